var Pl=Object.create;var tr=Object.defineProperty;var Zl=Object.getOwnPropertyDescriptor;var ql=Object.getOwnPropertyNames;var Hl=Object.getPrototypeOf,Gl=Object.prototype.hasOwnProperty;var O=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var Ql=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Xl=(e,n)=>{for(var t in n)tr(e,t,{get:n[t],enumerable:!0})},Yl=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of ql(n))!Gl.call(e,i)&&i!==t&&tr(e,i,{get:()=>n[i],enumerable:!(r=Zl(n,i))||r.enumerable});return e};var eu=(e,n,t)=>(t=e!=null?Pl(Hl(e)):{},Yl(n||!e||!e.__esModule?tr(t,"default",{value:e,enumerable:!0}):t,e));var Ze=Uint8Array.fromBase64||(e=>new Uint8Array(Buffer.from(e,"base64")));function Ke(e,n){let t=n;for(;t<e.length&&I[e[t]]===1;)t++;return t}function ot(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,i=(e[n+2]??0)|32;switch(t){case 112:return r===97&&i===115||r===119&&(i===100||gd(e[n+2]??0))||r===115&&i===107;case 115:return r===101&&i===99;case 116:return r===111&&i===107||r===105&&i===102;case 107:return r===101&&i===121;case 97:return r===117&&i===116;case 99:return r===114&&i===101;case 58:return r===47&&i===47;case 45:return r===98&&i===101||r===45&&i===117;case 32:case 41:case 42:return r===45&&i===117&&e[n]<=32;case 36:return e[n]===36&&e[n+2]===36&&(r===49||r===53||r===54);case 57:case 56:case 55:return r===113&&i===126;default:return!1}}function gd(e){return e===61||e===58||e===32||e===34||e===39}function bd(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}var io,I,ie=O(()=>{"use strict";io=[["pas","pwd","psk"],["sec","-be"],["tok","tif"],["key"],["aut","$1$","$5$","$6$"],["cre"],["://","pw=","pw:","pw ",'pw"',"pw'"],["8q~","7q~","9q~"," -u",")-u","*-u","--u"]],I=bd(e=>/[A-Za-z0-9+/_-]/.test(e))});function x(e,n,t){let r=Math.max(0,n),i=Math.min(t,e.length);if(i-r>64)return wo??=new TextDecoder("latin1"),wo.decode(e.subarray(r,i));let a="";for(let o=r;o<i;o++)a+=Wd[e[o]];return a}function R(e,n,t){return Uo??=new TextDecoder,Uo.decode(e.subarray(n,t))}function Y(e){return new TextEncoder().encode(e)}function Re(e){let n=e|32;return n>=97&&n<=122}var Wd,wo,Uo,N=O(()=>{"use strict";Wd=Array.from({length:256},(e,n)=>String.fromCharCode(n))});function _o(e,n,t,r){let i=e[t-1]|32;if(e[r-1]===40){if(i!==108&&i!==104&&i!==110&&i!==115||!$d.test(x(e,t-36,t)))return 0;let l=Pd.exec(x(e,r,r+mt))?.[0].length??0;return l>0?r+l:0}let a=e[r+1]|32;if(a!==98&&a!==119&&a!==97&&a!==45&&a!==34&&a!==39&&!(a>=48&&a<=57)||i!==100&&i!==115&&i!==103&&i!==116)return 0;let o=/[a-z]+$/.exec(x(e,n-4,t).toLowerCase())?.[0]??"";if(o==="identified"&&!/\b(?:user|role|grant|connect\s+to)\b/i.test(x(e,n-mt,n)))return 0;let s=Jd[o]?.exec(x(e,r,r+mt))?.[0].length??0;return s>0?r+s:0}function So(e,n,t){if(e[t-1]!==100||e[t-2]!==119||t-n!==6)return;let r=x(e,n-mt,n),i=r.endsWith("ch");if(!i&&x(e,t,t+8)!==" --stdin")return;let a=(i?Zd:qd).exec(r.slice(r.lastIndexOf(`
`)+1)),o=a?.[2];if(a===null||o===void 0)return;let[s,l=""]=a,u=n-s.length+l.length;return{start:u,end:u+o.length}}function pt(e,n){return/authorization$/i.test(e)?/^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i.exec(n)?.[0].length??0:0}var mt,Jd,$d,Pd,Zd,qd,Pr=O(()=>{"use strict";N();mt=160,Jd={identified:/^\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?(?=["'`]|[^\s;"'`]{6,64};)/i,sshpass:/^ -p ?(?=[^\s$])/,securestring:/^ (?:-(?:string|asplaintext|force) )*(?=["'])/i,password:/^ [07] (?=\S{4,}\s*(?:$|\n))/,secret:/^ [0589] (?=\S{4,}\s*(?:$|\n))/},$d=/(?:NetworkCredential|PasswordAuthentication|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|BasicAuth(?:entication)?|HTTPDigestAuth|HttpNtlmAuth)$/,Pd=/^\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_][\w.]{0,60})\s*,\s*(?=["'])/;Zd=/(echo\s+(?:-\w+\s+)?["']?[\w.-]{1,32}:)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?ch$/,qd=/(echo\s+(?:-\w+\s+)?["']?)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?$/});function ht(e,n){let t=n,r=Math.min(e.length,n+oe);for(;t<r&&ae[e[t]]===1;)t++;return t}function Mo(e,n,t){let r=t;if(e[r]===37)return Gd(e,n,t);let i=So(e,n,t);if(i)return{nameStart:n,nameEnd:t,...i,operator:"assign",quoted:!0,kind:"password",wholeLine:!1};let a=Math.min(e.length,t+sn),o=!1;if(e[r]===92){let y=r;for(;e[y]===92&&y<r+8;)y++;M(e[y])&&(r=y+1,o=!0)}else M(e[r])&&(r++,o=!0);let s=r;e[r]===93||o&&e[r]===41?r++:e[r]===91&&!o&&(r=uf(e,r)),(e[r]===63||e[r]===33)&&(e[r+1]===58||e[r+1]===61)&&r++;let l=r;for(;r<a&&(e[r]===V.space||e[r]===V.tab);)r++;let u=r-l;u===1&&e[n-1]===60&&(r+=/^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(x(e,r,a))?.[0].length??0);let c,d=e[r],f=e[r+1];if((d===63||d===46)&&f===61)c="assign",r+=2;else if(d===61)if(f===62)c="arrow",r+=2;else if(f===61)c="compare",r+=e[r+2]===61?3:2;else{if(f===126)return;c="assign",r++}else if(d===58)if(f===61)c="assign",r+=2;else if(f===58){let y=e[r+2];if(y===61)r+=3;else if(y===58&&e[r+3]===61)r+=4;else return;c="assign"}else c="colon",r++;else if(d===44){if(!o)return;let y=vo(e,r+1,a);c=y>0?"colon":"argument",r=y>0?y:r+1}else if(d===40){if(o)return;c="call",r++}else if(d===62){if(e[r-1]===45)return;c="markup",r++}else if(d===124||d===63&&f===63){if(c=f===d?"or":"table",r+=f===d?2:1,c==="table"&&!o&&u===0)return}else if(d===33&&f===61)c="compare",r+=e[r+2]===61?3:2;else if(d===60&&f===45)c="assign",r+=2;else if(d===60&&f===47){let y=/^<\/key>\s*<(?:string|data)>/.exec(x(e,r,r+48))?.[0].length??0;if(y===0)return;c="markup",r+=y}else if(d===123&&u>0){let y=(o?/^\{[^{}"]{0,100}?\bdefault\s*=/:/^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(x(e,r,a))?.[0].length??0;if(y===0)return;c="assign",r+=y}else if(d===V.lf||d===V.cr||d===118||d===86){let y=vo(e,r,a);if(y>0)c="colon",r=y;else if(u>0&&!o)c="space";else return}else if(u>0&&!o)c="space";else return;let p=c==="space"||c==="call"?_o(e,n,t,c==="call"?r:s):0;if(p>0)c="assign",r=p;else if(c==="space"){if(u>16||e[s]===93)return;let y=To(e,r,a);if(y>r)c="assign",r=y;else if(!Qd(e,n,r,a))return}if(r=lf(e,r,a,c!=="space"&&c!=="table"&&c!=="markup"),r<0||((c==="colon"||c==="assign")&&(r=To(e,r,a)),r=cf(e,r,a),r>=a))return;let m=Vo(e,n);if(m<0)return;let h=Xd(e,r,m,t,c);return h&&p>0?{...h,kind:"password"}:h}function Gd(e,n,t){let r=x(e,t,Math.min(e.length,t+Fe)),i=/^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(r),a=Vo(e,n);if(!i||a<0)return;let[o,s,l]=i,u=(l===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(o.length))?.index??0;if(u===0||o.length+u>=Fe)return;let c=t+o.length,d=s==="D"||s==="d"?"assign":"colon";return{nameStart:a,nameEnd:t,start:c,end:c+u,operator:d,quoted:l!==void 0,wholeLine:!1}}function Qd(e,n,t,r){if(M(e[t]))return!0;let i=n,a=Math.max(0,n-oe);for(;i>a&&ae[e[i-1]]===1;)i--;if(e[i]===45)return!0;for(let o=t;o<r&&!E(e[o]);o++)if(!qr(e[o]))return!0;return!1}function qr(e){let n=e|32;return n>=97&&n<=122||e>=44&&e<=47||e===40||e===41||e===58||e===59||e===95}function Vo(e,n){let t=n,r=Math.max(0,n-oe);for(;t>r&&(ae[e[t-1]]===1||e[t-1]===46&&t>1&&ae[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(t>0&&e[t-1]===92&&t<n&&/[nrt]/.test(String.fromCharCode(e[t]))&&t++,t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function Xd(e,n,t,r,i){let a=Math.min(e.length,n+Fe),o=0;for(;e[n+o]===92&&o<8;)o++;if(M(e[n+o])){let s=Yd(e,n,o,a);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!0,wholeLine:!1}}if(!(o>0&&i!=="assign"&&i!=="colon"))switch(i){case"argument":case"call":case"or":case"compare":return;case"markup":{let s=ef(e,n,a);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!0,wholeLine:!1}}case"table":{let s=nf(e,n,a);return s&&{nameStart:t,nameEnd:r,...s,operator:i,quoted:!1,wholeLine:!1}}default:return tf(e,n,t,r,i,a)}}function Yd(e,n,t,r){let i=e[n+t],a=n+t+1,o=!1;t===0&&e[a]===i&&e[a+1]===i?(a+=2,o=!0):t===0&&i===96&&e[a]===i&&a++;let s=ff(e,a,r,i,t,o);return s>a?{start:a,end:s}:void 0}function ef(e,n,t){let r=n;for(;r<t&&E(e[r]);)r++;let i=r;if(e[r]===60&&x(e,r,r+9)==="<![CDATA["){for(r+=9,i=r;i<t&&!(e[i]===93&&e[i+1]===93&&e[i+2]===62)&&e[i]!==V.lf;)i++;return i>r&&e[i]===93?{start:r,end:i}:void 0}for(;i<t&&e[i]!==60&&e[i]!==V.lf&&e[i]!==V.cr;)i++;let a=i;for(;a<t&&E(e[a]);)a++;if(e[a]===60){for(;i>r&&W(e[i-1]);)i--;return i>r?{start:r,end:i}:void 0}}function nf(e,n,t){let r=n,i=n;for(;i<t&&e[i]!==124&&e[i]!==V.lf&&e[i]!==V.cr;)i++;if(e[i]===124){for(;i>r&&W(e[i-1]);)i--;for(;i>r&&e[i-1]===96&&e[r]===96;)i--,r++;if(!(i>=t&&t<e.length))return i>r?{start:r,end:i}:void 0}}function tf(e,n,t,r,i,a){let o=(i==="assign"||i==="colon")&&sf(e,t),l=i==="colon"&&(e[n]===124||e[n]===62)?rf(e,n,a):n;if(l<0)return;let u=l;if(o){for(;u<a&&!E(e[u])&&!of(e,u);)u++;for(;u>l&&(e[u-1]===44||e[u-1]===59);)u--}else u=Lo(e,u,a),i==="assign"&&e[u]!==59&&(u=af(e,t,u,a));if(i==="colon"&&e[u]===V.space&&(e[r-1]|32)===110){let c=pt(x(e,r-13,r),x(e,l,a));c>0&&(u=Lo(e,l+c,a))}if(!(u>=a&&a<e.length))return u>l?{nameStart:t,nameEnd:r,start:l,end:u,operator:i,quoted:!1,wholeLine:o}:void 0}function Lo(e,n,t){let r=n;for(;r<t&&Hd[e[r]]===0&&e[r]!==92;)r++;return r}function rf(e,n,t){let r=n+1;for(;r<t&&(e[r]===45||e[r]===43||W(e[r]));)r++;if(e[r]===V.cr&&r++,e[r]!==V.lf)return-1;for(r++;r<t&&W(e[r]);)r++;return r}function af(e,n,t,r){let i=n-1;if(e[i]===V.space&&i--,e[i]!==59)return t;let a=t;for(;a<r&&e[a]!==59&&!M(e[a])&&!E(e[a])&&e[a]!==60;)a++;return e[a]===59?a:t}function of(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&Zr[e[t]]===1;)t++;return t>n+1&&e[t]===61}function sf(e,n){let t=n,r=Math.max(0,n-24);for(;t>r;){let a=e[t-1];if(a===V.lf||a===V.cr)break;t--}if(t>0&&t===r)return!1;if(t===n)return!0;let i=x(e,t,n);return/^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(i)}function vo(e,n,t){let r=n;for(;r<t&&(E(e[r])||e[r]===44);)r++;let i=!1;e[r]===92&&M(e[r+1])&&r++,M(e[r])&&(i=!0,r++);let a=x(e,r,r+5);if(!/^value$/i.test(a))return 0;for(r+=5,i&&e[r]===92&&r++,i&&M(e[r])&&r++;r<t&&W(e[r]);)r++;return e[r]===58||e[r]===61?r+1:0}function lf(e,n,t,r){let i=n;for(;i<t&&W(e[i]);)i++;if(r&&(e[i]===V.lf||e[i]===V.cr||e[i]===92&&(e[i+1]===V.lf||e[i+1]===V.cr))){let a=i;for(;a<t&&(E(e[a])||e[a]===92);)a++;return M(e[a])?a:-1}return i<t?i:-1}function To(e,n,t){let r=n;if(e[r]===38){if(r++,e[r]===39)for(;r<t&&!W(e[r]);)r++;e[r]===V.space&&r++}if(Co[e[r]]!==1)return n;for(;r<t&&(Zr[e[r]]===1||e[r]===46||e[r]===63||e[r]===91||e[r]===93);)r++;for(;r<t&&W(e[r]);)r++;if(e[r]!==61||e[r+1]===61||e[r+1]===62||!W(e[r-1]))return n;for(r++;r<t&&W(e[r]);)r++;return r}function uf(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}function cf(e,n,t){let r=n;for(let i=0;i<3;i++){let a=e[r];if(a===void 0||M(a))return r;if(a===91||a===64||a===40||a===38){for(r++;r<t&&W(e[r]);)r++;continue}if(Co[a]!==1)return M(e[r])?r:n;let o=r;for(;o<t&&(Zr[e[o]]===1||e[o]===46||e[o]===58);)o++;if(e[o]===40){if(!df(e,r,o))return M(e[r])?r:n;r=o+1}else{if(M(e[o])&&o-r<=2)return o;if(o-r===3&&e[r]===110&&e[o]===V.space)r=o+1;else return M(e[r])?r:n}for(;r<t&&W(e[r]);)r++}return M(e[r])?r:n}function df(e,n,t){let r=x(e,n,t);return!r.includes(".")||/\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(r)}function ff(e,n,t,r,i,a){let o=0;for(let s=n;s<t;s++){let l=e[s];if(l===92){o++;continue}if(l===r){if(a){if(o===0&&e[s+1]===r&&e[s+2]===r)return s}else if(i===0?o%2===0:o<=i)return s-(i===0?0:o)}if(!a&&(l===V.lf||l===V.cr))return-1;o=0}return-1}function M(e){return e===34||e===39||e===96}function W(e){return e===V.space||e===V.tab}function E(e){return e===V.space||e===V.tab||e===V.lf||e===V.cr}function yt(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e.test(String.fromCharCode(t))?1:0;return n}var oe,sn,Fe,V,ae,Co,Zr,Hd,ke=O(()=>{"use strict";Pr();N();oe=80,sn=120,Fe=512,V={tab:9,lf:10,cr:13,space:32},ae=yt(/[A-Za-z0-9_-]/),Co=yt(/[A-Za-z_]/),Zr=yt(/[A-Za-z0-9_]/),Hd=yt(/[\s"'`<>,;)\]}&|]/)});function ee(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let i=r-n;if(i%4===1)return;let a=new Uint8Array(i*3>>2),o=0,s=0,l=0;for(let u=n;u<r;u++){let c=ln[e[u]];if(c===255)return;s=(s<<6|c)&16777215,o+=6,o>=8&&(o-=8,a[l++]=s>>o&255)}return a}function zo(e,n,t){return pf(e,n,t)||mf(e,n,t)||t-n>=32&&Gr(e,n)}function Gr(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],i=e[t+1];if(r<50||r>55||!Hr(i))return!1}return!0}function Ko(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let i=0;i<r.length;i++){let a=e[n+2*i],o=e[n+2*i+1];if(!Hr(a)||!Hr(o))return;r[i]=Bo(a)<<4|Bo(o)}return r}function Hr(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function Bo(e){return e<=57?e-48:(e|32)-87}function mf(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[i,a,o,s]=[Le(e,r),Le(e,r+1),Le(e,r+2),Le(e,r+3)],[l,u,c,d]=[Le(e,r+4),Le(e,r+5),Le(e,r+6),Le(e,r+7)];if((i|a|o|s|l|u|c|d)>63||!Ne(i<<2|a>>4)||(a&15)!==0||o>>2!==0||!Ne((o&3)<<6|s)||l!==0||u>>4!==0||!Ne((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function Le(e,n){return ln[e[n]]}function pf(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let i=n;i<r;i+=4){let a=ln[e[i]],o=ln[e[i+1]],s=ln[e[i+2]],l=ln[e[i+3]];if((a|o|s|l)>63)return!1;let u=a<<2|o>>4,c=(o&15)<<4|s>>2,d=(s&3)<<6|l;if(!Ne(u)||!Ne(c)||!Ne(d))return!1}return!0}function Ae(e){for(let n=0;n<e.length;n++){let t=e[n];if(Ne(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let i=1;i<=r;i++)if(((e[n+i]??0)&192)!==128)return!1;n+=r}return!0}function je(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function Ie(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,i)=>t??r?String.fromCharCode(parseInt(t??r,16)):i==="n"||i==="t"||i==="r"?i==="n"?`
`:i==="t"?"	":"\r":i!==void 0&&/[A-Za-z1-9]/.test(i)?`\\${i}`:i??"")}function Ne(e){return e>=32&&e<127||e===10||e===9||e===13}function hf(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var ln,xe=O(()=>{"use strict";ln=hf()});function Fo(e){return e.replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(n=>n!=="")}function No(e){let n=e[e.length-1]??"",t=/^\d+$/.test(n)&&e.length>1?e[e.length-2]:n.replace(/\d+$/,"")||n;if(kf.has(t))return"none";let r=e.join("");if(Af.test(r)||xf.test(e.join(" "))||e.includes("hashed")||e.includes("encrypted"))return"none";if(yf.test(t))return"password";if(gf.test(t))return"secret";if(t==="key"||t==="keys"){for(let i of e)if(bf.has(i))return"secret";return"weak"}return t==="auth"||t==="authorization"||t==="bearer"?"weak":/pass(word|wd|phrase)|passwd|pwd$/.test(r)?e.some(i=>Ro.has(i))?"password":"weak":/secret|token|apikey|credential/.test(r)?e.some(i=>Ro.has(i))?"secret":"weak":"none"}function we(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}var yf,gf,bf,kf,Af,xf,Ro,Tn=O(()=>{"use strict";yf=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|[a-z0-9]{0,12}(?:db|user|mail|root|admin|bind|ldap|smtp|ftp|sql|svc|login)pw|masterauth|motdepasse|contrasena)$|^[a-z0-9]{0,12}(?:store|key|ssh|sudo|become|require|bind|login|ftp|smtp|sql|ldap|vnc|rpc|wifi|proxy|http|app|svc|cert|pfx|zip)pass$/,gf=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,bf=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy integration webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),kf=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes value values word words symbol span tokens range position pos offset start end begin line column col color colors".split(" ")),Af=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|nopasswd|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,xf=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,Ro=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base".split(" "))});function j(e,n){return un(e)||Z(e)||jf.test(e)||!n&&$o.test(e)}function Oo(e){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(t=>t.test(e)).length>=3&&e.length>=10&&e.length<=24&&!/\s|(.)\1\1/.test(e)&&Xr(e,3)>=.6&&!Jo.test(e)&&!un(e)&&!$o.test(e)}function Z(e){return Mf(e)||Jo.test(e)||Yr(e)}function Yr(e){return Nf.test(e)}function Wo(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>Cf[n]??"")}function un(e){return Ff.test(e)}function Mf(e){let n=e.length;if(n===0)return!0;let t=Rf(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(Bf(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&Xr(e,4)>=.6?!0:n>=20&&(Xr(e,3)>=.85||Vf(e.replaceAll(/[-_]/g,""))>=.85)}function Vf(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&Eo(e,r-2,r);)r++;let i=t+1;for(;i<e.length&&Eo(e,i-1,i);)i++;let a=r-t>=6&&r>=i?r:i;a-t>=4&&(n+=a-t),t=a}return n/Math.max(1,e.length)}function Eo(e,n,t){let[r,i]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return i===r+1||e[n]==="9"&&e[t]==="0"}function Bf(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function Xr(e,n){let t=0,r=1,i=0,a=()=>{r>=n&&(t+=r)};for(let o=1;o<e.length;o++){let s=Kf(e,o);s!==0&&(s===i||r===1)?(r++,i=s):(a(),r=s!==0?2:1,i=s)}return a(),t/e.length}function Kf(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,i=r-t;return i===1||i===-1?i:zf.has(t<<8|r)?1:0}function Rf(e){let n=0,t=0,r=0,i=0;for(let a=0;a<e.length;a++){let o=e.charCodeAt(a),s=1<<(o&31);o<32||o>127?n|=1:o<64?t|=s:o<96?r|=s:i|=s}return n+Qr(t)+Qr(r)+Qr(i)}function Qr(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var Cf,zf,Ff,Nf,Jo,$o,jf,G=O(()=>{"use strict";Cf={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};zf=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));Ff=/^\\?\$[A-Za-z_({]|%\{\w+\}|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|\{[A-Za-z_][\w-]*:[\d,-]+\}|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,Nf=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,Jo=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|\xe2\x80\xa6|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard|550e8400-e29b-41d4-a716-446655440000/i,$o=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,jf=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i});var De,Po,Zo=O(()=>{"use strict";De=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],Po="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS"});function Q(e,n,t){return wt(e,n,t)}function We(e,n,t){return t>n?wt(e,n,t)/(t-n):0}function If(e,n,t){let r=wt(e,n,t);return Math.min(r,ts(e,n,t))}function Qo(e,n,t){let r=If(e,n,t);return r<64||r<96&&!z(e,n,t)}function Df(e,n,t){return wt(e,n,t)-ts(e,n,t)}function z(e,n,t){return t-n>=8&&Df(e,n,t)>Ef(t-n)}function Ef(e){return e>=16?14:14+(16-e)/2}function ts(e,n,t){let{classes:r,avoided:i}=ni(),a=0,o=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],f=r[d];a|=f,o+=i[d],u|=f,(u&~qo)!==0&&(u&~Ho)!==0&&(c-l>=16&&Go(u&~f)&&(s+=c-l),u=(f&~(qo|Ho))===0?f:0,l=u===0?c+1:c)}return t-l>=16&&Go(u)&&(s+=t-l),(a&(Ee|At|Oe|xt))===0&&(o+=16),(t-n-s)*Math.log2(Wf(a))+s*4-(s>0?8:0)+o}function Go(e){return(e&(Cn|Mn))!==0&&(e&(Ee|Oe))!==0}function Wf(e){let n=0;(e&Xo)!==0&&(n+=2),(e&Yo)!==0&&(n+=2),(e&es)!==0&&(n+=2),(e&ns)!==0&&(n=32);let t=(e&(Cn|Mn))!==0?10:0,r=e&(Ee|At|Oe|xt);if(t!==0&&(r===Ee||r===Oe))return 16+n;let i=(r&(Ee|At))!==0?26:0,a=(r&(Oe|xt))!==0?26:0;return Math.max(10,t+i+a+n)}function wt(e,n,t){let{data:r,price:i,kinds:a,symbols:o,starts:s,keys:l,last:u}=ni(),c=Zf(t-n)-n,d=0,f=0,p=0,m=0,h=0,y=10,A=10,g=0,b=0,U=0,k=0,w=-1,T=0,C=0;for(let L=n;L<t;L++){let v=e[L],B=a[v],J=o[v],K=ei+f*6+B,D=i[r[K>>1]<<1|K&1];if(B===1||B===2){let Pe=p===1&&B===2;(m===0||Pe)&&(Pe&&(K=bt+(h*27+m)*27+26,D+=i[r[K>>1]<<1|K&1]),h=Pe?$f:L===n?0:s[g],m=0),K=bt+(h*27+m)*27+J-1,D+=i[r[K>>1]<<1|K&1],h=m,m=J,y=A=10}else m!==0&&(K=bt+(h*27+m)*27+26,D+=i[r[K>>1]<<1|K&1],m=h=0),B===3?(K=rs+(A*11+y)*10+J,D+=i[r[K>>1]<<1|K&1],A=y,y=J):(B===4?(K=Jf+(p===4?6+o[g]:p)*33+J,D+=i[r[K>>1]<<1|K&1]):D=0,y=A=10);let mn=v-g,me=v-b,nr=l[v]-l[g];if(T=mn===g-b&&mn<=1&&mn>=-1||nr===l[g]-l[b]&&(nr===1||nr===-1)?T+1:0,C=me===b-k&&me<=1&&me>=-1?C+1:0,T>0?D=Math.min(D,T>1?1:3):C>1&&(D=Math.min(D,1.5)),w>=0&&e[w]===v?(D=Math.min(D,1),w++):w=-1,L-n>=2){let Pe=(b*31+g)*31+v&1023,pn=u[Pe]-c;w<0&&pn>n&&e[pn-1]===v&&e[pn-2]===g&&e[pn-3]===b&&(w=pn),u[Pe]=c+L+1}d+=D,f=(f*6+B)%216,p=B,k=U,U=b,b=g,g=v}let S=ei+f*6;return d+=i[r[S>>1]<<1|S&1],m!==0&&(S=bt+(h*27+m)*27+26,d+=i[r[S>>1]<<1|S&1]),d}function ni(){return Pf??=qf()}function Zf(e){let n=kt;return kt+=e+1,kt>1073741823?(ni().last.fill(0),kt=e+2,1):n}function qf(){let e=new TextEncoder().encode(Po),n=new Float64Array(512);for(let c=0;c<De.length*De.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=De[Math.floor(c/De.length)],n[d<<1|1]=De[c%De.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),i=new Uint8Array(256).fill(2),a=new Uint16Array(256).fill(Of),o=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,f=c>64&&d>96&&d<123?d-96:0;if(o[c]=0,f>0){let p=c===d;t[c]=p?1:2,r[c]=f,a[c]=p?f<=6?Ee:At:f<=6?Oe:xt}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,i[c]=1,a[c]=c>=50&&c<=55?Cn:Mn;else{t[c]=4,r[c]=l++;let p="_-./ :".indexOf(String.fromCharCode(c));i[c]=p<0?9:3+p,a[c]=c===43||c===47||c===61?Xo:c===45||c===95?Yo:c===46||c===58?es:ns,o[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:i,keys:s,classes:a,avoided:o,last:new Int32Array(1024)}}var Ee,At,Oe,xt,Cn,Mn,Xo,Yo,es,ns,Of,qo,Ho,bt,ei,rs,Jf,$f,Pf,kt,le=O(()=>{"use strict";Zo();Ee=1,At=2,Oe=4,xt=8,Cn=16,Mn=32,Xo=64,Yo=128,es=256,ns=512,Of=1024,qo=Ee|Cn|Mn,Ho=Oe|Cn|Mn;bt=0,ei=729*27,rs=ei+1296,Jf=rs+1210,$f=10;kt=1});function Mt(){return{first:new Uint8Array(di),rest:new Uint8Array(di)}}function Vt(e,n,t){return(e<<10^n<<5^t)&di-1}function zs(e,n){return Math.imul(e^Math.imul(n,2246822507),2654435761)>>>17}function Ks({first:e,rest:n},t){let r=e[Vt(t(0),t(1),t(2))];if(r===0||(r&ve.three)!==0)return r!==0;let i=(a,o)=>(r&a)!==0&&(n[zs(Ct(t,0),o)]&a)!==0;return i(ve.four,0)||i(ve.five,t(4))||i(ve.eight,Ct(t,4))}function Rs({first:e,rest:n},t){let r=s=>t.charCodeAt(s),{length:i}=t,a=i<4?ve.three:i<5?ve.four:i<8?ve.five:ve.eight;if(e[Vt(r(0),r(1),r(2))]|=a,i<4)return;let o=i<5?0:i<8?r(4):Ct(r,4);n[zs(Ct(r,0),o)]|=a}function Ct(e,n){return e(n)|e(n+1)<<8|e(n+2)<<16|e(n+3)<<24}function Kt(e,n,t){return(e*Bt+n)*zt+t}function Fs(e,n,t,r,i){return n>=fe?!1:(e.behind[Kt(n,t,e.classes[r])]>>e.classes[i]&1)===1}var q,ve,di,fe,ne,Bt,zt,$e=O(()=>{"use strict";q={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},ve={three:1,four:2,five:4,eight:8},di=32768;fe=512,ne={capital:1,small:2,sign:4},Bt=8,zt=8});function Ns(e,n){let t=n+3,r=Math.min(e.length,n+fi);for(;t<r&&cn[e[t]]===1;)t++;if(e[t]!==47&&e[t]!==63||!rp.test(x(e,n+3,t)))return;let i=x(e,t,n+tp),a=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(i),o=a?.[1];if(!(a===null||o===void 0||j(o,!0)))return{start:t+a[0].length-o.length,end:t+a[0].length}}var tp,fi,rp,cn,Rt=O(()=>{"use strict";G();N();tp=800,fi=120;rp=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,cn=new Uint8Array(256);for(let e=0;e<128;e++)cn[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0});function Ft(e,n){let t=-1,r=-1,i=n+3,a=Math.min(e.length,i+mi);for(let c=i;c<a;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return js(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(x(e,n-24,n)))return;let o=r+1,s=x(e,o,t),l=x(e,i,r);if(s==="x-oauth-basic")return js(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(x(e,t+1,t+80))?.[0]??"";if(!(u===""||j(s,z(e,o,t))||/^(?:[<[{$(]|%(?![0-9A-Fa-f]{2})|%\w+%$)|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:o,end:t,user:l,confidence:ap(e,o,t,s,l,u)}}function js(e,n,t){let r=n+3,i=x(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(i)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(x(e,n-12,n)))return;let a=x(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(i)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(a))&&!(!/^[A-Za-z0-9.-]+/.test(a)&&e[t]===64)&&!(j(i,!0)||!z(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}function ap(e,n,t,r,i,a){if(Is.test(r)||Is.test(Wo(r))||r.toLowerCase()===i.toLowerCase())return"low";let o=t-n,s=/^[a-z]+$/i.test(r),l=Q(e,n,t)>=48&&z(e,n,t)&&(!s||We(e,n,t)>=6);return ip.test(a)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(We(e,n,t)<4.3||we(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||o<6?"low":l?"high":"medium"}var mi,ip,Is,Nt=O(()=>{"use strict";Tn();G();le();N();mi=300;ip=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,Is=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i});function Es(e,n,t){if(n+3>t||!ot(e,n))return!1;let r=a=>a<t?e[a]??0:0,i=r(n)|32;return i===58?fp(r,n)||mp(r,n):i<97?i!==45||r(n+1)===45||(r(n+3)|32)===103:op(r,n,i)&&sp(r,n)}function op(e,n,t){let r=e(n+3)|32;switch(t){case 112:return(e(n+1)|32)!==97||r===115;case 115:return r===117?dn(e,n+4,"restring"):dn(e,n+3,"ret");case 116:return(e(n+1)|32)===105?dn(e,n-4,"iden")&&dn(e,n+3,"ied"):dn(e,n+3,"en");case 97:return r===104&&!((e(n+4)|32)===111&&(e(n+5)|32)===114&&(e(n+6)|32)!==105);case 99:return r===100;default:return!0}}function dn(e,n,t){for(let r=0;r<t.length;r++)if((e(n+r)|32)!==t.charCodeAt(r))return!1;return!0}function sp(e,n){let t=n+2;for(;t<n+oe&&ae[e(t)]===1;)t++;let r=t+sn,i=e(t);if(i===37||i===92||t===n+6&&e(t-1)===100&&e(t-2)===119&&(e(n-1)===104||i===32&&e(t+1)===45))return!0;let a=M(i);if(a&&(i=e(++t)),(i===93||a&&i===41)&&(i=e(++t)),i===91||i===63||i===33)return!0;let o=t;for(;t<r&&W(e(t));)t++;let s=t>o;i=e(t);let l=e(t+1);switch(i){case 62:case 124:return!0;case 61:return l===61?Ds(e,t+(e(t+2)===61?3:2)):l!==126;case 58:return l!==58||e(t+2)===61||e(t+2)===58&&e(t+3)===61;case 44:return a;case 40:return!a&&(Ds(e,t+1)||lp(e,t+1));case 46:case 63:case 33:if(l===61||l===63)return!0;break;case 60:if(l===45||l===47)return!0;break;case 123:return s;case 10:case 13:case 86:case 118:if(dp(e,t))return!0;break;default:}return s&&(e(n-1)===60&&n>0||!a&&cp(e,n,t,r))}function Ds(e,n){let t=n;for(;t<n+jt&&E(e(t));)t++;let r=e(t);if(M(r)||E(r)||r===91||r===64||r===40||r===38||r===92)return!0;let i=t;for(;t<i+oe&&(ae[e(t)]===1||e(t)===46||e(t)===58);)t++;let a=e(t);return t>i&&(a===40||M(a)||a===32||t===i+oe)}function lp(e,n){let t=n;for(;t<n+jt&&E(e(t));)t++;let r=t;for(;t<r+up&&(ae[e(t)]===1||e(t)===46);)t++;for(;t<n+2*jt&&E(e(t));)t++;if(e(t)!==44)return!1;for(t++;t<n+3*jt&&E(e(t));)t++;return M(e(t))||E(e(t))}function cp(e,n,t,r){let i=e(t);if(M(i)||i===38||i===45)return!0;let a=i|32;if(dn(e,n,"ti")&&(a===98||a===119||a===97))return!0;let o=n;for(;o>0&&o>n-oe&&ae[e(o-1)]===1;)o--;if(e(o)===45)return!0;let s=t;for(;s<r;s++){let l=e(s);if(E(l))break;if(!qr(l))return!0}for(;s<r&&W(e(s));)s++;return e(s)===61}function dp(e,n){let t=n;for(;E(e(t))||e(t)===44;)if(++t>n+sn)return!0;return e(t)===92&&t++,M(e(t))&&t++,(e(t)|32)===118&&(e(t+1)|32)===97&&(e(t+2)|32)===108&&(e(t+3)|32)===117&&(e(t+4)|32)===101}function fp(e,n){for(let t=n+3;t<n+3+mi;t++){let r=e(t);if(r===64)return!0;if(r<=32||M(r)||r===60||r===62||r===92||r===47||r===127)return!1}return!1}function mp(e,n){let t=n+3;for(;t<n+fi&&cn[e(t)]===1;)t++;let r=e(t);if(r!==47&&r!==63||t-n<20)return!1;let i=e(t-1),a=e(t-5);return i===116?a===115||a===105:i===109?a===101||a===109:i===110||i===51}var jt,up,Os=O(()=>{"use strict";ke();ie();Rt();Nt();jt=64,up=64});function Ws(e){return(n,t,r,i)=>{let a=-1;for(let o=t;o<r;o++)I[n[o]]===1?a<0&&(a=o):a>=0&&(o-a>=16&&Dt(e,n,a,o,r,i),a=-1),Es(n,o,r)&&i.word(o);a>=0&&r-a>=16&&Dt(e,n,a,r,r,i)}}function Dt(e,n,t,r,i,a){let o={tables:e,bytes:n,to:i},{first:s}=e.heads;for(let u=t;u<r-2;u++){if(u>t&&!Ps(n[u-1]))continue;let c=Vt(n[u],n[u+1],n[u+2]);s[c]!==0&&Te(o,u)&&a.head(u,t,r)}let l=pp(o,t,r);l!==0&&a.run(t,r,l)}function Js({bytes:e,to:n},t){return t<n?e[t]??0:0}function pp(e,n,t){let{tables:r,bytes:i}=e,a=t-n,o=i[n-1]??0,[s,l,u,c,d,f]=[0,0,0,0,0,0];for(let y=n;y<t&&a<=fe;y++){let A=i[y];A>=103&&c++,A>=97?u++:A===95||A===45?f++:A>=65?l++:A>=48?s++:d++}let p=(l>0?ne.capital:0)|(c>0?ne.small:0)|(d+f>0?ne.sign:0),m=o===58&&yp(i,n),h=0;return!m&&Fs(r.gates,a,p,o,Js(e,t))&&(h|=q.shape),a>=24&&zo(i,n,t)&&(h|=q.encoded),bp(e,n,o)&&(h|=q.before),o===32&&gp(i,n-1)&&(h|=q.scheme),a===40&&f===0&&u>3&&l>3&&s+d>0&&(h|=q.bareSecret),r.near&&!m&&a<=512&&s>=2&&u+l>=2&&hp(o)&&(h|=q.near),h}function hp(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function yp(e,n){let[t,r]=[e[n-3]??0,e[n-2]??0];return(t===104&&r===49||t===122&&r===104)&&I[e[n-4]??0]===0}function gp(e,n){let t=r=>(e[n-r]??0)|32;switch(t(1)){case 114:return t(2)===101&&t(3)===114;case 99:return t(2)===105&&t(3)===115;case 109:return t(2)===108&&t(3)===116;default:return!1}}function bp(e,n,t){let{bytes:r}=e;switch(t){case 46:case 124:return pi(e,n);case 36:return pi(e,n)||$s(e,n);case 37:return Te(e,n+2)||pi(e,n);case 92:return Te(e,n+1)||r[n]===117&&Te(e,n+5)||r[n]===120&&Te(e,n+3);default:return!1}}function pi(e,n){let{bytes:t}=e,r=n-zn,i=n;do{for(i--;i>r&&I[t[i-1]??0]===1;)if(i--,Te(e,i)&&!hi(t[i-1]??0))return!0;if(t[i-1]===36)return $s(e,i)}while(i>r&&(t[i-1]===46||t[i-1]===37));return!1}function $s(e,n){let{bytes:t}=e,r=Math.max(0,n-zn);for(let i=n-2,a=0;i>=r&&a<4;i--){let o=t[i],s=t[i-1]??0;if(o===36){if(a++,Te(e,i)&&!hi(s))return!0}else{if(o<=32||o===34||o===39)return!1;if(a>0&&hi(o)&&I[s]===0&&s!==36&&Te(e,i))return!0}}return!1}function Te(e,n){return Ks(e.tables.heads,t=>Js(e,n+t))}function hi(e){return I[e]===1&&!Ps(e)}function Ps(e){return e===43||e===47||e===45||e===95}var zn,Et=O(()=>{"use strict";xe();$e();ie();Os();zn=56});var jl={};Xl(jl,{createSimdPrefilter:()=>Th});function Th(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>Ch(new n.Instance(t,{}).exports,r)}catch{return}}function Ch(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),i=e.inputOffset(),a=e.leftContext(),o=e.rightContext(),s=e.chunkSize(),l=e.runsOffset()>>2,u=e.wordsOffset()>>2,c=e.foundOffset()>>2;return t.set(Mh(),0),t.set(n.heads.first,e.headsOffset()),t.set(n.heads.rest,e.tailsOffset()),t.set(ae,e.namesOffset()),t.set(cn,e.hostsOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(d,f,p,m)=>{e.reset(f,n.near);let h=p+1;for(let g=f;g<h;g+=s){let b=Math.min(s+o,Math.max(0,p-g)),U=Math.min(s,h-g+15&-16),k=Math.min(a,g);t.set(d.subarray(g-k,g+b),i-k),k<a&&t.fill(0,i-a,i-k),b<U+o&&t.fill(0,i+b,i+U+o),A(e.scan(U,g)),y()}function y(){let g=e.words();for(let b=0;b<g;b++)m.word(r[u+b])}function A(g){let b=0;for(let U=l;U<l+4*g;U+=4){let k=r[U],w=r[U+1],T=r[U+2];if(T===vh){Dt(n,d,k,w,p,m);continue}for(let C=r[U+3];b<C;b++)m.head(r[c+b],k,w);T!==0&&m.run(k,w,T)}}}}function Mh(){let e=new Uint8Array(176);return io.forEach((n,t)=>{for(let r of n)for(let i=0;i<3;i++){let a=r.charCodeAt(i)|32,o=32*i+(a&15),s=32*i+16+(a>>4);e[o]=e[o]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var vh,Il=O(()=>{"use strict";Et();ke();ie();Rt();vh=64});var Dl=Ql((a2,Vh)=>{Vh.exports=Ze("AGFzbQEAAAABHwZgAAF/YAF/AX9gAABgA39/fwF/YAJ/fwF/YAJ/fwADGxoBAQEBAgAAAwEABAAABQAAAQAAAAAAAAABAQUDAQAABhoFfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfXARELaGVhZHNPZmZzZXQAEwt0YWlsc09mZnNldAAJC25hbWVzT2Zmc2V0AA4LaG9zdHNPZmZzZXQAEg1jbGFzc2VzT2Zmc2V0ABYLZ2F0ZXNPZmZzZXQAFAtmb3VuZE9mZnNldAAVC2lucHV0T2Zmc2V0ABELbGVmdENvbnRleHQADwxyaWdodENvbnRleHQADApydW5zT2Zmc2V0AAsLd29yZHNPZmZzZXQABQljaHVua1NpemUAFwV3b3JkcwAGBXJlc2V0AA0Ec2NhbgAKBm1lbW9yeQIACAEECr04GtIBAQJ/IAAtAAIgAC0AAEEKdCAALQABQQV0c3NB//8BcUGAoAJqLQAAIgFFBEBBAA8LIAFBAXEEQEEBDwsgACgCACECIAFBAnEEfyACQbHz3fF5bEERdkGAoARqLQAAQQJxBUEACwRAQQEPCyABQQRxBH8gAiAALQAEQeuUr694bHNBsfPd8XlsQRF2QYCgBGotAABBBHEFQQALBEBBAQ8LIAFBCHEEfyACIAAoAgRB65Svr3hsc0Gx893xeWxBEXZBgKAEai0AAEEIcUEARwVBAAsL6wEBBH8gAEE4ayEBA0AgAEEBayEAA0AgACABSgR/IABBAWstAAAiA0EgciEEIANBK0YhAiAEQfoATSAEQeEAT3EEf0EBBSADQTlNIANBL09xCyACciADQS1GciADQd8ARnIFQQALBEAgAEEBayIAEAAEfyAAQQFrLQAAIgJBIHIiA0H6AE0gA0HhAE9xBH9BAQUgAkE5TSACQTBPcQsFQQELRQRAQQEPCwwBCwsgAEEBay0AAEEkRgRAIAAQAw8LIAAgAUoEfyAAQQFrLQAAQS5GBH9BAQUgAEEBay0AAEElRgsFQQALDQALQQALowIBA38gACEBA0AgASAAQUBrSAR/IAEtAAAiAkEJRiACQSBGciACQQpGciACQQ1GcgVBAAsEQCABQQFqIQEMAQsLIAEtAAAiAEEoRiAAQdsARiEDIABBJ0YgAEEiRnIgAEHgAEZyBH9BAQUgAEEJRiAAQSBGciAAQQpGciAAQQ1GcgsgA3IgAEHAAEZycgRAQQEPCyAAQdwARiAAQSZGcgRAQQEPCyABIQADQCABIABB0ABqSARAIAEtAAAiAkGACmotAABFIAJBLkdxIAJBOkdxRQRAIAFBAWohAQwCCwsLIAEtAAAhAiAAIAFIBH8gAkEgRiEDIAJBKEYEf0EBBSACQSdGIAJBIkZyIAJB4ABGcgsgA3IgASAAQdAAakZyBUEACwueAgEFfyAAQThrIQIgAEECayEAA0AgAUEESCAAIAJOcQRAIABBAWstAAAhAyAALQAAIgRBJEYEQCABQQFqIQEgABAABH8gA0EgciIEQfoATSAEQeEATnEEf0EBBSADQTlNIANBME9xCwVBAQtFBEBBAQ8LBSAEQSJGIARBIE1yIARBJ0ZyBEBBAA8FIAFBAEoEfyAEQSByIgVB+gBMIAVB4QBOcQR/QQEFIARBOU0gBEEwT3ELBUEACwR/IANBK0YhBCADQSByIgVB+gBNIAVB4QBOcQR/QQEFIANBOU0gA0EvT3ELIARyIANBLUZyIANB3wBGcgVBAQtFIANBJEdxBH8gABAABUEACwRAQQEPCwsLIABBAWshAAwBCwtBAAsNAEEKQAAaQZClDiQDCwYAQZSlFgsEACMCC7UKAg5/A3sgAEEBay0AACEIQQRBACABIABrIglBGE4EfyAAEBkEf0EBBSAAEBgLBH9BAQUgCUEgTgR/IAAhBAJ/A0AgBCAAQRhqSARAIAQtAAEhBUEAIAQtAAAiBkEySSAGQTdLcg0CGkEAIAVBOU0gBUEwT3EEf0EBBSAFQSByIgVB5gBNIAVB4QBPcQtFDQIaIARBAmohBAwBCwtBAQsFQQALCwVBAAsbIQQgCEEgRgR/IABBAWsiBUEBay0AAEEgciEGIARBCHIgBCAFQQJrLQAAQSByIgRB5QBGIAZB8gBGcSAFQQNrLQAAQSByIgVB8gBGcQR/QQEFIARB6QBGIAZB4wBGcSAFQfMARnELBH9BAQUgBEHsAEYgBkHtAEZxIAVB9ABGcQsbBSAEQRByIAQCfyAIQfwARiAIQS5GcgRAIAAQAQwBCyAIQSRGBEAgABABBH9BAQUgABADCwwBCyAIQSVGBEAgAEECahAABH9BAQUgABABCwwBC0EAIAhB3ABHDQAaIAAtAAAhBCAAQQFqEAAEf0EBBSAEQfUARgR/IABBBWoQAAVBAAsLBH9BAQUgBEH4AEYEfyAAQQNqEAAFQQALCwsbCyEGIAAQAARAIwMgACACajYCACMDQQRqJAMLIAhBOkYEfyAAQQJrLQAAIgRBMUYgAEEDay0AACIFQegARnEEf0EBBSAEQegARiAFQfoARnELBH8gAEEEay0AACIEQSByIQUgBEErRiEOIAVB+gBNIAVB4QBPcQR/QQEFIARBOU0gBEEvT3ELIA5yIARBLUZyIARB3wBGcgVBAQsFQQELRSIOQQEjBBtFIAlBgARMcQR/IAhBJ0YgCEEiRnIgCEE9RnIgCEEgRnIgCEE6RnIgCEHgAEZyIAhBPkZyBUEACyEPIAAhBQNAIAEgBUoEQCAF/QAEACIR/QxfX19fX19fX19fX19fX19f/SMhEiAKQf//A0EBIAEgBWsiBHRBAWsgBEEQThsiECAR/QwrKysrKysrKysrKysrKysr/SMgEf0MLy8vLy8vLy8vLy8vLy8vL/0j/VAgEf0MLS0tLS0tLS0tLS0tLS0tLf0jIBL9UP1Q/WRxIgRyIQogCyAR/QxAQEBAQEBAQEBAQEBAQEBA/SgiEyAR/QxbW1tbW1tbW1tbW1tbW1tb/Sb9Tv1kIBBxciELIAwgEf0MZmZmZmZmZmZmZmZmZmZmZv0o/WQgEHFyIQwgDwRAIA0gEyAS/U/9ZCAQcWlqIQ0gAyAR/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SYgEf0MLy8vLy8vLy8vLy8vLy8vL/0o/U79ZCAQcWlqIQMLA0AgBARAIAUgBGhqQQFqIhAgAUECa0gEfyAQEAAFQQALBEAjAyACIBBqNgIAIwNBBGokAwsgBCAEQQFrcSEEDAELCyAFQRBqIQUMAQsLIA5FIAlBgARIcQRAIAZBAXIgBiAIQYAIai0AACALQQBHQQJBACAMG3JBBEEAIAobciAJQQN0akEDdEGAIGpqLQAAIAEtAABBgAhqLQAAdUEBcRshBgsgBkECciAGIA1BAk5BACADQQJOQQAgDxsbGyIBQSByIAEgCUEoRgR/QQAhBUEAIQQgACECAn8DQCACIABBKGpIBEAgAi0AACIBQeEATwRAIAdBAWohBwUgAUEtRiABQd8ARnIEQEEADAQFIAFBwQBPBEAgBUEBaiEFBSAEQQFqIQQLCwsgAkEBaiECDAELCyAFQQNKIAdBA0pxIARBAEpxCwVBAAsbC9kLAQd/IABBAmohAgNAIAIgAEHQAGpIBH8gAi0AAEGACmotAAAFQQALBEAgAkEBaiECDAELCyACQfgAaiEEAkAgAi0AACIBQdwARiABQSVGcg0AIAIgAEEGakYEfyACQQFrLQAAQeQARgVBAAsEfyACQQJrLQAAQfcARgVBAAsEQCAAQQFrLQAAQegARgR/QQEFIAFBIEYEfyACLQABQS1GBUEACwsNAQsgAUEnRiABQSJGciABQeAARnIiAwRAIAJBAWoiAi0AACEBCyADIAFBKUZxIAFB3QBGcgRAIAJBAWoiAi0AACEBCyABQT9GIAFB2wBGciABQSFGcg0AIAIDQCACIARIBH8gAi0AACIFQQlGIAVBIEZyBUEACwRAIAJBAWohAgwBCwsgAi0AASEFIAItAAAiBkE+Rg0AIAZB/ABGDQAgAkghBwJAAkACQAJAAkACQAJAAkAgBkE9RwRAIAZBOkYNASAGQSxGDQIgBkEoRg0DIAZBLkYNBCAGQT9GDQQgBkEhRg0EIAZBPEYNBSAGQfsARg0GIAZBCkYNByAGQQ1GDQcgBkHWAEYNByAGQfYARg0HDAgLIAVBPUYEfyACQQNBAiACLQACQT1GG2oQAgUgBUH+AEcLDwsgBUE6RwR/QQEFIAItAAJBPUYLBH9BAQUgAi0AAkE6RgR/IAItAANBPUYFQQALCw8LIAMPCyADBH9BAAUgAkEBahACBH9BAQUCfyACQQFqIgIhAANAIAAgAkFAa0gEfyAALQAAIgFBCUYgAUEgRnIgAUEKRnIgAUENRnIFQQALBEAgAEEBaiEADAELCyAAIQEDQCAAIAFBQGtIBEAgAC0AACIDQYAKai0AAEUgA0EuR3FFBEAgAEEBaiEADAILCwsDQCAAIAJBgAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLQQAgAC0AAEEsRw0AGiAAQQFqIQADQCAAIAJBwAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEnRiABQSJGciABQeAARnIEf0EBBSAALQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnILCwsLDwsgBUE/RiAFQT1Gcg0EDAMLIAVBL0YgBUEtRnINAwwCCyAHDwsgAiEBAn8DQCABLQAAIgVBLEcEfyAFQQlGIAVBIEZyIAVBCkZyIAVBDUZyBUEBCwRAQQEgAUEBaiIBIAJB+ABqSg0CGgwBCwsgAUEBaiABIAEtAABB3ABGGyIBLQAAIgVBJ0YgBUEiRnIgBUHgAEZyBEAgAUEBaiEBCyABLQAAQSByQfYARgR/IAEtAAFBIHJB4QBGBUEACwR/IAEtAAJBIHJB7ABGBUEACwR/IAEtAANBIHJB9QBGBUEACwR/IAEtAARBIHJB5QBGBUEACwsNAQsgBwR/IABBAWstAABBPEYEf0EBBSADBH9BAAUCf0EBIAItAAAiAUEnRiABQSJGciABQeAARnIgAUEmRnIgAUEtRnINABogAUEgciEBQQEgAC0AAEEgckH0AEYEfyAALQABQSByQekARgVBAAsEfyABQfcARiABQeIARnIgAUHhAEZyBUEACw0AGiAAIQEDQCABIABB0ABrSgR/IAFBAWstAABBgApqLQAABUEACwRAIAFBAWshAQwBCwtBASABLQAAQS1GDQAaA0AgAiAESARAIAItAAAiAEEJRiAAQSBGciAAQQpGciAAQQ1GckUEQEEBIABBIHIiAUH6AEwgAUHhAE5xBH9BAQUgAEEvTSAAQSxPcQsgAEEoRnIgAEEpRnIgAEE6RnIgAEE7RnIgAEHfAEZyRQ0DGiACQQFqIQIMAgsLCwNAIAIgBEgEfyACLQAAIgBBCUYgAEEgRnIFQQALBEAgAkEBaiECDAELCyACLQAAQT1GCwsLBUEACw8LQQELBgBBgKAEC9IEAgl/D3tB4AD9AAQAIRRB8AD9AAQAIRVBAP0ABAAhDkEQ/QAEACEPQSD9AAQAIRBBMP0ABAAhEUHAAP0ABAAhFkHQAP0ABAAhF0GAAf0ABAAhC0GQAf0ABAAhEkGgAf0ABAAhEyABQYChBmshB0GApQohAkGUpRYhBEGQpQ4kAyMAIQMgDkHwoAb9AAQAIgwgC/1OIg39DiAPIAxBBP2NASAL/U4gEv1QIhj9Dv1OIQwgECAN/Q4gESAY/Q79TiENA0AgACAGSgRAIBQgBkGAoQZq/QAEACIYIAv9TiIZ/Q4gFSAYQQT9jQEgC/1OIhj9Dv1OIBP9I/1kIgUEQCAFaCABIAZqaiIIIANrQRBOBEAjAyEJIAEgA0oEf0HAAAUgAyAHayAIIAdrIAcQBwshCkEBIwMgCUcgChsEQCACIAM2AgAgAiAINgIEIAIgCjYCCCACIwNBkKUOa0ECdTYCDCACQRBqIQILCyABIAZqQRBqIAVBEHRnayEDCyAMIA4gGf0OIA8gGCAS/VAiGP0O/U4iDP0NDg8QERITFBUWFxgZGhscHSANIBAgGf0OIBEgGP0O/U4iDf0NDxAREhMUFRYXGBkaGxwdHv1OIBYgGf0OIBcgGP0O/U79TiIY/VMEQCAYIBP9JP1kIQUDQCMBIAYgBWhqQf6gBmoiCCAHakwEfyAIEBAFQQALBEAgBCAHIAhqNgIAIARBBGohBAsgBSAFQQFrcSIFDQALCyAGQRBqIQYMAQsLIAMkACAEQZSlFmtBAnUkAiACQYClCmtBBHULBgBBgKUKCwUAQYAECxEAIAAkACAAJAEgAUEARyQECwUAQYAKCwUAQYABC94JAQZ/IAAtAAFBIHIhAiAALQACQSByIQQgAC0AA0EgciEFAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAtAABBIHIiBkHwAEcEQCAGQfMARg0BIAZB9ABGDQIgBkHrAEYNAyAGQeEARg0EIAZB4wBGDQUgBkE6Rg0GIAZBLUYNByAGQSBGDQggBkEpRg0IIAZBKkYNCCAGQSRGDQkgBkE5Rg0KIAZBOEYNCiAGQTdGDQoMDAsgAkHhAEYEfyAFQfMARyAEQfMAR3IFIAJB9wBGBH8gBEHkAEcEfyAALQACIgFBOkYgAUE9RnIgAUEgRnIgAUEiRnIgAUEnRnIFQQELRQUgBEHrAEcgAkHzAEdyCwsNCwwKCyAEQeMARyACQeUAR3INCiAFQfUARgR/IAAtAARBIHJB8gBGBH8gAC0ABUEgckHlAEYFQQALBH8gAC0ABkEgckHzAEYFQQALBH8gAC0AB0EgckH0AEYFQQALBH8gAC0ACEEgckHyAEYFQQALBH8gAC0ACUEgckHpAEYFQQALBH8gAC0ACkEgckHuAEYFQQALBH8gAC0AC0EgckHnAEYFQQALRQUgBUHyAEcEf0EBBSAALQAEQSByQeUARwsEf0EBBSAALQAFQSByQfQARwsLDQoMCQsgAkHpAEYEfyAEQeYARwR/QQAFIABBBGstAABBIHJB6QBGBH8gAEEDay0AAEEgckHkAEYFQQALBH8gAEECay0AAEEgckHlAEYFQQALBH8gAEEBay0AAEEgckHuAEYFQQALBH8gAC0AA0EgckHpAEYFQQALBH8gAC0ABEEgckHlAEYFQQALBH8gAC0ABUEgckHkAEYFQQALC0UFIARB6wBHIAJB7wBHciAFQeUAR3IEf0EBBSAALQAEQSByQe4ARwsLDQkMCAsgBEH5AEcgAkHlAEdyDQgMBwsgBEH0AEcgAkH1AEdyIAVB6ABHcg0HIAAtAARBIHJB7wBGBH8gAC0ABUEgckHyAEYFQQALBH8gAC0ABkEgckHpAEcFQQALDQcMBgsgBEHlAEcgAkHyAEdyIAVB5ABHcg0GDAULIARBL0YgAkEvRnEEfyAAQQNqIQIDQCACIABBrwJqSARAAkBBASEDIAItAAAiBUHAAEYNACAFQTxGIQRBACEDIAVBIE0Ef0EBBSAFQSdGIAVBIkZyIAVB4ABGcgsgBHIgBUE+RnIgBUHcAEZyIAVBL0ZyIAVB/wBGcg0AIAJBAWohAgwCCwsLIAMEf0EBBSAAQQNqIQIDQCACIABB+ABqSAR/IAItAABBgAxqLQAABUEACwRAIAJBAWohAgwBCwsCQCACLQAAIgNBP0cgA0EvR3EgAiAAa0EUSHINACACQQVrLQAAIgBB6QBGIABB8wBGciEBIAJBAWstAAAiAkH0AEYNACAAQe0ARiAAQeUARnIhASACQe0ARg0AIAJBM0YgAkHuAEZyIQELIAELBUEACw8LIAJBLUYEfyAEQfUARgUgBEHlAEYgAkHiAEZxIAVB5wBGcQsPCyAEQfUARiACQS1GcQR/IAAtAABBIE0FQQALDwsgAC0AAEEkRgR/IAAtAAJBJEYFQQALBH8gAkE1RiACQTFGciACQTZGcgVBAAsPCyAEQf4ARiACQfEARnEPCyAAEAgPC0EACwYAQYChBgsFAEGADAsGAEGAoAILBQBBgCALBgBBkKUOCwUAQYAICwYAQYCABAv8BgEHfyAAIQEDQCABIABBGGpIBEAgAS0AASICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0AAiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgtBASACQQJ1IARBD3EbBEBBAA8LIAEtAAAiBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIANBAnQgBEEEdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIEfyACQQNxQQZ0IAEtAAMiA0HHAGshBAJAIANB4QBPDQBBPyADQcEAayADQd8ARhshBCADQcEATw0AIANBBGohBCADQTBPDQBBPkE/IANBLUYgA0ErRnIbIQQLIARyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyRQVBAQsEQEEADwsgAS0ABSICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0ABiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgsgAkEDcUEARyEFIARBBHVBAEchBiABLQAEIgdBxwBrIQMCQCAHQeEATw0AQT8gB0HBAGsgB0HfAEYbIQMgB0HBAE8NACAHQQRqIQMgB0EwTw0AQT5BPyAHQS1GIAdBK0ZyGyEDC0EBIAVBASAGIAMbGwR/QQEFIAEtAAciBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIAMLBEBBAA8LIARBD3FBBHQgAkECdXIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBEBBAA8LIAFBCGohAQwBCwtBAQv2AwEGfyAAIQEDQCABIABBGGpIBEAgAS0AACICQccAayEDAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEDIAJBwQBPDQAgAkEEaiEDIAJBME8NAEE+QT8gAkEtRiACQStGchshAwsgAS0AASICQccAayEFAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEFIAJBwQBPDQAgAkEEaiEFIAJBME8NAEE+QT8gAkEtRiACQStGchshBQsgAS0AAiICQccAayEGAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEGIAJBwQBPDQAgAkEEaiEGIAJBME8NAEE+QT8gAkEtRiACQStGchshBgsgAS0AAyIEQccAayECAkAgBEHhAE8NAEE/IARBwQBrIARB3wBGGyECIARBwQBPDQAgBEEEaiECIARBME8NAEE+QT8gBEEtRiAEQStGchshAgsgA0ECdCAFQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAVBD3FBBHQgBkECdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIFQQALBH8gBkEDcUEGdCACciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GcgVBAAtFBEBBAA8LIAFBBGohAQwBCwtBAQs=")});import{parentPort as Ol,workerData as Kh}from"node:worker_threads";import{Buffer as sc}from"node:buffer";import{Buffer as iu}from"node:buffer";import{Buffer as rr}from"node:buffer";function jn(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=Ci(e,(r,i)=>{r==="tree"&&n.tree===""?n.tree=i:r==="parent"?n.parents.push(i):r==="author"&&n.author===""?n.author=i:r==="committer"&&n.committer===""?n.committer=i:r==="encoding"&&(n.encoding=i)});return!ir(n.tree)||!n.parents.every(ir)?null:{...n,messageStart:t}}function In(e){let n={object:"",type:"",tagger:""},t=Ci(e,(r,i)=>{r==="object"&&n.object===""?n.object=i:r==="type"&&n.type===""?n.type=i:r==="tagger"&&n.tagger===""&&(n.tagger=i)});return ir(n.object)?{...n,messageStart:t}:null}function vi(e){let n=[],t=Mi(e),r=!1;for(let i=0;i<e.length&&e[i]!==10;){let a=e.indexOf(10,i),o=a<0?e.length:a+1;e[i]!==32&&(r=!tu.has(nu(t,i,o))),r&&n.push(e.subarray(i,o)),i=o}return n.length===0?ru:rr.concat(n)}function nu(e,n,t){let r=n;for(;r<t&&e[r]!==32&&e[r]!==10;)r++;return e.toString("latin1",n,r)}var tu=new Set(["tree","parent","author","committer","encoding","gpgsig","gpgsig-sha256","object","type","tag","tagger"]),ru=new Uint8Array;function Ti(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),i=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:i}}function Ci(e,n){let t=Mi(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let i=e.indexOf(10,r);if(i<0&&(i=e.length),e[r]!==32){let a=t.indexOf(32,r);a>r&&a<i&&n(t.toString("latin1",r,a),t.toString("latin1",a+1,i))}r=i+1}return e.length}function Mi(e){return rr.isBuffer(e)?e:rr.from(e.buffer,e.byteOffset,e.byteLength)}function ir(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}function Dn(){return{ids:new Uint8Array(256),count:0,seconds:0}}function En(e,n,t){return au(e,n,t)||ou(e,n,t)}function au(e,n,t){t.count=0;let r=Vi(e,0,lu,n,t);if(r<0)return!1;for(let a=r;a>=0;a=Vi(e,r,ar,n,t))r=a;if(hn(e,r,ar)||!hn(e,r,uu)||(r=e.indexOf(qe,r)+1,r===0||!hn(e,r,zi)))return!1;let i=e.indexOf(qe,r);if(i<0)return!1;for(t.seconds=su(e,r+zi.length,i),r=i+1;r<e.length&&e[r]!==qe;r=e.indexOf(qe,r)+1){if(hn(e,r,ar))return!1;if(e.indexOf(qe,r)<0)break}return!0}function ou(e,n,t){let r=jn(e);if(t.count=0,r===null)return!1;for(let i of[r.tree,...r.parents]){if(i.length!==n*2)return!1;Ki(t,n),t.ids.set(iu.from(i,"hex"),t.count++*n)}return t.seconds=Ti(r.committer).seconds,!0}function Vi(e,n,t,r,i){if(!hn(e,n,t))return-1;let a=n+t.length+r*2;if(e[a]!==qe)return-1;Ki(i,r);let o=i.count*r;for(let s=n+t.length;s<a;s+=2){let l=Bi(e[s]),u=Bi(e[s+1]);if(l<0||u<0)return-1;i.ids[o++]=l*16+u}return i.count++,a+1}function Ki(e,n){if((e.count+1)*n<=e.ids.length)return;let t=new Uint8Array(e.ids.length*2);t.set(e.ids),e.ids=t}function Bi(e){return e>=48&&e<=57?e-48:e>=97&&e<=102?e-87:-1}function su(e,n,t){let r=t-1;for(;r>=n&&e[r]!==62;)r--;let i=r;for(;i>=n&&e[i]!==60;)i--;if(i<n)return 0;let a=r+1;for(;a<t&&e[a]===32;)a++;let o=0;for(let s=Math.min(t,a+12);a<s;a++){let l=e[a]-48;if(l<0||l>9)break;o=o*10+l}return o}function hn(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var qe=10,lu="tree ",ar="parent ",uu="author ",zi="committer ";import{Buffer as or}from"node:buffer";var On=class{#e;#n;#t=new Int32Array(1024).fill(-1);#r=0;#i;constructor(n){this.#e=n,this.#n=or.alloc(512*n),this.#i=or.alloc(n)}get size(){return this.#r}find(n,t){return this.#t[this.#a(n,t)]}add(n,t){let r=this.#a(n,t),i=this.#t[r];return i>=0?i:((this.#r+1)*this.#e>this.#n.length&&(this.#n=or.concat([this.#n],this.#n.length*2)),this.#n.set(n.subarray(t,t+this.#e),this.#r*this.#e),this.#t[r]=this.#r++,this.#r*2>this.#t.length&&this.#l(),this.#r-1)}findHex(n){return this.#o(n)?this.find(this.#i,0):-1}addHex(n){return this.#o(n)?this.add(this.#i,0):-1}hex(n){return this.#n.toString("hex",n*this.#e,(n+1)*this.#e)}#o(n){return n.length===this.#e*2&&this.#i.write(n,"hex")===this.#e}#a(n,t){let r=this.#t.length-1,i=(n[t]|n[t+1]<<8|n[t+2]<<16|n[t+3]<<24)&r;for(;;){let a=this.#t[i];if(a<0||this.#s(a,n,t))return i;i=i+1&r}}#s(n,t,r){let i=n*this.#e;for(let a=0;a<this.#e;a++)if(this.#n[i+a]!==t[r+a])return!1;return!0}#l(){this.#t=new Int32Array(this.#t.length*2).fill(-1);for(let n=0;n<this.#r;n++)this.#t[this.#a(this.#n,n*this.#e)]=n}};import{readdirSync as tc}from"node:fs";import Sn from"node:path";var _=class extends Error{name="Damage";code;detail;constructor(n,t=""){super(t===""?n:`${n}: ${t}`),this.code=n,this.detail=t}};function F(e,n="unreadable"){if(e instanceof _)return e;let t=e?.code;return new _(n,typeof t=="string"?t:String(e))}function yn(e){return e.detail===""?e.code:`${e.code}:${e.detail}`}import{closeSync as pu,fstatSync as hu,openSync as yu}from"node:fs";import{closeSync as cu,fstatSync as du,openSync as fu,readSync as mu}from"node:fs";function Ri(e,n){let t=fu(e,"r");try{let r=du(t).size;if(r>n)return null;let i=new Uint8Array(new SharedArrayBuffer(r)),a=He(t,i,0,r,0);return a===r?i:i.subarray(0,a)}finally{cu(t)}}function He(e,n,t,r,i){let a=0;for(;a<r;){let o=mu(e,n,t+a,Math.min(r-a,1073741824),i+a);if(o===0)break;a+=o}return a}var X=6,gn=7,te=8192,gu=4096,bu=64,Fi=8,Wn=class{#e=new Map;#n=0;#t=[];recent={file:-1,start:0,bytes:new Uint8Array(0)};#r=new Uint8Array(Fi*te);opened(n){this.#t.push(n),this.#t.length>bu&&this.#t.shift()?.release()}newFile(){return this.#n++}block(n,t,r){let i=n*4294967296+t,a=this.#e,{recent:o}=this;o.file=-1;let s=a.get(i);if(s!==void 0)a.delete(i);else{s=this.#i();let l=r(s);l<te&&(s=s.slice(0,l))}return a.set(i,s),o.file=n,o.start=t*te,o.bytes=s}forget(n){this.recent.file===n&&(this.recent.file=-1);for(let t of this.#e.keys())Math.floor(t/4294967296)===n&&this.#e.delete(t)}scratch(n){return(this.#r.length<n||this.#r.length>Math.max(n*4,1<<22))&&(this.#r=new Uint8Array(Math.max(n,1<<18))),this.#r}#i(){if(this.#e.size>=gu){let[n,t]=this.#e.entries().next().value;if(this.#e.delete(n),t.length===te)return t}return new Uint8Array(te)}},Jn=class{path;size;#e=null;#n;#t;constructor(n,t){this.path=n,this.#n=t,this.#t=t.newFile();try{this.size=hu(this.#r()).size}catch(r){throw F(r)}}close(){this.release(),this.#n.forget(this.#t)}release(){this.#e!==null&&pu(this.#e),this.#e=null}#r(){return this.#e===null&&(this.#e=yu(this.path,"r"),this.#n.opened(this)),this.#e}endsIn(n){return this.size>n.length&&Buffer.compare(this.slice(this.size-n.length,n.length),n)===0}slice(n,t){let{recent:r}=this.#n,i=n-r.start;if(r.file===this.#t&&i>=0&&i+t<=r.bytes.length)return r.bytes.subarray(i,i+t);if(n<0||n+t>this.size)throw new _("truncated");try{return this.#i(n,t)}catch(a){throw F(a)}}#i(n,t){let r=Math.floor(n/te),i=Math.floor((n+Math.max(t,1)-1)/te);if(i-r<Fi){if(r===i){let l=this.#o(r),u=n-r*te;if(u+t>l.length)throw new _("truncated");return l.subarray(u,u+t)}let o=this.#n.scratch(t),s=0;for(let l=r;l<=i;l++){let u=l===r?n-r*te:0,c=this.#o(l).subarray(u,u+t-s);o.set(c,s),s+=c.length}if(s<t)throw new _("truncated");return o.subarray(0,t)}let a=this.#n.scratch(t);if(He(this.#r(),a,0,t,n)<t)throw new _("truncated");return a.subarray(0,t)}#o(n){return this.#n.block(this.#t,n,t=>He(this.#r(),t,0,te,n*te))}};function Ge(){return{kind:0,size:0,distance:0,baseId:0,data:0}}var $n=48;function Qe(e,n,t,r,i){if(n>=t)return!1;let a=e[n++],o=a>>4&7,s=a&15,l=16;for(;a>=128;){if(n>=t||l>2**46)return!1;a=e[n++],s+=(a&127)*l,l*=128}if(i.kind=o,i.size=s,i.distance=0,i.baseId=-1,o===X){if(n>=t)return!1;a=e[n++];let u=a&127;for(;a>=128;){if(n>=t||u>2**45)return!1;a=e[n++],u=(u+1)*128+(a&127)}if(u===0)return!1;i.distance=u}else if(o===gn){if(n+r>t)return!1;i.baseId=n,n+=r}else if(o===0||o===5)return!1;return i.data=n,!0}var Me=7,sr=8,kn=16,$=32,ce=64,Ce=128,Se={header:-2,missingBase:-3,cycle:-4};function*Di(e,n){let t=e.count,r=bn(Uint32Array,t),i=bn(Int32Array,t),a=bn(Uint32Array,t),o=bn(Uint8Array,t),s=bn(Uint32Array,6),l={length:r,base:i,order:a,kind:o,groups:s};return ku(e,a),yield,yield*Au(e,n,l),yield*wu(l,a.slice()),l}function bn(e,n){return new e(new SharedArrayBuffer(n*e.BYTES_PER_ELEMENT))}var Ni=32768;function ku(e,n){let t=e.count,r=0;for(let s=0;s<t;s++)r=Math.max(r,e.offset(s));let i=new Uint32Array(t),a=n;for(let s=0;s<t;s++)i[s]=s;let o=new Uint32Array(65536);for(let s=1;s<=r;s*=65536){o.fill(0);for(let u=0;u<t;u++)o[ji(e.offset(u),s)]++;let l=0;for(let u=0;u<65536;u++){let c=o[u];o[u]=l,l+=c}for(let u=0;u<t;u++){let c=i[u];a[o[ji(e.offset(c),s)]++]=c}[i,a]=[a,i]}i!==n&&n.set(i)}function ji(e,n){return e<0?0:Math.floor(e/n)%65536}function*Au(e,n,t){let{length:r,base:i,kind:a,order:o}=t,s=e.count,l=e.format.idBytes,u=n.size-l,c=Ge(),d=1<<18,f=new Uint8Array(0),p=0,m=s===0?0:e.offset(o[0]);for(let h=0;h<s;h++){h%Ni===Ni-1&&(yield);let y=o[h],A=h+1<s?e.offset(o[h+1]):u,g=m;m=A;let b=Math.min(A,u);if(g<12||g>=b){a[y]=Ce,i[y]=Se.header;continue}r[y]=Math.min(b-g,4294967295);let U=Math.min($n,b-g);(g<p||g+U>p+f.length)&&(p=g,f=n.slice(g,Math.min(d,u-g)));let k=g-p;if(!Qe(f,k,k+U,l,c))a[y]=Ce,i[y]=Se.header;else if(c.kind===X){let w=xu(e,o,h,g-c.distance);a[y]=w<0?Ce:sr,i[y]=w<0?Se.missingBase:w}else if(c.kind===gn){let w=e.find(f,c.baseId);a[y]=w<0?Ce:sr,i[y]=w<0?Se.missingBase:w}else a[y]=c.kind,i[y]=-1}}function xu(e,n,t,r){if(r<0)return-1;let i=t,a=t-1;for(let o=1;a>0&&e.offset(n[a])>r;o*=2)i=a,a=Math.max(0,a-o);for(;a<i;){let o=a+i>>>1,s=n[o],l=e.offset(s);if(l===r)return s;l<r?a=o+1:i=o}return-1}function*wu(e,n){let{base:t,order:r,kind:i,groups:a}=e,o=t.length,s=new Int32Array(o).fill(-1),l=new Int32Array(o).fill(-1);for(let f=o-1;f>=0;f--){let p=n[f],m=t[p];m<0||(l[p]=s[m],s[m]=p)}let u=0;for(let f=0;f<o;f++)t[f]<0&&(u=Ii(f,s,l,t,r,u));yield,u<o&&_u(e,s,l,u);let c=new Uint32Array(o).fill(1);for(let f=o-1;f>=0;f--){let p=r[f],m=t[p];m>=0&&(c[m]+=c[p])}for(let f=0;f<o;f++){let p=r[f],m=t[p];m>=0&&(i[p]=sr|i[m]&Me)}yield;for(let f=0;f<o;f++)Uu(f,s,l,c,i);yield;let d=[[],[],[],[],[]];for(let f=0;f<o;f++){let p=n[f];t[p]<0&&d[i[p]&Me].push(p)}u=0;for(let f=0;f<=4;f++){a[f]=u;for(let p of d[f])u=Ii(p,s,l,t,r,u)}a[5]=u}function Ii(e,n,t,r,i,a){let o=e;for(;;){if(i[a++]=o,n[o]>=0){o=n[o];continue}for(;o!==e&&t[o]<0;)o=r[o];if(o===e)return a;o=t[o]}}function Uu(e,n,t,r,i){let a=-1,o=-1,s=-1;for(let l=n[e],u=-1;l>=0;u=l,l=t[l])(a<0||r[l]>=r[a])&&(a=l,o=u),s=l;a<0||(i[a]|=kn,a!==s&&(o<0?n[e]=t[a]:t[o]=t[a],t[s]=a,t[a]=-1))}function _u(e,n,t,r){let{base:i,kind:a,order:o}=e,s=i.length,l=new Uint8Array(s);for(let u=0;u<r;u++)l[o[u]]=1;for(let u=0;u<s;u++)l[u]!==1&&(i[u]=Se.cycle,a[u]=Ce,n[u]=t[u]=-1,o[r++]=u)}function Pn(e,n,t,r,i){for(let a=n+i;n<a;n++,r++){let o=e[n]-t[r];if(o!==0)return o}return 0}function Zn(e,n,t){let r=new Uint32Array(e.length),i=(u,c,d,f)=>{let[p,m]=[e[u],e[d]];return Pn(p.bytes,p.idAt(c),m.bytes,m.idAt(f),n)},a=(u,c)=>(i(u,r[u],c,r[c])||u-c)<0,o=e.flatMap(({count:u},c)=>u>0?[c]:[]);for(let u=o.length>>1;u>=0;u--)Ei(o,u,a);let s=-1,l=0;for(;o.length>0;){let u=o[0],c=r[u];if(t(u,c,s>=0&&i(s,l,u,c)===0),s=u,l=c,++r[u]===e[u].count){let d=o.pop();o.length>0&&(o[0]=d)}Ei(o,0,a)}}function Ei(e,n,t){for(;;){let r=n;for(let i=2*n+1;i<=2*n+2;i++)i<e.length&&t(e[i],e[r])&&(r=i);if(r===n)return;[e[n],e[r]]=[e[r],e[n]],n=r}}function Oi(e,n){let[t,...r]=e.filter(i=>i.count>0);!t||r.length===0||Zn(r,n,(i,a,o)=>{let s=r[i];(o||t.find(s.bytes,s.idAt(a))>=0)&&(s.kind[a]|=$)})}function Wi(e){let{order:n,base:t,kind:r}=e;if(r.some(i=>i&$)){for(let i=0;i<r.length;i++)r[i]|=ce;for(let i=n.length-1;i>=0;i--){let a=n[i];if((r[a]&($|ce))===($|ce))continue;r[a]&=~ce;let o=t[a];o>=0&&(r[o]&=~ce)}}}import{createHash as Lu}from"node:crypto";import{createHash as Su}from"node:crypto";var H=["unknown","commit","tree","blob","tag"];function Ji(e){return e==="sha1"?{name:e,idBytes:20}:e==="sha256"?{name:e,idBytes:32}:null}function pe(e,n,t){return Buffer.from(e.buffer,e.byteOffset+n,t).toString("hex")}function Xe(e,n){return e.length!==n.idBytes*2||!/^[0-9a-f]+$/.test(e)?null:Uint8Array.from(Buffer.from(e,"hex"))}function Ye(e,n,t){return Su(e.name).update(`${n} ${t.length}\0`).update(t).digest("hex")}var vu=4285812579,$i=256*4,Tu=4294967295;function Pi(e,n){let t;try{t=Ri(e,Tu)}catch(r){throw F(r)}if(t===null)throw new _("too-large","index");return new An(t,n)}var An=class{bytes;version;count;format;#e;#n;#t;#r;#i;#o;#a;#s;#l;constructor(n,t){this.bytes=n,this.format=t;let r=new DataView(n.buffer,n.byteOffset,n.byteLength);this.#e=r;let i=t.idBytes;if(n.length<$i+2*i)throw new _("corrupt-index","truncated");if(this.version=r.getUint32(0)===vu?2:1,this.version===2&&r.getUint32(4)!==2)throw new _("unknown-version",`index ${r.getUint32(4)}`);this.#n=this.version===2?8:0;let a=this.#n+$i;if(n.length<a+2*i)throw new _("corrupt-index","truncated");let o=this.count=Cu(r,this.#n),s=n.length-a-2*i;if(this.version===1){if(s!==o*(i+4))throw new _("corrupt-index","size");this.#i=a,this.#t=a+4,this.#r=this.#o=i+4,this.#a=-1,this.#s=this.#l=0}else{let l=s-o*(i+8);if(l<0||l%8!==0||l/8>o)throw new _("corrupt-index","size");this.#t=a,this.#r=i,this.#a=a+o*i,this.#i=this.#a+o*4,this.#o=4,this.#s=this.#i+o*4,this.#l=l/8}}checksumHolds(){let n=this.bytes.length-this.format.idBytes;return Lu(this.format.name).update(this.bytes.subarray(0,n)).digest("hex")===pe(this.bytes,n,this.format.idBytes)}get packChecksum(){let n=this.bytes.length-this.format.idBytes;return this.bytes.subarray(n-this.format.idBytes,n)}get hasChecksums(){return this.#a>=0}checksum(n){return this.#e.getUint32(this.#a+n*4)}offset(n){let t=this.#e.getUint32(this.#i+n*this.#o);if(t<2147483648||this.version===1)return t;let r=t-2147483648;if(r>=this.#l)return-1;let i=this.#e.getUint32(this.#s+r*8);return i>=2097152?-1:i*4294967296+this.#e.getUint32(this.#s+r*8+4)}idAt(n){return this.#t+n*this.#r}id(n){return pe(this.bytes,this.idAt(n),this.format.idBytes)}find(n,t=0){let r=n[t],i=r===0?0:this.#e.getUint32(this.#n+(r-1)*4),a=this.#e.getUint32(this.#n+r*4)-1,o=this.format.idBytes,s=(n[t]<<24|n[t+1]<<16|n[t+2]<<8|n[t+3])>>>0;for(;i<=a;){let l=i+a>>>1,u=this.#t+l*this.#r,c=this.#e.getUint32(u)-s;for(let d=4;c===0&&d<o;d++)c=this.bytes[u+d]-n[t+d];if(c===0)return l;c<0?i=l+1:a=l-1}return-1}};function Cu(e,n){let t=0;for(let r=0;r<256;r++){let i=e.getUint32(n+r*4);if(i<t)throw new _("corrupt-index","fan-out");t=i}if(t>2147483647)throw new _("corrupt-index","count");return t}var qn=class extends Error{name="UsageError";wayOut;constructor(n,t){super(n),this.wayOut=t}};import{closeSync as zu,fstatSync as Ku,openSync as Ru,readdirSync as Fu}from"node:fs";import Gi from"node:path";import{constants as Mu,inflateSync as Zi}from"node:zlib";var lr=1032,qi=64;function Ve(e,n){return Bu(e,n,()=>Zi(e,Vu(n)))}function xn(e){try{return Zi(e,{finishFlush:Mu.Z_SYNC_FLUSH})}catch(n){throw F(n,"corrupt-zlib")}}function Vu(e){return{chunkSize:Math.max(e+1,qi),maxOutputLength:Math.max(e,1)}}function Bu(e,n,t){if(n>e.length*lr+qi)throw new _("corrupt-header","size");let r;try{r=t()}catch(i){throw F(i,"corrupt-zlib")}if(r.length!==n)throw new _("corrupt-zlib","size");return r}function Qi(e,n,t){let r=new Map,i=new RegExp(`^[0-9a-f]{${n.idBytes*2-2}}$`);for(let[l,u]of e.entries())for(let c of Hi(u,t))if(/^[0-9a-f]{2}$/.test(c))for(let d of Hi(Gi.join(u,c),t)){let f=c+d;i.test(d)&&!r.has(f)&&r.set(f,l)}let a=[...r.keys()].sort(),o=new Uint8Array(new SharedArrayBuffer(a.length*n.idBytes)),s=new Uint16Array(new SharedArrayBuffer(a.length*2));for(let[l,u]of a.entries())o.set(Buffer.from(u,"hex"),l*n.idBytes),s[l]=r.get(u);return{ids:o,directory:s,count:a.length}}function ur(e,n){return Gi.join(e,n.slice(0,2),n.slice(2))}function wn(e,n,t){return pe(e.ids,n*t.idBytes,t.idBytes)}function Xi(e,n,t,r){let i=na(e,r);if(i===null)return null;let{type:a,size:o,start:s}=ea(xn(i.subarray(0,256)));if(o>r)throw new _("too-large",String(o));let u=Ve(i,s+o).subarray(s);if(Ye(t,H[a],u)!==n)throw new _("checksum-mismatch");return{type:a,bytes:u}}function Yi(e){let n=na(e,256,256);return n===null?null:ea(xn(n))}function ea(e){let n=e.subarray(0,64).indexOf(0),t=n<0?null:/^(commit|tree|blob|tag) (0|[1-9][0-9]{0,15})$/.exec(Buffer.from(e.subarray(0,n)).toString("latin1"));if(!t)throw new _("corrupt-header");return{type:H.indexOf(t[1]),size:Number(t[2]),start:n+1}}function na(e,n,t){let r;try{r=Ru(e,"r")}catch(i){if(i.code==="ENOENT"||i.code==="ENOTDIR")return null;throw F(i)}try{let i=Ku(r).size;if(t===void 0&&i>n+(n>>>8)+4096)throw new _("too-large",String(i));let a=new Uint8Array(Math.min(i,t??i));return a.subarray(0,He(r,a,0,a.length,0))}catch(i){throw F(i)}finally{zu(r)}}function Hi(e,n){try{return Fu(e)}catch(t){let{code:r}=t;return r!=="ENOENT"&&r!=="ENOTDIR"&&n(e,F(t)),[]}}var ta=1;import{crc32 as Ju}from"node:zlib";function Un(){return{list:new Int32Array(512),count:0,baseSize:0,targetSize:0}}var Nu=2147483647;function Hn(e,n,t,r){let i=cr(e,r);if(r.baseSize!==n)throw new _("corrupt-delta","base size");let a=r.targetSize;if(a>t)throw new _("too-large",String(a));let o=e.length,s=r.list,l=0,u=0,c=-1;for(;i<o;){let d=e[i++];if(l+2>s.length&&(s=r.list=Iu(s)),d&128){let f=0,p=0;if(d&1&&(f=e[i++]),d&2&&(f|=e[i++]<<8),d&4&&(f|=e[i++]<<16),d&8&&(f+=e[i++]*16777216),d&16&&(p=e[i++]),d&32&&(p|=e[i++]<<8),d&64&&(p|=e[i++]<<16),i>o)throw new _("corrupt-delta","cut short");if(p===0&&(p=65536),f+p>n)throw new _("corrupt-delta","copy");u+=p,f===c?s[l-2]+=p:(s[l++]=p,s[l++]=f),c=f+p}else{if(d===0||i+d>o)throw new _("corrupt-delta","insert");s[l++]=d,s[l++]=-1-i,i+=d,u+=d,c=-1}if(u>a)throw new _("corrupt-delta","target size")}if(u!==a)throw new _("corrupt-delta","target size");r.count=l>>1}var ju=24;function Gn(e,n,t,r,i,a){let o=e.list,s=e.count*2,l=t===i,u=a;for(let c=0;c<s;c+=2){let d=o[c],f=o[c+1];if(f<0){let p=-1-f;for(let m=u+d;u<m;)i[u++]=n[p++]}else if(d<=ju){let p=r+f;for(let m=u+d;u<m;)i[u++]=t[p++]}else{let p=r+f;l?i.copyWithin(u,p,p+d):i.set(t.subarray(p,p+d),u),u+=d}}}function cr(e,n){let t=0;for(let r=0;r<2;r++){let i=0,a=1;for(;;){let o=e[t++];if(o===void 0)throw new _("corrupt-delta","cut short");if(i+=(o&127)*a,a*=128,i>Nu)throw new _("too-large","2147483648 or more");if(o<128)break;if(t>20)throw new _("corrupt-delta","size")}r===0?n.baseSize=i:n.targetSize=i}return t}function Iu(e){let n=new Int32Array(e.length*2);return n.set(e),n}import{versions as Du}from"node:process";import{constants as ra,createInflate as Eu,deflateSync as Ou}from"node:zlib";var Wu=24,Qn=class{#e=null;#n=new Uint32Array(2);#t;#r=!1;constructor(n=!1){if(n||Number.parseInt(Du.node,10)>Wu)return;let t=Eu(),{_handle:r,_writeState:i}=t;if(!r||typeof r.reset!="function"||typeof r.writeSync!="function"||!(i instanceof Uint32Array))return;Object.assign(r,{onerror:()=>{this.#r=!0}}),this.#t=t,this.#n=i,this.#e=r,this.#o()||(this.#e=null)}get isFast(){return this.#e!==null&&this.#t!==void 0}inflateInto(n,t,r,i){this.#i(n,t,r,i)||r.set(Ve(n,t),i)}inflateSome(n,t){let r=this.#e;if(r===null)return-1;this.#r=!1,r.reset(),r.writeSync(ra.Z_FINISH,n,0,n.length,t,0,t.length);let i=this.#n[0]??0;return this.#r||i===0?-1:t.length-i}#i(n,t,r,i){let a=this.#e;return a===null?!1:(this.#r=!1,a.reset(),a.writeSync(ra.Z_FINISH,n,0,n.length,r,i,t+1),!this.#r&&this.#n[0]===1)}#o(){let n=new Uint8Array(1e3).map((o,s)=>s*s>>3),t=new Uint8Array(1010),r=Ou(n),i=()=>this.#i(r,1e3,t,5)&&t.subarray(5,1005).every((o,s)=>o===n[s]),a=()=>!this.#i(r.subarray(0,40),1e3,t,5)&&!this.#i(r,999,t,5)&&!this.#i(n,1e3,t,5);try{return i()&&a()&&i()}catch{return!1}}};function fr(){return{index:0,type:0,bytes:new Uint8Array(0),baseIndex:-1,base:null,ops:null,depth:0,own:!0}}var nn=30,$u=8<<20,dr=64<<20,en=-1,_n=class{#e;#n;#t=Ge();#r=Un();#i=new Qn;#o=fr();#a=new Uint8Array(1<<20);#s=new Uint8Array(65536);#l=[];#u=[];#f=[];#m=[];#d=0;constructor(n,t){this.#e=n,this.#n=t}run(n,t,r,i){let{order:a,base:o,kind:s}=n.forest,l=i.isAll===!0?0:$,u=i.isAll===!0?0:ce;this.#d=0;for(let c=t;c<r;c++){let d=a[c],f=s[d];if(f&u)continue;let p=o[d];p<0?this.#d=0:this.#h(n,p,i),this.#p(n,d,(f&l)===0,i),f&kn&&c+1<r&&o[a[c+1]]===d&&this.#g(n)}this.#d=0,this.#a.length>dr&&(this.#a=new Uint8Array(1<<20)),this.#s.length>dr&&(this.#s=new Uint8Array(65536))}runSome(n,t,r){let{order:i,base:a}=n.forest;this.#d=0;for(let o of t){let s=i[o],l=a[s];l<0?this.#d=0:this.#h(n,l,r),this.#p(n,s,!0,r)}this.#d=0}#h(n,t,r){let{base:i,kind:a}=n.forest,o=[],s=0;for(let l=t;l>=0;l=i[l]){for(s=this.#d;s>0&&this.#l[s-1]!==l;)s--;if(s>0)break;o.push(l)}this.#d=s;for(let l=o.length-1;l>=0;l--)this.#p(n,o[l],!1,r),a[o[l]]&kn&&this.#g(n)}#p(n,t,r,i){let{forest:a,index:o,trusted:s}=n,l=this.#d,u=a.base[t],c=a.kind[t],d=u>=0?this.#m[l-1]:c&Me,f=d===0||(i.types>>d&1)===1,p=l===0?0:this.#y(l),m=p,h=!1,y=f||!s;try{if(c&Ce)throw Pu(u);let g=a.length[t];if(g===4294967295)throw new _("too-large");let b=o.offset(t),U=n.open().slice(b,g);if(s&&Ju(U)!==o.checksum(t))throw new _("checksum-mismatch");if(u>=0&&this.#u[l-1]===en)throw new _(this.#m[l-1]===ia?"base-too-large":"base-damaged");if(y){let k=this.#t;if(!Qe(U,0,g,o.format.idBytes,k))throw new _("corrupt-header");if(h=u>=0,h!==k.kind>=X)throw new _("corrupt-header");if(k.kind===X&&o.offset(u)!==b-k.distance)throw new _("corrupt-header");let{size:w}=k;if(w>this.#e)throw new _("too-large",String(w));if(w>U.length*lr)throw new _("corrupt-header","size");let T=U.subarray(k.data);if(h){w>=this.#s.length&&(this.#s=new Uint8Array(Math.max(w+1,this.#s.length*2))),this.#i.inflateInto(T,w,this.#s,0);let C=this.#s.subarray(0,w),S=this.#u[l-1];Hn(C,this.#f[l-1]-S,this.#e,this.#r),m=p+this.#r.targetSize,m>this.#a.length&&this.#c(p,m),Gn(this.#r,C,this.#a,S,this.#a,p)}else m=p+w,m>=this.#a.length&&this.#c(p,m+1),this.#i.inflateInto(T,w,this.#a,p);if(!s&&Ye(o.format,H[d],this.#a.subarray(p,m))!==o.id(t))throw new _("checksum-mismatch")}}catch(g){let b=F(g),U=b.code==="too-large"||b.code==="base-too-large"?null:this.#n(o.id(t),n);h=!1,y=!0,U===null?(p=en,d=b.code==="too-large"||b.code==="base-too-large"?ia:d,r&&i.unread(n.first+t,yn(b))):(d=U.type,m=p+U.bytes.length,m>this.#a.length&&this.#c(p,m),this.#a.set(U.bytes,p))}if(this.#l[l]=t,this.#u[l]=p,this.#f[l]=m,this.#m[l]=d,this.#d=l+1,p===en||!y||(i.types>>d&1)===0)return;let A=this.#o;A.index=n.first+t,A.type=d,A.bytes=this.#a.subarray(p,m),A.baseIndex=h?n.first+u:-1,A.base=h?this.#a.subarray(this.#u[l-1],this.#f[l-1]):null,A.ops=h?this.#r:null,A.depth=l,A.own=r,i.object(A)}#y(n){for(let t=n-1;t>=0;t--)if(this.#u[t]!==en)return this.#f[t];return 0}#c(n,t){let r=new Uint8Array(Math.max(t,Math.min(this.#a.length*2,this.#a.length+dr)));r.set(this.#a.subarray(0,n)),this.#a=r}#g(n){let t=this.#d-1,r=this.#u[t],i=this.#f[t];if(r===en||i<$u)return;let a=t;for(;a>0&&n.forest.kind[this.#l[a]]&kn&&this.#u[a-1]!==en;)a--;let o=this.#u[a];if(o!==r){this.#a.copyWithin(o,r,i);for(let s=a;s<t;s++)this.#u[s]=this.#f[s]=o;this.#u[t]=o,this.#f[t]=o+i-r}}},ia=-1;function Pu(e){return e===Se.missingBase?new _("missing-base"):e===Se.cycle?new _("delta-cycle"):new _("corrupt-header")}var mr=-1,Zu=400,qu=4e3;function oa(e,n,t,r,i=!1){let a=d=>i||(n[d]&$)===0?qu:0,o=(d,f)=>!i&&d.kind[f]&ce?0:Zu+d.length[f],s=0;for(let d=0;d<n.length;d++)s+=a(d);for(let d of e)aa(d,r,(f,p)=>{for(let m=f;m<p;m++)s+=o(d,d.order[m])});let l=Math.max(1,s/Math.max(1,t)),u=[];for(let[d,f]of e.entries())aa(f,r,(p,m)=>Hu(f,d,p,m,l,o,u));let c=0;for(let d=0,f=0;d<n.length;d++)c+=a(d),c===0?f=d+1:(c>=l||d+1===n.length)&&(u.push({pack:mr,from:f,to:d+1,weight:c}),f=d+1,c=0);return u.sort((d,f)=>f.weight-d.weight)}function aa(e,n,t){let r=0;for(let i=0;i<=4;i++){let a=i===0||(n>>i&1)===1,o=e.groups[i+1];a||(r<e.groups[i]&&t(r,e.groups[i]),r=o)}r<e.groups[5]&&t(r,e.groups[5])}function Hu(e,n,t,r,i,a,o){let s=0,l=t;for(let u=t;u<r;u++){let c=e.order[u];(s>i*1.25||s>i*.9&&e.base[c]<0)&&(o.push({pack:n,from:l,to:u,weight:s}),l=u,s=0),s+=a(e,c),s===0&&(l=u+1)}s>0&&o.push({pack:n,from:l,to:r,weight:s})}var Gu=1e4;function sa(e,n,t,r){let i=e.index.id(n),a=[],o;try{let u=Qu(e,e.index.offset(n),a),c=u===null?null:r(u);if(u!==null&&c===null)throw new _("missing-base",u);for(let d=a.length-1;d>=0;d--)c=ca(e,a[d],c,t);if(da(e.index,c,i))return c;o=new _("checksum-mismatch")}catch(u){o=F(u)}if(a.length===0||a.length===1&&a[0].kind<X||o.code==="too-large")throw o;let l=Yu(e,a,i,t,r);if(l===null)throw o;return l}function la(e,n){let t=ua(e,e.index.offset(n));if(t.kind<X)return t.size;let r=Un();return cr(xn(e.open().slice(t.data,Math.min(1024,pr(e)-t.data))),r),r.targetSize}function Qu(e,n,t){let r=new Set;for(;;){if(r.has(n)||t.length>Gu)throw new _("delta-cycle");r.add(n);let i=ua(e,n);if(t.push(i),i.kind<X)return null;if(i.base<0)return i.baseId;n=i.base}}function ua(e,n){let t=pr(e);if(n<12||n>=t)throw new _("corrupt-index","offset");let r=Ge(),i=e.open().slice(n,Math.min($n,t-n)),a=e.index.format.idBytes;if(!Qe(i,0,i.length,a,r))throw new _("corrupt-header");let o=-1,s=null;if(r.kind===X){if(o=n-r.distance,o<12)throw new _("corrupt-header")}else if(r.kind===gn){s=pe(i,r.baseId,a);let l=e.index.find(i,r.baseId);l>=0&&(o=e.index.offset(l))}return{offset:n,kind:r.kind,size:r.size,data:n+r.data,base:o,baseId:s}}function ca(e,n,t,r){if(n.size>r)throw new _("too-large",String(n.size));let i=Xu(e,n);if(n.kind<X)return{type:n.kind,bytes:i};if(t===null)throw new _("base-damaged");let a=Un();Hn(i,t.bytes.length,r,a);let o=new Uint8Array(a.targetSize);return Gn(a,i,t.bytes,0,o,0),{type:t.type,bytes:o}}function Xu(e,n){let t=pr(e)-n.data,r=Math.min(t,n.size+(n.size>>>8)+128);try{return Ve(e.open().slice(n.data,r),n.size)}catch(o){if(r===t)throw o}let{index:i}=e,a=n.data+t;for(let o=0;o<i.count;o++){let s=i.offset(o);s>n.offset&&s<a&&(a=s)}return Ve(e.open().slice(n.data,Math.max(0,a-n.data)),n.size)}function Yu(e,n,t,r,i){let a=new Map;for(let s of n)a.set(s.offset,-1).set(s.base,-1);for(let s=0;s<e.index.count;s++)a.has(e.index.offset(s))&&a.set(e.index.offset(s),s);let o=null;for(let s=n.length-1;s>=0;s--){let l=n[s],u=a.get(l.offset),c=s===0?t:u<0?null:e.index.id(u),d=a.get(l.base)??-1,f=l.baseId??(d<0?null:e.index.id(d)),p=o??(f===null||s<n.length-1?null:i(f));o=c===null?null:ec(e,l,p,c,r),o===null&&c!==null&&s>0&&(o=i(c))}return o}function ec(e,n,t,r,i){try{let a=ca(e,n,t,i);return da(e.index,a,r)?a:null}catch{return null}}function da(e,n,t){return Ye(e.format,H[n.type],n.bytes)===t}function pr(e){return e.open().size-e.index.format.idBytes}var he={blob:0,tree:1,submodule:2},Be=class{#e;#n=new Int32Array(4096);#t=new Int32Array(4096);#r=new Int32Array(4096);#i=[0];#o=[];#a=[];#s=[];#l=!1;first=0;second=0;constructor(n){this.#e=n}read(n,t){let{bytes:r,depth:i,ops:a}=n,o=this.#i[i]??0,s=a!==null&&i>0&&this.#o[i-1]===!0;this.#l=s,this.#a.length=this.#s.length=0,this.#y(o+Math.floor(r.length/(this.#e+2))+1);let l=s?this.#f(n,o,t):this.#u(r,o,t);return this.#i[i]=o,this.#i[i+1]=l<0?o:l,this.#i.length=i+2,this.#o[i]=l>=0,l>=0}each(n){let t=this.#i.length-1,r=this.#i[t];for(let i=this.#i[t-1];i<r;i++)n(this.#t[i],this.#r[i])}get isDifference(){return this.#l}eachCame(n){for(let t of this.#a)n(this.#t[t],this.#r[t])}eachGone(n){let t=this.#s;for(let r=0;r<t.length;r+=2)for(let i=t[r];i<t[r+1];i++)n(this.#t[i],this.#r[i])}#u(n,t,r){let i=t;for(let a=0;a<n.length;){if(a=this.#p(n,a,r),a<0)return-1;this.#n[i]=a,this.#t[i]=this.first,this.#r[i++]=this.second}return i}#f({bytes:n,depth:t,ops:r},i,a){let o=this.#n,s=this.#i[t-1],{list:l,count:u}=r,c=this.#a,d=this.#s,f=s,p=i,m=0,h=0,y=l[0]??0;for(;m<n.length;){for(;y<=m;)y+=l[++h*2];let A=h<u?l[h*2+1]:-1;if(A>=0){let g=y-l[h*2]-A,b=m-g,U=y-g,k=this.#h(b,s,i),w=k<0?k:this.#d(k,U,i);if(w>k){p=this.#m(k,w,p,g),m=o[p-1],k<f?this.#l=!1:k>f&&d.push(f,k),f=w;continue}}if(m=this.#p(n,m,a),m<0)return-1;o[p]=m,this.#t[p]=this.first,c.push(p),this.#r[p++]=this.second}return f<i&&d.push(f,i),p}#m(n,t,r,i){let a=this.#n,o=this.#t,s=this.#r;if(t-n>=32){if(o.copyWithin(r,n,t),s.copyWithin(r,n,t),i===0)a.copyWithin(r,n,t);else for(let l=n,u=r;l<t;l++)a[u++]=a[l]+i;return r+t-n}for(let l=n;l<t;l++)a[r]=a[l]+i,o[r]=o[l],s[r++]=s[l];return r}#d(n,t,r){let i=this.#n,a=n,o=r;for(;a<o;){let s=a+o>>>1;i[s]<=t?a=s+1:o=s}return a}#h(n,t,r){if(n===0)return t<r?t:-1;let i=this.#n,a=t,o=r-1;for(;a<=o;){let s=a+o>>>1,l=i[s];if(l===n)return s+1<r?s+1:-1;l<n?a=s+1:o=s-1}return-1}#p(n,t,r){let i=t;for(;i<n.length&&n[i]!==32;)i++;let a=i;for(;a<n.length&&n[a]!==0;)a++;return a+1+this.#e>n.length?-1:(this.first=this.second=0,r(n,nc(n,t,i),i+1,a,a+1),a+1+this.#e)}#y(n){if(n<=this.#n.length)return;let t=Math.max(n,this.#n.length*2);this.#n=hr(this.#n,t),this.#t=hr(this.#t,t),this.#r=hr(this.#r,t)}};function nc(e,n,t){return(e[n]===48?e[n+1]:e[n])===52?he.tree:e[n+1]===54&&t-n===6?he.submodule:he.blob}function hr(e,n){let t=new Int32Array(n);return t.set(e),t}var dy=512<<20;function ma(e){let n=Ji(e.format),t=new br({format:n,directories:e.directories,promised:e.promised,limit:e.limit},[]);return t.adopt(e),t}var br=class{format;directories;#e;#n;#t=null;#r=null;#i=new Uint8Array(0);#o=0;#a=!1;#s=null;#l;#u=new Wn;constructor(n,t){this.format=n.format,this.directories=n.directories,this.#n=n.promised,this.#e=n.limit,this.#l=[...t]}get promised(){return this.#b(),this.#n}get unread(){return this.#l}read(n){let t=Xe(n,this.format);if(t===null)return{kind:"missing",promised:!1};let r=null,i=o=>{r??=o},a=this.#A(n,t,new Set,i)??(this.#w()?this.#A(n,t,new Set,i):null);return a?{kind:"object",type:H[a.type],bytes:a.bytes}:(r===null&&this.#b().some(o=>!o.isSound())&&(r=new _("corrupt-index")),r===null?{kind:"missing",promised:this.promised}:{kind:"damaged",why:yn(r)})}leaveOut(n){try{let t=this.#b();if(this.#l.length>0||!t.every(a=>a.isWhole()))return null;let r=this.#g(),i=n.compare([...t.map(yr),this.#d(r)]);return this.#l.length>0||i.gone>0?null:(this.#f=new Map(t.map((a,o)=>[a,i.known[o]])),this.#m=i.known[t.length],i.unknown)}catch{return null}}has(n){let t=Xe(n,this.format);return t===null?!1:gr(this.#g(),t,0,this.format.idBytes)>=0?!0:this.#b().some(r=>!r.isBroken&&r.load().find(t)>=0)}eachId(n,t){let{packs:r,loose:i}=this.#c(),a=[...r.map(yr),this.#d(i)];Zn(a,this.format.idBytes,(o,s,l)=>{if(l)return;let{bytes:u,idAt:c}=a[o],d=o<r.length?r[o].forest.kind[s]&Me:0,f=c(s),p=d===0?n(pe(u,f,this.format.idBytes)):d===1;t(u,f,p?ta:0)})}prepare(){for(let n of this.prepareBySteps());}*prepareBySteps(){if(this.#a)return;let n=[];for(let o of this.#b())try{(yield*o.prepare())||this.#k(o.indexPath,new _("checksum-mismatch")),n.push(o)}catch(s){this.#k(o.path,F(s))}n.sort((o,s)=>s.index.count-o.index.count||(o.path<s.path?-1:1));let t=this.#g();this.#p(n,t,new Uint8Array(new SharedArrayBuffer(t.count)));let r=n.map(o=>({...yr(o),find:(s,l)=>o.index.find(s,l),kind:o.forest.kind})),i=this.format.idBytes,a=(o,s)=>gr(t,o,s,i);r.push({...this.#d(t),find:a,kind:this.#i}),Oi(r,i);for(let o of n)fa(o.forest.kind,this.#f?.get(o));fa(this.#i,this.#m),this.#f=this.#m=void 0;for(let o of n)Wi(o.forest)}#f;#m;#d(n){return{count:n.count,bytes:n.ids,idAt:t=>t*this.format.idBytes}}get count(){return this.#o+this.#c().loose.count}find(n,t=0){let{packs:r,loose:i}=this.#c();for(let o of r){let s=o.index.find(n,t);if(s>=0)return o.first+s}let a=gr(i,n,t,this.format.idBytes);return a<0?-1:this.#o+a}id(n){let{packs:t,loose:r}=this.#c();for(let i of t)if(n<i.first+i.index.count)return i.index.id(n-i.first);return wn(r,n-this.#o,this.format)}compareIds(n,t){let[r,i]=[this.#h(n),this.#h(t)];return r.bytes===i.bytes?r.at-i.at:Pn(r.bytes,r.at,i.bytes,i.at,this.format.idBytes)}#h(n){let{packs:t,loose:r}=this.#c();for(let{index:i,first:a}of t)if(n<a+i.count)return{bytes:i.bytes,at:i.idAt(n-a)};return{bytes:r.ids,at:(n-this.#o)*this.format.idBytes}}*objects(){let{packs:n,loose:t}=this.#c();for(let r of n)for(let i=0;i<r.index.count;i++)r.forest.kind[i]&$||(yield{index:r.first+i,id:r.index.id(i)});for(let r=0;r<t.count;r++)this.#i[r]&$||(yield{index:this.#o+r,id:wn(t,r,this.format)})}facts(n){let{packs:t,loose:r}=this.#c();try{for(let o of t){let s=n-o.first;if(s>=o.index.count)continue;let l=o.forest.kind[s]&Me;return l===0?null:{type:H[l],size:la(o,s)}}let i=n-this.#o,a=Yi(ur(this.directories[r.directory[i]],wn(r,i,this.format)));return a&&{type:H[a.type],size:a.size}}catch{return null}}partitions(n,t=nn,r=!1){let{packs:i}=this.#c();return oa(i.map(a=>a.forest),this.#i,n,t,r)}numberBy(n){let{packs:t,loose:r}=this.#c(),i=new Int32Array(new SharedArrayBuffer(this.count*4)).fill(-1),a=r.count;for(let{forest:u}of t)for(let c of n)a+=u.groups[c+1]-u.groups[c];let o=new Int32Array(a),s=0,l=u=>{i[u]=s,o[s++]=u};for(let u=0;u<r.count;u++)l(this.#o+u);for(let u of n)for(let{forest:c,first:d}of t)for(let f=c.groups[u];f<c.groups[u+1];f++)l(d+c.order[f]);return{numbers:i,objects:o}}copyThatCounts(n){let{packs:t,loose:r}=this.#c();if(n<(t[0]?.index.count??0)||t.length+r.count===1)return n;let{bytes:i,at:a}=this.#h(n);return this.find(i,a)}walk(n,t){let{packs:r}=this.#c();if(n.pack===mr)return this.#_(n,t);this.#s??=new _n(this.#e,(i,a)=>this.#U(i,a)),this.#s.run(r[n.pack],n.from,n.to,t)}readMany(n,t,r){let{packs:i}=this.#c(),a=i.map(()=>[]);for(let o of n){let s=Xe(o,this.format),l=s===null?-1:this.find(s),u=i.findIndex(d=>l>=d.first&&l<d.first+d.index.count);if(l>=0&&u>=0){let d=i[u];a[u].push(rc(d)[l-d.first]);continue}let c=this.read(o);c.kind==="object"?t(o,c.type,c.bytes):r(o)}this.#s??=new _n(this.#e,(o,s)=>this.#U(o,s));for(let[o,s]of a.entries())this.#s.runSome(i[o],Int32Array.from(s).sort(),{types:nn,object:l=>{l.own&&t(this.id(l.index),H[l.type],l.bytes)},unread:l=>r(this.id(l))})}share(){let{packs:n,loose:t}=this.#c();return{format:this.format.name,directories:this.directories,promised:this.#n,limit:this.#e,packs:n.map(({path:r,index:i,trusted:a,forest:o})=>({path:r,bytes:i.bytes,trusted:a,forest:o})),loose:t,looseKind:this.#i}}adopt(n){let t=n.packs.map(r=>{let i=new Xn(r.path,this.format,this.#u);return i.adopt(new An(r.bytes,this.format),r.trusted,r.forest),i});this.#t=[...t],this.#p(t,n.loose,n.looseKind)}close(){for(let n of this.#t??[])n.close()}#p(n,t,r){let i=0;for(let a of n)a.first=i,i+=a.index.count;this.#y={packs:n,loose:t},this.#r=t,this.#i=r,this.#o=i,this.#a=!0}#y=null;#c(){return this.prepare(),this.#y}#g(){return this.#r??=Qi(this.directories,this.format,(n,t)=>this.#k(n,t))}#_(n,t){let{loose:r}=this.#c(),i=fr();for(let a=n.from;a<n.to;a++){if(t.isAll!==!0&&this.#i[a]&$)continue;let o=this.read(wn(r,a,this.format)),s=this.#o+a;if(o.kind!=="object"){t.unread(s,o.kind==="damaged"?o.why:"missing-object");continue}let l=H.indexOf(o.type);t.types>>l&1&&(i.index=s,i.type=l,i.bytes=o.bytes,t.object(i))}}#U(n,t){let r=Xe(n,this.format),i=new Set([t]),a=()=>{};return this.#A(n,r,i,a)??(this.#w()?this.#A(n,r,i,a):null)}#A(n,t,r,i){for(let a of this.directories)try{let o=Xi(ur(a,n),n,this.format,this.#e);if(o)return o}catch(o){i(F(o))}for(let a of this.#b())if(!r.has(a))try{let o=a.load().find(t);if(o<0)continue;let s=l=>this.#A(l,Xe(l,this.format),new Set([...r,a]),()=>{});return sa(a,o,this.#e,s)}catch(o){let s=F(o);a.isBroken&&this.#k(a.path,s),i(s)}return null}#b(){if(this.#t)return this.#t;this.#t=[],this.#w(),this.#x.length>0&&this.#w();for(let t of this.#x)this.#k(t,new _(t.endsWith(".idx")?"missing-pack":"missing-index"));return this.#t}#x=[];#w(){let n=this.#t,t=new Set(n.map(i=>i.path)),r=!1;this.#x=[];for(let i of this.directories){let a=Sn.join(i,"pack"),o=new Set(ic(a,s=>this.#k(a,s)));for(let s of o){let l=s.replace(/\.(pack|idx|promisor)$/,"");s.endsWith(".promisor")&&(this.#n=!0),s.endsWith(".idx")&&!o.has(`${l}.pack`)&&this.#x.push(Sn.join(a,s)),s.endsWith(".pack")&&(o.has(`${l}.idx`)?t.has(Sn.join(a,s))||(n.push(new Xn(Sn.join(a,s),this.format,this.#u)),r=!0):this.#x.push(Sn.join(a,s)))}}return r}#k(n,t){this.#l.some(r=>r.what===n)||this.#l.push({what:n,why:yn(t)})}},Xn=class{path;first=0;trusted=!1;places=null;isBroken=!1;#e;#n;#t=null;#r=null;#i=null;#o=null;constructor(n,t,r){this.path=n,this.#e=t,this.#n=r}get index(){return this.load()}get forest(){return this.#r}load(){if(this.#t)return this.#t;if(this.isBroken)throw new _("corrupt-index");try{return this.#t=Pi(this.indexPath,this.#e)}catch(n){throw this.isBroken=!0,n}}open(){return this.#i??=new Jn(this.path,this.#n)}get indexPath(){return this.path.replace(/\.pack$/,".idx")}isSound(){return this.#o??=this.load().checksumHolds()}isWhole(){return this.isSound()&&this.open().endsIn(this.load().packChecksum)}*prepare(){let n=this.load();return this.trusted=this.isSound()&&n.hasChecksums,yield,this.#r=yield*Di(n,this.open()),this.isSound()}adopt(n,t,r){this.#t=n,this.trusted=t,this.#r=r}close(){this.#i?.close(),this.#i=null}};function yr({index:e}){return{count:e.count,bytes:e.bytes,idAt:n=>e.idAt(n)}}function fa(e,n){if(n!==void 0)for(let t=0;t<e.length;t++)n.has(t)&&(e[t]|=$)}function rc(e){if(e.places)return e.places;let{order:n}=e.forest,t=new Int32Array(n.length);for(let r=0;r<n.length;r++)t[n[r]]=r;return e.places=t}function ic(e,n){try{return tc(e).filter(t=>/^pack-[^/\\]+\.(pack|idx|promisor)$/.test(t)).sort()}catch(t){return t.code!=="ENOENT"&&n(F(t)),[]}}function gr(e,n,t,r){let i=0,a=e.count-1;for(;i<=a;){let o=i+a>>>1,s=Pn(e.ids,o*r,n,t,r);if(s===0)return o;s<0?i=o+1:a=o-1}return-1}var tn=class{#e;size=0;constructor(n=4096){this.#e=new Int32Array(n)}push(n){this.size===this.#e.length&&this.#n(),this.#e[this.size++]=n}push2(n,t){this.push(n),this.push(t)}at(n){return this.#e[n]}equals(n){if(this.size!==n.size)return!1;for(let t=0;t<this.size;t++)if(this.at(t)!==n.at(t))return!1;return!0}take(){return this.#e.slice(0,this.size)}#n(){let n=new Int32Array(this.#e.length*2);n.set(this.#e),this.#e=n}};var ac=16,oc=1<<ac,hy=oc-1;var pa=0,kr=1;var gy=2**31,by=2**21;var ky=2**31;var lc=1,uc=2;function ha(e){let n=e.format.idBytes,t=Dn(),r=new Set,i=null;return{start(a){i=new Ar(a,n)},run({job:a,types:o}){if(i===null)throw new Error("A job before its search: a fault of leakscan.");let{setup:s,chain:l,newNames:u}=i,c=i,{numbers:d}=s,f=!0,p=new tn,m=new tn,h=new tn,y=[],A=(S,L)=>{let v=e.find(S,L),B=v<0?-1:d[v];return B<0&&(f=!1),B},g=(S,{bytes:L,index:v})=>{if(!En(L,n,t)){f=!1;return}let{ids:B,count:J,seconds:K}=t,D=c.shallow.size>0&&c.shallow.has(e.id(v));D&&J>1&&y.push(S),r.clear();let mn=A(B,0);if(!D)for(let me=1;me<J;me++)r.add(A(B,me*n));p.push2(S,mn),p.push2(Math.floor(K/2**31),K%2**31),p.push(r.size);for(let me of r)p.push(me)},b=(S,L,v,B,J)=>{let K=-1;if(L===he.tree)K=A(S,J)<<1|pa;else if(L===he.blob){let D=c.blobs.find(S,J);D>=0&&(K=D<<1|kr)}l.first=K+1,l.second=K>=0||c.wantedNames.size>0?c.name(S,v,B,K>=0):0},U=(S,L,v)=>{if(S!==0&&h.push2((L-1)*2+v,S-1),L===0||c.wantedNames.size===0)return;let B=c.leafOfName[L-1];B>=0&&h.push2((L-1)*2+v,B<<1|kr)},k=(S,L)=>U(S,L,0),w=(S,L)=>U(S,L,1),T=(S,{baseIndex:L})=>{let v=h.size,B=l.isDifference&&e.copyThatCounts(L)===L;B?(l.eachCame(k),l.eachGone(w)):l.each(k),m.push2(S,B?d[L]:-1),m.push((h.size-v)/2)},C=({own:S,index:L})=>S&&e.copyThatCounts(L)===L?d[L]:-1;return e.walk(a,{types:o,isAll:!0,object(S){let L=C(S);if(S.type===lc){L>=0&&g(L,S);return}S.type===uc&&(l.read(S,b)||(f=!1),L>=0&&T(L,S))},unread:()=>{f=!1}}),{isSound:f,commits:p.take(),shallow:y,trees:m.take(),entries:h.take(),names:u.splice(0)}}}}var Ar=class{setup;chain;blobs;shallow;wantedNames;newNames=[];leafOfName=[];#e=new Map;constructor(n,t){this.setup=n,this.chain=new Be(t),this.blobs=new On(t);for(let r=0;r<n.blobs.length;r+=t)this.blobs.add(n.blobs,r);this.shallow=new Set(n.shallow),this.wantedNames=new Map(n.names.map((r,i)=>[r,n.blobs.length/t+i]))}name(n,t,r,i){let a=sc.from(n.buffer,n.byteOffset+t,r-t).toString("latin1"),o=this.wantedNames.get(a)??-1;if(!i&&o<0)return 0;let s=this.#e.get(a);return s===void 0&&(s=this.leafOfName.push(o)-1,this.#e.set(a,s),this.newNames.push(a)),s+1}};var Yn=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var ya=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function ga(e){let n=e[0];for(let t=0;t<ya.length;t++){let[r,i]=ya[t];if(!(n!==i[0]||!i.every((a,o)=>e[o]===a))&&!(r==="bzip2"&&!cc(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*ba(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function cc(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as _c}from"node:zlib";import{inflateRawSync as xc}from"node:zlib";function ka(e,n){let t=new Ur(n),r=new wr(e),i=dc(r,t);return{bytes:t.taken(),end:r.position(),state:i}}function dc(e,n){for(;;){let t=e.take(3),r=t>>1,i;if(t<0||r===3)return"corrupt";if(r===0)i=fc(e,n);else{let a=r===1?kc():bc(e);i=a!==void 0&&gc(e,n,a)}if(n.full)return"limit";if(!i)return"corrupt";if(t&1)return"whole"}}function fc(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let i=0;i<t;i++){let a=e.take(8);if(a<0||!n.push(a))return!1}return!0}var mc=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],pc=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],hc=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],yc=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function gc(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let i=mc[r-257],a=e.take(pc[r-257]??0),o=e.symbol(t.distances),s=hc[o];if(i===void 0||a<0||s===void 0)return!1;let l=e.take(o<4?0:(o>>1)-1);if(l<0||!n.copy(s+l,i+a))return!1}}function bc(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let i=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;i[yc[s]??0]=l}let a=xr(i);if(!a)return;let o=new Uint8Array(n+t);for(let s=0;s<o.length;){let l=e.symbol(a);if(l<0)return;if(l<16){o[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>o.length||l===16&&s===0)return;o.fill(l===16?o[s-1]??0:0,s,s+u),s+=u}return Aa(o.subarray(0,n),o.subarray(n))}function kc(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return Aa(e,new Uint8Array(30).fill(5))}function Aa(e,n){let t=xr(e),r=xr(n);return t&&r&&{literals:t,distances:r}}function xr(e){let n=new Uint16Array(16),t=1;for(let a of e)a!==0&&(n[a]++,a>t&&(t=a));let r=new Uint16Array(17);for(let a=1,o=0;a<=15;a++)if(r[a]=o,o=o+n[a]<<1,o>2<<a)return;let i=new Uint16Array(1<<t);for(let a=0;a<e.length;a++){let o=e[a];if(o===0)continue;let s=Ac(r[o]++,o);for(let l=s;l<i.length;l+=1<<o)i[l]=a<<4|o}return i}function Ac(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var wr=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#i(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#o(n),t}symbol(n){this.#i(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#o(r),t>>4)}align(){this.#o(this.#r&7)}position(){return this.#n-(this.#r>>3)}#i(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#o(n){this.#t>>>=n,this.#r-=n}},Ur=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,i=this.#n;for(let a=0,o=this.#t;a<r;a++,o++)i[o]=i[o-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var wc=64*1024*1024;function rn(e,n,t,r,i){let a=Uc(e.subarray(n,t),r.bytes,i);return r.spend(a.bytes.length),{...a,end:n+a.end}}function Uc(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,wc),i=Math.max(r,1024);try{let a={maxOutputLength:n,chunkSize:i,info:!0},{buffer:o,engine:s}=xc(e,a);return{bytes:o,end:s.bytesWritten,state:"whole"}}catch{return ka(e,n)}}function P(e,n,t,r,i){return r===0&&i===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,i),via:[...n,`${t}@${r}`]}}function _r(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*xa(e,n,t){let r=[],i=0,a;for(;_r(e,i)&&(a=t.budget.refuseEntry(),!a);){let l=Sc(e,i,t);if(r.push(l.bytes),a=l.fault,a)break;i=l.end}let o=[...n,"gzip"],s=vc(r);a&&t.cut(o,a),(!a||s.length>0)&&(yield*t.open(s,o)),a?yield P(e,n,"gzip",i,e.length):Tc(e,i)||(yield*t.open(e.subarray(i),[...n,`gzip@${i}`]))}function Sc(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=Lc(e,n,r);if(i===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let a=r.getUint32(e.length-4,!0),o=rn(e,i,e.length,t.budget,a),s=o.end+8;if(o.state==="limit")return{bytes:o.bytes,end:s,fault:t.budget.bytesWord};let l=o.state==="whole"&&s<=e.length&&r.getUint32(o.end,!0)===_c(o.bytes);return{bytes:o.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function Lc(e,n,t){let r=e[n+3]??0,i=n+10;if(r&4){if(i+2>e.length)return;i+=2+t.getUint16(i,!0)}for(let a of[8,16]){if(!(r&a))continue;let o=e.indexOf(0,i);if(o<0)return;i=o+1}return r&2&&(i+=2),i<e.length?i:void 0}function vc(e){return e.length===1?e[0]:Buffer.concat(e)}function Tc(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function Ua(e){let n=Cc(e);if(n)return n;if(!(e.length<32)){if(!Mc(e)){let t=Vc(e);if(t)return t;if(zc(e))return"partly-utf-16le"}return Kc(e)?"partly-utf-16le":void 0}}function Cc(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&wa(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&wa(e,!1))return"utf-32be"}function _a(e,n){return Sr(e,2,n).bad>0}function Mc(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!de(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function Vc(e){let n=Sr(e,0,!0),t=Sr(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function Sr(e,n,t){let r=Math.min(e.length-1,n+1024),i=t?0:1,a={units:0,ascii:0,sure:0,rare:0,bad:0};for(let o=n;o<r;o+=2){let s=e[o+i]|e[o+1-i]<<8;if(a.units++,s<128)de(s)?(a.ascii++,a.sure++):a.bad++;else if(Bc(s))a.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&a.bad++;else if(s>=55296&&s<=56319){if(o+2>=r)continue;let l=e[o+2+i]|e[o+3-i]<<8;l<56320||l>57343?a.bad++:o+=2}else s>=56320&&s<=57343?a.bad++:(s<19968||s>40959)&&a.rare++}return a}function Bc(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function wa(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let i=t.getUint32(r,n);if(i>1114111||i>=55296&&i<=57343)return!1}return!0}function zc(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function Kc(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!de(e[n]))return!1;return!0}function de(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var re=512,vr=4096;function Sa(e){return e.length<re?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&Tr(e,0)}function*La(e,n,t){let r=0,i={};for(;r+re<=e.length&&Tr(e,r);){let a=t.budget.refuseEntry();if(a){t.cut(n,a),yield P(e,n,"tar",r,e.length);return}let o=String.fromCharCode(e[r+156]||48),s=Nc(e,r,o),l=i.size??va(e,r+124,12);"123456".includes(o)&&l>0&&Fc(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(o==="x")i={...i,...Ic(c)};else if(o==="L")i={...i,path:ze(c)};else if(o!=="g"&&o!=="K"){let d=[...n,`tar:${(i.path??jc(e,r)).slice(0,vr)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(o)||l>0)&&(yield*t.open(c,d)),i={}}r=s+Math.ceil(l/re)*re}yield*Rc(e,n,r,t)}function*Rc(e,n,t,r){let i=t;for(;i<e.length&&e[i]===0;)i++;if(i>=e.length)return;i-t>=re?yield*r.open(e.subarray(i),[...n,`tar@${i}`]):(r.cut(n,"corrupt-tar"),yield P(e,n,"tar",t,e.length))}function Tr(e,n){let t=va(e,n+148,8),r=0,i=0;for(let a=0;a<re;a++){let o=a>=148&&a<156?32:e[n+a];r+=o,i+=o<128?o:o-256}return r!==256&&(t===r||t===i)}function Fc(e,n){return n+re>e.length?!0:Tr(e,n)||e.subarray(n,n+re).every(t=>t===0)}function Nc(e,n,t){let r=n+re;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=re;return r+re}function va(e,n,t){let r=0;if(e[n]&128){for(let a=1;a<t;a++)r=r*256+e[n+a];return Number.isSafeInteger(r)?r:e.length}let i=0;for(let a=0;a<t;a++){let o=e[n+a];if(o>=48&&o<=55)r=r*8+o-48,i++;else if(o!==32||i>0)break}return r}function jc(e,n){let t=ze(e.subarray(n,n+100)),i=e[n+257]===117&&e[n+262]===0?ze(e.subarray(n+345,n+500)):"";return i===""?t:`${i}/${t}`}function Ic(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let i=Number(ze(e.subarray(t,r)));if(!(i>r-t+1)||t+i>e.length)break;let a=e.subarray(r+1,t+i-1);if(Lr(a,"path="))n={...n,path:ze(a.subarray(5))};else if(Lr(a,"GNU.sparse.name="))n={...n,path:ze(a.subarray(16))};else if(Lr(a,"size=")){let o=Number(ze(a.subarray(5)));Number.isSafeInteger(o)&&o>=0&&(n={...n,size:o})}t+=i}return n}function Lr(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function ze(e){let n=e.subarray(0,vr).indexOf(0),t=e.subarray(0,n<0?vr:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var Dc=1024;function Ta(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*Ca(e,n,t){let r=[...n,"zlib"],i=t.budget.refuseEntry();if(i){t.cut(r,i),yield{bytes:e,via:n};return}let a=rn(e,2,e.length,t.budget),o=new DataView(e.buffer,e.byteOffset,e.byteLength),s=a.end+4;if(a.state==="whole"&&s<=e.length&&o.getUint32(a.end)===Ec(a.bytes)){yield*t.open(a.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}a.bytes.length>=Dc&&(t.cut(r,a.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(a.bytes,r)),yield P(e,n,"zlib",0,e.length)}function Ec(e){let n=1,t=0;for(let r=0;r<e.length;){let i=Math.min(r+3800,e.length);for(;r<i;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as Oc from"node:zlib";function Ma(e,n=0){return Ba(e,n)||za(e,n)>0&&n+8<e.length}function*Va(e,n,t){let r=[...n,"zstd"],i=Cr(e,t.budget);i.fault&&t.cut(r,i.fault),(!i.fault||i.bytes.length>0)&&(yield*t.open(i.bytes,r)),i.fault?yield P(e,n,"zstd",i.end,e.length):i.end<e.length&&(yield*t.open(e.subarray(i.end),[...n,`zstd@${i.end}`]))}function Cr(e,n){let t=[],r=0,i;for(;!i&&r<e.length;){let a=za(e,r);if(a>0){r=Math.min(r+a,e.length);continue}if(!Ba(e,r)||(i=n.refuseEntry(),i))break;let o=Wc(e.subarray(r),n);typeof o=="string"?i=o:(t.push(o.bytes),r+=o.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:i}}function Ba(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function za(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function Wc(e,n){let{zstdDecompressSync:t}=Oc;if(!t)return"unsupported-compression";try{let{buffer:r,engine:i}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,i.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var Jc="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Mr(e,n,t){let r=Zc(t)??e.subarray(0,4096);return $c(r,(n&2048)===0)??Pc(r)}function $c(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function Pc(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):Jc[t-128];return n}function Zc(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var Ln=22,Ka=67324752,et=33639248,Ra=101010256,Vr=101075792,Fa=117853008,qc=64;function Na(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=Ln}function ja(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=Br(e);return t!==void 0&&t.count>0}function Br(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-Ln;for(let r=0;r<qc&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let i=Gc(n,t);if(i)return i}}function Ia(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=[],a=n.start;for(;a+46<=n.tail&&i.length<t&&r.getUint32(a,!0)===et;){let o=a+46+r.getUint16(a+28,!0),s=o+r.getUint16(a+30,!0),l=s+r.getUint16(a+32,!0);if(l>n.tail)break;i.push(Hc(e,r,a,o,s,n.base)),a=l}return i.sort((o,s)=>o.header-s.header),{entries:i,end:a}}function Hc(e,n,t,r,i,a){let o=n.getUint16(t+8,!0),s=e.subarray(r,i),l=Da(s),u=f=>{let p=n.getUint32(t+f,!0);return p===4294967295?l()??p:p},c=u(24),d=u(20);return{name:Mr(e.subarray(t+46,r),o,s),header:a+u(42),method:n.getUint16(t+10,!0),flags:o,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function Da(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let i=t+4;return()=>{if(!(i+8>r))return i+=8,Number(n.getBigUint64(i-8,!0))}}t=r}return()=>{}}function Gc(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),i=e.readUInt32LE(n+16),a=n,o=[n,n],s=Qc(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),i=Number(e.readBigUInt64LE(s+48)),a=s,o=[s+56,n-20]);for(let l of[a-r,i]){if(l<0||l>a)continue;if(l+46<=a&&e.readUInt32LE(l)===et||t===0&&r===0)return{start:l,tail:a,slack:o,end:n+Ln,count:t,base:l-i}}}function Qc(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==Fa)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===Vr)return r}}function zr(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=r.getUint16(n+8,!0),a=n+30+r.getUint16(n+26,!0),o=a+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==Ka||i>99||o>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(a,o),u=Da(l),c=m=>{let h=r.getUint32(n+m,!0);return h===4294967295?u()??h:h},d=c(22),f=c(18);return{name:Mr(e.subarray(n+30,a),s,l),method:i,flags:s,crc:r.getUint32(n+14,!0),compressed:f,size:d,data:o}}function Ea(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let i=n;;){let a=i+Ln<=t?Xc(r,i,t):0;if(a===0||i+a>t)return i;i+=a}}function Xc(e,n,t){let r=e.getUint32(n,!0);return r===Ra?Ln:r===Fa?20:r===Vr?56:r!==et||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function Kr(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===Ka||r===et||r===Ra||r===Vr}function nt(e){if(e.length<4)return;if(_r(e))return{format:"gzip"};if(Na(e))return{format:"zip"};if(Ta(e))return{format:"zlib"};if(Ma(e))return{format:"zstd"};let n=ga(e);if(n!==void 0)return{format:"foreign",name:n};if(Sa(e))return{format:"tar"};let t=Ua(e);return(t===void 0||t==="partly-utf-16le")&&ja(e)?{format:"zip"}:t&&{format:"text",charset:t}}var Ja=64*1024;function $a(e,n){if(n==="partly-utf-16le")return[Oa(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:Yc(e,n==="utf-32le"),charset:n}];let t={bytes:Pa(e,n==="utf-16le"),charset:n};return _a(e,n==="utf-16le")?[t,{bytes:e}]:rd(e)?[t,Oa(e)]:[t]}function Oa(e){let n=nd(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function Pa(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,i=n?1:0;for(let a=r?2:0;a+1<e.length;){let o=Math.min(a+Ja*2,e.length-(e.length-a&1));o<e.length-1&&(e[o-2+i]&252)===216&&(o+=2);let s=Buffer.from(e.subarray(a,o));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),a=o}return t.length===1?t[0]:Buffer.concat(t)}function Yc(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let i=4;i+3<e.length;){let a=Math.min(i+Ja*4,e.length-3),o="";for(;i<a;i+=4){let s=t.getUint32(i,n);o+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(o,"utf8"))}return Buffer.concat(r)}var Za=4,ed=8,tt=16;function nd(e){let n=new Rr(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let i=r-1,a=td(e,i);if(a-i<Za*2)continue;a-i>=tt*2&&(t=!0);let o=i-n.taken>=2&&e[i-2]===255&&e[i-1]===254;n.keep(o?i-2:i),n.turn(i,a),r=a-1}return n.keep(e.length),t?n.text():void 0}var Rr=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let i=Pa(this.#e.subarray(r,t),!0);this.#n.set(i,this.#t),this.#t+=i.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function td(e,n){let t=n;for(let r=0;r<Za;r++,t+=2)if(e[t+1]!==0||!de(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!de(e[t]):Wa(e,t)||Wa(e,t+1));t+=2);return t}function Wa(e,n){let t=Math.min(n+ed,e.length);for(let r=n;r<t;r++)if(!de(e[r]))return!1;return!0}function rd(e){for(let n=tt-1;n<e.length;n+=tt){if(!de(e[n]))continue;let t=n;for(;t>0&&de(e[t-1]);)t--;let r=n+1;for(;r<e.length&&de(e[r]);)r++;if(r-t>=tt&&id(e,t,r))return!0;n=r-1}return!1}function id(e,n,t){let r=[new Set,new Set];for(let i=n;i<t;i++)r[i&1].add(e[i]);return r[0].size>=4&&r[1].size>=4}import{crc32 as qa}from"node:zlib";var Ha=16;function*Ga(e,n,t){let r=Br(e),i=t.budget.entries,{entries:a,end:o}=r?Ia(e,r,i):{entries:[],end:0};(!r||a.length<Math.min(r.count,i))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*an(s,0,e.length);let l=0,u=-1;for(let c of a){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut(jr(s,c.name),"corrupt-zip");continue}yield*an(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield P(e,n,"zip",c.header,e.length);l=yield*ad(s,c,r.start)}yield*an(s,l,r.start),a.length<i&&(yield*an(s,o,r.tail)),yield*an(s,...r.slack),yield*an(s,r.end,e.length)}function*ad(e,n,t){let r=zr(e.bytes,n.header,t);if(!r)return e.level.cut(jr(e,n.name),"corrupt-zip"),Math.min(n.header,t);let i=r.data+n.compressed,a={...n,flags:n.flags|r.flags,data:r.data},o=yield*Nr(e,a,Math.min(i,t),!0,i>t);return Qa(e.bytes,o,a.flags,t)}function*an(e,n,t){let{bytes:r,via:i,level:a}=e,o=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=o.indexOf("PK",l,"latin1"),!(l<0));){let u=zr(r,l,t);if(!u){l+=4;continue}yield*Fr(e,s,l);let c=a.budget.refuseEntry();if(c)return a.cut(i,c),yield P(r,i,"zip",l,t);l=s=yield*od(e,u,t)}yield*Fr(e,s,t)}function*od(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,i=n.data+n.compressed,a=r?yield*Nr(e,n,n.method===8?t:cd(e.bytes,n.data,t),!1,!1):yield*Nr(e,n,Math.min(i,t),!0,i>t);return Qa(e.bytes,a,n.flags,t)}function*Fr(e,n,t){let{bytes:r,via:i,level:a}=e,o=Ea(r,n,t);t-o<Ha&&t-o<r.length||(o===0&&t===r.length?yield{bytes:r,via:i}:yield*a.open(r.subarray(o,t),[...i,`zip@${o}`]))}function*Nr(e,n,t,r,i){let{bytes:a,via:o,level:s}=e,l=jr(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<Ha)return t;let c=ud(n);if(c)return s.cut(l,c),yield P(a,o,"zip",n.data,t),t;if(n.method===0){let m=a.subarray(n.data,t);return(i||u!==void 0&&qa(m)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(m,l),t}let d=n.method===8?sd(e,n,t):ld(e,n,t),f=d.fault??(i||u!==void 0&&qa(d.bytes)!==u?"corrupt-zip":void 0);f&&s.cut(l,f),(!f||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let p=r?t:Math.min(d.end,t);return f?yield P(a,o,"zip",n.data,p):r&&(yield*Fr(e,d.end,t)),p}function sd(e,n,t){let{budget:r}=e.level,i=rn(e.bytes,n.data,t,r,n.size),a=i.state==="whole"?void 0:i.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:i.bytes,end:i.end,fault:a}}function ld(e,n,t){let r=Cr(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function ud(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function Qa(e,n,t,r){if(!(t&8))return n;let i=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let a of i?[16,24]:[12,20])if(n+a===r||n+a<r&&Kr(e,n+a))return n+a;return i?Math.min(n+16,r):n}function cd(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let i=r.indexOf("PK",n,"latin1");i>=0;i=r.indexOf("PK",i+2,"latin1"))if(Kr(e,i)||e[i+2]===7&&e[i+3]===8)return i;return t}function jr(e,n){return[...e.via,`zip:${n}`]}var vn={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function Ya(e){return nt(e)!==void 0}function*eo(e,n,t){let r=nt(e);if(!r){yield{bytes:e,via:[]};return}let i=new Yn(n,e.length),a=(s,l)=>t({via:s,why:l}),o=s=>({budget:i,cut:a,*open(l,u){let c=nt(l);c?yield*Xa(l,u,c,s,n.maxDepth,o):yield{bytes:l,via:u}}});yield*Xa(e,[],r,0,n.maxDepth,o)}function*Xa(e,n,t,r,i,a){if(t.format==="text"){for(let s of $a(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let o=a(r+1);if(r>=i){o.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*xa(e,n,o);case"zip":return yield*Ga(e,n,o);case"tar":return yield*La(e,n,o);case"zlib":return yield*Ca(e,n,o);case"zstd":return yield*Va(e,n,o);case"foreign":return yield*ba(e,n,t.name,o)}}var rt=class{#e;#n=[0];constructor(n){this.#e=n;for(let t=0;t<n.length;t++){let r=n[t];(r===10||r===13&&n[t+1]!==10)&&this.#n.push(t+1)}}get lines(){return this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length),r=this.#t(t),i=this.#n[r]??0;return i===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(i=3),{line:r+1,column:Ir(this.#e,i,t)+1}}lineSpan(n){let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#t(n){let t=0,r=this.#n.length-1;for(;t<r;){let i=t+r+1>>1;(this.#n[i]??0)<=n?t=i:r=i-1}return t}};function Ir(e,n,t){let r=0;for(let i=n;i<t;){let a=dd(e,i);r+=a===4?2:1,i+=a}return r}function dd(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let i=1;i<r;i++)if(((e[n+i]??0)&192)!==128)return 1;return r}var to=8192,it=class e{#e;#n;constructor(n,t){this.#e=n,this.#n=t}static of(n){let t=[0,0];return no(n,0,n.length,0,t),new e(n,t)}derive(n,t,r){if(r.count*2*to>t.length)return e.of(t);let i=new e(n,this.#n),a=[0,0],o=0,s=0;for(let l=0;l<r.count;l++){let u=r.list[2*l],c=r.list[2*l+1],d=o+u;if(c<0)s=no(t,o,d,s,a);else{let f=i.#t(c),p=o-c;for(let m=i.#r(c);m<i.#n.length;m+=2){let h=i.#n[m];if(h>=c+u)break;a.push(h+p,s+i.#n[m+1]-f)}s+=i.#t(c+u-1)-f,Dr(t,d)&&a.push(d,++s)}o=d}return new e(t,a)}position(n){let t=this.#e,r=Math.min(Math.max(n,0),t.length),i=this.#r(r)-2,a=this.#n[i],o=this.#n[i+1];for(let s=a+1;s<=r;s++)Dr(t,s)&&(a=s,o++);return a===0&&t[0]===239&&t[1]===187&&t[2]===191&&r>=3&&(a=3),{line:o+1,column:Ir(t,a,r)+1}}#t(n){let t=this.#r(n)-2,r=this.#n[t],i=this.#n[t+1];for(let a=r+1;a<=n;a++)Dr(this.#e,a)&&i++;return i}#r(n){let t=1,r=this.#n.length/2;for(;t<r;){let i=t+r>>1;this.#n[i*2]<=n?t=i+1:r=i}return t*2}};function no(e,n,t,r,i){let a=i[i.length-2];for(let o=n+1;o<=t;o++){let s=e[o-1];s!==10&&(s!==13||e[o]===10)||(r++,!(o-a<to)&&(i.push(o,r),a=o))}return r}function Dr(e,n){let t=e[n-1];return t===10||t===13&&e[n]!==10}function ro(e,n,t,r){let i=fd(t,e.reach,n.length),a=[],o=(c,d)=>{for(let f of e.find(n,Math.max(0,c-1),Math.min(n.length,d+1)))md(i,f)||a.push(f)},s=2*e.reach,l=0,u=-1;for(let c=0;c<=i.count;c++){let d=c===0?0:i.end(c-1),f=c===i.count?n.length:i.start(c);c===0&&f===0||c===i.count&&d===n.length||(u>=0&&d-u>=s?(o(l,u),l=d):u<0&&(l=d),u=f)}return u>=0&&o(l,u),r.length>0&&pd(i,r,a),a.length<2?a:yd(a)}var Er=class{count=0;#e=[];add(n,t,r){this.#e.push(n,t,r),this.count++}start(n){return this.#e[n*3]}end(n){return this.#e[n*3+1]}shift(n){return this.#e[n*3+2]}};function fd(e,n,t){let r=new Er,i=0;for(let a=0;a<e.count;a++){let o=e.list[a*2],s=e.list[a*2+1],l=i+o;if(s>=0){let u=i===0&&s===0?0:i+n,c=l===t&&s+o===e.baseSize?l:l-n;u<c&&r.add(u,c,i-s)}i=l}return r}function md(e,n){let t=0,r=e.count-1;for(;t<=r;){let i=t+r>>>1;if(n.start<e.start(i))r=i-1;else if(n.start>=e.end(i))t=i+1;else return n.end<=e.end(i)}return!1}function pd(e,n,t){for(let r=0;r<e.count;r++){let i=e.shift(r),a=e.start(r)-i,o=e.end(r)-i;for(let s=hd(n,a);s<n.length;s++){let l=n[s];if(l.start>=o)break;l.end>o||t.push(i===0?l:{rule:l.rule,start:l.start+i,end:l.end+i,anchor:l.anchor+i})}}}function hd(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>>1;e[i].start<n?t=i+1:r=i}return t}function yd(e){return e.sort(at),e.filter((n,t)=>t===0||at(n,e[t-1])!==0)}function at(e,n){return e.start-n.start||e.end-n.end||e.rule-n.rule||e.anchor-n.anchor}var kd={located:[],cut:[],failure:null};function on(e,n,t,r,i=a=>new rt(a)){let a=[],o=new Set,s=null;try{xd(t)&&o.add("lfs-pointer");let l=r===void 0?eo(t,n,({via:u,why:c})=>o.add(ao(c,u))):[{bytes:t,via:[]}];for(let u of l){let c=r===void 0?e.scan(u.bytes):e.complete(u.bytes,r);for(let d of c.cut)o.add(ao(d,u.via));c.matches.length>0&&a.push(...Ad(c.matches,u,i))}}catch(l){s=`scan-failed: ${l instanceof Error?l.name:typeof l}`}return a.length===0&&o.size===0&&s===null?kd:{located:a,cut:[...o],failure:s}}function Ad(e,n,t){let r=t(n.bytes);return e.map(i=>({match:i,start:r.position(i.span.start),end:r.position(i.span.end),via:n.via,related:i.related.flatMap(a=>e[a]??[])}))}function ao(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function xd(e){if(e.length>1024||e.length<Or.length)return!1;for(let n=0;n<Or.length;n++)if(e[n]!==Or.charCodeAt(n))return!1;return!0}var Or=`version https://git-lfs.github.com/spec/v1
`;function oo(e,n=vn){let t=[],r=[],i=({bytes:a,base:o,ops:s,depth:l})=>{let u=l===0?null:r[l-1]??null,c=u===null||o===null||s===null?it.of(a):u.derive(o,a,s);return r[l]=c};return{scan(a){let{bytes:o,depth:s}=a;if(t.length=s,r.length=s,r.push(null),Ya(o))return t.push(null),a.own?on(e,n,o):null;let l;try{l=Ud(e,a,s===0?null:t[s-1]??null)}catch{return t.push(null),a.own?on(e,n,o):null}return t.push(l),a.own?on(e,n,o,l,()=>i(a)):null}}}var wd=[];function Ud(e,n,t){let r=n.ops===null||t===null?e.find(n.bytes).sort(at):ro(e,n.bytes,n.ops,t);return r.length===0?wd:r}function lo(e,n){let t=[],r=(o,s)=>{if(s==="")return;let l=s.lastIndexOf(">");t.push({bytes:Buffer.from(l<0?s:s.slice(0,l+1),"latin1"),via:[`header:${o}`],isIdent:!0})},i;if(e==="commit"){let o=jn(n);if(o===null)return null;r("author",o.author),o.committer!==o.author&&r("committer",o.committer),i=o.messageStart}else{let o=In(n);if(o===null)return null;r("tagger",o.tagger),i=o.messageStart}let a=vi(n);return a.length>0&&t.push({bytes:so(a),via:["header"],isIdent:!1}),t.push({bytes:so(n.subarray(i)),via:[],isIdent:!1}),t}function so(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);if(!n.includes("-----BEGIN "))return e;let t=n.toString("latin1"),r=/^ ?-----BEGIN (PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----$/gm,i=new Set,a="",o=0;for(let s=r.exec(t);s!==null;s=r.exec(t)){let l=s[1];if(i.has(l))continue;let u=new RegExp(`^ ?-----END ${l}-----$`,"gm");if(u.lastIndex=r.lastIndex,u.exec(t)===null){i.add(l);continue}a+=t.slice(o,s.index)+t.slice(s.index,u.lastIndex).replace(/[^\r\n]/g," "),o=u.lastIndex,r.lastIndex=o}return Buffer.from(a+t.slice(o),"latin1")}var st=class{#e=new Uint8Array(65536*64);#n=new Uint8Array(65536);#t=new Uint8Array(65536);has(n,t,r,i,a){let o=i-r;if(o>64)return!1;let s=n[a]|n[a+1]<<8,l=s*64,u=0;if(this.#n[s]===o&&this.#t[s]===t)for(;u<o&&this.#e[l+u]===n[r+u];)u++;if(u===o)return!0;for(this.#n[s]=o,this.#t[s]=t,u=0;u<o;u++)this.#e[l+u]=n[r+u];return!1}};var lt=class e{#e;#n;constructor(n){this.#e=n}static fromMasked(n){let t=new e("");return t.#n=n,t}reveal(){return this.#e}get length(){return this.#e.length}get masked(){return this.#n??_d(this.#e)}toString(){return this.masked}toJSON(){return this.masked}static{Object.defineProperty(e.prototype,Symbol.for("nodejs.util.inspect.custom"),{value(){return this.masked}})}};function _d(e){let n=/^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(e);if(n)return`${n[0]} ****`;let t=Array.from(e),r=i=>i.map(Sd).join("");return t.length>=24?`${r(t.slice(0,4))}****${r(t.slice(-4))}`:/^A[BCKS][A-Z0-9]{18}$/.test(e)?`${e.slice(0,4)}****${e.slice(-4)}`:t.length>=10?`${r(t.slice(0,2))}****`:"****"}function Sd(e){return/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(e)?"\xB7":e}function co(e){return{...e,located:e.located.map(n=>({...n,match:uo(n.match),related:n.related.map(uo)}))}}function uo(e){return{...e,secret:e.secret.reveal()}}var Ld=1,vd=2,Td=3;function ho({store:e,engine:n,bounds:t=vn,shallow:r}){let i=e.format.idBytes,a=oo(n,t),o=new Be(i),s=new st,l=Dn(),u=new Set,c=new Set,d=new Map;return{run(m){let h={blobs:0,bytes:0,commits:[],found:[],messages:[],names:[],submodules:[],missing:[],corruptTrees:[],unread:[]};return e.walk(m,{types:nn,object(k){k.type===Td?y(k):k.type===vd?A(k):k.own&&b(k,k.type===Ld?"commit":"tag")},unread:(k,w)=>{h.unread.push({oid:e.id(k),why:w})}}),h;function y(k){let w=a.scan(k);w!==null&&(h.blobs++,h.bytes+=k.bytes.length,(w.located.length>0||w.cut.length>0||w.failure!==null)&&h.found.push({oid:e.id(k.index),scan:co(w)}))}function A(k){let w=k.own?g:Cd;!o.read(k,w)&&k.own&&h.corruptTrees.push(e.id(k.index))}function g(k,w,T,C,S){if(s.has(k,w,T,S+i,S))return;let L=mo(k,T,C);w===he.submodule?fo(c,h.submodules,L):e.find(k,S)<0&&h.missing.push(po(k,S,i)),fo(u,h.names,L)}function b(k,w){let T=e.id(k.index),{bytes:C}=k;w==="commit"&&h.commits.push(T),U(T,w,C);let S=lo(w,C);S!==null&&(h.blobs++,h.bytes+=C.length),(S===null||S.some(v=>v.isIdent?f(v.bytes):p(v.bytes)))&&h.messages.push({oid:T,type:w,bytes:C.slice()})}function U(k,w,T){let C=w==="tag"?In(T):null;if(C!==null&&e.find(Buffer.from(C.object,"hex"))<0&&h.missing.push(C.object),w==="tag"||!En(T,i,l))return;let{ids:S,count:L}=l;for(let v=0;v<(r.has(k)?1:L);v++)e.find(S,v*i)<0&&h.missing.push(po(S,v*i,i))}}};function f(m){let h=mo(m,0,m.length),y=d.get(h);return y===void 0&&(y=p(m),d.set(h,y)),y}function p(m){let h=on(n,t,m);return h.located.length>0||h.cut.length>0||h.failure!==null}}function Cd(){}function fo(e,n,t){e.has(t)||(e.add(t),n.push(t))}function mo(e,n,t){return Buffer.from(e.buffer,e.byteOffset+n,t-n).toString("latin1")}function po(e,n,t){return Buffer.from(e.buffer,e.byteOffset+n,t).toString("hex")}var yo={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};var ye=Bd(),go=1,bo=2,Wr=1332,ge=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#i=new Uint8Array(1296);#o=new Uint8Array(36);#a;constructor(n){this.#a=n,n&&(this.#i=n.heads.slice(0,1296),this.#o=n.heads.subarray(1296))}add(n,t){let r=0,i=()=>{for(;r<n.length;){let u=ye[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},a=i(),o=i();if(a===255)return;if(this.#o[a]=1,o===255){for(let u=a*36;u<(a+1)*36;u++)this.#i[u]||=bo;this.#l(n,t);return}let s=a*36+o;this.#i[s]=go;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,i){let a=Math.max(0,t),o=a>0?n[a-1]:0;for(let s=a;s<r;s++){let l=n[s],u=ye[l];if(u!==255&&this.#o[u]===1&&(ye[o]===255||ut(l)&&!ut(o))){let c=ye[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#s(u*36+d);this.#u(n,s,r,i)}else this.#i[u*36+c]!==0&&(this.#s(u*36+c),this.#u(n,s,r,i))}o=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=r=>r.toLowerCase().replace(/[^a-z0-9]/g,""),t=[...this.#r].map(([r,i])=>[r,i.map(({word:a,value:o})=>`${n(a)} ${o}`)]);return{heads:Uint8Array.from([...this.#i,...this.#o]),words:new Map(t)}}#s(n){if(this.#i[n]===go){if(this.#i[n]=bo,this.#a)for(let[t,r]of this.#a.wordsOf(n))this.#l(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#l(t,r);this.#r.delete(n)}}#l(n,t){let r=0;for(let i=0;i<n.length;i++){let a=ye[n.charCodeAt(i)]??255;if(a===255)continue;let o=r*36+a,s=this.#e[o];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[o]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,i){let a=0,o=0;for(let s=t;s<r;s++){let l=n[s],u=ye[l];if(u===255){if((l===95||l===45||l===46||l===32)&&ye[n[s-1]]!==255)continue;return}if(a=this.#e[a*36+u],a===0)return;o++;let c=this.#t[a];if(c&&(o>=5||Vd(n,s,r)))for(let d of c)i(d,s+1)}}};function ct(e){let n=new ge;for(let t of e)n.add(t,!0);return n}function Md(e,n){let t=e[n-1];return t===void 0||ye[t]===255?!0:ut(e[n])&&!ut(t)}function ut(e){return e>=65&&e<=90}function Vd(e,n,t){return n+1>=t||ye[e[n+1]]===255||Md(e,n+1)}function Bd(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var ft={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"},zd={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904],"jwt-without-signature":["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?",27,4008]};function be(e){let n=new dt(e),t=n.sequence();if(!n.atEnd)throw new Error(`layout ${e}: unexpected ${e[n.at]} at ${n.at}`);let r,i;return{get expression(){return r??=new RegExp(`^(?:${t.source})`)},prefixes:t.prefixes,minLength:t.minimum,maxLength:t.maximum,lead:t.lead,get last(){return i??=$r(`0-9A-Za-z${t.lastSet}`)}}}function Jr(e){let n=new dt(e);return new RegExp(`(?<![0-9A-Za-z])(?:${n.sequence().source})$`)}function $r(e){let n=new Uint8Array(256);for(let t of Kd.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}var Kd=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join(""),Rd=" !\"#$%&'()*,.:;<=>?@[\\]^`{|}~",dt=class{at=0;#e;constructor(n){this.#e=n}get atEnd(){return this.at>=this.#e.length}sequence(){let n={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:[0,0],tokens:!0};for(;!this.atEnd&&this.#e[this.at]!==")"&&this.#e[this.at]!=="|"&&this.#e[this.at]!=="]";)n=Nd(n,this.#n());return n}#n(){let n=this.#e[this.at++];if(n==="\\")return ko(this.#e[this.at++]);if(n==="{")return this.#t();if(n==="("){let t=[this.sequence()];for(;this.#e[this.at]==="|";)this.at++,t.push(this.sequence());return this.#i(")"),jd(t)}if(n==="["){let t=this.sequence();return this.#i("]"),{...t,source:`(?:${t.source})?`,prefixes:[""],plain:!1,minimum:0,lead:[0,t.lead[1]]}}return ko(n)}#t(){let n=this.#r(),t=this.#e.slice(this.at,n);this.at=n+1;let r=zd[t];if(r)return{source:r[0],prefixes:[t==="uuid"?"":"eyJ"],plain:!1,minimum:r[1],maximum:r[2],lastSet:t==="jwt-without-signature"?"._-":"",lead:t==="uuid"?[36,36]:[13,1003],tokens:t==="uuid"};let i=t.lastIndexOf(":"),a=t.slice(0,i),o=a.startsWith("set(")?Id(a.slice(4,-1)):ft[a];if(o===void 0)throw new Error(`layout ${this.#e}: no alphabet ${a}`);let s=t.slice(i+1),l=s.split(",").map(c=>{let[,d,f,p,m]=/^(\d+)(?:(-)(\d+)|(\+))?$/.exec(c)??[];if(d===void 0)throw new Error(`layout ${this.#e}: no length ${s}`);let h=Number(d);return{minimum:h,maximum:m?Math.max(3e3,h):f?Number(p):h}});l.sort((c,d)=>d.maximum-c.maximum);let u=l.map(({minimum:c,maximum:d})=>`[${o}]{${c},${d}}`).join("|");return{source:l.length>1?`(?:${u})`:u,prefixes:[""],plain:!1,minimum:Math.min(...l.map(c=>c.minimum)),maximum:Math.max(...l.map(c=>c.maximum)),lastSet:o,...Fd(o,Math.min(...l.map(c=>c.minimum)),Math.max(...l.map(c=>c.maximum)))}}#r(){let n=this.at;if(this.#e.startsWith("set(",n))for(n+=4;n<this.#e.length&&this.#e[n]!==")";)n+=this.#e[n]==="\\"?2:1;let t=this.#e.indexOf("}",n);if(t<0)throw new Error(`layout ${this.#e}: a brace is not closed`);return t}#i(n){if(this.#e[this.at++]!==n)throw new Error(`layout ${this.#e}: ${n} expected`)}};function ko(e){let n=/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e,t=/[A-Za-z0-9+/_-]/.test(e);return{source:n,prefixes:[e],plain:!0,minimum:1,maximum:1,lastSet:"",lead:t?[1,1]:[0,0],tokens:t}}function Fd(e,n,t){return new RegExp(`[${e}]`).test(Rd)?{lead:[0,t],tokens:!1}:{lead:[n,t],tokens:!0}}function Nd(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?[e.lead[0]+n.lead[0],e.lead[1]+n.lead[1]]:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function jd(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:[Math.min(...e.map(n=>n.lead[0])),Math.max(...e.map(n=>n.lead[1]))],tokens:e.every(n=>n.tokens)}}function Id(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function*Ao(e,n,t,r){let i=0,a=0,o=e.length;for(;a<o;){if(n){for(;i<n.length&&n[i]+t+r<a;)i++;if(i>=n.length)return;let u=n[i]-t;u>a&&(a=Math.max(a,Ed(e,u)))}let l=Od(e,a);yield*Dd(a,l,t,u=>n===void 0||s(u)),a=l+1}function s(l){let u=n;for(;i<u.length&&u[i]+t+r<l.start;)i++;return i<u.length&&u[i]-t<l.end}}function*Dd(e,n,t,r){for(let i=e;i<n;i+=4096-t){let a={start:i,end:Math.min(n,i+4096)};if(r(a)&&(yield a),a.end===n)return}}function Ed(e,n){let t=Math.max(0,n);for(;t>0&&!xo(e[t-1]);)t--;return t}function Od(e,n){let t=n;for(;t<e.length&&!xo(e[t]);)t++;return t}function xo(e){return e===10||e===13}ke();xe();Tn();N();function se(e,n){switch(e){case"github-crc32":case"npm-crc32":return wf(n);case"gitlab-routable":return Uf(n);case"jwt":return Lf(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=ee(Y(n),0,n.length);return t&&Ae(t)?"right":"no"}case"ses-smtp":{let t=ee(Y(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return we(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!we(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function wf(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return _f(t)===e.slice(-6)?"right":"wrong"}function Uf(e){return Sf(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function _f(e){return Tf(Do(Y(e))).padStart(6,"0")}function Sf(e){return Do(Y(e)).toString(36).padStart(7,"0")}function Lf(e){let[n="",t="",r=""]=e.split("."),i=gt(n),a=gt(t)!==void 0;return r===""?i!==void 0&&a&&!Io(i)?"right":"no":i===void 0?a&&vf(n)?"right":"no":"alg"in i||"typ"in i||"enc"in i||a?"right":"no"}function jo(e){if(!/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)||/\.[\w-]*\.[\w-]{20}/.test(e))return!1;let[n="",t=""]=e.split("."),r=gt(n);return r!==void 0&&(Io(r)||gt(t)===void 0)}function Io(e){return"alg"in e&&typeof e.alg=="string"&&e.alg.toLowerCase()==="none"}function vf(e){let n=ee(Y(e),0,e.length);return n?.[0]===123&&n[1]===34&&n[n.length-1]===125}function gt(e){let n=ee(Y(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(R(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Tf(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function Do(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}G();le();N();ie();function Ut(e,n,t,r){let i=e.near();if(i.lengths[r-t]!==1||Hf(n,t))return;let a,o;for(let{rule:s,end:l}of os(i.words,n,ss(n,t),t)){a??=x(n,t,t+512);let u=Xf(s,a,n,t,r);if(u===void 0||ls(s,a.slice(0,u)))continue;let c=em(n,l,t);if(c===void 0)continue;if(o??=z(n,t,r)&&!j(a.slice(0,u),!0),!o)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function is(e,n,t,r,i){if(!e.hasNear)return;let a=Math.max(ss(n,t),t-48);return os(e.near().words,n,a,r).find(({rule:o})=>Yf(o,i)&&!ls(o,i))?.rule}function Hf(e,n){return e[n-1]===58&&as[e[n-2]??0]===1&&Gf.test(x(e,n-8,n-1))}var Gf=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,as=new Uint8Array(256);for(let e of"1h6425")as[e.charCodeAt(0)]=1;function Je(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function os(e,n,t,r){let i;return e.each(n,t,r,(a,o)=>{(i??=[]).push({rule:a,end:o})}),i?i.sort((a,o)=>o.end-a.end):Qf}var Qf=[];function ss(e,n){let t=Math.max(0,n-96),r=0;for(let i=n-1;i>=t;i--)if(e[i]===10&&++r===2)return i+1;return t}function Xf(e,n,t,r,i){for(let a of e.layouts()){let o=a.expression.exec(n)?.[0].length;if(o===void 0||o<i-r)continue;let s=t[r+o]??0;if(!(a.last[s]===1||I[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&I[t[r+o+1]??0]===1)&&!(e.check&&se(e.check,n.slice(0,o))==="no"))return o}}function ls(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function Yf(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||se(e.check,n)!=="no")}function em(e,n,t){let r=t-1;for(;r>=n&&rm(e[r]);)r--;if(r<n-1)return;let i=e[r],a=i===61||i===58||i===44||i===62||i===40||i===124,o=x(e,Math.max(0,n-40),r+1),s=o.slice(o.lastIndexOf(`
`)+1);if(tm.test(s))return;let l=nm.test(s);return s.length<o.length&&o.indexOf(`
`,o.length-(r+1-n))>=0?a&&l?"secret":void 0:a?l?"secret":"plain":!l||r-n>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(s)?"secret":"plain"}var nm=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,tm=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function rm(e){return e===34||e===39||e===96||e===32||e===9||e===92}G();function ti(e){if(im(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),i=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(i!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(i.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let a="";for(let[o,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(o)&&(a=a.slice(0,-1));break}a+=u}return/^[ -~]{3,}$/.test(a)?{text:a,anyCase:t!==void 0}:void 0}function im(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}N();var am={steps:2**29};function us(e,n,t){let r=n.map((u,c)=>om(u,e+c,t)),i=r.flatMap(sm),a=r.filter(({index:u})=>!i.some(c=>c.compiled.index===u)),o=Math.min(4,...i.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of i)for(let c of lm(u,o)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,f){if(c<=0&&u.length>0)for(let{index:b}of a)f(b,0,1,0);if(i.length===0)return;let p=new Map,m=Math.max(0,c-1e3-96),h=Math.min(u.length-1,d+o);for(let b=m;b<h;b+=o){let U=(u[b]|32)<<8|(u[b+1]|32);if(l[U]===0)continue;let k=s.get(U);for(let w=Math.max(m,b-o+1);w<=b;w++)for(let T of k)um(u,w,T)&&y(T,w)}function y({compiled:b,text:U,isWord:k},w){b.expression?f(b.index,w,w+U.length,w):k?g(b,w):A(b,w)}function A(b,U){let k=dm(u,U)?cm(b,u,U):-1;k>=0&&f(b.index,U,k,U)}function g(b,U){let{last:k,minLength:w,maxLength:T}=b.layout,C=Math.min(u.length,U+96+1),S=Math.max(U+1,p.get(b.index)??0);for(;S<C;){if(k[u[S]]===0||k[u[S-1]]===1){S++;continue}let L=S+1;for(;L-S<=T&&k[u[L]??0]===1;)L++;L-S>=w&&L-S<=T&&A(b,S),S=L}p.set(b.index,C)}},complete(u,c,d){let f=[],p={left:am.steps};for(let m of r){let h=c.filter(({rule:y})=>y===m.index);if(h.length!==0)if(m.expression)fm(m,m.expression,u,h,p,d,f);else for(let{start:y,end:A}of h)f.push(ds(m,u,y,A))}return f}}}function om(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let i=e.near&&ct(e.near);return{index:n,rule:e,words:i,expression:r,layout:e.layout===void 0?void 0:be(e.layout)}}function sm(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let i=t===void 0?void 0:ti(t);return i?[{compiled:e,...i,isWord:!1}]:r.map(a=>({compiled:e,text:a.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function lm({text:e,isWord:n},t){let r=new Set;for(let i=0;i<t;i++){let[a,o]=[e.charCodeAt(i)|32,e.charCodeAt(i+1)|32];if(r.add(a<<8|o),!!n)for(let s of cs)r.add(a<<8|s|32),r.add((s|32)<<8|o)}return r}function um(e,n,{text:t,anyCase:r,isWord:i}){let a=n;for(let o=0;o<t.length;o++,a++){let s=t.charCodeAt(o);i&&o>0&&cs.includes(e[a])&&a++;let l=e[a];if(l!==s&&!(r&&Re(s)&&(l|32)===(s|32)))return!1}return!0}var cs=[95,45,46,32];function cm({rule:e,layout:n,words:t},r,i){if(!n)return-1;let a=n.expression.exec(x(r,i,i+n.maxLength))?.[0];return a===void 0||n.last[r[i+a.length]??0]===1||Z(a.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[i-1]??0]===1||t&&!Je(t,r,i)?-1:i+a.length}function dm(e,n){let t=e[n-1]??0;return!Re(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function fm(e,n,t,r,i,a,o){let{rule:s,words:l}=e,u=s.near===void 0&&ti(s.expression??"")===void 0,c=u?void 0:r.map(({start:f})=>f);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:f,end:p}of Ao(t,c,1e3,96)){if(!d(p-f))return;let m=t.subarray(f,p);n.eachMatch(m,(h,y,A,g)=>{if(A<0||g<=A)return;if(y-h>1e3)return void a.add("match-too-long");let b=f+A;if(l&&!Je(l,t,b))return;let U=ds(e,t,b,f+g);Z(U.secret)||o.push(U)})}function d(f){return i.left-=f*n.cost,i.left>=0?!0:(a.add("time"),!1)}}function ds({index:e,rule:n},t,r,i){return{rule:e,start:r,end:i,secret:R(t,r,i),decodedFrom:[],confidence:n.confidence,syntax:{quoted:M(t[r-1])}}}var Bn="own-credential";xe();ke();N();var _t=8,mm=65536;function pm(e){let n=new Set;for(let t of e)n.add(ms(t));return[...n].sort().join("")}function fs(e,{seeds:n,list:t,isOwn:r}){let i=Math.max(_t,...t.map(({length:d})=>d)),a=Math.max(_t,Math.min(...t.map(({length:d})=>d))),o=new Map,s=new Uint8Array(mm),l=gm(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},f)=>{s[d]=1;let p=o.get(d);p?p.push(f):o.set(d,[f])});let[u,c]=n;return{reach:i,find(d,f,p,m){let h=Math.min(d.length,p+i),y=Math.max(0,f-i);for(let b=y+a-1;b<h;b+=a){if(l[d[b]]===0)continue;let U=b;for(;U>y&&l[d[U-1]]===1;)U--;let k=b+1;for(;k<h&&l[d[k]]===1;)k++;k-U>=a&&A(U,k),y=k,b=k}function A(b,U){let k=0,w=0,T=b+_t-1;for(let C=b;C<U;C++){k=k<<8|w>>>24,w=w<<8|d[C];let S=ym(k,w,u,c);s[S]===1&&C>=T&&g(S,C-_t+1,b,U)}}function g(b,U,k,w){for(let T of o.get(b)??[]){let{windowAt:C,length:S,characters:L}=t[T],v=U-C,B=v+S;if(v<k||B>w||v>=p||B<=f||!bm(d,v,B,L))continue;let J=d.subarray(v,B);pm(J)===L&&r(J,T)&&m(e,v,B,v)}}},complete(d,f){return f.flatMap(p=>{if(p.rule!==e)return[];let m=t.findIndex(({length:h},y)=>h===p.end-p.start&&r(d.subarray(p.start,p.end),y));return m<0?[]:[hm(e,d,p,t[m].spelling)]})}}}function hm(e,n,{start:t,end:r},i){let a=R(n,t,r),o=i==="percent"?je(a):i==="escapes"?Ie(a):void 0;return{rule:e,start:t,end:r,secret:o??a,decodedFrom:o===void 0?[]:[i],confidence:"high",syntax:{quoted:M(n[t-1])},note:Bn}}function ym(e,n,t,r){let i=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return i=Math.imul(i^i>>>15,739982445),i>>>16}function ms(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function gm(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function bm(e,n,t,r){for(let i=n;i<t;i++)if(!r.includes(ms(e[i])))return!1;return!0}function ps(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:i}=n;if(t.length===0&&i===void 0)return;let a=e+t.length,o=t.length>0?us(e,t,r):void 0,s=i&&fs(a,i);return{reach:Math.max(o?.reach??0,s?.reach??0),find(l,u,c,d){o?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=o?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===a&&s?yo:t[l-e]}}var ii=["high","medium","low"];G();le();N();var ai=300,km=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp|(?:docker|podman|nerdctl|buildah|skopeo|oc|cf|az) login)(?:\.exe)?\s/gi,Am=/(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)\s[^\n;|&]{0,200}$/i;function St(e,n){if(e[n]!==32)return;let t=x(e,n-ai,n+1),r=Am.test(t)?xm(e,n):void 0;if(r)return r;let i=[...t.matchAll(km)].at(-1);if(!i||/[\n;|&]/.test(t.slice(i.index)))return;let a=/^[^\n]*/.exec(x(e,n,n+ai))?.[0]??"",o=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(a);if(!o)return;let s=o[1]??o[2]??o[3]??"",l=/^[^|;&\n]*/.exec(a.slice(o[0].length))?.[0]??"",u=(i[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(l);if(!u)return;let c=l.slice(u.index+u[0].length),d=/^["']/.exec(c)?.[0],f=t.slice(t.lastIndexOf(`
`)+1,-1)+o[0]+l.slice(0,u.index);if(d!==void 0&&f.split(d).length%2===0)return;let p=/^(["'])(.+?)\1/.exec(c)?.[2],m=p??/^[^\s"'<>]+/.exec(c)?.[0];if(m===void 0)return;let h=n+o[0].length+u.index+u[0].length+(p===void 0?0:1),y=h+m.length;return hs(e,h,y,m,s)?void 0:{start:h,end:y,user:s}}function xm(e,n){let t=/^( -u ?["']?)((?:[\w.-]+[\\/]+)?[\w.@-]{1,40})[%,]([^\s"'<>]+)/i.exec(x(e,n,n+ai));if(!t)return;let[,r="",i="",a=""]=t,o=n+r.length+i.length+1,s=o+a.length;return hs(e,o,s,a,i)?void 0:{start:o,end:s,user:i}}function hs(e,n,t,r,i){return r.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(r)||r.toLowerCase()===i.toLowerCase()||j(r,z(e,n,t))||Q(e,n,t)<(/^[A-Za-z.-]+$|pass|secret|token|user/i.test(r)?56:28)}G();le();N();var wm=400,Um=200;function Lt(e,n){let t=x(e,n,n+12),r=/^(?:\s-u {0,2}|\s-u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!Sm(x(e,n-wm,n)))return;let i=n+r,a=_m(x(e,i,i+Um)),o=a.text.indexOf(":");if(o<0)return;let s=a.text.slice(0,o),l=a.text.slice(o+1),u=l===""?s:l,c=a.places[l===""?0:o+1],d=a.places[(l===""?o:a.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let f=i+c,p=i+d+1;return Lm(e,f,p,u,l===""?"":s)?void 0:{start:f,end:p,user:s}}function _m(e){let n="",t=[],r="";for(let i=0;i<e.length;i++){let a=e[i];if(a===`
`||r===""&&/[\s`|;&)<>]/.test(a))break;a===r?r="":r===""&&(a==='"'||a==="'")?r=a:(n+=a,t.push(i))}return{text:n,places:t}}function Sm(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function Lm(e,n,t,r,i){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===i.toLowerCase()||j(r,z(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?Q(e,n,t)<56:Q(e,n,t)<28}N();var As=2048;function si(e,n){let t=ks(e,n.start),r=Us(e,n.end),i=R(e,t,n.start)+" "+R(e,n.end,r),a=t>0?ks(e,t-1):t,o=t>0?R(e,a,t-1):"",s=[],l=vm(e,n.start);if(l!==null&&s.push(l),!bs.test(i)&&!bs.test(o))return s;for(let{tool:u,same:c,next:d}of Mm){let f=(c&&c.exec(i))??(d&&d.exec(o));f&&s.push(xs(u,f[1]??""))}return s}function xs(e,n){let t=Vm(e==="secretlint"?n.replace(ws,""):n);return t?{tool:e,reason:t}:{tool:e}}var ws=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function vm(e,n){let t=ys.get(e);t===void 0&&ys.set(e,t=Tm(e));let r;for(let i of t)i.at<n&&(r=i);return r?.directive??null}var ys=new WeakMap;function Tm(e){let n=[];gs??=Cm(oi);for(let t=oi.length-1;t<e.length;t+=gs[e[t]]){if(e[t]!==45)continue;let r=t-oi.length+1,i=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(R(e,r,Us(e,r)));if(i===null)continue;let[,a,o=""]=i;ws.test(o)||n.push({at:r,directive:a==="disable"?xs("secretlint",o):null})}return n}var oi="secretlint-",gs;function Cm(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var bs=/allow|whitelist|ignore|disable/i,Mm=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function Vm(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function ks(e,n){let t=Math.max(0,n-As),r=n;for(;r>t&&e[r-1]!==10;)r--;return r}function Us(e,n){let t=Math.min(e.length,n+As),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}xe();xe();ie();var Bm=56,zm=40;function _s(e,n){let t=Ke(e,n),r=[[n,t]],i=t-n;if(i<Bm||i%4!==0||i>1024)return{start:n,end:t,lines:r};let a=t;for(;;){let o=a;if(e[o]===13&&o++,e[o]!==10)break;o++;let s=o;for(;o<s+zm&&(e[o]===32||e[o]===9);)o++;let l=Ke(e,o);if(l===o||l-o>i)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([o,l]),a=l,l-o<i))break}return{start:n,end:a,lines:r}}function Ss(e,n,t,r){let i=n.lines.length===1?void 0:Fm(e,n),[a,o,s]=i?[i,0,i.length]:[e,n.start,n.end],l=Km(a,o,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function Km(e,n,t){if(t-n>=32&&Gr(e,n)){let i=Ko(e,n,t);if(i)return Ae(i.subarray(0,64))?{bytes:i,way:["hex"]}:void 0}let r=ee(e,n,t)??ee(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:Rm(r),way:["base64","utf-16le"]}:Ae(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function Rm(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function Fm(e,n){let t=new Uint8Array(n.lines.reduce((i,[a,o])=>i+o-a,0)),r=0;for(let[i,a]of n.lines)t.set(e.subarray(i,a),r),r+=a-i;return t}var Ue={keyHead:-1,bareSecret:-2,encoded:-3};Pr();xe();xe();Tn();G();N();le();function vs(e,n,t,r,i){if(t==="none")return;let a=z(e,n.start,n.end);if(n.quoted&&a&&/^[A-Z_]{3,}KEY$/.test(r)&&Wm(i))return{kind:"secret",confidence:"medium"};if(t==="password"&&n.quoted&&Oo(i))return{kind:"password",confidence:"medium"};if(i.length<4||j(i,a)||(n.operator==="compare"||n.operator==="table")&&!Ms(e,n,i,t)||n.operator==="argument"&&e[n.nameStart-2]!==40&&(i.length<16&&t!=="password"||/^[*/]?[a-z_-]+$/i.test(i)||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(i)||!a&&/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/i.test(i))||!n.quoted&&Nm(e,n.nameStart)||n.operator==="space"&&!Gm(e,n,i))return;if(t==="password"&&/^[A-Za-z_.-]{6,}$/.test(i)&&ui(e,n))return{kind:t,confidence:Q(e,n.start,n.end)>=28?"medium":"low"};let o=a&&qm(i);if(!(!n.quoted&&!o&&$m(i,Jm(e,n)))&&!(t==="password"&&r==="PASS"&&n.operator==="colon")&&!(Zm(i,a,o)||Im(e,n,r,i)))return t==="password"?Dm(e,n,r,i):Em(e,n,r,i,t)}function Nm(e,n){let t=/[^\s"'\\/]{40}$/.exec(x(e,n-40,n))?.[0];return t!==void 0&&new Set(t.replace(/[\w.,:;&=%-]/g,"")).size>=6}function Ts(e,n,t){return n.wholeLine&&/^[A-Za-z]+$/.test(t)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(x(e,n.end,n.end+40))}function jm(e,n){let[t,r]=[e,n].map(i=>i.toLowerCase().replace(/[^a-z]/g,""));return n.length<24&&r!==void 0&&r.length>=5&&t!==void 0&&t.endsWith(r)}function Im(e,n,t,r){return/gpg|pgp/i.test(t)&&/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(r)||n.operator==="colon"&&/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(x(e,n.nameStart-70,n.nameStart))||n.operator==="colon"&&e[n.nameStart-1]===58&&e[n.nameStart-2]===58?!0:/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(r)?/(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(t)||x(e,n.nameStart-10,n.nameStart).endsWith("alt=media&"):!1}function Dm(e,n,t,r){let i=r.includes("\\u")?Ie(r.replaceAll("\\\\u","\\u"))??"":r;if(vt(r)||vt(i)||Hm.test(t)||Ts(e,n,r))return;let a=t.toLowerCase().replace(/[^a-z0-9]/g,""),o=r.toLowerCase().replace(/[^a-z0-9]/g,"");if(o.length>=4&&(a.includes(o)||o.includes("password")))return;let s=Q(e,n.start,n.end),l=/^[A-Za-z]+$/.test(r),u=s/r.length,c=u<4.2&&(/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(r)||/^[a-z]{6,}[@!?.]$/i.test(r));return l||c||/^[A-Za-z_.\-/ ]+$/.test(r)?/^[A-Z][a-z]+$/.test(r)&&u<5.8?void 0:r.length>=8&&u>=4.2&&(!we(r)||u>=Cs)?{kind:"password",confidence:u>=4.8?"medium":"low"}:void 0:r.length<6||s<24?r.length>=5&&n.quoted?{kind:"password",confidence:"low"}:void 0:/^[\d.,-]+$/.test(r)?{kind:"password",confidence:"low"}:{kind:"password",confidence:"medium"}}function Em(e,n,t,r,i){if(!Ts(e,n,r)&&!(/\s/.test(r)||jm(t,r)||/\\u(?!00[2-7])[0-9a-f]{4}/i.test(r))&&Ms(e,n,r,i))return i==="weak"?n.operator==="call"||n.operator==="space"&&e[n.nameStart-1]!==45?void 0:{kind:"secret",confidence:(/^[0-9a-f-]+$/i.test(r)?r.length>=32&&n.operator==="assign"&&(n.wholeLine||n.quoted)&&Om(t):r.length>=(/[A-Za-z][_-]|[a-z][A-Z]/.test(t)&&/[a-z]/.test(r)&&/[A-Z]/.test(r)?20:24)&&/\d/.test(r)&&/[A-Za-z]/.test(r))?"medium":"low"}:{kind:"secret",confidence:"medium"}}function Om(e){return/^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(e)&&!/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(e)}function Wm(e){return e.length>=48&&e.length<=80&&!/[\t\r\n]|\s\s/.test(e)&&(e.match(/[^\w\s]/g)?.length??0)>=12&&/\d/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)}var Cs=6.8;function Ms(e,n,t,r){let{start:i,end:a}=n;if(t.length>=16)return z(e,i,a);if(t.length<8||r==="weak")return!1;let o=/[a-z]/.test(t)&&/[A-Z]/.test(t);return/^[A-Za-z]+$/.test(t)?t.length>=10&&We(e,i,a)>=(we(t)?Cs:o?4.6:6.5):(o?/\d/:/\d.*\d/).test(t)&&/[A-Za-z]/.test(t)&&Q(e,i,a)>=40}function ui(e,n){let t=e[n.end];return n.operator==="assign"&&!n.quoted&&(t===59||t===34||t===39)&&/(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s*=[^;"'\n]{1,80};[^\n]*$/i.test(x(e,n.nameStart-200,n.nameStart))}function vt(e){if(!/\s/.test(e))return/[^\x00-\x7f]/.test(e)&&!/\d/.test(e);let n=e.trim().split(/\s+/);return n.length>=3||/[^\x00-\x7f]/.test(e)?!0:n.every(t=>/^[A-Za-z'’.,:;!?()\\-]+$/.test(t))||/[.:?!]$/.test(e)||n.some(t=>/^--?[a-z]/.test(t))}function Jm(e,n){let t=e[n.end];return n.wholeLine&&(t===59||t===44)?{...n,wholeLine:!1}:n}function $m(e,n){return/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(e)||/[(){}]/.test(e)&&(!n.wholeLine||/^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(e))||/^[([{]|^\w+\?\.\w/.test(e)||/^[&*!][A-Za-z_]/.test(e)&&/^[&*!][\w.]+$/.test(e)&&!/\d.*\d/.test(e)||/^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(e)&&!e.split(".").some(t=>t.length>=20&&/^[\w=+/-]+$/.test(t)&&/\d.*\d/.test(t))?!0:/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(e)&&!n.wholeLine?!li(e,/[a-z][A-Z]/g,/[a-z][A-Z]/g,/[A-Z]{2}/g)||e.length<16:!n.wholeLine&&(/^[A-Za-z_$][\w$]*</.test(e)||/^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(e))&&we(e.replace(/<.*|[\d$_]/g,""))||/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(e)||/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(e)||/^[A-Z][A-Z_]+$/.test(e)||/^[a-z]+(?:[A-Z][a-z]+)+$/.test(e)||/^\/.*[[({|\\]/.test(e)?!0:/^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(e)&&/\/\w+[./]/.test(e)}var Pm=[/[\x00-\x08\x0e-\x1f\x7f]/,/^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i,/^\{\s*["\\]/,/^(?:[a-z]\w*:)+\]?$/i,/^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i,/^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/,/^S-1-\d+(?:-\d+)+$/,/^\w+\[-?\d*\](?:\.\w+|$)/,/^!+[a-z_$][\w$.]*$|^[a-z_$][\w$]*\.[\w$]+=[\w$.]+/i,/^!{1,2}[a-z]\w*[/:]\S*:\w/i,/^<\w+>\W*$/,/^[A-Z]{3,}:\/(?:[\w.-]+\/)+/,/^(?:host|user|port|dbname|database|sslmode)=/i,/^[a-z_$][\w$]*\?\.[[(\w]/i,/^\d{0,2}\*\d{0,2}\(?[A-Z][A-Za-z-]*\)?$/,/^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i,/^[#.][a-z][a-z-]*$/i,/^@?[\w.-]+\/[\w.-]+@[~^]?\d/];function Zm(e,n,t){return/^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(e)||Pm.some(i=>i.test(e))||(/^(?:\/[\w.@%-]+){2,}\/?(?:\?|$)/.test(e)||/^[\w.-]+\/$/.test(e))&&!t||/^\.{1,2}\//.test(e)||/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(e)||/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(e)||/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(e)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(e)||/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(e)&&!(n&&/\w{24}/.test(e))||/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(e)&&!/[a-z][A-Z]{2,}[a-z]/.test(e)||!n&&/^[A-Za-z_]\w*(?:\.\w+){2,}$/.test(e)||(/\\[dwsb]\b/.test(e)||li(e,/[({|[]/g,/[|*+?}\])]/g,/[\]})]/g))&&!li(e.replace(/[{[(].*?[}\])]/g,""),/\d/g,/[a-z]/gi,/\d/g)||/^\)(?:[;,)\s]|\\n|$)/.test(e)||/^-?0x[0-9a-f]{1,16}$/i.test(e)||/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(e)||/^(?:\\u[0-9a-f]{4})+$/i.test(e)||/^--?[a-z][a-z0-9-]*(?:=|$)/.test(e)||/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(e)||/^Test[A-Z_]\w*(?:\/\S*)?$/.test(e)||/^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(e)||/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(e)||/^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(e)?!0:un(e)}function qm(e){return/^[A-Za-z0-9+/]{24,}={0,2}$/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)&&/[0-9]/.test(e)}function li(e,...n){let t=0;return n.every(r=>(r.lastIndex=t,r.test(e)?(t=r.lastIndex,!0):!1))}var Hm=/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;function Ls(e,n){return/^["']?[ \t]*\r?(?:\n|$)/.test(x(e,n,n+8))}function Gm(e,n,t){if(e[n.nameStart-1]===45||n.quoted&&t.length>=16&&z(e,n.start,n.end))return!0;let r=x(e,n.nameStart,n.nameEnd),i=Math.max(0,n.nameStart-40),a=x(e,i,n.nameStart);if(/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(a))return!0;let o=/(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(a);return o&&t.length>=16&&z(e,n.start,n.end)&&Ls(e,n.end)||/^psk$/i.test(r)&&n.quoted&&/:\s*$/.test(a)?!0:o&&/^(?:[a-z]+(?:Password|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(r)?n.quoted||Ls(e,n.end):/^(?:password|passwd)$/i.test(r)&&(/\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(a)||/(?:^|\n)\s*$/.test(a))?n.quoted||/\d/.test(t)||/[^\w.,:;?!)('-]/.test(t):!1}ke();N();ie();var Qm=8,Xm=80;function Vs(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39)return;let r=Math.min(e.length,n.start+Fe),i=R(e,n.start,n.end),a=n.end,o=a-n.start,s=[];for(let l=1;l<Qm;l++){let u=ep(e,a+1,Math.min(r,a+Xm),t);if(u<0)break;let c=u;for(;c<r&&e[c]!==t&&e[c]!==10;)c++;if(e[c]!==t||c>=r)break;i+=R(e,u,c),s.push(o),o+=c-u,a=c}return a>n.end?{text:i,seams:s,end:a}:void 0}function Ym(e,n){for(let t=0;t<16;t++)if(I[e[n+1+t]??0]!==1||I[e[n-2-t]??0]!==1)return!1;return!0}function ep(e,n,t,r){let i=0,a=0;for(let o=n;o<t;o++){let s=e[o];if(s===r)return i+a>0||r===39&&Ym(e,n)?o+1:-1;if(s===32||s===9||s===10||s===13)a++;else{if((s===43||s===46||s===38||s===92)&&++i<=2)continue;return-1}}return-1}Tn();N();var Bs=4096,Tt=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=Bs,this.#n.fill(void 0)}facts(n,t,r){let i=r-t;for(let c=t;c<r;c++)i=Math.imul(i^n[c],16777619);let a=(i^i>>>15)&Bs-1,o=this.#n[a];if(o&&np(o.name,n,t,r))return o;let s=x(n,t,r),l=Fo(s),u={name:s,words:l,kind:No(l),rules:ci(this.#e,l)};return this.#n[a]=u,u}};function ci(e,n){let t=[];for(let r of n)for(let i of e.named.get(r)??[])t.includes(i)||t.push(i);return t}function np(e,n,t,r){if(e.length!==r-t)return!1;for(let i=t;i<r;i++)if(e.charCodeAt(i-t)!==n[i])return!1;return!0}ke();G();le();N();G();Et();le();N();ie();var Ot=512,yi=33,Kn=new Uint8Array(256);for(let e=0;e<128;e++)Kn[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function Zs(e,n,t,r,i){gi(e,n,t,i);for(let a=t;a<r-2;a++)(a===t||Kn[n[a-1]]===0)&&ue(e,n,a,i,bi(n,a,t,r))}function gi(e,n,t,r){let i=n[t-1];(i===46||i===124||i===36||i===37)&&Ap(e,n,t,r),i===36&&qs(e,n,t,r),i===92?(ue(e,n,t+1,r),n[t]===117&&ue(e,n,t+5,r),n[t]===120&&ue(e,n,t+3,r)):i===37&&ue(e,n,t+2,r)}function bi(e,n,t,r){return n===t?0:kp(e,t)?1/0:r-t>Ot?5:0}function kp(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(x(e,n,n+7))}function Ap(e,n,t,r){let i=t-zn,a=t-1;for(;;){let o=a;for(;o>i&&I[n[o-1]??0]===1;)o--;if(a-o>=16||o===i)return;for(let s=o;s<a;s++)(s===o||Kn[n[s-1]]===0)&&ue(e,n,s,r);if(n[o-1]===36&&qs(e,n,o,r),n[o-1]!==46&&n[o-1]!==37)return;a=o-1}}function qs(e,n,t,r){let i=Math.max(0,t-zn);for(let a=t-2,o=0;a>=i&&o<4;a--){let s=n[a];if(s!==36){if(s<=32||s===34||s===39)return;o>0&&Kn[s]===1&&I[n[a-1]??0]===0&&n[a-1]!==36&&ue(e,n,a,r);continue}o++,Kn[n[a-1]??0]===0&&ue(e,n,a,r)}}function ue(e,n,t,r,i=0){for(let a of e.tokens(n,t)){if(a.prefix.length<i)continue;let o=ki(a,n,t,e);o&&r(o)}}function ki(e,n,t,r){let{prefix:i}=e;for(let m=3;m<i.length;m++)if(n[t+m]!==i.charCodeAt(m))return;let a=e.layout(),o=x(n,t,t+a.maxLength),s=a.expression.exec(o)?.[0];if(s===void 0||a.last[n[t+s.length]??0]===1||Z(s.slice(i.length))||Yr(s)||e.near&&!Je(e.near(),n,t))return;let l=r.rules[e.rule].confidence,u;if(e.check){let m=se(e.check,s);if(m==="no")return;m==="wrong"&&(l="low",u="checksum-wrong")}let c=t+i.length;e.drawn&&t+s.length-c>=16&&!z(n,c,t+s.length)&&(l="low",u??="looks-made-up");let d=t;if(e.before){let m=e.before().exec(x(n,t-yi,t));if(!m)return;d-=m[0].length}let[f,p]=e.trim;return{rule:e.rule,anchor:t,start:d+f,end:t+s.length-p,confidence:l,...u?{note:u}:{}}}function Wt(e,n,t,r,i){let a=Mo(t,r,i);if(!a)return;let o=Vs(t,a),s=o?xp(e,n,t,a,o):Qs(e,n,t,a);return s&&{...s,quoted:a.quoted}}function xp(e,n,t,r,i){let a=x(t,r.nameStart,r.nameEnd),o=Y(`${a}="${i.text}"`),s=a.length+2,l={...r,nameStart:0,nameEnd:a.length,start:s,end:o.length-1},u,c=f=>i.seams.some(p=>f.start<s+p&&f.end>s+p);Zs(e,o,s,l.end,f=>{c(f)&&(u??=f)});let d=u?{rule:u.rule,start:0,end:0,secret:x(o,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:a}:Qs(e,n,o,l);return d&&{...d,start:r.start,end:i.end,decodedFrom:["joined",...d.decodedFrom]}}function Qs(e,n,t,r){let{start:i,end:a}=r,o=n.facts(t,r.nameStart,r.nameEnd),s=r.kind===void 0?o:{...o,kind:r.kind},l=a-i;if(l<16&&(s.kind==="none"||s.kind==="secret"&&l<8))return;if(l<16&&s.kind==="weak")return l<8||s.words.length<2||!Up(t,i,a)?void 0:Hs(e,s,t,r);if(!r.quoted&&!r.wholeLine&&l<40&&Sp(t,i,a)&&!(s.kind==="password"&&ui(t,r)))return;let u=l>=16?wp(e,n,s,t,r):void 0;if(u)return u;let c=s.kind==="none"?void 0:Hs(e,s,t,r);return c||(s.kind==="none"?void 0:Lp(e,s,t,r))}function wp(e,n,t,r,i){let a=zp(r,i.nameStart),o=a<i.nameStart?n.facts(r,a,i.nameStart-1):void 0;if(t.rules.length===0&&(o===void 0||o.rules.length===0))return;let s=o?[...o.words,...t.words]:t.words,l=o&&o.rules.length>0?ci(e,s):t.rules,{start:u,end:c}=i,{name:d}=t,f=x(r,u,c),p=Gs(e,l,s,f,i);if(p)return{...p,start:u,end:c,secret:f,decodedFrom:[],name:d};for(let[m,h]of Np(f)){let y=Gs(e,l,s,h,i);if(y)return{...y,start:u,end:c,secret:h,decodedFrom:[m],name:d}}}function Hs(e,n,t,r){if(r.operator==="space"||r.operator==="compare")return;let{start:i,end:a}=r,o=x(t,i,a),s=is(e,t,r.nameStart,r.nameEnd,o);if(!(!s||j(o,!0))&&!(a-i>=16?!z(t,i,a):!_p(o)))return{rule:s.rule,start:i,end:a,secret:o,decodedFrom:[],confidence:e.rules[s.rule].confidence,name:n.name}}function Up(e,n,t){let r=0;for(let i=n;i<t;i++){let a=e[i];if(a>=48&&a<=57)r++;else if((a|32)<97||(a|32)>122)return!1}return r>0&&r<t-n}function _p(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&We(Y(e),0,e.length)>=4.2)}function Sp(e,n,t){for(let r=n;r<t;r++){let i=e[r];if(!Re(i)&&i!==95&&i!==36&&i!==46)return!1}return!0}function Lp(e,n,t,r){let i=x(t,r.start,r.end),a=pt(n.name,i),o=a||(/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey)\s+/i.exec(i)?.[0].length??0),s=o>0?{...r,start:r.start+o}:r,l=o>0?i.slice(o):i,u=vs(t,s,a>0?"secret":n.kind,n.name,l);if(!u)return;let c=e.builtIn[u.kind];if(c===void 0)return;let d=n.rules.some(g=>g.exclusive&&g.words.every(b=>n.words.includes(b)))&&!Cp(l)||u.kind==="secret"&&Mp(e,n,t,r),f=d||jo(l)?"low":u.confidence,p={rule:c,start:s.start,end:s.end,confidence:f,name:n.name},m=u.kind==="password"||l.length<16||l.endsWith("=")?Xs(l):void 0;if(m!==void 0){if(j(m,!1)||vt(m))return;let g=!d&&/auth$/i.test(n.name)&&vp(m);return{...p,...g?{confidence:"medium"}:{},secret:m,decodedFrom:["base64"]}}let h=R(t,s.start,s.end);if(Tp(h))return;let y=t[r.nameEnd]===37?je(h):void 0;if(y!==void 0)return{...p,secret:y,decodedFrom:["percent"]};let A=r.quoted?Ie(h):void 0;return A!==void 0&&A.length>3?{...p,secret:A,decodedFrom:["escapes"]}:{...p,secret:h,decodedFrom:[]}}function vp(e){let[,n="",t=""]=/^([^:\s]{1,64}):(\S{6,})$/.exec(e)??[],r=Y(t);return t!==""&&t!==n&&!j(t,!1)&&Q(r,0,r.length)>=28}function Tp(e){return(e.match(/\ufffd/g)?.length??0)*4>=e.length}function Cp(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function Mp(e,n,t,r){let i;return e.exact().each(t,r.nameStart,r.nameEnd,a=>{i=a}),i!==void 0&&!Vp(e,i,t,r)&&n.words.filter(a=>!Bp.has(a)).length<=1}function Vp(e,n,t,r){let{start:i,end:a}=r;return e.tokens(t,i).some(({rule:o,prefix:s,layout:l})=>e.rules[o]?.provider===n&&a-i>=l().minLength&&x(t,i,i+s.length)===s)}var Bp=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function zp(e,n){let t=Math.max(0,n-48),r=n;for(let i=0;i<3&&r-1>t&&e[r-1]===32;i++){let a=r-1;for(;a>t&&Kp(e[a-1]);)a--;let o=a;for(;o<r-1&&!Re(e[o]);)o++;if(o===r-1||(r=o,o>a))break}return r}function Kp(e){return Re(e)||e>=48&&e<=57||e===95}function Gs(e,n,t,r,i){for(let a of n)if(Rp(a,t,r,i))return{rule:a.rule,confidence:e.rules[a.rule].confidence}}function Rp(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let i of e.words)if(!n.includes(i))return!1;for(let i of n)if(e.not.has(i))return!1;return!e.layouts().some(i=>Fp(i,t))||Z(t)||un(t)?!1:e.check===void 0||se(e.check,t)!=="no"}function Fp(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*Np(e){let n=je(e);n!==void 0&&(yield["percent",n]);let t=Ie(e);t!==void 0&&(yield["escapes",t]);let r=Xs(e);r!==void 0&&(yield["base64",r])}function Xs(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=Y(e),t=ee(n,0,n.length);return!t||t.length<5||!Ae(t)?void 0:R(t,0,t.length).replace(/[\r\n]+$/,"")}ke();function Rn(e,n,t){let r=0,i=e.length;for(;r<i;){let s=r+i>>1;e[s].start<n.start?r=s+1:i=s}let[a,o]=[e[r-1],e[r]];return a?o&&t(o)<t(a)?r:r-1:o?r:-1}function Ys(e){if(e.rule==="aws-access-key-id")return"id";if(e.rule.startsWith("aws-secret"))return"secret";if(e.rule==="aws-session-token")return"token"}function el(e){let n=e.flatMap((r,i)=>Ys(r)==="id"?[{...r.span,index:i}]:[]);if(n.length===0)return e;let t=e.map(()=>new Set);return e.forEach((r,i)=>{let a=Ys(r);if(a!=="secret"&&a!=="token")return;let o=n[Rn(n,r.span,s=>jp(r.span,s))]?.index;o!==void 0&&(t[i]?.add(o),t[o]?.add(i))}),e.map((r,i)=>t[i].size>0?{...r,related:[...t[i]].sort((a,o)=>a-o)}:r)}function jp(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}G();N();var Ip=64*1024,nl=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/,Dp=/^PuTTY-User-Key-File-\d: /;function tl(e,n){let t=n-4;if(t<0)return;let r=nl.exec(x(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function rl(e,n){let t=n-11,r=t<0?void 0:Dp.exec(x(e,t,t+24));return r?{start:t,end:t+r[0].length}:void 0}function il(e,n){let t=nl.exec(x(e,n,n+120));if(!t)return Ep(e,n);let r=n+t[0].length,i=Op(e,r,Math.min(e.length,n+Ip)),a=sl(e,r,i),o=`-----END ${t[1]}-----`,s=x(e,i,i+o.length)===o?i-r:-1,l=s>=0?a:a.slice(0,Wp(a)),u=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l),c=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,f=>f==="+"||f==="/"?f:"");if(!ol(c)||s>=0&&s>2e4*3)return;let d=s>=0?r+s+o.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:u}}function Ep(e,n){let t=sl(e,n,Math.min(e.length,n+2e4)),r=/^PuTTY-User-Key-File-\d: \S+\r?\nEncryption: (\S+)\r?\n/.exec(t),i=t.indexOf(`
Private-Lines: `);if(!r||i<0)return;let a=/^\nPrivate-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]{64}\r?\n)*(?:[A-Za-z0-9+/=]{1,63}(?:\r?\n|$))?)(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?/.exec(t.slice(i));if(!a||!ol(a[1].replace(/\s/g,"")))return;let o=t.slice(0,i+a[0].length).trimEnd();return{start:n,end:n+o.length,whole:/^[0-9a-f]{40}$/.test(o.slice(-40)),encrypted:r[1]!=="none"}}function al(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(i=>i.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(i=>!/^[\s+.,"'`\\]*$/.test(i)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function Op(e,n,t){let r=0;for(let i=n;i<t;i++)if(r=e[i]===45?r+1:0,r===5)return i-4;return t}function Wp(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),i=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(i))&&!(i==="\\"&&/[nrt]/.test(r)))break}return t}function ol(e){let n=e.replace(/={1,4}$/,"");if(n.length<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;if(/^[0-9a-f]{256,}$/.test(n))return new Set(n).size>8;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function sl(e,n,t){let r="";for(let i=n;i<t;i+=4096)r+=x(e,i,Math.min(t,i+4096));return r}function ul(e,n){return` ${e} `.includes(` ${Jp(n)} `)}function Jp(e){let n=2166136261,t=2654435769;for(let i=0;i<e.length;i++){let a=e.charCodeAt(i);n=Math.imul(n^a,16777619),t=Math.imul(t^a,2246822507),t=t<<13|t>>>19}n=ll(n^t>>>16^e.length),t=ll(t^n);let r="";for(let i of[n,t])for(let a=26;a>2;a-=6)r+=$p[i>>>a&63];return r}function ll(e){let n=Math.imul(e^e>>>16,2146121005);return n=Math.imul(n^n>>>15,2221713035),n^n>>>16}var $p="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";le();xe();G();le();N();function Jt(e,n,t,r){let i=e.builtIn["http-authorization"];if(i===void 0)return;let a=/\b(Bearer|Basic|NTLM) $/i.exec(x(n,t-12,t))?.[1]?.toLowerCase();if(!a)return;let o=r;for(;o<n.length&&o<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[o]));)o++;for(;o>r&&n[o-1]===46;)o--;let s=x(n,t,o);if(a==="basic"){let l=ee(n,t,o);if(!l||!Ae(l))return;let u=R(l,0,l.length),c=/^[^:]*:(.+)$/.exec(u)?.[1];return c===void 0||j(c,!1)||j(u,!1)||/^aladdin:open ?sesame$/i.test(u)?void 0:{rule:i,start:t,end:o,confidence:"medium"}}if(!(Z(s)||j(s,!0)||!z(n,t,o)))return{rule:i,start:t,end:o,confidence:"medium"}}G();le();N();function $t(e,n,t,r){let i=e.shapes.get(r-t);if(!i)return cl;let a=n[t-1],o=n[r],s;for(let l of i){if(l.lastBefore>=0&&a!==l.lastBefore||l.behind>=0&&o!==l.behind||l.mark!==""&&!dl(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!dl(n,t-l.plainBefore.length,l.plainBefore)||!Pp(n,t,l))continue;let u=l.layout(),c=u.expression.exec(x(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let m=l.before().exec(x(n,t-yi,t));if(!m)continue;d-=m[0].length}if(Z(c)||l.near&&!Je(l.near(),n,t)||l.near&&!z(n,t,t+c.length))continue;let{confidence:f}=e.rules[l.rule],p;if(l.check){let m=se(l.check,x(n,d,t+c.length));if(m==="no")continue;m==="wrong"&&(f="low",p="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:f,...p?{note:p}:{}})}return s??cl}var cl=[];function Pp(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function dl(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}N();ie();Nt();var Pt={depth:3,decodedBytes:16*1024*1024,matches:2e4},fl=2e3;function Ai(e,n,t,r,i,a){if(r.length===0)return{matches:[],cut:[]};let o=new Set,s=[],l=[],u=[],c=[],d=[],f=0,p=0;for(let g of th(r)){if(s.length+c.length>=Pt.matches){o.add("matches-per-blob");break}if(g.rule===Ue.bareSecret)l.push(g);else if(g.rule>=e.rules.length)u.push(g);else if(g.rule===Ue.keyHead){let b=qp(e,t,g);b&&s.push(b)}else if(g.rule===Ue.encoded){if(g.start<p)continue;let b=_s(t,g.start);if(!i){o.add("decoding-depth");continue}if(f+(b.end-g.start)>Pt.decodedBytes){o.add("decoded-size");continue}f+=b.end-g.start,p=b.end;let U=Ss(t,b,i,o);for(let k of U)c.push(k);U.length>0&&d.push({start:g.start,end:b.end})}else{let b=Zp(e,n,t,g);b&&s.push(b)}}for(let g of Hp(e,t,s,l))s.push(g);if(a&&u.length>0)for(let g of a.complete(t,u,o))s.push(g);let m=g=>{let b=d[Rn(d,g,U=>Math.abs(U.start-g.start))];return b!==void 0&&b.start<=g.start&&b.end>=g.end},h=Gp(e,d.length>0?s.filter(g=>g.decodedFrom.length>0||Fn(e,g)<5||!m(g)):s).map(g=>g.note===Bn?Xp(e,s,g):Yp(e,g)),y=h.map(g=>nh(e.rules[g.rule]??a?.facts(g.rule),t,g)),A=new Set(h.filter(g=>g.decodedFrom.length>0).map(g=>g.start));for(let g of c)A.has(g.span.start)||y.push({...g,directives:si(t,g.span)});return y.sort((g,b)=>g.span.start-b.span.start||g.span.end-b.span.end),{matches:el(y),cut:[...o]}}function Zp(e,n,t,r){let i=e.rules[r.rule];if(!i)return;let a={rule:r.rule,start:r.start,end:r.end,secret:R(t,r.start,r.end),decodedFrom:[]},o={quoted:M(t[r.start-1])};if(i.kind==="token"){for(let l of e.tokens(t,r.anchor)){if(l.rule!==r.rule)continue;let u=ki(l,t,r.anchor,e);if(u&&u.end===r.end)return{...a,confidence:u.confidence,syntax:o,...u.note?{note:u.note}:{}}}if(r.anchor===r.start)return}if(i.kind==="shape"){let l=$t(e,t,r.anchor,Ke(t,r.anchor)).find(u=>u.rule===r.rule&&u.start===r.start&&u.end===r.end);return l&&{...a,confidence:l.confidence,syntax:o,...l.note?{note:l.note}:{}}}if(i.kind==="near"&&r.anchor===r.start){let l=Ut(e,t,r.start,Ke(t,r.start));return l&&{...a,confidence:l.confidence,syntax:o}}if(i.kind==="built-in"&&i.finds==="url-credentials"){let l=Ft(t,r.anchor);return l?{...ml(a),confidence:l.confidence,syntax:{...o,name:l.user}}:void 0}if(i.kind==="built-in"&&i.finds==="url-signature")return{...ml(a),confidence:i.confidence,syntax:{...o,name:"sig"}};if(i.kind==="built-in"&&i.finds==="client-password"){let l=St(t,r.anchor);return l&&{...a,confidence:i.confidence,syntax:{...o,name:l.user}}}if(i.kind==="built-in"&&i.finds==="curl-user"){let l=Lt(t,r.anchor);return l&&{...a,confidence:i.confidence,syntax:{...o,name:l.user}}}if(i.kind==="built-in"&&i.finds==="http-authorization"){let l=Jt(e,t,r.anchor,Ke(t,r.anchor));return l?{...a,confidence:l.confidence,syntax:o}:void 0}let s=Wt(e,n,t,r.anchor,ht(t,r.anchor));if(s)return{rule:s.rule,start:s.start,end:s.end,secret:s.secret,decodedFrom:s.decodedFrom,confidence:s.confidence,syntax:{name:s.name,quoted:s.quoted}}}function ml(e){let n=je(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function qp(e,n,t){let r=il(n,t.start);if(!r)return;let i=r.whole?"private-key":"private-key-cut-short",a=e.builtIn[i]??e.builtIn["private-key"];if(a===void 0)return;let o=R(n,r.start,r.end),s=al(o);return{rule:a,start:r.start,end:r.end,secret:s?.secret??o,decodedFrom:s?[s.decodedFrom]:[],confidence:e.rules[a].confidence,syntax:{quoted:M(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function Hp(e,n,t,r){let i=e.builtIn["aws-secret-beside-id"];if(i===void 0)return[];let a=t.filter(l=>e.rules[l.rule]?.id==="aws-access-key-id");if(a.length===0)return[];let o=[],s=t.filter(l=>e.builtIn.secret===l.rule&&/^[A-Za-z0-9+/]{40}$/.test(l.secret)&&se("mixed",l.secret)==="right");for(let l of s){let u=pl(a,l);u<=fl&&o.push({...l,rule:i,confidence:u<=300?"high":"medium"})}for(let l of r){let u=pl(a,l);if(u>fl||!z(n,l.start,l.end))continue;let c=R(n,l.start,l.end);if(Z(c))continue;let d=u<=300?"high":"medium";o.push({rule:i,start:l.start,end:l.end,secret:c,decodedFrom:[],confidence:d,syntax:{quoted:M(n[l.start-1])}})}return o}function pl(e,n){let t=i=>i.start>=n.end?i.start-n.end:n.start-i.end,r=e[Rn(e,n,t)];return r?t(r):1/0}function Gp(e,n){let t=[...n].sort((a,o)=>Fn(e,a)-Fn(e,o)||ii.indexOf(a.confidence)-ii.indexOf(o.confidence)||o.end-o.start-(a.end-a.start)||a.start-o.start||a.rule-o.rule),r=[],i=[];for(let a of t){let o=Qp(i,a.start),s=i[o-1],l=i[o];s&&s.end>a.start||l&&l.start<a.end||(i.splice(o,0,a),r.push(a))}return r}function Qp(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>1;e[i].start<=n?t=i+1:r=i}return t}function Xp(e,n,t){let r;for(let i of n){if(i.start!==t.start||i.end!==t.end||i.secret!==t.secret)continue;let a=e.rules[i.rule];!a||a.provider==="generic"||(!r||Fn(e,i)<Fn(e,r))&&(r=i)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}function Yp(e,n){let t=e.rules[n.rule]?.published;return t!==void 0&&ul(t,n.secret)?{...n,confidence:"low",note:"published-by-vendor"}:n}var eh=new Set(["url-credentials","url-signature","curl-user","client-password"]);function Fn(e,n){if(n.note===Bn)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="aws-secret-beside-id"||eh.has(t.finds)?3:5:1}function nh(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},i=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new lt(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:z(i,0,i.length)},related:[],directives:si(n,r),guessable:Qo(i,0,i.length),...t.note?{note:t.note}:{}}}function th(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}var hl=new WeakMap;function Zt(e){return hl.get(e)}function yl({count:e,text:n,index:t}){let r,i=[];i.length=e;let a=l=>{r??=n.split(`
`);let[u,c]=r,d=r[2+Number(c)+l],f=JSON.parse(r[2+Number.parseInt(d,10)]),p=JSON.parse(d.slice(d.indexOf("["))).values(),m=h=>rh(h)?JSON.parse(u)[h.long]:h;return Object.fromEntries(f.map(h=>[h[0],h.length>1?h[1]:m(p.next().value)]))},o=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(i,{get:(l,u)=>o(u)?l[Number(u)]??=a(Number(u)):Reflect.get(l,u),has:(l,u)=>o(u)||Reflect.has(l,u),set:()=>!1});return hl.set(s,t),s}function rh(e){return typeof e=="object"&&e!==null&&"long"in e}$e();ie();function qt(e){if(e.startsWith("{jwt"))return["eyJ"];let n=e.startsWith("(")?/^\(([^(){}[\]]+)\)/.exec(e):null,t=n?gl(e.slice(n[0].length)):"",r=n?n[1].split("|").map(i=>i+t):[gl(e)];for(let i of r)if(i.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return r}function bl(e,n){let[,t,r,i]=/^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(e)??[],a=t??(r===void 0?void 0:ft[r]);if(a===void 0)return{lead:new Uint8Array(256),leadCount:0};let o=n.get(a);return o||n.set(a,o=$r(a)),{lead:o,leadCount:Math.min(6,Number(i))}}function kl(e){let n=/^[^{}()[\]|\\]+/.exec(e)?.[0];if(n)return{mark:n,markAt:0};let[,t,r]=/^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(e)??[];return{mark:r??"",markAt:Number(t??0)}}function Ht(e){return/(?:\\.|[^)}\]|\\])$/.test(e)?e.charCodeAt(e.length-1):-1}var ih="{}()[]|";function gl(e){let n="",t=0;for(let r=0;r<e.length;r++)if(e.charCodeAt(r)===92)n+=e.slice(t,r),t=++r;else if(ih.includes(e[r]))return n+e.slice(t,r);return n+e.slice(t)}function Al(e){let[n,t,r]=[0,0,0];for(let i=0;i<e.length;i++){let a=e.charCodeAt(i);if(a===123){let o=e.indexOf("}",i),s=e.slice(i+1,o);i=o;let l=s.lastIndexOf(":");if(s==="uuid")[n,t,r]=[n+36,t+36,r|ne.sign];else{if(l<0||s.startsWith("printable")||s.includes("(")&&!/^set\([A-Za-z0-9-]*\):/.test(s))return;{let[u,c=u]=s.slice(l+1).split("-");if(!(Number(u)>0)||!(Number(c)>0))return;[n,t]=[n+Number(u),t+Number(c)],r|=ah(s.slice(0,l))}}}else{if(a===91||a===40||a===92)return;if(I[a]===1)[n,t,r]=[n+1,t+1,r|xl(a)];else break}}return{least:n,most:t,kinds:r}}var xi=ne.capital|ne.small|ne.sign;function ah(e){let n=e.startsWith("set(")?e.slice(4,-1):ft[e];if(n===void 0)return xi;let t=0;for(let r=0;r<n.length;r++){let i=n.charCodeAt(r);(i!==45||!/^(?:[A-Za-z]-[A-Za-z]|\d-\d)$/.test(n.slice(r-1,r+2)))&&(t|=xl(i))}return t}function xl(e){return e>=103&&e<=122?ne.small:e>=65&&e<=90?ne.capital:e===43||e===47||e===45||e===95?ne.sign:0}function Gt(e){let n=e.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/,""),t=n.startsWith("\\")?n.slice(1):n;return n===""||/^[([{|]/.test(n)||/^[A-Za-z0-9+/_-]/.test(t)?-1:t.charCodeAt(0)}$e();function Qt(e){let n=zt-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:a,behind:o}of e)for(let s of[a,o])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let i=new Uint8Array(fe*Bt*zt);for(let{least:a,most:o,kinds:s,before:l,behind:u}of e){let c=u<0?255:1<<t[u],[d,f]=l<0?[0,n]:[t[l],t[l]];for(let p=0;p<Bt;p++)if((p&~s)===0)for(let m=a;m<=o;m++){let h=Kt(m,p,f);for(let y=Kt(m,p,d);y<=h;y++)i[y]|=c}}return{classes:t,behind:i}}$e();function wl(e){return wi(JSON.stringify(e))}function wi(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}var Ui={lengths:fe,near:Wr,exact:Wr};function _l(e){let{bytes:n,near:t,exact:r}=e,i=0,a=u=>n.subarray(i,i+=u),o=a(Ui.lengths),s=a(Ui.near),l=a(Ui.exact);return{heads:oh(e.heads),gates:Qt(sh(e.gates)),tokens:{get:u=>_i(Nn(e.tokens,lh(u)))},shapes:{get:u=>_i(Nn(e.shapes,u))},named:{get:u=>_i(Nn(e.named,u))},hasNear:t!=="",nearLengths:()=>o,nearWords(u){return new ge({heads:s,wordsOf:c=>Ul(Nn(t,c),d=>u(Number(d)))})},exactWords:()=>new ge({heads:l,wordsOf:u=>Ul(Nn(r,u),c=>c)}),builtIn:e.builtIn}}function oh(e){let n=Mt(),t=0;for(let r of[n.first,n.rest]){for(;e[t+2]!==0;t+=3)r[e[t]|e[t+1]<<8]=e[t+2];t+=3}return n}function sh(e){return JSON.parse(e).map(([n,t,r,i,a])=>({least:n,most:t,kinds:r,before:i,behind:a}))}function lh(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function Nn(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function _i(e){return e?.split("	").map(Number)}function Ul(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}$e();function Sl(e,n=!1){let t=Mt(),r=[],i=new Map,a=new Map,o=new Map,s={},l=new Set;e.forEach((f,p)=>{if(l.has(f.id))throw new Error(`two rules have the id ${f.id}`);if(l.add(f.id),!(f.identifier&&!n))if(f.kind==="token")c(f,p);else if(f.kind==="shape")d(f,p);else if(f.kind==="named")for(let[m]of f.names)Si(o,m,p);else f.kind==="built-in"&&(s[f.finds]=p)});let u=()=>e.flatMap((f,p)=>f.kind==="near"&&(!f.identifier||n)?[[f,p]]:[]);return{heads:t,gates:Qt(r),gateList:r,tokens:i,shapes:a,named:o,hasNear:e.some(({kind:f})=>f==="near"),nearLengths(){let f=new Uint8Array(fe);for(let p of new Set(u().flatMap(([{layouts:m}])=>m))){let{least:m,most:h}=Xt(p);m>=16&&f.fill(1,m,h+1)}return f},nearWords(f){let p=new ge;for(let[m,h]of u()){let y=f(h);for(let A of m.words)p.add(A,y)}return p},exactWords(){let f=new ge;for(let p of e)for(let m of p.exact??[])f.add(m,p.provider);return f},builtIn:s};function c(f,p){for(let m of f.layouts)for(let h of qt(m))Rs(t,h),Si(i,Yt(h.charCodeAt(0),h.charCodeAt(1),h.charCodeAt(2)),p)}function d(f,p){let m=f.before===void 0?-1:Ht(f.before);for(let h of f.layouts){let{least:y,most:A,kinds:g}=Xt(h);if(y<16||A>=fe)throw new Error(`layout ${h} does not begin with a run of bounded length`);r.push({least:y,most:A,kinds:g,before:m,behind:Gt(h)});for(let b=y;b<=A;b++)Si(a,b,p)}}}function Yt(e,n,t){return e<<16|n<<8|t}function Xt(e){let n=Al(e);if(n)return n;let[t,r]=be(e).lead;return{least:t,most:r,kinds:xi}}function Si(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function Ll(e,n={}){let t=n.identifiers?void 0:Zt(e);return uh(e,t?_l(t):Sl(e,n.identifiers))}function uh(e,n){let{heads:t,gates:r,hasNear:i,builtIn:a}=n,o=new Map,s=fn(d=>fh(e[d],d,o)),l=fn(d=>n.shapes.get(d)?.flatMap(s).filter(({least:f,most:p})=>f<=d&&d<=p)),u=fn(d=>n.named.get(d)?.flatMap(f=>mh(e[f],f,d))),c=fn(d=>n.tokens.get(d)?.flatMap(f=>dh(e[f],f,d)));return{rules:e,heads:t,tokens:(d,f)=>c(Yt(d[f],d[f+1],d[f+2]))??ch,gates:r,shapes:{get:l},named:{get:u},hasNear:i,near:_e(()=>{let d=fn(be);return{words:n.nearWords(fn(p=>ph(e[p],p,d))),lengths:n.nearLengths()}}),exact:_e(n.exactWords),builtIn:a}}var ch=[];function dh(e,n,t){let{before:r}=e;return e.layouts.flatMap(i=>qt(i).filter(a=>Yt(a.charCodeAt(0),a.charCodeAt(1),a.charCodeAt(2))===t).map(a=>({rule:n,prefix:a,layout:_e(()=>be(i)),check:e.check,trim:e.trim??[0,0],before:r===void 0?void 0:_e(()=>Jr(r)),near:vl(e),drawn:e.provider!=="aws"&&/^[^{}]*\{[^{}]*\}$/.test(i)})))}function fh(e,n,t){let r=e.before,i=r===void 0?void 0:_e(()=>Jr(r)),a=r===void 0?-1:Ht(r),o=r!==void 0&&/^[^{}()[\]|\\]+$/.test(r)?r:"",s=vl(e);return e.layouts.map(l=>{let{least:u,most:c}=Xt(l);return{rule:n,least:u,most:c,layout:_e(()=>be(l)),...bl(l,t),...kl(l),behind:Gt(l),before:i,lastBefore:a,plainBefore:o,check:e.check,near:s}})}function mh(e,n,t){let r=_e(()=>e.layouts.map(be)),i=new Set(e.notNames);return e.names.filter(([a])=>a===t).map(a=>({rule:n,words:a,not:i,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function ph(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:_e(()=>e.layouts.map(t)),check:e.check}}function vl(e){let{near:n}=e;return n&&_e(()=>ct(n))}function _e(e){let n;return()=>n??=e()}var hh=16384;function fn(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let i=e(t);return(i!==void 0||n.size<hh)&&n.set(t,i),i}}ke();$e();ie();Nt();Rt();var er=Math.max(Ot,oe+sn+Fe)+128;function Cl(e,n,t,r,i,a){let o=[],s=i<=0&&a>=r.length,l=(m,h,y,A)=>{(s||h<a&&y>i)&&o.push({rule:m,start:h,end:y,anchor:A})},u=Math.max(0,i-er),c=Math.min(r.length,a+er);if(!s){let m=Math.max(0,u-4096);for(;u>m&&Tl(r,u-1);)u--;let h=Math.min(r.length,c+4096);for(;c<h&&Tl(r,c);)c++}let d=m=>l(m.rule,m.start,m.end,m.anchor),f=-1;return t(r,u,c,{run(m,h,y){if((y&q.before)!==0&&gi(e,r,m,d),(y&q.encoded)!==0&&l(Ue.encoded,m,Math.min(h,m+64),m),!(h-m>Ot)){if((y&q.shape)!==0)for(let A of $t(e,r,m,h))l(A.rule,A.start,A.end,m);if((y&q.bareSecret)!==0&&l(Ue.bareSecret,m,h,m),(y&q.scheme)!==0){let A=Jt(e,r,m,h);A&&l(A.rule,A.start,A.end,m)}if((y&q.near)!==0){let A=Ut(e,r,m,h);A&&l(A.rule,A.start,A.end,m)}}},head(m,h,y){ue(e,r,m,d,bi(r,m,h,y))},word(m){let h=r[m]|32;if(h===58){let y=Ft(r,m),A=e.builtIn["url-credentials"];y&&A!==void 0&&l(A,y.start,y.end,m);let g=y?void 0:Ns(r,m),b=e.builtIn["url-signature"];g&&b!==void 0&&l(b,g.start,g.end,m)}else if(h>=55&&h<=57||h===36)ue(e,r,m,d);else if(h<=42||h===45&&(r[m+1]|32)===45){let y=Lt(r,m),A=e.builtIn["curl-user"];y&&A!==void 0&&l(A,y.start,y.end,m);let g=y?void 0:St(r,m),b=e.builtIn["client-password"];g&&b!==void 0&&l(b,g.start,g.end,m)}else if(h===45){let y=tl(r,m);y&&l(Ue.keyHead,y.start,y.end,y.start)}else if(h>=97){if(m<f)return;if(h===107&&r[m-1]===45){let g=rl(r,m);if(g)return l(Ue.keyHead,g.start,g.end,g.start)}let y=ht(r,m);y<m+oe&&(f=y);let A=Wt(e,n,r,m,y);A&&l(A.rule,A.start,A.end,m)}}}),o}function Tl(e,n){let t=e[n];return I[t]===1||Ml[t]===1||ot(e,n)}var Ml=new Uint8Array(256);for(let e of".$:|=~%*@&")Ml[e.charCodeAt(0)]=1;Et();var yh="3";function Vl(e,n={}){let t=Ll(e,n),r=new Tt(t),i=(n.prefilter??Ws)({heads:t.heads,gates:t.gates,near:t.hasNear}),a=ps(e.length,n),o,s=(u,c=0,d=u.length)=>{let f=Li(u),p=Cl(t,r,i,f,c,d);return a&&bh(a,f,c,d,p),p},l=(u,c)=>Ai(t,r,Li(u),s(u),c<Pt.depth?d=>l(d,c+1):void 0,a);return{get version(){return o??=gh(e,n)},reach:Math.max(er,a?.reach??0),find:s,complete:(u,c)=>Ai(t,r,Li(u),c,d=>l(d,1),a),scan:u=>l(u,0)}}function gh(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let i=t.length===0?"":`-c${wi(JSON.stringify(t))}`,a=r?`-o${r.id}`:"";return`${yh}-${Zt(e)?.hash??wl(e)}${i}${n?"-i":""}${a}`}function bh(e,n,t,r,i){let a=t<=0&&r>=n.length,o=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!a&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;o.has(d)||(o.add(d),i.push({rule:s,start:l,end:u,anchor:c}))})}function Li(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var kh=5e3,Bl=new WeakMap;function zl(e,n){let t=Bl.get(e);return t||Bl.set(e,t=Ah(e,n)),t}async function Ah(e,n){let t=e.filter(({expression:o})=>o!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./linear-engine.js");return new Map(t.map(o=>[o.id,i(o)]));function i({id:o,expression:s="",group:l}){let u=(y,A)=>{throw new qn(`${n}: customRules ${o}: the regex ${y}.`,A)},c=a(s,r.MULTILINE,u),d=a(s,0,u),f=c.programSize();f>kh&&u("is too large","Repeat less, or make two rules of it.");let p=c.groupCount(),m=l??Math.min(1,p);m>p&&u(`has ${p} groups, and secretGroup names the ${m}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let h=/\$|\\[Az]/.test(s);return{cost:f,mayMatch:y=>h||c.matcher(y).find(),eachMatch(y,A){let g=d.matcher(y);for(let b=0;b<=y.length&&g.find(b);){let[U,k]=[g.start(),g.end()];A(U,k,g.start(m),g.end(m)),b=k>U?k:k+1}}}}function a(o,s,l){try{return r.compile(o,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").slice(0,200);return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var Kl=Ze("AAAAAAAAAAAAAAAAAAAAAAEAAAABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQABAQEAAAEBAQABAAEBAQEBAAEBAQAAAAAAAAAAAAABAAAAAQAAAAEAAAEAAAEAAAEBAAEAAAAAAAAAAAAAAAAAAAABAAEAAQEAAQEAAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAABAAABAQAAAAEAAAAAAQEAAAEAAAEAAQABAAAAAAAAAAAAAAABAAABAAAAAAAAAAAAAQAAAAEAAQABAAEAAAAAAAAAAAAAAAABAQAAAQAAAAEAAAEBAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAAEAAAEAAAEAAQEAAAABAAAAAAAAAAAAAAABAAEAAQAAAAEAAAAAAAEAAAAAAQEAAAABAAAAAAAAAAAAAAAAAQEAAQAAAAAAAAABAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAEAAQAAAAEAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEBAAAAAAEAAAABAAEAAAABAAAAAAEAAAAAAAABAAAAAQEBAAEAAAAAAAEBAAAAAAEBAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAQABAQEBAAAAAAABAQAAAAAAAAAAAAAAAAABAAABAQAAAQEAAAEAAAEAAAEBAAEAAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAQAAAQAAAAAAAAABAAEAAQEAAQEAAQEBAQEBAQABAQEAAQAAAAAAAAAAAAAAAAABAAAAAQAAAQEAAAEBAAEAAAEAAAAAAQABAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQABAAEBAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEBAAABAQEAAAABAAAAAAAAAAAAAAABAAAAAQAAAQEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAEAAQAAAAEAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAEAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAAEAAAABAAEBAAEBAQEAAAEAAAAAAAAAAAAAAAA=");var Rl=Ze("BAAEBgAEoQAEqwACrAACrwAEtQAEuAAETwEBhwECjgEItgEE9gEIAQICCwICIQIBNAIBTQIBbQIBJAQEKQQEaQQCkAQExAQIAQUEAwUEEAUEFQUEzwUIAwgIFAgCQwgIjwgIAQkEPwkITwkCgQkEkgkE2gkI4wkEaQoKawoK1AoI7AoI+goECQwCEwwIIwwCYQwIpQwIIw0CKQ0CUQ0BWg0Caw0MDg4IKQ4CSQ4CZQ4Bdg4CwQ4Iwg4Cww4I1A4CVBEIbxECcBECchECcxECdREC1xEI4REI4xEE5BEE5hEE6REE7xEE8BEE8hEE8xEE9xEECxICTxIITRQBRxUETxUEkhUCoxUErxUG4hUI8BUCBBYBIRYCIhYCOBYCORYCcRYIhBYBjxYIvxYB5BYBJBcB2RgE8xgCJBkBpBkE0BkC2BkEExoEJBoBkBoEahsJdBsCCxwIEhwCUBwGUhwIYRwCbRwBmRwC8BwC9xwCBR0Cjx0EkB0Ekh0Ekx0Cqx0EAx4ILh4MYh4Iox4IsB4Gxh4IAR8CBB8BFB8CTx8B2SAD+SQBTiUEDygCjikCCyoEcysIVywEnywBoSwCsSwEjy0MTy4Ioi4Csi4Csy4C7TAB9DACATIECTIEEjIEPzIIczIEEjMBUDQEsDQCBTYENDYCbTYCoTYE7jYCrTgB0jgI4jgIRDkIgjkC8zkEwToCVTwBPz0BTj0MUD0CVj0MFj4IAUAEH0AIMEACP0ABTUAITkAIVEACkEAKoUAEw0AM0kAI00AE60ACP0ENTUENTkEEaUEIbEEEcEEErkEFtEEMz0EC60EC/0EEEEIEMEIEQUICQ0IEUEICVUICrkIBsUIIskIIwkIEyUIIN0QBTUQIzkQB7UQE/0QBLUUEP0UIj0UEpEUCYUYCrUYIwkYI00YCMEcIZUcC00kI4UkEBEoCDUwBE0wEK0wIVEwLgUwE0kwI7EwIP00JTk0FeE0Cf00BjE0Iok0CtU0CA04IKU4KbE4EpE4Iwk4EzE4K8k4CLU8EUE8IX08BS1AETlAIwlAK7lABc1EEklEIAVQCCVQCC1QCEFQCElQC0lQIDlYBTFYIXlYB91YEAVgEQVkCq1kERVwEcVwCkFwEsFwC01wMTV0ETl0Eb10IC14IDl4FE14CKV4Icl4CrF4EX2IB52UIa2YEcmYCEmgEXmoBcmoCSWwCUGwEBW0ImG0MDW4IXm4Bcm4Chm4E//8A1QAE2AAEYQECRAICjgIIHgMCQAMIRwMCWwMIbwMEtwMEQQQE3gQEAgUIHQUCdwUIfgYEkQYCSggCmggCrggCyQgCzAgIygkEBgoEJQoIiQoIjAoC0QoCBAwCZQwCbwwEcQwEygwEAQ0Irw0IPg4CcQ4IfQ4I9w4CEg8CGA8C+w8CNRAIVRAE0RAECxEEJxEIoxEEtBEI6hEIGhICMRIIrxIIExMEPBMCRBMIShMETxMIVhMCnxMEThQEPRUIgRUEBBYIWRYCyhYI2BYIdBcIyhcC9RcIJRgEdBkEmRkEDRoENxoIQhoIfxoC2xoCCBsC7RsCdxwExxwCJB0CnR0CpB0Iqx0Mwx0I+B0CBx4EMR4CdR4Iih4Evx4E5B4IGR8EbR8Cix8CECACUCAEuSAC6CAIYyEIZSECkiEIGSIEZSIIfyIC2CII8CIIHiMENyMEYiMIdCMEHSQEgyQIqCQICCUEHyUEvyUEzSUI0yYICCcCdScIyicE/ycIZSgIaigEkigCqCgCqygE0CgEECkIHSkESykCdikIqCkCrCkIwSkE5ikIGioEzioEJSsINysEaysIwSsCzisE8SsE2SwITC0EWS0CeS0Cfy0Cry0Cui0Cny4Iuy4E8C4CSi8E+S8IzDAE0jACBjEIFjEIyTEIEjII0jIC8TMEKjQEejQIAjUIDzUIrDUEYDYCcjYEkTYETzcE0jcIdDgIPzkCpDkIODsIkjsIwzsISTwEsjwIXD0Ciz0ImD0EoT0Cqj0Eyj0E1j0CCT4Crz4E8T4EHT8CLj8IUz8Cgj8Ib0AE5kAIW0EEkUECnUECvUEI/0ECQUIEgUICh0ICwEIE5EIINEMI1EMEhkQCx0QIykQEXEUIokUCqkUIq0UC1UUE90UIqUcCtEcIYEgEzUgI5UgC8UkER0oEZkoIcUoCdEoIo0oEq0oI5EoIf0sC7UsIM0wIdEwIkkwIAE0EJk0EL00ITE0EW00EcU4IuE4EZE8E308E9k8E0VAIElEIbFEE5VEIQFICR1IKX1IEZVICwFIEy1IE7VICG1MEKlMCMVMEcVMEiVMIoFMIA1QICFQEGlQEWFQEmFQEm1QCAFUEHVYEtlYInVgI8FgED1kESlkEsVkIx1kCFloILFoCRFoIRVoIZFoIB1sCblsEcVsE5VsCB1wCN1wCq1wEvVwC8VwEzF0Id14Ci14EmV4Cn18EOGACgmAIqGAIsmAIwWAEJmECHmICNGIEf2IEomIEyGII0mIIMWMEo2MIq2QIz2QIZWUCeWUECWYEcWYEgWYCiWYIVGcEXWcCZ2cEq2cIs2cIbWgCb2gEe2gI2WgECGkEf2kC0WkEI2oGTmoC9WoCJ2sES2sEoGsEuWsCPGwIy2wEKm0EO20ER20IQ24CcW4E5W4CrG8EnnAI5HAIN3ECd3IIn3IE0nII/3ICF3MCVnMC63MIsXQE/nQIFnUIyXUCBHYEMXYEg3YEznYCz3YECXcEJXcIaHcCdncISngEbngIkngIaHkIzHkI5XkCOXoIBnsIKHsC1nsIIXwEz3wE73wEHX0CNn0Cgn0EnX0Inn0E8H0IeX4Iv34Ew34IQH8El38Iun8C3H8E//8A");var Fl=yl({count:1162,text:`["-1FUrOlp -6yPltcb -9DLR1eV -E1BT5di -FdtoUjm -RNG3uAP -j7Kz2tg -q5pYeaE -sZgLIf3 -siVZS9b -uJdy5HZ 01zUFHWx 0aEP6ECv 0lX26hS- 0zRljPVp 153MsXJR 1Le2k3d7 1OX1h4r9 1T58BYnd 1affOD8P 1z0S6uif 29HP2lMt 2AuaI69Z 2UrBvHeR 2VikKlv3 2Z-rxBla 2hqg9pXk 2omjzumk 2tc6LkmE 3BdpvfdM 3CIlRmk9 3Jwf4Ryu 3WzM9o7I 3a46vtw6 3hgI_b1v 3x-eg4Z1 430CPQBV 45P4MsMD 4QHLtbZc 4c8RWr6k 4kHLXxXm 5-7ryQxH 58ehfIGI 5BAc6Xyd 5DTh805z 5ELqyYio 5RLs4OAn 60H1ZKo1 6HFGMDi1 6VtOx0Sh 6gvww4lE 6iK-BozE 70n4TT2s 7N40dG4T 7Tff1U9U 7gQ3yZBt 7j8emXWi 82kzhcDa 8G3u10dX 8IVM2UdX 8NxMpOBl 8UasGE0U 8lWqp8jU 96QChuo8 9KuNNn6_ 9fU5wdKX 9mOBOioM 9qY55GVs A25aQ_1I AAMMqHC3 ABNoPCh6 AIT6Mocz AM-sC4dY AMhKxCJV AQNPEYzk AbAinlmO AgQQs_sd AvdzGb1t B0g0Km6U B5OP1wdq B5swsLaA B9pOwFJT BAseSaAu BEtzYUno B_vHDgR_ BnWe_9az BpMUQOc- BsxQ34n9 Bw-VtzpC BwUpH3ta C2zsoGw6 CBHSUzLN CWWT96ka Cdy_FOkE Cr93f0Ov CvVEMic2 Cycg2Jzz D3-dXtg1 DAFwl1DN DF4MZG0N DVZ18uWj De1IS7k- Doptntp_ E9XbRHg3 EFkXpOdc EGQrN8IA ESiUs6t5 EYSZ3N3P Et_8OOvF F1anVN_I F5TNsrkk FInPvN_T FNvxfeR3 FR7ZdqGK FVj1B1YB FW62_is8 FWRtvBS2 FbfZzq3y Fjg0UP1a FmyZaWW5 FoPlLxAH FydYcqq- FyeuV5Dk GIJd-tRP G_lv3BL- GmXfGyk0 Gs3iCMGc Gts1bqcf HZ3e0dgB HfFmkSaR HlX3GxQB HmrSO1y8 Hp3FAqZ- HqQhWsq1 Hqx9LbxB I2UMJZK2 I8XRBiQx IBMc-27w IMhCJc4J IPfuQ8Fg ISSZseKx Int9eaFZ Iq0vjTQp JHTgywxH JHgCGGeo JOT66DBA JZfIC7OF Jc3tvBum JlFwJ7g4 JlwLITF5 JxMdxnlC KGSSQBxp KLalJcb9 KMpy-tcO KQeG562L Kex2EEkV Kxg_J0Eo Ky5pvDj1 LARwuVHx LB3yei-H LkOnWt4c LzOLVdWN MGdu0xa5 MKLaDFl2 MKngO69G MQceM-EP MmDSAwIu MnN7KpvD Mw3sTeWa NByVFtCw NJP5oats NOJH3L8g NZsLLFoH Nscj79UQ Nt47hUCJ Nx6pbyrr OB99JKRq OG0QyWQ6 OHhiTArM OVY2lI_3 OqM_XYvn PDvx0Sr2 Pd4bakU8 Pf4R1jrM QBJOiT37 QN-S2Yce QQxCJx_P Qe0osU0n QrZIIREn R0ZBp3dZ RAcInE2R REC0gc99 RFDaYe_- RIkTi0mu RKCI8fGJ RYNsl_eT RbaedvB7 Rdf09il2 RqKl0maY Rrc9IsNO RsVmxw4_ S-rUd0Rp S9tCPGcL SCtW2ATD SGpR4r-d SHG6hgmI SM8ljYe5 SS7K3yBL SSZtP2eT SlU-ExA9 SldcABxk Soq50NOD StHb9987 SuZ_BdU5 T1RxXAy_ T29pgiZa TKIuQr3r TMV0BB30 TRBkugAi TTFiRu_x TYU9Jhc4 Ts2mtpoa U6Ty96s1 U7E5Fcbu UA9Habya UDeSP1DM UGmx0A6A UVdtaaig UWfz0-5d Uc6YZOsk VQcHjFmC VmdOS-Qo WJa-8pw2 WPNbfQwZ WeQFYrq9 Wr0B9xwh Wtv2kb4l X3Cl6BJX XCK7ln2t XFcMyLH1 XIkXGCJx XVOKAHL4 XmqB6flz XpGlbVcY Y1w1q_Wq YJztGSV_ YMqEsHcO YYF78BuN Ycp9pz8j YgaR-Hl6 Yx5uaS0b ZCTdtibj ZIHhJSQc _ZrSTsqB _ka3ILHA a0SG67UV a1DalxkO a2EhJR7V a5PxuYBR a7WUT1oI afXaQdbv ahf2DCCj aii5VXoO aj8NMNbm an6fEXtW b8oUdKXP bAYvfPZ7 bROEht16 bTWoIyIT bVeNJ35j bW_Nikck bYubahzK bdf7gWeF biX8EBZ_ bxPXRf7q bzLKsBZI c30lQUCA c7A5RFQx c9zCrpl7 cBZ_yzI5 cG1daeg8 cKasvm2s ccUIxYdm cek9qZso cjdRKUCx ckB12DFj cruIz4Lc d0iHBhic d3NltRw0 d7BHOdKN d8fMSWTA dI8XlAXR dLLrOJMS dhClwIgQ dlaGApQQ e2pM6DSg e3DZwWA_ e7Dp2Eyt ePzQL86b eXZosMfh eqMQzKnP f8Z6W4vG fB2WEcc_ fYWQ27su fZ8qbm5N ffn2oSoa frDgAfS9 fxbxhhl2 giMyM-pK gliMgC6F grvL1N4m hN5A_KlV hQRYycow i2oh32tx iE2t8vn6 iS_PPxFr i_7RnKAT i_AV9l3p i_pR-ChT ik8Fvqh8 iv0GWUhN j1W_qcPU j8-W4odl j8W-LAyp jLxUmjjK jVGZxIP3 j_mI0-N_ jbMEg1dH je6h52ol jvvz6KQq jyizYDna k0gf8GKA kDb6vc81 kGVKYeuL kLE0mTRg kYWnZzBk kirZ8lGM kku-wyOB kmGADXEn kn3JZdVu kntCsmYS ks92b8yR kuGzvmwm kvp-5R-3 l1TlUMER l66xcXvg lCUOMQPY lOWvgHfD lR47rKFK lT7wVz9h lqZbIG10 lwjMOqxM m7rFh0VI m9BFuwI2 m9fwkehF mC0qhYo_ mD6fHm9B mYJ7s313 mYwRplIk m__TW8lO mqaCoe2N mz3QwUuX nF5PJmX1 nHgL1thu ncZaQrzb nd4310u4 nqzmF4xk ns1OS2d9 ojrP8Ivw olAbNEWe onbU6nV5 ovrXNGHV p1DuOoGC p1lS1Ppp p4HszlHm p8c1Nf1y pGVro6hz pYo_RHZq pbNegTec pbevXX8h peWEfF4e pfl_aYZb pkF_YTiE prRw1psB pyBsVArU q-GfgqCW q-T208F5 qAUy2KCE qCFLEsx0 qDjd6qk1 qY8sJCbD qbA8AQk2 qmr88Rqx qv42bmfc qvTRJoeM r0AvVfp_ r8Y8KLsn rFXtYH9X rNmYACxP rQxplAlU rRIqhzs2 rY5Q4L8T rinsugRo rp0lDo9H rqQVHur5 rv_h3kzN s22CWH-8 s44nn-HB sK89TDBt sON_J3a2 sUNTLFBy sXI4y1gZ sXVD34_9 sZ5r9cxu shi-CP1P shzH9hmf sk5VodJ_ tTuAFQmL trU2DzC8 u9AwUW0P uNdTetw3 u_ECXRt9 umZ85cGO ur0NSSp1 uzVLDJ_r v17WCUF_ v4AaJLaw v6cJpJ1R vDp5jFQJ vOmAk_eN vPjFaWa3 vT5_4TNL v_M_ALYN va1cLEFa ve6ndq7q vuFopFIH vzYs1FhB wM42drO1 wYuLf0YA w__GL9BH xQlQb3-C xV7Dfr35 xnf9PPW_ xvJp9HWZ y6TsDjX1 yFXOFJmr yQtJoLTu yeu1r1zO ygL-MA9t z-XSeywj zRM52g7R zSia5e0K zrEZm1SD ztquqm8C"]
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
76["generic-secret","generic","secret"]`,index:{bytes:Kl,heads:Rl,gates:"[[140,140,7,58,-1],[24,24,3,46,-1],[24,24,3,46,-1],[50,50,4,-1,-1],[18,18,4,-1,58],[35,35,4,-1,58],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,38,61],[43,43,7,-1,61],[52,52,7,-1,-1],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[54,54,7,-1,61],[52,52,3,-1,-1],[84,84,3,-1,-1],[84,84,3,-1,-1],[16,16,2,36,36],[32,40,7,125,-1],[32,32,1,-1,58],[24,24,3,58,58],[24,26,7,-1,46],[64,64,7,-1,-1],[36,37,6,-1,-1],[27,27,7,124,-1],[32,32,0,124,-1],[40,40,1,-1,-1],[34,35,7,58,-1],[35,35,7,58,-1],[30,30,2,58,-1],[106,106,7,-1,-1],[32,32,3,46,-1],[32,32,0,-1,46],[32,32,0,-1,46],[32,32,3,46,-1],[43,43,7,46,-1],[43,43,7,126,-1],[54,54,2,58,-1],[50,50,2,-1,-1],[52,52,7,58,-1],[40,40,7,-1,-1],[32,32,0,-1,36],[43,43,7,58,61],[35,35,0,46,-1],[43,43,7,34,-1],[342,342,7,34,-1],[171,171,7,62,61],[342,342,7,62,61]]",tokens:`
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
301	infomaniak infomaniak`,builtIn:{"aws-secret-beside-id":4,"url-signature":156,"private-key":1152,"private-key-cut-short":1153,"url-credentials":1156,"http-authorization":1157,"curl-user":1158,"client-password":1159,password:1160,secret:1161},hash:"d1d56e6a86974a3a"}});import{createHmac as Uh}from"node:crypto";import _h from"node:path";var YA=_h.sep==="\\";function Nl({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:Lh(n),seeds:e,list:n,isOwn:(i,a)=>Sh(r,i)===n[a]?.digest}}function Sh(e,n){return Uh("sha256",e).update(n).digest("hex")}function Lh(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}async function El(e){let[n,t]=await Promise.all([Bh(e),zh()]);return Object.assign(Vl(Fl,{...n,prefilter:t}),{detection:e})}async function Bh({customRules:e,configName:n,identifiers:t,remembered:r}){return{identifiers:t,customRules:e,expressions:await zl(e,n),ownCredentials:r===null?void 0:Nl(r)}}async function zh(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve().then(()=>(Il(),jl)),Promise.resolve().then(()=>eu(Dl(),1))]);return e(n)}var{store:Rh,shallow:Fh,detection:Nh}=Kh,$l=ma(Rh),Wl=ha($l),Jl;Ol?.on("message",e=>{jh(e).then(n=>Ol?.postMessage(n,n!==null&&"trees"in n?Ih(n):[]),n=>{throw n})});async function jh(e){return e.kind==="scan"?(Jl??=El(Nh).then(n=>ho({store:$l,engine:n,shallow:new Set(Fh)})),(await Jl).run(e.job)):e.kind==="trace"?Wl.run(e.task):(Wl.start(e.setup),null)}function Ih({commits:e,trees:n,entries:t}){return[e,n,t].map(({buffer:r})=>r)}
