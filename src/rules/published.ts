/**
 * Credentials that their own vendor publishes, as digests (`publishedDigest`) by vendor. Made by scripts/published-keys.mjs from the
 * repositories of scripts/published/repositories.txt.
 */

type Publisher = "algolia" | "google" | "slack" | "stripe";

export const published: Readonly<Record<Publisher, string>> = {
  algolia: "m2HRjiL8 yJQZdxES",
  google:
    "-1FUrOlp -6yPltcb -9DLR1eV -E1BT5di -FdtoUjm -RNG3uAP -j7Kz2tg -q5pYeaE -sZgLIf3 -siVZS9b -uJdy5HZ 01zUFHWx " +
    "0aEP6ECv 0lX26hS- 0zRljPVp 153MsXJR 1Le2k3d7 1OX1h4r9 1T58BYnd 1affOD8P 1z0S6uif 29HP2lMt 2AuaI69Z 2UrBvHeR " +
    "2VikKlv3 2Z-rxBla 2hqg9pXk 2omjzumk 2tc6LkmE 3BdpvfdM 3CIlRmk9 3Jwf4Ryu 3WzM9o7I 3a46vtw6 3hgI_b1v 3x-eg4Z1 " +
    "430CPQBV 45P4MsMD 4QHLtbZc 4c8RWr6k 4kHLXxXm 5-7ryQxH 58ehfIGI 5BAc6Xyd 5DTh805z 5ELqyYio 5RLs4OAn 60H1ZKo1 " +
    "6HFGMDi1 6VtOx0Sh 6gvww4lE 6iK-BozE 70n4TT2s 7N40dG4T 7Tff1U9U 7gQ3yZBt 7j8emXWi 82kzhcDa 8G3u10dX 8IVM2UdX " +
    "8NxMpOBl 8UasGE0U 8lWqp8jU 96QChuo8 9KuNNn6_ 9fU5wdKX 9mOBOioM 9qY55GVs A25aQ_1I AAMMqHC3 ABNoPCh6 AIT6Mocz " +
    "AM-sC4dY AMhKxCJV AQNPEYzk AbAinlmO AgQQs_sd AvdzGb1t B0g0Km6U B5OP1wdq B5swsLaA B9pOwFJT BAseSaAu BEtzYUno " +
    "B_vHDgR_ BnWe_9az BpMUQOc- BsxQ34n9 Bw-VtzpC BwUpH3ta C2zsoGw6 CBHSUzLN CWWT96ka Cdy_FOkE Cr93f0Ov CvVEMic2 " +
    "Cycg2Jzz D3-dXtg1 DAFwl1DN DF4MZG0N DVZ18uWj De1IS7k- Doptntp_ E9XbRHg3 EFkXpOdc EGQrN8IA ESiUs6t5 EYSZ3N3P " +
    "Et_8OOvF F1anVN_I F5TNsrkk FInPvN_T FNvxfeR3 FR7ZdqGK FVj1B1YB FW62_is8 FWRtvBS2 FbfZzq3y Fjg0UP1a FmyZaWW5 " +
    "FoPlLxAH FydYcqq- FyeuV5Dk GIJd-tRP G_lv3BL- GmXfGyk0 Gs3iCMGc Gts1bqcf HZ3e0dgB HfFmkSaR HlX3GxQB HmrSO1y8 " +
    "Hp3FAqZ- HqQhWsq1 Hqx9LbxB I2UMJZK2 I8XRBiQx IBMc-27w IMhCJc4J IPfuQ8Fg ISSZseKx Int9eaFZ Iq0vjTQp JHTgywxH " +
    "JHgCGGeo JOT66DBA JZfIC7OF Jc3tvBum JlFwJ7g4 JlwLITF5 JxMdxnlC KGSSQBxp KLalJcb9 KMpy-tcO KQeG562L Kex2EEkV " +
    "Kxg_J0Eo Ky5pvDj1 LARwuVHx LB3yei-H LkOnWt4c LzOLVdWN MGdu0xa5 MKLaDFl2 MKngO69G MQceM-EP MmDSAwIu MnN7KpvD " +
    "Mw3sTeWa NByVFtCw NJP5oats NOJH3L8g NZsLLFoH Nscj79UQ Nt47hUCJ Nx6pbyrr OB99JKRq OG0QyWQ6 OHhiTArM OVY2lI_3 " +
    "OqM_XYvn PDvx0Sr2 Pd4bakU8 Pf4R1jrM QBJOiT37 QN-S2Yce QQxCJx_P Qe0osU0n QrZIIREn R0ZBp3dZ RAcInE2R REC0gc99 " +
    "RFDaYe_- RIkTi0mu RKCI8fGJ RYNsl_eT RbaedvB7 Rdf09il2 RqKl0maY Rrc9IsNO RsVmxw4_ S-rUd0Rp S9tCPGcL SCtW2ATD " +
    "SGpR4r-d SHG6hgmI SM8ljYe5 SS7K3yBL SSZtP2eT SlU-ExA9 SldcABxk Soq50NOD StHb9987 SuZ_BdU5 T1RxXAy_ T29pgiZa " +
    "TKIuQr3r TMV0BB30 TRBkugAi TTFiRu_x TYU9Jhc4 Ts2mtpoa U6Ty96s1 U7E5Fcbu UA9Habya UDeSP1DM UGmx0A6A UVdtaaig " +
    "UWfz0-5d Uc6YZOsk VQcHjFmC VmdOS-Qo WJa-8pw2 WPNbfQwZ WeQFYrq9 Wr0B9xwh Wtv2kb4l X3Cl6BJX XCK7ln2t XFcMyLH1 " +
    "XIkXGCJx XVOKAHL4 XmqB6flz XpGlbVcY Y1w1q_Wq YJztGSV_ YMqEsHcO YYF78BuN Ycp9pz8j YgaR-Hl6 Yx5uaS0b ZCTdtibj " +
    "ZIHhJSQc _ZrSTsqB _ka3ILHA a0SG67UV a1DalxkO a2EhJR7V a5PxuYBR a7WUT1oI afXaQdbv ahf2DCCj aii5VXoO aj8NMNbm " +
    "an6fEXtW b8oUdKXP bAYvfPZ7 bROEht16 bTWoIyIT bVeNJ35j bW_Nikck bYubahzK bdf7gWeF biX8EBZ_ bxPXRf7q bzLKsBZI " +
    "c30lQUCA c7A5RFQx c9zCrpl7 cBZ_yzI5 cG1daeg8 cKasvm2s ccUIxYdm cek9qZso cjdRKUCx ckB12DFj cruIz4Lc d0iHBhic " +
    "d3NltRw0 d7BHOdKN d8fMSWTA dI8XlAXR dLLrOJMS dhClwIgQ dlaGApQQ e2pM6DSg e3DZwWA_ e7Dp2Eyt ePzQL86b eXZosMfh " +
    "eqMQzKnP f8Z6W4vG fB2WEcc_ fYWQ27su fZ8qbm5N ffn2oSoa frDgAfS9 fxbxhhl2 giMyM-pK gliMgC6F grvL1N4m hN5A_KlV " +
    "hQRYycow i2oh32tx iE2t8vn6 iS_PPxFr i_7RnKAT i_AV9l3p i_pR-ChT ik8Fvqh8 iv0GWUhN j1W_qcPU j8-W4odl j8W-LAyp " +
    "jLxUmjjK jVGZxIP3 j_mI0-N_ jbMEg1dH je6h52ol jvvz6KQq jyizYDna k0gf8GKA kDb6vc81 kGVKYeuL kLE0mTRg kYWnZzBk " +
    "kirZ8lGM kku-wyOB kmGADXEn kn3JZdVu kntCsmYS ks92b8yR kuGzvmwm kvp-5R-3 l1TlUMER l66xcXvg lCUOMQPY lOWvgHfD " +
    "lR47rKFK lT7wVz9h lqZbIG10 lwjMOqxM m7rFh0VI m9BFuwI2 m9fwkehF mC0qhYo_ mD6fHm9B mYJ7s313 mYwRplIk m__TW8lO " +
    "mqaCoe2N mz3QwUuX nF5PJmX1 nHgL1thu ncZaQrzb nd4310u4 nqzmF4xk ns1OS2d9 ojrP8Ivw olAbNEWe onbU6nV5 ovrXNGHV " +
    "p1DuOoGC p1lS1Ppp p4HszlHm p8c1Nf1y pGVro6hz pYo_RHZq pbNegTec pbevXX8h peWEfF4e pfl_aYZb pkF_YTiE prRw1psB " +
    "pyBsVArU q-GfgqCW q-T208F5 qAUy2KCE qCFLEsx0 qDjd6qk1 qY8sJCbD qbA8AQk2 qmr88Rqx qv42bmfc qvTRJoeM r0AvVfp_ " +
    "r8Y8KLsn rFXtYH9X rNmYACxP rQxplAlU rRIqhzs2 rY5Q4L8T rinsugRo rp0lDo9H rqQVHur5 rv_h3kzN s22CWH-8 s44nn-HB " +
    "sK89TDBt sON_J3a2 sUNTLFBy sXI4y1gZ sXVD34_9 sZ5r9cxu shi-CP1P shzH9hmf sk5VodJ_ tTuAFQmL trU2DzC8 u9AwUW0P " +
    "uNdTetw3 u_ECXRt9 umZ85cGO ur0NSSp1 uzVLDJ_r v17WCUF_ v4AaJLaw v6cJpJ1R vDp5jFQJ vOmAk_eN vPjFaWa3 vT5_4TNL " +
    "v_M_ALYN va1cLEFa ve6ndq7q vuFopFIH vzYs1FhB wM42drO1 wYuLf0YA w__GL9BH xQlQb3-C xV7Dfr35 xnf9PPW_ xvJp9HWZ " +
    "y6TsDjX1 yFXOFJmr yQtJoLTu yeu1r1zO ygL-MA9t z-XSeywj zRM52g7R zSia5e0K zrEZm1SD ztquqm8C",
  slack: "0N-Bgeh4 TrjF9ObK _zZ_HpgV a7iFuxk- lc7o-zBE m0q8rw9_ weON99ui",
  stripe:
    "2ujgqQ29 5m767UNs 7eHrgeCn 7mnZHwHK 9Yu55lX2 D0yHALtD EhabAWU6 H_EVVC6p Iwcy67RN M6cyoBgJ N-UvapEd QyLhXYnw " +
    "_v3yWYvO fxDyohqg lTmm1eeu veY4XN40 wjaR0nTI xI3THa2A ywb2LfAz",
};
