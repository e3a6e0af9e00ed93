import{a as lo,b as uo}from"./chunk-IRPBUTQU.js";import{b as ca,e as co,f as fo}from"./chunk-EGOKRYRQ.js";import{c as so,e as Tn}from"./chunk-JAY7VWLD.js";var Sa={};so(Sa,{createSimdPrefilter:()=>Kf});var Vn=id();function _e(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let a=r-n;if(a%4===1)return;let i=new Uint8Array(a*3>>2),o=0,s=0,l=0;for(let u=n;u<r;u++){let c=Vn[e[u]];if(c===255)return;s=(s<<6|c)&16777215,o+=6,o>=8&&(o-=8,i[l++]=s>>o&255)}return i}function po(e,n,t){return ad(e,n,t)||rd(e,n,t)||t-n>=32&&fa(e,n)}function fa(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],a=e[t+1];if(r<50||r>55||!da(a))return!1}return!0}function Ao(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let a=0;a<r.length;a++){let i=e[n+2*a],o=e[n+2*a+1];if(!da(i)||!da(o))return;r[a]=mo(i)<<4|mo(o)}return r}function da(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function mo(e){return e<=57?e-48:(e|32)-87}function rd(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[a,i,o,s]=[tn(e,r),tn(e,r+1),tn(e,r+2),tn(e,r+3)],[l,u,c,d]=[tn(e,r+4),tn(e,r+5),tn(e,r+6),tn(e,r+7)];if((a|i|o|s|l|u|c|d)>63||!fn(a<<2|i>>4)||(i&15)!==0||o>>2!==0||!fn((o&3)<<6|s)||l!==0||u>>4!==0||!fn((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function tn(e,n){return Vn[e[n]]}function ad(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let a=n;a<r;a+=4){let i=Vn[e[a]],o=Vn[e[a+1]],s=Vn[e[a+2]],l=Vn[e[a+3]];if((i|o|s|l)>63)return!1;let u=i<<2|o>>4,c=(o&15)<<4|s>>2,d=(s&3)<<6|l;if(!fn(u)||!fn(c)||!fn(d))return!1}return!0}function Je(e){for(let n=0;n<e.length;n++){let t=e[n];if(fn(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let a=1;a<=r;a++)if(((e[n+a]??0)&192)!==128)return!1;n+=r}return!0}function mn(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function Xn(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,a)=>t??r?String.fromCharCode(parseInt(t??r,16)):a==="n"||a==="t"||a==="r"?a==="n"?`
`:a==="t"?"	":"\r":a!==void 0&&/[A-Za-z1-9]/.test(a)?`\\${a}`:a??"")}function fn(e){return e>=32&&e<127||e===10||e===9||e===13}function id(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var ve={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},rn={three:1,four:2,five:4,eight:8},ma=32768;function Nt(){return{first:new Uint8Array(ma),rest:new Uint8Array(ma)}}function Kt(e,n,t){return(e<<10^n<<5^t)&ma-1}function ho(e,n){return Math.imul(e^Math.imul(n,2246822507),2654435761)>>>17}function go({first:e,rest:n},t){let r=e[Kt(t(0),t(1),t(2))];if(r===0||(r&rn.three)!==0)return r!==0;let a=(i,o)=>(r&i)!==0&&(n[ho(Ft(t,0),o)]&i)!==0;return a(rn.four,0)||a(rn.five,t(4))||a(rn.eight,Ft(t,4))}function yo({first:e,rest:n},t){let r=s=>t.charCodeAt(s),{length:a}=t,i=a<4?rn.three:a<5?rn.four:a<8?rn.five:rn.eight;if(e[Kt(r(0),r(1),r(2))]|=i,a<4)return;let o=a<5?0:a<8?r(4):Ft(r,4);n[ho(Ft(r,0),o)]|=i}function Ft(e,n){return e(n)|e(n+1)<<8|e(n+2)<<16|e(n+3)<<24}var Oe=512,an={capital:1,small:2,sign:4},Rt=8,zt=8;function jt(e,n,t){return(e*Rt+n)*zt+t}function ko(e,n,t,r,a){return n>=Oe?!1:(e.behind[jt(n,t,e.classes[r])]>>e.classes[a]&1)===1}var od=[["kennwort","password",3,6],["wachtwoord","password",0,0],["geheim","secret",0,3],["geheimnis","secret",0,3],["schl\xFCssel","key",7,1],["schluessel","key",7,1],["contrase\xF1a","password",6,1],["contrasena","password",6,1],["clave","password",2,4],["senha","password",0,1],["chave","key",2,4],["segredo","secret",2,5],["segreto","secret",2,5],["parola","password",3,2],["mdp","password",0,3],["has\u0142o","password",2,1],["haslo","password",2,1],["\u015Fifre","password",3,5,2],["sifre","password",2,5],["\u043F\u0430\u0440\u043E\u043B\u044C","password",7,0,2],["\u041F\u0410\u0420\u041E\u041B\u042C","password",7,0],["\u0442\u043E\u043A\u0435\u043D","token",3,0,2],["\u0441\u0435\u043A\u0440\u0435\u0442","secret",5,5,2],["\u043A\u043B\u044E\u0447","key",3,7,2],["\u5BC6\u7801","password",2,6],["\u5BC6\u78BC","password",2,6],["\u53E3\u4EE4","password",3,4],["\u5BC6\u94A5","secret key",1,7],["\u5BC6\u9470","secret key",1,7],["\u79D8\u94A5","secret key",1,3],["\u91D1\u9470","secret key",1,7],["\u4EE4\u724C","token",0,4],["\u30D1\u30B9\u30EF\u30FC\u30C9","password",10,1],["\u30D1\u30B9\u30D5\u30EC\u30FC\u30BA","passphrase",13,1],["\u6697\u8A3C\u756A\u53F7","password",0,5],["\u30C8\u30FC\u30AF\u30F3","token",4,1],["\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8","secret",4,1],["\u79D8\u5BC6\u9375","secret key",4,7],["\u30AD\u30FC","key",0,5],["\uBE44\uBC00\uBC88\uD638","password",3,3],["\uD328\uC2A4\uC6CC\uB4DC","password",5,2],["\uC554\uD638","password",3,3],["\uD1A0\uD070","token",2,7],["\uC2DC\uD06C\uB9BF","secret",2,7],["\uBE44\uBC00\uD0A4","secret key",3,3]],pa=od.map(([e,n,t,r,a=0])=>({word:e,means:n,trigger:t,bucket:r,from:a})),sd=[["\u30A2\u30AF\u30BB\u30B9","access"],["\u79D8\u5BC6","secret"],["\uC811\uADFC","access"],["\u8BBF\u95EE","access"]],ld=[["passe","password"],["motdepasse","password"],["palavrapasse","password"],["secreto","secret"],["secreta","secret"]],et=new Map([...pa.map(({word:e,means:n})=>[bo(e),n]),...sd,...ld]),ud=[...et.keys()].filter(e=>/[^a-z]/.test(e)).sort((e,n)=>n.length-e.length);function bo(e){return e.toLowerCase().replace(/ł/g,"l").replace(/ı/g,"i").normalize("NFD").replace(/[\u0300-\u036f]/g,"").normalize("NFC")}function xo(e){let n=bo(e);for(let t of ud)n=n.replaceAll(t,` ${et.get(t)??""} `);return n.replace(/[はがの는은이是]$/,"").replace(/[^\x00-\x7f]+/g," other ")}function wo(e){return et.has(e)||e.length>cd&&Uo.test(e)}var cd=8,Uo=/(?:kennwort|wachtwoord|contrasena|schluessel|schlussel)$/;function _o(e){let n=et.get(e)??et.get(Uo.exec(e)?.[0]??"");return n===void 0?[e]:n.split(" ")}var Pt=24,$t=new Uint8Array(256),dd=new TextEncoder,Ot=pa.map(e=>({...e,bytes:dd.encode(e.word)})).sort((e,n)=>It(e.bytes[e.trigger])-It(n.bytes[n.trigger])),on=new Uint8Array(Ot.length*Pt);Ot.forEach(({bytes:e,trigger:n,from:t},r)=>{let a=It(e[n]),i=Ot[r+1];$t[a]||=r+1;let o=i!==void 0&&It(i.bytes[i.trigger])===a;on.set([e.length,n,t,o?1:0,...e],r*Pt)});var Aa=Ot.map(({bytes:e,trigger:n,bucket:t})=>[t,String.fromCharCode(...e.subarray(n,n+3))]);function vo(e,n){let t=($t[e(n)|32]-1)*Pt;if(t<0)return!1;for(;;){let r=n-on[t+1],a=on[t],i=on[t+2];for(;i<a&&fd(e(r+i),on[t+4+i]);)i++;if(i===a)return!0;if(on[t+3]===0)return!1;t+=Pt}}function fd(e,n){return e===n||n>=97&&n<=122&&(e|32)===n}function It(e){return(e??0)|32}var Dn=16,Mo=[["pas","pwd","psk"],["sec","-be"],["tok","tif"],["key"],["aut","$1$","$5$","$6$"],["cre"],["://","pw=","pw:","pw ",'pw"',"pw'"],["8q~","7q~","9q~"," -u",")-u","*-u","--u"]].map((e,n)=>[...e,...Aa.flatMap(([t,r])=>t===n?[r]:[])]),md=new Set(Aa.map(([,e])=>Co(n=>e.charCodeAt(n))));function Co(e){return(e(0)|32)<<16|(e(1)|32)<<8|e(2)|32}var P=Ad(e=>/[A-Za-z0-9+/_-]/.test(e));function pn(e,n){let t=n;for(;t<e.length&&P[e[t]]===1;)t++;return t}function Lo(e,n){return ga(e,n)||ha(e,n)}function ha(e,n){return n+3<=e.length&&md.has(Co(t=>e[n+t]))}function ga(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,a=(e[n+2]??0)|32;switch(t){case 112:return r===97&&a===115||r===119&&(a===100||pd(e[n+2]??0))||r===115&&a===107;case 115:return r===101&&a===99;case 116:return r===111&&a===107||r===105&&a===102;case 107:return r===101&&a===121;case 97:return r===117&&a===116;case 99:return r===114&&a===101;case 58:return r===47&&a===47;case 45:return r===98&&a===101||r===45&&a===117;case 32:case 41:case 42:return r===45&&a===117&&e[n]<=32;case 36:return e[n]===36&&e[n+2]===36&&(r===49||r===53||r===54);case 57:case 56:case 55:return r===113&&a===126;default:return!1}}function pd(e){return e===61||e===58||e===32||e===34||e===39}function Ad(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}var Se=80,G=120,X=512,Q=1200,Te=600,Y=Zt((e,n)=>/[A-Za-z0-9_-]/.test(e)||n>=128&&n<240&&n!==194&&n!==226&&n!==239),z=Zt(e=>/[A-Za-z_]/.test(e)),H=Zt(e=>/[A-Za-z0-9_]/.test(e)),Fn=Zt(e=>/[\s"'`<>,;)\]}&|]/.test(e));function Ae(e,n){let t=e[n];return Y[t]===1&&!(t===227&&e[n+1]===128)}function Qt(e,n){let t=n,r=Math.min(e.length,n+Se);for(;t<r&&Ae(e,t);)t++;return t}function Ht(e,n){let t=n,r=Math.max(0,n-Se);for(;t>r&&(Y[e[t-1]]===1||e[t-1]===46&&t>1&&Y[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(;t<n&&(e[t]&192)===128;)t++;if(t>0&&e[t-1]===92&&t<n){let a=e[t];gd(a)?t++:a===117&&t+5<n&&e[t+1]===48?t+=5:a===120&&t+3<n&&e[t+1]===50&&(t+=3)}for(t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function gd(e){return e===110||e===114||e===116}function Nn(e){let n=e|32;return n>=97&&n<=122||e>=44&&e<=47||e===40||e===41||e===58||e===59||e===95}function v(e){return e===34||e===39||e===96}function U(e){return e===32||e===9}function M(e){return U(e)||w(e)}function w(e){return e===10||e===13}function oe(e,n,t){let r=n;for(;r<t;){let a=e[r];if(U(a))r++;else if(a===194&&e[r+1]===160)r+=2;else if(a===227&&e[r+1]===128&&e[r+2]===128)r+=3;else break}return Math.min(r,t)}function ee(e,n,t){let r=n;for(;r<t&&M(e[r]);)r++;return r}function le(e,n,t){let r=n;for(;r<t&&!w(e[r]);)r++;return r}function ye(e,n,t){let r=n;for(;r>t&&!w(e[r-1]);)r--;return r===t&&r>0&&!w(e[r-1])?-1:r}function ue(e,n){return e[n]===13&&e[n+1]===10?n+2:n+1}function Fe(e,n,t){for(let r=0;r<t.length;r++)if(((e[n+r]??0)|32)!==t.charCodeAt(r))return!1;return!0}function Zt(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e(String.fromCharCode(t),t)?1:0;return n}var yd=Array.from({length:256},(e,n)=>String.fromCharCode(n)),Bo;function h(e,n,t){let r=Math.max(0,n),a=Math.min(t,e.length);if(a-r>64)return Bo??=new TextDecoder("latin1"),Bo.decode(e.subarray(r,a));let i="";for(let o=r;o<a;o++)i+=yd[e[o]];return i}var So;function I(e,n,t){return So??=new TextDecoder,So.decode(e.subarray(n,t))}function ke(e){return new TextEncoder().encode(e)}function An(e){let n=e|32;return n>=97&&n<=122}function Yt(e,n,t,r){let a=n,i=t;for(;a<i&&(M(e[a])||e[a]===92&&w(e[a+1]));)a++;for(;i>a&&M(e[i-1]);)i--;if(e[a]===124)for(a++,e[i-1]===124&&i>a&&i--;i>a&&M(e[i-1]);)i--;return i>a&&i<t&&e[i-1]===92&&w(e[i])&&i--,{start:a,end:i,after:r}}function To(e,n,t){let r=n+2;for(e[r]===60&&r++,(e[r]===45||e[r]===126)&&r++;U(e[r]);)r++;v(e[r])&&r++;let a=r;if(z[e[r]]!==1)return;for(;r<a+40&&H[e[r]]===1;)r++;let i=r-a;if(r=le(e,r,Math.min(t,r+G)),!!w(e[r]))return Do(e,ue(e,r),t,o=>{let s=0;for(;s<i&&e[o+s]===e[a+s];)s++;return s===i&&H[e[o+s]??0]===0})}function Vo(e,n,t){let r=e[n];return Do(e,ue(e,n+1),t+8,a=>e[a]===r&&e[a+1]===64)}function Do(e,n,t,r){let a=n;for(;a<t&&U(e[a]);)a++;let i=le(e,a,Math.min(e.length,a+X));if(!w(e[i]))return;let o=i;for(;o>a&&U(e[o-1]);)o--;let s=ue(e,i);for(;U(e[s])&&s<i+G;)s++;return r(s)?{start:a,end:o,after:s}:void 0}function E(e,n,t){let r=Math.min(t,e.length,n+X);switch(e[n]){case 34:case 39:case 96:return rt(e,n,0,r);case 92:{let a=F(e,n);return a>0&&v(e[n+a-1])?rt(e,n,a-1,r):Fo(e,n,r)}case 38:return Fo(e,n,r);case 91:return vd(e,n,r);case 60:return e[n+1]===60?To(e,n,Math.min(t,e.length)):void 0;case 37:case 126:return Md(e,n,r);case 35:return e[n+1]===34||e[n+1]===35?Ko(e,n,r):void 0;case 227:return Sd(e,n,r);case 64:case 36:return Ld(e,n,r);default:return z[e[n]??0]===1?Bd(e,n,r):void 0}}function F(e,n){let t=e[n];if(v(t))return 1;if(t===92){let r=n;for(;e[r]===92&&r<n+8;)r++;return v(e[r])?r+1-n:bd(e,r)?r+5-n:kd(e,r)?r+3-n:0}return t===38?wd(e,n):0}function kd(e,n){return e[n]===120&&e[n+1]===50&&(e[n+2]===50||e[n+2]===55)}function bd(e,n){let t=e[n+4];return e[n]===117&&e[n+1]===48&&e[n+2]===48&&e[n+3]===50&&(t===50||t===55)}var xd=["&quot;","&#34;","&#x22;","&#39;","&#x27;","&apos;","&amp;quot;","&#034;","&#039;"];function wd(e,n){for(let t of xd){let r=1;for(;r<t.length&&((e[n+r]??0)|32)===(t.charCodeAt(r)|32);)r++;if(r===t.length)return r}return 0}function rt(e,n,t,r){let a=e[n+t],i=n+t+1;if(t===0&&e[i]===a){if(e[i+1]===a)return Ud(e,i+2,r,a);if(a===39&&w(e[i+1]))return Eo(e,i+1,r,a,2);if(a!==96)return{start:i,end:i,after:i+1};i++}if(a===96&&t===0&&w(e[i]))return Eo(e,i,r,a,1);let o=_d(e,i,r,a,t);return o<0?void 0:{start:i,end:o,after:o+t+1}}function Ud(e,n,t,r){for(let a=n;a<t;a++)if(e[a]===92&&!w(e[a+1]))a++;else if(e[a]===r&&e[a+1]===r&&e[a+2]===r)return Yt(e,n,a,a+3)}function Eo(e,n,t,r,a){for(let i=n;i<t;i++)if(e[i]===r&&(a===1||e[i+1]===r))return Yt(e,n,i,i+a)}function _d(e,n,t,r,a){let i=0;for(let o=n;o<t;o++){let s=e[o];if(s===92){i++;continue}if(s===r&&(a===0?i%2===0:i<=a))return o-(a===0?0:i);if(w(s))return-1;i=0}return-1}function Fo(e,n,t){let r=F(e,n);if(r<2)return;let a=n+r;for(let i=a;i<t&&!w(e[i]);i++)if(e[i]===e[n]&&F(e,i)===r)return{start:a,end:i,after:i+r}}function vd(e,n,t){let r=n+1;for(;e[r]===61&&r<n+8;)r++;if(e[r]!==91)return;let a=r-n-1,i=r+1;if(!(v(e[i])||M(e[i])))for(let o=i;o<t&&!w(e[o]);o++){if(e[o]!==93)continue;let s=o+1;for(;e[s]===61&&s-o-1<a;)s++;if(s-o-1===a&&e[s]===93)return{start:i,end:o,after:s+1}}}function Md(e,n,t){let r=e[n+1]|32,a=r===113||r===115;if(!a&&e[n]===126)return;let i=a?n+2:n+1,o=e[i];if(!(o!==40&&o!==123&&o!==91&&!(a&&o===124)))return No(e,i,t)}function No(e,n,t){let r=Cd(e[n]);for(let a=n+1;a<t&&!w(e[a]);a++)if(e[a]===r)return{start:n+1,end:a,after:a+1}}function Cd(e){switch(e){case 40:return 41;case 91:return 93;case 123:return 125;case 60:return 62;default:return e}}function Ld(e,n,t){let r=n+1;(e[r]===64||e[r]===36)&&r++;let a=e[r];if(a===34||a===39)return e[n]===64&&w(e[r+1])?Vo(e,r,t):rt(e,r,0,t)}function Bd(e,n,t){let r=n;for(;r<n+4&&r<t&&(z[e[r]]===1||e[r]===56);)r++;let a=r-n,i=e[r-1],o=e[r];return o===34||o===39?a>3?void 0:i===82&&o===34?Td(e,r,t):rt(e,r,0,t):o===35&&a<=2&&(i|32)===114?Ko(e,r,t):e[n]!==113||a>2||a===2&&i!==113?void 0:o===40||o===123||o===91||o===124||o===33?No(e,r,t):void 0}function Sd(e,n,t){let r=e[n+2];if(!(e[n+1]!==128||r!==140&&r!==142)){for(let a=n+3;a<t&&!w(e[a]);a++)if(e[a]===227&&e[a+1]===128&&e[a+2]===r+1)return{start:n+3,end:a,after:a+3}}}function Ko(e,n,t){let r=n;for(;e[r]===35&&r<n+8;)r++;if(e[r]!==34)return;let a=r-n;for(let i=r+1;i<t;i++){if(e[i]!==34)continue;let o=i+1;for(;e[o]===35&&o-i-1<a;)o++;if(o-i-1===a)return{start:r+1,end:i,after:o}}}function Td(e,n,t){let r=n+1;for(;r<n+18&&z[e[r]]===1;)r++;if(e[r]!==40)return rt(e,n,0,t);let a=r-n-1;for(let i=r+1;i<t;i++){if(e[i]!==41||e[i+1+a]!==34)continue;let o=0;for(;o<a&&e[i+1+o]===e[n+1+o];)o++;if(o===a)return Yt(e,r+1,i,i+a+2)}}function L({nameStart:e,nameEnd:n},{start:t,end:r},a,i,o,{wholeLine:s=!1,index:l=0,kind:u}=Vd){return{nameStart:e,nameEnd:n,start:t,end:r,operator:a,quoted:o,kind:u,wholeLine:s,place:i,index:l}}var Vd={};function hn(e,n){return(e[n-1]|32)===115&&(e[n-2]|32)!==115}var Rn=500,Xt=400;function it(e,n,t,r){let a=Math.min(e.length,t.nameEnd+Q),i=v(e[t.nameStart-1])?t.nameStart-1:t.nameStart,o=i;for(;o>0&&!at(e[o-1])&&!w(e[o-1]);){if(o<i-Dd||!ya(e,o-1))return;o--}let s=o===i||at(e[n])&&Ae(e,n+1),l=at(e[n])?e[n]:e[o-1];if(!s||!at(l))return;let u=n;for(;u<a&&u<n+Rn&&(ya(e,u)||at(e[u]));)u++;if(!w(e[u])||e[u-1]===l)return;let c=ye(e,t.nameStart,Math.max(0,t.nameStart-Rn));if(c<0||o>c&&e[o-1]!==l)return;let d=0,f=1;for(let m=c;m<u;m++)if(e[m]===l)f++,m<t.nameStart&&d++;else if(!ya(e,m))return;Ro(e,ue(e,u),a,l,d,f,t,r)}var Dd=40;function at(e){return e===44||e===59||e===9||e===124}function ya(e,n){let t=e[n];return Ae(e,n)||t===34||t===32||t===46||t===35||t===47}function Ro(e,n,t,r,a,i,o,s){let l=n;for(let u=0;u<64&&l<t;u++){let c=-1,d=-1,f=0,m=l;for(;m<e.length&&m<l+Rn*2;){let A=m,p=m;if(e[m]===34){for(m++;m<l+Rn*2&&e[m]!==34&&!w(e[m]);)m++;p=m,e[m]===34&&m++}else{for(;m<e.length&&m<l+Rn*2&&e[m]!==r&&!w(e[m]);)m++;p=m}if(f===a&&(c=e[A]===34?A+1:A,d=p),e[m]!==r)break;f++,m++}if(f+1!==i||m<e.length&&!w(e[m]))return;for(;c<d&&U(e[c]);)c++;for(;d>c&&U(e[d-1]);)d--;d>c&&c<t&&s.push(L(o,{start:c,end:d},"colon","column",!0,{index:u})),l=m<e.length?ue(e,m):m}}function er(e,n,t,r){let a=n;for(;a<n+Xt&&zo(e,a);){if(e[a]===32&&Y[e[a+1]??0]===1&&Y[e[a-1]??0]===1)return;a++}let i=e[a]===41?Ed(e,t.nameStart):-1;if(i<0)return;let o=0,s=1,l=i+1,u=Math.min(e.length,n+Xt);for(;l<u&&e[l]!==41;l++)e[l]===44&&(s++,l<t.nameStart&&o++);if(e[l]!==41||s<2)return;l=ee(e,l+1,u);let c=h(e,l,l+12).toLowerCase();if(c.startsWith("values"))Fd(e,l+6,o,t,r);else if(c.startsWith("from stdin")){let d=le(e,l,Math.min(e.length,l+Rn));w(e[d])&&Ro(e,ue(e,d),Math.min(e.length,t.nameEnd+Q),9,o,s,t,r)}}function Ed(e,n){let t=Math.max(0,n-Te);for(let r=n-1;r>=t;r--){if(e[r]===40)return r;if(!zo(e,r))return-1}return-1}function zo(e,n){let t=e[n];return Ae(e,n)||M(t)||t===44||v(t)||t===91||t===93||t===46||t===92}function Fd(e,n,t,r,a){let i=Math.min(e.length,r.nameEnd+Q),o=n;for(let s=0;s<64;s++){if(o=ee(e,o,i),e[o]!==40)return;o++;let l=0,u=0;for(;o<i;){let c=e[o],d=v(c)||c===92||(c|32)===110&&e[o+1]===39?E(e,o,e.length):void 0;if(d){u===t&&l===0&&d.end>d.start&&a.push(L(r,d,"colon","column",!0,{index:s})),o=d.after;continue}if(c===44&&l===0)u++;else if(c===40)l++;else if(c===41&&--l<0)break;o++}if(o=ee(e,o+1,i),e[o]!==44)return;o++}}function ce(e,n){return xa(e)||Me(e)||Jd.test(e)||!n&&qd.test(e)}function Me(e){return ot(e)||$d.test(e)||ba(e)}function ba(e){return Id.test(e)}function nr(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>Nd[n]??"")}var Nd={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};function xa(e){return Od.test(e)}function ot(e){let n=e.length;if(n===0)return!0;let t=Pd(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(Rd(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&Po(e,4)>=.6?!0:n>=20&&(Po(e,3)>=.85||Kd(e.replaceAll(/[-_]/g,""))>=.85)}function Kd(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&jo(e,r-2,r);)r++;let a=t+1;for(;a<e.length&&jo(e,a-1,a);)a++;let i=r-t>=6&&r>=a?r:a;i-t>=4&&(n+=i-t),t=i}return n/Math.max(1,e.length)}function jo(e,n,t){let[r,a]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return a===r+1||e[n]==="9"&&e[t]==="0"}function Rd(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function Po(e,n){let t=0,r=1,a=0,i=()=>{r>=n&&(t+=r)};for(let o=1;o<e.length;o++){let s=jd(e,o);s!==0&&(s===a||r===1)?(r++,a=s):(i(),r=s!==0?2:1,a=s)}return i(),t/e.length}var zd=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));function jd(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,a=r-t;return a===1||a===-1?a:zd.has(t<<8|r)?1:0}function Pd(e){let n=0,t=0,r=0,a=0;for(let i=0;i<e.length;i++){let o=e.charCodeAt(i),s=1<<(o&31);o<32||o>127?n|=1:o<64?t|=s:o<96?r|=s:a|=s}return n+ka(t)+ka(r)+ka(a)}function ka(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var Od=/^\\?\$[A-Za-z_({]|%\{\w+\}|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|\{[A-Za-z_][\w-]*:[\d,-]+\}|^@[A-Za-z_.]+@$|^__\w+__$|«[^«»]*(?:»|$)|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,Id=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,$d=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|\xe2\x80\xa6|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard|550e8400-e29b-41d4-a716-446655440000/i,qd=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,Jd=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;var Wd=800,wa=120;function Oo(e,n){let t=n+3,r=Math.min(e.length,n+wa);for(;t<r&&zn[e[t]]===1;)t++;if(e[t]!==47&&e[t]!==63||!Qd.test(h(e,n+3,t)))return;let a=h(e,t,n+Wd),i=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(a),o=i?.[1];if(!(i===null||o===void 0||ce(o,!0)))return{start:t+i[0].length-o.length,end:t+i[0].length}}var Qd=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,zn=new Uint8Array(256);for(let e=0;e<128;e++)zn[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0;function jn(e){let t=(/^[\x00-\x7f]*$/.test(e)?e:xo(e)).replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(r=>r!=="");return t.some(wo)?t.flatMap(_o):t}function tr(e){let n=Hd(e),t=n[n.length-1]??"",r=/^\d+$/.test(t)&&n.length>1?n[n.length-2]:t.replace(/\d+$/,"")||t;if(tf.has(r))return"none";let a=n.join("");if(rf.test(a)||af.test(n.join(" "))||n.includes("hashed")||n.includes("encrypted"))return"none";if(Xd.test(r))return"password";if(ef.test(r))return"secret";if(r==="key"||r==="keys"){for(let i of n)if(nf.has(i))return"secret";return"weak"}return r==="auth"||r==="authorization"||r==="bearer"?"weak":/pass(word|wort|wd|phrase)|passwd|pwd$/.test(a)?n.some(i=>Io.has(i))?"password":"weak":/secret|token|apikey|credential/.test(a)?n.some(i=>Io.has(i))?"secret":"weak":"none"}function Hd(e){let n=e.length;for(;n>1&&Zd(e[n-1])&&e.slice(0,n-1).some(t=>Yd.test(t));)n--;return n===e.length?e:e.slice(0,n)}function Zd(e){return e.length===1?e>="a"&&e<="z":Gd.has(e)}var Gd=new Set("value val values string str raw plain plaintext b64 base64 literal".split(" ")),Yd=/pass|pwd|secret|token|key$|cred|auth/,Xd=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|[a-z0-9]{0,12}(?:db|user|mail|root|admin|bind|ldap|smtp|ftp|sql|svc|login)pw|masterauth|motdepasse|contrasena)$|^[a-z0-9]{0,12}(?:store|key|ssh|sudo|become|require|bind|login|ftp|smtp|sql|ldap|vnc|rpc|wifi|proxy|http|app|svc|cert|pfx|zip)pass$/,ef=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,nf=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy integration webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),tf=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes word words symbol span range position pos offset start end begin line column col color colors".split(" ")),rf=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|nopasswd|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or(?!secret|key|token|pass)|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,af=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,Io=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base smtp ftp mail imap ldap redis mysql postgres sql api app web site server service".split(" "));function st(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}var gn=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],$o="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS";function De(e,n,t){return sr(e,n,t)}function lt(e,n,t){return t>n?sr(e,n,t)/(t-n):0}function of(e,n,t){let r=sr(e,n,t);return Math.min(r,Xo(e,n,t))}function Qo(e,n,t){let r=of(e,n,t);return r<64||r<96&&!K(e,n,t)}function _a(e,n,t){return sr(e,n,t)-Xo(e,n,t)}function K(e,n,t){return t-n>=8&&_a(e,n,t)>sf(t-n)}function sf(e){return e>=16?14:14+(16-e)/2}var yn=1,ir=2,kn=4,or=8,ut=16,ct=32,Ho=64,Zo=128,Go=256,Yo=512,lf=1024,qo=yn|ut|ct,Jo=kn|ut|ct;function Xo(e,n,t){let{classes:r,avoided:a}=va(),i=0,o=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],f=r[d];i|=f,o+=a[d],u|=f,(u&~qo)!==0&&(u&~Jo)!==0&&(c-l>=16&&Wo(u&~f)&&(s+=c-l),u=(f&~(qo|Jo))===0?f:0,l=u===0?c+1:c)}return t-l>=16&&Wo(u)&&(s+=t-l),(i&(yn|ir|kn|or))===0&&(o+=16),(t-n-s)*Math.log2(uf(i))+s*4-(s>0?8:0)+o}function Wo(e){return(e&(ut|ct))!==0&&(e&(yn|kn))!==0}function uf(e){let n=0;(e&Ho)!==0&&(n+=2),(e&Zo)!==0&&(n+=2),(e&Go)!==0&&(n+=2),(e&Yo)!==0&&(n=32);let t=(e&(ut|ct))!==0?10:0,r=e&(yn|ir|kn|or);if(t!==0&&(r===yn||r===kn))return 16+n;let a=(r&(yn|ir))!==0?26:0,i=(r&(kn|or))!==0?26:0;return Math.max(10,t+a+i+n)}var rr=0,Ua=729*27,es=Ua+1296,cf=es+1210,df=10;function sr(e,n,t){let{data:r,price:a,kinds:i,symbols:o,starts:s,keys:l,last:u}=va(),c=mf(t-n)-n,d=0,f=0,m=0,A=0,p=0,g=10,x=10,k=0,b=0,y=0,_=0,C=-1,R=0,q=0;for(let ge=n;ge<t;ge++){let de=e[ge],Ue=i[de],nn=o[de],fe=Ua+f*6+Ue,Be=a[r[fe>>1]<<1|fe&1];if(Ue===1||Ue===2){let Sn=m===1&&Ue===2;(A===0||Sn)&&(Sn&&(fe=rr+(p*27+A)*27+26,Be+=a[r[fe>>1]<<1|fe&1]),p=Sn?df:ge===n?0:s[k],A=0),fe=rr+(p*27+A)*27+nn-1,Be+=a[r[fe>>1]<<1|fe&1],p=A,A=nn,g=x=10}else A!==0&&(fe=rr+(p*27+A)*27+26,Be+=a[r[fe>>1]<<1|fe&1],A=p=0),Ue===3?(fe=es+(x*11+g)*10+nn,Be+=a[r[fe>>1]<<1|fe&1],x=g,g=nn):(Ue===4?(fe=cf+(m===4?6+o[k]:m)*33+nn,Be+=a[r[fe>>1]<<1|fe&1]):Be=0,g=x=10);let sa=de-k,la=de-b,ua=l[de]-l[k];if(R=sa===k-b&&sa<=1&&sa>=-1||ua===l[k]-l[b]&&(ua===1||ua===-1)?R+1:0,q=la===b-_&&la<=1&&la>=-1?q+1:0,R>0?Be=Math.min(Be,R>1?1:3):q>1&&(Be=Math.min(Be,1.5)),C>=0&&e[C]===de?(Be=Math.min(Be,1),C++):C=-1,ge-n>=2){let Sn=(b*31+k)*31+de&1023,Yn=u[Sn]-c;C<0&&Yn>n&&e[Yn-1]===de&&e[Yn-2]===k&&e[Yn-3]===b&&(C=Yn),u[Sn]=c+ge+1}d+=Be,f=(f*6+Ue)%216,m=Ue,_=y,y=b,b=k,k=de}let ne=Ua+f*6;return d+=a[r[ne>>1]<<1|ne&1],A!==0&&(ne=rr+(p*27+A)*27+26,d+=a[r[ne>>1]<<1|ne&1]),d}var ff,ar=1;function va(){return ff??=pf()}function mf(e){let n=ar;return ar+=e+1,ar>1073741823?(va().last.fill(0),ar=e+2,1):n}function pf(){let e=new TextEncoder().encode($o),n=new Float64Array(512);for(let c=0;c<gn.length*gn.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=gn[Math.floor(c/gn.length)],n[d<<1|1]=gn[c%gn.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),a=new Uint8Array(256).fill(2),i=new Uint16Array(256).fill(lf),o=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,f=c>64&&d>96&&d<123?d-96:0;if(o[c]=0,f>0){let m=c===d;t[c]=m?1:2,r[c]=f,i[c]=m?f<=6?yn:ir:f<=6?kn:or}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,a[c]=1,i[c]=c>=50&&c<=55?ut:ct;else{t[c]=4,r[c]=l++;let m="_-./ :".indexOf(String.fromCharCode(c));a[c]=m<0?9:3+m,i[c]=c===43||c===47||c===61?Ho:c===45||c===95?Zo:c===46||c===58?Go:Yo,o[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:a,keys:s,classes:i,avoided:o,last:new Int32Array(1024)}}var Ma=300;function lr(e,n){let t=-1,r=-1,a=n+3,i=Math.min(e.length,a+Ma);for(let c=a;c<i;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return ns(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(h(e,n-24,n)))return;let o=r+1,s=h(e,o,t),l=h(e,a,r);if(s==="x-oauth-basic")return ns(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(h(e,t+1,t+80))?.[0]??"";if(!(u===""||ce(s,K(e,o,t))||/^(?:[<[{$(]|%(?![0-9A-Fa-f]{2})|%\w+%$)|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:o,end:t,user:l,confidence:hf(e,o,t,s,l,u)}}function ns(e,n,t){let r=n+3,a=h(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(a)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(h(e,n-12,n)))return;let i=h(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(a)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(i))&&!(!/^[A-Za-z0-9.-]+/.test(i)&&e[t]===64)&&!(ce(a,!0)||!K(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}var Af=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,ts=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;function hf(e,n,t,r,a,i){if(ts.test(r)||ts.test(nr(r))||r.toLowerCase()===a.toLowerCase())return"low";let o=t-n,s=/^[a-z]+$/i.test(r),l=De(e,n,t)>=48&&K(e,n,t)&&(!s||lt(e,n,t)>=6);return Af.test(i)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(lt(e,n,t)<4.3||st(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||o<6?"low":l?"high":"medium"}function is(e,n,t){if(n+3>t)return!1;let r=i=>i<t?e[i]??0:0;if(!ga(e,n))return ha(e,n)&&vo(r,n)&&rs(r,n);let a=r(n)|32;return a===58?Bf(r,n)||Sf(r,n):a<97?a!==45||r(n+1)===45||(r(n+3)|32)===103:gf(r,n,a)&&rs(r,n)}function gf(e,n,t){let r=e(n+3)|32;switch(t){case 112:return(e(n+1)|32)!==97||r===115;case 115:return r===117?Pn(e,n+4,"restring"):Pn(e,n+3,"ret");case 116:return(e(n+1)|32)===105?Pn(e,n-4,"iden")&&Pn(e,n+3,"ied"):Pn(e,n+3,"en");case 97:return r===104&&!((e(n+4)|32)===111&&(e(n+5)|32)===114&&(e(n+6)|32)!==105);case 99:return r===100;default:return!0}}function Pn(e,n,t){for(let r=0;r<t.length;r++)if((e(n+r)|32)!==t.charCodeAt(r))return!1;return!0}function rs(e,n){let t=n+2;for(;t<n+Se&&os(e,t);)t++;let r=t,a=t+G,i=e(t);if(i===37||i===92)return!0;if(i===38)return yf(e(t+1));if(t===n+6&&e(t-1)===100&&e(t-2)===119&&(e(n-1)===104||i===32&&e(t+1)===45))return!0;let o=v(i);o&&(i=e(++t));let s=t,l=!1;if(i===93||o&&i===41)l=!0,i=e(++t),(i===41||i===93)&&(i=e(++t));else if(i===125)l=!0,i=e(++t);else if(i===42){for(;e(t)===42&&t<r+4;)t++;i=e(t)}if(i===91||i===63||i===33||(e(s)===41||e(s)===93)&&Ca(e,s))return!0;let u=t;for(;t<a&&U(e(t));)t++;let c=t>u;if(i=e(t),i===194||i===227||i===239)return!0;let d=e(t+1);switch(i){case 62:case 124:return!0;case 61:return d===61?as(e,t+(e(t+2)===61?3:2)):d!==126;case 58:return d!==58||e(t+2)===61||e(t+2)===58&&e(t+3)===61;case 44:if(o||v(e(wf(e,t+1)))||Ca(e,t)||ur(e,n,s)||(i=e(On(e,n)-1),i===58||i===123))return!0;break;case 40:return!o&&(as(e,t+1)||vf(e,t+1));case 46:if(d===61||o&&l)return!0;break;case 63:if(d===61||d===63||d===58||o&&l)return!0;break;case 33:case 43:if(d===61)return!0;break;case 47:if(d===47&&(l||e(On(e,n)-1)===36))return!0;break;case 60:if(d===45||d===47||d===60)return!0;break;case 123:return c||l||v(d);case 59:if(o?d===115:ur(e,n,s))return!0;break;case 79:case 111:if((d|32)===114&&M(e(t+2)))return!0;break;case 45:if(o)return!0;break;case 116:if(o&&d===111)return!0;break;case 41:return d===58||Ca(e,t);case 10:case 13:if(ur(e,n,s)||o&&l||Uf(e,n))return!0;break;default:}return o&&l&&c&&(v(i)||(i|32)>=97)||e(s)===9&&ur(e,n,s)||(o||i<32||i===44||i===125||i===47)&&bf(e,o?kf(e,n):On(e,n))?!0:c&&(_f(e,n)||!o&&Lf(e,n,t,a))}function os(e,n){let t=e(n);return Y[t]===1&&!(t===227&&e(n+1)===128)}function yf(e){return e===35||(e|32)===113||(e|32)===97}function On(e,n){let t=n;for(;t>n-Se&&(Y[e(t-1)]===1||e(t-1)===46);)t--;return t}function kf(e,n){let t=n-1;for(;t>n-2*Se&&e(t)>=32&&!v(e(t));)t--;return v(e(t))?t:n}function bf(e,n){let t=n-1,r=n-48;for(e(t)===64&&t--;t>r&&(U(e(t))||e(t)===92);)t--;if(e(t)===62&&e(t-1)===61)t-=2;else if(e(t)===58||e(t)===61)t--;else return!1;for(;t>r&&(U(e(t))||e(t)===92||v(e(t)));)t--;let a=e(t)|32;return a!==115&&a!==116&&a!==112&&Y[e(t)]===1}function Ca(e,n){let t=n;for(;t<n+Mf&&xf(e,t);){if(e(t)===32&&Y[e(t+1)]===1&&Y[e(t-1)]===1)return!1;t++}if(e(t)!==41)return!1;let r=++t;for(;t<r+bn&&M(e(t));)t++;let a=e(t)|32;return a===118||a===102||M(e(t))}function xf(e,n){let t=e(n);return os(e,n)||M(t)||v(t)||t===44||t===46||t===91||t===92||t===93}function wf(e,n){let t=n;for(;t<n+bn&&U(e(t));)t++;return t}function Uf(e,n){let t=On(e,n)-1,r=t-bn;for(;t>r&&(U(e(t))||Y[e(t)]===1||e(t)===42||e(t)===96);)t--;return e(t)===124}function ur(e,n,t){let r=On(e,n);v(e(r-1))&&r--;let a=e(r-1);return a===32?Y[e(t+1)]===1:a===124?!0:M(e(t))&&e(t)!==9?a===44||a===59||a===9:a===44||a===59||a===9||a===10||a===13||a===0}function _f(e,n){let t=e(On(e,n)-1);return t===60||t===58}function as(e,n){let t=n;for(;t<n+bn&&M(e(t));)t++;let r=e(t);if(M(r)||r!==45&&r!==46&&Y[r]===0&&r!==41&&r!==44)return r>0;let a=t;for(;t<a+Se&&(Y[e(t)]===1||e(t)===46||e(t)===58||e(t)===92);)t++;let i=e(t);return t>a&&i!==41&&i!==44&&i!==59&&i!==61&&i!==43}function vf(e,n){let t=n;for(;t<n+bn&&M(e(t));)t++;let r=t;for(;t<r+Cf&&(Y[e(t)]===1||e(t)===46);)t++;for(;t<n+2*bn&&M(e(t));)t++;if(e(t)!==44)return!1;for(t++;t<n+3*bn&&M(e(t));)t++;return v(e(t))||M(e(t))}var bn=64,Mf=Xt+16,Cf=64;function Lf(e,n,t,r){let a=e(t);if(a===38)return e(t+1)!==38;if(v(a)||a===45||a===60)return!0;let i=a|32;if(i===97&&(e(t+1)|32)===115&&U(e(t+2))||Pn(e,n,"ti")&&(i===98||i===119||i===97))return!0;if(a===42&&e(t+1)===47)return!1;let o=n;for(;o>0&&o>n-Se&&Y[e(o-1)]===1;)o--;if(e(o)===45)return!0;let s=t;for(;s<r;s++){let l=e(s);if(M(l))break;if(!Nn(l))return!0}for(;s<r&&U(e(s));)s++;return e(s)===61}function Bf(e,n){for(let t=n+3;t<n+3+Ma;t++){let r=e(t);if(r===64)return!0;if(r<=32||v(r)||r===60||r===62||r===92||r===47||r===127)return!1}return!1}function Sf(e,n){let t=n+3;for(;t<n+wa&&zn[e(t)]===1;)t++;let r=e(t);if(r!==47&&r!==63||t-n<20)return!1;let a=e(t-1),i=e(t-5);return a===116?i===115||i===105:a===109?i===101||i===109:a===110||a===51}var dt=56;function ss(e){return(n,t,r,a)=>{let i=-1;for(let o=t;o<r;o++)P[n[o]]===1?i<0&&(i=o):i>=0&&(o-i>=Dn&&cr(e,n,i,o,r,a),i=-1),is(n,o,r)&&a.word(o);i>=0&&r-i>=Dn&&cr(e,n,i,r,r,a)}}function cr(e,n,t,r,a,i){let o={tables:e,bytes:n,to:a},{first:s}=e.heads;for(let u=t;u<r-2;u++){if(u>t&&!cs(n[u-1]))continue;let c=Kt(n[u],n[u+1],n[u+2]);s[c]!==0&&sn(o,u)&&i.head(u,t,r)}let l=Tf(o,t,r);l!==0&&i.run(t,r,l)}function ls({bytes:e,to:n},t){return t<n?e[t]??0:0}function Tf(e,n,t){let{tables:r,bytes:a}=e,i=t-n,o=a[n-1]??0,[s,l,u,c,d,f]=[0,0,0,0,0,0];for(let g=n;g<t&&i<=Oe;g++){let x=a[g];x>=103&&c++,x>=97?u++:x===95||x===45?f++:x>=65?l++:x>=48?s++:d++}let m=(l>0?an.capital:0)|(c>0?an.small:0)|(d+f>0?an.sign:0),A=o===58&&Df(a,n),p=0;return!A&&ko(r.gates,i,m,o,ls(e,t))&&(p|=ve.shape),i>=24&&po(a,n,t)&&(p|=ve.encoded),Ff(e,n,o)&&(p|=ve.before),o===32&&Ef(a,n-1)&&(p|=ve.scheme),i===40&&f===0&&u>3&&l>3&&s+d>0&&(p|=ve.bareSecret),r.near&&!A&&i<=512&&s>=2&&u+l>=2&&Vf(o)&&(p|=ve.near),p}function Vf(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function Df(e,n){let[t,r]=[e[n-3]??0,e[n-2]??0];return(t===104&&r===49||t===122&&r===104)&&P[e[n-4]??0]===0}function Ef(e,n){let t=r=>(e[n-r]??0)|32;switch(t(1)){case 114:return t(2)===101&&t(3)===114;case 99:return t(2)===105&&t(3)===115;case 109:return t(2)===108&&t(3)===116;default:return!1}}function Ff(e,n,t){let{bytes:r}=e;switch(t){case 46:case 124:return La(e,n);case 36:return La(e,n)||us(e,n);case 37:return sn(e,n+2)||La(e,n);case 92:return sn(e,n+1)||r[n]===117&&sn(e,n+5)||r[n]===120&&sn(e,n+3);default:return!1}}function La(e,n){let{bytes:t}=e,r=n-dt,a=n;do{for(a--;a>r&&P[t[a-1]??0]===1;)if(a--,sn(e,a)&&!Ba(t[a-1]??0))return!0;if(t[a-1]===36)return us(e,a)}while(a>r&&(t[a-1]===46||t[a-1]===37));return!1}function us(e,n){let{bytes:t}=e,r=Math.max(0,n-dt);for(let a=n-2,i=0;a>=r&&i<4;a--){let o=t[a],s=t[a-1]??0;if(o===36){if(i++,sn(e,a)&&!Ba(s))return!0}else{if(o<=32||o===34||o===39)return!1;if(i>0&&Ba(o)&&P[s]===0&&s!==36&&sn(e,a))return!0}}return!1}function sn(e,n){return go(e.tables.heads,t=>ls(e,n+t))}function Ba(e){return P[e]===1&&!cs(e)}function cs(e){return e===43||e===47||e===45||e===95}var Nf=64;function Kf(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>Rf(new n.Instance(t,{}).exports,r)}catch{return}}function Rf(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),a=e.inputOffset(),i=e.leftContext(),o=e.rightContext(),s=e.chunkSize(),l=e.runsOffset()>>2,u=e.wordsOffset()>>2,c=e.foundOffset()>>2;return t.set(zf(),0),t.set(n.heads.first,e.headsOffset()),t.set(n.heads.rest,e.tailsOffset()),t.set(Y,e.namesOffset()),t.set(zn,e.hostsOffset()),t.set($t,e.foreignFirstsOffset()),t.set(on,e.foreignOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(d,f,m,A)=>{e.reset(f,n.near);let p=m+1;for(let k=f;k<p;k+=s){let b=Math.min(s+o,Math.max(0,m-k)),y=Math.min(s,p-k+15&-16),_=Math.min(i,k);t.set(d.subarray(k-_,k+b),a-_),_<i&&t.fill(0,a-i,a-_),b<y+o&&t.fill(0,a+b,a+y+o),x(e.scan(y,k)),g()}function g(){let k=e.words();for(let b=0;b<k;b++)A.word(r[u+b])}function x(k){let b=0;for(let y=l;y<l+4*k;y+=4){let _=r[y],C=r[y+1],R=r[y+2];if(R===Nf){cr(n,d,_,C,m,A);continue}for(let q=r[y+3];b<q;b++)A.head(r[c+b],_,C);R!==0&&A.run(_,C,R)}}}}function zf(){let e=new Uint8Array(176);return Mo.forEach((n,t)=>{for(let r of n)for(let a=0;a<3;a++){let i=r.charCodeAt(a)|32,o=32*a+(i&15),s=32*a+16+(i>>4);e[o]=e[o]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var Ta={};so(Ta,{default:()=>Pf});var Pf=Tn("AGFzbQEAAAABHwZgAAF/YAF/AX9gAn9/AX9gA39/fwF/YAAAYAJ/fwADHx4BAQIBAQEBBAAAAwACAAAFAAMAAQAAAAAAAAAAAQEFAwEAAAYaBX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAsH/QETC2hlYWRzT2Zmc2V0ABYLdGFpbHNPZmZzZXQACwtuYW1lc09mZnNldAAQC2hvc3RzT2Zmc2V0ABUTZm9yZWlnbkZpcnN0c09mZnNldAAaDWZvcmVpZ25PZmZzZXQAGQ1jbGFzc2VzT2Zmc2V0AA4LZ2F0ZXNPZmZzZXQAFwtmb3VuZE9mZnNldAAYC2lucHV0T2Zmc2V0ABQLbGVmdENvbnRleHQAEgxyaWdodENvbnRleHQADgpydW5zT2Zmc2V0AA0Ld29yZHNPZmZzZXQACAljaHVua1NpemUAGwV3b3JkcwAJBXJlc2V0AA8Ec2NhbgAMBm1lbW9yeQIACAEHCopKHrYTAQp/IABBAmohAgNAIAIgAEHQAGpIBH8gAi0AACIBQYAKai0AAAR/IAFB4wFGBH8gAi0AAUGAAUYFQQALBUEBCwVBAQtFBEAgAkEBaiECDAELCyACIQEgAkH4AGohCQJAIAItAAAiA0HcAEYgA0ElRnINACADQSZGBEAgAi0AASIAQSByIgFB8QBGIABBI0ZyIAFB4QBGcg8LIAIgAEEGakYEfyACQQFrLQAAQeQARgVBAAsEfyACQQJrLQAAQfcARgVBAAsEQCAAQQFrLQAAQegARgR/QQEFIANBIEYEfyACLQABQS1GBUEACwsNAQsgA0EnRiADQSJGciADQeAARnIiBgRAIAJBAWoiAi0AACEDCyACIQQgBiADQSlGcSADQd0ARnIEf0EBIQcgAkEBaiICLQAAIgFB3QBGIAFBKUZyBH8gAkEBaiICLQAABSABCwUgA0H9AEYEf0EBIQcgAkEBaiICLQAABSADQSpGBH8DQCACLQAAQSpGIAIgAUEEakhxBEAgAkEBaiECDAELCyACLQAABSADCwsLIgFBP0YgAUHbAEZyIAFBIUZyDQAgBC0AAEEpRgR/QQEFIAQtAABB3QBGCwR/IAQQBAVBAAsNACACA0AgAiAJSAR/IAItAAAiA0EJRiADQSBGcgVBAAsEQCACQQFqIQIMAQsLIAItAAAiBUHjAUYgBUHCAUZyIAVB7wFGcg0AIAItAAEhAyAFQT5GDQAgBUH8AEYNACACSCEIAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBUE9RwRAIAVBOkYNASAFQSxGDQIgBUEoRg0DIAVBLkYNBCAFQT9GDQUgBUEhRg0GIAVBK0YNBiAFQS9GDQcgBUE8Rg0IIAVB+wBGDQkgBUE7Rg0KIAVBzwBGDQsgBUHvAEYNCyAFQS1GDQwgBUH0AEYNDSAFQSlGDQ4gBUEKRg0PIAVBDUYNDwwQCyADQT1GBH8gAkEDQQIgAi0AAkE9RhtqEAUFIANB/gBHCw8LIANBOkcEf0EBBSACLQACQT1GCwR/QQEFIAItAAJBOkYEfyACLQADQT1GBUEACwsPCyAGBH9BAQUgAkEBaiIDIQEDQCABIANBQGtIBH8gAS0AACIKQQlGIApBIEZyBUEACwRAIAFBAWohAQwBCwsgAS0AACIBQSdGIAFBIkZyIAFB4ABGcgsEf0EBBSACEAQLBH9BAQUgACAEEAILDQ4gACEBA0AgASAAQdAAa0oEQCABQQFrIgMtAAAiCkGACmotAABFIApBLkdxRQRAIAMhAQwCCwsLIAFBAWstAAAiAUH7AEYgAUE6RnINDgwNCyAGBH9BAAUgAkEBahAFBH9BAQUCfyACQQFqIgIhAANAIAAgAkFAa0gEfyAALQAAIgFBCUYgAUEgRnIgAUEKRnIgAUENRnIFQQALBEAgAEEBaiEADAELCyAAIQEDQCAAIAFBQGtIBEAgAC0AACIDQYAKai0AAEUgA0EuR3FFBEAgAEEBaiEADAILCwsDQCAAIAJBgAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLQQAgAC0AAEEsRw0AGiAAQQFqIQADQCAAIAJBwAFqSAR/IAAtAAAiAUEJRiABQSBGciABQQpGciABQQ1GcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEnRiABQSJGciABQeAARnIEf0EBBSAALQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnILCwsLDwsgBiAHcSADQT1Gcg0MDAsLIAYgB3EgA0E/RiADQT1GciADQTpGcnINCwwKCyADQT1GDQoMCQsgA0EvRgR/IAcEf0EBBSAAIQEDQCABIABB0ABrSgRAIAFBAWsiAy0AACIKQYAKai0AAEUgCkEuR3FFBEAgAyEBDAILCwsgAUEBay0AAEEkRgsFQQALDQkMCAsgA0EvRiADQS1GciADQTxGcg0IDAcLIAcgCHIEf0EBBSADQSdGIANBIkZyIANB4ABGcgsPCyAGBH8gA0HzAEYFIAAgBBACCw0GDAULIANBIHJB8gBGBH8gAi0AAiIBQQlGIAFBIEZyIAFBCkZyIAFBDUZyBUEACw0FDAQLIAYNBAwDCyAGIANB7wBGcQ0DDAILIANBOkYEf0EBBSACEAQLDwtBASAGIAdxIAAgBBACGwR/QQEFIAAhAQNAIAEgAEHQAGtKBEAgAUEBayIDLQAAIgpBgApqLQAARSAKQS5HcUUEQCADIQEMAgsLCyABQQFrIgFBQGohAwNAIAEgA0oEQCABLQAAIgpBCUYgCkEgRnIEf0EBBSAKQYAKai0AAAtFIApBKkdxIApB4ABHcUUEQCABQQFrIQEMAgsLCyABLQAAQfwARgsNAQsgBiAHcSAIcQR/IAVBJ0YgBUEiRnIgBUHgAEZyIAVBIHJB4QBPcgVBAAsNACAELQAAQQlGBH8gACAEEAIFQQALDQAgBiAFQSBJciAFQSxGciAFQf0ARnIgBUEvRnIEQCAGBEAgAEEBayEBA0AgASAAQaABa0oEfyABLQAAQSBPBUEACwR/IAEtAAAiA0EnRiADQSJGciADQeAARnIFQQELRQRAIAFBAWshAQwBCwsgASAAIAEtAAAiAUEnRiABQSJGciABQeAARnIbIQEFIAAhAQNAIAEgAEHQAGtKBEAgAUEBayIDLQAAIgRBgApqLQAARSAEQS5HcUUEQCADIQEMAgsLCwsgAUEwayEDIAFBAWsiAUEBayABIAEtAABBwABGGyEBA0AgASADSgR/IAEtAAAiBEEJRiAEQSBGcgR/QQEFIAEtAABB3ABGCwVBAAsEQCABQQFrIQEMAQsLAn8gAS0AAEE+RgR/IAFBAWstAABBPUYFQQALBH8gAUECawUgAS0AAEE6RgR/QQEFIAEtAABBPUYLBH8gAUEBawVBAAwCCwshAQNAIAEgA0oEfyABLQAAIgRBCUYgBEEgRnIEf0EBBSABLQAAQdwARgsEf0EBBSABLQAAIgRBJ0YgBEEiRnIgBEHgAEZyCwVBAAsEQCABQQFrIQEMAQsLIAEtAAAiAUEgciIDQfQARyADQfMAR3EgA0HwAEdxBH8gAUGACmotAAAFQQALCw0BCyAIBH8gACEBA0AgASAAQdAAa0oEQCABQQFrIgMtAAAiBEGACmotAABFIARBLkdxRQRAIAMhAQwCCwsLIAFBAWstAAAiAUE6RiABQTxGcgR/QQEFIAYEf0EABSAAIAIgCRARCwsFQQALDwtBAQvSAQECfyAALQACIAAtAABBCnQgAC0AAUEFdHNzQf//AXFBgKACai0AACIBRQRAQQAPCyABQQFxBEBBAQ8LIAAoAgAhAiABQQJxBH8gAkGx893xeWxBEXZBgKAEai0AAEECcQVBAAsEQEEBDwsgAUEEcQR/IAIgAC0ABEHrlK+veGxzQbHz3fF5bEERdkGAoARqLQAAQQRxBUEACwRAQQEPCyABQQhxBH8gAiAAKAIEQeuUr694bHNBsfPd8XlsQRF2QYCgBGotAABBCHFBAEcFQQALC+MBAQN/IAAhAgNAIAIgAEHQAGtKBEAgAkEBayIDLQAAIgRBgApqLQAARSAEQS5HcUUEQCADIQIMAgsLCyABLQAAIQQgAkEBayIALQAAIgNBJ0YgA0EiRnIgA0HgAEZyBH8gAAUgAgtBAWstAAAiAEEgRgRAIAEtAAFBgApqLQAAQQBHDwsgAEH8AEYEQEEBDwsgBEEJRiAEQSBGciAEQQpGciAEQQ1GciAEQQlHcQRAIABBO0YgAEEsRnIgAEEJRnIPCyAARSAAQTtGIABBLEZyIABBCUZyIABBCkZyIABBDUZycgvrAQEEfyAAQThrIQEDQCAAQQFrIQADQCAAIAFKBH8gAEEBay0AACIDQSByIQQgA0ErRiECIARB+gBNIARB4QBPcQR/QQEFIANBOU0gA0EvT3ELIAJyIANBLUZyIANB3wBGcgVBAAsEQCAAQQFrIgAQAQR/IABBAWstAAAiAkEgciIDQfoATSADQeEAT3EEf0EBBSACQTlNIAJBME9xCwVBAQtFBEBBAQ8LDAELCyAAQQFrLQAAQSRGBEAgABAGDwsgACABSgR/IABBAWstAABBLkYEf0EBBSAAQQFrLQAAQSVGCwVBAAsNAAtBAAvlAgEEfyAAIQEDQCABIABBoANqSAR/IAEtAAAiA0HdAEYgA0EsRiECIANBgApqLQAABH8gA0HjAUYEfyABLQABQYABRgVBAAsFQQELBH8gA0EJRiADQSBGciADQQpGciADQQ1GcgVBAQsEf0EBBSADQSdGIANBIkZyIANB4ABGcgsgAnIgA0EuRnIgA0HbAEZyIANB3ABGcnIFQQALBEAgAS0AAEEgRgR/IAEtAAFBgApqLQAABUEACwR/IAFBAWstAABBgApqLQAABUEACwRAQQAPCyABQQFqIQEMAQsLIAEtAABBKUcEQEEADwsgAUEBaiIBIQADQCABIABBQGtIBH8gAS0AACICQQlGIAJBIEZyIAJBCkZyIAJBDUZyBUEACwRAIAFBAWohAQwBCwsgAS0AAEEgciIAQeYARiAAQfYARnIEf0EBBSABLQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnILC/0BAQJ/IAAhAQNAIAEgAEFAa0gEfyABLQAAIgJBCUYgAkEgRnIgAkEKRnIgAkENRnIFQQALBEAgAUEBaiEBDAELCyABLQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnIEf0EBBSAAQS5HIABBLUdxBH8gAEGACmotAAAFQQELRSAAQSlHcSAAQSxHcQsEQCAAQQBHDwsgASEAA0AgASAAQdAAakgEQCABLQAAIgJBgApqLQAARSACQS5HcSACQTpHcSACQdwAR3FFBEAgAUEBaiEBDAILCwsgAS0AACICQSlHIAAgAUhxIAJBLEdxIAJBO0dxIAJBPUdxIAJBK0dxC54CAQV/IABBOGshAiAAQQJrIQADQCABQQRIIAAgAk5xBEAgAEEBay0AACEDIAAtAAAiBEEkRgRAIAFBAWohASAAEAEEfyADQSByIgRB+gBNIARB4QBOcQR/QQEFIANBOU0gA0EwT3ELBUEBC0UEQEEBDwsFIARBIkYgBEEgTXIgBEEnRnIEQEEADwUgAUEASgR/IARBIHIiBUH6AEwgBUHhAE5xBH9BAQUgBEE5TSAEQTBPcQsFQQALBH8gA0ErRiEEIANBIHIiBUH6AE0gBUHhAE5xBH9BAQUgA0E5TSADQS9PcQsgBHIgA0EtRnIgA0HfAEZyBUEBC0UgA0EkR3EEfyAAEAEFQQALBEBBAQ8LCwsgAEEBayEADAELC0EACw0AQQtAABpBkKoOJAMLBgBBlKoWCwQAIwILtQoCDn8DeyAAQQFrLQAAIQhBBEEAIAEgAGsiCUEYTgR/IAAQHQR/QQEFIAAQHAsEf0EBBSAJQSBOBH8gACEEAn8DQCAEIABBGGpIBEAgBC0AASEFQQAgBC0AACIGQTJJIAZBN0tyDQIaQQAgBUE5TSAFQTBPcQR/QQEFIAVBIHIiBUHmAE0gBUHhAE9xC0UNAhogBEECaiEEDAELC0EBCwVBAAsLBUEACxshBCAIQSBGBH8gAEEBayIFQQFrLQAAQSByIQYgBEEIciAEIAVBAmstAABBIHIiBEHlAEYgBkHyAEZxIAVBA2stAABBIHIiBUHyAEZxBH9BAQUgBEHpAEYgBkHjAEZxIAVB8wBGcQsEf0EBBSAEQewARiAGQe0ARnEgBUH0AEZxCxsFIARBEHIgBAJ/IAhB/ABGIAhBLkZyBEAgABADDAELIAhBJEYEQCAAEAMEf0EBBSAAEAYLDAELIAhBJUYEQCAAQQJqEAEEf0EBBSAAEAMLDAELQQAgCEHcAEcNABogAC0AACEEIABBAWoQAQR/QQEFIARB9QBGBH8gAEEFahABBUEACwsEf0EBBSAEQfgARgR/IABBA2oQAQVBAAsLCxsLIQYgABABBEAjAyAAIAJqNgIAIwNBBGokAwsgCEE6RgR/IABBAmstAAAiBEExRiAAQQNrLQAAIgVB6ABGcQR/QQEFIARB6ABGIAVB+gBGcQsEfyAAQQRrLQAAIgRBIHIhBSAEQStGIQ4gBUH6AE0gBUHhAE9xBH9BAQUgBEE5TSAEQS9PcQsgDnIgBEEtRnIgBEHfAEZyBUEBCwVBAQtFIg5BASMEG0UgCUGABExxBH8gCEEnRiAIQSJGciAIQT1GciAIQSBGciAIQTpGciAIQeAARnIgCEE+RnIFQQALIQ8gACEFA0AgASAFSgRAIAX9AAQAIhH9DF9fX19fX19fX19fX19fX1/9IyESIApB//8DQQEgASAFayIEdEEBayAEQRBOGyIQIBH9DCsrKysrKysrKysrKysrKyv9IyAR/QwvLy8vLy8vLy8vLy8vLy8v/SP9UCAR/QwtLS0tLS0tLS0tLS0tLS0t/SMgEv1Q/VD9ZHEiBHIhCiALIBH9DEBAQEBAQEBAQEBAQEBAQED9KCITIBH9DFtbW1tbW1tbW1tbW1tbW1v9Jv1O/WQgEHFyIQsgDCAR/QxmZmZmZmZmZmZmZmZmZmZm/Sj9ZCAQcXIhDCAPBEAgDSATIBL9T/1kIBBxaWohDSADIBH9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9JiAR/QwvLy8vLy8vLy8vLy8vLy8v/Sj9Tv1kIBBxaWohAwsDQCAEBEAgBSAEaGpBAWoiECABQQJrSAR/IBAQAQVBAAsEQCMDIAIgEGo2AgAjA0EEaiQDCyAEIARBAWtxIQQMAQsLIAVBEGohBQwBCwsgDkUgCUGABEhxBEAgBkEBciAGIAhBgAhqLQAAIAtBAEdBAkEAIAwbckEEQQAgChtyIAlBA3RqQQN0QYAgamotAAAgAS0AAEGACGotAAB1QQFxGyEGCyAGQQJyIAYgDUECTkEAIANBAk5BACAPGxsbIgFBIHIgASAJQShGBH9BACEFQQAhBCAAIQICfwNAIAIgAEEoakgEQCACLQAAIgFB4QBPBEAgB0EBaiEHBSABQS1GIAFB3wBGcgRAQQAMBAUgAUHBAE8EQCAFQQFqIQUFIARBAWohBAsLCyACQQFqIQIMAQsLIAVBA0ogB0EDSnEgBEEASnELBUEACxsLBgBBgKAEC9IEAgl/D3tB4AD9AAQAIRRB8AD9AAQAIRVBAP0ABAAhDkEQ/QAEACEPQSD9AAQAIRBBMP0ABAAhEUHAAP0ABAAhFkHQAP0ABAAhF0GAAf0ABAAhC0GQAf0ABAAhEkGgAf0ABAAhEyABQYCiBmshB0GAqgohAkGUqhYhBEGQqg4kAyMAIQMgDkHwoQb9AAQAIgwgC/1OIg39DiAPIAxBBP2NASAL/U4gEv1QIhj9Dv1OIQwgECAN/Q4gESAY/Q79TiENA0AgACAGSgRAIBQgBkGAogZq/QAEACIYIAv9TiIZ/Q4gFSAYQQT9jQEgC/1OIhj9Dv1OIBP9I/1kIgUEQCAFaCABIAZqaiIIIANrQRBOBEAjAyEJIAEgA0oEf0HAAAUgAyAHayAIIAdrIAcQCgshCkEBIwMgCUcgChsEQCACIAM2AgAgAiAINgIEIAIgCjYCCCACIwNBkKoOa0ECdTYCDCACQRBqIQILCyABIAZqQRBqIAVBEHRnayEDCyAMIA4gGf0OIA8gGCAS/VAiGP0O/U4iDP0NDg8QERITFBUWFxgZGhscHSANIBAgGf0OIBEgGP0O/U4iDf0NDxAREhMUFRYXGBkaGxwdHv1OIBYgGf0OIBcgGP0O/U79TiIY/VMEQCAYIBP9JP1kIQUDQCMBIAYgBWhqQf6hBmoiCCAHakwEfyAIEBMFQQALBEAgBCAHIAhqNgIAIARBBGohBAsgBSAFQQFrcSIFDQALCyAGQRBqIQYMAQsLIAMkACAEQZSqFmtBAnUkAiACQYCqCmtBBHULBgBBgKoKCwUAQYAICxEAIAAkACAAJAEgAUEARyQECwUAQYAKC8ADAQR/IAEtAAAiA0EmRgRAIAEtAAFBJkcPCyADQSdGIANBIkZyIANB4ABGciADQS1GciADQTxGcgRAQQEPCyAALQAAQSByIANBIHIiBUHhAEYEfyABLQABQSByQfMARgVBAAsEfyABLQACIgZBCUYgBkEgRnIFQQALBEBBAQ8LQfQARgR/IAAtAAFBIHJB6QBGBUEACwR/IAVB9wBGIAVB4gBGciAFQeEARnIFQQALBEBBAQ8LIANBKkYEfyABLQABQS9GBUEACwRAQQAPCyAAIQMDQCADIABB0ABrSgR/IANBAWstAABBgApqLQAABUEACwRAIANBAWshAwwBCwsgAy0AAEEtRgRAQQEPCwNAIAEgAkgEQCABLQAAIgBBCUYgAEEgRnIgAEEKRnIgAEENRnJFBEAgAEEoRiEDIABBIHIiBEH6AEwgBEHhAE5xBH9BAQUgAEEvTSAAQSxPcQsgA3IgAEEpRnIgAEE6RnIgAEE7RnIgAEHfAEZyRQRAQQEPCyABQQFqIQEMAgsLCwNAIAEgAkgEfyABLQAAIgBBCUYgAEEgRnIFQQALBEAgAUEBaiEBDAELCyABLQAAQT1GCwUAQYACC+ALAQZ/IAAtAAFBIHIhAiAALQACQSByIQMgAC0AA0EgciEEAkACQAJAAkACQAJAAkACQAJAAkACQCAALQAAQSByIgVB8ABHBEAgBUHzAEYNASAFQfQARg0CIAVB6wBGDQMgBUHhAEYNBCAFQeMARg0FIAVBOkYNBiAFQS1GDQcgBUEgRg0IIAVBKUYNCCAFQSpGDQggBUEkRg0JIAVBOUYNCiAFQThGDQogBUE3Rg0KDAsLIAJB4QBGBEAgA0HzAEYEQCAEQfMARgR/IAAQAAVBAAsPCwUgAkH3AEYEQCADQeQARgR/QQEFIAAtAAIiAUE6RiABQT1GciABQSBGciABQSJGciABQSdGcgsEQCAAEAAPCwUgA0HrAEYgAkHzAEZxBEAgABAADwsLCwwKCyADQeMARiACQeUARnEEQCAEQfUARgR/IAAtAARBIHJB8gBGBH8gAC0ABUEgckHlAEYFQQALBH8gAC0ABkEgckHzAEYFQQALBH8gAC0AB0EgckH0AEYFQQALBH8gAC0ACEEgckHyAEYFQQALBH8gAC0ACUEgckHpAEYFQQALBH8gAC0ACkEgckHuAEYFQQALBH8gAC0AC0EgckHnAEYFQQALBSAEQfIARgR/IAAtAARBIHJB5QBGBUEACwR/IAAtAAVBIHJB9ABGBUEACwsEfyAAEAAFQQALDwsMCQsgA0HmAEYgAkHpAEZxBEAgAEEEay0AAEEgckHpAEYEfyAAQQNrLQAAQSByQeQARgVBAAsEfyAAQQJrLQAAQSByQeUARgVBAAsEfyAAQQFrLQAAQSByQe4ARgVBAAsEfyAALQADQSByQekARgVBAAsEfyAALQAEQSByQeUARgVBAAsEfyAALQAFQSByQeQARgVBAAsEfyAAEAAFQQALDwsgA0HrAEYgAkHvAEZxBEAgBEHlAEYEfyAALQAEQSByQe4ARgVBAAsEfyAAEAAFQQALDwsMCAsgA0H5AEYgAkHlAEZxBEAgABAADwsMBwsgA0H0AEYgAkH1AEZxBEAgBEHoAEYEfyAALQAEQSByQe8ARgR/IAAtAAVBIHJB8gBGBUEACwR/IAAtAAZBIHJB6QBHBUEACwVBAQsEf0EABSAAEAALDwsMBgsgA0HlAEYgAkHyAEZxBEAgBEHkAEYEfyAAEAAFQQALDwsMBQsgA0EvRiACQS9GcQR/IABBA2ohAgNAIAIgAEGvAmpIBEACQEEBIQEgAi0AACIDQcAARg0AIANBPEYhBEEAIQEgA0EgTQR/QQEFIANBJ0YgA0EiRnIgA0HgAEZyCyAEciADQT5GciADQdwARnIgA0EvRnIgA0H/AEZyDQAgAkEBaiECDAILCwsgAQR/QQEFIABBA2ohAQNAIAEgAEH4AGpIBH8gAS0AAEGADGotAAAFQQALBEAgAUEBaiEBDAELCwJ/QQAgAS0AACICQT9HIAJBL0dxIAEgAGtBFEhyDQAaIAFBBWstAAAiAEHpAEYgAEHzAEZyIAFBAWstAAAiAUH0AEYNABogAEHtAEYgAEHlAEZyIAFB7QBGDQAaIAFBM0YgAUHuAEZyCwsFQQALDwsgAkEtRgR/IANB9QBGBSADQeUARiACQeIARnEgBEHnAEZxCw8LIANB9QBGIAJBLUZxBH8gAC0AAEEgTQVBAAsPCyAALQAAQSRGBH8gAC0AAkEkRgVBAAsEfyACQTVGIAJBMUZyIAJBNkZyBUEACw8LIANB/gBGIAJB8QBGcQ8LAn9BACAALQAAQSByQYAOai0AACIBRQ0AGiABQRhsQegPaiEBQQEhAgNAIAIEQCAAIAEtAAFrIQMgAS0AACEEIAEtAAIhAgNAIAIgBEgEfyABIAJqLQAEIgUgAiADai0AACIGRgR/QQEFIAVB+gBNIAVB4QBPcSAGQSByIAVGcQsFQQALBEAgAkEBaiECDAELC0EBIAIgBEYNAhogAS0AA0EARyECIAFBGGohAQwBCwtBAAsEfyAAEAAFQQALCwYAQYCiBgsFAEGADAsGAEGAoAILBQBBgCALBgBBkKoOCwUAQYAQCwUAQYAOCwYAQYCABAv8BgEHfyAAIQEDQCABIABBGGpIBEAgAS0AASICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0AAiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgtBASACQQJ1IARBD3EbBEBBAA8LIAEtAAAiBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIANBAnQgBEEEdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIEfyACQQNxQQZ0IAEtAAMiA0HHAGshBAJAIANB4QBPDQBBPyADQcEAayADQd8ARhshBCADQcEATw0AIANBBGohBCADQTBPDQBBPkE/IANBLUYgA0ErRnIbIQQLIARyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyRQVBAQsEQEEADwsgAS0ABSICQccAayEEAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEEIAJBwQBPDQAgAkEEaiEEIAJBME8NAEE+QT8gAkEtRiACQStGchshBAsgAS0ABiIDQccAayECAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyECIANBwQBPDQAgA0EEaiECIANBME8NAEE+QT8gA0EtRiADQStGchshAgsgAkEDcUEARyEFIARBBHVBAEchBiABLQAEIgdBxwBrIQMCQCAHQeEATw0AQT8gB0HBAGsgB0HfAEYbIQMgB0HBAE8NACAHQQRqIQMgB0EwTw0AQT5BPyAHQS1GIAdBK0ZyGyEDC0EBIAVBASAGIAMbGwR/QQEFIAEtAAciBUHHAGshAwJAIAVB4QBPDQBBPyAFQcEAayAFQd8ARhshAyAFQcEATw0AIAVBBGohAyAFQTBPDQBBPkE/IAVBLUYgBUErRnIbIQMLIAMLBEBBAA8LIARBD3FBBHQgAkECdXIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBEBBAA8LIAFBCGohAQwBCwtBAQv2AwEGfyAAIQEDQCABIABBGGpIBEAgAS0AACICQccAayEDAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEDIAJBwQBPDQAgAkEEaiEDIAJBME8NAEE+QT8gAkEtRiACQStGchshAwsgAS0AASICQccAayEFAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEFIAJBwQBPDQAgAkEEaiEFIAJBME8NAEE+QT8gAkEtRiACQStGchshBQsgAS0AAiICQccAayEGAkAgAkHhAE8NAEE/IAJBwQBrIAJB3wBGGyEGIAJBwQBPDQAgAkEEaiEGIAJBME8NAEE+QT8gAkEtRiACQStGchshBgsgAS0AAyIEQccAayECAkAgBEHhAE8NAEE/IARBwQBrIARB3wBGGyECIARBwQBPDQAgBEEEaiECIARBME8NAEE+QT8gBEEtRiAEQStGchshAgsgA0ECdCAFQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAVBD3FBBHQgBkECdXIiA0H/AEggA0EgTnEgA0EKRnIgA0EJRnIgA0ENRnIFQQALBH8gBkEDcUEGdCACciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GcgVBAAtFBEBBAA8LIAFBBGohAQwBCwtBAQs=");var yy="custom";var ds={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};var He=$f(),fs=1,ms=2,Va=1332,Ze=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#a=new Uint8Array(1296);#i=new Uint8Array(36);#o;constructor(n){this.#o=n,n&&(this.#a=n.heads.slice(0,1296),this.#i=n.heads.subarray(1296))}add(n,t){let r=0,a=()=>{for(;r<n.length;){let u=He[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},i=a(),o=a();if(i===255)return;if(this.#i[i]=1,o===255){for(let u=i*36;u<(i+1)*36;u++)this.#a[u]||=ms;this.#s(n,t);return}let s=i*36+o;this.#a[s]=fs;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,a){let i=Math.max(0,t),o=i>0?n[i-1]:0;for(let s=i;s<r;s++){let l=n[s],u=He[l];if(u!==255&&this.#i[u]===1&&(He[o]===255||dr(l)&&!dr(o))){let c=He[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#l(u*36+d);this.#u(n,s,r,a)}else this.#a[u*36+c]!==0&&(this.#l(u*36+c),this.#u(n,s,r,a))}o=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=[...this.#r].map(([t,r])=>[t,r.map(({word:a,value:i})=>`${ft(a)} ${i}`)]);return{heads:Uint8Array.from([...this.#a,...this.#i]),words:new Map(n)}}#l(n){if(this.#a[n]===fs){if(this.#a[n]=ms,this.#o)for(let[t,r]of this.#o.wordsOf(n))this.#s(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#s(t,r);this.#r.delete(n)}}#s(n,t){let r=0;for(let a=0;a<n.length;a++){let i=He[n.charCodeAt(a)]??255;if(i===255)continue;let o=r*36+i,s=this.#e[o];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[o]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,a){let i=0,o=0;for(let s=t;s<r;s++){let l=n[s],u=He[l];if(u===255){if((l===95||l===45||l===46||l===32)&&He[n[s-1]]!==255)continue;return}if(i=this.#e[i*36+u],i===0)return;o++;let c=this.#t[i];if(c&&(o>=5||If(n,s,r)))for(let d of c)a(d,s+1)}}};function ft(e){return e.toLowerCase().replace(/[^a-z0-9]/g,"")}function fr(e){let n=new Ze;for(let t of e)n.add(t,!0);return n}function Of(e,n){let t=e[n-1];return t===void 0||He[t]===255?!0:dr(e[n])&&!dr(t)}function dr(e){return e>=65&&e<=90}function If(e,n,t){return n+1>=t||He[e[n+1]]===255||Of(e,n+1)}function $f(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var qf={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"};function ps(e){return e.startsWith("set(")&&e.endsWith(")")?Wf(e.slice(4,-1)):qf[e]}function mr(e){let n=new Uint8Array(256);for(let t of hs.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}function As(e){let n=Da.get(e);return n===void 0&&(n=hs.match(new RegExp(`[${e}]`,"g"))?.join("")??"",Da.size<512&&Da.set(e,n)),n}var Da=new Map;function xn(e){let n=!0,t=0;for(let r=0;r<e.length;r++){let a=e.charCodeAt(r);P[a]===1?t|=Jf(a):n=!1}return{isToken:n,kinds:t}}function Jf(e){return e>=103&&e<=122?an.small:e>=65&&e<=90?an.capital:e===43||e===47||e===45||e===95?an.sign:0}var hs=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join("");function Wf(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function Ge(e){let n=0,t=r();if(n<e.length)throw new Error(`layout ${e}: unexpected ${e[n]} at ${n}`);return t;function r(){let l=[],u="",c=()=>{u!==""&&l.push({kind:"plain",text:u}),u=""};for(;;){let d=e[n];if(d===void 0||d===")"||d==="|"||d==="]")break;n++,d==="{"||d==="("||d==="["?(c(),l.push(d==="{"?o():d==="("?a():i())):u+=d==="\\"?e[n++]??"":d}return c(),l}function a(){let l=[r()];for(;e[n]==="|";)n++,l.push(r());return s(")"),{kind:"either",branches:l}}function i(){let l=r();return s("]"),{kind:"optional",parts:l}}function o(){let l=/^(?:set\((?:\\.|[^\\)])*\))?[^}]*(?=\})/.exec(e.slice(n))?.[0];if(l===void 0)throw new Error(`layout ${e}: a brace is not closed`);if(n+=l.length+1,l==="uuid"||l==="jwt"||l==="jwt-without-signature")return{kind:"special",name:l};let u=l.lastIndexOf(":"),c=l.slice(0,Math.max(0,u)),d=ps(c);if(d===void 0)throw new Error(`layout ${e}: no alphabet ${c||l}`);let f=l.slice(u+1).split(",").map(m=>{let[,A,p,g]=/^(\d+)(?:-(\d+)|(\+))?$/.exec(m)??[];if(A===void 0)throw new Error(`layout ${e}: no length ${m}`);return[Number(A),g?1/0:Number(p??A)]});return{kind:"characters",alphabet:c,characterClass:d,characters:As(d),lengths:f}}function s(l){if(e[n++]!==l)throw new Error(`layout ${e}: ${l} expected`)}}var Qf=3e3,Hf={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904],"jwt-without-signature":["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?",27,4008]};function Ee(e){let n=pr(Ge(e)),t,r;return{get expression(){return t??=new RegExp(`^(?:${n.source})`)},prefixes:n.prefixes,minLength:n.minimum,maxLength:n.maximum,lead:n.lead,get last(){return r??=mr(`0-9A-Za-z${n.lastSet}`)}}}function Ea(e,n=""){let t=r=>pr(Ge(r)).source;return new RegExp(`(?<![0-9A-Za-z])(?:${t(n)})(${t(e)})$`)}var Zf={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:{least:0,most:0,kinds:0},tokens:!0};function pr(e){return e.map(Gf).reduce(nm,Zf)}function Gf(e){switch(e.kind){case"plain":return Yf(e.text);case"characters":return Xf(e);case"special":return em(e.name);case"either":return tm(e.branches.map(pr));case"optional":{let n=pr(e.parts);return{...n,source:`(?:${n.source})?`,prefixes:[""],plain:!1,minimum:0,lead:{...n.lead,least:0}}}}}function Yf(e){let n=0;for(;n<e.length&&P[e.charCodeAt(n)]===1;)n++;let{kinds:t}=xn(n===e.length?e:e.slice(0,n));return{source:e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&"),prefixes:[e],plain:!0,minimum:e.length,maximum:e.length,lastSet:"",lead:{least:n,most:n,kinds:t},tokens:n===e.length}}function Xf({characterClass:e,characters:n,lengths:t}){let r=t.map(([u,c])=>[u,c===1/0?Math.max(Qf,u):c]).sort((u,c)=>c[1]-u[1]),a=r.map(([u,c])=>`[${e}]{${u},${c}}`).join("|"),i=Math.min(...r.map(([u])=>u)),o=Math.max(...r.map(([,u])=>u)),{isToken:s,kinds:l}=xn(n);return{source:r.length>1?`(?:${a})`:a,prefixes:[""],plain:!1,minimum:i,maximum:o,lastSet:e,lead:{least:s?i:0,most:o,kinds:l},tokens:s}}function em(e){let[n,t,r]=Hf[e],a=e==="uuid",{kinds:i}=xn(a?"0a-":"aAz-");return{source:n,prefixes:[a?"":"eyJ"],plain:!1,minimum:t,maximum:r,lastSet:e==="jwt-without-signature"?"._-":"",lead:a?{least:36,most:36,kinds:i}:{least:13,most:1003,kinds:i},tokens:a}}function nm(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?{least:e.lead.least+n.lead.least,most:e.lead.most+n.lead.most,kinds:e.lead.kinds|n.lead.kinds}:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function tm(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:{least:Math.min(...e.map(({lead:n})=>n.least)),most:Math.max(...e.map(({lead:n})=>n.most)),kinds:e.reduce((n,{lead:t})=>n|t.kinds,0)},tokens:e.every(n=>n.tokens)}}function*gs(e,n,t,r){let a=0,i=0,o=e.length;for(;i<o;){if(n){for(;a<n.length&&n[a]+t+r<i;)a++;if(a>=n.length)return;let u=n[a]-t;u>i&&(i=Math.max(i,am(e,u)))}let l=im(e,i);yield*rm(i,l,t,u=>n===void 0||s(u)),i=l+1}function s(l){let u=n;for(;a<u.length&&u[a]+t+r<l.start;)a++;return a<u.length&&u[a]-t<l.end}}function*rm(e,n,t,r){for(let a=e;a<n;a+=4096-t){let i={start:a,end:Math.min(n,a+4096)};if(r(i)&&(yield i),i.end===n)return}}function am(e,n){let t=Math.max(0,n);for(;t>0&&!ys(e[t-1]);)t--;return t}function im(e,n){let t=n;for(;t<e.length&&!ys(e[t]);)t++;return t}function ys(e){return e===10||e===13}function ze(e,n){switch(e){case"github-crc32":case"npm-crc32":return om(n);case"gitlab-routable":return sm(n);case"nats-crc16":return lm(n)===n?"right":"wrong";case"jwt":return pm(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=_e(ke(n),0,n.length);return t&&Je(t)?"right":"no"}case"ses-smtp":{let t=_e(ke(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return st(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!st(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function om(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return fm(t)===e.slice(-6)?"right":"wrong"}function sm(e){return mm(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function lm(e){let t=um(e).subarray(0,-2),r=dm(t);return cm(Uint8Array.of(...t,r&255,r>>8))}var Fa="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";function um(e){let n=new Uint8Array(Math.floor(e.length*5/8)),t=0,r=0,a=0;for(let i of e)t=(t<<5|Fa.indexOf(i))&65535,r+=5,r>=8&&(n[a++]=t>>(r-=8));return n}function cm(e){let n="",t=0,r=0;for(let a of e)for(t=(t<<8|a)&65535,r+=8;r>=5;)n+=Fa.charAt(t>>(r-=5)&31);return r>0?n+Fa.charAt(t<<5-r&31):n}function dm(e){let n=0;for(let t of e){n^=t<<8;for(let r=0;r<8;r++)n=(n&32768?n<<1^4129:n<<1)&65535}return n}function fm(e){return Am(ws(ke(e))).padStart(6,"0")}function mm(e){return ws(ke(e)).toString(36).padStart(7,"0")}function pm(e){let[n="",t="",r="",...a]=e.split("."),i=mt(n);if(i!==void 0&&"enc"in i&&a.length===2)return"encrypted";let o=mt(t);return o!==void 0&&r===""&&Object.keys(o).length===0?"no":o===void 0?i!==void 0&&ks(t)?"right":"no":i===void 0?r!==""&&ks(n)?"right":"no":r!==""||!xs(i)?"right":"no"}function Ar(e){let n=/^(eyJ[\w-]{8,400})[.…]*$/.exec(e)?.[1],t=n===void 0?void 0:mt(n);return t!==void 0&&"alg"in t}function bs(e){if(!/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)||/\.[\w-]*\.[\w-]{20}/.test(e))return!1;let[n="",t=""]=e.split("."),r=mt(n);return r!==void 0&&(xs(r)||mt(t)===void 0)}function xs(e){return"alg"in e&&typeof e.alg=="string"&&e.alg.toLowerCase()==="none"}function ks(e){let n=_e(ke(e),0,e.length);return n?.[0]===123&&n[1]===34&&n[n.length-1]===125}function mt(e){let n=_e(ke(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(I(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Am(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function ws(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}function hr(e,n,t,r){let a=e.near();if(a.lengths[r-t]!==1||hm(n,t))return;let i,o;for(let{rule:s,end:l}of vs(a.words,n,Ms(n,t),t)){i??=h(n,t,t+512);let u=km(s,i,n,t,r);if(u===void 0||Cs(s,i.slice(0,u)))continue;let c=xm(s,n,l,t);if(c===void 0)continue;if(o??=K(n,t,r)&&!ce(i.slice(0,u),!0),!o)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function Us(e,n,t,r,a,i,o=!1){if(!e.hasNear)return;let s=o?t:Math.max(Ms(n,t),t-48);return vs(e.near().words,n,s,r).find(({rule:l})=>(i&&!l.calledOnly||Ls(l,h(n,t,r)))&&bm(l,a)&&!Cs(l,a))?.rule}function hm(e,n){return e[n-1]===58&&_s[e[n-2]??0]===1&&gm.test(h(e,n-8,n-1))}var gm=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,_s=new Uint8Array(256);for(let e of"1h6425")_s[e.charCodeAt(0)]=1;function wn(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function vs(e,n,t,r){let a;return e.each(n,t,r,(i,o)=>{(a??=[]).push({rule:i,end:o})}),a?a.sort((i,o)=>o.end-i.end):ym}var ym=[];function Ms(e,n){let t=Math.max(0,n-96),r=0;for(let a=n-1;a>=t;a--)if(e[a]===10&&++r===2)return a+1;return t}function km(e,n,t,r,a){for(let i of e.layouts()){let o=i.expression.exec(n)?.[0].length;if(o===void 0||o<a-r)continue;let s=t[r+o]??0;if(!(i.last[s]===1||P[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&P[t[r+o+1]??0]===1)&&!(e.check&&ze(e.check,n.slice(0,o))==="no"))return o}}function Cs(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function bm(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||ze(e.check,n)!=="no")}function xm(e,n,t,r){let a=r-1;for(;a>=t&&_m(n[a]);)a--;if(a<t-1)return;let i=n[a],o=i===61||i===58||i===44||i===62||i===40||i===124,s=h(n,Math.max(0,t-40),a+1),l=s.slice(s.lastIndexOf(`
`)+1),u=Ls(e,l);if(!u&&(e.calledOnly||Um.test(l)))return;let c=u||wm.test(l);return l.length<s.length&&s.indexOf(`
`,s.length-(a+1-t))>=0?o&&c?"secret":void 0:o?c?"secret":"plain":!c||a-t>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(l)?"secret":"plain"}function Ls(e,n){if(e.called.length===0)return!1;let t=ft(n);return e.called.some(r=>t.endsWith(r))}var wm=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,Um=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function _m(e){return e===34||e===39||e===96||e===32||e===9||e===92}function Na(e){if(vm(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),a=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(a!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(a.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let i="";for(let[o,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(o)&&(i=i.slice(0,-1));break}i+=u}return/^[ -~]{3,}$/.test(i)?{text:i,anyCase:t!==void 0}:void 0}function vm(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}var Mm={steps:2**29};function Bs(e,n,t){let r=n.map((u,c)=>Cm(u,e+c,t)),a=r.flatMap(Lm),i=r.filter(({index:u})=>!a.some(c=>c.compiled.index===u)),o=Math.min(4,...a.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of a)for(let c of Bm(u,o)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,f){if(c<=0&&u.length>0)for(let{index:b}of i)f(b,0,1,0);if(a.length===0)return;let m=new Map,A=Math.max(0,c-1e3-96),p=Math.min(u.length-1,d+o);for(let b=A;b<p;b+=o){let y=(u[b]|32)<<8|(u[b+1]|32);if(l[y]===0)continue;let _=s.get(y);for(let C=Math.max(A,b-o+1);C<=b;C++)for(let R of _)Sm(u,C,R)&&g(R,C)}function g({compiled:b,text:y,isWord:_},C){b.expression?f(b.index,C,C+y.length,C):_?k(b,C):x(b,C)}function x(b,y){let _=Vm(u,y)?Tm(b,u,y):-1;_>=0&&f(b.index,y,_,y)}function k(b,y){let{last:_,minLength:C,maxLength:R}=b.layout,q=Math.min(u.length,y+96+1),ne=Math.max(y+1,m.get(b.index)??0);for(;ne<q;){if(_[u[ne]]===0||_[u[ne-1]]===1){ne++;continue}let ge=ne+1;for(;ge-ne<=R&&_[u[ge]??0]===1;)ge++;ge-ne>=C&&ge-ne<=R&&x(b,ne),ne=ge}m.set(b.index,q)}},complete(u,c,d){let f=[],m={left:Mm.steps};for(let A of r){let p=c.filter(({rule:g})=>g===A.index);if(p.length!==0)if(A.expression)Dm(A,A.expression,u,p,m,d,f);else for(let{start:g,end:x}of p)f.push(Ts(A,u,g,x))}return f}}}function Cm(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let a=e.near&&fr(e.near);return{index:n,rule:e,words:a,expression:r,layout:e.layout===void 0?void 0:Ee(e.layout)}}function Lm(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let a=t===void 0?void 0:Na(t);return a?[{compiled:e,...a,isWord:!1}]:r.map(i=>({compiled:e,text:i.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function Bm({text:e,isWord:n},t){let r=new Set;for(let a=0;a<t;a++){let[i,o]=[e.charCodeAt(a)|32,e.charCodeAt(a+1)|32];if(r.add(i<<8|o),!!n)for(let s of Ss)r.add(i<<8|s|32),r.add((s|32)<<8|o)}return r}function Sm(e,n,{text:t,anyCase:r,isWord:a}){let i=n;for(let o=0;o<t.length;o++,i++){let s=t.charCodeAt(o);a&&o>0&&Ss.includes(e[i])&&i++;let l=e[i];if(l!==s&&!(r&&An(s)&&(l|32)===(s|32)))return!1}return!0}var Ss=[95,45,46,32];function Tm({rule:e,layout:n,words:t},r,a){if(!n)return-1;let i=n.expression.exec(h(r,a,a+n.maxLength))?.[0];return i===void 0||n.last[r[a+i.length]??0]===1||Me(i.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[a-1]??0]===1||t&&!wn(t,r,a)?-1:a+i.length}function Vm(e,n){let t=e[n-1]??0;return!An(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function Dm(e,n,t,r,a,i,o){let{rule:s,words:l}=e,u=s.near===void 0&&Na(s.expression??"")===void 0,c=u?void 0:r.map(({start:f})=>f);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:f,end:m}of gs(t,c,1e3,96)){if(!d(m-f))return;let A=t.subarray(f,m);n.eachMatch(A,(p,g,x,k)=>{if(x<0||k<=x)return;if(g-p>1e3)return void i.add("match-too-long");let b=f+x;if(l&&!wn(l,t,b))return;let y=Ts(e,t,b,f+k);Me(y.secret)||o.push(y)})}function d(f){return a.left-=f*n.cost,a.left>=0?!0:(i.add("time"),!1)}}function Ts({index:e,rule:n},t,r,a){return{rule:e,start:r,end:a,secret:I(t,r,a),decodedFrom:[],confidence:n.confidence,syntax:{quoted:v(t[r-1])}}}var Vs="example",At="own-credential";var In=8,Ra=65536;function Em(e){let n=new Set;for(let t of e)n.add(Es(t));return[...n].sort().join("")}function Ds(e,{seeds:n,list:t,isOwn:r}){let a=Math.max(In,...t.map(({length:d})=>d)),i=Math.max(In,Math.min(...t.map(({length:d})=>d))),o=new Map,s=new Uint8Array(Ra),l=Km(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},f)=>{s[d]=1;let m=o.get(d);m?m.push(f):o.set(d,[f])});let[u,c]=n;return{reach:a,find(d,f,m,A){let p=Math.min(d.length,m+a),g=Math.max(0,f-a);for(let b=g+i-1;b<p;b+=i){if(l[d[b]]===0)continue;let y=b;for(;y>g&&l[d[y-1]]===1;)y--;let _=b+1;for(;_<p&&l[d[_]]===1;)_++;_-y>=i&&x(y,_),g=_,b=_}function x(b,y){let _=0,C=0,R=b+In-1;for(let q=b;q<y;q++){_=_<<8|C>>>24,C=C<<8|d[q];let ne=Nm(_,C,u,c);s[ne]===1&&q>=R&&k(ne,q-In+1,b,y)}}function k(b,y,_,C){for(let R of o.get(b)??[]){let{windowAt:q,length:ne,characters:ge}=t[R],de=y-q,Ue=de+ne;if(de<_||Ue>C||de>=m||Ue<=f||!Rm(d,de,Ue,ge))continue;let nn=d.subarray(de,Ue);Em(nn)===ge&&r(nn,R)&&A(e,de,Ue,de)}}},complete(d,f){return f.flatMap(m=>{if(m.rule!==e)return[];let A=t.findIndex(({length:p},g)=>p===m.end-m.start&&r(d.subarray(m.start,m.end),g));return A<0?[]:[Fm(e,d,m,t[A].spelling)]})}}}function Fm(e,n,{start:t,end:r},a){let i=I(n,t,r),o=a==="percent"?mn(i):a==="escapes"?Xn(i):void 0;return{rule:e,start:t,end:r,secret:o??i,decodedFrom:o===void 0?[]:[a],confidence:"high",syntax:{quoted:v(n[t-1])},note:At}}function Nm(e,n,t,r){let a=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return a=Math.imul(a^a>>>15,739982445),a>>>16}function Es(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function Km(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function Rm(e,n,t,r){for(let a=n;a<t;a++)if(!r.includes(Es(e[a])))return!1;return!0}function Fs(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:a}=n;if(t.length===0&&a===void 0)return;let i=e+t.length,o=t.length>0?Bs(e,t,r):void 0,s=a&&Ds(i,a);return{reach:Math.max(o?.reach??0,s?.reach??0),find(l,u,c,d){o?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=o?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===i&&s?ds:t[l-e]}}var za=300,zm=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp|(?:docker|podman|nerdctl|buildah|skopeo|oc|cf|az) login)(?:\.exe)?\s/gi,jm=/(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)\s[^\n;|&]{0,200}$/i;function gr(e,n){if(e[n]!==32)return;let t=h(e,n-za,n+1),r=jm.test(t)?Pm(e,n):void 0;if(r)return r;let a=[...t.matchAll(zm)].at(-1);if(!a||/[\n;|&]/.test(t.slice(a.index)))return;let i=/^[^\n]*/.exec(h(e,n,n+za))?.[0]??"",o=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(i);if(!o)return;let s=o[1]??o[2]??o[3]??"",l=/^[^|;&\n]*/.exec(i.slice(o[0].length))?.[0]??"",u=(a[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(l);if(!u)return;let c=l.slice(u.index+u[0].length),d=/^["']/.exec(c)?.[0],f=t.slice(t.lastIndexOf(`
`)+1,-1)+o[0]+l.slice(0,u.index);if(d!==void 0&&f.split(d).length%2===0)return;let m=/^(["'])(.+?)\1/.exec(c)?.[2],A=m??/^[^\s"'<>]+/.exec(c)?.[0];if(A===void 0)return;let p=n+o[0].length+u.index+u[0].length+(m===void 0?0:1),g=p+A.length;return Ns(e,p,g,A,s)?void 0:{start:p,end:g,user:s}}function Pm(e,n){let t=/^( -u ?["']?)((?:[\w.-]+[\\/]+)?[\w.@-]{1,40})[%,]([^\s"'<>]+)/i.exec(h(e,n,n+za));if(!t)return;let[,r="",a="",i=""]=t,o=n+r.length+a.length+1,s=o+i.length;return Ns(e,o,s,i,a)?void 0:{start:o,end:s,user:a}}function Ns(e,n,t,r,a){return r.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(r)||r.toLowerCase()===a.toLowerCase()||ce(r,K(e,n,t))||De(e,n,t)<(/^[A-Za-z.-]+$|pass|secret|token|user/i.test(r)?56:28)}var Om=400,Im=200;function yr(e,n){let t=h(e,n,n+12),r=/^(?:\s-u {0,2}|\s-u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!qm(h(e,n-Om,n)))return;let a=n+r,i=$m(h(e,a,a+Im)),o=i.text.indexOf(":");if(o<0)return;let s=i.text.slice(0,o),l=i.text.slice(o+1),u=l===""?s:l,c=i.places[l===""?0:o+1],d=i.places[(l===""?o:i.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let f=a+c,m=a+d+1;return Jm(e,f,m,u,l===""?"":s)?void 0:{start:f,end:m,user:s}}function $m(e){let n="",t=[],r="";for(let a=0;a<e.length;a++){let i=e[a];if(i===`
`||r===""&&/[\s`|;&)<>]/.test(i))break;i===r?r="":r===""&&(i==='"'||i==="'")?r=i:(n+=i,t.push(a))}return{text:n,places:t}}function qm(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function Jm(e,n,t,r,a){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===a.toLowerCase()||ce(r,K(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?De(e,n,t)<56:De(e,n,t)<28}var br=2048;function Pa(e,n){let t=Ks.get(e);t===void 0&&Ks.set(e,t=new ja(e));let r=[],a=t.blockAt(n.start);a!==null&&r.push(a);let i=t.lineStart(n.start),o=t.lineEnd(n.end),s=i>0&&e[i-1]===10?t.startOfLineAbove(i):i;if(!t.holdsWord(s,o))return r;let l=I(e,i,n.start)+" "+I(e,n.end,o),u=i>s?I(e,s,i-1):"";for(let{tool:c,same:d,next:f}of Ym){let m=(d&&d.exec(l))??(f&&f.exec(u));m&&r.push(js(c,m[1]??""))}return r}var ja=class{#e;#n;#t={start:0,from:0,to:-1};#r={from:0,to:0,at:[]};constructor(n){this.#e=n,this.#n=Wm(n)}lineStart(n){return this.#a(n),Math.max(this.#t.start,n-br)}lineEnd(n){return this.#a(n),Math.min(this.#t.to,n+br)}startOfLineAbove(n){let t=n-1;for(;t>0&&t>n-1-br&&this.#e[t-1]!==10;)t--;return t}#a(n){let t=this.#e;if(n>=this.#t.from&&n<=this.#t.to)return;let r=n;for(;r>0&&t[r-1]!==10;)r--;let a=n;for(;a>r&&t[a-1]!==13;)a--;let i=n;for(;i<t.length&&t[i]!==10&&t[i]!==13;)i++;this.#t={start:r,from:a,to:i}}holdsWord(n,t){let r=this.#r;(n<r.from||n>r.to)&&(this.#r={from:n,to:n,at:[]});let{at:a}=this.#r;for(let o=this.#r.to;o<t;o++)Gm(this.#e,o)&&a.push(o);this.#r.to=Math.max(this.#r.to,t);let i=a[Rs(a.length,o=>a[o]<t)];return i!==void 0&&i>=n}blockAt(n){let t=this.#n;return t[Rs(t.length,r=>t[r].at<n)]?.directive??null}},Ks=new WeakMap;function Rs(e,n){let t=-1,r=e-1;for(;t<r;){let a=t+r+1>>1;n(a)?t=a:r=a-1}return t}function js(e,n){let t=Xm(e==="secretlint"?n.replace(Ps,""):n);return t?{tool:e,reason:t}:{tool:e}}var Ps=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function Wm(e){let n=[];zs??=Qm(kr);for(let t=kr.length-1;t<e.length;t+=zs[e[t]]){if(e[t]!==45)continue;let r=t-kr.length+1;if(!Os(e,r,kr))continue;let a=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(I(e,r,ep(e,r)));if(a===null)continue;let[,i,o=""]=a;Ps.test(o)||n.push({at:r,directive:i==="disable"?js("secretlint",o):null})}return n}var kr="secretlint-",zs;function Qm(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var Hm=["allow","whitelist","ignore","disable"],Zm=new Map(Hm.map(e=>[e.charCodeAt(0),e]));function Gm(e,n){let t=Zm.get(e[n]|32);return t!==void 0&&Os(e,n,t)}function Os(e,n,t){for(let r=0;r<t.length;r++)if(((e[n+r]??0)|32)!==t.charCodeAt(r))return!1;return!0}var Ym=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function Xm(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function ep(e,n){let t=Math.min(e.length,n+br),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}var np=56,tp=40;function Is(e,n){let t=pn(e,n),r=[[n,t]],a=t-n;if(a<np||a%4!==0||a>1024)return{start:n,end:t,lines:r};let i=t;for(;;){let o=i;if(e[o]===13&&o++,e[o]!==10)break;o++;let s=o;for(;o<s+tp&&(e[o]===32||e[o]===9);)o++;let l=pn(e,o);if(l===o||l-o>a)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([o,l]),i=l,l-o<a))break}return{start:n,end:i,lines:r}}function $s(e,n,t,r){let a=n.lines.length===1?void 0:ip(e,n),[i,o,s]=a?[a,0,a.length]:[e,n.start,n.end],l=rp(i,o,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function rp(e,n,t){if(t-n>=32&&fa(e,n)){let a=Ao(e,n,t);if(a)return Je(a.subarray(0,64))?{bytes:a,way:["hex"]}:void 0}let r=_e(e,n,t)??_e(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:ap(r),way:["base64","utf-16le"]}:Je(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function ap(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function ip(e,n){let t=new Uint8Array(n.lines.reduce((a,[i,o])=>a+o-i,0)),r=0;for(let[a,i]of n.lines)t.set(e.subarray(a,i),r),r+=i-a;return t}var Ye={keyHead:-1,bareSecret:-2,encoded:-3};var Ne={medium:0,low:Math.round(-307.2),plain:-768},qs=1*256;function Js(e,n){let{weak:t,standIn:r,connection:a}=e,i=n?.term??0,o=e.score+i;if(e.plain&&e.score>=Ne.plain&&i>Ne.plain&&(o=Math.max(o,Ne.low)),!(o<Ne.low))return r?"low":t?a||n?.inUse===!0?"medium":"low":o<Ne.medium?"low":"medium"}var xr=160,op={identified:/^\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?(?=["'`]|[^\s;"'`]{6,64};)/i,sshpass:/^ -p ?(?=[^\s$])/,securestring:/^ (?:-(?:string|asplaintext|force) )*(?=["'])/i,password:/^ [07] (?=\S{4,}\s*(?:$|\n))/,secret:/^ [0589] (?=\S{4,}\s*(?:$|\n))/},sp=/(?:NetworkCredential|PasswordAuthentication|UsernamePasswordCredentials?|UsernamePasswordAuthenticationToken|BasicAuth(?:entication)?|HTTPDigestAuth|HttpNtlmAuth)$/,lp=/^\s*(?:"[^"\n]{0,80}"|'[^'\n]{0,80}'|[A-Za-z_][\w.]{0,60})\s*,\s*(?=["'])/;function wr(e,n,t,r){let a=e[t-1]|32;if(e[r-1]===40){if(a!==108&&a!==104&&a!==110&&a!==115||!sp.test(h(e,t-36,t)))return 0;let l=lp.exec(h(e,r,r+xr))?.[0].length??0;return l>0?r+l:0}let i=e[r+1]|32;if(i!==98&&i!==119&&i!==97&&i!==45&&i!==34&&i!==39&&!(i>=48&&i<=57)||a!==100&&a!==115&&a!==103&&a!==116)return 0;let o=/[a-z]+$/.exec(h(e,n-4,t).toLowerCase())?.[0]??"";if(o==="identified"&&!/\b(?:user|role|grant|connect\s+to)\b/i.test(h(e,n-xr,n)))return 0;let s=op[o]?.exec(h(e,r,r+xr))?.[0].length??0;return s>0?r+s:0}function Ws(e,n,t){if(e[t-1]!==100||e[t-2]!==119||t-n!==6)return;let r=h(e,n-xr,n),a=r.endsWith("ch");if(!a&&h(e,t,t+8)!==" --stdin")return;let i=(a?up:cp).exec(r.slice(r.lastIndexOf(`
`)+1)),o=i?.[2];if(i===null||o===void 0)return;let[s,l=""]=i,u=n-s.length+l.length;return{start:u,end:u+o.length}}var up=/(echo\s+(?:-\w+\s+)?["']?[\w.-]{1,32}:)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?ch$/,cp=/(echo\s+(?:-\w+\s+)?["']?)([^\s"'|$]{4,80})["']?\s*\|\s*(?:sudo\s+)?$/;function Ur(e,n){return/authorization$/i.test(e)?/^(?!(?:basic|ntlm|digest|negotiate) )[a-z][\w-]{1,23} (?=[\w.~+/=:-]{16})/i.exec(n)?.[0].length??0:0}var qa=["length","small","capitals","digits","underscores","dashes","dots","slashes","colons","blanks","brackets","angles","dollars","percents","stops","password-signs","pluses","equals","backslashes","pipes","other-scripts","turns","different","first","last","longest-run","longest-letters","longest-digits","hex","rarity","bits-per-character","randomness","run-bits","run-bits-per-character","letters-bits-per-character"],ht=24,Oa=dp(),Qs=21,Ia=new Uint16Array(Qs),$a=new Int32Array(256),_r=0;function Ja(e,n,t,r,a){Ia.fill(0),++_r>1073741823&&($a.fill(0),_r=1);let i=t-n,o=0,s=0,l=-1,u=n,c=n,d=n,f=0,m=n,A=0,p=n,g=0,x=1;for(let C=n;C<t;C++){let R=e[C],q=Oa[R];Ia[q]++,q!==l&&o++,l=q,$a[R]!==_r&&($a[R]=_r,s++),q>3?u=C+1:C+1-u>f&&(f=C+1-u,m=u),q!==1&&q!==2?c=C+1:C+1-c>A&&(A=C+1-c,p=c),q!==3?d=C+1:C+1-d>g&&(g=C+1-d),q!==3&&((R|32)<97||(R|32)>102)&&(x=0)}let k=a;r[k++]=Math.min(255,i);for(let C=1;C<Qs;C++)r[k++]=Math.min(255,Ia[C]);r[k++]=Math.round(255*o/Math.max(1,i)),r[k++]=Math.min(255,s),r[k++]=i>0?Oa[e[n]]:0,r[k++]=i>0?Oa[e[t-1]]:0,r[k++]=Math.min(255,f),r[k++]=Math.min(255,A),r[k++]=Math.min(255,g),r[k++]=x;let b=De(e,n,t);r[k++]=Math.min(255,Math.round(b)),r[k++]=Math.min(255,Math.round(b/Math.max(1,i)*ht)),r[k++]=Math.max(0,Math.min(255,128+Math.round(_a(e,n,t))));let y=f===i?b:De(e,m,m+f);r[k++]=Math.min(255,Math.round(y)),r[k++]=Math.min(255,Math.round(y/Math.max(1,f)*ht));let _=A===f?y:De(e,p,p+A);r[k]=Math.min(255,Math.round(_/Math.max(1,A)*ht))}function dp(){let e=new Uint8Array(256).fill(20);for(let t=0;t<32;t++)e[t]=9;for(let t=0;t<26;t++)e[97+t]=1,e[65+t]=2;for(let t=0;t<10;t++)e[48+t]=3;return["_","-",".","/",":"," ","()[]{}","<>","$","%",",;?'\"`","!@#^*&~","+","=","\\","|"].forEach((t,r)=>{for(let a of t)e[a.charCodeAt(0)]=4+r}),e}var Zs=["writing","generic-words","stand-in","repeats-name","filler","generic-share"],Hs=[/^[a-z]+$/,/^[A-Z][a-z]+$/,/^[A-Z]+$/,/^\d+$/,/^[A-Za-z]+$/,/^[A-Za-z]+\d{1,4}[!@#$.*?]{0,2}$/,/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/,/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/,/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/,/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,/^[0-9a-f]+$/i,/^[A-Za-z0-9]+$/,/^[A-Za-z0-9+/]+={0,2}$/,/^[\w-]+$/,/\s/],Gs=5,fp=/pass(?:word|wd|phrase)?|pwd|secret|test|admin|root|user|token|key|default|welcome|qwerty|letmein|change|guest|demo|login|master|mysql|postgres|oracle|redis|mongo|value|string|name|email/g,mp=/example|sample|dummy|fake|placeholder|change.?me|your|insert|replace|redacted|todo|xxx|\.\.\.|<|here$|foobar|^foo|^bar$|lorem|invalid|wrong|^none$|^null$|^nil$|^true$|^false$|undefined/i;function Ys(e,n,t,r){let a=Hs.findIndex(l=>l.test(n));t[r]=a<0?Hs.length:a;let i=n.length<=40?nr(n):"",o=0,s=0;for(let l of i.matchAll(fp))o++,s+=l[0].length;t[r+1]=o,t[r+2]=n.length<=64&&mp.test(n)?1:0,t[r+3]=pp(e,n),t[r+4]=ot(n)?1:0,t[r+5]=i===""?0:Math.round(255*Math.min(s,i.length)/i.length)}function pp(e,n){if(n.length>40)return 0;let t=e.toLowerCase().replace(/[^a-z]/g,""),r=n.toLowerCase().replace(/[^a-z]/g,"");return r.length<3||t.length<3?0:t===r?2:t.includes(r)||r.includes(t)?1:0}var Wa=["name-kind","name-head","name-length","name-words","name-style","name-account","name-access","name-test","name-about","name-public","name-dotted"],Ap={none:0,weak:1,secret:2,password:3},hp=[[/passphrase$|passcode$/,8],[/passwords?$|passwd$|passwort$|kennwort$|senha$/,10],[/pass$|pwd$|pw$|psk$/,9],[/secrets?$/,7],[/tokens?$/,6],[/keys?$/,5],[/cred(?:ential)?s?$/,4],[/auth(?:orization)?$|bearer$/,3],[/salt$|nonce$|iv$|seed$/,2],[/ids?$|names?$|hash$|user$|url$|type$/,1]],gp=/^(?:db|database|user|admin|root|account|login|mail|email|smtp|ftp|ssh|mysql|postgres|redis|ldap|sql|mongo|rabbitmq|owner|sys|system)$/,yp=/^(?:api|access|client|private|consumer|app|application|aws|azure|google|github|secret|service|shared|master|encryption|signing|jwt|session|oauth|bot|auth)$/,kp=/^(?:test|tests|testing|mock|fake|dummy|example|sample|invalid|wrong|bad|expected|old|new|my|valid|other|another|current|stub|demo|foo|bar)$/,bp=/^(?:label|hint|error|message|msg|text|title|field|input|form|placeholder|help|button|link|page|view|screen|class|style|icon|type|name|id|length|min|max|count|path|file|dir|url|uri|host|policy|regex|pattern|rule|rules|required|confirm|confirmation|reset|forgot|change|strength|validator|format|prefix|column|table|index|header|param|parameter|option|attr|attribute|property|method|prompt|description|desc|list|map|set|node|kind|state|action|event)$/,xp=/^(?:public|pub|hash|hashed|digest|checksum|fingerprint|encrypted|sha|sha256|md5|csrf|xsrf|nonce|salt|cache|primary|foreign|sort|partition|publishable|site|anon|page|next|sync)$/,vr=new Map,wp=2048;function Xs(e,n){let t=n==="password"?`p${e}`:n==="secret"?`s${e}`:n==="weak"?`w${e}`:e,r=vr.get(t);if(r)return r;let a=Up(e,n);return vr.size>=wp&&vr.clear(),vr.set(t,a),a}function Up(e,n){let t=jn(e),r=o=>t.filter(s=>o.test(s)).length,a=(t[t.length-1]??"").replace(/\d+$/,""),i=hp.find(([o])=>o.test(a))?.[1]??0;return Uint8Array.of(Ap[n],i,Math.min(255,e.length),t.length,_p(e),r(gp),r(yp),r(kp),r(bp),r(xp),e.includes(".")?1:0)}function _p(e){return/^[A-Z][A-Z0-9]*$/.test(e)?5:/^[A-Z0-9_]+$/.test(e)?6:/^[a-z][a-z0-9]*$/.test(e)?0:e.includes("-")?4:e.includes("_")?2:/^[A-Z]/.test(e)?3:1}var Qa=["operator","quote","whole-line","gap","before-name","before-value","after-value","after-that","line-mark","indent","line-before","call-before","line-after","signs-after","connection","place"],vp={argument:0,call:1,compare:2,or:3,table:4,space:5,markup:6,arrow:7,colon:8,assign:9},Mp=["direct","fallback","declared","sibling","element","column","manifest"],el=96,nl=Vp();function tl(e,n,t,r){let{nameStart:a,nameEnd:i,start:o,end:s}=n,l=r;t[l++]=vp[n.operator]??10;let u=n.quoted?e[o-1]:0;t[l++]=u===34?3:u===39?2:u===96?1:n.quoted?4:0,t[l++]=n.wholeLine?1:0,t[l++]=Math.min(255,Math.max(0,o-i)),t[l++]=Mr(e,a-1),t[l++]=Mr(e,o-(n.quoted?2:1));let c=s;if(n.quoted)for(;c<s+4&&(e[c]===92||Tp(e[c]));)c++;t[l++]=Mr(e,c);let d=c;for(;d<c+8&&(e[d]===32||e[d]===9);)d++;d===c?d++:d<c+8&&(d=Math.max(c,d)),t[l++]=Mr(e,d);let f=a,m=Math.max(0,a-el),A=0;for(;f>m&&e[f-1]!==10&&e[f-1]!==13;)f--,e[f]===40&&A++;let p=f;for(;p<a&&(e[p]===32||e[p]===9);)p++;t[l++]=Sp(e,p),t[l++]=Math.min(40,p-f),t[l++]=a-p,t[l++]=Math.min(8,A);let g=c,x=Math.min(e.length,c+el),k=0;for(;g<x&&e[g]!==10&&e[g]!==13;){let b=nl[e[g]];b!==13&&b!==2&&k++,g++}t[l++]=g-c,t[l++]=k,t[l++]=Ha(e,n)?1:0,t[l]=Mp.indexOf(n.place)}function Ha(e,{operator:n,quoted:t,nameStart:r,end:a}){if(n!=="assign"||t)return!1;let i=e[a];if(i!==32&&i!==59&&i!==34&&i!==39)return!1;let o=h(e,r-200,r);return i===32?Cp(o):Lp(o.slice(o.lastIndexOf(`
`)+1))}function Cp(e){let n=e.split(" ");if(n.pop()!=="")return!1;for(let t=0;t<5;t++){let r=n.pop()??"";if(/(?:^|["'\s])host=\S/.test(r))return!0;if(!/^[a-z_]+=\S*$/.test(r))return!1}return!1}function Lp(e){let n=Bp.exec(e);return n!==null&&/[; ]/.test(e.slice(n.index+n[0].length))}var Bp=/(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s{0,4}=[^;"']/i;function Sp(e,n){let t=e[n],r=e[n+1];return t===47&&(r===47||r===42)?6:t===42?5:t===35?4:t===45?r===45?3:2:t===60?1:0}function Mr(e,n){return n<0||n>=e.length?0:nl[e[n]]}function Tp(e){return e===34||e===39||e===96}function Vp(){let e=new Uint8Array(256).fill(15);["",`
\r`," 	","\"'`",",",";",")","]}","+.&","<>","([{",":=","/\\","","$@#%","","-"].forEach((t,r)=>{for(let a of t)e[a.charCodeAt(0)]=r});for(let t=48;t<123;t++)(t<58||(t|32)>96)&&(t|32)<123&&t!==95&&(e[t]=13);return e[95]=13,e}var rl=[...Wa,...Qa,...qa,...Zs],al=Wa.length,Za=al+Qa.length,Dp=Za+qa.length,$n=new Uint8Array(rl.length);function Un(e){let n=rl.indexOf(e);if(n<0)throw new Error(`no evidence ${e}`);return n}function il(e,n,t,r,a,i){return $n.set(Xs(r,t),0),tl(e,n,$n,al),i?Ja(i,0,i.length,$n,Za):Ja(e,n.start,n.end,$n,Za),Ys(r,a,$n,Dp),$n}var ol="OowBCT17MBI7HzUGMT8YANn/BABBABkA8v9tAAYAOogBCTsuMBI7HwEGMT8TANv/AwAyAPf/OwBSAAYAOogBCTqXNgc7IQEGGgPc/ygABQAtAPn/MQBDAAAAOoYBCT2CMBIYATQMMT8UAN3/GgD1//P/GgA4AAIAOoYBCT2MNgc7HzszHi/f/ygA//8gAPf/HwAyAAAAOoYBCDsoHgg6eQEGMT3f/yAA9/8bAOj/JQAuAAEAOnwBCTsnMBIXAQEGDg4XAOD/CgDr/+L/FAAqAPj/Oo4AAgABMBo6eTrAG38QAOD/+P8XAPH/EgApAAMAOoYBCDqXHgg7EgEGGgPh/yMA4/8NAPL/HQAmAPj/Onk+AjsnMBw2BgACAhohAPf/4/8oAOb/DwAiAPH/OnkBCTszHhEOBQEGAAHi/yUABQDj/+r/DgAFACIAOYsBBjIEHhMkAAABOd3i/xUACADi/wEAIADp/wsAOpMBBht/HhEOCQABFALj/yAACQDf/wEAIQDw/wwAOnkBBjsdHgkkADsSGALi/x0AAwDj/+L/AgAbAP//OpcBBht/HhEkAAABFALk/x0ACADk////HwDv/wkAOYEwOSQAAQYBCSUAAP/v/wwA4//3/xgA8P/o/wAAOpcBBht/HhEXAQABFALl/xsACwDv//3/HQDw/wgAOnkwHDsVCwg2BjhHGAL2/ygA6/8dAOb/DAAWAPj/Om0+AjsoAP82AjA3DgwcAAAA5P8IAAcA8v8WAO7/OYsBBjIEIAEOCQEGO2Tk/wIABQDh/w4AHQDq/wMAOm0+AjszAP82AhcDAAEaAAAA5v8HAAQA6//7/xcAOm0+AjsjAP82AgACAwMYAAAA5v8HAOv/AQATAPL/AAE6wDszHAQPAgACJAD6/+L/DQDz/+//AgAWAO//AAE6wDszHAQPAhAKG3/6/+L/DQD0//j/DwAVAPT/Om0+AkEAAP8bFhcEEAoUAAAA9//j/w8A+P/r/wsAAAE69jsjIAMeCjsSJADj/wEACwD+/+j///8QAOj/JAAXFxQOQQA5zQD/AP8LAPT/6f8OAOT/AAABAAAAAAEdBDszHggPAgACFADi/wAACgD1//D/AwAYAAUAJAAOCRQMOxI+DRYAAP/q/wgA5f8RAOP/+v8AAAAAAAEdBDnKOPcVBwoAG4Di////CQD0/wIA7P8YAPL/JAAXAg4CFAA6oiQDAP8WAAIA7/8QAAoA8f/k/wAAAAEdBDsSOPcVBzMJCwHj/wAACAD0/+j/BADl/wYAJAAOCRAKAQY+DQD/Olj5/woA5/8RAOT/AADz/wgAOc0BBjE1HgcXARQIFAHr/wYACAD0/xgA+//v////JABBABsPFxg1CAD/AP8JAO//7/8HAP7/AADl/wAAOkEOHw4JAP8A/zsSEQLk/wAA//8AAOz/BgALAOb/AAEdBAoAOPcVB0EAEQHk/wIACAD1/wkA9v8CAOb/JAAPCAsIPgsOAQD/Olf//w4ABgDn/+X/AADy/wwAAQYdBA4JNgU8fDsSOGrr/wkA7P8OAO7/CgDm/wAAOkEaARoAAP8A/woAFADl/wAA/v8AAAUA8f8BAN7/AQYdBEPfPcc8fDIDBATs/wcA7P8MAAsA5v/w/w0AOkEOFQsBAP8A/wEFGgDm/wAA/v8AAAUA4f8EAOf/AAEzDRAKDQAA/wwBNQTm/wQABwAAAPH/AwD5/xIAJAAPCAsIQQAOAQD/OlgHAPb/BQDo/+b/AAD0/wsAEgARAAEGAP87IRIMDgn4/wAA/f8ZAPH/DAAEAOj/CgAPCA4DAQgOAQ4BHAr8/wkAAgDq//3/4v8LAPD/OkEcNjsSAP8A/z1iFxjn/wAA/v8AAAIA6v8EAPL/JAELAQD/HgM1AQD/AP/l/wgA5v8DAOn/AAAAAAAAGgNBAAD/AwM1CAD/AP8FAO//8v8GAOT/AAAAAAAAOc0BBhtVEgwQChQGPfHx/woA/f8PABUA+//u/wIAMgcxAwEFOoIBBgD/DALn/wgA+v8GAAEAAADj//z/FTQKABc8AQgUAxsFBAP9/wgAAADn/wAA4v/6/xAAEgARAAQDAP87LUPjMQr5/wAA/v8ZAP//8P8UAPL/JAA+CwsIMD0yBQD/OlgDAPX/DQDt/+j/AAD1/wsAGgNBADseDwgQCgD/AP8FAPH/8/8GAPv/AADi/wAAHBYaADQaOxIUAAD/Hijx/wQAAgDf/+T/AAAKAPL/CwEBBTUBAP8UAAD/HAoHAAAA+f/f/+j/AAAGAPv/EgARADA4AP87LQQDHgD6/wAA/v8YAAAAFAD0/wIACwEBBTUBAP8UAAD/AQYHAAAA+f/h/+n/AAD6/wUAQ98BCQQEHgIcAAITOxX2/wYA6/8MAPD/CADw/xUAFTYQChc8DAEcFDEFDALz/wIADgD1//z/4/8MAPj/GgA6QR0CAP9BAAD/AP/p/wAABAD4/+P/AAAEAAAAMgcqAAEFGgMVFwD/AP8AAOT/FwD9/wMAAADo/wAACwEBBQABAP8UADMNDAEHAAAA+f/h/+z/CQD7/wYAEgAEADA4AP87KhEBHgD7/wAA//8WAA0A/v/1/wEAJAFD3wD/FQcEBAD/AP8GAPv/8/8JAOz/AAAAAAAAHBYaADQaOFYUAAD/HCD//wsAAwDi/+X/AAAOAPj/NQQMABwKFAA4RBEDAwL5/+H/+P8PABEA/v///+7/CgAAAgwAPc0XATx8FAP3/wcACgD6/+X///8RAPL/CwEBBTUBAP8UAAD/AQYHAAAA+v/j/+v/AAD7/wQAIwBBADBQDwg1CAD/AP8EAPL/9P8GAAIAAADp/wAAFTQQChc8DAE8WTgbDAL1/wIA8P8MAP7/5v8NAPn/MgczCxIMAAEUBAD/AP/t/wAA+v8eAOv/AAACAAAAGgAcFj4NOFA0GhQAAP///woA5/8AAAAA4v8HAAAANQQMADYBFAA4QzEJHgz7/+T/+f8NAAUA9v8VAPn/CwEBBTUBAP8UAAD/AQYGAAAA+v/k/+z/AAD7/wQAAQAxCQ4KAP8A/wEGHgMfAAAA/P8AAPn/AwDq/wUAQ98+AAQEAQkbBwQAAgr+/xIA7/8BAPv/7P8ZAPj/EgAEAAEAAP87KzhDDgr7/wAAAQAUABkAAgD//+//FTQKABc8AwMUAxcCDAIDAO7/AgDr//3/5v8MAPn/JAABAA4CAP8LAQD/AP8XAAAA7f8BAAIAAADr/wAAJAFD3wD/AwMEBAD/AP8EAPT/9f8HAO7/AAAAAAAAMgczCxIMAAEUBAD/AP/v/wAA+v8cAOz/AAACAAAAGgA6QTzRAP9DGhQBAP/s/wAABQD9//z/5/8GAAAANQQMAA4BFAA4QxwINgH8/+X/+f8MABgAAAD9/wsAFTQQCgQBKgA8WTgbGAv9/w8A8f8KAAAA6P/4/w8AHBYaADQaBAMUAAD/HCAAAAsAAgDn/+n/AAANAPj/AQAdAAsBAP8A/xQAAQYYAAAAAAAAAP7/6P/5/wMAJQAqADQFNQQQCgD/AP/3/wIAEwD+/wMAAADr/wAAMgczCwEGFBAUBAD/AP8BAOz/+v8ZAAIAAADs/wAAEgAEADA4AP8RABEGDgX7/wAAAQATAAUA8f/+//H/AQAdAAsBAP8A/xUKDgoXAAAAAAAAAP//6f8BAPP/QQAcCjgxFxY0DA8CFQIIAPP/8v8BAPD/BAAMAPL/CgAAAgwAEgQcBDx8FAP4/wkA9/8HAOj/AAAQAPX/AQA4OQsBAP8A/x4BMgcZAAAA/f8AAOv/AQABAO//FTRD3xgLPgAVIwsIBAELAP//9/8LAOj/AAD6/w4AGwc9ahwGPGM+ABcVDgX6/xYA/f/p/xIA8v8BAPX/JAA+Cw4CEwEVHQD/AP/9/w8ACwDx/wMAAADs/wAAIwAoADBSAQAA/wD/AP8QAP//EwAAAAIAAADs/wAAHBYaADQaOFAUAAD/Hij//wgAAgDp/+v/AAAIAPT/EgAEAAEJAP8+DhwFHAD7/wAAEQACAAgA9//v/wQAJAEBAAD/AP8LAQD/AP8RAAAA8P8BAPH/AAAAAAAAMBIGADUKAP8A/zQJPeT//wAAEQAAAP7/CADy/wgANQQMADYBFAA/ADEJOo39/+j/CAD0/wQA+P8aAAEACgADAxQDDwgAAgwAMgEDAPf/6/8AAPb/DwDm/wQAEApDnxQEOWACFEOHCwgNAP7/9v8HAPf/CwD8/xQAJQAqADQFEAoQCgD/AP/9/wYAEgD//wMAAADt/wAAFTQYBxc8GAQVChgBDAIAABEA///s//7/6v8LAPv/GgA6QR0CAP8bBwD/AP/v/wAA/P8DAOz/AAAEAAAAMgUBBhcJGwcOCQD/AP/p////BADv/+//AAADAAAAQQA4KxwHGwcOBTl5AggAABUAAQDx/+z//P8EAPP/EgAEAAEJAP80CRwFHAD7/wAAAgARAAcA+P/w/wQAQQADAzgxDwgEATxmFQIEAPX/BQDq//3/6/8LAPP/AQA4OTIHAP8A/wEGAgYWAAAA/f8AAPv/AgACAO3/IAQMAQD/DgEFAAD/AP8GAPP/AwDt/xAAAAAAAAAAJAA+CwsIFBAVHQD/AP///+z/CgDy/+3/AAADAAAAIwBDGjBSQAAOBgD/AP8FAO7////r/wIAAADu/wAAAQA4OQsBAP8A/xUKAQgUAAAA/f8AAAAA6//8/wMAMBIGAD8BAP8A/0AAMD3//wAAEAAAAAEA8/8HAOn/FTQYBxgLGAQVCgsIBAEAABAAAADu/+r/AAD7/w4ANQQ5gTYBOl8BBjEJOo0IAO3/+v8NAAMA+f8YAAAACgATAxQDPNE4OQwAMgEAAAsAAgDp//f/DgDn/wQAHBYgAzt/NAcA/wD/HCD8/wMAFQAAAO3/AAALAPj/MBIcFDUKAP8A/0EAPeQOAAAA/f8AAAIA+v/z/wgAIAQyAwD/KgA4KwD/AP///w4A/v/v/w8AAAAAAAAAJAEBAAD/AP8LAQD/AP8PAAAA8/8BAPL/AAAAAAAAGgMSAAD/EQAAAgD/AP/7/w8A/P8CAPL/AAAAAAAANQEA/zlXAP8A/zEKEQTz/wAAAAAAABIA+f8BAPr/IAQMAQD/GAAAAgD/AP8DAPH//P8GAA8AAAAAAAAAJAA+Cw4CEwEVHQD/AP/9/w0ACQDz/wMAAADv/wAAIwAoAENGPGMA/wD/AP/8/wIAEQAAAO//AAABAAAAGgMjAAD/QxpDRgD/AP8EAP7/8P8BAPL/AAAAAAAAHBYUEDuCIAM9YQD/HigBABUA6f8CAO7/AAAHAPT/NQQ5gRIMMQwBBgACAQXv/wgA+v8MAPr/AwAcAAEAAQA4ODIHAP8A/ygAOFYSAAAA/v8AAP//EgDv/wAAAhkPCAQBQ58PDjEIAP8EAPz/8P8IAAoA/v/r/wAADh0OCj1oAQYBBQD/AP/7/wIAAwDu/xIAAAD//wAACgATAxQDBAE4NAwAMgH//wUAAgDq//j/DQDo/wQAJAA6ag4CDgJAAAD/AP/6/xEAAQDw/wMAAADv/wAAHBYUEDQaIAM9YQD/HCABABQA6v8CAO7/AAAKAPn/CwAA/xsHAP8A/wMBMQby/wAAAAAAAAIA8v8RAAAAFTQYBxgLGAQVCgsIDAIAAA4AAADv/+z/AAANAPz/MEMFABQAFBARATsjOxwFAPL/AQDq//P/DQAGAPT/FAM7IwoAOxYUATBGMgH///H/CQD3/wcA/f/q/wQAFTQVKxc8Q98bBhcCDAIBAPr/+v8VAAAA7P8LAPv/NQEA/wsBAP8A/wEFAQj0/wAAAAAAAAcA7v/9/wQAAQA4ODIHAP8A/zMLOFUQAAAA/v8AAP//CwDw/wAAGgAcFz4MIAM95AD/AP8BABIA8v8DAO//AAAGAAAADh0OCgEEAQYBBQD/AP/8/wIAAwDv/xAAAAD+/wAANQQMADYBFAA/ADgrHgwAAOz/BgD0/wQA+/8QAPv/GwcDATEGPgACDjsqDgUIAPL/6f///x0A8/8CAPP/FTQXHRgLGAQ7GAsIBAEAAA8ABADy/+3/AAD7/wwAJAA6agsIDgJAAAD/AP/6/xAAAADx//D/AAADAAAAAQA8aDIHAP8A/ygAOFUPAAAAAAAAAP//EADx/wAACwAA/wQDAP8A/xcWMQfz/wAAAAAAAAAA9v8RAPv/PGM9XT1qFA4wIAACFAAFAO//BADt//f/EAAHAPz/QQAPCDgxAwMPDjxmEgEDAPb/7v8JAP3/7f8MAPf/OeoaAwIMAAEA/wD/AP/3/wAA8P8AAA4AAAD8/wAADh0OCj1oOkEBBQD/AP/y/wEAAwDw/w8AAAD//wAAMBIGADxMAP8A/xQFEAr+/wAADgAAAO3/AQD+/wUA";var _n=7,gt=8,Cr,Ga;function sl(e){Cr??=Fp();let n=Ga,t=-268;for(let r=0,a=0;r<Cr.length;r+=_n*2,a+=gt){let i=0;for(let o=0;o<3;o++){let s=r+i*2;i=2*i+1+(e[Cr[s]]>Cr[s+1]?1:0)}t+=n[a+i-_n]}return t}function Fp(){let e=ke(ol),n=_e(e,0,e.length),t=_n*2+gt*2,r=n.length/t,a=new Uint8Array(r*_n*2);Ga=new Int16Array(r*gt);for(let i=0;i<r;i++){a.set(n.subarray(i*t,i*t+_n*2),i*_n*2);for(let o=0;o<gt;o++){let s=i*t+_n*2+o*2;Ga[i*gt+o]=(n[s]|n[s+1]<<8)<<16>>16}}return a}var ll=[{id:"variable",why:"A variable of a shell, a build file or a language with sigils.",form:/^\\?\$[({]|^\\?\$[A-Za-z_]\w*(?:\W|$)|^\$\$[A-Za-z_({]|^%[A-Za-z_][\w-]*%?$|%[A-Z_]{2,}%|^![A-Za-z_]+!$|^@\$?[A-Za-z_]\w*(?:$|\[)|^&[A-Za-z_]\w*$/,unlessRandom:!0,rejects:["$DB_PASSWORD","%RANDOM%@%RANDOM%","@tls_pass","!DB_PASS!","%CONFIG-DBPASS"],keeps:["p$ss%word","50%off!"]},{id:"interpolation",why:"A template that something else fills in.",form:/\$\{|#\{|\{\{|\}\}|<%|%>|<\?|\?>|\$\(|\{\$|\$\[|\{%|%\}|%[sdv@]$|%\([a-z_]{1,30}\)/,unlessRandom:!0,rejects:["${TOKEN}","x#{y}","{{ token }}","%s","$(pwgen 20)","{$_POST['x']}"],keeps:["a{b}c9","100%sure"]},{id:"field",why:"A field that something else fills in, alone.",form:/^%[-\d.]{0,8}[a-z]$|^\{[\w.$:\s-]*\}$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^@[A-Za-z_.-]+@$|^#{2,3}[\w-]+#{2,3}$/,unlessRandom:!0,rejects:["[password]","__SECRET__","{db.password}",":password","@DB_PASS@","##TOKEN##"],keeps:["a{b}c9","[x]9"]},{id:"field-with-default",why:"A field with what stands for it: {name:value}.",form:/\{[A-Za-z_][\w-]{0,30}:[^{}]{0,60}\}/,unlessRandom:!0,rejects:["{password:secret}","x{length:3,30}"],keeps:["a{b}c9"]},{id:"tag",why:"A placeholder in angle brackets, or markup.",form:/^<[^>]*>?$|^<[/!a-z][^>]*>|<\/[a-z]+>/i,unlessRandom:!0,rejects:["<your password>","<b>x</b>","<password"],keeps:["a<b","x<9>y!"]},{id:"call",why:"A call, an index or a constructor.",form:/^(?:new |await |\.{3}|[&*!])?[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[\w$]+)*[!?]?[([]|^\(.*\)$|^[\])}]+[,;)\s]?|^\)(?:[;,)\s]|\\n|$)|\(\)$/,bare:!0,rejects:["getPassword()","config['x']","new Secret(","os.getenv("],keeps:["pa!ss(word","9(a)b"]},{id:"quoted-call",why:"A call that stands inside quotes, as templates and attributes write it.",form:/^[A-Za-z_$][\w$.>:-]+\((?:[^()]*|[^()]*\([^()]*\)[^()]*)\)[;\s]*$/,unlessRandom:!0,rejects:["getPassword()","$t('password')","lookup('env', 'X')"],keeps:["some(!)Password","x(1)"]},{id:"member",why:"A member of something, by its dotted or scoped name.",form:/^[&*!]?[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)+[;,]?$/,unlessRandom:!0,rejects:["config.password","Foo::BAR","user?.token","this.form.value"],keeps:["a.9Lx","x..y"]},{id:"concatenation",why:"The code between two literals.",form:/^["'`]?\s*[.+&]\s*[\w$@([]+.*[.+&]\s*["'`]?$|^["'`]\s*[.+&,]|[.+&]\s*["'`]$|^["'\]})]+,|^\s*[.+&] ?(?:new )?[$\w]+[[(]/,unlessRandom:!0,rejects:['".encrypt($p)."'," + new Buffer(",". $x .","'],'"],keeps:["a+b.c","+9x.Q"]},{id:"assignment",why:"An assignment, a comparison, a ternary or an attribute.",form:/^[:@#*]?-?[a-z][a-z:.-]*=(?:["'{\\]|$)|^[\w$.]+\s*(?:[!=]==?|=>|&&|\|\||\?)\s|\s(?:[!=]==?|=>|&&|\|\||\?\??)\s|^(?:[Hh]ost|[Uu]ser|[Pp]ort|dbname|[Dd]atabase|sslmode)=/,unlessRandom:!0,rejects:[':class="x',"class=","a === b","x ? y : z"],keeps:["k9=","Q0aa=="]},{id:"rule",why:"Rules of validation, or a list of words.",form:/^[a-z_]+(?::[\w,.]{1,24})?(?:[|,][a-z_]+(?::[\w,.]{1,24})?)+$|^(?:required|nullable|sometimes|confirmed)(?:$|[|,:])|^(?:min|max|len|size|between):\d/i,unlessRandom:!0,rejects:["required|string|min:8|confirmed","read,write","min:8"],keeps:["abc|9Q","a,B9"]},{id:"pattern",why:"A regular expression, a grammar or a glob.",form:/^\/.+\/[gimsuy]{0,6}$|\\[dwsSDWbB](?:[+*{)\]]|$)|\[\^|\[(?:a-z|A-Z|0-9)|\(\?[:=!<]|\.\*|[)\]][+*?]|\{\d+,\d*\}/,unlessRandom:!0,rejects:["/[^a-z0-9]/","^\\w+$","[a-z]+","(?:x)","\\d{2,4}"],keeps:["a/b+c9","w0rd!"]},{id:"grammar",why:"A grammar's repetition (RFC 5234, section 3.6), or a rate: 1/m/user.",form:/^\d{0,2}\*\d{0,2}\(?[A-Z][A-Za-z-]*\)?$|^\d+\/[smhd]\b/,rejects:["1*SAFE","1/m/user"],keeps:["9*a","1/x"]},{id:"selector",why:"A selector of CSS or XPath.",form:/^[#.][a-z][a-z-]*(?:[\s.#:>[][^\s]*)*$|^\w*\[(?:\w|@)[\w-]*[~|^$*]?=/i,unlessRandom:!0,rejects:["#password-field","input[name=pass]",".login .pw"],keeps:["#1Fan!",".9xA"]},{id:"constant",why:"The name of a constant.",form:/^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+$/,unlessRandom:!0,rejects:["APP_SMTP_PASS","MSG-1043-PWD","LANINS_049","DOCKERHUB_TOKEN"],keeps:["ABC","A_b"]},{id:"keyword",why:"A type or a word of the language.",form:/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional|static|public|private)(?:[!?,;[<. ]|$)|^[A-Z][A-Za-z]*[!]$|^!{1,2}[a-z_$][\w$.]*$/i,bare:!0,rejects:["null","String!","self.x","true","!enabled"],keeps:["nullable9","true2me"]},{id:"empty-word",why:"A word for nothing.",form:/^(?:null|nil|none|true|false|undefined|string|optional|required|n\/a)$/i,rejects:["null","undefined"],keeps:["nullnull"]},{id:"type",why:"A type with its parameters, or a name with a number in it.",form:/^[&*]?[A-Za-z_$][\w$]*<[\w[\], |?]*>?$|^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$|^(?:[a-z]\w*:)+\]?$/,bare:!0,rejects:["Option<String>","Uint8Array"],keeps:["Abc9","x<y!"]},{id:"flag",why:"An option of a command line.",form:/^--?[a-z][a-z0-9-]*(?:=|$)|^-[a-z]\$/i,unlessRandom:!0,rejects:["--verbose","-h$dbhost","--user=x"],keeps:["-9a","--"]},{id:"escape",why:"Text that an escape began, binary data, or letters as escapes.",form:/[\x00-\x08\x0e-\x1f\x7f]|^\\[nrt]|^(?:\\u[0-9a-f]{4})+$|^\{\s*["\\]|^crwdn/i,rejects:["\\nnext line",'{"a":1}',"crwdns1035:0crwdne1035:0"],keeps:["a\\b9","{x9"]},{id:"letters-as-escapes",why:"Letters of other languages, written as escapes: a text for people.",form:/\\{1,2}u(?!00[2-7])[0-9a-f]{4}|\\{1,2}x[89a-f][0-9a-f]|\\{1,2}u\{|&#x?[0-9a-f]{2,6};/i,rejects:["Has\\u0142o","Tajn\\xFD","&#xf21b;"],keeps:["a\\u0041b9","x\\x41y"]},{id:"operators",why:"Code that goes on: a comparison, a condition, an arrow.",form:/[!=]==|&&|\|\||=>|->/,bare:!0,unlessRandom:!0,rejects:["0!==Q&&R.WTF","x=>y"],keeps:["a=b&c"]},{id:"package",why:"A package and its version, an image and its tag, an action of a cloud's policy.",form:/^@?[\w.-]+\/[\w.-]+[@:][~^v]?[\w.-]+$|^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$|^[\w.-]+@(?:npm:)?[~^]?\d+(?:\.\d+)+/,unlessRandom:!0,rejects:["actions/checkout@v4","s3:GetObject","minipass@^3.1.1"],keeps:["me@4x","a:b"]}];var Np=/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i,Kp=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/,ul=[{id:"public-name",why:"The name says that the value is public, or made anew for each page.",holds:(e,n,t)=>/(?:^|[^a-z])(?:public|publishable|[cx]srf|authenticity)|Public|Publishable|[CX]srf|[CX]SRF|PUBLI(?:C|SHABLE)(?:_|$)|[Gg]uid$|[Pp]ub_?[Kk]ey|PUB_?KEY|[Pp]eer_?[Kk]ey|PEER_?KEY/.test(t),rejects:["publicToken = '\xABalnum:32\xBB'",'data-csrf-token="\xABalnum:32\xBB"','PUBLIC_API_KEY = "\xABalnum:32\xBB"',"WgPubKey: '\xABbase64:43\xBB='",'peerKey = "\xABbase64:43\xBB="'],keeps:["apiToken = '\xABalnum:32\xBB'"]},{id:"fingerprint",why:"The fingerprint of a PGP or signing key.",holds:(e,n,t,r)=>/gpg|pgp|sign|recv|fingerprint/i.test(t)&&r.split(/[ ,]+/).every(a=>Np.test(a)),rejects:["signingkey = \xABhex-upper:40\xBB"],keeps:['signing_token = "\xABalnum:40\xBB"']},{id:"digest-name",why:"What stands before the slash says that it is a digest: checksum/secret.",holds:(e,{nameStart:n})=>e[n-1]===47&&/(?:checksum|hash|digest|sha\d*|md5|integrity|fingerprint)\/$/i.test(h(e,n-16,n)),rejects:["  checksum/secret: \xABhex:64\xBB"],keeps:["  team/secret: \xABalnum:40\xBB"]},{id:"unsigned-token",why:"A JSON web token without a signature, or its header alone, opens nothing.",holds:(e,n,t,r)=>bs(r)||/^eyJ[\w-]+$/.test(r),rejects:['token: \xAB^base64url:{"alg":"HS256","typ":"JWT"}\xBB'],keeps:["token: \xABalnum:36\xBB"]},{id:"cache-key",why:"Words with a digest behind them name an entry of a cache.",holds:(e,n,t,r)=>/key$/i.test(t)&&/^[a-z][\w./]*(?:-[\w.]+)*[-./][0-9a-f]{7,64}$/i.test(r)&&/[a-z]{3}/i.test(r.slice(0,12))&&!/^[0-9a-f-]+$/i.test(r),rejects:["  cache_key: v3-gems-\xABhex:40\xBB","  key: linux-x64-node20-\xABhex:64\xBB"],keeps:['  api_key: "\xABhex:40\xBB"']},{id:"resource",why:"A part of the name of a resource, or of a type: arn:\u2026:secret:name, AWS::IAM::AccessKey.",holds:(e,{nameStart:n,operator:t})=>t==="colon"&&e[n-1]===58&&(e[n-2]===58||/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(h(e,n-70,n))),rejects:["arn:aws:secretsmanager:us-east-1:111122223333:secret:prod-\xABalnum:20\xBB"],keeps:["secret: \xABalnum:24\xBB"]},{id:"request-token",why:"A UUID that makes a request one that can be repeated, or opens a public file.",holds:(e,{nameStart:n,operator:t},r,a)=>Kp.test(a)&&(t==="call"||/(?:client|request|lock|change|action|share|product)[_-]?token$|UserSecrets/i.test(r)||h(e,n-10,n).endsWith("alt=media&")),rejects:['requestToken = "\xABuuid\xBB"'],keeps:['authToken = "\xABuuid\xBB"']},{id:"sql-index",why:"The name of an index or a column in SQL: KEY `FK3gap7Qx9`.",holds:(e,{operator:n,start:t},r)=>n==="space"&&e[t-1]===96&&/^(?:key|index|constraint|references)$/i.test(r),rejects:["  UNIQUE KEY `FK\xABalnum:24\xBB` (`user_id`),"],keeps:["  secret_key = `\xABalnum:24\xBB`"]},{id:"dense-data",why:"In data of 85 characters or more some names stand by chance.",holds:(e,{quoted:n,nameStart:t})=>{if(n)return!1;let r=/[^\s"'\\/]{40}$/.exec(h(e,t-40,t))?.[0];return r!==void 0&&new Set(r.replace(/[\w.,:;&=%-]/g,"")).size>=6},rejects:[],keeps:[]},{id:"label-name",why:"The name is that of a text on a screen: LabelPassword, btnResetPassword.",holds:(e,n,t)=>/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg|[Hh]int|[Ee]rror)(?=[A-Z_-])/.test(t),rejects:['LabelPassword = "Zur1ck-setzen"'],keeps:['labelledPassword = "\xABalnum:16\xBB"']},{id:"prose",why:"A blank ties a name and a value, but the sentence goes on.",holds:(e,{operator:n,quoted:t,nameStart:r,end:a})=>n==="space"&&!t&&e[r-1]!==45&&/^[,.]? [a-z]{2,}/i.test(h(e,a,a+6))&&!/\b(?:login|machine|user|username|role|env|by|with)\b[^\n]*$/i.test(h(e,r-60,r)),rejects:["The sv_licenseKey \xABalnum:34\xBB is wrong"],keeps:[`sv_maxclients 48
sv_licenseKey \xABalnum:34\xBB
`]},{id:"named-secret",why:"The value is the name of a secret that stands elsewhere: existingSecret: argocd-redis.",holds:(e,{start:n,end:t},r)=>/(?:existing|config|pull|tls|image|external)[_-]?secrets?$|secret[_-]?(?:name|ref|key[_-]?ref)/i.test(r)&&!K(e,n,t),rejects:["existingSecret: argocd-redis-2"],keeps:["secret: \xABalnum:32\xBB"]},{id:"loose-blank",why:"A blank alone ties name and value only behind a flag, in a line of settings, or where the value was drawn.",holds:(e,{operator:n,quoted:t,nameStart:r,nameEnd:a,start:i,end:o},s,l)=>{if(n!=="space"||e[r-1]===45)return!1;let u=h(e,r-40,r);if(/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(u))return!1;let c=l.length>=16&&K(e,i,o),d=/^["']?[ \t]*\r?(?:\n|$)/.test(h(e,o,o+8)),f=/(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(u);if(c&&(t||/^[A-Z][A-Z0-9_]+$/.test(s)||f&&d)||t&&(/#\s*define\s+$|\bset\s+$/i.test(u)||/^psk$/i.test(s)&&/:\s*$/.test(u)))return!1;if(f&&/^(?:[a-z]+(?:[Pp]assword|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(s))return!(t||d);let m=/\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(u)||/(?:^|\n)\s*$/.test(u);return!(a>r&&/^(?:password|passwd)$/i.test(s)&&m&&(t||/\d/.test(l)||/[^\w.,:;?!)('-]/.test(l)))},rejects:['# We pass "hcw_9a" on.'],keeps:["ENV API_TOKEN \xABalnum:32\xBB",`requirepass \xABalnum:24\xBB
`]},{id:"sentence",why:"A word that is the first of several on its line: a sentence for people, in whatever language.",holds:(e,{wholeLine:n,end:t},r,a)=>n&&/^[A-Za-z]+$/.test(a)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(h(e,t,t+40)),rejects:["// password: CardDAV password to access it"],keeps:["password: \xABalnum:24\xBB"]},{id:"name-again",why:"The value is the name again: accessToken: accessToken2.",holds:(e,n,t,r)=>{if(r.length>=24||/pass|pwd|pw/i.test(t))return!1;let[a,i]=[t,r].map(o=>o.toLowerCase().replace(/[^a-z]/g,""));return i!==void 0&&i.length>=5&&a!==void 0&&a.endsWith(i)},rejects:['accessToken: "accessToken2"'],keeps:['accessToken: "\xABalnum:24\xBB"']}];var cl=[{id:"address",why:"An address. Credentials inside it are what url-credentials looks for.",form:/^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:urn|arn|mailto|data|jdbc|tel):\S/i,rejects:["https://example.org/login","arn:aws:iam::123:role/x"],keeps:["x:y","Pa:ss//w0rd"]},{id:"reference",why:"Says where the secret is kept.",form:/^(?:vault|ssm|op|secret|secrets|projects|keyvault|ref\+\w{1,20}|env|file|awssm|gcpsm|keyring|sops|doppler|kms|npm|resolve|azurekv)[:@/](?!\d+$)\S|^@Microsoft\.KeyVault|^(?:process|import\.meta|secrets|vars|env|os)\.(?:env|environ|[A-Z_]{3,})/i,rejects:["file:/run/secrets/db","env:DB_PASSWORD","vault:secret/data/app#key","op://vault/item/field","process.env.TOKEN"],keeps:["envelope9X","file9Xq_22"]},{id:"path",why:"A path or the name of a file.",form:/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w.@%-]+(?:[/\\][\w.@% -]*)+(?:[?:#].*)?$|^\.{1,2}\/|^\/[a-z]+$|^[\w.-]+\/$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/,unlessRandom:!0,rejects:["/etc/ssl/private","./keys/id","C:\\keys\\a","registry.example.org/team/image"],keeps:["/Qx7Lm0Pz3","a+b/c9Tq=="]},{id:"file",why:"The name of a file.",form:/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|keystore|p8|pub|gpg|asc|json|ya?ml|toml|txt|[cm]?[jt]sx?|py|rb|go|java|php|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png|csv|enc|env|log|tpl)$/i,rejects:["server.key","config/secrets.yml","token.txt"],keeps:["hunter.twelve","v1.key9"]},{id:"digest",why:"A digest of a password or of content: what it was made of can't be read from it.",form:/^\{(?:S?SHA\d*|S?MD5|CRYPT|BCRYPT|PBKDF2|ARGON2)\b|^\$?(?:\$2[abxy]\$|\$argon2|\$[1567]\$|\$apr1\$|\$scrypt|\$pbkdf2|\$[PHy]\$)|^(?:pbkdf2|scrypt|bcrypt|argon2|scram-sha)[_:-]|^phpass:|^(?:sha-?\d{1,3}|md5|blake2b?)[-:$]|^\*[0-9A-F]{40}$/i,rejects:["{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=","$2a$10$abcdefghijklmnopqrstuu","sha256-47DEQpj8HBSa","pbkdf2_sha256$600000$x"],keeps:["Sha256Rocks!","$ecret99x"]},{id:"ciphertext",why:"Encrypted to be committed: SOPS, EJSON, dotenvx, Ansible Vault, Jasypt, Jenkins, Fernet, KMS, sealed secrets.",form:/^ENC[([]|^EJ\[\d+:|^encrypted:|^gAAAAA[\w-]{40}|^\{AQ[A-Za-z0-9+/]{10}|^AQICAH|^CiQ[A-Z][A-Za-z0-9+/]{30}|^AQECAH|^01000000d08c9ddf|^MASK-|^\{[A-Za-z0-9+/=]{20,}\}$|^\$ANSIBLE_VAULT|^vault:v\d+:|^U2FsdGVkX1|^\{cipher\}|^\{aes\d*\}|^\{xor\}|^eyJpdiI6|^!vault|^-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|^Ag[A-Za-z][A-Za-z0-9+/]{150}|^kms:|^secure:/i,rejects:["ENC(CW6uYQeVbx4Esa4Q)","EJ[1:WmY0WvD0dEvkqRVm:b4XHk]","encrypted:BFBVw2m1","{AQAAABAAAAAQdSIx}","U2FsdGVkX1+abc","MASK-X3B4ymYtvTAH"],keeps:["encrypt3d-Me","ENCx9(k"]},{id:"public-key",why:"A public key or a certificate.",form:/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-ssh-\S+) |^age1[a-z0-9]{50}|^B[A-P][\w-]{85}$|^MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|^MFkwEwYHKoZIzj0C|^MCowBQYDK2Vw|^MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z]|^-----BEGIN (?:RSA |EC )?(?:PUBLIC|CERTIFICATE)|^minisign|^untrusted comment/,rejects:["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIN","MCowBQYDK2VwAyEAabc"],keeps:["ssh-me-in-9","age1isme"]},{id:"public-identifier",why:"What a vendor or a protocol calls public: wallets, decentralised ids, keys for apps and browsers.",form:/^(?:[xtyzuv]pub[1-9A-HJ-NP-Za-km-z]{40}|(?:did:)?(?:key:)?z6Mk[1-9A-HJ-NP-Za-km-z]{40}|(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{24}|pk_(?:live|test)_[A-Za-z0-9+/=]{16})|^\{[0-9a-f]{8}-[0-9a-f-]{27}\}$/i,rejects:["{480eeef4-9470-bbb3-a328-18a203e80267}"],keeps:["xpub9","pk_livestream"]},{id:"elided",why:"Cut short or masked by whoever wrote it down.",form:/\.{3}|…|\xe2\x80\xa6|\*{3}|•{2}|x{6}/i,unlessRandom:!0,rejects:["eyJhbGciOi...","AKIA****","sk_live_xxxxxxxx"],keeps:["a..b**c","xxXy9"]},{id:"elided-end",why:"Cut short, however random its beginning.",form:/(?:\.{3}|…|\xe2\x80\xa6|\*{3}|x{6}|-{5})["')]?$/i,rejects:["eyJhbGciOiJIUzI1NiI...","sk_live_9f8Qxxxxxx"],keeps:["9f8Q.x"]},{id:"masked",why:"Masked by stars: its ends may be real, the rest is gone.",form:/^[^\s*]{0,8}\*{4,}[^\s*]{0,8}$/,rejects:["H1X9****5tkD","AKIA****"],keeps:["x**y**z","9Qm*2"]},{id:"escaped-text",why:"Text of another script, its letters written as escapes: a table of translations in a bundle.",form:/(?:\\{1,2}u(?!00)[0-9a-f]{4}){2}/i,rejects:["\\uBE44\\uBC00\\uBC88\\uD638"," \\uAC1C\\uC778 x"],keeps:["a\\u00e9\\u00f1Q9","C:\\users"]},{id:"alternatives",why:"The alternatives of a pattern.",form:/^\^?\((?:\?:)?[^()|]{2,}(?:\|[^()|]{2,})+\)/,rejects:["(IQoJb3Jp|AgoJb3Jp|FwoGZXIv){base64:100-2000}","^(?:foo|bar)$"],keeps:["(x|y","a(b9)c"]},{id:"mail",why:"A mail address or an account.",form:/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^S-1-\d+(?:-\d+)+$/,rejects:["someone@example.org"],keeps:["p@ssw0rd","me@home"]},{id:"number",why:"A number, a date, a version, a colour, an address of a machine.",form:/^-?0x[0-9a-f]{1,16}[lu]{0,3}$|^\d{4}-\d{2}-\d{2}|^[v^~<>=]{0,2}\d+(?:\.(?:\d+|x|\*)){1,3}(?:[-+][\w.]{1,20})?$|^#[0-9a-f]{3,8}$|^(?:[0-9a-f]{2}[:-]){5,}[0-9a-f]{2}$|^[0-9a-f]{0,4}:(?:[0-9a-f]{0,4}:)+[0-9a-f]{0,4}$/i,rejects:["0xC00002DF","2020-07-30T15:24:28Z","^1.2.3","#ff00aa"],keeps:["1970-me","v1.53de3fc90a66c9"]},{id:"count",why:"Digits alone count or number something.",form:/^[\d_,. ]{1,19}$/,unlessPassword:!0,rejects:["573829104756382","1_000_000"],keeps:["12a"]},{id:"algorithm",why:"The name of an algorithm, a charset, a format.",form:/^(?:sha-?\d{1,3}|md5|[hrep]s\d{3}|aes-?\d{3}(?:-\w+)?|rsa(?:-\w+)*|ed25519|ecdsa(?:-\w+)*|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|hex|bcrypt|argon2\w*|pbkdf2\w*|scrypt|hmac(?:-?\w+)?|x509|oauth2?|bearer|basic|digest|ntlm|kerberos)$/i,rejects:["HS256","aes-256-gcm","base64","oauth2"],keeps:["sha256sum9","bearer9000"]},{id:"sequence",why:"One character, a short pattern or a plain sequence over and over is a filler.",form:/^(.)\1{11,}$|^(.{2,8})\2{3,}$/,rejects:["aaaaaaaaaaaa","abcabcabcabc"],keeps:["aaaaab","abcabd"]}];var Rp=[...ll,...cl];function Xa(e,n,t,r,a){if(jp(a))return;let i=Pp(a)&&K(e,n.start,n.end);for(let o of Rp)if(zp(o,a,n.quoted,t,i))return o.id;if(t!=="password"&&ot(a))return"filler";for(let o of ul)if(o.holds(e,n,r,a))return o.id}function zp(e,n,t,r,a){return e.bare&&t||e.unlessRandom&&a||e.unlessPassword&&r==="password"?!1:e.form.test(n)}function jp(e){return e.length>=48&&e.length<=80&&!/\s/.test(e)&&(e.match(/[^\w\s]/g)?.length??0)>=12&&/\d/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)}function Pp(e){let n=0;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);r>=48&&r<=57&&n++}return n>=4||n>=2&&/[A-Z]/.test(e)||e.length>=24&&/^[A-Za-z+/=_-]+$/.test(e)}var ln={randomness:Un("randomness"),writing:Un("writing"),letterBits:Un("letters-bits-per-character"),standIn:Un("stand-in"),filler:Un("filler"),connection:Un("connection")};function ei(e,n,t,r,a,i){if(t==="none"||a.length<4)return;let o=!n.quoted||t==="weak";if(o&&Xa(e,n,t,r,a)!==void 0)return;let s=il(e,n,t,r,a,i),l=t==="password",u=s[ln.connection]===1,c=l||$p(n,t,r,a,s)?1/0:Ne.medium-1,d=Math.min(sl(s),c),f=t==="secret"&&Op(a)?Math.max(d,Ne.medium):d,m=l&&(u||n.quoted);if((m?f<Ne.plain:f+qs<Ne.low)||!o&&Xa(e,n,t,r,a)!==void 0)return;let A=l&&Ip(s,a),p=a.length>=16&&s[ln.randomness]>=142,g=s[ln.standIn]===1&&!p||s[ln.filler]===1;return{kind:l?"password":"secret",score:f,weak:A,plain:m,standIn:g,connection:u}}function Op(e){let n=e.split("-");return n.length>=4&&n.every(t=>/^[a-z]{4,12}\d{0,2}$/.test(t))&&!/secret|token|key|auth|cred|pass|user|name|test|example|change|prod|stag|service|config|api|app|data|your|this/.test(e)}function Ip(e,n){if(e[ln.randomness]<128||n.length<8)return!0;let t=e[ln.writing],r=e[ln.letterBits]<5*ht;return t===Gs?r||n.length<10:/^[A-Za-z]+$/.test(n)&&(r||n.length<12)}function $p(e,n,t,r,a){if(r.length<8||a[ln.randomness]<128&&(n==="weak"||/^[A-Za-z_. -]+$/.test(r)))return!1;let i=/^[0-9a-f-]+$/i.test(r);return n!=="weak"?!i||r.length>=16:e.operator==="call"||e.operator==="space"?!1:i?e.operator==="assign"&&/^[A-Z][A-Z0-9]{2,}_(?:API_|APP_)?KEY$/.test(t)&&!qp.test(r):r.length>=20&&/\d/.test(r)&&/[A-Za-z]/.test(r)}var qp=/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;var Jp=8,Wp=80;function dl(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39||e[n.nameEnd]===61&&e[n.nameEnd+1]===40)return;let r=Math.min(e.length,n.start+X),a=I(e,n.start,n.end),i=n.end,o=i-n.start,s=[];for(let l=1;l<Jp;l++){let u=Hp(e,i+1,Math.min(r,i+Wp),t);if(u<0)break;let c=u;for(;c<r&&e[c]!==t&&e[c]!==10;)c++;if(e[c]!==t||c>=r)break;a+=I(e,u,c),s.push(o),o+=c-u,i=c}return i>n.end?{text:a,seams:s,end:i}:void 0}function Qp(e,n){for(let t=0;t<16;t++)if(P[e[n+1+t]??0]!==1||P[e[n-2-t]??0]!==1)return!1;return!0}function Hp(e,n,t,r){let a=0,i=0;for(let o=n;o<t;o++){let s=e[o];if(s===r)return a+i>0||r===39&&Qp(e,n)?o+1:-1;if(s===32||s===9||s===10||s===13)i++;else{if(s===95&&a>0&&i>0)continue;if((s===43||s===46||s===38||s===92)&&++a<=2)continue;return-1}}return-1}var fl=new WeakMap;function ml(e,n){let t=fl.get(e);return t===void 0&&(t=e.flatMap(r=>r.kind==="token"&&r.identifier?r.layouts.map(a=>Ee(a).expression):[]),fl.set(e,t)),t.some(r=>r.exec(n)?.[0].length===n.length)}var pl=4096,Lr=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=pl,this.#n.fill(void 0)}facts(n,t,r){let a=r-t;for(let d=t;d<r;d++)a=Math.imul(a^n[d],16777619);let i=(a^a>>>15)&pl-1,o=this.#n[i];if(o&&Zp(o.written,n,t,r))return o;let s=h(n,t,r),l=/^[\x00-\x7f]*$/.test(s)?s:I(n,t,r),u=jn(l),c={written:s,name:l,words:u,kind:tr(u),rules:ni(this.#e,u)};return this.#n[i]=c,c}};function ni(e,n){let t=[];for(let r of n)for(let a of e.named.get(r)??[])t.includes(a)||t.push(a);return t}function Zp(e,n,t,r){if(e.length!==r-t)return!1;for(let a=t;a<r;a++)if(e.charCodeAt(a-t)!==n[a])return!1;return!0}function vn(e,n,t,r){let a=Math.min(e.length,n+X),{nameStart:i,nameEnd:o}=t,s=(r==="assign"||r==="colon")&&ri(e,i),u=r==="colon"&&(e[n]===124||e[n]===62)?ti(e,n,a):n;if(u<0)return;let c=u;if(s){for(;c<a&&!M(e[c])&&!Yp(e,c);)c++;for(;c>u&&(e[c-1]===44||e[c-1]===59);)c--}else c=Al(e,c,a),r==="assign"&&e[c]!==59&&(c=Gp(e,i,c,a));if(r==="colon"&&e[c]===32&&(e[o-1]|32)===110){let d=Ur(h(e,o-13,o),h(e,u,a));d>0&&(c=Al(e,u+d,a))}if(!(c>=a&&a<e.length))return c>u?L(t,{start:u,end:c},r,"direct",!1,{wholeLine:s}):void 0}function Al(e,n,t){let r=n;for(;r<t&&Fn[e[r]]===0&&e[r]!==92;)r++;return r}function ti(e,n,t){let r=n+1;for(;r<t&&(e[r]===45||e[r]===43||U(e[r]));)r++;if(e[r]===13&&r++,e[r]!==10)return-1;for(r++;r<t&&U(e[r]);)r++;return r}function Gp(e,n,t,r){let a=n-1;if(e[a]===32&&a--,e[a]!==59)return t;let i=t;for(;i<r&&e[i]!==59&&!v(e[i])&&!M(e[i])&&e[i]!==60;)i++;return e[i]===59?i:t}function Yp(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&H[e[t]]===1;)t++;return t>n+1&&e[t]===61}var Xp=24,e0=/^[\s#;*-]*(?:\/\/\s*)?(?:(?:(?:export|env|ENV|ARG|declare -x|local|\$env:|setenv|set(?: -[a-z]{1,3})*|typeset -x|readonly|SetEnv|global)\s*)?)(?:[*_]{1,3})?$/;function ri(e,n){let t=ye(e,n,Math.max(0,n-Xp));return t<0?!1:t===n||e0.test(h(e,t,n))}function hl(e,n){let t=Math.min(e.length,n+X),r=n;for(;r<t&&!w(e[r])&&!(U(e[r])&&e[r+1]===35);)r++;if(!(r>=t&&t<e.length)){for(;r>n&&U(e[r-1]);)r--;return r>n?{start:n,end:r}:void 0}}var n0=5;function we(e,n,t){let r=n,a=0;for(let i=0;i<=n0;i++){let o=e[r];if(o===void 0||r>=t)return;let s=E(e,r,e.length);if(s)return t0(e,s,a)?void 0:{literal:s,list:a};if(o===91){let l=a0(e,r,t);a=l>r?0:91,r=l>r?l:yt(e,r,t)}else if(o===123)a=123,r=yt(e,r,t);else if(o===40){let l=i0(e,r,t);l===r&&(a=40),r=l>r?l:r0(e,yt(e,r,t),t)}else if(o===60&&e[r+1]===60)r+=2;else if(o===36&&e[r+1]===40)r=yt(e,r+1,t),e[r]===99&&e[r+3]===32&&(r+=4);else if(o===64||o===38||o===42)r++;else if(z[o]===1){let l=o0(e,r,t);if(l===r)return;let u=e[l-1];a=u===123||u===91||c0(e,r,l-1)?u:0,r=M(u)?l:yt(e,l-1,t)}else return}}function t0(e,{after:n},t){if(t===0)return!1;let r=n;for(;r<n+40&&M(e[r]);)r++;return e[r]===58&&e[r+1]!==58||e[r]===61&&e[r+1]!==61}function r0(e,n,t){let r=n;for(;r<t&&r<n+24&&H[e[r]]===1;)r++;if(r===n||e[r]!==44)return n;let a=J(e,r+1,t);return v(e[a])?a:n}function yt(e,n,t){return J(e,n+1,t)}function J(e,n,t){let r=n;for(;r<t;){let a=e[r];if(M(a))r++;else if(a===35&&e[r+1]!==34&&e[r+1]!==35)r=le(e,r,t);else if(a===47&&e[r+1]===47)r=le(e,r,t);else if(a===47&&e[r+1]===42){for(r+=2;r<t&&!(e[r]===42&&e[r+1]===47);)r++;r+=2}else break}return Math.min(r,t)}function a0(e,n,t){let r=n+1;for(;r<t&&r<n+8&&(e[r]>=48&&e[r]<=57||e[r]===46);)r++;return e[r]===93&&z[e[r+1]??0]===1?r+1:n}function i0(e,n,t){let r=n+1;if(z[e[r]??0]!==1)return n;for(;r<t&&r<n+40&&(H[e[r]]===1||e[r]===32||e[r]===42);)r++;if(e[r]!==41)return n;for(r++;r<t&&U(e[r]);)r++;return r}function o0(e,n,t){let r=n;for(;r<t&&(H[e[r]]===1||e[r]===46||e[r]===58||e[r]===92);)r++;let a=r;e[r]===33&&r++,e[r]===60&&(r=l0(e,r,t)),e[r]===91&&e[r+1]===93&&(r+=2),e[r]===32&&r>a&&e[r+1]===123&&r++;let i=e[r];return i===40?u0(h(e,n,a))?r+1:n:i===123||i===91&&r>a||i===32&&s0.has(h(e,n,a))?r+1:n}var s0=new Set(["new","await","mut","const","ref","box","move","static"]);function l0(e,n,t){let r=n+1;for(;r<t&&r<n+60&&e[r]!==62;){if(w(e[r])||v(e[r]))return n;r++}for(;e[r]===62;)r++;return r}function u0(e){return!e.includes(".")||/\.(?:getenv|get|env|from|of|asList|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation|encode|decode|ofNullable|some|just|literal|str|choice|Option|Argument|Field|Query|Header|Parameter|Setting)$/i.test(e)}function c0(e,n,t){return/(?:^|[.:])(?:of|asList|listOf|arrayOf|setOf|mutableListOf|array|list|set|tuple|frozenset|newHashSet|newArrayList|c|List|Set|Array|Seq|Vector)$/.test(h(e,Math.max(n,t-40),t))}function ai(e,n,t){let r=e[n];if(z[r]!==1&&r!==38&&r!==91&&r!==42)return n;let a=Math.min(t,n+d0),i=n;for(;i<a&&(f0(e[i])||r===91&&e[i]===59);)i++;if(e[i]===40&&e[i+1]>=48&&e[i+1]<=57){for(;i<a&&e[i]!==41;)i++;for(i++;i<a&&(U(e[i])||e[i]===58);)i++;return e[i]===61?i+1:n}if(e[i]!==61||e[i+1]===61||e[i+1]===62||!U(e[i-1]))return n;for(i++;i<t&&U(e[i]);)i++;return i}function gl(e,n,t){let r=(e[n]|32)===97&&(e[n+1]|32)===115&&U(e[n+2]),a=ai(e,r?n+3:n,t);if(r||a===n)return r&&a===n+3?n:a;let i=n;for(;i<a&&!U(e[i]);)i++;for(;U(e[i])||e[i]===58;)i++;return e[i]===61?a:n}var d0=60;function f0(e){return H[e]===1||U(e)||e===46||e===63||e===91||e===93||e===60||e===62||e===44||e===124||e===38||e===42||e===58||e===39}function yl(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}var kl=/^(?:unwrap_or(?:_else)?|or_?else|get_?or_?(?:else|default|insert)|if_?(?:blank|null|empty|none)|or|default(?:_?value)?|value_or|coalesce|withDefault|ok_or)$/i,m0=/^(?:to_?s(?:tring)?|ok|trim|strip|presence|as_deref|as_ref|get|value|asString)$/i;function kt(e,n,t,r){let a=Math.min(e.length,t.nameEnd+G),i=J(e,n,a);for(let s=0;s<3&&e[i]===46;s++){let l=i+1;for(;l<a&&H[e[l]]===1;)l++;let u=h(e,i+1,l);if(kl.test(u))return Ie(e,p0(e,l,a),a,t,r);if(!m0.test(u))return;i=l,e[i]===40&&e[i+1]===41&&(i+=2),i=J(e,i,a)}let o=e[i];if(o===123)return Ie(e,J(e,i+1,a),a,t,r);if(o===63&&(e[i+1]===58||e[i+1]===63)||o===124&&e[i+1]===124)return Ie(e,i+2,a,t,r);if(o===63){for(let s=i+1;s<a&&!w(e[s]);s++)if(e[s]===58&&e[s+1]!==58&&e[s-1]!==58)return Ie(e,s+1,a,t,r)}if(Br(e,i,"do"))return Ie(e,J(e,i+2,a),a,t,r);if(v(o)&&h(e,t.nameStart-8,t.nameStart-1).endsWith("getenv "))return Ie(e,i,a,t,r);if(Br(e,i,"if")||Br(e,i,"in")){for(let s=i+2;s<a&&!w(e[s]);s++)if(Br(e,s,"else"))return Ie(e,s+4,a,t,r)}}function bl(e,n,t,r){let a=Math.min(e.length,t.nameEnd+G),i=J(e,n,a);if(!/^(?:default|d|ifNone|else)[ (:]/.test(h(e,i,i+10)))return!1;let o=i;for(;o<a&&H[e[o]]===1;)o++;return Ie(e,e[o]===58?o+1:o,a,t,r),!0}function xl(e,n,t,r){let a=Math.min(e.length,t.nameEnd+2*G),i=n;for(let o=0;o<8;o++){let s=i;for(;i<a&&(H[e[i]]===1||e[i]===46);)i++;if(e[i]!==40||i===s)return!1;let l=i;for(;l>s&&H[e[l-1]]===1;)l--;if(o>0&&kl.test(h(e,l,i)))return Ie(e,i,a,t,r),!0;if(i=Ul(e,i,a),i<0||(i=J(e,i,a),e[i]!==46))return!1}return!1}function wl(e,n,t,r){let a=Math.min(e.length,t.nameEnd+2*G),i=Ul(e,n-1,a);i>0&&e[i]===46&&kt(e,i,t,r)}function Ul(e,n,t){let r=1;for(let a=n+1;a<t;a++){let i=e[a];if(v(i)){let o=E(e,a,t);o&&(a=o.after-1)}else if(i===40)r++;else if(i===41&&--r===0)return a+1}return-1}function _l(e,n,t,r){if(e[n]!==36||e[n+1]!==123)return!1;let a=n+2;for(;a<n+G&&(H[e[a]]===1||e[a]===46||e[a]===45);)a++;if(e[a]!==58)return e[a]===125;let i=e[a+1];return i===63||i===43||Ml(e,i===45||i===61?a+2:a+1,t,r),!0}function Br(e,n,t){return M(e[n-1])&&M(e[n+t.length])&&h(e,n,n+t.length)===t}function p0(e,n,t){let r=J(e,n,t);if(e[r]!==40&&e[r]!==123)return t;if(r=J(e,r+1,t),e[r]===124){for(r++;r<t&&e[r]!==124;)r++;r++}else if(e[r]===40&&e[r+1]===41)for(r+=2;r<t&&(U(e[r])||e[r]===61||e[r]===45||e[r]===62);)r++;return J(e,r,t)}function Ie(e,n,t,r,a){let i=we(e,J(e,n,t),t);i&&i.literal.end>i.literal.start&&a.push(L(r,i.literal,"or","fallback",!0))}function vl(e,n,t){let{nameStart:r,nameEnd:a}=n;if(e[r-1]!==123||e[r-2]!==36)return!1;let i=e[a+1];return i===63||i===43||e[a]===63?!0:i!==45&&i!==61?!1:(Ml(e,a+2,n,t),!0)}function Ml(e,n,t,r){let a=Math.min(e.length,n+200),i=v(e[n])?E(e,n,a):void 0,o=n;for(;!i&&o<a&&e[o]!==125&&!M(e[o])&&!v(e[o]);)o++;if(!i&&e[o]!==125)return!1;let s=i??{start:n,end:o};return s.end>s.start&&r.push(L(t,s,"assign","fallback",i!==void 0)),s.end>s.start}var A0=256;function Sr(e,n,t,r){let a=e[t];if(!v(a))return!1;let i=e[t+1];if(!g0(i))return!1;let o=Math.max(0,n-A0),s=0,l=n-1;for(;l>=o&&!w(e[l]);l--)e[l]!==a||e[l-1]===92||a===39&&Cl(e[l-1])&&Cl(e[l+1])||s++;return l>=o||o===0?s%2===1:y0(e,r.end)}function un(e,{start:n,end:t,after:r}){if(v(e[r-1])&&H[e[r]??0]===1&&r===t+1)return!h0(e,r);if(t-n<3||e[n]!==34&&e[n]!==39)return!1;let a=n+1;for(;a<t&&U(e[a]);)a++;return ii(e[a])}function h0(e,n){let t=n;for(;t<n+4&&H[e[t]??0]===1;)t++;let r=e[t];return r===59||r===44||r===41||r===125}function ii(e){return e===46||e===43||e===44||e===38||e===60||e===126}function g0(e){return e===void 0||e<=32||ii(e)||e===41||e===93||e===125||e===59||e===58||e===63||e===124||e===62||e===47||e===61||e===37||e===92}function y0(e,n){let t=n-1;for(;U(e[t]);)t--;let r=e[t];return ii(r)||r===40||r===91||r===123||r===58||r===61||r===63||r===124||r===33||r===62}function Cl(e){let n=(e??0)|32;return n>=97&&n<=122}function Tr(e,n,t,r,a){let i=Math.min(e.length,t.nameEnd+Q),o=r==="assign"&&e[t.nameEnd]===61&&e[t.nameEnd+1]===40,s=n;for(let l=1;l<64;l++){s=J(e,s,i);let u=e[s]===44||e[s]===59;if(u)s=J(e,s+1,i);else if(s===n||!o)return;if(s>=i)return;let c=E(e,s,e.length)??(u?we(e,s,i)?.literal:void 0);if(!c)return;let d=J(e,c.after,Math.min(e.length,c.after+40));if(e[d]===58||e[d]===61)return;c.end>c.start&&a.push(L(t,c,r,"element",!0,{index:l})),s=c.after}}var k0=8;function Vr(e,n,t){let{start:r,end:a}=n;if(!hn(e,n.nameEnd))return!1;let i=[];for(let o=r;o<=a;){let s=o;for(;s<a&&e[s]!==44&&e[s]!==59;){if(e[s]===61||e[s]===40||e[s]===123)return!1;s++}let l=o;for(;l<s&&M(e[l]);)l++;if(s-l<k0)return!1;i.push({...n,start:l,end:s,place:"element",index:i.length}),o=s+1}if(i.length<2)return!1;for(let o of i)t.push(o);return!0}function Bl(e,n,t,r,a){let i=Math.min(e.length,n+X),o=n,s=e[o];if(s===37&&(e[o+1]|32)===119)o+=2;else if(s===113&&e[o+1]===119)o+=2;else if(!(s===91&&r==="colon")&&!(s===40&&r==="assign"))return!1;let l=e[o];if(l!==91&&l!==40&&l!==123&&l!==60)return!1;let u=o===n&&l===91;o++;let c=0,d=a.length;for(;o<i&&c<64;){for(;o<i&&(M(e[o])||e[o]===44);)o++;let m=u&&F(e,o)>0?E(e,o,i):void 0;if(m){a.push(L(t,m,r,"element",!0,{index:c++})),o=m.after;continue}let A=o;for(;o<i&&Fn[e[o]]===0;)o++;if(o===A||o>=i)break;if(u&&!b0(e,o))return Ll(a,d);a.push(L(t,{start:A,end:o},r,"element",!1,{index:c++,wholeLine:!0}))}let f=e[o];return f===93||f===41||f===125||f===62?a.length>d:Ll(a,d)}function b0(e,n){let t=e[n];return t===44||t===93||w(t)||t===32&&e[n+1]===93}function Ll(e,n){return e.length=n,!1}var x0=new Set("value val default defaultvalue parametervalue propertyvalue initial initialvalue secretstring secretvalue stringvalue plaintext plaintextvalue fallback unset content rawvalue textvalue literal string".split(" ")),w0=new Set("name key k n id identifier variable variablename var envname env envvar parameterkey parametername parameter param paramname field fieldname property propertyname setting settingname option optionname attribute attributename secretname title label header code slug configkey forkey forhttpheaderfield".split(" ")),Xe=24;function xt(e,n,t){if(t-n>Xe||t-n<3)return!1;let r=Tl(e,n,t);return x0.has(r)||r.endsWith("value")||r.endsWith("default")}function Dr(e,n,t){return t-n<=Xe&&w0.has(Tl(e,n,t))}function Tl(e,n,t){return h(e,n,t).toLowerCase().replace(/[^a-z]/g,"")}function bt(e,n,t,r,a,i,o){let s=n;for(;;){let l=wt(e,s,t);if(!l)return!1;if(xt(e,l.start,l.end)&&U0(e,l.value,r,a,i))return!0;if(o!==void 0&&l.end-l.start===o.length&&h(e,l.start,l.end)===o)return!1;s=l.value}}function U0(e,n,t,r,a){let i=oe(e,n,n+40),o=we(e,i,n+Xe*4);if(o&&o.literal.end>o.literal.start)return a.push(L(t,o.literal,"colon",r,!0)),o.list>0&&Tr(e,o.literal.after,t,"colon",a),!0;if(e[i]===123&&hn(e,t.nameEnd))return Er(e,i+1,t,a);if(o||i!==n||e[i-1]!==61||e[t.nameStart-1]!==61)return!1;let s=i;for(;s<i+X&&s<e.length&&Fn[e[s]]===0;)s++;return s>i&&a.push(L(t,{start:i,end:s},"assign",r,!1)),s>i}function Er(e,n,t,r){let a=Math.min(e.length,t.nameEnd+Q),i=r.length;for(let o=n,s=0;s<64;s++){let l=wt(e,o,a);if(!l)break;let u=E(e,oe(e,l.value,a),e.length);u&&u.end>u.start&&r.push(L(t,u,"colon","element",!0,{index:s})),o=u?.after??l.value}return r.length>i}function wt(e,n,t){let r=0,a=n;for(;a<t;){let i=e[a],o=v(i)||i===92||i===38?F(e,a):0;if(o>0){let s=E(e,a,Math.min(e.length,t+Xe));if(!s){a+=o;continue}a=s.after;let l=r===0&&s.end-s.start<=Xe?Sl(e,a):0;if(l>0)return{start:s.start,end:s.end,value:l}}else if(i===123||i===91||i===40)r++,a++;else if(i===125||i===93||i===41){if(--r<0)return;a++}else if(Ae(e,a)){let s=a;for(;a<t&&Ae(e,a);)a++;if(r>0||a-s>Xe||z[e[s]]!==1||!(v0(e[s-1])||_0(e,s)))continue;let l=Sl(e,a);if(l>0)return{start:s,end:a,value:l}}else if(i===35&&M(e[a-1]))for(;a<t&&!w(e[a]);)a++;else a++}}function _0(e,n){if(e[n-1]!==58)return!1;let t=n-1;for(;t>n-Xe&&z[e[t-1]]===1;)t--;return t<n-2&&M(e[t-1])&&h(e,t,n-1)!=="bind"}function v0(e){return M(e)||e===44||e===123||e===40||e===91||e===59||e===33}function Sl(e,n){let t=n;for(;t<n+Xe&&U(e[t]);)t++;let r=e[t],a=e[t+1];return r===58?a===58?0:a===61?t+2:t+1:r!==61||a===61?0:a===62?t+2:t+1}function Vl(e,n){let t=n,r=Math.max(0,n-Xe*2);for(e[t-1]===64&&t--;t>r&&U(e[t-1]);)t--;if(e[t-1]===62&&e[t-2]===61)t-=2;else if(e[t-1]===58||e[t-1]===61)t--;else return;for(;t>r&&U(e[t-1]);)t--;if(v(e[t-1]))for(t--;e[t-1]===92;)t--;else if(e[t-1]===59){let i=/&(?:quot|apos|#0?3[49]|#x2[27]);$/i.exec(h(e,t-7,t))?.[0].length;if(i===void 0)return;t-=i}let a=t;for(;t>r&&Ae(e,t-1);)t--;return t<a&&z[e[t]]===0?void 0:{start:t,end:a,value:n}}function Ut(e,n){let t=Math.max(0,n-Te),r=0;for(let a=n-1;a>=t;a--){let i=e[a];if(v(i)){let o=a-1;for(;o>=t&&e[o]!==i&&!w(e[o]);)o--;o>=t&&e[o]===i&&(a=o)}else if(i===125||i===93||i===41)r++;else if(i===123||i===91||i===40){if(r===0)return a+1;r--}else{if(i===60&&r===0&&z[e[a+1]??0]===1)return a+1;if(i===62&&r===0&&e[a-1]!==61&&e[a-1]!==45)return-1}}return-1}var M0=600;function C0(e,{nameStart:n,nameEnd:t}){let r=t-n;return r===3&&Fe(e,n,"key")||r===4&&(Fe(e,n,"keys")||Fe(e,n,"auth"))}function _t(e,n,t,r){if(C0(e,t))return!1;let a=Math.min(e.length,n+M0),i=n;for(;i<n+60&&(Ae(e,i)||e[i]===46||e[i]===58);)i++;for(;i<n+60&&i>n&&U(e[i]);)i++;let o=e[i];if(o!==123&&o!==91&&o!==40)return!1;let s=ee(e,i+1,a);return bt(e,e[s]===123?s+1:i+1,a,t,"declared",r)?!0:o===123&&hn(e,t.nameEnd)&&Er(e,i+1,t,r)}function Dl(e,n,t,r,a){let i=h(e,r.start,r.end),o=Math.min(e.length,n+Q),s=Ut(e,r.start),u=s>0&&e[s-1]===60?Ce(e,n,o):o;return bt(e,n,u,t,"sibling",a,i)?!0:s<0?!1:bt(e,s,r.start,t,"sibling",a,i)?!0:/^for[A-Z]/.test(i)&&L0(e,s,r.start,t,a)}function L0(e,n,t,r,a){let i=t-1;for(;i>n&&(M(e[i])||e[i]===44);)i--;let o=e[i];if(!v(o))return!1;let s=i;for(;s>n&&e[s-1]!==o;)s--;return s<=n||s===i?!1:(a.push(L(r,{start:s,end:i},"call","sibling",!0)),!0)}function Ce(e,n,t){let r=n;for(;r<t&&e[r]!==62;){if(e[r]===34||e[r]===39){let a=e[r],i=r+1;for(;i<t&&e[i]!==a;)i++;r=i}r++}return Math.min(r,t)}var Nr=new Set("b strong i em code kbd tt pre span samp var u mark small font".split(" ")),B0=new Set("a button label option select form div p legend li ul h1 h2 h3 h4 h5 h6 th summary nav section template slot fieldset".split(" ")),Fr=/(?:name|key|id|param|setting|variable|n|k)$/i,S0=/^(?:item|string|li|element|entry|e)$/i,oi=/(?:value|val|string|data|secret|content|default|v)$/i;function Jn(e,n){let t=Math.min(e.length,n+X),r=ee(e,n,t);for(let i=0;i<3&&e[r]===60&&z[e[r+1]??0]===1;i++){if(!Nr.has(en(e,r+1)))return;r=ee(e,Ce(e,r,t)+1,t)}let a=r;if(e[r]===60&&h(e,r,r+9)==="<![CDATA["){for(r+=9,a=r;a<t&&!(e[a]===93&&e[a+1]===93)&&e[a]!==10;)a++;return a>r&&e[a]===93?{start:r,end:a}:void 0}for(;a<t&&e[a]!==60&&!w(e[a]);)a++;if(e[ee(e,a,t)]===60){for(;a>r&&U(e[a-1]);)a--;return a>r?{start:r,end:a}:void 0}}function Mt(e,n,t,r){let a=Jn(e,n+1);if(a)return r.push(L(t,a,"markup","direct",!0)),!0;let i=ee(e,n+1,Math.min(e.length,n+X));return e[i]===60&&S0.test(en(e,i+1))?El(e,i,t,r):e[i]!==60||!oi.test(en(e,i+1))?!1:Kr(Jn(e,Ce(e,i,i+X)+1),t,r)}function El(e,n,t,r){let a=Math.min(e.length,t.nameEnd+Q),i=r.length,o=n;for(let s=0;s<64&&e[o]===60&&z[e[o+1]??0]===1;s++){let l=Jn(e,Ce(e,o,a)+1);if(!l||l.start>=a)break;r.push(L(t,l,"markup","element",!0,{index:s})),o=ee(e,Ce(e,l.end,a)+1,a)}return r.length>i}function T0(e,n,t,r){let a=Math.min(e.length,n+Q),i=Math.max(0,n-Te),o=0;for(let l=n-1;l>i&&!vt(e,l,"tr");l--)vt(e,l,"th")&&o++;let s=n;for(;s<a&&!vt(e,s,"tr");)s++;for(;s<a&&o>0&&!(vt(e,s,"td")&&--o===0);s++);o===0&&vt(e,s,"td")&&Kr(Jn(e,Ce(e,s,a)+1),t,r,"column")}function vt(e,n,t){if(e[n]!==60||!Fe(e,n+1,t))return!1;let r=e[n+1+t.length];return r===62||M(r)}function Fl(e,n,t){let r=n.nameStart;if(e[r-1]===58)for(r--;r>n.nameStart-24&&Ae(e,r-1);)r--;if(e[r-1]!==60)return-1;let a=Ce(e,t,Math.min(e.length,t+X));return e[a]===62&&e[a-1]!==47?a:-1}function Nl(e,n,t,r,a){if(e[r-1]!==60||B0.has(en(e,r).toLowerCase()))return!1;let i=Ce(e,n,Math.min(e.length,n+X));return e[i]===62&&e[i-1]!==47&&Mt(e,i,t,a)}function Ct(e,n,t,r){let a=Math.min(e.length,n+Q),i=en(e,n+2).toLowerCase(),o=Ce(e,n,a)+1;if(Nr.has(i)){for(let s=0;s<2&&e[o]===60&&e[o+1]===47;s++){let l=en(e,o+2).toLowerCase();if(!Nr.has(l))return Ct(e,o,t,r);o=Ce(e,o,a)+1}return o=oe(e,o,a),e[o]===58?o+1:0}for(let s=0;s<6&&(o=ee(e,o,a),!(e[o]!==60||z[e[o+1]??0]!==1));s++){let l=en(e,o+1).toLowerCase(),u=Ce(e,o,a);if(l==="array"&&Fr.test(i))return El(e,ee(e,u+1,a),t,r),0;if(V0(i,l))return Kr(Jn(e,u+1),t,r),0;if(!Fr.test(i)||l===i||(o=E0(e,u,l,a),o<0))break}return i==="th"&&T0(e,n,t,r),Fr.test(i)&&D0(e,t,i,r),0}function V0(e,n){return e==="td"||e==="th"?n==="td":e==="dt"?n==="dd":Fr.test(e)&&oi.test(n)&&n!==e}function D0(e,n,t,r){let a=n.nameStart-t.length-2;if(e[a]!==60)return;let i=Math.max(0,a-Te);for(;a>i&&M(e[a-1]);)a--;if(e[a-1]!==62)return;let o=a-2;for(;o>i&&e[o]!==60;)o--;if(e[o+1]!==47||!oi.test(h(e,o+2,a-1)))return;let s=o;for(;s>i&&e[s-1]!==62;)s--;let l=Jn(e,s);l&&l.end<=o&&Kr(l,n,r)}function E0(e,n,t,r){if(e[n-1]===47)return n+1;for(let a=n;a<r;a++)if(e[a]===60&&e[a+1]===47&&en(e,a+2).toLowerCase()===t)return Ce(e,a,r)+1;return-1}function Kr(e,n,t,r="sibling"){return e&&t.push(L(n,e,"markup",r,!0)),e!==void 0}function en(e,n){let t=n;for(;t<n+40&&(Ae(e,t)||e[t]===58||e[t]===46);)t++;let r=h(e,n,t);return r.slice(r.lastIndexOf(":")+1)}function Kl(e,n,t){let r=n;for(let a=0;a<3&&(e[r]===42||e[r]===95);a++)r++;if(r>n&&!U(e[r]))return n;for(let a=0;a<4;a++){if(r=oe(e,r,t),e[r]!==60)return r;let i=e[r+1]===47;if(!Nr.has(en(e,i?r+2:r+1).toLowerCase()))return r;r=Ce(e,r,t)+1}return r}var Rl=40,si=64;function zl(e,n,t,r){let a=Pl(e,t.nameStart);if(a<0)return!1;let i=Math.min(e.length,n+Q),o=-1,s=0,l=n;for(let u=0;u<Rl&&l<i;u++){let c=Lt(e,ue(e,l),i);if(!c)return s>0;if(l=le(e,c.text,i),!(c.text===l||e[c.text]===35)){if(c.isItem?c.column-2<F0(a,e,t):c.column<=a)return s>0;if(o<0&&(o=c.column),c.column===o){if(c.value>0){if(c.isItem)return s>0;if(xt(e,c.keyStart,c.keyEnd))return Wn(e,c.value,t,"declared",0,r);hn(e,t.nameEnd)&&s<64&&Wn(e,c.value,t,"element",s++,r);continue}if(c.isItem){if(s>=64||!Wn(e,c.text,t,"element",s,r))return s>0;s++}else return u===0&&s===0&&Wn(e,c.text,t,"direct",0,r)}}}return s>0}function F0(e,n,{nameStart:t}){return v(n[t-1])?e-1:e}function jl(e,n,t,r){let a=Pl(e,t);if(a<0)return!1;let i=Math.min(e.length,n.nameEnd+Q),o=le(e,n.nameEnd,i);for(let s=0;s<Rl&&o<i;s++){let l=Lt(e,ue(e,o),i);if(!l)break;if(o=le(e,l.text,i),!(l.text===o||e[l.text]===35)){if(l.column<a||l.isItem&&l.column<=a)break;if(!(l.column!==a||l.value===0)){if(Dr(e,l.keyStart,l.keyEnd))break;if(xt(e,l.keyStart,l.keyEnd))return Wn(e,l.value,n,"sibling",0,r)}}}return N0(e,n,t,a,r)}function N0(e,n,t,r,a){let i=Math.max(0,t-Te),o=ye(e,t,i),s=o>=0&&K0(e,o,t);for(;o>i&&!s;){let l=o-1;if(l>i&&e[l]===10&&e[l-1]===13&&l--,o=ye(e,l,i),o<0)return!1;let u=Lt(e,o,l);if(!(!u||u.text===l)){if(u.column<r)return!1;if(s=u.isItem,u.column===r&&u.value>0&&xt(e,u.keyStart,u.keyEnd))return Wn(e,u.value,n,"sibling",0,a)}}return!1}function K0(e,n,t){for(let r=n;r<t;r++)if(e[r]===45)return!0;return!1}function Lt(e,n,t){if(n>=t)return;let r=n,a=!1;for(;r<t&&r<n+si;)if(U(e[r]))r++;else if(e[r]===45&&U(e[r+1])&&!a)a=!0,r++;else break;let i=r,o=F(e,r)===1?1:0;r+=o;let s=r;for(;r<t&&r<s+80&&(Ae(e,r)||e[r]===46||e[r]===47);)r++;let l=r;for(r+=o;U(e[r])&&r<l+8;)r++;let u=l>s&&e[r]===58&&(U(e[r+1])||w(e[r+1]));return{text:i,column:i-n,isItem:a,keyStart:s,keyEnd:l,value:u?r+1:0}}function Pl(e,n){let t=ye(e,n,Math.max(0,n-si));if(t<0)return-1;for(let r=t;r<n;r++){let a=e[r];if(!U(a)&&a!==45&&!(v(a)&&r===n-1))return-1}return n-t}function Wn(e,n,t,r,a,i){let o=li(e,n);if(!o||o.end<=o.start)return!1;let{quoted:s}=o;return i.push(L(t,o,"colon",r,s,{index:a,wholeLine:!s})),!0}function li(e,n){let t=ui(e,n),r=F(e,t)>0?E(e,t,e.length):void 0;if(r)return{start:r.start,end:r.end,quoted:!0};let a=e[t];if(a===123||a===91||a===42||w(a)||(a===124||a===62)&&(t=ti(e,t,Math.min(e.length,t+si)),t<0))return;let i=hl(e,t);return i&&{...i,quoted:!1}}function ui(e,n){let t=n;for(let r=0;r<3;r++){for(;U(e[t]);)t++;let a=e[t]===38&&Ae(e,t+1),i=e[t]===33&&e[t+1]===33;if(!a&&!i)return t;let o=t+2;for(;o<t+40&&Ae(e,o);)o++;if(!U(e[o]))return t;t=o}return t}function Bt(e,n,t,r,a,i){let o=Math.min(e.length,n.nameEnd+G),s=oe(e,a,o);if((r==="colon"||e[s]===60)&&(s=Kl(e,r==="colon"?a:s,o)),e[s]===35&&U(e[s+1]))for(;s<o&&!w(e[s]);)s++;if(e[s]===92&&w(e[s+1]))return P0(e,n,r,s+1,o,i);if(w(e[s]))return Ol(e,n,t,r,s,o,i);if(s>=e.length)return;if(r==="colon"||r==="assign"){let m=ai(e,s,o);if(s=m===s&&r==="colon"?ui(e,s):m,w(e[s]))return Ol(e,n,t,r,s,o,i)}let l=R0(e,s,o);if(!l&&Rr(e,n,t,r,s,o,i)||r==="or"||r==="compare")return;let u=r==="arrow"&&t.quote===0;if(l&&e[a]!==42&&e[t.end-1]!==42||u){let m=u&&e[s]===123?void 0:vn(e,s,n,r);m&&!Vr(e,m,i)&&i.push(m);return}if(Bl(e,s,n,r,i)||_t(e,s,n,i)||xl(e,s,n,i)||_l(e,s,n,i))return;if(r==="colon"&&e[s]===60&&e[s+1]===47){Ct(e,s,n,i);return}if(F(e,s)>0||e[s]===92&&r==="arrow")return;let c=vn(e,s,n,r);if(!c||Vr(e,c,i))return;let d=e[a]===42||e[t.end-1]===42,f=c.wholeLine||d&&(w(e[c.end])||c.end===e.length);i.push($0(e,{...c,wholeLine:f}))}function R0(e,n,t){if(z[e[n]]===0)return!1;let r=n;for(;r<t&&(H[e[r]]===1||e[r]===46);)r++;let a=e[r];return a===59||a===44||a===41||w(a)||a===125}function Rr(e,n,t,r,a,i,o){let s=we(e,a,i);if(!s)return!1;let{literal:l}=s;if(t.quote===0&&Sr(e,n.nameStart,a,l)||un(e,l))return!0;for(let d=0;d<4&&l.end===l.start;d++){let f=j0(e,l.after);if(!f)return!0;l=f}if(l.end===l.start)return!0;if(e[l.start]===123&&F(e,l.start+1)>1)return Er(e,l.start+1,n,o);let c=L(n,l,r,r==="or"?"fallback":"direct",!0);return s.list===0&&Vr(e,c,o)||(o.push(c),s.list>0&&Tr(e,l.after,n,r,o),s.list===40&&o.length===2&&z0(e,n)&&o.splice(0,2,{...o[1],kind:"password"})),!0}function z0(e,{nameStart:n,nameEnd:t}){return t-n===4&&Fe(e,n,"auth")}function j0(e,n){let t=ee(e,n,n+G),r=e[t];if(!(r!==43&&r!==46&&r!==38&&r!==92))return t=ee(e,t+1,n+G),F(e,t)>0?E(e,t,e.length):void 0}function P0(e,n,t,r,a,i){let o=ee(e,r,a),s=E(e,o,e.length);if(s&&s.end>s.start)i.push(L(n,s,t,"direct",!0));else if(!s&&ri(e,n.nameStart)){let l=vn(e,o,n,t);l&&i.push(l)}}function Ol(e,n,t,r,a,i,o){let s=ee(e,a,i);if(s>=i)return;if(r==="arrow"&&Fe(e,s,"string")){let c=oe(e,O0(e,s+6),i);if(Rr(e,n,t,r,c,i,o))return}if(F(e,s)>0&&!(r==="colon"&&I0(e,s))&&Rr(e,n,t,r,s,i,o)||r==="colon"&&zl(e,a,n,o))return;let u=e[s];(u===123||u===91||u===40)&&(Rr(e,n,t,r,s,i,o)||_t(e,s,n,o))}function O0(e,n){let t=n;for(;t<n+12&&e[t]!==41;)t++;return t+1}function I0(e,n){let t=E(e,n,e.length);return t!==void 0&&e[oe(e,t.after,t.after+8)]===58}function $0(e,n){let{start:t,end:r}=n;return r-t>4&&e[t]===42&&e[t+1]===42&&e[r-1]===42&&e[r-2]===42?{...n,start:t+2,end:r-2}:n}var q0=/(?:--?(?:name|key|n|secret-id|secret-name|parameter-name|variable|var|env)[ =]|\b(?:secret|variable|env|config)s? (?:set|add|create|put) )["']?[\w/.-]*$/,J0=/^--?(?:value|body|b|secret-string|secret-value|string|data|plaintext|v)[ =]/;function Il(e,n,t,r){if(e[t]!==45||!q0.test(h(e,n.nameStart-40,n.nameStart)))return!1;let a=Math.min(e.length,n.nameEnd+2*G);for(let i=t;i<a;i++){if(w(e[i])&&e[i-1]!==92)return!0;if(e[i]!==45||!M(e[i-1]))continue;let o=J0.exec(h(e,i,i+20))?.[0];if(o===void 0)continue;let s=i+o.length,l=v(e[s])?E(e,s,e.length):void 0,u=s;for(;u<a&&!M(e[u]);)u++;let c=l??{start:s,end:u};return c.end>c.start&&r.push(L(n,c,"assign","sibling",l!==void 0)),!0}return!0}function $l(e,n,t,r,a,i){let o=r.next>r.end?Fl(e,n,r.next):-1;if(o>=0)return Mt(e,o,n,i),0;let s=wr(e,t,n.nameEnd,r.end);if(s>0){let f=E(e,s,e.length),m=f?f.end>f.start&&!un(e,f)?L(n,f,"assign","direct",!0):void 0:vn(e,s,n,"assign");return m&&i.push({...m,kind:"password"}),0}if(Il(e,n,r.next,i)||r.quote>0||r.next===r.end||r.next-r.end>16||r.end>n.nameEnd)return 0;let l=r.next,u=gl(e,l,a);if(u>l)return u;if(e[n.nameStart-1]===36||!Q0(e,t,l,a))return 0;let c=we(e,l,a);if(c)return c.literal.end>c.literal.start&&!Sr(e,n.nameStart,l,c.literal)&&i.push(L(n,c.literal,"space","direct",!0)),0;if(F(e,l)>0)return 0;let d=vn(e,l,n,W0(e,n.nameStart)?"assign":"space");return d&&i.push(d),0}function W0(e,n){let t=ye(e,n,Math.max(0,n-48));return t>=0&&/^\s*(?:ENV|ARG|set|setx|setenv|SetEnv|export|config set|(?:git|npm|yarn|pnpm|pip) config(?: set)?|(?:gcloud|aws) configure set)(?: --?[A-Za-z]{1,10})*[ \t]+$/.test(h(e,t,n))}function Q0(e,n,t,r){if(F(e,t)>0)return!0;let a=n;for(;a>0&&a>n-Se&&Y[e[a-1]]===1;)a--;if(e[a]===45)return e[t]!==45;if(e[t]===45||e[t]===38&&e[t+1]===38||e[t]===42&&e[t+1]===47)return!1;for(let i=t;i<r&&!M(e[i]);i++)if(!Nn(e[i]))return!0;return!1}var ql=160,ci=/(?:^|[^a-z])(?:set|put|add|with|define|append|insert|store|save|update|write|register|assign|export|override|seed)(?:_?[A-Z]\w*|_\w+|[a-z]{0,3})?$|(?:env|environ|config|property|prop|setting|param|parameter|header|field|variable|var|constant|const|option|cookie|item|secret|credential|value|pair|entry|default|attribute|claim|arg|argument|key|data|binding|nvp|fill|type)$|^(?:get|fetch|pop|setdefault|hset|setx|kv|env|string|str)$/i;function Jl(e,n,t,r,a,i){let o=t>0?zr(e,n.nameStart):n.nameStart,s=J(e,r+1,a),l=we(e,s,a);if(!l||l.literal.end<=l.literal.start)return;let{literal:u}=l;if(u.end-u.start===1){let g=J(e,u.after,a),x=e[g]===44?we(e,J(e,g+1,a),a):void 0;x&&(u=x.literal)}let c=o;for(;c>0&&c>o-ql&&M(e[c-1]);)c--;let d=e[c-1];if(Z0(e,u)||un(e,u))return;let f=H0(e,u),m=J(e,u.after,Math.min(e.length,u.after+40));for(;e[m]===62;)m++;let A=e[m],p=!1;d===40?p=Wl(e,c-1)?Ql(e,c-1):A===41:d===123?p=A===125:d===91?p=A===93&&(e[c-2]===91||Y0(e,c-2)):d===44?p=X0(e,c-1,A===41?A:e[oe(e,u.after,u.after+8)]):t===0&&e[n.nameStart-1]===58&&(p=nA(e,n.nameStart-2)),p&&i.push(L(n,f,"argument","direct",!0))}function H0(e,{start:n,end:t}){let r=F(e,n);return r>0&&t-n>2*r&&F(e,t-r)===r?{start:n+r,end:t-r}:{start:n,end:t}}function Z0(e,{start:n,end:t}){if(e[n]!==45||t-n>24)return!1;for(let r=n;r<t;r++)if(e[r]!==45&&z[e[r]]===0)return!1;return!0}function zr(e,n){if(e[n-6]===92&&F(e,n-6)===6)return n-6;if(e[n-4]===92&&F(e,n-4)===4)return n-4;for(let t=n-1;t>=0&&t>n-80;t--){let r=e[t];if(v(r)){for(;e[t-1]===92;)t--;return t}if(r===59&&e[t-1]!==46){let a=h(e,t-7,t+1),i=/&(?:quot|apos|#0?3[49]|#x2[27]);$/i.exec(a)?.[0].length;return i===void 0?n:t+1-i}if(r<32)break}return n}function Wl(e,n){let t=e[n-1]??0;return H[t]===1||t===33||t===62||t===63}function Ql(e,n){let t=n;if(e[t-1]===62)for(;t>n-40&&e[t]!==60;)t--;let r=t;for(;t>0&&t>n-50&&(H[e[t-1]]===1||e[t-1]===33);)t--;let a=h(e,t,r);return ci.test(a)||G0.test(a)||Hl.test(h(e,r-24,r))}var G0=/env|^(?:coalesce|nvl|ifnull|or|default|try|firstNonEmpty|get_?or.*|strn?cpy|lstrcpy)$/i,Hl=/(?:Map\.of|mapOf|HashMap|ImmutableMap\.of|dict|hash|new_?map|assoc)$/i;function Y0(e,n){let t=n;for(;t>0&&M(e[t]);)t--;if(e[t]!==44)return e[t]===91;for(t--;t>0&&M(e[t]);)t--;return e[t]===93}function X0(e,n,t){let r=0,a=Math.max(0,n-ql);for(let i=n;i>a;i--){let o=e[i];if(o===44)r++;else if(v(o)&&i!==n){let s=i-1;for(;s>a&&!(e[s]===o&&e[s-1]!==92);)s--;i=s}else{if(o===40)return Wl(e,i)?Hl.test(h(e,i-20,i))?r%2===0:r===1&&(t===41?Ql(e,i):/VarP?$/.test(h(e,i-8,i))):!1;if(w(o)||i===1)return r===1&&w(t)&&eA(e,i===1?0:i+1,n);if(o===41||o===123||o===125||o===59)return!1}}return!1}function eA(e,n,t){let r=/^\s*(\w+) /.exec(h(e,n,Math.min(t,n+60)))?.[1];return r!==void 0&&ci.test(r)}function nA(e,n){let t=n;if(!U(e[t])&&e[t]!==40)return!1;for(;t>0&&(U(e[t])||e[t]===40);)t--;return z[e[t]??0]===1&&ci.test(h(e,Math.max(0,t-20),t+1).replace(/^.*[^\w]/s,""))}function Zl(e,n){let t=n.nameEnd,r=h(e,t,Math.min(e.length,t+X)),a=/^(?:%5D)?(?:%22|%27)?(?:%20|\+)*(?:%3([AD])|(?<=%5D)=)(?:%20|\+)*(%22|%27)?/i.exec(r);if(!a)return;let[i,o="D",s]=a,l=(s===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(i.length))?.index??0;if(l===0||i.length+l>=X)return;let u=t+i.length,c=o==="D"||o==="d"?"assign":"colon";return L(n,{start:u,end:u+l},c,"direct",s!==void 0)}function Gl(e,n,t,r){if(e[n+1]!==115||e[n+2]!==58)return;let a=n+3;for(;a<n+10&&e[a]>=48&&e[a]<=57;)a++;if(e[a]!==58||F(e,a+1)===0)return;let i=E(e,a+1,e.length);i&&i.end>i.start&&r.push(L(t,i,"arrow","direct",!0))}function Xl(e,n,t,r){if(e[n-1]===34)return aA(e,n,t,r);let a=ye(e,n,Math.max(0,n-64));if(a<0)return;let i=n-a;for(let o=a;o<n;o++)if(!U(e[o])&&e[o]!==45)return;rA(e,tA(e,a),Math.min(e.length,t+Q),a,i,r)}function tA(e,n){let t=Math.max(0,n-Te),r=n;for(;r>t;){let a=ye(e,r-(e[r-1]===10&&e[r-2]===13?2:1),t);if(a<0||eu(e,a))break;r=a}return r}function eu(e,n){return e[n]===45&&e[n+1]===45&&e[n+2]===45}function rA(e,n,t,r,a,i){let o=!1,s=-1;for(let l=n;l<t;){let u=Lt(e,l,t);if(!u||l>r&&eu(e,l))return;let c=le(e,u.text,t);if(u.text<c&&e[u.text]!==35&&e[u.text]!==123){if(u.column<=a){if(l>r&&(u.column<a||u.isItem))return;o=u.column===a&&nu(h(e,u.keyStart,u.keyEnd)),s=-1}else if(o&&u.value>0&&(s<0&&(s=u.column),u.column===s&&i.length<64)){let d=li(e,u.value);d&&d.end>d.start&&tu(e,u.keyStart,u.keyEnd,d,d.quoted,i)}}if(!w(e[c]))return;l=ue(e,c)}}function nu(e){return e==="data"||e==="stringData"}function tu(e,n,t,r,a,i){let o=tr(jn(h(e,n,t))),s={wholeLine:!a,...o==="password"||o==="secret"?{}:{kind:"secret"}};i.push(L({nameStart:n,nameEnd:t},r,"colon","manifest",a,s))}function aA(e,n,t,r){let a=Ut(e,n),i=Math.min(e.length,t+Q);a>=0&&Yl(e,a,n-1,r),Yl(e,t,i,r)}function Yl(e,n,t,r){for(let a=n;;){let i=wt(e,a,t);if(!i)return;if(a=J(e,i.value,t),!(e[a]!==123||!nu(h(e,i.start,i.end))))for(let o=a+1;r.length<64;){let s=wt(e,o,t);if(!s)return;let l=E(e,J(e,s.value,t),e.length);l&&l.end>l.start&&tu(e,s.start,s.end,l,!0,r),o=l?.after??s.value}}}var fi=500;function ru(e,n,t,r){let a=Math.min(e.length,t.nameEnd+Q),i=le(e,n,Math.min(a,n+fi));di(e,i,t,r,!1)||iu(e,n+1,t,0,!1,r),r.length===0&&di(e,i,t,r,!0)}function au(e,n,t,r){return w(e[n])&&di(e,n,t,r,!1)}function di(e,n,t,r,a){let i=Math.min(e.length,t.nameEnd+Q);if(!w(e[n]))return!1;let o=iA(e,ue(e,n),i);if(!o&&!(a&&e[n-1]===124))return!1;let s=ye(e,t.nameStart,Math.max(0,t.nameStart-fi));if(s<0)return!1;let l=0;for(let d=s;d<t.nameStart;d++)e[d]===124&&l++;let u=ue(e,n);o&&(u=ue(e,le(e,u,i)));let c=r.length;for(let d=0;d<64&&u<i;d++){let f=u,m=0;for(;m<l&&f<i&&!w(e[f]);)e[f++]===124&&m++;if(m<l||f>=i||w(e[f]))break;iu(e,f,t,d,!0,r),u=ue(e,le(e,f,i))}return r.length>c}function iA(e,n,t){let r=0;for(let a=n;a<t&&!w(e[a]);a++){let i=e[a];if(i===45)r++;else if(i!==124&&i!==58&&i!==43&&!U(i))return!1}return r>1}function iu(e,n,t,r,a,i){let o=Math.min(e.length,n+fi),s=n,l=n;for(;l<o&&e[l]!==124&&!w(e[l]);)l++;if(e[l]!==124&&!(a&&(w(e[l])||l===e.length)))return;for(;s<l&&U(e[s]);)s++;for(;l>s&&U(e[l-1]);)l--;let u=!1;for(;l-s>1&&(e[s]===96||e[s]===42)&&e[l-1]===e[s];)u||=e[s]===96,s++,l--;l>s&&i.push(L(t,{start:s,end:l},"table",a?"column":"direct",u,{index:r}))}function ou(e,n,t){let r=F(e,n),a=n+r,i=e[a];if(i===41&&r===0&&e[a+1]===58)a++;else if(i===93||r>0&&i===41)a++,(e[a]===41||e[a]===93)&&a++;else if(i===91&&r===0)a=yl(e,a);else if(i===125)a++;else if(i===42&&e[a+1]!==61)for(;e[a]===42&&a<n+4;)a++;return(e[a]===63||e[a]===33)&&(e[a+1]===58||e[a+1]===61)&&(e[a]===63&&e[a+1]===58&&e[a-1]===41||a++),{quote:r,end:a,next:oe(e,a,t)}}function mi(e,n,t=!1){let r=e[n+1];switch(e[n]){case 61:return r===62?{operator:"arrow",at:n+2}:r===61?{operator:"compare",at:n+(e[n+2]===61?3:2)}:r===126?void 0:{operator:"assign",at:n+1};case 58:return r===61?{operator:"assign",at:n+2}:r!==58?{operator:"colon",at:n+1}:e[n+2]===61?{operator:"assign",at:n+3}:e[n+2]===58&&e[n+3]===61?{operator:"assign",at:n+4}:void 0;case 63:return r===61?{operator:"assign",at:n+2}:r===63?{operator:"or",at:n+(e[n+2]===61?3:2)}:r===58?{operator:"or",at:n+2}:void 0;case 124:return r===124?{operator:"or",at:n+(e[n+2]===61?3:2)}:{operator:"table",at:n+1};case 47:return r!==47?void 0:{operator:"or",at:n+(e[n+2]===61?3:2)};case 46:return r===61?{operator:"assign",at:n+2}:void 0;case 43:return r===61?{operator:"assign",at:n+2}:void 0;case 45:return t&&r===62?{operator:"arrow",at:n+2}:void 0;case 116:return t&&r===111&&U(e[n+2])?{operator:"arrow",at:n+2}:void 0;case 33:return r===61?{operator:"compare",at:n+(e[n+2]===61?3:2)}:void 0;case 60:return r===45?{operator:"assign",at:n+2}:void 0;case 79:case 111:return(r|32)===114&&(U(e[n+2])||w(e[n+2]))?{operator:"or",at:n+2}:void 0;case 227:return r!==128?void 0:e[n+2]===140||e[n+2]===142?{operator:"colon",at:n}:e[n+2]===145||e[n+2]===143?{operator:"colon",at:n+3}:void 0;case 239:return r!==188?void 0:e[n+2]===154?{operator:"colon",at:n+3}:e[n+2]===157?{operator:"assign",at:n+3}:void 0;default:return}}var pi=[];function lu(e,n,t){let r=Ht(e,n);if(r<0)return pi;let a={nameStart:r,nameEnd:t};if(e[t]===37){let s=Zl(e,a);return s?[s]:pi}let i=Ws(e,n,t);if(i)return[L({nameStart:n,nameEnd:t},i,"assign","direct",!0,{kind:"password"})];let o=[];return vl(e,a,o)||oA(e,a,n,o),o.length>0?o:pi}function oA(e,n,t,r){let a=Math.min(e.length,n.nameEnd+G),i=ou(e,n.nameEnd,a),o=e[i.next],s=i.quote>0;if(s||w(o)||o===44||o===125||o===47||o===62||o===void 0){let c=s?zr(e,n.nameStart):n.nameStart,f=s||i.end===n.nameEnd&&e[c-1]!==58?Vl(e,c):void 0;if(f){if(f.end===f.start)return;Dr(e,f.start,f.end)?lA(e,n,i,f,r):Fe(e,f.start,"kind")&&f.end-f.start===4&&Fe(e,n.nameStart,"secret")&&Xl(e,f.start,i.end,r);return}}let l=e[n.nameEnd+i.quote];if((s&&l===41||l===93)&&(er(e,n.nameEnd+i.quote,n,r),r.length>0))return;let u=mi(e,i.next,s);if(u){if(u.operator==="colon"&&sA(e,n.nameStart-i.quote)||u.operator==="or"&&!uA(e,n,i,o))return;if(u.operator==="table"){if(bl(e,u.at,n,r))return;s||i.next>i.end?ru(e,i.next,n,r):it(e,i.end,n,r);return}return Bt(e,n,i,u.operator,u.at,r)}switch(o){case 44:return cA(e,n,i,a,r);case 40:s||fA(e,n,t,i.next+1,a,r);return;case 62:e[i.next-1]!==45&&Mt(e,i.next,n,r);return;case 60:e[i.next+1]===60?pA(e,n,i.next,r):mA(e,n,t,i,r);return;case 59:s?Gl(e,i.next,n,r):it(e,i.end,n,r);return;case 41:return er(e,i.end,n,r);case 46:case 63:s&&i.end>n.nameEnd+i.quote&&kt(e,i.next,n,r);return;case 123:return AA(e,n,t,i,a,r);default:}i.end>n.nameEnd+i.quote&&s?kt(e,i.next,n,r):w(o)||e[i.end]===9?(au(e,i.next,n,r)||it(e,i.end,n,r),r.length===0&&e[i.end]===9&&su(e,n,t,i,a,r)):(i.next>i.end||s)&&su(e,n,t,i,a,r)}function sA(e,n){let t=n-1,r=Math.max(0,n-G);for(;t>r&&M(e[t]);)t--;return e[t]===63&&e[t-1]!==60}function lA(e,n,t,r,a){let i=oe(e,t.end,t.end+G);if(e[r.end]===58&&w(e[i]??10)&&jl(e,n,r.start,a)||Dl(e,t.end,n,r,a)||e[r.end]!==61)return;let s=Ut(e,r.start);s>0&&Nl(e,t.end,n,s,a)}function uA(e,{nameStart:n,nameEnd:t},r,a){return a!==47?!0:r.end>t||e[n-1]===36}function cA(e,n,t,r,a){let{next:i}=t,o=e[n.nameStart-1],s=F(e,oe(e,i+1,r))>0;if((t.quote>0||s||o===58||o===123)&&Jl(e,n,t.quote,i,r,a),a.length>0||(er(e,t.end,n,a),a.length>0)||(it(e,t.end,n,a),a.length>0||t.quote===0&&o!==58)||t.quote>0&&!dA(e,zr(e,n.nameStart)))return;let l=ee(e,i+1,r),u=e[l]===123?l+1:i+1;bt(e,u,Math.min(e.length,i+400),n,"declared",a)||wl(e,i+1,n,a)}function dA(e,n){let t=n-1;for(;t>n-G&&M(e[t]);)t--;let r=e[t]??0;return r===40||r===44&&(e[n+1]===45||e[t-3]===e[t-1])||t<n-1&&z[r]===1}function fA(e,n,t,r,a,i){let o=wr(e,t,n.nameEnd,r),s=o>0?o:ee(e,r,a),l=we(e,s,a);!l||l.literal.end<=l.literal.start||un(e,l.literal)||(o>0?i.push(L(n,l.literal,"assign","direct",!0,{kind:"password"})):i.push(L(n,l.literal,"call","direct",!0)))}function mA(e,n,t,r,a){if(e[r.next+1]!==47)return;let i=Ct(e,r.next,n,a);i>0&&Bt(e,n,r,"colon",i,a)}function pA(e,n,t,r){let a=e[t+2]===60,i=E(e,a?oe(e,t+3,t+G):t,e.length);i&&i.end>i.start&&r.push(L(n,i,"assign","direct",!0))}function AA(e,n,t,r,a,i){if(r.end>n.nameEnd+r.quote)return kt(e,r.next,n,i);if(r.next===r.end&&r.quote===0){let l=E(e,r.next+1,e.length);l&&l.end>l.start&&e[l.after]===125&&i.push(L(n,l,"assign","direct",!0));return}let o=r.next+1;for(;o<a&&o<r.next+60&&(M(e[o])||Nn(e[o]));)o++;let s=e[o]===125?oe(e,o+1,a):0;s>0&&e[s]===61&&mi(e,s)?.operator==="assign"?Bt(e,n,r,"assign",s+1,i):r.quote>0&&_t(e,r.next,n,i)}function su(e,n,t,r,a,i){let o=$l(e,n,t,r,a,i);o>0&&Bt(e,n,r,"assign",o,i)}var jr=512,Ai=33,St=new Uint8Array(256);for(let e=0;e<128;e++)St[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function uu(e,n,t,r,a){hi(e,n,t,a);for(let i=t;i<r-2;i++)(i===t||St[n[i-1]]===0)&&je(e,n,i,a,gi(n,i,t,r))}function hi(e,n,t,r){let a=n[t-1];(a===46||a===124||a===36||a===37)&&gA(e,n,t,r),a===36&&cu(e,n,t,r),a===92?(je(e,n,t+1,r),n[t]===117&&je(e,n,t+5,r),n[t]===120&&je(e,n,t+3,r)):a===37&&je(e,n,t+2,r)}function gi(e,n,t,r){return n===t?0:hA(e,t)?1/0:r-t>jr?5:0}function hA(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(h(e,n,n+7))}function gA(e,n,t,r){let a=t-dt,i=t-1;for(;;){let o=i;for(;o>a&&P[n[o-1]??0]===1;)o--;if(i-o>=16||o===a)return;for(let s=o;s<i;s++)(s===o||St[n[s-1]]===0)&&je(e,n,s,r);if(n[o-1]===36&&cu(e,n,o,r),n[o-1]!==46&&n[o-1]!==37)return;i=o-1}}function cu(e,n,t,r){let a=Math.max(0,t-dt);for(let i=t-2,o=0;i>=a&&o<4;i--){let s=n[i];if(s!==36){if(s<=32||s===34||s===39)return;o>0&&St[s]===1&&P[n[i-1]??0]===0&&n[i-1]!==36&&je(e,n,i,r);continue}o++,St[n[i-1]??0]===0&&je(e,n,i,r)}}function je(e,n,t,r,a=0){for(let i of e.tokens(n,t)){if(i.prefix.length<a)continue;let o=yi(i,n,t,e);o&&r(o)}}function yi(e,n,t,r){let{prefix:a}=e;for(let p=3;p<a.length;p++)if(n[t+p]!==a.charCodeAt(p))return;let i=e.layout(),o=h(n,t,t+i.maxLength),s=i.expression.exec(o)?.[0];if(s===void 0||!e.wholeRun&&i.last[n[t+s.length]??0]===1)return;let l=e.isMadeUp||Me(s.slice(a.length))||ba(s);if(l&&!r.examples||e.near&&!wn(e.near(),n,t))return;let u=r.rules[e.rule].confidence,c;if(l)u="low",c=Vs;else if(e.check){let p=ze(e.check,s);if(p==="no")return;p==="wrong"?(u="low",c="checksum-wrong"):p==="encrypted"&&(u="low")}let d=t+a.length;e.drawn&&t+s.length-d>=16&&!K(n,d,t+s.length)&&(u="low",c??="looks-made-up");let f=t;if(e.before){let p=e.before().exec(h(n,t-Ai,t));if(!p)return;f-=p[1].length}let[m,A]=e.trim;return{rule:e.rule,anchor:t,start:f+m,end:t+s.length-A,confidence:u,...c?{note:c}:{}}}function Pr(e,n,t,r,a){let i=Ht(t,r);if(i<0||!bA(n.facts(t,i,a)))return kA;let o=[];for(let s of lu(t,r,a)){let l=dl(t,s),u=l?xA(e,n,t,s,l):fu(e,n,t,s);u&&o.push({...u,quoted:s.quoted})}return o}var yA=new Set(["id","identified","string","securestring"]),kA=[];function bA({kind:e,rules:n,words:t}){return e!=="none"||n.length>0||yA.has(t.at(-1)??"")}function xA(e,n,t,r,a){let i=h(t,r.nameStart,r.nameEnd),o=ke(`${i}="${a.text}"`),s=i.length+2,l={...r,nameStart:0,nameEnd:i.length,start:s,end:o.length-1},u,c=f=>a.seams.some(m=>f.start<s+m&&f.end>s+m);uu(e,o,s,l.end,f=>{c(f)&&(u??=f)});let d=u?{rule:u.rule,start:0,end:0,secret:h(o,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:i}:fu(e,n,o,l);return d&&{...d,start:r.start,end:a.end,decodedFrom:["joined",...d.decodedFrom]}}function fu(e,n,t,r){let{start:a,end:i}=r,o=n.facts(t,r.nameStart,r.nameEnd),s=r.kind===void 0?o:{...o,kind:r.kind},l=i-a;if(l<(s.kind==="none"?8:s.kind==="secret"?6:0))return;if(l<16&&(s.kind==="weak"||s.kind==="none"))return l<8||s.words.length<2||!UA(t,a,i)?void 0:ki(e,s,t,r);if(!r.quoted&&!r.wholeLine&&l<40&&vA(t,a,i)&&!(l>=20&&K(t,a,i))&&!(s.kind==="password"&&Ha(t,r)))return;let u=l>=16?wA(e,n,s,t,r):void 0,c=u?.confidence==="medium"?ki(e,s,t,r,!0):void 0;if(u)return c??u;let d=ki(e,s,t,r);return d||(s.kind==="none"?void 0:MA(e,s,t,r))}function wA(e,n,t,r,a){let i=EA(r,a.nameStart),o=i<a.nameStart?n.facts(r,i,a.nameStart-1):void 0;if(t.rules.length===0&&(o===void 0||o.rules.length===0))return;let s=o?[...o.words,...t.words]:t.words,l=o&&o.rules.length>0?ni(e,s):t.rules,{start:u,end:c}=a,{name:d}=t,f=h(r,u,c),m=du(e,l,s,f,a);if(m)return{...m,start:u,end:c,secret:f,decodedFrom:[],name:d};for(let[A,p]of RA(f)){let g=du(e,l,s,p,a);if(g)return{...g,start:u,end:c,secret:p,decodedFrom:[A],name:d}}}function ki(e,n,t,r,a=!1){if(r.operator==="space"||r.operator==="compare")return;let{start:i,end:o}=r,s=h(t,i,o),l=Us(e,t,r.nameStart,r.nameEnd,s,n.kind!=="none",a);if(!(!l||ce(s,!0))&&!(o-i>=16?!K(t,i,o):!_A(s)))return{rule:l.rule,start:i,end:o,secret:s,decodedFrom:[],confidence:e.rules[l.rule].confidence,name:n.name}}function UA(e,n,t){let r=0;for(let a=n;a<t;a++){let i=e[a];if(i>=48&&i<=57)r++;else if((i|32)<97||(i|32)>122)return!1}return r>0&&r<t-n}function _A(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&lt(ke(e),0,e.length)>=4.2)}function vA(e,n,t){for(let r=n;r<t;r++){let a=e[r];if(!An(a)&&a!==95&&a!==36&&a!==46)return!1}return!0}function MA(e,n,t,r){let a=h(t,r.start,r.end),i=Ur(n.name,a),o=i||(/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey)\s+/i.exec(a)?.[0].length??0),s=o>0?{...r,start:r.start+o}:r,l=o>0?a.slice(o):a;if(Ar(l)||r.place==="manifest"&&n.kind==="none"&&CA.test(n.name))return;let u=i>0?"secret":r.place==="manifest"?"password":n.kind,c=u==="password"||l.length<16||l.endsWith("=")?mu(l):void 0,d=c===void 0?ei(t,s,u,n.name,l):ei(t,s,u,n.name,c,ke(c));if(!d)return;let f=e.builtIn[d.kind];if(f===void 0)return;let m=n.rules.some(b=>b.exclusive&&b.words.every(y=>n.words.includes(y)))&&!SA(l)||d.kind==="secret"&&TA(e,n,t,r);if(ml(e.rules,l))return;let A=m?{...d,score:Math.min(d.score,Ne.low)}:d,p={rule:f,start:s.start,end:s.end,confidence:Js(A)??"low",judged:A,name:n.name};if(c!==void 0)return!m&&/auth$/i.test(n.name)&&LA(c)?{rule:f,start:s.start,end:s.end,confidence:"medium",name:n.name,secret:c,decodedFrom:["base64"]}:{...p,secret:c,decodedFrom:["base64"]};let g=I(t,s.start,s.end);if(BA(g))return;let x=t[r.nameEnd]===37?mn(g):void 0;if(x!==void 0)return{...p,secret:x,decodedFrom:["percent"]};let k=r.quoted?Xn(g):void 0;return k!==void 0&&k.length>3?{...p,secret:k,decodedFrom:["escapes"]}:{...p,secret:g,decodedFrom:[]}}var CA=/^(?:\w*[_-])?(?:host|hostname|port|database|db|dbname|user|username|login|provider|type|uri|url|endpoint|region|bucket|namespace|name|email|scheme|protocol|server)$/i;function LA(e){let[,n="",t=""]=/^([^:\s]{1,64}):(\S{6,})$/.exec(e)??[],r=ke(t);return t!==""&&t!==n&&!ce(t,!1)&&De(r,0,r.length)>=28}function BA(e){return(e.match(/\ufffd/g)?.length??0)*4>=e.length}function SA(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function TA(e,n,t,r){let a;return e.exact().each(t,r.nameStart,r.nameEnd,i=>{a=i}),a!==void 0&&!VA(e,a,t,r)&&n.words.filter(i=>!DA.has(i)).length<=1}function VA(e,n,t,r){let{start:a,end:i}=r;return e.tokens(t,a).some(({rule:o,prefix:s,layout:l})=>e.rules[o]?.provider===n&&i-a>=l().minLength&&h(t,a,a+s.length)===s)}var DA=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function EA(e,n){let t=Math.max(0,n-48),r=n;for(let a=0;a<3&&r-1>t&&e[r-1]===32;a++){let i=r-1;for(;i>t&&FA(e[i-1]);)i--;let o=i;for(;o<r-1&&!An(e[o]);)o++;if(o===r-1||(r=o,o>i))break}return r}function FA(e){return An(e)||e>=48&&e<=57||e===95}function du(e,n,t,r,a){for(let i of n)if(NA(i,t,r,a))return{rule:i.rule,confidence:e.rules[i.rule].confidence}}function NA(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let a of e.words)if(!n.includes(a))return!1;for(let a of n)if(e.not.has(a))return!1;return!e.layouts().some(a=>KA(a,t))||Me(t)||xa(t)?!1:e.check===void 0||ze(e.check,t)!=="no"}function KA(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*RA(e){let n=mn(e);n!==void 0&&(yield["percent",n]);let t=Xn(e);t!==void 0&&(yield["escapes",t]);let r=mu(e);r!==void 0&&(yield["base64",r])}function mu(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=ke(e),t=_e(n,0,n.length);return!t||t.length<5||!Je(t)?void 0:I(t,0,t.length).replace(/[\r\n]+$/,"")}function Tt(e,n,t){let r=0,a=e.length;for(;r<a;){let s=r+a>>1;e[s].start<n.start?r=s+1:a=s}let[i,o]=[e[r-1],e[r]];return i?o&&t(o)<t(i)?r:r-1:o?r:-1}function pu(e,n){let t=new Map;for(let{rule:a}of e){let i=n.get(a);i&&t.set(i.with,[])}if(t.size===0)return e;e.forEach((a,i)=>t.get(a.rule)?.push({...a.span,index:i}));let r=e.map(()=>new Set);return e.forEach((a,i)=>{let o=n.get(a.rule),s=o?t.get(o.with)??[]:[],l=s[Tt(s,a.span,u=>jA(a.span,u))];l===void 0||zA(a.span,l)>(o?.within??1/0)||(r[i]?.add(l.index),r[l.index]?.add(i))}),e.map((a,i)=>r[i].size>0?{...a,related:[...r[i]].sort((o,s)=>o-s)}:a)}function zA(e,n){return n.start>=e.end?n.start-e.end:e.start-n.end}function jA(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}var PA=64*1024,Au=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/,OA=/^PuTTY-User-Key-File-\d: /;function hu(e,n){let t=n-4;if(t<0)return;let r=Au.exec(h(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function gu(e,n){let t=n-11,r=t<0?void 0:OA.exec(h(e,t,t+24));return r?{start:t,end:t+r[0].length}:void 0}function yu(e,n){let t=Au.exec(h(e,n,n+120));if(!t)return IA(e,n);let r=n+t[0].length,a=$A(e,r,Math.min(e.length,n+PA)),i=xu(e,r,a),o=`-----END ${t[1]}-----`,s=h(e,a,a+o.length)===o?a-r:-1,l=s>=0?i:i.slice(0,qA(i)),u=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,f=>f==="+"||f==="/"?f:"");if(!bu(u)||/\.{3}|\xe2\x80\xa6/.test(l))return;let c=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l)||JA(u);if(s>=0&&s>2e4*3)return;let d=s>=0?r+s+o.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:c}}function IA(e,n){let t=xu(e,n,Math.min(e.length,n+2e4)),r=/^PuTTY-User-Key-File-\d: \S+\r?\nEncryption: (\S+)\r?\n/.exec(t),a=t.indexOf(`
Private-Lines: `);if(!r||a<0)return;let i=/^\nPrivate-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]{64}\r?\n)*(?:[A-Za-z0-9+/=]{1,63}(?:\r?\n|$))?)(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?/.exec(t.slice(a));if(!i||!bu(i[1].replace(/\s/g,"")))return;let o=t.slice(0,a+i[0].length).trimEnd();return{start:n,end:n+o.length,whole:/^[0-9a-f]{40}$/.test(o.slice(-40)),encrypted:r[1]!=="none"}}function ku(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(a=>a.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(a=>!/^[\s+.,"'`\\]*$/.test(a)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function $A(e,n,t){let r=0;for(let a=n;a<t;a++)if(r=e[a]===45?r+1:0,r===5)return a-4;return t}function qA(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),a=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(a))&&!(a==="\\"&&/[nrt]/.test(r)))break}return t}function JA(e){return e.startsWith("b3BlbnNzaC1rZXktdjEAAAAA")&&!e.startsWith("BG5vbmU",24)}var WA=/^(?:MII[A-Za-z0-9+/]{3}IBA(?:AK[A-Za-z0-9+/]{7}|DANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/]{19})|b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/]{76})/;function bu(e){let n=e.replace(/={1,4}$/,"");if(n.length-(WA.exec(n)?.[0].length??0)<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;if(/^[0-9a-f]{256,}$/.test(n))return new Set(n).size>8;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function xu(e,n,t){let r="";for(let a=n;a<t;a+=4096)r+=h(e,a,Math.min(t,a+4096));return r}function Uu(e,n){return` ${e} `.includes(` ${QA(n)} `)}function QA(e){let n=2166136261,t=2654435769;for(let a=0;a<e.length;a++){let i=e.charCodeAt(a);n=Math.imul(n^i,16777619),t=Math.imul(t^i,2246822507),t=t<<13|t>>>19}n=wu(n^t>>>16^e.length),t=wu(t^n);let r="";for(let a of[n,t])for(let i=26;i>2;i-=6)r+=HA[a>>>i&63];return r}function wu(e){let n=Math.imul(e^e>>>16,2146121005);return n=Math.imul(n^n>>>15,2221713035),n^n>>>16}var HA="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Or(e,n,t,r){let a=e.builtIn["http-authorization"];if(a===void 0)return;let i=/\b(Bearer|Basic|NTLM) $/i.exec(h(n,t-12,t))?.[1]?.toLowerCase();if(!i)return;let o=r;for(;o<n.length&&o<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[o]));)o++;for(;o>r&&n[o-1]===46;)o--;let s=h(n,t,o);if(i==="basic"){let l=_e(n,t,o);if(!l||!Je(l))return;let u=I(l,0,l.length),c=/^[^:]*:(.+)$/.exec(u)?.[1];return c===void 0||ce(c,!1)||ce(u,!1)||/^aladdin:open ?sesame$/i.test(u)?void 0:{rule:a,start:t,end:o,confidence:"medium"}}if(!(Ar(s)||Me(s)||ce(s,!0)||!K(n,t,o)))return{rule:a,start:t,end:o,confidence:"medium"}}function Ir(e,n,t,r){let a=e.shapes.get(r-t);if(!a)return _u;let i=n[t-1],o=n[r],s;for(let l of a){if(l.lastBefore>=0&&i!==l.lastBefore||l.behind>=0&&o!==l.behind||l.mark!==""&&!vu(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!vu(n,t-l.plainBefore.length,l.plainBefore)||!ZA(n,t,l))continue;let u=l.layout(),c=u.expression.exec(h(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let A=l.before().exec(h(n,t-Ai,t));if(!A)continue;d-=A[1].length}if(Me(c)||l.near&&!wn(l.near(),n,t)||l.near&&!K(n,t,t+c.length))continue;let{confidence:f}=e.rules[l.rule],m;if(l.check){let A=ze(l.check,h(n,d,t+c.length));if(A==="no")continue;A==="wrong"&&(f="low",m="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:f,...m?{note:m}:{}})}return s??_u}var _u=[];function ZA(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function vu(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var $r={depth:3,decodedBytes:16*1024*1024,matches:2e4};function bi(e,n,t,r,a,{added:i,identifiers:o,read:s}){if(r.length===0)return{matches:[],cut:[]};let l=new Set,u=[],c=[],d=[],f=[],m=[],A=0,p=0;for(let y of sh(r)){if(u.length+f.length>=$r.matches){l.add("matches-per-blob");break}if(y.rule===Ye.bareSecret)c.push(y);else if(y.rule>=e.rules.length)d.push(y);else if(y.rule===Ye.keyHead){let _=XA(e,t,y);_&&u.push(_)}else if(y.rule===Ye.encoded){if(y.start<p)continue;let _=Is(t,y.start);if(!a){l.add("decoding-depth");continue}if(A+(_.end-y.start)>$r.decodedBytes){l.add("decoded-size");continue}A+=_.end-y.start,p=_.end;let C=$s(t,_,a,l);for(let R of C)f.push(R);C.length>0&&m.push({start:y.start,end:_.end})}else{let _=GA(e,n,t,y,s);_&&u.push(_)}}for(let y of eh(e,t,u,c))u.push(y);if(i&&d.length>0)for(let y of i.complete(t,d,l))u.push(y);let g=y=>{let _=m[Tt(m,y,C=>Math.abs(C.start-y.start))];return _!==void 0&&_.start<=y.start&&_.end+2>=y.end},x=th(e,(o?u:nh(e,u)).filter(y=>m.length===0||Mn(e,y)<5||!g(y))).map(y=>y.note===At?rh(e,u,y):ah(e,y));x.sort((y,_)=>y.start-_.start);let k=x.map(y=>oh(e.rules[y.rule]??i?.facts(y.rule),t,y)),b=new Set(x.filter(y=>y.decodedFrom.length>0).map(y=>y.start));for(let y of f)b.has(y.span.start)||k.push({...y,directives:Pa(t,y.span)});return k.sort((y,_)=>y.span.start-_.span.start||y.span.end-_.span.end),{matches:k.length<2?k:pu(k,e.pairs()),cut:[...l]}}function GA(e,n,t,r,a){let i=e.rules[r.rule];if(!i)return;let o={rule:r.rule,start:r.start,end:r.end,secret:I(t,r.start,r.end),decodedFrom:[]},s={quoted:v(t[r.start-1])};if(i.kind==="token"){for(let c of e.tokens(t,r.anchor)){if(c.rule!==r.rule)continue;let d=yi(c,t,r.anchor,e);if(d&&c.wholeRun&&d.end===r.end){let f=YA(t,r.end);return{...o,end:f,secret:I(t,r.start,f),confidence:d.confidence,syntax:s}}if(d&&d.end===r.end)return{...o,confidence:d.confidence,syntax:s,...d.note?{note:d.note}:{}}}if(r.anchor===r.start)return}if(i.kind==="shape"){let c=Ir(e,t,r.anchor,pn(t,r.anchor)).find(d=>d.rule===r.rule&&d.start===r.start&&d.end===r.end);return c&&{...o,confidence:c.confidence,syntax:s,...c.note?{note:c.note}:{}}}if(i.kind==="near"&&r.anchor===r.start){let c=hr(e,t,r.start,pn(t,r.start));return c&&{...o,confidence:c.confidence,syntax:s}}if(i.kind==="built-in"&&i.finds==="url-credentials"){let c=lr(t,r.anchor);return c?{...Mu(o),confidence:c.confidence,syntax:{...s,name:c.user}}:void 0}if(i.kind==="built-in"&&i.finds==="url-signature")return{...Mu(o),confidence:i.confidence,syntax:{...s,name:"sig"}};if(i.kind==="built-in"&&i.finds==="client-password"){let c=gr(t,r.anchor);return c&&{...o,confidence:i.confidence,syntax:{...s,name:c.user}}}if(i.kind==="built-in"&&i.finds==="curl-user"){let c=yr(t,r.anchor);return c&&{...o,confidence:i.confidence,syntax:{...s,name:c.user}}}if(i.kind==="built-in"&&i.finds==="http-authorization"){let c=Or(e,t,r.anchor,pn(t,r.anchor));return c?{...o,confidence:c.confidence,syntax:s}:void 0}let u=(a?.get(r.anchor)??Pr(e,n,t,r.anchor,Qt(t,r.anchor))).find(c=>c.rule===r.rule&&c.start===r.start&&c.end===r.end);if(u)return{rule:u.rule,start:u.start,end:u.end,secret:u.secret,decodedFrom:u.decodedFrom,confidence:u.confidence,syntax:{name:u.name,quoted:u.quoted},...u.judged?{judged:u.judged}:{}}}function Mu(e){let n=mn(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function YA(e,n){let t=n;for(;P[e[t]??0]===1&&e[t]!==45&&e[t]!==95;)t++;for(let r=0;r<2&&e[t]===61;r++)t++;return t}function XA(e,n,t){let r=yu(n,t.start);if(!r)return;let a=r.whole?"private-key":"private-key-cut-short",i=e.builtIn[a]??e.builtIn["private-key"];if(i===void 0)return;let o=I(n,r.start,r.end),s=ku(o);return{rule:i,start:r.start,end:r.end,secret:s?.secret??o,decodedFrom:s?[s.decodedFrom]:[],confidence:r.encrypted?"low":e.rules[i].confidence,syntax:{quoted:v(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function eh(e,n,t,r){let a=e.builtIn["secret-beside-id"],i=a===void 0||t.length===0?void 0:e.rules[a]?.pair;if(a===void 0||i===void 0)return[];let{within:o=1/0}=i,s=t.filter(c=>e.rules[c.rule]?.id===i.with);if(s.length===0)return[];let l=[],u=t.filter(c=>e.builtIn.secret===c.rule&&/^[A-Za-z0-9+/]{40}$/.test(c.secret)&&ze("mixed",c.secret)==="right");for(let c of u){let d=Cu(s,c),{judged:f,...m}=c;d<=o&&l.push({...m,rule:a,confidence:d<=300?"high":"medium"})}for(let c of r){let d=Cu(s,c);if(d>o||!K(n,c.start,c.end))continue;let f=I(n,c.start,c.end);if(Me(f))continue;let m=d<=300?"high":"medium";l.push({rule:a,start:c.start,end:c.end,secret:f,decodedFrom:[],confidence:m,syntax:{quoted:v(n[c.start-1])}})}return l}function Cu(e,n){let t=a=>a.start>=n.end?a.start-n.end:n.start-a.end,r=e[Tt(e,n,t)];return r?t(r):1/0}function nh(e,n){let t=a=>e.rules[a.rule]?.identifier===!0,r=n.filter(t).sort((a,i)=>a.start-i.start);return r.length===0?n:n.filter(a=>{if(t(a))return!1;let i=r[Lu(r,a.start)-1];return i===void 0||i.end<a.end||Mn(e,a)<=Mn(e,i)})}function th(e,n){let t=[...n].sort((i,o)=>Mn(e,i)-Mn(e,o)||ca.indexOf(i.confidence)-ca.indexOf(o.confidence)||o.end-o.start-(i.end-i.start)||i.start-o.start||i.rule-o.rule),r=[],a=[];for(let i of t){let o=Lu(a,i.start),s=a[o-1],l=a[o];s&&s.end>i.start||l&&l.start<i.end||(a.splice(o,0,i),r.push(i))}return r}function Lu(e,n){let t=0,r=e.length;for(;t<r;){let a=t+r>>1;e[a].start<=n?t=a+1:r=a}return t}function rh(e,n,t){let r;for(let a of n){if(a.start!==t.start||a.end!==t.end||a.secret!==t.secret)continue;let i=e.rules[a.rule];!i||i.provider==="generic"||(!r||Mn(e,a)<Mn(e,r))&&(r=a)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}function ah(e,n){let t=e.rules[n.rule]?.published;return t!==void 0&&Uu(t,n.secret)?{...n,confidence:"low",note:"published-by-vendor"}:n}var ih=new Set(["url-credentials","url-signature","curl-user","client-password"]);function Mn(e,n){if(n.note===At)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="secret-beside-id"||ih.has(t.finds)?3:5:1}function oh(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},a=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new co(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:K(a,0,a.length)},related:[],directives:Pa(n,r),guessable:Qo(a,0,a.length),...t.judged?{judged:t.judged}:{},...t.note?{note:t.note}:{}}}function sh(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}var Bu=new WeakMap;function qr(e){return Bu.get(e)}var lh=new Set(["layouts","words","near","exact","called"]);function uh(e,n,{id:t="",provider:r=""}){return e==="provider"?typeof n=="number"?t.slice(0,n):n:!lh.has(e)||Array.isArray(n)?n:[n===0?ch(r):n]}function ch(e){return e.replaceAll("-","")}function Su({count:e,text:n,index:t}){let r,a=[];a.length=e;let i=l=>{r??=n.split(`
`);let[u,c]=r,d=r[2+Number(c)+l],f=JSON.parse(r[2+Number.parseInt(d,10)]),m=JSON.parse(d.slice(d.indexOf("["))).values(),A=g=>dh(g)?JSON.parse(u)[g.long]:g,p={};for(let[g,...x]of f)p[g]=x.length>0?x[0]:uh(g,A(m.next().value),p);return p},o=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(a,{get:(l,u)=>o(u)?l[Number(u)]??=i(Number(u)):Reflect.get(l,u),has:(l,u)=>o(u)||Reflect.has(l,u),set:()=>!1});return Bu.set(s,t),s}function dh(e){return typeof e=="object"&&e!==null&&"long"in e}function Jr(e){let{prefixes:n}=Ee(e);for(let t of n)if(t.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return n}function Tu(e,n){let[t]=Ge(e);if(t?.kind!=="characters")return{lead:new Uint8Array(256),leadCount:0};let r=n.get(t.characterClass);return r||n.set(t.characterClass,r=mr(t.characterClass)),{lead:r,leadCount:Math.min(6,...t.lengths.map(([a])=>a))}}function Vu(e){let n=0;for(let t of Ge(e)){if(t.kind==="plain")return{mark:t.text,markAt:n};let[r,...a]=t.kind==="characters"?t.lengths:[];if(r===void 0||a.length>0||r[0]!==r[1])break;n+=r[0]}return{mark:"",markAt:0}}function Wr(e){let n=Ge(e).at(-1);return n?.kind==="plain"?n.text.charCodeAt(n.text.length-1):-1}function Du(e){let[n,...t]=Ge(e);return n?.kind==="plain"&&t.length===0?n.text:""}function Qr(e){for(let n of Ge(e))if(n.kind==="plain"){let t=[...n.text].find(r=>!xn(r).isToken);if(t!==void 0)return t.charCodeAt(0)}else{if(n.kind==="characters"?!xn(n.characters).isToken:n.kind!=="special")return-1;if(n.kind==="special"&&n.name!=="uuid")return-1}return-1}function Hr(e){let n=zt-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:i,behind:o}of e)for(let s of[i,o])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let a=new Uint8Array(Oe*Rt*zt);for(let{least:i,most:o,kinds:s,before:l,behind:u}of e){let c=u<0?255:1<<t[u],[d,f]=l<0?[0,n]:[t[l],t[l]];for(let m=0;m<Rt;m++)if((m&~s)===0)for(let A=i;A<=o;A++){let p=jt(A,m,f);for(let g=jt(A,m,d);g<=p;g++)a[g]|=c}}return{classes:t,behind:a}}function Eu(e){return xi(JSON.stringify(e))}function xi(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}var wi={lengths:Oe,near:Va,exact:Va};function Nu(e){let{bytes:n,near:t,exact:r}=e,a=0,i=u=>n.subarray(a,a+=u),o=i(wi.lengths),s=i(wi.near),l=i(wi.exact);return{heads:fh(e.heads),gates:Hr(mh(e.gates)),tokens:{get:u=>Ui(Vt(e.tokens,ph(u)))},shapes:{get:u=>Ui(Vt(e.shapes,u))},named:{get:u=>Ui(Vt(e.named,u))},hasNear:t!=="",nearLengths:()=>o,nearWords(u){return new Ze({heads:s,wordsOf:c=>Fu(Vt(t,c),d=>u(Number(d)))})},exactWords:()=>new Ze({heads:l,wordsOf:u=>Fu(Vt(r,u),c=>c)}),builtIn:e.builtIn}}function fh(e){let n=Nt(),t=0;for(let r of[n.first,n.rest]){for(;e[t+2]!==0;t+=3)r[e[t]|e[t+1]<<8]=e[t+2];t+=3}return n}function mh(e){return JSON.parse(e).map(([n,t,r,a,i])=>({least:n,most:t,kinds:r,before:a,behind:i}))}function ph(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function Vt(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function Ui(e){return e?.split("	").map(Number)}function Fu(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}function Ku(e){let n=Nt(),t=[],r=new Map,a=new Map,i=new Map,o={},s=new Set;e.forEach((d,f)=>{if(s.has(d.id))throw new Error(`two rules have the id ${d.id}`);if(s.add(d.id),d.kind==="token")u(d,f);else if(d.kind==="shape")c(d,f);else if(d.kind==="named")for(let[m]of d.names)_i(i,m,f);else d.kind==="built-in"&&(o[d.finds]=f)});let l=()=>e.flatMap((d,f)=>d.kind==="near"?[[d,f]]:[]);return{heads:n,gates:Hr(t),gateList:t,tokens:r,shapes:a,named:i,hasNear:e.some(({kind:d})=>d==="near"),nearLengths(){let d=new Uint8Array(Oe);for(let f of new Set(l().flatMap(([{layouts:m}])=>m))){let{least:m,most:A}=Zr(f);m>=Dn&&d.fill(1,m,A+1)}return d},nearWords(d){let f=new Ze;for(let[m,A]of l()){let p=d(A);for(let g of m.words)f.add(g,p)}return f},exactWords(){let d=new Ze;for(let f of e)for(let m of f.exact??[])d.add(m,f.provider);return d},builtIn:o};function u(d,f){for(let m of d.layouts)for(let A of Jr(m))yo(n,A),_i(r,Gr(A.charCodeAt(0),A.charCodeAt(1),A.charCodeAt(2)),f)}function c(d,f){let m=Wr((d.led??"")+(d.before??""));for(let A of d.layouts){let{least:p,most:g,kinds:x}=Zr(A);if(p<Dn||g>=Oe)throw new Error(`layout ${A} does not begin with a run of bounded length`);t.push({least:p,most:g,kinds:x,before:m,behind:Qr(A)});for(let k=p;k<=g;k++)_i(a,k,f)}}}function Gr(e,n,t){return e<<16|n<<8|t}function Zr(e){return Ee(e).lead}function _i(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function ju(e,n=!1){let t=qr(e);if(t)return zu(e,Nu(t),n);let r=Ru.get(e);return r||Ru.set(e,r=Ku(e)),zu(e,r,n)}var Ru=new WeakMap;function zu(e,n,t){let{heads:r,gates:a,hasNear:i,builtIn:o}=n,s=new Map,l=Qn(f=>gh(e[f],f,s)),u=Qn(f=>n.shapes.get(f)?.flatMap(l).filter(({least:m,most:A})=>m<=f&&f<=A)),c=Qn(f=>n.named.get(f)?.flatMap(m=>yh(e[m],m,f))),d=Qn(f=>n.tokens.get(f)?.flatMap(m=>hh(e[m],m,f,t)));return{rules:e,examples:t,heads:r,tokens:(f,m)=>d(Gr(f[m],f[m+1],f[m+2]))??Ah,gates:a,shapes:{get:u},named:{get:c},hasNear:i,near:$e(()=>{let f=Qn(Ee);return{words:n.nearWords(Qn(A=>kh(e[A],A,f))),lengths:n.nearLengths()}}),exact:$e(n.exactWords),builtIn:o,pairs:$e(()=>new Map(e.flatMap(({id:f,pair:m})=>m?[[f,m]]:[])))}}var Ah=[];function hh(e,n,t,r){let{before:a,madeUp:i=[]}=e,o=s=>s>=e.layouts.length;return[...e.layouts,...r?i:[]].flatMap((s,l)=>Jr(s).filter(u=>Gr(u.charCodeAt(0),u.charCodeAt(1),u.charCodeAt(2))===t).map(u=>({rule:n,prefix:u,layout:$e(()=>Ee(s)),isMadeUp:o(l),check:e.check,trim:e.trim??[0,0],wholeRun:e.wholeRun??!1,before:a===void 0?void 0:$e(()=>Ea(a)),near:Pu(e),drawn:e.wordy!==!0&&/^[^{}]*\{[^{}]*\}$/.test(s)})))}function gh(e,n,t){let r=(e.led??"")+(e.before??""),a=r===""?void 0:$e(()=>Ea(e.before??"",e.led)),i=Wr(r),o=Du(r),s=Pu(e);return e.layouts.map(l=>{let{least:u,most:c}=Zr(l);return{rule:n,least:u,most:c,layout:$e(()=>Ee(l)),...Tu(l,t),...Vu(l),behind:Qr(l),before:a,lastBefore:i,plainBefore:o,check:e.check,near:s}})}function yh(e,n,t){let r=$e(()=>e.layouts.map(Ee)),a=new Set(e.notNames);return e.names.filter(([i])=>i===t).map(i=>({rule:n,words:i,not:a,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function kh(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:$e(()=>e.layouts.map(t)),check:e.check,called:e.called?.map(ft)??[],calledOnly:e.calledOnly??e.identifier??!1}}function Pu(e){let{near:n}=e;return n&&$e(()=>fr(n))}function $e(e){let n;return()=>n??=e()}var bh=16384;function Qn(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let a=e(t);return(a!==void 0||n.size<bh)&&n.set(t,a),a}}var Yr=Math.max(jr,Se+Te+Q)+128;function Iu(e,n,t,r,a,i,o){let s=[],l=a<=0&&i>=r.length,u=(p,g,x,k)=>{(l||g<i&&x>a)&&s.push({rule:p,start:g,end:x,anchor:k})},c=Math.max(0,a-Yr),d=Math.min(r.length,i+Yr);if(!l){let p=Math.max(0,c-4096);for(;c>p&&Ou(r,c-1);)c--;let g=Math.min(r.length,d+4096);for(;d<g&&Ou(r,d);)d++}let f=p=>u(p.rule,p.start,p.end,p.anchor),m=-1;return t(r,c,d,{run(p,g,x){if((x&ve.before)!==0&&hi(e,r,p,f),(x&ve.encoded)!==0&&u(Ye.encoded,p,Math.min(g,p+64),p),!(g-p>jr)){if((x&ve.shape)!==0)for(let k of Ir(e,r,p,g))u(k.rule,k.start,k.end,p);if((x&ve.bareSecret)!==0&&u(Ye.bareSecret,p,g,p),(x&ve.scheme)!==0){let k=Or(e,r,p,g);k&&u(k.rule,k.start,k.end,p)}if((x&ve.near)!==0){let k=hr(e,r,p,g);k&&u(k.rule,k.start,k.end,p)}}},head(p,g,x){je(e,r,p,f,gi(r,p,g,x))},word(p){let g=r[p]|32;if(g===58){let x=lr(r,p),k=e.builtIn["url-credentials"];x&&k!==void 0&&u(k,x.start,x.end,p);let b=x?void 0:Oo(r,p),y=e.builtIn["url-signature"];b&&y!==void 0&&u(y,b.start,b.end,p)}else if(g>=55&&g<=57||g===36)je(e,r,p,f);else if(g<=42||g===45&&(r[p+1]|32)===45){let x=yr(r,p),k=e.builtIn["curl-user"];x&&k!==void 0&&u(k,x.start,x.end,p);let b=x?void 0:gr(r,p),y=e.builtIn["client-password"];b&&y!==void 0&&u(y,b.start,b.end,p)}else if(g===45){let x=hu(r,p);x&&u(Ye.keyHead,x.start,x.end,x.start)}else if(g>=97){if(p<m)return;if(g===107&&r[p-1]===45){let b=gu(r,p);if(b)return u(Ye.keyHead,b.start,b.end,b.start)}let x=Qt(r,p);x<p+Se&&(m=x);let k=Pr(e,n,r,p,x);k.length>0&&o?.set(p,k);for(let b of k)u(b.rule,b.start,b.end,p)}}}),s}function Ou(e,n){let t=e[n];return P[t]===1||$u[t]===1||Lo(e,n)}var $u=new Uint8Array(256);for(let e of".$:|=~%*@&")$u[e.charCodeAt(0)]=1;function qu(e,n={}){let t=ju(e,n.examples),r=new Lr(t),a=(n.prefilter??ss)({heads:t.heads,gates:t.gates,near:t.hasNear}),i=Fs(e.length,n),o=n.identifiers??!1,s,l=(c,d,f,m)=>{let A=vi(c),p=Iu(t,r,a,A,d,f,m);return i&&wh(i,A,d,f,p),p},u=(c,d)=>{let f=new Map;return bi(t,r,vi(c),l(c,0,c.length,f),d<$r.depth?m=>u(m,d+1):void 0,{added:i,identifiers:o,read:f})};return{get version(){return s??=xh(e,n)},reach:Math.max(Yr,i?.reach??0),find:(c,d=0,f=c.length)=>l(c,d,f),complete:(c,d)=>bi(t,r,vi(c),d,f=>u(f,1),{added:i,identifiers:o}),scan:c=>u(c,0)}}function xh(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let a=t.length===0?"":`-c${xi(JSON.stringify(t))}`,i=r?`-o${r.id}`:"";return`${14}-${qr(e)?.hash??Eu(e)}${a}${n?"-i":""}${i}`}function wh(e,n,t,r,a){let i=t<=0&&r>=n.length,o=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!i&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;o.has(d)||(o.add(d),a.push({rule:s,start:l,end:u,anchor:c}))})}function vi(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function zw(e,n){return JSON.stringify(n===void 0?Mi(e):e)}function Mi(e){let n=e.split(/[-_. ]|(?<=[a-z])(?=[A-Z])/);return e.length<=40&&n.length<=5&&n.every(r=>/^(?:[A-Za-z]{0,14}\d{0,2}|\*)$/.test(r))?e:fo(e)}var Uh=5e3,Ju=new WeakMap;function Wu(e,n){let t=Ju.get(e);return t||Ju.set(e,t=_h(e,n)),t}async function _h(e,n){let t=e.filter(({expression:o})=>o!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./build-6QZ7YKVG.js");return new Map(t.map(o=>[o.id,a(o)]));function a({id:o,expression:s="",group:l}){let u=(g,x)=>{throw new uo(`${n}: customRules ${Mi(o)}: the regex ${g}.`,x)},c=i(s,r.MULTILINE,u),d=i(s,0,u),f=c.programSize();f>Uh&&u("is too large","Repeat less, or make two rules of it.");let m=c.groupCount(),A=l??Math.min(1,m);A>m&&u(`has ${m} groups, and secretGroup names the ${A}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let p=/\$|\\[Az]/.test(s);return{cost:f,mayMatch:g=>p||c.matcher(g).find(),eachMatch(g,x){let k=d.matcher(g);for(let b=0;b<=g.length&&k.find(b);){let[y,_]=[k.start(),k.end()];x(y,_,k.start(A),k.end(A)),b=_>y?_:_+1}}}}function i(o,s,l){try{return r.compile(o,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").replace(/[:`].*$/s,"");return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var Qu=Tn("AAAAAAAAAAAAAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQABAQEAAAEBAQABAAEBAQEBAAEBAQAAAAAAAAAAAAABAAAAAQAAAAEAAAEAAAEAAAEBAAEAAAAAAAAAAQAAAAAAAAABAAEAAQEAAQEAAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAABAAABAQAAAAEAAAAAAQEAAAEAAAEAAQABAAAAAAAAAAAAAAABAAABAAAAAAAAAAEAAQAAAAEAAQABAAEAAAAAAAAAAAAAAAABAQAAAQAAAAEAAAEBAAEAAAEAAAEAAAEAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAAEAAAEAAAEAAQEAAAABAAAAAAAAAAAAAAABAAEAAQAAAAEAAAAAAAEAAAAAAQEAAAABAAAAAAAAAAAAAAAAAQEAAQAAAAAAAAABAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAEAAQAAAAEAAAEAAAABAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEBAAAAAAEAAAABAAEAAAABAAAAAAEAAAAAAAABAAAAAQEBAAEAAAAAAAEBAAAAAAEBAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAQABAQEBAAAAAQABAQAAAAAAAAAAAAAAAAABAAABAQAAAQEAAAEAAAEAAAEBAAEAAAABAAAAAAAAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAQAAAQAAAAAAAAABAAEAAQEAAQEAAQEBAQEBAQABAQEAAQAAAAAAAAAAAAAAAAABAAAAAQAAAQEAAAEBAAEAAAEAAAAAAQABAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQABAAEBAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAEAAAAAAAEBAAABAQEAAAABAAAAAAAAAAAAAAABAAAAAQAAAQEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAEAAQAAAAEAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAEAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAEAAAAAAAABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAAEAAAABAAEBAAEBAQEAAAEAAAAAAAAAAAAAAAA=");var Hu=Tn("BAAEBgAEoQAEqwACrAACrwAEtQAEuAAETwEBhwECjgEItgEE6QEC9gEIAQICCwICIQIBNAIBTQIBbQIBJAQEKQQEaQQCkAQExAQIAQUEAwUEEAUEFQUEzwUIAwgIFAgCQwgIhQgCjwgIAQkEPwkITwkCgQkEkgkE2gkM4wkEaQoKawoKcAoE1AoI7AoI+goECQwCEwwIIwwCYQwIpQwIIw0CKQ0CUQ0BWg0CZA0Caw0McA0CkA0Clg0CDg4IDw4CIw4CKQ4CSQ4CSw4CZQ4Bdg4CwQ4Iwg4Cww4I1A4CVBEIbxECcBECchECcxECdRECjxEE1xEI4REI4xEE5BEE5hEE6REE7xEE8BEE8hEE8xEE9xEECxICTxIITRQBRxUETxUEkhUCoxUErxUG4hUI8BUCBBYBIRYCIhYCOBYCORYCcRYIhBYBjxYIvxYB5BYBJBcB2RgE8xgCJBkBpBkE0BkC2BkEExoEJBoBkBoEahsJdBsCCxwIEhwCUBwGUhwIYRwDbRwBmRwC8BwC9xwCBR0Cjx0EkB0Ekh0Ekx0Cqx0EAx4ILh4MYh4Iox4IsB4Gxh4IAR8CBB8BFB8CTx8B2SAD+SQBTiUEDygCjikCCyoE8SoC8ioCcysIASwEAiwEGCwEVywEnywBoSwCsSwEjy0MTy4Ioi4Csi4Csy4C7TAB9DACATIECTIECjIEEjIEJzICPzIIczIE8jICEjMBUDQEsDQCBTYENDYCbTYCoTYE7jYCQzgCrTgB0jgI4jgIRDkIgjkC8zkEwToCVDwIVTwBPz0BTj0MUD0CVj0MYz0IZz0IaT0BFj4IAUAEH0AIMEACP0ABTUAITkAIVEACkEAKoUAEw0AM0kAI00AE60ACP0ENTUENTkEEaUEIbEEEcEEErkEFtEEMz0EC60EC/0EEEEIEMEIEQUICQ0IEUEICVUICrkIBsUIIskIIwkIEyUII8kIEAkQCIUQBN0QBTUQIYUQBzkQB7UQE/0QBLUUEP0UIgUUBj0UEoUUBpEUCYUYCrUYIwkYI00YC4UYBMEcIQUcBZUcC00kI4UkEBEoCDUwBE0wEK0wIVEwLgUwE0kwI7EwKP00JTU0ETk0FY00CeE0Cf00BjE0Iok0CtU0CA04IKU4KL04IbE4EpE4Iwk4NzE4K8k4CLU8ENE8IUE8IX08BS1AETlAIwlAK7lABc1EEklEIAVQCCVQCC1QCEFQCElQC0lQIDlYBTFYIXlYB91YEAVgEQVkCq1kERVwEcVwCkFwEsFwC01wMTV0ETl0Eb10IC14IDl4FE14CKV4Icl4CrF4EX2IB52UIa2YEcmYCEmgEXmoBcmoCSWwCUGwEBW0ImG0MDW4IXm4Bcm4Chm4E//8A1QAE2AAEYQECRAICjgIIHgMCQAMIRwMCWwMIbwMEtwMEQQQE3gQEAgUIHQUCdwUIvAUCfgYEkQYCSggCmggCrggCyQgCzAgIygkEBgoEJQoIiQoIjAoC0QoCBAwCZQwCbwwEcQwEygwE/AwCAQ0Irw0IPg4CcQ4IfQ4I9w4CEg8CGA8C+w8CNRAIVRAElhAC0RAECxEEJxEIoxEEtBEI6hEIGhICMRIIrxIIExMEPBMCRBMIShMETxMIVhMChhMEnxMEThQEaBQCPRUIgRUEBBYIWRYCwhYCyhYI2BYIdBcIsRcCyhcC9RcIJRgEdBkEmRkEDRoENxoIQhoIfxoC2xoCCBsC7RsCWBwEdxwExxwCJB0CnR0CpB0Iqx0Mwx0I+B0CBx4EMR4CdR4Iih4Evx4E5B4IBB8EER8EGR8EbR8Cix8CECACUCAEuSAC5iAC6CAIYyEIkiEIGSIEZSIIfyIC2CII8CIIHiMENyMESSMIYiMIdCMEHSQEgyQIqCQI5SQECCUEHyUEkSUEvyUEzSUIcyYErCYI0yYICCcCdScIyicE/ycIZSgIaigEkigCqCgCqygE0CgEECkIHSkESykCdikIqCkCrCkIwSkE5ikIGioEzioEJSsINysEaysIwSsCzisE8SsE2SwITC0EWS0CeS0Cfy0Cry0Cui0Cny4Iuy4E8C4CSi8EeC8E+S8IujACzDAE0jACBjEIFjEIyTEIEjII0jIC8TMEKjQEejQI9TQIAjUIDzUIrDUEYDYCZDYCcjYEkTYETzcE0jcI1zcCGzgIdDgIPzkCpDkIODsIkjsIwzsISTwEsjwIXD0Ciz0ImD0EoT0Cqj0Eyj0E1j0CCT4Crz4E8T4EHT8CLj8IUz8Cgj8Imj8Isj8EFEACb0AE5kAIW0EEkUECnUECvUEI/0ECQUIEgUICh0ICwEIE5EIINEMI1EMEhkQCx0QIykQEXEUIokUCqkUIq0UC1UUE90UILkYIqUcCtEcIYEgEzUgI5UgC8UkER0oEZkoIcUoCdEoIo0oEq0oI5EoIf0sC7UsIM0wIdEwIkkwIAE0EJk0EL00ITE0EW00EcU4IuE4EZE8EmE8I308E9k8E0VAIElEIbFEE5VEI6VEEQFICR1IKX1IEwFIEy1IE7VICG1MEKlMCMVMEcVMEiVMIoFMIA1QICFQEGlQEWFQEmFQEm1QCAFUE31UIHVYEtlYInVgI8FgED1kESlkEYFkEsVkIx1kCFloILFoCRFoIRVoIZFoIB1sCblsEcVsEvVsCB1wCN1wCq1wEvVwC8VwEzF0Id14CeV4Ii14EmV4Cel8In18EOGACgmAIqGAIsmAIwWAEJmECHmICNGIEf2IEomIEyGII0mIIMWMEo2MIZWQCq2QIz2QIeWUECWYEcWYEgWYCiWYIVGcEXWcCZ2cEq2cIs2cIbWgCb2gEe2gI2WgECGkEf2kC0WkEI2oGTmoC9WoCHGsIJ2sES2sEoGsEuWsCPGwIy2wEKm0EO20ER20IQ24CcW4ErG8E6W8EnnAI5HAIN3ECd3IIenIIn3IEz3IC0nII/3ICF3MCVnMC63MIsXQEvXQC/nQIFnUIhnUEyXUCBHYEMXYEg3YEznYCz3YECXcEJXcIaHcCdncIy3cISngEbngIkngIaHkIbnkCzHkIOXoIBnsIDHsCKHsC1nsIIXwEz3wE73wEHX0CNn0Cgn0EnX0Inn0E8H0IeX4Iv34Ew34IQH8El38Iun8C3H8E//8A");var Zu=Su({count:1200,text:`["-1FUrOlp -6yPltcb -9DLR1eV -E1BT5di -FdtoUjm -RNG3uAP -j7Kz2tg -q5pYeaE -sZgLIf3 -siVZS9b -uJdy5HZ 01zUFHWx 0aEP6ECv 0lX26hS- 0zRljPVp 153MsXJR 1Le2k3d7 1OX1h4r9 1T58BYnd 1affOD8P 1z0S6uif 29HP2lMt 2AuaI69Z 2UrBvHeR 2VikKlv3 2Z-rxBla 2hqg9pXk 2omjzumk 2tc6LkmE 3BdpvfdM 3CIlRmk9 3Jwf4Ryu 3WzM9o7I 3a46vtw6 3hgI_b1v 3x-eg4Z1 430CPQBV 45P4MsMD 4QHLtbZc 4c8RWr6k 4kHLXxXm 5-7ryQxH 58ehfIGI 5BAc6Xyd 5DTh805z 5ELqyYio 5RLs4OAn 60H1ZKo1 6HFGMDi1 6VtOx0Sh 6gvww4lE 6iK-BozE 70n4TT2s 7N40dG4T 7Tff1U9U 7gQ3yZBt 7j8emXWi 82kzhcDa 8G3u10dX 8IVM2UdX 8NxMpOBl 8UasGE0U 8lWqp8jU 96QChuo8 9KuNNn6_ 9fU5wdKX 9mOBOioM 9qY55GVs A25aQ_1I AAMMqHC3 ABNoPCh6 AIT6Mocz AM-sC4dY AMhKxCJV AQNPEYzk AbAinlmO AgQQs_sd AvdzGb1t B0g0Km6U B5OP1wdq B5swsLaA B9pOwFJT BAseSaAu BEtzYUno B_vHDgR_ BnWe_9az BpMUQOc- BsxQ34n9 Bw-VtzpC BwUpH3ta C2zsoGw6 CBHSUzLN CWWT96ka Cdy_FOkE Cr93f0Ov CvVEMic2 Cycg2Jzz D3-dXtg1 DAFwl1DN DF4MZG0N DVZ18uWj De1IS7k- Doptntp_ E9XbRHg3 EFkXpOdc EGQrN8IA ESiUs6t5 EYSZ3N3P Et_8OOvF F1anVN_I F5TNsrkk FInPvN_T FNvxfeR3 FR7ZdqGK FVj1B1YB FW62_is8 FWRtvBS2 FbfZzq3y Fjg0UP1a FmyZaWW5 FoPlLxAH FydYcqq- FyeuV5Dk GIJd-tRP G_lv3BL- GmXfGyk0 Gs3iCMGc Gts1bqcf HZ3e0dgB HfFmkSaR HlX3GxQB HmrSO1y8 Hp3FAqZ- HqQhWsq1 Hqx9LbxB I2UMJZK2 I8XRBiQx IBMc-27w IMhCJc4J IPfuQ8Fg ISSZseKx Int9eaFZ Iq0vjTQp JHTgywxH JHgCGGeo JOT66DBA JZfIC7OF Jc3tvBum JlFwJ7g4 JlwLITF5 JxMdxnlC KGSSQBxp KLalJcb9 KMpy-tcO KQeG562L Kex2EEkV Kxg_J0Eo Ky5pvDj1 LARwuVHx LB3yei-H LkOnWt4c LzOLVdWN MGdu0xa5 MKLaDFl2 MKngO69G MQceM-EP MmDSAwIu MnN7KpvD Mw3sTeWa NByVFtCw NJP5oats NOJH3L8g NZsLLFoH Nscj79UQ Nt47hUCJ Nx6pbyrr OB99JKRq OG0QyWQ6 OHhiTArM OVY2lI_3 OqM_XYvn PDvx0Sr2 Pd4bakU8 Pf4R1jrM QBJOiT37 QN-S2Yce QQxCJx_P Qe0osU0n QrZIIREn R0ZBp3dZ RAcInE2R REC0gc99 RFDaYe_- RIkTi0mu RKCI8fGJ RYNsl_eT RbaedvB7 Rdf09il2 RqKl0maY Rrc9IsNO RsVmxw4_ S-rUd0Rp S9tCPGcL SCtW2ATD SGpR4r-d SHG6hgmI SM8ljYe5 SS7K3yBL SSZtP2eT SlU-ExA9 SldcABxk Soq50NOD StHb9987 SuZ_BdU5 T1RxXAy_ T29pgiZa TKIuQr3r TMV0BB30 TRBkugAi TTFiRu_x TYU9Jhc4 Ts2mtpoa U6Ty96s1 U7E5Fcbu UA9Habya UDeSP1DM UGmx0A6A UVdtaaig UWfz0-5d Uc6YZOsk VQcHjFmC VmdOS-Qo WJa-8pw2 WPNbfQwZ WeQFYrq9 Wr0B9xwh Wtv2kb4l X3Cl6BJX XCK7ln2t XFcMyLH1 XIkXGCJx XVOKAHL4 XmqB6flz XpGlbVcY Y1w1q_Wq YJztGSV_ YMqEsHcO YYF78BuN Ycp9pz8j YgaR-Hl6 Yx5uaS0b ZCTdtibj ZIHhJSQc _ZrSTsqB _ka3ILHA a0SG67UV a1DalxkO a2EhJR7V a5PxuYBR a7WUT1oI afXaQdbv ahf2DCCj aii5VXoO aj8NMNbm an6fEXtW b8oUdKXP bAYvfPZ7 bROEht16 bTWoIyIT bVeNJ35j bW_Nikck bYubahzK bdf7gWeF biX8EBZ_ bxPXRf7q bzLKsBZI c30lQUCA c7A5RFQx c9zCrpl7 cBZ_yzI5 cG1daeg8 cKasvm2s ccUIxYdm cek9qZso cjdRKUCx ckB12DFj cruIz4Lc d0iHBhic d3NltRw0 d7BHOdKN d8fMSWTA dI8XlAXR dLLrOJMS dhClwIgQ dlaGApQQ e2pM6DSg e3DZwWA_ e7Dp2Eyt ePzQL86b eXZosMfh eqMQzKnP f8Z6W4vG fB2WEcc_ fYWQ27su fZ8qbm5N ffn2oSoa frDgAfS9 fxbxhhl2 giMyM-pK gliMgC6F grvL1N4m hN5A_KlV hQRYycow i2oh32tx iE2t8vn6 iS_PPxFr i_7RnKAT i_AV9l3p i_pR-ChT ik8Fvqh8 iv0GWUhN j1W_qcPU j8-W4odl j8W-LAyp jLxUmjjK jVGZxIP3 j_mI0-N_ jbMEg1dH je6h52ol jvvz6KQq jyizYDna k0gf8GKA kDb6vc81 kGVKYeuL kLE0mTRg kYWnZzBk kirZ8lGM kku-wyOB kmGADXEn kn3JZdVu kntCsmYS ks92b8yR kuGzvmwm kvp-5R-3 l1TlUMER l66xcXvg lCUOMQPY lOWvgHfD lR47rKFK lT7wVz9h lqZbIG10 lwjMOqxM m7rFh0VI m9BFuwI2 m9fwkehF mC0qhYo_ mD6fHm9B mYJ7s313 mYwRplIk m__TW8lO mqaCoe2N mz3QwUuX nF5PJmX1 nHgL1thu ncZaQrzb nd4310u4 nqzmF4xk ns1OS2d9 ojrP8Ivw olAbNEWe onbU6nV5 ovrXNGHV p1DuOoGC p1lS1Ppp p4HszlHm p8c1Nf1y pGVro6hz pYo_RHZq pbNegTec pbevXX8h peWEfF4e pfl_aYZb pkF_YTiE prRw1psB pyBsVArU q-GfgqCW q-T208F5 qAUy2KCE qCFLEsx0 qDjd6qk1 qY8sJCbD qbA8AQk2 qmr88Rqx qv42bmfc qvTRJoeM r0AvVfp_ r8Y8KLsn rFXtYH9X rNmYACxP rQxplAlU rRIqhzs2 rY5Q4L8T rinsugRo rp0lDo9H rqQVHur5 rv_h3kzN s22CWH-8 s44nn-HB sK89TDBt sON_J3a2 sUNTLFBy sXI4y1gZ sXVD34_9 sZ5r9cxu shi-CP1P shzH9hmf sk5VodJ_ tTuAFQmL trU2DzC8 u9AwUW0P uNdTetw3 u_ECXRt9 umZ85cGO ur0NSSp1 uzVLDJ_r v17WCUF_ v4AaJLaw v6cJpJ1R vDp5jFQJ vOmAk_eN vPjFaWa3 vT5_4TNL v_M_ALYN va1cLEFa ve6ndq7q vuFopFIH vzYs1FhB wM42drO1 wYuLf0YA w__GL9BH xQlQb3-C xV7Dfr35 xnf9PPW_ xvJp9HWZ y6TsDjX1 yFXOFJmr yQtJoLTu yeu1r1zO ygL-MA9t z-XSeywj zRM52g7R zSia5e0K zrEZm1SD ztquqm8C"]
100
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["words"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["near"],["layouts"]]
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
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["wordy"],["layouts"],["madeUp"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["wordy"],["layouts"],["check"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["pair"],["names"],["notNames"],["layouts"],["check"],["spaceAssigns"],["exclusive"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","medium"],["pair"],["names"],["layouts"],["check"]]
[["kind","built-in"],["id"],["provider"],["severity","critical"],["confidence","medium"],["finds"],["pair"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["pair"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["wordy"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["wordy"],["layouts"]]
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["names"],["layouts"],["check"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["wordy"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["wordy"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["wordy"],["layouts"],["near"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","high"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["before"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["pair"],["words"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["words"],["called"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"],["near"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["layouts"],["near"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["called"],["words"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["before"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["pair"],["words"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","critical"],["confidence","high"],["exact"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["before"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","medium"],["layouts"],["exact"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["exact"]]
[["kind","built-in"],["id"],["provider"],["severity","high"],["confidence","medium"],["finds"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["led"],["layouts"],["check"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["led"],["layouts"],["check"],["near"]]
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
[["kind","named"],["id"],["provider"],["severity","high"],["confidence","high"],["pair"],["names"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["published"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["words"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","high"],["identifier"],["layouts"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["before"],["near"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["words"],["called"],["calledOnly"],["layouts"]]
[["kind","near"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["words"],["exact"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["near"],["before"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["layouts"],["near"],["before"]]
[["kind","near"],["id"],["provider"],["severity","low"],["confidence","medium"],["identifier"],["layouts"],["called"],["words"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","low"],["confidence","high"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"],["exact"]]
[["kind","near"],["id"],["provider"],["severity","medium"],["confidence","medium"],["words"],["layouts"],["called"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","medium"],["layouts"],["published"]]
[["kind","token"],["id"],["provider"],["severity","low"],["confidence","medium"],["layouts"],["published"]]
[["kind","shape"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["led"],["before"]]
[["kind","token"],["id"],["provider"],["severity","high"],["confidence","high"],["exact"],["layouts"],["near"]]
[["kind","named"],["id"],["provider"],["severity","critical"],["confidence","high"],["pair"],["names"],["layouts"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["before"],["near"]]
[["kind","near"],["id"],["provider"],["severity","critical"],["confidence","medium"],["layouts"],["words"],["called"]]
[["kind","shape"],["id"],["provider"],["severity","medium"],["confidence","high"],["layouts"],["near"]]
0["intra42-client-secret","42","(s-s4t2ud-|s-s4t2af-){hex-lower:64}"]
1["1password-service-account-token",9,"ops_eyJ{base64:600-900}fQ"]
1["1password-secret-key",9,["A3-{alnum-upper:6}-{alnum-upper:6}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}","A3-{alnum-upper:6}-{alnum-upper:11}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}"]]
2["abstract-api-key",8,"{alnum-lower:32}",0]
2["abuseipdb-api-key",9,"{alnum-lower:80}","abuseipd"]
2["abyssale-api-key",8,"{alnum:40}",0]
3["accuweather-api-key",11,"{set(0-9A-Za-z%):35}",0]
0["adafruit-io-key",8,"aio_{alnum:28}"]
4["adobe-client-secret",5,"p8e-{alnum-dash:32}"]
3["adobe-client-id",5,"{hex-lower:32}",0]
1["adyen-api-key",5,"AQE{set(a-z):1}hmfxK{base64:60-160}-{base64:43}="]
5["adyen-client-key",5,true,0,"(live_|test_){alnum-upper:32}"]
2["adzuna-api-key",6,"{alnum-lower:32}",0]
2["aeroworkflow-api-key",12,"{set(0-9A-Za-z!#*:;?^):20}",0]
1["age-secret-key",3,"AGE-SECRET-KEY-1{set(02-9AC-HJ-NP-Z):58}"]
1["age-pq-secret-key",3,"AGE-SECRET-KEY-PQ-1{set(02-9AC-HJ-NP-Z):58}"]
0["age-plugin-identity",3,"AGE-PLUGIN-{set(A-Z):2-20}-1{set(02-9AC-HJ-NP-Z):20-200}"]
6["age-recipient",3,true,"age1{set(02-9ac-hj-np-z):58}"]
2["agora-api-key",5,"{alnum-lower:32}",0]
2["aha-api-key",3,"{hex-lower:64}",0]
2["ai21-api-key","ai21-labs","{uuid}","ai21"]
4["aikido-client-secret",6,"AIK_SECRET_{alnum:64}"]
7["aikido-client-id",6,"AIK_CLIENT_{alnum:24}",true]
0["aikido-ci-token",6,"AIK_CI_{alnum:20-44}"]
2["airbrake-user-key",8,"{alnum:40}",0]
3["airship-api-key",7,"{alnum:91}",0]
4["airtable-personal-access-token",8,"pat{alnum:14}.{hex-lower:64}"]
8["airtable-oauth-token",8,"v1.{base64url:30-120}.{hex-lower:64}","{alnum:10-20}.",0]
9["airtable-legacy-api-key",8,"key{alnum:14}",0]
3["airvisual-api-key",9,"{set(a-z0-9-):36}",0]
10["aiven-auth-token",5,"{base64:372}",0]
4["akamai-edgegrid-token",6,"akab-{alnum-lower:16}-{alnum-lower:16}"]
0["alchemy-auth-token",7,"alcht_{alnum:30}"]
11["alchemy-api-key",7,0,"{base64url:32}"]
2["alconost-api-key",8,"{alnum-lower:32}",0]
2["alegra-api-key",6,"{set(a-z0-9-):20}",0]
2["aletheiaapi-api-key",11,"{alnum-upper:32}",0]
12["algolia-admin-key",7,["algolia","docsearch"],"{hex-lower:32}","AW7xjwKa ay--o9tV jSnhxOYZ m2HRjiL8 yJQZdxES"]
4["alibaba-access-key-id","alibaba-cloud","LTAI{alnum:17-21}"]
4["alibaba-sts-access-key-id","alibaba-cloud","STS.{alnum:16-64}"]
13["alibaba-sts-security-token","alibaba-cloud","CAIS{base64:100-1000}",["alibaba","aliyun"]]
14["alibaba-access-key-secret","alibaba-cloud",["alibaba","aliyun","alicloud","accesskeysecret"],"{alnum:30}"]
2["alienvault-api-key",10,"{alnum-lower:64}",0]
3["allsports-api-key",9,"{alnum-lower:64}",0]
2["amadeus-api-key",7,"{alnum:32}",0]
2["amadeus-secret",7,"{alnum:16}",0]
2["ambee-api-key",5,"{hex-lower:64}",0]
2["amplitude-secret-key",9,"{hex-lower:32}",0]
1["anthropic-api-key",9,["(sk-ant-api03-|sk-ant-admin01-){base64url:93}AA","(sk-ant-oat01-|sk-ant-ort01-|sk-ant-sid01-){base64url:80-110}"]]
2["anypoint-api-key",8,"{uuid}",0]
2["anypoint-secret",8,"{hex:32}",0]
15["htpasswd-hash","apache",["$apr1\${set(./0-9A-Za-z):1-8}\${base64:16}{set(./0-9A-Za-z):6}","$apr1\${set(./0-9A-Za-z):1-8}\${set(./0-9A-Za-z):6}{base64:16}"]]
2["apacta-api-key",6,"{set(a-z0-9-):36}",0]
2["api2cart-api-key",8,"{hex-lower:32}",0]
16["apideck-api-key",7,"sk_live_{alnum-dash:85-100}",0]
2["apiflash-api-key",8,"{alnum-lower:32}",0]
2["apifonica-api-key",9,"{alnum-lower:11}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}",0]
0["apify-api-token",5,"apify_api_{alnum:36}"]
3["apilayer-api-key",8,"{alnum:32}",0]
2["apimatic-api-key",8,"{base64url:64}",0]
2["apimetrics-api-key",10,"{alnum:32}",0]
2["apitemplate-api-key",11,"{alnum:39}",0]
2["apollo-api-key",6,"{alnum:22}",0]
2["appcues-api-key",7,"{set(a-z0-9-):36}",0]
2["appointedd-api-key",10,"{set(0-9A-Za-z+=):88}",0]
2["appsynergy-api-key",10,"{alnum-lower:64}",0]
2["apptivo-api-key",7,"{set(a-z0-9-):36}",0]
2["artsy-api-key",5,"{alnum:32}",0]
17["asaas-api-token",5,"(aact_prod_|aact_hmlg_){base64url:100}","$"]
18["asana-personal-access-token",5,["1/{digits:16}:{hex-lower:32}","2/{digits:16}/{digits:16}:{hex-lower:32}"]]
19["asana-client-secret",5,0,"{hex-lower:32}"]
2["assemblyai-api-key",10,"{hex-lower:32}",0]
2["atera-api-key",5,"{alnum-lower:32}",0]
1["atlassian-api-token",9,["ATATT3xFfGF0{base64url:80-240}={hex-upper:8}","ATCTT3xFfG{base64url:80-250}={hex-upper:8}"]]
19["atlassian-datacenter-token",9,["jira","confluence","atlassian"],"{set(MNO):1}{base64:43}"]
19["atlassian-legacy-api-token",9,["atlassian","jira","confluence"],"{alnum:24}"]
20["statuspage-api-key","atlassian","statuspage","{alnum-dash:36}"]
2["audd-api-key",4,"{set(a-z0-9-):32}",0]
21["auth0-client-id",5,true,0,"{alnum:32}","client id"]
14["auth0-client-secret",5,0,"{base64url:64}"]
4["authress-service-key",8,"(sc_|ext_|scauth_|authress_){alnum:5-30}.{alnum:4-6}.acc_{alnum-dash:10-32}.{base64url:30-120}"]
2["autodesk-api-key",8,"{alnum:32}",0]
2["autodesk-secret",8,"{alnum:16}",0]
2["autoklose-api-key",9,"{alnum-dash:32}",0]
2["autopilot-api-key",9,"{hex-lower:32}",0]
3["aviationstack-api-key",13,"{alnum-lower:32}",0]
22["aws-access-key-id",3,true,"(AKIA|ASIA){base32-upper:16}",["(AKIA|ASIA){alnum-upper:16}"]]
23["aws-service-key-id",3,true,"(ABIA|ACCA){base32-upper:16}","not-dna"]
24["aws-secret-access-key",3,{"with":"aws-access-key-id"},[["aws","secret"],["secret","access","key"],["secretaccesskey"],["aws","sk"],["amazon","secret"],["s3","secret"],["aws","key"],["aws","access"]],["session","token","id","hash","sha","sha1","commit","digest","checksum"],"{base64:40}","not-words",true,true]
25["aws-secret-access-key-likely",3,{"with":"aws-access-key-id"},[["secret","key"],["secretkey"],["access","secret"],["key","secret"],["iam","secret"],["ses","secret"]],"{base64:40}","mixed"]
26["aws-secret-beside-id",3,"secret-beside-id",{"with":"aws-access-key-id","within":2000}]
27["aws-session-token",3,{"with":"aws-access-key-id","as":"token"},"(IQoJb3JpZ2luX2Vj|AgoJb3JpZ2luX2Vj|FwoGZXIvYXdzE|FQoGZXIvYXdzE|FQoDYXdzE){base64:80-2500}[=][=]"]
28["aws-compatible-session-token",3,"eyJ{base64url:10-1000}.eyJ{base64url:10-2000}.{base64url:20-900}",["awssessiontoken","sessiontoken","awssecuritytoken"]]
4["aws-bedrock-api-key",3,["ABSKQmVkcm9ja0FQSUtleS{base64:90-250}[=][=]","bedrock-api-key-{base64:100-2500}[=][=]"]]
29["aws-mws-auth-token",3,true,"amzn.mws.{uuid}"]
30["aws-lwa-credential",3,true,["Atzr\\\\|{base64url:100-1000}","amzn1.oa2-cs.v1.{hex-lower:64}"]]
29["aws-appsync-api-key",3,true,"da2-{alnum-lower:26}"]
31["aws-ses-smtp-password",3,[["smtp"],["ses"],["password"],["mail","pass"],["email","pass"],["mail","password"]],"B{set(A-P):1}{base64:42}","ses-smtp"]
32["aws-legacy-access-key-id",3,true,"A3T{alnum-upper:17}"]
33["aws-unique-id-aida",3,true,true,"AIDA{base32-upper:16-17}"]
33["aws-unique-id-aipa",3,true,true,"AIPA{base32-upper:16-17}"]
33["aws-unique-id-anpa",3,true,true,"ANPA{base32-upper:16-17}"]
33["aws-unique-id-anva",3,true,true,"ANVA{base32-upper:16-17}"]
33["aws-unique-id-apka",3,true,true,"APKA{base32-upper:16-17}"]
33["aws-unique-id-aroa",3,true,true,"AROA{base32-upper:16-17}"]
33["aws-unique-id-asca",3,true,true,"ASCA{base32-upper:16-17}"]
33["aws-lwa-client-id",3,true,true,"amzn1.application-oa2-client.{hex-lower:32}"]
34["aws-ecr-password",3,true,"eyJwYXlsb2FkIjoi{base64:200+}",["ecr","dkrecr","dockerlogin"]]
34["aws-ecr-authorization-token",3,true,"QVdTOmV5S{base64:200+}",["ecr","authorizationtoken"]]
29["aws-eks-token",3,true,"k8s-aws-v1.{base64url:100+}"]
4["aws-identity-center-access-token",3,"aoaAAAA{alnum:16-600}[:{base64:60-800}][=][=]"]
4["aws-identity-center-refresh-token",3,"aorAAAA{alnum:16-600}[:{base64:60-800}][=][=]"]
16["aws-codeartifact-token",3,"eyJ2ZXIiOjEsImlzdSI6{base64url:10+}.{base64url:100+}","codeartifact"]
20["aws-codecommit-git-password",3,"codecommit","{base64:43}="]
20["aws-cognito-app-client-secret",3,"cognito","{alnum-lower:50-52}"]
20["aws-apigateway-api-key",3,["executeapi","apigateway"],"{alnum:40}"]
2["axonaut-api-key",7,"{alnum-lower:32}",0]
2["aylien-api-key",6,"{alnum-lower:32}",0]
2["ayrshare-api-key",8,"{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}",0]
35["azure-url-signature",5,"url-signature"]
17["azure-entra-client-secret",5,"(8Q~|7Q~|9Q~){set(A-Za-z0-9_~.-):31-34}","{set(A-Za-z0-9_~.-):3}"]
36["azure-storage-account-key",5,"{base64:76}+ASt{base64:5}{set(AQgw):1}=="]
36["azure-cosmosdb-account-key",5,"{base64:76}ACDb{base64:5}{set(AQgw):1}=="]
18["azure-batch-account-key",5,"{base64:76}+ABa{base64:5}{set(AQgw):1}=="]
37["azure-ml-classic-key",5,"{base64:76}+AMC{base64:5}{set(AQgw):1}=="]
18["azure-apim-key",5,"{base64:76}APIM{base64:5}{set(AQgw):1}=="]
38["azure-apim-repository-password",5,"{base64:85}{alnum:1}==","git&{digits:12}&"]
18["azure-redis-cache-key",5,"{base64:33}AzCa{set(A-P):1}{base64:5}="]
18["azure-container-registry-key",5,"{base64:42}+ACR{set(A-D):1}{base64:5}"]
18["azure-iot-key",5,"{base64:33}AIoT{set(A-P):1}{base64:5}="]
37["azure-event-grid-key",5,"{base64:33}AZEG{set(A-P):1}{base64:5}="]
18["azure-event-hub-key",5,"{base64:33}+AEh{set(A-P):1}{base64:5}="]
18["azure-service-bus-key",5,"{base64:33}+ASb{set(A-P):1}{base64:5}="]
18["azure-relay-key",5,"{base64:33}+ARm{set(A-P):1}{base64:5}="]
37["azure-function-key",5,"{base64url:44}AzFu{base64url:5}{set(AQgw):1}=="]
18["azure-search-key",5,"{alnum:42}AzSe{set(A-D):1}{alnum:5}"]
18["azure-common-annotated-key",5,"{alnum:52}JQQJ99{alnum:1}{set(A-L):1}{alnum:16}{alpha:1}{alnum:7}"]
36["azure-devops-pat",5,"{alnum:76}AZDO{alnum:4}"]
14["azure-storage-account-legacy-key",5,["accountkey","storagekey","azurestorage","azure","documentsazurecom","cosmos"],"{base64:86}=="]
19["azure-notification-hub-key",5,["sharedaccesskey","notificationhub","servicebus","azconfigio","servicesignalr","azure"],"{base64:43}="]
20["azure-apim-subscription-key",5,["subscriptionkey","azureapinet"],"{hex-lower:32}"]
19["azure-cognitive-services-key",5,["openaiazure","azureopenai","azurespeech","azuretranslator","computervision","cognitiveservices","ocpapimsubscriptionkey"],"{hex-lower:32}"]
14["azure-devops-legacy-pat",5,["azure","azp","azuredevops","devazurecom","visualstudiocom","vsts","vsspat"],"{base32-lower:52}"]
19["azure-publish-profile-password",5,["userpwd","publishprofile","msdeploy"],"{alnum:60}"]
20["azure-function-legacy-key",5,["azurewebsitesnet","xfunctionskey","azurefunction"],"{base64url:54-56}"]
39["azure-entra-refresh-token",5,"A{base64url:50-200}.AgAB{base64url:250-1600}","{set(01):1}."]
40["backblaze-application-key","backblaze-b2",{"with":"backblaze-key-id","within":1000},["b2","backblaze"],"K00{set(0-9):1}{base64:27}"]
40["backblaze-master-key","backblaze-b2",{"with":"backblaze-key-id","within":1000},["b2","backblaze"],"00{hex-lower:40}"]
21["backblaze-key-id","backblaze-b2",true,["b2","backblaze"],["00{hex-lower:23}","{hex-lower:12}"],["key id","account id","applicationkeyid"]]
2["bannerbear-api-key",10,"{alnum:22}tt",0]
16["baremetrics-api-key",11,"(sk_|lk_){alnum:18-25}",0]
41["baseten-api-key",7,"{alnum:32}",0,"{alnum:8}."]
2["beamer-api-key",6,"{set(0-9A-Za-z+/_):45}=",0]
2["beebole-api-key",7,"{alnum-lower:40}",0]
2["besnappy-api-key",8,"{hex-lower:64}",0]
42["besttime-api-key",8,"pri_{hex-lower:32}"]
3["betterstack-api-key",11,"{alnum:24}",0]
43["billomat-api-key",8,"{hex-lower:32}",0]
14["binance-api-secret",7,0,"{alnum:64}"]
2["bitbar-api-key",6,"{alnum:32}",0]
4["bitbucket-app-password",9,"ATBB{alnum:32}"]
4["bitbucket-datacenter-access-token",9,"BBDC-{base64:44}"]
19["bitbucket-oauth-client-secret",9,0,"{base64url:64}"]
1["bip32-extended-private-key","bitcoin","(xprv|tprv|yprv|zprv){base58:107}"]
44["bitcoin-wif-private-key",7,["wif","privkey","privatekey","bitcoin"],"wif","({set(KL):1}{base58:51}|5{base58:50})"]
10["bitfinex-api-secret",8,"{base64url:43}",0]
2["bitly-api-key",5,"{alnum-dash:40}",0]
10["bitmex-api-secret",6,"{base64url:48}",0]
3["bitmex-api-key",6,"{base64url:24}",0]
2["bitrise-access-token",7,"{base64url:60-120}",0]
2["blazemeter-api-key",10,"{uuid}",["blazemeter","runscope"]]
2["blitapp-api-key",7,"{base64url:39}",0]
2["blocknative-api-key",11,"{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}",0]
2["boostnote-api-key",9,"{hex-lower:64}",0]
2["borgbase-api-key",8,"{set(0-9A-Za-z./_-):148-152}",0]
43["box-client-secret",3,"{alnum:32}",["box","boxapp","boxclientsecret"]]
39["braintree-access-token",9,"{alnum-lower:16}\${hex-lower:32}","access_token$(production|sandbox)$"]
45["braintree-tokenization-key",9,true,"(production_|sandbox_){alnum-lower:8}_{alnum-lower:16}",0]
14["braintree-private-key",9,0,"{hex-lower:32}"]
16["braintrust-api-key",10,"sk-{alnum:48}",0]
2["brandfetch-api-key",10,"{alnum:40}",0]
46["brave-search-api-key",5,"BSA{base64url:24-40}"]
4["brevo-api-key",5,"xkeysib-{hex-lower:64}-{alnum:16}"]
4["brevo-smtp-key",5,"xsmtpsib-{hex-lower:64}-{alnum:16}"]
3["browserstack-api-key",12,"{alnum:20}",["browserstack","hubcloudbrowserstackcom"]]
2["browshot-api-key",8,"{alnum-dash:28}",0]
3["bscscan-api-key",7,"{alnum-upper:34}",0]
2["buddyns-api-key",7,"{alnum-lower:40}",0]
2["budibase-api-key",8,"{hex-lower:32}-{hex-lower:78-80}",0]
2["bugherd-api-key",7,"{alnum-lower:22}",0]
2["bugsnag-api-key",7,["{hex-lower:32}","{uuid}"],0]
4["buildkite-user-access-token",9,"bkua_{alnum-lower:40,53}"]
4["buildkite-agent-access-token",9,"bkaa_{base64url:75}"]
0["buildkite-job-token",9,"bkaj_{base64url:333}"]
4["buildkite-agent-registration-token",9,"bkar_{base64url:73}"]
4["buildkite-cluster-token",9,"bkct_{base64url:73}"]
4["buildkite-packages-token",9,"bkpt_{base64url:199}"]
4["buildkite-portal-access-token",9,"bkpat_{base64url:54}"]
4["buildkite-portal-secret-token",9,"bkps_{base64url:64}"]
2["bulbul-api-key",6,"{alnum-lower:32}",0]
2["buttercms-api-key",9,"{alnum-lower:40}",0]
3["calendarific-api-key",12,"{alnum:32}",0]
2["calorieninja-api-key",12,"{alnum:40}",0]
2["campayn-api-key",7,"{alnum-lower:64}",0]
2["cannyio-api-key",7,"{uuid}","canny"]
4["canva-client-secret",5,"cnvca{base64url:51}"]
2["capsulecrm-api-key",10,"{set(0-9A-Za-z+.=_-):64}",0]
3["captaindata-api-key",11,"{hex-lower:64}",0]
2["carboninterface-api-key",15,"{alnum:21}",0]
2["caspio-api-key",6,"{alnum-lower:50}",0]
3["censys-api-secret",6,"{alnum:32}",0]
2["centralstationcrm-api-key",17,"{alnum-lower:30}","centralstation"]
47["cerebras-api-key",8,"csk-{alnum:48}",0]
2["cexio-api-key",5,"{alnum:24-27}",0]
0["cfx-re-license-key",6,"cfxk_{alnum:16-30}[_{alnum:4-8}]"]
43["chartmogul-api-key",10,"{alnum-lower:32}",0]
2["chatbot-api-key",7,"{word:32}",0]
2["chatfule-api-key","chatfuel","{alnum:128}",0]
16["checio-api-key",6,"pk_{alnum-lower:45}",0]
2["checklyhq-api-key",9,"{alnum-lower:32}",0]
48["checkout-secret-key","checkout-com",["sk_{uuid}","sk_test_{uuid}"],"checkout"]
2["checkvist-api-key",9,"{alnum:14}",0]
2["cicero-api-key",6,"{alnum-lower:40}",0]
4["circleci-personal-token",8,"CCIPAT_{alnum:22}_{hex-lower:40}"]
4["circleci-project-token",8,"CCIPRJ_{alnum:22}_{hex-lower:40}"]
19["circleci-legacy-token",8,["circleci","circletoken"],"{hex-lower:40}"]
15["cisco-type8-hash",5,"$8\${set(./0-9A-Za-z):14}\${base64:16}{set(./0-9A-Za-z):27}"]
43["civo-api-key",4,"{alnum:50}",0]
2["clarifai-api-key",8,"{hex-lower:32}",0]
3["clearbit-api-key",8,"{set(0-9a-z_):35}",0]
48["clerk-secret-key",5,"(sk_live_|sk_test_){alnum:32-50}",0]
6["clerk-publishable-key",5,true,"(pk_live_|pk_test_)Y2xlcmsu{base64:8-100}[=][=]"]
1["clickhouse-cloud-key-secret",10,"4b1d{alnum:38}"]
21["clickhouse-cloud-key-id",10,true,0,"{alnum:20}","key id"]
13["clickup-personal-token",7,"pk_{digits:7-9}_{alnum-upper:32}",0]
2["cliengo-api-key",7,"{uuid}",0]
2["clientary-api-key",9,"{alnum:24-26}",["ronin","clientary"]]
2["clinchpad-api-key",9,"{alnum-lower:32}",0]
2["clockify-api-key",8,"{alnum:48}",0]
2["clockworksms-token",12,"{alnum:24}",["clockwork","textanywhere"]]
4["clojars-deploy-token",7,"CLOJARS_{hex-lower:60}"]
0["closecrm-api-key","close","api_{set(0-9A-Za-z.):45}"]
2["cloudelements-api-key",13,"{alnum:43}",0]
1["cloudflare-api-token",10,["(cfut_|cfat_|cfk_){alnum:40}{hex-lower:8}","cfoat_{alnum:40-100}","v1.0-{hex-lower:24}-{hex-lower:146}"]]
13["cloudflare-tunnel-token",10,"eyJhIjoi{base64:120-250}",["cloudflared","tunnel","cloudflare"]]
14["cloudflare-legacy-global-api-key",10,["cloudflare","xauthkey","cfapikey"],"{hex-lower:37}"]
19["cloudflare-r2-secret-access-key",10,["r2","cloudflarestorage","r2secret"],"{hex-lower:64}"]
14["cloudflare-legacy-api-token",10,["cloudflare","cfapitoken","cloudflareapitoken"],"{base64url:40}"]
6["cloudflare-turnstile-site-key",10,true,"0x4AAAAAA{base64url:14-16}"]
0["cloudflare-turnstile-secret-key",10,"0x4AAAAAA{base64url:26}"]
3["cloudimage-api-key",10,"{set(0-9a-z_):30}",0]
19["cloudinary-api-secret",10,0,"{base64url:27}"]
2["cloudmersive-api-key",12,"{set(a-z0-9-):36}",0]
2["cloudplan-api-key",9,"{set(0-9A-Z-):32}",0]
4["cloudsmith-api-key-prefixed",10,"csa_{hex-lower:30}{alnum:6}"]
43["cloudsmith-api-key",10,"{hex-lower:40}",0]
2["cloverly-api-key",8,"{set(0-9a-z:_):28}",0]
2["cloze-api-key",5,"{hex-lower:32}",0]
2["clustdoc-api-key",8,"{alnum:60}",0]
1["cockroachdb-cloud-api-key","cockroach-labs","CCDB1_{alnum:22}_{alnum:40}"]
2["coda-api-token",4,"{uuid}",0]
2["codacy-token",6,["{alnum:20}","{hex-lower:32}"],0]
49["codeclimate-reporter-id","code-climate","{hex-lower:64}","reporter id",["codeclimate","cctestreporterid"]]
3["codecov-upload-token",7,"{uuid}",0]
2["codemagic-api-key",9,"{word:43}",0]
2["codequiry-api-key",9,"{alnum-dash:64}",0]
16["coderabbit-api-key",10,"cr-{hex-lower:58}",0]
0["devin-service-user-token","cognition","cog_{base32-lower:52}"]
0["devin-personal-api-key","cognition","apk_user_{base64:120-180}"]
0["devin-service-api-key","cognition","apk_{base64:60-180}[=][=]"]
19["cohere-api-key",6,["cohere","coapikey"],"{alnum:40}"]
3["coinapi-api-key",7,"{set(0-9A-Z-):36}",0]
19["coinbase-commerce-key",8,0,"{base64url:64}"]
3["coinlayer-api-key",9,"{alnum-lower:32}",0]
3["coinlib-api-key",7,"{alnum-lower:16}","coinli"]
2["collect2-api-key",8,"{uuid}",0]
13["column-api-key",6,"(test_|live_){alnum:27}",0]
2["commercejs-api-key",10,"{set(0-9a-z_):48}",0]
3["commodities-api-key",11,"{alnum:60}",0]
2["companyhub-api-key",10,"{alnum:20}","companyhu"]
50["configcat-sdk-key",9,"configcat-sdk-1/{base64url:22}/{base64url:22}",0]
3["configcat-sdk-key-likely",9,"{base64url:22}/{base64url:22}",0]
1["confluent-api-secret-prefixed",9,"cflt{base64:60}"]
11["confluent-api-key",9,0,"{alnum-upper:16}"]
14["confluent-api-secret",9,0,"{base64:64}"]
4["contentful-personal-access-token",10,"CFPAT-{base64url:43}"]
20["contentful-delivery-token",10,0,"{base64url:43}"]
2["convertkit-api-key",10,"{word:22}",0]
2["copper-api-key",6,"{alnum-lower:32}",0]
14["couchbase-capella-api-key",9,["couchbase","capella"],"{base64:60-120}"]
3["countrylayer-api-key",12,"{alnum-lower:32}",0]
13["courier-auth-token",7,"(pk_prod_|pk_test_){alnum-upper:28}",0]
3["coveralls-repo-token",9,"{alnum-dash:37}",0]
0["coze-personal-access-token",4,"pat_{alnum:64}"]
3["craftmypdf-api-key",10,"{alnum:35}",0]
2["crowdin-token",7,"{hex-lower:80}",0]
15["crypt-md5-hash",5,"$1\${set(./0-9A-Za-z):1-8}\${set(./0-9A-Za-z):22}"]
15["phpass-hash","crypt",["($P$|$H$){base64:16}{set(./0-9A-Za-z):15}","($P$|$H$){set(./0-9A-Za-z):15}{base64:16}"]]
46["crypt-yescrypt-hash",5,["($y$|$gy$){set(./0-9A-Za-z):3-8}\${base64:16}{set(./0-9A-Za-z):0-8}\${set(./0-9A-Za-z):43}","($y$|$gy$){set(./0-9A-Za-z):3-8}\${set(./0-9A-Za-z):16-24}\${base64:16}{set(./0-9A-Za-z):27}"]]
46["argon2-hash","crypt","($argon2id$|$argon2i$|$argon2d$)v={digits:2}$m={digits:2-7},t={digits:1-3},p={digits:1-2}\${base64:16-64}\${base64:22-90}"]
46["crypt-bcrypt-hash",5,["($2a$|$2b$|$2x$|$2y$){digits:2}\${base64:16}{set(./0-9A-Za-z):37}","($2a$|$2b$|$2x$|$2y$){digits:2}\${set(./0-9A-Za-z):18}{base64:17}{set(./0-9A-Za-z):18}","($2a$|$2b$|$2x$|$2y$){digits:2}\${set(./0-9A-Za-z):37}{base64:16}"]]
15["crypt-sha256-hash",5,"$5$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}\${set(./0-9A-Za-z):43}"]
15["crypt-sha512-hash",5,"$6$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}\${set(./0-9A-Za-z):86}"]
46["django-pbkdf2-hash","crypt",["pbkdf2_sha256\${digits:4-7}\${alnum:8-32}\${base64:43}=","pbkdf2_sha1\${digits:4-7}\${alnum:8-32}\${base64:27}="]]
46["passlib-hash","crypt",["($pbkdf2-sha512$|$pbkdf2-sha256$){digits:4-7}\${set(./0-9A-Za-z):16-64}\${set(./0-9A-Za-z):43,86}","$scrypt$ln={digits:1-2},r={digits:1-2},p={digits:1-2}\${base64:16-64}\${base64:43-86}"]]
51["ldap-password-hash","crypt","\\\\{SSHA\\\\}","{base64:32,37-40}[=][=]"]
52["windows-password-hash","crypt","{hex:32}:{hex:32}:::"]
43["currencycloud-api-key",13,"{alnum-lower:64}",0]
3["currencyfreaks-api-key",14,"{alnum-lower:32}",0]
3["currencylayer-api-key",13,"{alnum-lower:32}",0]
3["currencyscoop-api-key",13,"{alnum-lower:32}",0]
2["currentsapi-api-key",11,"{base64url:48}",0]
53["cursor-api-key",6,"key_{hex-lower:64}",0,0]
2["customerio-api-key","customer-io","{hex-lower:32}",0]
3["customerguru-api-key",12,"{alnum:30}",["customerguru","guru"]]
2["dailyco-api-key",7,"{hex-lower:64}","daily"]
2["dandelion-api-key",9,"{alnum-lower:32}",0]
2["dareboost-api-key",9,"{alnum:60}",0]
15["databento-api-key",9,"db-{alnum:29}"]
3["databox-api-key",7,"{alnum-lower:21}",0]
1["databricks-token",10,["dapi{hex-lower:32}[-{digits:1}]","dose{hex-lower:32}"]]
4["databricks-feature-token",10,"dkea{hex-lower:32}"]
45["datadog-client-token",7,true,"pub{hex-lower:32}",0]
19["datadog-api-key",7,["datadog","ddapikey"],"{hex-lower:32}"]
54["datadog-application-key",7,{"with":"datadog-api-key","within":1000},["datadog","ddappkey","ddapplicationkey"],"{hex-lower:40}"]
3["datagov-api-key",7,"{alnum:40}",0]
39["datastax-astra-token",8,"{alnum:24}:{hex-lower:64}","AstraCS:"]
2["debounce-api-key",8,"{alnum:13}",0]
2["deepai-api-key",6,"{uuid}",0]
2["deepgram-api-key",8,"{hex-lower:40}",0]
13["deepseek-api-key",8,"sk-{hex-lower:32}",0]
4["defined-networking-api-key",18,"dnkey-{alnum-upper:26}-{alnum-upper:52}"]
2["delighted-api-key",9,"{alnum:32}",0]
2["demio-api-key",5,"{alnum:32}",0]
2["demio-secret",5,"{alnum:10-20}",0]
4["deno-deploy-token",4,"(ddp_|ddw_){alnum:36}"]
2["deputy-api-key",6,"{alnum-lower:32}",0]
3["detectify-api-key",9,"{alnum-lower:32}",0]
3["detectlanguage-api-key",14,"{alnum-lower:32}",0]
0["devcycle-server-key",8,"dvc_server_{hex-lower:32}"]
0["dfuse-api-key",5,"web_{alnum-lower:32}"]
2["diffbot-api-key",7,"{alnum-lower:32}",0]
2["diggernaut-api-key",10,"{alnum-lower:40}",0]
1["digitalocean-token",12,"(dop_v1_|doo_v1_|dor_v1_){hex-lower:64}"]
0["digitalocean-spaces-access-key",12,["DO00{alnum-upper:16}","DO801{alnum-upper:15}"]]
14["digitalocean-legacy-token",12,["digitalocean","dotoken","ocean"],"{hex-lower:64}"]
19["digitalocean-spaces-secret-key",12,["digitaloceanspaces","spacessecret"],"{base64:43}"]
18["discord-bot-token",7,"{set(MNO):1}{base64url:23-25}.{base64url:6}.{base64url:27-38}"]
0["discord-webhook-url",7,"api/webhooks/{digits:17-20}/{base64url:60-80}"]
19["discord-client-secret",7,0,"{base64url:32}"]
2["disqus-api-key",6,"{alnum:64}",0]
2["ditto-api-key",5,"{uuid}.{alnum-lower:40}",0]
3["dnscheck-api-key",8,"{alnum:32}",0]
4["docker-hub-token",6,["dckr_pat_{base64url:27}","dckr_oat_{base64url:32}"]]
4["docker-swarm-token",6,["SWMTKN-1-{alnum-lower:50}-{alnum-lower:25}","SWMKEY-1-{base64:43}"]]
19["dockerhub-legacy-token","docker",["docker","dockerhub","dockerpassword","dockertoken"],"{uuid}"]
2["docparser-api-key",9,"{hex-lower:40}",0]
43["docusign-integration-key",8,"{uuid}",0]
55["doppler-token",7,0,"(dp.ct.|dp.pt.|dp.sa.|dp.scim.|dp.audit.){alnum:40-44}"]
4["doppler-service-token",7,"dp.st.[{set(a-z0-9_-):2-35}.]{alnum:40-44}"]
2["dronahq-api-key",7,"{alnum-lower:50}",0]
2["drone-ci-token",5,"{alnum:32}",["drone","droneci","dronetoken"]]
21["dropbox-app-key",7,true,0,"{alnum-lower:15}",["app key","dropbox key"]]
4["dropbox-short-lived-token",7,["sl.u.{base64url:130-1500}","sl.{base64url:130-160}"]]
36["dropbox-long-lived-token",7,"{alnum:11}AAAAAAAAAA{base64url:43}"]
20["dropbox-app-secret",7,0,"{alnum-lower:15}"]
4["duffel-api-token",6,"(duffel_live_|duffel_test_){base64url:43}"]
3["duo-integration-key",3,"DI{alnum-upper:18}",["duo","duosecurity"]]
10["duo-secret-key",3,"{alnum:40}",["duo","duosecurity"]]
2["duply-api-key",5,"{uuid}",0]
43["dwolla-secret",6,"{alnum:50}",0]
2["dynalist-api-key",8,"{base64url:128}",0]
4["dynatrace-token",9,"dt0c01.{base32-upper:24}.{base32-upper:64}"]
4["dynatrace-other-token",9,"(dt0a|dt0b|dt0d|dt0e|dt0i|dt0s|dt0c){digits:2}.{alnum-upper:24}.{alnum-upper:64}"]
2["dyspatch-api-key",8,"{alnum-upper:52}",0]
2["eagleeyenetworks-api-key","eagle-eye-networks","{alnum:15}",0]
2["easyinsight-api-key",11,"{alnum:20}",0]
47["easypost-api-key",8,"EZAK{hex-lower:32}{alnum:22}",0]
42["easypost-test-api-key",8,"EZTK{hex-lower:32}{alnum:22}"]
13["ebay-client-secret",4,"PRD-{hex-lower:12}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}",0]
16["ecostruxureit-api-key","ecostruxure-it","AK1{set(0-9A-Za-z/):50-55}",0]
3["edamam-api-key",6,"{alnum-lower:32}",0]
2["eightxeight-api-key",11,"{alnum:43}","8x8"]
1["elastic-cloud-api-key",7,"essu_{base64url:60-200}"]
19["elasticsearch-api-key","elastic",["elasticsearch","elastic"],"{base64url:60}"]
53["elevenlabs-api-key",10,"sk_{hex-lower:48}",0,0]
2["enablex-api-key",7,"{alnum:36}",0]
0["endor-labs-key",10,"endr+{alnum-dash:16}"]
2["enigma-api-key",6,"{alnum:40}",0]
2["envoy-api-key",5,"{alnum:220}",0]
2["eraser-api-key",6,"{alnum:20}",0]
14["ethereum-private-key",8,["privatekey","walletkey","ethereum","deployer","secp256k1","privkey"],["0x{hex:64}","{hex:64}"]]
3["etherscan-api-key",9,"{alnum-upper:34}",0]
2["ethplorer-api-key",9,"{alnum-dash:22}",0]
3["etsy-api-key",4,"{alnum-lower:24}",0]
3["eventbrite-api-key",10,"{alnum-upper:20}",0]
2["everhour-api-key",8,"{hex-lower:4}-{hex-lower:4}-{hex-lower:6}-{hex-lower:6}-{hex-lower:8}",0]
2["exa-api-key",3,"{uuid}",["exa","exaai","exaapikey"]]
3["exchangerateapi-api-key",15,"{hex-lower:24}","exchangerate"]
3["exchangeratesapi-api-key",16,"{alnum-lower:32}","exchangerates"]
56["exoscale-api-key",8,"EXO{hex-lower:24}",0]
10["exoscale-api-secret",8,"{base64url:43}",0]
57["express-signed-cookie",7,"3A{base64url:20-64}.{set(A-Za-z0-9%):43-80}","s%"]
2["extractorapi-api-key",12,"{alnum-dash:40}",0]
2["faceplusplus-api-key",12,"{base64url:32}",0]
3["fastforex-api-key",9,"{set(a-z0-9-):28}",0]
19["fastly-api-token",6,0,"{base64url:32}"]
2["feedier-api-key",7,"{alnum:32}",0]
2["fetchrss-api-key",8,"{set(0-9A-Za-z.):40}",0]
41["fibery-api-key",6,"{hex-lower:35}",0,"{hex-lower:8}."]
0["figma-token",5,["(figd_|figu_|figr_|figo_|figh_){base64url:40}","figp_{base64url:40-54}"]]
20["figma-legacy-token",5,["figma","xfigmatoken"],"{digits:6}-{uuid}"]
21["figma-file-key",5,true,0,"{alnum:22}","file key"]
3["financialmodelingprep-api-key","financial-modeling-prep","{alnum:32}",0]
2["findl-api-key",5,"{uuid}",0]
43["finicity-api-token",8,"{hex-lower:32}",0]
43["finicity-client-secret",8,"{alnum:20}",0]
2["finnhub-api-key",7,"{alnum-lower:20}","finnhu"]
58["firecrawl-api-key",9,"fc-{hex-lower:32}",0]
59["fireworks-api-key","fireworks-ai","fw_{alnum:24}","fireworks"]
3["fixerio-api-key","fixer-io","{alnum:32}","fixer"]
2["flatio-api-key",6,"{alnum-lower:128}",["flatio","flat"]]
0["fleetbase-api-key",9,"flb_live_{alnum:20}"]
0["flexport-token",8,"shltm_{base64url:40}"]
2["flickr-api-key",6,"{alnum-lower:32}",0]
3["flightapi-api-key",9,"{alnum-lower:24}",0]
3["flightstats-api-key",11,"{alnum-lower:32}",0]
2["float-api-key",5,"{hex-lower:16}{base64:42-43}=",0]
2["flowflu-api-key",7,"{alnum:51}",0]
1["flutterwave-secret-key",11,"(FLWSECK-|FLWSECK_TEST-){hex-lower:32}-X"]
6["flutterwave-public-key",11,true,"(FLWPUBK_TEST-|FLWPUBK-){hex-lower:32}-X"]
0["flutterwave-encryption-key",11,"FLWSECK_TEST-{hex-lower:12}"]
4["flyio-access-token","fly-io","fm2_{base64:400-680}[=]"]
2["fmfw-api-key",4,"{base64url:32}",0]
2["formcraft-api-key",9,"{alnum-lower:16}",0]
2["formsite-api-key",8,"{alnum:32}",0]
3["foursquare-api-key",10,"{alnum-upper:48}",0]
0["frameio-developer-token","frame-io","fio-u-{base64url:64}"]
43["freshbooks-access-token",10,"{hex-lower:64}",0]
43["freshdesk-api-key","freshworks","{alnum:20}","freshdesk"]
0["friendli-token","friendliai","flp_{alnum:46}"]
2["fulcrum-api-key",7,"{alnum-lower:80}",0]
2["fullstory-api-key",9,"{set(0-9A-Za-z+/-):88}",0]
3["fxmarket-api-key",8,"{set(A-Za-z0-9_=-):20}",0]
2["geckoboard-api-key",10,"{alnum:44}",0]
2["gemini-secret",6,"{alnum:27-28}",0]
35["private-key","generic","private-key"]
60["private-key-cut-short","generic","private-key-cut-short"]
61["jwk-private-key","generic","\\"d\\":[ ]\\"",["{base64url:43}","{base64url:64}","{base64url:88}","{base64url:171}","{base64url:342}"],"mixed"]
61["jwk-private-key-literal","generic","{set( ,):1}d:[ ]'",["{base64url:43}","{base64url:64}","{base64url:88}","{base64url:171}","{base64url:342}"],"mixed"]
62["jwk-symmetric-key","generic","\\"k\\":[ ]\\"",["{base64url:22}","{base64url:32}","{base64url:43}","{base64url:64}","{base64url:86}"],"mixed",["kty","oct","alg","kid"]]
62["jwk-symmetric-key-literal","generic","{set( ,):1}k:[ ]'",["{base64url:22}","{base64url:32}","{base64url:43}","{base64url:64}","{base64url:86}"],"mixed",["kty","oct","alg","kid"]]
63["xml-private-key","generic","<D>",["{base64:171}=","{base64:342}=="]]
60["url-credentials","generic","url-credentials"]
64["http-authorization","generic","http-authorization"]
60["curl-credentials","generic","curl-user"]
60["client-password","generic","client-password"]
64["generic-password",7,"password"]
64["generic-secret",7,"secret"]
65["json-web-token","generic","{jwt}","jwt"]
66["json-web-token-without-signature","generic","{jwt-without-signature}","jwt"]
4["private-key-without-lines","generic",["MII{base64:2}{set(AQgw):1}IBADANBgkqhkiG9w0BAQEFAASC{base64:400-3400}[=][=]","MII{base64:2}{set(AQgw):1}IBAAKC{base64:400-3400}[=][=]","MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg{base64:100-150}[=][=]","MHcCAQEEI{base64:140-160}[=][=]","MC4CAQAwBQYDK2VwBCIEI{base64:43}[=][=]"]]
67["pkcs12-keystore","generic",true,"MII{base64:2}{set(AQgw):1}IBAzCC{base64:3}GCSqGSIb3DQEHAaCC{base64:600}"]
68["totp-secret","generic",["totp","hotp","rotp","pyotp","otplib"],"{base32-upper:16,26,32,52,56,64,103}",["totp","hotp","totpnew","hotpnew","totpurl","totpdigest"]]
69["vapid-public-key","generic",true,[["vapid"],["push","key"],["webpush"],["application","server","key"]],"B{set(A-P):1}{base64url:85}"]
3["geoapify-api-key",8,"{alnum-lower:32}",0]
3["geocode-api-key",7,"{alnum-lower:28}",0]
3["geocodify-api-key",9,"{alnum-lower:40}",0]
3["geocodio-api-key",8,"{alnum-lower:39}","geocod"]
3["geoipifi-api-key",8,"{word:32}",["geoipify","ipify","ipifi"]]
2["getemail-api-key",8,"{alnum-dash:20}",0]
2["getemails-api-key",9,"{set(a-z0-9-):26}",0]
3["getgeoapi-api-key",9,"{alnum-lower:40}",0]
2["getgist-api-key",7,"{set(0-9A-Za-z+=):68}",0]
2["getresponse-api-key",11,"{alnum-lower:32}",0]
3["getsandbox-api-key",10,"{set(a-z0-9-):40}",0]
19["gitea-access-token",5,["gitea","forgejo","codeberg"],"{hex-lower:40}"]
70["github-personal-access-token",6,"ghp_{alnum:36}","github-crc32"]
1["github-fine-grained-token",6,"github_pat_{alnum:22}_{alnum:59}"]
71["github-fine-grained-token-likely",6,"github_pat_{word:36-62}"]
70["github-oauth-token",6,"gho_{alnum:36}","github-crc32"]
72["github-app-token",6,"(ghu_|ghs_){alnum:36}","github-crc32"]
4["github-app-installation-token",6,"ghs_{digits:1-10}_{base64url:20-200}.{base64url:100-800}.{base64url:40-700}"]
72["github-refresh-token",6,"ghr_{alnum:36,76}","github-crc32"]
73["github-legacy-token",6,[["github","token"],["gh","token"],["github","password"],["github","pat"],["github","key"]],"{hex-lower:40}"]
74["github-oauth-client-secret",6,{"with":"github-app-client-id","within":1000},[["github","secret"],["gh","secret"]],"{hex-lower:40}"]
16["github-legacy-app-installation-token",6,"v1.{hex-lower:40}",0]
20["github-runner-registration-token",6,["configsh","runnertoken","registrationtoken"],"A{base32-upper:28}"]
6["github-app-client-id",6,true,["Iv1.{hex-lower:16}","(Iv23|Ov23){alnum:16}"]]
1["gitlab-access-token",6,"glpat-{base64url:20}"]
1["gitlab-access-token-routable",6,["glpat-{base64url:27-300}.{set(0-9a-z):2}.{set(0-9a-z):9}","glpat-{base64url:27-300}.{set(0-9a-z):2}{set(0-9a-z):7}"]]
4["gitlab-oauth-application-secret",6,"gloas-{base64url:64}"]
4["gitlab-deploy-token",6,"gldt-{base64url:20}"]
4["gitlab-runner-token",6,["(glrt-|glrtr-){base64url:20}","glrt-t{digits:1}_{base64url:20}","glrt-t{digits:1}_{base64url:27-300}.{set(0-9a-z):9}","GR1348941{base64url:20}"]]
4["gitlab-pipeline-trigger-token",6,["glptt-{hex-lower:40}","glptt-{base64url:20}"]]
0["gitlab-job-token",6,"glcbt-{alnum:1-5}_{base64url:20}"]
0["gitlab-service-token",6,["(glft-|glsoat-|glffct-){base64url:20}","glimt-{base64url:25}","glagent-{base64url:50}","glwt-{base64url:20-50}"]]
19["gitlab-legacy-token",6,["gitlab","privatetoken"],"{base64url:20}"]
2["gitter-api-key",6,"{set(a-z0-9-):40}",0]
2["glassnode-api-key",9,"{alnum:27}",0]
48["gocardless-access-token",10,"(live_|sandbox_){base64url:40}",0]
43["godaddy-api-key",7,"{alnum:12}_{alnum:22}",0]
2["goodday-api-key",7,"{alnum-lower:32}",0]
75["google-api-key",6,"AIza{base64url:35}",{"long":0}]
76["google-oauth-client-secret",6,"GOCSPX-{base64url:28}",{"long":0}]
76["google-oauth-access-token",6,"ya29.{base64url:40-1024}",{"long":0}]
1["google-oauth-refresh-token",6,"1//0{base64url:40-120}"]
4["google-gemini-key",6,"AQ.Ab8RN6{base64url:44}"]
0["google-api-key-base64",6,"QUl6YVN5{base64:44}"]
75["gcp-hmac-access-id-service-account","google","GOOG1{base32-upper:56}",{"long":0}]
75["gcp-hmac-access-id-user","google","GOOG{alnum-upper:20}",{"long":0}]
0["gcp-signed-url","google","X-Goog-Signature={hex-lower:512}"]
77["firebase-cloud-messaging-server-key","google","{base64url:140}","AAAA{base64url:7}:",{"long":0}]
78["google-recaptcha-secret",6,"recaptcha","6L{set(c-f):1}{base64url:37}",{"long":0}]
12["google-oauth-legacy-client-secret",6,["googleusercontent","google"],"{base64url:24}",{"long":0}]
12["gcp-hmac-secret","google",["goog","storagegoogleapis","gcs","gcp","googlecloud"],"{base64:40}",{"long":0}]
79["google-oauth-client-id",6,true,"{digits:8-14}-{alnum-lower:32}.apps.googleusercontent.com"]
4["grafana-service-account-token",7,"glsa_{alnum:32}_{hex-lower:8}"]
4["grafana-cloud-token",7,"glc_eyJ{base64:100-140}[=]"]
4["grafana-api-key",7,"eyJrIjoi{alnum:60-90}[=][=]"]
2["graphhopper-api-key",11,"{set(a-z0-9-):36}",0]
2["groovehq-api-key",8,"{alnum:64}","groove"]
80["groq-api-key",4,0,"gsk_{alnum:52}"]
2["gtmetrix-api-key",8,"{hex-lower:32}",0]
3["guardianapi-api-key","guardian","{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}",0]
2["gumroad-access-token",7,"{base64url:43}",0]
2["gyazo-api-key",5,"{alnum-dash:43}",0]
2["happyscribe-api-key",11,"{alnum:24}",0]
4["harness-token",7,"(pat.|sat.){base64url:22}.{hex-lower:24}.{alnum:20}"]
2["harvest-api-key",7,"{set(0-9A-Za-z._):97}",0]
1["vault-token","hashicorp",["(hvs.|hvr.){base64url:90-120}","hvb.{base64url:138-300}","hvs.{base64url:24}"]]
81["vault-legacy-service-token","hashicorp","{alnum:24}","s.","vault"]
82["vault-legacy-recovery-token","hashicorp","{alnum:24}","r.","vault"]
17["terraform-cloud-token","hashicorp","atlasv1.{base64url:60-70}","{alnum:14}."]
19["vault-legacy-batch-token","hashicorp","vault","b.{base64url:100-200}"]
68["vault-approle-secret-id","hashicorp",["vault","approle","hashicorp","roleid"],"{uuid}","secret id"]
68["consul-acl-token","hashicorp",["consul","consulhttptoken","xconsultoken","initialmanagement"],"{uuid}","initial management"]
19["nomad-acl-token","hashicorp",["nomad","nomadtoken","xnomadtoken"],"{uuid}"]
14["vault-unseal-key","hashicorp",["unsealkey","unseal"],["{base64:43}=","{base64:44}"]]
83["consul-gossip-key","hashicorp","encrypt","encrypt",true,["{base64:43}=","{base64:22}=="]]
10["hasura-admin-secret",6,"{alnum:64}",0]
2["hellosign-api-key",9,"{set(0-9A-Za-z+/-):64}",0]
2["helpcrunch-api-key",10,"{set(0-9A-Za-z+/=-):328}",0]
2["helpscout-api-key",9,"{alnum-lower:40}",0]
3["here-api-key",4,"{base64url:43}",["hereapi","hereapikey","hereapicom","here"]]
1["heroku-api-key",6,["HRKU-AA{base64url:58}","HRKU-{uuid}"]]
14["heroku-legacy-api-key",6,["heroku","herokuapikey"],"{uuid}"]
14["hetzner-api-token",7,["hcloud","hetzner"],"{alnum:64}"]
19["hetzner-dns-api-token",7,0,"{alnum:32}"]
43["hex-pm-api-key",6,"{hex-lower:32}",["hexapikey","hexpm"]]
48["highnote-api-key",8,"(sk_live_|sk_test_)a2V5{base64:60-120}[=][=]",0]
2["hive-api-key",4,"{alnum-lower:32}",0]
2["hiveage-api-key",7,"{base64url:20}",0]
3["holidayapi-api-key","holiday","{set(a-z0-9-):36}","holidayapi"]
2["holistic-api-key",8,"{hex-lower:64}",0]
20["honeycomb-api-key",9,["honeycomb","xhoneycombteam"],["{hex-lower:32}","{alnum:22}"]]
0["honeycomb-ingest-key",9,["(hcaik_|hcbik_){alnum:58}","(hcxik_|hcxmk_|hcamk_){alnum:40-64}"]]
3["html2pdf-api-key",8,"{alnum:64}",0]
4["hubspot-private-app-token",7,"(pat-na1-|pat-eu1-){uuid}"]
11["hubspot-legacy-api-key",7,["hubspot","hapikey","hubapi"],"{uuid}"]
4["huggingface-token",11,["hf_{alnum:34}","api_org_{alnum:34}"]]
2["humanity-api-key",8,"{alnum-lower:40}",0]
3["hunter-api-key",6,"{set(a-z0-9_-):40}",0]
2["hybiscus-api-key",8,"{alnum:43}",0]
2["hypertrack-api-key",10,"{base64url:27}",0]
14["ibm-cloud-api-key",9,["ibm","ibmcloud","bluemix"],"{base64url:44}"]
2["iconfinder-api-key",10,"{alnum:64}",0]
9["iexapis-api-key","iex-cloud","sk_{alnum-lower:32}","iexapis"]
3["iexcloud-api-key","iex-cloud","{set(0-9a-z_):35}",0]
16["imagekit-private-key",8,"private_{base64url:27}",0]
2["imagga-api-key",6,"{set(0-9A-Za-z=):72}",0]
2["impala-api-key",6,"{word:46}",0]
1["infisical-service-token",9,"st.{hex-lower:24}.{hex-lower:32}.{hex-lower:32}"]
43["influxdb-api-token",8,"{base64url:86}==","influx"]
84["infomaniak-api-token",10,"{base64url:60-100}",0,0]
42["infracost-api-key",9,"ico-{alnum:32}"]
11["infura-api-key",6,0,"{hex-lower:32}"]
2["insightly-api-key",9,"{set(a-z0-9-):36}",0]
2["instabot-api-key",8,"{base64:43}{base64:1}",0]
43["instamojo-api-key",9,"{alnum:40}",0]
43["instamojo-secret",9,"{alnum:128}",0]
4["intercom-access-token",8,"dG9rOj{base64:53}="]
2["interseller-api-key",11,"{uuid}",0]
3["intrinio-api-key",8,"{alnum:44}",0]
2["invoiceocean-api-key",12,"{alnum:20}",0]
0["ionic-token",5,"ion_{alnum:42}"]
3["ip2location-api-key",11,"{alnum-upper:32}",0]
3["ipapi-api-key",5,"{alnum-lower:32}",0]
3["ipgeolocation-api-key",13,"{alnum-lower:32}",0]
3["ipinfo-api-key",6,"{hex-lower:14}",0]
3["ipinfodb-api-key",8,"{alnum-lower:64}","ipinfod"]
3["ipquality-api-key","ipqualityscore","{alnum:32}","ipquality"]
3["ipstack-api-key",7,"{hex:32}",0]
43["truenas-api-key","ixsystems","{digits:1-3}-{alnum:64}",["truenas","authloginwithapikey"]]
19["jenkins-api-token",7,0,"11{hex-lower:32}"]
20["jenkins-crumb",7,["jenkins","crumb","initialadminpassword"],"{hex-lower:32}"]
4["teamcity-access-token","jetbrains-teamcity","eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base64url:48}"]
4["artifactory-api-key","jfrog","AKCp{alnum:68-70}"]
4["artifactory-reference-token","jfrog","cmVmdGtu{alnum:56}"]
0["jina-api-key","jina-ai","jina_{alnum:60}"]
2["jotform-api-key",7,"{alnum-lower:32}",0]
10["jumpcloud-api-key",9,"{hex-lower:40}",0]
2["jupiterone-api-key",10,"{alnum:76}",0]
2["juro-api-key",4,"{alnum:40}",0]
85["kagi-api-key",4,"{base64url:43}",0,"{base64url:11}."]
2["kanban-api-key",6,"{alnum-upper:12}",0]
2["kanbantool-api-key",10,"{alnum-upper:12}",0]
2["karmacrm-api-key",8,"{alnum:20}","karma"]
2["keenio-api-key","keen-io","{alnum-upper:64}","keen"]
57["krb5-asrep-hash","kerberos","{hex-lower:32}\${hex-lower:64-1200}","$krb5asrep$23$[{set(A-Za-z0-9@._-):1-18}:]"]
13["klaviyo-private-key",7,"pk_{alnum:34}",0]
2["klipfolio-api-key",9,"{hex-lower:40}",0]
2["knapsackpro-api-key",11,"{alnum-lower:32}",0]
10["kraken-private-key",6,["{base64:86}==","{base64:88}"],0]
3["kraken-api-key",6,"{base64:56}",0]
48["kubernetes-service-account-token",10,"eyJhbGciOiJSUzI1NiIsImtpZCI6{base64url:20-80}.eyJ{base64url:200-900}.{base64url:342}",0]
19["kubernetes-bootstrap-token",10,["kubeadm","bootstrap","kubernetes","jointoken"],"{alnum-lower:6}.{alnum-lower:16}"]
10["kucoin-api-secret",6,"{uuid}",0]
3["kucoin-api-key",6,"{hex-lower:24}",0]
2["kylas-api-key",5,"{set(a-z0-9-):36}",0]
0["langsmith-personal-access-token","langchain","lsv2_pt_{hex-lower:32}_{hex-lower:10}"]
4["langsmith-service-key","langchain","lsv2_sk_{hex-lower:32}_{hex-lower:10}"]
0["langfuse-secret-key",8,"sk-lf-{uuid}"]
7["langfuse-public-key",8,"pk-lf-{uuid}",true]
3["languagelayer-api-key",13,"{alnum-lower:32}",0]
86["laravel-app-key",7,"{base64:43}=","appkey","base64:"]
7["lark-app-id",4,"cli_{alnum-lower:16}",true]
43["lark-app-secret",4,"{alnum:32}",["lark","feishu"]]
4["launchdarkly-access-token",12,"api-{uuid}"]
0["launchdarkly-sdk-key",12,"sdk-{uuid}"]
42["launchdarkly-mobile-key",12,"mob-{uuid}"]
2["leadfeeder-api-key",10,"{alnum-dash:43}",0]
2["lemlist-api-key",7,"{hex-lower:32}",0]
2["lessannoyingcrm-api-key",15,"{alnum-dash:57}",["lessannoyingcrm","less"]]
42["lichess-token",7,"lip_{word:16-60}"]
3["line-notify-token",4,"{alnum:43}",0]
43["line-channel-access-token",4,"{base64:171-172}","channelaccesstoken"]
19["line-channel-secret",4,["line","linechannel","channelsecret"],"{hex-lower:32}"]
4["linear-api-key",6,["lin_api_{alnum:40}","lin_oauth_{hex-lower:64}"]]
42["linear-webhook-secret",6,"lin_wh_{alnum:40}"]
20["linear-client-secret",6,0,"{hex-lower:32}"]
2["linemessaging-api-key",13,"{base64:171-172}",0]
4["linkedin-client-secret-prefixed",8,"WPL_AP1.{alnum:16}.{base64:6}=="]
19["linkedin-access-token",8,0,"AQ{base64url:200-500}"]
19["linkedin-client-secret",8,0,"{alnum:16}"]
3["linkpreview-api-key",11,"{alnum:32}",0]
10["linode-api-token",6,"{hex-lower:64}",0]
2["liveagent-api-key",9,"{alnum:32}",0]
2["loadmill-api-key",8,"{alnum:40}",0]
13["lob-api-key",3,"(live_|test_){hex-lower:35}",0]
45["lob-publishable-key",3,true,"(live_pub_|test_pub_){hex-lower:31}",0]
16["locationiq-api-key",10,"pk.{alnum-dash:32}",0]
2["loggly-token",6,"{uuid}",0]
2["loginradius-api-key",11,"{uuid}",0]
2["logzio-api-token","logz-io","{uuid}","logz"]
2["lokalise-api-token",8,"{hex-lower:40}",0]
43["looker-client-secret",6,"{alnum:24}",0]
87["looker-client-id",6,true,"{alnum:20}","client id",0]
2["loyverse-api-key",8,"{set(a-z0-9-):32}",0]
2["lunchmoney-api-key",10,"{hex-lower:50}",0]
2["luno-api-key",4,"{base64url:43}",0]
2["m3o-api-key",3,"{alnum:48}",0]
2["madkudu-api-key",7,"{hex-lower:32}",0]
2["magicbell-api-key",9,"{alnum-dash:40}",0]
2["magnetic-api-key",8,"{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}",0]
3["mailboxlayer-api-key",12,"{alnum-lower:32}",0]
18["mailchimp-api-key",9,"{hex-lower:32}-us{digits:1-2}"]
88["mandrill-api-key","mailchimp","md-{base64url:22}"]
19["mandrill-legacy-api-key","mailchimp","mandrill","{base64url:22}"]
2["mailerlite-api-key",10,"{alnum-lower:32}",0]
4["mailersend-api-token",10,"mlsn.{hex-lower:64}"]
4["mailgun-private-key",7,"key-{hex-lower:32}"]
18["mailgun-domain-sending-key",7,"{hex-lower:32}-{hex-lower:8}-{hex-lower:8}"]
9["mailgun-public-key",7,"pubkey-{hex-lower:32}",0]
20["mailgun-signing-key",7,0,"{hex-lower:32}"]
43["mailjet-credential",7,"{hex-lower:32}",["mailjet","mjapikey"]]
2["mailmodo-api-key",8,"{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}",0]
2["mailsac-api-key",7,"k_{alnum:36+}",0]
6["mapbox-public-token",6,true,"pk.eyJ{alnum:57-90}.{alnum:22}"]
4["mapbox-secret-token",6,"sk.eyJ{alnum:77-120}.{base64url:22}"]
42["mapbox-temporary-token",6,"tk.eyJ{alnum:100-300}.{base64url:22}"]
3["mapquest-api-key",8,"{alnum:32}",0]
3["marketstack-api-key",11,"{alnum-lower:32}",0]
16["mattermost-webhook",10,"hooks/{alnum-lower:26}",0]
2["mattermost-access-token",10,"{alnum-lower:26}",0]
3["mavenlink-api-key",9,"{alnum-lower:64}",0]
89["maxmind-license-key",7,"{alnum:6}_{alnum:29}_mmk"]
2["meaningcloud-api-key",12,"{alnum-lower:32}",0]
3["mediastack-api-key",10,"{alnum-lower:32}",0]
43["meilisearch-api-key",11,"{hex-lower:64}",["meili","meilisearch"]]
2["meistertask-api-key",11,"{alnum:43}",0]
2["meraki-api-key",6,"{hex-lower:40}",0]
1["mercury-api-token",7,"mercury_production_{set(a-z):3-6}_{alnum:40-50}_yrucrem"]
0["renovate-mergify-key","mergify","mergify_application_key_{base64url:40-200}"]
2["mesibo-api-key",6,"{alnum:64}",0]
43["messagebird-api-key",11,"{alnum:25}",0]
4["facebook-access-token","meta","EAA{alnum:100-250}"]
82["facebook-app-access-token","meta",["{base64url:27}","{hex-lower:32}"],"{digits:15-16}\\\\|",["facebook","fb"]]
4["instagram-access-token","meta","(IGQVJ|IGAA){base64url:100-250}"]
4["threads-access-token","meta","THAA{base64url:100-250}"]
19["facebook-app-secret","meta",["facebook","fbsecret","meta"],"{hex-lower:32}"]
20["metaapi-api-key","meta","metaapi","{hex-lower:64}"]
2["metabase-api-key",8,"{alnum-dash:36}",0]
2["metrilo-api-key",7,"{alnum-lower:16}",0]
0["microsoft-teams-webhook-url",9,"webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]
0["microsoft-teams-legacy-webhook-url",9,"webhook/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"]
20["app-center-api-token","microsoft","appcenter","{hex-lower:40}"]
43["aspnet-machine-key","microsoft",["{hex-upper:128}","{hex-upper:64}","{hex-upper:48}"],["validationkey","decryptionkey"]]
1["midtrans-server-key",8,"Mid-server-{word:16-20}"]
2["mindmeister-api-key",11,"{alnum:43}",0]
53["minimax-api-key",7,"sk-api-{base64url:119}",0,0]
4["minisign-secret-key",8,"(RWRTY0Iy|RWQAAEIy){base64:204}"]
0["miro-access-token",4,"eyJtaXJvLm9yaWdpbiI6{base64url:6-20}_{base64url:27}"]
2["miro-legacy-access-token",4,"{base64url:27}",0]
43["mistral-api-key","mistral-ai","{alnum:32}","mistral"]
2["mixmax-api-key",6,"{base64url:36}",0]
2["mixpanel-secret",8,"{alnum:32}",0]
48["mollie-api-key",6,"(live_|test_){alnum:30}",0]
1["mongodb-atlas-service-account-secret",7,"mdb_sa_sk_{base64url:40}"]
42["mongodb-atlas-service-account-id",7,"mdb_sa_id_{hex-lower:24}"]
14["mongodb-atlas-private-key",7,["mongodb","atlas"],"{uuid}"]
2["monkeylearn-api-key",11,"{hex-lower:40}",0]
43["moonclerk-api-key",9,"{alnum-lower:32}",0]
16["moonshot-api-key","moonshot-ai","sk-{alnum:48}",["moonshot","kimi"]]
2["moosend-api-key",7,"{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}",0]
2["moralis-api-key",7,"{alnum:64}",0]
2["mux-api-key",3,"{base64:75}",0]
2["myfreshworks-api-key",12,"{base64url:22}",["freshworks","myfreshworks"]]
2["myintervals-api-key",11,"{alnum-lower:11}",0]
3["nasdaqdatalink-api-key","nasdaq-data-link","{base64url:20}","nasdaq"]
72["nats-seed",4,"(SUA|SAA|SOA|SNA|SCA|SXA){base32-upper:55}","nats-crc16"]
1["neon-api-key",4,"napi_{alnum-lower:64}"]
4["netlify-access-token",7,"nfp_{alnum:36}"]
19["netlify-legacy-access-token",7,0,"{base64url:43-45}"]
10["netsuite-token-credential",8,"{hex-lower:64}",0]
2["neutrinoapi-api-key",11,"{alnum:48}",0]
4["newrelic-user-key","new-relic","NRAK-{alnum-upper:27}"]
37["newrelic-license-key","new-relic","{hex-lower:32}FFFFNRAL"]
0["newrelic-license-key-eu","new-relic","eu01xx{hex-lower:26}FFFFNRAL"]
0["newrelic-insights-insert-key","new-relic","NRII-{base64url:32}"]
0["newrelic-insights-query-key","new-relic","NRIQ-{base64url:32}"]
6["newrelic-browser-key","new-relic",true,"NRJS-{hex-lower:19}"]
4["newrelic-admin-key","new-relic","NRAA-{hex-lower:27}"]
4["newrelic-rest-api-key","new-relic","NRRA-{hex-lower:42}"]
0["newrelic-pixie-api-key","new-relic","px-api-{uuid}"]
0["newrelic-pixie-deploy-key","new-relic","px-dep-{uuid}"]
20["newrelic-legacy-license-key","new-relic",0,"{hex-lower:40}"]
3["newsapi-api-key",7,"{alnum-lower:32}",0]
3["newscatcher-api-key",11,"{word:43}",0]
2["nftport-api-key",7,"{uuid}",0]
20["ngrok-authtoken",5,0,"2{alnum:26}_{digits:1}{alnum:20}"]
2["nicereply-api-key",9,"{hex-lower:40}",0]
15["nightfall-api-key",9,"NF-{alnum:32}"]
2["nimble-api-key",6,"{alnum:30}",0]
4["nostr-private-key",5,"nsec1{set(02-9ac-hj-np-z):58}"]
2["noticeable-api-key",10,"{alnum:20}",0]
4["notion-api-token",6,["ntn_{digits:11}{alnum:35}","nrt_{word:40-55}"]]
13["notion-legacy-token",6,"secret_{alnum:43}",0]
70["npm-access-token",3,"npm_{alnum:36}","npm-crc32"]
73["npm-legacy-token",3,[["auth","token"],["npm","token"],["npm","auth"]],"{uuid}"]
19["npm-legacy-token-likely",3,["npm","npmtoken","thenpmregistry"],"{uuid}"]
70["nuget-api-key",5,"oy2{base32-lower:43}","mixed"]
3["numverify-api-key",9,"{alnum-lower:32}",0]
3["nutritionix-api-key",11,"{alnum-lower:32}",0]
4["nvidia-api-key",6,"nvapi-{base64url:64}"]
19["nvidia-ngc-api-key",6,["ngc","nvcr"],"{alnum:84}"]
2["nylas-api-key",5,"{alnum:30}",0]
2["oanda-api-key",5,"{alnum:24}",0]
13["octopus-deploy-api-key",14,"API-{alnum-upper:26-34}","octopus"]
14["okta-api-token",4,["okta","ssws"],"00{base64url:40}"]
19["okta-client-secret",4,0,"{base64url:64}"]
90["ollama-api-key",6,"{hex-lower:32}.{base64url:24}",0,0]
2["omnisend-api-key",8,"{alnum-dash:75}",0]
10["onelogin-client-secret",8,"{hex-lower:64}",0]
2["onepagecrm-api-key",10,"{set(0-9A-Za-z=):44}",0]
4["onesignal-rest-api-key",9,"(os_v2_app_|os_v2_org_){base32-lower:103}"]
43["onesignal-legacy-key",9,"{uuid}",0]
47["onfido-api-token",6,"(api_live.|api_live_us.|api_live_ca.){base64url:30-60}",0]
2["onfleet-api-key",7,"{alnum-lower:32}",0]
2["oopspam-api-key",7,"{alnum:40}",0]
43["openvsx-token","open-vsx","{uuid}",["ovsx","openvsx"]]
1["openai-api-key",6,["sk-{alnum:20}T3BlbkFJ{alnum:20}","sk-proj-{base64url:20-80}T3BlbkFJ{base64url:20-80}","sk-svcacct-{base64url:20-80}T3BlbkFJ{base64url:20-80}","sk-admin-{base64url:20-80}T3BlbkFJ{base64url:20-80}"]]
4["openai-session-token",6,"sess-{alnum:40}"]
6["openai-organization-id",6,true,"org-{alnum:24}"]
3["opencagedata-api-key",12,"{alnum-lower:32}",0]
80["openrouter-api-key",10,0,"sk-or-v1-{hex-lower:64}"]
2["openuv-api-key",6,"{alnum-lower:32}",0]
3["openweather-api-key",11,"{hex-lower:32}",["openweather","pyowm"]]
2["opsgenie-api-key",8,"{uuid}",["opsgenie","genie"]]
41["optimizely-token",10,"{base64url:52}",0,"2:"]
2["overloop-api-key",8,"{base64url:50}",0]
11["ovh-application-key","ovhcloud","ovh","{hex-lower:16}"]
14["ovh-application-secret","ovhcloud","ovh","{hex-lower:32}"]
0["dependency-track-api-key","owasp-dependency-track","odt_{alnum:32-41}"]
3["owlbot-api-key",6,"{alnum-lower:40}",0]
2["packagecloud-api-token",12,"{hex-lower:48}",0]
1["paddle-api-key",6,"pdl_live_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]
42["paddle-sandbox-api-key",6,"pdl_sdbx_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"]
0["paddle-webhook-secret",6,"pdl_ntfset_{alnum-lower:26}_{base64:32}"]
5["paddle-client-token",6,true,0,"(live_|test_){alnum-lower:27}"]
1["pagarme-api-key","pagar-me","ak_live_{alnum:30}"]
19["pagerduty-api-key",9,["pagerduty","pd"],"u+{set(A-Za-z0-9_+-):18}"]
11["pagerduty-integration-key",9,["pagerduty","routingkey"],"{hex-lower:32}"]
2["pandadoc-api-key",8,"{alnum:40}",0]
2["paralleldots-api-key",12,"{alnum:43}",0]
2["parsehub-api-key",8,"{alnum:12}","parsehu"]
2["parseur-api-key",7,"{hex-lower:40}",0]
3["partnerstack-api-key",12,"{alnum:64}",0]
2["pastebin-api-key",8,"{word:32}",0]
2["paydirtapp-api-key",10,"{alnum-lower:32}",0]
43["paymoapp-api-key",8,"{alnum:44}",0]
43["paymongo-api-key",8,"{word:32}",0]
14["paypal-client-secret",6,0,"E{base64url:79}"]
3["pdflayer-api-key",8,"{alnum-lower:32}",0]
3["pdfshift-api-key",8,"{hex-lower:32}",0]
3["peopledatalabs-api-key",14,"{alnum-lower:64}",0]
2["pepipost-api-key",8,"{alnum-dash:32}",["pepipost","netcore"]]
80["perplexity-api-key",10,0,"pplx-{alnum:48}"]
4["persona-api-key",7,"persona_production_{set(a-z0-9-):20-80}"]
0["pganalyze-read-key",9,"pgar_{alnum:27}"]
0["photoroom-api-key",9,"sk_pr_{alnum:1-64}_{hex-lower:40}"]
2["phrase-api-key",6,"{alnum-lower:64}",0]
2["pinata-api-key",6,"{alnum-lower:64}",0]
4["pinecone-api-key",8,"pcsk_{alnum:5-6}_{alnum:63}"]
20["pinecone-legacy-api-key",8,0,"{uuid}"]
0["pinterest-access-token",9,"(pina_|pinr_){base64url:60-120}"]
2["pipedream-api-key",9,"{alnum-lower:32}",0]
43["pipedrive-api-token",9,"{hex-lower:40}",0]
2["pivotaltracker-api-key",14,"{alnum-lower:32}","pivotal"]
3["pixabay-api-key",7,"{set(a-z0-9-):34}",0]
4["plaid-access-token",5,"(access-sandbox-|access-development-|access-production-){uuid}"]
14["plaid-secret",5,0,"{hex-lower:30}"]
55["planetscale-service-token",11,["planetscale","pscale"],"pscale_tkn_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]
1["planetscale-password",11,"pscale_pw_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]
1["planetscale-oauth-token",11,"pscale_oauth_{base64url:6}{set(0-9A-Za-z=_-):26-58}"]
21["planetscale-service-token-id",11,true,["pscale","planetscale"],"{alnum-lower:12}","token id"]
2["planviewleankit-api-key",15,"{hex-lower:128}",["planviewleankit","planview"]]
2["planyo-api-key",6,"{alnum-lower:62}",0]
87["plivo-auth-id",5,true,"(MA|SA){alnum-upper:18}","auth id",0]
43["plivo-auth-token",5,"{base64url:40}",0]
2["podio-api-key",5,"{alnum-lower:32}",0]
4["polar-access-token",5,"(polar_oat_|polar_pat_|polar_at_){base64url:43}"]
2["pollsapi-api-key",8,"{alnum-upper:28}",0]
3["poloniex-api-key",8,"{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}",0]
3["poloniex-secret",8,"{hex-lower:128}",0]
3["polygon-api-key",7,"{alnum:32}",0]
4["portainer-access-token",9,"ptr_{base64:43}="]
3["positionstack-api-key",13,"{word:32}",0]
2["postageapp-api-key",10,"{alnum:32}",0]
2["postbacks-api-key",9,"{uuid}",0]
4["posthog-personal-api-key",7,"phx_{base64url:41-48}"]
6["posthog-project-api-key",7,true,"phc_{alnum:43}"]
4["postman-api-key",7,"PMAK-{hex-lower:24}-{hex-lower:34}"]
0["postman-collection-access-token",7,"PMAT-{alnum-upper:26}"]
19["postmark-server-token",8,0,"{uuid}"]
2["powrbot-api-key",7,"{alnum:40}",0]
4["prefect-api-key",7,"(pnu_|pnb_){alnum:36}"]
9["prismic-access-token",7,"MC5{base64url:30-60}",0]
43["privacy-api-key",7,"{uuid}",0]
2["prodpad-api-key",7,"{hex-lower:64}",0]
2["prospectcrm-api-key",11,"{set(a-z0-9-):32}","prospect"]
2["protocolsio-api-key","protocols-io","{alnum-lower:64}","protocols"]
2["proxycrawl-api-key",10,"{word:22}",0]
0["pubnub-publish-key",6,"pub-c-{uuid}"]
42["pubnub-subscribe-key",6,"sub-c-{uuid}"]
4["pubnub-secret-key",6,"sec-c-{base64:48-60}"]
55["pulumi-access-token",6,0,"pul-{hex-lower:40}"]
2["purestake-api-key",9,"{alnum:40}",0]
85["pushbullet-access-token",10,"{alnum:32}",0,"o."]
21["pusher-app-key",6,true,0,"{hex-lower:20}",["app key","pusher key"]]
2["pusher-secret",6,"{hex-lower:20}",0]
1["pypi-api-token",4,["pypi-AgEIcHlwaS5vcmc{base64url:70-250}","pypi-AgENdGVzdC5weXBpLm9yZw{base64url:70-250}"]]
2["qase-api-key",4,"{alnum:40}",0]
2["qualaroo-api-key",8,"{set(0-9A-Za-z=):64}",0]
2["qubole-api-key",6,"{alnum-lower:64}",0]
43["railway-api-token",7,"{uuid}",0]
6["ramp-client-id",4,true,"ramp_id_{alnum:40}"]
1["ramp-client-secret",4,"ramp_sec_{alnum:48}"]
39["rancher-api-token",7,"{alnum-lower:54}","token-{alnum-lower:5}:"]
37["rapidapi-key",8,"{hex-lower:10}msh{hex-lower:15}p{hex-lower:6}jsn{hex-lower:12}"]
2["raven-api-key",5,"{set(0-9A-Z-):16}",0]
3["rawg-api-key",4,"{alnum-lower:32}",0]
6["razorpay-key-id",8,true,"(rzp_live_|rzp_test_){alnum:14}"]
14["razorpay-key-secret",8,["razorpay","rzp"],"{alnum:24}"]
2["reachmail-api-key",9,"{base64url:64}",0]
56["readme-api-key",6,"rdme_{alnum-lower:70}",0]
2["rebrandly-api-key",9,"{word:32}",0]
13["recharge-api-token",8,"sk_{set(1235):1}x{set(1235):1}_{hex-lower:64}",0]
38["openshift-user-token","red-hat","{base64url:43}","sha256~"]
2["refiner-api-key",7,"{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}",0]
4["render-api-key",6,"rnd_{alnum:28}"]
3["repairshopr-api-key",11,"{alnum-dash:51}",0]
80["replicate-api-token",9,0,"r8_{alnum:37}"]
2["replyio-api-key","reply-io","{alnum:24}",0]
43["requestfinance-api-key",14,"{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}",0]
47["resend-api-key",6,"re_{alnum:8}_{alnum:24}",0]
3["restpackhtmltopdfapi-api-key","restpack-html-to-pdf","{alnum:48}","restpack"]
16["retell-api-key","retell-ai","key_{hex-lower:28}","retell"]
2["revampcrm-api-key",9,"{alnum:40}","revamp"]
6["revenuecat-public-key",10,true,"(appl_|goog_|amzn_|mac_|rcb_|strp_|pdl_){alpha:24-36}"]
2["ringcentral-api-key",11,"{base64url:22}",0]
42["riot-api-key","riot-games","RGAPI-{uuid}"]
2["ritekit-api-key",7,"{hex-lower:44}",0]
2["roaring-api-key",7,"{base64url:28}",0]
1["robinhood-crypto-api-key",9,"rh-api-{uuid}"]
3["rocketreach-api-key",11,"{set(a-z0-9-):39}",0]
2["rollbar-access-token",7,"{hex-lower:32}",0]
0["rootly-api-key",6,"rootly_{hex-lower:64}"]
3["route4me-api-key",8,"{alnum-upper:32}",0]
2["rownd-api-key",5,"{uuid}",0]
2["rownd-secret",5,"{alnum-lower:48}",0]
55["rubygems-api-key",8,0,"rubygems_{hex-lower:48}"]
4["runpod-api-key",6,"rpa_{alnum-upper:40}{alnum:6}"]
2["runrunit-api-key",8,"{hex-lower:32}",0]
16["runway-api-key",6,"key_{hex-lower:128}",0]
70["crates-io-token","rust-crates-index","cio{alnum:32}","mixed"]
2["salesflare-api-key",10,"{word:45}",0]
48["salesforce-refresh-token",10,"5Aep861{alnum:9}{set(a-zA-Z0-9_.=):71-81}",["salesforce","sfdc"]]
14["salesforce-access-token",10,["salesforce","sfdc","sf"],"00D{alnum:12}!{set(a-zA-Z0-9_.):96}"]
14["salesforce-consumer-secret",10,["salesforce","sfdc","sf"],"{hex-upper:64}"]
20["salesforce-security-token",10,["salesforce","sfdc"],"{alnum:24,25}"]
2["salesmate-api-key",9,"{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}",0]
4["samsara-api-token",7,"samsara_api_{alnum:26-32}"]
43["sanity-api-token",6,"sk{alnum:79}",0]
2["satismeterproject-token","satismeterprojectkey","{alnum:32}","satismeter"]
2["saucelabs-api-key",9,"{uuid}",["saucelabs","sauce"]]
15["scaleway-access-key",8,"SCW{alnum-upper:17}"]
14["scaleway-secret-key",8,["scaleway","scw"],"{uuid}"]
4["scalingo-api-token",8,"tk-us-{base64url:48}"]
3["scrapeowl-api-key",9,"{alnum-lower:30}",0]
3["scraperapi-api-key",10,"{alnum-lower:32}",0]
3["scraperbox-api-key",10,"{alnum-upper:32}",0]
3["scrapestack-api-key",11,"{alnum-lower:32}",0]
3["scrapfly-api-key",8,["{alnum-lower:32}","scp-(live|test)-{alnum-lower:32}"],0]
3["scrapingant-api-key",11,"{alnum-lower:32}",0]
3["scrapingbee-api-key",11,"{alnum-upper:80}",0]
3["screenshotapi-api-key",13,"{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}",0]
3["screenshotlayer-api-key",15,"{word:32}",0]
2["scrutinizerci-api-key","scrutinizer-ci","{alnum-lower:64}","scrutinizer"]
3["securitytrails-api-key",14,"{alnum:32}",0]
4["segment-public-api-token",7,"sgp_{alnum:64}"]
20["segment-legacy-api-token",7,0,"{base64url:43}.{base64url:43}"]
11["segment-write-key",7,0,"{alnum:32}"]
3["selectpdf-api-key",9,"{set(a-z0-9-):36}",0]
3["semaphore-api-key",9,"{alnum-lower:32}",0]
2["sendbird-api-key","sendbird-organization","{hex-lower:40}","sendbird"]
2["sendbirdorganizationapi-api-key","sendbirdorganization","{hex-lower:24}","sendbird"]
4["sendgrid-api-key",8,"SG.{base64url:22}.{base64url:43}"]
4["sentry-token",6,["(sntryu_|sntrya_|sntryi_){hex-lower:64}","sntrys_eyJpYXQiO{base64:60-100}LCJyZWdpb25fdXJs{base64:30-80}[=][=]_{base64:43}"]]
19["sentry-legacy-token",6,["sentry","sentryauthtoken"],"{hex-lower:64}"]
3["serphouse-api-key",9,"{alnum:60}",0]
3["serpstack-api-key",9,"{alnum-lower:32}",0]
4["settlemint-token",10,"(sm_pat_|sm_aat_|sm_sat_){alnum:16}"]
2["sheety-api-key",6,"{alnum-lower:64}",0]
2["sherpadesk-api-key",10,"{alnum-lower:32}",0]
2["shipday-api-key",7,"{set(0-9A-Za-z.):11}{alnum:20}",0]
47["shippo-api-token",6,"(shippo_live_|shippo_test_){hex-lower:40}",0]
3["shodan-api-key",6,"{alnum:32}",0]
4["shopify-token",7,["(shpat_|shpca_|shppa_|shpss_|shpua_|shprt_){hex:32}","shptka_{hex-lower:32}"]]
19["shopify-app-secret",7,0,"{hex-lower:32}"]
2["shortcut-api-token",8,"{uuid}",["shortcut","clubhouse"]]
3["shotstack-api-key",9,"{alnum:40}",0]
3["shutterstock-api-key",12,"{alnum:32}",0]
3["shutterstock-secret",12,"{alnum:16}",0]
2["signalwire-api-key",10,"{alnum:50}",0]
2["signaturit-api-key",10,"{alnum:86}",0]
2["signupgenius-api-key",12,"{alnum:32}",0]
2["sigopt-api-key",6,"{alnum-upper:48}",0]
3["simfin-api-key",6,"{alnum:32}",0]
2["simplesat-api-key",9,"{alnum-lower:40}",0]
2["simvoly-api-key",7,"{alnum-lower:33}",0]
2["sinchmessage-api-key",12,"{alnum-lower:32}","sinch"]
2["siteleaf-api-key",8,"{alnum-lower:32}",0]
2["skrappio-api-key","skrapio","{alnum:42}","skrapp"]
2["skybiometry-api-key",11,"{alnum-lower:25-26}",0]
76["slack-bot-token",5,["xoxb-{digits:10-13}-{digits:10-13}-{alnum:23-25}","xoxb-{digits:8-14}-{alnum:18-26}","xoxb-{digits:10-13}-{digits:10-13}[-]{alnum:15-40}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
4["slack-user-token",5,["xoxp-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}","xoxe-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}"]]
4["slack-app-token",5,"xapp-{digits:1}-{alnum-upper:8-14}-{digits:10-14}-{alnum-lower:60-66}"]
75["slack-legacy-token",5,["(xoxa-|xoxr-){digits:1}-{alnum:9-48}","(xoxa-|xoxr-){alnum:11-48}","(xoxa-|xoxb-|xoxo-|xoxp-|xoxr-|xoxs-|xoxt-){digits:8-14}-{digits:8-14}[-{digits:8-14}][-{alnum:6-64}]","(xoxa-|xoxo-|xoxp-|xoxr-|xoxs-){digits:5-8}-{digits:5-13}-{digits:5-13}-{alnum:10-64}","(xoxs-|xoxo-){digits:9-13}-{digits:9-13}-{digits:9-13}-{hex-lower:10-64}","xoxc-{digits:9-15}-{digits:9-15}-{digits:9-15}-{hex-lower:64}","xoxd-{set(A-Za-z0-9%+/_-):100-300}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
4["slack-config-token",5,["xoxe.xoxp-{digits:1}-{alnum:163-166}","xoxe.xoxb-{digits:1}-{alnum:163-166}","xoxe-{digits:1}-{alnum:140-150}"]]
75["slack-webhook-url",5,["services/T{alnum-upper:7-12}/B{alnum-upper:7-12}/{alnum:23-25}","workflows/T{alnum-upper:8-12}/A{alnum-upper:8-12}/{digits:17-19}/{alnum:23-25}","triggers/{set(ET):1}{alnum-upper:8-12}/{digits:10-14}/{hex-lower:32}"],"0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_"]
0["slack-workflow-token",5,"xwfp-{digits:10-13}-{digits:10-13}-{alnum:24-64}"]
20["slack-signing-secret",5,["slacksigningsecret","slack","signingsecret"],"{hex-lower:32}"]
2["smartsheets-api-key",11,["{alnum:26}","{alnum:37}"],"smartsheet"]
2["smartystreets-api-key",13,"{alnum:20}",["smartystreets","smarty"]]
0["smooch-api-key",6,"act_{alnum-lower:24}"]
2["smooch-secret",6,"{base64url:86}",0]
2["snipcart-api-key",8,"{word:75}",0]
14["snowflake-programmatic-access-token",9,["snowflake","sftoken"],"{base64url:100-500}"]
19["snyk-api-token",4,0,"{uuid}"]
10["solana-private-key",6,"{base58:87-88}",["solana","phantom"]]
2["appoptics-token","solarwinds","{base64url:71}",["appoptics","solarwinds"]]
0["sonarqube-token","sonarsource","(squ_|sqp_|sqa_){hex-lower:40}"]
0["sonarcloud-token","sonarsource","sqco_{alnum:59}"]
91["sonar-legacy-token","sonarsource",["sonar","sonarqube","sonarcloud","sonarlogin"],"{hex-lower:40}","login"]
4["sourcegraph-access-token",11,["sgp_{hex-lower:16}_{hex-lower:40}","sgp_local_{hex-lower:40}","sgp_{hex-lower:40}"]]
0["sourcegraph-license-token",11,"slk_{hex-lower:64}"]
43["sparkpost-api-key",9,"{hex-lower:40}",0]
2["speechtextai-api-key",12,"{hex-lower:32}","speechtext"]
20["splunk-hec-token",6,0,"{uuid}"]
20["splunk-observability-token",6,["splunk","signalfx","sfx"],"{alnum:22}"]
2["spoonacular-api-key",11,"{alnum-lower:32}",0]
3["sportsmonk-api-key",10,"{alnum:60}",0]
20["spotify-access-token",7,0,"BQ{base64url:100-300}"]
20["spotify-client-secret",7,0,"{hex-lower:32}"]
1["square-token",6,["(sq0atp-){base64url:22}","sq0csp-{base64url:43}","EAAA{base64url:60}"]]
6["square-application-id",6,true,"sq0idp-{base64url:22}"]
42["square-sandbox-application-secret",6,"sandbox-sq0csb-{base64url:43}"]
43["squarespace-api-key",11,"{uuid}",0]
2["sslmate-api-key",7,"{alnum:36}",0]
53["stability-ai-api-key",12,"sk-{alnum:48}","stability","stability"]
0["stackhawk-api-key",9,"hawk.{base64url:20}.{base64url:20}"]
2["statuscake-api-key",10,"{alnum:20}",0]
2["statuspal-api-key",9,"{alnum:32}",0]
3["steam-web-api-key",5,"{hex-upper:32}",0]
10["stellar-secret-seed",7,"S{base32-upper:55}",["stellar","xlm","secretseed"]]
3["stitchdata-api-key",10,"{set(0-9a-z_):35}",0]
3["stockdata-api-key",9,"{alnum:40}",0]
43["storecove-api-key",9,"{base64url:43}",0]
3["stormboard-api-key",10,"{hex-lower:40}",0]
3["stormglass-api-key",10,"{set(0-9Aa-z-):73}",0]
2["storyblok-management-token",9,"{alnum:22}tt-{digits:6}-{base64url:20}",0]
3["storyblok-api-token",9,"{alnum:22}tt",0]
3["strava-client-secret",6,"{hex-lower:40}",0]
2["streak-api-key",6,"{hex-lower:32}",0]
1["stripe-secret-key",6,["(sk_live_|rk_live_){alnum:24-247}","(sk_org_live_|sk_org_test_){alnum:24-247}"]]
92["stripe-secret-key-short",6,"(sk_live_|rk_live_){alnum:10-23}","2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
93["stripe-test-key",6,"(sk_test_|rk_test_){alnum:10-247}","2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
75["stripe-webhook-secret",6,"whsec_{alnum:32-64}","2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
6["stripe-publishable-key",6,true,"(pk_live_|pk_test_){alnum:24-247}"]
93["stripe-payment-intent-client-secret",6,"pi_{alnum:24}_secret_{alnum:25}","2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw _v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz"]
1["stytch-secret",6,"(secret-live-|secret-test-){base64url:27}[=]"]
6["stytch-public-token",6,true,"(public-token-live-|public-token-test-){uuid}"]
2["sugester-api-key",8,"{alnum:32}",0]
1["sui-private-key",3,"suiprivkey1{set(02-9ac-hj-np-z):59}"]
11["sumologic-access-id","sumo-logic",["sumo","sumologic"],"su{alnum:12}"]
19["sumologic-access-key","sumo-logic",["sumo","sumologic"],"{alnum:64}"]
1["supabase-access-token",8,"sbp_{hex-lower:40}"]
1["supabase-secret-key",8,"sb_secret_{base64url:22}_{base64url:8}"]
6["supabase-publishable-key",8,true,"sb_publishable_{base64url:22}_{base64url:8}"]
1["supabase-service-role-key",8,"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS{base64url:80-180}.{base64url:43}"]
2["surveyanyplace-api-key",14,"{alnum:32}","survey"]
2["surveybot-api-key",9,"{alnum-dash:80}",0]
2["surveysparrow-api-key",13,"{base64url:88}",0]
2["survicate-api-key",9,"{alnum-lower:32}",0]
2["swell-api-key",5,"{alnum:32}",0]
43["tableau-personal-access-token",7,"{base64:22}==:{alnum:32}",0]
1["tailscale-key",9,"(tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-){alnum:12-17}-{alnum:20-32}"]
2["tatumio-api-key",7,"{set(a-z0-9-):36}","tatum"]
56["tavily-api-key",6,"tvly-{alnum:32}",0]
2["taxjar-api-key",6,"{alnum-lower:32}",0]
2["teamgate-token",8,"{alnum-lower:40}",0]
2["teamgate-api-key",8,"{alnum:80}",0]
2["technicalanalysisapi-api-key",20,"{alnum-upper:48}",0]
2["tefter-api-key",6,"{alnum:20}",0]
94["telegram-bot-token",8,0,"AA{base64url:32-33}","[bot]","{digits:8-10}:"]
91["telegram-api-hash",8,["telegram","telethon","pyrogram","apihash"],"{hex-lower:32}","api hash"]
82["telegram-bot-token-likely",8,"A{set(B-Za-z0-9_-):1}{base64url:33}","{digits:5-16}:",["telegram","telebot","tgbot"]]
2["teletype-api-key",8,"{alnum-dash:64}",0]
95["telnyx-api-v2-key",6,0,"KEY{base64url:55}",0]
4["tencent-secret-id","tencent-cloud","AKID{alnum:32}"]
14["tencent-secret-key","tencent-cloud",["tencent","qcloud","tencentcloud"],"{alnum:32}"]
2["testingbot-api-key",10,"{alnum-lower:32}",0]
2["textmagic-api-key",9,"{alnum:30}",0]
1["tezos-secret-key",5,"edsk{base58:50,94}"]
3["theoddsapi-api-key",10,"{hex-lower:32}",0]
2["thinkific-api-key",9,"{hex-lower:32}",0]
3["thousandeyes-api-key",12,"{alnum:32}",0]
0["thunderstore-token",12,"tss_{base64url:20-80}"]
9["tickettailor-api-key","ticket-tailor","sk_{digits:4}_{digits:6}_{hex-lower:32}",0]
3["ticketmaster-api-key",12,"{alnum:32}",0]
3["tiingo-api-key",6,"{alnum-lower:40}",0]
3["timecamp-api-key",8,"{alnum-lower:26}",0]
16["tines-webhook",5,"webhook/{hex-lower:32}/{hex-lower:32}",0]
2["tly-api-key",3,"{alnum:60}",0]
2["tmetric-api-key",7,"{alnum-upper:64}",0]
2["todoist-api-token",7,"{hex-lower:40}",0]
4["together-api-key","together-ai","tgp_v1_{base64url:43}"]
2["toggltrack-api-key","toggl-track","{alnum-lower:32}","toggl"]
2["tokeet-api-key",6,"{uuid}",0]
3["tomorrowio-api-key",10,"{alnum:32}","tomorrow"]
3["tomtom-api-key",6,"{alnum:32}",0]
2["tradier-api-key",7,"{alnum:28}",0]
2["travelpayouts-api-key",13,"{alnum-lower:32}",0]
19["travis-ci-token",9,["travis","travistoken"],"{base64url:22}"]
4["trello-api-token",6,"ATTA{hex-lower:64}{hex-upper:8}"]
11["trello-api-key",6,0,"{hex-lower:32}"]
19["trello-legacy-api-token",6,0,"{hex-lower:64}"]
0["trufflehog-enterprise-secret","truffle-security","thog-secret-{hex-lower:32}"]
42["trufflehog-enterprise-key","truffle-security","thog-key-{hex-lower:16}"]
13["turso-auth-token",5,"eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.{base64url:60-200}.{base64url:86}",["turso","libsql"]]
3["twelvedata-api-key",10,"{alnum-lower:32}",0]
96["twilio-auth-token",6,{"with":"twilio-account-sid","within":1000},[["twilio"],["auth","token","account"]],"{hex-lower:32}"]
40["twilio-auth-token-likely",6,{"with":"twilio-account-sid","within":1000},0,"{hex-lower:32}"]
20["twilio-api-key-sid",6,0,"SK{hex-lower:32}"]
40["twilio-api-key-secret",6,{"with":"twilio-api-key-sid","within":1000},0,"{alnum:32}"]
21["twilio-account-sid",6,true,["twilio","accountsid"],"AC{hex-lower:32}","sid"]
2["twist-token",5,"{hex-lower:40}",0]
97["twitch-irc-oauth",6,"{alnum-lower:30}","oauth:",["twitch","irc"]]
0["twitch-stream-key",6,"live_{digits:8-12}_{alnum:30}"]
20["twitch-client-secret",6,0,"{alnum-lower:30}"]
2["tyntec-api-key",6,"{alnum:32}",0]
56["typeform-token",8,"tfp_{base64url:44}_{base64url:14}",0]
2["typetalk-api-key",8,"{alnum:64}",0]
0["ubidots-api-key",7,"BBFF-{alnum:30}"]
2["uclassify-api-key",9,"{alnum:12}",0]
3["unifyid-api-key",7,"{set(A-Za-z0-9_=-):44}","unify"]
4["unkey-root-key",5,"unkey_{alnum:20-32}"]
2["unplugg-api-key",7,"{alnum-lower:64}",0]
3["unsplash-api-key",8,"{word:43}",0]
3["upcdatabase-api-key",11,"{alnum-upper:32}",0]
47["upcloud-api-token",7,"ucat_{alnum:24-32}",0]
3["uplead-api-key",6,"{set(a-z0-9-):32}",0]
2["uploadcare-api-key",10,"{alnum-lower:20}",0]
2["upstage-api-key",7,"{alnum:40-50}",0]
43["upstash-redis-rest-token",7,"{base64url:60-80}",["upstashredisresttoken","upstash"]]
3["uptimerobot-api-key",11,"{set(um):1}{digits:7-8}-{hex-lower:24}",0]
2["upwave-api-key",6,"{alnum-lower:32}",0]
3["urlscan-api-key",7,"{set(a-z0-9-):36}",0]
2["userflow-api-key",8,"{set(0-9a-z_):29}",0]
3["userstack-api-key",9,"{alnum-lower:32}",0]
0["val-town-token",8,"vtwn_{base64url:20-80}"]
2["vast-ai-api-key",7,"{hex-lower:64}",["vast","vastai"]]
3["vatlayer-api-key",8,"{alnum-lower:32}",0]
0["vercel-ai-gateway-key",6,"vck_{base64url:56}"]
4["vercel-personal-access-token",6,"vcp_{base64url:56}"]
4["vercel-integration-token",6,"vci_{base64url:56}"]
4["vercel-app-access-token",6,"vca_{base64url:56}"]
4["vercel-app-refresh-token",6,"vcr_{base64url:56}"]
0["vercel-blob-token",6,"vercel_blob_rw_{alnum:16}_{alnum:30-40}"]
19["vercel-legacy-token",6,["vercel","verceltoken","zeit"],"{alnum:24}"]
2["verimail-api-key",8,"{alnum-upper:32}",0]
2["veriphone-api-key",9,"{alnum-upper:32}",0]
2["versioneye-api-key",10,"{alnum-dash:40}",0]
3["virustotal-api-key",10,"{hex-lower:64}",["virustotal","vtapikey"]]
2["visualcrossing-api-key","visual-crossing","{alnum-upper:25}",0]
0["voiceflow-api-key",9,"VF.[(DM|WS).]{hex-lower:24}.{alnum:16}"]
19["vonage-api-secret",6,["nexmo","vonage"],"{alnum:16}"]
21["vonage-api-key",6,true,["vonage","nexmo"],"{hex-lower:8}","api key"]
2["voodoosms-api-key",9,"{alnum:46}",0]
2["vouchery-api-key",8,"{set(a-z0-9-):36}",0]
15["voyage-api-key","voyage-ai","pa-{base64url:43}"]
3["vpnapi-api-key",6,"{alnum:32}",0]
10["vultr-api-key",5,"{alnum-upper:36}",0]
2["vyte-api-key",4,"{alnum-lower:50}",0]
42["wakatime-api-key",8,"waka_{uuid}"]
3["wakatime-legacy-api-key",8,"{uuid}",0]
3["walkscore-api-key",9,"{alnum-lower:32}",0]
3["weatherbit-api-key",10,"{alnum-lower:32}",0]
3["weatherstack-api-key",12,"{alnum-lower:32}",0]
52["webex-bot-token",5,"{alnum:64}_{alnum:4}_{uuid}"]
2["webflow-api-token",7,"{hex-lower:64}",0]
3["webscraper-api-key",10,"{alnum:60}",0]
3["webscraping-api-key",11,"{alnum:32}",0]
2["websitepulse-api-key",12,"{hex-lower:32}",0]
4["weights-and-biases-api-key-v1",18,"wandb_v1_{word:77}"]
19["weights-and-biases-api-key",18,["wandb","weightsandbiases"],"{hex-lower:40}"]
43["wepay-api-key",5,"{set(0-9A-Za-z?_):62}",0]
2["whoxy-api-key",5,"{alnum-lower:33}",0]
10["wireguard-private-key",9,"{base64:42}{set(AEIMQUYcgkosw048):1}=",["privatekey","presharedkey","wireguard"]]
10["wise-api-token",4,"{uuid}",["transferwise","wise"]]
2["wistia-api-key",6,"{alnum-lower:64}",0]
87["wiz-client-id",3,true,"{alnum-lower:53}","client id",0]
10["wiz-client-secret",3,"{alnum:64}",0]
48["workos-api-key",6,"(sk_live_|sk_test_)a2V5X{base64:60-120}[=][=]",0]
2["worksnaps-api-key",9,"{alnum:40}",0]
3["workstack-api-key",9,"{alnum:60}",0]
3["worldcoinindex-api-key",14,"{alnum:35}",0]
3["worldweather-api-key",12,"{alnum-lower:31}",0]
13["twitter-bearer-token","x","AAAAAAAAAAAAAAAAAAAAA{set(A-Za-z0-9%):60-95}",["twitter","bearer"]]
20["twitter-access-token","x","twitter","{digits:15-20}-{alnum:30-40}"]
11["twitter-consumer-key","x","twitter","{alnum:25}"]
19["twitter-consumer-secret","x","twitter","{alnum:50}"]
19["twitter-access-token-secret","x","twitter","{alnum:45}"]
80["xai-api-key",3,0,"xai-{alnum:80}"]
98["ripple-family-seed","xrp-ledger","s{base58:28}",["ripple","xrp","xrpl"],"seed"]
13["yandex-iam-token","yandex-cloud","t1.{base64url:40-400}[=][=].{base64url:86}[=][=]",["yandex","yc"]]
4["yandex-api-key","yandex-cloud","AQVN{base64url:35-38}"]
20["yandex-static-access-key","yandex-cloud",["yandex","yc"],"YC{base64url:38}"]
88["yandex-oauth-token",6,"y0_{base64url:50-60}"]
3["yelp-api-key",4,"{set(0-9A-Za-z.=\\\\\\\\_-):128}",0]
2["youneedabudget-api-key",14,"{hex-lower:64}",0]
2["yousign-api-key",7,"{alnum-lower:32}",0]
42["zapier-webhook-url",6,"hooks/catch/{digits:6-9}/{alnum-lower:6-9}"]
19["zendesk-api-token",7,0,"{alnum:40}"]
2["zenkitapi-api-key","zenkit","{alnum-lower:8}-{alnum:32}",0]
2["zenrows-api-key",7,"{hex-lower:40}",0]
3["zenscrape-api-key",9,"{uuid}",0]
3["zenserp-api-key",7,"{set(a-z0-9-):36}",0]
2["zerobounce-api-key",10,"{alnum-lower:32}",0]
43["zerotier-api-token",8,"{alnum:32}",0]
99["zhipu-api-key","zhipu-z-ai","{hex-lower:32}.{alnum:16}",["zhipu","bigmodel","zai"]]
3["zipapi-api-key","zip","{alnum:32}","zipapi"]
3["zipcodeapi-api-key",10,"{alnum:64}",0]
3["zipcodebase-api-key",11,"{uuid}",0]
4["zoho-access-token",4,"1000.{hex-lower:32}.{hex-lower:32}"]
2["zonkafeedback-api-key",13,"{alnum:36}","zonka"]
43["zoom-jwt-secret",4,"{alnum:32}",0]
2["zulip-api-key",5,"{alnum:32}",0]
0["zuplo-api-key",5,"zpka_{alnum-lower:32}_{hex-lower:8}"]`,index:{bytes:Qu,heads:Hu,gates:"[[18,18,4,-1,58],[35,35,4,-1,58],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,-1,61],[86,86,7,38,61],[43,43,7,-1,61],[52,52,7,-1,-1],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[43,43,7,-1,61],[54,54,7,-1,61],[52,52,3,-1,-1],[84,84,3,-1,-1],[84,84,3,-1,-1],[51,201,7,46,46],[32,32,3,46,-1],[16,16,2,36,36],[32,40,7,125,-1],[32,32,1,-1,58],[24,24,3,58,58],[24,26,7,-1,46],[64,64,7,-1,-1],[22,66,7,37,46],[35,35,0,46,-1],[43,43,7,34,-1],[64,64,7,34,-1],[88,88,7,34,-1],[171,171,7,34,-1],[342,342,7,34,-1],[43,43,7,39,-1],[64,64,7,39,-1],[88,88,7,39,-1],[171,171,7,39,-1],[342,342,7,39,-1],[22,22,7,34,-1],[32,32,7,34,-1],[43,43,7,34,-1],[64,64,7,34,-1],[86,86,7,34,-1],[22,22,7,39,-1],[32,32,7,39,-1],[43,43,7,39,-1],[64,64,7,39,-1],[86,86,7,39,-1],[171,171,7,62,61],[342,342,7,62,61],[140,140,7,58,-1],[41,47,6,-1,46],[24,24,3,46,-1],[24,24,3,46,-1],[43,43,7,46,-1],[32,32,0,-1,36],[43,43,7,58,61],[36,37,6,-1,-1],[50,50,4,-1,-1],[40,40,7,-1,-1],[27,27,7,124,-1],[32,32,0,124,-1],[40,40,1,-1,-1],[32,32,0,-1,46],[52,52,7,58,-1],[32,32,3,46,-1],[54,54,2,58,-1],[50,50,2,-1,-1],[43,43,7,126,-1],[34,35,7,58,-1],[35,35,7,58,-1],[30,30,2,58,-1],[106,106,7,-1,-1],[32,32,0,-1,46]]",tokens:`
s-s	0
ops	1
A3-	2
aio	7
p8e	8
AQE	10
liv	11	276	500	649	650	717	799	1099
tes	11	276	649	650	717	799
AGE	14	15	16
age	17
AIK	21	22	23
pat	26	293	528	558
v1.	27	243	486
key	28	312	671	897	914
aka	31
alc	32
LTA	38
STS	39
CAI	40
sk-	48	179	330	622	710	723	781	785	1010
$ap	51
sk_	54	150	220	230	385	550	567	820	887	1025	1026	1027	1069	1164
api	57	241	348	560	628	777
aac	68
ATA	73
ATC	73
sc_	80
ext	80
sca	80
aut	80
AKI	86	1060
ASI	86
ABI	87
ACC	87
IQo	91
Ago	91
Fwo	91
FQo	91
eyJ	92	107	112	244	459	460	519	596	615	712	1040	1090
ABS	93
bed	93
amz	94	95	106	899
Atz	95
da2	96
A3T	98
AID	99
AIP	100
ANP	101
ANV	102
APK	103
ARO	104
ASC	105
QVd	108
k8s	109
aoa	110
aor	111
8Q~	120
7Q~	120
9Q~	120
lk_	150
pri	155	569
ATB	160
BBD	161
xpr	163
tpr	163
ypr	163
zpr	163
pro	177
san	177	500	1007
BSA	181
xke	182
xsm	183
bku	191
bka	192	193	194
bkc	195
bkp	196	197	198
cnv	205
csk	212
cfx	214
pk_	218	231	234	291	610	1029
CCI	223	224
$8$	226
4b1	232
CLO	240
cfu	243
cfa	243
cfk	243
cfo	243
0x4	248	249
csa	254
CCD	259
cr-	266
cog	267
apk	268	269
con	280
cfl	282
CFP	285
$1$	296
$P$	297
$H$	297
$y$	298
$gy	298
$ar	299
$2a	300
$2b	300
$2x	300
$2y	300
$5$	301
$6$	302
pbk	303
$pb	304
$sc	304
db-	318
dap	320
dos	320
dke	321
pub	322	673	863	1032
dnk	331
ddp	335
ddw	335
dvc	339
web	340	704	705	1073
dop	343
doo	343
dor	343
DO0	344
DO8	344
dck	353
SWM	354
dp.	358	359
sl.	363
duf	366
dt0	372	373
EZA	377
EZT	378
PRD	379
AK1	380
ess	383
end	387
EXO	400
fig	410
fc-	418
fw_	419
flb	422
shl	423
FLW	429	430	431
fm2	432
fio	437
flp	440
MII	461	462
MIG	461
MHc	461
MC4	461
ghp	477
git	478	479
gho	480
ghu	481
ghs	481	482
ghr	483
Iv1	488
Iv2	488
Ov2	488
glp	489	490	494
glo	491
gld	492
glr	493
GR1	493
glc	495	518
glf	496
gls	496	517
gli	496
gla	496
glw	496
AIz	503
GOC	504
ya2	505
1//	506
AQ.	507
QUl	508
GOO	509	510
X-G	511
gsk	522
sat	528
hvs	530
hvr	530
hvb	530
atl	533
HRK	545
hca	556
hcb	556
hcx	556
hf_	560
st.	572
ico	575
dG9	581
ion	585
AKC	597
cmV	598
jin	599
lsv	620	621
pk-	623
cli	626
sdk	629
mob	630
lip	634
lin	638	639
WPL	642
pk.	651	678
md-	667
mls	670
sk.	679
tk.	680
hoo	683	1183
mer	692	693
EAA	696	1005
IGQ	698
IGA	698
THA	699
Mid	708
RWR	711
RWQ	711
mdb	718	719
SUA	730
SAA	730
SOA	730
SNA	730
SCA	730
SXA	730
nap	731
nfp	732
NRA	736	742
eu0	738
NRI	739	740
NRJ	741
NRR	743
px-	744	745
NF-	752
nse	754
ntn	756
nrt	756
sec	757	865	1031
npm	758
oy2	761
nva	764
API	768
os_	775
ses	782
org	783
odt	793
pdl	796	797	798	899
ak_	800
ppl	817
per	818
pga	819
pcs	823
pin	825
acc	830
psc	832	833	834
pol	841
ptr	846
phx	850
phc	851
PMA	852	853
pnu	856
pnb	856
MC5	857
sub	864
pul	866
pyp	871
ram	876	877
rzp	882
rdm	885
rnd	890
r8_	892
re_	895
app	899
goo	899
mac	899
rcb	899
str	899
RGA	901
rh-	904
roo	907
rub	911
rpa	912
cio	915
5Ae	917
sam	922
SCW	926
tk-	928
sgp	940	995
SG.	947
snt	948
sm_	952
shi	956
shp	958
xox	975	976	978	979
xap	977
ser	980
wor	980
tri	980
xwf	981
act	985
squ	992
sqp	992
sqa	992
sqc	993
slk	996
sq0	1005	1006
haw	1011
rk_	1025	1026	1027
whs	1028
pi_	1030
sui	1034
sbp	1037
sb_	1038	1039
tsk	1047
tvl	1049
KEY	1059
eds	1064
tss	1068
tgp	1077
ATT	1085
tho	1088	1089
tfp	1102
BBF	1104
unk	1107
uca	1111
vtw	1121
vck	1124
vcp	1125
vci	1126
vca	1127
vcr	1128
ver	1129
VF.	1136
pa-	1141
wak	1145
wan	1155
AAA	1169
xai	1174
t1.	1176
AQV	1177
y0_	1179
100	1195
zpk	1199`,shapes:`
18	69
35	69	305	402	409	1055	1057
86	121	122	123	124	125	126	145	450	451
43	127	129	130	131	132	133	402	448	449	450	451	516	604	625	888
52	128	135	145	402	789
54	134	145	402	878
84	136	137	145
51	145	402
53	145	402
55	145	402
56	145	402
57	145	402
58	145	402
59	145	402
60	145	402
61	145	402
62	145	402
63	145	402
64	145	364	402	448	449	450	451
65	145	402
66	145	402
67	145
68	145
69	145
70	145
71	145
72	145
73	145
74	145
75	145
76	145
77	145
78	145
79	145
80	145
81	145
82	145
83	145
85	145
87	145
88	145	448	449
89	145
90	145
91	145
92	145
93	145
94	145
95	145
96	145
97	145
98	145
99	145
100	145
101	145
102	145
103	145
104	145
105	145
106	145	1150
107	145
108	145
109	145
110	145
111	145
112	145
113	145
114	145
115	145
116	145
117	145
118	145
119	145
120	145
121	145
122	145
123	145
124	145
125	145
126	145
127	145
128	145
129	145
130	145
131	145
132	145
133	145
134	145
135	145
136	145
137	145
138	145
139	145
140	145	512
141	145
142	145
143	145
144	145
145	145
146	145
147	145
148	145
149	145
150	145
151	145
152	145
153	145
154	145
155	145
156	145
157	145
158	145
159	145
160	145
161	145
162	145
163	145
164	145
165	145
166	145
167	145
168	145
169	145
170	145
171	145	448	449	452
172	145
173	145
174	145
175	145
176	145
177	145
178	145
179	145
180	145
181	145
182	145
183	145
184	145
185	145
186	145
187	145
188	145
189	145
190	145
191	145
192	145
193	145
194	145
195	145
196	145
197	145
198	145
199	145
200	145
201	145
32	151	305	306	402	450	451	609	697	771	868	1191
16	176
33	305	402
34	305	402	1055
36	305	402	666
37	305	402	666
38	305	402
39	305	402
40	305	402	686	737
24	326	347	402	531	532
25	347	402
26	347	402
22	402	450	451
23	402
27	402	697
28	402
29	402
30	402	1098
31	402
41	402	516
42	402	516
44	402	516
45	402	516
46	402	516
47	402	516
48	402
49	402
50	402	672	879
342	448	449	452`,named:`
aws	88
secret	88	89
secretaccesskey	88
amazon	88
s3	88
secretkey	89
access	89
key	89
iam	89
ses	89	97
smtp	97
password	97
mail	97
email	97
vapid	464
push	464
webpush	464
application	464
github	484	485
gh	484	485
auth	759	1092
npm	759
twilio	1092`,near:`
1	abstract 3	abuseipd 4	abyssale 5
2	accuweather 6	accesskeysecret 41	accountkey 138	accountsid 1096
3	adobe 9	adzuna 12
4	aeroworkflow 13
6	agora 18
7	aha 19
8	ai21 20	airbrake 24	airship 25	airvisual 29	aiven 30
11	alchemy 33	alconost 34	alegra 35	aletheiaapi 36	algolia 37	alibaba 41	aliyun 41	alicloud 41	alienvault 42	allsports 43
122	docsearch 37	documentsazurecom 138	dotoken 345	docker 355	dockerhub 355	dockerpassword 355	dockertoken 355	docparser 356	docusign 357
12	amadeus 44	amadeus 45	ambee 46	amplitude 47
13	anypoint 49	anypoint 50
15	apacta 52	api2cart 53	apiflash 55	apifonica 56	apilayer 58	apimatic 59	apimetrics 60	apitemplate 61	apollo 62	appcues 63	appointedd 64	appsynergy 65	apptivo 66	apigateway 115	approle 535	appcenter 706	appoptics 991	apihash 1056
17	artsy 67
18	asana 70	assemblyai 71
19	atera 72	atlassian 74	atlassian 75	atlas 720
332	jira 74	jira 75
86	confluence 74	confluence 75	codecommit 113	cognito 114	cosmos 138	computervision 141	cognitiveservices 141	coda 260	codacy 261	codeclimate 262	codecov 263	codemagic 264	codequiry 265	cohere 270	coapikey 270	coinapi 271	coinbase 272	coinlayer 273	coinli 274	collect2 275	commercejs 277	commodities 278	companyhu 279	configcat 281	confluent 283	confluent 284	contentful 286	convertkit 287	copper 288	couchbase 289	countrylayer 290	coveralls 292	codeberg 476	configsh 487	consul 536	consulhttptoken 536
667	statuspage 76	storagekey 138	storagegoogleapis 515	statuscake 1012	statuspal 1013	steam 1014	stellar 1015	stitchdata 1016	stockdata 1017	storecove 1018	stormboard 1019	stormglass 1020	storyblok 1021	storyblok 1022	strava 1023	streak 1024
20	audd 77	auth0 78	auth0 79	autodesk 81	autodesk 82	autoklose 83	autopilot 84	authloginwithapikey 593
21	aviationstack 85
167	executeapi 115	exa 397	exaai 397	exaapikey 397	exchangerate 398	exchangerates 399	exoscale 401	extractorapi 403
23	axonaut 116
24	aylien 117	ayrshare 118
25	azurestorage 138	azure 138	azconfigio 139	azure 139	azureapinet 140	azureopenai 141	azurespeech 141	azuretranslator 141	azure 142	azp 142	azuredevops 142	azurewebsitesnet 144	azurefunction 144
655	sharedaccesskey 139	sheety 953	sherpadesk 954	shipday 955	shodan 957	shopify 959	shortcut 960	shotstack 961	shutterstock 962	shutterstock 963
482	notificationhub 139	nomad 537	nomadtoken 537	noticeable 755
652	servicebus 139	servicesignalr 139	secp256k1 391	securitytrails 939	segment 941	segment 942	selectpdf 943	semaphore 944	sendbird 945	sendbird 946	sentry 949	sentryauthtoken 949	serphouse 950	serpstack 951	secretseed 1015
668	subscriptionkey 140	sugester 1033	sumo 1035	sumologic 1035	sumo 1036	sumologic 1036	survey 1041	surveybot 1042	surveysparrow 1043	survicate 1044
519	openaiazure 141	openvsx 780	opencagedata 784	openuv 786	openweather 787	opsgenie 788
506	ocpapimsubscriptionkey 141	ocean 345
112	devazurecom 142	debounce 327	deepai 328	deepgram 329	delighted 332	demio 333	demio 334	deputy 336	detectify 337	detectlanguage 338	deployer 391	decryptionkey 707
764	visualstudiocom 142	virustotal 1134	visualcrossing 1135
774	vsts 142	vsspat 142
738	userpwd 143	userflow 1119	userstack 1120
560	publishprofile 143	purestake 867	pusher 869	pusher 870
450	msdeploy 143
833	xfunctionskey 144	xfigmatoken 411
64	b2 146	b2 147	b2 148
36	backblaze 146	backblaze 147	backblaze 148	bannerbear 149
40	beamer 152	beebole 153	besnappy 154	betterstack 156
44	billomat 157	binance 158	bitbar 159	bitbucket 162	bitcoin 164	bitfinex 165	bitly 166	bitmex 167	bitmex 168	bitrise 169
800	wif 164	wireguard 1159	wise 1160	wistia 1161	wiz 1162	wiz 1163
557	privkey 164	privatekey 164	privatekey 391	privkey 391	privatetoken 497	privacy 858	prodpad 859	prospect 860	protocols 861	proxycrawl 862	privatekey 1159	presharedkey 1159
47	blazemeter 170	blitapp 171	blocknative 172	bluemix 565
632	runscope 170	runnertoken 487	runrunit 913
50	boostnote 173	borgbase 174	box 175	boxapp 175	boxclientsecret 175	bootstrap 616
53	braintree 178	brandfetch 180	browserstack 184	browshot 185
272	hubcloudbrowserstackcom 184	hubspot 559	hubapi 559	humanity 561	hunter 562
54	bscscan 186
56	buddyns 187	budibase 188	bugherd 189	bugsnag 190	bulbul 199	buttercms 200
72	calendarific 201	calorieninja 202	campayn 203	canny 204	capsulecrm 206	captaindata 207	carboninterface 208	caspio 209	capella 289
76	censys 210	centralstation 211	cexio 213
79	chartmogul 215	chatbot 216	chatfuel 217	checklyhq 219	checkvist 221	channelaccesstoken 636	channelsecret 637
80	cicero 222	circleci 225	circletoken 225	civo 227
83	clarifai 228	clearbit 229	clickhouse 233	cliengo 235	clientary 236	clinchpad 237	clockify 238	clockwork 239	cloudelements 242	cloudflare 245	cloudflarestorage 246	cloudflare 247	cloudflareapitoken 247	cloudimage 250	cloudinary 251	cloudmersive 252	cloudplan 253	cloudsmith 255	cloverly 256	cloze 257	clustdoc 258	clubhouse 960
626	ronin 236	rotp 463	roleid 535	routingkey 802	roaring 903	rocketreach 905	rollbar 906	route4me 908	rownd 909	rownd 910
688	textanywhere 239	teamgate 1051	teamgate 1052	technicalanalysisapi 1053	tefter 1054	telegram 1056	telethon 1056	teletype 1058	tencent 1061	tencentcloud 1061	testingbot 1062	textmagic 1063
828	xauthkey 245
77	cfapikey 245	cfapitoken 247
640	r2 246	r2secret 246
74	cctestreporterid 262
89	craftmypdf 294	crowdin 295	crumb 595
92	currencycloud 307	currencyfreaks 308	currencylayer 309	currencyscoop 310	currentsapi 311	customerio 313	customerguru 314
236	guru 314	guardian 524	gumroad 525
108	daily 315	dandelion 316	dareboost 317	databox 319	datadog 323	datadog 324	datagov 325
111	ddapikey 323	ddappkey 324	ddapplicationkey 324
116	diffbot 341	diggernaut 342	digitalocean 345	digitaloceanspaces 346	discord 349	disqus 350	ditto 351
663	spacessecret 346	sparkpost 997	speechtext 998	splunk 999	splunk 1000	spoonacular 1001	sportsmonk 1002	spotify 1003	spotify 1004
121	dnscheck 352
125	dronahq 360	drone 361	droneci 361	dronetoken 361	dropbox 362	dropbox 365
128	duo 367	duosecurity 367	duo 368	duosecurity 368	duply 369
130	dwolla 370
132	dynalist 371	dyspatch 374
144	eagleeyenetworks 375	easyinsight 376
147	edamam 381
1247	8x8 382
155	elasticsearch 384	elastic 384
157	enablex 386	enigma 388	envoy 389	encrypt 539
161	eraser 390
792	walletkey 391	wakatime 1146	walkscore 1147	wandb 1156
163	ethereum 391	etherscan 392	ethplorer 393	etsy 394
165	eventbrite 395	everhour 396
180	faceplusplus 404	fastforex 405	fastly 406	facebook 700
184	feedier 407	fetchrss 408	feishu 627
188	figma 411	figma 412	financialmodelingprep 413	findl 414	finicity 415	finicity 416	finnhu 417	fixer 420
191	flatio 421	flat 421	flickr 424	flightapi 425	flightstats 426	float 427	flowflu 428
192	fmfw 433
194	formcraft 434	formsite 435	foursquare 436	forgejo 476
197	freshbooks 438	freshdesk 439	freshworks 727
200	fulcrum 441	fullstory 442
203	fxmarket 443
220	geckoboard 444	gemini 445	geoapify 465	geocode 466	geocodify 467	geocod 468	geoipify 469	getemail 470	getemails 471	getgeoapi 472	getgist 473	getresponse 474	getsandbox 475	genie 788
698	totp 463	todoist 1076	toggl 1078	tokeet 1079	tomorrow 1080	tomtom 1081
266	hotp 463	holidayapi 553	holistic 554	honeycomb 555
564	pyotp 463	pyowm 787	pyrogram 1056
523	otplib 463
303	ipify 469	ipifi 469	ip2location 586	ipapi 587	ipgeolocation 588	ipinfo 589	ipinfod 590	ipquality 591	ipstack 592
224	gitea 476	gitlab 497	gitter 498
616	registrationtoken 487	recaptcha 513	reachmail 884	rebrandly 886	refiner 889	repairshopr 891	replyio 893	requestfinance 894	restpack 896	revamp 898
227	glassnode 499
230	godaddy 501	goodday 502	googleusercontent 514	google 514	goog 515	googlecloud 515
218	gcs 515	gcp 515
233	graphhopper 520	groove 521
235	gtmetrix 523
240	gyazo 526
252	happyscribe 527	harvest 529	hashicorp 535	hasura 540	hapikey 559
756	vault 534	vault 535	validationkey 707	vast 1122	vastai 1122	vatlayer 1123
830	xconsultoken 536
301	initialmanagement 536	influx 573	infomaniak 574	infura 576	insightly 577	instabot 578	instamojo 579	instamojo 580	interseller 582	intrinio 583	invoiceocean 584	initialadminpassword 595
841	xnomadtoken 537
733	unsealkey 538	unseal 538	unify 1106	unplugg 1108	unsplash 1109
256	hellosign 541	helpcrunch 542	helpscout 543	hereapi 544	hereapikey 544	hereapicom 544	here 544	heroku 546	herokuapikey 546	hetzner 547	hetzner 548	hexapikey 549	hexpm 549
254	hcloud 547
260	hive 551	hiveage 552
835	xhoneycombteam 555
271	html2pdf 557
276	hybiscus 563	hypertrack 564
289	ibm 565	ibmcloud 565
290	iconfinder 566
292	iexcloud 568
300	imagga 570	impala 571
701	truenas 593	tradier 1082	travelpayouts 1083	travis 1084	travistoken 1084	trello 1086	trello 1087	transferwise 1160
328	jenkins 594	jenkins 595
338	jotform 600	jointoken 616
344	jumpcloud 601	jupiterone 602	juro 603
360	kanban 605	kanbantool 606	karma 607
364	keen 608
371	klipfolio 611
373	knapsackpro 612
377	kraken 613	kraken 614
380	kubeadm 616	kubernetes 616	kucoin 617	kucoin 618
384	kylas 619
396	languagelayer 624	lark 627
400	leadfeeder 631	lemlist 632	lessannoyingcrm 633	less 633
404	line 635	line 637	linechannel 637	linear 640	linemessaging 641	linkedin 643	linkedin 644	linkpreview 645	linode 646	liveagent 647
410	loadmill 648	loggly 652	loginradius 653	logz 654	lokalise 655	looker 656	looker 657	loyverse 658
416	lunchmoney 659	luno 660
461	m3o 661
432	madkudu 662	magicbell 663	magnetic 664	mailboxlayer 665	mandrill 668	mailerlite 669	mailgun 674	mailjet 675	mailmodo 676	mailsac 677	mapquest 681	marketstack 682	mattermost 684	mavenlink 685
441	mjapikey 675
436	meaningcloud 687	mediastack 688	meili 689	meilisearch 689	meistertask 690	meraki 691	mesibo 694	messagebird 695	meta 700	metaapi 701	metabase 702	metrilo 703
181	fbsecret 700
440	mindmeister 709	miro 713	mistral 714	mixmax 715	mixpanel 716
446	mongodb 720	monkeylearn 721	moonclerk 722	moosend 724	moralis 725
452	mux 726
456	myfreshworks 727	myintervals 728
468	nasdaq 729
472	netlify 733	netsuite 734	neutrinoapi 735	newrelic 746	newsapi 747	newscatcher 748	netcore 816	nexmo 1137	nexmo 1138
473	nftport 749
474	ngrok 750	ngc 765
476	nicereply 751	nimble 753
483	npm 760	npmtoken 760
691	thenpmregistry 760	theoddsapi 1065	thinkific 1066	thousandeyes 1067
488	numverify 762	nutritionix 763
489	nvcr 765
492	nylas 766
504	oanda 767
514	okta 769	okta 770
666	ssws 769	sslmate 1009
516	omnisend 772
517	onelogin 773	onepagecrm 774	onesignal 776	onfleet 778
518	oopspam 779
525	ovsx 780	overloop 790	ovh 791	ovh 792
526	owlbot 794
540	packagecloud 795	pagerduty 801	pagerduty 802	pandadoc 803	paralleldots 804	parsehu 805	parseur 806	partnerstack 807	pastebin 808	paydirtapp 809	paymoapp 810	paymongo 811	paypal 812
543	pd 801	pdflayer 813	pdfshift 814
544	peopledatalabs 815	pepipost 816
547	phrase 821	phantom 990
548	pinata 822	pinecone 824	pipedream 826	pipedrive 827	pivotal 828	pixabay 829
551	plaid 831	planetscale 835	planviewleankit 836	planview 836	planyo 837	plivo 838	plivo 839
558	pscale 835
554	podio 840	pollsapi 842	poloniex 843	poloniex 844	polygon 845	positionstack 847	postageapp 848	postbacks 849	postmark 854	powrbot 855
576	qase 872
596	qualaroo 873	qubole 874
612	railway 875	raven 880	rawg 881	razorpay 883
637	rzp 883
620	ringcentral 900	ritekit 902	ripple 1175
648	salesflare 916	salesforce 918	salesforce 919	salesforce 920	salesmate 921	sanity 923	satismeter 924	saucelabs 925	sauce 925
653	sfdc 918	sf 918	sfdc 919	sf 919	sfdc 920	sftoken 988	sfx 1000
650	scaleway 927	scw 927	scrapeowl 929	scraperapi 930	scraperbox 931	scrapestack 932	scrapfly 933	scrapingant 934	scrapingbee 935	screenshotapi 936	screenshotlayer 937	scrutinizer 938
656	signalwire 964	signaturit 965	signupgenius 966	sigopt 967	simfin 968	simplesat 969	simvoly 970	sinch 971	siteleaf 972	signingsecret 982	signalfx 1000
658	skrapp 973	skybiometry 974
659	slacksigningsecret 982	slack 982
660	smartsheet 983	smartystreets 984	smarty 984	smooch 986
661	snipcart 987	snowflake 988	snyk 989
662	solana 990	solarwinds 991	sonar 994	sonarqube 994	sonarcloud 994	sonarlogin 994
664	squarespace 1008
839	xlm 1015
670	swell 1045
684	tableau 1046	tatum 1048	taxjar 1050
578	qcloud 1061
692	ticketmaster 1070	tiingo 1071	timecamp 1072
695	tly 1074
696	tmetric 1075
706	twelvedata 1091	twilio 1093	twilio 1094	twilio 1095	twilio 1096	twist 1097	twitch 1100	twitter 1170	twitter 1171	twitter 1172	twitter 1173
708	tyntec 1101	typetalk 1103
722	uclassify 1105
735	upcdatabase 1110	uplead 1112	uploadcare 1113	upstage 1114	upstashredisresttoken 1115	upstash 1115	uptimerobot 1116	upwave 1117
737	urlscan 1118
760	vercel 1130	verceltoken 1130	verimail 1131	veriphone 1132	versioneye 1133
904	zeit 1130	zendesk 1184	zenkit 1185	zenrows 1186	zenscrape 1187	zenserp 1188	zerobounce 1189	zerotier 1190
775	vtapikey 1134
770	vonage 1137	vonage 1138	voodoosms 1139	vouchery 1140
771	vpnapi 1142
776	vultr 1143
780	vyte 1144
796	weatherbit 1148	weatherstack 1149	webflow 1151	webscraper 1152	webscraping 1153	websitepulse 1154	weightsandbiases 1156	wepay 1157
799	whoxy 1158
806	worksnaps 1165	workstack 1166	worldcoinindex 1167	worldweather 1168
845	xrp 1175	xrpl 1175
864	yandex 1178
866	yc 1178
868	yelp 1180
878	youneedabudget 1181	yousign 1182
908	zipapi 1192	zipcodeapi 1193	zipcodebase 1194
914	zonka 1196	zoom 1197
920	zulip 1198`,exact:`
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
828	xai xai`,builtIn:{"secret-beside-id":90,"url-signature":119,"private-key":446,"private-key-cut-short":447,"url-credentials":453,"http-authorization":454,"curl-user":455,"client-password":456,password:457,secret:458},hash:"8d550aea01fe24e8"}});var ea=class{#e;#n=[0];#t=0;#r=new Map;constructor(n){this.#e=n}get lines(){return this.#a(this.#e.length),this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length);this.#a(t);let r=this.#o(t),a=this.#n[r]??0;return a===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(a=3),{line:r+1,column:this.#i(a,t)+1}}lineSpan(n){this.#a(this.#e.length);let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#a(n){let t=this.#e;for(let r=this.#t;r<n;r++){let a=t[r];(a===10||a===13&&t[r+1]!==10)&&this.#n.push(r+1)}n>this.#t&&(this.#t=n)}#i(n,t){if(t-n<2*Xr)return Ci(this.#e,n,t);let r=this.#r.get(n);r===void 0&&this.#r.set(n,r={at:[n],column:[0]});for(let i=r.at.length-1;(r.at[i]??0)+2*Xr<t;i++){let o=r.at[i]??n,s=Ch(this.#e,o+Xr);r.at.push(s),r.column.push((r.column[i]??0)+Ci(this.#e,o,s))}let a=Math.min(r.at.length-1,Math.floor((t-n)/Xr));for(;(r.at[a]??0)>t;)a--;return(r.column[a]??0)+Ci(this.#e,r.at[a]??n,t)}#o(n){let t=0,r=this.#n.length-1;for(;t<r;){let a=t+r+1>>1;(this.#n[a]??0)<=n?t=a:r=a-1}return t}},Xr=512;function Ch(e,n){let t=n;for(;n-t<3&&((e[t]??0)&192)===128;)t--;return t}function Ci(e,n,t){let r=0;for(let a=n;a<t;){let i=Lh(e,a);r+=i===4?2:1,a+=i}return r}function Lh(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let a=1;a<r;a++)if(((e[n+a]??0)&192)!==128)return 1;return r}var na=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var Gu=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function Yu(e){let n=e[0];for(let t=0;t<Gu.length;t++){let[r,a]=Gu[t];if(!(n!==a[0]||!a.every((i,o)=>e[o]===i))&&!(r==="bzip2"&&!Bh(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*Xu(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function Bh(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as Ih}from"node:zlib";import{inflateRawSync as jh}from"node:zlib";function ec(e,n){let t=new Si(n),r=new Bi(e),a=Sh(r,t);return{bytes:t.taken(),end:r.position(),state:a}}function Sh(e,n){for(;;){let t=e.take(3),r=t>>1,a;if(t<0||r===3)return"corrupt";if(r===0)a=Th(e,n);else{let i=r===1?Rh():Kh(e);a=i!==void 0&&Nh(e,n,i)}if(n.full)return"limit";if(!a)return"corrupt";if(t&1)return"whole"}}function Th(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let a=0;a<t;a++){let i=e.take(8);if(i<0||!n.push(i))return!1}return!0}var Vh=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],Dh=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],Eh=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],Fh=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function Nh(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let a=Vh[r-257],i=e.take(Dh[r-257]??0),o=e.symbol(t.distances),s=Eh[o];if(a===void 0||i<0||s===void 0)return!1;let l=e.take(o<4?0:(o>>1)-1);if(l<0||!n.copy(s+l,a+i))return!1}}function Kh(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let a=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;a[Fh[s]??0]=l}let i=Li(a);if(!i)return;let o=new Uint8Array(n+t);for(let s=0;s<o.length;){let l=e.symbol(i);if(l<0)return;if(l<16){o[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>o.length||l===16&&s===0)return;o.fill(l===16?o[s-1]??0:0,s,s+u),s+=u}return nc(o.subarray(0,n),o.subarray(n))}function Rh(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return nc(e,new Uint8Array(30).fill(5))}function nc(e,n){let t=Li(e),r=Li(n);return t&&r&&{literals:t,distances:r}}function Li(e){let n=new Uint16Array(16),t=1;for(let i of e)i!==0&&(n[i]++,i>t&&(t=i));let r=new Uint16Array(17);for(let i=1,o=0;i<=15;i++)if(r[i]=o,o=o+n[i]<<1,o>2<<i)return;let a=new Uint16Array(1<<t);for(let i=0;i<e.length;i++){let o=e[i];if(o===0)continue;let s=zh(r[o]++,o);for(let l=s;l<a.length;l+=1<<o)a[l]=i<<4|o}return a}function zh(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var Bi=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#a(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#i(n),t}symbol(n){this.#a(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#i(r),t>>4)}align(){this.#i(this.#r&7)}position(){return this.#n-(this.#r>>3)}#a(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#i(n){this.#t>>>=n,this.#r-=n}},Si=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,a=this.#n;for(let i=0,o=this.#t;i<r;i++,o++)a[o]=a[o-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var Ph=64*1024*1024;function Hn(e,n,t,r,a){let i=Oh(e.subarray(n,t),r.bytes,a);return r.spend(i.bytes.length),{...i,end:n+i.end}}function Oh(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,Ph),a=Math.max(r,1024);try{let i={maxOutputLength:n,chunkSize:a,info:!0},{buffer:o,engine:s}=jh(e,i);return{bytes:o,end:s.bytesWritten,state:"whole"}}catch{return ec(e,n)}}function Le(e,n,t,r,a){return r===0&&a===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,a),via:[...n,`${t}@${r}`]}}function Ti(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*tc(e,n,t){let r=[],a=0,i;for(;Ti(e,a)&&(i=t.budget.refuseEntry(),!i);){let l=$h(e,a,t);if(r.push(l.bytes),i=l.fault,i)break;a=l.end}let o=[...n,"gzip"],s=Jh(r);i&&t.cut(o,i),(!i||s.length>0)&&(yield*t.open(s,o)),i?yield Le(e,n,"gzip",a,e.length):Wh(e,a)||(yield*t.open(e.subarray(a),[...n,`gzip@${a}`]))}function $h(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),a=qh(e,n,r);if(a===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let i=r.getUint32(e.length-4,!0),o=Hn(e,a,e.length,t.budget,i),s=o.end+8;if(o.state==="limit")return{bytes:o.bytes,end:s,fault:t.budget.bytesWord};let l=o.state==="whole"&&s<=e.length&&r.getUint32(o.end,!0)===Ih(o.bytes);return{bytes:o.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function qh(e,n,t){let r=e[n+3]??0,a=n+10;if(r&4){if(a+2>e.length)return;a+=2+t.getUint16(a,!0)}for(let i of[8,16]){if(!(r&i))continue;let o=e.indexOf(0,a);if(o<0)return;a=o+1}return r&2&&(a+=2),a<e.length?a:void 0}function Jh(e){return e.length===1?e[0]:Buffer.concat(e)}function Wh(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function ac(e){let n=Qh(e);if(n)return n;if(!(e.length<32)){if(!Hh(e)){let t=Zh(e);if(t)return t;if(Yh(e))return"partly-utf-16le"}return Xh(e)?"partly-utf-16le":void 0}}function Qh(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&rc(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&rc(e,!1))return"utf-32be"}function ic(e,n){return Vi(e,2,n).bad>0}function Hh(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!qe(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function Zh(e){let n=Vi(e,0,!0),t=Vi(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function Vi(e,n,t){let r=Math.min(e.length-1,n+1024),a=t?0:1,i={units:0,ascii:0,sure:0,rare:0,bad:0};for(let o=n;o<r;o+=2){let s=e[o+a]|e[o+1-a]<<8;if(i.units++,s<128)qe(s)?(i.ascii++,i.sure++):i.bad++;else if(Gh(s))i.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&i.bad++;else if(s>=55296&&s<=56319){if(o+2>=r)continue;let l=e[o+2+a]|e[o+3-a]<<8;l<56320||l>57343?i.bad++:o+=2}else s>=56320&&s<=57343?i.bad++:(s<19968||s>40959)&&i.rare++}return i}function Gh(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function rc(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let a=t.getUint32(r,n);if(a>1114111||a>=55296&&a<=57343)return!1}return!0}function Yh(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function Xh(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!qe(e[n]))return!1;return!0}function qe(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var Pe=512,Ei=4096;function oc(e){return e.length<Pe?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&Fi(e,0)}function*sc(e,n,t){let r=0,a={};for(;r+Pe<=e.length&&Fi(e,r);){let i=t.budget.refuseEntry();if(i){t.cut(n,i),yield Le(e,n,"tar",r,e.length);return}let o=String.fromCharCode(e[r+156]||48),s=t1(e,r,o),l=a.size??lc(e,r+124,12);"123456".includes(o)&&l>0&&n1(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(o==="x")a={...a,...a1(c)};else if(o==="L")a={...a,path:Cn(c)};else if(o!=="g"&&o!=="K"){let d=[...n,`tar:${(a.path??r1(e,r)).slice(0,Ei)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(o)||l>0)&&(yield*t.open(c,d)),a={}}r=s+Math.ceil(l/Pe)*Pe}yield*e1(e,n,r,t)}function*e1(e,n,t,r){let a=t;for(;a<e.length&&e[a]===0;)a++;if(a>=e.length)return;a-t>=Pe?yield*r.open(e.subarray(a),[...n,`tar@${a}`]):(r.cut(n,"corrupt-tar"),yield Le(e,n,"tar",t,e.length))}function Fi(e,n){let t=lc(e,n+148,8),r=0,a=0;for(let i=0;i<Pe;i++){let o=i>=148&&i<156?32:e[n+i];r+=o,a+=o<128?o:o-256}return r!==256&&(t===r||t===a)}function n1(e,n){return n+Pe>e.length?!0:Fi(e,n)||e.subarray(n,n+Pe).every(t=>t===0)}function t1(e,n,t){let r=n+Pe;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=Pe;return r+Pe}function lc(e,n,t){let r=0;if(e[n]&128){for(let i=1;i<t;i++)r=r*256+e[n+i];return Number.isSafeInteger(r)?r:e.length}let a=0;for(let i=0;i<t;i++){let o=e[n+i];if(o>=48&&o<=55)r=r*8+o-48,a++;else if(o!==32||a>0)break}return r}function r1(e,n){let t=Cn(e.subarray(n,n+100)),a=e[n+257]===117&&e[n+262]===0?Cn(e.subarray(n+345,n+500)):"";return a===""?t:`${a}/${t}`}function a1(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let a=Number(Cn(e.subarray(t,r)));if(!(a>r-t+1)||t+a>e.length)break;let i=e.subarray(r+1,t+a-1);if(Di(i,"path="))n={...n,path:Cn(i.subarray(5))};else if(Di(i,"GNU.sparse.name="))n={...n,path:Cn(i.subarray(16))};else if(Di(i,"size=")){let o=Number(Cn(i.subarray(5)));Number.isSafeInteger(o)&&o>=0&&(n={...n,size:o})}t+=a}return n}function Di(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function Cn(e){let n=e.subarray(0,Ei).indexOf(0),t=e.subarray(0,n<0?Ei:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var i1=1024;function uc(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*cc(e,n,t){let r=[...n,"zlib"],a=t.budget.refuseEntry();if(a){t.cut(r,a),yield{bytes:e,via:n};return}let i=Hn(e,2,e.length,t.budget),o=new DataView(e.buffer,e.byteOffset,e.byteLength),s=i.end+4;if(i.state==="whole"&&s<=e.length&&o.getUint32(i.end)===o1(i.bytes)){yield*t.open(i.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}i.bytes.length>=i1&&(t.cut(r,i.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(i.bytes,r)),yield Le(e,n,"zlib",0,e.length)}function o1(e){let n=1,t=0;for(let r=0;r<e.length;){let a=Math.min(r+3800,e.length);for(;r<a;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as s1 from"node:zlib";function dc(e,n=0){return mc(e,n)||pc(e,n)>0&&n+8<e.length}function*fc(e,n,t){let r=[...n,"zstd"],a=Ni(e,t.budget);a.fault&&t.cut(r,a.fault),(!a.fault||a.bytes.length>0)&&(yield*t.open(a.bytes,r)),a.fault?yield Le(e,n,"zstd",a.end,e.length):a.end<e.length&&(yield*t.open(e.subarray(a.end),[...n,`zstd@${a.end}`]))}function Ni(e,n){let t=[],r=0,a;for(;!a&&r<e.length;){let i=pc(e,r);if(i>0){r=Math.min(r+i,e.length);continue}if(!mc(e,r)||(a=n.refuseEntry(),a))break;let o=l1(e.subarray(r),n);typeof o=="string"?a=o:(t.push(o.bytes),r+=o.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:a}}function mc(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function pc(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function l1(e,n){let{zstdDecompressSync:t}=s1;if(!t)return"unsupported-compression";try{let{buffer:r,engine:a}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,a.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var u1="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Ki(e,n,t){let r=f1(t)??e.subarray(0,4096);return c1(r,(n&2048)===0)??d1(r)}function c1(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function d1(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):u1[t-128];return n}function f1(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var Dt=22,Ac=67324752,ta=33639248,hc=101010256,Ri=101075792,gc=117853008,m1=64;function yc(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=Dt}function kc(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=zi(e);return t!==void 0&&t.count>0}function zi(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-Dt;for(let r=0;r<m1&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let a=A1(n,t);if(a)return a}}function bc(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),a=[],i=n.start;for(;i+46<=n.tail&&a.length<t&&r.getUint32(i,!0)===ta;){let o=i+46+r.getUint16(i+28,!0),s=o+r.getUint16(i+30,!0),l=s+r.getUint16(i+32,!0);if(l>n.tail)break;a.push(p1(e,r,i,o,s,n.base)),i=l}return a.sort((o,s)=>o.header-s.header),{entries:a,end:i}}function p1(e,n,t,r,a,i){let o=n.getUint16(t+8,!0),s=e.subarray(r,a),l=xc(s),u=f=>{let m=n.getUint32(t+f,!0);return m===4294967295?l()??m:m},c=u(24),d=u(20);return{name:Ki(e.subarray(t+46,r),o,s),header:i+u(42),method:n.getUint16(t+10,!0),flags:o,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function xc(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let a=t+4;return()=>{if(!(a+8>r))return a+=8,Number(n.getBigUint64(a-8,!0))}}t=r}return()=>{}}function A1(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),a=e.readUInt32LE(n+16),i=n,o=[n,n],s=h1(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),a=Number(e.readBigUInt64LE(s+48)),i=s,o=[s+56,n-20]);for(let l of[i-r,a]){if(l<0||l>i)continue;if(l+46<=i&&e.readUInt32LE(l)===ta||t===0&&r===0)return{start:l,tail:i,slack:o,end:n+Dt,count:t,base:l-a}}}function h1(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==gc)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===Ri)return r}}function ji(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),a=r.getUint16(n+8,!0),i=n+30+r.getUint16(n+26,!0),o=i+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==Ac||a>99||o>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(i,o),u=xc(l),c=A=>{let p=r.getUint32(n+A,!0);return p===4294967295?u()??p:p},d=c(22),f=c(18);return{name:Ki(e.subarray(n+30,i),s,l),method:a,flags:s,crc:r.getUint32(n+14,!0),compressed:f,size:d,data:o}}function wc(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let a=n;;){let i=a+Dt<=t?g1(r,a,t):0;if(i===0||a+i>t)return a;a+=i}}function g1(e,n,t){let r=e.getUint32(n,!0);return r===hc?Dt:r===gc?20:r===Ri?56:r!==ta||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function Pi(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===Ac||r===ta||r===hc||r===Ri}function ra(e){if(e.length<4)return;if(Ti(e))return{format:"gzip"};if(yc(e))return{format:"zip"};if(uc(e))return{format:"zlib"};if(dc(e))return{format:"zstd"};let n=Yu(e);if(n!==void 0)return{format:"foreign",name:n};if(oc(e))return{format:"tar"};let t=ac(e);return(t===void 0||t==="partly-utf-16le")&&kc(e)?{format:"zip"}:t&&{format:"text",charset:t}}var vc=64*1024;function Mc(e,n){if(n==="partly-utf-16le")return[Uc(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:y1(e,n==="utf-32le"),charset:n}];let t={bytes:Cc(e,n==="utf-16le"),charset:n};return ic(e,n==="utf-16le")?[t,{bytes:e}]:w1(e)?[t,Uc(e)]:[t]}function Uc(e){let n=b1(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function Cc(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,a=n?1:0;for(let i=r?2:0;i+1<e.length;){let o=Math.min(i+vc*2,e.length-(e.length-i&1));o<e.length-1&&(e[o-2+a]&252)===216&&(o+=2);let s=Buffer.from(e.subarray(i,o));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),i=o}return t.length===1?t[0]:Buffer.concat(t)}function y1(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let a=4;a+3<e.length;){let i=Math.min(a+vc*4,e.length-3),o="";for(;a<i;a+=4){let s=t.getUint32(a,n);o+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(o,"utf8"))}return Buffer.concat(r)}var Lc=4,k1=8,aa=16;function b1(e){let n=new Oi(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let a=r-1,i=x1(e,a);if(i-a<Lc*2)continue;i-a>=aa*2&&(t=!0);let o=a-n.taken>=2&&e[a-2]===255&&e[a-1]===254;n.keep(o?a-2:a),n.turn(a,i),r=i-1}return n.keep(e.length),t?n.text():void 0}var Oi=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let a=Cc(this.#e.subarray(r,t),!0);this.#n.set(a,this.#t),this.#t+=a.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function x1(e,n){let t=n;for(let r=0;r<Lc;r++,t+=2)if(e[t+1]!==0||!qe(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!qe(e[t]):_c(e,t)||_c(e,t+1));t+=2);return t}function _c(e,n){let t=Math.min(n+k1,e.length);for(let r=n;r<t;r++)if(!qe(e[r]))return!1;return!0}function w1(e){for(let n=aa-1;n<e.length;n+=aa){if(!qe(e[n]))continue;let t=n;for(;t>0&&qe(e[t-1]);)t--;let r=n+1;for(;r<e.length&&qe(e[r]);)r++;if(r-t>=aa&&U1(e,t,r))return!0;n=r-1}return!1}function U1(e,n,t){let r=[new Set,new Set];for(let a=n;a<t;a++)r[a&1].add(e[a]);return r[0].size>=4&&r[1].size>=4}import{crc32 as Bc}from"node:zlib";var Sc=16;function*Tc(e,n,t){let r=zi(e),a=t.budget.entries,{entries:i,end:o}=r?bc(e,r,a):{entries:[],end:0};(!r||i.length<Math.min(r.count,a))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*Zn(s,0,e.length);let l=0,u=-1;for(let c of i){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut(qi(s,c.name),"corrupt-zip");continue}yield*Zn(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield Le(e,n,"zip",c.header,e.length);l=yield*_1(s,c,r.start)}yield*Zn(s,l,r.start),i.length<a&&(yield*Zn(s,o,r.tail)),yield*Zn(s,...r.slack),yield*Zn(s,r.end,e.length)}function*_1(e,n,t){let r=ji(e.bytes,n.header,t);if(!r)return e.level.cut(qi(e,n.name),"corrupt-zip"),Math.min(n.header,t);let a=r.data+n.compressed,i={...n,flags:n.flags|r.flags,data:r.data},o=yield*$i(e,i,Math.min(a,t),!0,a>t);return Vc(e.bytes,o,i.flags,t)}function*Zn(e,n,t){let{bytes:r,via:a,level:i}=e,o=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=o.indexOf("PK",l,"latin1"),!(l<0));){let u=ji(r,l,t);if(!u){l+=4;continue}yield*Ii(e,s,l);let c=i.budget.refuseEntry();if(c)return i.cut(a,c),yield Le(r,a,"zip",l,t);l=s=yield*v1(e,u,t)}yield*Ii(e,s,t)}function*v1(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,a=n.data+n.compressed,i=r?yield*$i(e,n,n.method===8?t:B1(e.bytes,n.data,t),!1,!1):yield*$i(e,n,Math.min(a,t),!0,a>t);return Vc(e.bytes,i,n.flags,t)}function*Ii(e,n,t){let{bytes:r,via:a,level:i}=e,o=wc(r,n,t);t-o<Sc&&t-o<r.length||(o===0&&t===r.length?yield{bytes:r,via:a}:yield*i.open(r.subarray(o,t),[...a,`zip@${o}`]))}function*$i(e,n,t,r,a){let{bytes:i,via:o,level:s}=e,l=qi(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<Sc)return t;let c=L1(n);if(c)return s.cut(l,c),yield Le(i,o,"zip",n.data,t),t;if(n.method===0){let A=i.subarray(n.data,t);return(a||u!==void 0&&Bc(A)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(A,l),t}let d=n.method===8?M1(e,n,t):C1(e,n,t),f=d.fault??(a||u!==void 0&&Bc(d.bytes)!==u?"corrupt-zip":void 0);f&&s.cut(l,f),(!f||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let m=r?t:Math.min(d.end,t);return f?yield Le(i,o,"zip",n.data,m):r&&(yield*Ii(e,d.end,t)),m}function M1(e,n,t){let{budget:r}=e.level,a=Hn(e.bytes,n.data,t,r,n.size),i=a.state==="whole"?void 0:a.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:a.bytes,end:a.end,fault:i}}function C1(e,n,t){let r=Ni(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function L1(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function Vc(e,n,t,r){if(!(t&8))return n;let a=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let i of a?[16,24]:[12,20])if(n+i===r||n+i<r&&Pi(e,n+i))return n+i;return a?Math.min(n+16,r):n}function B1(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let a=r.indexOf("PK",n,"latin1");a>=0;a=r.indexOf("PK",a+2,"latin1"))if(Pi(e,a)||e[a+2]===7&&e[a+3]===8)return a;return t}function qi(e,n){return[...e.via,`zip:${n}`]}var Ec={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function Ji(e){return ra(e)!==void 0}function*Fc(e,n,t){let r=ra(e);if(!r){yield{bytes:e,via:[]};return}let a=new na(n,e.length),i=(s,l)=>t({via:s,why:l}),o=s=>({budget:a,cut:i,*open(l,u){let c=ra(l);c?yield*Dc(l,u,c,s,n.maxDepth,o):yield{bytes:l,via:u}}});yield*Dc(e,[],r,0,n.maxDepth,o)}function*Dc(e,n,t,r,a,i){if(t.format==="text"){for(let s of Mc(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let o=i(r+1);if(r>=a){o.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*tc(e,n,o);case"zip":return yield*Tc(e,n,o);case"tar":return yield*sc(e,n,o);case"zlib":return yield*cc(e,n,o);case"zstd":return yield*fc(e,n,o);case"foreign":return yield*Xu(e,n,t.name,o)}}import{Buffer as Wi}from"node:buffer";function Nc(e,n,t){if(n.length<S1||Ji(n)||Ji(t))return!1;let r=E1(n,t),a=n.length-F1(n,t,r),i=D1(n,Math.max(0,r-e.reach)),o=Math.min(n.length,a+e.reach);return o-i>n.length*T1||V1.some(s=>N1(n,s)>=0)?!1:e.find(n,i,o).length===0}var S1=4096,T1=.7,V1=["-----BEGIN","AKIA","ASIA","ABIA","ACCA"].map(e=>Wi.from(e));function D1(e,n){let t=n;for(;t>0&&P[e[t-1]??0]===1;)t--;return t}var cn=1024;function E1(e,n){let t=Math.min(e.length,n.length),r=0;for(;r+cn<=t&&Kc(e,r,n,r);)r+=cn;for(;r<t&&e[r]===n[r];)r++;return r}function F1(e,n,t){let r=Math.min(e.length,n.length)-t,a=0;for(;a+cn<=r&&Kc(e,e.length-a-cn,n,n.length-a-cn);)a+=cn;for(;a<r&&e[e.length-1-a]===n[n.length-1-a];)a++;return a}function Kc(e,n,t,r){return Wi.compare(e.subarray(n,n+cn),t.subarray(r,r+cn))===0}function N1(e,n){return Wi.from(e.buffer,e.byteOffset,e.byteLength).indexOf(n)}function jc(e,n,t){let{start:r,end:a}=t.span,i=r;for(;i>0&&r-i<60&&!Rc(e[i-1]);)i--;let o=a;for(;o<e.length&&o-a<40&&!Rc(e[o]);)o++;for(;i<r&&((e[i]??0)&192)===128;)i++;let s="",l=0,u=0,c=i;for(let f of n){if(f.span.end<=c||f.span.start>=o)continue;s+=zc(e,c,Math.max(c,f.span.start));let m=f===t||f.span.start<=r&&f.span.end>=a;m&&u===0&&(l=s.length),s+=f.secret.masked,m&&u===0&&(u=f.secret.masked.length),c=Math.max(c,f.span.end)}s+=zc(e,c,o);let d=s.length-s.trimStart().length;return{text:s.trim(),column:Math.max(0,l-d),length:u}}function Rc(e){return e===10||e===13}function zc(e,n,t){return K1.decode(e.subarray(n,Math.max(n,t))).replaceAll("	"," ")}var K1=new TextDecoder;function Oc(e,n=Ec,t=!1){let r=new Map;return{get engineVersion(){return e.version},known:a=>r.get(a),bringsNothing:(a,i)=>Nc(e,a,i),scan(a,i){let o=i===void 0?void 0:r.get(i);if(o!==void 0)return o;let s=z1(e,n,a,void 0,void 0,t);return i!==void 0&&r.set(i,s),s}}}function t6(e,n){return e.located.map(({match:t,start:r,end:a,via:i,related:o,excerpt:s})=>{let l=[...i,...t.decodedFrom];return{match:t,related:o,place:{path:n.path,line:r.line,column:r.column,endLine:a.line,endColumn:a.column,source:n.source,...n.blob===void 0?{}:{blob:n.blob},...n.commit===void 0?{}:{commit:n.commit},...l.length===0?{}:{decodedFrom:l},...s===void 0?{}:{excerpt:s}}}})}function r6(e){return e.secret.reveal()}var R1={located:[],cut:[],failure:null};function z1(e,n,t,r,a=o=>new ea(o),i=!1){let o=[],s=new Set,l=null;try{P1(t)&&s.add("lfs-pointer");let u=r===void 0?Fc(t,n,({via:c,why:d})=>s.add(Pc(d,c))):[{bytes:t,via:[]}];for(let c of u){let d=r===void 0?e.scan(c.bytes):e.complete(c.bytes,r);for(let f of d.cut)s.add(Pc(f,c.via));d.matches.length>0&&o.push(...j1(d.matches,c,a,i))}}catch(u){l=`scan-failed: ${u instanceof Error?u.name:typeof u}`}return o.length===0&&s.size===0&&l===null?R1:{located:o,cut:[...s],failure:l}}function j1(e,n,t,r){let a=t(n.bytes),i=r?100:0;return e.map((o,s)=>({match:o,start:a.position(o.span.start),end:a.position(o.span.end),via:n.via,related:o.related.flatMap(l=>e[l]??[]),...s<i&&n.via.length===0?{excerpt:jc(n.bytes,e,o)}:{}}))}function Pc(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function P1(e){if(e.length>1024||e.length<Qi.length)return!1;for(let n=0;n<Qi.length;n++)if(e[n]!==Qi.charCodeAt(n))return!1;return!0}var Qi=`version https://git-lfs.github.com/spec/v1
`;import{createHmac as O1}from"node:crypto";import{readFileSync as I1}from"node:fs";import{homedir as $1}from"node:os";import dn from"node:path";var q1=1,qc=dn.sep==="\\";function J1(e){let n=e.XDG_CONFIG_HOME,t=n!==void 0&&dn.isAbsolute(n)?n:qc?e.APPDATA??dn.join(Ic(e),"AppData","Roaming"):dn.join(Ic(e),".config"),r=dn.join(t,"leakscan");return{folder:r,credentials:dn.join(r,"own-credentials.json"),key:dn.join(r,"own-credentials.key")}}function Ic(e){let n=qc?e.USERPROFILE:e.HOME;return n!==void 0&&dn.isAbsolute(n)?n:$1()}function d6(e){let n=J1(e),t=$c(n.credentials);if(t===null)return null;let r=$c(n.key)?.trim();if(r===void 0)throw Gn(n.key,"is missing");if(!/^[0-9a-f]{64}$/.test(r))throw Gn(n.key,"is damaged");let a;try{a=JSON.parse(t)}catch{throw Gn(n.credentials,"is damaged")}let{version:i,seeds:o,credentials:s}=a;if(i!==q1)throw Gn(n.credentials,`is of version ${String(i).slice(0,20)}`);if(!Array.isArray(o)||o.length!==2||!Array.isArray(s)||!s.every(H1))throw Gn(n.credentials,"is damaged");let l=s.map(({length:u,windowAt:c,slot:d,characters:f,spelling:m,digest:A})=>({length:u,windowAt:c,slot:d,characters:f,spelling:m,digest:A}));return{version:i,seeds:[Number(o[0]),Number(o[1])],credentials:l,key:r}}function Jc({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:Q1(n),seeds:e,list:n,isOwn:(a,i)=>W1(r,a)===n[i]?.digest}}function W1(e,n){return O1("sha256",e).update(n).digest("hex")}function Q1(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}function H1(e){let{length:n,windowAt:t,slot:r,characters:a,spelling:i,digest:o}=e??{},s=(l,u)=>Number.isInteger(l)&&l>=0&&l<u;return s(n,4096)&&s(t,n-In+1)&&s(r,Ra)&&typeof a=="string"&&a!==""&&(i==="plain"||i==="percent"||i==="escapes")&&typeof o=="string"&&/^[0-9a-f]{64}$/.test(o)}function $c(e){try{return I1(e,"utf8")}catch(n){let{code:t}=n;if(t==="ENOENT"||t==="ENOTDIR")return null;throw Gn(e,`cannot be read (${t??"unknown"})`,n)}}function Gn(e,n,t){return new lo("own-credentials",`${e} ${n}, so your own credentials cannot be looked for`,"Run `leakscan init --my-credentials` again, or with --remove to forget them.",t===void 0?void 0:{cause:t})}async function y6(e){return Oc(await Z1(e),void 0,!0)}async function Z1(e){let[n,t]=await Promise.all([G1(e),Y1()]);return Object.assign(qu(Zu,{...n,prefilter:t}),{detection:e})}async function G1({customRules:e,configName:n,identifiers:t,remembered:r,examples:a}){return{identifiers:t,examples:a,customRules:e,expressions:await Wu(e,n),ownCredentials:r===null?void 0:Jc(r)}}async function Y1(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve(Sa),Promise.resolve(Ta)]);return e(n)}import{Buffer as Zi}from"node:buffer";function Xi(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=Qc(e,(r,a)=>{r==="tree"&&n.tree===""?n.tree=a:r==="parent"?n.parents.push(a):r==="author"&&n.author===""?n.author=a:r==="committer"&&n.committer===""?n.committer=a:r==="encoding"&&(n.encoding=a)});return!Yi(n.tree)||!n.parents.every(Yi)?null:{...n,messageStart:t}}function Wc(e){let n={object:"",type:"",tagger:""},t=Qc(e,(r,a)=>{r==="object"&&n.object===""?n.object=a:r==="type"&&n.type===""?n.type=a:r==="tagger"&&n.tagger===""&&(n.tagger=a)});return Yi(n.object)?{...n,messageStart:t}:null}function x6(e,n){let t=Xi(n);if(t===null)return{oid:e,author:"",email:"",date:Gi(0,0),subject:""};let r=X1(t.author);return{oid:e,author:Hi(r.name,t.encoding),email:Hi(r.email,t.encoding),date:Gi(r.seconds,r.offset),subject:Hi(eg(n,t.messageStart),t.encoding)}}function X1(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),a=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:a}}function Gi(e,n){let t=Math.abs(n)<1440?n:0,r=new Date((e+t*60)*1e3);if(Number.isNaN(r.getTime()))return Gi(0,0);let a=Math.abs(t),i=o=>String(o).padStart(2,"0");return`${r.toISOString().slice(0,-5)}${t<0?"-":"+"}${i(Math.floor(a/60))}:${i(a%60)}`}function eg(e,n){let t=tg(e,n,Math.min(e.length,n+ng)).replace(/^(?:[ \t\r]*\n)+/,""),r=/\n[ \t\r]*\n/.exec(t);return t.slice(0,r?.index).replace(/\s*\n\s*/g," ").trim()}var ng=4096;function Qc(e,n){let t=Hc(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let a=e.indexOf(10,r);if(a<0&&(a=e.length),e[r]!==32){let i=t.indexOf(32,r);i>r&&i<a&&n(t.toString("latin1",r,i),t.toString("latin1",i+1,a))}r=a+1}return e.length}function tg(e,n,t){return Hc(e).toString("latin1",n,t)}function Hc(e){return Zi.isBuffer(e)?e:Zi.from(e.buffer,e.byteOffset,e.byteLength)}function Hi(e,n){let t=Zi.from(e,"latin1");for(let r of n===null?["utf-8"]:[n,"utf-8"])try{return new TextDecoder(r,{fatal:!0,ignoreBOM:!0}).decode(t)}catch{}return e}function Yi(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}import{Buffer as td}from"node:buffer";import{Buffer as ro}from"node:buffer";import{Buffer as Ln}from"node:buffer";function no(e,n,t){let r=rg.find(({begin:u})=>eo(e,n,u));if(r===void 0||e[n+r.begin.length]!==Bn)return null;let a=n+r.begin.length+1;for(let u=0;u<og&&sg(e,a,t);u++)a=lg(e,a);Et(e,a,t)&&e[a+t]===Bn&&(a+=t+1);let i=a;if(!r.first.some(u=>eo(e,a+t,u)))return null;let o=0;for(let u=!1;;){let c=Et(e,a,t)?Yc(e,a+t):-1;if(c<=0)break;if(u||(o===0&&(o=c),c>o||c>ig))return null;u=c<o,a+=t+c+1}if(o<ag)return null;Et(e,a,t)&&ug(e,a+t)&&(a+=t+Gc+1);let s=a+t;if(!Et(e,a,t)||!eo(e,s,r.end))return null;let l=s+r.end.length;return l<e.length&&e[l]!==Bn?null:{bodyStart:i,bodyEnd:a,end:Math.min(l+1,e.length)}}function to(e){let n=dg(e),t=null;for(let r=n.indexOf(Zc);r>=0;r=n.indexOf(Zc,r+1)){let a=r===0||n[r-1]===Bn;if(!a&&n[r-1]!==ia)continue;let i=no(n,r,a?0:1);if(i!==null){t??=Ln.from(n);for(let o=i.bodyStart;o<i.bodyEnd;o++)t[o]!==Bn&&(t[o]=ia);r=i.end-1}}return t??e}var Zc=Ln.from("-----BEGIN "),Bn=10,ia=32,rg=[{name:"PGP SIGNATURE",first:["i","w"]},{name:"SSH SIGNATURE",first:["U1NIU0lH"]},{name:"SIGNED MESSAGE",first:["M"]}].map(({name:e,first:n})=>({begin:Ln.from(`-----BEGIN ${e}-----`),end:Ln.from(`-----END ${e}-----`),first:n.map(t=>Ln.from(t))})),ag=40,ig=100,og=8,Gc=5;function sg(e,n,t){if(!Et(e,n,t))return!1;let r=n+t;for(;Xc(e[r]);)r++;return r>n+t&&e[r]===58&&e[r+1]===ia}function Et(e,n,t){return n<e.length&&(t===0||e[n]===ia)}function lg(e,n){let t=e.indexOf(Bn,n);return t<0?e.length:t+1}function Yc(e,n){let t=n;for(;cg(e[t]);)t++;for(;t>n&&e[t]===61;)t++;return e[t]===Bn?t-n:-1}function ug(e,n){return e[n]===61&&Yc(e,n+1)===Gc-1}function cg(e){return Xc(e)||e!==void 0&&(e>=48&&e<=57||e===43||e===47)}function Xc(e){return e!==void 0&&(e>=65&&e<=90||e>=97&&e<=122)}function eo(e,n,t){return e.length-n>=t.length&&e.compare(t,0,t.length,n,n+t.length)===0}function dg(e){return Ln.isBuffer(e)?e:Ln.from(e.buffer,e.byteOffset,e.byteLength)}function ed(e){let n=ro.isBuffer(e)?e:ro.from(e.buffer,e.byteOffset,e.byteLength),t=[],r=[],a=!0;for(let i=0;i<n.length&&n[i]!==ao;){let o=n.indexOf(ao,i),s=o<0?n.length:o,l=Math.min(s+1,n.length);if(n[i]===oa){a&&r.push(n.subarray(i,l)),i=l;continue}let u=i;for(;u<s&&n[u]!==oa;)u++;let c=n.toString("latin1",i,u),d=u+1;if(a=!0,c.startsWith("gpgsig")){let m=no(n,d,1);if(m!==null&&n.indexOf(ao,d)+3>=m.bodyStart){i=m.end;continue}}if(!(mg.get(c)?.(n,d,s)??!1)){let m=hg(c)&&!t.some(A=>A.name===c)?gg(n,d,s):-1;m<0?r.push(n.subarray(i,l)):t.push({name:c,bytes:n.subarray(d,m)})}i=l}return{people:t,rest:r.length===0?fg:ro.concat(r)}}var fg=new Uint8Array,ao=10,oa=32,mg=new Map([["tree",io],["parent",io],["object",io],["type",Ag]]),pg=new Set(["commit","tree","blob","tag"]);function Ag(e,n,t){return pg.has(e.toString("latin1",n,t))}function hg(e){return e==="author"||e==="committer"||e==="tagger"}function gg(e,n,t){let r=t-1;for(let i=0;i<4;i++,r--)if(!oo(e[r]))return-1;if(e[r]!==43&&e[r]!==45||(r--,e[r]!==oa))return-1;r--;let a=r;for(;oo(e[r]);)r--;return r===a||a-r>yg||e[r]!==oa||e[r-1]!==62?-1:r>n?r:-1}var yg=12;function io(e,n,t){if(t-n!==40&&t-n!==64)return!1;for(let r=n;r<t;r++){let a=e[r];if(!oo(a)&&!(a>=97&&a<=102))return!1}return!0}function oo(e){return e!==void 0&&e>=48&&e<=57}function V6(e,n){let t=e==="commit"?Xi(n):Wc(n);if(t===null)return null;let{people:r,rest:a}=ed(n.subarray(0,t.messageStart)),i=[];for(let[o,{name:s,bytes:l}]of r.entries())o>0&&td.compare(l,r[0]?.bytes??l)===0||i.push({bytes:l,via:[`header:${s}`],isIdent:!0});return a.length>0&&i.push({bytes:to(a),via:["header"],isIdent:!1}),i.push({bytes:to(n.subarray(t.messageStart)),via:[],isIdent:!1}),i}var nd=class{#e;#n=new Map;constructor(n){this.#e=n}scan(n){if(!n.isIdent)return this.#e.scan(n.bytes);let t=td.from(n.bytes).toString("latin1"),r=this.#n.get(t);return r===void 0&&(r=this.#e.scan(n.bytes),this.#n.set(t,r)),r}};function D6(e,n){return n.located.map(t=>({...t,via:[...e.via,...t.via]}))}export{Vs as a,At as b,Zu as c,Xi as d,Wc as e,x6 as f,X1 as g,V6 as h,nd as i,D6 as j,Ci as k,Ec as l,Ji as m,Oc as n,t6 as o,r6 as p,z1 as q,yy as r,ds as s,zw as t,Mi as u,Wu as v,d6 as w,Js as x,y6 as y,Z1 as z};
