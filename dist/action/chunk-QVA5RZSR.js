import{a as or,b as sr}from"./chunk-IRPBUTQU.js";import{c as ir,e as ve}from"./chunk-JAY7VWLD.js";var ut={};ir(ut,{createSimdPrefilter:()=>Es});var Te=vo();function I(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let a=r-n;if(a%4===1)return;let i=new Uint8Array(a*3>>2),o=0,s=0,l=0;for(let u=n;u<r;u++){let c=Te[e[u]];if(c===255)return;s=(s<<6|c)&16777215,o+=6,o>=8&&(o-=8,i[l++]=s>>o&255)}return i}function ur(e,n,t){return Lo(e,n,t)||_o(e,n,t)||t-n>=32&&Gn(e,n)}function Gn(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],a=e[t+1];if(r<50||r>55||!Hn(a))return!1}return!0}function cr(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let a=0;a<r.length;a++){let i=e[n+2*a],o=e[n+2*a+1];if(!Hn(i)||!Hn(o))return;r[a]=lr(i)<<4|lr(o)}return r}function Hn(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function lr(e){return e<=57?e-48:(e|32)-87}function _o(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[a,i,o,s]=[le(e,r),le(e,r+1),le(e,r+2),le(e,r+3)],[l,u,c,d]=[le(e,r+4),le(e,r+5),le(e,r+6),le(e,r+7)];if((a|i|o|s|l|u|c|d)>63||!fe(a<<2|i>>4)||(i&15)!==0||o>>2!==0||!fe((o&3)<<6|s)||l!==0||u>>4!==0||!fe((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function le(e,n){return Te[e[n]]}function Lo(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let a=n;a<r;a+=4){let i=Te[e[a]],o=Te[e[a+1]],s=Te[e[a+2]],l=Te[e[a+3]];if((i|o|s|l)>63)return!1;let u=i<<2|o>>4,c=(o&15)<<4|s>>2,d=(s&3)<<6|l;if(!fe(u)||!fe(c)||!fe(d))return!1}return!0}function ee(e){for(let n=0;n<e.length;n++){let t=e[n];if(fe(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let a=1;a<=r;a++)if(((e[n+a]??0)&192)!==128)return!1;n+=r}return!0}function me(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function he(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,a)=>t??r?String.fromCharCode(parseInt(t??r,16)):a==="n"||a==="t"||a==="r"?a==="n"?`
`:a==="t"?"	":"\r":a!==void 0&&/[A-Za-z1-9]/.test(a)?`\\${a}`:a??"")}function fe(e){return e>=32&&e<127||e===10||e===9||e===13}function vo(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var J={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},ue={three:1,four:2,five:4,eight:8},Qn=32768;function Ge(){return{first:new Uint8Array(Qn),rest:new Uint8Array(Qn)}}function Qe(e,n,t){return(e<<10^n<<5^t)&Qn-1}function dr(e,n){return Math.imul(e^Math.imul(n,2246822507),2654435761)>>>17}function pr({first:e,rest:n},t){let r=e[Qe(t(0),t(1),t(2))];if(r===0||(r&ue.three)!==0)return r!==0;let a=(i,o)=>(r&i)!==0&&(n[dr(He(t,0),o)]&i)!==0;return a(ue.four,0)||a(ue.five,t(4))||a(ue.eight,He(t,4))}function fr({first:e,rest:n},t){let r=s=>t.charCodeAt(s),{length:a}=t,i=a<4?ue.three:a<5?ue.four:a<8?ue.five:ue.eight;if(e[Qe(r(0),r(1),r(2))]|=i,a<4)return;let o=a<5?0:a<8?r(4):He(r,4);n[dr(He(r,0),o)]|=i}function He(e,n){return e(n)|e(n+1)<<8|e(n+2)<<16|e(n+3)<<24}var X=512,O={capital:1,small:2,sign:4},Xe=8,Ye=8;function en(e,n,t){return(e*Xe+n)*Ye+t}function mr(e,n,t,r,a){return n>=X?!1:(e.behind[en(n,t,e.classes[r])]>>e.classes[a]&1)===1}var hr=[["pas","pwd","psk"],["sec","-be"],["tok","tif"],["key"],["aut","$1$","$5$","$6$"],["cre"],["://","pw=","pw:","pw ",'pw"',"pw'"],["8q~","7q~","9q~"," -u",")-u","*-u","--u"]],C=Co(e=>/[A-Za-z0-9+/_-]/.test(e));function ge(e,n){let t=n;for(;t<e.length&&C[e[t]]===1;)t++;return t}function nn(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,a=(e[n+2]??0)|32;switch(t){case 112:return r===97&&a===115||r===119&&(a===100||To(e[n+2]??0))||r===115&&a===107;case 115:return r===101&&a===99;case 116:return r===111&&a===107||r===105&&a===102;case 107:return r===101&&a===121;case 97:return r===117&&a===116;case 99:return r===114&&a===101;case 58:return r===47&&a===47;case 45:return r===98&&a===101||r===45&&a===117;case 32:case 41:case 42:return r===45&&a===117&&e[n]<=32;case 36:return e[n]===36&&e[n+2]===36&&(r===49||r===53||r===54);case 57:case 56:case 55:return r===113&&a===126;default:return!1}}function To(e){return e===61||e===58||e===32||e===34||e===39}function Co(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}var Mo=Array.from({length:256},(e,n)=>String.fromCharCode(n)),gr;function A(e,n,t){let r=Math.max(0,n),a=Math.min(t,e.length);if(a-r>64)return gr??=new TextDecoder("latin1"),gr.decode(e.subarray(r,a));let i="";for(let o=r;o<a;o++)i+=Mo[e[o]];return i}var yr;function T(e,n,t){return yr??=new TextDecoder,yr.decode(e.subarray(n,t))}function Z(e){return new TextEncoder().encode(e)}function ye(e){let n=e|32;return n>=97&&n<=122}var tn=160,So={identified:/^\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?(?=["'`]|[^\s;"'`]{6,64};)/i,sshpass:/^ -p ?(?=[^\s$])/,securestring:/^ (?:-(?:string|asplaintext|force) )*(?=["'])/i,password:/^ [07] (?=\S{4,}\s*(?:$|\n))/,secret:/^ [0589] (?=\S{4,}\s*(?:$|\n))/},Vo=/(?:NetworkCredential|PasswordAuthentication|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|BasicAuth(?:entication)?|HTTPDigestAuth|HttpNtlmAuth)$/,Ko=/^\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_][\w.]{0,60})\s*,\s*(?=["'])/;function kr(e,n,t,r){let a=e[t-1]|32;if(e[r-1]===40){if(a!==108&&a!==104&&a!==110&&a!==115||!Vo.test(A(e,t-36,t)))return 0;let l=Ko.exec(A(e,r,r+tn))?.[0].length??0;return l>0?r+l:0}let i=e[r+1]|32;if(i!==98&&i!==119&&i!==97&&i!==45&&i!==34&&i!==39&&!(i>=48&&i<=57)||a!==100&&a!==115&&a!==103&&a!==116)return 0;let o=/[a-z]+$/.exec(A(e,n-4,t).toLowerCase())?.[0]??"";if(o==="identified"&&!/\b(?:user|role|grant|connect\s+to)\b/i.test(A(e,n-tn,n)))return 0;let s=So[o]?.exec(A(e,r,r+tn))?.[0].length??0;return s>0?r+s:0}function Ar(e,n,t){if(e[t-1]!==100||e[t-2]!==119||t-n!==6)return;let r=A(e,n-tn,n),a=r.endsWith("ch");if(!a&&A(e,t,t+8)!==" --stdin")return;let i=(a?zo:Bo).exec(r.slice(r.lastIndexOf(`
`)+1)),o=i?.[2];if(i===null||o===void 0)return;let[s,l=""]=i,u=n-s.length+l.length;return{start:u,end:u+o.length}}var zo=/(echo\s+(?:-\w+\s+)?["']?[\w.-]{1,32}:)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?ch$/,Bo=/(echo\s+(?:-\w+\s+)?["']?)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?$/;function rn(e,n){return/authorization$/i.test(e)?/^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i.exec(n)?.[0].length??0:0}var P=80,Ce=120,ke=512,L={tab:9,lf:10,cr:13,space:32},q=on(/[A-Za-z0-9_-]/),Ur=on(/[A-Za-z_]/),Xn=on(/[A-Za-z0-9_]/),Ro=on(/[\s"'`<>,;)\]}&|]/);function an(e,n){let t=n,r=Math.min(e.length,n+P);for(;t<r&&q[e[t]]===1;)t++;return t}function _r(e,n,t){let r=t;if(e[r]===37)return No(e,n,t);let a=Ar(e,n,t);if(a)return{nameStart:n,nameEnd:t,...a,operator:"assign",quoted:!0,kind:"password",wholeLine:!1};let i=Math.min(e.length,t+Ce),o=!1;if(e[r]===92){let h=r;for(;e[h]===92&&h<r+8;)h++;U(e[h])&&(r=h+1,o=!0)}else U(e[r])&&(r++,o=!0);let s=r;e[r]===93||o&&e[r]===41?r++:e[r]===91&&!o&&(r=Po(e,r)),(e[r]===63||e[r]===33)&&(e[r+1]===58||e[r+1]===61)&&r++;let l=r;for(;r<i&&(e[r]===L.space||e[r]===L.tab);)r++;let u=r-l;u===1&&e[n-1]===60&&(r+=/^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(A(e,r,i))?.[0].length??0);let c,d=e[r],p=e[r+1];if((d===63||d===46)&&p===61)c="assign",r+=2;else if(d===61)if(p===62)c="arrow",r+=2;else if(p===61)c="compare",r+=e[r+2]===61?3:2;else{if(p===126)return;c="assign",r++}else if(d===58)if(p===61)c="assign",r+=2;else if(p===58){let h=e[r+2];if(h===61)r+=3;else if(h===58&&e[r+3]===61)r+=4;else return;c="assign"}else c="colon",r++;else if(d===44){if(!o)return;let h=xr(e,r+1,i);c=h>0?"colon":"argument",r=h>0?h:r+1}else if(d===40){if(o)return;c="call",r++}else if(d===62){if(e[r-1]===45)return;c="markup",r++}else if(d===124||d===63&&p===63){if(c=p===d?"or":"table",r+=p===d?2:1,c==="table"&&!o&&u===0)return}else if(d===33&&p===61)c="compare",r+=e[r+2]===61?3:2;else if(d===60&&p===45)c="assign",r+=2;else if(d===60&&p===47){let h=/^<\/key>\s*<(?:string|data)>/.exec(A(e,r,r+48))?.[0].length??0;if(h===0)return;c="markup",r+=h}else if(d===123&&u>0){let h=(o?/^\{[^{}"]{0,100}?\bdefault\s*=/:/^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(A(e,r,i))?.[0].length??0;if(h===0)return;c="assign",r+=h}else if(d===L.lf||d===L.cr||d===118||d===86){let h=xr(e,r,i);if(h>0)c="colon",r=h;else if(u>0&&!o)c="space";else return}else if(u>0&&!o)c="space";else return;let m=c==="space"||c==="call"?kr(e,n,t,c==="call"?r:s):0;if(m>0)c="assign",r=m;else if(c==="space"){if(u>16||e[s]===93)return;let h=wr(e,r,i);if(h>r)c="assign",r=h;else if(!Fo(e,n,r,i))return}if(r=qo(e,r,i,c!=="space"&&c!=="table"&&c!=="markup"),r<0||((c==="colon"||c==="assign")&&(r=wr(e,r,i)),r=Ho(e,r,i),r>=i))return;let f=Lr(e,n);if(f<0)return;let g=jo(e,r,f,t,c);return g&&m>0?{...g,kind:"password"}:g}function No(e,n,t){let r=A(e,t,Math.min(e.length,t+ke)),a=/^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(r),i=Lr(e,n);if(!a||i<0)return;let[o,s,l]=a,u=(l===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(o.length))?.index??0;if(u===0||o.length+u>=ke)return;let c=t+o.length,d=s==="D"||s==="d"?"assign":"colon";return{nameStart:i,nameEnd:t,start:c,end:c+u,operator:d,quoted:l!==void 0,wholeLine:!1}}function Fo(e,n,t,r){if(U(e[t]))return!0;let a=n,i=Math.max(0,n-P);for(;a>i&&q[e[a-1]]===1;)a--;if(e[a]===45)return!0;for(let o=t;o<r&&!N(e[o]);o++)if(!Yn(e[o]))return!0;return!1}function Yn(e){let n=e|32;return n>=97&&n<=122||e>=44&&e<=47||e===40||e===41||e===58||e===59||e===95}function Lr(e,n){let t=n,r=Math.max(0,n-P);for(;t>r&&(q[e[t-1]]===1||e[t-1]===46&&t>1&&q[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(t>0&&e[t-1]===92&&t<n&&/[nrt]/.test(String.fromCharCode(e[t]))&&t++,t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function jo(e,n,t,r,a){let i=Math.min(e.length,n+ke),o=0;for(;e[n+o]===92&&o<8;)o++;if(U(e[n+o])){let s=Jo(e,n,o,i);return s&&{nameStart:t,nameEnd:r,...s,operator:a,quoted:!0,wholeLine:!1}}if(!(o>0&&a!=="assign"&&a!=="colon"))switch(a){case"argument":case"call":case"or":case"compare":return;case"markup":{let s=Do(e,n,i);return s&&{nameStart:t,nameEnd:r,...s,operator:a,quoted:!0,wholeLine:!1}}case"table":{let s=Wo(e,n,i);return s&&{nameStart:t,nameEnd:r,...s,operator:a,quoted:!1,wholeLine:!1}}default:return Eo(e,n,t,r,a,i)}}function Jo(e,n,t,r){let a=e[n+t],i=n+t+1,o=!1;t===0&&e[i]===a&&e[i+1]===a?(i+=2,o=!0):t===0&&a===96&&e[i]===a&&i++;let s=Qo(e,i,r,a,t,o);return s>i?{start:i,end:s}:void 0}function Do(e,n,t){let r=n;for(;r<t&&N(e[r]);)r++;let a=r;if(e[r]===60&&A(e,r,r+9)==="<![CDATA["){for(r+=9,a=r;a<t&&!(e[a]===93&&e[a+1]===93&&e[a+2]===62)&&e[a]!==L.lf;)a++;return a>r&&e[a]===93?{start:r,end:a}:void 0}for(;a<t&&e[a]!==60&&e[a]!==L.lf&&e[a]!==L.cr;)a++;let i=a;for(;i<t&&N(e[i]);)i++;if(e[i]===60){for(;a>r&&F(e[a-1]);)a--;return a>r?{start:r,end:a}:void 0}}function Wo(e,n,t){let r=n,a=n;for(;a<t&&e[a]!==124&&e[a]!==L.lf&&e[a]!==L.cr;)a++;if(e[a]===124){for(;a>r&&F(e[a-1]);)a--;for(;a>r&&e[a-1]===96&&e[r]===96;)a--,r++;if(!(a>=t&&t<e.length))return a>r?{start:r,end:a}:void 0}}function Eo(e,n,t,r,a,i){let o=(a==="assign"||a==="colon")&&Zo(e,t),l=a==="colon"&&(e[n]===124||e[n]===62)?$o(e,n,i):n;if(l<0)return;let u=l;if(o){for(;u<i&&!N(e[u])&&!Oo(e,u);)u++;for(;u>l&&(e[u-1]===44||e[u-1]===59);)u--}else u=br(e,u,i),a==="assign"&&e[u]!==59&&(u=Io(e,t,u,i));if(a==="colon"&&e[u]===L.space&&(e[r-1]|32)===110){let c=rn(A(e,r-13,r),A(e,l,i));c>0&&(u=br(e,l+c,i))}if(!(u>=i&&i<e.length))return u>l?{nameStart:t,nameEnd:r,start:l,end:u,operator:a,quoted:!1,wholeLine:o}:void 0}function br(e,n,t){let r=n;for(;r<t&&Ro[e[r]]===0&&e[r]!==92;)r++;return r}function $o(e,n,t){let r=n+1;for(;r<t&&(e[r]===45||e[r]===43||F(e[r]));)r++;if(e[r]===L.cr&&r++,e[r]!==L.lf)return-1;for(r++;r<t&&F(e[r]);)r++;return r}function Io(e,n,t,r){let a=n-1;if(e[a]===L.space&&a--,e[a]!==59)return t;let i=t;for(;i<r&&e[i]!==59&&!U(e[i])&&!N(e[i])&&e[i]!==60;)i++;return e[i]===59?i:t}function Oo(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&Xn[e[t]]===1;)t++;return t>n+1&&e[t]===61}function Zo(e,n){let t=n,r=Math.max(0,n-24);for(;t>r;){let i=e[t-1];if(i===L.lf||i===L.cr)break;t--}if(t>0&&t===r)return!1;if(t===n)return!0;let a=A(e,t,n);return/^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(a)}function xr(e,n,t){let r=n;for(;r<t&&(N(e[r])||e[r]===44);)r++;let a=!1;e[r]===92&&U(e[r+1])&&r++,U(e[r])&&(a=!0,r++);let i=A(e,r,r+5);if(!/^value$/i.test(i))return 0;for(r+=5,a&&e[r]===92&&r++,a&&U(e[r])&&r++;r<t&&F(e[r]);)r++;return e[r]===58||e[r]===61?r+1:0}function qo(e,n,t,r){let a=n;for(;a<t&&F(e[a]);)a++;if(r&&(e[a]===L.lf||e[a]===L.cr||e[a]===92&&(e[a+1]===L.lf||e[a+1]===L.cr))){let i=a;for(;i<t&&(N(e[i])||e[i]===92);)i++;return U(e[i])?i:-1}return a<t?a:-1}function wr(e,n,t){let r=n;if(e[r]===38){if(r++,e[r]===39)for(;r<t&&!F(e[r]);)r++;e[r]===L.space&&r++}if(Ur[e[r]]!==1)return n;for(;r<t&&(Xn[e[r]]===1||e[r]===46||e[r]===63||e[r]===91||e[r]===93);)r++;for(;r<t&&F(e[r]);)r++;if(e[r]!==61||e[r+1]===61||e[r+1]===62||!F(e[r-1]))return n;for(r++;r<t&&F(e[r]);)r++;return r}function Po(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}function Ho(e,n,t){let r=n;for(let a=0;a<3;a++){let i=e[r];if(i===void 0||U(i))return r;if(i===91||i===64||i===40||i===38){for(r++;r<t&&F(e[r]);)r++;continue}if(Ur[i]!==1)return U(e[r])?r:n;let o=r;for(;o<t&&(Xn[e[o]]===1||e[o]===46||e[o]===58);)o++;if(e[o]===40){if(!Go(e,r,o))return U(e[r])?r:n;r=o+1}else{if(U(e[o])&&o-r<=2)return o;if(o-r===3&&e[r]===110&&e[o]===L.space)r=o+1;else return U(e[r])?r:n}for(;r<t&&F(e[r]);)r++}return U(e[r])?r:n}function Go(e,n,t){let r=A(e,n,t);return!r.includes(".")||/\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(r)}function Qo(e,n,t,r,a,i){let o=0;for(let s=n;s<t;s++){let l=e[s];if(l===92){o++;continue}if(l===r){if(i){if(o===0&&e[s+1]===r&&e[s+2]===r)return s}else if(a===0?o%2===0:o<=a)return s-(a===0?0:o)}if(!i&&(l===L.lf||l===L.cr))return-1;o=0}return-1}function U(e){return e===34||e===39||e===96}function F(e){return e===L.space||e===L.tab}function N(e){return e===L.space||e===L.tab||e===L.lf||e===L.cr}function on(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e.test(String.fromCharCode(t))?1:0;return n}function S(e,n){return Me(e)||D(e)||ss.test(e)||!n&&Sr.test(e)}function Tr(e){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(t=>t.test(e)).length>=3&&e.length>=10&&e.length<=24&&!/\s|(.)\1\1/.test(e)&&nt(e,3)>=.6&&!Mr.test(e)&&!Me(e)&&!Sr.test(e)}function D(e){return Yo(e)||Mr.test(e)||tt(e)}function tt(e){return os.test(e)}function Cr(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>Xo[n]??"")}var Xo={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};function Me(e){return is.test(e)}function Yo(e){let n=e.length;if(n===0)return!0;let t=as(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(ns(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&nt(e,4)>=.6?!0:n>=20&&(nt(e,3)>=.85||es(e.replaceAll(/[-_]/g,""))>=.85)}function es(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&vr(e,r-2,r);)r++;let a=t+1;for(;a<e.length&&vr(e,a-1,a);)a++;let i=r-t>=6&&r>=a?r:a;i-t>=4&&(n+=i-t),t=i}return n/Math.max(1,e.length)}function vr(e,n,t){let[r,a]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return a===r+1||e[n]==="9"&&e[t]==="0"}function ns(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function nt(e,n){let t=0,r=1,a=0,i=()=>{r>=n&&(t+=r)};for(let o=1;o<e.length;o++){let s=rs(e,o);s!==0&&(s===a||r===1)?(r++,a=s):(i(),r=s!==0?2:1,a=s)}return i(),t/e.length}var ts=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));function rs(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,a=r-t;return a===1||a===-1?a:ts.has(t<<8|r)?1:0}function as(e){let n=0,t=0,r=0,a=0;for(let i=0;i<e.length;i++){let o=e.charCodeAt(i),s=1<<(o&31);o<32||o>127?n|=1:o<64?t|=s:o<96?r|=s:a|=s}return n+et(t)+et(r)+et(a)}function et(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var is=/^\\?\$[A-Za-z_({]|%\{\w+\}|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|\{[A-Za-z_][\w-]*:[\d,-]+\}|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,os=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,Mr=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|\xe2\x80\xa6|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard|550e8400-e29b-41d4-a716-446655440000/i,Sr=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,ss=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;var ls=800,rt=120;function Vr(e,n){let t=n+3,r=Math.min(e.length,n+rt);for(;t<r&&Se[e[t]]===1;)t++;if(e[t]!==47&&e[t]!==63||!us.test(A(e,n+3,t)))return;let a=A(e,t,n+ls),i=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(a),o=i?.[1];if(!(i===null||o===void 0||S(o,!0)))return{start:t+i[0].length-o.length,end:t+i[0].length}}var us=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,Se=new Uint8Array(256);for(let e=0;e<128;e++)Se[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0;function zr(e){return e.replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(n=>n!=="")}function Br(e){let n=e[e.length-1]??"",t=/^\d+$/.test(n)&&e.length>1?e[e.length-2]:n.replace(/\d+$/,"")||n;if(fs.has(t))return"none";let r=e.join("");if(ms.test(r)||hs.test(e.join(" "))||e.includes("hashed")||e.includes("encrypted"))return"none";if(cs.test(t))return"password";if(ds.test(t))return"secret";if(t==="key"||t==="keys"){for(let a of e)if(ps.has(a))return"secret";return"weak"}return t==="auth"||t==="authorization"||t==="bearer"?"weak":/pass(word|wd|phrase)|passwd|pwd$/.test(r)?e.some(a=>Kr.has(a))?"password":"weak":/secret|token|apikey|credential/.test(r)?e.some(a=>Kr.has(a))?"secret":"weak":"none"}var cs=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|[a-z0-9]{0,12}(?:db|user|mail|root|admin|bind|ldap|smtp|ftp|sql|svc|login)pw|masterauth|motdepasse|contrasena)$|^[a-z0-9]{0,12}(?:store|key|ssh|sudo|become|require|bind|login|ftp|smtp|sql|ldap|vnc|rpc|wifi|proxy|http|app|svc|cert|pfx|zip)pass$/,ds=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,ps=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy integration webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),fs=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes value values word words symbol span tokens range position pos offset start end begin line column col color colors".split(" ")),ms=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|nopasswd|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,hs=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,Kr=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base".split(" "));function ne(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}var Ae=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],Rr="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS";function $(e,n,t){return dn(e,n,t)}function we(e,n,t){return t>n?dn(e,n,t)/(t-n):0}function gs(e,n,t){let r=dn(e,n,t);return Math.min(r,Ir(e,n,t))}function Jr(e,n,t){let r=gs(e,n,t);return r<64||r<96&&!v(e,n,t)}function ys(e,n,t){return dn(e,n,t)-Ir(e,n,t)}function v(e,n,t){return t-n>=8&&ys(e,n,t)>ks(t-n)}function ks(e){return e>=16?14:14+(16-e)/2}var be=1,un=2,xe=4,cn=8,je=16,Je=32,Dr=64,Wr=128,Er=256,$r=512,As=1024,Nr=be|je|Je,Fr=xe|je|Je;function Ir(e,n,t){let{classes:r,avoided:a}=it(),i=0,o=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],p=r[d];i|=p,o+=a[d],u|=p,(u&~Nr)!==0&&(u&~Fr)!==0&&(c-l>=16&&jr(u&~p)&&(s+=c-l),u=(p&~(Nr|Fr))===0?p:0,l=u===0?c+1:c)}return t-l>=16&&jr(u)&&(s+=t-l),(i&(be|un|xe|cn))===0&&(o+=16),(t-n-s)*Math.log2(bs(i))+s*4-(s>0?8:0)+o}function jr(e){return(e&(je|Je))!==0&&(e&(be|xe))!==0}function bs(e){let n=0;(e&Dr)!==0&&(n+=2),(e&Wr)!==0&&(n+=2),(e&Er)!==0&&(n+=2),(e&$r)!==0&&(n=32);let t=(e&(je|Je))!==0?10:0,r=e&(be|un|xe|cn);if(t!==0&&(r===be||r===xe))return 16+n;let a=(r&(be|un))!==0?26:0,i=(r&(xe|cn))!==0?26:0;return Math.max(10,t+a+i+n)}var sn=0,at=729*27,Or=at+1296,xs=Or+1210,ws=10;function dn(e,n,t){let{data:r,price:a,kinds:i,symbols:o,starts:s,keys:l,last:u}=it(),c=_s(t-n)-n,d=0,p=0,m=0,f=0,g=0,h=10,b=10,y=0,k=0,x=0,w=0,_=-1,V=0,B=0;for(let R=n;R<t;R++){let K=e[R],j=i[K],se=o[K],z=at+p*6+j,E=a[r[z>>1]<<1|z&1];if(j===1||j===2){let Le=m===1&&j===2;(f===0||Le)&&(Le&&(z=sn+(g*27+f)*27+26,E+=a[r[z>>1]<<1|z&1]),g=Le?ws:R===n?0:s[y],f=0),z=sn+(g*27+f)*27+se-1,E+=a[r[z>>1]<<1|z&1],g=f,f=se,h=b=10}else f!==0&&(z=sn+(g*27+f)*27+26,E+=a[r[z>>1]<<1|z&1],f=g=0),j===3?(z=Or+(b*11+h)*10+se,E+=a[r[z>>1]<<1|z&1],b=h,h=se):(j===4?(z=xs+(m===4?6+o[y]:m)*33+se,E+=a[r[z>>1]<<1|z&1]):E=0,h=b=10);let Zn=K-y,qn=K-k,Pn=l[K]-l[y];if(V=Zn===y-k&&Zn<=1&&Zn>=-1||Pn===l[y]-l[k]&&(Pn===1||Pn===-1)?V+1:0,B=qn===k-w&&qn<=1&&qn>=-1?B+1:0,V>0?E=Math.min(E,V>1?1:3):B>1&&(E=Math.min(E,1.5)),_>=0&&e[_]===K?(E=Math.min(E,1),_++):_=-1,R-n>=2){let Le=(k*31+y)*31+K&1023,Fe=u[Le]-c;_<0&&Fe>n&&e[Fe-1]===K&&e[Fe-2]===y&&e[Fe-3]===k&&(_=Fe),u[Le]=c+R+1}d+=E,p=(p*6+j)%216,m=j,w=x,x=k,k=y,y=K}let M=at+p*6;return d+=a[r[M>>1]<<1|M&1],f!==0&&(M=sn+(g*27+f)*27+26,d+=a[r[M>>1]<<1|M&1]),d}var Us,ln=1;function it(){return Us??=Ls()}function _s(e){let n=ln;return ln+=e+1,ln>1073741823?(it().last.fill(0),ln=e+2,1):n}function Ls(){let e=new TextEncoder().encode(Rr),n=new Float64Array(512);for(let c=0;c<Ae.length*Ae.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=Ae[Math.floor(c/Ae.length)],n[d<<1|1]=Ae[c%Ae.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),a=new Uint8Array(256).fill(2),i=new Uint16Array(256).fill(As),o=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,p=c>64&&d>96&&d<123?d-96:0;if(o[c]=0,p>0){let m=c===d;t[c]=m?1:2,r[c]=p,i[c]=m?p<=6?be:un:p<=6?xe:cn}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,a[c]=1,i[c]=c>=50&&c<=55?je:Je;else{t[c]=4,r[c]=l++;let m="_-./ :".indexOf(String.fromCharCode(c));a[c]=m<0?9:3+m,i[c]=c===43||c===47||c===61?Dr:c===45||c===95?Wr:c===46||c===58?Er:$r,o[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:a,keys:s,classes:i,avoided:o,last:new Int32Array(1024)}}var ot=300;function pn(e,n){let t=-1,r=-1,a=n+3,i=Math.min(e.length,a+ot);for(let c=a;c<i;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return Zr(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(A(e,n-24,n)))return;let o=r+1,s=A(e,o,t),l=A(e,a,r);if(s==="x-oauth-basic")return Zr(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(A(e,t+1,t+80))?.[0]??"";if(!(u===""||S(s,v(e,o,t))||/^(?:[<[{$(]|%(?![0-9A-Fa-f]{2})|%\w+%$)|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:o,end:t,user:l,confidence:Ts(e,o,t,s,l,u)}}function Zr(e,n,t){let r=n+3,a=A(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(a)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(A(e,n-12,n)))return;let i=A(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(a)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(i))&&!(!/^[A-Za-z0-9.-]+/.test(i)&&e[t]===64)&&!(S(a,!0)||!v(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}var vs=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,qr=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;function Ts(e,n,t,r,a,i){if(qr.test(r)||qr.test(Cr(r))||r.toLowerCase()===a.toLowerCase())return"low";let o=t-n,s=/^[a-z]+$/i.test(r),l=$(e,n,t)>=48&&v(e,n,t)&&(!s||we(e,n,t)>=6);return vs.test(i)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(we(e,n,t)<4.3||ne(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||o<6?"low":l?"high":"medium"}function Hr(e,n,t){if(n+3>t||!nn(e,n))return!1;let r=i=>i<t?e[i]??0:0,a=r(n)|32;return a===58?Bs(r,n)||Rs(r,n):a<97?a!==45||r(n+1)===45||(r(n+3)|32)===103:Cs(r,n,a)&&Ms(r,n)}function Cs(e,n,t){let r=e(n+3)|32;switch(t){case 112:return(e(n+1)|32)!==97||r===115;case 115:return r===117?Ve(e,n+4,"restring"):Ve(e,n+3,"ret");case 116:return(e(n+1)|32)===105?Ve(e,n-4,"iden")&&Ve(e,n+3,"ied"):Ve(e,n+3,"en");case 97:return r===104&&!((e(n+4)|32)===111&&(e(n+5)|32)===114&&(e(n+6)|32)!==105);case 99:return r===100;default:return!0}}function Ve(e,n,t){for(let r=0;r<t.length;r++)if((e(n+r)|32)!==t.charCodeAt(r))return!1;return!0}function Ms(e,n){let t=n+2;for(;t<n+P&&q[e(t)]===1;)t++;let r=t+Ce,a=e(t);if(a===37||a===92||t===n+6&&e(t-1)===100&&e(t-2)===119&&(e(n-1)===104||a===32&&e(t+1)===45))return!0;let i=U(a);if(i&&(a=e(++t)),(a===93||i&&a===41)&&(a=e(++t)),a===91||a===63||a===33)return!0;let o=t;for(;t<r&&F(e(t));)t++;let s=t>o;a=e(t);let l=e(t+1);switch(a){case 62:case 124:return!0;case 61:return l===61?Pr(e,t+(e(t+2)===61?3:2)):l!==126;case 58:return l!==58||e(t+2)===61||e(t+2)===58&&e(t+3)===61;case 44:return i;case 40:return!i&&(Pr(e,t+1)||Ss(e,t+1));case 46:case 63:case 33:if(l===61||l===63)return!0;break;case 60:if(l===45||l===47)return!0;break;case 123:return s;case 10:case 13:case 86:case 118:if(zs(e,t))return!0;break;default:}return s&&(e(n-1)===60&&n>0||!i&&Ks(e,n,t,r))}function Pr(e,n){let t=n;for(;t<n+fn&&N(e(t));)t++;let r=e(t);if(U(r)||N(r)||r===91||r===64||r===40||r===38||r===92)return!0;let a=t;for(;t<a+P&&(q[e(t)]===1||e(t)===46||e(t)===58);)t++;let i=e(t);return t>a&&(i===40||U(i)||i===32||t===a+P)}function Ss(e,n){let t=n;for(;t<n+fn&&N(e(t));)t++;let r=t;for(;t<r+Vs&&(q[e(t)]===1||e(t)===46);)t++;for(;t<n+2*fn&&N(e(t));)t++;if(e(t)!==44)return!1;for(t++;t<n+3*fn&&N(e(t));)t++;return U(e(t))||N(e(t))}var fn=64,Vs=64;function Ks(e,n,t,r){let a=e(t);if(U(a)||a===38||a===45)return!0;let i=a|32;if(Ve(e,n,"ti")&&(i===98||i===119||i===97))return!0;let o=n;for(;o>0&&o>n-P&&q[e(o-1)]===1;)o--;if(e(o)===45)return!0;let s=t;for(;s<r;s++){let l=e(s);if(N(l))break;if(!Yn(l))return!0}for(;s<r&&F(e(s));)s++;return e(s)===61}function zs(e,n){let t=n;for(;N(e(t))||e(t)===44;)if(++t>n+Ce)return!0;return e(t)===92&&t++,U(e(t))&&t++,(e(t)|32)===118&&(e(t+1)|32)===97&&(e(t+2)|32)===108&&(e(t+3)|32)===117&&(e(t+4)|32)===101}function Bs(e,n){for(let t=n+3;t<n+3+ot;t++){let r=e(t);if(r===64)return!0;if(r<=32||U(r)||r===60||r===62||r===92||r===47||r===127)return!1}return!1}function Rs(e,n){let t=n+3;for(;t<n+rt&&Se[e(t)]===1;)t++;let r=e(t);if(r!==47&&r!==63||t-n<20)return!1;let a=e(t-1),i=e(t-5);return a===116?i===115||i===105:a===109?i===101||i===109:a===110||a===51}var De=56;function Gr(e){return(n,t,r,a)=>{let i=-1;for(let o=t;o<r;o++)C[n[o]]===1?i<0&&(i=o):i>=0&&(o-i>=16&&hn(e,n,i,o,r,a),i=-1),Hr(n,o,r)&&a.word(o);i>=0&&r-i>=16&&hn(e,n,i,r,r,a)}}function hn(e,n,t,r,a,i){let o={tables:e,bytes:n,to:a},{first:s}=e.heads;for(let u=t;u<r-2;u++){if(u>t&&!Yr(n[u-1]))continue;let c=Qe(n[u],n[u+1],n[u+2]);s[c]!==0&&ce(o,u)&&i.head(u,t,r)}let l=Ns(o,t,r);l!==0&&i.run(t,r,l)}function Qr({bytes:e,to:n},t){return t<n?e[t]??0:0}function Ns(e,n,t){let{tables:r,bytes:a}=e,i=t-n,o=a[n-1]??0,[s,l,u,c,d,p]=[0,0,0,0,0,0];for(let h=n;h<t&&i<=X;h++){let b=a[h];b>=103&&c++,b>=97?u++:b===95||b===45?p++:b>=65?l++:b>=48?s++:d++}let m=(l>0?O.capital:0)|(c>0?O.small:0)|(d+p>0?O.sign:0),f=o===58&&js(a,n),g=0;return!f&&mr(r.gates,i,m,o,Qr(e,t))&&(g|=J.shape),i>=24&&ur(a,n,t)&&(g|=J.encoded),Ds(e,n,o)&&(g|=J.before),o===32&&Js(a,n-1)&&(g|=J.scheme),i===40&&p===0&&u>3&&l>3&&s+d>0&&(g|=J.bareSecret),r.near&&!f&&i<=512&&s>=2&&u+l>=2&&Fs(o)&&(g|=J.near),g}function Fs(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function js(e,n){let[t,r]=[e[n-3]??0,e[n-2]??0];return(t===104&&r===49||t===122&&r===104)&&C[e[n-4]??0]===0}function Js(e,n){let t=r=>(e[n-r]??0)|32;switch(t(1)){case 114:return t(2)===101&&t(3)===114;case 99:return t(2)===105&&t(3)===115;case 109:return t(2)===108&&t(3)===116;default:return!1}}function Ds(e,n,t){let{bytes:r}=e;switch(t){case 46:case 124:return st(e,n);case 36:return st(e,n)||Xr(e,n);case 37:return ce(e,n+2)||st(e,n);case 92:return ce(e,n+1)||r[n]===117&&ce(e,n+5)||r[n]===120&&ce(e,n+3);default:return!1}}function st(e,n){let{bytes:t}=e,r=n-De,a=n;do{for(a--;a>r&&C[t[a-1]??0]===1;)if(a--,ce(e,a)&&!lt(t[a-1]??0))return!0;if(t[a-1]===36)return Xr(e,a)}while(a>r&&(t[a-1]===46||t[a-1]===37));return!1}function Xr(e,n){let{bytes:t}=e,r=Math.max(0,n-De);for(let a=n-2,i=0;a>=r&&i<4;a--){let o=t[a],s=t[a-1]??0;if(o===36){if(i++,ce(e,a)&&!lt(s))return!0}else{if(o<=32||o===34||o===39)return!1;if(i>0&&lt(o)&&C[s]===0&&s!==36&&ce(e,a))return!0}}return!1}function ce(e,n){return pr(e.tables.heads,t=>Qr(e,n+t))}function lt(e){return C[e]===1&&!Yr(e)}function Yr(e){return e===43||e===47||e===45||e===95}var Ws=64;function Es(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>$s(new n.Instance(t,{}).exports,r)}catch{return}}function $s(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),a=e.inputOffset(),i=e.leftContext(),o=e.rightContext(),s=e.chunkSize(),l=e.runsOffset()>>2,u=e.wordsOffset()>>2,c=e.foundOffset()>>2;return t.set(Is(),0),t.set(n.heads.first,e.headsOffset()),t.set(n.heads.rest,e.tailsOffset()),t.set(q,e.namesOffset()),t.set(Se,e.hostsOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(d,p,m,f)=>{e.reset(p,n.near);let g=m+1;for(let y=p;y<g;y+=s){let k=Math.min(s+o,Math.max(0,m-y)),x=Math.min(s,g-y+15&-16),w=Math.min(i,y);t.set(d.subarray(y-w,y+k),a-w),w<i&&t.fill(0,a-i,a-w),k<x+o&&t.fill(0,a+k,a+x+o),b(e.scan(x,y)),h()}function h(){let y=e.words();for(let k=0;k<y;k++)f.word(r[u+k])}function b(y){let k=0;for(let x=l;x<l+4*y;x+=4){let w=r[x],_=r[x+1],V=r[x+2];if(V===Ws){hn(n,d,w,_,m,f);continue}for(let B=r[x+3];k<B;k++)f.head(r[c+k],w,_);V!==0&&f.run(w,_,V)}}}}function Is(){let e=new Uint8Array(176);return hr.forEach((n,t)=>{for(let r of n)for(let a=0;a<3;a++){let i=r.charCodeAt(a)|32,o=32*a+(i&15),s=32*a+16+(i>>4);e[o]=e[o]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var ct={};ir(ct,{default:()=>Zs});var Zs=ve("AGFzbQEAAAABHwZgAAF/YAF/AX9gAABgA39/fwF/YAJ/fwF/YAJ/fwADGxoBAQEBAgAAAwEABAAABQAAAQAAAAAAAAABAQUDAQAABhoFfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwfXARELaGVhZHNPZmZzZXQAEwt0YWlsc09mZnNldAAJC25hbWVzT2Zmc2V0AA4LaG9zdHNPZmZzZXQAEg1jbGFzc2VzT2Zmc2V0ABYLZ2F0ZXNPZmZzZXQAFAtmb3VuZE9mZnNldAAVC2lucHV0T2Zmc2V0ABELbGVmdENvbnRleHQADwxyaWdodENvbnRleHQADApydW5zT2Zmc2V0AAsLd29yZHNPZmZzZXQABQljaHVua1NpemUAFwV3b3JkcwAGBXJlc2V0AA0Ec2NhbgAKBm1lbW9yeQIACAEECr04GtIBAQJ/IAAtAAIgAC0AAEEKdCAALQABQQV0c3NB//8BcUGAoAJqLQAAIgFFBEBBAA8LIAFBAXEEQEEBDwsgACgCACECIAFBAnEEfyACQbHz3fF5bEERdkGAoARqLQAAQQJxBUEACwRAQQEPCyABQQRxBH8gAiAALQAEQeuUr694bHNBsfPd8XlsQRF2QYCgBGotAABBBHEFQQALBEBBAQ8LIAFBCHEEfyACIAAoAgRB65Svr3hsc0Gx893xeWxBEXZBgKAEai0AAEEIcUEARwVBAAsL6wEBBH8gAEE4ayEBA0AgAEEBayEAA0AgACABSgR/IABBAWstAAAiA0EgciEEIANBK0YhAiAEQfoATSAEQeEAT3EEf0EBBSADQTlNIANBL09xCyACciADQS1GciADQd8ARnIFQQALBEAgAEEBayIAEAAEfyAAQQFrLQAAIgJBIHIiA0H6AE0gA0HhAE9xBH9BAQUgAkE5TSACQTBPcQsFQQELRQRAQQEPCwwBCwsgAEEBay0AAEEkRgRAIAAQAw8LIAAgAUoEfyAAQQFrLQAAQS5GBH9BAQUgAEEBay0AAEElRgsFQQALDQALQQALowIBA38gACEBA0AgASAAQUBrSAR/IAEtAAAiAkEJRiACQSBGciACQQpGciACQQ1GcgVBAAsEQCABQQFqIQEMAQsLIAEtAAAiAEEoRiAAQdsARiEDIABBJ0YgAEEiRnIgAEHgAEZyBH9BAQUgAEEJRiAAQSBGciAAQQpGciAAQQ1GcgsgA3IgAEHAAEZycgRAQQEPCyAAQdwARiAAQSZGcgRAQQEPCyABIQADQCABIABB0ABqSARAIAEtAAAiAkGACmotAABFIAJBLkdxIAJBOkdxRQRAIAFBAWohAQwCCwsLIAEtAAAhAiAAIAFIBH8gAkEgRiEDIAJBKEYEf0EBBSACQSdGIAJBIkZyIAJB4ABGcgsgA3IgASAAQdAAakZyBUEACwueAgEFfyAAQThrIQIgAEECayEAA0AgAUEESCAAIAJOcQRAIABBAWstAAAhAyAALQAAIgRBJEYEQCABQQFqIQEgABAABH8gA0EgciIEQfoATSAEQeEATnEEf0EBBSADQTlNIANBME9xCwVBAQtFBEBBAQ8LBSAEQSJGIARBIE1yIARBJ0ZyBEBBAA8FIAFBAEoEfyAEQSByIgVB+gBMIAVB4QBOcQR/QQEFIARBOU0gBEEwT3ELBUEACwR/IANBK0YhBCADQSByIgVB+gBNIAVB4QBOcQR/QQEFIANBOU0gA0EvT3ELIARyIANBLUZyIANB3wBGcgVBAQtFIANBJEdxBH8gABAABUEACwRAQQEPCwsLIABBAWshAAwBCwtBAAsNAEEKQAAaQZClDiQDCwYAQZSlFgsEACMCC7UKAg5/A3sgAEEBay0AACEIQQRBACABIABrIglBGE4EfyAAEBkEf0EBBSAAEBgLBH9BAQUgCUEgTgR/IAAhBAJ/A0AgBCAAQRhqSARAIAQtAAEhBUEAIAQtAAAiBkEySSAGQTdLcg0CGkEAIAVBOU0gBUEwT3EEf0EBBSAFQSByIgVB5gBNIAVB4QBPcQtFDQIaIARBAmohBAwBCwtBAQsFQQALCwVBAAsbIQQgCEEgRgR/IABBAWsiBUEBay0AAEEgciEGIARBCHIgBCAFQQJrLQAAQSByIgRB5QBGIAZB8gBGcSAFQQNrLQAAQSByIgVB8gBGcQR/QQEFIARB6QBGIAZB4wBGcSAFQfMARnELBH9BAQUgBEHsAEYgBkHtAEZxIAVB9ABGcQsbBSAEQRByIAQCfyAIQfwARiAIQS5GcgRAIAAQAQwBCyAIQSRGBEAgABABBH9BAQUgABADCwwBCyAIQSVGBEAgAEECahAABH9BAQUgABABCwwBC0EAIAhB3ABHDQAaIAAtAAAhBCAAQQFqEAAEf0EBBSAEQfUARgR/IABBBWoQAAVBAAsLBH9BAQUgBEH4AEYEfyAAQQNqEAAFQQALCwsbCyEGIAAQAARAIwMgACACajYCACMDQQRqJAMLIAhBOkYEfyAAQQJrLQAAIgRBMUYgAEEDay0AACIFQegARnEEf0EBBSAEQegARiAFQfoARnELBH8gAEEEay0AACIEQSByIQUgBEErRiEOIAVB+gBNIAVB4QBPcQR/QQEFIARBOU0gBEEvT3ELIA5yIARBLUZyIARB3wBGcgVBAQsFQQELRSIOQQEjBBtFIAlBgARMcQR/IAhBJ0YgCEEiRnIgCEE9RnIgCEEgRnIgCEE6RnIgCEHgAEZyIAhBPkZyBUEACyEPIAAhBQNAIAEgBUoEQCAF/QAEACIR/QxfX19fX19fX19fX19fX19f/SMhEiAKQf//A0EBIAEgBWsiBHRBAWsgBEEQThsiECAR/QwrKysrKysrKysrKysrKysr/SMgEf0MLy8vLy8vLy8vLy8vLy8vL/0j/VAgEf0MLS0tLS0tLS0tLS0tLS0tLf0jIBL9UP1Q/WRxIgRyIQogCyAR/QxAQEBAQEBAQEBAQEBAQEBA/SgiEyAR/QxbW1tbW1tbW1tbW1tbW1tb/Sb9Tv1kIBBxciELIAwgEf0MZmZmZmZmZmZmZmZmZmZmZv0o/WQgEHFyIQwgDwRAIA0gEyAS/U/9ZCAQcWlqIQ0gAyAR/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SYgEf0MLy8vLy8vLy8vLy8vLy8vL/0o/U79ZCAQcWlqIQMLA0AgBARAIAUgBGhqQQFqIhAgAUECa0gEfyAQEAAFQQALBEAjAyACIBBqNgIAIwNBBGokAwsgBCAEQQFrcSEEDAELCyAFQRBqIQUMAQsLIA5FIAlBgARIcQRAIAZBAXIgBiAIQYAIai0AACALQQBHQQJBACAMG3JBBEEAIAobciAJQQN0akEDdEGAIGpqLQAAIAEtAABBgAhqLQAAdUEBcRshBgsgBkECciAGIA1BAk5BACADQQJOQQAgDxsbGyIBQSByIAEgCUEoRgR/QQAhBUEAIQQgACECAn8DQCACIABBKGpIBEAgAi0AACIBQeEATwRAIAdBAWohBwUgAUEtRiABQd8ARnIEQEEADAQFIAFBwQBPBEAgBUEBaiEFBSAEQQFqIQQLCwsgAkEBaiECDAELCyAFQQNKIAdBA0pxIARBAEpxCwVBAAsbC9kLAQd/IABBAmohAgNAIAIgAEHQAGpIBH8gAi0AAEGACmotAAAFQQALBEAgAkEBaiECDAELCyACQfgAaiEEAkAgAi0AACIBQdwARiABQSVGcg0AIAIgAEEGakYEfyACQQFrLQAAQeQARgVBAAsEfyACQQJrLQAAQfcARgVBAAsEQCAAQQFrLQAAQegARgR/QQEFIAFBIEYEfyACLQABQS1GBUEACwsNAQsgAUEnRiABQSJGciABQeAARnIiAwRAIAJBAWoiAi0AACEBCyADIAFBKUZxIAFB3QBGcgRAIAJBAWoiAi0AACEBCyABQT9GIAFB2wBGciABQSFGcg0AIAIDQCACIARIBH8gAi0AACIFQQlGIAVBIEZyBUEACwRAIAJBAWohAgwBCwsgAi0AASEFIAItAAAiBkE+Rg0AIAZB/ABGDQAgAkghBwJAAkACQAJAAkACQAJAAkAgBkE9RwRAIAZBOkYNASAGQSxGDQIgBkEoRg0DIAZBLkYNBCAGQT9GDQQgBkEhRg0EIAZBPEYNBSAGQfsARg0GIAZBCkYNByAGQQ1GDQcgBkHWAEYNByAGQfYARg0HDAgLIAVBPUYEfyACQQNBAiACLQACQT1GG2oQAgUgBUH+AEcLDwsgBUE6RwR/QQEFIAItAAJBPUYLBH9BAQUgAi0AAkE6RgR/IAItAANBPUYFQQALCw8LIAMPCyADBH9BAAUgAkEBahACBH9BAQUCfyACQQFqIgIhAANAIAAgAkFAa0gEfyAALQAAIgFBCUYgAUEgRnIgAUEKRnIgAUENRnIFQQALBEAgAEEBaiEADAELCyAAIQEDQCAAIAFBQGtIBEAgAC0AACIDQYAKai0AAEUgA0EuR3FFBEAgAEEBaiEADAILCwsDQCAAIAJBgAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLQQAgAC0AAEEsRw0AGiAAQQFqIQADQCAAIAJBwAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEnRiABQSJGciABQeAARnIEf0EBBSAALQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnILCwsLDwsgBUE/RiAFQT1Gcg0EDAMLIAVBL0YgBUEtRnINAwwCCyAHDwsgAiEBAn8DQCABLQAAIgVBLEcEfyAFQQlGIAVBIEZyIAVBCkZyIAVBDUZyBUEBCwRAQQEgAUEBaiIBIAJB+ABqSg0CGgwBCwsgAUEBaiABIAEtAABB3ABGGyIBLQAAIgVBJ0YgBUEiRnIgBUHgAEZyBEAgAUEBaiEBCyABLQAAQSByQfYARgR/IAEtAAFBIHJB4QBGBUEACwR/IAEtAAJBIHJB7ABGBUEACwR/IAEtAANBIHJB9QBGBUEACwR/IAEtAARBIHJB5QBGBUEACwsNAQsgBwR/IABBAWstAABBPEYEf0EBBSADBH9BAAUCf0EBIAItAAAiAUEnRiABQSJGciABQeAARnIgAUEmRnIgAUEtRnINABogAUEgciEBQQEgAC0AAEEgckH0AEYEfyAALQABQSByQekARgVBAAsEfyABQfcARiABQeIARnIgAUHhAEZyBUEACw0AGiAAIQEDQCABIABB0ABrSgR/IAFBAWstAABBgApqLQAABUEACwRAIAFBAWshAQwBCwtBASABLQAAQS1GDQAaA0AgAiAESARAIAItAAAiAEEJRiAAQSBGciAAQQpGciAAQQ1GckUEQEEBIABBIHIiAUH6AEwgAUHhAE5xBH9BAQUgAEEvTSAAQSxPcQsgAEEoRnIgAEEpRnIgAEE6RnIgAEE7RnIgAEHfAEZyRQ0DGiACQQFqIQIMAgsLCwNAIAIgBEgEfyACLQAAIgBBCUYgAEEgRnIFQQALBEAgAkEBaiECDAELCyACLQAAQT1GCwsLBUEACw8LQQELBgBBgKAEC9IEAgl/D3tB4AD9AAQAIRRB8AD9AAQAIRVBAP0ABAAhDkEQ/QAEACEPQSD9AAQAIRBBMP0ABAAhEUHAAP0ABAAhFkHQAP0ABAAhF0GAAf0ABAAhC0GQAf0ABAAhEkGgAf0ABAAhEyABQYChBmshB0GApQohAkGUpRYhBEGQpQ4kAyMAIQMgDkHwoAb9AAQAIgwgC/1OIg39DiAPIAxBBP2NASAL/U4gEv1QIhj9Dv1OIQwgECAN/Q4gESAY/Q79TiENA0AgACAGSgRAIBQgBkGAoQZq/QAEACIYIAv9TiIZ/Q4gFSAYQQT9jQEgC/1OIhj9Dv1OIBP9I/1kIgUEQCAFaCABIAZqaiIIIANrQRBOBEAjAyEJIAEgA0oEf0HAAAUgAyAHayAIIAdrIAcQBwshCkEBIwMgCUcgChsEQCACIAM2AgAgAiAINgIEIAIgCjYCCCACIwNBkKUOa0ECdTYCDCACQRBqIQILCyABIAZqQRBqIAVBEHRnayEDCyAMIA4gGf0OIA8gGCAS/VAiGP0O/U4iDP0NDg8QERITFBUWFxgZGhscHSANIBAgGf0OIBEgGP0O/U4iDf0NDxAREhMUFRYXGBkaGxwdHv1OIBYgGf0OIBcgGP0O/U79TiIY/VMEQCAYIBP9JP1kIQUDQCMBIAYgBWhqQf6gBmoiCCAHakwEfyAIEBAFQQALBEAgBCAHIAhqNgIAIARBBGohBAsgBSAFQQFrcSIFDQALCyAGQRBqIQYMAQsLIAMkACAEQZSlFmtBAnUkAiACQYClCmtBBHULBgBBgKUKCwUAQYAECxEAIAAkACAAJAEgAUEARyQECwUAQYAKCwUAQYABC94JAQZ/IAAtAAFBIHIhAiAALQACQSByIQQgAC0AA0EgciEFAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAtAABBIHIiBkHwAEcEQCAGQfMARg0BIAZB9ABGDQIgBkHrAEYNAyAGQeEARg0EIAZB4wBGDQUgBkE6Rg0GIAZBLUYNByAGQSBGDQggBkEpRg0IIAZBKkYNCCAGQSRGDQkgBkE5Rg0KIAZBOEYNCiAGQTdGDQoMDAsgAkHhAEYEfyAFQfMARyAEQfMAR3IFIAJB9wBGBH8gBEHkAEcEfyAALQACIgFBOkYgAUE9RnIgAUEgRnIgAUEiRnIgAUEnRnIFQQELRQUgBEHrAEcgAkHzAEdyCwsNCwwKCyAEQeMARyACQeUAR3INCiAFQfUARgR/IAAtAARBIHJB8gBGBH8gAC0ABUEgckHlAEYFQQALBH8gAC0ABkEgckHzAEYFQQALBH8gAC0AB0EgckH0AEYFQQALBH8gAC0ACEEgckHyAEYFQQALBH8gAC0ACUEgckHpAEYFQQALBH8gAC0ACkEgckHuAEYFQQALBH8gAC0AC0EgckHnAEYFQQALRQUgBUHyAEcEf0EBBSAALQAEQSByQeUARwsEf0EBBSAALQAFQSByQfQARwsLDQoMCQsgAkHpAEYEfyAEQeYARwR/QQAFIABBBGstAABBIHJB6QBGBH8gAEEDay0AAEEgckHkAEYFQQALBH8gAEECay0AAEEgckHlAEYFQQALBH8gAEEBay0AAEEgckHuAEYFQQALBH8gAC0AA0EgckHpAEYFQQALBH8gAC0ABEEgckHlAEYFQQALBH8gAC0ABUEgckHkAEYFQQALC0UFIARB6wBHIAJB7wBHciAFQeUAR3IEf0EBBSAALQAEQSByQe4ARwsLDQkMCAsgBEH5AEcgAkHlAEdyDQgMBwsgBEH0AEcgAkH1AEdyIAVB6ABHcg0HIAAtAARBIHJB7wBGBH8gAC0ABUEgckHyAEYFQQALBH8gAC0ABkEgckHpAEcFQQALDQcMBgsgBEHlAEcgAkHyAEdyIAVB5ABHcg0GDAULIARBL0YgAkEvRnEEfyAAQQNqIQIDQCACIABBrwJqSARAAkBBASEDIAItAAAiBUHAAEYNACAFQTxGIQRBACEDIAVBIE0Ef0EBBSAFQSdGIAVBIkZyIAVB4ABGcgsgBHIgBUE+RnIgBUHcAEZyIAVBL0ZyIAVB/wBGcg0AIAJBAWohAgwCCwsLIAMEf0EBBSAAQQNqIQIDQCACIABB+ABqSAR/IAItAABBgAxqLQAABUEACwRAIAJBAWohAgwBCwsCQCACLQAAIgNBP0cgA0EvR3EgAiAAa0EUSHINACACQQVrLQAAIgBB6QBGIABB8wBGciEBIAJBAWstAAAiAkH0AEYNACAAQe0ARiAAQeUARnIhASACQe0ARg0AIAJBM0YgAkHuAEZyIQELIAELBUEACw8LIAJBLUYEfyAEQfUARgUgBEHlAEYgAkHiAEZxIAVB5wBGcQsPCyAEQfUARiACQS1GcQR/IAAtAABBIE0FQQALDwsgAC0AAEEkRgR/IAAtAAJBJEYFQQALBH8gAkE1RiACQTFGciACQTZGcgVBAAsPCyAEQf4ARiACQfEARnEPCyAAEAgPC0EACwYAQYChBgsFAEGADAsGAEGAoAILBQBBgCALBgBBkKUOCwUAQYAICwYAQYCABAv8BgEHfyAAIQEDQCABIABBGGpIBEAgAS0AASICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0AAiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgtBASACQQJ1IARBD3EbBEBBAA8LIAEtAAAiBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIANBAnQgBEEEdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIEfyACQQNxQQZ0IAEtAAMiA0HHAGshBAJAIANB4QBPDQBBPyADQcEAayADQd8ARhshBCADQcEATw0AIANBBGohBCADQTBPDQBBPkE/IANBLUYgA0ErRnIbIQQLIARyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyRQVBAQsEQEEADwsgAS0ABSICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0ABiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgsgAkEDcUEARyEFIARBBHVBAEchBiABLQAEIgdBxwBrIQMCQCAHQeEATw0AQT8gB0HBAGsgB0HfAEYbIQMgB0HBAE8NACAHQQRqIQMgB0EwTw0AQT5BPyAHQS1GIAdBK0ZyGyEDC0EBIAVBASAGIAMbGwR/QQEFIAEtAAciBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIAMLBEBBAA8LIARBD3FBBHQgAkECdXIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBEBBAA8LIAFBCGohAQwBCwtBAQv2AwEGfyAAIQEDQCABIABBGGpIBEAgAS0AACICQccAayEDAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEDIAJBwQBPDQAgAkEEaiEDIAJBME8NAEE+QT8gAkEtRiACQStGchshAwsgAS0AASICQccAayEFAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEFIAJBwQBPDQAgAkEEaiEFIAJBME8NAEE+QT8gAkEtRiACQStGchshBQsgAS0AAiICQccAayEGAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEGIAJBwQBPDQAgAkEEaiEGIAJBME8NAEE+QT8gAkEtRiACQStGchshBgsgAS0AAyIEQccAayECAkAgBEHhAE8NAEE/IARBwQBrIARB3wBGGyECIARBwQBPDQAgBEEEaiECIARBME8NAEE+QT8gBEEtRiAEQStGchshAgsgA0ECdCAFQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAVBD3FBBHQgBkECdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIFQQALBH8gBkEDcUEGdCACciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GcgVBAAtFBEBBAA8LIAFBBGohAQwBCwtBAQs=");var Ep="custom";var ea={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};var te=Hs(),na=1,ta=2,dt=1332,re=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#a=new Uint8Array(1296);#i=new Uint8Array(36);#o;constructor(n){this.#o=n,n&&(this.#a=n.heads.slice(0,1296),this.#i=n.heads.subarray(1296))}add(n,t){let r=0,a=()=>{for(;r<n.length;){let u=te[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},i=a(),o=a();if(i===255)return;if(this.#i[i]=1,o===255){for(let u=i*36;u<(i+1)*36;u++)this.#a[u]||=ta;this.#s(n,t);return}let s=i*36+o;this.#a[s]=na;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,a){let i=Math.max(0,t),o=i>0?n[i-1]:0;for(let s=i;s<r;s++){let l=n[s],u=te[l];if(u!==255&&this.#i[u]===1&&(te[o]===255||gn(l)&&!gn(o))){let c=te[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#l(u*36+d);this.#u(n,s,r,a)}else this.#a[u*36+c]!==0&&(this.#l(u*36+c),this.#u(n,s,r,a))}o=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=r=>r.toLowerCase().replace(/[^a-z0-9]/g,""),t=[...this.#r].map(([r,a])=>[r,a.map(({word:i,value:o})=>`${n(i)} ${o}`)]);return{heads:Uint8Array.from([...this.#a,...this.#i]),words:new Map(t)}}#l(n){if(this.#a[n]===na){if(this.#a[n]=ta,this.#o)for(let[t,r]of this.#o.wordsOf(n))this.#s(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#s(t,r);this.#r.delete(n)}}#s(n,t){let r=0;for(let a=0;a<n.length;a++){let i=te[n.charCodeAt(a)]??255;if(i===255)continue;let o=r*36+i,s=this.#e[o];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[o]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,a){let i=0,o=0;for(let s=t;s<r;s++){let l=n[s],u=te[l];if(u===255){if((l===95||l===45||l===46||l===32)&&te[n[s-1]]!==255)continue;return}if(i=this.#e[i*36+u],i===0)return;o++;let c=this.#t[i];if(c&&(o>=5||Ps(n,s,r)))for(let d of c)a(d,s+1)}}};function yn(e){let n=new re;for(let t of e)n.add(t,!0);return n}function qs(e,n){let t=e[n-1];return t===void 0||te[t]===255?!0:gn(e[n])&&!gn(t)}function gn(e){return e>=65&&e<=90}function Ps(e,n,t){return n+1>=t||te[e[n+1]]===255||qs(e,n+1)}function Hs(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var An={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"},Gs={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904],"jwt-without-signature":["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?",27,4008]};function ae(e){let n=new kn(e),t=n.sequence();if(!n.atEnd)throw new Error(`layout ${e}: unexpected ${e[n.at]} at ${n.at}`);let r,a;return{get expression(){return r??=new RegExp(`^(?:${t.source})`)},prefixes:t.prefixes,minLength:t.minimum,maxLength:t.maximum,lead:t.lead,get last(){return a??=ft(`0-9A-Za-z${t.lastSet}`)}}}function pt(e){let n=new kn(e);return new RegExp(`(?<![0-9A-Za-z])(?:${n.sequence().source})$`)}function ft(e){let n=new Uint8Array(256);for(let t of Qs.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}var Qs=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join(""),Xs=" !\"#$%&'()*,.:;<=>?@[\\]^`{|}~",kn=class{at=0;#e;constructor(n){this.#e=n}get atEnd(){return this.at>=this.#e.length}sequence(){let n={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:[0,0],tokens:!0};for(;!this.atEnd&&this.#e[this.at]!==")"&&this.#e[this.at]!=="|"&&this.#e[this.at]!=="]";)n=el(n,this.#n());return n}#n(){let n=this.#e[this.at++];if(n==="\\")return ra(this.#e[this.at++]);if(n==="{")return this.#t();if(n==="("){let t=[this.sequence()];for(;this.#e[this.at]==="|";)this.at++,t.push(this.sequence());return this.#a(")"),nl(t)}if(n==="["){let t=this.sequence();return this.#a("]"),{...t,source:`(?:${t.source})?`,prefixes:[""],plain:!1,minimum:0,lead:[0,t.lead[1]]}}return ra(n)}#t(){let n=this.#r(),t=this.#e.slice(this.at,n);this.at=n+1;let r=Gs[t];if(r)return{source:r[0],prefixes:[t==="uuid"?"":"eyJ"],plain:!1,minimum:r[1],maximum:r[2],lastSet:t==="jwt-without-signature"?"._-":"",lead:t==="uuid"?[36,36]:[13,1003],tokens:t==="uuid"};let a=t.lastIndexOf(":"),i=t.slice(0,a),o=i.startsWith("set(")?tl(i.slice(4,-1)):An[i];if(o===void 0)throw new Error(`layout ${this.#e}: no alphabet ${i}`);let s=t.slice(a+1),l=s.split(",").map(c=>{let[,d,p,m,f]=/^(\d+)(?:(-)(\d+)|(\+))?$/.exec(c)??[];if(d===void 0)throw new Error(`layout ${this.#e}: no length ${s}`);let g=Number(d);return{minimum:g,maximum:f?Math.max(3e3,g):p?Number(m):g}});l.sort((c,d)=>d.maximum-c.maximum);let u=l.map(({minimum:c,maximum:d})=>`[${o}]{${c},${d}}`).join("|");return{source:l.length>1?`(?:${u})`:u,prefixes:[""],plain:!1,minimum:Math.min(...l.map(c=>c.minimum)),maximum:Math.max(...l.map(c=>c.maximum)),lastSet:o,...Ys(o,Math.min(...l.map(c=>c.minimum)),Math.max(...l.map(c=>c.maximum)))}}#r(){let n=this.at;if(this.#e.startsWith("set(",n))for(n+=4;n<this.#e.length&&this.#e[n]!==")";)n+=this.#e[n]==="\\"?2:1;let t=this.#e.indexOf("}",n);if(t<0)throw new Error(`layout ${this.#e}: a brace is not closed`);return t}#a(n){if(this.#e[this.at++]!==n)throw new Error(`layout ${this.#e}: ${n} expected`)}};function ra(e){let n=/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e,t=/[A-Za-z0-9+/_-]/.test(e);return{source:n,prefixes:[e],plain:!0,minimum:1,maximum:1,lastSet:"",lead:t?[1,1]:[0,0],tokens:t}}function Ys(e,n,t){return new RegExp(`[${e}]`).test(Xs)?{lead:[0,t],tokens:!1}:{lead:[n,t],tokens:!0}}function el(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?[e.lead[0]+n.lead[0],e.lead[1]+n.lead[1]]:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function nl(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:[Math.min(...e.map(n=>n.lead[0])),Math.max(...e.map(n=>n.lead[1]))],tokens:e.every(n=>n.tokens)}}function tl(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function*aa(e,n,t,r){let a=0,i=0,o=e.length;for(;i<o;){if(n){for(;a<n.length&&n[a]+t+r<i;)a++;if(a>=n.length)return;let u=n[a]-t;u>i&&(i=Math.max(i,al(e,u)))}let l=il(e,i);yield*rl(i,l,t,u=>n===void 0||s(u)),i=l+1}function s(l){let u=n;for(;a<u.length&&u[a]+t+r<l.start;)a++;return a<u.length&&u[a]-t<l.end}}function*rl(e,n,t,r){for(let a=e;a<n;a+=4096-t){let i={start:a,end:Math.min(n,a+4096)};if(r(i)&&(yield i),i.end===n)return}}function al(e,n){let t=Math.max(0,n);for(;t>0&&!ia(e[t-1]);)t--;return t}function il(e,n){let t=n;for(;t<e.length&&!ia(e[t]);)t++;return t}function ia(e){return e===10||e===13}function H(e,n){switch(e){case"github-crc32":case"npm-crc32":return ol(n);case"gitlab-routable":return sl(n);case"jwt":return cl(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=I(Z(n),0,n.length);return t&&ee(t)?"right":"no"}case"ses-smtp":{let t=I(Z(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return ne(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!ne(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function ol(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return ll(t)===e.slice(-6)?"right":"wrong"}function sl(e){return ul(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function ll(e){return pl(la(Z(e))).padStart(6,"0")}function ul(e){return la(Z(e)).toString(36).padStart(7,"0")}function cl(e){let[n="",t="",r=""]=e.split("."),a=bn(n),i=bn(t)!==void 0;return r===""?a!==void 0&&i&&!sa(a)?"right":"no":a===void 0?i&&dl(n)?"right":"no":"alg"in a||"typ"in a||"enc"in a||i?"right":"no"}function oa(e){if(!/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)||/\.[\w-]*\.[\w-]{20}/.test(e))return!1;let[n="",t=""]=e.split("."),r=bn(n);return r!==void 0&&(sa(r)||bn(t)===void 0)}function sa(e){return"alg"in e&&typeof e.alg=="string"&&e.alg.toLowerCase()==="none"}function dl(e){let n=I(Z(e),0,e.length);return n?.[0]===123&&n[1]===34&&n[n.length-1]===125}function bn(e){let n=I(Z(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(T(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function pl(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function la(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}function xn(e,n,t,r){let a=e.near();if(a.lengths[r-t]!==1||fl(n,t))return;let i,o;for(let{rule:s,end:l}of da(a.words,n,pa(n,t),t)){i??=A(n,t,t+512);let u=gl(s,i,n,t,r);if(u===void 0||fa(s,i.slice(0,u)))continue;let c=kl(n,l,t);if(c===void 0)continue;if(o??=v(n,t,r)&&!S(i.slice(0,u),!0),!o)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function ua(e,n,t,r,a){if(!e.hasNear)return;let i=Math.max(pa(n,t),t-48);return da(e.near().words,n,i,r).find(({rule:o})=>yl(o,a)&&!fa(o,a))?.rule}function fl(e,n){return e[n-1]===58&&ca[e[n-2]??0]===1&&ml.test(A(e,n-8,n-1))}var ml=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,ca=new Uint8Array(256);for(let e of"1h6425")ca[e.charCodeAt(0)]=1;function Ue(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function da(e,n,t,r){let a;return e.each(n,t,r,(i,o)=>{(a??=[]).push({rule:i,end:o})}),a?a.sort((i,o)=>o.end-i.end):hl}var hl=[];function pa(e,n){let t=Math.max(0,n-96),r=0;for(let a=n-1;a>=t;a--)if(e[a]===10&&++r===2)return a+1;return t}function gl(e,n,t,r,a){for(let i of e.layouts()){let o=i.expression.exec(n)?.[0].length;if(o===void 0||o<a-r)continue;let s=t[r+o]??0;if(!(i.last[s]===1||C[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&C[t[r+o+1]??0]===1)&&!(e.check&&H(e.check,n.slice(0,o))==="no"))return o}}function fa(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function yl(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||H(e.check,n)!=="no")}function kl(e,n,t){let r=t-1;for(;r>=n&&xl(e[r]);)r--;if(r<n-1)return;let a=e[r],i=a===61||a===58||a===44||a===62||a===40||a===124,o=A(e,Math.max(0,n-40),r+1),s=o.slice(o.lastIndexOf(`
`)+1);if(bl.test(s))return;let l=Al.test(s);return s.length<o.length&&o.indexOf(`
`,o.length-(r+1-n))>=0?i&&l?"secret":void 0:i?l?"secret":"plain":!l||r-n>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(s)?"secret":"plain"}var Al=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,bl=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function xl(e){return e===34||e===39||e===96||e===32||e===9||e===92}function mt(e){if(wl(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),a=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(a!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(a.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let i="";for(let[o,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(o)&&(i=i.slice(0,-1));break}i+=u}return/^[ -~]{3,}$/.test(i)?{text:i,anyCase:t!==void 0}:void 0}function wl(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}var Ul={steps:2**29};function ma(e,n,t){let r=n.map((u,c)=>_l(u,e+c,t)),a=r.flatMap(Ll),i=r.filter(({index:u})=>!a.some(c=>c.compiled.index===u)),o=Math.min(4,...a.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of a)for(let c of vl(u,o)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,p){if(c<=0&&u.length>0)for(let{index:k}of i)p(k,0,1,0);if(a.length===0)return;let m=new Map,f=Math.max(0,c-1e3-96),g=Math.min(u.length-1,d+o);for(let k=f;k<g;k+=o){let x=(u[k]|32)<<8|(u[k+1]|32);if(l[x]===0)continue;let w=s.get(x);for(let _=Math.max(f,k-o+1);_<=k;_++)for(let V of w)Tl(u,_,V)&&h(V,_)}function h({compiled:k,text:x,isWord:w},_){k.expression?p(k.index,_,_+x.length,_):w?y(k,_):b(k,_)}function b(k,x){let w=Ml(u,x)?Cl(k,u,x):-1;w>=0&&p(k.index,x,w,x)}function y(k,x){let{last:w,minLength:_,maxLength:V}=k.layout,B=Math.min(u.length,x+96+1),M=Math.max(x+1,m.get(k.index)??0);for(;M<B;){if(w[u[M]]===0||w[u[M-1]]===1){M++;continue}let R=M+1;for(;R-M<=V&&w[u[R]??0]===1;)R++;R-M>=_&&R-M<=V&&b(k,M),M=R}m.set(k.index,B)}},complete(u,c,d){let p=[],m={left:Ul.steps};for(let f of r){let g=c.filter(({rule:h})=>h===f.index);if(g.length!==0)if(f.expression)Sl(f,f.expression,u,g,m,d,p);else for(let{start:h,end:b}of g)p.push(ga(f,u,h,b))}return p}}}function _l(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let a=e.near&&yn(e.near);return{index:n,rule:e,words:a,expression:r,layout:e.layout===void 0?void 0:ae(e.layout)}}function Ll(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let a=t===void 0?void 0:mt(t);return a?[{compiled:e,...a,isWord:!1}]:r.map(i=>({compiled:e,text:i.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function vl({text:e,isWord:n},t){let r=new Set;for(let a=0;a<t;a++){let[i,o]=[e.charCodeAt(a)|32,e.charCodeAt(a+1)|32];if(r.add(i<<8|o),!!n)for(let s of ha)r.add(i<<8|s|32),r.add((s|32)<<8|o)}return r}function Tl(e,n,{text:t,anyCase:r,isWord:a}){let i=n;for(let o=0;o<t.length;o++,i++){let s=t.charCodeAt(o);a&&o>0&&ha.includes(e[i])&&i++;let l=e[i];if(l!==s&&!(r&&ye(s)&&(l|32)===(s|32)))return!1}return!0}var ha=[95,45,46,32];function Cl({rule:e,layout:n,words:t},r,a){if(!n)return-1;let i=n.expression.exec(A(r,a,a+n.maxLength))?.[0];return i===void 0||n.last[r[a+i.length]??0]===1||D(i.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[a-1]??0]===1||t&&!Ue(t,r,a)?-1:a+i.length}function Ml(e,n){let t=e[n-1]??0;return!ye(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function Sl(e,n,t,r,a,i,o){let{rule:s,words:l}=e,u=s.near===void 0&&mt(s.expression??"")===void 0,c=u?void 0:r.map(({start:p})=>p);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:p,end:m}of aa(t,c,1e3,96)){if(!d(m-p))return;let f=t.subarray(p,m);n.eachMatch(f,(g,h,b,y)=>{if(b<0||y<=b)return;if(h-g>1e3)return void i.add("match-too-long");let k=p+b;if(l&&!Ue(l,t,k))return;let x=ga(e,t,k,p+y);D(x.secret)||o.push(x)})}function d(p){return a.left-=p*n.cost,a.left>=0?!0:(i.add("time"),!1)}}function ga({index:e,rule:n},t,r,a){return{rule:e,start:r,end:a,secret:T(t,r,a),decodedFrom:[],confidence:n.confidence,syntax:{quoted:U(t[r-1])}}}var Ee="own-credential";var Ke=8,gt=65536;function Vl(e){let n=new Set;for(let t of e)n.add(ka(t));return[...n].sort().join("")}function ya(e,{seeds:n,list:t,isOwn:r}){let a=Math.max(Ke,...t.map(({length:d})=>d)),i=Math.max(Ke,Math.min(...t.map(({length:d})=>d))),o=new Map,s=new Uint8Array(gt),l=Bl(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},p)=>{s[d]=1;let m=o.get(d);m?m.push(p):o.set(d,[p])});let[u,c]=n;return{reach:a,find(d,p,m,f){let g=Math.min(d.length,m+a),h=Math.max(0,p-a);for(let k=h+i-1;k<g;k+=i){if(l[d[k]]===0)continue;let x=k;for(;x>h&&l[d[x-1]]===1;)x--;let w=k+1;for(;w<g&&l[d[w]]===1;)w++;w-x>=i&&b(x,w),h=w,k=w}function b(k,x){let w=0,_=0,V=k+Ke-1;for(let B=k;B<x;B++){w=w<<8|_>>>24,_=_<<8|d[B];let M=zl(w,_,u,c);s[M]===1&&B>=V&&y(M,B-Ke+1,k,x)}}function y(k,x,w,_){for(let V of o.get(k)??[]){let{windowAt:B,length:M,characters:R}=t[V],K=x-B,j=K+M;if(K<w||j>_||K>=m||j<=p||!Rl(d,K,j,R))continue;let se=d.subarray(K,j);Vl(se)===R&&r(se,V)&&f(e,K,j,K)}}},complete(d,p){return p.flatMap(m=>{if(m.rule!==e)return[];let f=t.findIndex(({length:g},h)=>g===m.end-m.start&&r(d.subarray(m.start,m.end),h));return f<0?[]:[Kl(e,d,m,t[f].spelling)]})}}}function Kl(e,n,{start:t,end:r},a){let i=T(n,t,r),o=a==="percent"?me(i):a==="escapes"?he(i):void 0;return{rule:e,start:t,end:r,secret:o??i,decodedFrom:o===void 0?[]:[a],confidence:"high",syntax:{quoted:U(n[t-1])},note:Ee}}function zl(e,n,t,r){let a=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return a=Math.imul(a^a>>>15,739982445),a>>>16}function ka(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function Bl(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function Rl(e,n,t,r){for(let a=n;a<t;a++)if(!r.includes(ka(e[a])))return!1;return!0}function Aa(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:a}=n;if(t.length===0&&a===void 0)return;let i=e+t.length,o=t.length>0?ma(e,t,r):void 0,s=a&&ya(i,a);return{reach:Math.max(o?.reach??0,s?.reach??0),find(l,u,c,d){o?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=o?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===i&&s?ea:t[l-e]}}var wn=class e{#e;#n;constructor(n){this.#e=n}static fromMasked(n){let t=new e("");return t.#n=n,t}reveal(){return this.#e}get length(){return this.#e.length}get masked(){return this.#n??Nl(this.#e)}toString(){return this.masked}toJSON(){return this.masked}static{Object.defineProperty(e.prototype,Symbol.for("nodejs.util.inspect.custom"),{value(){return this.masked}})}};function Nl(e){let n=/^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(e);if(n)return`${n[0]} ****`;let t=Array.from(e),r=a=>a.map(Fl).join("");return t.length>=24?`${r(t.slice(0,4))}****${r(t.slice(-4))}`:/^A[BCKS][A-Z0-9]{18}$/.test(e)?`${e.slice(0,4)}****${e.slice(-4)}`:t.length>=10?`${r(t.slice(0,2))}****`:"****"}function Fl(e){return/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(e)?"\xB7":e}var ba=["critical","high","medium","low"],$e=["high","medium","low"];function Lf(e,n){return ba.indexOf(e)-ba.indexOf(n)}function vf(e,n){return $e.indexOf(e)-$e.indexOf(n)}var yt=300,jl=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp|(?:docker|podman|nerdctl|buildah|skopeo|oc|cf|az) login)(?:\.exe)?\s/gi,Jl=/(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)\s[^\n;|&]{0,200}$/i;function Un(e,n){if(e[n]!==32)return;let t=A(e,n-yt,n+1),r=Jl.test(t)?Dl(e,n):void 0;if(r)return r;let a=[...t.matchAll(jl)].at(-1);if(!a||/[\n;|&]/.test(t.slice(a.index)))return;let i=/^[^\n]*/.exec(A(e,n,n+yt))?.[0]??"",o=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(i);if(!o)return;let s=o[1]??o[2]??o[3]??"",l=/^[^|;&\n]*/.exec(i.slice(o[0].length))?.[0]??"",u=(a[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(l);if(!u)return;let c=l.slice(u.index+u[0].length),d=/^["']/.exec(c)?.[0],p=t.slice(t.lastIndexOf(`
`)+1,-1)+o[0]+l.slice(0,u.index);if(d!==void 0&&p.split(d).length%2===0)return;let m=/^(["'])(.+?)\1/.exec(c)?.[2],f=m??/^[^\s"'<>]+/.exec(c)?.[0];if(f===void 0)return;let g=n+o[0].length+u.index+u[0].length+(m===void 0?0:1),h=g+f.length;return xa(e,g,h,f,s)?void 0:{start:g,end:h,user:s}}function Dl(e,n){let t=/^( -u ?["']?)((?:[\w.-]+[\\/]+)?[\w.@-]{1,40})[%,]([^\s"'<>]+)/i.exec(A(e,n,n+yt));if(!t)return;let[,r="",a="",i=""]=t,o=n+r.length+a.length+1,s=o+i.length;return xa(e,o,s,i,a)?void 0:{start:o,end:s,user:a}}function xa(e,n,t,r,a){return r.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(r)||r.toLowerCase()===a.toLowerCase()||S(r,v(e,n,t))||$(e,n,t)<(/^[A-Za-z.-]+$|pass|secret|token|user/i.test(r)?56:28)}var Wl=400,El=200;function _n(e,n){let t=A(e,n,n+12),r=/^(?:\s-u {0,2}|\s-u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!Il(A(e,n-Wl,n)))return;let a=n+r,i=$l(A(e,a,a+El)),o=i.text.indexOf(":");if(o<0)return;let s=i.text.slice(0,o),l=i.text.slice(o+1),u=l===""?s:l,c=i.places[l===""?0:o+1],d=i.places[(l===""?o:i.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let p=a+c,m=a+d+1;return Ol(e,p,m,u,l===""?"":s)?void 0:{start:p,end:m,user:s}}function $l(e){let n="",t=[],r="";for(let a=0;a<e.length;a++){let i=e[a];if(i===`
`||r===""&&/[\s`|;&)<>]/.test(i))break;i===r?r="":r===""&&(i==='"'||i==="'")?r=i:(n+=i,t.push(a))}return{text:n,places:t}}function Il(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function Ol(e,n,t,r,a){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===a.toLowerCase()||S(r,v(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?$(e,n,t)<56:$(e,n,t)<28}var va=2048;function At(e,n){let t=La(e,n.start),r=Ma(e,n.end),a=T(e,t,n.start)+" "+T(e,n.end,r),i=t>0?La(e,t-1):t,o=t>0?T(e,i,t-1):"",s=[],l=Zl(e,n.start);if(l!==null&&s.push(l),!_a.test(a)&&!_a.test(o))return s;for(let{tool:u,same:c,next:d}of Hl){let p=(c&&c.exec(a))??(d&&d.exec(o));p&&s.push(Ta(u,p[1]??""))}return s}function Ta(e,n){let t=Gl(e==="secretlint"?n.replace(Ca,""):n);return t?{tool:e,reason:t}:{tool:e}}var Ca=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function Zl(e,n){let t=wa.get(e);t===void 0&&wa.set(e,t=ql(e));let r;for(let a of t)a.at<n&&(r=a);return r?.directive??null}var wa=new WeakMap;function ql(e){let n=[];Ua??=Pl(kt);for(let t=kt.length-1;t<e.length;t+=Ua[e[t]]){if(e[t]!==45)continue;let r=t-kt.length+1,a=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(T(e,r,Ma(e,r)));if(a===null)continue;let[,i,o=""]=a;Ca.test(o)||n.push({at:r,directive:i==="disable"?Ta("secretlint",o):null})}return n}var kt="secretlint-",Ua;function Pl(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var _a=/allow|whitelist|ignore|disable/i,Hl=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function Gl(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function La(e,n){let t=Math.max(0,n-va),r=n;for(;r>t&&e[r-1]!==10;)r--;return r}function Ma(e,n){let t=Math.min(e.length,n+va),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}var Ql=56,Xl=40;function Sa(e,n){let t=ge(e,n),r=[[n,t]],a=t-n;if(a<Ql||a%4!==0||a>1024)return{start:n,end:t,lines:r};let i=t;for(;;){let o=i;if(e[o]===13&&o++,e[o]!==10)break;o++;let s=o;for(;o<s+Xl&&(e[o]===32||e[o]===9);)o++;let l=ge(e,o);if(l===o||l-o>a)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([o,l]),i=l,l-o<a))break}return{start:n,end:i,lines:r}}function Va(e,n,t,r){let a=n.lines.length===1?void 0:nu(e,n),[i,o,s]=a?[a,0,a.length]:[e,n.start,n.end],l=Yl(i,o,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function Yl(e,n,t){if(t-n>=32&&Gn(e,n)){let a=cr(e,n,t);if(a)return ee(a.subarray(0,64))?{bytes:a,way:["hex"]}:void 0}let r=I(e,n,t)??I(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:eu(r),way:["base64","utf-16le"]}:ee(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function eu(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function nu(e,n){let t=new Uint8Array(n.lines.reduce((a,[i,o])=>a+o-i,0)),r=0;for(let[a,i]of n.lines)t.set(e.subarray(a,i),r),r+=i-a;return t}var ie={keyHead:-1,bareSecret:-2,encoded:-3};function za(e,n,t,r,a){if(t==="none")return;let i=v(e,n.start,n.end);if(n.quoted&&i&&/^[A-Z_]{3,}KEY$/.test(r)&&lu(a))return{kind:"secret",confidence:"medium"};if(t==="password"&&n.quoted&&Tr(a))return{kind:"password",confidence:"medium"};if(a.length<4||S(a,i)||(n.operator==="compare"||n.operator==="table")&&!Na(e,n,a,t)||n.operator==="argument"&&e[n.nameStart-2]!==40&&(a.length<16&&t!=="password"||/^[*/]?[a-z_-]+$/i.test(a)||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(a)||!i&&/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/i.test(a))||!n.quoted&&tu(e,n.nameStart)||n.operator==="space"&&!hu(e,n,a))return;if(t==="password"&&/^[A-Za-z_.-]{6,}$/.test(a)&&xt(e,n))return{kind:t,confidence:$(e,n.start,n.end)>=28?"medium":"low"};let o=i&&fu(a);if(!(!n.quoted&&!o&&cu(a,uu(e,n)))&&!(t==="password"&&r==="PASS"&&n.operator==="colon")&&!(pu(a,i,o)||au(e,n,r,a)))return t==="password"?iu(e,n,r,a):ou(e,n,r,a,t)}function tu(e,n){let t=/[^\s"'\\/]{40}$/.exec(A(e,n-40,n))?.[0];return t!==void 0&&new Set(t.replace(/[\w.,:;&=%-]/g,"")).size>=6}function Ba(e,n,t){return n.wholeLine&&/^[A-Za-z]+$/.test(t)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(A(e,n.end,n.end+40))}function ru(e,n){let[t,r]=[e,n].map(a=>a.toLowerCase().replace(/[^a-z]/g,""));return n.length<24&&r!==void 0&&r.length>=5&&t!==void 0&&t.endsWith(r)}function au(e,n,t,r){return/gpg|pgp/i.test(t)&&/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(r)||n.operator==="colon"&&/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(A(e,n.nameStart-70,n.nameStart))||n.operator==="colon"&&e[n.nameStart-1]===58&&e[n.nameStart-2]===58?!0:/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(r)?/(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(t)||A(e,n.nameStart-10,n.nameStart).endsWith("alt=media&"):!1}function iu(e,n,t,r){let a=r.includes("\\u")?he(r.replaceAll("\\\\u","\\u"))??"":r;if(Ln(r)||Ln(a)||mu.test(t)||Ba(e,n,r))return;let i=t.toLowerCase().replace(/[^a-z0-9]/g,""),o=r.toLowerCase().replace(/[^a-z0-9]/g,"");if(o.length>=4&&(i.includes(o)||o.includes("password")))return;let s=$(e,n.start,n.end),l=/^[A-Za-z]+$/.test(r),u=s/r.length,c=u<4.2&&(/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(r)||/^[a-z]{6,}[@!?.]$/i.test(r));return l||c||/^[A-Za-z_.\-/ ]+$/.test(r)?/^[A-Z][a-z]+$/.test(r)&&u<5.8?void 0:r.length>=8&&u>=4.2&&(!ne(r)||u>=Ra)?{kind:"password",confidence:u>=4.8?"medium":"low"}:void 0:r.length<6||s<24?r.length>=5&&n.quoted?{kind:"password",confidence:"low"}:void 0:/^[\d.,-]+$/.test(r)?{kind:"password",confidence:"low"}:{kind:"password",confidence:"medium"}}function ou(e,n,t,r,a){if(!Ba(e,n,r)&&!(/\s/.test(r)||ru(t,r)||/\\u(?!00[2-7])[0-9a-f]{4}/i.test(r))&&Na(e,n,r,a))return a==="weak"?n.operator==="call"||n.operator==="space"&&e[n.nameStart-1]!==45?void 0:{kind:"secret",confidence:(/^[0-9a-f-]+$/i.test(r)?r.length>=32&&n.operator==="assign"&&(n.wholeLine||n.quoted)&&su(t):r.length>=(/[A-Za-z][_-]|[a-z][A-Z]/.test(t)&&/[a-z]/.test(r)&&/[A-Z]/.test(r)?20:24)&&/\d/.test(r)&&/[A-Za-z]/.test(r))?"medium":"low"}:{kind:"secret",confidence:"medium"}}function su(e){return/^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(e)&&!/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(e)}function lu(e){return e.length>=48&&e.length<=80&&!/[\t\r\n]|\s\s/.test(e)&&(e.match(/[^\w\s]/g)?.length??0)>=12&&/\d/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)}var Ra=6.8;function Na(e,n,t,r){let{start:a,end:i}=n;if(t.length>=16)return v(e,a,i);if(t.length<8||r==="weak")return!1;let o=/[a-z]/.test(t)&&/[A-Z]/.test(t);return/^[A-Za-z]+$/.test(t)?t.length>=10&&we(e,a,i)>=(ne(t)?Ra:o?4.6:6.5):(o?/\d/:/\d.*\d/).test(t)&&/[A-Za-z]/.test(t)&&$(e,a,i)>=40}function xt(e,n){let t=e[n.end];return n.operator==="assign"&&!n.quoted&&(t===59||t===34||t===39)&&/(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s*=[^;"'\n]{1,80};[^\n]*$/i.test(A(e,n.nameStart-200,n.nameStart))}function Ln(e){if(!/\s/.test(e))return/[^\x00-\x7f]/.test(e)&&!/\d/.test(e);let n=e.trim().split(/\s+/);return n.length>=3||/[^\x00-\x7f]/.test(e)?!0:n.every(t=>/^[A-Za-z'’.,:;!?()\\-]+$/.test(t))||/[.:?!]$/.test(e)||n.some(t=>/^--?[a-z]/.test(t))}function uu(e,n){let t=e[n.end];return n.wholeLine&&(t===59||t===44)?{...n,wholeLine:!1}:n}function cu(e,n){return/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(e)||/[(){}]/.test(e)&&(!n.wholeLine||/^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(e))||/^[([{]|^\w+\?\.\w/.test(e)||/^[&*!][A-Za-z_]/.test(e)&&/^[&*!][\w.]+$/.test(e)&&!/\d.*\d/.test(e)||/^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(e)&&!e.split(".").some(t=>t.length>=20&&/^[\w=+/-]+$/.test(t)&&/\d.*\d/.test(t))?!0:/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(e)&&!n.wholeLine?!bt(e,/[a-z][A-Z]/g,/[a-z][A-Z]/g,/[A-Z]{2}/g)||e.length<16:!n.wholeLine&&(/^[A-Za-z_$][\w$]*</.test(e)||/^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(e))&&ne(e.replace(/<.*|[\d$_]/g,""))||/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(e)||/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(e)||/^[A-Z][A-Z_]+$/.test(e)||/^[a-z]+(?:[A-Z][a-z]+)+$/.test(e)||/^\/.*[[({|\\]/.test(e)?!0:/^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(e)&&/\/\w+[./]/.test(e)}var du=[/[\x00-\x08\x0e-\x1f\x7f]/,/^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i,/^\{\s*["\\]/,/^(?:[a-z]\w*:)+\]?$/i,/^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i,/^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/,/^S-1-\d+(?:-\d+)+$/,/^\w+\[-?\d*\](?:\.\w+|$)/,/^!+[a-z_$][\w$.]*$|^[a-z_$][\w$]*\.[\w$]+=[\w$.]+/i,/^!{1,2}[a-z]\w*[/:]\S*:\w/i,/^<\w+>\W*$/,/^[A-Z]{3,}:\/(?:[\w.-]+\/)+/,/^(?:host|user|port|dbname|database|sslmode)=/i,/^[a-z_$][\w$]*\?\.[[(\w]/i,/^\d{0,2}\*\d{0,2}\(?[A-Z][A-Za-z-]*\)?$/,/^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i,/^[#.][a-z][a-z-]*$/i,/^@?[\w.-]+\/[\w.-]+@[~^]?\d/];function pu(e,n,t){return/^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(e)||du.some(a=>a.test(e))||(/^(?:\/[\w.@%-]+){2,}\/?(?:\?|$)/.test(e)||/^[\w.-]+\/$/.test(e))&&!t||/^\.{1,2}\//.test(e)||/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(e)||/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(e)||/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(e)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(e)||/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(e)&&!(n&&/\w{24}/.test(e))||/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(e)&&!/[a-z][A-Z]{2,}[a-z]/.test(e)||!n&&/^[A-Za-z_]\w*(?:\.\w+){2,}$/.test(e)||(/\\[dwsb]\b/.test(e)||bt(e,/[({|[]/g,/[|*+?}\])]/g,/[\]})]/g))&&!bt(e.replace(/[{[(].*?[}\])]/g,""),/\d/g,/[a-z]/gi,/\d/g)||/^\)(?:[;,)\s]|\\n|$)/.test(e)||/^-?0x[0-9a-f]{1,16}$/i.test(e)||/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(e)||/^(?:\\u[0-9a-f]{4})+$/i.test(e)||/^--?[a-z][a-z0-9-]*(?:=|$)/.test(e)||/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(e)||/^Test[A-Z_]\w*(?:\/\S*)?$/.test(e)||/^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(e)||/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(e)||/^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(e)?!0:Me(e)}function fu(e){return/^[A-Za-z0-9+/]{24,}={0,2}$/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)&&/[0-9]/.test(e)}function bt(e,...n){let t=0;return n.every(r=>(r.lastIndex=t,r.test(e)?(t=r.lastIndex,!0):!1))}var mu=/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;function Ka(e,n){return/^["']?[ \t]*\r?(?:\n|$)/.test(A(e,n,n+8))}function hu(e,n,t){if(e[n.nameStart-1]===45||n.quoted&&t.length>=16&&v(e,n.start,n.end))return!0;let r=A(e,n.nameStart,n.nameEnd),a=Math.max(0,n.nameStart-40),i=A(e,a,n.nameStart);if(/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(i))return!0;let o=/(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(i);return o&&t.length>=16&&v(e,n.start,n.end)&&Ka(e,n.end)||/^psk$/i.test(r)&&n.quoted&&/:\s*$/.test(i)?!0:o&&/^(?:[a-z]+(?:Password|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(r)?n.quoted||Ka(e,n.end):/^(?:password|passwd)$/i.test(r)&&(/\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(i)||/(?:^|\n)\s*$/.test(i))?n.quoted||/\d/.test(t)||/[^\w.,:;?!)('-]/.test(t):!1}var gu=8,yu=80;function Fa(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39)return;let r=Math.min(e.length,n.start+ke),a=T(e,n.start,n.end),i=n.end,o=i-n.start,s=[];for(let l=1;l<gu;l++){let u=Au(e,i+1,Math.min(r,i+yu),t);if(u<0)break;let c=u;for(;c<r&&e[c]!==t&&e[c]!==10;)c++;if(e[c]!==t||c>=r)break;a+=T(e,u,c),s.push(o),o+=c-u,i=c}return i>n.end?{text:a,seams:s,end:i}:void 0}function ku(e,n){for(let t=0;t<16;t++)if(C[e[n+1+t]??0]!==1||C[e[n-2-t]??0]!==1)return!1;return!0}function Au(e,n,t,r){let a=0,i=0;for(let o=n;o<t;o++){let s=e[o];if(s===r)return a+i>0||r===39&&ku(e,n)?o+1:-1;if(s===32||s===9||s===10||s===13)i++;else{if((s===43||s===46||s===38||s===92)&&++a<=2)continue;return-1}}return-1}var ja=4096,vn=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=ja,this.#n.fill(void 0)}facts(n,t,r){let a=r-t;for(let c=t;c<r;c++)a=Math.imul(a^n[c],16777619);let i=(a^a>>>15)&ja-1,o=this.#n[i];if(o&&bu(o.name,n,t,r))return o;let s=A(n,t,r),l=zr(s),u={name:s,words:l,kind:Br(l),rules:wt(this.#e,l)};return this.#n[i]=u,u}};function wt(e,n){let t=[];for(let r of n)for(let a of e.named.get(r)??[])t.includes(a)||t.push(a);return t}function bu(e,n,t,r){if(e.length!==r-t)return!1;for(let a=t;a<r;a++)if(e.charCodeAt(a-t)!==n[a])return!1;return!0}var Tn=512,Ut=33,Ie=new Uint8Array(256);for(let e=0;e<128;e++)Ie[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function Ja(e,n,t,r,a){_t(e,n,t,a);for(let i=t;i<r-2;i++)(i===t||Ie[n[i-1]]===0)&&G(e,n,i,a,Lt(n,i,t,r))}function _t(e,n,t,r){let a=n[t-1];(a===46||a===124||a===36||a===37)&&wu(e,n,t,r),a===36&&Da(e,n,t,r),a===92?(G(e,n,t+1,r),n[t]===117&&G(e,n,t+5,r),n[t]===120&&G(e,n,t+3,r)):a===37&&G(e,n,t+2,r)}function Lt(e,n,t,r){return n===t?0:xu(e,t)?1/0:r-t>Tn?5:0}function xu(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(A(e,n,n+7))}function wu(e,n,t,r){let a=t-De,i=t-1;for(;;){let o=i;for(;o>a&&C[n[o-1]??0]===1;)o--;if(i-o>=16||o===a)return;for(let s=o;s<i;s++)(s===o||Ie[n[s-1]]===0)&&G(e,n,s,r);if(n[o-1]===36&&Da(e,n,o,r),n[o-1]!==46&&n[o-1]!==37)return;i=o-1}}function Da(e,n,t,r){let a=Math.max(0,t-De);for(let i=t-2,o=0;i>=a&&o<4;i--){let s=n[i];if(s!==36){if(s<=32||s===34||s===39)return;o>0&&Ie[s]===1&&C[n[i-1]??0]===0&&n[i-1]!==36&&G(e,n,i,r);continue}o++,Ie[n[i-1]??0]===0&&G(e,n,i,r)}}function G(e,n,t,r,a=0){for(let i of e.tokens(n,t)){if(i.prefix.length<a)continue;let o=vt(i,n,t,e);o&&r(o)}}function vt(e,n,t,r){let{prefix:a}=e;for(let f=3;f<a.length;f++)if(n[t+f]!==a.charCodeAt(f))return;let i=e.layout(),o=A(n,t,t+i.maxLength),s=i.expression.exec(o)?.[0];if(s===void 0||i.last[n[t+s.length]??0]===1||D(s.slice(a.length))||tt(s)||e.near&&!Ue(e.near(),n,t))return;let l=r.rules[e.rule].confidence,u;if(e.check){let f=H(e.check,s);if(f==="no")return;f==="wrong"&&(l="low",u="checksum-wrong")}let c=t+a.length;e.drawn&&t+s.length-c>=16&&!v(n,c,t+s.length)&&(l="low",u??="looks-made-up");let d=t;if(e.before){let f=e.before().exec(A(n,t-Ut,t));if(!f)return;d-=f[0].length}let[p,m]=e.trim;return{rule:e.rule,anchor:t,start:d+p,end:t+s.length-m,confidence:l,...u?{note:u}:{}}}function Cn(e,n,t,r,a){let i=_r(t,r,a);if(!i)return;let o=Fa(t,i),s=o?Uu(e,n,t,i,o):$a(e,n,t,i);return s&&{...s,quoted:i.quoted}}function Uu(e,n,t,r,a){let i=A(t,r.nameStart,r.nameEnd),o=Z(`${i}="${a.text}"`),s=i.length+2,l={...r,nameStart:0,nameEnd:i.length,start:s,end:o.length-1},u,c=p=>a.seams.some(m=>p.start<s+m&&p.end>s+m);Ja(e,o,s,l.end,p=>{c(p)&&(u??=p)});let d=u?{rule:u.rule,start:0,end:0,secret:A(o,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:i}:$a(e,n,o,l);return d&&{...d,start:r.start,end:a.end,decodedFrom:["joined",...d.decodedFrom]}}function $a(e,n,t,r){let{start:a,end:i}=r,o=n.facts(t,r.nameStart,r.nameEnd),s=r.kind===void 0?o:{...o,kind:r.kind},l=i-a;if(l<16&&(s.kind==="none"||s.kind==="secret"&&l<8))return;if(l<16&&s.kind==="weak")return l<8||s.words.length<2||!Lu(t,a,i)?void 0:Wa(e,s,t,r);if(!r.quoted&&!r.wholeLine&&l<40&&Tu(t,a,i)&&!(s.kind==="password"&&xt(t,r)))return;let u=l>=16?_u(e,n,s,t,r):void 0;if(u)return u;let c=s.kind==="none"?void 0:Wa(e,s,t,r);return c||(s.kind==="none"?void 0:Cu(e,s,t,r))}function _u(e,n,t,r,a){let i=Ru(r,a.nameStart),o=i<a.nameStart?n.facts(r,i,a.nameStart-1):void 0;if(t.rules.length===0&&(o===void 0||o.rules.length===0))return;let s=o?[...o.words,...t.words]:t.words,l=o&&o.rules.length>0?wt(e,s):t.rules,{start:u,end:c}=a,{name:d}=t,p=A(r,u,c),m=Ea(e,l,s,p,a);if(m)return{...m,start:u,end:c,secret:p,decodedFrom:[],name:d};for(let[f,g]of Ju(p)){let h=Ea(e,l,s,g,a);if(h)return{...h,start:u,end:c,secret:g,decodedFrom:[f],name:d}}}function Wa(e,n,t,r){if(r.operator==="space"||r.operator==="compare")return;let{start:a,end:i}=r,o=A(t,a,i),s=ua(e,t,r.nameStart,r.nameEnd,o);if(!(!s||S(o,!0))&&!(i-a>=16?!v(t,a,i):!vu(o)))return{rule:s.rule,start:a,end:i,secret:o,decodedFrom:[],confidence:e.rules[s.rule].confidence,name:n.name}}function Lu(e,n,t){let r=0;for(let a=n;a<t;a++){let i=e[a];if(i>=48&&i<=57)r++;else if((i|32)<97||(i|32)>122)return!1}return r>0&&r<t-n}function vu(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&we(Z(e),0,e.length)>=4.2)}function Tu(e,n,t){for(let r=n;r<t;r++){let a=e[r];if(!ye(a)&&a!==95&&a!==36&&a!==46)return!1}return!0}function Cu(e,n,t,r){let a=A(t,r.start,r.end),i=rn(n.name,a),o=i||(/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey)\s+/i.exec(a)?.[0].length??0),s=o>0?{...r,start:r.start+o}:r,l=o>0?a.slice(o):a,u=za(t,s,i>0?"secret":n.kind,n.name,l);if(!u)return;let c=e.builtIn[u.kind];if(c===void 0)return;let d=n.rules.some(y=>y.exclusive&&y.words.every(k=>n.words.includes(k)))&&!Vu(l)||u.kind==="secret"&&Ku(e,n,t,r),p=d||oa(l)?"low":u.confidence,m={rule:c,start:s.start,end:s.end,confidence:p,name:n.name},f=u.kind==="password"||l.length<16||l.endsWith("=")?Ia(l):void 0;if(f!==void 0){if(S(f,!1)||Ln(f))return;let y=!d&&/auth$/i.test(n.name)&&Mu(f);return{...m,...y?{confidence:"medium"}:{},secret:f,decodedFrom:["base64"]}}let g=T(t,s.start,s.end);if(Su(g))return;let h=t[r.nameEnd]===37?me(g):void 0;if(h!==void 0)return{...m,secret:h,decodedFrom:["percent"]};let b=r.quoted?he(g):void 0;return b!==void 0&&b.length>3?{...m,secret:b,decodedFrom:["escapes"]}:{...m,secret:g,decodedFrom:[]}}function Mu(e){let[,n="",t=""]=/^([^:\s]{1,64}):(\S{6,})$/.exec(e)??[],r=Z(t);return t!==""&&t!==n&&!S(t,!1)&&$(r,0,r.length)>=28}function Su(e){return(e.match(/\ufffd/g)?.length??0)*4>=e.length}function Vu(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function Ku(e,n,t,r){let a;return e.exact().each(t,r.nameStart,r.nameEnd,i=>{a=i}),a!==void 0&&!zu(e,a,t,r)&&n.words.filter(i=>!Bu.has(i)).length<=1}function zu(e,n,t,r){let{start:a,end:i}=r;return e.tokens(t,a).some(({rule:o,prefix:s,layout:l})=>e.rules[o]?.provider===n&&i-a>=l().minLength&&A(t,a,a+s.length)===s)}var Bu=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function Ru(e,n){let t=Math.max(0,n-48),r=n;for(let a=0;a<3&&r-1>t&&e[r-1]===32;a++){let i=r-1;for(;i>t&&Nu(e[i-1]);)i--;let o=i;for(;o<r-1&&!ye(e[o]);)o++;if(o===r-1||(r=o,o>i))break}return r}function Nu(e){return ye(e)||e>=48&&e<=57||e===95}function Ea(e,n,t,r,a){for(let i of n)if(Fu(i,t,r,a))return{rule:i.rule,confidence:e.rules[i.rule].confidence}}function Fu(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let a of e.words)if(!n.includes(a))return!1;for(let a of n)if(e.not.has(a))return!1;return!e.layouts().some(a=>ju(a,t))||D(t)||Me(t)?!1:e.check===void 0||H(e.check,t)!=="no"}function ju(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*Ju(e){let n=me(e);n!==void 0&&(yield["percent",n]);let t=he(e);t!==void 0&&(yield["escapes",t]);let r=Ia(e);r!==void 0&&(yield["base64",r])}function Ia(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=Z(e),t=I(n,0,n.length);return!t||t.length<5||!ee(t)?void 0:T(t,0,t.length).replace(/[\r\n]+$/,"")}function Oe(e,n,t){let r=0,a=e.length;for(;r<a;){let s=r+a>>1;e[s].start<n.start?r=s+1:a=s}let[i,o]=[e[r-1],e[r]];return i?o&&t(o)<t(i)?r:r-1:o?r:-1}function Oa(e){if(e.rule==="aws-access-key-id")return"id";if(e.rule.startsWith("aws-secret"))return"secret";if(e.rule==="aws-session-token")return"token"}function Za(e){let n=e.flatMap((r,a)=>Oa(r)==="id"?[{...r.span,index:a}]:[]);if(n.length===0)return e;let t=e.map(()=>new Set);return e.forEach((r,a)=>{let i=Oa(r);if(i!=="secret"&&i!=="token")return;let o=n[Oe(n,r.span,s=>Du(r.span,s))]?.index;o!==void 0&&(t[a]?.add(o),t[o]?.add(a))}),e.map((r,a)=>t[a].size>0?{...r,related:[...t[a]].sort((i,o)=>i-o)}:r)}function Du(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}var Wu=64*1024,qa=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/,Eu=/^PuTTY-User-Key-File-\d: /;function Pa(e,n){let t=n-4;if(t<0)return;let r=qa.exec(A(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function Ha(e,n){let t=n-11,r=t<0?void 0:Eu.exec(A(e,t,t+24));return r?{start:t,end:t+r[0].length}:void 0}function Ga(e,n){let t=qa.exec(A(e,n,n+120));if(!t)return $u(e,n);let r=n+t[0].length,a=Iu(e,r,Math.min(e.length,n+Wu)),i=Ya(e,r,a),o=`-----END ${t[1]}-----`,s=A(e,a,a+o.length)===o?a-r:-1,l=s>=0?i:i.slice(0,Ou(i)),u=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l),c=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,p=>p==="+"||p==="/"?p:"");if(!Xa(c)||s>=0&&s>2e4*3)return;let d=s>=0?r+s+o.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:u}}function $u(e,n){let t=Ya(e,n,Math.min(e.length,n+2e4)),r=/^PuTTY-User-Key-File-\d: \S+\r?\nEncryption: (\S+)\r?\n/.exec(t),a=t.indexOf(`
Private-Lines: `);if(!r||a<0)return;let i=/^\nPrivate-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]{64}\r?\n)*(?:[A-Za-z0-9+/=]{1,63}(?:\r?\n|$))?)(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?/.exec(t.slice(a));if(!i||!Xa(i[1].replace(/\s/g,"")))return;let o=t.slice(0,a+i[0].length).trimEnd();return{start:n,end:n+o.length,whole:/^[0-9a-f]{40}$/.test(o.slice(-40)),encrypted:r[1]!=="none"}}function Qa(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(a=>a.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(a=>!/^[\s+.,"'`\\]*$/.test(a)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function Iu(e,n,t){let r=0;for(let a=n;a<t;a++)if(r=e[a]===45?r+1:0,r===5)return a-4;return t}function Ou(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),a=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(a))&&!(a==="\\"&&/[nrt]/.test(r)))break}return t}function Xa(e){let n=e.replace(/={1,4}$/,"");if(n.length<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;if(/^[0-9a-f]{256,}$/.test(n))return new Set(n).size>8;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function Ya(e,n,t){let r="";for(let a=n;a<t;a+=4096)r+=A(e,a,Math.min(t,a+4096));return r}function ni(e,n){return` ${e} `.includes(` ${Zu(n)} `)}function Zu(e){let n=2166136261,t=2654435769;for(let a=0;a<e.length;a++){let i=e.charCodeAt(a);n=Math.imul(n^i,16777619),t=Math.imul(t^i,2246822507),t=t<<13|t>>>19}n=ei(n^t>>>16^e.length),t=ei(t^n);let r="";for(let a of[n,t])for(let i=26;i>2;i-=6)r+=qu[a>>>i&63];return r}function ei(e){let n=Math.imul(e^e>>>16,2146121005);return n=Math.imul(n^n>>>15,2221713035),n^n>>>16}var qu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Mn(e,n,t,r){let a=e.builtIn["http-authorization"];if(a===void 0)return;let i=/\b(Bearer|Basic|NTLM) $/i.exec(A(n,t-12,t))?.[1]?.toLowerCase();if(!i)return;let o=r;for(;o<n.length&&o<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[o]));)o++;for(;o>r&&n[o-1]===46;)o--;let s=A(n,t,o);if(i==="basic"){let l=I(n,t,o);if(!l||!ee(l))return;let u=T(l,0,l.length),c=/^[^:]*:(.+)$/.exec(u)?.[1];return c===void 0||S(c,!1)||S(u,!1)||/^aladdin:open ?sesame$/i.test(u)?void 0:{rule:a,start:t,end:o,confidence:"medium"}}if(!(D(s)||S(s,!0)||!v(n,t,o)))return{rule:a,start:t,end:o,confidence:"medium"}}function Sn(e,n,t,r){let a=e.shapes.get(r-t);if(!a)return ti;let i=n[t-1],o=n[r],s;for(let l of a){if(l.lastBefore>=0&&i!==l.lastBefore||l.behind>=0&&o!==l.behind||l.mark!==""&&!ri(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!ri(n,t-l.plainBefore.length,l.plainBefore)||!Pu(n,t,l))continue;let u=l.layout(),c=u.expression.exec(A(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let f=l.before().exec(A(n,t-Ut,t));if(!f)continue;d-=f[0].length}if(D(c)||l.near&&!Ue(l.near(),n,t)||l.near&&!v(n,t,t+c.length))continue;let{confidence:p}=e.rules[l.rule],m;if(l.check){let f=H(l.check,A(n,d,t+c.length));if(f==="no")continue;f==="wrong"&&(p="low",m="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:p,...m?{note:m}:{}})}return s??ti}var ti=[];function Pu(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function ri(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var Vn={depth:3,decodedBytes:16*1024*1024,matches:2e4},ai=2e3;function Tt(e,n,t,r,a,i){if(r.length===0)return{matches:[],cut:[]};let o=new Set,s=[],l=[],u=[],c=[],d=[],p=0,m=0;for(let y of ac(r)){if(s.length+c.length>=Vn.matches){o.add("matches-per-blob");break}if(y.rule===ie.bareSecret)l.push(y);else if(y.rule>=e.rules.length)u.push(y);else if(y.rule===ie.keyHead){let k=Gu(e,t,y);k&&s.push(k)}else if(y.rule===ie.encoded){if(y.start<m)continue;let k=Sa(t,y.start);if(!a){o.add("decoding-depth");continue}if(p+(k.end-y.start)>Vn.decodedBytes){o.add("decoded-size");continue}p+=k.end-y.start,m=k.end;let x=Va(t,k,a,o);for(let w of x)c.push(w);x.length>0&&d.push({start:y.start,end:k.end})}else{let k=Hu(e,n,t,y);k&&s.push(k)}}for(let y of Qu(e,t,s,l))s.push(y);if(i&&u.length>0)for(let y of i.complete(t,u,o))s.push(y);let f=y=>{let k=d[Oe(d,y,x=>Math.abs(x.start-y.start))];return k!==void 0&&k.start<=y.start&&k.end>=y.end},g=Xu(e,d.length>0?s.filter(y=>y.decodedFrom.length>0||Ze(e,y)<5||!f(y)):s).map(y=>y.note===Ee?ec(e,s,y):nc(e,y)),h=g.map(y=>rc(e.rules[y.rule]??i?.facts(y.rule),t,y)),b=new Set(g.filter(y=>y.decodedFrom.length>0).map(y=>y.start));for(let y of c)b.has(y.span.start)||h.push({...y,directives:At(t,y.span)});return h.sort((y,k)=>y.span.start-k.span.start||y.span.end-k.span.end),{matches:Za(h),cut:[...o]}}function Hu(e,n,t,r){let a=e.rules[r.rule];if(!a)return;let i={rule:r.rule,start:r.start,end:r.end,secret:T(t,r.start,r.end),decodedFrom:[]},o={quoted:U(t[r.start-1])};if(a.kind==="token"){for(let l of e.tokens(t,r.anchor)){if(l.rule!==r.rule)continue;let u=vt(l,t,r.anchor,e);if(u&&u.end===r.end)return{...i,confidence:u.confidence,syntax:o,...u.note?{note:u.note}:{}}}if(r.anchor===r.start)return}if(a.kind==="shape"){let l=Sn(e,t,r.anchor,ge(t,r.anchor)).find(u=>u.rule===r.rule&&u.start===r.start&&u.end===r.end);return l&&{...i,confidence:l.confidence,syntax:o,...l.note?{note:l.note}:{}}}if(a.kind==="near"&&r.anchor===r.start){let l=xn(e,t,r.start,ge(t,r.start));return l&&{...i,confidence:l.confidence,syntax:o}}if(a.kind==="built-in"&&a.finds==="url-credentials"){let l=pn(t,r.anchor);return l?{...ii(i),confidence:l.confidence,syntax:{...o,name:l.user}}:void 0}if(a.kind==="built-in"&&a.finds==="url-signature")return{...ii(i),confidence:a.confidence,syntax:{...o,name:"sig"}};if(a.kind==="built-in"&&a.finds==="client-password"){let l=Un(t,r.anchor);return l&&{...i,confidence:a.confidence,syntax:{...o,name:l.user}}}if(a.kind==="built-in"&&a.finds==="curl-user"){let l=_n(t,r.anchor);return l&&{...i,confidence:a.confidence,syntax:{...o,name:l.user}}}if(a.kind==="built-in"&&a.finds==="http-authorization"){let l=Mn(e,t,r.anchor,ge(t,r.anchor));return l?{...i,confidence:l.confidence,syntax:o}:void 0}let s=Cn(e,n,t,r.anchor,an(t,r.anchor));if(s)return{rule:s.rule,start:s.start,end:s.end,secret:s.secret,decodedFrom:s.decodedFrom,confidence:s.confidence,syntax:{name:s.name,quoted:s.quoted}}}function ii(e){let n=me(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function Gu(e,n,t){let r=Ga(n,t.start);if(!r)return;let a=r.whole?"private-key":"private-key-cut-short",i=e.builtIn[a]??e.builtIn["private-key"];if(i===void 0)return;let o=T(n,r.start,r.end),s=Qa(o);return{rule:i,start:r.start,end:r.end,secret:s?.secret??o,decodedFrom:s?[s.decodedFrom]:[],confidence:e.rules[i].confidence,syntax:{quoted:U(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function Qu(e,n,t,r){let a=e.builtIn["aws-secret-beside-id"];if(a===void 0)return[];let i=t.filter(l=>e.rules[l.rule]?.id==="aws-access-key-id");if(i.length===0)return[];let o=[],s=t.filter(l=>e.builtIn.secret===l.rule&&/^[A-Za-z0-9+/]{40}$/.test(l.secret)&&H("mixed",l.secret)==="right");for(let l of s){let u=oi(i,l);u<=ai&&o.push({...l,rule:a,confidence:u<=300?"high":"medium"})}for(let l of r){let u=oi(i,l);if(u>ai||!v(n,l.start,l.end))continue;let c=T(n,l.start,l.end);if(D(c))continue;let d=u<=300?"high":"medium";o.push({rule:a,start:l.start,end:l.end,secret:c,decodedFrom:[],confidence:d,syntax:{quoted:U(n[l.start-1])}})}return o}function oi(e,n){let t=a=>a.start>=n.end?a.start-n.end:n.start-a.end,r=e[Oe(e,n,t)];return r?t(r):1/0}function Xu(e,n){let t=[...n].sort((i,o)=>Ze(e,i)-Ze(e,o)||$e.indexOf(i.confidence)-$e.indexOf(o.confidence)||o.end-o.start-(i.end-i.start)||i.start-o.start||i.rule-o.rule),r=[],a=[];for(let i of t){let o=Yu(a,i.start),s=a[o-1],l=a[o];s&&s.end>i.start||l&&l.start<i.end||(a.splice(o,0,i),r.push(i))}return r}function Yu(e,n){let t=0,r=e.length;for(;t<r;){let a=t+r>>1;e[a].start<=n?t=a+1:r=a}return t}function ec(e,n,t){let r;for(let a of n){if(a.start!==t.start||a.end!==t.end||a.secret!==t.secret)continue;let i=e.rules[a.rule];!i||i.provider==="generic"||(!r||Ze(e,a)<Ze(e,r))&&(r=a)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}function nc(e,n){let t=e.rules[n.rule]?.published;return t!==void 0&&ni(t,n.secret)?{...n,confidence:"low",note:"published-by-vendor"}:n}var tc=new Set(["url-credentials","url-signature","curl-user","client-password"]);function Ze(e,n){if(n.note===Ee)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="aws-secret-beside-id"||tc.has(t.finds)?3:5:1}function rc(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},a=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new wn(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:v(a,0,a.length)},related:[],directives:At(n,r),guessable:Jr(a,0,a.length),...t.note?{note:t.note}:{}}}function ac(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}var si=new WeakMap;function Kn(e){return si.get(e)}function li({count:e,text:n,index:t}){let r,a=[];a.length=e;let i=l=>{r??=n.split(`
`);let[u,c]=r,d=r[2+Number(c)+l],p=JSON.parse(r[2+Number.parseInt(d,10)]),m=JSON.parse(d.slice(d.indexOf("["))).values(),f=g=>ic(g)?JSON.parse(u)[g.long]:g;return Object.fromEntries(p.map(g=>[g[0],g.length>1?g[1]:f(m.next().value)]))},o=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(a,{get:(l,u)=>o(u)?l[Number(u)]??=i(Number(u)):Reflect.get(l,u),has:(l,u)=>o(u)||Reflect.has(l,u),set:()=>!1});return si.set(s,t),s}function ic(e){return typeof e=="object"&&e!==null&&"long"in e}function zn(e){if(e.startsWith("{jwt"))return["eyJ"];let n=e.startsWith("(")?/^\(([^(){}[\]]+)\)/.exec(e):null,t=n?ui(e.slice(n[0].length)):"",r=n?n[1].split("|").map(a=>a+t):[ui(e)];for(let a of r)if(a.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return r}function ci(e,n){let[,t,r,a]=/^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(e)??[],i=t??(r===void 0?void 0:An[r]);if(i===void 0)return{lead:new Uint8Array(256),leadCount:0};let o=n.get(i);return o||n.set(i,o=ft(i)),{lead:o,leadCount:Math.min(6,Number(a))}}function di(e){let n=/^[^{}()[\]|\\]+/.exec(e)?.[0];if(n)return{mark:n,markAt:0};let[,t,r]=/^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(e)??[];return{mark:r??"",markAt:Number(t??0)}}function Bn(e){return/(?:\\.|[^)}\]|\\])$/.test(e)?e.charCodeAt(e.length-1):-1}var oc="{}()[]|";function ui(e){let n="",t=0;for(let r=0;r<e.length;r++)if(e.charCodeAt(r)===92)n+=e.slice(t,r),t=++r;else if(oc.includes(e[r]))return n+e.slice(t,r);return n+e.slice(t)}function pi(e){let[n,t,r]=[0,0,0];for(let a=0;a<e.length;a++){let i=e.charCodeAt(a);if(i===123){let o=e.indexOf("}",a),s=e.slice(a+1,o);a=o;let l=s.lastIndexOf(":");if(s==="uuid")[n,t,r]=[n+36,t+36,r|O.sign];else{if(l<0||s.startsWith("printable")||s.includes("(")&&!/^set\([A-Za-z0-9-]*\):/.test(s))return;{let[u,c=u]=s.slice(l+1).split("-");if(!(Number(u)>0)||!(Number(c)>0))return;[n,t]=[n+Number(u),t+Number(c)],r|=sc(s.slice(0,l))}}}else{if(i===91||i===40||i===92)return;if(C[i]===1)[n,t,r]=[n+1,t+1,r|fi(i)];else break}}return{least:n,most:t,kinds:r}}var Ct=O.capital|O.small|O.sign;function sc(e){let n=e.startsWith("set(")?e.slice(4,-1):An[e];if(n===void 0)return Ct;let t=0;for(let r=0;r<n.length;r++){let a=n.charCodeAt(r);(a!==45||!/^(?:[A-Za-z]-[A-Za-z]|\d-\d)$/.test(n.slice(r-1,r+2)))&&(t|=fi(a))}return t}function fi(e){return e>=103&&e<=122?O.small:e>=65&&e<=90?O.capital:e===43||e===47||e===45||e===95?O.sign:0}function Rn(e){let n=e.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/,""),t=n.startsWith("\\")?n.slice(1):n;return n===""||/^[([{|]/.test(n)||/^[A-Za-z0-9+/_-]/.test(t)?-1:t.charCodeAt(0)}function Nn(e){let n=Ye-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:i,behind:o}of e)for(let s of[i,o])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let a=new Uint8Array(X*Xe*Ye);for(let{least:i,most:o,kinds:s,before:l,behind:u}of e){let c=u<0?255:1<<t[u],[d,p]=l<0?[0,n]:[t[l],t[l]];for(let m=0;m<Xe;m++)if((m&~s)===0)for(let f=i;f<=o;f++){let g=en(f,m,p);for(let h=en(f,m,d);h<=g;h++)a[h]|=c}}return{classes:t,behind:a}}function mi(e){return Mt(JSON.stringify(e))}function Mt(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}var St={lengths:X,near:dt,exact:dt};function gi(e){let{bytes:n,near:t,exact:r}=e,a=0,i=u=>n.subarray(a,a+=u),o=i(St.lengths),s=i(St.near),l=i(St.exact);return{heads:lc(e.heads),gates:Nn(uc(e.gates)),tokens:{get:u=>Vt(qe(e.tokens,cc(u)))},shapes:{get:u=>Vt(qe(e.shapes,u))},named:{get:u=>Vt(qe(e.named,u))},hasNear:t!=="",nearLengths:()=>o,nearWords(u){return new re({heads:s,wordsOf:c=>hi(qe(t,c),d=>u(Number(d)))})},exactWords:()=>new re({heads:l,wordsOf:u=>hi(qe(r,u),c=>c)}),builtIn:e.builtIn}}function lc(e){let n=Ge(),t=0;for(let r of[n.first,n.rest]){for(;e[t+2]!==0;t+=3)r[e[t]|e[t+1]<<8]=e[t+2];t+=3}return n}function uc(e){return JSON.parse(e).map(([n,t,r,a,i])=>({least:n,most:t,kinds:r,before:a,behind:i}))}function cc(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function qe(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function Vt(e){return e?.split("	").map(Number)}function hi(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}function yi(e,n=!1){let t=Ge(),r=[],a=new Map,i=new Map,o=new Map,s={},l=new Set;e.forEach((p,m)=>{if(l.has(p.id))throw new Error(`two rules have the id ${p.id}`);if(l.add(p.id),!(p.identifier&&!n))if(p.kind==="token")c(p,m);else if(p.kind==="shape")d(p,m);else if(p.kind==="named")for(let[f]of p.names)Kt(o,f,m);else p.kind==="built-in"&&(s[p.finds]=m)});let u=()=>e.flatMap((p,m)=>p.kind==="near"&&(!p.identifier||n)?[[p,m]]:[]);return{heads:t,gates:Nn(r),gateList:r,tokens:a,shapes:i,named:o,hasNear:e.some(({kind:p})=>p==="near"),nearLengths(){let p=new Uint8Array(X);for(let m of new Set(u().flatMap(([{layouts:f}])=>f))){let{least:f,most:g}=Fn(m);f>=16&&p.fill(1,f,g+1)}return p},nearWords(p){let m=new re;for(let[f,g]of u()){let h=p(g);for(let b of f.words)m.add(b,h)}return m},exactWords(){let p=new re;for(let m of e)for(let f of m.exact??[])p.add(f,m.provider);return p},builtIn:s};function c(p,m){for(let f of p.layouts)for(let g of zn(f))fr(t,g),Kt(a,jn(g.charCodeAt(0),g.charCodeAt(1),g.charCodeAt(2)),m)}function d(p,m){let f=p.before===void 0?-1:Bn(p.before);for(let g of p.layouts){let{least:h,most:b,kinds:y}=Fn(g);if(h<16||b>=X)throw new Error(`layout ${g} does not begin with a run of bounded length`);r.push({least:h,most:b,kinds:y,before:f,behind:Rn(g)});for(let k=h;k<=b;k++)Kt(i,k,m)}}}function jn(e,n,t){return e<<16|n<<8|t}function Fn(e){let n=pi(e);if(n)return n;let[t,r]=ae(e).lead;return{least:t,most:r,kinds:Ct}}function Kt(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function ki(e,n={}){let t=n.identifiers?void 0:Kn(e);return dc(e,t?gi(t):yi(e,n.identifiers))}function dc(e,n){let{heads:t,gates:r,hasNear:a,builtIn:i}=n,o=new Map,s=ze(d=>mc(e[d],d,o)),l=ze(d=>n.shapes.get(d)?.flatMap(s).filter(({least:p,most:m})=>p<=d&&d<=m)),u=ze(d=>n.named.get(d)?.flatMap(p=>hc(e[p],p,d))),c=ze(d=>n.tokens.get(d)?.flatMap(p=>fc(e[p],p,d)));return{rules:e,heads:t,tokens:(d,p)=>c(jn(d[p],d[p+1],d[p+2]))??pc,gates:r,shapes:{get:l},named:{get:u},hasNear:a,near:oe(()=>{let d=ze(ae);return{words:n.nearWords(ze(m=>gc(e[m],m,d))),lengths:n.nearLengths()}}),exact:oe(n.exactWords),builtIn:i}}var pc=[];function fc(e,n,t){let{before:r}=e;return e.layouts.flatMap(a=>zn(a).filter(i=>jn(i.charCodeAt(0),i.charCodeAt(1),i.charCodeAt(2))===t).map(i=>({rule:n,prefix:i,layout:oe(()=>ae(a)),check:e.check,trim:e.trim??[0,0],before:r===void 0?void 0:oe(()=>pt(r)),near:Ai(e),drawn:e.provider!=="aws"&&/^[^{}]*\{[^{}]*\}$/.test(a)})))}function mc(e,n,t){let r=e.before,a=r===void 0?void 0:oe(()=>pt(r)),i=r===void 0?-1:Bn(r),o=r!==void 0&&/^[^{}()[\]|\\]+$/.test(r)?r:"",s=Ai(e);return e.layouts.map(l=>{let{least:u,most:c}=Fn(l);return{rule:n,least:u,most:c,layout:oe(()=>ae(l)),...ci(l,t),...di(l),behind:Rn(l),before:a,lastBefore:i,plainBefore:o,check:e.check,near:s}})}function hc(e,n,t){let r=oe(()=>e.layouts.map(ae)),a=new Set(e.notNames);return e.names.filter(([i])=>i===t).map(i=>({rule:n,words:i,not:a,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function gc(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:oe(()=>e.layouts.map(t)),check:e.check}}function Ai(e){let{near:n}=e;return n&&oe(()=>yn(n))}function oe(e){let n;return()=>n??=e()}var yc=16384;function ze(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let a=e(t);return(a!==void 0||n.size<yc)&&n.set(t,a),a}}var Jn=Math.max(Tn,P+Ce+ke)+128;function xi(e,n,t,r,a,i){let o=[],s=a<=0&&i>=r.length,l=(f,g,h,b)=>{(s||g<i&&h>a)&&o.push({rule:f,start:g,end:h,anchor:b})},u=Math.max(0,a-Jn),c=Math.min(r.length,i+Jn);if(!s){let f=Math.max(0,u-4096);for(;u>f&&bi(r,u-1);)u--;let g=Math.min(r.length,c+4096);for(;c<g&&bi(r,c);)c++}let d=f=>l(f.rule,f.start,f.end,f.anchor),p=-1;return t(r,u,c,{run(f,g,h){if((h&J.before)!==0&&_t(e,r,f,d),(h&J.encoded)!==0&&l(ie.encoded,f,Math.min(g,f+64),f),!(g-f>Tn)){if((h&J.shape)!==0)for(let b of Sn(e,r,f,g))l(b.rule,b.start,b.end,f);if((h&J.bareSecret)!==0&&l(ie.bareSecret,f,g,f),(h&J.scheme)!==0){let b=Mn(e,r,f,g);b&&l(b.rule,b.start,b.end,f)}if((h&J.near)!==0){let b=xn(e,r,f,g);b&&l(b.rule,b.start,b.end,f)}}},head(f,g,h){G(e,r,f,d,Lt(r,f,g,h))},word(f){let g=r[f]|32;if(g===58){let h=pn(r,f),b=e.builtIn["url-credentials"];h&&b!==void 0&&l(b,h.start,h.end,f);let y=h?void 0:Vr(r,f),k=e.builtIn["url-signature"];y&&k!==void 0&&l(k,y.start,y.end,f)}else if(g>=55&&g<=57||g===36)G(e,r,f,d);else if(g<=42||g===45&&(r[f+1]|32)===45){let h=_n(r,f),b=e.builtIn["curl-user"];h&&b!==void 0&&l(b,h.start,h.end,f);let y=h?void 0:Un(r,f),k=e.builtIn["client-password"];y&&k!==void 0&&l(k,y.start,y.end,f)}else if(g===45){let h=Pa(r,f);h&&l(ie.keyHead,h.start,h.end,h.start)}else if(g>=97){if(f<p)return;if(g===107&&r[f-1]===45){let y=Ha(r,f);if(y)return l(ie.keyHead,y.start,y.end,y.start)}let h=an(r,f);h<f+P&&(p=h);let b=Cn(e,n,r,f,h);b&&l(b.rule,b.start,b.end,f)}}}),o}function bi(e,n){let t=e[n];return C[t]===1||wi[t]===1||nn(e,n)}var wi=new Uint8Array(256);for(let e of".$:|=~%*@&")wi[e.charCodeAt(0)]=1;var kc="3";function Ui(e,n={}){let t=ki(e,n),r=new vn(t),a=(n.prefilter??Gr)({heads:t.heads,gates:t.gates,near:t.hasNear}),i=Aa(e.length,n),o,s=(u,c=0,d=u.length)=>{let p=zt(u),m=xi(t,r,a,p,c,d);return i&&bc(i,p,c,d,m),m},l=(u,c)=>Tt(t,r,zt(u),s(u),c<Vn.depth?d=>l(d,c+1):void 0,i);return{get version(){return o??=Ac(e,n)},reach:Math.max(Jn,i?.reach??0),find:s,complete:(u,c)=>Tt(t,r,zt(u),c,d=>l(d,1),i),scan:u=>l(u,0)}}function Ac(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let a=t.length===0?"":`-c${Mt(JSON.stringify(t))}`,i=r?`-o${r.id}`:"";return`${kc}-${Kn(e)?.hash??mi(e)}${a}${n?"-i":""}${i}`}function bc(e,n,t,r,a){let i=t<=0&&r>=n.length,o=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!i&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;o.has(d)||(o.add(d),a.push({rule:s,start:l,end:u,anchor:c}))})}function zt(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var xc=5e3,_i=new WeakMap;function Li(e,n){let t=_i.get(e);return t||_i.set(e,t=wc(e,n)),t}async function wc(e,n){let t=e.filter(({expression:o})=>o!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./build-6QZ7YKVG.js");return new Map(t.map(o=>[o.id,a(o)]));function a({id:o,expression:s="",group:l}){let u=(h,b)=>{throw new sr(`${n}: customRules ${o}: the regex ${h}.`,b)},c=i(s,r.MULTILINE,u),d=i(s,0,u),p=c.programSize();p>xc&&u("is too large","Repeat less, or make two rules of it.");let m=c.groupCount(),f=l??Math.min(1,m);f>m&&u(`has ${m} groups, and secretGroup names the ${f}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let g=/\$|\\[Az]/.test(s);return{cost:p,mayMatch:h=>g||c.matcher(h).find(),eachMatch(h,b){let y=d.matcher(h);for(let k=0;k<=h.length&&y.find(k);){let[x,w]=[y.start(),y.end()];b(x,w,y.start(f),y.end(f)),k=w>x?w:w+1}}}}function i(o,s,l){try{return r.compile(o,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").slice(0,200);return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var vi=ve("AAAAAAAAAAAAAAAAAAAAAAEAAAABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQABAQEAAAEBAQABAAEBAQEBAAEBAQAAAAAAAAAAAAABAAAAAQAAAAEAAAEAAAEAAAEBAAEAAAAAAAAAAAAAAAAAAAABAAEAAQEAAQEAAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAABAAABAQAAAAEAAAAAAQEAAAEAAAEAAQABAAAAAAAAAAAAAAABAAABAAAAAAAAAAAAAQAAAAEAAQABAAEAAAAAAAAAAAAAAAABAQAAAQAAAAEAAAEBAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAAEAAAEAAAEAAQEAAAABAAAAAAAAAAAAAAABAAEAAQAAAAEAAAAAAAEAAAAAAQEAAAABAAAAAAAAAAAAAAAAAQEAAQAAAAAAAAABAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAEAAQAAAAEAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEBAAAAAAEAAAABAAEAAAABAAAAAAEAAAAAAAABAAAAAQEBAAEAAAAAAAEBAAAAAAEBAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAQABAQEBAAAAAAABAQAAAAAAAAAAAAAAAAABAAABAQAAAQEAAAEAAAEAAAEBAAEAAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAQAAAQAAAAAAAAABAAEAAQEAAQEAAQEBAQEBAQABAQEAAQAAAAAAAAAAAAAAAAABAAAAAQAAAQEAAAEBAAEAAAEAAAAAAQABAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQABAAEBAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEBAAABAQEAAAABAAAAAAAAAAAAAAABAAAAAQAAAQEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAEAAQAAAAEAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAEAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAAEAAAABAAEBAAEBAQEAAAEAAAAAAAAAAAAAAAA=");var Ti=ve("BAAEBgAEoQAEqwACrAACrwAEtQAEuAAETwEBhwECjgEItgEE9gEIAQICCwICIQIBNAIBTQIBbQIBJAQEKQQEaQQCkAQExAQIAQUEAwUEEAUEFQUEzwUIAwgIFAgCQwgIjwgIAQkEPwkITwkCgQkEkgkE2gkI4wkEaQoKawoK1AoI7AoI+goECQwCEwwIIwwCYQwIpQwIIw0CKQ0CUQ0BWg0Caw0MDg4IKQ4CSQ4CZQ4Bdg4CwQ4Iwg4Cww4I1A4CVBEIbxECcBECchECcxECdREC1xEI4REI4xEE5BEE5hEE6REE7xEE8BEE8hEE8xEE9xEECxICTxIITRQBRxUETxUEkhUCoxUErxUG4hUI8BUCBBYBIRYCIhYCOBYCORYCcRYIhBYBjxYIvxYB5BYBJBcB2RgE8xgCJBkBpBkE0BkC2BkEExoEJBoBkBoEahsJdBsCCxwIEhwCUBwGUhwIYRwCbRwBmRwC8BwC9xwCBR0Cjx0EkB0Ekh0Ekx0Cqx0EAx4ILh4MYh4Iox4IsB4Gxh4IAR8CBB8BFB8CTx8B2SAD+SQBTiUEDygCjikCCyoEcysIVywEnywBoSwCsSwEjy0MTy4Ioi4Csi4Csy4C7TAB9DACATIECTIEEjIEPzIIczIEEjMBUDQEsDQCBTYENDYCbTYCoTYE7jYCrTgB0jgI4jgIRDkIgjkC8zkEwToCVTwBPz0BTj0MUD0CVj0MFj4IAUAEH0AIMEACP0ABTUAITkAIVEACkEAKoUAEw0AM0kAI00AE60ACP0ENTUENTkEEaUEIbEEEcEEErkEFtEEMz0EC60EC/0EEEEIEMEIEQUICQ0IEUEICVUICrkIBsUIIskIIwkIEyUIIN0QBTUQIzkQB7UQE/0QBLUUEP0UIj0UEpEUCYUYCrUYIwkYI00YCMEcIZUcC00kI4UkEBEoCDUwBE0wEK0wIVEwLgUwE0kwI7EwIP00JTk0FeE0Cf00BjE0Iok0CtU0CA04IKU4KbE4EpE4Iwk4EzE4K8k4CLU8EUE8IX08BS1AETlAIwlAK7lABc1EEklEIAVQCCVQCC1QCEFQCElQC0lQIDlYBTFYIXlYB91YEAVgEQVkCq1kERVwEcVwCkFwEsFwC01wMTV0ETl0Eb10IC14IDl4FE14CKV4Icl4CrF4EX2IB52UIa2YEcmYCEmgEXmoBcmoCSWwCUGwEBW0ImG0MDW4IXm4Bcm4Chm4E//8A1QAE2AAEYQECRAICjgIIHgMCQAMIRwMCWwMIbwMEtwMEQQQE3gQEAgUIHQUCdwUIfgYEkQYCSggCmggCrggCyQgCzAgIygkEBgoEJQoIiQoIjAoC0QoCBAwCZQwCbwwEcQwEygwEAQ0Irw0IPg4CcQ4IfQ4I9w4CEg8CGA8C+w8CNRAIVRAE0RAECxEEJxEIoxEEtBEI6hEIGhICMRIIrxIIExMEPBMCRBMIShMETxMIVhMCnxMEThQEPRUIgRUEBBYIWRYCyhYI2BYIdBcIyhcC9RcIJRgEdBkEmRkEDRoENxoIQhoIfxoC2xoCCBsC7RsCdxwExxwCJB0CnR0CpB0Iqx0Mwx0I+B0CBx4EMR4CdR4Iih4Evx4E5B4IGR8EbR8Cix8CECACUCAEuSAC6CAIYyEIZSECkiEIGSIEZSIIfyIC2CII8CIIHiMENyMEYiMIdCMEHSQEgyQIqCQICCUEHyUEvyUEzSUI0yYICCcCdScIyicE/ycIZSgIaigEkigCqCgCqygE0CgEECkIHSkESykCdikIqCkCrCkIwSkE5ikIGioEzioEJSsINysEaysIwSsCzisE8SsE2SwITC0EWS0CeS0Cfy0Cry0Cui0Cny4Iuy4E8C4CSi8E+S8IzDAE0jACBjEIFjEIyTEIEjII0jIC8TMEKjQEejQIAjUIDzUIrDUEYDYCcjYEkTYETzcE0jcIdDgIPzkCpDkIODsIkjsIwzsISTwEsjwIXD0Ciz0ImD0EoT0Cqj0Eyj0E1j0CCT4Crz4E8T4EHT8CLj8IUz8Cgj8Ib0AE5kAIW0EEkUECnUECvUEI/0ECQUIEgUICh0ICwEIE5EIINEMI1EMEhkQCx0QIykQEXEUIokUCqkUIq0UC1UUE90UIqUcCtEcIYEgEzUgI5UgC8UkER0oEZkoIcUoCdEoIo0oEq0oI5EoIf0sC7UsIM0wIdEwIkkwIAE0EJk0EL00ITE0EW00EcU4IuE4EZE8E308E9k8E0VAIElEIbFEE5VEIQFICR1IKX1IEZVICwFIEy1IE7VICG1MEKlMCMVMEcVMEiVMIoFMIA1QICFQEGlQEWFQEmFQEm1QCAFUEHVYEtlYInVgI8FgED1kESlkEsVkIx1kCFloILFoCRFoIRVoIZFoIB1sCblsEcVsE5VsCB1wCN1wCq1wEvVwC8VwEzF0Id14Ci14EmV4Cn18EOGACgmAIqGAIsmAIwWAEJmECHmICNGIEf2IEomIEyGII0mIIMWMEo2MIq2QIz2QIZWUCeWUECWYEcWYEgWYCiWYIVGcEXWcCZ2cEq2cIs2cIbWgCb2gEe2gI2WgECGkEf2kC0WkEI2oGTmoC9WoCJ2sES2sEoGsEuWsCPGwIy2wEKm0EO20ER20IQ24CcW4E5W4CrG8EnnAI5HAIN3ECd3IIn3IE0nII/3ICF3MCVnMC63MIsXQE/nQIFnUIyXUCBHYEMXYEg3YEznYCz3YECXcEJXcIaHcCdncISngEbngIkngIaHkIzHkI5XkCOXoIBnsIKHsC1nsIIXwEz3wE73wEHX0CNn0Cgn0EnX0Inn0E8H0IeX4Iv34Ew34IQH8El38Iun8C3H8E//8A");var Ci=li({count:1162,text:`["-1FUrOlp -6yPltcb -9DLR1eV -E1BT5di -FdtoUjm -RNG3uAP -j7Kz2tg -q5pYeaE -sZgLIf3 -siVZS9b -uJdy5HZ 01zUFHWx 0aEP6ECv 0lX26hS- 0zRljPVp 153MsXJR 1Le2k3d7 1OX1h4r9 1T58BYnd 1affOD8P 1z0S6uif 29HP2lMt 2AuaI69Z 2UrBvHeR 2VikKlv3 2Z-rxBla 2hqg9pXk 2omjzumk 2tc6LkmE 3BdpvfdM 3CIlRmk9 3Jwf4Ryu 3WzM9o7I 3a46vtw6 3hgI_b1v 3x-eg4Z1 430CPQBV 45P4MsMD 4QHLtbZc 4c8RWr6k 4kHLXxXm 5-7ryQxH 58ehfIGI 5BAc6Xyd 5DTh805z 5ELqyYio 5RLs4OAn 60H1ZKo1 6HFGMDi1 6VtOx0Sh 6gvww4lE 6iK-BozE 70n4TT2s 7N40dG4T 7Tff1U9U 7gQ3yZBt 7j8emXWi 82kzhcDa 8G3u10dX 8IVM2UdX 8NxMpOBl 8UasGE0U 8lWqp8jU 96QChuo8 9KuNNn6_ 9fU5wdKX 9mOBOioM 9qY55GVs A25aQ_1I AAMMqHC3 ABNoPCh6 AIT6Mocz AM-sC4dY AMhKxCJV AQNPEYzk AbAinlmO AgQQs_sd AvdzGb1t B0g0Km6U B5OP1wdq B5swsLaA B9pOwFJT BAseSaAu BEtzYUno B_vHDgR_ BnWe_9az BpMUQOc- BsxQ34n9 Bw-VtzpC BwUpH3ta C2zsoGw6 CBHSUzLN CWWT96ka Cdy_FOkE Cr93f0Ov CvVEMic2 Cycg2Jzz D3-dXtg1 DAFwl1DN DF4MZG0N DVZ18uWj De1IS7k- Doptntp_ E9XbRHg3 EFkXpOdc EGQrN8IA ESiUs6t5 EYSZ3N3P Et_8OOvF F1anVN_I F5TNsrkk FInPvN_T FNvxfeR3 FR7ZdqGK FVj1B1YB FW62_is8 FWRtvBS2 FbfZzq3y Fjg0UP1a FmyZaWW5 FoPlLxAH FydYcqq- FyeuV5Dk GIJd-tRP G_lv3BL- GmXfGyk0 Gs3iCMGc Gts1bqcf HZ3e0dgB HfFmkSaR HlX3GxQB HmrSO1y8 Hp3FAqZ- HqQhWsq1 Hqx9LbxB I2UMJZK2 I8XRBiQx IBMc-27w IMhCJc4J IPfuQ8Fg ISSZseKx Int9eaFZ Iq0vjTQp JHTgywxH JHgCGGeo JOT66DBA JZfIC7OF Jc3tvBum JlFwJ7g4 JlwLITF5 JxMdxnlC KGSSQBxp KLalJcb9 KMpy-tcO KQeG562L Kex2EEkV Kxg_J0Eo Ky5pvDj1 LARwuVHx LB3yei-H LkOnWt4c LzOLVdWN MGdu0xa5 MKLaDFl2 MKngO69G MQceM-EP MmDSAwIu MnN7KpvD Mw3sTeWa NByVFtCw NJP5oats NOJH3L8g NZsLLFoH Nscj79UQ Nt47hUCJ Nx6pbyrr OB99JKRq OG0QyWQ6 OHhiTArM OVY2lI_3 OqM_XYvn PDvx0Sr2 Pd4bakU8 Pf4R1jrM QBJOiT37 QN-S2Yce QQxCJx_P Qe0osU0n QrZIIREn R0ZBp3dZ RAcInE2R REC0gc99 RFDaYe_- RIkTi0mu RKCI8fGJ RYNsl_eT RbaedvB7 Rdf09il2 RqKl0maY Rrc9IsNO RsVmxw4_ S-rUd0Rp S9tCPGcL SCtW2ATD SGpR4r-d SHG6hgmI SM8ljYe5 SS7K3yBL SSZtP2eT SlU-ExA9 SldcABxk Soq50NOD StHb9987 SuZ_BdU5 T1RxXAy_ T29pgiZa TKIuQr3r TMV0BB30 TRBkugAi TTFiRu_x TYU9Jhc4 Ts2mtpoa U6Ty96s1 U7E5Fcbu UA9Habya UDeSP1DM UGmx0A6A UVdtaaig UWfz0-5d Uc6YZOsk VQcHjFmC VmdOS-Qo WJa-8pw2 WPNbfQwZ WeQFYrq9 Wr0B9xwh Wtv2kb4l X3Cl6BJX XCK7ln2t XFcMyLH1 XIkXGCJx XVOKAHL4 XmqB6flz XpGlbVcY Y1w1q_Wq YJztGSV_ YMqEsHcO YYF78BuN Ycp9pz8j YgaR-Hl6 Yx5uaS0b ZCTdtibj ZIHhJSQc _ZrSTsqB _ka3ILHA a0SG67UV a1DalxkO a2EhJR7V a5PxuYBR a7WUT1oI afXaQdbv ahf2DCCj aii5VXoO aj8NMNbm an6fEXtW b8oUdKXP bAYvfPZ7 bROEht16 bTWoIyIT bVeNJ35j bW_Nikck bYubahzK bdf7gWeF biX8EBZ_ bxPXRf7q bzLKsBZI c30lQUCA c7A5RFQx c9zCrpl7 cBZ_yzI5 cG1daeg8 cKasvm2s ccUIxYdm cek9qZso cjdRKUCx ckB12DFj cruIz4Lc d0iHBhic d3NltRw0 d7BHOdKN d8fMSWTA dI8XlAXR dLLrOJMS dhClwIgQ dlaGApQQ e2pM6DSg e3DZwWA_ e7Dp2Eyt ePzQL86b eXZosMfh eqMQzKnP f8Z6W4vG fB2WEcc_ fYWQ27su fZ8qbm5N ffn2oSoa frDgAfS9 fxbxhhl2 giMyM-pK gliMgC6F grvL1N4m hN5A_KlV hQRYycow i2oh32tx iE2t8vn6 iS_PPxFr i_7RnKAT i_AV9l3p i_pR-ChT ik8Fvqh8 iv0GWUhN j1W_qcPU j8-W4odl j8W-LAyp jLxUmjjK jVGZxIP3 j_mI0-N_ jbMEg1dH je6h52ol jvvz6KQq jyizYDna k0gf8GKA kDb6vc81 kGVKYeuL kLE0mTRg kYWnZzBk kirZ8lGM kku-wyOB kmGADXEn kn3JZdVu kntCsmYS ks92b8yR kuGzvmwm kvp-5R-3 l1TlUMER l66xcXvg lCUOMQPY lOWvgHfD lR47rKFK lT7wVz9h lqZbIG10 lwjMOqxM m7rFh0VI m9BFuwI2 m9fwkehF mC0qhYo_ mD6fHm9B mYJ7s313 mYwRplIk m__TW8lO mqaCoe2N mz3QwUuX nF5PJmX1 nHgL1thu ncZaQrzb nd4310u4 nqzmF4xk ns1OS2d9 ojrP8Ivw olAbNEWe onbU6nV5 ovrXNGHV p1DuOoGC p1lS1Ppp p4HszlHm p8c1Nf1y pGVro6hz pYo_RHZq pbNegTec pbevXX8h peWEfF4e pfl_aYZb pkF_YTiE prRw1psB pyBsVArU q-GfgqCW q-T208F5 qAUy2KCE qCFLEsx0 qDjd6qk1 qY8sJCbD qbA8AQk2 qmr88Rqx qv42bmfc qvTRJoeM r0AvVfp_ r8Y8KLsn rFXtYH9X rNmYACxP rQxplAlU rRIqhzs2 rY5Q4L8T rinsugRo rp0lDo9H rqQVHur5 rv_h3kzN s22CWH-8 s44nn-HB sK89TDBt sON_J3a2 sUNTLFBy sXI4y1gZ sXVD34_9 sZ5r9cxu shi-CP1P shzH9hmf sk5VodJ_ tTuAFQmL trU2DzC8 u9AwUW0P uNdTetw3 u_ECXRt9 umZ85cGO ur0NSSp1 uzVLDJ_r v17WCUF_ v4AaJLaw v6cJpJ1R vDp5jFQJ vOmAk_eN vPjFaWa3 vT5_4TNL v_M_ALYN va1cLEFa ve6ndq7q vuFopFIH vzYs1FhB wM42drO1 wYuLf0YA w__GL9BH xQlQb3-C xV7Dfr35 xnf9PPW_ xvJp9HWZ y6TsDjX1 yFXOFJmr yQtJoLTu yeu1r1zO ygL-MA9t z-XSeywj zRM52g7R zSia5e0K zrEZm1SD ztquqm8C"]
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
76["generic-secret","generic","secret"]`,index:{bytes:vi,heads:Ti,gates:"[[140,140,7,58,-1],[24,24,3,46,-1],[24,24,3,46,-1],[50,50,4,-1,-1],[18,18,4,-1,58],[35,35,4,-1,58],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,38,61],[43,43,7,-1,61],[52,52,7,-1,-1],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[54,54,7,-1,61],[52,52,3,-1,-1],[84,84,3,-1,-1],[84,84,3,-1,-1],[16,16,2,36,36],[32,40,7,125,-1],[32,32,1,-1,58],[24,24,3,58,58],[24,26,7,-1,46],[64,64,7,-1,-1],[36,37,6,-1,-1],[27,27,7,124,-1],[32,32,0,124,-1],[40,40,1,-1,-1],[34,35,7,58,-1],[35,35,7,58,-1],[30,30,2,58,-1],[106,106,7,-1,-1],[32,32,3,46,-1],[32,32,0,-1,46],[32,32,0,-1,46],[32,32,3,46,-1],[43,43,7,46,-1],[43,43,7,126,-1],[54,54,2,58,-1],[50,50,2,-1,-1],[52,52,7,58,-1],[40,40,7,-1,-1],[32,32,0,-1,36],[43,43,7,58,61],[35,35,0,46,-1],[43,43,7,34,-1],[342,342,7,34,-1],[171,171,7,62,61],[342,342,7,62,61]]",tokens:`
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
301	infomaniak infomaniak`,builtIn:{"aws-secret-beside-id":4,"url-signature":156,"private-key":1152,"private-key-cut-short":1153,"url-credentials":1156,"http-authorization":1157,"curl-user":1158,"client-password":1159,password:1160,secret:1161},hash:"d1d56e6a86974a3a"}});var Dn=class{#e;#n=[0];constructor(n){this.#e=n;for(let t=0;t<n.length;t++){let r=n[t];(r===10||r===13&&n[t+1]!==10)&&this.#n.push(t+1)}}get lines(){return this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length),r=this.#t(t),a=this.#n[r]??0;return a===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(a=3),{line:r+1,column:Lc(this.#e,a,t)+1}}lineSpan(n){let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#t(n){let t=0,r=this.#n.length-1;for(;t<r;){let a=t+r+1>>1;(this.#n[a]??0)<=n?t=a:r=a-1}return t}};function Lc(e,n,t){let r=0;for(let a=n;a<t;){let i=vc(e,a);r+=i===4?2:1,a+=i}return r}function vc(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let a=1;a<r;a++)if(((e[n+a]??0)&192)!==128)return 1;return r}var Wn=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var Mi=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function Si(e){let n=e[0];for(let t=0;t<Mi.length;t++){let[r,a]=Mi[t];if(!(n!==a[0]||!a.every((i,o)=>e[o]===i))&&!(r==="bzip2"&&!Tc(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*Vi(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function Tc(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as Wc}from"node:zlib";import{inflateRawSync as jc}from"node:zlib";function Ki(e,n){let t=new Nt(n),r=new Rt(e),a=Cc(r,t);return{bytes:t.taken(),end:r.position(),state:a}}function Cc(e,n){for(;;){let t=e.take(3),r=t>>1,a;if(t<0||r===3)return"corrupt";if(r===0)a=Mc(e,n);else{let i=r===1?Nc():Rc(e);a=i!==void 0&&Bc(e,n,i)}if(n.full)return"limit";if(!a)return"corrupt";if(t&1)return"whole"}}function Mc(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let a=0;a<t;a++){let i=e.take(8);if(i<0||!n.push(i))return!1}return!0}var Sc=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Vc=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Kc=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],zc=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function Bc(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let a=Sc[r-257],i=e.take(Vc[r-257]??0),o=e.symbol(t.distances),s=Kc[o];if(a===void 0||i<0||s===void 0)return!1;let l=e.take(o<4?0:(o>>1)-1);if(l<0||!n.copy(s+l,a+i))return!1}}function Rc(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let a=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;a[zc[s]??0]=l}let i=Bt(a);if(!i)return;let o=new Uint8Array(n+t);for(let s=0;s<o.length;){let l=e.symbol(i);if(l<0)return;if(l<16){o[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>o.length||l===16&&s===0)return;o.fill(l===16?o[s-1]??0:0,s,s+u),s+=u}return zi(o.subarray(0,n),o.subarray(n))}function Nc(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return zi(e,new Uint8Array(30).fill(5))}function zi(e,n){let t=Bt(e),r=Bt(n);return t&&r&&{literals:t,distances:r}}function Bt(e){let n=new Uint16Array(16),t=1;for(let i of e)i!==0&&(n[i]++,i>t&&(t=i));let r=new Uint16Array(17);for(let i=1,o=0;i<=15;i++)if(r[i]=o,o=o+n[i]<<1,o>2<<i)return;let a=new Uint16Array(1<<t);for(let i=0;i<e.length;i++){let o=e[i];if(o===0)continue;let s=Fc(r[o]++,o);for(let l=s;l<a.length;l+=1<<o)a[l]=i<<4|o}return a}function Fc(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var Rt=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#a(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#i(n),t}symbol(n){this.#a(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#i(r),t>>4)}align(){this.#i(this.#r&7)}position(){return this.#n-(this.#r>>3)}#a(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#i(n){this.#t>>>=n,this.#r-=n}},Nt=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,a=this.#n;for(let i=0,o=this.#t;i<r;i++,o++)a[o]=a[o-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var Jc=64*1024*1024;function Be(e,n,t,r,a){let i=Dc(e.subarray(n,t),r.bytes,a);return r.spend(i.bytes.length),{...i,end:n+i.end}}function Dc(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,Jc),a=Math.max(r,1024);try{let i={maxOutputLength:n,chunkSize:a,info:!0},{buffer:o,engine:s}=jc(e,i);return{bytes:o,end:s.bytesWritten,state:"whole"}}catch{return Ki(e,n)}}function W(e,n,t,r,a){return r===0&&a===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,a),via:[...n,`${t}@${r}`]}}function Ft(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*Bi(e,n,t){let r=[],a=0,i;for(;Ft(e,a)&&(i=t.budget.refuseEntry(),!i);){let l=Ec(e,a,t);if(r.push(l.bytes),i=l.fault,i)break;a=l.end}let o=[...n,"gzip"],s=Ic(r);i&&t.cut(o,i),(!i||s.length>0)&&(yield*t.open(s,o)),i?yield W(e,n,"gzip",a,e.length):Oc(e,a)||(yield*t.open(e.subarray(a),[...n,`gzip@${a}`]))}function Ec(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),a=$c(e,n,r);if(a===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let i=r.getUint32(e.length-4,!0),o=Be(e,a,e.length,t.budget,i),s=o.end+8;if(o.state==="limit")return{bytes:o.bytes,end:s,fault:t.budget.bytesWord};let l=o.state==="whole"&&s<=e.length&&r.getUint32(o.end,!0)===Wc(o.bytes);return{bytes:o.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function $c(e,n,t){let r=e[n+3]??0,a=n+10;if(r&4){if(a+2>e.length)return;a+=2+t.getUint16(a,!0)}for(let i of[8,16]){if(!(r&i))continue;let o=e.indexOf(0,a);if(o<0)return;a=o+1}return r&2&&(a+=2),a<e.length?a:void 0}function Ic(e){return e.length===1?e[0]:Buffer.concat(e)}function Oc(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function Ni(e){let n=Zc(e);if(n)return n;if(!(e.length<32)){if(!qc(e)){let t=Pc(e);if(t)return t;if(Gc(e))return"partly-utf-16le"}return Qc(e)?"partly-utf-16le":void 0}}function Zc(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&Ri(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&Ri(e,!1))return"utf-32be"}function Fi(e,n){return jt(e,2,n).bad>0}function qc(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!Y(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function Pc(e){let n=jt(e,0,!0),t=jt(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function jt(e,n,t){let r=Math.min(e.length-1,n+1024),a=t?0:1,i={units:0,ascii:0,sure:0,rare:0,bad:0};for(let o=n;o<r;o+=2){let s=e[o+a]|e[o+1-a]<<8;if(i.units++,s<128)Y(s)?(i.ascii++,i.sure++):i.bad++;else if(Hc(s))i.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&i.bad++;else if(s>=55296&&s<=56319){if(o+2>=r)continue;let l=e[o+2+a]|e[o+3-a]<<8;l<56320||l>57343?i.bad++:o+=2}else s>=56320&&s<=57343?i.bad++:(s<19968||s>40959)&&i.rare++}return i}function Hc(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function Ri(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let a=t.getUint32(r,n);if(a>1114111||a>=55296&&a<=57343)return!1}return!0}function Gc(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function Qc(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!Y(e[n]))return!1;return!0}function Y(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var Q=512,Dt=4096;function ji(e){return e.length<Q?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&Wt(e,0)}function*Ji(e,n,t){let r=0,a={};for(;r+Q<=e.length&&Wt(e,r);){let i=t.budget.refuseEntry();if(i){t.cut(n,i),yield W(e,n,"tar",r,e.length);return}let o=String.fromCharCode(e[r+156]||48),s=ed(e,r,o),l=a.size??Di(e,r+124,12);"123456".includes(o)&&l>0&&Yc(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(o==="x")a={...a,...td(c)};else if(o==="L")a={...a,path:_e(c)};else if(o!=="g"&&o!=="K"){let d=[...n,`tar:${(a.path??nd(e,r)).slice(0,Dt)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(o)||l>0)&&(yield*t.open(c,d)),a={}}r=s+Math.ceil(l/Q)*Q}yield*Xc(e,n,r,t)}function*Xc(e,n,t,r){let a=t;for(;a<e.length&&e[a]===0;)a++;if(a>=e.length)return;a-t>=Q?yield*r.open(e.subarray(a),[...n,`tar@${a}`]):(r.cut(n,"corrupt-tar"),yield W(e,n,"tar",t,e.length))}function Wt(e,n){let t=Di(e,n+148,8),r=0,a=0;for(let i=0;i<Q;i++){let o=i>=148&&i<156?32:e[n+i];r+=o,a+=o<128?o:o-256}return r!==256&&(t===r||t===a)}function Yc(e,n){return n+Q>e.length?!0:Wt(e,n)||e.subarray(n,n+Q).every(t=>t===0)}function ed(e,n,t){let r=n+Q;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=Q;return r+Q}function Di(e,n,t){let r=0;if(e[n]&128){for(let i=1;i<t;i++)r=r*256+e[n+i];return Number.isSafeInteger(r)?r:e.length}let a=0;for(let i=0;i<t;i++){let o=e[n+i];if(o>=48&&o<=55)r=r*8+o-48,a++;else if(o!==32||a>0)break}return r}function nd(e,n){let t=_e(e.subarray(n,n+100)),a=e[n+257]===117&&e[n+262]===0?_e(e.subarray(n+345,n+500)):"";return a===""?t:`${a}/${t}`}function td(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let a=Number(_e(e.subarray(t,r)));if(!(a>r-t+1)||t+a>e.length)break;let i=e.subarray(r+1,t+a-1);if(Jt(i,"path="))n={...n,path:_e(i.subarray(5))};else if(Jt(i,"GNU.sparse.name="))n={...n,path:_e(i.subarray(16))};else if(Jt(i,"size=")){let o=Number(_e(i.subarray(5)));Number.isSafeInteger(o)&&o>=0&&(n={...n,size:o})}t+=a}return n}function Jt(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function _e(e){let n=e.subarray(0,Dt).indexOf(0),t=e.subarray(0,n<0?Dt:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var rd=1024;function Wi(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*Ei(e,n,t){let r=[...n,"zlib"],a=t.budget.refuseEntry();if(a){t.cut(r,a),yield{bytes:e,via:n};return}let i=Be(e,2,e.length,t.budget),o=new DataView(e.buffer,e.byteOffset,e.byteLength),s=i.end+4;if(i.state==="whole"&&s<=e.length&&o.getUint32(i.end)===ad(i.bytes)){yield*t.open(i.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}i.bytes.length>=rd&&(t.cut(r,i.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(i.bytes,r)),yield W(e,n,"zlib",0,e.length)}function ad(e){let n=1,t=0;for(let r=0;r<e.length;){let a=Math.min(r+3800,e.length);for(;r<a;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as id from"node:zlib";function $i(e,n=0){return Oi(e,n)||Zi(e,n)>0&&n+8<e.length}function*Ii(e,n,t){let r=[...n,"zstd"],a=Et(e,t.budget);a.fault&&t.cut(r,a.fault),(!a.fault||a.bytes.length>0)&&(yield*t.open(a.bytes,r)),a.fault?yield W(e,n,"zstd",a.end,e.length):a.end<e.length&&(yield*t.open(e.subarray(a.end),[...n,`zstd@${a.end}`]))}function Et(e,n){let t=[],r=0,a;for(;!a&&r<e.length;){let i=Zi(e,r);if(i>0){r=Math.min(r+i,e.length);continue}if(!Oi(e,r)||(a=n.refuseEntry(),a))break;let o=od(e.subarray(r),n);typeof o=="string"?a=o:(t.push(o.bytes),r+=o.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:a}}function Oi(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function Zi(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function od(e,n){let{zstdDecompressSync:t}=id;if(!t)return"unsupported-compression";try{let{buffer:r,engine:a}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,a.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var sd="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function $t(e,n,t){let r=cd(t)??e.subarray(0,4096);return ld(r,(n&2048)===0)??ud(r)}function ld(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function ud(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):sd[t-128];return n}function cd(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var Pe=22,qi=67324752,En=33639248,Pi=101010256,It=101075792,Hi=117853008,dd=64;function Gi(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=Pe}function Qi(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=Ot(e);return t!==void 0&&t.count>0}function Ot(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-Pe;for(let r=0;r<dd&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let a=fd(n,t);if(a)return a}}function Xi(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),a=[],i=n.start;for(;i+46<=n.tail&&a.length<t&&r.getUint32(i,!0)===En;){let o=i+46+r.getUint16(i+28,!0),s=o+r.getUint16(i+30,!0),l=s+r.getUint16(i+32,!0);if(l>n.tail)break;a.push(pd(e,r,i,o,s,n.base)),i=l}return a.sort((o,s)=>o.header-s.header),{entries:a,end:i}}function pd(e,n,t,r,a,i){let o=n.getUint16(t+8,!0),s=e.subarray(r,a),l=Yi(s),u=p=>{let m=n.getUint32(t+p,!0);return m===4294967295?l()??m:m},c=u(24),d=u(20);return{name:$t(e.subarray(t+46,r),o,s),header:i+u(42),method:n.getUint16(t+10,!0),flags:o,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function Yi(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let a=t+4;return()=>{if(!(a+8>r))return a+=8,Number(n.getBigUint64(a-8,!0))}}t=r}return()=>{}}function fd(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),a=e.readUInt32LE(n+16),i=n,o=[n,n],s=md(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),a=Number(e.readBigUInt64LE(s+48)),i=s,o=[s+56,n-20]);for(let l of[i-r,a]){if(l<0||l>i)continue;if(l+46<=i&&e.readUInt32LE(l)===En||t===0&&r===0)return{start:l,tail:i,slack:o,end:n+Pe,count:t,base:l-a}}}function md(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==Hi)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===It)return r}}function Zt(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),a=r.getUint16(n+8,!0),i=n+30+r.getUint16(n+26,!0),o=i+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==qi||a>99||o>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(i,o),u=Yi(l),c=f=>{let g=r.getUint32(n+f,!0);return g===4294967295?u()??g:g},d=c(22),p=c(18);return{name:$t(e.subarray(n+30,i),s,l),method:a,flags:s,crc:r.getUint32(n+14,!0),compressed:p,size:d,data:o}}function eo(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let a=n;;){let i=a+Pe<=t?hd(r,a,t):0;if(i===0||a+i>t)return a;a+=i}}function hd(e,n,t){let r=e.getUint32(n,!0);return r===Pi?Pe:r===Hi?20:r===It?56:r!==En||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function qt(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===qi||r===En||r===Pi||r===It}function $n(e){if(e.length<4)return;if(Ft(e))return{format:"gzip"};if(Gi(e))return{format:"zip"};if(Wi(e))return{format:"zlib"};if($i(e))return{format:"zstd"};let n=Si(e);if(n!==void 0)return{format:"foreign",name:n};if(ji(e))return{format:"tar"};let t=Ni(e);return(t===void 0||t==="partly-utf-16le")&&Qi(e)?{format:"zip"}:t&&{format:"text",charset:t}}var ro=64*1024;function ao(e,n){if(n==="partly-utf-16le")return[no(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:gd(e,n==="utf-32le"),charset:n}];let t={bytes:io(e,n==="utf-16le"),charset:n};return Fi(e,n==="utf-16le")?[t,{bytes:e}]:bd(e)?[t,no(e)]:[t]}function no(e){let n=kd(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function io(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,a=n?1:0;for(let i=r?2:0;i+1<e.length;){let o=Math.min(i+ro*2,e.length-(e.length-i&1));o<e.length-1&&(e[o-2+a]&252)===216&&(o+=2);let s=Buffer.from(e.subarray(i,o));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),i=o}return t.length===1?t[0]:Buffer.concat(t)}function gd(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let a=4;a+3<e.length;){let i=Math.min(a+ro*4,e.length-3),o="";for(;a<i;a+=4){let s=t.getUint32(a,n);o+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(o,"utf8"))}return Buffer.concat(r)}var oo=4,yd=8,In=16;function kd(e){let n=new Pt(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let a=r-1,i=Ad(e,a);if(i-a<oo*2)continue;i-a>=In*2&&(t=!0);let o=a-n.taken>=2&&e[a-2]===255&&e[a-1]===254;n.keep(o?a-2:a),n.turn(a,i),r=i-1}return n.keep(e.length),t?n.text():void 0}var Pt=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let a=io(this.#e.subarray(r,t),!0);this.#n.set(a,this.#t),this.#t+=a.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function Ad(e,n){let t=n;for(let r=0;r<oo;r++,t+=2)if(e[t+1]!==0||!Y(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!Y(e[t]):to(e,t)||to(e,t+1));t+=2);return t}function to(e,n){let t=Math.min(n+yd,e.length);for(let r=n;r<t;r++)if(!Y(e[r]))return!1;return!0}function bd(e){for(let n=In-1;n<e.length;n+=In){if(!Y(e[n]))continue;let t=n;for(;t>0&&Y(e[t-1]);)t--;let r=n+1;for(;r<e.length&&Y(e[r]);)r++;if(r-t>=In&&xd(e,t,r))return!0;n=r-1}return!1}function xd(e,n,t){let r=[new Set,new Set];for(let a=n;a<t;a++)r[a&1].add(e[a]);return r[0].size>=4&&r[1].size>=4}import{crc32 as so}from"node:zlib";var lo=16;function*uo(e,n,t){let r=Ot(e),a=t.budget.entries,{entries:i,end:o}=r?Xi(e,r,a):{entries:[],end:0};(!r||i.length<Math.min(r.count,a))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*Re(s,0,e.length);let l=0,u=-1;for(let c of i){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut(Qt(s,c.name),"corrupt-zip");continue}yield*Re(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield W(e,n,"zip",c.header,e.length);l=yield*wd(s,c,r.start)}yield*Re(s,l,r.start),i.length<a&&(yield*Re(s,o,r.tail)),yield*Re(s,...r.slack),yield*Re(s,r.end,e.length)}function*wd(e,n,t){let r=Zt(e.bytes,n.header,t);if(!r)return e.level.cut(Qt(e,n.name),"corrupt-zip"),Math.min(n.header,t);let a=r.data+n.compressed,i={...n,flags:n.flags|r.flags,data:r.data},o=yield*Gt(e,i,Math.min(a,t),!0,a>t);return co(e.bytes,o,i.flags,t)}function*Re(e,n,t){let{bytes:r,via:a,level:i}=e,o=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=o.indexOf("PK",l,"latin1"),!(l<0));){let u=Zt(r,l,t);if(!u){l+=4;continue}yield*Ht(e,s,l);let c=i.budget.refuseEntry();if(c)return i.cut(a,c),yield W(r,a,"zip",l,t);l=s=yield*Ud(e,u,t)}yield*Ht(e,s,t)}function*Ud(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,a=n.data+n.compressed,i=r?yield*Gt(e,n,n.method===8?t:Td(e.bytes,n.data,t),!1,!1):yield*Gt(e,n,Math.min(a,t),!0,a>t);return co(e.bytes,i,n.flags,t)}function*Ht(e,n,t){let{bytes:r,via:a,level:i}=e,o=eo(r,n,t);t-o<lo&&t-o<r.length||(o===0&&t===r.length?yield{bytes:r,via:a}:yield*i.open(r.subarray(o,t),[...a,`zip@${o}`]))}function*Gt(e,n,t,r,a){let{bytes:i,via:o,level:s}=e,l=Qt(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<lo)return t;let c=vd(n);if(c)return s.cut(l,c),yield W(i,o,"zip",n.data,t),t;if(n.method===0){let f=i.subarray(n.data,t);return(a||u!==void 0&&so(f)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(f,l),t}let d=n.method===8?_d(e,n,t):Ld(e,n,t),p=d.fault??(a||u!==void 0&&so(d.bytes)!==u?"corrupt-zip":void 0);p&&s.cut(l,p),(!p||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let m=r?t:Math.min(d.end,t);return p?yield W(i,o,"zip",n.data,m):r&&(yield*Ht(e,d.end,t)),m}function _d(e,n,t){let{budget:r}=e.level,a=Be(e.bytes,n.data,t,r,n.size),i=a.state==="whole"?void 0:a.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:a.bytes,end:a.end,fault:i}}function Ld(e,n,t){let r=Et(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function vd(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function co(e,n,t,r){if(!(t&8))return n;let a=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let i of a?[16,24]:[12,20])if(n+i===r||n+i<r&&qt(e,n+i))return n+i;return a?Math.min(n+16,r):n}function Td(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let a=r.indexOf("PK",n,"latin1");a>=0;a=r.indexOf("PK",a+2,"latin1"))if(qt(e,a)||e[a+2]===7&&e[a+3]===8)return a;return t}function Qt(e,n){return[...e.via,`zip:${n}`]}var fo={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function Xt(e){return $n(e)!==void 0}function*mo(e,n,t){let r=$n(e);if(!r){yield{bytes:e,via:[]};return}let a=new Wn(n,e.length),i=(s,l)=>t({via:s,why:l}),o=s=>({budget:a,cut:i,*open(l,u){let c=$n(l);c?yield*po(l,u,c,s,n.maxDepth,o):yield{bytes:l,via:u}}});yield*po(e,[],r,0,n.maxDepth,o)}function*po(e,n,t,r,a,i){if(t.format==="text"){for(let s of ao(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let o=i(r+1);if(r>=a){o.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*Bi(e,n,o);case"zip":return yield*uo(e,n,o);case"tar":return yield*Ji(e,n,o);case"zlib":return yield*Ei(e,n,o);case"zstd":return yield*Ii(e,n,o);case"foreign":return yield*Vi(e,n,t.name,o)}}import{Buffer as Yt}from"node:buffer";function ho(e,n,t){if(n.length<Cd||Xt(n)||Xt(t))return!1;let r=Kd(n,t),a=n.length-zd(n,t,r),i=Vd(n,Math.max(0,r-e.reach)),o=Math.min(n.length,a+e.reach);return o-i>n.length*Md||Sd.some(s=>Bd(n,s)>=0)?!1:e.find(n,i,o).length===0}var Cd=4096,Md=.7,Sd=["-----BEGIN","AKIA","ASIA","ABIA","ACCA"].map(e=>Yt.from(e));function Vd(e,n){let t=n;for(;t>0&&C[e[t-1]??0]===1;)t--;return t}var de=1024;function Kd(e,n){let t=Math.min(e.length,n.length),r=0;for(;r+de<=t&&go(e,r,n,r);)r+=de;for(;r<t&&e[r]===n[r];)r++;return r}function zd(e,n,t){let r=Math.min(e.length,n.length)-t,a=0;for(;a+de<=r&&go(e,e.length-a-de,n,n.length-a-de);)a+=de;for(;a<r&&e[e.length-1-a]===n[n.length-1-a];)a++;return a}function go(e,n,t,r){return Yt.compare(e.subarray(n,n+de),t.subarray(r,r+de))===0}function Bd(e,n){return Yt.from(e.buffer,e.byteOffset,e.byteLength).indexOf(n)}function ko(e,n=fo){let t=new Map;return{get engineVersion(){return e.version},known:r=>t.get(r),bringsNothing:(r,a)=>ho(e,r,a),scan(r,a){let i=a===void 0?void 0:t.get(a);if(i!==void 0)return i;let o=Nd(e,n,r);return a!==void 0&&t.set(a,o),o}}}function Ag(e,n){return e.located.map(({match:t,start:r,end:a,via:i,related:o})=>{let s=[...i,...t.decodedFrom];return{match:t,related:o,place:{path:n.path,line:r.line,column:r.column,endLine:a.line,endColumn:a.column,source:n.source,...n.blob===void 0?{}:{blob:n.blob},...n.commit===void 0?{}:{commit:n.commit},...s.length===0?{}:{decodedFrom:s}}}})}function bg(e){return e.secret.reveal()}var Rd={located:[],cut:[],failure:null};function Nd(e,n,t,r,a=i=>new Dn(i)){let i=[],o=new Set,s=null;try{jd(t)&&o.add("lfs-pointer");let l=r===void 0?mo(t,n,({via:u,why:c})=>o.add(yo(c,u))):[{bytes:t,via:[]}];for(let u of l){let c=r===void 0?e.scan(u.bytes):e.complete(u.bytes,r);for(let d of c.cut)o.add(yo(d,u.via));c.matches.length>0&&i.push(...Fd(c.matches,u,a))}}catch(l){s=`scan-failed: ${l instanceof Error?l.name:typeof l}`}return i.length===0&&o.size===0&&s===null?Rd:{located:i,cut:[...o],failure:s}}function Fd(e,n,t){let r=t(n.bytes);return e.map(a=>({match:a,start:r.position(a.span.start),end:r.position(a.span.end),via:n.via,related:a.related.flatMap(i=>e[i]??[])}))}function yo(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function jd(e){if(e.length>1024||e.length<er.length)return!1;for(let n=0;n<er.length;n++)if(e[n]!==er.charCodeAt(n))return!1;return!0}var er=`version https://git-lfs.github.com/spec/v1
`;import{createHmac as Jd}from"node:crypto";import{readFileSync as Dd}from"node:fs";import{homedir as Wd}from"node:os";import pe from"node:path";var Ed=1,xo=pe.sep==="\\";function $d(e){let n=e.XDG_CONFIG_HOME,t=n!==void 0&&pe.isAbsolute(n)?n:xo?e.APPDATA??pe.join(Ao(e),"AppData","Roaming"):pe.join(Ao(e),".config"),r=pe.join(t,"leakscan");return{folder:r,credentials:pe.join(r,"own-credentials.json"),key:pe.join(r,"own-credentials.key")}}function Ao(e){let n=xo?e.USERPROFILE:e.HOME;return n!==void 0&&pe.isAbsolute(n)?n:Wd()}function Cg(e){let n=$d(e),t=bo(n.credentials);if(t===null)return null;let r=bo(n.key)?.trim();if(r===void 0)throw Ne(n.key,"is missing");if(!/^[0-9a-f]{64}$/.test(r))throw Ne(n.key,"is damaged");let a;try{a=JSON.parse(t)}catch{throw Ne(n.credentials,"is damaged")}let{version:i,seeds:o,credentials:s}=a;if(i!==Ed)throw Ne(n.credentials,`is of version ${String(i).slice(0,20)}`);if(!Array.isArray(o)||o.length!==2||!Array.isArray(s)||!s.every(Zd))throw Ne(n.credentials,"is damaged");let l=s.map(({length:u,windowAt:c,slot:d,characters:p,spelling:m,digest:f})=>({length:u,windowAt:c,slot:d,characters:p,spelling:m,digest:f}));return{version:i,seeds:[Number(o[0]),Number(o[1])],credentials:l,key:r}}function wo({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:Od(n),seeds:e,list:n,isOwn:(a,i)=>Id(r,a)===n[i]?.digest}}function Id(e,n){return Jd("sha256",e).update(n).digest("hex")}function Od(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}function Zd(e){let{length:n,windowAt:t,slot:r,characters:a,spelling:i,digest:o}=e??{},s=(l,u)=>Number.isInteger(l)&&l>=0&&l<u;return s(n,4096)&&s(t,n-Ke+1)&&s(r,gt)&&typeof a=="string"&&a!==""&&(i==="plain"||i==="percent"||i==="escapes")&&typeof o=="string"&&/^[0-9a-f]{64}$/.test(o)}function bo(e){try{return Dd(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw Ne(e,`cannot be read (${t??"unknown"})`,n)}}function Ne(e,n,t){return new or("own-credentials",`${e} ${n}, so your own credentials cannot be looked for`,"Run `leakscan init --my-credentials` again, or with --remove to forget them.",t===void 0?void 0:{cause:t})}async function Rg(e){return ko(await qd(e))}async function qd(e){let[n,t]=await Promise.all([Pd(e),Hd()]);return Object.assign(Ui(Ci,{...n,prefilter:t}),{detection:e})}async function Pd({customRules:e,configName:n,identifiers:t,remembered:r}){return{identifiers:t,customRules:e,expressions:await Li(e,n),ownCredentials:r===null?void 0:wo(r)}}async function Hd(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve(ut),Promise.resolve(ct)]);return e(n)}import{Buffer as On}from"node:buffer";function Gd(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=Uo(e,(r,a)=>{r==="tree"&&n.tree===""?n.tree=a:r==="parent"?n.parents.push(a):r==="author"&&n.author===""?n.author=a:r==="committer"&&n.committer===""?n.committer=a:r==="encoding"&&(n.encoding=a)});return!rr(n.tree)||!n.parents.every(rr)?null:{...n,messageStart:t}}function jg(e){let n={object:"",type:"",tagger:""},t=Uo(e,(r,a)=>{r==="object"&&n.object===""?n.object=a:r==="type"&&n.type===""?n.type=a:r==="tagger"&&n.tagger===""&&(n.tagger=a)});return rr(n.object)?{...n,messageStart:t}:null}function Jg(e){let n=[],t=ar(e),r=!1;for(let a=0;a<e.length&&e[a]!==10;){let i=e.indexOf(10,a),o=i<0?e.length:i+1;e[a]!==32&&(r=!Xd.has(Qd(t,a,o))),r&&n.push(e.subarray(a,o)),a=o}return n.length===0?Yd:On.concat(n)}function Qd(e,n,t){let r=n;for(;r<t&&e[r]!==32&&e[r]!==10;)r++;return e.toString("latin1",n,r)}var Xd=new Set(["tree","parent","author","committer","encoding","gpgsig","gpgsig-sha256","object","type","tag","tagger"]),Yd=new Uint8Array;function Dg(e,n){let t=Gd(n);if(t===null)return{oid:e,author:"",email:"",date:tr(0,0),subject:""};let r=ep(t.author);return{oid:e,author:nr(r.name,t.encoding),email:nr(r.email,t.encoding),date:tr(r.seconds,r.offset),subject:nr(np(n,t.messageStart),t.encoding)}}function ep(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),a=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:a}}function tr(e,n){let t=Math.abs(n)<1440?n:0,r=new Date((e+t*60)*1e3);if(Number.isNaN(r.getTime()))return tr(0,0);let a=Math.abs(t),i=o=>String(o).padStart(2,"0");return`${r.toISOString().slice(0,-5)}${t<0?"-":"+"}${i(Math.floor(a/60))}:${i(a%60)}`}function np(e,n){let t=rp(e,n,Math.min(e.length,n+tp)).replace(/^(?:[ \t\r]*\n)+/,""),r=/\n[ \t\r]*\n/.exec(t);return t.slice(0,r?.index).replace(/\s*\n\s*/g," ").trim()}var tp=4096;function Uo(e,n){let t=ar(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let a=e.indexOf(10,r);if(a<0&&(a=e.length),e[r]!==32){let i=t.indexOf(32,r);i>r&&i<a&&n(t.toString("latin1",r,i),t.toString("latin1",i+1,a))}r=a+1}return e.length}function rp(e,n,t){return ar(e).toString("latin1",n,t)}function ar(e){return On.isBuffer(e)?e:On.from(e.buffer,e.byteOffset,e.byteLength)}function nr(e,n){let t=On.from(e,"latin1");for(let r of n===null?["utf-8"]:[n,"utf-8"])try{return new TextDecoder(r,{fatal:!0,ignoreBOM:!0}).decode(t)}catch{}return e}function rr(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}export{ba as a,$e as b,Lf as c,vf as d,wn as e,Nl as f,Ee as g,Gd as h,jg as i,Jg as j,Dg as k,ep as l,Lc as m,fo as n,Xt as o,ko as p,Ag as q,bg as r,Nd as s,Ep as t,ea as u,Li as v,Ci as w,Cg as x,Rg as y,qd as z};
