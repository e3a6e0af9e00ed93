import{d as Di,e as Jn}from"./index-chunk-LXDGLGIQ.js";import{a as C,b as T}from"./index-chunk-XLJKWFCB.js";import{c as Le,e as Qe}from"./index-chunk-AGMHT7F6.js";var ju={};Le(ju,{loadActionMessages:()=>Ru});var ar={};Le(ar,{actionEn:()=>Mu});function L(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function Ng(e,n){return/[.。?？!！]$/u.test(e)?e:`${e}${n==="ja"?"\u3002":"."}`}function Ye(e,n){return Object.hasOwn(e,n)?e[n]??n:n}function qn(e,n){let t=n.indexOf(":");if(t<0)return Ye(e,n);let r=Ye(e,n.slice(0,t)),i=n.slice(t+1).trim();return r===n.slice(0,t)?n:i===""?r:`${r} [${i}]`}function Kg(e,n){let t=n.replace(/ \([^()]*\)$/,"");if(Object.hasOwn(e,t))return e[t]??n;for(let r=t.indexOf(" ");r>=0;r=t.indexOf(" ",r+1)){let i=t.slice(r);if(Object.hasOwn(e,i))return`${t.slice(0,r)}${e[i]}`}return n}var Zn={"pull-request":"this pull request",push:"this push","merge-group":"this merge group",range:"these commits",history:"the whole history"},Pi="The job summary tells everything.",Tu={"no-token":"the input token is empty",fork:"a pull request from a fork gets a token that may only read",forbidden:"the token may not write to pull requests (the workflow needs `permissions: pull-requests: write`)","not-found":"the token does not reach this pull request","bad-token":"GitHub does not accept the token",refused:"GitHub refused it","rate-limited":"the token has used up its requests for now","server-error":"GitHub failed, also when asked again",unreachable:"GitHub could not be reached"},Mu={language:"en",headline:{found:(e,n)=>`${wn(e,"secret")} found in ${Zn[n]}`,nothing:e=>`no secrets found in ${Zn[e]}`,partial:e=>`no secrets found in what was read of ${Zn[e]}, but not everything could be read`,faulty:"nothing was judged: the config or baseline is wrong",loosened:"this change loosens config or baseline, and no maintainer has agreed yet"},partial:(e,n)=>`This scan is partial: ${[...e>0?[`${wn(e,"thing")} could not be read`]:[],...n>0?[`${wn(n,"thing")} ${n===1?"was":"were"} not read to the end`]:[]].join(", and ")}. Nobody knows whether secrets stand there.`,passesAllTheSame:"The check passes all the same: the workflow's input fail-on says so.",state:{here:"in the files now",gone:"removed again, still in this branch's history"},gone:e=>e===1?"1 secret was removed again by a later commit. It is still in this branch's history: merging carries it along, and whoever can read the branch can read it.":`${L(e)} secrets were removed again by a later commit. They are still in this branch's history: merging carries them along, and whoever can read the branch can read them.`,more:e=>`And ${L(e)} more.`,morePlaces:e=>`and ${wn(e,"more place")}`,todo:{heading:"What to do",revoke:"Revoke it first. What was pushed can be read and copied, also after the line is deleted.",rewrite:"Then take it out of the commits, not only out of the files: a new commit that deletes the line leaves the value in this branch's history.",rewriteStep:"mark the commit with edit; remove the value; git commit --amend; git rebase --continue",firstHour:"Then go through the first hour after a leak, step by step.",falseAlarm:e=>e===null?"A false alarm? Accept it by name and with a reason. The entry in the baseline counts once it stands on the branch that changes are compared with.":`A false alarm? Accept it by name and with a reason. As a change cannot judge itself, a maintainer then sets the label ${e}.`,why:"why it is safe"},own:{heading:e=>`Suppressed by this change (${L(e)})`,open:e=>`A comment, config or baseline of this change asks to let these pass. A change cannot judge itself: they count until a maintainer has looked at them and set the label ${e}.`,accepted:e=>`A comment, config or baseline of this change lets these pass, and a maintainer agreed by the label ${e}: they do not count.`,stale:e=>`A comment, config or baseline of this change asks to let these pass. The label ${e} is there, but commits came after it: a maintainer looks at them, takes it away and sets it again. Until then they count.`,noLabel:"A comment, config or baseline of this change asks to let these pass. A change cannot judge itself, and this workflow names no label by which a maintainer could agree: they count.",noProposal:"A comment, config or baseline of these commits lets these pass. Whoever may push them may also change what they are compared with, so they do not count.",loosened:e=>`Let pass from now on by this change's config or baseline (${L(e)}):`,unread:e=>`Not read, and accepted by this change itself (${L(e)}):`,by:"by"},faultsHeading:"Config or baseline that did not count",scope:{read:(e,n,t)=>n===null?t===null?`Read: ${e}.`:`Read: ${e}, everything up to ${t}.`:`Read: ${e}, from ${n} to ${t??"HEAD"}.`,widened:{"before-is-gone":"The commit before this push is gone (a forced push), so more was scanned: all that the default branch does not hold.","new-branch":"The branch is new, so all was scanned that the default branch does not hold.","no-base":"There is no commit to compare with, so all was scanned from the first commit on."},deepened:"The checkout was shallow: the missing part of the history was fetched first."},comment:{nothingLeft:e=>`nothing is left in ${Zn[e]}`,stillRevoke:"What was told here before is gone from the commits. It was pushed all the same: if it has not been revoked yet, revoke it.",asOf:e=>`As of commit ${e}.`,wholeReport:"The whole report",none:e=>`No comment on the pull request: ${Tu[e]}. ${Pi}`,created:"The pull request has a comment with the report.",updated:"The comment on the pull request is up to date."},annotation:{more:(e,n)=>`${wn(e,"secret")} found; the ${L(n)} worst stand on their lines. ${Pi}`,gone:"A later commit removed it again, but it is still in this branch's history.",partialTitle:"The scan is partial",ownTitle:"Suppressed by this change"}};function wn(e,n){return`${L(e)} ${n}${e===1?"":"s"}`}var Lu={en:async()=>(await Promise.resolve(ar)).actionEn,ja:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late3)).actionJa,ko:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late5)).actionKo};function Ru(e){return Lu[e]()}var rc={};Le(rc,{annotation:()=>to,github:()=>ec});function xe(e,n){return e.suppressed===void 0&&(n||e.confidence!=="low")}function Wi(e,n){let t={baseline:0,comment:0,config:0},r={critical:0,high:0,medium:0,low:0},i=new Map,o=0;for(let s of e.findings)s.suppressed&&t[s.suppressed.by]++,xe(s,n)&&(o++,r[s.severity]++,i.set(s.provider,(i.get(s.provider)??0)+1));let a=[...i].sort(([s],[l])=>s<l?-1:1);return{findings:o,suppressed:t,bySeverity:r,byProvider:Object.fromEntries(a)}}function Pg(e,n){return e.findings.some(t=>xe(t,n))?1:e.scan.notRead.length>0||n&&e.scan.cut.length>0?2:0}var fe=["critical","high","medium","low"],ve=["high","medium","low"];function xn(e,n){return fe.indexOf(e)-fe.indexOf(n)}function en(e,n){return ve.indexOf(e)-ve.indexOf(n)}function E(e){return/^[\x20-\x7e]*$/.test(e)&&!e.includes("::")&&!e.includes("##")?e:e.replace(Vu,zu).replace(Eu,Fu)}var Vu=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u2800]|(?![\\ufe0e\\ufe0f])\\p{DI}|(?![ \\u3000])\\p{Zs}","gu"),Eu=/(?:^|(?<=\s))::|##(?=\[|vso\[)/gi,$u={"\n":"\\n","\r":"\\r","	":"\\t"};function zu(e){let n=e.codePointAt(0)??0;return $u[e]??(n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`)}function Fu(e){return e.startsWith("#")?"#\\x23":"\\x3a:"}function Ji(e,n){return E(n.title(e.description))}function qi(e){return E(e.secret??e.masked)}function Zi(e,n){let t=e.decodedFrom?` [${e.decodedFrom.map(E).join(" > ")}]`:"";return`${Bu(e,n)}${t}`}function Bu(e,{place:n}){let{line:t}=e,r=e.blob??e.commit,i=r===void 0?void 0:Gi(r),o=e.path===null?null:E(e.path);return e.source==="commit-message"?n.commitMessage(i,t):e.source==="tag-message"?n.tagMessage(i,t):e.source==="note"?n.gitNote(i,t):e.source==="stdin"?n.stdin(t):o===null?n.object(i,t):e.source==="path"?n.fileName(o):`${o}:${t}`}function Xg(e){let n=E(e.subject);return`${Gi(e.oid)} ${Ou(e.date)} ${E(e.author)}${n===""?"":`: ${n}`}`}function Gi(e){return E(e).slice(0,10)}function Ou(e){return E(e).slice(0,10)}function Qg(e){return E(e.replace(/^refs\/(?:heads\/)?/,""))}function Hi({scan:e},n){return n.found.read({mode:e.mode,blobs:e.blobs,commits:e.commits})}function sr({what:e,why:n},t){return`${E(e)}: ${E(t.unread(n))}`}function Yg({exposure:e,commit:n}){return e?.introduced[0]??n}function e0({summary:e}){return fe.map(n=>[n,e.bySeverity[n]]).filter(([,n])=>n>0)}function n0({summary:e}){return["baseline","comment","config"].map(n=>[n,e.suppressed[n]]).filter(([,n])=>n>0)}function t0({findings:e},n){return e.filter(t=>!t.suppressed&&!xe(t,n)).length}var Gn=class e{#e;#n;constructor(n){this.#e=n}static fromMasked(n){let t=new e("");return t.#n=n,t}reveal(){return this.#e}get length(){return this.#e.length}get masked(){return this.#n??lr(this.#e)}toString(){return this.masked}toJSON(){return this.masked}static{Object.defineProperty(e.prototype,Symbol.for("nodejs.util.inspect.custom"),{value(){return this.masked}})}};function lr(e){let n=/^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(e);if(n)return`${n[0]} ****`;let t=Array.from(e),r=i=>i.map(Nu).join("");return t.length>=24?`${r(t.slice(0,4))}****${r(t.slice(-4))}`:/^A[BCKS][A-Z0-9]{18}$/.test(e)?`${e.slice(0,4)}****${e.slice(-4)}`:t.length>=10?`${r(t.slice(0,2))}****`:"****"}function Nu(e){return/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(e)?"\xB7":e}function Xi(e){let n=Ku(e);if(n.size===0)return r=>r;let t=new Map;return r=>{if(r.length<vn)return r;let i=t.get(r);return i===void 0&&(i=Wu(r,n),t.size>=5e4&&t.clear(),t.set(r,i)),i}}var vn=3;function Ku(e){let n=new Map;for(let t of e){let r=t.secret.reveal(),i=t.places.some(o=>Iu.has(o.source));for(let[o,a]of Pu(r)){if(o.length<vn||!(i||Du(o)))continue;let s=o.slice(0,vn),l=n.get(s)??{lengths:[],masked:new Map};n.set(s,l),l.masked.set(o,a),l.lengths.includes(o.length)||l.lengths.push(o.length)}}for(let t of n.values())t.lengths.sort((r,i)=>i-r);return n}var Iu=new Set(["commit-message","tag-message","note","path"]);function Du(e){return e.length>=12||e.length>=5&&!new RegExp("^(?:\\p{L}+|\\p{N}+)$","u").test(e)}function*Pu(e){let n=lr(e);yield[e,n];let t=e.replace(/[\ud800-\udfff]/gu,"\uFFFD"),r=encodeURIComponent(t);if(r!==e&&(yield[r,n]),!/[\r\n]/.test(e))return;let i=e.split(/\r?\n|\r/);for(let o of["\\n","\\r\\n"," ",""])yield[i.join(o).trim(),n];for(let o of i)o.length>=16&&!o.startsWith("-----")&&(yield[o,"****"])}function Wu(e,n){let t="",r=0,i,o=()=>{i&&(t+=e.slice(r,i.start)+i.masked,r=i.end,i=void 0)};for(let a=0;a+vn<=e.length;a++){let s=n.get(e.slice(a,a+vn));if(s)for(let l of s.lengths){let u=s.masked.get(e.slice(a,a+l));if(!(u===void 0||a+l>e.length)){i&&a<i.end?a+l>i.end&&(i={start:i.start,end:a+l,masked:"****"}):(o(),i={start:a,end:a+l,masked:u});break}}}return o(),t+e.slice(r)}var Ju=1;function Qi(e,n){let t=n.showSecrets?s=>s:Xi(e.findings),r=Zu(t),{scan:i,tool:o}=e,a=i.accepted??[];return{schemaVersion:Ju,tool:{name:o.name,version:o.version,rulesVersion:o.rulesVersion},scan:{mode:i.mode,repository:i.repository===null?null:t(i.repository),complete:i.notRead.length+i.cut.length+a.length===0,notRead:i.notRead.map(s=>cr(s,t)),cut:i.cut.map(s=>cr(s,t)),...a.length>0&&{accepted:a.map(s=>({...cr(s,t),reason:t(s.reason)}))},blobs:i.blobs,bytes:i.bytes,commits:i.commits,durationMs:Math.round(i.durationMs)},findings:qu(e.findings,n).map(s=>Gu(s,t,r,n)),summary:Wi(e,n.strict)}}function qu(e,{strict:n,explain:t}){let r=a=>a.verdict?.status==="live"?0:1,i=a=>xe(a,n)?0:a.suppressed?2:1,o=a=>t(a.rule)?.opens==="half-of-pair"?1:0;return e.toSorted((a,s)=>i(a)-i(s)||r(a)-r(s)||xn(a.severity,s.severity)||en(a.confidence,s.confidence)||o(a)-o(s))}function Zu(e){let n=new Map;return t=>{let r=n.get(t);return r===void 0&&n.set(t,r=t.map(e)),r}}function Gu(e,n,t,r){let i=e.places[0];if(i===void 0)throw new TypeError(`the finding ${e.fingerprint} has no place`);let o=e.exposure;return{fingerprint:e.fingerprint,rule:e.rule,provider:e.provider,description:r.explain(e.rule)?.title??e.title??e.rule,severity:e.severity,confidence:e.confidence,...e.note!==void 0&&{note:n(e.note)},masked:e.secret.masked,...r.showSecrets&&e.secret.length>0&&{secret:e.secret.reveal()},path:i.path===null?null:n(i.path),...Yi(i),places:e.places.map(a=>Hu(a,n)),...e.commit&&{commit:ur(e.commit,n)},...o&&{exposure:{introduced:o.introduced.map(a=>ur(a,n)),removed:o.removed.map(a=>ur(a,n)),atHead:o.atHead,reachable:o.reachable,refs:t(o.refs),commits:o.commits}},...e.related.length>0&&{related:e.related},...e.pairing&&e.pairing.length>0&&{pairing:e.pairing.map(a=>({with:a.with,by:a.by,confidence:a.confidence}))},...e.aws&&{aws:Xu(e.aws)},...e.verdict&&{verdict:Qu(e.verdict,n)},...e.suppressed&&{suppressed:{by:e.suppressed.by,reason:n(e.suppressed.reason)}}}}function Hu(e,n){return{path:e.path===null?null:n(e.path),...Yi(e),...e.blob!==void 0&&{blob:e.blob},...e.commit!==void 0&&{commit:e.commit},source:e.source,...e.decodedFrom&&e.decodedFrom.length>0&&{decodedFrom:e.decodedFrom.map(n)}}}function Yi(e){return{line:e.line,column:e.column,endLine:e.endLine,endColumn:e.endColumn}}function ur(e,n){return{oid:e.oid,author:n(e.author),email:n(e.email),date:e.date,subject:n(e.subject)}}function Xu(e){return{keyType:e.keyType,...e.accountId!==void 0&&{accountId:e.accountId},canary:e.canary}}function Qu(e,n){return{status:e.status,checkedAt:e.checkedAt,...e.arn!==void 0&&{arn:n(e.arn)},...e.principal!==void 0&&{principal:e.principal},...e.accountId!==void 0&&{accountId:e.accountId},...e.reason!==void 0&&{reason:n(e.reason)}}}function cr(e,n){return{what:n(e.what),why:n(e.why)}}function Hn(e,n,t){let r=Object.entries(n).map(([i,o])=>`${i}=${Yu(String(o))}`);return`::${e}${r.length===0?"":` ${r.join(",")}`}::${eo(t)}`}function eo(e){return E(e).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Yu(e){return eo(e).replaceAll(":","%3A").replaceAll(",","%2C")}var ec=(e,n)=>{let t=Qi(e,n),{messages:r}=n,{scan:i}=t,o=t.findings.filter(d=>xe(d,n.strict)),a=o.map(d=>to(d,n));for(let d of i.notRead)a.push(Hn("error",{title:r.label.notRead},sr(d,r)));for(let d of i.cut)a.push(Hn("warning",{title:r.label.cut},sr(d,r)));let s=Hi(t,r),u=i.notRead.length+i.cut.length===0?r.found.nothing(s):r.found.nothingInWhatWasRead(s,i.notRead.length,i.cut.length),c=i.repository===null?null:E(i.repository);return a.push(`leakscan: ${o.length===0?u:r.found.headline(o.length,i,c,void 0)}`),a.map(d=>`${d}
`).join("")},nc={critical:"error",high:"error",medium:"error",low:"warning"};function to(e,{messages:n,explain:t},r){let i=e.places.find(no)??e.places[0],o=Ji(e,n),a=E(n.revoke(t(e.rule)?.revoke??"rotate")),s=i===void 0?"":`${Zi(i,n)}: `,l=[n.page.result(o,qi(e)),...r===void 0?[]:[r],a],u=`${s}${l.join(" ")} (${n.label.fingerprint}: ${e.fingerprint})`,c=i!==void 0&&r===void 0&&no(i);return Hn(nc[e.severity],{...c?tc(i):{},title:o},u)}function no(e){return e.path!==null&&e.source!=="path"&&E(e.path)===e.path}function tc(e){let n=e.line===e.endLine&&e.decodedFrom===void 0;return{file:e.path??"",line:e.line,endLine:e.endLine,...n&&{col:e.column,endColumn:e.endColumn}}}var sc={};Le(sc,{acceptedLive:()=>dr,verifyOutcome:()=>ic,withVerdicts:()=>ro});async function ic(e,n){let t=await ac(e.report.findings,n);return{...e,report:ro(e.report,t,e.acceptsLive??new Set)}}function dr(e){return new Set(e.filter(({accept:n})=>n==="live").map(({fingerprint:n})=>n))}function ro(e,n,t){return{...e,findings:e.findings.map(r=>oc(r,n.get(r.fingerprint),t))}}function oc(e,n,t){if(n===void 0)return e;if(n.status!=="live")return{...e,verdict:n};let{suppressed:r,...i}=e,o=r?.by==="baseline"&&t.has(e.fingerprint);return{...i,verdict:n,confidence:"high",severity:"critical",...o&&r!==void 0?{suppressed:r}:{}}}async function ac(e,{env:n,signal:t}){if(!e.some(({provider:l})=>l==="aws"))return new Map;let[{createSts:r},{endpointsFrom:i},{createAwsVerifier:o}]=await Promise.all([import("./index-sts-BA3FZQR3.js"),import("./index-sts-endpoints-GZTNVNYC.js"),import("./index-aws-HVTGU75D.js")]),a=i(n),s=r({env:n,signal:t});try{return await o({sts:s,endpoints:a}).verify(e,{signal:t})}finally{s.close()}}var lc=["core.fsmonitor=false","core.untrackedCache=false","core.commitGraph=false","core.hooksPath=/dev/null","core.pager=cat","core.attributesFile=/dev/null","core.quotePath=false","core.alternateRefsCommand=","color.ui=false","diff.external=","diff.renames=false","diff.relative=false","diff.orderFile=/dev/null","diff.ignoreSubmodules=none","log.showSignature=false","log.showRoot=true","log.follow=false","log.mailmap=false","submodule.recurse=false","protocol.allow=never","gc.auto=0","maintenance.auto=false"],io=["--no-pager","--no-replace-objects","--no-optional-locks","--literal-pathspecs",...lc.flatMap(e=>["-c",e])];function oo(e){return e!==void 0&&uc.has(e)?["--no-ext-diff","--no-textconv"]:[]}var uc=new Set(["diff","diff-tree","diff-index","diff-files","log","show"]);function ao(e,n="none"){let t={};for(let[r,i]of Object.entries(e))i!==void 0&&!cc(r.toUpperCase())&&(t[r]=i);return{...t,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null/none",GIT_ALLOW_PROTOCOL:n,GIT_ATTR_NOSYSTEM:"1",LC_ALL:"C",LANGUAGE:"C"}}function cc(e){return dc.has(e)||e.startsWith("GIT_TRACE")||e.startsWith("GIT_REDIRECT_")}var dc=new Set(["GIT_EXTERNAL_DIFF","GIT_DIFF_OPTS","GIT_PAGER","PAGER","EDITOR","VISUAL","GIT_EDITOR","GIT_SEQUENCE_EDITOR","GIT_GLOB_PATHSPECS","GIT_NOGLOB_PATHSPECS","GIT_ICASE_PATHSPECS","GIT_NAMESPACE","GIT_REPLACE_REF_BASE","GIT_ATTR_SOURCE","GIT_CURL_VERBOSE","GIT_FLUSH"]);import{spawn as fc}from"node:child_process";import{stat as pc}from"node:fs/promises";import Xn from"node:path";import{env as mc}from"node:process";async function so(e,n=mc){let t=Xn.resolve(e),r={dir:t,env:ao(n)},{isBare:i,isShallow:o,format:a,gitDir:s,commonDir:l,top:u}=await hc(r)??await yc(r);return{...r,gitDir:Xn.resolve(s),commonDir:Xn.resolve(t,l),workTree:u===null?null:Xn.resolve(u),objectFormat:a==="sha256"?"sha256":"sha1",isBare:i==="true",isShallow:o==="true"}}async function hc(e){let t=await _n(e,["--is-bare-repository","--is-shallow-repository","--show-object-format",...["--absolute-git-dir","--git-common-dir","--show-toplevel"]]).then(u=>u.split(`
`),u=>{if(u instanceof C&&u.code==="git-failed")return[];throw u}),[r,i,o,a,s,l]=t;return t.length!==6||a===void 0||s===void 0||l===void 0?null:{isBare:r,isShallow:i,format:o,gitDir:a,commonDir:s,top:l}}async function yc(e){let[n,t,r]=await Promise.all([_n(e,["--is-bare-repository","--is-shallow-repository","--show-object-format","--is-inside-work-tree"]),_n(e,["--absolute-git-dir"]),_n(e,["--git-common-dir"])]),[i,o,a,s]=n.split(`
`),l=s==="true"?await _n(e,["--show-toplevel"]):null;return{isBare:i,isShallow:o,format:a,gitDir:t,commonDir:r,top:l}}async function _n(e,n){let t=(await re(e,["rev-parse",...n])).toString("utf8");return t.endsWith(`
`)?t.slice(0,-1):t}async function re(e,n,t={}){let r=t.maxBuffer??1073741824,i=[],o=0;for await(let a of nn(e,n,t).stdout){if(o+=a.length,o>r)throw new C("git-failed",`git ${n[0]??""} printed more than ${r} bytes`,"Scan a smaller part of the repository.");i.push(a)}return Buffer.concat(i,o)}function nn(e,n,t={}){let[r,...i]=n,o=[...io,...r===void 0?[]:[r],...oo(r),...i],a=fc("git",o,{cwd:e.dir,env:e.env,stdio:["pipe","pipe","pipe"],windowsHide:!0}),s="",l=!1,u,c=p=>{u??=p,a.kill(),a.stdout.destroy()};a.stderr.setEncoding("utf8").on("data",p=>{s.length<gc&&(s+=p)}),a.stdin.on("error",()=>{}),a.stdout.on("error",()=>{});let d=()=>c(t.signal?.reason);t.signal?.aborted===!0?d():t.signal?.addEventListener("abort",d,{once:!0});let f=new Promise((p,y)=>{let m=g=>{t.signal?.removeEventListener("abort",d),g===void 0?p():y(g)},b=!0;a.on("error",g=>{b=a.pid!==void 0,!b&&bc(g,e.dir).then(k=>m(u??k))}),a.on("close",(g,k)=>{b&&m(u!==void 0?u:l||g===0?void 0:Ac(n,g,k,s,e.dir))})});f.catch(()=>{}),kc(a.stdin,t.input).catch(c);async function*h(){let p=!1;try{for await(let y of a.stdout)yield y;p=!0}catch(y){throw u??=y,p=!0,await f,u}finally{p||(l=!0,a.kill())}await f}return{stdout:h(),done:f}}var gc=65536;async function kc(e,n){if(n===void 0||typeof n=="string"||n instanceof Uint8Array){e.end(n??"");return}for await(let t of n){if(e.destroyed===!0||!e.writable)return;e.write(t)||await new Promise(r=>{let i=()=>{e.off("drain",i).off("close",i).off("error",i),r()};e.on("drain",i).on("close",i).on("error",i)})}e.end()}async function bc(e,n){return await pc(n).then(r=>r.isDirectory(),()=>!1)?new C("git-missing","the program git could not be started","Install git and put it on the PATH.",{cause:e}):new C("not-a-repository",`${n} is not a directory`,"Give the path of a git repository.",{cause:e})}function Ac(e,n,t,r,i){let o=wc(r).trim(),a=o.split(`
`).find(l=>/^(fatal|error|usage): /.test(l))??o.split(`
`)[0]??"";if(/dubious ownership|unsafe repository/.test(o)){let l=/git config --global --add safe\.directory [^\n]+/.exec(o)?.[0];return new C("dubious-ownership",`the repository at ${i} belongs to another user, so git does not trust it`,l?.trim()??`git config --global --add safe.directory '${i}'`)}if(/not a git repository|cannot change to|invalid gitfile format/i.test(o))return new C("not-a-repository",`${i} is not in a git repository`,"Go into a git repository, or scan a directory with `leakscan files`.");if(/unknown revision|bad revision|ambiguous argument|Invalid revision range|Not a valid object name|Needed a single revision/i.test(o))return new C("unknown-revision",a,"Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).");if(/from promisor remote|lazy fetching disabled/.test(o))return new C("missing-object","the repository is a partial clone, and objects that are needed were never fetched","Fetch them: `git fetch --refetch --no-filter`.");let s=t!==null?` by signal ${t}`:n!==null?` with exit code ${n}`:"";return new C("git-failed",`git ${e[0]??""} failed${s}${a===""?"":`: ${a}`}`,"Run `git fsck` to see whether the repository is whole.")}function wc(e){return e.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s'"]+@/gi,"$1****@")}function C0(e){return E(e).replace(/[&<>"']/g,n=>`&#${n.charCodeAt(0)};`)}function T0(e){return E(e).replace(/[&<>[\]`*_|#@~\\]/g,lo)}function M0(e){return`<code>${E(e).replace(/[!-/:-@[-`{-~]/g,lo)}</code>`}function lo(e){return`${e==="@"?"<!-- -->":""}&#${e.charCodeAt(0)};`}function R0(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(n=>encodeURIComponent(n).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}function j0({decodedFrom:e=[]}){return e.some(n=>/^(?:zip|tar|gzip|zlib|zstd)\b/i.test(n))}import{createHash as xc,randomBytes as vc,scrypt as _c}from"node:crypto";var fo=/^[0-9a-f]{32}$/,uo="leakscan/fingerprint/1",fr=16,Uc={N:2**15,r:8,p:1,maxmem:64*1024*1024};async function co(e,n){let t=e.reveal();return n.guessable?new Promise((r,i)=>{_c(t,`${uo}/slow\0${n.salt}`,fr,Uc,(o,a)=>{o?i(o):r(a.toString("hex"))})}):xc("sha256").update(`${uo}\0${t}`,"utf8").digest("hex").slice(0,fr*2)}var Un=class{salt;signal;#e=new Map;#n=[];#t=0;#r=0;constructor(n,t){this.salt=n,this.signal=t,t?.addEventListener("abort",()=>this.#o(),{once:!0})}of(n,t){let r=`${t?"1":"0"}${n.reveal()}`,i=this.#e.get(r);return i||(i=t?this.#i(n):co(n,{guessable:t,salt:this.salt}),this.#e.set(r,i)),i}get unfinished(){return this.#r}know(n,t){this.#e.set(`1${n.reveal()}`,Promise.resolve(t))}slow(n){return this.#e.get(`1${n.reveal()}`)}async#i(n){if(this.#t>=Sc&&this.signal?.aborted!==!0&&await new Promise(t=>this.#n.push(t)),this.signal?.aborted===!0)return this.#r++,vc(fr).toString("hex");this.#t++;try{return await co(n,{guessable:!0,salt:this.salt})}finally{this.#t--,this.#o()}}#o(){if(this.signal?.aborted===!0)for(let n of this.#n.splice(0))n();else this.#n.shift()?.()}},Sc=4;import{lstat as Cc,readFile as Tc}from"node:fs/promises";import Mc from"node:path";async function B0(e){if(!e.isShallow)return new Set;let n=Mc.join(e.commonDir,"shallow"),t=await Cc(n).catch(()=>null);return t===null||!t.isFile()?new Set:new Set((await Tc(n,"latin1")).split(`
`).filter(r=>r!==""))}import{createHash as Vc}from"node:crypto";import{mkdir as po,mkdtemp as Lc,rm as Rc,writeFile as mo}from"node:fs/promises";import{tmpdir as jc}from"node:os";import tn from"node:path";async function ho(e){let n=await Lc(tn.join(jc(),"leakscan-store-"));await po(tn.join(n,"refs")),await po(tn.join(n,"objects")),await mo(tn.join(n,"HEAD"),`ref: refs/heads/none
`);let t=e.objectFormat==="sha1"?"":`[extensions]
	objectFormat = ${e.objectFormat}
`;await mo(tn.join(n,"config"),`[core]
	repositoryFormatVersion = 1
	bare = true
${t}`);let r={...e.env,GIT_DIR:n};r.GIT_OBJECT_DIRECTORY??=tn.join(e.commonDir,"objects");for(let i of["GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE"])delete r[i];return{dir:e.dir,env:r,remove:()=>Rc(n,{recursive:!0,force:!0})}}var Qn=64*2**20,Ec=64;async function*hr(e,n,t={}){let r=Kc(n),i=new pr,o=[],a=null;try{for(let s=0;;s++){let l=new mr(i,o,r);try{if(yield*Bc(a??e,e.objectFormat,l,i,t),i.first===void 0)return;throw new C("git-failed","git cat-file ended before it had answered",go)}catch(u){if(l.failure!==null)throw l.failure.error;let c=u instanceof C&&t.signal?.aborted!==!0?$c[u.code]:void 0;if(c===void 0||s>=Ec)throw u;await l.ended;let d=i.shift();if(d===void 0)throw u;yield{oid:d,bytes:null,why:c},o=i.drain(),c==="missing-object"&&(a??=await ho(e))}}}finally{Promise.resolve(r.return?.()).catch(()=>{}),await a?.remove()}}var $c={"git-failed":"corrupt-object","missing-object":"missing-object"};async function*zc(e,n={}){let t=["cat-file","--batch-check","--batch-all-objects","--unordered","--buffer"],r="";for await(let i of nn(e,t,n).stdout){let o=(r+i.toString("latin1")).split(`
`);r=o.pop()??"";for(let a of o){let[s="",l="",u]=a.split(" ");l in yo&&u!==void 0?yield{oid:s,type:l,size:Number(u)}:yield{oid:s,type:null,size:0}}}}async function*Z0(e,n={}){let t=n.types??Fc,r=n.maxSize??Qn,i=[];async function*o(){for await(let{oid:a,type:s,size:l}of zc(e,n))s!==null&&!t.has(s)||(l>r?i.push({oid:a,bytes:null,why:"too-large",size:l}):yield a)}yield*hr(e,o(),n),yield*i}async function G0(e){let n=(await re(e,["count-objects","-v"])).toString("latin1"),t=r=>Number(new RegExp(`^${r}: (\\d+)$`,"m").exec(n)?.[1]??0);return t("count")+t("in-pack")}var Fc=new Set(["blob","commit","tag"]),yo={blob:!0,commit:!0,tree:!0,tag:!0},go="Run `git fsck` to see whether the repository is whole.";async function*Bc(e,n,t,r,i){let o=i.maxSize??Qn,a=i.signal===void 0?{}:{signal:i.signal},{stdout:s}=nn(e,["cat-file","--batch","--buffer"],{input:t,...a}),l="",u=null;for await(let c of s){let d=0;for(;d<c.length;){if(u===null){let f=c.indexOf(10,d);if(l+=c.toString("latin1",d,f<0?c.length:f),l.length>1024)throw Sn(l);if(f<0)break;d=f+1;let h=Oc(l,r.first);l="",h===null?yield{oid:r.shift(),bytes:null,why:"missing-object"}:u={...h,bytes:h.size>o?null:Buffer.alloc(0),filled:0};continue}if(u.filled<u.size){let f=Math.min(u.size-u.filled,c.length-d);u.bytes!==null&&(u.filled===0&&f===u.size?u.bytes=c.subarray(d,d+f):(u.filled===0&&(u.bytes=Buffer.allocUnsafe(u.size)),c.copy(u.bytes,u.filled,d,d+f))),u.filled+=f,d+=f;continue}if(c[d]!==10)throw Sn("an object longer than announced");d++,r.shift(),yield Nc(u,n),u=null}}}function Oc(e,n){let[t,r="",i=""]=e.split(" ");if(n===void 0||t!==n)throw Sn(e);if(r==="missing")return null;if(!(r in yo)||!/^\d+$/.test(i))throw Sn(e);return{oid:t,type:r,size:Number(i)}}function Nc(e,n){let{oid:t,type:r,size:i,bytes:o}=e;return o===null?{oid:t,bytes:null,why:"too-large",size:i}:Vc(n).update(`${r} ${i}\0`).update(o).digest("hex")!==t?{oid:t,bytes:null,why:"corrupt-object",size:i}:{oid:t,type:r,bytes:o}}function Sn(e){return new C("unexpected-output",`git cat-file printed something unexpected: ${e.slice(0,100)}`,go)}var pr=class{#e=[];#n=0;get first(){return this.#e[this.#n]}push(n){this.#e.push(n)}shift(){let n=this.#e[this.#n];if(n!==void 0)return this.#n++,this.#n>4096&&(this.#e=this.#e.slice(this.#n),this.#n=0),n}drain(){let n=this.#e.slice(this.#n);return this.#e=[],this.#n=0,n}},mr=class{ended;failure=null;#e=()=>{};#n=!1;#t;#r;#i;constructor(n,t,r){this.#t=n,this.#r=t,this.#i=r;for(let i of t)n.push(i);this.ended=new Promise(i=>{this.#e=i}),queueMicrotask(()=>{this.#n||this.#e()})}async*[Symbol.asyncIterator](){this.#n=!0;try{for(let n of this.#r)yield`${n}
`;for(;;){let n=await this.#i.next();if(n.done===!0)return;if(!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(n.value))throw Sn(`the request ${n.value}`);this.#t.push(n.value),yield`${n.value}
`}}catch(n){throw this.failure={error:n},n}finally{this.#e()}}};function Kc(e){return Symbol.asyncIterator in e?e[Symbol.asyncIterator]():e[Symbol.iterator]()}async function Y0(e,n){return bo(e,n,`${n}^{commit}`)}async function ek(e,n){if(n.length===0)return[];let t=n.map(o=>Ao(o)?Ic:o),i=(await re(e,["cat-file","--batch-check"],{input:`${t.join(`
`)}
`})).toString("latin1").split(`
`).slice(0,-1);if(i.length!==t.length)throw new C("unexpected-output","git cat-file answered less than it was asked","Update git.");return i.map(o=>{let[,a,s]=/^([0-9a-f]{40}|[0-9a-f]{64}) (blob|commit|tag|tree) \d+$/.exec(o)??[];return a===void 0?null:{oid:a,type:s}})}function ko(e,n){return new C("unknown-revision",`the repository has no revision ${JSON.stringify(e)}`,"Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).",{cause:n})}async function nk(e){try{return await bo(e,"HEAD","HEAD^{commit}")}catch(n){if(!(n instanceof C)||n.code!=="unknown-revision")throw n;let t=(await re(e,["symbolic-ref","HEAD"])).toString("utf8").replace(/\n$/,"");if((await re(e,["for-each-ref","--format=%(objectname)",t])).length>0)throw n;return null}}async function bo(e,n,t){if(Ao(n))throw ko(n);try{return(await re(e,["rev-parse","--verify",t])).toString("latin1").trim()}catch(r){throw r instanceof C&&r.code==="unknown-revision"?ko(n,r):r}}function Ao(e){return e===""||e.startsWith("-")||/[\0\n]/.test(e)}var Ic="..";var wo=[{name:"lock-file",atMost:"low",randomToo:!0,why:"Package managers write hashes and integrity values here; nobody writes passwords into it.",path:/(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|\.terraform\.lock\.hcl)$/},{name:"built-file",atMost:"low",randomToo:!0,why:"Minified bundles and source maps are full of short names before long strings.",path:/\.(min\.js|min\.mjs|min\.css|bundle\.js|js\.map|css\.map|mjs\.map)$/},{name:"translation",atMost:"low",randomToo:!1,why:'The text beside the key "password" is the word for it in another language.',path:/(^|\/)(locales?|i18n|l10n|translations?|resources\/lang)\/|\.(po|pot|xlf|xliff|arb|resx|strings)$/},{name:"snapshot",atMost:"low",randomToo:!0,why:"Test runners record whole answers here, ids and hashes among them.",path:/(^|\/)__snapshots__\/|\.(snap|approved\.txt|ambr)$/},{name:"example",atMost:"low",randomToo:!1,why:"A sample config shows the shape of a value, not the value.",path:/(^|\/)(examples?|samples?)\/|\.(example|sample|template|tmpl|dist|tpl)$|\.(example|sample|template)\.[^/.]*$/},{name:"test",atMost:"low",randomToo:!1,why:"Tests and fixtures make up passwords by the dozen.",path:/(^|\/)(tests?|__tests__|testing|specs?|e2e|fixtures?|__fixtures__|testdata|test-data|test_data|__mocks__|mocks?|cassettes)\/|(^|\/)test_[^/]*\.py$|(^|\/)conftest\.py$|_test\.(go|py|rb|dart|exs|cc|cpp)$|_spec\.rb$|[.-](test|tests|spec|stories|cy)\.[cm]?[jt]sx?$|(tests?|it|spec)\.(java|kt|scala|cs|swift|groovy)$/},{name:"documentation",atMost:"low",randomToo:!1,why:"Manuals show commands with made-up passwords.",path:/(^|\/)(docs?|documentation|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|textile|pod|[1-8])$|(^|\/)(readme|changelog|changes|history|news|contributing)(\.[^/]*)?$/}];function xo(e){if(e===null)return;let n=e.toLowerCase();return wo.find(t=>t.path.test(n))}function yr(e,n){return n===void 0?e.confidence:n.name==="lock-file"&&e.confidence==="medium"&&e.rule!=="url-credentials"?n.atMost:!Dc.has(e.rule)||!n.randomToo&&e.syntax.random?e.confidence:e.confidence==="low"?"low":n.atMost}function rk(e){return e.confidence==="low"||wo.some(n=>yr(e,n)==="low")}var Dc=new Set(["generic-password","generic-secret"]);var Yn=class{#e;#n=[0];constructor(n){this.#e=n;for(let t=0;t<n.length;t++){let r=n[t];(r===10||r===13&&n[t+1]!==10)&&this.#n.push(t+1)}}get lines(){return this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length),r=this.#t(t),i=this.#n[r]??0;return i===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(i=3),{line:r+1,column:Pc(this.#e,i,t)+1}}lineSpan(n){let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#t(n){let t=0,r=this.#n.length-1;for(;t<r;){let i=t+r+1>>1;(this.#n[i]??0)<=n?t=i:r=i-1}return t}};function Pc(e,n,t){let r=0;for(let i=n;i<t;){let o=Wc(e,i);r+=o===4?2:1,i+=o}return r}function Wc(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let i=1;i<r;i++)if(((e[n+i]??0)&192)!==128)return 1;return r}var et=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var vo=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function _o(e){let n=e[0];for(let t=0;t<vo.length;t++){let[r,i]=vo[t];if(!(n!==i[0]||!i.every((o,a)=>e[a]===o))&&!(r==="bzip2"&&!Jc(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*Uo(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function Jc(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as ad}from"node:zlib";import{inflateRawSync as rd}from"node:zlib";function So(e,n){let t=new br(n),r=new kr(e),i=qc(r,t);return{bytes:t.taken(),end:r.position(),state:i}}function qc(e,n){for(;;){let t=e.take(3),r=t>>1,i;if(t<0||r===3)return"corrupt";if(r===0)i=Zc(e,n);else{let o=r===1?nd():ed(e);i=o!==void 0&&Yc(e,n,o)}if(n.full)return"limit";if(!i)return"corrupt";if(t&1)return"whole"}}function Zc(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let i=0;i<t;i++){let o=e.take(8);if(o<0||!n.push(o))return!1}return!0}var Gc=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Hc=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Xc=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Qc=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function Yc(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let i=Gc[r-257],o=e.take(Hc[r-257]??0),a=e.symbol(t.distances),s=Xc[a];if(i===void 0||o<0||s===void 0)return!1;let l=e.take(a<4?0:(a>>1)-1);if(l<0||!n.copy(s+l,i+o))return!1}}function ed(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let i=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;i[Qc[s]??0]=l}let o=gr(i);if(!o)return;let a=new Uint8Array(n+t);for(let s=0;s<a.length;){let l=e.symbol(o);if(l<0)return;if(l<16){a[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>a.length||l===16&&s===0)return;a.fill(l===16?a[s-1]??0:0,s,s+u),s+=u}return Co(a.subarray(0,n),a.subarray(n))}function nd(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return Co(e,new Uint8Array(30).fill(5))}function Co(e,n){let t=gr(e),r=gr(n);return t&&r&&{literals:t,distances:r}}function gr(e){let n=new Uint16Array(16),t=1;for(let o of e)o!==0&&(n[o]++,o>t&&(t=o));let r=new Uint16Array(17);for(let o=1,a=0;o<=15;o++)if(r[o]=a,a=a+n[o]<<1,a>2<<o)return;let i=new Uint16Array(1<<t);for(let o=0;o<e.length;o++){let a=e[o];if(a===0)continue;let s=td(r[a]++,a);for(let l=s;l<i.length;l+=1<<a)i[l]=o<<4|a}return i}function td(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var kr=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#i(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#o(n),t}symbol(n){this.#i(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#o(r),t>>4)}align(){this.#o(this.#r&7)}position(){return this.#n-(this.#r>>3)}#i(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#o(n){this.#t>>>=n,this.#r-=n}},br=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,i=this.#n;for(let o=0,a=this.#t;o<r;o++,a++)i[a]=i[a-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var id=64*1024*1024;function rn(e,n,t,r,i){let o=od(e.subarray(n,t),r.bytes,i);return r.spend(o.bytes.length),{...o,end:n+o.end}}function od(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,id),i=Math.max(r,1024);try{let o={maxOutputLength:n,chunkSize:i,info:!0},{buffer:a,engine:s}=rd(e,o);return{bytes:a,end:s.bytesWritten,state:"whole"}}catch{return So(e,n)}}function Z(e,n,t,r,i){return r===0&&i===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,i),via:[...n,`${t}@${r}`]}}function Ar(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*To(e,n,t){let r=[],i=0,o;for(;Ar(e,i)&&(o=t.budget.refuseEntry(),!o);){let l=sd(e,i,t);if(r.push(l.bytes),o=l.fault,o)break;i=l.end}let a=[...n,"gzip"],s=ud(r);o&&t.cut(a,o),(!o||s.length>0)&&(yield*t.open(s,a)),o?yield Z(e,n,"gzip",i,e.length):cd(e,i)||(yield*t.open(e.subarray(i),[...n,`gzip@${i}`]))}function sd(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=ld(e,n,r);if(i===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let o=r.getUint32(e.length-4,!0),a=rn(e,i,e.length,t.budget,o),s=a.end+8;if(a.state==="limit")return{bytes:a.bytes,end:s,fault:t.budget.bytesWord};let l=a.state==="whole"&&s<=e.length&&r.getUint32(a.end,!0)===ad(a.bytes);return{bytes:a.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function ld(e,n,t){let r=e[n+3]??0,i=n+10;if(r&4){if(i+2>e.length)return;i+=2+t.getUint16(i,!0)}for(let o of[8,16]){if(!(r&o))continue;let a=e.indexOf(0,i);if(a<0)return;i=a+1}return r&2&&(i+=2),i<e.length?i:void 0}function ud(e){return e.length===1?e[0]:Buffer.concat(e)}function cd(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function Lo(e){let n=dd(e);if(n)return n;if(!(e.length<32)){if(!fd(e)){let t=pd(e);if(t)return t;if(hd(e))return"partly-utf-16le"}return yd(e)?"partly-utf-16le":void 0}}function dd(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&Mo(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&Mo(e,!1))return"utf-32be"}function Ro(e,n){return wr(e,2,n).bad>0}function fd(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!ce(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function pd(e){let n=wr(e,0,!0),t=wr(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function wr(e,n,t){let r=Math.min(e.length-1,n+1024),i=t?0:1,o={units:0,ascii:0,sure:0,rare:0,bad:0};for(let a=n;a<r;a+=2){let s=e[a+i]|e[a+1-i]<<8;if(o.units++,s<128)ce(s)?(o.ascii++,o.sure++):o.bad++;else if(md(s))o.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&o.bad++;else if(s>=55296&&s<=56319){if(a+2>=r)continue;let l=e[a+2+i]|e[a+3-i]<<8;l<56320||l>57343?o.bad++:a+=2}else s>=56320&&s<=57343?o.bad++:(s<19968||s>40959)&&o.rare++}return o}function md(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function Mo(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let i=t.getUint32(r,n);if(i>1114111||i>=55296&&i<=57343)return!1}return!0}function hd(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function yd(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!ce(e[n]))return!1;return!0}function ce(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var ie=512,vr=4096;function jo(e){return e.length<ie?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&_r(e,0)}function*Vo(e,n,t){let r=0,i={};for(;r+ie<=e.length&&_r(e,r);){let o=t.budget.refuseEntry();if(o){t.cut(n,o),yield Z(e,n,"tar",r,e.length);return}let a=String.fromCharCode(e[r+156]||48),s=bd(e,r,a),l=i.size??Eo(e,r+124,12);"123456".includes(a)&&l>0&&kd(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(a==="x")i={...i,...wd(c)};else if(a==="L")i={...i,path:Re(c)};else if(a!=="g"&&a!=="K"){let d=[...n,`tar:${(i.path??Ad(e,r)).slice(0,vr)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(a)||l>0)&&(yield*t.open(c,d)),i={}}r=s+Math.ceil(l/ie)*ie}yield*gd(e,n,r,t)}function*gd(e,n,t,r){let i=t;for(;i<e.length&&e[i]===0;)i++;if(i>=e.length)return;i-t>=ie?yield*r.open(e.subarray(i),[...n,`tar@${i}`]):(r.cut(n,"corrupt-tar"),yield Z(e,n,"tar",t,e.length))}function _r(e,n){let t=Eo(e,n+148,8),r=0,i=0;for(let o=0;o<ie;o++){let a=o>=148&&o<156?32:e[n+o];r+=a,i+=a<128?a:a-256}return r!==256&&(t===r||t===i)}function kd(e,n){return n+ie>e.length?!0:_r(e,n)||e.subarray(n,n+ie).every(t=>t===0)}function bd(e,n,t){let r=n+ie;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=ie;return r+ie}function Eo(e,n,t){let r=0;if(e[n]&128){for(let o=1;o<t;o++)r=r*256+e[n+o];return Number.isSafeInteger(r)?r:e.length}let i=0;for(let o=0;o<t;o++){let a=e[n+o];if(a>=48&&a<=55)r=r*8+a-48,i++;else if(a!==32||i>0)break}return r}function Ad(e,n){let t=Re(e.subarray(n,n+100)),i=e[n+257]===117&&e[n+262]===0?Re(e.subarray(n+345,n+500)):"";return i===""?t:`${i}/${t}`}function wd(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let i=Number(Re(e.subarray(t,r)));if(!(i>r-t+1)||t+i>e.length)break;let o=e.subarray(r+1,t+i-1);if(xr(o,"path="))n={...n,path:Re(o.subarray(5))};else if(xr(o,"GNU.sparse.name="))n={...n,path:Re(o.subarray(16))};else if(xr(o,"size=")){let a=Number(Re(o.subarray(5)));Number.isSafeInteger(a)&&a>=0&&(n={...n,size:a})}t+=i}return n}function xr(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function Re(e){let n=e.subarray(0,vr).indexOf(0),t=e.subarray(0,n<0?vr:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var xd=1024;function $o(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*zo(e,n,t){let r=[...n,"zlib"],i=t.budget.refuseEntry();if(i){t.cut(r,i),yield{bytes:e,via:n};return}let o=rn(e,2,e.length,t.budget),a=new DataView(e.buffer,e.byteOffset,e.byteLength),s=o.end+4;if(o.state==="whole"&&s<=e.length&&a.getUint32(o.end)===vd(o.bytes)){yield*t.open(o.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}o.bytes.length>=xd&&(t.cut(r,o.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(o.bytes,r)),yield Z(e,n,"zlib",0,e.length)}function vd(e){let n=1,t=0;for(let r=0;r<e.length;){let i=Math.min(r+3800,e.length);for(;r<i;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as _d from"node:zlib";function Fo(e,n=0){return Oo(e,n)||No(e,n)>0&&n+8<e.length}function*Bo(e,n,t){let r=[...n,"zstd"],i=Ur(e,t.budget);i.fault&&t.cut(r,i.fault),(!i.fault||i.bytes.length>0)&&(yield*t.open(i.bytes,r)),i.fault?yield Z(e,n,"zstd",i.end,e.length):i.end<e.length&&(yield*t.open(e.subarray(i.end),[...n,`zstd@${i.end}`]))}function Ur(e,n){let t=[],r=0,i;for(;!i&&r<e.length;){let o=No(e,r);if(o>0){r=Math.min(r+o,e.length);continue}if(!Oo(e,r)||(i=n.refuseEntry(),i))break;let a=Ud(e.subarray(r),n);typeof a=="string"?i=a:(t.push(a.bytes),r+=a.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:i}}function Oo(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function No(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function Ud(e,n){let{zstdDecompressSync:t}=_d;if(!t)return"unsupported-compression";try{let{buffer:r,engine:i}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,i.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var Sd="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Sr(e,n,t){let r=Md(t)??e.subarray(0,4096);return Cd(r,(n&2048)===0)??Td(r)}function Cd(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function Td(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):Sd[t-128];return n}function Md(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var Cn=22,Ko=67324752,nt=33639248,Io=101010256,Cr=101075792,Do=117853008,Ld=64;function Po(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=Cn}function Wo(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=Tr(e);return t!==void 0&&t.count>0}function Tr(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-Cn;for(let r=0;r<Ld&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let i=jd(n,t);if(i)return i}}function Jo(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=[],o=n.start;for(;o+46<=n.tail&&i.length<t&&r.getUint32(o,!0)===nt;){let a=o+46+r.getUint16(o+28,!0),s=a+r.getUint16(o+30,!0),l=s+r.getUint16(o+32,!0);if(l>n.tail)break;i.push(Rd(e,r,o,a,s,n.base)),o=l}return i.sort((a,s)=>a.header-s.header),{entries:i,end:o}}function Rd(e,n,t,r,i,o){let a=n.getUint16(t+8,!0),s=e.subarray(r,i),l=qo(s),u=f=>{let h=n.getUint32(t+f,!0);return h===4294967295?l()??h:h},c=u(24),d=u(20);return{name:Sr(e.subarray(t+46,r),a,s),header:o+u(42),method:n.getUint16(t+10,!0),flags:a,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function qo(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let i=t+4;return()=>{if(!(i+8>r))return i+=8,Number(n.getBigUint64(i-8,!0))}}t=r}return()=>{}}function jd(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),i=e.readUInt32LE(n+16),o=n,a=[n,n],s=Vd(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),i=Number(e.readBigUInt64LE(s+48)),o=s,a=[s+56,n-20]);for(let l of[o-r,i]){if(l<0||l>o)continue;if(l+46<=o&&e.readUInt32LE(l)===nt||t===0&&r===0)return{start:l,tail:o,slack:a,end:n+Cn,count:t,base:l-i}}}function Vd(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==Do)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===Cr)return r}}function Mr(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=r.getUint16(n+8,!0),o=n+30+r.getUint16(n+26,!0),a=o+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==Ko||i>99||a>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(o,a),u=qo(l),c=p=>{let y=r.getUint32(n+p,!0);return y===4294967295?u()??y:y},d=c(22),f=c(18);return{name:Sr(e.subarray(n+30,o),s,l),method:i,flags:s,crc:r.getUint32(n+14,!0),compressed:f,size:d,data:a}}function Zo(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let i=n;;){let o=i+Cn<=t?Ed(r,i,t):0;if(o===0||i+o>t)return i;i+=o}}function Ed(e,n,t){let r=e.getUint32(n,!0);return r===Io?Cn:r===Do?20:r===Cr?56:r!==nt||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function Lr(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===Ko||r===nt||r===Io||r===Cr}function tt(e){if(e.length<4)return;if(Ar(e))return{format:"gzip"};if(Po(e))return{format:"zip"};if($o(e))return{format:"zlib"};if(Fo(e))return{format:"zstd"};let n=_o(e);if(n!==void 0)return{format:"foreign",name:n};if(jo(e))return{format:"tar"};let t=Lo(e);return(t===void 0||t==="partly-utf-16le")&&Wo(e)?{format:"zip"}:t&&{format:"text",charset:t}}var Xo=64*1024;function Qo(e,n){if(n==="partly-utf-16le")return[Go(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:$d(e,n==="utf-32le"),charset:n}];let t={bytes:Yo(e,n==="utf-16le"),charset:n};return Ro(e,n==="utf-16le")?[t,{bytes:e}]:Od(e)?[t,Go(e)]:[t]}function Go(e){let n=Fd(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function Yo(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,i=n?1:0;for(let o=r?2:0;o+1<e.length;){let a=Math.min(o+Xo*2,e.length-(e.length-o&1));a<e.length-1&&(e[a-2+i]&252)===216&&(a+=2);let s=Buffer.from(e.subarray(o,a));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),o=a}return t.length===1?t[0]:Buffer.concat(t)}function $d(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let i=4;i+3<e.length;){let o=Math.min(i+Xo*4,e.length-3),a="";for(;i<o;i+=4){let s=t.getUint32(i,n);a+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(a,"utf8"))}return Buffer.concat(r)}var ea=4,zd=8,rt=16;function Fd(e){let n=new Rr(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let i=r-1,o=Bd(e,i);if(o-i<ea*2)continue;o-i>=rt*2&&(t=!0);let a=i-n.taken>=2&&e[i-2]===255&&e[i-1]===254;n.keep(a?i-2:i),n.turn(i,o),r=o-1}return n.keep(e.length),t?n.text():void 0}var Rr=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let i=Yo(this.#e.subarray(r,t),!0);this.#n.set(i,this.#t),this.#t+=i.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function Bd(e,n){let t=n;for(let r=0;r<ea;r++,t+=2)if(e[t+1]!==0||!ce(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!ce(e[t]):Ho(e,t)||Ho(e,t+1));t+=2);return t}function Ho(e,n){let t=Math.min(n+zd,e.length);for(let r=n;r<t;r++)if(!ce(e[r]))return!1;return!0}function Od(e){for(let n=rt-1;n<e.length;n+=rt){if(!ce(e[n]))continue;let t=n;for(;t>0&&ce(e[t-1]);)t--;let r=n+1;for(;r<e.length&&ce(e[r]);)r++;if(r-t>=rt&&Nd(e,t,r))return!0;n=r-1}return!1}function Nd(e,n,t){let r=[new Set,new Set];for(let i=n;i<t;i++)r[i&1].add(e[i]);return r[0].size>=4&&r[1].size>=4}import{crc32 as na}from"node:zlib";var ta=16;function*ra(e,n,t){let r=Tr(e),i=t.budget.entries,{entries:o,end:a}=r?Jo(e,r,i):{entries:[],end:0};(!r||o.length<Math.min(r.count,i))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*on(s,0,e.length);let l=0,u=-1;for(let c of o){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut(Er(s,c.name),"corrupt-zip");continue}yield*on(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield Z(e,n,"zip",c.header,e.length);l=yield*Kd(s,c,r.start)}yield*on(s,l,r.start),o.length<i&&(yield*on(s,a,r.tail)),yield*on(s,...r.slack),yield*on(s,r.end,e.length)}function*Kd(e,n,t){let r=Mr(e.bytes,n.header,t);if(!r)return e.level.cut(Er(e,n.name),"corrupt-zip"),Math.min(n.header,t);let i=r.data+n.compressed,o={...n,flags:n.flags|r.flags,data:r.data},a=yield*Vr(e,o,Math.min(i,t),!0,i>t);return ia(e.bytes,a,o.flags,t)}function*on(e,n,t){let{bytes:r,via:i,level:o}=e,a=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=a.indexOf("PK",l,"latin1"),!(l<0));){let u=Mr(r,l,t);if(!u){l+=4;continue}yield*jr(e,s,l);let c=o.budget.refuseEntry();if(c)return o.cut(i,c),yield Z(r,i,"zip",l,t);l=s=yield*Id(e,u,t)}yield*jr(e,s,t)}function*Id(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,i=n.data+n.compressed,o=r?yield*Vr(e,n,n.method===8?t:Jd(e.bytes,n.data,t),!1,!1):yield*Vr(e,n,Math.min(i,t),!0,i>t);return ia(e.bytes,o,n.flags,t)}function*jr(e,n,t){let{bytes:r,via:i,level:o}=e,a=Zo(r,n,t);t-a<ta&&t-a<r.length||(a===0&&t===r.length?yield{bytes:r,via:i}:yield*o.open(r.subarray(a,t),[...i,`zip@${a}`]))}function*Vr(e,n,t,r,i){let{bytes:o,via:a,level:s}=e,l=Er(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<ta)return t;let c=Wd(n);if(c)return s.cut(l,c),yield Z(o,a,"zip",n.data,t),t;if(n.method===0){let p=o.subarray(n.data,t);return(i||u!==void 0&&na(p)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(p,l),t}let d=n.method===8?Dd(e,n,t):Pd(e,n,t),f=d.fault??(i||u!==void 0&&na(d.bytes)!==u?"corrupt-zip":void 0);f&&s.cut(l,f),(!f||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let h=r?t:Math.min(d.end,t);return f?yield Z(o,a,"zip",n.data,h):r&&(yield*jr(e,d.end,t)),h}function Dd(e,n,t){let{budget:r}=e.level,i=rn(e.bytes,n.data,t,r,n.size),o=i.state==="whole"?void 0:i.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:i.bytes,end:i.end,fault:o}}function Pd(e,n,t){let r=Ur(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function Wd(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function ia(e,n,t,r){if(!(t&8))return n;let i=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let o of i?[16,24]:[12,20])if(n+o===r||n+o<r&&Lr(e,n+o))return n+o;return i?Math.min(n+16,r):n}function Jd(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let i=r.indexOf("PK",n,"latin1");i>=0;i=r.indexOf("PK",i+2,"latin1"))if(Lr(e,i)||e[i+2]===7&&e[i+3]===8)return i;return t}function Er(e,n){return[...e.via,`zip:${n}`]}var aa={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function $r(e){return tt(e)!==void 0}function*sa(e,n,t){let r=tt(e);if(!r){yield{bytes:e,via:[]};return}let i=new et(n,e.length),o=(s,l)=>t({via:s,why:l}),a=s=>({budget:i,cut:o,*open(l,u){let c=tt(l);c?yield*oa(l,u,c,s,n.maxDepth,a):yield{bytes:l,via:u}}});yield*oa(e,[],r,0,n.maxDepth,a)}function*oa(e,n,t,r,i,o){if(t.format==="text"){for(let s of Qo(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let a=o(r+1);if(r>=i){a.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*To(e,n,a);case"zip":return yield*ra(e,n,a);case"tar":return yield*Vo(e,n,a);case"zlib":return yield*zo(e,n,a);case"zstd":return yield*Bo(e,n,a);case"foreign":return yield*Uo(e,n,t.name,a)}}import{Buffer as zr}from"node:buffer";var la=[["pas","pwd","psk"],["sec","-be"],["tok","tif"],["key"],["aut","$1$","$5$","$6$"],["cre"],["://","pw=","pw:","pw ",'pw"',"pw'"],["8q~","7q~","9q~"," -u",")-u","*-u","--u"]],$=Zd(e=>/[A-Za-z0-9+/_-]/.test(e));function je(e,n){let t=n;for(;t<e.length&&$[e[t]]===1;)t++;return t}function it(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,i=(e[n+2]??0)|32;switch(t){case 112:return r===97&&i===115||r===119&&(i===100||qd(e[n+2]??0))||r===115&&i===107;case 115:return r===101&&i===99;case 116:return r===111&&i===107||r===105&&i===102;case 107:return r===101&&i===121;case 97:return r===117&&i===116;case 99:return r===114&&i===101;case 58:return r===47&&i===47;case 45:return r===98&&i===101||r===45&&i===117;case 32:case 41:case 42:return r===45&&i===117&&e[n]<=32;case 36:return e[n]===36&&e[n+2]===36&&(r===49||r===53||r===54);case 57:case 56:case 55:return r===113&&i===126;default:return!1}}function qd(e){return e===61||e===58||e===32||e===34||e===39}function Zd(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}function ua(e,n,t){if(n.length<Gd||$r(n)||$r(t))return!1;let r=Yd(n,t),i=n.length-ef(n,t,r),o=Qd(n,Math.max(0,r-e.reach)),a=Math.min(n.length,i+e.reach);return a-o>n.length*Hd||Xd.some(s=>nf(n,s)>=0)?!1:e.find(n,o,a).length===0}var Gd=4096,Hd=.7,Xd=["-----BEGIN","AKIA","ASIA","ABIA","ACCA"].map(e=>zr.from(e));function Qd(e,n){let t=n;for(;t>0&&$[e[t-1]??0]===1;)t--;return t}var _e=1024;function Yd(e,n){let t=Math.min(e.length,n.length),r=0;for(;r+_e<=t&&ca(e,r,n,r);)r+=_e;for(;r<t&&e[r]===n[r];)r++;return r}function ef(e,n,t){let r=Math.min(e.length,n.length)-t,i=0;for(;i+_e<=r&&ca(e,e.length-i-_e,n,n.length-i-_e);)i+=_e;for(;i<r&&e[e.length-1-i]===n[n.length-1-i];)i++;return i}function ca(e,n,t,r){return zr.compare(e.subarray(n,n+_e),t.subarray(r,r+_e))===0}function nf(e,n){return zr.from(e.buffer,e.byteOffset,e.byteLength).indexOf(n)}function fa(e,n=aa){let t=new Map;return{get engineVersion(){return e.version},known:r=>t.get(r),bringsNothing:(r,i)=>ua(e,r,i),scan(r,i){let o=i===void 0?void 0:t.get(i);if(o!==void 0)return o;let a=rf(e,n,r);return i!==void 0&&t.set(i,a),a}}}function pa(e,n){return e.located.map(({match:t,start:r,end:i,via:o,related:a})=>{let s=[...o,...t.decodedFrom];return{match:t,related:a,place:{path:n.path,line:r.line,column:r.column,endLine:i.line,endColumn:i.column,source:n.source,...n.blob===void 0?{}:{blob:n.blob},...n.commit===void 0?{}:{commit:n.commit},...s.length===0?{}:{decodedFrom:s}}}})}function an(e){return e.secret.reveal()}var tf={located:[],cut:[],failure:null};function rf(e,n,t,r,i=o=>new Yn(o)){let o=[],a=new Set,s=null;try{af(t)&&a.add("lfs-pointer");let l=r===void 0?sa(t,n,({via:u,why:c})=>a.add(da(c,u))):[{bytes:t,via:[]}];for(let u of l){let c=r===void 0?e.scan(u.bytes):e.complete(u.bytes,r);for(let d of c.cut)a.add(da(d,u.via));c.matches.length>0&&o.push(...of(c.matches,u,i))}}catch(l){s=`scan-failed: ${l instanceof Error?l.name:typeof l}`}return o.length===0&&a.size===0&&s===null?tf:{located:o,cut:[...a],failure:s}}function of(e,n,t){let r=t(n.bytes);return e.map(i=>({match:i,start:r.position(i.span.start),end:r.position(i.span.end),via:n.via,related:i.related.flatMap(o=>e[o]??[])}))}function da(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function af(e){if(e.length>1024||e.length<Fr.length)return!1;for(let n=0;n<Fr.length;n++)if(e[n]!==Fr.charCodeAt(n))return!1;return!0}var Fr=`version https://git-lfs.github.com/spec/v1
`;async function db(e,n=e.cwd){try{return await so(n,e.env)}catch(t){if(t instanceof C&&(t.code==="not-a-repository"||t.code==="git-missing"))return null;throw t}}import{readFile as Rf}from"node:fs/promises";import dn from"node:path";var ot,sf={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function ha(e){return!e&&!ot?sf:{lang:e?.lang??ot?.lang,message:e?.message,abortEarly:e?.abortEarly??ot?.abortEarly,abortPipeEarly:e?.abortPipeEarly??ot?.abortPipeEarly}}var lf;function uf(e){return lf?.get(e)}var cf;function df(e){return cf?.get(e)}var ff;function pf(e,n){return ff?.get(e)?.get(n)}function Tn(e){let n=typeof e;return n==="string"?`"${e}"`:n==="number"||n==="bigint"||n==="boolean"?`${e}`:n==="object"||n==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":n}function z(e,n,t,r,i){let o=i&&"input"in i?i.input:t.value,a=i?.expected??e.expects??null,s=i?.received??Tn(o),l={kind:e.kind,type:e.type,input:o,expected:a,received:s,message:`Invalid ${n}: ${a?`Expected ${a} but r`:"R"}eceived ${s}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",c=i?.message??e.message??pf(e.reference,l.lang)??(u?df(l.lang):null)??r.message??uf(l.lang);c!==void 0&&(l.message=typeof c=="function"?c(l):c),u&&(t.typed=!1),t.issues?t.issues.push(l):t.issues=[l]}function mf(e,n){return e===n||Number.isNaN(e)&&Number.isNaN(n)}function hf(e,n){return Object.prototype.hasOwnProperty.call(e,n)&&n!=="__proto__"&&n!=="prototype"&&n!=="constructor"}function ya(e,n){let t=[...new Set(e)];return t.length>1?`(${t.join(` ${n} `)})`:t[0]??"never"}function Q(e){return e["~standard"]={version:1,vendor:"valibot",validate:n=>e["~run"]({value:n},ha())},e}function ga(e){if(e.path){let n="";for(let t of e.path)if(typeof t.key=="string"||typeof t.key=="number")n?n+=`.${t.key}`:n+=t.key;else return null;return n}return null}var pb=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function Br(e,n){return{kind:"validation",type:"check",reference:Br,async:!1,expects:null,requirement:e,message:n,"~run"(t,r){return t.typed&&!this.requirement(t.value)&&z(this,"input",t,r),t}}}function Or(e){return{kind:"validation",type:"integer",reference:Or,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(n,t){return n.typed&&!this.requirement(n.value)&&z(this,"integer",n,t),n}}}function Ve(e,n){return{kind:"validation",type:"max_length",reference:Ve,async:!1,expects:`<=${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&t.value.length>this.requirement&&z(this,"length",t,r,{received:`${t.value.length}`}),t}}}function at(e,n){return{kind:"validation",type:"min_length",reference:at,async:!1,expects:`>=${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&t.value.length<this.requirement&&z(this,"length",t,r,{received:`${t.value.length}`}),t}}}function Nr(e,n){return{kind:"validation",type:"min_value",reference:Nr,async:!1,expects:`>=${e instanceof Date?e.toJSON():Tn(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&z(this,"value",t,r,{received:t.value instanceof Date?t.value.toJSON():Tn(t.value)}),t}}}function Ee(e){return{kind:"validation",type:"non_empty",reference:Ee,async:!1,expects:"!0",message:e,"~run"(n,t){return n.typed&&n.value.length===0&&z(this,"length",n,t,{received:"0"}),n}}}function pe(e,n){return{kind:"validation",type:"regex",reference:pe,async:!1,expects:`${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!this.requirement.test(t.value)&&z(this,"format",t,r),t}}}function Mn(){return{kind:"transformation",type:"trim",reference:Mn,async:!1,"~run"(e){return e.value=e.value.trim(),e}}}function ka(e,n,t){return typeof e.fallback=="function"?e.fallback(n,t):e.fallback}function st(e,n,t){return typeof e.default=="function"?e.default(n,t):e.default}function oe(e,n){return Q({kind:"schema",type:"array",reference:oe,expects:"Array",async:!1,item:e,message:n,"~run"(t,r){let i=t.value;if(Array.isArray(i)){t.typed=!0,t.value=[];for(let o=0;o<i.length;o++){let a=i[o],s=this.item["~run"]({value:a},r);if(s.issues){let l={type:"array",origin:"value",input:i,key:o,value:a};for(let u of s.issues)u.path?u.path.unshift(l):u.path=[l],t.issues?.push(u);if(t.issues||(t.issues=s.issues),r.abortEarly){t.typed=!1;break}}s.typed||(t.typed=!1),t.value.push(s.value)}}else z(this,"type",t,r);return t}})}function Ln(e){return Q({kind:"schema",type:"boolean",reference:Ln,expects:"boolean",async:!1,message:e,"~run"(n,t){return typeof n.value=="boolean"?n.typed=!0:z(this,"type",n,t),n}})}function sn(e,n){return Q({kind:"schema",type:"literal",reference:sn,expects:Tn(e),async:!1,literal:e,message:n,"~run"(t,r){return mf(t.value,this.literal)?t.typed=!0:z(this,"type",t,r),t}})}function Kr(e,n){return Q({kind:"schema",type:"nullable",reference:Kr,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:n,"~run"(t,r){return t.value===null&&(this.default!==void 0&&(t.value=st(this,t,r)),t.value===null)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function ln(e){return Q({kind:"schema",type:"number",reference:ln,expects:"number",async:!1,message:e,"~run"(n,t){return typeof n.value=="number"&&!isNaN(n.value)?n.typed=!0:z(this,"type",n,t),n}})}function lt(e,n){return Q({kind:"schema",type:"object",reference:lt,expects:"Object",async:!1,entries:e,message:n,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let s=o in i?i[o]:st(a),l=a["~run"]({value:s},r);if(l.issues){let u={type:"object",origin:"value",input:i,key:o,value:s};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],t.issues?.push(c);if(t.issues||(t.issues=l.issues),r.abortEarly){t.typed=!1;break}}l.typed||(t.typed=!1),t.value[o]=l.value}else if(a.fallback!==void 0)t.value[o]=ka(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(z(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}}else z(this,"type",t,r);return t}})}function _(e,n){return Q({kind:"schema",type:"optional",reference:_,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:n,"~run"(t,r){return t.value===void 0&&(this.default!==void 0&&(t.value=st(this,t,r)),t.value===void 0)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function $e(e,n){return Q({kind:"schema",type:"picklist",reference:$e,expects:ya(e.map(Tn),"|"),async:!1,options:e,message:n,"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:z(this,"type",t,r),t}})}function Ir(e,n,t){return Q({kind:"schema",type:"record",reference:Ir,expects:"Object",async:!1,key:e,value:n,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let a in o)if(hf(o,a)){let s=o[a],l=this.key["~run"]({value:a},i);if(l.issues){let c={type:"object",origin:"key",input:o,key:a,value:s};for(let d of l.issues)d.path=[c],r.issues?.push(d);if(r.issues||(r.issues=l.issues),i.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:s},i);if(u.issues){let c={type:"object",origin:"value",input:o,key:a,value:s};for(let d of u.issues)d.path?d.path.unshift(c):d.path=[c],r.issues?.push(d);if(r.issues||(r.issues=u.issues),i.abortEarly){r.typed=!1;break}}(!l.typed||!u.typed)&&(r.typed=!1),l.typed&&(r.value[l.value]=u.value)}}else z(this,"type",r,i);return r}})}function Ue(e,n){return Q({kind:"schema",type:"strict_object",reference:Ue,expects:"Object",async:!1,entries:e,message:n,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let s=o in i?i[o]:st(a),l=a["~run"]({value:s},r);if(l.issues){let u={type:"object",origin:"value",input:i,key:o,value:s};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],t.issues?.push(c);if(t.issues||(t.issues=l.issues),r.abortEarly){t.typed=!1;break}}l.typed||(t.typed=!1),t.value[o]=l.value}else if(a.fallback!==void 0)t.value[o]=ka(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(z(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}if(!t.issues||!r.abortEarly){for(let o in i)if(!Object.prototype.hasOwnProperty.call(this.entries,o)){z(this,"key",t,r,{input:o,expected:"never",path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]});break}}}else z(this,"type",t,r);return t}})}function P(e){return Q({kind:"schema",type:"string",reference:P,expects:"string",async:!1,message:e,"~run"(n,t){return typeof n.value=="string"?n.typed=!0:z(this,"type",n,t),n}})}function ma(e){let n;if(e)for(let t of e)if(n)for(let r of t.issues)n.push(r);else n=t.issues;return n}function ze(e,n){return Q({kind:"schema",type:"union",reference:ze,expects:ya(e.map(t=>t.expects),"|"),async:!1,options:e,message:n,"~run"(t,r){let i,o,a;for(let s of this.options){let l=s["~run"]({value:t.value},r);if(l.typed)if(l.issues)o?o.push(l):o=[l];else{i=l;break}else a?a.push(l):a=[l]}if(i)return i;if(o){if(o.length===1)return o[0];z(this,"type",t,r,{issues:ma(o)}),t.typed=!0}else{if(a?.length===1)return a[0];z(this,"type",t,r,{issues:ma(a)})}return t}})}function N(...e){return Q({...e[0],pipe:e,"~run"(n,t){for(let r of e)if(r.kind!=="metadata"){if(n.issues&&(r.kind==="schema"||r.kind==="transformation")){n.typed=!1;break}(!n.issues||!t.abortEarly&&!t.abortPipeEarly)&&(n=r["~run"](n,t))}return n}})}function ut(e,n,t){let r=e["~run"]({value:n},ha(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Rn="custom";var ct={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};function Fe(e,n){let t,r=Math.max(1,Math.floor(e.length/3))+1;for(let i of n){let o=yf(e.toLowerCase(),i.toLowerCase(),r);o<r&&(r=o,t=i)}return t}function yf(e,n,t){if(Math.abs(e.length-n.length)>=t)return t;let r=[],i=Array.from({length:n.length+1},(o,a)=>a);for(let o=1;o<=e.length;o++){let a=[o];for(let s=1;s<=n.length;s++){let l=(i[s-1]??0)+(e[o-1]===n[s-1]?0:1),u=Math.min((i[s]??0)+1,(a[s-1]??0)+1,l);o>1&&s>1&&e[o-1]===n[s-2]&&e[o-2]===n[s-1]&&(u=Math.min(u,(r[s-2]??0)+1)),a.push(u)}r=i,i=a}return Math.min(i[n.length]??t,t)}var Be=N(P("must be a text"),Mn(),Ee("must not be empty")),Pr=oe(Be,"must be a list of texts"),Aa=Ue({id:N(Be,pe(/^[a-z0-9]+(?:-[a-z0-9]+)*$/,"must be small letters and digits, parted by single dashes"),Ve(80,"must be of at most 80 characters")),description:N(Be,Ve(200,"must be of at most 200 characters")),severity:_($e(fe,`must be one of ${fe.join(", ")}`),"high"),confidence:_($e(ve,`must be one of ${ve.join(", ")}`),"high"),prefix:_(N(P("must be a text"),pe(/^[!-~]*$/,"must be printable ASCII without blanks"),at(3,"must be of at least 3 characters: fewer stand everywhere"),Ve(100,"must be of at most 100 characters"))),alphabet:_(Be),length:_(ze([ln(),P()],'must be a number, or a range such as "20-40"')),near:_(N(Pr,at(1,"must hold at least one word"))),regex:_(N(Be,Ve(2e3,"must be of at most 2000 characters"))),secretGroup:_(N(ln("must be a number"),Or("must be a whole number"),Nr(0))),revoke:_(N(Be,Ve(300,"must be of at most 300 characters"))),url:_(N(Be,pe(/^https:\/\/[!-~]+$/,"must be an https address"))),examples:_(Ue({match:_(Pr,[]),noMatch:_(Pr,[])}))}),wa=Aa,xa=Object.keys(Aa.entries),Wr=["digits","hex-lower","hex-upper","hex","alpha-lower","alpha-upper","alpha","alnum-lower","alnum-upper","alnum","alnum-dash","word","base32-lower","base32-upper","base58","base64","base64url","printable"],ba=500;function va(e,n,t=[]){if(e.length>ba)throw new T(`${n}: customRules holds ${e.length} rules.`,`At most ${ba} are allowed.`);let r=new Set;return e.map(i=>{let o=(a,s)=>{throw new T(`${n}: customRules ${i.id}: ${a}.`,s)};return r.has(i.id)&&o("there are two rules of this id","Give each its own."),r.add(i.id),(t.includes(i.id)||gf.has(i.id))&&o("a built-in rule or provider has this name",'Choose another, such as one that begins with "own" or a name of yours.'),kf(i,o)})}var gf=new Set(["list","test",Rn,ct.id]);function kf(e,n){let{id:t,description:r,severity:i,confidence:o,prefix:a,regex:s,secretGroup:l,near:u,revoke:c,url:d,examples:f}=e;for(let p of u??[])(!/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(p)||p.replace(/[^A-Za-z0-9]/g,"").length<3)&&n(`the word ${JSON.stringify(p.slice(0,40))} in near cannot be looked for`,"Words are of at least 3 ASCII letters or digits; signs and case do not count."),p.length>40&&n("a word in near is longer than 40 characters","Give its beginning.");let h=s===void 0?{...a===void 0?{}:{prefix:a},layout:bf(e,n)}:{expression:s,...l===void 0?{}:{group:l}};return s!==void 0&&(a??e.alphabet??e.length)!==void 0&&n("it has a regex, and prefix, alphabet or length as well","Say all of it in the regex, or take the regex out."),s===void 0&&l!==void 0&&n("secretGroup is of no use without a regex","Take it out."),s===void 0&&a===void 0&&u===void 0&&n("nothing tells its secrets from other text",'Give a prefix that they begin with, words that stand "near" them, or a regex.'),{id:t,provider:Rn,severity:i,confidence:o,description:r,...h,...u===void 0?{}:{near:u},...c===void 0?{}:{revoke:c},...d===void 0?{}:{url:d},...f===void 0?{}:{examples:f}}}function bf({prefix:e="",alphabet:n,length:t},r){if(n===void 0||t===void 0)return r(`${n===void 0?"alphabet":"length"} is missing`,'Give "alphabet" and "length" of what stands behind the prefix, or a "regex".');if(!Wr.includes(n)&&!/^set\((?:\\[!-~]|[!-(*-[\]-~]){1,200}\)$/.test(n)){let l=Fe(n,Wr);r(`there is no alphabet ${JSON.stringify(n.slice(0,40))}`,l?`Did you mean "${l}"?`:`Known ones: ${Wr.join(", ")}; or the characters themselves, as in "set(A-Z0-9_)".`)}let[,i,o]=/^(\d{1,4})(?:-(\d{1,4}))?$/.exec(String(t))??[],[a,s]=[Number(i),Number(o??i)];return(i===void 0||a<1||s<a)&&r(`length ${JSON.stringify(String(t).slice(0,40))} is neither a number nor a range`,'Write 32, or "20-40".'),e.length+s>1e3&&r(`its secrets may be longer than ${1e3} characters`,"What is longer would not be found in a history's windows: give a smaller length."),e.length+a<8&&r(`its secrets may be as short as ${e.length+a} characters`,"Fewer than 8, with the prefix, stand everywhere: give a greater length."),`${e.replace(/[\\{}()[\]|]/g,l=>`\\${l}`)}{${n}:${a===s?a:`${a}-${s}`}}`}async function jn(e){if(e.length===0)return()=>!1;for(let r of e)dt(r);let{default:n}=await import("./index-picomatch-ZAVZ34FV.js"),t=e.map(r=>{let i=r.startsWith("!"),o=(i?r.slice(1):r).replace(/^(\.?\/)+/,"").replace(/\/+$/,"/**"),s=/^\.?\//.test(i?r.slice(1):r)||/\/./.test(o.replace(/\/\*\*$/,""))||o.startsWith("**")?o:`**/${o}`,l=s.endsWith("/**")?[s]:[s,`${s}/**`];return{negated:i,matches:n(l,{dot:!0,noextglob:!0,nonegate:!0,posixSlashes:!1,strictSlashes:!1})}});return r=>{let i=!1;for(let o of t)o.negated===i&&o.matches(r)&&(i=!o.negated);return i}}function dt(e){let n=e.replace(/^!/,"");if(n.trim()==="")throw new T("An empty path pattern matches nothing.","Take it out, or write a glob like test/fixtures/**.");if(n.length>500)throw new T("A path pattern is longer than 500 characters.","Split it into several patterns.");if(n.split("/").some(r=>r!=="**"&&(r.match(/\*+/g)??[]).length>3)||n.split("**").length>7)throw new T(`The path pattern ${JSON.stringify(n.slice(0,80))} has too many stars.`,"Use at most three * between slashes and six ** in all.")}var Af={"":1,b:1,k:1e3,kb:1e3,kib:1024,m:1e6,mb:1e6,mib:1048576,g:1e9,gb:1e9,gib:1073741824};function Vn(e){let n=/^\s*(\d{1,15}(?:\.\d{1,6})?)\s*([a-z]{0,3})\s*$/i.exec(String(e)),t=Af[n?.[2]?.toLowerCase()??""];if(!n||t===void 0)return;let r=Math.floor(Number(n[1])*t);return r>=1&&Number.isSafeInteger(r)?r:void 0}var Ca=".leakscan.json",Ta={rules:{},ignore:[],acceptUnread:[],customRules:[]},cn=N(P("must be a text"),Mn(),Ee("must not be empty")),_a=["off","on",...fe],Ma=Ue({$schema:_(P()),rules:_(Ir(P(),$e(_a,`must be one of ${_a.join(", ")}`),"must be an object of rule: switch"),{}),ignore:_(oe(ze([cn,Ue({paths:oe(cn,"must be a list"),rules:_(oe(cn,"must be a list")),reason:_(cn)})],'must be a glob, or { "paths": [...], "rules": [...], "reason": "..." }'),"must be a list"),[]),acceptUnread:_(oe(Ue({what:cn,reason:cn},'must be { "what": "...", "reason": "..." }'),"must be a list"),[]),allowComments:_(ze([Ln(),sn("with-reason")],'must be true, false or "with-reason"')),customRules:_(oe(wa,"must be a list of rules"),[]),strict:_(Ln("must be true or false")),identifiers:_(Ln("must be true or false")),language:_($e(["en","ja","ko"],"must be one of en, ja, ko")),maxSize:_(N(ze([ln(),P()],"must be bytes or a size like 20MB"),Br(e=>Vn(e)!==void 0,"must be bytes or a size like 20MB")))}),wf=Object.keys(Ma.entries);function La(e,n,t){let r=Jr(e,n);if(Array.isArray(r))throw new T(`${n} must hold one JSON object.`,"docs/config.md shows every key.");let i=ut(Ma,r,{abortEarly:!0});if(!i.success)throw _f(n,i.issues[0]);let{rules:o,ignore:a,acceptUnread:s,customRules:l,maxSize:u,$schema:c,...d}=i.output,f=va(l,n,t&&[...t.ids,...t.providers]),h=a.map(m=>typeof m=="string"?{paths:[m]}:Sa(m));for(let m of h)m.paths.forEach(dt);for(let m of s)dt(m.what);let p=[...Object.keys(o),...h.flatMap(m=>m.rules??[])];if(t)for(let m of p)vf(m,xf(t,f),n);let y=u===void 0?void 0:Vn(u);return{rules:o,ignore:h,acceptUnread:s,customRules:f,...Sa(d),...y===void 0?{}:{maxSize:y}}}function Ra(e,n,t){for(let r of[n,t,"*"]){let i=Object.hasOwn(e.rules,r)?e.rules[r]:void 0;if(i!==void 0)return i}return"on"}function Jr(e,n){try{return JSON.parse(e.replace(/^\uFEFF/,""))}catch(t){let r=/ at position (\d+)/.exec(t.message)?.[1],i=r===void 0?"":` (line ${e.slice(0,Number(r)).split(`
`).length})`;throw new T(`${n} is not valid JSON${i}.`,"Mend the JSON: no comments, no trailing commas, double quotes.")}}function xf({ids:e,providers:n},t){return{ids:[...e,...t.map(({id:r})=>r)],providers:[...n,Rn]}}function vf(e,n,t){if(e==="*"||n.ids.includes(e)||n.providers.includes(e))return;let r=Fe(e,[...n.ids,...n.providers]),i=r?`Did you mean ${JSON.stringify(r)}?`:"`leakscan rules` lists all rules.";throw new T(`${t}: there is no rule or provider ${JSON.stringify(e.slice(0,80))}.`,i)}function _f(e,n){let t=n.issues?.find(s=>s.path&&s.path.length>0),r=[...n.path??[],...t?.path??[]].map(s=>String(s.key)),i=t??n,o=r.at(-1);if(i.type==="strict_object"&&i.expected==="never"&&o!==void 0){let s=r.length===1?wf:r[0]==="customRules"?r.includes("examples")?["match","noMatch"]:xa:["paths","rules","reason","what"],l=Fe(o,s),u=r.length>1?` in ${Ua(r,n).slice(0,-1).join(".")}`:"",c=l?`Did you mean "${l}"?`:`Known keys: ${s.join(", ")}.`;return new T(`${e}: unknown key ${JSON.stringify(o.slice(0,80))}${u}.`,c)}let a=Ua(r,n).join(".");return i.type==="strict_object"&&i.received==="undefined"?new T(`${e}: ${a} is missing.`,"docs/config.md shows every key."):a===""?new T(`${e} must hold one JSON object.`,"docs/config.md shows every key."):new T(`${e}: ${a} ${i.message}.`,"docs/config.md shows every key.")}function Ua(e,n){if(e[0]!=="customRules"||e[1]===void 0)return e;let t=n.path?.[0]?.value,r=Array.isArray(t)?t[Number(e[1])]:void 0,i=typeof r=="object"&&r!==null?r.id:void 0;return typeof i=="string"&&/^[\w-]{1,80}$/.test(i)?["customRules",i,...e.slice(2)]:e}function Sa(e){return Object.fromEntries(Object.entries(e).filter(([,n])=>n!==void 0))}var Va=".leakscan-baseline.json",Ea={salt:"",findings:[]},qr=1,ja=N(P(),Ee()),Uf=lt({version:sn(qr),salt:N(P(),pe(/^(?:[0-9a-f]{32})?$/)),findings:oe(lt({fingerprint:N(P(),pe(fo)),rule:ja,masked:P(),path:Kr(P()),reason:ja,addedAt:_(N(P(),pe(/^\d{4}-\d\d-\d\d$/))),accept:_(sn("live"))}))});function $a(e,n){if(/^(<{7}|>{7}) /m.test(e))throw new T(`${n} holds an unresolved merge conflict.`,"Keep the entries of both sides and one salt, or run `leakscan baseline` again.");let t=Jr(e,n),r=t?.version;if(typeof r=="number"&&r!==qr)throw new T(`${n} is of version ${r}; this leakscan reads version ${qr}.`,"Update leakscan, or make the baseline again.");let i=ut(Uf,t,{abortEarly:!0});if(!i.success){let o=ga(i.issues[0])??"the whole";throw new T(`${n} is not a baseline: ${o} is wrong.`,"Restore it from git, or run `leakscan baseline` again.")}return{salt:i.output.salt,findings:i.output.findings}}var Sf=5e3,za=new WeakMap;function ft(e,n){let t=za.get(e);return t||za.set(e,t=Cf(e,n)),t}async function Cf(e,n){let t=e.filter(({expression:a})=>a!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./linear-engine.js");return new Map(t.map(a=>[a.id,i(a)]));function i({id:a,expression:s="",group:l}){let u=(m,b)=>{throw new T(`${n}: customRules ${a}: the regex ${m}.`,b)},c=o(s,r.MULTILINE,u),d=o(s,0,u),f=c.programSize();f>Sf&&u("is too large","Repeat less, or make two rules of it.");let h=c.groupCount(),p=l??Math.min(1,h);p>h&&u(`has ${h} groups, and secretGroup names the ${p}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let y=/\$|\\[Az]/.test(s);return{cost:f,mayMatch:m=>y||c.matcher(m).find(),eachMatch(m,b){let g=d.matcher(m);for(let k=0;k<=m.length&&g.find(k);){let[w,x]=[g.start(),g.end()];b(w,x,g.start(p),g.end(p)),k=x>w?x:x+1}}}}function o(a,s,l){try{return r.compile(a,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").slice(0,200);return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var Fa=Qe("AAAAAAAAAAAAAAAAAAAAAAEAAAABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQABAQEAAAEBAQABAAEBAQEBAAEBAQAAAAAAAAAAAAABAAAAAQAAAAEAAAEAAAEAAAEBAAEAAAAAAAAAAAAAAAAAAAABAAEAAQEAAQEAAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAABAAABAQAAAAEAAAAAAQEAAAEAAAEAAQABAAAAAAAAAAAAAAABAAABAAAAAAAAAAAAAQAAAAEAAQABAAEAAAAAAAAAAAAAAAABAQAAAQAAAAEAAAEBAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAAEAAAEAAAEAAQEAAAABAAAAAAAAAAAAAAABAAEAAQAAAAEAAAAAAAEAAAAAAQEAAAABAAAAAAAAAAAAAAAAAQEAAQAAAAAAAAABAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAEAAQAAAAEAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEBAAAAAAEAAAABAAEAAAABAAAAAAEAAAAAAAABAAAAAQEBAAEAAAAAAAEBAAAAAAEBAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAQABAQEBAAAAAAABAQAAAAAAAAAAAAAAAAABAAABAQAAAQEAAAEAAAEAAAEBAAEAAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAQAAAQAAAAAAAAABAAEAAQEAAQEAAQEBAQEBAQABAQEAAQAAAAAAAAAAAAAAAAABAAAAAQAAAQEAAAEBAAEAAAEAAAAAAQABAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQABAAEBAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEBAAABAQEAAAABAAAAAAAAAAAAAAABAAAAAQAAAQEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAEAAQAAAAEAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAEAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAAEAAAABAAEBAAEBAQEAAAEAAAAAAAAAAAAAAAA=");var Ba=Qe("BAAEBgAEoQAEqwACrAACrwAEtQAEuAAETwEBhwECjgEItgEE9gEIAQICCwICIQIBNAIBTQIBbQIBJAQEKQQEaQQCkAQExAQIAQUEAwUEEAUEFQUEzwUIAwgIFAgCQwgIjwgIAQkEPwkITwkCgQkEkgkE2gkI4wkEaQoKawoK1AoI7AoI+goECQwCEwwIIwwCYQwIpQwIIw0CKQ0CUQ0BWg0Caw0MDg4IKQ4CSQ4CZQ4Bdg4CwQ4Iwg4Cww4I1A4CVBEIbxECcBECchECcxECdREC1xEI4REI4xEE5BEE5hEE6REE7xEE8BEE8hEE8xEE9xEECxICTxIITRQBRxUETxUEkhUCoxUErxUG4hUI8BUCBBYBIRYCIhYCOBYCORYCcRYIhBYBjxYIvxYB5BYBJBcB2RgE8xgCJBkBpBkE0BkC2BkEExoEJBoBkBoEahsJdBsCCxwIEhwCUBwGUhwIYRwCbRwBmRwC8BwC9xwCBR0Cjx0EkB0Ekh0Ekx0Cqx0EAx4ILh4MYh4Iox4IsB4Gxh4IAR8CBB8BFB8CTx8B2SAD+SQBTiUEDygCjikCCyoEcysIVywEnywBoSwCsSwEjy0MTy4Ioi4Csi4Csy4C7TAB9DACATIECTIEEjIEPzIIczIEEjMBUDQEsDQCBTYENDYCbTYCoTYE7jYCrTgB0jgI4jgIRDkIgjkC8zkEwToCVTwBPz0BTj0MUD0CVj0MFj4IAUAEH0AIMEACP0ABTUAITkAIVEACkEAKoUAEw0AM0kAI00AE60ACP0ENTUENTkEEaUEIbEEEcEEErkEFtEEMz0EC60EC/0EEEEIEMEIEQUICQ0IEUEICVUICrkIBsUIIskIIwkIEyUIIN0QBTUQIzkQB7UQE/0QBLUUEP0UIj0UEpEUCYUYCrUYIwkYI00YCMEcIZUcC00kI4UkEBEoCDUwBE0wEK0wIVEwLgUwE0kwI7EwIP00JTk0FeE0Cf00BjE0Iok0CtU0CA04IKU4KbE4EpE4Iwk4EzE4K8k4CLU8EUE8IX08BS1AETlAIwlAK7lABc1EEklEIAVQCCVQCC1QCEFQCElQC0lQIDlYBTFYIXlYB91YEAVgEQVkCq1kERVwEcVwCkFwEsFwC01wMTV0ETl0Eb10IC14IDl4FE14CKV4Icl4CrF4EX2IB52UIa2YEcmYCEmgEXmoBcmoCSWwCUGwEBW0ImG0MDW4IXm4Bcm4Chm4E//8A1QAE2AAEYQECRAICjgIIHgMCQAMIRwMCWwMIbwMEtwMEQQQE3gQEAgUIHQUCdwUIfgYEkQYCSggCmggCrggCyQgCzAgIygkEBgoEJQoIiQoIjAoC0QoCBAwCZQwCbwwEcQwEygwEAQ0Irw0IPg4CcQ4IfQ4I9w4CEg8CGA8C+w8CNRAIVRAE0RAECxEEJxEIoxEEtBEI6hEIGhICMRIIrxIIExMEPBMCRBMIShMETxMIVhMCnxMEThQEPRUIgRUEBBYIWRYCyhYI2BYIdBcIyhcC9RcIJRgEdBkEmRkEDRoENxoIQhoIfxoC2xoCCBsC7RsCdxwExxwCJB0CnR0CpB0Iqx0Mwx0I+B0CBx4EMR4CdR4Iih4Evx4E5B4IGR8EbR8Cix8CECACUCAEuSAC6CAIYyEIZSECkiEIGSIEZSIIfyIC2CII8CIIHiMENyMEYiMIdCMEHSQEgyQIqCQICCUEHyUEvyUEzSUI0yYICCcCdScIyicE/ycIZSgIaigEkigCqCgCqygE0CgEECkIHSkESykCdikIqCkCrCkIwSkE5ikIGioEzioEJSsINysEaysIwSsCzisE8SsE2SwITC0EWS0CeS0Cfy0Cry0Cui0Cny4Iuy4E8C4CSi8E+S8IzDAE0jACBjEIFjEIyTEIEjII0jIC8TMEKjQEejQIAjUIDzUIrDUEYDYCcjYEkTYETzcE0jcIdDgIPzkCpDkIODsIkjsIwzsISTwEsjwIXD0Ciz0ImD0EoT0Cqj0Eyj0E1j0CCT4Crz4E8T4EHT8CLj8IUz8Cgj8Ib0AE5kAIW0EEkUECnUECvUEI/0ECQUIEgUICh0ICwEIE5EIINEMI1EMEhkQCx0QIykQEXEUIokUCqkUIq0UC1UUE90UIqUcCtEcIYEgEzUgI5UgC8UkER0oEZkoIcUoCdEoIo0oEq0oI5EoIf0sC7UsIM0wIdEwIkkwIAE0EJk0EL00ITE0EW00EcU4IuE4EZE8E308E9k8E0VAIElEIbFEE5VEIQFICR1IKX1IEZVICwFIEy1IE7VICG1MEKlMCMVMEcVMEiVMIoFMIA1QICFQEGlQEWFQEmFQEm1QCAFUEHVYEtlYInVgI8FgED1kESlkEsVkIx1kCFloILFoCRFoIRVoIZFoIB1sCblsEcVsE5VsCB1wCN1wCq1wEvVwC8VwEzF0Id14Ci14EmV4Cn18EOGACgmAIqGAIsmAIwWAEJmECHmICNGIEf2IEomIEyGII0mIIMWMEo2MIq2QIz2QIZWUCeWUECWYEcWYEgWYCiWYIVGcEXWcCZ2cEq2cIs2cIbWgCb2gEe2gI2WgECGkEf2kC0WkEI2oGTmoC9WoCJ2sES2sEoGsEuWsCPGwIy2wEKm0EO20ER20IQ24CcW4E5W4CrG8EnnAI5HAIN3ECd3IIn3IE0nII/3ICF3MCVnMC63MIsXQE/nQIFnUIyXUCBHYEMXYEg3YEznYCz3YECXcEJXcIaHcCdncISngEbngIkngIaHkIzHkI5XkCOXoIBnsIKHsC1nsIIXwEz3wE73wEHX0CNn0Cgn0EnX0Inn0E8H0IeX4Iv34Ew34IQH8El38Iun8C3H8E//8A");var Oa=new WeakMap;function pt(e){return Oa.get(e)}function Na({count:e,text:n,index:t}){let r,i=[];i.length=e;let o=l=>{r??=n.split(`
`);let[u,c]=r,d=r[2+Number(c)+l],f=JSON.parse(r[2+Number.parseInt(d,10)]),h=JSON.parse(d.slice(d.indexOf("["))).values(),p=y=>Lf(y)?JSON.parse(u)[y.long]:y;return Object.fromEntries(f.map(y=>[y[0],y.length>1?y[1]:p(h.next().value)]))},a=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(i,{get:(l,u)=>a(u)?l[Number(u)]??=o(Number(u)):Reflect.get(l,u),has:(l,u)=>a(u)||Reflect.has(l,u),set:()=>!1});return Oa.set(s,t),s}function Lf(e){return typeof e=="object"&&e!==null&&"long"in e}var En=Na({count:1162,text:`["-1FUrOlp -6yPltcb -9DLR1eV -E1BT5di -FdtoUjm -RNG3uAP -j7Kz2tg -q5pYeaE -sZgLIf3 -siVZS9b -uJdy5HZ 01zUFHWx 0aEP6ECv 0lX26hS- 0zRljPVp 153MsXJR 1Le2k3d7 1OX1h4r9 1T58BYnd 1affOD8P 1z0S6uif 29HP2lMt 2AuaI69Z 2UrBvHeR 2VikKlv3 2Z-rxBla 2hqg9pXk 2omjzumk 2tc6LkmE 3BdpvfdM 3CIlRmk9 3Jwf4Ryu 3WzM9o7I 3a46vtw6 3hgI_b1v 3x-eg4Z1 430CPQBV 45P4MsMD 4QHLtbZc 4c8RWr6k 4kHLXxXm 5-7ryQxH 58ehfIGI 5BAc6Xyd 5DTh805z 5ELqyYio 5RLs4OAn 60H1ZKo1 6HFGMDi1 6VtOx0Sh 6gvww4lE 6iK-BozE 70n4TT2s 7N40dG4T 7Tff1U9U 7gQ3yZBt 7j8emXWi 82kzhcDa 8G3u10dX 8IVM2UdX 8NxMpOBl 8UasGE0U 8lWqp8jU 96QChuo8 9KuNNn6_ 9fU5wdKX 9mOBOioM 9qY55GVs A25aQ_1I AAMMqHC3 ABNoPCh6 AIT6Mocz AM-sC4dY AMhKxCJV AQNPEYzk AbAinlmO AgQQs_sd AvdzGb1t B0g0Km6U B5OP1wdq B5swsLaA B9pOwFJT BAseSaAu BEtzYUno B_vHDgR_ BnWe_9az BpMUQOc- BsxQ34n9 Bw-VtzpC BwUpH3ta C2zsoGw6 CBHSUzLN CWWT96ka Cdy_FOkE Cr93f0Ov CvVEMic2 Cycg2Jzz D3-dXtg1 DAFwl1DN DF4MZG0N DVZ18uWj De1IS7k- Doptntp_ E9XbRHg3 EFkXpOdc EGQrN8IA ESiUs6t5 EYSZ3N3P Et_8OOvF F1anVN_I F5TNsrkk FInPvN_T FNvxfeR3 FR7ZdqGK FVj1B1YB FW62_is8 FWRtvBS2 FbfZzq3y Fjg0UP1a FmyZaWW5 FoPlLxAH FydYcqq- FyeuV5Dk GIJd-tRP G_lv3BL- GmXfGyk0 Gs3iCMGc Gts1bqcf HZ3e0dgB HfFmkSaR HlX3GxQB HmrSO1y8 Hp3FAqZ- HqQhWsq1 Hqx9LbxB I2UMJZK2 I8XRBiQx IBMc-27w IMhCJc4J IPfuQ8Fg ISSZseKx Int9eaFZ Iq0vjTQp JHTgywxH JHgCGGeo JOT66DBA JZfIC7OF Jc3tvBum JlFwJ7g4 JlwLITF5 JxMdxnlC KGSSQBxp KLalJcb9 KMpy-tcO KQeG562L Kex2EEkV Kxg_J0Eo Ky5pvDj1 LARwuVHx LB3yei-H LkOnWt4c LzOLVdWN MGdu0xa5 MKLaDFl2 MKngO69G MQceM-EP MmDSAwIu MnN7KpvD Mw3sTeWa NByVFtCw NJP5oats NOJH3L8g NZsLLFoH Nscj79UQ Nt47hUCJ Nx6pbyrr OB99JKRq OG0QyWQ6 OHhiTArM OVY2lI_3 OqM_XYvn PDvx0Sr2 Pd4bakU8 Pf4R1jrM QBJOiT37 QN-S2Yce QQxCJx_P Qe0osU0n QrZIIREn R0ZBp3dZ RAcInE2R REC0gc99 RFDaYe_- RIkTi0mu RKCI8fGJ RYNsl_eT RbaedvB7 Rdf09il2 RqKl0maY Rrc9IsNO RsVmxw4_ S-rUd0Rp S9tCPGcL SCtW2ATD SGpR4r-d SHG6hgmI SM8ljYe5 SS7K3yBL SSZtP2eT SlU-ExA9 SldcABxk Soq50NOD StHb9987 SuZ_BdU5 T1RxXAy_ T29pgiZa TKIuQr3r TMV0BB30 TRBkugAi TTFiRu_x TYU9Jhc4 Ts2mtpoa U6Ty96s1 U7E5Fcbu UA9Habya UDeSP1DM UGmx0A6A UVdtaaig UWfz0-5d Uc6YZOsk VQcHjFmC VmdOS-Qo WJa-8pw2 WPNbfQwZ WeQFYrq9 Wr0B9xwh Wtv2kb4l X3Cl6BJX XCK7ln2t XFcMyLH1 XIkXGCJx XVOKAHL4 XmqB6flz XpGlbVcY Y1w1q_Wq YJztGSV_ YMqEsHcO YYF78BuN Ycp9pz8j YgaR-Hl6 Yx5uaS0b ZCTdtibj ZIHhJSQc _ZrSTsqB _ka3ILHA a0SG67UV a1DalxkO a2EhJR7V a5PxuYBR a7WUT1oI afXaQdbv ahf2DCCj aii5VXoO aj8NMNbm an6fEXtW b8oUdKXP bAYvfPZ7 bROEht16 bTWoIyIT bVeNJ35j bW_Nikck bYubahzK bdf7gWeF biX8EBZ_ bxPXRf7q bzLKsBZI c30lQUCA c7A5RFQx c9zCrpl7 cBZ_yzI5 cG1daeg8 cKasvm2s ccUIxYdm cek9qZso cjdRKUCx ckB12DFj cruIz4Lc d0iHBhic d3NltRw0 d7BHOdKN d8fMSWTA dI8XlAXR dLLrOJMS dhClwIgQ dlaGApQQ e2pM6DSg e3DZwWA_ e7Dp2Eyt ePzQL86b eXZosMfh eqMQzKnP f8Z6W4vG fB2WEcc_ fYWQ27su fZ8qbm5N ffn2oSoa frDgAfS9 fxbxhhl2 giMyM-pK gliMgC6F grvL1N4m hN5A_KlV hQRYycow i2oh32tx iE2t8vn6 iS_PPxFr i_7RnKAT i_AV9l3p i_pR-ChT ik8Fvqh8 iv0GWUhN j1W_qcPU j8-W4odl j8W-LAyp jLxUmjjK jVGZxIP3 j_mI0-N_ jbMEg1dH je6h52ol jvvz6KQq jyizYDna k0gf8GKA kDb6vc81 kGVKYeuL kLE0mTRg kYWnZzBk kirZ8lGM kku-wyOB kmGADXEn kn3JZdVu kntCsmYS ks92b8yR kuGzvmwm kvp-5R-3 l1TlUMER l66xcXvg lCUOMQPY lOWvgHfD lR47rKFK lT7wVz9h lqZbIG10 lwjMOqxM m7rFh0VI m9BFuwI2 m9fwkehF mC0qhYo_ mD6fHm9B mYJ7s313 mYwRplIk m__TW8lO mqaCoe2N mz3QwUuX nF5PJmX1 nHgL1thu ncZaQrzb nd4310u4 nqzmF4xk ns1OS2d9 ojrP8Ivw olAbNEWe onbU6nV5 ovrXNGHV p1DuOoGC p1lS1Ppp p4HszlHm p8c1Nf1y pGVro6hz pYo_RHZq pbNegTec pbevXX8h peWEfF4e pfl_aYZb pkF_YTiE prRw1psB pyBsVArU q-GfgqCW q-T208F5 qAUy2KCE qCFLEsx0 qDjd6qk1 qY8sJCbD qbA8AQk2 qmr88Rqx qv42bmfc qvTRJoeM r0AvVfp_ r8Y8KLsn rFXtYH9X rNmYACxP rQxplAlU rRIqhzs2 rY5Q4L8T rinsugRo rp0lDo9H rqQVHur5 rv_h3kzN s22CWH-8 s44nn-HB sK89TDBt sON_J3a2 sUNTLFBy sXI4y1gZ sXVD34_9 sZ5r9cxu shi-CP1P shzH9hmf sk5VodJ_ tTuAFQmL trU2DzC8 u9AwUW0P uNdTetw3 u_ECXRt9 umZ85cGO ur0NSSp1 uzVLDJ_r v17WCUF_ v4AaJLaw v6cJpJ1R vDp5jFQJ vOmAk_eN vPjFaWa3 vT5_4TNL v_M_ALYN va1cLEFa ve6ndq7q vuFopFIH vzYs1FhB wM42drO1 wYuLf0YA w__GL9BH xQlQb3-C xV7Dfr35 xnf9PPW_ xvJp9HWZ y6TsDjX1 yFXOFJmr yQtJoLTu yeu1r1zO ygL-MA9t z-XSeywj zRM52g7R zSia5e0K zrEZm1SD ztquqm8C"]
77
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
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["check"]]
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["names"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["published"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["words"],["layouts"],["published"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["words"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["published"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["names"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["words"],["layouts"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","high"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["before"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["exact"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["identifier"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["exact"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["words"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["near"],["before"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["check"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","medium"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["before"],["layouts"],["check"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["before"],["layouts"]]
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
17["github-fine-grained-token-likely","github",["github_pat_{word:36-62}"]]
16["github-oauth-token","github",["gho_{alnum:36}"],"github-crc32"]
18["github-app-token","github",["(ghu_|ghs_){alnum:36}"],"github-crc32"]
5["github-app-installation-token","github",["ghs_{digits:1-10}_{base64url:20-200}.{base64url:100-800}.{base64url:40-700}"]]
18["github-refresh-token","github",["ghr_{alnum:36,76}"],"github-crc32"]
19["github-legacy-token","github",[["github","token"],["gh","token"],["github","password"],["github","pat"],["github","key"]],["{hex-lower:40}"]]
19["github-oauth-client-secret","github",[["github","secret"],["gh","secret"]],["{hex-lower:40}"]]
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
20["google-api-key","google",["AIza{base64url:35}"],{"long":0}]
21["google-oauth-client-secret","google",["GOCSPX-{base64url:28}"],{"long":0}]
21["google-oauth-access-token","google",["ya29.{base64url:40-1024}"],{"long":0}]
0["google-oauth-refresh-token","google",["1//0{base64url:40-120}"]]
5["google-gemini-key","google",["AQ.Ab8RN6{base64url:44}"]]
7["google-api-key-base64","google",["QUl6YVN5{base64:44}"]]
20["gcp-hmac-access-id-service-account","google",["GOOG1{base32-upper:56}"],{"long":0}]
20["gcp-hmac-access-id-user","google",["GOOG{alnum-upper:20}"],{"long":0}]
7["gcp-signed-url","google",["X-Goog-Signature={hex-lower:512}"]]
22["firebase-cloud-messaging-server-key","google",["{base64url:140}"],"AAAA{base64url:7}:",{"long":0}]
23["google-recaptcha-secret","google",["recaptcha"],["6L{set(c-f):1}{base64url:37}"],{"long":0}]
24["google-oauth-legacy-client-secret","google",["googleusercontent","google"],["{base64url:24}"],{"long":0}]
24["gcp-hmac-secret","google",["goog","storagegoogleapis","gcs"],["{base64:40}"],{"long":0}]
0["vault-token","hashicorp",["(hvs.|hvr.){base64url:90-120}","hvb.{base64url:138-300}","hvs.{base64url:24}"]]
25["vault-legacy-service-token","hashicorp",["{alnum:24}"],"s.",["vault"]]
26["vault-legacy-recovery-token","hashicorp",["{alnum:24}"],"r.",["vault"]]
27["terraform-cloud-token","hashicorp",["atlasv1.{base64url:60-70}"],"{alnum:14}."]
14["vault-legacy-batch-token","hashicorp",["vault"],["b.{base64url:100-200}"]]
14["vault-approle-secret-id","hashicorp",["vault","approle","hashicorp"],["{uuid}"]]
14["consul-acl-token","hashicorp",["consul","consulhttptoken","xconsultoken"],["{uuid}"]]
14["nomad-acl-token","hashicorp",["nomad","nomadtoken","xnomadtoken"],["{uuid}"]]
15["vault-unseal-key","hashicorp",["unsealkey","unseal"],["{base64:44}"]]
0["heroku-api-key","heroku",["HRKU-AA{base64url:58}"]]
15["heroku-legacy-api-key","heroku",["heroku","herokuapikey"],["{uuid}"]]
5["huggingface-token","huggingface",["hf_{alnum:34}","api_org_{alnum:34}"]]
5["linear-api-key","linear",["lin_api_{alnum:40}","lin_oauth_{hex-lower:64}"]]
28["linear-webhook-secret","linear",["lin_wh_{alnum:40}"]]
13["linear-client-secret","linear",["linear"],["{hex-lower:32}"]]
5["mailgun-private-key","mailgun",["key-{hex-lower:32}"]]
29["mailgun-domain-sending-key","mailgun",["{hex-lower:32}-{hex-lower:8}-{hex-lower:8}"]]
30["mailgun-public-key","mailgun",["pubkey-{hex-lower:32}"],["mailgun"]]
5["notion-api-token","notion",["ntn_{digits:11}{alnum:35}","nrt_{word:40-55}"]]
11["notion-legacy-token","notion",["secret_{alnum:43}"],["notion"]]
16["npm-access-token","npm",["npm_{alnum:36}"],"npm-crc32"]
19["npm-legacy-token","npm",[["auth","token"],["npm","token"],["npm","auth"]],["{uuid}"]]
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
21["slack-bot-token","slack",["xoxb-{digits:10-13}-{digits:10-13}-{alnum:23-25}","xoxb-{digits:8-14}-{alnum:18-26}","xoxb-{digits:10-13}-{digits:10-13}[-]{alnum:15-40}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
5["slack-user-token","slack",["xoxp-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}","xoxe-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}"]]
5["slack-app-token","slack",["xapp-{digits:1}-{alnum-upper:8-14}-{digits:10-14}-{alnum-lower:60-66}"]]
20["slack-legacy-token","slack",["(xoxa-|xoxr-){digits:1}-{alnum:9-48}","(xoxa-|xoxr-){alnum:11-48}","(xoxa-|xoxb-|xoxo-|xoxp-|xoxr-|xoxs-|xoxt-){digits:8-14}-{digits:8-14}[-{digits:8-14}][-{alnum:6-64}]","(xoxa-|xoxo-|xoxp-|xoxr-|xoxs-){digits:5-8}-{digits:5-13}-{digits:5-13}-{alnum:10-64}","(xoxs-|xoxo-){digits:9-13}-{digits:9-13}-{digits:9-13}-{hex-lower:10-64}","xoxc-{digits:9-15}-{digits:9-15}-{digits:9-15}-{hex-lower:64}","xoxd-{set(A-Za-z0-9%+/_-):100-300}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
5["slack-config-token","slack",["xoxe.xoxp-{digits:1}-{alnum:163-166}","xoxe.xoxb-{digits:1}-{alnum:163-166}","xoxe-{digits:1}-{alnum:140-150}"]]
20["slack-webhook-url","slack",["services/T{alnum-upper:7-12}/B{alnum-upper:7-12}/{alnum:23-25}","workflows/T{alnum-upper:8-12}/A{alnum-upper:8-12}/{digits:17-19}/{alnum:23-25}","triggers/{set(ET):1}{alnum-upper:8-12}/{digits:10-14}/{hex-lower:32}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
7["slack-workflow-token","slack",["xwfp-{digits:10-13}-{digits:10-13}-{alnum:24-64}"]]
13["slack-signing-secret","slack",["slacksigningsecret","slack","signingsecret"],["{hex-lower:32}"]]
0["square-token","square",["(sq0atp-){base64url:22}","sq0csp-{base64url:43}","EAAA{base64url:60}"]]
10["square-application-id","square",true,["sq0idp-{base64url:22}"]]
28["square-sandbox-application-secret","square",["sandbox-sq0csb-{base64url:43}"]]
0["stripe-secret-key","stripe",["(sk_live_|rk_live_){alnum:24-247}","(sk_org_live_|sk_org_test_){alnum:24-247}"]]
31["stripe-secret-key-short","stripe",["(sk_live_|rk_live_){alnum:10-23}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
32["stripe-test-key","stripe",["(sk_test_|rk_test_){alnum:10-247}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
20["stripe-webhook-secret","stripe",["whsec_{alnum:32-64}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
10["stripe-publishable-key","stripe",true,["(pk_live_|pk_test_){alnum:24-247}"]]
32["stripe-payment-intent-client-secret","stripe",["pi_{alnum:24}_secret_{alnum:25}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
33["twilio-auth-token","twilio",[["twilio"],["auth","token","account"]],["{hex-lower:32}"]]
15["twilio-auth-token-likely","twilio",["twilio"],["{hex-lower:32}"]]
13["twilio-api-key-sid","twilio",["twilio"],["SK{hex-lower:32}"]]
15["twilio-api-key-secret","twilio",["twilio"],["{alnum:32}"]]
0["adyen-api-key","adyen",["AQE{set(a-z):1}hmfxK{base64:60-160}-{base64:43}="]]
0["age-secret-key","age",["AGE-SECRET-KEY-1{set(02-9AC-HJ-NP-Z):58}"]]
0["age-pq-secret-key","age",["AGE-SECRET-KEY-PQ-1{set(02-9AC-HJ-NP-Z):58}"]]
7["age-plugin-identity","age",["AGE-PLUGIN-{set(A-Z):2-20}-1{set(02-9AC-HJ-NP-Z):20-200}"]]
5["airtable-personal-access-token","airtable",["pat{alnum:14}.{hex-lower:64}"]]
34["airtable-oauth-token","airtable",["v1.{base64url:30-120}.{hex-lower:64}"],"{alnum:10-20}.",["airtable"]]
30["airtable-legacy-api-key","airtable",["key{alnum:14}"],["airtable"]]
7["alchemy-auth-token","alchemy",["alcht_{alnum:30}"]]
35["alchemy-api-key","alchemy",["alchemy"],["{base64url:32}"]]
24["algolia-admin-key","algolia",["algolia","docsearch"],["{hex-lower:32}"],"AW7xjwKa ay--o9tV jSnhxOYZ m2HRjiL8 yJQZdxES"]
5["alibaba-access-key-id","alibaba-cloud",["LTAI{alnum:17-21}"]]
5["alibaba-sts-access-key-id","alibaba-cloud",["STS.{alnum:16-64}"]]
11["alibaba-sts-security-token","alibaba-cloud",["CAIS{base64:100-1000}"],["alibaba","aliyun"]]
15["alibaba-access-key-secret","alibaba-cloud",["alibaba","aliyun","alicloud","accesskeysecret"],["{alnum:30}"]]
29["asana-personal-access-token","asana",["1/{digits:16}:{hex-lower:32}","2/{digits:16}/{digits:16}:{hex-lower:32}"]]
14["asana-client-secret","asana",["asana"],["{hex-lower:32}"]]
35["auth0-client-id","auth0",["auth0"],["{alnum:32}"]]
15["auth0-client-secret","auth0",["auth0"],["{base64url:64}"]]
36["azure-url-signature","azure","url-signature"]
27["azure-entra-client-secret","azure",["(8Q~|7Q~|9Q~){set(A-Za-z0-9_~.-):31-34}"],"{set(A-Za-z0-9_~.-):3}"]
37["azure-storage-account-key","azure",["{base64:76}+ASt{base64:5}{set(AQgw):1}=="]]
37["azure-cosmosdb-account-key","azure",["{base64:76}ACDb{base64:5}{set(AQgw):1}=="]]
29["azure-batch-account-key","azure",["{base64:76}+ABa{base64:5}{set(AQgw):1}=="]]
38["azure-ml-classic-key","azure",["{base64:76}+AMC{base64:5}{set(AQgw):1}=="]]
29["azure-apim-key","azure",["{base64:76}APIM{base64:5}{set(AQgw):1}=="]]
39["azure-apim-repository-password","azure",["{base64:85}{alnum:1}=="],"git&{digits:12}&"]
29["azure-redis-cache-key","azure",["{base64:33}AzCa{set(A-P):1}{base64:5}="]]
29["azure-container-registry-key","azure",["{base64:42}+ACR{set(A-D):1}{base64:5}"]]
29["azure-iot-key","azure",["{base64:33}AIoT{set(A-P):1}{base64:5}="]]
38["azure-event-grid-key","azure",["{base64:33}AZEG{set(A-P):1}{base64:5}="]]
29["azure-event-hub-key","azure",["{base64:33}+AEh{set(A-P):1}{base64:5}="]]
29["azure-service-bus-key","azure",["{base64:33}+ASb{set(A-P):1}{base64:5}="]]
29["azure-relay-key","azure",["{base64:33}+ARm{set(A-P):1}{base64:5}="]]
38["azure-function-key","azure",["{base64url:44}AzFu{base64url:5}{set(AQgw):1}=="]]
29["azure-search-key","azure",["{alnum:42}AzSe{set(A-D):1}{alnum:5}"]]
29["azure-common-annotated-key","azure",["{alnum:52}JQQJ99{alnum:1}{set(A-L):1}{alnum:16}{alpha:1}{alnum:7}"]]
37["azure-devops-pat","azure",["{alnum:76}AZDO{alnum:4}"]]
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
40["braintree-access-token","braintree",["{alnum-lower:16}\${hex-lower:32}"],"access_token$(production|sandbox)$"]
41["braintree-tokenization-key","braintree",true,["(production_|sandbox_){alnum-lower:8}_{alnum-lower:16}"],["braintree"]]
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
35["clickhouse-cloud-key-id","clickhouse",["clickhouse"],["{alnum:20}"]]
14["cloudinary-api-secret","cloudinary",["cloudinary"],["{base64url:27}"]]
14["cohere-api-key","cohere",["cohere","coapikey"],["{alnum:40}"]]
14["coinbase-commerce-key","coinbase",["coinbase"],["{base64url:64}"]]
0["confluent-api-secret-prefixed","confluent",["cflt{base64:60}"]]
35["confluent-api-key","confluent",["confluent"],["{alnum-upper:16}"]]
15["confluent-api-secret","confluent",["confluent"],["{base64:64}"]]
5["contentful-personal-access-token","contentful",["CFPAT-{base64url:43}"]]
13["contentful-delivery-token","contentful",["contentful"],["{base64url:43}"]]
15["couchbase-capella-api-key","couchbase",["couchbase","capella"],["{base64:60-120}"]]
9["crypt-md5-hash","crypt",["$1\${set(./0-9A-Za-z):1-8}\${set(./0-9A-Za-z):22}"]]
9["phpass-hash","crypt",["($P$|$H$){base64:16}{set(./0-9A-Za-z):15}","($P$|$H$){set(./0-9A-Za-z):15}{base64:16}"]]
42["crypt-yescrypt-hash","crypt",["($y$|$gy$){set(./0-9A-Za-z):3-8}\${base64:16}{set(./0-9A-Za-z):0-8}\${set(./0-9A-Za-z):43}","($y$|$gy$){set(./0-9A-Za-z):3-8}\${set(./0-9A-Za-z):16-24}\${base64:16}{set(./0-9A-Za-z):27}"]]
42["argon2-hash","crypt",["($argon2id$|$argon2i$|$argon2d$)v={digits:2}$m={digits:2-7},t={digits:1-3},p={digits:1-2}\${base64:16-64}\${base64:22-90}"]]
42["crypt-bcrypt-hash","crypt",["($2a$|$2b$|$2x$|$2y$){digits:2}\${base64:16}{set(./0-9A-Za-z):37}","($2a$|$2b$|$2x$|$2y$){digits:2}\${set(./0-9A-Za-z):18}{base64:17}{set(./0-9A-Za-z):18}","($2a$|$2b$|$2x$|$2y$){digits:2}\${set(./0-9A-Za-z):37}{base64:16}"]]
9["crypt-sha256-hash","crypt",["$5$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}\${set(./0-9A-Za-z):43}"]]
9["crypt-sha512-hash","crypt",["$6$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}\${set(./0-9A-Za-z):86}"]]
42["django-pbkdf2-hash","crypt",["pbkdf2_sha256\${digits:4-7}\${alnum:8-32}\${base64:43}=","pbkdf2_sha1\${digits:4-7}\${alnum:8-32}\${base64:27}="]]
42["passlib-hash","crypt",["($pbkdf2-sha512$|$pbkdf2-sha256$){digits:4-7}\${set(./0-9A-Za-z):16-64}\${set(./0-9A-Za-z):43,86}","$scrypt$ln={digits:1-2},r={digits:1-2},p={digits:1-2}\${base64:16-64}\${base64:43-86}"]]
43["ldap-password-hash","crypt","\\\\{SSHA\\\\}",["{base64:32,37-40}[=][=]"]]
44["windows-password-hash","crypt",["{hex:32}:{hex:32}:::"]]
41["datadog-client-token","datadog",true,["pub{hex-lower:32}"],["datadog"]]
14["datadog-api-key","datadog",["datadog","ddapikey"],["{hex-lower:32}"]]
14["datadog-application-key","datadog",["datadog","ddappkey","ddapplicationkey"],["{hex-lower:40}"]]
40["datastax-astra-token","datastax",["{alnum:24}:{hex-lower:64}"],"AstraCS:"]
11["deepseek-api-key","deepseek",["sk-{hex-lower:32}"],["deepseek"]]
29["discord-bot-token","discord",["{set(MNO):1}{base64url:23-25}.{base64url:6}.{base64url:27-38}"]]
7["discord-webhook-url","discord",["api/webhooks/{digits:17-20}/{base64url:60-80}"]]
14["discord-client-secret","discord",["discord"],["{base64url:32}"]]
45["doppler-token","doppler",["doppler"],["(dp.ct.|dp.pt.|dp.sa.|dp.scim.|dp.audit.){alnum:40-44}"]]
5["doppler-service-token","doppler",["dp.st.[{set(a-z0-9_-):2-35}.]{alnum:40-44}"]]
5["dropbox-short-lived-token","dropbox",["sl.u.{base64url:130-1500}","sl.{base64url:130-160}"]]
37["dropbox-long-lived-token","dropbox",["{alnum:11}AAAAAAAAAA{base64url:43}"]]
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
46["gocardless-access-token","gocardless",["(live_|sandbox_){base64url:40}"],["gocardless"]]
5["grafana-service-account-token","grafana",["glsa_{alnum:32}_{hex-lower:8}"]]
5["grafana-cloud-token","grafana",["glc_eyJ{base64:100-140}[=]"]]
5["grafana-api-key","grafana",["eyJrIjoi{alnum:60-90}[=][=]"]]
47["groq-api-key","groq",["groq"],["gsk_{alnum:52}"]]
5["harness-token","harness",["(pat.|sat.){base64url:22}.{hex-lower:24}.{alnum:20}"]]
15["hetzner-api-token","hetzner",["hcloud","hetzner"],["{alnum:64}"]]
13["honeycomb-api-key","honeycomb",["honeycomb","xhoneycombteam"],["{hex-lower:32}","{alnum:22}"]]
5["hubspot-private-app-token","hubspot",["(pat-na1-|pat-eu1-){uuid}"]]
35["hubspot-legacy-api-key","hubspot",["hubspot","hapikey","hubapi"],["{uuid}"]]
15["ibm-cloud-api-key","ibm-cloud",["ibm","ibmcloud","bluemix"],["{base64url:44}"]]
35["infura-api-key","infura",["infura"],["{hex-lower:32}"]]
5["intercom-access-token","intercom",["dG9rOj{base64:53}="]]
14["jenkins-api-token","jenkins",["jenkins"],["11{hex-lower:32}"]]
13["jenkins-crumb","jenkins",["jenkins","crumb","initialadminpassword"],["{hex-lower:32}"]]
5["artifactory-api-key","jfrog",["AKCp{alnum:68-70}"]]
5["artifactory-reference-token","jfrog",["cmVmdGtu{alnum:56}"]]
46["kubernetes-service-account-token","kubernetes",["eyJhbGciOiJSUzI1NiIsImtpZCI6{base64url:20-80}.eyJ{base64url:200-900}.{base64url:342}"],["kubernetes"]]
14["kubernetes-bootstrap-token","kubernetes",["kubeadm","bootstrap","kubernetes","jointoken"],["{alnum-lower:6}.{alnum-lower:16}"]]
7["langsmith-personal-access-token","langchain",["lsv2_pt_{hex-lower:32}_{hex-lower:10}"]]
5["langsmith-service-key","langchain",["lsv2_sk_{hex-lower:32}_{hex-lower:10}"]]
5["launchdarkly-access-token","launchdarkly",["api-{uuid}"]]
7["launchdarkly-sdk-key","launchdarkly",["sdk-{uuid}"]]
28["launchdarkly-mobile-key","launchdarkly",["mob-{uuid}"]]
5["linkedin-client-secret-prefixed","linkedin",["WPL_AP1.{alnum:16}.{base64:6}=="]]
14["linkedin-access-token","linkedin",["linkedin"],["AQ{base64url:200-500}"]]
14["linkedin-client-secret","linkedin",["linkedin"],["{alnum:16}"]]
29["mailchimp-api-key","mailchimp",["{hex-lower:32}-us{digits:1-2}"]]
48["mandrill-api-key","mailchimp",["md-{base64url:22}"]]
14["mandrill-legacy-api-key","mailchimp",["mandrill"],["{base64url:22}"]]
10["mapbox-public-token","mapbox",true,["pk.eyJ{alnum:57-90}.{alnum:22}"]]
5["mapbox-secret-token","mapbox",["sk.eyJ{alnum:77-120}.{base64url:22}"]]
28["mapbox-temporary-token","mapbox",["tk.eyJ{alnum:100-300}.{base64url:22}"]]
5["facebook-access-token","meta",["(EAAC|EAAM|EAAG|EAAB|EAAJ|EAAD){alnum:100-250}"]]
26["facebook-app-access-token","meta",["{base64url:27}","{hex-lower:32}"],"{digits:15-16}\\\\|",["facebook","fb"]]
5["instagram-access-token","meta",["(IGQVJ|IGAA){base64url:100-250}"]]
5["threads-access-token","meta",["THAA{base64url:100-250}"]]
14["facebook-app-secret","meta",["facebook","fbsecret","meta"],["{hex-lower:32}"]]
13["metaapi-api-key","meta",["metaapi"],["{hex-lower:64}"]]
7["microsoft-teams-webhook-url","microsoft",["webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]]
7["microsoft-teams-legacy-webhook-url","microsoft",["webhook/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]]
13["app-center-api-token","microsoft",["appcenter"],["{hex-lower:40}"]]
0["mongodb-atlas-service-account-secret","mongodb",["mdb_sa_sk_{base64url:40}"]]
28["mongodb-atlas-service-account-id","mongodb",["mdb_sa_id_{hex-lower:24}"]]
15["mongodb-atlas-private-key","mongodb",["mongodb","atlas"],["{uuid}"]]
0["neon-api-key","neon",["napi_{alnum-lower:64}"]]
5["netlify-access-token","netlify",["nfp_{alnum:36}"]]
14["netlify-legacy-access-token","netlify",["netlify"],["{base64url:43-45}"]]
5["newrelic-user-key","new-relic",["NRAK-{alnum-upper:27}"]]
38["newrelic-license-key","new-relic",["{hex-lower:32}FFFFNRAL"]]
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
47["openrouter-api-key","openrouter",["openrouter"],["sk-or-v1-{hex-lower:64}"]]
35["ovh-application-key","ovhcloud",["ovh"],["{hex-lower:16}"]]
15["ovh-application-secret","ovhcloud",["ovh"],["{hex-lower:32}"]]
0["paddle-api-key","paddle",["pdl_live_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]]
28["paddle-sandbox-api-key","paddle",["pdl_sdbx_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]]
14["pagerduty-api-key","pagerduty",["pagerduty","pd"],["u+{set(A-Za-z0-9_+-):18}"]]
35["pagerduty-integration-key","pagerduty",["pagerduty","routingkey"],["{hex-lower:32}"]]
15["paypal-client-secret","paypal",["paypal"],["E{base64url:79}"]]
47["perplexity-api-key","perplexity",["perplexity"],["pplx-{alnum:48}"]]
5["pinecone-api-key","pinecone",["pcsk_{alnum:5-6}_{alnum:63}"]]
13["pinecone-legacy-api-key","pinecone",["pinecone"],["{uuid}"]]
5["plaid-access-token","plaid",["(access-sandbox-|access-development-|access-production-){uuid}"]]
15["plaid-secret","plaid",["plaid"],["{hex-lower:30}"]]
45["planetscale-service-token","planetscale",["planetscale","pscale"],["pscale_tkn_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]]
0["planetscale-password","planetscale",["pscale_pw_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]]
0["planetscale-oauth-token","planetscale",["pscale_oauth_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]]
35["planetscale-service-token-id","planetscale",["pscale","planetscale"],["{alnum-lower:12}"]]
5["posthog-personal-api-key","posthog",["phx_{base64url:41-48}"]]
10["posthog-project-api-key","posthog",true,["phc_{alnum:43}"]]
14["postmark-server-token","postmark",["postmark"],["{uuid}"]]
7["pubnub-publish-key","pubnub",["pub-c-{uuid}"]]
28["pubnub-subscribe-key","pubnub",["sub-c-{uuid}"]]
5["pubnub-secret-key","pubnub",["sec-c-{base64:48-60}"]]
45["pulumi-access-token","pulumi",["pulumi"],["pul-{hex-lower:40}"]]
28["razorpay-key-id","razorpay",["(rzp_live_|rzp_test_){alnum:14}"]]
15["razorpay-key-secret","razorpay",["razorpay","rzp"],["{alnum:24}"]]
5["render-api-key","render",["rnd_{alnum:28}"]]
47["replicate-api-token","replicate",["replicate"],["r8_{alnum:37}"]]
45["rubygems-api-key","rubygems",["rubygems"],["rubygems_{hex-lower:48}"]]
46["salesforce-refresh-token","salesforce",["5Aep861{alnum:9}{set(a-zA-Z0-9_.=):71-81}"],["salesforce","sfdc"]]
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
35["sumologic-access-id","sumo-logic",["sumo"],["su{alnum:12}"]]
14["sumologic-access-key","sumo-logic",["sumo"],["{alnum:64}"]]
0["supabase-access-token","supabase",["sbp_{hex-lower:40}"]]
0["supabase-secret-key","supabase",["sb_secret_{base64url:22}_{base64url:8}"]]
10["supabase-publishable-key","supabase",true,["sb_publishable_{base64url:22}_{base64url:8}"]]
0["supabase-service-role-key","supabase",["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS{base64url:80-180}.{base64url:43}"]]
0["tailscale-key","tailscale",["(tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-){alnum:12-17}-{alnum:20-32}"]]
49["telegram-bot-token","telegram",["telegram"],["AA{base64url:32-33}"],"{digits:8-10}:"]
13["telegram-api-hash","telegram",["telegram","telethon","pyrogram"],["{hex-lower:32}"]]
26["telegram-bot-token-likely","telegram",["A{base64url:34}"],"{digits:5-16}:",["telegram","telebot","tgbot"]]
50["telnyx-api-v2-key","telnyx",["telnyx"],["KEY{base64url:55}"],["telnyx"]]
5["tencent-secret-id","tencent-cloud",["AKID{alnum:32}"]]
15["tencent-secret-key","tencent-cloud",["tencent","qcloud","tencentcloud"],["{alnum:32}"]]
14["travis-ci-token","travis-ci",["travis","travistoken"],["{base64url:22}"]]
5["trello-api-token","trello",["ATTA{hex-lower:64}{hex-upper:8}"]]
35["trello-api-key","trello",["trello"],["{hex-lower:32}"]]
14["trello-legacy-api-token","trello",["trello"],["{hex-lower:64}"]]
51["twitch-irc-oauth","twitch",["{alnum-lower:30}"],"oauth:",["twitch","irc"]]
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
35["twitter-consumer-key","x",["twitter"],["{alnum:25}"]]
14["twitter-consumer-secret","x",["twitter"],["{alnum:50}"]]
14["twitter-access-token-secret","x",["twitter"],["{alnum:45}"]]
47["xai-api-key","xai",["xai"],["xai-{alnum:80}"]]
11["yandex-iam-token","yandex-cloud",["t1.{base64url:40-400}[=][=].{base64url:86}[=][=]"],["yandex"]]
5["yandex-api-key","yandex-cloud",["AQVN{base64url:35-38}"]]
13["yandex-static-access-key","yandex-cloud",["yandex"],["YC{base64url:38}"]]
14["zendesk-api-token","zendesk",["zendesk"],["{alnum:40}"]]
5["teamcity-access-token","jetbrains-teamcity",["eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base64url:48}"]]
11["octopus-deploy-api-key","octopus-deploy",["API-{alnum-upper:26-34}"],["octopus"]]
7["renovate-mergify-key","mergify",["mergify_application_key_{base64url:40-200}"]]
28["infracost-api-key","infracost",["ico-{alnum:32}"]]
7["endor-labs-key","endor-labs",["endr+{alnum-dash:16}"]]
5["aikido-client-secret","aikido",["AIK_SECRET_{alnum:64}"]]
52["aikido-client-id","aikido",["AIK_CLIENT_{alnum:24}"],true]
7["aikido-ci-token","aikido",["AIK_CI_{alnum:20-44}"]]
12["coderabbit-api-key","coderabbit",["cr-{hex-lower:58}"],["coderabbit"]]
16["crates-io-token","rust-crates-index",["cio{alnum:32}"],"mixed"]
5["clojars-deploy-token","clojars",["CLOJARS_{hex-lower:60}"]]
5["cloudsmith-api-key-prefixed","cloudsmith",["csa_{hex-lower:30}{alnum:6}"]]
7["dependency-track-api-key","owasp-dependency-track",["odt_{alnum:32-41}"]]
12["mattermost-webhook","mattermost",["hooks/{alnum-lower:26}"],["mattermost"]]
12["tines-webhook","tines",["webhook/{hex-lower:32}/{hex-lower:32}"],["tines"]]
46["workos-api-key","workos",["(sk_live_|sk_test_)a2V5X{base64:60-120}[=][=]"],["workos"]]
46["highnote-api-key","highnote",["(sk_live_|sk_test_)a2V5{base64:60-120}[=][=]"],["highnote"]]
12["apideck-api-key","apideck",["sk_live_{alnum-dash:85-100}"],["apideck"]]
53["aspnet-machine-key","microsoft",["{hex-upper:128}","{hex-upper:64}","{hex-upper:48}"],["validationkey","decryptionkey"]]
7["thunderstore-token","thunderstore",["tss_{base64url:20-80}"]]
54["readme-api-key","readme",["rdme_{alnum-lower:70}"],["readme"]]
5["mailersend-api-token","mailersend",["mlsn.{hex-lower:64}"]]
55["resend-api-key","resend",["re_{alnum:8}_{alnum:24}"],["resend"]]
44["webex-bot-token","webex",["{alnum:64}_{alnum:4}_{uuid}"]]
52["lark-app-id","lark",["cli_{alnum-lower:16}"],true]
56["pushbullet-access-token","pushbullet",["{alnum:32}"],["pushbullet"],"o."]
5["onesignal-rest-api-key","onesignal",["(os_v2_app_|os_v2_org_){base32-lower:103}"]]
11["courier-auth-token","courier",["(pk_prod_|pk_test_){alnum-upper:28}"],["courier"]]
46["checkout-secret-key","checkout-com",["sk_{uuid}","sk_test_{uuid}"],["checkout"]]
46["mollie-api-key","mollie",["(live_|test_){alnum:30}"],["mollie"]]
5["duffel-api-token","duffel",["(duffel_live_|duffel_test_){base64url:43}"]]
55["easypost-api-key","easypost",["EZAK{hex-lower:32}{alnum:22}"],["easypost"]]
28["easypost-test-api-key","easypost",["EZTK{hex-lower:32}{alnum:22}"]]
55["shippo-api-token","shippo",["(shippo_live_|shippo_test_){hex-lower:40}"],["shippo"]]
11["lob-api-key","lob",["(live_|test_){hex-lower:35}"],["lob"]]
30["lob-publishable-key","lob",["(live_pub_|test_pub_){hex-lower:31}"],["lob"]]
5["polar-access-token","polar",["(polar_oat_|polar_pat_|polar_at_){base64url:43}"]]
0["mercury-api-token","mercury",["mercury_production_{set(a-z):3-6}_{alnum:40-50}_yrucrem"]]
28["ramp-client-id","ramp",["ramp_id_{alnum:40}"]]
0["ramp-client-secret","ramp",["ramp_sec_{alnum:48}"]]
27["asaas-api-token","asaas",["(aact_prod_|aact_hmlg_){base64url:100}"],"$"]
0["midtrans-server-key","midtrans",["Mid-server-{word:16-20}"]]
0["pagarme-api-key","pagar-me",["ak_live_{alnum:30}"]]
11["recharge-api-token","recharge",["sk_{set(1235):1}x{set(1235):1}_{hex-lower:64}"],["recharge"]]
46["clerk-secret-key","clerk",["(sk_live_|sk_test_){alnum:32-50}"],["clerk"]]
5["persona-api-key","persona",["persona_production_{set(a-z0-9-):20-80}"]]
55["onfido-api-token","onfido",["(api_live.|api_live_us.|api_live_ca.){base64url:30-60}"],["onfido"]]
57["stability-ai-api-key","stability-ai",["sk-{alnum:48}"],["stability"],["stability"]]
12["moonshot-api-key","moonshot-ai",["sk-{alnum:48}"],["moonshot","kimi"]]
57["elevenlabs-api-key","elevenlabs",["sk_{hex-lower:48}"],["elevenlabs"],["elevenlabs"]]
57["minimax-api-key","minimax",["sk-api-{base64url:119}"],["minimax"],["minimax"]]
57["cursor-api-key","cursor",["key_{hex-lower:64}"],["cursor"],["cursor"]]
12["retell-api-key","retell-ai",["key_{hex-lower:28}"],["retell"]]
12["runway-api-key","runway",["key_{hex-lower:128}"],["runway"]]
12["braintrust-api-key","braintrust",["sk-{alnum:48}"],["braintrust"]]
58["zhipu-api-key","zhipu-z-ai",["{hex-lower:32}.{alnum:16}"],["zhipu","bigmodel","zai"]]
59["ollama-api-key","ollama",["{hex-lower:32}.{base64url:24}"],["ollama"],["ollama"]]
60["baseten-api-key","baseten",["{alnum:32}"],["baseten"],"{alnum:8}."]
56["kagi-api-key","kagi",["{base64url:43}"],["kagi"],"{base64url:11}."]
55["cerebras-api-key","cerebras",["csk-{alnum:48}"],["cerebras"]]
61["fireworks-api-key","fireworks-ai",["fw_{alnum:24}"],["fireworks"]]
5["together-api-key","together-ai",["tgp_v1_{base64url:43}"]]
9["voyage-api-key","voyage-ai",["pa-{base64url:43}"]]
7["jina-api-key","jina-ai",["jina_{alnum:60}"]]
54["tavily-api-key","tavily",["tvly-{alnum:32}"],["tavily"]]
62["firecrawl-api-key","firecrawl",["fc-{hex-lower:32}"],["firecrawl"]]
7["friendli-token","friendliai",["flp_{alnum:46}"]]
7["langfuse-secret-key","langfuse",["sk-lf-{uuid}"]]
52["langfuse-public-key","langfuse",["pk-lf-{uuid}"],true]
7["coze-personal-access-token","coze",["pat_{alnum:64}"]]
5["runpod-api-key","runpod",["rpa_{alnum-upper:40}{alnum:6}"]]
7["devin-service-user-token","cognition",["cog_{base32-lower:52}"]]
7["devin-personal-api-key","cognition",["apk_user_{base64:120-180}"]]
7["devin-service-api-key","cognition",["apk_{base64:60-180}[=][=]"]]
7["apify-api-token","apify",["apify_api_{alnum:36}"]]
42["brave-search-api-key","brave",["BSA{base64url:24-40}"]]
7["photoroom-api-key","photoroom",["sk_pr_{alnum:1-64}_{hex-lower:40}"]]
54["exoscale-api-key","exoscale",["EXO{hex-lower:24}"],["exoscale"]]
55["upcloud-api-token","upcloud",["ucat_{alnum:24-32}"],["upcloud"]]
5["scalingo-api-token","scalingo",["tk-us-{base64url:48}"]]
48["yandex-oauth-token","yandex",["y0_{base64url:50-60}"]]
39["openshift-user-token","red-hat",["{base64url:43}"],"sha256~"]
40["rancher-api-token","rancher",["{alnum-lower:54}"],"token-{alnum-lower:5}:"]
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
54["typeform-token","typeform",["tfp_{base64url:44}_{base64url:14}"],["typeform"]]
11["klaviyo-private-key","klaviyo",["pk_{alnum:34}"],["klaviyo"]]
30["prismic-access-token","prismic",["MC5{base64url:30-60}"],["prismic"]]
0["stytch-secret","stytch",["(secret-live-|secret-test-){base64url:27}[=]"]]
5["zoho-access-token","zoho",["1000.{hex-lower:32}.{hex-lower:32}"]]
28["zapier-webhook-url","zapier",["hooks/catch/{digits:6-9}/{alnum-lower:6-9}"]]
38["rapidapi-key","rapidapi",["{hex-lower:10}msh{hex-lower:15}p{hex-lower:6}jsn{hex-lower:12}"]]
7["frameio-developer-token","frame-io",["fio-u-{base64url:64}"]]
5["canva-client-secret","canva",["cnvca{base64url:51}"]]
5["adobe-client-secret","adobe",["p8e-{alnum-dash:32}"]]
7["adafruit-io-key","adafruit",["aio_{alnum:28}"]]
60["optimizely-token","optimizely",["{base64url:52}"],["optimizely"],"2:"]
63["configcat-sdk-key","configcat",["configcat-sdk-1/{base64url:22}/{base64url:22}"],["configcat"]]
7["devcycle-server-key","devcycle",["dvc_server_{hex-lower:32}"]]
5["prefect-api-key","prefect",["(pnu_|pnb_){alnum:36}"]]
5["unkey-root-key","unkey",["unkey_{alnum:20-32}"]]
7["zuplo-api-key","zuplo",["zpka_{alnum-lower:32}_{hex-lower:8}"]]
7["stackhawk-api-key","stackhawk",["hawk.{base64url:20}.{base64url:20}"]]
28["wakatime-api-key","wakatime",["waka_{uuid}"]]
64["wakatime-legacy-api-key","wakatime",["{uuid}"],["wakatime"]]
7["cfx-re-license-key","cfx-re",["cfxk_{alnum:16-30}[_{alnum:4-8}]"]]
5["settlemint-token","settlemint",["(sm_pat_|sm_aat_|sm_sat_){alnum:16}"]]
7["intra42-client-secret","42",["(s-s4t2ud-|s-s4t2af-){hex-lower:64}"]]
7["ionic-token","ionic",["ion_{alnum:42}"]]
7["flexport-token","flexport",["shltm_{base64url:40}"]]
7["voiceflow-api-key","voiceflow",["VF.[(DM|WS).]{hex-lower:24}.{alnum:16}"]]
5["authress-service-key","authress",["(sc_|ext_|scauth_|authress_){alnum:5-30}.{alnum:4-6}.acc_{alnum-dash:10-32}.{base64url:30-120}"]]
65["maxmind-license-key","maxmind",["{alnum:6}_{alnum:29}_mmk"]]
12["imagekit-private-key","imagekit",["private_{base64url:27}"],["imagekit"]]
7["pinterest-access-token","pinterest",["(pina_|pinr_){base64url:60-120}"]]
28["riot-api-key","riot-games",["RGAPI-{uuid}"]]
11["ebay-client-secret","ebay",["PRD-{hex-lower:12}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}"],["ebay"]]
9["nightfall-api-key","nightfall",["NF-{alnum:32}"]]
7["trufflehog-enterprise-secret","truffle-security",["thog-secret-{hex-lower:32}"]]
28["trufflehog-enterprise-key","truffle-security",["thog-key-{hex-lower:16}"]]
5["samsara-api-token","samsara",["samsara_api_{alnum:26-32}"]]
28["lichess-token","lichess",["lip_{word:16-60}"]]
7["val-town-token","val-town",["vtwn_{base64url:20-80}"]]
5["nostr-private-key","nostr",["nsec1{set(02-9ac-hj-np-z):58}"]]
0["sui-private-key","sui",["suiprivkey1{set(02-9ac-hj-np-z):59}"]]
0["tezos-secret-key","tezos",["edsk{base58:50,94}"]]
0["robinhood-crypto-api-key","robinhood",["rh-api-{uuid}"]]
5["minisign-secret-key","minisign",["(RWRTY0Iy|RWQAAEIy){base64:204}"]]
9["htpasswd-hash","apache",["$apr1\${set(./0-9A-Za-z):1-8}\${base64:16}{set(./0-9A-Za-z):6}","$apr1\${set(./0-9A-Za-z):1-8}\${set(./0-9A-Za-z):6}{base64:16}"]]
9["cisco-type8-hash","cisco",["$8\${set(./0-9A-Za-z):14}\${base64:16}{set(./0-9A-Za-z):27}"]]
66["krb5-asrep-hash","kerberos",["{hex-lower:32}\${hex-lower:64-1200}"],"$krb5asrep$23$[{set(A-Za-z0-9@._-):1-18}:]"]
67["laravel-app-key","laravel",["{base64:43}="],["appkey"],"base64:"]
12["baremetrics-api-key","baremetrics",["(sk_|lk_){alnum:18-25}"],["baremetrics"]]
28["besttime-api-key","besttime",["pri_{hex-lower:32}"]]
12["checio-api-key","checio",["pk_{alnum-lower:45}"],["checio"]]
7["closecrm-api-key","close",["api_{set(0-9A-Za-z.):45}"]]
11["column-api-key","column",["(test_|live_){alnum:27}"],["column"]]
7["dfuse-api-key","dfuse",["web_{alnum-lower:32}"]]
12["ecostruxureit-api-key","ecostruxure-it",["AK1{set(0-9A-Za-z/):50-55}"],["ecostruxureit"]]
60["fibery-api-key","fibery",["{hex-lower:35}"],["fibery"],"{hex-lower:8}."]
7["fleetbase-api-key","fleetbase",["flb_live_{alnum:20}"]]
30["iexapis-api-key","iex-cloud",["sk_{alnum-lower:32}"],["iexapis"]]
12["locationiq-api-key","locationiq",["pk.{alnum-dash:32}"],["locationiq"]]
7["smooch-api-key","smooch",["act_{alnum-lower:24}"]]
30["tickettailor-api-key","ticket-tailor",["sk_{digits:4}_{digits:6}_{hex-lower:32}"],["tickettailor"]]
7["ubidots-api-key","ubidots",["BBFF-{alnum:30}"]]
64["codecov-upload-token","codecov",["{uuid}"],["codecov"]]
53["openvsx-token","open-vsx",["{uuid}"],["ovsx","openvsx"]]
64["plivo-auth-id","plivo",["(MA|SA){alnum-upper:18}"],["plivo"]]
53["onesignal-legacy-key","onesignal",["{uuid}"],["onesignal"]]
68["wise-api-token","wise",["{uuid}"],["transferwise","wise"]]
69["ai21-api-key","ai21-labs",["{uuid}"],["ai21"]]
69["exa-api-key","exa",["{uuid}"],["exa","exaai","exaapikey"]]
69["deepai-api-key","deepai",["{uuid}"],["deepai"]]
53["railway-api-token","railway",["{uuid}"],["railway"]]
53["godaddy-api-key","godaddy",["{alnum:12}_{alnum:22}"],["godaddy"]]
69["opsgenie-api-key","opsgenie",["{uuid}"],["opsgenie","genie"]]
69["logzio-api-token","logz-io",["{uuid}"],["logz"]]
69["loggly-token","loggly",["{uuid}"],["loggly"]]
69["bugsnag-api-key","bugsnag",["{uuid}"],["bugsnag"]]
64["uptimerobot-api-key","uptimerobot",["{set(um):1}{digits:7-8}-{hex-lower:24}"],["uptimerobot"]]
53["influxdb-api-token","influxdb",["{base64url:86}=="],["influx"]]
69["shortcut-api-token","shortcut",["{uuid}"],["shortcut","clubhouse"]]
69["coda-api-token","coda",["{uuid}"],["coda"]]
53["sanity-api-token","sanity",["sk{alnum:79}"],["sanity"]]
69["storyblok-management-token","storyblok",["{alnum:22}tt-{digits:6}-{base64url:20}"],["storyblok"]]
64["storyblok-api-token","storyblok",["{alnum:22}tt"],["storyblok"]]
53["squarespace-api-key","squarespace",["{uuid}"],["squarespace"]]
64["duo-integration-key","duo",["DI{alnum-upper:18}"],["duo","duosecurity"]]
53["docusign-integration-key","docusign",["{uuid}"],["docusign"]]
53["tableau-personal-access-token","tableau",["{base64:22}==:{alnum:32}"],["tableau"]]
53["truenas-api-key","ixsystems",["{digits:1-3}-{alnum:64}"],["truenas","authloginwithapikey"]]
68["stellar-secret-seed","stellar",["S{base32-upper:55}"],["stellar","xlm","secretseed"]]
68["ripple-family-seed","xrp-ledger",["s{base58:28}"],["ripple","xrp"]]
68["kucoin-api-secret","kucoin",["{uuid}"],["kucoin"]]
68["wireguard-private-key","wireguard",["{base64:42}{set(AEIMQUYcgkosw048):1}="],["privatekey","presharedkey","wireguard"]]
64["accuweather-api-key","accuweather",["{set(0-9A-Za-z%):35}"],["accuweather"]]
69["aeroworkflow-api-key","aeroworkflow",["{set(0-9A-Za-z!#*:;?^):20}"],["aeroworkflow"]]
64["airvisual-api-key","airvisual",["{set(a-z0-9-):36}"],["airvisual"]]
69["alegra-api-key","alegra",["{set(a-z0-9-):20}"],["alegra"]]
69["anypoint-api-key","anypoint",["{uuid}"],["anypoint"]]
69["apacta-api-key","apacta",["{set(a-z0-9-):36}"],["apacta"]]
69["apifonica-api-key","apifonica",["{alnum-lower:11}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["apifonica"]]
69["appcues-api-key","appcues",["{set(a-z0-9-):36}"],["appcues"]]
69["appointedd-api-key","appointedd",["{set(0-9A-Za-z+=):88}"],["appointedd"]]
69["apptivo-api-key","apptivo",["{set(a-z0-9-):36}"],["apptivo"]]
69["audd-api-key","audd",["{set(a-z0-9-):32}"],["audd"]]
69["ayrshare-api-key","ayrshare",["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],["ayrshare"]]
69["bannerbear-api-key","bannerbear",["{alnum:22}tt"],["bannerbear"]]
69["beamer-api-key","beamer",["{set(0-9A-Za-z+/_):45}="],["beamer"]]
69["blazemeter-api-key","blazemeter",["{uuid}"],["blazemeter","runscope"]]
69["blocknative-api-key","blocknative",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["blocknative"]]
69["borgbase-api-key","borgbase",["{set(0-9A-Za-z./_-):148-152}"],["borgbase"]]
69["budibase-api-key","budibase",["{hex-lower:32}-{hex-lower:78-80}"],["budibase"]]
69["cannyio-api-key","cannyio",["{uuid}"],["canny"]]
69["capsulecrm-api-key","capsulecrm",["{set(0-9A-Za-z+.=_-):64}"],["capsulecrm"]]
64["clearbit-api-key","clearbit",["{set(0-9a-z_):35}"],["clearbit"]]
69["cliengo-api-key","cliengo",["{uuid}"],["cliengo"]]
64["cloudimage-api-key","cloudimage",["{set(0-9a-z_):30}"],["cloudimage"]]
69["cloudmersive-api-key","cloudmersive",["{set(a-z0-9-):36}"],["cloudmersive"]]
69["cloudplan-api-key","cloudplan",["{set(0-9A-Z-):32}"],["cloudplan"]]
69["cloverly-api-key","cloverly",["{set(0-9a-z:_):28}"],["cloverly"]]
64["coinapi-api-key","coinapi",["{set(0-9A-Z-):36}"],["coinapi"]]
69["collect2-api-key","collect2",["{uuid}"],["collect2"]]
69["commercejs-api-key","commercejs",["{set(0-9a-z_):48}"],["commercejs"]]
69["ditto-api-key","ditto",["{uuid}.{alnum-lower:40}"],["ditto"]]
69["duply-api-key","duply",["{uuid}"],["duply"]]
69["everhour-api-key","everhour",["{hex-lower:4}-{hex-lower:4}-{hex-lower:6}-{hex-lower:6}-{hex-lower:8}"],["everhour"]]
64["fastforex-api-key","fastforex",["{set(a-z0-9-):28}"],["fastforex"]]
69["fetchrss-api-key","fetchrss",["{set(0-9A-Za-z.):40}"],["fetchrss"]]
69["findl-api-key","findl",["{uuid}"],["findl"]]
69["float-api-key","float",["{hex-lower:16}{base64:42-43}="],["float"]]
69["fullstory-api-key","fullstory",["{set(0-9A-Za-z+/-):88}"],["fullstory"]]
64["fxmarket-api-key","fxmarket",["{set(A-Za-z0-9_=-):20}"],["fxmarket"]]
69["getemails-api-key","getemails",["{set(a-z0-9-):26}"],["getemails"]]
69["getgist-api-key","getgist",["{set(0-9A-Za-z+=):68}"],["getgist"]]
64["getsandbox-api-key","getsandbox",["{set(a-z0-9-):40}"],["getsandbox"]]
69["gitter-api-key","gitter",["{set(a-z0-9-):40}"],["gitter"]]
69["graphhopper-api-key","graphhopper",["{set(a-z0-9-):36}"],["graphhopper"]]
64["guardianapi-api-key","guardian",["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["guardian"]]
69["harvest-api-key","harvest",["{set(0-9A-Za-z._):97}"],["harvest"]]
69["hellosign-api-key","hellosign",["{set(0-9A-Za-z+/-):64}"],["hellosign"]]
69["helpcrunch-api-key","helpcrunch",["{set(0-9A-Za-z+/=-):328}"],["helpcrunch"]]
64["holidayapi-api-key","holiday",["{set(a-z0-9-):36}"],["holidayapi"]]
64["hunter-api-key","hunter",["{set(a-z0-9_-):40}"],["hunter"]]
64["iexcloud-api-key","iex-cloud",["{set(0-9a-z_):35}"],["iexcloud"]]
69["imagga-api-key","imagga",["{set(0-9A-Za-z=):72}"],["imagga"]]
69["insightly-api-key","insightly",["{set(a-z0-9-):36}"],["insightly"]]
69["instabot-api-key","instabot",["{base64:43}{base64:1}"],["instabot"]]
69["interseller-api-key","interseller",["{uuid}"],["interseller"]]
69["kylas-api-key","kylas",["{set(a-z0-9-):36}"],["kylas"]]
69["loginradius-api-key","loginradius",["{uuid}"],["loginradius"]]
69["loyverse-api-key","loyverse",["{set(a-z0-9-):32}"],["loyverse"]]
69["magnetic-api-key","magnetic",["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["magnetic"]]
69["mailmodo-api-key","mailmodo",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["mailmodo"]]
69["mailsac-api-key","mailsac",["k_{alnum:36+}"],["mailsac"]]
69["moosend-api-key","moosend",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["moosend"]]
69["mux-api-key","mux",["{uuid}"],["mux"]]
69["nftport-api-key","nftport",["{uuid}"],["nftport"]]
69["onepagecrm-api-key","onepagecrm",["{set(0-9A-Za-z=):44}"],["onepagecrm"]]
64["pixabay-api-key","pixabay",["{set(a-z0-9-):34}"],["pixabay"]]
64["poloniex-api-key","poloniex",["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],["poloniex"]]
69["postbacks-api-key","postbacks",["{uuid}"],["postbacks"]]
53["privacy-api-key","privacy",["{uuid}"],["privacy"]]
69["prospectcrm-api-key","prospectcrm",["{set(a-z0-9-):32}"],["prospect"]]
69["qualaroo-api-key","qualaroo",["{set(0-9A-Za-z=):64}"],["qualaroo"]]
69["raven-api-key","raven",["{set(0-9A-Z-):16}"],["raven"]]
69["refiner-api-key","refiner",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["refiner"]]
53["requestfinance-api-key","requestfinance",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["requestfinance"]]
64["rocketreach-api-key","rocketreach",["{set(a-z0-9-):39}"],["rocketreach"]]
69["rownd-api-key","rownd",["{uuid}"],["rownd"]]
69["salesmate-api-key","salesmate",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["salesmate"]]
69["saucelabs-api-key","saucelabs",["{uuid}"],["saucelabs"]]
64["screenshotapi-api-key","screenshotapi",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["screenshotapi"]]
64["selectpdf-api-key","selectpdf",["{set(a-z0-9-):36}"],["selectpdf"]]
69["shipday-api-key","shipday",["{set(0-9A-Za-z.):11}{alnum:20}"],["shipday"]]
64["stitchdata-api-key","stitchdata",["{set(0-9a-z_):35}"],["stitchdata"]]
64["stormglass-api-key","stormglass",["{set(0-9Aa-z-):73}"],["stormglass"]]
69["tatumio-api-key","tatumio",["{set(a-z0-9-):36}"],["tatum"]]
69["tokeet-api-key","tokeet",["{uuid}"],["tokeet"]]
64["unifyid-api-key","unifyid",["{set(A-Za-z0-9_=-):44}"],["unify"]]
64["uplead-api-key","uplead",["{set(a-z0-9-):32}"],["uplead"]]
64["urlscan-api-key","urlscan",["{set(a-z0-9-):36}"],["urlscan"]]
69["userflow-api-key","userflow",["{set(0-9a-z_):29}"],["userflow"]]
69["vouchery-api-key","vouchery",["{set(a-z0-9-):36}"],["vouchery"]]
53["wepay-api-key","wepay",["{set(0-9A-Za-z?_):62}"],["wepay"]]
64["yelp-api-key","yelp",["{set(0-9A-Za-z.=\\\\\\\\_-):128}"],["yelp"]]
69["zenkitapi-api-key","zenkit",["{alnum-lower:8}-{alnum:32}"],["zenkit"]]
64["zenscrape-api-key","zenscrape",["{uuid}"],["zenscrape"]]
64["zenserp-api-key","zenserp",["{set(a-z0-9-):36}"],["zenserp"]]
64["zipcodebase-api-key","zipcodebase",["{uuid}"],["zipcodebase"]]
64["codeclimate-reporter-id","code-climate",["{hex-lower:64}"],["codeclimate","cctestreporterid"]]
53["hex-pm-api-key","hex-pm",["{hex-lower:32}"],["hexapikey","hexpm"]]
69["packagecloud-api-token","packagecloud",["{hex-lower:48}"],["packagecloud"]]
53["cloudsmith-api-key","cloudsmith",["{hex-lower:40}"],["cloudsmith"]]
53["sparkpost-api-key","sparkpost",["{hex-lower:40}"],["sparkpost"]]
53["mailjet-credential","mailjet",["{hex-lower:32}"],["mailjet","mjapikey"]]
69["pusher-secret","pusher",["{hex-lower:20}"],["pusher"]]
53["finicity-api-token","finicity",["{hex-lower:32}"],["finicity"]]
69["assemblyai-api-key","assemblyai",["{hex-lower:32}"],["assemblyai"]]
69["deepgram-api-key","deepgram",["{hex-lower:40}"],["deepgram"]]
69["clarifai-api-key","clarifai",["{hex-lower:32}"],["clarifai"]]
69["vast-ai-api-key","vast-ai",["{hex-lower:64}"],["vast","vastai"]]
68["linode-api-token","linode",["{hex-lower:64}"],["linode"]]
69["rollbar-access-token","rollbar",["{hex-lower:32}"],["rollbar"]]
69["amplitude-secret-key","amplitude",["{hex-lower:32}"],["amplitude"]]
53["meilisearch-api-key","meilisearch",["{hex-lower:64}"],["meili","meilisearch"]]
69["todoist-api-token","todoist",["{hex-lower:40}"],["todoist"]]
53["freshbooks-access-token","freshbooks",["{hex-lower:64}"],["freshbooks"]]
69["webflow-api-token","webflow",["{hex-lower:64}"],["webflow"]]
68["onelogin-client-secret","onelogin",["{hex-lower:64}"],["onelogin"]]
68["jumpcloud-api-key","jumpcloud",["{hex-lower:40}"],["jumpcloud"]]
68["netsuite-token-credential","netsuite",["{hex-lower:64}"],["netsuite"]]
53["pipedrive-api-token","pipedrive",["{hex-lower:40}"],["pipedrive"]]
69["customerio-api-key","customer-io",["{hex-lower:32}"],["customerio"]]
64["adobe-client-id","adobe",["{hex-lower:32}"],["adobe"]]
69["lokalise-api-token","lokalise",["{hex-lower:40}"],["lokalise"]]
69["crowdin-token","crowdin",["{hex-lower:80}"],["crowdin"]]
64["openweather-api-key","openweather",["{hex-lower:32}"],["openweather","pyowm"]]
64["strava-client-secret","strava",["{hex-lower:40}"],["strava"]]
64["steam-web-api-key","steam",["{hex-upper:32}"],["steam"]]
64["virustotal-api-key","virustotal",["{hex-lower:64}"],["virustotal","vtapikey"]]
64["kucoin-api-key","kucoin",["{hex-lower:24}"],["kucoin"]]
69["aha-api-key","aha",["{hex-lower:64}"],["aha"]]
69["ambee-api-key","ambee",["{hex-lower:64}"],["ambee"]]
69["api2cart-api-key","api2cart",["{hex-lower:32}"],["api2cart"]]
69["autopilot-api-key","autopilot",["{hex-lower:32}"],["autopilot"]]
69["besnappy-api-key","besnappy",["{hex-lower:64}"],["besnappy"]]
53["billomat-api-key","billomat",["{hex-lower:32}"],["billomat"]]
69["boostnote-api-key","boostnote",["{hex-lower:64}"],["boostnote"]]
64["captaindata-api-key","captaindata",["{hex-lower:64}"],["captaindata"]]
69["cloze-api-key","cloze",["{hex-lower:32}"],["cloze"]]
69["dailyco-api-key","dailyco",["{hex-lower:64}"],["daily"]]
69["docparser-api-key","docparser",["{hex-lower:40}"],["docparser"]]
64["exchangerateapi-api-key","exchangerateapi",["{hex-lower:24}"],["exchangerate"]]
69["gtmetrix-api-key","gtmetrix",["{hex-lower:32}"],["gtmetrix"]]
69["holistic-api-key","holistic",["{hex-lower:64}"],["holistic"]]
64["ipinfo-api-key","ipinfo",["{hex-lower:14}"],["ipinfo"]]
69["klipfolio-api-key","klipfolio",["{hex-lower:40}"],["klipfolio"]]
69["lemlist-api-key","lemlist",["{hex-lower:32}"],["lemlist"]]
69["lunchmoney-api-key","lunchmoney",["{hex-lower:50}"],["lunchmoney"]]
69["madkudu-api-key","madkudu",["{hex-lower:32}"],["madkudu"]]
69["meraki-api-key","meraki",["{hex-lower:40}"],["meraki"]]
69["monkeylearn-api-key","monkeylearn",["{hex-lower:40}"],["monkeylearn"]]
69["nicereply-api-key","nicereply",["{hex-lower:40}"],["nicereply"]]
69["parseur-api-key","parseur",["{hex-lower:40}"],["parseur"]]
64["pdfshift-api-key","pdfshift",["{hex-lower:32}"],["pdfshift"]]
69["planviewleankit-api-key","planviewleankit",["{hex-lower:128}"],["planviewleankit","planview"]]
64["poloniex-secret","poloniex",["{hex-lower:128}"],["poloniex"]]
69["prodpad-api-key","prodpad",["{hex-lower:64}"],["prodpad"]]
69["ritekit-api-key","ritekit",["{hex-lower:44}"],["ritekit"]]
69["runrunit-api-key","runrunit",["{hex-lower:32}"],["runrunit"]]
69["sendbird-api-key","sendbird-organization",["{hex-lower:40}"],["sendbird"]]
69["sendbirdorganizationapi-api-key","sendbirdorganization",["{hex-lower:24}"],["sendbird"]]
69["speechtextai-api-key","speechtextai",["{hex-lower:32}"],["speechtext"]]
64["stormboard-api-key","stormboard",["{hex-lower:40}"],["stormboard"]]
69["streak-api-key","streak",["{hex-lower:32}"],["streak"]]
64["theoddsapi-api-key","theoddsapi",["{hex-lower:32}"],["theoddsapi"]]
69["thinkific-api-key","thinkific",["{hex-lower:32}"],["thinkific"]]
69["twist-token","twist",["{hex-lower:40}"],["twist"]]
69["websitepulse-api-key","websitepulse",["{hex-lower:32}"],["websitepulse"]]
69["youneedabudget-api-key","youneedabudget",["{hex-lower:64}"],["youneedabudget"]]
69["zenrows-api-key","zenrows",["{hex-lower:40}"],["zenrows"]]
69["anypoint-secret","anypoint",["{hex:32}"],["anypoint"]]
64["ipstack-api-key","ipstack",["{hex:32}"],["ipstack"]]
69["mattermost-access-token","mattermost",["{alnum-lower:26}"],["mattermost"]]
68["vultr-api-key","vultr",["{alnum-upper:36}"],["vultr"]]
64["etsy-api-key","etsy",["{alnum-lower:24}"],["etsy"]]
64["wiz-client-id","wiz",["{alnum-lower:53}"],["wiz"]]
64["etherscan-api-key","etherscan",["{alnum-upper:34}"],["etherscan"]]
69["abstract-api-key","abstract",["{alnum-lower:32}"],["abstract"]]
69["abuseipdb-api-key","abuseipdb",["{alnum-lower:80}"],["abuseipd"]]
69["adzuna-api-key","adzuna",["{alnum-lower:32}"],["adzuna"]]
69["agora-api-key","agora",["{alnum-lower:32}"],["agora"]]
69["alconost-api-key","alconost",["{alnum-lower:32}"],["alconost"]]
69["aletheiaapi-api-key","aletheiaapi",["{alnum-upper:32}"],["aletheiaapi"]]
69["alienvault-api-key","alienvault",["{alnum-lower:64}"],["alienvault"]]
64["allsports-api-key","allsports",["{alnum-lower:64}"],["allsports"]]
69["apiflash-api-key","apiflash",["{alnum-lower:32}"],["apiflash"]]
69["appsynergy-api-key","appsynergy",["{alnum-lower:64}"],["appsynergy"]]
69["atera-api-key","atera",["{alnum-lower:32}"],["atera"]]
64["aviationstack-api-key","aviationstack",["{alnum-lower:32}"],["aviationstack"]]
69["axonaut-api-key","axonaut",["{alnum-lower:32}"],["axonaut"]]
69["aylien-api-key","aylien",["{alnum-lower:32}"],["aylien"]]
69["beebole-api-key","beebole",["{alnum-lower:40}"],["beebole"]]
64["bscscan-api-key","bscscan",["{alnum-upper:34}"],["bscscan"]]
69["buddyns-api-key","buddyns",["{alnum-lower:40}"],["buddyns"]]
69["bugherd-api-key","bugherd",["{alnum-lower:22}"],["bugherd"]]
69["bulbul-api-key","bulbul",["{alnum-lower:32}"],["bulbul"]]
69["buttercms-api-key","buttercms",["{alnum-lower:40}"],["buttercms"]]
69["campayn-api-key","campayn",["{alnum-lower:64}"],["campayn"]]
69["caspio-api-key","caspio",["{alnum-lower:50}"],["caspio"]]
69["centralstationcrm-api-key","centralstationcrm",["{alnum-lower:30}"],["centralstation"]]
53["chartmogul-api-key","chartmogul",["{alnum-lower:32}"],["chartmogul"]]
69["checklyhq-api-key","checklyhq",["{alnum-lower:32}"],["checklyhq"]]
69["cicero-api-key","cicero",["{alnum-lower:40}"],["cicero"]]
69["clinchpad-api-key","clinchpad",["{alnum-lower:32}"],["clinchpad"]]
64["coinlayer-api-key","coinlayer",["{alnum-lower:32}"],["coinlayer"]]
64["coinlib-api-key","coinlib",["{alnum-lower:16}"],["coinli"]]
69["copper-api-key","copper",["{alnum-lower:32}"],["copper"]]
64["countrylayer-api-key","countrylayer",["{alnum-lower:32}"],["countrylayer"]]
53["currencycloud-api-key","currencycloud",["{alnum-lower:64}"],["currencycloud"]]
64["currencyfreaks-api-key","currencyfreaks",["{alnum-lower:32}"],["currencyfreaks"]]
64["currencylayer-api-key","currencylayer",["{alnum-lower:32}"],["currencylayer"]]
64["currencyscoop-api-key","currencyscoop",["{alnum-lower:32}"],["currencyscoop"]]
69["dandelion-api-key","dandelion",["{alnum-lower:32}"],["dandelion"]]
64["databox-api-key","databox",["{alnum-lower:21}"],["databox"]]
69["deputy-api-key","deputy",["{alnum-lower:32}"],["deputy"]]
64["detectify-api-key","detectify",["{alnum-lower:32}"],["detectify"]]
64["detectlanguage-api-key","detectlanguage",["{alnum-lower:32}"],["detectlanguage"]]
69["diffbot-api-key","diffbot",["{alnum-lower:32}"],["diffbot"]]
69["diggernaut-api-key","diggernaut",["{alnum-lower:40}"],["diggernaut"]]
69["dronahq-api-key","dronahq",["{alnum-lower:50}"],["dronahq"]]
69["dyspatch-api-key","dyspatch",["{alnum-upper:52}"],["dyspatch"]]
64["edamam-api-key","edamam",["{alnum-lower:32}"],["edamam"]]
64["eventbrite-api-key","eventbrite",["{alnum-upper:20}"],["eventbrite"]]
64["exchangeratesapi-api-key","exchangeratesapi",["{alnum-lower:32}"],["exchangerates"]]
69["finnhub-api-key","finnhub",["{alnum-lower:20}"],["finnhu"]]
69["flatio-api-key","flatio",["{alnum-lower:128}"],["flat"]]
69["flickr-api-key","flickr",["{alnum-lower:32}"],["flickr"]]
64["flightapi-api-key","flightapi",["{alnum-lower:24}"],["flightapi"]]
64["flightstats-api-key","flightstats",["{alnum-lower:32}"],["flightstats"]]
69["formcraft-api-key","formcraft",["{alnum-lower:16}"],["formcraft"]]
64["foursquare-api-key","foursquare",["{alnum-upper:48}"],["foursquare"]]
69["fulcrum-api-key","fulcrum",["{alnum-lower:80}"],["fulcrum"]]
64["geoapify-api-key","geoapify",["{alnum-lower:32}"],["geoapify"]]
64["geocode-api-key","geocode",["{alnum-lower:28}"],["geocode"]]
64["geocodify-api-key","geocodify",["{alnum-lower:40}"],["geocodify"]]
64["geocodio-api-key","geocodio",["{alnum-lower:39}"],["geocod"]]
64["getgeoapi-api-key","getgeoapi",["{alnum-lower:40}"],["getgeoapi"]]
69["getresponse-api-key","getresponse",["{alnum-lower:32}"],["getresponse"]]
69["goodday-api-key","goodday",["{alnum-lower:32}"],["goodday"]]
69["helpscout-api-key","helpscout",["{alnum-lower:40}"],["helpscout"]]
69["hive-api-key","hive",["{alnum-lower:32}"],["hive"]]
69["humanity-api-key","humanity",["{alnum-lower:40}"],["humanity"]]
64["ip2location-api-key","ip2location",["{alnum-upper:32}"],["ip2location"]]
64["ipapi-api-key","ipapi",["{alnum-lower:32}"],["ipapi"]]
64["ipgeolocation-api-key","ipgeolocation",["{alnum-lower:32}"],["ipgeolocation"]]
64["ipinfodb-api-key","ipinfodb",["{alnum-lower:64}"],["ipinfod"]]
69["jotform-api-key","jotform",["{alnum-lower:32}"],["jotform"]]
69["kanban-api-key","kanban",["{alnum-upper:12}"],["kanban"]]
69["kanbantool-api-key","kanbantool",["{alnum-upper:12}"],["kanbantool"]]
69["keenio-api-key","keen-io",["{alnum-upper:64}"],["keen"]]
69["knapsackpro-api-key","knapsackpro",["{alnum-lower:32}"],["knapsackpro"]]
64["languagelayer-api-key","languagelayer",["{alnum-lower:32}"],["languagelayer"]]
64["mailboxlayer-api-key","mailboxlayer",["{alnum-lower:32}"],["mailboxlayer"]]
69["mailerlite-api-key","mailerlite",["{alnum-lower:32}"],["mailerlite"]]
64["marketstack-api-key","marketstack",["{alnum-lower:32}"],["marketstack"]]
64["mavenlink-api-key","mavenlink",["{alnum-lower:64}"],["mavenlink"]]
69["meaningcloud-api-key","meaningcloud",["{alnum-lower:32}"],["meaningcloud"]]
64["mediastack-api-key","mediastack",["{alnum-lower:32}"],["mediastack"]]
69["metrilo-api-key","metrilo",["{alnum-lower:16}"],["metrilo"]]
53["moonclerk-api-key","moonclerk",["{alnum-lower:32}"],["moonclerk"]]
69["myintervals-api-key","myintervals",["{alnum-lower:11}"],["myintervals"]]
64["newsapi-api-key","newsapi",["{alnum-lower:32}"],["newsapi"]]
64["numverify-api-key","numverify",["{alnum-lower:32}"],["numverify"]]
64["nutritionix-api-key","nutritionix",["{alnum-lower:32}"],["nutritionix"]]
69["onfleet-api-key","onfleet",["{alnum-lower:32}"],["onfleet"]]
64["opencagedata-api-key","opencagedata",["{alnum-lower:32}"],["opencagedata"]]
69["openuv-api-key","openuv",["{alnum-lower:32}"],["openuv"]]
64["owlbot-api-key","owlbot",["{alnum-lower:40}"],["owlbot"]]
69["paydirtapp-api-key","paydirtapp",["{alnum-lower:32}"],["paydirtapp"]]
64["pdflayer-api-key","pdflayer",["{alnum-lower:32}"],["pdflayer"]]
64["peopledatalabs-api-key","peopledatalabs",["{alnum-lower:64}"],["peopledatalabs"]]
69["phrase-api-key","phrase",["{alnum-lower:64}"],["phrase"]]
69["pinata-api-key","pinata",["{alnum-lower:64}"],["pinata"]]
69["pipedream-api-key","pipedream",["{alnum-lower:32}"],["pipedream"]]
69["pivotaltracker-api-key","pivotaltracker",["{alnum-lower:32}"],["pivotal"]]
69["planyo-api-key","planyo",["{alnum-lower:62}"],["planyo"]]
69["podio-api-key","podio",["{alnum-lower:32}"],["podio"]]
69["pollsapi-api-key","pollsapi",["{alnum-upper:28}"],["pollsapi"]]
69["protocolsio-api-key","protocols-io",["{alnum-lower:64}"],["protocols"]]
69["qubole-api-key","qubole",["{alnum-lower:64}"],["qubole"]]
64["rawg-api-key","rawg",["{alnum-lower:32}"],["rawg"]]
64["route4me-api-key","route4me",["{alnum-upper:32}"],["route4me"]]
69["rownd-secret","rownd",["{alnum-lower:48}"],["rownd"]]
64["scrapeowl-api-key","scrapeowl",["{alnum-lower:30}"],["scrapeowl"]]
64["scraperapi-api-key","scraperapi",["{alnum-lower:32}"],["scraperapi"]]
64["scraperbox-api-key","scraperbox",["{alnum-upper:32}"],["scraperbox"]]
64["scrapestack-api-key","scrapestack",["{alnum-lower:32}"],["scrapestack"]]
64["scrapfly-api-key","scrapfly",["{alnum-lower:32}","scp-(live|test)-{alnum-lower:32}"],["scrapfly"]]
64["scrapingant-api-key","scrapingant",["{alnum-lower:32}"],["scrapingant"]]
64["scrapingbee-api-key","scrapingbee",["{alnum-upper:80}"],["scrapingbee"]]
69["scrutinizerci-api-key","scrutinizer-ci",["{alnum-lower:64}"],["scrutinizer"]]
64["semaphore-api-key","semaphore",["{alnum-lower:32}"],["semaphore"]]
64["serpstack-api-key","serpstack",["{alnum-lower:32}"],["serpstack"]]
69["sheety-api-key","sheety",["{alnum-lower:64}"],["sheety"]]
69["sherpadesk-api-key","sherpadesk",["{alnum-lower:32}"],["sherpadesk"]]
69["sigopt-api-key","sigopt",["{alnum-upper:48}"],["sigopt"]]
69["simplesat-api-key","simplesat",["{alnum-lower:40}"],["simplesat"]]
69["simvoly-api-key","simvoly",["{alnum-lower:33}"],["simvoly"]]
69["sinchmessage-api-key","sinchmessage",["{alnum-lower:32}"],["sinch"]]
69["siteleaf-api-key","siteleaf",["{alnum-lower:32}"],["siteleaf"]]
69["skybiometry-api-key","skybiometry",["{alnum-lower:25-26}"],["skybiometry"]]
69["spoonacular-api-key","spoonacular",["{alnum-lower:32}"],["spoonacular"]]
69["survicate-api-key","survicate",["{alnum-lower:32}"],["survicate"]]
69["taxjar-api-key","taxjar",["{alnum-lower:32}"],["taxjar"]]
69["teamgate-token","teamgate",["{alnum-lower:40}"],["teamgate"]]
69["technicalanalysisapi-api-key","technicalanalysisapi",["{alnum-upper:48}"],["technicalanalysisapi"]]
69["testingbot-api-key","testingbot",["{alnum-lower:32}"],["testingbot"]]
64["tiingo-api-key","tiingo",["{alnum-lower:40}"],["tiingo"]]
64["timecamp-api-key","timecamp",["{alnum-lower:26}"],["timecamp"]]
69["tmetric-api-key","tmetric",["{alnum-upper:64}"],["tmetric"]]
69["toggltrack-api-key","toggl-track",["{alnum-lower:32}"],["toggl"]]
69["travelpayouts-api-key","travelpayouts",["{alnum-lower:32}"],["travelpayouts"]]
64["twelvedata-api-key","twelvedata",["{alnum-lower:32}"],["twelvedata"]]
69["unplugg-api-key","unplugg",["{alnum-lower:64}"],["unplugg"]]
64["upcdatabase-api-key","upcdatabase",["{alnum-upper:32}"],["upcdatabase"]]
69["uploadcare-api-key","uploadcare",["{alnum-lower:20}"],["uploadcare"]]
69["upwave-api-key","upwave",["{alnum-lower:32}"],["upwave"]]
64["userstack-api-key","userstack",["{alnum-lower:32}"],["userstack"]]
64["vatlayer-api-key","vatlayer",["{alnum-lower:32}"],["vatlayer"]]
69["verimail-api-key","verimail",["{alnum-upper:32}"],["verimail"]]
69["veriphone-api-key","veriphone",["{alnum-upper:32}"],["veriphone"]]
69["visualcrossing-api-key","visual-crossing",["{alnum-upper:25}"],["visualcrossing"]]
69["vyte-api-key","vyte",["{alnum-lower:50}"],["vyte"]]
64["walkscore-api-key","walkscore",["{alnum-lower:32}"],["walkscore"]]
64["weatherbit-api-key","weatherbit",["{alnum-lower:32}"],["weatherbit"]]
64["weatherstack-api-key","weatherstack",["{alnum-lower:32}"],["weatherstack"]]
69["whoxy-api-key","whoxy",["{alnum-lower:33}"],["whoxy"]]
69["wistia-api-key","wistia",["{alnum-lower:64}"],["wistia"]]
64["worldweather-api-key","worldweather",["{alnum-lower:31}"],["worldweather"]]
69["yousign-api-key","yousign",["{alnum-lower:32}"],["yousign"]]
69["zerobounce-api-key","zerobounce",["{alnum-lower:32}"],["zerobounce"]]
68["solana-private-key","solana",["{base58:87-88}"],["solana","phantom"]]
69["drone-ci-token","drone",["{alnum:32}"],["drone","droneci","dronetoken"]]
69["codacy-token","codacy",["{alnum:20}"],["codacy"]]
53["messagebird-api-key","messagebird",["{alnum:25}"],["messagebird"]]
64["line-notify-token","line",["{alnum:43}"],["line"]]
69["zulip-api-key","zulip",["{alnum:32}"],["zulip"]]
53["lark-app-secret","lark",["{alnum:32}"],["lark","feishu"]]
53["zoom-jwt-secret","zoom",["{alnum:32}"],["zoom"]]
53["dwolla-secret","dwolla",["{alnum:50}"],["dwolla"]]
53["finicity-client-secret","finicity",["{alnum:20}"],["finicity"]]
53["mistral-api-key","mistral-ai",["{alnum:32}"],["mistral"]]
69["upstage-api-key","upstage",["{alnum:40-50}"],["upstage"]]
53["civo-api-key","civo",["{alnum:50}"],["civo"]]
53["zerotier-api-token","zerotier",["{alnum:32}"],["zerotier"]]
69["airbrake-user-key","airbrake",["{alnum:40}"],["airbrake"]]
69["mixpanel-secret","mixpanel",["{alnum:32}"],["mixpanel"]]
68["hasura-admin-secret","hasura",["{alnum:64}"],["hasura"]]
53["box-client-secret","box",["{alnum:32}"],["box","boxapp","boxclientsecret"]]
53["freshdesk-api-key","freshworks",["{alnum:20}"],["freshdesk"]]
68["duo-secret-key","duo",["{alnum:40}"],["duo","duosecurity"]]
53["looker-client-secret","looker",["{alnum:24}"],["looker"]]
64["looker-client-id","looker",["{alnum:20}"],["looker"]]
64["shodan-api-key","shodan",["{alnum:32}"],["shodan"]]
64["censys-api-secret","censys",["{alnum:32}"],["censys"]]
64["securitytrails-api-key","securitytrails",["{alnum:32}"],["securitytrails"]]
68["wiz-client-secret","wiz",["{alnum:64}"],["wiz"]]
69["abyssale-api-key","abyssale",["{alnum:40}"],["abyssale"]]
64["airship-api-key","airship",["{alnum:91}"],["airship"]]
69["amadeus-api-key","amadeus",["{alnum:32}"],["amadeus"]]
69["amadeus-secret","amadeus",["{alnum:16}"],["amadeus"]]
64["apilayer-api-key","apilayer",["{alnum:32}"],["apilayer"]]
69["apimetrics-api-key","apimetrics",["{alnum:32}"],["apimetrics"]]
69["apitemplate-api-key","apitemplate",["{alnum:39}"],["apitemplate"]]
69["apollo-api-key","apollo",["{alnum:22}"],["apollo"]]
69["artsy-api-key","artsy",["{alnum:32}"],["artsy"]]
69["autodesk-api-key","autodesk",["{alnum:32}"],["autodesk"]]
69["autodesk-secret","autodesk",["{alnum:16}"],["autodesk"]]
64["betterstack-api-key","betterstack",["{alnum:24}"],["betterstack"]]
69["bitbar-api-key","bitbar",["{alnum:32}"],["bitbar"]]
69["brandfetch-api-key","brandfetch",["{alnum:40}"],["brandfetch"]]
64["browserstack-api-key","browserstack",["{alnum:20}"],["hubcloudbrowserstackcom","rowserstackkey"]]
64["calendarific-api-key","calendarific",["{alnum:32}"],["calendarific"]]
69["calorieninja-api-key","calorieninja",["{alnum:40}"],["calorieninja"]]
69["carboninterface-api-key","carboninterface",["{alnum:21}"],["carboninterface"]]
69["cexio-api-key","cexio",["{alnum:24-27}"],["cexio"]]
69["chatfule-api-key","chatfuel",["{alnum:128}"],["chatfuel"]]
69["checkvist-api-key","checkvist",["{alnum:14}"],["checkvist"]]
69["clientary-api-key","clientary",["{alnum:24-26}"],["ronin","clientary"]]
69["clockify-api-key","clockify",["{alnum:48}"],["clockify"]]
69["clockworksms-token","clockworksms",["{alnum:24}"],["clockwork","textanywhere"]]
69["cloudelements-api-key","cloudelements",["{alnum:43}"],["cloudelements"]]
69["clustdoc-api-key","clustdoc",["{alnum:60}"],["clustdoc"]]
64["commodities-api-key","commodities",["{alnum:60}"],["commodities"]]
69["companyhub-api-key","companyhub",["{alnum:20}"],["companyhu"]]
64["craftmypdf-api-key","craftmypdf",["{alnum:35}"],["craftmypdf"]]
64["customerguru-api-key","customerguru",["{alnum:30}"],["guru"]]
69["dareboost-api-key","dareboost",["{alnum:60}"],["dareboost"]]
64["datagov-api-key","datagov",["{alnum:40}"],["datagov"]]
69["debounce-api-key","debounce",["{alnum:13}"],["debounce"]]
69["delighted-api-key","delighted",["{alnum:32}"],["delighted"]]
69["demio-api-key","demio",["{alnum:32}"],["demio"]]
69["demio-secret","demio",["{alnum:10-20}"],["demio"]]
69["disqus-api-key","disqus",["{alnum:64}"],["disqus"]]
64["dnscheck-api-key","dnscheck",["{alnum:32}"],["dnscheck"]]
69["eagleeyenetworks-api-key","eagle-eye-networks",["{alnum:15}"],["eagleeyenetworks"]]
69["easyinsight-api-key","easyinsight",["{alnum:20}"],["easyinsight"]]
69["eightxeight-api-key","eightxeight",["{alnum:43}"],["8x8"]]
69["enablex-api-key","enablex",["{alnum:36}"],["enablex"]]
69["enigma-api-key","enigma",["{alnum:40}"],["enigma"]]
69["envoy-api-key","envoy",["{alnum:220}"],["envoy"]]
69["eraser-api-key","eraser",["{alnum:20}"],["eraser"]]
69["feedier-api-key","feedier",["{alnum:32}"],["feedier"]]
64["financialmodelingprep-api-key","financial-modeling-prep",["{alnum:32}"],["financialmodelingprep"]]
64["fixerio-api-key","fixer-io",["{alnum:32}"],["fixer"]]
69["flowflu-api-key","flowflu",["{alnum:51}"],["flowflu"]]
69["formsite-api-key","formsite",["{alnum:32}"],["formsite"]]
69["geckoboard-api-key","geckoboard",["{alnum:44}"],["geckoboard"]]
69["gemini-secret","gemini",["{alnum:27-28}"],["gemini"]]
69["glassnode-api-key","glassnode",["{alnum:27}"],["glassnode"]]
69["groovehq-api-key","groovehq",["{alnum:64}"],["groove"]]
69["happyscribe-api-key","happyscribe",["{alnum:24}"],["happyscribe"]]
64["html2pdf-api-key","html2pdf",["{alnum:64}"],["html2pdf"]]
69["hybiscus-api-key","hybiscus",["{alnum:43}"],["hybiscus"]]
69["iconfinder-api-key","iconfinder",["{alnum:64}"],["iconfinder"]]
53["instamojo-api-key","instamojo",["{alnum:40}"],["instamojo"]]
53["instamojo-secret","instamojo",["{alnum:128}"],["instamojo"]]
64["intrinio-api-key","intrinio",["{alnum:44}"],["intrinio"]]
69["invoiceocean-api-key","invoiceocean",["{alnum:20}"],["invoiceocean"]]
64["ipquality-api-key","ipqualityscore",["{alnum:32}"],["ipquality"]]
69["jupiterone-api-key","jupiterone",["{alnum:76}"],["jupiterone"]]
69["juro-api-key","juro",["{alnum:40}"],["juro"]]
69["karmacrm-api-key","karmacrm",["{alnum:20}"],["karma"]]
64["linkpreview-api-key","linkpreview",["{alnum:32}"],["linkpreview"]]
69["liveagent-api-key","liveagent",["{alnum:32}"],["liveagent"]]
69["loadmill-api-key","loadmill",["{alnum:40}"],["loadmill"]]
69["m3o-api-key","m3o",["{alnum:48}"],["m3o"]]
64["mapquest-api-key","mapquest",["{alnum:32}"],["mapquest"]]
69["meistertask-api-key","meistertask",["{alnum:43}"],["meistertask"]]
69["mesibo-api-key","mesibo",["{alnum:64}"],["mesibo"]]
69["mindmeister-api-key","mindmeister",["{alnum:43}"],["mindmeister"]]
69["moralis-api-key","moralis",["{alnum:64}"],["moralis"]]
69["neutrinoapi-api-key","neutrinoapi",["{alnum:48}"],["neutrinoapi"]]
69["nimble-api-key","nimble",["{alnum:30}"],["nimble"]]
69["noticeable-api-key","noticeable",["{alnum:20}"],["noticeable"]]
69["nylas-api-key","nylas",["{alnum:30}"],["nylas"]]
69["oanda-api-key","oanda",["{alnum:24}"],["oanda"]]
69["oopspam-api-key","oopspam",["{alnum:40}"],["oopspam"]]
69["pandadoc-api-key","pandadoc",["{alnum:40}"],["pandadoc"]]
69["paralleldots-api-key","paralleldots",["{alnum:43}"],["paralleldots"]]
69["parsehub-api-key","parsehub",["{alnum:12}"],["parsehu"]]
64["partnerstack-api-key","partnerstack",["{alnum:64}"],["partnerstack"]]
53["paymoapp-api-key","paymoapp",["{alnum:44}"],["paymoapp"]]
64["polygon-api-key","polygon",["{alnum:32}"],["polygon"]]
69["postageapp-api-key","postageapp",["{alnum:32}"],["postageapp"]]
69["powrbot-api-key","powrbot",["{alnum:40}"],["powrbot"]]
69["purestake-api-key","purestake",["{alnum:40}"],["purestake"]]
69["qase-api-key","qase",["{alnum:40}"],["qase"]]
69["replyio-api-key","reply-io",["{alnum:24}"],["replyio"]]
64["restpackhtmltopdfapi-api-key","restpack-html-to-pdf",["{alnum:48}"],["restpack"]]
69["revampcrm-api-key","revampcrm",["{alnum:40}"],["revamp"]]
69["satismeterproject-token","satismeterprojectkey",["{alnum:32}"],["satismeter"]]
64["serphouse-api-key","serphouse",["{alnum:60}"],["serphouse"]]
64["shotstack-api-key","shotstack",["{alnum:40}"],["shotstack"]]
64["shutterstock-api-key","shutterstock",["{alnum:32}"],["shutterstock"]]
64["shutterstock-secret","shutterstock",["{alnum:16}"],["shutterstock"]]
69["signalwire-api-key","signalwire",["{alnum:50}"],["signalwire"]]
69["signaturit-api-key","signaturit",["{alnum:86}"],["signaturit"]]
69["signupgenius-api-key","signupgenius",["{alnum:32}"],["signupgenius"]]
64["simfin-api-key","simfin",["{alnum:32}"],["simfin"]]
69["skrappio-api-key","skrapio",["{alnum:42}"],["skrapp"]]
69["smartsheets-api-key","smartsheets",["{alnum:26}","{alnum:37}"],["smartsheet"]]
69["smartystreets-api-key","smartystreets",["{alnum:20}"],["smartystreets"]]
64["sportsmonk-api-key","sportsmonk",["{alnum:60}"],["sportsmonk"]]
69["sslmate-api-key","sslmate",["{alnum:36}"],["sslmate"]]
69["statuscake-api-key","statuscake",["{alnum:20}"],["statuscake"]]
69["statuspal-api-key","statuspal",["{alnum:32}"],["statuspal"]]
64["stockdata-api-key","stockdata",["{alnum:40}"],["stockdata"]]
69["sugester-api-key","sugester",["{alnum:32}"],["sugester"]]
69["surveyanyplace-api-key","surveyanyplace",["{alnum:32}"],["survey"]]
69["swell-api-key","swell",["{alnum:32}"],["swell"]]
69["teamgate-api-key","teamgate",["{alnum:80}"],["teamgate"]]
69["tefter-api-key","tefter",["{alnum:20}"],["tefter"]]
69["textmagic-api-key","textmagic",["{alnum:30}"],["textmagic"]]
64["thousandeyes-api-key","thousandeyes",["{alnum:32}"],["thousandeyes"]]
64["ticketmaster-api-key","ticketmaster",["{alnum:32}"],["ticketmaster"]]
69["tly-api-key","tly",["{alnum:60}"],["tly"]]
64["tomorrowio-api-key","tomorrowio",["{alnum:32}"],["tomorrow"]]
64["tomtom-api-key","tomtom",["{alnum:32}"],["tomtom"]]
69["tradier-api-key","tradier",["{alnum:28}"],["tradier"]]
69["tyntec-api-key","tyntec",["{alnum:32}"],["tyntec"]]
69["typetalk-api-key","typetalk",["{alnum:64}"],["typetalk"]]
69["uclassify-api-key","uclassify",["{alnum:12}"],["uclassify"]]
69["voodoosms-api-key","voodoosms",["{alnum:46}"],["voodoosms"]]
64["vpnapi-api-key","vpnapi",["{alnum:32}"],["vpnapi"]]
64["webscraper-api-key","webscraper",["{alnum:60}"],["webscraper"]]
64["webscraping-api-key","webscraping",["{alnum:32}"],["webscraping"]]
69["worksnaps-api-key","worksnaps",["{alnum:40}"],["worksnaps"]]
64["workstack-api-key","workstack",["{alnum:60}"],["workstack"]]
64["worldcoinindex-api-key","worldcoinindex",["{alnum:35}"],["worldcoinindex"]]
64["zipapi-api-key","zip",["{alnum:32}"],["zipapi"]]
64["zipcodeapi-api-key","zipcodeapi",["{alnum:64}"],["zipcodeapi"]]
69["zonkafeedback-api-key","zonkafeedback",["{alnum:36}"],["zonka"]]
64["coveralls-repo-token","coveralls",["{alnum-dash:37}"],["coveralls"]]
69["autoklose-api-key","autoklose",["{alnum-dash:32}"],["autoklose"]]
69["bitly-api-key","bitly",["{alnum-dash:40}"],["bitly"]]
69["browshot-api-key","browshot",["{alnum-dash:28}"],["browshot"]]
69["chatbot-api-key","chatbot",["{word:32}"],["chatbot"]]
69["codemagic-api-key","codemagic",["{word:43}"],["codemagic"]]
69["codequiry-api-key","codequiry",["{alnum-dash:64}"],["codequiry"]]
69["convertkit-api-key","convertkit",["{word:22}"],["convertkit"]]
69["ethplorer-api-key","ethplorer",["{alnum-dash:22}"],["ethplorer"]]
69["extractorapi-api-key","extractorapi",["{alnum-dash:40}"],["extractorapi"]]
64["geoipifi-api-key","geoipifi",["{word:32}"],["ipifi"]]
69["getemail-api-key","getemail",["{alnum-dash:20}"],["getemail"]]
69["gyazo-api-key","gyazo",["{alnum-dash:43}"],["gyazo"]]
69["impala-api-key","impala",["{word:46}"],["impala"]]
69["leadfeeder-api-key","leadfeeder",["{alnum-dash:43}"],["leadfeeder"]]
69["lessannoyingcrm-api-key","lessannoyingcrm",["{alnum-dash:57}"],["less"]]
69["magicbell-api-key","magicbell",["{alnum-dash:40}"],["magicbell"]]
69["metabase-api-key","metabase",["{alnum-dash:36}"],["metabase"]]
64["newscatcher-api-key","newscatcher",["{word:43}"],["newscatcher"]]
69["omnisend-api-key","omnisend",["{alnum-dash:75}"],["omnisend"]]
69["pastebin-api-key","pastebin",["{word:32}"],["pastebin"]]
53["paymongo-api-key","paymongo",["{word:32}"],["paymongo"]]
69["pepipost-api-key","pepipost",["{alnum-dash:32}"],["pepipost","netcore"]]
64["positionstack-api-key","positionstack",["{word:32}"],["positionstack"]]
69["proxycrawl-api-key","proxycrawl",["{word:22}"],["proxycrawl"]]
69["rebrandly-api-key","rebrandly",["{word:32}"],["rebrandly"]]
64["repairshopr-api-key","repairshopr",["{alnum-dash:51}"],["repairshopr"]]
69["salesflare-api-key","salesflare",["{word:45}"],["salesflare"]]
64["screenshotlayer-api-key","screenshotlayer",["{word:32}"],["screenshotlayer"]]
69["snipcart-api-key","snipcart",["{word:75}"],["snipcart"]]
69["surveybot-api-key","surveybot",["{alnum-dash:80}"],["surveybot"]]
69["teletype-api-key","teletype",["{alnum-dash:64}"],["teletype"]]
64["unsplash-api-key","unsplash",["{word:43}"],["unsplash"]]
69["versioneye-api-key","versioneye",["{alnum-dash:40}"],["versioneye"]]
69["bitrise-access-token","bitrise",["{base64url:60-120}"],["bitrise"]]
53["plivo-auth-token","plivo",["{base64url:40}"],["plivo"]]
53["line-channel-access-token","line",["{base64:171-172}"],["channelaccesstoken"]]
68["exoscale-api-secret","exoscale",["{base64url:43}"],["exoscale"]]
70["infomaniak-api-token","infomaniak",["{base64url:60-100}"],["infomaniak"],["infomaniak"]]
69["appoptics-token","solarwinds",["{base64url:71}"],["appoptics","solarwinds"]]
68["aiven-auth-token","aiven",["{base64:372}"],["aiven"]]
53["upstash-redis-rest-token","upstash",["{base64url:60-80}"],["upstashredisresttoken","upstash"]]
69["miro-legacy-access-token","miro",["{base64url:27}"],["miro"]]
64["here-api-key","here",["{base64url:43}"],["hereapi","hereapikey","hereapicom","here"]]
69["gumroad-access-token","gumroad",["{base64url:43}"],["gumroad"]]
68["kraken-private-key","kraken",["{base64:86-88}"],["kraken"]]
64["kraken-api-key","kraken",["{base64:56}"],["kraken"]]
68["bitfinex-api-secret","bitfinex",["{base64url:43}"],["bitfinex"]]
68["bitmex-api-secret","bitmex",["{base64url:48}"],["bitmex"]]
64["bitmex-api-key","bitmex",["{base64url:24}"],["bitmex"]]
69["apimatic-api-key","apimatic",["{base64url:64}"],["apimatic"]]
69["blitapp-api-key","blitapp",["{base64url:39}"],["blitapp"]]
69["currentsapi-api-key","currentsapi",["{base64url:48}"],["currentsapi"]]
69["dynalist-api-key","dynalist",["{base64url:128}"],["dynalist"]]
69["faceplusplus-api-key","faceplusplus",["{base64url:32}"],["faceplusplus"]]
69["fmfw-api-key","fmfw",["{base64url:32}"],["fmfw"]]
69["hiveage-api-key","hiveage",["{base64url:20}"],["hiveage"]]
69["hypertrack-api-key","hypertrack",["{base64url:27}"],["hypertrack"]]
69["linemessaging-api-key","linemessaging",["{base64:171-172}"],["linemessaging"]]
69["luno-api-key","luno",["{base64url:43}"],["luno"]]
69["mixmax-api-key","mixmax",["{base64url:36}"],["mixmax"]]
69["myfreshworks-api-key","myfreshworks",["{base64url:22}"],["freshworks","myfreshworks"]]
64["nasdaqdatalink-api-key","nasdaq-data-link",["{base64url:20}"],["nasdaq"]]
69["overloop-api-key","overloop",["{base64url:50}"],["overloop"]]
69["reachmail-api-key","reachmail",["{base64url:64}"],["reachmail"]]
69["ringcentral-api-key","ringcentral",["{base64url:22}"],["ringcentral"]]
69["roaring-api-key","roaring",["{base64url:28}"],["roaring"]]
69["smooch-secret","smooch",["{base64url:86}"],["smooch"]]
53["storecove-api-key","storecove",["{base64url:43}"],["storecove"]]
69["surveysparrow-api-key","surveysparrow",["{base64url:88}"],["surveysparrow"]]
64["configcat-sdk-key-likely","configcat",["{base64url:22}/{base64url:22}"],["configcat"]]
71["json-web-token","generic",["{jwt}"],"jwt"]
72["json-web-token-without-signature","generic",["{jwt-without-signature}"],"jwt"]
36["private-key","generic","private-key"]
73["private-key-cut-short","generic","private-key-cut-short"]
74["jwk-private-key","generic","\\"d\\":[ ]\\"",["{base64url:43}","{base64url:342}"],"mixed"]
75["xml-private-key","generic","<D>",["{base64:171}=","{base64:342}=="]]
73["url-credentials","generic","url-credentials"]
76["http-authorization","generic","http-authorization"]
73["curl-credentials","generic","curl-user"]
73["client-password","generic","client-password"]
76["generic-password","generic","password"]
76["generic-secret","generic","secret"]`,index:{bytes:Fa,heads:Ba,gates:"[[140,140,7,58,-1],[24,24,3,46,-1],[24,24,3,46,-1],[50,50,4,-1,-1],[18,18,4,-1,58],[35,35,4,-1,58],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,38,61],[43,43,7,-1,61],[52,52,7,-1,-1],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[54,54,7,-1,61],[52,52,3,-1,-1],[84,84,3,-1,-1],[84,84,3,-1,-1],[16,16,2,36,36],[32,40,7,125,-1],[32,32,1,-1,58],[24,24,3,58,58],[24,26,7,-1,46],[64,64,7,-1,-1],[36,37,6,-1,-1],[27,27,7,124,-1],[32,32,0,124,-1],[40,40,1,-1,-1],[34,35,7,58,-1],[35,35,7,58,-1],[30,30,2,58,-1],[106,106,7,-1,-1],[32,32,3,46,-1],[32,32,0,-1,46],[32,32,0,-1,46],[32,32,3,46,-1],[43,43,7,46,-1],[43,43,7,126,-1],[54,54,2,58,-1],[50,50,2,-1,-1],[52,52,7,58,-1],[40,40,7,-1,-1],[32,32,0,-1,36],[43,43,7,58,61],[35,35,0,46,-1],[43,43,7,34,-1],[342,342,7,34,-1],[171,171,7,62,61],[342,342,7,62,61]]",tokens:`
AKI	0	374
ASI	0
ABI	1
ACC	1
IQo	5
Ago	5
Fwo	5
FQo	5
eyJ	6	21	26	36	252	266	368	403	495	497	1150	1151
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
sk-	30	107	230	316	450	451	453	457	470
ATA	31
ATC	31
cfu	35
cfa	35
cfk	35
cfo	35
v1.	35	60	143
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
git	52	53
gho	54
ghu	55
ghs	55	56
ghr	57
glp	62	63	67
glo	64
gld	65
glr	66
GR1	66
glc	68	251
glf	69
gls	69	250
gli	69
gla	69
glw	69
AIz	71
GOC	72
ya2	73
1//	74
AQ.	75
QUl	76
GOO	77	78
X-G	79
hvs	84
hvr	84
hvb	84
atl	87
HRK	93
hf_	95
api	95	232	270	449	477	548
lin	96	97
key	99	144	454	455	456
pub	101	336
ntn	102
nrt	102
sec	103	338	501
npm	104
ses	108
PMA	110	111
pyp	112
SG.	113
snt	114
shp	116
xox	117	118	120	121
xap	119
ser	122
wor	122
tri	122
xwf	123
sq0	125
EAA	125	282
san	127	249
sk_	128	129	130	418	419	420	431	446	447	452	479	545	554	557
rk_	128	129	130
whs	131
pi_	133
AQE	138
AGE	139	140	141
pat	142	254	257	472
alc	145
LTA	148
STS	149
CAI	150
8Q~	157
7Q~	157
9Q~	157
ATB	183
BBD	184
xpr	186
tpr	186
ypr	186
zpr	186
xke	191
xsm	192
bku	193
bka	194	195	196
bkc	197
bkp	198	199	200
CCI	201	202
4b1	204
cfl	209
CFP	212
$1$	215
$P$	216
$H$	216
$y$	217
$gy	217
$ar	218
$2a	219
$2b	219
$2x	219
$2y	219
$5$	220
$6$	221
pbk	222
$pb	223
$sc	223
dp.	234	235
sl.	236
dt0	239	240
ess	241
FLW	244	246
fm2	247
liv	249	381	432	437	438	549
gsk	253
sat	254
dG9	261
AKC	264
cmV	265
lsv	268	269
sdk	271
mob	272
WPL	273
md-	277
sk.	280
tk.	281
IGQ	284
IGA	284
THA	285
web	288	289	417	550
mdb	291	292
nap	294
nfp	295
NRA	297	303
eu0	299
NRI	300	301
NRR	304
px-	305	306
oy2	309
nva	310
ops	314
A3-	315
pdl	319	320
ppl	324
pcs	325
acc	327
psc	329	330	331
phx	333
sub	337
pul	339
rzp	340
rnd	342
r8_	343
rub	344
5Ae	345
SCW	348
sgp	350	357
squ	354
sqp	354
sqa	354
sqc	355
slk	358
sbp	365
sb_	366
tsk	369
KEY	373
ATT	377
vck	383
vcp	384
vci	385
vca	386
vcr	387
ver	388
wan	391
AAA	393
xai	398
t1.	399
AQV	400
API	404
mer	405	440
ico	406
end	407
AIK	408	410
cr-	411
cio	412
CLO	413
csa	414
odt	415
hoo	416	503
tss	422
rdm	423
mls	424
re_	425
os_	429
pk_	430	496	499	547
tes	432	437	438	549
duf	433
EZA	434
EZT	435
shi	436
pol	439
ram	441	442
aac	443
Mid	444
ak_	445
per	448
csk	462
fw_	463
tgp	464
pa-	465
jin	466
tvl	467
fc-	468
flp	469
rpa	473
cog	474
apk	475	476
BSA	478
EXO	480
uca	481
tk-	482
y0_	483
ptr	486
st.	487
dnk	488
ddp	489
ddw	489
aka	490
roo	491
pga	492
CCD	493
db-	494
tfp	498
MC5	500
100	502
fio	505
cnv	506
p8e	507
aio	508
con	510
dvc	511
pnu	512
pnb	512
unk	513
zpk	514
haw	515
wak	516
cfx	518
sm_	519
s-s	520
ion	521
shl	522
VF.	523
sc_	524
ext	524
sca	524
aut	524
pri	526	546
pin	527
RGA	528
PRD	529
NF-	530
tho	531	532
sam	533
lip	534
vtw	535
nse	536
sui	537
eds	538
rh-	539
RWR	540
RWQ	540
$ap	541
$8$	542
lk_	545
AK1	551
flb	553
pk.	555
act	556
BBF	558`,shapes:`
140	80
24	85	86	229	231
50	100	504
18	152
35	152	224	370	372	552
86	158	159	160	161	162	163
43	164	166	167	168	169	170	461	484	544	1154
52	165	172	509
54	171	485
84	173	174
16	188
32	224	225	283	428	458	459	460	543
33	224
34	224	370
36	224	276
37	224	276
38	224
39	224
40	224	298	525
25	231
26	231
64	237
27	283
30	380
106	426
342	1154	1155
171	1155`,named:`
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
github	58	59
gh	58	59
auth	105	134
npm	105
twilio	134`,near:`
86	codecommit 27	cognito 28	confluence 32	confluence 33	configsh 61	consul 90	consulhttptoken 90	cosmos 175	cognitiveservices 178	cohere 207	coapikey 207	coinbase 208	confluent 210	confluent 211	contentful 213	couchbase 214	codeberg 248	codecov 559	coda 576	coinapi 615	collect2 616	commercejs 617	codeclimate 684	coinlayer 790	coinli 791	copper 792	countrylayer 793	codacy 919	commodities 969	companyhu 970	coveralls 1079	codemagic 1084	codequiry 1085	convertkit 1086	configcat 1149
167	executeapi 29	exa 565	exaai 565	exaapikey 565	exchangerate 727	exchangerates 809	extractorapi 1088	exoscale 1116
15	apigateway 29	approle 89	appcenter 290	apacta 594	apifonica 595	appcues 596	appointedd 597	apptivo 598	api2cart 718	apiflash 771	appsynergy 772	apilayer 947	apimetrics 948	apitemplate 949	apollo 950	appoptics 1118	apimatic 1129
332	jira 32	jira 33
19	atlassian 32	atlassian 33	atlas 293	atera 773
667	statuspage 34	storagegoogleapis 83	storagekey 175	storyblok 578	storyblok 579	stellar 585	stitchdata 669	stormglass 670	strava 712	steam 713	stormboard 748	streak 749	statuscake 1051	statuspal 1052	stockdata 1053	storecove 1147
83	cloudflare 37	cloudflarestorage 38	cloudflare 39	cloudflareapitoken 39	clickhouse 205	cloudinary 206	clubhouse 575	clearbit 609	cliengo 610	cloudimage 611	cloudmersive 612	cloudplan 613	cloverly 614	cloudsmith 687	clarifai 694	cloze 724	clinchpad 789	clientary 964	clockify 965	clockwork 966	cloudelements 967	clustdoc 968
828	xauthkey 37
77	cfapikey 37	cfapitoken 39
640	r2 38	r2secret 38
116	digitalocean 44	digitaloceanspaces 45	discord 233	ditto 618	diffbot 803	diggernaut 804	disqus 979
122	dotoken 44	docker 48	dockerhub 48	dockerpassword 48	dockertoken 48	docsearch 147	documentsazurecom 175	docusign 582	docparser 726
506	ocean 44	ocpapimsubscriptionkey 178
663	spacessecret 45	splunk 359	splunk 360	spotify 361	spotify 362	sparkpost 688	speechtext 747	spoonacular 887	sportsmonk 1049
188	figma 50	findl 623	finicity 691	finnhu 810	finicity 926	financialmodelingprep 989	fixer 990
833	xfigmatoken 50	xfunctionskey 181
632	runnertoken 61	runscope 603	runrunit 744
616	registrationtoken 61	recaptcha 81	refiner 660	requestfinance 661	replyio 1034	restpack 1035	revamp 1036	rebrandly 1104	repairshopr 1105	reachmail 1143
224	gitlab 70	gitea 248	gitter 630
557	privatetoken 70	privkey 187	privatekey 187	privatekey 242	privkey 242	privatekey 588	presharedkey 588	privacy 656	prospect 657	prodpad 742	protocols 864	proxycrawl 1103
230	googleusercontent 82	google 82	goog 83	godaddy 568	goodday 824
218	gcs 83
756	vault 88	vault 89	validationkey 421	vast 695	vastai 695	vatlayer 904
252	hashicorp 89	hapikey 258	harvest 633	hasura 933	happyscribe 997
830	xconsultoken 90
482	nomad 91	nomadtoken 91	notificationhub 176	noticeable 1020
841	xnomadtoken 91
733	unsealkey 92	unseal 92	unify 673	unplugg 899	unsplash 1111
256	heroku 94	herokuapikey 94	hetzner 255	hellosign 634	helpcrunch 635	hexapikey 685	hexpm 685	helpscout 825	hereapi 1122	hereapikey 1122	hereapicom 1122	here 1122
404	linear 98	linkedin 274	linkedin 275	linode 696	line 921	linkpreview 1009	liveagent 1010	linemessaging 1137
483	npm 106	npmtoken 106
691	thenpmregistry 106	theoddsapi 750	thinkific 751	thousandeyes 1060
652	sentry 115	sentryauthtoken 115	servicebus 176	servicesignalr 176	secp256k1 242	segment 351	secretseed 585	selectpdf 667	sendbird 745	sendbird 746	semaphore 877	serpstack 878	securitytrails 941	serphouse 1038
659	slacksigningsecret 124	slack 124
656	signingsecret 124	signalfx 360	sigopt 881	simplesat 882	simvoly 883	sinch 884	siteleaf 885	signalwire 1042	signaturit 1043	signupgenius 1044	simfin 1045
706	twilio 135	twilio 136	twilio 137	twitch 382	twitter 394	twitter 395	twitter 396	twitter 397	twist 752	twelvedata 898
11	alchemy 146	algolia 147	alibaba 151	aliyun 151	alicloud 151	alegra 592	alconost 767	aletheiaapi 768	alienvault 769	allsports 770
2	accesskeysecret 151	accountkey 175	accuweather 589
18	asana 153	assemblyai 692
20	auth0 154	auth0 155	authloginwithapikey 584	audd 599	autopilot 719	autodesk 952	autodesk 953	autoklose 1080
25	azurestorage 175	azure 175	azconfigio 176	azure 176	azureapinet 177	azureopenai 178	azure 179	azuredevops 179	azurewebsitesnet 181
655	sharedaccesskey 176	shortcut 575	shipday 668	sheety 879	sherpadesk 880	shodan 939	shotstack 1039	shutterstock 1040	shutterstock 1041
668	subscriptionkey 177	sumo 363	sumo 364	survicate 888	sugester 1054	survey 1055	surveybot 1109	surveysparrow 1148
519	openaiazure 178	openvsx 560	opsgenie 569	openweather 711	opencagedata 851	openuv 852
112	devazurecom 179	deployer 242	decryptionkey 421	deepai 566	deepgram 693	deputy 800	detectify 801	detectlanguage 802	debounce 975	delighted 976	demio 977	demio 978
764	visualstudiocom 179	virustotal 714	visualcrossing 907
774	vsts 179	vsspat 179
738	userpwd 180	userflow 676	userstack 903
560	publishprofile 180	pusher 690	purestake 1032
450	msdeploy 180
44	binance 182	bitbucket 185	bitcoin 187	billomat 721	bitbar 955	bitly 1081	bitrise 1113	bitfinex 1126	bitmex 1127	bitmex 1128
800	wif 187	wise 563	wireguard 588	wiz 761	wistia 913	wiz 942
53	braintree 190	brandfetch 956	browshot 1082
80	circleci 203	circletoken 203	cicero 788	civo 929
72	capella 214	canny 607	capsulecrm 608	captaindata 723	campayn 783	caspio 784	calendarific 958	calorieninja 959	carboninterface 960
108	datadog 227	datadog 228	daily 725	dandelion 798	databox 799	dareboost 973	datagov 974
111	ddapikey 227	ddappkey 228	ddapplicationkey 228
125	dropbox 238	dronahq 805	drone 918	droneci 918	dronetoken 918
792	walletkey 242	wandb 392	wakatime 517	walkscore 909
163	ethereum 242	etsy 760	etherscan 762	ethplorer 1087
180	fastly 243	facebook 286	fastforex 621	faceplusplus 1133
194	forgejo 248	formcraft 815	foursquare 816	formsite 992
254	hcloud 255
266	honeycomb 256	holidayapi 636	holistic 729
835	xhoneycombteam 256
272	hubspot 258	hubapi 258	hunter 637	humanity 827	hubcloudbrowserstackcom 957
289	ibm 259	ibmcloud 259
47	bluemix 259	blazemeter 603	blocknative 604	blitapp 1130
301	infura 260	initialadminpassword 263	influx 574	insightly 640	instabot 641	interseller 642	instamojo 1001	instamojo 1002	intrinio 1003	invoiceocean 1004	infomaniak 1117
328	jenkins 262	jenkins 263
89	crumb 263	crowdin 710	craftmypdf 971
380	kubeadm 267	kubernetes 267	kucoin 587	kucoin 715
50	bootstrap 267	borgbase 605	boostnote 722	box 934	boxapp 934	boxclientsecret 934
338	jointoken 267	jotform 832
432	mandrill 278	magnetic 646	mailmodo 647	mailsac 648	mailjet 689	madkudu 734	mattermost 758	mailboxlayer 838	mailerlite 839	marketstack 840	mavenlink 841	mapquest 1013	magicbell 1095
181	fbsecret 286
436	meta 286	metaapi 287	meili 699	meilisearch 699	meraki 735	meaningcloud 842	mediastack 843	metrilo 844	messagebird 920	meistertask 1014	mesibo 1015	metabase 1096
446	mongodb 293	moosend 649	monkeylearn 736	moonclerk 845	moralis 1017
472	netlify 296	newrelic 307	nexmo 390	netsuite 705	newsapi 847	neutrinoapi 1018	newscatcher 1097	netcore 1101
474	ngrok 308	ngc 311
489	nvcr 311
514	okta 312	okta 313
666	ssws 312	sslmate 1050
525	ovh 317	ovh 318	ovsx 560	overloop 1142
540	pagerduty 321	pagerduty 322	paypal 323	packagecloud 686	parseur 738	paydirtapp 854	pandadoc 1024	paralleldots 1025	parsehu 1026	partnerstack 1027	paymoapp 1028	pastebin 1099	paymongo 1100
543	pd 321	pdfshift 739	pdflayer 855
626	routingkey 322	rocketreach 662	rownd 663	rollbar 697	route4me 867	rownd 868	rowserstackkey 957	ronin 964	roaring 1145
548	pinecone 326	pixabay 653	pipedrive 706	pinata 858	pipedream 859	pivotal 860
551	plaid 328	planetscale 332	plivo 561	planviewleankit 740	planview 740	planyo 861	plivo 1114
558	pscale 332
554	postmark 335	poloniex 654	postbacks 655	poloniex 741	podio 862	pollsapi 863	polygon 1029	postageapp 1030	powrbot 1031	positionstack 1102
612	razorpay 341	railway 567	raven 659	rawg 866
637	rzp 341
648	salesforce 346	salesforce 347	sanity 577	salesmate 664	saucelabs 665	satismeter 1037	salesflare 1106
653	sfdc 346	sftoken 352	sfx 360
650	scaleway 349	scw 349	screenshotapi 666	scrapeowl 869	scraperapi 870	scraperbox 871	scrapestack 872	scrapfly 873	scrapingant 874	scrapingbee 875	scrutinizer 876	screenshotlayer 1107
661	snowflake 352	snyk 353	snipcart 1108
662	sonar 356	sonarqube 356	sonarcloud 356	sonarlogin 356	solana 917	solarwinds 1118
688	telegram 371	telethon 371	tencent 375	tencentcloud 375	teamgate 890	technicalanalysisapi 891	testingbot 892	textanywhere 966	teamgate 1057	tefter 1058	textmagic 1059	teletype 1110
564	pyrogram 371	pyowm 711
578	qcloud 375
701	travis 376	travistoken 376	trello 378	trello 379	transferwise 563	truenas 584	travelpayouts 897	tradier 1065
760	vercel 389	verceltoken 389	verimail 905	veriphone 906	versioneye 1112
904	zeit 389	zendesk 402	zenkit 680	zenscrape 681	zenserp 682	zenrows 755	zerobounce 916	zerotier 930
770	vonage 390	vouchery 677	voodoosms 1069
796	weightsandbiases 392	wepay 678	webflow 702	websitepulse 753	weatherbit 910	weatherstack 911	webscraper 1071	webscraping 1072
864	yandex 401
517	onesignal 562	onepagecrm 652	onelogin 703	onfleet 850
8	ai21 564	airvisual 591	airbrake 931	airship 944	aiven 1119
220	genie 569	getemails 627	getgist 628	getsandbox 629	geoapify 818	geocode 819	geocodify 820	geocod 821	getgeoapi 822	getresponse 823	geckoboard 993	gemini 994	getemail 1090
410	logz 570	loggly 571	loginradius 644	loyverse 645	lokalise 709	looker 937	looker 938	loadmill 1011
56	bugsnag 572	budibase 606	buddyns 779	bugherd 780	bulbul 781	buttercms 782
735	uptimerobot 573	uplead 674	upcdatabase 900	uploadcare 901	upwave 902	upstage 928	upstashredisresttoken 1120	upstash 1120
664	squarespace 580
128	duo 581	duosecurity 581	duply 619	duo 936	duosecurity 936
684	tableau 583	tatum 671	taxjar 889
839	xlm 585
620	ripple 586	ritekit 743	ringcentral 1144
845	xrp 586
4	aeroworkflow 590
13	anypoint 593	anypoint 756
24	ayrshare 600	aylien 776
36	bannerbear 601
40	beamer 602	besnappy 720	beebole 777	betterstack 954
165	everhour 620	eventbrite 808
184	fetchrss 622	feishu 923	feedier 988
191	float 624	flat 811	flickr 812	flightapi 813	flightstats 814	flowflu 991
200	fullstory 625	fulcrum 817
203	fxmarket 626
233	graphhopper 631	groove 996
236	guardian 632	guru 972	gumroad 1123
292	iexcloud 638
300	imagga 639	impala 1092
384	kylas 643
452	mux 650
473	nftport 651
596	qualaroo 658	qubole 865
698	tokeet 672	todoist 700	toggl 896	tomorrow 1063	tomtom 1064
737	urlscan 675
868	yelp 679
908	zipcodebase 683	zipapi 1076	zipcodeapi 1077
74	cctestreporterid 684
441	mjapikey 689
12	amplitude 698	ambee 717	amadeus 945	amadeus 946
197	freshbooks 701	freshdesk 935	freshworks 1140
344	jumpcloud 704	jupiterone 1006	juro 1007
92	customerio 707	currencycloud 794	currencyfreaks 795	currencylayer 796	currencyscoop 797	currentsapi 1131
3	adobe 708	adzuna 765
775	vtapikey 714
7	aha 716
235	gtmetrix 728
303	ipinfo 730	ipstack 757	ip2location 828	ipapi 829	ipgeolocation 830	ipinfod 831	ipquality 1005	ipifi 1089
371	klipfolio 731
400	lemlist 732	leadfeeder 1093	less 1094
416	lunchmoney 733	luno 1138
476	nicereply 737	nimble 1019
878	youneedabudget 754	yousign 915
776	vultr 759
1	abstract 763	abuseipd 764	abyssale 943
6	agora 766
21	aviationstack 774
23	axonaut 775
54	bscscan 778
76	centralstation 785	censys 940	cexio 961
79	chartmogul 786	checklyhq 787	chatfuel 962	checkvist 963	chatbot 1083	channelaccesstoken 1115
132	dyspatch 806	dynalist 1132
147	edamam 807
260	hive 826	hiveage 1135
360	kanban 833	kanbantool 834	karma 1008
364	keen 835
373	knapsackpro 836
396	languagelayer 837	lark 923
456	myintervals 846	myfreshworks 1140
488	numverify 848	nutritionix 849
526	owlbot 853
544	peopledatalabs 856	pepipost 1101
547	phrase 857	phantom 917
658	skybiometry 886	skrapp 1046
692	tiingo 893	timecamp 894	ticketmaster 1061
696	tmetric 895
780	vyte 908
799	whoxy 912
806	worldweather 914	worksnaps 1073	workstack 1074	worldcoinindex 1075
920	zulip 922
914	zoom 924	zonka 1078
130	dwolla 925
440	mistral 927	mixpanel 932	mindmeister 1016	miro 1121	mixmax 1139
17	artsy 951
121	dnscheck 980
144	eagleeyenetworks 981	easyinsight 982
1247	8x8 983
157	enablex 984	enigma 985	envoy 986
161	eraser 987
227	glassnode 995
271	html2pdf 998
276	hybiscus 999	hypertrack 1136
290	iconfinder 1000
461	m3o 1012
492	nylas 1021
504	oanda 1022
518	oopspam 1023
576	qase 1033
660	smartsheet 1047	smartystreets 1048	smooch 1146
670	swell 1056
695	tly 1062
708	tyntec 1066	typetalk 1067
722	uclassify 1068
771	vpnapi 1070
240	gyazo 1091
516	omnisend 1098
377	kraken 1124	kraken 1125
192	fmfw 1134
468	nasdaq 1141`,exact:`
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
301	infomaniak infomaniak`,builtIn:{"aws-secret-beside-id":4,"url-signature":156,"private-key":1152,"private-key-cut-short":1153,"url-credentials":1156,"http-authorization":1157,"curl-user":1158,"client-password":1159,password:1160,secret:1161},hash:"d1d56e6a86974a3a"}});function Ka(){return{ids:En.map(({id:e})=>e),providers:[...new Set(En.map(({provider:e})=>e))]}}async function rA(e,n,t,{mayMiss:r=!1}={}){let[i,o]=await Promise.all([Da(e,n.config,Ca,t,"config",r),Da(e,n.baseline,Va,t,"baseline",r)]),a={config:i===null?Ta:Ia(i,(s,l)=>La(s,l,Ka())),baseline:o===null?Ea:Ia(o,$a),trustComments:e.kind==="folder"||e.kind==="commit"&&e.comments};return await ft(a.config.customRules,i?.name??""),{policy:a,configFrom:i?.name??null,baselineFrom:o?.name??null}}function Ia(e,n){return n(e.text,e.name)}async function Da(e,n,t,r,i,o){if(e.kind==="commit"){let s=n===void 0?t:jf(e.repository,dn.resolve(r,n));if(s!==null){let l=await Ef(e.repository,e.oid,s);if(l!==null)return{text:l,name:`${s} (at ${e.oid.slice(0,12)})`};if(n===void 0||o)return null;throw Pa(i,`${s} in commit ${e.oid.slice(0,12)}`,"For a range the file is read from the base commit: commit it there, or give --trust-repo-config.")}}if(n!==void 0){let s=await Wa(dn.resolve(r,n));if(s===null)throw Pa(i,n,"Check the path.");return{text:s,name:n}}if(e.kind!=="folder")return null;let a=await Wa(dn.join(e.root,t));return a===null?null:{text:a,name:t}}function Pa(e,n,t){return new T(`--${e}: there is no ${n}.`,t)}function jf(e,n){if(e.workTree===null)return null;let t=dn.relative(e.workTree,n);return t===""||t.startsWith("..")||dn.isAbsolute(t)?null:t.split(dn.sep).join("/")}var Vf=32*1024*1024;async function Ef(e,n,t){let r=(await re(e,["ls-tree","-z","--full-tree",n,"--",t])).toString("utf8"),i=/^100(?:644|755|664) blob ([0-9a-f]+)\t/.exec(r)?.[1];return i===void 0?null:(await re(e,["cat-file","blob",i],{maxBuffer:Vf})).toString("utf8")}async function Wa(e){try{return await Rf(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw new C("unreadable-config",`${e} cannot be read (${t??"unknown"})`,"Check the file's permissions.",{cause:n})}}var Zr={};Le(Zr,{en:()=>Kf});var $f={"cloud-account":"Whoever has it can use your cloud account: read its data, start servers, run up its bill.","half-of-pair":"It names a key; together with its secret it opens the account.","temporary-access":"Until it expires, whoever has it can act as its owner.",database:"Whoever has it can read and change your database.",storage:"Whoever has it can read and change the files that are stored there.","source-code":"Whoever has it can read your private code, and may be able to change it.",packages:"Whoever has it can publish packages in your name, and everybody who installs them is hit.",deployment:"Whoever has it can change what runs on your servers.",payments:"Whoever has it can see your customers' payments, and may be able to move money.",messaging:"Whoever has it can send messages in your name, and may be able to read yours.",email:"Whoever has it can send e-mail in your name.",ai:"Whoever has it can use the AI service at your expense, and may see what you sent to it.",monitoring:"Whoever has it can read your logs and metrics, and what they tell of your systems.",identity:"Whoever has it can sign in as your users, or as an administrator.",server:"Whoever has it can sign in to your servers.","private-key":"Whoever has it can sign, decrypt or sign in as its owner.",webhook:"Whoever has it can post there in your name.",service:"Whoever has it can use the service in your name.",account:"Whoever has it can sign in with it.",unknown:"Whoever has it can do what its owner can."},zf={"aws-key":"Make a new key, deactivate this one in IAM, see in CloudTrail what it was used for, then delete it.","aws-temporary":"Revoke the role's active sessions in IAM; it expires by itself within 36 hours.","aws-pair":"Revoke the secret access key that belongs to it.","vendor-page":"Revoke it on the vendor's page and make a new one.","change-password":"Change the password, and end the sessions that were opened with it.","new-key-pair":"Make a new key pair; take the old public key, or its certificate, out of everything that trusts it.","rotate-webhook":"Delete the webhook and make a new one.",rotate:"Make a new one, put it in place, then make this one invalid."},Ff={EACCES:"no permission to read it",EIO:"the disk reported an error",EISDIR:"it is a directory",ELOOP:"symbolic links lead in a circle",EMFILE:"too many files are open",ENOENT:"there is no such file",EPERM:"no permission to read it","alternate-missing":"the object store that it borrows from is not there","alternates-too-deep":"object stores borrow from each other too deep","base-damaged":"the object that it is stored against is damaged","base-too-large":"the object that it is stored against is larger than the limit","checksum-mismatch":"its checksum is wrong: the object is damaged","corrupt-delta":"the object is damaged","corrupt-gzip":"the gzip data is damaged","corrupt-header":"the object is damaged","corrupt-index":"a pack's index is damaged","corrupt-object":"the object is damaged","corrupt-tar":"the tar archive is damaged","corrupt-zip":"the zip archive is damaged","corrupt-zlib":"the compressed data is damaged","corrupt-zstd":"the zstd data is damaged","decoded-size":"so much encoded data that the rest was left out","decoding-depth":"encoded too many times over","delta-cycle":"the pack is damaged: objects are stored against each other in a circle",depth:"archives inside archives, too deep","encrypted-zip":"the archive is encrypted","git-failed":"git failed",interrupted:"the scan was interrupted","lfs-pointer":"its content is in Git LFS and not in this repository","match-too-long":"a match of a custom rule is longer than 1,000 bytes and was left out","matches-per-blob":"so many matches that the rest was left out","missing-base":"the object that it is stored against is missing","missing-index":"a pack has no index","missing-object":"the object is missing (a partial or damaged clone)","missing-pack":"a pack is missing","not-a-file":"neither a file nor a directory","pack-without-index":"a pack has no index (git is still writing it, or was stopped)","parent-not-read":"what a parent commit already held is not known: all of it counts as new",ratio:"it unpacks to far more than its size: a decompression bomb?",reflog:"the reflog cannot be read","scan-failed":"leakscan failed on it (please report this)",shallow:"the history ends here: this clone is a shallow one",submodule:"a submodule is a repository of its own",time:"it took too long","too-large":"larger than the limit (--max-size)","too-many-entries":"the archive has too many entries","too-many-paths":"too many paths to name them all","unexpected-output":"git answered something unexpected","unknown-version":"its format is newer than leakscan","unsupported-compression":"compressed in a way that leakscan does not know","worker-failed":"a worker died while it was reading"},Bf={"checksum-wrong":"its checksum is wrong: mistyped, or made up","looks-made-up":"it looks written by hand, not drawn: most likely made up","own-credential":"one of your own credentials, which `leakscan init --my-credentials` remembers","passphrase-protected":"it is encrypted: worthless without its passphrase","published-by-vendor":"its vendor publishes it in its own samples: known to all"},Of={"account-not-ready":"the key is genuine, but its account is not open for this service or is suspended",canary:"not asked: the account hands out honeytokens, and using one raises an alarm",clock:"STS takes this machine's clock for wrong","custom-endpoint":"as an endpoint of your choice says",denied:"a policy denies the question, so nothing is known",expired:"it was genuine and has expired","id-active":"the key id is active, but none of the secrets found is its own",interrupted:"interrupted before it was asked",network:"STS could not be reached","no-key-id":"no key id was found that it could belong to","no-live-key-id":"it lives with none of the key ids found; it may belong to another","no-secret":"no secret was found that it could be asked with","no-session-token":"a temporary key cannot be asked about without its session token","not-accepted":"not accepted with any session token found; its own may be another","not-active":"no partition of AWS knows the key id as active: deactivated, deleted or never real","partitions-not-asked":"not known where it was asked, but not every partition of AWS was asked","secret-gone":"it could not be read again: it is gone from the repository","server-error":"STS failed",throttled:"STS refused so many questions",timeout:"STS did not answer in time","too-many-candidates":"too many secrets to try them all","unexpected-answer":"the answer was not STS's: a proxy or a portal?","wrong-secret":"not the secret of the active key id that it was tried with; it may belong to another key"},Nf={"long-term":"long-term key",temporary:"temporary key",bearer:"bearer token","service-specific":"service-specific credential"},Kf={language:"en",severity:{critical:"critical",high:"high",medium:"medium",low:"low"},confidence:{high:"certain",medium:"likely",low:"unsure"},verdict:{live:"live",revoked:"revoked",invalid:"invalid",unknown:"not known"},suppressedBy:{baseline:"baseline",comment:"comment",config:"config"},label:{where:"where",introduced:"introduced",removed:"removed",now:"now",fingerprint:"fingerprint",verdict:"checked",account:"account",belongsTo:"belongs to",note:"note",severity:"severity",confidence:"confidence",secret:"secret",reason:"reason",notRead:"not read",cut:"cut off"},number:L,title:e=>e,opens:e=>Ye($f,e),revoke:e=>Ye(zf,e),unread:e=>qn(Ff,e),note:e=>qn(Bf,e),verdictReason:e=>qn(Of,e),keyType:e=>Ye(Nf,e),place:{commitMessage:(e,n)=>`${e?`the message of commit ${e}`:"the commit message"}, line ${n}`,tagMessage:(e,n)=>`${e?`the message of tag ${e}`:"a tag's message"}, line ${n}`,gitNote:(e,n)=>`${e?`the git note ${e}`:"a git note"}, line ${n}`,object:(e,n)=>`${e?`the git object ${e}`:"a git object"}, line ${n}`,fileName:e=>`the file name ${e}`,stdin:e=>`standard input, line ${e}`},andMorePlaces:(e,n)=>n===0?e:`${e} and ${K(n,"more place")}`,andMoreCommits:(e,n)=>n===0?e:`${e} (and ${K(n,"more commit")})`,list:(e,n)=>[...e,...n>0?[`${L(n)} more`]:[]].join(", "),blocked:{headline:(e,n,t,r)=>`${r} blocked: ${e} in ${n}${t>0?` (and ${L(t)} more)`:""}`,unread:(e,n)=>`${n} blocked: ${K(e,"thing")} could not be read, so nobody knows what ${e===1?"it holds":"they hold"}`,more:e=>`And ${L(e)} more.`,takeOut:"Take it out",editFile:"Remove the value from the file, then stage it again:",editFileThen:"Remove the values from the files, then stage them again:",leaveOut:"Or leave the whole file out of this commit; it stays on your disk as it is:",leaveOutThen:"Or leave these files out of this commit; they stay on your disk as they are:",editMessage:"Write the commit message again, without the value:",editLastCommit:"In the last commit: remove the value, stage the file, then write the commit anew:",editOlderCommits:"In an older one: mark it with `edit`, do the same there, and go on with `git rebase --continue`:",editTag:"Where a tag's message holds it: write the tag anew, without the value:",renameFile:"The name of a file holds the value: rename the file with git mv.",falseAlarm:"A false alarm?",falseAlarmReceived:"This server goes by the baseline that its default branch holds already. Bring the entry there first, in a push of its own:",falseAlarmReason:"why it is safe",orComment:"Or write a comment on its line, or on the line above:",alreadyPushed:"Pushed before, or sent to anybody?",alreadyPushedThen:"Then it is no longer a secret. Revoke it first; leakscan leads you through it:",retry:e=>`Mend the cause and ${e} again.`,acceptUnread:e=>`If it is known and harmless, name it under "acceptUnread" in ${e}.`},found:{headline:(e,n,t,r)=>{let i=r===void 0?"":r===0?", none of them at HEAD any more":`, ${L(r)} still at HEAD`;return`${K(e,"secret")} found in ${If(n,t)}${i}`},nothing:e=>`nothing found in ${e}`,nothingInWhatWasRead:(e,n,t)=>{let r=[...n>0?[`${K(n,"thing")} could not be read`]:[],...t>0?[`${K(t,"thing")} ${t===1?"was":"were"} cut off`]:[]];return`nothing found in what was read (${e}), but ${r.join(" and ")}`},read:e=>Df(e),atHead:"still at HEAD",onlyInHistory:"gone from HEAD, still in history",unreachable:"on no branch or tag, but still stored in this repository",inCommits:e=>K(e,"commit"),more:e=>`And ${L(e)} more, by kind:`,showAll:e=>`To see all of them, scan again with ${e}`,burnt:"Deleting the line is not enough. History keeps every one of these, and so does every clone and fork. What was pushed is burnt: revoke it first, then clean up.",firstHour:(e,n)=>`The first hour after a leak, step by step (for ${e}, scan again with ${n}):`,notPushedYet:"Not pushed yet? A new commit that deletes the line does not help: change the commit that brought it.",falseAlarm:"A false alarm?",ifShared:"If it was ever pushed or sent to anybody, it is no longer a secret: revoke it first.",canary:"an account known for honeytokens: whoever tries this key sets off an alarm",liveRoot:e=>`a ROOT key of AWS account ${e} is LIVE: whoever has it owns the account. Act now.`,rootKey:"ROOT KEY",account:e=>`AWS account ${e}`,verdictAt:(e,n)=>`${e} (asked ${n})`,fact:(e,n)=>`${e}: ${n}`},scope:{suppressed:e=>{let n=e.reduce((r,[,i])=>r+i,0),t={baseline:"by the baseline",comment:"by comments",config:"by the config"};return`${L(n)} suppressed: ${e.map(([r,i])=>`${L(i)} ${t[r]}`).join(", ")}.`},unsure:e=>`${K(e,"unsure finding")} left out; --strict shows ${e===1?"it":"them"}.`,notRead:e=>`Could not be read (${L(e)}):`,cut:e=>`Not read to the end (${L(e)}):`,accepted:e=>`${K(e,"thing")} not read, as the config accepts.`,more:e=>`and ${L(e)} more`,closing:(e,n,t,r)=>`${K(e,"secret")}: ${n.map(([i,o])=>`${L(o)} ${i}`).join(", ")}. Read ${t} in ${r} s.`},page:{heading:"leakscan report",result:(e,n)=>`${e} (${n}) was found. Treat it as leaked: revoke it before you remove it.`,opensHeading:"What it opens",revokeHeading:"How to revoke it",suppressedHeading:"Suppressed",leftOut:(e,n)=>`${K(e,"result")} left out: this report holds at most ${L(n)}.`,placesLeftOut:(e,n)=>`${K(e,"result")} stood in more places than are listed: at most ${L(n)} places a result are.`,tooLarge:e=>`${K(e,"result")} left out to keep this file below the size that GitHub accepts.`,notAllShown:(e,n)=>`GitHub shows the ${L(e)} worst of these ${L(n)} results.`}};function K(e,n){return`${L(e)} ${n}${e===1?"":"s"}`}function If({mode:e,commits:n},t){if(e==="stdin")return"standard input";if(e==="staged")return"what is staged";if(e==="message")return"the commit message";let r=t??"the repository";return e==="history"?`the history of ${r}`:e==="range"?`${K(n,"commit")} of ${r}`:t??"the files"}function Df({mode:e,blobs:n,commits:t}){return e==="stdin"?"standard input":e==="message"?"the commit message":e==="files"?K(n,"file"):e==="staged"?K(n,"staged file"):`${K(n,"blob")}, ${K(t,"commit")}`}var Pf=["en","ja","ko"],Wf={en:async()=>(await Promise.resolve(Zr)).en,ja:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late4)).ja,ko:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late6)).ko};function aA(e){return Wf[e]()}function Ja(e,n){let t=e===void 0?void 0:Gr(e);if(t)return t;let r=[n.LC_ALL,n.LC_MESSAGES,n.LANG].find(i=>i!==void 0&&i!=="")??"";if(/^(?:C|POSIX)(?:[.@]|$)/.test(r))return"en";for(let i of(r===""?"":n.LANGUAGE??"").split(":")){let o=Gr(i);if(o)return o}return Gr(r)??"en"}function Gr(e){let n=/^[a-z]+/i.exec(e.trim())?.[0].toLowerCase();return Pf.find(t=>t===n)??Jf[n??""]}var Jf={english:"en",japanese:"ja",korean:"ko"};var qa={human:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late11)).human,json:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late12)).json,jsonl:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late13)).jsonl,sarif:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late16)).sarif,html:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late10)).html,markdown:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late15)).markdown,github:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late8)).github,csv:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late7)).csv,junit:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late14)).junit,gitlab:async()=>(await import("./index-late-VQX5VJYP.js").then(e=>e.late9)).gitlab},Za=Object.keys(qa);function qf(e){return qa[e]()}async function lA(e){if(e==="json")return(await import("./index-late-VQX5VJYP.js").then(t=>t.late12)).jsonParts;let n=await qf(e);return(t,r)=>[n(t,r)]}var Zf=["human","json","jsonl","sarif","html","markdown","github","csv","junit","gitlab"],Ga={format:{type:"string",describe:"How the report is written",choices:Zf},output:{type:"string",describe:"Write the report into this file"},config:{type:"string",describe:"Config file instead of .leakscan.json"},baseline:{type:"string",describe:"Baseline file instead of .leakscan-baseline.json"},verify:{type:"boolean",describe:"Ask AWS whether the keys that were found live (sends a signed request to STS)"},strict:{type:"boolean",describe:"Low confidence counts, and what was cut off fails the scan"},identifiers:{type:"boolean",describe:"Find identifiers and what is public by design as well (account ids, publishable keys)"},"show-secrets":{type:"boolean",describe:"Show secrets whole instead of masked"},jobs:{type:"string",describe:"How many threads scan"},lang:{type:"string",describe:"Language of the report",choices:["en","ja","ko"]},"max-size":{type:"string",describe:"Largest blob that is scanned, such as 20MB"},progress:{type:"boolean",describe:"Show progress on a terminal (--no-progress hides it)"}};function Gf(e,n,t,r){let i=(a,s,l)=>a!==void 0?{value:a,from:"command line"}:s!==void 0?{value:s,from:t}:{value:l,from:"default"},o=e.lang===void 0?void 0:Ha(e.lang,"lang");return{format:i(e.format===void 0?void 0:Ha(e.format,"format"),void 0,Za[0]??"human"),output:i(e.output,void 0,null),strict:i(e.strict,n.strict,!1),identifiers:i(e.identifiers,n.identifiers,!1),showSecrets:i(e.showSecrets,void 0,!1),jobs:i(e.jobs===void 0?void 0:Xf(e.jobs),void 0,null),language:Hf(o,n.language,t,r),maxSize:i(e.maxSize===void 0?void 0:Qf(e.maxSize),n.maxSize,null),progress:i(e.progress,void 0,!0)}}function gA(e,{policy:n,configFrom:t},{env:r}){return Gf(e,n.config,t??"",r)}function Hf(e,n,t,r){let i=Ja(e??n,r);return{value:i,from:e!==void 0?"command line":n!==void 0?t:i==="en"?"default":"environment"}}function Ha(e,n){let t=Ga[n]?.choices??[];if(t.includes(e))return e;let r=Fe(e,t);throw new T(`--${n} ${JSON.stringify(e.slice(0,80))} is not known.`,r?`Did you mean ${r}?`:`Choose one of ${t.join(", ")}.`)}function Xf(e){let n=Number(e);if(Number.isInteger(n)&&n>=1&&n<=256)return n;throw new T(`--jobs ${JSON.stringify(e.slice(0,80))} is no number of threads.`,"Give a whole number from 1 to 256.")}function Qf(e){let n=Vn(e);if(n!==void 0)return n;throw new T(`--max-size ${JSON.stringify(e.slice(0,80))} is no size.`,"Give bytes or a size like 20MB.")}import{createHmac as Lp}from"node:crypto";import{readFileSync as Rp}from"node:fs";import{homedir as jp}from"node:os";import Ce from"node:path";var Oe="own-credential";var fn=np();function ee(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let i=r-n;if(i%4===1)return;let o=new Uint8Array(i*3>>2),a=0,s=0,l=0;for(let u=n;u<r;u++){let c=fn[e[u]];if(c===255)return;s=(s<<6|c)&16777215,a+=6,a>=8&&(a-=8,o[l++]=s>>a&255)}return o}function Qa(e,n,t){return ep(e,n,t)||Yf(e,n,t)||t-n>=32&&Xr(e,n)}function Xr(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],i=e[t+1];if(r<50||r>55||!Hr(i))return!1}return!0}function Ya(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let i=0;i<r.length;i++){let o=e[n+2*i],a=e[n+2*i+1];if(!Hr(o)||!Hr(a))return;r[i]=Xa(o)<<4|Xa(a)}return r}function Hr(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function Xa(e){return e<=57?e-48:(e|32)-87}function Yf(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[i,o,a,s]=[Se(e,r),Se(e,r+1),Se(e,r+2),Se(e,r+3)],[l,u,c,d]=[Se(e,r+4),Se(e,r+5),Se(e,r+6),Se(e,r+7)];if((i|o|a|s|l|u|c|d)>63||!Ne(i<<2|o>>4)||(o&15)!==0||a>>2!==0||!Ne((a&3)<<6|s)||l!==0||u>>4!==0||!Ne((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function Se(e,n){return fn[e[n]]}function ep(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let i=n;i<r;i+=4){let o=fn[e[i]],a=fn[e[i+1]],s=fn[e[i+2]],l=fn[e[i+3]];if((o|a|s|l)>63)return!1;let u=o<<2|a>>4,c=(a&15)<<4|s>>2,d=(s&3)<<6|l;if(!Ne(u)||!Ne(c)||!Ne(d))return!1}return!0}function me(e){for(let n=0;n<e.length;n++){let t=e[n];if(Ne(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let i=1;i<=r;i++)if(((e[n+i]??0)&192)!==128)return!1;n+=r}return!0}function Ke(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function Ie(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,i)=>t??r?String.fromCharCode(parseInt(t??r,16)):i==="n"||i==="t"||i==="r"?i==="n"?`
`:i==="t"?"	":"\r":i!==void 0&&/[A-Za-z1-9]/.test(i)?`\\${i}`:i??"")}function Ne(e){return e>=32&&e<127||e===10||e===9||e===13}function np(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var tp=Array.from({length:256},(e,n)=>String.fromCharCode(n)),es;function A(e,n,t){let r=Math.max(0,n),i=Math.min(t,e.length);if(i-r>64)return es??=new TextDecoder("latin1"),es.decode(e.subarray(r,i));let o="";for(let a=r;a<i;a++)o+=tp[e[a]];return o}var ns;function V(e,n,t){return ns??=new TextDecoder,ns.decode(e.subarray(n,t))}function ne(e){return new TextEncoder().encode(e)}function De(e){let n=e|32;return n>=97&&n<=122}var mt=160,rp={identified:/^\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?(?=["'`]|[^\s;"'`]{6,64};)/i,sshpass:/^ -p ?(?=[^\s$])/,securestring:/^ (?:-(?:string|asplaintext|force) )*(?=["'])/i,password:/^ [07] (?=\S{4,}\s*(?:$|\n))/,secret:/^ [0589] (?=\S{4,}\s*(?:$|\n))/},ip=/(?:NetworkCredential|PasswordAuthentication|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|BasicAuth(?:entication)?|HTTPDigestAuth|HttpNtlmAuth)$/,op=/^\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_][\w.]{0,60})\s*,\s*(?=["'])/;function ts(e,n,t,r){let i=e[t-1]|32;if(e[r-1]===40){if(i!==108&&i!==104&&i!==110&&i!==115||!ip.test(A(e,t-36,t)))return 0;let l=op.exec(A(e,r,r+mt))?.[0].length??0;return l>0?r+l:0}let o=e[r+1]|32;if(o!==98&&o!==119&&o!==97&&o!==45&&o!==34&&o!==39&&!(o>=48&&o<=57)||i!==100&&i!==115&&i!==103&&i!==116)return 0;let a=/[a-z]+$/.exec(A(e,n-4,t).toLowerCase())?.[0]??"";if(a==="identified"&&!/\b(?:user|role|grant|connect\s+to)\b/i.test(A(e,n-mt,n)))return 0;let s=rp[a]?.exec(A(e,r,r+mt))?.[0].length??0;return s>0?r+s:0}function rs(e,n,t){if(e[t-1]!==100||e[t-2]!==119||t-n!==6)return;let r=A(e,n-mt,n),i=r.endsWith("ch");if(!i&&A(e,t,t+8)!==" --stdin")return;let o=(i?ap:sp).exec(r.slice(r.lastIndexOf(`
`)+1)),a=o?.[2];if(o===null||a===void 0)return;let[s,l=""]=o,u=n-s.length+l.length;return{start:u,end:u+a.length}}var ap=/(echo\s+(?:-\w+\s+)?["']?[\w.-]{1,32}:)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?ch$/,sp=/(echo\s+(?:-\w+\s+)?["']?)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?$/;function ht(e,n){return/authorization$/i.test(e)?/^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i.exec(n)?.[0].length??0:0}var se=80,pn=120,Pe=512,S={tab:9,lf:10,cr:13,space:32},ae=gt(/[A-Za-z0-9_-]/),ss=gt(/[A-Za-z_]/),Qr=gt(/[A-Za-z0-9_]/),lp=gt(/[\s"'`<>,;)\]}&|]/);function yt(e,n){let t=n,r=Math.min(e.length,n+se);for(;t<r&&ae[e[t]]===1;)t++;return t}function ls(e,n,t){let r=t;if(e[r]===37)return up(e,n,t);let i=rs(e,n,t);if(i)return{nameStart:n,nameEnd:t,...i,operator:"assign",quoted:!0,kind:"password",wholeLine:!1};let o=Math.min(e.length,t+pn),a=!1;if(e[r]===92){let m=r;for(;e[m]===92&&m<r+8;)m++;U(e[m])&&(r=m+1,a=!0)}else U(e[r])&&(r++,a=!0);let s=r;e[r]===93||a&&e[r]===41?r++:e[r]===91&&!a&&(r=wp(e,r)),(e[r]===63||e[r]===33)&&(e[r+1]===58||e[r+1]===61)&&r++;let l=r;for(;r<o&&(e[r]===S.space||e[r]===S.tab);)r++;let u=r-l;u===1&&e[n-1]===60&&(r+=/^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(A(e,r,o))?.[0].length??0);let c,d=e[r],f=e[r+1];if((d===63||d===46)&&f===61)c="assign",r+=2;else if(d===61)if(f===62)c="arrow",r+=2;else if(f===61)c="compare",r+=e[r+2]===61?3:2;else{if(f===126)return;c="assign",r++}else if(d===58)if(f===61)c="assign",r+=2;else if(f===58){let m=e[r+2];if(m===61)r+=3;else if(m===58&&e[r+3]===61)r+=4;else return;c="assign"}else c="colon",r++;else if(d===44){if(!a)return;let m=os(e,r+1,o);c=m>0?"colon":"argument",r=m>0?m:r+1}else if(d===40){if(a)return;c="call",r++}else if(d===62){if(e[r-1]===45)return;c="markup",r++}else if(d===124||d===63&&f===63){if(c=f===d?"or":"table",r+=f===d?2:1,c==="table"&&!a&&u===0)return}else if(d===33&&f===61)c="compare",r+=e[r+2]===61?3:2;else if(d===60&&f===45)c="assign",r+=2;else if(d===60&&f===47){let m=/^<\/key>\s*<(?:string|data)>/.exec(A(e,r,r+48))?.[0].length??0;if(m===0)return;c="markup",r+=m}else if(d===123&&u>0){let m=(a?/^\{[^{}"]{0,100}?\bdefault\s*=/:/^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(A(e,r,o))?.[0].length??0;if(m===0)return;c="assign",r+=m}else if(d===S.lf||d===S.cr||d===118||d===86){let m=os(e,r,o);if(m>0)c="colon",r=m;else if(u>0&&!a)c="space";else return}else if(u>0&&!a)c="space";else return;let h=c==="space"||c==="call"?ts(e,n,t,c==="call"?r:s):0;if(h>0)c="assign",r=h;else if(c==="space"){if(u>16||e[s]===93)return;let m=as(e,r,o);if(m>r)c="assign",r=m;else if(!cp(e,n,r,o))return}if(r=Ap(e,r,o,c!=="space"&&c!=="table"&&c!=="markup"),r<0||((c==="colon"||c==="assign")&&(r=as(e,r,o)),r=xp(e,r,o),r>=o))return;let p=us(e,n);if(p<0)return;let y=dp(e,r,p,t,c);return y&&h>0?{...y,kind:"password"}:y}function up(e,n,t){let r=A(e,t,Math.min(e.length,t+Pe)),i=/^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(r),o=us(e,n);if(!i||o<0)return;let[a,s,l]=i,u=(l===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(a.length))?.index??0;if(u===0||a.length+u>=Pe)return;let c=t+a.length,d=s==="D"||s==="d"?"assign":"colon";return{nameStart:o,nameEnd:t,start:c,end:c+u,operator:d,quoted:l!==void 0,wholeLine:!1}}function cp(e,n,t,r){if(U(e[t]))return!0;let i=n,o=Math.max(0,n-se);for(;i>o&&ae[e[i-1]]===1;)i--;if(e[i]===45)return!0;for(let a=t;a<r&&!W(e[a]);a++)if(!Yr(e[a]))return!0;return!1}function Yr(e){let n=e|32;return n>=97&&n<=122||e>=44&&e<=47||e===40||e===41||e===58||e===59||e===95}function us(e,n){let t=n,r=Math.max(0,n-se);for(;t>r&&(ae[e[t-1]]===1||e[t-1]===46&&t>1&&ae[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(t>0&&e[t-1]===92&&t<n&&/[nrt]/.test(String.fromCharCode(e[t]))&&t++,t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function dp(e,n,t,r,i){let o=Math.min(e.length,n+Pe),a=0;for(;e[n+a]===92&&a<8;)a++;if(U(e[n+a])){let s=fp(e,n,a,o);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!0,wholeLine:!1}}if(!(a>0&&i!=="assign"&&i!=="colon"))switch(i){case"argument":case"call":case"or":case"compare":return;case"markup":{let s=pp(e,n,o);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!0,wholeLine:!1}}case"table":{let s=mp(e,n,o);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!1,wholeLine:!1}}default:return hp(e,n,t,r,i,o)}}function fp(e,n,t,r){let i=e[n+t],o=n+t+1,a=!1;t===0&&e[o]===i&&e[o+1]===i?(o+=2,a=!0):t===0&&i===96&&e[o]===i&&o++;let s=_p(e,o,r,i,t,a);return s>o?{start:o,end:s}:void 0}function pp(e,n,t){let r=n;for(;r<t&&W(e[r]);)r++;let i=r;if(e[r]===60&&A(e,r,r+9)==="<![CDATA["){for(r+=9,i=r;i<t&&!(e[i]===93&&e[i+1]===93&&e[i+2]===62)&&e[i]!==S.lf;)i++;return i>r&&e[i]===93?{start:r,end:i}:void 0}for(;i<t&&e[i]!==60&&e[i]!==S.lf&&e[i]!==S.cr;)i++;let o=i;for(;o<t&&W(e[o]);)o++;if(e[o]===60){for(;i>r&&J(e[i-1]);)i--;return i>r?{start:r,end:i}:void 0}}function mp(e,n,t){let r=n,i=n;for(;i<t&&e[i]!==124&&e[i]!==S.lf&&e[i]!==S.cr;)i++;if(e[i]===124){for(;i>r&&J(e[i-1]);)i--;for(;i>r&&e[i-1]===96&&e[r]===96;)i--,r++;if(!(i>=t&&t<e.length))return i>r?{start:r,end:i}:void 0}}function hp(e,n,t,r,i,o){let a=(i==="assign"||i==="colon")&&bp(e,t),l=i==="colon"&&(e[n]===124||e[n]===62)?yp(e,n,o):n;if(l<0)return;let u=l;if(a){for(;u<o&&!W(e[u])&&!kp(e,u);)u++;for(;u>l&&(e[u-1]===44||e[u-1]===59);)u--}else u=is(e,u,o),i==="assign"&&e[u]!==59&&(u=gp(e,t,u,o));if(i==="colon"&&e[u]===S.space&&(e[r-1]|32)===110){let c=ht(A(e,r-13,r),A(e,l,o));c>0&&(u=is(e,l+c,o))}if(!(u>=o&&o<e.length))return u>l?{nameStart:t,nameEnd:r,start:l,end:u,operator:i,quoted:!1,wholeLine:a}:void 0}function is(e,n,t){let r=n;for(;r<t&&lp[e[r]]===0&&e[r]!==92;)r++;return r}function yp(e,n,t){let r=n+1;for(;r<t&&(e[r]===45||e[r]===43||J(e[r]));)r++;if(e[r]===S.cr&&r++,e[r]!==S.lf)return-1;for(r++;r<t&&J(e[r]);)r++;return r}function gp(e,n,t,r){let i=n-1;if(e[i]===S.space&&i--,e[i]!==59)return t;let o=t;for(;o<r&&e[o]!==59&&!U(e[o])&&!W(e[o])&&e[o]!==60;)o++;return e[o]===59?o:t}function kp(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&Qr[e[t]]===1;)t++;return t>n+1&&e[t]===61}function bp(e,n){let t=n,r=Math.max(0,n-24);for(;t>r;){let o=e[t-1];if(o===S.lf||o===S.cr)break;t--}if(t>0&&t===r)return!1;if(t===n)return!0;let i=A(e,t,n);return/^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(i)}function os(e,n,t){let r=n;for(;r<t&&(W(e[r])||e[r]===44);)r++;let i=!1;e[r]===92&&U(e[r+1])&&r++,U(e[r])&&(i=!0,r++);let o=A(e,r,r+5);if(!/^value$/i.test(o))return 0;for(r+=5,i&&e[r]===92&&r++,i&&U(e[r])&&r++;r<t&&J(e[r]);)r++;return e[r]===58||e[r]===61?r+1:0}function Ap(e,n,t,r){let i=n;for(;i<t&&J(e[i]);)i++;if(r&&(e[i]===S.lf||e[i]===S.cr||e[i]===92&&(e[i+1]===S.lf||e[i+1]===S.cr))){let o=i;for(;o<t&&(W(e[o])||e[o]===92);)o++;return U(e[o])?o:-1}return i<t?i:-1}function as(e,n,t){let r=n;if(e[r]===38){if(r++,e[r]===39)for(;r<t&&!J(e[r]);)r++;e[r]===S.space&&r++}if(ss[e[r]]!==1)return n;for(;r<t&&(Qr[e[r]]===1||e[r]===46||e[r]===63||e[r]===91||e[r]===93);)r++;for(;r<t&&J(e[r]);)r++;if(e[r]!==61||e[r+1]===61||e[r+1]===62||!J(e[r-1]))return n;for(r++;r<t&&J(e[r]);)r++;return r}function wp(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}function xp(e,n,t){let r=n;for(let i=0;i<3;i++){let o=e[r];if(o===void 0||U(o))return r;if(o===91||o===64||o===40||o===38){for(r++;r<t&&J(e[r]);)r++;continue}if(ss[o]!==1)return U(e[r])?r:n;let a=r;for(;a<t&&(Qr[e[a]]===1||e[a]===46||e[a]===58);)a++;if(e[a]===40){if(!vp(e,r,a))return U(e[r])?r:n;r=a+1}else{if(U(e[a])&&a-r<=2)return a;if(a-r===3&&e[r]===110&&e[a]===S.space)r=a+1;else return U(e[r])?r:n}for(;r<t&&J(e[r]);)r++}return U(e[r])?r:n}function vp(e,n,t){let r=A(e,n,t);return!r.includes(".")||/\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(r)}function _p(e,n,t,r,i,o){let a=0;for(let s=n;s<t;s++){let l=e[s];if(l===92){a++;continue}if(l===r){if(o){if(a===0&&e[s+1]===r&&e[s+2]===r)return s}else if(i===0?a%2===0:a<=i)return s-(i===0?0:a)}if(!o&&(l===S.lf||l===S.cr))return-1;a=0}return-1}function U(e){return e===34||e===39||e===96}function J(e){return e===S.space||e===S.tab}function W(e){return e===S.space||e===S.tab||e===S.lf||e===S.cr}function gt(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e.test(String.fromCharCode(t))?1:0;return n}var mn=8,ei=65536;function Up(e){let n=new Set;for(let t of e)n.add(ds(t));return[...n].sort().join("")}function cs(e,{seeds:n,list:t,isOwn:r}){let i=Math.max(mn,...t.map(({length:d})=>d)),o=Math.max(mn,Math.min(...t.map(({length:d})=>d))),a=new Map,s=new Uint8Array(ei),l=Tp(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},f)=>{s[d]=1;let h=a.get(d);h?h.push(f):a.set(d,[f])});let[u,c]=n;return{reach:i,find(d,f,h,p){let y=Math.min(d.length,h+i),m=Math.max(0,f-i);for(let k=m+o-1;k<y;k+=o){if(l[d[k]]===0)continue;let w=k;for(;w>m&&l[d[w-1]]===1;)w--;let x=k+1;for(;x<y&&l[d[x]]===1;)x++;x-w>=o&&b(w,x),m=x,k=x}function b(k,w){let x=0,v=0,R=k+mn-1;for(let B=k;B<w;B++){x=x<<8|v>>>24,v=v<<8|d[B];let j=Cp(x,v,u,c);s[j]===1&&B>=R&&g(j,B-mn+1,k,w)}}function g(k,w,x,v){for(let R of a.get(k)??[]){let{windowAt:B,length:j,characters:O}=t[R],I=w-B,q=I+j;if(I<x||q>v||I>=h||q<=f||!Mp(d,I,q,O))continue;let we=d.subarray(I,q);Up(we)===O&&r(we,R)&&p(e,I,q,I)}}},complete(d,f){return f.flatMap(h=>{if(h.rule!==e)return[];let p=t.findIndex(({length:y},m)=>y===h.end-h.start&&r(d.subarray(h.start,h.end),m));return p<0?[]:[Sp(e,d,h,t[p].spelling)]})}}}function Sp(e,n,{start:t,end:r},i){let o=V(n,t,r),a=i==="percent"?Ke(o):i==="escapes"?Ie(o):void 0;return{rule:e,start:t,end:r,secret:a??o,decodedFrom:a===void 0?[]:[i],confidence:"high",syntax:{quoted:U(n[t-1])},note:Oe}}function Cp(e,n,t,r){let i=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return i=Math.imul(i^i>>>15,739982445),i>>>16}function ds(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function Tp(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function Mp(e,n,t,r){for(let i=n;i<t;i++)if(!r.includes(ds(e[i])))return!1;return!0}var Vp=1,ms=Ce.sep==="\\";function Ep(e){let n=e.XDG_CONFIG_HOME,t=n!==void 0&&Ce.isAbsolute(n)?n:ms?e.APPDATA??Ce.join(fs(e),"AppData","Roaming"):Ce.join(fs(e),".config"),r=Ce.join(t,"leakscan");return{folder:r,credentials:Ce.join(r,"own-credentials.json"),key:Ce.join(r,"own-credentials.key")}}function fs(e){let n=ms?e.USERPROFILE:e.HOME;return n!==void 0&&Ce.isAbsolute(n)?n:jp()}function hs(e){let n=Ep(e),t=ps(n.credentials);if(t===null)return null;let r=ps(n.key)?.trim();if(r===void 0)throw hn(n.key,"is missing");if(!/^[0-9a-f]{64}$/.test(r))throw hn(n.key,"is damaged");let i;try{i=JSON.parse(t)}catch{throw hn(n.credentials,"is damaged")}let{version:o,seeds:a,credentials:s}=i;if(o!==Vp)throw hn(n.credentials,`is of version ${String(o).slice(0,20)}`);if(!Array.isArray(a)||a.length!==2||!Array.isArray(s)||!s.every(Fp))throw hn(n.credentials,"is damaged");let l=s.map(({length:u,windowAt:c,slot:d,characters:f,spelling:h,digest:p})=>({length:u,windowAt:c,slot:d,characters:f,spelling:h,digest:p}));return{version:o,seeds:[Number(a[0]),Number(a[1])],credentials:l,key:r}}function ys({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:zp(n),seeds:e,list:n,isOwn:(i,o)=>$p(r,i)===n[o]?.digest}}function $p(e,n){return Lp("sha256",e).update(n).digest("hex")}function zp(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}function Fp(e){let{length:n,windowAt:t,slot:r,characters:i,spelling:o,digest:a}=e??{},s=(l,u)=>Number.isInteger(l)&&l>=0&&l<u;return s(n,4096)&&s(t,n-mn+1)&&s(r,ei)&&typeof i=="string"&&i!==""&&(o==="plain"||o==="percent"||o==="escapes")&&typeof a=="string"&&/^[0-9a-f]{64}$/.test(a)}function ps(e){try{return Rp(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw hn(e,`cannot be read (${t??"unknown"})`,n)}}function hn(e,n,t){return new C("own-credentials",`${e} ${n}, so your own credentials cannot be looked for`,"Run `leakscan init --my-credentials` again, or with --remove to forget them.",t===void 0?void 0:{cause:t})}function NA({policy:e,configFrom:n},{identifiers:t},{env:r}){let{config:i}=e;return{customRules:i.customRules,configName:n??"the config",identifiers:t.value,remembered:hs(r)}}var di={};Le(di,{createSimdPrefilter:()=>Tm});var G={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},Te={three:1,four:2,five:4,eight:8},ni=32768;function bt(){return{first:new Uint8Array(ni),rest:new Uint8Array(ni)}}function At(e,n,t){return(e<<10^n<<5^t)&ni-1}function gs(e,n){return Math.imul(e^Math.imul(n,2246822507),2654435761)>>>17}function ks({first:e,rest:n},t){let r=e[At(t(0),t(1),t(2))];if(r===0||(r&Te.three)!==0)return r!==0;let i=(o,a)=>(r&o)!==0&&(n[gs(kt(t,0),a)]&o)!==0;return i(Te.four,0)||i(Te.five,t(4))||i(Te.eight,kt(t,4))}function bs({first:e,rest:n},t){let r=s=>t.charCodeAt(s),{length:i}=t,o=i<4?Te.three:i<5?Te.four:i<8?Te.five:Te.eight;if(e[At(r(0),r(1),r(2))]|=o,i<4)return;let a=i<5?0:i<8?r(4):kt(r,4);n[gs(kt(r,0),a)]|=o}function kt(e,n){return e(n)|e(n+1)<<8|e(n+2)<<16|e(n+3)<<24}var de=512,te={capital:1,small:2,sign:4},wt=8,xt=8;function vt(e,n,t){return(e*wt+n)*xt+t}function As(e,n,t,r,i){return n>=de?!1:(e.behind[vt(n,t,e.classes[r])]>>e.classes[i]&1)===1}function F(e,n){return yn(e)||H(e)||qp.test(e)||!n&&Us.test(e)}function xs(e){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(t=>t.test(e)).length>=3&&e.length>=10&&e.length<=24&&!/\s|(.)\1\1/.test(e)&&ri(e,3)>=.6&&!_s.test(e)&&!yn(e)&&!Us.test(e)}function H(e){return Op(e)||_s.test(e)||ii(e)}function ii(e){return Jp.test(e)}function vs(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>Bp[n]??"")}var Bp={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};function yn(e){return Wp.test(e)}function Op(e){let n=e.length;if(n===0)return!0;let t=Pp(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(Kp(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&ri(e,4)>=.6?!0:n>=20&&(ri(e,3)>=.85||Np(e.replaceAll(/[-_]/g,""))>=.85)}function Np(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&ws(e,r-2,r);)r++;let i=t+1;for(;i<e.length&&ws(e,i-1,i);)i++;let o=r-t>=6&&r>=i?r:i;o-t>=4&&(n+=o-t),t=o}return n/Math.max(1,e.length)}function ws(e,n,t){let[r,i]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return i===r+1||e[n]==="9"&&e[t]==="0"}function Kp(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function ri(e,n){let t=0,r=1,i=0,o=()=>{r>=n&&(t+=r)};for(let a=1;a<e.length;a++){let s=Dp(e,a);s!==0&&(s===i||r===1)?(r++,i=s):(o(),r=s!==0?2:1,i=s)}return o(),t/e.length}var Ip=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));function Dp(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,i=r-t;return i===1||i===-1?i:Ip.has(t<<8|r)?1:0}function Pp(e){let n=0,t=0,r=0,i=0;for(let o=0;o<e.length;o++){let a=e.charCodeAt(o),s=1<<(a&31);a<32||a>127?n|=1:a<64?t|=s:a<96?r|=s:i|=s}return n+ti(t)+ti(r)+ti(i)}function ti(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var Wp=/^\\?\$[A-Za-z_({]|%\{\w+\}|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|\{[A-Za-z_][\w-]*:[\d,-]+\}|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,Jp=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,_s=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|\xe2\x80\xa6|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard|550e8400-e29b-41d4-a716-446655440000/i,Us=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,qp=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;var Zp=800,oi=120;function Ss(e,n){let t=n+3,r=Math.min(e.length,n+oi);for(;t<r&&gn[e[t]]===1;)t++;if(e[t]!==47&&e[t]!==63||!Gp.test(A(e,n+3,t)))return;let i=A(e,t,n+Zp),o=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(i),a=o?.[1];if(!(o===null||a===void 0||F(a,!0)))return{start:t+o[0].length-a.length,end:t+o[0].length}}var Gp=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,gn=new Uint8Array(256);for(let e=0;e<128;e++)gn[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0;function Ts(e){return e.replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(n=>n!=="")}function Ms(e){let n=e[e.length-1]??"",t=/^\d+$/.test(n)&&e.length>1?e[e.length-2]:n.replace(/\d+$/,"")||n;if(Yp.has(t))return"none";let r=e.join("");if(em.test(r)||nm.test(e.join(" "))||e.includes("hashed")||e.includes("encrypted"))return"none";if(Hp.test(t))return"password";if(Xp.test(t))return"secret";if(t==="key"||t==="keys"){for(let i of e)if(Qp.has(i))return"secret";return"weak"}return t==="auth"||t==="authorization"||t==="bearer"?"weak":/pass(word|wd|phrase)|passwd|pwd$/.test(r)?e.some(i=>Cs.has(i))?"password":"weak":/secret|token|apikey|credential/.test(r)?e.some(i=>Cs.has(i))?"secret":"weak":"none"}var Hp=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|[a-z0-9]{0,12}(?:db|user|mail|root|admin|bind|ldap|smtp|ftp|sql|svc|login)pw|masterauth|motdepasse|contrasena)$|^[a-z0-9]{0,12}(?:store|key|ssh|sudo|become|require|bind|login|ftp|smtp|sql|ldap|vnc|rpc|wifi|proxy|http|app|svc|cert|pfx|zip)pass$/,Xp=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,Qp=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy integration webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),Yp=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes value values word words symbol span tokens range position pos offset start end begin line column col color colors".split(" ")),em=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|nopasswd|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,nm=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,Cs=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base".split(" "));function he(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}var We=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],Ls="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS";function Y(e,n,t){return Tt(e,n,t)}function Ze(e,n,t){return t>n?Tt(e,n,t)/(t-n):0}function tm(e,n,t){let r=Tt(e,n,t);return Math.min(r,Os(e,n,t))}function Es(e,n,t){let r=tm(e,n,t);return r<64||r<96&&!M(e,n,t)}function rm(e,n,t){return Tt(e,n,t)-Os(e,n,t)}function M(e,n,t){return t-n>=8&&rm(e,n,t)>im(t-n)}function im(e){return e>=16?14:14+(16-e)/2}var Je=1,St=2,qe=4,Ct=8,$n=16,zn=32,$s=64,zs=128,Fs=256,Bs=512,om=1024,Rs=Je|$n|zn,js=qe|$n|zn;function Os(e,n,t){let{classes:r,avoided:i}=si(),o=0,a=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],f=r[d];o|=f,a+=i[d],u|=f,(u&~Rs)!==0&&(u&~js)!==0&&(c-l>=16&&Vs(u&~f)&&(s+=c-l),u=(f&~(Rs|js))===0?f:0,l=u===0?c+1:c)}return t-l>=16&&Vs(u)&&(s+=t-l),(o&(Je|St|qe|Ct))===0&&(a+=16),(t-n-s)*Math.log2(am(o))+s*4-(s>0?8:0)+a}function Vs(e){return(e&($n|zn))!==0&&(e&(Je|qe))!==0}function am(e){let n=0;(e&$s)!==0&&(n+=2),(e&zs)!==0&&(n+=2),(e&Fs)!==0&&(n+=2),(e&Bs)!==0&&(n=32);let t=(e&($n|zn))!==0?10:0,r=e&(Je|St|qe|Ct);if(t!==0&&(r===Je||r===qe))return 16+n;let i=(r&(Je|St))!==0?26:0,o=(r&(qe|Ct))!==0?26:0;return Math.max(10,t+i+o+n)}var _t=0,ai=729*27,Ns=ai+1296,sm=Ns+1210,lm=10;function Tt(e,n,t){let{data:r,price:i,kinds:o,symbols:a,starts:s,keys:l,last:u}=si(),c=cm(t-n)-n,d=0,f=0,h=0,p=0,y=0,m=10,b=10,g=0,k=0,w=0,x=0,v=-1,R=0,B=0;for(let O=n;O<t;O++){let I=e[O],q=o[I],we=a[I],D=ai+f*6+q,X=i[r[D>>1]<<1|D&1];if(q===1||q===2){let Xe=h===1&&q===2;(p===0||Xe)&&(Xe&&(D=_t+(y*27+p)*27+26,X+=i[r[D>>1]<<1|D&1]),y=Xe?lm:O===n?0:s[g],p=0),D=_t+(y*27+p)*27+we-1,X+=i[r[D>>1]<<1|D&1],y=p,p=we,m=b=10}else p!==0&&(D=_t+(y*27+p)*27+26,X+=i[r[D>>1]<<1|D&1],p=y=0),q===3?(D=Ns+(b*11+m)*10+we,X+=i[r[D>>1]<<1|D&1],b=m,m=we):(q===4?(D=sm+(h===4?6+a[g]:h)*33+we,X+=i[r[D>>1]<<1|D&1]):X=0,m=b=10);let rr=I-g,ir=I-k,or=l[I]-l[g];if(R=rr===g-k&&rr<=1&&rr>=-1||or===l[g]-l[k]&&(or===1||or===-1)?R+1:0,B=ir===k-x&&ir<=1&&ir>=-1?B+1:0,R>0?X=Math.min(X,R>1?1:3):B>1&&(X=Math.min(X,1.5)),v>=0&&e[v]===I?(X=Math.min(X,1),v++):v=-1,O-n>=2){let Xe=(k*31+g)*31+I&1023,An=u[Xe]-c;v<0&&An>n&&e[An-1]===I&&e[An-2]===g&&e[An-3]===k&&(v=An),u[Xe]=c+O+1}d+=X,f=(f*6+q)%216,h=q,x=w,w=k,k=g,g=I}let j=ai+f*6;return d+=i[r[j>>1]<<1|j&1],p!==0&&(j=_t+(y*27+p)*27+26,d+=i[r[j>>1]<<1|j&1]),d}var um,Ut=1;function si(){return um??=dm()}function cm(e){let n=Ut;return Ut+=e+1,Ut>1073741823?(si().last.fill(0),Ut=e+2,1):n}function dm(){let e=new TextEncoder().encode(Ls),n=new Float64Array(512);for(let c=0;c<We.length*We.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=We[Math.floor(c/We.length)],n[d<<1|1]=We[c%We.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),i=new Uint8Array(256).fill(2),o=new Uint16Array(256).fill(om),a=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,f=c>64&&d>96&&d<123?d-96:0;if(a[c]=0,f>0){let h=c===d;t[c]=h?1:2,r[c]=f,o[c]=h?f<=6?Je:St:f<=6?qe:Ct}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,i[c]=1,o[c]=c>=50&&c<=55?$n:zn;else{t[c]=4,r[c]=l++;let h="_-./ :".indexOf(String.fromCharCode(c));i[c]=h<0?9:3+h,o[c]=c===43||c===47||c===61?$s:c===45||c===95?zs:c===46||c===58?Fs:Bs,a[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:i,keys:s,classes:o,avoided:a,last:new Int32Array(1024)}}var li=300;function Mt(e,n){let t=-1,r=-1,i=n+3,o=Math.min(e.length,i+li);for(let c=i;c<o;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return Ks(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(A(e,n-24,n)))return;let a=r+1,s=A(e,a,t),l=A(e,i,r);if(s==="x-oauth-basic")return Ks(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(A(e,t+1,t+80))?.[0]??"";if(!(u===""||F(s,M(e,a,t))||/^(?:[<[{$(]|%(?![0-9A-Fa-f]{2})|%\w+%$)|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:a,end:t,user:l,confidence:pm(e,a,t,s,l,u)}}function Ks(e,n,t){let r=n+3,i=A(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(i)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(A(e,n-12,n)))return;let o=A(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(i)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(o))&&!(!/^[A-Za-z0-9.-]+/.test(o)&&e[t]===64)&&!(F(i,!0)||!M(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}var fm=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,Is=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;function pm(e,n,t,r,i,o){if(Is.test(r)||Is.test(vs(r))||r.toLowerCase()===i.toLowerCase())return"low";let a=t-n,s=/^[a-z]+$/i.test(r),l=Y(e,n,t)>=48&&M(e,n,t)&&(!s||Ze(e,n,t)>=6);return fm.test(o)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(Ze(e,n,t)<4.3||he(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||a<6?"low":l?"high":"medium"}function Ps(e,n,t){if(n+3>t||!it(e,n))return!1;let r=o=>o<t?e[o]??0:0,i=r(n)|32;return i===58?Am(r,n)||wm(r,n):i<97?i!==45||r(n+1)===45||(r(n+3)|32)===103:mm(r,n,i)&&hm(r,n)}function mm(e,n,t){let r=e(n+3)|32;switch(t){case 112:return(e(n+1)|32)!==97||r===115;case 115:return r===117?kn(e,n+4,"restring"):kn(e,n+3,"ret");case 116:return(e(n+1)|32)===105?kn(e,n-4,"iden")&&kn(e,n+3,"ied"):kn(e,n+3,"en");case 97:return r===104&&!((e(n+4)|32)===111&&(e(n+5)|32)===114&&(e(n+6)|32)!==105);case 99:return r===100;default:return!0}}function kn(e,n,t){for(let r=0;r<t.length;r++)if((e(n+r)|32)!==t.charCodeAt(r))return!1;return!0}function hm(e,n){let t=n+2;for(;t<n+se&&ae[e(t)]===1;)t++;let r=t+pn,i=e(t);if(i===37||i===92||t===n+6&&e(t-1)===100&&e(t-2)===119&&(e(n-1)===104||i===32&&e(t+1)===45))return!0;let o=U(i);if(o&&(i=e(++t)),(i===93||o&&i===41)&&(i=e(++t)),i===91||i===63||i===33)return!0;let a=t;for(;t<r&&J(e(t));)t++;let s=t>a;i=e(t);let l=e(t+1);switch(i){case 62:case 124:return!0;case 61:return l===61?Ds(e,t+(e(t+2)===61?3:2)):l!==126;case 58:return l!==58||e(t+2)===61||e(t+2)===58&&e(t+3)===61;case 44:return o;case 40:return!o&&(Ds(e,t+1)||ym(e,t+1));case 46:case 63:case 33:if(l===61||l===63)return!0;break;case 60:if(l===45||l===47)return!0;break;case 123:return s;case 10:case 13:case 86:case 118:if(bm(e,t))return!0;break;default:}return s&&(e(n-1)===60&&n>0||!o&&km(e,n,t,r))}function Ds(e,n){let t=n;for(;t<n+Lt&&W(e(t));)t++;let r=e(t);if(U(r)||W(r)||r===91||r===64||r===40||r===38||r===92)return!0;let i=t;for(;t<i+se&&(ae[e(t)]===1||e(t)===46||e(t)===58);)t++;let o=e(t);return t>i&&(o===40||U(o)||o===32||t===i+se)}function ym(e,n){let t=n;for(;t<n+Lt&&W(e(t));)t++;let r=t;for(;t<r+gm&&(ae[e(t)]===1||e(t)===46);)t++;for(;t<n+2*Lt&&W(e(t));)t++;if(e(t)!==44)return!1;for(t++;t<n+3*Lt&&W(e(t));)t++;return U(e(t))||W(e(t))}var Lt=64,gm=64;function km(e,n,t,r){let i=e(t);if(U(i)||i===38||i===45)return!0;let o=i|32;if(kn(e,n,"ti")&&(o===98||o===119||o===97))return!0;let a=n;for(;a>0&&a>n-se&&ae[e(a-1)]===1;)a--;if(e(a)===45)return!0;let s=t;for(;s<r;s++){let l=e(s);if(W(l))break;if(!Yr(l))return!0}for(;s<r&&J(e(s));)s++;return e(s)===61}function bm(e,n){let t=n;for(;W(e(t))||e(t)===44;)if(++t>n+pn)return!0;return e(t)===92&&t++,U(e(t))&&t++,(e(t)|32)===118&&(e(t+1)|32)===97&&(e(t+2)|32)===108&&(e(t+3)|32)===117&&(e(t+4)|32)===101}function Am(e,n){for(let t=n+3;t<n+3+li;t++){let r=e(t);if(r===64)return!0;if(r<=32||U(r)||r===60||r===62||r===92||r===47||r===127)return!1}return!1}function wm(e,n){let t=n+3;for(;t<n+oi&&gn[e(t)]===1;)t++;let r=e(t);if(r!==47&&r!==63||t-n<20)return!1;let i=e(t-1),o=e(t-5);return i===116?o===115||o===105:i===109?o===101||o===109:i===110||i===51}var Fn=56;function Ws(e){return(n,t,r,i)=>{let o=-1;for(let a=t;a<r;a++)$[n[a]]===1?o<0&&(o=a):o>=0&&(a-o>=16&&jt(e,n,o,a,r,i),o=-1),Ps(n,a,r)&&i.word(a);o>=0&&r-o>=16&&jt(e,n,o,r,r,i)}}function jt(e,n,t,r,i,o){let a={tables:e,bytes:n,to:i},{first:s}=e.heads;for(let u=t;u<r-2;u++){if(u>t&&!Zs(n[u-1]))continue;let c=At(n[u],n[u+1],n[u+2]);s[c]!==0&&Me(a,u)&&o.head(u,t,r)}let l=xm(a,t,r);l!==0&&o.run(t,r,l)}function Js({bytes:e,to:n},t){return t<n?e[t]??0:0}function xm(e,n,t){let{tables:r,bytes:i}=e,o=t-n,a=i[n-1]??0,[s,l,u,c,d,f]=[0,0,0,0,0,0];for(let m=n;m<t&&o<=de;m++){let b=i[m];b>=103&&c++,b>=97?u++:b===95||b===45?f++:b>=65?l++:b>=48?s++:d++}let h=(l>0?te.capital:0)|(c>0?te.small:0)|(d+f>0?te.sign:0),p=a===58&&_m(i,n),y=0;return!p&&As(r.gates,o,h,a,Js(e,t))&&(y|=G.shape),o>=24&&Qa(i,n,t)&&(y|=G.encoded),Sm(e,n,a)&&(y|=G.before),a===32&&Um(i,n-1)&&(y|=G.scheme),o===40&&f===0&&u>3&&l>3&&s+d>0&&(y|=G.bareSecret),r.near&&!p&&o<=512&&s>=2&&u+l>=2&&vm(a)&&(y|=G.near),y}function vm(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function _m(e,n){let[t,r]=[e[n-3]??0,e[n-2]??0];return(t===104&&r===49||t===122&&r===104)&&$[e[n-4]??0]===0}function Um(e,n){let t=r=>(e[n-r]??0)|32;switch(t(1)){case 114:return t(2)===101&&t(3)===114;case 99:return t(2)===105&&t(3)===115;case 109:return t(2)===108&&t(3)===116;default:return!1}}function Sm(e,n,t){let{bytes:r}=e;switch(t){case 46:case 124:return ui(e,n);case 36:return ui(e,n)||qs(e,n);case 37:return Me(e,n+2)||ui(e,n);case 92:return Me(e,n+1)||r[n]===117&&Me(e,n+5)||r[n]===120&&Me(e,n+3);default:return!1}}function ui(e,n){let{bytes:t}=e,r=n-Fn,i=n;do{for(i--;i>r&&$[t[i-1]??0]===1;)if(i--,Me(e,i)&&!ci(t[i-1]??0))return!0;if(t[i-1]===36)return qs(e,i)}while(i>r&&(t[i-1]===46||t[i-1]===37));return!1}function qs(e,n){let{bytes:t}=e,r=Math.max(0,n-Fn);for(let i=n-2,o=0;i>=r&&o<4;i--){let a=t[i],s=t[i-1]??0;if(a===36){if(o++,Me(e,i)&&!ci(s))return!0}else{if(a<=32||a===34||a===39)return!1;if(o>0&&ci(a)&&$[s]===0&&s!==36&&Me(e,i))return!0}}return!1}function Me(e,n){return ks(e.tables.heads,t=>Js(e,n+t))}function ci(e){return $[e]===1&&!Zs(e)}function Zs(e){return e===43||e===47||e===45||e===95}var Cm=64;function Tm(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>Mm(new n.Instance(t,{}).exports,r)}catch{return}}function Mm(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),i=e.inputOffset(),o=e.leftContext(),a=e.rightContext(),s=e.chunkSize(),l=e.runsOffset()>>2,u=e.wordsOffset()>>2,c=e.foundOffset()>>2;return t.set(Lm(),0),t.set(n.heads.first,e.headsOffset()),t.set(n.heads.rest,e.tailsOffset()),t.set(ae,e.namesOffset()),t.set(gn,e.hostsOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(d,f,h,p)=>{e.reset(f,n.near);let y=h+1;for(let g=f;g<y;g+=s){let k=Math.min(s+a,Math.max(0,h-g)),w=Math.min(s,y-g+15&-16),x=Math.min(o,g);t.set(d.subarray(g-x,g+k),i-x),x<o&&t.fill(0,i-o,i-x),k<w+a&&t.fill(0,i+k,i+w+a),b(e.scan(w,g)),m()}function m(){let g=e.words();for(let k=0;k<g;k++)p.word(r[u+k])}function b(g){let k=0;for(let w=l;w<l+4*g;w+=4){let x=r[w],v=r[w+1],R=r[w+2];if(R===Cm){jt(n,d,x,v,h,p);continue}for(let B=r[w+3];k<B;k++)p.head(r[c+k],x,v);R!==0&&p.run(x,v,R)}}}}function Lm(){let e=new Uint8Array(176);return la.forEach((n,t)=>{for(let r of n)for(let i=0;i<3;i++){let o=r.charCodeAt(i)|32,a=32*i+(o&15),s=32*i+16+(o>>4);e[a]=e[a]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var fi={};Le(fi,{default:()=>jm});var jm=Qe("AGFzbQEAAAABHwZgAAF/YAF/AX9gAABgA39/fwF/YAJ/fwF/YAJ/fwADGxoBAQEBAgAAAwEABAAABQAAAQAAAAAAAAABAQUDAQAABhoFfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfXARELaGVhZHNPZmZzZXQAEwt0YWlsc09mZnNldAAJC25hbWVzT2Zmc2V0AA4LaG9zdHNPZmZzZXQAEg1jbGFzc2VzT2Zmc2V0ABYLZ2F0ZXNPZmZzZXQAFAtmb3VuZE9mZnNldAAVC2lucHV0T2Zmc2V0ABELbGVmdENvbnRleHQADwxyaWdodENvbnRleHQADApydW5zT2Zmc2V0AAsLd29yZHNPZmZzZXQABQljaHVua1NpemUAFwV3b3JkcwAGBXJlc2V0AA0Ec2NhbgAKBm1lbW9yeQIACAEECr04GtIBAQJ/IAAtAAIgAC0AAEEKdCAALQABQQV0c3NB//8BcUGAoAJqLQAAIgFFBEBBAA8LIAFBAXEEQEEBDwsgACgCACECIAFBAnEEfyACQbHz3fF5bEERdkGAoARqLQAAQQJxBUEACwRAQQEPCyABQQRxBH8gAiAALQAEQeuUr694bHNBsfPd8XlsQRF2QYCgBGotAABBBHEFQQALBEBBAQ8LIAFBCHEEfyACIAAoAgRB65Svr3hsc0Gx893xeWxBEXZBgKAEai0AAEEIcUEARwVBAAsL6wEBBH8gAEE4ayEBA0AgAEEBayEAA0AgACABSgR/IABBAWstAAAiA0EgciEEIANBK0YhAiAEQfoATSAEQeEAT3EEf0EBBSADQTlNIANBL09xCyACciADQS1GciADQd8ARnIFQQALBEAgAEEBayIAEAAEfyAAQQFrLQAAIgJBIHIiA0H6AE0gA0HhAE9xBH9BAQUgAkE5TSACQTBPcQsFQQELRQRAQQEPCwwBCwsgAEEBay0AAEEkRgRAIAAQAw8LIAAgAUoEfyAAQQFrLQAAQS5GBH9BAQUgAEEBay0AAEElRgsFQQALDQALQQALowIBA38gACEBA0AgASAAQUBrSAR/IAEtAAAiAkEJRiACQSBGciACQQpGciACQQ1GcgVBAAsEQCABQQFqIQEMAQsLIAEtAAAiAEEoRiAAQdsARiEDIABBJ0YgAEEiRnIgAEHgAEZyBH9BAQUgAEEJRiAAQSBGciAAQQpGciAAQQ1GcgsgA3IgAEHAAEZycgRAQQEPCyAAQdwARiAAQSZGcgRAQQEPCyABIQADQCABIABB0ABqSARAIAEtAAAiAkGACmotAABFIAJBLkdxIAJBOkdxRQRAIAFBAWohAQwCCwsLIAEtAAAhAiAAIAFIBH8gAkEgRiEDIAJBKEYEf0EBBSACQSdGIAJBIkZyIAJB4ABGcgsgA3IgASAAQdAAakZyBUEACwueAgEFfyAAQThrIQIgAEECayEAA0AgAUEESCAAIAJOcQRAIABBAWstAAAhAyAALQAAIgRBJEYEQCABQQFqIQEgABAABH8gA0EgciIEQfoATSAEQeEATnEEf0EBBSADQTlNIANBME9xCwVBAQtFBEBBAQ8LBSAEQSJGIARBIE1yIARBJ0ZyBEBBAA8FIAFBAEoEfyAEQSByIgVB+gBMIAVB4QBOcQR/QQEFIARBOU0gBEEwT3ELBUEACwR/IANBK0YhBCADQSByIgVB+gBNIAVB4QBOcQR/QQEFIANBOU0gA0EvT3ELIARyIANBLUZyIANB3wBGcgVBAQtFIANBJEdxBH8gABAABUEACwRAQQEPCwsLIABBAWshAAwBCwtBAAsNAEEKQAAaQZClDiQDCwYAQZSlFgsEACMCC7UKAg5/A3sgAEEBay0AACEIQQRBACABIABrIglBGE4EfyAAEBkEf0EBBSAAEBgLBH9BAQUgCUEgTgR/IAAhBAJ/A0AgBCAAQRhqSARAIAQtAAEhBUEAIAQtAAAiBkEySSAGQTdLcg0CGkEAIAVBOU0gBUEwT3EEf0EBBSAFQSByIgVB5gBNIAVB4QBPcQtFDQIaIARBAmohBAwBCwtBAQsFQQALCwVBAAsbIQQgCEEgRgR/IABBAWsiBUEBay0AAEEgciEGIARBCHIgBCAFQQJrLQAAQSByIgRB5QBGIAZB8gBGcSAFQQNrLQAAQSByIgVB8gBGcQR/QQEFIARB6QBGIAZB4wBGcSAFQfMARnELBH9BAQUgBEHsAEYgBkHtAEZxIAVB9ABGcQsbBSAEQRByIAQCfyAIQfwARiAIQS5GcgRAIAAQAQwBCyAIQSRGBEAgABABBH9BAQUgABADCwwBCyAIQSVGBEAgAEECahAABH9BAQUgABABCwwBC0EAIAhB3ABHDQAaIAAtAAAhBCAAQQFqEAAEf0EBBSAEQfUARgR/IABBBWoQAAVBAAsLBH9BAQUgBEH4AEYEfyAAQQNqEAAFQQALCwsbCyEGIAAQAARAIwMgACACajYCACMDQQRqJAMLIAhBOkYEfyAAQQJrLQAAIgRBMUYgAEEDay0AACIFQegARnEEf0EBBSAEQegARiAFQfoARnELBH8gAEEEay0AACIEQSByIQUgBEErRiEOIAVB+gBNIAVB4QBPcQR/QQEFIARBOU0gBEEvT3ELIA5yIARBLUZyIARB3wBGcgVBAQsFQQELRSIOQQEjBBtFIAlBgARMcQR/IAhBJ0YgCEEiRnIgCEE9RnIgCEEgRnIgCEE6RnIgCEHgAEZyIAhBPkZyBUEACyEPIAAhBQNAIAEgBUoEQCAF/QAEACIR/QxfX19fX19fX19fX19fX19f/SMhEiAKQf//A0EBIAEgBWsiBHRBAWsgBEEQThsiECAR/QwrKysrKysrKysrKysrKysr/SMgEf0MLy8vLy8vLy8vLy8vLy8vL/0j/VAgEf0MLS0tLS0tLS0tLS0tLS0tLf0jIBL9UP1Q/WRxIgRyIQogCyAR/QxAQEBAQEBAQEBAQEBAQEBA/SgiEyAR/QxbW1tbW1tbW1tbW1tbW1tb/Sb9Tv1kIBBxciELIAwgEf0MZmZmZmZmZmZmZmZmZmZmZv0o/WQgEHFyIQwgDwRAIA0gEyAS/U/9ZCAQcWlqIQ0gAyAR/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SYgEf0MLy8vLy8vLy8vLy8vLy8vL/0o/U79ZCAQcWlqIQMLA0AgBARAIAUgBGhqQQFqIhAgAUECa0gEfyAQEAAFQQALBEAjAyACIBBqNgIAIwNBBGokAwsgBCAEQQFrcSEEDAELCyAFQRBqIQUMAQsLIA5FIAlBgARIcQRAIAZBAXIgBiAIQYAIai0AACALQQBHQQJBACAMG3JBBEEAIAobciAJQQN0akEDdEGAIGpqLQAAIAEtAABBgAhqLQAAdUEBcRshBgsgBkECciAGIA1BAk5BACADQQJOQQAgDxsbGyIBQSByIAEgCUEoRgR/QQAhBUEAIQQgACECAn8DQCACIABBKGpIBEAgAi0AACIBQeEATwRAIAdBAWohBwUgAUEtRiABQd8ARnIEQEEADAQFIAFBwQBPBEAgBUEBaiEFBSAEQQFqIQQLCwsgAkEBaiECDAELCyAFQQNKIAdBA0pxIARBAEpxCwVBAAsbC9kLAQd/IABBAmohAgNAIAIgAEHQAGpIBH8gAi0AAEGACmotAAAFQQALBEAgAkEBaiECDAELCyACQfgAaiEEAkAgAi0AACIBQdwARiABQSVGcg0AIAIgAEEGakYEfyACQQFrLQAAQeQARgVBAAsEfyACQQJrLQAAQfcARgVBAAsEQCAAQQFrLQAAQegARgR/QQEFIAFBIEYEfyACLQABQS1GBUEACwsNAQsgAUEnRiABQSJGciABQeAARnIiAwRAIAJBAWoiAi0AACEBCyADIAFBKUZxIAFB3QBGcgRAIAJBAWoiAi0AACEBCyABQT9GIAFB2wBGciABQSFGcg0AIAIDQCACIARIBH8gAi0AACIFQQlGIAVBIEZyBUEACwRAIAJBAWohAgwBCwsgAi0AASEFIAItAAAiBkE+Rg0AIAZB/ABGDQAgAkghBwJAAkACQAJAAkACQAJAAkAgBkE9RwRAIAZBOkYNASAGQSxGDQIgBkEoRg0DIAZBLkYNBCAGQT9GDQQgBkEhRg0EIAZBPEYNBSAGQfsARg0GIAZBCkYNByAGQQ1GDQcgBkHWAEYNByAGQfYARg0HDAgLIAVBPUYEfyACQQNBAiACLQACQT1GG2oQAgUgBUH+AEcLDwsgBUE6RwR/QQEFIAItAAJBPUYLBH9BAQUgAi0AAkE6RgR/IAItAANBPUYFQQALCw8LIAMPCyADBH9BAAUgAkEBahACBH9BAQUCfyACQQFqIgIhAANAIAAgAkFAa0gEfyAALQAAIgFBCUYgAUEgRnIgAUEKRnIgAUENRnIFQQALBEAgAEEBaiEADAELCyAAIQEDQCAAIAFBQGtIBEAgAC0AACIDQYAKai0AAEUgA0EuR3FFBEAgAEEBaiEADAILCwsDQCAAIAJBgAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLQQAgAC0AAEEsRw0AGiAAQQFqIQADQCAAIAJBwAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEnRiABQSJGciABQeAARnIEf0EBBSAALQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnILCwsLDwsgBUE/RiAFQT1Gcg0EDAMLIAVBL0YgBUEtRnINAwwCCyAHDwsgAiEBAn8DQCABLQAAIgVBLEcEfyAFQQlGIAVBIEZyIAVBCkZyIAVBDUZyBUEBCwRAQQEgAUEBaiIBIAJB+ABqSg0CGgwBCwsgAUEBaiABIAEtAABB3ABGGyIBLQAAIgVBJ0YgBUEiRnIgBUHgAEZyBEAgAUEBaiEBCyABLQAAQSByQfYARgR/IAEtAAFBIHJB4QBGBUEACwR/IAEtAAJBIHJB7ABGBUEACwR/IAEtAANBIHJB9QBGBUEACwR/IAEtAARBIHJB5QBGBUEACwsNAQsgBwR/IABBAWstAABBPEYEf0EBBSADBH9BAAUCf0EBIAItAAAiAUEnRiABQSJGciABQeAARnIgAUEmRnIgAUEtRnINABogAUEgciEBQQEgAC0AAEEgckH0AEYEfyAALQABQSByQekARgVBAAsEfyABQfcARiABQeIARnIgAUHhAEZyBUEACw0AGiAAIQEDQCABIABB0ABrSgR/IAFBAWstAABBgApqLQAABUEACwRAIAFBAWshAQwBCwtBASABLQAAQS1GDQAaA0AgAiAESARAIAItAAAiAEEJRiAAQSBGciAAQQpGciAAQQ1GckUEQEEBIABBIHIiAUH6AEwgAUHhAE5xBH9BAQUgAEEvTSAAQSxPcQsgAEEoRnIgAEEpRnIgAEE6RnIgAEE7RnIgAEHfAEZyRQ0DGiACQQFqIQIMAgsLCwNAIAIgBEgEfyACLQAAIgBBCUYgAEEgRnIFQQALBEAgAkEBaiECDAELCyACLQAAQT1GCwsLBUEACw8LQQELBgBBgKAEC9IEAgl/D3tB4AD9AAQAIRRB8AD9AAQAIRVBAP0ABAAhDkEQ/QAEACEPQSD9AAQAIRBBMP0ABAAhEUHAAP0ABAAhFkHQAP0ABAAhF0GAAf0ABAAhC0GQAf0ABAAhEkGgAf0ABAAhEyABQYChBmshB0GApQohAkGUpRYhBEGQpQ4kAyMAIQMgDkHwoAb9AAQAIgwgC/1OIg39DiAPIAxBBP2NASAL/U4gEv1QIhj9Dv1OIQwgECAN/Q4gESAY/Q79TiENA0AgACAGSgRAIBQgBkGAoQZq/QAEACIYIAv9TiIZ/Q4gFSAYQQT9jQEgC/1OIhj9Dv1OIBP9I/1kIgUEQCAFaCABIAZqaiIIIANrQRBOBEAjAyEJIAEgA0oEf0HAAAUgAyAHayAIIAdrIAcQBwshCkEBIwMgCUcgChsEQCACIAM2AgAgAiAINgIEIAIgCjYCCCACIwNBkKUOa0ECdTYCDCACQRBqIQILCyABIAZqQRBqIAVBEHRnayEDCyAMIA4gGf0OIA8gGCAS/VAiGP0O/U4iDP0NDg8QERITFBUWFxgZGhscHSANIBAgGf0OIBEgGP0O/U4iDf0NDxAREhMUFRYXGBkaGxwdHv1OIBYgGf0OIBcgGP0O/U79TiIY/VMEQCAYIBP9JP1kIQUDQCMBIAYgBWhqQf6gBmoiCCAHakwEfyAIEBAFQQALBEAgBCAHIAhqNgIAIARBBGohBAsgBSAFQQFrcSIFDQALCyAGQRBqIQYMAQsLIAMkACAEQZSlFmtBAnUkAiACQYClCmtBBHULBgBBgKUKCwUAQYAECxEAIAAkACAAJAEgAUEARyQECwUAQYAKCwUAQYABC94JAQZ/IAAtAAFBIHIhAiAALQACQSByIQQgAC0AA0EgciEFAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAtAABBIHIiBkHwAEcEQCAGQfMARg0BIAZB9ABGDQIgBkHrAEYNAyAGQeEARg0EIAZB4wBGDQUgBkE6Rg0GIAZBLUYNByAGQSBGDQggBkEpRg0IIAZBKkYNCCAGQSRGDQkgBkE5Rg0KIAZBOEYNCiAGQTdGDQoMDAsgAkHhAEYEfyAFQfMARyAEQfMAR3IFIAJB9wBGBH8gBEHkAEcEfyAALQACIgFBOkYgAUE9RnIgAUEgRnIgAUEiRnIgAUEnRnIFQQELRQUgBEHrAEcgAkHzAEdyCwsNCwwKCyAEQeMARyACQeUAR3INCiAFQfUARgR/IAAtAARBIHJB8gBGBH8gAC0ABUEgckHlAEYFQQALBH8gAC0ABkEgckHzAEYFQQALBH8gAC0AB0EgckH0AEYFQQALBH8gAC0ACEEgckHyAEYFQQALBH8gAC0ACUEgckHpAEYFQQALBH8gAC0ACkEgckHuAEYFQQALBH8gAC0AC0EgckHnAEYFQQALRQUgBUHyAEcEf0EBBSAALQAEQSByQeUARwsEf0EBBSAALQAFQSByQfQARwsLDQoMCQsgAkHpAEYEfyAEQeYARwR/QQAFIABBBGstAABBIHJB6QBGBH8gAEEDay0AAEEgckHkAEYFQQALBH8gAEECay0AAEEgckHlAEYFQQALBH8gAEEBay0AAEEgckHuAEYFQQALBH8gAC0AA0EgckHpAEYFQQALBH8gAC0ABEEgckHlAEYFQQALBH8gAC0ABUEgckHkAEYFQQALC0UFIARB6wBHIAJB7wBHciAFQeUAR3IEf0EBBSAALQAEQSByQe4ARwsLDQkMCAsgBEH5AEcgAkHlAEdyDQgMBwsgBEH0AEcgAkH1AEdyIAVB6ABHcg0HIAAtAARBIHJB7wBGBH8gAC0ABUEgckHyAEYFQQALBH8gAC0ABkEgckHpAEcFQQALDQcMBgsgBEHlAEcgAkHyAEdyIAVB5ABHcg0GDAULIARBL0YgAkEvRnEEfyAAQQNqIQIDQCACIABBrwJqSARAAkBBASEDIAItAAAiBUHAAEYNACAFQTxGIQRBACEDIAVBIE0Ef0EBBSAFQSdGIAVBIkZyIAVB4ABGcgsgBHIgBUE+RnIgBUHcAEZyIAVBL0ZyIAVB/wBGcg0AIAJBAWohAgwCCwsLIAMEf0EBBSAAQQNqIQIDQCACIABB+ABqSAR/IAItAABBgAxqLQAABUEACwRAIAJBAWohAgwBCwsCQCACLQAAIgNBP0cgA0EvR3EgAiAAa0EUSHINACACQQVrLQAAIgBB6QBGIABB8wBGciEBIAJBAWstAAAiAkH0AEYNACAAQe0ARiAAQeUARnIhASACQe0ARg0AIAJBM0YgAkHuAEZyIQELIAELBUEACw8LIAJBLUYEfyAEQfUARgUgBEHlAEYgAkHiAEZxIAVB5wBGcQsPCyAEQfUARiACQS1GcQR/IAAtAABBIE0FQQALDwsgAC0AAEEkRgR/IAAtAAJBJEYFQQALBH8gAkE1RiACQTFGciACQTZGcgVBAAsPCyAEQf4ARiACQfEARnEPCyAAEAgPC0EACwYAQYChBgsFAEGADAsGAEGAoAILBQBBgCALBgBBkKUOCwUAQYAICwYAQYCABAv8BgEHfyAAIQEDQCABIABBGGpIBEAgAS0AASICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0AAiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgtBASACQQJ1IARBD3EbBEBBAA8LIAEtAAAiBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIANBAnQgBEEEdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIEfyACQQNxQQZ0IAEtAAMiA0HHAGshBAJAIANB4QBPDQBBPyADQcEAayADQd8ARhshBCADQcEATw0AIANBBGohBCADQTBPDQBBPkE/IANBLUYgA0ErRnIbIQQLIARyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyRQVBAQsEQEEADwsgAS0ABSICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0ABiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgsgAkEDcUEARyEFIARBBHVBAEchBiABLQAEIgdBxwBrIQMCQCAHQeEATw0AQT8gB0HBAGsgB0HfAEYbIQMgB0HBAE8NACAHQQRqIQMgB0EwTw0AQT5BPyAHQS1GIAdBK0ZyGyEDC0EBIAVBASAGIAMbGwR/QQEFIAEtAAciBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIAMLBEBBAA8LIARBD3FBBHQgAkECdXIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBEBBAA8LIAFBCGohAQwBCwtBAQv2AwEGfyAAIQEDQCABIABBGGpIBEAgAS0AACICQccAayEDAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEDIAJBwQBPDQAgAkEEaiEDIAJBME8NAEE+QT8gAkEtRiACQStGchshAwsgAS0AASICQccAayEFAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEFIAJBwQBPDQAgAkEEaiEFIAJBME8NAEE+QT8gAkEtRiACQStGchshBQsgAS0AAiICQccAayEGAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEGIAJBwQBPDQAgAkEEaiEGIAJBME8NAEE+QT8gAkEtRiACQStGchshBgsgAS0AAyIEQccAayECAkAgBEHhAE8NAEE/IARBwQBrIARB3wBGGyECIARBwQBPDQAgBEEEaiECIARBME8NAEE+QT8gBEEtRiAEQStGchshAgsgA0ECdCAFQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAVBD3FBBHQgBkECdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIFQQALBH8gBkEDcUEGdCACciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GcgVBAAtFBEBBAA8LIAFBBGohAQwBCwtBAQs=");var ye=$m(),Gs=1,Hs=2,pi=1332,ge=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#i=new Uint8Array(1296);#o=new Uint8Array(36);#a;constructor(n){this.#a=n,n&&(this.#i=n.heads.slice(0,1296),this.#o=n.heads.subarray(1296))}add(n,t){let r=0,i=()=>{for(;r<n.length;){let u=ye[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},o=i(),a=i();if(o===255)return;if(this.#o[o]=1,a===255){for(let u=o*36;u<(o+1)*36;u++)this.#i[u]||=Hs;this.#s(n,t);return}let s=o*36+a;this.#i[s]=Gs;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,i){let o=Math.max(0,t),a=o>0?n[o-1]:0;for(let s=o;s<r;s++){let l=n[s],u=ye[l];if(u!==255&&this.#o[u]===1&&(ye[a]===255||Vt(l)&&!Vt(a))){let c=ye[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#l(u*36+d);this.#u(n,s,r,i)}else this.#i[u*36+c]!==0&&(this.#l(u*36+c),this.#u(n,s,r,i))}a=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=r=>r.toLowerCase().replace(/[^a-z0-9]/g,""),t=[...this.#r].map(([r,i])=>[r,i.map(({word:o,value:a})=>`${n(o)} ${a}`)]);return{heads:Uint8Array.from([...this.#i,...this.#o]),words:new Map(t)}}#l(n){if(this.#i[n]===Gs){if(this.#i[n]=Hs,this.#a)for(let[t,r]of this.#a.wordsOf(n))this.#s(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#s(t,r);this.#r.delete(n)}}#s(n,t){let r=0;for(let i=0;i<n.length;i++){let o=ye[n.charCodeAt(i)]??255;if(o===255)continue;let a=r*36+o,s=this.#e[a];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[a]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,i){let o=0,a=0;for(let s=t;s<r;s++){let l=n[s],u=ye[l];if(u===255){if((l===95||l===45||l===46||l===32)&&ye[n[s-1]]!==255)continue;return}if(o=this.#e[o*36+u],o===0)return;a++;let c=this.#t[o];if(c&&(a>=5||Em(n,s,r)))for(let d of c)i(d,s+1)}}};function Et(e){let n=new ge;for(let t of e)n.add(t,!0);return n}function Vm(e,n){let t=e[n-1];return t===void 0||ye[t]===255?!0:Vt(e[n])&&!Vt(t)}function Vt(e){return e>=65&&e<=90}function Em(e,n,t){return n+1>=t||ye[e[n+1]]===255||Vm(e,n+1)}function $m(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var zt={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"},zm={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904],"jwt-without-signature":["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?",27,4008]};function ke(e){let n=new $t(e),t=n.sequence();if(!n.atEnd)throw new Error(`layout ${e}: unexpected ${e[n.at]} at ${n.at}`);let r,i;return{get expression(){return r??=new RegExp(`^(?:${t.source})`)},prefixes:t.prefixes,minLength:t.minimum,maxLength:t.maximum,lead:t.lead,get last(){return i??=hi(`0-9A-Za-z${t.lastSet}`)}}}function mi(e){let n=new $t(e);return new RegExp(`(?<![0-9A-Za-z])(?:${n.sequence().source})$`)}function hi(e){let n=new Uint8Array(256);for(let t of Fm.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}var Fm=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join(""),Bm=" !\"#$%&'()*,.:;<=>?@[\\]^`{|}~",$t=class{at=0;#e;constructor(n){this.#e=n}get atEnd(){return this.at>=this.#e.length}sequence(){let n={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:[0,0],tokens:!0};for(;!this.atEnd&&this.#e[this.at]!==")"&&this.#e[this.at]!=="|"&&this.#e[this.at]!=="]";)n=Nm(n,this.#n());return n}#n(){let n=this.#e[this.at++];if(n==="\\")return Xs(this.#e[this.at++]);if(n==="{")return this.#t();if(n==="("){let t=[this.sequence()];for(;this.#e[this.at]==="|";)this.at++,t.push(this.sequence());return this.#i(")"),Km(t)}if(n==="["){let t=this.sequence();return this.#i("]"),{...t,source:`(?:${t.source})?`,prefixes:[""],plain:!1,minimum:0,lead:[0,t.lead[1]]}}return Xs(n)}#t(){let n=this.#r(),t=this.#e.slice(this.at,n);this.at=n+1;let r=zm[t];if(r)return{source:r[0],prefixes:[t==="uuid"?"":"eyJ"],plain:!1,minimum:r[1],maximum:r[2],lastSet:t==="jwt-without-signature"?"._-":"",lead:t==="uuid"?[36,36]:[13,1003],tokens:t==="uuid"};let i=t.lastIndexOf(":"),o=t.slice(0,i),a=o.startsWith("set(")?Im(o.slice(4,-1)):zt[o];if(a===void 0)throw new Error(`layout ${this.#e}: no alphabet ${o}`);let s=t.slice(i+1),l=s.split(",").map(c=>{let[,d,f,h,p]=/^(\d+)(?:(-)(\d+)|(\+))?$/.exec(c)??[];if(d===void 0)throw new Error(`layout ${this.#e}: no length ${s}`);let y=Number(d);return{minimum:y,maximum:p?Math.max(3e3,y):f?Number(h):y}});l.sort((c,d)=>d.maximum-c.maximum);let u=l.map(({minimum:c,maximum:d})=>`[${a}]{${c},${d}}`).join("|");return{source:l.length>1?`(?:${u})`:u,prefixes:[""],plain:!1,minimum:Math.min(...l.map(c=>c.minimum)),maximum:Math.max(...l.map(c=>c.maximum)),lastSet:a,...Om(a,Math.min(...l.map(c=>c.minimum)),Math.max(...l.map(c=>c.maximum)))}}#r(){let n=this.at;if(this.#e.startsWith("set(",n))for(n+=4;n<this.#e.length&&this.#e[n]!==")";)n+=this.#e[n]==="\\"?2:1;let t=this.#e.indexOf("}",n);if(t<0)throw new Error(`layout ${this.#e}: a brace is not closed`);return t}#i(n){if(this.#e[this.at++]!==n)throw new Error(`layout ${this.#e}: ${n} expected`)}};function Xs(e){let n=/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e,t=/[A-Za-z0-9+/_-]/.test(e);return{source:n,prefixes:[e],plain:!0,minimum:1,maximum:1,lastSet:"",lead:t?[1,1]:[0,0],tokens:t}}function Om(e,n,t){return new RegExp(`[${e}]`).test(Bm)?{lead:[0,t],tokens:!1}:{lead:[n,t],tokens:!0}}function Nm(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?[e.lead[0]+n.lead[0],e.lead[1]+n.lead[1]]:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function Km(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:[Math.min(...e.map(n=>n.lead[0])),Math.max(...e.map(n=>n.lead[1]))],tokens:e.every(n=>n.tokens)}}function Im(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function*Qs(e,n,t,r){let i=0,o=0,a=e.length;for(;o<a;){if(n){for(;i<n.length&&n[i]+t+r<o;)i++;if(i>=n.length)return;let u=n[i]-t;u>o&&(o=Math.max(o,Pm(e,u)))}let l=Wm(e,o);yield*Dm(o,l,t,u=>n===void 0||s(u)),o=l+1}function s(l){let u=n;for(;i<u.length&&u[i]+t+r<l.start;)i++;return i<u.length&&u[i]-t<l.end}}function*Dm(e,n,t,r){for(let i=e;i<n;i+=4096-t){let o={start:i,end:Math.min(n,i+4096)};if(r(o)&&(yield o),o.end===n)return}}function Pm(e,n){let t=Math.max(0,n);for(;t>0&&!Ys(e[t-1]);)t--;return t}function Wm(e,n){let t=n;for(;t<e.length&&!Ys(e[t]);)t++;return t}function Ys(e){return e===10||e===13}function le(e,n){switch(e){case"github-crc32":case"npm-crc32":return Jm(n);case"gitlab-routable":return qm(n);case"jwt":return Hm(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=ee(ne(n),0,n.length);return t&&me(t)?"right":"no"}case"ses-smtp":{let t=ee(ne(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return he(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!he(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function Jm(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return Zm(t)===e.slice(-6)?"right":"wrong"}function qm(e){return Gm(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function Zm(e){return Qm(tl(ne(e))).padStart(6,"0")}function Gm(e){return tl(ne(e)).toString(36).padStart(7,"0")}function Hm(e){let[n="",t="",r=""]=e.split("."),i=Ft(n),o=Ft(t)!==void 0;return r===""?i!==void 0&&o&&!nl(i)?"right":"no":i===void 0?o&&Xm(n)?"right":"no":"alg"in i||"typ"in i||"enc"in i||o?"right":"no"}function el(e){if(!/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)||/\.[\w-]*\.[\w-]{20}/.test(e))return!1;let[n="",t=""]=e.split("."),r=Ft(n);return r!==void 0&&(nl(r)||Ft(t)===void 0)}function nl(e){return"alg"in e&&typeof e.alg=="string"&&e.alg.toLowerCase()==="none"}function Xm(e){let n=ee(ne(e),0,e.length);return n?.[0]===123&&n[1]===34&&n[n.length-1]===125}function Ft(e){let n=ee(ne(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(V(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Qm(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function tl(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}function Bt(e,n,t,r){let i=e.near();if(i.lengths[r-t]!==1||Ym(n,t))return;let o,a;for(let{rule:s,end:l}of ol(i.words,n,al(n,t),t)){o??=A(n,t,t+512);let u=th(s,o,n,t,r);if(u===void 0||sl(s,o.slice(0,u)))continue;let c=ih(n,l,t);if(c===void 0)continue;if(a??=M(n,t,r)&&!F(o.slice(0,u),!0),!a)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function rl(e,n,t,r,i){if(!e.hasNear)return;let o=Math.max(al(n,t),t-48);return ol(e.near().words,n,o,r).find(({rule:a})=>rh(a,i)&&!sl(a,i))?.rule}function Ym(e,n){return e[n-1]===58&&il[e[n-2]??0]===1&&eh.test(A(e,n-8,n-1))}var eh=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,il=new Uint8Array(256);for(let e of"1h6425")il[e.charCodeAt(0)]=1;function Ge(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function ol(e,n,t,r){let i;return e.each(n,t,r,(o,a)=>{(i??=[]).push({rule:o,end:a})}),i?i.sort((o,a)=>a.end-o.end):nh}var nh=[];function al(e,n){let t=Math.max(0,n-96),r=0;for(let i=n-1;i>=t;i--)if(e[i]===10&&++r===2)return i+1;return t}function th(e,n,t,r,i){for(let o of e.layouts()){let a=o.expression.exec(n)?.[0].length;if(a===void 0||a<i-r)continue;let s=t[r+a]??0;if(!(o.last[s]===1||$[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&$[t[r+a+1]??0]===1)&&!(e.check&&le(e.check,n.slice(0,a))==="no"))return a}}function sl(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function rh(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||le(e.check,n)!=="no")}function ih(e,n,t){let r=t-1;for(;r>=n&&sh(e[r]);)r--;if(r<n-1)return;let i=e[r],o=i===61||i===58||i===44||i===62||i===40||i===124,a=A(e,Math.max(0,n-40),r+1),s=a.slice(a.lastIndexOf(`
`)+1);if(ah.test(s))return;let l=oh.test(s);return s.length<a.length&&a.indexOf(`
`,a.length-(r+1-n))>=0?o&&l?"secret":void 0:o?l?"secret":"plain":!l||r-n>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(s)?"secret":"plain"}var oh=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,ah=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function sh(e){return e===34||e===39||e===96||e===32||e===9||e===92}function yi(e){if(lh(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),i=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(i!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(i.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let o="";for(let[a,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(a)&&(o=o.slice(0,-1));break}o+=u}return/^[ -~]{3,}$/.test(o)?{text:o,anyCase:t!==void 0}:void 0}function lh(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}var uh={steps:2**29};function ll(e,n,t){let r=n.map((u,c)=>ch(u,e+c,t)),i=r.flatMap(dh),o=r.filter(({index:u})=>!i.some(c=>c.compiled.index===u)),a=Math.min(4,...i.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of i)for(let c of fh(u,a)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,f){if(c<=0&&u.length>0)for(let{index:k}of o)f(k,0,1,0);if(i.length===0)return;let h=new Map,p=Math.max(0,c-1e3-96),y=Math.min(u.length-1,d+a);for(let k=p;k<y;k+=a){let w=(u[k]|32)<<8|(u[k+1]|32);if(l[w]===0)continue;let x=s.get(w);for(let v=Math.max(p,k-a+1);v<=k;v++)for(let R of x)ph(u,v,R)&&m(R,v)}function m({compiled:k,text:w,isWord:x},v){k.expression?f(k.index,v,v+w.length,v):x?g(k,v):b(k,v)}function b(k,w){let x=hh(u,w)?mh(k,u,w):-1;x>=0&&f(k.index,w,x,w)}function g(k,w){let{last:x,minLength:v,maxLength:R}=k.layout,B=Math.min(u.length,w+96+1),j=Math.max(w+1,h.get(k.index)??0);for(;j<B;){if(x[u[j]]===0||x[u[j-1]]===1){j++;continue}let O=j+1;for(;O-j<=R&&x[u[O]??0]===1;)O++;O-j>=v&&O-j<=R&&b(k,j),j=O}h.set(k.index,B)}},complete(u,c,d){let f=[],h={left:uh.steps};for(let p of r){let y=c.filter(({rule:m})=>m===p.index);if(y.length!==0)if(p.expression)yh(p,p.expression,u,y,h,d,f);else for(let{start:m,end:b}of y)f.push(cl(p,u,m,b))}return f}}}function ch(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let i=e.near&&Et(e.near);return{index:n,rule:e,words:i,expression:r,layout:e.layout===void 0?void 0:ke(e.layout)}}function dh(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let i=t===void 0?void 0:yi(t);return i?[{compiled:e,...i,isWord:!1}]:r.map(o=>({compiled:e,text:o.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function fh({text:e,isWord:n},t){let r=new Set;for(let i=0;i<t;i++){let[o,a]=[e.charCodeAt(i)|32,e.charCodeAt(i+1)|32];if(r.add(o<<8|a),!!n)for(let s of ul)r.add(o<<8|s|32),r.add((s|32)<<8|a)}return r}function ph(e,n,{text:t,anyCase:r,isWord:i}){let o=n;for(let a=0;a<t.length;a++,o++){let s=t.charCodeAt(a);i&&a>0&&ul.includes(e[o])&&o++;let l=e[o];if(l!==s&&!(r&&De(s)&&(l|32)===(s|32)))return!1}return!0}var ul=[95,45,46,32];function mh({rule:e,layout:n,words:t},r,i){if(!n)return-1;let o=n.expression.exec(A(r,i,i+n.maxLength))?.[0];return o===void 0||n.last[r[i+o.length]??0]===1||H(o.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[i-1]??0]===1||t&&!Ge(t,r,i)?-1:i+o.length}function hh(e,n){let t=e[n-1]??0;return!De(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function yh(e,n,t,r,i,o,a){let{rule:s,words:l}=e,u=s.near===void 0&&yi(s.expression??"")===void 0,c=u?void 0:r.map(({start:f})=>f);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:f,end:h}of Qs(t,c,1e3,96)){if(!d(h-f))return;let p=t.subarray(f,h);n.eachMatch(p,(y,m,b,g)=>{if(b<0||g<=b)return;if(m-y>1e3)return void o.add("match-too-long");let k=f+b;if(l&&!Ge(l,t,k))return;let w=cl(e,t,k,f+g);H(w.secret)||a.push(w)})}function d(f){return i.left-=f*n.cost,i.left>=0?!0:(o.add("time"),!1)}}function cl({index:e,rule:n},t,r,i){return{rule:e,start:r,end:i,secret:V(t,r,i),decodedFrom:[],confidence:n.confidence,syntax:{quoted:U(t[r-1])}}}function dl(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:i}=n;if(t.length===0&&i===void 0)return;let o=e+t.length,a=t.length>0?ll(e,t,r):void 0,s=i&&cs(o,i);return{reach:Math.max(a?.reach??0,s?.reach??0),find(l,u,c,d){a?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=a?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===o&&s?ct:t[l-e]}}var gi=300,gh=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp|(?:docker|podman|nerdctl|buildah|skopeo|oc|cf|az) login)(?:\.exe)?\s/gi,kh=/(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)\s[^\n;|&]{0,200}$/i;function Ot(e,n){if(e[n]!==32)return;let t=A(e,n-gi,n+1),r=kh.test(t)?bh(e,n):void 0;if(r)return r;let i=[...t.matchAll(gh)].at(-1);if(!i||/[\n;|&]/.test(t.slice(i.index)))return;let o=/^[^\n]*/.exec(A(e,n,n+gi))?.[0]??"",a=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(o);if(!a)return;let s=a[1]??a[2]??a[3]??"",l=/^[^|;&\n]*/.exec(o.slice(a[0].length))?.[0]??"",u=(i[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(l);if(!u)return;let c=l.slice(u.index+u[0].length),d=/^["']/.exec(c)?.[0],f=t.slice(t.lastIndexOf(`
`)+1,-1)+a[0]+l.slice(0,u.index);if(d!==void 0&&f.split(d).length%2===0)return;let h=/^(["'])(.+?)\1/.exec(c)?.[2],p=h??/^[^\s"'<>]+/.exec(c)?.[0];if(p===void 0)return;let y=n+a[0].length+u.index+u[0].length+(h===void 0?0:1),m=y+p.length;return fl(e,y,m,p,s)?void 0:{start:y,end:m,user:s}}function bh(e,n){let t=/^( -u ?["']?)((?:[\w.-]+[\\/]+)?[\w.@-]{1,40})[%,]([^\s"'<>]+)/i.exec(A(e,n,n+gi));if(!t)return;let[,r="",i="",o=""]=t,a=n+r.length+i.length+1,s=a+o.length;return fl(e,a,s,o,i)?void 0:{start:a,end:s,user:i}}function fl(e,n,t,r,i){return r.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(r)||r.toLowerCase()===i.toLowerCase()||F(r,M(e,n,t))||Y(e,n,t)<(/^[A-Za-z.-]+$|pass|secret|token|user/i.test(r)?56:28)}var Ah=400,wh=200;function Nt(e,n){let t=A(e,n,n+12),r=/^(?:\s-u {0,2}|\s-u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!vh(A(e,n-Ah,n)))return;let i=n+r,o=xh(A(e,i,i+wh)),a=o.text.indexOf(":");if(a<0)return;let s=o.text.slice(0,a),l=o.text.slice(a+1),u=l===""?s:l,c=o.places[l===""?0:a+1],d=o.places[(l===""?a:o.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let f=i+c,h=i+d+1;return _h(e,f,h,u,l===""?"":s)?void 0:{start:f,end:h,user:s}}function xh(e){let n="",t=[],r="";for(let i=0;i<e.length;i++){let o=e[i];if(o===`
`||r===""&&/[\s`|;&)<>]/.test(o))break;o===r?r="":r===""&&(o==='"'||o==="'")?r=o:(n+=o,t.push(i))}return{text:n,places:t}}function vh(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function _h(e,n,t,r,i){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===i.toLowerCase()||F(r,M(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?Y(e,n,t)<56:Y(e,n,t)<28}var gl=2048;function bi(e,n){let t=yl(e,n.start),r=Al(e,n.end),i=V(e,t,n.start)+" "+V(e,n.end,r),o=t>0?yl(e,t-1):t,a=t>0?V(e,o,t-1):"",s=[],l=Uh(e,n.start);if(l!==null&&s.push(l),!hl.test(i)&&!hl.test(a))return s;for(let{tool:u,same:c,next:d}of Th){let f=(c&&c.exec(i))??(d&&d.exec(a));f&&s.push(kl(u,f[1]??""))}return s}function kl(e,n){let t=Mh(e==="secretlint"?n.replace(bl,""):n);return t?{tool:e,reason:t}:{tool:e}}var bl=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function Uh(e,n){let t=pl.get(e);t===void 0&&pl.set(e,t=Sh(e));let r;for(let i of t)i.at<n&&(r=i);return r?.directive??null}var pl=new WeakMap;function Sh(e){let n=[];ml??=Ch(ki);for(let t=ki.length-1;t<e.length;t+=ml[e[t]]){if(e[t]!==45)continue;let r=t-ki.length+1,i=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(V(e,r,Al(e,r)));if(i===null)continue;let[,o,a=""]=i;bl.test(a)||n.push({at:r,directive:o==="disable"?kl("secretlint",a):null})}return n}var ki="secretlint-",ml;function Ch(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var hl=/allow|whitelist|ignore|disable/i,Th=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function Mh(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function yl(e,n){let t=Math.max(0,n-gl),r=n;for(;r>t&&e[r-1]!==10;)r--;return r}function Al(e,n){let t=Math.min(e.length,n+gl),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}var Lh=56,Rh=40;function wl(e,n){let t=je(e,n),r=[[n,t]],i=t-n;if(i<Lh||i%4!==0||i>1024)return{start:n,end:t,lines:r};let o=t;for(;;){let a=o;if(e[a]===13&&a++,e[a]!==10)break;a++;let s=a;for(;a<s+Rh&&(e[a]===32||e[a]===9);)a++;let l=je(e,a);if(l===a||l-a>i)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([a,l]),o=l,l-a<i))break}return{start:n,end:o,lines:r}}function xl(e,n,t,r){let i=n.lines.length===1?void 0:Eh(e,n),[o,a,s]=i?[i,0,i.length]:[e,n.start,n.end],l=jh(o,a,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function jh(e,n,t){if(t-n>=32&&Xr(e,n)){let i=Ya(e,n,t);if(i)return me(i.subarray(0,64))?{bytes:i,way:["hex"]}:void 0}let r=ee(e,n,t)??ee(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:Vh(r),way:["base64","utf-16le"]}:me(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function Vh(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function Eh(e,n){let t=new Uint8Array(n.lines.reduce((i,[o,a])=>i+a-o,0)),r=0;for(let[i,o]of n.lines)t.set(e.subarray(i,o),r),r+=o-i;return t}var be={keyHead:-1,bareSecret:-2,encoded:-3};function _l(e,n,t,r,i){if(t==="none")return;let o=M(e,n.start,n.end);if(n.quoted&&o&&/^[A-Z_]{3,}KEY$/.test(r)&&Kh(i))return{kind:"secret",confidence:"medium"};if(t==="password"&&n.quoted&&xs(i))return{kind:"password",confidence:"medium"};if(i.length<4||F(i,o)||(n.operator==="compare"||n.operator==="table")&&!Cl(e,n,i,t)||n.operator==="argument"&&e[n.nameStart-2]!==40&&(i.length<16&&t!=="password"||/^[*/]?[a-z_-]+$/i.test(i)||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(i)||!o&&/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/i.test(i))||!n.quoted&&$h(e,n.nameStart)||n.operator==="space"&&!Zh(e,n,i))return;if(t==="password"&&/^[A-Za-z_.-]{6,}$/.test(i)&&wi(e,n))return{kind:t,confidence:Y(e,n.start,n.end)>=28?"medium":"low"};let a=o&&Jh(i);if(!(!n.quoted&&!a&&Dh(i,Ih(e,n)))&&!(t==="password"&&r==="PASS"&&n.operator==="colon")&&!(Wh(i,o,a)||Fh(e,n,r,i)))return t==="password"?Bh(e,n,r,i):Oh(e,n,r,i,t)}function $h(e,n){let t=/[^\s"'\\/]{40}$/.exec(A(e,n-40,n))?.[0];return t!==void 0&&new Set(t.replace(/[\w.,:;&=%-]/g,"")).size>=6}function Ul(e,n,t){return n.wholeLine&&/^[A-Za-z]+$/.test(t)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(A(e,n.end,n.end+40))}function zh(e,n){let[t,r]=[e,n].map(i=>i.toLowerCase().replace(/[^a-z]/g,""));return n.length<24&&r!==void 0&&r.length>=5&&t!==void 0&&t.endsWith(r)}function Fh(e,n,t,r){return/gpg|pgp/i.test(t)&&/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(r)||n.operator==="colon"&&/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(A(e,n.nameStart-70,n.nameStart))||n.operator==="colon"&&e[n.nameStart-1]===58&&e[n.nameStart-2]===58?!0:/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(r)?/(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(t)||A(e,n.nameStart-10,n.nameStart).endsWith("alt=media&"):!1}function Bh(e,n,t,r){let i=r.includes("\\u")?Ie(r.replaceAll("\\\\u","\\u"))??"":r;if(Kt(r)||Kt(i)||qh.test(t)||Ul(e,n,r))return;let o=t.toLowerCase().replace(/[^a-z0-9]/g,""),a=r.toLowerCase().replace(/[^a-z0-9]/g,"");if(a.length>=4&&(o.includes(a)||a.includes("password")))return;let s=Y(e,n.start,n.end),l=/^[A-Za-z]+$/.test(r),u=s/r.length,c=u<4.2&&(/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(r)||/^[a-z]{6,}[@!?.]$/i.test(r));return l||c||/^[A-Za-z_.\-/ ]+$/.test(r)?/^[A-Z][a-z]+$/.test(r)&&u<5.8?void 0:r.length>=8&&u>=4.2&&(!he(r)||u>=Sl)?{kind:"password",confidence:u>=4.8?"medium":"low"}:void 0:r.length<6||s<24?r.length>=5&&n.quoted?{kind:"password",confidence:"low"}:void 0:/^[\d.,-]+$/.test(r)?{kind:"password",confidence:"low"}:{kind:"password",confidence:"medium"}}function Oh(e,n,t,r,i){if(!Ul(e,n,r)&&!(/\s/.test(r)||zh(t,r)||/\\u(?!00[2-7])[0-9a-f]{4}/i.test(r))&&Cl(e,n,r,i))return i==="weak"?n.operator==="call"||n.operator==="space"&&e[n.nameStart-1]!==45?void 0:{kind:"secret",confidence:(/^[0-9a-f-]+$/i.test(r)?r.length>=32&&n.operator==="assign"&&(n.wholeLine||n.quoted)&&Nh(t):r.length>=(/[A-Za-z][_-]|[a-z][A-Z]/.test(t)&&/[a-z]/.test(r)&&/[A-Z]/.test(r)?20:24)&&/\d/.test(r)&&/[A-Za-z]/.test(r))?"medium":"low"}:{kind:"secret",confidence:"medium"}}function Nh(e){return/^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(e)&&!/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(e)}function Kh(e){return e.length>=48&&e.length<=80&&!/[\t\r\n]|\s\s/.test(e)&&(e.match(/[^\w\s]/g)?.length??0)>=12&&/\d/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)}var Sl=6.8;function Cl(e,n,t,r){let{start:i,end:o}=n;if(t.length>=16)return M(e,i,o);if(t.length<8||r==="weak")return!1;let a=/[a-z]/.test(t)&&/[A-Z]/.test(t);return/^[A-Za-z]+$/.test(t)?t.length>=10&&Ze(e,i,o)>=(he(t)?Sl:a?4.6:6.5):(a?/\d/:/\d.*\d/).test(t)&&/[A-Za-z]/.test(t)&&Y(e,i,o)>=40}function wi(e,n){let t=e[n.end];return n.operator==="assign"&&!n.quoted&&(t===59||t===34||t===39)&&/(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s*=[^;"'\n]{1,80};[^\n]*$/i.test(A(e,n.nameStart-200,n.nameStart))}function Kt(e){if(!/\s/.test(e))return/[^\x00-\x7f]/.test(e)&&!/\d/.test(e);let n=e.trim().split(/\s+/);return n.length>=3||/[^\x00-\x7f]/.test(e)?!0:n.every(t=>/^[A-Za-z'’.,:;!?()\\-]+$/.test(t))||/[.:?!]$/.test(e)||n.some(t=>/^--?[a-z]/.test(t))}function Ih(e,n){let t=e[n.end];return n.wholeLine&&(t===59||t===44)?{...n,wholeLine:!1}:n}function Dh(e,n){return/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(e)||/[(){}]/.test(e)&&(!n.wholeLine||/^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(e))||/^[([{]|^\w+\?\.\w/.test(e)||/^[&*!][A-Za-z_]/.test(e)&&/^[&*!][\w.]+$/.test(e)&&!/\d.*\d/.test(e)||/^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(e)&&!e.split(".").some(t=>t.length>=20&&/^[\w=+/-]+$/.test(t)&&/\d.*\d/.test(t))?!0:/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(e)&&!n.wholeLine?!Ai(e,/[a-z][A-Z]/g,/[a-z][A-Z]/g,/[A-Z]{2}/g)||e.length<16:!n.wholeLine&&(/^[A-Za-z_$][\w$]*</.test(e)||/^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(e))&&he(e.replace(/<.*|[\d$_]/g,""))||/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(e)||/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(e)||/^[A-Z][A-Z_]+$/.test(e)||/^[a-z]+(?:[A-Z][a-z]+)+$/.test(e)||/^\/.*[[({|\\]/.test(e)?!0:/^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(e)&&/\/\w+[./]/.test(e)}var Ph=[/[\x00-\x08\x0e-\x1f\x7f]/,/^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i,/^\{\s*["\\]/,/^(?:[a-z]\w*:)+\]?$/i,/^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i,/^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/,/^S-1-\d+(?:-\d+)+$/,/^\w+\[-?\d*\](?:\.\w+|$)/,/^!+[a-z_$][\w$.]*$|^[a-z_$][\w$]*\.[\w$]+=[\w$.]+/i,/^!{1,2}[a-z]\w*[/:]\S*:\w/i,/^<\w+>\W*$/,/^[A-Z]{3,}:\/(?:[\w.-]+\/)+/,/^(?:host|user|port|dbname|database|sslmode)=/i,/^[a-z_$][\w$]*\?\.[[(\w]/i,/^\d{0,2}\*\d{0,2}\(?[A-Z][A-Za-z-]*\)?$/,/^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i,/^[#.][a-z][a-z-]*$/i,/^@?[\w.-]+\/[\w.-]+@[~^]?\d/];function Wh(e,n,t){return/^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(e)||Ph.some(i=>i.test(e))||(/^(?:\/[\w.@%-]+){2,}\/?(?:\?|$)/.test(e)||/^[\w.-]+\/$/.test(e))&&!t||/^\.{1,2}\//.test(e)||/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(e)||/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(e)||/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(e)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(e)||/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(e)&&!(n&&/\w{24}/.test(e))||/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(e)&&!/[a-z][A-Z]{2,}[a-z]/.test(e)||!n&&/^[A-Za-z_]\w*(?:\.\w+){2,}$/.test(e)||(/\\[dwsb]\b/.test(e)||Ai(e,/[({|[]/g,/[|*+?}\])]/g,/[\]})]/g))&&!Ai(e.replace(/[{[(].*?[}\])]/g,""),/\d/g,/[a-z]/gi,/\d/g)||/^\)(?:[;,)\s]|\\n|$)/.test(e)||/^-?0x[0-9a-f]{1,16}$/i.test(e)||/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(e)||/^(?:\\u[0-9a-f]{4})+$/i.test(e)||/^--?[a-z][a-z0-9-]*(?:=|$)/.test(e)||/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(e)||/^Test[A-Z_]\w*(?:\/\S*)?$/.test(e)||/^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(e)||/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(e)||/^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(e)?!0:yn(e)}function Jh(e){return/^[A-Za-z0-9+/]{24,}={0,2}$/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)&&/[0-9]/.test(e)}function Ai(e,...n){let t=0;return n.every(r=>(r.lastIndex=t,r.test(e)?(t=r.lastIndex,!0):!1))}var qh=/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;function vl(e,n){return/^["']?[ \t]*\r?(?:\n|$)/.test(A(e,n,n+8))}function Zh(e,n,t){if(e[n.nameStart-1]===45||n.quoted&&t.length>=16&&M(e,n.start,n.end))return!0;let r=A(e,n.nameStart,n.nameEnd),i=Math.max(0,n.nameStart-40),o=A(e,i,n.nameStart);if(/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(o))return!0;let a=/(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(o);return a&&t.length>=16&&M(e,n.start,n.end)&&vl(e,n.end)||/^psk$/i.test(r)&&n.quoted&&/:\s*$/.test(o)?!0:a&&/^(?:[a-z]+(?:Password|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(r)?n.quoted||vl(e,n.end):/^(?:password|passwd)$/i.test(r)&&(/\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(o)||/(?:^|\n)\s*$/.test(o))?n.quoted||/\d/.test(t)||/[^\w.,:;?!)('-]/.test(t):!1}var Gh=8,Hh=80;function Tl(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39)return;let r=Math.min(e.length,n.start+Pe),i=V(e,n.start,n.end),o=n.end,a=o-n.start,s=[];for(let l=1;l<Gh;l++){let u=Qh(e,o+1,Math.min(r,o+Hh),t);if(u<0)break;let c=u;for(;c<r&&e[c]!==t&&e[c]!==10;)c++;if(e[c]!==t||c>=r)break;i+=V(e,u,c),s.push(a),a+=c-u,o=c}return o>n.end?{text:i,seams:s,end:o}:void 0}function Xh(e,n){for(let t=0;t<16;t++)if($[e[n+1+t]??0]!==1||$[e[n-2-t]??0]!==1)return!1;return!0}function Qh(e,n,t,r){let i=0,o=0;for(let a=n;a<t;a++){let s=e[a];if(s===r)return i+o>0||r===39&&Xh(e,n)?a+1:-1;if(s===32||s===9||s===10||s===13)o++;else{if((s===43||s===46||s===38||s===92)&&++i<=2)continue;return-1}}return-1}var Ml=4096,It=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=Ml,this.#n.fill(void 0)}facts(n,t,r){let i=r-t;for(let c=t;c<r;c++)i=Math.imul(i^n[c],16777619);let o=(i^i>>>15)&Ml-1,a=this.#n[o];if(a&&Yh(a.name,n,t,r))return a;let s=A(n,t,r),l=Ts(s),u={name:s,words:l,kind:Ms(l),rules:xi(this.#e,l)};return this.#n[o]=u,u}};function xi(e,n){let t=[];for(let r of n)for(let i of e.named.get(r)??[])t.includes(i)||t.push(i);return t}function Yh(e,n,t,r){if(e.length!==r-t)return!1;for(let i=t;i<r;i++)if(e.charCodeAt(i-t)!==n[i])return!1;return!0}var Dt=512,vi=33,On=new Uint8Array(256);for(let e=0;e<128;e++)On[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function Ll(e,n,t,r,i){_i(e,n,t,i);for(let o=t;o<r-2;o++)(o===t||On[n[o-1]]===0)&&ue(e,n,o,i,Ui(n,o,t,r))}function _i(e,n,t,r){let i=n[t-1];(i===46||i===124||i===36||i===37)&&ny(e,n,t,r),i===36&&Rl(e,n,t,r),i===92?(ue(e,n,t+1,r),n[t]===117&&ue(e,n,t+5,r),n[t]===120&&ue(e,n,t+3,r)):i===37&&ue(e,n,t+2,r)}function Ui(e,n,t,r){return n===t?0:ey(e,t)?1/0:r-t>Dt?5:0}function ey(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(A(e,n,n+7))}function ny(e,n,t,r){let i=t-Fn,o=t-1;for(;;){let a=o;for(;a>i&&$[n[a-1]??0]===1;)a--;if(o-a>=16||a===i)return;for(let s=a;s<o;s++)(s===a||On[n[s-1]]===0)&&ue(e,n,s,r);if(n[a-1]===36&&Rl(e,n,a,r),n[a-1]!==46&&n[a-1]!==37)return;o=a-1}}function Rl(e,n,t,r){let i=Math.max(0,t-Fn);for(let o=t-2,a=0;o>=i&&a<4;o--){let s=n[o];if(s!==36){if(s<=32||s===34||s===39)return;a>0&&On[s]===1&&$[n[o-1]??0]===0&&n[o-1]!==36&&ue(e,n,o,r);continue}a++,On[n[o-1]??0]===0&&ue(e,n,o,r)}}function ue(e,n,t,r,i=0){for(let o of e.tokens(n,t)){if(o.prefix.length<i)continue;let a=Si(o,n,t,e);a&&r(a)}}function Si(e,n,t,r){let{prefix:i}=e;for(let p=3;p<i.length;p++)if(n[t+p]!==i.charCodeAt(p))return;let o=e.layout(),a=A(n,t,t+o.maxLength),s=o.expression.exec(a)?.[0];if(s===void 0||o.last[n[t+s.length]??0]===1||H(s.slice(i.length))||ii(s)||e.near&&!Ge(e.near(),n,t))return;let l=r.rules[e.rule].confidence,u;if(e.check){let p=le(e.check,s);if(p==="no")return;p==="wrong"&&(l="low",u="checksum-wrong")}let c=t+i.length;e.drawn&&t+s.length-c>=16&&!M(n,c,t+s.length)&&(l="low",u??="looks-made-up");let d=t;if(e.before){let p=e.before().exec(A(n,t-vi,t));if(!p)return;d-=p[0].length}let[f,h]=e.trim;return{rule:e.rule,anchor:t,start:d+f,end:t+s.length-h,confidence:l,...u?{note:u}:{}}}function Pt(e,n,t,r,i){let o=ls(t,r,i);if(!o)return;let a=Tl(t,o),s=a?ty(e,n,t,o,a):El(e,n,t,o);return s&&{...s,quoted:o.quoted}}function ty(e,n,t,r,i){let o=A(t,r.nameStart,r.nameEnd),a=ne(`${o}="${i.text}"`),s=o.length+2,l={...r,nameStart:0,nameEnd:o.length,start:s,end:a.length-1},u,c=f=>i.seams.some(h=>f.start<s+h&&f.end>s+h);Ll(e,a,s,l.end,f=>{c(f)&&(u??=f)});let d=u?{rule:u.rule,start:0,end:0,secret:A(a,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:o}:El(e,n,a,l);return d&&{...d,start:r.start,end:i.end,decodedFrom:["joined",...d.decodedFrom]}}function El(e,n,t,r){let{start:i,end:o}=r,a=n.facts(t,r.nameStart,r.nameEnd),s=r.kind===void 0?a:{...a,kind:r.kind},l=o-i;if(l<16&&(s.kind==="none"||s.kind==="secret"&&l<8))return;if(l<16&&s.kind==="weak")return l<8||s.words.length<2||!iy(t,i,o)?void 0:jl(e,s,t,r);if(!r.quoted&&!r.wholeLine&&l<40&&ay(t,i,o)&&!(s.kind==="password"&&wi(t,r)))return;let u=l>=16?ry(e,n,s,t,r):void 0;if(u)return u;let c=s.kind==="none"?void 0:jl(e,s,t,r);return c||(s.kind==="none"?void 0:sy(e,s,t,r))}function ry(e,n,t,r,i){let o=my(r,i.nameStart),a=o<i.nameStart?n.facts(r,o,i.nameStart-1):void 0;if(t.rules.length===0&&(a===void 0||a.rules.length===0))return;let s=a?[...a.words,...t.words]:t.words,l=a&&a.rules.length>0?xi(e,s):t.rules,{start:u,end:c}=i,{name:d}=t,f=A(r,u,c),h=Vl(e,l,s,f,i);if(h)return{...h,start:u,end:c,secret:f,decodedFrom:[],name:d};for(let[p,y]of ky(f)){let m=Vl(e,l,s,y,i);if(m)return{...m,start:u,end:c,secret:y,decodedFrom:[p],name:d}}}function jl(e,n,t,r){if(r.operator==="space"||r.operator==="compare")return;let{start:i,end:o}=r,a=A(t,i,o),s=rl(e,t,r.nameStart,r.nameEnd,a);if(!(!s||F(a,!0))&&!(o-i>=16?!M(t,i,o):!oy(a)))return{rule:s.rule,start:i,end:o,secret:a,decodedFrom:[],confidence:e.rules[s.rule].confidence,name:n.name}}function iy(e,n,t){let r=0;for(let i=n;i<t;i++){let o=e[i];if(o>=48&&o<=57)r++;else if((o|32)<97||(o|32)>122)return!1}return r>0&&r<t-n}function oy(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&Ze(ne(e),0,e.length)>=4.2)}function ay(e,n,t){for(let r=n;r<t;r++){let i=e[r];if(!De(i)&&i!==95&&i!==36&&i!==46)return!1}return!0}function sy(e,n,t,r){let i=A(t,r.start,r.end),o=ht(n.name,i),a=o||(/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey)\s+/i.exec(i)?.[0].length??0),s=a>0?{...r,start:r.start+a}:r,l=a>0?i.slice(a):i,u=_l(t,s,o>0?"secret":n.kind,n.name,l);if(!u)return;let c=e.builtIn[u.kind];if(c===void 0)return;let d=n.rules.some(g=>g.exclusive&&g.words.every(k=>n.words.includes(k)))&&!cy(l)||u.kind==="secret"&&dy(e,n,t,r),f=d||el(l)?"low":u.confidence,h={rule:c,start:s.start,end:s.end,confidence:f,name:n.name},p=u.kind==="password"||l.length<16||l.endsWith("=")?$l(l):void 0;if(p!==void 0){if(F(p,!1)||Kt(p))return;let g=!d&&/auth$/i.test(n.name)&&ly(p);return{...h,...g?{confidence:"medium"}:{},secret:p,decodedFrom:["base64"]}}let y=V(t,s.start,s.end);if(uy(y))return;let m=t[r.nameEnd]===37?Ke(y):void 0;if(m!==void 0)return{...h,secret:m,decodedFrom:["percent"]};let b=r.quoted?Ie(y):void 0;return b!==void 0&&b.length>3?{...h,secret:b,decodedFrom:["escapes"]}:{...h,secret:y,decodedFrom:[]}}function ly(e){let[,n="",t=""]=/^([^:\s]{1,64}):(\S{6,})$/.exec(e)??[],r=ne(t);return t!==""&&t!==n&&!F(t,!1)&&Y(r,0,r.length)>=28}function uy(e){return(e.match(/\ufffd/g)?.length??0)*4>=e.length}function cy(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function dy(e,n,t,r){let i;return e.exact().each(t,r.nameStart,r.nameEnd,o=>{i=o}),i!==void 0&&!fy(e,i,t,r)&&n.words.filter(o=>!py.has(o)).length<=1}function fy(e,n,t,r){let{start:i,end:o}=r;return e.tokens(t,i).some(({rule:a,prefix:s,layout:l})=>e.rules[a]?.provider===n&&o-i>=l().minLength&&A(t,i,i+s.length)===s)}var py=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function my(e,n){let t=Math.max(0,n-48),r=n;for(let i=0;i<3&&r-1>t&&e[r-1]===32;i++){let o=r-1;for(;o>t&&hy(e[o-1]);)o--;let a=o;for(;a<r-1&&!De(e[a]);)a++;if(a===r-1||(r=a,a>o))break}return r}function hy(e){return De(e)||e>=48&&e<=57||e===95}function Vl(e,n,t,r,i){for(let o of n)if(yy(o,t,r,i))return{rule:o.rule,confidence:e.rules[o.rule].confidence}}function yy(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let i of e.words)if(!n.includes(i))return!1;for(let i of n)if(e.not.has(i))return!1;return!e.layouts().some(i=>gy(i,t))||H(t)||yn(t)?!1:e.check===void 0||le(e.check,t)!=="no"}function gy(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*ky(e){let n=Ke(e);n!==void 0&&(yield["percent",n]);let t=Ie(e);t!==void 0&&(yield["escapes",t]);let r=$l(e);r!==void 0&&(yield["base64",r])}function $l(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=ne(e),t=ee(n,0,n.length);return!t||t.length<5||!me(t)?void 0:V(t,0,t.length).replace(/[\r\n]+$/,"")}function Nn(e,n,t){let r=0,i=e.length;for(;r<i;){let s=r+i>>1;e[s].start<n.start?r=s+1:i=s}let[o,a]=[e[r-1],e[r]];return o?a&&t(a)<t(o)?r:r-1:a?r:-1}function zl(e){if(e.rule==="aws-access-key-id")return"id";if(e.rule.startsWith("aws-secret"))return"secret";if(e.rule==="aws-session-token")return"token"}function Fl(e){let n=e.flatMap((r,i)=>zl(r)==="id"?[{...r.span,index:i}]:[]);if(n.length===0)return e;let t=e.map(()=>new Set);return e.forEach((r,i)=>{let o=zl(r);if(o!=="secret"&&o!=="token")return;let a=n[Nn(n,r.span,s=>by(r.span,s))]?.index;a!==void 0&&(t[i]?.add(a),t[a]?.add(i))}),e.map((r,i)=>t[i].size>0?{...r,related:[...t[i]].sort((o,a)=>o-a)}:r)}function by(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}var Ay=64*1024,Bl=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/,wy=/^PuTTY-User-Key-File-\d: /;function Ol(e,n){let t=n-4;if(t<0)return;let r=Bl.exec(A(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function Nl(e,n){let t=n-11,r=t<0?void 0:wy.exec(A(e,t,t+24));return r?{start:t,end:t+r[0].length}:void 0}function Kl(e,n){let t=Bl.exec(A(e,n,n+120));if(!t)return xy(e,n);let r=n+t[0].length,i=vy(e,r,Math.min(e.length,n+Ay)),o=Pl(e,r,i),a=`-----END ${t[1]}-----`,s=A(e,i,i+a.length)===a?i-r:-1,l=s>=0?o:o.slice(0,_y(o)),u=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l),c=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,f=>f==="+"||f==="/"?f:"");if(!Dl(c)||s>=0&&s>2e4*3)return;let d=s>=0?r+s+a.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:u}}function xy(e,n){let t=Pl(e,n,Math.min(e.length,n+2e4)),r=/^PuTTY-User-Key-File-\d: \S+\r?\nEncryption: (\S+)\r?\n/.exec(t),i=t.indexOf(`
Private-Lines: `);if(!r||i<0)return;let o=/^\nPrivate-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]{64}\r?\n)*(?:[A-Za-z0-9+/=]{1,63}(?:\r?\n|$))?)(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?/.exec(t.slice(i));if(!o||!Dl(o[1].replace(/\s/g,"")))return;let a=t.slice(0,i+o[0].length).trimEnd();return{start:n,end:n+a.length,whole:/^[0-9a-f]{40}$/.test(a.slice(-40)),encrypted:r[1]!=="none"}}function Il(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(i=>i.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(i=>!/^[\s+.,"'`\\]*$/.test(i)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function vy(e,n,t){let r=0;for(let i=n;i<t;i++)if(r=e[i]===45?r+1:0,r===5)return i-4;return t}function _y(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),i=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(i))&&!(i==="\\"&&/[nrt]/.test(r)))break}return t}function Dl(e){let n=e.replace(/={1,4}$/,"");if(n.length<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;if(/^[0-9a-f]{256,}$/.test(n))return new Set(n).size>8;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function Pl(e,n,t){let r="";for(let i=n;i<t;i+=4096)r+=A(e,i,Math.min(t,i+4096));return r}function Jl(e,n){return` ${e} `.includes(` ${Uy(n)} `)}function Uy(e){let n=2166136261,t=2654435769;for(let i=0;i<e.length;i++){let o=e.charCodeAt(i);n=Math.imul(n^o,16777619),t=Math.imul(t^o,2246822507),t=t<<13|t>>>19}n=Wl(n^t>>>16^e.length),t=Wl(t^n);let r="";for(let i of[n,t])for(let o=26;o>2;o-=6)r+=Sy[i>>>o&63];return r}function Wl(e){let n=Math.imul(e^e>>>16,2146121005);return n=Math.imul(n^n>>>15,2221713035),n^n>>>16}var Sy="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Wt(e,n,t,r){let i=e.builtIn["http-authorization"];if(i===void 0)return;let o=/\b(Bearer|Basic|NTLM) $/i.exec(A(n,t-12,t))?.[1]?.toLowerCase();if(!o)return;let a=r;for(;a<n.length&&a<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[a]));)a++;for(;a>r&&n[a-1]===46;)a--;let s=A(n,t,a);if(o==="basic"){let l=ee(n,t,a);if(!l||!me(l))return;let u=V(l,0,l.length),c=/^[^:]*:(.+)$/.exec(u)?.[1];return c===void 0||F(c,!1)||F(u,!1)||/^aladdin:open ?sesame$/i.test(u)?void 0:{rule:i,start:t,end:a,confidence:"medium"}}if(!(H(s)||F(s,!0)||!M(n,t,a)))return{rule:i,start:t,end:a,confidence:"medium"}}function Jt(e,n,t,r){let i=e.shapes.get(r-t);if(!i)return ql;let o=n[t-1],a=n[r],s;for(let l of i){if(l.lastBefore>=0&&o!==l.lastBefore||l.behind>=0&&a!==l.behind||l.mark!==""&&!Zl(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!Zl(n,t-l.plainBefore.length,l.plainBefore)||!Cy(n,t,l))continue;let u=l.layout(),c=u.expression.exec(A(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let p=l.before().exec(A(n,t-vi,t));if(!p)continue;d-=p[0].length}if(H(c)||l.near&&!Ge(l.near(),n,t)||l.near&&!M(n,t,t+c.length))continue;let{confidence:f}=e.rules[l.rule],h;if(l.check){let p=le(l.check,A(n,d,t+c.length));if(p==="no")continue;p==="wrong"&&(f="low",h="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:f,...h?{note:h}:{}})}return s??ql}var ql=[];function Cy(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function Zl(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var qt={depth:3,decodedBytes:16*1024*1024,matches:2e4},Gl=2e3;function Ci(e,n,t,r,i,o){if(r.length===0)return{matches:[],cut:[]};let a=new Set,s=[],l=[],u=[],c=[],d=[],f=0,h=0;for(let g of Fy(r)){if(s.length+c.length>=qt.matches){a.add("matches-per-blob");break}if(g.rule===be.bareSecret)l.push(g);else if(g.rule>=e.rules.length)u.push(g);else if(g.rule===be.keyHead){let k=My(e,t,g);k&&s.push(k)}else if(g.rule===be.encoded){if(g.start<h)continue;let k=wl(t,g.start);if(!i){a.add("decoding-depth");continue}if(f+(k.end-g.start)>qt.decodedBytes){a.add("decoded-size");continue}f+=k.end-g.start,h=k.end;let w=xl(t,k,i,a);for(let x of w)c.push(x);w.length>0&&d.push({start:g.start,end:k.end})}else{let k=Ty(e,n,t,g);k&&s.push(k)}}for(let g of Ly(e,t,s,l))s.push(g);if(o&&u.length>0)for(let g of o.complete(t,u,a))s.push(g);let p=g=>{let k=d[Nn(d,g,w=>Math.abs(w.start-g.start))];return k!==void 0&&k.start<=g.start&&k.end>=g.end},y=Ry(e,d.length>0?s.filter(g=>g.decodedFrom.length>0||Kn(e,g)<5||!p(g)):s).map(g=>g.note===Oe?Vy(e,s,g):Ey(e,g)),m=y.map(g=>zy(e.rules[g.rule]??o?.facts(g.rule),t,g)),b=new Set(y.filter(g=>g.decodedFrom.length>0).map(g=>g.start));for(let g of c)b.has(g.span.start)||m.push({...g,directives:bi(t,g.span)});return m.sort((g,k)=>g.span.start-k.span.start||g.span.end-k.span.end),{matches:Fl(m),cut:[...a]}}function Ty(e,n,t,r){let i=e.rules[r.rule];if(!i)return;let o={rule:r.rule,start:r.start,end:r.end,secret:V(t,r.start,r.end),decodedFrom:[]},a={quoted:U(t[r.start-1])};if(i.kind==="token"){for(let l of e.tokens(t,r.anchor)){if(l.rule!==r.rule)continue;let u=Si(l,t,r.anchor,e);if(u&&u.end===r.end)return{...o,confidence:u.confidence,syntax:a,...u.note?{note:u.note}:{}}}if(r.anchor===r.start)return}if(i.kind==="shape"){let l=Jt(e,t,r.anchor,je(t,r.anchor)).find(u=>u.rule===r.rule&&u.start===r.start&&u.end===r.end);return l&&{...o,confidence:l.confidence,syntax:a,...l.note?{note:l.note}:{}}}if(i.kind==="near"&&r.anchor===r.start){let l=Bt(e,t,r.start,je(t,r.start));return l&&{...o,confidence:l.confidence,syntax:a}}if(i.kind==="built-in"&&i.finds==="url-credentials"){let l=Mt(t,r.anchor);return l?{...Hl(o),confidence:l.confidence,syntax:{...a,name:l.user}}:void 0}if(i.kind==="built-in"&&i.finds==="url-signature")return{...Hl(o),confidence:i.confidence,syntax:{...a,name:"sig"}};if(i.kind==="built-in"&&i.finds==="client-password"){let l=Ot(t,r.anchor);return l&&{...o,confidence:i.confidence,syntax:{...a,name:l.user}}}if(i.kind==="built-in"&&i.finds==="curl-user"){let l=Nt(t,r.anchor);return l&&{...o,confidence:i.confidence,syntax:{...a,name:l.user}}}if(i.kind==="built-in"&&i.finds==="http-authorization"){let l=Wt(e,t,r.anchor,je(t,r.anchor));return l?{...o,confidence:l.confidence,syntax:a}:void 0}let s=Pt(e,n,t,r.anchor,yt(t,r.anchor));if(s)return{rule:s.rule,start:s.start,end:s.end,secret:s.secret,decodedFrom:s.decodedFrom,confidence:s.confidence,syntax:{name:s.name,quoted:s.quoted}}}function Hl(e){let n=Ke(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function My(e,n,t){let r=Kl(n,t.start);if(!r)return;let i=r.whole?"private-key":"private-key-cut-short",o=e.builtIn[i]??e.builtIn["private-key"];if(o===void 0)return;let a=V(n,r.start,r.end),s=Il(a);return{rule:o,start:r.start,end:r.end,secret:s?.secret??a,decodedFrom:s?[s.decodedFrom]:[],confidence:e.rules[o].confidence,syntax:{quoted:U(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function Ly(e,n,t,r){let i=e.builtIn["aws-secret-beside-id"];if(i===void 0)return[];let o=t.filter(l=>e.rules[l.rule]?.id==="aws-access-key-id");if(o.length===0)return[];let a=[],s=t.filter(l=>e.builtIn.secret===l.rule&&/^[A-Za-z0-9+/]{40}$/.test(l.secret)&&le("mixed",l.secret)==="right");for(let l of s){let u=Xl(o,l);u<=Gl&&a.push({...l,rule:i,confidence:u<=300?"high":"medium"})}for(let l of r){let u=Xl(o,l);if(u>Gl||!M(n,l.start,l.end))continue;let c=V(n,l.start,l.end);if(H(c))continue;let d=u<=300?"high":"medium";a.push({rule:i,start:l.start,end:l.end,secret:c,decodedFrom:[],confidence:d,syntax:{quoted:U(n[l.start-1])}})}return a}function Xl(e,n){let t=i=>i.start>=n.end?i.start-n.end:n.start-i.end,r=e[Nn(e,n,t)];return r?t(r):1/0}function Ry(e,n){let t=[...n].sort((o,a)=>Kn(e,o)-Kn(e,a)||ve.indexOf(o.confidence)-ve.indexOf(a.confidence)||a.end-a.start-(o.end-o.start)||o.start-a.start||o.rule-a.rule),r=[],i=[];for(let o of t){let a=jy(i,o.start),s=i[a-1],l=i[a];s&&s.end>o.start||l&&l.start<o.end||(i.splice(a,0,o),r.push(o))}return r}function jy(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>1;e[i].start<=n?t=i+1:r=i}return t}function Vy(e,n,t){let r;for(let i of n){if(i.start!==t.start||i.end!==t.end||i.secret!==t.secret)continue;let o=e.rules[i.rule];!o||o.provider==="generic"||(!r||Kn(e,i)<Kn(e,r))&&(r=i)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}function Ey(e,n){let t=e.rules[n.rule]?.published;return t!==void 0&&Jl(t,n.secret)?{...n,confidence:"low",note:"published-by-vendor"}:n}var $y=new Set(["url-credentials","url-signature","curl-user","client-password"]);function Kn(e,n){if(n.note===Oe)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="aws-secret-beside-id"||$y.has(t.finds)?3:5:1}function zy(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},i=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new Gn(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:M(i,0,i.length)},related:[],directives:bi(n,r),guessable:Es(i,0,i.length),...t.note?{note:t.note}:{}}}function Fy(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}function Zt(e){if(e.startsWith("{jwt"))return["eyJ"];let n=e.startsWith("(")?/^\(([^(){}[\]]+)\)/.exec(e):null,t=n?Ql(e.slice(n[0].length)):"",r=n?n[1].split("|").map(i=>i+t):[Ql(e)];for(let i of r)if(i.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return r}function Yl(e,n){let[,t,r,i]=/^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(e)??[],o=t??(r===void 0?void 0:zt[r]);if(o===void 0)return{lead:new Uint8Array(256),leadCount:0};let a=n.get(o);return a||n.set(o,a=hi(o)),{lead:a,leadCount:Math.min(6,Number(i))}}function eu(e){let n=/^[^{}()[\]|\\]+/.exec(e)?.[0];if(n)return{mark:n,markAt:0};let[,t,r]=/^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(e)??[];return{mark:r??"",markAt:Number(t??0)}}function Gt(e){return/(?:\\.|[^)}\]|\\])$/.test(e)?e.charCodeAt(e.length-1):-1}var By="{}()[]|";function Ql(e){let n="",t=0;for(let r=0;r<e.length;r++)if(e.charCodeAt(r)===92)n+=e.slice(t,r),t=++r;else if(By.includes(e[r]))return n+e.slice(t,r);return n+e.slice(t)}function nu(e){let[n,t,r]=[0,0,0];for(let i=0;i<e.length;i++){let o=e.charCodeAt(i);if(o===123){let a=e.indexOf("}",i),s=e.slice(i+1,a);i=a;let l=s.lastIndexOf(":");if(s==="uuid")[n,t,r]=[n+36,t+36,r|te.sign];else{if(l<0||s.startsWith("printable")||s.includes("(")&&!/^set\([A-Za-z0-9-]*\):/.test(s))return;{let[u,c=u]=s.slice(l+1).split("-");if(!(Number(u)>0)||!(Number(c)>0))return;[n,t]=[n+Number(u),t+Number(c)],r|=Oy(s.slice(0,l))}}}else{if(o===91||o===40||o===92)return;if($[o]===1)[n,t,r]=[n+1,t+1,r|tu(o)];else break}}return{least:n,most:t,kinds:r}}var Ti=te.capital|te.small|te.sign;function Oy(e){let n=e.startsWith("set(")?e.slice(4,-1):zt[e];if(n===void 0)return Ti;let t=0;for(let r=0;r<n.length;r++){let i=n.charCodeAt(r);(i!==45||!/^(?:[A-Za-z]-[A-Za-z]|\d-\d)$/.test(n.slice(r-1,r+2)))&&(t|=tu(i))}return t}function tu(e){return e>=103&&e<=122?te.small:e>=65&&e<=90?te.capital:e===43||e===47||e===45||e===95?te.sign:0}function Ht(e){let n=e.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/,""),t=n.startsWith("\\")?n.slice(1):n;return n===""||/^[([{|]/.test(n)||/^[A-Za-z0-9+/_-]/.test(t)?-1:t.charCodeAt(0)}function Xt(e){let n=xt-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:o,behind:a}of e)for(let s of[o,a])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let i=new Uint8Array(de*wt*xt);for(let{least:o,most:a,kinds:s,before:l,behind:u}of e){let c=u<0?255:1<<t[u],[d,f]=l<0?[0,n]:[t[l],t[l]];for(let h=0;h<wt;h++)if((h&~s)===0)for(let p=o;p<=a;p++){let y=vt(p,h,f);for(let m=vt(p,h,d);m<=y;m++)i[m]|=c}}return{classes:t,behind:i}}function ru(e){return Mi(JSON.stringify(e))}function Mi(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}var Li={lengths:de,near:pi,exact:pi};function ou(e){let{bytes:n,near:t,exact:r}=e,i=0,o=u=>n.subarray(i,i+=u),a=o(Li.lengths),s=o(Li.near),l=o(Li.exact);return{heads:Ny(e.heads),gates:Xt(Ky(e.gates)),tokens:{get:u=>Ri(In(e.tokens,Iy(u)))},shapes:{get:u=>Ri(In(e.shapes,u))},named:{get:u=>Ri(In(e.named,u))},hasNear:t!=="",nearLengths:()=>a,nearWords(u){return new ge({heads:s,wordsOf:c=>iu(In(t,c),d=>u(Number(d)))})},exactWords:()=>new ge({heads:l,wordsOf:u=>iu(In(r,u),c=>c)}),builtIn:e.builtIn}}function Ny(e){let n=bt(),t=0;for(let r of[n.first,n.rest]){for(;e[t+2]!==0;t+=3)r[e[t]|e[t+1]<<8]=e[t+2];t+=3}return n}function Ky(e){return JSON.parse(e).map(([n,t,r,i,o])=>({least:n,most:t,kinds:r,before:i,behind:o}))}function Iy(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function In(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function Ri(e){return e?.split("	").map(Number)}function iu(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}function au(e,n=!1){let t=bt(),r=[],i=new Map,o=new Map,a=new Map,s={},l=new Set;e.forEach((f,h)=>{if(l.has(f.id))throw new Error(`two rules have the id ${f.id}`);if(l.add(f.id),!(f.identifier&&!n))if(f.kind==="token")c(f,h);else if(f.kind==="shape")d(f,h);else if(f.kind==="named")for(let[p]of f.names)ji(a,p,h);else f.kind==="built-in"&&(s[f.finds]=h)});let u=()=>e.flatMap((f,h)=>f.kind==="near"&&(!f.identifier||n)?[[f,h]]:[]);return{heads:t,gates:Xt(r),gateList:r,tokens:i,shapes:o,named:a,hasNear:e.some(({kind:f})=>f==="near"),nearLengths(){let f=new Uint8Array(de);for(let h of new Set(u().flatMap(([{layouts:p}])=>p))){let{least:p,most:y}=Qt(h);p>=16&&f.fill(1,p,y+1)}return f},nearWords(f){let h=new ge;for(let[p,y]of u()){let m=f(y);for(let b of p.words)h.add(b,m)}return h},exactWords(){let f=new ge;for(let h of e)for(let p of h.exact??[])f.add(p,h.provider);return f},builtIn:s};function c(f,h){for(let p of f.layouts)for(let y of Zt(p))bs(t,y),ji(i,Yt(y.charCodeAt(0),y.charCodeAt(1),y.charCodeAt(2)),h)}function d(f,h){let p=f.before===void 0?-1:Gt(f.before);for(let y of f.layouts){let{least:m,most:b,kinds:g}=Qt(y);if(m<16||b>=de)throw new Error(`layout ${y} does not begin with a run of bounded length`);r.push({least:m,most:b,kinds:g,before:p,behind:Ht(y)});for(let k=m;k<=b;k++)ji(o,k,h)}}}function Yt(e,n,t){return e<<16|n<<8|t}function Qt(e){let n=nu(e);if(n)return n;let[t,r]=ke(e).lead;return{least:t,most:r,kinds:Ti}}function ji(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function su(e,n={}){let t=n.identifiers?void 0:pt(e);return Dy(e,t?ou(t):au(e,n.identifiers))}function Dy(e,n){let{heads:t,gates:r,hasNear:i,builtIn:o}=n,a=new Map,s=bn(d=>Jy(e[d],d,a)),l=bn(d=>n.shapes.get(d)?.flatMap(s).filter(({least:f,most:h})=>f<=d&&d<=h)),u=bn(d=>n.named.get(d)?.flatMap(f=>qy(e[f],f,d))),c=bn(d=>n.tokens.get(d)?.flatMap(f=>Wy(e[f],f,d)));return{rules:e,heads:t,tokens:(d,f)=>c(Yt(d[f],d[f+1],d[f+2]))??Py,gates:r,shapes:{get:l},named:{get:u},hasNear:i,near:Ae(()=>{let d=bn(ke);return{words:n.nearWords(bn(h=>Zy(e[h],h,d))),lengths:n.nearLengths()}}),exact:Ae(n.exactWords),builtIn:o}}var Py=[];function Wy(e,n,t){let{before:r}=e;return e.layouts.flatMap(i=>Zt(i).filter(o=>Yt(o.charCodeAt(0),o.charCodeAt(1),o.charCodeAt(2))===t).map(o=>({rule:n,prefix:o,layout:Ae(()=>ke(i)),check:e.check,trim:e.trim??[0,0],before:r===void 0?void 0:Ae(()=>mi(r)),near:lu(e),drawn:e.provider!=="aws"&&/^[^{}]*\{[^{}]*\}$/.test(i)})))}function Jy(e,n,t){let r=e.before,i=r===void 0?void 0:Ae(()=>mi(r)),o=r===void 0?-1:Gt(r),a=r!==void 0&&/^[^{}()[\]|\\]+$/.test(r)?r:"",s=lu(e);return e.layouts.map(l=>{let{least:u,most:c}=Qt(l);return{rule:n,least:u,most:c,layout:Ae(()=>ke(l)),...Yl(l,t),...eu(l),behind:Ht(l),before:i,lastBefore:o,plainBefore:a,check:e.check,near:s}})}function qy(e,n,t){let r=Ae(()=>e.layouts.map(ke)),i=new Set(e.notNames);return e.names.filter(([o])=>o===t).map(o=>({rule:n,words:o,not:i,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function Zy(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:Ae(()=>e.layouts.map(t)),check:e.check}}function lu(e){let{near:n}=e;return n&&Ae(()=>Et(n))}function Ae(e){let n;return()=>n??=e()}var Gy=16384;function bn(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let i=e(t);return(i!==void 0||n.size<Gy)&&n.set(t,i),i}}var er=Math.max(Dt,se+pn+Pe)+128;function cu(e,n,t,r,i,o){let a=[],s=i<=0&&o>=r.length,l=(p,y,m,b)=>{(s||y<o&&m>i)&&a.push({rule:p,start:y,end:m,anchor:b})},u=Math.max(0,i-er),c=Math.min(r.length,o+er);if(!s){let p=Math.max(0,u-4096);for(;u>p&&uu(r,u-1);)u--;let y=Math.min(r.length,c+4096);for(;c<y&&uu(r,c);)c++}let d=p=>l(p.rule,p.start,p.end,p.anchor),f=-1;return t(r,u,c,{run(p,y,m){if((m&G.before)!==0&&_i(e,r,p,d),(m&G.encoded)!==0&&l(be.encoded,p,Math.min(y,p+64),p),!(y-p>Dt)){if((m&G.shape)!==0)for(let b of Jt(e,r,p,y))l(b.rule,b.start,b.end,p);if((m&G.bareSecret)!==0&&l(be.bareSecret,p,y,p),(m&G.scheme)!==0){let b=Wt(e,r,p,y);b&&l(b.rule,b.start,b.end,p)}if((m&G.near)!==0){let b=Bt(e,r,p,y);b&&l(b.rule,b.start,b.end,p)}}},head(p,y,m){ue(e,r,p,d,Ui(r,p,y,m))},word(p){let y=r[p]|32;if(y===58){let m=Mt(r,p),b=e.builtIn["url-credentials"];m&&b!==void 0&&l(b,m.start,m.end,p);let g=m?void 0:Ss(r,p),k=e.builtIn["url-signature"];g&&k!==void 0&&l(k,g.start,g.end,p)}else if(y>=55&&y<=57||y===36)ue(e,r,p,d);else if(y<=42||y===45&&(r[p+1]|32)===45){let m=Nt(r,p),b=e.builtIn["curl-user"];m&&b!==void 0&&l(b,m.start,m.end,p);let g=m?void 0:Ot(r,p),k=e.builtIn["client-password"];g&&k!==void 0&&l(k,g.start,g.end,p)}else if(y===45){let m=Ol(r,p);m&&l(be.keyHead,m.start,m.end,m.start)}else if(y>=97){if(p<f)return;if(y===107&&r[p-1]===45){let g=Nl(r,p);if(g)return l(be.keyHead,g.start,g.end,g.start)}let m=yt(r,p);m<p+se&&(f=m);let b=Pt(e,n,r,p,m);b&&l(b.rule,b.start,b.end,p)}}}),a}function uu(e,n){let t=e[n];return $[t]===1||du[t]===1||it(e,n)}var du=new Uint8Array(256);for(let e of".$:|=~%*@&")du[e.charCodeAt(0)]=1;var Hy="3";function fu(e,n={}){let t=su(e,n),r=new It(t),i=(n.prefilter??Ws)({heads:t.heads,gates:t.gates,near:t.hasNear}),o=dl(e.length,n),a,s=(u,c=0,d=u.length)=>{let f=Vi(u),h=cu(t,r,i,f,c,d);return o&&Qy(o,f,c,d,h),h},l=(u,c)=>Ci(t,r,Vi(u),s(u),c<qt.depth?d=>l(d,c+1):void 0,o);return{get version(){return a??=Xy(e,n)},reach:Math.max(er,o?.reach??0),find:s,complete:(u,c)=>Ci(t,r,Vi(u),c,d=>l(d,1),o),scan:u=>l(u,0)}}function Xy(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let i=t.length===0?"":`-c${Mi(JSON.stringify(t))}`,o=r?`-o${r.id}`:"";return`${Hy}-${pt(e)?.hash??ru(e)}${i}${n?"-i":""}${o}`}function Qy(e,n,t,r,i){let o=t<=0&&r>=n.length,a=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!o&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;a.has(d)||(a.add(d),i.push({rule:s,start:l,end:u,anchor:c}))})}function Vi(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}async function C2(e){return fa(await Yy(e))}async function Yy(e){let[n,t]=await Promise.all([eg(e),ng()]);return Object.assign(fu(En,{...n,prefilter:t}),{detection:e})}async function eg({customRules:e,configName:n,identifiers:t,remembered:r}){return{identifiers:t,customRules:e,expressions:await ft(e,n),ownCredentials:r===null?void 0:ys(r)}}async function ng(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve(di),Promise.resolve(fi)]);return e(n)}function mu(e,n){if(n===!1)return;let t=e.filter(i=>n===!0||pu(i)),r=t.find(i=>i.tool==="leakscan"&&pu(i))??t.find(i=>i.tool==="leakscan")??t[0];if(r)return{by:"comment",reason:r.reason?.trim()||`comment for ${r.tool}`}}function pu(e){return(e.reason??"").trim()!==""}async function yu(e,n,{fingerprints:t=new Un(n.baseline.salt),namesUnsure:r=!0}={}){let i=new $i(n,await rg(n)),o=new Map(n.baseline.findings.map(y=>[y.fingerprint,y])),a=new zi(n,t),s=ig(e),l=0,u=0,c=new Map;for(let[y,m]of s){let b=og(m.map(w=>i.on(w))),g=b.filter(w=>w.isActive),k=lg((g.length>0?g:b).flatMap(w=>w.judged.filter(x=>g.length===0||!x.suppression)));c.set(y,{places:b,active:g,best:k,guessable:fg(m)})}let d=new Set(n.baseline.findings.map(({masked:y})=>y)),f=new Map,h=y=>{let m=c.get(y);if(m===void 0)throw new Error("A secret without a place: a fault of leakscan.");let{secret:b}=m.best.sighting.match;if(r||!m.guessable||m.best.confidence!=="low"||d.has(b.masked))return t.of(b,m.guessable);let g=f.get(y);return g===void 0&&f.set(y,g=`unsure ${f.size}`),g};return{findings:(await Promise.all([...c].map(async([y,{places:m,active:b,best:g}])=>{let{match:k}=g.sighting,w=s.get(y)??[],x=await h(y),v=o.get(x)??await a.find(k),R=v?dg(v):b.length===0?m[0]?.judged[0]?.suppression:void 0;R||(l+=m.length-b.length),!R&&!n.trustComments&&(u+=m.filter(sg).length);let B=await Promise.all(ug(w,s).map(h)),j=cg(k,w);return{fingerprint:x,rule:k.rule,provider:k.provider,severity:g.severity,confidence:g.confidence,secret:k.secret,places:m.map(({place:O})=>O),...g.note===void 0?{}:{note:g.note},related:B.sort(),...j===void 0?{}:{aws:j},...R===void 0?{}:{suppressed:R}}}))).sort(tg),suppressedPlaces:l,untrustedComments:u}}function tg(e,n){return+(e.suppressed!==void 0)-+(n.suppressed!==void 0)||xn(e.severity,n.severity)||en(e.confidence,n.confidence)||ku(e.places[0],n.places[0])||Dn(e.fingerprint,n.fingerprint)}async function rg(e){let n=e.config.ignore.filter(i=>!i.rules&&!i.reason).flatMap(i=>i.paths),t=e.config.ignore.filter(i=>i.rules||i.reason);return[...await Promise.all(t.map(async i=>({matches:await jn(i.paths),...i.rules?{rules:i.rules}:{},reason:i.reason??"path ignored in the config"}))),{matches:await jn(n),reason:"path ignored in the config"}]}function ig(e){let n=new Map;for(let t of e){let r=t.match.secret.reveal(),i=n.get(r);i?i.push(t):n.set(r,[t])}return n}var $i=class{#e;#n;#t=new Map;#r=new Map;#i=new Map;constructor(n,t){this.#e=n,this.#n=t}on(n){let{match:t,place:r}=n,i=Ei(this.#i,t.rule,()=>Ra(this.#e.config,t.rule,t.provider)),o=Ei(this.#t,r.path,()=>xo(r.path)),a=yr(t,o),s=a===t.confidence?t.note:`file-kind:${o?.name??""}`,l=this.#o(n,i==="off");return{sighting:n,severity:i==="on"||i==="off"?t.severity:i,confidence:a,...s===void 0?{}:{note:s},...l===void 0?{}:{suppression:l}}}#o({match:n,place:t},r){if(n.note!==Oe){if(r)return{by:"config",reason:`rule ${n.rule} switched off`};if(t.path!==null){let i=t.path,o=Ei(this.#r,i,()=>this.#n.filter(({matches:a})=>a(i))).find(({rules:a})=>!a||a.includes(n.rule)||a.includes(n.provider));if(o)return{by:"config",reason:o.reason}}if(this.#e.trustComments)return mu(n.directives,this.#e.config.allowComments??!0)}}};function Ei(e,n,t){if(e.has(n))return e.get(n);let r=t();return e.set(n,r),r}function og(e){let n=new Map;for(let t of e){let{place:r}=t.sighting,i=ag(r),o=n.get(i),a=t.suppression===void 0;o===void 0?n.set(i,{place:r,judged:[t],isActive:a,best:t}):(o.judged.push(t),o.isActive||=a,gu(t,o.best)<0&&(o.best=t))}return[...n.values()].sort((t,r)=>Number(r.isActive)-Number(t.isActive)||en(t.best.confidence,r.best.confidence)||ku(t.place,r.place))}function ag({path:e,line:n,column:t,endLine:r,endColumn:i,blob:o,commit:a,source:s,decodedFrom:l}){let u=l===void 0?"":JSON.stringify(l);return`${n} ${t} ${r} ${i} ${s} ${o??"-"} ${a??"-"} ${e===null?"":`:${e}`}\0${u}`}function sg(e){return e.judged.some(n=>n.sighting.match.directives.length>0)}function lg(e){let[n,...t]=e;if(!n)throw new Error("A place without a match: a fault of leakscan.");return t.reduce((r,i)=>gu(i,r)<0?i:r,n)}function gu(e,n){let[t,r]=[e.sighting.match,n.sighting.match];return en(e.confidence,n.confidence)||+(t.provider==="generic")-+(r.provider==="generic")||xn(e.severity,n.severity)||Dn(t.rule,r.rule)}function ug(e,n){let t=new Set;for(let{match:r,related:i}of e)for(let o of i){let a=o.secret.reveal();a!==r.secret.reveal()&&n.has(a)&&t.add(a)}return[...t]}function cg(e,n){if(e.provider!=="aws")return;let t=Jn(e.secret.reveal());if(t)return t;let r=new Set(n.flatMap(({related:o})=>o.map(a=>a.secret.reveal())).filter(o=>Jn(o))),[i]=r;return r.size===1&&i!==void 0?Jn(i):void 0}function dg(e){return{by:"baseline",reason:e.reason}}function fg(e){return e.some(({match:n})=>n.guessable)}var zi=class{#e;#n;constructor({baseline:n},t){this.#e=[t,...n.salt===""?[]:[new Un("",t.signal)]],this.#n=n.findings}async find({secret:n}){let t=this.#n.filter(r=>r.masked===n.masked);if(t.length!==0)for(let r of[!1,!0])for(let i of this.#e){let o=await i.of(n,r),a=t.find(s=>s.fingerprint===o);if(a)return a}}},hu={index:0,file:1,stdin:2,blob:3,path:4,"commit-message":5,"tag-message":6,note:7};function ku(e,n){return!e||!n?+!e-+!n:+(e.path===null)-+(n.path===null)||hu[e.source]-hu[n.source]||Dn(e.path??"",n.path??"")||e.line-n.line||e.column-n.column||Dn(e.commit??"",n.commit??"")||Dn(e.blob??"",n.blob??"")}function Dn(e,n){return e<n?-1:e>n?1:0}async function bu(e,n,t){if(t.length===0||e.length+n.length===0)return{notRead:e,cut:n,accepted:[]};let r=await Promise.all(t.map(async a=>({...a,matches:await jn([a.what])}))),i=[],o=a=>{let s=r.find(({what:l,matches:u})=>a.what===l||mg(l,a.what)||u(pg(a.what)));return s&&i.push({...a,reason:s.reason}),!s};return{notRead:e.filter(o),cut:n.filter(o),accepted:i}}function pg(e){return e.split("!",1)[0]??e}function mg(e,n){return/^[0-9a-f]{7,64}$/.test(e)&&/^[0-9a-f]{40,64}$/.test(n)&&n.startsWith(e)}async function J2(e,n,t){let{result:r,mode:i,repository:o,engineVersion:a,startedAt:s}=e,l=await yu(r.sightings,n.policy,e.judging),u=e.judging?.fingerprints?.unfinished??0,c=[...r.notRead,...u===0?[]:[{what:`${u} fingerprints`,why:"interrupted"}]],{notRead:d,cut:f,accepted:h}=await bu(c,r.cut,n.policy.config.acceptUnread),p=Di(l.findings.map(m=>hg(m,e.exposures?.get(an(m)),r.commitFacts)));return{report:{tool:{name:"leakscan",version:"0.1.0",rulesVersion:a},scan:{mode:i,repository:o,notRead:d,cut:f,...h.length===0?{}:{accepted:h},blobs:r.blobs,bytes:r.bytes,commits:r.commits,durationMs:performance.now()-s},findings:p},settings:t,suppressedPlaces:l.suppressedPlaces,untrustedComments:l.untrustedComments,acceptsLive:dr(n.policy.baseline.findings),customRules:n.policy.config.customRules}}function hg(e,n,t){let r=e.places[0]?.commit,i=(r===void 0?void 0:t?.get(r)??n?.introduced.find(o=>o.oid===r))??n?.introduced[0];return{...e,...i===void 0?{}:{commit:i},...n===void 0?{}:{exposure:n}}}function Z2(e,n){return{signal:n.signal,onProgress:n.onProgress,...e.maxSize.value===null?{}:{maxSize:e.maxSize.value}}}function He(e){if(/^[\x20-\x7e]*$/.test(e))return e.length;let n=0;for(let t of Pn(e))n+=Fi(t);return n}function H2(e,n){return e+" ".repeat(Math.max(0,n-He(e)))}function X2(e,n){return He(e)<=n?e:`${xu(e,n-1)}\u2026`}function Q2(e,n){if(He(e)<=n)return e;let t=Math.floor((n-1)/3),r=xu(e,t),i=[...Pn(e)].reverse(),o="",a=He(r)+1;for(let s of i){if(a+=Fi(s),a>n)break;o=s+o}return`${r}\u2026${o}`}function Y2(e,n){let t=[],r="",i=0;for(let o of yg(e).flatMap(a=>kg(a,n))){let a=He(o.trimEnd());i>0&&i+a>n&&(t.push(r.trimEnd()),r="",i=0),r+=o,i+=He(o)}return t.push(r.trimEnd()),t}function yg(e){let n=[],t="";for(let r of Pn(e)){let i=t.at(-1);i!==void 0&&(i===" "&&r!==" "||gg(i,r)&&!bg.test(r)&&!Ag.test(i))&&(n.push(t),t=""),t+=r}return t!==""&&n.push(t),n}function gg(e,n){return n===" "||!(wu.test(e)||wu.test(n))?!1:/[、。，．！？」』）】]$/u.test(e)?!0:new RegExp("^\\p{Script=Hiragana}","u").test(n)?!1:Au(e)!==Au(n)}function Au(e){return new RegExp("\\p{Script=Han}$","u").test(e)?"han":/[\p{Script=Katakana}ー]$/u.test(e)?"katakana":"other"}function kg(e,n){return He(e)<=n||!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)?[e]:[...Pn(e)]}var wu=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u,bg=/^[、。，．：；？！」』）〉》】〕・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々…,.:;?!)\]}]/u,Ag=/[「『（〈《【〔([{]$/u;function xu(e,n){let t="",r=0;for(let i of Pn(e)){if(r+=Fi(i),r>n)break;t+=i}return t}function*Pn(e){if(/^[\x20-\x7e]*$/.test(e))yield*e;else for(let{segment:n}of new Intl.Segmenter("en",{granularity:"grapheme"}).segment(e))yield n}function Fi(e){return xg.test(e)||e.includes("\uFE0F")?2:wg.test(e)?0:1}var wg=/^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u,xg=new RegExp("[\\u1100-\\u115f\\u2329\\u232a\\u2630-\\u2637\\u268a-\\u268f\\u2e80-\\u303e\\u3041-\\u4dbf\\u4dc0-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1d300}-\\u{1d376}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u");import{Buffer as nr}from"node:buffer";function vg(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=vu(e,(r,i)=>{r==="tree"&&n.tree===""?n.tree=i:r==="parent"?n.parents.push(i):r==="author"&&n.author===""?n.author=i:r==="committer"&&n.committer===""?n.committer=i:r==="encoding"&&(n.encoding=i)});return!Ni(n.tree)||!n.parents.every(Ni)?null:{...n,messageStart:t}}function t6(e){let n={object:"",type:"",tagger:""},t=vu(e,(r,i)=>{r==="object"&&n.object===""?n.object=i:r==="type"&&n.type===""?n.type=i:r==="tagger"&&n.tagger===""&&(n.tagger=i)});return Ni(n.object)?{...n,messageStart:t}:null}function r6(e){let n=[],t=Ki(e),r=!1;for(let i=0;i<e.length&&e[i]!==10;){let o=e.indexOf(10,i),a=o<0?e.length:o+1;e[i]!==32&&(r=!Ug.has(_g(t,i,a))),r&&n.push(e.subarray(i,a)),i=a}return n.length===0?Sg:nr.concat(n)}function _g(e,n,t){let r=n;for(;r<t&&e[r]!==32&&e[r]!==10;)r++;return e.toString("latin1",n,r)}var Ug=new Set(["tree","parent","author","committer","encoding","gpgsig","gpgsig-sha256","object","type","tag","tagger"]),Sg=new Uint8Array;function i6(e,n){let t=vg(n);if(t===null)return{oid:e,author:"",email:"",date:Oi(0,0),subject:""};let r=Cg(t.author);return{oid:e,author:Bi(r.name,t.encoding),email:Bi(r.email,t.encoding),date:Oi(r.seconds,r.offset),subject:Bi(Tg(n,t.messageStart),t.encoding)}}function Cg(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),i=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:i}}function Oi(e,n){let t=Math.abs(n)<1440?n:0,r=new Date((e+t*60)*1e3);if(Number.isNaN(r.getTime()))return Oi(0,0);let i=Math.abs(t),o=a=>String(a).padStart(2,"0");return`${r.toISOString().slice(0,-5)}${t<0?"-":"+"}${o(Math.floor(i/60))}:${o(i%60)}`}function Tg(e,n){let t=Lg(e,n,Math.min(e.length,n+Mg)).replace(/^(?:[ \t\r]*\n)+/,""),r=/\n[ \t\r]*\n/.exec(t);return t.slice(0,r?.index).replace(/\s*\n\s*/g," ").trim()}var Mg=4096;function vu(e,n){let t=Ki(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let i=e.indexOf(10,r);if(i<0&&(i=e.length),e[r]!==32){let o=t.indexOf(32,r);o>r&&o<i&&n(t.toString("latin1",r,o),t.toString("latin1",o+1,i))}r=i+1}return e.length}function Lg(e,n,t){return Ki(e).toString("latin1",n,t)}function Ki(e){return nr.isBuffer(e)?e:nr.from(e.buffer,e.byteOffset,e.byteLength)}function Bi(e,n){let t=nr.from(e,"latin1");for(let r of n===null?["utf-8"]:[n,"utf-8"])try{return new TextDecoder(r,{fatal:!0,ignoreBOM:!0}).decode(t)}catch{}return e}function Ni(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}function tr(e){try{let n=Rg.decode(e);if(!n.startsWith('"'))return n}catch{}return`"${jg(e)}"`}var Rg=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function jg(e){let n="";for(let t of e)t===34||t===92?n+=`\\${String.fromCharCode(t)}`:t>=32&&t<127?n+=String.fromCharCode(t):n+=`\\${t.toString(8).padStart(3,"0")}`;return n}async function*Uu(e,n,t,r,i={}){let o=[],a=new Set;async function*s(){for await(let c of t){if(a.has(c))continue;a.add(c);let d=n.known(c);d===void 0?yield c:o.push({oid:c,size:0,scan:d,shortfalls:_u(d)})}}let l=0,u=0;for await(let c of hr(e,s(),Eg(i))){if(yield*o.splice(0),c.bytes===null)yield Vg(c);else{let d=n.scan(c.bytes,c.oid);u+=c.bytes.length,yield{oid:c.oid,size:c.bytes.length,scan:d,shortfalls:_u(d)}}i.onProgress?.({phase:r,done:++l,bytes:u,...i.total===void 0?{}:{total:i.total}})}yield*o}function Vg({oid:e,why:n,size:t}){let r=t===void 0?n:`${n}: ${t} bytes`;return{oid:e,size:0,scan:null,shortfalls:[{kind:n==="too-large"?"cut":"notRead",why:r}]}}function l6(e,n,t){for(let{kind:r,why:i}of t)e[r](n,i)}function _u(e){let n=e.cut.map(t=>({kind:"cut",why:t}));return e.failure!==null&&n.push({kind:"notRead",why:e.failure}),n}function Eg(e){let n=e.maxSize??Qn;return e.signal===void 0?{maxSize:n}:{maxSize:n,signal:e.signal}}var Su=class{#e=[];#n=new Map;#t=new Map;blobs=0;bytes=0;commits=0;sight(n){for(let t of n)this.#e.push(t)}notRead(n,t){this.#n.set(`${n}\0${t}`,{what:n,why:t})}cut(n,t){this.#t.set(`${n}\0${t}`,{what:n,why:t})}interrupted(n,t,r){if(t?.aborted!==!0||n!==t.reason)throw n;this.notRead(r,"interrupted")}count(n){this.blobs++,this.bytes+=n}result(n){return{sightings:this.#e,notRead:[...this.#n.values()],cut:[...this.#t.values()],blobs:this.blobs,bytes:this.bytes,commits:this.commits,...n===void 0?{}:{commitFacts:n}}}};async function*p6(e){let n=null;for await(let t of Ii(e))if(n!==null)yield zg(n,t),n=null;else if(t[0]===$g)n=t.toString("latin1");else if(Fg(t))yield{commit:t.toString("latin1")};else throw Wn(t);if(n!==null)throw Wn(Buffer.from(n))}var $g=58;async function*Ii(e){let n=[];for await(let t of e){let r=0;for(let i=t.indexOf(0);i>=0;i=t.indexOf(0,r)){let o=t.subarray(r,i);yield n.length===0?o:Buffer.concat([...n,o]),n=[],r=i+1}r<t.length&&n.push(t.subarray(r))}if(n.length>0)throw Wn(Buffer.concat(n))}function zg(e,n){let t=/^:+/.exec(e)?.[0].length??0,r=e.slice(t).split(" "),i=r.slice(0,t+1),o=r.slice(t+1,2*t+2),a=r[2*t+2],s=i.pop(),l=o.pop();if(s===void 0||l===void 0||a===void 0||r.length!==2*t+3)throw Wn(Buffer.from(e));if(/^[RC]/.test(a))throw Wn(Buffer.from(`${e}: renames were not asked for`));return{oldModes:i,mode:s,oldOids:o,oid:l,status:a,path:tr(n),pathBytes:n}}function Fg(e){return(e.length===40||e.length===64)&&/^[0-9a-f]+$/.test(e.toString("latin1"))}function Wn(e){return new C("unexpected-output",`git printed something unexpected: ${JSON.stringify(e.toString("latin1").slice(0,100))}`,"Update git; if that does not help, report this with the output of `git --version`.")}async function*Cu(e,n,t={}){let{stdout:r}=nn(e,["ls-tree","-r","-z","--full-tree",n],t);for await(let i of Ii(r)){let o=i.indexOf(9),[a="",,s=""]=i.toString("latin1",0,o).split(" "),l=i.subarray(o+1);Bg(a)&&(yield{mode:a,oid:s,path:tr(l),pathBytes:l})}}function Bg(e){return e.startsWith("100")||e==="120000"}async function x6(e,n,t,r,i={}){let o=new Map;for(let l of r)for(let{path:u,source:c}of l.places)u!==null&&c==="blob"&&o.set(u,(o.get(u)??new Set).add(an(l)));let a=new Map;if(o.size===0)return a;let s=new Map;for await(let{oid:l,path:u}of Cu(e,t,i.signal?{signal:i.signal}:{}))o.has(u)&&s.set(l,[...s.get(l)??[],u]);for await(let{oid:l,scan:u}of Uu(e,n,s.keys(),"comparing",i))for(let c of s.get(l)??[])for(let{match:d,place:f}of pa(u??{located:[]},{path:c,source:"blob",blob:l})){let h=an(d);if(o.get(c)?.has(h)!==!0)continue;let p=a.get(h)??new Map;a.set(h,p.set(c,[...p.get(c)??[],f]))}return a}function v6(e,n){let t=n.get(an(e));if(t===void 0)return e;let r=new Map;for(let o of e.places){let{path:a,source:s,blob:l}=o;if(a===null||s!=="blob"||t.get(a)?.[0]?.blob!==l)continue;let u=r.get(a);u===void 0?r.set(a,[o]):u.push(o)}let i=new Set;for(let o of e.places){let{path:a,source:s}=o;if(a!==null&&s==="blob")for(let l of r.get(a)??t.get(a)??[])i.add(l);i.add(o)}return{...e,places:[...i]}}export{Fe as a,lc as b,ao as c,so as d,re as e,nn as f,bc as g,Ac as h,wc as i,L as j,Ng as k,Ye as l,qn as m,Kg as n,Ru as o,ju as p,xe as q,Wi as r,Pg as s,xn as t,E as u,Ji as v,qi as w,Zi as x,Xg as y,Gi as z,Ou as A,Qg as B,Hi as C,sr as D,Yg as E,e0 as F,n0 as G,t0 as H,Gn as I,lr as J,Xi as K,Qi as L,Hn as M,to as N,rc as O,C0 as P,T0 as Q,M0 as R,Oe as S,He as T,H2 as U,X2 as V,Q2 as W,Y2 as X,R0 as Y,j0 as Z,sc as _,Un as $,vg as aa,t6 as ba,r6 as ca,i6 as da,Cg as ea,B0 as fa,tr as ga,Qn as ha,hr as ia,Z0 as ja,G0 as ka,p6 as la,Ii as ma,Y0 as na,ek as oa,ko as pa,nk as qa,xo as ra,yr as sa,rk as ta,Uu as ua,Vg as va,l6 as wa,_u as xa,Eg as ya,Su as za,Pc as Aa,aa as Ba,$r as Ca,fa as Da,pa as Ea,an as Fa,rf as Ga,ct as Ha,Ca as Ia,Ta as Ja,Ra as Ka,Va as La,Ea as Ma,En as Na,db as Oa,rA as Pa,aA as Qa,gA as Ra,NA as Sa,C2 as Ta,Yy as Ua,Cu as Va,Bg as Wa,x6 as Xa,v6 as Ya,tg as Za,J2 as _a,Z2 as $a,Za as ab,lA as bb};
