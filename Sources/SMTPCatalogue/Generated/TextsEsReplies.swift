// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esReplies = PackedTable(
        records: #"""
0000030000700?]030070800PI0300?0600Y`0300E0700cM0300L0800mI0300T09015U0;00]0401@?0<00a0701J]0300h0701R:0:00o07\#
01]c030160801e;0301>0701nc0801E05023L0801J0602<T0?01P0702G`0801W0802N]0801_0302R_0801b0402Um0801f0502^S0801k05\#
02d_0302009030n0802907035N0302@0903?i0802I0603CG0802O0603JA0302U0803OB0302]0803YK0302e0603ah0302k0803kS0303307\#
041\0;03:07049m0703A0804Ae0303I0704KT0303P0704QM0303W0804Z\0303_0604bS0303e0:04oG0803o07058\0;0460705B30?04=07\#
05J]0804D0605SQ0:04J0605Z50304P0905fd0<04Y0605m40304_08064b0304g0606:C0304m0606@Q030530706Hm0>05:0706PT0305A09\#
06[60905J0806fO0305R07070:0305Y0707720305`0707CM0305g0807L^0305o0807WX030670707`b0306>0607h30306D0:084S0;06N05\#
08;L0?06S0608A90806Y0608Jh0806_0508Tn0806d0608Y>0306j0:08cc080740708h70?07;0708ol0807B06097>0807H0609>^0307N09\#
09IB0?07W0609NK0807]0609US0807c0809aO0807k0809hJ030830709mH0308:0:0:6o0808D080:@50<08L080:HQ0908T070:OU0908[09\#
0:[=0308d070:aa0308k060:g30;091070:m303098080;2l0309@070;9T0309G090;C?0309P070;JC0309W090;W80809`080;`i0809h05\#
0;eI0809m070;nL0?0:4070<7B080:;060<>L0<0:A080<E>030:I0:0<SZ080:S070<Z`080:Z070<e2080:a070<mZ080:h080=5b0<0;005\#
0=9R030;5090=A_080;>080=H:080;F060=M80<0;L070=RO080;S060=W]0<0;Y060=]j030;_080=hF080;g070=o<080;n050>4i0;0<305\#
0>9;080<8070>AI080<?060>IB080<E060>Oo0<0<K060>S^090<Q070>[S030<X090>dM080<a080>lc080<i070?5G080=0030?7e080=307\#
0??Y080=:070?G9080=A050?Il030=F070?Q?090=M070?W1030=T070?_J030=[070?f90;0=b060?l?030=h080@49030>0080@=]090>809\#
0@F1030>A090@O\030>J050@U9030>O090@a00;0>X080@m00<0>`080A6G030>h080A=N030?0080AHo0>0?8060AP0080?>080AW^030?F07\#
0A^b080?M070Ada030?T080All030?\0:0B79080?f080B=n080?n070BG9080@5080BPB080@=080BW9070@E090B^g030@N090BfT030@W06\#
0BmB080@]080C5T030@e080C?c090@m070CI0080A4080CNd030A<0:0C\30<0AF080CaR030AN090Ci]030AW090D260=0A`070D9I030Ag08\#
0DA_030Ao070DGZ030B6080DOQ030B>0:0D]i080BH080Df10;0BP090E0F080BY080E7d080Ba090E@=0?0Bj090ELh080C3090EXB080C<0:\#
0Ed8080CF060EgT030CL080F3e080CT080F:R080C\050F?A090Ca060FDB0:0Cg080FLf090Co090FUn030D8090Fb?0?0DA070Fj4080DH08\#
0G2Z080DP080G;]0;0DX080GC9080D`080GI:0>0Dh080GPC080E0090GX[0;0E9050G\l030E>090GgQ0;0EG080GlN0?0EO070H2@080EV08\#
0H;4080E^090HCY080Eg060HG>0;0Em080HPF090F5090HVd0:0F>080H^B080FF080HeS030FN0:0I1f080FX070I6X0;0F_090I@H080Fh07\#
0IFJ080Fo070IMd0?0G6090IV_080G?090I]n080GH090Ig90<0GQ080Il`030GY090J8@080Gb060J?Z080Gh060JDN0:0Gn070JL0030H508\#
0JUd0?0H=070J\:030HD050J`h030HI080JjH030HQ070K0j030HX070K8n030H_070K>1030Hf08\#

"""#,
        slots: #"""
