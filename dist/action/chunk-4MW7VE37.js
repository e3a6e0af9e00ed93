var e="custom";var r={id:"own-credential",provider:"generic",severity:"critical",confidence:"high"};export{e as a,r as b};
