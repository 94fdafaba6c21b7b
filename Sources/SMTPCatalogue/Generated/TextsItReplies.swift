// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itReplies = PackedTable(
        records: #"""
0000030000700?D030070800O20300?0600Wm0300E0700af0300L0800kX0300T09013`0;00]0401=f0<00a0701Ge0300h0701O80:00o07\#
01Z^030160801b50301>0701kM0801E0501oi0801J06028j0?01P0702Bc0801W0802I_0801_0302MV0801b0402PP0801f0502X_0801k05\#
02^I030200902jH080290702o10302@09039L0802I0603=50802O0603D40302U0803H00302]0803RM0302e0603Ze0302k0803dS0303307\#
03jX0;03:07042e0703A0804:d0303I0704D60303P0704Ie0303W0804S80303_0604Zl0303e0:04ga0803o07050a0;04607059h0?04=07\#
05Bd0804D0605KQ0304J0905Wk0<04S0605]e0304Y0805eY0304a0605kF0304g06061W0304m07069O0>0540706@a0305;0906JO0905D08\#
06Ub0305L0706_:0305S0706f?0305Z07072>0305a0807;N0305i0807F1030610707O;030680607VC0306>0:07bA0;06H0507iA0?06M06\#
07o60806S06089C0806Y0508Bk0306^0:08MI0806h0708QZ0?06o0708Y`080760608`;0807<0608g;0307B09091P0?07K06097=0807Q06\#
09>50807W0809IM0807_0809PV0307g0709U60307n0:09^M080880809gS0<08@080:0D0908H070:750908O090:B;0308X070:Hh0308_06\#
0:Ma0;08e070:T20308l080:ZK03094070:`c0309;090:j>0309D070;120309K090;=R0809T080;F70809\050;Jd0809a070;SC0?09h07\#
0;\A0809o060;cW0<0:5080;in030:=0:0<6T080:G070<=`080:N070<GK080:U070<O^080:\080<WG0<0:d050<Zn030:i090<c:080;208\#
0<iP080;:060<n40<0;@070=38080;G060=7f0<0;M060=>4030;S080=HT080;[070=Nl080;b050=TG0;0;g050=Xe080;l070=`k080<306\#
0=h]080<9060=oD0<0<?060>2a090<E070>::030<L090>Be080<U080>Ja080<]070>S<080<d070>ZT080<k070>ag080=2050>dL030=707\#
0>kE090=>070?16030=E070?8\030=L070??Z0;0=S060?Em030=Y080?Mm030=a080?Vl090=i090?^e030>2090?g^030>;050?lZ030>@09\#
0@7j0;0>I080@BQ0<0>Q080@KN030>Y080@RJ030>a080@]P0>0>i060@dK080>o080@l:030?7070A2d080?>070A8^030?E080A@6030?M0:\#
0AJV080?W080AQR080?_070AZD080?f080Ac;080?n080Aih070@6090B1;030@?090B8c030@H060B?M080@N080BFo030@V080BPH090@^07\#
0BX`080@e080B^d030@m0:0Bk>0<0A7080C0a030A?090C8S030AH090C@g0=0AQ070CH<030AX080CPc030A`070CV_030Ag080C^U030Ao0:\#
0Clg080B9080D4:0;0BA090D=H080BJ080DDf080BR090DM60?0B[090DY4080Bd090DdF080Bm0:0Doi080C7060E39030C=080E?@080CE08\#
0EEV080CM050EJ=090CR060EO@0:0CX080EWW090C`090E_=030Ci090Ek90?0D2070F2k080D9080F;B080DA080FCo0;0DI080FK8080DQ08\#
0FPl0>0DY080FWh080Da090F`70;0Dj050FdN030Do090Fn]0;0E8080G3>0?0E@070G93080EG080GA`080EO090GJ;080EX060GMO0;0E^08\#
0GVV090Ef090G]30:0Eo080Gda080F7080Gkk030F?0:0H7M080FI070H;m0;0FP090HDo080FY070HJa080F`070HQl0?0Fg090HZQ080G009\#
0HaM080G9090Hj80<0GB080HoK030GJ090I:Q080GS060IA`080GY060IFT0:0G_070IMf030Gf080IWR0?0Gn070I]]030H5050IbC030H:08\#
0IkD030HB070J1]030HI070J9_030HP070J>P030HW08\#

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
0003400070a000h;00133f004i4004m3a008^:008h0n009fA00:73H00=O;00=Z0_00>I;00>T0`0003400?G0`000h;00@73]004i400Cd3a\#
008^:00GU1E009fA00Hj1X00JRC00Je2Y00=O;00MN0f00ND;00NO0S0003400O50L000h;00OQ2Q004i400R23D00JRC00UF1H00V^;00Vi0P\#
00WI;00WT0I0003400X00V000h;00XV2F004i400Zl2K008^:00]G0c009fA00^:2600`@;00`K0k00V^;00aF0P0003400ai0B000h;00b;2E\#
004i400dP2=008^:00f]0d009fA00gQ2300WI;00iT0[00j?;00jJ0O00ji;00k40T0003400k[0?000h;00kj1c004i400m]1R008^:00o?0G\#
009fA00oV1E00V^;010k0a00=O;011\0T012@;012K0Z0135;013@0P000h;013k1b004i4015]3>009fA018k2000JRC01:k2k0003401>20E\#
000h;01>G1Y004i401@02I009fA01BI2O00JRC01Dh1W01FO;01FZ0J01G4;01G?0V0003401Gh0\000h;01HT1S004i401J72S008^:00o?0G\#
009fA01LZ1F00=O;01N00V00V^;01NV0R0003401OB0N000h;01O`2^004i401RN3H009fA01Uf1d00JRC01WZ1\00=O;01YF0_0135;01Z50Y\#
0003401Za0G000h;01[80j004i401\21e008^:00o?0G009fA01]g2<01`3;01`>0V01`d;01`o0L01aK;01aV0O0003401b80R000h;01bZ0a\#
004i401cK2<008^:01eW3;01hb;01hm0a01i^;01ii0\01jU;01j`0]000h;01kU1F004i401lk0m009fA01mh1D01jU;01o<0I01aK;01oU0D\#
000h;02011^004i4021_29009fA023h380270;027;0Q027\;027g0L00j?;028C0W000h;029923004i402;<2T008^:02=`1f009fA02?V1a\#
00JRC02AG0M02Ad;02Ao0H012@;02BG0L0003402Bk0K000h;02CF1O004i402De18009fA02Em1I01hb;02GF0H02G^;02Gi0S02HL;02HW0P\#
02I7;02IB0M000h;02Ig1N004i402KE2A008^:00o?0G000h;02M^1[004i402OI0O008^:00o?0G02Oh;02P30M000h;02PX1\004i402RD2l\#
008^:00o?0G00JRC02U@2d02X4;02X?0P000h;02Xg1A004i402Z81G008^:02[O0Q00JRC02\02702X4;02^70B0003402^L0_000h;02_;1V\#
004i402`a31008^:02cb1O009fA02eA1U00JRC02ff1Z02hP;02h[0a00V^;02iL0V01i^;02j20F0003402jP0V000h;02k61;004i402lA1?\#
009fA02mP0e01i^;02nE0\02G^;02Gi0S02HL;02HW0P0003402o41F000h;030J1?004i4031Y2k008^:034T1A00JRC035e1F00V^;037;0O\#
01hb;037Z0I00j?;03830X02X4;038[0a00034039T0b000h;03:F1I004i403;_0<009fA03;k0Q02G^;03<L0Y02HL;02HW0P0003403==0g\#
000h;03>42M004i403@Q1<009fA03A]0]00JRC03BJ1003CJ;03CU0O00034039T0b000h;03D71`004i403Eg1=009fA03;k0Q00V^;03G40K\#
01hb;02GF0H01i^;03GO0Q02HL;02HW0P0003403H30N000h;03HQ1m004i403JN2[008^:03M92T00JRC03O]0k03PX;03Pc0;01`d;03Pn0R\#
03QP;03Q[0b0003403RP0V000h;03S622004i403U82H009fA03WP2?01jU;03Y_0_00V^;03ZN0G0003403Zh0N000h;03[F1X004i403\n1m\#
009fA03^k3M00JRC03bH0V00V^;03bn0O01aK;03cM0P012@;03cm0V0003403dV0K000h;03e11]004i403f^0l008^:03gZ0E009fA03go0o\#
00=O;03hn0f02Ad;03id0d0003403jc0C000h;03k62R004i403mX1:008^:03nb0e009fA03oW1H040o;041:0c02Ad;041m0h00034042l0F\#
000h;043B1V004i4044h1@008^:046819009fA047A1b00JRC04930\01G4;049_0W01FO;04:F0N0003404:g0e000h;04;\25004i404=a1e\#
008^:04?V1Z009fA04A@1[02X4;04Bk0^01G4;04CY0M0003403dV0K000h;04D92H004i404FQ0h009fA04GI0]00JRC04H60m03CJ;04I30b\#
02Ad;03id0d0003404Ih0a000h;04JY1h004i404LQ1i008^:04NJ18009fA04OR1Y00JRC04Q;0X02Ad;04Qc0\04RO;04RZ0N0003404S;0a\#
000h;04Sl2?004i404V;1J009fA04WU2500=O;04YZ0\02Ad;04ZF0V0003404Zo0]000h;04[\1b004i404]N2g008^:04`E0^009fA04a33A\#
00JRC04dD1W03CJ;04ek0^02Ad;04fY0[012@;02BG0L02Oh;04gD0M000h;04gi0f004i404h_2b008^:04kQ1_009fA04m@1@00JRC04nP1;\#
01FO;04o[0d01`d;050O0B000h;050l1@004i4052<35008^:04`E0^009fA055A3Q00JRC058b0b0135;013@0P0270;059T0D000h;05:71Y\#
004i405;`2j008^:04`E0^009fA05>Z1a00JRC05@K1E02Ad;05A`0R00V^;05BB0R000h;05Bl2f004i405Eb2C008^:05H518009fA05I=10\#
00JRC05J=0^02X4;05Jk0V0003405KT0Q000h;05L53K004i405OP2A008^:05Qa10009fA05Ra0o00JRC05S`1?05To;05U:0g05V1;05V<0i\#
05W5;05W@0[0003405X70T000h;05X[2h004i405[S0_008^:05\B0j05W5;05]<0Y01`d;050O0B0003405]h10000h;05^h1_004i405`W1S\#
008^:04`E0^00JRC05b:2703CJ;05dA0h02Ad;03id0d05e9;05eD0E0003404S;0a000h;05e\2^004i405hJ1<009fA05iV1`00=O;04YZ0\\#
02Ad;04ZF0V0003403dV0K000h;05kI2?004i405mX1J009fA05o21601aK;06080`027\;060h0_00034061Z0Z000h;062D2B004i4064V1[\#
008^:04`E0^00JRC066A1[05To;067l0[068W;068b0]00034069]0`000h;06:M25004i406<R0j009fA06=L0m00JRC06>I1<05To;06?U0[\#
068W;06@@0Q0003405X70T000h;06@d3=004i406D11i008^:06Ej1=009fA06G71200JRC06H91201FO;06I;0N01`d;050O0B06IY;06Id0[\#
0003406JX0_000h;06KG2>004i406MU3L008^:04`E0^009fA06Q11Y00JRC06RZ2D00=O;06Tn0d02Ad;03id0d0003406Ue0l000h;06Va2I\#
004i406Y:2C008^:06[M0_00JRC06\<2<01FO;06^H0b01`d;050O0B0003406_=0a000h;06_n1T004i406aR1O008^:06c10X00JRC06cY1d\#
01FO;06eM0W06f4;06@@0Q0003406fB0^000h;06g02M004i406iM3E009fA06lb2Y00JRC06oK1L00=O;070g0Z02Ad;071Q0]00034072A0Y\#
000h;072j2K004i4075E2K008^:04`E0^009fA077`2D00JRC07:40c00=O;07:g0W02Ad;04ZF0V0003407;Q0Z000h;07<;2K004i407>V25\#
008^:07@[1=009fA07Ah1K00JRC07CC1L012@;07D_0V07EE;07EP0Q0003407F40]000h;07Fa2=004i407Hn2Z008^:07KX1F009fA07Ln1M\#
00=O;07NK0`02Ad;07NK0`0003407O>0[000h;07Oi2[004i407RT1_009fA07TC1L02Ad;03id0d02X4;07U_0T0003407VF0T000h;07Vj2J\#
004i407YD2V008^:04`E0^009fA07[j2g00JRC07^a1K02Ad;07`<0l05To;07a80S00=O;07a[0V02X4;05eD0E000h;07bL1@004i407c\1j\#
009fA07eV1f00JRC07gL1<012@;07hX0Y000h;07iP1?004i407j_1X008^:04`E0^009fA07lG1[00JRC07n214012@;02BG0L000h;07o>0a\#
004i407oo38008^:08371K009fA084R2U00JRC08771M088T;088_0T000h;089K1R004i408:m3I008^:08>F1<009fA08?R1U00JRC08A71d\#
0003408Bn0M000h;08CK1h004i408EC2h008^:04`E0^009fA08H;2M00JRC08JX1X03CJ;08L@0_05To;07a80S00=O;07a[0V012@;08Lo0J\#
0003408Bn0M000h;08MQ1a004i408OB10008^:06[M0_00JRC08PB1H01FO;06^H0b01`d;050O0B000h;08Qi1C004i408S<2W008^:04`E0^\#
009fA08Uc1a00JRC08WT1m05To;08YQ0?012@;02BG0L000h;08Yh0b004i408ZZ2O008^:04`E0^009fA08]92400JRC08_=0n02X4;02BG0L\#
000h;08`C1C004i408aV2h008^:04`E0^009fA08dN0g00JRC08eE1f02X4;02BG0L0003408g>0O000h;08g]2=004i408ij26008^:08l00l\#
009fA08ll1j00JRC08nf1?05V1;09051103CJ;09160J00=O;07a[0V000h;091_1A004i409301;008^:04`E0^009fA094;0M00JRC094X1c\#
02Ad;096K0b000h;097E1;004i4098P2W008^:04`E0^009fA09;70j00JRC09<11W05V1;09=X0M0003409>=0B000h;09>O22004i409@Q37\#
008^:09CX12009fA09DZ2V00JRC09G@0Q05V1;09Ga0g01aK;09HX0e0003409IU0J000h;09Io1L004i409KK1U008^:09M01E009fA09NE1:\#
00JRC09OO0Y05V1;09P80N03CJ;09160J0003409PY0F000h;09Po0`004i409Q_1O009fA02mP0e00V^;09S>0R03CJ;09S`0j02G^;09TZ0L\#
0003409U90e000h;09Un1d004i409Wb2a008^:06[M0_009fA09ZS1800JRC09[[1K01`d;09]60J01G4;09]P0S00=O;07a[0V02Ad;09^30J\#
0003409^U0N000h;09_31=004i409`@2>008^:09bN0o009fA09cM1T00JRC09e11n05W5;09fo0T00=O;07a[0V0003409g_0\000h;09hK1F\#
004i409ia2N008^:06c10X009fA09l?1i00JRC09n81f0270;09on0F02Ad;09^30J000340:0M0L000h;0:0i1Q004i40:2J1<008^:0:3V0j\#
009fA0:4P1h00=O;0:6H0]05To;07a80S000340:7>0H000h;0:7V2Z004i40::@2b008^:0:=21<009fA0:>>1:00JRC0:?H1P012@;0:@h0P\#
02X4;0:AH0Q01G4;0:Ai0B000340:B>0Y000h;0:Bg1O004i40:DF1E009fA0:E[1K00JRC0:G60c0:Gi;0:H40d02Ad;09^30J000340:Hk0N\#
000h;0:II23004i40:KL1C009fA0:L_1202Ad;071Q0]03CJ;05dA0h000340:Ml17000h;0:O31Y004i40:P\1Q008^:04`E0^00JRC0:R=0m\#
03CJ;05dA0h0:S:;0:SE0]000340:T50b000h;0:Tg14004i40:Uk15009fA0:W00e00JRC0:We0k02I7;0:X`0Y00V^;0:YI0H02G^;0:Ya0Z\#
000340:ZN0D000h;0:Zb12004i40:[d1o009fA0:]c0f00JRC0:^Y1J02HL;0:`30`00V^;0:YI0H000340:`f0_000h;0:aU2Y004i40:d>2?\#
008^:04`E0^009fA0:fM1S00JRC0:h00U03CJ;0:hU0f02Ad;0:hU0f0:iK;0:iV0X000340:jA0X000h;0:ji1`004i40:lY1k008^:0:nT0`\#
009fA0:oD1102Ad;04Qc0\02X4;0;0E0]000340;150\000h;0;1a1Z004i40;3K3F008^:0;6a1@009fA0;812<00JRC0;:=1E00j?;0;;R0U\#
03QP;0;<70Y01aK;0;<`0b000h;0;=Z1e004i40;?O27008^:0;AV0b009fA0;BH2900JRC0;DQ0_01aK;0;E@0T00ji;0;Ed0C01`d;050O0B\#
000h;0;F?1I004i40;GX1C009fA0;Hk1801jU;09on0F01aK;0;J30a000h;0;Jl1X004i40;LT2@009fA0;Nd2M00JRC0;QA1<00j?;0;RM0G\#
03QP;0;Rd0O00V^;09on0F000h;0;SR1W004i40;U93<008^:0;XE0f009fA0;Y;1S01jU;0;Z^0K01aK;0;[90I012@;0;[R0_000h;0;\I1J\#
004i40;]c2U009fA0;`H1S03QP;0;ak0T0:Gi;0;bO0H01aK;0;bg0`000h;0;cc13004i40;df1m008^:0;fc10009fA0;gc0\00JRC0;hO19\#
00j?;0;RM0G01FO;0;iX0F0270;09on0F000340;j10\000h;0;j]1a004i40;lN3N008^:0;ol18009fA0<141i00JRC0<2m1=027\;0<4:0M\#
0<4W;0<4b0]0:Gi;0<5O0N00ji;0<5m0W000h;0<6\1K004i40<871o008^:0<:61c009fA0<;i0j01`d;0<<c0I00ji;0;Ed0C01`3;0<=<0T\#
000h;0<=h1I004i40<?A2X008^:0<Ai1Q009fA0<CJ1j00JRC0<ED1B00ji;0<FV0I02X4;0<Fo0L000h;0<GS15004i40<HX3>008^:0<Kf16\#
009fA0<Ll1l0<4W;0<Nh0N0:Gi;0;bO0H02X4;0<OF0H000h;0<Of1Y004i40<QO2R008^:0<T114009fA0<U51<00JRC0<VA0c0<4W;0<Nh0N\#
0:Gi;0;bO0H02X4;0<W40C000h;0<WS0k004i40<XN1A009fA0<Y_0n01FO;0<Z]0A0270;09on0F000340<[10H000h;0<[I0]004i40<\625\#
008^:0<^;1=009fA0<_H0^00JRC0<`61F027\;0<aL0N00ji;0<aj0`01i^;0<bZ0P000h;0<cB1=004i40<dO2O008^:0;AV0b009fA0<fn0k\#
00JRC0<gi1:01aK;0;E@0T00ji;0;Ed0C01G4;0<i30M000h;0<iX11004i40<jY0Z009fA0<kC1U00JRC0<lh0b027\;0<mZ0J00V^;09on0F\#
000h;0<n@0c004i40<o31H008^:0=0K1?009fA0;gc0\00JRC0=1Z1>01FO;0;iX0F027\;0=2h0@000h;0=3@1D004i40=4T1T008^:0=680d\#
00JRC0=6l0S01i^;0=7O0G02X4;02^70B000340=820Q000h;0=8S1;004i40=9^2J009fA0=<81@01aK;0==H0\027\;060h0_000340=>70J\#
000h;0=>Q1I004i40=?j3M008^:0=CG1@009fA0=DW2;012@;0=Fb0l027\;0=G^0F01G4;0=H40P000h;0=H\0b004i40=IN2=008^:0=K[1G\#
009fA0=M21?03PX;0=NA0G01G4;0=NX0D01`d;050O0B000h;0=O41]004i40=Pa1P009fA0=RA1G00V^;09on0F012@;0=SX0_000h;0=TR1G\#
004i40=Ui12009fA0=Vk1:012@;0=X50J0270;0=XO0F000h;0=Xm1;004i40=Z838008^:0=]@11009fA0=^A1K012@;0=_\0Q01jU;09on0F\#
02X4;0=`=0^000h;0=a30X004i40=a[2[008^:0=dF17009fA0=eM1k01G4;0=gH0c00V^;0=h;0R000h;0=he0h004i40=i]2_008^:0=dF17\#
009fA0=lL1h012@;0=nD0M02X4;0=na0S000h;0=oP1=004i40>0]1T008^:0;fc10009fA0>2A0P0270;09on0F01FO;0<Z]0A000340>2j0L\#
000h;0>3F1R004i40>4h2C008^:0>7;2500JRC0>9@0j01G4;0=gH0c01`d;050O0B000340>:=0V000h;0>:c0_004i40>;R2I008^:0>=k0_\#
009fA0>>Z1`00JRC0>@J0W0:Gi;0>A10f03QP;0>Ag0K00j?;0>BB0S000h;0>Bm0n004i40>Ck2_008^:0>FZ1i009fA0>HS0g00JRC0>IJ0b\#
06IY;06Id0[0>J<;0>JG0J01`d;050O0B000h;0>Ji0j004i40>Kc23008^:0>Mf16009fA0>Nl2600JRC0>Q21>03QP;0>R@0M02X4;0>R]0O\#
000h;0>SD1S004i40>Tg1W008^:0>VN13009fA0>WQ1R0:Gi;0>Y30\03QP;0>Y_0K0<4W;0>Z:0J000h;0>Z\1W004i40>\C2^008^:0>_10]\#
009fA0>_^290:Gi;0>Y30\03QP;0>Y_0K0<4W;0>Z:0J000h;0>ao0l004i40>bk0`008^:0=680d01i^;0>c[0L00j?;0>d70E0003403dV0K\#
000h;0>dO28004i40>fW0h008^:0>gO1X00JRC0>i71J02X4;0>jQ0d01G4;0=gH0c000340>kN0d000h;0>lB1I004i40>m[1B008^:0>nm19\#
00JRC0?060G01G4;0=gH0c01`d;0?0M0Y000340?190T000h;0?1]1l004i40?3Y0m008^:0?4V1<009fA0?5b1D02X4;0?760e0<4W;0?7k0a\#
000340?8_0b000h;0?9Q1`004i40?;A1J008^:0?<[15009fA0?=`1702X4;0?760e0?>g;0??20X000340??e0_000h;0?@T1H004i40?Al1O\#
008^:0?CK0M009fA0?Ch1R012@;0?EJ0S000340?F00W000h;0?FW2K004i40?I21J008^:0?JL0l009fA0?KH0^00JRC0?L60^02X4;0?Ld0T\#
0:S:;0?MH0U000340?N00b000h;0?Nb29004i40?Pk2M008^:0?SH0k009fA0?TC1403QP;0?UG0]0<4W;0?7k0a01G4;0?V40h000340?W50F\#
000h;0?WK1a004i40?Y<1M008^:0?ZY0a009fA0?[J0f00JRC0?\@1=02X4;0?]M0[012@;0?^80]01G4;0:Ai0B000340?^h0V000h;0?_N26\#
004i40?aT24008^:0?cX0_009fA0?dG1F00JRC0?e]0X0?fE;0?fP0N02X4;04Bk0^0<4W;0?fn0`000340?ga0W000h;0?hH2I004i40?ja14\#
009fA0?ke0e01aK;0==H0\000340?l]0G000h;0?m41A004i40?nE2l008^:0@1A1K009fA0@2\1N00JRC0@4:21012@;0@6;0W0:S:;0@6b0[\#
00=O;0@7M0M000340@850?000h;0@8D1M004i40@9a2S008^:0@<D0k009fA0@=?2U00JRC0@?d1G012@;0@A;0\02X4;0@Ag0Z000340@B]0T\#
000h;0@CA0l004i40@D=1n009fA0@F;2B00JRC0@HM1\012@;0@J90S01aK;0@J\0D00=O;0@K00N000340@KQ0Q000h;0@L22;004i40@N=0a\#
008^:0@Nn1M009fA0@PK1H00JRC09OO0Y05V1;0@Qc0D05To;0@R70C000340@RM0T000h;0@S13M004i40@VN1m008^:0@XK1K009fA0@Yf1K\#
01G4;0@[A0]0>J<;0@[n0_05V1;0@\]0c000340@]^0Q000h;0@^?2@004i40@`O1I009fA0@ah1l01aK;0==H0\012@;0@cd0W000340@dS0[\#
000h;0@e>2Z004i40@gh1M008^:0@iE0o009fA0@jD0`00JRC0@k40N05V1;0@\]0c06IY;0@kR0X000340@l=0e000h;0@m22K004i40@oM0O\#
008^:0@ol110>J<;0A0m0O01G4;0A1L0W0A23;0A2>0V0003405]h10000h;0A2l1[004i40A4W1C008^:0A5j1100JRC0A6k1C02X4;0A0m0O\#
0A8>;0A8I0E000340A8a0Z000h;0A9K1K004i40A:f29008^:0A<o18009fA0A>71001`d;050O0B01G4;0A?70E02X4;0A?L0Z000340A@90H\#
000h;0A@Q20004i40ABQ3;008^:0AE\1P009fA0AG<1V00JRC0AHb1E01`d;0?0M0Y02X4;0=nD0M01FO;0AJ70O0>J<;0@[n0_000340AJ^0Q\#
000h;0AK?1>004i40ALM1j008^:0ANG0d009fA0AO;1g0>J<;0AQ20P01`d;050O0B01FO;0<Z]0A000h;0AQZ1f004i40ASP2`008^:0AV@1I\#
009fA0AWY1G00JRC0AY01D01`d;0?0M0Y02X4;0=nD0M000h;0AZL1`004i40A\<2[008^:0A^g0b009fA0A_Y1T00JRC0Aa=0g02X4;0Ab40L\#
012@;0AbP0[01`d;0?0M0Y000340A@90H000h;0AcC15004i40AdH2?008^:0AfW1=009fA0Agd1B00JRC0Ai60b01`d;0?0M0Y02X4;0=nD0M\#
000340AJ^0Q000h;0Aio19004i40Ak82N008^:0ANG0d009fA0AmV1800JRC0An^1J0>J<;0B080[01FO;0<Z]0A0270;0B0c0H00034069]0`\#
000h;0B1>2M004i40B3[0m008^:0B4X17009fA0B5_1300JRC0B6b0i05To;06?U0[0B7[;0B7f0N05V1;0B8D0O000340B8f0[000h;0B9Q2<\#
004i40B;]19008^:0B<f1=02X4;0B>30^0<4W;0B>a0\000340B?U0b000h;0B@G1R004i40BAi1G008^:0BC@0Y009fA0BCi0e00JRC0BD^19\#
0<4W;0BEg0S02X4;0BFJ0U000340BG20Z000h;0BG\2H004i40BJ42S008^:0BLW1f009fA0BNM0l01`d;050O0B0>J<;0BOI0V00ji;0BOo0I\#
000340BPQ0Z000h;0BQ;1=004i40BRH1Z008^:0BT22k009fA0BVm1C01`d;050O0B0BX@;0BXK0E000340BXh0Q000h;0BYI28004i40B[Q1\\#
008^:0@iE0o009fA0B]=0f00JRC0B^30a05V1;0A0m0O0A23;0@kR0X000340B^g0X000h;0B_O15004i40B`T2m008^:0BcQ2O009fA0Bf01l\#
00JRC0Bgl0`06IY;0Bh\0[01G4;0BiG0M01FO;0Bid0i0BX@;0Bj]0Q000340BkJ0R000h;0Bkl22004i40Bmn0e008^:0A^g0b009fA0Bnc0a\#
00JRC0BoT1=01G4;0=gH0c02X4;0=nD0M000340C0d0g000h;0C1[1?004i40C2j1e008^:0ANG0d009fA0C4_0d00JRC0C5S1801G4;0C6[0O\#
06IY;0C7:0Y0A23;0C7c0`0003406_=0a000h;0C8V1`004i40C:F2>008^:0C<T0[009fA0C=?0n00JRC0C>=1A01FO;0C?N0P00j?;0C?n0^\#
0C@\;0B7f0N000340CA40]000h;0CAa0k004i40CB\20008^:0CD\1R009fA0CF>1@0BX@;0CGN0^02X4;0>jQ0d000340CH?14000h;0CIC27\#
004i40CKJ2=008^:0CMW19009fA0CN`1600JRC0COf0m02X4;0B>30^012@;0;[R0_000340CPf0c000h;0CQY1X004i40CSA1Z008^:0CTk10\#
00JRC0CUk0d02X4;0A0m0O012@;0;[R0_000340CVb0f000h;0CWX1X004i40CY@1B008^:07@[1=009fA0CZR1@00JRC0C[b1M012@;0C]?0Z\#
0C]i;0C^40Q000340C^X0]000h;0C_E2C004i40CaX4=008^:0Cee1g009fA0Cg\2?00JRC0Cik1702hP;0Ck20R0<4W;0CkT0Z012@;0Cl>0Y\#
03CJ;0A8I0E000340Clo0A000h;0Cm@1e004i40Co51l008^:0D111]00JRC0D2^1301`d;050O0B01G4;0D3a0I01aK;0;E@0T000340D4E0P\#
000h;0D4e1Q004i40D6F1o008^:0@<D0k009fA0D8E3;00JRC0D;P12012@;0D<R0Q0135;013@0P00=O;0D=30E000340D=P0M000h;0D=m0n\#
004i40D>k1e008^:0D@`15009fA0DAe1000JRC0DBe1B012@;0DD70J01aK;0DDQ0E000340DDn0N000h;0DEL1K004i40DFg26008^:0>Mf16\#
009fA0DHm2e00JRC0DKb0W03QP;0DLI0E00ji;0<FV0I012@;0DL^0H000340DME0N000h;0DMc21004i40DOd2Q008^:0DRE1N009fA0DSc2K\#
00JRC0DV>1K012@;0DWY0Z05V1;0DXC0a03CJ;0A8I0E000340DY<0B000h;0DYN1^004i40D[<3;008^:0D^G0i009fA0D_@2c00JRC0Db31<\#
0<4W;0Dc?0W01G4;0:Ai0B012@;0Dcf0P000h;0DdN2P004i40Dfn3Q008^:0DjO1N009fA0Dkm1D00JRC0DmA2702hP;0Ck20R0<4W;0CkT0Z\#
012@;0Dcf0P03CJ;0A8I0E0:S:;0DoH0Q000h;0E010h004i40E0i17008^:0=680d01i^;0E200X0<4W;0E2X0Q02hP;0Ck20R000340E3<0A\#
000h;0E3M2G004i40E5d3j008^:0E9^1f009fA0E;T1;00JRC0E<_1X01hb;0E>G0>02X4;0E>U0[000340E?H0T000h;0E?l2B004i40EB>1m\#
008^:0D^G0i009fA0ED;1900JRC0EED0B02X4;04Bk0^0<4W;0Dc?0W000h;0EE^1m004i40EG[0f008^:0EHQ1301hb;0EIT0Y02X4;02^70B\#
000340EJF0I000h;0EJ_1N004i40EL=1A009fA0EMN1101aK;0ENO0a012@;0DD70J000340EOJ0V000h;0EP02<004i40ER<1Y008^:0ESe1@\#
009fA0EU50o00JRC0EV40j02X4;0B>30^012@;0EVn0Y000340EW`0N000h;0EX>2?004i40EZM1I008^:0E[f18009fA0E\n0e00JRC0E]c1J\#
02X4;0?]M0[012@;0?^80]01G4;0:Ai0B000340E_@0I000h;0E_Y2\004i40EbE30008^:0EeE1b009fA0Eg71`00JRC0Ehg0g05To;0Ei^0W\#
012@;0EjE0J02X4;0Ej_0J000h;0EkH2T004i40Eml24008^:0F001Q009fA0F1Q0n00JRC0F2O0L05To;0Ei^0W012@;0EjE0J000340F330\\#
000h;0F3_1T004i40F5C2B008^:0@iE0o009fA0F7U1\00JRC0F9A1R05To;0Ei^0W0A23;0F:c0O000340F;J0=000h;0F;W1_004i40F=F2P\#
008^:0F?f1U009fA0FAK1600JRC0FBQ1A05To;0FCb0=02X4;0<W40C000340FD:0U000h;0FD_13004i40FEb1h008^:0FGZ1B009fA0FHl0h\#
00JRC0FId10012@;0DWY0Z02X4;0FJd0D000340F;J0=000h;0FK@1d004i40FM41X008^:0FN\15009fA0FOa1;00JRC09OO0Y05To;0FCb0=\#
02X4;0<W40C0003409>=0B000h;0FQ:2@004i40FSJ1c008^:0FU=0Q009fA0FU^1c00JRC0FWQ0G05To;0A0m0O02X4;0=na0S000340FX00G\#
000h;0FXG1`004i40FZ71Y008^:0F[`0o009fA0F\_1_00JRC0F^N1Y05To;0Ei^0W0A23;0F:c0O06IY;0@kR0X000340F`B0U000h;0F`g18\#
004i40Fao0k008^:0Fbj0d02X4;0Fc^0`000340FdQ0N000h;0Fdo1_004i40Ff^31008^:0Fi_1G009fA0Fk61Q00JRC0FlW1M03QP;0>Y_0K\#
02X4;0Fn40Y02hP;0Ck20R000340Fnh0W000h;0FoO19004i40G0X18008^:0@<D0k009fA0G1`1N012@;0D<R0Q00=O;0D=30E0135;013@0P\#
000340G3M0U000h;0G421T004i40G5V1M008^:0G7317009fA0G8:0i02X4;0FJd0D012@;0DWY0Z000340G9;0R000h;0G9]0`004i40G:M2B\#
008^:0G<_1W009fA0G>F1e00JRC0G@;1802X4;0GAC0M03QP;0>Y_0K000340GAh0V000h;0GBN24004i40GDR2j008^:0GGL1>009fA0GHZ0M\#
00JRC0GI71403QP;0>Y_0K02X4;0<W40C02hP;0Ck20R000340GJC0>000h;0GJQ1=004i40GK^0U008^:0GLC1<01i^;0E200X02X4;02^70B\#
000340GMZ0A000h;0GMk1_004i40GOZ2>008^:0GQh0i009fA0GRa2Q00JRC0GUB0M012@;0GU_0P00=O;0GV?0G000340GV_0A000h;0GW01P\#
004i40GXP2a008^:0?ZY0a009fA0E\n0e00JRC0G[A1b02X4;0?]M0[012@;0?^80]01G4;0:Ai0B000340G9;0R000h;0G]=1S004i40G^`2D\#
008^:0Ga41@009fA0GbD1G00JRC0Gc[1602X4;0GAC0M01G4;0:Ai0B000340Gdi0O000h;0GeH1I004i40Gfa1j008^:0BC@0Y009fA0Gh[1<\#
00JRC0Gig0g02X4;0Gj^0V0GkD;0GkO0L000340Gkn0C000h;0GlA2S004i40Gnd2m008^:0H1a1X009fA0H3I2E00JRC0H5^1402X4;0H6b0[\#
0135;013@0P05V1;0DXC0a00=O;0@7M0M000340Clo0A000h;0H7U1=004i40H8b1F008^:0H:81D00JRC0H;L0Q01`d;050O0B01G4;0D3a0I\#
000340H<80H000h;0H<P1R004i40H>23:008^:0@<D0k009fA0HA<3?00JRC0HDK0T0135;013@0P00=O;0D=30E0270;059T0D000340HE70J\#
000h;0HEQ1M004i40HFn2=008^:0=]@11009fA0HI;1V01aK;0=_\0Q02X4;0=`=0^000340HJi0B000h;0HK;19004i40HLD1Y009fA0HMm2Q\#
00JRC0HPN0T02X4;0HQ20I01aK;0HQK0Q000340HR;0C000h;0HRN1C004i40HSa2>008^:0HUo1B009fA0HWA2E00JRC0HYV0^02X4;0FJd0D\#
05V1;0HZD0=02Ad;0@7M0M000340HZY0K000h;0H[40_004i40H[c2G008^:0D^G0i009fA0H^:1400JRC0H_>1S02X4;0H`a0\0<4W;0Dc?0W\#
01G4;0:Ai0B000340HaU0P000h;0Hb51L004i40HcQ3V008^:0E[f18009fA0Hg71_00JRC0:?H1P02X4;0Hhf0`01G4;0:Ai0B0135;0HiV0R\#
000340HjD0=000h;0HjQ19004i40HkZ2=008^:0;fc10009fA0Hmg0k01FO;0<Z]0A01aK;0Hnb0Y0270;09on0F000340HoN12000h;0I0P19\#
004i40I1Y3_008^:0I5H0^009fA0I661m00JRC0I830j088T;0I8m0J03QP;0I9G0W00ji;0I9n0S000h;0I:Y1F004i40I;o28008^:0I>70m\#
009fA0I?42E088T;0I8m0J03QP;0IAI0G000h;0IAh1J004i40ICB1[008^:0IDm0]009fA0IEZ0j088T;0I8m0J03QP;0IAI0G000340IF^0\\#
000h;0IGJ1e004i40II?2E008^:0IKT0e009fA0ILI1003QP;0A0m0O027\;0IMI0M000340IMi0K000h;0IND1;004i40IOO32008^:0IRQ1T\#
009fA0IT51900JRC0IU>1?02X4;0IVM0M0135;0IVj0X000340IWa0g000h;0IXX1j004i40IZR1I008^:0I[k0b00JRC0I\]0e02X4;0>jQ0d\#
0I]R;0B7f0N000340I]`0]000h;0I^M1^004i40I`;0m009fA0Ia80X02X4;0Ia`0S000340IbF0\000h;0Ic233004i40If52f008^:0CMW19\#
009fA0Ihk1600JRC0Ij10R02X4;0IjS0a012@;0EVn0Y000340IkG0b000h;0Il92e004i40Inn0i008^:0Iog1<00JRC0J130G02X4;0IjS0a\#
0:iK;0J1J0C000340J1`0h000h;0J2X39004i40J5a1Q009fA0J7B1H00JRC0J8Z1502X4;0IjS0a01G4;0:Ai0B000340J9b0^000h;0J:P1Z\#
004i40J<:1F008^:0Fbj0d00JRC0J=P0G02X4;0IjS0a03CJ;0J=g0Y000340J>S0_000h;0J?B2[004i40JAm1f008^:0@<D0k009fA0JCc2L\#
00JRC0JF?0a012@;0IjS0a02X4;0FJd0D\#

"""#,
        blob: #"""
101\#
name\#
Rete non raggiungibile (non è una risposta SMTP)\#
description\#
Nessun server di posta lo ha detto: le risposte iniziano con 2, 3, 4 o 5. È il numero di errore Linux per «rete non raggiungibile», scritto dall'host mittente: non ha una rotta verso l'indirizzo chiamato, quindi non c'è stata alcuna sessione.\#
when\#
Nei log dei client che riportano il numero di errore del sistema, come «Network is unreachable (101)»; spesso un host senza IPv6 funzionante che ha scelto un indirizzo IPv6. Gli elenchi lo mettono in una classe SMTP «1xx» che non esiste.\#
fix sender\#
Controllare nome host e porta nelle impostazioni dell'account.\#
fix sending-admin\#
Provare la rotta con `ip route get ADDRESS`. Senza IPv6 funzionante impostare `inet_protocols = ipv4` (Postfix) o `disable_ipv6 = true` (Exim). Poi cercare una regola del firewall sulle porte in uscita 25, 465 e 587.\#
related 421\#
ciò che dice un server quando non può servire\#
related 111\#
host raggiunto, ma nessuno ascoltava sulla porta\#
111\#
Connessione rifiutata (non è una risposta SMTP)\#
Nessun server di posta lo ha detto: le risposte iniziano con 2, 3, 4 o 5. È il numero di errore Linux per «connessione rifiutata», scritto dall'host mittente: la destinazione ha risposto, ma nessuno ascolta su quell'indirizzo e porta.\#
Il servizio di posta di destinazione è fermo, la porta è sbagliata (25, 465, 587 confuse), il servizio ascolta solo su localhost, o un firewall respinge. Windows scrive 10061 per lo stesso caso. Gli elenchi lo chiamano a torto codice SMTP.\#
Controllare nome del server e porta: 587 o 465 per inviare posta, 25 solo tra server.\#
Cercare dove va la posta (`dig MX example.org`) e provare con `telnet HOST 25`. La coda riprova da sola.\#
fix receiving-admin\#
Verificare che il demone sia attivo e ascolti sull'indirizzo pubblico (`ss -ltn`; `inet_interfaces` in Postfix, `local_interfaces` in Exim), poi controllare il firewall.\#
ciò che dice un server attivo quando non può servire\#
related 101\#
l'host stesso non era raggiungibile\#
200\#
OK (mai una risposta valida)\#
Un successo secondo la prima cifra, ma nessuno standard SMTP lo definisce. I client proseguono come dopo `250`; l'abitudine viene da altri protocolli, come HTTP.\#
In server scritti a mano o simulati, in controlli di monitoraggio che aspettano HTTP, e su pochi host del 1983 che rispondevano così a `RSET` e `NOOP`. Gli elenchi lo chiamano «system status»; quello è `211`.\#
Far rispondere il server `250` a un comando completato e `211` a una richiesta di stato.\#
related 250\#
la risposta standard di successo\#
related 211\#
la vera risposta di stato\#
211\#
Stato del sistema, o aiuto del sistema\#
Il server risponde a un comando `HELP` con il proprio stato o con un aiuto su sé stesso. Il testo è per le persone; non cambia nulla nella sessione.\#
Raramente, dopo un `HELP` digitato in un terminale o inviato da un controllo di monitoraggio. `STAT`, che in FTP dà questo codice, non è un comando SMTP.\#
Non c'è nulla da fare; proseguire con la sessione.\#
Se non è stato inviato `HELP`, risposte e comandi sono sfasati: cercare una risposta che il client non ha letto fino all'ultima riga.\#
related 214\#
aiuto sull'uso di un comando, la risposta abituale a `HELP`\#
la risposta abituale di successo\#
214\#
Messaggio di aiuto\#
Il server risponde a `HELP` con informazioni per una persona al terminale, di solito su più righe. È un successo e non cambia nulla nella sessione.\#
Dopo `HELP`, da solo o con il nome di un comando. Non dice nulla su destinatari o recapito, quindi non va confrontato con rifiuti come `551`.\#
Leggere il testo; un programma lo ignora e prosegue.\#
Se non è stato inviato `HELP`, risposte e comandi sono sfasati: leggere ogni risposta su più righe fino alla riga senza trattino.\#
stato del server, l'altra risposta a `HELP`\#
related 502\#
`HELP` esiste ma è disattivato\#
related 504\#
nessun aiuto per l'argomento chiesto\#
220\#
Servizio pronto\#
Il server è pronto: come saluto iniziale apre la sessione e indica l'host; dopo `STARTTLS` chiede l'handshake TLS.\#
Come prima riga di ogni sessione, e ancora dopo uno `STARTTLS` accettato (o `XCLIENT` di Postfix).\#
Non c'è nulla da fare.\#
Al saluto iniziale rispondere con `EHLO`; dopo `STARTTLS` avviare subito l'handshake.\#
successo di un comando più avanti nella sessione\#
ora non pronto, riprovare più tardi\#
related 554\#
nessun servizio di posta per questo client\#
related 521\#
questo host non riceve mai posta\#
220/CONNECT\#
Il server saluta ed è pronto per `EHLO`. La prima parola dopo il codice è il suo nome, il resto è testo libero.\#
All'inizio di ogni sessione. Un ritardo di qualche secondo può essere voluto, per smascherare chi parla per primo. Un saluto di asterischi (`220 ****`) significa che un firewall sul percorso riscrive SMTP.\#
Attendere l'ultima riga del saluto, quella senza trattino, fino a 5 minuti, poi inviare `EHLO`. Chi invia prima viene rifiutato.\#
Cominciare il saluto con il nome completo dell'host, quello del DNS diretto e inverso (`smtpd_banner`, `smtp_banner`). Se arriva con asterischi, disattivare l'ispezione SMTP nel firewall.\#
220/STARTTLS\#
Pronto ad avviare TLS\#
Il server ora attende l'handshake TLS, prima di ogni altro comando. La connessione non è ancora cifrata.\#
Dopo ogni `STARTTLS` accettato dal server. Se il log si ferma qui, l'handshake è fallito: versione del protocollo, certificato o un apparato intermedio.\#
Avviare l'handshake, poi inviare di nuovo `EHLO` e usare solo ciò che offre la nuova risposta. Provare con `openssl s_client -starttls smtp -connect HOST:25`.\#
Scartare tutto ciò che il client ha inviato prima dell'handshake, e non offrire `STARTTLS` dentro TLS.\#
related 454\#
TLS ora non è disponibile\#
related 530\#
TLS è preteso prima di tutto il resto\#
221\#
Il servizio chiude il canale di trasmissione\#
Il server si congeda dopo `QUIT` e chiude la connessione. La posta accettata prima resta accettata.\#
Alla fine di ogni sessione regolare. Alcuni server lo inviano anche senza richiesta prima di scollegare un client che viola le regole; lo standard lì vuole `421`.\#
Se non arriva, non inviare di nuovo i messaggi accettati; si è perso solo il congedo.\#
il server chiude di propria iniziativa\#
ciò che ha accettato il messaggio\#
221~forced\#
Chiusura dopo un input vietato\#
Il server chiude perché il client ha inviato qualcosa che non è SMTP, come una richiesta HTTP o una riga di intestazione. Malgrado la prima cifra, nulla è stato accettato.\#
Un browser, un proxy o uno scanner di porte parla con la porta di posta (`GET`, `POST`, `CONNECT`), o un client continua a inviare il testo dopo un `DATA` rifiutato. Il testo «I can break rules, too» è di Postfix.\#
Guardare le ultime righe inviate dal client. Se era testo del messaggio, trovare il `DATA` o `RCPT` rifiutato prima.\#
Non c'è nulla da riparare; gli scanner sono normali. Le parole sono elencate in `smtpd_forbidden_commands`.\#
il codice standard per chiudere senza richiesta\#
la forma di postscreen per lo stesso caso\#
235\#
Autenticazione riuscita\#
L'accesso è accettato e vale per il resto della sessione.\#
Alla fine di uno scambio `AUTH`. Non autorizza a usare qualsiasi indirizzo mittente; quello si giudica a `MAIL FROM`.\#
Non inviare di nuovo `AUTH` in questa sessione. Se il meccanismo ha aggiunto un proprio livello di sicurezza, inviare prima di nuovo `EHLO`.\#
related 334\#
un passo prima, il server chiede altro\#
related 535\#
l'accesso è stato rifiutato\#
related 503\#
la risposta a un secondo `AUTH`\#
250\#
Azione di posta richiesta eseguita\#
Il comando è riuscito; può seguire il prossimo.\#
Dopo quasi ogni comando. Solo quello dopo la fine del messaggio trasferisce la responsabilità; dopo `MAIL FROM` e `RCPT TO` è provvisorio.\#
Non c'è nulla da fare. Se un messaggio l'ha ricevuto dopo l'ultima riga e manca, è stato perso, filtrato o inoltrato dietro il server che ha risposto; dare al suo amministratore l'ID di coda del testo.\#
related 251\#
accettato anche, e inoltrato a un altro indirizzo\#
related 252\#
non verificato, ma la posta verrebbe tentata\#
related 354\#
non ancora la fine, deve seguire il messaggio\#
250/BDAT\#
Il blocco è arrivato. Solo la risposta al blocco marcato `LAST` accetta il messaggio.\#
Dopo ogni blocco `BDAT`, nelle sessioni che usano `CHUNKING`.\#
Inviare il blocco successivo; dopo `LAST` considerarla l'accettazione del messaggio.\#
lo dà `DATA`, mai `BDAT`\#
blocchi fuori ordine\#
250/EHLO\#
Il server conosce il nome del client ed elenca le proprie estensioni, una per riga, dopo il proprio nome host.\#
Dopo ogni `EHLO` (più righe) o `HELO` (una riga). L'elenco può cambiare prima e dopo `STARTTLS`: `AUTH` compare spesso solo dentro TLS.\#
Usare solo le estensioni elencate, e rileggere l'elenco dopo TLS o l'autenticazione. Se mancano `STARTTLS` o `AUTH` che il server dovrebbe offrire, cercare un firewall o antivirus che filtra le righe.\#
related 220\#
il saluto iniziale che lo precede\#
related 500\#
il server non conosce `EHLO`\#
il server riconosce `EHLO` ma non lo ha\#
250/END-OF-DATA\#
Il server ha l'intero messaggio e ora ne risponde: recapitarlo, riprovare o restituire un bounce. Non è ancora in nessuna casella.\#
Dopo il punto finale. Il testo dà di solito l'ID di coda con cui il server ricevente lo registra. In LMTP arriva una tale risposta per ogni destinatario accettato.\#
Se la posta manca, guardare prima nella cartella spam, poi chiedere all'amministratore ricevente con ora e ID di coda.\#
Cancellare il messaggio dalla coda. Inviare di nuovo dopo una risposta persa crea doppioni: attenderla 10 minuti.\#
Cercare nel log l'ID di coda.\#
related 451\#
non accettato, riprovare\#
rifiutato in modo permanente\#
250/ETRN\#
Avviata la coda per il nodo\#
Il server ha avviato la coda per l'host indicato in `ETRN`; non dice se vi sia posta in attesa.\#
Dopo `ETRN`, quando un sito non sempre connesso chiede la propria posta.\#
Attendere connessioni in entrata; la posta arriva in una sessione propria, non in questa.\#
non c'è nulla in attesa\#
related 253\#
dice quanti messaggi sono in attesa\#
related 458\#
la coda non si è potuta avviare\#
related 459\#
questo host non può chiedere\#
250/MAIL\#
L'indirizzo del mittente e i suoi parametri sono per ora accettati; una transazione è aperta.\#
Dopo `MAIL FROM`. Molti server rimandano il giudizio su client e mittente fino a `RCPT TO` (Postfix: `smtpd_delay_reject`), quindi promette poco.\#
250/QUIT\#
Il server accetta il congedo con il codice sbagliato: sarebbe giusto `221`. La sessione è comunque finita.\#
Su pochi server scritti a mano.\#
related 221\#
la risposta standard a `QUIT`\#
250/RCPT\#
Per ora il server accetterà il messaggio per questo destinatario. Può ancora rifiutarlo dopo il messaggio.\#
Dopo `RCPT TO` per una casella nota, e per ogni indirizzo sui server che controllano i destinatari più tardi (catch-all, relay davanti a un altro server). Non prova che la casella esista.\#
Se un gateway accetta utenti sconosciuti e li respinge più tardi, dargli l'elenco dei destinatari validi (`relay_recipient_maps` in Postfix, `verify = recipient/callout` in Exim).\#
related 550\#
questo destinatario è rifiutato\#
250/VRFY\#
Il server ha controllato l'indirizzo e restituisce la casella che vi corrisponde.\#
Dopo `VRFY` o `EXPN` sui server che li ammettono, per lo più dentro un'organizzazione.\#
Usare l'indirizzo della risposta.\#
Inviarla solo per indirizzi davvero cercati, altrimenti `252`; disattivare `VRFY` sui server pubblici se serve a raccogliere indirizzi.\#
utente inesistente\#
251\#
Utente non locale; il messaggio sarà inoltrato\#
Il destinatario si trova altrove. Il server accetta il messaggio e lo inoltra all'indirizzo nel testo.\#
Dopo `RCPT TO` o `VRFY`, quando qualcuno si è trasferito e il vecchio server inoltra. Oggi raro: quasi tutti i server inoltrano in silenzio con `250`, così il nuovo indirizzo resta riservato.\#
La posta è accettata. Se ci si fida del server, scrivere la prossima volta al nuovo indirizzo.\#
Proseguire con la sessione; non modificare le rubriche in automatico se il server non è autenticato.\#
Mettere il nuovo indirizzo tra parentesi angolari nel testo, o rispondere `250` se deve restare riservato.\#
related 551\#
lo stesso trasferimento, ma la posta è rifiutata\#
accettato; forse inoltrato in silenzio\#
non verificato affatto\#
251/ETRN\#
Nessun messaggio in attesa per il nodo\#
La richiesta è stata accettata, e per quell'host non c'è posta in attesa.\#
Dopo `ETRN`. Con la risposta di inoltro a `RCPT TO` ha in comune solo le cifre.\#
Non c'è nulla da fare; chiedere di nuovo più tardi.\#
ci sono messaggi in attesa e vengono inviati\#
252\#
Impossibile verificare l'utente, ma il messaggio sarà accettato e tentato il recapito\#
Il server non dice se la casella esiste; la posta verrebbe accettata e tentata.\#
Dopo `VRFY` o `EXPN`. Molti server lo inviano per ogni indirizzo, per non rivelare nulla a chi raccoglie indirizzi; un gateway davanti a un altro server lo invia perché non può saperlo.\#
Non è né un sì né un no. Inviare il messaggio e badare a un eventuale bounce.\#
Mantenerlo: è la risposta che lo standard vuole dove gli indirizzi non si verificano.\#
l'indirizzo è stato verificato\#
noto, e inoltrato altrove\#
`VRFY` disattivato, il modo meno cortese\#
utente inesistente, o nessun permesso di chiedere\#
252/ETRN\#
Avviato l'invio dei messaggi in attesa per il nodo\#
C'è posta in attesa per l'host indicato in `ETRN`, e il server ha cominciato a inviarla.\#
Dopo `ETRN`.\#
Attendere connessioni in entrata.\#
dice anche quanti messaggi sono in attesa\#
252/RCPT\#
Impossibile verificare, ma il messaggio sarà accettato\#
Il server accetta il destinatario senza sapere se la casella esiste. Nessuno standard prevede qui questa risposta; secondo la prima cifra è un'accettazione.\#
Raramente, dopo `RCPT TO`, su gateway che non possono cercare i destinatari.\#
Trattarla come `250`; può seguire un bounce.\#
Rispondere `250`, o verificare i destinatari e rispondere `550`.\#
related 450\#
se la ricerca fallisce solo ora\#
253\#
C'è posta in attesa per l'host indicato in `ETRN`; il testo dà il numero di messaggi, e l'invio è cominciato.\#
Solo dopo `ETRN`. Pochi server contano la coda; quasi tutti rispondono `250`.\#
coda avviata, numero ignoto\#
messaggi in attesa, numero ignoto\#
334\#
Domanda del server (challenge)\#
Il server chiede la parte successiva dell'autenticazione. Il testo è una domanda in Base64 e nient'altro; può essere vuoto.\#
Durante `AUTH`. `VXNlcm5hbWU6` e `UGFzc3dvcmQ6` sono le richieste di nome utente e password di `LOGIN`; un testo vuoto chiede la prima risposta di meccanismi come `PLAIN`.\#
Rispondere in Base64, senza interruzioni di riga, o con `*` per rinunciare. Togliere le proprie risposte prima di mostrare una trascrizione: contengono la password.\#
Inviare la domanda in Base64, senza codice di stato esteso.\#
related 235\#
autenticato\#
la risposta non è stata accettata\#
related 501\#
la risposta non era Base64, o è stato inviato `*`\#
353\#
Inizio dell'analisi dei contenuti PRDR\#
Il server ha il messaggio e ora lo giudica per ogni destinatario; segue una risposta per ciascuno, poi una per l'intero messaggio.\#
Dopo il punto finale, su Exim con risposte per destinatario (`PRDR` offerto in `EHLO` e chiesto in `MAIL FROM`). È un esperimento; la bozza è scaduta.\#
Leggere una risposta finale per ogni destinatario accettato e quella di chiusura. Se il client non può, disattivarlo (Exim: `hosts_try_prdr`).\#
la risposta precedente, che chiede il messaggio\#
le risposte che seguono\#
354\#
Iniziare l'invio del messaggio\#
Il server attende il messaggio: intestazione, riga vuota, corpo, e alla fine una riga con un solo punto.\#
Dopo `DATA`, quando almeno un destinatario è stato accettato; mai dopo `BDAT`. Un vecchio manuale Oracle lo stampa come 345.\#
Inviare il messaggio con fini di riga `<CRLF>`, raddoppiare ogni punto a inizio riga, chiudere con `<CRLF>.<CRLF>`. Se la sessione si blocca qui, si perde il punto finale, o i pacchetti grandi: controllare firewall e MTU.\#
Inviarlo senza codice di stato esteso.\#
il messaggio è stato accettato\#
`DATA` è arrivato troppo presto\#
nessun destinatario è stato accettato\#
400\#
Nessun significato standard\#
Un rifiuto temporaneo secondo la prima cifra; lo standard non gli dà altro significato. Resta solo il testo.\#
Da Courier e da software che prende in prestito numeri HTTP.\#
Riprovare più tardi.\#
Lasciare che la coda riprovi; seguire il testo se dice di più.\#
la risposta standard se il servizio non è disponibile\#
la risposta standard per un errore locale passeggero\#
400~delayed\#
Messaggio ritardato\#
Exchange comunica che un messaggio attende in coda più del solito. Non lo ha detto un altro server; l'ultima risposta del server remoto è nella riga successiva.\#
Negli avvisi di ritardo di Exchange Server: «400 4.4.7 Message delayed».\#
Attendere; se non si può recapitare segue un bounce.\#
Leggere la riga successiva dell'avviso, o `Get-Queue | fl LastError`, per la vera causa.\#
related 441\#
la riga di Exchange quando non riesce a connettersi\#
la riga di Exchange quando il server remoto ha rimandato\#
400~tls\#
Prima occorre STARTTLS\#
Courier vuole una connessione cifrata prima di accettare altri comandi. La risposta standard è `530`.\#
Su Courier con `ESMTP_TLS_REQUIRED` impostato, per lo più sulla porta di invio.\#
Attivare STARTTLS nelle impostazioni dell'account del programma di posta.\#
Far usare TLS al client per questo server; riprovare senza modifiche non serve, benché il codice dica temporaneo.\#
Non pretendere TLS su una porta 25 pubblica.\#
la risposta standard per lo stesso caso\#
TLS è voluto ma ora è guasto\#
403\#
Mittente non verificato (nessun significato standard)\#
SendGrid rifiuta l'indirizzo del mittente perché non è un'identità verificata. Il numero è un'abitudine HTTP, non un codice SMTP.\#
Quando l'indirizzo o il dominio `From` non è mai stato verificato nell'account, o è scritto male nell'applicazione.\#
Verificare l'indirizzo o il dominio nelle impostazioni mittente del servizio, o inviare da uno verificato.\#
Fermare i tentativi: per la prima cifra la coda lo crede temporaneo e continua, ma nulla cambierà da solo.\#
la risposta standard per un mittente rifiutato\#
manca l'autenticazione stessa\#
412\#
Un rifiuto temporaneo secondo la prima cifra. I filtri di posta di Courier lo inviano per rimandare un destinatario; sembra `4.1.2` scritto senza punti.\#
Su server Courier con un filtro di whitelist o greylist.\#
Lasciare che la coda riprovi per qualche ora.\#
Far rispondere il filtro `450` con un codice di stato esteso.\#
la risposta standard per un destinatario rimandato\#
417\#
Ricerca DNS fallita (nessun significato standard)\#
Courier non ha potuto cercare nel DNS il dominio del mittente e rimanda il messaggio. Si legge come `4.1.7` senza punti.\#
I server dei nomi del dominio non rispondono o danno una risposta guasta, o il resolver del server ricevente ha problemi.\#
Controllare che il dominio nell'indirizzo del mittente sia scritto bene.\#
Interrogare dall'esterno MX, A e NS del dominio del mittente (`dig +trace`) e riparare ciò che fallisce.\#
Provare il resolver sul server di posta.\#
la risposta standard per una ricerca fallita\#
related 517\#
è sbagliato il dominio stesso\#
420\#
Connessione scaduta (nessun significato standard)\#
Un errore temporaneo secondo la prima cifra. Gli elenchi lo legano a una connessione scaduta; viene da software di gateway, non dallo standard.\#
Raro, nei bounce di vecchi gateway di posta che segnalano un errore di lettura dalla rete.\#
Lasciare che la coda riprovi. Se persiste, provare la connessione all'host sulla porta 25 e cercare un firewall o un problema di MTU.\#
la risposta standard di un server che chiude\#
come va trattata una connessione persa\#
421\#
Servizio non disponibile, chiusura del canale\#
Il server chiude ora la sessione e dice: tornare più tardi. Riguarda la connessione, non un singolo destinatario.\#
Limite di frequenza o troppe connessioni; cattiva reputazione o DNS mancante presso i grandi provider; sovraccarico o riavvio; troppi errori o un silenzio troppo lungo nella sessione.\#
Attendere; il server di posta riprova da solo.\#
Lasciare che la coda riprovi con pause crescenti, meno connessioni e meno messaggi per connessione. Se dura ore, leggere il testo: controllare DNS inverso, SPF, DKIM e liste di blocco per il proprio indirizzo.\#
Controllare carico, disco e limiti (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
solo questo destinatario, la sessione continua\#
solo questo messaggio, la sessione continua\#
il congedo chiesto dal client\#
421/AUTH\#
Il server chiude la sessione durante l'autenticazione.\#
Troppi accessi falliti o troppo frequenti da questo indirizzo, per lo più una vecchia password salvata in un telefono o uno script; o il servizio delle password è sovraccarico.\#
Fermare tutti i programmi che usano una vecchia password, attendere qualche minuto, poi autenticarsi una volta.\#
Inviare molti messaggi in una sola sessione invece di autenticarsi per ciascuno.\#
Controllare il servizio di autenticazione e regole di blocco come fail2ban.\#
l'autenticazione ora è guasta, la sessione continua\#
credenziali errate\#
421/CONNECT\#
Il server saluta solo per dire che ora non può servire questo client, e chiude.\#
Troppe connessioni o frequenza troppo alta dal proprio indirizzo; cattiva reputazione IP o DNS inverso mancante presso i grandi provider; server sovraccarico, in riavvio o con poco spazio su disco.\#
Aprire meno connessioni insieme (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) e lasciare che la coda riprovi. Se lo fa un solo provider, controllare lì DNS inverso e reputazione dell'indirizzo.\#
Alzare i limiti di connessione o liberare risorse.\#
il saluto desiderato\#
421/END-OF-DATA\#
Il server aveva il messaggio, o parte di esso, e chiude senza accettarlo. Il messaggio resta al mittente.\#
Il controllo dei contenuti o il recapito dietro il server è fallito o durato troppo, è stato raggiunto un limite di volume, o la linea era troppo lenta per il tempo massimo del server.\#
Lasciare che la coda riprovi. Se i messaggi grandi non passano mai, controllare linea, MTU e antivirus intermedi.\#
Vedere che cosa hanno registrato in quel momento milter, filtro o agente di recapito.\#
lo stesso, ma la sessione continua\#
l'accettazione che non è arrivata\#
421/RCPT\#
Il server chiude la sessione dopo un destinatario. Con essa finisce la transazione: i destinatari accettati prima non hanno ancora ricevuto nulla e vanno inviati di nuovo anche loro.\#
Troppi destinatari rifiutati o errori in una sessione (Postfix: `smtpd_hard_error_limit`), un limite di frequenza, o un server che si sta fermando.\#
Togliere dalla lista gli indirizzi morti; consumano il limite di errori.\#
Lasciare che la coda riprovi, con meno destinatari per sessione.\#
Vedere nel log quali errori l'hanno preceduto.\#
se è sbagliato il destinatario stesso\#
422\#
Casella piena (4.2.2 senza punti)\#
Nessun RFC dà un testo a questo numero. Quasi sempre è il codice esteso `4.2.2`, casella piena, che ha perso i punti; il codice di risposta abituale è `452` o `552`. In un dialogo AUTH il registro lo lega a `4.7.12`.\#
Nei rapporti di gateway e vecchi sistemi di posta, e sui siti che lo elencano come codice SMTP: la casella del destinatario ha superato la quota.\#
Riscrivere più tardi, e avvisare il destinatario per altra via.\#
Lasciare che la coda riprovi; il destinatario deve fare spazio.\#
Aumentare la quota o svuotare la casella; rispondere `452 4.2.2` o `552 5.2.2`.\#
related 452\#
piena per ora, la risposta che i server inviano davvero\#
related 552\#
piena, come rifiuto permanente; o messaggio troppo grande\#
related 432\#
il codice AUTH dell'altra lettura, `4.7.12`\#
422~password\#
Serve una transizione della password\#
L'account deve autenticarsi una volta in altro modo prima che il meccanismo scelto funzioni. Il registro elenca questo numero accanto a `432`, che è il codice definito dallo standard.\#
Quasi mai; in un dialogo `AUTH` o con `4.7.12`.\#
Autenticarsi una volta con `PLAIN` su TLS, poi come prima.\#
il codice che i server inviano per questo\#
424\#
Problema di espansione della lista (nessun significato standard)\#
OpenSMTPD ora non ha potuto espandere un alias, una lista o un file di inoltro. È `4.2.4` scritto senza punti.\#
Un `~/.forward`, un alias o un file incluso non si può leggere, o il database utenti non risponde.\#
Controllare proprietario e permessi dei file di alias e inoltro e la tabella in `smtpd.conf`; `smtpctl trace expand` mostra ogni passo.\#
la risposta standard per una casella ora non disponibile\#
related 524\#
lo stesso, permanente\#
426\#
Un errore temporaneo secondo la prima cifra. In FTP il numero indica un trasferimento interrotto; alcuni programmi di posta lo prendono in prestito per una connessione persa.\#
Raro, quando una connessione si è interrotta durante l'invio del messaggio.\#
Lasciare che la coda riprovi. Se persiste, provare linea e MTU, e cercare un antivirus o un firewall intermedio.\#
430\#
Un rifiuto temporaneo secondo la prima cifra. Il registro cita il numero accanto a `X.5.1`, comando non valido, ma nessun RFC gli dà un testo.\#
Quasi mai. I server inviano `500`, `502` o `503` per un comando che non possono accettare.\#
Leggere il testo e i comandi precedenti; lasciare che la coda riprovi.\#
la risposta standard per un comando fuori ordine\#
la risposta standard per un comando sconosciuto\#
431\#
Sistema di posta pieno (4.3.1 senza punti)\#
Al sistema ricevente mancano spazio su disco o memoria. Il numero è il codice esteso `4.3.1` che ha perso i punti; la risposta standard è `452`.\#
Su Courier, e in elenchi e rapporti su Exchange: disco della coda o del database pieno, o memoria esaurita.\#
Liberare spazio sui dischi della coda e delle caselle; su Exchange cercare nel log eventi di back pressure.\#
la risposta standard per mancanza di spazio\#
related 531\#
la risposta di Courier per troppi destinatari\#
431~recipients\#
Troppi destinatari (nessun significato standard)\#
Courier non accetta altri destinatari in questa transazione; quelli accettati prima restano accettati. La risposta standard è `452`.\#
Un messaggio a molte persone esce in una sola transazione.\#
Inviare il resto in altre transazioni; la coda lo fa da sola.\#
Alzare `maxrcpts` nel file `bofh` di Courier se il limite è troppo stretto.\#
la risposta standard per troppi destinatari\#
lo stesso come rifiuto permanente\#
432\#
L'account deve autenticarsi una volta con la password in chiaro prima di poter usare il meccanismo scelto. Appartiene ad `AUTH`; altrove Exchange e Courier usano il numero per un servizio occupato o fermo.\#
Dopo `AUTH`, quando il server non ha ancora un segreto per il meccanismo, spesso dopo una migrazione del database utenti.\#
Autenticarsi una volta con `PLAIN` su TLS; poi il meccanismo voluto funziona.\#
Impostare il client su `PLAIN` su TLS per un accesso, o per tutti.\#
Offrire `PLAIN` dentro TLS, o salvare i segreti per il meccanismo.\#
l'autenticazione ora è guasta\#
related 534\#
meccanismo troppo debole per questo account\#
432~queue\#
Servizio occupato (nessun significato standard)\#
Il sistema ricevente ora non può accettare o recapitare posta. È `4.3.2` scritto senza punti, non la risposta dello stesso numero ad `AUTH`.\#
Exchange Online limita i recapiti in una casella (`STOREDRV.Deliver; recipient thread limit exceeded`), o Courier non riesce ad avviare un processo. Gli elenchi dicono «the recipient's incoming queue has been stopped».\#
Lasciare che la coda riprovi. Distribuire nel tempo invii massivi, avvisi e cicli verso una sola casella.\#
Cercare una casella che riceve troppo insieme (journal, casella condivisa, regole di inoltro); su Courier controllare memoria e limiti dei processi.\#
la risposta standard per un servizio non disponibile\#
435\#
Autenticazione ora impossibile (nessun significato standard)\#
Exim non ha potuto controllare l'accesso perché la fonte delle password è fallita. Le credenziali possono essere giuste; la risposta standard è `454`.\#
Dopo `AUTH` su server Exim: database, LDAP o socket di Dovecot non raggiungibile, un errore nell'espansione dell'autenticatore, o un file mancante.\#
Riprovare più tardi; non cambiare la password.\#
Leggere il log principale e il panic log di Exim in quel momento: la causa segue i due punti. Riparare la ricerca e provarla con `exim -be`.\#
la risposta standard per autenticazione ora guasta\#
440\#
TLS non disponibile (nessun significato standard)\#
Courier dovrebbe cifrare questa connessione ma non può. La risposta standard a `STARTTLS` è `454`.\#
TLS è preteso per la connessione, ma certificato o programma TLS mancano o non sono leggibili.\#
Attendere; avvisare il provider se dura.\#
Controllare `TLS_CERTFILE` e `COURIERTLS` nelle impostazioni `esmtpd` di Courier, e chi può leggere il certificato.\#
la risposta standard per TLS ora guasto\#
related 540\#
441\#
Nessuna risposta dall'host (4.4.1 senza punti)\#
Il server successivo non è stato raggiunto. Il numero è il codice esteso `4.4.1` che ha perso i punti; lo scrive il sistema mittente, non il server remoto.\#
Nelle code e negli avvisi di ritardo di Exchange (`441 4.4.1 Error encountered while communicating with primary target IP address`, spesso Winsock 10060 o 10061), e negli elenchi come «server is not responding».\#
Provare la porta 25 di ogni host MX dal server di posta stesso. Se falliscono tutti, il proprio provider o firewall blocca la porta 25 in uscita; se uno solo, attendere.\#
Verificare che gli host MX ascoltino sulla porta 25 per tutti e che i record puntino a essi.\#
un server che risponde ma non può servire\#
la risposta standard per un errore passeggero\#
442\#
Connessione difettosa (4.4.2 senza punti)\#
La connessione si è interrotta prima che il messaggio passasse. Il numero è il codice esteso `4.4.2` che ha perso i punti; lo scrive il sistema mittente.\#
In rapporti ed elenchi come «connection dropped during transmission»: problemi di linea, tempi massimi, o un firewall, proxy o antivirus che taglia SMTP.\#
Riprovare senza gli apparati intermedi; controllare MTU e TLS. Se si interrompono solo i messaggi grandi, ridurre l'MTU o controllare gli antivirus.\#
Cercare nel log l'altro capo della stessa sessione.\#
l'annuncio del server stesso che chiude\#
446\#
Ciclo di instradamento (4.4.6 senza punti)\#
Il messaggio ha girato in tondo fino al limite di hop. Il numero è il codice esteso `4.4.6` che ha perso i punti; i server inviano in realtà `554 5.4.6`.\#
Negli elenchi come «maximum hop count exceeded»: due server si passano un dominio a vicenda, o gli inoltri puntano l'uno all'altro.\#
Avvisare l'amministratore del destinatario; inviare di nuovo ripete il ciclo.\#
Leggere le righe `Received` del bounce dal basso in alto e trovare la coppia che si ripete.\#
Correggere record MX, regole di relay e di inoltro, così che un solo host tenga il dominio.\#
ciò che i server inviano per un ciclo\#
related 546\#
il codice di Courier per un ciclo\#
447\#
Tempo di recapito scaduto (4.4.7 senza punti)\#
Il messaggio ha atteso in coda fino alla scadenza. Il numero è il codice esteso `4.4.7` che ha perso i punti; lo scrive il sistema mittente.\#
Negli elenchi come «message timed out». La vera causa è l'ultimo errore temporaneo precedente: host non raggiungibile, greylisting, casella piena, limite di frequenza.\#
Inviare di nuovo quando la causa è eliminata, o raggiungere la persona in altro modo.\#
Cercare nel log i tentativi precedenti tramite l'ID di coda e agire secondo la loro risposta.\#
una risposta precedente che può essere la causa\#
449\#
Errore di instradamento (4.4.9 senza punti)\#
Il sistema mittente non ha trovato una rotta utilizzabile. `4.4.9` non è un codice esteso registrato: l'ha inventato Microsoft Exchange, e gli elenchi ne tolgono i punti.\#
In vecchi rapporti di Exchange: un connettore di invio o uno smart host non si risolve, o il DNS non dà un MX.\#
Controllare i connettori, il nome dello smart host e i server DNS usati dal server di posta.\#
la risposta se il dominio non esiste\#
450\#
Casella non disponibile (temporaneo)\#
Al momento il server non accetta posta per questo indirizzo, o questo messaggio. La casella può essere occupata, o il mittente è rimandato di proposito.\#
Greylisting di un mittente sconosciuto; mittente o nome host non trovato nel DNS (Postfix); limiti di frequenza; verifica dell'indirizzo non finita; casella bloccata.\#
Lasciare che la coda riprovi per qualche ora. Se dura, leggere il testo: DNS diretto e inverso del proprio indirizzo, dominio del mittente e frequenza di invio sono le cause abituali.\#
Se il testo dice «unknown user», rispondere `550`: il mittente attende invano per giorni.\#
un errore interno del server, non una questione di indirizzo\#
niente spazio, o troppi destinatari\#
non ora, e la connessione viene chiusa\#
450/CONNECT\#
Il server rimanda il client prima che la sessione cominci; riprovare più tardi.\#
Greylisting o limiti di frequenza alla connessione, DNS inverso che non si risolve. Lo standard qui prevede `421` o `554`.\#
Lasciare che la coda riprovi; controllare che il proprio indirizzo abbia un record PTR e che il nome riconduca a esso.\#
Rispondere `421` se si chiude, `220` e un `450` successivo se non si chiude.\#
rifiutato in modo permanente all'ingresso\#
450/END-OF-DATA\#
Il server ha letto il messaggio e lo rimanda per policy; non ne conserva copia.\#
Filtro o antivirus non disponibile, contenuto sospetto, limite di volume, greylisting dopo il messaggio.\#
Lasciare che la coda riprovi. Se non passa mai, leggere il testo e trattarlo come un rifiuto dei contenuti.\#
Vedere se il milter o lo scanner risponde (`milter_default_action`).\#
450/MAIL\#
Al momento il server non accetta questo mittente.\#
Il dominio del mittente non è stato trovato nel DNS (Postfix: `4.1.8`), l'indirizzo del mittente non si è potuto verificare, il client invia troppo, o la priorità del messaggio ora è troppo bassa.\#
Controllare che il dominio del proprio indirizzo mittente non contenga errori di battitura.\#
Verificare che il dominio del mittente della busta abbia un record MX o A che si risolve dall'esterno, e che i bounce verso di esso siano accettati. La coda riprova.\#
Controllare il resolver; impostare `unknown_address_reject_code = 550` solo se è affidabile.\#
related 455\#
un parametro ora non si può servire\#
450/RCPT\#
Al momento il server non accetta posta per questo destinatario; altri destinatari possono passare.\#
Greylisting, nei primi minuti; l'indirizzo è in verifica presso un altro server (Postfix: `4.1.1` «undeliverable» o «unverified address»); DNS inverso mancante; casella bloccata o oltre la frequenza di ricezione.\#
Attendere qualche ora; controllare l'indirizzo se il testo dice «unknown».\#
Lasciare che la coda riprovi dallo stesso indirizzo IP. Se dura, correggere record PTR e nome `EHLO`.\#
Agli utenti sconosciuti spetta `550`: disattivare `soft_bounce`, impostare `unverified_recipient_reject_code = 550`.\#
451\#
Errore locale di elaborazione\#
Qualcosa è fallito dal lato del server mentre elaborava il comando. La posta resta al mittente, che dovrebbe riprovare.\#
Ricerca, database, DNS o filtro non disponibile; greylisting su molti sistemi; ricerca SPF fallita; server mal configurato. Una connessione che si interrompe vale come questa risposta.\#
Lasciare che la coda riprovi. Cercare nel testo greylisting o limiti. Il proprio DNS (SPF, MX, inverso) può essere ciò che il server non ha potuto cercare.\#
Leggere il log in quel momento; in Postfix cercare le righe `warning:` e `fatal:`, in Exim il panic log.\#
rimandato per indirizzo o policy, non un errore\#
fallito in modo permanente\#
451/AUTH\#
Il server ora non ha potuto controllare l'accesso. La risposta standard è `454`; la password può essere giusta.\#
Il database utenti o il servizio di autenticazione non risponde.\#
Controllare il servizio di autenticazione (Dovecot `auth`, `saslauthd`) e il suo socket.\#
451/END-OF-DATA\#
Il server ha letto il messaggio ma non ha potuto completarlo, e non l'ha accettato.\#
Filtro antispam o antivirus non disponibile o troppo lento, il filtro dei contenuti dice «riprovare più tardi», problemi di disco o di recapito, LF isolati (qmail).\#
Lasciare che la coda riprovi. Se un solo messaggio non passa mai, esaminarlo: fini di riga, dimensione, allegati.\#
Riavviare o alleggerire il filtro (`rspamd`, `clamd`, `amavisd`), controllare lo spazio su disco, aumentare il tempo massimo.\#
spazio esaurito\#
451/MAIL\#
Il server ora non ha potuto elaborare il mittente.\#
La ricerca DNS del dominio del mittente o del suo record SPF è fallita (`4.4.3`, `4.7.24`), callout del mittente senza esito, o una ricerca guasta sul server.\#
Provare dall'esterno i server dei nomi e il record SPF del proprio dominio: ogni `include:` deve risolversi, al massimo 10 ricerche.\#
Controllare resolver, servizio di policy e tabelle di ricerca.\#
451/RCPT\#
Il server ora non ha potuto decidere su questo destinatario; altri possono passare.\#
Greylisting (di solito `4.7.1`, passa dopo qualche minuto); database utenti, LDAP o server successivo non raggiungibile; callout senza esito; server mal configurato (Postfix: `4.3.5`).\#
Lasciare che la coda riprovi dallo stesso indirizzo IP.\#
Cercare nel log la ricerca fallita. «Server configuration error» in Postfix: la riga precedente indica il parametro.\#
452\#
Spazio di sistema insufficiente\#
Al momento il server non ha spazio: per il messaggio, o per un altro destinatario in questa transazione. Il resto si può inviare più tardi.\#
Troppi destinatari in una transazione (`4.5.3`), disco del server quasi pieno (`4.3.1`), destinatario oltre la quota (`4.2.2`, Gmail).\#
Attendere; se la casella è piena, avvisare il destinatario.\#
Lasciare che la coda riprovi. Con molti destinatari inviarne meno per volta (Postfix: `smtp_destination_recipient_limit`).\#
Liberare spazio sulla partizione della coda, o alzare il limite di destinatari.\#
niente spazio, come rifiuto permanente; o messaggio troppo grande\#
rimandato per altri motivi\#
452/END-OF-DATA\#
Al server è finito lo spazio mentre riceveva il messaggio, e non l'ha accettato.\#
Disco della coda o delle caselle pieno; talvolta la quota del destinatario.\#
Lasciare che la coda riprovi.\#
Liberare spazio o inode sui dischi della coda e delle caselle; controllare la quota della casella indicata nel log.\#
un altro errore durante la ricezione del messaggio\#
452/MAIL\#
Al server manca spazio e ora non accetta un messaggio di questa dimensione.\#
Il disco della coda è quasi pieno: Postfix vuole libero 1,5 volte `message_size_limit`, e di più se è impostato `queue_minfree`; Exim controlla `check_spool_space`.\#
Lasciare che la coda riprovi, verso un altro MX se esiste.\#
Liberare spazio dove sta la coda (`df -h`, `df -i`); cercare una coda piena di spam o un log cresciuto.\#
troppo grande in ogni momento\#
452/RCPT\#
Troppi destinatari\#
Il server non accetta altri destinatari in questa transazione. Quelli accettati prima restano validi; gli altri vanno in un'altra.\#
Più destinatari del limite del server, o destinatari che richiedono trattamenti diversi (Gmail, gateway di filtro). Con `4.2.2` la casella del destinatario è piena; con `4.3.1` il disco del server.\#
Non c'è nulla da fare; il server di posta invia il resto da solo.\#
Proseguire con `DATA` per quelli accettati e mettere in coda il resto. Ridurre `smtp_destination_recipient_limit` (Postfix) o `max_rcpt` (Exim) per evitare i rifiuti.\#
Accettare almeno 100 destinatari.\#
una risposta vecchia o più severa a troppi destinatari\#
inviato dopo, dove l'intero messaggio è indesiderato\#
452~full\#
Casella piena (temporaneo)\#
La casella del destinatario ha superato la quota; il server prevede che la situazione cambi.\#
Gmail e altri, dopo `RCPT TO`, finché l'account è ancora in uso. Se nessuno la svuota, segue `552`.\#
Avvisare il destinatario per altra via; il server di posta riprova per alcuni giorni.\#
Lasciare che la coda riprovi; sospendere le newsletter a questo indirizzo.\#
Aumentare la quota o svuotare la casella.\#
piena, come rifiuto permanente\#
453\#
Nessuna posta presente\#
Il provider non ha posta per i domini richiesti.\#
Solo dopo `ATRN`, su servizi che consegnano la posta in coda a clienti con indirizzi variabili.\#
c'è posta, e i ruoli si scambiano\#
manca l'accesso a un dominio, o richieste troppo frequenti\#
una risposta simile a `ETRN`\#
454\#
Autenticazione fallita per ora, o TLS non disponibile\#
Autenticazione o cifratura ora non funzionano sul server. Il testo dice quale; le credenziali possono essere giuste.\#
Dopo `AUTH`: database delle password non raggiungibile. Dopo `STARTTLS`: certificato o chiave non caricabili. Dopo `RCPT TO`: un rifiuto di relay attenuato dalla configurazione.\#
Lasciare che la coda riprovi; non chiedere all'utente un'altra password.\#
Controllare il servizio di autenticazione e i file del certificato; il log indica l'errore.\#
credenziali davvero errate\#
è richiesta l'autenticazione o TLS\#
un altro errore passeggero\#
454/AUTH\#
Autenticazione fallita per ora\#
Il server non ha potuto controllare l'accesso per un errore dal proprio lato.\#
Database utenti, Dovecot o `saslauthd` non raggiungibile, troppi accessi in poco tempo (Gmail: `4.7.0`), o un servizio account in riparazione.\#
Attendere qualche minuto, poi riprovare con la stessa password.\#
Non chiedere una nuova password; riutilizzare le sessioni invece di autenticarsi per ogni messaggio.\#
Controllare che il servizio di autenticazione sia attivo e che il server di posta possa aprirne il socket (`smtpd_sasl_path`).\#
autenticarsi una volta in altro modo\#
454/STARTTLS\#
TLS non disponibile per un motivo temporaneo\#
Il server offre la cifratura ma ora non può avviarla; la sessione prosegue in chiaro.\#
Certificato o chiave mancanti, illeggibili o non corrispondenti (Postfix: «TLS not available due to local problem»); limite di nuove sessioni TLS raggiunto.\#
Decidere secondo la policy: riprovare più tardi, o proseguire in chiaro se non sono in gioco DANE, MTA-STS o un accesso.\#
Leggere nel log l'errore TLS; controllare percorso, permessi e corrispondenza di certificato e chiave, poi ricaricare.\#
la risposta desiderata\#
454~quota\#
Limitazione (quota di invio)\#
Il servizio di invio ha raggiunto il limite dell'account. Non c'entra con l'autenticazione o TLS.\#
Amazon SES, quando si superano la quota giornaliera o i messaggi al secondo.\#
Inviare più lentamente, o attendere la fine delle 24 ore.\#
Limitare la frequenza sotto quella indicata nella console, riprovare con pause crescenti e chiedere una quota più alta.\#
il codice abituale per un limite di frequenza\#
454~relay\#
Relay negato (attenuato)\#
Il server non trasmette posta a quel dominio per questo client. Il rifiuto dipende dalla configurazione e dura finché qualcuno la cambia, benché sia marcato temporaneo.\#
Il client non si è autenticato, o l'MX del dominio punta a un server che non lo conosce. Lo rende temporaneo `defer_unauth_destination`, predefinito in Postfix, o `soft_bounce`.\#
Attivare l'autenticazione per la posta in uscita e usare la porta 587 o 465.\#
Controllare che l'MX del dominio sia giusto, e l'accesso al proprio relay.\#
Aggiungere il dominio a `relay_domains` o `virtual_mailbox_domains`, o il client a `mynetworks`.\#
lo stesso rifiuto, non attenuato\#
lo stesso rifiuto su altri server\#
prima autenticarsi\#
455\#
Il server non può soddisfare i parametri\#
Il server conosce il parametro dopo `MAIL FROM` o `RCPT TO` ma al momento non può rispettarlo.\#
Raro; per esempio quando una scadenza di recapito (`BY=`) ora non si può rispettare.\#
Lasciare che la coda riprovi, o inviare senza il parametro se il messaggio non lo richiede.\#
Non offrire in `EHLO` ciò che non si può servire.\#
related 555\#
il parametro non è noto, o non viene mai rispettato\#
456\#
Riprovare su IPv4 (solo bozza)\#
Una bozza scaduta lo voleva per chiedere un nuovo tentativo su IPv4; non se n'è fatto nulla. Secondo la prima cifra è temporaneo.\#
Quasi mai in quel senso; Courier usa il numero per un indirizzo fallito di recente.\#
Lasciare che la coda riprovi; provare su IPv4 se il testo lo dice.\#
456~address\#
Indirizzo temporaneamente non disponibile (nessun significato standard)\#
Courier ricorda che la posta a questo indirizzo è stata rimandata di recente e ora non ne accetta altra.\#
Su gateway Courier, per alcune ore dopo che un recapito allo stesso indirizzo è stato differito.\#
Trovare nel log perché il primo recapito è stato differito.\#
related 556\#
la forma di Courier per gli indirizzi falliti\#
458\#
Impossibile mettere in coda i messaggi per il nodo\#
Il server non ha potuto avviare la coda per l'host che l'ha chiesto.\#
Solo dopo `ETRN`, quando la coda è bloccata, occupata o illeggibile.\#
Chiedere di nuovo più tardi, o avvisare il provider.\#
Controllare il servizio flush (Postfix `flush`) e lo spool.\#
questo host non è autorizzato a chiedere\#
la coda è stata avviata\#
la coda è stata avviata, con un conteggio\#
459\#
Nodo non autorizzato\#
Il server non avvia la coda per quell'host; il testo dice perché.\#
Solo dopo `ETRN`. L'host non è tra quelli che possono chiedere. Malgrado la prima cifra dura finché qualcuno cambia l'elenco.\#
Chiedere al provider di aggiungere il proprio dominio.\#
Aggiungere il dominio a `fast_flush_domains` (Postfix), o alla ACL `acl_smtp_etrn` (Exim).\#
autorizzato, ma la coda non si è potuta avviare\#
471\#
Non autorizzato, temporaneo (4.7.1 senza punti)\#
Un rifiuto temporaneo per policy. Il numero è il codice esteso `4.7.1` che ha perso i punti; come codice di risposta è malformato, perché la seconda cifra arriva a 5.\#
Negli elenchi come «errore del proprio server di posta, per lo più antispam»; in realtà greylisting o un'altra regola del server ricevente.\#
Lasciare che la coda riprovi dallo stesso indirizzo; poi controllare DNS inverso e liste di blocco.\#
Rispondere `450 4.7.1` o `451 4.7.1`.\#
un codice che i server dovrebbero inviare al suo posto\#
related 571\#
la forma permanente, `5.7.1` senza punti\#
498\#
Nessun significato standard (malformato)\#
Un rifiuto temporaneo secondo la prima cifra. La seconda cifra supera 5, quindi nessun server dovrebbe inviarlo.\#
Visto in raccolte di bounce con il testo «No MX for»: il dominio del destinatario non ha un server di posta utilizzabile.\#
Controllare la parte del dominio nell'indirizzo.\#
Cercare MX e A del dominio; intanto lasciare che la coda riprovi.\#
la risposta standard se il dominio non esiste\#
500\#
Errore di sintassi, comando non riconosciuto\#
Il server non conosce il comando, o la riga è troppo lunga. La sessione resta aperta e nulla è cambiato.\#
Un comando scritto male o non supportato, testo del messaggio inviato dopo un `DATA` rifiutato (un rifiuto per riga), byte TLS su una porta in chiaro, un `EHLO` a un server LMTP, o un firewall che altera i comandi.\#
Controllare porta e cifratura: 465 vuole subito TLS, 587 e 25 vogliono STARTTLS.\#
Guardare la riga esatta inviata. Se è testo del messaggio, trovare il comando rifiutato prima; altrimenti usare solo ciò che offre `EHLO`.\#
Non offrire in `EHLO` ciò che si rifiuta; disattivare l'ispezione SMTP nel firewall.\#
il comando è noto ma non disponibile\#
il comando è noto, l'argomento è errato\#
il comando è noto ma arriva nel momento sbagliato\#
500/AUTH\#
Il server non sa leggere il comando `AUTH` o il suo seguito: qui non è offerto, o la riga è troppo lunga (`5.5.6`).\#
Accesso tentato sulla porta 25 o prima di TLS, dove il server non lo offre; un token o ticket più lungo del limite di riga del server.\#
Usare la porta 587 con STARTTLS, o la 465 con TLS.\#
Autenticarsi solo se `AUTH` è nell'ultima risposta `EHLO`; inviare le risposte lunghe dopo una domanda vuota, non nella riga di comando.\#
Accettare 12288 ottetti per le righe di `AUTH`.\#
autenticazione nel momento sbagliato\#
meccanismo non noto\#
500/DATA\#
Il server non accetta il comando `DATA` in quanto tale; non può seguire alcun messaggio.\#
La riga contiene più della parola, o vi sono finiti byte di un comando precedente.\#
Inviare `DATA` da solo sulla riga e attendere `354` prima del messaggio.\#
inviato prima che un destinatario fosse accettato\#
500/EHLO\#
Il server non conosce `EHLO`: è molto vecchio, parla LMTP, o un apparato intermedio riscrive i comandi.\#
Su porte LMTP (24 o un socket), dove il saluto è `LHLO`; dietro firewall con ispezione SMTP, che lo trasformano in `XXXX`; su server antiquati.\#
Ripiegare su `HELO`; i client di posta lo fanno da soli, ma poi senza autenticazione né TLS. Su una porta LMTP usare il trasporto LMTP (`lmtp:` in Postfix).\#
Disattivare l'ispezione SMTP («fixup», «ESMTP inspection») nel firewall.\#
noto ma non disponibile\#
il nome dato non è accettabile\#
500/END-OF-DATA\#
Il server legge righe del messaggio come comandi, o rifiuta il messaggio finito con un codice inadatto.\#
Dopo un `DATA` rifiutato, se il client ha inviato lo stesso il messaggio: un rifiuto per riga. O un punto isolato ha chiuso il messaggio troppo presto. Alcuni filtri lo usano a sproposito per i contenuti.\#
Se il testo parla di contenuti, cambiare il messaggio.\#
Attendere `354`; raddoppiare ogni punto a inizio riga. Trovare il primo rifiuto: è il vero errore.\#
deve precedere il messaggio\#
il primo rifiuto abituale\#
la risposta standard per un messaggio rifiutato\#
500/MAIL\#
Il server non sa leggere la riga `MAIL FROM`: è scritta male o più lunga del consentito.\#
Uno spazio o un'interruzione di riga è finito nella riga, o uno script invia «FROM:» senza `MAIL`. I comandi possono avere 512 ottetti, di più con le estensioni.\#
Inviare esattamente `MAIL FROM:<address>`, e cercare caratteri di controllo in una cattura di rete.\#
l'indirizzo o la sua forma è errata\#
un parametro non è noto\#
inviato prima di `EHLO` o dentro una transazione\#
500/STARTTLS\#
Il server non conosce `STARTTLS`: non ha TLS, o TLS è già attivo.\#
Il server è compilato o configurato senza TLS, la porta è una dove TLS parte subito (465), o un firewall toglie il comando.\#
Scegliere «SSL/TLS» per la porta 465, «STARTTLS» per la 587.\#
Inviarlo solo se l'ultimo `EHLO` lo offriva.\#
Configurare un certificato (`smtpd_tls_security_level = may` in Postfix).\#
offerto, ma ora guasto\#
501\#
Errore di sintassi nei parametri o argomenti\#
Il server conosce il comando ma non accetta ciò che segue: un indirizzo, un nome o un parametro è scritto male.\#
Parentesi mancanti o uno spazio dopo i due punti (`MAIL FROM: <a>`), un nome `EHLO` che non è un nome host, un indirizzo malformato, `AUTH` annullato o non Base64. Alcuni server lo usano per utenti o mittenti sconosciuti.\#
Controllare nell'indirizzo spazi, dominio mancante e caratteri speciali.\#
Inviare `MAIL FROM:<address>` senza spazi; impostare un nome host completo per `EHLO` (`myhostname`, `primary_hostname`).\#
Dire nel testo che cosa è sbagliato; usare `550` per gli utenti sconosciuti.\#
il comando stesso non è noto\#
related 553\#
forma corretta, ma questo nome non è ammesso\#
un parametro ESMTP non è noto\#
il valore è compreso ma non supportato\#
501/AUTH\#
L'accesso è stato annullato con `*`, o ciò che il client ha inviato non è Base64 valido.\#
Password o nome utente inviati senza Base64, un'interruzione di riga nel testo Base64, o un client che rinuncia dopo un errore.\#
Codificare senza interruzioni di riga (`printf '%s' TEXT | base64 -w0`); scrivere `=` per una prima risposta vuota.\#
Provare un altro meccanismo, per primo `PLAIN` dentro TLS.\#
forma corretta, ma errato\#
la domanda a cui si è risposto male\#
501/EHLO\#
Il nome dopo `EHLO` o `HELO` manca o non è un nome host o un indirizzo letterale valido.\#
Nomi host senza dominio, con trattino basso o spazio, `localhost`, o un indirizzo IP nudo invece di `[192.0.2.1]`; l'apparecchio o programma invia il nome del computer.\#
Rinominare il computer senza caratteri speciali, o far usare al programma di posta un altro nome.\#
Impostare il nome host completo indicato dal record PTR dell'indirizzo (`smtp_helo_name` in Postfix, `helo_data` in Exim).\#
Attenuare il controllo (`reject_invalid_helo_hostname`) se colpisce client validi.\#
il nome non ha un dominio\#
forma corretta, ma rifiutato\#
501/MAIL\#
L'indirizzo del mittente o un parametro che lo segue è scritto male.\#
Parentesi angolari mancanti, uno spazio dopo `FROM:`, un indirizzo senza dominio completo, un mittente vuoto o guasto configurato in un programma. Alcuni server rifiutano così un mittente o il suo dominio.\#
Scrivere per intero l'indirizzo del mittente, come `name@example.org`.\#
Inviare `MAIL FROM:<address>`; per i bounce `MAIL FROM:<>`. Verificare che il dominio del mittente esista nel DNS (`5.1.8`).\#
forma corretta, ma non ammesso\#
il mittente è rifiutato\#
501/RCPT\#
L'indirizzo del destinatario è scritto male. Alcuni server lo dicono anche per utenti che non conoscono.\#
Uno spazio, una virgola o una seconda `@` nell'indirizzo, parentesi mancanti, un punto finale, virgolette da un elenco di indirizzi, o un indirizzo senza dominio.\#
Riscrivere l'indirizzo a mano; cercare caratteri invisibili copiati.\#
Inviare `RCPT TO:<address>` con un indirizzo per comando; ripulire la lista.\#
Rispondere agli utenti sconosciuti con `550 5.1.1`.\#
casella inesistente\#
501/STARTTLS\#
C'è qualcosa dopo `STARTTLS`; il comando non ha argomenti.\#
In client scritti a mano, o quando byte di un altro comando finiscono nella riga.\#
Inviare `STARTTLS` da solo e come ultimo comando di un gruppo.\#
TLS ora è guasto\#
502\#
Comando non implementato\#
Il server conosce il comando ma non lo offre.\#
`VRFY`, `EXPN` o `HELP` disattivati; `AUTH` o `STARTTLS` dove non sono configurati; `TURN`; comandi nell'ordine sbagliato su Courier.\#
Per inviare posta usare la porta 587 o 465, dove è offerta l'autenticazione.\#
Usare solo ciò che elenca la risposta `EHLO`.\#
Non offrire in `EHLO` nulla che riceva questa risposta; rispondere a `VRFY` con `252`.\#
il comando non è affatto noto\#
il comando funziona, ma non con questo argomento\#
la risposta consigliata a `VRFY`\#
502/AUTH\#
Il server non offre l'autenticazione su questa porta o prima della cifratura.\#
Il programma di posta si autentica sulla porta 25, o senza TLS su un server che vuole prima TLS; oppure il server non richiede autenticazione ai client locali.\#
Autenticarsi solo se `AUTH` è nell'ultima risposta `EHLO`.\#
Attivare l'autenticazione sulla porta di invio (`smtpd_sasl_auth_enable`).\#
è richiesta l'autenticazione\#
502/EHLO\#
Il server ha solo il vecchio `HELO`, quindi non offre estensioni.\#
Su server antiquati e apparecchi semplici.\#
Inviare invece `HELO`; i server di posta lo fanno da soli. Non aspettarsi né autenticazione né TLS.\#
Sostituire il server; oggi `EHLO` è obbligatorio.\#
`EHLO` non è affatto noto\#
502/STARTTLS\#
Il server conosce `STARTTLS` ma non è predisposto.\#
Nessun certificato configurato, TLS limitato ad altre porte o client, o TLS già attivo.\#
Usare un'altra porta, per esempio 465 con TLS, piuttosto che nessuna cifratura.\#
Configurare certificato e chiave (`smtpd_tls_chain_files`, `tls_certificate`).\#
non noto affatto\#
502/VRFY\#
Il server non verifica indirizzi su richiesta. Questo non dice nulla sull'indirizzo.\#
Su quasi tutti i server pubblici, contro la raccolta di indirizzi (Postfix: `disable_vrfy_command`).\#
Inviare il messaggio; conta la risposta a `RCPT TO`.\#
Lo standard consiglia invece `252`.\#
la risposta consigliata\#
502~sequence\#
Errore di comando ESMTP (Courier)\#
Courier qui non si aspettava questo comando; altri server rispondono `503`.\#
`MAIL FROM` prima di `EHLO`, `DATA` senza un destinatario accettato, una seconda transazione cominciata senza chiudere la prima, o un comando sconosciuto.\#
Cercare il comando rifiutato subito prima; poi ricominciare con `RSET` o `EHLO`.\#
la risposta standard per un ordine sbagliato\#
503\#
Sequenza di comandi errata\#
Il comando è noto ma qui non è adatto; qualcosa che deve precederlo manca o è fallito.\#
Un comando precedente è stato rifiutato e il client ha proseguito: `DATA` senza un destinatario accettato, `MAIL FROM` senza `EHLO` o dentro una transazione, `AUTH` due volte, qualsiasi comando dopo un saluto di rifiuto.\#
Se il testo chiede un accesso, attivare l'autenticazione per la posta in uscita.\#
Risalire nella trascrizione fino al primo rifiuto: è quello l'errore da correggere. Poi ricominciare con `RSET`, dopo STARTTLS con `EHLO`.\#
nessun destinatario valido, o la sessione è stata rifiutata\#
il comando non è noto\#
prima autenticarsi o avviare TLS\#
503/AUTH\#
In questo punto l'autenticazione non è possibile.\#
Già autenticato, dentro una transazione, o prima di TLS su server che la offrono solo lì («AUTH command used when not advertised», Exim).\#
Scegliere STARTTLS sulla porta 587, o TLS sulla 465, così l'autenticazione è offerta.\#
Autenticarsi una volta, dopo `EHLO` (di nuovo dopo TLS) e prima di `MAIL FROM`.\#
l'accesso già riuscito\#
prima è preteso TLS\#
503/BDAT\#
Il blocco non è adatto: nessun destinatario accettato, un blocco dopo `LAST`, o `BDAT` mescolato con `DATA`.\#
Dopo destinatari rifiutati in pipelining, o in client che non si fermano dopo un blocco fallito.\#
Dopo un blocco fallito inviare solo `RSET`; in una transazione usare o `BDAT` o `DATA`.\#
nessun destinatario valido, con un altro codice\#
503/CONNECT\#
Il client ha parlato prima del suo turno o a un server che aveva rifiutato la sessione.\#
Comandi inviati prima del saluto iniziale, o dopo un saluto `554`.\#
Attendere l'intero saluto; se rifiuta, inviare `QUIT` e leggerne il testo.\#
il saluto che ha rifiutato\#
il saluto da attendere\#
503/DATA\#
Il messaggio ora non può arrivare: nessun destinatario è stato accettato.\#
Ogni `RCPT TO` precedente è stato rifiutato; allora questa è solo l'eco. Anche con `BODY=BINARYMIME` o dopo `BDAT`, dove può seguire solo `BDAT`; in LMTP sempre quando non resta alcun destinatario.\#
Guardare il rifiuto dei destinatari; la causa non è questa riga.\#
Leggere le risposte a `RCPT TO`, risolverle, e inviare `RSET` prima del prossimo tentativo.\#
l'altro codice per lo stesso caso\#
il rifiuto abituale dei destinatari precedenti\#
503/MAIL\#
Ora non può cominciare una transazione.\#
`EHLO` non è stato inviato, o non di nuovo dopo STARTTLS; una transazione è già aperta; il server vuole prima l'autenticazione; o il saluto aveva rifiutato la sessione.\#
Attivare l'autenticazione per la posta in uscita se il testo la chiede.\#
Inviare `EHLO` dopo il saluto e di nuovo dopo TLS; chiudere la transazione o inviare `RSET` prima del prossimo `MAIL FROM`.\#
la risposta standard per un'autenticazione mancante\#
la risposta all'`EHLO` che mancava\#
503/RCPT\#
Non c'è una transazione aperta per questo destinatario.\#
`MAIL FROM` è stato rifiutato o manca, il messaggio era già concluso, o il server ha abbandonato la transazione dopo un errore. Alcuni host intendono «prima autenticarsi».\#
Trovare sopra il `MAIL FROM` rifiutato; in pipelining questa risposta lo segue per ogni destinatario e si può ignorare.\#
rifiutato per un altro motivo\#
è rifiutato il destinatario stesso\#
503/STARTTLS\#
Qui la cifratura non può iniziare: è già attiva, o manca un comando prima.\#
Il client invia `STARTTLS` su una porta dove TLS parte subito, una seconda volta, o prima di `EHLO`.\#
Inviarlo una volta, dopo `EHLO`.\#
503~login\#
Prima serve l'autenticazione\#
Il server vuole che il client si autentichi prima di inviare posta. La risposta standard è `530`.\#
Programmi di posta senza autenticazione per la posta in uscita; vecchi host che vogliono prima il prelievo della posta in arrivo (POP before SMTP).\#
Attivare l'autenticazione per il server in uscita, con lo stesso nome utente e password della posta in arrivo, sulla porta 587 o 465.\#
Rispondere `530 5.7.0` così che i programmi lo capiscano.\#
504\#
Parametro del comando non implementato\#
Il comando esiste, ma non con questo argomento.\#
`EHLO` o indirizzi senza dominio completo (Postfix, `5.5.2`), un meccanismo `AUTH` che il server non ha, `HELP` o `VRFY` con un argomento non supportato.\#
Scrivere gli indirizzi per intero, con dominio.\#
Usare un nome host completo in `EHLO` (`myhostname`, `primary_hostname`), e un meccanismo della risposta `EHLO`.\#
Offrire solo meccanismi che funzionano.\#
il codice standard per un parametro di `MAIL` o `RCPT`\#
l'argomento è scritto male\#
l'intero comando non è disponibile\#
504/AUTH\#
Il server non ha questo meccanismo di accesso, almeno non ora.\#
Meccanismo non offerto, offerto solo dentro TLS, o disattivato (`LOGIN`, `CRAM-MD5`, `NTLM` presso molti provider); o il client chiede `XOAUTH2` dove funzionano solo password.\#
Impostare la cifratura su STARTTLS o TLS e il metodo di accesso su «password normale», o OAuth se il provider lo esige.\#
Scegliere tra i meccanismi dell'ultima risposta `EHLO`.\#
Configurare il meccanismo in Dovecot o Cyrus SASL.\#
related 538\#
meccanismo solo dentro TLS\#
504/EHLO\#
Il nome dopo `EHLO` o `HELO` non è un nome host completo.\#
Il client si chiama `localhost`, `PC-17` o simili; Postfix lo rifiuta con `reject_non_fqdn_helo_hostname`, spesso solo a `RCPT TO`.\#
Autenticarsi sulla porta 587 o 465: lì i server saltano il controllo.\#
Impostare un nome con dominio che si risolva nel proprio indirizzo (`myhostname` o `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Mettere `permit_sasl_authenticated` e `permit_mynetworks` prima del controllo.\#
il nome non è affatto valido\#
il nome è rifiutato per policy\#
504/MAIL\#
L'indirizzo del mittente non ha un dominio completo, o un parametro della riga non è implementato.\#
Un programma invia come `root` o `www-data@localhost`; Postfix lo rifiuta con `reject_non_fqdn_sender`.\#
Impostare nel programma un indirizzo mittente con un dominio reale.\#
Far completare gli indirizzi al server di posta (`myorigin` in Postfix, `qualify_domain` in Exim).\#
il codice standard per parametri sconosciuti\#
l'indirizzo è scritto male\#
l'indirizzo non è ammesso\#
504/RCPT\#
L'indirizzo del destinatario non ha un dominio completo, o un parametro della riga non è implementato.\#
Indirizzi come `root` o `anna@mail`; Postfix li rifiuta con `reject_non_fqdn_recipient`. Anche un nome host senza dominio in `EHLO` è spesso rifiutato qui: leggere il testo.\#
Scrivere l'indirizzo con il dominio completo.\#
Completare gli indirizzi locali sul proprio server (`myorigin`, `qualify_recipient`); se il testo dice «Helo», correggere il nome host.\#
504/VRFY\#
Il server non supporta `VRFY` o `EXPN` con questo argomento.\#
Raro; su server che verificano solo nomi locali.\#
non verificato, ma accettato\#
del tutto disattivato\#
505\#
Un rifiuto permanente secondo la prima cifra. I provider lo usano per account sospesi e per client non autenticati; il testo dice quale.\#
Da provider di hosting e vecchi server di posta Windows.\#
Leggere il testo: togliere l'indirizzo se il suo account è sospeso; attivare l'autenticazione se manca.\#
Usare `550 5.2.1` per una casella disattivata, `530 5.7.0` per un'autenticazione mancante.\#
la risposta standard per una casella non disponibile\#
505~login\#
Client non autenticato (nessun significato standard)\#
Il server vuole l'autenticazione prima di accettare posta. La risposta standard è `530`.\#
Programmi di posta e applicazioni web senza autenticazione per la posta in uscita.\#
Attivare l'autenticazione per il server in uscita, sulla porta 587 o 465.\#
Rispondere `530 5.7.0`.\#
un accesso è stato tentato ed è fallito\#
510\#
Indirizzo errato (5.1.0 senza punti)\#
Qualcosa non va in un indirizzo. Il numero è il codice esteso `5.1.0` che ha perso i punti; i server inviano `550` o `553`.\#
In elenchi e nei rapporti di gateway e servizi di newsletter.\#
Controllare l'indirizzo del destinatario, poi il proprio indirizzo mittente.\#
Cercare nel log la risposta originale prima di cancellare un indirizzo da una lista.\#
ciò che i server inviano per una casella sconosciuta\#
ciò che i server inviano per un nome non ammesso\#
511\#
Indirizzo della casella errato (5.1.1 senza punti)\#
La casella non esiste. Il numero è il codice esteso `5.1.1` che ha perso i punti; i server inviano `550 5.1.1`.\#
In elenchi e nei rapporti di gateway: prima di tutto errori di battitura ed ex dipendenti.\#
Controllare la parte prima di `@`; chiedere l'indirizzo alla persona.\#
Togliere l'indirizzo dalle liste dopo il primo rapporto di questo tipo.\#
related 510\#
un altro codice di indirizzo senza punti\#
511~headers\#
Nessun destinatario nell'intestazione (Courier)\#
Courier non ha trovato nell'intestazione del messaggio un destinatario a cui recapitare.\#
Programmi locali consegnano un messaggio con i destinatari nell'intestazione, e non ce ne sono.\#
Compilare `To`, `Cc` o `Bcc`.\#
Dare i destinatari a `sendmail` come argomenti, o correggere l'intestazione scritta dal programma.\#
il rifiuto abituale di un messaggio\#
512\#
Dominio non trovato (5.1.2 senza punti)\#
Il dominio del destinatario non esiste o non può ricevere posta. Il numero è il codice esteso `5.1.2` che ha perso i punti; i server inviano `550 5.1.2`.\#
In elenchi e nei rapporti di gateway: un errore di battitura dopo `@`, un dominio scaduto.\#
Controllare che il dominio non contenga errori di battitura.\#
Chiedere al DNS MX e A (`dig MX example.org`).\#
Rinnovare il dominio, pubblicare un record MX.\#
ciò che i server inviano per questo\#
il dominio dice di non ricevere posta\#
513\#
Sintassi dell'indirizzo errata (5.1.3 senza punti)\#
L'indirizzo del destinatario è scritto male. Il numero è il codice esteso `5.1.3` che ha perso i punti; i server inviano `501` o `553`.\#
Negli elenchi, dove spesso lo si attribuisce a un'autenticazione mancante; quella è `530`. Courier lo invia per indirizzi che non sa leggere e per il relay.\#
Riscrivere l'indirizzo; cercare spazi, virgole e parentesi.\#
Ripulire la lista o correggere il programma che compone l'indirizzo.\#
ciò che i server inviano per sintassi errata\#
ciò che i server inviano per un'autenticazione mancante\#
513~relay\#
Relay negato (Courier)\#
Courier non accetta posta per questo dominio da questo client. La risposta standard è `550` o `554` con `5.7.1`.\#
Il client non si è autenticato, o la posta del dominio punta a un server che non lo conosce.\#
Attivare l'autenticazione per la posta in uscita.\#
Controllare il record MX del dominio del destinatario.\#
Aggiungere il dominio a `esmtpacceptmailfor` ed eseguire `makeacceptmailfor`.\#
la risposta standard per un relay rifiutato\#
la risposta di Postfix per un relay rifiutato\#
517\#
Mittente rifiutato (5.1.7 senza punti)\#
Courier rifiuta l'indirizzo del mittente: il dominio non esiste, ha record MX guasti o è bloccato. Si legge come `5.1.7` senza punti.\#
Un MX che contiene un indirizzo IP invece di un nome host, una catena di CNAME, né MX né A, o una voce nel file `bofh` di Courier.\#
Controllare il dominio dell'indirizzo mittente.\#
Far puntare i record MX a host con record A o AAAA. Provare dall'esterno con `dig MX`.\#
Guardare in `bofh` (`badfrom`, `badmx`).\#
related 417\#
la ricerca è fallita solo ora\#
la risposta standard per un mittente non ammesso\#
520\#
Identificativo QHLO errato (solo bozza)\#
Una bozza scaduta per un avvio più rapido della sessione lo voleva per respingere un identificativo superato. Nessun server noto lo invia in quel senso.\#
Quasi mai; se compare, il server gli ha dato un significato proprio.\#
Leggere il testo e trattarlo come rifiuto permanente.\#
521\#
L'host non riceve posta\#
Questo host non riceve affatto posta, da nessuno. La sessione può finire subito.\#
Su host che tengono un servizio di posta fittizio per dirlo. Molti server lo usano a sproposito per rifiutare un solo client, con «blocked» o «Service currently unavailable» nel testo.\#
Controllare l'indirizzo; spesso l'errore è scrivere al nome di un host o di un server web.\#
Vedere perché la posta va a questo host (MX, record A, tabella dei trasporti); non riprovare.\#
Se il dominio deve ricevere posta, correggerne l'MX; se non deve mai, pubblicare un MX nullo. Rifiutare singoli client con `554`.\#
rifiutato questo client, altri forse no\#
un relay sa che il dominio non riceve posta\#
non ora, riprovare più tardi\#
521~blocked\#
Client bloccato\#
Il server rifiuta questo client e chiude. Altri possono inviare; lo standard lì vuole `554`.\#
Postfix postscreen («Service currently unavailable», «blocked using»), servizi di filtro: l'indirizzo mittente è in una lista di blocco o respinto da un test.\#
Avvisare il proprio provider; un altro messaggio non serve.\#
Cercare l'indirizzo nella lista indicata nel testo, fermare la causa, chiedere la rimozione. Gli indirizzi domestici e cloud inviano tramite il relay di un provider.\#
Controllare `postscreen_dnsbl_sites` e la tabella di accesso; togliere le liste chiuse.\#
la risposta standard per un client rifiutato\#
rifiutato per policy, la sessione continua\#
521~protocol\#
Errore di protocollo, disconnessione\#
Il server chiude perché il client ha violato il protocollo.\#
Postfix: comandi inviati prima del saluto iniziale, LF senza CR dentro il messaggio, `BDAT` fuori ordine, HTTP invece di SMTP.\#
Attendere il saluto, inviare solo fini di riga `<CRLF>`. Nei programmi: aggiornare la libreria di posta, o consegnare la posta a un server locale.\#
Se sono colpiti client validi, esentarli (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
rifiutato, ma la linea resta aperta\#
comandi fuori ordine\#
il modo temporaneo di chiudere\#
522\#
Casella piena (5.2.2 senza punti)\#
La casella del destinatario ha superato la quota. Il numero è il codice esteso `5.2.2` che ha perso i punti; i server inviano `552 5.2.2`.\#
Da pochi sistemi di posta e in elenchi di bounce.\#
Avvisare il destinatario per altra via e inviare di nuovo più tardi; conservare l'indirizzo.\#
Sospendere gli invii; togliere l'indirizzo solo se la casella resta piena per settimane.\#
la risposta standard\#
la forma temporanea\#
523\#
Cifratura necessaria (solo registro)\#
Il registro lega il numero a `5.7.10`, cifratura necessaria; nessun RFC gli dà un testo. I server che lo inviano intendono cose diverse: cifratura, messaggio troppo grande (`5.2.3` senza punti) o comandi dopo `STARTTLS`.\#
Raro. Da Courier e negli elenchi riguarda la dimensione, da Gmail il pipelining, e con `5.7.10` una connessione TLS mancante.\#
Leggere il testo: inviare un messaggio più piccolo, o attivare TLS per la posta in uscita.\#
Con `5.7.10` usare TLS verso il server successivo, e `REQUIRETLS` solo dove lo ha ogni hop.\#
la risposta standard se TLS deve venire prima\#
TLS necessario per questo meccanismo di accesso\#
la risposta standard per un messaggio troppo grande\#
523~pipelining\#
Nessun comando insieme a STARTTLS\#
Gmail rifiuta perché il client ha inviato altro subito dopo `STARTTLS`, prima dell'handshake. Così si potrebbero nascondere comandi iniettati.\#
Client che mettono più comandi in un pacchetto, o un apparato che manomette la sessione.\#
Inviare `STARTTLS` per ultimo, attendere `220`, completare l'handshake, poi inviare `EHLO`. Aggiornare la libreria di posta.\#
ciò che dicono altri server per questo\#
523~size\#
Messaggio troppo grande (5.2.3 senza punti)\#
Il messaggio supera la dimensione ammessa dal server, o da questo destinatario. Il numero è il codice esteso `5.2.3` che ha perso i punti; la risposta standard è `552`.\#
Su Courier e negli elenchi di codici. Gli allegati crescono di un terzo durante il trasporto.\#
Condividere i file grandi con un link, o dividere il messaggio.\#
Confrontare con il `SIZE` nella risposta `EHLO`.\#
Alzare `sizelimit` in Courier.\#
un altro codice di dimensione di Courier\#
524\#
Cifratura richiesta per il meccanismo (solo registro)\#
Il registro lega il numero a `5.7.11`, meccanismo di accesso solo dentro TLS; la risposta standard è `538`. OpenSMTPD lo usa per l'espansione delle liste.\#
Quasi mai in un dialogo `AUTH`.\#
Attivare STARTTLS o TLS per la posta in uscita, poi autenticarsi.\#
la risposta standard per questo\#
TLS deve venire prima, per ogni comando\#
related 523\#
il vicino per la cifratura in generale\#
524~list\#
OpenSMTPD non ha potuto espandere un alias, una lista o un file di inoltro. È `5.2.4` scritto senza punti.\#
Un `~/.forward` con sintassi errata, un alias che non punta a nulla o a sé stesso.\#
Scrivere direttamente a una persona, o avvisare l'amministratore.\#
Correggere il file di alias o di inoltro; `smtpctl trace expand` mostra ogni passo.\#
related 424\#
lo stesso, temporaneo\#
525\#
Account utente disattivato (solo registro)\#
L'accesso è giusto, ma l'account non si può usare. Il registro lega il numero a `5.7.13`.\#
Dopo `AUTH`: account bloccato dal gestore, non pagato, o fermato dopo un abuso. Alcuni server lo inviano per un destinatario disattivato.\#
Non ridigitare la password; chiedere al provider di sbloccare l'account.\#
Sbloccarlo quando la causa è eliminata (password rubata, spam).\#
ancora nessun accesso\#
la casella del destinatario è disattivata\#
530\#
Autenticazione richiesta\#
Il server rifiuta il comando finché il client non si è autenticato o, nell'altro uso, non ha avviato TLS. Il testo dice quale.\#
Programma di posta senza autenticazione per la posta in uscita; posta inviata in chiaro alla porta 587; un apparecchio o script che usa il relay senza `AUTH`; un MX pubblico impostato per pretendere TLS.\#
Attivare l'autenticazione per il server in uscita, con STARTTLS sulla porta 587 o TLS sulla 465.\#
Dare un account a script e apparecchi; per recapitare ad altri domini usare il loro MX sulla porta 25.\#
Non pretendere mai autenticazione o TLS per la posta locale su una porta 25 pubblica.\#
autenticazione o TLS ora guasti\#
530/AUTH\#
Prima occorre un comando STARTTLS\#
Il server non lascia autenticare nessuno prima che la connessione sia cifrata.\#
Un programma di posta impostato su «nessuna cifratura» o sulla porta 25 in chiaro; TLS tolto da un firewall o antivirus.\#
Impostare STARTTLS sulla porta 587, o TLS sulla 465.\#
Inviare `STARTTLS`, poi di nuovo `EHLO`, poi `AUTH`. Se `STARTTLS` non è offerto, provare senza l'apparato intermedio.\#
lo stesso per un solo meccanismo\#
530/MAIL\#
Il server non accetta alcun mittente prima che il client si sia autenticato o, se il testo lo dice, abbia avviato TLS.\#
Sulle porte di invio quando il programma di posta non ha l'autenticazione in uscita; presso Exchange Online quando un apparecchio invia senza accesso né connettore (`5.7.57`).\#
Attivare l'autenticazione per il server in uscita: porta 587 con STARTTLS, o 465 con TLS.\#
Dare un account a script, stampante o applicazione, o ammetterne l'indirizzo sul relay.\#
Ammettere i client fidati per indirizzo (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
Il server accetta questo destinatario solo da client autenticati (o che hanno avviato TLS, se il testo lo dice).\#
Posta per altri domini senza autenticazione; un connettore Exchange senza accesso anonimo («Client was not authenticated»); posta per altri inviata a una porta di invio.\#
Attivare l'autenticazione per il server in uscita.\#
Per la posta in arrivo verificare che l'MX sia giusto e che si recapiti alla porta 25, non alla 587.\#
Usare `550` o `554` con `5.7.1` per rifiutare il relay.\#
il destinatario è rifiutato\#
la risposta abituale per un relay rifiutato\#
530~auth\#
Il server rifiuta il comando finché il client non si è autenticato.\#
Programma di posta, script o apparecchio senza autenticazione in uscita, o una sessione in cui l'accesso è fallito o è andato perso dopo TLS.\#
Attivare l'autenticazione per il server in uscita e usare la porta 587 o 465.\#
Dare un account a script e apparecchi; inviare `AUTH` dopo l'`EHLO` che segue TLS.\#
Verificare che `AUTH` sia offerto su quella porta.\#
530~tls\#
Il server non accetta altri comandi prima che la connessione sia cifrata.\#
Posta inviata in chiaro a una porta di invio, o a un gateway che pretende TLS (`smtpd_tls_security_level = encrypt`). Su un MX pubblico è contro lo standard.\#
Permettere TLS per la posta in uscita (`smtp_tls_security_level = may`).\#
Sulla porta 25 usare `may` al posto di `encrypt`, altrimenti alcuni mittenti non arrivano.\#
TLS necessario per un meccanismo di accesso\#
la risposta a `STARTTLS`\#
531\#
Courier non accetta altri destinatari per questo messaggio e non li accetterà neanche più tardi. La risposta standard è `452`, o `550` dove è una regola.\#
Un messaggio a più destinatari del limite rigido del server.\#
Inviare a meno persone per volta, o tramite una lista di distribuzione.\#
Limitare i destinatari per transazione e inviare il resto in altre.\#
Togliere `hard` da `maxrcpts` nel file `bofh` di Courier.\#
related 431\#
la forma temporanea di Courier\#
il codice di RFC 821 per questo\#
533\#
Nessun significato standard (solo registro)\#
Un rifiuto permanente secondo la prima cifra. Il registro cita il numero accanto a `X.7.1`, non autorizzato, ma nessun RFC gli dà un testo.\#
Quasi mai in quel senso; Exim lo usa per indirizzi con lettere non ASCII.\#
Leggere il testo; chiedere all'amministratore del destinatario per altra via.\#
la risposta standard per un rifiuto per policy\#
la risposta standard per un nome non ammesso\#
533~utf8\#
Nomi di casella internazionalizzati non supportati\#
Il server successivo non accetta un indirizzo con lettere fuori da ASCII, perciò Exim lo rifiuta.\#
Dopo `RCPT TO` con un tale indirizzo, quando il server successivo non offre `SMTPUTF8`.\#
Usare l'indirizzo ASCII del destinatario.\#
Trovare un percorso in cui ogni hop offre `SMTPUTF8`.\#
Attivare `SMTPUTF8` sull'ultimo server, o dare all'utente un alias ASCII.\#
la risposta standard dopo `RCPT TO`\#
la risposta standard dopo `MAIL FROM`\#
534\#
Meccanismo di autenticazione troppo debole\#
L'account non può accedere in questo modo; il server vuole un meccanismo più forte. I grandi provider lo usano quando la sola password non basta più.\#
Dopo `AUTH`: account con verifica in due passaggi (Gmail chiede una password per le app o un accesso nel browser), o una policy contro `PLAIN` e `LOGIN` senza TLS.\#
Creare una password per le app o passare il programma a OAuth; accedere una volta nel browser se il testo dà un link.\#
Usare un altro meccanismo della risposta `EHLO`, dentro TLS.\#
il meccanismo funziona solo dentro TLS\#
il meccanismo non è noto\#
534~login\#
Serve una password per le app o il browser\#
Il provider non accetta da questo programma la password normale dell'account.\#
Account Gmail e Workspace con verifica in due passaggi, dispositivi e luoghi nuovi, o un accesso sospetto.\#
Creare una password per le app nelle impostazioni di sicurezza dell'account e usarla nel programma, o passare a OAuth. Se il testo dà un link, aprirlo nel browser e confermare l'accesso.\#
Per i server usare un servizio di relay o OAuth invece dell'account di una persona.\#
related 525\#
l'account è bloccato\#
534~size\#
Messaggio troppo grande (Courier)\#
Il messaggio, o la sua intestazione, supera quanto ammesso da Courier. Si legge come `5.3.4` senza punti; la risposta standard è `552`.\#
A `MAIL FROM` quando il `SIZE` annunciato è troppo grande, o dopo il messaggio quando lo è l'intestazione.\#
Confrontare con il limite del server prima di inviare.\#
Alzare `sizelimit` nelle impostazioni di Courier.\#
535\#
Credenziali di autenticazione non valide\#
L'accesso è fallito: nome utente, password o token non è accettato.\#
Password errata o cambiata, nome utente senza dominio, password per le app necessaria, accesso SMTP disattivato per l'account (Microsoft 365: `5.7.139`), server sbagliato, account bloccato.\#
Provare la password nella webmail. Poi controllare nome utente (per lo più l'indirizzo completo), nome del server, e se serve una password per le app o OAuth.\#
Correggere l'accesso salvato (`smtp_sasl_password_maps` e `postmap`); fermare altri programmi che usano la vecchia password.\#
Leggere nel log di autenticazione la vera causa.\#
meccanismo non accettato per questo account\#
ancora nessun accesso tentato\#
autenticazione ora guasta, la password può essere giusta\#
password giusta, account bloccato\#
535~required\#
Autenticazione richiesta (Courier)\#
Courier rifiuta il comando finché il client non si è autenticato. Nessuna password era sbagliata; la risposta standard è `530`.\#
Su Courier con `AUTH_REQUIRED`, sulla porta di invio.\#
Inviare `AUTH` dopo `EHLO`, prima di `MAIL FROM`.\#
Non impostare `AUTH_REQUIRED` per la porta 25, che riceve posta dall'esterno.\#
538\#
Cifratura richiesta per il meccanismo di autenticazione\#
Il server accetta questo meccanismo di accesso solo su una connessione cifrata.\#
Raro: i server di oggi non offrono affatto tali meccanismi prima di TLS. In questo caso Postfix risponde `504 5.5.4`.\#
Inviare `STARTTLS`, poi di nuovo `EHLO`, poi `AUTH`.\#
Nascondere `PLAIN` e `LOGIN` prima di TLS (`smtpd_tls_auth_only = yes`).\#
TLS deve precedere ogni comando\#
meccanismo troppo debole anche dentro TLS\#
numero del registro per la cifratura in generale\#
540\#
Courier non ha TLS da offrire. Le risposte standard a `STARTTLS` sono `454` o, se è sconosciuto, `500` e `502`.\#
Dopo `STARTTLS`, se certificato o programma TLS mancano, o TLS è già attivo. Alcuni provider di hosting usano il numero per account sospesi.\#
Usare la porta 465, o avvisare il provider.\#
Inviare `STARTTLS` una sola volta, e solo se è stato offerto.\#
Controllare `TLS_CERTFILE` e `COURIERTLS` nelle impostazioni `esmtpd` di Courier.\#
la risposta standard, temporanea\#
la risposta standard se TLS non è configurato\#
related 440\#
540~suspended\#
Account sospeso (nessun significato standard)\#
Il provider rifiuta la posta perché un account è sospeso.\#
Presso provider di hosting: spam inviato dall'account, una fattura non pagata, o un destinatario il cui account è stato chiuso.\#
Se è il proprio account, chiedere al provider; se è quello del destinatario, usare un'altra via.\#
Cercare una password rubata o un sito violato, chiudere la falla, poi sbloccare.\#
numero del registro per un account disattivato\#
541\#
Rifiutato dal dominio del destinatario (nessun significato standard)\#
Il server o filtro del destinatario non vuole il messaggio. Si legge come `5.4.1` senza punti; le risposte standard sono `550` e `554`.\#
Zoho («541 5.4.1 Mail rejected by destination domain») e alcuni filtri: impostazioni del dominio, una voce di blocco o un giudizio di spam.\#
Chiedere al destinatario per altra via di ammettere il proprio indirizzo.\#
Controllare SPF, DKIM, DMARC e liste di blocco per il proprio dominio.\#
Guardare negli elenchi di blocco e di ammissione del dominio.\#
542\#
Destinatario respinto (nessun significato standard)\#
Un rifiuto permanente del destinatario da parte di un servizio di filtro. La risposta standard è `550`.\#
Da filtri di MessageLabs e Symantec («Rejected»): indirizzo non registrato presso il filtro, o bloccato.\#
Controllare l'indirizzo; chiedere al destinatario per altra via.\#
Aggiungere l'indirizzo all'elenco utenti del filtro.\#
546\#
Rilevato un ciclo di instradamento (5.4.6 senza punti)\#
Courier ha contato troppe righe `Received`: il messaggio gira in tondo. Altri server dicono `554 5.4.6`.\#
Due server si passano un dominio a vicenda, o gli inoltri puntano l'uno all'altro.\#
Leggere le righe `Received` dal basso in alto e trovare la coppia che si ripete.\#
Correggere MX, inoltri e `locals` o `hosteddomains`, così che un solo host tenga il dominio.\#
ciò che altri server inviano per un ciclo\#
related 446\#
la forma temporanea negli elenchi\#
550\#
Casella non disponibile, o rifiuto per policy\#
Il server non esegue la richiesta, e ripeterla non serve. O la casella non esiste, o una regola vieta la posta: codice esteso e testo dicono quale.\#
Destinatario sconosciuto (`5.1.1`); poi mittente, contenuto o indirizzo IP rifiutati per policy o lista di blocco (`5.7.1`), SPF, DKIM o DMARC falliti (da `5.7.20` a `5.7.24`, `5.7.26`), DNS inverso mancante (`5.7.25`), relay non ammesso, casella disattivata (`5.2.1`).\#
Con `5.1.x` controllare l'indirizzo e toglierlo se è sbagliato; altrimenti conservarlo e avvisare il proprio provider.\#
Con `5.7.x` seguire il testo: correggere SPF, DKIM, DMARC e DNS inverso, chiedere la rimozione alle liste di blocco, autenticarsi per il relay.\#
Dare il vero codice esteso; cercare nel log la regola che ha rifiutato.\#
trasferito, con un nuovo indirizzo\#
è l'indirizzo stesso a non essere ammesso\#
è rifiutata la transazione o la sessione\#
550/AUTH\#
Accesso rifiutato\#
Il server rifiuta l'accesso. Le risposte standard sono `535` per credenziali errate e `503` per il momento sbagliato.\#
Account o indirizzo bloccato dopo troppi errori, accesso non ammesso da questa rete o paese, SMTP non compreso nell'account.\#
Provare la password nella webmail e cercare nelle impostazioni dell'account l'accesso SMTP o «meno sicuro».\#
Vedere l'elenco dei bloccati (fail2ban) e il log di autenticazione.\#
autenticazione necessaria\#
550/CONNECT\#
Connessione rifiutata per policy\#
Il server respinge il client all'ingresso. Lo standard qui prevede `554`; l'effetto è lo stesso.\#
L'indirizzo IP è in una lista di blocco, appartiene a una rete domestica o cloud, non ha DNS inverso, o è escluso dal server.\#
Cercare l'indirizzo nella lista indicata dal testo, eliminare la causa, chiedere la rimozione; impostare un record PTR il cui nome riconduca all'indirizzo. Da indirizzi dinamici inviare tramite un relay.\#
Controllare liste e regole se è stato colpito un mittente valido.\#
la risposta standard all'ingresso\#
respinto solo per ora\#
550/DATA\#
Rifiutato prima del messaggio\#
Il server rifiuta per policy prima di aver letto il messaggio.\#
Una regola su mittente, destinatari o client applicata a `DATA`; troppi destinatari per un bounce (Postfix: `5.5.3`).\#
Inviare a un destinatario per volta se il testo parla di destinatari.\#
Leggere il testo; correggere ciò che indica e inviare di nuovo.\#
Guardare le regole di questa fase (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
nessun destinatario valido\#
l'ordine è sbagliato\#
550/EHLO\#
Nome host rifiutato per policy\#
Il server non accetta il nome che il client ha dato in `EHLO` o `HELO`, o il client stesso.\#
Il nome è quello del server stesso o di un estraneo (`localhost`, `friend`, `ylmf-pc`), non si risolve, o l'indirizzo IP è bloccato.\#
Usare un nome host completo che si risolva nel proprio indirizzo e coincida con il record PTR (`myhostname` o `smtp_helo_name` in Postfix, `primary_hostname` o `helo_data` in Exim).\#
Esentare i client propri e autenticati.\#
il nome non è valido\#
la sessione è rifiutata\#
550/END-OF-DATA\#
Messaggio rifiutato per policy\#
Il server ha letto il messaggio e lo rifiuta. I destinatari possono essere giusti; riguarda contenuto, mittente o autenticazione.\#
SPF, DKIM o DMARC falliti, giudizio di spam o phishing, allegato o link vietato, intestazioni guaste. Alcuni server segnalano solo ora i destinatari sconosciuti.\#
Togliere link e allegati, poi inviare una breve prova. Inviare dal server del proprio dominio.\#
Guardare `Authentication-Results` di un messaggio di prova; correggere SPF, DKIM e allineamento; cercare il proprio dominio e i link nelle liste di blocco.\#
Trovare la regola nel log del filtro; nel dubbio mettere in quarantena invece di rifiutare.\#
il codice abituale per contenuti rifiutati\#
troppo grande, o contenuto presso alcuni provider\#
550/MAIL\#
Mittente rifiutato\#
Il server non accetta posta da questo indirizzo mittente, o da questo client. Non dice nulla sul destinatario.\#
SPF fallito, dominio del mittente inesistente o che non riceve posta (`5.7.27`), mittente bloccato da una regola, un accesso che non può usare questo indirizzo, o un indirizzo IP in una lista di blocco.\#
Inviare dall'indirizzo che appartiene al proprio accesso.\#
Aggiungere il server mittente al record SPF del dominio; dare al dominio del mittente della busta un record MX o A; cercare il proprio indirizzo IP nella lista indicata nel testo.\#
Ammettere il mittente nella tabella di accesso se la regola è troppo ampia.\#
l'indirizzo del mittente non è ammesso\#
rifiutato con il codice generico\#
550/RCPT\#
Il server rifiuta questo destinatario in modo permanente: prima di tutto casella sconosciuta, ma anche qualsiasi regola su client o mittente applicata solo ora.\#
Errore di battitura, account chiuso o mai aperto (`5.1.1`); casella disattivata (`5.2.1`); relay senza autenticazione (`5.7.1`); controlli di liste di blocco, SPF o nome host rimandati fin qui (Postfix: `smtpd_delay_reject`).\#
Controllare l'indirizzo. Cancellarlo dalle liste solo se codice o testo parlano della casella.\#
Con `5.7.x` eliminare la causa nel testo: autenticazione, SPF, PTR, lista di blocco.\#
Se l'utente esiste, controllare le mappe di alias e caselle (`postmap -q`, `exim -bt`) e che il dominio non sia definito anche altrove.\#
l'intero dominio non riceve posta\#
550/VRFY\#
Il server non conosce un tale utente, o non vuole dirlo.\#
Dopo `VRFY` o `EXPN`, per nomi sconosciuti, o dove l'accesso è negato.\#
non verificato, ma la posta è accettata\#
il nome corrisponde a più utenti\#
551\#
Utente non locale\#
Il destinatario non è su questo server, che non inoltra. Il testo può indicare il nuovo indirizzo: il messaggio è rifiutato, l'indirizzo è offerto.\#
La casella si è trasferita e il proprietario lascia dire il nuovo indirizzo. Raro: quasi tutti i server inoltrano o dicono `550` (`relocated_maps` di Postfix: `5.1.6`). Gli elenchi lo danno come rifiuto di relay; quello è `550` o `554` con `5.7.1`.\#
Inviare all'indirizzo nel testo, dopo aver verificato di potersene fidare; poi correggere l'indirizzo dove è salvato.\#
Non modificare gli indirizzi in automatico se il server non è autenticato.\#
Mettere il nuovo indirizzo tra parentesi angolari nel testo; usare `550` se non se ne ha uno da offrire.\#
inoltra invece\#
casella inesistente, nessun nuovo indirizzo\#
551/MAIL\#
Mittente rifiutato (codice insolito)\#
Il server rifiuta mittente o client. Il codice indicherebbe un destinatario trasferito, ma non ne è stato ancora nominato alcuno: conta il testo.\#
Alcuni provider lo inviano per un server bloccato, DNS inverso mancante o un indirizzo mittente che l'accesso non può usare.\#
Agire secondo il testo: record PTR, SPF, lista di blocco, autenticazione.\#
Usare `550 5.7.1`.\#
551/VRFY\#
L'utente è noto ma si è trasferito; la posta al vecchio indirizzo verrebbe rifiutata. Il testo contiene il nuovo indirizzo.\#
Dopo `VRFY`, su server che rivelano i nuovi indirizzi.\#
Usare il nuovo indirizzo, dopo aver verificato di potersene fidare.\#
trasferito, e la posta verrebbe inoltrata\#
551~chunk\#
Blocco scartato (Postfix)\#
Postfix scarta il resto di un messaggio inviato a blocchi, perché qualcosa prima era fallito.\#
Con `BDAT` e pipelining, dopo il rifiuto di `MAIL FROM` o di tutti i destinatari.\#
Guardare il rifiuto precedente; questa risposta ne è solo l'eco.\#
ordine sbagliato, la risposta standard per questo\#
551~policy\#
Rifiutato per policy (codice insolito)\#
Il server rifiuta per policy: mittente, client o contenuto. Non offre un nuovo indirizzo; la risposta standard è `550` o `554` con `5.7.1`.\#
Lista di blocco, autenticazione mancante, indirizzo mittente non ammesso per l'account, giudizio di spam.\#
Inviare dall'indirizzo del proprio account; autenticarsi per la posta in uscita.\#
Agire secondo il testo: rimozione dalla lista, SPF, record PTR.\#
Usare `550 5.7.1`, così nessuno cerca un nuovo indirizzo.\#
il codice generico per la posta rifiutata\#
551~relay\#
Relay negato (codice insolito)\#
Il server non accetta posta per quel dominio da questo client. Non offre un nuovo indirizzo; la risposta standard è `550` o `554` con `5.7.1`.\#
Il client non si è autenticato, o l'MX del dominio punta a un server che non lo conosce.\#
Attivare l'autenticazione per la posta in uscita, sulla porta 587 o 465.\#
Controllare i record MX del dominio del destinatario.\#
Aggiungere dominio o client alle impostazioni di relay; correggere il codice della regola.\#
552\#
Spazio assegnato superato\#
Non c'è posto per questo messaggio: è più grande del consentito, o la casella è piena. Il codice esteso dice quale: `5.3.4` e `5.2.3` dimensione, `5.2.2` casella piena.\#
Allegati oltre il limite di dimensione; destinatario oltre la quota. Alcuni provider lo usano per allegati pericolosi o spam (`5.7.0`), vecchi server per troppi destinatari, che è temporaneo.\#
Dimensione: condividere i file con un link o dividere il messaggio. Piena: avvisare il destinatario per altra via.\#
Confrontare la dimensione con `SIZE` nella risposta `EHLO` (gli allegati crescono di un terzo) prima di inviare.\#
Alzare `message_size_limit` (Postfix, Exim) o la quota.\#
ora niente spazio, riprovare più tardi\#
rifiutato per il contenuto\#
rifiutato per altri motivi\#
552/END-OF-DATA\#
Il messaggio non entrava: più grande dell'annunciato o del consentito, o la casella si è riempita. Alcuni provider rifiutano così contenuti pericolosi (`5.7.0`).\#
Nessuna dimensione annunciata e limite raggiunto durante l'invio; quota raggiunta al recapito (LMTP); un allegato bloccato da Gmail.\#
Inviare un messaggio più piccolo, condividere i file con un link; togliere un allegato bloccato.\#
Usare `SIZE=` così il rifiuto arriva prima del trasferimento.\#
Alzare il limite o la quota.\#
552/MAIL\#
La dimensione del messaggio supera il limite\#
La dimensione annunciata supera quanto il server accetta. Il messaggio non è stato nemmeno inviato.\#
`SIZE=` dopo `MAIL FROM` supera il limite nella risposta `EHLO`. Con la codifica gli allegati crescono di un terzo: un file di 20 MB ne occupa 27.\#
Impostare il proprio limite sotto quello dell'hop successivo più piccolo, così gli utenti lo sanno subito.\#
Alzare `message_size_limit` (Postfix: byte; anche `mailbox_size_limit`; Exim: `50M`), su ogni hop.\#
il codice di Courier per questo\#
552/RCPT\#
Casella piena\#
Questo destinatario non ha spazio: quota raggiunta, o il messaggio è più grande di quanto la casella accetti.\#
Oltre la quota, spesso in una casella che nessuno legge; talvolta un limite di dimensione per un destinatario (`5.2.3`) o, su vecchi server, troppi destinatari.\#
Avvisare il destinatario per altra via e inviare di nuovo più tardi; per ora conservare l'indirizzo.\#
Sospendere gli invii; considerarlo morto se resta pieno per settimane.\#
Aumentare la quota o svuotare la casella; un `452 4.2.2` fa riprovare i mittenti.\#
piena per ora\#
552~content\#
Contenuto rifiutato (codice insolito)\#
Il server rifiuta ciò che è nel messaggio, non la sua dimensione.\#
Gmail (`5.7.0`): allegati eseguibili o che possono nascondere codice, anche dentro archivi; alcuni filtri: spam o virus.\#
Togliere l'allegato o condividerlo con un link; metterlo in un archivio non serve.\#
Esaminare l'host mittente se nessuno intendeva inviarlo.\#
Usare `554` o `550` con `5.7.x`, che dicono ciò che si intende.\#
rifiutato per policy\#
552~full\#
La casella del destinatario ha superato la quota, e il server lo considera permanente. L'indirizzo in sé è giusto.\#
Caselle in uso che traboccano, e abbandonate che nessuno svuota («out of storage space and inactive»).\#
Avvisare il destinatario per altra via e inviare di nuovo più tardi.\#
Sospendere gli invii all'indirizzo; toglierlo se resta pieno per settimane.\#
552~recipients\#
Il server non accetta altri destinatari in questa transazione. Il codice viene da RFC 821; oggi è `452`, e la posta si può inviare più tardi.\#
Server vecchi o severi, gateway di operatori telefonici: un messaggio a molte persone esce in una sola transazione.\#
Inviare a meno persone per volta.\#
Trattarlo come temporaneo e inviare il resto in altre transazioni (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Rispondere `452 4.5.3`.\#
552~size\#
Messaggio troppo grande\#
Il messaggio, la sua intestazione o il numero di allegati supera un limite del sistema o di questo destinatario.\#
Allegati grandi: la codifica aggiunge un terzo. Limiti da 10 a 50 MB sono abituali, e ogni hop ha il suo.\#
Condividere i file grandi con un link, comprimerli o dividerli.\#
Leggere il limite dopo `SIZE` nella risposta `EHLO`, e rifiutare la posta più grande già al proprio ingresso.\#
Alzare `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) o il limite della casella.\#
552~unknown\#
Casella non trovata (codice insolito)\#
La casella non esiste; si usa per questo il codice di una casella piena.\#
Yahoo e AOL («mailbox not found»), Orange e alcuni altri.\#
Controllare l'indirizzo e toglierlo se è sbagliato.\#
la risposta standard per una casella sconosciuta\#
553\#
Nome della casella non ammesso\#
Il server non accetta questo indirizzo: la forma è errata, o una regola lo vieta come mittente o destinatario.\#
Indirizzo mittente che non appartiene all'accesso (Postfix, Yandex); dominio inesistente (Sendmail, Gmail `5.1.2`); indirizzo malformato; rifiuto di relay di qmail; blocchi permanenti di Yahoo.\#
Controllare l'indirizzo indicato nel testo; inviare dall'indirizzo del proprio accesso.\#
Ammettere il mittente per l'account (`smtpd_sender_login_maps`); controllarne il dominio nel DNS.\#
Dire nel testo quale indirizzo e quale regola; con qmail aggiungere il dominio a `rcpthosts`.\#
casella inesistente, o rifiuto per policy\#
553/CONNECT\#
Connessione rifiutata (codice insolito)\#
Il server respinge il client all'ingresso. Lo standard qui prevede `554`.\#
L'indirizzo IP è in una lista di blocco o escluso per abusi precedenti.\#
Cercare l'indirizzo nella lista indicata nel testo, eliminare la causa, chiedere la rimozione.\#
553/END-OF-DATA\#
Messaggio rifiutato (codice insolito)\#
Il server rifiuta il messaggio dopo averlo letto. Lo standard prevede `550` e `554`; conta il testo.\#
Tracce di spam, mittente nell'intestazione non ammesso, destinatari bloccati segnalati tardi.\#
Usare il proprio indirizzo nella riga `From` e inviare una breve prova.\#
Agire secondo il testo come per un rifiuto dei contenuti.\#
553/MAIL\#
Indirizzo del mittente non ammesso\#
Il server non accetta questo indirizzo mittente.\#
Non appartiene all'accesso («not owned by user»), il suo dominio non esiste (`5.1.8`), è malformato (`5.1.7`), o mittente o client è bloccato.\#
Impostare nel programma l'indirizzo mittente dell'accesso, o aggiungerlo come alias presso il provider.\#
Impostare negli script un mittente della busta reale (`sendmail -f`, `myorigin`); controllare MX e A del suo dominio.\#
Aggiungere la coppia di indirizzo e accesso a `smtpd_sender_login_maps`.\#
mittente rifiutato per policy\#
553/RCPT\#
Indirizzo del destinatario non ammesso\#
Il server non accetta questo indirizzo destinatario: malformato, in un dominio che non serve o non conosce, o escluso da una regola.\#
Errore di battitura nel dominio (Gmail: `5.1.2`, `5.1.3`); relay rifiutato da qmail (rcpthosts); destinatario bloccato (qmail: badrcptto); indirizzo non ASCII senza `SMTPUTF8` (`5.6.7`).\#
Controllare l'indirizzo; attivare l'autenticazione se il testo parla di relay.\#
Controllare l'MX del dominio.\#
Aggiungere il dominio a `rcpthosts` (qmail), o correggere la regola.\#
553/VRFY\#
Utente ambiguo\#
Il nome corrisponde a più utenti. Le righe della risposta possono elencarli.\#
Dopo `VRFY` con una parte di un nome.\#
Scegliere uno degli indirizzi elencati, o chiedere con l'indirizzo completo.\#
553~blocked\#
Mittente bloccato\#
Il provider rifiuta tutta la posta da questo indirizzo IP o dominio. Non riguarda l'indirizzo del destinatario.\#
Yahoo e AOL con `[BL21]` e simili (Spamhaus) o `[TSS09]`, `[TSS11]` (bloccato a lungo); altri provider con «blocked» o il nome di una lista.\#
Avvisare il proprio provider; riprovare peggiora le cose.\#
Fermare la coda verso questo provider, eliminare la causa (segnalazioni, utenti sconosciuti, un account violato), chiedere la rimozione alla lista o al provider.\#
Usare per questo `554 5.7.1`.\#
il codice abituale per un blocco\#
rimandato, non bloccato\#
553~relay\#
Relay non ammesso\#
Il server non accetta posta per questo dominio da questo client. L'indirizzo può essere giusto.\#
qmail («not in my list of allowed rcpthosts»), Zoho («Relaying disallowed»): il client non si è autenticato, o l'MX del dominio punta a un server che ancora non lo conosce.\#
Aggiungere il dominio a `rcpthosts` e a `virtualdomains` o `locals` (qmail); ammettere i client con `RELAYCLIENT`.\#
553~sender\#
Il server non accetta l'indirizzo del mittente, anche se può segnalarlo solo dopo un destinatario.\#
Non appartiene all'accesso (Postfix, Yandex: «not owned by»), il suo dominio non esiste (Sendmail: «Domain of sender address»), o è malformato.\#
Impostare l'indirizzo mittente su quello dell'accesso, o aggiungerlo come alias.\#
Dare agli script un mittente della busta esistente; controllare MX e A del suo dominio.\#
Aggiungere la coppia a `smtpd_sender_login_maps`, o il dominio al DNS.\#
553~utf8\#
Indirizzo non ASCII non ammesso\#
L'indirizzo contiene lettere fuori da ASCII e il server, o il successivo, non le accetta.\#
Dopo `RCPT TO` con un indirizzo internazionalizzato e senza `SMTPUTF8`; con `5.6.8` ne avrebbe bisogno la risposta stessa.\#
Offrire e usare `SMTPUTF8` su ogni hop (`smtputf8_enable = yes` in Postfix).\#
Attivare `SMTPUTF8`, o dare agli utenti un alias ASCII.\#
lo stesso per l'indirizzo del mittente\#
related 533\#
il codice di Exim per questo\#
554\#
Transazione fallita\#
Il server rifiuta l'intera transazione o, come saluto, l'intera sessione. È il codice generico dei rifiuti permanenti: il motivo è nel testo e nel codice esteso.\#
Giudizio di spam o virus dopo il messaggio; client in una lista di blocco; relay negato (Postfix); nessun destinatario valido a `DATA`; nessun servizio di posta per questo client al saluto.\#
Relay negato: attivare l'autenticazione per la posta in uscita. Altrimenti avvisare il proprio provider.\#
Lista di blocco: eliminare la causa, chiedere la rimozione. Contenuto: controllare SPF, DKIM, link. Nessun destinatario: vedere i rifiuti precedenti.\#
Trovare nel log la regola tramite indirizzo del client o ID di coda.\#
rifiutato per policy, o casella sconosciuta\#
554/AUTH\#
Il server rifiuta l'accesso con il codice generico; quello abituale è `535`.\#
Account non autorizzato a inviare, troppi errori, servizio non attivato per l'account.\#
Provare la password nella webmail; controllare che l'account possa inviare via SMTP.\#
Leggere il log di autenticazione.\#
554/CONNECT\#
Nessun servizio SMTP qui\#
Il server rifiuta la sessione all'ingresso; è rifiutato anche tutto ciò che segue tranne `QUIT`.\#
Indirizzo IP in una lista di blocco o con cattiva reputazione, rete domestica o cloud, nessun DNS inverso. Il client Postfix prova altri host MX e lo registra come temporaneo (`smtp_skip_5xx_greeting`).\#
Cercare il proprio indirizzo nella lista o pagina indicata nel testo, eliminare la causa, chiedere la rimozione. Impostare un record PTR il cui nome riconduca all'indirizzo; da reti dinamiche usare un relay.\#
Indicare nel testo lista e contatto.\#
554/DATA\#
Nessun destinatario valido\#
Il messaggio non può arrivare: in questa transazione nessun destinatario è stato accettato.\#
Ogni `RCPT TO` precedente è stato rifiutato, o il client ha parlato prima del suo turno (Exim: «synchronization error», Postfix: `5.5.0`).\#
Leggere le risposte a `RCPT TO` e risolverle. Usare il pipelining solo se `EHLO` offriva `PIPELINING`.\#
554/EHLO\#
Sessione rifiutata\#
Il server rifiuta la sessione dopo che il client ha dato il proprio nome.\#
Client o nome host bloccato, oppure, dopo STARTTLS, la cifratura o il certificato non soddisfa il server.\#
Leggere il saluto e questo testo; correggere nome host, record PTR o voce nella lista di blocco. Dopo STARTTLS usare un TLS più recente o un certificato client.\#
Guardare le regole per `EHLO` e TLS.\#
il nome host è rifiutato\#
comandi dopo un saluto di rifiuto\#
554/END-OF-DATA\#
Messaggio rifiutato\#
Il server ha letto il messaggio e lo rifiuta in modo permanente. Nessuno lo riceve.\#
Giudizio di spam, phishing o virus; SPF, DKIM o DMARC falliti; allegato o link vietato; intestazioni guaste; ciclo di instradamento (`5.4.6`).\#
Inviare una breve prova senza link e allegati; se passa, la causa è il contenuto.\#
Correggere allineamento SPF, DKIM e DMARC, cercare dominio e link nelle liste di blocco; cercare account violati. Ciclo: leggere le righe `Received`.\#
Trovare regola e punteggio nel log del filtro.\#
troppo grande\#
554/MAIL\#
Mittente o client rifiutato\#
Il server rifiuta mittente o client per policy.\#
Regola di accesso o lista di blocco (Postfix: «Sender address rejected», «Client host rejected»), o un server di invio che non ammette il mittente.\#
Agire secondo il testo: lista di blocco, record PTR, SPF, nome host.\#
Guardare `smtpd_sender_restrictions` e le tabelle di accesso; mettere i permessi prima dei rifiuti.\#
il codice abituale per un mittente rifiutato\#
554/RCPT\#
Relay negato, o client rifiutato\#
Il server rifiuta questo destinatario da questo client. Per lo più non riguarda la casella.\#
Relay senza autenticazione («Relay access denied»), client in una lista di blocco («blocked using»), regola di accesso («Access denied»): Postfix qui risponde a tutti con `5.7.1`. Alcuni provider lo usano per account chiusi.\#
Relay: controllare l'MX del dominio, autenticarsi. Lista di blocco: chiedere la rimozione alla lista nel testo.\#
il codice abituale per un destinatario rifiutato\#
rifiutato, e la linea viene chiusa\#
554/STARTTLS\#
TLS rifiutato\#
Il server non avvia TLS: è già attivo, o questo client non può usarlo.\#
`STARTTLS` su una porta dove TLS parte subito (Exim: «Already in TLS»), due volte in una sessione, o con altri comandi inviati subito dopo.\#
Inviarlo una volta, da solo, dopo che `EHLO` lo ha offerto.\#
momento sbagliato, con il codice abituale\#
555\#
Parametri di MAIL FROM/RCPT TO non riconosciuti o non implementati\#
Il server non conosce, o non rispetta mai, un parametro dopo l'indirizzo.\#
Un client usa un'estensione che `EHLO` non offriva (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); spesso dopo un cambio di server, o tramite un proxy con un proprio elenco. Gmail e qmail lo dicono anche per semplici errori di sintassi.\#
Cercare negli indirizzi caratteri fuori posto.\#
Usare solo parametri di estensioni nell'ultima risposta `EHLO`; disattivare ciò che fallisce (`smtp_discard_ehlo_keywords`).\#
Far offrire lo stesso al proxy e al server dietro di esso.\#
noto, ma ora non possibile\#
il valore del parametro è scritto male\#
non implementato, per altri comandi\#
555/MAIL\#
Il server non conosce, o non rispetta mai, un parametro dopo l'indirizzo del mittente.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` o `MT-PRIORITY=` senza l'estensione nella risposta `EHLO`.\#
Cercare caratteri fuori posto nel proprio indirizzo mittente.\#
Leggere l'ultima risposta `EHLO`, dopo TLS; nascondere al client la parola chiave se un apparato intermedio la guasta (`smtp_discard_ehlo_keywords`).\#
la riga è scritta male\#
555/RCPT\#
Il server non conosce, o non rispetta mai, un parametro dopo l'indirizzo del destinatario.\#
`NOTIFY=` o `ORCPT=` senza `DSN` nella risposta `EHLO`, `RRVS=`; o una parola fuori posto dopo l'indirizzo.\#
Cercare nell'indirizzo caratteri fuori posto.\#
Chiedere notifiche di recapito solo dove è offerto `DSN`.\#
555~syntax\#
Errore di sintassi nella riga dell'indirizzo\#
Il server non sa leggere la riga `MAIL FROM` o `RCPT TO`. Non c'entra alcun parametro; la risposta standard è `501`.\#
Gmail («555 5.5.2 Syntax error») e qmail: parentesi mancanti, uno spazio dopo i due punti, un indirizzo vuoto, un'interruzione di riga all'interno.\#
Riscrivere l'indirizzo; cercare caratteri invisibili.\#
Inviare esattamente `MAIL FROM:<address>` e `RCPT TO:<address>`.\#
l'intera riga non è compresa\#
556\#
Il dominio non riceve posta\#
Il dominio del destinatario dichiara nel DNS di non ricevere affatto posta.\#
Il dominio ha un record MX nullo (`MX 0 .`): un dominio solo web, uno parcheggiato, o a una lettera da quello giusto. Lo dice il sistema mittente o un relay prima di ogni connessione al dominio.\#
Cercare un errore di battitura nel dominio; chiedere alla persona un altro indirizzo. Non riprovare.\#
Confermare con `dig MX example.org`; togliere tali indirizzi dalle liste.\#
Se il dominio deve ricevere posta, sostituire l'MX nullo con un vero record MX.\#
dominio o casella inesistente\#
l'host stesso dice di non ricevere posta\#
556~unavailable\#
Indirizzo non disponibile (nessun significato standard)\#
Courier ricorda che la posta a questo indirizzo è fallita di recente e per ora ne rifiuta altra. Il dominio riceve posta.\#
Su gateway Courier, per alcune ore dopo che un recapito allo stesso indirizzo è fallito.\#
Controllare l'indirizzo; riprovare il giorno dopo.\#
Trovare nel log perché il primo recapito è fallito.\#
related 456\#
557\#
Richiesta di indirizzo rifiutata (solo bozza)\#
Lo prevedeva una bozza scaduta per le richieste di indirizzi. Secondo la prima cifra è un rifiuto permanente.\#
Quasi mai; se un server lo invia, solo il testo dice perché.\#
Leggere il testo e trattarlo come `550`.\#
la risposta standard per un rifiuto\#
571\#
Recapito non autorizzato (5.7.1 senza punti)\#
Un rifiuto per policy. Il numero è il codice esteso `5.7.1` che ha perso i punti; come codice di risposta è malformato, perché la seconda cifra arriva a 5. La risposta standard è `550 5.7.1`.\#
Regole di accesso scritte a mano, filtri di Courier, alcuni provider (La Poste per DMARC): client in una lista di blocco, mittente non ammesso, giudizio di spam, SPF o DMARC falliti.\#
Agire secondo il testo: SPF, DKIM, DMARC, record PTR, lista di blocco.\#
Scrivere `550 5.7.1` nella regola.\#
ciò che i server dovrebbero inviare al suo posto\#
572\#
Espansione della lista vietata (5.7.2 senza punti)\#
Il mittente non può scrivere a questa lista. Il numero è il codice esteso `5.7.2` che ha perso i punti; come codice di risposta è malformato, perché la seconda cifra arriva a 5.\#
Negli elenchi di codici; quasi mai in una sessione reale.\#
Iscriversi alla lista, o chiedere al proprietario di inoltrare il messaggio.\#
Rispondere `550 5.7.2`.\#
`5.7.1` senza punti\#
573\#
Conversione di sicurezza impossibile (5.7.3 senza punti)\#
Il messaggio non si può trasmettere con la sicurezza che chiede. Il numero è il codice esteso `5.7.3` che ha perso i punti; come codice di risposta è malformato, perché la seconda cifra arriva a 5.\#
Negli elenchi di codici; Exchange usa `5.7.3` per un'autenticazione mancante tra i propri server.\#
Leggere il testo; per Exchange controllare l'autenticazione sul connettore di ricezione.\#
Rispondere `550 5.7.3`, o `530 5.7.0` per un'autenticazione mancante.\#
585\#
Indirizzo non recapitabile (codice malformato)\#
Un rifiuto permanente del destinatario. La seconda cifra supera 5, quindi nessun server dovrebbe inviarlo.\#
Visto in raccolte di bounce con «Recipient address rejected: undeliverable address».\#
Rispondere `550 5.1.1`.\#
finché l'indirizzo è ancora in verifica\#
591\#
Host in una lista di blocco (codice malformato)\#
Il server rifiuta perché l'indirizzo mittente è in una lista di blocco. La seconda cifra supera 5, quindi nessun server dovrebbe inviarlo; la risposta standard è `554`.\#
Server IceWarp e Merak («your host is blacklisted by»). Alcune delle liste che interrogano, come SORBS, sono chiuse.\#
Cercare l'indirizzo nella lista indicata nel testo, eliminare la causa, chiedere la rimozione; se la lista è chiusa, scrivere all'amministratore ricevente.\#
Togliere le liste chiuse; rispondere `554 5.7.1`.\#

"""#)
}
