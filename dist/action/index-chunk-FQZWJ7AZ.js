import{d as Wi,e as Zn}from"./index-chunk-LXDGLGIQ.js";import{a as C,b as T}from"./index-chunk-XLJKWFCB.js";import{c as Le,e as Ye}from"./index-chunk-AGMHT7F6.js";var Bu={};Le(Bu,{loadActionMessages:()=>zu});var sr={};Le(sr,{actionEn:()=>Vu});function L(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function Qg(e,n){return/[.。?？!！]$/u.test(e)?e:`${e}${n==="ja"?"\u3002":"."}`}function en(e,n){return Object.hasOwn(e,n)?e[n]??n:n}function Gn(e,n){let t=n.indexOf(":");if(t<0)return en(e,n);let r=en(e,n.slice(0,t)),i=n.slice(t+1).trim();return r===n.slice(0,t)?n:i===""?r:`${r} [${i}]`}function Yg(e,n){let t=n.replace(/ \([^()]*\)$/,"");if(Object.hasOwn(e,t))return e[t]??n;for(let r=t.indexOf(" ");r>=0;r=t.indexOf(" ",r+1)){let i=t.slice(r);if(Object.hasOwn(e,i))return`${t.slice(0,r)}${e[i]}`}return n}var Hn={"pull-request":"this pull request",push:"this push","merge-group":"this merge group",range:"these commits",history:"the whole history"},Ji="The job summary tells everything.",Eu={"no-token":"the input token is empty",fork:"a pull request from a fork gets a token that may only read",forbidden:"the token may not write to pull requests (the workflow needs `permissions: pull-requests: write`)","not-found":"the token does not reach this pull request","bad-token":"GitHub does not accept the token",refused:"GitHub refused it","rate-limited":"the token has used up its requests for now","server-error":"GitHub failed, also when asked again",unreachable:"GitHub could not be reached"},Vu={language:"en",headline:{found:(e,n)=>`${xn(e,"secret")} found in ${Hn[n]}`,nothing:e=>`no secrets found in ${Hn[e]}`,partial:e=>`no secrets found in what was read of ${Hn[e]}, but not everything could be read`,faulty:"nothing was judged: the config or baseline is wrong",loosened:"this change loosens config or baseline, and no maintainer has agreed yet"},partial:(e,n)=>`This scan is partial: ${[...e>0?[`${xn(e,"thing")} could not be read`]:[],...n>0?[`${xn(n,"thing")} ${n===1?"was":"were"} not read to the end`]:[]].join(", and ")}. Nobody knows whether secrets stand there.`,passesAllTheSame:"The check passes all the same: the workflow's input fail-on says so.",state:{here:"in the files now",gone:"removed again, still in this branch's history"},gone:e=>e===1?"1 secret was removed again by a later commit. It is still in this branch's history: merging carries it along, and whoever can read the branch can read it.":`${L(e)} secrets were removed again by a later commit. They are still in this branch's history: merging carries them along, and whoever can read the branch can read them.`,more:e=>`And ${L(e)} more.`,morePlaces:e=>`and ${xn(e,"more place")}`,todo:{heading:"What to do",revoke:"Revoke it first. What was pushed can be read and copied, also after the line is deleted.",rewrite:"Then take it out of the commits, not only out of the files: a new commit that deletes the line leaves the value in this branch's history.",rewriteStep:"mark the commit with edit; remove the value; git commit --amend; git rebase --continue",firstHour:"Then go through the first hour after a leak, step by step.",falseAlarm:e=>e===null?"A false alarm? Accept it by name and with a reason. The entry in the baseline counts once it stands on the branch that changes are compared with.":`A false alarm? Accept it by name and with a reason. As a change cannot judge itself, a maintainer then sets the label ${e}.`,why:"why it is safe"},own:{heading:e=>`Suppressed by this change (${L(e)})`,open:e=>`A comment, config or baseline of this change asks to let these pass. A change cannot judge itself: they count until a maintainer has looked at them and set the label ${e}.`,accepted:e=>`A comment, config or baseline of this change lets these pass, and a maintainer agreed by the label ${e}: they do not count.`,stale:e=>`A comment, config or baseline of this change asks to let these pass. The label ${e} is there, but commits came after it: a maintainer looks at them, takes it away and sets it again. Until then they count.`,noLabel:"A comment, config or baseline of this change asks to let these pass. A change cannot judge itself, and this workflow names no label by which a maintainer could agree: they count.",noProposal:"A comment, config or baseline of these commits lets these pass. Whoever may push them may also change what they are compared with, so they do not count.",loosened:e=>`Let pass from now on by this change's config or baseline (${L(e)}):`,unread:e=>`Not read, and accepted by this change itself (${L(e)}):`,by:"by"},faultsHeading:"Config or baseline that did not count",scope:{read:(e,n,t)=>n===null?t===null?`Read: ${e}.`:`Read: ${e}, everything up to ${t}.`:`Read: ${e}, from ${n} to ${t??"HEAD"}.`,widened:{"before-is-gone":"The commit before this push is gone (a forced push), so more was scanned: all that the default branch does not hold.","new-branch":"The branch is new, so all was scanned that the default branch does not hold.","no-base":"There is no commit to compare with, so all was scanned from the first commit on."},deepened:"The checkout was shallow: the missing part of the history was fetched first."},comment:{nothingLeft:e=>`nothing is left in ${Hn[e]}`,stillRevoke:"What was told here before is gone from the commits. It was pushed all the same: if it has not been revoked yet, revoke it.",asOf:e=>`As of commit ${e}.`,wholeReport:"The whole report",none:e=>`No comment on the pull request: ${Eu[e]}. ${Ji}`,created:"The pull request has a comment with the report.",updated:"The comment on the pull request is up to date."},annotation:{more:(e,n)=>`${xn(e,"secret")} found; the ${L(n)} worst stand on their lines. ${Ji}`,gone:"A later commit removed it again, but it is still in this branch's history.",partialTitle:"The scan is partial",ownTitle:"Suppressed by this change"}};function xn(e,n){return`${L(e)} ${n}${e===1?"":"s"}`}var $u={en:async()=>(await Promise.resolve(sr)).actionEn,ja:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late3)).actionJa,ko:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late5)).actionKo};function zu(e){return $u[e]()}var lc={};Le(lc,{annotation:()=>io,github:()=>oc});function xe(e,n){return e.suppressed===void 0&&(n||e.confidence!=="low")}function qi(e,n){let t={baseline:0,comment:0,config:0},r={critical:0,high:0,medium:0,low:0},i=new Map,o=0;for(let s of e.findings)s.suppressed&&t[s.suppressed.by]++,xe(s,n)&&(o++,r[s.severity]++,i.set(s.provider,(i.get(s.provider)??0)+1));let a=[...i].sort(([s],[l])=>s<l?-1:1);return{findings:o,suppressed:t,bySeverity:r,byProvider:Object.fromEntries(a)}}function t0(e,n){return e.findings.some(t=>xe(t,n))?1:e.scan.notRead.length>0||n&&e.scan.cut.length>0?2:0}var fe=["critical","high","medium","low"],ve=["high","medium","low"];function vn(e,n){return fe.indexOf(e)-fe.indexOf(n)}function nn(e,n){return ve.indexOf(e)-ve.indexOf(n)}function $(e){return/^[\x20-\x7e]*$/.test(e)&&!e.includes("::")&&!e.includes("##")?e:e.replace(Fu,Ku).replace(Ou,Iu)}var Fu=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u2800]|(?![\\ufe0e\\ufe0f])\\p{DI}|(?![ \\u3000])\\p{Zs}","gu"),Ou=/(?:^|(?<=\s))::|##(?=\[|vso\[)/gi,Nu={"\n":"\\n","\r":"\\r","	":"\\t"};function Ku(e){let n=e.codePointAt(0)??0;return Nu[e]??(n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`)}function Iu(e){return e.startsWith("#")?"#\\x23":"\\x3a:"}function Zi(e,n){return $(n.title(e.description))}function Gi(e){return $(e.secret??e.masked)}function Hi(e,n){let t=e.decodedFrom?` [${e.decodedFrom.map($).join(" > ")}]`:"";return`${Du(e,n)}${t}`}function Du(e,{place:n}){let{line:t}=e,r=e.blob??e.commit,i=r===void 0?void 0:Xi(r),o=e.path===null?null:$(e.path);return e.source==="commit-message"?n.commitMessage(i,t):e.source==="tag-message"?n.tagMessage(i,t):e.source==="note"?n.gitNote(i,t):e.source==="stdin"?n.stdin(t):o===null?n.object(i,t):e.source==="path"?n.fileName(o):`${o}:${t}`}function u0(e){let n=$(e.subject);return`${Xi(e.oid)} ${Pu(e.date)} ${$(e.author)}${n===""?"":`: ${n}`}`}function Xi(e){return $(e).slice(0,10)}function Pu(e){return $(e).slice(0,10)}function c0(e){return $(e.replace(/^refs\/(?:heads\/)?/,""))}function Qi({scan:e},n){return n.found.read({mode:e.mode,blobs:e.blobs,commits:e.commits})}function lr({what:e,why:n},t){return`${$(e)}: ${$(t.unread(n))}`}function d0({exposure:e,commit:n}){return e?.introduced[0]??n}function f0({summary:e}){return fe.map(n=>[n,e.bySeverity[n]]).filter(([,n])=>n>0)}function p0({summary:e}){return["baseline","comment","config"].map(n=>[n,e.suppressed[n]]).filter(([,n])=>n>0)}function m0({findings:e},n){return e.filter(t=>!t.suppressed&&!xe(t,n)).length}var Xn=class e{#e;#n;constructor(n){this.#e=n}static fromMasked(n){let t=new e("");return t.#n=n,t}reveal(){return this.#e}get length(){return this.#e.length}get masked(){return this.#n??ur(this.#e)}toString(){return this.masked}toJSON(){return this.masked}static{Object.defineProperty(e.prototype,Symbol.for("nodejs.util.inspect.custom"),{value(){return this.masked}})}};function ur(e){let n=/^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(e);if(n)return`${n[0]} ****`;let t=Array.from(e),r=i=>i.map(Wu).join("");return t.length>=24?`${r(t.slice(0,4))}****${r(t.slice(-4))}`:/^A[BCKS][A-Z0-9]{18}$/.test(e)?`${e.slice(0,4)}****${e.slice(-4)}`:t.length>=10?`${r(t.slice(0,2))}****`:"****"}function Wu(e){return/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(e)?"\xB7":e}function Yi(e){let n=Ju(e);if(n.size===0)return r=>r;let t=new Map;return r=>{if(r.length<_n)return r;let i=t.get(r);return i===void 0&&(i=Hu(r,n),t.size>=5e4&&t.clear(),t.set(r,i)),i}}var _n=3;function Ju(e){let n=new Map;for(let t of e){let r=t.secret.reveal(),i=t.places.some(o=>qu.has(o.source));for(let[o,a]of Gu(r)){if(o.length<_n||!(i||Zu(o)))continue;let s=o.slice(0,_n),l=n.get(s)??{lengths:[],masked:new Map};n.set(s,l),l.masked.set(o,a),l.lengths.includes(o.length)||l.lengths.push(o.length)}}for(let t of n.values())t.lengths.sort((r,i)=>i-r);return n}var qu=new Set(["commit-message","tag-message","note","path"]);function Zu(e){return e.length>=12||e.length>=5&&!new RegExp("^(?:\\p{L}+|\\p{N}+)$","u").test(e)}function*Gu(e){let n=ur(e);yield[e,n];let t=e.replace(/[\ud800-\udfff]/gu,"\uFFFD"),r=encodeURIComponent(t);if(r!==e&&(yield[r,n]),!/[\r\n]/.test(e))return;let i=e.split(/\r?\n|\r/);for(let o of["\\n","\\r\\n"," ",""])yield[i.join(o).trim(),n];for(let o of i)o.length>=16&&!o.startsWith("-----")&&(yield[o,"****"])}function Hu(e,n){let t="",r=0,i,o=()=>{i&&(t+=e.slice(r,i.start)+i.masked,r=i.end,i=void 0)};for(let a=0;a+_n<=e.length;a++){let s=n.get(e.slice(a,a+_n));if(s)for(let l of s.lengths){let u=s.masked.get(e.slice(a,a+l));if(!(u===void 0||a+l>e.length)){i&&a<i.end?a+l>i.end&&(i={start:i.start,end:a+l,masked:"****"}):(o(),i={start:a,end:a+l,masked:u});break}}}return o(),t+e.slice(r)}var Xu=1;function eo(e,n){let t=n.showSecrets?s=>s:Yi(e.findings),r=Yu(t),{scan:i,tool:o}=e,a=i.accepted??[];return{schemaVersion:Xu,tool:{name:o.name,version:o.version,rulesVersion:o.rulesVersion},scan:{mode:i.mode,repository:i.repository===null?null:t(i.repository),complete:i.notRead.length+i.cut.length+a.length===0,notRead:i.notRead.map(s=>dr(s,t)),cut:i.cut.map(s=>dr(s,t)),...a.length>0&&{accepted:a.map(s=>({...dr(s,t),reason:t(s.reason)}))},blobs:i.blobs,bytes:i.bytes,commits:i.commits,durationMs:Math.round(i.durationMs)},findings:Qu(e.findings,n).map(s=>ec(s,t,r,n)),summary:qi(e,n.strict)}}function Qu(e,{strict:n,explain:t}){let r=a=>a.verdict?.status==="live"?0:1,i=a=>xe(a,n)?0:a.suppressed?2:1,o=a=>t(a.rule)?.opens==="half-of-pair"?1:0;return e.toSorted((a,s)=>i(a)-i(s)||r(a)-r(s)||vn(a.severity,s.severity)||nn(a.confidence,s.confidence)||o(a)-o(s))}function Yu(e){let n=new Map;return t=>{let r=n.get(t);return r===void 0&&n.set(t,r=t.map(e)),r}}function ec(e,n,t,r){let i=e.places[0];if(i===void 0)throw new TypeError(`the finding ${e.fingerprint} has no place`);let o=e.exposure;return{fingerprint:e.fingerprint,rule:e.rule,provider:e.provider,description:r.explain(e.rule)?.title??e.title??e.rule,severity:e.severity,confidence:e.confidence,...e.note!==void 0&&{note:n(e.note)},masked:e.secret.masked,...r.showSecrets&&e.secret.length>0&&{secret:e.secret.reveal()},path:i.path===null?null:n(i.path),...no(i),places:e.places.map(a=>nc(a,n)),...e.commit&&{commit:cr(e.commit,n)},...o&&{exposure:{introduced:o.introduced.map(a=>cr(a,n)),removed:o.removed.map(a=>cr(a,n)),atHead:o.atHead,reachable:o.reachable,refs:t(o.refs),commits:o.commits}},...e.related.length>0&&{related:e.related},...e.pairing&&e.pairing.length>0&&{pairing:e.pairing.map(a=>({with:a.with,by:a.by,confidence:a.confidence}))},...e.aws&&{aws:tc(e.aws)},...e.verdict&&{verdict:rc(e.verdict,n)},...e.suppressed&&{suppressed:{by:e.suppressed.by,reason:n(e.suppressed.reason)}}}}function nc(e,n){return{path:e.path===null?null:n(e.path),...no(e),...e.blob!==void 0&&{blob:e.blob},...e.commit!==void 0&&{commit:e.commit},source:e.source,...e.decodedFrom&&e.decodedFrom.length>0&&{decodedFrom:e.decodedFrom.map(n)}}}function no(e){return{line:e.line,column:e.column,endLine:e.endLine,endColumn:e.endColumn}}function cr(e,n){return{oid:e.oid,author:n(e.author),email:n(e.email),date:e.date,subject:n(e.subject)}}function tc(e){return{keyType:e.keyType,...e.accountId!==void 0&&{accountId:e.accountId},canary:e.canary}}function rc(e,n){return{status:e.status,checkedAt:e.checkedAt,...e.arn!==void 0&&{arn:n(e.arn)},...e.principal!==void 0&&{principal:e.principal},...e.accountId!==void 0&&{accountId:e.accountId},...e.reason!==void 0&&{reason:n(e.reason)}}}function dr(e,n){return{what:n(e.what),why:n(e.why)}}function Qn(e,n,t){let r=Object.entries(n).map(([i,o])=>`${i}=${ic(String(o))}`);return`::${e}${r.length===0?"":` ${r.join(",")}`}::${to(t)}`}function to(e){return $(e).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function ic(e){return to(e).replaceAll(":","%3A").replaceAll(",","%2C")}var oc=(e,n)=>{let t=eo(e,n),{messages:r}=n,{scan:i}=t,o=t.findings.filter(d=>xe(d,n.strict)),a=o.map(d=>io(d,n));for(let d of i.notRead)a.push(Qn("error",{title:r.label.notRead},lr(d,r)));for(let d of i.cut)a.push(Qn("warning",{title:r.label.cut},lr(d,r)));let s=Qi(t,r),u=i.notRead.length+i.cut.length===0?r.found.nothing(s):r.found.nothingInWhatWasRead(s,i.notRead.length,i.cut.length),c=i.repository===null?null:$(i.repository);return a.push(`leakscan: ${o.length===0?u:r.found.headline(o.length,i,c,void 0)}`),a.map(d=>`${d}
`).join("")},ac={critical:"error",high:"error",medium:"error",low:"warning"};function io(e,{messages:n,explain:t},r){let i=e.places.find(ro)??e.places[0],o=Zi(e,n),a=$(n.revoke(t(e.rule)?.revoke??"rotate")),s=i===void 0?"":`${Hi(i,n)}: `,l=[n.page.result(o,Gi(e)),...r===void 0?[]:[r],a],u=`${s}${l.join(" ")} (${n.label.fingerprint}: ${e.fingerprint})`,c=i!==void 0&&r===void 0&&ro(i);return Qn(ac[e.severity],{...c?sc(i):{},title:o},u)}function ro(e){return e.path!==null&&e.source!=="path"&&$(e.path)===e.path}function sc(e){let n=e.line===e.endLine&&e.decodedFrom===void 0;return{file:e.path??"",line:e.line,endLine:e.endLine,...n&&{col:e.column,endColumn:e.endColumn}}}var fc={};Le(fc,{acceptedLive:()=>fr,verifyOutcome:()=>uc,withVerdicts:()=>oo});async function uc(e,n){let t=await dc(e.report.findings,n);return{...e,report:oo(e.report,t,e.acceptsLive??new Set)}}function fr(e){return new Set(e.filter(({accept:n})=>n==="live").map(({fingerprint:n})=>n))}function oo(e,n,t){return{...e,findings:e.findings.map(r=>cc(r,n.get(r.fingerprint),t))}}function cc(e,n,t){if(n===void 0)return e;if(n.status!=="live")return{...e,verdict:n};let{suppressed:r,...i}=e,o=r?.by==="baseline"&&t.has(e.fingerprint);return{...i,verdict:n,confidence:"high",severity:"critical",...o&&r!==void 0?{suppressed:r}:{}}}async function dc(e,{env:n,signal:t}){if(!e.some(({provider:l})=>l==="aws"))return new Map;let[{createSts:r},{endpointsFrom:i},{createAwsVerifier:o}]=await Promise.all([import("./index-sts-BA3FZQR3.js"),import("./index-sts-endpoints-GZTNVNYC.js"),import("./index-aws-HVTGU75D.js")]),a=i(n),s=r({env:n,signal:t});try{return await o({sts:s,endpoints:a}).verify(e,{signal:t})}finally{s.close()}}var pc=["core.fsmonitor=false","core.untrackedCache=false","core.commitGraph=false","core.hooksPath=/dev/null","core.pager=cat","core.attributesFile=/dev/null","core.quotePath=false","core.alternateRefsCommand=","color.ui=false","diff.external=","diff.renames=false","diff.relative=false","diff.orderFile=/dev/null","diff.ignoreSubmodules=none","log.showSignature=false","log.showRoot=true","log.follow=false","log.mailmap=false","submodule.recurse=false","protocol.allow=never","gc.auto=0","maintenance.auto=false"],ao=["--no-pager","--no-replace-objects","--no-optional-locks","--literal-pathspecs",...pc.flatMap(e=>["-c",e])];function so(e){return e!==void 0&&mc.has(e)?["--no-ext-diff","--no-textconv"]:[]}var mc=new Set(["diff","diff-tree","diff-index","diff-files","log","show"]);function lo(e,n="none"){let t={};for(let[r,i]of Object.entries(e))i!==void 0&&!hc(r.toUpperCase())&&(t[r]=i);return{...t,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null/none",GIT_ALLOW_PROTOCOL:n,GIT_ATTR_NOSYSTEM:"1",LC_ALL:"C",LANGUAGE:"C"}}function hc(e){return yc.has(e)||e.startsWith("GIT_TRACE")||e.startsWith("GIT_REDIRECT_")}var yc=new Set(["GIT_EXTERNAL_DIFF","GIT_DIFF_OPTS","GIT_PAGER","PAGER","EDITOR","VISUAL","GIT_EDITOR","GIT_SEQUENCE_EDITOR","GIT_GLOB_PATHSPECS","GIT_NOGLOB_PATHSPECS","GIT_ICASE_PATHSPECS","GIT_NAMESPACE","GIT_REPLACE_REF_BASE","GIT_ATTR_SOURCE","GIT_CURL_VERBOSE","GIT_FLUSH"]);import{spawn as gc}from"node:child_process";import{stat as kc}from"node:fs/promises";import Yn from"node:path";import{env as bc}from"node:process";async function uo(e,n=bc){let t=Yn.resolve(e),r={dir:t,env:lo(n)},{isBare:i,isShallow:o,format:a,gitDir:s,commonDir:l,top:u}=await Ac(r)??await wc(r);return{...r,gitDir:Yn.resolve(s),commonDir:Yn.resolve(t,l),workTree:u===null?null:Yn.resolve(u),objectFormat:a==="sha256"?"sha256":"sha1",isBare:i==="true",isShallow:o==="true"}}async function Ac(e){let t=await Un(e,["--is-bare-repository","--is-shallow-repository","--show-object-format",...["--absolute-git-dir","--git-common-dir","--show-toplevel"]]).then(u=>u.split(`
`),u=>{if(u instanceof C&&u.code==="git-failed")return[];throw u}),[r,i,o,a,s,l]=t;return t.length!==6||a===void 0||s===void 0||l===void 0?null:{isBare:r,isShallow:i,format:o,gitDir:a,commonDir:s,top:l}}async function wc(e){let[n,t,r]=await Promise.all([Un(e,["--is-bare-repository","--is-shallow-repository","--show-object-format","--is-inside-work-tree"]),Un(e,["--absolute-git-dir"]),Un(e,["--git-common-dir"])]),[i,o,a,s]=n.split(`
`),l=s==="true"?await Un(e,["--show-toplevel"]):null;return{isBare:i,isShallow:o,format:a,gitDir:t,commonDir:r,top:l}}async function Un(e,n){let t=(await re(e,["rev-parse",...n])).toString("utf8");return t.endsWith(`
`)?t.slice(0,-1):t}async function re(e,n,t={}){let r=t.maxBuffer??1073741824,i=[],o=0;for await(let a of tn(e,n,t).stdout){if(o+=a.length,o>r)throw new C("git-failed",`git ${n[0]??""} printed more than ${r} bytes`,"Scan a smaller part of the repository.");i.push(a)}return Buffer.concat(i,o)}function tn(e,n,t={}){let[r,...i]=n,o=[...ao,...r===void 0?[]:[r],...so(r),...i],a=gc("git",o,{cwd:e.dir,env:e.env,stdio:["pipe","pipe","pipe"],windowsHide:!0}),s="",l=!1,u,c=p=>{u??=p,a.kill(),a.stdout.destroy()};a.stderr.setEncoding("utf8").on("data",p=>{s.length<xc&&(s+=p)}),a.stdin.on("error",()=>{}),a.stdout.on("error",()=>{});let d=()=>c(t.signal?.reason);t.signal?.aborted===!0?d():t.signal?.addEventListener("abort",d,{once:!0});let f=new Promise((p,g)=>{let m=k=>{t.signal?.removeEventListener("abort",d),k===void 0?p():g(k)},A=!0;a.on("error",k=>{A=a.pid!==void 0,!A&&_c(k,e.dir).then(y=>m(u??y))}),a.on("close",(k,y)=>{A&&m(u!==void 0?u:l||k===0?void 0:Uc(n,k,y,s,e.dir))})});f.catch(()=>{}),vc(a.stdin,t.input).catch(c);async function*h(){let p=!1;try{for await(let g of a.stdout)yield g;p=!0}catch(g){throw u??=g,p=!0,await f,u}finally{p||(l=!0,a.kill())}await f}return{stdout:h(),done:f}}var xc=65536;async function vc(e,n){if(n===void 0||typeof n=="string"||n instanceof Uint8Array){e.end(n??"");return}for await(let t of n){if(e.destroyed===!0||!e.writable)return;e.write(t)||await new Promise(r=>{let i=()=>{e.off("drain",i).off("close",i).off("error",i),r()};e.on("drain",i).on("close",i).on("error",i)})}e.end()}async function _c(e,n){return await kc(n).then(r=>r.isDirectory(),()=>!1)?new C("git-missing","the program git could not be started","Install git and put it on the PATH.",{cause:e}):new C("not-a-repository",`${n} is not a directory`,"Give the path of a git repository.",{cause:e})}function Uc(e,n,t,r,i){let o=Sc(r).trim(),a=o.split(`
`).find(l=>/^(fatal|error|usage): /.test(l))??o.split(`
`)[0]??"";if(/dubious ownership|unsafe repository/.test(o)){let l=/git config --global --add safe\.directory [^\n]+/.exec(o)?.[0];return new C("dubious-ownership",`the repository at ${i} belongs to another user, so git does not trust it`,l?.trim()??`git config --global --add safe.directory '${i}'`)}if(/not a git repository|cannot change to|invalid gitfile format/i.test(o))return new C("not-a-repository",`${i} is not in a git repository`,"Go into a git repository, or scan a directory with `leakscan files`.");if(/unknown revision|bad revision|ambiguous argument|Invalid revision range|Not a valid object name|Needed a single revision/i.test(o))return new C("unknown-revision",a,"Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).");if(/from promisor remote|lazy fetching disabled/.test(o))return new C("missing-object","the repository is a partial clone, and objects that are needed were never fetched","Fetch them: `git fetch --refetch --no-filter`.");let s=t!==null?` by signal ${t}`:n!==null?` with exit code ${n}`:"";return new C("git-failed",`git ${e[0]??""} failed${s}${a===""?"":`: ${a}`}`,"Run `git fsck` to see whether the repository is whole.")}function Sc(e){return e.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s'"]+@/gi,"$1****@")}function O0(e){return $(e).replace(/[&<>"']/g,n=>`&#${n.charCodeAt(0)};`)}function N0(e){return $(e).replace(/[&<>[\]`*_|#@~\\]/g,co)}function K0(e){return`<code>${$(e).replace(/[!-/:-@[-`{-~]/g,co)}</code>`}function co(e){return`${e==="@"?"<!-- -->":""}&#${e.charCodeAt(0)};`}function D0(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD").split("/").map(n=>encodeURIComponent(n).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)).join("/")}function P0({decodedFrom:e=[]}){return e.some(n=>/^(?:zip|tar|gzip|zlib|zstd)\b/i.test(n))}import{createHash as Cc,randomBytes as Tc,scrypt as Mc}from"node:crypto";var mo=/^[0-9a-f]{32}$/,fo="leakscan/fingerprint/1",pr=16,Lc={N:2**15,r:8,p:1,maxmem:64*1024*1024};async function po(e,n){let t=e.reveal();return n.guessable?new Promise((r,i)=>{Mc(t,`${fo}/slow\0${n.salt}`,pr,Lc,(o,a)=>{o?i(o):r(a.toString("hex"))})}):Cc("sha256").update(`${fo}\0${t}`,"utf8").digest("hex").slice(0,pr*2)}var Sn=class{salt;signal;#e=new Map;#n=[];#t=0;#r=0;constructor(n,t){this.salt=n,this.signal=t,t?.addEventListener("abort",()=>this.#o(),{once:!0})}of(n,t){let r=`${t?"1":"0"}${n.reveal()}`,i=this.#e.get(r);return i||(i=t?this.#i(n):po(n,{guessable:t,salt:this.salt}),this.#e.set(r,i)),i}get unfinished(){return this.#r}know(n,t){this.#e.set(`1${n.reveal()}`,Promise.resolve(t))}slow(n){return this.#e.get(`1${n.reveal()}`)}async#i(n){if(this.#t>=Rc&&this.signal?.aborted!==!0&&await new Promise(t=>this.#n.push(t)),this.signal?.aborted===!0)return this.#r++,Tc(pr).toString("hex");this.#t++;try{return await po(n,{guessable:!0,salt:this.salt})}finally{this.#t--,this.#o()}}#o(){if(this.signal?.aborted===!0)for(let n of this.#n.splice(0))n();else this.#n.shift()?.()}},Rc=4;import{lstat as jc,readFile as Ec}from"node:fs/promises";import Vc from"node:path";async function H0(e){if(!e.isShallow)return new Set;let n=Vc.join(e.commonDir,"shallow"),t=await jc(n).catch(()=>null);return t===null||!t.isFile()?new Set:new Set((await Ec(n,"latin1")).split(`
`).filter(r=>r!==""))}import{createHash as Fc}from"node:crypto";import{mkdir as ho,mkdtemp as $c,rm as zc,writeFile as yo}from"node:fs/promises";import{tmpdir as Bc}from"node:os";import rn from"node:path";async function go(e){let n=await $c(rn.join(Bc(),"leakscan-store-"));await ho(rn.join(n,"refs")),await ho(rn.join(n,"objects")),await yo(rn.join(n,"HEAD"),`ref: refs/heads/none
`);let t=e.objectFormat==="sha1"?"":`[extensions]
	objectFormat = ${e.objectFormat}
`;await yo(rn.join(n,"config"),`[core]
	repositoryFormatVersion = 1
	bare = true
${t}`);let r={...e.env,GIT_DIR:n};r.GIT_OBJECT_DIRECTORY??=rn.join(e.commonDir,"objects");for(let i of["GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE"])delete r[i];return{dir:e.dir,env:r,remove:()=>zc(n,{recursive:!0,force:!0})}}var et=64*2**20,Oc=64;async function*yr(e,n,t={}){let r=Jc(n),i=new mr,o=[],a=null;try{for(let s=0;;s++){let l=new hr(i,o,r);try{if(yield*Dc(a??e,e.objectFormat,l,i,t),i.first===void 0)return;throw new C("git-failed","git cat-file ended before it had answered",bo)}catch(u){if(l.failure!==null)throw l.failure.error;let c=u instanceof C&&t.signal?.aborted!==!0?Nc[u.code]:void 0;if(c===void 0||s>=Oc)throw u;await l.ended;let d=i.shift();if(d===void 0)throw u;yield{oid:d,bytes:null,why:c},o=i.drain(),c==="missing-object"&&(a??=await go(e))}}}finally{Promise.resolve(r.return?.()).catch(()=>{}),await a?.remove()}}var Nc={"git-failed":"corrupt-object","missing-object":"missing-object"};async function*Kc(e,n={}){let t=["cat-file","--batch-check","--batch-all-objects","--unordered","--buffer"],r="";for await(let i of tn(e,t,n).stdout){let o=(r+i.toString("latin1")).split(`
`);r=o.pop()??"";for(let a of o){let[s="",l="",u]=a.split(" ");l in ko&&u!==void 0?yield{oid:s,type:l,size:Number(u)}:yield{oid:s,type:null,size:0}}}}async function*ak(e,n={}){let t=n.types??Ic,r=n.maxSize??et,i=[];async function*o(){for await(let{oid:a,type:s,size:l}of Kc(e,n))s!==null&&!t.has(s)||(l>r?i.push({oid:a,bytes:null,why:"too-large",size:l}):yield a)}yield*yr(e,o(),n),yield*i}async function sk(e){let n=(await re(e,["count-objects","-v"])).toString("latin1"),t=r=>Number(new RegExp(`^${r}: (\\d+)$`,"m").exec(n)?.[1]??0);return t("count")+t("in-pack")}var Ic=new Set(["blob","commit","tag"]),ko={blob:!0,commit:!0,tree:!0,tag:!0},bo="Run `git fsck` to see whether the repository is whole.";async function*Dc(e,n,t,r,i){let o=i.maxSize??et,a=i.signal===void 0?{}:{signal:i.signal},{stdout:s}=tn(e,["cat-file","--batch","--buffer"],{input:t,...a}),l="",u=null;for await(let c of s){let d=0;for(;d<c.length;){if(u===null){let f=c.indexOf(10,d);if(l+=c.toString("latin1",d,f<0?c.length:f),l.length>1024)throw Cn(l);if(f<0)break;d=f+1;let h=Pc(l,r.first);l="",h===null?yield{oid:r.shift(),bytes:null,why:"missing-object"}:u={...h,bytes:h.size>o?null:Buffer.alloc(0),filled:0};continue}if(u.filled<u.size){let f=Math.min(u.size-u.filled,c.length-d);u.bytes!==null&&(u.filled===0&&f===u.size?u.bytes=c.subarray(d,d+f):(u.filled===0&&(u.bytes=Buffer.allocUnsafe(u.size)),c.copy(u.bytes,u.filled,d,d+f))),u.filled+=f,d+=f;continue}if(c[d]!==10)throw Cn("an object longer than announced");d++,r.shift(),yield Wc(u,n),u=null}}}function Pc(e,n){let[t,r="",i=""]=e.split(" ");if(n===void 0||t!==n)throw Cn(e);if(r==="missing")return null;if(!(r in ko)||!/^\d+$/.test(i))throw Cn(e);return{oid:t,type:r,size:Number(i)}}function Wc(e,n){let{oid:t,type:r,size:i,bytes:o}=e;return o===null?{oid:t,bytes:null,why:"too-large",size:i}:Fc(n).update(`${r} ${i}\0`).update(o).digest("hex")!==t?{oid:t,bytes:null,why:"corrupt-object",size:i}:{oid:t,type:r,bytes:o}}function Cn(e){return new C("unexpected-output",`git cat-file printed something unexpected: ${e.slice(0,100)}`,bo)}var mr=class{#e=[];#n=0;get first(){return this.#e[this.#n]}push(n){this.#e.push(n)}shift(){let n=this.#e[this.#n];if(n!==void 0)return this.#n++,this.#n>4096&&(this.#e=this.#e.slice(this.#n),this.#n=0),n}drain(){let n=this.#e.slice(this.#n);return this.#e=[],this.#n=0,n}},hr=class{ended;failure=null;#e=()=>{};#n=!1;#t;#r;#i;constructor(n,t,r){this.#t=n,this.#r=t,this.#i=r;for(let i of t)n.push(i);this.ended=new Promise(i=>{this.#e=i}),queueMicrotask(()=>{this.#n||this.#e()})}async*[Symbol.asyncIterator](){this.#n=!0;try{for(let n of this.#r)yield`${n}
`;for(;;){let n=await this.#i.next();if(n.done===!0)return;if(!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(n.value))throw Cn(`the request ${n.value}`);this.#t.push(n.value),yield`${n.value}
`}}catch(n){throw this.failure={error:n},n}finally{this.#e()}}};function Jc(e){return Symbol.asyncIterator in e?e[Symbol.asyncIterator]():e[Symbol.iterator]()}async function dk(e,n){return wo(e,n,`${n}^{commit}`)}async function fk(e,n){if(n.length===0)return[];let t=n.map(o=>xo(o)?qc:o),i=(await re(e,["cat-file","--batch-check"],{input:`${t.join(`
`)}
`})).toString("latin1").split(`
`).slice(0,-1);if(i.length!==t.length)throw new C("unexpected-output","git cat-file answered less than it was asked","Update git.");return i.map(o=>{let[,a,s]=/^([0-9a-f]{40}|[0-9a-f]{64}) (blob|commit|tag|tree) \d+$/.exec(o)??[];return a===void 0?null:{oid:a,type:s}})}function Ao(e,n){return new C("unknown-revision",`the repository has no revision ${JSON.stringify(e)}`,"Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).",{cause:n})}async function pk(e){try{return await wo(e,"HEAD","HEAD^{commit}")}catch(n){if(!(n instanceof C)||n.code!=="unknown-revision")throw n;let t=(await re(e,["symbolic-ref","HEAD"])).toString("utf8").replace(/\n$/,"");if((await re(e,["for-each-ref","--format=%(objectname)",t])).length>0)throw n;return null}}async function wo(e,n,t){if(xo(n))throw Ao(n);try{return(await re(e,["rev-parse","--verify",t])).toString("latin1").trim()}catch(r){throw r instanceof C&&r.code==="unknown-revision"?Ao(n,r):r}}function xo(e){return e===""||e.startsWith("-")||/[\0\n]/.test(e)}var qc="..";var vo=[{name:"lock-file",atMost:"low",randomToo:!0,why:"Package managers write hashes and integrity values here; nobody writes passwords into it.",path:/(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|\.terraform\.lock\.hcl)$/},{name:"built-file",atMost:"low",randomToo:!0,why:"Minified bundles and source maps are full of short names before long strings.",path:/\.(min\.js|min\.mjs|min\.css|bundle\.js|js\.map|css\.map|mjs\.map)$/},{name:"translation",atMost:"low",randomToo:!1,why:'The text beside the key "password" is the word for it in another language.',path:/(^|\/)(locales?|i18n|l10n|translations?|resources\/lang)\/|\.(po|pot|xlf|xliff|arb|resx|strings)$/},{name:"snapshot",atMost:"low",randomToo:!0,why:"Test runners record whole answers here, ids and hashes among them.",path:/(^|\/)__snapshots__\/|\.(snap|approved\.txt|ambr)$/},{name:"example",atMost:"low",randomToo:!1,why:"A sample config shows the shape of a value, not the value.",path:/(^|\/)(examples?|samples?)\/|\.(example|sample|template|tmpl|dist|tpl)$|\.(example|sample|template)\.[^/.]*$/},{name:"test",atMost:"low",randomToo:!1,why:"Tests and fixtures make up passwords by the dozen.",path:/(^|\/)(tests?|__tests__|testing|specs?|e2e|fixtures?|__fixtures__|testdata|test-data|test_data|__mocks__|mocks?|cassettes)\/|(^|\/)test_[^/]*\.py$|(^|\/)conftest\.py$|_test\.(go|py|rb|dart|exs|cc|cpp)$|_spec\.rb$|[.-](test|tests|spec|stories|cy)\.[cm]?[jt]sx?$|(tests?|it|spec)\.(java|kt|scala|cs|swift|groovy)$/},{name:"documentation",atMost:"low",randomToo:!1,why:"Manuals show commands with made-up passwords.",path:/(^|\/)(docs?|documentation|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|textile|pod|[1-8])$|(^|\/)(readme|changelog|changes|history|news|contributing)(\.[^/]*)?$/}];function _o(e){if(e===null)return;let n=e.toLowerCase();return vo.find(t=>t.path.test(n))}function gr(e,n){return n===void 0?e.confidence:n.name==="lock-file"&&e.confidence==="medium"&&e.rule!=="url-credentials"?n.atMost:!Zc.has(e.rule)||!n.randomToo&&e.syntax.random?e.confidence:e.confidence==="low"?"low":n.atMost}function hk(e){return e.confidence==="low"||vo.some(n=>gr(e,n)==="low")}var Zc=new Set(["generic-password","generic-secret"]);var nt=class{#e;#n=[0];constructor(n){this.#e=n;for(let t=0;t<n.length;t++){let r=n[t];(r===10||r===13&&n[t+1]!==10)&&this.#n.push(t+1)}}get lines(){return this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length),r=this.#t(t),i=this.#n[r]??0;return i===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(i=3),{line:r+1,column:Gc(this.#e,i,t)+1}}lineSpan(n){let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#t(n){let t=0,r=this.#n.length-1;for(;t<r;){let i=t+r+1>>1;(this.#n[i]??0)<=n?t=i:r=i-1}return t}};function Gc(e,n,t){let r=0;for(let i=n;i<t;){let o=Hc(e,i);r+=o===4?2:1,i+=o}return r}function Hc(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let i=1;i<r;i++)if(((e[n+i]??0)&192)!==128)return 1;return r}var tt=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var Uo=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function So(e){let n=e[0];for(let t=0;t<Uo.length;t++){let[r,i]=Uo[t];if(!(n!==i[0]||!i.every((o,a)=>e[a]===o))&&!(r==="bzip2"&&!Xc(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*Co(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function Xc(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as dd}from"node:zlib";import{inflateRawSync as ld}from"node:zlib";function To(e,n){let t=new Ar(n),r=new br(e),i=Qc(r,t);return{bytes:t.taken(),end:r.position(),state:i}}function Qc(e,n){for(;;){let t=e.take(3),r=t>>1,i;if(t<0||r===3)return"corrupt";if(r===0)i=Yc(e,n);else{let o=r===1?ad():od(e);i=o!==void 0&&id(e,n,o)}if(n.full)return"limit";if(!i)return"corrupt";if(t&1)return"whole"}}function Yc(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let i=0;i<t;i++){let o=e.take(8);if(o<0||!n.push(o))return!1}return!0}var ed=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],nd=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],td=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],rd=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function id(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let i=ed[r-257],o=e.take(nd[r-257]??0),a=e.symbol(t.distances),s=td[a];if(i===void 0||o<0||s===void 0)return!1;let l=e.take(a<4?0:(a>>1)-1);if(l<0||!n.copy(s+l,i+o))return!1}}function od(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let i=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;i[rd[s]??0]=l}let o=kr(i);if(!o)return;let a=new Uint8Array(n+t);for(let s=0;s<a.length;){let l=e.symbol(o);if(l<0)return;if(l<16){a[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>a.length||l===16&&s===0)return;a.fill(l===16?a[s-1]??0:0,s,s+u),s+=u}return Mo(a.subarray(0,n),a.subarray(n))}function ad(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return Mo(e,new Uint8Array(30).fill(5))}function Mo(e,n){let t=kr(e),r=kr(n);return t&&r&&{literals:t,distances:r}}function kr(e){let n=new Uint16Array(16),t=1;for(let o of e)o!==0&&(n[o]++,o>t&&(t=o));let r=new Uint16Array(17);for(let o=1,a=0;o<=15;o++)if(r[o]=a,a=a+n[o]<<1,a>2<<o)return;let i=new Uint16Array(1<<t);for(let o=0;o<e.length;o++){let a=e[o];if(a===0)continue;let s=sd(r[a]++,a);for(let l=s;l<i.length;l+=1<<a)i[l]=o<<4|a}return i}function sd(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var br=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#i(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#o(n),t}symbol(n){this.#i(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#o(r),t>>4)}align(){this.#o(this.#r&7)}position(){return this.#n-(this.#r>>3)}#i(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#o(n){this.#t>>>=n,this.#r-=n}},Ar=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,i=this.#n;for(let o=0,a=this.#t;o<r;o++,a++)i[a]=i[a-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var ud=64*1024*1024;function on(e,n,t,r,i){let o=cd(e.subarray(n,t),r.bytes,i);return r.spend(o.bytes.length),{...o,end:n+o.end}}function cd(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,ud),i=Math.max(r,1024);try{let o={maxOutputLength:n,chunkSize:i,info:!0},{buffer:a,engine:s}=ld(e,o);return{bytes:a,end:s.bytesWritten,state:"whole"}}catch{return To(e,n)}}function Z(e,n,t,r,i){return r===0&&i===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,i),via:[...n,`${t}@${r}`]}}function wr(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*Lo(e,n,t){let r=[],i=0,o;for(;wr(e,i)&&(o=t.budget.refuseEntry(),!o);){let l=fd(e,i,t);if(r.push(l.bytes),o=l.fault,o)break;i=l.end}let a=[...n,"gzip"],s=md(r);o&&t.cut(a,o),(!o||s.length>0)&&(yield*t.open(s,a)),o?yield Z(e,n,"gzip",i,e.length):hd(e,i)||(yield*t.open(e.subarray(i),[...n,`gzip@${i}`]))}function fd(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=pd(e,n,r);if(i===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let o=r.getUint32(e.length-4,!0),a=on(e,i,e.length,t.budget,o),s=a.end+8;if(a.state==="limit")return{bytes:a.bytes,end:s,fault:t.budget.bytesWord};let l=a.state==="whole"&&s<=e.length&&r.getUint32(a.end,!0)===dd(a.bytes);return{bytes:a.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function pd(e,n,t){let r=e[n+3]??0,i=n+10;if(r&4){if(i+2>e.length)return;i+=2+t.getUint16(i,!0)}for(let o of[8,16]){if(!(r&o))continue;let a=e.indexOf(0,i);if(a<0)return;i=a+1}return r&2&&(i+=2),i<e.length?i:void 0}function md(e){return e.length===1?e[0]:Buffer.concat(e)}function hd(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function jo(e){let n=yd(e);if(n)return n;if(!(e.length<32)){if(!gd(e)){let t=kd(e);if(t)return t;if(Ad(e))return"partly-utf-16le"}return wd(e)?"partly-utf-16le":void 0}}function yd(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&Ro(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&Ro(e,!1))return"utf-32be"}function Eo(e,n){return xr(e,2,n).bad>0}function gd(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!ce(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function kd(e){let n=xr(e,0,!0),t=xr(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function xr(e,n,t){let r=Math.min(e.length-1,n+1024),i=t?0:1,o={units:0,ascii:0,sure:0,rare:0,bad:0};for(let a=n;a<r;a+=2){let s=e[a+i]|e[a+1-i]<<8;if(o.units++,s<128)ce(s)?(o.ascii++,o.sure++):o.bad++;else if(bd(s))o.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&o.bad++;else if(s>=55296&&s<=56319){if(a+2>=r)continue;let l=e[a+2+i]|e[a+3-i]<<8;l<56320||l>57343?o.bad++:a+=2}else s>=56320&&s<=57343?o.bad++:(s<19968||s>40959)&&o.rare++}return o}function bd(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function Ro(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let i=t.getUint32(r,n);if(i>1114111||i>=55296&&i<=57343)return!1}return!0}function Ad(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function wd(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!ce(e[n]))return!1;return!0}function ce(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var ie=512,_r=4096;function Vo(e){return e.length<ie?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&Ur(e,0)}function*$o(e,n,t){let r=0,i={};for(;r+ie<=e.length&&Ur(e,r);){let o=t.budget.refuseEntry();if(o){t.cut(n,o),yield Z(e,n,"tar",r,e.length);return}let a=String.fromCharCode(e[r+156]||48),s=_d(e,r,a),l=i.size??zo(e,r+124,12);"123456".includes(a)&&l>0&&vd(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(a==="x")i={...i,...Sd(c)};else if(a==="L")i={...i,path:Re(c)};else if(a!=="g"&&a!=="K"){let d=[...n,`tar:${(i.path??Ud(e,r)).slice(0,_r)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(a)||l>0)&&(yield*t.open(c,d)),i={}}r=s+Math.ceil(l/ie)*ie}yield*xd(e,n,r,t)}function*xd(e,n,t,r){let i=t;for(;i<e.length&&e[i]===0;)i++;if(i>=e.length)return;i-t>=ie?yield*r.open(e.subarray(i),[...n,`tar@${i}`]):(r.cut(n,"corrupt-tar"),yield Z(e,n,"tar",t,e.length))}function Ur(e,n){let t=zo(e,n+148,8),r=0,i=0;for(let o=0;o<ie;o++){let a=o>=148&&o<156?32:e[n+o];r+=a,i+=a<128?a:a-256}return r!==256&&(t===r||t===i)}function vd(e,n){return n+ie>e.length?!0:Ur(e,n)||e.subarray(n,n+ie).every(t=>t===0)}function _d(e,n,t){let r=n+ie;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=ie;return r+ie}function zo(e,n,t){let r=0;if(e[n]&128){for(let o=1;o<t;o++)r=r*256+e[n+o];return Number.isSafeInteger(r)?r:e.length}let i=0;for(let o=0;o<t;o++){let a=e[n+o];if(a>=48&&a<=55)r=r*8+a-48,i++;else if(a!==32||i>0)break}return r}function Ud(e,n){let t=Re(e.subarray(n,n+100)),i=e[n+257]===117&&e[n+262]===0?Re(e.subarray(n+345,n+500)):"";return i===""?t:`${i}/${t}`}function Sd(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let i=Number(Re(e.subarray(t,r)));if(!(i>r-t+1)||t+i>e.length)break;let o=e.subarray(r+1,t+i-1);if(vr(o,"path="))n={...n,path:Re(o.subarray(5))};else if(vr(o,"GNU.sparse.name="))n={...n,path:Re(o.subarray(16))};else if(vr(o,"size=")){let a=Number(Re(o.subarray(5)));Number.isSafeInteger(a)&&a>=0&&(n={...n,size:a})}t+=i}return n}function vr(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function Re(e){let n=e.subarray(0,_r).indexOf(0),t=e.subarray(0,n<0?_r:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var Cd=1024;function Bo(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*Fo(e,n,t){let r=[...n,"zlib"],i=t.budget.refuseEntry();if(i){t.cut(r,i),yield{bytes:e,via:n};return}let o=on(e,2,e.length,t.budget),a=new DataView(e.buffer,e.byteOffset,e.byteLength),s=o.end+4;if(o.state==="whole"&&s<=e.length&&a.getUint32(o.end)===Td(o.bytes)){yield*t.open(o.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}o.bytes.length>=Cd&&(t.cut(r,o.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(o.bytes,r)),yield Z(e,n,"zlib",0,e.length)}function Td(e){let n=1,t=0;for(let r=0;r<e.length;){let i=Math.min(r+3800,e.length);for(;r<i;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as Md from"node:zlib";function Oo(e,n=0){return Ko(e,n)||Io(e,n)>0&&n+8<e.length}function*No(e,n,t){let r=[...n,"zstd"],i=Sr(e,t.budget);i.fault&&t.cut(r,i.fault),(!i.fault||i.bytes.length>0)&&(yield*t.open(i.bytes,r)),i.fault?yield Z(e,n,"zstd",i.end,e.length):i.end<e.length&&(yield*t.open(e.subarray(i.end),[...n,`zstd@${i.end}`]))}function Sr(e,n){let t=[],r=0,i;for(;!i&&r<e.length;){let o=Io(e,r);if(o>0){r=Math.min(r+o,e.length);continue}if(!Ko(e,r)||(i=n.refuseEntry(),i))break;let a=Ld(e.subarray(r),n);typeof a=="string"?i=a:(t.push(a.bytes),r+=a.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:i}}function Ko(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function Io(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function Ld(e,n){let{zstdDecompressSync:t}=Md;if(!t)return"unsupported-compression";try{let{buffer:r,engine:i}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,i.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var Rd="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Cr(e,n,t){let r=Vd(t)??e.subarray(0,4096);return jd(r,(n&2048)===0)??Ed(r)}function jd(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function Ed(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):Rd[t-128];return n}function Vd(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var Tn=22,Do=67324752,rt=33639248,Po=101010256,Tr=101075792,Wo=117853008,$d=64;function Jo(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=Tn}function qo(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=Mr(e);return t!==void 0&&t.count>0}function Mr(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-Tn;for(let r=0;r<$d&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let i=Bd(n,t);if(i)return i}}function Zo(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=[],o=n.start;for(;o+46<=n.tail&&i.length<t&&r.getUint32(o,!0)===rt;){let a=o+46+r.getUint16(o+28,!0),s=a+r.getUint16(o+30,!0),l=s+r.getUint16(o+32,!0);if(l>n.tail)break;i.push(zd(e,r,o,a,s,n.base)),o=l}return i.sort((a,s)=>a.header-s.header),{entries:i,end:o}}function zd(e,n,t,r,i,o){let a=n.getUint16(t+8,!0),s=e.subarray(r,i),l=Go(s),u=f=>{let h=n.getUint32(t+f,!0);return h===4294967295?l()??h:h},c=u(24),d=u(20);return{name:Cr(e.subarray(t+46,r),a,s),header:o+u(42),method:n.getUint16(t+10,!0),flags:a,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function Go(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let i=t+4;return()=>{if(!(i+8>r))return i+=8,Number(n.getBigUint64(i-8,!0))}}t=r}return()=>{}}function Bd(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),i=e.readUInt32LE(n+16),o=n,a=[n,n],s=Fd(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),i=Number(e.readBigUInt64LE(s+48)),o=s,a=[s+56,n-20]);for(let l of[o-r,i]){if(l<0||l>o)continue;if(l+46<=o&&e.readUInt32LE(l)===rt||t===0&&r===0)return{start:l,tail:o,slack:a,end:n+Tn,count:t,base:l-i}}}function Fd(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==Wo)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===Tr)return r}}function Lr(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=r.getUint16(n+8,!0),o=n+30+r.getUint16(n+26,!0),a=o+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==Do||i>99||a>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(o,a),u=Go(l),c=p=>{let g=r.getUint32(n+p,!0);return g===4294967295?u()??g:g},d=c(22),f=c(18);return{name:Cr(e.subarray(n+30,o),s,l),method:i,flags:s,crc:r.getUint32(n+14,!0),compressed:f,size:d,data:a}}function Ho(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let i=n;;){let o=i+Tn<=t?Od(r,i,t):0;if(o===0||i+o>t)return i;i+=o}}function Od(e,n,t){let r=e.getUint32(n,!0);return r===Po?Tn:r===Wo?20:r===Tr?56:r!==rt||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function Rr(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===Do||r===rt||r===Po||r===Tr}function it(e){if(e.length<4)return;if(wr(e))return{format:"gzip"};if(Jo(e))return{format:"zip"};if(Bo(e))return{format:"zlib"};if(Oo(e))return{format:"zstd"};let n=So(e);if(n!==void 0)return{format:"foreign",name:n};if(Vo(e))return{format:"tar"};let t=jo(e);return(t===void 0||t==="partly-utf-16le")&&qo(e)?{format:"zip"}:t&&{format:"text",charset:t}}var Yo=64*1024;function ea(e,n){if(n==="partly-utf-16le")return[Xo(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:Nd(e,n==="utf-32le"),charset:n}];let t={bytes:na(e,n==="utf-16le"),charset:n};return Eo(e,n==="utf-16le")?[t,{bytes:e}]:Pd(e)?[t,Xo(e)]:[t]}function Xo(e){let n=Id(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function na(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,i=n?1:0;for(let o=r?2:0;o+1<e.length;){let a=Math.min(o+Yo*2,e.length-(e.length-o&1));a<e.length-1&&(e[a-2+i]&252)===216&&(a+=2);let s=Buffer.from(e.subarray(o,a));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),o=a}return t.length===1?t[0]:Buffer.concat(t)}function Nd(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let i=4;i+3<e.length;){let o=Math.min(i+Yo*4,e.length-3),a="";for(;i<o;i+=4){let s=t.getUint32(i,n);a+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(a,"utf8"))}return Buffer.concat(r)}var ta=4,Kd=8,ot=16;function Id(e){let n=new jr(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let i=r-1,o=Dd(e,i);if(o-i<ta*2)continue;o-i>=ot*2&&(t=!0);let a=i-n.taken>=2&&e[i-2]===255&&e[i-1]===254;n.keep(a?i-2:i),n.turn(i,o),r=o-1}return n.keep(e.length),t?n.text():void 0}var jr=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let i=na(this.#e.subarray(r,t),!0);this.#n.set(i,this.#t),this.#t+=i.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function Dd(e,n){let t=n;for(let r=0;r<ta;r++,t+=2)if(e[t+1]!==0||!ce(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!ce(e[t]):Qo(e,t)||Qo(e,t+1));t+=2);return t}function Qo(e,n){let t=Math.min(n+Kd,e.length);for(let r=n;r<t;r++)if(!ce(e[r]))return!1;return!0}function Pd(e){for(let n=ot-1;n<e.length;n+=ot){if(!ce(e[n]))continue;let t=n;for(;t>0&&ce(e[t-1]);)t--;let r=n+1;for(;r<e.length&&ce(e[r]);)r++;if(r-t>=ot&&Wd(e,t,r))return!0;n=r-1}return!1}function Wd(e,n,t){let r=[new Set,new Set];for(let i=n;i<t;i++)r[i&1].add(e[i]);return r[0].size>=4&&r[1].size>=4}import{crc32 as ra}from"node:zlib";var ia=16;function*oa(e,n,t){let r=Mr(e),i=t.budget.entries,{entries:o,end:a}=r?Zo(e,r,i):{entries:[],end:0};(!r||o.length<Math.min(r.count,i))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*an(s,0,e.length);let l=0,u=-1;for(let c of o){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut($r(s,c.name),"corrupt-zip");continue}yield*an(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield Z(e,n,"zip",c.header,e.length);l=yield*Jd(s,c,r.start)}yield*an(s,l,r.start),o.length<i&&(yield*an(s,a,r.tail)),yield*an(s,...r.slack),yield*an(s,r.end,e.length)}function*Jd(e,n,t){let r=Lr(e.bytes,n.header,t);if(!r)return e.level.cut($r(e,n.name),"corrupt-zip"),Math.min(n.header,t);let i=r.data+n.compressed,o={...n,flags:n.flags|r.flags,data:r.data},a=yield*Vr(e,o,Math.min(i,t),!0,i>t);return aa(e.bytes,a,o.flags,t)}function*an(e,n,t){let{bytes:r,via:i,level:o}=e,a=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=a.indexOf("PK",l,"latin1"),!(l<0));){let u=Lr(r,l,t);if(!u){l+=4;continue}yield*Er(e,s,l);let c=o.budget.refuseEntry();if(c)return o.cut(i,c),yield Z(r,i,"zip",l,t);l=s=yield*qd(e,u,t)}yield*Er(e,s,t)}function*qd(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,i=n.data+n.compressed,o=r?yield*Vr(e,n,n.method===8?t:Xd(e.bytes,n.data,t),!1,!1):yield*Vr(e,n,Math.min(i,t),!0,i>t);return aa(e.bytes,o,n.flags,t)}function*Er(e,n,t){let{bytes:r,via:i,level:o}=e,a=Ho(r,n,t);t-a<ia&&t-a<r.length||(a===0&&t===r.length?yield{bytes:r,via:i}:yield*o.open(r.subarray(a,t),[...i,`zip@${a}`]))}function*Vr(e,n,t,r,i){let{bytes:o,via:a,level:s}=e,l=$r(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<ia)return t;let c=Hd(n);if(c)return s.cut(l,c),yield Z(o,a,"zip",n.data,t),t;if(n.method===0){let p=o.subarray(n.data,t);return(i||u!==void 0&&ra(p)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(p,l),t}let d=n.method===8?Zd(e,n,t):Gd(e,n,t),f=d.fault??(i||u!==void 0&&ra(d.bytes)!==u?"corrupt-zip":void 0);f&&s.cut(l,f),(!f||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let h=r?t:Math.min(d.end,t);return f?yield Z(o,a,"zip",n.data,h):r&&(yield*Er(e,d.end,t)),h}function Zd(e,n,t){let{budget:r}=e.level,i=on(e.bytes,n.data,t,r,n.size),o=i.state==="whole"?void 0:i.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:i.bytes,end:i.end,fault:o}}function Gd(e,n,t){let r=Sr(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function Hd(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function aa(e,n,t,r){if(!(t&8))return n;let i=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let o of i?[16,24]:[12,20])if(n+o===r||n+o<r&&Rr(e,n+o))return n+o;return i?Math.min(n+16,r):n}function Xd(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let i=r.indexOf("PK",n,"latin1");i>=0;i=r.indexOf("PK",i+2,"latin1"))if(Rr(e,i)||e[i+2]===7&&e[i+3]===8)return i;return t}function $r(e,n){return[...e.via,`zip:${n}`]}var la={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function zr(e){return it(e)!==void 0}function*ua(e,n,t){let r=it(e);if(!r){yield{bytes:e,via:[]};return}let i=new tt(n,e.length),o=(s,l)=>t({via:s,why:l}),a=s=>({budget:i,cut:o,*open(l,u){let c=it(l);c?yield*sa(l,u,c,s,n.maxDepth,a):yield{bytes:l,via:u}}});yield*sa(e,[],r,0,n.maxDepth,a)}function*sa(e,n,t,r,i,o){if(t.format==="text"){for(let s of ea(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let a=o(r+1);if(r>=i){a.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*Lo(e,n,a);case"zip":return yield*oa(e,n,a);case"tar":return yield*$o(e,n,a);case"zlib":return yield*Fo(e,n,a);case"zstd":return yield*No(e,n,a);case"foreign":return yield*Co(e,n,t.name,a)}}import{Buffer as Br}from"node:buffer";var ca=[["pas","pwd","psk"],["sec","-be"],["tok","tif"],["key"],["aut","$1$","$5$","$6$"],["cre"],["://","pw=","pw:","pw ",'pw"',"pw'"],["8q~","7q~","9q~"," -u",")-u","*-u","--u"]],E=Yd(e=>/[A-Za-z0-9+/_-]/.test(e));function je(e,n){let t=n;for(;t<e.length&&E[e[t]]===1;)t++;return t}function at(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,i=(e[n+2]??0)|32;switch(t){case 112:return r===97&&i===115||r===119&&(i===100||Qd(e[n+2]??0))||r===115&&i===107;case 115:return r===101&&i===99;case 116:return r===111&&i===107||r===105&&i===102;case 107:return r===101&&i===121;case 97:return r===117&&i===116;case 99:return r===114&&i===101;case 58:return r===47&&i===47;case 45:return r===98&&i===101||r===45&&i===117;case 32:case 41:case 42:return r===45&&i===117&&e[n]<=32;case 36:return e[n]===36&&e[n+2]===36&&(r===49||r===53||r===54);case 57:case 56:case 55:return r===113&&i===126;default:return!1}}function Qd(e){return e===61||e===58||e===32||e===34||e===39}function Yd(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}function da(e,n,t){if(n.length<ef||zr(n)||zr(t))return!1;let r=of(n,t),i=n.length-af(n,t,r),o=rf(n,Math.max(0,r-e.reach)),a=Math.min(n.length,i+e.reach);return a-o>n.length*nf||tf.some(s=>sf(n,s)>=0)?!1:e.find(n,o,a).length===0}var ef=4096,nf=.7,tf=["-----BEGIN","AKIA","ASIA","ABIA","ACCA"].map(e=>Br.from(e));function rf(e,n){let t=n;for(;t>0&&E[e[t-1]??0]===1;)t--;return t}var _e=1024;function of(e,n){let t=Math.min(e.length,n.length),r=0;for(;r+_e<=t&&fa(e,r,n,r);)r+=_e;for(;r<t&&e[r]===n[r];)r++;return r}function af(e,n,t){let r=Math.min(e.length,n.length)-t,i=0;for(;i+_e<=r&&fa(e,e.length-i-_e,n,n.length-i-_e);)i+=_e;for(;i<r&&e[e.length-1-i]===n[n.length-1-i];)i++;return i}function fa(e,n,t,r){return Br.compare(e.subarray(n,n+_e),t.subarray(r,r+_e))===0}function sf(e,n){return Br.from(e.buffer,e.byteOffset,e.byteLength).indexOf(n)}function ma(e,n=la){let t=new Map;return{get engineVersion(){return e.version},known:r=>t.get(r),bringsNothing:(r,i)=>da(e,r,i),scan(r,i){let o=i===void 0?void 0:t.get(i);if(o!==void 0)return o;let a=uf(e,n,r);return i!==void 0&&t.set(i,a),a}}}function ha(e,n){return e.located.map(({match:t,start:r,end:i,via:o,related:a})=>{let s=[...o,...t.decodedFrom];return{match:t,related:a,place:{path:n.path,line:r.line,column:r.column,endLine:i.line,endColumn:i.column,source:n.source,...n.blob===void 0?{}:{blob:n.blob},...n.commit===void 0?{}:{commit:n.commit},...s.length===0?{}:{decodedFrom:s}}}})}function sn(e){return e.secret.reveal()}var lf={located:[],cut:[],failure:null};function uf(e,n,t,r,i=o=>new nt(o)){let o=[],a=new Set,s=null;try{df(t)&&a.add("lfs-pointer");let l=r===void 0?ua(t,n,({via:u,why:c})=>a.add(pa(c,u))):[{bytes:t,via:[]}];for(let u of l){let c=r===void 0?e.scan(u.bytes):e.complete(u.bytes,r);for(let d of c.cut)a.add(pa(d,u.via));c.matches.length>0&&o.push(...cf(c.matches,u,i))}}catch(l){s=`scan-failed: ${l instanceof Error?l.name:typeof l}`}return o.length===0&&a.size===0&&s===null?lf:{located:o,cut:[...a],failure:s}}function cf(e,n,t){let r=t(n.bytes);return e.map(i=>({match:i,start:r.position(i.span.start),end:r.position(i.span.end),via:n.via,related:i.related.flatMap(o=>e[o]??[])}))}function pa(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function df(e){if(e.length>1024||e.length<Fr.length)return!1;for(let n=0;n<Fr.length;n++)if(e[n]!==Fr.charCodeAt(n))return!1;return!0}var Fr=`version https://git-lfs.github.com/spec/v1
`;async function vb(e,n=e.cwd){try{return await uo(n,e.env)}catch(t){if(t instanceof C&&(t.code==="not-a-repository"||t.code==="git-missing"))return null;throw t}}import{readFile as zf}from"node:fs/promises";import fn from"node:path";var st,ff={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function ga(e){return!e&&!st?ff:{lang:e?.lang??st?.lang,message:e?.message,abortEarly:e?.abortEarly??st?.abortEarly,abortPipeEarly:e?.abortPipeEarly??st?.abortPipeEarly}}var pf;function mf(e){return pf?.get(e)}var hf;function yf(e){return hf?.get(e)}var gf;function kf(e,n){return gf?.get(e)?.get(n)}function Mn(e){let n=typeof e;return n==="string"?`"${e}"`:n==="number"||n==="bigint"||n==="boolean"?`${e}`:n==="object"||n==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":n}function z(e,n,t,r,i){let o=i&&"input"in i?i.input:t.value,a=i?.expected??e.expects??null,s=i?.received??Mn(o),l={kind:e.kind,type:e.type,input:o,expected:a,received:s,message:`Invalid ${n}: ${a?`Expected ${a} but r`:"R"}eceived ${s}`,requirement:e.requirement,path:i?.path,issues:i?.issues,lang:r.lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",c=i?.message??e.message??kf(e.reference,l.lang)??(u?yf(l.lang):null)??r.message??mf(l.lang);c!==void 0&&(l.message=typeof c=="function"?c(l):c),u&&(t.typed=!1),t.issues?t.issues.push(l):t.issues=[l]}function bf(e,n){return e===n||Number.isNaN(e)&&Number.isNaN(n)}function Af(e,n){return Object.prototype.hasOwnProperty.call(e,n)&&n!=="__proto__"&&n!=="prototype"&&n!=="constructor"}function ka(e,n){let t=[...new Set(e)];return t.length>1?`(${t.join(` ${n} `)})`:t[0]??"never"}function Q(e){return e["~standard"]={version:1,vendor:"valibot",validate:n=>e["~run"]({value:n},ga())},e}function ba(e){if(e.path){let n="";for(let t of e.path)if(typeof t.key=="string"||typeof t.key=="number")n?n+=`.${t.key}`:n+=t.key;else return null;return n}return null}var Ub=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function Or(e,n){return{kind:"validation",type:"check",reference:Or,async:!1,expects:null,requirement:e,message:n,"~run"(t,r){return t.typed&&!this.requirement(t.value)&&z(this,"input",t,r),t}}}function Nr(e){return{kind:"validation",type:"integer",reference:Nr,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(n,t){return n.typed&&!this.requirement(n.value)&&z(this,"integer",n,t),n}}}function Ee(e,n){return{kind:"validation",type:"max_length",reference:Ee,async:!1,expects:`<=${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&t.value.length>this.requirement&&z(this,"length",t,r,{received:`${t.value.length}`}),t}}}function lt(e,n){return{kind:"validation",type:"min_length",reference:lt,async:!1,expects:`>=${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&t.value.length<this.requirement&&z(this,"length",t,r,{received:`${t.value.length}`}),t}}}function Kr(e,n){return{kind:"validation",type:"min_value",reference:Kr,async:!1,expects:`>=${e instanceof Date?e.toJSON():Mn(e)}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!(t.value>=this.requirement)&&z(this,"value",t,r,{received:t.value instanceof Date?t.value.toJSON():Mn(t.value)}),t}}}function Ve(e){return{kind:"validation",type:"non_empty",reference:Ve,async:!1,expects:"!0",message:e,"~run"(n,t){return n.typed&&n.value.length===0&&z(this,"length",n,t,{received:"0"}),n}}}function pe(e,n){return{kind:"validation",type:"regex",reference:pe,async:!1,expects:`${e}`,requirement:e,message:n,"~run"(t,r){return t.typed&&!this.requirement.test(t.value)&&z(this,"format",t,r),t}}}function Ln(){return{kind:"transformation",type:"trim",reference:Ln,async:!1,"~run"(e){return e.value=e.value.trim(),e}}}function Aa(e,n,t){return typeof e.fallback=="function"?e.fallback(n,t):e.fallback}function ut(e,n,t){return typeof e.default=="function"?e.default(n,t):e.default}function oe(e,n){return Q({kind:"schema",type:"array",reference:oe,expects:"Array",async:!1,item:e,message:n,"~run"(t,r){let i=t.value;if(Array.isArray(i)){t.typed=!0,t.value=[];for(let o=0;o<i.length;o++){let a=i[o],s=this.item["~run"]({value:a},r);if(s.issues){let l={type:"array",origin:"value",input:i,key:o,value:a};for(let u of s.issues)u.path?u.path.unshift(l):u.path=[l],t.issues?.push(u);if(t.issues||(t.issues=s.issues),r.abortEarly){t.typed=!1;break}}s.typed||(t.typed=!1),t.value.push(s.value)}}else z(this,"type",t,r);return t}})}function Rn(e){return Q({kind:"schema",type:"boolean",reference:Rn,expects:"boolean",async:!1,message:e,"~run"(n,t){return typeof n.value=="boolean"?n.typed=!0:z(this,"type",n,t),n}})}function ln(e,n){return Q({kind:"schema",type:"literal",reference:ln,expects:Mn(e),async:!1,literal:e,message:n,"~run"(t,r){return bf(t.value,this.literal)?t.typed=!0:z(this,"type",t,r),t}})}function Ir(e,n){return Q({kind:"schema",type:"nullable",reference:Ir,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:n,"~run"(t,r){return t.value===null&&(this.default!==void 0&&(t.value=ut(this,t,r)),t.value===null)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function un(e){return Q({kind:"schema",type:"number",reference:un,expects:"number",async:!1,message:e,"~run"(n,t){return typeof n.value=="number"&&!isNaN(n.value)?n.typed=!0:z(this,"type",n,t),n}})}function ct(e,n){return Q({kind:"schema",type:"object",reference:ct,expects:"Object",async:!1,entries:e,message:n,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let s=o in i?i[o]:ut(a),l=a["~run"]({value:s},r);if(l.issues){let u={type:"object",origin:"value",input:i,key:o,value:s};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],t.issues?.push(c);if(t.issues||(t.issues=l.issues),r.abortEarly){t.typed=!1;break}}l.typed||(t.typed=!1),t.value[o]=l.value}else if(a.fallback!==void 0)t.value[o]=Aa(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(z(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}}else z(this,"type",t,r);return t}})}function _(e,n){return Q({kind:"schema",type:"optional",reference:_,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:n,"~run"(t,r){return t.value===void 0&&(this.default!==void 0&&(t.value=ut(this,t,r)),t.value===void 0)?(t.typed=!0,t):this.wrapped["~run"](t,r)}})}function $e(e,n){return Q({kind:"schema",type:"picklist",reference:$e,expects:ka(e.map(Mn),"|"),async:!1,options:e,message:n,"~run"(t,r){return this.options.includes(t.value)?t.typed=!0:z(this,"type",t,r),t}})}function Dr(e,n,t){return Q({kind:"schema",type:"record",reference:Dr,expects:"Object",async:!1,key:e,value:n,message:t,"~run"(r,i){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let a in o)if(Af(o,a)){let s=o[a],l=this.key["~run"]({value:a},i);if(l.issues){let c={type:"object",origin:"key",input:o,key:a,value:s};for(let d of l.issues)d.path=[c],r.issues?.push(d);if(r.issues||(r.issues=l.issues),i.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:s},i);if(u.issues){let c={type:"object",origin:"value",input:o,key:a,value:s};for(let d of u.issues)d.path?d.path.unshift(c):d.path=[c],r.issues?.push(d);if(r.issues||(r.issues=u.issues),i.abortEarly){r.typed=!1;break}}(!l.typed||!u.typed)&&(r.typed=!1),l.typed&&(r.value[l.value]=u.value)}}else z(this,"type",r,i);return r}})}function Ue(e,n){return Q({kind:"schema",type:"strict_object",reference:Ue,expects:"Object",async:!1,entries:e,message:n,"~run"(t,r){let i=t.value;if(i&&typeof i=="object"){t.typed=!0,t.value={};for(let o in this.entries){let a=this.entries[o];if(o in i||(a.type==="exact_optional"||a.type==="optional"||a.type==="nullish")&&a.default!==void 0){let s=o in i?i[o]:ut(a),l=a["~run"]({value:s},r);if(l.issues){let u={type:"object",origin:"value",input:i,key:o,value:s};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],t.issues?.push(c);if(t.issues||(t.issues=l.issues),r.abortEarly){t.typed=!1;break}}l.typed||(t.typed=!1),t.value[o]=l.value}else if(a.fallback!==void 0)t.value[o]=Aa(a);else if(a.type!=="exact_optional"&&a.type!=="optional"&&a.type!=="nullish"&&(z(this,"key",t,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]}),r.abortEarly))break}if(!t.issues||!r.abortEarly){for(let o in i)if(!Object.prototype.hasOwnProperty.call(this.entries,o)){z(this,"key",t,r,{input:o,expected:"never",path:[{type:"object",origin:"key",input:i,key:o,value:i[o]}]});break}}}else z(this,"type",t,r);return t}})}function P(e){return Q({kind:"schema",type:"string",reference:P,expects:"string",async:!1,message:e,"~run"(n,t){return typeof n.value=="string"?n.typed=!0:z(this,"type",n,t),n}})}function ya(e){let n;if(e)for(let t of e)if(n)for(let r of t.issues)n.push(r);else n=t.issues;return n}function ze(e,n){return Q({kind:"schema",type:"union",reference:ze,expects:ka(e.map(t=>t.expects),"|"),async:!1,options:e,message:n,"~run"(t,r){let i,o,a;for(let s of this.options){let l=s["~run"]({value:t.value},r);if(l.typed)if(l.issues)o?o.push(l):o=[l];else{i=l;break}else a?a.push(l):a=[l]}if(i)return i;if(o){if(o.length===1)return o[0];z(this,"type",t,r,{issues:ya(o)}),t.typed=!0}else{if(a?.length===1)return a[0];z(this,"type",t,r,{issues:ya(a)})}return t}})}function N(...e){return Q({...e[0],pipe:e,"~run"(n,t){for(let r of e)if(r.kind!=="metadata"){if(n.issues&&(r.kind==="schema"||r.kind==="transformation")){n.typed=!1;break}(!n.issues||!t.abortEarly&&!t.abortPipeEarly)&&(n=r["~run"](n,t))}return n}})}function dt(e,n,t){let r=e["~run"]({value:n},ga(t));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var jn="custom";var ft={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};function Be(e,n){let t,r=Math.max(1,Math.floor(e.length/3))+1;for(let i of n){let o=wf(e.toLowerCase(),i.toLowerCase(),r);o<r&&(r=o,t=i)}return t}function wf(e,n,t){if(Math.abs(e.length-n.length)>=t)return t;let r=[],i=Array.from({length:n.length+1},(o,a)=>a);for(let o=1;o<=e.length;o++){let a=[o];for(let s=1;s<=n.length;s++){let l=(i[s-1]??0)+(e[o-1]===n[s-1]?0:1),u=Math.min((i[s]??0)+1,(a[s-1]??0)+1,l);o>1&&s>1&&e[o-1]===n[s-2]&&e[o-2]===n[s-1]&&(u=Math.min(u,(r[s-2]??0)+1)),a.push(u)}r=i,i=a}return Math.min(i[n.length]??t,t)}var Fe=N(P("must be a text"),Ln(),Ve("must not be empty")),Wr=oe(Fe,"must be a list of texts"),xa=Ue({id:N(Fe,pe(/^[a-z0-9]+(?:-[a-z0-9]+)*$/,"must be small letters and digits, parted by single dashes"),Ee(80,"must be of at most 80 characters")),description:N(Fe,Ee(200,"must be of at most 200 characters")),severity:_($e(fe,`must be one of ${fe.join(", ")}`),"high"),confidence:_($e(ve,`must be one of ${ve.join(", ")}`),"high"),prefix:_(N(P("must be a text"),pe(/^[!-~]*$/,"must be printable ASCII without blanks"),lt(3,"must be of at least 3 characters: fewer stand everywhere"),Ee(100,"must be of at most 100 characters"))),alphabet:_(Fe),length:_(ze([un(),P()],'must be a number, or a range such as "20-40"')),near:_(N(Wr,lt(1,"must hold at least one word"))),regex:_(N(Fe,Ee(2e3,"must be of at most 2000 characters"))),secretGroup:_(N(un("must be a number"),Nr("must be a whole number"),Kr(0))),revoke:_(N(Fe,Ee(300,"must be of at most 300 characters"))),url:_(N(Fe,pe(/^https:\/\/[!-~]+$/,"must be an https address"))),examples:_(Ue({match:_(Wr,[]),noMatch:_(Wr,[])}))}),va=xa,_a=Object.keys(xa.entries),Jr=["digits","hex-lower","hex-upper","hex","alpha-lower","alpha-upper","alpha","alnum-lower","alnum-upper","alnum","alnum-dash","word","base32-lower","base32-upper","base58","base64","base64url","printable"],wa=500;function Ua(e,n,t=[]){if(e.length>wa)throw new T(`${n}: customRules holds ${e.length} rules.`,`At most ${wa} are allowed.`);let r=new Set;return e.map(i=>{let o=(a,s)=>{throw new T(`${n}: customRules ${i.id}: ${a}.`,s)};return r.has(i.id)&&o("there are two rules of this id","Give each its own."),r.add(i.id),(t.includes(i.id)||xf.has(i.id))&&o("a built-in rule or provider has this name",'Choose another, such as one that begins with "own" or a name of yours.'),vf(i,o)})}var xf=new Set(["list","test",jn,ft.id]);function vf(e,n){let{id:t,description:r,severity:i,confidence:o,prefix:a,regex:s,secretGroup:l,near:u,revoke:c,url:d,examples:f}=e;for(let p of u??[])(!/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(p)||p.replace(/[^A-Za-z0-9]/g,"").length<3)&&n(`the word ${JSON.stringify(p.slice(0,40))} in near cannot be looked for`,"Words are of at least 3 ASCII letters or digits; signs and case do not count."),p.length>40&&n("a word in near is longer than 40 characters","Give its beginning.");let h=s===void 0?{...a===void 0?{}:{prefix:a},layout:_f(e,n)}:{expression:s,...l===void 0?{}:{group:l}};return s!==void 0&&(a??e.alphabet??e.length)!==void 0&&n("it has a regex, and prefix, alphabet or length as well","Say all of it in the regex, or take the regex out."),s===void 0&&l!==void 0&&n("secretGroup is of no use without a regex","Take it out."),s===void 0&&a===void 0&&u===void 0&&n("nothing tells its secrets from other text",'Give a prefix that they begin with, words that stand "near" them, or a regex.'),{id:t,provider:jn,severity:i,confidence:o,description:r,...h,...u===void 0?{}:{near:u},...c===void 0?{}:{revoke:c},...d===void 0?{}:{url:d},...f===void 0?{}:{examples:f}}}function _f({prefix:e="",alphabet:n,length:t},r){if(n===void 0||t===void 0)return r(`${n===void 0?"alphabet":"length"} is missing`,'Give "alphabet" and "length" of what stands behind the prefix, or a "regex".');if(!Jr.includes(n)&&!/^set\((?:\\[!-~]|[!-(*-[\]-~]){1,200}\)$/.test(n)){let l=Be(n,Jr);r(`there is no alphabet ${JSON.stringify(n.slice(0,40))}`,l?`Did you mean "${l}"?`:`Known ones: ${Jr.join(", ")}; or the characters themselves, as in "set(A-Z0-9_)".`)}let[,i,o]=/^(\d{1,4})(?:-(\d{1,4}))?$/.exec(String(t))??[],[a,s]=[Number(i),Number(o??i)];return(i===void 0||a<1||s<a)&&r(`length ${JSON.stringify(String(t).slice(0,40))} is neither a number nor a range`,'Write 32, or "20-40".'),e.length+s>1e3&&r(`its secrets may be longer than ${1e3} characters`,"What is longer would not be found in a history's windows: give a smaller length."),e.length+a<8&&r(`its secrets may be as short as ${e.length+a} characters`,"Fewer than 8, with the prefix, stand everywhere: give a greater length."),`${e.replace(/[\\{}()[\]|]/g,l=>`\\${l}`)}{${n}:${a===s?a:`${a}-${s}`}}`}async function En(e){if(e.length===0)return()=>!1;for(let r of e)pt(r);let{default:n}=await import("./index-picomatch-ZAVZ34FV.js"),t=e.map(r=>{let i=r.startsWith("!"),o=(i?r.slice(1):r).replace(/^(\.?\/)+/,"").replace(/\/+$/,"/**"),s=/^\.?\//.test(i?r.slice(1):r)||/\/./.test(o.replace(/\/\*\*$/,""))||o.startsWith("**")?o:`**/${o}`,l=s.endsWith("/**")?[s]:[s,`${s}/**`];return{negated:i,matches:n(l,{dot:!0,noextglob:!0,nonegate:!0,posixSlashes:!1,strictSlashes:!1})}});return r=>{let i=!1;for(let o of t)o.negated===i&&o.matches(r)&&(i=!o.negated);return i}}function pt(e){let n=e.replace(/^!/,"");if(n.trim()==="")throw new T("An empty path pattern matches nothing.","Take it out, or write a glob like test/fixtures/**.");if(n.length>500)throw new T("A path pattern is longer than 500 characters.","Split it into several patterns.");if(n.split("/").some(r=>r!=="**"&&(r.match(/\*+/g)??[]).length>3)||n.split("**").length>7)throw new T(`The path pattern ${JSON.stringify(n.slice(0,80))} has too many stars.`,"Use at most three * between slashes and six ** in all.")}var Uf={"":1,b:1,k:1e3,kb:1e3,kib:1024,m:1e6,mb:1e6,mib:1048576,g:1e9,gb:1e9,gib:1073741824};function Vn(e){let n=/^\s*(\d{1,15}(?:\.\d{1,6})?)\s*([a-z]{0,3})\s*$/i.exec(String(e)),t=Uf[n?.[2]?.toLowerCase()??""];if(!n||t===void 0)return;let r=Math.floor(Number(n[1])*t);return r>=1&&Number.isSafeInteger(r)?r:void 0}var Ma=".leakscan.json",La={rules:{},ignore:[],acceptUnread:[],customRules:[]},dn=N(P("must be a text"),Ln(),Ve("must not be empty")),Sa=["off","on",...fe],Ra=Ue({$schema:_(P()),rules:_(Dr(P(),$e(Sa,`must be one of ${Sa.join(", ")}`),"must be an object of rule: switch"),{}),ignore:_(oe(ze([dn,Ue({paths:oe(dn,"must be a list"),rules:_(oe(dn,"must be a list")),reason:_(dn)})],'must be a glob, or { "paths": [...], "rules": [...], "reason": "..." }'),"must be a list"),[]),acceptUnread:_(oe(Ue({what:dn,reason:dn},'must be { "what": "...", "reason": "..." }'),"must be a list"),[]),allowComments:_(ze([Rn(),ln("with-reason")],'must be true, false or "with-reason"')),customRules:_(oe(va,"must be a list of rules"),[]),strict:_(Rn("must be true or false")),identifiers:_(Rn("must be true or false")),language:_($e(["en","ja","ko"],"must be one of en, ja, ko")),maxSize:_(N(ze([un(),P()],"must be bytes or a size like 20MB"),Or(e=>Vn(e)!==void 0,"must be bytes or a size like 20MB")))}),Sf=Object.keys(Ra.entries);function ja(e,n,t){let r=qr(e,n);if(Array.isArray(r))throw new T(`${n} must hold one JSON object.`,"docs/config.md shows every key.");let i=dt(Ra,r,{abortEarly:!0});if(!i.success)throw Mf(n,i.issues[0]);let{rules:o,ignore:a,acceptUnread:s,customRules:l,maxSize:u,$schema:c,...d}=i.output,f=Ua(l,n,t&&[...t.ids,...t.providers]),h=a.map(m=>typeof m=="string"?{paths:[m]}:Ta(m));for(let m of h)m.paths.forEach(pt);for(let m of s)pt(m.what);let p=[...Object.keys(o),...h.flatMap(m=>m.rules??[])];if(t)for(let m of p)Tf(m,Cf(t,f),n);let g=u===void 0?void 0:Vn(u);return{rules:o,ignore:h,acceptUnread:s,customRules:f,...Ta(d),...g===void 0?{}:{maxSize:g}}}function Ea(e,n,t){for(let r of[n,t,"*"]){let i=Object.hasOwn(e.rules,r)?e.rules[r]:void 0;if(i!==void 0)return i}return"on"}function qr(e,n){try{return JSON.parse(e.replace(/^\uFEFF/,""))}catch(t){let r=/ at position (\d+)/.exec(t.message)?.[1],i=r===void 0?"":` (line ${e.slice(0,Number(r)).split(`
`).length})`;throw new T(`${n} is not valid JSON${i}.`,"Mend the JSON: no comments, no trailing commas, double quotes.")}}function Cf({ids:e,providers:n},t){return{ids:[...e,...t.map(({id:r})=>r)],providers:[...n,jn]}}function Tf(e,n,t){if(e==="*"||n.ids.includes(e)||n.providers.includes(e))return;let r=Be(e,[...n.ids,...n.providers]),i=r?`Did you mean ${JSON.stringify(r)}?`:"`leakscan rules` lists all rules.";throw new T(`${t}: there is no rule or provider ${JSON.stringify(e.slice(0,80))}.`,i)}function Mf(e,n){let t=n.issues?.find(s=>s.path&&s.path.length>0),r=[...n.path??[],...t?.path??[]].map(s=>String(s.key)),i=t??n,o=r.at(-1);if(i.type==="strict_object"&&i.expected==="never"&&o!==void 0){let s=r.length===1?Sf:r[0]==="customRules"?r.includes("examples")?["match","noMatch"]:_a:["paths","rules","reason","what"],l=Be(o,s),u=r.length>1?` in ${Ca(r,n).slice(0,-1).join(".")}`:"",c=l?`Did you mean "${l}"?`:`Known keys: ${s.join(", ")}.`;return new T(`${e}: unknown key ${JSON.stringify(o.slice(0,80))}${u}.`,c)}let a=Ca(r,n).join(".");return i.type==="strict_object"&&i.received==="undefined"?new T(`${e}: ${a} is missing.`,"docs/config.md shows every key."):a===""?new T(`${e} must hold one JSON object.`,"docs/config.md shows every key."):new T(`${e}: ${a} ${i.message}.`,"docs/config.md shows every key.")}function Ca(e,n){if(e[0]!=="customRules"||e[1]===void 0)return e;let t=n.path?.[0]?.value,r=Array.isArray(t)?t[Number(e[1])]:void 0,i=typeof r=="object"&&r!==null?r.id:void 0;return typeof i=="string"&&/^[\w-]{1,80}$/.test(i)?["customRules",i,...e.slice(2)]:e}function Ta(e){return Object.fromEntries(Object.entries(e).filter(([,n])=>n!==void 0))}var $a=".leakscan-baseline.json",za={salt:"",findings:[]},Zr=1,Va=N(P(),Ve()),Lf=ct({version:ln(Zr),salt:N(P(),pe(/^(?:[0-9a-f]{32})?$/)),findings:oe(ct({fingerprint:N(P(),pe(mo)),rule:Va,masked:P(),path:Ir(P()),reason:Va,addedAt:_(N(P(),pe(/^\d{4}-\d\d-\d\d$/))),accept:_(ln("live"))}))});function Ba(e,n){if(/^(<{7}|>{7}) /m.test(e))throw new T(`${n} holds an unresolved merge conflict.`,"Keep the entries of both sides and one salt, or run `leakscan baseline` again.");let t=qr(e,n),r=t?.version;if(typeof r=="number"&&r!==Zr)throw new T(`${n} is of version ${r}; this leakscan reads version ${Zr}.`,"Update leakscan, or make the baseline again.");let i=dt(Lf,t,{abortEarly:!0});if(!i.success){let o=ba(i.issues[0])??"the whole";throw new T(`${n} is not a baseline: ${o} is wrong.`,"Restore it from git, or run `leakscan baseline` again.")}return{salt:i.output.salt,findings:i.output.findings}}var Rf=5e3,Fa=new WeakMap;function mt(e,n){let t=Fa.get(e);return t||Fa.set(e,t=jf(e,n)),t}async function jf(e,n){let t=e.filter(({expression:a})=>a!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./linear-engine.js");return new Map(t.map(a=>[a.id,i(a)]));function i({id:a,expression:s="",group:l}){let u=(m,A)=>{throw new T(`${n}: customRules ${a}: the regex ${m}.`,A)},c=o(s,r.MULTILINE,u),d=o(s,0,u),f=c.programSize();f>Rf&&u("is too large","Repeat less, or make two rules of it.");let h=c.groupCount(),p=l??Math.min(1,h);p>h&&u(`has ${h} groups, and secretGroup names the ${p}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let g=/\$|\\[Az]/.test(s);return{cost:f,mayMatch:m=>g||c.matcher(m).find(),eachMatch(m,A){let k=d.matcher(m);for(let y=0;y<=m.length&&k.find(y);){let[w,x]=[k.start(),k.end()];A(w,x,k.start(p),k.end(p)),y=x>w?x:x+1}}}}function o(a,s,l){try{return r.compile(a,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").slice(0,200);return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var Oa=Ye("AAAAAAAAAAAAAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQABAQEAAAEBAQABAAEBAQEBAAEBAQAAAAAAAAAAAAABAAAAAQAAAAEAAAEAAAEAAAEBAAEAAAAAAAAAAAAAAAAAAAABAAEAAQEAAQEAAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAABAAABAQAAAAEAAAAAAQEAAAEAAAEAAQABAAAAAAAAAAAAAAABAAABAAAAAAAAAAAAAQAAAAEAAQABAAEAAAAAAAAAAAAAAAABAQAAAQAAAAEAAAEBAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAAEAAAEAAAEAAQEAAAABAAAAAAAAAAAAAAABAAEAAQAAAAEAAAAAAAEAAAAAAQEAAAABAAAAAAAAAAAAAAAAAQEAAQAAAAAAAAABAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAEAAQAAAAEAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEBAAAAAAEAAAABAAEAAAABAAAAAAEAAAAAAAABAAAAAQEBAAEAAAAAAAEBAAAAAAEBAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAQABAQEBAAAAAQABAQAAAAAAAAAAAAAAAAABAAABAQAAAQEAAAEAAAEAAAEBAAEAAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAQAAAQAAAAAAAAABAAEAAQEAAQEAAQEBAQEBAQABAQEAAQAAAAAAAAAAAAAAAAABAAAAAQAAAQEAAAEBAAEAAAEAAAAAAQABAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQABAAEBAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEBAAABAQEAAAABAAAAAAAAAAAAAAABAAAAAQAAAQEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAEAAQAAAAEAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAEAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAAEAAAABAAEBAAEBAQEAAAEAAAAAAAAAAAAAAAA=");var Na=Ye("BAAEBgAEoQAEqwACrAACrwAEtQAEuAAETwEBhwECjgEItgEE6QEC9gEIAQICCwICIQIBNAIBTQIBbQIBJAQEKQQEaQQCkAQExAQIAQUEAwUEEAUEFQUEzwUIAwgIFAgCQwgIhQgCjwgIAQkEPwkITwkCgQkEkgkE2gkM4wkEaQoKawoKcAoE1AoI7AoI+goECQwCEwwIIwwCYQwIpQwIIw0CKQ0CUQ0BWg0CZA0Caw0McA0CkA0Clg0CDg4IDw4CIw4CKQ4CSQ4CSw4CZQ4Bdg4CwQ4Iwg4Cww4I1A4CVBEIbxECcBECchECcxECdRECjxEE1xEI4REI4xEE5BEE5hEE6REE7xEE8BEE8hEE8xEE9xEECxICTxIITRQBRxUETxUEkhUCoxUErxUG4hUI8BUCBBYBIRYCIhYCOBYCORYCcRYIhBYBjxYIvxYB5BYBJBcB2RgE8xgCJBkBpBkE0BkC2BkEExoEJBoBkBoEahsJdBsCCxwIEhwCUBwGUhwIYRwCbRwBmRwC8BwC9xwCBR0Cjx0EkB0Ekh0Ekx0Cqx0EAx4ILh4MYh4Iox4IsB4Gxh4IAR8CBB8BFB8CTx8B2SAD+SQBTiUEDygCjikCCyoEcysIVywEnywBoSwCsSwEjy0MTy4Ioi4Csi4Csy4C7TAB9DACATIECTIECjIEEjIEJzICPzIIczIEEjMBUDQEsDQCBTYENDYCbTYCoTYE7jYCQzgCrTgB0jgI4jgIRDkIgjkC8zkEwToCVDwIVTwBPz0BTj0MUD0CVj0MYz0IZz0IaT0BFj4IAUAEH0AIMEACP0ABTUAITkAIVEACkEAKoUAEw0AM0kAI00AE60ACP0ENTUENTkEEaUEIbEEEcEEErkEFtEEMz0EC60EC/0EEEEIEMEIEQUICQ0IEUEICVUICrkIBsUIIskIIwkIEyUII8kIEAkQCIUQBN0QBTUQIYUQBzkQB7UQE/0QBLUUEP0UIgUUBj0UEoUUBpEUCYUYCrUYIwkYI00YC4UYBMEcIQUcBZUcC00kI4UkEBEoCDUwBE0wEK0wIVEwLgUwE0kwI7EwKP00JTU0ETk0FY00CeE0Cf00BjE0Iok0CtU0CA04IKU4KL04IbE4EpE4Iwk4NzE4K8k4CLU8ENE8IUE8IX08BS1AETlAIwlAK7lABc1EEklEIAVQCCVQCC1QCEFQCElQC0lQIDlYBTFYIXlYB91YEAVgEQVkCq1kERVwEcVwCkFwEsFwC01wMTV0ETl0Eb10IC14IDl4FE14CKV4Icl4CrF4EX2IB52UIa2YEcmYCEmgEXmoBcmoCSWwCUGwEBW0ImG0MDW4IXm4Bcm4Chm4E//8A1QAE2AAEYQECRAICjgIIHgMCQAMIRwMCWwMIbwMEtwMEQQQE3gQEAgUIHQUCdwUIvAUCfgYEkQYCSggCmggCrggCyQgCzAgIygkEBgoEJQoIiQoIjAoC0QoCBAwCZQwCbwwEcQwEygwE/AwCAQ0Irw0IPg4CcQ4IfQ4I9w4CEg8CGA8C+w8CNRAIVRAElhAC0RAECxEEJxEIoxEEtBEI6hEIGhICMRIIrxIIExMEPBMCRBMIShMETxMIVhMCnxMEThQEaBQCPRUIgRUEBBYIWRYCwhYCyhYI2BYIdBcIsRcCyhcC9RcIJRgEdBkEmRkEDRoENxoIQhoIfxoC2xoCCBsC7RsCWBwEdxwExxwCJB0CnR0CpB0Iqx0Mwx0I+B0CBx4EMR4CdR4Iih4Evx4E5B4IBB8EER8EGR8EbR8Cix8CECACUCAEuSAC5iAC6CAIYyEIZSECkiEIGSIEZSIIfyIC2CII8CIIHiMENyMEYiMIdCMEHSQEgyQIqCQI5SQECCUEHyUEkSUEvyUEzSUIrCYI0yYICCcCdScIyicE/ycIZSgIaigEkigCqCgCqygE0CgEECkIHSkESykCdikIqCkCrCkIwSkE5ikIGioEzioEJSsINysEaysIwSsCzisE8SsE2SwITC0EWS0CeS0Cfy0Cry0Cui0Cny4Iuy4E8C4CSi8EeC8E+S8IujACzDAE0jACBjEIFjEIyTEIEjII0jIC8TMEKjQEejQI9TQIAjUIDzUIrDUEYDYCcjYEkTYETzcE0jcI1zcCGzgIdDgIPzkCpDkIODsIkjsIwzsISTwEsjwIXD0Ciz0ImD0EoT0Cqj0Eyj0E1j0CCT4Crz4E8T4EHT8CLj8IUz8Cgj8Imj8Isj8EFEACb0AE5kAIW0EEkUECnUECvUEI/0ECQUIEgUICh0ICwEIE5EIINEMI1EMEhkQCx0QIykQEXEUIokUCqkUIq0UC1UUE90UILkYIqUcCtEcIYEgEzUgI5UgC8UkER0oEZkoIcUoCdEoIo0oEq0oI5EoIf0sC7UsIM0wIdEwIkkwIAE0EJk0EL00ITE0EW00EcU4IuE4EZE8EmE8I308E9k8E0VAIElEIbFEE5VEIQFICR1IKX1IEZVICwFIEy1IE7VICG1MEKlMCMVMEcVMEiVMIoFMIA1QICFQEGlQEWFQEmFQEm1QCAFUE31UIHVYEtlYInVgI8FgED1kESlkEYFkEsVkIx1kCFloILFoCRFoIRVoIZFoIB1sCblsEcVsE5VsCB1wCN1wCq1wEvVwC8VwEzF0Id14CeV4Ii14EmV4Cel8In18EOGACgmAIqGAIsmAIwWAEJmECHmICNGIEf2IEomIEyGII0mIIMWMEo2MIq2QIz2QIZWUCeWUECWYEcWYEgWYCiWYIVGcEXWcCZ2cEq2cIs2cIbWgCb2gEe2gI2WgECGkEf2kC0WkEI2oGTmoC9WoCHGsIJ2sES2sEoGsEuWsCPGwIy2wEKm0EO20ER20IQ24CcW4E5W4CrG8EnnAI5HAIN3ECd3IIenIIn3IEz3IC0nII/3ICF3MCVnMC63MIsXQEvXQC/nQIFnUIyXUCBHYEMXYEg3YEznYCz3YECXcEJXcIaHcCdncIy3cISngEbngIkngIaHkIbnkCzHkI5XkCOXoIBnsIDHsCKHsC1nsIIXwEz3wE73wEHX0CNn0Cgn0EnX0Inn0E8H0IeX4Iv34Ew34IQH8El38Iun8C3H8E//8A");var Ka=new WeakMap;function ht(e){return Ka.get(e)}function Ia({count:e,text:n,index:t}){let r,i=[];i.length=e;let o=l=>{r??=n.split(`
`);let[u,c]=r,d=r[2+Number(c)+l],f=JSON.parse(r[2+Number.parseInt(d,10)]),h=JSON.parse(d.slice(d.indexOf("["))).values(),p=g=>$f(g)?JSON.parse(u)[g.long]:g;return Object.fromEntries(f.map(g=>[g[0],g.length>1?g[1]:p(h.next().value)]))},a=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(i,{get:(l,u)=>a(u)?l[Number(u)]??=o(Number(u)):Reflect.get(l,u),has:(l,u)=>a(u)||Reflect.has(l,u),set:()=>!1});return Ka.set(s,t),s}function $f(e){return typeof e=="object"&&e!==null&&"long"in e}var $n=Ia({count:1174,text:`["-1FUrOlp -6yPltcb -9DLR1eV -E1BT5di -FdtoUjm -RNG3uAP -j7Kz2tg -q5pYeaE -sZgLIf3 -siVZS9b -uJdy5HZ 01zUFHWx 0aEP6ECv 0lX26hS- 0zRljPVp 153MsXJR 1Le2k3d7 1OX1h4r9 1T58BYnd 1affOD8P 1z0S6uif 29HP2lMt 2AuaI69Z 2UrBvHeR 2VikKlv3 2Z-rxBla 2hqg9pXk 2omjzumk 2tc6LkmE 3BdpvfdM 3CIlRmk9 3Jwf4Ryu 3WzM9o7I 3a46vtw6 3hgI_b1v 3x-eg4Z1 430CPQBV 45P4MsMD 4QHLtbZc 4c8RWr6k 4kHLXxXm 5-7ryQxH 58ehfIGI 5BAc6Xyd 5DTh805z 5ELqyYio 5RLs4OAn 60H1ZKo1 6HFGMDi1 6VtOx0Sh 6gvww4lE 6iK-BozE 70n4TT2s 7N40dG4T 7Tff1U9U 7gQ3yZBt 7j8emXWi 82kzhcDa 8G3u10dX 8IVM2UdX 8NxMpOBl 8UasGE0U 8lWqp8jU 96QChuo8 9KuNNn6_ 9fU5wdKX 9mOBOioM 9qY55GVs A25aQ_1I AAMMqHC3 ABNoPCh6 AIT6Mocz AM-sC4dY AMhKxCJV AQNPEYzk AbAinlmO AgQQs_sd AvdzGb1t B0g0Km6U B5OP1wdq B5swsLaA B9pOwFJT BAseSaAu BEtzYUno B_vHDgR_ BnWe_9az BpMUQOc- BsxQ34n9 Bw-VtzpC BwUpH3ta C2zsoGw6 CBHSUzLN CWWT96ka Cdy_FOkE Cr93f0Ov CvVEMic2 Cycg2Jzz D3-dXtg1 DAFwl1DN DF4MZG0N DVZ18uWj De1IS7k- Doptntp_ E9XbRHg3 EFkXpOdc EGQrN8IA ESiUs6t5 EYSZ3N3P Et_8OOvF F1anVN_I F5TNsrkk FInPvN_T FNvxfeR3 FR7ZdqGK FVj1B1YB FW62_is8 FWRtvBS2 FbfZzq3y Fjg0UP1a FmyZaWW5 FoPlLxAH FydYcqq- FyeuV5Dk GIJd-tRP G_lv3BL- GmXfGyk0 Gs3iCMGc Gts1bqcf HZ3e0dgB HfFmkSaR HlX3GxQB HmrSO1y8 Hp3FAqZ- HqQhWsq1 Hqx9LbxB I2UMJZK2 I8XRBiQx IBMc-27w IMhCJc4J IPfuQ8Fg ISSZseKx Int9eaFZ Iq0vjTQp JHTgywxH JHgCGGeo JOT66DBA JZfIC7OF Jc3tvBum JlFwJ7g4 JlwLITF5 JxMdxnlC KGSSQBxp KLalJcb9 KMpy-tcO KQeG562L Kex2EEkV Kxg_J0Eo Ky5pvDj1 LARwuVHx LB3yei-H LkOnWt4c LzOLVdWN MGdu0xa5 MKLaDFl2 MKngO69G MQceM-EP MmDSAwIu MnN7KpvD Mw3sTeWa NByVFtCw NJP5oats NOJH3L8g NZsLLFoH Nscj79UQ Nt47hUCJ Nx6pbyrr OB99JKRq OG0QyWQ6 OHhiTArM OVY2lI_3 OqM_XYvn PDvx0Sr2 Pd4bakU8 Pf4R1jrM QBJOiT37 QN-S2Yce QQxCJx_P Qe0osU0n QrZIIREn R0ZBp3dZ RAcInE2R REC0gc99 RFDaYe_- RIkTi0mu RKCI8fGJ RYNsl_eT RbaedvB7 Rdf09il2 RqKl0maY Rrc9IsNO RsVmxw4_ S-rUd0Rp S9tCPGcL SCtW2ATD SGpR4r-d SHG6hgmI SM8ljYe5 SS7K3yBL SSZtP2eT SlU-ExA9 SldcABxk Soq50NOD StHb9987 SuZ_BdU5 T1RxXAy_ T29pgiZa TKIuQr3r TMV0BB30 TRBkugAi TTFiRu_x TYU9Jhc4 Ts2mtpoa U6Ty96s1 U7E5Fcbu UA9Habya UDeSP1DM UGmx0A6A UVdtaaig UWfz0-5d Uc6YZOsk VQcHjFmC VmdOS-Qo WJa-8pw2 WPNbfQwZ WeQFYrq9 Wr0B9xwh Wtv2kb4l X3Cl6BJX XCK7ln2t XFcMyLH1 XIkXGCJx XVOKAHL4 XmqB6flz XpGlbVcY Y1w1q_Wq YJztGSV_ YMqEsHcO YYF78BuN Ycp9pz8j YgaR-Hl6 Yx5uaS0b ZCTdtibj ZIHhJSQc _ZrSTsqB _ka3ILHA a0SG67UV a1DalxkO a2EhJR7V a5PxuYBR a7WUT1oI afXaQdbv ahf2DCCj aii5VXoO aj8NMNbm an6fEXtW b8oUdKXP bAYvfPZ7 bROEht16 bTWoIyIT bVeNJ35j bW_Nikck bYubahzK bdf7gWeF biX8EBZ_ bxPXRf7q bzLKsBZI c30lQUCA c7A5RFQx c9zCrpl7 cBZ_yzI5 cG1daeg8 cKasvm2s ccUIxYdm cek9qZso cjdRKUCx ckB12DFj cruIz4Lc d0iHBhic d3NltRw0 d7BHOdKN d8fMSWTA dI8XlAXR dLLrOJMS dhClwIgQ dlaGApQQ e2pM6DSg e3DZwWA_ e7Dp2Eyt ePzQL86b eXZosMfh eqMQzKnP f8Z6W4vG fB2WEcc_ fYWQ27su fZ8qbm5N ffn2oSoa frDgAfS9 fxbxhhl2 giMyM-pK gliMgC6F grvL1N4m hN5A_KlV hQRYycow i2oh32tx iE2t8vn6 iS_PPxFr i_7RnKAT i_AV9l3p i_pR-ChT ik8Fvqh8 iv0GWUhN j1W_qcPU j8-W4odl j8W-LAyp jLxUmjjK jVGZxIP3 j_mI0-N_ jbMEg1dH je6h52ol jvvz6KQq jyizYDna k0gf8GKA kDb6vc81 kGVKYeuL kLE0mTRg kYWnZzBk kirZ8lGM kku-wyOB kmGADXEn kn3JZdVu kntCsmYS ks92b8yR kuGzvmwm kvp-5R-3 l1TlUMER l66xcXvg lCUOMQPY lOWvgHfD lR47rKFK lT7wVz9h lqZbIG10 lwjMOqxM m7rFh0VI m9BFuwI2 m9fwkehF mC0qhYo_ mD6fHm9B mYJ7s313 mYwRplIk m__TW8lO mqaCoe2N mz3QwUuX nF5PJmX1 nHgL1thu ncZaQrzb nd4310u4 nqzmF4xk ns1OS2d9 ojrP8Ivw olAbNEWe onbU6nV5 ovrXNGHV p1DuOoGC p1lS1Ppp p4HszlHm p8c1Nf1y pGVro6hz pYo_RHZq pbNegTec pbevXX8h peWEfF4e pfl_aYZb pkF_YTiE prRw1psB pyBsVArU q-GfgqCW q-T208F5 qAUy2KCE qCFLEsx0 qDjd6qk1 qY8sJCbD qbA8AQk2 qmr88Rqx qv42bmfc qvTRJoeM r0AvVfp_ r8Y8KLsn rFXtYH9X rNmYACxP rQxplAlU rRIqhzs2 rY5Q4L8T rinsugRo rp0lDo9H rqQVHur5 rv_h3kzN s22CWH-8 s44nn-HB sK89TDBt sON_J3a2 sUNTLFBy sXI4y1gZ sXVD34_9 sZ5r9cxu shi-CP1P shzH9hmf sk5VodJ_ tTuAFQmL trU2DzC8 u9AwUW0P uNdTetw3 u_ECXRt9 umZ85cGO ur0NSSp1 uzVLDJ_r v17WCUF_ v4AaJLaw v6cJpJ1R vDp5jFQJ vOmAk_eN vPjFaWa3 vT5_4TNL v_M_ALYN va1cLEFa ve6ndq7q vuFopFIH vzYs1FhB wM42drO1 wYuLf0YA w__GL9BH xQlQb3-C xV7Dfr35 xnf9PPW_ xvJp9HWZ y6TsDjX1 yFXOFJmr yQtJoLTu yeu1r1zO ygL-MA9t z-XSeywj zRM52g7R zSia5e0K zrEZm1SD ztquqm8C"]
85
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["words"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["identifier"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["near"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["words"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["words"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["near"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["words"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["words"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["words"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["identifier"],["words"],["layouts"],["called"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["check"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["names"],["notNames"],["layouts"],["check"],["spaceAssigns"],["exclusive"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","medium"],["names"],["layouts"],["check"]]
[["kind","built-in"],["id"],["provider"],["severity","critical"],["confidence","medium"],["finds"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["near"]]
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["names"],["layouts"],["check"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","high"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["near"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["called"],["words"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["before"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["exact"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["exact"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","medium"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["before"],["layouts"],["check"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["before"],["layouts"]]
[["kind","built-in"],["id"],["provider"],["severity","medium"],["confidence","medium"],["finds"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["wholeRun"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["words"],["layouts"],["called"]]
[["kind","named"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["names"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["check"]]
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["names"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["published"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["words"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["near"],["before"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["identifier"],["layouts"],["called"],["words"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["before"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["words"],["layouts"],["called"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["near"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["names"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"]]
0["intra42-client-secret","42",["(s-s4t2ud-|s-s4t2af-){hex-lower:64}"]]
1["1password-service-account-token","1password",["ops_eyJ{base64:600-900}fQ"]]
1["1password-secret-key","1password",["A3-{alnum-upper:6}-{alnum-upper:6}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}","A3-{alnum-upper:6}-{alnum-upper:11}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}"]]
2["abstract-api-key","abstract",["{alnum-lower:32}"],["abstract"]]
2["abuseipdb-api-key","abuseipdb",["{alnum-lower:80}"],["abuseipd"]]
2["abyssale-api-key","abyssale",["{alnum:40}"],["abyssale"]]
3["accuweather-api-key","accuweather",["{set(0-9A-Za-z%):35}"],["accuweather"]]
0["adafruit-io-key","adafruit",["aio_{alnum:28}"]]
4["adobe-client-secret","adobe",["p8e-{alnum-dash:32}"]]
3["adobe-client-id","adobe",["{hex-lower:32}"],["adobe"]]
1["adyen-api-key","adyen",["AQE{set(a-z):1}hmfxK{base64:60-160}-{base64:43}="]]
2["adzuna-api-key","adzuna",["{alnum-lower:32}"],["adzuna"]]
2["aeroworkflow-api-key","aeroworkflow",["{set(0-9A-Za-z!#*:;?^):20}"],["aeroworkflow"]]
1["age-secret-key","age",["AGE-SECRET-KEY-1{set(02-9AC-HJ-NP-Z):58}"]]
1["age-pq-secret-key","age",["AGE-SECRET-KEY-PQ-1{set(02-9AC-HJ-NP-Z):58}"]]
0["age-plugin-identity","age",["AGE-PLUGIN-{set(A-Z):2-20}-1{set(02-9AC-HJ-NP-Z):20-200}"]]
5["age-recipient","age",true,["age1{set(02-9ac-hj-np-z):58}"]]
2["agora-api-key","agora",["{alnum-lower:32}"],["agora"]]
2["aha-api-key","aha",["{hex-lower:64}"],["aha"]]
2["ai21-api-key","ai21-labs",["{uuid}"],["ai21"]]
4["aikido-client-secret","aikido",["AIK_SECRET_{alnum:64}"]]
6["aikido-client-id","aikido",["AIK_CLIENT_{alnum:24}"],true]
0["aikido-ci-token","aikido",["AIK_CI_{alnum:20-44}"]]
2["airbrake-user-key","airbrake",["{alnum:40}"],["airbrake"]]
3["airship-api-key","airship",["{alnum:91}"],["airship"]]
4["airtable-personal-access-token","airtable",["pat{alnum:14}.{hex-lower:64}"]]
7["airtable-oauth-token","airtable",["v1.{base64url:30-120}.{hex-lower:64}"],"{alnum:10-20}.",["airtable"]]
8["airtable-legacy-api-key","airtable",["key{alnum:14}"],["airtable"]]
3["airvisual-api-key","airvisual",["{set(a-z0-9-):36}"],["airvisual"]]
9["aiven-auth-token","aiven",["{base64:372}"],["aiven"]]
4["akamai-edgegrid-token","akamai",["akab-{alnum-lower:16}-{alnum-lower:16}"]]
0["alchemy-auth-token","alchemy",["alcht_{alnum:30}"]]
10["alchemy-api-key","alchemy",["alchemy"],["{base64url:32}"]]
2["alconost-api-key","alconost",["{alnum-lower:32}"],["alconost"]]
2["alegra-api-key","alegra",["{set(a-z0-9-):20}"],["alegra"]]
2["aletheiaapi-api-key","aletheiaapi",["{alnum-upper:32}"],["aletheiaapi"]]
11["algolia-admin-key","algolia",["algolia","docsearch"],["{hex-lower:32}"],"AW7xjwKa ay--o9tV jSnhxOYZ m2HRjiL8 yJQZdxES"]
4["alibaba-access-key-id","alibaba-cloud",["LTAI{alnum:17-21}"]]
4["alibaba-sts-access-key-id","alibaba-cloud",["STS.{alnum:16-64}"]]
12["alibaba-sts-security-token","alibaba-cloud",["CAIS{base64:100-1000}"],["alibaba","aliyun"]]
13["alibaba-access-key-secret","alibaba-cloud",["alibaba","aliyun","alicloud","accesskeysecret"],["{alnum:30}"]]
2["alienvault-api-key","alienvault",["{alnum-lower:64}"],["alienvault"]]
3["allsports-api-key","allsports",["{alnum-lower:64}"],["allsports"]]
2["amadeus-api-key","amadeus",["{alnum:32}"],["amadeus"]]
2["amadeus-secret","amadeus",["{alnum:16}"],["amadeus"]]
2["ambee-api-key","ambee",["{hex-lower:64}"],["ambee"]]
2["amplitude-secret-key","amplitude",["{hex-lower:32}"],["amplitude"]]
1["anthropic-api-key","anthropic",["(sk-ant-api03-|sk-ant-admin01-){base64url:93}AA","(sk-ant-oat01-|sk-ant-ort01-|sk-ant-sid01-){base64url:80-110}"]]
2["anypoint-api-key","anypoint",["{uuid}"],["anypoint"]]
2["anypoint-secret","anypoint",["{hex:32}"],["anypoint"]]
14["htpasswd-hash","apache",["$apr1\${set(./0-9A-Za-z):1-8}\${base64:16}{set(./0-9A-Za-z):6}","$apr1\${set(./0-9A-Za-z):1-8}\${set(./0-9A-Za-z):6}{base64:16}"]]
2["apacta-api-key","apacta",["{set(a-z0-9-):36}"],["apacta"]]
2["api2cart-api-key","api2cart",["{hex-lower:32}"],["api2cart"]]
15["apideck-api-key","apideck",["sk_live_{alnum-dash:85-100}"],["apideck"]]
2["apiflash-api-key","apiflash",["{alnum-lower:32}"],["apiflash"]]
2["apifonica-api-key","apifonica",["{alnum-lower:11}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["apifonica"]]
0["apify-api-token","apify",["apify_api_{alnum:36}"]]
3["apilayer-api-key","apilayer",["{alnum:32}"],["apilayer"]]
2["apimatic-api-key","apimatic",["{base64url:64}"],["apimatic"]]
2["apimetrics-api-key","apimetrics",["{alnum:32}"],["apimetrics"]]
2["apitemplate-api-key","apitemplate",["{alnum:39}"],["apitemplate"]]
2["apollo-api-key","apollo",["{alnum:22}"],["apollo"]]
2["appcues-api-key","appcues",["{set(a-z0-9-):36}"],["appcues"]]
2["appointedd-api-key","appointedd",["{set(0-9A-Za-z+=):88}"],["appointedd"]]
2["appsynergy-api-key","appsynergy",["{alnum-lower:64}"],["appsynergy"]]
2["apptivo-api-key","apptivo",["{set(a-z0-9-):36}"],["apptivo"]]
2["artsy-api-key","artsy",["{alnum:32}"],["artsy"]]
16["asaas-api-token","asaas",["(aact_prod_|aact_hmlg_){base64url:100}"],"$"]
17["asana-personal-access-token","asana",["1/{digits:16}:{hex-lower:32}","2/{digits:16}/{digits:16}:{hex-lower:32}"]]
18["asana-client-secret","asana",["asana"],["{hex-lower:32}"]]
2["assemblyai-api-key","assemblyai",["{hex-lower:32}"],["assemblyai"]]
2["atera-api-key","atera",["{alnum-lower:32}"],["atera"]]
1["atlassian-api-token","atlassian",["ATATT3xFfGF0{base64url:80-240}={hex-upper:8}","ATCTT3xFfG{base64url:80-250}={hex-upper:8}"]]
18["atlassian-datacenter-token","atlassian",["jira","confluence","atlassian"],["{set(MNO):1}{base64:43}"]]
18["atlassian-legacy-api-token","atlassian",["atlassian","jira","confluence"],["{alnum:24}"]]
19["statuspage-api-key","atlassian",["statuspage"],["{alnum-dash:36}"]]
2["audd-api-key","audd",["{set(a-z0-9-):32}"],["audd"]]
20["auth0-client-id","auth0",true,["auth0"],["{alnum:32}"],["client id"]]
13["auth0-client-secret","auth0",["auth0"],["{base64url:64}"]]
4["authress-service-key","authress",["(sc_|ext_|scauth_|authress_){alnum:5-30}.{alnum:4-6}.acc_{alnum-dash:10-32}.{base64url:30-120}"]]
2["autodesk-api-key","autodesk",["{alnum:32}"],["autodesk"]]
2["autodesk-secret","autodesk",["{alnum:16}"],["autodesk"]]
2["autoklose-api-key","autoklose",["{alnum-dash:32}"],["autoklose"]]
2["autopilot-api-key","autopilot",["{hex-lower:32}"],["autopilot"]]
3["aviationstack-api-key","aviationstack",["{alnum-lower:32}"],["aviationstack"]]
1["aws-access-key-id","aws",["(AKIA|ASIA){base32-upper:16}"]]
21["aws-service-key-id","aws",["(ABIA|ACCA){base32-upper:16}"],"not-dna"]
22["aws-secret-access-key","aws",[["aws","secret"],["secret","access","key"],["secretaccesskey"],["aws","sk"],["amazon","secret"],["s3","secret"],["aws","key"],["aws","access"]],["session","token","id","hash","sha","sha1","commit","digest","checksum"],["{base64:40}"],"not-words",true,true]
23["aws-secret-access-key-likely","aws",[["secret","key"],["secretkey"],["access","secret"],["key","secret"],["iam","secret"],["ses","secret"]],["{base64:40}"],"mixed"]
24["aws-secret-beside-id","aws","aws-secret-beside-id"]
4["aws-session-token","aws",["(IQoJb3JpZ2luX2Vj|AgoJb3JpZ2luX2Vj|FwoGZXIvYXdzE|FQoGZXIvYXdzE|FQoDYXdzE){base64:80-2500}[=][=]"]]
25["aws-compatible-session-token","aws",["eyJ{base64url:10-1000}.eyJ{base64url:10-2000}.{base64url:20-900}"],["awssessiontoken","sessiontoken","awssecuritytoken"]]
4["aws-bedrock-api-key","aws",["ABSKQmVkcm9ja0FQSUtleS{base64:90-250}[=][=]","bedrock-api-key-{base64:100-2500}[=][=]"]]
0["aws-mws-auth-token","aws",["amzn.mws.{uuid}"]]
4["aws-lwa-credential","aws",["Atzr\\\\|{base64url:100-1000}","amzn1.oa2-cs.v1.{hex-lower:64}"]]
0["aws-appsync-api-key","aws",["da2-{alnum-lower:26}"]]
26["aws-ses-smtp-password","aws",[["smtp"],["ses"],["password"],["mail","pass"],["email","pass"],["mail","password"]],["B{set(A-P):1}{base64:42}"],"ses-smtp"]
14["aws-legacy-access-key-id","aws",["A3T{alnum-upper:17}"]]
5["aws-unique-id-aida","aws",true,["AIDA{base32-upper:16-17}"]]
5["aws-unique-id-aipa","aws",true,["AIPA{base32-upper:16-17}"]]
5["aws-unique-id-anpa","aws",true,["ANPA{base32-upper:16-17}"]]
5["aws-unique-id-anva","aws",true,["ANVA{base32-upper:16-17}"]]
5["aws-unique-id-apka","aws",true,["APKA{base32-upper:16-17}"]]
5["aws-unique-id-aroa","aws",true,["AROA{base32-upper:16-17}"]]
5["aws-unique-id-asca","aws",true,["ASCA{base32-upper:16-17}"]]
5["aws-lwa-client-id","aws",true,["amzn1.application-oa2-client.{hex-lower:32}"]]
12["aws-ecr-password","aws",["eyJwYXlsb2FkIjoi{base64:200+}"],["ecr","dkrecr","dockerlogin"]]
12["aws-ecr-authorization-token","aws",["QVdTOmV5S{base64:200+}"],["ecr","authorizationtoken"]]
0["aws-eks-token","aws",["k8s-aws-v1.{base64url:100+}"]]
4["aws-identity-center-access-token","aws",["aoaAAAA{alnum:16-600}[:{base64:60-800}][=][=]"]]
4["aws-identity-center-refresh-token","aws",["aorAAAA{alnum:16-600}[:{base64:60-800}][=][=]"]]
15["aws-codeartifact-token","aws",["eyJ2ZXIiOjEsImlzdSI6{base64url:10+}.{base64url:100+}"],["codeartifact"]]
19["aws-codecommit-git-password","aws",["codecommit"],["{base64:43}="]]
19["aws-cognito-app-client-secret","aws",["cognito"],["{alnum-lower:50-52}"]]
19["aws-apigateway-api-key","aws",["executeapi","apigateway"],["{alnum:40}"]]
2["axonaut-api-key","axonaut",["{alnum-lower:32}"],["axonaut"]]
2["aylien-api-key","aylien",["{alnum-lower:32}"],["aylien"]]
2["ayrshare-api-key","ayrshare",["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],["ayrshare"]]
27["azure-url-signature","azure","url-signature"]
16["azure-entra-client-secret","azure",["(8Q~|7Q~|9Q~){set(A-Za-z0-9_~.-):31-34}"],"{set(A-Za-z0-9_~.-):3}"]
28["azure-storage-account-key","azure",["{base64:76}+ASt{base64:5}{set(AQgw):1}=="]]
28["azure-cosmosdb-account-key","azure",["{base64:76}ACDb{base64:5}{set(AQgw):1}=="]]
17["azure-batch-account-key","azure",["{base64:76}+ABa{base64:5}{set(AQgw):1}=="]]
29["azure-ml-classic-key","azure",["{base64:76}+AMC{base64:5}{set(AQgw):1}=="]]
17["azure-apim-key","azure",["{base64:76}APIM{base64:5}{set(AQgw):1}=="]]
30["azure-apim-repository-password","azure",["{base64:85}{alnum:1}=="],"git&{digits:12}&"]
17["azure-redis-cache-key","azure",["{base64:33}AzCa{set(A-P):1}{base64:5}="]]
17["azure-container-registry-key","azure",["{base64:42}+ACR{set(A-D):1}{base64:5}"]]
17["azure-iot-key","azure",["{base64:33}AIoT{set(A-P):1}{base64:5}="]]
29["azure-event-grid-key","azure",["{base64:33}AZEG{set(A-P):1}{base64:5}="]]
17["azure-event-hub-key","azure",["{base64:33}+AEh{set(A-P):1}{base64:5}="]]
17["azure-service-bus-key","azure",["{base64:33}+ASb{set(A-P):1}{base64:5}="]]
17["azure-relay-key","azure",["{base64:33}+ARm{set(A-P):1}{base64:5}="]]
29["azure-function-key","azure",["{base64url:44}AzFu{base64url:5}{set(AQgw):1}=="]]
17["azure-search-key","azure",["{alnum:42}AzSe{set(A-D):1}{alnum:5}"]]
17["azure-common-annotated-key","azure",["{alnum:52}JQQJ99{alnum:1}{set(A-L):1}{alnum:16}{alpha:1}{alnum:7}"]]
28["azure-devops-pat","azure",["{alnum:76}AZDO{alnum:4}"]]
13["azure-storage-account-legacy-key","azure",["accountkey","storagekey","azurestorage","azure","documentsazurecom","cosmos"],["{base64:86}=="]]
18["azure-notification-hub-key","azure",["sharedaccesskey","notificationhub","servicebus","azconfigio","servicesignalr","azure"],["{base64:43}="]]
19["azure-apim-subscription-key","azure",["subscriptionkey","azureapinet"],["{hex-lower:32}"]]
18["azure-cognitive-services-key","azure",["openaiazure","azureopenai","cognitiveservices","ocpapimsubscriptionkey"],["{hex-lower:32}"]]
13["azure-devops-legacy-pat","azure",["azure","azuredevops","devazurecom","visualstudiocom","vsts","vsspat"],["{base32-lower:52}"]]
18["azure-publish-profile-password","azure",["userpwd","publishprofile","msdeploy"],["{alnum:60}"]]
19["azure-function-legacy-key","azure",["azurewebsitesnet","xfunctionskey","azurefunction"],["{base64url:54-56}"]]
31["azure-entra-refresh-token","azure",["A{base64url:50-200}.AgAB{base64url:250-1600}"],"{set(01):1}."]
2["bannerbear-api-key","bannerbear",["{alnum:22}tt"],["bannerbear"]]
15["baremetrics-api-key","baremetrics",["(sk_|lk_){alnum:18-25}"],["baremetrics"]]
32["baseten-api-key","baseten",["{alnum:32}"],["baseten"],"{alnum:8}."]
2["beamer-api-key","beamer",["{set(0-9A-Za-z+/_):45}="],["beamer"]]
2["beebole-api-key","beebole",["{alnum-lower:40}"],["beebole"]]
2["besnappy-api-key","besnappy",["{hex-lower:64}"],["besnappy"]]
33["besttime-api-key","besttime",["pri_{hex-lower:32}"]]
3["betterstack-api-key","betterstack",["{alnum:24}"],["betterstack"]]
34["billomat-api-key","billomat",["{hex-lower:32}"],["billomat"]]
13["binance-api-secret","binance",["binance"],["{alnum:64}"]]
2["bitbar-api-key","bitbar",["{alnum:32}"],["bitbar"]]
4["bitbucket-app-password","bitbucket",["ATBB{alnum:32}"]]
4["bitbucket-datacenter-access-token","bitbucket",["BBDC-{base64:44}"]]
18["bitbucket-oauth-client-secret","bitbucket",["bitbucket"],["{base64url:64}"]]
1["bip32-extended-private-key","bitcoin",["(xprv|tprv|yprv|zprv){base58:107}"]]
13["bitcoin-wif-private-key","bitcoin",["wif","privkey","privatekey","bitcoin"],["({set(KL):1}{base58:51}|5{base58:50})"]]
9["bitfinex-api-secret","bitfinex",["{base64url:43}"],["bitfinex"]]
2["bitly-api-key","bitly",["{alnum-dash:40}"],["bitly"]]
9["bitmex-api-secret","bitmex",["{base64url:48}"],["bitmex"]]
3["bitmex-api-key","bitmex",["{base64url:24}"],["bitmex"]]
2["bitrise-access-token","bitrise",["{base64url:60-120}"],["bitrise"]]
2["blazemeter-api-key","blazemeter",["{uuid}"],["blazemeter","runscope"]]
2["blitapp-api-key","blitapp",["{base64url:39}"],["blitapp"]]
2["blocknative-api-key","blocknative",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["blocknative"]]
2["boostnote-api-key","boostnote",["{hex-lower:64}"],["boostnote"]]
2["borgbase-api-key","borgbase",["{set(0-9A-Za-z./_-):148-152}"],["borgbase"]]
34["box-client-secret","box",["{alnum:32}"],["box","boxapp","boxclientsecret"]]
31["braintree-access-token","braintree",["{alnum-lower:16}\${hex-lower:32}"],"access_token$(production|sandbox)$"]
35["braintree-tokenization-key","braintree",true,["(production_|sandbox_){alnum-lower:8}_{alnum-lower:16}"],["braintree"]]
13["braintree-private-key","braintree",["braintree"],["{hex-lower:32}"]]
15["braintrust-api-key","braintrust",["sk-{alnum:48}"],["braintrust"]]
2["brandfetch-api-key","brandfetch",["{alnum:40}"],["brandfetch"]]
36["brave-search-api-key","brave",["BSA{base64url:24-40}"]]
4["brevo-api-key","brevo",["xkeysib-{hex-lower:64}-{alnum:16}"]]
4["brevo-smtp-key","brevo",["xsmtpsib-{hex-lower:64}-{alnum:16}"]]
3["browserstack-api-key","browserstack",["{alnum:20}"],["browserstack","hubcloudbrowserstackcom"]]
2["browshot-api-key","browshot",["{alnum-dash:28}"],["browshot"]]
3["bscscan-api-key","bscscan",["{alnum-upper:34}"],["bscscan"]]
2["buddyns-api-key","buddyns",["{alnum-lower:40}"],["buddyns"]]
2["budibase-api-key","budibase",["{hex-lower:32}-{hex-lower:78-80}"],["budibase"]]
2["bugherd-api-key","bugherd",["{alnum-lower:22}"],["bugherd"]]
2["bugsnag-api-key","bugsnag",["{uuid}"],["bugsnag"]]
4["buildkite-user-access-token","buildkite",["bkua_{alnum-lower:40,53}"]]
4["buildkite-agent-access-token","buildkite",["bkaa_{base64url:75}"]]
0["buildkite-job-token","buildkite",["bkaj_{base64url:333}"]]
4["buildkite-agent-registration-token","buildkite",["bkar_{base64url:73}"]]
4["buildkite-cluster-token","buildkite",["bkct_{base64url:73}"]]
4["buildkite-packages-token","buildkite",["bkpt_{base64url:199}"]]
4["buildkite-portal-access-token","buildkite",["bkpat_{base64url:54}"]]
4["buildkite-portal-secret-token","buildkite",["bkps_{base64url:64}"]]
2["bulbul-api-key","bulbul",["{alnum-lower:32}"],["bulbul"]]
2["buttercms-api-key","buttercms",["{alnum-lower:40}"],["buttercms"]]
3["calendarific-api-key","calendarific",["{alnum:32}"],["calendarific"]]
2["calorieninja-api-key","calorieninja",["{alnum:40}"],["calorieninja"]]
2["campayn-api-key","campayn",["{alnum-lower:64}"],["campayn"]]
2["cannyio-api-key","cannyio",["{uuid}"],["canny"]]
4["canva-client-secret","canva",["cnvca{base64url:51}"]]
2["capsulecrm-api-key","capsulecrm",["{set(0-9A-Za-z+.=_-):64}"],["capsulecrm"]]
3["captaindata-api-key","captaindata",["{hex-lower:64}"],["captaindata"]]
2["carboninterface-api-key","carboninterface",["{alnum:21}"],["carboninterface"]]
2["caspio-api-key","caspio",["{alnum-lower:50}"],["caspio"]]
3["censys-api-secret","censys",["{alnum:32}"],["censys"]]
2["centralstationcrm-api-key","centralstationcrm",["{alnum-lower:30}"],["centralstation"]]
37["cerebras-api-key","cerebras",["csk-{alnum:48}"],["cerebras"]]
2["cexio-api-key","cexio",["{alnum:24-27}"],["cexio"]]
0["cfx-re-license-key","cfx-re",["cfxk_{alnum:16-30}[_{alnum:4-8}]"]]
34["chartmogul-api-key","chartmogul",["{alnum-lower:32}"],["chartmogul"]]
2["chatbot-api-key","chatbot",["{word:32}"],["chatbot"]]
2["chatfule-api-key","chatfuel",["{alnum:128}"],["chatfuel"]]
15["checio-api-key","checio",["pk_{alnum-lower:45}"],["checio"]]
2["checklyhq-api-key","checklyhq",["{alnum-lower:32}"],["checklyhq"]]
38["checkout-secret-key","checkout-com",["sk_{uuid}","sk_test_{uuid}"],["checkout"]]
2["checkvist-api-key","checkvist",["{alnum:14}"],["checkvist"]]
2["cicero-api-key","cicero",["{alnum-lower:40}"],["cicero"]]
4["circleci-personal-token","circleci",["CCIPAT_{alnum:22}_{hex-lower:40}"]]
4["circleci-project-token","circleci",["CCIPRJ_{alnum:22}_{hex-lower:40}"]]
18["circleci-legacy-token","circleci",["circleci","circletoken"],["{hex-lower:40}"]]
14["cisco-type8-hash","cisco",["$8\${set(./0-9A-Za-z):14}\${base64:16}{set(./0-9A-Za-z):27}"]]
34["civo-api-key","civo",["{alnum:50}"],["civo"]]
2["clarifai-api-key","clarifai",["{hex-lower:32}"],["clarifai"]]
3["clearbit-api-key","clearbit",["{set(0-9a-z_):35}"],["clearbit"]]
38["clerk-secret-key","clerk",["(sk_live_|sk_test_){alnum:32-50}"],["clerk"]]
5["clerk-publishable-key","clerk",true,["(pk_live_|pk_test_)Y2xlcmsu{base64:8-100}[=][=]"]]
1["clickhouse-cloud-key-secret","clickhouse",["4b1d{alnum:38}"]]
20["clickhouse-cloud-key-id","clickhouse",true,["clickhouse"],["{alnum:20}"],["key id"]]
12["clickup-personal-token","clickup",["pk_{digits:7-9}_{alnum-upper:32}"],["clickup"]]
2["cliengo-api-key","cliengo",["{uuid}"],["cliengo"]]
2["clientary-api-key","clientary",["{alnum:24-26}"],["ronin","clientary"]]
2["clinchpad-api-key","clinchpad",["{alnum-lower:32}"],["clinchpad"]]
2["clockify-api-key","clockify",["{alnum:48}"],["clockify"]]
2["clockworksms-token","clockworksms",["{alnum:24}"],["clockwork","textanywhere"]]
4["clojars-deploy-token","clojars",["CLOJARS_{hex-lower:60}"]]
0["closecrm-api-key","close",["api_{set(0-9A-Za-z.):45}"]]
2["cloudelements-api-key","cloudelements",["{alnum:43}"],["cloudelements"]]
1["cloudflare-api-token","cloudflare",["(cfut_|cfat_|cfk_){alnum:40}{hex-lower:8}","cfoat_{alnum:40-100}","v1.0-{hex-lower:24}-{hex-lower:146}"]]
12["cloudflare-tunnel-token","cloudflare",["eyJhIjoi{base64:120-250}"],["cloudflared","tunnel","cloudflare"]]
13["cloudflare-legacy-global-api-key","cloudflare",["cloudflare","xauthkey","cfapikey"],["{hex-lower:37}"]]
18["cloudflare-r2-secret-access-key","cloudflare",["r2","cloudflarestorage","r2secret"],["{hex-lower:64}"]]
13["cloudflare-legacy-api-token","cloudflare",["cloudflare","cfapitoken","cloudflareapitoken"],["{base64url:40}"]]
5["cloudflare-turnstile-site-key","cloudflare",true,["0x4AAAAAA{base64url:14-16}"]]
3["cloudimage-api-key","cloudimage",["{set(0-9a-z_):30}"],["cloudimage"]]
18["cloudinary-api-secret","cloudinary",["cloudinary"],["{base64url:27}"]]
2["cloudmersive-api-key","cloudmersive",["{set(a-z0-9-):36}"],["cloudmersive"]]
2["cloudplan-api-key","cloudplan",["{set(0-9A-Z-):32}"],["cloudplan"]]
4["cloudsmith-api-key-prefixed","cloudsmith",["csa_{hex-lower:30}{alnum:6}"]]
34["cloudsmith-api-key","cloudsmith",["{hex-lower:40}"],["cloudsmith"]]
2["cloverly-api-key","cloverly",["{set(0-9a-z:_):28}"],["cloverly"]]
2["cloze-api-key","cloze",["{hex-lower:32}"],["cloze"]]
2["clustdoc-api-key","clustdoc",["{alnum:60}"],["clustdoc"]]
1["cockroachdb-cloud-api-key","cockroach-labs",["CCDB1_{alnum:22}_{alnum:40}"]]
2["coda-api-token","coda",["{uuid}"],["coda"]]
2["codacy-token","codacy",["{alnum:20}"],["codacy"]]
39["codeclimate-reporter-id","code-climate",["{hex-lower:64}"],["reporter id"],["codeclimate","cctestreporterid"]]
3["codecov-upload-token","codecov",["{uuid}"],["codecov"]]
2["codemagic-api-key","codemagic",["{word:43}"],["codemagic"]]
2["codequiry-api-key","codequiry",["{alnum-dash:64}"],["codequiry"]]
15["coderabbit-api-key","coderabbit",["cr-{hex-lower:58}"],["coderabbit"]]
0["devin-service-user-token","cognition",["cog_{base32-lower:52}"]]
0["devin-personal-api-key","cognition",["apk_user_{base64:120-180}"]]
0["devin-service-api-key","cognition",["apk_{base64:60-180}[=][=]"]]
18["cohere-api-key","cohere",["cohere","coapikey"],["{alnum:40}"]]
3["coinapi-api-key","coinapi",["{set(0-9A-Z-):36}"],["coinapi"]]
18["coinbase-commerce-key","coinbase",["coinbase"],["{base64url:64}"]]
3["coinlayer-api-key","coinlayer",["{alnum-lower:32}"],["coinlayer"]]
3["coinlib-api-key","coinlib",["{alnum-lower:16}"],["coinli"]]
2["collect2-api-key","collect2",["{uuid}"],["collect2"]]
12["column-api-key","column",["(test_|live_){alnum:27}"],["column"]]
2["commercejs-api-key","commercejs",["{set(0-9a-z_):48}"],["commercejs"]]
3["commodities-api-key","commodities",["{alnum:60}"],["commodities"]]
2["companyhub-api-key","companyhub",["{alnum:20}"],["companyhu"]]
40["configcat-sdk-key","configcat",["configcat-sdk-1/{base64url:22}/{base64url:22}"],["configcat"]]
3["configcat-sdk-key-likely","configcat",["{base64url:22}/{base64url:22}"],["configcat"]]
1["confluent-api-secret-prefixed","confluent",["cflt{base64:60}"]]
10["confluent-api-key","confluent",["confluent"],["{alnum-upper:16}"]]
13["confluent-api-secret","confluent",["confluent"],["{base64:64}"]]
4["contentful-personal-access-token","contentful",["CFPAT-{base64url:43}"]]
19["contentful-delivery-token","contentful",["contentful"],["{base64url:43}"]]
2["convertkit-api-key","convertkit",["{word:22}"],["convertkit"]]
2["copper-api-key","copper",["{alnum-lower:32}"],["copper"]]
13["couchbase-capella-api-key","couchbase",["couchbase","capella"],["{base64:60-120}"]]
3["countrylayer-api-key","countrylayer",["{alnum-lower:32}"],["countrylayer"]]
12["courier-auth-token","courier",["(pk_prod_|pk_test_){alnum-upper:28}"],["courier"]]
3["coveralls-repo-token","coveralls",["{alnum-dash:37}"],["coveralls"]]
0["coze-personal-access-token","coze",["pat_{alnum:64}"]]
3["craftmypdf-api-key","craftmypdf",["{alnum:35}"],["craftmypdf"]]
2["crowdin-token","crowdin",["{hex-lower:80}"],["crowdin"]]
14["crypt-md5-hash","crypt",["$1\${set(./0-9A-Za-z):1-8}\${set(./0-9A-Za-z):22}"]]
14["phpass-hash","crypt",["($P$|$H$){base64:16}{set(./0-9A-Za-z):15}","($P$|$H$){set(./0-9A-Za-z):15}{base64:16}"]]
36["crypt-yescrypt-hash","crypt",["($y$|$gy$){set(./0-9A-Za-z):3-8}\${base64:16}{set(./0-9A-Za-z):0-8}\${set(./0-9A-Za-z):43}","($y$|$gy$){set(./0-9A-Za-z):3-8}\${set(./0-9A-Za-z):16-24}\${base64:16}{set(./0-9A-Za-z):27}"]]
36["argon2-hash","crypt",["($argon2id$|$argon2i$|$argon2d$)v={digits:2}$m={digits:2-7},t={digits:1-3},p={digits:1-2}\${base64:16-64}\${base64:22-90}"]]
36["crypt-bcrypt-hash","crypt",["($2a$|$2b$|$2x$|$2y$){digits:2}\${base64:16}{set(./0-9A-Za-z):37}","($2a$|$2b$|$2x$|$2y$){digits:2}\${set(./0-9A-Za-z):18}{base64:17}{set(./0-9A-Za-z):18}","($2a$|$2b$|$2x$|$2y$){digits:2}\${set(./0-9A-Za-z):37}{base64:16}"]]
14["crypt-sha256-hash","crypt",["$5$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}\${set(./0-9A-Za-z):43}"]]
14["crypt-sha512-hash","crypt",["$6$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}\${set(./0-9A-Za-z):86}"]]
36["django-pbkdf2-hash","crypt",["pbkdf2_sha256\${digits:4-7}\${alnum:8-32}\${base64:43}=","pbkdf2_sha1\${digits:4-7}\${alnum:8-32}\${base64:27}="]]
36["passlib-hash","crypt",["($pbkdf2-sha512$|$pbkdf2-sha256$){digits:4-7}\${set(./0-9A-Za-z):16-64}\${set(./0-9A-Za-z):43,86}","$scrypt$ln={digits:1-2},r={digits:1-2},p={digits:1-2}\${base64:16-64}\${base64:43-86}"]]
41["ldap-password-hash","crypt","\\\\{SSHA\\\\}",["{base64:32,37-40}[=][=]"]]
42["windows-password-hash","crypt",["{hex:32}:{hex:32}:::"]]
34["currencycloud-api-key","currencycloud",["{alnum-lower:64}"],["currencycloud"]]
3["currencyfreaks-api-key","currencyfreaks",["{alnum-lower:32}"],["currencyfreaks"]]
3["currencylayer-api-key","currencylayer",["{alnum-lower:32}"],["currencylayer"]]
3["currencyscoop-api-key","currencyscoop",["{alnum-lower:32}"],["currencyscoop"]]
2["currentsapi-api-key","currentsapi",["{base64url:48}"],["currentsapi"]]
43["cursor-api-key","cursor",["key_{hex-lower:64}"],["cursor"],["cursor"]]
2["customerio-api-key","customer-io",["{hex-lower:32}"],["customerio"]]
3["customerguru-api-key","customerguru",["{alnum:30}"],["customerguru","guru"]]
2["dailyco-api-key","dailyco",["{hex-lower:64}"],["daily"]]
2["dandelion-api-key","dandelion",["{alnum-lower:32}"],["dandelion"]]
2["dareboost-api-key","dareboost",["{alnum:60}"],["dareboost"]]
14["databento-api-key","databento",["db-{alnum:29}"]]
3["databox-api-key","databox",["{alnum-lower:21}"],["databox"]]
1["databricks-token","databricks",["dapi{hex-lower:32}[-{digits:1}]","dose{hex-lower:32}"]]
4["databricks-feature-token","databricks",["dkea{hex-lower:32}"]]
35["datadog-client-token","datadog",true,["pub{hex-lower:32}"],["datadog"]]
18["datadog-api-key","datadog",["datadog","ddapikey"],["{hex-lower:32}"]]
18["datadog-application-key","datadog",["datadog","ddappkey","ddapplicationkey"],["{hex-lower:40}"]]
3["datagov-api-key","datagov",["{alnum:40}"],["datagov"]]
31["datastax-astra-token","datastax",["{alnum:24}:{hex-lower:64}"],"AstraCS:"]
2["debounce-api-key","debounce",["{alnum:13}"],["debounce"]]
2["deepai-api-key","deepai",["{uuid}"],["deepai"]]
2["deepgram-api-key","deepgram",["{hex-lower:40}"],["deepgram"]]
12["deepseek-api-key","deepseek",["sk-{hex-lower:32}"],["deepseek"]]
4["defined-networking-api-key","defined-networking",["dnkey-{alnum-upper:26}-{alnum-upper:52}"]]
2["delighted-api-key","delighted",["{alnum:32}"],["delighted"]]
2["demio-api-key","demio",["{alnum:32}"],["demio"]]
2["demio-secret","demio",["{alnum:10-20}"],["demio"]]
4["deno-deploy-token","deno",["(ddp_|ddw_){alnum:36}"]]
2["deputy-api-key","deputy",["{alnum-lower:32}"],["deputy"]]
3["detectify-api-key","detectify",["{alnum-lower:32}"],["detectify"]]
3["detectlanguage-api-key","detectlanguage",["{alnum-lower:32}"],["detectlanguage"]]
0["devcycle-server-key","devcycle",["dvc_server_{hex-lower:32}"]]
0["dfuse-api-key","dfuse",["web_{alnum-lower:32}"]]
2["diffbot-api-key","diffbot",["{alnum-lower:32}"],["diffbot"]]
2["diggernaut-api-key","diggernaut",["{alnum-lower:40}"],["diggernaut"]]
1["digitalocean-token","digitalocean",["(dop_v1_|doo_v1_|dor_v1_){hex-lower:64}"]]
0["digitalocean-spaces-access-key","digitalocean",["DO00{alnum-upper:16}","DO801{alnum-upper:15}"]]
13["digitalocean-legacy-token","digitalocean",["digitalocean","dotoken","ocean"],["{hex-lower:64}"]]
18["digitalocean-spaces-secret-key","digitalocean",["digitaloceanspaces","spacessecret"],["{base64:43}"]]
17["discord-bot-token","discord",["{set(MNO):1}{base64url:23-25}.{base64url:6}.{base64url:27-38}"]]
0["discord-webhook-url","discord",["api/webhooks/{digits:17-20}/{base64url:60-80}"]]
18["discord-client-secret","discord",["discord"],["{base64url:32}"]]
2["disqus-api-key","disqus",["{alnum:64}"],["disqus"]]
2["ditto-api-key","ditto",["{uuid}.{alnum-lower:40}"],["ditto"]]
3["dnscheck-api-key","dnscheck",["{alnum:32}"],["dnscheck"]]
4["docker-hub-token","docker",["dckr_pat_{base64url:27}","dckr_oat_{base64url:32}"]]
4["docker-swarm-token","docker",["SWMTKN-1-{alnum-lower:50}-{alnum-lower:25}","SWMKEY-1-{base64:43}"]]
18["dockerhub-legacy-token","docker",["docker","dockerhub","dockerpassword","dockertoken"],["{uuid}"]]
2["docparser-api-key","docparser",["{hex-lower:40}"],["docparser"]]
34["docusign-integration-key","docusign",["{uuid}"],["docusign"]]
44["doppler-token","doppler",["doppler"],["(dp.ct.|dp.pt.|dp.sa.|dp.scim.|dp.audit.){alnum:40-44}"]]
4["doppler-service-token","doppler",["dp.st.[{set(a-z0-9_-):2-35}.]{alnum:40-44}"]]
2["dronahq-api-key","dronahq",["{alnum-lower:50}"],["dronahq"]]
2["drone-ci-token","drone",["{alnum:32}"],["drone","droneci","dronetoken"]]
4["dropbox-short-lived-token","dropbox",["sl.u.{base64url:130-1500}","sl.{base64url:130-160}"]]
28["dropbox-long-lived-token","dropbox",["{alnum:11}AAAAAAAAAA{base64url:43}"]]
19["dropbox-app-secret","dropbox",["dropbox"],["{alnum-lower:15}"]]
4["duffel-api-token","duffel",["(duffel_live_|duffel_test_){base64url:43}"]]
3["duo-integration-key","duo",["DI{alnum-upper:18}"],["duo","duosecurity"]]
9["duo-secret-key","duo",["{alnum:40}"],["duo","duosecurity"]]
2["duply-api-key","duply",["{uuid}"],["duply"]]
34["dwolla-secret","dwolla",["{alnum:50}"],["dwolla"]]
2["dynalist-api-key","dynalist",["{base64url:128}"],["dynalist"]]
4["dynatrace-token","dynatrace",["dt0c01.{base32-upper:24}.{base32-upper:64}"]]
4["dynatrace-other-token","dynatrace",["(dt0a|dt0b|dt0d|dt0e|dt0i|dt0s|dt0c){digits:2}.{alnum-upper:24}.{alnum-upper:64}"]]
2["dyspatch-api-key","dyspatch",["{alnum-upper:52}"],["dyspatch"]]
2["eagleeyenetworks-api-key","eagle-eye-networks",["{alnum:15}"],["eagleeyenetworks"]]
2["easyinsight-api-key","easyinsight",["{alnum:20}"],["easyinsight"]]
37["easypost-api-key","easypost",["EZAK{hex-lower:32}{alnum:22}"],["easypost"]]
33["easypost-test-api-key","easypost",["EZTK{hex-lower:32}{alnum:22}"]]
12["ebay-client-secret","ebay",["PRD-{hex-lower:12}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}"],["ebay"]]
15["ecostruxureit-api-key","ecostruxure-it",["AK1{set(0-9A-Za-z/):50-55}"],["ecostruxureit"]]
3["edamam-api-key","edamam",["{alnum-lower:32}"],["edamam"]]
2["eightxeight-api-key","eightxeight",["{alnum:43}"],["8x8"]]
1["elastic-cloud-api-key","elastic",["essu_{base64url:60-200}"]]
43["elevenlabs-api-key","elevenlabs",["sk_{hex-lower:48}"],["elevenlabs"],["elevenlabs"]]
2["enablex-api-key","enablex",["{alnum:36}"],["enablex"]]
0["endor-labs-key","endor-labs",["endr+{alnum-dash:16}"]]
2["enigma-api-key","enigma",["{alnum:40}"],["enigma"]]
2["envoy-api-key","envoy",["{alnum:220}"],["envoy"]]
2["eraser-api-key","eraser",["{alnum:20}"],["eraser"]]
13["ethereum-private-key","ethereum",["privatekey","walletkey","ethereum","deployer","secp256k1","privkey"],["0x{hex:64}","{hex:64}"]]
3["etherscan-api-key","etherscan",["{alnum-upper:34}"],["etherscan"]]
2["ethplorer-api-key","ethplorer",["{alnum-dash:22}"],["ethplorer"]]
3["etsy-api-key","etsy",["{alnum-lower:24}"],["etsy"]]
3["eventbrite-api-key","eventbrite",["{alnum-upper:20}"],["eventbrite"]]
2["everhour-api-key","everhour",["{hex-lower:4}-{hex-lower:4}-{hex-lower:6}-{hex-lower:6}-{hex-lower:8}"],["everhour"]]
2["exa-api-key","exa",["{uuid}"],["exa","exaai","exaapikey"]]
3["exchangerateapi-api-key","exchangerateapi",["{hex-lower:24}"],["exchangerate"]]
3["exchangeratesapi-api-key","exchangeratesapi",["{alnum-lower:32}"],["exchangerates"]]
45["exoscale-api-key","exoscale",["EXO{hex-lower:24}"],["exoscale"]]
9["exoscale-api-secret","exoscale",["{base64url:43}"],["exoscale"]]
46["express-signed-cookie","express",["3A{base64url:20-64}.{set(A-Za-z0-9%):43-80}"],"s%"]
2["extractorapi-api-key","extractorapi",["{alnum-dash:40}"],["extractorapi"]]
2["faceplusplus-api-key","faceplusplus",["{base64url:32}"],["faceplusplus"]]
3["fastforex-api-key","fastforex",["{set(a-z0-9-):28}"],["fastforex"]]
18["fastly-api-token","fastly",["fastly"],["{base64url:32}"]]
2["feedier-api-key","feedier",["{alnum:32}"],["feedier"]]
2["fetchrss-api-key","fetchrss",["{set(0-9A-Za-z.):40}"],["fetchrss"]]
32["fibery-api-key","fibery",["{hex-lower:35}"],["fibery"],"{hex-lower:8}."]
0["figma-token","figma",["(figd_|figu_|figr_|figo_|figh_){base64url:40}","figp_{base64url:40-54}"]]
19["figma-legacy-token","figma",["figma","xfigmatoken"],["{digits:6}-{uuid}"]]
3["financialmodelingprep-api-key","financial-modeling-prep",["{alnum:32}"],["financialmodelingprep"]]
2["findl-api-key","findl",["{uuid}"],["findl"]]
34["finicity-api-token","finicity",["{hex-lower:32}"],["finicity"]]
34["finicity-client-secret","finicity",["{alnum:20}"],["finicity"]]
2["finnhub-api-key","finnhub",["{alnum-lower:20}"],["finnhu"]]
47["firecrawl-api-key","firecrawl",["fc-{hex-lower:32}"],["firecrawl"]]
48["fireworks-api-key","fireworks-ai",["fw_{alnum:24}"],["fireworks"]]
3["fixerio-api-key","fixer-io",["{alnum:32}"],["fixer"]]
2["flatio-api-key","flatio",["{alnum-lower:128}"],["flatio","flat"]]
0["fleetbase-api-key","fleetbase",["flb_live_{alnum:20}"]]
0["flexport-token","flexport",["shltm_{base64url:40}"]]
2["flickr-api-key","flickr",["{alnum-lower:32}"],["flickr"]]
3["flightapi-api-key","flightapi",["{alnum-lower:24}"],["flightapi"]]
3["flightstats-api-key","flightstats",["{alnum-lower:32}"],["flightstats"]]
2["float-api-key","float",["{hex-lower:16}{base64:42-43}="],["float"]]
2["flowflu-api-key","flowflu",["{alnum:51}"],["flowflu"]]
1["flutterwave-secret-key","flutterwave",["(FLWSECK-|FLWSECK_TEST-){hex-lower:32}-X"]]
5["flutterwave-public-key","flutterwave",true,["(FLWPUBK_TEST-|FLWPUBK-){hex-lower:32}-X"]]
0["flutterwave-encryption-key","flutterwave",["FLWSECK_TEST-{hex-lower:12}"]]
4["flyio-access-token","fly-io",["fm2_{base64:400-680}[=]"]]
2["fmfw-api-key","fmfw",["{base64url:32}"],["fmfw"]]
2["formcraft-api-key","formcraft",["{alnum-lower:16}"],["formcraft"]]
2["formsite-api-key","formsite",["{alnum:32}"],["formsite"]]
3["foursquare-api-key","foursquare",["{alnum-upper:48}"],["foursquare"]]
0["frameio-developer-token","frame-io",["fio-u-{base64url:64}"]]
34["freshbooks-access-token","freshbooks",["{hex-lower:64}"],["freshbooks"]]
34["freshdesk-api-key","freshworks",["{alnum:20}"],["freshdesk"]]
0["friendli-token","friendliai",["flp_{alnum:46}"]]
2["fulcrum-api-key","fulcrum",["{alnum-lower:80}"],["fulcrum"]]
2["fullstory-api-key","fullstory",["{set(0-9A-Za-z+/-):88}"],["fullstory"]]
3["fxmarket-api-key","fxmarket",["{set(A-Za-z0-9_=-):20}"],["fxmarket"]]
2["geckoboard-api-key","geckoboard",["{alnum:44}"],["geckoboard"]]
2["gemini-secret","gemini",["{alnum:27-28}"],["gemini"]]
27["private-key","generic","private-key"]
49["private-key-cut-short","generic","private-key-cut-short"]
50["jwk-private-key","generic","\\"d\\":[ ]\\"",["{base64url:43}","{base64url:342}"],"mixed"]
51["xml-private-key","generic","<D>",["{base64:171}=","{base64:342}=="]]
49["url-credentials","generic","url-credentials"]
52["http-authorization","generic","http-authorization"]
49["curl-credentials","generic","curl-user"]
49["client-password","generic","client-password"]
52["generic-password","generic","password"]
52["generic-secret","generic","secret"]
53["json-web-token","generic",["{jwt}"],"jwt"]
54["json-web-token-without-signature","generic",["{jwt-without-signature}"],"jwt"]
4["private-key-without-lines","generic",["MII{base64:2}{set(AQgw):1}IBADANBgkqhkiG9w0BAQEFAASC{base64:400-3400}[=][=]","MII{base64:2}{set(AQgw):1}IBAAKC{base64:400-3400}[=][=]","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg{base64:100-150}[=][=]","MHcCAQEEI{base64:140-160}[=][=]","MC4CAQAwBQYDK2VwBCIEI{base64:43}[=][=]"]]
55["pkcs12-keystore","generic",true,["MII{base64:2}{set(AQgw):1}IBAzCC{base64:3}GCSqGSIb3DQEHAaCC{base64:600}"]]
56["totp-secret","generic",["totp","hotp","rotp","pyotp","otplib"],["{base32-upper:16,26,32,52,56,64,103}"],["totp","hotp","totpnew","hotpnew","totpurl","totpdigest"]]
57["vapid-public-key","generic",true,[["vapid"],["push","key"],["webpush"],["application","server","key"]],["B{set(A-P):1}{base64url:85}"]]
3["geoapify-api-key","geoapify",["{alnum-lower:32}"],["geoapify"]]
3["geocode-api-key","geocode",["{alnum-lower:28}"],["geocode"]]
3["geocodify-api-key","geocodify",["{alnum-lower:40}"],["geocodify"]]
3["geocodio-api-key","geocodio",["{alnum-lower:39}"],["geocod"]]
3["geoipifi-api-key","geoipifi",["{word:32}"],["geoipify","ipify","ipifi"]]
2["getemail-api-key","getemail",["{alnum-dash:20}"],["getemail"]]
2["getemails-api-key","getemails",["{set(a-z0-9-):26}"],["getemails"]]
3["getgeoapi-api-key","getgeoapi",["{alnum-lower:40}"],["getgeoapi"]]
2["getgist-api-key","getgist",["{set(0-9A-Za-z+=):68}"],["getgist"]]
2["getresponse-api-key","getresponse",["{alnum-lower:32}"],["getresponse"]]
3["getsandbox-api-key","getsandbox",["{set(a-z0-9-):40}"],["getsandbox"]]
18["gitea-access-token","gitea",["gitea","forgejo","codeberg"],["{hex-lower:40}"]]
58["github-personal-access-token","github",["ghp_{alnum:36}"],"github-crc32"]
1["github-fine-grained-token","github",["github_pat_{alnum:22}_{alnum:59}"]]
59["github-fine-grained-token-likely","github",["github_pat_{word:36-62}"]]
58["github-oauth-token","github",["gho_{alnum:36}"],"github-crc32"]
60["github-app-token","github",["(ghu_|ghs_){alnum:36}"],"github-crc32"]
4["github-app-installation-token","github",["ghs_{digits:1-10}_{base64url:20-200}.{base64url:100-800}.{base64url:40-700}"]]
60["github-refresh-token","github",["ghr_{alnum:36,76}"],"github-crc32"]
61["github-legacy-token","github",[["github","token"],["gh","token"],["github","password"],["github","pat"],["github","key"]],["{hex-lower:40}"]]
61["github-oauth-client-secret","github",[["github","secret"],["gh","secret"]],["{hex-lower:40}"]]
15["github-legacy-app-installation-token","github",["v1.{hex-lower:40}"],["github"]]
19["github-runner-registration-token","github",["configsh","runnertoken","registrationtoken"],["A{base32-upper:28}"]]
1["gitlab-access-token","gitlab",["glpat-{base64url:20}"]]
1["gitlab-access-token-routable","gitlab",["glpat-{base64url:27-300}.{set(0-9a-z):2}.{set(0-9a-z):9}","glpat-{base64url:27-300}.{set(0-9a-z):2}{set(0-9a-z):7}"]]
4["gitlab-oauth-application-secret","gitlab",["gloas-{base64url:64}"]]
4["gitlab-deploy-token","gitlab",["gldt-{base64url:20}"]]
4["gitlab-runner-token","gitlab",["(glrt-|glrtr-){base64url:20}","glrt-t{digits:1}_{base64url:20}","glrt-t{digits:1}_{base64url:27-300}.{set(0-9a-z):9}","GR1348941{base64url:20}"]]
4["gitlab-pipeline-trigger-token","gitlab",["glptt-{hex-lower:40}","glptt-{base64url:20}"]]
0["gitlab-job-token","gitlab",["glcbt-{alnum:1-5}_{base64url:20}"]]
0["gitlab-service-token","gitlab",["(glft-|glsoat-|glffct-){base64url:20}","glimt-{base64url:25}","glagent-{base64url:50}","glwt-{base64url:20-50}"]]
18["gitlab-legacy-token","gitlab",["gitlab","privatetoken"],["{base64url:20}"]]
2["gitter-api-key","gitter",["{set(a-z0-9-):40}"],["gitter"]]
2["glassnode-api-key","glassnode",["{alnum:27}"],["glassnode"]]
38["gocardless-access-token","gocardless",["(live_|sandbox_){base64url:40}"],["gocardless"]]
34["godaddy-api-key","godaddy",["{alnum:12}_{alnum:22}"],["godaddy"]]
2["goodday-api-key","goodday",["{alnum-lower:32}"],["goodday"]]
62["google-api-key","google",["AIza{base64url:35}"],{"long":0}]
63["google-oauth-client-secret","google",["GOCSPX-{base64url:28}"],{"long":0}]
63["google-oauth-access-token","google",["ya29.{base64url:40-1024}"],{"long":0}]
1["google-oauth-refresh-token","google",["1//0{base64url:40-120}"]]
4["google-gemini-key","google",["AQ.Ab8RN6{base64url:44}"]]
0["google-api-key-base64","google",["QUl6YVN5{base64:44}"]]
62["gcp-hmac-access-id-service-account","google",["GOOG1{base32-upper:56}"],{"long":0}]
62["gcp-hmac-access-id-user","google",["GOOG{alnum-upper:20}"],{"long":0}]
0["gcp-signed-url","google",["X-Goog-Signature={hex-lower:512}"]]
64["firebase-cloud-messaging-server-key","google",["{base64url:140}"],"AAAA{base64url:7}:",{"long":0}]
65["google-recaptcha-secret","google",["recaptcha"],["6L{set(c-f):1}{base64url:37}"],{"long":0}]
11["google-oauth-legacy-client-secret","google",["googleusercontent","google"],["{base64url:24}"],{"long":0}]
11["gcp-hmac-secret","google",["goog","storagegoogleapis","gcs","gcp","googlecloud"],["{base64:40}"],{"long":0}]
66["google-oauth-client-id","google",true,["{digits:8-14}-{alnum-lower:32}.apps.googleusercontent.com"]]
4["grafana-service-account-token","grafana",["glsa_{alnum:32}_{hex-lower:8}"]]
4["grafana-cloud-token","grafana",["glc_eyJ{base64:100-140}[=]"]]
4["grafana-api-key","grafana",["eyJrIjoi{alnum:60-90}[=][=]"]]
2["graphhopper-api-key","graphhopper",["{set(a-z0-9-):36}"],["graphhopper"]]
2["groovehq-api-key","groovehq",["{alnum:64}"],["groove"]]
67["groq-api-key","groq",["groq"],["gsk_{alnum:52}"]]
2["gtmetrix-api-key","gtmetrix",["{hex-lower:32}"],["gtmetrix"]]
3["guardianapi-api-key","guardian",["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["guardian"]]
2["gumroad-access-token","gumroad",["{base64url:43}"],["gumroad"]]
2["gyazo-api-key","gyazo",["{alnum-dash:43}"],["gyazo"]]
2["happyscribe-api-key","happyscribe",["{alnum:24}"],["happyscribe"]]
4["harness-token","harness",["(pat.|sat.){base64url:22}.{hex-lower:24}.{alnum:20}"]]
2["harvest-api-key","harvest",["{set(0-9A-Za-z._):97}"],["harvest"]]
1["vault-token","hashicorp",["(hvs.|hvr.){base64url:90-120}","hvb.{base64url:138-300}","hvs.{base64url:24}"]]
68["vault-legacy-service-token","hashicorp",["{alnum:24}"],"s.",["vault"]]
69["vault-legacy-recovery-token","hashicorp",["{alnum:24}"],"r.",["vault"]]
16["terraform-cloud-token","hashicorp",["atlasv1.{base64url:60-70}"],"{alnum:14}."]
18["vault-legacy-batch-token","hashicorp",["vault"],["b.{base64url:100-200}"]]
56["vault-approle-secret-id","hashicorp",["vault","approle","hashicorp","roleid"],["{uuid}"],["secret id"]]
18["consul-acl-token","hashicorp",["consul","consulhttptoken","xconsultoken"],["{uuid}"]]
18["nomad-acl-token","hashicorp",["nomad","nomadtoken","xnomadtoken"],["{uuid}"]]
13["vault-unseal-key","hashicorp",["unsealkey","unseal"],["{base64:44}"]]
9["hasura-admin-secret","hasura",["{alnum:64}"],["hasura"]]
2["hellosign-api-key","hellosign",["{set(0-9A-Za-z+/-):64}"],["hellosign"]]
2["helpcrunch-api-key","helpcrunch",["{set(0-9A-Za-z+/=-):328}"],["helpcrunch"]]
2["helpscout-api-key","helpscout",["{alnum-lower:40}"],["helpscout"]]
3["here-api-key","here",["{base64url:43}"],["hereapi","hereapikey","hereapicom","here"]]
1["heroku-api-key","heroku",["HRKU-AA{base64url:58}"]]
13["heroku-legacy-api-key","heroku",["heroku","herokuapikey"],["{uuid}"]]
13["hetzner-api-token","hetzner",["hcloud","hetzner"],["{alnum:64}"]]
34["hex-pm-api-key","hex-pm",["{hex-lower:32}"],["hexapikey","hexpm"]]
38["highnote-api-key","highnote",["(sk_live_|sk_test_)a2V5{base64:60-120}[=][=]"],["highnote"]]
2["hive-api-key","hive",["{alnum-lower:32}"],["hive"]]
2["hiveage-api-key","hiveage",["{base64url:20}"],["hiveage"]]
3["holidayapi-api-key","holiday",["{set(a-z0-9-):36}"],["holidayapi"]]
2["holistic-api-key","holistic",["{hex-lower:64}"],["holistic"]]
19["honeycomb-api-key","honeycomb",["honeycomb","xhoneycombteam"],["{hex-lower:32}","{alnum:22}"]]
3["html2pdf-api-key","html2pdf",["{alnum:64}"],["html2pdf"]]
4["hubspot-private-app-token","hubspot",["(pat-na1-|pat-eu1-){uuid}"]]
10["hubspot-legacy-api-key","hubspot",["hubspot","hapikey","hubapi"],["{uuid}"]]
4["huggingface-token","huggingface",["hf_{alnum:34}","api_org_{alnum:34}"]]
2["humanity-api-key","humanity",["{alnum-lower:40}"],["humanity"]]
3["hunter-api-key","hunter",["{set(a-z0-9_-):40}"],["hunter"]]
2["hybiscus-api-key","hybiscus",["{alnum:43}"],["hybiscus"]]
2["hypertrack-api-key","hypertrack",["{base64url:27}"],["hypertrack"]]
13["ibm-cloud-api-key","ibm-cloud",["ibm","ibmcloud","bluemix"],["{base64url:44}"]]
2["iconfinder-api-key","iconfinder",["{alnum:64}"],["iconfinder"]]
8["iexapis-api-key","iex-cloud",["sk_{alnum-lower:32}"],["iexapis"]]
3["iexcloud-api-key","iex-cloud",["{set(0-9a-z_):35}"],["iexcloud"]]
15["imagekit-private-key","imagekit",["private_{base64url:27}"],["imagekit"]]
2["imagga-api-key","imagga",["{set(0-9A-Za-z=):72}"],["imagga"]]
2["impala-api-key","impala",["{word:46}"],["impala"]]
1["infisical-service-token","infisical",["st.{hex-lower:24}.{hex-lower:32}.{hex-lower:32}"]]
34["influxdb-api-token","influxdb",["{base64url:86}=="],["influx"]]
70["infomaniak-api-token","infomaniak",["{base64url:60-100}"],["infomaniak"],["infomaniak"]]
33["infracost-api-key","infracost",["ico-{alnum:32}"]]
10["infura-api-key","infura",["infura"],["{hex-lower:32}"]]
2["insightly-api-key","insightly",["{set(a-z0-9-):36}"],["insightly"]]
2["instabot-api-key","instabot",["{base64:43}{base64:1}"],["instabot"]]
34["instamojo-api-key","instamojo",["{alnum:40}"],["instamojo"]]
34["instamojo-secret","instamojo",["{alnum:128}"],["instamojo"]]
4["intercom-access-token","intercom",["dG9rOj{base64:53}="]]
2["interseller-api-key","interseller",["{uuid}"],["interseller"]]
3["intrinio-api-key","intrinio",["{alnum:44}"],["intrinio"]]
2["invoiceocean-api-key","invoiceocean",["{alnum:20}"],["invoiceocean"]]
0["ionic-token","ionic",["ion_{alnum:42}"]]
3["ip2location-api-key","ip2location",["{alnum-upper:32}"],["ip2location"]]
3["ipapi-api-key","ipapi",["{alnum-lower:32}"],["ipapi"]]
3["ipgeolocation-api-key","ipgeolocation",["{alnum-lower:32}"],["ipgeolocation"]]
3["ipinfo-api-key","ipinfo",["{hex-lower:14}"],["ipinfo"]]
3["ipinfodb-api-key","ipinfodb",["{alnum-lower:64}"],["ipinfod"]]
3["ipquality-api-key","ipqualityscore",["{alnum:32}"],["ipquality"]]
3["ipstack-api-key","ipstack",["{hex:32}"],["ipstack"]]
34["truenas-api-key","ixsystems",["{digits:1-3}-{alnum:64}"],["truenas","authloginwithapikey"]]
18["jenkins-api-token","jenkins",["jenkins"],["11{hex-lower:32}"]]
19["jenkins-crumb","jenkins",["jenkins","crumb","initialadminpassword"],["{hex-lower:32}"]]
4["teamcity-access-token","jetbrains-teamcity",["eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base64url:48}"]]
4["artifactory-api-key","jfrog",["AKCp{alnum:68-70}"]]
4["artifactory-reference-token","jfrog",["cmVmdGtu{alnum:56}"]]
0["jina-api-key","jina-ai",["jina_{alnum:60}"]]
2["jotform-api-key","jotform",["{alnum-lower:32}"],["jotform"]]
9["jumpcloud-api-key","jumpcloud",["{hex-lower:40}"],["jumpcloud"]]
2["jupiterone-api-key","jupiterone",["{alnum:76}"],["jupiterone"]]
2["juro-api-key","juro",["{alnum:40}"],["juro"]]
71["kagi-api-key","kagi",["{base64url:43}"],["kagi"],"{base64url:11}."]
2["kanban-api-key","kanban",["{alnum-upper:12}"],["kanban"]]
2["kanbantool-api-key","kanbantool",["{alnum-upper:12}"],["kanbantool"]]
2["karmacrm-api-key","karmacrm",["{alnum:20}"],["karma"]]
2["keenio-api-key","keen-io",["{alnum-upper:64}"],["keen"]]
46["krb5-asrep-hash","kerberos",["{hex-lower:32}\${hex-lower:64-1200}"],"$krb5asrep$23$[{set(A-Za-z0-9@._-):1-18}:]"]
12["klaviyo-private-key","klaviyo",["pk_{alnum:34}"],["klaviyo"]]
2["klipfolio-api-key","klipfolio",["{hex-lower:40}"],["klipfolio"]]
2["knapsackpro-api-key","knapsackpro",["{alnum-lower:32}"],["knapsackpro"]]
9["kraken-private-key","kraken",["{base64:86-88}"],["kraken"]]
3["kraken-api-key","kraken",["{base64:56}"],["kraken"]]
38["kubernetes-service-account-token","kubernetes",["eyJhbGciOiJSUzI1NiIsImtpZCI6{base64url:20-80}.eyJ{base64url:200-900}.{base64url:342}"],["kubernetes"]]
18["kubernetes-bootstrap-token","kubernetes",["kubeadm","bootstrap","kubernetes","jointoken"],["{alnum-lower:6}.{alnum-lower:16}"]]
9["kucoin-api-secret","kucoin",["{uuid}"],["kucoin"]]
3["kucoin-api-key","kucoin",["{hex-lower:24}"],["kucoin"]]
2["kylas-api-key","kylas",["{set(a-z0-9-):36}"],["kylas"]]
0["langsmith-personal-access-token","langchain",["lsv2_pt_{hex-lower:32}_{hex-lower:10}"]]
4["langsmith-service-key","langchain",["lsv2_sk_{hex-lower:32}_{hex-lower:10}"]]
0["langfuse-secret-key","langfuse",["sk-lf-{uuid}"]]
6["langfuse-public-key","langfuse",["pk-lf-{uuid}"],true]
3["languagelayer-api-key","languagelayer",["{alnum-lower:32}"],["languagelayer"]]
72["laravel-app-key","laravel",["{base64:43}="],["appkey"],"base64:"]
6["lark-app-id","lark",["cli_{alnum-lower:16}"],true]
34["lark-app-secret","lark",["{alnum:32}"],["lark","feishu"]]
4["launchdarkly-access-token","launchdarkly",["api-{uuid}"]]
0["launchdarkly-sdk-key","launchdarkly",["sdk-{uuid}"]]
33["launchdarkly-mobile-key","launchdarkly",["mob-{uuid}"]]
2["leadfeeder-api-key","leadfeeder",["{alnum-dash:43}"],["leadfeeder"]]
2["lemlist-api-key","lemlist",["{hex-lower:32}"],["lemlist"]]
2["lessannoyingcrm-api-key","lessannoyingcrm",["{alnum-dash:57}"],["lessannoyingcrm","less"]]
33["lichess-token","lichess",["lip_{word:16-60}"]]
3["line-notify-token","line",["{alnum:43}"],["line"]]
34["line-channel-access-token","line",["{base64:171-172}"],["channelaccesstoken"]]
4["linear-api-key","linear",["lin_api_{alnum:40}","lin_oauth_{hex-lower:64}"]]
33["linear-webhook-secret","linear",["lin_wh_{alnum:40}"]]
19["linear-client-secret","linear",["linear"],["{hex-lower:32}"]]
2["linemessaging-api-key","linemessaging",["{base64:171-172}"],["linemessaging"]]
4["linkedin-client-secret-prefixed","linkedin",["WPL_AP1.{alnum:16}.{base64:6}=="]]
18["linkedin-access-token","linkedin",["linkedin"],["AQ{base64url:200-500}"]]
18["linkedin-client-secret","linkedin",["linkedin"],["{alnum:16}"]]
3["linkpreview-api-key","linkpreview",["{alnum:32}"],["linkpreview"]]
9["linode-api-token","linode",["{hex-lower:64}"],["linode"]]
2["liveagent-api-key","liveagent",["{alnum:32}"],["liveagent"]]
2["loadmill-api-key","loadmill",["{alnum:40}"],["loadmill"]]
12["lob-api-key","lob",["(live_|test_){hex-lower:35}"],["lob"]]
8["lob-publishable-key","lob",["(live_pub_|test_pub_){hex-lower:31}"],["lob"]]
15["locationiq-api-key","locationiq",["pk.{alnum-dash:32}"],["locationiq"]]
2["loggly-token","loggly",["{uuid}"],["loggly"]]
2["loginradius-api-key","loginradius",["{uuid}"],["loginradius"]]
2["logzio-api-token","logz-io",["{uuid}"],["logz"]]
2["lokalise-api-token","lokalise",["{hex-lower:40}"],["lokalise"]]
34["looker-client-secret","looker",["{alnum:24}"],["looker"]]
73["looker-client-id","looker",true,["{alnum:20}"],["client id"],["looker"]]
2["loyverse-api-key","loyverse",["{set(a-z0-9-):32}"],["loyverse"]]
2["lunchmoney-api-key","lunchmoney",["{hex-lower:50}"],["lunchmoney"]]
2["luno-api-key","luno",["{base64url:43}"],["luno"]]
2["m3o-api-key","m3o",["{alnum:48}"],["m3o"]]
2["madkudu-api-key","madkudu",["{hex-lower:32}"],["madkudu"]]
2["magicbell-api-key","magicbell",["{alnum-dash:40}"],["magicbell"]]
2["magnetic-api-key","magnetic",["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],["magnetic"]]
3["mailboxlayer-api-key","mailboxlayer",["{alnum-lower:32}"],["mailboxlayer"]]
17["mailchimp-api-key","mailchimp",["{hex-lower:32}-us{digits:1-2}"]]
74["mandrill-api-key","mailchimp",["md-{base64url:22}"]]
18["mandrill-legacy-api-key","mailchimp",["mandrill"],["{base64url:22}"]]
2["mailerlite-api-key","mailerlite",["{alnum-lower:32}"],["mailerlite"]]
4["mailersend-api-token","mailersend",["mlsn.{hex-lower:64}"]]
4["mailgun-private-key","mailgun",["key-{hex-lower:32}"]]
17["mailgun-domain-sending-key","mailgun",["{hex-lower:32}-{hex-lower:8}-{hex-lower:8}"]]
8["mailgun-public-key","mailgun",["pubkey-{hex-lower:32}"],["mailgun"]]
34["mailjet-credential","mailjet",["{hex-lower:32}"],["mailjet","mjapikey"]]
2["mailmodo-api-key","mailmodo",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["mailmodo"]]
2["mailsac-api-key","mailsac",["k_{alnum:36+}"],["mailsac"]]
5["mapbox-public-token","mapbox",true,["pk.eyJ{alnum:57-90}.{alnum:22}"]]
4["mapbox-secret-token","mapbox",["sk.eyJ{alnum:77-120}.{base64url:22}"]]
33["mapbox-temporary-token","mapbox",["tk.eyJ{alnum:100-300}.{base64url:22}"]]
3["mapquest-api-key","mapquest",["{alnum:32}"],["mapquest"]]
3["marketstack-api-key","marketstack",["{alnum-lower:32}"],["marketstack"]]
15["mattermost-webhook","mattermost",["hooks/{alnum-lower:26}"],["mattermost"]]
2["mattermost-access-token","mattermost",["{alnum-lower:26}"],["mattermost"]]
3["mavenlink-api-key","mavenlink",["{alnum-lower:64}"],["mavenlink"]]
75["maxmind-license-key","maxmind",["{alnum:6}_{alnum:29}_mmk"]]
2["meaningcloud-api-key","meaningcloud",["{alnum-lower:32}"],["meaningcloud"]]
3["mediastack-api-key","mediastack",["{alnum-lower:32}"],["mediastack"]]
34["meilisearch-api-key","meilisearch",["{hex-lower:64}"],["meili","meilisearch"]]
2["meistertask-api-key","meistertask",["{alnum:43}"],["meistertask"]]
2["meraki-api-key","meraki",["{hex-lower:40}"],["meraki"]]
1["mercury-api-token","mercury",["mercury_production_{set(a-z):3-6}_{alnum:40-50}_yrucrem"]]
0["renovate-mergify-key","mergify",["mergify_application_key_{base64url:40-200}"]]
2["mesibo-api-key","mesibo",["{alnum:64}"],["mesibo"]]
34["messagebird-api-key","messagebird",["{alnum:25}"],["messagebird"]]
4["facebook-access-token","meta",["(EAAC|EAAM|EAAG|EAAB|EAAJ|EAAD){alnum:100-250}"]]
69["facebook-app-access-token","meta",["{base64url:27}","{hex-lower:32}"],"{digits:15-16}\\\\|",["facebook","fb"]]
4["instagram-access-token","meta",["(IGQVJ|IGAA){base64url:100-250}"]]
4["threads-access-token","meta",["THAA{base64url:100-250}"]]
18["facebook-app-secret","meta",["facebook","fbsecret","meta"],["{hex-lower:32}"]]
19["metaapi-api-key","meta",["metaapi"],["{hex-lower:64}"]]
2["metabase-api-key","metabase",["{alnum-dash:36}"],["metabase"]]
2["metrilo-api-key","metrilo",["{alnum-lower:16}"],["metrilo"]]
0["microsoft-teams-webhook-url","microsoft",["webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]]
0["microsoft-teams-legacy-webhook-url","microsoft",["webhook/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]]
19["app-center-api-token","microsoft",["appcenter"],["{hex-lower:40}"]]
34["aspnet-machine-key","microsoft",["{hex-upper:128}","{hex-upper:64}","{hex-upper:48}"],["validationkey","decryptionkey"]]
1["midtrans-server-key","midtrans",["Mid-server-{word:16-20}"]]
2["mindmeister-api-key","mindmeister",["{alnum:43}"],["mindmeister"]]
43["minimax-api-key","minimax",["sk-api-{base64url:119}"],["minimax"],["minimax"]]
4["minisign-secret-key","minisign",["(RWRTY0Iy|RWQAAEIy){base64:204}"]]
0["miro-access-token","miro",["eyJtaXJvLm9yaWdpbiI6{base64url:6-20}_{base64url:27}"]]
2["miro-legacy-access-token","miro",["{base64url:27}"],["miro"]]
34["mistral-api-key","mistral-ai",["{alnum:32}"],["mistral"]]
2["mixmax-api-key","mixmax",["{base64url:36}"],["mixmax"]]
2["mixpanel-secret","mixpanel",["{alnum:32}"],["mixpanel"]]
38["mollie-api-key","mollie",["(live_|test_){alnum:30}"],["mollie"]]
1["mongodb-atlas-service-account-secret","mongodb",["mdb_sa_sk_{base64url:40}"]]
33["mongodb-atlas-service-account-id","mongodb",["mdb_sa_id_{hex-lower:24}"]]
13["mongodb-atlas-private-key","mongodb",["mongodb","atlas"],["{uuid}"]]
2["monkeylearn-api-key","monkeylearn",["{hex-lower:40}"],["monkeylearn"]]
34["moonclerk-api-key","moonclerk",["{alnum-lower:32}"],["moonclerk"]]
15["moonshot-api-key","moonshot-ai",["sk-{alnum:48}"],["moonshot","kimi"]]
2["moosend-api-key","moosend",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["moosend"]]
2["moralis-api-key","moralis",["{alnum:64}"],["moralis"]]
2["mux-api-key","mux",["{uuid}"],["mux"]]
2["myfreshworks-api-key","myfreshworks",["{base64url:22}"],["freshworks","myfreshworks"]]
2["myintervals-api-key","myintervals",["{alnum-lower:11}"],["myintervals"]]
3["nasdaqdatalink-api-key","nasdaq-data-link",["{base64url:20}"],["nasdaq"]]
60["nats-seed","nats",["(SUA|SAA|SOA|SNA|SCA|SXA){base32-upper:55}"],"nats-crc16"]
1["neon-api-key","neon",["napi_{alnum-lower:64}"]]
4["netlify-access-token","netlify",["nfp_{alnum:36}"]]
18["netlify-legacy-access-token","netlify",["netlify"],["{base64url:43-45}"]]
9["netsuite-token-credential","netsuite",["{hex-lower:64}"],["netsuite"]]
2["neutrinoapi-api-key","neutrinoapi",["{alnum:48}"],["neutrinoapi"]]
4["newrelic-user-key","new-relic",["NRAK-{alnum-upper:27}"]]
29["newrelic-license-key","new-relic",["{hex-lower:32}FFFFNRAL"]]
0["newrelic-license-key-eu","new-relic",["eu01xx{hex-lower:26}FFFFNRAL"]]
0["newrelic-insights-insert-key","new-relic",["NRII-{base64url:32}"]]
0["newrelic-insights-query-key","new-relic",["NRIQ-{base64url:32}"]]
5["newrelic-browser-key","new-relic",true,["NRJS-{hex-lower:19}"]]
4["newrelic-admin-key","new-relic",["NRAA-{hex-lower:27}"]]
4["newrelic-rest-api-key","new-relic",["NRRA-{hex-lower:42}"]]
0["newrelic-pixie-api-key","new-relic",["px-api-{uuid}"]]
0["newrelic-pixie-deploy-key","new-relic",["px-dep-{uuid}"]]
19["newrelic-legacy-license-key","new-relic",["newrelic"],["{hex-lower:40}"]]
3["newsapi-api-key","newsapi",["{alnum-lower:32}"],["newsapi"]]
3["newscatcher-api-key","newscatcher",["{word:43}"],["newscatcher"]]
2["nftport-api-key","nftport",["{uuid}"],["nftport"]]
19["ngrok-authtoken","ngrok",["ngrok"],["2{alnum:26}_{digits:1}{alnum:20}"]]
2["nicereply-api-key","nicereply",["{hex-lower:40}"],["nicereply"]]
14["nightfall-api-key","nightfall",["NF-{alnum:32}"]]
2["nimble-api-key","nimble",["{alnum:30}"],["nimble"]]
4["nostr-private-key","nostr",["nsec1{set(02-9ac-hj-np-z):58}"]]
2["noticeable-api-key","noticeable",["{alnum:20}"],["noticeable"]]
4["notion-api-token","notion",["ntn_{digits:11}{alnum:35}","nrt_{word:40-55}"]]
12["notion-legacy-token","notion",["secret_{alnum:43}"],["notion"]]
58["npm-access-token","npm",["npm_{alnum:36}"],"npm-crc32"]
61["npm-legacy-token","npm",[["auth","token"],["npm","token"],["npm","auth"]],["{uuid}"]]
18["npm-legacy-token-likely","npm",["npm","npmtoken","thenpmregistry"],["{uuid}"]]
58["nuget-api-key","nuget",["oy2{base32-lower:43}"],"mixed"]
3["numverify-api-key","numverify",["{alnum-lower:32}"],["numverify"]]
3["nutritionix-api-key","nutritionix",["{alnum-lower:32}"],["nutritionix"]]
4["nvidia-api-key","nvidia",["nvapi-{base64url:64}"]]
18["nvidia-ngc-api-key","nvidia",["ngc","nvcr"],["{alnum:84}"]]
2["nylas-api-key","nylas",["{alnum:30}"],["nylas"]]
2["oanda-api-key","oanda",["{alnum:24}"],["oanda"]]
12["octopus-deploy-api-key","octopus-deploy",["API-{alnum-upper:26-34}"],["octopus"]]
13["okta-api-token","okta",["okta","ssws"],["00{base64url:40}"]]
18["okta-client-secret","okta",["okta"],["{base64url:64}"]]
76["ollama-api-key","ollama",["{hex-lower:32}.{base64url:24}"],["ollama"],["ollama"]]
2["omnisend-api-key","omnisend",["{alnum-dash:75}"],["omnisend"]]
9["onelogin-client-secret","onelogin",["{hex-lower:64}"],["onelogin"]]
2["onepagecrm-api-key","onepagecrm",["{set(0-9A-Za-z=):44}"],["onepagecrm"]]
4["onesignal-rest-api-key","onesignal",["(os_v2_app_|os_v2_org_){base32-lower:103}"]]
34["onesignal-legacy-key","onesignal",["{uuid}"],["onesignal"]]
37["onfido-api-token","onfido",["(api_live.|api_live_us.|api_live_ca.){base64url:30-60}"],["onfido"]]
2["onfleet-api-key","onfleet",["{alnum-lower:32}"],["onfleet"]]
2["oopspam-api-key","oopspam",["{alnum:40}"],["oopspam"]]
34["openvsx-token","open-vsx",["{uuid}"],["ovsx","openvsx"]]
1["openai-api-key","openai",["sk-{alnum:20}T3BlbkFJ{alnum:20}","sk-proj-{base64url:20-80}T3BlbkFJ{base64url:20-80}","sk-svcacct-{base64url:20-80}T3BlbkFJ{base64url:20-80}","sk-admin-{base64url:20-80}T3BlbkFJ{base64url:20-80}"]]
4["openai-session-token","openai",["sess-{alnum:40}"]]
5["openai-organization-id","openai",true,["org-{alnum:24}"]]
3["opencagedata-api-key","opencagedata",["{alnum-lower:32}"],["opencagedata"]]
67["openrouter-api-key","openrouter",["openrouter"],["sk-or-v1-{hex-lower:64}"]]
2["openuv-api-key","openuv",["{alnum-lower:32}"],["openuv"]]
3["openweather-api-key","openweather",["{hex-lower:32}"],["openweather","pyowm"]]
2["opsgenie-api-key","opsgenie",["{uuid}"],["opsgenie","genie"]]
32["optimizely-token","optimizely",["{base64url:52}"],["optimizely"],"2:"]
2["overloop-api-key","overloop",["{base64url:50}"],["overloop"]]
10["ovh-application-key","ovhcloud",["ovh"],["{hex-lower:16}"]]
13["ovh-application-secret","ovhcloud",["ovh"],["{hex-lower:32}"]]
0["dependency-track-api-key","owasp-dependency-track",["odt_{alnum:32-41}"]]
3["owlbot-api-key","owlbot",["{alnum-lower:40}"],["owlbot"]]
2["packagecloud-api-token","packagecloud",["{hex-lower:48}"],["packagecloud"]]
1["paddle-api-key","paddle",["pdl_live_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]]
33["paddle-sandbox-api-key","paddle",["pdl_sdbx_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]]
1["pagarme-api-key","pagar-me",["ak_live_{alnum:30}"]]
18["pagerduty-api-key","pagerduty",["pagerduty","pd"],["u+{set(A-Za-z0-9_+-):18}"]]
10["pagerduty-integration-key","pagerduty",["pagerduty","routingkey"],["{hex-lower:32}"]]
2["pandadoc-api-key","pandadoc",["{alnum:40}"],["pandadoc"]]
2["paralleldots-api-key","paralleldots",["{alnum:43}"],["paralleldots"]]
2["parsehub-api-key","parsehub",["{alnum:12}"],["parsehu"]]
2["parseur-api-key","parseur",["{hex-lower:40}"],["parseur"]]
3["partnerstack-api-key","partnerstack",["{alnum:64}"],["partnerstack"]]
2["pastebin-api-key","pastebin",["{word:32}"],["pastebin"]]
2["paydirtapp-api-key","paydirtapp",["{alnum-lower:32}"],["paydirtapp"]]
34["paymoapp-api-key","paymoapp",["{alnum:44}"],["paymoapp"]]
34["paymongo-api-key","paymongo",["{word:32}"],["paymongo"]]
13["paypal-client-secret","paypal",["paypal"],["E{base64url:79}"]]
3["pdflayer-api-key","pdflayer",["{alnum-lower:32}"],["pdflayer"]]
3["pdfshift-api-key","pdfshift",["{hex-lower:32}"],["pdfshift"]]
3["peopledatalabs-api-key","peopledatalabs",["{alnum-lower:64}"],["peopledatalabs"]]
2["pepipost-api-key","pepipost",["{alnum-dash:32}"],["pepipost","netcore"]]
67["perplexity-api-key","perplexity",["perplexity"],["pplx-{alnum:48}"]]
4["persona-api-key","persona",["persona_production_{set(a-z0-9-):20-80}"]]
0["pganalyze-read-key","pganalyze",["pgar_{alnum:27}"]]
0["photoroom-api-key","photoroom",["sk_pr_{alnum:1-64}_{hex-lower:40}"]]
2["phrase-api-key","phrase",["{alnum-lower:64}"],["phrase"]]
2["pinata-api-key","pinata",["{alnum-lower:64}"],["pinata"]]
4["pinecone-api-key","pinecone",["pcsk_{alnum:5-6}_{alnum:63}"]]
19["pinecone-legacy-api-key","pinecone",["pinecone"],["{uuid}"]]
0["pinterest-access-token","pinterest",["(pina_|pinr_){base64url:60-120}"]]
2["pipedream-api-key","pipedream",["{alnum-lower:32}"],["pipedream"]]
34["pipedrive-api-token","pipedrive",["{hex-lower:40}"],["pipedrive"]]
2["pivotaltracker-api-key","pivotaltracker",["{alnum-lower:32}"],["pivotal"]]
3["pixabay-api-key","pixabay",["{set(a-z0-9-):34}"],["pixabay"]]
4["plaid-access-token","plaid",["(access-sandbox-|access-development-|access-production-){uuid}"]]
13["plaid-secret","plaid",["plaid"],["{hex-lower:30}"]]
44["planetscale-service-token","planetscale",["planetscale","pscale"],["pscale_tkn_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]]
1["planetscale-password","planetscale",["pscale_pw_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]]
1["planetscale-oauth-token","planetscale",["pscale_oauth_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]]
20["planetscale-service-token-id","planetscale",true,["pscale","planetscale"],["{alnum-lower:12}"],["token id"]]
2["planviewleankit-api-key","planviewleankit",["{hex-lower:128}"],["planviewleankit","planview"]]
2["planyo-api-key","planyo",["{alnum-lower:62}"],["planyo"]]
73["plivo-auth-id","plivo",true,["(MA|SA){alnum-upper:18}"],["auth id"],["plivo"]]
34["plivo-auth-token","plivo",["{base64url:40}"],["plivo"]]
2["podio-api-key","podio",["{alnum-lower:32}"],["podio"]]
4["polar-access-token","polar",["(polar_oat_|polar_pat_|polar_at_){base64url:43}"]]
2["pollsapi-api-key","pollsapi",["{alnum-upper:28}"],["pollsapi"]]
3["poloniex-api-key","poloniex",["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],["poloniex"]]
3["poloniex-secret","poloniex",["{hex-lower:128}"],["poloniex"]]
3["polygon-api-key","polygon",["{alnum:32}"],["polygon"]]
4["portainer-access-token","portainer",["ptr_{base64:43}="]]
3["positionstack-api-key","positionstack",["{word:32}"],["positionstack"]]
2["postageapp-api-key","postageapp",["{alnum:32}"],["postageapp"]]
2["postbacks-api-key","postbacks",["{uuid}"],["postbacks"]]
4["posthog-personal-api-key","posthog",["phx_{base64url:41-48}"]]
5["posthog-project-api-key","posthog",true,["phc_{alnum:43}"]]
4["postman-api-key","postman",["PMAK-{hex-lower:24}-{hex-lower:34}"]]
0["postman-collection-access-token","postman",["PMAT-{alnum-upper:26}"]]
18["postmark-server-token","postmark",["postmark"],["{uuid}"]]
2["powrbot-api-key","powrbot",["{alnum:40}"],["powrbot"]]
4["prefect-api-key","prefect",["(pnu_|pnb_){alnum:36}"]]
8["prismic-access-token","prismic",["MC5{base64url:30-60}"],["prismic"]]
34["privacy-api-key","privacy",["{uuid}"],["privacy"]]
2["prodpad-api-key","prodpad",["{hex-lower:64}"],["prodpad"]]
2["prospectcrm-api-key","prospectcrm",["{set(a-z0-9-):32}"],["prospect"]]
2["protocolsio-api-key","protocols-io",["{alnum-lower:64}"],["protocols"]]
2["proxycrawl-api-key","proxycrawl",["{word:22}"],["proxycrawl"]]
0["pubnub-publish-key","pubnub",["pub-c-{uuid}"]]
33["pubnub-subscribe-key","pubnub",["sub-c-{uuid}"]]
4["pubnub-secret-key","pubnub",["sec-c-{base64:48-60}"]]
44["pulumi-access-token","pulumi",["pulumi"],["pul-{hex-lower:40}"]]
2["purestake-api-key","purestake",["{alnum:40}"],["purestake"]]
71["pushbullet-access-token","pushbullet",["{alnum:32}"],["pushbullet"],"o."]
2["pusher-secret","pusher",["{hex-lower:20}"],["pusher"]]
1["pypi-api-token","pypi",["pypi-AgEIcHlwaS5vcmc{base64url:70-250}","pypi-AgENdGVzdC5weXBpLm9yZw{base64url:70-250}"]]
2["qase-api-key","qase",["{alnum:40}"],["qase"]]
2["qualaroo-api-key","qualaroo",["{set(0-9A-Za-z=):64}"],["qualaroo"]]
2["qubole-api-key","qubole",["{alnum-lower:64}"],["qubole"]]
34["railway-api-token","railway",["{uuid}"],["railway"]]
33["ramp-client-id","ramp",["ramp_id_{alnum:40}"]]
1["ramp-client-secret","ramp",["ramp_sec_{alnum:48}"]]
31["rancher-api-token","rancher",["{alnum-lower:54}"],"token-{alnum-lower:5}:"]
29["rapidapi-key","rapidapi",["{hex-lower:10}msh{hex-lower:15}p{hex-lower:6}jsn{hex-lower:12}"]]
2["raven-api-key","raven",["{set(0-9A-Z-):16}"],["raven"]]
3["rawg-api-key","rawg",["{alnum-lower:32}"],["rawg"]]
33["razorpay-key-id","razorpay",["(rzp_live_|rzp_test_){alnum:14}"]]
13["razorpay-key-secret","razorpay",["razorpay","rzp"],["{alnum:24}"]]
2["reachmail-api-key","reachmail",["{base64url:64}"],["reachmail"]]
45["readme-api-key","readme",["rdme_{alnum-lower:70}"],["readme"]]
2["rebrandly-api-key","rebrandly",["{word:32}"],["rebrandly"]]
12["recharge-api-token","recharge",["sk_{set(1235):1}x{set(1235):1}_{hex-lower:64}"],["recharge"]]
30["openshift-user-token","red-hat",["{base64url:43}"],"sha256~"]
2["refiner-api-key","refiner",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["refiner"]]
4["render-api-key","render",["rnd_{alnum:28}"]]
3["repairshopr-api-key","repairshopr",["{alnum-dash:51}"],["repairshopr"]]
67["replicate-api-token","replicate",["replicate"],["r8_{alnum:37}"]]
2["replyio-api-key","reply-io",["{alnum:24}"],["replyio"]]
34["requestfinance-api-key","requestfinance",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["requestfinance"]]
37["resend-api-key","resend",["re_{alnum:8}_{alnum:24}"],["resend"]]
3["restpackhtmltopdfapi-api-key","restpack-html-to-pdf",["{alnum:48}"],["restpack"]]
15["retell-api-key","retell-ai",["key_{hex-lower:28}"],["retell"]]
2["revampcrm-api-key","revampcrm",["{alnum:40}"],["revamp"]]
5["revenuecat-public-key","revenuecat",true,["(appl_|goog_|amzn_|mac_|rcb_|strp_|pdl_){alpha:24-36}"]]
2["ringcentral-api-key","ringcentral",["{base64url:22}"],["ringcentral"]]
33["riot-api-key","riot-games",["RGAPI-{uuid}"]]
2["ritekit-api-key","ritekit",["{hex-lower:44}"],["ritekit"]]
2["roaring-api-key","roaring",["{base64url:28}"],["roaring"]]
1["robinhood-crypto-api-key","robinhood",["rh-api-{uuid}"]]
3["rocketreach-api-key","rocketreach",["{set(a-z0-9-):39}"],["rocketreach"]]
2["rollbar-access-token","rollbar",["{hex-lower:32}"],["rollbar"]]
0["rootly-api-key","rootly",["rootly_{hex-lower:64}"]]
3["route4me-api-key","route4me",["{alnum-upper:32}"],["route4me"]]
2["rownd-api-key","rownd",["{uuid}"],["rownd"]]
2["rownd-secret","rownd",["{alnum-lower:48}"],["rownd"]]
44["rubygems-api-key","rubygems",["rubygems"],["rubygems_{hex-lower:48}"]]
4["runpod-api-key","runpod",["rpa_{alnum-upper:40}{alnum:6}"]]
2["runrunit-api-key","runrunit",["{hex-lower:32}"],["runrunit"]]
15["runway-api-key","runway",["key_{hex-lower:128}"],["runway"]]
58["crates-io-token","rust-crates-index",["cio{alnum:32}"],"mixed"]
2["salesflare-api-key","salesflare",["{word:45}"],["salesflare"]]
38["salesforce-refresh-token","salesforce",["5Aep861{alnum:9}{set(a-zA-Z0-9_.=):71-81}"],["salesforce","sfdc"]]
13["salesforce-access-token","salesforce",["salesforce","sfdc"],["00D{alnum:12}!{set(a-zA-Z0-9_.):96}"]]
13["salesforce-consumer-secret","salesforce",["salesforce"],["{hex-upper:64}"]]
2["salesmate-api-key","salesmate",["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],["salesmate"]]
4["samsara-api-token","samsara",["samsara_api_{alnum:26-32}"]]
34["sanity-api-token","sanity",["sk{alnum:79}"],["sanity"]]
2["satismeterproject-token","satismeterprojectkey",["{alnum:32}"],["satismeter"]]
2["saucelabs-api-key","saucelabs",["{uuid}"],["saucelabs"]]
14["scaleway-access-key","scaleway",["SCW{alnum-upper:17}"]]
13["scaleway-secret-key","scaleway",["scaleway","scw"],["{uuid}"]]
4["scalingo-api-token","scalingo",["tk-us-{base64url:48}"]]
3["scrapeowl-api-key","scrapeowl",["{alnum-lower:30}"],["scrapeowl"]]
3["scraperapi-api-key","scraperapi",["{alnum-lower:32}"],["scraperapi"]]
3["scraperbox-api-key","scraperbox",["{alnum-upper:32}"],["scraperbox"]]
3["scrapestack-api-key","scrapestack",["{alnum-lower:32}"],["scrapestack"]]
3["scrapfly-api-key","scrapfly",["{alnum-lower:32}","scp-(live|test)-{alnum-lower:32}"],["scrapfly"]]
3["scrapingant-api-key","scrapingant",["{alnum-lower:32}"],["scrapingant"]]
3["scrapingbee-api-key","scrapingbee",["{alnum-upper:80}"],["scrapingbee"]]
3["screenshotapi-api-key","screenshotapi",["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],["screenshotapi"]]
3["screenshotlayer-api-key","screenshotlayer",["{word:32}"],["screenshotlayer"]]
2["scrutinizerci-api-key","scrutinizer-ci",["{alnum-lower:64}"],["scrutinizer"]]
3["securitytrails-api-key","securitytrails",["{alnum:32}"],["securitytrails"]]
4["segment-public-api-token","segment",["sgp_{alnum:64}"]]
19["segment-legacy-api-token","segment",["segment"],["{base64url:43}.{base64url:43}"]]
3["selectpdf-api-key","selectpdf",["{set(a-z0-9-):36}"],["selectpdf"]]
3["semaphore-api-key","semaphore",["{alnum-lower:32}"],["semaphore"]]
2["sendbird-api-key","sendbird-organization",["{hex-lower:40}"],["sendbird"]]
2["sendbirdorganizationapi-api-key","sendbirdorganization",["{hex-lower:24}"],["sendbird"]]
4["sendgrid-api-key","sendgrid",["SG.{base64url:22}.{base64url:43}"]]
4["sentry-token","sentry",["(sntryu_|sntrya_|sntryi_){hex-lower:64}","sntrys_eyJpYXQiO{base64:60-100}LCJyZWdpb25fdXJs{base64:30-80}[=][=]_{base64:43}"]]
18["sentry-legacy-token","sentry",["sentry","sentryauthtoken"],["{hex-lower:64}"]]
3["serphouse-api-key","serphouse",["{alnum:60}"],["serphouse"]]
3["serpstack-api-key","serpstack",["{alnum-lower:32}"],["serpstack"]]
4["settlemint-token","settlemint",["(sm_pat_|sm_aat_|sm_sat_){alnum:16}"]]
2["sheety-api-key","sheety",["{alnum-lower:64}"],["sheety"]]
2["sherpadesk-api-key","sherpadesk",["{alnum-lower:32}"],["sherpadesk"]]
2["shipday-api-key","shipday",["{set(0-9A-Za-z.):11}{alnum:20}"],["shipday"]]
37["shippo-api-token","shippo",["(shippo_live_|shippo_test_){hex-lower:40}"],["shippo"]]
3["shodan-api-key","shodan",["{alnum:32}"],["shodan"]]
4["shopify-token","shopify",["(shpat_|shpca_|shppa_|shpss_|shpua_|shprt_){hex:32}","shptka_{hex-lower:32}"]]
2["shortcut-api-token","shortcut",["{uuid}"],["shortcut","clubhouse"]]
3["shotstack-api-key","shotstack",["{alnum:40}"],["shotstack"]]
3["shutterstock-api-key","shutterstock",["{alnum:32}"],["shutterstock"]]
3["shutterstock-secret","shutterstock",["{alnum:16}"],["shutterstock"]]
2["signalwire-api-key","signalwire",["{alnum:50}"],["signalwire"]]
2["signaturit-api-key","signaturit",["{alnum:86}"],["signaturit"]]
2["signupgenius-api-key","signupgenius",["{alnum:32}"],["signupgenius"]]
2["sigopt-api-key","sigopt",["{alnum-upper:48}"],["sigopt"]]
3["simfin-api-key","simfin",["{alnum:32}"],["simfin"]]
2["simplesat-api-key","simplesat",["{alnum-lower:40}"],["simplesat"]]
2["simvoly-api-key","simvoly",["{alnum-lower:33}"],["simvoly"]]
2["sinchmessage-api-key","sinchmessage",["{alnum-lower:32}"],["sinch"]]
2["siteleaf-api-key","siteleaf",["{alnum-lower:32}"],["siteleaf"]]
2["skrappio-api-key","skrapio",["{alnum:42}"],["skrapp"]]
2["skybiometry-api-key","skybiometry",["{alnum-lower:25-26}"],["skybiometry"]]
63["slack-bot-token","slack",["xoxb-{digits:10-13}-{digits:10-13}-{alnum:23-25}","xoxb-{digits:8-14}-{alnum:18-26}","xoxb-{digits:10-13}-{digits:10-13}[-]{alnum:15-40}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
4["slack-user-token","slack",["xoxp-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}","xoxe-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}"]]
4["slack-app-token","slack",["xapp-{digits:1}-{alnum-upper:8-14}-{digits:10-14}-{alnum-lower:60-66}"]]
62["slack-legacy-token","slack",["(xoxa-|xoxr-){digits:1}-{alnum:9-48}","(xoxa-|xoxr-){alnum:11-48}","(xoxa-|xoxb-|xoxo-|xoxp-|xoxr-|xoxs-|xoxt-){digits:8-14}-{digits:8-14}[-{digits:8-14}][-{alnum:6-64}]","(xoxa-|xoxo-|xoxp-|xoxr-|xoxs-){digits:5-8}-{digits:5-13}-{digits:5-13}-{alnum:10-64}","(xoxs-|xoxo-){digits:9-13}-{digits:9-13}-{digits:9-13}-{hex-lower:10-64}","xoxc-{digits:9-15}-{digits:9-15}-{digits:9-15}-{hex-lower:64}","xoxd-{set(A-Za-z0-9%+/_-):100-300}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
4["slack-config-token","slack",["xoxe.xoxp-{digits:1}-{alnum:163-166}","xoxe.xoxb-{digits:1}-{alnum:163-166}","xoxe-{digits:1}-{alnum:140-150}"]]
62["slack-webhook-url","slack",["services/T{alnum-upper:7-12}/B{alnum-upper:7-12}/{alnum:23-25}","workflows/T{alnum-upper:8-12}/A{alnum-upper:8-12}/{digits:17-19}/{alnum:23-25}","triggers/{set(ET):1}{alnum-upper:8-12}/{digits:10-14}/{hex-lower:32}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
0["slack-workflow-token","slack",["xwfp-{digits:10-13}-{digits:10-13}-{alnum:24-64}"]]
19["slack-signing-secret","slack",["slacksigningsecret","slack","signingsecret"],["{hex-lower:32}"]]
2["smartsheets-api-key","smartsheets",["{alnum:26}","{alnum:37}"],["smartsheet"]]
2["smartystreets-api-key","smartystreets",["{alnum:20}"],["smartystreets"]]
0["smooch-api-key","smooch",["act_{alnum-lower:24}"]]
2["smooch-secret","smooch",["{base64url:86}"],["smooch"]]
2["snipcart-api-key","snipcart",["{word:75}"],["snipcart"]]
13["snowflake-programmatic-access-token","snowflake",["snowflake","sftoken"],["{base64url:100-500}"]]
18["snyk-api-token","snyk",["snyk"],["{uuid}"]]
9["solana-private-key","solana",["{base58:87-88}"],["solana","phantom"]]
2["appoptics-token","solarwinds",["{base64url:71}"],["appoptics","solarwinds"]]
0["sonarqube-token","sonarsource",["(squ_|sqp_|sqa_){hex-lower:40}"]]
0["sonarcloud-token","sonarsource",["sqco_{alnum:59}"]]
19["sonar-legacy-token","sonarsource",["sonar","sonarqube","sonarcloud","sonarlogin"],["{hex-lower:40}"]]
4["sourcegraph-access-token","sourcegraph",["sgp_{hex-lower:16}_{hex-lower:40}","sgp_local_{hex-lower:40}","sgp_{hex-lower:40}"]]
0["sourcegraph-license-token","sourcegraph",["slk_{hex-lower:64}"]]
34["sparkpost-api-key","sparkpost",["{hex-lower:40}"],["sparkpost"]]
2["speechtextai-api-key","speechtextai",["{hex-lower:32}"],["speechtext"]]
19["splunk-hec-token","splunk",["splunk"],["{uuid}"]]
19["splunk-observability-token","splunk",["splunk","signalfx","sfx"],["{alnum:22}"]]
2["spoonacular-api-key","spoonacular",["{alnum-lower:32}"],["spoonacular"]]
3["sportsmonk-api-key","sportsmonk",["{alnum:60}"],["sportsmonk"]]
19["spotify-access-token","spotify",["spotify"],["BQ{base64url:100-300}"]]
19["spotify-client-secret","spotify",["spotify"],["{hex-lower:32}"]]
1["square-token","square",["(sq0atp-){base64url:22}","sq0csp-{base64url:43}","EAAA{base64url:60}"]]
5["square-application-id","square",true,["sq0idp-{base64url:22}"]]
33["square-sandbox-application-secret","square",["sandbox-sq0csb-{base64url:43}"]]
34["squarespace-api-key","squarespace",["{uuid}"],["squarespace"]]
2["sslmate-api-key","sslmate",["{alnum:36}"],["sslmate"]]
43["stability-ai-api-key","stability-ai",["sk-{alnum:48}"],["stability"],["stability"]]
0["stackhawk-api-key","stackhawk",["hawk.{base64url:20}.{base64url:20}"]]
2["statuscake-api-key","statuscake",["{alnum:20}"],["statuscake"]]
2["statuspal-api-key","statuspal",["{alnum:32}"],["statuspal"]]
3["steam-web-api-key","steam",["{hex-upper:32}"],["steam"]]
9["stellar-secret-seed","stellar",["S{base32-upper:55}"],["stellar","xlm","secretseed"]]
3["stitchdata-api-key","stitchdata",["{set(0-9a-z_):35}"],["stitchdata"]]
3["stockdata-api-key","stockdata",["{alnum:40}"],["stockdata"]]
34["storecove-api-key","storecove",["{base64url:43}"],["storecove"]]
3["stormboard-api-key","stormboard",["{hex-lower:40}"],["stormboard"]]
3["stormglass-api-key","stormglass",["{set(0-9Aa-z-):73}"],["stormglass"]]
2["storyblok-management-token","storyblok",["{alnum:22}tt-{digits:6}-{base64url:20}"],["storyblok"]]
3["storyblok-api-token","storyblok",["{alnum:22}tt"],["storyblok"]]
3["strava-client-secret","strava",["{hex-lower:40}"],["strava"]]
2["streak-api-key","streak",["{hex-lower:32}"],["streak"]]
1["stripe-secret-key","stripe",["(sk_live_|rk_live_){alnum:24-247}","(sk_org_live_|sk_org_test_){alnum:24-247}"]]
77["stripe-secret-key-short","stripe",["(sk_live_|rk_live_){alnum:10-23}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
78["stripe-test-key","stripe",["(sk_test_|rk_test_){alnum:10-247}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
62["stripe-webhook-secret","stripe",["whsec_{alnum:32-64}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
5["stripe-publishable-key","stripe",true,["(pk_live_|pk_test_){alnum:24-247}"]]
78["stripe-payment-intent-client-secret","stripe",["pi_{alnum:24}_secret_{alnum:25}"],"2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
1["stytch-secret","stytch",["(secret-live-|secret-test-){base64url:27}[=]"]]
5["stytch-public-token","stytch",true,["(public-token-live-|public-token-test-){uuid}"]]
2["sugester-api-key","sugester",["{alnum:32}"],["sugester"]]
1["sui-private-key","sui",["suiprivkey1{set(02-9ac-hj-np-z):59}"]]
18["sumologic-access-key","sumo-logic",["sumo"],["{alnum:64}"]]
1["supabase-access-token","supabase",["sbp_{hex-lower:40}"]]
1["supabase-secret-key","supabase",["sb_secret_{base64url:22}_{base64url:8}"]]
5["supabase-publishable-key","supabase",true,["sb_publishable_{base64url:22}_{base64url:8}"]]
1["supabase-service-role-key","supabase",["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS{base64url:80-180}.{base64url:43}"]]
2["surveyanyplace-api-key","surveyanyplace",["{alnum:32}"],["survey"]]
2["surveybot-api-key","surveybot",["{alnum-dash:80}"],["surveybot"]]
2["surveysparrow-api-key","surveysparrow",["{base64url:88}"],["surveysparrow"]]
2["survicate-api-key","survicate",["{alnum-lower:32}"],["survicate"]]
2["swell-api-key","swell",["{alnum:32}"],["swell"]]
34["tableau-personal-access-token","tableau",["{base64:22}==:{alnum:32}"],["tableau"]]
1["tailscale-key","tailscale",["(tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-){alnum:12-17}-{alnum:20-32}"]]
2["tatumio-api-key","tatumio",["{set(a-z0-9-):36}"],["tatum"]]
45["tavily-api-key","tavily",["tvly-{alnum:32}"],["tavily"]]
2["taxjar-api-key","taxjar",["{alnum-lower:32}"],["taxjar"]]
2["teamgate-token","teamgate",["{alnum-lower:40}"],["teamgate"]]
2["teamgate-api-key","teamgate",["{alnum:80}"],["teamgate"]]
2["technicalanalysisapi-api-key","technicalanalysisapi",["{alnum-upper:48}"],["technicalanalysisapi"]]
2["tefter-api-key","tefter",["{alnum:20}"],["tefter"]]
79["telegram-bot-token","telegram",["telegram"],["AA{base64url:32-33}"],"{digits:8-10}:"]
80["telegram-api-hash","telegram",["telegram","telethon","pyrogram","apihash"],["{hex-lower:32}"],["api hash"]]
69["telegram-bot-token-likely","telegram",["A{base64url:34}"],"{digits:5-16}:",["telegram","telebot","tgbot"]]
2["teletype-api-key","teletype",["{alnum-dash:64}"],["teletype"]]
81["telnyx-api-v2-key","telnyx",["telnyx"],["KEY{base64url:55}"],["telnyx"]]
4["tencent-secret-id","tencent-cloud",["AKID{alnum:32}"]]
13["tencent-secret-key","tencent-cloud",["tencent","qcloud","tencentcloud"],["{alnum:32}"]]
2["testingbot-api-key","testingbot",["{alnum-lower:32}"],["testingbot"]]
2["textmagic-api-key","textmagic",["{alnum:30}"],["textmagic"]]
1["tezos-secret-key","tezos",["edsk{base58:50,94}"]]
3["theoddsapi-api-key","theoddsapi",["{hex-lower:32}"],["theoddsapi"]]
2["thinkific-api-key","thinkific",["{hex-lower:32}"],["thinkific"]]
3["thousandeyes-api-key","thousandeyes",["{alnum:32}"],["thousandeyes"]]
0["thunderstore-token","thunderstore",["tss_{base64url:20-80}"]]
8["tickettailor-api-key","ticket-tailor",["sk_{digits:4}_{digits:6}_{hex-lower:32}"],["tickettailor"]]
3["ticketmaster-api-key","ticketmaster",["{alnum:32}"],["ticketmaster"]]
3["tiingo-api-key","tiingo",["{alnum-lower:40}"],["tiingo"]]
3["timecamp-api-key","timecamp",["{alnum-lower:26}"],["timecamp"]]
15["tines-webhook","tines",["webhook/{hex-lower:32}/{hex-lower:32}"],["tines"]]
2["tly-api-key","tly",["{alnum:60}"],["tly"]]
2["tmetric-api-key","tmetric",["{alnum-upper:64}"],["tmetric"]]
2["todoist-api-token","todoist",["{hex-lower:40}"],["todoist"]]
4["together-api-key","together-ai",["tgp_v1_{base64url:43}"]]
2["toggltrack-api-key","toggl-track",["{alnum-lower:32}"],["toggl"]]
2["tokeet-api-key","tokeet",["{uuid}"],["tokeet"]]
3["tomorrowio-api-key","tomorrowio",["{alnum:32}"],["tomorrow"]]
3["tomtom-api-key","tomtom",["{alnum:32}"],["tomtom"]]
2["tradier-api-key","tradier",["{alnum:28}"],["tradier"]]
2["travelpayouts-api-key","travelpayouts",["{alnum-lower:32}"],["travelpayouts"]]
18["travis-ci-token","travis-ci",["travis","travistoken"],["{base64url:22}"]]
4["trello-api-token","trello",["ATTA{hex-lower:64}{hex-upper:8}"]]
10["trello-api-key","trello",["trello"],["{hex-lower:32}"]]
18["trello-legacy-api-token","trello",["trello"],["{hex-lower:64}"]]
0["trufflehog-enterprise-secret","truffle-security",["thog-secret-{hex-lower:32}"]]
33["trufflehog-enterprise-key","truffle-security",["thog-key-{hex-lower:16}"]]
12["turso-auth-token","turso",["eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.{base64url:60-200}.{base64url:86}"],["turso","libsql"]]
3["twelvedata-api-key","twelvedata",["{alnum-lower:32}"],["twelvedata"]]
82["twilio-auth-token","twilio",[["twilio"],["auth","token","account"]],["{hex-lower:32}"]]
13["twilio-auth-token-likely","twilio",["twilio"],["{hex-lower:32}"]]
19["twilio-api-key-sid","twilio",["twilio"],["SK{hex-lower:32}"]]
13["twilio-api-key-secret","twilio",["twilio"],["{alnum:32}"]]
2["twist-token","twist",["{hex-lower:40}"],["twist"]]
83["twitch-irc-oauth","twitch",["{alnum-lower:30}"],"oauth:",["twitch","irc"]]
0["twitch-stream-key","twitch",["live_{digits:8-12}_{alnum:30}"]]
19["twitch-client-secret","twitch",["twitch"],["{alnum-lower:30}"]]
2["tyntec-api-key","tyntec",["{alnum:32}"],["tyntec"]]
45["typeform-token","typeform",["tfp_{base64url:44}_{base64url:14}"],["typeform"]]
2["typetalk-api-key","typetalk",["{alnum:64}"],["typetalk"]]
0["ubidots-api-key","ubidots",["BBFF-{alnum:30}"]]
2["uclassify-api-key","uclassify",["{alnum:12}"],["uclassify"]]
3["unifyid-api-key","unifyid",["{set(A-Za-z0-9_=-):44}"],["unify"]]
4["unkey-root-key","unkey",["unkey_{alnum:20-32}"]]
2["unplugg-api-key","unplugg",["{alnum-lower:64}"],["unplugg"]]
3["unsplash-api-key","unsplash",["{word:43}"],["unsplash"]]
3["upcdatabase-api-key","upcdatabase",["{alnum-upper:32}"],["upcdatabase"]]
37["upcloud-api-token","upcloud",["ucat_{alnum:24-32}"],["upcloud"]]
3["uplead-api-key","uplead",["{set(a-z0-9-):32}"],["uplead"]]
2["uploadcare-api-key","uploadcare",["{alnum-lower:20}"],["uploadcare"]]
2["upstage-api-key","upstage",["{alnum:40-50}"],["upstage"]]
34["upstash-redis-rest-token","upstash",["{base64url:60-80}"],["upstashredisresttoken","upstash"]]
3["uptimerobot-api-key","uptimerobot",["{set(um):1}{digits:7-8}-{hex-lower:24}"],["uptimerobot"]]
2["upwave-api-key","upwave",["{alnum-lower:32}"],["upwave"]]
3["urlscan-api-key","urlscan",["{set(a-z0-9-):36}"],["urlscan"]]
2["userflow-api-key","userflow",["{set(0-9a-z_):29}"],["userflow"]]
3["userstack-api-key","userstack",["{alnum-lower:32}"],["userstack"]]
0["val-town-token","val-town",["vtwn_{base64url:20-80}"]]
2["vast-ai-api-key","vast-ai",["{hex-lower:64}"],["vast","vastai"]]
3["vatlayer-api-key","vatlayer",["{alnum-lower:32}"],["vatlayer"]]
0["vercel-ai-gateway-key","vercel",["vck_{base64url:56}"]]
4["vercel-personal-access-token","vercel",["vcp_{base64url:56}"]]
4["vercel-integration-token","vercel",["vci_{base64url:56}"]]
4["vercel-app-access-token","vercel",["vca_{base64url:56}"]]
4["vercel-app-refresh-token","vercel",["vcr_{base64url:56}"]]
0["vercel-blob-token","vercel",["vercel_blob_rw_{alnum:16}_{alnum:30-40}"]]
18["vercel-legacy-token","vercel",["vercel","verceltoken","zeit"],["{alnum:24}"]]
2["verimail-api-key","verimail",["{alnum-upper:32}"],["verimail"]]
2["veriphone-api-key","veriphone",["{alnum-upper:32}"],["veriphone"]]
2["versioneye-api-key","versioneye",["{alnum-dash:40}"],["versioneye"]]
3["virustotal-api-key","virustotal",["{hex-lower:64}"],["virustotal","vtapikey"]]
2["visualcrossing-api-key","visual-crossing",["{alnum-upper:25}"],["visualcrossing"]]
0["voiceflow-api-key","voiceflow",["VF.[(DM|WS).]{hex-lower:24}.{alnum:16}"]]
18["vonage-api-secret","vonage",["nexmo","vonage"],["{alnum:16}"]]
2["voodoosms-api-key","voodoosms",["{alnum:46}"],["voodoosms"]]
2["vouchery-api-key","vouchery",["{set(a-z0-9-):36}"],["vouchery"]]
14["voyage-api-key","voyage-ai",["pa-{base64url:43}"]]
3["vpnapi-api-key","vpnapi",["{alnum:32}"],["vpnapi"]]
9["vultr-api-key","vultr",["{alnum-upper:36}"],["vultr"]]
2["vyte-api-key","vyte",["{alnum-lower:50}"],["vyte"]]
33["wakatime-api-key","wakatime",["waka_{uuid}"]]
3["wakatime-legacy-api-key","wakatime",["{uuid}"],["wakatime"]]
3["walkscore-api-key","walkscore",["{alnum-lower:32}"],["walkscore"]]
3["weatherbit-api-key","weatherbit",["{alnum-lower:32}"],["weatherbit"]]
3["weatherstack-api-key","weatherstack",["{alnum-lower:32}"],["weatherstack"]]
42["webex-bot-token","webex",["{alnum:64}_{alnum:4}_{uuid}"]]
2["webflow-api-token","webflow",["{hex-lower:64}"],["webflow"]]
3["webscraper-api-key","webscraper",["{alnum:60}"],["webscraper"]]
3["webscraping-api-key","webscraping",["{alnum:32}"],["webscraping"]]
2["websitepulse-api-key","websitepulse",["{hex-lower:32}"],["websitepulse"]]
4["weights-and-biases-api-key-v1","weights-and-biases",["wandb_v1_{word:77}"]]
18["weights-and-biases-api-key","weights-and-biases",["wandb","weightsandbiases"],["{hex-lower:40}"]]
34["wepay-api-key","wepay",["{set(0-9A-Za-z?_):62}"],["wepay"]]
2["whoxy-api-key","whoxy",["{alnum-lower:33}"],["whoxy"]]
9["wireguard-private-key","wireguard",["{base64:42}{set(AEIMQUYcgkosw048):1}="],["privatekey","presharedkey","wireguard"]]
9["wise-api-token","wise",["{uuid}"],["transferwise","wise"]]
2["wistia-api-key","wistia",["{alnum-lower:64}"],["wistia"]]
73["wiz-client-id","wiz",true,["{alnum-lower:53}"],["client id"],["wiz"]]
9["wiz-client-secret","wiz",["{alnum:64}"],["wiz"]]
38["workos-api-key","workos",["(sk_live_|sk_test_)a2V5X{base64:60-120}[=][=]"],["workos"]]
2["worksnaps-api-key","worksnaps",["{alnum:40}"],["worksnaps"]]
3["workstack-api-key","workstack",["{alnum:60}"],["workstack"]]
3["worldcoinindex-api-key","worldcoinindex",["{alnum:35}"],["worldcoinindex"]]
3["worldweather-api-key","worldweather",["{alnum-lower:31}"],["worldweather"]]
12["twitter-bearer-token","x",["AAAAAAAAAAAAAAAAAAAAA{set(A-Za-z0-9%):60-95}"],["twitter","bearer"]]
19["twitter-access-token","x",["twitter"],["{digits:15-20}-{alnum:30-40}"]]
10["twitter-consumer-key","x",["twitter"],["{alnum:25}"]]
18["twitter-consumer-secret","x",["twitter"],["{alnum:50}"]]
18["twitter-access-token-secret","x",["twitter"],["{alnum:45}"]]
67["xai-api-key","xai",["xai"],["xai-{alnum:80}"]]
9["ripple-family-seed","xrp-ledger",["s{base58:28}"],["ripple","xrp"]]
74["yandex-oauth-token","yandex",["y0_{base64url:50-60}"]]
12["yandex-iam-token","yandex-cloud",["t1.{base64url:40-400}[=][=].{base64url:86}[=][=]"],["yandex"]]
4["yandex-api-key","yandex-cloud",["AQVN{base64url:35-38}"]]
19["yandex-static-access-key","yandex-cloud",["yandex"],["YC{base64url:38}"]]
3["yelp-api-key","yelp",["{set(0-9A-Za-z.=\\\\\\\\_-):128}"],["yelp"]]
2["youneedabudget-api-key","youneedabudget",["{hex-lower:64}"],["youneedabudget"]]
2["yousign-api-key","yousign",["{alnum-lower:32}"],["yousign"]]
33["zapier-webhook-url","zapier",["hooks/catch/{digits:6-9}/{alnum-lower:6-9}"]]
18["zendesk-api-token","zendesk",["zendesk"],["{alnum:40}"]]
2["zenkitapi-api-key","zenkit",["{alnum-lower:8}-{alnum:32}"],["zenkit"]]
2["zenrows-api-key","zenrows",["{hex-lower:40}"],["zenrows"]]
3["zenscrape-api-key","zenscrape",["{uuid}"],["zenscrape"]]
3["zenserp-api-key","zenserp",["{set(a-z0-9-):36}"],["zenserp"]]
2["zerobounce-api-key","zerobounce",["{alnum-lower:32}"],["zerobounce"]]
34["zerotier-api-token","zerotier",["{alnum:32}"],["zerotier"]]
84["zhipu-api-key","zhipu-z-ai",["{hex-lower:32}.{alnum:16}"],["zhipu","bigmodel","zai"]]
3["zipapi-api-key","zip",["{alnum:32}"],["zipapi"]]
3["zipcodeapi-api-key","zipcodeapi",["{alnum:64}"],["zipcodeapi"]]
3["zipcodebase-api-key","zipcodebase",["{uuid}"],["zipcodebase"]]
4["zoho-access-token","zoho",["1000.{hex-lower:32}.{hex-lower:32}"]]
2["zonkafeedback-api-key","zonkafeedback",["{alnum:36}"],["zonka"]]
34["zoom-jwt-secret","zoom",["{alnum:32}"],["zoom"]]
2["zulip-api-key","zulip",["{alnum:32}"],["zulip"]]
0["zuplo-api-key","zuplo",["zpka_{alnum-lower:32}_{hex-lower:8}"]]`,index:{bytes:Oa,heads:Na,gates:"[[18,18,4,-1,58],[35,35,4,-1,58],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,38,61],[43,43,7,-1,61],[52,52,7,-1,-1],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[54,54,7,-1,61],[52,52,3,-1,-1],[84,84,3,-1,-1],[84,84,3,-1,-1],[51,201,7,46,46],[32,32,3,46,-1],[16,16,2,36,36],[32,40,7,125,-1],[32,32,1,-1,58],[24,24,3,58,58],[24,26,7,-1,46],[64,64,7,-1,-1],[22,66,7,37,46],[35,35,0,46,-1],[43,43,7,34,-1],[342,342,7,34,-1],[171,171,7,62,61],[342,342,7,62,61],[140,140,7,58,-1],[41,47,6,-1,46],[24,24,3,46,-1],[24,24,3,46,-1],[43,43,7,46,-1],[32,32,0,-1,36],[43,43,7,58,61],[36,37,6,-1,-1],[50,50,4,-1,-1],[40,40,7,-1,-1],[27,27,7,124,-1],[32,32,0,124,-1],[40,40,1,-1,-1],[32,32,0,-1,46],[52,52,7,58,-1],[32,32,3,46,-1],[54,54,2,58,-1],[50,50,2,-1,-1],[43,43,7,126,-1],[34,35,7,58,-1],[35,35,7,58,-1],[30,30,2,58,-1],[106,106,7,-1,-1],[32,32,0,-1,46]]",tokens:`
s-s	0
ops	1
A3-	2
aio	7
p8e	8
AQE	10
AGE	13	14	15
age	16
AIK	20	21	22
pat	25	288	516	543
v1.	26	239	475
key	27	307	655	877	894
aka	30
alc	31
LTA	37
STS	38
CAI	39
sk-	47	175	325	607	693	706	764	768	987
$ap	50
sk_	53	146	216	226	378	536	552	801	867	1002	1003	1004	1045	1138
api	56	237	343	545	613	760
aac	67
ATA	72
ATC	72
sc_	79
ext	79
sca	79
aut	79
AKI	85	1036
ASI	85
ABI	86
ACC	86
IQo	90
Ago	90
Fwo	90
FQo	90
eyJ	91	106	111	240	448	449	507	581	600	695	1016	1066
ABS	92
bed	92
amz	93	94	105	879
Atz	94
da2	95
A3T	97
AID	98
AIP	99
ANP	100
ANV	101
APK	102
ARO	103
ASC	104
QVd	107
k8s	108
aoa	109
aor	110
8Q~	119
7Q~	119
9Q~	119
lk_	146
pri	151	554
ATB	156
BBD	157
xpr	159
tpr	159
ypr	159
zpr	159
pro	173
san	173	488	984
BSA	177
xke	178
xsm	179
bku	187
bka	188	189	190
bkc	191
bkp	192	193	194
cnv	201
csk	208
cfx	210
pk_	214	227	230	286	595	1006
CCI	219	220
$8$	222
4b1	228
CLO	236
cfu	239
cfa	239
cfk	239
cfo	239
0x4	244
csa	249
CCD	254
cr-	261
cog	262
apk	263	264
tes	271	633	634	700
liv	271	488	633	634	700	1074
con	275
cfl	277
CFP	280
$1$	291
$P$	292
$H$	292
$y$	293
$gy	293
$ar	294
$2a	295
$2b	295
$2x	295
$2y	295
$5$	296
$6$	297
pbk	298
$pb	299
$sc	299
db-	313
dap	315
dos	315
dke	316
pub	317	657	844	1009
dnk	326
ddp	330
ddw	330
dvc	334
web	335	687	688	1049
dop	338
doo	338
dor	338
DO0	339
DO8	339
dck	348
SWM	349
dp.	353	354
sl.	357
duf	360
dt0	366	367
EZA	371
EZT	372
PRD	373
AK1	374
ess	377
end	380
EXO	393
fig	403
fc-	410
fw_	411
flb	414
shl	415
FLW	421	422	423
fm2	424
fio	429
flp	432
MII	450	451
MIG	450
MHc	450
MC4	450
ghp	466
git	467	468
gho	469
ghu	470
ghs	470	471
ghr	472
glp	477	478	482
glo	479
gld	480
glr	481
GR1	481
glc	483	506
glf	484
gls	484	505
gli	484
gla	484
glw	484
AIz	491
GOC	492
ya2	493
1//	494
AQ.	495
QUl	496
GOO	497	498
X-G	499
gsk	510
sat	516
hvs	518
hvr	518
hvb	518
atl	521
HRK	532
hf_	545
st.	557
ico	560
dG9	566
ion	570
AKC	582
cmV	583
jin	584
lsv	605	606
pk-	608
cli	611
sdk	614
mob	615
lip	619
lin	622	623
WPL	626
pk.	635	661
md-	651
mls	654
sk.	662
tk.	663
hoo	666	1157
mer	675	676
EAA	679	982
IGQ	681
IGA	681
THA	682
Mid	691
RWR	694
RWQ	694
mdb	701	702
SUA	713
SAA	713
SOA	713
SNA	713
SCA	713
SXA	713
nap	714
nfp	715
NRA	719	725
eu0	721
NRI	722	723
NRJ	724
NRR	726
px-	727	728
NF-	735
nse	737
ntn	739
nrt	739
sec	740	846	1008
npm	741
oy2	744
nva	747
API	751
os_	758
ses	765
org	766
odt	776
pdl	779	780	879
ak_	781
ppl	798
per	799
pga	800
pcs	804
pin	806
acc	811
psc	813	814	815
pol	822
ptr	827
phx	831
phc	832
PMA	833	834
pnu	837
pnb	837
MC5	838
sub	845
pul	847
pyp	851
ram	856	857
rzp	862
rdm	865
rnd	870
r8_	872
re_	875
app	879
goo	879
mac	879
rcb	879
str	879
RGA	881
rh-	884
roo	887
rub	891
rpa	892
cio	895
5Ae	897
sam	901
SCW	905
tk-	907
sgp	919	972
SG.	925
snt	926
sm_	930
shi	934
shp	936
xox	952	953	955	956
xap	954
ser	957
wor	957
tri	957
xwf	958
act	962
squ	969
sqp	969
sqa	969
sqc	970
slk	973
sq0	982	983
haw	988
rk_	1002	1003	1004
whs	1005
pi_	1007
sui	1011
sbp	1013
sb_	1014	1015
tsk	1023
tvl	1025
KEY	1035
eds	1040
tss	1044
tgp	1053
ATT	1061
tho	1064	1065
tfp	1077
BBF	1079
unk	1082
uca	1086
vtw	1096
vck	1099
vcp	1100
vci	1101
vca	1102
vcr	1103
ver	1104
VF.	1111
pa-	1115
wak	1119
wan	1129
AAA	1143
xai	1148
y0_	1150
t1.	1151
AQV	1152
100	1169
zpk	1173`,shapes:`
18	68
35	68	300	395	402	1031	1033
86	120	121	122	123	124	125	144
43	126	128	129	130	131	132	395	440	504	589	610	868
52	127	134	144	395	772
54	133	144	395	858
84	135	136	144
51	144	395
53	144	395
55	144	395
56	144	395
57	144	395
58	144	395
59	144	395
60	144	395
61	144	395
62	144	395
63	144	395
64	144	358	395
65	144	395
66	144	395
67	144
68	144
69	144
70	144
71	144
72	144
73	144
74	144
75	144
76	144
77	144
78	144
79	144
80	144
81	144
82	144
83	144
85	144
87	144
88	144
89	144
90	144
91	144
92	144
93	144
94	144
95	144
96	144
97	144
98	144
99	144
100	144
101	144
102	144
103	144
104	144
105	144
106	144	1124
107	144
108	144
109	144
110	144
111	144
112	144
113	144
114	144
115	144
116	144
117	144
118	144
119	144
120	144
121	144
122	144
123	144
124	144
125	144
126	144
127	144
128	144
129	144
130	144
131	144
132	144
133	144
134	144
135	144
136	144
137	144
138	144
139	144
140	144	500
141	144
142	144
143	144
144	144
145	144
146	144
147	144
148	144
149	144
150	144
151	144
152	144
153	144
154	144
155	144
156	144
157	144
158	144
159	144
160	144
161	144
162	144
163	144
164	144
165	144
166	144
167	144
168	144
169	144
170	144
171	144	441
172	144
173	144
174	144
175	144
176	144
177	144
178	144
179	144
180	144
181	144
182	144
183	144
184	144
185	144
186	144
187	144
188	144
189	144
190	144
191	144
192	144
193	144
194	144
195	144
196	144
197	144
198	144
199	144
200	144
201	144
32	147	300	301	395	594	680	754	849	1165
16	172
33	300	395
34	300	395	1031
36	300	395	650
37	300	395	650
38	300	395
39	300	395
40	300	395	669	720
24	321	342	395	519	520
25	342	395
26	342	395
22	395
23	395
27	395	680
28	395
29	395
30	395	1073
31	395
41	395	504
42	395	504
44	395	504
45	395	504
46	395	504
47	395	504
48	395
49	395
50	395	656	859
342	440	441`,named:`
aws	87
secret	87	88
secretaccesskey	87
amazon	87
s3	87
secretkey	88
access	88
key	88
iam	88
ses	88	96
smtp	96
password	96
mail	96
email	96
vapid	453
push	453
webpush	453
application	453
github	473	474
gh	473	474
auth	742	1068
npm	742
twilio	1068`,near:`
1	abstract 3	abuseipd 4	abyssale 5
2	accuweather 6	accesskeysecret 40	accountkey 137
3	adobe 9	adzuna 11
4	aeroworkflow 12
6	agora 17
7	aha 18
8	ai21 19	airbrake 23	airship 24	airvisual 28	aiven 29
11	alchemy 32	alconost 33	alegra 34	aletheiaapi 35	algolia 36	alibaba 40	aliyun 40	alicloud 40	alienvault 41	allsports 42
122	docsearch 36	documentsazurecom 137	dotoken 340	docker 350	dockerhub 350	dockerpassword 350	dockertoken 350	docparser 351	docusign 352
12	amadeus 43	amadeus 44	ambee 45	amplitude 46
13	anypoint 48	anypoint 49
15	apacta 51	api2cart 52	apiflash 54	apifonica 55	apilayer 57	apimatic 58	apimetrics 59	apitemplate 60	apollo 61	appcues 62	appointedd 63	appsynergy 64	apptivo 65	apigateway 114	approle 523	appcenter 689	appoptics 968	apihash 1032
17	artsy 66
18	asana 69	assemblyai 70
19	atera 71	atlassian 73	atlassian 74	atlas 703
332	jira 73	jira 74
86	confluence 73	confluence 74	codecommit 112	cognito 113	cosmos 137	cognitiveservices 140	coda 255	codacy 256	codeclimate 257	codecov 258	codemagic 259	codequiry 260	cohere 265	coapikey 265	coinapi 266	coinbase 267	coinlayer 268	coinli 269	collect2 270	commercejs 272	commodities 273	companyhu 274	configcat 276	confluent 278	confluent 279	contentful 281	convertkit 282	copper 283	couchbase 284	countrylayer 285	coveralls 287	codeberg 465	configsh 476	consul 524	consulhttptoken 524
667	statuspage 75	storagekey 137	storagegoogleapis 503	statuscake 989	statuspal 990	steam 991	stellar 992	stitchdata 993	stockdata 994	storecove 995	stormboard 996	stormglass 997	storyblok 998	storyblok 999	strava 1000	streak 1001
20	audd 76	auth0 77	auth0 78	autodesk 80	autodesk 81	autoklose 82	autopilot 83	authloginwithapikey 578
21	aviationstack 84
167	executeapi 114	exa 390	exaai 390	exaapikey 390	exchangerate 391	exchangerates 392	exoscale 394	extractorapi 396
23	axonaut 115
24	aylien 116	ayrshare 117
25	azurestorage 137	azure 137	azconfigio 138	azure 138	azureapinet 139	azureopenai 140	azure 141	azuredevops 141	azurewebsitesnet 143	azurefunction 143
655	sharedaccesskey 138	sheety 931	sherpadesk 932	shipday 933	shodan 935	shortcut 937	shotstack 938	shutterstock 939	shutterstock 940
482	notificationhub 138	nomad 525	nomadtoken 525	noticeable 738
652	servicebus 138	servicesignalr 138	secp256k1 384	securitytrails 918	segment 920	selectpdf 921	semaphore 922	sendbird 923	sendbird 924	sentry 927	sentryauthtoken 927	serphouse 928	serpstack 929	secretseed 992
668	subscriptionkey 139	sugester 1010	sumo 1012	survey 1017	surveybot 1018	surveysparrow 1019	survicate 1020
519	openaiazure 140	openvsx 763	opencagedata 767	openuv 769	openweather 770	opsgenie 771
506	ocpapimsubscriptionkey 140	ocean 340
112	devazurecom 141	debounce 322	deepai 323	deepgram 324	delighted 327	demio 328	demio 329	deputy 331	detectify 332	detectlanguage 333	deployer 384	decryptionkey 690
764	visualstudiocom 141	virustotal 1109	visualcrossing 1110
774	vsts 141	vsspat 141
738	userpwd 142	userflow 1094	userstack 1095
560	publishprofile 142	purestake 848	pusher 850
450	msdeploy 142
833	xfunctionskey 143	xfigmatoken 404
36	bannerbear 145
40	beamer 148	beebole 149	besnappy 150	betterstack 152
44	billomat 153	binance 154	bitbar 155	bitbucket 158	bitcoin 160	bitfinex 161	bitly 162	bitmex 163	bitmex 164	bitrise 165
800	wif 160	wireguard 1133	wise 1134	wistia 1135	wiz 1136	wiz 1137
557	privkey 160	privatekey 160	privatekey 384	privkey 384	privatetoken 485	privacy 839	prodpad 840	prospect 841	protocols 842	proxycrawl 843	privatekey 1133	presharedkey 1133
47	blazemeter 166	blitapp 167	blocknative 168	bluemix 550
632	runscope 166	runnertoken 476	runrunit 893
50	boostnote 169	borgbase 170	box 171	boxapp 171	boxclientsecret 171	bootstrap 601
53	braintree 174	brandfetch 176	browserstack 180	browshot 181
272	hubcloudbrowserstackcom 180	hubspot 544	hubapi 544	humanity 546	hunter 547
54	bscscan 182
56	buddyns 183	budibase 184	bugherd 185	bugsnag 186	bulbul 195	buttercms 196
72	calendarific 197	calorieninja 198	campayn 199	canny 200	capsulecrm 202	captaindata 203	carboninterface 204	caspio 205	capella 284
76	censys 206	centralstation 207	cexio 209
79	chartmogul 211	chatbot 212	chatfuel 213	checklyhq 215	checkvist 217	channelaccesstoken 621
80	cicero 218	circleci 221	circletoken 221	civo 223
83	clarifai 224	clearbit 225	clickhouse 229	cliengo 231	clientary 232	clinchpad 233	clockify 234	clockwork 235	cloudelements 238	cloudflare 241	cloudflarestorage 242	cloudflare 243	cloudflareapitoken 243	cloudimage 245	cloudinary 246	cloudmersive 247	cloudplan 248	cloudsmith 250	cloverly 251	cloze 252	clustdoc 253	clubhouse 937
626	ronin 232	rotp 452	roleid 523	routingkey 783	roaring 883	rocketreach 885	rollbar 886	route4me 888	rownd 889	rownd 890
688	textanywhere 235	teamgate 1027	teamgate 1028	technicalanalysisapi 1029	tefter 1030	telegram 1032	telethon 1032	teletype 1034	tencent 1037	tencentcloud 1037	testingbot 1038	textmagic 1039
828	xauthkey 241
77	cfapikey 241	cfapitoken 243
640	r2 242	r2secret 242
74	cctestreporterid 257
89	craftmypdf 289	crowdin 290	crumb 580
92	currencycloud 302	currencyfreaks 303	currencylayer 304	currencyscoop 305	currentsapi 306	customerio 308	customerguru 309
236	guru 309	guardian 512	gumroad 513
108	daily 310	dandelion 311	dareboost 312	databox 314	datadog 318	datadog 319	datagov 320
111	ddapikey 318	ddappkey 319	ddapplicationkey 319
116	diffbot 336	diggernaut 337	digitalocean 340	digitaloceanspaces 341	discord 344	disqus 345	ditto 346
663	spacessecret 341	sparkpost 974	speechtext 975	splunk 976	splunk 977	spoonacular 978	sportsmonk 979	spotify 980	spotify 981
121	dnscheck 347
125	dronahq 355	drone 356	droneci 356	dronetoken 356	dropbox 359
128	duo 361	duosecurity 361	duo 362	duosecurity 362	duply 363
130	dwolla 364
132	dynalist 365	dyspatch 368
144	eagleeyenetworks 369	easyinsight 370
147	edamam 375
1247	8x8 376
157	enablex 379	enigma 381	envoy 382
161	eraser 383
792	walletkey 384	wakatime 1120	walkscore 1121	wandb 1130
163	ethereum 384	etherscan 385	ethplorer 386	etsy 387
165	eventbrite 388	everhour 389
180	faceplusplus 397	fastforex 398	fastly 399	facebook 683
184	feedier 400	fetchrss 401	feishu 612
188	figma 404	financialmodelingprep 405	findl 406	finicity 407	finicity 408	finnhu 409	fixer 412
191	flatio 413	flat 413	flickr 416	flightapi 417	flightstats 418	float 419	flowflu 420
192	fmfw 425
194	formcraft 426	formsite 427	foursquare 428	forgejo 465
197	freshbooks 430	freshdesk 431	freshworks 710
200	fulcrum 433	fullstory 434
203	fxmarket 435
220	geckoboard 436	gemini 437	geoapify 454	geocode 455	geocodify 456	geocod 457	geoipify 458	getemail 459	getemails 460	getgeoapi 461	getgist 462	getresponse 463	getsandbox 464	genie 771
698	totp 452	todoist 1052	toggl 1054	tokeet 1055	tomorrow 1056	tomtom 1057
266	hotp 452	holidayapi 539	holistic 540	honeycomb 541
564	pyotp 452	pyowm 770	pyrogram 1032
523	otplib 452
303	ipify 458	ipifi 458	ip2location 571	ipapi 572	ipgeolocation 573	ipinfo 574	ipinfod 575	ipquality 576	ipstack 577
224	gitea 465	gitlab 485	gitter 486
616	registrationtoken 476	recaptcha 501	reachmail 864	rebrandly 866	refiner 869	repairshopr 871	replyio 873	requestfinance 874	restpack 876	revamp 878
227	glassnode 487
230	godaddy 489	goodday 490	googleusercontent 502	google 502	goog 503	googlecloud 503
218	gcs 503	gcp 503
233	graphhopper 508	groove 509
235	gtmetrix 511
240	gyazo 514
252	happyscribe 515	harvest 517	hashicorp 523	hasura 527	hapikey 544
756	vault 522	vault 523	validationkey 690	vast 1097	vastai 1097	vatlayer 1098
830	xconsultoken 524
841	xnomadtoken 525
733	unsealkey 526	unseal 526	unify 1081	unplugg 1083	unsplash 1084
256	hellosign 528	helpcrunch 529	helpscout 530	hereapi 531	hereapikey 531	hereapicom 531	here 531	heroku 533	herokuapikey 533	hetzner 534	hexapikey 535	hexpm 535
254	hcloud 534
260	hive 537	hiveage 538
835	xhoneycombteam 541
271	html2pdf 542
276	hybiscus 548	hypertrack 549
289	ibm 550	ibmcloud 550
290	iconfinder 551
292	iexcloud 553
300	imagga 555	impala 556
301	influx 558	infomaniak 559	infura 561	insightly 562	instabot 563	instamojo 564	instamojo 565	interseller 567	intrinio 568	invoiceocean 569	initialadminpassword 580
701	truenas 578	tradier 1058	travelpayouts 1059	travis 1060	travistoken 1060	trello 1062	trello 1063	transferwise 1134
328	jenkins 579	jenkins 580
338	jotform 585	jointoken 601
344	jumpcloud 586	jupiterone 587	juro 588
360	kanban 590	kanbantool 591	karma 592
364	keen 593
371	klipfolio 596
373	knapsackpro 597
377	kraken 598	kraken 599
380	kubeadm 601	kubernetes 601	kucoin 602	kucoin 603
384	kylas 604
396	languagelayer 609	lark 612
400	leadfeeder 616	lemlist 617	lessannoyingcrm 618	less 618
404	line 620	linear 624	linemessaging 625	linkedin 627	linkedin 628	linkpreview 629	linode 630	liveagent 631
410	loadmill 632	loggly 636	loginradius 637	logz 638	lokalise 639	looker 640	looker 641	loyverse 642
416	lunchmoney 643	luno 644
461	m3o 645
432	madkudu 646	magicbell 647	magnetic 648	mailboxlayer 649	mandrill 652	mailerlite 653	mailjet 658	mailmodo 659	mailsac 660	mapquest 664	marketstack 665	mattermost 667	mavenlink 668
441	mjapikey 658
436	meaningcloud 670	mediastack 671	meili 672	meilisearch 672	meistertask 673	meraki 674	mesibo 677	messagebird 678	meta 683	metaapi 684	metabase 685	metrilo 686
181	fbsecret 683
440	mindmeister 692	miro 696	mistral 697	mixmax 698	mixpanel 699
446	mongodb 703	monkeylearn 704	moonclerk 705	moosend 707	moralis 708
452	mux 709
456	myfreshworks 710	myintervals 711
468	nasdaq 712
472	netlify 716	netsuite 717	neutrinoapi 718	newrelic 729	newsapi 730	newscatcher 731	netcore 797	nexmo 1112
473	nftport 732
474	ngrok 733	ngc 748
476	nicereply 734	nimble 736
483	npm 743	npmtoken 743
691	thenpmregistry 743	theoddsapi 1041	thinkific 1042	thousandeyes 1043
488	numverify 745	nutritionix 746
489	nvcr 748
492	nylas 749
504	oanda 750
514	okta 752	okta 753
666	ssws 752	sslmate 986
516	omnisend 755
517	onelogin 756	onepagecrm 757	onesignal 759	onfleet 761
518	oopspam 762
525	ovsx 763	overloop 773	ovh 774	ovh 775
526	owlbot 777
540	packagecloud 778	pagerduty 782	pagerduty 783	pandadoc 784	paralleldots 785	parsehu 786	parseur 787	partnerstack 788	pastebin 789	paydirtapp 790	paymoapp 791	paymongo 792	paypal 793
543	pd 782	pdflayer 794	pdfshift 795
544	peopledatalabs 796	pepipost 797
547	phrase 802	phantom 967
548	pinata 803	pinecone 805	pipedream 807	pipedrive 808	pivotal 809	pixabay 810
551	plaid 812	planetscale 816	planviewleankit 817	planview 817	planyo 818	plivo 819	plivo 820
558	pscale 816
554	podio 821	pollsapi 823	poloniex 824	poloniex 825	polygon 826	positionstack 828	postageapp 829	postbacks 830	postmark 835	powrbot 836
576	qase 852
596	qualaroo 853	qubole 854
612	railway 855	raven 860	rawg 861	razorpay 863
637	rzp 863
620	ringcentral 880	ritekit 882	ripple 1149
648	salesflare 896	salesforce 898	salesforce 899	salesmate 900	sanity 902	satismeter 903	saucelabs 904
653	sfdc 898	sftoken 965	sfx 977
650	scaleway 906	scw 906	scrapeowl 908	scraperapi 909	scraperbox 910	scrapestack 911	scrapfly 912	scrapingant 913	scrapingbee 914	screenshotapi 915	screenshotlayer 916	scrutinizer 917
656	signalwire 941	signaturit 942	signupgenius 943	sigopt 944	simfin 945	simplesat 946	simvoly 947	sinch 948	siteleaf 949	signingsecret 959	signalfx 977
658	skrapp 950	skybiometry 951
659	slacksigningsecret 959	slack 959
660	smartsheet 960	smartystreets 961	smooch 963
661	snipcart 964	snowflake 965	snyk 966
662	solana 967	solarwinds 968	sonar 971	sonarqube 971	sonarcloud 971	sonarlogin 971
664	squarespace 985
839	xlm 992
670	swell 1021
684	tableau 1022	tatum 1024	taxjar 1026
578	qcloud 1037
692	ticketmaster 1046	tiingo 1047	timecamp 1048
695	tly 1050
696	tmetric 1051
706	twelvedata 1067	twilio 1069	twilio 1070	twilio 1071	twist 1072	twitch 1075	twitter 1144	twitter 1145	twitter 1146	twitter 1147
708	tyntec 1076	typetalk 1078
722	uclassify 1080
735	upcdatabase 1085	uplead 1087	uploadcare 1088	upstage 1089	upstashredisresttoken 1090	upstash 1090	uptimerobot 1091	upwave 1092
737	urlscan 1093
760	vercel 1105	verceltoken 1105	verimail 1106	veriphone 1107	versioneye 1108
904	zeit 1105	zendesk 1158	zenkit 1159	zenrows 1160	zenscrape 1161	zenserp 1162	zerobounce 1163	zerotier 1164
775	vtapikey 1109
770	vonage 1112	voodoosms 1113	vouchery 1114
771	vpnapi 1116
776	vultr 1117
780	vyte 1118
796	weatherbit 1122	weatherstack 1123	webflow 1125	webscraper 1126	webscraping 1127	websitepulse 1128	weightsandbiases 1130	wepay 1131
799	whoxy 1132
806	worksnaps 1139	workstack 1140	worldcoinindex 1141	worldweather 1142
845	xrp 1149
864	yandex 1153
868	yelp 1154
878	youneedabudget 1155	yousign 1156
908	zipapi 1166	zipcodeapi 1167	zipcodebase 1168
914	zonka 1170	zoom 1171
920	zulip 1172`,exact:`
76	cerebras cerebras
86	configcat configcat
92	cursor cursor
122	doppler doppler
144	easypost easypost
155	elevenlabs elevenlabs
167	exoscale exoscale
188	firecrawl firecrawl	fireworks fireworks-ai
233	groq groq
301	infomaniak infomaniak
440	minimax minimax
515	ollama ollama
517	onfido onfido
519	openrouter openrouter
544	perplexity perplexity
551	planetscale planetscale
558	pscale planetscale
560	pulumi pulumi
616	readme readme	replicate replicate	resend resend
632	rubygems rubygems
655	shippo shippo
667	stability stability-ai
684	tavily tavily
688	telegram telegram	telnyx telnyx
708	typeform typeform
735	upcloud upcloud
828	xai xai`,builtIn:{"aws-secret-beside-id":89,"url-signature":118,"private-key":438,"private-key-cut-short":439,"url-credentials":442,"http-authorization":443,"curl-user":444,"client-password":445,password:446,secret:447},hash:"fd1c9dab518dc3ff"}});function Da(){return{ids:$n.map(({id:e})=>e),providers:[...new Set($n.map(({provider:e})=>e))]}}async function h1(e,n,t,{mayMiss:r=!1}={}){let[i,o]=await Promise.all([Wa(e,n.config,Ma,t,"config",r),Wa(e,n.baseline,$a,t,"baseline",r)]),a={config:i===null?La:Pa(i,(s,l)=>ja(s,l,Da())),baseline:o===null?za:Pa(o,Ba),trustComments:e.kind==="folder"||e.kind==="commit"&&e.comments};return await mt(a.config.customRules,i?.name??""),{policy:a,configFrom:i?.name??null,baselineFrom:o?.name??null}}function Pa(e,n){return n(e.text,e.name)}async function Wa(e,n,t,r,i,o){if(e.kind==="commit"){let s=n===void 0?t:Bf(e.repository,fn.resolve(r,n));if(s!==null){let l=await Of(e.repository,e.oid,s);if(l!==null)return{text:l,name:`${s} (at ${e.oid.slice(0,12)})`};if(n===void 0||o)return null;throw Ja(i,`${s} in commit ${e.oid.slice(0,12)}`,"For a range the file is read from the base commit: commit it there, or give --trust-repo-config.")}}if(n!==void 0){let s=await qa(fn.resolve(r,n));if(s===null)throw Ja(i,n,"Check the path.");return{text:s,name:n}}if(e.kind!=="folder")return null;let a=await qa(fn.join(e.root,t));return a===null?null:{text:a,name:t}}function Ja(e,n,t){return new T(`--${e}: there is no ${n}.`,t)}function Bf(e,n){if(e.workTree===null)return null;let t=fn.relative(e.workTree,n);return t===""||t.startsWith("..")||fn.isAbsolute(t)?null:t.split(fn.sep).join("/")}var Ff=32*1024*1024;async function Of(e,n,t){let r=(await re(e,["ls-tree","-z","--full-tree",n,"--",t])).toString("utf8"),i=/^100(?:644|755|664) blob ([0-9a-f]+)\t/.exec(r)?.[1];return i===void 0?null:(await re(e,["cat-file","blob",i],{maxBuffer:Ff})).toString("utf8")}async function qa(e){try{return await zf(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw new C("unreadable-config",`${e} cannot be read (${t??"unknown"})`,"Check the file's permissions.",{cause:n})}}var Gr={};Le(Gr,{en:()=>Jf});var Nf={"cloud-account":"Whoever has it can use your cloud account: read its data, start servers, run up its bill.","half-of-pair":"It names a key; together with its secret it opens the account.","temporary-access":"Until it expires, whoever has it can act as its owner.",database:"Whoever has it can read and change your database.",storage:"Whoever has it can read and change the files that are stored there.","source-code":"Whoever has it can read your private code, and may be able to change it.",packages:"Whoever has it can publish packages in your name, and everybody who installs them is hit.",deployment:"Whoever has it can change what runs on your servers.",payments:"Whoever has it can see your customers' payments, and may be able to move money.",messaging:"Whoever has it can send messages in your name, and may be able to read yours.",email:"Whoever has it can send e-mail in your name.",ai:"Whoever has it can use the AI service at your expense, and may see what you sent to it.",monitoring:"Whoever has it can read your logs and metrics, and what they tell of your systems.",identity:"Whoever has it can sign in as your users, or as an administrator.",server:"Whoever has it can sign in to your servers.","private-key":"Whoever has it can sign, decrypt or sign in as its owner.",webhook:"Whoever has it can post there in your name.",service:"Whoever has it can use the service in your name.",account:"Whoever has it can sign in with it.",unknown:"Whoever has it can do what its owner can."},Kf={"aws-key":"Make a new key, deactivate this one in IAM, see in CloudTrail what it was used for, then delete it.","aws-temporary":"Revoke the role's active sessions in IAM; it expires by itself within 36 hours.","aws-pair":"Revoke the secret access key that belongs to it.","vendor-page":"Revoke it on the vendor's page and make a new one.","change-password":"Change the password, and end the sessions that were opened with it.","new-key-pair":"Make a new key pair; take the old public key, or its certificate, out of everything that trusts it.","rotate-webhook":"Delete the webhook and make a new one.",rotate:"Make a new one, put it in place, then make this one invalid."},If={EACCES:"no permission to read it",EIO:"the disk reported an error",EISDIR:"it is a directory",ELOOP:"symbolic links lead in a circle",EMFILE:"too many files are open",ENOENT:"there is no such file",EPERM:"no permission to read it","alternate-missing":"the object store that it borrows from is not there","alternates-too-deep":"object stores borrow from each other too deep","base-damaged":"the object that it is stored against is damaged","base-too-large":"the object that it is stored against is larger than the limit","checksum-mismatch":"its checksum is wrong: the object is damaged","corrupt-delta":"the object is damaged","corrupt-gzip":"the gzip data is damaged","corrupt-header":"the object is damaged","corrupt-index":"a pack's index is damaged","corrupt-object":"the object is damaged","corrupt-tar":"the tar archive is damaged","corrupt-zip":"the zip archive is damaged","corrupt-zlib":"the compressed data is damaged","corrupt-zstd":"the zstd data is damaged","decoded-size":"so much encoded data that the rest was left out","decoding-depth":"encoded too many times over","delta-cycle":"the pack is damaged: objects are stored against each other in a circle",depth:"archives inside archives, too deep","encrypted-zip":"the archive is encrypted","git-failed":"git failed",interrupted:"the scan was interrupted","lfs-pointer":"its content is in Git LFS and not in this repository","match-too-long":"a match of a custom rule is longer than 1,000 bytes and was left out","matches-per-blob":"so many matches that the rest was left out","missing-base":"the object that it is stored against is missing","missing-index":"a pack has no index","missing-object":"the object is missing (a partial or damaged clone)","missing-pack":"a pack is missing","not-a-file":"neither a file nor a directory","pack-without-index":"a pack has no index (git is still writing it, or was stopped)","parent-not-read":"what a parent commit already held is not known: all of it counts as new",ratio:"it unpacks to far more than its size: a decompression bomb?",reflog:"the reflog cannot be read","scan-failed":"leakscan failed on it (please report this)",shallow:"the history ends here: this clone is a shallow one",submodule:"a submodule is a repository of its own",time:"it took too long","too-large":"larger than the limit (--max-size)","too-many-entries":"the archive has too many entries","too-many-paths":"too many paths to name them all","unexpected-output":"git answered something unexpected","unknown-version":"its format is newer than leakscan","unsupported-compression":"compressed in a way that leakscan does not know","worker-failed":"a worker died while it was reading"},Df={"checksum-wrong":"its checksum is wrong: mistyped, or made up","looks-made-up":"it looks written by hand, not drawn: most likely made up","own-credential":"one of your own credentials, which `leakscan init --my-credentials` remembers","passphrase-protected":"it is encrypted: worthless without its passphrase","published-by-vendor":"its vendor publishes it in its own samples: known to all"},Pf={"account-not-ready":"the key is genuine, but its account is not open for this service or is suspended",canary:"not asked: the account hands out honeytokens, and using one raises an alarm",clock:"STS takes this machine's clock for wrong","custom-endpoint":"as an endpoint of your choice says",denied:"a policy denies the question, so nothing is known",expired:"it was genuine and has expired","id-active":"the key id is active, but none of the secrets found is its own",interrupted:"interrupted before it was asked",network:"STS could not be reached","no-key-id":"no key id was found that it could belong to","no-live-key-id":"it lives with none of the key ids found; it may belong to another","no-secret":"no secret was found that it could be asked with","no-session-token":"a temporary key cannot be asked about without its session token","not-accepted":"not accepted with any session token found; its own may be another","not-active":"no partition of AWS knows the key id as active: deactivated, deleted or never real","partitions-not-asked":"not known where it was asked, but not every partition of AWS was asked","secret-gone":"it could not be read again: it is gone from the repository","server-error":"STS failed",throttled:"STS refused so many questions",timeout:"STS did not answer in time","too-many-candidates":"too many secrets to try them all","unexpected-answer":"the answer was not STS's: a proxy or a portal?","wrong-secret":"not the secret of the active key id that it was tried with; it may belong to another key"},Wf={"long-term":"long-term key",temporary:"temporary key",bearer:"bearer token","service-specific":"service-specific credential"},Jf={language:"en",severity:{critical:"critical",high:"high",medium:"medium",low:"low"},confidence:{high:"certain",medium:"likely",low:"unsure"},verdict:{live:"live",revoked:"revoked",invalid:"invalid",unknown:"not known"},suppressedBy:{baseline:"baseline",comment:"comment",config:"config"},label:{where:"where",introduced:"introduced",removed:"removed",now:"now",fingerprint:"fingerprint",verdict:"checked",account:"account",belongsTo:"belongs to",note:"note",severity:"severity",confidence:"confidence",secret:"secret",reason:"reason",notRead:"not read",cut:"cut off"},number:L,title:e=>e,opens:e=>en(Nf,e),revoke:e=>en(Kf,e),unread:e=>Gn(If,e),note:e=>Gn(Df,e),verdictReason:e=>Gn(Pf,e),keyType:e=>en(Wf,e),place:{commitMessage:(e,n)=>`${e?`the message of commit ${e}`:"the commit message"}, line ${n}`,tagMessage:(e,n)=>`${e?`the message of tag ${e}`:"a tag's message"}, line ${n}`,gitNote:(e,n)=>`${e?`the git note ${e}`:"a git note"}, line ${n}`,object:(e,n)=>`${e?`the git object ${e}`:"a git object"}, line ${n}`,fileName:e=>`the file name ${e}`,stdin:e=>`standard input, line ${e}`},andMorePlaces:(e,n)=>n===0?e:`${e} and ${K(n,"more place")}`,andMoreCommits:(e,n)=>n===0?e:`${e} (and ${K(n,"more commit")})`,list:(e,n)=>[...e,...n>0?[`${L(n)} more`]:[]].join(", "),blocked:{headline:(e,n,t,r)=>`${r} blocked: ${e} in ${n}${t>0?` (and ${L(t)} more)`:""}`,unread:(e,n)=>`${n} blocked: ${K(e,"thing")} could not be read, so nobody knows what ${e===1?"it holds":"they hold"}`,more:e=>`And ${L(e)} more.`,takeOut:"Take it out",editFile:"Remove the value from the file, then stage it again:",editFileThen:"Remove the values from the files, then stage them again:",leaveOut:"Or leave the whole file out of this commit; it stays on your disk as it is:",leaveOutThen:"Or leave these files out of this commit; they stay on your disk as they are:",editMessage:"Write the commit message again, without the value:",editLastCommit:"In the last commit: remove the value, stage the file, then write the commit anew:",editOlderCommits:"In an older one: mark it with `edit`, do the same there, and go on with `git rebase --continue`:",editTag:"Where a tag's message holds it: write the tag anew, without the value:",renameFile:"The name of a file holds the value: rename the file with git mv.",falseAlarm:"A false alarm?",falseAlarmReceived:"This server goes by the baseline that its default branch holds already. Bring the entry there first, in a push of its own:",falseAlarmReason:"why it is safe",orComment:"Or write a comment on its line, or on the line above:",alreadyPushed:"Pushed before, or sent to anybody?",alreadyPushedThen:"Then it is no longer a secret. Revoke it first; leakscan leads you through it:",retry:e=>`Mend the cause and ${e} again.`,acceptUnread:e=>`If it is known and harmless, name it under "acceptUnread" in ${e}.`},found:{headline:(e,n,t,r)=>{let i=r===void 0?"":r===0?", none of them at HEAD any more":`, ${L(r)} still at HEAD`;return`${K(e,"secret")} found in ${qf(n,t)}${i}`},nothing:e=>`nothing found in ${e}`,nothingInWhatWasRead:(e,n,t)=>{let r=[...n>0?[`${K(n,"thing")} could not be read`]:[],...t>0?[`${K(t,"thing")} ${t===1?"was":"were"} cut off`]:[]];return`nothing found in what was read (${e}), but ${r.join(" and ")}`},read:e=>Zf(e),atHead:"still at HEAD",onlyInHistory:"gone from HEAD, still in history",unreachable:"on no branch or tag, but still stored in this repository",inCommits:e=>K(e,"commit"),more:e=>`And ${L(e)} more, by kind:`,showAll:e=>`To see all of them, scan again with ${e}`,burnt:"Deleting the line is not enough. History keeps every one of these, and so does every clone and fork. What was pushed is burnt: revoke it first, then clean up.",firstHour:(e,n)=>`The first hour after a leak, step by step (for ${e}, scan again with ${n}):`,notPushedYet:"Not pushed yet? A new commit that deletes the line does not help: change the commit that brought it.",falseAlarm:"A false alarm?",ifShared:"If it was ever pushed or sent to anybody, it is no longer a secret: revoke it first.",canary:"an account known for honeytokens: whoever tries this key sets off an alarm",liveRoot:e=>`a ROOT key of AWS account ${e} is LIVE: whoever has it owns the account. Act now.`,rootKey:"ROOT KEY",account:e=>`AWS account ${e}`,verdictAt:(e,n)=>`${e} (asked ${n})`,fact:(e,n)=>`${e}: ${n}`},scope:{suppressed:e=>{let n=e.reduce((r,[,i])=>r+i,0),t={baseline:"by the baseline",comment:"by comments",config:"by the config"};return`${L(n)} suppressed: ${e.map(([r,i])=>`${L(i)} ${t[r]}`).join(", ")}.`},unsure:e=>`${K(e,"unsure finding")} left out; --strict shows ${e===1?"it":"them"}.`,notRead:e=>`Could not be read (${L(e)}):`,cut:e=>`Not read to the end (${L(e)}):`,accepted:e=>`${K(e,"thing")} not read, as the config accepts.`,more:e=>`and ${L(e)} more`,closing:(e,n,t,r)=>`${K(e,"secret")}: ${n.map(([i,o])=>`${L(o)} ${i}`).join(", ")}. Read ${t} in ${r} s.`},page:{heading:"leakscan report",result:(e,n)=>`${e} (${n}) was found. Treat it as leaked: revoke it before you remove it.`,opensHeading:"What it opens",revokeHeading:"How to revoke it",suppressedHeading:"Suppressed",leftOut:(e,n)=>`${K(e,"result")} left out: this report holds at most ${L(n)}.`,placesLeftOut:(e,n)=>`${K(e,"result")} stood in more places than are listed: at most ${L(n)} places a result are.`,tooLarge:e=>`${K(e,"result")} left out to keep this file below the size that GitHub accepts.`,notAllShown:(e,n)=>`GitHub shows the ${L(e)} worst of these ${L(n)} results.`}};function K(e,n){return`${L(e)} ${n}${e===1?"":"s"}`}function qf({mode:e,commits:n},t){if(e==="stdin")return"standard input";if(e==="staged")return"what is staged";if(e==="message")return"the commit message";let r=t??"the repository";return e==="history"?`the history of ${r}`:e==="range"?`${K(n,"commit")} of ${r}`:t??"the files"}function Zf({mode:e,blobs:n,commits:t}){return e==="stdin"?"standard input":e==="message"?"the commit message":e==="files"?K(n,"file"):e==="staged"?K(n,"staged file"):`${K(n,"blob")}, ${K(t,"commit")}`}var Gf=["en","ja","ko"],Hf={en:async()=>(await Promise.resolve(Gr)).en,ja:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late4)).ja,ko:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late6)).ko};function k1(e){return Hf[e]()}function Za(e,n){let t=e===void 0?void 0:Hr(e);if(t)return t;let r=[n.LC_ALL,n.LC_MESSAGES,n.LANG].find(i=>i!==void 0&&i!=="")??"";if(/^(?:C|POSIX)(?:[.@]|$)/.test(r))return"en";for(let i of(r===""?"":n.LANGUAGE??"").split(":")){let o=Hr(i);if(o)return o}return Hr(r)??"en"}function Hr(e){let n=/^[a-z]+/i.exec(e.trim())?.[0].toLowerCase();return Gf.find(t=>t===n)??Xf[n??""]}var Xf={english:"en",japanese:"ja",korean:"ko"};var Ga={human:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late11)).human,json:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late12)).json,jsonl:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late13)).jsonl,sarif:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late16)).sarif,html:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late10)).html,markdown:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late15)).markdown,github:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late8)).github,csv:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late7)).csv,junit:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late14)).junit,gitlab:async()=>(await import("./index-late-EOQK6AFZ.js").then(e=>e.late9)).gitlab},Ha=Object.keys(Ga);function Qf(e){return Ga[e]()}async function A1(e){if(e==="json")return(await import("./index-late-EOQK6AFZ.js").then(t=>t.late12)).jsonParts;let n=await Qf(e);return(t,r)=>[n(t,r)]}var Yf=["human","json","jsonl","sarif","html","markdown","github","csv","junit","gitlab"],Xa={format:{type:"string",describe:"How the report is written",choices:Yf},output:{type:"string",describe:"Write the report into this file"},config:{type:"string",describe:"Config file instead of .leakscan.json"},baseline:{type:"string",describe:"Baseline file instead of .leakscan-baseline.json"},verify:{type:"boolean",describe:"Ask AWS whether the keys that were found live (sends a signed request to STS)"},strict:{type:"boolean",describe:"Low confidence counts, and what was cut off fails the scan"},identifiers:{type:"boolean",describe:"Find identifiers and what is public by design as well (account ids, publishable keys)"},"show-secrets":{type:"boolean",describe:"Show secrets whole instead of masked"},jobs:{type:"string",describe:"How many threads scan"},lang:{type:"string",describe:"Language of the report",choices:["en","ja","ko"]},"max-size":{type:"string",describe:"Largest blob that is scanned, such as 20MB"},progress:{type:"boolean",describe:"Show progress on a terminal (--no-progress hides it)"}};function ep(e,n,t,r){let i=(a,s,l)=>a!==void 0?{value:a,from:"command line"}:s!==void 0?{value:s,from:t}:{value:l,from:"default"},o=e.lang===void 0?void 0:Qa(e.lang,"lang");return{format:i(e.format===void 0?void 0:Qa(e.format,"format"),void 0,Ha[0]??"human"),output:i(e.output,void 0,null),strict:i(e.strict,n.strict,!1),identifiers:i(e.identifiers,n.identifiers,!1),showSecrets:i(e.showSecrets,void 0,!1),jobs:i(e.jobs===void 0?void 0:tp(e.jobs),void 0,null),language:np(o,n.language,t,r),maxSize:i(e.maxSize===void 0?void 0:rp(e.maxSize),n.maxSize,null),progress:i(e.progress,void 0,!0)}}function M1(e,{policy:n,configFrom:t},{env:r}){return ep(e,n.config,t??"",r)}function np(e,n,t,r){let i=Za(e??n,r);return{value:i,from:e!==void 0?"command line":n!==void 0?t:i==="en"?"default":"environment"}}function Qa(e,n){let t=Xa[n]?.choices??[];if(t.includes(e))return e;let r=Be(e,t);throw new T(`--${n} ${JSON.stringify(e.slice(0,80))} is not known.`,r?`Did you mean ${r}?`:`Choose one of ${t.join(", ")}.`)}function tp(e){let n=Number(e);if(Number.isInteger(n)&&n>=1&&n<=256)return n;throw new T(`--jobs ${JSON.stringify(e.slice(0,80))} is no number of threads.`,"Give a whole number from 1 to 256.")}function rp(e){let n=Vn(e);if(n!==void 0)return n;throw new T(`--max-size ${JSON.stringify(e.slice(0,80))} is no size.`,"Give bytes or a size like 20MB.")}import{createHmac as $p}from"node:crypto";import{readFileSync as zp}from"node:fs";import{homedir as Bp}from"node:os";import Ce from"node:path";var Oe="own-credential";var pn=ap();function ee(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let i=r-n;if(i%4===1)return;let o=new Uint8Array(i*3>>2),a=0,s=0,l=0;for(let u=n;u<r;u++){let c=pn[e[u]];if(c===255)return;s=(s<<6|c)&16777215,a+=6,a>=8&&(a-=8,o[l++]=s>>a&255)}return o}function es(e,n,t){return op(e,n,t)||ip(e,n,t)||t-n>=32&&Qr(e,n)}function Qr(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],i=e[t+1];if(r<50||r>55||!Xr(i))return!1}return!0}function ns(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let i=0;i<r.length;i++){let o=e[n+2*i],a=e[n+2*i+1];if(!Xr(o)||!Xr(a))return;r[i]=Ya(o)<<4|Ya(a)}return r}function Xr(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function Ya(e){return e<=57?e-48:(e|32)-87}function ip(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[i,o,a,s]=[Se(e,r),Se(e,r+1),Se(e,r+2),Se(e,r+3)],[l,u,c,d]=[Se(e,r+4),Se(e,r+5),Se(e,r+6),Se(e,r+7)];if((i|o|a|s|l|u|c|d)>63||!Ne(i<<2|o>>4)||(o&15)!==0||a>>2!==0||!Ne((a&3)<<6|s)||l!==0||u>>4!==0||!Ne((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function Se(e,n){return pn[e[n]]}function op(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let i=n;i<r;i+=4){let o=pn[e[i]],a=pn[e[i+1]],s=pn[e[i+2]],l=pn[e[i+3]];if((o|a|s|l)>63)return!1;let u=o<<2|a>>4,c=(a&15)<<4|s>>2,d=(s&3)<<6|l;if(!Ne(u)||!Ne(c)||!Ne(d))return!1}return!0}function me(e){for(let n=0;n<e.length;n++){let t=e[n];if(Ne(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let i=1;i<=r;i++)if(((e[n+i]??0)&192)!==128)return!1;n+=r}return!0}function Ke(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function Ie(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,i)=>t??r?String.fromCharCode(parseInt(t??r,16)):i==="n"||i==="t"||i==="r"?i==="n"?`
`:i==="t"?"	":"\r":i!==void 0&&/[A-Za-z1-9]/.test(i)?`\\${i}`:i??"")}function Ne(e){return e>=32&&e<127||e===10||e===9||e===13}function ap(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var sp=Array.from({length:256},(e,n)=>String.fromCharCode(n)),ts;function b(e,n,t){let r=Math.max(0,n),i=Math.min(t,e.length);if(i-r>64)return ts??=new TextDecoder("latin1"),ts.decode(e.subarray(r,i));let o="";for(let a=r;a<i;a++)o+=sp[e[a]];return o}var rs;function V(e,n,t){return rs??=new TextDecoder,rs.decode(e.subarray(n,t))}function ne(e){return new TextEncoder().encode(e)}function De(e){let n=e|32;return n>=97&&n<=122}var yt=160,lp={identified:/^\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?(?=["'`]|[^\s;"'`]{6,64};)/i,sshpass:/^ -p ?(?=[^\s$])/,securestring:/^ (?:-(?:string|asplaintext|force) )*(?=["'])/i,password:/^ [07] (?=\S{4,}\s*(?:$|\n))/,secret:/^ [0589] (?=\S{4,}\s*(?:$|\n))/},up=/(?:NetworkCredential|PasswordAuthentication|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|BasicAuth(?:entication)?|HTTPDigestAuth|HttpNtlmAuth)$/,cp=/^\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_][\w.]{0,60})\s*,\s*(?=["'])/;function is(e,n,t,r){let i=e[t-1]|32;if(e[r-1]===40){if(i!==108&&i!==104&&i!==110&&i!==115||!up.test(b(e,t-36,t)))return 0;let l=cp.exec(b(e,r,r+yt))?.[0].length??0;return l>0?r+l:0}let o=e[r+1]|32;if(o!==98&&o!==119&&o!==97&&o!==45&&o!==34&&o!==39&&!(o>=48&&o<=57)||i!==100&&i!==115&&i!==103&&i!==116)return 0;let a=/[a-z]+$/.exec(b(e,n-4,t).toLowerCase())?.[0]??"";if(a==="identified"&&!/\b(?:user|role|grant|connect\s+to)\b/i.test(b(e,n-yt,n)))return 0;let s=lp[a]?.exec(b(e,r,r+yt))?.[0].length??0;return s>0?r+s:0}function os(e,n,t){if(e[t-1]!==100||e[t-2]!==119||t-n!==6)return;let r=b(e,n-yt,n),i=r.endsWith("ch");if(!i&&b(e,t,t+8)!==" --stdin")return;let o=(i?dp:fp).exec(r.slice(r.lastIndexOf(`
`)+1)),a=o?.[2];if(o===null||a===void 0)return;let[s,l=""]=o,u=n-s.length+l.length;return{start:u,end:u+a.length}}var dp=/(echo\s+(?:-\w+\s+)?["']?[\w.-]{1,32}:)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?ch$/,fp=/(echo\s+(?:-\w+\s+)?["']?)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?$/;function gt(e,n){return/authorization$/i.test(e)?/^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i.exec(n)?.[0].length??0:0}var se=80,mn=120,Pe=512,S={tab:9,lf:10,cr:13,space:32},ae=bt(/[A-Za-z0-9_-]/),us=bt(/[A-Za-z_]/),Yr=bt(/[A-Za-z0-9_]/),pp=bt(/[\s"'`<>,;)\]}&|]/);function kt(e,n){let t=n,r=Math.min(e.length,n+se);for(;t<r&&ae[e[t]]===1;)t++;return t}function cs(e,n,t){let r=t;if(e[r]===37)return mp(e,n,t);let i=os(e,n,t);if(i)return{nameStart:n,nameEnd:t,...i,operator:"assign",quoted:!0,kind:"password",wholeLine:!1};let o=Math.min(e.length,t+mn),a=!1;if(e[r]===92){let m=r;for(;e[m]===92&&m<r+8;)m++;U(e[m])&&(r=m+1,a=!0)}else U(e[r])&&(r++,a=!0);let s=r;e[r]===93||a&&e[r]===41?r++:e[r]===91&&!a&&(r=Sp(e,r)),(e[r]===63||e[r]===33)&&(e[r+1]===58||e[r+1]===61)&&r++;let l=r;for(;r<o&&(e[r]===S.space||e[r]===S.tab);)r++;let u=r-l;u===1&&e[n-1]===60&&(r+=/^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(b(e,r,o))?.[0].length??0);let c,d=e[r],f=e[r+1];if((d===63||d===46)&&f===61)c="assign",r+=2;else if(d===61)if(f===62)c="arrow",r+=2;else if(f===61)c="compare",r+=e[r+2]===61?3:2;else{if(f===126)return;c="assign",r++}else if(d===58)if(f===61)c="assign",r+=2;else if(f===58){let m=e[r+2];if(m===61)r+=3;else if(m===58&&e[r+3]===61)r+=4;else return;c="assign"}else c="colon",r++;else if(d===44){if(!a)return;let m=ss(e,r+1,o);c=m>0?"colon":"argument",r=m>0?m:r+1}else if(d===40){if(a)return;c="call",r++}else if(d===62){if(e[r-1]===45)return;c="markup",r++}else if(d===124||d===63&&f===63){if(c=f===d?"or":"table",r+=f===d?2:1,c==="table"&&!a&&u===0)return}else if(d===33&&f===61)c="compare",r+=e[r+2]===61?3:2;else if(d===60&&f===45)c="assign",r+=2;else if(d===60&&f===47){let m=/^<\/key>\s*<(?:string|data)>/.exec(b(e,r,r+48))?.[0].length??0;if(m===0)return;c="markup",r+=m}else if(d===123&&u>0){let m=(a?/^\{[^{}"]{0,100}?\bdefault\s*=/:/^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(b(e,r,o))?.[0].length??0;if(m===0)return;c="assign",r+=m}else if(d===S.lf||d===S.cr||d===118||d===86){let m=ss(e,r,o);if(m>0)c="colon",r=m;else if(u>0&&!a)c="space";else return}else if(u>0&&!a)c="space";else return;let h=c==="space"||c==="call"?is(e,n,t,c==="call"?r:s):0;if(h>0)c="assign",r=h;else if(c==="space"){if(u>16||e[s]===93)return;let m=ls(e,r,o);if(m>r)c="assign",r=m;else if(!hp(e,n,r,o))return}if(r=Up(e,r,o,c!=="space"&&c!=="table"&&c!=="markup"),r<0||((c==="colon"||c==="assign")&&(r=ls(e,r,o)),r=Cp(e,r,o),r>=o))return;let p=ds(e,n);if(p<0)return;let g=yp(e,r,p,t,c);return g&&h>0?{...g,kind:"password"}:g}function mp(e,n,t){let r=b(e,t,Math.min(e.length,t+Pe)),i=/^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(r),o=ds(e,n);if(!i||o<0)return;let[a,s,l]=i,u=(l===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(a.length))?.index??0;if(u===0||a.length+u>=Pe)return;let c=t+a.length,d=s==="D"||s==="d"?"assign":"colon";return{nameStart:o,nameEnd:t,start:c,end:c+u,operator:d,quoted:l!==void 0,wholeLine:!1}}function hp(e,n,t,r){if(U(e[t]))return!0;let i=n,o=Math.max(0,n-se);for(;i>o&&ae[e[i-1]]===1;)i--;if(e[i]===45)return!0;for(let a=t;a<r&&!W(e[a]);a++)if(!ei(e[a]))return!0;return!1}function ei(e){let n=e|32;return n>=97&&n<=122||e>=44&&e<=47||e===40||e===41||e===58||e===59||e===95}function ds(e,n){let t=n,r=Math.max(0,n-se);for(;t>r&&(ae[e[t-1]]===1||e[t-1]===46&&t>1&&ae[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(t>0&&e[t-1]===92&&t<n&&/[nrt]/.test(String.fromCharCode(e[t]))&&t++,t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function yp(e,n,t,r,i){let o=Math.min(e.length,n+Pe),a=0;for(;e[n+a]===92&&a<8;)a++;if(U(e[n+a])){let s=gp(e,n,a,o);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!0,wholeLine:!1}}if(!(a>0&&i!=="assign"&&i!=="colon"))switch(i){case"argument":case"call":case"or":case"compare":return;case"markup":{let s=kp(e,n,o);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!0,wholeLine:!1}}case"table":{let s=bp(e,n,o);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!1,wholeLine:!1}}default:return Ap(e,n,t,r,i,o)}}function gp(e,n,t,r){let i=e[n+t],o=n+t+1,a=!1;t===0&&e[o]===i&&e[o+1]===i?(o+=2,a=!0):t===0&&i===96&&e[o]===i&&o++;let s=Mp(e,o,r,i,t,a);return s>o?{start:o,end:s}:void 0}function kp(e,n,t){let r=n;for(;r<t&&W(e[r]);)r++;let i=r;if(e[r]===60&&b(e,r,r+9)==="<![CDATA["){for(r+=9,i=r;i<t&&!(e[i]===93&&e[i+1]===93&&e[i+2]===62)&&e[i]!==S.lf;)i++;return i>r&&e[i]===93?{start:r,end:i}:void 0}for(;i<t&&e[i]!==60&&e[i]!==S.lf&&e[i]!==S.cr;)i++;let o=i;for(;o<t&&W(e[o]);)o++;if(e[o]===60){for(;i>r&&J(e[i-1]);)i--;return i>r?{start:r,end:i}:void 0}}function bp(e,n,t){let r=n,i=n;for(;i<t&&e[i]!==124&&e[i]!==S.lf&&e[i]!==S.cr;)i++;if(e[i]===124){for(;i>r&&J(e[i-1]);)i--;for(;i>r&&e[i-1]===96&&e[r]===96;)i--,r++;if(!(i>=t&&t<e.length))return i>r?{start:r,end:i}:void 0}}function Ap(e,n,t,r,i,o){let a=(i==="assign"||i==="colon")&&_p(e,t),l=i==="colon"&&(e[n]===124||e[n]===62)?wp(e,n,o):n;if(l<0)return;let u=l;if(a){for(;u<o&&!W(e[u])&&!vp(e,u);)u++;for(;u>l&&(e[u-1]===44||e[u-1]===59);)u--}else u=as(e,u,o),i==="assign"&&e[u]!==59&&(u=xp(e,t,u,o));if(i==="colon"&&e[u]===S.space&&(e[r-1]|32)===110){let c=gt(b(e,r-13,r),b(e,l,o));c>0&&(u=as(e,l+c,o))}if(!(u>=o&&o<e.length))return u>l?{nameStart:t,nameEnd:r,start:l,end:u,operator:i,quoted:!1,wholeLine:a}:void 0}function as(e,n,t){let r=n;for(;r<t&&pp[e[r]]===0&&e[r]!==92;)r++;return r}function wp(e,n,t){let r=n+1;for(;r<t&&(e[r]===45||e[r]===43||J(e[r]));)r++;if(e[r]===S.cr&&r++,e[r]!==S.lf)return-1;for(r++;r<t&&J(e[r]);)r++;return r}function xp(e,n,t,r){let i=n-1;if(e[i]===S.space&&i--,e[i]!==59)return t;let o=t;for(;o<r&&e[o]!==59&&!U(e[o])&&!W(e[o])&&e[o]!==60;)o++;return e[o]===59?o:t}function vp(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&Yr[e[t]]===1;)t++;return t>n+1&&e[t]===61}function _p(e,n){let t=n,r=Math.max(0,n-24);for(;t>r;){let o=e[t-1];if(o===S.lf||o===S.cr)break;t--}if(t>0&&t===r)return!1;if(t===n)return!0;let i=b(e,t,n);return/^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(i)}function ss(e,n,t){let r=n;for(;r<t&&(W(e[r])||e[r]===44);)r++;let i=!1;e[r]===92&&U(e[r+1])&&r++,U(e[r])&&(i=!0,r++);let o=b(e,r,r+5);if(!/^value$/i.test(o))return 0;for(r+=5,i&&e[r]===92&&r++,i&&U(e[r])&&r++;r<t&&J(e[r]);)r++;return e[r]===58||e[r]===61?r+1:0}function Up(e,n,t,r){let i=n;for(;i<t&&J(e[i]);)i++;if(r&&(e[i]===S.lf||e[i]===S.cr||e[i]===92&&(e[i+1]===S.lf||e[i+1]===S.cr))){let o=i;for(;o<t&&(W(e[o])||e[o]===92);)o++;return U(e[o])?o:-1}return i<t?i:-1}function ls(e,n,t){let r=n;if(e[r]===38){if(r++,e[r]===39)for(;r<t&&!J(e[r]);)r++;e[r]===S.space&&r++}if(us[e[r]]!==1)return n;for(;r<t&&(Yr[e[r]]===1||e[r]===46||e[r]===63||e[r]===91||e[r]===93);)r++;for(;r<t&&J(e[r]);)r++;if(e[r]!==61||e[r+1]===61||e[r+1]===62||!J(e[r-1]))return n;for(r++;r<t&&J(e[r]);)r++;return r}function Sp(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}function Cp(e,n,t){let r=n;for(let i=0;i<3;i++){let o=e[r];if(o===void 0||U(o))return r;if(o===91||o===64||o===40||o===38){for(r++;r<t&&J(e[r]);)r++;continue}if(us[o]!==1)return U(e[r])?r:n;let a=r;for(;a<t&&(Yr[e[a]]===1||e[a]===46||e[a]===58);)a++;if(e[a]===40){if(!Tp(e,r,a))return U(e[r])?r:n;r=a+1}else{if(U(e[a])&&a-r<=2)return a;if(a-r===3&&e[r]===110&&e[a]===S.space)r=a+1;else return U(e[r])?r:n}for(;r<t&&J(e[r]);)r++}return U(e[r])?r:n}function Tp(e,n,t){let r=b(e,n,t);return!r.includes(".")||/\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(r)}function Mp(e,n,t,r,i,o){let a=0;for(let s=n;s<t;s++){let l=e[s];if(l===92){a++;continue}if(l===r){if(o){if(a===0&&e[s+1]===r&&e[s+2]===r)return s}else if(i===0?a%2===0:a<=i)return s-(i===0?0:a)}if(!o&&(l===S.lf||l===S.cr))return-1;a=0}return-1}function U(e){return e===34||e===39||e===96}function J(e){return e===S.space||e===S.tab}function W(e){return e===S.space||e===S.tab||e===S.lf||e===S.cr}function bt(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e.test(String.fromCharCode(t))?1:0;return n}var hn=8,ni=65536;function Lp(e){let n=new Set;for(let t of e)n.add(ps(t));return[...n].sort().join("")}function fs(e,{seeds:n,list:t,isOwn:r}){let i=Math.max(hn,...t.map(({length:d})=>d)),o=Math.max(hn,Math.min(...t.map(({length:d})=>d))),a=new Map,s=new Uint8Array(ni),l=Ep(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},f)=>{s[d]=1;let h=a.get(d);h?h.push(f):a.set(d,[f])});let[u,c]=n;return{reach:i,find(d,f,h,p){let g=Math.min(d.length,h+i),m=Math.max(0,f-i);for(let y=m+o-1;y<g;y+=o){if(l[d[y]]===0)continue;let w=y;for(;w>m&&l[d[w-1]]===1;)w--;let x=y+1;for(;x<g&&l[d[x]]===1;)x++;x-w>=o&&A(w,x),m=x,y=x}function A(y,w){let x=0,v=0,R=y+hn-1;for(let F=y;F<w;F++){x=x<<8|v>>>24,v=v<<8|d[F];let j=jp(x,v,u,c);s[j]===1&&F>=R&&k(j,F-hn+1,y,w)}}function k(y,w,x,v){for(let R of a.get(y)??[]){let{windowAt:F,length:j,characters:O}=t[R],I=w-F,q=I+j;if(I<x||q>v||I>=h||q<=f||!Vp(d,I,q,O))continue;let we=d.subarray(I,q);Lp(we)===O&&r(we,R)&&p(e,I,q,I)}}},complete(d,f){return f.flatMap(h=>{if(h.rule!==e)return[];let p=t.findIndex(({length:g},m)=>g===h.end-h.start&&r(d.subarray(h.start,h.end),m));return p<0?[]:[Rp(e,d,h,t[p].spelling)]})}}}function Rp(e,n,{start:t,end:r},i){let o=V(n,t,r),a=i==="percent"?Ke(o):i==="escapes"?Ie(o):void 0;return{rule:e,start:t,end:r,secret:a??o,decodedFrom:a===void 0?[]:[i],confidence:"high",syntax:{quoted:U(n[t-1])},note:Oe}}function jp(e,n,t,r){let i=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return i=Math.imul(i^i>>>15,739982445),i>>>16}function ps(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function Ep(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function Vp(e,n,t,r){for(let i=n;i<t;i++)if(!r.includes(ps(e[i])))return!1;return!0}var Fp=1,ys=Ce.sep==="\\";function Op(e){let n=e.XDG_CONFIG_HOME,t=n!==void 0&&Ce.isAbsolute(n)?n:ys?e.APPDATA??Ce.join(ms(e),"AppData","Roaming"):Ce.join(ms(e),".config"),r=Ce.join(t,"leakscan");return{folder:r,credentials:Ce.join(r,"own-credentials.json"),key:Ce.join(r,"own-credentials.key")}}function ms(e){let n=ys?e.USERPROFILE:e.HOME;return n!==void 0&&Ce.isAbsolute(n)?n:Bp()}function gs(e){let n=Op(e),t=hs(n.credentials);if(t===null)return null;let r=hs(n.key)?.trim();if(r===void 0)throw yn(n.key,"is missing");if(!/^[0-9a-f]{64}$/.test(r))throw yn(n.key,"is damaged");let i;try{i=JSON.parse(t)}catch{throw yn(n.credentials,"is damaged")}let{version:o,seeds:a,credentials:s}=i;if(o!==Fp)throw yn(n.credentials,`is of version ${String(o).slice(0,20)}`);if(!Array.isArray(a)||a.length!==2||!Array.isArray(s)||!s.every(Ip))throw yn(n.credentials,"is damaged");let l=s.map(({length:u,windowAt:c,slot:d,characters:f,spelling:h,digest:p})=>({length:u,windowAt:c,slot:d,characters:f,spelling:h,digest:p}));return{version:o,seeds:[Number(a[0]),Number(a[1])],credentials:l,key:r}}function ks({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:Kp(n),seeds:e,list:n,isOwn:(i,o)=>Np(r,i)===n[o]?.digest}}function Np(e,n){return $p("sha256",e).update(n).digest("hex")}function Kp(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}function Ip(e){let{length:n,windowAt:t,slot:r,characters:i,spelling:o,digest:a}=e??{},s=(l,u)=>Number.isInteger(l)&&l>=0&&l<u;return s(n,4096)&&s(t,n-hn+1)&&s(r,ni)&&typeof i=="string"&&i!==""&&(o==="plain"||o==="percent"||o==="escapes")&&typeof a=="string"&&/^[0-9a-f]{64}$/.test(a)}function hs(e){try{return zp(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw yn(e,`cannot be read (${t??"unknown"})`,n)}}function yn(e,n,t){return new C("own-credentials",`${e} ${n}, so your own credentials cannot be looked for`,"Run `leakscan init --my-credentials` again, or with --remove to forget them.",t===void 0?void 0:{cause:t})}function Q1({policy:e,configFrom:n},{identifiers:t},{env:r}){let{config:i}=e;return{customRules:i.customRules,configName:n??"the config",identifiers:t.value,remembered:gs(r)}}var fi={};Le(fi,{createSimdPrefilter:()=>Em});var G={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},Te={three:1,four:2,five:4,eight:8},ti=32768;function wt(){return{first:new Uint8Array(ti),rest:new Uint8Array(ti)}}function xt(e,n,t){return(e<<10^n<<5^t)&ti-1}function bs(e,n){return Math.imul(e^Math.imul(n,2246822507),2654435761)>>>17}function As({first:e,rest:n},t){let r=e[xt(t(0),t(1),t(2))];if(r===0||(r&Te.three)!==0)return r!==0;let i=(o,a)=>(r&o)!==0&&(n[bs(At(t,0),a)]&o)!==0;return i(Te.four,0)||i(Te.five,t(4))||i(Te.eight,At(t,4))}function ws({first:e,rest:n},t){let r=s=>t.charCodeAt(s),{length:i}=t,o=i<4?Te.three:i<5?Te.four:i<8?Te.five:Te.eight;if(e[xt(r(0),r(1),r(2))]|=o,i<4)return;let a=i<5?0:i<8?r(4):At(r,4);n[bs(At(r,0),a)]|=o}function At(e,n){return e(n)|e(n+1)<<8|e(n+2)<<16|e(n+3)<<24}var de=512,te={capital:1,small:2,sign:4},vt=8,_t=8;function Ut(e,n,t){return(e*vt+n)*_t+t}function xs(e,n,t,r,i){return n>=de?!1:(e.behind[Ut(n,t,e.classes[r])]>>e.classes[i]&1)===1}function B(e,n){return gn(e)||H(e)||Qp.test(e)||!n&&Cs.test(e)}function _s(e){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(t=>t.test(e)).length>=3&&e.length>=10&&e.length<=24&&!/\s|(.)\1\1/.test(e)&&ii(e,3)>=.6&&!Ss.test(e)&&!gn(e)&&!Cs.test(e)}function H(e){return Pp(e)||Ss.test(e)||oi(e)}function oi(e){return Xp.test(e)}function Us(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>Dp[n]??"")}var Dp={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};function gn(e){return Hp.test(e)}function Pp(e){let n=e.length;if(n===0)return!0;let t=Gp(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(Jp(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&ii(e,4)>=.6?!0:n>=20&&(ii(e,3)>=.85||Wp(e.replaceAll(/[-_]/g,""))>=.85)}function Wp(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&vs(e,r-2,r);)r++;let i=t+1;for(;i<e.length&&vs(e,i-1,i);)i++;let o=r-t>=6&&r>=i?r:i;o-t>=4&&(n+=o-t),t=o}return n/Math.max(1,e.length)}function vs(e,n,t){let[r,i]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return i===r+1||e[n]==="9"&&e[t]==="0"}function Jp(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function ii(e,n){let t=0,r=1,i=0,o=()=>{r>=n&&(t+=r)};for(let a=1;a<e.length;a++){let s=Zp(e,a);s!==0&&(s===i||r===1)?(r++,i=s):(o(),r=s!==0?2:1,i=s)}return o(),t/e.length}var qp=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));function Zp(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,i=r-t;return i===1||i===-1?i:qp.has(t<<8|r)?1:0}function Gp(e){let n=0,t=0,r=0,i=0;for(let o=0;o<e.length;o++){let a=e.charCodeAt(o),s=1<<(a&31);a<32||a>127?n|=1:a<64?t|=s:a<96?r|=s:i|=s}return n+ri(t)+ri(r)+ri(i)}function ri(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var Hp=/^\\?\$[A-Za-z_({]|%\{\w+\}|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|\{[A-Za-z_][\w-]*:[\d,-]+\}|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,Xp=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,Ss=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|\xe2\x80\xa6|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard|550e8400-e29b-41d4-a716-446655440000/i,Cs=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,Qp=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;var Yp=800,ai=120;function Ts(e,n){let t=n+3,r=Math.min(e.length,n+ai);for(;t<r&&kn[e[t]]===1;)t++;if(e[t]!==47&&e[t]!==63||!em.test(b(e,n+3,t)))return;let i=b(e,t,n+Yp),o=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(i),a=o?.[1];if(!(o===null||a===void 0||B(a,!0)))return{start:t+o[0].length-a.length,end:t+o[0].length}}var em=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,kn=new Uint8Array(256);for(let e=0;e<128;e++)kn[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0;function Ls(e){return e.replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(n=>n!=="")}function Rs(e){let n=e[e.length-1]??"",t=/^\d+$/.test(n)&&e.length>1?e[e.length-2]:n.replace(/\d+$/,"")||n;if(im.has(t))return"none";let r=e.join("");if(om.test(r)||am.test(e.join(" "))||e.includes("hashed")||e.includes("encrypted"))return"none";if(nm.test(t))return"password";if(tm.test(t))return"secret";if(t==="key"||t==="keys"){for(let i of e)if(rm.has(i))return"secret";return"weak"}return t==="auth"||t==="authorization"||t==="bearer"?"weak":/pass(word|wd|phrase)|passwd|pwd$/.test(r)?e.some(i=>Ms.has(i))?"password":"weak":/secret|token|apikey|credential/.test(r)?e.some(i=>Ms.has(i))?"secret":"weak":"none"}var nm=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|[a-z0-9]{0,12}(?:db|user|mail|root|admin|bind|ldap|smtp|ftp|sql|svc|login)pw|masterauth|motdepasse|contrasena)$|^[a-z0-9]{0,12}(?:store|key|ssh|sudo|become|require|bind|login|ftp|smtp|sql|ldap|vnc|rpc|wifi|proxy|http|app|svc|cert|pfx|zip)pass$/,tm=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,rm=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy integration webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),im=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes value values word words symbol span tokens range position pos offset start end begin line column col color colors".split(" ")),om=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|nopasswd|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,am=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,Ms=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base".split(" "));function he(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}var We=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],js="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS";function Y(e,n,t){return Lt(e,n,t)}function Ze(e,n,t){return t>n?Lt(e,n,t)/(t-n):0}function sm(e,n,t){let r=Lt(e,n,t);return Math.min(r,Ks(e,n,t))}function zs(e,n,t){let r=sm(e,n,t);return r<64||r<96&&!M(e,n,t)}function lm(e,n,t){return Lt(e,n,t)-Ks(e,n,t)}function M(e,n,t){return t-n>=8&&lm(e,n,t)>um(t-n)}function um(e){return e>=16?14:14+(16-e)/2}var Je=1,Tt=2,qe=4,Mt=8,zn=16,Bn=32,Bs=64,Fs=128,Os=256,Ns=512,cm=1024,Es=Je|zn|Bn,Vs=qe|zn|Bn;function Ks(e,n,t){let{classes:r,avoided:i}=li(),o=0,a=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],f=r[d];o|=f,a+=i[d],u|=f,(u&~Es)!==0&&(u&~Vs)!==0&&(c-l>=16&&$s(u&~f)&&(s+=c-l),u=(f&~(Es|Vs))===0?f:0,l=u===0?c+1:c)}return t-l>=16&&$s(u)&&(s+=t-l),(o&(Je|Tt|qe|Mt))===0&&(a+=16),(t-n-s)*Math.log2(dm(o))+s*4-(s>0?8:0)+a}function $s(e){return(e&(zn|Bn))!==0&&(e&(Je|qe))!==0}function dm(e){let n=0;(e&Bs)!==0&&(n+=2),(e&Fs)!==0&&(n+=2),(e&Os)!==0&&(n+=2),(e&Ns)!==0&&(n=32);let t=(e&(zn|Bn))!==0?10:0,r=e&(Je|Tt|qe|Mt);if(t!==0&&(r===Je||r===qe))return 16+n;let i=(r&(Je|Tt))!==0?26:0,o=(r&(qe|Mt))!==0?26:0;return Math.max(10,t+i+o+n)}var St=0,si=729*27,Is=si+1296,fm=Is+1210,pm=10;function Lt(e,n,t){let{data:r,price:i,kinds:o,symbols:a,starts:s,keys:l,last:u}=li(),c=hm(t-n)-n,d=0,f=0,h=0,p=0,g=0,m=10,A=10,k=0,y=0,w=0,x=0,v=-1,R=0,F=0;for(let O=n;O<t;O++){let I=e[O],q=o[I],we=a[I],D=si+f*6+q,X=i[r[D>>1]<<1|D&1];if(q===1||q===2){let Qe=h===1&&q===2;(p===0||Qe)&&(Qe&&(D=St+(g*27+p)*27+26,X+=i[r[D>>1]<<1|D&1]),g=Qe?pm:O===n?0:s[k],p=0),D=St+(g*27+p)*27+we-1,X+=i[r[D>>1]<<1|D&1],g=p,p=we,m=A=10}else p!==0&&(D=St+(g*27+p)*27+26,X+=i[r[D>>1]<<1|D&1],p=g=0),q===3?(D=Is+(A*11+m)*10+we,X+=i[r[D>>1]<<1|D&1],A=m,m=we):(q===4?(D=fm+(h===4?6+a[k]:h)*33+we,X+=i[r[D>>1]<<1|D&1]):X=0,m=A=10);let ir=I-k,or=I-y,ar=l[I]-l[k];if(R=ir===k-y&&ir<=1&&ir>=-1||ar===l[k]-l[y]&&(ar===1||ar===-1)?R+1:0,F=or===y-x&&or<=1&&or>=-1?F+1:0,R>0?X=Math.min(X,R>1?1:3):F>1&&(X=Math.min(X,1.5)),v>=0&&e[v]===I?(X=Math.min(X,1),v++):v=-1,O-n>=2){let Qe=(y*31+k)*31+I&1023,wn=u[Qe]-c;v<0&&wn>n&&e[wn-1]===I&&e[wn-2]===k&&e[wn-3]===y&&(v=wn),u[Qe]=c+O+1}d+=X,f=(f*6+q)%216,h=q,x=w,w=y,y=k,k=I}let j=si+f*6;return d+=i[r[j>>1]<<1|j&1],p!==0&&(j=St+(g*27+p)*27+26,d+=i[r[j>>1]<<1|j&1]),d}var mm,Ct=1;function li(){return mm??=ym()}function hm(e){let n=Ct;return Ct+=e+1,Ct>1073741823?(li().last.fill(0),Ct=e+2,1):n}function ym(){let e=new TextEncoder().encode(js),n=new Float64Array(512);for(let c=0;c<We.length*We.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=We[Math.floor(c/We.length)],n[d<<1|1]=We[c%We.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),i=new Uint8Array(256).fill(2),o=new Uint16Array(256).fill(cm),a=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,f=c>64&&d>96&&d<123?d-96:0;if(a[c]=0,f>0){let h=c===d;t[c]=h?1:2,r[c]=f,o[c]=h?f<=6?Je:Tt:f<=6?qe:Mt}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,i[c]=1,o[c]=c>=50&&c<=55?zn:Bn;else{t[c]=4,r[c]=l++;let h="_-./ :".indexOf(String.fromCharCode(c));i[c]=h<0?9:3+h,o[c]=c===43||c===47||c===61?Bs:c===45||c===95?Fs:c===46||c===58?Os:Ns,a[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:i,keys:s,classes:o,avoided:a,last:new Int32Array(1024)}}var ui=300;function Rt(e,n){let t=-1,r=-1,i=n+3,o=Math.min(e.length,i+ui);for(let c=i;c<o;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return Ds(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(b(e,n-24,n)))return;let a=r+1,s=b(e,a,t),l=b(e,i,r);if(s==="x-oauth-basic")return Ds(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(b(e,t+1,t+80))?.[0]??"";if(!(u===""||B(s,M(e,a,t))||/^(?:[<[{$(]|%(?![0-9A-Fa-f]{2})|%\w+%$)|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:a,end:t,user:l,confidence:km(e,a,t,s,l,u)}}function Ds(e,n,t){let r=n+3,i=b(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(i)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(b(e,n-12,n)))return;let o=b(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(i)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(o))&&!(!/^[A-Za-z0-9.-]+/.test(o)&&e[t]===64)&&!(B(i,!0)||!M(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}var gm=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,Ps=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;function km(e,n,t,r,i,o){if(Ps.test(r)||Ps.test(Us(r))||r.toLowerCase()===i.toLowerCase())return"low";let a=t-n,s=/^[a-z]+$/i.test(r),l=Y(e,n,t)>=48&&M(e,n,t)&&(!s||Ze(e,n,t)>=6);return gm.test(o)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(Ze(e,n,t)<4.3||he(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||a<6?"low":l?"high":"medium"}function Js(e,n,t){if(n+3>t||!at(e,n))return!1;let r=o=>o<t?e[o]??0:0,i=r(n)|32;return i===58?Um(r,n)||Sm(r,n):i<97?i!==45||r(n+1)===45||(r(n+3)|32)===103:bm(r,n,i)&&Am(r,n)}function bm(e,n,t){let r=e(n+3)|32;switch(t){case 112:return(e(n+1)|32)!==97||r===115;case 115:return r===117?bn(e,n+4,"restring"):bn(e,n+3,"ret");case 116:return(e(n+1)|32)===105?bn(e,n-4,"iden")&&bn(e,n+3,"ied"):bn(e,n+3,"en");case 97:return r===104&&!((e(n+4)|32)===111&&(e(n+5)|32)===114&&(e(n+6)|32)!==105);case 99:return r===100;default:return!0}}function bn(e,n,t){for(let r=0;r<t.length;r++)if((e(n+r)|32)!==t.charCodeAt(r))return!1;return!0}function Am(e,n){let t=n+2;for(;t<n+se&&ae[e(t)]===1;)t++;let r=t+mn,i=e(t);if(i===37||i===92||t===n+6&&e(t-1)===100&&e(t-2)===119&&(e(n-1)===104||i===32&&e(t+1)===45))return!0;let o=U(i);if(o&&(i=e(++t)),(i===93||o&&i===41)&&(i=e(++t)),i===91||i===63||i===33)return!0;let a=t;for(;t<r&&J(e(t));)t++;let s=t>a;i=e(t);let l=e(t+1);switch(i){case 62:case 124:return!0;case 61:return l===61?Ws(e,t+(e(t+2)===61?3:2)):l!==126;case 58:return l!==58||e(t+2)===61||e(t+2)===58&&e(t+3)===61;case 44:return o;case 40:return!o&&(Ws(e,t+1)||wm(e,t+1));case 46:case 63:case 33:if(l===61||l===63)return!0;break;case 60:if(l===45||l===47)return!0;break;case 123:return s;case 10:case 13:case 86:case 118:if(_m(e,t))return!0;break;default:}return s&&(e(n-1)===60&&n>0||!o&&vm(e,n,t,r))}function Ws(e,n){let t=n;for(;t<n+jt&&W(e(t));)t++;let r=e(t);if(U(r)||W(r)||r===91||r===64||r===40||r===38||r===92)return!0;let i=t;for(;t<i+se&&(ae[e(t)]===1||e(t)===46||e(t)===58);)t++;let o=e(t);return t>i&&(o===40||U(o)||o===32||t===i+se)}function wm(e,n){let t=n;for(;t<n+jt&&W(e(t));)t++;let r=t;for(;t<r+xm&&(ae[e(t)]===1||e(t)===46);)t++;for(;t<n+2*jt&&W(e(t));)t++;if(e(t)!==44)return!1;for(t++;t<n+3*jt&&W(e(t));)t++;return U(e(t))||W(e(t))}var jt=64,xm=64;function vm(e,n,t,r){let i=e(t);if(U(i)||i===38||i===45)return!0;let o=i|32;if(bn(e,n,"ti")&&(o===98||o===119||o===97))return!0;let a=n;for(;a>0&&a>n-se&&ae[e(a-1)]===1;)a--;if(e(a)===45)return!0;let s=t;for(;s<r;s++){let l=e(s);if(W(l))break;if(!ei(l))return!0}for(;s<r&&J(e(s));)s++;return e(s)===61}function _m(e,n){let t=n;for(;W(e(t))||e(t)===44;)if(++t>n+mn)return!0;return e(t)===92&&t++,U(e(t))&&t++,(e(t)|32)===118&&(e(t+1)|32)===97&&(e(t+2)|32)===108&&(e(t+3)|32)===117&&(e(t+4)|32)===101}function Um(e,n){for(let t=n+3;t<n+3+ui;t++){let r=e(t);if(r===64)return!0;if(r<=32||U(r)||r===60||r===62||r===92||r===47||r===127)return!1}return!1}function Sm(e,n){let t=n+3;for(;t<n+ai&&kn[e(t)]===1;)t++;let r=e(t);if(r!==47&&r!==63||t-n<20)return!1;let i=e(t-1),o=e(t-5);return i===116?o===115||o===105:i===109?o===101||o===109:i===110||i===51}var Fn=56;function qs(e){return(n,t,r,i)=>{let o=-1;for(let a=t;a<r;a++)E[n[a]]===1?o<0&&(o=a):o>=0&&(a-o>=16&&Vt(e,n,o,a,r,i),o=-1),Js(n,a,r)&&i.word(a);o>=0&&r-o>=16&&Vt(e,n,o,r,r,i)}}function Vt(e,n,t,r,i,o){let a={tables:e,bytes:n,to:i},{first:s}=e.heads;for(let u=t;u<r-2;u++){if(u>t&&!Hs(n[u-1]))continue;let c=xt(n[u],n[u+1],n[u+2]);s[c]!==0&&Me(a,u)&&o.head(u,t,r)}let l=Cm(a,t,r);l!==0&&o.run(t,r,l)}function Zs({bytes:e,to:n},t){return t<n?e[t]??0:0}function Cm(e,n,t){let{tables:r,bytes:i}=e,o=t-n,a=i[n-1]??0,[s,l,u,c,d,f]=[0,0,0,0,0,0];for(let m=n;m<t&&o<=de;m++){let A=i[m];A>=103&&c++,A>=97?u++:A===95||A===45?f++:A>=65?l++:A>=48?s++:d++}let h=(l>0?te.capital:0)|(c>0?te.small:0)|(d+f>0?te.sign:0),p=a===58&&Mm(i,n),g=0;return!p&&xs(r.gates,o,h,a,Zs(e,t))&&(g|=G.shape),o>=24&&es(i,n,t)&&(g|=G.encoded),Rm(e,n,a)&&(g|=G.before),a===32&&Lm(i,n-1)&&(g|=G.scheme),o===40&&f===0&&u>3&&l>3&&s+d>0&&(g|=G.bareSecret),r.near&&!p&&o<=512&&s>=2&&u+l>=2&&Tm(a)&&(g|=G.near),g}function Tm(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function Mm(e,n){let[t,r]=[e[n-3]??0,e[n-2]??0];return(t===104&&r===49||t===122&&r===104)&&E[e[n-4]??0]===0}function Lm(e,n){let t=r=>(e[n-r]??0)|32;switch(t(1)){case 114:return t(2)===101&&t(3)===114;case 99:return t(2)===105&&t(3)===115;case 109:return t(2)===108&&t(3)===116;default:return!1}}function Rm(e,n,t){let{bytes:r}=e;switch(t){case 46:case 124:return ci(e,n);case 36:return ci(e,n)||Gs(e,n);case 37:return Me(e,n+2)||ci(e,n);case 92:return Me(e,n+1)||r[n]===117&&Me(e,n+5)||r[n]===120&&Me(e,n+3);default:return!1}}function ci(e,n){let{bytes:t}=e,r=n-Fn,i=n;do{for(i--;i>r&&E[t[i-1]??0]===1;)if(i--,Me(e,i)&&!di(t[i-1]??0))return!0;if(t[i-1]===36)return Gs(e,i)}while(i>r&&(t[i-1]===46||t[i-1]===37));return!1}function Gs(e,n){let{bytes:t}=e,r=Math.max(0,n-Fn);for(let i=n-2,o=0;i>=r&&o<4;i--){let a=t[i],s=t[i-1]??0;if(a===36){if(o++,Me(e,i)&&!di(s))return!0}else{if(a<=32||a===34||a===39)return!1;if(o>0&&di(a)&&E[s]===0&&s!==36&&Me(e,i))return!0}}return!1}function Me(e,n){return As(e.tables.heads,t=>Zs(e,n+t))}function di(e){return E[e]===1&&!Hs(e)}function Hs(e){return e===43||e===47||e===45||e===95}var jm=64;function Em(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>Vm(new n.Instance(t,{}).exports,r)}catch{return}}function Vm(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),i=e.inputOffset(),o=e.leftContext(),a=e.rightContext(),s=e.chunkSize(),l=e.runsOffset()>>2,u=e.wordsOffset()>>2,c=e.foundOffset()>>2;return t.set($m(),0),t.set(n.heads.first,e.headsOffset()),t.set(n.heads.rest,e.tailsOffset()),t.set(ae,e.namesOffset()),t.set(kn,e.hostsOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(d,f,h,p)=>{e.reset(f,n.near);let g=h+1;for(let k=f;k<g;k+=s){let y=Math.min(s+a,Math.max(0,h-k)),w=Math.min(s,g-k+15&-16),x=Math.min(o,k);t.set(d.subarray(k-x,k+y),i-x),x<o&&t.fill(0,i-o,i-x),y<w+a&&t.fill(0,i+y,i+w+a),A(e.scan(w,k)),m()}function m(){let k=e.words();for(let y=0;y<k;y++)p.word(r[u+y])}function A(k){let y=0;for(let w=l;w<l+4*k;w+=4){let x=r[w],v=r[w+1],R=r[w+2];if(R===jm){Vt(n,d,x,v,h,p);continue}for(let F=r[w+3];y<F;y++)p.head(r[c+y],x,v);R!==0&&p.run(x,v,R)}}}}function $m(){let e=new Uint8Array(176);return ca.forEach((n,t)=>{for(let r of n)for(let i=0;i<3;i++){let o=r.charCodeAt(i)|32,a=32*i+(o&15),s=32*i+16+(o>>4);e[a]=e[a]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var pi={};Le(pi,{default:()=>Bm});var Bm=Ye("AGFzbQEAAAABHwZgAAF/YAF/AX9gAABgA39/fwF/YAJ/fwF/YAJ/fwADGxoBAQEBAgAAAwEABAAABQAAAQAAAAAAAAABAQUDAQAABhoFfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfXARELaGVhZHNPZmZzZXQAEwt0YWlsc09mZnNldAAJC25hbWVzT2Zmc2V0AA4LaG9zdHNPZmZzZXQAEg1jbGFzc2VzT2Zmc2V0ABYLZ2F0ZXNPZmZzZXQAFAtmb3VuZE9mZnNldAAVC2lucHV0T2Zmc2V0ABELbGVmdENvbnRleHQADwxyaWdodENvbnRleHQADApydW5zT2Zmc2V0AAsLd29yZHNPZmZzZXQABQljaHVua1NpemUAFwV3b3JkcwAGBXJlc2V0AA0Ec2NhbgAKBm1lbW9yeQIACAEECr04GtIBAQJ/IAAtAAIgAC0AAEEKdCAALQABQQV0c3NB//8BcUGAoAJqLQAAIgFFBEBBAA8LIAFBAXEEQEEBDwsgACgCACECIAFBAnEEfyACQbHz3fF5bEERdkGAoARqLQAAQQJxBUEACwRAQQEPCyABQQRxBH8gAiAALQAEQeuUr694bHNBsfPd8XlsQRF2QYCgBGotAABBBHEFQQALBEBBAQ8LIAFBCHEEfyACIAAoAgRB65Svr3hsc0Gx893xeWxBEXZBgKAEai0AAEEIcUEARwVBAAsL6wEBBH8gAEE4ayEBA0AgAEEBayEAA0AgACABSgR/IABBAWstAAAiA0EgciEEIANBK0YhAiAEQfoATSAEQeEAT3EEf0EBBSADQTlNIANBL09xCyACciADQS1GciADQd8ARnIFQQALBEAgAEEBayIAEAAEfyAAQQFrLQAAIgJBIHIiA0H6AE0gA0HhAE9xBH9BAQUgAkE5TSACQTBPcQsFQQELRQRAQQEPCwwBCwsgAEEBay0AAEEkRgRAIAAQAw8LIAAgAUoEfyAAQQFrLQAAQS5GBH9BAQUgAEEBay0AAEElRgsFQQALDQALQQALowIBA38gACEBA0AgASAAQUBrSAR/IAEtAAAiAkEJRiACQSBGciACQQpGciACQQ1GcgVBAAsEQCABQQFqIQEMAQsLIAEtAAAiAEEoRiAAQdsARiEDIABBJ0YgAEEiRnIgAEHgAEZyBH9BAQUgAEEJRiAAQSBGciAAQQpGciAAQQ1GcgsgA3IgAEHAAEZycgRAQQEPCyAAQdwARiAAQSZGcgRAQQEPCyABIQADQCABIABB0ABqSARAIAEtAAAiAkGACmotAABFIAJBLkdxIAJBOkdxRQRAIAFBAWohAQwCCwsLIAEtAAAhAiAAIAFIBH8gAkEgRiEDIAJBKEYEf0EBBSACQSdGIAJBIkZyIAJB4ABGcgsgA3IgASAAQdAAakZyBUEACwueAgEFfyAAQThrIQIgAEECayEAA0AgAUEESCAAIAJOcQRAIABBAWstAAAhAyAALQAAIgRBJEYEQCABQQFqIQEgABAABH8gA0EgciIEQfoATSAEQeEATnEEf0EBBSADQTlNIANBME9xCwVBAQtFBEBBAQ8LBSAEQSJGIARBIE1yIARBJ0ZyBEBBAA8FIAFBAEoEfyAEQSByIgVB+gBMIAVB4QBOcQR/QQEFIARBOU0gBEEwT3ELBUEACwR/IANBK0YhBCADQSByIgVB+gBNIAVB4QBOcQR/QQEFIANBOU0gA0EvT3ELIARyIANBLUZyIANB3wBGcgVBAQtFIANBJEdxBH8gABAABUEACwRAQQEPCwsLIABBAWshAAwBCwtBAAsNAEEKQAAaQZClDiQDCwYAQZSlFgsEACMCC7UKAg5/A3sgAEEBay0AACEIQQRBACABIABrIglBGE4EfyAAEBkEf0EBBSAAEBgLBH9BAQUgCUEgTgR/IAAhBAJ/A0AgBCAAQRhqSARAIAQtAAEhBUEAIAQtAAAiBkEySSAGQTdLcg0CGkEAIAVBOU0gBUEwT3EEf0EBBSAFQSByIgVB5gBNIAVB4QBPcQtFDQIaIARBAmohBAwBCwtBAQsFQQALCwVBAAsbIQQgCEEgRgR/IABBAWsiBUEBay0AAEEgciEGIARBCHIgBCAFQQJrLQAAQSByIgRB5QBGIAZB8gBGcSAFQQNrLQAAQSByIgVB8gBGcQR/QQEFIARB6QBGIAZB4wBGcSAFQfMARnELBH9BAQUgBEHsAEYgBkHtAEZxIAVB9ABGcQsbBSAEQRByIAQCfyAIQfwARiAIQS5GcgRAIAAQAQwBCyAIQSRGBEAgABABBH9BAQUgABADCwwBCyAIQSVGBEAgAEECahAABH9BAQUgABABCwwBC0EAIAhB3ABHDQAaIAAtAAAhBCAAQQFqEAAEf0EBBSAEQfUARgR/IABBBWoQAAVBAAsLBH9BAQUgBEH4AEYEfyAAQQNqEAAFQQALCwsbCyEGIAAQAARAIwMgACACajYCACMDQQRqJAMLIAhBOkYEfyAAQQJrLQAAIgRBMUYgAEEDay0AACIFQegARnEEf0EBBSAEQegARiAFQfoARnELBH8gAEEEay0AACIEQSByIQUgBEErRiEOIAVB+gBNIAVB4QBPcQR/QQEFIARBOU0gBEEvT3ELIA5yIARBLUZyIARB3wBGcgVBAQsFQQELRSIOQQEjBBtFIAlBgARMcQR/IAhBJ0YgCEEiRnIgCEE9RnIgCEEgRnIgCEE6RnIgCEHgAEZyIAhBPkZyBUEACyEPIAAhBQNAIAEgBUoEQCAF/QAEACIR/QxfX19fX19fX19fX19fX19f/SMhEiAKQf//A0EBIAEgBWsiBHRBAWsgBEEQThsiECAR/QwrKysrKysrKysrKysrKysr/SMgEf0MLy8vLy8vLy8vLy8vLy8vL/0j/VAgEf0MLS0tLS0tLS0tLS0tLS0tLf0jIBL9UP1Q/WRxIgRyIQogCyAR/QxAQEBAQEBAQEBAQEBAQEBA/SgiEyAR/QxbW1tbW1tbW1tbW1tbW1tb/Sb9Tv1kIBBxciELIAwgEf0MZmZmZmZmZmZmZmZmZmZmZv0o/WQgEHFyIQwgDwRAIA0gEyAS/U/9ZCAQcWlqIQ0gAyAR/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SYgEf0MLy8vLy8vLy8vLy8vLy8vL/0o/U79ZCAQcWlqIQMLA0AgBARAIAUgBGhqQQFqIhAgAUECa0gEfyAQEAAFQQALBEAjAyACIBBqNgIAIwNBBGokAwsgBCAEQQFrcSEEDAELCyAFQRBqIQUMAQsLIA5FIAlBgARIcQRAIAZBAXIgBiAIQYAIai0AACALQQBHQQJBACAMG3JBBEEAIAobciAJQQN0akEDdEGAIGpqLQAAIAEtAABBgAhqLQAAdUEBcRshBgsgBkECciAGIA1BAk5BACADQQJOQQAgDxsbGyIBQSByIAEgCUEoRgR/QQAhBUEAIQQgACECAn8DQCACIABBKGpIBEAgAi0AACIBQeEATwRAIAdBAWohBwUgAUEtRiABQd8ARnIEQEEADAQFIAFBwQBPBEAgBUEBaiEFBSAEQQFqIQQLCwsgAkEBaiECDAELCyAFQQNKIAdBA0pxIARBAEpxCwVBAAsbC9kLAQd/IABBAmohAgNAIAIgAEHQAGpIBH8gAi0AAEGACmotAAAFQQALBEAgAkEBaiECDAELCyACQfgAaiEEAkAgAi0AACIBQdwARiABQSVGcg0AIAIgAEEGakYEfyACQQFrLQAAQeQARgVBAAsEfyACQQJrLQAAQfcARgVBAAsEQCAAQQFrLQAAQegARgR/QQEFIAFBIEYEfyACLQABQS1GBUEACwsNAQsgAUEnRiABQSJGciABQeAARnIiAwRAIAJBAWoiAi0AACEBCyADIAFBKUZxIAFB3QBGcgRAIAJBAWoiAi0AACEBCyABQT9GIAFB2wBGciABQSFGcg0AIAIDQCACIARIBH8gAi0AACIFQQlGIAVBIEZyBUEACwRAIAJBAWohAgwBCwsgAi0AASEFIAItAAAiBkE+Rg0AIAZB/ABGDQAgAkghBwJAAkACQAJAAkACQAJAAkAgBkE9RwRAIAZBOkYNASAGQSxGDQIgBkEoRg0DIAZBLkYNBCAGQT9GDQQgBkEhRg0EIAZBPEYNBSAGQfsARg0GIAZBCkYNByAGQQ1GDQcgBkHWAEYNByAGQfYARg0HDAgLIAVBPUYEfyACQQNBAiACLQACQT1GG2oQAgUgBUH+AEcLDwsgBUE6RwR/QQEFIAItAAJBPUYLBH9BAQUgAi0AAkE6RgR/IAItAANBPUYFQQALCw8LIAMPCyADBH9BAAUgAkEBahACBH9BAQUCfyACQQFqIgIhAANAIAAgAkFAa0gEfyAALQAAIgFBCUYgAUEgRnIgAUEKRnIgAUENRnIFQQALBEAgAEEBaiEADAELCyAAIQEDQCAAIAFBQGtIBEAgAC0AACIDQYAKai0AAEUgA0EuR3FFBEAgAEEBaiEADAILCwsDQCAAIAJBgAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLQQAgAC0AAEEsRw0AGiAAQQFqIQADQCAAIAJBwAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEnRiABQSJGciABQeAARnIEf0EBBSAALQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnILCwsLDwsgBUE/RiAFQT1Gcg0EDAMLIAVBL0YgBUEtRnINAwwCCyAHDwsgAiEBAn8DQCABLQAAIgVBLEcEfyAFQQlGIAVBIEZyIAVBCkZyIAVBDUZyBUEBCwRAQQEgAUEBaiIBIAJB+ABqSg0CGgwBCwsgAUEBaiABIAEtAABB3ABGGyIBLQAAIgVBJ0YgBUEiRnIgBUHgAEZyBEAgAUEBaiEBCyABLQAAQSByQfYARgR/IAEtAAFBIHJB4QBGBUEACwR/IAEtAAJBIHJB7ABGBUEACwR/IAEtAANBIHJB9QBGBUEACwR/IAEtAARBIHJB5QBGBUEACwsNAQsgBwR/IABBAWstAABBPEYEf0EBBSADBH9BAAUCf0EBIAItAAAiAUEnRiABQSJGciABQeAARnIgAUEmRnIgAUEtRnINABogAUEgciEBQQEgAC0AAEEgckH0AEYEfyAALQABQSByQekARgVBAAsEfyABQfcARiABQeIARnIgAUHhAEZyBUEACw0AGiAAIQEDQCABIABB0ABrSgR/IAFBAWstAABBgApqLQAABUEACwRAIAFBAWshAQwBCwtBASABLQAAQS1GDQAaA0AgAiAESARAIAItAAAiAEEJRiAAQSBGciAAQQpGciAAQQ1GckUEQEEBIABBIHIiAUH6AEwgAUHhAE5xBH9BAQUgAEEvTSAAQSxPcQsgAEEoRnIgAEEpRnIgAEE6RnIgAEE7RnIgAEHfAEZyRQ0DGiACQQFqIQIMAgsLCwNAIAIgBEgEfyACLQAAIgBBCUYgAEEgRnIFQQALBEAgAkEBaiECDAELCyACLQAAQT1GCwsLBUEACw8LQQELBgBBgKAEC9IEAgl/D3tB4AD9AAQAIRRB8AD9AAQAIRVBAP0ABAAhDkEQ/QAEACEPQSD9AAQAIRBBMP0ABAAhEUHAAP0ABAAhFkHQAP0ABAAhF0GAAf0ABAAhC0GQAf0ABAAhEkGgAf0ABAAhEyABQYChBmshB0GApQohAkGUpRYhBEGQpQ4kAyMAIQMgDkHwoAb9AAQAIgwgC/1OIg39DiAPIAxBBP2NASAL/U4gEv1QIhj9Dv1OIQwgECAN/Q4gESAY/Q79TiENA0AgACAGSgRAIBQgBkGAoQZq/QAEACIYIAv9TiIZ/Q4gFSAYQQT9jQEgC/1OIhj9Dv1OIBP9I/1kIgUEQCAFaCABIAZqaiIIIANrQRBOBEAjAyEJIAEgA0oEf0HAAAUgAyAHayAIIAdrIAcQBwshCkEBIwMgCUcgChsEQCACIAM2AgAgAiAINgIEIAIgCjYCCCACIwNBkKUOa0ECdTYCDCACQRBqIQILCyABIAZqQRBqIAVBEHRnayEDCyAMIA4gGf0OIA8gGCAS/VAiGP0O/U4iDP0NDg8QERITFBUWFxgZGhscHSANIBAgGf0OIBEgGP0O/U4iDf0NDxAREhMUFRYXGBkaGxwdHv1OIBYgGf0OIBcgGP0O/U79TiIY/VMEQCAYIBP9JP1kIQUDQCMBIAYgBWhqQf6gBmoiCCAHakwEfyAIEBAFQQALBEAgBCAHIAhqNgIAIARBBGohBAsgBSAFQQFrcSIFDQALCyAGQRBqIQYMAQsLIAMkACAEQZSlFmtBAnUkAiACQYClCmtBBHULBgBBgKUKCwUAQYAECxEAIAAkACAAJAEgAUEARyQECwUAQYAKCwUAQYABC94JAQZ/IAAtAAFBIHIhAiAALQACQSByIQQgAC0AA0EgciEFAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAtAABBIHIiBkHwAEcEQCAGQfMARg0BIAZB9ABGDQIgBkHrAEYNAyAGQeEARg0EIAZB4wBGDQUgBkE6Rg0GIAZBLUYNByAGQSBGDQggBkEpRg0IIAZBKkYNCCAGQSRGDQkgBkE5Rg0KIAZBOEYNCiAGQTdGDQoMDAsgAkHhAEYEfyAFQfMARyAEQfMAR3IFIAJB9wBGBH8gBEHkAEcEfyAALQACIgFBOkYgAUE9RnIgAUEgRnIgAUEiRnIgAUEnRnIFQQELRQUgBEHrAEcgAkHzAEdyCwsNCwwKCyAEQeMARyACQeUAR3INCiAFQfUARgR/IAAtAARBIHJB8gBGBH8gAC0ABUEgckHlAEYFQQALBH8gAC0ABkEgckHzAEYFQQALBH8gAC0AB0EgckH0AEYFQQALBH8gAC0ACEEgckHyAEYFQQALBH8gAC0ACUEgckHpAEYFQQALBH8gAC0ACkEgckHuAEYFQQALBH8gAC0AC0EgckHnAEYFQQALRQUgBUHyAEcEf0EBBSAALQAEQSByQeUARwsEf0EBBSAALQAFQSByQfQARwsLDQoMCQsgAkHpAEYEfyAEQeYARwR/QQAFIABBBGstAABBIHJB6QBGBH8gAEEDay0AAEEgckHkAEYFQQALBH8gAEECay0AAEEgckHlAEYFQQALBH8gAEEBay0AAEEgckHuAEYFQQALBH8gAC0AA0EgckHpAEYFQQALBH8gAC0ABEEgckHlAEYFQQALBH8gAC0ABUEgckHkAEYFQQALC0UFIARB6wBHIAJB7wBHciAFQeUAR3IEf0EBBSAALQAEQSByQe4ARwsLDQkMCAsgBEH5AEcgAkHlAEdyDQgMBwsgBEH0AEcgAkH1AEdyIAVB6ABHcg0HIAAtAARBIHJB7wBGBH8gAC0ABUEgckHyAEYFQQALBH8gAC0ABkEgckHpAEcFQQALDQcMBgsgBEHlAEcgAkHyAEdyIAVB5ABHcg0GDAULIARBL0YgAkEvRnEEfyAAQQNqIQIDQCACIABBrwJqSARAAkBBASEDIAItAAAiBUHAAEYNACAFQTxGIQRBACEDIAVBIE0Ef0EBBSAFQSdGIAVBIkZyIAVB4ABGcgsgBHIgBUE+RnIgBUHcAEZyIAVBL0ZyIAVB/wBGcg0AIAJBAWohAgwCCwsLIAMEf0EBBSAAQQNqIQIDQCACIABB+ABqSAR/IAItAABBgAxqLQAABUEACwRAIAJBAWohAgwBCwsCQCACLQAAIgNBP0cgA0EvR3EgAiAAa0EUSHINACACQQVrLQAAIgBB6QBGIABB8wBGciEBIAJBAWstAAAiAkH0AEYNACAAQe0ARiAAQeUARnIhASACQe0ARg0AIAJBM0YgAkHuAEZyIQELIAELBUEACw8LIAJBLUYEfyAEQfUARgUgBEHlAEYgAkHiAEZxIAVB5wBGcQsPCyAEQfUARiACQS1GcQR/IAAtAABBIE0FQQALDwsgAC0AAEEkRgR/IAAtAAJBJEYFQQALBH8gAkE1RiACQTFGciACQTZGcgVBAAsPCyAEQf4ARiACQfEARnEPCyAAEAgPC0EACwYAQYChBgsFAEGADAsGAEGAoAILBQBBgCALBgBBkKUOCwUAQYAICwYAQYCABAv8BgEHfyAAIQEDQCABIABBGGpIBEAgAS0AASICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0AAiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgtBASACQQJ1IARBD3EbBEBBAA8LIAEtAAAiBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIANBAnQgBEEEdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIEfyACQQNxQQZ0IAEtAAMiA0HHAGshBAJAIANB4QBPDQBBPyADQcEAayADQd8ARhshBCADQcEATw0AIANBBGohBCADQTBPDQBBPkE/IANBLUYgA0ErRnIbIQQLIARyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyRQVBAQsEQEEADwsgAS0ABSICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0ABiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgsgAkEDcUEARyEFIARBBHVBAEchBiABLQAEIgdBxwBrIQMCQCAHQeEATw0AQT8gB0HBAGsgB0HfAEYbIQMgB0HBAE8NACAHQQRqIQMgB0EwTw0AQT5BPyAHQS1GIAdBK0ZyGyEDC0EBIAVBASAGIAMbGwR/QQEFIAEtAAciBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIAMLBEBBAA8LIARBD3FBBHQgAkECdXIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBEBBAA8LIAFBCGohAQwBCwtBAQv2AwEGfyAAIQEDQCABIABBGGpIBEAgAS0AACICQccAayEDAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEDIAJBwQBPDQAgAkEEaiEDIAJBME8NAEE+QT8gAkEtRiACQStGchshAwsgAS0AASICQccAayEFAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEFIAJBwQBPDQAgAkEEaiEFIAJBME8NAEE+QT8gAkEtRiACQStGchshBQsgAS0AAiICQccAayEGAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEGIAJBwQBPDQAgAkEEaiEGIAJBME8NAEE+QT8gAkEtRiACQStGchshBgsgAS0AAyIEQccAayECAkAgBEHhAE8NAEE/IARBwQBrIARB3wBGGyECIARBwQBPDQAgBEEEaiECIARBME8NAEE+QT8gBEEtRiAEQStGchshAgsgA0ECdCAFQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAVBD3FBBHQgBkECdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIFQQALBH8gBkEDcUEGdCACciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GcgVBAAtFBEBBAA8LIAFBBGohAQwBCwtBAQs=");var ye=Nm(),Xs=1,Qs=2,mi=1332,ge=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#i=new Uint8Array(1296);#o=new Uint8Array(36);#a;constructor(n){this.#a=n,n&&(this.#i=n.heads.slice(0,1296),this.#o=n.heads.subarray(1296))}add(n,t){let r=0,i=()=>{for(;r<n.length;){let u=ye[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},o=i(),a=i();if(o===255)return;if(this.#o[o]=1,a===255){for(let u=o*36;u<(o+1)*36;u++)this.#i[u]||=Qs;this.#s(n,t);return}let s=o*36+a;this.#i[s]=Xs;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,i){let o=Math.max(0,t),a=o>0?n[o-1]:0;for(let s=o;s<r;s++){let l=n[s],u=ye[l];if(u!==255&&this.#o[u]===1&&(ye[a]===255||$t(l)&&!$t(a))){let c=ye[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#l(u*36+d);this.#u(n,s,r,i)}else this.#i[u*36+c]!==0&&(this.#l(u*36+c),this.#u(n,s,r,i))}a=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=[...this.#r].map(([t,r])=>[t,r.map(({word:i,value:o})=>`${On(i)} ${o}`)]);return{heads:Uint8Array.from([...this.#i,...this.#o]),words:new Map(n)}}#l(n){if(this.#i[n]===Xs){if(this.#i[n]=Qs,this.#a)for(let[t,r]of this.#a.wordsOf(n))this.#s(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#s(t,r);this.#r.delete(n)}}#s(n,t){let r=0;for(let i=0;i<n.length;i++){let o=ye[n.charCodeAt(i)]??255;if(o===255)continue;let a=r*36+o,s=this.#e[a];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[a]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,i){let o=0,a=0;for(let s=t;s<r;s++){let l=n[s],u=ye[l];if(u===255){if((l===95||l===45||l===46||l===32)&&ye[n[s-1]]!==255)continue;return}if(o=this.#e[o*36+u],o===0)return;a++;let c=this.#t[o];if(c&&(a>=5||Om(n,s,r)))for(let d of c)i(d,s+1)}}};function On(e){return e.toLowerCase().replace(/[^a-z0-9]/g,"")}function zt(e){let n=new ge;for(let t of e)n.add(t,!0);return n}function Fm(e,n){let t=e[n-1];return t===void 0||ye[t]===255?!0:$t(e[n])&&!$t(t)}function $t(e){return e>=65&&e<=90}function Om(e,n,t){return n+1>=t||ye[e[n+1]]===255||Fm(e,n+1)}function Nm(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var Ft={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"},Km={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904],"jwt-without-signature":["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?",27,4008]};function ke(e){let n=new Bt(e),t=n.sequence();if(!n.atEnd)throw new Error(`layout ${e}: unexpected ${e[n.at]} at ${n.at}`);let r,i;return{get expression(){return r??=new RegExp(`^(?:${t.source})`)},prefixes:t.prefixes,minLength:t.minimum,maxLength:t.maximum,lead:t.lead,get last(){return i??=yi(`0-9A-Za-z${t.lastSet}`)}}}function hi(e){let n=new Bt(e);return new RegExp(`(?<![0-9A-Za-z])(?:${n.sequence().source})$`)}function yi(e){let n=new Uint8Array(256);for(let t of Im.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}var Im=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join(""),Dm=" !\"#$%&'()*,.:;<=>?@[\\]^`{|}~",Bt=class{at=0;#e;constructor(n){this.#e=n}get atEnd(){return this.at>=this.#e.length}sequence(){let n={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:[0,0],tokens:!0};for(;!this.atEnd&&this.#e[this.at]!==")"&&this.#e[this.at]!=="|"&&this.#e[this.at]!=="]";)n=Wm(n,this.#n());return n}#n(){let n=this.#e[this.at++];if(n==="\\")return Ys(this.#e[this.at++]);if(n==="{")return this.#t();if(n==="("){let t=[this.sequence()];for(;this.#e[this.at]==="|";)this.at++,t.push(this.sequence());return this.#i(")"),Jm(t)}if(n==="["){let t=this.sequence();return this.#i("]"),{...t,source:`(?:${t.source})?`,prefixes:[""],plain:!1,minimum:0,lead:[0,t.lead[1]]}}return Ys(n)}#t(){let n=this.#r(),t=this.#e.slice(this.at,n);this.at=n+1;let r=Km[t];if(r)return{source:r[0],prefixes:[t==="uuid"?"":"eyJ"],plain:!1,minimum:r[1],maximum:r[2],lastSet:t==="jwt-without-signature"?"._-":"",lead:t==="uuid"?[36,36]:[13,1003],tokens:t==="uuid"};let i=t.lastIndexOf(":"),o=t.slice(0,i),a=o.startsWith("set(")?qm(o.slice(4,-1)):Ft[o];if(a===void 0)throw new Error(`layout ${this.#e}: no alphabet ${o}`);let s=t.slice(i+1),l=s.split(",").map(c=>{let[,d,f,h,p]=/^(\d+)(?:(-)(\d+)|(\+))?$/.exec(c)??[];if(d===void 0)throw new Error(`layout ${this.#e}: no length ${s}`);let g=Number(d);return{minimum:g,maximum:p?Math.max(3e3,g):f?Number(h):g}});l.sort((c,d)=>d.maximum-c.maximum);let u=l.map(({minimum:c,maximum:d})=>`[${a}]{${c},${d}}`).join("|");return{source:l.length>1?`(?:${u})`:u,prefixes:[""],plain:!1,minimum:Math.min(...l.map(c=>c.minimum)),maximum:Math.max(...l.map(c=>c.maximum)),lastSet:a,...Pm(a,Math.min(...l.map(c=>c.minimum)),Math.max(...l.map(c=>c.maximum)))}}#r(){let n=this.at;if(this.#e.startsWith("set(",n))for(n+=4;n<this.#e.length&&this.#e[n]!==")";)n+=this.#e[n]==="\\"?2:1;let t=this.#e.indexOf("}",n);if(t<0)throw new Error(`layout ${this.#e}: a brace is not closed`);return t}#i(n){if(this.#e[this.at++]!==n)throw new Error(`layout ${this.#e}: ${n} expected`)}};function Ys(e){let n=/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e,t=/[A-Za-z0-9+/_-]/.test(e);return{source:n,prefixes:[e],plain:!0,minimum:1,maximum:1,lastSet:"",lead:t?[1,1]:[0,0],tokens:t}}function Pm(e,n,t){return new RegExp(`[${e}]`).test(Dm)?{lead:[0,t],tokens:!1}:{lead:[n,t],tokens:!0}}function Wm(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?[e.lead[0]+n.lead[0],e.lead[1]+n.lead[1]]:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function Jm(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:[Math.min(...e.map(n=>n.lead[0])),Math.max(...e.map(n=>n.lead[1]))],tokens:e.every(n=>n.tokens)}}function qm(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function*el(e,n,t,r){let i=0,o=0,a=e.length;for(;o<a;){if(n){for(;i<n.length&&n[i]+t+r<o;)i++;if(i>=n.length)return;let u=n[i]-t;u>o&&(o=Math.max(o,Gm(e,u)))}let l=Hm(e,o);yield*Zm(o,l,t,u=>n===void 0||s(u)),o=l+1}function s(l){let u=n;for(;i<u.length&&u[i]+t+r<l.start;)i++;return i<u.length&&u[i]-t<l.end}}function*Zm(e,n,t,r){for(let i=e;i<n;i+=4096-t){let o={start:i,end:Math.min(n,i+4096)};if(r(o)&&(yield o),o.end===n)return}}function Gm(e,n){let t=Math.max(0,n);for(;t>0&&!nl(e[t-1]);)t--;return t}function Hm(e,n){let t=n;for(;t<e.length&&!nl(e[t]);)t++;return t}function nl(e){return e===10||e===13}function le(e,n){switch(e){case"github-crc32":case"npm-crc32":return Xm(n);case"gitlab-routable":return Qm(n);case"nats-crc16":return Ym(n)===n?"right":"wrong";case"jwt":return oh(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=ee(ne(n),0,n.length);return t&&me(t)?"right":"no"}case"ses-smtp":{let t=ee(ne(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return he(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!he(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function Xm(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return rh(t)===e.slice(-6)?"right":"wrong"}function Qm(e){return ih(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function Ym(e){let t=eh(e).subarray(0,-2),r=th(t);return nh(Uint8Array.of(...t,r&255,r>>8))}var gi="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function eh(e){let n=new Uint8Array(Math.floor(e.length*5/8)),t=0,r=0,i=0;for(let o of e)t=(t<<5|gi.indexOf(o))&65535,r+=5,r>=8&&(n[i++]=t>>(r-=8));return n}function nh(e){let n="",t=0,r=0;for(let i of e)for(t=(t<<8|i)&65535,r+=8;r>=5;)n+=gi.charAt(t>>(r-=5)&31);return r>0?n+gi.charAt(t<<5-r&31):n}function th(e){let n=0;for(let t of e){n^=t<<8;for(let r=0;r<8;r++)n=(n&32768?n<<1^4129:n<<1)&65535}return n}function rh(e){return sh(ol(ne(e))).padStart(6,"0")}function ih(e){return ol(ne(e)).toString(36).padStart(7,"0")}function oh(e){let[n="",t="",r=""]=e.split("."),i=Nn(n),o=Nn(t)!==void 0;return r===""?i!==void 0&&o&&!il(i)?"right":"no":i===void 0?o&&ah(n)?"right":"no":"alg"in i||"typ"in i||"enc"in i||o?"right":"no"}function tl(e){let n=/^(eyJ[\w-]{8,400})[.…]*$/.exec(e)?.[1],t=n===void 0?void 0:Nn(n);return t!==void 0&&"alg"in t}function rl(e){if(!/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)||/\.[\w-]*\.[\w-]{20}/.test(e))return!1;let[n="",t=""]=e.split("."),r=Nn(n);return r!==void 0&&(il(r)||Nn(t)===void 0)}function il(e){return"alg"in e&&typeof e.alg=="string"&&e.alg.toLowerCase()==="none"}function ah(e){let n=ee(ne(e),0,e.length);return n?.[0]===123&&n[1]===34&&n[n.length-1]===125}function Nn(e){let n=ee(ne(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(V(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function sh(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function ol(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}function Ot(e,n,t,r){let i=e.near();if(i.lengths[r-t]!==1||lh(n,t))return;let o,a;for(let{rule:s,end:l}of ll(i.words,n,ul(n,t),t)){o??=b(n,t,t+512);let u=dh(s,o,n,t,r);if(u===void 0||cl(s,o.slice(0,u)))continue;let c=ph(s,n,l,t);if(c===void 0)continue;if(a??=M(n,t,r)&&!B(o.slice(0,u),!0),!a)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function al(e,n,t,r,i,o){if(!e.hasNear)return;let a=Math.max(ul(n,t),t-48);return ll(e.near().words,n,a,r).find(({rule:s})=>(o&&!s.calledOnly||dl(s,b(n,t,r)))&&fh(s,i)&&!cl(s,i))?.rule}function lh(e,n){return e[n-1]===58&&sl[e[n-2]??0]===1&&uh.test(b(e,n-8,n-1))}var uh=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,sl=new Uint8Array(256);for(let e of"1h6425")sl[e.charCodeAt(0)]=1;function Ge(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function ll(e,n,t,r){let i;return e.each(n,t,r,(o,a)=>{(i??=[]).push({rule:o,end:a})}),i?i.sort((o,a)=>a.end-o.end):ch}var ch=[];function ul(e,n){let t=Math.max(0,n-96),r=0;for(let i=n-1;i>=t;i--)if(e[i]===10&&++r===2)return i+1;return t}function dh(e,n,t,r,i){for(let o of e.layouts()){let a=o.expression.exec(n)?.[0].length;if(a===void 0||a<i-r)continue;let s=t[r+a]??0;if(!(o.last[s]===1||E[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&E[t[r+a+1]??0]===1)&&!(e.check&&le(e.check,n.slice(0,a))==="no"))return a}}function cl(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function fh(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||le(e.check,n)!=="no")}function ph(e,n,t,r){let i=r-1;for(;i>=t&&yh(n[i]);)i--;if(i<t-1)return;let o=n[i],a=o===61||o===58||o===44||o===62||o===40||o===124,s=b(n,Math.max(0,t-40),i+1),l=s.slice(s.lastIndexOf(`
`)+1),u=dl(e,l);if(!u&&(e.calledOnly||hh.test(l)))return;let c=u||mh.test(l);return l.length<s.length&&s.indexOf(`
`,s.length-(i+1-t))>=0?a&&c?"secret":void 0:a?c?"secret":"plain":!c||i-t>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(l)?"secret":"plain"}function dl(e,n){if(e.called.length===0)return!1;let t=On(n);return e.called.some(r=>t.endsWith(r))}var mh=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,hh=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function yh(e){return e===34||e===39||e===96||e===32||e===9||e===92}function ki(e){if(gh(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),i=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(i!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(i.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let o="";for(let[a,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(a)&&(o=o.slice(0,-1));break}o+=u}return/^[ -~]{3,}$/.test(o)?{text:o,anyCase:t!==void 0}:void 0}function gh(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}var kh={steps:2**29};function fl(e,n,t){let r=n.map((u,c)=>bh(u,e+c,t)),i=r.flatMap(Ah),o=r.filter(({index:u})=>!i.some(c=>c.compiled.index===u)),a=Math.min(4,...i.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of i)for(let c of wh(u,a)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,f){if(c<=0&&u.length>0)for(let{index:y}of o)f(y,0,1,0);if(i.length===0)return;let h=new Map,p=Math.max(0,c-1e3-96),g=Math.min(u.length-1,d+a);for(let y=p;y<g;y+=a){let w=(u[y]|32)<<8|(u[y+1]|32);if(l[w]===0)continue;let x=s.get(w);for(let v=Math.max(p,y-a+1);v<=y;v++)for(let R of x)xh(u,v,R)&&m(R,v)}function m({compiled:y,text:w,isWord:x},v){y.expression?f(y.index,v,v+w.length,v):x?k(y,v):A(y,v)}function A(y,w){let x=_h(u,w)?vh(y,u,w):-1;x>=0&&f(y.index,w,x,w)}function k(y,w){let{last:x,minLength:v,maxLength:R}=y.layout,F=Math.min(u.length,w+96+1),j=Math.max(w+1,h.get(y.index)??0);for(;j<F;){if(x[u[j]]===0||x[u[j-1]]===1){j++;continue}let O=j+1;for(;O-j<=R&&x[u[O]??0]===1;)O++;O-j>=v&&O-j<=R&&A(y,j),j=O}h.set(y.index,F)}},complete(u,c,d){let f=[],h={left:kh.steps};for(let p of r){let g=c.filter(({rule:m})=>m===p.index);if(g.length!==0)if(p.expression)Uh(p,p.expression,u,g,h,d,f);else for(let{start:m,end:A}of g)f.push(ml(p,u,m,A))}return f}}}function bh(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let i=e.near&&zt(e.near);return{index:n,rule:e,words:i,expression:r,layout:e.layout===void 0?void 0:ke(e.layout)}}function Ah(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let i=t===void 0?void 0:ki(t);return i?[{compiled:e,...i,isWord:!1}]:r.map(o=>({compiled:e,text:o.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function wh({text:e,isWord:n},t){let r=new Set;for(let i=0;i<t;i++){let[o,a]=[e.charCodeAt(i)|32,e.charCodeAt(i+1)|32];if(r.add(o<<8|a),!!n)for(let s of pl)r.add(o<<8|s|32),r.add((s|32)<<8|a)}return r}function xh(e,n,{text:t,anyCase:r,isWord:i}){let o=n;for(let a=0;a<t.length;a++,o++){let s=t.charCodeAt(a);i&&a>0&&pl.includes(e[o])&&o++;let l=e[o];if(l!==s&&!(r&&De(s)&&(l|32)===(s|32)))return!1}return!0}var pl=[95,45,46,32];function vh({rule:e,layout:n,words:t},r,i){if(!n)return-1;let o=n.expression.exec(b(r,i,i+n.maxLength))?.[0];return o===void 0||n.last[r[i+o.length]??0]===1||H(o.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[i-1]??0]===1||t&&!Ge(t,r,i)?-1:i+o.length}function _h(e,n){let t=e[n-1]??0;return!De(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function Uh(e,n,t,r,i,o,a){let{rule:s,words:l}=e,u=s.near===void 0&&ki(s.expression??"")===void 0,c=u?void 0:r.map(({start:f})=>f);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:f,end:h}of el(t,c,1e3,96)){if(!d(h-f))return;let p=t.subarray(f,h);n.eachMatch(p,(g,m,A,k)=>{if(A<0||k<=A)return;if(m-g>1e3)return void o.add("match-too-long");let y=f+A;if(l&&!Ge(l,t,y))return;let w=ml(e,t,y,f+k);H(w.secret)||a.push(w)})}function d(f){return i.left-=f*n.cost,i.left>=0?!0:(o.add("time"),!1)}}function ml({index:e,rule:n},t,r,i){return{rule:e,start:r,end:i,secret:V(t,r,i),decodedFrom:[],confidence:n.confidence,syntax:{quoted:U(t[r-1])}}}function hl(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:i}=n;if(t.length===0&&i===void 0)return;let o=e+t.length,a=t.length>0?fl(e,t,r):void 0,s=i&&fs(o,i);return{reach:Math.max(a?.reach??0,s?.reach??0),find(l,u,c,d){a?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=a?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===o&&s?ft:t[l-e]}}var bi=300,Sh=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp|(?:docker|podman|nerdctl|buildah|skopeo|oc|cf|az) login)(?:\.exe)?\s/gi,Ch=/(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)\s[^\n;|&]{0,200}$/i;function Nt(e,n){if(e[n]!==32)return;let t=b(e,n-bi,n+1),r=Ch.test(t)?Th(e,n):void 0;if(r)return r;let i=[...t.matchAll(Sh)].at(-1);if(!i||/[\n;|&]/.test(t.slice(i.index)))return;let o=/^[^\n]*/.exec(b(e,n,n+bi))?.[0]??"",a=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(o);if(!a)return;let s=a[1]??a[2]??a[3]??"",l=/^[^|;&\n]*/.exec(o.slice(a[0].length))?.[0]??"",u=(i[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(l);if(!u)return;let c=l.slice(u.index+u[0].length),d=/^["']/.exec(c)?.[0],f=t.slice(t.lastIndexOf(`
`)+1,-1)+a[0]+l.slice(0,u.index);if(d!==void 0&&f.split(d).length%2===0)return;let h=/^(["'])(.+?)\1/.exec(c)?.[2],p=h??/^[^\s"'<>]+/.exec(c)?.[0];if(p===void 0)return;let g=n+a[0].length+u.index+u[0].length+(h===void 0?0:1),m=g+p.length;return yl(e,g,m,p,s)?void 0:{start:g,end:m,user:s}}function Th(e,n){let t=/^( -u ?["']?)((?:[\w.-]+[\\/]+)?[\w.@-]{1,40})[%,]([^\s"'<>]+)/i.exec(b(e,n,n+bi));if(!t)return;let[,r="",i="",o=""]=t,a=n+r.length+i.length+1,s=a+o.length;return yl(e,a,s,o,i)?void 0:{start:a,end:s,user:i}}function yl(e,n,t,r,i){return r.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(r)||r.toLowerCase()===i.toLowerCase()||B(r,M(e,n,t))||Y(e,n,t)<(/^[A-Za-z.-]+$|pass|secret|token|user/i.test(r)?56:28)}var Mh=400,Lh=200;function Kt(e,n){let t=b(e,n,n+12),r=/^(?:\s-u {0,2}|\s-u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!jh(b(e,n-Mh,n)))return;let i=n+r,o=Rh(b(e,i,i+Lh)),a=o.text.indexOf(":");if(a<0)return;let s=o.text.slice(0,a),l=o.text.slice(a+1),u=l===""?s:l,c=o.places[l===""?0:a+1],d=o.places[(l===""?a:o.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let f=i+c,h=i+d+1;return Eh(e,f,h,u,l===""?"":s)?void 0:{start:f,end:h,user:s}}function Rh(e){let n="",t=[],r="";for(let i=0;i<e.length;i++){let o=e[i];if(o===`
`||r===""&&/[\s`|;&)<>]/.test(o))break;o===r?r="":r===""&&(o==='"'||o==="'")?r=o:(n+=o,t.push(i))}return{text:n,places:t}}function jh(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function Eh(e,n,t,r,i){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===i.toLowerCase()||B(r,M(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?Y(e,n,t)<56:Y(e,n,t)<28}var wl=2048;function wi(e,n){let t=Al(e,n.start),r=_l(e,n.end),i=V(e,t,n.start)+" "+V(e,n.end,r),o=t>0?Al(e,t-1):t,a=t>0?V(e,o,t-1):"",s=[],l=Vh(e,n.start);if(l!==null&&s.push(l),!bl.test(i)&&!bl.test(a))return s;for(let{tool:u,same:c,next:d}of Bh){let f=(c&&c.exec(i))??(d&&d.exec(a));f&&s.push(xl(u,f[1]??""))}return s}function xl(e,n){let t=Fh(e==="secretlint"?n.replace(vl,""):n);return t?{tool:e,reason:t}:{tool:e}}var vl=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function Vh(e,n){let t=gl.get(e);t===void 0&&gl.set(e,t=$h(e));let r;for(let i of t)i.at<n&&(r=i);return r?.directive??null}var gl=new WeakMap;function $h(e){let n=[];kl??=zh(Ai);for(let t=Ai.length-1;t<e.length;t+=kl[e[t]]){if(e[t]!==45)continue;let r=t-Ai.length+1,i=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(V(e,r,_l(e,r)));if(i===null)continue;let[,o,a=""]=i;vl.test(a)||n.push({at:r,directive:o==="disable"?xl("secretlint",a):null})}return n}var Ai="secretlint-",kl;function zh(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var bl=/allow|whitelist|ignore|disable/i,Bh=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function Fh(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function Al(e,n){let t=Math.max(0,n-wl),r=n;for(;r>t&&e[r-1]!==10;)r--;return r}function _l(e,n){let t=Math.min(e.length,n+wl),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}var Oh=56,Nh=40;function Ul(e,n){let t=je(e,n),r=[[n,t]],i=t-n;if(i<Oh||i%4!==0||i>1024)return{start:n,end:t,lines:r};let o=t;for(;;){let a=o;if(e[a]===13&&a++,e[a]!==10)break;a++;let s=a;for(;a<s+Nh&&(e[a]===32||e[a]===9);)a++;let l=je(e,a);if(l===a||l-a>i)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([a,l]),o=l,l-a<i))break}return{start:n,end:o,lines:r}}function Sl(e,n,t,r){let i=n.lines.length===1?void 0:Dh(e,n),[o,a,s]=i?[i,0,i.length]:[e,n.start,n.end],l=Kh(o,a,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function Kh(e,n,t){if(t-n>=32&&Qr(e,n)){let i=ns(e,n,t);if(i)return me(i.subarray(0,64))?{bytes:i,way:["hex"]}:void 0}let r=ee(e,n,t)??ee(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:Ih(r),way:["base64","utf-16le"]}:me(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function Ih(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function Dh(e,n){let t=new Uint8Array(n.lines.reduce((i,[o,a])=>i+a-o,0)),r=0;for(let[i,o]of n.lines)t.set(e.subarray(i,o),r),r+=o-i;return t}var be={keyHead:-1,bareSecret:-2,encoded:-3};function Tl(e,n,t,r,i){if(t==="none")return;let o=M(e,n.start,n.end);if(n.quoted&&o&&/^[A-Z_]{3,}KEY$/.test(r)&&Hh(i))return{kind:"secret",confidence:"medium"};if(t==="password"&&n.quoted&&_s(i))return{kind:"password",confidence:"medium"};if(i.length<4||B(i,o)||(n.operator==="compare"||n.operator==="table")&&!Rl(e,n,i,t)||n.operator==="argument"&&e[n.nameStart-2]!==40&&(i.length<16&&t!=="password"||/^[*/]?[a-z_-]+$/i.test(i)||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(i)||!o&&/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/i.test(i))||!n.quoted&&Ph(e,n.nameStart)||n.operator==="space"&&!ry(e,n,i))return;if(t==="password"&&/^[A-Za-z_.-]{6,}$/.test(i)&&vi(e,n))return{kind:t,confidence:Y(e,n.start,n.end)>=28?"medium":"low"};let a=o&&ny(i);if(!(!n.quoted&&!a&&Qh(i,Xh(e,n)))&&!(t==="password"&&r==="PASS"&&n.operator==="colon")&&!(ey(i,o,a)||Jh(e,n,r,i)))return t==="password"?qh(e,n,r,i):Zh(e,n,r,i,t)}function Ph(e,n){let t=/[^\s"'\\/]{40}$/.exec(b(e,n-40,n))?.[0];return t!==void 0&&new Set(t.replace(/[\w.,:;&=%-]/g,"")).size>=6}function Ml(e,n,t){return n.wholeLine&&/^[A-Za-z]+$/.test(t)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(b(e,n.end,n.end+40))}function Wh(e,n){let[t,r]=[e,n].map(i=>i.toLowerCase().replace(/[^a-z]/g,""));return n.length<24&&r!==void 0&&r.length>=5&&t!==void 0&&t.endsWith(r)}function Jh(e,n,t,r){return/gpg|pgp/i.test(t)&&/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(r)||n.operator==="colon"&&/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(b(e,n.nameStart-70,n.nameStart))||n.operator==="colon"&&e[n.nameStart-1]===58&&e[n.nameStart-2]===58?!0:/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(r)?/(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(t)||b(e,n.nameStart-10,n.nameStart).endsWith("alt=media&"):!1}function qh(e,n,t,r){let i=r.includes("\\u")?Ie(r.replaceAll("\\\\u","\\u"))??"":r;if(It(r)||It(i)||ty.test(t)||Ml(e,n,r))return;let o=t.toLowerCase().replace(/[^a-z0-9]/g,""),a=r.toLowerCase().replace(/[^a-z0-9]/g,"");if(a.length>=4&&(o.includes(a)||a.includes("password")))return;let s=Y(e,n.start,n.end),l=/^[A-Za-z]+$/.test(r),u=s/r.length,c=u<4.2&&(/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(r)||/^[a-z]{6,}[@!?.]$/i.test(r));return l||c||/^[A-Za-z_.\-/ ]+$/.test(r)?/^[A-Z][a-z]+$/.test(r)&&u<5.8?void 0:r.length>=8&&u>=4.2&&(!he(r)||u>=Ll)?{kind:"password",confidence:u>=4.8?"medium":"low"}:void 0:r.length<6||s<24?r.length>=5&&n.quoted?{kind:"password",confidence:"low"}:void 0:/^[\d.,-]+$/.test(r)?{kind:"password",confidence:"low"}:{kind:"password",confidence:"medium"}}function Zh(e,n,t,r,i){if(!Ml(e,n,r)&&!(/\s/.test(r)||Wh(t,r)||/\\u(?!00[2-7])[0-9a-f]{4}/i.test(r))&&Rl(e,n,r,i))return i==="weak"?n.operator==="call"||n.operator==="space"&&e[n.nameStart-1]!==45?void 0:{kind:"secret",confidence:(/^[0-9a-f-]+$/i.test(r)?r.length>=32&&n.operator==="assign"&&(n.wholeLine||n.quoted)&&Gh(t):r.length>=(/[A-Za-z][_-]|[a-z][A-Z]/.test(t)&&/[a-z]/.test(r)&&/[A-Z]/.test(r)?20:24)&&/\d/.test(r)&&/[A-Za-z]/.test(r))?"medium":"low"}:{kind:"secret",confidence:"medium"}}function Gh(e){return/^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(e)&&!/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(e)}function Hh(e){return e.length>=48&&e.length<=80&&!/[\t\r\n]|\s\s/.test(e)&&(e.match(/[^\w\s]/g)?.length??0)>=12&&/\d/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)}var Ll=6.8;function Rl(e,n,t,r){let{start:i,end:o}=n;if(t.length>=16)return M(e,i,o);if(t.length<8||r==="weak")return!1;let a=/[a-z]/.test(t)&&/[A-Z]/.test(t);return/^[A-Za-z]+$/.test(t)?t.length>=10&&Ze(e,i,o)>=(he(t)?Ll:a?4.6:6.5):(a?/\d/:/\d.*\d/).test(t)&&/[A-Za-z]/.test(t)&&Y(e,i,o)>=40}function vi(e,n){let t=e[n.end];return n.operator==="assign"&&!n.quoted&&(t===59||t===34||t===39)&&/(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s*=[^;"'\n]{1,80};[^\n]*$/i.test(b(e,n.nameStart-200,n.nameStart))}function It(e){if(!/\s/.test(e))return/[^\x00-\x7f]/.test(e)&&!/\d/.test(e);let n=e.trim().split(/\s+/);return n.length>=3||/[^\x00-\x7f]/.test(e)?!0:n.every(t=>/^[A-Za-z'’.,:;!?()\\-]+$/.test(t))||/[.:?!]$/.test(e)||n.some(t=>/^--?[a-z]/.test(t))}function Xh(e,n){let t=e[n.end];return n.wholeLine&&(t===59||t===44)?{...n,wholeLine:!1}:n}function Qh(e,n){return/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(e)||/[(){}]/.test(e)&&(!n.wholeLine||/^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(e))||/^[([{]|^\w+\?\.\w/.test(e)||/^[&*!][A-Za-z_]/.test(e)&&/^[&*!][\w.]+$/.test(e)&&!/\d.*\d/.test(e)||/^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(e)&&!e.split(".").some(t=>t.length>=20&&/^[\w=+/-]+$/.test(t)&&/\d.*\d/.test(t))?!0:/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(e)&&!n.wholeLine?!xi(e,/[a-z][A-Z]/g,/[a-z][A-Z]/g,/[A-Z]{2}/g)||e.length<16:!n.wholeLine&&(/^[A-Za-z_$][\w$]*</.test(e)||/^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(e))&&he(e.replace(/<.*|[\d$_]/g,""))||/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(e)||/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(e)||/^[A-Z][A-Z_]+$/.test(e)||/^[a-z]+(?:[A-Z][a-z]+)+$/.test(e)||/^\/.*[[({|\\]/.test(e)?!0:/^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(e)&&/\/\w+[./]/.test(e)}var Yh=[/[\x00-\x08\x0e-\x1f\x7f]/,/^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i,/^\{\s*["\\]/,/^(?:[a-z]\w*:)+\]?$/i,/^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i,/^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/,/^S-1-\d+(?:-\d+)+$/,/^\w+\[-?\d*\](?:\.\w+|$)/,/^!+[a-z_$][\w$.]*$|^[a-z_$][\w$]*\.[\w$]+=[\w$.]+/i,/^!{1,2}[a-z]\w*[/:]\S*:\w/i,/^<\w+>\W*$/,/^[A-Z]{3,}:\/(?:[\w.-]+\/)+/,/^(?:host|user|port|dbname|database|sslmode)=/i,/^[a-z_$][\w$]*\?\.[[(\w]/i,/^\d{0,2}\*\d{0,2}\(?[A-Z][A-Za-z-]*\)?$/,/^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i,/^[#.][a-z][a-z-]*$/i,/^@?[\w.-]+\/[\w.-]+@[~^]?\d/];function ey(e,n,t){return/^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(e)||Yh.some(i=>i.test(e))||(/^(?:\/[\w.@%-]+){2,}\/?(?:\?|$)/.test(e)||/^[\w.-]+\/$/.test(e))&&!t||/^\.{1,2}\//.test(e)||/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(e)||/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(e)||/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(e)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(e)||/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(e)&&!(n&&/\w{24}/.test(e))||/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(e)&&!/[a-z][A-Z]{2,}[a-z]/.test(e)||!n&&/^[A-Za-z_]\w*(?:\.\w+){2,}$/.test(e)||(/\\[dwsb]\b/.test(e)||xi(e,/[({|[]/g,/[|*+?}\])]/g,/[\]})]/g))&&!xi(e.replace(/[{[(].*?[}\])]/g,""),/\d/g,/[a-z]/gi,/\d/g)||/^\)(?:[;,)\s]|\\n|$)/.test(e)||/^-?0x[0-9a-f]{1,16}$/i.test(e)||/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(e)||/^(?:\\u[0-9a-f]{4})+$/i.test(e)||/^--?[a-z][a-z0-9-]*(?:=|$)/.test(e)||/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(e)||/^Test[A-Z_]\w*(?:\/\S*)?$/.test(e)||/^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(e)||/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(e)||/^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(e)?!0:gn(e)}function ny(e){return/^[A-Za-z0-9+/]{24,}={0,2}$/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)&&/[0-9]/.test(e)}function xi(e,...n){let t=0;return n.every(r=>(r.lastIndex=t,r.test(e)?(t=r.lastIndex,!0):!1))}var ty=/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;function Cl(e,n){return/^["']?[ \t]*\r?(?:\n|$)/.test(b(e,n,n+8))}function ry(e,n,t){if(e[n.nameStart-1]===45||n.quoted&&t.length>=16&&M(e,n.start,n.end))return!0;let r=b(e,n.nameStart,n.nameEnd),i=Math.max(0,n.nameStart-40),o=b(e,i,n.nameStart);if(/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(o))return!0;let a=/(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(o);return a&&t.length>=16&&M(e,n.start,n.end)&&Cl(e,n.end)||/^psk$/i.test(r)&&n.quoted&&/:\s*$/.test(o)?!0:a&&/^(?:[a-z]+(?:Password|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(r)?n.quoted||Cl(e,n.end):/^(?:password|passwd)$/i.test(r)&&(/\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(o)||/(?:^|\n)\s*$/.test(o))?n.quoted||/\d/.test(t)||/[^\w.,:;?!)('-]/.test(t):!1}var iy=8,oy=80;function jl(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39)return;let r=Math.min(e.length,n.start+Pe),i=V(e,n.start,n.end),o=n.end,a=o-n.start,s=[];for(let l=1;l<iy;l++){let u=sy(e,o+1,Math.min(r,o+oy),t);if(u<0)break;let c=u;for(;c<r&&e[c]!==t&&e[c]!==10;)c++;if(e[c]!==t||c>=r)break;i+=V(e,u,c),s.push(a),a+=c-u,o=c}return o>n.end?{text:i,seams:s,end:o}:void 0}function ay(e,n){for(let t=0;t<16;t++)if(E[e[n+1+t]??0]!==1||E[e[n-2-t]??0]!==1)return!1;return!0}function sy(e,n,t,r){let i=0,o=0;for(let a=n;a<t;a++){let s=e[a];if(s===r)return i+o>0||r===39&&ay(e,n)?a+1:-1;if(s===32||s===9||s===10||s===13)o++;else{if((s===43||s===46||s===38||s===92)&&++i<=2)continue;return-1}}return-1}var El=4096,Dt=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=El,this.#n.fill(void 0)}facts(n,t,r){let i=r-t;for(let c=t;c<r;c++)i=Math.imul(i^n[c],16777619);let o=(i^i>>>15)&El-1,a=this.#n[o];if(a&&ly(a.name,n,t,r))return a;let s=b(n,t,r),l=Ls(s),u={name:s,words:l,kind:Rs(l),rules:_i(this.#e,l)};return this.#n[o]=u,u}};function _i(e,n){let t=[];for(let r of n)for(let i of e.named.get(r)??[])t.includes(i)||t.push(i);return t}function ly(e,n,t,r){if(e.length!==r-t)return!1;for(let i=t;i<r;i++)if(e.charCodeAt(i-t)!==n[i])return!1;return!0}var Pt=512,Ui=33,In=new Uint8Array(256);for(let e=0;e<128;e++)In[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function Vl(e,n,t,r,i){Si(e,n,t,i);for(let o=t;o<r-2;o++)(o===t||In[n[o-1]]===0)&&ue(e,n,o,i,Ci(n,o,t,r))}function Si(e,n,t,r){let i=n[t-1];(i===46||i===124||i===36||i===37)&&cy(e,n,t,r),i===36&&$l(e,n,t,r),i===92?(ue(e,n,t+1,r),n[t]===117&&ue(e,n,t+5,r),n[t]===120&&ue(e,n,t+3,r)):i===37&&ue(e,n,t+2,r)}function Ci(e,n,t,r){return n===t?0:uy(e,t)?1/0:r-t>Pt?5:0}function uy(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(b(e,n,n+7))}function cy(e,n,t,r){let i=t-Fn,o=t-1;for(;;){let a=o;for(;a>i&&E[n[a-1]??0]===1;)a--;if(o-a>=16||a===i)return;for(let s=a;s<o;s++)(s===a||In[n[s-1]]===0)&&ue(e,n,s,r);if(n[a-1]===36&&$l(e,n,a,r),n[a-1]!==46&&n[a-1]!==37)return;o=a-1}}function $l(e,n,t,r){let i=Math.max(0,t-Fn);for(let o=t-2,a=0;o>=i&&a<4;o--){let s=n[o];if(s!==36){if(s<=32||s===34||s===39)return;a>0&&In[s]===1&&E[n[o-1]??0]===0&&n[o-1]!==36&&ue(e,n,o,r);continue}a++,In[n[o-1]??0]===0&&ue(e,n,o,r)}}function ue(e,n,t,r,i=0){for(let o of e.tokens(n,t)){if(o.prefix.length<i)continue;let a=Ti(o,n,t,e);a&&r(a)}}function Ti(e,n,t,r){let{prefix:i}=e;for(let p=3;p<i.length;p++)if(n[t+p]!==i.charCodeAt(p))return;let o=e.layout(),a=b(n,t,t+o.maxLength),s=o.expression.exec(a)?.[0];if(s===void 0||!e.wholeRun&&o.last[n[t+s.length]??0]===1||H(s.slice(i.length))||oi(s)||e.near&&!Ge(e.near(),n,t))return;let l=r.rules[e.rule].confidence,u;if(e.check){let p=le(e.check,s);if(p==="no")return;p==="wrong"&&(l="low",u="checksum-wrong")}let c=t+i.length;e.drawn&&t+s.length-c>=16&&!M(n,c,t+s.length)&&(l="low",u??="looks-made-up");let d=t;if(e.before){let p=e.before().exec(b(n,t-Ui,t));if(!p)return;d-=p[0].length}let[f,h]=e.trim;return{rule:e.rule,anchor:t,start:d+f,end:t+s.length-h,confidence:l,...u?{note:u}:{}}}function Wt(e,n,t,r,i){let o=cs(t,r,i);if(!o)return;let a=jl(t,o),s=a?dy(e,n,t,o,a):Fl(e,n,t,o);return s&&{...s,quoted:o.quoted}}function dy(e,n,t,r,i){let o=b(t,r.nameStart,r.nameEnd),a=ne(`${o}="${i.text}"`),s=o.length+2,l={...r,nameStart:0,nameEnd:o.length,start:s,end:a.length-1},u,c=f=>i.seams.some(h=>f.start<s+h&&f.end>s+h);Vl(e,a,s,l.end,f=>{c(f)&&(u??=f)});let d=u?{rule:u.rule,start:0,end:0,secret:b(a,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:o}:Fl(e,n,a,l);return d&&{...d,start:r.start,end:i.end,decodedFrom:["joined",...d.decodedFrom]}}function Fl(e,n,t,r){let{start:i,end:o}=r,a=n.facts(t,r.nameStart,r.nameEnd),s=r.kind===void 0?a:{...a,kind:r.kind},l=o-i;if(l<8&&(s.kind==="none"||s.kind==="secret"))return;if(l<16&&(s.kind==="weak"||s.kind==="none"))return l<8||s.words.length<2||!py(t,i,o)?void 0:zl(e,s,t,r);if(!r.quoted&&!r.wholeLine&&l<40&&hy(t,i,o)&&!(s.kind==="password"&&vi(t,r)))return;let u=l>=16?fy(e,n,s,t,r):void 0;if(u)return u;let c=zl(e,s,t,r);return c||(s.kind==="none"?void 0:yy(e,s,t,r))}function fy(e,n,t,r,i){let o=vy(r,i.nameStart),a=o<i.nameStart?n.facts(r,o,i.nameStart-1):void 0;if(t.rules.length===0&&(a===void 0||a.rules.length===0))return;let s=a?[...a.words,...t.words]:t.words,l=a&&a.rules.length>0?_i(e,s):t.rules,{start:u,end:c}=i,{name:d}=t,f=b(r,u,c),h=Bl(e,l,s,f,i);if(h)return{...h,start:u,end:c,secret:f,decodedFrom:[],name:d};for(let[p,g]of Cy(f)){let m=Bl(e,l,s,g,i);if(m)return{...m,start:u,end:c,secret:g,decodedFrom:[p],name:d}}}function zl(e,n,t,r){if(r.operator==="space"||r.operator==="compare")return;let{start:i,end:o}=r,a=b(t,i,o),s=al(e,t,r.nameStart,r.nameEnd,a,n.kind!=="none");if(!(!s||B(a,!0))&&!(o-i>=16?!M(t,i,o):!my(a)))return{rule:s.rule,start:i,end:o,secret:a,decodedFrom:[],confidence:e.rules[s.rule].confidence,name:n.name}}function py(e,n,t){let r=0;for(let i=n;i<t;i++){let o=e[i];if(o>=48&&o<=57)r++;else if((o|32)<97||(o|32)>122)return!1}return r>0&&r<t-n}function my(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&Ze(ne(e),0,e.length)>=4.2)}function hy(e,n,t){for(let r=n;r<t;r++){let i=e[r];if(!De(i)&&i!==95&&i!==36&&i!==46)return!1}return!0}function yy(e,n,t,r){let i=b(t,r.start,r.end),o=gt(n.name,i),a=o||(/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey)\s+/i.exec(i)?.[0].length??0),s=a>0?{...r,start:r.start+a}:r,l=a>0?i.slice(a):i;if(tl(l))return;let u=Tl(t,s,o>0?"secret":n.kind,n.name,l);if(!u)return;let c=e.builtIn[u.kind];if(c===void 0)return;let d=n.rules.some(k=>k.exclusive&&k.words.every(y=>n.words.includes(y)))&&!by(l)||u.kind==="secret"&&Ay(e,n,t,r),f=d||rl(l)?"low":u.confidence,h={rule:c,start:s.start,end:s.end,confidence:f,name:n.name},p=u.kind==="password"||l.length<16||l.endsWith("=")?Ol(l):void 0;if(p!==void 0){if(B(p,!1)||It(p))return;let k=!d&&/auth$/i.test(n.name)&&gy(p);return{...h,...k?{confidence:"medium"}:{},secret:p,decodedFrom:["base64"]}}let g=V(t,s.start,s.end);if(ky(g))return;let m=t[r.nameEnd]===37?Ke(g):void 0;if(m!==void 0)return{...h,secret:m,decodedFrom:["percent"]};let A=r.quoted?Ie(g):void 0;return A!==void 0&&A.length>3?{...h,secret:A,decodedFrom:["escapes"]}:{...h,secret:g,decodedFrom:[]}}function gy(e){let[,n="",t=""]=/^([^:\s]{1,64}):(\S{6,})$/.exec(e)??[],r=ne(t);return t!==""&&t!==n&&!B(t,!1)&&Y(r,0,r.length)>=28}function ky(e){return(e.match(/\ufffd/g)?.length??0)*4>=e.length}function by(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function Ay(e,n,t,r){let i;return e.exact().each(t,r.nameStart,r.nameEnd,o=>{i=o}),i!==void 0&&!wy(e,i,t,r)&&n.words.filter(o=>!xy.has(o)).length<=1}function wy(e,n,t,r){let{start:i,end:o}=r;return e.tokens(t,i).some(({rule:a,prefix:s,layout:l})=>e.rules[a]?.provider===n&&o-i>=l().minLength&&b(t,i,i+s.length)===s)}var xy=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function vy(e,n){let t=Math.max(0,n-48),r=n;for(let i=0;i<3&&r-1>t&&e[r-1]===32;i++){let o=r-1;for(;o>t&&_y(e[o-1]);)o--;let a=o;for(;a<r-1&&!De(e[a]);)a++;if(a===r-1||(r=a,a>o))break}return r}function _y(e){return De(e)||e>=48&&e<=57||e===95}function Bl(e,n,t,r,i){for(let o of n)if(Uy(o,t,r,i))return{rule:o.rule,confidence:e.rules[o.rule].confidence}}function Uy(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let i of e.words)if(!n.includes(i))return!1;for(let i of n)if(e.not.has(i))return!1;return!e.layouts().some(i=>Sy(i,t))||H(t)||gn(t)?!1:e.check===void 0||le(e.check,t)!=="no"}function Sy(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*Cy(e){let n=Ke(e);n!==void 0&&(yield["percent",n]);let t=Ie(e);t!==void 0&&(yield["escapes",t]);let r=Ol(e);r!==void 0&&(yield["base64",r])}function Ol(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=ne(e),t=ee(n,0,n.length);return!t||t.length<5||!me(t)?void 0:V(t,0,t.length).replace(/[\r\n]+$/,"")}function Dn(e,n,t){let r=0,i=e.length;for(;r<i;){let s=r+i>>1;e[s].start<n.start?r=s+1:i=s}let[o,a]=[e[r-1],e[r]];return o?a&&t(a)<t(o)?r:r-1:a?r:-1}function Nl(e){if(e.rule==="aws-access-key-id")return"id";if(e.rule.startsWith("aws-secret"))return"secret";if(e.rule==="aws-session-token")return"token"}function Kl(e){let n=e.flatMap((r,i)=>Nl(r)==="id"?[{...r.span,index:i}]:[]);if(n.length===0)return e;let t=e.map(()=>new Set);return e.forEach((r,i)=>{let o=Nl(r);if(o!=="secret"&&o!=="token")return;let a=n[Dn(n,r.span,s=>Ty(r.span,s))]?.index;a!==void 0&&(t[i]?.add(a),t[a]?.add(i))}),e.map((r,i)=>t[i].size>0?{...r,related:[...t[i]].sort((o,a)=>o-a)}:r)}function Ty(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}var My=64*1024,Il=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/,Ly=/^PuTTY-User-Key-File-\d: /;function Dl(e,n){let t=n-4;if(t<0)return;let r=Il.exec(b(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function Pl(e,n){let t=n-11,r=t<0?void 0:Ly.exec(b(e,t,t+24));return r?{start:t,end:t+r[0].length}:void 0}function Wl(e,n){let t=Il.exec(b(e,n,n+120));if(!t)return Ry(e,n);let r=n+t[0].length,i=jy(e,r,Math.min(e.length,n+My)),o=Zl(e,r,i),a=`-----END ${t[1]}-----`,s=b(e,i,i+a.length)===a?i-r:-1,l=s>=0?o:o.slice(0,Ey(o)),u=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,f=>f==="+"||f==="/"?f:"");if(!ql(u))return;let c=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l)||Vy(u);if(s>=0&&s>2e4*3)return;let d=s>=0?r+s+a.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:c}}function Ry(e,n){let t=Zl(e,n,Math.min(e.length,n+2e4)),r=/^PuTTY-User-Key-File-\d: \S+\r?\nEncryption: (\S+)\r?\n/.exec(t),i=t.indexOf(`
Private-Lines: `);if(!r||i<0)return;let o=/^\nPrivate-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]{64}\r?\n)*(?:[A-Za-z0-9+/=]{1,63}(?:\r?\n|$))?)(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?/.exec(t.slice(i));if(!o||!ql(o[1].replace(/\s/g,"")))return;let a=t.slice(0,i+o[0].length).trimEnd();return{start:n,end:n+a.length,whole:/^[0-9a-f]{40}$/.test(a.slice(-40)),encrypted:r[1]!=="none"}}function Jl(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(i=>i.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(i=>!/^[\s+.,"'`\\]*$/.test(i)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function jy(e,n,t){let r=0;for(let i=n;i<t;i++)if(r=e[i]===45?r+1:0,r===5)return i-4;return t}function Ey(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),i=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(i))&&!(i==="\\"&&/[nrt]/.test(r)))break}return t}function Vy(e){return e.startsWith("b3BlbnNzaC1rZXktdjEAAAAA")&&!e.startsWith("BG5vbmU",24)}var $y=/^(?:MII[A-Za-z0-9+/]{3}IBA(?:AK[A-Za-z0-9+/]{7}|DANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/]{19})|b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/]{76})/;function ql(e){let n=e.replace(/={1,4}$/,"");if(n.length-($y.exec(n)?.[0].length??0)<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;if(/^[0-9a-f]{256,}$/.test(n))return new Set(n).size>8;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function Zl(e,n,t){let r="";for(let i=n;i<t;i+=4096)r+=b(e,i,Math.min(t,i+4096));return r}function Hl(e,n){return` ${e} `.includes(` ${zy(n)} `)}function zy(e){let n=2166136261,t=2654435769;for(let i=0;i<e.length;i++){let o=e.charCodeAt(i);n=Math.imul(n^o,16777619),t=Math.imul(t^o,2246822507),t=t<<13|t>>>19}n=Gl(n^t>>>16^e.length),t=Gl(t^n);let r="";for(let i of[n,t])for(let o=26;o>2;o-=6)r+=By[i>>>o&63];return r}function Gl(e){let n=Math.imul(e^e>>>16,2146121005);return n=Math.imul(n^n>>>15,2221713035),n^n>>>16}var By="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Jt(e,n,t,r){let i=e.builtIn["http-authorization"];if(i===void 0)return;let o=/\b(Bearer|Basic|NTLM) $/i.exec(b(n,t-12,t))?.[1]?.toLowerCase();if(!o)return;let a=r;for(;a<n.length&&a<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[a]));)a++;for(;a>r&&n[a-1]===46;)a--;let s=b(n,t,a);if(o==="basic"){let l=ee(n,t,a);if(!l||!me(l))return;let u=V(l,0,l.length),c=/^[^:]*:(.+)$/.exec(u)?.[1];return c===void 0||B(c,!1)||B(u,!1)||/^aladdin:open ?sesame$/i.test(u)?void 0:{rule:i,start:t,end:a,confidence:"medium"}}if(!(H(s)||B(s,!0)||!M(n,t,a)))return{rule:i,start:t,end:a,confidence:"medium"}}function qt(e,n,t,r){let i=e.shapes.get(r-t);if(!i)return Xl;let o=n[t-1],a=n[r],s;for(let l of i){if(l.lastBefore>=0&&o!==l.lastBefore||l.behind>=0&&a!==l.behind||l.mark!==""&&!Ql(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!Ql(n,t-l.plainBefore.length,l.plainBefore)||!Fy(n,t,l))continue;let u=l.layout(),c=u.expression.exec(b(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let p=l.before().exec(b(n,t-Ui,t));if(!p)continue;d-=p[0].length}if(H(c)||l.near&&!Ge(l.near(),n,t)||l.near&&!M(n,t,t+c.length))continue;let{confidence:f}=e.rules[l.rule],h;if(l.check){let p=le(l.check,b(n,d,t+c.length));if(p==="no")continue;p==="wrong"&&(f="low",h="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:f,...h?{note:h}:{}})}return s??Xl}var Xl=[];function Fy(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function Ql(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var Zt={depth:3,decodedBytes:16*1024*1024,matches:2e4},Yl=2e3;function Mi(e,n,t,r,i,{added:o,identifiers:a}){if(r.length===0)return{matches:[],cut:[]};let s=new Set,l=[],u=[],c=[],d=[],f=[],h=0,p=0;for(let y of Gy(r)){if(l.length+d.length>=Zt.matches){s.add("matches-per-blob");break}if(y.rule===be.bareSecret)u.push(y);else if(y.rule>=e.rules.length)c.push(y);else if(y.rule===be.keyHead){let w=Ky(e,t,y);w&&l.push(w)}else if(y.rule===be.encoded){if(y.start<p)continue;let w=Ul(t,y.start);if(!i){s.add("decoding-depth");continue}if(h+(w.end-y.start)>Zt.decodedBytes){s.add("decoded-size");continue}h+=w.end-y.start,p=w.end;let x=Sl(t,w,i,s);for(let v of x)d.push(v);x.length>0&&f.push({start:y.start,end:w.end})}else{let w=Oy(e,n,t,y);w&&l.push(w)}}for(let y of Iy(e,t,l,u))l.push(y);if(o&&c.length>0)for(let y of o.complete(t,c,s))l.push(y);let g=y=>{let w=f[Dn(f,y,x=>Math.abs(x.start-y.start))];return w!==void 0&&w.start<=y.start&&w.end>=y.end},m=Py(e,(a?l:Dy(e,l)).filter(y=>f.length===0||y.decodedFrom.length>0||He(e,y)<5||!g(y))).map(y=>y.note===Oe?Wy(e,l,y):Jy(e,y)),A=m.map(y=>Zy(e.rules[y.rule]??o?.facts(y.rule),t,y)),k=new Set(m.filter(y=>y.decodedFrom.length>0).map(y=>y.start));for(let y of d)k.has(y.span.start)||A.push({...y,directives:wi(t,y.span)});return A.sort((y,w)=>y.span.start-w.span.start||y.span.end-w.span.end),{matches:Kl(A),cut:[...s]}}function Oy(e,n,t,r){let i=e.rules[r.rule];if(!i)return;let o={rule:r.rule,start:r.start,end:r.end,secret:V(t,r.start,r.end),decodedFrom:[]},a={quoted:U(t[r.start-1])};if(i.kind==="token"){for(let l of e.tokens(t,r.anchor)){if(l.rule!==r.rule)continue;let u=Ti(l,t,r.anchor,e);if(u&&l.wholeRun&&u.end===r.end){let c=Ny(t,r.end);return{...o,end:c,secret:V(t,r.start,c),confidence:u.confidence,syntax:a}}if(u&&u.end===r.end)return{...o,confidence:u.confidence,syntax:a,...u.note?{note:u.note}:{}}}if(r.anchor===r.start)return}if(i.kind==="shape"){let l=qt(e,t,r.anchor,je(t,r.anchor)).find(u=>u.rule===r.rule&&u.start===r.start&&u.end===r.end);return l&&{...o,confidence:l.confidence,syntax:a,...l.note?{note:l.note}:{}}}if(i.kind==="near"&&r.anchor===r.start){let l=Ot(e,t,r.start,je(t,r.start));return l&&{...o,confidence:l.confidence,syntax:a}}if(i.kind==="built-in"&&i.finds==="url-credentials"){let l=Rt(t,r.anchor);return l?{...eu(o),confidence:l.confidence,syntax:{...a,name:l.user}}:void 0}if(i.kind==="built-in"&&i.finds==="url-signature")return{...eu(o),confidence:i.confidence,syntax:{...a,name:"sig"}};if(i.kind==="built-in"&&i.finds==="client-password"){let l=Nt(t,r.anchor);return l&&{...o,confidence:i.confidence,syntax:{...a,name:l.user}}}if(i.kind==="built-in"&&i.finds==="curl-user"){let l=Kt(t,r.anchor);return l&&{...o,confidence:i.confidence,syntax:{...a,name:l.user}}}if(i.kind==="built-in"&&i.finds==="http-authorization"){let l=Jt(e,t,r.anchor,je(t,r.anchor));return l?{...o,confidence:l.confidence,syntax:a}:void 0}let s=Wt(e,n,t,r.anchor,kt(t,r.anchor));if(s)return{rule:s.rule,start:s.start,end:s.end,secret:s.secret,decodedFrom:s.decodedFrom,confidence:s.confidence,syntax:{name:s.name,quoted:s.quoted}}}function eu(e){let n=Ke(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function Ny(e,n){let t=n;for(;E[e[t]??0]===1&&e[t]!==45&&e[t]!==95;)t++;for(let r=0;r<2&&e[t]===61;r++)t++;return t}function Ky(e,n,t){let r=Wl(n,t.start);if(!r)return;let i=r.whole?"private-key":"private-key-cut-short",o=e.builtIn[i]??e.builtIn["private-key"];if(o===void 0)return;let a=V(n,r.start,r.end),s=Jl(a);return{rule:o,start:r.start,end:r.end,secret:s?.secret??a,decodedFrom:s?[s.decodedFrom]:[],confidence:r.encrypted?"low":e.rules[o].confidence,syntax:{quoted:U(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function Iy(e,n,t,r){let i=e.builtIn["aws-secret-beside-id"];if(i===void 0)return[];let o=t.filter(l=>e.rules[l.rule]?.id==="aws-access-key-id");if(o.length===0)return[];let a=[],s=t.filter(l=>e.builtIn.secret===l.rule&&/^[A-Za-z0-9+/]{40}$/.test(l.secret)&&le("mixed",l.secret)==="right");for(let l of s){let u=nu(o,l);u<=Yl&&a.push({...l,rule:i,confidence:u<=300?"high":"medium"})}for(let l of r){let u=nu(o,l);if(u>Yl||!M(n,l.start,l.end))continue;let c=V(n,l.start,l.end);if(H(c))continue;let d=u<=300?"high":"medium";a.push({rule:i,start:l.start,end:l.end,secret:c,decodedFrom:[],confidence:d,syntax:{quoted:U(n[l.start-1])}})}return a}function nu(e,n){let t=i=>i.start>=n.end?i.start-n.end:n.start-i.end,r=e[Dn(e,n,t)];return r?t(r):1/0}function Dy(e,n){let t=i=>e.rules[i.rule]?.identifier===!0,r=n.filter(t).sort((i,o)=>i.start-o.start);return r.length===0?n:n.filter(i=>{if(t(i))return!1;let o=r[tu(r,i.start)-1];return o===void 0||o.end<i.end||He(e,i)<=He(e,o)})}function Py(e,n){let t=[...n].sort((o,a)=>He(e,o)-He(e,a)||ve.indexOf(o.confidence)-ve.indexOf(a.confidence)||a.end-a.start-(o.end-o.start)||o.start-a.start||o.rule-a.rule),r=[],i=[];for(let o of t){let a=tu(i,o.start),s=i[a-1],l=i[a];s&&s.end>o.start||l&&l.start<o.end||(i.splice(a,0,o),r.push(o))}return r}function tu(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>1;e[i].start<=n?t=i+1:r=i}return t}function Wy(e,n,t){let r;for(let i of n){if(i.start!==t.start||i.end!==t.end||i.secret!==t.secret)continue;let o=e.rules[i.rule];!o||o.provider==="generic"||(!r||He(e,i)<He(e,r))&&(r=i)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}function Jy(e,n){let t=e.rules[n.rule]?.published;return t!==void 0&&Hl(t,n.secret)?{...n,confidence:"low",note:"published-by-vendor"}:n}var qy=new Set(["url-credentials","url-signature","curl-user","client-password"]);function He(e,n){if(n.note===Oe)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="aws-secret-beside-id"||qy.has(t.finds)?3:5:1}function Zy(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},i=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new Xn(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:M(i,0,i.length)},related:[],directives:wi(n,r),guessable:zs(i,0,i.length),...t.note?{note:t.note}:{}}}function Gy(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}function Gt(e){if(e.startsWith("{jwt"))return["eyJ"];let n=e.startsWith("(")?/^\(([^(){}[\]]+)\)/.exec(e):null,t=n?ru(e.slice(n[0].length)):"",r=n?n[1].split("|").map(i=>i+t):[ru(e)];for(let i of r)if(i.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return r}function iu(e,n){let[,t,r,i]=/^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(e)??[],o=t??(r===void 0?void 0:Ft[r]);if(o===void 0)return{lead:new Uint8Array(256),leadCount:0};let a=n.get(o);return a||n.set(o,a=yi(o)),{lead:a,leadCount:Math.min(6,Number(i))}}function ou(e){let n=/^[^{}()[\]|\\]+/.exec(e)?.[0];if(n)return{mark:n,markAt:0};let[,t,r]=/^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(e)??[];return{mark:r??"",markAt:Number(t??0)}}function Ht(e){return/(?:\\.|[^)}\]|\\])$/.test(e)?e.charCodeAt(e.length-1):-1}var Hy="{}()[]|";function ru(e){let n="",t=0;for(let r=0;r<e.length;r++)if(e.charCodeAt(r)===92)n+=e.slice(t,r),t=++r;else if(Hy.includes(e[r]))return n+e.slice(t,r);return n+e.slice(t)}function au(e){let[n,t,r]=[0,0,0];for(let i=0;i<e.length;i++){let o=e.charCodeAt(i);if(o===123){let a=e.indexOf("}",i),s=e.slice(i+1,a);i=a;let l=s.lastIndexOf(":");if(s==="uuid")[n,t,r]=[n+36,t+36,r|te.sign];else{if(l<0||s.startsWith("printable")||s.includes("(")&&!/^set\([A-Za-z0-9-]*\):/.test(s))return;{let[u,c=u]=s.slice(l+1).split("-");if(!(Number(u)>0)||!(Number(c)>0))return;[n,t]=[n+Number(u),t+Number(c)],r|=Xy(s.slice(0,l))}}}else{if(o===91||o===40||o===92)return;if(E[o]===1)[n,t,r]=[n+1,t+1,r|su(o)];else break}}return{least:n,most:t,kinds:r}}var Li=te.capital|te.small|te.sign;function Xy(e){let n=e.startsWith("set(")?e.slice(4,-1):Ft[e];if(n===void 0)return Li;let t=0;for(let r=0;r<n.length;r++){let i=n.charCodeAt(r);(i!==45||!/^(?:[A-Za-z]-[A-Za-z]|\d-\d)$/.test(n.slice(r-1,r+2)))&&(t|=su(i))}return t}function su(e){return e>=103&&e<=122?te.small:e>=65&&e<=90?te.capital:e===43||e===47||e===45||e===95?te.sign:0}function Xt(e){let n=e.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/,""),t=n.startsWith("\\")?n.slice(1):n;return n===""||/^[([{|]/.test(n)||/^[A-Za-z0-9+/_-]/.test(t)?-1:t.charCodeAt(0)}function Qt(e){let n=_t-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:o,behind:a}of e)for(let s of[o,a])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let i=new Uint8Array(de*vt*_t);for(let{least:o,most:a,kinds:s,before:l,behind:u}of e){let c=u<0?255:1<<t[u],[d,f]=l<0?[0,n]:[t[l],t[l]];for(let h=0;h<vt;h++)if((h&~s)===0)for(let p=o;p<=a;p++){let g=Ut(p,h,f);for(let m=Ut(p,h,d);m<=g;m++)i[m]|=c}}return{classes:t,behind:i}}function lu(e){return Ri(JSON.stringify(e))}function Ri(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}var ji={lengths:de,near:mi,exact:mi};function cu(e){let{bytes:n,near:t,exact:r}=e,i=0,o=u=>n.subarray(i,i+=u),a=o(ji.lengths),s=o(ji.near),l=o(ji.exact);return{heads:Qy(e.heads),gates:Qt(Yy(e.gates)),tokens:{get:u=>Ei(Pn(e.tokens,eg(u)))},shapes:{get:u=>Ei(Pn(e.shapes,u))},named:{get:u=>Ei(Pn(e.named,u))},hasNear:t!=="",nearLengths:()=>a,nearWords(u){return new ge({heads:s,wordsOf:c=>uu(Pn(t,c),d=>u(Number(d)))})},exactWords:()=>new ge({heads:l,wordsOf:u=>uu(Pn(r,u),c=>c)}),builtIn:e.builtIn}}function Qy(e){let n=wt(),t=0;for(let r of[n.first,n.rest]){for(;e[t+2]!==0;t+=3)r[e[t]|e[t+1]<<8]=e[t+2];t+=3}return n}function Yy(e){return JSON.parse(e).map(([n,t,r,i,o])=>({least:n,most:t,kinds:r,before:i,behind:o}))}function eg(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function Pn(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function Ei(e){return e?.split("	").map(Number)}function uu(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}function du(e){let n=wt(),t=[],r=new Map,i=new Map,o=new Map,a={},s=new Set;e.forEach((d,f)=>{if(s.has(d.id))throw new Error(`two rules have the id ${d.id}`);if(s.add(d.id),d.kind==="token")u(d,f);else if(d.kind==="shape")c(d,f);else if(d.kind==="named")for(let[h]of d.names)Vi(o,h,f);else d.kind==="built-in"&&(a[d.finds]=f)});let l=()=>e.flatMap((d,f)=>d.kind==="near"?[[d,f]]:[]);return{heads:n,gates:Qt(t),gateList:t,tokens:r,shapes:i,named:o,hasNear:e.some(({kind:d})=>d==="near"),nearLengths(){let d=new Uint8Array(de);for(let f of new Set(l().flatMap(([{layouts:h}])=>h))){let{least:h,most:p}=Yt(f);h>=16&&d.fill(1,h,p+1)}return d},nearWords(d){let f=new ge;for(let[h,p]of l()){let g=d(p);for(let m of h.words)f.add(m,g)}return f},exactWords(){let d=new ge;for(let f of e)for(let h of f.exact??[])d.add(h,f.provider);return d},builtIn:a};function u(d,f){for(let h of d.layouts)for(let p of Gt(h))ws(n,p),Vi(r,er(p.charCodeAt(0),p.charCodeAt(1),p.charCodeAt(2)),f)}function c(d,f){let h=d.before===void 0?-1:Ht(d.before);for(let p of d.layouts){let{least:g,most:m,kinds:A}=Yt(p);if(g<16||m>=de)throw new Error(`layout ${p} does not begin with a run of bounded length`);t.push({least:g,most:m,kinds:A,before:h,behind:Xt(p)});for(let k=g;k<=m;k++)Vi(i,k,f)}}}function er(e,n,t){return e<<16|n<<8|t}function Yt(e){let n=au(e);if(n)return n;let[t,r]=ke(e).lead;return{least:t,most:r,kinds:Li}}function Vi(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function fu(e){let n=ht(e);return ng(e,n?cu(n):du(e))}function ng(e,n){let{heads:t,gates:r,hasNear:i,builtIn:o}=n,a=new Map,s=An(d=>ig(e[d],d,a)),l=An(d=>n.shapes.get(d)?.flatMap(s).filter(({least:f,most:h})=>f<=d&&d<=h)),u=An(d=>n.named.get(d)?.flatMap(f=>og(e[f],f,d))),c=An(d=>n.tokens.get(d)?.flatMap(f=>rg(e[f],f,d)));return{rules:e,heads:t,tokens:(d,f)=>c(er(d[f],d[f+1],d[f+2]))??tg,gates:r,shapes:{get:l},named:{get:u},hasNear:i,near:Ae(()=>{let d=An(ke);return{words:n.nearWords(An(h=>ag(e[h],h,d))),lengths:n.nearLengths()}}),exact:Ae(n.exactWords),builtIn:o}}var tg=[];function rg(e,n,t){let{before:r}=e;return e.layouts.flatMap(i=>Gt(i).filter(o=>er(o.charCodeAt(0),o.charCodeAt(1),o.charCodeAt(2))===t).map(o=>({rule:n,prefix:o,layout:Ae(()=>ke(i)),check:e.check,trim:e.trim??[0,0],wholeRun:e.wholeRun??!1,before:r===void 0?void 0:Ae(()=>hi(r)),near:pu(e),drawn:e.provider!=="aws"&&/^[^{}]*\{[^{}]*\}$/.test(i)})))}function ig(e,n,t){let r=e.before,i=r===void 0?void 0:Ae(()=>hi(r)),o=r===void 0?-1:Ht(r),a=r!==void 0&&/^[^{}()[\]|\\]+$/.test(r)?r:"",s=pu(e);return e.layouts.map(l=>{let{least:u,most:c}=Yt(l);return{rule:n,least:u,most:c,layout:Ae(()=>ke(l)),...iu(l,t),...ou(l),behind:Xt(l),before:i,lastBefore:o,plainBefore:a,check:e.check,near:s}})}function og(e,n,t){let r=Ae(()=>e.layouts.map(ke)),i=new Set(e.notNames);return e.names.filter(([o])=>o===t).map(o=>({rule:n,words:o,not:i,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function ag(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:Ae(()=>e.layouts.map(t)),check:e.check,called:e.called?.map(On)??[],calledOnly:e.identifier===!0}}function pu(e){let{near:n}=e;return n&&Ae(()=>zt(n))}function Ae(e){let n;return()=>n??=e()}var sg=16384;function An(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let i=e(t);return(i!==void 0||n.size<sg)&&n.set(t,i),i}}var nr=Math.max(Pt,se+mn+Pe)+128;function hu(e,n,t,r,i,o){let a=[],s=i<=0&&o>=r.length,l=(p,g,m,A)=>{(s||g<o&&m>i)&&a.push({rule:p,start:g,end:m,anchor:A})},u=Math.max(0,i-nr),c=Math.min(r.length,o+nr);if(!s){let p=Math.max(0,u-4096);for(;u>p&&mu(r,u-1);)u--;let g=Math.min(r.length,c+4096);for(;c<g&&mu(r,c);)c++}let d=p=>l(p.rule,p.start,p.end,p.anchor),f=-1;return t(r,u,c,{run(p,g,m){if((m&G.before)!==0&&Si(e,r,p,d),(m&G.encoded)!==0&&l(be.encoded,p,Math.min(g,p+64),p),!(g-p>Pt)){if((m&G.shape)!==0)for(let A of qt(e,r,p,g))l(A.rule,A.start,A.end,p);if((m&G.bareSecret)!==0&&l(be.bareSecret,p,g,p),(m&G.scheme)!==0){let A=Jt(e,r,p,g);A&&l(A.rule,A.start,A.end,p)}if((m&G.near)!==0){let A=Ot(e,r,p,g);A&&l(A.rule,A.start,A.end,p)}}},head(p,g,m){ue(e,r,p,d,Ci(r,p,g,m))},word(p){let g=r[p]|32;if(g===58){let m=Rt(r,p),A=e.builtIn["url-credentials"];m&&A!==void 0&&l(A,m.start,m.end,p);let k=m?void 0:Ts(r,p),y=e.builtIn["url-signature"];k&&y!==void 0&&l(y,k.start,k.end,p)}else if(g>=55&&g<=57||g===36)ue(e,r,p,d);else if(g<=42||g===45&&(r[p+1]|32)===45){let m=Kt(r,p),A=e.builtIn["curl-user"];m&&A!==void 0&&l(A,m.start,m.end,p);let k=m?void 0:Nt(r,p),y=e.builtIn["client-password"];k&&y!==void 0&&l(y,k.start,k.end,p)}else if(g===45){let m=Dl(r,p);m&&l(be.keyHead,m.start,m.end,m.start)}else if(g>=97){if(p<f)return;if(g===107&&r[p-1]===45){let k=Pl(r,p);if(k)return l(be.keyHead,k.start,k.end,k.start)}let m=kt(r,p);m<p+se&&(f=m);let A=Wt(e,n,r,p,m);A&&l(A.rule,A.start,A.end,p)}}}),a}function mu(e,n){let t=e[n];return E[t]===1||yu[t]===1||at(e,n)}var yu=new Uint8Array(256);for(let e of".$:|=~%*@&")yu[e.charCodeAt(0)]=1;var lg="3";function gu(e,n={}){let t=fu(e),r=new Dt(t),i=(n.prefilter??qs)({heads:t.heads,gates:t.gates,near:t.hasNear}),o=hl(e.length,n),a=n.identifiers??!1,s,l=(c,d=0,f=c.length)=>{let h=$i(c),p=hu(t,r,i,h,d,f);return o&&cg(o,h,d,f,p),p},u=(c,d)=>Mi(t,r,$i(c),l(c),d<Zt.depth?f=>u(f,d+1):void 0,{added:o,identifiers:a});return{get version(){return s??=ug(e,n)},reach:Math.max(nr,o?.reach??0),find:l,complete:(c,d)=>Mi(t,r,$i(c),d,f=>u(f,1),{added:o,identifiers:a}),scan:c=>u(c,0)}}function ug(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let i=t.length===0?"":`-c${Ri(JSON.stringify(t))}`,o=r?`-o${r.id}`:"";return`${lg}-${ht(e)?.hash??lu(e)}${i}${n?"-i":""}${o}`}function cg(e,n,t,r,i){let o=t<=0&&r>=n.length,a=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!o&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;a.has(d)||(a.add(d),i.push({rule:s,start:l,end:u,anchor:c}))})}function $i(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}async function Nx(e){return ma(await dg(e))}async function dg(e){let[n,t]=await Promise.all([fg(e),pg()]);return Object.assign(gu($n,{...n,prefilter:t}),{detection:e})}async function fg({customRules:e,configName:n,identifiers:t,remembered:r}){return{identifiers:t,customRules:e,expressions:await mt(e,n),ownCredentials:r===null?void 0:ks(r)}}async function pg(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve(fi),Promise.resolve(pi)]);return e(n)}function bu(e,n){if(n===!1)return;let t=e.filter(i=>n===!0||ku(i)),r=t.find(i=>i.tool==="leakscan"&&ku(i))??t.find(i=>i.tool==="leakscan")??t[0];if(r)return{by:"comment",reason:r.reason?.trim()||`comment for ${r.tool}`}}function ku(e){return(e.reason??"").trim()!==""}async function wu(e,n,{fingerprints:t=new Sn(n.baseline.salt),namesUnsure:r=!0}={}){let i=new Bi(n,await hg(n)),o=new Map(n.baseline.findings.map(g=>[g.fingerprint,g])),a=new Fi(n,t),s=yg(e),l=0,u=0,c=new Map;for(let[g,m]of s){let A=gg(m.map(w=>i.on(w))),k=A.filter(w=>w.isActive),y=Ag((k.length>0?k:A).flatMap(w=>w.judged.filter(x=>k.length===0||!x.suppression)));c.set(g,{places:A,active:k,best:y,guessable:_g(m)})}let d=new Set(n.baseline.findings.map(({masked:g})=>g)),f=new Map,h=g=>{let m=c.get(g);if(m===void 0)throw new Error("A secret without a place: a fault of leakscan.");let{secret:A}=m.best.sighting.match;if(r||!m.guessable||m.best.confidence!=="low"||d.has(A.masked))return t.of(A,m.guessable);let k=f.get(g);return k===void 0&&f.set(g,k=`unsure ${f.size}`),k};return{findings:(await Promise.all([...c].map(async([g,{places:m,active:A,best:k}])=>{let{match:y}=k.sighting,w=s.get(g)??[],x=await h(g),v=o.get(x)??await a.find(y),R=v?vg(v):A.length===0?m[0]?.judged[0]?.suppression:void 0;R||(l+=m.length-A.length),!R&&!n.trustComments&&(u+=m.filter(bg).length);let F=await Promise.all(wg(w,s).map(h)),j=xg(y,w);return{fingerprint:x,rule:y.rule,provider:y.provider,severity:k.severity,confidence:k.confidence,secret:y.secret,places:m.map(({place:O})=>O),...k.note===void 0?{}:{note:k.note},related:F.sort(),...j===void 0?{}:{aws:j},...R===void 0?{}:{suppressed:R}}}))).sort(mg),suppressedPlaces:l,untrustedComments:u}}function mg(e,n){return+(e.suppressed!==void 0)-+(n.suppressed!==void 0)||vn(e.severity,n.severity)||nn(e.confidence,n.confidence)||vu(e.places[0],n.places[0])||Wn(e.fingerprint,n.fingerprint)}async function hg(e){let n=e.config.ignore.filter(i=>!i.rules&&!i.reason).flatMap(i=>i.paths),t=e.config.ignore.filter(i=>i.rules||i.reason);return[...await Promise.all(t.map(async i=>({matches:await En(i.paths),...i.rules?{rules:i.rules}:{},reason:i.reason??"path ignored in the config"}))),{matches:await En(n),reason:"path ignored in the config"}]}function yg(e){let n=new Map;for(let t of e){let r=t.match.secret.reveal(),i=n.get(r);i?i.push(t):n.set(r,[t])}return n}var Bi=class{#e;#n;#t=new Map;#r=new Map;#i=new Map;constructor(n,t){this.#e=n,this.#n=t}on(n){let{match:t,place:r}=n,i=zi(this.#i,t.rule,()=>Ea(this.#e.config,t.rule,t.provider)),o=zi(this.#t,r.path,()=>_o(r.path)),a=gr(t,o),s=a===t.confidence?t.note:`file-kind:${o?.name??""}`,l=this.#o(n,i==="off");return{sighting:n,severity:i==="on"||i==="off"?t.severity:i,confidence:a,...s===void 0?{}:{note:s},...l===void 0?{}:{suppression:l}}}#o({match:n,place:t},r){if(n.note!==Oe){if(r)return{by:"config",reason:`rule ${n.rule} switched off`};if(t.path!==null){let i=t.path,o=zi(this.#r,i,()=>this.#n.filter(({matches:a})=>a(i))).find(({rules:a})=>!a||a.includes(n.rule)||a.includes(n.provider));if(o)return{by:"config",reason:o.reason}}if(this.#e.trustComments)return bu(n.directives,this.#e.config.allowComments??!0)}}};function zi(e,n,t){if(e.has(n))return e.get(n);let r=t();return e.set(n,r),r}function gg(e){let n=new Map;for(let t of e){let{place:r}=t.sighting,i=kg(r),o=n.get(i),a=t.suppression===void 0;o===void 0?n.set(i,{place:r,judged:[t],isActive:a,best:t}):(o.judged.push(t),o.isActive||=a,xu(t,o.best)<0&&(o.best=t))}return[...n.values()].sort((t,r)=>Number(r.isActive)-Number(t.isActive)||nn(t.best.confidence,r.best.confidence)||vu(t.place,r.place))}function kg({path:e,line:n,column:t,endLine:r,endColumn:i,blob:o,commit:a,source:s,decodedFrom:l}){let u=l===void 0?"":JSON.stringify(l);return`${n} ${t} ${r} ${i} ${s} ${o??"-"} ${a??"-"} ${e===null?"":`:${e}`}\0${u}`}function bg(e){return e.judged.some(n=>n.sighting.match.directives.length>0)}function Ag(e){let[n,...t]=e;if(!n)throw new Error("A place without a match: a fault of leakscan.");return t.reduce((r,i)=>xu(i,r)<0?i:r,n)}function xu(e,n){let[t,r]=[e.sighting.match,n.sighting.match];return nn(e.confidence,n.confidence)||+(t.provider==="generic")-+(r.provider==="generic")||vn(e.severity,n.severity)||Wn(t.rule,r.rule)}function wg(e,n){let t=new Set;for(let{match:r,related:i}of e)for(let o of i){let a=o.secret.reveal();a!==r.secret.reveal()&&n.has(a)&&t.add(a)}return[...t]}function xg(e,n){if(e.provider!=="aws")return;let t=Zn(e.secret.reveal());if(t)return t;let r=new Set(n.flatMap(({related:o})=>o.map(a=>a.secret.reveal())).filter(o=>Zn(o))),[i]=r;return r.size===1&&i!==void 0?Zn(i):void 0}function vg(e){return{by:"baseline",reason:e.reason}}function _g(e){return e.some(({match:n})=>n.guessable)}var Fi=class{#e;#n;constructor({baseline:n},t){this.#e=[t,...n.salt===""?[]:[new Sn("",t.signal)]],this.#n=n.findings}async find({secret:n}){let t=this.#n.filter(r=>r.masked===n.masked);if(t.length!==0)for(let r of[!1,!0])for(let i of this.#e){let o=await i.of(n,r),a=t.find(s=>s.fingerprint===o);if(a)return a}}},Au={index:0,file:1,stdin:2,blob:3,path:4,"commit-message":5,"tag-message":6,note:7};function vu(e,n){return!e||!n?+!e-+!n:+(e.path===null)-+(n.path===null)||Au[e.source]-Au[n.source]||Wn(e.path??"",n.path??"")||e.line-n.line||e.column-n.column||Wn(e.commit??"",n.commit??"")||Wn(e.blob??"",n.blob??"")}function Wn(e,n){return e<n?-1:e>n?1:0}async function _u(e,n,t){if(t.length===0||e.length+n.length===0)return{notRead:e,cut:n,accepted:[]};let r=await Promise.all(t.map(async a=>({...a,matches:await En([a.what])}))),i=[],o=a=>{let s=r.find(({what:l,matches:u})=>a.what===l||Sg(l,a.what)||u(Ug(a.what)));return s&&i.push({...a,reason:s.reason}),!s};return{notRead:e.filter(o),cut:n.filter(o),accepted:i}}function Ug(e){return e.split("!",1)[0]??e}function Sg(e,n){return/^[0-9a-f]{7,64}$/.test(e)&&/^[0-9a-f]{40,64}$/.test(n)&&n.startsWith(e)}async function o4(e,n,t){let{result:r,mode:i,repository:o,engineVersion:a,startedAt:s}=e,l=await wu(r.sightings,n.policy,e.judging),u=e.judging?.fingerprints?.unfinished??0,c=[...r.notRead,...u===0?[]:[{what:`${u} fingerprints`,why:"interrupted"}]],{notRead:d,cut:f,accepted:h}=await _u(c,r.cut,n.policy.config.acceptUnread),p=Wi(l.findings.map(m=>Cg(m,e.exposures?.get(sn(m)),r.commitFacts)));return{report:{tool:{name:"leakscan",version:"0.1.0",rulesVersion:a},scan:{mode:i,repository:o,notRead:d,cut:f,...h.length===0?{}:{accepted:h},blobs:r.blobs,bytes:r.bytes,commits:r.commits,durationMs:performance.now()-s},findings:p},settings:t,suppressedPlaces:l.suppressedPlaces,untrustedComments:l.untrustedComments,acceptsLive:fr(n.policy.baseline.findings),customRules:n.policy.config.customRules}}function Cg(e,n,t){let r=e.places[0]?.commit,i=(r===void 0?void 0:t?.get(r)??n?.introduced.find(o=>o.oid===r))??n?.introduced[0];return{...e,...i===void 0?{}:{commit:i},...n===void 0?{}:{exposure:n}}}function s4(e,n){return{signal:n.signal,onProgress:n.onProgress,...e.maxSize.value===null?{}:{maxSize:e.maxSize.value}}}function Xe(e){if(/^[\x20-\x7e]*$/.test(e))return e.length;let n=0;for(let t of Jn(e))n+=Oi(t);return n}function u4(e,n){return e+" ".repeat(Math.max(0,n-Xe(e)))}function c4(e,n){return Xe(e)<=n?e:`${Cu(e,n-1)}\u2026`}function d4(e,n){if(Xe(e)<=n)return e;let t=Math.floor((n-1)/3),r=Cu(e,t),i=[...Jn(e)].reverse(),o="",a=Xe(r)+1;for(let s of i){if(a+=Oi(s),a>n)break;o=s+o}return`${r}\u2026${o}`}function f4(e,n){let t=[],r="",i=0;for(let o of Tg(e).flatMap(a=>Lg(a,n))){let a=Xe(o.trimEnd());i>0&&i+a>n&&(t.push(r.trimEnd()),r="",i=0),r+=o,i+=Xe(o)}return t.push(r.trimEnd()),t}function Tg(e){let n=[],t="";for(let r of Jn(e)){let i=t.at(-1);i!==void 0&&(i===" "&&r!==" "||Mg(i,r)&&!Rg.test(r)&&!jg.test(i))&&(n.push(t),t=""),t+=r}return t!==""&&n.push(t),n}function Mg(e,n){return n===" "||!(Su.test(e)||Su.test(n))?!1:/[、。，．！？」』）】]$/u.test(e)?!0:new RegExp("^\\p{Script=Hiragana}","u").test(n)?!1:Uu(e)!==Uu(n)}function Uu(e){return new RegExp("\\p{Script=Han}$","u").test(e)?"han":/[\p{Script=Katakana}ー]$/u.test(e)?"katakana":"other"}function Lg(e,n){return Xe(e)<=n||!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(e)?[e]:[...Jn(e)]}var Su=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u,Rg=/^[、。，．：；？！」』）〉》】〕・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々…,.:;?!)\]}]/u,jg=/[「『（〈《【〔([{]$/u;function Cu(e,n){let t="",r=0;for(let i of Jn(e)){if(r+=Oi(i),r>n)break;t+=i}return t}function*Jn(e){if(/^[\x20-\x7e]*$/.test(e))yield*e;else for(let{segment:n}of new Intl.Segmenter("en",{granularity:"grapheme"}).segment(e))yield n}function Oi(e){return Vg.test(e)||e.includes("\uFE0F")?2:Eg.test(e)?0:1}var Eg=/^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u,Vg=new RegExp("[\\u1100-\\u115f\\u2329\\u232a\\u2630-\\u2637\\u268a-\\u268f\\u2e80-\\u303e\\u3041-\\u4dbf\\u4dc0-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe10-\\ufe19\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{18dff}\\u{1aff0}-\\u{1b2ff}\\u{1d300}-\\u{1d376}\\u{1f200}-\\u{1f265}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u");import{Buffer as tr}from"node:buffer";function $g(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=Tu(e,(r,i)=>{r==="tree"&&n.tree===""?n.tree=i:r==="parent"?n.parents.push(i):r==="author"&&n.author===""?n.author=i:r==="committer"&&n.committer===""?n.committer=i:r==="encoding"&&(n.encoding=i)});return!Ii(n.tree)||!n.parents.every(Ii)?null:{...n,messageStart:t}}function h4(e){let n={object:"",type:"",tagger:""},t=Tu(e,(r,i)=>{r==="object"&&n.object===""?n.object=i:r==="type"&&n.type===""?n.type=i:r==="tagger"&&n.tagger===""&&(n.tagger=i)});return Ii(n.object)?{...n,messageStart:t}:null}function y4(e){let n=[],t=Di(e),r=!1;for(let i=0;i<e.length&&e[i]!==10;){let o=e.indexOf(10,i),a=o<0?e.length:o+1;e[i]!==32&&(r=!Bg.has(zg(t,i,a))),r&&n.push(e.subarray(i,a)),i=a}return n.length===0?Fg:tr.concat(n)}function zg(e,n,t){let r=n;for(;r<t&&e[r]!==32&&e[r]!==10;)r++;return e.toString("latin1",n,r)}var Bg=new Set(["tree","parent","author","committer","encoding","gpgsig","gpgsig-sha256","object","type","tag","tagger"]),Fg=new Uint8Array;function g4(e,n){let t=$g(n);if(t===null)return{oid:e,author:"",email:"",date:Ki(0,0),subject:""};let r=Og(t.author);return{oid:e,author:Ni(r.name,t.encoding),email:Ni(r.email,t.encoding),date:Ki(r.seconds,r.offset),subject:Ni(Ng(n,t.messageStart),t.encoding)}}function Og(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),i=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:i}}function Ki(e,n){let t=Math.abs(n)<1440?n:0,r=new Date((e+t*60)*1e3);if(Number.isNaN(r.getTime()))return Ki(0,0);let i=Math.abs(t),o=a=>String(a).padStart(2,"0");return`${r.toISOString().slice(0,-5)}${t<0?"-":"+"}${o(Math.floor(i/60))}:${o(i%60)}`}function Ng(e,n){let t=Ig(e,n,Math.min(e.length,n+Kg)).replace(/^(?:[ \t\r]*\n)+/,""),r=/\n[ \t\r]*\n/.exec(t);return t.slice(0,r?.index).replace(/\s*\n\s*/g," ").trim()}var Kg=4096;function Tu(e,n){let t=Di(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let i=e.indexOf(10,r);if(i<0&&(i=e.length),e[r]!==32){let o=t.indexOf(32,r);o>r&&o<i&&n(t.toString("latin1",r,o),t.toString("latin1",o+1,i))}r=i+1}return e.length}function Ig(e,n,t){return Di(e).toString("latin1",n,t)}function Di(e){return tr.isBuffer(e)?e:tr.from(e.buffer,e.byteOffset,e.byteLength)}function Ni(e,n){let t=tr.from(e,"latin1");for(let r of n===null?["utf-8"]:[n,"utf-8"])try{return new TextDecoder(r,{fatal:!0,ignoreBOM:!0}).decode(t)}catch{}return e}function Ii(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}function rr(e){try{let n=Dg.decode(e);if(!n.startsWith('"'))return n}catch{}return`"${Pg(e)}"`}var Dg=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Pg(e){let n="";for(let t of e)t===34||t===92?n+=`\\${String.fromCharCode(t)}`:t>=32&&t<127?n+=String.fromCharCode(t):n+=`\\${t.toString(8).padStart(3,"0")}`;return n}async function*Lu(e,n,t,r,i={}){let o=[],a=new Set;async function*s(){for await(let c of t){if(a.has(c))continue;a.add(c);let d=n.known(c);d===void 0?yield c:o.push({oid:c,size:0,scan:d,shortfalls:Mu(d)})}}let l=0,u=0;for await(let c of yr(e,s(),Jg(i))){if(yield*o.splice(0),c.bytes===null)yield Wg(c);else{let d=n.scan(c.bytes,c.oid);u+=c.bytes.length,yield{oid:c.oid,size:c.bytes.length,scan:d,shortfalls:Mu(d)}}i.onProgress?.({phase:r,done:++l,bytes:u,...i.total===void 0?{}:{total:i.total}})}yield*o}function Wg({oid:e,why:n,size:t}){let r=t===void 0?n:`${n}: ${t} bytes`;return{oid:e,size:0,scan:null,shortfalls:[{kind:n==="too-large"?"cut":"notRead",why:r}]}}function w4(e,n,t){for(let{kind:r,why:i}of t)e[r](n,i)}function Mu(e){let n=e.cut.map(t=>({kind:"cut",why:t}));return e.failure!==null&&n.push({kind:"notRead",why:e.failure}),n}function Jg(e){let n=e.maxSize??et;return e.signal===void 0?{maxSize:n}:{maxSize:n,signal:e.signal}}var Ru=class{#e=[];#n=new Map;#t=new Map;blobs=0;bytes=0;commits=0;sight(n){for(let t of n)this.#e.push(t)}notRead(n,t){this.#n.set(`${n}\0${t}`,{what:n,why:t})}cut(n,t){this.#t.set(`${n}\0${t}`,{what:n,why:t})}interrupted(n,t,r){if(t?.aborted!==!0||n!==t.reason)throw n;this.notRead(r,"interrupted")}count(n){this.blobs++,this.bytes+=n}result(n){return{sightings:this.#e,notRead:[...this.#n.values()],cut:[...this.#t.values()],blobs:this.blobs,bytes:this.bytes,commits:this.commits,...n===void 0?{}:{commitFacts:n}}}};async function*S4(e){let n=null;for await(let t of Pi(e))if(n!==null)yield Zg(n,t),n=null;else if(t[0]===qg)n=t.toString("latin1");else if(Gg(t))yield{commit:t.toString("latin1")};else throw qn(t);if(n!==null)throw qn(Buffer.from(n))}var qg=58;async function*Pi(e){let n=[];for await(let t of e){let r=0;for(let i=t.indexOf(0);i>=0;i=t.indexOf(0,r)){let o=t.subarray(r,i);yield n.length===0?o:Buffer.concat([...n,o]),n=[],r=i+1}r<t.length&&n.push(t.subarray(r))}if(n.length>0)throw qn(Buffer.concat(n))}function Zg(e,n){let t=/^:+/.exec(e)?.[0].length??0,r=e.slice(t).split(" "),i=r.slice(0,t+1),o=r.slice(t+1,2*t+2),a=r[2*t+2],s=i.pop(),l=o.pop();if(s===void 0||l===void 0||a===void 0||r.length!==2*t+3)throw qn(Buffer.from(e));if(/^[RC]/.test(a))throw qn(Buffer.from(`${e}: renames were not asked for`));return{oldModes:i,mode:s,oldOids:o,oid:l,status:a,path:rr(n),pathBytes:n}}function Gg(e){return(e.length===40||e.length===64)&&/^[0-9a-f]+$/.test(e.toString("latin1"))}function qn(e){return new C("unexpected-output",`git printed something unexpected: ${JSON.stringify(e.toString("latin1").slice(0,100))}`,"Update git; if that does not help, report this with the output of `git --version`.")}async function*ju(e,n,t={}){let{stdout:r}=tn(e,["ls-tree","-r","-z","--full-tree",n],t);for await(let i of Pi(r)){let o=i.indexOf(9),[a="",,s=""]=i.toString("latin1",0,o).split(" "),l=i.subarray(o+1);Hg(a)&&(yield{mode:a,oid:s,path:rr(l),pathBytes:l})}}function Hg(e){return e.startsWith("100")||e==="120000"}async function $4(e,n,t,r,i={}){let o=new Map;for(let l of r)for(let{path:u,source:c}of l.places)u!==null&&c==="blob"&&o.set(u,(o.get(u)??new Set).add(sn(l)));let a=new Map;if(o.size===0)return a;let s=new Map;for await(let{oid:l,path:u}of ju(e,t,i.signal?{signal:i.signal}:{}))o.has(u)&&s.set(l,[...s.get(l)??[],u]);for await(let{oid:l,scan:u}of Lu(e,n,s.keys(),"comparing",i))for(let c of s.get(l)??[])for(let{match:d,place:f}of ha(u??{located:[]},{path:c,source:"blob",blob:l})){let h=sn(d);if(o.get(c)?.has(h)!==!0)continue;let p=a.get(h)??new Map;a.set(h,p.set(c,[...p.get(c)??[],f]))}return a}function z4(e,n){let t=n.get(sn(e));if(t===void 0)return e;let r=new Map;for(let o of e.places){let{path:a,source:s,blob:l}=o;if(a===null||s!=="blob"||t.get(a)?.[0]?.blob!==l)continue;let u=r.get(a);u===void 0?r.set(a,[o]):u.push(o)}let i=new Set;for(let o of e.places){let{path:a,source:s}=o;if(a!==null&&s==="blob")for(let l of r.get(a)??t.get(a)??[])i.add(l);i.add(o)}return{...e,places:[...i]}}export{Be as a,pc as b,lo as c,uo as d,re as e,tn as f,_c as g,Uc as h,Sc as i,L as j,Qg as k,en as l,Gn as m,Yg as n,zu as o,Bu as p,xe as q,qi as r,t0 as s,vn as t,$ as u,Zi as v,Gi as w,Hi as x,u0 as y,Xi as z,Pu as A,c0 as B,Qi as C,lr as D,d0 as E,f0 as F,p0 as G,m0 as H,Xn as I,ur as J,Yi as K,eo as L,Qn as M,io as N,lc as O,O0 as P,N0 as Q,K0 as R,Oe as S,Xe as T,u4 as U,c4 as V,d4 as W,f4 as X,D0 as Y,P0 as Z,fc as _,Sn as $,$g as aa,h4 as ba,y4 as ca,g4 as da,Og as ea,H0 as fa,rr as ga,et as ha,yr as ia,ak as ja,sk as ka,S4 as la,Pi as ma,dk as na,fk as oa,Ao as pa,pk as qa,_o as ra,gr as sa,hk as ta,Lu as ua,Wg as va,w4 as wa,Mu as xa,Jg as ya,Ru as za,Gc as Aa,la as Ba,zr as Ca,ma as Da,ha as Ea,sn as Fa,uf as Ga,ft as Ha,Ma as Ia,La as Ja,Ea as Ka,$a as La,za as Ma,$n as Na,vb as Oa,h1 as Pa,k1 as Qa,M1 as Ra,Q1 as Sa,Nx as Ta,dg as Ua,ju as Va,Hg as Wa,$4 as Xa,z4 as Ya,mg as Za,o4 as _a,s4 as $a,Ha as ab,A1 as bb};
