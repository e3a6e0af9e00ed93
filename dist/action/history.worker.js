var Ps=Object.create;var zt=Object.defineProperty;var Zs=Object.getOwnPropertyDescriptor;var qs=Object.getOwnPropertyNames;var Hs=Object.getPrototypeOf,Gs=Object.prototype.hasOwnProperty;var Qe=(e,n,t)=>()=>{if(t)throw t[0];try{return e&&(n=e(e=0)),n}catch(r){throw t=[r],r}};var Qs=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}},Xs=(e,n)=>{for(var t in n)zt(e,t,{get:n[t],enumerable:!0})},Ys=(e,n,t,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of qs(n))!Gs.call(e,i)&&i!==t&&zt(e,i,{get:()=>n[i],enumerable:!(r=Zs(n,i))||r.enumerable});return e};var el=(e,n,t)=>(t=e!=null?Ps(Hs(e)):{},Ys(n||!e||!e.__esModule?zt(t,"default",{value:e,enumerable:!0}):t,e));var _n=Uint8Array.fromBase64||(e=>new Uint8Array(Buffer.from(e,"base64")));function Ae(e,n){let t=n;for(;t<e.length&&j[e[t]]===1;)t++;return t}function Ue(e,n){let t=(e[n]??0)|32,r=(e[n+1]??0)|32,i=(e[n+2]??0)|32;switch(t){case 112:return r===97&&i===115||r===119&&i===100||r===115&&i===107;case 115:return r===101&&i===99;case 116:return r===111&&i===107;case 107:return r===101&&i===121;case 97:return r===117&&i===116;case 99:return r===114&&i===101;case 58:return r===47&&i===47;case 45:return r===98&&i===101||r===45&&i===117;case 32:return r===45&&i===117;case 56:case 55:return r===113&&i===126;default:return!1}}function gc(e){let n=new Uint8Array(256);for(let t=0;t<128;t++)n[t]=e(String.fromCharCode(t))?1:0;return n}var _a,j,ee=Qe(()=>{"use strict";_a=[["pas","pwd","psk"],["sec","-be"],["tok"],["key"],["aut"],["cre"],["://"],["8q~","7q~"," -u","--u"]],j=gc(e=>/[A-Za-z0-9+/_-]/.test(e))});function G(e,n,t){let r=t;for(;r>n&&e[r-1]===61;)r--;let i=r-n;if(i%4===1)return;let a=new Uint8Array(i*3>>2),o=0,s=0,l=0;for(let u=n;u<r;u++){let c=Ze[e[u]];if(c===255)return;s=(s<<6|c)&16777215,o+=6,o>=8&&(o-=8,a[l++]=s>>o&255)}return a}function Ha(e,n,t){return nd(e,n,t)||ed(e,n,t)||t-n>=32&&vr(e,n)}function vr(e,n){for(let t=n;t<n+24;t+=2){let r=e[t],i=e[t+1];if(r<50||r>55||!Lr(i))return!1}return!0}function Ga(e,n,t){if((t-n)%2!==0)return;let r=new Uint8Array(t-n>>1);for(let i=0;i<r.length;i++){let a=e[n+2*i],o=e[n+2*i+1];if(!Lr(a)||!Lr(o))return;r[i]=qa(a)<<4|qa(o)}return r}function Lr(e){return e>=48&&e<=57||(e|32)>=97&&(e|32)<=102}function qa(e){return e<=57?e-48:(e|32)-87}function ed(e,n,t){if(t-n<24)return!1;for(let r=n;r<n+24;r+=8){let[i,a,o,s]=[he(e,r),he(e,r+1),he(e,r+2),he(e,r+3)],[l,u,c,d]=[he(e,r+4),he(e,r+5),he(e,r+6),he(e,r+7)];if((i|a|o|s|l|u|c|d)>63||!Le(i<<2|a>>4)||(a&15)!==0||o>>2!==0||!Le((o&3)<<6|s)||l!==0||u>>4!==0||!Le((u&15)<<4|c>>2)||(c&3)!==0||d!==0)return!1}return!0}function he(e,n){return Ze[e[n]]}function nd(e,n,t){let r=Math.min(t,n+24)-3;if(r<=n)return!1;for(let i=n;i<r;i+=4){let a=Ze[e[i]],o=Ze[e[i+1]],s=Ze[e[i+2]],l=Ze[e[i+3]];if((a|o|s|l)>63)return!1;let u=a<<2|o>>4,c=(o&15)<<4|s>>2,d=(s&3)<<6|l;if(!Le(u)||!Le(c)||!Le(d))return!1}return!0}function ue(e){for(let n=0;n<e.length;n++){let t=e[n];if(Le(t))continue;let r=t>=194&&t<224?1:t>=224&&t<240?2:t>=240&&t<245?3:0;if(r===0)return!1;for(let i=1;i<=r;i++)if(((e[n+i]??0)&192)!==128)return!1;n+=r}return!0}function ve(e){if(/%[0-9A-Fa-f]{2}/.test(e))try{return decodeURIComponent(e)}catch{return}}function Te(e){if(e.includes("\\"))return e.replace(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,(n,t,r,i)=>t??r?String.fromCharCode(parseInt(t??r,16)):i==="n"?`
`:i==="t"?"	":i==="r"?"\r":i??"")}function Le(e){return e>=32&&e<127||e===10||e===9||e===13}function td(){let e=new Uint8Array(256).fill(255),n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0;t<64;t++)e[n.charCodeAt(t)]=t;return e[45]=62,e[95]=63,e}var Ze,ce=Qe(()=>{"use strict";Ze=td()});function dt(e,n,t){return(e<<10^n<<5^t)&kn-1}function Po(e,n,t,r){return n>=fe?!1:(e.behind[n*8+e.classes[t]]>>e.classes[r]&1)===1}var D,kn,fe,qe=Qe(()=>{"use strict";D={shape:1,near:2,encoded:4,scheme:8,before:16,bareSecret:32},kn=32768;fe=512});function Zo(e){return(n,t,r,i)=>{let a=-1;for(let o=t;o<r;o++)j[n[o]]===1?a<0&&(a=o):a>=0&&(o-a>=16&&mt(e,n,a,o,r,i),a=-1),Ue(n,o)&&i.word(o);a>=0&&r-a>=16&&mt(e,n,a,r,r,i)}}function mt(e,n,t,r,i,a){for(let s=t;s<r-2;s++)(s===t||Ho(n[s-1]))&&qo(e,n,s)&&a.head(s,t,r);let o=Wf(e,n,t,r,r<i?n[r]:0);o!==0&&a.run(t,r,o)}function Wf(e,n,t,r,i){let a=r-t,o=n[t-1]??0,s=0;Po(e.gates,a,o,i)&&(s|=D.shape),a>=24&&Ha(n,t,r)&&(s|=D.encoded),(o===124||o===36||o===92||o===37)&&(s|=D.before),o===46&&Of(e,n,t)&&(s|=D.before);let l=(n[t-2]??0)|32;o===32&&(l===114||l===99||l===109)&&(s|=D.scheme);let[u,c,d,f,m]=[0,0,0,0,0];for(let p=t;p<r;p++){let h=n[p];h>=97?d++:h===95||h===45?m++:h>=65?c++:h>=48?u++:f++}return a===40&&m===0&&d>3&&c>3&&u+f>0&&(s|=D.bareSecret),e.near&&a<=512&&u>=2&&d+c>=2&&Jf(o)&&(s|=D.near),s}function Jf(e){return e===34||e===39||e===61||e===32||e===58||e===96||e===62}function Of(e,n,t){let r=t-pt,i=t;do for(i--;i>r&&j[n[i-1]??0]===1;)if(i--,qo(e,n,i)&&!$f(n[i-1]??0))return!0;while(i>r&&n[i-1]===46);return!1}function qo(e,n,t){return e.heads[dt(n[t],n[t+1]??0,n[t+2]??0)]===1}function $f(e){return j[e]===1&&!Ho(e)}function Ho(e){return e===43||e===47||e===45||e===95}var pt,ht=Qe(()=>{"use strict";ce();qe();ee();pt=40});var js={};Xs(js,{createSimdPrefilter:()=>Ym});function Ym(e){let n=globalThis.WebAssembly;if(n)try{let t=new n.Module(e);return r=>ep(new n.Instance(t,{}).exports,r)}catch{return}}function ep(e,n){let t=new Uint8Array(e.memory.buffer),r=new Int32Array(e.memory.buffer),i=e.inputOffset(),a=e.leftContext(),o=e.chunkSize(),s=e.runsOffset()>>2,l=e.wordsOffset()>>2,u=e.foundOffset()>>2;return t.set(np(),0),t.set(n.heads,e.headsOffset()),t.set(n.gates.classes,e.classesOffset()),t.set(n.gates.behind,e.gatesOffset()),(c,d,f,m)=>{e.reset(d,n.near);let p=f+1;for(let k=d;k<p;k+=o){let y=Math.min(o,Math.max(0,f-k)),b=Math.min(o,p-k+15&-16),A=Math.min(a,k);t.set(c.subarray(k-A,k+y),i-A),A<a&&t.fill(0,i-a,i-A),y<b&&t.fill(0,i+y,i+b),g(e.scan(b,k)),h()}for(let k=Math.max(d,f-2);k<f;k++)f<c.length&&Ue(c,k)&&m.word(k);function h(){let k=e.words();for(let y=0;y<k;y++){let b=r[l+y];b>=d&&Ue(c,b)&&m.word(b)}}function g(k){let y=0;for(let b=s;b<s+4*k;b+=4){let A=r[b],x=r[b+1],w=r[b+2];if(w===Xm){mt(n,c,A,x,f,m);continue}for(let S=r[b+3];y<S;y++)m.head(r[u+y],A,x);w!==0&&m.run(A,x,w)}}}}function np(){let e=new Uint8Array(176);return _a.forEach((n,t)=>{for(let r of n)for(let i=0;i<3;i++){let a=r.charCodeAt(i)|32,o=32*i+(a&15),s=32*i+16+(a>>4);e[o]=e[o]|1<<t,e[s]=e[s]|1<<t}}),e.set([26,30,30,30,30,30,30,30,30,30,28,5,4,5,4,13],96),e.set([0,0,1,2,4,8,4,16,0,0,0,0,0,0,0,0],112),e.fill(15,128,144),e.fill(2,144,160),e}var Xm,Ds=Qe(()=>{"use strict";ht();ee();Xm=64});var Es=Qs((rk,tp)=>{tp.exports=_n("AGFzbQEAAAABHwZgAAF/YAF/AX9gAABgA39/fwF/YAJ/fwF/YAJ/fwADERACAAADBAAFAAAAAAAAAAEBBQMBAAAGFQR/AUEAC38BQQALfwFBAAt/AUEACweeAQ0LaGVhZHNPZmZzZXQACQ1jbGFzc2VzT2Zmc2V0AAwLZ2F0ZXNPZmZzZXQACgtmb3VuZE9mZnNldAALC2lucHV0T2Zmc2V0AAgLbGVmdENvbnRleHQABwpydW5zT2Zmc2V0AAULd29yZHNPZmZzZXQAAQljaHVua1NpemUADQV3b3JkcwACBXJlc2V0AAYEc2NhbgAEBm1lbW9yeQIACAEACsoZEA0AQQpAABpBkMEKJAILBgBBlMESCwQAIwELswkCCn8CeyAAQQFrLQAAIQogASAAayIIQYAESAR/IApBgAhqLQAAIAhBA3RBgCBqai0AACABLQAAQYAIai0AAHVBAXEFQQALIgNBBHIgAyAIQRhOBH8gABAPBH9BAQUgABAOCwR/QQEFIAhBIE4EfyAAIQUCfwNAIAUgAEEYakgEQCAFLQABIQNBACAFLQAAIgZBMkkgBkE3S3INAhpBACADQTlNIANBME9xBH9BAQUgA0EgciIDQeYATSADQeEAT3ELRQ0CGiAFQQJqIQUMAQsLQQELBUEACwsFQQALGyELIApBJEYgCkH8AEZyIApB3ABGciAKQSVGcgR/IAtBEHIFIApBLkYEfyAAQShrIQUgACEDAn8DQCADQQFrIQMDQCADIAVKBH8gA0EBay0AACIGQSByIQkgBkErRiEMIAlB+gBMIAlB4QBOcQR/QQEFIAZBOU0gBkEvT3ELIAxyIAZBLUZyIAZB3wBGcgVBAAsEQEEBIANBAWsiAy0AAiADLQAAQQp0IAMtAAFBBXRzc0H//wFxQYBAay0AAAR/IANBAWstAAAiBkEgciIJQfoATSAJQeEATnEEf0EBBSAGQTlNIAZBME9xCwVBAQtFDQMaDAELCyADIAVKBH8gA0EBay0AAEEuRgVBAAsNAAtBAAsFQQALBH8gC0EQcgUgCkEgRgR/IAtBCHIgCyAAQQJrLQAAQSByIgNB4wBGIANB8gBGciADQe0ARnIbBSALCwsLIQUgAC0AAiAALQAAQQp0IAAtAAFBBXRzc0H//wFxQYBAay0AAARAIwIgACACajYCACMCQQRqJAILIAhBgARMQQAjAxsEfyAKQSdGIApBIkZyIApBPUZyIApBIEZyIApBOkZyIApB4ABGciAKQT5GcgVBAAshCSAAIQMDQCABIANKBEAgA/0ABAAiDf0MX19fX19fX19fX19fX19fX/0jIQ5B//8DQQEgASADayIGdEEBayAGQRBOGyIKIA39DCsrKysrKysrKysrKysrKyv9IyAN/QwvLy8vLy8vLy8vLy8vLy8v/SP9UCAN/QwtLS0tLS0tLS0tLS0tLS0t/SMgDv1Q/VD9ZHEhBiAJBEAgByAN/QxAQEBAQEBAQEBAQEBAQEBA/SggDv1P/WQgCnFpaiEHIAQgDf0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0mIA39DC8vLy8vLy8vLy8vLy8vLy/9KP1O/WQgCnFpaiEECwNAIAYEQCADIAZoakEBaiIKIAFBAmtIBH8gCi0AAiAKLQAAQQp0IAotAAFBBXRzc0H//wFxQYBAay0AAAVBAAsEQCMCIAIgCmo2AgAjAkEEaiQCCyAGIAZBAWtxIQYMAQsLIANBEGohAwwBCwsgBUECciAFIAdBAk5BACAEQQJOQQAgCRsbGyIBQSByIAEgCEEoRgR/QQAhA0EAIQZBACEFIAAhAgJ/A0AgAiAAQShqSARAIAItAAAiAUHhAE8EQCADQQFqIQMFIAFBLUYgAUHfAEZyBEBBAAwEBSABQcEATwRAIAZBAWohBgUgBUEBaiEFCwsLIAJBAWohAgwBCwsgBkEDSiADQQNKcSAFQQBKcQsFQQALGwu/BAIIfw97QeAA/QAEACETQfAA/QAEACEUQQD9AAQAIQ1BEP0ABAAhDkEg/QAEACEPQTD9AAQAIRBBwAD9AAQAIRVB0AD9AAQAIRZBgAH9AAQAIQpBkAH9AAQAIRFBoAH9AAQAIRJBgMEGIQJBlMESIQZBkMEKJAIjACEDIA1BsMAC/QAEACILIAr9TiIM/Q4gDiALQQT9jQEgCv1OIBH9UCIX/Q79TiELIA8gDP0OIBAgF/0O/U4hDANAIAAgBUoEQCATIAVBwMACav0ABAAiFyAK/U4iGP0OIBQgF0EE/Y0BIAr9TiIX/Q79TiAS/SP9ZCIIBEAgCGggASAFamoiCSADa0EQTgRAIwIhByABIANKBH9BwAAFIAMgAWtBwMACaiAJIAFrQcDAAmogAUHAwAJrEAMLIQRBASMCIAdHIAQbBEAgAiADNgIAIAIgCTYCBCACIAQ2AgggAiMCQZDBCmtBAnU2AgwgAkEQaiECCwsgASAFakEQaiAIQRB0Z2shAwsgCyANIBj9DiAOIBcgEf1QIhf9Dv1OIgv9DQ4PEBESExQVFhcYGRobHB0gDCAPIBj9DiAQIBf9Dv1OIgz9DQ8QERITFBUWFxgZGhscHR79TiAVIBj9DiAWIBf9Dv1O/U4iF/1TBEAgFyAS/ST9ZCEEA0AgBiAEaCABIAVqakECazYCACAGQQRqIQYgBCAEQQFrcSIEDQALCyAFQRBqIQUMAQsLIAMkACAGQZTBEmtBAnUkASACQYDBBmtBBHULBgBBgMEGCw0AIAAkACABQQBHJAMLBQBBwAALBgBBwMACCwYAQYDAAAsFAEGAIAsGAEGQwQoLBQBBgAgLBgBBgIAEC/wGAQd/IAAhAQNAIAEgAEEYakgEQCABLQABIgJBxwBrIQQCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQQgAkHBAE8NACACQQRqIQQgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEECyABLQACIgNBxwBrIQICQCADQeEATw0AQT8gA0HBAGsgA0HfAEYbIQIgA0HBAE8NACADQQRqIQIgA0EwTw0AQT5BPyADQS1GIANBK0ZyGyECC0EBIAJBAnUgBEEPcRsEQEEADwsgAS0AACIFQccAayEDAkAgBUHhAE8NAEE/IAVBwQBrIAVB3wBGGyEDIAVBwQBPDQAgBUEEaiEDIAVBME8NAEE+QT8gBUEtRiAFQStGchshAwsgA0ECdCAEQQR1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgR/IAJBA3FBBnQgAS0AAyIDQccAayEEAkAgA0HhAE8NAEE/IANBwQBrIANB3wBGGyEEIANBwQBPDQAgA0EEaiEEIANBME8NAEE+QT8gA0EtRiADQStGchshBAsgBHIiAkH/AEggAkEgTnEgAkEKRnIgAkEJRnIgAkENRnJFBUEBCwRAQQAPCyABLQAFIgJBxwBrIQQCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQQgAkHBAE8NACACQQRqIQQgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEECyABLQAGIgNBxwBrIQICQCADQeEATw0AQT8gA0HBAGsgA0HfAEYbIQIgA0HBAE8NACADQQRqIQIgA0EwTw0AQT5BPyADQS1GIANBK0ZyGyECCyACQQNxQQBHIQUgBEEEdUEARyEGIAEtAAQiB0HHAGshAwJAIAdB4QBPDQBBPyAHQcEAayAHQd8ARhshAyAHQcEATw0AIAdBBGohAyAHQTBPDQBBPkE/IAdBLUYgB0ErRnIbIQMLQQEgBUEBIAYgAxsbBH9BAQUgAS0AByIFQccAayEDAkAgBUHhAE8NAEE/IAVBwQBrIAVB3wBGGyEDIAVBwQBPDQAgBUEEaiEDIAVBME8NAEE+QT8gBUEtRiAFQStGchshAwsgAwsEQEEADwsgBEEPcUEEdCACQQJ1ciICQf8ASCACQSBOcSACQQpGciACQQlGciACQQ1GckUEQEEADwsgAUEIaiEBDAELC0EBC/YDAQZ/IAAhAQNAIAEgAEEYakgEQCABLQAAIgJBxwBrIQMCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQMgAkHBAE8NACACQQRqIQMgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEDCyABLQABIgJBxwBrIQUCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQUgAkHBAE8NACACQQRqIQUgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEFCyABLQACIgJBxwBrIQYCQCACQeEATw0AQT8gAkHBAGsgAkHfAEYbIQYgAkHBAE8NACACQQRqIQYgAkEwTw0AQT5BPyACQS1GIAJBK0ZyGyEGCyABLQADIgRBxwBrIQICQCAEQeEATw0AQT8gBEHBAGsgBEHfAEYbIQIgBEHBAE8NACAEQQRqIQIgBEEwTw0AQT5BPyAEQS1GIARBK0ZyGyECCyADQQJ0IAVBBHVyIgNB/wBIIANBIE5xIANBCkZyIANBCUZyIANBDUZyBH8gBUEPcUEEdCAGQQJ1ciIDQf8ASCADQSBOcSADQQpGciADQQlGciADQQ1GcgVBAAsEfyAGQQNxQQZ0IAJyIgJB/wBIIAJBIE5xIAJBCkZyIAJBCUZyIAJBDUZyBUEAC0UEQEEADwsgAUEEaiEBDAELC0EBCw==")});import{parentPort as Js,workerData as ap}from"node:worker_threads";import{Buffer as su}from"node:buffer";import{Buffer as il}from"node:buffer";import{Buffer as Kt}from"node:buffer";function Sn(e){let n={tree:"",parents:[],author:"",committer:"",encoding:null},t=Hr(e,(r,i)=>{r==="tree"&&n.tree===""?n.tree=i:r==="parent"?n.parents.push(i):r==="author"&&n.author===""?n.author=i:r==="committer"&&n.committer===""?n.committer=i:r==="encoding"&&(n.encoding=i)});return!Rt(n.tree)||!n.parents.every(Rt)?null:{...n,messageStart:t}}function Ln(e){let n={object:"",type:"",tagger:""},t=Hr(e,(r,i)=>{r==="object"&&n.object===""?n.object=i:r==="type"&&n.type===""?n.type=i:r==="tagger"&&n.tagger===""&&(n.tagger=i)});return Rt(n.object)?{...n,messageStart:t}:null}function Zr(e){let n=[],t=Gr(e),r=!1;for(let i=0;i<e.length&&e[i]!==10;){let a=e.indexOf(10,i),o=a<0?e.length:a+1;e[i]!==32&&(r=!tl.has(nl(t,i,o))),r&&n.push(e.subarray(i,o)),i=o}return n.length===0?rl:Kt.concat(n)}function nl(e,n,t){let r=n;for(;r<t&&e[r]!==32&&e[r]!==10;)r++;return e.toString("latin1",n,r)}var tl=new Set(["tree","parent","author","committer","encoding","gpgsig","gpgsig-sha256","object","type","tag","tagger"]),rl=new Uint8Array;function qr(e){let n=e.lastIndexOf(">"),t=e.lastIndexOf("<",n<0?void 0:n);if(t<0||n<t)return{name:e.trim(),email:"",seconds:0,offset:0};let r=/^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(e.slice(n+1)),i=r?.[2]===void 0?0:(Number(r[3])*60+Number(r[4]))*(r[2]==="-"?-1:1);return{name:e.slice(0,t).trim(),email:e.slice(t+1,n).trim(),seconds:Number(r?.[1]??0),offset:i}}function Hr(e,n){let t=Gr(e),r=0;for(;r<e.length;){if(e[r]===10)return r+1;let i=e.indexOf(10,r);if(i<0&&(i=e.length),e[r]!==32){let a=t.indexOf(32,r);a>r&&a<i&&n(t.toString("latin1",r,a),t.toString("latin1",a+1,i))}r=i+1}return e.length}function Gr(e){return Kt.isBuffer(e)?e:Kt.from(e.buffer,e.byteOffset,e.byteLength)}function Rt(e){if(e.length!==40&&e.length!==64)return!1;for(let n=0;n<e.length;n++){let t=e.charCodeAt(n);if(!(t>=48&&t<=57||t>=97&&t<=102))return!1}return!0}function vn(){return{ids:new Uint8Array(256),count:0,seconds:0}}function Tn(e,n,t){return al(e,n,t)||ol(e,n,t)}function al(e,n,t){t.count=0;let r=Qr(e,0,ll,n,t);if(r<0)return!1;for(let a=r;a>=0;a=Qr(e,r,It,n,t))r=a;if(Xe(e,r,It)||!Xe(e,r,ul)||(r=e.indexOf(Re,r)+1,r===0||!Xe(e,r,Yr)))return!1;let i=e.indexOf(Re,r);if(i<0)return!1;for(t.seconds=sl(e,r+Yr.length,i),r=i+1;r<e.length&&e[r]!==Re;r=e.indexOf(Re,r)+1){if(Xe(e,r,It))return!1;if(e.indexOf(Re,r)<0)break}return!0}function ol(e,n,t){let r=Sn(e);if(t.count=0,r===null)return!1;for(let i of[r.tree,...r.parents]){if(i.length!==n*2)return!1;ei(t,n),t.ids.set(il.from(i,"hex"),t.count++*n)}return t.seconds=qr(r.committer).seconds,!0}function Qr(e,n,t,r,i){if(!Xe(e,n,t))return-1;let a=n+t.length+r*2;if(e[a]!==Re)return-1;ei(i,r);let o=i.count*r;for(let s=n+t.length;s<a;s+=2){let l=Xr(e[s]),u=Xr(e[s+1]);if(l<0||u<0)return-1;i.ids[o++]=l*16+u}return i.count++,a+1}function ei(e,n){if((e.count+1)*n<=e.ids.length)return;let t=new Uint8Array(e.ids.length*2);t.set(e.ids),e.ids=t}function Xr(e){return e>=48&&e<=57?e-48:e>=97&&e<=102?e-87:-1}function sl(e,n,t){let r=t-1;for(;r>=n&&e[r]!==62;)r--;let i=r;for(;i>=n&&e[i]!==60;)i--;if(i<n)return 0;let a=r+1;for(;a<t&&e[a]===32;)a++;let o=0;for(let s=Math.min(t,a+12);a<s;a++){let l=e[a]-48;if(l<0||l>9)break;o=o*10+l}return o}function Xe(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}var Re=10,ll="tree ",It="parent ",ul="author ",Yr="committer ";import{Buffer as Nt}from"node:buffer";var Cn=class{#e;#n;#t=new Int32Array(1024).fill(-1);#r=0;#i;constructor(n){this.#e=n,this.#n=Nt.alloc(512*n),this.#i=Nt.alloc(n)}get size(){return this.#r}find(n,t){return this.#t[this.#o(n,t)]}add(n,t){let r=this.#o(n,t),i=this.#t[r];return i>=0?i:((this.#r+1)*this.#e>this.#n.length&&(this.#n=Nt.concat([this.#n],this.#n.length*2)),this.#n.set(n.subarray(t,t+this.#e),this.#r*this.#e),this.#t[r]=this.#r++,this.#r*2>this.#t.length&&this.#l(),this.#r-1)}findHex(n){return this.#a(n)?this.find(this.#i,0):-1}addHex(n){return this.#a(n)?this.add(this.#i,0):-1}hex(n){return this.#n.toString("hex",n*this.#e,(n+1)*this.#e)}#a(n){return n.length===this.#e*2&&this.#i.write(n,"hex")===this.#e}#o(n,t){let r=this.#t.length-1,i=(n[t]|n[t+1]<<8|n[t+2]<<16|n[t+3]<<24)&r;for(;;){let a=this.#t[i];if(a<0||this.#s(a,n,t))return i;i=i+1&r}}#s(n,t,r){let i=n*this.#e;for(let a=0;a<this.#e;a++)if(this.#n[i+a]!==t[r+a])return!1;return!0}#l(){this.#t=new Int32Array(this.#t.length*2).fill(-1);for(let n=0;n<this.#r;n++)this.#t[this.#o(this.#n,n*this.#e)]=n}};import{readdirSync as tu}from"node:fs";import un from"node:path";var U=class extends Error{name="Damage";code;detail;constructor(n,t=""){super(t===""?n:`${n}: ${t}`),this.code=n,this.detail=t}};function R(e,n="unreadable"){if(e instanceof U)return e;let t=e?.code;return new U(n,typeof t=="string"?t:String(e))}function Ye(e){return e.detail===""?e.code:`${e.code}:${e.detail}`}import{closeSync as pl,fstatSync as hl,openSync as yl}from"node:fs";import{closeSync as cl,fstatSync as dl,openSync as fl,readSync as ml}from"node:fs";function ni(e,n){let t=fl(e,"r");try{let r=dl(t).size;if(r>n)return null;let i=new Uint8Array(new SharedArrayBuffer(r)),a=Ie(t,i,0,r,0);return a===r?i:i.subarray(0,a)}finally{cl(t)}}function Ie(e,n,t,r,i){let a=0;for(;a<r;){let o=ml(e,n,t+a,Math.min(r-a,1073741824),i+a);if(o===0)break;a+=o}return a}var F=6,en=7,q=8192,gl=4096,bl=64,ti=8,Mn=class{#e=new Map;#n=0;#t=[];recent={file:-1,start:0,bytes:new Uint8Array(0)};#r=new Uint8Array(ti*q);opened(n){this.#t.push(n),this.#t.length>bl&&this.#t.shift()?.release()}newFile(){return this.#n++}block(n,t,r){let i=n*4294967296+t,a=this.#e,{recent:o}=this;o.file=-1;let s=a.get(i);if(s!==void 0)a.delete(i);else{s=this.#i();let l=r(s);l<q&&(s=s.slice(0,l))}return a.set(i,s),o.file=n,o.start=t*q,o.bytes=s}forget(n){this.recent.file===n&&(this.recent.file=-1);for(let t of this.#e.keys())Math.floor(t/4294967296)===n&&this.#e.delete(t)}scratch(n){return(this.#r.length<n||this.#r.length>Math.max(n*4,1<<22))&&(this.#r=new Uint8Array(Math.max(n,1<<18))),this.#r}#i(){if(this.#e.size>=gl){let[n,t]=this.#e.entries().next().value;if(this.#e.delete(n),t.length===q)return t}return new Uint8Array(q)}},Vn=class{path;size;#e=null;#n;#t;constructor(n,t){this.path=n,this.#n=t,this.#t=t.newFile();try{this.size=hl(this.#r()).size}catch(r){throw R(r)}}close(){this.release(),this.#n.forget(this.#t)}release(){this.#e!==null&&pl(this.#e),this.#e=null}#r(){return this.#e===null&&(this.#e=yl(this.path,"r"),this.#n.opened(this)),this.#e}endsIn(n){return this.size>n.length&&Buffer.compare(this.slice(this.size-n.length,n.length),n)===0}slice(n,t){let{recent:r}=this.#n,i=n-r.start;if(r.file===this.#t&&i>=0&&i+t<=r.bytes.length)return r.bytes.subarray(i,i+t);if(n<0||n+t>this.size)throw new U("truncated");try{return this.#i(n,t)}catch(a){throw R(a)}}#i(n,t){let r=Math.floor(n/q),i=Math.floor((n+Math.max(t,1)-1)/q);if(i-r<ti){if(r===i){let l=this.#a(r),u=n-r*q;if(u+t>l.length)throw new U("truncated");return l.subarray(u,u+t)}let o=this.#n.scratch(t),s=0;for(let l=r;l<=i;l++){let u=l===r?n-r*q:0,c=this.#a(l).subarray(u,u+t-s);o.set(c,s),s+=c.length}if(s<t)throw new U("truncated");return o.subarray(0,t)}let a=this.#n.scratch(t);if(Ie(this.#r(),a,0,t,n)<t)throw new U("truncated");return a.subarray(0,t)}#a(n){return this.#n.block(this.#t,n,t=>Ie(this.#r(),t,0,q,n*q))}};function Ne(){return{kind:0,size:0,distance:0,baseId:0,data:0}}var Bn=48;function je(e,n,t,r,i){if(n>=t)return!1;let a=e[n++],o=a>>4&7,s=a&15,l=16;for(;a>=128;){if(n>=t||l>2**46)return!1;a=e[n++],s+=(a&127)*l,l*=128}if(i.kind=o,i.size=s,i.distance=0,i.baseId=-1,o===F){if(n>=t)return!1;a=e[n++];let u=a&127;for(;a>=128;){if(n>=t||u>2**45)return!1;a=e[n++],u=(u+1)*128+(a&127)}if(u===0)return!1;i.distance=u}else if(o===en){if(n+r>t)return!1;i.baseId=n,n+=r}else if(o===0||o===5)return!1;return i.data=n,!0}var be=7,jt=8,tn=16,E=32,X=64,ge=128,pe={header:-2,missingBase:-3,cycle:-4};function*oi(e,n){let t=e.count,r=nn(Uint32Array,t),i=nn(Int32Array,t),a=nn(Uint32Array,t),o=nn(Uint8Array,t),s=nn(Uint32Array,6),l={length:r,base:i,order:a,kind:o,groups:s};return kl(e,a),yield,yield*wl(e,n,l),yield*Al(l,a.slice()),l}function nn(e,n){return new e(new SharedArrayBuffer(n*e.BYTES_PER_ELEMENT))}var ri=32768;function kl(e,n){let t=e.count,r=0;for(let s=0;s<t;s++)r=Math.max(r,e.offset(s));let i=new Uint32Array(t),a=n;for(let s=0;s<t;s++)i[s]=s;let o=new Uint32Array(65536);for(let s=1;s<=r;s*=65536){o.fill(0);for(let u=0;u<t;u++)o[ii(e.offset(u),s)]++;let l=0;for(let u=0;u<65536;u++){let c=o[u];o[u]=l,l+=c}for(let u=0;u<t;u++){let c=i[u];a[o[ii(e.offset(c),s)]++]=c}[i,a]=[a,i]}i!==n&&n.set(i)}function ii(e,n){return e<0?0:Math.floor(e/n)%65536}function*wl(e,n,t){let{length:r,base:i,kind:a,order:o}=t,s=e.count,l=e.format.idBytes,u=n.size-l,c=Ne(),d=1<<18,f=new Uint8Array(0),m=0,p=s===0?0:e.offset(o[0]);for(let h=0;h<s;h++){h%ri===ri-1&&(yield);let g=o[h],k=h+1<s?e.offset(o[h+1]):u,y=p;p=k;let b=Math.min(k,u);if(y<12||y>=b){a[g]=ge,i[g]=pe.header;continue}r[g]=Math.min(b-y,4294967295);let A=Math.min(Bn,b-y);(y<m||y+A>m+f.length)&&(m=y,f=n.slice(y,Math.min(d,u-y)));let x=y-m;if(!je(f,x,x+A,l,c))a[g]=ge,i[g]=pe.header;else if(c.kind===F){let w=xl(e,o,h,y-c.distance);a[g]=w<0?ge:jt,i[g]=w<0?pe.missingBase:w}else if(c.kind===en){let w=e.find(f,c.baseId);a[g]=w<0?ge:jt,i[g]=w<0?pe.missingBase:w}else a[g]=c.kind,i[g]=-1}}function xl(e,n,t,r){if(r<0)return-1;let i=t,a=t-1;for(let o=1;a>0&&e.offset(n[a])>r;o*=2)i=a,a=Math.max(0,a-o);for(;a<i;){let o=a+i>>>1,s=n[o],l=e.offset(s);if(l===r)return s;l<r?a=o+1:i=o}return-1}function*Al(e,n){let{base:t,order:r,kind:i,groups:a}=e,o=t.length,s=new Int32Array(o).fill(-1),l=new Int32Array(o).fill(-1);for(let f=o-1;f>=0;f--){let m=n[f],p=t[m];p<0||(l[m]=s[p],s[p]=m)}let u=0;for(let f=0;f<o;f++)t[f]<0&&(u=ai(f,s,l,t,r,u));yield,u<o&&_l(e,s,l,u);let c=new Uint32Array(o).fill(1);for(let f=o-1;f>=0;f--){let m=r[f],p=t[m];p>=0&&(c[p]+=c[m])}for(let f=0;f<o;f++){let m=r[f],p=t[m];p>=0&&(i[m]=jt|i[p]&be)}yield;for(let f=0;f<o;f++)Ul(f,s,l,c,i);yield;let d=[[],[],[],[],[]];for(let f=0;f<o;f++){let m=n[f];t[m]<0&&d[i[m]&be].push(m)}u=0;for(let f=0;f<=4;f++){a[f]=u;for(let m of d[f])u=ai(m,s,l,t,r,u)}a[5]=u}function ai(e,n,t,r,i,a){let o=e;for(;;){if(i[a++]=o,n[o]>=0){o=n[o];continue}for(;o!==e&&t[o]<0;)o=r[o];if(o===e)return a;o=t[o]}}function Ul(e,n,t,r,i){let a=-1,o=-1,s=-1;for(let l=n[e],u=-1;l>=0;u=l,l=t[l])(a<0||r[l]>=r[a])&&(a=l,o=u),s=l;a<0||(i[a]|=tn,a!==s&&(o<0?n[e]=t[a]:t[o]=t[a],t[s]=a,t[a]=-1))}function _l(e,n,t,r){let{base:i,kind:a,order:o}=e,s=i.length,l=new Uint8Array(s);for(let u=0;u<r;u++)l[o[u]]=1;for(let u=0;u<s;u++)l[u]!==1&&(i[u]=pe.cycle,a[u]=ge,n[u]=t[u]=-1,o[r++]=u)}function zn(e,n,t,r,i){for(let a=n+i;n<a;n++,r++){let o=e[n]-t[r];if(o!==0)return o}return 0}function Kn(e,n,t){let r=new Uint32Array(e.length),i=(u,c,d,f)=>{let[m,p]=[e[u],e[d]];return zn(m.bytes,m.idAt(c),p.bytes,p.idAt(f),n)},a=(u,c)=>(i(u,r[u],c,r[c])||u-c)<0,o=e.flatMap(({count:u},c)=>u>0?[c]:[]);for(let u=o.length>>1;u>=0;u--)si(o,u,a);let s=-1,l=0;for(;o.length>0;){let u=o[0],c=r[u];if(t(u,c,s>=0&&i(s,l,u,c)===0),s=u,l=c,++r[u]===e[u].count){let d=o.pop();o.length>0&&(o[0]=d)}si(o,0,a)}}function si(e,n,t){for(;;){let r=n;for(let i=2*n+1;i<=2*n+2;i++)i<e.length&&t(e[i],e[r])&&(r=i);if(r===n)return;[e[n],e[r]]=[e[r],e[n]],n=r}}function li(e,n){let[t,...r]=e.filter(i=>i.count>0);!t||r.length===0||Kn(r,n,(i,a,o)=>{let s=r[i];(o||t.find(s.bytes,s.idAt(a))>=0)&&(s.kind[a]|=E)})}function ui(e){let{order:n,base:t,kind:r}=e;if(r.some(i=>i&E)){for(let i=0;i<r.length;i++)r[i]|=X;for(let i=n.length-1;i>=0;i--){let a=n[i];if((r[a]&(E|X))===(E|X))continue;r[a]&=~X;let o=t[a];o>=0&&(r[o]&=~X)}}}import{createHash as Ll}from"node:crypto";import{createHash as Sl}from"node:crypto";var $=["unknown","commit","tree","blob","tag"];function ci(e){return e==="sha1"?{name:e,idBytes:20}:e==="sha256"?{name:e,idBytes:32}:null}function ie(e,n,t){return Buffer.from(e.buffer,e.byteOffset+n,t).toString("hex")}function De(e,n){return e.length!==n.idBytes*2||!/^[0-9a-f]+$/.test(e)?null:Uint8Array.from(Buffer.from(e,"hex"))}function Ee(e,n,t){return Sl(e.name).update(`${n} ${t.length}\0`).update(t).digest("hex")}var vl=4285812579,di=256*4,Tl=4294967295;function fi(e,n){let t;try{t=ni(e,Tl)}catch(r){throw R(r)}if(t===null)throw new U("too-large","index");return new rn(t,n)}var rn=class{bytes;version;count;format;#e;#n;#t;#r;#i;#a;#o;#s;#l;constructor(n,t){this.bytes=n,this.format=t;let r=new DataView(n.buffer,n.byteOffset,n.byteLength);this.#e=r;let i=t.idBytes;if(n.length<di+2*i)throw new U("corrupt-index","truncated");if(this.version=r.getUint32(0)===vl?2:1,this.version===2&&r.getUint32(4)!==2)throw new U("unknown-version",`index ${r.getUint32(4)}`);this.#n=this.version===2?8:0;let a=this.#n+di;if(n.length<a+2*i)throw new U("corrupt-index","truncated");let o=this.count=Cl(r,this.#n),s=n.length-a-2*i;if(this.version===1){if(s!==o*(i+4))throw new U("corrupt-index","size");this.#i=a,this.#t=a+4,this.#r=this.#a=i+4,this.#o=-1,this.#s=this.#l=0}else{let l=s-o*(i+8);if(l<0||l%8!==0||l/8>o)throw new U("corrupt-index","size");this.#t=a,this.#r=i,this.#o=a+o*i,this.#i=this.#o+o*4,this.#a=4,this.#s=this.#i+o*4,this.#l=l/8}}checksumHolds(){let n=this.bytes.length-this.format.idBytes;return Ll(this.format.name).update(this.bytes.subarray(0,n)).digest("hex")===ie(this.bytes,n,this.format.idBytes)}get packChecksum(){let n=this.bytes.length-this.format.idBytes;return this.bytes.subarray(n-this.format.idBytes,n)}get hasChecksums(){return this.#o>=0}checksum(n){return this.#e.getUint32(this.#o+n*4)}offset(n){let t=this.#e.getUint32(this.#i+n*this.#a);if(t<2147483648||this.version===1)return t;let r=t-2147483648;if(r>=this.#l)return-1;let i=this.#e.getUint32(this.#s+r*8);return i>=2097152?-1:i*4294967296+this.#e.getUint32(this.#s+r*8+4)}idAt(n){return this.#t+n*this.#r}id(n){return ie(this.bytes,this.idAt(n),this.format.idBytes)}find(n,t=0){let r=n[t],i=r===0?0:this.#e.getUint32(this.#n+(r-1)*4),a=this.#e.getUint32(this.#n+r*4)-1,o=this.format.idBytes,s=(n[t]<<24|n[t+1]<<16|n[t+2]<<8|n[t+3])>>>0;for(;i<=a;){let l=i+a>>>1,u=this.#t+l*this.#r,c=this.#e.getUint32(u)-s;for(let d=4;c===0&&d<o;d++)c=this.bytes[u+d]-n[t+d];if(c===0)return l;c<0?i=l+1:a=l-1}return-1}};function Cl(e,n){let t=0;for(let r=0;r<256;r++){let i=e.getUint32(n+r*4);if(i<t)throw new U("corrupt-index","fan-out");t=i}if(t>2147483647)throw new U("corrupt-index","count");return t}var Rn=class extends Error{name="UsageError";wayOut;constructor(n,t){super(n),this.wayOut=t}};import{closeSync as zl,fstatSync as Kl,openSync as Rl,readdirSync as Il}from"node:fs";import yi from"node:path";import{constants as Ml,inflateSync as mi}from"node:zlib";var Dt=1032,pi=64;function ke(e,n){return Bl(e,n,()=>mi(e,Vl(n)))}function an(e){try{return mi(e,{finishFlush:Ml.Z_SYNC_FLUSH})}catch(n){throw R(n,"corrupt-zlib")}}function Vl(e){return{chunkSize:Math.max(e+1,pi),maxOutputLength:Math.max(e,1)}}function Bl(e,n,t){if(n>e.length*Dt+pi)throw new U("corrupt-header","size");let r;try{r=t()}catch(i){throw R(i,"corrupt-zlib")}if(r.length!==n)throw new U("corrupt-zlib","size");return r}function gi(e,n,t){let r=new Map,i=new RegExp(`^[0-9a-f]{${n.idBytes*2-2}}$`);for(let[l,u]of e.entries())for(let c of hi(u,t))if(/^[0-9a-f]{2}$/.test(c))for(let d of hi(yi.join(u,c),t)){let f=c+d;i.test(d)&&!r.has(f)&&r.set(f,l)}let a=[...r.keys()].sort(),o=new Uint8Array(new SharedArrayBuffer(a.length*n.idBytes)),s=new Uint16Array(new SharedArrayBuffer(a.length*2));for(let[l,u]of a.entries())o.set(Buffer.from(u,"hex"),l*n.idBytes),s[l]=r.get(u);return{ids:o,directory:s,count:a.length}}function Et(e,n){return yi.join(e,n.slice(0,2),n.slice(2))}function on(e,n,t){return ie(e.ids,n*t.idBytes,t.idBytes)}function bi(e,n,t,r){let i=xi(e,r);if(i===null)return null;let{type:a,size:o,start:s}=wi(an(i.subarray(0,256)));if(o>r)throw new U("too-large",String(o));let u=ke(i,s+o).subarray(s);if(Ee(t,$[a],u)!==n)throw new U("checksum-mismatch");return{type:a,bytes:u}}function ki(e){let n=xi(e,256,256);return n===null?null:wi(an(n))}function wi(e){let n=e.subarray(0,64).indexOf(0),t=n<0?null:/^(commit|tree|blob|tag) (0|[1-9][0-9]{0,15})$/.exec(Buffer.from(e.subarray(0,n)).toString("latin1"));if(!t)throw new U("corrupt-header");return{type:$.indexOf(t[1]),size:Number(t[2]),start:n+1}}function xi(e,n,t){let r;try{r=Rl(e,"r")}catch(i){if(i.code==="ENOENT"||i.code==="ENOTDIR")return null;throw R(i)}try{let i=Kl(r).size;if(t===void 0&&i>n+(n>>>8)+4096)throw new U("too-large",String(i));let a=new Uint8Array(Math.min(i,t??i));return a.subarray(0,Ie(r,a,0,a.length,0))}catch(i){throw R(i)}finally{zl(r)}}function hi(e,n){try{return Il(e)}catch(t){let{code:r}=t;return r!=="ENOENT"&&r!=="ENOTDIR"&&n(e,R(t)),[]}}var Ai=1;import{crc32 as $l}from"node:zlib";function sn(){return{list:new Int32Array(512),count:0,baseSize:0,targetSize:0}}var Nl=2147483647;function In(e,n,t,r){let i=Wt(e,r);if(r.baseSize!==n)throw new U("corrupt-delta","base size");let a=r.targetSize;if(a>t)throw new U("too-large",String(a));let o=e.length,s=r.list,l=0,u=0,c=-1;for(;i<o;){let d=e[i++];if(l+2>s.length&&(s=r.list=Dl(s)),d&128){let f=0,m=0;if(d&1&&(f=e[i++]),d&2&&(f|=e[i++]<<8),d&4&&(f|=e[i++]<<16),d&8&&(f+=e[i++]*16777216),d&16&&(m=e[i++]),d&32&&(m|=e[i++]<<8),d&64&&(m|=e[i++]<<16),i>o)throw new U("corrupt-delta","cut short");if(m===0&&(m=65536),f+m>n)throw new U("corrupt-delta","copy");u+=m,f===c?s[l-2]+=m:(s[l++]=m,s[l++]=f),c=f+m}else{if(d===0||i+d>o)throw new U("corrupt-delta","insert");s[l++]=d,s[l++]=-1-i,i+=d,u+=d,c=-1}if(u>a)throw new U("corrupt-delta","target size")}if(u!==a)throw new U("corrupt-delta","target size");r.count=l>>1}var jl=24;function Nn(e,n,t,r,i,a){let o=e.list,s=e.count*2,l=t===i,u=a;for(let c=0;c<s;c+=2){let d=o[c],f=o[c+1];if(f<0){let m=-1-f;for(let p=u+d;u<p;)i[u++]=n[m++]}else if(d<=jl){let m=r+f;for(let p=u+d;u<p;)i[u++]=t[m++]}else{let m=r+f;l?i.copyWithin(u,m,m+d):i.set(t.subarray(m,m+d),u),u+=d}}}function Wt(e,n){let t=0;for(let r=0;r<2;r++){let i=0,a=1;for(;;){let o=e[t++];if(o===void 0)throw new U("corrupt-delta","cut short");if(i+=(o&127)*a,a*=128,i>Nl)throw new U("too-large","2147483648 or more");if(o<128)break;if(t>20)throw new U("corrupt-delta","size")}r===0?n.baseSize=i:n.targetSize=i}return t}function Dl(e){let n=new Int32Array(e.length*2);return n.set(e),n}import{versions as El}from"node:process";import{constants as Ui,createInflate as Wl,deflateSync as Jl}from"node:zlib";var Ol=24,jn=class{#e=null;#n=new Uint32Array(2);#t;#r=!1;constructor(n=!1){if(n||Number.parseInt(El.node,10)>Ol)return;let t=Wl(),{_handle:r,_writeState:i}=t;if(!r||typeof r.reset!="function"||typeof r.writeSync!="function"||!(i instanceof Uint32Array))return;Object.assign(r,{onerror:()=>{this.#r=!0}}),this.#t=t,this.#n=i,this.#e=r,this.#a()||(this.#e=null)}get isFast(){return this.#e!==null&&this.#t!==void 0}inflateInto(n,t,r,i){this.#i(n,t,r,i)||r.set(ke(n,t),i)}inflateSome(n,t){let r=this.#e;if(r===null)return-1;this.#r=!1,r.reset(),r.writeSync(Ui.Z_FINISH,n,0,n.length,t,0,t.length);let i=this.#n[0]??0;return this.#r||i===0?-1:t.length-i}#i(n,t,r,i){let a=this.#e;return a===null?!1:(this.#r=!1,a.reset(),a.writeSync(Ui.Z_FINISH,n,0,n.length,r,i,t+1),!this.#r&&this.#n[0]===1)}#a(){let n=new Uint8Array(1e3).map((o,s)=>s*s>>3),t=new Uint8Array(1010),r=Jl(n),i=()=>this.#i(r,1e3,t,5)&&t.subarray(5,1005).every((o,s)=>o===n[s]),a=()=>!this.#i(r.subarray(0,40),1e3,t,5)&&!this.#i(r,999,t,5)&&!this.#i(n,1e3,t,5);try{return i()&&a()&&i()}catch{return!1}}};function Ot(){return{index:0,type:0,bytes:new Uint8Array(0),baseIndex:-1,base:null,ops:null,depth:0,own:!0}}var Je=30,Fl=8<<20,Jt=64<<20,We=-1,ln=class{#e;#n;#t=Ne();#r=sn();#i=new jn;#a=Ot();#o=new Uint8Array(1<<20);#s=new Uint8Array(65536);#l=[];#u=[];#f=[];#m=[];#d=0;constructor(n,t){this.#e=n,this.#n=t}run(n,t,r,i){let{order:a,base:o,kind:s}=n.forest,l=i.isAll===!0?0:E,u=i.isAll===!0?0:X;this.#d=0;for(let c=t;c<r;c++){let d=a[c],f=s[d];if(f&u)continue;let m=o[d];m<0?this.#d=0:this.#p(n,m,i),this.#h(n,d,(f&l)===0,i),f&tn&&c+1<r&&o[a[c+1]]===d&&this.#y(n)}this.#d=0,this.#o.length>Jt&&(this.#o=new Uint8Array(1<<20)),this.#s.length>Jt&&(this.#s=new Uint8Array(65536))}runSome(n,t,r){let{order:i,base:a}=n.forest;this.#d=0;for(let o of t){let s=i[o],l=a[s];l<0?this.#d=0:this.#p(n,l,r),this.#h(n,s,!0,r)}this.#d=0}#p(n,t,r){let{base:i,kind:a}=n.forest,o=[],s=0;for(let l=t;l>=0;l=i[l]){for(s=this.#d;s>0&&this.#l[s-1]!==l;)s--;if(s>0)break;o.push(l)}this.#d=s;for(let l=o.length-1;l>=0;l--)this.#h(n,o[l],!1,r),a[o[l]]&tn&&this.#y(n)}#h(n,t,r,i){let{forest:a,index:o,trusted:s}=n,l=this.#d,u=a.base[t],c=a.kind[t],d=u>=0?this.#m[l-1]:c&be,f=d===0||(i.types>>d&1)===1,m=l===0?0:this.#x(l),p=m,h=!1,g=f||!s;try{if(c&ge)throw Pl(u);let y=a.length[t];if(y===4294967295)throw new U("too-large");let b=o.offset(t),A=n.open().slice(b,y);if(s&&$l(A)!==o.checksum(t))throw new U("checksum-mismatch");if(u>=0&&this.#u[l-1]===We)throw new U(this.#m[l-1]===_i?"base-too-large":"base-damaged");if(g){let x=this.#t;if(!je(A,0,y,o.format.idBytes,x))throw new U("corrupt-header");if(h=u>=0,h!==x.kind>=F)throw new U("corrupt-header");if(x.kind===F&&o.offset(u)!==b-x.distance)throw new U("corrupt-header");let{size:w}=x;if(w>this.#e)throw new U("too-large",String(w));if(w>A.length*Dt)throw new U("corrupt-header","size");let S=A.subarray(x.data);if(h){w>=this.#s.length&&(this.#s=new Uint8Array(Math.max(w+1,this.#s.length*2))),this.#i.inflateInto(S,w,this.#s,0);let v=this.#s.subarray(0,w),L=this.#u[l-1];In(v,this.#f[l-1]-L,this.#e,this.#r),p=m+this.#r.targetSize,p>this.#o.length&&this.#c(m,p),Nn(this.#r,v,this.#o,L,this.#o,m)}else p=m+w,p>=this.#o.length&&this.#c(m,p+1),this.#i.inflateInto(S,w,this.#o,m);if(!s&&Ee(o.format,$[d],this.#o.subarray(m,p))!==o.id(t))throw new U("checksum-mismatch")}}catch(y){let b=R(y),A=b.code==="too-large"||b.code==="base-too-large"?null:this.#n(o.id(t),n);h=!1,g=!0,A===null?(m=We,d=b.code==="too-large"||b.code==="base-too-large"?_i:d,r&&i.unread(n.first+t,Ye(b))):(d=A.type,p=m+A.bytes.length,p>this.#o.length&&this.#c(m,p),this.#o.set(A.bytes,m))}if(this.#l[l]=t,this.#u[l]=m,this.#f[l]=p,this.#m[l]=d,this.#d=l+1,m===We||!g||(i.types>>d&1)===0)return;let k=this.#a;k.index=n.first+t,k.type=d,k.bytes=this.#o.subarray(m,p),k.baseIndex=h?n.first+u:-1,k.base=h?this.#o.subarray(this.#u[l-1],this.#f[l-1]):null,k.ops=h?this.#r:null,k.depth=l,k.own=r,i.object(k)}#x(n){for(let t=n-1;t>=0;t--)if(this.#u[t]!==We)return this.#f[t];return 0}#c(n,t){let r=new Uint8Array(Math.max(t,Math.min(this.#o.length*2,this.#o.length+Jt)));r.set(this.#o.subarray(0,n)),this.#o=r}#y(n){let t=this.#d-1,r=this.#u[t],i=this.#f[t];if(r===We||i<Fl)return;let a=t;for(;a>0&&n.forest.kind[this.#l[a]]&tn&&this.#u[a-1]!==We;)a--;let o=this.#u[a];if(o!==r){this.#o.copyWithin(o,r,i);for(let s=a;s<t;s++)this.#u[s]=this.#f[s]=o;this.#u[t]=o,this.#f[t]=o+i-r}}},_i=-1;function Pl(e){return e===pe.missingBase?new U("missing-base"):e===pe.cycle?new U("delta-cycle"):new U("corrupt-header")}var $t=-1,Zl=400,ql=4e3;function Li(e,n,t,r,i=!1){let a=d=>i||(n[d]&E)===0?ql:0,o=(d,f)=>!i&&d.kind[f]&X?0:Zl+d.length[f],s=0;for(let d=0;d<n.length;d++)s+=a(d);for(let d of e)Si(d,r,(f,m)=>{for(let p=f;p<m;p++)s+=o(d,d.order[p])});let l=Math.max(1,s/Math.max(1,t)),u=[];for(let[d,f]of e.entries())Si(f,r,(m,p)=>Hl(f,d,m,p,l,o,u));let c=0;for(let d=0,f=0;d<n.length;d++)c+=a(d),c===0?f=d+1:(c>=l||d+1===n.length)&&(u.push({pack:$t,from:f,to:d+1,weight:c}),f=d+1,c=0);return u.sort((d,f)=>f.weight-d.weight)}function Si(e,n,t){let r=0;for(let i=0;i<=4;i++){let a=i===0||(n>>i&1)===1,o=e.groups[i+1];a||(r<e.groups[i]&&t(r,e.groups[i]),r=o)}r<e.groups[5]&&t(r,e.groups[5])}function Hl(e,n,t,r,i,a,o){let s=0,l=t;for(let u=t;u<r;u++){let c=e.order[u];(s>i*1.25||s>i*.9&&e.base[c]<0)&&(o.push({pack:n,from:l,to:u,weight:s}),l=u,s=0),s+=a(e,c),s===0&&(l=u+1)}s>0&&o.push({pack:n,from:l,to:r,weight:s})}var Gl=1e4;function vi(e,n,t,r){let i=e.index.id(n),a=[],o;try{let u=Ql(e,e.index.offset(n),a),c=u===null?null:r(u);if(u!==null&&c===null)throw new U("missing-base",u);for(let d=a.length-1;d>=0;d--)c=Mi(e,a[d],c,t);if(Vi(e.index,c,i))return c;o=new U("checksum-mismatch")}catch(u){o=R(u)}if(a.length===0||a.length===1&&a[0].kind<F||o.code==="too-large")throw o;let l=Yl(e,a,i,t,r);if(l===null)throw o;return l}function Ti(e,n){let t=Ci(e,e.index.offset(n));if(t.kind<F)return t.size;let r=sn();return Wt(an(e.open().slice(t.data,Math.min(1024,Ft(e)-t.data))),r),r.targetSize}function Ql(e,n,t){let r=new Set;for(;;){if(r.has(n)||t.length>Gl)throw new U("delta-cycle");r.add(n);let i=Ci(e,n);if(t.push(i),i.kind<F)return null;if(i.base<0)return i.baseId;n=i.base}}function Ci(e,n){let t=Ft(e);if(n<12||n>=t)throw new U("corrupt-index","offset");let r=Ne(),i=e.open().slice(n,Math.min(Bn,t-n)),a=e.index.format.idBytes;if(!je(i,0,i.length,a,r))throw new U("corrupt-header");let o=-1,s=null;if(r.kind===F){if(o=n-r.distance,o<12)throw new U("corrupt-header")}else if(r.kind===en){s=ie(i,r.baseId,a);let l=e.index.find(i,r.baseId);l>=0&&(o=e.index.offset(l))}return{offset:n,kind:r.kind,size:r.size,data:n+r.data,base:o,baseId:s}}function Mi(e,n,t,r){if(n.size>r)throw new U("too-large",String(n.size));let i=Xl(e,n);if(n.kind<F)return{type:n.kind,bytes:i};if(t===null)throw new U("base-damaged");let a=sn();In(i,t.bytes.length,r,a);let o=new Uint8Array(a.targetSize);return Nn(a,i,t.bytes,0,o,0),{type:t.type,bytes:o}}function Xl(e,n){let t=Ft(e)-n.data,r=Math.min(t,n.size+(n.size>>>8)+128);try{return ke(e.open().slice(n.data,r),n.size)}catch(o){if(r===t)throw o}let{index:i}=e,a=n.data+t;for(let o=0;o<i.count;o++){let s=i.offset(o);s>n.offset&&s<a&&(a=s)}return ke(e.open().slice(n.data,Math.max(0,a-n.data)),n.size)}function Yl(e,n,t,r,i){let a=new Map;for(let s of n)a.set(s.offset,-1).set(s.base,-1);for(let s=0;s<e.index.count;s++)a.has(e.index.offset(s))&&a.set(e.index.offset(s),s);let o=null;for(let s=n.length-1;s>=0;s--){let l=n[s],u=a.get(l.offset),c=s===0?t:u<0?null:e.index.id(u),d=a.get(l.base)??-1,f=l.baseId??(d<0?null:e.index.id(d)),m=o??(f===null||s<n.length-1?null:i(f));o=c===null?null:eu(e,l,m,c,r),o===null&&c!==null&&s>0&&(o=i(c))}return o}function eu(e,n,t,r,i){try{let a=Mi(e,n,t,i);return Vi(e.index,a,r)?a:null}catch{return null}}function Vi(e,n,t){return Ee(e.format,$[n.type],n.bytes)===t}function Ft(e){return e.open().size-e.index.format.idBytes}var ae={blob:0,tree:1,submodule:2},we=class{#e;#n=new Int32Array(4096);#t=new Int32Array(4096);#r=new Int32Array(4096);#i=[0];#a=[];first=0;second=0;constructor(n){this.#e=n}read(n,t){let{bytes:r,depth:i,ops:a}=n,o=this.#i[i]??0,s=a!==null&&i>0&&this.#a[i-1]===!0;this.#f(o+Math.floor(r.length/(this.#e+2))+1);let l=s?this.#s(n,o,t):this.#o(r,o,t);return this.#i[i]=o,this.#i[i+1]=l<0?o:l,this.#i.length=i+2,this.#a[i]=l>=0,l>=0}each(n){let t=this.#i.length-1,r=this.#i[t];for(let i=this.#i[t-1];i<r;i++)n(this.#t[i],this.#r[i])}#o(n,t,r){let i=t;for(let a=0;a<n.length;){if(a=this.#u(n,a,r),a<0)return-1;this.#n[i]=a,this.#t[i]=this.first,this.#r[i++]=this.second}return i}#s({bytes:n,depth:t,ops:r},i,a){let o=this.#n,s=this.#t,l=this.#r,u=this.#i[t-1],{list:c,count:d}=r,f=i,m=0,p=0,h=c[0]??0;for(;m<n.length;){for(;h<=m;)h+=c[++p*2];let g=p<d?c[p*2+1]:-1;if(g>=0){let k=h-c[p*2]-g,y=m-k,b=h-k,A=this.#l(y,u,i);if(A>=0){let x=f;for(;A<i&&o[A]<=b;A++)o[f]=o[A]+k,s[f]=s[A],l[f++]=l[A];if(f>x){m=o[f-1];continue}}}if(m=this.#u(n,m,a),m<0)return-1;o[f]=m,s[f]=this.first,l[f++]=this.second}return f}#l(n,t,r){if(n===0)return t<r?t:-1;let i=this.#n,a=t,o=r-1;for(;a<=o;){let s=a+o>>>1,l=i[s];if(l===n)return s+1<r?s+1:-1;l<n?a=s+1:o=s-1}return-1}#u(n,t,r){let i=t;for(;i<n.length&&n[i]!==32;)i++;let a=i;for(;a<n.length&&n[a]!==0;)a++;return a+1+this.#e>n.length?-1:(this.first=this.second=0,r(n,nu(n,t,i),i+1,a,a+1),a+1+this.#e)}#f(n){if(n<=this.#n.length)return;let t=Math.max(n,this.#n.length*2);this.#n=Pt(this.#n,t),this.#t=Pt(this.#t,t),this.#r=Pt(this.#r,t)}};function nu(e,n,t){return(e[n]===48?e[n+1]:e[n])===52?ae.tree:e[n+1]===54&&t-n===6?ae.submodule:ae.blob}function Pt(e,n){let t=new Int32Array(n);return t.set(e),t}var Ih=512<<20;function zi(e){let n=ci(e.format),t=new Ht({format:n,directories:e.directories,promised:e.promised,limit:e.limit},[]);return t.adopt(e),t}var Ht=class{format;directories;#e;#n;#t=null;#r=null;#i=new Uint8Array(0);#a=0;#o=!1;#s=null;#l;#u=new Mn;constructor(n,t){this.format=n.format,this.directories=n.directories,this.#n=n.promised,this.#e=n.limit,this.#l=[...t]}get promised(){return this.#g(),this.#n}get unread(){return this.#l}read(n){let t=De(n,this.format);if(t===null)return{kind:"missing",promised:!1};let r=null,i=o=>{r??=o},a=this.#k(n,t,new Set,i)??(this.#A()?this.#k(n,t,new Set,i):null);return a?{kind:"object",type:$[a.type],bytes:a.bytes}:(r===null&&this.#g().some(o=>!o.isSound())&&(r=new U("corrupt-index")),r===null?{kind:"missing",promised:this.promised}:{kind:"damaged",why:Ye(r)})}leaveOut(n){try{let t=this.#g();if(this.#l.length>0||!t.every(a=>a.isWhole()))return null;let r=this.#y(),i=n.compare([...t.map(Zt),this.#d(r)]);return this.#l.length>0||i.gone>0?null:(this.#f=new Map(t.map((a,o)=>[a,i.known[o]])),this.#m=i.known[t.length],i.unknown)}catch{return null}}has(n){let t=De(n,this.format);return t===null?!1:qt(this.#y(),t,0,this.format.idBytes)>=0?!0:this.#g().some(r=>!r.isBroken&&r.load().find(t)>=0)}eachId(n,t){let{packs:r,loose:i}=this.#c(),a=[...r.map(Zt),this.#d(i)];Kn(a,this.format.idBytes,(o,s,l)=>{if(l)return;let{bytes:u,idAt:c}=a[o],d=o<r.length?r[o].forest.kind[s]&be:0,f=c(s),m=d===0?n(ie(u,f,this.format.idBytes)):d===1;t(u,f,m?Ai:0)})}prepare(){for(let n of this.prepareBySteps());}*prepareBySteps(){if(this.#o)return;let n=[];for(let o of this.#g())try{(yield*o.prepare())||this.#b(o.indexPath,new U("checksum-mismatch")),n.push(o)}catch(s){this.#b(o.path,R(s))}n.sort((o,s)=>s.index.count-o.index.count||(o.path<s.path?-1:1));let t=this.#y();this.#h(n,t,new Uint8Array(new SharedArrayBuffer(t.count)));let r=n.map(o=>({...Zt(o),find:(s,l)=>o.index.find(s,l),kind:o.forest.kind})),i=this.format.idBytes,a=(o,s)=>qt(t,o,s,i);r.push({...this.#d(t),find:a,kind:this.#i}),li(r,i);for(let o of n)Bi(o.forest.kind,this.#f?.get(o));Bi(this.#i,this.#m),this.#f=this.#m=void 0;for(let o of n)ui(o.forest)}#f;#m;#d(n){return{count:n.count,bytes:n.ids,idAt:t=>t*this.format.idBytes}}get count(){return this.#a+this.#c().loose.count}find(n,t=0){let{packs:r,loose:i}=this.#c();for(let o of r){let s=o.index.find(n,t);if(s>=0)return o.first+s}let a=qt(i,n,t,this.format.idBytes);return a<0?-1:this.#a+a}id(n){let{packs:t,loose:r}=this.#c();for(let i of t)if(n<i.first+i.index.count)return i.index.id(n-i.first);return on(r,n-this.#a,this.format)}compareIds(n,t){let[r,i]=[this.#p(n),this.#p(t)];return r.bytes===i.bytes?r.at-i.at:zn(r.bytes,r.at,i.bytes,i.at,this.format.idBytes)}#p(n){let{packs:t,loose:r}=this.#c();for(let{index:i,first:a}of t)if(n<a+i.count)return{bytes:i.bytes,at:i.idAt(n-a)};return{bytes:r.ids,at:(n-this.#a)*this.format.idBytes}}*objects(){let{packs:n,loose:t}=this.#c();for(let r of n)for(let i=0;i<r.index.count;i++)r.forest.kind[i]&E||(yield{index:r.first+i,id:r.index.id(i)});for(let r=0;r<t.count;r++)this.#i[r]&E||(yield{index:this.#a+r,id:on(t,r,this.format)})}facts(n){let{packs:t,loose:r}=this.#c();try{for(let o of t){let s=n-o.first;if(s>=o.index.count)continue;let l=o.forest.kind[s]&be;return l===0?null:{type:$[l],size:Ti(o,s)}}let i=n-this.#a,a=ki(Et(this.directories[r.directory[i]],on(r,i,this.format)));return a&&{type:$[a.type],size:a.size}}catch{return null}}partitions(n,t=Je,r=!1){let{packs:i}=this.#c();return Li(i.map(a=>a.forest),this.#i,n,t,r)}numberBy(n){let{packs:t,loose:r}=this.#c(),i=new Int32Array(new SharedArrayBuffer(this.count*4)).fill(-1),a=r.count;for(let{forest:u}of t)for(let c of n)a+=u.groups[c+1]-u.groups[c];let o=new Int32Array(a),s=0,l=u=>{i[u]=s,o[s++]=u};for(let u=0;u<r.count;u++)l(this.#a+u);for(let u of n)for(let{forest:c,first:d}of t)for(let f=c.groups[u];f<c.groups[u+1];f++)l(d+c.order[f]);return{numbers:i,objects:o}}copyThatCounts(n){let{packs:t,loose:r}=this.#c();if(n<(t[0]?.index.count??0)||t.length+r.count===1)return n;let{bytes:i,at:a}=this.#p(n);return this.find(i,a)}walk(n,t){let{packs:r}=this.#c();if(n.pack===$t)return this.#_(n,t);this.#s??=new ln(this.#e,(i,a)=>this.#U(i,a)),this.#s.run(r[n.pack],n.from,n.to,t)}readMany(n,t,r){let{packs:i}=this.#c(),a=i.map(()=>[]);for(let o of n){let s=De(o,this.format),l=s===null?-1:this.find(s),u=i.findIndex(d=>l>=d.first&&l<d.first+d.index.count);if(l>=0&&u>=0){let d=i[u];a[u].push(ru(d)[l-d.first]);continue}let c=this.read(o);c.kind==="object"?t(o,c.type,c.bytes):r(o)}this.#s??=new ln(this.#e,(o,s)=>this.#U(o,s));for(let[o,s]of a.entries())this.#s.runSome(i[o],Int32Array.from(s).sort(),{types:Je,object:l=>{l.own&&t(this.id(l.index),$[l.type],l.bytes)},unread:l=>r(this.id(l))})}share(){let{packs:n,loose:t}=this.#c();return{format:this.format.name,directories:this.directories,promised:this.#n,limit:this.#e,packs:n.map(({path:r,index:i,trusted:a,forest:o})=>({path:r,bytes:i.bytes,trusted:a,forest:o})),loose:t,looseKind:this.#i}}adopt(n){let t=n.packs.map(r=>{let i=new Dn(r.path,this.format,this.#u);return i.adopt(new rn(r.bytes,this.format),r.trusted,r.forest),i});this.#t=[...t],this.#h(t,n.loose,n.looseKind)}close(){for(let n of this.#t??[])n.close()}#h(n,t,r){let i=0;for(let a of n)a.first=i,i+=a.index.count;this.#x={packs:n,loose:t},this.#r=t,this.#i=r,this.#a=i,this.#o=!0}#x=null;#c(){return this.prepare(),this.#x}#y(){return this.#r??=gi(this.directories,this.format,(n,t)=>this.#b(n,t))}#_(n,t){let{loose:r}=this.#c(),i=Ot();for(let a=n.from;a<n.to;a++){if(t.isAll!==!0&&this.#i[a]&E)continue;let o=this.read(on(r,a,this.format)),s=this.#a+a;if(o.kind!=="object"){t.unread(s,o.kind==="damaged"?o.why:"missing-object");continue}let l=$.indexOf(o.type);t.types>>l&1&&(i.index=s,i.type=l,i.bytes=o.bytes,t.object(i))}}#U(n,t){let r=De(n,this.format),i=new Set([t]),a=()=>{};return this.#k(n,r,i,a)??(this.#A()?this.#k(n,r,i,a):null)}#k(n,t,r,i){for(let a of this.directories)try{let o=bi(Et(a,n),n,this.format,this.#e);if(o)return o}catch(o){i(R(o))}for(let a of this.#g())if(!r.has(a))try{let o=a.load().find(t);if(o<0)continue;let s=l=>this.#k(l,De(l,this.format),new Set([...r,a]),()=>{});return vi(a,o,this.#e,s)}catch(o){let s=R(o);a.isBroken&&this.#b(a.path,s),i(s)}return null}#g(){if(this.#t)return this.#t;this.#t=[],this.#A(),this.#w.length>0&&this.#A();for(let t of this.#w)this.#b(t,new U(t.endsWith(".idx")?"missing-pack":"missing-index"));return this.#t}#w=[];#A(){let n=this.#t,t=new Set(n.map(i=>i.path)),r=!1;this.#w=[];for(let i of this.directories){let a=un.join(i,"pack"),o=new Set(iu(a,s=>this.#b(a,s)));for(let s of o){let l=s.replace(/\.(pack|idx|promisor)$/,"");s.endsWith(".promisor")&&(this.#n=!0),s.endsWith(".idx")&&!o.has(`${l}.pack`)&&this.#w.push(un.join(a,s)),s.endsWith(".pack")&&(o.has(`${l}.idx`)?t.has(un.join(a,s))||(n.push(new Dn(un.join(a,s),this.format,this.#u)),r=!0):this.#w.push(un.join(a,s)))}}return r}#b(n,t){this.#l.some(r=>r.what===n)||this.#l.push({what:n,why:Ye(t)})}},Dn=class{path;first=0;trusted=!1;places=null;isBroken=!1;#e;#n;#t=null;#r=null;#i=null;#a=null;constructor(n,t,r){this.path=n,this.#e=t,this.#n=r}get index(){return this.load()}get forest(){return this.#r}load(){if(this.#t)return this.#t;if(this.isBroken)throw new U("corrupt-index");try{return this.#t=fi(this.indexPath,this.#e)}catch(n){throw this.isBroken=!0,n}}open(){return this.#i??=new Vn(this.path,this.#n)}get indexPath(){return this.path.replace(/\.pack$/,".idx")}isSound(){return this.#a??=this.load().checksumHolds()}isWhole(){return this.isSound()&&this.open().endsIn(this.load().packChecksum)}*prepare(){let n=this.load();return this.trusted=this.isSound()&&n.hasChecksums,yield,this.#r=yield*oi(n,this.open()),this.isSound()}adopt(n,t,r){this.#t=n,this.trusted=t,this.#r=r}close(){this.#i?.close(),this.#i=null}};function Zt({index:e}){return{count:e.count,bytes:e.bytes,idAt:n=>e.idAt(n)}}function Bi(e,n){if(n!==void 0)for(let t=0;t<e.length;t++)n.has(t)&&(e[t]|=E)}function ru(e){if(e.places)return e.places;let{order:n}=e.forest,t=new Int32Array(n.length);for(let r=0;r<n.length;r++)t[n[r]]=r;return e.places=t}function iu(e,n){try{return tu(e).filter(t=>/^pack-[^/\\]+\.(pack|idx|promisor)$/.test(t)).sort()}catch(t){return t.code!=="ENOENT"&&n(R(t)),[]}}function qt(e,n,t,r){let i=0,a=e.count-1;for(;i<=a;){let o=i+a>>>1,s=zn(e.ids,o*r,n,t,r);if(s===0)return o;s<0?i=o+1:a=o-1}return-1}var Ki=0,Gt=1;var au=16,ou=1<<au,Eh=ou-1;var lu=1,uu=2;function Ri(e){let n=e.format.idBytes,t=vn(),r=new Set,i=null;return{start(a){i=new Qt(a,n)},run({job:a,types:o}){if(i===null)throw new Error("A job before its search: a fault of leakscan.");let{setup:s,chain:l,newNames:u}=i,c=i,{numbers:d}=s,f=!0,m=new cn,p=new cn,h=new cn,g=[],k=(w,S)=>{let v=e.find(w,S),L=v<0?-1:d[v];return L<0&&(f=!1),L},y=(w,{bytes:S,index:v})=>{if(!Tn(S,n,t)){f=!1;return}let{ids:L,count:C,seconds:T}=t,I=c.shallow.size>0&&c.shallow.has(e.id(v));I&&C>1&&g.push(w),r.clear();let Q=k(L,0);if(!I)for(let B=1;B<C;B++)r.add(k(L,B*n));m.push2(w,Q),m.push2(Math.floor(T/2**31),T%2**31),m.push(r.size);for(let B of r)m.push(B)},b=(w,S,v,L,C)=>{let T=-1;if(S===ae.tree)T=k(w,C)<<1|Ki;else if(S===ae.blob){let I=c.blobs.find(w,C);I>=0&&(T=I<<1|Gt)}l.first=T+1,l.second=T>=0||c.wantedNames.size>0?c.name(w,v,L,T>=0):0},A=(w,S)=>{if(w!==0&&h.push2(S-1,w-1),S===0||c.wantedNames.size===0)return;let v=c.leafOfName[S-1];v>=0&&h.push2(S-1,v<<1|Gt)},x=({own:w,index:S})=>w&&e.copyThatCounts(S)===S?d[S]:-1;return e.walk(a,{types:o,isAll:!0,object(w){let S=x(w);if(w.type===lu){S>=0&&y(S,w);return}if(w.type!==uu||(l.read(w,b)||(f=!1),S<0))return;let v=h.size;l.each(A),p.push2(S,(h.size-v)/2)},unread:()=>{f=!1}}),{isSound:f,commits:m.take(),shallow:g,trees:p.take(),entries:h.take(),names:u.splice(0)}}}}var Qt=class{setup;chain;blobs;shallow;wantedNames;newNames=[];leafOfName=[];#e=new Map;constructor(n,t){this.setup=n,this.chain=new we(t),this.blobs=new Cn(t);for(let r=0;r<n.blobs.length;r+=t)this.blobs.add(n.blobs,r);this.shallow=new Set(n.shallow),this.wantedNames=new Map(n.names.map((r,i)=>[r,n.blobs.length/t+i]))}name(n,t,r,i){let a=su.from(n.buffer,n.byteOffset+t,r-t).toString("latin1"),o=this.wantedNames.get(a)??-1;if(!i&&o<0)return 0;let s=this.#e.get(a);return s===void 0&&(s=this.leafOfName.push(o)-1,this.#e.set(a,s),this.newNames.push(a)),s+1}},cn=class{#e=new Int32Array(4096);size=0;push(n){this.size===this.#e.length&&this.#n(),this.#e[this.size++]=n}push2(n,t){this.push(n),this.push(t)}take(){return this.#e.slice(0,this.size)}#n(){let n=new Int32Array(this.#e.length*2);n.set(this.#e),this.#e=n}};var En=class{#e;#n;#t;bytesWord;constructor(n,t){let r=Math.max(16777216,n.maxRatio*t);this.#e=Math.min(n.maxBytes,r),this.bytesWord=r<n.maxBytes?"ratio":"too-large",this.#n=n.maxEntries,this.#t=n.maxMillis===void 0?1/0:performance.now()+n.maxMillis}get bytes(){return this.#e}get entries(){return this.#n}spend(n){this.#e=Math.max(0,this.#e-n)}refuseEntry(){if(this.#e===0)return this.bytesWord;if(this.#n===0)return"too-many-entries";if(this.#t!==1/0&&performance.now()>this.#t)return"time";this.#n--}};var Ii=[["bzip2",[66,90,104]],["xz",[253,55,122,88,90,0]],["lz4",[4,34,77,24]],["lzip",[76,90,73,80,1]],["compress",[31,157]],["7z",[55,122,188,175,39,28]],["rar",[82,97,114,33,26,7]]];function Ni(e){let n=e[0];for(let t=0;t<Ii.length;t++){let[r,i]=Ii[t];if(!(n!==i[0]||!i.every((a,o)=>e[o]===a))&&!(r==="bzip2"&&!cu(e))&&!(r==="compress"&&(e[2]&96)!==0))return r}}function*ji(e,n,t,r){r.cut([...n,t],"unsupported-compression"),yield{bytes:e,via:n}}function cu(e){let n=e[3];return n>=49&&n<=57&&(e[4]===49&&e[5]===65&&e[6]===89||e[4]===23&&e[5]===114&&e[6]===69)}import{crc32 as _u}from"node:zlib";import{inflateRawSync as xu}from"node:zlib";function Di(e,n){let t=new er(n),r=new Yt(e),i=du(r,t);return{bytes:t.taken(),end:r.position(),state:i}}function du(e,n){for(;;){let t=e.take(3),r=t>>1,i;if(t<0||r===3)return"corrupt";if(r===0)i=fu(e,n);else{let a=r===1?ku():bu(e);i=a!==void 0&&gu(e,n,a)}if(n.full)return"limit";if(!i)return"corrupt";if(t&1)return"whole"}}function fu(e,n){e.align();let t=e.take(16),r=e.take(16);if(t<0||r!==(t^65535))return!1;for(let i=0;i<t;i++){let a=e.take(8);if(a<0||!n.push(a))return!1}return!0}var mu=[3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258],pu=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0],hu=[1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577],yu=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];function gu(e,n,t){for(;;){let r=e.symbol(t.literals);if(r<0)return!1;if(r<256){if(!n.push(r))return!1;continue}if(r===256)return!0;let i=mu[r-257],a=e.take(pu[r-257]??0),o=e.symbol(t.distances),s=hu[o];if(i===void 0||a<0||s===void 0)return!1;let l=e.take(o<4?0:(o>>1)-1);if(l<0||!n.copy(s+l,i+a))return!1}}function bu(e){let n=e.take(5)+257,t=e.take(5)+1,r=e.take(4)+4;if(r<4)return;let i=new Uint8Array(19);for(let s=0;s<r;s++){let l=e.take(3);if(l<0)return;i[yu[s]??0]=l}let a=Xt(i);if(!a)return;let o=new Uint8Array(n+t);for(let s=0;s<o.length;){let l=e.symbol(a);if(l<0)return;if(l<16){o[s++]=l;continue}let u=l===16?3+e.take(2):l===17?3+e.take(3):11+e.take(7);if(u<(l===18?11:3)||s+u>o.length||l===16&&s===0)return;o.fill(l===16?o[s-1]??0:0,s,s+u),s+=u}return Ei(o.subarray(0,n),o.subarray(n))}function ku(){let e=new Uint8Array(288).fill(8).fill(9,144,256).fill(7,256,280);return Ei(e,new Uint8Array(30).fill(5))}function Ei(e,n){let t=Xt(e),r=Xt(n);return t&&r&&{literals:t,distances:r}}function Xt(e){let n=new Uint16Array(16),t=1;for(let a of e)a!==0&&(n[a]++,a>t&&(t=a));let r=new Uint16Array(17);for(let a=1,o=0;a<=15;a++)if(r[a]=o,o=o+n[a]<<1,o>2<<a)return;let i=new Uint16Array(1<<t);for(let a=0;a<e.length;a++){let o=e[a];if(o===0)continue;let s=wu(r[o]++,o);for(let l=s;l<i.length;l+=1<<o)i[l]=a<<4|o}return i}function wu(e,n){let t=0;for(let r=0;r<n;r++)t|=(e>>r&1)<<n-1-r;return t}var Yt=class{#e;#n=0;#t=0;#r=0;constructor(n){this.#e=n}take(n){if(this.#i(n),this.#r<n)return-1;let t=this.#t&(1<<n)-1;return this.#a(n),t}symbol(n){this.#i(15);let t=n[this.#t&n.length-1],r=t&15;return r===0||r>this.#r?-1:(this.#a(r),t>>4)}align(){this.#a(this.#r&7)}position(){return this.#n-(this.#r>>3)}#i(n){for(;this.#r<n&&this.#n<this.#e.length;)this.#t|=this.#e[this.#n++]<<this.#r,this.#r+=8}#a(n){this.#t>>>=n,this.#r-=n}},er=class{#e;#n=new Uint8Array(1024);#t=0;full=!1;constructor(n){this.#e=n}push(n){return this.#r(1)?(this.#n[this.#t++]=n,!0):!1}copy(n,t){if(n>this.#t)return!1;let r=this.#r(t)?t:this.#e-this.#t,i=this.#n;for(let a=0,o=this.#t;a<r;a++,o++)i[o]=i[o-n];return this.#t+=r,!this.full}taken(){return this.#n.subarray(0,this.#t)}#r(n){this.#t+n>this.#e&&(this.full=!0);let t=Math.min(this.#t+n,this.#e);if(t>this.#n.length){let r=new Uint8Array(Math.min(Math.max(this.#n.length*2,t),this.#e));r.set(this.#n.subarray(0,this.#t)),this.#n=r}return!this.full}};var Au=64*1024*1024;function Oe(e,n,t,r,i){let a=Uu(e.subarray(n,t),r.bytes,i);return r.spend(a.bytes.length),{...a,end:n+a.end}}function Uu(e,n,t=e.length*4){if(n===0)return{bytes:new Uint8Array,end:0,state:"limit"};let r=Math.min(t+1,e.length*1040,n+1,Au),i=Math.max(r,1024);try{let a={maxOutputLength:n,chunkSize:i,info:!0},{buffer:o,engine:s}=xu(e,a);return{bytes:o,end:s.bytesWritten,state:"whole"}}catch{return Di(e,n)}}function W(e,n,t,r,i){return r===0&&i===e.length?{bytes:e,via:n}:{bytes:e.subarray(r,i),via:[...n,`${t}@${r}`]}}function nr(e,n=0){return e[n]===31&&e[n+1]===139&&e[n+2]===8&&(e[n+3]??255)<32}function*Wi(e,n,t){let r=[],i=0,a;for(;nr(e,i)&&(a=t.budget.refuseEntry(),!a);){let l=Su(e,i,t);if(r.push(l.bytes),a=l.fault,a)break;i=l.end}let o=[...n,"gzip"],s=vu(r);a&&t.cut(o,a),(!a||s.length>0)&&(yield*t.open(s,o)),a?yield W(e,n,"gzip",i,e.length):Tu(e,i)||(yield*t.open(e.subarray(i),[...n,`gzip@${i}`]))}function Su(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=Lu(e,n,r);if(i===void 0)return{bytes:new Uint8Array,end:e.length,fault:"corrupt-gzip"};let a=r.getUint32(e.length-4,!0),o=Oe(e,i,e.length,t.budget,a),s=o.end+8;if(o.state==="limit")return{bytes:o.bytes,end:s,fault:t.budget.bytesWord};let l=o.state==="whole"&&s<=e.length&&r.getUint32(o.end,!0)===_u(o.bytes);return{bytes:o.bytes,end:s,fault:l?void 0:"corrupt-gzip"}}function Lu(e,n,t){let r=e[n+3]??0,i=n+10;if(r&4){if(i+2>e.length)return;i+=2+t.getUint16(i,!0)}for(let a of[8,16]){if(!(r&a))continue;let o=e.indexOf(0,i);if(o<0)return;i=o+1}return r&2&&(i+=2),i<e.length?i:void 0}function vu(e){return e.length===1?e[0]:Buffer.concat(e)}function Tu(e,n){for(let t=n;t<e.length;t++)if(e[t]!==0)return!1;return!0}function Oi(e){let n=Cu(e);if(n)return n;if(!(e.length<32)){if(!Mu(e)){let t=Vu(e);if(t)return t;if(zu(e))return"partly-utf-16le"}return Ku(e)?"partly-utf-16le":void 0}}function Cu(e){let n=e[0],t=e[1],r=e.length>=4&&e.length%4===0;if(n===255&&t===254)return r&&e[2]===0&&e[3]===0&&Ji(e,!0)?"utf-32le":"utf-16le";if(n===254&&t===255)return"utf-16be";if(r&&n===0&&t===0&&e[2]===254&&e[3]===255&&Ji(e,!1))return"utf-32be"}function $i(e,n){return tr(e,2,n).bad>0}function Mu(e){let n=[0,0];for(let t=0;t<32;t++){let r=e[t];if(!Y(r))return!1;r===48&&n[t&1]++}return n[0]<4&&n[1]<4}function Vu(e){let n=tr(e,0,!0),t=tr(e,0,!1),r=n.sure>t.sure?n:t;if(!(r.bad>0||r.ascii<2||r.rare*16>r.units||r.sure*16<r.units))return r===n?"utf-16le":"utf-16be"}function tr(e,n,t){let r=Math.min(e.length-1,n+1024),i=t?0:1,a={units:0,ascii:0,sure:0,rare:0,bad:0};for(let o=n;o<r;o+=2){let s=e[o+i]|e[o+1-i]<<8;if(a.units++,s<128)Y(s)?(a.ascii++,a.sure++):a.bad++;else if(Bu(s))a.sure++;else if(s<160||s>=57344&&s<=63743||s>=65534||s>=64976&&s<=65007)(s<57344||s>63743||n===0)&&a.bad++;else if(s>=55296&&s<=56319){if(o+2>=r)continue;let l=e[o+2+i]|e[o+3-i]<<8;l<56320||l>57343?a.bad++:o+=2}else s>=56320&&s<=57343?a.bad++:(s<19968||s>40959)&&a.rare++}return a}function Bu(e){return e>=160&&e<=1791||e>=8208&&e<=8231||e>=8592&&e<=8703||e>=9472&&e<=9599||e>=12288&&e<=12543||e>=44032&&e<=55203||e>=65281&&e<=65519}function Ji(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let r=4;r<Math.min(e.length,1024);r+=4){let i=t.getUint32(r,n);if(i>1114111||i>=55296&&i<=57343)return!1}return!0}function zu(e){return e[0]===77&&e[1]===90?e.length>1024&&e[3]===0:e[0]===208&&e[1]===207&&e[2]===17&&e[3]===224}function Ku(e){for(let n=e.length-8;n<e.length;n+=2)if(e[n+1]!==0||!Y(e[n]))return!1;return!0}function Y(e){return e>=32&&e<127||e>=8&&e<=13||e===27}var H=512,ir=4096;function Fi(e){return e.length<H?!1:(e[257]===117&&e[258]===115&&e[259]===116&&e[260]===97&&e[261]===114||e[99]===0&&e[0]!==0)&&ar(e,0)}function*Pi(e,n,t){let r=0,i={};for(;r+H<=e.length&&ar(e,r);){let a=t.budget.refuseEntry();if(a){t.cut(n,a),yield W(e,n,"tar",r,e.length);return}let o=String.fromCharCode(e[r+156]||48),s=Nu(e,r,o),l=i.size??Zi(e,r+124,12);"123456".includes(o)&&l>0&&Iu(e,s)&&(l=0);let u=Math.min(s+l,e.length),c=e.subarray(s,u);if(o==="x")i={...i,...Du(c)};else if(o==="L")i={...i,path:xe(c)};else if(o!=="g"&&o!=="K"){let d=[...n,`tar:${(i.path??ju(e,r)).slice(0,ir)}`];s+l>e.length&&t.cut(d,"corrupt-tar"),(!"123456".includes(o)||l>0)&&(yield*t.open(c,d)),i={}}r=s+Math.ceil(l/H)*H}yield*Ru(e,n,r,t)}function*Ru(e,n,t,r){let i=t;for(;i<e.length&&e[i]===0;)i++;if(i>=e.length)return;i-t>=H?yield*r.open(e.subarray(i),[...n,`tar@${i}`]):(r.cut(n,"corrupt-tar"),yield W(e,n,"tar",t,e.length))}function ar(e,n){let t=Zi(e,n+148,8),r=0,i=0;for(let a=0;a<H;a++){let o=a>=148&&a<156?32:e[n+a];r+=o,i+=o<128?o:o-256}return r!==256&&(t===r||t===i)}function Iu(e,n){return n+H>e.length?!0:ar(e,n)||e.subarray(n,n+H).every(t=>t===0)}function Nu(e,n,t){let r=n+H;if(t!=="S"||e[n+482]!==1)return r;for(;e[r+504]===1;)r+=H;return r+H}function Zi(e,n,t){let r=0;if(e[n]&128){for(let a=1;a<t;a++)r=r*256+e[n+a];return Number.isSafeInteger(r)?r:e.length}let i=0;for(let a=0;a<t;a++){let o=e[n+a];if(o>=48&&o<=55)r=r*8+o-48,i++;else if(o!==32||i>0)break}return r}function ju(e,n){let t=xe(e.subarray(n,n+100)),i=e[n+257]===117&&e[n+262]===0?xe(e.subarray(n+345,n+500)):"";return i===""?t:`${i}/${t}`}function Du(e){let n={};for(let t=0;t<e.length;){let r=e.indexOf(32,t);if(r<0||r-t>10)break;let i=Number(xe(e.subarray(t,r)));if(!(i>r-t+1)||t+i>e.length)break;let a=e.subarray(r+1,t+i-1);if(rr(a,"path="))n={...n,path:xe(a.subarray(5))};else if(rr(a,"GNU.sparse.name="))n={...n,path:xe(a.subarray(16))};else if(rr(a,"size=")){let o=Number(xe(a.subarray(5)));Number.isSafeInteger(o)&&o>=0&&(n={...n,size:o})}t+=i}return n}function rr(e,n){for(let t=0;t<n.length;t++)if(e[t]!==n.charCodeAt(t))return!1;return!0}function xe(e){let n=e.subarray(0,ir).indexOf(0),t=e.subarray(0,n<0?ir:n);return Buffer.from(t.buffer,t.byteOffset,t.length).toString("utf8")}var Eu=1024;function qi(e){return e[0]!==120||e.length<=8||(30720+e[1])%31!==0||e[1]&32?!1:!e.subarray(2,18).every(n=>n>=8&&n<127)}function*Hi(e,n,t){let r=[...n,"zlib"],i=t.budget.refuseEntry();if(i){t.cut(r,i),yield{bytes:e,via:n};return}let a=Oe(e,2,e.length,t.budget),o=new DataView(e.buffer,e.byteOffset,e.byteLength),s=a.end+4;if(a.state==="whole"&&s<=e.length&&o.getUint32(a.end)===Wu(a.bytes)){yield*t.open(a.bytes,r),s<e.length&&(yield*t.open(e.subarray(s),[...n,`zlib@${s}`]));return}a.bytes.length>=Eu&&(t.cut(r,a.state==="limit"?t.budget.bytesWord:"corrupt-zlib"),yield*t.open(a.bytes,r)),yield W(e,n,"zlib",0,e.length)}function Wu(e){let n=1,t=0;for(let r=0;r<e.length;){let i=Math.min(r+3800,e.length);for(;r<i;r++)t+=n+=e[r];n%=65521,t%=65521}return(t<<16|n)>>>0}import*as Ju from"node:zlib";function Gi(e,n=0){return Xi(e,n)||Yi(e,n)>0&&n+8<e.length}function*Qi(e,n,t){let r=[...n,"zstd"],i=or(e,t.budget);i.fault&&t.cut(r,i.fault),(!i.fault||i.bytes.length>0)&&(yield*t.open(i.bytes,r)),i.fault?yield W(e,n,"zstd",i.end,e.length):i.end<e.length&&(yield*t.open(e.subarray(i.end),[...n,`zstd@${i.end}`]))}function or(e,n){let t=[],r=0,i;for(;!i&&r<e.length;){let a=Yi(e,r);if(a>0){r=Math.min(r+a,e.length);continue}if(!Xi(e,r)||(i=n.refuseEntry(),i))break;let o=Ou(e.subarray(r),n);typeof o=="string"?i=o:(t.push(o.bytes),r+=o.end)}return{bytes:t.length===1?t[0]:Buffer.concat(t),end:r,fault:i}}function Xi(e,n){return e[n]===40&&e[n+1]===181&&e[n+2]===47&&e[n+3]===253}function Yi(e,n){return!((e[n]&240)===80&&e[n+1]===42&&e[n+2]===77&&e[n+3]===24)||n+8>e.length?0:8+new DataView(e.buffer,e.byteOffset+n+4,4).getUint32(0,!0)}function Ou(e,n){let{zstdDecompressSync:t}=Ju;if(!t)return"unsupported-compression";try{let{buffer:r,engine:i}=t(e,{maxOutputLength:n.bytes,info:!0});return n.spend(r.length),{bytes:r,end:Math.max(1,i.bytesWritten)}}catch(r){return r.code==="ERR_BUFFER_TOO_LARGE"?n.bytesWord:"corrupt-zstd"}}var $u="\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function sr(e,n,t){let r=Zu(t)??e.subarray(0,4096);return Fu(r,(n&2048)===0)??Pu(r)}function Fu(e,n){try{return new TextDecoder("utf-8",{fatal:n,ignoreBOM:!0}).decode(e)}catch{return}}function Pu(e){let n="";for(let t of e)n+=t<128?String.fromCharCode(t):$u[t-128];return n}function Zu(e){for(let n=0;n+4<=e.length;){let t=e[n+2]|e[n+3]<<8,r=n+4+t;if(e[n]===117&&e[n+1]===112&&e[n+4]===1&&t>5&&r<=e.length)return e.subarray(n+9,Math.min(r,n+9+4096));n=r}}var dn=22,ea=67324752,Wn=33639248,na=101010256,lr=101075792,ta=117853008,qu=64;function ra(e){if(e[0]!==80||e[1]!==75)return!1;let n=e[2]<<8|e[3];return n===772||n===1800&&e[4]===80||n===1286&&e.length>=dn}function ia(e){let n=Math.max(0,e.length-1024);for(let r=e.indexOf(6,n);;r=e.indexOf(6,r+1)){if(r<0)return!1;if(e[r-1]===5&&e[r-2]===75&&e[r-3]===80)break}let t=ur(e);return t!==void 0&&t.count>0}function ur(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),t=e.length-dn;for(let r=0;r<qu&&t>=0;r++,t--){if(t=n.lastIndexOf("PK",t,"latin1"),t<0)return;let i=Gu(n,t);if(i)return i}}function aa(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=[],a=n.start;for(;a+46<=n.tail&&i.length<t&&r.getUint32(a,!0)===Wn;){let o=a+46+r.getUint16(a+28,!0),s=o+r.getUint16(a+30,!0),l=s+r.getUint16(a+32,!0);if(l>n.tail)break;i.push(Hu(e,r,a,o,s,n.base)),a=l}return i.sort((o,s)=>o.header-s.header),{entries:i,end:a}}function Hu(e,n,t,r,i,a){let o=n.getUint16(t+8,!0),s=e.subarray(r,i),l=oa(s),u=f=>{let m=n.getUint32(t+f,!0);return m===4294967295?l()??m:m},c=u(24),d=u(20);return{name:sr(e.subarray(t+46,r),o,s),header:a+u(42),method:n.getUint16(t+10,!0),flags:o,crc:n.getUint32(t+16,!0),compressed:d,size:c}}function oa(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let t=0;t+4<=e.length;){let r=t+4+n.getUint16(t+2,!0);if(n.getUint16(t,!0)===1&&r<=e.length){let i=t+4;return()=>{if(!(i+8>r))return i+=8,Number(n.getBigUint64(i-8,!0))}}t=r}return()=>{}}function Gu(e,n){let t=e.readUInt16LE(n+10),r=e.readUInt32LE(n+12),i=e.readUInt32LE(n+16),a=n,o=[n,n],s=Qu(e,n);s!==void 0&&(t=Number(e.readBigUInt64LE(s+32)),r=Number(e.readBigUInt64LE(s+40)),i=Number(e.readBigUInt64LE(s+48)),a=s,o=[s+56,n-20]);for(let l of[a-r,i]){if(l<0||l>a)continue;if(l+46<=a&&e.readUInt32LE(l)===Wn||t===0&&r===0)return{start:l,tail:a,slack:o,end:n+dn,count:t,base:l-i}}}function Qu(e,n){let t=n-20;if(!(t<56||e.readUInt32LE(t)!==ta)){for(let r of[Number(e.readBigUInt64LE(t+8)),t-56])if(r<=t-56&&e.readUInt32LE(r)===lr)return r}}function cr(e,n,t){if(n<0||n+30>t||e[n+9]!==0)return;let r=new DataView(e.buffer,e.byteOffset,e.byteLength),i=r.getUint16(n+8,!0),a=n+30+r.getUint16(n+26,!0),o=a+r.getUint16(n+28,!0);if(r.getUint32(n,!0)!==ea||i>99||o>t)return;let s=r.getUint16(n+6,!0),l=e.subarray(a,o),u=oa(l),c=p=>{let h=r.getUint32(n+p,!0);return h===4294967295?u()??h:h},d=c(22),f=c(18);return{name:sr(e.subarray(n+30,a),s,l),method:i,flags:s,crc:r.getUint32(n+14,!0),compressed:f,size:d,data:o}}function sa(e,n,t){let r=new DataView(e.buffer,e.byteOffset,e.byteLength);for(let i=n;;){let a=i+dn<=t?Xu(r,i,t):0;if(a===0||i+a>t)return i;i+=a}}function Xu(e,n,t){let r=e.getUint32(n,!0);return r===na?dn:r===ta?20:r===lr?56:r!==Wn||n+46>t?0:46+e.getUint16(n+28,!0)+e.getUint16(n+30,!0)+e.getUint16(n+32,!0)}function dr(e,n){if(e[n]!==80||e[n+1]!==75)return!1;let t=new DataView(e.buffer,e.byteOffset+n,Math.min(4,e.length-n));if(t.byteLength<4)return!1;let r=t.getUint32(0,!0);return r===ea||r===Wn||r===na||r===lr}function Jn(e){if(e.length<4)return;if(nr(e))return{format:"gzip"};if(ra(e))return{format:"zip"};if(qi(e))return{format:"zlib"};if(Gi(e))return{format:"zstd"};let n=Ni(e);if(n!==void 0)return{format:"foreign",name:n};if(Fi(e))return{format:"tar"};let t=Oi(e);return(t===void 0||t==="partly-utf-16le")&&ia(e)?{format:"zip"}:t&&{format:"text",charset:t}}var ca=64*1024;function da(e,n){if(n==="partly-utf-16le")return[la(e)];if(n==="utf-32le"||n==="utf-32be")return[{bytes:Yu(e,n==="utf-32le"),charset:n}];let t={bytes:fa(e,n==="utf-16le"),charset:n};return $i(e,n==="utf-16le")?[t,{bytes:e}]:rc(e)?[t,la(e)]:[t]}function la(e){let n=nc(e);return n?{bytes:n,charset:"partly-utf-16le"}:{bytes:e}}function fa(e,n){let t=[],r=n?e[0]===255&&e[1]===254:e[0]===254&&e[1]===255,i=n?1:0;for(let a=r?2:0;a+1<e.length;){let o=Math.min(a+ca*2,e.length-(e.length-a&1));o<e.length-1&&(e[o-2+i]&252)===216&&(o+=2);let s=Buffer.from(e.subarray(a,o));n||s.swap16(),t.push(Buffer.from(s.toString("utf16le"),"utf8")),a=o}return t.length===1?t[0]:Buffer.concat(t)}function Yu(e,n){let t=new DataView(e.buffer,e.byteOffset,e.byteLength),r=[];for(let i=4;i+3<e.length;){let a=Math.min(i+ca*4,e.length-3),o="";for(;i<a;i+=4){let s=t.getUint32(i,n);o+=s>1114111||s>=55296&&s<=57343?"\uFFFD":String.fromCodePoint(s)}r.push(Buffer.from(o,"utf8"))}return Buffer.concat(r)}var ma=4,ec=8,On=16;function nc(e){let n=new fr(e),t=!1;for(let r=1;r<e.length;r++){if(e[r]!==0||e[r-1]===0||r<=n.taken)continue;let i=r-1,a=tc(e,i);if(a-i<ma*2)continue;a-i>=On*2&&(t=!0);let o=i-n.taken>=2&&e[i-2]===255&&e[i-1]===254;n.keep(o?i-2:i),n.turn(i,a),r=a-1}return n.keep(e.length),t?n.text():void 0}var fr=class{taken=0;#e;#n;#t=0;constructor(n){this.#e=Buffer.from(n.buffer,n.byteOffset,n.byteLength),this.#n=Buffer.allocUnsafeSlow(Math.ceil(n.length*1.5))}keep(n){this.#t+=this.#e.copy(this.#n,this.#t,this.taken,n),this.taken=n}turn(n,t){let r=n;for(;r<t&&this.#e[r+1]===0;)this.#n[this.#t++]=this.#e[r],r+=2;if(r<t){let i=fa(this.#e.subarray(r,t),!0);this.#n.set(i,this.#t),this.#t+=i.length}this.taken=t}text(){return this.#n.subarray(0,this.#t)}};function tc(e,n){let t=n;for(let r=0;r<ma;r++,t+=2)if(e[t+1]!==0||!Y(e[t]))return n;for(;t+1<e.length&&!(e[t+1]===0?!Y(e[t]):ua(e,t)||ua(e,t+1));t+=2);return t}function ua(e,n){let t=Math.min(n+ec,e.length);for(let r=n;r<t;r++)if(!Y(e[r]))return!1;return!0}function rc(e){for(let n=On-1;n<e.length;n+=On){if(!Y(e[n]))continue;let t=n;for(;t>0&&Y(e[t-1]);)t--;let r=n+1;for(;r<e.length&&Y(e[r]);)r++;if(r-t>=On&&ic(e,t,r))return!0;n=r-1}return!1}function ic(e,n,t){let r=[new Set,new Set];for(let i=n;i<t;i++)r[i&1].add(e[i]);return r[0].size>=4&&r[1].size>=4}import{crc32 as pa}from"node:zlib";var ha=16;function*ya(e,n,t){let r=ur(e),i=t.budget.entries,{entries:a,end:o}=r?aa(e,r,i):{entries:[],end:0};(!r||a.length<Math.min(r.count,i))&&t.cut(n,"corrupt-zip");let s={bytes:e,via:n,level:t};if(!r)return yield*$e(s,0,e.length);let l=0,u=-1;for(let c of a){if(c.header===u)continue;if(u=c.header,c.header<l){t.cut(hr(s,c.name),"corrupt-zip");continue}yield*$e(s,l,Math.min(c.header,r.start));let d=t.budget.refuseEntry();if(d)return t.cut(n,d),yield W(e,n,"zip",c.header,e.length);l=yield*ac(s,c,r.start)}yield*$e(s,l,r.start),a.length<i&&(yield*$e(s,o,r.tail)),yield*$e(s,...r.slack),yield*$e(s,r.end,e.length)}function*ac(e,n,t){let r=cr(e.bytes,n.header,t);if(!r)return e.level.cut(hr(e,n.name),"corrupt-zip"),Math.min(n.header,t);let i=r.data+n.compressed,a={...n,flags:n.flags|r.flags,data:r.data},o=yield*pr(e,a,Math.min(i,t),!0,i>t);return ga(e.bytes,o,a.flags,t)}function*$e(e,n,t){let{bytes:r,via:i,level:a}=e,o=Buffer.from(r.buffer,r.byteOffset,Math.max(n,t)),s=n;for(let l=n;l<t&&(l=o.indexOf("PK",l,"latin1"),!(l<0));){let u=cr(r,l,t);if(!u){l+=4;continue}yield*mr(e,s,l);let c=a.budget.refuseEntry();if(c)return a.cut(i,c),yield W(r,i,"zip",l,t);l=s=yield*oc(e,u,t)}yield*mr(e,s,t)}function*oc(e,n,t){let r=(n.flags&8)!==0&&n.compressed===0,i=n.data+n.compressed,a=r?yield*pr(e,n,n.method===8?t:cc(e.bytes,n.data,t),!1,!1):yield*pr(e,n,Math.min(i,t),!0,i>t);return ga(e.bytes,a,n.flags,t)}function*mr(e,n,t){let{bytes:r,via:i,level:a}=e,o=sa(r,n,t);t-o<ha&&t-o<r.length||(o===0&&t===r.length?yield{bytes:r,via:i}:yield*a.open(r.subarray(o,t),[...i,`zip@${o}`]))}function*pr(e,n,t,r,i){let{bytes:a,via:o,level:s}=e,l=hr(e,n.name),u=r?n.crc:void 0;if(n.name.endsWith("/")&&r&&n.size===0&&t-n.data<ha)return t;let c=uc(n);if(c)return s.cut(l,c),yield W(a,o,"zip",n.data,t),t;if(n.method===0){let p=a.subarray(n.data,t);return(i||u!==void 0&&pa(p)!==u)&&s.cut(l,"corrupt-zip"),yield*s.open(p,l),t}let d=n.method===8?sc(e,n,t):lc(e,n,t),f=d.fault??(i||u!==void 0&&pa(d.bytes)!==u?"corrupt-zip":void 0);f&&s.cut(l,f),(!f||d.bytes.length>0)&&(yield*s.open(d.bytes,l));let m=r?t:Math.min(d.end,t);return f?yield W(a,o,"zip",n.data,m):r&&(yield*mr(e,d.end,t)),m}function sc(e,n,t){let{budget:r}=e.level,i=Oe(e.bytes,n.data,t,r,n.size),a=i.state==="whole"?void 0:i.state==="limit"?r.bytesWord:"corrupt-zip";return{bytes:i.bytes,end:i.end,fault:a}}function lc(e,n,t){let r=or(e.bytes.subarray(n.data,t),e.level.budget);return{...r,end:n.data+r.end}}function uc(e){return e.flags&1||e.method===99?"encrypted-zip":e.method===0||e.method===8||e.method===93?void 0:"unsupported-compression"}function ga(e,n,t,r){if(!(t&8))return n;let i=e[n]===80&&e[n+1]===75&&e[n+2]===7&&e[n+3]===8;for(let a of i?[16,24]:[12,20])if(n+a===r||n+a<r&&dr(e,n+a))return n+a;return i?Math.min(n+16,r):n}function cc(e,n,t){let r=Buffer.from(e.buffer,e.byteOffset,t);for(let i=r.indexOf("PK",n,"latin1");i>=0;i=r.indexOf("PK",i+2,"latin1"))if(dr(e,i)||e[i+2]===7&&e[i+3]===8)return i;return t}function hr(e,n){return[...e.via,`zip:${n}`]}var fn={maxDepth:8,maxEntries:1e5,maxBytes:256*1024*1024,maxRatio:250};function ka(e){return Jn(e)!==void 0}function*wa(e,n,t){let r=Jn(e);if(!r){yield{bytes:e,via:[]};return}let i=new En(n,e.length),a=(s,l)=>t({via:s,why:l}),o=s=>({budget:i,cut:a,*open(l,u){let c=Jn(l);c?yield*ba(l,u,c,s,n.maxDepth,o):yield{bytes:l,via:u}}});yield*ba(e,[],r,0,n.maxDepth,o)}function*ba(e,n,t,r,i,a){if(t.format==="text"){for(let s of da(e,t.charset))yield{bytes:s.bytes,via:s.charset?[...n,s.charset]:n};return}let o=a(r+1);if(r>=i){o.cut(n,"depth"),yield{bytes:e,via:n};return}switch(t.format){case"gzip":return yield*Wi(e,n,o);case"zip":return yield*ya(e,n,o);case"tar":return yield*Pi(e,n,o);case"zlib":return yield*Hi(e,n,o);case"zstd":return yield*Qi(e,n,o);case"foreign":return yield*ji(e,n,t.name,o)}}var $n=class{#e;#n=[0];constructor(n){this.#e=n;for(let t=0;t<n.length;t++){let r=n[t];(r===10||r===13&&n[t+1]!==10)&&this.#n.push(t+1)}}get lines(){return this.#n.length}position(n){let t=Math.min(Math.max(n,0),this.#e.length),r=this.#t(t),i=this.#n[r]??0;return i===0&&this.#e[0]===239&&this.#e[1]===187&&this.#e[2]===191&&t>=3&&(i=3),{line:r+1,column:yr(this.#e,i,t)+1}}lineSpan(n){let t=this.#n[n-1];if(t===void 0)return{start:this.#e.length,end:this.#e.length};let r=this.#n[n]??this.#e.length;return n<this.#n.length&&(this.#e[r-1]===10&&r--,r>t&&this.#e[r-1]===13&&r--),{start:t,end:r}}#t(n){let t=0,r=this.#n.length-1;for(;t<r;){let i=t+r+1>>1;(this.#n[i]??0)<=n?t=i:r=i-1}return t}};function yr(e,n,t){let r=0;for(let i=n;i<t;){let a=dc(e,i);r+=a===4?2:1,i+=a}return r}function dc(e,n){let t=e[n]??0,r=t<194?1:t<224?2:t<240?3:t<245?4:1;for(let i=1;i<r;i++)if(((e[n+i]??0)&192)!==128)return 1;return r}var Aa=8192,Fn=class e{#e;#n;constructor(n,t){this.#e=n,this.#n=t}static of(n){let t=[0,0];return xa(n,0,n.length,0,t),new e(n,t)}derive(n,t,r){if(r.count*2*Aa>t.length)return e.of(t);let i=new e(n,this.#n),a=[0,0],o=0,s=0;for(let l=0;l<r.count;l++){let u=r.list[2*l],c=r.list[2*l+1],d=o+u;if(c<0)s=xa(t,o,d,s,a);else{let f=i.#t(c),m=o-c;for(let p=i.#r(c);p<i.#n.length;p+=2){let h=i.#n[p];if(h>=c+u)break;a.push(h+m,s+i.#n[p+1]-f)}s+=i.#t(c+u-1)-f,gr(t,d)&&a.push(d,++s)}o=d}return new e(t,a)}position(n){let t=this.#e,r=Math.min(Math.max(n,0),t.length),i=this.#r(r)-2,a=this.#n[i],o=this.#n[i+1];for(let s=a+1;s<=r;s++)gr(t,s)&&(a=s,o++);return a===0&&t[0]===239&&t[1]===187&&t[2]===191&&r>=3&&(a=3),{line:o+1,column:yr(t,a,r)+1}}#t(n){let t=this.#r(n)-2,r=this.#n[t],i=this.#n[t+1];for(let a=r+1;a<=n;a++)gr(this.#e,a)&&i++;return i}#r(n){let t=1,r=this.#n.length/2;for(;t<r;){let i=t+r>>1;this.#n[i*2]<=n?t=i+1:r=i}return t*2}};function xa(e,n,t,r,i){let a=i[i.length-2];for(let o=n+1;o<=t;o++){let s=e[o-1];s!==10&&(s!==13||e[o]===10)||(r++,!(o-a<Aa)&&(i.push(o,r),a=o))}return r}function gr(e,n){let t=e[n-1];return t===10||t===13&&e[n]!==10}function Ua(e,n,t,r){let i=fc(t,e.reach,n.length),a=[],o=(c,d)=>{for(let f of e.find(n,Math.max(0,c-1),Math.min(n.length,d+1)))mc(i,f)||a.push(f)},s=2*e.reach,l=0,u=-1;for(let c=0;c<=i.count;c++){let d=c===0?0:i.end(c-1),f=c===i.count?n.length:i.start(c);c===0&&f===0||c===i.count&&d===n.length||(u>=0&&d-u>=s?(o(l,u),l=d):u<0&&(l=d),u=f)}return u>=0&&o(l,u),r.length>0&&pc(i,r,a),a.length<2?a:yc(a)}var br=class{count=0;#e=[];add(n,t,r){this.#e.push(n,t,r),this.count++}start(n){return this.#e[n*3]}end(n){return this.#e[n*3+1]}shift(n){return this.#e[n*3+2]}};function fc(e,n,t){let r=new br,i=0;for(let a=0;a<e.count;a++){let o=e.list[a*2],s=e.list[a*2+1],l=i+o;if(s>=0){let u=i===0&&s===0?0:i+n,c=l===t&&s+o===e.baseSize?l:l-n;u<c&&r.add(u,c,i-s)}i=l}return r}function mc(e,n){let t=0,r=e.count-1;for(;t<=r;){let i=t+r>>>1;if(n.start<e.start(i))r=i-1;else if(n.start>=e.end(i))t=i+1;else return n.end<=e.end(i)}return!1}function pc(e,n,t){for(let r=0;r<e.count;r++){let i=e.shift(r),a=e.start(r)-i,o=e.end(r)-i;for(let s=hc(n,a);s<n.length;s++){let l=n[s];if(l.start>=o)break;l.end>o||t.push(i===0?l:{rule:l.rule,start:l.start+i,end:l.end+i,anchor:l.anchor+i})}}}function hc(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>>1;e[i].start<n?t=i+1:r=i}return t}function yc(e){return e.sort(Pn),e.filter((n,t)=>t===0||Pn(n,e[t-1])!==0)}function Pn(e,n){return e.start-n.start||e.end-n.end||e.rule-n.rule||e.anchor-n.anchor}var bc={located:[],cut:[],failure:null};function Fe(e,n,t,r,i=a=>new $n(a)){let a=[],o=new Set,s=null;try{wc(t)&&o.add("lfs-pointer");let l=r===void 0?wa(t,n,({via:u,why:c})=>o.add(Sa(c,u))):[{bytes:t,via:[]}];for(let u of l){let c=r===void 0?e.scan(u.bytes):e.complete(u.bytes,r);for(let d of c.cut)o.add(Sa(d,u.via));c.matches.length>0&&a.push(...kc(c.matches,u,i))}}catch(l){s=`scan-failed: ${l instanceof Error?l.name:typeof l}`}return a.length===0&&o.size===0&&s===null?bc:{located:a,cut:[...o],failure:s}}function kc(e,n,t){let r=t(n.bytes);return e.map(i=>({match:i,start:r.position(i.span.start),end:r.position(i.span.end),via:n.via,related:i.related.flatMap(a=>e[a]??[])}))}function Sa(e,n){return n.length===0?e:`${e}: ${n.join(" > ")}`}function wc(e){if(e.length>1024||e.length<kr.length)return!1;for(let n=0;n<kr.length;n++)if(e[n]!==kr.charCodeAt(n))return!1;return!0}var kr=`version https://git-lfs.github.com/spec/v1
`;function La(e,n=fn){let t=[],r=[],i=({bytes:a,base:o,ops:s,depth:l})=>{let u=l===0?null:r[l-1]??null,c=u===null||o===null||s===null?Fn.of(a):u.derive(o,a,s);return r[l]=c};return{scan(a){let{bytes:o,depth:s}=a;if(t.length=s,r.length=s,r.push(null),ka(o))return t.push(null),a.own?Fe(e,n,o):null;let l;try{l=Ac(e,a,s===0?null:t[s-1]??null)}catch{return t.push(null),a.own?Fe(e,n,o):null}return t.push(l),a.own?Fe(e,n,o,l,()=>i(a)):null}}}var xc=[];function Ac(e,n,t){let r=n.ops===null||t===null?e.find(n.bytes).sort(Pn):Ua(e,n.bytes,n.ops,t);return r.length===0?xc:r}function Ta(e,n){let t=[],r=(o,s)=>{if(s==="")return;let l=s.lastIndexOf(">");t.push({bytes:Buffer.from(l<0?s:s.slice(0,l+1),"latin1"),via:[`header:${o}`],isIdent:!0})},i;if(e==="commit"){let o=Sn(n);if(o===null)return null;r("author",o.author),o.committer!==o.author&&r("committer",o.committer),i=o.messageStart}else{let o=Ln(n);if(o===null)return null;r("tagger",o.tagger),i=o.messageStart}let a=Zr(n);return a.length>0&&t.push({bytes:va(a),via:["header"],isIdent:!1}),t.push({bytes:va(n.subarray(i)),via:[],isIdent:!1}),t}function va(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);if(!n.includes("-----BEGIN "))return e;let t=n.toString("latin1"),r=/^ ?-----BEGIN (PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----$/gm,i=new Set,a="",o=0;for(let s=r.exec(t);s!==null;s=r.exec(t)){let l=s[1];if(i.has(l))continue;let u=new RegExp(`^ ?-----END ${l}-----$`,"gm");if(u.lastIndex=r.lastIndex,u.exec(t)===null){i.add(l);continue}a+=t.slice(o,s.index)+t.slice(s.index,u.lastIndex).replace(/[^\r\n]/g," "),o=u.lastIndex,r.lastIndex=o}return Buffer.from(a+t.slice(o),"latin1")}var Zn=class{#e=new Uint8Array(65536*64);#n=new Uint8Array(65536);#t=new Uint8Array(65536);has(n,t,r,i,a){let o=i-r;if(o>64)return!1;let s=n[a]|n[a+1]<<8,l=s*64,u=0;if(this.#n[s]===o&&this.#t[s]===t)for(;u<o&&this.#e[l+u]===n[r+u];)u++;if(u===o)return!0;for(this.#n[s]=o,this.#t[s]=t,u=0;u<o;u++)this.#e[l+u]=n[r+u];return!1}};var qn=class e{#e;#n;constructor(n){this.#e=n}static fromMasked(n){let t=new e("");return t.#n=n,t}reveal(){return this.#e}get length(){return this.#e.length}get masked(){return this.#n??Uc(this.#e)}toString(){return this.masked}toJSON(){return this.masked}static{Object.defineProperty(e.prototype,Symbol.for("nodejs.util.inspect.custom"),{value(){return this.masked}})}};function Uc(e){let n=/^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(e);if(n)return`${n[0]} ****`;let t=Array.from(e),r=i=>i.map(_c).join("");return t.length>=24?`${r(t.slice(0,4))}****${r(t.slice(-4))}`:/^A[BCKS][A-Z0-9]{18}$/.test(e)?`${e.slice(0,4)}****${e.slice(-4)}`:t.length>=10?`${r(t.slice(0,2))}****`:"****"}function _c(e){return/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(e)?"\xB7":e}function Ma(e){return{...e,located:e.located.map(n=>({...n,match:Ca(n.match),related:n.related.map(Ca)}))}}function Ca(e){return{...e,secret:e.secret.reveal()}}var Sc=1,Lc=2,vc=3;function Ka({store:e,engine:n,bounds:t=fn,shallow:r}){let i=e.format.idBytes,a=La(n,t),o=new we(i),s=new Zn,l=vn(),u=new Set,c=new Set,d=new Map;return{run(p){let h={blobs:0,bytes:0,commits:[],found:[],messages:[],names:[],submodules:[],missing:[],corruptTrees:[],unread:[]};return e.walk(p,{types:Je,object(x){x.type===vc?g(x):x.type===Lc?k(x):x.own&&b(x,x.type===Sc?"commit":"tag")},unread:(x,w)=>{h.unread.push({oid:e.id(x),why:w})}}),h;function g(x){let w=a.scan(x);w!==null&&(h.blobs++,h.bytes+=x.bytes.length,(w.located.length>0||w.cut.length>0||w.failure!==null)&&h.found.push({oid:e.id(x.index),scan:Ma(w)}))}function k(x){let w=x.own?y:Tc;!o.read(x,w)&&x.own&&h.corruptTrees.push(e.id(x.index))}function y(x,w,S,v,L){if(s.has(x,w,S,L+i,L))return;let C=Ba(x,S,v);w===ae.submodule?Va(c,h.submodules,C):e.find(x,L)<0&&h.missing.push(za(x,L,i)),Va(u,h.names,C)}function b(x,w){let S=e.id(x.index),{bytes:v}=x;w==="commit"&&h.commits.push(S),A(S,w,v);let L=Ta(w,v);L!==null&&(h.blobs++,h.bytes+=v.length),(L===null||L.some(T=>T.isIdent?f(T.bytes):m(T.bytes)))&&h.messages.push({oid:S,type:w,bytes:v.slice()})}function A(x,w,S){let v=w==="tag"?Ln(S):null;if(v!==null&&e.find(Buffer.from(v.object,"hex"))<0&&h.missing.push(v.object),w==="tag"||!Tn(S,i,l))return;let{ids:L,count:C}=l;for(let T=0;T<(r.has(x)?1:C);T++)e.find(L,T*i)<0&&h.missing.push(za(L,T*i,i))}}};function f(p){let h=Ba(p,0,p.length),g=d.get(h);return g===void 0&&(g=m(p),d.set(h,g)),g}function m(p){let h=Fe(n,t,p);return h.located.length>0||h.cut.length>0||h.failure!==null}}function Tc(){}function Va(e,n,t){e.has(t)||(e.add(t),n.push(t))}function Ba(e,n,t){return Buffer.from(e.buffer,e.byteOffset+n,t-n).toString("latin1")}function za(e,n,t){return Buffer.from(e.buffer,e.byteOffset+n,t).toString("hex")}var Ra={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};var oe=Vc(),Ia=1,Na=2,wr=1332,se=class{#e=new Uint16Array(2304);#n=1;#t=[];#r=new Map;#i=new Uint8Array(1296);#a=new Uint8Array(36);#o;constructor(n){this.#o=n,n&&(this.#i=n.heads.slice(0,1296),this.#a=n.heads.subarray(1296))}add(n,t){let r=0,i=()=>{for(;r<n.length;){let u=oe[n.charCodeAt(r++)]??255;if(u!==255)return u}return 255},a=i(),o=i();if(a===255)return;if(this.#a[a]=1,o===255){for(let u=a*36;u<(a+1)*36;u++)this.#i[u]||=Na;this.#l(n,t);return}let s=a*36+o;this.#i[s]=Ia;let l=this.#r.get(s);l?l.push({word:n,value:t}):this.#r.set(s,[{word:n,value:t}])}each(n,t,r,i){let a=Math.max(0,t),o=a>0?n[a-1]:0;for(let s=a;s<r;s++){let l=n[s],u=oe[l];if(u!==255&&this.#a[u]===1&&(oe[o]===255||Hn(l)&&!Hn(o))){let c=oe[n[s+1]??0];if(c===255){for(let d=0;d<36;d++)this.#s(u*36+d);this.#u(n,s,r,i)}else this.#i[u*36+c]!==0&&(this.#s(u*36+c),this.#u(n,s,r,i))}o=l}}waiting(){if(this.#n>1)throw new Error("a word of one letter, or one that text has asked for");let n=r=>r.toLowerCase().replace(/[^a-z0-9]/g,""),t=[...this.#r].map(([r,i])=>[r,i.map(({word:a,value:o})=>`${n(a)} ${o}`)]);return{heads:Uint8Array.from([...this.#i,...this.#a]),words:new Map(t)}}#s(n){if(this.#i[n]===Ia){if(this.#i[n]=Na,this.#o)for(let[t,r]of this.#o.wordsOf(n))this.#l(t,r);for(let{word:t,value:r}of this.#r.get(n)??[])this.#l(t,r);this.#r.delete(n)}}#l(n,t){let r=0;for(let i=0;i<n.length;i++){let a=oe[n.charCodeAt(i)]??255;if(a===255)continue;let o=r*36+a,s=this.#e[o];if(s===0){if(s=this.#n++,this.#n*36>this.#e.length){let l=new Uint16Array(this.#e.length*2);l.set(this.#e),this.#e=l}this.#e[o]=s}r=s}(this.#t[r]??=[]).push(t)}#u(n,t,r,i){let a=0,o=0;for(let s=t;s<r;s++){let l=n[s],u=oe[l];if(u===255){if((l===95||l===45||l===46||l===32)&&oe[n[s-1]]!==255)continue;return}if(a=this.#e[a*36+u],a===0)return;o++;let c=this.#t[a];if(c&&(o>=5||Mc(n,s,r)))for(let d of c)i(d,s+1)}}};function Gn(e){let n=new se;for(let t of e)n.add(t,!0);return n}function Cc(e,n){let t=e[n-1];return t===void 0||oe[t]===255?!0:Hn(e[n])&&!Hn(t)}function Hn(e){return e>=65&&e<=90}function Mc(e,n,t){return n+1>=t||oe[e[n+1]]===255||Cc(e,n+1)}function Vc(){let e=new Uint8Array(256).fill(255);for(let n=0;n<26;n++)e[65+n]=n,e[97+n]=n;for(let n=0;n<10;n++)e[48+n]=26+n;return e}var xr={digits:"0-9","hex-lower":"0-9a-f","hex-upper":"0-9A-F",hex:"0-9a-fA-F","alpha-lower":"a-z","alpha-upper":"A-Z",alpha:"A-Za-z","alnum-lower":"0-9a-z","alnum-upper":"0-9A-Z",alnum:"0-9A-Za-z","alnum-dash":"0-9A-Za-z-",word:"0-9A-Za-z_","base32-lower":"a-z2-7","base32-upper":"A-Z2-7",base58:"1-9A-HJ-NP-Za-km-z",base64:"0-9A-Za-z+/",base64url:"0-9A-Za-z_-",printable:"!-~"},Bc={uuid:["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",36,36],jwt:["eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",40,3904]};function le(e){let n=new Qn(e),t=n.sequence();if(!n.atEnd)throw new Error(`layout ${e}: unexpected ${e[n.at]} at ${n.at}`);let r,i;return{get expression(){return r??=new RegExp(`^(?:${t.source})`)},prefixes:t.prefixes,minLength:t.minimum,maxLength:t.maximum,lead:t.lead,get last(){return i??=Ur(`0-9A-Za-z${t.lastSet}`)}}}function Ar(e){let n=new Qn(e);return new RegExp(`(?<![0-9A-Za-z])(?:${n.sequence().source})$`)}function Ur(e){let n=new Uint8Array(256);for(let t of zc.match(new RegExp(`[${e}]`,"g"))??[])n[t.charCodeAt(0)]=1;return n}var zc=Array.from({length:128},(e,n)=>String.fromCharCode(n)).join(""),Kc=" !\"#$%&'()*,.:;<=>?@[\\]^`{|}~",Qn=class{at=0;#e;constructor(n){this.#e=n}get atEnd(){return this.at>=this.#e.length}sequence(){let n={source:"",prefixes:[""],plain:!0,minimum:0,maximum:0,lastSet:"",lead:[0,0],tokens:!0};for(;!this.atEnd&&this.#e[this.at]!==")"&&this.#e[this.at]!=="|"&&this.#e[this.at]!=="]";)n=Ic(n,this.#n());return n}#n(){let n=this.#e[this.at++];if(n==="\\")return ja(this.#e[this.at++]);if(n==="{")return this.#t();if(n==="("){let t=[this.sequence()];for(;this.#e[this.at]==="|";)this.at++,t.push(this.sequence());return this.#i(")"),Nc(t)}if(n==="["){let t=this.sequence();return this.#i("]"),{...t,source:`(?:${t.source})?`,prefixes:[""],plain:!1,minimum:0,lead:[0,t.lead[1]]}}return ja(n)}#t(){let n=this.#r(),t=this.#e.slice(this.at,n);this.at=n+1;let r=Bc[t];if(r)return{source:r[0],prefixes:[t==="jwt"?"eyJ":""],plain:!1,minimum:r[1],maximum:r[2],lastSet:"",lead:t==="uuid"?[36,36]:[13,1003],tokens:t==="uuid"};let i=t.lastIndexOf(":"),a=t.slice(0,i),o=a.startsWith("set(")?jc(a.slice(4,-1)):xr[a];if(o===void 0)throw new Error(`layout ${this.#e}: no alphabet ${a}`);let s=t.slice(i+1),l=s.split(",").map(c=>{let[,d,f,m,p]=/^(\d+)(?:(-)(\d+)|(\+))?$/.exec(c)??[];if(d===void 0)throw new Error(`layout ${this.#e}: no length ${s}`);let h=Number(d);return{minimum:h,maximum:p?Math.max(3e3,h):f?Number(m):h}});l.sort((c,d)=>d.maximum-c.maximum);let u=l.map(({minimum:c,maximum:d})=>`[${o}]{${c},${d}}`).join("|");return{source:l.length>1?`(?:${u})`:u,prefixes:[""],plain:!1,minimum:Math.min(...l.map(c=>c.minimum)),maximum:Math.max(...l.map(c=>c.maximum)),lastSet:o,...Rc(o,Math.min(...l.map(c=>c.minimum)),Math.max(...l.map(c=>c.maximum)))}}#r(){let n=this.at;if(this.#e.startsWith("set(",n))for(n+=4;n<this.#e.length&&this.#e[n]!==")";)n+=this.#e[n]==="\\"?2:1;let t=this.#e.indexOf("}",n);if(t<0)throw new Error(`layout ${this.#e}: a brace is not closed`);return t}#i(n){if(this.#e[this.at++]!==n)throw new Error(`layout ${this.#e}: ${n} expected`)}};function ja(e){let n=/[\\^$.*+?()[\]{}|/-]/.test(e)?`\\${e}`:e,t=/[A-Za-z0-9+/_-]/.test(e);return{source:n,prefixes:[e],plain:!0,minimum:1,maximum:1,lastSet:"",lead:t?[1,1]:[0,0],tokens:t}}function Rc(e,n,t){return new RegExp(`[${e}]`).test(Kc)?{lead:[0,t],tokens:!1}:{lead:[n,t],tokens:!0}}function Ic(e,n){return{source:e.source+n.source,prefixes:e.plain?e.prefixes.flatMap(t=>n.prefixes.map(r=>t+r)):e.prefixes,plain:e.plain&&n.plain,minimum:e.minimum+n.minimum,maximum:e.maximum+n.maximum,lead:e.tokens?[e.lead[0]+n.lead[0],e.lead[1]+n.lead[1]]:e.lead,tokens:e.tokens&&n.tokens,lastSet:n.minimum===0?e.lastSet+n.lastSet:n.lastSet}}function Nc(e){return{source:`(?:${e.map(n=>n.source).join("|")})`,prefixes:e.flatMap(n=>n.prefixes),plain:e.every(n=>n.plain),minimum:Math.min(...e.map(n=>n.minimum)),maximum:Math.max(...e.map(n=>n.maximum)),lastSet:e.map(n=>n.lastSet).join(""),lead:[Math.min(...e.map(n=>n.lead[0])),Math.max(...e.map(n=>n.lead[1]))],tokens:e.every(n=>n.tokens)}}function jc(e){let n="";for(let t=0;t<e.length;t++){let r=e[t];if(r==="\\")r=e[++t];else if(/[A-Za-z]/.test(r)?/^-[A-Za-z]/.test(e.slice(t+1)):/[0-9]/.test(r)&&/^-[0-9]/.test(e.slice(t+1))){n+=`${r}-${e[t+2]}`,t+=2;continue}n+=/[\\\]^[-]/.test(r)?`\\${r}`:r}return n}function*Da(e,n,t,r){let i=0,a=0,o=e.length;for(;a<o;){if(n){for(;i<n.length&&n[i]+t+r<a;)i++;if(i>=n.length)return;let u=n[i]-t;u>a&&(a=Math.max(a,Ec(e,u)))}let l=Wc(e,a);yield*Dc(a,l,t,u=>n===void 0||s(u)),a=l+1}function s(l){let u=n;for(;i<u.length&&u[i]+t+r<l.start;)i++;return i<u.length&&u[i]-t<l.end}}function*Dc(e,n,t,r){for(let i=e;i<n;i+=4096-t){let a={start:i,end:Math.min(n,i+4096)};if(r(a)&&(yield a),a.end===n)return}}function Ec(e,n){let t=Math.max(0,n);for(;t>0&&!Ea(e[t-1]);)t--;return t}function Wc(e,n){let t=n;for(;t<e.length&&!Ea(e[t]);)t++;return t}function Ea(e){return e===10||e===13}var Jc=Array.from({length:256},(e,n)=>String.fromCharCode(n)),Wa;function _(e,n,t){let r=Math.max(0,n),i=Math.min(t,e.length);if(i-r>64)return Wa??=new TextDecoder("latin1"),Wa.decode(e.subarray(r,i));let a="";for(let o=r;o<i;o++)a+=Jc[e[o]];return a}var Ja;function z(e,n,t){return Ja??=new TextDecoder,Ja.decode(e.subarray(n,t))}function ne(e){return new TextEncoder().encode(e)}function _e(e){let n=e|32;return n>=97&&n<=122}var mn=80,_r=120,Se=512,M={tab:9,lf:10,cr:13,space:32},Xn=et(/[A-Za-z0-9_-]/),Fa=et(/[A-Za-z_]/),Sr=et(/[A-Za-z0-9_]/),Oc=et(/[\s"'`<>,;)\]}&|]/);function Yn(e,n){let t=n,r=Math.min(e.length,n+mn);for(;t<r&&Xn[e[t]]===1;)t++;return t}function Pa(e,n,t){let r=t;if(e[r]===37)return $c(e,n,t);let i=Math.min(e.length,t+_r),a=!1;if(e[r]===92){let m=r;for(;e[m]===92&&m<r+8;)m++;K(e[m])&&(r=m+1,a=!0)}else K(e[r])&&(r++,a=!0);let o=r;e[r]===93||a&&e[r]===41?r++:e[r]===91&&!a&&(r=Gc(e,r)),(e[r]===63||e[r]===33)&&(e[r+1]===58||e[r+1]===61)&&r++;let s=r;for(;r<i&&(e[r]===M.space||e[r]===M.tab);)r++;let l=r-s;l===1&&e[n-1]===60&&(r+=/^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(_(e,r,i))?.[0].length??0);let u,c=e[r],d=e[r+1];if((c===63||c===46)&&d===61)u="assign",r+=2;else if(c===61)if(d===62)u="arrow",r+=2;else if(d===61)u="compare",r+=e[r+2]===61?3:2;else{if(d===126)return;u="assign",r++}else if(c===58)if(d===61)u="assign",r+=2;else if(d===58){let m=e[r+2];if(m===61)r+=3;else if(m===58&&e[r+3]===61)r+=4;else return;u="assign"}else u="colon",r++;else if(c===44){if(!a)return;let m=Oa(e,r+1,i);u=m>0?"colon":"argument",r=m>0?m:r+1}else if(c===40){if(a)return;u="call",r++}else if(c===62)u="markup",r++;else if(c===124||c===63&&d===63){if(u=d===c?"or":"table",r+=d===c?2:1,u==="table"&&!a&&l===0)return}else if(c===33&&d===61)u="compare",r+=e[r+2]===61?3:2;else if(c===60&&d===45)u="assign",r+=2;else if(c===60&&d===47){let m=/^<\/key>\s*<(?:string|data)>/.exec(_(e,r,r+48))?.[0].length??0;if(m===0)return;u="markup",r+=m}else if(c===123&&l>0){let m=(a?/^\{[^{}"]{0,100}?\bdefault\s*=/:/^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(_(e,r,i))?.[0].length??0;if(m===0)return;u="assign",r+=m}else if(c===M.lf||c===M.cr||c===118||c===86){let m=Oa(e,r,i);if(m>0)u="colon",r=m;else if(l>0&&!a)u="space";else return}else if(l>0&&!a)u="space";else return;if(u==="space"){if(l>16||e[o]===93)return;let m=$a(e,r,i);if(m>r)u="assign",r=m;else if(!Fc(e,n,r,i))return}if(r=Hc(e,r,i,u!=="space"&&u!=="table"&&u!=="markup"),r<0||((u==="colon"||u==="assign")&&(r=$a(e,r,i)),r=Qc(e,r,i),r>=i))return;let f=Za(e,n);if(!(f<0))return Pc(e,r,f,t,u)}function $c(e,n,t){let r=_(e,t,Math.min(e.length,t+Se)),i=/^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(r),a=Za(e,n);if(!i||a<0)return;let[o,s,l]=i,u=(l===void 0?/%26|%2[27C]|[&\s"'<>,;\\)]|$/i:/%2[27]|["'\s<>]|$/i).exec(r.slice(o.length))?.index??0;if(u===0||o.length+u>=Se)return;let c=t+o.length,d=s==="D"||s==="d"?"assign":"colon";return{nameStart:a,nameEnd:t,start:c,end:c+u,operator:d,quoted:l!==void 0,wholeLine:!1}}function Fc(e,n,t,r){if(K(e[t]))return!0;let i=n,a=Math.max(0,n-mn);for(;i>a&&Xn[e[i-1]]===1;)i--;if(e[i]===45)return!0;for(let o=t;o<r&&!Pe(e[o]);o++){let s=e[o],l=s|32;if(!(l>=97&&l<=122||s===44||s===46||s===41||s===40||s===59||s===58||s===95||s===45||s===47))return!0}return!1}function Za(e,n){let t=n,r=Math.max(0,n-mn);for(;t>r&&(Xn[e[t-1]]===1||e[t-1]===46&&t>1&&Xn[e[t-2]]===1);)t--;if(t===r&&r>0)return-1;for(t>0&&e[t-1]===92&&t<n&&/[nrt]/.test(String.fromCharCode(e[t]))&&t++,t>0&&e[t-1]===37&&t+1<n&&(t+=2);t<n&&e[t]===45;)t++;return t}function Pc(e,n,t,r,i){let a=e[n],o=Math.min(e.length,n+Se),s=0;for(;e[n+s]===92&&s<8;)s++;let l=e[n+s];if(K(l)){let f=n+s+1,m=!1;s===0&&e[f]===l&&e[f+1]===l&&(f+=2,m=!0);let p=Yc(e,f,o,l,s,m);return p<=f?void 0:{nameStart:t,nameEnd:r,start:f,end:p,operator:i,quoted:!0,wholeLine:!1}}if(s>0&&i!=="assign"&&i!=="colon"||i==="argument"||i==="call"||i==="or"||i==="compare")return;let u=n,c=u;if(i==="markup"){for(;u<o&&Pe(e[u]);)u++;if(c=u,e[u]===60&&_(e,u,u+9)==="<![CDATA["){for(u+=9,c=u;c<o&&!(e[c]===93&&e[c+1]===93&&e[c+2]===62)&&e[c]!==M.lf;)c++;return c>u&&e[c]===93?{nameStart:t,nameEnd:r,start:u,end:c,operator:i,quoted:!0,wholeLine:!1}:void 0}for(;c<o&&e[c]!==60&&e[c]!==M.lf&&e[c]!==M.cr;)c++;let f=c;for(;f<o&&Pe(e[f]);)f++;if(e[f]!==60)return;for(;c>u&&P(e[c-1]);)c--;return c>u?{nameStart:t,nameEnd:r,start:u,end:c,operator:i,quoted:!0,wholeLine:!1}:void 0}let d=(i==="assign"||i==="colon")&&qc(e,t);if(i==="colon"&&(a===124||a===62)){let f=n+1;for(;f<o&&(e[f]===45||e[f]===43||P(e[f]));)f++;if(e[f]===M.cr&&f++,e[f]!==M.lf)return;for(f++;f<o&&P(e[f]);)f++;u=c=f}if(i==="table"){for(;c<o&&e[c]!==124&&e[c]!==M.lf&&e[c]!==M.cr;)c++;if(e[c]!==124)return;for(;c>u&&P(e[c-1]);)c--;for(;c>u&&e[c-1]===96&&e[u]===96;)c--,u++}else if(d){for(;c<o&&!Pe(e[c])&&!Zc(e,c);)c++;for(;c>u&&(e[c-1]===44||e[c-1]===59);)c--}else for(;c<o&&Oc[e[c]]===0&&e[c]!==92;)c++;if(!(c>=o&&o<e.length))return c>u?{nameStart:t,nameEnd:r,start:u,end:c,operator:i,quoted:!1,wholeLine:d}:void 0}function Zc(e,n){if(e[n]!==38)return!1;let t=n+1;for(;t<e.length&&t<n+40&&Sr[e[t]]===1;)t++;return t>n+1&&e[t]===61}function qc(e,n){let t=n,r=Math.max(0,n-24);for(;t>r;){let a=e[t-1];if(a===M.lf||a===M.cr)break;t--}if(t>0&&t===r)return!1;if(t===n)return!0;let i=_(e,t,n);return/^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(i)}function Oa(e,n,t){let r=n;for(;r<t&&(Pe(e[r])||e[r]===44);)r++;let i=!1;e[r]===92&&K(e[r+1])&&r++,K(e[r])&&(i=!0,r++);let a=_(e,r,r+5);if(!/^value$/i.test(a))return 0;for(r+=5,i&&e[r]===92&&r++,i&&K(e[r])&&r++;r<t&&P(e[r]);)r++;return e[r]===58||e[r]===61?r+1:0}function Hc(e,n,t,r){let i=n;for(;i<t&&P(e[i]);)i++;if(r&&(e[i]===M.lf||e[i]===M.cr||e[i]===92&&(e[i+1]===M.lf||e[i+1]===M.cr))){let a=i;for(;a<t&&(Pe(e[a])||e[a]===92);)a++;return K(e[a])?a:-1}return i<t?i:-1}function $a(e,n,t){let r=n;if(e[r]===38){if(r++,e[r]===39)for(;r<t&&!P(e[r]);)r++;e[r]===M.space&&r++}if(Fa[e[r]]!==1)return n;for(;r<t&&(Sr[e[r]]===1||e[r]===46||e[r]===63||e[r]===91||e[r]===93);)r++;for(;r<t&&P(e[r]);)r++;if(e[r]!==61||e[r+1]===61||e[r+1]===62||!P(e[r-1]))return n;for(r++;r<t&&P(e[r]);)r++;return r}function Gc(e,n){let t=n+1;for(;t<n+8&&e[t]>=48&&e[t]<=57;)t++;return e[t]===93?t+1:n}function Qc(e,n,t){let r=n;for(let i=0;i<3;i++){let a=e[r];if(a===void 0||K(a))return r;if(a===91||a===64||a===40||a===38){for(r++;r<t&&P(e[r]);)r++;continue}if(Fa[a]!==1)return K(e[r])?r:n;let o=r;for(;o<t&&(Sr[e[o]]===1||e[o]===46||e[o]===58);)o++;if(e[o]===40){if(!Xc(e,r,o))return K(e[r])?r:n;r=o+1}else{if(K(e[o])&&o-r<=2)return o;if(o-r===3&&e[r]===110&&e[o]===M.space)r=o+1;else return K(e[r])?r:n}for(;r<t&&P(e[r]);)r++}return K(e[r])?r:n}function Xc(e,n,t){let r=_(e,n,t);return!r.includes(".")||/\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(r)}function Yc(e,n,t,r,i,a){let o=0;for(let s=n;s<t;s++){let l=e[s];if(l===92){o++;continue}if(l===r){if(a){if(o===0&&e[s+1]===r&&e[s+2]===r)return s}else if(i===0?o%2===0:o<=i)return s-(i===0?0:o)}if(!a&&(l===M.lf||l===M.cr))return-1;o=0}return-1}function K(e){return e===34||e===39||e===96}function P(e){return e===M.space||e===M.tab}function Pe(e){return e===M.space||e===M.tab||e===M.lf||e===M.cr}function et(e){let n=new Uint8Array(256);for(let t=0;t<256;t++)n[t]=e.test(String.fromCharCode(t))?1:0;return n}ce();function Xa(e){return e.replace(/([a-z0-9])([A-Z])/g,"$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g,"$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(n=>n!=="")}function Ya(e){let n=e[e.length-1]??"",t=/^\d+$/.test(n)&&e.length>1?e[e.length-2]:n.replace(/\d+$/,"")||n;if(od.has(t))return"none";let r=e.join("");if(sd.test(r)||ld.test(e.join(" "))||e.includes("hashed")||e.includes("encrypted"))return"none";if(rd.test(t))return"password";if(id.test(t))return"secret";if(t==="key"||t==="keys"){for(let i of e)if(ad.has(i))return"secret";return"weak"}return t==="auth"||t==="authorization"||t==="bearer"?"weak":/pass(word|wd|phrase)|passwd|pwd$/.test(r)?e.some(i=>Qa.has(i))?"password":"weak":/secret|token|apikey|credential/.test(r)?e.some(i=>Qa.has(i))?"secret":"weak":"none"}var rd=/(?:password|passwd|passwort|passphrase|passcode|pwd)s?$|^(?:pass|pw|psk|\w{0,12}(?:db|user|mail|root|admin)pass|motdepasse|contrasena)$/,id=/(?:secrets?|tokens?|api_?key|secretkey|accesskey|privatekey|authkey|encryptionkey|signingkey|sharedkey|masterkey)$|^(?:creds?|credentials?|accountkey|sharedaccesskey)$/,ad=new Set("api secret access private auth encryption encrypt crypt crypto signing sign master app application service account client consumer shared admin user server deploy webhook subscription license licence session cookie jwt hmac aes des security authorization authentication rest live prod production test sandbox ssh pgp gpg tls ssl vpn wifi maps bot dev developer partner merchant".split(" ")),od=new Set("id ids name names type types url urls uri uris path paths file files filename dir directory folder field fields label labels length len size count max min format prefix suffix regex regexp pattern policy policies expiry expires expiration expiresin expire ttl timeout arn ref refs reference version alias algorithm alg algo method mode header headers hint help text title description desc message messages error errors placeholder input button form page screen view component class style icon reset change changed confirm confirmation strength validator validation valid required enabled disabled enable exists missing invalid incorrect mismatch prompt manager provider service handler helper store storage vault endpoint host port user username login email mail address status state index idx list map set array schema scope scopes audience issuer usage used limit limits bytes bits char chars date time at on created updated modified rotation rotate interval source target location group role roles domain realm env variable var hash hashes hashed digest fingerprint checksum sha sha1 sha256 md5 public pub attempts retries code codes generator factory parser lexer kind stream iterator in node nodes value values word words symbol span tokens range position pos offset start end begin line column col color colors".split(" ")),sd=/public_?key|publickey|primarykey|foreignkey|sortkey|partitionkey|cachekey|hashkey|keyboard|keyword|keycode|keydown|keyup|keypress|keyname|keyframe|shortcutkey|i18nkey|translationkey|localekey|csrftoken(?:name|header)|passthrough|passive|bypass|passenger|passport(?!secret)|author(?!iz)|authors|authority|authenticat(?:or|ed)|secretary|sectoken|tokeniz|pagetoken|nexttoken|continuationtoken|canceltoken|cancellationtoken|synctoken|idempotenc|dedup|tokentype|keystore(?!pass)|keytab|keyring|keynote|keyspace|keypair|keyid/,ld=/\b(?:(?:hot|range|site|id|name) ?key|compass|monkey|turkey|donkey|jockey|hockey|whiskey|xkey)s?\b/,Qa=new Set("prod production dev development test testing staging live default old new backup admin root user db database local main primary secondary value base".split(" "));function de(e){if(!/^[A-Za-z]+$/.test(e))return!1;let n=e.match(/[A-Z]?[a-z]+|[A-Z]+/g)??[];return n.length>1&&e.length/n.length>=2.8}function Z(e,n){switch(e){case"github-crc32":case"npm-crc32":return ud(n);case"gitlab-routable":return cd(n);case"jwt":return md(n);case"not-dna":return/[^ACGTN]/.test(n.slice(4))&&new Set(n.slice(4)).size>4?"right":"no";case"base64-text":{let t=G(ne(n),0,n.length);return t&&ue(t)?"right":"no"}case"ses-smtp":{let t=G(ne(n),0,n.length);return t?.length===33&&t[0]===4?"right":"no"}case"not-words":return de(n)?"no":"right";case"mixed":return Number(/[a-z]/.test(n))+Number(/[A-Z]/.test(n))+Number(/[0-9]/.test(n))+Number(/[+/]/.test(n))>=2&&!de(n)&&!/^[0-9a-f]+$/.test(n)&&!/^[0-9A-F]+$/.test(n)?"right":"no"}}function ud(e){let n=e.lastIndexOf("_"),t=e.slice(n+1,-6);return dd(t)===e.slice(-6)?"right":"wrong"}function cd(e){return fd(e.slice(0,-7))===e.slice(-7)?"right":"wrong"}function dd(e){return pd(no(ne(e))).padStart(6,"0")}function fd(e){return no(ne(e)).toString(36).padStart(7,"0")}function md(e){let[n="",t=""]=e.split("."),r=eo(n);return r===void 0?"no":"alg"in r||"typ"in r||"enc"in r||eo(t)!==void 0?"right":"no"}function eo(e){let n=G(ne(e),0,e.length);if(n?.[0]===123)try{let t=JSON.parse(z(n,0,n.length));return typeof t=="object"&&t!==null?t:void 0}catch{return}}function pd(e){let n="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",t=e,r="";do r=n[t%62]+r,t=Math.floor(t/62);while(t>0);return r}function no(e){let n=4294967295;for(let t of e){n^=t;for(let r=0;r<8;r++)n=n&1?n>>>1^3988292384:n>>>1}return(n^4294967295)>>>0}function N(e,n){return pn(e)||J(e)||Ld.test(e)||!n&&Sd.test(e)}function J(e){return yd(e)||_d.test(e)||Cr(e)}function Cr(e){return Ud.test(e)}function io(e){return e.toLowerCase().replace(/[@4$5031!7._:-]/g,n=>hd[n]??"")}var hd={"@":"a",4:"a",$:"s",5:"s",0:"o",3:"e",1:"i","!":"i",7:"t"};function pn(e){return Ad.test(e)}function yd(e){let n=e.length;if(n===0)return!0;let t=xd(e);if(n>=8&&t<=3)return!0;if(t<12){if(t<Math.max(5,n/4)&&/(.)\1{4,}/.test(e)||t<=6&&/^[xX*.#_-]+$/.test(e))return!0;for(let r=1;r<=10&&r*3<=n;r++)if(bd(e,r))return!0}return n>=20&&/([^A/+])\1{19,}/.test(e)||n>=8&&ro(e,4)>=.6?!0:n>=20&&(ro(e,3)>=.85||gd(e.replaceAll(/[-_]/g,""))>=.85)}function gd(e){let n=0;for(let t=0;t<e.length;){let r=t+2;for(;r<e.length&&to(e,r-2,r);)r++;let i=t+1;for(;i<e.length&&to(e,i-1,i);)i++;let a=r-t>=6&&r>=i?r:i;a-t>=4&&(n+=a-t),t=a}return n/Math.max(1,e.length)}function to(e,n,t){let[r,i]=[e.charCodeAt(n)|32,e.charCodeAt(t)|32];return i===r+1||e[n]==="9"&&e[t]==="0"}function bd(e,n){for(let t=n;t<e.length;t++)if(e.charCodeAt(t)!==e.charCodeAt(t-n))return!1;return!0}function ro(e,n){let t=0,r=1,i=0,a=()=>{r>=n&&(t+=r)};for(let o=1;o<e.length;o++){let s=wd(e,o);s!==0&&(s===i||r===1)?(r++,i=s):(a(),r=s!==0?2:1,i=s)}return a(),t/e.length}var kd=new Set(["qwertyuiop","asdfghjkl","zxcvbnm","1234567890"].flatMap(e=>Array.from(e.slice(1),(n,t)=>e.charCodeAt(t)<<8|n.charCodeAt(0))));function wd(e,n){let t=e.charCodeAt(n-1)|32,r=e.charCodeAt(n)|32,i=r-t;return i===1||i===-1?i:kd.has(t<<8|r)?1:0}function xd(e){let n=0,t=0,r=0,i=0;for(let a=0;a<e.length;a++){let o=e.charCodeAt(a),s=1<<(o&31);o<32||o>127?n|=1:o<64?t|=s:o<96?r|=s:i|=s}return n+Tr(t)+Tr(r)+Tr(i)}function Tr(e){let n=e-(e>>>1&1431655765);return n=(n&858993459)+(n>>>2&858993459),Math.imul(n+(n>>>4)&252645135,16843009)>>>24}var Ad=/^\$[A-Za-z_({]|^\$\$|\$\{[^}]*\}|\{\{|\}\}|<%|%>|^%[A-Za-z_]+%$|^%\(?[a-z]|#\{|^<[^>]*>?$|^\{[A-Za-z_.$\d\s:-]*\}|^@[A-Za-z_.]+@$|^__\w+__$|^\[[^\]]*\]$|^:[a-z_]+$|^[A-Za-z_]+\(.*\)$|^\(.*\)$/,Ud=/^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i,_d=/example|change[_\s-]?me|placeholder|your[_\s-]?(?:own|api|app|aws|secret|access|token|key|password|pass|client|auth|private|public|user|account|azure|google|github|bot|db)|redacted|replace[_\s-]?(?:me|with|this)|insert[_\s-]?(?:your|key|here)|notasecret|not[_\s-]a[_\s-](?:real|valid|secret)|removed[_\s-]|undefined|s3cr3t[_\s-]?key|dummy[_\s-]|xxxxxx|\*\*\*|\.\.\.|…|supersecret|topsecret|mysecret|my[_-]secret|secretkey|secret[_-]key|access[_-]key|accesskey|api[_-]key|apikey|p[a@]ssw(?:[o0]r)?d[\d!@#.]*$|^passw(?:or)?d|lorem|foobar|hunter2|keyboard/i,Sd=/^(?:your|my|the|some|any|our|enter|insert|add|put|set|use|test(?:ing)?|fake|mock|dummy|sample|demo|temp|tmp|foo|bar|baz|todo|none|null|nil|true|false|default|secret|token|password|passphrase|credentials?|bogus|invalid|valid|wrong|correct|new|old|bad|good)(?:[\s_.:/-]|$)|[\s_.:-](?:here|goes|key|token|secret|password|value|name|id|string)$/i,Ld=/^(?:fake|dummy|mock|bogus|invalid|sample)[\s_.:-]/i;var Ce=[.046875,.953125,2.015625,3.5625,5.171875,7.5,10.046875,13.4375,20.421875],ao="BABKLKBJSAKLUpJBKTUBCDABK`S:U:UD]_DfLDaMAUTVBUCZWCT`_^:U1_;__DgUM`VBTLU^_K;UAUD;]CUB`;]^9fVD`a8UR`RaCTW:T`^^;`D_D_VDh[MaNLUCL__S0NRM``^DVM`M`_C`2D`aIV[`J`LJWLSUg];U;V;__;iTMaVIURV]`_[a^Ta_g;TDUM__9iUDaVCBVC__LC;BJKV^;`D^NT`DeUD`WKV_`_jU_ULP^`fCU1UM`UCiUDaVK]R`AgLSCU8UgTD`D[D_`;fLMVDLUUU^_T;;@CV`S;V;`EUTBhVWja8`[`@i`]aC_gh^LCT_VRCLTLV^M/_[T^`TRWUSUT[:U;TDTKC`LCKU8AA9TVTULKUUDXKBTLLSJSSAKUU@LS_]`2]bK^ih^ND<eDC`MURWjVJU8_SVKSaKUVg[LKTVMS@U]BK]U8`]:]`MSWC9``]Dh2LEhKMgDMaW@VSaS_BJbBS`g[UTMM_RIVfA_`_@_I_]_UIWTSU`SD_;^EL`KhKDaVBUSU[_:TMTJUh[B_2`E_MAiCWa`A]9]]T`K`]CVgRSBTULKJSfBBUU8`]`I`V^<KLaieMV`aNhaVVU(V`@TA]]^UKUAC`g]MM;]NLUL`8MaL8geWIi`^aLB`i]UJKM`RJh^@_^i@LR_eiVS`U_a_f:_L_ML^Mh1abV9_^a]iU_W_UU_lLUM`W^:ChCVa`/`S_S`UQ`US_SJBBBKLJJKSAKVTrIM_TUBDV@K`_SAKCUC]hB]MW`N8KBUKUCSUKK`_QBKB_;UMCTTC`V9TKBK_CD`9CU_RBKJKE^UCgUNjU0_f_T`DUDCU``d:_D_CT_2^^N`VBTKT`U:9VKDV_TVL)a`i`ajWVjbBVJVQ_UTaUT`h]Na3jD`jEsiNjNSL]`[_TSDST^UeCK/LC_TB`TUiV9UC_UUBJ`9@UBT2_L_MT`KoLVjkL``ahhVDVUZije;V;`;``;r`DkUC[S`ThV]VU:`h[D`D_DfeC]UM`NDTLA[ULDVB;`hTCW:T0`_Lg_`jW@VRMJiVSaKLhheKDKLVgBISJ^hW:UUU_`LSOT:`aQD`DU;^UD^_;LU8JAKJUJKCABKUb^K``V[J]f@Lj`KTTVT`MTaKTW_QMV2_N^`2q_MikATJDK`LBVKLEV[USV_M^KT^:`i`0KKJ]i:TOKTVheCDB_;gKKfKMWW7`[`]hTTaLK_q[:SAVV^JK^JUahBM^j^Ua_WYh``gC_:LN^UL_CVWV-`]`e``fbU[aig:RM`N^LIqUWiWATJKSL_JVJCUhRUSVVWf7T]UCaaK_TUT_M^=BIV^nVaajVgUj^U*ajB_Z`dj`]k`^jgpVVM_NVVU_BUj`'`]`[aVSWJ^`UeKUMaM]B^e8`a`J8RUfWUTNKDWj[BRB^ET^BgKVVaBhUN_jThD^Mi1ILD`M`UU_qU`jj&L[V^g_AWhU_]RABJKLSKJTAKKUrLL_T_KMVB1Vf]:KLVMTLC^LMVM.KKULhL[LCLM_RL]Dh<gaM[VWaW1KLC`UCCMAMMM[LTKLDSUC]LM`V0`Y`^`U_`L_ihg<DDNC_T:gUMXWA^KB`_T9V@BM`T;V;_DV`DiL1i`KaT`T_U^VK_W`cMV2WD^`Mr_WaNA_]`ZiU^VTUa_gDU:WC_iD`:MaV;RT___JCWBKJ`SMTLUO_a(pUUVkB`U`VgMT_MQTae<`;aEh`;qMMaVC^T`L_U_VUL_rYLTCHMULL^LU`M9STV^U0MMBV`iT9L;W<`VCqWa``7iSVIWVS`LiV_fUUUVWhW^gJW^V(UUU__L;XTU`iZCVE^0L_DhMMUM8JBKKLJKCABLUX^@_VWKKgf@LaiJUS_J^MSFAS`_[NVMgEBVEgQDjVCVT_]aVTaU^`iYUSL`V9J]fJ___7`[DeiM]bKBjif;`;U;_LDfUMbM@WS`]`KIVCK`g]TKTC_SIUg8^`UA_Ra^UUJaZTWjfL^E_DJUDqALXV/U@L]_CSM]LVg[A`;aE`V8iMUjaBSBTT_VU`T1V`R_T]MLTA^fK:V`8_[aKi;]XB9i`faaajbrii``*btATSLS_TLWACLgZVDM_N_VJ`@Ma`/_]`Bi`_aKB^iQUK:LNTK^[A^ShJiZiei`^bUVjif;`M_N^_L_LWaa0ffa^j`i3`:j`fKUK`L_UUqCVEa/^S_SVUJU`^_hHBAJCCSKS^BKL`qILUS^BM`KIV`TKUK`UgjMgVMg`.TTLL`UKWUUW`ZKUB`MT`MhKULW/SKVU`LM`0L_`eLL0`EgUMpCWjW8VRUBULTaBKW_[BUA`AUTDTTLUU:SS[j_;;`CWbE_DLDiLU_:`:MaW8LJU^VKTUKBV_Q;i<jEii<r_DaXHU]j^jU]MfBWifMUL`V`VWh1VkW;^`_iiMKa1^`VeLUUMXhaUhLVgj'_D_hhM`MLZ_Kf;a;aEi`<i`NjWLTQUTh__VULU_ZM`;_M^VU_MVOV2____T92aJCi_TBU8NB^_LgK_h_8UI`RiUKaKUgVeLMLUL_M]UJahW2`_WfaVUXV`j`YDV;UDUUM_U;TL8JBBJTJKCJBK_XTKVULJJTfILMT@L]VTUM]MLTjTdCBLfMKM9gBTWV8USU]hUSVKThhZU^_UaTJMf@`T`8^ILIiCSWCSN^]L`2M;f`VoVN_MKV^`^WDLXU1`r]LLKW`_RLT@Ta_JUR_S^TJVRSVKf;V1UCU`CgUMaUAV[a]j`e`TTaff:^2UNgaKqKWibI`[`fi]ej_^jheUTUMLSJCnJKWU8`ThTUDgFBHVVfMV^aE]`KLU1Uj@j[i]sjeX`Tk`^UVUUVUVU_TUV_(_^_'rV^VU`ih];UD`C]BVeKWaVI^fiehaTWLVjhd;`<_;gUCgUWaN9^^L]iL`EVDWUQL_M_VUKHqUUah8`RVIi`TaUT_URBAAKCTAKSAKUVrLCLT^K;M7KL_S;KDULT_:SVDVLAUTUB_Cf<LLageBU:`DTVBRULUU8SB`^`ACV8LVU[CKKW:T^BTLBVN8VRUJhMKa:TjieDjEeEgMEhUWWa1TKKUTBCLHMVgTCBCUJBTCTCB_WATI`S^CSNK^`h[C_;U0UVChKLWM@`ZifiU^XKTj`fCU:T:TUC_KLVMCU:U^^BAMAAK`^DLMTNK^LpL;ja0_MWKj;^_VZ_jfC_;UD_U;iKLaUCTS_T_U_MUCViZVaM_U_DWiHWaa91TU_UJ;VKL`h^:V9a:`UCi_ajW7V[aJiUJjL^i^fJMMiN^DJVAV]W9L9_i_KK<JL``[BT;_D^TCVTDVU8JJBJUKBLABLUX]T`MMRA_^AVa`9U[`]aCTbCRrie;a<fDL`NgKWjD8UI^^`VTaKLiVZ_S_VVSR`[9TDhC`]DdjV^kULkofM`DIEURMgUDaa7`]US_MIjMK`gfUKKLDKATSK_V_-`SV[]UJW]TViS<`;_<LVDqKDbV8V@`S_:^a]LVp]9`;VE`MIhVMb`A^AITTVUM]CM`]`_ia`_YigUVajJVZaTiL^OT:NifVjajXijaVa*ksJTI_]_TSVJL`_[MMM^MUDK_@Vj`0_f`8iV^bTK`]RUUVW`T0_^:`j`Jjdjfia^aV`big3iCUE_T<gWWaWC_[`^r__M`Li`m;jNjWhV:s`<jW@_Zi]i_^i_^aiKBBKKCTBJSAKMVqJL_LTKDMBU:UR@LBULJ_CgVMiN8ATLA^LJNKLaKIB_8`CC_CgKC`T9YLV`_UM`KLU`TCUBT<SCCfLNWW8VRLJLLK_BK_h[BVBLA_KDgSLWE9KKTUTJCVBDUSRIU<jHV_LiDMWiAMSMTLASWTK__R9KB_C^_ChBLaL7M[aSjKSC^TaiRBTCM1U_D`K`jV9CTUIULCWASLgSD_:BM^CLgKLUM:_`^iWL``MYVjSCK9VBUTChKCaV;_La_q_]``VaNYBU;gCUULgLNWM9LC]TTA:U@LV_SC_9NCTBBhLLWN8M]USfVKaJ;hgfUMLgN]LSRA`_W9KKL_MKJEJLLTZ:U:UDTTD`UMUK8JAKJLJKCABKUXTTU:LKITfJUMK8UJU^VCRUL]LTRCUDfATVC^9NUN@WSMfWVRaCLjhfU]L_M^R_eJ_V;A_KUR_;SVLKUgfMVE_NhUVmVVaa7_SifiURVBBUh]UULUUTHSgJ_UL7^IUTCUS`R^VTf;`;_CL_;hUEaD@V[jfa^f`i^ipf:_CWM^TLg:LhU9iS_fijZj_TahgTTUUUKAToBANU7hB`TiLZVCKi`fV`_jWKV`_`)ajI_[`[_`]a_S_pSLVM^MTUTiTLW_&`S_I`USWBSVK[SKULKKJSfBMWU6`RVfhVTNVMjhe2iEhDVhDfNNaaBT]V^VKK;UD`TZCUM`U^U9^KEWV/U[`S^US`UI_TRBABKBTBJSAKLUrJM^T_TDVA9U]S2`C`M^`DgLM`VA_T`8hL[aKR`hSLU:`M_UM]CV``0TLT_`TCWACMLZMVL_Dg`CgLMV`.VR_S`VRVCTVhe;a:hLi`:UANaUB@AS`^T:LRDV`B;V<_MN`Li<DhWAUR`SVLSaSU_^dB`;`E`VDiLVaD7VRUS_USVTT`U[BT:MCV`CiLM`M8@M]__UBMAKJ_^D_:QM__MoTV`WB`LUTjM^_VQihfDU1UD`VBgKL`NBT]`ThV^V_LV_YMV:^E``MgDMaV0T@S__RMVJE`VTD`)iE_VM`Vakb?iSjSj_SWLUi^fMMKiN^MJT]U_W1UUUUiULNSV`jG9U:TEULC`UMMU8JAKJLJKCABKUXUL`LLKR]]IV^TJiQa]`DRWC^iifCBLJMJKBTUKaU9_KVSULKWKU_UZVTa`V_IVf@aV_6_KVSjCSWCT``fCU:UNTCV]KLUW.hRWfiUJWMAihRMBML`SRUT7W^TJ_]VUVh^WQ^WagCIB_EU_CTBKWW9UTMS`UTDTLa_d2`<iE_NDs_NjWB`^_^iW^a[UardUI`UUTIV]BAa^J`^VJi;RaLBaifMV`hER``_U0WN8JIK]_USWTKThRTLVLWVVUiTTa`&_S^J_KTOJUU^ZVTUUUIA`]8`i_IKQUfjMKNUL`i]:_;^EMTCTMaUa:T^WUjTKE_MWUcLLLVVTUKp9V_`.`[TS`MK_^S_^RBABKBTBJSAKLUrLM]T_@MNKCLhSDV;VD^i;fWCaWBjZjAiDfaMCjg]C`;`D^`KgDVW`0SB^_VLCVACTKRNaMi3^j3g_NraK`]`T`M^aSBiid;`:iL_iDr_NjW9SSKVTSBTS:VUJ:V<U<WiD`DE`VA_fVTjUBbSL_gdD`D`<_a;s_Vk3@`Za]iLfN_Tjh^D`2`E``ErUMbMDU:___TCWB9K`]DVVhVU<M^`2_bKiajhaW_W`cijpD`1`E_`D_UM`NB_]MShU^N`9`rZD`;^Eh`MfDWaV0UTU__6LMJC`M];V;`EiV;qU`bb@W[iJWaSWB_hhfVMMiCh<TiTUhW/TTU^_JTVTK^_Z:_:UD^VDiTDWL8JAKJLJKCABKUX`H_UVTT_]@V``JM]`]2NTkJT`qf;NDgE:`N_9Ej`BVQ`]i`^bT[`g[TK]ULKJU]9L^U:`^;fiV^aUCiidD_DCEfTMeLMaN7VSiSUB8jLKip]V@VWiTZ^^B`__J_Qj]h_S`gTaa]La2hFUVNpBDaW9UAU]_CSagSDp]B`DjE`;IiVWja9^JK^`UL`RDVhZhS_M`7KTfI_a`B_RWKiU^MS1ig]VWVWWhiT`L)ajBUAT]^SUVK:_g[MMD^DUUK`@M`U8_]`AiMSWTLif[TLVMVTRf[@h``I`ZiehaT`^_ah]LU;`M_RVqCabV0USVSiUhWiVVId:U:`NTCCrLM`_8`S`Q_UJW_T_hJBABKBTBJSAKLUrIMg_`KMV9C`[_BUL`LKV;fUEeV9UU`KUKSaTUjVZ'`KiViiMq``haKfK_h`MC`9Vi`ZCUCU<STLSKCUV7_JiT`MTN9KW`e<`DsFh_B^LVjEB^J_i_C:LAMWMR:U:gMV_K`;C_a9S]e]iLTWKUV_e3`<j<``Dq`EiMJTSWgEU^WKUVadNUDEL^`KiUViV2_Mi]`CBN/LUi^N`;i=eaCpMViXC``_igMV`2Z`jeNj<j<jj3r`Wj_Li^aLq`_aVU`_cV`M^3iiMhMMiN:CU_hU:MWA2ji^NMEWMhiVoUaWj%_A^JiVAUA_hUSTLU`WhWT_T`UU(_UU^`LUOC;``ZDUD_:^UD`TLVU8JAKJLJKCABKUXKKUKLSJT]AULIAV^U^VM^aK^a_QCLC]LKM9^JDLUAVSU]`VB]LT__[LKLUV^SLAB_KD8TSL[iDSWBKjLeC`9TD^TKfJKNV8`[`]`US]LB`KeBLLK`^IKBBLLK@_R`^U`AT[^``]D_BUDUUBhKD<V9UTVfNV_VTU`rY9^C`C]LBiKVVa@^JT^_MSMJBUhRTJTTVSJBfBJV^8`8VTiC]N@K_VfMaaUNg`_:`<Nj9SSU^i^TWJ9aheMJM]MTVKVADUM/_J`Jj`]W9Lif[Dj3j<iiEh`ajaIU[_ei`TKU`_ifD`2^E`UMgL`K_9S^MTVK_;T:MU[KTMVV^BJgKVWS/UR_S_US`_T]TIBABKBTBJSAKLUrJMTTUI;MK:T^S;_;VD^_;^LD`WB`Qa9`V^`UBai]LV:_E__ChCVWV/SKK^VKDJRLM`S2DL`M]_;qLMj`AMZ`S`VTaS]Vqe;W:`DU`DhCMbNAAJK`_TB:SCNUK;T<_DMUCi;CaVB`RLS`LTbST`hZCTC`Dh`L_LVbE-`Sa]jV^`^^`ie:U;_D`VMiCVbV:JLK^LABDBAKLTDLCSOSU;oLMjbCjajhjNiU`cjig;`<_Ei`;rVMjOB^R`IhV^V`C`iQMVD^E_`Mh;MaD:JKTTU9;MSM`_S;a2k<iiMi_XkaI_[jRj_]aC_iVfMMDTB^MJiJ_UN1UV`h`UTF_U`jYBV:TEUUDiTDMCAJAKJLJKCABKUXSBTCMJAT]JKVVA^R`]WLSVC[agfEaNeN_aDdVMjaJ_SM]dMSVLU``SMBVVMSJ_R@U_`9hRVfaMQXLSah^CU:_MgUL]UCjW7V]`[hURVUT`inKKLD`TJ:_A^_]G`gjgjj^j^gjjgE`Dj2h`MqLMbO7`]`Z`WSbVTVofD`DjDhaCrLMia-_S_f`_]W^Kj_[UC^`VSIUfU:M`IiRaKiD[bM^a`g``_abdjhgV3btKRQ^^rUTMTTVrfDVC_<_UC_UEWV7`S`]iU]a9_`geILBMLIB]fLVaUJgR[]r_TX[Vj^];UCV3i`;_Vb`iLUTW_aTUMTMhUYUL`a`_7Uh;abaJ^[V]gLSW_B_T[BABKBTBJSAKLUrBM^]_BDVB:VM[DhDiMgh3fV;jVBhUV(iUTWUU``^CK:`;g`;TLV`V:_C__`JDW8U^D[MVMWDgU:pUMib/Te`T`ASO:KK_JM`Da<iVEgMEaW9STLj_J?UTMEjTD`E`LaiNh3MjW@V[VRUKJWCTVhfC_;i;_`EqLVi<AVSVgi2^NhL``p:U:VD``DhUMiV1TVU_]SBN9KU_[V`V`XhaVh2Ejj9``NgjMV_MZVje<aEa3hiEiVDjDL^_`U_V_V`J_`YD`;_Eh`HoVWbWJUKU_`KMD.NW`^:U:W:hUBfLVV`8M]gSjjZkV`s`gVMMiNhUTh[a_V1```i`D`3ViijdKU:LETLLhJCWU8JAKJLJKCABKUX_T`;LRSh[JUaVKUT_^MBKVSLVhdNEEeMC`N_IXt`J`HTR`USVL_UqSUUV`V^T`f0Li_9V^0TULUWKK_rSC`CA<^LLhLDbU7WSWS_CIaLKigfUJLVURJUeA^`_@VRjRU`Sa^Jii];V;g<L`EgJ;XMA_IU^_;UV_:ai^I_;VN_JT`MVa`9S9SS]ULVT:_iS_T`VMTKUgHBVVC_8UTiD_=TL`rnLaajUhjT_M(ajARRT]hCBVBUVg]CU;SEU_U_IVa_9LRMA`V]ETKi`RTTUL9BJUfAWUU8U[`fj`TbB_The1`<_EV_K_LWa^C_fWSjVhV`K``Y:`;NV_UCULC``7K]UJ_UJ`TS_h@BABKBTBJSAKLUrUVh^_1MVBCa`]2VN^LT[KTMNiVBJTWK_I]EKLMM[AKCU;^MLLCLWa:^M`U`C;a0Vj`RLUKTEK8BfUKaMAUSBT`KUOKK^_ZC]C_EJUBhJNWW9R@^`_LAVAMViTCT;_LMTCU;D_K@V^`Ti`Sa_U`gd1UD_BU`BNTUjU@UJLSjK]NKLhVZMQVWL``;jUVbVD^V_[T:L_BKUTSL2W_XhIVpUVriKMM`hiM^^UZ^je9L:UE_LCgKViM:TTVK[TULTKUUZLLCTEU^9pAM_N:UR_^T:KVBNa`S:U9U<`UKhUKhL8USKJVUKWBVU:eMKL;N^DJ`]`_W/LK^K_KKESLL_QCU;TDUU:`UMSU8JAKJLJKCABKUXTU_UCJS_eA_`:AUSV]VL[W@SjLSDULfLTL2TTWWTA_RV]hL]aKBW^IIS;LD^^i]Lh``JU[LShCSWKShheM`EUN__UgBNj`/jZidjafk``sqqVJLWiKR_gHijhSUIV^``J`R]`VfATD_EUTM^BMNW8`R`QiVTa^U`ff:KBaEfKBUMLh_C_R_^jD_a^V_hd`U__`^BMl`MW`J_SUTjMQNKCaVfD^`jagV`^`2aj.i^`ds`Sa`VjhULU;_RM`UiT`__/h]KAjKRNKThg[KBLUUSI^[BV_U@_[U]M`TTULaMeWjViWahWqai3j1TT^^iL^ECB`ReKKDV^KAKfBVN_8_[]S`LS_TT_^RBABKBTBJSAKLUq@L^U_HELKLMU^ATB`CSLCJUDMNBTQWKh;fVVKMjgBK9DDUUCTTMUa:Z;`i_BL`AVa`]LK@UE]UC^UNjV8VR_IiLKa9S`he<gEjE`VCR]CaaBJKTh_JBUQDV`^CUB`MMLD]2M`LB_]`ShLTWTT_hd*iVjN`jWrVaka9`gWgi'gXi`jVgDKCMMVU9hJCaV:TLL_LK:D9CLV[NaEsOpa2o`bkjKV`_ijK``VY_LSCB8TL^LKgKUWU9SJNALMTL^BT`[V`;`W_`VfVDba/LJU^`BCDALU_];^;_<_ULhUaWaA`IVIiVJTK`hifVWThVeWB__V[V:UTT_aL_UUVi`>:U;LD_UD`LMMK8JAKJLJKCABKUXTKVKLB@USBVUU8URiSVNI`CSi^SDaEeMQhDhUWjTJV@U]_VJV0Ua`S1SVUWTSV[BT`_A_SMRhLKV:Ta_]DKBLLgI9pLLEVAaIj]iMIWMKhgeUKCWaTHUhL_``@UJUT_UJ`I^`NS;VC^BJ_DgLMaU8_QaShM]bhTVhgJa*kXgUKqabjbIZK__``Tah;i_fKU_CLCJU]B1VUBjYaTsa^bVCjroM``aWKVM_V)Wj@_STRULS`KK_hSVLM_EUVUIRVa_0`Zi8i`SaLUV_^TKLLKBJ^TB:UT@`eiRi`SWUUjif;iNgNhh3gV`a`KK]a]hLTEUDCBeM_VjWgVTrTaa27URVT_VT`T__T@BABKBTBJSAKLUrBDUKTKDL8:U_SB`;_C^`DfVEjE?_^`K_LRaUKjUB;U:`DUTDfMLaU:UC_T_LDWBUU`Z;LBT<]_BfTEjW7_[_SWCJaCTVhfDUDVD_TDgKCaM9UST`U98DKMVhS:_;`D`UM`;C_aA`S_RhURaKSVg[DU;a<_VD`UVjU@VSgeaSRN_^j_f2UCWC``DaKUjN:UUT_^K0VKTLiS;_C_C]V:eKChWBU`agjM``VYhjg;U:LCUTDhKL_LA]SUJfLTL_9VU@DV:TDgUCpLLWN:KTJKSACV8LT_J:`:aC`_:i`NjN7V[iRWWSWBgh^ST0L`VUW]`JaTNBKU^hSJCMSL^`Q:VD`E]VCVUNUA=.JO%6=%.=J.X/?OVq+.JN$@C&5M07s&JXtt+.JM%Q;G>W69i-JWtt+.JL&&W>)sU6aM'Nks+.JM%6L6-EK.a/INtt+.JJ$e7'A.K.:AT*D_+.JN%6<%.<J.W/?NVq+.JI%RH'/@@7f/JUts+.JI$S@>H^69].I^tt+.JI(.m&7nA/]/9har+.JI'?A&.7C.e8HTst+.JI&e7&@.K.8AI/'oF.JN%6<%.<J.W/?NVq+.JI$IH'?I@7o.IUtt+.JG&B[>H]R7]>B_tt+.JI%/R-/oR/^?:`as+.JJ'.S>.TR0e8HVtt+.JI&e7&@.K.8AJ0(gF.JN%6<%.<J.W/?NVq+.JH(7e%/I90g10ikt+.JI%7?5?]Z8hK(qks+.JH'.[-?eT'gA'^ks+.JI'6I-.JS&f9?Mtt+.JI&e7&@.K.8AJ0CS+.JN%6<%.<J.W/?NVq+.JI&HI-QS:6o0ILkt+.JI%R7P?^6@o7IUtt+.JJ'.h-'fL%f8.Mks+.JI&?J%.JU6]0HMts+.JI&e7&@.K.8AI1Dg+.JN%6<%.<J.W/?NVq+.JH&[7*8/87A-SCtt+.JJ&]%G6K@/J?A;tt+.JI'.]-.AT.UB0;ks+.JG)S8&J&`G@8HBtt+.JI&e7&A.L.8AJ0Wg#LUUURAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?ABKKI8AAA@A8AAIAAAA@AAAA@AAAAAAA@A@AAAA@AAAA@AAAAA7ABJ?AKKKIAAAA@@AAA@A@AA@AAAA@AA@AAA?JK@AA@A@AAAA@AAAAA7ABJ?KKKKIAA@A@AAAA@J8JA@AA8A@AAAA@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@A@AA@AA@AABAA@7AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AA8A@AAAA@AAAA@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@IKABIAAAA@BA@8@AAAA@AAAA@AAAAA7ABJ>KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@A@AA@AAA8@AAAA@AAAAA7ABJ?KKKKIAAAA@AAAA@A8AA@AAAA@AAAA@AAAA@AAAA@AAA@@AAAAA7ABJ?KKKKIAAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA@AAAA87ABJ@AAAA@@AAA?AAABJ@AAAAAA@A@AAAAAA@AAAAAAAAAAAAAAAAA87ABJBCJULTU@C_UKUU;VV;_MUU_S8D^^``fa_e__`_VVJBaMa`X3iWD_`V_`S0Lg_`_fj^fUTUUUU@A`MVUUDLM3`ah_aT0Wiha^fgj^SSKAUMBT^CLK`TBMITMhMWgKWZ_UMf``R^[MUCSSTUTVTMUUNCYUi_`^BW`h`Uhgara_`f`j_Iia__`W2kB_SL:UTBUgL:LKhVSDLQ^haTUjW`iaW`j2UL^SWLCU__VUheU^J]NB2`TL_`DK_LMj;WVUJLDBJ_^hL`SIoUUaTHUS9`VLTVM_`2UL`JR^KUg^_Lg_LYLhWU`hU`aiaLWUMaM^M_`UYUa`UhUhh`ghLa`UV[2rja_W<VaW^Li`M^Ha``VVA^a[V_`__jU/`W_U`VWi1UKTT^_KVUhUCgTTfL^MSV`T1fBKUaWLa9ML_Vi_UaZL^V__a[U^UTL_TLRBUTMTKWL`V`U`hC*___V_aWfUSLJLTJKTUJKKLUUCKBgVUKLLL_T@B]V_^^WTKVSL``VHMULW;VaUJKCCB^^^T__JgUKKSU_JKULUIILKUV`L``V_1M_hi_e``ZUTL_LSJKTWUTWKC`;VMhUi`U``jUMgZSeUTVKVhKUUU_A_VR`;MMeJ`LJK_VUKhURfMK`UKUJ8`CMTKCTS";function te(e,n,t){return at(e,n,t)}function Be(e,n,t){return t>n?at(e,n,t)/(t-n):0}function vd(e,n,t){let r=at(e,n,t);return Math.min(r,ho(e,n,t))}function uo(e,n,t){let r=vd(e,n,t);return r<64||r<96&&!V(e,n,t)}function Td(e,n,t){return at(e,n,t)-ho(e,n,t)}function V(e,n,t){return t-n>=8&&Td(e,n,t)>Cd(t-n)}function Cd(e){return e>=16?14:14+(16-e)/2}var Me=1,rt=2,Ve=4,it=8,hn=16,yn=32,co=64,fo=128,mo=256,po=512,Md=1024,oo=Me|hn|yn,so=Ve|hn|yn;function ho(e,n,t){let{classes:r,avoided:i}=Vr(),a=0,o=0,s=0,l=n,u=0;for(let c=n;c<t;c++){let d=e[c],f=r[d];a|=f,o+=i[d],u|=f,(u&~oo)!==0&&(u&~so)!==0&&(c-l>=16&&lo(u&~f)&&(s+=c-l),u=(f&~(oo|so))===0?f:0,l=u===0?c+1:c)}return t-l>=16&&lo(u)&&(s+=t-l),(a&(Me|rt|Ve|it))===0&&(o+=16),(t-n-s)*Math.log2(Vd(a))+s*4-(s>0?8:0)+o}function lo(e){return(e&(hn|yn))!==0&&(e&(Me|Ve))!==0}function Vd(e){let n=0;(e&co)!==0&&(n+=2),(e&fo)!==0&&(n+=2),(e&mo)!==0&&(n+=2),(e&po)!==0&&(n=32);let t=(e&(hn|yn))!==0?10:0,r=e&(Me|rt|Ve|it);if(t!==0&&(r===Me||r===Ve))return 16+n;let i=(r&(Me|rt))!==0?26:0,a=(r&(Ve|it))!==0?26:0;return Math.max(10,t+i+a+n)}var nt=0,Mr=729*27,yo=Mr+1296,Bd=yo+1210,zd=10;function at(e,n,t){let{data:r,price:i,kinds:a,symbols:o,starts:s,keys:l,last:u}=Vr(),c=Rd(t-n)-n,d=0,f=0,m=0,p=0,h=0,g=10,k=10,y=0,b=0,A=0,x=0,w=-1,S=0,v=0;for(let C=n;C<t;C++){let T=e[C],I=a[T],Q=o[T],B=Mr+f*6+I,O=i[r[B>>1]<<1|B&1];if(I===1||I===2){let Ke=m===1&&I===2;(p===0||Ke)&&(Ke&&(B=nt+(h*27+p)*27+26,O+=i[r[B>>1]<<1|B&1]),h=Ke?zd:C===n?0:s[y],p=0),B=nt+(h*27+p)*27+Q-1,O+=i[r[B>>1]<<1|B&1],h=p,p=Q,g=k=10}else p!==0&&(B=nt+(h*27+p)*27+26,O+=i[r[B>>1]<<1|B&1],p=h=0),I===3?(B=yo+(k*11+g)*10+Q,O+=i[r[B>>1]<<1|B&1],k=g,g=Q):(I===4?(B=Bd+(m===4?6+o[y]:m)*33+Q,O+=i[r[B>>1]<<1|B&1]):O=0,g=k=10);let Mt=T-y,Vt=T-b,Bt=l[T]-l[y];if(S=Mt===y-b&&Mt<=1&&Mt>=-1||Bt===l[y]-l[b]&&(Bt===1||Bt===-1)?S+1:0,v=Vt===b-x&&Vt<=1&&Vt>=-1?v+1:0,S>0?O=Math.min(O,S>1?1:3):v>1&&(O=Math.min(O,1.5)),w>=0&&e[w]===T?(O=Math.min(O,1),w++):w=-1,C-n>=2){let Ke=(b*31+y)*31+T&1023,Ge=u[Ke]-c;w<0&&Ge>n&&e[Ge-1]===T&&e[Ge-2]===y&&e[Ge-3]===b&&(w=Ge),u[Ke]=c+C+1}d+=O,f=(f*6+I)%216,m=I,x=A,A=b,b=y,y=T}let L=Mr+f*6;return d+=i[r[L>>1]<<1|L&1],p!==0&&(L=nt+(h*27+p)*27+26,d+=i[r[L>>1]<<1|L&1]),d}var Kd,tt=1;function Vr(){return Kd??=Id()}function Rd(e){let n=tt;return tt+=e+1,tt>1073741823?(Vr().last.fill(0),tt=e+2,1):n}function Id(){let e=new TextEncoder().encode(ao),n=new Float64Array(512);for(let c=0;c<Ce.length*Ce.length;c++){let d=c+35<92?c+35:c+36;n[d<<1]=Ce[Math.floor(c/Ce.length)],n[d<<1|1]=Ce[c%Ce.length]}let t=new Uint8Array(256).fill(5),r=new Uint8Array(256),i=new Uint8Array(256).fill(2),a=new Uint16Array(256).fill(Md),o=new Uint8Array(256).fill(6),s=new Uint8Array(256),l=0;for(let c=32;c<127;c++){let d=c|32,f=c>64&&d>96&&d<123?d-96:0;if(o[c]=0,f>0){let m=c===d;t[c]=m?1:2,r[c]=f,a[c]=m?f<=6?Me:rt:f<=6?Ve:it}else if(c>=48&&c<=57)t[c]=3,r[c]=c-48,i[c]=1,a[c]=c>=50&&c<=55?hn:yn;else{t[c]=4,r[c]=l++;let m="_-./ :".indexOf(String.fromCharCode(c));i[c]=m<0?9:3+m,a[c]=c===43||c===47||c===61?co:c===45||c===95?fo:c===46||c===58?mo:po,o[c]=c===32?6:"\"'`()[]{}<>,;\\|".includes(String.fromCharCode(c))||c===46||c===58?2:0}}let u="1234567890  qwertyuiop  asdfghjkl  zxcvbnm";for(let c=0;c<u.length;c++){let d=u.charCodeAt(c);d!==32&&(s[d]=c+1,d>96&&(s[d-32]=c+1))}return{data:e,price:n,kinds:t,symbols:r,starts:i,keys:s,classes:a,avoided:o,last:new Int32Array(1024)}}ee();function ot(e,n,t,r){let i=e.near();if(i.lengths[r-t]!==1||Nd(n,t))return;let a,o;for(let{rule:s,end:l}of ko(i.words,n,wo(n,t),t)){a??=_(n,t,t+512);let u=Ed(s,a,n,t,r);if(u===void 0||xo(s,a.slice(0,u)))continue;let c=Jd(n,l,t);if(c===void 0)continue;if(o??=V(n,t,r)&&!N(a.slice(0,u),!0),!o)return;let d=c==="secret"?e.rules[s.rule].confidence:"low";return{rule:s.rule,start:t,end:t+u,confidence:d}}}function go(e,n,t,r,i){if(!e.hasNear)return;let a=Math.max(wo(n,t),t-48);return ko(e.near().words,n,a,r).find(({rule:o})=>Wd(o,i)&&!xo(o,i))?.rule}function Nd(e,n){return e[n-1]===58&&bo[e[n-2]??0]===1&&jd.test(_(e,n-8,n-1))}var jd=/(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/,bo=new Uint8Array(256);for(let e of"1h6425")bo[e.charCodeAt(0)]=1;function ze(e,n,t){let r=!1;return e.each(n,t-96,t,()=>{r=!0}),r}function ko(e,n,t,r){let i;return e.each(n,t,r,(a,o)=>{(i??=[]).push({rule:a,end:o})}),i?i.sort((a,o)=>o.end-a.end):Dd}var Dd=[];function wo(e,n){let t=Math.max(0,n-96),r=0;for(let i=n-1;i>=t;i--)if(e[i]===10&&++r===2)return i+1;return t}function Ed(e,n,t,r,i){for(let a of e.layouts()){let o=a.expression.exec(n)?.[0].length;if(o===void 0||o<i-r)continue;let s=t[r+o]??0;if(!(a.last[s]===1||j[s]===1||s===61||s===37||s===126||s===64)&&!(s===46&&j[t[r+o+1]??0]===1)&&!(e.check&&Z(e.check,n.slice(0,o))==="no"))return o}}function xo(e,n){return e.wide&&n.length>=16&&/^[0-9A-F]+$/.test(n)}function Wd(e,n){return e.layouts().some(t=>n.length>=t.minLength&&n.length<=t.maxLength&&t.expression.exec(n)?.[0].length===n.length)&&(e.check===void 0||Z(e.check,n)!=="no")}function Jd(e,n,t){let r=t-1;for(;r>=n&&Fd(e[r]);)r--;if(r<n-1)return;let i=e[r],a=i===61||i===58||i===44||i===62||i===40||i===124,o=_(e,Math.max(0,n-40),r+1),s=o.slice(o.lastIndexOf(`
`)+1);if($d.test(s))return;let l=Od.test(s);return s.length<o.length&&o.indexOf(`
`,o.length-(r+1-n))>=0?a&&l?"secret":void 0:a?l?"secret":"plain":!l||r-n>=24?void 0:/(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(s)?"secret":"plain"}var Od=/key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i,$d=/hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:public|site|sort|cache)[_-]?key|[a-z_-]id["' ]*[:=]$/i;function Fd(e){return e===34||e===39||e===96||e===32||e===9||e===92}function Br(e){if(Pd(e))return;let[n="",t]=/^(\(\?i\))?(?:\\b|\^)?/.exec(e)??[],r=e.slice(n.length),i=/^\((?:\?:|\?P?<\w+>)?(?!\?)/.exec(r)?.[0];if(i!==void 0){if(/\)[?*{]/.test(r))return;r=r.slice(i.length)}r.includes("(?")&&(r=r.slice(0,r.indexOf("(?")));let a="";for(let[o,s,l]of r.matchAll(/\\([^A-Za-z0-9])|([A-Za-z0-9 _=:,;@#%&!~"'/<>-])|[^]/gy)){let u=s??l;if(u===void 0){/[?*{]/.test(o)&&(a=a.slice(0,-1));break}a+=u}return/^[ -~]{3,}$/.test(a)?{text:a,anyCase:t!==void 0}:void 0}function Pd(e){return e.replace(/\\[^]|\[\^?\]?(?:\\[^]|[^\]\\])*\]/g,"").includes("|")}var Zd={steps:2**29};function Ao(e,n,t){let r=n.map((u,c)=>qd(u,e+c,t)),i=r.flatMap(Hd),a=r.filter(({index:u})=>!i.some(c=>c.compiled.index===u)),o=Math.min(4,...i.map(({text:u})=>u.length-1)),s=new Map,l=new Uint8Array(65536);for(let u of i)for(let c of Gd(u,o)){l[c]=1;let d=s.get(c);d?d.add(u):s.set(c,new Set([u]))}return{reach:1128,find(u,c,d,f){if(c<=0&&u.length>0)for(let{index:b}of a)f(b,0,1,0);if(i.length===0)return;let m=new Map,p=Math.max(0,c-1e3-96),h=Math.min(u.length-1,d+o);for(let b=p;b<h;b+=o){let A=(u[b]|32)<<8|(u[b+1]|32);if(l[A]===0)continue;let x=s.get(A);for(let w=Math.max(p,b-o+1);w<=b;w++)for(let S of x)Qd(u,w,S)&&g(S,w)}function g({compiled:b,text:A,isWord:x},w){b.expression?f(b.index,w,w+A.length,w):x?y(b,w):k(b,w)}function k(b,A){let x=Yd(u,A)?Xd(b,u,A):-1;x>=0&&f(b.index,A,x,A)}function y(b,A){let{last:x,minLength:w,maxLength:S}=b.layout,v=Math.min(u.length,A+96+1),L=Math.max(A+1,m.get(b.index)??0);for(;L<v;){if(x[u[L]]===0||x[u[L-1]]===1){L++;continue}let C=L+1;for(;C-L<=S&&x[u[C]??0]===1;)C++;C-L>=w&&C-L<=S&&k(b,L),L=C}m.set(b.index,v)}},complete(u,c,d){let f=[],m={left:Zd.steps};for(let p of r){let h=c.filter(({rule:g})=>g===p.index);if(h.length!==0)if(p.expression)ef(p,p.expression,u,h,m,d,f);else for(let{start:g,end:k}of h)f.push(_o(p,u,g,k))}return f}}}function qd(e,n,t){let r=e.expression===void 0?void 0:t.get(e.id);if(e.expression!==void 0&&r===void 0)throw new Error(`the expression of rule ${e.id} is not compiled`);let i=e.near&&Gn(e.near);return{index:n,rule:e,words:i,expression:r,layout:e.layout===void 0?void 0:le(e.layout)}}function Hd(e){let{prefix:n,expression:t,near:r=[]}=e.rule;if(n!==void 0)return[{compiled:e,text:n,anyCase:!1,isWord:!1}];let i=t===void 0?void 0:Br(t);return i?[{compiled:e,...i,isWord:!1}]:r.map(a=>({compiled:e,text:a.replace(/[^A-Za-z0-9]/g,""),anyCase:!0,isWord:!0}))}function Gd({text:e,isWord:n},t){let r=new Set;for(let i=0;i<t;i++){let[a,o]=[e.charCodeAt(i)|32,e.charCodeAt(i+1)|32];if(r.add(a<<8|o),!!n)for(let s of Uo)r.add(a<<8|s|32),r.add((s|32)<<8|o)}return r}function Qd(e,n,{text:t,anyCase:r,isWord:i}){let a=n;for(let o=0;o<t.length;o++,a++){let s=t.charCodeAt(o);i&&o>0&&Uo.includes(e[a])&&a++;let l=e[a];if(l!==s&&!(r&&_e(s)&&(l|32)===(s|32)))return!1}return!0}var Uo=[95,45,46,32];function Xd({rule:e,layout:n,words:t},r,i){if(!n)return-1;let a=n.expression.exec(_(r,i,i+n.maxLength))?.[0];return a===void 0||n.last[r[i+a.length]??0]===1||J(a.slice(e.prefix?.length??0))||e.prefix===void 0&&n.last[r[i-1]??0]===1||t&&!ze(t,r,i)?-1:i+a.length}function Yd(e,n){let t=e[n-1]??0;return!_e(t)&&!(t>=48&&t<=57)?!0:e[n-2]===92}function ef(e,n,t,r,i,a,o){let{rule:s,words:l}=e,u=s.near===void 0&&Br(s.expression??"")===void 0,c=u?void 0:r.map(({start:f})=>f);if(u&&!d(t.length)||u&&!n.mayMatch(t))return;for(let{start:f,end:m}of Da(t,c,1e3,96)){if(!d(m-f))return;let p=t.subarray(f,m);n.eachMatch(p,(h,g,k,y)=>{if(k<0||y<=k)return;if(g-h>1e3)return void a.add("match-too-long");let b=f+k;if(l&&!ze(l,t,b))return;let A=_o(e,t,b,f+y);J(A.secret)||o.push(A)})}function d(f){return i.left-=f*n.cost,i.left>=0?!0:(a.add("time"),!1)}}function _o({index:e,rule:n},t,r,i){return{rule:e,start:r,end:i,secret:z(t,r,i),decodedFrom:[],confidence:n.confidence,syntax:{quoted:K(t[r-1])}}}var bn="own-credential";ce();var st=8,nf=65536;function tf(e){let n=new Set;for(let t of e)n.add(Lo(t));return[...n].sort().join("")}function So(e,{seeds:n,list:t,isOwn:r}){let i=Math.max(st,...t.map(({length:d})=>d)),a=Math.max(st,Math.min(...t.map(({length:d})=>d))),o=new Map,s=new Uint8Array(nf),l=of(t.map(({characters:d})=>d).join(""));t.forEach(({slot:d},f)=>{s[d]=1;let m=o.get(d);m?m.push(f):o.set(d,[f])});let[u,c]=n;return{reach:i,find(d,f,m,p){let h=Math.min(d.length,m+i),g=Math.max(0,f-i);for(let b=g+a-1;b<h;b+=a){if(l[d[b]]===0)continue;let A=b;for(;A>g&&l[d[A-1]]===1;)A--;let x=b+1;for(;x<h&&l[d[x]]===1;)x++;x-A>=a&&k(A,x),g=x,b=x}function k(b,A){let x=0,w=0,S=b+st-1;for(let v=b;v<A;v++){x=x<<8|w>>>24,w=w<<8|d[v];let L=af(x,w,u,c);s[L]===1&&v>=S&&y(L,v-st+1,b,A)}}function y(b,A,x,w){for(let S of o.get(b)??[]){let{windowAt:v,length:L,characters:C}=t[S],T=A-v,I=T+L;if(T<x||I>w||T>=m||I<=f||!sf(d,T,I,C))continue;let Q=d.subarray(T,I);tf(Q)===C&&r(Q,S)&&p(e,T,I,T)}}},complete(d,f){return f.flatMap(m=>{if(m.rule!==e)return[];let p=t.findIndex(({length:h},g)=>h===m.end-m.start&&r(d.subarray(m.start,m.end),g));return p<0?[]:[rf(e,d,m,t[p].spelling)]})}}}function rf(e,n,{start:t,end:r},i){let a=z(n,t,r),o=i==="percent"?ve(a):i==="escapes"?Te(a):void 0;return{rule:e,start:t,end:r,secret:o??a,decodedFrom:o===void 0?[]:[i],confidence:"high",syntax:{quoted:K(n[t-1])},note:bn}}function af(e,n,t,r){let i=Math.imul(e^t,2654435761)^Math.imul(n^r,2246822507);return i=Math.imul(i^i>>>15,739982445),i>>>16}function Lo(e){return e>=128?"\xE9":e>=48&&e<=57?"0":e>=65&&e<=90?"A":e>=97&&e<=122?"a":String.fromCharCode(e)}function of(e){let n=new Uint8Array(256);for(let t of new Set(e))t==="0"?n.fill(1,48,58):t==="A"?n.fill(1,65,91):t==="a"?n.fill(1,97,123):t==="\xE9"?n.fill(1,128):n[t.charCodeAt(0)]=1;return n}function sf(e,n,t,r){for(let i=n;i<t;i++)if(!r.includes(Lo(e[i])))return!1;return!0}function vo(e,n){let{customRules:t=[],expressions:r=new Map,ownCredentials:i}=n;if(t.length===0&&i===void 0)return;let a=e+t.length,o=t.length>0?Ao(e,t,r):void 0,s=i&&So(a,i);return{reach:Math.max(o?.reach??0,s?.reach??0),find(l,u,c,d){o?.find(l,u,c,d),s?.find(l,u,c,d)},complete(l,u,c){let d=o?.complete(l,u,c)??[];return s&&d.push(...s.complete(l,u)),d},facts:l=>l===a&&s?Ra:t[l-e]}}var Kr=["high","medium","low"];var To=300,lf=/(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp)(?:\.exe)?\s/gi;function lt(e,n){if(e[n]!==32)return;let t=_(e,n-To,n+1),r=[...t.matchAll(lf)].at(-1);if(!r||/[\n;|&]/.test(t.slice(r.index)))return;let i=/^[^\n]*/.exec(_(e,n,n+To))?.[0]??"",a=/^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(i);if(!a)return;let o=a[1]??a[2]??a[3]??"",s=/^[^|;&\n]*/.exec(i.slice(a[0].length))?.[0]??"",l=(r[1]===void 0?/ -p {0,2}(?=[^\s-])/i:/ -p(?=[^\s-])/).exec(s);if(!l)return;let u=s.slice(l.index+l[0].length),c=/^["']/.exec(u)?.[0],d=t.slice(t.lastIndexOf(`
`)+1,-1)+a[0]+s.slice(0,l.index);if(c!==void 0&&d.split(c).length%2===0)return;let f=/^(["'])(.+?)\1/.exec(u)?.[2],m=f??/^[^\s"'<>]+/.exec(u)?.[0];if(m===void 0)return;let p=n+a[0].length+l.index+l[0].length+(f===void 0?0:1),h=p+m.length;return m.length<6||/^[$<[%{]|[{}<>]|\$[({]/.test(m)||m.toLowerCase()===o.toLowerCase()||N(m,V(e,p,h))||te(e,p,h)<(/^[A-Za-z_.-]+$|pass|secret|token|user/i.test(m)?56:28)?void 0:{start:p,end:h,user:o}}var uf=400,cf=200;function ut(e,n){let t=_(e,n,n+12),r=/^(?: -u {0,2}| -u=|--user {1,2}|--user=)(?=[^\s=])/.exec(t)?.[0].length;if(r===void 0||!ff(_(e,n-uf,n)))return;let i=n+r,a=df(_(e,i,i+cf)),o=a.text.indexOf(":");if(o<0)return;let s=a.text.slice(0,o),l=a.text.slice(o+1),u=l===""?s:l,c=a.places[l===""?0:o+1],d=a.places[(l===""?o:a.text.length)-1];if(u.length<6||/[\s()]/.test(u)||c===void 0||d===void 0||d-c!==u.length-1)return;let f=i+c,m=i+d+1;return mf(e,f,m,u,l===""?"":s)?void 0:{start:f,end:m,user:s}}function df(e){let n="",t=[],r="";for(let i=0;i<e.length;i++){let a=e[i];if(a===`
`||r===""&&/[\s`|;&)<>]/.test(a))break;a===r?r="":r===""&&(a==='"'||a==="'")?r=a:(n+=a,t.push(i))}return{text:n,places:t}}function ff(e){let n=e.lastIndexOf("curl");if(n<0||/[A-Za-z0-9_-]/.test(e[n-1]??" ")||!/[\s.]/.test(e[n+4]??" "))return!1;let t=e.slice(n);return!/[^\\\r]\r?\n/.test(t)&&!/ (?:\|\||&&|\||;) /.test(t)}function mf(e,n,t,r,i){return/^[$<[%]|[{}<>]|\$\(|\$\{/.test(r)||r.toLowerCase()===i.toLowerCase()||N(r,V(e,n,t))?!0:/^[A-Za-z_.-]+$/.test(r)||/pass|secret|token|user/i.test(r)?te(e,n,t)<56:te(e,n,t)<28}var zo=2048;function Ir(e,n){let t=Bo(e,n.start),r=Io(e,n.end),i=z(e,t,n.start)+" "+z(e,n.end,r),a=t>0?Bo(e,t-1):t,o=t>0?z(e,a,t-1):"",s=[],l=pf(e,n.start);if(l!==null&&s.push(l),!Vo.test(i)&&!Vo.test(o))return s;for(let{tool:u,same:c,next:d}of gf){let f=(c&&c.exec(i))??(d&&d.exec(o));f&&s.push(Ko(u,f[1]??""))}return s}function Ko(e,n){let t=bf(e==="secretlint"?n.replace(Ro,""):n);return t?{tool:e,reason:t}:{tool:e}}var Ro=/^(?:[ \t,]*@?[\w.-]+\/[\w./-]+)+/;function pf(e,n){let t=Co.get(e);t===void 0&&Co.set(e,t=hf(e));let r;for(let i of t)i.at<n&&(r=i);return r?.directive??null}var Co=new WeakMap;function hf(e){let n=[];Mo??=yf(Rr);for(let t=Rr.length-1;t<e.length;t+=Mo[e[t]]){if(e[t]!==45)continue;let r=t-Rr.length+1,i=/^secretlint-(disable|enable)(?![-\w])(.*)/.exec(z(e,r,Io(e,r)));if(i===null)continue;let[,a,o=""]=i;Ro.test(o)||n.push({at:r,directive:a==="disable"?Ko("secretlint",o):null})}return n}var Rr="secretlint-",Mo;function yf(e){let n=new Uint8Array(256).fill(e.length);for(let t=0;t<e.length-1;t++)n[e.charCodeAt(t)]=e.length-1-t;return n}var Vo=/allow|whitelist|ignore|disable/i,gf=[{tool:"leakscan",same:/\bleakscan:allow\b[ \t:–-]*(.*)/i,next:/^\s*(?:(?:\/\/|#|--|;|\/?\*+|<!--|%|"|')\s*)?leakscan:allow\b[ \t:–-]*(.*)/i},{tool:"gitleaks",same:/\bgitleaks:allow\b(.*)/},{tool:"betterleaks",same:/\bbetterleaks:allow\b(.*)/},{tool:"detect-secrets",same:/\bpragma: ?(?:allowlist|whitelist)[ -]secret\b(.*)/,next:/\bpragma: ?(?:allowlist|whitelist) nextline[ -]secret\b(.*)/},{tool:"trufflehog",same:/\btrufflehog:ignore\b(.*)/},{tool:"secretlint",same:/\bsecretlint-disable-line\b(.*)/,next:/\bsecretlint-disable-next-line\b(.*)/},{tool:"kingfisher",same:/\bkingfisher:ignore\b(.*)/},{tool:"noseyparker",same:/\bnp:ignore\b(.*)/}];function bf(e){return e.replace(/\*\/.*$|-->.*$/,"").replace(/^[\s:,–-]+|[\s"',;}\])]+$/g,"").trim()}function Bo(e,n){let t=Math.max(0,n-zo),r=n;for(;r>t&&e[r-1]!==10;)r--;return r}function Io(e,n){let t=Math.min(e.length,n+zo),r=n;for(;r<t&&e[r]!==10&&e[r]!==13;)r++;return r}ce();ce();ee();var kf=56,wf=40;function No(e,n){let t=Ae(e,n),r=[[n,t]],i=t-n;if(i<kf||i%4!==0||i>1024)return{start:n,end:t,lines:r};let a=t;for(;;){let o=a;if(e[o]===13&&o++,e[o]!==10)break;o++;let s=o;for(;o<s+wf&&(e[o]===32||e[o]===9);)o++;let l=Ae(e,o);if(l===o||l-o>i)break;let u=e[l];if(u!==void 0&&u!==10&&u!==13&&u!==61&&u!==34&&u!==39||(r.push([o,l]),a=l,l-o<i))break}return{start:n,end:a,lines:r}}function jo(e,n,t,r){let i=n.lines.length===1?void 0:Uf(e,n),[a,o,s]=i?[i,0,i.length]:[e,n.start,n.end],l=xf(a,o,s);if(!l)return[];let u=t(l.bytes);for(let c of u.cut)r.add(c);return u.matches.map(c=>({...c,span:{start:n.start,end:n.end},decodedFrom:[...l.way,...c.decodedFrom],related:[]}))}function xf(e,n,t){if(t-n>=32&&vr(e,n)){let i=Ga(e,n,t);if(i)return ue(i.subarray(0,64))?{bytes:i,way:["hex"]}:void 0}let r=G(e,n,t)??G(e,n,n+(t-n&-4));if(r)return r[1]===0&&r[3]===0?{bytes:Af(r),way:["base64","utf-16le"]}:ue(r.subarray(0,64).slice(0,18))?{bytes:r,way:["base64"]}:void 0}function Af(e){let n=new Uint8Array(e.length>>1);for(let t=0;t<n.length;t++)n[t]=e[2*t+1]===0?e[2*t]:127;return n}function Uf(e,n){let t=new Uint8Array(n.lines.reduce((i,[a,o])=>i+o-a,0)),r=0;for(let[i,a]of n.lines)t.set(e.subarray(i,a),r),r+=a-i;return t}var ye={keyHead:-1,bareSecret:-2,encoded:-3};ce();ce();function Eo(e,n,t,r,i){if(t==="none")return;let a=V(e,n.start,n.end);if(i.length<4||N(i,a)||(n.operator==="compare"||n.operator==="table")&&!Oo(e,n,i,t)||n.operator==="argument"&&e[n.nameStart-2]!==40&&(i.length<16&&t!=="password"||/^[a-z_-]+$/i.test(i)||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(i))||n.operator==="space"&&!Rf(e,n,i))return;let o=a&&zf(i);if(!(!n.quoted&&!o&&Mf(i,Cf(e,n)))&&!(t==="password"&&r==="PASS"&&n.operator==="colon")&&!(Bf(i,o)||Sf(e,n,r,i)))return t==="password"?Lf(e,n,r,i):vf(e,n,r,i,t)}function Wo(e,n,t){return n.wholeLine&&/^[A-Za-z]+$/.test(t)&&/^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(_(e,n.end,n.end+40))}function _f(e,n){let[t,r]=[e,n].map(i=>i.toLowerCase().replace(/[^a-z]/g,""));return n.length<24&&r!==void 0&&r.length>=5&&t!==void 0&&t.endsWith(r)}function Sf(e,n,t,r){return/gpg|pgp/i.test(t)&&/^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(r)||n.operator==="colon"&&/arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(_(e,n.nameStart-70,n.nameStart))||n.operator==="colon"&&e[n.nameStart-1]===58&&e[n.nameStart-2]===58?!0:/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(r)?/(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(t)||_(e,n.nameStart-10,n.nameStart).endsWith("alt=media&"):!1}function Lf(e,n,t,r){if(Do(r)||r.includes("\\u")&&Do(Te(r)??"")||Kf.test(t)||Wo(e,n,r))return;let i=t.toLowerCase().replace(/[^a-z0-9]/g,""),a=r.toLowerCase().replace(/[^a-z0-9]/g,"");if(a.length>=4&&(i.includes(a)||a.includes("password")))return;let o=te(e,n.start,n.end),s=/^[A-Za-z]+$/.test(r),l=o/r.length,u=l<4.2&&(/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(r)||/^[a-z]{6,}[@!?.]$/i.test(r));return s||u||/^[A-Za-z_.\-/ ]+$/.test(r)?/^[A-Z][a-z]+$/.test(r)&&l<5.8?void 0:r.length>=8&&l>=4.2&&(!de(r)||l>=Jo)?{kind:"password",confidence:l>=4.8?"medium":"low"}:void 0:r.length<6||o<24?r.length>=5&&n.quoted?{kind:"password",confidence:"low"}:void 0:/^[\d.,-]+$/.test(r)?{kind:"password",confidence:"low"}:{kind:"password",confidence:"medium"}}function vf(e,n,t,r,i){if(!Wo(e,n,r)&&!(/\s/.test(r)||_f(t,r)||/\\u(?!00[2-7])[0-9a-f]{4}/i.test(r))&&Oo(e,n,r,i))return i==="weak"?n.operator==="call"||n.operator==="space"&&e[n.nameStart-1]!==45?void 0:{kind:"secret",confidence:(/^[0-9a-f-]+$/i.test(r)?r.length>=32&&n.operator==="assign"&&(n.wholeLine||n.quoted)&&Tf(t):r.length>=(/[A-Za-z][_-]|[a-z][A-Z]/.test(t)&&/[a-z]/.test(r)&&/[A-Z]/.test(r)?20:24)&&/\d/.test(r)&&/[A-Za-z]/.test(r))?"medium":"low"}:{kind:"secret",confidence:"medium"}}function Tf(e){return/^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(e)&&!/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(e)}var Jo=6.8;function Oo(e,n,t,r){let{start:i,end:a}=n;if(t.length>=16)return V(e,i,a);if(t.length<8||r==="weak")return!1;let o=/[a-z]/.test(t)&&/[A-Z]/.test(t);return/^[A-Za-z]+$/.test(t)?t.length>=10&&Be(e,i,a)>=(de(t)?Jo:o?4.6:6.5):(o?/\d/:/\d.*\d/).test(t)&&/[A-Za-z]/.test(t)&&te(e,i,a)>=40}function Do(e){if(!/\s/.test(e))return/[^\x00-\x7f]/.test(e)&&!/\d/.test(e);let n=e.trim().split(/\s+/);return n.length>=3||/[^\x00-\x7f]/.test(e)?!0:n.every(t=>/^[A-Za-z'’.,:;!?()\\-]+$/.test(t))||/[.:?!]$/.test(e)||n.some(t=>/^--?[a-z]/.test(t))}function Cf(e,n){let t=e[n.end];return n.wholeLine&&(t===59||t===44)?{...n,wholeLine:!1}:n}function Mf(e,n){return/^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(e)||/[(){}]/.test(e)&&(!n.wholeLine||/^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(e))||/^[([{]|^\w+\?\.\w/.test(e)||/^[&*!][A-Za-z_]/.test(e)&&/^[&*!][\w.]+$/.test(e)&&!/\d.*\d/.test(e)||/^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(e)&&!e.split(".").some(t=>t.length>=20&&/^[\w=+/-]+$/.test(t)&&/\d.*\d/.test(t))?!0:/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(e)&&!n.wholeLine?!Nr(e,/[a-z][A-Z]/g,/[a-z][A-Z]/g,/[A-Z]{2}/g)||e.length<16:!n.wholeLine&&(/^[A-Za-z_$][\w$]*</.test(e)||/^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(e))&&de(e.replace(/<.*|[\d$_]/g,""))||/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(e)||/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(e)||/^[A-Z][A-Z_]+$/.test(e)||/^[a-z]+(?:[A-Z][a-z]+)+$/.test(e)||/^\/.*[[({|\\]/.test(e)?!0:/^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(e)&&/\/\w+[./]/.test(e)}var Vf=[/[\x00-\x08\x0e-\x1f\x7f]/,/^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i,/^\{\s*["\\]/,/^(?:[a-z]\w*:)+\]?$/i,/^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i,/^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/,/^S-1-\d+(?:-\d+)+$/,/^\w+\[-?\d*\]\.\w+/,/^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i,/^[#.][a-z][a-z-]*$/i,/^@?[\w.-]+\/[\w.-]+@[~^]?\d/];function Bf(e,n){return/^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(e)||Vf.some(r=>r.test(e))||(/^(?:\/[\w.@%-]+){2,}\/?$/.test(e)||/^[\w.-]+\/$/.test(e))&&!n||/^\.{1,2}\//.test(e)||/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(e)||/^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(e)||/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(e)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(e)||/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(e)||/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(e)&&!/[a-z][A-Z]{2,}[a-z]/.test(e)||(/\\[dwsb]\b/.test(e)||Nr(e,/[({|[]/g,/[|*+?}\])]/g,/[\]})]/g))&&!Nr(e.replace(/[{[(].*?[}\])]/g,""),/\d/g,/[a-z]/gi,/\d/g)||/^\)(?:[;,)\s]|\\n|$)/.test(e)||/^-?0x[0-9a-f]{1,16}$/i.test(e)||/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(e)||/^(?:\\u[0-9a-f]{4})+$/i.test(e)||/^--?[a-z][a-z-]*$/.test(e)||/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(e)||/^Test[A-Z_]\w*(?:\/\S*)?$/.test(e)||/^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(e)||/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(e)||/^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(e)?!0:pn(e)}function zf(e){return/^[A-Za-z0-9+/]{24,}={0,2}$/.test(e)&&/[a-z]/.test(e)&&/[A-Z]/.test(e)&&/[0-9]/.test(e)}function Nr(e,...n){let t=0;return n.every(r=>(r.lastIndex=t,r.test(e)?(t=r.lastIndex,!0):!1))}var Kf=/^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;function Rf(e,n,t){if(e[n.nameStart-1]===45||n.quoted&&t.length>=16&&V(e,n.start,n.end))return!0;let r=_(e,n.nameStart,n.nameEnd),i=Math.max(0,n.nameStart-40),a=_(e,i,n.nameStart);return/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(a)?!0:/^(?:password|passwd)$/i.test(r)&&(/\b(?:login|machine|user|role|by|with)\b[^\n]*$/i.test(a)||/(?:^|\n)\s*$/.test(a))?n.quoted||/\d/.test(t)||/[^\w.,:;?!)('-]/.test(t):!1}ee();var If=8,Nf=80;function $o(e,n){let t=e[n.end];if(!n.quoted||t!==34&&t!==39)return;let r=Math.min(e.length,n.start+Se),i=z(e,n.start,n.end),a=n.end;for(let o=1;o<If;o++){let s=Df(e,a+1,Math.min(r,a+Nf),t);if(s<0)break;let l=s;for(;l<r&&e[l]!==t&&e[l]!==10;)l++;if(e[l]!==t||l>=r)break;i+=z(e,s,l),a=l}return a>n.end?{text:i,end:a}:void 0}function jf(e,n){for(let t=0;t<16;t++)if(j[e[n+1+t]??0]!==1||j[e[n-2-t]??0]!==1)return!1;return!0}function Df(e,n,t,r){let i=0,a=0;for(let o=n;o<t;o++){let s=e[o];if(s===r)return i+a>0||r===39&&jf(e,n)?o+1:-1;if(s===32||s===9||s===10||s===13)a++;else{if((s===43||s===46||s===38||s===92)&&++i<=2)continue;return-1}}return-1}var Fo=4096,ct=class{#e;#n=[];constructor(n){this.#e=n,this.#n.length=Fo,this.#n.fill(void 0)}facts(n,t,r){let i=r-t;for(let c=t;c<r;c++)i=Math.imul(i^n[c],16777619);let a=(i^i>>>15)&Fo-1,o=this.#n[a];if(o&&Ef(o.name,n,t,r))return o;let s=_(n,t,r),l=Xa(s),u={name:s,words:l,kind:Ya(l),rules:jr(this.#e,l)};return this.#n[a]=u,u}};function jr(e,n){let t=[];for(let r of n)for(let i of e.named.get(r)??[])t.includes(i)||t.push(i);return t}function Ef(e,n,t,r){if(e.length!==r-t)return!1;for(let i=t;i<r;i++)if(e.charCodeAt(i-t)!==n[i])return!1;return!0}ht();ee();var yt=512,Dr=33,gt=new Uint8Array(256);for(let e=0;e<128;e++)gt[e]=/[A-Za-z0-9]/.test(String.fromCharCode(e))?1:0;function Go(e,n,t,r,i){Er(e,n,t,i);for(let a=t;a<r-2;a++)(a===t||gt[n[a-1]]===0)&&re(e,n,a,i,Wr(n,a,t,r))}function Er(e,n,t,r){let i=n[t-1];(i===46||i===124||i===36||i===37)&&Pf(e,n,t,r),i===36&&Zf(e,n,t,r),i===92?(re(e,n,t+1,r),n[t]===117&&re(e,n,t+5,r),n[t]===120&&re(e,n,t+3,r)):i===37&&re(e,n,t+2,r)}function Wr(e,n,t,r){return n===t?0:Ff(e,t)?1/0:r-t>yt?5:0}function Ff(e,n){return e[n]===115&&/^sha(?:1|256|384|512)-/.test(_(e,n,n+7))}function Pf(e,n,t,r){let i=t-pt,a=t-1;for(;;){let o=a;for(;o>i&&j[n[o-1]??0]===1;)o--;if(a-o>=16||o===i)return;for(let s=o;s<a;s++)(s===o||gt[n[s-1]]===0)&&re(e,n,s,r);if(n[o-1]!==46&&n[o-1]!==37)return;a=o-1}}function Zf(e,n,t,r){let i=Math.max(0,t-pt);for(let a=t-2,o=0;a>=i&&o<3;a--){let s=n[a];if(s!==36){if(s<=32||s===34||s===39)return;continue}o++,gt[n[a-1]??0]===0&&re(e,n,a,r)}}function re(e,n,t,r,i=0){for(let a of e.tokens(n,t)){if(a.prefix.length<i)continue;let o=Jr(a,n,t,e);o&&r(o)}}function Jr(e,n,t,r){let{prefix:i}=e;for(let p=3;p<i.length;p++)if(n[t+p]!==i.charCodeAt(p))return;let a=e.layout(),o=_(n,t,t+a.maxLength),s=a.expression.exec(o)?.[0];if(s===void 0||a.last[n[t+s.length]??0]===1||J(s.slice(i.length))||Cr(s)||e.near&&!ze(e.near(),n,t))return;let l=r.rules[e.rule].confidence,u;if(e.check){let p=Z(e.check,s);if(p==="no")return;p==="wrong"&&(l="low",u="checksum-wrong")}let c=t+i.length;e.drawn&&t+s.length-c>=16&&!V(n,c,t+s.length)&&(l="low",u??="looks-made-up");let d=t;if(e.before){let p=e.before().exec(_(n,t-Dr,t));if(!p)return;d-=p[0].length}let[f,m]=e.trim;return{rule:e.rule,anchor:t,start:d+f,end:t+s.length-m,confidence:l,...u?{note:u}:{}}}function bt(e,n,t,r,i){let a=Pa(t,r,i);if(!a)return;let o=$o(t,a),s=o?qf(e,n,t,a,o):Yo(e,n,t,a);return s&&{...s,quoted:a.quoted}}function qf(e,n,t,r,i){let a=_(t,r.nameStart,r.nameEnd),o=ne(`${a}="${i.text}"`),s=a.length+2,l={...r,nameStart:0,nameEnd:a.length,start:s,end:o.length-1},u;Go(e,o,s,l.end,d=>u??=d);let c=u?{rule:u.rule,start:0,end:0,secret:_(o,u.start,u.end),decodedFrom:[],confidence:u.confidence,name:a}:Yo(e,n,o,l);return c&&{...c,start:r.start,end:i.end,decodedFrom:["joined",...c.decodedFrom]}}function Yo(e,n,t,r){let{start:i,end:a}=r,o=n.facts(t,r.nameStart,r.nameEnd),s=a-i;if(s<16&&(o.kind==="none"||o.kind==="secret"&&s<8))return;if(s<16&&o.kind==="weak")return s<8||o.words.length<2||!Gf(t,i,a)?void 0:Qo(e,o,t,r);if(!r.quoted&&!r.wholeLine&&s<40&&Xf(t,i,a))return;let l=s>=16?Hf(e,n,o,t,r):void 0;if(l)return l;let u=o.kind==="none"?void 0:Qo(e,o,t,r);return u||(o.kind==="none"?void 0:Yf(e,o,t,r))}function Hf(e,n,t,r,i){let a=am(r,i.nameStart),o=a<i.nameStart?n.facts(r,a,i.nameStart-1):void 0;if(t.rules.length===0&&(o===void 0||o.rules.length===0))return;let s=o?[...o.words,...t.words]:t.words,l=o&&o.rules.length>0?jr(e,s):t.rules,{start:u,end:c}=i,{name:d}=t,f=_(r,u,c),m=Xo(e,l,s,f,i);if(m)return{...m,start:u,end:c,secret:f,decodedFrom:[],name:d};for(let[p,h]of um(f)){let g=Xo(e,l,s,h,i);if(g)return{...g,start:u,end:c,secret:h,decodedFrom:[p],name:d}}}function Qo(e,n,t,r){if(r.operator==="space"||r.operator==="compare")return;let{start:i,end:a}=r,o=_(t,i,a),s=go(e,t,r.nameStart,r.nameEnd,o);if(!(!s||N(o,!0))&&!(a-i>=16?!V(t,i,a):!Qf(o)))return{rule:s.rule,start:i,end:a,secret:o,decodedFrom:[],confidence:e.rules[s.rule].confidence,name:n.name}}function Gf(e,n,t){let r=0;for(let i=n;i<t;i++){let a=e[i];if(a>=48&&a<=57)r++;else if((a|32)<97||(a|32)>122)return!1}return r>0&&r<t-n}function Qf(e){return/[A-Za-z]/.test(e)&&(/\d/.test(e)||/[a-z]/.test(e)&&/[A-Z]{2}/.test(e.slice(1))&&Be(ne(e),0,e.length)>=4.2)}function Xf(e,n,t){for(let r=n;r<t;r++){let i=e[r];if(!_e(i)&&i!==95&&i!==36&&i!==46)return!1}return!0}function Yf(e,n,t,r){let i=_(t,r.start,r.end),a=/^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|NTLM|Negotiate|Splunk|SSWS|GenieKey|Apikey|aivenv1)\s+/i.exec(i)?.[0].length??0,o=a>0?{...r,start:r.start+a}:r,s=a>0?i.slice(a):i,l=Eo(t,o,n.kind,n.name,s);if(!l)return;let u=e.builtIn[l.kind];if(u===void 0)return;let d=n.rules.some(k=>k.exclusive&&k.words.every(y=>n.words.includes(y)))&&!nm(s)||l.kind==="secret"&&tm(e,n,t,r)||em(s)?"low":l.confidence,f={rule:u,start:o.start,end:o.end,confidence:d,name:n.name},m=l.kind==="password"||s.length<16||s.endsWith("=")?es(s):void 0;if(m!==void 0)return N(m,!1)?void 0:{...f,secret:m,decodedFrom:["base64"]};let p=z(t,o.start,o.end),h=t[r.nameEnd]===37?ve(p):void 0;if(h!==void 0)return{...f,secret:h,decodedFrom:["percent"]};let g=r.quoted?Te(p):void 0;return g!==void 0&&g.length>3?{...f,secret:g,decodedFrom:["escapes"]}:{...f,secret:p,decodedFrom:[]}}function em(e){return/^eyJ[\w-]*(?:\.[\w-]*){1,2}$/.test(e)&&!/\.[\w-]*\.[\w-]{20}/.test(e)&&Z("jwt",e)==="right"}function nm(e){return/^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(e)}function tm(e,n,t,r){let i;return e.exact().each(t,r.nameStart,r.nameEnd,a=>{i=a}),i!==void 0&&!rm(e,i,t,r)&&n.words.filter(a=>!im.has(a)).length<=1}function rm(e,n,t,r){let{start:i,end:a}=r;return e.tokens(t,i).some(({rule:o,prefix:s,layout:l})=>e.rules[o]?.provider===n&&a-i>=l().minLength&&_(t,i,i+s.length)===s)}var im=new Set("api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "));function am(e,n){let t=Math.max(0,n-48),r=n;for(let i=0;i<3&&r-1>t&&e[r-1]===32;i++){let a=r-1;for(;a>t&&om(e[a-1]);)a--;let o=a;for(;o<r-1&&!_e(e[o]);)o++;if(o===r-1||(r=o,o>a))break}return r}function om(e){return _e(e)||e>=48&&e<=57||e===95}function Xo(e,n,t,r,i){for(let a of n)if(sm(a,t,r,i))return{rule:a.rule,confidence:e.rules[a.rule].confidence}}function sm(e,n,t,r){if(r.operator==="space"&&!e.spaceAssigns)return!1;for(let i of e.words)if(!n.includes(i))return!1;for(let i of n)if(e.not.has(i))return!1;return!e.layouts().some(i=>lm(i,t))||J(t)||pn(t)?!1:e.check===void 0||Z(e.check,t)!=="no"}function lm(e,n){return n.length<e.minLength||n.length>e.maxLength?!1:e.expression.exec(n)?.[0].length===n.length}function*um(e){let n=ve(e);n!==void 0&&(yield["percent",n]);let t=Te(e);t!==void 0&&(yield["escapes",t]);let r=es(e);r!==void 0&&(yield["base64",r])}function es(e){if(e.length<8||e.length%4!==0||!/^[A-Za-z0-9+/]+={0,2}$/.test(e))return;let n=ne(e),t=G(n,0,n.length);return!t||t.length<5||!ue(t)?void 0:z(t,0,t.length).replace(/[\r\n]+$/,"")}function wn(e,n,t){let r=0,i=e.length;for(;r<i;){let s=r+i>>1;e[s].start<n.start?r=s+1:i=s}let[a,o]=[e[r-1],e[r]];return a?o&&t(o)<t(a)?r:r-1:o?r:-1}function ns(e){if(e.rule==="aws-access-key-id")return"id";if(e.rule.startsWith("aws-secret"))return"secret";if(e.rule==="aws-session-token")return"token"}function ts(e){let n=e.flatMap((r,i)=>ns(r)==="id"?[{...r.span,index:i}]:[]);if(n.length===0)return e;let t=e.map(()=>new Set);return e.forEach((r,i)=>{let a=ns(r);if(a!=="secret"&&a!=="token")return;let o=n[wn(n,r.span,s=>cm(r.span,s))]?.index;o!==void 0&&(t[i]?.add(o),t[o]?.add(i))}),e.map((r,i)=>t[i].size>0?{...r,related:[...t[i]].sort((a,o)=>a-o)}:r)}function cm(e,n){return n.start>=e.end?(n.start-e.end)*4+1:e.start-n.end}var dm=64*1024,rs=/^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?)-----/;function is(e,n){let t=n-4;if(t<0)return;let r=rs.exec(_(e,t,t+120));return r?{start:t,end:t+r[0].length}:void 0}function as(e,n){let t=rs.exec(_(e,n,n+120));if(!t)return;let r=n+t[0].length,i=fm(e,r,Math.min(e.length,n+dm)),a=hm(e,r,i),o=`-----END ${t[1]}-----`,s=_(e,i,i+o.length)===o?i-r:-1,l=s>=0?a:a.slice(0,mm(a)),u=t[1]?.startsWith("ENCRYPTED")===!0||/Proc-Type: 4,ENCRYPTED/.test(l),c=l.replace(/^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,"").replace(/\\{1,8}[nrt]|\\u000[aAdD]/g,"").replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g,f=>f==="+"||f==="/"?f:"");if(!pm(c)||s>=0&&s>2e4*3)return;let d=s>=0?r+s+o.length:r+l.length;return{start:n,end:d,whole:s>=0,encrypted:u}}function os(e){if(!/\\{1,8}[nr]|["'`]/.test(e))return;let n=e.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g,`
`).split(/\r?\n/),t=n.map(i=>i.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g,"")).filter(i=>!/^[\s+.,"'`\\]*$/.test(i)),r=/["'`]/.test(e);return{secret:r?t.join(`
`):n.join(`
`),decodedFrom:r?"joined":"escapes"}}function fm(e,n,t){let r=0;for(let i=n;i<t;i++)if(r=e[i]===45?r+1:0,r===5)return i-4;return t}function mm(e){let n=/^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(e)?.[0]??"",t=n.length;for(;t>0;t--){let r=n.charAt(t-1),i=n.charAt(t-2);if(!(/[\s"'`,\\|]/.test(r)||r==="+"&&!/[A-Za-z0-9+/]/.test(i))&&!(i==="\\"&&/[nrt]/.test(r)))break}return t}function pm(e){let n=e.replace(/={1,4}$/,"");if(n.length<40||n.replace(/[A-Za-z0-9+/=]/g,"").length>n.length/20)return!1;let r=n.slice(0,400);return new Set(r).size>=16&&/[A-Z]/.test(r)&&/[a-z]/.test(r)&&/[0-9+/]/.test(r)}function hm(e,n,t){let r="";for(let i=n;i<t;i+=4096)r+=_(e,i,Math.min(t,i+4096));return r}ce();function kt(e,n,t,r){if(n[t-1]!==32)return;let i=(n[t-2]??0)|32;if(i!==114&&i!==99&&i!==109)return;let a=e.builtIn["http-authorization"];if(a===void 0)return;let o=/\b(Bearer|Basic|NTLM) $/i.exec(_(n,t-12,t))?.[1]?.toLowerCase();if(!o)return;let s=r;for(;s<n.length&&s<r+600&&/[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(n[s]));)s++;for(;s>r&&n[s-1]===46;)s--;let l=_(n,t,s);if(o==="basic"){let u=G(n,t,s);if(!u||!ue(u))return;let c=z(u,0,u.length),d=/^[^:]*:(.+)$/.exec(c)?.[1];return d===void 0||N(d,!1)||N(c,!1)||/^aladdin:open ?sesame$/i.test(c)?void 0:{rule:a,start:t,end:s,confidence:"medium"}}if(!(J(l)||N(l,!0)||!V(n,t,s)))return{rule:a,start:t,end:s,confidence:"medium"}}function wt(e,n,t,r){let i=e.shapes.get(r-t);if(!i)return ss;let a=n[t-1],o=n[r],s;for(let l of i){if(l.lastBefore>=0&&a!==l.lastBefore||l.behind>=0&&o!==l.behind||l.mark!==""&&!ls(n,t+l.markAt,l.mark)||l.plainBefore!==""&&!ls(n,t-l.plainBefore.length,l.plainBefore)||!ym(n,t,l))continue;let u=l.layout(),c=u.expression.exec(_(n,t,t+u.maxLength))?.[0];if(c===void 0||u.last[n[t+c.length]??0]===1)continue;let d=t;if(l.before){let p=l.before().exec(_(n,t-Dr,t));if(!p)continue;d-=p[0].length}if(J(c)||l.near&&!ze(l.near(),n,t)||l.near&&!V(n,t,t+c.length))continue;let{confidence:f}=e.rules[l.rule],m;if(l.check){let p=Z(l.check,_(n,d,t+c.length));if(p==="no")continue;p==="wrong"&&(f="low",m="checksum-wrong")}(s??=[]).push({rule:l.rule,anchor:t,start:d,end:t+c.length,confidence:f,...m?{note:m}:{}})}return s??ss}var ss=[];function ym(e,n,t){for(let r=n;r<n+t.leadCount;r++)if(t.lead[e[r]]===0)return!1;return!0}function ls(e,n,t){for(let r=0;r<t.length;r++)if(e[n+r]!==t.charCodeAt(r))return!1;return!0}ee();var gm=300;function xt(e,n){let t=-1,r=-1,i=n+3,a=Math.min(e.length,i+gm);for(let c=i;c<a;c++){let d=e[c];if(d===64)t=c;else if(d===58&&r<0)r=c;else{if(d<=32||d===34||d===39||d===60||d===62||d===96||d===92||d===47||d===127)break;if((d===63||d===35||d===44||d===41||d===93)&&t>=0)break}}if(t<0)return;if(r<0||r>t)return us(e,n,t);if(t-r<4||!/[A-Za-z][A-Za-z0-9+.-]*$/.test(_(e,n-24,n)))return;let o=r+1,s=_(e,o,t),l=_(e,i,r);if(s==="x-oauth-basic")return us(e,n,r);let u=/^[A-Za-z0-9.[\]:%_-]*/.exec(_(e,t+1,t+80))?.[0]??"";if(!(u===""||N(s,V(e,o,t))||/^[<[{$%(]|[<>{}]|[?&]\w+=|\)%|%\w*\(/.test(s)))return{start:o,end:t,user:l,confidence:km(e,o,t,s,l,u)}}function us(e,n,t){let r=n+3,i=_(e,r,t);if(!/^(?=.*\d.*\d)[A-Za-z0-9_-]{20,200}$/.test(i)||!/(?:^|[^a-z])(?:git\+)?https?$/i.test(_(e,n-12,n)))return;let a=_(e,t+1,t+100);if(!(/^[0-9a-f]{32}$/.test(i)&&/^[\w.:-]+\/(?:[\w-]+\/)*\d+(?![\w/])/.test(a))&&!(!/^[A-Za-z0-9.-]+/.test(a)&&e[t]===64)&&!(N(i,!0)||!V(e,r,t)))return{start:r,end:t,user:"",confidence:"medium"}}var bm=/^(?:(?:[\w-]+\.)*(?:example|invalid|test|localdomain)(?:\.(?:com|org|net))?|host(?:name)?|server|proxy|domain(?:\.com)?|some-?host|my-?(?:host|server)|foo(?:\.com)?|bar(?:\.com)?)(?=[:/]|$)/i,cs=/^(?:pass(?:word|wd)?\d{0,4}|pw|pwd|secret|admin|root|test(?:ing)?\d{0,4}|guest|user|postgres(?:ql)?|mysql|mongo|redis|rabbitmq|default|1234\d*|changeit|letmein|qwerty|foo|bar|baz|abc(?:123)?|xxx+|dev|demo|token|pass\w?rd|username|minio(?:admin)?)$/i;function km(e,n,t,r,i,a){if(cs.test(r)||cs.test(io(r))||r.toLowerCase()===i.toLowerCase())return"low";let o=t-n,s=/^[a-z]+$/i.test(r),l=te(e,n,t)>=48&&V(e,n,t)&&(!s||Be(e,n,t)>=6);return bm.test(a)?l?"medium":"low":/^[A-Za-z_.-]+$/.test(r)&&(Be(e,n,t)<4.3||de(r)||/^[A-Z_.-]+$/.test(r)||/[_.-]/.test(r))||/^\d+$/.test(r)||o<6?"low":l?"high":"medium"}var At={depth:3,decodedBytes:16*1024*1024,matches:2e4},ds=2e3;function Or(e,n,t,r,i,a){if(r.length===0)return{matches:[],cut:[]};let o=new Set,s=[],l=[],u=[],c=[],d=[],f=0,m=0;for(let y of Tm(r)){if(s.length+c.length>=At.matches){o.add("matches-per-blob");break}if(y.rule===ye.bareSecret)l.push(y);else if(y.rule>=e.rules.length)u.push(y);else if(y.rule===ye.keyHead){let b=xm(e,t,y);b&&s.push(b)}else if(y.rule===ye.encoded){if(y.start<m)continue;let b=No(t,y.start);if(!i){o.add("decoding-depth");continue}if(f+(b.end-y.start)>At.decodedBytes){o.add("decoded-size");continue}f+=b.end-y.start,m=b.end;let A=jo(t,b,i,o);for(let x of A)c.push(x);A.length>0&&d.push({start:y.start,end:b.end})}else{let b=wm(e,n,t,y);b&&s.push(b)}}for(let y of Am(e,t,s,l))s.push(y);if(a&&u.length>0)for(let y of a.complete(t,u,o))s.push(y);let p=y=>{let b=d[wn(d,y,A=>Math.abs(A.start-y.start))];return b!==void 0&&b.start<=y.start&&b.end>=y.end},h=Um(e,d.length>0?s.filter(y=>y.decodedFrom.length>0||xn(e,y)<5||!p(y)):s).map(y=>y.note===bn?Sm(e,s,y):y),g=h.map(y=>vm(e.rules[y.rule]??a?.facts(y.rule),t,y)),k=new Set(h.filter(y=>y.decodedFrom.length>0).map(y=>y.start));for(let y of c)k.has(y.span.start)||g.push({...y,directives:Ir(t,y.span)});return g.sort((y,b)=>y.span.start-b.span.start||y.span.end-b.span.end),{matches:ts(g),cut:[...o]}}function wm(e,n,t,r){let i=e.rules[r.rule];if(!i)return;let a={rule:r.rule,start:r.start,end:r.end,secret:z(t,r.start,r.end),decodedFrom:[]},o={quoted:K(t[r.start-1])};if(i.kind==="token"){for(let l of e.tokens(t,r.anchor)){if(l.rule!==r.rule)continue;let u=Jr(l,t,r.anchor,e);if(u&&u.end===r.end)return{...a,confidence:u.confidence,syntax:o,...u.note?{note:u.note}:{}}}if(r.anchor===r.start)return}if(i.kind==="shape"){let l=wt(e,t,r.anchor,Ae(t,r.anchor)).find(u=>u.rule===r.rule&&u.start===r.start&&u.end===r.end);return l&&{...a,confidence:l.confidence,syntax:o,...l.note?{note:l.note}:{}}}if(i.kind==="near"&&r.anchor===r.start){let l=ot(e,t,r.start,Ae(t,r.start));return l&&{...a,confidence:l.confidence,syntax:o}}if(i.kind==="built-in"&&i.finds==="url-credentials"){let l=xt(t,r.anchor);return l?{...fs(a),confidence:l.confidence,syntax:{...o,name:l.user}}:void 0}if(i.kind==="built-in"&&i.finds==="url-signature")return{...fs(a),confidence:i.confidence,syntax:{...o,name:"sig"}};if(i.kind==="built-in"&&i.finds==="client-password"){let l=lt(t,r.anchor);return l&&{...a,confidence:i.confidence,syntax:{...o,name:l.user}}}if(i.kind==="built-in"&&i.finds==="curl-user"){let l=ut(t,r.anchor);return l&&{...a,confidence:i.confidence,syntax:{...o,name:l.user}}}if(i.kind==="built-in"&&i.finds==="http-authorization"){let l=kt(e,t,r.anchor,Ae(t,r.anchor));return l?{...a,confidence:l.confidence,syntax:o}:void 0}let s=bt(e,n,t,r.anchor,Yn(t,r.anchor));if(s)return{rule:s.rule,start:s.start,end:s.end,secret:s.secret,decodedFrom:s.decodedFrom,confidence:s.confidence,syntax:{name:s.name,quoted:s.quoted}}}function fs(e){let n=ve(e.secret);return n===void 0?e:{...e,secret:n,decodedFrom:["percent"]}}function xm(e,n,t){let r=as(n,t.start);if(!r)return;let i=r.whole?"private-key":"private-key-cut-short",a=e.builtIn[i]??e.builtIn["private-key"];if(a===void 0)return;let o=z(n,r.start,r.end),s=os(o);return{rule:a,start:r.start,end:r.end,secret:s?.secret??o,decodedFrom:s?[s.decodedFrom]:[],confidence:e.rules[a].confidence,syntax:{quoted:K(n[r.start-1])},...r.encrypted?{note:"passphrase-protected"}:{}}}function Am(e,n,t,r){let i=e.builtIn["aws-secret-beside-id"];if(i===void 0)return[];let a=t.filter(l=>e.rules[l.rule]?.id==="aws-access-key-id");if(a.length===0)return[];let o=[],s=t.filter(l=>e.builtIn.secret===l.rule&&/^[A-Za-z0-9+/]{40}$/.test(l.secret)&&Z("mixed",l.secret)==="right");for(let l of s){let u=ms(a,l);u<=ds&&o.push({...l,rule:i,confidence:u<=300?"high":"medium"})}for(let l of r){let u=ms(a,l);if(u>ds||!V(n,l.start,l.end))continue;let c=z(n,l.start,l.end);if(J(c))continue;let d=u<=300?"high":"medium";o.push({rule:i,start:l.start,end:l.end,secret:c,decodedFrom:[],confidence:d,syntax:{quoted:K(n[l.start-1])}})}return o}function ms(e,n){let t=i=>i.start>=n.end?i.start-n.end:n.start-i.end,r=e[wn(e,n,t)];return r?t(r):1/0}function Um(e,n){let t=[...n].sort((a,o)=>xn(e,a)-xn(e,o)||Kr.indexOf(a.confidence)-Kr.indexOf(o.confidence)||o.end-o.start-(a.end-a.start)||a.start-o.start||a.rule-o.rule),r=[],i=[];for(let a of t){let o=_m(i,a.start),s=i[o-1],l=i[o];s&&s.end>a.start||l&&l.start<a.end||(i.splice(o,0,a),r.push(a))}return r}function _m(e,n){let t=0,r=e.length;for(;t<r;){let i=t+r>>1;e[i].start<=n?t=i+1:r=i}return t}function Sm(e,n,t){let r;for(let i of n){if(i.start!==t.start||i.end!==t.end||i.secret!==t.secret)continue;let a=e.rules[i.rule];!a||a.provider==="generic"||(!r||xn(e,i)<xn(e,r))&&(r=i)}return r?{...t,rule:r.rule,syntax:r.syntax}:t}var Lm=new Set(["url-credentials","url-signature","curl-user","client-password"]);function xn(e,n){if(n.note===bn)return-1;let t=e.rules[n.rule];return t?t.kind==="built-in"&&t.finds.startsWith("private-key")?0:t.kind==="token"||t.kind==="shape"?n.note==="checksum-wrong"?6:t.near?.5:1:t.kind==="named"?2:t.kind==="near"?n.confidence==="low"?6:4:t.finds==="aws-secret-beside-id"||Lm.has(t.finds)?3:5:1}function vm(e,n,t){if(!e)throw new Error(`no rule ${t.rule}`);let r={start:t.start,end:t.end},i=new TextEncoder().encode(t.secret);return{rule:e.id,provider:e.provider,severity:e.severity,confidence:t.confidence,span:r,secret:new qn(t.secret),decodedFrom:t.decodedFrom,syntax:{...t.syntax,random:V(i,0,i.length)},related:[],directives:Ir(n,r),guessable:uo(i,0,i.length),...t.note?{note:t.note}:{}}}function Tm(e){return[...e].sort((n,t)=>n.start-t.start||n.end-t.end||n.rule-t.rule||n.anchor-t.anchor)}var ps=new WeakMap;function hs(e){return ps.get(e)}function ys({count:e,text:n,index:t}){let r,i=[];i.length=e;let a=l=>{r??=n.split(`
`);let u=r[1+Number(r[0])+l],c=JSON.parse(r[1+Number.parseInt(u,10)]),d=JSON.parse(u.slice(u.indexOf("["))).values();return Object.fromEntries(c.map(f=>[f[0],f.length>1?f[1]:d.next().value]))},o=l=>typeof l=="string"&&Number(l)<e,s=new Proxy(i,{get:(l,u)=>o(u)?l[Number(u)]??=a(Number(u)):Reflect.get(l,u),has:(l,u)=>o(u)||Reflect.has(l,u),set:()=>!1});return ps.set(s,t),s}ee();function Ut(e){if(e.startsWith("{jwt}"))return["eyJ"];let n=e.startsWith("(")?/^\(([^(){}[\]]+)\)/.exec(e):null,t=n?gs(e.slice(n[0].length)):"",r=n?n[1].split("|").map(i=>i+t):[gs(e)];for(let i of r)if(i.length<3)throw new Error(`layout ${e} begins with fewer than three plain characters`);return r}function bs(e,n){let[,t,r,i]=/^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(e)??[],a=t??(r===void 0?void 0:xr[r]);if(a===void 0)return{lead:new Uint8Array(256),leadCount:0};let o=n.get(a);return o||n.set(a,o=Ur(a)),{lead:o,leadCount:Math.min(6,Number(i))}}function ks(e){let n=/^[^{}()[\]|\\]+/.exec(e)?.[0];if(n)return{mark:n,markAt:0};let[,t,r]=/^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(e)??[];return{mark:r??"",markAt:Number(t??0)}}function _t(e){return/(?:\\.|[^)}\]|\\])$/.test(e)?e.charCodeAt(e.length-1):-1}var Cm="{}()[]|";function gs(e){let n="",t=0;for(let r=0;r<e.length;r++)if(e.charCodeAt(r)===92)n+=e.slice(t,r),t=++r;else if(Cm.includes(e[r]))return n+e.slice(t,r);return n+e.slice(t)}function ws(e){let[n,t]=[0,0];for(let r=0;r<e.length;r++){let i=e.charCodeAt(r);if(i===123){let a=e.indexOf("}",r),o=e.slice(r+1,a);r=a;let s=o.lastIndexOf(":");if(o==="uuid")[n,t]=[n+36,t+36];else{if(s<0||o.startsWith("printable")||o.includes("(")&&!/^set\([A-Za-z0-9-]*\):/.test(o))return;{let[l,u=l]=o.slice(s+1).split("-");if(!(Number(l)>0)||!(Number(u)>0))return;[n,t]=[n+Number(l),t+Number(u)]}}}else{if(i===91||i===40||i===92)return;if(j[i]===1)[n,t]=[n+1,t+1];else break}}return[n,t]}function St(e){let n=e.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/,""),t=n.startsWith("\\")?n.slice(1):n;return n===""||/^[([{|]/.test(n)||/^[A-Za-z0-9+/_-]/.test(t)?-1:t.charCodeAt(0)}qe();var An={classes:256,behind:8*fe,lengths:fe,near:wr,exact:wr};function As(e){let{bytes:n,near:t,exact:r}=e,i=0,a=f=>n.subarray(i,i+=f),o=a(An.classes),s=a(An.behind),l=a(An.lengths),u=a(An.near),c=a(An.exact),d=new Uint8Array(kn);for(;i<n.length;i+=2)d[n[i]|n[i+1]<<8]=1;return{heads:d,gates:{classes:o,behind:s},tokens:{get:f=>$r(Un(e.tokens,Mm(f)))},shapes:{get:f=>$r(Un(e.shapes,f))},named:{get:f=>$r(Un(e.named,f))},hasNear:t!=="",nearLengths:()=>l,nearWords(f){return new se({heads:u,wordsOf:m=>xs(Un(t,m),p=>f(Number(p)))})},exactWords:()=>new se({heads:c,wordsOf:f=>xs(Un(r,f),m=>m)}),builtIn:e.builtIn}}function Mm(e){return String.fromCharCode(e>>16,e>>8&255,e&255)}function Un(e,n){let t=e.indexOf(`
${n}	`);if(t<0)return;let r=e.indexOf(`
`,t+1);return e.slice(e.indexOf("	",t)+1,r<0?void 0:r)}function $r(e){return e?.split("	").map(Number)}function xs(e="",n){return e.split("	").map(t=>{let r=t.indexOf(" ");return[t.slice(0,r),n(t.slice(r+1))]})}qe();var Lt=8;function Us(e){let n=Lt-1,t=new Uint8Array(256).fill(n),r=0;for(let{before:a,behind:o}of e)for(let s of[a,o])s>=0&&t[s]===n&&r<n&&(t[s]=r++);let i=new Uint8Array(fe*Lt);for(let{least:a,most:o,before:s,behind:l}of e){let u=l<0?255:1<<t[l];for(let c=a;c<=o;c++)for(let d=0;d<Lt;d++)(s<0||t[s]===d)&&(i[c*Lt+d]|=u)}return{classes:t,behind:i}}qe();function _s(e,n=!1){let t=new Uint8Array(kn),r=[],i=new Map,a=new Map,o=new Map,s={},l=new Set;e.forEach((f,m)=>{if(l.has(f.id))throw new Error(`two rules have the id ${f.id}`);if(l.add(f.id),!(f.identifier&&!n))if(f.kind==="token")c(f,m);else if(f.kind==="shape")d(f,m);else if(f.kind==="named")for(let[p]of f.names)Fr(o,p,m);else f.kind==="built-in"&&(s[f.finds]=m)});let u=()=>e.flatMap((f,m)=>f.kind==="near"&&(!f.identifier||n)?[[f,m]]:[]);return{heads:t,gates:Us(r),tokens:i,shapes:a,named:o,hasNear:e.some(({kind:f})=>f==="near"),nearLengths(){let f=new Uint8Array(fe);for(let m of new Set(u().flatMap(([{layouts:p}])=>p))){let[p,h]=vt(m);p>=16&&f.fill(1,p,h+1)}return f},nearWords(f){let m=new se;for(let[p,h]of u()){let g=f(h);for(let k of p.words)m.add(k,g)}return m},exactWords(){let f=new se;for(let m of e)for(let p of m.exact??[])f.add(p,m.provider);return f},builtIn:s};function c(f,m){for(let p of f.layouts)for(let h of Ut(p)){let[g,k,y]=[h.charCodeAt(0),h.charCodeAt(1),h.charCodeAt(2)];t[dt(g,k,y)]=1,Fr(i,Tt(g,k,y),m)}}function d(f,m){let p=f.before===void 0?-1:_t(f.before);for(let h of f.layouts){let[g,k]=vt(h);if(g<16||k>=fe)throw new Error(`layout ${h} does not begin with a run of bounded length`);r.push({least:g,most:k,before:p,behind:St(h)});for(let y=g;y<=k;y++)Fr(a,y,m)}}}function Tt(e,n,t){return e<<16|n<<8|t}function vt(e){return ws(e)??le(e).lead}function Fr(e,n,t){let r=e.get(n);r?r[r.length-1]!==t&&r.push(t):e.set(n,[t])}function Ss(e,n={}){let t=n.identifiers?void 0:hs(e);return Vm(e,t?As(t):_s(e,n.identifiers))}function Vm(e,n){let{heads:t,gates:r,hasNear:i,builtIn:a}=n,o=new Map,s=He(d=>Km(e[d],d,o)),l=He(d=>n.shapes.get(d)?.flatMap(s).filter(({least:f,most:m})=>f<=d&&d<=m)),u=He(d=>n.named.get(d)?.flatMap(f=>Rm(e[f],f,d))),c=He(d=>n.tokens.get(d)?.flatMap(f=>zm(e[f],f,d)));return{rules:e,heads:t,tokens:(d,f)=>c(Tt(d[f],d[f+1],d[f+2]))??Bm,gates:r,shapes:{get:l},named:{get:u},hasNear:i,near:me(()=>{let d=He(le);return{words:n.nearWords(He(m=>Im(e[m],m,d))),lengths:n.nearLengths()}}),exact:me(n.exactWords),builtIn:a}}var Bm=[];function zm(e,n,t){let{before:r}=e;return e.layouts.flatMap(i=>Ut(i).filter(a=>Tt(a.charCodeAt(0),a.charCodeAt(1),a.charCodeAt(2))===t).map(a=>({rule:n,prefix:a,layout:me(()=>le(i)),check:e.check,trim:e.trim??[0,0],before:r===void 0?void 0:me(()=>Ar(r)),near:Ls(e),drawn:e.provider!=="aws"&&/^[^{}]*\{[^{}]*\}$/.test(i)})))}function Km(e,n,t){let r=e.before,i=r===void 0?void 0:me(()=>Ar(r)),a=r===void 0?-1:_t(r),o=r!==void 0&&/^[^{}()[\]|\\]+$/.test(r)?r:"",s=Ls(e);return e.layouts.map(l=>{let[u,c]=vt(l);return{rule:n,least:u,most:c,layout:me(()=>le(l)),...bs(l,t),...ks(l),behind:St(l),before:i,lastBefore:a,plainBefore:o,check:e.check,near:s}})}function Rm(e,n,t){let r=me(()=>e.layouts.map(le)),i=new Set(e.notNames);return e.names.filter(([a])=>a===t).map(a=>({rule:n,words:a,not:i,layouts:r,check:e.check,spaceAssigns:e.spaceAssigns??!1,exclusive:e.exclusive??!1}))}function Im(e,n,t){return{rule:n,wide:!e.layouts.some(r=>/hex|digits|uuid|set\(/.test(r)),layouts:me(()=>e.layouts.map(t)),check:e.check}}function Ls(e){let{near:n}=e;return n&&me(()=>Gn(n))}function me(e){let n;return()=>n??=e()}var Nm=16384;function He(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0||n.has(t))return r;let i=e(t);return(i!==void 0||n.size<Nm)&&n.set(t,i),i}}qe();ee();var jm=800;function vs(e,n){let t=n+3,r=Math.min(e.length,n+120);for(;t<r&&Ts[e[t]]===1;)t++;let i=e[t];if(i!==47&&i!==63||t-n<20)return;let a=e[t-1],o=e[t-5];if(!(a===116&&(o===115||o===105))&&!(a===109&&(o===101||o===109))&&a!==110&&a!==51||!Dm.test(_(e,n+3,t)))return;let u=_(e,t,n+jm),c=/^[^\s"'`<>\\]*?[?&;]sig=([A-Za-z0-9%_-]{40,140})(?![A-Za-z0-9%_-])/.exec(u),d=c?.[1];if(!(c===null||d===void 0||N(d,!0)))return{start:t+c[0].length-d.length,end:t+c[0].length}}var Dm=/\.(?:core\.windows\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net|logic\.azure\.com|environment\.api\.powerplatform\.com|azure-api\.net)(?::443)?$/i,Ts=new Uint8Array(256);for(let e=0;e<128;e++)Ts[e]=/[A-Za-z0-9.:-]/.test(String.fromCharCode(e))?1:0;var Ct=Math.max(yt,mn+_r+Se)+128;function Ms(e,n,t,r,i,a){let o=[],s=i<=0&&a>=r.length,l=(p,h,g,k)=>{(s||h<a&&g>i)&&o.push({rule:p,start:h,end:g,anchor:k})},u=Math.max(0,i-Ct),c=Math.min(r.length,a+Ct);if(!s){let p=Math.max(0,u-4096);for(;u>p&&Cs(r,u-1);)u--;let h=Math.min(r.length,c+4096);for(;c<h&&Cs(r,c);)c++}let d=p=>l(p.rule,p.start,p.end,p.anchor),f=-1;return t(r,u,c,{run(p,h,g){if((g&D.before)!==0&&Er(e,r,p,d),(g&D.encoded)!==0&&l(ye.encoded,p,Math.min(h,p+64),p),!(h-p>yt)){if((g&D.shape)!==0)for(let k of wt(e,r,p,h))l(k.rule,k.start,k.end,p);if((g&D.bareSecret)!==0&&l(ye.bareSecret,p,h,p),(g&D.scheme)!==0){let k=kt(e,r,p,h);k&&l(k.rule,k.start,k.end,p)}if((g&D.near)!==0){let k=ot(e,r,p,h);k&&l(k.rule,k.start,k.end,p)}}},head(p,h,g){re(e,r,p,d,Wr(r,p,h,g))},word(p){let h=r[p]|32;if(h===58){let g=xt(r,p),k=e.builtIn["url-credentials"];g&&k!==void 0&&l(k,g.start,g.end,p);let y=g?void 0:vs(r,p),b=e.builtIn["url-signature"];y&&b!==void 0&&l(b,y.start,y.end,p)}else if(h===55||h===56)re(e,r,p,d);else if(h===32||h===45&&(r[p+1]|32)===45){let g=ut(r,p),k=e.builtIn["curl-user"];g&&k!==void 0&&l(k,g.start,g.end,p);let y=g?void 0:lt(r,p),b=e.builtIn["client-password"];y&&b!==void 0&&l(b,y.start,y.end,p)}else if(h===45){let g=is(r,p);g&&l(ye.keyHead,g.start,g.end,g.start)}else if(h>=97){if(p<f||!Em(r,p,h))return;f=Yn(r,p);let g=bt(e,n,r,p,f);g&&l(g.rule,g.start,g.end,p)}}}),o}function Em(e,n,t){let r=(e[n+3]??0)|32;switch(t){case 112:return(e[n+1]|32)!==97||r===115;case 115:return r===114&&((e[n+4]??0)|32)===101&&((e[n+5]??0)|32)===116;case 116:return r===101&&((e[n+4]??0)|32)===110;case 97:return r===104&&!(((e[n+4]??0)|32)===111&&((e[n+5]??0)|32)===114&&((e[n+6]??0)|32)!==105);case 99:return r===100;default:return!0}}function Cs(e,n){let t=e[n];return j[t]===1||Vs[t]===1||Ue(e,n)}var Vs=new Uint8Array(256);for(let e of".$:|=~%*@&")Vs[e.charCodeAt(0)]=1;ht();var Wm="2";function Bs(e,n={}){let t=Ss(e,n),r=new ct(t),i=(n.prefilter??Zo)({heads:t.heads,gates:t.gates,near:t.hasNear}),a=vo(e.length,n),o,s=(u,c=0,d=u.length)=>{let f=Pr(u),m=Ms(t,r,i,f,c,d);return a&&Om(a,f,c,d,m),m},l=(u,c)=>Or(t,r,Pr(u),s(u),c<At.depth?d=>l(d,c+1):void 0,a);return{get version(){return o??=Jm(e,n)},reach:Math.max(Ct,a?.reach??0),find:s,complete:(u,c)=>Or(t,r,Pr(u),c,d=>l(d,1),a),scan:u=>l(u,0)}}function Jm(e,{identifiers:n,customRules:t=[],ownCredentials:r}){let i=t.length===0?e:[...e,...t],a=r?`-o${r.id}`:"";return`${Wm}-${$m(JSON.stringify(i))}${n?"-i":""}${a}`}function Om(e,n,t,r,i){let a=t<=0&&r>=n.length,o=new Set;e.find(n,t,r,(s,l,u,c)=>{if(!a&&(l>=r||u<=t))return;let d=`${s}:${l}:${u}`;o.has(d)||(o.add(d),i.push({rule:s,start:l,end:u,anchor:c}))})}function Pr(e){return e.constructor===Uint8Array?e:new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}function $m(e){let n=2216829733,t=3421674724;for(let r=0;r<e.length;r++)n=Math.imul(n^e.charCodeAt(r),435)>>>0,t=Math.imul(t^n,16777619)>>>0;return t.toString(16).padStart(8,"0")+n.toString(16).padStart(8,"0")}var Fm=5e3,zs=new WeakMap;function Ks(e,n){let t=zs.get(e);return t||zs.set(e,t=Pm(e,n)),t}async function Pm(e,n){let t=e.filter(({expression:o})=>o!==void 0);if(t.length===0)return new Map;let{RE2JS:r}=await import("./linear-engine.js");return new Map(t.map(o=>[o.id,i(o)]));function i({id:o,expression:s="",group:l}){let u=(g,k)=>{throw new Rn(`${n}: customRules ${o}: the regex ${g}.`,k)},c=a(s,r.MULTILINE,u),d=a(s,0,u),f=c.programSize();f>Fm&&u("is too large","Repeat less, or make two rules of it.");let m=c.groupCount(),p=l??Math.min(1,m);p>m&&u(`has ${m} groups, and secretGroup names the ${p}th`,"Groups count from 1; 0 is all that matches."),d.matcher("").find()&&u("matches nothing at all, so it would match everywhere","Ask for at least one character.");let h=/\$|\\[Az]/.test(s);return{cost:f,mayMatch:g=>h||c.matcher(g).find(),eachMatch(g,k){let y=d.matcher(g);for(let b=0;b<=g.length&&y.find(b);){let[A,x]=[y.start(),y.end()];k(A,x,y.start(p),y.end(p)),b=x>A?x:x+1}}}}function a(o,s,l){try{return r.compile(o,s)}catch(u){let c=u.message.replace(/^error parsing regexp: /,"").slice(0,200);return l(`cannot be compiled: ${c}`,"Write it in RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.")}}}var Rs=_n("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBAcDBwcHBwcHBwEHBwcHBwcHBwcHBwAHBwIHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwUHBgcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP/AgICAgICAgICAgICAgICAgICAgICAgAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAP8AAAAAAAAAAAAAAAAAAAAS/xISEv8SEgAAAAAAAAAAAAAAAAAAAAD//wEBAQEBAf////////////////////8AAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAABP8EBAQE/wQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAA//////////8AAAAAAAAAAP8EBAQEBAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP//////////AAAAAAAAAAAEBAQEBAQEBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//////////8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAAEBAQAAAQEBAAEAAQEBAQEAAQEBAAAAAAAAAAAAAAEAAAABAAAAAQAAAQAAAQAAAQEAAQAAAAAAAAAAAAAAAAAAAAEAAQABAQABAQAAAQAAAQAAAQAAAQAAAAAAAAAAAAAAAAAAAAEAAAEBAAAAAQAAAAABAQAAAQAAAQABAAEAAAAAAAAAAAAAAAEAAAEAAAAAAAAAAAABAAAAAQABAAEAAQAAAAAAAAAAAAAAAAEBAAABAAAAAQAAAQEAAQAAAQAAAQAAAQAAAAAAAAAAAAAAAAAAAQABAAAAAQAAAQAAAQAAAQABAQAAAAEAAAAAAAAAAAAAAAEAAQABAAAAAQAAAAAAAQAAAAABAQAAAAEAAAAAAAAAAAAAAAABAQABAAAAAAAAAAEBAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAQABAAAAAQAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAQEAAAAAAQAAAAEAAQAAAAEAAAAAAQAAAAAAAAEAAAABAQEAAQAAAAAAAQEAAAAAAQEAAAEAAAAAAAAAAAAAAAEAAQAAAAAAAAABAAEBAQEAAAAAAAEBAAAAAAAAAAAAAAAAAAEAAAEBAAABAQAAAQAAAQAAAQEAAQAAAAEAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAABAAABAAAAAAAAAAEAAQABAQABAQABAQEBAQEBAAEBAQABAAAAAAAAAAAAAAAAAAEAAAABAAABAQAAAQEAAQAAAQAAAAABAAEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAABAAEAAQEAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAQAAAAAAAQEAAAEBAQAAAAEAAAAAAAAAAAAAAAEAAAABAAABAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAQABAAAAAQABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAQAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEBAQEAAQAAAAEAAQEAAQEBAQAAAQAAAAAAAAAAAAAAAAQABgChAKsArACvALUATwGHAY4BtgH2AQECCwIhAjQCTQJtAiQEKQRpBJAExAQBBQMFEAUVBc8FAwgUCEMIjwgBCT8JTwmBCZIJ2gnjCWkKawrUCuwK+goJDBMMIwxhDKUMIw0pDVENWg1rDQ4OKQ5JDmUOdg7BDsIOww7UDlQRbxFwEXIRcxF1EdcR4RHjEeQR5hHpEe8R8BHyEfMR9xELEk8STRRHFU8VkhWjFa8V4hXwFQQWIRYiFjkWcRaEFo8WvxbkFiQX2RjzGKQZ0BnYGRMakBpqG3QbCxwSHFAcUhxhHG0c8Bz3HAUdjx2QHZIdkx2rHS4eox6wHsYeAR8EHxQfTx/ZIPkkTiUPKI4pCypzK1csnyyhLLEsjy1PLqIusi6zLu0w9DABMgkyEjI/MnMyEjNQNLA0BTY0Nm02oTbuNq040jjiOEQ5gjnzOcE6VTw/PU49UD1WPRY+AUAfQDBAP0BNQE5AVECQQKFAw0DSQNNA60A/QU1BTkFpQWxBcEGuQbRBz0HrQf9BEEIwQkFCQ0JQQlVCrkKxQrJCwkLJQjdETUTORO1E/0QtRT9Fj0WkRWFGrUbCRtNGMEdlR9NJ4UkESg1ME0xUTIFM0kzsTD9NTk14TX9NjE2iTbVNA04pTmxOpE7CTsxO8k4tT1BPX09LUE5QwlDuUHNRklEBVAlUC1QQVBJU0lQOVkxWXlb3VgFYQVmrWUVccVyQXLBc01xNXU5db10LXg5eE14pXnJerF5fYudla2ZyZhJoXmpyaklsUGwFbZhtDW5yboZu");var Is=ys({count:1149,text:`66
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
65["generic-secret","generic","secret"]`,index:{bytes:Rs,tokens:`
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
301	infomaniak infomaniak`,builtIn:{"aws-secret-beside-id":4,"url-signature":155,"private-key":1141,"private-key-cut-short":1142,"url-credentials":1143,"http-authorization":1144,"curl-user":1145,"client-password":1146,password:1147,secret:1148}}});import{createHmac as qm}from"node:crypto";import Hm from"node:path";var Y1=Hm.sep==="\\";function Ns({seeds:e,credentials:n,key:t}){let r=Buffer.from(t,"hex");return{id:Qm(n),seeds:e,list:n,isOwn:(i,a)=>Gm(r,i)===n[a]?.digest}}function Gm(e,n){return qm("sha256",e).update(n).digest("hex")}function Qm(e){let n=2166136261;for(let{digest:t}of e)for(let r=0;r<t.length;r++)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>0).toString(16).padStart(8,"0")}async function Ws(e){let[n,t]=await Promise.all([rp(e),ip()]);return Object.assign(Bs(Is,{...n,prefilter:t}),{detection:e})}async function rp({customRules:e,configName:n,identifiers:t,remembered:r}){return{identifiers:t,customRules:e,expressions:await Ks(e,n),ownCredentials:r===null?void 0:Ns(r)}}async function ip(){let[{createSimdPrefilter:e},{default:n}]=await Promise.all([Promise.resolve().then(()=>(Ds(),js)),Promise.resolve().then(()=>el(Es(),1))]);return e(n)}var{store:op,shallow:sp,detection:lp}=ap,Fs=zi(op),Os=Ri(Fs),$s;Js?.on("message",e=>{up(e).then(n=>Js?.postMessage(n,n!==null&&"trees"in n?cp(n):[]),n=>{throw n})});async function up(e){return e.kind==="scan"?($s??=Ws(lp).then(n=>Ka({store:Fs,engine:n,shallow:new Set(sp)})),(await $s).run(e.job)):e.kind==="trace"?Os.run(e.task):(Os.start(e.setup),null)}function cp({commits:e,trees:n,entries:t}){return[e,n,t].map(({buffer:r})=>r)}
