import{d as yi,e as In}from"./index-chunk-LXDGLGIQ.js";import{a as U,b as S}from"./index-chunk-XLJKWFCB.js";import{c as _e,e as Kn}from"./index-chunk-AGMHT7F6.js";var Il={};_e(Il,{acceptedLive:()=>Wt,verifyOutcome:()=>Ol,withVerdicts:()=>gi});async function Ol(e,n){let t=await Kl(e.report.findings,n);return{...e,report:gi(e.report,t,e.acceptsLive??new Set)}}function Wt(e){return new Set(e.filter(({accept:n})=>n==="live").map(({fingerprint:n})=>n))}function gi(e,n,t){return{...e,findings:e.findings.map(r=>Bl(r,n.get(r.fingerprint),t))}}function Bl(e,n,t){if(n===void 0)return e;if(n.status!=="live")return{...e,verdict:n};let{suppressed:r,...i}=e,o=r?.by==="baseline"&&t.has(e.fingerprint);return{...i,verdict:n,confidence:"high",severity:"critical",...o&&r!==void 0?{suppressed:r}:{}}}async function Kl(e,{env:n,signal:t}){if(!e.some(({provider:l})=>l==="aws"))return new Map;let[{createSts:r},{endpointsFrom:i},{createAwsVerifier:o}]=await Promise.all([import("./index-sts-H7VS73L2.js"),import("./index-sts-endpoints-6P4KXT4D.js"),import("./index-aws-ZMKKAZ4K.js")]),a=i(n),s=r({env:n,signal:t});try{return await o({sts:s,endpoints:a}).verify(e,{signal:t})}finally{s.close()}}var Fl={};_e(Fl,{loadActionMessages:()=>Wl});var Ft={};_e(Ft,{actionEn:()=>Dl});function T(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function qe(e,n){return Object.hasOwn(e,n)?e[n]??n:n}function Nn(e,n){let t=n.indexOf(":");if(t<0)return qe(e,n);let r=qe(e,n.slice(0,t)),i=n.slice(t+1).trim();return r===n.slice(0,t)?n:i===""?r:`${r} [${i}]`}function xy(e,n){let t=n.replace(/ \([^()]*\)$/,"");if(Object.hasOwn(e,t))return e[t]??n;for(let r=t.indexOf(" ");r>=0;r=t.indexOf(" ",r+1)){let i=t.slice(r);if(Object.hasOwn(e,i))return`${t.slice(0,r)}${e[i]}`}return n}var Dn={"pull-request":"this pull request",push:"this push","merge-group":"this merge group",range:"these commits",history:"the whole history"},ki="The job summary tells everything.",Nl={"no-token":"the input token is empty",fork:"a pull request from a fork gets a token that may only read",forbidden:"the token may not write to pull requests (the workflow needs `permissions: pull-requests: write`)","not-found":"the token does not reach this pull request","bad-token":"GitHub does not accept the token",refused:"GitHub refused it","rate-limited":"the token has used up its requests for now","server-error":"GitHub failed, also when asked again",unreachable:"GitHub could not be reached"},Dl={language:"en",headline:{found:(e,n)=>`${fn(e,"secret")} found in ${Dn[n]}`,nothing:e=>`no secrets found in ${Dn[e]}`,partial:e=>`no secrets found in what was read of ${Dn[e]}, but not everything could be read`,faulty:"nothing was judged: the config or baseline is wrong",loosened:"this change loosens config or baseline, and no maintainer has agreed yet"},partial:(e,n)=>`This scan is partial: ${[...e>0?[`${fn(e,"thing")} could not be read`]:[],...n>0?[`${fn(n,"thing")} ${n===1?"was":"were"} not read to the end`]:[]].join(", and ")}. Nobody knows whether secrets stand there.`,passesAllTheSame:"The check passes all the same: the workflow's input fail-on says so.",state:{here:"in the files now",gone:"removed again, still in this branch's history"},gone:e=>e===1?"1 secret was removed again by a later commit. It is still in this branch's history: merging carries it along, and whoever can read the branch can read it.":`${T(e)} secrets were removed again by a later commit. They are still in this branch's history: merging carries them along, and whoever can read the branch can read them.`,more:e=>`And ${T(e)} more.`,morePlaces:e=>`and ${fn(e,"more place")}`,todo:{heading:"What to do",revoke:"Revoke it first. What was pushed can be read and copied, also after the line is deleted.",rewrite:"Then take it out of the commits, not only out of the files: a new commit that deletes the line leaves the value in this branch's history.",rewriteStep:"mark the commit with edit; remove the value; git commit --amend; git rebase --continue",firstHour:"Then go through the first hour after a leak, step by step.",falseAlarm:e=>e===null?"A false alarm? Accept it by name and with a reason. The entry in the baseline counts once it stands on the branch that changes are compared with.":`A false alarm? Accept it by name and with a reason. As a change cannot judge itself, a maintainer then sets the label ${e}.`,why:"why it is safe"},own:{heading:e=>`Suppressed by this change (${T(e)})`,open:e=>`A comment, config or baseline of this change asks to let these pass. A change cannot judge itself: they count until a maintainer has looked at them and set the label ${e}.`,accepted:e=>`A comment, config or baseline of this change lets these pass, and a maintainer agreed by the label ${e}: they do not count.`,stale:e=>`A comment, config or baseline of this change asks to let these pass. The label ${e} is there, but commits came after it: a maintainer looks at them, takes it away and sets it again. Until then they count.`,noLabel:"A comment, config or baseline of this change asks to let these pass. A change cannot judge itself, and this workflow names no label by which a maintainer could agree: they count.",noProposal:"A comment, config or baseline of these commits lets these pass. Whoever may push them may also change what they are compared with, so they do not count.",loosened:e=>`Let pass from now on by this change's config or baseline (${T(e)}):`,unread:e=>`Not read, and accepted by this change itself (${T(e)}):`,by:"by"},faultsHeading:"Config or baseline that did not count",scope:{read:(e,n,t)=>n===null?t===null?`Read: ${e}.`:`Read: ${e}, everything up to ${t}.`:`Read: ${e}, from ${n} to ${t??"HEAD"}.`,widened:{"before-is-gone":"The commit before this push is gone (a forced push), so more was scanned: all that the default branch does not hold.","new-branch":"The branch is new, so all was scanned that the default branch does not hold.","no-base":"There is no commit to compare with, so all was scanned from the first commit on."},deepened:"The checkout was shallow: the missing part of the history was fetched first."},comment:{nothingLeft:e=>`nothing is left in ${Dn[e]}`,stillRevoke:"What was told here before is gone from the commits. It was pushed all the same: if it has not been revoked yet, revoke it.",asOf:e=>`As of commit ${e}.`,wholeReport:"The whole report",none:e=>`No comment on the pull request: ${Nl[e]}. ${ki}`,created:"The pull request has a comment with the report.",updated:"The comment on the pull request is up to date."},annotation:{more:(e,n)=>`${fn(e,"secret")} found; the ${T(n)} worst stand on their lines. ${ki}`,gone:"A later commit removed it again, but it is still in this branch's history.",partialTitle:"The scan is partial",ownTitle:"Suppressed by this change"}};function fn(e,n){return`${T(e)} ${n}${e===1?"":"s"}`}var Pl={en:async()=>(await Promise.resolve(Ft)).actionEn,ja:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late5)).actionJa,ko:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late6)).actionKo};function Wl(e){return Pl[e]()}var yu={};_e(yu,{annotation:()=>Li,github:()=>pu});function ge(e,n){return e.suppressed===void 0&&(n||e.confidence!=="low")}function bi(e,n){let t={baseline:0,comment:0,config:0},r={critical:0,high:0,medium:0,low:0},i=new Map,o=0;for(let s of e.findings)s.suppressed&&t[s.suppressed.by]++,ge(s,n)&&(o++,r[s.severity]++,i.set(s.provider,(i.get(s.provider)??0)+1));let a=[...i].sort(([s],[l])=>s<l?-1:1);return{findings:o,suppressed:t,bySeverity:r,byProvider:Object.fromEntries(a)}}function _y(e,n){return e.findings.some(t=>ge(t,n))?1:e.scan.notRead.length>0||n&&e.scan.cut.length>0?2:0}var se=["critical","high","medium","low"],ke=["high","medium","low"];function pn(e,n){return se.indexOf(e)-se.indexOf(n)}function Ze(e,n){return ke.indexOf(e)-ke.indexOf(n)}function E(e){return/^[\x20-\x7e]*$/.test(e)&&!e.includes("::")&&!e.includes("##")?e:e.replace(Jl,Gl).replace(ql,Hl)}var Jl=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u2800]|(?![\\ufe0e\\ufe0f])\\p{DI}|(?![ \\u3000])\\p{Zs}","gu"),ql=/(?:^|(?<=\s))::|##(?=\[|vso\[)/gi,Zl={"\n":"\\n","\r":"\\r","	":"\\t"};function Gl(e){let n=e.codePointAt(0)??0;return Zl[e]??(n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`)}function Hl(e){return e.startsWith("#")?"#\\x23":"\\x3a:"}function wi(e,n){return E(n.title(e.description))}function xi(e){return E(e.secret??e.masked)}function Ai(e,n){let t=e.decodedFrom?` [${e.decodedFrom.map(E).join(" > ")}]`:"";return`${Xl(e,n)}${t}`}function Xl(e,{place:n}){let{line:t}=e,r=e.blob??e.commit,i=r===void 0?void 0:vi(r),o=e.path===null?null:E(e.path);return e.source==="commit-message"?n.commitMessage(i,t):e.source==="tag-message"?n.tagMessage(i,t):e.source==="note"?n.gitNote(i,t):e.source==="stdin"?n.stdin(t):o===null?n.object(i,t):e.source==="path"?n.fileName(o):`${o}:${t}`}function Ry(e){let n=E(e.subject);return`${vi(e.oid)} ${Ql(e.date)} ${E(e.author)}${n===""?"":`: ${n}`}`}function vi(e){return E(e).slice(0,10)}function Ql(e){return E(e).slice(0,10)}function Vy(e){return E(e.replace(/^refs\/(?:heads\/)?/,""))}function _i({scan:e},n){return n.found.read({mode:e.mode,blobs:e.blobs,commits:e.commits})}function Jt({what:e,why:n},t){return`${E(e)}: ${E(t.unread(n))}`}function Ey({exposure:e,commit:n}){return e?.introduced[0]??n}function jy({summary:e}){return se.map(n=>[n,e.bySeverity[n]]).filter(([,n])=>n>0)}function $y({summary:e}){return["baseline","comment","config"].map(n=>[n,e.suppressed[n]]).filter(([,n])=>n>0)}function zy({findings:e},n){return e.filter(t=>!t.suppressed&&!ge(t,n)).length}var Pn=class e{#e;#n;constructor(n){this.#e=n}static fromMasked(n){let t=new e("");return t.#n=n,t}reveal(){return this.#e}get length(){return this.#e.length}get masked(){return this.#n??qt(this.#e)}toString(){return this.masked}toJSON(){return this.masked}static{Object.defineProperty(e.prototype,Symbol.for("nodejs.util.inspect.custom"),{value(){return this.masked}})}};function qt(e){let n=/^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(e);if(n)return`${n[0]} ****`;let t=Array.from(e),r=i=>i.map(Yl).join("");return t.length>=24?`${r(t.slice(0,4))}****${r(t.slice(-4))}`:/^A[BCKS][A-Z0-9]{18}$/.test(e)?`${e.slice(0,4)}****${e.slice(-4)}`:t.length>=10?`${r(t.slice(0,2))}****`:"****"}function Yl(e){return/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(e)?"\xB7":e}function Ui(e){let n=eu(e);if(n.size===0)return r=>r;let t=new Map;return r=>{if(r.length<mn)return r;let i=t.get(r);return i===void 0&&(i=iu(r,n),t.size>=5e4&&t.clear(),t.set(r,i)),i}}var mn=3;function eu(e){let n=new Map;for(let t of e){let r=t.secret.reveal(),i=t.places.some(o=>nu.has(o.source));for(let[o,a]of ru(r)){if(o.length<mn||!(i||tu(o)))continue;let s=o.slice(0,mn),l=n.get(s)??{lengths:[],masked:new Map};n.set(s,l),l.masked.set(o,a),l.lengths.includes(o.length)||l.lengths.push(o.length)}}for(let t of n.values())t.lengths.sort((r,i)=>i-r);return n}var nu=new Set(["commit-message","tag-message","note","path"]);function tu(e){return e.length>=12||e.length>=5&&!new RegExp("^(?:\\p{L}+|\\p{N}+)$","u").test(e)}function*ru(e){let n=qt(e);yield[e,n];let t=e.replace(/[\ud800-\udfff]/gu,"\uFFFD"),r=encodeURIComponent(t);if(r!==e&&(yield[r,n]),!/[\r\n]/.test(e))return;let i=e.split(/\r?\n|\r/);for(let o of["\\n","\\r\\n"," ",""])yield[i.join(o).trim(),n];for(let o of i)o.length>=16&&!o.startsWith("-----")&&(yield[o,"****"])}function iu(e,n){let t="",r=0,i,o=()=>{i&&(t+=e.slice(r,i.start)+i.masked,r=i.end,i=void 0)};for(let a=0;a+mn<=e.length;a++){let s=n.get(e.slice(a,a+mn));if(s)for(let l of s.lengths){let u=s.masked.get(e.slice(a,a+l));if(!(u===void 0||a+l>e.length)){i&&a<i.end?a+l>i.end&&(i={start:i.start,end:a+l,masked:"****"}):(o(),i={start:a,end:a+l,masked:u});break}}}return o(),t+e.slice(r)}var ou=1;function Si(e,n){let t=n.showSecrets?s=>s:Ui(e.findings),r=su(t),{scan:i,tool:o}=e,a=i.accepted??[];return{schemaVersion:ou,tool:{name:o.name,version:o.version,rulesVersion:o.rulesVersion},scan:{mode:i.mode,repository:i.repository===null?null:t(i.repository),complete:i.notRead.length+i.cut.length+a.length===0,notRead:i.notRead.map(s=>Gt(s,t)),cut:i.cut.map(s=>Gt(s,t)),...a.length>0&&{accepted:a.map(s=>({...Gt(s,t),reason:t(s.reason)}))},blobs:i.blobs,bytes:i.bytes,commits:i.commits,durationMs:Math.round(i.durationMs)},findings:au(e.findings,n).map(s=>lu(s,t,r,n)),summary:bi(e,n.strict)}}function au(e,{strict:n,explain:t}){let r=a=>a.verdict?.status==="live"?0:1,i=a=>ge(a,n)?0:a.suppressed?2:1,o=a=>t(a.rule)?.opens==="half-of-pair"?1:0;return e.toSorted((a,s)=>i(a)-i(s)||r(a)-r(s)||pn(a.severity,s.severity)||Ze(a.confidence,s.confidence)||o(a)-o(s))}function su(e){let n=new Map;return t=>{let r=n.get(t);return r===void 0&&n.set(t,r=t.map(e)),r}}function lu(e,n,t,r){let i=e.places[0];if(i===void 0)throw new TypeError(`the finding ${e.fingerprint} has no place`);let o=e.exposure;return{fingerprint:e.fingerprint,rule:e.rule,provider:e.provider,description:r.explain(e.rule)?.title??e.title??e.rule,severity:e.severity,confidence:e.confidence,...e.note!==void 0&&{note:n(e.note)},masked:e.secret.masked,...r.showSecrets&&e.secret.length>0&&{secret:e.secret.reveal()},path:i.path===null?null:n(i.path),...Ci(i),places:e.places.map(a=>uu(a,n)),...e.commit&&{commit:Zt(e.commit,n)},...o&&{exposure:{introduced:o.introduced.map(a=>Zt(a,n)),removed:o.removed.map(a=>Zt(a,n)),atHead:o.atHead,reachable:o.reachable,refs:t(o.refs),commits:o.commits}},...e.related.length>0&&{related:e.related},...e.pairing&&e.pairing.length>0&&{pairing:e.pairing.map(a=>({with:a.with,by:a.by,confidence:a.confidence}))},...e.aws&&{aws:cu(e.aws)},...e.verdict&&{verdict:du(e.verdict,n)},...e.suppressed&&{suppressed:{by:e.suppressed.by,reason:n(e.suppressed.reason)}}}}function uu(e,n){return{path:e.path===null?null:n(e.path),...Ci(e),...e.blob!==void 0&&{blob:e.blob},...e.commit!==void 0&&{commit:e.commit},source:e.source,...e.decodedFrom&&e.decodedFrom.length>0&&{decodedFrom:e.decodedFrom.map(n)}}}function Ci(e){return{line:e.line,column:e.column,endLine:e.endLine,endColumn:e.endColumn}}function Zt(e,n){return{oid:e.oid,author:n(e.author),email:n(e.email),date:e.date,subject:n(e.subject)}}function cu(e){return{keyType:e.keyType,...e.accountId!==void 0&&{accountId:e.accountId},canary:e.canary}}function du(e,n){return{status:e.status,checkedAt:e.checkedAt,...e.arn!==void 0&&{arn:n(e.arn)},...e.principal!==void 0&&{principal:e.principal},...e.accountId!==void 0&&{accountId:e.accountId},...e.reason!==void 0&&{reason:n(e.reason)}}}function Gt(e,n){return{what:n(e.what),why:n(e.why)}}function Wn(e,n,t){let r=Object.entries(n).map(([i,o])=>`${i}=${fu(String(o))}`);return`::${e}${r.length===0?"":` ${r.join(",")}`}::${Ti(t)}`}function Ti(e){return E(e).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function fu(e){return Ti(e).replaceAll(":","%3A").replaceAll(",","%2C")}var pu=(e,n)=>{let t=Si(e,n),{messages:r}=n,{scan:i}=t,o=t.findings.filter(d=>ge(d,n.strict)),a=o.map(d=>Li(d,n));for(let d of i.notRead)a.push(Wn("error",{title:r.label.notRead},Jt(d,r)));for(let d of i.cut)a.push(Wn("warning",{title:r.label.cut},Jt(d,r)));let s=_i(t,r),u=i.notRead.length+i.cut.length===0?r.found.nothing(s):r.found.nothingInWhatWasRead(s,i.notRead.length,i.cut.length),c=i.repository===null?null:E(i.repository);return a.push(`leakscan: ${o.length===0?u:r.found.headline(o.length,i,c,void 0)}`),a.map(d=>`${d}
`).join("")},mu={critical:"error",high:"error",medium:"error",low:"warning"};function Li(e,{messages:n,explain:t},r){let i=e.places.find(Mi)??e.places[0],o=wi(e,n),a=E(n.revoke(t(e.rule)?.revoke??"rotate")),s=i===void 0?"":`${Ai(i,n)}: `,l=[n.page.result(o,xi(e)),...r===void 0?[]:[r],a],u=`${s}${l.join(" ")} (${n.label.fingerprint}: ${e.fingerprint})`,c=i!==void 0&&r===void 0&&Mi(i);return Wn(mu[e.severity],{...c?hu(i):{},title:o},u)}function Mi(e){return e.path!==null&&e.source!=="path"&&E(e.path)===e.path}function hu(e){let n=e.line===e.endLine&&e.decodedFrom===void 0;return{file:e.path??"",line:e.line,endLine:e.endLine,...n&&{col:e.column,endColumn:e.endColumn}}}import{createHash as gu,randomBytes as ku,scrypt as bu}from"node:crypto";var Ei=/^[0-9a-f]{32}$/,Ri="leakscan/fingerprint/1",Ht=16,wu={N:2**15,r:8,p:1,maxmem:64*1024*1024};async function Vi(e,n){let t=e.reveal();return n.guessable?new Promise((r,i)=>{bu(t,`${Ri}/slow\0${n.salt}`,Ht,wu,(o,a)=>{o?i(o):r(a.toString("hex"))})}):gu("sha256").update(`${Ri}\0${t}`,"utf8").digest("hex").slice(0,Ht*2)}var hn=class{salt;signal;#e=new Map;#n=[];#t=0;#r=0;constructor(n,t){this.salt=n,this.signal=t,t?.addEventListener("abort",()=>this.#o(),{once:!0})}of(n,t){let r=`${t?"1":"0"}${n.reveal()}`,i=this.#e.get(r);return i||(i=t?this.#i(n):Vi(n,{guessable:t,salt:this.salt}),this.#e.set(r,i)),i}get unfinished(){return this.#r}know(n,t){this.#e.set(`1${n.reveal()}`,Promise.resolve(t))}slow(n){return this.#e.get(`1${n.reveal()}`)}async#i(n){if(this.#t>=xu&&this.signal?.aborted!==!0&&await new Promise(t=>this.#n.push(t)),this.signal?.aborted===!0)return this.#r++,ku(Ht).toString("hex");this.#t++;try{return await Vi(n,{guessable:!0,salt:this.salt})}finally{this.#t--,this.#o()}}#o(){if(this.signal?.aborted===!0)for(let n of this.#n.splice(0))n();else this.#n.shift()?.()}},xu=4;import{lstat as Au,readFile as vu}from"node:fs/promises";import _u from"node:path";async function tg(e){if(!e.isShallow)return new Set;let n=_u.join(e.commonDir,"shallow"),t=await Au(n).catch(()=>null);return t===null||!t.isFile()?new Set:new Set((await vu(n,"latin1")).split(`
`).filter(r=>r!==""))}var Uu=["core.fsmonitor=false","core.untrackedCache=false","core.commitGraph=false","core.hooksPath=/dev/null","core.pager=cat","core.attributesFile=/dev/null","core.quotePath=false","core.alternateRefsCommand=","color.ui=false","diff.external=","diff.renames=false","diff.relative=false","diff.orderFile=/dev/null","diff.ignoreSubmodules=none","log.showSignature=false","log.showRoot=true","log.follow=false","log.mailmap=false","submodule.recurse=false","protocol.allow=never","gc.auto=0","maintenance.auto=false"],ji=["--no-pager","--no-replace-objects","--no-optional-locks","--literal-pathspecs",...Uu.flatMap(e=>["-c",e])];function $i(e){return e!==void 0&&Su.has(e)?["--no-ext-diff","--no-textconv"]:[]}var Su=new Set(["diff","diff-tree","diff-index","diff-files","log","show"]);function zi(e,n="none"){let t={};for(let[r,i]of Object.entries(e))i!==void 0&&!Cu(r.toUpperCase())&&(t[r]=i);return{...t,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null/none",GIT_ALLOW_PROTOCOL:n,GIT_ATTR_NOSYSTEM:"1",LC_ALL:"C",LANGUAGE:"C"}}function Cu(e){return Tu.has(e)||e.startsWith("GIT_TRACE")||e.startsWith("GIT_REDIRECT_")}var Tu=new Set(["GIT_EXTERNAL_DIFF","GIT_DIFF_OPTS","GIT_PAGER","PAGER","EDITOR","VISUAL","GIT_EDITOR","GIT_SEQUENCE_EDITOR","GIT_GLOB_PATHSPECS","GIT_NOGLOB_PATHSPECS","GIT_ICASE_PATHSPECS","GIT_NAMESPACE","GIT_REPLACE_REF_BASE","GIT_ATTR_SOURCE","GIT_CURL_VERBOSE","GIT_FLUSH"]);import{spawn as Mu}from"node:child_process";import{stat as Lu}from"node:fs/promises";import Fn from"node:path";import{env as Ru}from"node:process";async function Oi(e,n=Ru){let t=Fn.resolve(e),r={dir:t,env:zi(n)},{isBare:i,isShallow:o,format:a,gitDir:s,commonDir:l,top:u}=await Vu(r)??await Eu(r);return{...r,gitDir:Fn.resolve(s),commonDir:Fn.resolve(t,l),workTree:u===null?null:Fn.resolve(u),objectFormat:a==="sha256"?"sha256":"sha1",isBare:i==="true",isShallow:o==="true"}}async function Vu(e){let t=await yn(e,["--is-bare-repository","--is-shallow-repository","--show-object-format",...["--absolute-git-dir","--git-common-dir","--show-toplevel"]]).then(u=>u.split(`
`),u=>{if(u instanceof U&&u.code==="git-failed")return[];throw u}),[r,i,o,a,s,l]=t;return t.length!==6||a===void 0||s===void 0||l===void 0?null:{isBare:r,isShallow:i,format:o,gitDir:a,commonDir:s,top:l}}async function Eu(e){let[n,t,r]=await Promise.all([yn(e,["--is-bare-repository","--is-shallow-repository","--show-object-format","--is-inside-work-tree"]),yn(e,["--absolute-git-dir"]),yn(e,["--git-common-dir"])]),[i,o,a,s]=n.split(`
`),l=s==="true"?await yn(e,["--show-toplevel"]):null;return{isBare:i,isShallow:o,format:a,gitDir:t,commonDir:r,top:l}}async function yn(e,n){let t=(await Y(e,["rev-parse",...n])).toString("utf8");return t.endsWith(`
`)?t.slice(0,-1):t}async function Y(e,n,t={}){let r=t.maxBuffer??1073741824,i=[],o=0;for await(let a of Ge(e,n,t).stdout){if(o+=a.length,o>r)throw new U("git-failed",`git ${n[0]??""} printed more than ${r} bytes`,"Scan a smaller part of the repository.");i.push(a)}return Buffer.concat(i,o)}function Ge(e,n,t={}){let[r,...i]=n,o=[...ji,...r===void 0?[]:[r],...$i(r),...i],a=Mu("git",o,{cwd:e.dir,env:e.env,stdio:["pipe","pipe","pipe"],windowsHide:!0}),s="",l=!1,u,c=m=>{u??=m,a.kill(),a.stdout.destroy()};a.stderr.setEncoding("utf8").on("data",m=>{s.length<ju&&(s+=m)}),a.stdin.on("error",()=>{}),a.stdout.on("error",()=>{});let d=()=>c(t.signal?.reason);t.signal?.aborted===!0?d():t.signal?.addEventListener("abort",d,{once:!0});let f=new Promise((m,g)=>{let y=h=>{t.signal?.removeEventListener("abort",d),h===void 0?m():g(h)},b=!0;a.on("error",h=>{b=a.pid!==void 0,!b&&zu(h,e.dir).then(k=>y(u??k))}),a.on("close",(h,k)=>{b&&y(u!==void 0?u:l||h===0?void 0:Ou(n,h,k,s,e.dir))})});f.catch(()=>{}),$u(a.stdin,t.input).catch(c);async function*p(){let m=!1;try{for await(let g of a.stdout)yield g;m=!0}catch(g){throw u??=g,m=!0,await f,u}finally{m||(l=!0,a.kill())}await f}return{stdout:p(),done:f}}var ju=65536;async function $u(e,n){if(n===void 0||typeof n=="string"||n instanceof Uint8Array){e.end(n??"");return}for await(let t of n){if(e.destroyed===!0||!e.writable)return;e.write(t)||await new Promise(r=>{let i=()=>{e.off("drain",i).off("close",i).off("error",i),r()};e.on("drain",i).on("close",i).on("error",i)})}e.end()}async function zu(e,n){return await Lu(n).then(r=>r.isDirectory(),()=>!1)?new U("git-missing","the program git could not be started","Install git and put it on the PATH.",{cause:e}):new U("not-a-repository",`${n} is not a directory`,"Give the path of a git repository.",{cause:e})}function Ou(e,n,t,r,i){let o=Bu(r).trim(),a=o.split(`
`).find(l=>/^(fatal|error|usage): /.test(l))??o.split(`
`)[0]??"";if(/dubious ownership|unsafe repository/.test(o)){let l=/git config --global --add safe\.directory [^\n]+/.exec(o)?.[0];return new U("dubious-ownership",`the repository at ${i} belongs to another user, so git does not trust it`,l?.trim()??`git config --global --add safe.directory '${i}'`)}if(/not a git repository|cannot change to|invalid gitfile format/i.test(o))return new U("not-a-repository",`${i} is not in a git repository`,"Go into a git repository, or scan a directory with `leakscan files`.");if(/unknown revision|bad revision|ambiguous argument|Invalid revision range|Not a valid object name|Needed a single revision/i.test(o))return new U("unknown-revision",a,"Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).");if(/from promisor remote|lazy fetching disabled/.test(o))return new U("missing-object","the repository is a partial clone, and objects that are needed were never fetched","Fetch them: `git fetch --refetch --no-filter`.");let s=t!==null?` by signal ${t}`:n!==null?` with exit code ${n}`:"";return new U("git-failed",`git ${e[0]??""} failed${s}${a===""?"":`: ${a}`}`,"Run `git fsck` to see whether the repository is whole.")}function Bu(e){return e.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s'"]+@/gi,"$1****@")}import{createHash as Du}from"node:crypto";import{mkdir as Bi,mkdtemp as Ku,rm as Iu,writeFile as Ki}from"node:fs/promises";import{tmpdir as Nu}from"node:os";import He from"node:path";async function Ii(e){let n=await Ku(He.join(Nu(),"leakscan-store-"));await Bi(He.join(n,"refs")),await Bi(He.join(n,"objects")),await Ki(He.join(n,"HEAD"),`ref: refs/heads/none
`);let t=e.objectFormat==="sha1"?"":`[extensions]
	objectFormat = ${e.objectFormat}
`;await Ki(He.join(n,"config"),`[core]
	repositoryFormatVersion = 1
	bare = true
${t}`);let r={...e.env,GIT_DIR:n};r.GIT_OBJECT_DIRECTORY??=He.join(e.commonDir,"objects");for(let i of["GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE"])delete r[i];return{dir:e.dir,env:r,remove:()=>Iu(n,{recursive:!0,force:!0})}}var Jn=64*2**20,Pu=64;async function*Yt(e,n,t={}){let r=Hu(n),i=new Xt,o=[],a=null;try{for(let s=0;;s++){let l=new Qt(i,o,r);try{if(yield*qu(a??e,e.objectFormat,l,i,t),i.first===void 0)return;throw new U("git-failed","git cat-file ended before it had answered",Di)}catch(u){if(l.failure!==null)throw l.failure.error;let c=u instanceof U&&t.signal?.aborted!==!0?Wu[u.code]:void 0;if(c===void 0||s>=Pu)throw u;await l.ended;let d=i.shift();if(d===void 0)throw u;yield{oid:d,bytes:null,why:c},o=i.drain(),c==="missing-object"&&(a??=await Ii(e))}}}finally{Promise.resolve(r.return?.()).catch(()=>{}),await a?.remove()}}var Wu={"git-failed":"corrupt-object","missing-object":"missing-object"};async function*Fu(e,n={}){let t=["cat-file","--batch-check","--batch-all-objects","--unordered","--buffer"],r="";for await(let i of Ge(e,t,n).stdout){let o=(r+i.toString("latin1")).split(`
`);r=o.pop()??"";for(let a of o){let[s="",l="",u]=a.split(" ");l in Ni&&u!==void 0?yield{oid:s,type:l,size:Number(u)}:yield{oid:s,type:null,size:0}}}}async function*wg(e,n={}){let t=n.types??Ju,r=n.maxSize??Jn,i=[];async function*o(){for await(let{oid:a,type:s,size:l}of Fu(e,n))s!==null&&!t.has(s)||(l>r?i.push({oid:a,bytes:null,why:"too-large",size:l}):yield a)}yield*Yt(e,o(),n),yield*i}async function xg(e){let n=(await Y(e,["count-objects","-v"])).toString("latin1"),t=r=>Number(new RegExp(`^${r}: (\\d+)$`,"m").exec(n)?.[1]??0);return t("count")+t("in-pack")}var Ju=new Set(["blob","commit","tag"]),Ni={blob:!0,commit:!0,tree:!0,tag:!0},Di="Run `git fsck` to see whether the repository is whole.";async function*qu(e,n,t,r,i){let o=i.maxSize??Jn,a=i.signal===void 0?{}:{signal:i.signal},{stdout:s}=Ge(e,["cat-file","--batch","--buffer"],{input:t,...a}),l="",u=null;for await(let c of s){let d=0;for(;d<c.length;){if(u===null){let f=c.indexOf(10,d);if(l+=c.toString("latin1",d,f<0?c.length:f),l.length>1024)throw gn(l);if(f<0)break;d=f+1;let p=Zu(l,r.first);l="",p===null?yield{oid:r.shift(),bytes:null,why:"missing-object"}:u={...p,bytes:p.size>o?null:Buffer.alloc(0),filled:0};continue}if(u.filled<u.size){let f=Math.min(u.size-u.filled,c.length-d);u.bytes!==null&&(u.filled===0&&f===u.size?u.bytes=c.subarray(d,d+f):(u.filled===0&&(u.bytes=Buffer.allocUnsafe(u.size)),c.copy(u.bytes,u.filled,d,d+f))),u.filled+=f,d+=f;continue}if(c[d]!==10)throw gn("an object longer than announced");d++,r.shift(),yield Gu(u,n),u=null}}}function Zu(e,n){let[t,r="",i=""]=e.split(" ");if(n===void 0||t!==n)throw gn(e);if(r==="missing")return null;if(!(r in Ni)||!/^\d+$/.test(i))throw gn(e);return{oid:t,type:r,size:Number(i)}}function Gu(e,n){let{oid:t,type:r,size:i,bytes:o}=e;return o===null?{oid:t,bytes:null,why:"too-large",size:i}:Du(n).update(`${r} ${i}\0`).update(o).digest("hex")!==t?{oid:t,bytes:null,why:"corrupt-object",size:i}:{oid:t,type:r,bytes:o}}function gn(e){return new U("unexpected-output",`git cat-file printed something unexpected: ${e.slice(0,100)}`,Di)}var Xt=class{#e=[];#n=0;get first(){return this.#e[this.#n]}push(n){this.#e.push(n)}shift(){let n=this.#e[this.#n];if(n!==void 0)return this.#n++,this.#n>4096&&(this.#e=this.#e.slice(this.#n),this.#n=0),n}drain(){let n=this.#e.slice(this.#n);return this.#e=[],this.#n=0,n}},Qt=class{ended;failure=null;#e=()=>{};#n=!1;#t;#r;#i;constructor(n,t,r){this.#t=n,this.#r=t,this.#i=r;for(let i of t)n.push(i);this.ended=new Promise(i=>{this.#e=i}),queueMicrotask(()=>{this.#n||this.#e()})}async*[Symbol.asyncIterator](){this.#n=!0;try{for(let n of this.#r)yield`${n}
`;for(;;){let n=await this.#i.next();if(n.done===!0)return;if(!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(n.value))throw gn(`the request ${n.value}`);this.#t.push(n.value),yield`${n.value}
`}}catch(n){throw this.failure={error:n},n}finally{this.#e()}}};function Hu(e){return Symbol.asyncIterator in e?e[Symbol.asyncIterator]():e[Symbol.iterator]()}async function Ug(e,n){return Wi(e,n,`${n}^{commit}`)}async function Sg(e,n){if(n.length===0)return[];let t=n.map(o=>Fi(o)?Xu:o),i=(await Y(e,["cat-file","--batch-check"],{input:`${t.join(`
`)}
`})).toString("latin1").split(`
`).slice(0,-1);if(i.length!==t.length)throw new U("unexpected-output","git cat-file answered less than it was asked","Update git.");return i.map(o=>{let[,a,s]=/^([0-9a-f]{40}|[0-9a-f]{64}) (blob|commit|tag|tree) \d+$/.exec(o)??[];return a===void 0?null:{oid:a,type:s}})}function Pi(e,n){return new U("unknown-revision",`the repository has no revision ${JSON.stringify(e)}`,"Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).",{cause:n})}async function Cg(e){try{return await Wi(e,"HEAD","HEAD^{commit}")}catch(n){if(!(n instanceof U)||n.code!=="unknown-revision")throw n;let t=(await Y(e,["symbolic-ref","HEAD"])).toString("utf8").replace(/\n$/,"");if((await Y(e,["for-each-ref","--format=%(objectname)",t])).length>0)throw n;return null}}async function Wi(e,n,t){if(Fi(n))throw Pi(n);try{return(await Y(e,["rev-parse","--verify",t])).toString("latin1").trim()}catch(r){throw r instanceof U&&r.code==="unknown-revision"?Pi(n,r):r}}function Fi(e){return e===""||e.startsWith("-")||/[\0\n]/.test(e)}var Xu="..";var qn=class{#e;#n=[0];constructor(n){this.#e=n;for(let t=0;t<n.length;t++){let r=n[t];(r===10||r===13&&n[t+1]!==10)&&this.#n.push(t+1)}}get lines(){return this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length),r=this.#t(t),i=this.#n[r]??0;return i===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(i=3),{line:r+1,column:Qu(this.#e,i,t)+1}}lineSpan(n){let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#t(n){let t=0,r=this.#n.length-1;for(;t<r;){let i=t+r+1>>1;(this.#n[i]??0)<=n?t=i:r=i-1}return t}};function Qu(e,n,t){let r=0;for(let i=n;i<t;){let o=Yu(e,i);r+=o===4?2:1,i+=o}return r}function Yu(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let i=1;i<r;i++)if(((e[n+i]??0)&192)!==128)return 1;return r}var Zn=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var Ji=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function qi(e){let n=e[0];for(let t=0;t<Ji.length;t++){let[r,i]=Ji[t];if(!(n!==i[0]||!i.every((o,a)=>e[a]===o))&&!(r==="bzip2"&&!ec(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*Zi(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function ec(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as mc}from"node:zlib";import{inflateRawSync as dc}from"node:zlib";function Gi(e,n){let t=new tr(n),r=new nr(e),i=nc(r,t);return{bytes:t.taken(),end:r.position(),state:i}}function nc(e,n){for(;;){let t=e.take(3),r=t>>1,i;if(t<0||r===3)return"corrupt";if(r===0)i=tc(e,n);else{let o=r===1?uc():lc(e);i=o!==void 0&&sc(e,n,o)}if(n.full)return"limit";if(!i)return"corrupt";if(t&1)return"whole"}}function tc(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let i=0;i<t;i++){let o=e.take(8);if(o<0||!n.push(o))return!1}return!0}var rc=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],ic=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],oc=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],ac=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function sc(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let i=rc[r-257],o=e.take(ic[r-257]??0),a=e.symbol(t.distances),s=oc[a];if(i===void 0||o<0||s===void 0)return!1;let l=e.take(a<4?0:(a>>1)-1);if(l<0||!n.copy(s+l,i+o))return!1}}function lc(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let i=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;i[ac[s]??0]=l}let o=er(i);if(!o)return;let a=new Uint8Array(n+t);for(let s=0;s<a.length;){let l=e.symbol(o);if(l<0)return;if(l<16){a[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>a.length||l===16&&s===0)return;a.fill(l===16?a[s-1]??0:0,s,s+u),s+=u}return Hi(a.subarray(0,n),a.subarray(n))}function uc(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return Hi(e,new Uint8Array(30).fill(5))}function Hi(e,n){let t=er(e),r=er(n);return t&&r&&{literals:t,distances:r}}function er(e){let n=new Uint16Array(16),t=1;for(let o of e)o!==0&&(n[o]++,o>t&&(t=o));let r=new Uint16Array(17);for(let o=1,a=0;o<=15;o++)if(r[o]=a,a=a+n[o]<<1,a>2<<o)return;let i=new Uint16Array(1<<t);for(let o=0;o<e.length;o++){let a=e[o];if(a===0)continue;let s=cc(r[a]++,a);for(let l=s;l<i.length;l+=1<<a)i[l]=o<<4|a}return i}function cc(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var nr=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#i(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#o(n),t}symbol(n){this.#i(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#o(r),t>>4)}align(){this.#o(this.#r&7)}position(){return this.#n-(this.#r>>3)}#i(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#o(n){this.#t>>>=n,this.#r-=n}},tr=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,i=this.#n;for(let o=0,a=this.#t;o<r;o++,a++)i[a]=i[a-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var fc=64*1024*1024;function Xe(e,n,t,r,i){let o=pc(e.subarray(n,t),r.bytes,i);return r.spend(o.bytes.length),{...o,end:n+o.end}}function pc(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,fc),i=Math.max(r,1024);try{let o={maxOutputLength:n,chunkSize:i,info:!0},{buffer:a,engine:s}=dc(e,o);return{bytes:a,end:s.bytesWritten,state:"whole"}}catch{return Gi(e,n)}}function q(e,n,t,r,i){return r===0&&i===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,i),via:[...n,`${t}@${r}`]}}function rr(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*Xi(e,n,t){let r=[],i=0,o;for(;rr(e,i)&&(o=t.budget.refuseEntry(),!o);){let l=hc(e,i,t);if(r.push(l.bytes),o=l.fault,o)break;i=l.end}let a=[...n,"gzip"],s=gc(r);o&&t.cut(a,o),(!o||s.length>0)&&(yield*t.open(s,a)),o?yield q(e,n,"gzip",i,e.length):kc(e,i)||(yield*t.open(e.subarray(i),[...n,`gzip@${i}`]))}function hc(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=yc(e,n,r);if(i===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let o=r.getUint32(e.length-4,!0),a=Xe(e,i,e.length,t.budget,o),s=a.end+8;if(a.state==="limit")return{bytes:a.bytes,end:s,fault:t.budget.bytesWord};let l=a.state==="whole"&&s<=e.length&&r.getUint32(a.end,!0)===mc(a.bytes);return{bytes:a.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function yc(e,n,t){let r=e[n+3]??0,i=n+10;if(r&4){if(i+2>e.length)return;i+=2+t.getUint16(i,!0)}for(let o of[8,16]){if(!(r&o))continue;let a=e.indexOf(0,i);if(a<0)return;i=a+1}return r&2&&(i+=2),i<e.length?i:void 0}function gc(e){return e.length===1?e[0]:Buffer.concat(e)}function kc(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function Yi(e){let n=bc(e);if(n)return n;if(!(e.length<32)){if(!wc(e)){let t=xc(e);if(t)return t;if(vc(e))return"partly-utf-16le"}return _c(e)?"partly-utf-16le":void 0}}function bc(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&Qi(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&Qi(e,!1))return"utf-32be"}function eo(e,n){return ir(e,2,n).bad>0}function wc(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!re(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function xc(e){let n=ir(e,0,!0),t=ir(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function ir(e,n,t){let r=Math.min(e.length-1,n+1024),i=t?0:1,o={units:0,ascii:0,sure:0,rare:0,bad:0};for(let a=n;a<r;a+=2){let s=e[a+i]|e[a+1-i]<<8;if(o.units++,s<128)re(s)?(o.ascii++,o.sure++):o.bad++;else if(Ac(s))o.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&o.bad++;else if(s>=55296&&s<=56319){if(a+2>=r)continue;let l=e[a+2+i]|e[a+3-i]<<8;l<56320||l>57343?o.bad++:a+=2}else s>=56320&&s<=57343?o.bad++:(s<19968||s>40959)&&o.rare++}return o}function Ac(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function Qi(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let i=t.getUint32(r,n);if(i>1114111||i>=55296&&i<=57343)return!1}return!0}function vc(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function _c(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!re(e[n]))return!1;return!0}function re(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var ee=512,ar=4096;function no(e){return e.length<ee?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&sr(e,0)}function*to(e,n,t){let r=0,i={};for(;r+ee<=e.length&&sr(e,r);){let o=t.budget.refuseEntry();if(o){t.cut(n,o),yield q(e,n,"tar",r,e.length);return}let a=String.fromCharCode(e[r+156]||48),s=Cc(e,r,a),l=i.size??ro(e,r+124,12);"123456".includes(a)&&l>0&&Sc(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(a==="x")i={...i,...Mc(c)};else if(a==="L")i={...i,path:Ue(c)};else if(a!=="g"&&a!=="K"){let d=[...n,`tar:${(i.path??Tc(e,r)).slice(0,ar)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(a)||l>0)&&(yield*t.open(c,d)),i={}}r=s+Math.ceil(l/ee)*ee}yield*Uc(e,n,r,t)}function*Uc(e,n,t,r){let i=t;for(;i<e.length&&e[i]===0;)i++;if(i>=e.length)return;i-t>=ee?yield*r.open(e.subarray(i),[...n,`tar@${i}`]):(r.cut(n,"corrupt-tar"),yield q(e,n,"tar",t,e.length))}function sr(e,n){let t=ro(e,n+148,8),r=0,i=0;for(let o=0;o<ee;o++){let a=o>=148&&o<156?32:e[n+o];r+=a,i+=a<128?a:a-256}return r!==256&&(t===r||t===i)}function Sc(e,n){return n+ee>e.length?!0:sr(e,n)||e.subarray(n,n+ee).every(t=>t===0)}function Cc(e,n,t){let r=n+ee;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=ee;return r+ee}function ro(e,n,t){let r=0;if(e[n]&128){for(let o=1;o<t;o++)r=r*256+e[n+o];return Number.isSafeInteger(r)?r:e.length}let i=0;for(let o=0;o<t;o++){let a=e[n+o];if(a>=48&&a<=55)r=r*8+a-48,i++;else if(a!==32||i>0)break}return r}function Tc(e,n){let t=Ue(e.subarray(n,n+100)),i=e[n+257]===117&&e[n+262]===0?Ue(e.subarray(n+345,n+500)):"";return i===""?t:`${i}/${t}`}function Mc(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let i=Number(Ue(e.subarray(t,r)));if(!(i>r-t+1)||t+i>e.length)break;let o=e.subarray(r+1,t+i-1);if(or(o,"path="))n={...n,path:Ue(o.subarray(5))};else if(or(o,"GNU.sparse.name="))n={...n,path:Ue(o.subarray(16))};else if(or(o,"size=")){let a=Number(Ue(o.subarray(5)));Number.isSafeInteger(a)&&a>=0&&(n={...n,size:a})}t+=i}return n}function or(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function Ue(e){let n=e.subarray(0,ar).indexOf(0),t=e.subarray(0,n<0?ar:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var Lc=1024;function io(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*oo(e,n,t){let r=[...n,"zlib"],i=t.budget.refuseEntry();if(i){t.cut(r,i),yield{bytes:e,via:n};return}let o=Xe(e,2,e.length,t.budget),a=new DataView(e.buffer,e.byteOffset,e.byteLength),s=o.end+4;if(o.state==="whole"&&s<=e.length&&a.getUint32(o.end)===Rc(o.bytes)){yield*t.open(o.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}o.bytes.length>=Lc&&(t.cut(r,o.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(o.bytes,r)),yield q(e,n,"zlib",0,e.length)}function Rc(e){let n=1,t=0;for(let r=0;r<e.length;){let i=Math.min(r+3800,e.length);for(;r<i;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as Vc from"node:zlib";function ao(e,n=0){return lo(e,n)||uo(e,n)>0&&n+8<e.length}function*so(e,n,t){let r=[...n,"zstd"],i=lr(e,t.budget);i.fault&&t.cut(r,i.fault),(!i.fault||i.bytes.length>0)&&(yield*t.open(i.bytes,r)),i.fault?yield q(e,n,"zstd",i.end,e.length):i.end<e.length&&(yield*t.open(e.subarray(i.end),[...n,`zstd@${i.end}`]))}function lr(e,n){let t=[],r=0,i;for(;!i&&r<e.length;){let o=uo(e,r);if(o>0){r=Math.min(r+o,e.length);continue}if(!lo(e,r)||(i=n.refuseEntry(),i))break;let a=Ec(e.subarray(r),n);typeof a=="string"?i=a:(t.push(a.bytes),r+=a.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:i}}function lo(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function uo(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function Ec(e,n){let{zstdDecompressSync:t}=Vc;if(!t)return"unsupported-compression";try{let{buffer:r,engine:i}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,i.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var jc="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function ur(e,n,t){let r=Oc(t)??e.subarray(0,4096);return $c(r,(n&2048)===0)??zc(r)}function $c(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function zc(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):jc[t-128];return n}function Oc(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var kn=22,co=67324752,Gn=33639248,fo=101010256,cr=101075792,po=117853008,Bc=64;function mo(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=kn}function ho(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=dr(e);return t!==void 0&&t.count>0}function dr(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-kn;for(let r=0;r<Bc&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let i=Ic(n,t);if(i)return i}}function yo(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=[],o=n.start;for(;o+46<=n.tail&&i.length<t&&r.getUint32(o,!0)===Gn;){let a=o+46+r.getUint16(o+28,!0),s=a+r.getUint16(o+30,!0),l=s+r.getUint16(o+32,!0);if(l>n.tail)break;i.push(Kc(e,r,o,a,s,n.base)),o=l}return i.sort((a,s)=>a.header-s.header),{entries:i,end:o}}function Kc(e,n,t,r,i,o){let a=n.getUint16(t+8,!0),s=e.subarray(r,i),l=go(s),u=f=>{let p=n.getUint32(t+f,!0);return p===4294967295?l()??p:p},c=u(24),d=u(20);return{name:ur(e.subarray(t+46,r),a,s),header:o+u(42),method:n.getUint16(t+10,!0),flags:a,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function go(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let i=t+4;return()=>{if(!(i+8>r))return i+=8,Number(n.getBigUint64(i-8,!0))}}t=r}return()=>{}}function Ic(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),i=e.readUInt32LE(n+16),o=n,a=[n,n],s=Nc(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),i=Number(e.readBigUInt64LE(s+48)),o=s,a=[s+56,n-20]);for(let l of[o-r,i]){if(l<0||l>o)continue;if(l+46<=o&&e.readUInt32LE(l)===Gn||t===0&&r===0)return{start:l,tail:o,slack:a,end:n+kn,count:t,base:l-i}}}function Nc(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==po)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===cr)return r}}function fr(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=r.getUint16(n+8,!0),o=n+30+r.getUint16(n+26,!0),a=o+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==co||i>99||a>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(o,a),u=go(l),c=m=>{let g=r.getUint32(n+m,!0);return g===4294967295?u()??g:g},d=c(22),f=c(18);return{name:ur(e.subarray(n+30,o),s,l),method:i,flags:s,crc:r.getUint32(n+14,!0),compressed:f,size:d,data:a}}function ko(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let i=n;;){let o=i+kn<=t?Dc(r,i,t):0;if(o===0||i+o>t)return i;i+=o}}function Dc(e,n,t){let r=e.getUint32(n,!0);return r===fo?kn:r===po?20:r===cr?56:r!==Gn||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function pr(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===co||r===Gn||r===fo||r===cr}function Hn(e){if(e.length<4)return;if(rr(e))return{format:"gzip"};if(mo(e))return{format:"zip"};if(io(e))return{format:"zlib"};if(ao(e))return{format:"zstd"};let n=qi(e);if(n!==void 0)return{format:"foreign",name:n};if(no(e))return{format:"tar"};let t=Yi(e);return(t===void 0||t==="partly-utf-16le")&&ho(e)?{format:"zip"}:t&&{format:"text",charset:t}}var xo=64*1024;function Ao(e,n){if(n==="partly-utf-16le")return[bo(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:Pc(e,n==="utf-32le"),charset:n}];let t={bytes:vo(e,n==="utf-16le"),charset:n};return eo(e,n==="utf-16le")?[t,{bytes:e}]:qc(e)?[t,bo(e)]:[t]}function bo(e){let n=Fc(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function vo(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,i=n?1:0;for(let o=r?2:0;o+1<e.length;){let a=Math.min(o+xo*2,e.length-(e.length-o&1));a<e.length-1&&(e[a-2+i]&252)===216&&(a+=2);let s=Buffer.from(e.subarray(o,a));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),o=a}return t.length===1?t[0]:Buffer.concat(t)}function Pc(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let i=4;i+3<e.length;){let o=Math.min(i+xo*4,e.length-3),a="";for(;i<o;i+=4){let s=t.getUint32(i,n);a+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(a,"utf8"))}return Buffer.concat(r)}var _o=4,Wc=8,Xn=16;function Fc(e){let n=new mr(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let i=r-1,o=Jc(e,i);if(o-i<_o*2)continue;o-i>=Xn*2&&(t=!0);let a=i-n.taken>=2&&e[i-2]===255&&e[i-1]===254;n.keep(a?i-2:i),n.turn(i,o),r=o-1}return n.keep(e.length),t?n.text():void 0}var mr=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let i=vo(this.#e.subarray(r,t),!0);this.#n.set(i,this.#t),this.#t+=i.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function Jc(e,n){let t=n;for(let r=0;r<_o;r++,t+=2)if(e[t+1]!==0||!re(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!re(e[t]):wo(e,t)||wo(e,t+1));t+=2);return t}function wo(e,n){let t=Math.min(n+Wc,e.length);for(let r=n;r<t;r++)if(!re(e[r]))return!1;return!0}function qc(e){for(let n=Xn-1;n<e.length;n+=Xn){if(!re(e[n]))continue;let t=n;for(;t>0&&re(e[t-1]);)t--;let r=n+1;for(;r<e.length&&re(e[r]);)r++;if(r-t>=Xn&&Zc(e,t,r))return!0;n=r-1}return!1}function Zc(e,n,t){let r=[new Set,new Set];for(let i=n;i<t;i++)r[i&1].add(e[i]);return r[0].size>=4&&r[1].size>=4}import{crc32 as Uo}from"node:zlib";var So=16;function*Co(e,n,t){let r=dr(e),i=t.budget.entries,{entries:o,end:a}=r?yo(e,r,i):{entries:[],end:0};(!r||o.length<Math.min(r.count,i))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*Qe(s,0,e.length);let l=0,u=-1;for(let c of o){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut(gr(s,c.name),"corrupt-zip");continue}yield*Qe(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield q(e,n,"zip",c.header,e.length);l=yield*Gc(s,c,r.start)}yield*Qe(s,l,r.start),o.length<i&&(yield*Qe(s,a,r.tail)),yield*Qe(s,...r.slack),yield*Qe(s,r.end,e.length)}function*Gc(e,n,t){let r=fr(e.bytes,n.header,t);if(!r)return e.level.cut(gr(e,n.name),"corrupt-zip"),Math.min(n.header,t);let i=r.data+n.compressed,o={...n,flags:n.flags|r.flags,data:r.data},a=yield*yr(e,o,Math.min(i,t),!0,i>t);return To(e.bytes,a,o.flags,t)}function*Qe(e,n,t){let{bytes:r,via:i,level:o}=e,a=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=a.indexOf("PK",l,"latin1"),!(l<0));){let u=fr(r,l,t);if(!u){l+=4;continue}yield*hr(e,s,l);let c=o.budget.refuseEntry();if(c)return o.cut(i,c),yield q(r,i,"zip",l,t);l=s=yield*Hc(e,u,t)}yield*hr(e,s,t)}function*Hc(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,i=n.data+n.compressed,o=r?yield*yr(e,n,n.method===8?t:ed(e.bytes,n.data,t),!1,!1):yield*yr(e,n,Math.min(i,t),!0,i>t);return To(e.bytes,o,n.flags,t)}function*hr(e,n,t){let{bytes:r,via:i,level:o}=e,a=ko(r,n,t);t-a<So&&t-a<r.length||(a===0&&t===r.length?yield{bytes:r,via:i}:yield*o.open(r.subarray(a,t),[...i,`zip@${a}`]))}function*yr(e,n,t,r,i){let{bytes:o,via:a,level:s}=e,l=gr(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<So)return t;let c=Yc(n);if(c)return s.cut(l,c),yield q(o,a,"zip",n.data,t),t;if(n.method===0){let m=o.subarray(n.data,t);return(i||u!==void 0&&Uo(m)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(m,l),t}let d=n.method===8?Xc(e,n,t):Qc(e,n,t),f=d.fault??(i||u!==void 0&&Uo(d.bytes)!==u?"corrupt-zip":void 0);f&&s.cut(l,f),(!f||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let p=r?t:Math.min(d.end,t);return f?yield q(o,a,"zip",n.data,p):r&&(yield*hr(e,d.end,t)),p}function Xc(e,n,t){let{budget:r}=e.level,i=Xe(e.bytes,n.data,t,r,n.size),o=i.state==="whole"?void 0:i.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:i.bytes,end:i.end,fault:o}}function Qc(e,n,t){let r=lr(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function Yc(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function To(e,n,t,r){if(!(t&8))return n;let i=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let o of i?[16,24]:[12,20])if(n+o===r||n+o<r&&pr(e,n+o))return n+o;return i?Math.min(n+16,r):n}function ed(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let i=r.indexOf("PK",n,"latin1");i>=0;i=r.indexOf("PK",i+2,"latin1"))if(pr(e,i)||e[i+2]===7&&e[i+3]===8)return i;return t}function gr(e,n){return[...e.via,`zip:${n}`]}var Lo={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function kr(e){return Hn(e)!==void 0}function*Ro(e,n,t){let r=Hn(e);if(!r){yield{bytes:e,via:[]};return}let i=new Zn(n,e.length),o=(s,l)=>t({via:s,why:l}),a=s=>({budget:i,cut:o,*open(l,u){let c=Hn(l);c?yield*Mo(l,u,c,s,n.maxDepth,a):yield{bytes:l,via:u}}});yield*Mo(e,[],r,0,n.maxDepth,a)}function*Mo(e,n,t,r,i,o){if(t.format==="text"){for(let s of Ao(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let a=o(r+1);if(r>=i){a.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*Xi(e,n,a);case"zip":return yield*Co(e,n,a);case"tar":return yield*to(e,n,a);case"zlib":return yield*oo(e,n,a);case"zstd":return yield*so(e,n,a);case"foreign":return yield*Zi(e,n,t.name,a)}}import{Buffer as br}from"node:buffer";var Vo=[["pas","pwd","psk"],["sec","-be"],["tok"],["key"],["aut"],["cre"],["://"],["8q~","7q~"," -u","--u"]],O=nd(e=>/[A-Za-z0-9+/_-]/.test(e));function Se(e,n){let t=n;for(;t<e.length&&O[e[t]]===1;)t++;return t}function Ce(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,i=(e[n+2]??0)|32;switch(t){case 112:return r===97&&i===115||r===119&&i===100||r===115&&i===107;case 115:return r===101&&i===99;case 116:return r===111&&i===107;case 107:return r===101&&i===121;case 97:return r===117&&i===116;case 99:return r===114&&i===101;case 58:return r===47&&i===47;case 45:return r===98&&i===101||r===45&&i===117;case 32:return r===45&&i===117;case 56:case 55:return r===113&&i===126;default:return!1}}function nd(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}function Eo(e,n,t){if(n.length<td||kr(n)||kr(t))return!1;let r=ad(n,t),i=n.length-sd(n,t,r),o=od(n,Math.max(0,r-e.reach)),a=Math.min(n.length,i+e.reach);return a-o>n.length*rd||id.some(s=>ld(n,s)>=0)?!1:e.find(n,o,a).length===0}var td=4096,rd=.7,id=["-----BEGIN","AKIA","ASIA","ABIA","ACCA"].map(e=>br.from(e));function od(e,n){let t=n;for(;t>0&&O[e[t-1]??0]===1;)t--;return t}var be=1024;function ad(e,n){let t=Math.min(e.length,n.length),r=0;for(;r+be<=t&&jo(e,r,n,r);)r+=be;for(;r<t&&e[r]===n[r];)r++;return r}function sd(e,n,t){let r=Math.min(e.length,n.length)-t,i=0;for(;i+be<=r&&jo(e,e.length-i-be,n,n.length-i-be);)i+=be;for(;i<r&&e[e.length-1-i]===n[n.length-1-i];)i++;return i}function jo(e,n,t,r){return br.compare(e.subarray(n,n+be),t.subarray(r,r+be))===0}function ld(e,n){return br.from(e.buffer,e.byteOffset,e.byteLength).indexOf(n)}function zo(e,n=Lo){let t=new Map;return{get engineVersion(){return e.version},known:r=>t.get(r),bringsNothing:(r,i)=>Eo(e,r,i),scan(r,i){let o=i===void 0?void 0:t.get(i);if(o!==void 0)return o;let a=cd(e,n,r);return i!==void 0&&t.set(i,a),a}}}function Oo(e,n){return e.located.map(({match:t,start:r,end:i,via:o,related:a})=>{let s=[...o,...t.decodedFrom];return{match:t,related:a,place:{path:n.path,line:r.line,column:r.column,endLine:i.line,endColumn:i.column,source:n.source,...n.blob===void 0?{}:{blob:n.blob},...n.commit===void 0?{}:{commit:n.commit},...s.length===0?{}:{decodedFrom:s}}}})}function Ye(e){return e.secret.reveal()}var ud={located:[],cut:[],failure:null};function cd(e,n,t,r,i=o=>new qn(o)){let o=[],a=new Set,s=null;try{fd(t)&&a.add("lfs-pointer");let l=r===void 0?Ro(t,n,({via:u,why:c})=>a.add($o(c,u))):[{bytes:t,via:[]}];for(let u of l){let c=r===void 0?e.scan(u.bytes):e.complete(u.bytes,r);for(let d of c.cut)a.add($o(d,u.via));c.matches.length>0&&o.push(...dd(c.matches,u,i))}}catch(l){s=`scan-failed: ${l instanceof Error?l.name:typeof l}`}return o.length===0&&a.size===0&&s===null?ud:{located:o,cut:[...a],failure:s}}function dd(e,n,t){let r=t(n.bytes);return e.map(i=>({match:i,start:r.position(i.span.start),end:r.position(i.span.end),via:n.via,related:i.related.flatMap(o=>e[o]??[])}))}function $o(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function fd(e){if(e.length>1024||e.length<wr.length)return!1;for(let n=0;n<wr.length;n++)if(e[n]!==wr.charCodeAt(n))return!1;return!0}var wr=`version https://git-lfs.github.com/spec/v1
`;async function $0(e,n=e.cwd){try{return await Oi(n,e.env)}catch(t){if(t instanceof U&&(t.code==="not-a-repository"||t.code==="git-missing"))return null;throw t}}import{readFile as $d}from"node:fs/promises";import on from"node:path";var Qn,pd={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Ko(e){return!e&&!Qn?pd:{lang:e?.lang??Qn?.lang,message:e?.message,abortEarly:e?.abortEarly??Qn?.abortEarly,abortPipeEarly:e?.abortPipeEarly??Qn?.abortPipeEarly}}var md;function hd(e){return md?.get(e)}var yd;function gd(e){return yd?.get(e)}var kd;function bd(e,n){return kd?.get(e)?.get(n)}function bn(e){let n=typeof e;return n==="string"?`"${e}"`:n==="number"||n==="bigint"||n==="boolean"?`${e}`:n==="object"||n==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":n}function $(e,n,t,r,i){let o=i&&"input"in i?i.input:t.value,a=i?.expected??e.expects??null,s=i?.received??bn(o),l={kind:e.kind,type:e.type,input:o,expected:a,received:s,message:`Invalid ${n}: ${a?`Expected ${a} but r`:"R"}eceived ${s}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",c=i?.message??e.message??bd(e.reference,l.lang)??(u?gd(l.lang):null)??r.message??hd(l.lang);c!==void 0&&(l.message=typeof c=="function"?c(l):c),u&&(t.typed=!1),t.issues?t.issues.push(l):t.issues=[l]}function wd(e,n){return e===n||Number.isNaN(e)&&Number.isNaN(n)}function xd(e,n){return Object.prototype.hasOwnProperty.call(e,n)&&n!=="__proto__"&&n!=="prototype"&&n!=="constructor"}function Io(e,n){let t=[...new Set(e)];return t.length>1?`(${t.join(` ${n} `)})`:t[0]??"never"}function H(e){return e["~standard"]={version:1,vendor:"valibot",validate:n=>e["~run"]({value:n},Ko())},e}function No(e){if(e.path){let n="";for(let t of e.path)if(typeof t.key=="string"||typeof t.key=="number")n?n+=`.${t.key}`:n+=t.key;else return null;return n}return null}var O0=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function xr(e,n){return{kind:"validation",type:"check",reference:xr,async:!1,expects:null,requirement:e,message:n,"~run"(t,r){return t.typed&&!this.requirement(t.value)&&$(this,"input",t,r),t}}}function Ar(e){return{kind:"validation",type:"integer",reference:Ar,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(n,t){return n.typed&&!this.requirement(n.value)&&$(this,"integer",n,t),n}}}function Te(e,n){return{kind:"validation",type:"max_length",reference:Te,async:!1,expects:`<=${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&t.value.length>this.requirement&&$(this,"length",t,r,{received:`${t.value.length}`}),t}}}function Yn(e,n){return{kind:"validation",type:"min_length",reference:Yn,async:!1,expects:`>=${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&t.value.length<this.requirement&&$(this,"length",t,r,{received:`${t.value.length}`}),t}}}function vr(e,n){return{kind:"validation",type:"min_value",reference:vr,async:!1,expects:`>=${e instanceof Date?e.toJSON():bn(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&$(this,"value",t,r,{received:t.value instanceof Date?t.value.toJSON():bn(t.value)}),t}}}function Me(e){return{kind:"validation",type:"non_empty",reference:Me,async:!1,expects:"!0",message:e,"~run"(n,t){return n.typed&&n.value.length===0&&$(this,"length",n,t,{received:"0"}),n}}}function le(e,n){return{kind:"validation",type:"regex",reference:le,async:!1,expects:`${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!this.requirement.test(t.value)&&$(this,"format",t,r),t}}}function wn(){return{kind:"transformation",type:"trim",reference:wn,async:!1,"~run"(e){return e.value=e.value.trim(),e}}}function Do(e,n,t){return typeof e.fallback=="function"?e.fallback(n,t):e.fallback}function et(e,n,t){return typeof e.default=="function"?e.default(n,t):e.default}function ne(e,n){return H({kind:"schema",type:"array",reference:ne,expects:"Array",async:!1,item:e,message:n,"~run"(t,r){let i=t.value;if(Array.isArray(i)){t.typed=!0,t.value=[];for(let o=0;o<i.length;o++){let a=i[o],s=this.item["~run"]({value:a},r);if(s.issues){let l={type:"array",origin:"value",input:i,key:o,value:a};for(let u of s.issues)u.path?u.path.unshift(l):u.path=[l],t.issues?.push(u);if(t.issues||(t.issues=s.issues),r.abortEarly){t.typed=!1;break}}s.typed||(t.typed=!1),t.value.push(s.value)}}else $(this,"type",t,r);return t}})}function xn(e){return H({kind:"schema",type:"boolean",reference:xn,expects:"boolean",async:!1,message:e,"~run"(n,t){return typeof n.value=="boolean"?n.typed=!0:$(this,"type",n,t),n}})}function en(e,n){return H({kind:"schema",type:"literal",reference:en,expects:bn(e),async:!1,literal:e,message:n,"~run"(t,r){return wd(t.value,this.literal)?t.typed=!0:$(this,"type",t,r),t}})}function _r(e,n){return H({kind:"schema",type:"nullable",reference:_r,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:n,"~run"(t,r){return t.value===null&&(this.default!==void 0&&(t.value=et(this,t,r)),t.value===null)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function nn(e){return H({kind:"schema",type:"number",reference:nn,expects:"number",async:!1,message:e,"~run"(n,t){return typeof n.value=="number"&&!isNaN(n.value)?n.typed=!0:$(this,"type",n,t),n}})}function nt(e,n){return H({kind:"schema",type:"object",reference:nt,expects:"Object",async:!1,entries:e,message:n,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let s=o in i?i[o]:et(a),l=a["~run"]({value:s},r);if(l.issues){let u={type:"object",origin:"value",input:i,key:o,value:s};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],t.issues?.push(c);if(t.issues||(t.issues=l.issues),r.abortEarly){t.typed=!1;break}}l.typed||(t.typed=!1),t.value[o]=l.value}else if(a.fallback!==void 0)t.value[o]=Do(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&($(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}}else $(this,"type",t,r);return t}})}function _(e,n){return H({kind:"schema",type:"optional",reference:_,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:n,"~run"(t,r){return t.value===void 0&&(this.default!==void 0&&(t.value=et(this,t,r)),t.value===void 0)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function Le(e,n){return H({kind:"schema",type:"picklist",reference:Le,expects:Io(e.map(bn),"|"),async:!1,options:e,message:n,"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:$(this,"type",t,r),t}})}function Ur(e,n,t){return H({kind:"schema",type:"record",reference:Ur,expects:"Object",async:!1,key:e,value:n,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let a in o)if(xd(o,a)){let s=o[a],l=this.key["~run"]({value:a},i);if(l.issues){let c={type:"object",origin:"key",input:o,key:a,value:s};for(let d of l.issues)d.path=[c],r.issues?.push(d);if(r.issues||(r.issues=l.issues),i.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:s},i);if(u.issues){let c={type:"object",origin:"value",input:o,key:a,value:s};for(let d of u.issues)d.path?d.path.unshift(c):d.path=[c],r.issues?.push(d);if(r.issues||(r.issues=u.issues),i.abortEarly){r.typed=!1;break}}(!l.typed||!u.typed)&&(r.typed=!1),l.typed&&(r.value[l.value]=u.value)}}else $(this,"type",r,i);return r}})}function we(e,n){return H({kind:"schema",type:"strict_object",reference:we,expects:"Object",async:!1,entries:e,message:n,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let s=o in i?i[o]:et(a),l=a["~run"]({value:s},r);if(l.issues){let u={type:"object",origin:"value",input:i,key:o,value:s};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],t.issues?.push(c);if(t.issues||(t.issues=l.issues),r.abortEarly){t.typed=!1;break}}l.typed||(t.typed=!1),t.value[o]=l.value}else if(a.fallback!==void 0)t.value[o]=Do(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&($(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}if(!t.issues||!r.abortEarly){for(let o in i)if(!Object.prototype.hasOwnProperty.call(this.entries,o)){$(this,"key",t,r,{input:o,expected:"never",path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]});break}}}else $(this,"type",t,r);return t}})}function P(e){return H({kind:"schema",type:"string",reference:P,expects:"string",async:!1,message:e,"~run"(n,t){return typeof n.value=="string"?n.typed=!0:$(this,"type",n,t),n}})}function Bo(e){let n;if(e)for(let t of e)if(n)for(let r of t.issues)n.push(r);else n=t.issues;return n}function Re(e,n){return H({kind:"schema",type:"union",reference:Re,expects:Io(e.map(t=>t.expects),"|"),async:!1,options:e,message:n,"~run"(t,r){let i,o,a;for(let s of this.options){let l=s["~run"]({value:t.value},r);if(l.typed)if(l.issues)o?o.push(l):o=[l];else{i=l;break}else a?a.push(l):a=[l]}if(i)return i;if(o){if(o.length===1)return o[0];$(this,"type",t,r,{issues:Bo(o)}),t.typed=!0}else{if(a?.length===1)return a[0];$(this,"type",t,r,{issues:Bo(a)})}return t}})}function K(...e){return H({...e[0],pipe:e,"~run"(n,t){for(let r of e)if(r.kind!=="metadata"){if(n.issues&&(r.kind==="schema"||r.kind==="transformation")){n.typed=!1;break}(!n.issues||!t.abortEarly&&!t.abortPipeEarly)&&(n=r["~run"](n,t))}return n}})}function tt(e,n,t){let r=e["~run"]({value:n},Ko(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var An="custom";var rt={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};function Ve(e,n){let t,r=Math.max(1,Math.floor(e.length/3))+1;for(let i of n){let o=Ad(e.toLowerCase(),i.toLowerCase(),r);o<r&&(r=o,t=i)}return t}function Ad(e,n,t){if(Math.abs(e.length-n.length)>=t)return t;let r=[],i=Array.from({length:n.length+1},(o,a)=>a);for(let o=1;o<=e.length;o++){let a=[o];for(let s=1;s<=n.length;s++){let l=(i[s-1]??0)+(e[o-1]===n[s-1]?0:1),u=Math.min((i[s]??0)+1,(a[s-1]??0)+1,l);o>1&&s>1&&e[o-1]===n[s-2]&&e[o-2]===n[s-1]&&(u=Math.min(u,(r[s-2]??0)+1)),a.push(u)}r=i,i=a}return Math.min(i[n.length]??t,t)}var Ee=K(P("must be a text"),wn(),Me("must not be empty")),Cr=ne(Ee,"must be a list of texts"),Wo=we({id:K(Ee,le(/^[a-z0-9]+(?:-[a-z0-9]+)*$/,"must be small letters and digits, parted by single dashes"),Te(80,"must be of at most 80 characters")),description:K(Ee,Te(200,"must be of at most 200 characters")),severity:_(Le(se,`must be one of ${se.join(", ")}`),"high"),confidence:_(Le(ke,`must be one of ${ke.join(", ")}`),"high"),prefix:_(K(P("must be a text"),le(/^[!-~]*$/,"must be printable ASCII without blanks"),Yn(3,"must be of at least 3 characters: fewer stand everywhere"),Te(100,"must be of at most 100 characters"))),alphabet:_(Ee),length:_(Re([nn(),P()],'must be a number, or a range such as "20-40"')),near:_(K(Cr,Yn(1,"must hold at least one word"))),regex:_(K(Ee,Te(2e3,"must be of at most 2000 characters"))),secretGroup:_(K(nn("must be a number"),Ar("must be a whole number"),vr(0))),revoke:_(K(Ee,Te(300,"must be of at most 300 characters"))),url:_(K(Ee,le(/^https:\/\/[!-~]+$/,"must be an https address"))),examples:_(we({match:_(Cr,[]),noMatch:_(Cr,[])}))}),Fo=Wo,Jo=Object.keys(Wo.entries),Tr=["digits","hex-lower","hex-upper","hex","alpha-lower","alpha-upper","alpha","alnum-lower","alnum-upper","alnum","alnum-dash","word","base32-lower","base32-upper","base58","base64","base64url","printable"],Po=500;function qo(e,n,t=[]){if(e.length>Po)throw new S(`${n}: customRules holds ${e.length} rules.`,`At most ${Po} are allowed.`);let r=new Set;return e.map(i=>{let o=(a,s)=>{throw new S(`${n}: customRules ${i.id}: ${a}.`,s)};return r.has(i.id)&&o("there are two rules of this id","Give each its own."),r.add(i.id),(t.includes(i.id)||vd.has(i.id))&&o("a built-in rule or provider has this name",'Choose another, such as one that begins with "own" or a name of yours.'),_d(i,o)})}var vd=new Set(["list","test",An,rt.id]);function _d(e,n){let{id:t,description:r,severity:i,confidence:o,prefix:a,regex:s,secretGroup:l,near:u,revoke:c,url:d,examples:f}=e;for(let m of u??[])(!/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(m)||m.replace(/[^A-Za-z0-9]/g,"").length<3)&&n(`the word ${JSON.stringify(m.slice(0,40))} in near cannot be looked for`,"Words are of at least 3 ASCII letters or digits; signs and case do not count."),m.length>40&&n("a word in near is longer than 40 characters","Give its beginning.");let p=s===void 0?{...a===void 0?{}:{prefix:a},layout:Ud(e,n)}:{expression:s,...l===void 0?{}:{group:l}};return s!==void 0&&(a??e.alphabet??e.length)!==void 0&&n("it has a regex, and prefix, alphabet or length as well","Say all of it in the regex, or take the regex out."),s===void 0&&l!==void 0&&n("secretGroup is of no use without a regex","Take it out."),s===void 0&&a===void 0&&u===void 0&&n("nothing tells its secrets from other text",'Give a prefix that they begin with, words that stand "near" them, or a regex.'),{id:t,provider:An,severity:i,confidence:o,description:r,...p,...u===void 0?{}:{near:u},...c===void 0?{}:{revoke:c},...d===void 0?{}:{url:d},...f===void 0?{}:{examples:f}}}function Ud({prefix:e="",alphabet:n,length:t},r){if(n===void 0||t===void 0)return r(`${n===void 0?"alphabet":"length"} is missing`,'Give "alphabet" and "length" of what stands behind the prefix, or a "regex".');if(!Tr.includes(n)&&!/^set\((?:\\[!-~]|[!-(*-[\]-~]){1,200}\)$/.test(n)){let l=Ve(n,Tr);r(`there is no alphabet ${JSON.stringify(n.slice(0,40))}`,l?`Did you mean "${l}"?`:`Known ones: ${Tr.join(", ")}; or the characters themselves, as in "set(A-Z0-9_)".`)}let[,i,o]=/^(\d{1,4})(?:-(\d{1,4}))?$/.exec(String(t))??[],[a,s]=[Number(i),Number(o??i)];return(i===void 0||a<1||s<a)&&r(`length ${JSON.stringify(String(t).slice(0,40))} is neither a number nor a range`,'Write 32, or "20-40".'),e.length+s>1e3&&r(`its secrets may be longer than ${1e3} characters`,"What is longer would not be found in a history's windows: give a smaller length."),e.length+a<8&&r(`its secrets may be as short as ${e.length+a} characters`,"Fewer than 8, with the prefix, stand everywhere: give a greater length."),`${e.replace(/[\\{}()[\]|]/g,l=>`\\${l}`)}{${n}:${a===s?a:`${a}-${s}`}}`}async function vn(e){if(e.length===0)return()=>!1;for(let r of e)it(r);let{default:n}=await import("./index-picomatch-GLUTWLMT.js"),t=e.map(r=>{let i=r.startsWith("!"),o=(i?r.slice(1):r).replace(/^(\.?\/)+/,"").replace(/\/+$/,"/**"),s=/^\.?\//.test(i?r.slice(1):r)||/\/./.test(o.replace(/\/\*\*$/,""))||o.startsWith("**")?o:`**/${o}`,l=s.endsWith("/**")?[s]:[s,`${s}/**`];return{negated:i,matches:n(l,{dot:!0,noextglob:!0,nonegate:!0,posixSlashes:!1,strictSlashes:!1})}});return r=>{let i=!1;for(let o of t)o.negated===i&&o.matches(r)&&(i=!o.negated);return i}}function it(e){let n=e.replace(/^!/,"");if(n.trim()==="")throw new S("An empty path pattern matches nothing.","Take it out, or write a glob like test/fixtures/**.");if(n.length>500)throw new S("A path pattern is longer than 500 characters.","Split it into several patterns.");if(n.split("/").some(r=>r!=="**"&&(r.match(/\*+/g)??[]).length>3)||n.split("**").length>7)throw new S(`The path pattern ${JSON.stringify(n.slice(0,80))} has too many stars.`,"Use at most three * between slashes and six ** in all.")}var Sd={"":1,b:1,k:1e3,kb:1e3,kib:1024,m:1e6,mb:1e6,mib:1048576,g:1e9,gb:1e9,gib:1073741824};function _n(e){let n=/^\s*(\d{1,15}(?:\.\d{1,6})?)\s*([a-z]{0,3})\s*$/i.exec(String(e)),t=Sd[n?.[2]?.toLowerCase()??""];if(!n||t===void 0)return;let r=Math.floor(Number(n[1])*t);return r>=1&&Number.isSafeInteger(r)?r:void 0}var Xo=".leakscan.json",Qo={rules:{},ignore:[],acceptUnread:[],customRules:[]},rn=K(P("must be a text"),wn(),Me("must not be empty")),Zo=["off","on",...se],Yo=we({$schema:_(P()),rules:_(Ur(P(),Le(Zo,`must be one of ${Zo.join(", ")}`),"must be an object of rule: switch"),{}),ignore:_(ne(Re([rn,we({paths:ne(rn,"must be a list"),rules:_(ne(rn,"must be a list")),reason:_(rn)})],'must be a glob, or { "paths": [...], "rules": [...], "reason": "..." }'),"must be a list"),[]),acceptUnread:_(ne(we({what:rn,reason:rn},'must be { "what": "...", "reason": "..." }'),"must be a list"),[]),allowComments:_(Re([xn(),en("with-reason")],'must be true, false or "with-reason"')),customRules:_(ne(Fo,"must be a list of rules"),[]),strict:_(xn("must be true or false")),identifiers:_(xn("must be true or false")),language:_(Le(["en","ja","ko"],"must be one of en, ja, ko")),maxSize:_(K(Re([nn(),P()],"must be bytes or a size like 20MB"),xr(e=>_n(e)!==void 0,"must be bytes or a size like 20MB")))}),Cd=Object.keys(Yo.entries);function ea(e,n,t){let r=Mr(e,n);if(Array.isArray(r))throw new S(`${n} must hold one JSON object.`,"docs/config.md shows every key.");let i=tt(Yo,r,{abortEarly:!0});if(!i.success)throw Ld(n,i.issues[0]);let{rules:o,ignore:a,acceptUnread:s,customRules:l,maxSize:u,$schema:c,...d}=i.output,f=qo(l,n,t&&[...t.ids,...t.providers]),p=a.map(y=>typeof y=="string"?{paths:[y]}:Ho(y));for(let y of p)y.paths.forEach(it);for(let y of s)it(y.what);let m=[...Object.keys(o),...p.flatMap(y=>y.rules??[])];if(t)for(let y of m)Md(y,Td(t,f),n);let g=u===void 0?void 0:_n(u);return{rules:o,ignore:p,acceptUnread:s,customRules:f,...Ho(d),...g===void 0?{}:{maxSize:g}}}function na(e,n,t){for(let r of[n,t,"*"]){let i=Object.hasOwn(e.rules,r)?e.rules[r]:void 0;if(i!==void 0)return i}return"on"}function Mr(e,n){try{return JSON.parse(e.replace(/^\uFEFF/,""))}catch(t){let r=/ at position (\d+)/.exec(t.message)?.[1],i=r===void 0?"":` (line ${e.slice(0,Number(r)).split(`
`).length})`;throw new S(`${n} is not valid JSON${i}.`,"Mend the JSON: no comments, no trailing commas, double quotes.")}}function Td({ids:e,providers:n},t){return{ids:[...e,...t.map(({id:r})=>r)],providers:[...n,An]}}function Md(e,n,t){if(e==="*"||n.ids.includes(e)||n.providers.includes(e))return;let r=Ve(e,[...n.ids,...n.providers]),i=r?`Did you mean ${JSON.stringify(r)}?`:"`leakscan rules` lists all rules.";throw new S(`${t}: there is no rule or provider ${JSON.stringify(e.slice(0,80))}.`,i)}function Ld(e,n){let t=n.issues?.find(s=>s.path&&s.path.length>0),r=[...n.path??[],...t?.path??[]].map(s=>String(s.key)),i=t??n,o=r.at(-1);if(i.type==="strict_object"&&i.expected==="never"&&o!==void 0){let s=r.length===1?Cd:r[0]==="customRules"?r.includes("examples")?["match","noMatch"]:Jo:["paths","rules","reason","what"],l=Ve(o,s),u=r.length>1?` in ${Go(r,n).slice(0,-1).join(".")}`:"",c=l?`Did you mean "${l}"?`:`Known keys: ${s.join(", ")}.`;return new S(`${e}: unknown key ${JSON.stringify(o.slice(0,80))}${u}.`,c)}let a=Go(r,n).join(".");return i.type==="strict_object"&&i.received==="undefined"?new S(`${e}: ${a} is missing.`,"docs/config.md shows every key."):a===""?new S(`${e} must hold one JSON object.`,"docs/config.md shows every key."):new S(`${e}: ${a} ${i.message}.`,"docs/config.md shows every key.")}function Go(e,n){if(e[0]!=="customRules"||e[1]===void 0)return e;let t=n.path?.[0]?.value,r=Array.isArray(t)?t[Number(e[1])]:void 0,i=typeof r=="object"&&r!==null?r.id:void 0;return typeof i=="string"&&/^[\w-]{1,80}$/.test(i)?["customRules",i,...e.slice(2)]:e}function Ho(e){return Object.fromEntries(Object.entries(e).filter(([,n])=>n!==void 0))}var ra=".leakscan-baseline.json",ia={salt:"",findings:[]},Lr=1,ta=K(P(),Me()),Rd=nt({version:en(Lr),salt:K(P(),le(/^(?:[0-9a-f]{32})?$/)),findings:ne(nt({fingerprint:K(P(),le(Ei)),rule:ta,masked:P(),path:_r(P()),reason:ta,addedAt:_(K(P(),le(/^\d{4}-\d\d-\d\d$/))),accept:_(en("live"))}))});function oa(e,n){if(/^(<{7}|>{7}) /m.test(e))throw new S(`${n} holds an unresolved merge conflict.`,"Keep the entries of both sides and one salt, or run `leakscan baseline` again.");let t=Mr(e,n),r=t?.version;if(typeof r=="number"&&r!==Lr)throw new S(`${n} is of version ${r}; this leakscan reads version ${Lr}.`,"Update leakscan, or make the baseline again.");let i=tt(Rd,t,{abortEarly:!0});if(!i.success){let o=No(i.issues[0])??"the whole";throw new S(`${n} is not a baseline: ${o} is wrong.`,"Restore it from git, or run `leakscan baseline` again.")}return{salt:i.output.salt,findings:i.output.findings}}var Vd=5e3,aa=new WeakMap;function ot(e,n){let t=aa.get(e);return t||aa.set(e,t=Ed(e,n)),t}async function Ed(e,n){let t=e.filter(({expression:a})=>a!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./linear-engine.js");return new Map(t.map(a=>[a.id,i(a)]));function i({id:a,expression:s="",group:l}){let u=(y,b)=>{throw new S(`${n}: customRules ${a}: the regex ${y}.`,b)},c=o(s,r.MULTILINE,u),d=o(s,0,u),f=c.programSize();f>Vd&&u("is too large","Repeat less, or make two rules of it.");let p=c.groupCount(),m=l??Math.min(1,p);m>p&&u(`has ${p} groups, and secretGroup names the ${m}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let g=/\$|\\[Az]/.test(s);return{cost:f,mayMatch:y=>g||c.matcher(y).find(),eachMatch(y,b){let h=d.matcher(y);for(let k=0;k<=y.length&&h.find(k);){let[x,A]=[h.start(),h.end()];b(x,A,h.start(m),h.end(m)),k=A>x?A:A+1}}}}function o(a,s,l){try{return r.compile(a,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").slice(0,200);return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var sa=Kn("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBAcDBwcHBwcHBwEHBwcHBwcHBwcHBwAHBwIHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwUHBgcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/AgICAgICAgICAgICAgICAgICAgICAgAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAAAAAAAAAAS/xISEv8SEgAAAAAAAAAAAAAAAAAAAAD//wEBAQEBAf////////////////////8AAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAABP8EBAQE/wQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAA//////////8AAAAAAAAAAP8EBAQEBAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//////////AAAAAAAAAAAEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAAEBAQAAAQEBAAEAAQEBAQEAAQEBAAAAAAAAAAAAAAEAAAABAAAAAQAAAQAAAQAAAQEAAQAAAAAAAAAAAAAAAAAAAAEAAQABAQABAQAAAQAAAQAAAQAAAQAAAAAAAAAAAAAAAAAAAAEAAAEBAAAAAQAAAAABAQAAAQAAAQABAAEAAAAAAAAAAAAAAAEAAAEAAAAAAAAAAAABAAAAAQABAAEAAQAAAAAAAAAAAAAAAAEBAAABAAAAAQAAAQEAAQAAAQAAAQAAAQAAAAAAAAAAAAAAAAAAAQABAAAAAQAAAQAAAQAAAQABAQAAAAEAAAAAAAAAAAAAAAEAAQABAAAAAQAAAAAAAQAAAAABAQAAAAEAAAAAAAAAAAAAAAABAQABAAAAAAAAAAEBAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAQABAAAAAQAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAQEAAAAAAQAAAAEAAQAAAAEAAAAAAQAAAAAAAAEAAAABAQEAAQAAAAAAAQEAAAAAAQEAAAEAAAAAAAAAAAAAAAEAAQAAAAAAAAABAAEBAQEAAAAAAAEBAAAAAAAAAAAAAAAAAAEAAAEBAAABAQAAAQAAAQAAAQEAAQAAAAEAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAABAAABAAAAAAAAAAEAAQABAQABAQABAQEBAQEBAAEBAQABAAAAAAAAAAAAAAAAAAEAAAABAAABAQAAAQEAAQAAAQAAAAABAAEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAEAAQEAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAQEAAAEBAQAAAAEAAAAAAAAAAAAAAAEAAAABAAABAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAQABAAAAAQABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAQAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEBAQEAAQAAAAEAAQEAAQEBAQAAAQAAAAAAAAAAAAAAAAQABgChAKsArACvALUATwGHAY4BtgH2AQECCwIhAjQCTQJtAiQEKQRpBJAExAQBBQMFEAUVBc8FAwgUCEMIjwgBCT8JTwmBCZIJ2gnjCWkKawrUCuwK+goJDBMMIwxhDKUMIw0pDVENWg1rDQ4OKQ5JDmUOdg7BDsIOww7UDlQRbxFwEXIRcxF1EdcR4RHjEeQR5hHpEe8R8BHyEfMR9xELEk8STRRHFU8VkhWjFa8V4hXwFQQWIRYiFjkWcRaEFo8WvxbkFiQX2RjzGKQZ0BnYGRMakBpqG3QbCxwSHFAcUhxhHG0c8Bz3HAUdjx2QHZIdkx2rHS4eox6wHsYeAR8EHxQfTx/ZIPkkTiUPKI4pCypzK1csnyyhLLEsjy1PLqIusi6zLu0w9DABMgkyEjI/MnMyEjNQNLA0BTY0Nm02oTbuNq040jjiOEQ5gjnzOcE6VTw/PU49UD1WPRY+AUAfQDBAP0BNQE5AVECQQKFAw0DSQNNA60A/QU1BTkFpQWxBcEGuQbRBz0HrQf9BEEIwQkFCQ0JQQlVCrkKxQrJCwkLJQjdETUTORO1E/0QtRT9Fj0WkRWFGrUbCRtNGMEdlR9NJ4UkESg1ME0xUTIFM0kzsTD9NTk14TX9NjE2iTbVNA04pTmxOpE7CTsxO8k4tT1BPX09LUE5QwlDuUHNRklEBVAlUC1QQVBJU0lQOVkxWXlb3VgFYQVmrWUVccVyQXLBc01xNXU5db10LXg5eE14pXnJerF5fYudla2ZyZhJoXmpyaklsUGwFbZhtDW5yboZu");var la=new WeakMap;function ua(e){return la.get(e)}function ca({count:e,text:n,index:t}){let r,i=[];i.length=e;let o=l=>{r??=n.split(`
`);let u=r[1+Number(r[0])+l],c=JSON.parse(r[1+Number.parseInt(u,10)]),d=JSON.parse(u.slice(u.indexOf("["))).values();return Object.fromEntries(c.map(f=>[f[0],f.length>1?f[1]:d.next().value]))},a=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(i,{get:(l,u)=>a(u)?l[Number(u)]??=o(Number(u)):Reflect.get(l,u),has:(l,u)=>a(u)||Reflect.has(l,u),set:()=>!1});return la.set(s,t),s}var Un=ca({count:1149,text:`66
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["check"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["names"],["notNames"],["layouts"],["check"],["spaceAssigns"],["exclusive"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","medium"],["names"],["layouts"],["check"]]
[["kind","built-in"],["id"],["provider"],["severity","critical"],["confidence","medium"],["finds"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["names"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["words"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["words"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["words"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["check"]]
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["names"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["words"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["names"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","high"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["exact"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["identifier"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["near"],["before"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["check"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","medium"],["finds"]]
[["kind","built-in"],["id"],["provider"],["severity","medium"],["confidence","medium"],["finds"]]
0["aws-access-key-id","aws",["(AKIA|ASIA){base32-upper:16}"]]
1["aws-service-key-id","aws",["(ABIA|ACCA){base32-upper:16}"],"not-dna"]
2["aws-secret-access-key","aws",[["aws","secret"],["secret","access","key"],["secretaccesskey"],["aws","sk"],["amazon","secret"],["s3","secret"],["aws","key"],["aws","access"]],["session","token","id","hash","sha","sha1","commit","digest","checksum"],["{base64:40}"],"not-words",true,true]
3["aws-secret-access-key-likely","aws",[["secret","key"],["secretkey"],["access","secret"],["key","secret"],["iam","secret"],["ses","secret"]],["{base64:40}"],"mixed"]
4["aws-secret-beside-id","aws","aws-secret-beside-id"]
5["aws-session-token","aws",["(IQoJb3JpZ2luX2Vj|AgoJb3JpZ2luX2Vj|FwoGZXIvYXdzE|FQoGZXIvYXdzE|FQoDYXdzE){base64:80-2500}[=][=]"]]
6["aws-compatible-session-token","aws",["eyJ{base64url:10-1000}.eyJ{base64url:10-2000}.{base64url:20-900}"],["awssessiontoken","sessiontoken","awssecuritytoken"]]
5["aws-bedrock-api-key","aws",["ABSKQmVkcm9ja0FQSUtleS{base64:90-250}[=][=]","bedrock-api-key-{base64:100-2500}[=][=]"]]
7["aws-mws-auth-token","aws",["amzn.mws.{uuid}"]]
5["aws-lwa-credential","aws",["Atzr\\\\|{base64url:100-1000}","amzn1.oa2-cs.v1.{hex-lower:64}"]]
7["aws-appsync-api-key","aws",["da2-{alnum-lower:26}"]]
8["aws-ses-smtp-password","aws",[["smtp"],["ses"],["password"],["mail","pass"],["email","pass"],["mail","password"]],["B{set(A-P):1}{base64:42}"],"ses-smtp"]
9["aws-legacy-access-key-id","aws",["A3T{alnum-upper:17}"]]
10["aws-unique-id-aida","aws",true,["AIDA{base32-upper:16-17}"]]
10["aws-unique-id-aipa","aws",true,["AIPA{base32-upper:16-17}"]]
10["aws-unique-id-anpa","aws",true,["ANPA{base32-upper:16-17}"]]
10["aws-unique-id-anva","aws",true,["ANVA{base32-upper:16-17}"]]
10["aws-unique-id-apka","aws",true,["APKA{base32-upper:16-17}"]]
10["aws-unique-id-aroa","aws",true,["AROA{base32-upper:16-17}"]]
10["aws-unique-id-asca","aws",true,["ASCA{base32-upper:16-17}"]]
10["aws-lwa-client-id","aws",true,["amzn1.application-oa2-client.{hex-lower:32}"]]
11["aws-ecr-password","aws",["eyJwYXlsb2FkIjoi{base64:200+}"],["ecr","dkrecr","dockerlogin"]]
11["aws-ecr-authorization-token","aws",["QVdTOmV5S{base64:200+}"],["ecr","authorizationtoken"]]
7["aws-eks-token","aws",["k8s-aws-v1.{base64url:100+}"]]
5["aws-identity-center-access-token","aws",["aoaAAAA{alnum:16-600}[:{base64:60-800}][=][=]"]]
5["aws-identity-center-refresh-token","aws",["aorAAAA{alnum:16-600}[:{base64:60-800}][=][=]"]]
12["aws-codeartifact-token","aws",["eyJ2ZXIiOjEsImlzdSI6{base64url:10+}.{base64url:100+}"],["codeartifact"]]
13["aws-codecommit-git-password","aws",["codecommit"],["{base64:43}="]]
13["aws-cognito-app-client-secret","aws",["cognito"],["{alnum-lower:50-52}"]]
13["aws-apigateway-api-key","aws",["executeapi","apigateway"],["{alnum:40}"]]
0["anthropic-api-key","anthropic",["(sk-ant-api03-|sk-ant-admin01-){base64url:93}AA","(sk-ant-oat01-|sk-ant-ort01-|sk-ant-sid01-){base64url:80-110}"]]
0["atlassian-api-token","atlassian",["ATATT3xFfGF0{base64url:80-240}={hex-upper:8}","ATCTT3xFfG{base64url:80-250}={hex-upper:8}"]]
14["atlassian-datacenter-token","atlassian",["jira","confluence","atlassian"],["{set(MNO):1}{base64:43}"]]
14["atlassian-legacy-api-token","atlassian",["atlassian","jira","confluence"],["{alnum:24}"]]
13["statuspage-api-key","atlassian",["statuspage"],["{alnum-dash:36}"]]
0["cloudflare-api-token","cloudflare",["(cfut_|cfat_|cfk_){alnum:40}{hex-lower:8}","cfoat_{alnum:40-100}","v1.0-{hex-lower:24}-{hex-lower:146}"]]
11["cloudflare-tunnel-token","cloudflare",["eyJhIjoi{base64:120-250}"],["cloudflared","tunnel","cloudflare"]]
15["cloudflare-legacy-global-api-key","cloudflare",["cloudflare","xauthkey","cfapikey"],["{hex-lower:37}"]]
14["cloudflare-r2-secret-access-key","cloudflare",["r2","cloudflarestorage","r2secret"],["{hex-lower:64}"]]
15["cloudflare-legacy-api-token","cloudflare",["cloudflare","cfapitoken","cloudflareapitoken"],["{base64url:40}"]]
0["databricks-token","databricks",["dapi{hex-lower:32}[-{digits:1}]","dose{hex-lower:32}"]]
5["databricks-feature-token","databricks",["dkea{hex-lower:32}"]]
0["digitalocean-token","digitalocean",["(dop_v1_|doo_v1_|dor_v1_){hex-lower:64}"]]
7["digitalocean-spaces-access-key","digitalocean",["DO00{alnum-upper:16}","DO801{alnum-upper:15}"]]
15["digitalocean-legacy-token","digitalocean",["digitalocean","dotoken","ocean"],["{hex-lower:64}"]]
14["digitalocean-spaces-secret-key","digitalocean",["digitaloceanspaces","spacessecret"],["{base64:43}"]]
5["docker-hub-token","docker",["dckr_pat_{base64url:27}","dckr_oat_{base64url:32}"]]
5["docker-swarm-token","docker",["SWMTKN-1-{alnum-lower:50}-{alnum-lower:25}","SWMKEY-1-{base64:43}"]]
14["dockerhub-legacy-token","docker",["docker","dockerhub","dockerpassword","dockertoken"],["{uuid}"]]
7["figma-token","figma",["(figd_|figu_|figr_|figo_|figh_){base64url:40}","figp_{base64url:40-54}"]]
13["figma-legacy-token","figma",["figma","xfigmatoken"],["{digits:6}-{uuid}"]]
16["github-personal-access-token","github",["ghp_{alnum:36}"],"github-crc32"]
0["github-fine-grained-token","github",["github_pat_{alnum:22}_{alnum:59}"]]
16["github-oauth-token","github",["gho_{alnum:36}"],"github-crc32"]
17["github-app-token","github",["(ghu_|ghs_){alnum:36}"],"github-crc32"]
5["github-app-installation-token","github",["ghs_{digits:1-10}_{base64url:20-200}.{base64url:100-800}.{base64url:40-700}"]]
17["github-refresh-token","github",["ghr_{alnum:36,76}"],"github-crc32"]
18["github-legacy-token","github",[["github","token"],["gh","token"],["github","password"],["github","pat"],["github","key"]],["{hex-lower:40}"]]
18["github-oauth-client-secret","github",[["github","secret"],["gh","secret"]],["{hex-lower:40}"]]
12["github-legacy-app-installation-token","github",["v1.{hex-lower:40}"],["github"]]
13["github-runner-registration-token","github",["configsh","runnertoken","registrationtoken"],["A{base32-upper:28}"]]
0["gitlab-access-token","gitlab",["glpat-{base64url:20}"]]
0["gitlab-access-token-routable","gitlab",["glpat-{base64url:27-300}.{set(0-9a-z):2}.{set(0-9a-z):9}","glpat-{base64url:27-300}.{set(0-9a-z):2}{set(0-9a-z):7}"]]
5["gitlab-oauth-application-secret","gitlab",["gloas-{base64url:64}"]]
5["gitlab-deploy-token","gitlab",["gldt-{base64url:20}"]]
5["gitlab-runner-token","gitlab",["(glrt-|glrtr-){base64url:20}","glrt-t{digits:1}_{base64url:20}","glrt-t{digits:1}_{base64url:27-300}.{set(0-9a-z):9}","GR1348941{base64url:20}"]]
5["gitlab-pipeline-trigger-token","gitlab",["glptt-{hex-lower:40}","glptt-{base64url:20}"]]
7["gitlab-job-token","gitlab",["glcbt-{alnum:1-5}_{base64url:20}"]]
7["gitlab-service-token","gitlab",["(glft-|glsoat-|glffct-){base64url:20}","glimt-{base64url:25}","glagent-{base64url:50}","glwt-{base64url:20-50}"]]
14["gitlab-legacy-token","gitlab",["gitlab","privatetoken"],["{base64url:20}"]]
7["google-api-key","google",["AIza{base64url:35}"]]
5["google-oauth-client-secret","google",["GOCSPX-{base64url:28}"]]
5["google-oauth-access-token","google",["ya29.{base64url:40-1024}"]]
0["google-oauth-refresh-token","google",["1//0{base64url:40-120}"]]
5["google-gemini-key","google",["AQ.Ab8RN6{base64url:44}"]]
7["google-api-key-base64","google",["QUl6YVN5{base64:44}"]]
7["gcp-hmac-access-id-service-account","google",["GOOG1{base32-upper:56}"]]
7["gcp-hmac-access-id-user","google",["GOOG{alnum-upper:20}"]]
7["gcp-signed-url","google",["X-Goog-Signature={hex-lower:512}"]]
19["firebase-cloud-messaging-server-key","google",["{base64url:140}"],"AAAA{base64url:7}:"]
20["google-recaptcha-secret","google",["recaptcha"],["6L{set(c-f):1}{base64url:37}"]]
14["google-oauth-legacy-client-secret","google",["googleusercontent","google"],["{base64url:24}"]]
14["gcp-hmac-secret","google",["goog","storagegoogleapis","gcs"],["{base64:40}"]]
0["vault-token","hashicorp",["(hvs.|hvr.){base64url:90-120}","hvb.{base64url:138-300}","hvs.{base64url:24}"]]
21["vault-legacy-service-token","hashicorp",["{alnum:24}"],"s.",["vault"]]
22["vault-legacy-recovery-token","hashicorp",["{alnum:24}"],"r.",["vault"]]
23["terraform-cloud-token","hashicorp",["atlasv1.{base64url:60-70}"],"{alnum:14}."]
14["vault-legacy-batch-token","hashicorp",["vault"],["b.{base64url:100-200}"]]
14["vault-approle-secret-id","hashicorp",["vault","approle","hashicorp"],["{uuid}"]]
14["consul-acl-token","hashicorp",["consul","consulhttptoken","xconsultoken"],["{uuid}"]]
14["nomad-acl-token","hashicorp",["nomad","nomadtoken","xnomadtoken"],["{uuid}"]]
15["vault-unseal-key","hashicorp",["unsealkey","unseal"],["{base64:44}"]]
0["heroku-api-key","heroku",["HRKU-AA{base64url:58}"]]
15["heroku-legacy-api-key","heroku",["heroku","herokuapikey"],["{uuid}"]]
5["huggingface-token","huggingface",["hf_{alnum:34}","api_org_{alnum:34}"]]
5["linear-api-key","linear",["lin_api_{alnum:40}","lin_oauth_{hex-lower:64}"]]
24["linear-webhook-secret","linear",["lin_wh_{alnum:40}"]]
13["linear-client-secret","linear",["linear"],["{hex-lower:32}"]]
5["mailgun-private-key","mailgun",["key-{hex-lower:32}"]]
25["mailgun-domain-sending-key","mailgun",["{hex-lower:32}-{hex-lower:8}-{hex-lower:8}"]]
26["mailgun-public-key","mailgun",["pubkey-{hex-lower:32}"],["mailgun"]]
5["notion-api-token","notion",["ntn_{digits:11}{alnum:35}","nrt_{word:40-55}"]]
11["notion-legacy-token","notion",["secret_{alnum:43}"],["notion"]]
16["npm-access-token","npm",["npm_{alnum:36}"],"npm-crc32"]
18["npm-legacy-token","npm",[["auth","token"],["npm","token"],["npm","auth"]],["{uuid}"]]
14["npm-legacy-token-likely","npm",["npm","npmtoken","thenpmregistry"],["{uuid}"]]
0["openai-api-key","openai",["sk-{alnum:20}T3BlbkFJ{alnum:20}","sk-proj-{base64url:20-80}T3BlbkFJ{base64url:20-80}","sk-svcacct-{base64url:20-80}T3BlbkFJ{base64url:20-80}","sk-admin-{base64url:20-80}T3BlbkFJ{base64url:20-80}"]]
5["openai-session-token","openai",["sess-{alnum:40}"]]
10["openai-organization-id","openai",true,["org-{alnum:24}"]]
5["postman-api-key","postman",["PMAK-{hex-lower:24}-{hex-lower:34}"]]
7["postman-collection-access-token","postman",["PMAT-{alnum-upper:26}"]]
0["pypi-api-token","pypi",["pypi-AgEIcHlwaS5vcmc{base64url:70-250}","pypi-AgENdGVzdC5weXBpLm9yZw{base64url:70-250}"]]
5["sendgrid-api-key","sendgrid",["SG.{base64url:22}.{base64url:43}"]]
5["sentry-token","sentry",["(sntryu_|sntrya_|sntryi_){hex-lower:64}","sntrys_eyJpYXQiO{base64:60-100}LCJyZWdpb25fdXJs{base64:30-80}[=][=]_{base64:43}"]]
14["sentry-legacy-token","sentry",["sentry","sentryauthtoken"],["{hex-lower:64}"]]
5["shopify-token","shopify",["(shpat_|shpca_|shppa_|shpss_|shpua_|shprt_){hex:32}","shptka_{hex-lower:32}"]]
5["slack-bot-token","slack",["xoxb-{digits:10-13}-{digits:10-13}-{alnum:23-25}","xoxb-{digits:8-14}-{alnum:18-26}","xoxb-{digits:10-13}-{digits:10-13}[-]{alnum:15-40}"]]
5["slack-user-token","slack",["xoxp-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}","xoxe-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}"]]
5["slack-app-token","slack",["xapp-{digits:1}-{alnum-upper:8-14}-{digits:10-14}-{alnum-lower:60-66}"]]
7["slack-legacy-token","slack",["(xoxa-|xoxr-){digits:1}-{alnum:9-48}","(xoxa-|xoxr-){alnum:11-48}","(xoxa-|xoxo-|xoxp-|xoxr-|xoxs-){digits:5-8}-{digits:5-13}-{digits:5-13}-{alnum:10-64}","(xoxs-|xoxo-){digits:9-13}-{digits:9-13}-{digits:9-13}-{hex-lower:10-64}","xoxc-{digits:9-15}-{digits:9-15}-{digits:9-15}-{hex-lower:64}","xoxd-{set(A-Za-z0-9%+/_-):100-300}"]]
5["slack-config-token","slack",["xoxe.xoxp-{digits:1}-{alnum:163-166}","xoxe.xoxb-{digits:1}-{alnum:163-166}","xoxe-{digits:1}-{alnum:140-150}"]]
7["slack-webhook-url","slack",["services/T{alnum-upper:8-12}/B{alnum-upper:8-12}/{alnum:23-25}","workflows/T{alnum-upper:8-12}/A{alnum-upper:8-12}/{digits:17-19}/{alnum:23-25}","triggers/{set(ET):1}{alnum-upper:8-12}/{digits:10-14}/{hex-lower:32}"]]
7["slack-workflow-token","slack",["xwfp-{digits:10-13}-{digits:10-13}-{alnum:24-64}"]]
13["slack-signing-secret","slack",["slacksigningsecret","slack","signingsecret"],["{hex-lower:32}"]]
0["square-token","square",["(sq0atp-){base64url:22}","sq0csp-{base64url:43}","EAAA{base64url:60}"]]
10["square-application-id","square",true,["sq0idp-{base64url:22}"]]
24["square-sandbox-application-secret","square",["sandbox-sq0csb-{base64url:43}"]]
0["stripe-secret-key","stripe",["(sk_live_|rk_live_){alnum:24-247}","(sk_org_live_|sk_org_test_){alnum:24-247}"]]
27["stripe-secret-key-short","stripe",["(sk_live_|rk_live_){alnum:10-23}"]]
28["stripe-test-key","stripe",["(sk_test_|rk_test_){alnum:10-247}"]]
7["stripe-webhook-secret","stripe",["whsec_{alnum:32-64}"]]
10["stripe-publishable-key","stripe",true,["(pk_live_|pk_test_){alnum:24-247}"]]
28["stripe-payment-intent-client-secret","stripe",["pi_{alnum:24}_secret_{alnum:25}"]]
29["twilio-auth-token","twilio",[["twilio"],["auth","token","account"]],["{hex-lower:32}"]]
15["twilio-auth-token-likely","twilio",["twilio"],["{hex-lower:32}"]]
13["twilio-api-key-sid","twilio",["twilio"],["SK{hex-lower:32}"]]
15["twilio-api-key-secret","twilio",["twilio"],["{alnum:32}"]]
0["adyen-api-key","adyen",["AQE{set(a-z):1}hmfxK{base64:60-160}-{base64:43}="]]
0["age-secret-key","age",["AGE-SECRET-KEY-1{set(02-9AC-HJ-NP-Z):58}"]]
0["age-pq-secret-key","age",["AGE-SECRET-KEY-PQ-1{set(02-9AC-HJ-NP-Z):58}"]]
7["age-plugin-identity","age",["AGE-PLUGIN-{set(A-Z):2-20}-1{set(02-9AC-HJ-NP-Z):20-200}"]]
5["airtable-personal-access-token","airtable",["pat{alnum:14}.{hex-lower:64}"]]
30["airtable-oauth-token","airtable",["v1.{base64url:30-120}.{hex-lower:64}"],"{alnum:10-20}.",["airtable"]]
26["airtable-legacy-api-key","airtable",["key{alnum:14}"],["airtable"]]
7["alchemy-auth-token","alchemy",["alcht_{alnum:30}"]]
20["alchemy-api-key","alchemy",["alchemy"],["{base64url:32}"]]
14["algolia-admin-key","algolia",["algolia","docsearch"],["{hex-lower:32}"]]
5["alibaba-access-key-id","alibaba-cloud",["LTAI{alnum:17-21}"]]
5["alibaba-sts-access-key-id","alibaba-cloud",["STS.{alnum:16-64}"]]
11["alibaba-sts-security-token","alibaba-cloud",["CAIS{base64:100-1000}"],["alibaba","aliyun"]]
15["alibaba-access-key-secret","alibaba-cloud",["alibaba","aliyun","alicloud","accesskeysecret"],["{alnum:30}"]]
25["asana-personal-access-token","asana",["1/{digits:16}:{hex-lower:32}","2/{digits:16}/{digits:16}:{hex-lower:32}"]]
14["asana-client-secret","asana",["asana"],["{hex-lower:32}"]]
20["auth0-client-id","auth0",["auth0"],["{alnum:32}"]]
15["auth0-client-secret","auth0",["auth0"],["{base64url:64}"]]
31["azure-url-signature","azure","url-signature"]
23["azure-entra-client-secret","azure",["(8Q~|7Q~){set(A-Za-z0-9_~.-):31-34}"],"{set(A-Za-z0-9_~.-):3}"]
32["azure-storage-account-key","azure",["{base64:76}+ASt{base64:5}{set(AQgw):1}=="]]
32["azure-cosmosdb-account-key","azure",["{base64:76}ACDb{base64:5}{set(AQgw):1}=="]]
25["azure-batch-account-key","azure",["{base64:76}+ABa{base64:5}{set(AQgw):1}=="]]
33["azure-ml-classic-key","azure",["{base64:76}+AMC{base64:5}{set(AQgw):1}=="]]
25["azure-apim-key","azure",["{base64:76}APIM{base64:5}{set(AQgw):1}=="]]
34["azure-apim-repository-password","azure",["{base64:85}{alnum:1}=="],"git&{digits:12}&"]
25["azure-redis-cache-key","azure",["{base64:33}AzCa{set(A-P):1}{base64:5}="]]
25["azure-container-registry-key","azure",["{base64:42}+ACR{set(A-D):1}{base64:5}"]]
25["azure-iot-key","azure",["{base64:33}AIoT{set(A-P):1}{base64:5}="]]
33["azure-event-grid-key","azure",["{base64:33}AZEG{set(A-P):1}{base64:5}="]]
25["azure-event-hub-key","azure",["{base64:33}+AEh{set(A-P):1}{base64:5}="]]
25["azure-service-bus-key","azure",["{base64:33}+ASb{set(A-P):1}{base64:5}="]]
25["azure-relay-key","azure",["{base64:33}+ARm{set(A-P):1}{base64:5}="]]
33["azure-function-key","azure",["{base64url:44}AzFu{base64url:5}{set(AQgw):1}=="]]
25["azure-search-key","azure",["{alnum:42}AzSe{set(A-D):1}{alnum:5}"]]
25["azure-common-annotated-key","azure",["{alnum:52}JQQJ99{alnum:1}{set(A-L):1}{alnum:16}{alpha:1}{alnum:7}"]]
32["azure-devops-pat","azure",["{alnum:76}AZDO{alnum:4}"]]
15["azure-storage-account-legacy-key","azure",["accountkey","storagekey","azurestorage","azure","documentsazurecom","cosmos"],["{base64:86}=="]]
14["azure-notification-hub-key","azure",["sharedaccesskey","notificationhub","servicebus","azconfigio","servicesignalr","azure"],["{base64:43}="]]
13["azure-apim-subscription-key","azure",["subscriptionkey","azureapinet"],["{hex-lower:32}"]]
14["azure-cognitive-services-key","azure",["openaiazure","azureopenai","cognitiveservices","ocpapimsubscriptionkey"],["{hex-lower:32}"]]
15["azure-devops-legacy-pat","azure",["azure","azuredevops","devazurecom","visualstudiocom","vsts","vsspat"],["{base32-lower:52}"]]
14["azure-publish-profile-password","azure",["userpwd","publishprofile","msdeploy"],["{alnum:60}"]]
13["azure-function-legacy-key","azure",["azurewebsitesnet","xfunctionskey"],["{base64url:54-56}"]]
15["binance-api-secret","binance",["binance"],["{alnum:64}"]]
5["bitbucket-app-password","bitbucket",["ATBB{alnum:32}"]]
5["bitbucket-datacenter-access-token","bitbucket",["BBDC-{base64:44}"]]
14["bitbucket-oauth-client-secret","bitbucket",["bitbucket"],["{base64url:64}"]]
0["bip32-extended-private-key","bitcoin",["(xprv|tprv|yprv|zprv){base58:107}"]]
15["bitcoin-wif-private-key","bitcoin",["wif","privkey","privatekey","bitcoin"],["({set(KL):1}{base58:51}|5{base58:50})"]]
35["braintree-access-token","braintree",["{alnum-lower:16}\${hex-lower:32}"],"access_token$(production|sandbox)$"]
36["braintree-tokenization-key","braintree",true,["(production_|sandbox_){alnum-lower:8}_{alnum-lower:16}"],["braintree"]]
15["braintree-private-key","braintree",["braintree"],["{hex-lower:32}"]]
5["brevo-api-key","brevo",["xkeysib-{hex-lower:64}-{alnum:16}"]]
5["brevo-smtp-key","brevo",["xsmtpsib-{hex-lower:64}-{alnum:16}"]]
5["buildkite-user-access-token","buildkite",["bkua_{alnum-lower:40,53}"]]
5["buildkite-agent-access-token","buildkite",["bkaa_{base64url:75}"]]
7["buildkite-job-token","buildkite",["bkaj_{base64url:333}"]]
5["buildkite-agent-registration-token","buildkite",["bkar_{base64url:73}"]]
5["buildkite-cluster-token","buildkite",["bkct_{base64url:73}"]]
5["buildkite-packages-token","buildkite",["bkpt_{base64url:199}"]]
5["buildkite-portal-access-token","buildkite",["bkpat_{base64url:54}"]]
5["buildkite-portal-secret-token","buildkite",["bkps_{base64url:64}"]]
5["circleci-personal-token","circleci",["CCIPAT_{alnum:22}_{hex-lower:40}"]]
5["circleci-project-token","circleci",["CCIPRJ_{alnum:22}_{hex-lower:40}"]]
14["circleci-legacy-token","circleci",["circleci","circletoken"],["{hex-lower:40}"]]
0["clickhouse-cloud-key-secret","clickhouse",["4b1d{alnum:38}"]]
20["clickhouse-cloud-key-id","clickhouse",["clickhouse"],["{alnum:20}"]]
14["cloudinary-api-secret","cloudinary",["cloudinary"],["{base64url:27}"]]
14["cohere-api-key","cohere",["cohere","coapikey"],["{alnum:40}"]]
14["coinbase-commerce-key","coinbase",["coinbase"],["{base64url:64}"]]
0["confluent-api-secret-prefixed","confluent",["cflt{base64:60}"]]
20["confluent-api-key","confluent",["confluent"],["{alnum-upper:16}"]]
15["confluent-api-secret","confluent",["confluent"],["{base64:64}"]]
5["contentful-personal-access-token","contentful",["CFPAT-{base64url:43}"]]
13["contentful-delivery-token","contentful",["contentful"],["{base64url:43}"]]
15["couchbase-capella-api-key","couchbase",["couchbase","capella"],["{base64:60-120}"]]
9["crypt-md5-hash","crypt",["$1\${set(./0-9A-Za-z):8}\${base64:16}{set(./0-9A-Za-z):6}"]]
28["crypt-yescrypt-hash","crypt",["$y\${set(./0-9A-Za-z):3-8}\${base64:16}{set(./0-9A-Za-z):0-8}\${set(./0-9A-Za-z):43}"]]
28["argon2-hash","crypt",["($argon2id$|$argon2i$|$argon2d$)v={digits:2}$m={digits:2-7},t={digits:1-3},p={digits:1-2}\${base64:16-64}\${base64:22-90}"]]
28["crypt-bcrypt-hash","crypt",["($2a$|$2b$|$2y$){digits:2}\${base64:16}{set(./0-9A-Za-z):37}"]]
9["crypt-sha256-hash","crypt",["$5\${set(./0-9A-Za-z):4-16}\${base64:16}{set(./0-9A-Za-z):27}"]]
9["crypt-sha512-hash","crypt",["$6\${set(./0-9A-Za-z):4-16}\${base64:16}{set(./0-9A-Za-z):70}"]]
36["datadog-client-token","datadog",true,["pub{hex-lower:32}"],["datadog"]]
14["datadog-api-key","datadog",["datadog","ddapikey"],["{hex-lower:32}"]]
14["datadog-application-key","datadog",["datadog","ddappkey","ddapplicationkey"],["{hex-lower:40}"]]
35["datastax-astra-token","datastax",["{alnum:24}:{hex-lower:64}"],"AstraCS:"]
11["deepseek-api-key","deepseek",["sk-{hex-lower:32}"],["deepseek"]]
25["discord-bot-token","discord",["{set(MNO):1}{base64url:23-25}.{base64url:6}.{base64url:27-38}"]]
7["discord-webhook-url","discord",["api/webhooks/{digits:17-20}/{base64url:60-80}"]]
14["discord-client-secret","discord",["discord"],["{base64url:32}"]]
37["doppler-token","doppler",["doppler"],["(dp.ct.|dp.pt.|dp.sa.|dp.scim.|dp.audit.){alnum:40-44}"]]
5["doppler-service-token","doppler",["dp.st.[{set(a-z0-9_-):2-35}.]{alnum:40-44}"]]
5["dropbox-short-lived-token","dropbox",["sl.u.{base64url:130-1500}","sl.{base64url:130-160}"]]
32["dropbox-long-lived-token","dropbox",["{alnum:11}AAAAAAAAAA{base64url:43}"]]
13["dropbox-app-secret","dropbox",["dropbox"],["{alnum-lower:15}"]]
5["dynatrace-token","dynatrace",["dt0c01.{base32-upper:24}.{base32-upper:64}"]]
5["dynatrace-other-token","dynatrace",["(dt0a|dt0b|dt0d|dt0e|dt0i|dt0s|dt0c){digits:2}.{alnum-upper:24}.{alnum-upper:64}"]]
0["elastic-cloud-api-key","elastic",["essu_{base64url:60-200}"]]
15["ethereum-private-key","ethereum",["privatekey","walletkey","ethereum","deployer","secp256k1","privkey"],["0x{hex:64}","{hex:64}"]]
14["fastly-api-token","fastly",["fastly"],["{base64url:32}"]]
0["flutterwave-secret-key","flutterwave",["(FLWSECK-|FLWSECK_TEST-){hex-lower:32}-X"]]
10["flutterwave-public-key","flutterwave",true,["(FLWPUBK_TEST-|FLWPUBK-){hex-lower:32}-X"]]
7["flutterwave-encryption-key","flutterwave",["FLWSECK_TEST-{hex-lower:12}"]]
5["flyio-access-token","fly-io",["fm2_{base64:400-680}[=]"]]
14["gitea-access-token","gitea",["gitea","forgejo","codeberg"],["{hex-lower:40}"]]
38["gocardless-access-token","gocardless",["(live_|sandbox_){base64url:40}"],["gocardless"]]
5["grafana-service-account-token","grafana",["glsa_{alnum:32}_{hex-lower:8}"]]
5["grafana-cloud-token","grafana",["glc_eyJ{base64:100-140}[=]"]]
5["grafana-api-key","grafana",["eyJrIjoi{alnum:60-90}[=][=]"]]
39["groq-api-key","groq",["groq"],["gsk_{alnum:52}"]]
5["harness-token","harness",["(pat.|sat.){base64url:22}.{hex-lower:24}.{alnum:20}"]]
15["hetzner-api-token","hetzner",["hcloud","hetzner"],["{alnum:64}"]]
13["honeycomb-api-key","honeycomb",["honeycomb","xhoneycombteam"],["{hex-lower:32}","{alnum:22}"]]
5["hubspot-private-app-token","hubspot",["(pat-na1-|pat-eu1-){uuid}"]]
20["hubspot-legacy-api-key","hubspot",["hubspot","hapikey","hubapi"],["{uuid}"]]
15["ibm-cloud-api-key","ibm-cloud",["ibm","ibmcloud","bluemix"],["{base64url:44}"]]
20["infura-api-key","infura",["infura"],["{hex-lower:32}"]]
5["intercom-access-token","intercom",["dG9rOj{base64:53}="]]
14["jenkins-api-token","jenkins",["jenkins"],["11{hex-lower:32}"]]
13["jenkins-crumb","jenkins",["jenkins","crumb","initialadminpassword"],["{hex-lower:32}"]]
5["artifactory-api-key","jfrog",["AKCp{alnum:68-70}"]]
5["artifactory-reference-token","jfrog",["cmVmdGtu{alnum:56}"]]
38["kubernetes-service-account-token","kubernetes",["eyJhbGciOiJSUzI1NiIsImtpZCI6{base64url:20-80}.eyJ{base64url:200-900}.{base64url:342}"],["kubernetes"]]
14["kubernetes-bootstrap-token","kubernetes",["kubeadm","bootstrap","kubernetes","jointoken"],["{alnum-lower:6}.{alnum-lower:16}"]]
7["langsmith-personal-access-token","langchain",["lsv2_pt_{hex-lower:32}_{hex-lower:10}"]]
5["langsmith-service-key","langchain",["lsv2_sk_{hex-lower:32}_{hex-lower:10}"]]
5["launchdarkly-access-token","launchdarkly",["api-{uuid}"]]
7["launchdarkly-sdk-key","launchdarkly",["sdk-{uuid}"]]
24["launchdarkly-mobile-key","launchdarkly",["mob-{uuid}"]]
5["linkedin-client-secret-prefixed","linkedin",["WPL_AP1.{alnum:16}.{base64:6}=="]]
14["linkedin-access-token","linkedin",["linkedin"],["AQ{base64url:200-500}"]]
14["linkedin-client-secret","linkedin",["linkedin"],["{alnum:16}"]]
25["mailchimp-api-key","mailchimp",["{hex-lower:32}-us{digits:1-2}"]]
27["mandrill-api-key","mailchimp",["md-{base64url:22}"]]
14["mandrill-legacy-api-key","mailchimp",["mandrill"],["{base64url:22}"]]
10["mapbox-public-token","mapbox",true,["pk.eyJ{alnum:57-90}.{alnum:22}"]]
5["mapbox-secret-token","mapbox",["sk.eyJ{alnum:77-120}.{base64url:22}"]]
24["mapbox-temporary-token","mapbox",["tk.eyJ{alnum:100-300}.{base64url:22}"]]
5["facebook-access-token","meta",["(EAAC|EAAM|EAAG|EAAB|EAAJ|EAAD){alnum:100-250}"]]
22["facebook-app-access-token","meta",["{base64url:27}","{hex-lower:32}"],"{digits:15-16}\\\\|",["facebook","fb"]]
5["instagram-access-token","meta",["(IGQVJ|IGAA){base64url:100-250}"]]
5["threads-access-token","meta",["THAA{base64url:100-250}"]]
14["facebook-app-secret","meta",["facebook","fbsecret","meta"],["{hex-lower:32}"]]
13["metaapi-api-key","meta",["metaapi"],["{hex-lower:64}"]]
7["microsoft-teams-webhook-url","microsoft",["webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]]
7["microsoft-teams-legacy-webhook-url","microsoft",["webhook/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]]
13["app-center-api-token","microsoft",["appcenter"],["{hex-lower:40}"]]
0["mongodb-atlas-service-account-secret","mongodb",["mdb_sa_sk_{base64url:40}"]]
24["mongodb-atlas-service-account-id","mongodb",["mdb_sa_id_{hex-lower:24}"]]
15["mongodb-atlas-private-key","mongodb",["mongodb","atlas"],["{uuid}"]]
0["neon-api-key","neon",["napi_{alnum-lower:64}"]]
5["netlify-access-token","netlify",["nfp_{alnum:36}"]]
14["netlify-legacy-access-token","netlify",["netlify"],["{base64url:43-45}"]]
5["newrelic-user-key","new-relic",["NRAK-{alnum-upper:27}"]]
33["newrelic-license-key","new-relic",["{hex-lower:32}FFFFNRAL"]]
7["newrelic-license-key-eu","new-relic",["eu01xx{hex-lower:26}FFFFNRAL"]]
7["newrelic-insights-insert-key","new-relic",["NRII-{base64url:32}"]]
7["newrelic-insights-query-key","new-relic",["NRIQ-{base64url:32}"]]
10["newrelic-browser-key","new-relic",true,["NRJS-{hex-lower:19}"]]
5["newrelic-admin-key","new-relic",["NRAA-{hex-lower:27}"]]
5["newrelic-rest-api-key","new-relic",["NRRA-{hex-lower:42}"]]
7["newrelic-pixie-api-key","new-relic",["px-api-{uuid}"]]
7["newrelic-pixie-deploy-key","new-relic",["px-dep-{uuid}"]]
13["newrelic-legacy-license-key","new-relic",["newrelic"],["{hex-lower:40}"]]
13["ngrok-authtoken","ngrok",["ngrok"],["2{alnum:26}_{digits:1}{alnum:20}"]]
16["nuget-api-key","nuget",["oy2{base32-lower:43}"],"mixed"]
5["nvidia-api-key","nvidia",["nvapi-{base64url:64}"]]
14["nvidia-ngc-api-key","nvidia",["ngc","nvcr"],["{alnum:84}"]]
15["okta-api-token","okta",["okta","ssws"],["00{base64url:40}"]]
14["okta-client-secret","okta",["okta"],["{base64url:64}"]]
0["1password-service-account-token","1password",["ops_eyJ{base64:600-900}fQ"]]
0["1password-secret-key","1password",["A3-{alnum-upper:6}-{alnum-upper:6}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}","A3-{alnum-upper:6}-{alnum-upper:11}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}"]]
39["openrouter-api-key","openrouter",["openrouter"],["sk-or-v1-{hex-lower:64}"]]
20["ovh-application-key","ovhcloud",["ovh"],["{hex-lower:16}"]]
15["ovh-application-secret","ovhcloud",["ovh"],["{hex-lower:32}"]]
0["paddle-api-key","paddle",["pdl_live_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]]
24["paddle-sandbox-api-key","paddle",["pdl_sdbx_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]]
14["pagerduty-api-key","pagerduty",["pagerduty","pd"],["u+{set(A-Za-z0-9_+-):18}"]]
20["pagerduty-integration-key","pagerduty",["pagerduty","routingkey"],["{hex-lower:32}"]]
15["paypal-client-secret","paypal",["paypal"],["E{base64url:79}"]]
39["perplexity-api-key","perplexity",["perplexity"],["pplx-{alnum:48}"]]
5["pinecone-api-key","pinecone",["pcsk_{alnum:5-6}_{alnum:63}"]]
13["pinecone-legacy-api-key","pinecone",["pinecone"],["{uuid}"]]
5["plaid-access-token","plaid",["(access-sandbox-|access-development-|access-production-){uuid}"]]
15["plaid-secret","plaid",["plaid"],["{hex-lower:30}"]]
37["planetscale-service-token","planetscale",["planetscale","pscale"],["pscale_tkn_{base64url:43}"]]
0["planetscale-password","planetscale",["pscale_pw_{base64url:43}"]]
0["planetscale-oauth-token","planetscale",["pscale_oauth_{base64url:32-64}"]]
20["planetscale-service-token-id","planetscale",["pscale","planetscale"],["{alnum-lower:12}"]]
5["posthog-personal-api-key","posthog",["phx_{base64url:43-48}"]]
10["posthog-project-api-key","posthog",true,["phc_{alnum:43}"]]
14["postmark-server-token","postmark",["postmark"],["{uuid}"]]
7["pubnub-publish-key","pubnub",["pub-c-{uuid}"]]
24["pubnub-subscribe-key","pubnub",["sub-c-{uuid}"]]
5["pubnub-secret-key","pubnub",["sec-c-{base64:48-60}"]]
37["pulumi-access-token","pulumi",["pulumi"],["pul-{hex-lower:40}"]]
24["razorpay-key-id","razorpay",["(rzp_live_|rzp_test_){alnum:14}"]]
15["razorpay-key-secret","razorpay",["razorpay","rzp"],["{alnum:24}"]]
5["render-api-key","render",["rnd_{alnum:28}"]]
39["replicate-api-token","replicate",["replicate"],["r8_{alnum:37}"]]
37["rubygems-api-key","rubygems",["rubygems"],["rubygems_{hex-lower:48}"]]
38["salesforce-refresh-token","salesforce",["5Aep861{alnum:9}{set(a-zA-Z0-9_.=):71-81}"],["salesforce","sfdc"]]
15["salesforce-access-token","salesforce",["salesforce","sfdc"],["00D{alnum:12}!{set(a-zA-Z0-9_.):96}"]]
15["salesforce-consumer-secret","salesforce",["salesforce"],["{hex-upper:64}"]]
9["scaleway-access-key","scaleway",["SCW{alnum-upper:17}"]]
15["scaleway-secret-key","scaleway",["scaleway","scw"],["{uuid}"]]
5["segment-public-api-token","segment",["sgp_{alnum:64}"]]
13["segment-legacy-api-token","segment",["segment"],["{base64url:43}.{base64url:43}"]]
15["snowflake-programmatic-access-token","snowflake",["snowflake","sftoken"],["{base64url:100-500}"]]
14["snyk-api-token","snyk",["snyk"],["{uuid}"]]
7["sonarqube-token","sonarsource",["(squ_|sqp_|sqa_){hex-lower:40}"]]
7["sonarcloud-token","sonarsource",["sqco_{alnum:59}"]]
13["sonar-legacy-token","sonarsource",["sonar","sonarqube","sonarcloud","sonarlogin"],["{hex-lower:40}"]]
5["sourcegraph-access-token","sourcegraph",["sgp_{hex-lower:16}_{hex-lower:40}","sgp_local_{hex-lower:40}","sgp_{hex-lower:40}"]]
7["sourcegraph-license-token","sourcegraph",["slk_{hex-lower:64}"]]
13["splunk-hec-token","splunk",["splunk"],["{uuid}"]]
13["splunk-observability-token","splunk",["splunk","signalfx","sfx"],["{alnum:22}"]]
13["spotify-access-token","spotify",["spotify"],["BQ{base64url:100-300}"]]
13["spotify-client-secret","spotify",["spotify"],["{hex-lower:32}"]]
20["sumologic-access-id","sumo-logic",["sumo"],["su{alnum:12}"]]
14["sumologic-access-key","sumo-logic",["sumo"],["{alnum:64}"]]
0["supabase-access-token","supabase",["sbp_{hex-lower:40}"]]
0["supabase-secret-key","supabase",["sb_secret_{base64url:22}_{base64url:8}"]]
10["supabase-publishable-key","supabase",true,["sb_publishable_{base64url:22}_{base64url:8}"]]
0["supabase-service-role-key","supabase",["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS{base64url:80-180}.{base64url:43}"]]
0["tailscale-key","tailscale",["(tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-){alnum:12-17}-{alnum:20-32}"]]
40["telegram-bot-token","telegram",["telegram"],["AA{base64url:33}"],"{digits:8-10}:"]
13["telegram-api-hash","telegram",["telegram","telethon","pyrogram"],["{hex-lower:32}"]]
22["telegram-bot-token-likely","telegram",["A{base64url:34}"],"{digits:5-16}:",["telegram","telebot","tgbot"]]
41["telnyx-api-v2-key","telnyx",["telnyx"],["KEY{base64url:55}"],["telnyx"]]
5["tencent-secret-id","tencent-cloud",["AKID{alnum:32}"]]
15["tencent-secret-key","tencent-cloud",["tencent","qcloud","tencentcloud"],["{alnum:32}"]]
14["travis-ci-token","travis-ci",["travis","travistoken"],["{base64url:22}"]]
5["trello-api-token","trello",["ATTA{hex-lower:64}{hex-upper:8}"]]
20["trello-api-key","trello",["trello"],["{hex-lower:32}"]]
14["trello-legacy-api-token","trello",["trello"],["{hex-lower:64}"]]
42["twitch-irc-oauth","twitch",["{alnum-lower:30}"],"oauth:",["twitch","irc"]]
7["twitch-stream-key","twitch",["live_{digits:8-12}_{alnum:30}"]]
13["twitch-client-secret","twitch",["twitch"],["{alnum-lower:30}"]]
7["vercel-ai-gateway-key","vercel",["vck_{base64url:56}"]]
5["vercel-personal-access-token","vercel",["vcp_{base64url:56}"]]
5["vercel-integration-token","vercel",["vci_{base64url:56}"]]
5["vercel-app-access-token","vercel",["vca_{base64url:56}"]]
5["vercel-app-refresh-token","vercel",["vcr_{base64url:56}"]]
7["vercel-blob-token","vercel",["vercel_blob_rw_{alnum:16}_{alnum:30-40}"]]
14["vercel-legacy-token","vercel",["vercel","verceltoken","zeit"],["{alnum:24}"]]
14["vonage-api-secret","vonage",["nexmo","vonage"],["{alnum:16}"]]
5["weights-and-biases-api-key-v1","weights-and-biases",["wandb_v1_{word:77}"]]
14["weights-and-biases-api-key","weights-and-biases",["wandb","weightsandbiases"],["{hex-lower:40}"]]
11["twitter-bearer-token","x",["AAAAAAAAAAAAAAAAAAAAA{set(A-Za-z0-9%):60-95}"],["twitter","bearer"]]
13["twitter-access-token","x",["twitter"],["{digits:15-20}-{alnum:30-40}"]]
20["twitter-consumer-key","x",["twitter"],["{alnum:25}"]]
14["twitter-consumer-secret","x",["twitter"],["{alnum:50}"]]
14["twitter-access-token-secret","x",["twitter"],["{alnum:45}"]]
39["xai-api-key","xai",["xai"],["xai-{alnum:80}"]]
11["yandex-iam-token","yandex-cloud",["t1.{base64url:40-400}[=][=].{base64url:86}[=][=]"],["yandex"]]
5["yandex-api-key","yandex-cloud",["AQVN{base64url:35-38}"]]
13["yandex-static-access-key","yandex-cloud",["yandex"],["YC{base64url:38}"]]
14["zendesk-api-token","zendesk",["zendesk"],["{alnum:40}"]]
5["teamcity-access-token","jetbrains-teamcity",["eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base64url:48}"]]
11["octopus-deploy-api-key","octopus-deploy",["API-{alnum-upper:26-34}"],["octopus"]]
7["renovate-mergify-key","mergify",["mergify_application_key_{base64url:40-200}"]]
24["infracost-api-key","infracost",["ico-{alnum:32}"]]
7["endor-labs-key","endor-labs",["endr+{alnum-dash:16}"]]
5["aikido-client-secret","aikido",["AIK_SECRET_{alnum:64}"]]
43["aikido-client-id","aikido",["AIK_CLIENT_{alnum:24}"],true]
7["aikido-ci-token","aikido",["AIK_CI_{alnum:20-44}"]]
12["coderabbit-api-key","coderabbit",["cr-{hex-lower:58}"],["coderabbit"]]
16["crates-io-token","rust-crates-index",["cio{alnum:32}"],"mixed"]
5["clojars-deploy-token","clojars",["CLOJARS_{hex-lower:60}"]]
5["cloudsmith-api-key-prefixed","cloudsmith",["csa_{hex-lower:30}{alnum:6}"]]
7["dependency-track-api-key","owasp-dependency-track",["odt_{alnum:32-41}"]]
12["mattermost-webhook","mattermost",["hooks/{alnum-lower:26}"],["mattermost"]]
12["tines-webhook","tines",["webhook/{hex-lower:32}/{hex-lower:32}"],["tines"]]
38["workos-api-key","workos",["(sk_live_|sk_test_)a2V5X{base64:60-120}[=][=]"],["workos"]]
12["apideck-api-key","apideck",["sk_live_{alnum-dash:85-100}"],["apideck"]]
44["aspnet-machine-key","microsoft",["{hex-upper:128}","{hex-upper:64}","{hex-upper:48}"],["validationkey","decryptionkey"]]
7["thunderstore-token","thunderstore",["tss_{base64url:20-80}"]]
45["readme-api-key","readme",["rdme_{alnum-lower:70}"],["readme"]]
5["mailersend-api-token","mailersend",["mlsn.{hex-lower:64}"]]
46["resend-api-key","resend",["re_{alnum:8}_{alnum:24}"],["resend"]]
47["webex-bot-token","webex",["{alnum:64}_{alnum:4}_{uuid}"]]
43["lark-app-id","lark",["cli_{alnum-lower:16}"],true]
48["pushbullet-access-token","pushbullet",["{alnum:32}"],["pushbullet"],"o."]
5["onesignal-rest-api-key","onesignal",["(os_v2_app_|os_v2_org_){base32-lower:103}"]]
11["courier-auth-token","courier",["(pk_prod_|pk_test_){alnum-upper:28}"],["courier"]]
38["checkout-secret-key","checkout-com",["sk_{uuid}","sk_test_{uuid}"],["checkout"]]
38["mollie-api-key","mollie",["(live_|test_){alnum:30}"],["mollie"]]
5["duffel-api-token","duffel",["(duffel_live_|duffel_test_){base64url:43}"]]
46["easypost-api-key","easypost",["EZAK{hex-lower:32}{alnum:22}"],["easypost"]]
24["easypost-test-api-key","easypost",["EZTK{hex-lower:32}{alnum:22}"]]
46["shippo-api-token","shippo",["(shippo_live_|shippo_test_){hex-lower:40}"],["shippo"]]
11["lob-api-key","lob",["(live_|test_){hex-lower:35}"],["lob"]]
26["lob-publishable-key","lob",["(live_pub_|test_pub_){hex-lower:31}"],["lob"]]
5["polar-access-token","polar",["(polar_oat_|polar_pat_|polar_at_){base64url:43}"]]
0["mercury-api-token","mercury",["mercury_production_{set(a-z):3-6}_{alnum:40-50}_yrucrem"]]
24["ramp-client-id","ramp",["ramp_id_{alnum:40}"]]
0["ramp-client-secret","ramp",["ramp_sec_{alnum:48}"]]
23["asaas-api-token","asaas",["(aact_prod_|aact_hmlg_){base64url:100}"],"$"]
0["midtrans-server-key","midtrans",["Mid-server-{word:16-20}"]]
0["pagarme-api-key","pagar-me",["ak_live_{alnum:30}"]]
11["recharge-api-token","recharge",["sk_{set(1235):1}x{set(1235):1}_{hex-lower:64}"],["recharge"]]
38["clerk-secret-key","clerk",["(sk_live_|sk_test_){alnum:32-50}"],["clerk"]]
5["persona-api-key","persona",["persona_production_{set(a-z0-9-):20-80}"]]
46["onfido-api-token","onfido",["(api_live.|api_live_us.|api_live_ca.){base64url:30-60}"],["onfido"]]
49["stability-ai-api-key","stability-ai",["sk-{alnum:48}"],["stability"],["stability"]]
12["moonshot-api-key","moonshot-ai",["sk-{alnum:48}"],["moonshot","kimi"]]
49["elevenlabs-api-key","elevenlabs",["sk_{hex-lower:48}"],["elevenlabs"],["elevenlabs"]]
49["minimax-api-key","minimax",["sk-api-{base64url:119}"],["minimax"],["minimax"]]
49["cursor-api-key","cursor",["key_{hex-lower:64}"],["cursor"],["cursor"]]
12["retell-api-key","retell-ai",["key_{hex-lower:28}"],["retell"]]
12["runway-api-key","runway",["key_{hex-lower:128}"],["runway"]]
12["braintrust-api-key","braintrust",["sk-{alnum:48}"],["braintrust"]]
50["zhipu-api-key","zhipu-z-ai",["{hex-lower:32}.{alnum:16}"],["zhipu","bigmodel","zai"]]
51["ollama-api-key","ollama",["{hex-lower:32}.{base64url:24}"],["ollama"],["ollama"]]
52["baseten-api-key","baseten",["{alnum:32}"],["baseten"],"{alnum:8}."]
48["kagi-api-key","kagi",["{base64url:43}"],["kagi"],"{base64url:11}."]
46["cerebras-api-key","cerebras",["csk-{alnum:48}"],["cerebras"]]
53["fireworks-api-key","fireworks-ai",["fw_{alnum:24}"],["fireworks"]]
5["together-api-key","together-ai",["tgp_v1_{base64url:43}"]]
9["voyage-api-key","voyage-ai",["pa-{base64url:43}"]]
7["jina-api-key","jina-ai",["jina_{alnum:60}"]]
45["tavily-api-key","tavily",["tvly-{alnum:32}"],["tavily"]]
54["firecrawl-api-key","firecrawl",["fc-{hex-lower:32}"],["firecrawl"]]
7["friendli-token","friendliai",["flp_{alnum:46}"]]
7["langfuse-secret-key","langfuse",["sk-lf-{uuid}"]]
43["langfuse-public-key","langfuse",["pk-lf-{uuid}"],true]
7["coze-personal-access-token","coze",["pat_{alnum:64}"]]
5["runpod-api-key","runpod",["rpa_{alnum-upper:40}{alnum:6}"]]
7["devin-service-user-token","cognition",["cog_{base32-lower:52}"]]
7["devin-personal-api-key","cognition",["apk_user_{base64:120-180}"]]
7["apify-api-token","apify",["apify_api_{alnum:36}"]]
28["brave-search-api-key","brave",["BSA{base64url:24-40}"]]
7["photoroom-api-key","photoroom",["sk_pr_{alnum:1-64}_{hex-lower:40}"]]
45["exoscale-api-key","exoscale",["EXO{hex-lower:24}"],["exoscale"]]
46["upcloud-api-token","upcloud",["ucat_{alnum:24-32}"],["upcloud"]]
5["scalingo-api-token","scalingo",["tk-us-{base64url:48}"]]
27["yandex-oauth-token","yandex",["y0_{base64url:50-60}"]]
34["openshift-user-token","red-hat",["{base64url:43}"],"sha256~"]
35["rancher-api-token","rancher",["{alnum-lower:54}"],"token-{alnum-lower:5}:"]
5["portainer-access-token","portainer",["ptr_{base64:43}="]]
0["infisical-service-token","infisical",["st.{hex-lower:24}.{hex-lower:32}.{hex-lower:32}"]]
5["defined-networking-api-key","defined-networking",["dnkey-{alnum-upper:26}-{alnum-upper:52}"]]
5["deno-deploy-token","deno",["(ddp_|ddw_){alnum:36}"]]
5["akamai-edgegrid-token","akamai",["akab-{alnum-lower:16}-{alnum-lower:16}"]]
7["rootly-api-key","rootly",["rootly_{hex-lower:64}"]]
7["pganalyze-read-key","pganalyze",["pgar_{alnum:27}"]]
0["cockroachdb-cloud-api-key","cockroach-labs",["CCDB1_{alnum:22}_{alnum:40}"]]
9["databento-api-key","databento",["db-{alnum:29}"]]
11["turso-auth-token","turso",["eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.{base64url:60-200}.{base64url:86}"],["turso","libsql"]]
11["clickup-personal-token","clickup",["pk_{digits:7-9}_{alnum-upper:32}"],["clickup"]]
7["miro-access-token","miro",["eyJtaXJvLm9yaWdpbiI6{base64url:6-20}_{base64url:27}"]]
45["typeform-token","typeform",["tfp_{base64url:44}_{base64url:14}"],["typeform"]]
11["klaviyo-private-key","klaviyo",["pk_{alnum:34}"],["klaviyo"]]
26["prismic-access-token","prismic",["MC5{base64url:30-60}"],["prismic"]]
0["stytch-secret","stytch",["(secret-live-|secret-test-){base64url:27}[=]"]]
5["zoho-access-token","zoho",["1000.{hex-lower:32}.{hex-lower:32}"]]
24["zapier-webhook-url","zapier",["hooks/catch/{digits:6-9}/{alnum-lower:6-9}"]]
33["rapidapi-key","rapidapi",["{hex-lower:10}msh{hex-lower:15}p{hex-lower:6}jsn{hex-lower:12}"]]
7["frameio-developer-token","frame-io",["fio-u-{base64url:64}"]]
5["canva-client-secret","canva",["cnvca{base64url:51}"]]
5["adobe-client-secret","adobe",["p8e-{alnum-dash:32}"]]
7["adafruit-io-key","adafruit",["aio_{alnum:28}"]]
52["optimizely-token","optimizely",["{base64url:52}"],["optimizely"],"2:"]
55["configcat-sdk-key","configcat",["configcat-sdk-1/{base64url:22}/{base64url:22}"],["configcat"]]
7["devcycle-server-key","devcycle",["dvc_server_{hex-lower:32}"]]
5["prefect-api-key","prefect",["(pnu_|pnb_){alnum:36}"]]
5["unkey-root-key","unkey",["unkey_{alnum:20-32}"]]
7["zuplo-api-key","zuplo",["zpka_{alnum-lower:32}_{hex-lower:8}"]]
7["stackhawk-api-key","stackhawk",["hawk.{base64url:20}.{base64url:20}"]]
24["wakatime-api-key","wakatime",["waka_{uuid}"]]
5["settlemint-token","settlemint",["(sm_pat_|sm_aat_|sm_sat_){alnum:16}"]]
7["intra42-client-secret","42",["(s-s4t2ud-|s-s4t2af-){hex-lower:64}"]]
7["ionic-token","ionic",["ion_{alnum:42}"]]
7["flexport-token","flexport",["shltm_{base64url:40}"]]
7["voiceflow-api-key","voiceflow",["VF.[(DM|WS).]{hex-lower:24}.{alnum:16}"]]
5["authress-service-key","authress",["(sc_|ext_|scauth_|authress_){alnum:5-30}.{alnum:4-6}.acc_{alnum-dash:10-32}.{base64url:30-120}"]]
56["maxmind-license-key","maxmind",["{alnum:6}_{alnum:29}_mmk"]]
12["imagekit-private-key","imagekit",["private_{base64url:27}"],["imagekit"]]
7["pinterest-access-token","pinterest",["(pina_|pinr_){base64url:60-120}"]]
24["riot-api-key","riot-games",["RGAPI-{uuid}"]]
11["ebay-client-secret","ebay",["PRD-{hex-lower:12}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}"],["ebay"]]
9["nightfall-api-key","nightfall",["NF-{alnum:32}"]]
7["trufflehog-enterprise-secret","truffle-security",["thog-secret-{hex-lower:32}"]]
24["trufflehog-enterprise-key","truffle-security",["thog-key-{hex-lower:16}"]]
5["samsara-api-token","samsara",["samsara_api_{alnum:26-32}"]]
24["lichess-token","lichess",["lip_{word:16-60}"]]
7["val-town-token","val-town",["vtwn_{base64url:20-80}"]]
5["nostr-private-key","nostr",["nsec1{set(02-9ac-hj-np-z):58}"]]
0["sui-private-key","sui",["suiprivkey1{set(02-9ac-hj-np-z):59}"]]
0["tezos-secret-key","tezos",["edsk{base58:50,94}"]]
0["robinhood-crypto-api-key","robinhood",["rh-api-{uuid}"]]
5["minisign-secret-key","minisign",["(RWRTY0Iy|RWQAAEIy){base64:204}"]]
9["htpasswd-hash","apache",["$apr1\${set(./0-9A-Za-z):8}\${base64:16}{set(./0-9A-Za-z):6}"]]
9["cisco-type8-hash","cisco",["$8\${set(./0-9A-Za-z):14}\${base64:16}{set(./0-9A-Za-z):27}"]]
57["krb5-asrep-hash","kerberos",["{hex-lower:32}\${hex-lower:64-1200}"],"$krb5asrep$23$[{set(A-Za-z0-9@._-):1-18}:]"]
58["laravel-app-key","laravel",["{base64:43}="],["appkey"],"base64:"]
12["baremetrics-api-key","baremetrics",["(sk_|lk_){alnum:18-25}"],["baremetrics"]]
24["besttime-api-key","besttime",["pri_{hex-lower:32}"]]
12["checio-api-key","checio",["pk_{alnum-lower:45}"],["checio"]]
7["closecrm-api-key","close",["api_{set(0-9A-Za-z.):45}"]]
11["column-api-key","column",["(test_|live_){alnum:27}"],["column"]]
7["dfuse-api-key","dfuse",["web_{alnum-lower:32}"]]
12["ecostruxureit-api-key","ecostruxure-it",["AK1{set(0-9A-Za-z/):50-55}"],["ecostruxureit"]]
52["fibery-api-key","fibery",["{hex-lower:35}"],["fibery"],"{hex-lower:8}."]
7["fleetbase-api-key","fleetbase",["flb_live_{alnum:20}"]]
26["iexapis-api-key","iex-cloud",["sk_{alnum-lower:32}"],["iexapis"]]
12["locationiq-api-key","locationiq",["pk.{alnum-dash:32}"],["locationiq"]]
7["smooch-api-key","smooch",["act_{alnum-lower:24}"]]
26["tickettailor-api-key","ticket-tailor",["sk_{digits:4}_{digits:6}_{hex-lower:32}"],["tickettailor"]]
7["ubidots-api-key","ubidots",["BBFF-{alnum:30}"]]
59["codecov-upload-token","codecov",["{uuid}"],["codecov"]]
44["openvsx-token","open-vsx",["{uuid}"],["ovsx","openvsx"]]
59["plivo-auth-id","plivo",["(MA|SA){alnum-upper:18}"],["plivo"]]
44["onesignal-legacy-key","onesignal",["{uuid}"],["onesignal"]]
60["wise-api-token","wise",["{uuid}"],["transferwise","wise"]]
61["ai21-api-key","ai21-labs",["{uuid}"],["ai21"]]
61["exa-api-key","exa",["{uuid}"],["exa","exaai","exaapikey"]]
61["deepai-api-key","deepai",["{uuid}"],["deepai"]]
44["railway-api-token","railway",["{uuid}"],["railway"]]
44["godaddy-api-key","godaddy",["{alnum:12}_{alnum:22}"],["godaddy"]]
61["opsgenie-api-key","opsgenie",["{uuid}"],["opsgenie","genie"]]
61["logzio-api-token","logz-io",["{uuid}"],["logz"]]
61["loggly-token","loggly",["{uuid}"],["loggly"]]
61["bugsnag-api-key","bugsnag",["{uuid}"],["bugsnag"]]
59["uptimerobot-api-key","uptimerobot",["{set(um):1}{digits:7-8}-{hex-lower:24}"],["uptimerobot"]]
44["influxdb-api-token","influxdb",["{base64url:86}=="],["influx"]]
61["shortcut-api-token","shortcut",["{uuid}"],["shortcut","clubhouse"]]
61["coda-api-token","coda",["{uuid}"],["coda"]]
44["sanity-api-token","sanity",["sk{alnum:79}"],["sanity"]]
61["storyblok-management-token","storyblok",["{alnum:22}tt-{digits:6}-{base64url:20}"],["storyblok"]]
59["storyblok-api-token","storyblok",["{alnum:22}tt"],["storyblok"]]
44["squarespace-api-key","squarespace",["{uuid}"],["squarespace"]]
59["duo-integration-key","duo",["DI{alnum-upper:18}"],["duo","duosecurity"]]
44["docusign-integration-key","docusign",["{uuid}"],["docusign"]]
44["tableau-personal-access-token","tableau",["{base64:22}==:{alnum:32}"],["tableau"]]
44["truenas-api-key","ixsystems",["{digits:1-3}-{alnum:64}"],["truenas","authloginwithapikey"]]
60["stellar-secret-seed","stellar",["S{base32-upper:55}"],["stellar","xlm","secretseed"]]
60["ripple-family-seed","xrp-ledger",["s{base58:28}"],["ripple","xrp"]]
60["kucoin-api-secret","kucoin",["{uuid}"],["kucoin"]]
60["wireguard-private-key","wireguard",["{base64:42}{set(AEIMQUYcgkosw048):1}="],["privatekey","presharedkey","wireguard"]]
59["accuweather-api-key","accuweather",["{set(0-9A-Za-z%):35}"],["accuweather"]]
61["aeroworkflow-api-key","aeroworkflow",["{set(0-9A-Za-z!#*:;?^):20}"],["aeroworkflow"]]
59["airvisual-api-key","airvisual",["{set(a-z0-9-):36}"],["airvisual"]]
61["alegra-api-key","alegra",["{set(a-z0-9-):20}"],["alegra"]]
61["anypoint-api-key","anypoint",["{uuid}"],["anypoint"]]
61["apacta-api-key","apacta",["{set(a-z0-9-):36}"],["apacta"]]
61["apifonica-api-key","apifonica",["{alnum-lower:11}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["apifonica"]]
61["appcues-api-key","appcues",["{set(a-z0-9-):36}"],["appcues"]]
61["appointedd-api-key","appointedd",["{set(0-9A-Za-z+=):88}"],["appointedd"]]
61["apptivo-api-key","apptivo",["{set(a-z0-9-):36}"],["apptivo"]]
61["audd-api-key","audd",["{set(a-z0-9-):32}"],["audd"]]
61["ayrshare-api-key","ayrshare",["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],["ayrshare"]]
61["bannerbear-api-key","bannerbear",["{alnum:22}tt"],["bannerbear"]]
61["beamer-api-key","beamer",["{set(0-9A-Za-z+/_):45}="],["beamer"]]
61["blazemeter-api-key","blazemeter",["{uuid}"],["blazemeter","runscope"]]
61["blocknative-api-key","blocknative",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["blocknative"]]
61["borgbase-api-key","borgbase",["{set(0-9A-Za-z./_-):148-152}"],["borgbase"]]
61["budibase-api-key","budibase",["{hex-lower:32}-{hex-lower:78-80}"],["budibase"]]
61["cannyio-api-key","cannyio",["{uuid}"],["canny"]]
61["capsulecrm-api-key","capsulecrm",["{set(0-9A-Za-z+.=_-):64}"],["capsulecrm"]]
59["clearbit-api-key","clearbit",["{set(0-9a-z_):35}"],["clearbit"]]
61["cliengo-api-key","cliengo",["{uuid}"],["cliengo"]]
59["cloudimage-api-key","cloudimage",["{set(0-9a-z_):30}"],["cloudimage"]]
61["cloudmersive-api-key","cloudmersive",["{set(a-z0-9-):36}"],["cloudmersive"]]
61["cloudplan-api-key","cloudplan",["{set(0-9A-Z-):32}"],["cloudplan"]]
61["cloverly-api-key","cloverly",["{set(0-9a-z:_):28}"],["cloverly"]]
59["coinapi-api-key","coinapi",["{set(0-9A-Z-):36}"],["coinapi"]]
61["collect2-api-key","collect2",["{uuid}"],["collect2"]]
61["commercejs-api-key","commercejs",["{set(0-9a-z_):48}"],["commercejs"]]
61["ditto-api-key","ditto",["{uuid}.{alnum-lower:40}"],["ditto"]]
61["duply-api-key","duply",["{uuid}"],["duply"]]
61["everhour-api-key","everhour",["{hex-lower:4}-{hex-lower:4}-{hex-lower:6}-{hex-lower:6}-{hex-lower:8}"],["everhour"]]
59["fastforex-api-key","fastforex",["{set(a-z0-9-):28}"],["fastforex"]]
61["fetchrss-api-key","fetchrss",["{set(0-9A-Za-z.):40}"],["fetchrss"]]
61["findl-api-key","findl",["{uuid}"],["findl"]]
61["float-api-key","float",["{hex-lower:16}{base64:42-43}="],["float"]]
61["fullstory-api-key","fullstory",["{set(0-9A-Za-z+/-):88}"],["fullstory"]]
59["fxmarket-api-key","fxmarket",["{set(A-Za-z0-9_=-):20}"],["fxmarket"]]
61["getemails-api-key","getemails",["{set(a-z0-9-):26}"],["getemails"]]
61["getgist-api-key","getgist",["{set(0-9A-Za-z+=):68}"],["getgist"]]
59["getsandbox-api-key","getsandbox",["{set(a-z0-9-):40}"],["getsandbox"]]
61["gitter-api-key","gitter",["{set(a-z0-9-):40}"],["gitter"]]
61["graphhopper-api-key","graphhopper",["{set(a-z0-9-):36}"],["graphhopper"]]
59["guardianapi-api-key","guardian",["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["guardian"]]
61["harvest-api-key","harvest",["{set(0-9A-Za-z._):97}"],["harvest"]]
61["hellosign-api-key","hellosign",["{set(0-9A-Za-z+/-):64}"],["hellosign"]]
61["helpcrunch-api-key","helpcrunch",["{set(0-9A-Za-z+/=-):328}"],["helpcrunch"]]
59["holidayapi-api-key","holiday",["{set(a-z0-9-):36}"],["holidayapi"]]
59["hunter-api-key","hunter",["{set(a-z0-9_-):40}"],["hunter"]]
59["iexcloud-api-key","iex-cloud",["{set(0-9a-z_):35}"],["iexcloud"]]
61["imagga-api-key","imagga",["{set(0-9A-Za-z=):72}"],["imagga"]]
61["insightly-api-key","insightly",["{set(a-z0-9-):36}"],["insightly"]]
61["instabot-api-key","instabot",["{base64:43}{base64:1}"],["instabot"]]
61["interseller-api-key","interseller",["{uuid}"],["interseller"]]
61["kylas-api-key","kylas",["{set(a-z0-9-):36}"],["kylas"]]
61["loginradius-api-key","loginradius",["{uuid}"],["loginradius"]]
61["loyverse-api-key","loyverse",["{set(a-z0-9-):32}"],["loyverse"]]
61["magnetic-api-key","magnetic",["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["magnetic"]]
61["mailmodo-api-key","mailmodo",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["mailmodo"]]
61["mailsac-api-key","mailsac",["k_{alnum:36+}"],["mailsac"]]
61["moosend-api-key","moosend",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["moosend"]]
61["mux-api-key","mux",["{uuid}"],["mux"]]
61["nftport-api-key","nftport",["{uuid}"],["nftport"]]
61["onepagecrm-api-key","onepagecrm",["{set(0-9A-Za-z=):44}"],["onepagecrm"]]
59["pixabay-api-key","pixabay",["{set(a-z0-9-):34}"],["pixabay"]]
59["poloniex-api-key","poloniex",["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],["poloniex"]]
61["postbacks-api-key","postbacks",["{uuid}"],["postbacks"]]
44["privacy-api-key","privacy",["{uuid}"],["privacy"]]
61["prospectcrm-api-key","prospectcrm",["{set(a-z0-9-):32}"],["prospect"]]
61["qualaroo-api-key","qualaroo",["{set(0-9A-Za-z=):64}"],["qualaroo"]]
61["raven-api-key","raven",["{set(0-9A-Z-):16}"],["raven"]]
61["refiner-api-key","refiner",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["refiner"]]
44["requestfinance-api-key","requestfinance",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["requestfinance"]]
59["rocketreach-api-key","rocketreach",["{set(a-z0-9-):39}"],["rocketreach"]]
61["rownd-api-key","rownd",["{uuid}"],["rownd"]]
61["salesmate-api-key","salesmate",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["salesmate"]]
61["saucelabs-api-key","saucelabs",["{uuid}"],["saucelabs"]]
59["screenshotapi-api-key","screenshotapi",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["screenshotapi"]]
59["selectpdf-api-key","selectpdf",["{set(a-z0-9-):36}"],["selectpdf"]]
61["shipday-api-key","shipday",["{set(0-9A-Za-z.):11}{alnum:20}"],["shipday"]]
59["stitchdata-api-key","stitchdata",["{set(0-9a-z_):35}"],["stitchdata"]]
59["stormglass-api-key","stormglass",["{set(0-9Aa-z-):73}"],["stormglass"]]
61["tatumio-api-key","tatumio",["{set(a-z0-9-):36}"],["tatum"]]
61["tokeet-api-key","tokeet",["{uuid}"],["tokeet"]]
59["unifyid-api-key","unifyid",["{set(A-Za-z0-9_=-):44}"],["unify"]]
59["uplead-api-key","uplead",["{set(a-z0-9-):32}"],["uplead"]]
59["urlscan-api-key","urlscan",["{set(a-z0-9-):36}"],["urlscan"]]
61["userflow-api-key","userflow",["{set(0-9a-z_):29}"],["userflow"]]
61["vouchery-api-key","vouchery",["{set(a-z0-9-):36}"],["vouchery"]]
44["wepay-api-key","wepay",["{set(0-9A-Za-z?_):62}"],["wepay"]]
59["yelp-api-key","yelp",["{set(0-9A-Za-z.=\\\\\\\\_-):128}"],["yelp"]]
61["zenkitapi-api-key","zenkit",["{alnum-lower:8}-{alnum:32}"],["zenkit"]]
59["zenscrape-api-key","zenscrape",["{uuid}"],["zenscrape"]]
59["zenserp-api-key","zenserp",["{set(a-z0-9-):36}"],["zenserp"]]
59["zipcodebase-api-key","zipcodebase",["{uuid}"],["zipcodebase"]]
59["codeclimate-reporter-id","code-climate",["{hex-lower:64}"],["codeclimate","cctestreporterid"]]
44["hex-pm-api-key","hex-pm",["{hex-lower:32}"],["hexapikey","hexpm"]]
61["packagecloud-api-token","packagecloud",["{hex-lower:48}"],["packagecloud"]]
44["cloudsmith-api-key","cloudsmith",["{hex-lower:40}"],["cloudsmith"]]
44["sparkpost-api-key","sparkpost",["{hex-lower:40}"],["sparkpost"]]
44["mailjet-credential","mailjet",["{hex-lower:32}"],["mailjet","mjapikey"]]
61["pusher-secret","pusher",["{hex-lower:20}"],["pusher"]]
44["finicity-api-token","finicity",["{hex-lower:32}"],["finicity"]]
61["assemblyai-api-key","assemblyai",["{hex-lower:32}"],["assemblyai"]]
61["deepgram-api-key","deepgram",["{hex-lower:40}"],["deepgram"]]
61["clarifai-api-key","clarifai",["{hex-lower:32}"],["clarifai"]]
61["vast-ai-api-key","vast-ai",["{hex-lower:64}"],["vast","vastai"]]
60["linode-api-token","linode",["{hex-lower:64}"],["linode"]]
61["rollbar-access-token","rollbar",["{hex-lower:32}"],["rollbar"]]
61["amplitude-secret-key","amplitude",["{hex-lower:32}"],["amplitude"]]
44["meilisearch-api-key","meilisearch",["{hex-lower:64}"],["meili","meilisearch"]]
61["todoist-api-token","todoist",["{hex-lower:40}"],["todoist"]]
44["freshbooks-access-token","freshbooks",["{hex-lower:64}"],["freshbooks"]]
61["webflow-api-token","webflow",["{hex-lower:64}"],["webflow"]]
60["onelogin-client-secret","onelogin",["{hex-lower:64}"],["onelogin"]]
60["jumpcloud-api-key","jumpcloud",["{hex-lower:40}"],["jumpcloud"]]
60["netsuite-token-credential","netsuite",["{hex-lower:64}"],["netsuite"]]
44["pipedrive-api-token","pipedrive",["{hex-lower:40}"],["pipedrive"]]
61["customerio-api-key","customer-io",["{hex-lower:32}"],["customerio"]]
59["adobe-client-id","adobe",["{hex-lower:32}"],["adobe"]]
61["lokalise-api-token","lokalise",["{hex-lower:40}"],["lokalise"]]
61["crowdin-token","crowdin",["{hex-lower:80}"],["crowdin"]]
59["openweather-api-key","openweather",["{hex-lower:32}"],["openweather","pyowm"]]
59["strava-client-secret","strava",["{hex-lower:40}"],["strava"]]
59["steam-web-api-key","steam",["{hex-upper:32}"],["steam"]]
59["virustotal-api-key","virustotal",["{hex-lower:64}"],["virustotal","vtapikey"]]
59["kucoin-api-key","kucoin",["{hex-lower:24}"],["kucoin"]]
61["aha-api-key","aha",["{hex-lower:64}"],["aha"]]
61["ambee-api-key","ambee",["{hex-lower:64}"],["ambee"]]
61["api2cart-api-key","api2cart",["{hex-lower:32}"],["api2cart"]]
61["autopilot-api-key","autopilot",["{hex-lower:32}"],["autopilot"]]
61["besnappy-api-key","besnappy",["{hex-lower:64}"],["besnappy"]]
44["billomat-api-key","billomat",["{hex-lower:32}"],["billomat"]]
61["boostnote-api-key","boostnote",["{hex-lower:64}"],["boostnote"]]
59["captaindata-api-key","captaindata",["{hex-lower:64}"],["captaindata"]]
61["cloze-api-key","cloze",["{hex-lower:32}"],["cloze"]]
61["dailyco-api-key","dailyco",["{hex-lower:64}"],["daily"]]
61["docparser-api-key","docparser",["{hex-lower:40}"],["docparser"]]
59["exchangerateapi-api-key","exchangerateapi",["{hex-lower:24}"],["exchangerate"]]
61["gtmetrix-api-key","gtmetrix",["{hex-lower:32}"],["gtmetrix"]]
61["holistic-api-key","holistic",["{hex-lower:64}"],["holistic"]]
59["ipinfo-api-key","ipinfo",["{hex-lower:14}"],["ipinfo"]]
61["klipfolio-api-key","klipfolio",["{hex-lower:40}"],["klipfolio"]]
61["lemlist-api-key","lemlist",["{hex-lower:32}"],["lemlist"]]
61["lunchmoney-api-key","lunchmoney",["{hex-lower:50}"],["lunchmoney"]]
61["madkudu-api-key","madkudu",["{hex-lower:32}"],["madkudu"]]
61["meraki-api-key","meraki",["{hex-lower:40}"],["meraki"]]
61["monkeylearn-api-key","monkeylearn",["{hex-lower:40}"],["monkeylearn"]]
61["nicereply-api-key","nicereply",["{hex-lower:40}"],["nicereply"]]
61["parseur-api-key","parseur",["{hex-lower:40}"],["parseur"]]
59["pdfshift-api-key","pdfshift",["{hex-lower:32}"],["pdfshift"]]
61["planviewleankit-api-key","planviewleankit",["{hex-lower:128}"],["planviewleankit","planview"]]
59["poloniex-secret","poloniex",["{hex-lower:128}"],["poloniex"]]
61["prodpad-api-key","prodpad",["{hex-lower:64}"],["prodpad"]]
61["ritekit-api-key","ritekit",["{hex-lower:44}"],["ritekit"]]
61["runrunit-api-key","runrunit",["{hex-lower:32}"],["runrunit"]]
61["sendbird-api-key","sendbird-organization",["{hex-lower:40}"],["sendbird"]]
61["sendbirdorganizationapi-api-key","sendbirdorganization",["{hex-lower:24}"],["sendbird"]]
61["speechtextai-api-key","speechtextai",["{hex-lower:32}"],["speechtext"]]
59["stormboard-api-key","stormboard",["{hex-lower:40}"],["stormboard"]]
61["streak-api-key","streak",["{hex-lower:32}"],["streak"]]
59["theoddsapi-api-key","theoddsapi",["{hex-lower:32}"],["theoddsapi"]]
61["thinkific-api-key","thinkific",["{hex-lower:32}"],["thinkific"]]
61["twist-token","twist",["{hex-lower:40}"],["twist"]]
61["websitepulse-api-key","websitepulse",["{hex-lower:32}"],["websitepulse"]]
61["youneedabudget-api-key","youneedabudget",["{hex-lower:64}"],["youneedabudget"]]
61["zenrows-api-key","zenrows",["{hex-lower:40}"],["zenrows"]]
61["anypoint-secret","anypoint",["{hex:32}"],["anypoint"]]
59["ipstack-api-key","ipstack",["{hex:32}"],["ipstack"]]
61["mattermost-access-token","mattermost",["{alnum-lower:26}"],["mattermost"]]
60["vultr-api-key","vultr",["{alnum-upper:36}"],["vultr"]]
59["etsy-api-key","etsy",["{alnum-lower:24}"],["etsy"]]
59["wiz-client-id","wiz",["{alnum-lower:53}"],["wiz"]]
59["etherscan-api-key","etherscan",["{alnum-upper:34}"],["etherscan"]]
61["abstract-api-key","abstract",["{alnum-lower:32}"],["abstract"]]
61["abuseipdb-api-key","abuseipdb",["{alnum-lower:80}"],["abuseipd"]]
61["adzuna-api-key","adzuna",["{alnum-lower:32}"],["adzuna"]]
61["agora-api-key","agora",["{alnum-lower:32}"],["agora"]]
61["alconost-api-key","alconost",["{alnum-lower:32}"],["alconost"]]
61["aletheiaapi-api-key","aletheiaapi",["{alnum-upper:32}"],["aletheiaapi"]]
61["alienvault-api-key","alienvault",["{alnum-lower:64}"],["alienvault"]]
59["allsports-api-key","allsports",["{alnum-lower:64}"],["allsports"]]
61["apiflash-api-key","apiflash",["{alnum-lower:32}"],["apiflash"]]
61["appsynergy-api-key","appsynergy",["{alnum-lower:64}"],["appsynergy"]]
61["atera-api-key","atera",["{alnum-lower:32}"],["atera"]]
59["aviationstack-api-key","aviationstack",["{alnum-lower:32}"],["aviationstack"]]
61["axonaut-api-key","axonaut",["{alnum-lower:32}"],["axonaut"]]
61["aylien-api-key","aylien",["{alnum-lower:32}"],["aylien"]]
61["beebole-api-key","beebole",["{alnum-lower:40}"],["beebole"]]
59["bscscan-api-key","bscscan",["{alnum-upper:34}"],["bscscan"]]
61["buddyns-api-key","buddyns",["{alnum-lower:40}"],["buddyns"]]
61["bugherd-api-key","bugherd",["{alnum-lower:22}"],["bugherd"]]
61["bulbul-api-key","bulbul",["{alnum-lower:32}"],["bulbul"]]
61["buttercms-api-key","buttercms",["{alnum-lower:40}"],["buttercms"]]
61["campayn-api-key","campayn",["{alnum-lower:64}"],["campayn"]]
61["caspio-api-key","caspio",["{alnum-lower:50}"],["caspio"]]
61["centralstationcrm-api-key","centralstationcrm",["{alnum-lower:30}"],["centralstation"]]
44["chartmogul-api-key","chartmogul",["{alnum-lower:32}"],["chartmogul"]]
61["checklyhq-api-key","checklyhq",["{alnum-lower:32}"],["checklyhq"]]
61["cicero-api-key","cicero",["{alnum-lower:40}"],["cicero"]]
61["clinchpad-api-key","clinchpad",["{alnum-lower:32}"],["clinchpad"]]
59["coinlayer-api-key","coinlayer",["{alnum-lower:32}"],["coinlayer"]]
59["coinlib-api-key","coinlib",["{alnum-lower:16}"],["coinli"]]
61["copper-api-key","copper",["{alnum-lower:32}"],["copper"]]
59["countrylayer-api-key","countrylayer",["{alnum-lower:32}"],["countrylayer"]]
44["currencycloud-api-key","currencycloud",["{alnum-lower:64}"],["currencycloud"]]
59["currencyfreaks-api-key","currencyfreaks",["{alnum-lower:32}"],["currencyfreaks"]]
59["currencylayer-api-key","currencylayer",["{alnum-lower:32}"],["currencylayer"]]
59["currencyscoop-api-key","currencyscoop",["{alnum-lower:32}"],["currencyscoop"]]
61["dandelion-api-key","dandelion",["{alnum-lower:32}"],["dandelion"]]
59["databox-api-key","databox",["{alnum-lower:21}"],["databox"]]
61["deputy-api-key","deputy",["{alnum-lower:32}"],["deputy"]]
59["detectify-api-key","detectify",["{alnum-lower:32}"],["detectify"]]
59["detectlanguage-api-key","detectlanguage",["{alnum-lower:32}"],["detectlanguage"]]
61["diffbot-api-key","diffbot",["{alnum-lower:32}"],["diffbot"]]
61["diggernaut-api-key","diggernaut",["{alnum-lower:40}"],["diggernaut"]]
61["dronahq-api-key","dronahq",["{alnum-lower:50}"],["dronahq"]]
61["dyspatch-api-key","dyspatch",["{alnum-upper:52}"],["dyspatch"]]
59["edamam-api-key","edamam",["{alnum-lower:32}"],["edamam"]]
59["eventbrite-api-key","eventbrite",["{alnum-upper:20}"],["eventbrite"]]
59["exchangeratesapi-api-key","exchangeratesapi",["{alnum-lower:32}"],["exchangerates"]]
61["finnhub-api-key","finnhub",["{alnum-lower:20}"],["finnhu"]]
61["flatio-api-key","flatio",["{alnum-lower:128}"],["flat"]]
61["flickr-api-key","flickr",["{alnum-lower:32}"],["flickr"]]
59["flightapi-api-key","flightapi",["{alnum-lower:24}"],["flightapi"]]
59["flightstats-api-key","flightstats",["{alnum-lower:32}"],["flightstats"]]
61["formcraft-api-key","formcraft",["{alnum-lower:16}"],["formcraft"]]
59["foursquare-api-key","foursquare",["{alnum-upper:48}"],["foursquare"]]
61["fulcrum-api-key","fulcrum",["{alnum-lower:80}"],["fulcrum"]]
59["geoapify-api-key","geoapify",["{alnum-lower:32}"],["geoapify"]]
59["geocode-api-key","geocode",["{alnum-lower:28}"],["geocode"]]
59["geocodify-api-key","geocodify",["{alnum-lower:40}"],["geocodify"]]
59["geocodio-api-key","geocodio",["{alnum-lower:39}"],["geocod"]]
59["getgeoapi-api-key","getgeoapi",["{alnum-lower:40}"],["getgeoapi"]]
61["getresponse-api-key","getresponse",["{alnum-lower:32}"],["getresponse"]]
61["goodday-api-key","goodday",["{alnum-lower:32}"],["goodday"]]
61["helpscout-api-key","helpscout",["{alnum-lower:40}"],["helpscout"]]
61["hive-api-key","hive",["{alnum-lower:32}"],["hive"]]
61["humanity-api-key","humanity",["{alnum-lower:40}"],["humanity"]]
59["ip2location-api-key","ip2location",["{alnum-upper:32}"],["ip2location"]]
59["ipapi-api-key","ipapi",["{alnum-lower:32}"],["ipapi"]]
59["ipgeolocation-api-key","ipgeolocation",["{alnum-lower:32}"],["ipgeolocation"]]
59["ipinfodb-api-key","ipinfodb",["{alnum-lower:64}"],["ipinfod"]]
61["jotform-api-key","jotform",["{alnum-lower:32}"],["jotform"]]
61["kanban-api-key","kanban",["{alnum-upper:12}"],["kanban"]]
61["kanbantool-api-key","kanbantool",["{alnum-upper:12}"],["kanbantool"]]
61["keenio-api-key","keen-io",["{alnum-upper:64}"],["keen"]]
61["knapsackpro-api-key","knapsackpro",["{alnum-lower:32}"],["knapsackpro"]]
59["languagelayer-api-key","languagelayer",["{alnum-lower:32}"],["languagelayer"]]
59["mailboxlayer-api-key","mailboxlayer",["{alnum-lower:32}"],["mailboxlayer"]]
61["mailerlite-api-key","mailerlite",["{alnum-lower:32}"],["mailerlite"]]
59["marketstack-api-key","marketstack",["{alnum-lower:32}"],["marketstack"]]
59["mavenlink-api-key","mavenlink",["{alnum-lower:64}"],["mavenlink"]]
61["meaningcloud-api-key","meaningcloud",["{alnum-lower:32}"],["meaningcloud"]]
59["mediastack-api-key","mediastack",["{alnum-lower:32}"],["mediastack"]]
61["metrilo-api-key","metrilo",["{alnum-lower:16}"],["metrilo"]]
44["moonclerk-api-key","moonclerk",["{alnum-lower:32}"],["moonclerk"]]
61["myintervals-api-key","myintervals",["{alnum-lower:11}"],["myintervals"]]
59["newsapi-api-key","newsapi",["{alnum-lower:32}"],["newsapi"]]
59["numverify-api-key","numverify",["{alnum-lower:32}"],["numverify"]]
59["nutritionix-api-key","nutritionix",["{alnum-lower:32}"],["nutritionix"]]
61["onfleet-api-key","onfleet",["{alnum-lower:32}"],["onfleet"]]
59["opencagedata-api-key","opencagedata",["{alnum-lower:32}"],["opencagedata"]]
61["openuv-api-key","openuv",["{alnum-lower:32}"],["openuv"]]
59["owlbot-api-key","owlbot",["{alnum-lower:40}"],["owlbot"]]
61["paydirtapp-api-key","paydirtapp",["{alnum-lower:32}"],["paydirtapp"]]
59["pdflayer-api-key","pdflayer",["{alnum-lower:32}"],["pdflayer"]]
59["peopledatalabs-api-key","peopledatalabs",["{alnum-lower:64}"],["peopledatalabs"]]
61["phrase-api-key","phrase",["{alnum-lower:64}"],["phrase"]]
61["pinata-api-key","pinata",["{alnum-lower:64}"],["pinata"]]
61["pipedream-api-key","pipedream",["{alnum-lower:32}"],["pipedream"]]
61["pivotaltracker-api-key","pivotaltracker",["{alnum-lower:32}"],["pivotal"]]
61["planyo-api-key","planyo",["{alnum-lower:62}"],["planyo"]]
61["podio-api-key","podio",["{alnum-lower:32}"],["podio"]]
61["pollsapi-api-key","pollsapi",["{alnum-upper:28}"],["pollsapi"]]
61["protocolsio-api-key","protocols-io",["{alnum-lower:64}"],["protocols"]]
61["qubole-api-key","qubole",["{alnum-lower:64}"],["qubole"]]
59["rawg-api-key","rawg",["{alnum-lower:32}"],["rawg"]]
59["route4me-api-key","route4me",["{alnum-upper:32}"],["route4me"]]
61["rownd-secret","rownd",["{alnum-lower:48}"],["rownd"]]
59["scrapeowl-api-key","scrapeowl",["{alnum-lower:30}"],["scrapeowl"]]
59["scraperapi-api-key","scraperapi",["{alnum-lower:32}"],["scraperapi"]]
59["scraperbox-api-key","scraperbox",["{alnum-upper:32}"],["scraperbox"]]
59["scrapestack-api-key","scrapestack",["{alnum-lower:32}"],["scrapestack"]]
59["scrapfly-api-key","scrapfly",["{alnum-lower:32}","scp-(live|test)-{alnum-lower:32}"],["scrapfly"]]
59["scrapingant-api-key","scrapingant",["{alnum-lower:32}"],["scrapingant"]]
59["scrapingbee-api-key","scrapingbee",["{alnum-upper:80}"],["scrapingbee"]]
61["scrutinizerci-api-key","scrutinizer-ci",["{alnum-lower:64}"],["scrutinizer"]]
59["semaphore-api-key","semaphore",["{alnum-lower:32}"],["semaphore"]]
59["serpstack-api-key","serpstack",["{alnum-lower:32}"],["serpstack"]]
61["sheety-api-key","sheety",["{alnum-lower:64}"],["sheety"]]
61["sherpadesk-api-key","sherpadesk",["{alnum-lower:32}"],["sherpadesk"]]
61["sigopt-api-key","sigopt",["{alnum-upper:48}"],["sigopt"]]
61["simplesat-api-key","simplesat",["{alnum-lower:40}"],["simplesat"]]
61["simvoly-api-key","simvoly",["{alnum-lower:33}"],["simvoly"]]
61["sinchmessage-api-key","sinchmessage",["{alnum-lower:32}"],["sinch"]]
61["siteleaf-api-key","siteleaf",["{alnum-lower:32}"],["siteleaf"]]
61["skybiometry-api-key","skybiometry",["{alnum-lower:25-26}"],["skybiometry"]]
61["spoonacular-api-key","spoonacular",["{alnum-lower:32}"],["spoonacular"]]
61["survicate-api-key","survicate",["{alnum-lower:32}"],["survicate"]]
61["taxjar-api-key","taxjar",["{alnum-lower:32}"],["taxjar"]]
61["teamgate-token","teamgate",["{alnum-lower:40}"],["teamgate"]]
61["technicalanalysisapi-api-key","technicalanalysisapi",["{alnum-upper:48}"],["technicalanalysisapi"]]
61["testingbot-api-key","testingbot",["{alnum-lower:32}"],["testingbot"]]
59["tiingo-api-key","tiingo",["{alnum-lower:40}"],["tiingo"]]
59["timecamp-api-key","timecamp",["{alnum-lower:26}"],["timecamp"]]
61["tmetric-api-key","tmetric",["{alnum-upper:64}"],["tmetric"]]
61["toggltrack-api-key","toggl-track",["{alnum-lower:32}"],["toggl"]]
61["travelpayouts-api-key","travelpayouts",["{alnum-lower:32}"],["travelpayouts"]]
59["twelvedata-api-key","twelvedata",["{alnum-lower:32}"],["twelvedata"]]
61["unplugg-api-key","unplugg",["{alnum-lower:64}"],["unplugg"]]
59["upcdatabase-api-key","upcdatabase",["{alnum-upper:32}"],["upcdatabase"]]
61["uploadcare-api-key","uploadcare",["{alnum-lower:20}"],["uploadcare"]]
61["upwave-api-key","upwave",["{alnum-lower:32}"],["upwave"]]
59["userstack-api-key","userstack",["{alnum-lower:32}"],["userstack"]]
59["vatlayer-api-key","vatlayer",["{alnum-lower:32}"],["vatlayer"]]
61["verimail-api-key","verimail",["{alnum-upper:32}"],["verimail"]]
61["veriphone-api-key","veriphone",["{alnum-upper:32}"],["veriphone"]]
61["visualcrossing-api-key","visual-crossing",["{alnum-upper:25}"],["visualcrossing"]]
61["vyte-api-key","vyte",["{alnum-lower:50}"],["vyte"]]
59["walkscore-api-key","walkscore",["{alnum-lower:32}"],["walkscore"]]
59["weatherbit-api-key","weatherbit",["{alnum-lower:32}"],["weatherbit"]]
59["weatherstack-api-key","weatherstack",["{alnum-lower:32}"],["weatherstack"]]
61["whoxy-api-key","whoxy",["{alnum-lower:33}"],["whoxy"]]
61["wistia-api-key","wistia",["{alnum-lower:64}"],["wistia"]]
59["worldweather-api-key","worldweather",["{alnum-lower:31}"],["worldweather"]]
61["yousign-api-key","yousign",["{alnum-lower:32}"],["yousign"]]
61["zerobounce-api-key","zerobounce",["{alnum-lower:32}"],["zerobounce"]]
60["solana-private-key","solana",["{base58:87-88}"],["solana","phantom"]]
61["drone-ci-token","drone",["{alnum:32}"],["drone","droneci","dronetoken"]]
61["codacy-token","codacy",["{alnum:20}"],["codacy"]]
44["messagebird-api-key","messagebird",["{alnum:25}"],["messagebird"]]
59["line-notify-token","line",["{alnum:43}"],["line"]]
61["zulip-api-key","zulip",["{alnum:32}"],["zulip"]]
44["lark-app-secret","lark",["{alnum:32}"],["lark","feishu"]]
44["zoom-jwt-secret","zoom",["{alnum:32}"],["zoom"]]
44["dwolla-secret","dwolla",["{alnum:50}"],["dwolla"]]
44["finicity-client-secret","finicity",["{alnum:20}"],["finicity"]]
44["mistral-api-key","mistral-ai",["{alnum:32}"],["mistral"]]
61["upstage-api-key","upstage",["{alnum:40-50}"],["upstage"]]
44["civo-api-key","civo",["{alnum:50}"],["civo"]]
44["zerotier-api-token","zerotier",["{alnum:32}"],["zerotier"]]
61["airbrake-user-key","airbrake",["{alnum:40}"],["airbrake"]]
61["mixpanel-secret","mixpanel",["{alnum:32}"],["mixpanel"]]
60["hasura-admin-secret","hasura",["{alnum:64}"],["hasura"]]
44["box-client-secret","box",["{alnum:32}"],["box","boxapp","boxclientsecret"]]
44["freshdesk-api-key","freshworks",["{alnum:20}"],["freshdesk"]]
60["duo-secret-key","duo",["{alnum:40}"],["duo","duosecurity"]]
44["looker-client-secret","looker",["{alnum:24}"],["looker"]]
59["looker-client-id","looker",["{alnum:20}"],["looker"]]
59["shodan-api-key","shodan",["{alnum:32}"],["shodan"]]
59["censys-api-secret","censys",["{alnum:32}"],["censys"]]
59["securitytrails-api-key","securitytrails",["{alnum:32}"],["securitytrails"]]
60["wiz-client-secret","wiz",["{alnum:64}"],["wiz"]]
61["abyssale-api-key","abyssale",["{alnum:40}"],["abyssale"]]
59["airship-api-key","airship",["{alnum:91}"],["airship"]]
61["amadeus-api-key","amadeus",["{alnum:32}"],["amadeus"]]
61["amadeus-secret","amadeus",["{alnum:16}"],["amadeus"]]
59["apilayer-api-key","apilayer",["{alnum:32}"],["apilayer"]]
61["apimetrics-api-key","apimetrics",["{alnum:32}"],["apimetrics"]]
61["apitemplate-api-key","apitemplate",["{alnum:39}"],["apitemplate"]]
61["apollo-api-key","apollo",["{alnum:22}"],["apollo"]]
61["artsy-api-key","artsy",["{alnum:32}"],["artsy"]]
61["autodesk-api-key","autodesk",["{alnum:32}"],["autodesk"]]
61["autodesk-secret","autodesk",["{alnum:16}"],["autodesk"]]
59["betterstack-api-key","betterstack",["{alnum:24}"],["betterstack"]]
61["bitbar-api-key","bitbar",["{alnum:32}"],["bitbar"]]
61["brandfetch-api-key","brandfetch",["{alnum:40}"],["brandfetch"]]
59["browserstack-api-key","browserstack",["{alnum:20}"],["hubcloudbrowserstackcom","rowserstackkey"]]
59["calendarific-api-key","calendarific",["{alnum:32}"],["calendarific"]]
61["calorieninja-api-key","calorieninja",["{alnum:40}"],["calorieninja"]]
61["carboninterface-api-key","carboninterface",["{alnum:21}"],["carboninterface"]]
61["cexio-api-key","cexio",["{alnum:24-27}"],["cexio"]]
61["chatfule-api-key","chatfuel",["{alnum:128}"],["chatfuel"]]
61["checkvist-api-key","checkvist",["{alnum:14}"],["checkvist"]]
61["clientary-api-key","clientary",["{alnum:24-26}"],["ronin","clientary"]]
61["clockify-api-key","clockify",["{alnum:48}"],["clockify"]]
61["clockworksms-token","clockworksms",["{alnum:24}"],["clockwork","textanywhere"]]
61["cloudelements-api-key","cloudelements",["{alnum:43}"],["cloudelements"]]
61["clustdoc-api-key","clustdoc",["{alnum:60}"],["clustdoc"]]
59["commodities-api-key","commodities",["{alnum:60}"],["commodities"]]
61["companyhub-api-key","companyhub",["{alnum:20}"],["companyhu"]]
59["craftmypdf-api-key","craftmypdf",["{alnum:35}"],["craftmypdf"]]
59["customerguru-api-key","customerguru",["{alnum:30}"],["guru"]]
61["dareboost-api-key","dareboost",["{alnum:60}"],["dareboost"]]
59["datagov-api-key","datagov",["{alnum:40}"],["datagov"]]
61["debounce-api-key","debounce",["{alnum:13}"],["debounce"]]
61["delighted-api-key","delighted",["{alnum:32}"],["delighted"]]
61["demio-api-key","demio",["{alnum:32}"],["demio"]]
61["demio-secret","demio",["{alnum:10-20}"],["demio"]]
61["disqus-api-key","disqus",["{alnum:64}"],["disqus"]]
59["dnscheck-api-key","dnscheck",["{alnum:32}"],["dnscheck"]]
61["eagleeyenetworks-api-key","eagle-eye-networks",["{alnum:15}"],["eagleeyenetworks"]]
61["easyinsight-api-key","easyinsight",["{alnum:20}"],["easyinsight"]]
61["eightxeight-api-key","eightxeight",["{alnum:43}"],["8x8"]]
61["enablex-api-key","enablex",["{alnum:36}"],["enablex"]]
61["enigma-api-key","enigma",["{alnum:40}"],["enigma"]]
61["envoy-api-key","envoy",["{alnum:220}"],["envoy"]]
61["eraser-api-key","eraser",["{alnum:20}"],["eraser"]]
61["feedier-api-key","feedier",["{alnum:32}"],["feedier"]]
59["financialmodelingprep-api-key","financial-modeling-prep",["{alnum:32}"],["financialmodelingprep"]]
59["fixerio-api-key","fixer-io",["{alnum:32}"],["fixer"]]
61["flowflu-api-key","flowflu",["{alnum:51}"],["flowflu"]]
61["formsite-api-key","formsite",["{alnum:32}"],["formsite"]]
61["geckoboard-api-key","geckoboard",["{alnum:44}"],["geckoboard"]]
61["gemini-secret","gemini",["{alnum:27-28}"],["gemini"]]
61["glassnode-api-key","glassnode",["{alnum:27}"],["glassnode"]]
61["groovehq-api-key","groovehq",["{alnum:64}"],["groove"]]
61["happyscribe-api-key","happyscribe",["{alnum:24}"],["happyscribe"]]
59["html2pdf-api-key","html2pdf",["{alnum:64}"],["html2pdf"]]
61["hybiscus-api-key","hybiscus",["{alnum:43}"],["hybiscus"]]
61["iconfinder-api-key","iconfinder",["{alnum:64}"],["iconfinder"]]
44["instamojo-api-key","instamojo",["{alnum:40}"],["instamojo"]]
44["instamojo-secret","instamojo",["{alnum:128}"],["instamojo"]]
59["intrinio-api-key","intrinio",["{alnum:44}"],["intrinio"]]
61["invoiceocean-api-key","invoiceocean",["{alnum:20}"],["invoiceocean"]]
59["ipquality-api-key","ipqualityscore",["{alnum:32}"],["ipquality"]]
61["jupiterone-api-key","jupiterone",["{alnum:76}"],["jupiterone"]]
61["juro-api-key","juro",["{alnum:40}"],["juro"]]
61["karmacrm-api-key","karmacrm",["{alnum:20}"],["karma"]]
59["linkpreview-api-key","linkpreview",["{alnum:32}"],["linkpreview"]]
61["liveagent-api-key","liveagent",["{alnum:32}"],["liveagent"]]
61["loadmill-api-key","loadmill",["{alnum:40}"],["loadmill"]]
61["m3o-api-key","m3o",["{alnum:48}"],["m3o"]]
59["mapquest-api-key","mapquest",["{alnum:32}"],["mapquest"]]
61["meistertask-api-key","meistertask",["{alnum:43}"],["meistertask"]]
61["mesibo-api-key","mesibo",["{alnum:64}"],["mesibo"]]
61["mindmeister-api-key","mindmeister",["{alnum:43}"],["mindmeister"]]
61["moralis-api-key","moralis",["{alnum:64}"],["moralis"]]
61["neutrinoapi-api-key","neutrinoapi",["{alnum:48}"],["neutrinoapi"]]
61["nimble-api-key","nimble",["{alnum:30}"],["nimble"]]
61["noticeable-api-key","noticeable",["{alnum:20}"],["noticeable"]]
61["nylas-api-key","nylas",["{alnum:30}"],["nylas"]]
61["oanda-api-key","oanda",["{alnum:24}"],["oanda"]]
61["oopspam-api-key","oopspam",["{alnum:40}"],["oopspam"]]
61["pandadoc-api-key","pandadoc",["{alnum:40}"],["pandadoc"]]
61["paralleldots-api-key","paralleldots",["{alnum:43}"],["paralleldots"]]
61["parsehub-api-key","parsehub",["{alnum:12}"],["parsehu"]]
59["partnerstack-api-key","partnerstack",["{alnum:64}"],["partnerstack"]]
44["paymoapp-api-key","paymoapp",["{alnum:44}"],["paymoapp"]]
59["polygon-api-key","polygon",["{alnum:32}"],["polygon"]]
61["postageapp-api-key","postageapp",["{alnum:32}"],["postageapp"]]
61["powrbot-api-key","powrbot",["{alnum:40}"],["powrbot"]]
61["purestake-api-key","purestake",["{alnum:40}"],["purestake"]]
61["qase-api-key","qase",["{alnum:40}"],["qase"]]
61["replyio-api-key","reply-io",["{alnum:24}"],["replyio"]]
59["restpackhtmltopdfapi-api-key","restpack-html-to-pdf",["{alnum:48}"],["restpack"]]
61["revampcrm-api-key","revampcrm",["{alnum:40}"],["revamp"]]
61["satismeterproject-token","satismeterprojectkey",["{alnum:32}"],["satismeter"]]
59["serphouse-api-key","serphouse",["{alnum:60}"],["serphouse"]]
59["shotstack-api-key","shotstack",["{alnum:40}"],["shotstack"]]
59["shutterstock-api-key","shutterstock",["{alnum:32}"],["shutterstock"]]
59["shutterstock-secret","shutterstock",["{alnum:16}"],["shutterstock"]]
61["signalwire-api-key","signalwire",["{alnum:50}"],["signalwire"]]
61["signaturit-api-key","signaturit",["{alnum:86}"],["signaturit"]]
61["signupgenius-api-key","signupgenius",["{alnum:32}"],["signupgenius"]]
59["simfin-api-key","simfin",["{alnum:32}"],["simfin"]]
61["skrappio-api-key","skrapio",["{alnum:42}"],["skrapp"]]
61["smartsheets-api-key","smartsheets",["{alnum:26}","{alnum:37}"],["smartsheet"]]
61["smartystreets-api-key","smartystreets",["{alnum:20}"],["smartystreets"]]
59["sportsmonk-api-key","sportsmonk",["{alnum:60}"],["sportsmonk"]]
61["sslmate-api-key","sslmate",["{alnum:36}"],["sslmate"]]
61["statuscake-api-key","statuscake",["{alnum:20}"],["statuscake"]]
61["statuspal-api-key","statuspal",["{alnum:32}"],["statuspal"]]
59["stockdata-api-key","stockdata",["{alnum:40}"],["stockdata"]]
61["sugester-api-key","sugester",["{alnum:32}"],["sugester"]]
61["surveyanyplace-api-key","surveyanyplace",["{alnum:32}"],["survey"]]
61["swell-api-key","swell",["{alnum:32}"],["swell"]]
61["teamgate-api-key","teamgate",["{alnum:80}"],["teamgate"]]
61["tefter-api-key","tefter",["{alnum:20}"],["tefter"]]
61["textmagic-api-key","textmagic",["{alnum:30}"],["textmagic"]]
59["thousandeyes-api-key","thousandeyes",["{alnum:32}"],["thousandeyes"]]
59["ticketmaster-api-key","ticketmaster",["{alnum:32}"],["ticketmaster"]]
61["tly-api-key","tly",["{alnum:60}"],["tly"]]
59["tomorrowio-api-key","tomorrowio",["{alnum:32}"],["tomorrow"]]
59["tomtom-api-key","tomtom",["{alnum:32}"],["tomtom"]]
61["tradier-api-key","tradier",["{alnum:28}"],["tradier"]]
61["tyntec-api-key","tyntec",["{alnum:32}"],["tyntec"]]
61["typetalk-api-key","typetalk",["{alnum:64}"],["typetalk"]]
61["uclassify-api-key","uclassify",["{alnum:12}"],["uclassify"]]
61["voodoosms-api-key","voodoosms",["{alnum:46}"],["voodoosms"]]
59["vpnapi-api-key","vpnapi",["{alnum:32}"],["vpnapi"]]
59["webscraper-api-key","webscraper",["{alnum:60}"],["webscraper"]]
59["webscraping-api-key","webscraping",["{alnum:32}"],["webscraping"]]
61["worksnaps-api-key","worksnaps",["{alnum:40}"],["worksnaps"]]
59["workstack-api-key","workstack",["{alnum:60}"],["workstack"]]
59["worldcoinindex-api-key","worldcoinindex",["{alnum:35}"],["worldcoinindex"]]
59["zipapi-api-key","zip",["{alnum:32}"],["zipapi"]]
59["zipcodeapi-api-key","zipcodeapi",["{alnum:64}"],["zipcodeapi"]]
61["zonkafeedback-api-key","zonkafeedback",["{alnum:36}"],["zonka"]]
59["coveralls-repo-token","coveralls",["{alnum-dash:37}"],["coveralls"]]
61["autoklose-api-key","autoklose",["{alnum-dash:32}"],["autoklose"]]
61["bitly-api-key","bitly",["{alnum-dash:40}"],["bitly"]]
61["browshot-api-key","browshot",["{alnum-dash:28}"],["browshot"]]
61["chatbot-api-key","chatbot",["{word:32}"],["chatbot"]]
61["codemagic-api-key","codemagic",["{word:43}"],["codemagic"]]
61["codequiry-api-key","codequiry",["{alnum-dash:64}"],["codequiry"]]
61["convertkit-api-key","convertkit",["{word:22}"],["convertkit"]]
61["ethplorer-api-key","ethplorer",["{alnum-dash:22}"],["ethplorer"]]
61["extractorapi-api-key","extractorapi",["{alnum-dash:40}"],["extractorapi"]]
59["geoipifi-api-key","geoipifi",["{word:32}"],["ipifi"]]
61["getemail-api-key","getemail",["{alnum-dash:20}"],["getemail"]]
61["gyazo-api-key","gyazo",["{alnum-dash:43}"],["gyazo"]]
61["impala-api-key","impala",["{word:46}"],["impala"]]
61["leadfeeder-api-key","leadfeeder",["{alnum-dash:43}"],["leadfeeder"]]
61["lessannoyingcrm-api-key","lessannoyingcrm",["{alnum-dash:57}"],["less"]]
61["magicbell-api-key","magicbell",["{alnum-dash:40}"],["magicbell"]]
61["metabase-api-key","metabase",["{alnum-dash:36}"],["metabase"]]
59["newscatcher-api-key","newscatcher",["{word:43}"],["newscatcher"]]
61["omnisend-api-key","omnisend",["{alnum-dash:75}"],["omnisend"]]
61["pastebin-api-key","pastebin",["{word:32}"],["pastebin"]]
44["paymongo-api-key","paymongo",["{word:32}"],["paymongo"]]
61["pepipost-api-key","pepipost",["{alnum-dash:32}"],["pepipost","netcore"]]
59["positionstack-api-key","positionstack",["{word:32}"],["positionstack"]]
61["proxycrawl-api-key","proxycrawl",["{word:22}"],["proxycrawl"]]
61["rebrandly-api-key","rebrandly",["{word:32}"],["rebrandly"]]
59["repairshopr-api-key","repairshopr",["{alnum-dash:51}"],["repairshopr"]]
61["salesflare-api-key","salesflare",["{word:45}"],["salesflare"]]
59["screenshotlayer-api-key","screenshotlayer",["{word:32}"],["screenshotlayer"]]
61["snipcart-api-key","snipcart",["{word:75}"],["snipcart"]]
61["surveybot-api-key","surveybot",["{alnum-dash:80}"],["surveybot"]]
61["teletype-api-key","teletype",["{alnum-dash:64}"],["teletype"]]
59["unsplash-api-key","unsplash",["{word:43}"],["unsplash"]]
61["versioneye-api-key","versioneye",["{alnum-dash:40}"],["versioneye"]]
61["bitrise-access-token","bitrise",["{base64url:60-120}"],["bitrise"]]
44["plivo-auth-token","plivo",["{base64url:40}"],["plivo"]]
44["line-channel-access-token","line",["{base64:171-172}"],["channelaccesstoken"]]
60["exoscale-api-secret","exoscale",["{base64url:43}"],["exoscale"]]
62["infomaniak-api-token","infomaniak",["{base64url:60-100}"],["infomaniak"],["infomaniak"]]
61["appoptics-token","solarwinds",["{base64url:71}"],["appoptics","solarwinds"]]
60["aiven-auth-token","aiven",["{base64:372}"],["aiven"]]
44["upstash-redis-rest-token","upstash",["{base64url:60-80}"],["upstashredisresttoken","upstash"]]
61["miro-legacy-access-token","miro",["{base64url:27}"],["miro"]]
59["here-api-key","here",["{base64url:43}"],["hereapi","hereapikey","hereapicom","here"]]
61["gumroad-access-token","gumroad",["{base64url:43}"],["gumroad"]]
60["kraken-private-key","kraken",["{base64:86-88}"],["kraken"]]
59["kraken-api-key","kraken",["{base64:56}"],["kraken"]]
60["bitfinex-api-secret","bitfinex",["{base64url:43}"],["bitfinex"]]
60["bitmex-api-secret","bitmex",["{base64url:48}"],["bitmex"]]
59["bitmex-api-key","bitmex",["{base64url:24}"],["bitmex"]]
61["apimatic-api-key","apimatic",["{base64url:64}"],["apimatic"]]
61["blitapp-api-key","blitapp",["{base64url:39}"],["blitapp"]]
61["currentsapi-api-key","currentsapi",["{base64url:48}"],["currentsapi"]]
61["dynalist-api-key","dynalist",["{base64url:128}"],["dynalist"]]
61["faceplusplus-api-key","faceplusplus",["{base64url:32}"],["faceplusplus"]]
61["fmfw-api-key","fmfw",["{base64url:32}"],["fmfw"]]
61["hiveage-api-key","hiveage",["{base64url:20}"],["hiveage"]]
61["hypertrack-api-key","hypertrack",["{base64url:27}"],["hypertrack"]]
61["linemessaging-api-key","linemessaging",["{base64:171-172}"],["linemessaging"]]
61["luno-api-key","luno",["{base64url:43}"],["luno"]]
61["mixmax-api-key","mixmax",["{base64url:36}"],["mixmax"]]
61["myfreshworks-api-key","myfreshworks",["{base64url:22}"],["freshworks","myfreshworks"]]
59["nasdaqdatalink-api-key","nasdaq-data-link",["{base64url:20}"],["nasdaq"]]
61["overloop-api-key","overloop",["{base64url:50}"],["overloop"]]
61["reachmail-api-key","reachmail",["{base64url:64}"],["reachmail"]]
61["ringcentral-api-key","ringcentral",["{base64url:22}"],["ringcentral"]]
61["roaring-api-key","roaring",["{base64url:28}"],["roaring"]]
61["smooch-secret","smooch",["{base64url:86}"],["smooch"]]
44["storecove-api-key","storecove",["{base64url:43}"],["storecove"]]
61["surveysparrow-api-key","surveysparrow",["{base64url:88}"],["surveysparrow"]]
59["configcat-sdk-key-likely","configcat",["{base64url:22}/{base64url:22}"],["configcat"]]
63["json-web-token","generic",["{jwt}"],"jwt"]
31["private-key","generic","private-key"]
64["private-key-cut-short","generic","private-key-cut-short"]
64["url-credentials","generic","url-credentials"]
65["http-authorization","generic","http-authorization"]
64["curl-credentials","generic","curl-user"]
64["client-password","generic","client-password"]
65["generic-password","generic","password"]
65["generic-secret","generic","secret"]`,index:{bytes:sa,tokens:`
AKI	0	368
ASI	0
ABI	1
ACC	1
IQo	5
Ago	5
Fwo	5
FQo	5
eyJ	6	21	26	36	246	260	362	397	487	489	1140
ABS	7
bed	7
amz	8	9
Atz	9
da2	10
A3T	12
QVd	22
k8s	23
aoa	24
aor	25
sk-	30	106	224	310	443	444	446	450	463
ATA	31
ATC	31
cfu	35
cfa	35
cfk	35
cfo	35
v1.	35	59	142
dap	40
dos	40
dke	41
dop	42
doo	42
dor	42
DO0	43
DO8	43
dck	46
SWM	47
fig	49
ghp	51
git	52
gho	53
ghu	54
ghs	54	55
ghr	56
glp	61	62	66
glo	63
gld	64
glr	65
GR1	65
glc	67	245
glf	68
gls	68	244
gli	68
gla	68
glw	68
AIz	70
GOC	71
ya2	72
1//	73
AQ.	74
QUl	75
GOO	76	77
X-G	78
hvs	83
hvr	83
hvb	83
atl	86
HRK	92
hf_	94
api	94	226	264	442	469	538
lin	95	96
key	98	143	447	448	449
pub	100	330
ntn	101
nrt	101
sec	102	332	493
npm	103
ses	107
PMA	109	110
pyp	111
SG.	112
snt	113
shp	115
xox	116	117	119	120
xap	118
ser	121
wor	121
tri	121
xwf	122
sq0	124
EAA	124	276
san	126	243
sk_	127	128	129	412	413	424	439	440	445	471	535	544	547
rk_	127	128	129
whs	130
pi_	132
AQE	137
AGE	138	139	140
pat	141	248	251	465
alc	144
LTA	147
STS	148
CAI	149
8Q~	156
7Q~	156
ATB	182
BBD	183
xpr	185
tpr	185
ypr	185
zpr	185
xke	190
xsm	191
bku	192
bka	193	194	195
bkc	196
bkp	197	198	199
CCI	200	201
4b1	203
cfl	208
CFP	211
$1$	214
$y$	215
$ar	216
$2a	217
$2b	217
$2y	217
$5$	218
$6$	219
dp.	228	229
sl.	230
dt0	233	234
ess	235
FLW	238	240
fm2	241
liv	243	375	425	430	431	539
gsk	247
sat	248
dG9	255
AKC	258
cmV	259
lsv	262	263
sdk	265
mob	266
WPL	267
md-	271
sk.	274
tk.	275
IGQ	278
IGA	278
THA	279
web	282	283	411	540
mdb	285	286
nap	288
nfp	289
NRA	291	297
eu0	293
NRI	294	295
NRR	298
px-	299	300
oy2	303
nva	304
ops	308
A3-	309
pdl	313	314
ppl	318
pcs	319
acc	321
psc	323	324	325
phx	327
sub	331
pul	333
rzp	334
rnd	336
r8_	337
rub	338
5Ae	339
SCW	342
sgp	344	351
squ	348
sqp	348
sqa	348
sqc	349
slk	352
sbp	359
sb_	360
tsk	363
KEY	367
ATT	371
vck	377
vcp	378
vci	379
vca	380
vcr	381
ver	382
wan	385
AAA	387
xai	392
t1.	393
AQV	394
API	398
mer	399	433
ico	400
end	401
AIK	402	404
cr-	405
cio	406
CLO	407
csa	408
odt	409
hoo	410	495
tss	415
rdm	416
mls	417
re_	418
os_	422
pk_	423	488	491	537
tes	425	430	431	539
duf	426
EZA	427
EZT	428
shi	429
pol	432
ram	434	435
aac	436
Mid	437
ak_	438
per	441
csk	455
fw_	456
tgp	457
pa-	458
jin	459
tvl	460
fc-	461
flp	462
rpa	466
cog	467
apk	468
BSA	470
EXO	472
uca	473
tk-	474
y0_	475
ptr	478
st.	479
dnk	480
ddp	481
ddw	481
aka	482
roo	483
pga	484
CCD	485
db-	486
tfp	490
MC5	492
100	494
fio	497
cnv	498
p8e	499
aio	500
con	502
dvc	503
pnu	504
pnb	504
unk	505
zpk	506
haw	507
wak	508
sm_	509
s-s	510
ion	511
shl	512
VF.	513
sc_	514
ext	514
sca	514
aut	514
pri	516	536
pin	517
RGA	518
PRD	519
NF-	520
tho	521	522
sam	523
lip	524
vtw	525
nse	526
sui	527
eds	528
rh-	529
RWR	530
RWQ	530
$ap	531
$8$	532
lk_	535
AK1	541
flb	543
pk.	545
act	546
BBF	548`,shapes:`
140	79
24	84	85	223	225
50	99	496
18	151
35	151	364	366	542
86	157	158	159	160	161	162
43	163	165	166	167	168	169	454	476	534
52	164	171	501
54	170	477
84	172	173
16	187
25	225
26	225
64	231
36	270
37	270
27	277
32	277	421	451	452	453	533
40	292	515
30	374
106	419`,named:`
aws	2
secret	2	3
secretaccesskey	2
amazon	2
s3	2
secretkey	3
access	3
key	3
iam	3
ses	3	11
smtp	11
password	11
mail	11
email	11
github	57	58
gh	57	58
auth	104	133
npm	104
twilio	133`,near:`
86	codecommit 27	cognito 28	confluence 32	confluence 33	configsh 60	consul 89	consulhttptoken 89	cosmos 174	cognitiveservices 177	cohere 206	coapikey 206	coinbase 207	confluent 209	confluent 210	contentful 212	couchbase 213	codeberg 242	codecov 549	coda 566	coinapi 605	collect2 606	commercejs 607	codeclimate 674	coinlayer 780	coinli 781	copper 782	countrylayer 783	codacy 909	commodities 959	companyhu 960	coveralls 1069	codemagic 1074	codequiry 1075	convertkit 1076	configcat 1139
167	executeapi 29	exa 555	exaai 555	exaapikey 555	exchangerate 717	exchangerates 799	extractorapi 1078	exoscale 1106
15	apigateway 29	approle 88	appcenter 284	apacta 584	apifonica 585	appcues 586	appointedd 587	apptivo 588	api2cart 708	apiflash 761	appsynergy 762	apilayer 937	apimetrics 938	apitemplate 939	apollo 940	appoptics 1108	apimatic 1119
332	jira 32	jira 33
19	atlassian 32	atlassian 33	atlas 287	atera 763
667	statuspage 34	storagegoogleapis 82	storagekey 174	storyblok 568	storyblok 569	stellar 575	stitchdata 659	stormglass 660	strava 702	steam 703	stormboard 738	streak 739	statuscake 1041	statuspal 1042	stockdata 1043	storecove 1137
83	cloudflare 37	cloudflarestorage 38	cloudflare 39	cloudflareapitoken 39	clickhouse 204	cloudinary 205	clubhouse 565	clearbit 599	cliengo 600	cloudimage 601	cloudmersive 602	cloudplan 603	cloverly 604	cloudsmith 677	clarifai 684	cloze 714	clinchpad 779	clientary 954	clockify 955	clockwork 956	cloudelements 957	clustdoc 958
828	xauthkey 37
77	cfapikey 37	cfapitoken 39
640	r2 38	r2secret 38
116	digitalocean 44	digitaloceanspaces 45	discord 227	ditto 608	diffbot 793	diggernaut 794	disqus 969
122	dotoken 44	docker 48	dockerhub 48	dockerpassword 48	dockertoken 48	docsearch 146	documentsazurecom 174	docusign 572	docparser 716
506	ocean 44	ocpapimsubscriptionkey 177
663	spacessecret 45	splunk 353	splunk 354	spotify 355	spotify 356	sparkpost 678	speechtext 737	spoonacular 877	sportsmonk 1039
188	figma 50	findl 613	finicity 681	finnhu 800	finicity 916	financialmodelingprep 979	fixer 980
833	xfigmatoken 50	xfunctionskey 180
632	runnertoken 60	runscope 593	runrunit 734
616	registrationtoken 60	recaptcha 80	refiner 650	requestfinance 651	replyio 1024	restpack 1025	revamp 1026	rebrandly 1094	repairshopr 1095	reachmail 1133
224	gitlab 69	gitea 242	gitter 620
557	privatetoken 69	privkey 186	privatekey 186	privatekey 236	privkey 236	privatekey 578	presharedkey 578	privacy 646	prospect 647	prodpad 732	protocols 854	proxycrawl 1093
230	googleusercontent 81	google 81	goog 82	godaddy 558	goodday 814
218	gcs 82
756	vault 87	vault 88	validationkey 414	vast 685	vastai 685	vatlayer 894
252	hashicorp 88	hapikey 252	harvest 623	hasura 923	happyscribe 987
830	xconsultoken 89
482	nomad 90	nomadtoken 90	notificationhub 175	noticeable 1010
841	xnomadtoken 90
733	unsealkey 91	unseal 91	unify 663	unplugg 889	unsplash 1101
256	heroku 93	herokuapikey 93	hetzner 249	hellosign 624	helpcrunch 625	hexapikey 675	hexpm 675	helpscout 815	hereapi 1112	hereapikey 1112	hereapicom 1112	here 1112
404	linear 97	linkedin 268	linkedin 269	linode 686	line 911	linkpreview 999	liveagent 1000	linemessaging 1127
483	npm 105	npmtoken 105
691	thenpmregistry 105	theoddsapi 740	thinkific 741	thousandeyes 1050
652	sentry 114	sentryauthtoken 114	servicebus 175	servicesignalr 175	secp256k1 236	segment 345	secretseed 575	selectpdf 657	sendbird 735	sendbird 736	semaphore 867	serpstack 868	securitytrails 931	serphouse 1028
659	slacksigningsecret 123	slack 123
656	signingsecret 123	signalfx 354	sigopt 871	simplesat 872	simvoly 873	sinch 874	siteleaf 875	signalwire 1032	signaturit 1033	signupgenius 1034	simfin 1035
706	twilio 134	twilio 135	twilio 136	twitch 376	twitter 388	twitter 389	twitter 390	twitter 391	twist 742	twelvedata 888
11	alchemy 145	algolia 146	alibaba 150	aliyun 150	alicloud 150	alegra 582	alconost 757	aletheiaapi 758	alienvault 759	allsports 760
2	accesskeysecret 150	accountkey 174	accuweather 579
18	asana 152	assemblyai 682
20	auth0 153	auth0 154	authloginwithapikey 574	audd 589	autopilot 709	autodesk 942	autodesk 943	autoklose 1070
25	azurestorage 174	azure 174	azconfigio 175	azure 175	azureapinet 176	azureopenai 177	azure 178	azuredevops 178	azurewebsitesnet 180
655	sharedaccesskey 175	shortcut 565	shipday 658	sheety 869	sherpadesk 870	shodan 929	shotstack 1029	shutterstock 1030	shutterstock 1031
668	subscriptionkey 176	sumo 357	sumo 358	survicate 878	sugester 1044	survey 1045	surveybot 1099	surveysparrow 1138
519	openaiazure 177	openvsx 550	opsgenie 559	openweather 701	opencagedata 841	openuv 842
112	devazurecom 178	deployer 236	decryptionkey 414	deepai 556	deepgram 683	deputy 790	detectify 791	detectlanguage 792	debounce 965	delighted 966	demio 967	demio 968
764	visualstudiocom 178	virustotal 704	visualcrossing 897
774	vsts 178	vsspat 178
738	userpwd 179	userflow 666	userstack 893
560	publishprofile 179	pusher 680	purestake 1022
450	msdeploy 179
44	binance 181	bitbucket 184	bitcoin 186	billomat 711	bitbar 945	bitly 1071	bitrise 1103	bitfinex 1116	bitmex 1117	bitmex 1118
800	wif 186	wise 553	wireguard 578	wiz 751	wistia 903	wiz 932
53	braintree 189	brandfetch 946	browshot 1072
80	circleci 202	circletoken 202	cicero 778	civo 919
72	capella 213	canny 597	capsulecrm 598	captaindata 713	campayn 773	caspio 774	calendarific 948	calorieninja 949	carboninterface 950
108	datadog 221	datadog 222	daily 715	dandelion 788	databox 789	dareboost 963	datagov 964
111	ddapikey 221	ddappkey 222	ddapplicationkey 222
125	dropbox 232	dronahq 795	drone 908	droneci 908	dronetoken 908
792	walletkey 236	wandb 386	walkscore 899
163	ethereum 236	etsy 750	etherscan 752	ethplorer 1077
180	fastly 237	facebook 280	fastforex 611	faceplusplus 1123
194	forgejo 242	formcraft 805	foursquare 806	formsite 982
254	hcloud 249
266	honeycomb 250	holidayapi 626	holistic 719
835	xhoneycombteam 250
272	hubspot 252	hubapi 252	hunter 627	humanity 817	hubcloudbrowserstackcom 947
289	ibm 253	ibmcloud 253
47	bluemix 253	blazemeter 593	blocknative 594	blitapp 1120
301	infura 254	initialadminpassword 257	influx 564	insightly 630	instabot 631	interseller 632	instamojo 991	instamojo 992	intrinio 993	invoiceocean 994	infomaniak 1107
328	jenkins 256	jenkins 257
89	crumb 257	crowdin 700	craftmypdf 961
380	kubeadm 261	kubernetes 261	kucoin 577	kucoin 705
50	bootstrap 261	borgbase 595	boostnote 712	box 924	boxapp 924	boxclientsecret 924
338	jointoken 261	jotform 822
432	mandrill 272	magnetic 636	mailmodo 637	mailsac 638	mailjet 679	madkudu 724	mattermost 748	mailboxlayer 828	mailerlite 829	marketstack 830	mavenlink 831	mapquest 1003	magicbell 1085
181	fbsecret 280
436	meta 280	metaapi 281	meili 689	meilisearch 689	meraki 725	meaningcloud 832	mediastack 833	metrilo 834	messagebird 910	meistertask 1004	mesibo 1005	metabase 1086
446	mongodb 287	moosend 639	monkeylearn 726	moonclerk 835	moralis 1007
472	netlify 290	newrelic 301	nexmo 384	netsuite 695	newsapi 837	neutrinoapi 1008	newscatcher 1087	netcore 1091
474	ngrok 302	ngc 305
489	nvcr 305
514	okta 306	okta 307
666	ssws 306	sslmate 1040
525	ovh 311	ovh 312	ovsx 550	overloop 1132
540	pagerduty 315	pagerduty 316	paypal 317	packagecloud 676	parseur 728	paydirtapp 844	pandadoc 1014	paralleldots 1015	parsehu 1016	partnerstack 1017	paymoapp 1018	pastebin 1089	paymongo 1090
543	pd 315	pdfshift 729	pdflayer 845
626	routingkey 316	rocketreach 652	rownd 653	rollbar 687	route4me 857	rownd 858	rowserstackkey 947	ronin 954	roaring 1135
548	pinecone 320	pixabay 643	pipedrive 696	pinata 848	pipedream 849	pivotal 850
551	plaid 322	planetscale 326	plivo 551	planviewleankit 730	planview 730	planyo 851	plivo 1104
558	pscale 326
554	postmark 329	poloniex 644	postbacks 645	poloniex 731	podio 852	pollsapi 853	polygon 1019	postageapp 1020	powrbot 1021	positionstack 1092
612	razorpay 335	railway 557	raven 649	rawg 856
637	rzp 335
648	salesforce 340	salesforce 341	sanity 567	salesmate 654	saucelabs 655	satismeter 1027	salesflare 1096
653	sfdc 340	sftoken 346	sfx 354
650	scaleway 343	scw 343	screenshotapi 656	scrapeowl 859	scraperapi 860	scraperbox 861	scrapestack 862	scrapfly 863	scrapingant 864	scrapingbee 865	scrutinizer 866	screenshotlayer 1097
661	snowflake 346	snyk 347	snipcart 1098
662	sonar 350	sonarqube 350	sonarcloud 350	sonarlogin 350	solana 907	solarwinds 1108
688	telegram 365	telethon 365	tencent 369	tencentcloud 369	teamgate 880	technicalanalysisapi 881	testingbot 882	textanywhere 956	teamgate 1047	tefter 1048	textmagic 1049	teletype 1100
564	pyrogram 365	pyowm 701
578	qcloud 369
701	travis 370	travistoken 370	trello 372	trello 373	transferwise 553	truenas 574	travelpayouts 887	tradier 1055
760	vercel 383	verceltoken 383	verimail 895	veriphone 896	versioneye 1102
904	zeit 383	zendesk 396	zenkit 670	zenscrape 671	zenserp 672	zenrows 745	zerobounce 906	zerotier 920
770	vonage 384	vouchery 667	voodoosms 1059
796	weightsandbiases 386	wepay 668	webflow 692	websitepulse 743	weatherbit 900	weatherstack 901	webscraper 1061	webscraping 1062
864	yandex 395
517	onesignal 552	onepagecrm 642	onelogin 693	onfleet 840
8	ai21 554	airvisual 581	airbrake 921	airship 934	aiven 1109
220	genie 559	getemails 617	getgist 618	getsandbox 619	geoapify 808	geocode 809	geocodify 810	geocod 811	getgeoapi 812	getresponse 813	geckoboard 983	gemini 984	getemail 1080
410	logz 560	loggly 561	loginradius 634	loyverse 635	lokalise 699	looker 927	looker 928	loadmill 1001
56	bugsnag 562	budibase 596	buddyns 769	bugherd 770	bulbul 771	buttercms 772
735	uptimerobot 563	uplead 664	upcdatabase 890	uploadcare 891	upwave 892	upstage 918	upstashredisresttoken 1110	upstash 1110
664	squarespace 570
128	duo 571	duosecurity 571	duply 609	duo 926	duosecurity 926
684	tableau 573	tatum 661	taxjar 879
839	xlm 575
620	ripple 576	ritekit 733	ringcentral 1134
845	xrp 576
4	aeroworkflow 580
13	anypoint 583	anypoint 746
24	ayrshare 590	aylien 766
36	bannerbear 591
40	beamer 592	besnappy 710	beebole 767	betterstack 944
165	everhour 610	eventbrite 798
184	fetchrss 612	feishu 913	feedier 978
191	float 614	flat 801	flickr 802	flightapi 803	flightstats 804	flowflu 981
200	fullstory 615	fulcrum 807
203	fxmarket 616
233	graphhopper 621	groove 986
236	guardian 622	guru 962	gumroad 1113
292	iexcloud 628
300	imagga 629	impala 1082
384	kylas 633
452	mux 640
473	nftport 641
596	qualaroo 648	qubole 855
698	tokeet 662	todoist 690	toggl 886	tomorrow 1053	tomtom 1054
737	urlscan 665
868	yelp 669
908	zipcodebase 673	zipapi 1066	zipcodeapi 1067
74	cctestreporterid 674
441	mjapikey 679
12	amplitude 688	ambee 707	amadeus 935	amadeus 936
197	freshbooks 691	freshdesk 925	freshworks 1130
344	jumpcloud 694	jupiterone 996	juro 997
92	customerio 697	currencycloud 784	currencyfreaks 785	currencylayer 786	currencyscoop 787	currentsapi 1121
3	adobe 698	adzuna 755
775	vtapikey 704
7	aha 706
235	gtmetrix 718
303	ipinfo 720	ipstack 747	ip2location 818	ipapi 819	ipgeolocation 820	ipinfod 821	ipquality 995	ipifi 1079
371	klipfolio 721
400	lemlist 722	leadfeeder 1083	less 1084
416	lunchmoney 723	luno 1128
476	nicereply 727	nimble 1009
878	youneedabudget 744	yousign 905
776	vultr 749
1	abstract 753	abuseipd 754	abyssale 933
6	agora 756
21	aviationstack 764
23	axonaut 765
54	bscscan 768
76	centralstation 775	censys 930	cexio 951
79	chartmogul 776	checklyhq 777	chatfuel 952	checkvist 953	chatbot 1073	channelaccesstoken 1105
132	dyspatch 796	dynalist 1122
147	edamam 797
260	hive 816	hiveage 1125
360	kanban 823	kanbantool 824	karma 998
364	keen 825
373	knapsackpro 826
396	languagelayer 827	lark 913
456	myintervals 836	myfreshworks 1130
488	numverify 838	nutritionix 839
526	owlbot 843
544	peopledatalabs 846	pepipost 1091
547	phrase 847	phantom 907
658	skybiometry 876	skrapp 1036
692	tiingo 883	timecamp 884	ticketmaster 1051
696	tmetric 885
780	vyte 898
799	whoxy 902
806	worldweather 904	worksnaps 1063	workstack 1064	worldcoinindex 1065
920	zulip 912
914	zoom 914	zonka 1068
130	dwolla 915
440	mistral 917	mixpanel 922	mindmeister 1006	miro 1111	mixmax 1129
17	artsy 941
121	dnscheck 970
144	eagleeyenetworks 971	easyinsight 972
1247	8x8 973
157	enablex 974	enigma 975	envoy 976
161	eraser 977
227	glassnode 985
271	html2pdf 988
276	hybiscus 989	hypertrack 1126
290	iconfinder 990
461	m3o 1002
492	nylas 1011
504	oanda 1012
518	oopspam 1013
576	qase 1023
660	smartsheet 1037	smartystreets 1038	smooch 1136
670	swell 1046
695	tly 1052
708	tyntec 1056	typetalk 1057
722	uclassify 1058
771	vpnapi 1060
240	gyazo 1081
516	omnisend 1088
377	kraken 1114	kraken 1115
192	fmfw 1124
468	nasdaq 1131`,exact:`
122	doppler doppler
233	groq groq
519	openrouter openrouter
544	perplexity perplexity
551	planetscale planetscale
558	pscale planetscale
560	pulumi pulumi
616	replicate replicate	readme readme	resend resend
632	rubygems rubygems
688	telegram telegram	telnyx telnyx
828	xai xai
144	easypost easypost
655	shippo shippo
517	onfido onfido
667	stability stability-ai
155	elevenlabs elevenlabs
440	minimax minimax
92	cursor cursor
515	ollama ollama
76	cerebras cerebras
188	fireworks fireworks-ai	firecrawl firecrawl
684	tavily tavily
167	exoscale exoscale
735	upcloud upcloud
708	typeform typeform
86	configcat configcat
301	infomaniak infomaniak`,builtIn:{"aws-secret-beside-id":4,"url-signature":155,"private-key":1141,"private-key-cut-short":1142,"url-credentials":1143,"http-authorization":1144,"curl-user":1145,"client-password":1146,password:1147,secret:1148}}});function da(){return{ids:Un.map(({id:e})=>e),providers:[...new Set(Un.map(({provider:e})=>e))]}}async function _k(e,n,t,{mayMiss:r=!1}={}){let[i,o]=await Promise.all([pa(e,n.config,Xo,t,"config",r),pa(e,n.baseline,ra,t,"baseline",r)]),a={config:i===null?Qo:fa(i,(s,l)=>ea(s,l,da())),baseline:o===null?ia:fa(o,oa),trustComments:e.kind==="folder"||e.kind==="commit"&&e.comments};return await ot(a.config.customRules,i?.name??""),{policy:a,configFrom:i?.name??null,baselineFrom:o?.name??null}}function fa(e,n){return n(e.text,e.name)}async function pa(e,n,t,r,i,o){if(e.kind==="commit"){let s=n===void 0?t:zd(e.repository,on.resolve(r,n));if(s!==null){let l=await Bd(e.repository,e.oid,s);if(l!==null)return{text:l,name:`${s} (at ${e.oid.slice(0,12)})`};if(n===void 0||o)return null;throw ma(i,`${s} in commit ${e.oid.slice(0,12)}`,"For a range the file is read from the base commit: commit it there, or give --trust-repo-config.")}}if(n!==void 0){let s=await ha(on.resolve(r,n));if(s===null)throw ma(i,n,"Check the path.");return{text:s,name:n}}if(e.kind!=="folder")return null;let a=await ha(on.join(e.root,t));return a===null?null:{text:a,name:t}}function ma(e,n,t){return new S(`--${e}: there is no ${n}.`,t)}function zd(e,n){if(e.workTree===null)return null;let t=on.relative(e.workTree,n);return t===""||t.startsWith("..")||on.isAbsolute(t)?null:t.split(on.sep).join("/")}var Od=32*1024*1024;async function Bd(e,n,t){let r=(await Y(e,["ls-tree","-z","--full-tree",n,"--",t])).toString("utf8"),i=/^100(?:644|755|664) blob ([0-9a-f]+)\t/.exec(r)?.[1];return i===void 0?null:(await Y(e,["cat-file","blob",i],{maxBuffer:Od})).toString("utf8")}async function ha(e){try{return await $d(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw new U("unreadable-config",`${e} cannot be read (${t??"unknown"})`,"Check the file's permissions.",{cause:n})}}var Rr={};_e(Rr,{en:()=>Fd});var Kd={"cloud-account":"Whoever has it can use your cloud account: read its data, start servers, run up its bill.","half-of-pair":"It names a key; together with its secret it opens the account.","temporary-access":"Until it expires, whoever has it can act as its owner.",database:"Whoever has it can read and change your database.",storage:"Whoever has it can read and change the files that are stored there.","source-code":"Whoever has it can read your private code, and may be able to change it.",packages:"Whoever has it can publish packages in your name, and everybody who installs them is hit.",deployment:"Whoever has it can change what runs on your servers.",payments:"Whoever has it can see your customers' payments, and may be able to move money.",messaging:"Whoever has it can send messages in your name, and may be able to read yours.",email:"Whoever has it can send e-mail in your name.",ai:"Whoever has it can use the AI service at your expense, and may see what you sent to it.",monitoring:"Whoever has it can read your logs and metrics, and what they tell of your systems.",identity:"Whoever has it can sign in as your users, or as an administrator.",server:"Whoever has it can sign in to your servers.","private-key":"Whoever has it can sign, decrypt or sign in as its owner.",webhook:"Whoever has it can post there in your name.",service:"Whoever has it can use the service in your name.",account:"Whoever has it can sign in with it.",unknown:"Whoever has it can do what its owner can."},Id={"aws-key":"Make a new key, deactivate this one in IAM, see in CloudTrail what it was used for, then delete it.","aws-temporary":"Revoke the role's active sessions in IAM; it expires by itself within 36 hours.","aws-pair":"Revoke the secret access key that belongs to it.","vendor-page":"Revoke it on the vendor's page and make a new one.","change-password":"Change the password, and end the sessions that were opened with it.","new-key-pair":"Make a new key pair; take the old public key, or its certificate, out of everything that trusts it.","rotate-webhook":"Delete the webhook and make a new one.",rotate:"Make a new one, put it in place, then make this one invalid."},Nd={EACCES:"no permission to read it",EIO:"the disk reported an error",EISDIR:"it is a directory",ELOOP:"symbolic links lead in a circle",EMFILE:"too many files are open",ENOENT:"there is no such file",EPERM:"no permission to read it","alternate-missing":"the object store that it borrows from is not there","alternates-too-deep":"object stores borrow from each other too deep","base-damaged":"the object that it is stored against is damaged","base-too-large":"the object that it is stored against is larger than the limit","checksum-mismatch":"its checksum is wrong: the object is damaged","corrupt-delta":"the object is damaged","corrupt-gzip":"the gzip data is damaged","corrupt-header":"the object is damaged","corrupt-index":"a pack's index is damaged","corrupt-object":"the object is damaged","corrupt-tar":"the tar archive is damaged","corrupt-zip":"the zip archive is damaged","corrupt-zlib":"the compressed data is damaged","corrupt-zstd":"the zstd data is damaged","decoded-size":"so much encoded data that the rest was left out","decoding-depth":"encoded too many times over","delta-cycle":"the pack is damaged: objects are stored against each other in a circle",depth:"archives inside archives, too deep","encrypted-zip":"the archive is encrypted","git-failed":"git failed",interrupted:"the scan was interrupted","lfs-pointer":"its content is in Git LFS and not in this repository","match-too-long":"a match of a custom rule is longer than 1,000 bytes and was left out","matches-per-blob":"so many matches that the rest was left out","missing-base":"the object that it is stored against is missing","missing-index":"a pack has no index","missing-object":"the object is missing (a partial or damaged clone)","missing-pack":"a pack is missing","not-a-file":"neither a file nor a directory","pack-without-index":"a pack has no index (git is still writing it, or was stopped)","parent-not-read":"what a parent commit already held is not known: all of it counts as new",ratio:"it unpacks to far more than its size: a decompression bomb?",reflog:"the reflog cannot be read","scan-failed":"leakscan failed on it (please report this)",shallow:"the history ends here: this clone is a shallow one",submodule:"a submodule is a repository of its own",time:"it took too long","too-large":"larger than the limit (--max-size)","too-many-entries":"the archive has too many entries","too-many-paths":"too many paths to name them all","unexpected-output":"git answered something unexpected","unknown-version":"its format is newer than leakscan","unsupported-compression":"compressed in a way that leakscan does not know","worker-failed":"a worker died while it was reading"},Dd={"checksum-wrong":"its checksum is wrong: mistyped, or made up","cut-short":"only a part of it is here","own-credential":"one of your own credentials, which `leakscan init --my-credentials` remembers","passphrase-protected":"it is encrypted: worthless without its passphrase"},Pd={"account-not-ready":"the key is genuine, but its account is not open for this service or is suspended",canary:"not asked: the account hands out honeytokens, and using one raises an alarm",clock:"STS takes this machine's clock for wrong","custom-endpoint":"as an endpoint of your choice says",denied:"a policy denies the question, so nothing is known",expired:"it was genuine and has expired","id-active":"the key id is active, but none of the secrets found is its own",interrupted:"interrupted before it was asked",network:"STS could not be reached","no-key-id":"no key id was found that it could belong to","no-live-key-id":"it lives with none of the key ids found; it may belong to another","no-secret":"no secret was found that it could be asked with","no-session-token":"a temporary key cannot be asked about without its session token","not-accepted":"not accepted with any session token found; its own may be another","not-active":"no partition of AWS knows the key id as active: deactivated, deleted or never real","partitions-not-asked":"not known where it was asked, but not every partition of AWS was asked","secret-gone":"it could not be read again: it is gone from the repository","server-error":"STS failed",throttled:"STS refused so many questions",timeout:"STS did not answer in time","too-many-candidates":"too many secrets to try them all","unexpected-answer":"the answer was not STS's: a proxy or a portal?","wrong-secret":"not the secret of the active key id that it was tried with; it may belong to another key"},Wd={"long-term":"long-term key",temporary:"temporary key",bearer:"bearer token","service-specific":"service-specific credential"},Fd={language:"en",severity:{critical:"critical",high:"high",medium:"medium",low:"low"},confidence:{high:"certain",medium:"likely",low:"unsure"},verdict:{live:"live",revoked:"revoked",invalid:"invalid",unknown:"not known"},suppressedBy:{baseline:"baseline",comment:"comment",config:"config"},label:{where:"where",introduced:"introduced",removed:"removed",now:"now",fingerprint:"fingerprint",verdict:"checked",account:"account",belongsTo:"belongs to",note:"note",severity:"severity",confidence:"confidence",secret:"secret",reason:"reason",notRead:"not read",cut:"cut off"},number:T,title:e=>e,opens:e=>qe(Kd,e),revoke:e=>qe(Id,e),unread:e=>Nn(Nd,e),note:e=>Nn(Dd,e),verdictReason:e=>Nn(Pd,e),keyType:e=>qe(Wd,e),place:{commitMessage:(e,n)=>`${e?`the message of commit ${e}`:"the commit message"}, line ${n}`,tagMessage:(e,n)=>`${e?`the message of tag ${e}`:"a tag's message"}, line ${n}`,gitNote:(e,n)=>`${e?`the git note ${e}`:"a git note"}, line ${n}`,object:(e,n)=>`${e?`the git object ${e}`:"a git object"}, line ${n}`,fileName:e=>`the file name ${e}`,stdin:e=>`standard input, line ${e}`},andMorePlaces:(e,n)=>n===0?e:`${e} and ${I(n,"more place")}`,andMoreCommits:(e,n)=>n===0?e:`${e} (and ${I(n,"more commit")})`,list:(e,n)=>[...e,...n>0?[`${T(n)} more`]:[]].join(", "),blocked:{headline:(e,n,t,r)=>`${r} blocked: ${e} in ${n}${t>0?` (and ${T(t)} more)`:""}`,unread:(e,n)=>`${n} blocked: ${I(e,"thing")} could not be read, so nobody knows what ${e===1?"it holds":"they hold"}`,more:e=>`And ${T(e)} more.`,takeOut:"Take it out",editFile:"Remove the value from the file, then stage it again:",editFileThen:"Remove the values from the files, then stage them again:",leaveOut:"Or leave the whole file out of this commit; it stays on your disk as it is:",leaveOutThen:"Or leave these files out of this commit; they stay on your disk as they are:",editMessage:"Write the commit message again, without the value:",editLastCommit:"In the last commit: remove the value, stage the file, then write the commit anew:",editOlderCommits:"In an older one: mark it with `edit`, do the same there, and go on with `git rebase --continue`:",renameFile:"The name of a file holds the value: rename the file with git mv.",falseAlarm:"A false alarm?",falseAlarmReason:"why it is safe",orComment:"Or write a comment on its line, or on the line above:",alreadyPushed:"Pushed before, or sent to anybody?",alreadyPushedThen:"Then it is no longer a secret. Revoke it first; leakscan leads you through it:",retry:e=>`Mend the cause and ${e} again.`,acceptUnread:e=>`If it is known and harmless, name it under "acceptUnread" in ${e}.`},found:{headline:(e,n,t,r)=>{let i=r===void 0?"":r===0?", none of them at HEAD any more":`, ${T(r)} still at HEAD`;return`${I(e,"secret")} found in ${Jd(n,t)}${i}`},nothing:e=>`nothing found in ${e}`,nothingInWhatWasRead:(e,n,t)=>{let r=[...n>0?[`${I(n,"thing")} could not be read`]:[],...t>0?[`${I(t,"thing")} ${t===1?"was":"were"} cut off`]:[]];return`nothing found in what was read (${e}), but ${r.join(" and ")}`},read:e=>qd(e),atHead:"still at HEAD",onlyInHistory:"gone from HEAD, still in history",unreachable:"on no branch or tag, but still stored in this repository",inCommits:e=>I(e,"commit"),more:e=>`And ${T(e)} more, by kind:`,showAll:e=>`To see all of them, scan again with ${e}`,burnt:"Deleting the line is not enough. History keeps every one of these, and so does every clone and fork. What was pushed is burnt: revoke it first, then clean up.",firstHour:(e,n)=>`The first hour after a leak, step by step (for ${e}, scan again with ${n}):`,notPushedYet:"Not pushed yet? A new commit that deletes the line does not help: change the commit that brought it.",falseAlarm:"A false alarm?",ifShared:"If it was ever pushed or sent to anybody, it is no longer a secret: revoke it first.",canary:"an account known for honeytokens: whoever tries this key sets off an alarm",liveRoot:e=>`a ROOT key of AWS account ${e} is LIVE: whoever has it owns the account. Act now.`,rootKey:"ROOT KEY",account:e=>`AWS account ${e}`,verdictAt:(e,n)=>`${e} (asked ${n})`,fact:(e,n)=>`${e}: ${n}`},scope:{suppressed:e=>{let n=e.reduce((r,[,i])=>r+i,0),t={baseline:"by the baseline",comment:"by comments",config:"by the config"};return`${T(n)} suppressed: ${e.map(([r,i])=>`${T(i)} ${t[r]}`).join(", ")}.`},unsure:e=>`${I(e,"unsure finding")} left out; --strict shows ${e===1?"it":"them"}.`,notRead:e=>`Could not be read (${T(e)}):`,cut:e=>`Not read to the end (${T(e)}):`,accepted:e=>`${I(e,"thing")} not read, as the config accepts.`,more:e=>`and ${T(e)} more`,closing:(e,n,t,r)=>`${I(e,"secret")}: ${n.map(([i,o])=>`${T(o)} ${i}`).join(", ")}. Read ${t} in ${r} s.`},page:{heading:"leakscan report",result:(e,n)=>`${e} (${n}) was found. Treat it as leaked: revoke it before you remove it.`,opensHeading:"What it opens",revokeHeading:"How to revoke it",suppressedHeading:"Suppressed",leftOut:(e,n)=>`${I(e,"result")} left out: this report holds at most ${T(n)}.`,placesLeftOut:(e,n)=>`${I(e,"result")} stood in more places than are listed: at most ${T(n)} places a result are.`,tooLarge:e=>`${I(e,"result")} left out to keep this file below the size that GitHub accepts.`,notAllShown:(e,n)=>`GitHub shows the ${T(e)} worst of these ${T(n)} results.`}};function I(e,n){return`${T(e)} ${n}${e===1?"":"s"}`}function Jd({mode:e,commits:n},t){if(e==="stdin")return"standard input";if(e==="staged")return"what is staged";if(e==="message")return"the commit message";let r=t??"the repository";return e==="history"?`the history of ${r}`:e==="range"?`${I(n,"commit")} of ${r}`:t??"the files"}function qd({mode:e,blobs:n,commits:t}){return e==="stdin"?"standard input":e==="message"?"the commit message":e==="files"?I(n,"file"):e==="staged"?I(n,"staged file"):`${I(n,"blob")}, ${I(t,"commit")}`}var Zd=["en","ja","ko"],Gd={en:async()=>(await Promise.resolve(Rr)).en,ja:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late7)).ja,ko:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late8)).ko};function Ck(e){return Gd[e]()}function ya(e,n){let t=e===void 0?void 0:Vr(e);if(t)return t;let r=[n.LC_ALL,n.LC_MESSAGES,n.LANG].find(i=>i!==void 0&&i!=="")??"";if(/^(?:C|POSIX)(?:[.@]|$)/.test(r))return"en";for(let i of(r===""?"":n.LANGUAGE??"").split(":")){let o=Vr(i);if(o)return o}return Vr(r)??"en"}function Vr(e){let n=/^[a-z]+/i.exec(e.trim())?.[0].toLowerCase();return Zd.find(t=>t===n)??Hd[n??""]}var Hd={english:"en",japanese:"ja",korean:"ko"};var ga={human:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late13)).human,json:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late14)).json,jsonl:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late15)).jsonl,sarif:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late18)).sarif,html:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late12)).html,markdown:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late17)).markdown,github:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late10)).github,csv:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late9)).csv,junit:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late16)).junit,gitlab:async()=>(await import("./index-late-B4OBHTYP.js").then(e=>e.late11)).gitlab},ka=Object.keys(ga);function Xd(e){return ga[e]()}async function Mk(e){if(e==="json")return(await import("./index-late-B4OBHTYP.js").then(t=>t.late14)).jsonParts;let n=await Xd(e);return(t,r)=>[n(t,r)]}var Qd=["human","json","jsonl","sarif","html","markdown","github","csv","junit","gitlab"],ba={format:{type:"string",describe:"How the report is written",choices:Qd},output:{type:"string",describe:"Write the report into this file"},config:{type:"string",describe:"Config file instead of .leakscan.json"},baseline:{type:"string",describe:"Baseline file instead of .leakscan-baseline.json"},verify:{type:"boolean",describe:"Ask AWS whether the keys that were found live (sends a signed request to STS)"},strict:{type:"boolean",describe:"Low confidence counts, and what was cut off fails the scan"},identifiers:{type:"boolean",describe:"Find identifiers and what is public by design as well (account ids, publishable keys)"},"show-secrets":{type:"boolean",describe:"Show secrets whole instead of masked"},jobs:{type:"string",describe:"How many threads scan"},lang:{type:"string",describe:"Language of the report",choices:["en","ja","ko"]},"max-size":{type:"string",describe:"Largest blob that is scanned, such as 20MB"},progress:{type:"boolean",describe:"Show progress on a terminal (--no-progress hides it)"}};function Yd(e,n,t,r){let i=(a,s,l)=>a!==void 0?{value:a,from:"command line"}:s!==void 0?{value:s,from:t}:{value:l,from:"default"},o=e.lang===void 0?void 0:wa(e.lang,"lang");return{format:i(e.format===void 0?void 0:wa(e.format,"format"),void 0,ka[0]??"human"),output:i(e.output,void 0,null),strict:i(e.strict,n.strict,!1),identifiers:i(e.identifiers,n.identifiers,!1),showSecrets:i(e.showSecrets,void 0,!1),jobs:i(e.jobs===void 0?void 0:nf(e.jobs),void 0,null),language:ef(o,n.language,t,r),maxSize:i(e.maxSize===void 0?void 0:tf(e.maxSize),n.maxSize,null),progress:i(e.progress,void 0,!0)}}function Bk(e,{policy:n,configFrom:t},{env:r}){return Yd(e,n.config,t??"",r)}function ef(e,n,t,r){let i=ya(e??n,r);return{value:i,from:e!==void 0?"command line":n!==void 0?t:i==="en"?"default":"environment"}}function wa(e,n){let t=ba[n]?.choices??[];if(t.includes(e))return e;let r=Ve(e,t);throw new S(`--${n} ${JSON.stringify(e.slice(0,80))} is not known.`,r?`Did you mean ${r}?`:`Choose one of ${t.join(", ")}.`)}function nf(e){let n=Number(e);if(Number.isInteger(n)&&n>=1&&n<=256)return n;throw new S(`--jobs ${JSON.stringify(e.slice(0,80))} is no number of threads.`,"Give a whole number from 1 to 256.")}function tf(e){let n=_n(e);if(n!==void 0)return n;throw new S(`--max-size ${JSON.stringify(e.slice(0,80))} is no size.`,"Give bytes or a size like 20MB.")}import{createHmac as _f}from"node:crypto";import{readFileSync as Uf}from"node:fs";import{homedir as Sf}from"node:os";import Ae from"node:path";var je="own-credential";var an=af();function te(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let i=r-n;if(i%4===1)return;let o=new Uint8Array(i*3>>2),a=0,s=0,l=0;for(let u=n;u<r;u++){let c=an[e[u]];if(c===255)return;s=(s<<6|c)&16777215,a+=6,a>=8&&(a-=8,o[l++]=s>>a&255)}return o}function Aa(e,n,t){return of(e,n,t)||rf(e,n,t)||t-n>=32&&jr(e,n)}function jr(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],i=e[t+1];if(r<50||r>55||!Er(i))return!1}return!0}function va(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let i=0;i<r.length;i++){let o=e[n+2*i],a=e[n+2*i+1];if(!Er(o)||!Er(a))return;r[i]=xa(o)<<4|xa(a)}return r}function Er(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function xa(e){return e<=57?e-48:(e|32)-87}function rf(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[i,o,a,s]=[xe(e,r),xe(e,r+1),xe(e,r+2),xe(e,r+3)],[l,u,c,d]=[xe(e,r+4),xe(e,r+5),xe(e,r+6),xe(e,r+7)];if((i|o|a|s|l|u|c|d)>63||!$e(i<<2|o>>4)||(o&15)!==0||a>>2!==0||!$e((a&3)<<6|s)||l!==0||u>>4!==0||!$e((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function xe(e,n){return an[e[n]]}function of(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let i=n;i<r;i+=4){let o=an[e[i]],a=an[e[i+1]],s=an[e[i+2]],l=an[e[i+3]];if((o|a|s|l)>63)return!1;let u=o<<2|a>>4,c=(a&15)<<4|s>>2,d=(s&3)<<6|l;if(!$e(u)||!$e(c)||!$e(d))return!1}return!0}function ue(e){for(let n=0;n<e.length;n++){let t=e[n];if($e(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let i=1;i<=r;i++)if(((e[n+i]??0)&192)!==128)return!1;n+=r}return!0}function ze(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function Oe(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,i)=>t??r?String.fromCharCode(parseInt(t??r,16)):i==="n"?`
`:i==="t"?"	":i==="r"?"\r":i??"")}function $e(e){return e>=32&&e<127||e===10||e===9||e===13}function af(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var sf=Array.from({length:256},(e,n)=>String.fromCharCode(n)),_a;function w(e,n,t){let r=Math.max(0,n),i=Math.min(t,e.length);if(i-r>64)return _a??=new TextDecoder("latin1"),_a.decode(e.subarray(r,i));let o="";for(let a=r;a<i;a++)o+=sf[e[a]];return o}var Ua;function R(e,n,t){return Ua??=new TextDecoder,Ua.decode(e.subarray(n,t))}function ie(e){return new TextEncoder().encode(e)}function Be(e){let n=e|32;return n>=97&&n<=122}var Sn=80,$r=120,Ke=512,C={tab:9,lf:10,cr:13,space:32},at=lt(/[A-Za-z0-9_-]/),Ta=lt(/[A-Za-z_]/),zr=lt(/[A-Za-z0-9_]/),lf=lt(/[\s"'`<>,;)\]}&|]/);function st(e,n){let t=n,r=Math.min(e.length,n+Sn);for(;t<r&&at[e[t]]===1;)t++;return t}function Ma(e,n,t){let r=t;if(e[r]===37)return uf(e,n,t);let i=Math.min(e.length,t+$r),o=!1;if(e[r]===92){let p=r;for(;e[p]===92&&p<r+8;)p++;j(e[p])&&(r=p+1,o=!0)}else j(e[r])&&(r++,o=!0);let a=r;e[r]===93||o&&e[r]===41?r++:e[r]===91&&!o&&(r=hf(e,r)),(e[r]===63||e[r]===33)&&(e[r+1]===58||e[r+1]===61)&&r++;let s=r;for(;r<i&&(e[r]===C.space||e[r]===C.tab);)r++;let l=r-s;l===1&&e[n-1]===60&&(r+=/^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(w(e,r,i))?.[0].length??0);let u,c=e[r],d=e[r+1];if((c===63||c===46)&&d===61)u="assign",r+=2;else if(c===61)if(d===62)u="arrow",r+=2;else if(d===61)u="compare",r+=e[r+2]===61?3:2;else{if(d===126)return;u="assign",r++}else if(c===58)if(d===61)u="assign",r+=2;else if(d===58){let p=e[r+2];if(p===61)r+=3;else if(p===58&&e[r+3]===61)r+=4;else return;u="assign"}else u="colon",r++;else if(c===44){if(!o)return;let p=Sa(e,r+1,i);u=p>0?"colon":"argument",r=p>0?p:r+1}else if(c===40){if(o)return;u="call",r++}else if(c===62)u="markup",r++;else if(c===124||c===63&&d===63){if(u=d===c?"or":"table",r+=d===c?2:1,u==="table"&&!o&&l===0)return}else if(c===33&&d===61)u="compare",r+=e[r+2]===61?3:2;else if(c===60&&d===45)u="assign",r+=2;else if(c===60&&d===47){let p=/^<\/key>\s*<(?:string|data)>/.exec(w(e,r,r+48))?.[0].length??0;if(p===0)return;u="markup",r+=p}else if(c===123&&l>0){let p=(o?/^\{[^{}"]{0,100}?\bdefault\s*=/:/^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(w(e,r,i))?.[0].length??0;if(p===0)return;u="assign",r+=p}else if(c===C.lf||c===C.cr||c===118||c===86){let p=Sa(e,r,i);if(p>0)u="colon",r=p;else if(l>0&&!o)u="space";else return}else if(l>0&&!o)u="space";else return;if(u==="space"){if(l>16||e[a]===93)return;let p=Ca(e,r,i);if(p>r)u="assign",r=p;else if(!cf(e,n,r,i))return}if(r=mf(e,r,i,u!=="space"&&u!=="table"&&u!=="markup"),r<0||((u==="colon"||u==="assign")&&(r=Ca(e,r,i)),r=yf(e,r,i),r>=i))return;let f=La(e,n);if(!(f<0))return df(e,r,f,t,u)}function uf(e,n,t){let r=w(e,t,Math.min(e.length,t+Ke)),i=/^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(r),o=La(e,n);if(!i||o<0)return;let[a,s,l]=i,u=(l===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(a.length))?.index??0;if(u===0||a.length+u>=Ke)return;let c=t+a.length,d=s==="D"||s==="d"?"assign":"colon";return{nameStart:o,nameEnd:t,start:c,end:c+u,operator:d,quoted:l!==void 0,wholeLine:!1}}function cf(e,n,t,r){if(j(e[t]))return!0;let i=n,o=Math.max(0,n-Sn);for(;i>o&&at[e[i-1]]===1;)i--;if(e[i]===45)return!0;for(let a=t;a<r&&!sn(e[a]);a++){let s=e[a],l=s|32;if(!(l>=97&&l<=122||s===44||s===46||s===41||s===40||s===59||s===58||s===95||s===45||s===47))return!0}return!1}function La(e,n){let t=n,r=Math.max(0,n-Sn);for(;t>r&&(at[e[t-1]]===1||e[t-1]===46&&t>1&&at[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(t>0&&e[t-1]===92&&t<n&&/[nrt]/.test(String.fromCharCode(e[t]))&&t++,t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function df(e,n,t,r,i){let o=e[n],a=Math.min(e.length,n+Ke),s=0;for(;e[n+s]===92&&s<8;)s++;let l=e[n+s];if(j(l)){let f=n+s+1,p=!1;s===0&&e[f]===l&&e[f+1]===l&&(f+=2,p=!0);let m=kf(e,f,a,l,s,p);return m<=f?void 0:{nameStart:t,nameEnd:r,start:f,end:m,operator:i,quoted:!0,wholeLine:!1}}if(s>0&&i!=="assign"&&i!=="colon"||i==="argument"||i==="call"||i==="or"||i==="compare")return;let u=n,c=u;if(i==="markup"){for(;u<a&&sn(e[u]);)u++;if(c=u,e[u]===60&&w(e,u,u+9)==="<![CDATA["){for(u+=9,c=u;c<a&&!(e[c]===93&&e[c+1]===93&&e[c+2]===62)&&e[c]!==C.lf;)c++;return c>u&&e[c]===93?{nameStart:t,nameEnd:r,start:u,end:c,operator:i,quoted:!0,wholeLine:!1}:void 0}for(;c<a&&e[c]!==60&&e[c]!==C.lf&&e[c]!==C.cr;)c++;let f=c;for(;f<a&&sn(e[f]);)f++;if(e[f]!==60)return;for(;c>u&&X(e[c-1]);)c--;return c>u?{nameStart:t,nameEnd:r,start:u,end:c,operator:i,quoted:!0,wholeLine:!1}:void 0}let d=(i==="assign"||i==="colon")&&pf(e,t);if(i==="colon"&&(o===124||o===62)){let f=n+1;for(;f<a&&(e[f]===45||e[f]===43||X(e[f]));)f++;if(e[f]===C.cr&&f++,e[f]!==C.lf)return;for(f++;f<a&&X(e[f]);)f++;u=c=f}if(i==="table"){for(;c<a&&e[c]!==124&&e[c]!==C.lf&&e[c]!==C.cr;)c++;if(e[c]!==124)return;for(;c>u&&X(e[c-1]);)c--;for(;c>u&&e[c-1]===96&&e[u]===96;)c--,u++}else if(d){for(;c<a&&!sn(e[c])&&!ff(e,c);)c++;for(;c>u&&(e[c-1]===44||e[c-1]===59);)c--}else for(;c<a&&lf[e[c]]===0&&e[c]!==92;)c++;if(!(c>=a&&a<e.length))return c>u?{nameStart:t,nameEnd:r,start:u,end:c,operator:i,quoted:!1,wholeLine:d}:void 0}function ff(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&zr[e[t]]===1;)t++;return t>n+1&&e[t]===61}function pf(e,n){let t=n,r=Math.max(0,n-24);for(;t>r;){let o=e[t-1];if(o===C.lf||o===C.cr)break;t--}if(t>0&&t===r)return!1;if(t===n)return!0;let i=w(e,t,n);return/^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(i)}function Sa(e,n,t){let r=n;for(;r<t&&(sn(e[r])||e[r]===44);)r++;let i=!1;e[r]===92&&j(e[r+1])&&r++,j(e[r])&&(i=!0,r++);let o=w(e,r,r+5);if(!/^value$/i.test(o))return 0;for(r+=5,i&&e[r]===92&&r++,i&&j(e[r])&&r++;r<t&&X(e[r]);)r++;return e[r]===58||e[r]===61?r+1:0}function mf(e,n,t,r){let i=n;for(;i<t&&X(e[i]);)i++;if(r&&(e[i]===C.lf||e[i]===C.cr||e[i]===92&&(e[i+1]===C.lf||e[i+1]===C.cr))){let o=i;for(;o<t&&(sn(e[o])||e[o]===92);)o++;return j(e[o])?o:-1}return i<t?i:-1}function Ca(e,n,t){let r=n;if(e[r]===38){if(r++,e[r]===39)for(;r<t&&!X(e[r]);)r++;e[r]===C.space&&r++}if(Ta[e[r]]!==1)return n;for(;r<t&&(zr[e[r]]===1||e[r]===46||e[r]===63||e[r]===91||e[r]===93);)r++;for(;r<t&&X(e[r]);)r++;if(e[r]!==61||e[r+1]===61||e[r+1]===62||!X(e[r-1]))return n;for(r++;r<t&&X(e[r]);)r++;return r}function hf(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}function yf(e,n,t){let r=n;for(let i=0;i<3;i++){let o=e[r];if(o===void 0||j(o))return r;if(o===91||o===64||o===40||o===38){for(r++;r<t&&X(e[r]);)r++;continue}if(Ta[o]!==1)return j(e[r])?r:n;let a=r;for(;a<t&&(zr[e[a]]===1||e[a]===46||e[a]===58);)a++;if(e[a]===40){if(!gf(e,r,a))return j(e[r])?r:n;r=a+1}else{if(j(e[a])&&a-r<=2)return a;if(a-r===3&&e[r]===110&&e[a]===C.space)r=a+1;else return j(e[r])?r:n}for(;r<t&&X(e[r]);)r++}return j(e[r])?r:n}function gf(e,n,t){let r=w(e,n,t);return!r.includes(".")||/\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(r)}function kf(e,n,t,r,i,o){let a=0;for(let s=n;s<t;s++){let l=e[s];if(l===92){a++;continue}if(l===r){if(o){if(a===0&&e[s+1]===r&&e[s+2]===r)return s}else if(i===0?a%2===0:a<=i)return s-(i===0?0:a)}if(!o&&(l===C.lf||l===C.cr))return-1;a=0}return-1}function j(e){return e===34||e===39||e===96}function X(e){return e===C.space||e===C.tab}function sn(e){return e===C.space||e===C.tab||e===C.lf||e===C.cr}function lt(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e.test(String.fromCharCode(t))?1:0;return n}var ln=8,Or=65536;function bf(e){let n=new Set;for(let t of e)n.add(Va(t));return[...n].sort().join("")}function Ra(e,{seeds:n,list:t,isOwn:r}){let i=Math.max(ln,...t.map(({length:d})=>d)),o=Math.max(ln,Math.min(...t.map(({length:d})=>d))),a=new Map,s=new Uint8Array(Or),l=Af(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},f)=>{s[d]=1;let p=a.get(d);p?p.push(f):a.set(d,[f])});let[u,c]=n;return{reach:i,find(d,f,p,m){let g=Math.min(d.length,p+i),y=Math.max(0,f-i);for(let k=y+o-1;k<g;k+=o){if(l[d[k]]===0)continue;let x=k;for(;x>y&&l[d[x-1]]===1;)x--;let A=k+1;for(;A<g&&l[d[A]]===1;)A++;A-x>=o&&b(x,A),y=A,k=A}function b(k,x){let A=0,v=0,V=k+ln-1;for(let W=k;W<x;W++){A=A<<8|v>>>24,v=v<<8|d[W];let L=xf(A,v,u,c);s[L]===1&&W>=V&&h(L,W-ln+1,k,x)}}function h(k,x,A,v){for(let V of a.get(k)??[]){let{windowAt:W,length:L,characters:B}=t[V],N=x-W,J=N+L;if(N<A||J>v||N>=p||J<=f||!vf(d,N,J,B))continue;let ye=d.subarray(N,J);bf(ye)===B&&r(ye,V)&&m(e,N,J,N)}}},complete(d,f){return f.flatMap(p=>{if(p.rule!==e)return[];let m=t.findIndex(({length:g},y)=>g===p.end-p.start&&r(d.subarray(p.start,p.end),y));return m<0?[]:[wf(e,d,p,t[m].spelling)]})}}}function wf(e,n,{start:t,end:r},i){let o=R(n,t,r),a=i==="percent"?ze(o):i==="escapes"?Oe(o):void 0;return{rule:e,start:t,end:r,secret:a??o,decodedFrom:a===void 0?[]:[i],confidence:"high",syntax:{quoted:j(n[t-1])},note:je}}function xf(e,n,t,r){let i=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return i=Math.imul(i^i>>>15,739982445),i>>>16}function Va(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function Af(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function vf(e,n,t,r){for(let i=n;i<t;i++)if(!r.includes(Va(e[i])))return!1;return!0}var Cf=1,$a=Ae.sep==="\\";function Tf(e){let n=e.XDG_CONFIG_HOME,t=n!==void 0&&Ae.isAbsolute(n)?n:$a?e.APPDATA??Ae.join(Ea(e),"AppData","Roaming"):Ae.join(Ea(e),".config"),r=Ae.join(t,"leakscan");return{folder:r,credentials:Ae.join(r,"own-credentials.json"),key:Ae.join(r,"own-credentials.key")}}function Ea(e){let n=$a?e.USERPROFILE:e.HOME;return n!==void 0&&Ae.isAbsolute(n)?n:Sf()}function za(e){let n=Tf(e),t=ja(n.credentials);if(t===null)return null;let r=ja(n.key)?.trim();if(r===void 0)throw un(n.key,"is missing");if(!/^[0-9a-f]{64}$/.test(r))throw un(n.key,"is damaged");let i;try{i=JSON.parse(t)}catch{throw un(n.credentials,"is damaged")}let{version:o,seeds:a,credentials:s}=i;if(o!==Cf)throw un(n.credentials,`is of version ${String(o).slice(0,20)}`);if(!Array.isArray(a)||a.length!==2||!Array.isArray(s)||!s.every(Rf))throw un(n.credentials,"is damaged");let l=s.map(({length:u,windowAt:c,slot:d,characters:f,spelling:p,digest:m})=>({length:u,windowAt:c,slot:d,characters:f,spelling:p,digest:m}));return{version:o,seeds:[Number(a[0]),Number(a[1])],credentials:l,key:r}}function Oa({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:Lf(n),seeds:e,list:n,isOwn:(i,o)=>Mf(r,i)===n[o]?.digest}}function Mf(e,n){return _f("sha256",e).update(n).digest("hex")}function Lf(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}function Rf(e){let{length:n,windowAt:t,slot:r,characters:i,spelling:o,digest:a}=e??{},s=(l,u)=>Number.isInteger(l)&&l>=0&&l<u;return s(n,4096)&&s(t,n-ln+1)&&s(r,Or)&&typeof i=="string"&&i!==""&&(o==="plain"||o==="percent"||o==="escapes")&&typeof a=="string"&&/^[0-9a-f]{64}$/.test(a)}function ja(e){try{return Uf(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw un(e,`cannot be read (${t??"unknown"})`,n)}}function un(e,n,t){return new U("own-credentials",`${e} ${n}, so your own credentials cannot be looked for`,"Run `leakscan init --my-credentials` again, or with --remove to forget them.",t===void 0?void 0:{cause:t})}function ib({policy:e,configFrom:n},{identifiers:t},{env:r}){let{config:i}=e;return{customRules:i.customRules,configName:n??"the config",identifiers:t.value,remembered:za(r)}}var Br={};_e(Br,{createSimdPrefilter:()=>Of});var F={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},Cn=32768;function ut(e,n,t){return(e<<10^n<<5^t)&Cn-1}var ce=512;function Ba(e,n,t,r){return n>=ce?!1:(e.behind[n*8+e.classes[t]]>>e.classes[r]&1)===1}var ft=40;function Ka(e){return(n,t,r,i)=>{let o=-1;for(let a=t;a<r;a++)O[n[a]]===1?o<0&&(o=a):o>=0&&(a-o>=16&&dt(e,n,o,a,r,i),o=-1),Ce(n,a)&&i.word(a);o>=0&&r-o>=16&&dt(e,n,o,r,r,i)}}function dt(e,n,t,r,i,o){for(let s=t;s<r-2;s++)(s===t||Na(n[s-1]))&&Ia(e,n,s)&&o.head(s,t,r);let a=Vf(e,n,t,r,r<i?n[r]:0);a!==0&&o.run(t,r,a)}function Vf(e,n,t,r,i){let o=r-t,a=n[t-1]??0,s=0;Ba(e.gates,o,a,i)&&(s|=F.shape),o>=24&&Aa(n,t,r)&&(s|=F.encoded),(a===124||a===36||a===92||a===37)&&(s|=F.before),a===46&&jf(e,n,t)&&(s|=F.before);let l=(n[t-2]??0)|32;a===32&&(l===114||l===99||l===109)&&(s|=F.scheme);let[u,c,d,f,p]=[0,0,0,0,0];for(let m=t;m<r;m++){let g=n[m];g>=97?d++:g===95||g===45?p++:g>=65?c++:g>=48?u++:f++}return o===40&&p===0&&d>3&&c>3&&u+f>0&&(s|=F.bareSecret),e.near&&o<=512&&u>=2&&d+c>=2&&Ef(a)&&(s|=F.near),s}function Ef(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function jf(e,n,t){let r=t-ft,i=t;do for(i--;i>r&&O[n[i-1]??0]===1;)if(i--,Ia(e,n,i)&&!$f(n[i-1]??0))return!0;while(i>r&&n[i-1]===46);return!1}function Ia(e,n,t){return e.heads[ut(n[t],n[t+1]??0,n[t+2]??0)]===1}function $f(e){return O[e]===1&&!Na(e)}function Na(e){return e===43||e===47||e===45||e===95}var zf=64;function Of(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>Bf(new n.Instance(t,{}).exports,r)}catch{return}}function Bf(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),i=e.inputOffset(),o=e.leftContext(),a=e.chunkSize(),s=e.runsOffset()>>2,l=e.wordsOffset()>>2,u=e.foundOffset()>>2;return t.set(Kf(),0),t.set(n.heads,e.headsOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(c,d,f,p)=>{e.reset(d,n.near);let m=f+1;for(let b=d;b<m;b+=a){let h=Math.min(a,Math.max(0,f-b)),k=Math.min(a,m-b+15&-16),x=Math.min(o,b);t.set(c.subarray(b-x,b+h),i-x),x<o&&t.fill(0,i-o,i-x),h<k&&t.fill(0,i+h,i+k),y(e.scan(k,b)),g()}for(let b=Math.max(d,f-2);b<f;b++)f<c.length&&Ce(c,b)&&p.word(b);function g(){let b=e.words();for(let h=0;h<b;h++){let k=r[l+h];k>=d&&Ce(c,k)&&p.word(k)}}function y(b){let h=0;for(let k=s;k<s+4*b;k+=4){let x=r[k],A=r[k+1],v=r[k+2];if(v===zf){dt(n,c,x,A,f,p);continue}for(let V=r[k+3];h<V;h++)p.head(r[u+h],x,A);v!==0&&p.run(x,A,v)}}}}function Kf(){let e=new Uint8Array(176);return Vo.forEach((n,t)=>{for(let r of n)for(let i=0;i<3;i++){let o=r.charCodeAt(i)|32,a=32*i+(o&15),s=32*i+16+(o>>4);e[a]=e[a]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var Kr={};_e(Kr,{default:()=>Nf});var Nf=Kn("AGFzbQEAAAABHwZgAAF/YAF/AX9gAABgA39/fwF/YAJ/fwF/YAJ/fwADERACAAADBAAFAAAAAAAAAAEBBQMBAAAGFQR/AUEAC38BQQALfwFBAAt/AUEACweeAQ0LaGVhZHNPZmZzZXQACQ1jbGFzc2VzT2Zmc2V0AAwLZ2F0ZXNPZmZzZXQACgtmb3VuZE9mZnNldAALC2lucHV0T2Zmc2V0AAgLbGVmdENvbnRleHQABwpydW5zT2Zmc2V0AAULd29yZHNPZmZzZXQAAQljaHVua1NpemUADQV3b3JkcwACBXJlc2V0AAYEc2NhbgAEBm1lbW9yeQIACAEACsoZEA0AQQpAABpBkMEKJAILBgBBlMESCwQAIwELswkCCn8CeyAAQQFrLQAAIQogASAAayIIQYAESAR/IApBgAhqLQAAIAhBA3RBgCBqai0AACABLQAAQYAIai0AAHVBAXEFQQALIgNBBHIgAyAIQRhOBH8gABAPBH9BAQUgABAOCwR/QQEFIAhBIE4EfyAAIQUCfwNAIAUgAEEYakgEQCAFLQABIQNBACAFLQAAIgZBMkkgBkE3S3INAhpBACADQTlNIANBME9xBH9BAQUgA0EgciIDQeYATSADQeEAT3ELRQ0CGiAFQQJqIQUMAQsLQQELBUEACwsFQQALGyELIApBJEYgCkH8AEZyIApB3ABGciAKQSVGcgR/IAtBEHIFIApBLkYEfyAAQShrIQUgACEDAn8DQCADQQFrIQMDQCADIAVKBH8gA0EBay0AACIGQSByIQkgBkErRiEMIAlB+gBMIAlB4QBOcQR/QQEFIAZBOU0gBkEvT3ELIAxyIAZBLUZyIAZB3wBGcgVBAAsEQEEBIANBAWsiAy0AAiADLQAAQQp0IAMtAAFBBXRzc0H//wFxQYBAay0AAAR/IANBAWstAAAiBkEgciIJQfoATSAJQeEATnEEf0EBBSAGQTlNIAZBME9xCwVBAQtFDQMaDAELCyADIAVKBH8gA0EBay0AAEEuRgVBAAsNAAtBAAsFQQALBH8gC0EQcgUgCkEgRgR/IAtBCHIgCyAAQQJrLQAAQSByIgNB4wBGIANB8gBGciADQe0ARnIbBSALCwsLIQUgAC0AAiAALQAAQQp0IAAtAAFBBXRzc0H//wFxQYBAay0AAARAIwIgACACajYCACMCQQRqJAILIAhBgARMQQAjAxsEfyAKQSdGIApBIkZyIApBPUZyIApBIEZyIApBOkZyIApB4ABGciAKQT5GcgVBAAshCSAAIQMDQCABIANKBEAgA/0ABAAiDf0MX19fX19fX19fX19fX19fX/0jIQ5B//8DQQEgASADayIGdEEBayAGQRBOGyIKIA39DCsrKysrKysrKysrKysrKyv9IyAN/QwvLy8vLy8vLy8vLy8vLy8v/SP9UCAN/QwtLS0tLS0tLS0tLS0tLS0t/SMgDv1Q/VD9ZHEhBiAJBEAgByAN/QxAQEBAQEBAQEBAQEBAQEBA/SggDv1P/WQgCnFpaiEHIAQgDf0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0mIA39DC8vLy8vLy8vLy8vLy8vLy/9KP1O/WQgCnFpaiEECwNAIAYEQCADIAZoakEBaiIKIAFBAmtIBH8gCi0AAiAKLQAAQQp0IAotAAFBBXRzc0H//wFxQYBAay0AAAVBAAsEQCMCIAIgCmo2AgAjAkEEaiQCCyAGIAZBAWtxIQYMAQsLIANBEGohAwwBCwsgBUECciAFIAdBAk5BACAEQQJOQQAgCRsbGyIBQSByIAEgCEEoRgR/QQAhA0EAIQZBACEFIAAhAgJ/A0AgAiAAQShqSARAIAItAAAiAUHhAE8EQCADQQFqIQMFIAFBLUYgAUHfAEZyBEBBAAwEBSABQcEATwRAIAZBAWohBgUgBUEBaiEFCwsLIAJBAWohAgwBCwsgBkEDSiADQQNKcSAFQQBKcQsFQQALGwu/BAIIfw97QeAA/QAEACETQfAA/QAEACEUQQD9AAQAIQ1BEP0ABAAhDkEg/QAEACEPQTD9AAQAIRBBwAD9AAQAIRVB0AD9AAQAIRZBgAH9AAQAIQpBkAH9AAQAIRFBoAH9AAQAIRJBgMEGIQJBlMESIQZBkMEKJAIjACEDIA1BsMAC/QAEACILIAr9TiIM/Q4gDiALQQT9jQEgCv1OIBH9UCIX/Q79TiELIA8gDP0OIBAgF/0O/U4hDANAIAAgBUoEQCATIAVBwMACav0ABAAiFyAK/U4iGP0OIBQgF0EE/Y0BIAr9TiIX/Q79TiAS/SP9ZCIIBEAgCGggASAFamoiCSADa0EQTgRAIwIhByABIANKBH9BwAAFIAMgAWtBwMACaiAJIAFrQcDAAmogAUHAwAJrEAMLIQRBASMCIAdHIAQbBEAgAiADNgIAIAIgCTYCBCACIAQ2AgggAiMCQZDBCmtBAnU2AgwgAkEQaiECCwsgASAFakEQaiAIQRB0Z2shAwsgCyANIBj9DiAOIBcgEf1QIhf9Dv1OIgv9DQ4PEBESExQVFhcYGRobHB0gDCAPIBj9DiAQIBf9Dv1OIgz9DQ8QERITFBUWFxgZGhscHR79TiAVIBj9DiAWIBf9Dv1O/U4iF/1TBEAgFyAS/ST9ZCEEA0AgBiAEaCABIAVqakECazYCACAGQQRqIQYgBCAEQQFrcSIEDQALCyAFQRBqIQUMAQsLIAMkACAGQZTBEmtBAnUkASACQYDBBmtBBHULBgBBgMEGCw0AIAAkACABQQBHJAMLBQBBwAALBgBBwMACCwYAQYDAAAsFAEGAIAsGAEGQwQoLBQBBgAgLBgBBgIAEC/wGAQd/IAAhAQNAIAEgAEEYakgEQCABLQABIgJBxwBrIQQCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQQgAkHBAE8NACACQQRqIQQgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEECyABLQACIgNBxwBrIQICQCADQeEATw0AQT8gA0HBAGsgA0HfAEYbIQIgA0HBAE8NACADQQRqIQIgA0EwTw0AQT5BPyADQS1GIANBK0ZyGyECC0EBIAJBAnUgBEEPcRsEQEEADwsgAS0AACIFQccAayEDAkAgBUHhAE8NAEE/IAVBwQBrIAVB3wBGGyEDIAVBwQBPDQAgBUEEaiEDIAVBME8NAEE+QT8gBUEtRiAFQStGchshAwsgA0ECdCAEQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAJBA3FBBnQgAS0AAyIDQccAayEEAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyEEIANBwQBPDQAgA0EEaiEEIANBME8NAEE+QT8gA0EtRiADQStGchshBAsgBHIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBUEBCwRAQQAPCyABLQAFIgJBxwBrIQQCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQQgAkHBAE8NACACQQRqIQQgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEECyABLQAGIgNBxwBrIQICQCADQeEATw0AQT8gA0HBAGsgA0HfAEYbIQIgA0HBAE8NACADQQRqIQIgA0EwTw0AQT5BPyADQS1GIANBK0ZyGyECCyACQQNxQQBHIQUgBEEEdUEARyEGIAEtAAQiB0HHAGshAwJAIAdB4QBPDQBBPyAHQcEAayAHQd8ARhshAyAHQcEATw0AIAdBBGohAyAHQTBPDQBBPkE/IAdBLUYgB0ErRnIbIQMLQQEgBUEBIAYgAxsbBH9BAQUgAS0AByIFQccAayEDAkAgBUHhAE8NAEE/IAVBwQBrIAVB3wBGGyEDIAVBwQBPDQAgBUEEaiEDIAVBME8NAEE+QT8gBUEtRiAFQStGchshAwsgAwsEQEEADwsgBEEPcUEEdCACQQJ1ciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GckUEQEEADwsgAUEIaiEBDAELC0EBC/YDAQZ/IAAhAQNAIAEgAEEYakgEQCABLQAAIgJBxwBrIQMCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQMgAkHBAE8NACACQQRqIQMgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEDCyABLQABIgJBxwBrIQUCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQUgAkHBAE8NACACQQRqIQUgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEFCyABLQACIgJBxwBrIQYCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQYgAkHBAE8NACACQQRqIQYgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEGCyABLQADIgRBxwBrIQICQCAEQeEATw0AQT8gBEHBAGsgBEHfAEYbIQIgBEHBAE8NACAEQQRqIQIgBEEwTw0AQT5BPyAEQS1GIARBK0ZyGyECCyADQQJ0IAVBBHVyIgNB/wBIIANBIE5xIANBCkZyIANBCUZyIANBDUZyBH8gBUEPcUEEdCAGQQJ1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgVBAAsEfyAGQQNxQQZ0IAJyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyBUEAC0UEQEEADwsgAUEEaiEBDAELC0EBCw==");var de=Wf(),Da=1,Pa=2,Ir=1332,fe=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#i=new Uint8Array(1296);#o=new Uint8Array(36);#a;constructor(n){this.#a=n,n&&(this.#i=n.heads.slice(0,1296),this.#o=n.heads.subarray(1296))}add(n,t){let r=0,i=()=>{for(;r<n.length;){let u=de[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},o=i(),a=i();if(o===255)return;if(this.#o[o]=1,a===255){for(let u=o*36;u<(o+1)*36;u++)this.#i[u]||=Pa;this.#s(n,t);return}let s=o*36+a;this.#i[s]=Da;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,i){let o=Math.max(0,t),a=o>0?n[o-1]:0;for(let s=o;s<r;s++){let l=n[s],u=de[l];if(u!==255&&this.#o[u]===1&&(de[a]===255||pt(l)&&!pt(a))){let c=de[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#l(u*36+d);this.#u(n,s,r,i)}else this.#i[u*36+c]!==0&&(this.#l(u*36+c),this.#u(n,s,r,i))}a=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=r=>r.toLowerCase().replace(/[^a-z0-9]/g,""),t=[...this.#r].map(([r,i])=>[r,i.map(({word:o,value:a})=>`${n(o)} ${a}`)]);return{heads:Uint8Array.from([...this.#i,...this.#o]),words:new Map(t)}}#l(n){if(this.#i[n]===Da){if(this.#i[n]=Pa,this.#a)for(let[t,r]of this.#a.wordsOf(n))this.#s(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#s(t,r);this.#r.delete(n)}}#s(n,t){let r=0;for(let i=0;i<n.length;i++){let o=de[n.charCodeAt(i)]??255;if(o===255)continue;let a=r*36+o,s=this.#e[a];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[a]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,i){let o=0,a=0;for(let s=t;s<r;s++){let l=n[s],u=de[l];if(u===255){if((l===95||l===45||l===46||l===32)&&de[n[s-1]]!==255)continue;return}if(o=this.#e[o*36+u],o===0)return;a++;let c=this.#t[o];if(c&&(a>=5||Pf(n,s,r)))for(let d of c)i(d,s+1)}}};function mt(e){let n=new fe;for(let t of e)n.add(t,!0);return n}function Df(e,n){let t=e[n-1];return t===void 0||de[t]===255?!0:pt(e[n])&&!pt(t)}function pt(e){return e>=65&&e<=90}function Pf(e,n,t){return n+1>=t||de[e[n+1]]===255||Df(e,n+1)}function Wf(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var Nr={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"},Ff={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904]};function pe(e){let n=new ht(e),t=n.sequence();if(!n.atEnd)throw new Error(`layout ${e}: unexpected ${e[n.at]} at ${n.at}`);let r,i;return{get expression(){return r??=new RegExp(`^(?:${t.source})`)},prefixes:t.prefixes,minLength:t.minimum,maxLength:t.maximum,lead:t.lead,get last(){return i??=Pr(`0-9A-Za-z${t.lastSet}`)}}}function Dr(e){let n=new ht(e);return new RegExp(`(?<![0-9A-Za-z])(?:${n.sequence().source})$`)}function Pr(e){let n=new Uint8Array(256);for(let t of Jf.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}var Jf=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join(""),qf=" !\"#$%&'()*,.:;<=>?@[\\]^`{|}~",ht=class{at=0;#e;constructor(n){this.#e=n}get atEnd(){return this.at>=this.#e.length}sequence(){let n={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:[0,0],tokens:!0};for(;!this.atEnd&&this.#e[this.at]!==")"&&this.#e[this.at]!=="|"&&this.#e[this.at]!=="]";)n=Gf(n,this.#n());return n}#n(){let n=this.#e[this.at++];if(n==="\\")return Wa(this.#e[this.at++]);if(n==="{")return this.#t();if(n==="("){let t=[this.sequence()];for(;this.#e[this.at]==="|";)this.at++,t.push(this.sequence());return this.#i(")"),Hf(t)}if(n==="["){let t=this.sequence();return this.#i("]"),{...t,source:`(?:${t.source})?`,prefixes:[""],plain:!1,minimum:0,lead:[0,t.lead[1]]}}return Wa(n)}#t(){let n=this.#r(),t=this.#e.slice(this.at,n);this.at=n+1;let r=Ff[t];if(r)return{source:r[0],prefixes:[t==="jwt"?"eyJ":""],plain:!1,minimum:r[1],maximum:r[2],lastSet:"",lead:t==="uuid"?[36,36]:[13,1003],tokens:t==="uuid"};let i=t.lastIndexOf(":"),o=t.slice(0,i),a=o.startsWith("set(")?Xf(o.slice(4,-1)):Nr[o];if(a===void 0)throw new Error(`layout ${this.#e}: no alphabet ${o}`);let s=t.slice(i+1),l=s.split(",").map(c=>{let[,d,f,p,m]=/^(\d+)(?:(-)(\d+)|(\+))?$/.exec(c)??[];if(d===void 0)throw new Error(`layout ${this.#e}: no length ${s}`);let g=Number(d);return{minimum:g,maximum:m?Math.max(3e3,g):f?Number(p):g}});l.sort((c,d)=>d.maximum-c.maximum);let u=l.map(({minimum:c,maximum:d})=>`[${a}]{${c},${d}}`).join("|");return{source:l.length>1?`(?:${u})`:u,prefixes:[""],plain:!1,minimum:Math.min(...l.map(c=>c.minimum)),maximum:Math.max(...l.map(c=>c.maximum)),lastSet:a,...Zf(a,Math.min(...l.map(c=>c.minimum)),Math.max(...l.map(c=>c.maximum)))}}#r(){let n=this.at;if(this.#e.startsWith("set(",n))for(n+=4;n<this.#e.length&&this.#e[n]!==")";)n+=this.#e[n]==="\\"?2:1;let t=this.#e.indexOf("}",n);if(t<0)throw new Error(`layout ${this.#e}: a brace is not closed`);return t}#i(n){if(this.#e[this.at++]!==n)throw new Error(`layout ${this.#e}: ${n} expected`)}};function Wa(e){let n=/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e,t=/[A-Za-z0-9+/_-]/.test(e);return{source:n,prefixes:[e],plain:!0,minimum:1,maximum:1,lastSet:"",lead:t?[1,1]:[0,0],tokens:t}}function Zf(e,n,t){return new RegExp(`[${e}]`).test(qf)?{lead:[0,t],tokens:!1}:{lead:[n,t],tokens:!0}}function Gf(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?[e.lead[0]+n.lead[0],e.lead[1]+n.lead[1]]:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function Hf(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:[Math.min(...e.map(n=>n.lead[0])),Math.max(...e.map(n=>n.lead[1]))],tokens:e.every(n=>n.tokens)}}function Xf(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function*Fa(e,n,t,r){let i=0,o=0,a=e.length;for(;o<a;){if(n){for(;i<n.length&&n[i]+t+r<o;)i++;if(i>=n.length)return;let u=n[i]-t;u>o&&(o=Math.max(o,Yf(e,u)))}let l=ep(e,o);yield*Qf(o,l,t,u=>n===void 0||s(u)),o=l+1}function s(l){let u=n;for(;i<u.length&&u[i]+t+r<l.start;)i++;return i<u.length&&u[i]-t<l.end}}function*Qf(e,n,t,r){for(let i=e;i<n;i+=4096-t){let o={start:i,end:Math.min(n,i+4096)};if(r(o)&&(yield o),o.end===n)return}}function Yf(e,n){let t=Math.max(0,n);for(;t>0&&!Ja(e[t-1]);)t--;return t}function ep(e,n){let t=n;for(;t<e.length&&!Ja(e[t]);)t++;return t}function Ja(e){return e===10||e===13}function Za(e){return e.replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(n=>n!=="")}function Ga(e){let n=e[e.length-1]??"",t=/^\d+$/.test(n)&&e.length>1?e[e.length-2]:n.replace(/\d+$/,"")||n;if(ip.has(t))return"none";let r=e.join("");if(op.test(r)||ap.test(e.join(" "))||e.includes("hashed")||e.includes("encrypted"))return"none";if(np.test(t))return"password";if(tp.test(t))return"secret";if(t==="key"||t==="keys"){for(let i of e)if(rp.has(i))return"secret";return"weak"}return t==="auth"||t==="authorization"||t==="bearer"?"weak":/pass(word|wd|phrase)|passwd|pwd$/.test(r)?e.some(i=>qa.has(i))?"password":"weak":/secret|token|apikey|credential/.test(r)?e.some(i=>qa.has(i))?"secret":"weak":"none"}var np=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|motdepasse|contrasena)$/,tp=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,rp=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),ip=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes value values word words symbol span tokens range position pos offset start end begin line column col color colors".split(" ")),op=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,ap=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,qa=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base".split(" "));function me(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}function Q(e,n){switch(e){case"github-crc32":case"npm-crc32":return sp(n);case"gitlab-routable":return lp(n);case"jwt":return dp(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=te(ie(n),0,n.length);return t&&ue(t)?"right":"no"}case"ses-smtp":{let t=te(ie(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return me(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!me(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function sp(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return up(t)===e.slice(-6)?"right":"wrong"}function lp(e){return cp(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function up(e){return fp(Xa(ie(e))).padStart(6,"0")}function cp(e){return Xa(ie(e)).toString(36).padStart(7,"0")}function dp(e){let[n="",t=""]=e.split("."),r=Ha(n);return r===void 0?"no":"alg"in r||"typ"in r||"enc"in r||Ha(t)!==void 0?"right":"no"}function Ha(e){let n=te(ie(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(R(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function fp(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function Xa(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}function z(e,n){return Tn(e)||Z(e)||_p.test(e)||!n&&vp.test(e)}function Z(e){return mp(e)||Ap.test(e)||Fr(e)}function Fr(e){return xp.test(e)}function es(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>pp[n]??"")}var pp={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};function Tn(e){return wp.test(e)}function mp(e){let n=e.length;if(n===0)return!0;let t=bp(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(yp(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&Ya(e,4)>=.6?!0:n>=20&&(Ya(e,3)>=.85||hp(e.replaceAll(/[-_]/g,""))>=.85)}function hp(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&Qa(e,r-2,r);)r++;let i=t+1;for(;i<e.length&&Qa(e,i-1,i);)i++;let o=r-t>=6&&r>=i?r:i;o-t>=4&&(n+=o-t),t=o}return n/Math.max(1,e.length)}function Qa(e,n,t){let[r,i]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return i===r+1||e[n]==="9"&&e[t]==="0"}function yp(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function Ya(e,n){let t=0,r=1,i=0,o=()=>{r>=n&&(t+=r)};for(let a=1;a<e.length;a++){let s=kp(e,a);s!==0&&(s===i||r===1)?(r++,i=s):(o(),r=s!==0?2:1,i=s)}return o(),t/e.length}var gp=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));function kp(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,i=r-t;return i===1||i===-1?i:gp.has(t<<8|r)?1:0}function bp(e){let n=0,t=0,r=0,i=0;for(let o=0;o<e.length;o++){let a=e.charCodeAt(o),s=1<<(a&31);a<32||a>127?n|=1:a<64?t|=s:a<96?r|=s:i|=s}return n+Wr(t)+Wr(r)+Wr(i)}function Wr(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var wp=/^\$[A-Za-z_({]|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,xp=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,Ap=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard/i,vp=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,_p=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;var Ie=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],ns="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS";function oe(e,n,t){return wt(e,n,t)}function Pe(e,n,t){return t>n?wt(e,n,t)/(t-n):0}function Up(e,n,t){let r=wt(e,n,t);return Math.min(r,cs(e,n,t))}function os(e,n,t){let r=Up(e,n,t);return r<64||r<96&&!M(e,n,t)}function Sp(e,n,t){return wt(e,n,t)-cs(e,n,t)}function M(e,n,t){return t-n>=8&&Sp(e,n,t)>Cp(t-n)}function Cp(e){return e>=16?14:14+(16-e)/2}var Ne=1,kt=2,De=4,bt=8,Mn=16,Ln=32,as=64,ss=128,ls=256,us=512,Tp=1024,ts=Ne|Mn|Ln,rs=De|Mn|Ln;function cs(e,n,t){let{classes:r,avoided:i}=qr(),o=0,a=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],f=r[d];o|=f,a+=i[d],u|=f,(u&~ts)!==0&&(u&~rs)!==0&&(c-l>=16&&is(u&~f)&&(s+=c-l),u=(f&~(ts|rs))===0?f:0,l=u===0?c+1:c)}return t-l>=16&&is(u)&&(s+=t-l),(o&(Ne|kt|De|bt))===0&&(a+=16),(t-n-s)*Math.log2(Mp(o))+s*4-(s>0?8:0)+a}function is(e){return(e&(Mn|Ln))!==0&&(e&(Ne|De))!==0}function Mp(e){let n=0;(e&as)!==0&&(n+=2),(e&ss)!==0&&(n+=2),(e&ls)!==0&&(n+=2),(e&us)!==0&&(n=32);let t=(e&(Mn|Ln))!==0?10:0,r=e&(Ne|kt|De|bt);if(t!==0&&(r===Ne||r===De))return 16+n;let i=(r&(Ne|kt))!==0?26:0,o=(r&(De|bt))!==0?26:0;return Math.max(10,t+i+o+n)}var yt=0,Jr=729*27,ds=Jr+1296,Lp=ds+1210,Rp=10;function wt(e,n,t){let{data:r,price:i,kinds:o,symbols:a,starts:s,keys:l,last:u}=qr(),c=Ep(t-n)-n,d=0,f=0,p=0,m=0,g=0,y=10,b=10,h=0,k=0,x=0,A=0,v=-1,V=0,W=0;for(let B=n;B<t;B++){let N=e[B],J=o[N],ye=a[N],D=Jr+f*6+J,G=i[r[D>>1]<<1|D&1];if(J===1||J===2){let Je=p===1&&J===2;(m===0||Je)&&(Je&&(D=yt+(g*27+m)*27+26,G+=i[r[D>>1]<<1|D&1]),g=Je?Rp:B===n?0:s[h],m=0),D=yt+(g*27+m)*27+ye-1,G+=i[r[D>>1]<<1|D&1],g=m,m=ye,y=b=10}else m!==0&&(D=yt+(g*27+m)*27+26,G+=i[r[D>>1]<<1|D&1],m=g=0),J===3?(D=ds+(b*11+y)*10+ye,G+=i[r[D>>1]<<1|D&1],b=y,y=ye):(J===4?(D=Lp+(p===4?6+a[h]:p)*33+ye,G+=i[r[D>>1]<<1|D&1]):G=0,y=b=10);let Nt=N-h,Dt=N-k,Pt=l[N]-l[h];if(V=Nt===h-k&&Nt<=1&&Nt>=-1||Pt===l[h]-l[k]&&(Pt===1||Pt===-1)?V+1:0,W=Dt===k-A&&Dt<=1&&Dt>=-1?W+1:0,V>0?G=Math.min(G,V>1?1:3):W>1&&(G=Math.min(G,1.5)),v>=0&&e[v]===N?(G=Math.min(G,1),v++):v=-1,B-n>=2){let Je=(k*31+h)*31+N&1023,dn=u[Je]-c;v<0&&dn>n&&e[dn-1]===N&&e[dn-2]===h&&e[dn-3]===k&&(v=dn),u[Je]=c+B+1}d+=G,f=(f*6+J)%216,p=J,A=x,x=k,k=h,h=N}let L=Jr+f*6;return d+=i[r[L>>1]<<1|L&1],m!==0&&(L=yt+(g*27+m)*27+26,d+=i[r[L>>1]<<1|L&1]),d}var Vp,gt=1;function qr(){return Vp??=jp()}function Ep(e){let n=gt;return gt+=e+1,gt>1073741823?(qr().last.fill(0),gt=e+2,1):n}function jp(){let e=new TextEncoder().encode(ns),n=new Float64Array(512);for(let c=0;c<Ie.length*Ie.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=Ie[Math.floor(c/Ie.length)],n[d<<1|1]=Ie[c%Ie.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),i=new Uint8Array(256).fill(2),o=new Uint16Array(256).fill(Tp),a=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,f=c>64&&d>96&&d<123?d-96:0;if(a[c]=0,f>0){let p=c===d;t[c]=p?1:2,r[c]=f,o[c]=p?f<=6?Ne:kt:f<=6?De:bt}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,i[c]=1,o[c]=c>=50&&c<=55?Mn:Ln;else{t[c]=4,r[c]=l++;let p="_-./ :".indexOf(String.fromCharCode(c));i[c]=p<0?9:3+p,o[c]=c===43||c===47||c===61?as:c===45||c===95?ss:c===46||c===58?ls:us,a[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:i,keys:s,classes:o,avoided:a,last:new Int32Array(1024)}}function xt(e,n,t,r){let i=e.near();if(i.lengths[r-t]!==1||$p(n,t))return;let o,a;for(let{rule:s,end:l}of ms(i.words,n,hs(n,t),t)){o??=w(n,t,t+512);let u=Bp(s,o,n,t,r);if(u===void 0||ys(s,o.slice(0,u)))continue;let c=Ip(n,l,t);if(c===void 0)continue;if(a??=M(n,t,r)&&!z(o.slice(0,u),!0),!a)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function fs(e,n,t,r,i){if(!e.hasNear)return;let o=Math.max(hs(n,t),t-48);return ms(e.near().words,n,o,r).find(({rule:a})=>Kp(a,i)&&!ys(a,i))?.rule}function $p(e,n){return e[n-1]===58&&ps[e[n-2]??0]===1&&zp.test(w(e,n-8,n-1))}var zp=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,ps=new Uint8Array(256);for(let e of"1h6425")ps[e.charCodeAt(0)]=1;function We(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function ms(e,n,t,r){let i;return e.each(n,t,r,(o,a)=>{(i??=[]).push({rule:o,end:a})}),i?i.sort((o,a)=>a.end-o.end):Op}var Op=[];function hs(e,n){let t=Math.max(0,n-96),r=0;for(let i=n-1;i>=t;i--)if(e[i]===10&&++r===2)return i+1;return t}function Bp(e,n,t,r,i){for(let o of e.layouts()){let a=o.expression.exec(n)?.[0].length;if(a===void 0||a<i-r)continue;let s=t[r+a]??0;if(!(o.last[s]===1||O[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&O[t[r+a+1]??0]===1)&&!(e.check&&Q(e.check,n.slice(0,a))==="no"))return a}}function ys(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function Kp(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||Q(e.check,n)!=="no")}function Ip(e,n,t){let r=t-1;for(;r>=n&&Pp(e[r]);)r--;if(r<n-1)return;let i=e[r],o=i===61||i===58||i===44||i===62||i===40||i===124,a=w(e,Math.max(0,n-40),r+1),s=a.slice(a.lastIndexOf(`
`)+1);if(Dp.test(s))return;let l=Np.test(s);return s.length<a.length&&a.indexOf(`
`,a.length-(r+1-n))>=0?o&&l?"secret":void 0:o?l?"secret":"plain":!l||r-n>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(s)?"secret":"plain"}var Np=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,Dp=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function Pp(e){return e===34||e===39||e===96||e===32||e===9||e===92}function Zr(e){if(Wp(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),i=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(i!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(i.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let o="";for(let[a,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(a)&&(o=o.slice(0,-1));break}o+=u}return/^[ -~]{3,}$/.test(o)?{text:o,anyCase:t!==void 0}:void 0}function Wp(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}var Fp={steps:2**29};function gs(e,n,t){let r=n.map((u,c)=>Jp(u,e+c,t)),i=r.flatMap(qp),o=r.filter(({index:u})=>!i.some(c=>c.compiled.index===u)),a=Math.min(4,...i.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of i)for(let c of Zp(u,a)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,f){if(c<=0&&u.length>0)for(let{index:k}of o)f(k,0,1,0);if(i.length===0)return;let p=new Map,m=Math.max(0,c-1e3-96),g=Math.min(u.length-1,d+a);for(let k=m;k<g;k+=a){let x=(u[k]|32)<<8|(u[k+1]|32);if(l[x]===0)continue;let A=s.get(x);for(let v=Math.max(m,k-a+1);v<=k;v++)for(let V of A)Gp(u,v,V)&&y(V,v)}function y({compiled:k,text:x,isWord:A},v){k.expression?f(k.index,v,v+x.length,v):A?h(k,v):b(k,v)}function b(k,x){let A=Xp(u,x)?Hp(k,u,x):-1;A>=0&&f(k.index,x,A,x)}function h(k,x){let{last:A,minLength:v,maxLength:V}=k.layout,W=Math.min(u.length,x+96+1),L=Math.max(x+1,p.get(k.index)??0);for(;L<W;){if(A[u[L]]===0||A[u[L-1]]===1){L++;continue}let B=L+1;for(;B-L<=V&&A[u[B]??0]===1;)B++;B-L>=v&&B-L<=V&&b(k,L),L=B}p.set(k.index,W)}},complete(u,c,d){let f=[],p={left:Fp.steps};for(let m of r){let g=c.filter(({rule:y})=>y===m.index);if(g.length!==0)if(m.expression)Qp(m,m.expression,u,g,p,d,f);else for(let{start:y,end:b}of g)f.push(bs(m,u,y,b))}return f}}}function Jp(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let i=e.near&&mt(e.near);return{index:n,rule:e,words:i,expression:r,layout:e.layout===void 0?void 0:pe(e.layout)}}function qp(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let i=t===void 0?void 0:Zr(t);return i?[{compiled:e,...i,isWord:!1}]:r.map(o=>({compiled:e,text:o.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function Zp({text:e,isWord:n},t){let r=new Set;for(let i=0;i<t;i++){let[o,a]=[e.charCodeAt(i)|32,e.charCodeAt(i+1)|32];if(r.add(o<<8|a),!!n)for(let s of ks)r.add(o<<8|s|32),r.add((s|32)<<8|a)}return r}function Gp(e,n,{text:t,anyCase:r,isWord:i}){let o=n;for(let a=0;a<t.length;a++,o++){let s=t.charCodeAt(a);i&&a>0&&ks.includes(e[o])&&o++;let l=e[o];if(l!==s&&!(r&&Be(s)&&(l|32)===(s|32)))return!1}return!0}var ks=[95,45,46,32];function Hp({rule:e,layout:n,words:t},r,i){if(!n)return-1;let o=n.expression.exec(w(r,i,i+n.maxLength))?.[0];return o===void 0||n.last[r[i+o.length]??0]===1||Z(o.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[i-1]??0]===1||t&&!We(t,r,i)?-1:i+o.length}function Xp(e,n){let t=e[n-1]??0;return!Be(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function Qp(e,n,t,r,i,o,a){let{rule:s,words:l}=e,u=s.near===void 0&&Zr(s.expression??"")===void 0,c=u?void 0:r.map(({start:f})=>f);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:f,end:p}of Fa(t,c,1e3,96)){if(!d(p-f))return;let m=t.subarray(f,p);n.eachMatch(m,(g,y,b,h)=>{if(b<0||h<=b)return;if(y-g>1e3)return void o.add("match-too-long");let k=f+b;if(l&&!We(l,t,k))return;let x=bs(e,t,k,f+h);Z(x.secret)||a.push(x)})}function d(f){return i.left-=f*n.cost,i.left>=0?!0:(o.add("time"),!1)}}function bs({index:e,rule:n},t,r,i){return{rule:e,start:r,end:i,secret:R(t,r,i),decodedFrom:[],confidence:n.confidence,syntax:{quoted:j(t[r-1])}}}function ws(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:i}=n;if(t.length===0&&i===void 0)return;let o=e+t.length,a=t.length>0?gs(e,t,r):void 0,s=i&&Ra(o,i);return{reach:Math.max(a?.reach??0,s?.reach??0),find(l,u,c,d){a?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=a?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===o&&s?rt:t[l-e]}}var xs=300,Yp=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp)(?:\.exe)?\s/gi;function At(e,n){if(e[n]!==32)return;let t=w(e,n-xs,n+1),r=[...t.matchAll(Yp)].at(-1);if(!r||/[\n;|&]/.test(t.slice(r.index)))return;let i=/^[^\n]*/.exec(w(e,n,n+xs))?.[0]??"",o=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(i);if(!o)return;let a=o[1]??o[2]??o[3]??"",s=/^[^|;&\n]*/.exec(i.slice(o[0].length))?.[0]??"",l=(r[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(s);if(!l)return;let u=s.slice(l.index+l[0].length),c=/^["']/.exec(u)?.[0],d=t.slice(t.lastIndexOf(`
`)+1,-1)+o[0]+s.slice(0,l.index);if(c!==void 0&&d.split(c).length%2===0)return;let f=/^(["'])(.+?)\1/.exec(u)?.[2],p=f??/^[^\s"'<>]+/.exec(u)?.[0];if(p===void 0)return;let m=n+o[0].length+l.index+l[0].length+(f===void 0?0:1),g=m+p.length;return p.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(p)||p.toLowerCase()===a.toLowerCase()||z(p,M(e,m,g))||oe(e,m,g)<(/^[A-Za-z_.-]+$|pass|secret|token|user/i.test(p)?56:28)?void 0:{start:m,end:g,user:a}}var em=400,nm=200;function vt(e,n){let t=w(e,n,n+12),r=/^(?: -u {0,2}| -u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!rm(w(e,n-em,n)))return;let i=n+r,o=tm(w(e,i,i+nm)),a=o.text.indexOf(":");if(a<0)return;let s=o.text.slice(0,a),l=o.text.slice(a+1),u=l===""?s:l,c=o.places[l===""?0:a+1],d=o.places[(l===""?a:o.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let f=i+c,p=i+d+1;return im(e,f,p,u,l===""?"":s)?void 0:{start:f,end:p,user:s}}function tm(e){let n="",t=[],r="";for(let i=0;i<e.length;i++){let o=e[i];if(o===`
`||r===""&&/[\s`|;&)<>]/.test(o))break;o===r?r="":r===""&&(o==='"'||o==="'")?r=o:(n+=o,t.push(i))}return{text:n,places:t}}function rm(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function im(e,n,t,r,i){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===i.toLowerCase()||z(r,M(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?oe(e,n,t)<56:oe(e,n,t)<28}var Ss=2048;function Hr(e,n){let t=Us(e,n.start),r=Ms(e,n.end),i=R(e,t,n.start)+" "+R(e,n.end,r),o=t>0?Us(e,t-1):t,a=t>0?R(e,o,t-1):"",s=[],l=om(e,n.start);if(l!==null&&s.push(l),!_s.test(i)&&!_s.test(a))return s;for(let{tool:u,same:c,next:d}of lm){let f=(c&&c.exec(i))??(d&&d.exec(a));f&&s.push(Cs(u,f[1]??""))}return s}function Cs(e,n){let t=um(e==="secretlint"?n.replace(Ts,""):n);return t?{tool:e,reason:t}:{tool:e}}var Ts=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function om(e,n){let t=As.get(e);t===void 0&&As.set(e,t=am(e));let r;for(let i of t)i.at<n&&(r=i);return r?.directive??null}var As=new WeakMap;function am(e){let n=[];vs??=sm(Gr);for(let t=Gr.length-1;t<e.length;t+=vs[e[t]]){if(e[t]!==45)continue;let r=t-Gr.length+1,i=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(R(e,r,Ms(e,r)));if(i===null)continue;let[,o,a=""]=i;Ts.test(a)||n.push({at:r,directive:o==="disable"?Cs("secretlint",a):null})}return n}var Gr="secretlint-",vs;function sm(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var _s=/allow|whitelist|ignore|disable/i,lm=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function um(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function Us(e,n){let t=Math.max(0,n-Ss),r=n;for(;r>t&&e[r-1]!==10;)r--;return r}function Ms(e,n){let t=Math.min(e.length,n+Ss),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}var cm=56,dm=40;function Ls(e,n){let t=Se(e,n),r=[[n,t]],i=t-n;if(i<cm||i%4!==0||i>1024)return{start:n,end:t,lines:r};let o=t;for(;;){let a=o;if(e[a]===13&&a++,e[a]!==10)break;a++;let s=a;for(;a<s+dm&&(e[a]===32||e[a]===9);)a++;let l=Se(e,a);if(l===a||l-a>i)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([a,l]),o=l,l-a<i))break}return{start:n,end:o,lines:r}}function Rs(e,n,t,r){let i=n.lines.length===1?void 0:mm(e,n),[o,a,s]=i?[i,0,i.length]:[e,n.start,n.end],l=fm(o,a,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function fm(e,n,t){if(t-n>=32&&jr(e,n)){let i=va(e,n,t);if(i)return ue(i.subarray(0,64))?{bytes:i,way:["hex"]}:void 0}let r=te(e,n,t)??te(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:pm(r),way:["base64","utf-16le"]}:ue(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function pm(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function mm(e,n){let t=new Uint8Array(n.lines.reduce((i,[o,a])=>i+a-o,0)),r=0;for(let[i,o]of n.lines)t.set(e.subarray(i,o),r),r+=o-i;return t}var ve={keyHead:-1,bareSecret:-2,encoded:-3};function Es(e,n,t,r,i){if(t==="none")return;let o=M(e,n.start,n.end);if(i.length<4||z(i,o)||(n.operator==="compare"||n.operator==="table")&&!zs(e,n,i,t)||n.operator==="argument"&&e[n.nameStart-2]!==40&&(i.length<16&&t!=="password"||/^[a-z_-]+$/i.test(i)||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(i))||n.operator==="space"&&!Sm(e,n,i))return;let a=o&&_m(i);if(!(!n.quoted&&!a&&xm(i,wm(e,n)))&&!(t==="password"&&r==="PASS"&&n.operator==="colon")&&!(vm(i,a)||ym(e,n,r,i)))return t==="password"?gm(e,n,r,i):km(e,n,r,i,t)}function js(e,n,t){return n.wholeLine&&/^[A-Za-z]+$/.test(t)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(w(e,n.end,n.end+40))}function hm(e,n){let[t,r]=[e,n].map(i=>i.toLowerCase().replace(/[^a-z]/g,""));return n.length<24&&r!==void 0&&r.length>=5&&t!==void 0&&t.endsWith(r)}function ym(e,n,t,r){return/gpg|pgp/i.test(t)&&/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(r)||n.operator==="colon"&&/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(w(e,n.nameStart-70,n.nameStart))||n.operator==="colon"&&e[n.nameStart-1]===58&&e[n.nameStart-2]===58?!0:/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(r)?/(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(t)||w(e,n.nameStart-10,n.nameStart).endsWith("alt=media&"):!1}function gm(e,n,t,r){if(Vs(r)||r.includes("\\u")&&Vs(Oe(r)??"")||Um.test(t)||js(e,n,r))return;let i=t.toLowerCase().replace(/[^a-z0-9]/g,""),o=r.toLowerCase().replace(/[^a-z0-9]/g,"");if(o.length>=4&&(i.includes(o)||o.includes("password")))return;let a=oe(e,n.start,n.end),s=/^[A-Za-z]+$/.test(r),l=a/r.length,u=l<4.2&&(/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(r)||/^[a-z]{6,}[@!?.]$/i.test(r));return s||u||/^[A-Za-z_.\-/ ]+$/.test(r)?/^[A-Z][a-z]+$/.test(r)&&l<5.8?void 0:r.length>=8&&l>=4.2&&(!me(r)||l>=$s)?{kind:"password",confidence:l>=4.8?"medium":"low"}:void 0:r.length<6||a<24?r.length>=5&&n.quoted?{kind:"password",confidence:"low"}:void 0:/^[\d.,-]+$/.test(r)?{kind:"password",confidence:"low"}:{kind:"password",confidence:"medium"}}function km(e,n,t,r,i){if(!js(e,n,r)&&!(/\s/.test(r)||hm(t,r)||/\\u(?!00[2-7])[0-9a-f]{4}/i.test(r))&&zs(e,n,r,i))return i==="weak"?n.operator==="call"||n.operator==="space"&&e[n.nameStart-1]!==45?void 0:{kind:"secret",confidence:(/^[0-9a-f-]+$/i.test(r)?r.length>=32&&n.operator==="assign"&&(n.wholeLine||n.quoted)&&bm(t):r.length>=(/[A-Za-z][_-]|[a-z][A-Z]/.test(t)&&/[a-z]/.test(r)&&/[A-Z]/.test(r)?20:24)&&/\d/.test(r)&&/[A-Za-z]/.test(r))?"medium":"low"}:{kind:"secret",confidence:"medium"}}function bm(e){return/^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(e)&&!/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(e)}var $s=6.8;function zs(e,n,t,r){let{start:i,end:o}=n;if(t.length>=16)return M(e,i,o);if(t.length<8||r==="weak")return!1;let a=/[a-z]/.test(t)&&/[A-Z]/.test(t);return/^[A-Za-z]+$/.test(t)?t.length>=10&&Pe(e,i,o)>=(me(t)?$s:a?4.6:6.5):(a?/\d/:/\d.*\d/).test(t)&&/[A-Za-z]/.test(t)&&oe(e,i,o)>=40}function Vs(e){if(!/\s/.test(e))return/[^\x00-\x7f]/.test(e)&&!/\d/.test(e);let n=e.trim().split(/\s+/);return n.length>=3||/[^\x00-\x7f]/.test(e)?!0:n.every(t=>/^[A-Za-z'’.,:;!?()\\-]+$/.test(t))||/[.:?!]$/.test(e)||n.some(t=>/^--?[a-z]/.test(t))}function wm(e,n){let t=e[n.end];return n.wholeLine&&(t===59||t===44)?{...n,wholeLine:!1}:n}function xm(e,n){return/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(e)||/[(){}]/.test(e)&&(!n.wholeLine||/^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(e))||/^[([{]|^\w+\?\.\w/.test(e)||/^[&*!][A-Za-z_]/.test(e)&&/^[&*!][\w.]+$/.test(e)&&!/\d.*\d/.test(e)||/^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(e)&&!e.split(".").some(t=>t.length>=20&&/^[\w=+/-]+$/.test(t)&&/\d.*\d/.test(t))?!0:/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(e)&&!n.wholeLine?!Xr(e,/[a-z][A-Z]/g,/[a-z][A-Z]/g,/[A-Z]{2}/g)||e.length<16:!n.wholeLine&&(/^[A-Za-z_$][\w$]*</.test(e)||/^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(e))&&me(e.replace(/<.*|[\d$_]/g,""))||/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(e)||/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(e)||/^[A-Z][A-Z_]+$/.test(e)||/^[a-z]+(?:[A-Z][a-z]+)+$/.test(e)||/^\/.*[[({|\\]/.test(e)?!0:/^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(e)&&/\/\w+[./]/.test(e)}var Am=[/[\x00-\x08\x0e-\x1f\x7f]/,/^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i,/^\{\s*["\\]/,/^(?:[a-z]\w*:)+\]?$/i,/^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i,/^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/,/^S-1-\d+(?:-\d+)+$/,/^\w+\[-?\d*\]\.\w+/,/^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i,/^[#.][a-z][a-z-]*$/i,/^@?[\w.-]+\/[\w.-]+@[~^]?\d/];function vm(e,n){return/^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(e)||Am.some(r=>r.test(e))||(/^(?:\/[\w.@%-]+){2,}\/?$/.test(e)||/^[\w.-]+\/$/.test(e))&&!n||/^\.{1,2}\//.test(e)||/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(e)||/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(e)||/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(e)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(e)||/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(e)||/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(e)&&!/[a-z][A-Z]{2,}[a-z]/.test(e)||(/\\[dwsb]\b/.test(e)||Xr(e,/[({|[]/g,/[|*+?}\])]/g,/[\]})]/g))&&!Xr(e.replace(/[{[(].*?[}\])]/g,""),/\d/g,/[a-z]/gi,/\d/g)||/^\)(?:[;,)\s]|\\n|$)/.test(e)||/^-?0x[0-9a-f]{1,16}$/i.test(e)||/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(e)||/^(?:\\u[0-9a-f]{4})+$/i.test(e)||/^--?[a-z][a-z-]*$/.test(e)||/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(e)||/^Test[A-Z_]\w*(?:\/\S*)?$/.test(e)||/^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(e)||/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(e)||/^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(e)?!0:Tn(e)}function _m(e){return/^[A-Za-z0-9+/]{24,}={0,2}$/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)&&/[0-9]/.test(e)}function Xr(e,...n){let t=0;return n.every(r=>(r.lastIndex=t,r.test(e)?(t=r.lastIndex,!0):!1))}var Um=/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;function Sm(e,n,t){if(e[n.nameStart-1]===45||n.quoted&&t.length>=16&&M(e,n.start,n.end))return!0;let r=w(e,n.nameStart,n.nameEnd),i=Math.max(0,n.nameStart-40),o=w(e,i,n.nameStart);return/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(o)?!0:/^(?:password|passwd)$/i.test(r)&&(/\b(?:login|machine|user|role|by|with)\b[^\n]*$/i.test(o)||/(?:^|\n)\s*$/.test(o))?n.quoted||/\d/.test(t)||/[^\w.,:;?!)('-]/.test(t):!1}var Cm=8,Tm=80;function Os(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39)return;let r=Math.min(e.length,n.start+Ke),i=R(e,n.start,n.end),o=n.end;for(let a=1;a<Cm;a++){let s=Lm(e,o+1,Math.min(r,o+Tm),t);if(s<0)break;let l=s;for(;l<r&&e[l]!==t&&e[l]!==10;)l++;if(e[l]!==t||l>=r)break;i+=R(e,s,l),o=l}return o>n.end?{text:i,end:o}:void 0}function Mm(e,n){for(let t=0;t<16;t++)if(O[e[n+1+t]??0]!==1||O[e[n-2-t]??0]!==1)return!1;return!0}function Lm(e,n,t,r){let i=0,o=0;for(let a=n;a<t;a++){let s=e[a];if(s===r)return i+o>0||r===39&&Mm(e,n)?a+1:-1;if(s===32||s===9||s===10||s===13)o++;else{if((s===43||s===46||s===38||s===92)&&++i<=2)continue;return-1}}return-1}var Bs=4096,_t=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=Bs,this.#n.fill(void 0)}facts(n,t,r){let i=r-t;for(let c=t;c<r;c++)i=Math.imul(i^n[c],16777619);let o=(i^i>>>15)&Bs-1,a=this.#n[o];if(a&&Rm(a.name,n,t,r))return a;let s=w(n,t,r),l=Za(s),u={name:s,words:l,kind:Ga(l),rules:Qr(this.#e,l)};return this.#n[o]=u,u}};function Qr(e,n){let t=[];for(let r of n)for(let i of e.named.get(r)??[])t.includes(i)||t.push(i);return t}function Rm(e,n,t,r){if(e.length!==r-t)return!1;for(let i=t;i<r;i++)if(e.charCodeAt(i-t)!==n[i])return!1;return!0}var Ut=512,Yr=33,St=new Uint8Array(256);for(let e=0;e<128;e++)St[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function Ks(e,n,t,r,i){ei(e,n,t,i);for(let o=t;o<r-2;o++)(o===t||St[n[o-1]]===0)&&ae(e,n,o,i,ni(n,o,t,r))}function ei(e,n,t,r){let i=n[t-1];(i===46||i===124||i===36||i===37)&&Em(e,n,t,r),i===36&&jm(e,n,t,r),i===92?(ae(e,n,t+1,r),n[t]===117&&ae(e,n,t+5,r),n[t]===120&&ae(e,n,t+3,r)):i===37&&ae(e,n,t+2,r)}function ni(e,n,t,r){return n===t?0:Vm(e,t)?1/0:r-t>Ut?5:0}function Vm(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(w(e,n,n+7))}function Em(e,n,t,r){let i=t-ft,o=t-1;for(;;){let a=o;for(;a>i&&O[n[a-1]??0]===1;)a--;if(o-a>=16||a===i)return;for(let s=a;s<o;s++)(s===a||St[n[s-1]]===0)&&ae(e,n,s,r);if(n[a-1]!==46&&n[a-1]!==37)return;o=a-1}}function jm(e,n,t,r){let i=Math.max(0,t-ft);for(let o=t-2,a=0;o>=i&&a<3;o--){let s=n[o];if(s!==36){if(s<=32||s===34||s===39)return;continue}a++,St[n[o-1]??0]===0&&ae(e,n,o,r)}}function ae(e,n,t,r,i=0){for(let o of e.tokens(n,t)){if(o.prefix.length<i)continue;let a=ti(o,n,t,e);a&&r(a)}}function ti(e,n,t,r){let{prefix:i}=e;for(let m=3;m<i.length;m++)if(n[t+m]!==i.charCodeAt(m))return;let o=e.layout(),a=w(n,t,t+o.maxLength),s=o.expression.exec(a)?.[0];if(s===void 0||o.last[n[t+s.length]??0]===1||Z(s.slice(i.length))||Fr(s)||e.near&&!We(e.near(),n,t))return;let l=r.rules[e.rule].confidence,u;if(e.check){let m=Q(e.check,s);if(m==="no")return;m==="wrong"&&(l="low",u="checksum-wrong")}let c=t+i.length;e.drawn&&t+s.length-c>=16&&!M(n,c,t+s.length)&&(l="low",u??="looks-made-up");let d=t;if(e.before){let m=e.before().exec(w(n,t-Yr,t));if(!m)return;d-=m[0].length}let[f,p]=e.trim;return{rule:e.rule,anchor:t,start:d+f,end:t+s.length-p,confidence:l,...u?{note:u}:{}}}function Ct(e,n,t,r,i){let o=Ma(t,r,i);if(!o)return;let a=Os(t,o),s=a?$m(e,n,t,o,a):Ds(e,n,t,o);return s&&{...s,quoted:o.quoted}}function $m(e,n,t,r,i){let o=w(t,r.nameStart,r.nameEnd),a=ie(`${o}="${i.text}"`),s=o.length+2,l={...r,nameStart:0,nameEnd:o.length,start:s,end:a.length-1},u;Ks(e,a,s,l.end,d=>u??=d);let c=u?{rule:u.rule,start:0,end:0,secret:w(a,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:o}:Ds(e,n,a,l);return c&&{...c,start:r.start,end:i.end,decodedFrom:["joined",...c.decodedFrom]}}function Ds(e,n,t,r){let{start:i,end:o}=r,a=n.facts(t,r.nameStart,r.nameEnd),s=o-i;if(s<16&&(a.kind==="none"||a.kind==="secret"&&s<8))return;if(s<16&&a.kind==="weak")return s<8||a.words.length<2||!Om(t,i,o)?void 0:Is(e,a,t,r);if(!r.quoted&&!r.wholeLine&&s<40&&Km(t,i,o))return;let l=s>=16?zm(e,n,a,t,r):void 0;if(l)return l;let u=a.kind==="none"?void 0:Is(e,a,t,r);return u||(a.kind==="none"?void 0:Im(e,a,t,r))}function zm(e,n,t,r,i){let o=Jm(r,i.nameStart),a=o<i.nameStart?n.facts(r,o,i.nameStart-1):void 0;if(t.rules.length===0&&(a===void 0||a.rules.length===0))return;let s=a?[...a.words,...t.words]:t.words,l=a&&a.rules.length>0?Qr(e,s):t.rules,{start:u,end:c}=i,{name:d}=t,f=w(r,u,c),p=Ns(e,l,s,f,i);if(p)return{...p,start:u,end:c,secret:f,decodedFrom:[],name:d};for(let[m,g]of Hm(f)){let y=Ns(e,l,s,g,i);if(y)return{...y,start:u,end:c,secret:g,decodedFrom:[m],name:d}}}function Is(e,n,t,r){if(r.operator==="space"||r.operator==="compare")return;let{start:i,end:o}=r,a=w(t,i,o),s=fs(e,t,r.nameStart,r.nameEnd,a);if(!(!s||z(a,!0))&&!(o-i>=16?!M(t,i,o):!Bm(a)))return{rule:s.rule,start:i,end:o,secret:a,decodedFrom:[],confidence:e.rules[s.rule].confidence,name:n.name}}function Om(e,n,t){let r=0;for(let i=n;i<t;i++){let o=e[i];if(o>=48&&o<=57)r++;else if((o|32)<97||(o|32)>122)return!1}return r>0&&r<t-n}function Bm(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&Pe(ie(e),0,e.length)>=4.2)}function Km(e,n,t){for(let r=n;r<t;r++){let i=e[r];if(!Be(i)&&i!==95&&i!==36&&i!==46)return!1}return!0}function Im(e,n,t,r){let i=w(t,r.start,r.end),o=/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey|Apikey|aivenv1)\s+/i.exec(i)?.[0].length??0,a=o>0?{...r,start:r.start+o}:r,s=o>0?i.slice(o):i,l=Es(t,a,n.kind,n.name,s);if(!l)return;let u=e.builtIn[l.kind];if(u===void 0)return;let d=n.rules.some(b=>b.exclusive&&b.words.every(h=>n.words.includes(h)))&&!Dm(s)||l.kind==="secret"&&Pm(e,n,t,r)||Nm(s)?"low":l.confidence,f={rule:u,start:a.start,end:a.end,confidence:d,name:n.name},p=l.kind==="password"||s.length<16||s.endsWith("=")?Ps(s):void 0;if(p!==void 0)return z(p,!1)?void 0:{...f,secret:p,decodedFrom:["base64"]};let m=R(t,a.start,a.end),g=t[r.nameEnd]===37?ze(m):void 0;if(g!==void 0)return{...f,secret:g,decodedFrom:["percent"]};let y=r.quoted?Oe(m):void 0;return y!==void 0&&y.length>3?{...f,secret:y,decodedFrom:["escapes"]}:{...f,secret:m,decodedFrom:[]}}function Nm(e){return/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)&&!/\.[\w-]*\.[\w-]{20}/.test(e)&&Q("jwt",e)==="right"}function Dm(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function Pm(e,n,t,r){let i;return e.exact().each(t,r.nameStart,r.nameEnd,o=>{i=o}),i!==void 0&&!Wm(e,i,t,r)&&n.words.filter(o=>!Fm.has(o)).length<=1}function Wm(e,n,t,r){let{start:i,end:o}=r;return e.tokens(t,i).some(({rule:a,prefix:s,layout:l})=>e.rules[a]?.provider===n&&o-i>=l().minLength&&w(t,i,i+s.length)===s)}var Fm=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function Jm(e,n){let t=Math.max(0,n-48),r=n;for(let i=0;i<3&&r-1>t&&e[r-1]===32;i++){let o=r-1;for(;o>t&&qm(e[o-1]);)o--;let a=o;for(;a<r-1&&!Be(e[a]);)a++;if(a===r-1||(r=a,a>o))break}return r}function qm(e){return Be(e)||e>=48&&e<=57||e===95}function Ns(e,n,t,r,i){for(let o of n)if(Zm(o,t,r,i))return{rule:o.rule,confidence:e.rules[o.rule].confidence}}function Zm(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let i of e.words)if(!n.includes(i))return!1;for(let i of n)if(e.not.has(i))return!1;return!e.layouts().some(i=>Gm(i,t))||Z(t)||Tn(t)?!1:e.check===void 0||Q(e.check,t)!=="no"}function Gm(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*Hm(e){let n=ze(e);n!==void 0&&(yield["percent",n]);let t=Oe(e);t!==void 0&&(yield["escapes",t]);let r=Ps(e);r!==void 0&&(yield["base64",r])}function Ps(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=ie(e),t=te(n,0,n.length);return!t||t.length<5||!ue(t)?void 0:R(t,0,t.length).replace(/[\r\n]+$/,"")}function Vn(e,n,t){let r=0,i=e.length;for(;r<i;){let s=r+i>>1;e[s].start<n.start?r=s+1:i=s}let[o,a]=[e[r-1],e[r]];return o?a&&t(a)<t(o)?r:r-1:a?r:-1}function Ws(e){if(e.rule==="aws-access-key-id")return"id";if(e.rule.startsWith("aws-secret"))return"secret";if(e.rule==="aws-session-token")return"token"}function Fs(e){let n=e.flatMap((r,i)=>Ws(r)==="id"?[{...r.span,index:i}]:[]);if(n.length===0)return e;let t=e.map(()=>new Set);return e.forEach((r,i)=>{let o=Ws(r);if(o!=="secret"&&o!=="token")return;let a=n[Vn(n,r.span,s=>Xm(r.span,s))]?.index;a!==void 0&&(t[i]?.add(a),t[a]?.add(i))}),e.map((r,i)=>t[i].size>0?{...r,related:[...t[i]].sort((o,a)=>o-a)}:r)}function Xm(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}var Qm=64*1024,Js=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?)-----/;function qs(e,n){let t=n-4;if(t<0)return;let r=Js.exec(w(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function Zs(e,n){let t=Js.exec(w(e,n,n+120));if(!t)return;let r=n+t[0].length,i=Ym(e,r,Math.min(e.length,n+Qm)),o=th(e,r,i),a=`-----END ${t[1]}-----`,s=w(e,i,i+a.length)===a?i-r:-1,l=s>=0?o:o.slice(0,eh(o)),u=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l),c=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,f=>f==="+"||f==="/"?f:"");if(!nh(c)||s>=0&&s>2e4*3)return;let d=s>=0?r+s+a.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:u}}function Gs(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(i=>i.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(i=>!/^[\s+.,"'`\\]*$/.test(i)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function Ym(e,n,t){let r=0;for(let i=n;i<t;i++)if(r=e[i]===45?r+1:0,r===5)return i-4;return t}function eh(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),i=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(i))&&!(i==="\\"&&/[nrt]/.test(r)))break}return t}function nh(e){let n=e.replace(/={1,4}$/,"");if(n.length<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function th(e,n,t){let r="";for(let i=n;i<t;i+=4096)r+=w(e,i,Math.min(t,i+4096));return r}function Tt(e,n,t,r){if(n[t-1]!==32)return;let i=(n[t-2]??0)|32;if(i!==114&&i!==99&&i!==109)return;let o=e.builtIn["http-authorization"];if(o===void 0)return;let a=/\b(Bearer|Basic|NTLM) $/i.exec(w(n,t-12,t))?.[1]?.toLowerCase();if(!a)return;let s=r;for(;s<n.length&&s<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[s]));)s++;for(;s>r&&n[s-1]===46;)s--;let l=w(n,t,s);if(a==="basic"){let u=te(n,t,s);if(!u||!ue(u))return;let c=R(u,0,u.length),d=/^[^:]*:(.+)$/.exec(c)?.[1];return d===void 0||z(d,!1)||z(c,!1)||/^aladdin:open ?sesame$/i.test(c)?void 0:{rule:o,start:t,end:s,confidence:"medium"}}if(!(Z(l)||z(l,!0)||!M(n,t,s)))return{rule:o,start:t,end:s,confidence:"medium"}}function Mt(e,n,t,r){let i=e.shapes.get(r-t);if(!i)return Hs;let o=n[t-1],a=n[r],s;for(let l of i){if(l.lastBefore>=0&&o!==l.lastBefore||l.behind>=0&&a!==l.behind||l.mark!==""&&!Xs(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!Xs(n,t-l.plainBefore.length,l.plainBefore)||!rh(n,t,l))continue;let u=l.layout(),c=u.expression.exec(w(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let m=l.before().exec(w(n,t-Yr,t));if(!m)continue;d-=m[0].length}if(Z(c)||l.near&&!We(l.near(),n,t)||l.near&&!M(n,t,t+c.length))continue;let{confidence:f}=e.rules[l.rule],p;if(l.check){let m=Q(l.check,w(n,d,t+c.length));if(m==="no")continue;m==="wrong"&&(f="low",p="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:f,...p?{note:p}:{}})}return s??Hs}var Hs=[];function rh(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function Xs(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var ih=300;function Lt(e,n){let t=-1,r=-1,i=n+3,o=Math.min(e.length,i+ih);for(let c=i;c<o;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return Qs(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(w(e,n-24,n)))return;let a=r+1,s=w(e,a,t),l=w(e,i,r);if(s==="x-oauth-basic")return Qs(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(w(e,t+1,t+80))?.[0]??"";if(!(u===""||z(s,M(e,a,t))||/^[<[{$%(]|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:a,end:t,user:l,confidence:ah(e,a,t,s,l,u)}}function Qs(e,n,t){let r=n+3,i=w(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(i)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(w(e,n-12,n)))return;let o=w(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(i)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(o))&&!(!/^[A-Za-z0-9.-]+/.test(o)&&e[t]===64)&&!(z(i,!0)||!M(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}var oh=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,Ys=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;function ah(e,n,t,r,i,o){if(Ys.test(r)||Ys.test(es(r))||r.toLowerCase()===i.toLowerCase())return"low";let a=t-n,s=/^[a-z]+$/i.test(r),l=oe(e,n,t)>=48&&M(e,n,t)&&(!s||Pe(e,n,t)>=6);return oh.test(o)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(Pe(e,n,t)<4.3||me(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||a<6?"low":l?"high":"medium"}var Rt={depth:3,decodedBytes:16*1024*1024,matches:2e4},el=2e3;function ri(e,n,t,r,i,o){if(r.length===0)return{matches:[],cut:[]};let a=new Set,s=[],l=[],u=[],c=[],d=[],f=0,p=0;for(let h of hh(r)){if(s.length+c.length>=Rt.matches){a.add("matches-per-blob");break}if(h.rule===ve.bareSecret)l.push(h);else if(h.rule>=e.rules.length)u.push(h);else if(h.rule===ve.keyHead){let k=lh(e,t,h);k&&s.push(k)}else if(h.rule===ve.encoded){if(h.start<p)continue;let k=Ls(t,h.start);if(!i){a.add("decoding-depth");continue}if(f+(k.end-h.start)>Rt.decodedBytes){a.add("decoded-size");continue}f+=k.end-h.start,p=k.end;let x=Rs(t,k,i,a);for(let A of x)c.push(A);x.length>0&&d.push({start:h.start,end:k.end})}else{let k=sh(e,n,t,h);k&&s.push(k)}}for(let h of uh(e,t,s,l))s.push(h);if(o&&u.length>0)for(let h of o.complete(t,u,a))s.push(h);let m=h=>{let k=d[Vn(d,h,x=>Math.abs(x.start-h.start))];return k!==void 0&&k.start<=h.start&&k.end>=h.end},g=ch(e,d.length>0?s.filter(h=>h.decodedFrom.length>0||En(e,h)<5||!m(h)):s).map(h=>h.note===je?fh(e,s,h):h),y=g.map(h=>mh(e.rules[h.rule]??o?.facts(h.rule),t,h)),b=new Set(g.filter(h=>h.decodedFrom.length>0).map(h=>h.start));for(let h of c)b.has(h.span.start)||y.push({...h,directives:Hr(t,h.span)});return y.sort((h,k)=>h.span.start-k.span.start||h.span.end-k.span.end),{matches:Fs(y),cut:[...a]}}function sh(e,n,t,r){let i=e.rules[r.rule];if(!i)return;let o={rule:r.rule,start:r.start,end:r.end,secret:R(t,r.start,r.end),decodedFrom:[]},a={quoted:j(t[r.start-1])};if(i.kind==="token"){for(let l of e.tokens(t,r.anchor)){if(l.rule!==r.rule)continue;let u=ti(l,t,r.anchor,e);if(u&&u.end===r.end)return{...o,confidence:u.confidence,syntax:a,...u.note?{note:u.note}:{}}}if(r.anchor===r.start)return}if(i.kind==="shape"){let l=Mt(e,t,r.anchor,Se(t,r.anchor)).find(u=>u.rule===r.rule&&u.start===r.start&&u.end===r.end);return l&&{...o,confidence:l.confidence,syntax:a,...l.note?{note:l.note}:{}}}if(i.kind==="near"&&r.anchor===r.start){let l=xt(e,t,r.start,Se(t,r.start));return l&&{...o,confidence:l.confidence,syntax:a}}if(i.kind==="built-in"&&i.finds==="url-credentials"){let l=Lt(t,r.anchor);return l?{...nl(o),confidence:l.confidence,syntax:{...a,name:l.user}}:void 0}if(i.kind==="built-in"&&i.finds==="url-signature")return{...nl(o),confidence:i.confidence,syntax:{...a,name:"sig"}};if(i.kind==="built-in"&&i.finds==="client-password"){let l=At(t,r.anchor);return l&&{...o,confidence:i.confidence,syntax:{...a,name:l.user}}}if(i.kind==="built-in"&&i.finds==="curl-user"){let l=vt(t,r.anchor);return l&&{...o,confidence:i.confidence,syntax:{...a,name:l.user}}}if(i.kind==="built-in"&&i.finds==="http-authorization"){let l=Tt(e,t,r.anchor,Se(t,r.anchor));return l?{...o,confidence:l.confidence,syntax:a}:void 0}let s=Ct(e,n,t,r.anchor,st(t,r.anchor));if(s)return{rule:s.rule,start:s.start,end:s.end,secret:s.secret,decodedFrom:s.decodedFrom,confidence:s.confidence,syntax:{name:s.name,quoted:s.quoted}}}function nl(e){let n=ze(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function lh(e,n,t){let r=Zs(n,t.start);if(!r)return;let i=r.whole?"private-key":"private-key-cut-short",o=e.builtIn[i]??e.builtIn["private-key"];if(o===void 0)return;let a=R(n,r.start,r.end),s=Gs(a);return{rule:o,start:r.start,end:r.end,secret:s?.secret??a,decodedFrom:s?[s.decodedFrom]:[],confidence:e.rules[o].confidence,syntax:{quoted:j(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function uh(e,n,t,r){let i=e.builtIn["aws-secret-beside-id"];if(i===void 0)return[];let o=t.filter(l=>e.rules[l.rule]?.id==="aws-access-key-id");if(o.length===0)return[];let a=[],s=t.filter(l=>e.builtIn.secret===l.rule&&/^[A-Za-z0-9+/]{40}$/.test(l.secret)&&Q("mixed",l.secret)==="right");for(let l of s){let u=tl(o,l);u<=el&&a.push({...l,rule:i,confidence:u<=300?"high":"medium"})}for(let l of r){let u=tl(o,l);if(u>el||!M(n,l.start,l.end))continue;let c=R(n,l.start,l.end);if(Z(c))continue;let d=u<=300?"high":"medium";a.push({rule:i,start:l.start,end:l.end,secret:c,decodedFrom:[],confidence:d,syntax:{quoted:j(n[l.start-1])}})}return a}function tl(e,n){let t=i=>i.start>=n.end?i.start-n.end:n.start-i.end,r=e[Vn(e,n,t)];return r?t(r):1/0}function ch(e,n){let t=[...n].sort((o,a)=>En(e,o)-En(e,a)||ke.indexOf(o.confidence)-ke.indexOf(a.confidence)||a.end-a.start-(o.end-o.start)||o.start-a.start||o.rule-a.rule),r=[],i=[];for(let o of t){let a=dh(i,o.start),s=i[a-1],l=i[a];s&&s.end>o.start||l&&l.start<o.end||(i.splice(a,0,o),r.push(o))}return r}function dh(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>1;e[i].start<=n?t=i+1:r=i}return t}function fh(e,n,t){let r;for(let i of n){if(i.start!==t.start||i.end!==t.end||i.secret!==t.secret)continue;let o=e.rules[i.rule];!o||o.provider==="generic"||(!r||En(e,i)<En(e,r))&&(r=i)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}var ph=new Set(["url-credentials","url-signature","curl-user","client-password"]);function En(e,n){if(n.note===je)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="aws-secret-beside-id"||ph.has(t.finds)?3:5:1}function mh(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},i=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new Pn(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:M(i,0,i.length)},related:[],directives:Hr(n,r),guessable:os(i,0,i.length),...t.note?{note:t.note}:{}}}function hh(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}function Vt(e){if(e.startsWith("{jwt}"))return["eyJ"];let n=e.startsWith("(")?/^\(([^(){}[\]]+)\)/.exec(e):null,t=n?rl(e.slice(n[0].length)):"",r=n?n[1].split("|").map(i=>i+t):[rl(e)];for(let i of r)if(i.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return r}function il(e,n){let[,t,r,i]=/^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(e)??[],o=t??(r===void 0?void 0:Nr[r]);if(o===void 0)return{lead:new Uint8Array(256),leadCount:0};let a=n.get(o);return a||n.set(o,a=Pr(o)),{lead:a,leadCount:Math.min(6,Number(i))}}function ol(e){let n=/^[^{}()[\]|\\]+/.exec(e)?.[0];if(n)return{mark:n,markAt:0};let[,t,r]=/^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(e)??[];return{mark:r??"",markAt:Number(t??0)}}function Et(e){return/(?:\\.|[^)}\]|\\])$/.test(e)?e.charCodeAt(e.length-1):-1}var yh="{}()[]|";function rl(e){let n="",t=0;for(let r=0;r<e.length;r++)if(e.charCodeAt(r)===92)n+=e.slice(t,r),t=++r;else if(yh.includes(e[r]))return n+e.slice(t,r);return n+e.slice(t)}function al(e){let[n,t]=[0,0];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r);if(i===123){let o=e.indexOf("}",r),a=e.slice(r+1,o);r=o;let s=a.lastIndexOf(":");if(a==="uuid")[n,t]=[n+36,t+36];else{if(s<0||a.startsWith("printable")||a.includes("(")&&!/^set\([A-Za-z0-9-]*\):/.test(a))return;{let[l,u=l]=a.slice(s+1).split("-");if(!(Number(l)>0)||!(Number(u)>0))return;[n,t]=[n+Number(l),t+Number(u)]}}}else{if(i===91||i===40||i===92)return;if(O[i]===1)[n,t]=[n+1,t+1];else break}}return[n,t]}function jt(e){let n=e.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/,""),t=n.startsWith("\\")?n.slice(1):n;return n===""||/^[([{|]/.test(n)||/^[A-Za-z0-9+/_-]/.test(t)?-1:t.charCodeAt(0)}var jn={classes:256,behind:8*ce,lengths:ce,near:Ir,exact:Ir};function ll(e){let{bytes:n,near:t,exact:r}=e,i=0,o=f=>n.subarray(i,i+=f),a=o(jn.classes),s=o(jn.behind),l=o(jn.lengths),u=o(jn.near),c=o(jn.exact),d=new Uint8Array(Cn);for(;i<n.length;i+=2)d[n[i]|n[i+1]<<8]=1;return{heads:d,gates:{classes:a,behind:s},tokens:{get:f=>ii($n(e.tokens,gh(f)))},shapes:{get:f=>ii($n(e.shapes,f))},named:{get:f=>ii($n(e.named,f))},hasNear:t!=="",nearLengths:()=>l,nearWords(f){return new fe({heads:u,wordsOf:p=>sl($n(t,p),m=>f(Number(m)))})},exactWords:()=>new fe({heads:c,wordsOf:f=>sl($n(r,f),p=>p)}),builtIn:e.builtIn}}function gh(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function $n(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function ii(e){return e?.split("	").map(Number)}function sl(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}var $t=8;function ul(e){let n=$t-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:o,behind:a}of e)for(let s of[o,a])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let i=new Uint8Array(ce*$t);for(let{least:o,most:a,before:s,behind:l}of e){let u=l<0?255:1<<t[l];for(let c=o;c<=a;c++)for(let d=0;d<$t;d++)(s<0||t[s]===d)&&(i[c*$t+d]|=u)}return{classes:t,behind:i}}function cl(e,n=!1){let t=new Uint8Array(Cn),r=[],i=new Map,o=new Map,a=new Map,s={},l=new Set;e.forEach((f,p)=>{if(l.has(f.id))throw new Error(`two rules have the id ${f.id}`);if(l.add(f.id),!(f.identifier&&!n))if(f.kind==="token")c(f,p);else if(f.kind==="shape")d(f,p);else if(f.kind==="named")for(let[m]of f.names)oi(a,m,p);else f.kind==="built-in"&&(s[f.finds]=p)});let u=()=>e.flatMap((f,p)=>f.kind==="near"&&(!f.identifier||n)?[[f,p]]:[]);return{heads:t,gates:ul(r),tokens:i,shapes:o,named:a,hasNear:e.some(({kind:f})=>f==="near"),nearLengths(){let f=new Uint8Array(ce);for(let p of new Set(u().flatMap(([{layouts:m}])=>m))){let[m,g]=zt(p);m>=16&&f.fill(1,m,g+1)}return f},nearWords(f){let p=new fe;for(let[m,g]of u()){let y=f(g);for(let b of m.words)p.add(b,y)}return p},exactWords(){let f=new fe;for(let p of e)for(let m of p.exact??[])f.add(m,p.provider);return f},builtIn:s};function c(f,p){for(let m of f.layouts)for(let g of Vt(m)){let[y,b,h]=[g.charCodeAt(0),g.charCodeAt(1),g.charCodeAt(2)];t[ut(y,b,h)]=1,oi(i,Ot(y,b,h),p)}}function d(f,p){let m=f.before===void 0?-1:Et(f.before);for(let g of f.layouts){let[y,b]=zt(g);if(y<16||b>=ce)throw new Error(`layout ${g} does not begin with a run of bounded length`);r.push({least:y,most:b,before:m,behind:jt(g)});for(let h=y;h<=b;h++)oi(o,h,p)}}}function Ot(e,n,t){return e<<16|n<<8|t}function zt(e){return al(e)??pe(e).lead}function oi(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function dl(e,n={}){let t=n.identifiers?void 0:ua(e);return kh(e,t?ll(t):cl(e,n.identifiers))}function kh(e,n){let{heads:t,gates:r,hasNear:i,builtIn:o}=n,a=new Map,s=cn(d=>xh(e[d],d,a)),l=cn(d=>n.shapes.get(d)?.flatMap(s).filter(({least:f,most:p})=>f<=d&&d<=p)),u=cn(d=>n.named.get(d)?.flatMap(f=>Ah(e[f],f,d))),c=cn(d=>n.tokens.get(d)?.flatMap(f=>wh(e[f],f,d)));return{rules:e,heads:t,tokens:(d,f)=>c(Ot(d[f],d[f+1],d[f+2]))??bh,gates:r,shapes:{get:l},named:{get:u},hasNear:i,near:he(()=>{let d=cn(pe);return{words:n.nearWords(cn(p=>vh(e[p],p,d))),lengths:n.nearLengths()}}),exact:he(n.exactWords),builtIn:o}}var bh=[];function wh(e,n,t){let{before:r}=e;return e.layouts.flatMap(i=>Vt(i).filter(o=>Ot(o.charCodeAt(0),o.charCodeAt(1),o.charCodeAt(2))===t).map(o=>({rule:n,prefix:o,layout:he(()=>pe(i)),check:e.check,trim:e.trim??[0,0],before:r===void 0?void 0:he(()=>Dr(r)),near:fl(e),drawn:e.provider!=="aws"&&/^[^{}]*\{[^{}]*\}$/.test(i)})))}function xh(e,n,t){let r=e.before,i=r===void 0?void 0:he(()=>Dr(r)),o=r===void 0?-1:Et(r),a=r!==void 0&&/^[^{}()[\]|\\]+$/.test(r)?r:"",s=fl(e);return e.layouts.map(l=>{let[u,c]=zt(l);return{rule:n,least:u,most:c,layout:he(()=>pe(l)),...il(l,t),...ol(l),behind:jt(l),before:i,lastBefore:o,plainBefore:a,check:e.check,near:s}})}function Ah(e,n,t){let r=he(()=>e.layouts.map(pe)),i=new Set(e.notNames);return e.names.filter(([o])=>o===t).map(o=>({rule:n,words:o,not:i,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function vh(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:he(()=>e.layouts.map(t)),check:e.check}}function fl(e){let{near:n}=e;return n&&he(()=>mt(n))}function he(e){let n;return()=>n??=e()}var _h=16384;function cn(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let i=e(t);return(i!==void 0||n.size<_h)&&n.set(t,i),i}}var Uh=800;function pl(e,n){let t=n+3,r=Math.min(e.length,n+120);for(;t<r&&ml[e[t]]===1;)t++;let i=e[t];if(i!==47&&i!==63||t-n<20)return;let o=e[t-1],a=e[t-5];if(!(o===116&&(a===115||a===105))&&!(o===109&&(a===101||a===109))&&o!==110&&o!==51||!Sh.test(w(e,n+3,t)))return;let u=w(e,t,n+Uh),c=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(u),d=c?.[1];if(!(c===null||d===void 0||z(d,!0)))return{start:t+c[0].length-d.length,end:t+c[0].length}}var Sh=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,ml=new Uint8Array(256);for(let e=0;e<128;e++)ml[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0;var Bt=Math.max(Ut,Sn+$r+Ke)+128;function yl(e,n,t,r,i,o){let a=[],s=i<=0&&o>=r.length,l=(m,g,y,b)=>{(s||g<o&&y>i)&&a.push({rule:m,start:g,end:y,anchor:b})},u=Math.max(0,i-Bt),c=Math.min(r.length,o+Bt);if(!s){let m=Math.max(0,u-4096);for(;u>m&&hl(r,u-1);)u--;let g=Math.min(r.length,c+4096);for(;c<g&&hl(r,c);)c++}let d=m=>l(m.rule,m.start,m.end,m.anchor),f=-1;return t(r,u,c,{run(m,g,y){if((y&F.before)!==0&&ei(e,r,m,d),(y&F.encoded)!==0&&l(ve.encoded,m,Math.min(g,m+64),m),!(g-m>Ut)){if((y&F.shape)!==0)for(let b of Mt(e,r,m,g))l(b.rule,b.start,b.end,m);if((y&F.bareSecret)!==0&&l(ve.bareSecret,m,g,m),(y&F.scheme)!==0){let b=Tt(e,r,m,g);b&&l(b.rule,b.start,b.end,m)}if((y&F.near)!==0){let b=xt(e,r,m,g);b&&l(b.rule,b.start,b.end,m)}}},head(m,g,y){ae(e,r,m,d,ni(r,m,g,y))},word(m){let g=r[m]|32;if(g===58){let y=Lt(r,m),b=e.builtIn["url-credentials"];y&&b!==void 0&&l(b,y.start,y.end,m);let h=y?void 0:pl(r,m),k=e.builtIn["url-signature"];h&&k!==void 0&&l(k,h.start,h.end,m)}else if(g===55||g===56)ae(e,r,m,d);else if(g===32||g===45&&(r[m+1]|32)===45){let y=vt(r,m),b=e.builtIn["curl-user"];y&&b!==void 0&&l(b,y.start,y.end,m);let h=y?void 0:At(r,m),k=e.builtIn["client-password"];h&&k!==void 0&&l(k,h.start,h.end,m)}else if(g===45){let y=qs(r,m);y&&l(ve.keyHead,y.start,y.end,y.start)}else if(g>=97){if(m<f||!Ch(r,m,g))return;f=st(r,m);let y=Ct(e,n,r,m,f);y&&l(y.rule,y.start,y.end,m)}}}),a}function Ch(e,n,t){let r=(e[n+3]??0)|32;switch(t){case 112:return(e[n+1]|32)!==97||r===115;case 115:return r===114&&((e[n+4]??0)|32)===101&&((e[n+5]??0)|32)===116;case 116:return r===101&&((e[n+4]??0)|32)===110;case 97:return r===104&&!(((e[n+4]??0)|32)===111&&((e[n+5]??0)|32)===114&&((e[n+6]??0)|32)!==105);case 99:return r===100;default:return!0}}function hl(e,n){let t=e[n];return O[t]===1||gl[t]===1||Ce(e,n)}var gl=new Uint8Array(256);for(let e of".$:|=~%*@&")gl[e.charCodeAt(0)]=1;var Th="2";function kl(e,n={}){let t=dl(e,n),r=new _t(t),i=(n.prefilter??Ka)({heads:t.heads,gates:t.gates,near:t.hasNear}),o=ws(e.length,n),a,s=(u,c=0,d=u.length)=>{let f=ai(u),p=yl(t,r,i,f,c,d);return o&&Lh(o,f,c,d,p),p},l=(u,c)=>ri(t,r,ai(u),s(u),c<Rt.depth?d=>l(d,c+1):void 0,o);return{get version(){return a??=Mh(e,n)},reach:Math.max(Bt,o?.reach??0),find:s,complete:(u,c)=>ri(t,r,ai(u),c,d=>l(d,1),o),scan:u=>l(u,0)}}function Mh(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let i=t.length===0?e:[...e,...t],o=r?`-o${r.id}`:"";return`${Th}-${Rh(JSON.stringify(i))}${n?"-i":""}${o}`}function Lh(e,n,t,r,i){let o=t<=0&&r>=n.length,a=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!o&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;a.has(d)||(a.add(d),i.push({rule:s,start:l,end:u,anchor:c}))})}function ai(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function Rh(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}async function Mx(e){return zo(await Vh(e))}async function Vh(e){let[n,t]=await Promise.all([Eh(e),jh()]);return Object.assign(kl(Un,{...n,prefilter:t}),{detection:e})}async function Eh({customRules:e,configName:n,identifiers:t,remembered:r}){return{identifiers:t,customRules:e,expressions:await ot(e,n),ownCredentials:r===null?void 0:Oa(r)}}async function jh(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve(Br),Promise.resolve(Kr)]);return e(n)}function wl(e,n){if(n===!1)return;let t=e.filter(i=>n===!0||bl(i)),r=t.find(i=>i.tool==="leakscan"&&bl(i))??t.find(i=>i.tool==="leakscan")??t[0];if(r)return{by:"comment",reason:r.reason?.trim()||`comment for ${r.tool}`}}function bl(e){return(e.reason??"").trim()!==""}var $h=[{name:"lock-file",atMost:"low",randomToo:!0,why:"Package managers write hashes and integrity values here; nobody writes passwords into it.",path:/(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|\.terraform\.lock\.hcl)$/},{name:"built-file",atMost:"low",randomToo:!0,why:"Minified bundles and source maps are full of short names before long strings.",path:/\.(min\.js|min\.mjs|min\.css|bundle\.js|js\.map|css\.map|mjs\.map)$/},{name:"translation",atMost:"low",randomToo:!1,why:'The text beside the key "password" is the word for it in another language.',path:/(^|\/)(locales?|i18n|l10n|translations?|resources\/lang)\/|\.(po|pot|xlf|xliff|arb|resx|strings)$/},{name:"snapshot",atMost:"low",randomToo:!0,why:"Test runners record whole answers here, ids and hashes among them.",path:/(^|\/)__snapshots__\/|\.(snap|approved\.txt|ambr)$/},{name:"example",atMost:"low",randomToo:!1,why:"A sample config shows the shape of a value, not the value.",path:/(^|\/)(examples?|samples?)\/|\.(example|sample|template|tmpl|dist|tpl)$|\.(example|sample|template)\.[^/.]*$/},{name:"test",atMost:"low",randomToo:!1,why:"Tests and fixtures make up passwords by the dozen.",path:/(^|\/)(tests?|__tests__|testing|specs?|e2e|fixtures?|__fixtures__|testdata|test-data|test_data|__mocks__|mocks?|cassettes)\/|(^|\/)test_[^/]*\.py$|(^|\/)conftest\.py$|_test\.(go|py|rb|dart|exs|cc|cpp)$|_spec\.rb$|[.-](test|tests|spec|stories|cy)\.[cm]?[jt]sx?$|(tests?|it|spec)\.(java|kt|scala|cs|swift|groovy)$/},{name:"documentation",atMost:"low",randomToo:!1,why:"Manuals show commands with made-up passwords.",path:/(^|\/)(docs?|documentation|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|textile|pod|[1-8])$|(^|\/)(readme|changelog|changes|history|news|contributing)(\.[^/]*)?$/}];function xl(e){if(e===null)return;let n=e.toLowerCase();return $h.find(t=>t.path.test(n))}function Al(e,n){return n===void 0?e.confidence:n.name==="lock-file"&&e.confidence==="medium"?n.atMost:!zh.has(e.rule)||!n.randomToo&&e.syntax.random?e.confidence:e.confidence==="low"?"low":n.atMost}var zh=new Set(["generic-password","generic-secret"]);async function _l(e,n,{fingerprints:t=new hn(n.baseline.salt),namesUnsure:r=!0}={}){let i=new li(n,await Bh(n)),o=new Map(n.baseline.findings.map(g=>[g.fingerprint,g])),a=new ui(n,t),s=Kh(e),l=0,u=0,c=new Map;for(let[g,y]of s){let b=Ih(y.map(x=>i.on(x))),h=b.filter(x=>x.isActive),k=Ph((h.length>0?h:b).flatMap(x=>x.judged.filter(A=>h.length===0||!A.suppression)));c.set(g,{places:b,active:h,best:k,guessable:qh(y)})}let d=new Set(n.baseline.findings.map(({masked:g})=>g)),f=new Map,p=g=>{let y=c.get(g);if(y===void 0)throw new Error("A secret without a place: a fault of leakscan.");let{secret:b}=y.best.sighting.match;if(r||!y.guessable||y.best.confidence!=="low"||d.has(b.masked))return t.of(b,y.guessable);let h=f.get(g);return h===void 0&&f.set(g,h=`unsure ${f.size}`),h};return{findings:(await Promise.all([...c].map(async([g,{places:y,active:b,best:h}])=>{let{match:k}=h.sighting,x=s.get(g)??[],A=await p(g),v=o.get(A)??await a.find(k),V=v?Jh(v):b.length===0?y[0]?.judged[0]?.suppression:void 0;V||(l+=y.length-b.length),!V&&!n.trustComments&&(u+=y.filter(Dh).length);let W=await Promise.all(Wh(x,s).map(p)),L=Fh(k,x);return{fingerprint:A,rule:k.rule,provider:k.provider,severity:h.severity,confidence:h.confidence,secret:k.secret,places:y.map(({place:B})=>B),...h.note===void 0?{}:{note:h.note},related:W.sort(),...L===void 0?{}:{aws:L},...V===void 0?{}:{suppressed:V}}}))).sort(Oh),suppressedPlaces:l,untrustedComments:u}}function Oh(e,n){return+(e.suppressed!==void 0)-+(n.suppressed!==void 0)||pn(e.severity,n.severity)||Ze(e.confidence,n.confidence)||Sl(e.places[0],n.places[0])||zn(e.fingerprint,n.fingerprint)}async function Bh(e){let n=e.config.ignore.filter(i=>!i.rules&&!i.reason).flatMap(i=>i.paths),t=e.config.ignore.filter(i=>i.rules||i.reason);return[...await Promise.all(t.map(async i=>({matches:await vn(i.paths),...i.rules?{rules:i.rules}:{},reason:i.reason??"path ignored in the config"}))),{matches:await vn(n),reason:"path ignored in the config"}]}function Kh(e){let n=new Map;for(let t of e){let r=t.match.secret.reveal(),i=n.get(r);i?i.push(t):n.set(r,[t])}return n}var li=class{#e;#n;#t=new Map;#r=new Map;#i=new Map;constructor(n,t){this.#e=n,this.#n=t}on(n){let{match:t,place:r}=n,i=si(this.#i,t.rule,()=>na(this.#e.config,t.rule,t.provider)),o=si(this.#t,r.path,()=>xl(r.path)),a=Al(t,o),s=a===t.confidence?t.note:`file-kind:${o?.name??""}`,l=this.#o(n,i==="off");return{sighting:n,severity:i==="on"||i==="off"?t.severity:i,confidence:a,...s===void 0?{}:{note:s},...l===void 0?{}:{suppression:l}}}#o({match:n,place:t},r){if(n.note!==je){if(r)return{by:"config",reason:`rule ${n.rule} switched off`};if(t.path!==null){let i=t.path,o=si(this.#r,i,()=>this.#n.filter(({matches:a})=>a(i))).find(({rules:a})=>!a||a.includes(n.rule)||a.includes(n.provider));if(o)return{by:"config",reason:o.reason}}if(this.#e.trustComments)return wl(n.directives,this.#e.config.allowComments??!0)}}};function si(e,n,t){if(e.has(n))return e.get(n);let r=t();return e.set(n,r),r}function Ih(e){let n=new Map;for(let t of e){let{place:r}=t.sighting,i=Nh(r),o=n.get(i),a=t.suppression===void 0;o===void 0?n.set(i,{place:r,judged:[t],isActive:a,best:t}):(o.judged.push(t),o.isActive||=a,Ul(t,o.best)<0&&(o.best=t))}return[...n.values()].sort((t,r)=>Number(r.isActive)-Number(t.isActive)||Ze(t.best.confidence,r.best.confidence)||Sl(t.place,r.place))}function Nh({path:e,line:n,column:t,endLine:r,endColumn:i,blob:o,commit:a,source:s,decodedFrom:l}){let u=l===void 0?"":JSON.stringify(l);return`${n} ${t} ${r} ${i} ${s} ${o??"-"} ${a??"-"} ${e===null?"":`:${e}`}\0${u}`}function Dh(e){return e.judged.some(n=>n.sighting.match.directives.length>0)}function Ph(e){let[n,...t]=e;if(!n)throw new Error("A place without a match: a fault of leakscan.");return t.reduce((r,i)=>Ul(i,r)<0?i:r,n)}function Ul(e,n){let[t,r]=[e.sighting.match,n.sighting.match];return Ze(e.confidence,n.confidence)||+(t.provider==="generic")-+(r.provider==="generic")||pn(e.severity,n.severity)||zn(t.rule,r.rule)}function Wh(e,n){let t=new Set;for(let{match:r,related:i}of e)for(let o of i){let a=o.secret.reveal();a!==r.secret.reveal()&&n.has(a)&&t.add(a)}return[...t]}function Fh(e,n){if(e.provider!=="aws")return;let t=In(e.secret.reveal());if(t)return t;let r=new Set(n.flatMap(({related:o})=>o.map(a=>a.secret.reveal())).filter(o=>In(o))),[i]=r;return r.size===1&&i!==void 0?In(i):void 0}function Jh(e){return{by:"baseline",reason:e.reason}}function qh(e){return e.some(({match:n})=>n.guessable)}var ui=class{#e;#n;constructor({baseline:n},t){this.#e=[t,...n.salt===""?[]:[new hn("",t.signal)]],this.#n=n.findings}async find({secret:n}){let t=this.#n.filter(r=>r.masked===n.masked);if(t.length!==0)for(let r of[!1,!0])for(let i of this.#e){let o=await i.of(n,r),a=t.find(s=>s.fingerprint===o);if(a)return a}}},vl={index:0,file:1,stdin:2,blob:3,path:4,"commit-message":5,"tag-message":6,note:7};function Sl(e,n){return!e||!n?+!e-+!n:+(e.path===null)-+(n.path===null)||vl[e.source]-vl[n.source]||zn(e.path??"",n.path??"")||e.line-n.line||e.column-n.column||zn(e.commit??"",n.commit??"")||zn(e.blob??"",n.blob??"")}function zn(e,n){return e<n?-1:e>n?1:0}async function Cl(e,n,t){if(t.length===0||e.length+n.length===0)return{notRead:e,cut:n,accepted:[]};let r=await Promise.all(t.map(async a=>({...a,matches:await vn([a.what])}))),i=[],o=a=>{let s=r.find(({what:l,matches:u})=>a.what===l||Gh(l,a.what)||u(Zh(a.what)));return s&&i.push({...a,reason:s.reason}),!s};return{notRead:e.filter(o),cut:n.filter(o),accepted:i}}function Zh(e){return e.split("!",1)[0]??e}function Gh(e,n){return/^[0-9a-f]{7,64}$/.test(e)&&/^[0-9a-f]{40,64}$/.test(n)&&n.startsWith(e)}async function Gx(e,n,t){let{result:r,mode:i,repository:o,engineVersion:a,startedAt:s}=e,l=await _l(r.sightings,n.policy,e.judging),u=e.judging?.fingerprints?.unfinished??0,c=[...r.notRead,...u===0?[]:[{what:`${u} fingerprints`,why:"interrupted"}]],{notRead:d,cut:f,accepted:p}=await Cl(c,r.cut,n.policy.config.acceptUnread),m=yi(l.findings.map(y=>Hh(y,e.exposures?.get(Ye(y)),r.commitFacts)));return{report:{tool:{name:"leakscan",version:"0.1.0",rulesVersion:a},scan:{mode:i,repository:o,notRead:d,cut:f,...p.length===0?{}:{accepted:p},blobs:r.blobs,bytes:r.bytes,commits:r.commits,durationMs:performance.now()-s},findings:m},settings:t,suppressedPlaces:l.suppressedPlaces,untrustedComments:l.untrustedComments,acceptsLive:Wt(n.policy.baseline.findings),customRules:n.policy.config.customRules}}function Hh(e,n,t){let r=e.places[0]?.commit,i=(r===void 0?void 0:t?.get(r)??n?.introduced.find(o=>o.oid===r))??n?.introduced[0];return{...e,...i===void 0?{}:{commit:i},...n===void 0?{}:{exposure:n}}}function Xx(e,n){return{signal:n.signal,onProgress:n.onProgress,...e.maxSize.value===null?{}:{maxSize:e.maxSize.value}}}function eA(e){return E(e).replace(/[&<>"']/g,n=>`&#${n.charCodeAt(0)};`)}function nA(e){return E(e).replace(/[&<>[\]`*_|#@~\\]/g,Tl)}function tA(e){return`<code>${E(e).replace(/[!-/:-@[-`{-~]/g,Tl)}</code>`}function Tl(e){return`${e==="@"?"<!-- -->":""}&#${e.charCodeAt(0)};`}function iA(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(n=>encodeURIComponent(n).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}function oA({decodedFrom:e=[]}){return e.some(n=>/^(?:zip|tar|gzip|zlib|zstd)\b/i.test(n))}import{Buffer as Kt}from"node:buffer";function Xh(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=Ml(e,(r,i)=>{r==="tree"&&n.tree===""?n.tree=i:r==="parent"?n.parents.push(i):r==="author"&&n.author===""?n.author=i:r==="committer"&&n.committer===""?n.committer=i:r==="encoding"&&(n.encoding=i)});return!fi(n.tree)||!n.parents.every(fi)?null:{...n,messageStart:t}}function lA(e){let n={object:"",type:"",tagger:""},t=Ml(e,(r,i)=>{r==="object"&&n.object===""?n.object=i:r==="type"&&n.type===""?n.type=i:r==="tagger"&&n.tagger===""&&(n.tagger=i)});return fi(n.object)?{...n,messageStart:t}:null}function uA(e){let n=[],t=pi(e),r=!1;for(let i=0;i<e.length&&e[i]!==10;){let o=e.indexOf(10,i),a=o<0?e.length:o+1;e[i]!==32&&(r=!Yh.has(Qh(t,i,a))),r&&n.push(e.subarray(i,a)),i=a}return n.length===0?ey:Kt.concat(n)}function Qh(e,n,t){let r=n;for(;r<t&&e[r]!==32&&e[r]!==10;)r++;return e.toString("latin1",n,r)}var Yh=new Set(["tree","parent","author","committer","encoding","gpgsig","gpgsig-sha256","object","type","tag","tagger"]),ey=new Uint8Array;function cA(e,n){let t=Xh(n);if(t===null)return{oid:e,author:"",email:"",date:di(0,0),subject:""};let r=ny(t.author);return{oid:e,author:ci(r.name,t.encoding),email:ci(r.email,t.encoding),date:di(r.seconds,r.offset),subject:ci(ty(n,t.messageStart),t.encoding)}}function ny(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),i=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:i}}function di(e,n){let t=Math.abs(n)<1440?n:0,r=new Date((e+t*60)*1e3);if(Number.isNaN(r.getTime()))return di(0,0);let i=Math.abs(t),o=a=>String(a).padStart(2,"0");return`${r.toISOString().slice(0,-5)}${t<0?"-":"+"}${o(Math.floor(i/60))}:${o(i%60)}`}function ty(e,n){let t=iy(e,n,Math.min(e.length,n+ry)).replace(/^(?:[ \t\r]*\n)+/,""),r=/\n[ \t\r]*\n/.exec(t);return t.slice(0,r?.index).replace(/\s*\n\s*/g," ").trim()}var ry=4096;function Ml(e,n){let t=pi(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let i=e.indexOf(10,r);if(i<0&&(i=e.length),e[r]!==32){let o=t.indexOf(32,r);o>r&&o<i&&n(t.toString("latin1",r,o),t.toString("latin1",o+1,i))}r=i+1}return e.length}function iy(e,n,t){return pi(e).toString("latin1",n,t)}function pi(e){return Kt.isBuffer(e)?e:Kt.from(e.buffer,e.byteOffset,e.byteLength)}function ci(e,n){let t=Kt.from(e,"latin1");for(let r of n===null?["utf-8"]:[n,"utf-8"])try{return new TextDecoder(r,{fatal:!0,ignoreBOM:!0}).decode(t)}catch{}return e}function fi(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}function It(e){try{let n=oy.decode(e);if(!n.startsWith('"'))return n}catch{}return`"${ay(e)}"`}var oy=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ay(e){let n="";for(let t of e)t===34||t===92?n+=`\\${String.fromCharCode(t)}`:t>=32&&t<127?n+=String.fromCharCode(t):n+=`\\${t.toString(8).padStart(3,"0")}`;return n}async function*Rl(e,n,t,r,i={}){let o=[],a=new Set;async function*s(){for await(let c of t){if(a.has(c))continue;a.add(c);let d=n.known(c);d===void 0?yield c:o.push({oid:c,size:0,scan:d,shortfalls:Ll(d)})}}let l=0,u=0;for await(let c of Yt(e,s(),ly(i))){if(yield*o.splice(0),c.bytes===null)yield sy(c);else{let d=n.scan(c.bytes,c.oid);u+=c.bytes.length,yield{oid:c.oid,size:c.bytes.length,scan:d,shortfalls:Ll(d)}}i.onProgress?.({phase:r,done:++l,bytes:u,...i.total===void 0?{}:{total:i.total}})}yield*o}function sy({oid:e,why:n,size:t}){let r=t===void 0?n:`${n}: ${t} bytes`;return{oid:e,size:0,scan:null,shortfalls:[{kind:n==="too-large"?"cut":"notRead",why:r}]}}function mA(e,n,t){for(let{kind:r,why:i}of t)e[r](n,i)}function Ll(e){let n=e.cut.map(t=>({kind:"cut",why:t}));return e.failure!==null&&n.push({kind:"notRead",why:e.failure}),n}function ly(e){let n=e.maxSize??Jn;return e.signal===void 0?{maxSize:n}:{maxSize:n,signal:e.signal}}var Vl=class{#e=[];#n=new Map;#t=new Map;blobs=0;bytes=0;commits=0;sight(n){for(let t of n)this.#e.push(t)}notRead(n,t){this.#n.set(`${n}\0${t}`,{what:n,why:t})}cut(n,t){this.#t.set(`${n}\0${t}`,{what:n,why:t})}interrupted(n,t,r){if(t?.aborted!==!0||n!==t.reason)throw n;this.notRead(r,"interrupted")}count(n){this.blobs++,this.bytes+=n}result(n){return{sightings:this.#e,notRead:[...this.#n.values()],cut:[...this.#t.values()],blobs:this.blobs,bytes:this.bytes,commits:this.commits,...n===void 0?{}:{commitFacts:n}}}};async function*bA(e){let n=null;for await(let t of mi(e))if(n!==null)yield cy(n,t),n=null;else if(t[0]===uy)n=t.toString("latin1");else if(dy(t))yield{commit:t.toString("latin1")};else throw On(t);if(n!==null)throw On(Buffer.from(n))}var uy=58;async function*mi(e){let n=[];for await(let t of e){let r=0;for(let i=t.indexOf(0);i>=0;i=t.indexOf(0,r)){let o=t.subarray(r,i);yield n.length===0?o:Buffer.concat([...n,o]),n=[],r=i+1}r<t.length&&n.push(t.subarray(r))}if(n.length>0)throw On(Buffer.concat(n))}function cy(e,n){let t=/^:+/.exec(e)?.[0].length??0,r=e.slice(t).split(" "),i=r.slice(0,t+1),o=r.slice(t+1,2*t+2),a=r[2*t+2],s=i.pop(),l=o.pop();if(s===void 0||l===void 0||a===void 0||r.length!==2*t+3)throw On(Buffer.from(e));if(/^[RC]/.test(a))throw On(Buffer.from(`${e}: renames were not asked for`));return{oldModes:i,mode:s,oldOids:o,oid:l,status:a,path:It(n),pathBytes:n}}function dy(e){return(e.length===40||e.length===64)&&/^[0-9a-f]+$/.test(e.toString("latin1"))}function On(e){return new U("unexpected-output",`git printed something unexpected: ${JSON.stringify(e.toString("latin1").slice(0,100))}`,"Update git; if that does not help, report this with the output of `git --version`.")}async function*El(e,n,t={}){let{stdout:r}=Ge(e,["ls-tree","-r","-z","--full-tree",n],t);for await(let i of mi(r)){let o=i.indexOf(9),[a="",,s=""]=i.toString("latin1",0,o).split(" "),l=i.subarray(o+1);fy(a)&&(yield{mode:a,oid:s,path:It(l),pathBytes:l})}}function fy(e){return e.startsWith("100")||e==="120000"}async function TA(e,n,t,r,i={}){let o=new Map;for(let l of r)for(let{path:u,source:c}of l.places)u!==null&&c==="blob"&&o.set(u,(o.get(u)??new Set).add(Ye(l)));let a=new Map;if(o.size===0)return a;let s=new Map;for await(let{oid:l,path:u}of El(e,t,i.signal?{signal:i.signal}:{}))o.has(u)&&s.set(l,[...s.get(l)??[],u]);for await(let{oid:l,scan:u}of Rl(e,n,s.keys(),"comparing",i))for(let c of s.get(l)??[])for(let{match:d,place:f}of Oo(u??{located:[]},{path:c,source:"blob",blob:l})){let p=Ye(d);if(o.get(c)?.has(p)!==!0)continue;let m=a.get(p)??new Map;a.set(p,m.set(c,[...m.get(c)??[],f]))}return a}function MA(e,n){let t=n.get(Ye(e));if(t===void 0)return e;let r=new Map;for(let o of e.places){let{path:a,source:s,blob:l}=o;if(a===null||s!=="blob"||t.get(a)?.[0]?.blob!==l)continue;let u=r.get(a);u===void 0?r.set(a,[o]):u.push(o)}let i=new Set;for(let o of e.places){let{path:a,source:s}=o;if(a!==null&&s==="blob")for(let l of r.get(a)??t.get(a)??[])i.add(l);i.add(o)}return{...e,places:[...i]}}function Fe(e){if(/^[\x20-\x7e]*$/.test(e))return e.length;let n=0;for(let t of Bn(e))n+=hi(t);return n}function RA(e,n){return e+" ".repeat(Math.max(0,n-Fe(e)))}function VA(e,n){return Fe(e)<=n?e:`${zl(e,n-1)}\u2026`}function EA(e,n){if(Fe(e)<=n)return e;let t=Math.floor((n-1)/3),r=zl(e,t),i=[...Bn(e)].reverse(),o="",a=Fe(r)+1;for(let s of i){if(a+=hi(s),a>n)break;o=s+o}return`${r}\u2026${o}`}function jA(e,n){let t=[],r="",i=0;for(let o of py(e).flatMap(a=>hy(a,n))){let a=Fe(o.trimEnd());i>0&&i+a>n&&(t.push(r.trimEnd()),r="",i=0),r+=o,i+=Fe(o)}return t.push(r.trimEnd()),t}function py(e){let n=[],t="";for(let r of Bn(e)){let i=t.at(-1);i!==void 0&&(i===" "&&r!==" "||my(i,r)&&!yy.test(r)&&!gy.test(i))&&(n.push(t),t=""),t+=r}return t!==""&&n.push(t),n}function my(e,n){return n===" "||!($l.test(e)||$l.test(n))?!1:/[、。，．！？」』）】]$/u.test(e)?!0:new RegExp("^\\p{Script=Hiragana}","u").test(n)?!1:jl(e)!==jl(n)}function jl(e){return new RegExp("\\p{Script=Han}$","u").test(e)?"han":/[\p{Script=Katakana}ー]$/u.test(e)?"katakana":"other"}function hy(e,n){return Fe(e)<=n||!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)?[e]:[...Bn(e)]}var $l=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u,yy=/^[、。，．：；？！」』）〉》】〕・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々…,.:;?!)\]}]/u,gy=/[「『（〈《【〔([{]$/u;function zl(e,n){let t="",r=0;for(let i of Bn(e)){if(r+=hi(i),r>n)break;t+=i}return t}function*Bn(e){if(/^[\x20-\x7e]*$/.test(e))yield*e;else for(let{segment:n}of new Intl.Segmenter("en",{granularity:"grapheme"}).segment(e))yield n}function hi(e){return by.test(e)||e.includes("\uFE0F")?2:ky.test(e)?0:1}var ky=/^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u,by=new RegExp("[\\u1100-\\u115f\\u2329\\u232a\\u2630-\\u2637\\u268a-\\u268f\\u2e80-\\u303e\\u3041-\\u4dbf\\u4dc0-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1d300}-\\u{1d376}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u");export{Ve as a,hn as b,Xh as c,lA as d,uA as e,cA as f,ny as g,tg as h,Uu as i,zi as j,Oi as k,Y as l,Ge as m,zu as n,Ou as o,Bu as p,Jn as q,Yt as r,wg as s,xg as t,It as u,bA as v,mi as w,Ug as x,Sg as y,Pi as z,Cg as A,Rl as B,sy as C,mA as D,Ll as E,ly as F,Vl as G,Qu as H,Lo as I,kr as J,zo as K,Oo as L,Ye as M,cd as N,Pn as O,qt as P,pn as Q,rt as R,Xo as S,Qo as T,na as U,ra as V,ia as W,Un as X,$0 as Y,_k as Z,je as _,T as $,qe as aa,Nn as ba,xy as ca,Ck as da,Bk as ea,ib as fa,Mx as ga,Vh as ha,El as ia,fy as ja,TA as ka,MA as la,xl as ma,Al as na,Oh as oa,Il as pa,Gx as qa,Xx as ra,Wl as sa,Fl as ta,ge as ua,bi as va,_y as wa,E as xa,wi as ya,xi as za,Ai as Aa,Ry as Ba,vi as Ca,Ql as Da,Vy as Ea,_i as Fa,Jt as Ga,Ey as Ha,jy as Ia,$y as Ja,zy as Ka,Ui as La,Si as Ma,Wn as Na,Li as Oa,yu as Pa,eA as Qa,nA as Ra,tA as Sa,Fe as Ta,RA as Ua,VA as Va,EA as Wa,jA as Xa,iA as Ya,oA as Za,ka as _a,Mk as $a};
