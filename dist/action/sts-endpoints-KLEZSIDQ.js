import{a,b,c,d,e}from"./chunk-JNFW4V4W.js";import"./chunk-IRPBUTQU.js";import"./chunk-JAY7VWLD.js";export{c as endpointsFrom,e as isLoopback,d as isPublic,a as partitions,b as publicEndpoints};
