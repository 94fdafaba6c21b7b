// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esReplies = PackedTable(
        records: #"""
0000030000700?]030070800PI0300?0600Y`0300E0700cM0300L0800mI0300T09015U0;00]0401@?0<00a0701J]0300h0701R:0:00o07\#
01]c030160801e;0301>0701nc0801E05023L0801J0602<T0?01P0702G`0801W0802N]0801_0302R_0801b0402Um0801f0502^S0801k05\#
02d_0302009030n0802907035N0302@0903?i0802I0603CG0802O0603JA0302U0803OB0302]0803YK0302e0603ah0302k0803kS0303307\#
041\0;03:07049m0703A0804Ae0303I0704KT0303P0704Tc0303W0704Z\0303^0804ck0303f0604kb0303l0:058V080460705Ak0;04=07\#
05KB0?04D0705Sl0804K0605\`0:04Q0605cD0304W0906030<04`06066C0304f0806>10304n0606CR030540606I`0305:0706R<0>05A07\#
06Yc0305H0906dE0905Q0806o^0305Y07079I0305`0707@A0305g0707L\0305n0807Um030660807`g0306>0707j10306E06081B0306K0:\#
08=b0;06U0508D[0?06Z0608JH0806`0608T70806f0508^=0806k0608bM030710:08m20807;07091F0?07B07099;0807I0609@M0807O06\#
09Gm0307U0909RQ0?07^0609WZ0807d0609^b0807j0809j^08082080:1Y0308:070:6W0308A0:0:A70808K080:J=0<08S080:RY0908[07\#
0:Y]0908b090:eE0308k070:ki03092060;1;0;098070;7;0309?080;=40309G070;C\0309N090;MG0309W070;TK0309^090;a@0809g08\#
0;k10809o050;oQ080:4070<8T0?0:;070<AJ080:B060<HT0<0:H080<OF030:P0:0<]b080:Z070<dh080:a070<o:080:h070=7b080:o08\#
0=?j0<0;7050=CZ030;<090=Kg080;E080=RB080;M060=W@0<0;S070=\W080;Z060=ae0<0;`060=h2030;f080>2N080;n070>9D080<505\#
0>?10;0<:050>CC080<?070>KQ080<F060>SJ080<L060>Z70<0<R060>]f090<X070>e[030<_090>nU080<h080?6k080=0070??O080=703\#
0?Am080=:070?Ia080=A070?QA080=H050?T4030=M070?[G090=T070?a9030=[070?iR030=b070@0A0;0=i060@6G030=o080@>A030>708\#
0@Ge090>?090@P9030>H090@Yd030>Q050@_A030>V090@k80;0>_080A780<0>g080A@O030>o080AGV030?7080AS70>0??060AZ8080?E08\#
0Aaf030?M070Ahj080?T070Ani030?[080B74030?c0:0BBB080?m080BI7080@5070BRB080@<080B[K080@D080BbB070@L090Bj0030@U09\#
0C1]030@^060C8K080@d080C@]030@l080CJl090A4070CT9080A;080CYm030AC0:0Cg<0<0AM080Cl[030AU090D4f030A^090D=?0=0Ag07\#
0DDR030An080DLh030B6070DRc030B=080DZZ030BE0:0Di2080BO080E1:0;0BW090E;O080B`080EBm080Bh090EKF0?0C1090EX1080C:09\#
0EcK080CC0:0EoA080CM060F2]030CS080F>n080C[080FE[080Cc050FJJ090Ch060FOK0:0Cn080FWo090D6090Fa7030D?090FmH0?0DH07\#
0G5=080DO080G=c080DW080GFf0;0D_080GNB080Dg080GTC0>0Do080G[L080E7090Gcd0;0E@050Gh5030EE090H2Z0;0EN080H7W0?0EV07\#
0H=I080E]080HF=080Ee090HNb080En060HRG0;0F4080H[O090F<090Ham0:0FE080HiK080FM080I0\030FU0:0I<o080F_070IAa0;0Ff09\#
0IKQ080Fo070IQS080G6070IXm0?0G=090Iah080GF090Ii7080GO090J2B0<0GX080J7i030G`090JCI080Gi060JJc080Go060JOW0:0H507\#
0JW9030H<080J`m0?0HD070JgC030HK050Jl1030HP080K5Q030HX070K<3030H_070KD7030Hf070KI:030Hm080KQl030I5070KYC030I<06\#

"""#,
        slots: #"""
0000000000000<2i000000001=000Q2Y003E001G0=0d1o1^3<0000001:1Q00002g0000000000002900000000000R1F1R3I0m1h000F000c\#
00232;00000000002R001`00202L002K0001000031001J00161c000000000000001\000000000000000000000000000000001A002S0f00\#
00001a1d3H001K002k000l1;0000000[2c000X00000a0000000037000i00000000001@1>000300003>2B00000000391N170U2G0I2Q2W30\#
1b21320T2E00000000003F0]002?1?2e3:000000003B0N00000000001E05000@1]00071S00002f002=0P003J00003300002P2Z00000000\#
0>2X0?2a3A00000000002V1V00001g1O341<262l0000001Y2N0B0E000000001Z1T00000:0g0000280000000000000M1[2@0000000`2O00\#
2D2T0j002A000000000000000014000000091_00002j00000L000413000000001W15220h3?2J2>2b002C3K3800002^000^1000002H080C\#
00000000000e0H111C2<2U2`2m060k35360000003D000G0V0000000000000Z2h0000002o002700191P000000000000240O25001i020000\#
1I2\2]181f0000000000001n002M2d000000002:001X0000001U1B3@00000A1H003C000000000000001m3=00000000000;00001M000000\#
000_000000001l000000000W0000001200000000000b1e001j00003L0000002I0000000000001L0J2n2_000o0n0D3G00003;00001D000K\#
0Y00000000000\000S2F0000001k00002[\#

"""#,
        fields: #"""
0003400070Z000a;000l3h004d4004h3h008`:008j1900:3A00:D3K00=_;00=j0a00>[;00>f0g0003400?`0^000a;00@N3g004d400DE3h\#
008`:00H=1U00:3A00Ib1g00KYC00Kl2a00=_;00N]0k00OX;00Oc0V0003400PL0S000a;00Po2Q004d400SP3L00KYC00Vl1N00XJ;00XU0P\#
00Y5;00Y@0P0003400Yc0V000a;00ZI2C004d400\\2D008`:00_00`00:3A00_`2300ac;00an1000XJ;00bn0O0003400cP0@000a;00c`2M\#
004d400f=2D008`:00hQ0`00:3A00iA1m00Y5;00k>0_00km;00l80U00l];00lh0Q0003400mL0>000a;00mZ1b004d400oL1X008`:01140F\#
00:3A011J1C00XJ;012]0\00=_;013I0[0144;014?0Z014i;01540Q000a;015`1n004d4017^3O00:3A01;=2600KYC01=C2l0003401@K0F\#
000a;01@a1b004d401BS2V00:3A01E92U00KYC01G^1W01IE;01IP0W01J7;01JB0K0003401J`0[000a;01KK1U004d401M02g008`:01140F\#
00:3A01Og1K00=_;01QB0O00XJ;01Qa0I0003401RD0Q000a;01Re2R004d401UG3T00:3A01Xk1i00KYC01Zd1[00=_;01\O0`014i;01]?0T\#
0003401]f0G000a;01^=12004d401_?1f008`:01140F00:3A01a51n01c3;01c>0W01ce;01d00P01dP;01d[0P0003401e>0X000a;01ef0b\#
004d401fX25008`:01h]3M01l:;01lE0`01m5;01m@0]01mm;01n80[000a;01nk1M004d4020H0l00:3A021D1E01mm;022Y0J01dP;02330I\#
000a;023T1Z004d4025>2I00:3A027W3>02:e;02;00B02;B;02;M0L00km;02;i0[000a;02<c2V004d402?I2^008`:02B72;00:3A02DB1W\#
00KYC02Ei0_02FX;02Fc0P0144;02GC0M0003402Gh0N000a;02HF1[004d402J11;00:3A02K<1?01l:;02LK0E02L`;02Lk0N02MI;02MT0R\#
02N6;02NA0L000a;02Ne1S004d402PH2G008`:01140F000a;02Rg1c004d402TZ0Y008`:01140F02UC;02UN0O000a;02V51h004d402Wm3=\#
008`:01140F00KYC02[:2b02]l;02^70L000a;02^[1@004d402_k1N008`:02aI0R00KYC02ak2O02]l;02dJ0E0003402db0O000a;02eA1W\#
004d402fh38008`:02j01S00:3A02kS1e00KYC02mH1`02o8;02oC0\00XJ;02oo0V01m5;030U0I0003403160V000a;031\13004d4032_1?\#
00:3A033n0e01m5;034c0[02L`;02Lk0N02MI;02MT0R00034035Q0n000a;036O1M004d4037l3:008`:03;61700KYC03<=1G00XJ;03=T0J\#
01l:;03=n0R00km;03>P0Y02]l;03?90`0003403@10[000a;03@\1M004d403B90<00:3A03BE0L02L`;03Ba0V02MI;02MT0R0003403CO0c\#
000a;03DB2I004d403F[1A00:3A03Gl0\00KYC03HX0o03IW;03Ib0O0003403JD0]000a;03K11d004d403Le1?00:3A03BE0L00XJ;03N40S\#
01l:;02LK0E01m5;03NW0[02MI;02MT0R0003403OE0E000a;03OZ1m004d403QW2]008`:03TD2O00KYC03Vc0m03W`;03Wk0@01ce;03X;0J\#
03XU;03X`0[0003403YN0W000a;03Z52B004d403\G2I00:3A03^`2501mm;03`e0Z00XJ;03aO0I0003403ak0M000a;03bH1Y004d403d11l\#
00:3A03em3Y00KYC03iV0X00XJ;03j>0E01dP;03jS0N0144;03k10R0003403kV0I000a;03ko1h004d403mg0o008`:03nf0F00:3A03o<0g\#
00=_;04030i02FX;040l0`00034041g0A000a;04282^004d4044f17008`:045m0d00:3A046a1L048=;048H0^02FX;04960g0003404:40I\#
000a;04:M1^004d404<;1B008`:04=M1500:3A04>R1Z00KYC04@<0V01J7;04@b0T01IE;04AF0O0003404Ah0c000a;04B[2<004d404Dg1c\#
008`:04FZ1]00:3A04HG1m02]l;04JD0_01J7;04K30Q0003404KW0b000a;04LI2N004d404Ng2:008`:04Q10R00:3A04QS1c02]l;04SF0_\#
04T5;04T@0S0003403kV0I000a;04Tf2B004d404W81100:3A04X90^00KYC04Xg1403IW;04Yk0a02FX;040l0`0003404Z_0a000a;04[P1`\#
004d404]@1i008`:04_91;00:3A04`D1O00KYC04ac0a02FX;04bT0]04cA;04cL0O0003404cn0g000a;04de2:004d404fo1I00:3A04hH26\#
00=_;04jN0`02FX;04k>0T0003404ke0j000a;04l_1\004d404nK2o008`:051J0e00:3A052?3700KYC055F1S03IW;056i0X02FX;057Q0S\#
0144;02GC0M02UC;05840R000a;058^0i004d4059W36008`:05<]1`00:3A05>M1;00KYC05?X1<01IE;05@d0_01ce;05AS0H000a;05B61G\#
004d405CM39008`:051J0e00:3A05FV3V00KYC05J<0e014i;01540Q02:e;05K10A000a;05KQ1]004d405M>2c008`:051J0e00:3A05P11f\#
00KYC05Qg1:02FX;05S10O00XJ;05SP0L000a;05T42f004d405Vj2K008`:05YE1800:3A05ZM1000KYC05[M0[02]l;05\80X0003405\j0P\#
000a;05]J1@004d405^Z2M008`:05YE1800:3A05a71700KYC05b>160003405cG0S000a;05cj3P004d405gJ2O008`:05ii1400:3A05jm12\#
00KYC05ko1805m7;05mB0e05n7;05nB0j05o<;05oG0\00034060?0Y000a;060h2h004d4063`0a008`:064Q1305o<;065T0_01ce;05AS0H\#
00034066F0j000a;067@1a004d406911T008`:051J0e00KYC06:U2703IW;06<\0f02FX;040l0`06=R;06=]0D0003404cn0g000a;06>42P\#
004d406@T1;00:3A06A_1c00=_;04jN0`02FX;04k>0T0003403kV0I000a;06CU2;004d406E`1L00:3A06G<1301dP;06H?0b02;B;06I10_\#
0003406Ic0^000a;06JQ2K004d406Ll1b008`:051J0e00KYC06N^1e05m7;06PS0\06Q?;06QJ0b0003406RJ0d000a;06S>21004d406U?0g\#
00:3A06V61500KYC06W;1G05m7;06XR0a06Q?;06YC0P00034060?0Y000a;06Yf3M004d406]C1f008`:06_91E00:3A06`N1C00KYC06aa17\#
01IE;06bh0W01ce;05AS0H06cO;06cZ0[0003406dN0\000a;06e:2G004d406gQ3C008`:051J0e00:3A06jd1e00KYC06lY2C00=_;06nl0b\#
02FX;040l0`0003406oa0n000a;070_2L004d4073;2H008`:075S0`00KYC076C2?01IE;078R0g01ce;05AS0H00034079L0]000a;07:91T\#
004d407;]1Q008`:07=>0S00KYC07=a1\01IE;07?M0Y07@6;06YC0P0003407@D0^000a;07A22Q004d407CS3;00:3A07F^2f00KYC07IT1_\#
00=_;07KC0_02FX;07L20Z0003407L_0[000a;07MJ2A004d407O[2P008`:051J0e00:3A07R;2<00KYC07TG0j00=_;07UA0\02FX;04k>0T\#
0003407V00^000a;07V^2]004d407YK1k008`:07[F1200:3A07\H1G00KYC07]_1`0144;07_O0Z07`9;07`D0S0003407`j0_000a;07aY2I\#
004d407d22M008`:07fO1F00:3A07ge1O00=_;07iD0]02FX;07iD0]0003407j40^000a;07jb2T004d407mF1e00:3A07o;1S02FX;040l0`\#
02]l;080^0T00034081E0O000a;081d2J004d4084>3;008`:051J0e00:3A087I2m00KYC08:F1M02FX;08;c0f05m7;08<Y0W00=_;08=@0R\#
02]l;06=]0D000a;08=m1E004d408?B1i00:3A08A;1f00KYC08C1100144;08D10Z000a;08Dj1<004d408F61_008`:051J0e00:3A08Ge1P\#
00KYC08IE130144;02GC0M000a;08JP0a004d408KA3=008`:08NN1800:3A08OV2J00KYC08R01E08SE;08SP0W000a;08T?1P004d408U_3W\#
008`:08YF1800:3A08ZN1d00KYC08\B1k0003408^E0>000a;08^S0b004d408_E1f008`:051J0e00:3A08a;0K00KYC08aV0g0003408bP0G\#
000a;08bg24004d408dk2j008`:051J0e00:3A08ge2M00KYC08jB1V03IW;08kh0j05m7;08<Y0W00=_;08=@0R0144;08lb0@0003408bP0G\#
000a;08m:1m004d408o710008`:075S0`00KYC09071?01IE;078R0g01ce;05AS0H000a;091U1@004d4092e2Z008`:051J0e00:3A095O1\\#
00KYC097;1e05m7;09900;0144;02GC0M000a;099C0j004d409:=2k008`:051J0e00:3A09=82=00KYC09?E1802]l;02GC0M000a;09@U1L\#
004d409B136008`:051J0e00:3A09E70h00KYC09Eo1n02]l;02GC0M0003409H00R000a;09HR2=004d409J_2F008`:09M50h00:3A09Mm1j\#
00KYC09Og1B05n7;09Q90n03IW;09R70J00=_;08=@0R000a;09R`1@004d409T01E008`:051J0e00:3A08a;0K00KYC09UE1e02FX;09W:0P\#
000a;09Wb1?004d409Y12V008`:051J0e00:3A09[W0d00KYC09\K1b05n7;09^=0U0003409^j0H000a;09_B22004d409aD3G008`:09d[1:\#
00:3A09ee2O00KYC09hD0R05n7;09hf1001dP;09if0h0003409jf0G000a;09k=1C004d409lP1Y008`:09n91I00:3A09oR1500KYC0:0W0T\#
05n7;0:1;0N03IW;09R70J000340:1\0?000a;0:1k0l004d40:2g1T00:3A033n0e00XJ;0:4K0b03IW;0:5=0k02L`;0:680O000340:6Z0e\#
000a;0:7O25004d40:9T3`008`:075S0`00:3A0:=D1000KYC0:>D1Q01ce;0:?e0R01J7;0:@G0M00=_;08=@0R02FX;0:@d0C000340:A?0P\#
000a;0:A_17004d40:Bf2M008`:0:EC0k00:3A0:F>1O00KYC0:G]1k05o<;0:IX0U00=_;08=@0R000340:JI0X000a;0:K11G004d40:LH2M\#
008`:07=>0S00:3A0:Ne1g00KYC0:P\1Y02:e;0:RE0D02FX;0:@d0C000340:Rb0Q000a;0:SC1c004d40:U61B008`:0:VH0h00:3A0:W@1b\#
00=_;0:Y20[05m7;08<Y0W000340:Yf0S000a;0:ZI2^004d40:]72i008`:0:`01;00:3A0:a;1F00KYC0:bQ1M0144;0:cn0N02]l;0:dL0T\#
01J7;0:e00E000340:eH0\000a;0:f41Q004d40:gU1G00:3A0:hl1D00KYC0:j@0`0:k0;0:k;0^02FX;0:@d0C000340:kl0S000a;0:lO2A\#
004d40:n`1K00:3A0;0;1002FX;07L20Z03IW;06<\0f000340;1F0n000a;0;2D1X004d40;3l1J008`:051J0e00KYC0;5F0m03IW;06<\0f\#
0;6C;0;6N0]000340;7>0`000a;0;7n19004d40;971=00:3A0;:D0b00KYC0;;60n02N6;02NA0L00XJ;0;<40I02L`;0;<M0W000340;=70B\#
000a;0;=I1>004d40;>W2D00:3A0;@k0X00KYC0;AS1F02MI;0;Bi0c00XJ;0;<40I000340;C_0^000a;0;DM31004d40;GN1k008`:051J0e\#
00:3A0;II1]00KYC0;K60S03IW;0;KY0h02FX;0;KY0h0;LQ;0;L\0[000340;MJ0W000a;0;N11b004d40;Oc22008`:0;Qe0`00:3A0;RU18\#
02FX;04bT0]02]l;0;S]0^000340;TN0X000a;0;U61a004d40;Vg3L008`:0;ZC1I00:3A0;[\2600KYC0;]b1F00km;0;_80^03XU;0;_f0^\#
01dP;0;`T0\000a;0;aH1m004d40;cE2M008`:0;eb0a00:3A0;fS2H00KYC0;hk1G01dP;0;jB0J00l];0;j\0E01ce;05AS0H000a;0;k91;\#
004d40;lD1L00:3A0;m`1101mm;0:RE0D01dP;0;na0`000a;0;oY1]004d40<1F2J00:3A0<3`2X00KYC0<6H1B00km;0<7Z0L03XU;0<860N\#
00XJ;0:RE0D000a;0<8c1[004d40<:N2l008`:0<=J0f00:3A0<>@1V01mm;0<?f0M01dP;0<@C0J0144;0<@]0]000a;0<AR1S004d40<C52?\#
00:3A0<ED1O03XU;0<Fc0T0:k0;0<GG0I01dP;0<G`0d000a;0<H`16004d40<If2@008`:0<L61000:3A0<M60_00KYC0<Me1700km;0<7Z0L\#
01IE;0<Nl0J02:e;0:RE0D000340<OI0]000a;0<P622004d40<R83c008`:0<Uk1E00:3A0<W@3000KYC0<Z@1602;B;0<[F0P0<[f;0<\10[\#
0:k0;0<\\0O00l];0<];0W000a;0<]j1G004d40<_A1o008`:0<a@1`00:3A0<c00e01ce;0<ce0M00l];0;j\0E01c3;0<dB0V000a;0<e01T\#
004d40<fT2d008`:0<iH1\00:3A0<k41l00KYC0<m01D00l];0<nD0J02]l;0<n^0L000a;0<oB1@004d40=0R3B008`:0=3d1600:3A0=4j22\#
0<[f;0=6l0O0:k0;0<GG0I02]l;0=7K0G000a;0=7j1e004d40=9_2T008`:0=<C1>00:3A0==Q1@00KYC0=>a0e0<[f;0=6l0O0:k0;0<GG0I\#
02]l;0=?V0D000a;0=@60n004d40=A41C00:3A0=BG0j01IE;0=CA0I02:e;0:RE0D000340=C]0G000a;0=D40a004d40=De26008`:0=Fk1;\#
00:3A0=H60^00KYC0=Hd1A02;B;0=J50R00l];0=JW0_01m5;0=KF0Q000a;0=Ko18004d40=M72T008`:0;eb0a00:3A0=O[1500KYC0=P`1;\#
01dP;0;jB0J00l];0;j\0E01J7;0=Qk0G000a;0=RJ19004d40=SS0b00:3A0=TE1\00KYC0=V10a02;B;0=Vb0N00XJ;0:RE0D000a;0=WL10\#
004d40=XL1P008`:0=Yl1<00:3A0<M60_00KYC0=[81;01IE;0<Nl0J02;B;0=\C0D000a;0=\_1C004d40=^21d008`:0=_f0m00KYC0=`c0Z\#
01m5;0=aM0H02]l;02dJ0E000340=b10P000a;0=bQ19004d40=cZ2G00:3A0=f11G01dP;0=gH0Z02;B;06I10_000340=h50P000a;0=hU1D\#
004d40=ii3<008`:0=m51@00:3A0=nE2J0144;0>0_0d02;B;0>1S0I01J7;0>1l0R000a;0>2V0^004d40>3D2M008`:0>5a1H00:3A0>791C\#
03W`;0>8L0T01J7;0>900D01ce;05AS0H000a;0>9L1^004d40>;:1Y00:3A0><c1R00XJ;0:RE0D0144;0>>E0\000a;0>?<1E004d40>@Q0k\#
00:3A0>AL140144;0>BP0F02:e;0>Bf0M000a;0>CK15004d40>DP3=008`:0>G]1100:3A0>H^1S0144;0>JA0M01mm;0:RE0D02]l;0>J^0c\#
000a;0>KY0\004d40>LE2Z008`:0>No1500:3A0>P42301J7;0>R70a00XJ;0>Rh0R000a;0>SR0k004d40>TM2c008`:0>No1500:3A0>W@1m\#
0144;0>Y=0I02]l;0>YV0Q000a;0>ZC1=004d40>[P1c008`:0<L61000:3A0>]C0S02:e;0:RE0D01IE;0=CA0I000340>]o0Q000a;0>^P1a\#
004d40>`A2I008`:0>bZ2800KYC0>db0i01J7;0>R70a01ce;05AS0H000340>e^0U000a;0>fC0^004d40>g12N008`:0>iO0_00:3A0>j>1d\#
00KYC0>l20V0:k0;0>lX0j03XU;0>mR0N00km;0>n00U000a;0>n]16004d40>oc2e008`:0?2X2100:3A0?4Y0l00KYC0?5U0_06cO;06cZ0[\#
0?6D;0?6O0L01ce;05AS0H000a;0?7310004d40?832=008`:0?:@1=00:3A0?;M1o00KYC0?=L1:03XU;0?>V0G02]l;0?>m0R000a;0??W0X\#
004d40?@?10008`:0?A?0^000a;0?B51Z004d40?C_1W008`:0?EF1500:3A0?FK1Z0:k0;0?H50b03XU;0?Hg0O0<[f;0?IF0K000a;0?Ii1]\#
004d40?KV2e008`:0?NK0^00:3A0?O9280:k0;0?H50b03XU;0?Hg0O0<[f;0?IF0K000a;0?QI0i004d40?RB0n008`:0=_f0m01m5;0?S@0L\#
00km;0?S\0H0003403kV0I000a;0?T72L004d40?VS13008`:0?WV1]00KYC0?YC1D02]l;0?ZW0`01J7;0>R70a000340?[P0b000a;0?\B1Y\#
004d40?]k1B008`:0?_=1800KYC0?`E0E01J7;0>R70a01ce;0?`Z0O000340?a<0\000a;0?ah2?004d40?d70n008`:0?e51F00:3A0?fK1H\#
02]l;0?gc0g0<[f;0?hZ0h000340?iU0X000a;0?j=1j004d40?l71>008`:0?mE1600:3A0?nK1602]l;0?gc0g0?oQ;0?o\0U000340@0L0Z\#
000a;0@161E004d40@2K1M008`:0@3h0K00:3A0@4C1S0144;0@5f0Q000340@6J0\000a;0@762V004d40@9\1B008`:0@:n0W00:3A0@;U0b\#
00KYC0@<G0\02]l;0@=30W0;6C;0@=Z0W000340@>D0f000a;0@?:2I004d40@AS2U008`:0@D81400:3A0@E<0j03XU;0@F60g0<[f;0?hZ0h\#
01J7;0@Fm0h000340@Gn0Q000a;0@HO1`004d40@J?1S008`:0@Kb0a00:3A0@LS0f00KYC0@MI1702]l;0@NP0d0144;0@OD0e01J7;0:e00E\#
000340@P<0Z000a;0@Pf2=004d40@S32F008`:0@UI0d00:3A0@V=1U00KYC0@Wb0T0@XF;0@XQ0Q02]l;04JD0_0<[f;0@Y20b000340@Yg0]\#
000a;0@ZT2f004d40@]J1400:3A0@^N0c01dP;0=gH0Z000340@_D0L000a;0@_`1H004d40@a837008`:0@d?1K00:3A0@eZ1Q00KYC0@g;27\#
0144;0@iB0S0;6C;0@ie0d00=_;0@jY0O000340@kC0A000a;0@kT1a004d40@mE2_008`:0A040_00:3A0A0c3X00KYC0A4K1G0144;0A5b0]\#
02]l;0A6O0Y000340A7D0Q000a;0A7e0l004d40A8a2B00:3A0A;32E00KYC0A=H1^0144;0A?60W01dP;0A?]0G00=_;0A@40K000340A@R0S\#
000a;0AA52F004d40ACK0h008`:0ADC1J00:3A0AE]1B00KYC0:0W0T05n7;0AFo0F05m7;0AGE0A000340AGY0X000a;0AHA3]004d40AKn20\#
008`:0AMn1D00:3A0AOB1Q01J7;0APc0]0?6D;0AQP0c05n7;0ARC0d000340ASE0T000a;0ASi2@004d40AV91K00:3A0AWT1m01dP;0=gH0Z\#
0144;0AYQ0W000340AZ@0_000a;0AZo2Y004d40A]X1@008`:0A^h1600:3A0A_n0_00KYC0A`]0O05n7;0ARC0d06cO;0Aa<0Z000340Aai0`\#
000a;0AbY2V004d40Ae?0Q008`:0Ae`170?6D;0Afg0P01J7;0AgG0[0Ah2;0Ah=0]00034066F0j000a;0Ai21[004d40Aj]1N008`:0Al;0m\#
00KYC0Am81D02]l;0Afg0P0AnL;0AnW0B000340Anl0c000a;0Ao_1Y004d40B1H2B008`:0B3Z1@00:3A0B4j1;01ce;05AS0H01J7;0B650C\#
02]l;0B6H0\000340B770H000a;0B7O1l004d40B9K46008`:0B=Q1O00:3A0B?01R00KYC0B@R1<01ce;0?`Z0O02]l;0>Y=0I01IE;0BA^0T\#
0?6D;0AQP0c000340BBJ0O000a;0BBi1A004d40BD:1`008`:0BEj0a00:3A0BF[1m0?6D;0BHX0O01ce;05AS0H01IE;0=CA0I000a;0BI?1^\#
004d40BJm2m008`:0BMj1H00:3A0BOB1T00KYC0BPf1L01ce;0?`Z0O02]l;0>Y=0I000a;0BRJ1i004d40BTC2\008`:0BVo0`00:3A0BW_1R\#
00KYC0BYA0m02]l;0BZ>0J0144;0BZX0c01ce;0?`Z0O000340B770H000a;0B[S12004d40B\U2L008`:0B_11:00:3A0B`;1F00KYC0BaQ0a\#
01ce;0?`Z0O02]l;0>Y=0I000340BBJ0O000a;0BbI1C004d40Bc\2O008`:0BEj0a00:3A0Bf;1600KYC0BgA1U0?6D;0Bhf0a01IE;0=CA0I\#
02:e;0BiW0I0003406RJ0d000a;0Bj32F004d40BlI15008`:0BmN1200:3A0BnP1<00KYC0Bo\0k05m7;06XR0a0C0W;0C0b0L05n7;0C1>0O\#
000340C1`0_000a;0C2O28004d40C4W1<008`:0C5c1802]l;0C6k0a0<[f;0C7\0_000340C8S0c000a;0C9F1Z004d40C;01K008`:0C<K0Y\#
00:3A0C=40o00KYC0C>31:0<[f;0C?=0_02]l;0C?l0a000340C@`0\000a;0CAL2Y004d40CD52i008`:0CFn2000:3A0CHn0k01ce;05AS0H\#
0?6D;0CIi0X00l];0CJQ0K000340CK50b000a;0CKg1;004d40CM21n008`:0CO03800:3A0CR81M01ce;05AS0H0CSU;0CS`0I000340CTA0R\#
000a;0CTc1n004d40CVa1Z008`:0A^h1600:3A0CXK0d00KYC0CY?0^05n7;0Afg0P0Ah2;0Aa<0Z000340CZ00Z000a;0CZZ1@004d40C[j3:\#
008`:0C_42e00:3A0Cai1m00KYC0Ccf0c06cO;0CdY0V01J7;0Ce?0N01IE;0Ce]0i0CSU;0CfV0V000340CgH0R000a;0Cgj25004d40Cio0g\#
008`:0BVo0`00:3A0Cjf0`00KYC0CkV1501J7;0>R70a02]l;0>Y=0I000340Cl^0c000a;0CmQ1B004d40Cnc1o008`:0BEj0a00:3A0D0b0k\#
00KYC0D1]1401J7;0D2a0V06cO;0D3G0`0Ah2;0D470_00034079L0]000a;0D4i1f004d40D6_2M008`:0D9<0X00:3A0D9d0f00KYC0D:Z18\#
01IE;0D;b0P00km;0D<B0b0D=4;0C0b0L000340D=L0]000a;0D>912004d40D?;1g008`:0DA21B00:3A0DBD1N0CSU;0DCb0`02]l;0?ZW0`\#
000340DDU0o000a;0DET29004d40DG]2C008`:0DJ00n00:3A0DJn1000KYC0DKn0j02]l;0C6k0a0144;0<@]0]000340DLk0b000a;0DM]1T\#
004d40DOA1Z008`:0DPk1100KYC0DQl0g02]l;0Afg0P0144;0<@]0]000340DRf0h000a;0DS^1X004d40DUF1<008`:07[F1200:3A0DVR1<\#
00KYC0DW^1V0144;0DYD0\0DZ0;0DZ;0O000340DZ]0_000a;0D[L2R004d40D]n4E008`:0DbC1Y00:3A0Dcl2>00KYC0Df:1?02o8;0DgI0P\#
0<[f;0Dgi0R0144;0DhK0W03IW;0AnW0B000340Di:0K000a;0DiU2>004d40Dkc2;008`:0Dmn1^00KYC0Do\1701ce;05AS0H01J7;0E0c0G\#
01dP;0;jB0J000340E1E0Q000a;0E1f1T004d40E3J2@008`:0A040_00:3A0E5Z3o00KYC0E9Y0k0144;0E:T0S014i;01540Q00=_;0E;70H\#
000340E;W0K000a;0E<213004d40E=522008`:0E?71500:3A0E@<0f00KYC0EA21=0144;0EB?0J01dP;0EBY0D000340EC50V000a;0EC[1V\#
004d40EEA2?008`:0?:@1=00:3A0EGP2e00KYC0EJE0\03XU;0?>V0G00l];0<nD0J0144;0EK10E000340EKU0O000a;0EL42D004d40ENH2^\#
008`:0EQ61R00:3A0ERX2F00KYC0ETn1S0144;0EVQ0\05n7;0EW=0d03IW;0AnW0B000340EX90C000a;0EXL1_004d40EZ;3=008`:0E]H0g\#
00:3A0E^?2f00KYC0Ea51;0<[f;0Eb@0Y01J7;0:e00E0144;0Ebi0R000a;0EcS2Z004d40Ef=3X008`:0Eie1P00:3A0EkE1C00KYC0ElX27\#
02o8;0DgI0P0<[f;0Dgi0R0144;0Ebi0R03IW;0AnW0B0;6C;0En_0R000a;0EoI0i004d40F0B1=008`:0=_f0m01m5;0F1O0W0<[f;0F260W\#
02o8;0DgI0P000340F2`0@000a;0F302L004d40F5L3`008`:0F9<1j00:3A0F;61?00KYC0F<E1[01l:;0F>00D02]l;0F>D0Z000340F?60U\#
000a;0F?[2L004d40FB72A008`:0E]H0g00:3A0FDH1300KYC0FEK0@02]l;04JD0_0<[f;0Eb@0Y000a;0FEc27004d40FGj0n008`:0FHh0l\#
01l:;0FId0V02]l;02dJ0E000340FJS0N000a;0FK11S004d40FLT1?00:3A0FMc0h01dP;0FN[0`0144;0EB?0J000340FOU0Y000a;0FP>2G\#
004d40FRU1b008`:0FTG1?00:3A0FUV0c00KYC0FVI0l02]l;0C6k0a0144;0FWE0Z000340FX80Y000a;0FXa2C004d40F[41O008`:0F\S19\#
00:3A0F]\2300KYC0F__1H02]l;0@NP0d0144;0@OD0e01J7;0:e00E000340Fa:0R000a;0Fa\2P004d40Fd<3L008`:0FgX1c00:3A0FiK1W\#
00KYC0Fk20h05m7;0Fkj0Y0144;0FlS0J02]l;0Flm0K000a;0FmW2>004d40Foe26008`:0G1k1c00:3A0G3^1100KYC0G4_0N05m7;0Fkj0Y\#
0144;0FlS0J000340G5E0X000a;0G5m1M004d40G7J2R008`:0A^h1600:3A0G9l1`00KYC0G;\1X05m7;0Fkj0Y0Ah2;0G=D0O000340G=k0<\#
000a;0G>71T004d40G?[2_008`:0GBJ1T00:3A0GCn1D00KYC0GEB1E05m7;0GFW0?02]l;0=?V0D000340GG10U000a;0GGV0l004d40GHR28\#
008`:0GJZ1M00:3A0GL70d00KYC0GLk100144;0EVQ0\02]l;0GMk0G000340G=k0<000a;0GNJ1i004d40GPC1X008`:0GQk1200:3A0GRm1F\#
00KYC0:0W0T05m7;0GFW0?02]l;0=?V0D0003409^j0H000a;0GTQ2G004d40GVh1o008`:0GXg0N00:3A0GYE1b00KYC0G[70E05m7;0Afg0P\#
02]l;0>YV0Q000340G[T0H000a;0G[l1V004d40G]R1g008`:0G_I1<00:3A0G`U1W00KYC0Gb<1X05m7;0Fkj0Y0Ah2;0G=D0O06cO;0Aa<0Z\#
000340Gco0V000a;0GdU14004d40GeY0l008`:0GfU0b02]l;0GgG0^000340Gh80M000a;0GhU1c004d40GjH3F008`:0Gm^1E00:3A0Go31P\#
00KYC0H0S1H03XU;0?Hg0O02]l;0H1k0_02o8;0DgI0P000340H2e0U000a;0H3J1=004d40H4W1E008`:0A040_00:3A0H5l1[0144;0E:T0S\#
00=_;0E;70H014i;01540Q000340H7f0S000a;0H8I1W004d40H:01T008`:0H;T1700:3A0H<[0^02]l;0GMk0G0144;0EVQ0\000340H=Q0T\#
000a;0H>50c004d40H>h2M008`:0HAE1W00:3A0HBl1\00KYC0HDX1402]l;0HE\0Q03XU;0?Hg0O000340HFE0W000a;0HFl2>004d40HI:2j\#
008`:0HL41F00:3A0HMJ0L00KYC0HMf0l03XU;0?Hg0O02]l;0=?V0D02o8;0DgI0P000340HNj0?000a;0HO91H004d40HPQ0W008`:0HQ81?\#
01m5;0F1O0W02]l;02dJ0E000340HRR0C000a;0HRe1c004d40HTX2P008`:0HW80\00:3A0HWd2J00KYC0HZ>0J0144;0HZX0Q00=_;0H[90F\#
000340H[X0K000a;0H\31Q004d40H]T2]008`:0@Kb0a00:3A0F]\2300KYC0H`A1\02]l;0@NP0d0144;0@OD0e01J7;0:e00E000340H=Q0T\#
000a;0Hb71T004d40Hc[2C008`:0Hen1800:3A0Hg61C00KYC0HhI1202]l;0HE\0Q01J7;0:e00E000340HiS0P000a;0Hj31O004d40HkR1g\#
008`:0C<K0Y00:3A0HmI1<00KYC0HnU0g02]l;0HoL0Y0I05;0I0@0L000340I0_0D000a;0I132h004d40I3k3;008`:0I761W00:3A0I8]2=\#
00KYC0I:j1H02]l;0I<B0]014i;01540Q05n7;0EW=0d00=_;0@jY0O000340Di:0K000a;0I=71H004d40I>O1J008`:0I?i1F00KYC0IA?0R\#
01ce;05AS0H01J7;0E0c0G000340IAl0J000a;0IBF1Q004d40ICg3C008`:0A040_00:3A0IG:3]00KYC0IJg0Z014i;01540Q00=_;0E;70H\#
02:e;05K10A000340IKY0J000a;0IL31D004d40IMG28008`:0>G]1100:3A0IOO2401dP;0>JA0M02]l;0>J^0c000340IQ[0A000a;0IQl18\#
004d40IS41Z00:3A0IT^2`00KYC0IWN0P02]l;0IWn0L01dP;0IXJ0S000340IY<0A000a;0IYM1F004d40IZc2@008`:0I]31C00:3A0I^F2M\#
00KYC0I`c0e02]l;0GMk0G05n7;0IaX0@02FX;0@jY0O000340Ib00M000a;0IbM0l004d40IcI2I008`:0E]H0g00:3A0Ieb1300KYC0Ife1S\#
02]l;0IhH0_0<[f;0Eb@0Y01J7;0:e00E000340Ii?0\000a;0Iik1J004d40IkE3g008`:0F\S1900:3A0Io<1d00KYC0:bQ1M02]l;0J100b\#
01J7;0:e00E014i;0J1b0P000340J2N0=000a;0J2[1;004d40J3f2N008`:0<L61000:3A0J6D0j01IE;0=CA0I01dP;0J7>0[02:e;0:RE0D\#
000340J7l12000a;0J8n1?004d40J:=3e008`:0J>20_00:3A0J>a2000KYC0J@a0m08SE;0JA^0N03XU;0JB<0Y00l];0JBe0T000a;0JCQ1M\#
004d40JDn2:008`:0JG80j00:3A0JH22F08SE;0JA^0N03XU;0JJH0K000a;0JJk1P004d40JLK1\008`:0JN70]00:3A0JNd0c08SE;0JA^0N\#
03XU;0JJH0K000340JOa0_000a;0JPP1j004d40JRJ2C008`:0JT]0n00:3A0JU[0o03XU;0Afg0P02;B;0JVZ0O000340JW<0K000a;0JWW1:\#
004d40JXa3:008`:0J[k1K00:3A0J]F1;00KYC0J^Q1@02]l;0J_a0P014i;0J`A0\000340Ja<0d000a;0Jb01i004d40Jci1G008`:0Je@0o\#
00KYC0Jf?0i02]l;0?ZW0`0Jg8;0C0b0L000340JgF0`000a;0Jh61c004d40Jii1200:3A0Jjk0S02]l;0JkN0S000340Jl40\000a;0Jl`3O\#
004d40K0?32008`:0DJ00n00:3A0K3A1000KYC0K4A0P02]l;0K4a0`0144;0FWE0Z000340K5T0d000a;0K6H3;004d40K9S0f008`:0K:I0o\#
00KYC0K;H0E02]l;0K4a0`0;LQ;0K;]0F000340K<60i000a;0K<o3K004d40K@J1P00:3A0KAj1>00KYC0KC80o02]l;0K4a0`01J7;0:e00E\#
000340KD:0f000a;0KE01`004d40KF`1J008`:0GfU0b00KYC0KH:0E02]l;0K4a0`03IW;0KHO0[000340KI=0f000a;0KJ32j004d40KLm1o\#
008`:0A040_00:3A0KNl2@00KYC0KQ<0`0144;0K4a0`02]l;0GMk0G000340KQo0j000a;0KRi2\004d40KUU1L008`:04Q10R00:3A0KW11`\#
02]l;04SF0_0KXa;0KXl0G000340KYF0k000a;0KZA32004d40KUU1L008`:0K]C0W00:3A0K]j1Z04T5;0K_T0G\#