0000000000000<2h000000001<000Q2X003D001F0=0c1n1]3;000000191P00002f000000000000280000000000001E1Q3H0l1g000F000b\#
00222:00000000002Q001_001o2K002J0001000030001I00151b000000000000001[000000000000000000000000000000001@002R0e00\#
00001`1c3G001J002j000k1:0000000Z2b000W00000`0000000036000h00000000001?1=000300003=2A00000000381M160T2F0I2P2V2o\#
1a20310S2D00000000003E0\002>1>2d39000000003A0N00000000001D05000@1\00071R00002e002<0P003I00003200002O2Y00000000\#
0>2W0?2`3@00000000002U1U00001f1N331;252k0000001X2M0B0E000000001Y1S00000:0f0000270000000000000M1Z2?0000000_2N00\#
2C2S0i002@000000000000000013000000091^00002i00000L000412000000001V14210g3>2I2=2a002B003700002]000]0o00002G080C\#
00000000000d0H101B2;2T2_2l060j34350000003C000G0U0000000000000Y2g0000002n002600181O000000000000230O24001h020000\#
1H2[2\171e0000000000001m002L2c0000000029001W0000001T1A3?00000A1G003B000000000000001l3<00000000000;00001L000000\#
000^000000001k000000000V0000001100000000000a1d001i0000000000002H0000000000001K0J2m2^000n0m0D3F00003:00001C000K\#
0X00000000000[000R2E0000001j00002Z\#

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
008`:04FZ1]00:3A04HG1m02]l;04JD0_01J7;04K30Q0003403kV0I000a;04KW2B004d404Mi1100:3A04Nj0^00KYC04OX1403IW;04P\0a\#
02FX;040l0`0003404QP0a000a;04RA1`004d404T11i008`:04Uj1;00:3A04W51O00KYC04XT0a02FX;04YE0]04Z2;04Z=0O0003404Z_0g\#
000a;04[V2:004d404]`1I00:3A04_92600=_;04a?0`02FX;04ao0T0003404bV0j000a;04cP1\004d404e<2o008`:04h;0e00:3A04i037\#
00KYC04l71S03IW;04mZ0X02FX;04nB0S0144;02GC0M02UC;04ne0R000a;04oO0i004d4050H36008`:053N1`00:3A055>1;00KYC056I1<\#
01IE;057U0_01ce;058D0H000a;058g1G004d405:>39008`:04h;0e00:3A05=G3V00KYC05@m0e014i;01540Q02:e;05Ab0A000a;05BB1]\#
004d405Co2c008`:04h;0e00:3A05Fb1f00KYC05HX1:02FX;05Ib0O00XJ;05JA0L000a;05Je2f004d405M[2K008`:05P61800:3A05Q>10\#
00KYC05R>0[02]l;05Ri0X0003405S[0P000a;05T;1@004d405UK2M008`:05P61800:3A05Wh1700KYC05Xo160003405Z80S000a;05Z[3P\#
004d405^;2O008`:05`Z1400:3A05a^1200KYC05b`1805ch;05d30e05dh;05e30j05em;05f80\0003405g00Y000a;05gY2h004d405jQ0a\#
008`:05kB1305em;05lE0_01ce;058D0H0003405m70j000a;05n11a004d405ob1T008`:04h;0e00KYC061F2703IW;063M0f02FX;040l0`\#
064C;064N0D0003404Z_0g000a;064e2P004d4067E1;00:3A068P1c00=_;04a?0`02FX;04ao0T0003403kV0I000a;06:F2;004d406<Q1L\#
00:3A06=m1301dP;06?00b02;B;06?b0_0003406@T0^000a;06AB2K004d406C]1b008`:04h;0e00KYC06EO1e05ch;06GD0\06H0;06H;0b\#
0003406I;0d000a;06Io21004d406L00g00:3A06Lg1500KYC06Ml1G05ch;06OC0a06H0;06P40P0003405g00Y000a;06PW3M004d406T41f\#
008`:06Uj1E00:3A06W?1C00KYC06XR1701IE;06YY0W01ce;058D0H06Z@;06ZK0[0003406[?0\000a;06[k2G004d406^B3C008`:04h;0e\#
00:3A06aU1e00KYC06cJ2C00=_;06e]0b02FX;040l0`0003406fR0n000a;06gP2L004d406il2H008`:06lD0`00KYC06m42?01IE;06oC0g\#
01ce;058D0H00034070=0]000a;070j1T004d4072N1Q008`:073o0S00KYC074R1\01IE;076>0Y076g;06P40P0003407750^000a;077c2Q\#
004d407:D3;00:3A07=O2f00KYC07@E1_00=_;07B40_02FX;07Bc0Z0003407CP0[000a;07D;2A004d407FL2P008`:04h;0e00:3A07Hl2<\#
00KYC07K80j00=_;07L20\02FX;04ao0T0003407La0^000a;07MO2]004d407P<1k008`:07R71200:3A07S91G00KYC07TP1`0144;07V@0Z\#
07Vj;07W50S0003407W[0_000a;07XJ2I004d407Zc2M008`:07]@1F00:3A07^V1O00=_;07`50]02FX;07`50]0003407`e0^000a;07aS2T\#
004d407d71e00:3A07el1S02FX;040l0`02]l;07gO0T0003407h60O000a;07hU2J004d407jo3;008`:04h;0e00:3A07n:2m00KYC08171M\#
02FX;082T0f05ch;083J0W00=_;08410R02]l;064N0D000a;084^1E004d408631i00:3A087l1f00KYC089b100144;08:b0Z000a;08;[1<\#
004d408<g1_008`:04h;0e00:3A08>V1P00KYC08@6130144;02GC0M000a;08AA0a004d408B23=008`:08E?1800:3A08FG2J00KYC08Ha1E\#
08J6;08JA0W000a;08K01P004d408LP3W008`:08P71800:3A08Q?1d00KYC08S31k0003408U60>000a;08UD0b004d408V61f008`:04h;0e\#
00:3A08Wl0K00KYC08XG0g0003408YA0G000a;08YX24004d408[\2j008`:04h;0e00:3A08^V2M00KYC08a31V03IW;08bY0j05ch;083J0W\#
00=_;08410R0144;08cS0@0003408YA0G000a;08ck1m004d408eh10008`:06lD0`00KYC08fh1?01IE;06oC0g01ce;058D0H000a;08hF1@\#
004d408iV2Z008`:04h;0e00:3A08l@1\00KYC08ml1e05ch;08oa0;0144;02GC0M000a;09040j004d4090n2k008`:04h;0e00:3A093i2=\#
00KYC09661802]l;02GC0M000a;097F1L004d4098b36008`:04h;0e00:3A09;h0h00KYC09<`1n02]l;02GC0M0003409>a0R000a;09?C2=\#
004d409AP2F008`:09Cf0h00:3A09D^1j00KYC09FX1B05dh;09Gj0n03IW;09Hh0J00=_;08410R000a;09IQ1@004d409Ja1E008`:04h;0e\#
00:3A08Wl0K00KYC09L61e02FX;09Mk0P000a;09NS1?004d409Ob2V008`:04h;0e00:3A09RH0d00KYC09S<1b05dh;09Tn0U0003409U[0H\#
000a;09V322004d409X53G008`:09[L1:00:3A09\V2O00KYC09_50R05dh;09_W1001dP;09`W0h0003409aW0G000a;09an1C004d409cA1Y\#
008`:09dj1I00:3A09fC1500KYC09gH0T05dh;09gl0N03IW;09Hh0J0003409hM0?000a;09h\0l004d409iX1T00:3A033n0e00XJ;09k<0b\#
03IW;09kn0k02L`;09li0O0003409mK0e000a;09n@25004d40:0E2g008`:06lD0`00:3A0:3<1000KYC0:4<1Q01ce;0:5]0R01J7;0:6?0M\#
00=_;08410R02FX;0:6\0C000340:770P000a;0:7W17004d40:8^2M008`:0:;;0k00:3A0:<61O00KYC0:=U1k05em;0:?P0U00=_;08410R\#
000340:@A0X000a;0:@i1G004d40:B@2M008`:073o0S00:3A0:D]1g00KYC0:FT1Y02:e;0:H=0D02FX;0:6\0C000340:HZ0Q000a;0:I;1c\#
004d40:Jn1B008`:0:L@0h00:3A0:M81b00=_;0:Nj0[05ch;083J0W000340:O^0S000a;0:PA2^004d40:Ro2i008`:0:Uh1;00:3A0:W31F\#
00KYC0:XI1M0144;0:Yf0N02]l;0:ZD0T01J7;0:Zh0E000340:[@0\000a;0:[l1Q004d40:]M1G00:3A0:^d1D00KYC0:`80`0:`h;0:a30^\#
02FX;0:6\0C000340:ad0S000a;0:bG2A004d40:dX1K00:3A0:f31002FX;07Bc0Z03IW;063M0f000340:g>0n000a;0:h<1X004d40:id1J\#
008`:04h;0e00KYC0:k>0m03IW;063M0f0:l;;0:lF0]000340:m60`000a;0:mf19004d40:no1=00:3A0;0<0b00KYC0;0n0n02N6;02NA0L\#
00XJ;0;1l0I02L`;0;2E0W000340;2o0B000a;0;3A1>004d40;4O2D00:3A0;6c0X00KYC0;7K1F02MI;0;8a0c00XJ;0;1l0I000340;9W0^\#
000a;0;:E31004d40;=F1k008`:04h;0e00:3A0;?A1]00KYC0;@n0S03IW;0;AQ0h02FX;0;AQ0h0;BI;0;BT0[000340;CB0W000a;0;Ci1b\#
004d40;E[22008`:0;G]0`00:3A0;HM1802FX;04YE0]02]l;0;IU0^000340;JF0X000a;0;Jn1a004d40;L_3L008`:0;P;1I00:3A0;QT26\#
00KYC0;SZ1F00km;0;U00^03XU;0;U^0^01dP;0;VL0\000a;0;W@1m004d40;Y=2M008`:0;[Z0a00:3A0;\K2H00KYC0;^c1G01dP;0;`:0J\#
00l];0;`T0E01ce;058D0H000a;0;a11;004d40;b<1L00:3A0;cX1101mm;0:H=0D01dP;0;dY0`000a;0;eQ1]004d40;g>2J00:3A0;iX2X\#
00KYC0;l@1B00km;0;mR0L03XU;0;mn0N00XJ;0:H=0D000a;0;n[1[004d40<0F2l008`:0<3B0f00:3A0<481V01mm;0<5^0M01dP;0<6;0J\#
0144;0<6U0]000a;0<7J1S004d40<8m2?00:3A0<;<1O03XU;0<<[0T0:`h;0<=?0I01dP;0<=X0d000a;0<>X16004d40<?^2@008`:0<An10\#
00:3A0<Bn0_00KYC0<C]1700km;0;mR0L01IE;0<Dd0J02:e;0:H=0D000340<EA0]000a;0<En22004d40<H03c008`:0<Kc1E00:3A0<M830\#
00KYC0<P81602;B;0<Q>0P0<Q^;0<Qi0[0:`h;0<RT0O00l];0<S30W000a;0<Sb1G004d40<U91o008`:0<W81`00:3A0<Xh0e01ce;0<Y]0M\#
00l];0;`T0E01c3;0<Z:0V000a;0<Zh1T004d40<\L2d008`:0<_@1\00:3A0<`l1l00KYC0<bh1D00l];0<d<0J02]l;0<dV0L000a;0<e:1@\#
004d40<fJ3B008`:0<i\1600:3A0<jb220<Q^;0<ld0O0:`h;0<=?0I02]l;0<mC0G000a;0<mb1e004d40<oW2T008`:0=2;1>00:3A0=3I1@\#
00KYC0=4Y0e0<Q^;0<ld0O0:`h;0<=?0I02]l;0=5N0D000a;0=5n0n004d40=6l1C00:3A0=8?0j01IE;0=990I02:e;0:H=0D000340=9U0G\#
000a;0=9l0a004d40=:]26008`:0=<c1;00:3A0==n0^00KYC0=>\1A02;B;0=?m0R00l];0=@O0_01m5;0=A>0Q000a;0=Ag18004d40=Bo2T\#
008`:0;[Z0a00:3A0=ES1500KYC0=FX1;01dP;0;`:0J00l];0;`T0E01J7;0=Gc0G000a;0=HB19004d40=IK0b00:3A0=J=1\00KYC0=Ki0a\#
02;B;0=LZ0N00XJ;0:H=0D000a;0=MD10004d40=ND1P008`:0=Od1<00:3A0<Bn0_00KYC0=Q01;01IE;0<Dd0J02;B;0=R;0D000a;0=RW1C\#
004d40=Sj1d008`:0=U^0m00KYC0=V[0Z01m5;0=WE0H02]l;02dJ0E000340=Wi0P000a;0=XI19004d40=YR2G00:3A0=[i1G01dP;0=]@0Z\#
02;B;06?b0_000340=]m0P000a;0=^M1D004d40=_a3<008`:0=bm1@00:3A0=d=2J0144;0=fW0d02;B;0=gK0I01J7;0=gd0R000a;0=hN0^\#
004d40=i<2M008`:0=kY1H00:3A0=m11C03W`;0=nD0T01J7;0=nh0D01ce;058D0H000a;0=oD1^004d40>121Y00:3A0>2[1R00XJ;0:H=0D\#
0144;0>4=0\000a;0>541E004d40>6I0k00:3A0>7D140144;0>8H0F02:e;0>8^0M000a;0>9C15004d40>:H3=008`:0>=U1100:3A0>>V1S\#
0144;0>@90M01mm;0:H=0D02]l;0>@V0c000a;0>AQ0\004d40>B=2Z008`:0>Dg1500:3A0>El2301J7;0>Go0a00XJ;0>H`0R000a;0>IJ0k\#
004d40>JE2c008`:0>Dg1500:3A0>M81m0144;0>O50I02]l;0>ON0Q000a;0>P;1=004d40>QH1c008`:0<An1000:3A0>S;0S02:e;0:H=0D\#
01IE;0=990I000340>Sg0Q000a;0>TH1a004d40>V92I008`:0>XR2800KYC0>ZZ0i01J7;0>Go0a01ce;058D0H000340>[V0U000a;0>\;0^\#
004d40>\i2N008`:0>_G0_00:3A0>`61d00KYC0>aj0V0:`h;0>bP0j03XU;0>cJ0N00km;0>ch0U000a;0>dU16004d40>e[2e008`:0>hP21\#
00:3A0>jQ0l00KYC0>kM0_06Z@;06ZK0[0>l<;0>lG0L01ce;058D0H000a;0>lk10004d40>mk2=008`:0?081=00:3A0?1E1o00KYC0?3D1:\#
03XU;0?4N0G02]l;0?4e0R000a;0?5O0X004d40?6710008`:0?770^000a;0?7m1Z004d40?9W1W008`:0?;>1500:3A0?<C1Z0:`h;0?=m0b\#
03XU;0?>_0O0<Q^;0??>0K000a;0??a1]004d40?AN2e008`:0?DC0^00:3A0?E1280:`h;0?=m0b03XU;0?>_0O0<Q^;0??>0K000a;0?GA0i\#
004d40?H:0n008`:0=U^0m01m5;0?I80L00km;0?IT0H0003403kV0I000a;0?Io2L004d40?LK13008`:0?MN1]00KYC0?O;1D02]l;0?PO0`\#
01J7;0>Go0a000340?QH0b000a;0?R:1Y004d40?Sc1B008`:0?U51800KYC0?V=0E01J7;0>Go0a01ce;0?VR0O000340?W40\000a;0?W`2?\#
004d40?Yo0n008`:0?Zm1F00:3A0?\C1H02]l;0?][0g0<Q^;0?^R0h000340?_M0X000a;0?`51j004d40?ao1>008`:0?c=1600:3A0?dC16\#
02]l;0?][0g0?eI;0?eT0U000340?fD0Z000a;0?fn1E004d40?hC1M008`:0?i`0K00:3A0?j;1S0144;0?k^0Q000340?lB0\000a;0?ln2V\#
004d40?oT1B008`:0@0f0W00:3A0@1M0b00KYC0@2?0\02]l;0@2k0W0:l;;0@3R0W000340@4<0f000a;0@522I004d40@7K2U008`:0@:014\#
00:3A0@;40j03XU;0@;n0g0<Q^;0?^R0h01J7;0@<e0h000340@=f0Q000a;0@>G1`004d40@@71S008`:0@AZ0a00:3A0@BK0f00KYC0@CA17\#
02]l;0@DH0d0144;0@E<0e01J7;0:Zh0E000340@F40Z000a;0@F^2=004d40@Hk2F008`:0@KA0d00:3A0@L51U00KYC0@MZ0T0@N>;0@NI0Q\#
02]l;04JD0_0<Q^;0@Nj0b000340@O_0]000a;0@PL2f004d40@SB1400:3A0@TF0c01dP;0=]@0Z000340@U<0L000a;0@UX1H004d40@W037\#
008`:0@Z71K00:3A0@[R1Q00KYC0@]3270144;0@_:0S0:l;;0@_]0d00=_;0@`Q0O000340@a;0A000a;0@aL1a004d40@c=2_008`:0@el0_\#
00:3A0@f[3X00KYC0@jC1G0144;0@kZ0]02]l;0@lG0Y000340@m<0Q000a;0@m]0l004d40@nY2B00:3A0A0k2E00KYC0A3@1^0144;0A4n0W\#
01dP;0A5U0G00=_;0A5l0K000340A6J0S000a;0A6m2F004d40A9C0h008`:0A:;1J00:3A0A;U1B00KYC09gH0T05dh;0A<g0F05ch;0A==0A\#
000340A=Q0X000a;0A>93]004d40AAf20008`:0ACf1D00:3A0AE:1Q01J7;0AF[0]0>l<;0AGH0c05dh;0AH;0d000340AI=0T000a;0AIa2@\#
004d40AL11K00:3A0AML1m01dP;0=]@0Z0144;0AOI0W000340AP80_000a;0APg2Y004d40ASP1@008`:0AT`1600:3A0AUf0_00KYC0AVU0O\#
05dh;0AH;0d06Z@;0AW40Z000340AWa0`000a;0AXQ2V004d40A[70Q008`:0A[X170>l<;0A\_0P01J7;0A]?0[0A]j;0A^50]0003405m70j\#
000a;0A^j1[004d40A`U1N008`:0Ab30m00KYC0Ac01D02]l;0A\_0P0AdD;0AdO0B000340Add0c000a;0AeW1Y004d40Ag@2B008`:0AiR1@\#
00:3A0Ajb1;01ce;058D0H01J7;0Akm0C02]l;0Al@0\000340Alo0H000a;0AmG1l004d40AoC35008`:0B2H1O00:3A0B3g1R00KYC0B5I1<\#
01ce;0?VR0O02]l;0>O50I01IE;0B6U0T0>l<;0AGH0c000340B7A0O000a;0B7`1A004d40B911`008`:0B:a0a00:3A0B;R1m0>l<;0B=O0O\#
01ce;058D0H01IE;0=990I000a;0B>61^004d40B?d2m008`:0BBa1H00:3A0BD91T00KYC0BE]1L01ce;0?VR0O02]l;0>O50I000a;0BGA1i\#
004d40BI:2\008`:0BKf0`00:3A0BLV1R00KYC0BN80m02]l;0BO50J0144;0BOO0c01ce;0?VR0O000340Alo0H000a;0BPJ12004d40BQL2L\#
008`:0BSh1:00:3A0BU21F00KYC0BVH0a01ce;0?VR0O02]l;0>O50I000340B7A0O000a;0BW@1C004d40BXS2O008`:0B:a0a00:3A0B[216\#
00KYC0B\81U0>l<;0B]]0a01IE;0=990I02:e;0B^N0I0003406I;0d000a;0B^j2F004d40Ba@15008`:0BbE1200:3A0BcG1<00KYC0BdS0k\#
05ch;06OC0a0BeN;0BeY0L05dh;0Bf50O000340BfW0_000a;0BgF28004d40BiN1<008`:0BjZ1802]l;0Bkb0a0<Q^;0BlS0_000340BmJ0c\#
000a;0Bn=1Z004d40Bog1K008`:0C1B0Y00:3A0C1k0o00KYC0C2j1:0<Q^;0C440_02]l;0C4c0a000340C5W0\000a;0C6C2Y004d40C8l2i\#
008`:0C;e2000:3A0C=e0k01ce;058D0H0>l<;0C>`0X00l];0C?H0K000340C?l0b000a;0C@^1;004d40CAi1n008`:0CCg3800:3A0CFo1M\#
01ce;058D0H0CHL;0CHW0I000340CI80R000a;0CIZ1n004d40CKX1Z008`:0AT`1600:3A0CMB0d00KYC0CN60^05dh;0A\_0P0A]j;0AW40Z\#
000340CNg0Z000a;0COQ1@004d40CPa3:008`:0CSk2e00:3A0CV`1m00KYC0CX]0c06Z@;0CYP0V01J7;0CZ60N01IE;0CZT0i0CHL;0C[M0V\#
000340C\?0R000a;0C\a25004d40C^f0g008`:0BKf0`00:3A0C_]0`00KYC0C`M1501J7;0>Go0a02]l;0>O50I000340CaU0c000a;0CbH1B\#
004d40CcZ1o008`:0B:a0a00:3A0CeY0k00KYC0CfT1401J7;0CgX0V06Z@;0Ch>0`0A]j;0Chn0_00034070=0]000a;0Ci`1f004d40CkV2M\#
008`:0Cn30X00:3A0Cn[0f00KYC0CoQ1801IE;0D0Y0P00km;0D190b0D1k;0BeY0L000340D2C0]000a;0D3012004d40D421g008`:0D5i1B\#
00:3A0D7;1N0CHL;0D8Y0`02]l;0?PO0`000340D9L0o000a;0D:K29004d40D<T2C008`:0D>g0n00:3A0D?e1000KYC0D@e0j02]l;0Bkb0a\#
0144;0<6U0]000340DAb0b000a;0DBT1T004d40DD81Z008`:0DEb1100KYC0DFc0g02]l;0A\_0P0144;0<6U0]000340DG]0h000a;0DHU1X\#
004d40DJ=1<008`:07R71200:3A0DKI1<00KYC0DLU1V0144;0DN;0\0DNg;0DO20O000340DOT0_000a;0DPC2R004d40DRe4E008`:0DW:1Y\#
00:3A0DXc2>00KYC0D[11?02o8;0D\@0P0<Q^;0D\`0R0144;0D]B0W03IW;0AdO0B000340D^10K000a;0D^L2>004d40D`Z2;008`:0Dbe1^\#
00KYC0DdS1701ce;058D0H01J7;0DeZ0G01dP;0;`:0J000340Df<0Q000a;0Df]1T004d40DhA2@008`:0@el0_00:3A0DjQ3o00KYC0DnP0k\#
0144;0DoK0S014i;01540Q00=_;0Don0H000340E0N0K000a;0E0i13004d40E1l22008`:0E3n1500:3A0E530f00KYC0E5i1=0144;0E760J\#
01dP;0E7P0D000340E7l0V000a;0E8R1V004d40E:82?008`:0?081=00:3A0E<G2e00KYC0E?<0\03XU;0?4N0G00l];0<d<0J0144;0E?h0E\#
000340E@L0O000a;0E@k2D004d40EC?2^008`:0EEm1R00:3A0EGO2F00KYC0EIe1S0144;0EKH0\05dh;0EL40d03IW;0AdO0B000340EM00C\#
000a;0EMC1_004d40EO23=008`:0ER?0g00:3A0ES62f00KYC0EUl1;0<Q^;0EW70Y01J7;0:Zh0E0144;0EW`0R000a;0EXJ2Z004d40E[43X\#
008`:0E^\1P00:3A0E`<1C00KYC0EaO2702o8;0D\@0P0<Q^;0D\`0R0144;0EW`0R03IW;0AdO0B0:l;;0EcV0R000a;0Ed@0i004d40Ee91=\#
008`:0=U^0m01m5;0EfF0W0<Q^;0Efm0W02o8;0D\@0P000340EgW0@000a;0Egg2L004d40EjC3`008`:0En31j00:3A0Eom1?00KYC0F1<1[\#
01l:;0F2g0D02]l;0F3;0Z000340F3m0U000a;0F4R2L004d40F6n2A008`:0ER?0g00:3A0F9?1300KYC0F:B0@02]l;04JD0_0<Q^;0EW70Y\#
000a;0F:Z27004d40F<a0n008`:0F=_0l01l:;0F>[0V02]l;02dJ0E000340F?J0N000a;0F?h1S004d40FAK1?00:3A0FBZ0h01dP;0FCR0`\#
0144;0E760J000340FDL0Y000a;0FE52G004d40FGL1b008`:0FI>1?00:3A0FJM0c00KYC0FK@0l02]l;0Bkb0a0144;0FL<0Z000340FLo0Y\#
000a;0FMX2C004d40FOk1O008`:0FQJ1900:3A0FRS2300KYC0FTV1H02]l;0@DH0d0144;0@E<0e01J7;0:Zh0E000340FV10R000a;0FVS2P\#
004d40FY33L008`:0F\O1c00:3A0F^B1W00KYC0F_i0h05ch;0F`a0Y0144;0FaJ0J02]l;0Fad0K000a;0FbN2>004d40Fd\26008`:0Ffb1c\#
00:3A0FhU1100KYC0FiV0N05ch;0F`a0Y0144;0FaJ0J000340Fj<0X000a;0Fjd1M004d40FlA2R008`:0AT`1600:3A0Fnc1`00KYC0G0S1X\#
05ch;0F`a0Y0A]j;0G2;0O000340G2b0<000a;0G2n1T004d40G4R2_008`:0G7A1T00:3A0G8e1D00KYC0G:91E05ch;0G;N0?02]l;0=5N0D\#
000340G;h0U000a;0G<M0l004d40G=I28008`:0G?Q1M00:3A0G@n0d00KYC0GAb100144;0EKH0\02]l;0GBb0G000340G2b0<000a;0GCA1i\#
004d40GE:1X008`:0GFb1200:3A0GGd1F00KYC09gH0T05ch;0G;N0?02]l;0=5N0D0003409U[0H000a;0GIH2G004d40GK_1o008`:0GM^0N\#
00:3A0GN<1b00KYC0GOn0E05ch;0A\_0P02]l;0>ON0Q000340GPK0H000a;0GPc1V004d40GRI1g008`:0GT@1<00:3A0GUL1W00KYC0GW31X\#
05ch;0F`a0Y0A]j;0G2;0O06Z@;0AW40Z000340GXf0V000a;0GYL14004d40GZP0l008`:0G[L0b02]l;0G\>0^000340G\o0M000a;0G]L1c\#
004d40G_?3F008`:0GbU1E00:3A0Gcj1P00KYC0GeJ1H03XU;0?>_0O02]l;0Gfb0_02o8;0D\@0P000340Gg\0U000a;0GhA1=004d40GiN1E\#
008`:0@el0_00:3A0Gjc1[0144;0DoK0S00=_;0Don0H014i;01540Q000340Gl]0S000a;0Gm@1W004d40Gng1T008`:0H0K1700:3A0H1R0^\#
02]l;0GBb0G0144;0EKH0\000340H2H0T000a;0H2l0c004d40H3_2M008`:0H6<1W00:3A0H7c1\00KYC0H9O1402]l;0H:S0Q03XU;0?>_0O\#
000340H;<0W000a;0H;c2>004d40H>12j008`:0H@k1F00:3A0HBA0L00KYC0HB]0l03XU;0?>_0O02]l;0=5N0D02o8;0D\@0P000340HCa0?\#
000a;0HD01H004d40HEH0W008`:0HEo1?01m5;0EfF0W02]l;02dJ0E000340HGI0C000a;0HG\1c004d40HIO2P008`:0HKo0\00:3A0HL[2J\#
00KYC0HO50J0144;0HOO0Q00=_;0HP00F000340HPO0K000a;0HPj1Q004d40HRK2]008`:0@AZ0a00:3A0FRS2300KYC0HU81\02]l;0@DH0d\#
0144;0@E<0e01J7;0:Zh0E000340H2H0T000a;0HVn1T004d40HXR2C008`:0HZe1800:3A0H[m1C00KYC0H]@1202]l;0H:S0Q01J7;0:Zh0E\#
000340H^J0P000a;0H^j1O004d40H`I1g008`:0C1B0Y00:3A0Hb@1<00KYC0HcL0g02]l;0HdC0Y0Hdl;0He70L000340HeV0D000a;0Hej2h\#
004d40Hhb3;008`:0Hkm1W00:3A0HmT2=00KYC0Hoa1H02]l;0I190]014i;01540Q05dh;0EL40d00=_;0@`Q0O000340D^10K000a;0I1n1H\#
004d40I3F1J008`:0I4`1F00KYC0I660R01ce;058D0H01J7;0DeZ0G000340I6c0J000a;0I7=1Q004d40I8^3C008`:0@el0_00:3A0I<13]\#
00KYC0I?^0Z014i;01540Q00=_;0Don0H02:e;05Ab0A000340I@P0J000a;0I@j1D004d40IB>28008`:0>=U1100:3A0IDF2401dP;0>@90M\#
02]l;0>@V0c000340IFR0A000a;0IFc18004d40IGk1Z00:3A0IIU2`00KYC0ILE0P02]l;0ILe0L01dP;0IMA0S000340IN30A000a;0IND1F\#
004d40IOZ2@008`:0IQj1C00:3A0IS=2M00KYC0IUZ0e02]l;0GBb0G05dh;0IVO0@02FX;0@`Q0O000340IVg0M000a;0IWD0l004d40IX@2I\#
008`:0ER?0g00:3A0IZY1300KYC0I[\1S02]l;0I]?0_0<Q^;0EW70Y01J7;0:Zh0E000340I^60\000a;0I^b1J004d40I`<3g008`:0FQJ19\#
00:3A0Id31d00KYC0:XI1M02]l;0Ieg0b01J7;0:Zh0E014i;0IfY0P000340IgE0=000a;0IgR1;004d40Ih]2N008`:0<An1000:3A0Ik;0j\#
01IE;0=990I01dP;0Il50[02:e;0:H=0D000340Ilc12000a;0Ime1?004d40Io43e008`:0J2i0_00:3A0J3X2000KYC0J5X0m08J6;0J6U0N\#
03XU;0J730Y00l];0J7\0T000a;0J8H1M004d40J9e2:008`:0J;o0j00:3A0J<i2F08J6;0J6U0N03XU;0J??0K000a;0J?b1P004d40JAB1\\#
008`:0JBn0]00:3A0JC[0c08J6;0J6U0N03XU;0J??0K000340JDX0_000a;0JEG1j004d40JGA2C008`:0JIT0n00:3A0JJR0o03XU;0A\_0P\#
02;B;0JKQ0O000340JL30K000a;0JLN1:004d40JMX3:008`:0JPb1K00:3A0JR=1;00KYC0JSH1@02]l;0JTX0P014i;0JU80\000340JV30d\#
000a;0JVg1i004d40JX`1G008`:0JZ70o00KYC0J[60i02]l;0?PO0`0J[o;0BeY0L000340J\=0`000a;0J\m1c004d40J^`1200:3A0J_b0S\#
02]l;0J`E0S000340J`k0\000a;0JaW3O004d40Je632008`:0D>g0n00:3A0Jh81000KYC0Ji80P02]l;0JiX0`0144;0FL<0Z000340JjK0d\#
000a;0Jk?3;004d40JnJ0f008`:0Jo@0o00KYC0K0?0E02]l;0JiX0`0;BI;0K0T0F000340K0m0i000a;0K1f3K004d40K5A1P00:3A0K6a1>\#
00KYC0K7o0o02]l;0JiX0`01J7;0:Zh0E000340K910f000a;0K9g1`004d40K;W1J008`:0G[L0b00KYC0K=10E02]l;0JiX0`03IW;0K=F0[\#
000340K>40f000a;0K>j2j004d40KAd1o008`:0@el0_00:3A0KCc2@00KYC0KF30`0144;0JiX0`02]l;0GBb0G\#

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
Tras `AUTH`: base de contraseñas inaccesible. Tras `STARTTLS`: no se puede cargar el certificado o la clave. Tras `RCPT TO`: retransmisión denegada, suavizada por la configuración.\#
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
Programa de correo sin autenticación para el correo saliente; correo enviado en claro al puerto 587; un dispositivo o script que retransmite sin `AUTH`; un MX público configurado para exigir TLS.\#
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

"""#)
}
