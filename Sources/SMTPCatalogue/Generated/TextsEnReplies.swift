// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enReplies = PackedTable(
        records: #"""
0000030000700>C030070800M10300?0600U=0300E0700^40300L0800gY0300T0900o40;00]04018f0<00a0701BH0300h0701II0:00o07\#
01T1030160801Zi0301>0701cf0801E0501h@0801J06020l0?01P0702:H0801W0802A50801_0302Dd0801b0402G[0801f0502OS0801k05\#
02To030200902_\080290702cO0302@0902lo0802I0603000802O06036?0302U08039f0302]0803CN0302e0603K_0302k0803TG0303307\#
03Yd0;03:0703aM0703A0803hj0303I07041Y0303P07046f0303W0804?E0303_0604FH0303e0:04RD0803o0704Ya0;0460704b?0?04=07\#
04jG0804D06051h0304J0905=T0<04S0605Bi0304Y0805J30304a0605O00304g0605T^0304m0705\60>0540705bi0305;0905ke0905D08\#
06600305L0706>G0305S0706Dk0305Z0706Oi0305a0806XN0305i0806ae030610706il0306806070=0306>0:07:i0;06H0507A;0?06M06\#
07Fm0806S0607O_0806Y0507XN0306^0:07bC0806h0707f60?06o0707lj0807606082S0807<06089;0307B0908BE0?07K0608GB0807Q06\#
08MZ0807W0808XA0807_0808^]0307g0708c@0307n0:08ka0808808093o0<08@0809;e0908H0709Al0908O0909L`0308X0709Rj0308_06\#
09W]0;08e0709]>0308l0809bX030940709ha0309;090:170309D070:740309K090:Bd0809T080:KB0809\050:OL0809a070:Wa0?09h07\#
0:`10809o060:fR0<0:5080:lh030:=0:0;8Z080:G070;?7080:N070;H=080:U070;OT080:\080;VL0<0:d050;Z3030:i090;aY080;208\#
0;fo080;:060;k80<0;@070<08080;G060<4h0<0;M060<:P030;S080<D?080;[070<J:080;b050<O;0;0;g050<SK080;l070<Z]080<306\#
0<a^080<9060<gZ0<0<?060<k3090<E070=1c030<L090=:B080<U080=B1080<]070=J0080<d070=Pa080<k070=WR080=2050=Z;030=707\#
0=`d090=>070=ec030=E070=l]030=L070>2j0;0=S060>8L030=Y080>?P030=a080>G<090=i090>NS030>2090>W<030>;050>[W030>@09\#
0>eM0;0>I080>o;0<0>Q080?7h030>Y080?=i030>a080?HA0>0>i060?NF080>o080?U6030?7070?[E080?>070?`K030?E080?g9030?M0:\#
0@0:080?W080@6K080?_070@>G080?f080@FS080?n080@La070@6090@ST030@?090@ZR030@H060@`R080@N080@ge030@V080A0Y090@^07\#
0A8X080@e080A>1030@m0:0AIL0<0A7080ANS030A?090AUg030AH090A]W0=0AQ070Ad3030AX080AkP030A`070B0]030Ag080B7h030Ao0:\#
0BE:080B9080BL;0;0BA090BTY080BJ080B[N080BR090BcT0?0B[090Bn7080Bd090C81080Bm0:0CBB080C7060CE=030C=080CP@080CE08\#
0CUW080CM050CYW090CR060C^G0:0CX080CeW090C`090Cl`030Ci090D7L0?0D2070D>F080D9080DEO080DA080DM40;0DI080DSU080DQ08\#
0DY10>0DY080D_L080Da090Dfl0;0Dj050Dk1030Do090E4Q0;0E8080E8U0?0E@070E=g080EG080EEg080EO090EM\080EX060EPX0;0E^08\#
0EX_090Ef090E^f0:0Eo080Eeo080F7080ElV030F?0:0F6g080FI070F;30;0FP090FBm080FY070FH6080F`070FNX0?0Fg090FVO080G009\#
0F\V080G9090FdG0<0GB080FiB030GJ090G3_080GS060G:h080GY060G?G0:0G_070GF3030Gf080GOF0?0Gn070GT_030H5050GXl030H:08\#
0G`g030HB070GfJ030HI070GmT030HP070H1l030HW08\#

"""#,
        slots: #"""
0000000000000<2e000000001:000Q2U003A001D0=0b1k1[38000000171N00002c000000000000250000000000001C1O3E0k00000F000a\#
001o2700000000002N001]001l2H002G000100002m001G00131`000000000000001Y000000000000000000000000000000001>002O0d00\#
00001^1a3D001H002g000j18000000002_000W00000_0000000033000g00000000001=1;000300003:2>00000000351K140T2C0I2M2S2l\#
1_1m2n0S2A00000000003B0[002;1<2a36000000003>0N00000000001B05000@1Z00071P00002b00290P003F00002o00002L2V00000000\#
0>2T0?2]3=00000000002R1S00001d1L3019222h0000001V2J0B0E000000001W1Q00000:0e0000240000000000000M1X2<0000000^2K00\#
2@2P0h002=000000000000000011000000091\00002f00000L000410000000001T121n0f3;2F2:2^002?003400002Z000\0n00002D080C\#
00000000000c0H2Q1@282\2i31060i32000000003@000G0U0000000000000Y2d0000002k002300161M000000000000200O21001e020000\#
1F2X2Y151c0000000000001j002I2`0000000026001U0000001R1?3<00000A1E003?000000000000001i3900000000000;00001J000000\#
000]000000001h000000000V0000000o00000000000`1b001f0000000000002E0000000000001I0J2j2[000m0l0D3C00003700001A000K\#
0X00000000000Z000R2B0000001g00002W\#

"""#,
        fields: #"""
0003400070Z000a;000l3G004C4004G3W007n:00880e008mA009>3800<F;00<Q0b00=C;00=N0e0003400>F0V000a;00>l3A004C400B=3T\#
007n:00Ea1?008mA00G01b00HbC00I52J00<F;00KO0c00LB;00LM0T0003400M40H000a;00ML2C004C400O_3000HbC00R_1I00T8;00TC0J\#
00T];00Th0E0003400U@0S000a;00Uc2=004C400X025007n:00Z50Y008mA00Z^1l00\Z;00\e0h00T8;00]]0G0003400^70<000a;00^C2D\#
004C400`W2A007n:00bh0c008mA00c[1h00T];00eS0`00fC;00fN0Q00fo;00g:0O0003400g\0=000a;00gi1i004C400ib1X007n:00kJ0>\#
008mA00kX1?00T8;00lg0Y00<F;00mP0H00mh;00n30L00nO;00nZ0J000a;00o?1`004C4010o30008mA013o2300HbC01622d0003401920B\#
000a;019D1Y004C401:m2A008mA01=>2C00HbC01?Q1P01A1;01A<0M01AY;01Ad0T0003401BK0T000a;01Bo1\004C401D[2O007n:00kJ0>\#
008mA01G:1H00<F;01HR0N00T8;01I00I0003401IS0M000a;01J02Y004C401LY36008mA01O_1a00HbC01QP1J00<F;01Rj0Z00nO;01ST0M\#
0003401T40H000a;01TL0l004C401UH1a007n:00kJ0>008mA01W91a01Xj;01Y50\01Ya;01Yl0E01ZA;01ZL0M0003401Zl0U000a;01[Q0_\#
004C401\@2C007n:01^S2g01aJ;01aU0^01bC;01bN0U01c3;01c>0X000a;01cn1E004C401eC0i008mA01f<1=01c3;01gI0T01ZA;01gm0C\#
000a;01hH1Q004C401ii2>008mA01l73601o=;01oH0F01o^;01oi0O00fC;020H0T000a;021;24004C4023?2L007n:025[1[008mA027F1]\#
00HbC02930P029S;029^0G00mh;02:50C0003402:P0H000a;02:h1\004C402<T19008mA02=]1G01aJ;02?40B02?F;02?Q0K02?l;02@70N\#
02@U;02@`0E000a;02A=1A004C402BN2F007n:00kJ0>000a;02Dl1Z004C402FV0N007n:00kJ0>02G4;02G?0L000a;02Gc1_004C402IR2h\#
007n:00kJ0>00HbC02LJ2U02No;02O:0I000a;02O[1>004C402Pi1A007n:02R:0M00HbC02RW2<02No;02Tc0<0003402U20L000a;02UN1X\#
004C402W62X007n:02Y^1B008mA02[01X00HbC02\X1M02^5;02^@0V00T8;02^f0S01bC;02_I0C0003402_d0L000a;02`@0j004C402a:1F\#
008mA02bP0O01bC;02bo0P02?F;02?Q0K02?l;02@70N0003402cR0n000a;02dP1I004C402ei2Y007n:02hR1600HbC02iX1B00T8;02jj0H\#
01aJ;02kB0N00fC;02k`0Z02No;02lJ0U0003402m70Q000a;02mX1=004C402ne0=008mA02o20N02?F;02oP0P02?l;02@70N0003403080V\#
000a;030^2I004C4033714008mA034;0Y00HbC034d0d035X;035c0L0003402m70Q000a;036B1V004C4037h14008mA02o20N00T8;038l0M\#
01aJ;02?40B01bC;039I0M02?l;02@70N00034039i0@000a;03:91a004C403;j2]007n:03>W2E00HbC03@l0n03Aj;03B50901Ya;03B>0K\#
03BY;03Bd0Z0003403CQ0O000a;03D02:004C403F:2O008mA03HY2301c3;03J\0_00T8;03KK0D0003403Kb0@000a;03L21T004C403MV1b\#
008mA03OH3D00HbC03R\0X00T8;03SD0E01ZA;03SY0E00mh;03Sn0I0003403TJ0C000a;03T]1[004C403VH0i007n:03WA0@008mA03WQ0e\#
00<F;03XF0b029S;03Y80\0003403Yo0?000a;03Z>2W004C403\e11007n:03]f0a008mA03^W1D03_k;03`60V029S;03`\0a0003403aT0J\#
000a;03an1U004C403cS18007n:03d[0o008mA03eZ1Y00HbC03gC0W01AY;03gj0O01A1;03hI0Q0003403hm0Y000a;03iV20004C403kV1X\#
007n:03m>1O008mA03n]1j02No;040W0W01AY;041>0K0003403TJ0C000a;041\2=004C4043i0g008mA044`0S00HbC045C0i035X;046<0Z\#
029S;03Y80\00034046i0X000a;047Q1f004C4049G1e007n:04;<0m008mA04<91L00HbC04=U0U029S;04>:0V04>`;04>k0J0003404?H0Z\#
000a;04@226004C404B819008mA04CA1g00<F;04E80Z029S;04Eb0V0003404FK0c000a;04G>1Y004C404Hg2Q007n:04KH0\008mA04L42j\#
00HbC04Nn1S035X;04PQ0X029S;04Q90V00mh;02:50C02G4;04Q_0U000a;04RL0Y004C404S52D007n:04UI1H008mA04Va1600HbC04Wg10\#
01A1;04Xg0Y01Ya;04YP0A000a;04Yl1?004C404[;2Y007n:04KH0\008mA04]d3H00HbC04a<0^00nO;00nZ0J01o=;04aj0E000a;04bN1^\#
004C404d<2F007n:04KH0\008mA04fR1b00HbC04hD12029S;04iF0Q00T8;04ig0P000a;04jO2C004C404lb22007n:04nd11008mA04oe0k\#
00HbC050`0X02No;051H0P00034051k0U000a;052P3F004C4055f2:007n:05800i008mA058i0d00HbC059]1805:e;05;00`05;`;05;k0b\#
05<];05<h0\0003405=`0O000a;05>?2S004C405@b0d007n:05AV0b05<];05BH0Q01Ya;04YP0A0003405Bl0d000a;05C`1W004C405EG1K\#
007n:04KH0\00HbC05Fb21035X;05Hc0b029S;03Y80\05IU;05I`0C0003404?H0Z000a;05J628004C405L>11008mA05M?1a00<F;04E80Z\#
029S;04Eb0V0003403TJ0C000a;05O323004C405Q61D008mA05RJ0n01ZA;05SH0]01o^;05T50Y0003405Ta0Y000a;05UJ2?004C405WY1S\#
007n:04KH0\00HbC05Y<1P05:e;05Z\0X05[D;05[O0W0003405\D0Y000a;05\m1g004C405^d0e008mA05_Y1300HbC05`\1405:e;05a`0Z\#
05[D;05bJ0O0003405=`0O000a;05bl2o004C405ek1]007n:05gX19008mA05ha0m00HbC05i^1101A1;05j_0H01Ya;04YP0A05k7;05kB0S\#
0003405kn0R000a;05lP2@004C405n`39007n:04KH0\008mA061i1A00HbC063:2800<F;065B0^029S;03Y80\0003406630g000a;066j1m\#
004C4068g2;007n:06;20\00HbC06;^1m01A1;06=[0\01Ya;04YP0A0003406>J0W000a;06?11M004C406@N1M007n:06Ak0T00HbC06BO1W\#
01A1;06D60Z06D`;05bJ0O0003406Dn0\000a;06EZ2F004C406H032008mA06K22B00HbC06MD1I00<F;06N]0V029S;06OC0V0003406Ol0W\#
000a;06PS2>004C406Ra2B007n:04KH0\008mA06U31i00HbC06Vl0f00<F;06Wb0\029S;04Eb0V0003406XQ0U000a;06Y62I004C406[O1c\#
007n:06]B0k008mA06^=1J00HbC06_W1>00mh;06`e0L06aA;06aL0I0003406ah0^000a;06bV2@004C406df2A007n:06g713008mA06h:1;\#
00<F;06iE0W029S;06iE0W0003406io0V000a;06jU29004C406l^1O008mA06n=1J029S;03Y80\02No;06oW0V00034070@0O000a;070_2=\#
004C4072l2:007n:04KH0\008mA07562W00HbC077]1A029S;078n0g05:e;079e0O00<F;07:D0U02No;05I`0C000a;07;41:004C407<>1l\#
008mA07>:1Q00HbC07?[1100mh;07@\0O000a;07AJ1H004C407Bb1\007n:04KH0\008mA07DN1K00HbC07Ei1400mh;02:50C000a;07G50c\#
004C407Gh2_007n:07JW0k008mA07KR2?00HbC07Ma1C07O4;07O?0P000a;07Og1J004C407QA3?007n:07TP0n008mA07UN1N00HbC07Vl1R\#
0003407XQ0I000a;07Xj1k004C407Ze2W007n:04KH0\008mA07]L2700HbC07_S1\035X;07a?0b05:e;079e0O00<F;07:D0U00mh;07b10B\#
0003407XQ0I000a;07bK1Q004C407cl0l007n:06;20\00HbC07dh1>01A1;06=[0\01Ya;04YP0A000a;07fE1@004C407gU23007n:04KH0\\#
008mA07iX1Q00HbC07k91U05:e;07l^0<00mh;02:50C000a;07m20a004C407mc2@007n:04KH0\008mA08031_00HbC081b0a02No;02:50C\#
000a;082[1@004C4083k2\007n:04KH0\008mA086W0]00HbC087D1g02No;02:50C00034089>0K000a;089Y21004C408;Z1k007n:08=U0a\#
008mA08>F1\00HbC08@21505;`;08A70e035X;08Al0I00<F;07:D0U000a;08BT1?004C408Cc0o007n:04KH0\008mA08Db0D00HbC08E61U\#
029S;08F[0W000a;08GJ15004C408HO2M007n:04KH0\008mA08Jl0c00HbC08K_1V05;`;08ME0E0003408Mb0C000a;08N51l004C408P130\#
007n:08S10h008mA08Si2G00HbC08V@0O05;`;08V_0`01ZA;08WO0b0003408XI0H000a;08Xa1=004C408Yn1Z007n:08[X1=008mA08\e0g\#
00HbC08]\0U05;`;08^A0L035X;08Al0I0003408^`0@000a;08_00o004C408_o1O008mA02bP0O00T8;08aN0W035X;08b50a02?F;08bf0J\#
0003408cC0f000a;08d91^004C408eg2Q007n:06;20\008mA08hH0n00HbC08iF1F01Ya;08j\0H01AY;08k40H00<F;07:D0U029S;08kL0E\#
0003408ki0P000a;08lI1:004C408mS2:007n:08o]0d008mA090Q1H00HbC091i1\05<];093U0J00<F;07:D0U00034094;0Y000a;094d1F\#
004C4096:2>007n:06Ak0T008mA098H1U00HbC099m1U01o=;09;R0C029S;08kL0E0003409;n0R000a;09<P1L004C409=l17007n:09?30a\#
008mA09?d1Y00<F;09AM0O05:e;079e0O0003409B50N000a;09BS2]004C409E@2c007n:09H313008mA09I61100HbC09J71N00mh;09KU0N\#
02No;09L30Q01AY;09LT0<0003409Lc0W000a;09MJ1Q004C409Nk17008mA09P21C00HbC09QE0]09R2;09R=0]029S;08kL0E0003409Rm0L\#
000a;09SI26004C409UO1G008mA09Vf0g029S;06OC0V035X;05Hc0b0003409Wh0e000a;09X]1S004C409Z@1F007n:04KH0\00HbC09[V0d\#
035X;05Hc0b09\J;09\U0Y0003409]A0Q000a;09]b0m004C409^_14008mA09_c0V00HbC09`I0h02@U;09aA0O00T8;09a`0E02?F;09b50S\#
0003409b[0@000a;09bk15004C409d02;008mA09f;0T00HbC09f_1G02?l;09h60[00T8;09a`0E0003409hd0b000a;09iV2I004C409ko1h\#
007n:04KH0\008mA09mg1A00HbC09o80R035X;09oZ0V029S;09oZ0V0:0@;0:0K0\000340:1:0O000a;0:1Y1R004C40:3;1W007n:0:4b0U\#
008mA0:5G0n029S;04>:0V02No;0:6E0_000340:770R000a;0:7Y1^004C40:9G30007n:0:<G1;008mA0:=R1n00HbC0:?P1C00fC;0:@c0V\#
03BY;0:AI0[01ZA;0:B40`000a;0:Bl1c004C40:D_20007n:0:F_0\008mA0:GK1n00HbC0:II1?01ZA;0:JX0G00fo;0:Jo0C01Ya;04YP0A\#
000a;0:KJ1;004C40:LU1?008mA0:Md1401c3;09;R0C01ZA;0:Nh0T000a;0:OT1W004C40:Q;2C008mA0:SN2C00HbC0:Ua1900fC;0:Vj0G\#
03BY;0:WA0P00T8;09;R0C000a;0:X01S004C40:YS2`007n:0:\C0b008mA0:]51Q01c3;0:^V0L01ZA;0:_20G00mh;0:_I0X000a;0:`91C\#
004C40:aL2;008mA0:cW1I03BY;0:e00P09R2;0:eP0H01ZA;0:eh0Z000a;0:f^19004C40:gg22007n:0:ii0b008mA0:j[0[00HbC0:kF16\#
00fC;0:Vj0G01A1;0:lL0L01o=;09;R0C000340:lk0W000a;0:mR1e004C40:oG3;007n:0;2R14008mA0;3V1^00HbC0;5D0k01o^;0;6?0O\#
0;6^;0;6i0Y09R2;0;7R0O00fo;0;810Y000a;0;8b1>004C40;:01i007n:0;;i1T008mA0;=M0`01Ya;0;>=0F00fo;0:Jo0C01Xj;0;>S0T\#
000a;0;??1G004C40;@V2X007n:0;C>1I008mA0;DW1^00HbC0;FE1:00fo;0;GO0F02No;0;Ge0H000a;0;HE0o004C40;ID2g007n:0;L;0k\#
008mA0;M61]0;6^;0;Nc0L09R2;0:eP0H02No;0;O?0E000a;0;O\1O004C40;Q;2;007n:0;SF17008mA0;TM1:00HbC0;UW0V0;6^;0;Nc0L\#
09R2;0:eP0H02No;0;V=0?000a;0;VX12004C40;WZ1=008mA0;Xg0i01A1;0;Y`0C01o=;09;R0C000340;Z60G000a;0;ZM0c004C40;[@27\#
007n:0;]G0i008mA0;^@0V00HbC0;^f1701o^;0;_m0O00fo;0;`L0]01bC;0;a90P000a;0;aa12004C40;bc25007n:0:F_0\008mA0;dh0g\#
00HbC0;e_0o01ZA;0:JX0G00fo;0:Jo0C01AY;0;f^0A000a;0;g70o004C40;h60V008mA0;h\1D00HbC0;j00^01o^;0;j^0J00T8;09;R0C\#
000a;0;kD0e004C40;l91M007n:0;mV17008mA0:j[0[00HbC0;n]1;01A1;0:lL0L01o^;0;oh0@000a;0<0@1E004C40<1U1N007n:0<330a\#
00HbC0<3d0^01bC;0<4R0F02No;02Tc0<000340<540M000a;0<5Q15004C40<6V22008mA0<8X1D01ZA;0<9l0T01o^;05T50Y000340<:S0H\#
000a;0<:k1T004C40<<O35007n:0<?T19008mA0<@]2200mh;0<B_0_01o^;0<CN0H01AY;0<Cf0I000a;0<DG0T004C40<Dk2B007n:0<G=15\#
008mA0<HB1303Aj;0<IE0P01AY;0<Ie0E01Ya;04YP0A000a;0<JB1Q004C40<Kc1N008mA0<MA1D00T8;09;R0C00mh;0<NU0V000a;0<OF1=\#
004C40<PS0m008mA0<QP1:00mh;0<RZ0I01o=;0<S30H000a;0<SS0h004C40<TK2f007n:0<WA12008mA0<XC1B00mh;0<YU0K01c3;09;R0C\#
02No;0<Z00]000a;0<Ze0M004C40<[B2N007n:0<]`13008mA0<^c1\01AY;0<`O0V00T8;0<a50Y000a;0<af0`004C40<bV2K007n:0<]`13\#
008mA0<e11`00mh;0<fa0J02No;0<g;0O000a;0<gf1B004C40<i81P007n:0:ii0b008mA0<jX0K01o=;09;R0C01A1;0;Y`0C000340<k<0K\#
000a;0<kW1Q004C40<m81i007n:0<o12000HbC0=110b01AY;0<`O0V01Ya;04YP0A000340=1f0Q000a;0=2G0_004C40=362W007n:0=5]0U\#
008mA0=6B1Z00HbC0=7l0P09R2;0=8L0e03BY;0=9A0O00fC;0=9`0R000a;0=:J10004C40=;J2\007n:0=>61a008mA0=?g0e00HbC0=@\0a\#
05k7;05kB0S0=AM;0=AX0I01Ya;04YP0A000a;0=B90h004C40=C12;007n:0=E<0g008mA0=F31k00HbC0=Gn1803BY;0=I60L02No;0=IR0N\#
000a;0=J81E004C40=KM1T007n:0=M10g008mA0=Mh1I09R2;0=OA0X03BY;0=Oi0N0;6^;0=PG0J000a;0=Pi1H004C40=RA2`007n:0=U10W\#
008mA0=UX1j09R2;0=OA0X03BY;0=Oi0N0;6^;0=PG0J000a;0=WZ10004C40=XZ0`007n:0<330a01bC;0=YJ0J00fC;0=Yd0G0003403TJ0C\#
000a;0=Z>2:004C40=\H0f007n:0=]>1`00HbC0=^n1802No;0=`60^01AY;0<`O0V000340=`m0b000a;0=a_1;004C40=bj15007n:0=co15\#
00HbC0=e40C01AY;0<`O0V01Ya;0=eG0L000340=ef0T000a;0=fJ1l004C40=hF0l007n:0=iB0l008mA0=j>1?02No;0=kM0X0;6^;0=l50X\#
000340=l`0\000a;0=mL1a004C40=o=1>007n:0>0K0n008mA0>1I0j02No;0=kM0X0>2C;0>2N0L000340>350U000a;0>3Z11004C40>4[1I\#
007n:0>640L008mA0>6P1N00mh;0>7n0N000340>8O0Y000a;0>982@004C40>;H1E007n:0><]0S008mA0>=@0\00HbC0>=l0W02No;0>>S0H\#
09\J;0>>k0U000340>?S0[000a;0>@>24004C40>BB26007n:0>DH0i008mA0>EA0f03BY;0>F70P0;6^;0=l50X01AY;0>FW0U000340>GE0I\#
000a;0>G^1_004C40>IM1Q007n:0>Jn0[008mA0>KY0^00HbC0>LG1302No;0>MJ0V00mh;0>N00S01AY;09LT0<000340>NV0X000a;0>O>2<\#
004C40>QJ1n007n:0>SH0W008mA0>So1G00HbC0>UF0V0>Ul;0>V70J02No;040W0W0;6^;0>VQ0[000340>W?0J000a;0>WY2=004C40>Yf0o\#
008mA0>Ze0b01ZA;0<9l0T000340>[Z0I000a;0>\319004C40>]<2T007n:0>_`1:008mA0>`j1=00HbC0>b71g00mh;0>cn0R09\J;0>dP0[\#
00<F;0>e;0B000340>eX0>000a;0>ef1P004C40>gF2K007n:0>ia0b008mA0>jS2=00HbC0>l`1>00mh;0>mn0W02No;0>nU0V000340>oG0M\#
000a;0>od0j004C40?0^2=008mA0?2k2400HbC0?4o1X00mh;0?6W0P01ZA;0?770E00<F;0?7L0L000340?7k0U000a;0?8P20004C40?:P0\\#
007n:0?;<19008mA0?<E1000HbC08]\0U05;`;0?=E0B05:e;0?=W0B000340?=l0Q000a;0?>M3J004C40?Ag22007n:0?Ci1:008mA0?E31H\#
01AY;0?FK0Y0=AM;0?G40S05;`;0?GW0Z000340?HO0T000a;0?I31l004C40?Jo1M008mA0?LL1M01ZA;0<9l0T00mh;0?Mi0M000340?NN0Z\#
000a;0?O82J004C40?QR19007n:0?R[0b008mA0?SM0]00HbC0?T:0M05;`;0?GW0Z05k7;0?TW0O000340?U90e000a;0?Un2=004C40?X;0R\#
007n:0?X]0i0=AM;0?YV0I01AY;0?Yo0T0?ZS;0?Z^0W0003405Bl0d000a;0?[M1N004C40?\k1:007n:0?^50^00HbC0?^c1:02No;0?YV0I\#
0?_m;0?`80C000340?`N0U000a;0?a31N004C40?bQ1l007n:0?dM13008mA0?eP0j01Ya;04YP0A01AY;0?fJ0<02No;0?fV0S000340?g<0G\#
000a;0?gS1j004C40?iM2Q007n:0?kn1J008mA0?mH1I00HbC0?na0m01Ya;0=eG0L02No;0<fa0J01A1;0?o^0L0=AM;0?G40S000340@0B0S\#
000a;0@0e11004C40@1f1\007n:0@3R0X008mA0@4:1b0=AM;0@5l0O01Ya;04YP0A01A1;0;Y`0C000a;0@6S1P004C40@832G007n:0@:J1J\#
008mA0@;d1F00HbC0@=:1=01Ya;0=eG0L02No;0<fa0J000a;0@>O1\004C40@@;2R007n:0@B]0a008mA0@CN1G00HbC0@De0c02No;0@EX0H\#
00mh;0@F00S01Ya;0=eG0L000340?g<0G000a;0@F[0n004C40@GY24007n:0@I]19008mA0@Jf1C00HbC0@L90X01Ya;0=eG0L02No;0<fa0J\#
000340@0B0S000a;0@Lh15004C40@Mm2R007n:0@3R0X008mA0@PO0n00HbC0@QM1=0=AM;0@RZ0R01A1;0;Y`0C01o=;0@S<0H0003405\D0Y\#
000a;0@SW2C004C40@Uj0j007n:0@Vd0j008mA0@W^1300HbC0@Xa0d05:e;05a`0Z0@YU;0@Y`0H05;`;0@Z80J000340@ZU0S000a;0@[822\#
004C40@]:1=007n:0@^G0h02No;0@_?0Z0;6^;0@_i0Y000340@`Z0]000a;0@aG1F004C40@b]1G007n:0@d40X008mA0@d\0_00HbC0@eK16\#
0;6^;0@fQ0Y02No;0@g:0[000340@gh0T000a;0@hL2<004C40@jX2R007n:0@m:1[008mA0@ne0g01Ya;04YP0A0=AM;0@o\0S00fo;0A0?0J\#
000340A0b0Z000a;0A1L1;004C40A2W1\007n:0A4C2^008mA0A711701Ya;04YP0A0A88;0A8C0E000340A8`0K000a;0A9;1o004C40A;:1O\#
007n:0?R[0b008mA0A<Y0`00HbC0A=I0X05;`;0?YV0I0?ZS;0?TW0O000340A>40R000a;0A>V0o004C40A?U2k007n:0ABP2D008mA0ADd1b\#
00HbC0AFV0_05k7;0AGE0W01AY;0AGl0F01A1;0AHB0\0A88;0AHn0N000340AIX0Q000a;0AJ91_004C40AKh0h007n:0@B]0a008mA0AL`0]\#
00HbC0AMM1601AY;0<`O0V02No;0<fa0J000340ANV0j000a;0AOP18004C40APX1b007n:0@3R0X008mA0ARJ0`00HbC0AS:1201AY;0AT<0P\#
05k7;0AT\0R0?ZS;0AU>0Y0003406>J0W000a;0AUj1\004C40AWV2@007n:0AYf0S008mA0AZI0f00HbC0A[?1501A1;0A\D0M00fC;0A\a0[\#
0A]L;0@Y`0H000340A]d0W000a;0A^K0n004C40A_I1X007n:0Aa11C008mA0AbD190A88;0AcM0V02No;0=`60^000340Ad60g000a;0Adm29\#
004C40Ag620007n:0Ai60g008mA0Aim0f00HbC0Ajc0]02No;0@_?0Z00mh;0:_I0X000340AkS0X000a;0Al;1F004C40AmQ1Z007n:0Ao;0d\#
00HbC0Aoo0^02No;0?YV0I00mh;0:_I0X000340B0`0^000a;0B1N1V004C40B3419007n:06]B0k008mA0B4=1<00HbC0B5I1G00mh;0B6`0R\#
0B7B;0B7M0K000340B7k0Y000a;0B8T2`004C40B;D3g007n:0B?;1V008mA0B@a1`00HbC0BBQ1602^5;0BCW0I0;6^;0BD00Q00mh;0BDQ0Y\#
035X;0?`80C000340BEB0=000a;0BEO1^004C40BG=21007n:0BI>1Q00HbC0BJ_0g01Ya;04YP0A01AY;0BKV0<01ZA;0BKb0I000340BLF0L\#
000a;0BLb1W004C40BNI1c007n:0>ia0b008mA0BP<2h00HbC0BS40_00mh;0BSc0N00nO;00nZ0J00<F;0BTA0H000340BTa0J000a;0BU;0l\#
004C40BV71a007n:0BWh11008mA0BXi0`00HbC0BYY1@00mh;0BZi0C01ZA;0B[<0B000340B[V0K000a;0B\11V004C40B]W26007n:0=E<0g\#
008mA0B_]2V00HbC0BbC0V03BY;0Bbi0E00fo;0;GO0F00mh;0Bc>0F000340Bcc0I000a;0Bd<1k004C40Bf72C007n:0BhJ1L008mA0Bif1l\#
00HbC0Bkb1<00mh;0Bln0R05;`;0BmP0W035X;0?`80C000340Bn?0>000a;0BnM1a004C40C0>2Y007n:0C2g0a008mA0C3X2L00HbC0C640m\#
0;6^;0C710Q01AY;09LT0<00mh;0C7R0O000a;0C892?004C40C:H3<007n:0C=T1B008mA0C>f1300HbC0C?i1k02^5;0BCW0I0;6^;0BD00Q\#
00mh;0C7R0O035X;0?`80C09\J;0CAd0N000a;0CBJ0d004C40CC>15007n:0<330a01bC;0CDC0O0;6^;0CDb0K02^5;0BCW0I000340CE@0>\#
000a;0CEN2H004C40CGf3J007n:0CK@1_008mA0CLo1900HbC0CN81I01aJ;0COQ0@02No;0COa0O000340CPH0M000a;0CPe1o004C40CRd1`\#
007n:0C2g0a008mA0CTT0c00HbC0CUG0@02No;040W0W0;6^;0C710Q000a;0CU_1[004C40CWJ0e007n:0CX?0f01aJ;0CY50R02No;02Tc0<\#
000340CY`0I000a;0CZ91Q004C40C[Z1=008mA0C\g0j01ZA;0C]a0V00mh;0BZi0C000340C^Q0P000a;0C_125004C40Ca61C007n:0CbI10\#
008mA0CcI0h00HbC0CdA0h02No;0@_?0Z00mh;0Ce90N000340Ce`0N000a;0Cf>2<004C40ChJ1O007n:0Cii0o008mA0Cjh0_00HbC0CkW19\#
02No;0>MJ0V00mh;0>N00S01AY;09LT0<000340Clc0K000a;0Cm>2T004C40Cob2b007n:0D2T1J008mA0D3n1P00HbC0D5N0h05:e;0D6F0F\#
00mh;0D6\0G02No;0D730I000a;0D7[2?004C40D9j1h007n:0D;b1E008mA0D=70j00HbC0D>10E05:e;0D6F0F00mh;0D6\0G000340D>N0J\#
000a;0D>h1B004C40D@:2B007n:0?R[0b008mA0DBL1<00HbC0DCX1R05:e;0D6F0F0?ZS;0DE:0E000340DEW0<000a;0DEc1K004C40DG>2@\#
007n:0DIN1A008mA0DJ_1200HbC0DKa1705:e;0DLh0<02No;0;V=0?000340DM?0N000a;0DM]0h004C40DNU1Z007n:0DP?1I008mA0DQX0c\#
00HbC0DRK0i00mh;0Bln0R02No;0DSD0A000340DEW0<000a;0DS]1\004C40DUI1]007n:0DW60g008mA0DWm1400HbC08]\0U05:e;0DLh0<\#
02No;0;V=0?0003408Mb0C000a;0DY?27004C40D[F1W007n:0D\m0O008mA0D]L1]00HbC0D_90C05:e;0?YV0I02No;0<g;0O000340D_T0A\#
000a;0D_e1X004C40DaM1U007n:0Dc20d008mA0Dcf1K00HbC0DeA1[05:e;0D6F0F0?ZS;0DE:0E05k7;0?TW0O000340Dg70P000a;0DgW16\#
004C40Dh]0l007n:0DiY0_02No;0DjH0Y000340Dk40H000a;0DkL1X004C40Dm431007n:0E051;008mA0E1@1F00HbC0E2V1F03BY;0=Oi0N\#
02No;0E3l0U02^5;0BCW0I000340E4\0Q000a;0E5=1?004C40E6L0m007n:0>ia0b008mA0E7I1<00mh;0BSc0N00<F;0BTA0H00nO;00nZ0J\#
000340E8d0N000a;0E9B1\004C40E:n1B007n:0E<@0n008mA0E=>0Y02No;0DSD0A00mh;0Bln0R000340E=o0J000a;0E>I0_004C40E?82F\#
007n:0EAN1R008mA0EC01P00HbC0EDP0o02No;0EEO0H03BY;0=Oi0N000340EEo0M000a;0EFL1k004C40EHG2d007n:0EK;1;008mA0ELF0K\#
00HbC0ELa0k03BY;0=Oi0N02No;0;V=0?02^5;0BCW0I000340EMd0>000a;0EN212004C40EO40S007n:0EOW1101bC;0CDC0O02No;02Tc0<\#
000340EPc0>000a;0EQ11V004C40ERW2@007n:0ETg0\008mA0EUS2700HbC0EWZ0G00mh;0EX10J00<F;0EXK0D000340EXh0D000a;0EY<1I\#
004C40EZU2X007n:0>Jn0[008mA0Cjh0_00HbC0E]=1Y02No;0>MJ0V00mh;0>N00S01AY;09LT0<000340E=o0J000a;0E_01M004C40E`M2H\#
007n:0Ebe13008mA0Ech1700HbC0Edo1002No;0EEO0H01AY;09LT0<000340Ef70O000a;0EfV1H004C40Egn1a007n:0@d40X008mA0Ei_1;\#
00HbC0Ejj0`02No;0EkZ0O0El9;0ElD0B000340ElY0B000a;0Elk2W004C40EoR2^007n:0F2@1G008mA0F3W1d00HbC0F5K0g02No;0F6B0U\#
00nO;00nZ0J05;`;0BmP0W00<F;0>e;0B000340BEB0=000a;0F6o1=004C40F8<1C007n:0F9O1800HbC0F:W0L01Ya;04YP0A01AY;0BKV0<\#
000340F;>0D000a;0F;R1G004C40F<i2e007n:0>ia0b008mA0F?^2]00HbC0FBK0R00nO;00nZ0J00<F;0BTA0H01o=;04aj0E000340FC50C\#
000a;0FCH18004C40FDP1m007n:0<WA12008mA0FFM1Y01ZA;0<YU0K02No;0<Z00]000340FH>0?000a;0FHM0m004C40FIJ1[008mA0FK525\#
00HbC0FM:0U02No;0FM_0H01ZA;0FN70Q000340FNg0?000a;0FO61;004C40FPA21007n:0FRB1H008mA0FSZ2400HbC0FU^0X02No;0DSD0A\#
05;`;0FVF09029S;0>e;0B000340FVW0H000a;0FVo0^004C40FW]2=007n:0C2g0a008mA0FYj0g00HbC0FZa1B02No;0F\30S0;6^;0C710Q\#
01AY;09LT0<000340F\^0V000a;0F]D1G004C40F^[3A007n:0Cii0o008mA0Fal1F00HbC09J71N02No;0FcB0V01AY;09LT0<00nO;0Fch0O\#
000340FdS0;000a;0Fd^1?004C40Fem27007n:0:ii0b008mA0Fh40]01A1;0;Y`0C01ZA;0Fha0Q01o=;09;R0C000340FiE0n000a;0FjC1;\#
004C40FkN3R007n:0Fo00Y008mA0FoY1b00HbC0G1K0^07O4;0G290K03BY;0G2T0X00fo;0G3<0S000a;0G3g1B004C40G592;007n:0G7D0_\#
008mA0G832J07O4;0G290K03BY;0G:M0K000a;0G;01E004C40G<E1V007n:0G=k0W008mA0G>R0e07O4;0G290K03BY;0G:M0K000340G?Q0P\#
000a;0G@11`004C40GAa1m007n:0GC^0b008mA0GDP0n03BY;0?YV0I01o^;0GEN0U000340GF60K000a;0GFQ12004C40GGS35007n:0GJX1F\#
008mA0GKn1700HbC0GM51702No;0GN<0P00nO;0GN\0Z000340GOU0Y000a;0GP>1^004C40GQl1@007n:0GS<0Z00HbC0GSf0^02No;0=`60^\#
0GTT;0@Y`0H000340GTb0R000a;0GUD1V004C40GVj0l008mA0GWf0V02No;0GXL0P000340GXo0`000a;0GY_2b004C40G\Q2N007n:0Ai60g\#
008mA0G^o0i00HbC0G_h0P02No;0G`H0O00mh;0Ce90N000340G`j0b000a;0Ga\2Q004C40Gd=0[007n:0Gdh0g00HbC0Ge_0C02No;0G`H0O\#
0:0@;0Gf20H000340GfM0i000a;0GgF2l004C40GjB1A008mA0GkS1:00HbC0Gl]0g02No;0G`H0O01AY;09LT0<000340GmW0V000a;0Gn=1P\#
004C40Go]1D007n:0DiY0_00HbC0H110C02No;0G`H0O035X;0H1D0X000340H1o0T000a;0H2S2I004C40H4l1a007n:0>ia0b008mA0H6]21\#
00HbC0H8^0X00mh;0G`H0O02No;0DSD0A\#

"""#,
        blob: #"""
101\#
name\#
Network is unreachable (not an SMTP reply)\#
description\#
No mail server said this: replies begin with 2, 3, 4 or 5. It is the Linux error number for "network is unreachable", printed by the sending host: it has no route to the address it dialled, so no session took place.\#
when\#
In client logs that print the system's own error number, such as "Network is unreachable (101)"; often a host without working IPv6 that chose an IPv6 address. Reference lists file it under an SMTP "1xx" class, which does not exist.\#
fix sender\#
Check the host name and port in the account settings.\#
fix sending-admin\#
Test the route with `ip route get ADDRESS`. Without working IPv6 set `inet_protocols = ipv4` (Postfix) or `disable_ipv6 = true` (Exim). Then look for a firewall rule on outgoing ports 25, 465 and 587.\#
related 421\#
what a server itself says when it cannot serve you\#
related 111\#
the host was reached but nothing listened on the port\#
111\#
Connection refused (not an SMTP reply)\#
No mail server said this: replies begin with 2, 3, 4 or 5. It is the Linux error number for "connection refused", printed by the sending host: the target answered, but nothing listens on that address and port.\#
The mail service on the target is stopped, the port is wrong (25, 465, 587 mixed up), the service listens on localhost only, or a firewall rejects. Windows prints 10061 for the same. Reference lists wrongly call it an SMTP code.\#
Check server name and port: 587 or 465 to submit mail, 25 only between servers.\#
Look up where the mail goes (`dig MX example.org`) and test it with `telnet HOST 25`. The queue retries by itself.\#
fix receiving-admin\#
See that the daemon runs and listens on the public address (`ss -ltn`; `inet_interfaces` in Postfix, `local_interfaces` in Exim), then check the firewall.\#
what a running server says when it cannot serve you\#
related 101\#
the host itself could not be reached\#
200\#
OK (never a legal reply)\#
A success by its first digit, yet no SMTP standard defines it. Clients carry on as after `250`; the habit comes from other protocols, such as HTTP.\#
In hand-written or mocked servers, in monitoring checks that expect HTTP, and on a few hosts of 1983 that answered `RSET` and `NOOP` so. Reference lists call it "system status"; that is `211`.\#
Let the server answer `250` to a completed command and `211` to a request for its status.\#
related 250\#
the standard success reply\#
related 211\#
the real status reply\#
211\#
System status, or system help reply\#
The server answers a `HELP` command with its own status or with help about itself. The text is for people; it changes nothing in the session.\#
Rarely, after `HELP` typed in a terminal or sent by a monitoring check. `STAT`, which gives this code in FTP, is not an SMTP command.\#
Nothing to do; carry on with the session.\#
If no `HELP` was sent, replies and commands are out of step: look for a reply that the client did not read to its last line.\#
related 214\#
help on how to use a command, the usual answer to `HELP`\#
the usual success reply\#
214\#
Help message\#
The server answers `HELP` with information for a person at a terminal, usually on several lines. It is a success and changes nothing in the session.\#
After `HELP`, alone or with a command name. It says nothing about recipients or delivery, so it cannot be weighed against refusals such as `551`.\#
Read the text; a program ignores it and carries on.\#
If no `HELP` was sent, replies and commands are out of step: read every multiline reply up to the line without a hyphen.\#
status of the server, the other answer to `HELP`\#
related 502\#
`HELP` exists but is switched off\#
related 504\#
no help for the topic asked for\#
220\#
Service ready\#
The server is ready: as greeting it opens the session and names the host; after `STARTTLS` it asks for the TLS handshake.\#
As the first line of every session, and once more after an accepted `STARTTLS` (or Postfix's `XCLIENT`).\#
Nothing to do.\#
As greeting, answer with `EHLO`; after `STARTTLS`, begin the handshake at once.\#
success of a command later in the session\#
not ready now, try later\#
related 554\#
no mail service for you here\#
related 521\#
this host never takes mail\#
220/CONNECT\#
The server greets and is ready for `EHLO`. The first word after the code is its own name, the rest is free text.\#
At the start of every session. A delay of some seconds can be deliberate, to catch senders that talk first. A greeting of asterisks (`220 ****`) means that a firewall rewrites SMTP on the way.\#
Wait for the last greeting line, the one without a hyphen, for up to 5 minutes, then send `EHLO`. Sending earlier gets you refused.\#
Begin the greeting with the host's full name, the one in forward and reverse DNS (`smtpd_banner`, `smtp_banner`). If it arrives starred, switch off SMTP inspection on the firewall.\#
220/STARTTLS\#
Ready to start TLS\#
The server expects the TLS handshake next, before any other command. The connection is not encrypted yet.\#
After each `STARTTLS` that the server accepts. If the log stops here, the handshake failed: protocol version, certificate or a device in between.\#
Start the handshake, then send `EHLO` again and use only what this new answer offers. Test with `openssl s_client -starttls smtp -connect HOST:25`.\#
Drop anything that the client sent before the handshake, and do not offer `STARTTLS` inside TLS.\#
related 454\#
TLS is not available just now\#
related 530\#
TLS is demanded before anything else\#
221\#
Service closing transmission channel\#
The server says goodbye after `QUIT` and closes the connection. Mail that it accepted before stays accepted.\#
At the end of each orderly session. Some servers also send it unasked before they hang up on a client that breaks the rules; the standard wants `421` for that.\#
If it never arrives, do not send the accepted messages again; only the goodbye was lost.\#
the server hangs up on its own\#
what accepted the message\#
221~forced\#
Closing after forbidden input\#
The server hangs up because the client sent something that is not SMTP, such as an HTTP request or a mail header line. In spite of its first digit, nothing was accepted.\#
A browser, proxy or port scanner talks to the mail port (`GET`, `POST`, `CONNECT`), or a client goes on sending message text after `DATA` was refused. The text "I can break rules, too" is Postfix's.\#
Look at the last lines that the client sent. If it was message text, find the refused `DATA` or `RCPT` before it.\#
Nothing to repair; scanners are usual. The words are listed in `smtpd_forbidden_commands`.\#
the standard's code for hanging up unasked\#
postscreen's form of the same\#
235\#
Authentication succeeded\#
The login is accepted and holds for the rest of the session.\#
At the end of an `AUTH` exchange. It is no permission to use every sender address; that is judged at `MAIL FROM`.\#
Do not send `AUTH` again in this session. If the mechanism added its own security layer, send `EHLO` again first.\#
related 334\#
a step before this, the server asks for more\#
related 535\#
the login was refused\#
related 503\#
the answer to a second `AUTH`\#
250\#
Requested mail action okay, completed\#
The command succeeded; the next one may follow.\#
After nearly every command. Only the one after the end of the message hands over responsibility; after `MAIL FROM` and `RCPT TO` it is provisional.\#
Nothing to do. If a message got this after its last line and is missing, it was lost, filtered or forwarded behind the server that answered; give its admin the queue ID from the text.\#
related 251\#
accepted too, and forwarded to another address\#
related 252\#
not verified, but mail would be tried\#
related 354\#
not yet the end, the message must follow\#
250/BDAT\#
The chunk has arrived. Only the reply to the chunk marked `LAST` accepts the message.\#
After each `BDAT` chunk, in sessions that use `CHUNKING`.\#
Send the next chunk; after `LAST`, treat it as the acceptance of the message.\#
`DATA` gives this, `BDAT` never does\#
chunks out of order\#
250/EHLO\#
The server knows the client's name and lists its extensions, one a line, after its own host name.\#
After each `EHLO` (several lines) or `HELO` (one line). The list can differ before and after `STARTTLS`: `AUTH` often appears only inside TLS.\#
Use only listed extensions, and read the list afresh after TLS or login. If `STARTTLS` or `AUTH` is missing that the server should offer, look for a firewall or virus scanner that filters the lines.\#
related 220\#
the greeting before it\#
related 500\#
the server does not know `EHLO`\#
the server knows `EHLO` but lacks it\#
250/END-OF-DATA\#
The server has the whole message and now answers for it: deliver, keep trying, or return a bounce. It is not yet in anybody's inbox.\#
After the final dot. The text usually gives the queue ID under which the receiving server logs it. In LMTP one such reply comes for each accepted recipient.\#
If the mail is missing, look in the spam folder first, then ask the receiving admin with time and queue ID.\#
Delete the message from the queue. Sending again after a lost reply makes duplicates: wait 10 minutes for it.\#
Search the log for the queue ID.\#
related 451\#
not accepted, try again\#
refused permanently\#
250/ETRN\#
Queuing for node started\#
The server has started its queue for the host named in `ETRN`; it does not say whether any mail waits there.\#
After `ETRN`, when a site that is not always connected asks for its mail.\#
Wait for incoming connections; the mail comes in a session of its own, not in this one.\#
nothing is waiting\#
related 253\#
says how many messages wait\#
related 458\#
the queue could not be started\#
related 459\#
this host may not ask\#
250/MAIL\#
The sender address and its parameters are accepted so far; a transaction is open.\#
After `MAIL FROM`. Many servers put off their judgement of client and sender until `RCPT TO` (Postfix: `smtpd_delay_reject`), so this promises little.\#
250/QUIT\#
The server takes the goodbye, with the wrong code: `221` would be right. The session is over all the same.\#
On a few hand-written servers.\#
related 221\#
the standard reply to `QUIT`\#
250/RCPT\#
The server will take the message for this recipient, for the time being. It can still refuse after the message.\#
After `RCPT TO` for a known mailbox, and for every address on servers that check recipients later (catch-all, relay in front of another server). It is no proof that the mailbox exists.\#
If a gateway accepts unknown users and bounces later, give it the list of valid recipients (`relay_recipient_maps` in Postfix, `verify = recipient/callout` in Exim).\#
related 550\#
this recipient is refused\#
250/VRFY\#
The server has checked the address and returns the mailbox that it stands for.\#
After `VRFY` or `EXPN` on servers that allow them, mostly inside an organisation.\#
Use the address in the reply.\#
Send this only for addresses that were really looked up, else `252`; switch `VRFY` off on public servers if it is used to harvest addresses.\#
no such user\#
251\#
User not local; will forward\#
The recipient lives elsewhere. The server takes the message and passes it on to the address in the text.\#
After `RCPT TO` or `VRFY`, when somebody moved and the old server forwards. Rare today: most servers forward silently with `250`, so that the new address stays private.\#
The mail is accepted. If you trust the server, write to the new address next time.\#
Carry on with the session; do not change address books automatically unless the server is authenticated.\#
Put the new address in angle brackets into the text, or answer `250` if it must stay private.\#
related 551\#
the same move, but the mail is refused\#
accepted; may be forwarded silently\#
not verified at all\#
251/ETRN\#
No messages waiting for node\#
The request was accepted, and no mail waits for that host.\#
After `ETRN`. It shares nothing but its digits with the forwarding reply to `RCPT TO`.\#
Nothing to do; ask again later.\#
messages wait and are being sent\#
252\#
Cannot VRFY user, but will accept message and attempt delivery\#
The server will not say whether the mailbox exists; mail for it would be taken and tried.\#
After `VRFY` or `EXPN`. Many servers send it for every address, to give nothing away to harvesters; a gateway in front of another server sends it because it cannot know.\#
It is neither a yes nor a no. Send the message and watch for a bounce.\#
Keep it: it is the reply that the standard wants where addresses are not verified.\#
the address was verified\#
known, and forwarded elsewhere\#
`VRFY` switched off, the less friendly way\#
no such user, or no permission to ask\#
252/ETRN\#
Pending messages for node started\#
Mail waits for the host named in `ETRN`, and the server has begun to send it.\#
After `ETRN`.\#
Wait for incoming connections.\#
also says how many messages wait\#
252/RCPT\#
Cannot verify, but will accept message\#
The server takes the recipient without knowing whether the mailbox exists. No standard foresees this answer here; by its first digit it is an acceptance.\#
Rarely, after `RCPT TO`, on gateways that cannot look up recipients.\#
Treat it like `250`; a bounce may follow.\#
Answer `250`, or verify recipients and answer `550`.\#
related 450\#
if the lookup only fails now\#
253\#
Mail waits for the host named in `ETRN`; the text gives the number of messages, and sending has begun.\#
Only after `ETRN`. Few servers count their queue; most answer `250`.\#
queue started, number unknown\#
messages wait, number unknown\#
334\#
Server challenge\#
The server asks for the next part of the login. Its text is a Base64 challenge and nothing else; it may be empty.\#
During `AUTH`. `VXNlcm5hbWU6` and `UGFzc3dvcmQ6` are the `LOGIN` prompts for user name and password; an empty text asks for the first response of mechanisms such as `PLAIN`.\#
Answer with Base64, without line breaks, or with `*` to give up. Remove your answers before you show a transcript to anybody: they hold the password.\#
Send the challenge in Base64, without an enhanced status code.\#
related 235\#
logged in\#
the answer was not accepted\#
related 501\#
the answer was not Base64, or `*` was sent\#
353\#
PRDR content analysis beginning\#
The server has the message and will now judge it for each recipient; one reply for each recipient follows, then one for the whole message.\#
After the final dot, on Exim with per-recipient data responses (`PRDR` offered in `EHLO` and asked for in `MAIL FROM`). It is an experiment; the draft expired.\#
Read one final reply for each accepted recipient and the closing one. If the client cannot, switch it off (Exim: `hosts_try_prdr`).\#
the reply before it, which asks for the message\#
the replies after it\#
354\#
Start mail input\#
The server waits for the message: header, empty line, body, and at the end a line with a single dot.\#
After `DATA`, when at least one recipient was accepted; never after `BDAT`. An old Oracle manual prints it as 345.\#
Send the message with `<CRLF>` line ends, double every dot that begins a line, end with `<CRLF>.<CRLF>`. If the session hangs here, the final dot got lost, or large packets do: look for a firewall and at the MTU.\#
Send it without an enhanced status code.\#
the message was taken\#
`DATA` came too early\#
no recipient was accepted\#
400\#
No standard meaning\#
A temporary refusal by its first digit; the standard gives it no further meaning. The text is all there is.\#
From Courier and from software that borrows HTTP numbers.\#
Try again later.\#
Let the queue retry; act on the text if it says more.\#
the standard reply if the service is not available\#
the standard reply for a passing local error\#
400~delayed\#
Message delayed\#
Exchange reports that a message has waited in its queue longer than usual. No other server said this; the last answer of the remote server stands in the line after it.\#
In delay notices of Exchange Server: "400 4.4.7 Message delayed".\#
Wait; a bounce follows if it cannot be delivered.\#
Read the next line of the notice, or `Get-Queue | fl LastError`, for the real cause.\#
related 441\#
Exchange's line when it cannot connect\#
Exchange's line when the remote server put it off\#
400~tls\#
STARTTLS is required first\#
Courier wants an encrypted connection before it takes any other command. The standard reply is `530`.\#
On Courier with `ESMTP_TLS_REQUIRED` set, mostly on the submission port.\#
Switch on STARTTLS in the account settings of the mail program.\#
Let the client use TLS for this server; retrying without changes nothing, though the code says temporary.\#
Do not require TLS on a public port 25.\#
the standard reply for the same\#
TLS is wanted but broken just now\#
403\#
Sender not verified (no standard meaning)\#
SendGrid refuses the sender address because it is not a verified sender identity. The number is an HTTP habit, not an SMTP code.\#
When the `From` address or domain was never verified in the account, or was mistyped in the application.\#
Verify the address or the domain in the service's sender settings, or send from a verified one.\#
Stop the retries: by its first digit the queue takes it for temporary and keeps trying, but nothing will change by itself.\#
the standard reply for a refused sender\#
the login itself is missing\#
412\#
A temporary refusal by its first digit. Courier's mail filters send it to put a recipient off, which looks like `4.1.2` written without dots.\#
On Courier servers with a whitelist or greylist filter.\#
Let the queue retry for some hours.\#
Let the filter answer `450` with an enhanced status code.\#
the standard reply for a recipient put off\#
417\#
DNS lookup failure (no standard meaning)\#
Courier could not look up the sender's domain in DNS and puts the message off. It reads like `4.1.7` without its dots.\#
The domain's name servers do not answer or give a broken answer, or the resolver of the receiving server has trouble.\#
Check that the domain in the sender address is spelled right.\#
Query MX, A and NS of the sender's domain from outside (`dig +trace`) and repair what fails.\#
Test the resolver on the mail server.\#
the standard reply for a failed lookup\#
related 517\#
the domain itself is wrong\#
420\#
Connection timed out (no standard meaning)\#
A temporary failure by its first digit. Lists tie it to a timed-out connection; it comes from gateway software, not from the standard.\#
Seldom, in bounces of old mail gateways that report a network read error.\#
Let the queue retry. If it stays, test the connection to the host on port 25 and look for a firewall or an MTU problem.\#
the standard reply of a server that closes\#
how a lost connection is to be treated\#
421\#
Service not available, closing transmission channel\#
The server ends the session now and says: come back later. It concerns the connection, not one recipient.\#
Rate limit or too many connections; poor reputation or missing DNS at large providers; overload or restart; too many errors or too long a silence in the session.\#
Wait; the mail server tries again by itself.\#
Let the queue retry with growing pauses, fewer connections and fewer messages on each. If it lasts for hours, read the text: check reverse DNS, SPF, DKIM and blocklists for your address.\#
Look for load, disk and limits (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
only this recipient, the session goes on\#
only this message, the session goes on\#
the goodbye that the client asked for\#
421/AUTH\#
The server ends the session during login.\#
Too many failed or too frequent logins from this address, mostly an old password stored in a phone or script; or the password service is overloaded.\#
Stop all programs that log in with an old password, wait some minutes, then log in once.\#
Send many messages through one session instead of logging in for each.\#
Check the authentication service and ban rules such as fail2ban.\#
login is broken just now, session goes on\#
wrong credentials\#
421/CONNECT\#
The server greets only to say that it cannot serve this client now, and closes.\#
Too many connections or too high a rate from your address; poor IP reputation or no reverse DNS at large providers; server overloaded, restarting or short of disk space.\#
Open fewer connections at once (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) and let the queue retry. If only one provider does it, check the address's reverse DNS and reputation there.\#
Raise the connection limits or free resources.\#
the greeting you want\#
421/END-OF-DATA\#
The server had the message, or part of it, and closes without accepting it. The message stays with the sender.\#
Content check or delivery behind the server failed or took too long, a volume limit was reached, or the line was too slow for the server's time limit.\#
Let the queue retry. If large messages never get through, look at the line, the MTU and virus scanners in between.\#
See what the milter, filter or delivery agent logged at that time.\#
the same, but the session goes on\#
the acceptance that did not come\#
421/RCPT\#
The server ends the session after a recipient. The transaction ends with it: recipients accepted before get nothing yet and must be sent again too.\#
Too many refused recipients or errors in one session (Postfix: `smtpd_hard_error_limit`), a rate limit, or a server shutting down.\#
Remove dead addresses from the list; they use up the error limit.\#
Let the queue retry, with fewer recipients in each session.\#
See in the log which errors came before.\#
if the recipient itself is wrong\#
422\#
Mailbox full (4.2.2 without its dots)\#
No RFC gives this number a text. Nearly always it is the enhanced code `4.2.2`, mailbox full, that lost its dots; the usual reply code for it is `452` or `552`. In an AUTH dialogue the registry ties it to `4.7.12`.\#
In reports of gateways and older mail systems, and on reference sites that list it as an SMTP code: the recipient's mailbox is over quota.\#
Write again later, and tell the recipient by another way.\#
Let the queue retry; the recipient has to make room.\#
Raise the quota or empty the mailbox; answer `452 4.2.2` or `552 5.2.2`.\#
related 452\#
full for now, the reply that servers really send\#
related 552\#
full, as a permanent refusal; or message too large\#
related 432\#
the AUTH code of the other reading, `4.7.12`\#
422~password\#
A password transition is needed\#
The account must log in once in another way before the chosen mechanism works. The registry lists this number beside `432`, which is the code the standard defines.\#
Hardly ever; in an `AUTH` dialogue or with `4.7.12`.\#
Log in once with `PLAIN` over TLS, then as before.\#
the code that servers send for it\#
424\#
Mailing list expansion problem (no standard meaning)\#
OpenSMTPD could not expand an alias, list or forward file just now. It is `4.2.4` written without dots.\#
A `~/.forward`, alias or include file cannot be read, or the user database does not answer.\#
Check owner and permissions of the alias and forward files and the table in `smtpd.conf`; `smtpctl trace expand` shows each step.\#
the standard reply for a mailbox not available now\#
related 524\#
the same, permanent\#
426\#
A temporary failure by its first digit. In FTP the number means a transfer cut off; some mail software borrows it for a lost connection.\#
Seldom, when a connection broke while the message was being sent.\#
Let the queue retry. If it stays, test the line and the MTU, and look for a virus scanner or firewall in between.\#
430\#
A temporary refusal by its first digit. The registry names the number next to `X.5.1`, invalid command, but no RFC gives it a text.\#
Hardly ever. Servers send `500`, `502` or `503` for a command that they cannot take.\#
Read the text and the commands before it; let the queue retry.\#
the standard reply for a command out of order\#
the standard reply for an unknown command\#
431\#
Mail system full (4.3.1 without its dots)\#
The receiving system is short of disk space or memory. The number is the enhanced code `4.3.1` that lost its dots; the standard reply is `452`.\#
On Courier, and in lists and reports about Exchange: queue or database disk full, or out of memory.\#
Free space on the queue and mailbox disks; on Exchange look for back pressure events in the log.\#
the standard reply for a lack of storage\#
related 531\#
Courier's reply for too many recipients\#
431~recipients\#
Too many recipients (no standard meaning)\#
Courier takes no more recipients in this transaction; those accepted before stay accepted. The standard reply is `452`.\#
A message to many people goes out in one transaction.\#
Send the rest in further transactions; the queue does so by itself.\#
Raise `maxrcpts` in Courier's `bofh` file if the limit is too tight.\#
the standard reply for too many recipients\#
the same as a permanent refusal\#
432\#
The account must log in once with a plain password before the chosen mechanism can be used. It belongs to `AUTH`; outside it Exchange and Courier use the number for a busy or stopped service.\#
After `AUTH`, when the server holds no secret yet for the mechanism, often after a move of the user database.\#
Log in once with `PLAIN` over TLS; the wanted mechanism works afterwards.\#
Set the client to `PLAIN` over TLS for one login, or for all.\#
Offer `PLAIN` inside TLS, or store the secrets for the mechanism.\#
login is broken just now\#
related 534\#
mechanism too weak for this account\#
432~queue\#
Service busy (no standard meaning)\#
The receiving system cannot take or deliver mail at this moment. It is `4.3.2` written without dots, not the reply of the same number to `AUTH`.\#
Exchange Online limits deliveries into one mailbox (`STOREDRV.Deliver; recipient thread limit exceeded`), or Courier cannot start a process. Lists say "the recipient's incoming queue has been stopped".\#
Let the queue retry. Spread bulk mail, alerts and loops to one mailbox over time.\#
Look for a mailbox that gets too much at once (journal, shared mailbox, rules that forward); on Courier check memory and process limits.\#
the standard reply for a service not available\#
435\#
Unable to authenticate at present (no standard meaning)\#
Exim could not check the login because its password source failed. The credentials may be right; the standard reply is `454`.\#
After `AUTH` on Exim servers: database, LDAP or Dovecot socket not reachable, an error in the authenticator's expansion, or a missing file.\#
Try again later; do not change the password.\#
Read Exim's main and panic log at that time: the cause stands after the colon. Repair the lookup and test it with `exim -be`.\#
the standard reply for login broken just now\#
440\#
TLS not available (no standard meaning)\#
Courier should encrypt this connection but cannot. The standard reply to `STARTTLS` is `454`.\#
TLS is required for the connection, but certificate or TLS program are missing or unreadable.\#
Wait; tell the provider if it lasts.\#
Check `TLS_CERTFILE` and `COURIERTLS` in Courier's `esmtpd` settings, and who may read the certificate.\#
the standard reply for TLS broken just now\#
related 540\#
441\#
No answer from host (4.4.1 without its dots)\#
The next server could not be reached. The number is the enhanced code `4.4.1` that lost its dots; the sending system writes it, not the remote server.\#
In Exchange queues and delay notices (`441 4.4.1 Error encountered while communicating with primary target IP address`, often Winsock 10060 or 10061), and on lists as "server is not responding".\#
Test port 25 of each MX host from the mail server itself. If all hosts fail, your provider or firewall blocks outgoing port 25; if only one, wait.\#
See that the MX hosts listen on port 25 for everybody and that the records point to them.\#
a server that answers but cannot serve\#
the standard reply for a passing error\#
442\#
Bad connection (4.4.2 without its dots)\#
The connection broke before the message was through. The number is the enhanced code `4.4.2` that lost its dots; the sending system writes it.\#
In reports and lists as "connection dropped during transmission": line trouble, time limits, or a firewall, proxy or virus scanner that cuts SMTP.\#
Retry without the devices in between; check MTU and TLS. If only large messages break, lower the MTU or look at scanners.\#
Look in the log for the other end of the same session.\#
the server's own announcement that it closes\#
446\#
Routing loop (4.4.6 without its dots)\#
The message went in circles until its hop limit was reached. The number is the enhanced code `4.4.6` that lost its dots; servers really send `554 5.4.6`.\#
In lists as "maximum hop count exceeded": two servers pass a domain to each other, or forwards point at each other.\#
Tell the recipient's admin; sending again repeats the loop.\#
Read the `Received` lines of the bounce from the bottom up and find the pair that repeats.\#
Correct MX records, relay and forward rules so that one host keeps the domain.\#
what servers send for a loop\#
related 546\#
Courier's code for a loop\#
447\#
Delivery time expired (4.4.7 without its dots)\#
The message waited in the queue until its time was up. The number is the enhanced code `4.4.7` that lost its dots; the sending system writes it.\#
In lists as "message timed out". The real cause is the last temporary error before it: host not reachable, greylisting, full mailbox, rate limit.\#
Send again once the cause is gone, or reach the person another way.\#
Look up the earlier attempts in the log by queue ID and act on their reply.\#
an earlier answer that may be the cause\#
449\#
Routing error (4.4.9 without its dots)\#
The sending system found no usable route. `4.4.9` is no registered enhanced code: Microsoft Exchange made it up, and lists drop its dots.\#
In old Exchange reports: a send connector or smart host cannot be resolved, or DNS gives no MX.\#
Check the connectors, the smart host's name and the DNS servers that the mail server uses.\#
the reply if the domain does not exist\#
450\#
Mailbox unavailable (temporary)\#
The server does not take mail for this address, or this message, at the moment. The mailbox may be busy, or the sender is put off on purpose.\#
Greylisting of an unknown sender; sender or host name not found in DNS (Postfix); rate limits; address check not finished; mailbox locked.\#
Let the queue retry for some hours. If it lasts, read the text: forward and reverse DNS of your address, the sender's domain and the sending rate are the usual causes.\#
If the text says "unknown user", answer `550`: the sender waits in vain for days.\#
an error inside the server, not a matter of the address\#
no room, or too many recipients\#
not now, and the connection is closed\#
450/CONNECT\#
The server puts the client off before the session begins; try again later.\#
Greylisting or rate limits at connection time, reverse DNS that does not resolve. The standard foresees `421` or `554` here.\#
Let the queue retry; check that your address has a PTR record and that the name leads back to it.\#
Answer `421` if you close, `220` and a later `450` if you do not.\#
refused permanently at the door\#
450/END-OF-DATA\#
The server has read the message and puts it off for reasons of policy; it keeps no copy.\#
Filter or virus scanner not available, content under suspicion, volume limit, greylisting after the message.\#
Let the queue retry. If it never passes, read the text and treat it like a content refusal.\#
See whether the milter or scanner answers (`milter_default_action`).\#
450/MAIL\#
The server does not take this sender at the moment.\#
The sender's domain was not found in DNS (Postfix: `4.1.8`), the sender address could not be verified, the client sends too much, or the message's priority is too low for now.\#
Check the domain of your sender address for a typing error.\#
See that the envelope sender's domain has an MX or A record that resolves from outside, and that bounces to it are accepted. The queue retries.\#
Check the resolver; set `unknown_address_reject_code = 550` only if it is reliable.\#
related 455\#
a parameter cannot be served now\#
450/RCPT\#
The server does not take mail for this recipient at the moment; other recipients may pass.\#
Greylisting, in the first minutes; the address is being checked with another server (Postfix: `4.1.1` "undeliverable" or "unverified address"); reverse DNS missing; mailbox locked or over its receiving rate.\#
Wait some hours; check the address if the text says "unknown".\#
Let the queue retry from the same IP address. If it lasts, correct PTR record and `EHLO` name.\#
Unknown users deserve `550`: turn off `soft_bounce`, set `unverified_recipient_reject_code = 550`.\#
451\#
Local error in processing\#
Something failed on the server's side while it worked on the command. The mail stays with the sender, who should try again.\#
Lookup, database, DNS or filter not available; greylisting on many systems; SPF lookup failed; server misconfigured. A connection that breaks off counts as this reply.\#
Let the queue retry. Read the text for greylisting or limits. Your own DNS (SPF, MX, reverse) can be what the server could not look up.\#
Read the log at that moment; in Postfix search for `warning:` and `fatal:` lines, in Exim for the panic log.\#
put off because of address or policy, not an error\#
failed permanently\#
451/AUTH\#
The server could not check the login now. The standard reply is `454`; the password may be right.\#
The user database or authentication service does not answer.\#
Check the authentication service (Dovecot `auth`, `saslauthd`) and its socket.\#
451/END-OF-DATA\#
The server read the message but could not finish with it, and did not accept it.\#
Spam or virus filter not available or too slow, content filter says "try later", disk or delivery trouble, bare line feeds (qmail).\#
Let the queue retry. If one message alone never passes, look at it: line ends, size, attachments.\#
Restart or relieve the filter (`rspamd`, `clamd`, `amavisd`), check disk space, raise its time limit.\#
out of space\#
451/MAIL\#
The server could not process the sender just now.\#
DNS lookup of the sender's domain or its SPF record failed (`4.4.3`, `4.7.24`), sender callout without result, or a broken lookup on the server.\#
Test your domain's name servers and SPF record from outside: every `include:` must resolve, 10 lookups at most.\#
Check resolver, policy service and lookup tables.\#
451/RCPT\#
The server could not decide about this recipient now; other recipients may pass.\#
Greylisting (usually `4.7.1`, passes after some minutes); user database, LDAP or next server not reachable; callout without result; server misconfigured (Postfix: `4.3.5`).\#
Let the queue retry from the same IP address.\#
Look for the failed lookup in the log. "Server configuration error" in Postfix: the line before it names the parameter.\#
452\#
Insufficient system storage\#
The server has no room at the moment: for the message, or for one recipient more in this transaction. The rest can be sent later.\#
Too many recipients in one transaction (`4.5.3`), server disk nearly full (`4.3.1`), recipient over quota (`4.2.2`, Gmail).\#
Wait; if the mailbox is full, tell the recipient.\#
Let the queue retry. For many recipients send fewer at a time (Postfix: `smtp_destination_recipient_limit`).\#
Free disk space on the queue partition, or raise the recipient limit.\#
no room, as a permanent refusal; or message too large\#
put off for other reasons\#
452/END-OF-DATA\#
The server ran out of storage while it took the message, and did not accept it.\#
Queue or mailbox disk full; now and then the recipient's quota.\#
Let the queue retry.\#
Free space or inodes on the queue and mailbox disks; check the quota of the mailbox named in the log.\#
another error while it took the message\#
452/MAIL\#
The server is short of storage and takes no message of this size now.\#
The disk of the queue is nearly full: Postfix wants 1.5 times `message_size_limit` free, and more if `queue_minfree` is set; Exim checks `check_spool_space`.\#
Let the queue retry, to another MX if there is one.\#
Free space where the queue lives (`df -h`, `df -i`); look for a queue full of spam or a log that grew.\#
too large at any time\#
452/RCPT\#
Too many recipients\#
The server takes no more recipients in this transaction. Those accepted before stay valid; the others belong in another one.\#
More recipients than the server's limit, or different recipients need different handling (Gmail, filter gateways). With `4.2.2` the recipient's mailbox is full; with `4.3.1` the server's disk.\#
Nothing to do; the mail server sends the rest by itself.\#
Go on with `DATA` for those accepted and queue the rest. Lower `smtp_destination_recipient_limit` (Postfix) or `max_rcpt` (Exim) to spare the refusals.\#
Accept at least 100 recipients.\#
an old or stricter answer to too many recipients\#
sent after it, where the whole message is unwanted\#
452~full\#
Mailbox full (temporary)\#
The recipient's mailbox is over its quota; the server expects that to change.\#
Gmail and others, after `RCPT TO`, while the account is still in use. If nobody empties it, `552` follows.\#
Tell the recipient by another way; the mail server tries again for some days.\#
Let the queue retry; pause newsletters to this address.\#
Raise the quota or empty the mailbox.\#
full, as a permanent refusal\#
453\#
You have no mail\#
The provider holds no mail for the domains that were asked for.\#
Only after `ATRN`, on services that hand over queued mail to customers with changing addresses.\#
mail waits, and the roles are exchanged\#
access to a domain is missing, or asked too often\#
a similar answer to `ETRN`\#
454\#
Temporary authentication failure, or TLS not available\#
Login or encryption does not work on the server just now. The text tells which; credentials may well be right.\#
After `AUTH`: password database not reachable. After `STARTTLS`: certificate or key cannot be loaded. After `RCPT TO`: a relay refusal softened by configuration.\#
Let the queue retry; do not ask the user for another password.\#
Check the authentication service and the certificate files; the log names the failure.\#
credentials really wrong\#
login or TLS is demanded\#
another passing error\#
454/AUTH\#
Temporary authentication failure\#
The server could not check the login because of a failure on its own side.\#
User database, Dovecot or `saslauthd` not reachable, too many logins in a short time (Gmail: `4.7.0`), or an account service under repair.\#
Wait some minutes, then try the same password again.\#
Do not prompt for a new password; reuse sessions instead of logging in for each message.\#
Check that the authentication service runs and that the mail server may open its socket (`smtpd_sasl_path`).\#
log in once in another way\#
454/STARTTLS\#
TLS not available due to temporary reason\#
The server offers encryption but cannot start it now; the session goes on unencrypted.\#
Certificate or key missing, unreadable or not matching (Postfix: "TLS not available due to local problem"); limit of new TLS sessions reached.\#
Decide by policy: retry later, or go on in the clear if neither DANE, MTA-STS nor a login is in play.\#
Read the TLS error in the log; check path, permissions and match of certificate and key, then reload.\#
the answer you want\#
454~quota\#
Throttling failure (sending quota)\#
The sending service has reached the account's limit. It has nothing to do with login or TLS.\#
Amazon SES, when the daily quota or the messages a second are exceeded.\#
Send slower, or wait until the 24 hours are over.\#
Limit the rate below the one shown in the console, retry with growing pauses, and ask for a higher quota.\#
the usual code for a rate limit\#
454~relay\#
Relay access denied (softened)\#
The server will not pass mail on to that domain for this client. The refusal is a matter of configuration and lasts until somebody changes it, though it is marked temporary.\#
The client did not log in, or the domain's MX points to a server that does not know the domain. Postfix's default `defer_unauth_destination`, or `soft_bounce`, makes it temporary.\#
Switch on authentication for outgoing mail and use port 587 or 465.\#
Check that the MX of the domain is right, and your relay's login.\#
Add the domain to `relay_domains` or `virtual_mailbox_domains`, or the client to `mynetworks`.\#
the same refusal, not softened\#
the same refusal on other servers\#
log in first\#
455\#
Server unable to accommodate parameters\#
The server knows the parameter after `MAIL FROM` or `RCPT TO` but cannot honour it at the moment.\#
Seldom; for example when a delivery deadline (`BY=`) cannot be met now.\#
Let the queue retry, or send without the parameter if the message does not need it.\#
Do not offer in `EHLO` what cannot be served.\#
related 555\#
the parameter is not known, or never honoured\#
456\#
Retry over IPv4 (draft only)\#
A draft that expired would have let servers ask for a retry over IPv4 with it; nothing came of it. By its first digit it is temporary.\#
Hardly ever in that meaning; Courier uses the number for an address that failed lately.\#
Let the queue retry; try over IPv4 if the text says so.\#
456~address\#
Address temporarily unavailable (no standard meaning)\#
Courier remembers that mail to this address was put off lately and does not accept more for it now.\#
On Courier gateways, for some hours after a delivery to the same address was deferred.\#
Find in the log why the first delivery was deferred.\#
related 556\#
Courier's form of it for failed addresses\#
458\#
Unable to queue messages for node\#
The server could not start its queue for the host that asked.\#
Only after `ETRN`, when the queue is locked, busy or cannot be read.\#
Ask again later, or tell the provider.\#
Check the flush service (Postfix `flush`) and the spool.\#
this host is not allowed to ask\#
the queue was started\#
the queue was started, with a count\#
459\#
Node not allowed\#
The server will not start its queue for that host; the text says why.\#
Only after `ETRN`. The host is not on the list of those that may ask. In spite of its first digit it stays until somebody changes the list.\#
Ask the provider to add your domain.\#
Add the domain to `fast_flush_domains` (Postfix), or to the ACL `acl_smtp_etrn` (Exim).\#
allowed, but the queue could not be started\#
471\#
Not authorised, temporary (4.7.1 without its dots)\#
A temporary refusal by policy. The number is the enhanced code `4.7.1` that lost its dots; as reply code it is malformed, for the second digit ends at 5.\#
In lists as "error of your mail server, mostly anti-spam"; in truth greylisting or another rule of the receiving server.\#
Let the queue retry from the same address; then check reverse DNS and blocklists.\#
Answer `450 4.7.1` or `451 4.7.1`.\#
a code that servers should send for it\#
related 571\#
the permanent form, `5.7.1` without its dots\#
498\#
No standard meaning (malformed)\#
A temporary refusal by its first digit. Its second digit is beyond 5, so no server should send it.\#
Seen in bounce collections with the text "No MX for": the recipient's domain has no usable mail server.\#
Check the domain part of the address.\#
Look up MX and A of the domain; let the queue retry meanwhile.\#
the standard reply if the domain does not exist\#
500\#
Syntax error, command unrecognized\#
The server does not know the command, or the line is too long. The session stays open and nothing was changed.\#
A misspelt or unsupported command, message text sent after `DATA` was refused (one refusal a line), TLS bytes on a plain port, an `EHLO` to an LMTP server, or a firewall that mangles commands.\#
Check port and encryption: 465 wants TLS at once, 587 and 25 want STARTTLS.\#
Look at the exact line sent. If it is message text, find the refused command before it; otherwise use only what `EHLO` offers.\#
Do not offer in `EHLO` what is refused; switch off SMTP inspection on the firewall.\#
the command is known but not available\#
the command is known, its argument is wrong\#
the command is known but comes at the wrong time\#
500/AUTH\#
The server cannot read the `AUTH` command or its continuation: not offered here, or the line is too long (`5.5.6`).\#
Login tried on port 25 or before TLS, where the server does not offer it; a token or ticket longer than the server's line limit.\#
Use port 587 with STARTTLS, or 465 with TLS.\#
Log in only if `AUTH` stands in the last `EHLO` answer; send long responses after an empty challenge, not on the command line.\#
Offer `AUTH` in `EHLO` if logins belong here, and accept lines of 12288 octets.\#
login at the wrong time\#
mechanism not known\#
500/DATA\#
The server does not take the `DATA` command as such; no message may follow.\#
The line holds more than the word, or bytes of an earlier command are mixed in.\#
Send `DATA` alone on its line and wait for `354` before the message.\#
sent before a recipient was accepted\#
500/EHLO\#
The server does not know `EHLO`: it is very old, speaks LMTP, or a device in between rewrites commands.\#
On LMTP ports (24 or a socket), where `LHLO` is the greeting; behind firewalls with SMTP inspection, which turn it into `XXXX`; on antique servers.\#
Fall back to `HELO`; mail clients do so by themselves, but then without login and TLS. On an LMTP port use the LMTP transport (`lmtp:` in Postfix).\#
Switch off SMTP inspection ("fixup", "ESMTP inspection") on the firewall.\#
known but not available\#
the name given is not acceptable\#
500/END-OF-DATA\#
The server reads message lines as commands, or refuses the finished message with an unfitting code.\#
After `DATA` was refused and the client sent the message all the same: one refusal for each line. Or a lone dot ended the message too early. Some filters misuse it for content.\#
If the text speaks of content, change the message.\#
Wait for `354`; double each dot that begins a line. Find the first refusal: it is the real error.\#
must come before the message\#
the usual first refusal\#
the standard reply for a refused message\#
500/MAIL\#
The server cannot read the `MAIL FROM` line: it is misspelt or longer than allowed.\#
A space or line break crept into the line, or a script sends "FROM:" without `MAIL`. Commands may be 512 octets long, more with extensions.\#
Send `MAIL FROM:<address>` exactly so, and look at control characters in a network trace.\#
the address or its form is wrong\#
a parameter is not known\#
sent before `EHLO` or inside a transaction\#
500/STARTTLS\#
The server does not know `STARTTLS`: it has no TLS, or TLS is already on.\#
The server was built or configured without TLS, the port is one where TLS starts at once (465), or a firewall removes the command.\#
Choose "SSL/TLS" for port 465, "STARTTLS" for 587.\#
Send it only if the last `EHLO` offered it.\#
Configure a certificate (`smtpd_tls_security_level = may` in Postfix).\#
offered, but broken just now\#
501\#
Syntax error in parameters or arguments\#
The server knows the command but cannot accept what follows it: an address, a name or a parameter is wrongly written.\#
Brackets missing or a space after the colon (`MAIL FROM: <a>`), an `EHLO` name that is no host name, a malformed address, `AUTH` cancelled or not Base64. Some servers use it for unknown users or senders.\#
Check the address for spaces, missing domain and special characters.\#
Send `MAIL FROM:<address>` without spaces; set a full host name for `EHLO` (`myhostname`, `primary_hostname`).\#
Say in the text what is wrong; use `550` for unknown users.\#
the command itself is not known\#
related 553\#
well formed, but this name is not allowed\#
an ESMTP parameter is not known\#
the value is understood but not supported\#
501/AUTH\#
The login was cancelled with `*`, or what the client sent is not valid Base64.\#
Password or user name sent without Base64, a line break inside the Base64 text, or a client that gives up after an error.\#
Encode without line breaks (`printf '%s' TEXT | base64 -w0`); write `=` for an empty first response.\#
Try another mechanism, `PLAIN` inside TLS first.\#
well formed, but wrong\#
the question that was answered badly\#
501/EHLO\#
The name after `EHLO` or `HELO` is missing or not a valid host name or address literal.\#
Host names without a domain, with an underscore or a space, `localhost`, or a bare IP address instead of `[192.0.2.1]`; the device or program sends the computer's name.\#
Rename the computer without special characters, or let the mail program use another name.\#
Set the full host name that the address's PTR record gives (`smtp_helo_name` in Postfix, `helo_data` in Exim).\#
Soften the check (`reject_invalid_helo_hostname`) if it hits good clients.\#
the name has no domain\#
well formed, but refused\#
501/MAIL\#
The sender address or a parameter behind it is wrongly written.\#
Angle brackets missing, a space after `FROM:`, an address without a full domain, an empty or broken sender configured in a program. Some servers refuse a sender or its domain with it.\#
Write the sender address in full, as in `name@example.org`.\#
Send `MAIL FROM:<address>`; for bounces `MAIL FROM:<>`. See that the sender's domain exists in DNS (`5.1.8`).\#
well formed, but not allowed\#
the sender is refused\#
501/RCPT\#
The recipient address is wrongly written. A few servers also say so for users they do not know.\#
A space, comma or second `@` in the address, brackets missing, a trailing dot, quotes from an address list, or an address without a domain.\#
Retype the address by hand; look for invisible characters from copying.\#
Send `RCPT TO:<address>` with one address in each command; clean the list.\#
Answer unknown users with `550 5.1.1`.\#
no such mailbox\#
501/STARTTLS\#
Something stands behind `STARTTLS`; the command takes no argument.\#
In hand-written clients, or when bytes of another command slip into the line.\#
Send `STARTTLS` alone and as the last command of a group.\#
TLS broken just now\#
502\#
Command not implemented\#
The server knows the command but does not offer it.\#
`VRFY`, `EXPN` or `HELP` switched off; `AUTH` or `STARTTLS` where it is not configured; `TURN`; commands in the wrong order on Courier.\#
To send mail use port 587 or 465, where login is offered.\#
Use only what the `EHLO` answer lists.\#
Offer nothing in `EHLO` that gets this reply; answer `VRFY` with `252`.\#
the command is not known at all\#
the command works, but not with this argument\#
the recommended answer to `VRFY`\#
502/AUTH\#
The server does not offer login on this port or before encryption.\#
The mail program logs in on port 25, or without TLS on a server that wants TLS first; or the server needs no login for local clients.\#
Log in only if `AUTH` stands in the last `EHLO` answer.\#
Enable login on the submission port (`smtpd_sasl_auth_enable`).\#
login is demanded\#
502/EHLO\#
The server has only the old `HELO`, so it offers no extensions.\#
On antique servers and simple devices.\#
Send `HELO` instead; mail servers do it by themselves. Expect neither login nor TLS.\#
Replace the server; `EHLO` is mandatory today.\#
`EHLO` is not known at all\#
502/STARTTLS\#
The server knows `STARTTLS` but is not set up for it.\#
No certificate is configured, TLS is limited to other ports or clients, or TLS is already on.\#
Use another port, 465 with TLS for instance, rather than no encryption.\#
Configure certificate and key (`smtpd_tls_chain_files`, `tls_certificate`).\#
not known at all\#
502/VRFY\#
The server does not verify addresses on request. That says nothing about the address.\#
On most public servers, against the harvesting of addresses (Postfix: `disable_vrfy_command`).\#
Send the message; the answer to `RCPT TO` counts.\#
`252` is what the standard recommends instead.\#
the recommended answer\#
502~sequence\#
ESMTP command error (Courier)\#
Courier did not expect this command here; other servers answer `503`.\#
`MAIL FROM` before `EHLO`, `DATA` without an accepted recipient, a second transaction begun without an end, or an unknown command.\#
Look for the refused command just before it; then begin again with `RSET` or `EHLO`.\#
the standard reply for a wrong order\#
503\#
Bad sequence of commands\#
The command is known but does not fit here; something that must come before it is missing or failed.\#
An earlier command was refused and the client went on: `DATA` without an accepted recipient, `MAIL FROM` without `EHLO` or inside a transaction, `AUTH` twice, any command after a refusing greeting.\#
If the text asks for a login, switch on authentication for outgoing mail.\#
Go up in the transcript to the first refusal: that is the error to fix. Then start afresh with `RSET`, after STARTTLS with `EHLO`.\#
no valid recipients, or the session was refused\#
the command is not known\#
log in or start TLS first\#
503/AUTH\#
Login is not possible at this point.\#
Already logged in, inside a transaction, or before TLS on servers that offer login only inside it ("AUTH command used when not advertised", Exim).\#
Choose STARTTLS on port 587, or TLS on 465, so that login is offered.\#
Log in once, after `EHLO` (again after TLS) and before `MAIL FROM`.\#
the login that already succeeded\#
TLS is demanded first\#
503/BDAT\#
The chunk does not fit: no accepted recipient, a chunk after `LAST`, or `BDAT` mixed with `DATA`.\#
After refused recipients with pipelining, or in clients that do not stop after a failed chunk.\#
After a failed chunk send only `RSET`; use either `BDAT` or `DATA` in a transaction.\#
no valid recipients, with another code\#
503/CONNECT\#
The client spoke before its turn or to a server that had refused the session.\#
Commands sent before the greeting, or after a `554` greeting.\#
Wait for the whole greeting; if it refuses, send `QUIT` and read its text.\#
the greeting that refused\#
the greeting to wait for\#
503/DATA\#
The message may not come now: no recipient was accepted.\#
Each `RCPT TO` before it was refused; then this is only the echo. Also with `BODY=BINARYMIME` or after `BDAT`, where only `BDAT` may follow; in LMTP always when no recipient is left.\#
Look at the refusal of the recipients; this line is not the cause.\#
Read the replies to `RCPT TO`, fix those, and send `RSET` before the next attempt.\#
the other code for the same\#
the usual refusal of the recipients before it\#
503/MAIL\#
No transaction can begin now.\#
`EHLO` was not sent, or not sent again after STARTTLS; a transaction is already open; the server wants a login first; or the greeting had refused the session.\#
Switch on authentication for outgoing mail if the text asks for it.\#
Send `EHLO` after the greeting and again after TLS; end or `RSET` a transaction before the next `MAIL FROM`.\#
the standard reply for a missing login\#
the answer to the `EHLO` that was missing\#
503/RCPT\#
There is no open transaction for this recipient.\#
`MAIL FROM` was refused or missing, the message was already finished, or the server dropped the transaction after an error. Some hosts mean "log in first".\#
Find the refused `MAIL FROM` above; with pipelining this reply follows it for each recipient and can be ignored.\#
refused for another reason\#
the recipient itself is refused\#
503/STARTTLS\#
Encryption cannot start here: it is already on, or a command is missing before it.\#
The client sends `STARTTLS` on a port where TLS starts at once, a second time, or before `EHLO`.\#
Send it once, after `EHLO`.\#
503~login\#
Authentication wanted first\#
The server wants the client to log in before it sends mail. The standard reply for that is `530`.\#
Mail programs without a login for outgoing mail; old hosts that want incoming mail to be fetched first (POP before SMTP).\#
Switch on authentication for the outgoing server, with the same user name and password as for incoming mail, on port 587 or 465.\#
Answer `530 5.7.0` so that programs understand it.\#
504\#
Command parameter not implemented\#
The command exists, but not with this argument.\#
`EHLO` or addresses without a full domain (Postfix, `5.5.2`), an `AUTH` mechanism that the server does not have, `HELP` or `VRFY` with an argument it does not support.\#
Write addresses in full, with domain.\#
Use a full host name in `EHLO` (`myhostname`, `primary_hostname`), and a mechanism from the `EHLO` answer.\#
Offer only mechanisms that work.\#
the standard code for a parameter of `MAIL` or `RCPT`\#
the argument is wrongly written\#
the whole command is not available\#
504/AUTH\#
The server does not have this login mechanism, at least not now.\#
Mechanism not offered, offered only inside TLS, or switched off (`LOGIN`, `CRAM-MD5`, `NTLM` on many providers); or the client asks for `XOAUTH2` where only passwords work.\#
Set encryption to STARTTLS or TLS and the login method to "normal password", or OAuth if the provider demands it.\#
Choose from the mechanisms in the last `EHLO` answer.\#
Configure the mechanism in Dovecot or Cyrus SASL.\#
related 538\#
mechanism only inside TLS\#
504/EHLO\#
The name after `EHLO` or `HELO` is not a full host name.\#
The client calls itself `localhost`, `PC-17` or the like; Postfix refuses it with `reject_non_fqdn_helo_hostname`, often only at `RCPT TO`.\#
Log in on port 587 or 465: servers skip the test there.\#
Set a name with a domain that resolves to your address (`myhostname` or `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Put `permit_sasl_authenticated` and `permit_mynetworks` before the test.\#
the name is not valid at all\#
the name is refused for policy\#
504/MAIL\#
The sender address has no full domain, or a parameter of the line is not implemented.\#
A program sends as `root` or `www-data@localhost`; Postfix refuses it with `reject_non_fqdn_sender`.\#
Set a sender address with a real domain in the program.\#
Let the mail server complete addresses (`myorigin` in Postfix, `qualify_domain` in Exim).\#
the standard code for unknown parameters\#
the address is wrongly written\#
the address is not allowed\#
504/RCPT\#
The recipient address has no full domain, or a parameter of the line is not implemented.\#
Addresses such as `root` or `anna@mail`; Postfix refuses them with `reject_non_fqdn_recipient`. A host name without a domain in `EHLO` is often refused here too: read the text.\#
Write the address with its full domain.\#
Complete local addresses on your server (`myorigin`, `qualify_recipient`); if the text says "Helo", correct the host name.\#
504/VRFY\#
The server does not support `VRFY` or `EXPN` with this argument.\#
Seldom; on servers that verify only local names.\#
not verified, but accepted\#
switched off altogether\#
505\#
A permanent refusal by its first digit. Providers use it for suspended accounts and for clients that did not log in; the text tells which.\#
From hosting providers and older Windows mail servers.\#
Read the text: remove the address if its account is suspended; switch on authentication if the login is missing.\#
Use `550 5.2.1` for a disabled mailbox, `530 5.7.0` for a missing login.\#
the standard reply for a mailbox not available\#
505~login\#
Client was not authenticated (no standard meaning)\#
The server wants a login before it takes mail. The standard reply is `530`.\#
Mail programs and web applications without a login for outgoing mail.\#
Switch on authentication for the outgoing server, on port 587 or 465.\#
Answer `530 5.7.0`.\#
a login was tried and failed\#
510\#
Bad address (5.1.0 without its dots)\#
Something is wrong with an address. The number is the enhanced code `5.1.0` that lost its dots; servers send `550` or `553`.\#
In lists and in reports of gateways and newsletter services.\#
Check the recipient's address, then your own sender address.\#
Look up the original reply in the log before you delete an address from a list.\#
what servers send for an unknown mailbox\#
what servers send for a name not allowed\#
511\#
Bad mailbox address (5.1.1 without its dots)\#
The mailbox does not exist. The number is the enhanced code `5.1.1` that lost its dots; servers send `550 5.1.1`.\#
In lists and in reports of gateways: typing errors and former employees first.\#
Check the part before the `@`; ask the person for the address.\#
Remove the address from lists after the first such report.\#
related 510\#
another dotless address code\#
511~headers\#
No recipients in the header (Courier)\#
Courier found no recipient to deliver to in the message's header.\#
Local programs hand over a message with the recipients in the header, and there are none.\#
Fill in `To`, `Cc` or `Bcc`.\#
Give the recipients to `sendmail` as arguments, or correct the header that the program writes.\#
the usual refusal of a message\#
512\#
Domain not found (5.1.2 without its dots)\#
The recipient's domain does not exist or cannot take mail. The number is the enhanced code `5.1.2` that lost its dots; servers send `550 5.1.2`.\#
In lists and in reports of gateways: a typing error after the `@`, an expired domain.\#
Check the domain for typing errors.\#
Ask DNS for MX and A (`dig MX example.org`).\#
Renew the domain, publish an MX record.\#
what servers send for it\#
the domain says that it takes no mail\#
513\#
Bad address syntax (5.1.3 without its dots)\#
The recipient's address is wrongly written. The number is the enhanced code `5.1.3` that lost its dots; servers send `501` or `553`.\#
In lists, where it is often blamed on a missing login; that is `530`. Courier sends it for addresses it cannot parse and for relaying.\#
Retype the address; look for spaces, commas and brackets.\#
Clean the list or the program that builds the address.\#
what servers send for bad syntax\#
what servers send for a missing login\#
513~relay\#
Relaying denied (Courier)\#
Courier does not take mail for this domain from this client. The standard reply is `550` or `554` with `5.7.1`.\#
The client did not log in, or the domain's mail points to a server that does not know the domain.\#
Switch on authentication for outgoing mail.\#
Check the MX record of the recipient's domain.\#
Add the domain to `esmtpacceptmailfor` and run `makeacceptmailfor`.\#
the standard reply for a refused relay\#
Postfix's reply for a refused relay\#
517\#
Sender rejected (5.1.7 without its dots)\#
Courier refuses the sender address: its domain does not exist, has broken MX records, or is blocked. It reads like `5.1.7` without its dots.\#
An MX that holds an IP address instead of a host name, a CNAME chain, no MX or A at all, or an entry in Courier's `bofh` file.\#
Check the domain of the sender address.\#
Let MX records name hosts that have A or AAAA records. Test from outside with `dig MX`.\#
Look into `bofh` (`badfrom`, `badmx`).\#
related 417\#
the lookup failed only now\#
the standard reply for a sender not allowed\#
520\#
Wrong QHLO id (draft only)\#
An expired draft for a faster session start would have used it to reject an outdated identifier. No server is known to send it in that sense.\#
Hardly ever; if you see it, the server made up its own meaning.\#
Read the text and treat it as a permanent refusal.\#
521\#
Host does not accept mail\#
This host takes no mail at all, from nobody. The session may end at once.\#
On hosts that run a dummy mail service to say so. Many servers misuse it for a refusal of one client, with "blocked" or "Service currently unavailable" in the text.\#
Check the address; mail to a host or web server name is often the mistake.\#
See why mail goes to this host (MX, A record, transport table); do not retry.\#
If the domain should get mail, correct its MX; if it never should, publish a null MX. Refuse single clients with `554`.\#
you are refused, others may not be\#
a relay knows that the domain takes no mail\#
not now, try later\#
521~blocked\#
Client blocked\#
The server refuses this client and hangs up. Others may send; the standard wants `554` for that.\#
Postfix postscreen ("Service currently unavailable", "blocked using"), filter services: the sending address is on a blocklist or was turned away by a test.\#
Tell your provider; another message will not help.\#
Look up the address at the list named in the text, stop the cause, ask for removal. Home and cloud addresses send through a provider's relay.\#
Check `postscreen_dnsbl_sites` and the access table; remove lists that closed.\#
the standard reply for a refused client\#
refused by policy, the session goes on\#
521~protocol\#
Protocol error, disconnecting\#
The server hangs up because the client broke the protocol.\#
Postfix: commands sent before the greeting, line feeds without carriage return inside the message, `BDAT` out of order, HTTP instead of SMTP.\#
Wait for the greeting, send `<CRLF>` line ends only. For programs: update the mail library, or hand the mail to a local mail server.\#
If good clients are hit, exempt them (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
refused, but the line stays open\#
commands out of order\#
the temporary way to hang up\#
522\#
Mailbox full (5.2.2 without its dots)\#
The recipient's mailbox is over its quota. The number is the enhanced code `5.2.2` that lost its dots; servers send `552 5.2.2`.\#
From a few mail systems and in bounce lists.\#
Tell the recipient by another way and send again later; keep the address.\#
Pause mailings to it; remove it only if it stays full for weeks.\#
the standard reply\#
the temporary form\#
523\#
Encryption needed (registry only)\#
The registry ties the number to `5.7.10`, encryption needed; no RFC gives it a text. Servers that send it mean different things: encryption, a message too large (`5.2.3` without its dots), or commands after `STARTTLS`.\#
Seldom. From Courier and on lists it is about size, from Gmail about pipelining, and with `5.7.10` about a missing TLS connection.\#
Read the text: send a smaller message, or switch on TLS for outgoing mail.\#
With `5.7.10`, use TLS to the next server, and `REQUIRETLS` only where every hop has it.\#
the standard reply if TLS must come first\#
TLS needed for this login mechanism\#
the standard reply for a message too large\#
523~pipelining\#
No commands after STARTTLS in one go\#
Gmail refuses because the client sent more right behind `STARTTLS`, before the handshake. That could hide injected commands.\#
Clients that put several commands into one packet, or a device that tampers with the session.\#
Send `STARTTLS` last, wait for `220`, shake hands, then send `EHLO`. Update the mail library.\#
what other servers say for it\#
523~size\#
Message too large (5.2.3 without its dots)\#
The message is larger than the server, or this recipient, allows. The number is the enhanced code `5.2.3` that lost its dots; the standard reply is `552`.\#
On Courier and in lists of codes. Attachments grow by a third on the way.\#
Share large files by a link, or split the message.\#
Compare with the `SIZE` in the `EHLO` answer.\#
Raise `sizelimit` in Courier.\#
another of Courier's size codes\#
524\#
Encryption required for the mechanism (registry only)\#
The registry ties the number to `5.7.11`, login mechanism only inside TLS; the standard reply is `538`. OpenSMTPD uses it for list expansion.\#
Hardly ever in an `AUTH` dialogue.\#
Switch on STARTTLS or TLS for outgoing mail, then log in.\#
the standard reply for it\#
TLS must come first, for any command\#
related 523\#
the neighbour for encryption in general\#
524~list\#
OpenSMTPD could not expand an alias, list or forward file. It is `5.2.4` written without dots.\#
A `~/.forward` with bad syntax, an alias that points nowhere or to itself.\#
Write to a person directly, or tell the admin.\#
Correct the alias or forward file; `smtpctl trace expand` shows each step.\#
related 424\#
the same, temporary\#
525\#
User account disabled (registry only)\#
The login is right, but the account may not be used. The registry ties the number to `5.7.13`.\#
After `AUTH`: account locked by the operator, unpaid, or stopped after abuse. Some servers send it for a disabled recipient.\#
Do not retype the password; ask the provider to unlock the account.\#
Unlock it after the cause is gone (stolen password, spam).\#
no login yet\#
the recipient's mailbox is disabled\#
530\#
Authentication required\#
The server refuses the command until the client has logged in or, in its other use, has started TLS. The text tells which.\#
Mail program without a login for outgoing mail; mail sent in the clear to port 587; a device or script that relays without `AUTH`; a public MX set to demand TLS.\#
Switch on authentication for the outgoing server, with STARTTLS on port 587 or TLS on 465.\#
Give scripts and devices an account; to deliver to other domains use their MX on port 25.\#
Never demand login or TLS for local mail on a public port 25.\#
login or TLS broken just now\#
530/AUTH\#
Must issue a STARTTLS command first\#
The server lets nobody log in before the connection is encrypted.\#
A mail program set to "no encryption" or plain port 25; TLS that was removed by a firewall or virus scanner.\#
Set STARTTLS on port 587, or TLS on 465.\#
Send `STARTTLS`, then `EHLO` again, then `AUTH`. If `STARTTLS` is not offered, test without the device in between.\#
the same for one mechanism only\#
530/MAIL\#
The server takes no sender before the client has logged in or, if the text says so, started TLS.\#
On submission ports when the mail program has no login for outgoing mail; at Exchange Online when a device sends without login or connector (`5.7.57`).\#
Switch on authentication for the outgoing server: port 587 with STARTTLS, or 465 with TLS.\#
Give the script, printer or application an account, or allow its address on the relay.\#
Allow trusted clients by address (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
The server takes this recipient only from clients that have logged in (or started TLS, if the text says so).\#
Mail to other domains without a login; an Exchange connector without anonymous access ("Client was not authenticated"); mail for others sent to a submission port.\#
Switch on authentication for the outgoing server.\#
For incoming mail see that the MX is right and that you deliver to port 25, not to 587.\#
Use `550` or `554` with `5.7.1` to refuse relaying.\#
the recipient is refused\#
the usual reply for a refused relay\#
530~auth\#
The server refuses the command until the client has logged in.\#
Mail program, script or device without a login for outgoing mail, or a session in which the login failed or was forgotten after TLS.\#
Switch on authentication for the outgoing server and use port 587 or 465.\#
Give scripts and devices an account; send `AUTH` after the `EHLO` that follows TLS.\#
See that `AUTH` is offered on that port.\#
530~tls\#
The server takes no other command before the connection is encrypted.\#
Mail sent in the clear to a submission port, or to a gateway that demands TLS (`smtpd_tls_security_level = encrypt`). On a public MX that is against the standard.\#
Allow TLS for outgoing mail (`smtp_tls_security_level = may`).\#
On port 25 use `may` in place of `encrypt`, or some senders cannot reach you.\#
TLS needed for one login mechanism\#
the answer to `STARTTLS`\#
531\#
Courier takes no further recipients for this message and will not take them later either. The standard reply is `452`, or `550` where it is a rule.\#
A message to more recipients than the server's hard limit.\#
Send to fewer people at a time, or through a mailing list.\#
Limit recipients in each transaction and send the rest in new ones.\#
Take `hard` off `maxrcpts` in Courier's `bofh` file.\#
related 431\#
Courier's temporary form\#
the code of RFC 821 for it\#
533\#
No standard meaning (registry only)\#
A permanent refusal by its first digit. The registry names the number next to `X.7.1`, not authorised, but no RFC gives it a text.\#
Hardly ever in that sense; Exim uses it for addresses with non-ASCII letters.\#
Read the text; ask the recipient's admin by another way.\#
the standard reply for a refusal by policy\#
the standard reply for a name not allowed\#
533~utf8\#
No support for internationalised mailbox name\#
The next server cannot take an address with letters outside ASCII, so Exim refuses it.\#
After `RCPT TO` with such an address, when the server behind does not offer `SMTPUTF8`.\#
Use the recipient's plain ASCII address.\#
Find a route whose every hop offers `SMTPUTF8`.\#
Enable `SMTPUTF8` on the last server, or give the user an ASCII alias.\#
the standard reply for it after `RCPT TO`\#
the standard reply for it after `MAIL FROM`\#
534\#
Authentication mechanism is too weak\#
The account may not log in this way; the server wants a stronger mechanism. Large providers use it when a plain password no longer suffices.\#
After `AUTH`: accounts with two-step verification (Gmail asks for an app password or a login in the browser), or a policy against `PLAIN` and `LOGIN` without TLS.\#
Create an app password or switch the program to OAuth; log in once in the browser if the text gives a link.\#
Use another mechanism of the `EHLO` answer, inside TLS.\#
the mechanism works inside TLS only\#
the mechanism is not known\#
534~login\#
Login needs an app password or the browser\#
The provider does not take the account's normal password from this program.\#
Gmail and Workspace accounts with two-step verification, new devices and places, or a login under suspicion.\#
Create an app password in the account's security settings and use it in the program, or switch to OAuth. If the text gives a link, open it in a browser and confirm the login.\#
For servers use a relay service or OAuth instead of a person's account.\#
related 525\#
the account is locked\#
534~size\#
Message too large (Courier)\#
The message, or its header, is larger than Courier allows. It reads like `5.3.4` without its dots; the standard reply is `552`.\#
At `MAIL FROM` when the announced `SIZE` is too large, or after the message when the header is.\#
Compare with the server's limit before you send.\#
Raise `sizelimit` in Courier's settings.\#
535\#
Authentication credentials invalid\#
The login failed: user name, password or token is not accepted.\#
Wrong or changed password, user name without domain, an app password needed, SMTP login switched off for the account (Microsoft 365: `5.7.139`), a wrong server, an account that is locked.\#
Test the password in webmail. Then check the user name (mostly the full address), the server name, and whether an app password or OAuth is required.\#
Correct the stored login (`smtp_sasl_password_maps` and `postmap`); stop other programs that use the old password.\#
Read the authentication log for the true cause.\#
mechanism not accepted for this account\#
no login was tried yet\#
login broken just now, password may be right\#
right password, account locked\#
535~required\#
Authentication required (Courier)\#
Courier refuses the command until the client has logged in. No password was wrong; the standard reply is `530`.\#
On Courier with `AUTH_REQUIRED`, on the submission port.\#
Send `AUTH` after `EHLO`, before `MAIL FROM`.\#
Do not set `AUTH_REQUIRED` for port 25, which takes mail from outside.\#
538\#
Encryption required for requested authentication mechanism\#
The server accepts this login mechanism only on an encrypted connection.\#
Seldom: servers of today do not offer such mechanisms before TLS at all. Postfix answers `504 5.5.4` in this case.\#
Send `STARTTLS`, then `EHLO` again, then `AUTH`.\#
Hide `PLAIN` and `LOGIN` before TLS (`smtpd_tls_auth_only = yes`).\#
TLS must come before any command\#
mechanism too weak even inside TLS\#
registry number for encryption in general\#
540\#
Courier has no TLS to offer. Standard replies to `STARTTLS` are `454` or, if it is unknown, `500` and `502`.\#
After `STARTTLS`, if certificate or TLS program are missing, or TLS is already on. Some hosting companies use the number for suspended accounts.\#
Use port 465, or tell the provider.\#
Send `STARTTLS` only once, and only if it was offered.\#
Check `TLS_CERTFILE` and `COURIERTLS` in Courier's `esmtpd` settings.\#
the standard reply, temporary\#
the standard reply if TLS is not configured\#
related 440\#
540~suspended\#
Account suspended (no standard meaning)\#
The provider refuses the mail because an account is suspended.\#
On hosting companies: spam sent by the account, an unpaid bill, or a recipient whose account was closed.\#
If it is your account, ask the provider; if it is the recipient's, use another way.\#
Look for a stolen password or a hacked site, close the hole, then unlock.\#
registry number for a disabled account\#
541\#
Refused by the recipient's domain (no standard meaning)\#
The recipient's server or filter does not want the message. It reads like `5.4.1` without its dots; standard replies are `550` and `554`.\#
Zoho ("541 5.4.1 Mail rejected by destination domain") and some filters: the domain's settings, a block entry or a spam verdict.\#
Ask the recipient by another way to allow your address.\#
Check SPF, DKIM, DMARC and blocklists for your domain.\#
Look into the domain's block and allow lists.\#
542\#
Recipient rejected (no standard meaning)\#
A permanent refusal of the recipient by a filter service. The standard reply is `550`.\#
From filters of MessageLabs and Symantec ("Rejected"): address not registered with the filter, or blocked.\#
Check the address; ask the recipient by another way.\#
Add the address to the filter's list of users.\#
546\#
Routing loop detected (5.4.6 without its dots)\#
Courier counted too many `Received` lines: the message goes in circles. Other servers say `554 5.4.6`.\#
Two servers pass a domain to each other, or forwards point at each other.\#
Read the `Received` lines from the bottom up and find the pair that repeats.\#
Correct MX, forwards and `locals` or `hosteddomains` so that one host keeps the domain.\#
what other servers send for a loop\#
related 446\#
the temporary form in lists\#
550\#
Mailbox unavailable, or refused by policy\#
The server will not do what was asked, and repeating it will not help. Either the mailbox does not exist, or a rule forbids the mail: the enhanced code and the text tell which.\#
Unknown recipient (`5.1.1`); then sender, content or IP address refused by policy or blocklist (`5.7.1`), SPF, DKIM or DMARC failed (`5.7.20` to `5.7.24`, `5.7.26`), reverse DNS missing (`5.7.25`), relaying not allowed, mailbox disabled (`5.2.1`).\#
With `5.1.x` check the address and remove it if it is wrong; otherwise keep it and tell your provider.\#
With `5.7.x` follow the text: fix SPF, DKIM, DMARC and reverse DNS, ask blocklists for removal, log in to relay.\#
Give the true enhanced code; search the log for the rule that refused.\#
moved, with a new address\#
the address itself is not allowed\#
the transaction or the session is refused\#
550/AUTH\#
Login refused\#
The server refuses the login. Standard replies are `535` for wrong credentials and `503` for the wrong moment.\#
Account or address blocked after too many failures, login not allowed from this network or country, SMTP not part of the account.\#
Test the password in webmail and look in the account's settings for SMTP or "less secure" access.\#
See the ban list (fail2ban) and the authentication log.\#
login needed\#
login at the wrong moment\#
550/CONNECT\#
Connection refused by policy\#
The server turns the client away at the door. The standard foresees `554` here; the effect is the same.\#
The IP address is on a blocklist, belongs to a home or cloud range, has no reverse DNS, or is banned by the server.\#
Look up the address at the list that the text names, end the cause, ask for removal; set a PTR record whose name leads back to the address. From dynamic addresses send through a relay.\#
Check lists and rules if a good sender was hit.\#
the standard reply at the door\#
turned away for now only\#
550/DATA\#
Refused before the message\#
The server refuses by policy before it has read the message.\#
A rule about sender, recipients or client applied at `DATA`; too many recipients for a bounce (Postfix: `5.5.3`).\#
Send to one recipient at a time if the text speaks of recipients.\#
Read the text; fix what it names and send again.\#
Look at the rules of this stage (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
no valid recipients\#
the order is wrong\#
550/EHLO\#
Host name refused by policy\#
The server does not accept the name that the client gave in `EHLO` or `HELO`, or the client behind it.\#
The name is the server's own or that of a stranger (`localhost`, `friend`, `ylmf-pc`), does not resolve, or the IP address is blocked.\#
Use a full host name that resolves to your address and equals its PTR record (`myhostname` or `smtp_helo_name` in Postfix, `primary_hostname` or `helo_data` in Exim).\#
Exempt your own and logged-in clients.\#
the name is not valid\#
the session is refused\#
550/END-OF-DATA\#
Message refused by policy\#
The server has read the message and refuses it. The recipients may be right; it is about content, sender or authentication.\#
SPF, DKIM or DMARC failed, spam or phishing verdict, forbidden attachment or link, broken headers. Some servers report unknown recipients only now.\#
Leave out links and attachments, then send a short test. Send from your own domain's server.\#
Look at the `Authentication-Results` of a test mail; fix SPF, DKIM and alignment; check your domain and links on blocklists.\#
Find the rule in the filter's log; quarantine instead of refusing if unsure.\#
the usual code for refused content\#
too large, or content at some providers\#
550/MAIL\#
Sender refused\#
The server does not take mail from this sender address, or from this client. It says nothing about the recipient.\#
SPF failed, sender's domain does not exist or takes no mail (`5.7.27`), sender blocked by a rule, a login that may not use this address, or an IP address on a blocklist.\#
Send from the address that belongs to your login.\#
Add the sending server to the domain's SPF record; let the envelope sender's domain have an MX or A record; look up your IP address at the list in the text.\#
Allow the sender in the access table if the rule is too wide.\#
the sender address is not allowed\#
refused with the catch-all code\#
550/RCPT\#
The server refuses this recipient permanently: unknown mailbox first of all, but also any rule about client or sender that it applies only now.\#
Typing error, closed or never opened account (`5.1.1`); disabled mailbox (`5.2.1`); relaying without login (`5.7.1`); blocklist, SPF or host name checks put off until here (Postfix: `smtpd_delay_reject`).\#
Check the address. Delete it from lists only if code or text speak of the mailbox.\#
With `5.7.x` fix the cause in the text: login, SPF, PTR, blocklist.\#
If the user exists, check alias and mailbox maps (`postmap -q`, `exim -bt`) and that the domain is not also kept elsewhere.\#
the whole domain takes no mail\#
550/VRFY\#
The server knows no such user, or will not tell you.\#
After `VRFY` or `EXPN`, for unknown names, or where access is denied.\#
not verified, but mail is taken\#
the name fits several users\#
551\#
User not local\#
The recipient is not at home on this server, and it does not forward. The text may name the new address: the message is refused, the address is offered.\#
The mailbox moved and its owner let the new address be told. Rare: most servers forward, or say `550` (Postfix's `relocated_maps`: `5.1.6`). Reference lists call it a relay refusal; that is `550` or `554` with `5.7.1`.\#
Send to the address in the text, after checking that you trust it; then correct the address where it is stored.\#
Do not change addresses automatically unless the server is authenticated.\#
Put the new address in angle brackets into the text; use `550` if you have none to offer.\#
forwards instead\#
no such mailbox, no new address\#
551/MAIL\#
Sender refused (unusual code)\#
The server refuses sender or client. Its code would tell of a moved recipient, but no recipient was named yet: the text counts.\#
Some providers send it for a blocked server, missing reverse DNS or a sender address that the login may not use.\#
Act on the text: PTR record, SPF, blocklist, login.\#
Use `550 5.7.1`.\#
551/VRFY\#
The user is known but has moved; mail for the old address would be refused. The text holds the new address.\#
After `VRFY`, on servers that disclose new addresses.\#
Use the new address, after checking that you trust it.\#
moved, and mail would be forwarded\#
551~chunk\#
Chunk discarded (Postfix)\#
Postfix throws away the rest of a message sent in chunks, because something before it had failed.\#
With `BDAT` and pipelining, after `MAIL FROM` or all recipients were refused.\#
Look at the refusal above it; this reply is only its echo.\#
wrong order, the standard reply for it\#
551~policy\#
Refused by policy (unusual code)\#
The server refuses by policy: sender, client or content. It offers no new address; the standard reply is `550` or `554` with `5.7.1`.\#
Blocklist, missing login, sender address not allowed for the account, spam verdict.\#
Send from the address of your account; log in for outgoing mail.\#
Act on the text: removal from the list, SPF, PTR record.\#
Use `550 5.7.1`, so that nobody looks for a new address.\#
the catch-all for refused mail\#
551~relay\#
Relaying denied (unusual code)\#
The server does not take mail for that domain from this client. It offers no new address; the standard reply is `550` or `554` with `5.7.1`.\#
The client did not log in, or the domain's MX points to a server that does not know the domain.\#
Switch on authentication for outgoing mail, on port 587 or 465.\#
Check the MX records of the recipient's domain.\#
Add domain or client to the relay settings; correct the code of the rule.\#
552\#
Exceeded storage allocation\#
There is no room for this message: it is larger than allowed, or the mailbox is full. The enhanced code tells which: `5.3.4` and `5.2.3` size, `5.2.2` mailbox full.\#
Attachments over the size limit; recipient over quota. Some providers use it for dangerous attachments or spam (`5.7.0`), old servers for too many recipients, which is temporary.\#
Size: share files by a link or split the message. Full: tell the recipient by another way.\#
Compare the size with `SIZE` in the `EHLO` answer (attachments grow by a third) before you send.\#
Raise `message_size_limit` (Postfix, Exim) or the quota.\#
no room now, try later\#
refused for its content\#
refused for other reasons\#
552/END-OF-DATA\#
The message did not fit: larger than announced or allowed, or the mailbox filled up. Some providers refuse dangerous content with it (`5.7.0`).\#
No size was announced and the limit was hit on the way; quota reached on delivery (LMTP); a blocked attachment at Gmail.\#
Send a smaller message, share files by a link; for a blocked attachment leave it out.\#
Use `SIZE=` so that the refusal comes before the transfer.\#
Raise limit or quota.\#
552/MAIL\#
Message size exceeds limit\#
The announced size is larger than the server takes. The message was not even sent.\#
`SIZE=` behind `MAIL FROM` is over the limit in the `EHLO` answer. Attachments grow by a third when they are encoded, so a 20 MB file needs 27 MB.\#
Set your own limit below the smallest next hop, so that users learn at once.\#
Raise `message_size_limit` (Postfix: bytes; also `mailbox_size_limit`; Exim: `50M`), on every hop.\#
Courier's code for it\#
552/RCPT\#
Mailbox full\#
This recipient has no room: quota reached, or the message is larger than the mailbox takes.\#
Over quota, often in a mailbox that nobody reads; now and then a size limit for one recipient (`5.2.3`) or, on old servers, too many recipients.\#
Tell the recipient by another way and send again later; keep the address for now.\#
Pause mailings to it; treat it as dead if it stays full for weeks.\#
Raise the quota or empty the mailbox; a `452 4.2.2` lets senders retry.\#
full for now\#
552~content\#
Content refused (unusual code)\#
The server refuses what is in the message, not its size.\#
Gmail (`5.7.0`): attachments that can run or hide code, also inside archives; some filters: spam or virus.\#
Leave out the attachment or share it by a link; packing it into an archive does not help.\#
Scan the sending host if nobody meant to send this.\#
Use `554` or `550` with `5.7.x`, which say what is meant.\#
refused by policy\#
552~full\#
The recipient's mailbox is over its quota, and the server calls that permanent. The address itself is right.\#
Mailboxes in use that overflow, and abandoned ones that nobody empties ("out of storage space and inactive").\#
Tell the recipient by another way and send again later.\#
Pause mailings to the address; remove it if it stays full for weeks.\#
552~recipients\#
The server takes no more recipients in this transaction. The code comes from RFC 821; today's is `452`, and the mail can be sent later.\#
Old or strict servers, phone companies' gateways: a message to many people goes out in one transaction.\#
Send to fewer people at a time.\#
Treat it as temporary and send the rest in new transactions (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Answer `452 4.5.3`.\#
552~size\#
Message too large\#
The message, its header or the number of attachments is over a limit of the system or of this recipient.\#
Large attachments: encoding adds a third. Limits of 10 to 50 MB are usual, and every hop has its own.\#
Share large files by a link, compress or split them.\#
Read the limit behind `SIZE` in the `EHLO` answer, and refuse larger mail at your own door.\#
Raise `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) or the limit for the mailbox.\#
552~unknown\#
Mailbox not found (unusual code)\#
The mailbox does not exist; the code of a full mailbox is used for it.\#
Yahoo and AOL ("mailbox not found"), Orange and some others.\#
Check the address and remove it if it is wrong.\#
the standard reply for an unknown mailbox\#
553\#
Mailbox name not allowed\#
The server does not accept this address: its form is wrong, or a rule forbids it as sender or recipient.\#
Sender address that does not belong to the login (Postfix, Yandex); domain that does not exist (Sendmail, Gmail `5.1.2`); malformed address; qmail's refusal to relay; permanent blocks at Yahoo.\#
Check the address that the text names; send from the address of your login.\#
Allow the sender for the account (`smtpd_sender_login_maps`); check its domain in DNS.\#
Say in the text which address and which rule; for qmail add the domain to `rcpthosts`.\#
no such mailbox, or refused by policy\#
553/CONNECT\#
Connection refused (unusual code)\#
The server turns the client away at the door. The standard foresees `554` here.\#
The IP address is on a blocklist or banned for earlier abuse.\#
Look up the address at the list in the text, end the cause, ask for removal.\#
553/END-OF-DATA\#
Message refused (unusual code)\#
The server refuses the message after reading it. The standard has `550` and `554` for that; the text counts.\#
Spam patterns, sender in the header not allowed, blocked recipients reported late.\#
Use your own address in the `From` line and send a short test.\#
Act on the text as for a content refusal.\#
553/MAIL\#
Sender address not allowed\#
The server does not accept this sender address.\#
It does not belong to the login ("not owned by user"), its domain does not exist (`5.1.8`), it is malformed (`5.1.7`), or sender or client is blocked.\#
Set the sender address in the program to that of the login, or add it as an alias at the provider.\#
Set a real envelope sender in scripts (`sendmail -f`, `myorigin`); check MX and A of its domain.\#
Add the pair of address and login to `smtpd_sender_login_maps`.\#
sender refused by policy\#
553/RCPT\#
Recipient address not allowed\#
The server does not accept this recipient address: malformed, in a domain it does not serve or know, or excluded by a rule.\#
Typing error in the domain (Gmail: `5.1.2`, `5.1.3`); relaying refused by qmail (rcpthosts); a blocked recipient (qmail: badrcptto); non-ASCII address without `SMTPUTF8` (`5.6.7`).\#
Check the address; switch on authentication if the text speaks of relaying.\#
Check the MX of the domain.\#
Add the domain to `rcpthosts` (qmail), or correct the rule.\#
553/VRFY\#
User ambiguous\#
The name fits several users. The lines of the reply may list them.\#
After `VRFY` with a part of a name.\#
Choose one of the addresses listed, or ask with the full address.\#
553~blocked\#
Sender blocked\#
The provider refuses all mail from this IP address or domain. It is not about the recipient's address.\#
Yahoo and AOL with `[BL21]` and the like (Spamhaus) or `[TSS09]`, `[TSS11]` (blocked for long); other providers with "blocked" or a list's name.\#
Tell your provider; retrying makes it worse.\#
Stop the queue to this provider, end the cause (complaints, unknown users, a hacked account), ask the list or the provider for removal.\#
Use `554 5.7.1` for it.\#
the usual code for a block\#
put off, not blocked\#
553~relay\#
Relaying not allowed\#
The server does not take mail for this domain from this client. The address may be right.\#
qmail ("not in my list of allowed rcpthosts"), Zoho ("Relaying disallowed"): the client did not log in, or the domain's MX points to a server that does not know it yet.\#
Add the domain to `rcpthosts` and `virtualdomains` or `locals` (qmail); allow clients with `RELAYCLIENT`.\#
553~sender\#
The server does not accept the sender address, though it may complain only after a recipient.\#
It does not belong to the login (Postfix, Yandex: "not owned by"), its domain does not exist (Sendmail: "Domain of sender address"), or it is malformed.\#
Set the sender address to that of the login, or add it as an alias.\#
Give scripts an existing envelope sender; check MX and A of its domain.\#
Add the pair to `smtpd_sender_login_maps`, or the domain to DNS.\#
553~utf8\#
Non-ASCII address not permitted\#
The address holds letters outside ASCII and the server, or the next one, cannot take it.\#
After `RCPT TO` with an internationalised address and no `SMTPUTF8`; with `5.6.8` the reply itself would need it.\#
Offer and use `SMTPUTF8` on every hop (`smtputf8_enable = yes` in Postfix).\#
Enable `SMTPUTF8`, or give users an ASCII alias.\#
the same for the sender address\#
related 533\#
Exim's code for it\#
554\#
Transaction failed\#
The server refuses the whole transaction or, as greeting, the whole session. It is the catch-all of permanent refusals: the text and the enhanced code hold the reason.\#
Spam or virus verdict after the message; client on a blocklist; relay access denied (Postfix); no valid recipients at `DATA`; no mail service for this client at the greeting.\#
Relay denied: switch on authentication for outgoing mail. Otherwise tell your provider.\#
Blocklist: end the cause, ask for removal. Content: check SPF, DKIM, links. No recipients: see the earlier refusals.\#
Find the rule in the log by client address or queue ID.\#
refused by policy, or unknown mailbox\#
554/AUTH\#
The server refuses the login with its catch-all code; the usual one is `535`.\#
Account not allowed to send, too many failures, service not set up for the account.\#
Test the password in webmail; check that the account may send over SMTP.\#
Read the authentication log.\#
554/CONNECT\#
No SMTP service here\#
The server refuses the session at the door; whatever follows but `QUIT` is refused too.\#
IP address on a blocklist or with a bad reputation, home or cloud range, no reverse DNS. The Postfix client tries other MX hosts and logs it as temporary (`smtp_skip_5xx_greeting`).\#
Look up your address at the list or page in the text, end the cause, ask for removal. Set a PTR record whose name leads back to the address; from dynamic ranges use a relay.\#
Name list and contact in the text.\#
554/DATA\#
No valid recipients\#
The message may not come: no recipient was accepted in this transaction.\#
Each `RCPT TO` before it was refused, or the client talked before its turn (Exim: "synchronization error", Postfix: `5.5.0`).\#
Fix a refused `RCPT TO` above, or else what the text names. Pipeline only if `EHLO` offered `PIPELINING`.\#
554/EHLO\#
Session refused\#
The server refuses the session after the client named itself.\#
Client or host name blocked, or, after STARTTLS, the encryption or certificate does not satisfy the server.\#
Read the greeting and this text; fix host name, PTR record or blocklist entry. After STARTTLS, use newer TLS or a client certificate.\#
Look at the rules for `EHLO` and TLS.\#
the host name is refused\#
commands after a refused greeting\#
554/END-OF-DATA\#
Message refused\#
The server has read the message and refuses it permanently. Nobody gets it.\#
Spam, phishing or virus verdict; SPF, DKIM or DMARC failed; forbidden attachment or link; broken headers; routing loop (`5.4.6`).\#
Send a short test without links and attachments; if it passes, the content is the cause.\#
Mend SPF, DKIM and DMARC alignment, check domain and links on blocklists; look for hacked accounts. Loop: read the `Received` lines.\#
Find rule and score in the filter's log.\#
too large\#
554/MAIL\#
Sender or client refused\#
The server refuses sender or client by policy.\#
Access rule or blocklist (Postfix: "Sender address rejected", "Client host rejected"), or a submission server that does not allow the sender.\#
Act on the text: blocklist, PTR record, SPF, host name.\#
Look at `smtpd_sender_restrictions` and access tables; put permits before rejects.\#
the usual code for a refused sender\#
554/RCPT\#
Relay access denied, or client refused\#
The server refuses this recipient from this client. Mostly it is not about the mailbox.\#
Relaying without login ("Relay access denied"), client on a blocklist ("blocked using"), access rule ("Access denied"): Postfix answers all of them here with `5.7.1`. Some providers use it for closed accounts.\#
Relay: check the domain's MX, log in. Blocklist: ask the list in the text for removal.\#
the usual code for a refused recipient\#
refused, and the line is closed\#
554/STARTTLS\#
TLS refused\#
The server does not start TLS: it is already on, or this client may not use it.\#
`STARTTLS` on a port where TLS starts at once (Exim: "Already in TLS"), twice in a session, or with more commands sent right behind it.\#
Send it once, alone, after `EHLO` offered it.\#
wrong moment, with the usual code\#
555\#
MAIL FROM/RCPT TO parameters not recognized or not implemented\#
The server does not know, or never honours, a parameter behind the address.\#
A client uses an extension that `EHLO` did not offer (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); often after a change of server, or through a proxy with its own list. Gmail and qmail also say it for plain syntax errors.\#
Check the addresses for stray characters.\#
Use only parameters of extensions in the last `EHLO` answer; switch off what fails (`smtp_discard_ehlo_keywords`).\#
Let proxy and server behind it offer the same.\#
known, but not possible now\#
the parameter's value is wrongly written\#
not implemented, for other commands\#
555/MAIL\#
The server does not know, or never honours, a parameter behind the sender address.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` or `MT-PRIORITY=` without the extension in the `EHLO` answer.\#
Check your sender address for stray characters.\#
Read the `EHLO` answer of the last greeting, after TLS; hide the keyword from the client if a device in between damages it (`smtp_discard_ehlo_keywords`).\#
the line is wrongly written\#
555/RCPT\#
The server does not know, or never honours, a parameter behind the recipient address.\#
`NOTIFY=` or `ORCPT=` without `DSN` in the `EHLO` answer, `RRVS=`; or a stray word behind the address.\#
Check the address for stray characters.\#
Ask for delivery notices only where `DSN` is offered.\#
555~syntax\#
Syntax error in the address line\#
The server cannot read the `MAIL FROM` or `RCPT TO` line. No parameter is at fault; the standard reply is `501`.\#
Gmail ("555 5.5.2 Syntax error") and qmail: brackets missing, a space after the colon, an empty address, a line break inside.\#
Retype the address; look for invisible characters.\#
Send `MAIL FROM:<address>` and `RCPT TO:<address>` exactly so.\#
the line as a whole is not understood\#
556\#
Domain does not accept mail\#
The recipient's domain states in DNS that it takes no mail at all.\#
The domain has a null MX record (`MX 0 .`): a domain for web only, a parked one, or one letter away from the right domain. The sending system or a relay says so before any connection to the domain.\#
Check the domain for a typing error; ask the person for another address. Do not retry.\#
Confirm it with `dig MX example.org`; remove such addresses from lists.\#
If the domain should get mail, replace the null MX by a real MX record.\#
domain or mailbox does not exist\#
the host itself says that it takes no mail\#
556~unavailable\#
Address unavailable (no standard meaning)\#
Courier remembers that mail to this address failed lately and refuses more for now. The domain does take mail.\#
On Courier gateways, for some hours after a delivery to the same address failed.\#
Check the address; try again the next day.\#
Find in the log why the first delivery failed.\#
related 456\#
557\#
Address query refused (draft only)\#
An expired draft for address queries would have used it. By its first digit it is a permanent refusal.\#
Hardly ever; if a server sends it, the text alone tells why.\#
Read the text and treat it like `550`.\#
the standard reply for a refusal\#
571\#
Delivery not authorised (5.7.1 without its dots)\#
A refusal by policy. The number is the enhanced code `5.7.1` that lost its dots; as reply code it is malformed, for the second digit ends at 5. The standard reply is `550 5.7.1`.\#
Hand-written access rules, Courier filters, some providers (La Poste for DMARC): client on a blocklist, sender not allowed, spam verdict, SPF or DMARC failed.\#
Act on the text: SPF, DKIM, DMARC, PTR record, blocklist.\#
Write `550 5.7.1` into the rule.\#
what servers should send for it\#
572\#
List expansion prohibited (5.7.2 without its dots)\#
The sender may not write to this list. The number is the enhanced code `5.7.2` that lost its dots; as reply code it is malformed, for the second digit ends at 5.\#
In lists of codes; hardly ever on the wire.\#
Join the list, or ask its owner to pass the message on.\#
Answer `550 5.7.2`.\#
`5.7.1` without its dots\#
573\#
Security conversion not possible (5.7.3 without its dots)\#
The message cannot be carried over with the security it asks for. The number is the enhanced code `5.7.3` that lost its dots; as reply code it is malformed, for the second digit ends at 5.\#
In lists of codes; Exchange uses `5.7.3` for a missing login between its servers.\#
Read the text; for Exchange check authentication on the receive connector.\#
Answer `550 5.7.3`, or `530 5.7.0` for a missing login.\#
585\#
Undeliverable address (malformed code)\#
A permanent refusal of the recipient. The second digit is beyond 5, so no server should send it.\#
Seen in bounce collections with "Recipient address rejected: undeliverable address".\#
Answer `550 5.1.1`.\#
while the address is still being checked\#
591\#
Host on a blocklist (malformed code)\#
The server refuses because the sending address is on a blocklist. The second digit is beyond 5, so no server should send it; the standard reply is `554`.\#
IceWarp and Merak servers ("your host is blacklisted by"). Some of the lists they ask, such as SORBS, are closed.\#
Look up the address at the list in the text, end the cause, ask for removal; if the list is closed, write to the receiving admin.\#
Remove closed lists; answer `554 5.7.1`.\#

"""#)
}
