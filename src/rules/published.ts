/**
 * Tokens that their vendors publish in their own samples and software kits, as digests (scripts/published-keys.mjs makes them). They
 * are known to all and restricted by the vendor; in another's repository they come from a copied sample.
 */

/** Google API keys in the histories of firebase-android-sdk, firebase-ios-sdk, firebase-js-sdk, quickstart-android and googlemaps' js-samples and android-samples, November 2026. */
export const publishedGoogleKeys: readonly string[] = (
  "1022miyy9qj 104i9ig9hqg 105jfplpzt8 108rqqrf2pk 109d1m0tcd4 10nul0vr5qj 10vdwgezvqv 11r88d6uel6 129w91a5rca " +
  "12qj1bee8g1 12zfd3c93w0 13kpygrstz 13wm610dmv3 14hzvq11e6w 14mbra7mqkh 14yvg9pwkx3 154j1hv2ud3 15bap8p7s12 " +
  "15ss3tdsc76 15thr455lic 15yrc539yll 167sxq5y0t4 16hpzkdkfru 16ine2sgnhs 16t1afwy8oe 16tnifl18ki 175ct497q5k " +
  "178vwqjqu07 182nrp421rj 18b0cdgkd5q 1n61h3bhiv 1x290q89gq 2l3zp8owvz 2nu947agdd 2t06fp8q9x 3hm61qqja6 " +
  "4palsj35e6 4pnjvz2twb 57lsbhsiu8 5bldlj2s0y 5fju78tk5e 5mlgyojeaa 6k98dh259q 6l8nay4ss1 74oth92yxs 77a8de7ixg " +
  "7cd6mm89e7 7cr9jmad7c 7inb0xq01z 7iuatr8aqo 7p9udjv0bk 7pz49xdtt7 8zezwpccq3 903vmwifc6 a8iwlg5xtx akhfydv2r8 " +
  "b9sdwtvdvr bf4868yv9w c3kdf0mjv7 c6h97x3efv cew59vi317 cfrfz68jde coshi4hywq cpx42g286d crtwkeqddr do901sypu3 " +
  "e1g5t8b77x f13w5u3dsa fdkhzlgrai gbykfrqm2o gh83sz0d23 gztp7wjy2l h6iu5wslt3 hb7rfxge7s i0kug6b3zl ir6ao8vbfd " +
  "irqjmw8fhp j0v3v9l8au jhl58dypbb jioa5kydrv jltv39ip2k kh9d269q4p kp3zl226pi m7s1k8iyx mkjkg6qyrl n9zj8cd7lg " +
  "nwfg673gbw o8hlq39h21 oc6l7x4aq0 ojxfjvza9i orx6p5ysf7 ozm5a8zzyr p15ya41s5n psyadnlbzf q8qjzljg2g qamia8bd45 " +
  "qdv47kw2dk qyq4a7to1l rpw4oq1m7s rqi5g5803d s3ejlp03sl sqileitd7n svqaidtqey t1024le8he t5oz7t6slu te748i1fy6 " +
  "tgll5fyef1 tm05iatk8w u7upoivjn9 v6mi613isz vkshcndtfg vnqzmefln6 w0n5tzk2gh wubv1lz0lf x8ixzvyhv8 xvnez37q42 " +
  "y07tmnqqo9 y8176cfte4 yn9yfkj0y3 zetajuu7zt zkcxno0geg"
).split(" ");