"""#,
        blob: #"""
101\#
name\#
Red inaccesible (no es una respuesta SMTP)\#
description\#
Esto no lo dijo ningún servidor de correo: las respuestas empiezan por 2, 3, 4 o 5. Es el número de error de Linux para «network is unreachable», escrito por el equipo emisor: no tiene ruta hacia la dirección marcada, así que no hubo sesión.\#
when\#
En registros de clientes que muestran el número de error del sistema, como «Network is unreachable (101)»; a menudo un equipo sin IPv6 operativo que eligió una dirección IPv6. Algunas listas lo sitúan en una clase SMTP «1xx», que no existe.\#
fix sender\#
Compruebe el nombre del servidor y el puerto en los ajustes de la cuenta.\#
fix sending-admin\#
Pruebe la ruta con `ip route get ADDRESS`. Sin IPv6 operativo, ponga `inet_protocols = ipv4` (Postfix) o `disable_ipv6 = true` (Exim). Busque después una regla del cortafuegos sobre los puertos de salida 25, 465 y 587.\#
related 421\#
lo que dice un servidor cuando no puede atenderle\#
related 111\#
se alcanzó el equipo, pero nada escuchaba en el puerto\#
111\#
Conexión rechazada (no es una respuesta SMTP)\#
Esto no lo dijo ningún servidor de correo: las respuestas empiezan por 2, 3, 4 o 5. Es el número de error de Linux para «connection refused», escrito por el equipo emisor: el destino contestó, pero nada escucha en esa dirección y ese puerto.\#
El servicio de correo del destino está parado, el puerto es erróneo (25, 465 y 587 confundidos), el servicio solo escucha en localhost o un cortafuegos rechaza. Windows muestra 10061 para lo mismo. Algunas listas lo llaman por error código SMTP.\#
Compruebe el nombre del servidor y el puerto: 587 o 465 para enviar correo, 25 solo entre servidores.\#
Averigüe adónde va el correo (`dig MX example.org`) y pruébelo con `telnet HOST 25`. La cola reintenta por sí sola.\#
fix receiving-admin\#
Asegúrese de que el servicio funciona y escucha en la dirección pública (`ss -ltn`; `inet_interfaces` en Postfix, `local_interfaces` en Exim); revise después el cortafuegos.\#
lo que dice un servidor en marcha cuando no puede atenderle\#
related 101\#
ni siquiera se pudo alcanzar el equipo\#
200\#
OK (nunca es una respuesta válida)\#
Es un éxito por su primera cifra, pero ningún estándar SMTP la define. Los clientes siguen como tras `250`; la costumbre viene de otros protocolos, como HTTP.\#
En servidores escritos a mano o simulados, en sistemas de supervisión que esperan HTTP y en unos pocos servidores de 1983 que respondían así a `RSET` y `NOOP`. Algunas listas lo llaman «system status»; eso es `211`.\#
Haga que el servidor responda `250` a un comando completado y `211` a una petición de estado.\#
related 250\#
la respuesta estándar de éxito\#
related 211\#
la verdadera respuesta de estado\#
211\#
Estado del sistema o ayuda del sistema\#
El servidor responde a un comando `HELP` con su propio estado o con ayuda sobre sí mismo. El texto es para personas; no cambia nada en la sesión.\#
Rara vez, tras un `HELP` escrito en un terminal o enviado por un sistema de supervisión. `STAT`, que da este código en FTP, no es un comando SMTP.\#
No hay que hacer nada; continúe con la sesión.\#
Si no se envió `HELP`, respuestas y comandos van desfasados: busque una respuesta que el cliente no leyó hasta su última línea.\#
related 214\#
ayuda sobre el uso de un comando, la respuesta habitual a `HELP`\#
la respuesta habitual de éxito\#
214\#
Mensaje de ayuda\#
El servidor responde a `HELP` con información para una persona ante un terminal, normalmente en varias líneas. Es un éxito y no cambia nada en la sesión.\#
Tras `HELP`, solo o con el nombre de un comando. No dice nada sobre destinatarios ni entrega, así que no se puede comparar con rechazos como `551`.\#
Lea el texto; un programa lo ignora y continúa.\#
Si no se envió `HELP`, respuestas y comandos van desfasados: lea cada respuesta de varias líneas hasta la línea sin guion.\#
estado del servidor, la otra respuesta a `HELP`\#
related 502\#
`HELP` existe, pero está desactivado\#
related 504\#
no hay ayuda sobre el tema pedido\#
220\#
Servicio listo\#
El servidor está listo: como saludo abre la sesión e indica su nombre; tras `STARTTLS` pide la negociación TLS.\#
Como primera línea de cada sesión, y otra vez tras un `STARTTLS` aceptado (o el `XCLIENT` de Postfix).\#
No hay que hacer nada.\#
Al saludo responda con `EHLO`; tras `STARTTLS` inicie la negociación de inmediato.\#
éxito de un comando posterior de la sesión\#
ahora no está listo, inténtelo más tarde\#
related 554\#
aquí no hay servicio de correo para usted\#
related 521\#
este servidor nunca acepta correo\#
220/CONNECT\#
El servidor saluda y está listo para `EHLO`. La primera palabra tras el código es su propio nombre; el resto es texto libre.\#
Al principio de cada sesión. Un retraso de unos segundos puede ser intencionado, para descubrir a los emisores que hablan primero. Un saludo de asteriscos (`220 ****`) indica que un cortafuegos reescribe SMTP en el camino.\#
Espere hasta 5 minutos la última línea del saludo, la que no lleva guion, y envíe después `EHLO`. Si envía antes, le rechazarán.\#
Empiece el saludo con el nombre completo del servidor, el del DNS directo e inverso (`smtpd_banner`, `smtp_banner`). Si llega con asteriscos, desactive la inspección SMTP del cortafuegos.\#
220/STARTTLS\#
Listo para iniciar TLS\#
El servidor espera ahora la negociación TLS, antes de cualquier otro comando. La conexión aún no está cifrada.\#
Tras cada `STARTTLS` que el servidor acepta. Si el registro se detiene aquí, falló la negociación: versión del protocolo, certificado o un dispositivo intermedio.\#
Inicie la negociación; envíe después `EHLO` de nuevo y use solo lo que ofrece esta nueva respuesta. Pruebe con `openssl s_client -starttls smtp -connect HOST:25`.\#
Descarte todo lo que el cliente envió antes de la negociación, y no ofrezca `STARTTLS` dentro de TLS.\#
related 454\#
TLS no está disponible en este momento\#
related 530\#
se exige TLS antes que nada\#
221\#
El servicio cierra el canal de transmisión\#
El servidor se despide tras `QUIT` y cierra la conexión. El correo que aceptó antes sigue aceptado.\#
Al final de cada sesión ordenada. Algunos servidores también lo envían sin que se lo pidan antes de cortar a un cliente que incumple las reglas; el estándar quiere `421` para eso.\#
Si no llega nunca, no vuelva a enviar los mensajes aceptados; solo se perdió la despedida.\#
el servidor corta por su cuenta\#
lo que aceptó el mensaje\#
221~forced\#
Cierre tras una entrada prohibida\#
El servidor corta porque el cliente envió algo que no es SMTP, como una petición HTTP o una línea de cabecera. A pesar de su primera cifra, no se aceptó nada.\#
Un navegador, un proxy o un escáner de puertos habla con el puerto de correo (`GET`, `POST`, `CONNECT`), o un cliente sigue enviando texto del mensaje tras un `DATA` rechazado. El texto «I can break rules, too» es de Postfix.\#
Mire las últimas líneas que envió el cliente. Si eran texto del mensaje, busque antes el `DATA` o el `RCPT` rechazado.\#
No hay nada que reparar; los escáneres son habituales. Las palabras figuran en `smtpd_forbidden_commands`.\#
el código estándar para cortar sin que se pida\#
la forma de postscreen para lo mismo\#
235\#
Autenticación correcta\#
El inicio de sesión se acepta y vale para el resto de la sesión.\#
Al final de un intercambio `AUTH`. No autoriza a usar cualquier dirección de remitente; eso se decide en `MAIL FROM`.\#
No envíe `AUTH` otra vez en esta sesión. Si el mecanismo añadió su propia capa de seguridad, envíe antes `EHLO` de nuevo.\#
related 334\#
un paso anterior, el servidor pide más\#
related 535\#
el inicio de sesión se rechazó\#
related 503\#
la respuesta a un segundo `AUTH`\#
250\#
Acción solicitada correcta y completada\#
El comando tuvo éxito; puede seguir el siguiente.\#
Tras casi todos los comandos. Solo el del final del mensaje traspasa la responsabilidad; tras `MAIL FROM` y `RCPT TO` es provisional.\#
No hay que hacer nada. Si un mensaje lo recibió tras su última línea y no aparece, se perdió, se filtró o se reenvió más allá del servidor que respondió; dé a su administrador el identificador de cola del texto.\#
related 251\#
también aceptado, y reenviado a otra dirección\#
related 252\#
sin verificar, pero se intentaría la entrega\#
related 354\#
aún no es el final, debe seguir el mensaje\#
250/BDAT\#
El fragmento ha llegado. Solo la respuesta al fragmento marcado con `LAST` acepta el mensaje.\#
Tras cada fragmento `BDAT`, en sesiones que usan `CHUNKING`.\#
Envíe el fragmento siguiente; tras `LAST`, trátelo como la aceptación del mensaje.\#
`DATA` lo da, `BDAT` nunca\#
fragmentos fuera de orden\#
250/EHLO\#
El servidor conoce el nombre del cliente y enumera sus extensiones, una por línea, tras su propio nombre.\#
Tras cada `EHLO` (varias líneas) o `HELO` (una línea). La lista puede cambiar antes y después de `STARTTLS`: `AUTH` suele aparecer solo dentro de TLS.\#
Use solo las extensiones de la lista, y vuelva a leerla tras TLS o la autenticación. Si falta `STARTTLS` o `AUTH` y el servidor debería ofrecerlo, busque un cortafuegos o antivirus que filtre las líneas.\#
related 220\#
el saludo anterior\#
related 500\#
el servidor no conoce `EHLO`\#
el servidor conoce `EHLO`, pero no lo tiene\#
250/END-OF-DATA\#
El servidor tiene el mensaje completo y ahora responde de él: entregarlo, seguir intentándolo o devolver un rebote. Aún no está en la bandeja de entrada de nadie.\#
Tras el punto final. El texto suele dar el identificador de cola con el que lo registra el servidor receptor. En LMTP llega una respuesta así por cada destinatario aceptado.\#
Si falta el correo, mire primero en la carpeta de spam; pregunte después al administrador receptor con la hora y el identificador de cola.\#
Borre el mensaje de la cola. Reenviar tras una respuesta perdida crea duplicados: espérela 10 minutos.\#
Busque el identificador de cola en el registro.\#
related 451\#
no aceptado, inténtelo de nuevo\#
rechazado de forma permanente\#
250/ETRN\#
Se inicia la cola para el nodo\#
El servidor ha puesto en marcha su cola para el equipo indicado en `ETRN`; no dice si hay correo esperando.\#
Tras `ETRN`, cuando un sitio que no está siempre conectado pide su correo.\#
Espere conexiones entrantes; el correo llega en una sesión propia, no en esta.\#
no hay nada esperando\#
related 253\#
dice cuántos mensajes esperan\#
related 458\#
no se pudo poner en marcha la cola\#
related 459\#
este equipo no puede pedirlo\#
250/MAIL\#
La dirección del remitente y sus parámetros se aceptan por ahora; queda abierta una transacción.\#
Tras `MAIL FROM`. Muchos servidores aplazan su juicio sobre cliente y remitente hasta `RCPT TO` (Postfix: `smtpd_delay_reject`), así que promete poco.\#
250/QUIT\#
El servidor acepta la despedida con un código equivocado: lo correcto sería `221`. La sesión termina igualmente.\#
En unos pocos servidores escritos a mano.\#
related 221\#
la respuesta estándar a `QUIT`\#
250/RCPT\#
El servidor aceptará el mensaje para este destinatario, por el momento. Todavía puede rechazarlo después del mensaje.\#
Tras `RCPT TO` para un buzón conocido, y para cualquier dirección en servidores que comprueban los destinatarios más tarde (catch-all, pasarela delante de otro servidor). No prueba que el buzón exista.\#
Si una pasarela acepta usuarios desconocidos y rebota después, dele la lista de destinatarios válidos (`relay_recipient_maps` en Postfix, `verify = recipient/callout` en Exim).\#
related 550\#
este destinatario se rechaza\#
250/VRFY\#
El servidor ha comprobado la dirección y devuelve el buzón al que corresponde.\#
Tras `VRFY` o `EXPN` en servidores que los permiten, casi siempre dentro de una organización.\#
Use la dirección de la respuesta.\#
Envíelo solo para direcciones que de verdad se hayan consultado; si no, `252`. Desactive `VRFY` en servidores públicos si se usa para recolectar direcciones.\#
no existe ese usuario\#
251\#
Usuario no local; se reenviará\#
El destinatario está en otro lugar. El servidor acepta el mensaje y lo pasa a la dirección del texto.\#
Tras `RCPT TO` o `VRFY`, cuando alguien cambió de dirección y el servidor antiguo reenvía. Hoy es raro: la mayoría reenvía en silencio con `250`, para que la nueva dirección siga siendo privada.\#
El correo está aceptado. Si confía en el servidor, escriba la próxima vez a la nueva dirección.\#
Continúe con la sesión; no cambie libretas de direcciones automáticamente salvo que el servidor esté autenticado.\#
Ponga la nueva dirección entre corchetes angulares en el texto, o responda `250` si debe seguir siendo privada.\#
related 551\#
el mismo traslado, pero el correo se rechaza\#
aceptado; quizá reenviado en silencio\#
sin verificar en absoluto\#
251/ETRN\#
No hay mensajes esperando para el nodo\#
La petición se aceptó, y no hay correo esperando para ese equipo.\#
Tras `ETRN`. Con la respuesta de reenvío a `RCPT TO` solo comparte las cifras.\#
No hay que hacer nada; vuelva a preguntar más tarde.\#
hay mensajes esperando y se están enviando\#
252\#
No se puede verificar el usuario, pero se aceptará el mensaje\#
El servidor no dice si el buzón existe; aceptaría correo para él e intentaría entregarlo.\#
Tras `VRFY` o `EXPN`. Muchos servidores lo envían para cualquier dirección, para no revelar nada a quien recolecta direcciones; una pasarela delante de otro servidor lo envía porque no puede saberlo.\#
No es ni un sí ni un no. Envíe el mensaje y esté atento a un rebote.\#
Consérvelo: es la respuesta que quiere el estándar donde no se verifican direcciones.\#
la dirección se verificó\#
conocido, y reenviado a otro sitio\#
`VRFY` desactivado, la forma menos amable\#
no existe ese usuario, o no se permite preguntar\#
252/ETRN\#
Se envían los mensajes pendientes del nodo\#
Hay correo esperando para el equipo indicado en `ETRN`, y el servidor ha empezado a enviarlo.\#
Tras `ETRN`.\#
Espere conexiones entrantes.\#
dice además cuántos mensajes esperan\#
252/RCPT\#
No se puede verificar, pero se aceptará el mensaje\#
El servidor acepta el destinatario sin saber si el buzón existe. Ningún estándar prevé aquí esta respuesta; por su primera cifra es una aceptación.\#
Rara vez, tras `RCPT TO`, en pasarelas que no pueden consultar los destinatarios.\#
Trátelo como `250`; puede seguir un rebote.\#
Responda `250`, o verifique los destinatarios y responda `550`.\#
related 450\#
si la consulta solo falla ahora\#
253\#
Mensajes pendientes del nodo, envío iniciado\#
Hay correo esperando para el equipo indicado en `ETRN`; el texto da el número de mensajes, y el envío ha empezado.\#
Solo tras `ETRN`. Pocos servidores cuentan su cola; la mayoría responde `250`.\#
cola en marcha, número desconocido\#
hay mensajes esperando, número desconocido\#
334\#
Desafío del servidor\#
El servidor pide la siguiente parte del inicio de sesión. Su texto es un desafío en Base64 y nada más; puede estar vacío.\#
Durante `AUTH`. `VXNlcm5hbWU6` y `UGFzc3dvcmQ6` son las preguntas de `LOGIN` por usuario y contraseña; un texto vacío pide la primera respuesta de mecanismos como `PLAIN`.\#
Responda en Base64, sin saltos de línea, o con `*` para abandonar. Quite sus respuestas antes de enseñar la transcripción a nadie: contienen la contraseña.\#
Envíe el desafío en Base64, sin código de estado ampliado.\#
related 235\#
sesión iniciada\#
la respuesta no se aceptó\#
related 501\#
la respuesta no era Base64, o se envió `*`\#
353\#
Comienza el análisis de contenido PRDR\#
El servidor tiene el mensaje y ahora lo juzgará para cada destinatario; sigue una respuesta por destinatario y después una para todo el mensaje.\#
Tras el punto final, en Exim con respuestas por destinatario (`PRDR` ofrecido en `EHLO` y pedido en `MAIL FROM`). Es un experimento; el borrador caducó.\#
Lea una respuesta final por cada destinatario aceptado y la de cierre. Si el cliente no puede, desactívelo (Exim: `hosts_try_prdr`).\#
la respuesta anterior, que pide el mensaje\#
las respuestas que siguen\#
354\#
Inicie la entrada del mensaje\#
El servidor espera el mensaje: cabecera, línea vacía, cuerpo y, al final, una línea con un solo punto.\#
Tras `DATA`, cuando se aceptó al menos un destinatario; nunca tras `BDAT`. Un manual antiguo de Oracle lo imprime como 345.\#
Envíe el mensaje con finales de línea `<CRLF>`, duplique cada punto al inicio de línea y termine con `<CRLF>.<CRLF>`. Si la sesión se queda parada aquí, se perdió el punto final o los paquetes grandes: revise cortafuegos y MTU.\#
Envíelo sin código de estado ampliado.\#
el mensaje se aceptó\#
`DATA` llegó demasiado pronto\#
no se aceptó ningún destinatario\#
400\#
Sin significado estándar\#
Un rechazo temporal por su primera cifra; el estándar no le da más significado. No hay más información que el texto.\#
De Courier y de programas que toman prestados números de HTTP.\#
Inténtelo más tarde.\#
Deje que la cola reintente; siga el texto si dice más.\#
la respuesta estándar si el servicio no está disponible\#
la respuesta estándar a un error local pasajero\#
400~delayed\#
Mensaje retrasado\#
Exchange informa de que un mensaje lleva en su cola más tiempo del habitual. No lo dijo otro servidor; la última respuesta del servidor remoto está en la línea siguiente.\#
En avisos de retraso de Exchange Server: «400 4.4.7 Message delayed».\#
Espere; si no se puede entregar, llegará un rebote.\#
Lea la línea siguiente del aviso, o `Get-Queue | fl LastError`, para conocer la causa real.\#
related 441\#
la línea de Exchange cuando no puede conectar\#
la línea de Exchange cuando el servidor remoto aplazó\#
400~tls\#
Primero se exige STARTTLS\#
Courier quiere una conexión cifrada antes de aceptar cualquier otro comando. La respuesta estándar es `530`.\#
En Courier con `ESMTP_TLS_REQUIRED` activado, casi siempre en el puerto de envío.\#
Active STARTTLS en los ajustes de la cuenta de su programa de correo.\#
Haga que el cliente use TLS con este servidor; reintentar no cambia nada, aunque el código diga temporal.\#
No exija TLS en un puerto 25 público.\#
la respuesta estándar para lo mismo\#
TLS se quiere, pero ahora falla\#
403\#
Remitente no verificado (sin significado estándar)\#
SendGrid rechaza la dirección del remitente porque no es una identidad verificada. El número es una costumbre de HTTP, no un código SMTP.\#
Cuando la dirección o el dominio de `From` nunca se verificó en la cuenta, o está mal escrito en la aplicación.\#
Verifique la dirección o el dominio en los ajustes de remitente del servicio, o envíe desde uno verificado.\#
Detenga los reintentos: por su primera cifra la cola lo toma por temporal y sigue probando, pero nada cambiará por sí solo.\#
la respuesta estándar a un remitente rechazado\#
falta el propio inicio de sesión\#
406\#
Destinatario inactivo (código propio de Postmark)\#
Postmark no envió: la dirección ya causó un rebote o una queja. El número procede de la API de Postmark; ningún servidor de correo lo dio como respuesta.\#
En registros y webhooks de aplicaciones que envían por Postmark. Como respuesta de un servidor de correo sería un simple fallo temporal.\#
Pida otra dirección a la persona.\#
Busque la dirección en las supresiones de Postmark; reactívela tras un rebote ya corregido, nunca tras una queja.\#
la respuesta habitual detrás del primer rebote\#
related 605\#
el número de Mailgun para lo mismo\#
412\#
Un rechazo temporal por su primera cifra. Los filtros de Courier lo envían para aplazar a un destinatario; parece `4.1.2` escrito sin los puntos.\#
En servidores Courier con un filtro de lista blanca o lista gris.\#
Deje que la cola reintente durante unas horas.\#
Haga que el filtro responda `450` con un código de estado ampliado.\#
la respuesta estándar a un destinatario aplazado\#
417\#
Fallo de consulta DNS (sin significado estándar)\#
Courier no pudo consultar en el DNS el dominio del remitente y aplaza el mensaje. Parece `4.1.7` sin los puntos.\#
Los servidores de nombres del dominio no responden o responden mal, o el resolutor del servidor receptor tiene problemas.\#
Compruebe que el dominio de la dirección del remitente está bien escrito.\#
Consulte MX, A y NS del dominio del remitente desde fuera (`dig +trace`) y repare lo que falle.\#
Pruebe el resolutor DNS en el servidor de correo.\#
la respuesta estándar a una consulta fallida\#
related 517\#
el propio dominio es incorrecto\#
420\#
Tiempo de conexión agotado (sin significado estándar)\#
Un fallo temporal por su primera cifra. Las listas lo asocian a una conexión cuyo tiempo se agotó; viene de pasarelas, no del estándar.\#
Pocas veces, en rebotes de pasarelas antiguas que informan de un error de lectura de red.\#
Deje que la cola reintente. Si persiste, pruebe la conexión al servidor en el puerto 25 y busque un problema de cortafuegos o de MTU.\#
la respuesta estándar de un servidor que cierra\#
cómo se trata una conexión perdida\#
421\#
Servicio no disponible, se cierra el canal de transmisión\#
El servidor termina la sesión ahora y dice: vuelva más tarde. Afecta a la conexión, no a un destinatario.\#
Límite de envío o demasiadas conexiones; mala reputación o DNS incompleto en los grandes proveedores; sobrecarga o reinicio; demasiados errores o un silencio demasiado largo en la sesión.\#
Espere; el servidor de correo reintenta por sí solo.\#
Deje que la cola reintente con pausas crecientes, menos conexiones y menos mensajes en cada una. Si dura horas, lea el texto: revise DNS inverso, SPF, DKIM y las listas de bloqueo para su dirección.\#
Revise carga, disco y límites (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
solo este destinatario, la sesión sigue\#
solo este mensaje, la sesión sigue\#
la despedida que pidió el cliente\#
421/AUTH\#
El servidor termina la sesión durante la autenticación.\#
Inicios de sesión fallidos o demasiado frecuentes desde esta dirección, casi siempre una contraseña antigua guardada en un teléfono o un script; o el servicio de contraseñas está sobrecargado.\#
Detenga todos los programas que usan una contraseña antigua, espere unos minutos e inicie sesión una sola vez.\#
Envíe muchos mensajes en una sesión en vez de autenticarse para cada uno.\#
Revise el servicio de autenticación y las reglas de bloqueo, como fail2ban.\#
la autenticación falla ahora, la sesión sigue\#
credenciales incorrectas\#
421/CONNECT\#
El servidor saluda solo para decir que ahora no puede atender a este cliente, y cierra.\#
Demasiadas conexiones o un ritmo demasiado alto desde su dirección; mala reputación de la IP o falta de DNS inverso en los grandes proveedores; servidor sobrecargado, reiniciándose o con poco disco.\#
Abra menos conexiones a la vez (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) y deje que la cola reintente. Si solo lo hace un proveedor, revise allí el DNS inverso y la reputación de la dirección.\#
Aumente los límites de conexiones o libere recursos.\#
el saludo deseado\#
421/END-OF-DATA\#
El servidor tenía el mensaje, o parte de él, y cierra sin aceptarlo. El mensaje se queda en el lado emisor.\#
El control de contenido o la entrega interna fallaron o tardaron demasiado, se alcanzó un límite de volumen, o la línea fue demasiado lenta para el tiempo máximo del servidor.\#
Deje que la cola reintente. Si los mensajes grandes nunca pasan, revise la línea, la MTU y los antivirus intermedios.\#
Vea qué registró a esa hora el milter, el filtro o el agente de entrega.\#
lo mismo, pero la sesión sigue\#
la aceptación que no llegó\#
421/RCPT\#
El servidor termina la sesión tras un destinatario. Con ella termina la transacción: los destinatarios aceptados antes aún no han recibido nada y también deben enviarse de nuevo.\#
Demasiados destinatarios rechazados o errores en una sesión (Postfix: `smtpd_hard_error_limit`), un límite de envío o un servidor que se está apagando.\#
Quite de la lista las direcciones muertas; agotan el límite de errores.\#
Deje que la cola reintente, con menos destinatarios por sesión.\#
Vea en el registro qué errores hubo antes.\#
si el problema es el propio destinatario\#
421~errors\#
Demasiados errores en la sesión\#
El servidor termina la sesión porque en ella se rechazaron demasiados comandos.\#
Un cliente que sigue tras los rechazos, un script con comandos erróneos, una lista con muchos destinatarios desconocidos. Postfix: `smtpd_hard_error_limit`.\#
Corrija los comandos rechazados antes; el servidor los cuenta y cuelga.\#
Vea en el registro qué errores hubo antes (`smtpd_hard_error_limit`).\#
422\#
Buzón lleno (4.2.2 sin los puntos)\#
Ninguna RFC da un texto a este número. Casi siempre es el código ampliado `4.2.2`, buzón lleno, que perdió los puntos; su código de respuesta habitual es `452` o `552`. En un diálogo AUTH el registro lo une a `4.7.12`.\#
En informes de pasarelas y sistemas de correo antiguos, y en sitios de referencia que lo dan por código SMTP: el buzón del destinatario ha superado su cuota.\#
Vuelva a escribir más tarde y avise al destinatario por otro medio.\#
Deje que la cola reintente; el destinatario tiene que hacer sitio.\#
Aumente la cuota o vacíe el buzón; responda `452 4.2.2` o `552 5.2.2`.\#
related 452\#
lleno por ahora, la respuesta que se envía de verdad\#
related 552\#
lleno, como rechazo permanente; o mensaje demasiado grande\#
related 432\#
el código AUTH de la otra lectura, `4.7.12`\#
422~password\#
Hace falta una transición de contraseña\#
La cuenta debe iniciar sesión una vez de otra forma antes de que funcione el mecanismo elegido. El registro cita este número junto a `432`, que es el código que define el estándar.\#
Casi nunca; en un diálogo `AUTH` o con `4.7.12`.\#
Inicie sesión una vez con `PLAIN` sobre TLS y después como antes.\#
el código que los servidores envían para ello\#
424\#
Problema al expandir una lista (sin significado estándar)\#
OpenSMTPD no pudo expandir ahora un alias, una lista o un archivo de reenvío. Es `4.2.4` escrito sin los puntos.\#
No se puede leer un `~/.forward`, un alias o un archivo incluido, o la base de usuarios no responde.\#
Revise propietario y permisos de los archivos de alias y reenvío y la tabla de `smtpd.conf`; `smtpctl trace expand` muestra cada paso.\#
la respuesta estándar a un buzón no disponible ahora\#
related 524\#
lo mismo, permanente\#
426\#
Un fallo temporal por su primera cifra. En FTP el número indica una transferencia interrumpida; algunos programas de correo lo usan para una conexión perdida.\#
Pocas veces, cuando se cortó una conexión mientras se enviaba el mensaje.\#
Deje que la cola reintente. Si persiste, pruebe la línea y la MTU, y busque un antivirus o cortafuegos intermedio.\#
430\#
Un rechazo temporal por su primera cifra. El registro cita el número junto a `X.5.1`, comando no válido, pero ninguna RFC le da un texto.\#
Casi nunca. Los servidores envían `500`, `502` o `503` cuando no pueden aceptar un comando.\#
Lea el texto y los comandos anteriores; deje que la cola reintente.\#
la respuesta estándar a un comando fuera de orden\#
la respuesta estándar a un comando desconocido\#
431\#
Sistema de correo lleno (4.3.1 sin los puntos)\#
Al sistema receptor le falta espacio en disco o memoria. El número es el código ampliado `4.3.1` que perdió los puntos; la respuesta estándar es `452`.\#
En Courier y en listas e informes sobre Exchange: disco de la cola o de la base de datos lleno, o memoria agotada.\#
Libere espacio en los discos de la cola y de los buzones; en Exchange busque en el registro eventos de back pressure.\#
la respuesta estándar a la falta de espacio\#
related 531\#
la respuesta de Courier a demasiados destinatarios\#
431~recipients\#
Demasiados destinatarios (sin significado estándar)\#
Courier no acepta más destinatarios en esta transacción; los aceptados antes siguen aceptados. La respuesta estándar es `452`.\#
Un mensaje a mucha gente sale en una sola transacción.\#
Envíe el resto en otras transacciones; la cola lo hace por sí sola.\#
Aumente `maxrcpts` en el archivo `bofh` de Courier si el límite es demasiado estrecho.\#
la respuesta estándar a demasiados destinatarios\#
lo mismo como rechazo permanente\#
432\#
La cuenta debe iniciar sesión una vez con la contraseña en texto simple antes de poder usar el mecanismo elegido. Corresponde a `AUTH`; fuera de él, Exchange y Courier usan el número para un servicio ocupado o parado.\#
Tras `AUTH`, cuando el servidor aún no guarda un secreto para el mecanismo, a menudo tras migrar la base de usuarios.\#
Inicie sesión una vez con `PLAIN` sobre TLS; después funciona el mecanismo deseado.\#
Configure el cliente con `PLAIN` sobre TLS para un inicio de sesión, o para todos.\#
Ofrezca `PLAIN` dentro de TLS, o guarde los secretos para el mecanismo.\#
la autenticación falla en este momento\#
related 534\#
mecanismo demasiado débil para esta cuenta\#
432~queue\#
Servicio ocupado (sin significado estándar)\#
El sistema receptor no puede aceptar ni entregar correo en este momento. Es `4.3.2` escrito sin los puntos, no la respuesta del mismo número a `AUTH`.\#
Exchange Online limita las entregas a un buzón (`STOREDRV.Deliver; recipient thread limit exceeded`), o Courier no puede iniciar un proceso. Las listas dicen «the recipient's incoming queue has been stopped».\#
Deje que la cola reintente. Reparta en el tiempo los envíos masivos, las alertas y los bucles hacia un mismo buzón.\#
Busque un buzón que recibe demasiado a la vez (diario, buzón compartido, reglas que reenvían); en Courier revise memoria y límites de procesos.\#
la respuesta estándar a un servicio no disponible\#
435\#
Autenticación imposible por ahora (sin significado estándar)\#
Exim no pudo comprobar el inicio de sesión porque falló su fuente de contraseñas. Las credenciales pueden ser correctas; la respuesta estándar es `454`.\#
Tras `AUTH` en servidores Exim: base de datos, LDAP o socket de Dovecot inaccesibles, un error en la expansión del autenticador o un archivo que falta.\#
Inténtelo más tarde; no cambie la contraseña.\#
Lea el registro principal y el panic log de Exim a esa hora: la causa está tras los dos puntos. Repare la consulta y pruébela con `exim -be`.\#
la respuesta estándar si la autenticación falla ahora\#
440\#
TLS no disponible (sin significado estándar)\#
Courier debería cifrar esta conexión, pero no puede. La respuesta estándar a `STARTTLS` es `454`.\#
Se exige TLS para la conexión, pero el certificado o el programa TLS faltan o no se pueden leer.\#
Espere; avise al proveedor si dura.\#
Revise `TLS_CERTFILE` y `COURIERTLS` en los ajustes `esmtpd` de Courier, y quién puede leer el certificado.\#
la respuesta estándar si TLS falla ahora\#
related 540\#
441\#
El servidor no responde (4.4.1 sin los puntos)\#
No se pudo alcanzar el siguiente servidor. El número es el código ampliado `4.4.1` que perdió los puntos; lo escribe el sistema emisor, no el servidor remoto.\#
En colas y avisos de retraso de Exchange (`441 4.4.1 Error encountered while communicating with primary target IP address`, a menudo Winsock 10060 o 10061), y en listas como «server is not responding».\#
Pruebe el puerto 25 de cada servidor MX desde el propio servidor de correo. Si fallan todos, su proveedor o cortafuegos bloquea la salida por el puerto 25; si falla uno solo, espere.\#
Asegúrese de que los servidores MX escuchan en el puerto 25 para todos y de que los registros apuntan a ellos.\#
un servidor que contesta, pero no puede atender\#
la respuesta estándar a un error pasajero\#
442\#
Conexión defectuosa (4.4.2 sin los puntos)\#
La conexión se cortó antes de pasar el mensaje. El número es el código ampliado `4.4.2` que perdió los puntos; lo escribe el sistema emisor.\#
En informes y listas como «connection dropped during transmission»: problemas de línea, tiempos máximos, o un cortafuegos, proxy o antivirus que corta SMTP.\#
Reintente sin los dispositivos intermedios; revise MTU y TLS. Si solo se cortan los mensajes grandes, reduzca la MTU o revise los antivirus.\#
Busque en el registro el otro extremo de la misma sesión.\#
el propio anuncio del servidor de que cierra\#
446\#
Bucle de encaminamiento (4.4.6 sin los puntos)\#
El mensaje dio vueltas hasta alcanzar su límite de saltos. El número es el código ampliado `4.4.6` que perdió los puntos; los servidores envían en realidad `554 5.4.6`.\#
En listas como «maximum hop count exceeded»: dos servidores se pasan un dominio, o unos reenvíos apuntan el uno al otro.\#
Avise al administrador del destinatario; reenviar repite el bucle.\#
Lea las líneas `Received` del rebote de abajo arriba y busque la pareja que se repite.\#
Corrija registros MX, reglas de retransmisión y de reenvío, para que un solo servidor se quede con el dominio.\#
lo que envían los servidores por un bucle\#
related 546\#
el código de Courier para un bucle\#
447\#
Plazo de entrega agotado (4.4.7 sin los puntos)\#
El mensaje esperó en la cola hasta que venció su plazo. El número es el código ampliado `4.4.7` que perdió los puntos; lo escribe el sistema emisor.\#
En listas como «message timed out». La causa real es el último error temporal anterior: servidor inaccesible, lista gris, buzón lleno, límite de envío.\#
Vuelva a enviar cuando desaparezca la causa, o contacte con la persona por otro medio.\#
Busque en el registro los intentos anteriores por el identificador de cola y siga su respuesta.\#
una respuesta anterior que puede ser la causa\#
449\#
Error de encaminamiento (4.4.9 sin los puntos)\#
El sistema emisor no encontró una ruta utilizable. `4.4.9` no es un código ampliado registrado: lo inventó Microsoft Exchange, y las listas le quitan los puntos.\#
En informes antiguos de Exchange: un conector de envío o smart host no se puede resolver, o el DNS no da ningún MX.\#
Revise los conectores, el nombre del smart host y los servidores DNS que usa el servidor de correo.\#
la respuesta si el dominio no existe\#
450\#
Buzón no disponible (temporal)\#
El servidor no acepta por ahora correo para esta dirección, o este mensaje. Puede que el buzón esté ocupado, o que se aplace al remitente a propósito.\#
Lista gris para un remitente desconocido; remitente o nombre de host no encontrado en el DNS (Postfix); límites de envío; comprobación de la dirección sin terminar; buzón bloqueado por otro proceso.\#
Deje que la cola reintente durante unas horas. Si persiste, lea el texto: el DNS directo e inverso de su dirección, el dominio del remitente y el ritmo de envío son las causas habituales.\#
Si el texto dice «unknown user», responda `550`: el remitente espera en vano durante días.\#
un error dentro del servidor, no cosa de la dirección\#
sin espacio, o demasiados destinatarios\#
ahora no, y se cierra la conexión\#
450/CONNECT\#
El servidor aplaza al cliente antes de que empiece la sesión; inténtelo más tarde.\#
Lista gris o límites de frecuencia al conectar, DNS inverso que no se resuelve. El estándar prevé aquí `421` o `554`.\#
Deje que la cola reintente; compruebe que su dirección tiene un registro PTR y que el nombre remite de vuelta a ella.\#
Responda `421` si cierra; `220` y más tarde `450` si no cierra.\#
rechazado de forma permanente a la entrada\#
450/END-OF-DATA\#
El servidor ha leído el mensaje y lo aplaza por política; no guarda copia.\#
Filtro o antivirus no disponible, contenido bajo sospecha, límite de volumen, lista gris después del mensaje.\#
Deje que la cola reintente. Si nunca pasa, lea el texto y trátelo como un rechazo de contenido.\#
Vea si responde el milter o el antivirus (`milter_default_action`).\#
450/MAIL\#
El servidor no acepta a este remitente por ahora.\#
El dominio del remitente no se encontró en el DNS (Postfix: `4.1.8`), no se pudo verificar la dirección del remitente, el cliente envía demasiado, o la prioridad del mensaje es demasiado baja por ahora.\#
Compruebe si hay una errata en el dominio de su dirección de remitente.\#
Asegúrese de que el dominio del remitente del sobre tiene un registro MX o A que se resuelve desde fuera, y de que acepta los rebotes. La cola reintenta.\#
Revise el resolutor DNS; ponga `unknown_address_reject_code = 550` solo si es fiable.\#
related 455\#
ahora no se puede atender un parámetro\#
450/RCPT\#
El servidor no acepta por ahora correo para este destinatario; otros destinatarios pueden pasar.\#
Lista gris, en los primeros minutos; la dirección se está comprobando con otro servidor (Postfix: `4.1.1` «undeliverable» o «unverified address»); falta el DNS inverso; buzón bloqueado o por encima de su ritmo de recepción.\#
Espere unas horas; compruebe la dirección si el texto dice «unknown».\#
Deje que la cola reintente desde la misma dirección IP. Si persiste, corrija el registro PTR y el nombre de `EHLO`.\#
A los usuarios desconocidos les corresponde `550`: desactive `soft_bounce`, ponga `unverified_recipient_reject_code = 550`.\#
450~busy\#
Buzón ocupado\#
El buzón está en uso o bloqueado por el momento.\#
Otra entrega o un programa de correo tiene el buzón; los servidores antiguos también responden así con mucha carga.\#
Deje que la cola reintente.\#
Si dura, busque un bloqueo del buzón que haya quedado.\#
451\#
Error local al procesar\#
Algo falló en el lado del servidor mientras trataba el comando. El correo se queda en el lado emisor, que debe intentarlo de nuevo.\#
Consulta, base de datos, DNS o filtro no disponible; lista gris en muchos sistemas; consulta SPF fallida; servidor mal configurado. Una conexión que se corta cuenta como esta respuesta.\#
Deje que la cola reintente. Lea si el texto habla de lista gris o de límites. Puede que el servidor no pudiera consultar el DNS de usted (SPF, MX, inverso).\#
Lea el registro de ese momento; en Postfix busque líneas `warning:` y `fatal:`, en Exim el panic log.\#
aplazado por la dirección o por política, no es un error\#
fallo permanente\#
451/AUTH\#
El servidor no pudo comprobar ahora el inicio de sesión. La respuesta estándar es `454`; la contraseña puede ser correcta.\#
La base de usuarios o el servicio de autenticación no responde.\#
Revise el servicio de autenticación (Dovecot `auth`, `saslauthd`) y su socket.\#
451/END-OF-DATA\#
El servidor leyó el mensaje, pero no pudo terminar de tratarlo y no lo aceptó.\#
Filtro antispam o antivirus no disponible o demasiado lento, el filtro de contenido dice «try later», problemas de disco o de entrega, saltos de línea sueltos (qmail).\#
Deje que la cola reintente. Si un solo mensaje nunca pasa, examínelo: finales de línea, tamaño, adjuntos.\#
Reinicie o descargue el filtro (`rspamd`, `clamd`, `amavisd`), revise el espacio en disco, aumente su tiempo máximo.\#
sin espacio\#
451/MAIL\#
El servidor no pudo procesar al remitente en este momento.\#
Falló la consulta DNS del dominio del remitente o de su registro SPF (`4.4.3`, `4.7.24`), la comprobación del remitente quedó sin resultado, o hay una consulta averiada en el servidor.\#
Pruebe desde fuera los servidores de nombres y el registro SPF de su dominio: cada `include:` debe resolverse, con 10 consultas como máximo.\#
Revise el resolutor, el servicio de políticas y las tablas de consulta.\#
451/RCPT\#
El servidor no pudo decidir ahora sobre este destinatario; otros destinatarios pueden pasar.\#
Lista gris (normalmente `4.7.1`, pasa a los pocos minutos); base de usuarios, LDAP o siguiente servidor inaccesibles; comprobación remota sin resultado; servidor mal configurado (Postfix: `4.3.5`).\#
Deje que la cola reintente desde la misma dirección IP.\#
Busque la consulta fallida en el registro. «Server configuration error» en Postfix: la línea anterior nombra el parámetro.\#
452\#
Espacio insuficiente en el sistema\#
El servidor no tiene sitio por ahora: para el mensaje, o para un destinatario más en esta transacción. El resto se puede enviar más tarde.\#
Demasiados destinatarios en una transacción (`4.5.3`), disco del servidor casi lleno (`4.3.1`), destinatario por encima de su cuota (`4.2.2`, Gmail).\#
Espere; si el buzón está lleno, avise al destinatario.\#
Deje que la cola reintente. Con muchos destinatarios, envíe menos cada vez (Postfix: `smtp_destination_recipient_limit`).\#
Libere espacio en la partición de la cola, o aumente el límite de destinatarios.\#
sin sitio, como rechazo permanente; o mensaje demasiado grande\#
aplazado por otros motivos\#
452/END-OF-DATA\#
El servidor se quedó sin espacio mientras recibía el mensaje, y no lo aceptó.\#
Disco de la cola o de los buzones lleno; de vez en cuando, la cuota del destinatario.\#
Libere espacio o inodos en los discos de la cola y de los buzones; revise la cuota del buzón que nombra el registro.\#
otro error al recibir el mensaje\#
452/MAIL\#
Al servidor le falta espacio y ahora no acepta ningún mensaje de este tamaño.\#
El disco de la cola está casi lleno: Postfix quiere libre 1.5 veces `message_size_limit`, y más si se ha fijado `queue_minfree`; Exim comprueba `check_spool_space`.\#
Deje que la cola reintente, hacia otro MX si lo hay.\#
Libere espacio donde está la cola (`df -h`, `df -i`); busque una cola llena de spam o un registro que ha crecido.\#
demasiado grande en cualquier momento\#
452/RCPT\#
Demasiados destinatarios\#
El servidor no acepta más destinatarios en esta transacción. Los aceptados antes siguen siendo válidos; los demás van en otra.\#
Más destinatarios que el límite del servidor, o destinatarios que requieren un trato distinto (Gmail, pasarelas de filtrado). Con `4.2.2` está lleno el buzón del destinatario; con `4.3.1`, el disco del servidor.\#
No hay que hacer nada; el servidor de correo envía el resto por sí solo.\#
Siga con `DATA` para los aceptados y ponga el resto en cola. Reduzca `smtp_destination_recipient_limit` (Postfix) o `max_rcpt` (Exim) para evitar los rechazos.\#
Acepte al menos 100 destinatarios.\#
una respuesta antigua o más estricta a demasiados destinatarios\#
se envía después, donde no se quiere el mensaje entero\#
452~full\#
Buzón lleno (temporal)\#
El buzón del destinatario ha superado su cuota; el servidor espera que eso cambie.\#
Gmail y otros, tras `RCPT TO`, mientras la cuenta sigue en uso. Si nadie lo vacía, llega después `552`.\#
Avise al destinatario por otro medio; el servidor de correo reintenta durante unos días.\#
Deje que la cola reintente; suspenda los boletines a esta dirección.\#
Aumente la cuota o vacíe el buzón.\#
lleno, como rechazo permanente\#
453\#
No tiene correo\#
El proveedor no guarda correo para los dominios solicitados.\#
Solo tras `ATRN`, en servicios que entregan el correo en cola a clientes con direcciones cambiantes.\#
hay correo esperando y se intercambian los papeles\#
falta acceso a un dominio, o se pregunta demasiado a menudo\#
una respuesta parecida a `ETRN`\#
454\#
Fallo temporal de autenticación, o TLS no disponible\#
El inicio de sesión o el cifrado no funcionan ahora en el servidor. El texto dice cuál; las credenciales bien pueden ser correctas.\#
Tras `AUTH`: base de contraseñas inaccesible. Tras `STARTTLS`: no se puede cargar el certificado o la clave. Tras `RCPT TO`: retransmisión denegada, suavizada por la configuración. El nombre de .NET, `ClientNotPermitted`, induce a error.\#
Deje que la cola reintente; no pida otra contraseña al usuario.\#
Revise el servicio de autenticación y los archivos del certificado; el registro nombra el fallo.\#
credenciales realmente incorrectas\#
se exige autenticación o TLS\#
otro error pasajero\#
454/AUTH\#
Fallo temporal de autenticación\#
El servidor no pudo comprobar el inicio de sesión por un fallo propio.\#
Base de usuarios, Dovecot o `saslauthd` inaccesibles, demasiados inicios de sesión en poco tiempo (Gmail: `4.7.0`), o un servicio de cuentas en reparación.\#
Espere unos minutos y pruebe otra vez la misma contraseña.\#
No pida una contraseña nueva; reutilice las sesiones en vez de autenticarse para cada mensaje.\#
Compruebe que el servicio de autenticación funciona y que el servidor de correo puede abrir su socket (`smtpd_sasl_path`).\#
iniciar sesión una vez de otra forma\#
454/STARTTLS\#
TLS no disponible por un motivo temporal\#
El servidor ofrece cifrado, pero no puede iniciarlo ahora; la sesión sigue sin cifrar.\#
Certificado o clave que faltan, no se pueden leer o no casan (Postfix: «TLS not available due to local problem»); límite de sesiones TLS nuevas alcanzado.\#
Decida según su política: reintentar más tarde, o seguir en claro si no intervienen DANE, MTA-STS ni autenticación.\#
Lea el error TLS en el registro; revise ruta, permisos y concordancia de certificado y clave, y recargue.\#
la respuesta deseada\#
454~quota\#
Envío limitado (cuota de envío)\#
El servicio de envío ha alcanzado el límite de la cuenta. No tiene nada que ver con la autenticación ni con TLS.\#
Amazon SES, cuando se supera la cuota diaria o el número de mensajes por segundo.\#
Envíe más despacio, o espere a que pasen las 24 horas.\#
Limite el ritmo por debajo del que muestra la consola, reintente con pausas crecientes y solicite una cuota mayor.\#
el código habitual de un límite de envío\#
454~relay\#
Retransmisión denegada (suavizada)\#
El servidor no retransmite correo a ese dominio para este cliente. El rechazo depende de la configuración y dura hasta que alguien la cambie, aunque se marque como temporal.\#
El cliente no se autenticó, o el MX del dominio apunta a un servidor que no conoce el dominio. `defer_unauth_destination`, predeterminado en Postfix, o `soft_bounce` lo hacen temporal.\#
Active la autenticación para el correo saliente y use el puerto 587 o 465.\#
Compruebe que el MX del dominio es correcto, y los datos de acceso de su retransmisor.\#
Añada el dominio a `relay_domains` o `virtual_mailbox_domains`, o el cliente a `mynetworks`.\#
el mismo rechazo, sin suavizar\#
el mismo rechazo en otros servidores\#
autentíquese primero\#
455\#
El servidor no puede atender los parámetros\#
El servidor conoce el parámetro tras `MAIL FROM` o `RCPT TO`, pero no puede cumplirlo por ahora.\#
Pocas veces; por ejemplo, cuando ahora no se puede cumplir un plazo de entrega (`BY=`).\#
Deje que la cola reintente, o envíe sin el parámetro si el mensaje no lo necesita.\#
No ofrezca en `EHLO` lo que no se puede atender.\#
related 555\#
el parámetro es desconocido o nunca se cumple\#
456\#
Reintentar por IPv4 (solo borrador)\#
Un borrador ya caducado habría permitido a los servidores pedir con él un reintento por IPv4; quedó en nada. Por su primera cifra es temporal.\#
Casi nunca en ese sentido; Courier usa el número para una dirección que falló hace poco.\#
Deje que la cola reintente; pruebe por IPv4 si el texto lo dice.\#
456~address\#
Dirección no disponible por ahora (sin significado estándar)\#
Courier recuerda que el correo a esta dirección se aplazó hace poco, y ahora no acepta más para ella.\#
En pasarelas Courier, durante unas horas tras aplazarse una entrega a la misma dirección.\#
Busque en el registro por qué se aplazó la primera entrega.\#
related 556\#
la forma de Courier para direcciones fallidas\#
458\#
No se pueden poner en cola los mensajes del nodo\#
El servidor no pudo poner en marcha su cola para el equipo que lo pidió.\#
Solo tras `ETRN`, cuando la cola está bloqueada, ocupada o no se puede leer.\#
Vuelva a pedirlo más tarde, o avise al proveedor.\#
Revise el servicio de vaciado (`flush` de Postfix) y el spool.\#
la cola se puso en marcha\#
la cola se puso en marcha, con recuento\#
459\#
Nodo no autorizado\#
El servidor no pone en marcha su cola para ese equipo; el texto dice por qué.\#
Solo tras `ETRN`. El equipo no está en la lista de los que pueden pedirlo. A pesar de su primera cifra, persiste hasta que alguien cambie la lista.\#
Pida al proveedor que añada su dominio.\#
Añada el dominio a `fast_flush_domains` (Postfix), o a la ACL `acl_smtp_etrn` (Exim).\#
autorizado, pero no se pudo poner en marcha la cola\#
471\#
No autorizado, temporal (4.7.1 sin los puntos)\#
Un rechazo temporal por política. El número es el código ampliado `4.7.1` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5.\#
En listas como «error of your mail server, mostly anti-spam»; en realidad, lista gris u otra regla del servidor receptor.\#
Deje que la cola reintente desde la misma dirección; revise después el DNS inverso y las listas de bloqueo.\#
Responda `450 4.7.1` o `451 4.7.1`.\#
un código que los servidores deberían enviar para ello\#
related 571\#
la forma permanente, `5.7.1` sin los puntos\#
498\#
Sin significado estándar (mal formado)\#
Un rechazo temporal por su primera cifra. Su segunda cifra pasa de 5, así que ningún servidor debería enviarlo.\#
Visto en colecciones de rebotes con el texto «No MX for»: el dominio del destinatario no tiene un servidor de correo utilizable.\#
Compruebe la parte del dominio de la dirección.\#
Consulte MX y A del dominio; mientras tanto, deje que la cola reintente.\#
la respuesta estándar si el dominio no existe\#
500\#
Error de sintaxis, comando no reconocido\#
El servidor no conoce el comando, o la línea es demasiado larga. La sesión sigue abierta y no ha cambiado nada.\#
Un comando mal escrito o no admitido, texto del mensaje enviado tras un `DATA` rechazado (un rechazo por línea), bytes TLS en un puerto sin cifrar, un `EHLO` a un servidor LMTP, o un cortafuegos que altera los comandos.\#
Compruebe puerto y cifrado: 465 quiere TLS desde el principio; 587 y 25 quieren STARTTLS.\#
Mire la línea exacta que se envió. Si es texto del mensaje, busque antes el comando rechazado; si no, use solo lo que ofrece `EHLO`.\#
No ofrezca en `EHLO` lo que se rechaza; desactive la inspección SMTP del cortafuegos.\#
el comando se conoce, pero no está disponible\#
el comando se conoce, su argumento es erróneo\#
el comando se conoce, pero llega a destiempo\#
500/AUTH\#
El servidor no puede leer el comando `AUTH` o su continuación: no se ofrece aquí, o la línea es demasiado larga (`5.5.6`).\#
Intento de autenticación en el puerto 25 o antes de TLS, donde el servidor no la ofrece; un token o ticket más largo que el límite de línea del servidor.\#
Use el puerto 587 con STARTTLS, o el 465 con TLS.\#
Autentíquese solo si `AUTH` figura en la última respuesta a `EHLO`; envíe las respuestas largas tras un desafío vacío, no en la línea del comando.\#
Ofrezca `AUTH` en `EHLO` si aquí se inicia sesión, y acepte líneas de 12288 octetos.\#
autenticación a destiempo\#
mecanismo desconocido\#
500/DATA\#
El servidor no reconoce el comando `DATA`; no puede seguir ningún mensaje.\#
La línea contiene algo más que la palabra, o se han mezclado bytes de un comando anterior.\#
Envíe `DATA` solo en su línea y espere `354` antes del mensaje.\#
enviado antes de que se aceptara un destinatario\#
500/EHLO\#
El servidor no conoce `EHLO`: es muy antiguo, habla LMTP, o un dispositivo intermedio reescribe los comandos.\#
En puertos LMTP (24 o un socket), donde el saludo es `LHLO`; tras cortafuegos con inspección SMTP, que lo convierten en `XXXX`; en servidores anticuados.\#
Recurra a `HELO`; los clientes de correo lo hacen por sí solos, pero entonces sin autenticación ni TLS. En un puerto LMTP use el transporte LMTP (`lmtp:` en Postfix).\#
Desactive la inspección SMTP («fixup», «ESMTP inspection») en el cortafuegos.\#
conocido, pero no disponible\#
el nombre dado no es aceptable\#
500/END-OF-DATA\#
El servidor lee líneas del mensaje como comandos, o rechaza el mensaje completo con un código inadecuado.\#
Se rechazó `DATA` y el cliente envió el mensaje de todos modos: un rechazo por línea. O un punto solo terminó el mensaje antes de tiempo. Algunos filtros lo usan mal para el contenido.\#
Si el texto habla del contenido, modifique el mensaje.\#
Espere `354`; duplique cada punto al inicio de línea. Busque el primer rechazo: ese es el error real.\#
debe llegar antes del mensaje\#
el primer rechazo habitual\#
la respuesta estándar a un mensaje rechazado\#
500/MAIL\#
El servidor no puede leer la línea `MAIL FROM`: está mal escrita o es más larga de lo permitido.\#
Se coló un espacio o un salto de línea, o un script envía «FROM:» sin `MAIL`. Los comandos pueden tener 512 octetos, más con extensiones.\#
Envíe exactamente `MAIL FROM:<address>`, y busque caracteres de control en una captura de red.\#
la dirección o su forma es errónea\#
un parámetro desconocido\#
enviado antes de `EHLO` o dentro de una transacción\#
500/STARTTLS\#
El servidor no conoce `STARTTLS`: no tiene TLS, o TLS ya está activo.\#
El servidor se compiló o configuró sin TLS, el puerto es de los que inician TLS desde el principio (465), o un cortafuegos elimina el comando.\#
Elija «SSL/TLS» para el puerto 465 y «STARTTLS» para el 587.\#
Envíelo solo si el último `EHLO` lo ofreció.\#
Configure un certificado (`smtpd_tls_security_level = may` en Postfix).\#
ofrecido, pero ahora falla\#
501\#
Error de sintaxis en parámetros o argumentos\#
El servidor conoce el comando, pero no puede aceptar lo que le sigue: una dirección, un nombre o un parámetro está mal escrito.\#
Faltan los corchetes o hay un espacio tras los dos puntos (`MAIL FROM: <a>`), un nombre en `EHLO` que no es de host, una dirección mal formada, `AUTH` cancelado o sin Base64. Algunos servidores lo usan para usuarios o remitentes desconocidos.\#
Compruebe si en la dirección hay espacios, caracteres especiales o falta el dominio.\#
Mire la línea exacta enviada: `MAIL FROM:<address>` y `RCPT TO:<address>` no llevan espacio tras los dos puntos, y `EHLO` quiere un nombre de host completo (`myhostname`, `primary_hostname`).\#
Diga en el texto qué está mal; use `550` para usuarios desconocidos.\#
el propio comando es desconocido\#
related 553\#
bien formado, pero ese nombre no se permite\#
un parámetro ESMTP desconocido\#
el valor se entiende, pero no se admite\#
501/AUTH\#
La autenticación se canceló con `*`, o lo que envió el cliente no es Base64 válido.\#
Contraseña o usuario enviados sin Base64, un salto de línea dentro del texto Base64, o un cliente que abandona tras un error.\#
Codifique sin saltos de línea (`printf '%s' TEXT | base64 -w0`); escriba `=` para una primera respuesta vacía.\#
Pruebe otro mecanismo, primero `PLAIN` dentro de TLS.\#
bien formado, pero incorrecto\#
la pregunta a la que se respondió mal\#
501/EHLO\#
El nombre tras `EHLO` o `HELO` falta, o no es un nombre de host ni un literal de dirección válido.\#
Nombres de host sin dominio, con guion bajo o espacio, `localhost`, o una dirección IP suelta en vez de `[192.0.2.1]`; el dispositivo o el programa envía el nombre del ordenador.\#
Cambie el nombre del ordenador por uno sin caracteres especiales, o haga que el programa de correo use otro.\#
Ponga el nombre de host completo que da el registro PTR de la dirección (`smtp_helo_name` en Postfix, `helo_data` en Exim).\#
Suavice el control (`reject_invalid_helo_hostname`) si afecta a clientes legítimos.\#
el nombre no tiene dominio\#
bien formado, pero rechazado\#
501/MAIL\#
La dirección del remitente, o un parámetro detrás de ella, está mal escrito.\#
Faltan los corchetes angulares, un espacio tras `FROM:`, una dirección sin dominio completo, un remitente vacío o roto configurado en un programa. Algunos servidores rechazan así a un remitente o su dominio.\#
Escriba completa la dirección del remitente, como `name@example.org`.\#
Envíe `MAIL FROM:<address>`; para rebotes, `MAIL FROM:<>`. Asegúrese de que el dominio del remitente existe en el DNS (`5.1.8`).\#
bien formado, pero no permitido\#
el remitente se rechaza\#
501/RCPT\#
La dirección del destinatario está mal escrita. Unos pocos servidores lo dicen también de usuarios que no conocen.\#
Un espacio, una coma o una segunda `@` en la dirección, corchetes que faltan, un punto final, comillas de una libreta de direcciones, o una dirección sin dominio.\#
Vuelva a escribir la dirección a mano; busque caracteres invisibles copiados.\#
Envíe `RCPT TO:<address>` con una sola dirección por comando; depure la lista.\#
Responda a los usuarios desconocidos con `550 5.1.1`.\#
no existe ese buzón\#
501/STARTTLS\#
Hay algo detrás de `STARTTLS`; el comando no lleva argumento.\#
En clientes escritos a mano, o cuando se cuelan en la línea bytes de otro comando.\#
Envíe `STARTTLS` solo y como último comando de un grupo.\#
TLS falla en este momento\#
502\#
Comando no implementado\#
El servidor conoce el comando, pero no lo ofrece.\#
`VRFY`, `EXPN` o `HELP` desactivados; `AUTH` o `STARTTLS` donde no están configurados; `TURN`; comandos en orden erróneo en Courier.\#
Para enviar correo use el puerto 587 o 465, donde se ofrece autenticación.\#
Use solo lo que enumera la respuesta a `EHLO`.\#
No ofrezca en `EHLO` nada que reciba esta respuesta; responda a `VRFY` con `252`.\#
el comando es del todo desconocido\#
el comando funciona, pero no con este argumento\#
la respuesta recomendada a `VRFY`\#
502/AUTH\#
El servidor no ofrece autenticación en este puerto o antes del cifrado.\#
El programa de correo se autentica en el puerto 25, o sin TLS en un servidor que quiere TLS primero; o el servidor no necesita autenticación para clientes locales.\#
Autentíquese solo si `AUTH` figura en la última respuesta a `EHLO`.\#
Active la autenticación en el puerto de envío (`smtpd_sasl_auth_enable`).\#
se exige autenticación\#
502/EHLO\#
El servidor solo tiene el antiguo `HELO`, así que no ofrece extensiones.\#
En servidores anticuados y dispositivos sencillos.\#
Envíe `HELO` en su lugar; los servidores de correo lo hacen por sí solos. No espere autenticación ni TLS.\#
Sustituya el servidor; hoy `EHLO` es obligatorio.\#
`EHLO` es del todo desconocido\#
502/STARTTLS\#
El servidor conoce `STARTTLS`, pero no está preparado para él.\#
No hay certificado configurado, TLS se limita a otros puertos o clientes, o TLS ya está activo.\#
Use otro puerto, por ejemplo el 465 con TLS, antes que renunciar al cifrado.\#
Configure certificado y clave (`smtpd_tls_chain_files`, `tls_certificate`).\#
del todo desconocido\#
502/VRFY\#
El servidor no verifica direcciones a petición. Eso no dice nada de la dirección.\#
En la mayoría de los servidores públicos, contra la recolección de direcciones (Postfix: `disable_vrfy_command`).\#
Envíe el mensaje; lo que cuenta es la respuesta a `RCPT TO`.\#
El estándar recomienda en su lugar `252`.\#
la respuesta recomendada\#
502~sequence\#
Error de comando ESMTP (Courier)\#
Courier no esperaba aquí este comando; otros servidores responden `503`.\#
`MAIL FROM` antes de `EHLO`, `DATA` sin un destinatario aceptado, una segunda transacción empezada sin terminar la anterior, o un comando desconocido.\#
Busque el comando rechazado justo antes; después empiece de nuevo con `RSET` o `EHLO`.\#
la respuesta estándar a un orden erróneo\#
503\#
Secuencia de comandos incorrecta\#
El comando se conoce, pero no encaja aquí; algo que debía ir antes falta o falló.\#
Se rechazó un comando anterior y el cliente siguió: `DATA` sin destinatario aceptado, `MAIL FROM` sin `EHLO` o dentro de una transacción, `AUTH` dos veces, cualquier comando tras un saludo que rechaza.\#
Si el texto pide autenticarse, active la autenticación para el correo saliente.\#
Suba en la transcripción hasta el primer rechazo: ese es el error que hay que corregir. Empiece después de nuevo con `RSET`, o tras STARTTLS con `EHLO`.\#
sin destinatarios válidos, o la sesión se rechazó\#
el comando es desconocido\#
autentíquese o inicie TLS primero\#
503/AUTH\#
La autenticación no es posible en este punto.\#
Ya autenticado, dentro de una transacción, o antes de TLS en servidores que solo la ofrecen dentro de él («AUTH command used when not advertised», Exim).\#
Elija STARTTLS en el puerto 587, o TLS en el 465, para que se ofrezca la autenticación.\#
Autentíquese una sola vez, tras `EHLO` (repetido tras TLS) y antes de `MAIL FROM`.\#
la autenticación que ya tuvo éxito\#
se exige TLS primero\#
503/BDAT\#
El fragmento no encaja: ningún destinatario aceptado, un fragmento tras `LAST`, o `BDAT` mezclado con `DATA`.\#
Tras destinatarios rechazados con pipelining, o en clientes que no se detienen tras un fragmento fallido.\#
Tras un fragmento fallido envíe solo `RSET`; use en una transacción o bien `BDAT` o bien `DATA`.\#
sin destinatarios válidos, con otro código\#
503/CONNECT\#
El cliente habló antes de su turno, o a un servidor que había rechazado la sesión.\#
Comandos enviados antes del saludo, o tras un saludo `554`.\#
Espere el saludo completo; si rechaza, envíe `QUIT` y lea su texto.\#
el saludo que rechazó\#
el saludo que hay que esperar\#
503/DATA\#
El mensaje no puede llegar ahora: no se aceptó ningún destinatario.\#
Se rechazaron todos los `RCPT TO` anteriores; entonces esto es solo el eco. También con `BODY=BINARYMIME` o tras `BDAT`, donde solo puede seguir `BDAT`; en LMTP, siempre que no queda ningún destinatario.\#
Mire el rechazo de los destinatarios; esta línea no es la causa.\#
Lea las respuestas a `RCPT TO`, corrija lo que indican y envíe `RSET` antes del siguiente intento.\#
el otro código para lo mismo\#
el rechazo habitual de los destinatarios anteriores\#
503/MAIL\#
Ahora no puede empezar ninguna transacción.\#
No se envió `EHLO`, o no se repitió tras STARTTLS; ya hay una transacción abierta; el servidor quiere antes la autenticación; o el saludo había rechazado la sesión.\#
Active la autenticación para el correo saliente si el texto la pide.\#
Envíe `EHLO` tras el saludo y otra vez tras TLS; termine una transacción, o anúlela con `RSET`, antes del siguiente `MAIL FROM`.\#
la respuesta estándar si falta la autenticación\#
la respuesta al `EHLO` que faltaba\#
503/RCPT\#
No hay ninguna transacción abierta para este destinatario.\#
`MAIL FROM` se rechazó o falta, el mensaje ya había terminado, o el servidor abandonó la transacción tras un error. Algunos servidores quieren decir «autentíquese primero».\#
Busque más arriba el `MAIL FROM` rechazado; con pipelining esta respuesta le sigue por cada destinatario y se puede ignorar.\#
rechazado por otro motivo\#
se rechaza al propio destinatario\#
503/STARTTLS\#
El cifrado no puede empezar aquí: ya está activo, o falta antes un comando.\#
El cliente envía `STARTTLS` en un puerto donde TLS empieza desde el principio, por segunda vez, o antes de `EHLO`.\#
Envíelo una sola vez, tras `EHLO`.\#
503~login\#
Se quiere antes la autenticación\#
El servidor quiere que el cliente se autentique antes de enviar correo. La respuesta estándar para eso es `530`.\#
Programas de correo sin autenticación para el correo saliente; servidores antiguos que quieren que antes se recoja el correo entrante (POP before SMTP).\#
Active la autenticación del servidor de salida, con el mismo usuario y contraseña que para el correo entrante, en el puerto 587 o 465.\#
Responda `530 5.7.0` para que los programas lo entiendan.\#
504\#
Parámetro de comando no implementado\#
El comando existe, pero no con este argumento.\#
`EHLO` o direcciones sin dominio completo (Postfix, `5.5.2`), un mecanismo de `AUTH` que el servidor no tiene, `HELP` o `VRFY` con un argumento que no admite.\#
Escriba las direcciones completas, con dominio.\#
Use un nombre de host completo en `EHLO` (`myhostname`, `primary_hostname`) y un mecanismo de la respuesta a `EHLO`.\#
Ofrezca solo mecanismos que funcionen.\#
el código estándar para un parámetro de `MAIL` o `RCPT`\#
el argumento está mal escrito\#
no está disponible el comando entero\#
504/AUTH\#
El servidor no tiene este mecanismo de autenticación, al menos ahora.\#
Mecanismo no ofrecido, ofrecido solo dentro de TLS, o desactivado (`LOGIN`, `CRAM-MD5`, `NTLM` en muchos proveedores); o el cliente pide `XOAUTH2` donde solo funcionan contraseñas.\#
Ponga el cifrado en STARTTLS o TLS y el método de autenticación en «contraseña normal», o en OAuth si el proveedor lo exige.\#
Elija entre los mecanismos de la última respuesta a `EHLO`.\#
Configure el mecanismo en Dovecot o Cyrus SASL.\#
related 538\#
mecanismo solo dentro de TLS\#
504/EHLO\#
El nombre tras `EHLO` o `HELO` no es un nombre de host completo.\#
El cliente se llama `localhost`, `PC-17` o algo parecido; Postfix lo rechaza con `reject_non_fqdn_helo_hostname`, a menudo solo en `RCPT TO`.\#
Autentíquese en el puerto 587 o 465: allí los servidores omiten el control.\#
Ponga un nombre con dominio que se resuelva a su dirección (`myhostname` o `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Ponga `permit_sasl_authenticated` y `permit_mynetworks` antes del control.\#
el nombre no es válido\#
el nombre se rechaza por política\#
504/HELP\#
`HELP` no tiene nada sobre esta palabra.\#
Tras `HELP` figura un tema que el servidor no conoce (Sendmail).\#
Envíe `HELP` solo para ver la lista de temas.\#
504/MAIL\#
La dirección del remitente no tiene dominio completo, o un parámetro de la línea no está implementado.\#
Un programa envía como `root` o `www-data@localhost`; Postfix lo rechaza con `reject_non_fqdn_sender`.\#
Ponga en el programa una dirección de remitente con un dominio real.\#
Haga que el servidor de correo complete las direcciones (`myorigin` en Postfix, `qualify_domain` en Exim).\#
el código estándar para parámetros desconocidos\#
la dirección está mal escrita\#
la dirección no se permite\#
504/RCPT\#
La dirección del destinatario no tiene dominio completo, o un parámetro de la línea no está implementado.\#
Direcciones como `root` o `anna@mail`; Postfix las rechaza con `reject_non_fqdn_recipient`. Aquí se rechaza también a menudo un nombre de host sin dominio en `EHLO`: lea el texto.\#
Escriba la dirección con su dominio completo.\#
Complete las direcciones locales en su servidor (`myorigin`, `qualify_recipient`); si el texto dice «Helo», corrija el nombre de host.\#
504/VRFY\#
El servidor no admite `VRFY` o `EXPN` con este argumento.\#
Pocas veces; en servidores que solo verifican nombres locales.\#
sin verificar, pero aceptado\#
desactivado por completo\#
505\#
Un rechazo permanente por su primera cifra. Los proveedores lo usan para cuentas suspendidas y para clientes sin autenticar; el texto dice cuál de los dos.\#
De empresas de alojamiento y servidores de correo Windows antiguos.\#
Lea el texto: quite la dirección si su cuenta está suspendida; active la autenticación si es lo que falta.\#
Use `550 5.2.1` para un buzón desactivado y `530 5.7.0` si falta la autenticación.\#
la respuesta estándar a un buzón no disponible\#
505~login\#
Cliente sin autenticar (sin significado estándar)\#
El servidor quiere que el cliente se autentique antes de aceptar correo. La respuesta estándar es `530`.\#
Programas de correo y aplicaciones web sin autenticación para el correo saliente.\#
Active la autenticación del servidor de salida, en el puerto 587 o 465.\#
Responda `530 5.7.0`.\#
se intentó autenticar y falló\#
510\#
Dirección incorrecta (5.1.0 sin los puntos)\#
Hay algún problema con una dirección. El número es el código ampliado `5.1.0` que perdió los puntos; los servidores envían `550` o `553`.\#
En listas y en informes de pasarelas y servicios de boletines.\#
Compruebe la dirección del destinatario y después su propia dirección de remitente.\#
Busque la respuesta original en el registro antes de borrar una dirección de una lista.\#
lo que envían los servidores por un buzón desconocido\#
lo que envían los servidores por un nombre no permitido\#
511\#
Buzón incorrecto (5.1.1 sin los puntos)\#
El buzón no existe. El número es el código ampliado `5.1.1` que perdió los puntos; los servidores envían `550 5.1.1`.\#
En listas y en informes de pasarelas: sobre todo erratas y antiguos empleados.\#
Compruebe la parte anterior a la `@`; pida la dirección a la persona.\#
Quite la dirección de las listas tras el primer informe de este tipo.\#
related 510\#
otro código de dirección sin puntos\#
511~headers\#
Sin destinatarios en la cabecera (Courier)\#
Courier no encontró en la cabecera del mensaje ningún destinatario al que entregar.\#
Programas locales entregan un mensaje con los destinatarios en la cabecera, y no hay ninguno.\#
Rellene `To`, `Cc` o `Bcc`.\#
Pase los destinatarios a `sendmail` como argumentos, o corrija la cabecera que escribe el programa.\#
el rechazo habitual de un mensaje\#
512\#
Dominio no encontrado (5.1.2 sin los puntos)\#
El dominio del destinatario no existe o no puede recibir correo. El número es el código ampliado `5.1.2` que perdió los puntos; los servidores envían `550 5.1.2`.\#
En listas y en informes de pasarelas: una errata tras la `@`, un dominio caducado.\#
Compruebe si hay erratas en el dominio.\#
Pregunte al DNS por MX y A (`dig MX example.org`).\#
Renueve el dominio, publique un registro MX.\#
lo que envían los servidores para ello\#
el dominio declara que no acepta correo\#
513\#
Sintaxis de dirección errónea (5.1.3 sin los puntos)\#
La dirección del destinatario está mal escrita. El número es el código ampliado `5.1.3` que perdió los puntos; los servidores envían `501` o `553`.\#
En listas, donde a menudo se atribuye a que falta la autenticación; eso es `530`. Courier lo envía para direcciones que no puede analizar y para la retransmisión.\#
Vuelva a escribir la dirección; busque espacios, comas y corchetes.\#
Depure la lista o el programa que construye la dirección.\#
lo que envían los servidores por una sintaxis errónea\#
lo que envían los servidores si falta la autenticación\#
513~relay\#
Retransmisión denegada (Courier)\#
Courier no acepta de este cliente correo para este dominio. La respuesta estándar es `550` o `554` con `5.7.1`.\#
El cliente no se autenticó, o el correo del dominio apunta a un servidor que no conoce el dominio.\#
Active la autenticación para el correo saliente.\#
Compruebe el registro MX del dominio del destinatario.\#
Añada el dominio a `esmtpacceptmailfor` y ejecute `makeacceptmailfor`.\#
la respuesta estándar a una retransmisión denegada\#
la respuesta de Postfix a una retransmisión denegada\#
517\#
Remitente rechazado (5.1.7 sin los puntos)\#
Courier rechaza la dirección del remitente: su dominio no existe, tiene registros MX rotos o está bloqueado. Parece `5.1.7` sin los puntos.\#
Un MX que contiene una dirección IP en vez de un nombre de host, una cadena de CNAME, ningún MX ni A, o una entrada en el archivo `bofh` de Courier.\#
Compruebe el dominio de la dirección del remitente.\#
Haga que los registros MX nombren servidores con registros A o AAAA. Pruebe desde fuera con `dig MX`.\#
Mire en `bofh` (`badfrom`, `badmx`).\#
related 417\#
la consulta solo falló por ahora\#
la respuesta estándar a un remitente no permitido\#
520\#
Identificador QHLO incorrecto (solo borrador)\#
Un borrador caducado para un inicio de sesión SMTP más rápido lo habría usado para rechazar un identificador obsoleto. No se conoce ningún servidor que lo envíe en ese sentido.\#
Casi nunca; si lo ve, el servidor se inventó un significado propio.\#
Lea el texto y trátelo como un rechazo permanente.\#
521\#
El servidor no acepta correo\#
Este servidor no acepta correo alguno, de nadie. La sesión puede terminar de inmediato.\#
En equipos que solo tienen un servicio de correo ficticio para decirlo. Muchos servidores lo usan mal para rechazar a un solo cliente, con «blocked» o «Service currently unavailable» en el texto.\#
Compruebe la dirección; el error suele ser escribir a un nombre de host o de servidor web.\#
Averigüe por qué va correo a este servidor (MX, registro A, tabla de transporte); no reintente.\#
Si el dominio debe recibir correo, corrija su MX; si nunca debe recibirlo, publique un MX nulo. Rechace a clientes concretos con `554`.\#
usted es rechazado, otros quizá no\#
un retransmisor sabe que el dominio no acepta correo\#
ahora no, inténtelo más tarde\#
521~blocked\#
Cliente bloqueado\#
El servidor rechaza a este cliente y corta la conexión. Otros pueden enviar; el estándar quiere `554` para eso.\#
Postfix postscreen («Service currently unavailable», «blocked using»), servicios de filtrado: la dirección emisora figura en una lista de bloqueo o no superó una prueba.\#
Avise a su proveedor; otro mensaje no servirá.\#
Si el texto nombra una lista de bloqueo, consulte allí la dirección, elimine la causa y solicite la baja; si no, pregunte al otro postmaster. Las direcciones domésticas y de la nube envían a través del servidor de un proveedor.\#
Revise `postscreen_dnsbl_sites` y la tabla de acceso; quite las listas que han cerrado.\#
la respuesta estándar a un cliente rechazado\#
rechazado por política, la sesión sigue\#
521~protocol\#
Error de protocolo, se desconecta\#
El servidor corta porque el cliente incumplió el protocolo.\#
Postfix: comandos enviados antes del saludo, saltos de línea sin retorno de carro dentro del mensaje, `BDAT` fuera de orden, HTTP en vez de SMTP.\#
Espere el saludo y envíe solo finales de línea `<CRLF>`. En programas: actualice la biblioteca de correo, o entregue el correo a un servidor local.\#
Si afecta a clientes legítimos, exímalos (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
rechazado, pero la línea sigue abierta\#
comandos fuera de orden\#
la forma temporal de cortar\#
522\#
Buzón lleno (5.2.2 sin los puntos)\#
El buzón del destinatario ha superado su cuota. El número es el código ampliado `5.2.2` que perdió los puntos; los servidores envían `552 5.2.2`.\#
De unos pocos sistemas de correo y en listas de rebotes.\#
Avise al destinatario por otro medio y vuelva a enviar más tarde; conserve la dirección.\#
Suspenda los envíos masivos a ella; quítela solo si sigue llena durante semanas.\#
la respuesta estándar\#
la forma temporal\#
523\#
Hace falta cifrado (solo en el registro)\#
El registro une el número a `5.7.10`, hace falta cifrado; ninguna RFC le da un texto. Los servidores que lo envían quieren decir cosas distintas: cifrado, un mensaje demasiado grande (`5.2.3` sin los puntos) o comandos tras `STARTTLS`.\#
Pocas veces. De Courier y en listas trata del tamaño; de Gmail, del pipelining; y con `5.7.10`, de una conexión TLS que falta.\#
Lea el texto: envíe un mensaje más pequeño, o active TLS para el correo saliente.\#
Con `5.7.10`, use TLS hacia el siguiente servidor, y `REQUIRETLS` solo donde cada salto lo tenga.\#
la respuesta estándar si TLS debe ir primero\#
TLS necesario para este mecanismo de autenticación\#
la respuesta estándar a un mensaje demasiado grande\#
523~pipelining\#
Sin comandos agrupados tras STARTTLS\#
Gmail rechaza porque el cliente envió algo más justo detrás de `STARTTLS`, antes de la negociación. Eso podría ocultar comandos inyectados.\#
Clientes que meten varios comandos en un paquete, o un dispositivo que manipula la sesión.\#
Envíe `STARTTLS` el último, espere `220`, haga la negociación y envíe después `EHLO`. Actualice la biblioteca de correo.\#
lo que dicen otros servidores para ello\#
523~size\#
Mensaje demasiado grande (5.2.3 sin los puntos)\#
El mensaje es mayor de lo que permite el servidor o este destinatario. El número es el código ampliado `5.2.3` que perdió los puntos; la respuesta estándar es `552`.\#
En Courier y en listas de códigos. Los adjuntos crecen un tercio por el camino.\#
Comparta los archivos grandes mediante un enlace, o divida el mensaje.\#
Compare con el `SIZE` de la respuesta a `EHLO`.\#
Aumente `sizelimit` en Courier.\#
otro de los códigos de tamaño de Courier\#
524\#
El mecanismo exige cifrado (solo en el registro)\#
El registro une el número a `5.7.11`, mecanismo de autenticación solo dentro de TLS; la respuesta estándar es `538`. OpenSMTPD lo usa para la expansión de listas.\#
Casi nunca en un diálogo `AUTH`.\#
Active STARTTLS o TLS para el correo saliente y autentíquese después.\#
la respuesta estándar para ello\#
TLS debe ir primero, para cualquier comando\#
related 523\#
el código vecino, para el cifrado en general\#
524~list\#
OpenSMTPD no pudo expandir un alias, una lista o un archivo de reenvío. Es `5.2.4` escrito sin los puntos.\#
Un `~/.forward` con sintaxis errónea, un alias que no apunta a nada o que apunta a sí mismo.\#
Escriba directamente a una persona, o avise al administrador.\#
Corrija el alias o el archivo de reenvío; `smtpctl trace expand` muestra cada paso.\#
related 424\#
lo mismo, temporal\#
525\#
Cuenta de usuario desactivada (solo en el registro)\#
El inicio de sesión es correcto, pero la cuenta no se puede usar. El registro une el número a `5.7.13`.\#
Tras `AUTH`: cuenta bloqueada por el operador, sin pagar o detenida tras un abuso. Algunos servidores lo envían para un destinatario desactivado.\#
No vuelva a escribir la contraseña; pida al proveedor que desbloquee la cuenta.\#
Desbloquéela cuando haya desaparecido la causa (contraseña robada, spam).\#
aún sin autenticar\#
el buzón del destinatario está desactivado\#
530\#
Autenticación requerida\#
El servidor rechaza el comando hasta que el cliente se autentique o, en su otro uso, haya iniciado TLS. El texto dice cuál.\#
Programa de correo sin autenticación para el correo saliente; correo enviado en claro al puerto 587; un dispositivo o script que retransmite sin `AUTH`; un MX público configurado para exigir TLS. El nombre de .NET, `MustIssueStartTlsFirst`, dice solo la mitad.\#
Active la autenticación del servidor de salida, con STARTTLS en el puerto 587 o TLS en el 465.\#
Dé una cuenta a scripts y dispositivos; para entregar a otros dominios use su MX en el puerto 25.\#
Nunca exija autenticación o TLS para correo local en un puerto 25 público.\#
la autenticación o TLS fallan ahora\#
530/AUTH\#
Primero hay que enviar STARTTLS\#
El servidor no deja autenticarse a nadie antes de que la conexión esté cifrada.\#
Un programa de correo con «sin cifrado» o el puerto 25 sin más; TLS eliminado por un cortafuegos o antivirus.\#
Ponga STARTTLS en el puerto 587, o TLS en el 465.\#
Envíe `STARTTLS`, después `EHLO` de nuevo y luego `AUTH`. Si no se ofrece `STARTTLS`, pruebe sin el dispositivo intermedio.\#
lo mismo para un solo mecanismo\#
530/MAIL\#
El servidor no acepta ningún remitente hasta que el cliente se autentique o, si el texto lo dice, inicie TLS.\#
En puertos de envío, cuando el programa de correo no tiene autenticación para el correo saliente; en Exchange Online, cuando un dispositivo envía sin autenticarse ni conector (`5.7.57`).\#
Active la autenticación del servidor de salida: puerto 587 con STARTTLS, o 465 con TLS.\#
Dé una cuenta al script, la impresora o la aplicación, o permita su dirección en el retransmisor.\#
Permita clientes de confianza por su dirección (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
El servidor acepta a este destinatario solo de clientes que se han autenticado (o han iniciado TLS, si el texto lo dice).\#
Correo a otros dominios sin autenticación; un conector de Exchange sin acceso anónimo («Client was not authenticated»); correo para otros enviado a un puerto de envío.\#
Active la autenticación del servidor de salida.\#
Para correo entrante, compruebe que el MX es correcto y que entrega en el puerto 25, no en el 587.\#
Use `550` o `554` con `5.7.1` para denegar la retransmisión.\#
el destinatario se rechaza\#
la respuesta habitual a una retransmisión denegada\#
530~auth\#
El servidor rechaza el comando hasta que el cliente se autentique.\#
Programa de correo, script o dispositivo sin autenticación para el correo saliente, o una sesión en la que la autenticación falló o se olvidó tras TLS.\#
Active la autenticación del servidor de salida y use el puerto 587 o 465.\#
Dé una cuenta a scripts y dispositivos; envíe `AUTH` tras el `EHLO` que sigue a TLS.\#
Asegúrese de que se ofrece `AUTH` en ese puerto.\#
530~tls\#
El servidor no acepta ningún otro comando antes de que la conexión esté cifrada.\#
Correo enviado en claro a un puerto de envío, o a una pasarela que exige TLS (`smtpd_tls_security_level = encrypt`). En un MX público va contra el estándar.\#
Permita TLS para el correo saliente (`smtp_tls_security_level = may`).\#
En el puerto 25 use `may` en lugar de `encrypt`; si no, algunos remitentes no podrán llegar a usted.\#
TLS necesario para un mecanismo de autenticación\#
la respuesta a `STARTTLS`\#
531\#
Courier no acepta más destinatarios para este mensaje, y tampoco los aceptará después. La respuesta estándar es `452`, o `550` donde es una regla.\#
Un mensaje a más destinatarios que el límite estricto del servidor.\#
Envíe a menos gente cada vez, o a través de una lista de correo.\#
Limite los destinatarios por transacción y envíe el resto en otras nuevas.\#
Quite `hard` de `maxrcpts` en el archivo `bofh` de Courier.\#
related 431\#
la forma temporal de Courier\#
el código de RFC 821 para ello\#
533\#
Sin significado estándar (solo en el registro)\#
Un rechazo permanente por su primera cifra. El registro cita el número junto a `X.7.1`, no autorizado, pero ninguna RFC le da un texto.\#
Casi nunca en ese sentido; Exim lo usa para direcciones con letras no ASCII.\#
Lea el texto; pregunte por otro medio al administrador del destinatario.\#
la respuesta estándar a un rechazo por política\#
la respuesta estándar a un nombre no permitido\#
533~utf8\#
No se admiten nombres de buzón internacionalizados\#
El siguiente servidor no puede aceptar una dirección con letras fuera de ASCII, así que Exim la rechaza.\#
Tras `RCPT TO` con una dirección así, cuando el servidor de detrás no ofrece `SMTPUTF8`.\#
Use la dirección ASCII del destinatario.\#
Busque una ruta en la que todos los saltos ofrezcan `SMTPUTF8`.\#
Active `SMTPUTF8` en el último servidor, o dé al usuario un alias ASCII.\#
la respuesta estándar para ello tras `RCPT TO`\#
la respuesta estándar para ello tras `MAIL FROM`\#
534\#
Mecanismo de autenticación demasiado débil\#
La cuenta no puede iniciar sesión de esta forma; el servidor quiere un mecanismo más fuerte. Los grandes proveedores lo usan cuando ya no basta una simple contraseña.\#
Tras `AUTH`: cuentas con verificación en dos pasos (Gmail pide una contraseña de aplicación o un inicio de sesión en el navegador), o una política contra `PLAIN` y `LOGIN` sin TLS.\#
Cree una contraseña de aplicación o pase el programa a OAuth; inicie sesión una vez en el navegador si el texto da un enlace.\#
Use otro mecanismo de la respuesta a `EHLO`, dentro de TLS.\#
el mecanismo solo funciona dentro de TLS\#
el mecanismo es desconocido\#
534~login\#
Se exige contraseña de aplicación o el navegador\#
El proveedor no acepta de este programa la contraseña normal de la cuenta.\#
Cuentas de Gmail y Workspace con verificación en dos pasos, dispositivos y lugares nuevos, o un inicio de sesión sospechoso.\#
Cree una contraseña de aplicación en los ajustes de seguridad de la cuenta y úsela en el programa, o pase a OAuth. Si el texto da un enlace, ábralo en un navegador y confirme el inicio de sesión.\#
Para servidores use un servicio de retransmisión u OAuth en vez de la cuenta de una persona.\#
related 525\#
la cuenta está bloqueada\#
534~size\#
Mensaje demasiado grande (Courier)\#
El mensaje, o su cabecera, es mayor de lo que permite Courier. Parece `5.3.4` sin los puntos; la respuesta estándar es `552`.\#
En `MAIL FROM` cuando el `SIZE` anunciado es demasiado grande, o tras el mensaje cuando lo es la cabecera.\#
Compare con el límite del servidor antes de enviar.\#
Aumente `sizelimit` en los ajustes de Courier.\#
535\#
Credenciales de autenticación no válidas\#
El inicio de sesión falló: no se acepta el usuario, la contraseña o el token.\#
Contraseña errónea o cambiada, usuario sin dominio, hace falta una contraseña de aplicación, SMTP desactivado para la cuenta (Microsoft 365: `5.7.139`), un servidor equivocado, una cuenta bloqueada.\#
Pruebe la contraseña en el correo web. Compruebe después el usuario (casi siempre la dirección completa), el nombre del servidor y si se exige contraseña de aplicación u OAuth.\#
Corrija los datos guardados (`smtp_sasl_password_maps` y `postmap`); detenga otros programas que usan la contraseña antigua.\#
Lea la causa real en el registro de autenticación.\#
mecanismo no aceptado para esta cuenta\#
aún no se intentó autenticar\#
la autenticación falla ahora, la contraseña puede valer\#
contraseña correcta, cuenta bloqueada\#
535~required\#
Autenticación requerida (Courier)\#
Courier rechaza el comando hasta que el cliente se autentique. No hubo ninguna contraseña errónea; la respuesta estándar es `530`.\#
En Courier con `AUTH_REQUIRED`, en el puerto de envío.\#
Envíe `AUTH` tras `EHLO`, antes de `MAIL FROM`.\#
No ponga `AUTH_REQUIRED` en el puerto 25, que recibe correo de fuera.\#
538\#
El mecanismo de autenticación pedido exige cifrado\#
El servidor solo acepta este mecanismo de autenticación en una conexión cifrada.\#
Pocas veces: los servidores de hoy ni siquiera ofrecen esos mecanismos antes de TLS. Postfix responde en este caso `504 5.5.4`.\#
Envíe `STARTTLS`, después `EHLO` de nuevo y luego `AUTH`.\#
Oculte `PLAIN` y `LOGIN` antes de TLS (`smtpd_tls_auth_only = yes`).\#
TLS debe ir antes de cualquier comando\#
mecanismo demasiado débil incluso dentro de TLS\#
número del registro para el cifrado en general\#
540\#
Courier no tiene TLS que ofrecer. Las respuestas estándar a `STARTTLS` son `454` o, si es desconocido, `500` y `502`.\#
Tras `STARTTLS`, si faltan el certificado o el programa TLS, o TLS ya está activo. Algunas empresas de alojamiento usan el número para cuentas suspendidas.\#
Use el puerto 465, o avise al proveedor.\#
Envíe `STARTTLS` una sola vez, y solo si se ofreció.\#
Revise `TLS_CERTFILE` y `COURIERTLS` en los ajustes `esmtpd` de Courier.\#
la respuesta estándar, temporal\#
la respuesta estándar si TLS no está configurado\#
related 440\#
540~suspended\#
Cuenta suspendida (sin significado estándar)\#
El proveedor rechaza el correo porque una cuenta está suspendida.\#
En empresas de alojamiento: spam enviado por la cuenta, una factura sin pagar, o un destinatario cuya cuenta se cerró.\#
Si es su cuenta, pregunte al proveedor; si es la del destinatario, use otro medio.\#
Busque una contraseña robada o un sitio web pirateado, cierre el hueco y desbloquee después.\#
número del registro para una cuenta desactivada\#
541\#
Rechazado por el dominio de destino (sin significado estándar)\#
El servidor o el filtro del destinatario no quiere el mensaje. Parece `5.4.1` sin los puntos; las respuestas estándar son `550` y `554`.\#
Zoho («541 5.4.1 Mail rejected by destination domain») y algunos filtros: los ajustes del dominio, una entrada de bloqueo o un veredicto de spam.\#
Pida al destinatario por otro medio que permita su dirección.\#
Revise SPF, DKIM, DMARC y las listas de bloqueo para su dominio.\#
Mire en las listas de bloqueados y permitidos del dominio.\#
542\#
Destinatario rechazado (sin significado estándar)\#
Un rechazo permanente del destinatario por un servicio de filtrado. La respuesta estándar es `550`.\#
De filtros de MessageLabs y Symantec («Rejected»): dirección no dada de alta en el filtro, o bloqueada.\#
Compruebe la dirección; pregunte al destinatario por otro medio.\#
Añada la dirección a la lista de usuarios del filtro.\#
546\#
Bucle de encaminamiento detectado (5.4.6 sin los puntos)\#
Courier contó demasiadas líneas `Received`: el mensaje da vueltas. Otros servidores dicen `554 5.4.6`.\#
Dos servidores se pasan un dominio, o unos reenvíos apuntan el uno al otro.\#
Lea las líneas `Received` de abajo arriba y busque la pareja que se repite.\#
Corrija MX, reenvíos y `locals` u `hosteddomains`, para que un solo servidor se quede con el dominio.\#
lo que envían otros servidores por un bucle\#
related 446\#
la forma temporal en las listas\#
550\#
Buzón no disponible, o rechazado por política\#
El servidor no hará lo que se le pidió, y repetirlo no servirá. O el buzón no existe, o una regla prohíbe el correo: lo dicen el código ampliado y el texto.\#
Destinatario desconocido (`5.1.1`); además, remitente, contenido o IP rechazados por política o lista de bloqueo (`5.7.1`), fallo de SPF, DKIM o DMARC (`5.7.20` a `5.7.24`, `5.7.26`), falta de DNS inverso (`5.7.25`), retransmisión no permitida, buzón desactivado (`5.2.1`).\#
Con `5.1.x` compruebe la dirección y quítela si es errónea; si no, consérvela y avise a su proveedor.\#
Con `5.7.x` siga el texto: corrija SPF, DKIM, DMARC y DNS inverso, solicite la baja de las listas de bloqueo, autentíquese para retransmitir.\#
Dé el verdadero código ampliado; busque en el registro la regla que rechazó.\#
trasladado, con nueva dirección\#
la propia dirección no se permite\#
se rechaza la transacción o la sesión\#
550/AUTH\#
Inicio de sesión rechazado\#
El servidor rechaza el inicio de sesión. Las respuestas estándar son `535` para credenciales incorrectas y `503` para un momento inadecuado.\#
Cuenta o dirección bloqueada tras demasiados fallos, inicio de sesión no permitido desde esta red o país, SMTP no incluido en la cuenta.\#
Pruebe la contraseña en el correo web y busque en los ajustes de la cuenta el acceso SMTP o «menos seguro».\#
Mire la lista de bloqueados (fail2ban) y el registro de autenticación.\#
hace falta autenticarse\#
550/CONNECT\#
Conexión rechazada por política\#
El servidor rechaza al cliente a la entrada. El estándar prevé aquí `554`; el efecto es el mismo.\#
La dirección IP figura en una lista de bloqueo, pertenece a un rango doméstico o de la nube, no tiene DNS inverso, o el servidor la ha vetado.\#
Si el texto nombra una lista de bloqueo, consulte allí la dirección, elimine la causa y solicite la baja. Ponga un registro PTR cuyo nombre remita de vuelta a la dirección; desde direcciones dinámicas envíe a través de un servidor de retransmisión.\#
Revise listas y reglas si afectó a un remitente legítimo.\#
la respuesta estándar a la entrada\#
rechazado solo por ahora\#
550/DATA\#
Rechazado antes del mensaje\#
El servidor rechaza por política antes de haber leído el mensaje.\#
Una regla sobre remitente, destinatarios o cliente aplicada en `DATA`; demasiados destinatarios para un rebote (Postfix: `5.5.3`).\#
Envíe a un destinatario cada vez si el texto habla de destinatarios.\#
Lea el texto; corrija lo que nombra y vuelva a enviar.\#
Mire las reglas de esta fase (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
sin destinatarios válidos\#
el orden es erróneo\#
550/EHLO\#
Nombre de host rechazado por política\#
El servidor no acepta el nombre que el cliente dio en `EHLO` o `HELO`, o al cliente que está detrás.\#
El nombre es el del propio servidor o el de un extraño (`localhost`, `friend`, `ylmf-pc`), no se resuelve, o la dirección IP está bloqueada.\#
Use un nombre de host completo que se resuelva a su dirección y coincida con su registro PTR (`myhostname` o `smtp_helo_name` en Postfix, `primary_hostname` o `helo_data` en Exim).\#
Exima a sus clientes propios y autenticados.\#
la sesión se rechaza\#
550/END-OF-DATA\#
Mensaje rechazado por política\#
El servidor ha leído el mensaje y lo rechaza. Los destinatarios pueden ser correctos; se trata del contenido, del remitente o de la autenticación.\#
Fallo de SPF, DKIM o DMARC, veredicto de spam o phishing, adjunto o enlace prohibido, cabeceras rotas. Algunos servidores comunican solo ahora los destinatarios desconocidos.\#
Quite enlaces y adjuntos y envíe una prueba breve. Envíe desde el servidor de su propio dominio.\#
Mire `Authentication-Results` en un correo de prueba; corrija SPF, DKIM y la alineación; compruebe su dominio y sus enlaces en las listas de bloqueo.\#
Busque la regla en el registro del filtro; en caso de duda, ponga en cuarentena en vez de rechazar.\#
el código habitual para contenido rechazado\#
demasiado grande, o contenido en algunos proveedores\#
550/MAIL\#
Remitente rechazado\#
El servidor no acepta correo de esta dirección de remitente, o de este cliente. No dice nada del destinatario.\#
Fallo de SPF, el dominio del remitente no existe o no acepta correo (`5.7.27`), remitente bloqueado por una regla, una cuenta que no puede usar esta dirección, o una dirección IP en una lista de bloqueo.\#
Envíe desde la dirección que corresponde a su cuenta.\#
Siga el texto: añada el servidor emisor al registro SPF del dominio, dé al dominio del remitente del sobre un registro MX o A, o solicite la baja en la lista de bloqueo que nombre.\#
Permita al remitente en la tabla de acceso si la regla es demasiado amplia.\#
la dirección del remitente no se permite\#
rechazado con el código genérico\#
550/RCPT\#
El servidor rechaza de forma permanente a este destinatario: ante todo, buzón desconocido, pero también cualquier regla sobre cliente o remitente que solo aplica ahora.\#
Errata, cuenta cerrada o nunca abierta (`5.1.1`); buzón desactivado (`5.2.1`); retransmisión sin autenticación (`5.7.1`); controles de listas de bloqueo, SPF o nombre de host aplazados hasta aquí (Postfix: `smtpd_delay_reject`).\#
Compruebe la dirección. Bórrela de las listas solo si el código o el texto hablan del buzón.\#
Con `5.7.x` corrija la causa del texto: autenticación, SPF, PTR, lista de bloqueo.\#
Si el usuario existe, revise los mapas de alias y buzones (`postmap -q`, `exim -bt`) y que el dominio no figure también en otro lugar.\#
el dominio entero no acepta correo\#
550/VRFY\#
El servidor no conoce a ese usuario, o no quiere decirlo.\#
Tras `VRFY` o `EXPN`, para nombres desconocidos o donde se deniega el acceso.\#
sin verificar, pero el correo se acepta\#
el nombre corresponde a varios usuarios\#
551\#
Usuario no local\#
El destinatario no está en este servidor, que tampoco reenvía. El texto puede nombrar la nueva dirección: el mensaje se rechaza, la dirección se ofrece.\#
El buzón se trasladó y su dueño permitió revelar la nueva dirección. Es raro: la mayoría reenvía o dice `550` (`relocated_maps` de Postfix: `5.1.6`). Algunas listas lo llaman retransmisión denegada; eso es `550` o `554` con `5.7.1`.\#
Envíe a la dirección del texto, tras comprobar que confía en ella; corrija después la dirección donde esté guardada.\#
No cambie direcciones automáticamente salvo que el servidor esté autenticado.\#
Ponga la nueva dirección entre corchetes angulares en el texto; use `550` si no tiene ninguna que ofrecer.\#
reenvía en su lugar\#
no existe ese buzón, sin nueva dirección\#
551/MAIL\#
Remitente rechazado (código inusual)\#
El servidor rechaza al remitente o al cliente. Su código hablaría de un destinatario trasladado, pero aún no se había nombrado ninguno: cuenta el texto.\#
Algunos proveedores lo envían por un servidor bloqueado, por falta de DNS inverso o por una dirección de remitente que la cuenta no puede usar.\#
Siga el texto: registro PTR, SPF, lista de bloqueo, autenticación.\#
Use `550 5.7.1`.\#
551/VRFY\#
El usuario es conocido, pero se ha trasladado; el correo a la dirección antigua se rechazaría. El texto contiene la nueva dirección.\#
Tras `VRFY`, en servidores que revelan las nuevas direcciones.\#
Use la nueva dirección, tras comprobar que confía en ella.\#
trasladado, y el correo se reenviaría\#
551~chunk\#
Fragmento descartado (Postfix)\#
Postfix descarta el resto de un mensaje enviado en fragmentos, porque algo anterior había fallado.\#
Con `BDAT` y pipelining, tras rechazarse `MAIL FROM` o todos los destinatarios.\#
Mire el rechazo anterior; esta respuesta es solo su eco.\#
orden erróneo, la respuesta estándar para ello\#
551~policy\#
Rechazado por política (código inusual)\#
El servidor rechaza por política: remitente, cliente o contenido. No ofrece una nueva dirección; la respuesta estándar es `550` o `554` con `5.7.1`.\#
Lista de bloqueo, falta de autenticación, dirección de remitente no permitida para la cuenta, veredicto de spam.\#
Envíe desde la dirección de su cuenta; autentíquese para el correo saliente.\#
Siga el texto: baja de la lista, SPF, registro PTR.\#
Use `550 5.7.1`, para que nadie busque una nueva dirección.\#
el código genérico para correo rechazado\#
551~relay\#
Retransmisión denegada (código inusual)\#
El servidor no acepta de este cliente correo para ese dominio. No ofrece una nueva dirección; la respuesta estándar es `550` o `554` con `5.7.1`.\#
El cliente no se autenticó, o el MX del dominio apunta a un servidor que no conoce el dominio.\#
Active la autenticación para el correo saliente, en el puerto 587 o 465.\#
Inicie sesión, o envíe a través del servidor previsto para su red; compruebe que el MX del dominio del destinatario es correcto.\#
Si el correo debe pasar, añada el dominio o el cliente a los ajustes de retransmisión.\#
552\#
Espacio de almacenamiento superado\#
No hay sitio para este mensaje: es mayor de lo permitido, o el buzón está lleno. Lo dice el código ampliado: `5.3.4` y `5.2.3` tamaño, `5.2.2` buzón lleno.\#
Adjuntos por encima del límite de tamaño; destinatario por encima de su cuota. Algunos proveedores lo usan para adjuntos peligrosos o spam (`5.7.0`); servidores antiguos, para demasiados destinatarios, que es temporal.\#
Tamaño: comparta los archivos mediante un enlace o divida el mensaje. Lleno: avise al destinatario por otro medio.\#
Compare el tamaño con `SIZE` en la respuesta a `EHLO` antes de enviar (los adjuntos crecen un tercio).\#
Aumente `message_size_limit` (Postfix, Exim) o la cuota.\#
ahora no hay sitio, inténtelo más tarde\#
rechazado por su contenido\#
rechazado por otros motivos\#
552/END-OF-DATA\#
El mensaje no cupo: mayor de lo anunciado o permitido, o el buzón se llenó. Algunos proveedores rechazan así contenido peligroso (`5.7.0`).\#
No se anunció el tamaño y el límite se alcanzó por el camino; cuota alcanzada en la entrega (LMTP); un adjunto bloqueado en Gmail.\#
Envíe un mensaje más pequeño, comparta los archivos mediante un enlace; si el adjunto está bloqueado, quítelo.\#
Use `SIZE=` para que el rechazo llegue antes de la transferencia.\#
Aumente el límite o la cuota.\#
552/MAIL\#
El tamaño del mensaje supera el límite\#
El tamaño anunciado es mayor de lo que acepta el servidor. El mensaje ni siquiera se envió.\#
El `SIZE=` tras `MAIL FROM` supera el límite de la respuesta a `EHLO`. Los adjuntos crecen un tercio al codificarse, así que un archivo de 20 MB necesita 27 MB.\#
Ponga su propio límite por debajo del menor de los siguientes saltos, para que los usuarios lo sepan enseguida.\#
Aumente `message_size_limit` (Postfix: bytes; también `mailbox_size_limit`; Exim: `50M`) en cada salto.\#
el código de Courier para ello\#
552/RCPT\#
Buzón lleno\#
Este destinatario no tiene sitio: cuota alcanzada, o el mensaje es mayor de lo que admite el buzón.\#
Cuota superada, a menudo en un buzón que nadie lee; de vez en cuando un límite de tamaño para un destinatario (`5.2.3`) o, en servidores antiguos, demasiados destinatarios.\#
Avise al destinatario por otro medio y vuelva a enviar más tarde; conserve la dirección por ahora.\#
Suspenda los envíos masivos a ella; dela por muerta si sigue llena durante semanas.\#
Aumente la cuota o vacíe el buzón; un `452 4.2.2` deja reintentar a los remitentes.\#
lleno por ahora\#
552~content\#
Contenido rechazado (código inusual)\#
El servidor rechaza lo que hay en el mensaje, no su tamaño.\#
Gmail (`5.7.0`): adjuntos que pueden ejecutar u ocultar código, también dentro de archivos comprimidos; algunos filtros: spam o virus.\#
Quite el adjunto o compártalo mediante un enlace; meterlo en un archivo comprimido no sirve.\#
Analice el equipo emisor si nadie quiso enviar esto.\#
Use `554` o `550` con `5.7.x`, que dicen lo que se quiere decir.\#
rechazado por política\#
552~full\#
El buzón del destinatario ha superado su cuota, y el servidor lo considera permanente. La dirección en sí es correcta.\#
Buzones en uso que se desbordan, y abandonados que nadie vacía («out of storage space and inactive»).\#
Avise al destinatario por otro medio y vuelva a enviar más tarde.\#
Suspenda los envíos masivos a la dirección; quítela si sigue llena durante semanas.\#
552~recipients\#
El servidor no acepta más destinatarios en esta transacción. El código viene de RFC 821; el actual es `452`, y el correo se puede enviar más tarde.\#
Servidores antiguos o estrictos, pasarelas de compañías telefónicas: un mensaje a mucha gente sale en una sola transacción.\#
Envíe a menos gente cada vez.\#
Trátelo como temporal y envíe el resto en transacciones nuevas (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Responda `452 4.5.3`.\#
552~size\#
Mensaje demasiado grande\#
El mensaje, su cabecera o el número de adjuntos supera un límite del sistema o de este destinatario.\#
Adjuntos grandes: la codificación añade un tercio. Son habituales límites de 10 a 50 MB, y cada salto tiene el suyo.\#
Comparta los archivos grandes mediante un enlace, comprímalos o divídalos.\#
Lea el límite tras `SIZE` en la respuesta a `EHLO`, y rechace el correo mayor ya en su propia entrada.\#
Aumente `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) o el límite del buzón.\#
552~unknown\#
Buzón no encontrado (código inusual)\#
El buzón no existe; se usa para ello el código de un buzón lleno.\#
Yahoo y AOL («mailbox not found»), Orange y algunos otros.\#
Compruebe la dirección y quítela si es errónea.\#
la respuesta estándar a un buzón desconocido\#
553\#
Nombre de buzón no permitido\#
El servidor no acepta esta dirección: su forma es errónea, o una regla la prohíbe como remitente o destinatario.\#
Dirección de remitente que no corresponde a la cuenta (Postfix, Yandex); dominio que no existe (Sendmail, Gmail `5.1.2`); dirección mal formada; la negativa de qmail a retransmitir; bloqueos permanentes en Yahoo.\#
Compruebe la dirección que nombra el texto; envíe desde la dirección de su cuenta.\#
Permita el remitente para la cuenta (`smtpd_sender_login_maps`); compruebe su dominio en el DNS.\#
Diga en el texto qué dirección y qué regla; en qmail añada el dominio a `rcpthosts`.\#
no existe ese buzón, o rechazado por política\#
553/CONNECT\#
Conexión rechazada (código inusual)\#
El servidor rechaza al cliente a la entrada. El estándar prevé aquí `554`.\#
La dirección IP figura en una lista de bloqueo o está vetada por abusos anteriores.\#
Si el texto nombra una lista de bloqueo, consulte allí la dirección, elimine la causa y solicite la baja.\#
553/END-OF-DATA\#
Mensaje rechazado (código inusual)\#
El servidor rechaza el mensaje tras leerlo. El estándar tiene `550` y `554` para eso; cuenta el texto.\#
Patrones de spam, remitente de la cabecera no permitido, destinatarios bloqueados comunicados tarde.\#
Use su propia dirección en la línea `From` y envíe una prueba breve.\#
Siga el texto como en un rechazo de contenido.\#
553/MAIL\#
Dirección de remitente no permitida\#
El servidor no acepta esta dirección de remitente.\#
No corresponde a la cuenta («not owned by user»), su dominio no existe (`5.1.8`), está mal formada (`5.1.7`), o el remitente o el cliente está bloqueado.\#
Ponga en el programa como remitente la dirección de la cuenta, o añádala como alias en el proveedor.\#
Ponga un remitente de sobre real en los scripts (`sendmail -f`, `myorigin`); compruebe MX y A de su dominio.\#
Añada la pareja de dirección y cuenta a `smtpd_sender_login_maps`.\#
remitente rechazado por política\#
553/RCPT\#
Dirección de destinatario no permitida\#
El servidor no acepta esta dirección de destinatario: está mal formada, es de un dominio que no atiende o no conoce, o la excluye una regla.\#
Errata en el dominio (Gmail: `5.1.2`, `5.1.3`); retransmisión denegada por qmail (rcpthosts); un destinatario bloqueado (qmail: badrcptto); dirección no ASCII sin `SMTPUTF8` (`5.6.7`).\#
Compruebe la dirección; active la autenticación si el texto habla de retransmisión.\#
Compruebe el MX del dominio.\#
Añada el dominio a `rcpthosts` (qmail), o corrija la regla.\#
553/VRFY\#
Usuario ambiguo\#
El nombre corresponde a varios usuarios. Las líneas de la respuesta pueden enumerarlos.\#
Tras `VRFY` con una parte de un nombre.\#
Elija una de las direcciones enumeradas, o pregunte con la dirección completa.\#
553~blocked\#
Remitente bloqueado\#
El proveedor rechaza todo el correo de esta dirección IP o dominio. No se trata de la dirección del destinatario.\#
Yahoo y AOL con `[BL21]` y similares (Spamhaus) o `[TSS09]`, `[TSS11]` (bloqueado por mucho tiempo); otros proveedores con «blocked» o el nombre de una lista.\#
Avise a su proveedor; reintentar lo empeora.\#
Detenga la cola hacia este proveedor, elimine la causa (quejas, usuarios desconocidos, una cuenta pirateada) y solicite la baja a la lista o al proveedor.\#
Use `554 5.7.1` para ello.\#
el código habitual de un bloqueo\#
aplazado, no bloqueado\#
553~relay\#
Retransmisión no permitida\#
El servidor no acepta de este cliente correo para este dominio. La dirección puede ser correcta.\#
qmail («not in my list of allowed rcpthosts»), Zoho («Relaying disallowed»): el cliente no se autenticó, o el MX del dominio apunta a un servidor que aún no lo conoce.\#
Añada el dominio a `rcpthosts` y a `virtualdomains` o `locals` (qmail); permita clientes con `RELAYCLIENT`.\#
553~sender\#
El servidor no acepta la dirección del remitente, aunque quizá solo proteste tras un destinatario.\#
No corresponde a la cuenta (Postfix, Yandex: «not owned by»), su dominio no existe (Sendmail: «Domain of sender address»), o está mal formada.\#
Ponga como remitente la dirección de la cuenta, o añádala como alias.\#
Dé a los scripts un remitente de sobre que exista; compruebe MX y A de su dominio.\#
Añada la pareja a `smtpd_sender_login_maps`, o el dominio al DNS.\#
553~utf8\#
Dirección no ASCII no permitida\#
La dirección contiene letras fuera de ASCII y el servidor, o el siguiente, no puede aceptarla.\#
Tras `RCPT TO` con una dirección internacionalizada y sin `SMTPUTF8`; con `5.6.8` lo necesitaría la propia respuesta.\#
Ofrezca y use `SMTPUTF8` en cada salto (`smtputf8_enable = yes` en Postfix).\#
Active `SMTPUTF8`, o dé a los usuarios un alias ASCII.\#
lo mismo para la dirección del remitente\#
related 533\#
el código de Exim para ello\#
554\#
Transacción fallida\#
El servidor rechaza la transacción entera o, como saludo, la sesión entera. Es el código genérico de los rechazos permanentes: el motivo está en el texto y en el código ampliado.\#
Veredicto de spam o virus tras el mensaje; cliente en una lista de bloqueo; retransmisión denegada (Postfix); sin destinatarios válidos en `DATA`; sin servicio de correo para este cliente en el saludo.\#
Retransmisión denegada: active la autenticación para el correo saliente. Si no, avise a su proveedor.\#
Lista de bloqueo: elimine la causa y solicite la baja. Contenido: revise SPF, DKIM y enlaces. Sin destinatarios: vea los rechazos anteriores.\#
Busque la regla en el registro por la dirección del cliente o el identificador de cola.\#
rechazado por política, o buzón desconocido\#
554/AUTH\#
El servidor rechaza el inicio de sesión con su código genérico; el habitual es `535`.\#
Cuenta sin permiso para enviar, demasiados fallos, servicio no configurado para la cuenta.\#
Pruebe la contraseña en el correo web; compruebe que la cuenta puede enviar por SMTP.\#
Lea el registro de autenticación.\#
554/CONNECT\#
Aquí no hay servicio SMTP\#
El servidor rechaza la sesión a la entrada; todo lo que siga, salvo `QUIT`, se rechaza también.\#
Dirección IP en una lista de bloqueo o con mala reputación, rango doméstico o de la nube, sin DNS inverso. El cliente de Postfix prueba otros servidores MX y lo anota como temporal (`smtp_skip_5xx_greeting`).\#
Si el texto nombra una lista o una página, consulte allí su dirección, elimine la causa y solicite la baja. Ponga un registro PTR cuyo nombre remita de vuelta a la dirección; desde rangos dinámicos use un servidor de retransmisión.\#
Nombre la lista y un contacto en el texto.\#
554/DATA\#
Sin destinatarios válidos\#
El mensaje no puede llegar: no se aceptó ningún destinatario en esta transacción.\#
Se rechazaron todos los `RCPT TO` anteriores, o el cliente habló antes de su turno (Exim: «synchronization error», Postfix: `5.5.0`).\#
Corrija un `RCPT TO` rechazado antes o, si no lo hay, lo que indique el texto. Agrupe comandos solo si `EHLO` ofreció `PIPELINING`.\#
554/EHLO\#
Sesión rechazada\#
El servidor rechaza la sesión después de que el cliente se presentara.\#
Cliente o nombre de host bloqueado o, tras STARTTLS, el cifrado o el certificado no satisface al servidor.\#
Lea el saludo y este texto; corrija el nombre de host, el registro PTR o la entrada en la lista de bloqueo. Tras STARTTLS, use un TLS más reciente o un certificado de cliente.\#
Mire las reglas de `EHLO` y TLS.\#
el nombre de host se rechaza\#
comandos tras un saludo que rechaza\#
554/END-OF-DATA\#
Mensaje rechazado\#
El servidor ha leído el mensaje y lo rechaza de forma permanente. No lo recibe nadie.\#
Veredicto de spam, phishing o virus; fallo de SPF, DKIM o DMARC; adjunto o enlace prohibido; cabeceras rotas; bucle de encaminamiento (`5.4.6`).\#
Envíe una prueba breve sin enlaces ni adjuntos; si pasa, la causa es el contenido.\#
Arregle SPF, DKIM y la alineación DMARC; compruebe dominio y enlaces en las listas de bloqueo; busque cuentas pirateadas. Bucle: lea las líneas `Received`.\#
Busque regla y puntuación en el registro del filtro.\#
demasiado grande\#
554/MAIL\#
Remitente o cliente rechazado\#
El servidor rechaza al remitente o al cliente por política.\#
Regla de acceso o lista de bloqueo (Postfix: «Sender address rejected», «Client host rejected»), o un servidor de envío que no permite el remitente.\#
Siga el texto: lista de bloqueo, registro PTR, SPF, nombre de host.\#
Mire `smtpd_sender_restrictions` y las tablas de acceso; ponga los permisos antes que los rechazos.\#
el código habitual para un remitente rechazado\#
554/RCPT\#
Retransmisión denegada, o cliente rechazado\#
El servidor rechaza a este destinatario para este cliente. Casi nunca se trata del buzón.\#
Retransmisión sin autenticación («Relay access denied»), cliente en una lista de bloqueo («blocked using»), regla de acceso («Access denied»): Postfix los responde todos aquí con `5.7.1`. Algunos proveedores lo usan para cuentas cerradas.\#
Retransmisión: compruebe el MX del dominio, autentíquese. Lista de bloqueo: solicite la baja a la lista del texto.\#
el código habitual para un destinatario rechazado\#
rechazado, y se cierra la línea\#
554/STARTTLS\#
TLS rechazado\#
El servidor no inicia TLS: ya está activo, o este cliente no puede usarlo.\#
`STARTTLS` en un puerto donde TLS empieza desde el principio (Exim: «Already in TLS»), dos veces en una sesión, o con más comandos enviados justo detrás.\#
Envíelo una vez, solo, después de que `EHLO` lo ofrezca.\#
momento inadecuado, con el código habitual\#
555\#
Parámetros de MAIL FROM/RCPT TO no reconocidos o no implementados\#
El servidor no conoce, o nunca cumple, un parámetro que sigue a la dirección.\#
Un cliente usa una extensión que `EHLO` no ofreció (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); a menudo tras cambiar de servidor, o a través de un proxy con lista propia. Gmail y qmail lo dicen también por simples errores de sintaxis.\#
Busque caracteres sobrantes en las direcciones.\#
Use solo parámetros de las extensiones de la última respuesta a `EHLO`; desactive lo que falle (`smtp_discard_ehlo_keywords`).\#
Haga que el proxy y el servidor de detrás ofrezcan lo mismo.\#
conocido, pero imposible ahora\#
el valor del parámetro está mal escrito\#
no implementado, para otros comandos\#
555/MAIL\#
El servidor no conoce, o nunca cumple, un parámetro que sigue a la dirección del remitente.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` o `MT-PRIORITY=` sin la extensión en la respuesta a `EHLO`.\#
Busque caracteres sobrantes en su dirección de remitente.\#
Lea la respuesta al último `EHLO`, tras TLS; oculte la palabra clave al cliente si un dispositivo intermedio la daña (`smtp_discard_ehlo_keywords`).\#
la línea está mal escrita\#
555/RCPT\#
El servidor no conoce, o nunca cumple, un parámetro que sigue a la dirección del destinatario.\#
`NOTIFY=` u `ORCPT=` sin `DSN` en la respuesta a `EHLO`, `RRVS=`; o una palabra sobrante tras la dirección.\#
Busque caracteres sobrantes en la dirección.\#
Pida avisos de entrega solo donde se ofrezca `DSN`.\#
555~syntax\#
Error de sintaxis en la línea de la dirección\#
El servidor no puede leer la línea `MAIL FROM` o `RCPT TO`. No falla ningún parámetro; la respuesta estándar es `501`.\#
Gmail («555 5.5.2 Syntax error») y qmail: faltan los corchetes, un espacio tras los dos puntos, una dirección vacía, un salto de línea dentro.\#
Vuelva a escribir la dirección; busque caracteres invisibles.\#
Envíe exactamente `MAIL FROM:<address>` y `RCPT TO:<address>`.\#
no se entiende la línea entera\#
556\#
El dominio no acepta correo\#
El dominio del destinatario declara en el DNS que no acepta correo alguno.\#
El dominio tiene un registro MX nulo (`MX 0 .`): un dominio solo para web, uno aparcado, o a una letra del dominio correcto. El sistema emisor o un retransmisor lo dice antes de conectar con el dominio.\#
Compruebe si hay una errata en el dominio; pida otra dirección a la persona. No reintente.\#
Confírmelo con `dig MX example.org`; quite esas direcciones de las listas.\#
Si el dominio debe recibir correo, sustituya el MX nulo por un registro MX real.\#
el dominio o el buzón no existe\#
el propio servidor dice que no acepta correo\#
556~unavailable\#
Dirección no disponible (sin significado estándar)\#
Courier recuerda que el correo a esta dirección falló hace poco y rechaza más por ahora. El dominio sí acepta correo.\#
En pasarelas Courier, durante unas horas tras fallar una entrega a la misma dirección.\#
Compruebe la dirección; inténtelo de nuevo al día siguiente.\#
Busque en el registro por qué falló la primera entrega.\#
related 456\#
557\#
Consulta de dirección rechazada (solo borrador)\#
Lo habría usado un borrador caducado para consultas de direcciones. Por su primera cifra es un rechazo permanente.\#
Casi nunca; si lo envía un servidor, solo el texto dice por qué.\#
Lea el texto y trátelo como `550`.\#
la respuesta estándar a un rechazo\#
571\#
Entrega no autorizada (5.7.1 sin los puntos)\#
Un rechazo por política. El número es el código ampliado `5.7.1` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5. La respuesta estándar es `550 5.7.1`.\#
Reglas de acceso escritas a mano, filtros de Courier, algunos proveedores (La Poste para DMARC): cliente en una lista de bloqueo, remitente no permitido, veredicto de spam, fallo de SPF o DMARC.\#
Siga el texto: SPF, DKIM, DMARC, registro PTR, lista de bloqueo.\#
Escriba `550 5.7.1` en la regla.\#
lo que los servidores deberían enviar para ello\#
572\#
Expansión de lista prohibida (5.7.2 sin los puntos)\#
El remitente no puede escribir a esta lista. El número es el código ampliado `5.7.2` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5.\#
En listas de códigos; casi nunca en una sesión real.\#
Únase a la lista, o pida a su responsable que pase el mensaje.\#
Responda `550 5.7.2`.\#
`5.7.1` sin los puntos\#
573\#
Conversión de seguridad imposible (5.7.3 sin los puntos)\#
El mensaje no se puede transmitir con la seguridad que pide. El número es el código ampliado `5.7.3` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5.\#
En listas de códigos; Exchange usa `5.7.3` cuando falta la autenticación entre sus servidores.\#
Lea el texto; en Exchange revise la autenticación del conector de recepción.\#
Responda `550 5.7.3`, o `530 5.7.0` si falta la autenticación.\#
585\#
Dirección imposible de entregar (código mal formado)\#
Un rechazo permanente del destinatario. La segunda cifra pasa de 5, así que ningún servidor debería enviarlo.\#
Visto en colecciones de rebotes con «Recipient address rejected: undeliverable address».\#
Responda `550 5.1.1`.\#
mientras la dirección se sigue comprobando\#
591\#
Servidor en una lista de bloqueo (código mal formado)\#
El servidor rechaza porque la dirección emisora figura en una lista de bloqueo. La segunda cifra pasa de 5, así que ningún servidor debería enviarlo; la respuesta estándar es `554`.\#
Servidores IceWarp y Merak («your host is blacklisted by»). Algunas de las listas que consultan, como SORBS, están cerradas.\#
Consulte la dirección en la lista del texto, elimine la causa y solicite la baja; si la lista está cerrada, escriba al administrador receptor.\#
Quite las listas cerradas; responda `554 5.7.1`.\#
605\#
Dirección con rebote anterior (código propio de Mailgun)\#
Mailgun ni siquiera intentó enviar, porque esta dirección ya había rebotado. Es un número de evento de Mailgun, nunca una respuesta SMTP: esas empiezan por 2, 3, 4 o 5.\#
En registros y webhooks de Mailgun, y en listas que mezclan esos números con códigos SMTP.\#
Busque el primer rebote; saque la dirección de la lista de supresión solo si es correcta y vuelve a funcionar.\#
related 607\#
lo mismo tras una queja\#
607\#
Destinatario con queja anterior (código propio de Mailgun)\#
Mailgun ni siquiera intentó enviar, porque el destinatario había marcado correo anterior como spam. Es un número de evento de Mailgun, nunca una respuesta SMTP: esas empiezan por 2, 3, 4 o 5.\#
No vuelva a escribir a esta dirección.\#
Quite la dirección también de sus propias listas, y haga que darse de baja sea más fácil que quejarse.\#
lo mismo tras un rebote\#

"""#)
}
