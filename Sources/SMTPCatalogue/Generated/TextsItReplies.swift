// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itReplies = PackedTable(
        records: #"""
0000030000700?D030070800O20300?0600Wm0300E0700af0300L0800kX0300T09013`0;00]0401=f0<00a0701Ge0300h0701O80:00o07\#
01Z^030160801b50301>0701kM0801E0501oi0801J06028j0?01P0702Bc0801W0802I_0801_0302MV0801b0402PP0801f0502X_0801k05\#
02^I030200902jH080290702o10302@09039L0802I0603=50802O0603D40302U0803H00302]0803RM0302e0603Ze0302k0803dS0303307\#
03jX0;03:07042e0703A0804:d0303I0704D60303P0704Ie0303W0804S80303_0604Zl0303e0:04ga0803o07050a0;04607059h0?04=07\#
05Bd0804D0605KQ0:04J0605Rm0304P0905_G0<04Y0605eA0304_0805m50304g06062b0304m060693030530706@k0>05:0706H=0305A09\#
06Qk0905J0806]>0305R0706fV0305Y0706m[0305`07079Z0305g0807Bj0305o0807MM030670707VW0306>0607]_0306D0:07i]0;06N05\#
080]0?06S06086R0806Y0608@_0806_0508JG0806d0608NL0306j0:08Xj080740708];0?07;0708eA0807B0608k\0807H06092\0307N09\#
09=10?07W0609BA0807]0609I90807c0809TQ0807k0809[Z030830709`:0308:0:09iQ0808D080:2W0<08L080:;H0908T070:B90908[09\#
0:M?0308d070:Sl0308k060:Xe0;091070:_603098080:eO0309@070:kg0309G090;5B0309P070;<60309W090;HV0809`080;Q;0809h05\#
0;Uh0809m070;^G0?0:4070;gE080:;060;n[0<0:A080<52030:I0:0<BV080:S070<Ib080:Z070<SM080:a070<[`080:h080<cI0<0;005\#
0<g0030;5090<o<080;>080=5R080;F060=:60<0;L070=?:080;S060=Ch0<0;Y060=J6030;_080=TV080;g070=Zn080;n050=`I0;0<305\#
0=dg080<8070=lm080<?060>4_080<E060>;F0<0<K060>>c090<Q070>F<030<X090>Ng080<a080>Vc080<i070>_>080=0030>ab080=307\#
0>i:080=:070?0M080=A050?32030=F070?9k090=M070??\030=T070?GB030=[070?N@0;0=b060?TS030=h080?\S030>0080?eR090>809\#
0?mK030>A090@6D030>J050@;@030>O090@FP0;0>X080@Ql0<0>`080@Zi030>h080@ae030?0080@lk0>0?8060A3f080?>080A;U030?F07\#
0AB?080?M070AH9030?T080AOQ030?\0:0AZ1080?f080A`m080?n070Ai_080@5080B2V080@=080B9C070@E090B@V030@N090BH>030@W06\#
0BNh080@]080BVJ030@e080B_c090@m070Bh;080A4080Bn?030A<0:0C:Y0<0AF080C@<030AN090CGn030AW090CPB0=0A`070CWW030Ag08\#
0C`>030Ao070Cf:030B6080Cn0030B>0:0D<B080BH080DCU0;0BP090DLm080BY080DTK080Ba090D\[0?0Bj090DhY080C3090E44080C<0:\#
0E?W080CF060EBg030CL080ENn080CT080EUD080C\050EYk090Ca060E^n0:0Cg080EgE090Co090F08030D8090F<40?0DA070FCf080DH08\#
0FL=080DP080FTj0;0DX080F\3080D`080Fag0>0Dh080Fhc080E0090G120;0E9050G5I030E>090G?X0;0EG080GDC0?0EO070GJ8080EV08\#
0GRe080E^090G[@080Eg060G^T0;0Em080Gg[090F5090Gn80:0F>080H5f080FF080H=0030FN0:0HHR080FX070HM20;0F_090HV8080Fh07\#
0H[j080Fo070Hc50?0G6090HkZ080G?090I2V080GH090I;A0<0GQ080I@T030GY090IKZ080Gb060IRi080Gh060IW]0:0Gn070I^o030H508\#
0Ih[0?0H=070Inf030HD050J3L030HI080J<M030HQ070JBf030HX070JJh030H_070JOY030Hf08\#

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
00JRC05J=0^02X4;05Jk0V0003405K[0L000h;05L719004i405M@2H008^:05OX1:009fA05Pb1200JRC05Qd190003405S00Q000h;05SQ3K\#
004i405Vl2A008^:05Y=10009fA05Z=0o00JRC05[<1?05\K;05\V0g05]M;05]X0i05^Q;05^\0[0003405_S0T000h;05`72h004i405bo0_\#
008^:05c^0j05^Q;05dX0Y01`d;050O0B0003405eD10000h;05fD1_004i405h31S008^:04`E0^00JRC05iV2703CJ;05k]0h02Ad;03id0d\#
05lU;05l`0E0003404S;0a000h;05m82^004i405of1<009fA06121`00=O;04YZ0\02Ad;04ZF0V0003403dV0K000h;062e2?004i406541J\#
009fA066N1601aK;067T0`027\;068D0_0003406960Z000h;069`2B004i406<21[008^:04`E0^00JRC06=]1[05\K;06?H0[06@3;06@>0]\#
0003406A90`000h;06Ai25004i406Cn0j009fA06Dh0m00JRC06Ee1<05\K;06G10[06@3;06G\0Q0003405_S0T000h;06H@3=004i406KM1i\#
008^:06MF1=009fA06NS1200JRC06OU1201FO;06PW0N01`d;050O0B06Q5;06Q@0[0003406R40_000h;06Rc2>004i406U13L008^:04`E0^\#
009fA06XM1Y00JRC06Z62D00=O;06\J0d02Ad;03id0d0003406]A0l000h;06^=2I004i406`V2C008^:06bi0_00JRC06cX2<01FO;06ed0b\#
01`d;050O0B0003406fY0a000h;06gJ1T004i406hn1O008^:06jM0X00JRC06k51d01FO;06li0W06mP;06G\0Q0003406m^0^000h;06nL2M\#
004i4070i3E009fA074>2Y00JRC076g1L00=O;078C0Z02Ad;078m0]00034079]0Y000h;07:F2K004i407<a2K008^:04`E0^009fA07?<2D\#
00JRC07AP0c00=O;07BC0W02Ad;04ZF0V0003407Bm0Z000h;07CW2K004i407F225008^:07H71=009fA07ID1K00JRC07J_1L012@;07L;0V\#
07La;07Ll0Q0003407MP0]000h;07N=2=004i407PJ2Z008^:07S41F009fA07TJ1M00=O;07Ug0`02Ad;07Ug0`0003407VZ0[000h;07WE2[\#
004i407Z01_009fA07[_1L02Ad;03id0d02X4;07];0T0003407]b0T000h;07^F2J004i407``2V008^:04`E0^009fA07cF2g00JRC07f=1K\#
02Ad;07gX0l05\K;07hT0S00=O;07i70V02X4;05l`0E000h;07ih1@004i407k81j009fA07m21f00JRC07nh1<012@;08040Y000h;080l1?\#
004i4082;1X008^:04`E0^009fA083c1[00JRC085N14012@;02BG0L000h;086Z0a004i4087K38008^:08:S1K009fA08;n2U00JRC08>S1M\#
08@0;08@;0T000h;08@g1R004i408BI3I008^:08Eb1<009fA08Fn1U00JRC08HS1d0003408JO0@000h;08J_0_004i408KN1`008^:04`E0^\#
009fA08M>0M00JRC08M[0a0003408NO0M000h;08Nl1h004i408Pd2h008^:04`E0^009fA08S\2M00JRC08V91X03CJ;08Wa0_05\K;07hT0S\#
00=O;07i70V012@;08XP0J0003408NO0M000h;08Y21a004i408Zc10008^:06bi0_00JRC08[c1H01FO;06ed0b01`d;050O0B000h;08]J1C\#
004i408^]2W008^:04`E0^009fA08aD1a00JRC08c51m05\K;08e20?012@;02BG0L000h;08eI0b004i408f;2O008^:04`E0^009fA08hZ24\#
00JRC08j^0n02X4;02BG0L000h;08kd1C004i408m72h008^:04`E0^009fA08oo0g00JRC090f1f02X4;02BG0L00034092_0O000h;093>2=\#
004i4095K26008^:097Q0l009fA098M1j00JRC09:G1?05]M;09;V1103CJ;09<W0J00=O;07i70V000h;09=@1A004i409>Q1;008^:04`E0^\#
009fA08M>0M00JRC09?\1c02Ad;09AO0b000h;09BI1;004i409CT2W008^:04`E0^009fA09F;0j00JRC09G51W05]M;09H\0M0003409IA0B\#
000h;09IS22004i409KU37008^:09N\12009fA09O^2V00JRC09RD0Q05]M;09Re0g01aK;09S\0e0003409TY0J000h;09U31L004i409VO1U\#
008^:09X41E009fA09YI1:00JRC09ZS0Y05]M;09[<0N03CJ;09<W0J0003409[]0F000h;09\30`004i409\c1O009fA02mP0e00V^;09^B0R\#
03CJ;09^d0j02G^;09_^0L0003409`=0e000h;09a21d004i409bf2a008^:06bi0_009fA09eW1800JRC09f_1K01`d;09h:0J01G4;09hT0S\#
00=O;07i70V02Ad;09i70J0003409iY0N000h;09j71=004i409kD2>008^:09mR0o009fA09nQ1T00JRC0:051n05^Q;0:230T00=O;07i70V\#
000340:2c0\000h;0:3O1F004i40:4e2N008^:06jM0X009fA0:7C1i00JRC0:9<1f0270;0:;20F02Ad;09i70J000340:;Q0L000h;0:;m1Q\#
004i40:=N1<008^:0:>Z0j009fA0:?T1h00=O;0:AL0]05\K;07hT0S000340:BB0H000h;0:BZ2Z004i40:ED2b008^:0:H61<009fA0:IB1:\#
00JRC0:JL1P012@;0:Kl0P02X4;0:LL0Q01G4;0:Lm0B000340:MB0Y000h;0:Mk1O004i40:OJ1E009fA0:P_1K00JRC0:R:0c0:Rm;0:S80d\#
02Ad;09i70J000340:So0N000h;0:TM23004i40:VP1C009fA0:Wc1202Ad;078m0]03CJ;05k]0h000340:Y017000h;0:Z71Y004i40:[`1Q\#
008^:04`E0^00JRC0:]A0m03CJ;05k]0h0:^>;0:^I0]000340:_90b000h;0:_k14004i40:`o15009fA0:b40e00JRC0:bi0k02I7;0:cd0Y\#
00V^;0:dM0H02G^;0:de0Z000340:eR0D000h;0:ef12004i40:fh1o009fA0:hg0f00JRC0:i]1J02HL;0:k70`00V^;0:dM0H000340:kj0_\#
000h;0:lY2Y004i40:oB2?008^:04`E0^009fA0;1Q1S00JRC0;340U03CJ;0;3Y0f02Ad;0;3Y0f0;4O;0;4Z0X000340;5E0X000h;0;5m1`\#
004i40;7]1k008^:0;9X0`009fA0;:H1102Ad;04Qc0\02X4;0;;I0]000340;<90\000h;0;<e1Z004i40;>O3F008^:0;Ae1@009fA0;C52<\#
00JRC0;EA1E00j?;0;FV0U03QP;0;G;0Y01aK;0;Gd0b000h;0;H^1e004i40;JS27008^:0;LZ0b009fA0;ML2900JRC0;OU0_01aK;0;PD0T\#
00ji;0;Ph0C01`d;050O0B000h;0;QC1I004i40;R\1C009fA0;So1801jU;0:;20F01aK;0;U70a000h;0;V01X004i40;WX2@009fA0;Yh2M\#
00JRC0;\E1<00j?;0;]Q0G03QP;0;]h0O00V^;0:;20F000h;0;^V1W004i40;`=3<008^:0;cI0f009fA0;d?1S01jU;0;eb0K01aK;0;f=0I\#
012@;0;fV0_000h;0;gM1J004i40;hg2U009fA0;kL1S03QP;0;lo0T0:Rm;0;mS0H01aK;0;mk0`000h;0;ng13004i40;oj1m008^:0<1g10\#
009fA0<2g0\00JRC0<3S1900j?;0;]Q0G01FO;0<4\0F0270;0:;20F000340<550\000h;0<5a1a004i40<7R3N008^:0<;018009fA0<<82g\#
00JRC0<>o1=027\;0<@<0M0<@Y;0<@d0]0:Rm;0<AQ0N00ji;0<Ao0W000h;0<B^1K004i40<D91o008^:0<F81c009fA0<Gk0j01`d;0<He0I\#
00ji;0;Ph0C01`3;0<I>0T000h;0<Ij1I004i40<KC2X008^:0<Mk1Q009fA0<OL1j00JRC0<QF1B00ji;0<RX0I02X4;0<S10L000h;0<SU15\#
004i40<TZ3>008^:0<Wh16009fA0<Xn1l0<@Y;0<Zj0N0:Rm;0;mS0H02X4;0<[H0H000h;0<[h1Y004i40<]Q2R008^:0<`314009fA0<a71<\#
00JRC0<bC0c0<@Y;0<Zj0N0:Rm;0;mS0H02X4;0<c60C000h;0<cU0k004i40<dP1A009fA0<ea0n01FO;0<f_0A0270;0:;20F000340<g30H\#
000h;0<gK0]004i40<h825008^:0<j=1=009fA0<kJ0^00JRC0<l81F027\;0<mN0N00ji;0<ml0`01i^;0<n\0P000h;0<oD1=004i40=0Q2O\#
008^:0;LZ0b009fA0=300k00JRC0=3k1:01aK;0;PD0T00ji;0;Ph0C01G4;0=550M000h;0=5Z11004i40=6[0Z009fA0=7E1U00JRC0=8j0b\#
027\;0=9\0J00V^;0:;20F000h;0=:B0c004i40=;51H008^:0=<M1?009fA0<2g0\00JRC0==\1>01FO;0<4\0F027\;0=>j0@000h;0=?B1D\#
004i40=@V1T008^:0=B:0d00JRC0=Bn0S01i^;0=CQ0G02X4;02^70B000340=D40Q000h;0=DU1;004i40=E`2J009fA0=H:1@01aK;0=IJ0\\#
027\;068D0_000340=J90J000h;0=JS1I004i40=Kl3M008^:0=OI1@009fA0=PY2;012@;0=Rd0l027\;0=S`0F01G4;0=T60P000h;0=T^0b\#
004i40=UP2=008^:0=W]1G009fA0=Y41?03PX;0=ZC0G01G4;0=ZZ0D01`d;050O0B000h;0=[61]004i40=\c1P009fA0=^C1G00V^;0:;20F\#
012@;0=_Z0_000h;0=`T1G004i40=ak12009fA0=bm1:012@;0=d70J0270;0=dQ0F000h;0=do1;004i40=f:38008^:0=iB11009fA0=jC1K\#
012@;0=k^0Q01jU;0:;20F02X4;0=l?0^000h;0=m50X004i40=m]2[008^:0>0H17009fA0>1O1k01G4;0>3J0c00V^;0>4=0R000h;0>4g0h\#
004i40>5_2_008^:0>0H17009fA0>8N1h012@;0>:F0M02X4;0>:c0S000h;0>;R1=004i40><_1T008^:0<1g10009fA0>>C0P0270;0:;20F\#
01FO;0<f_0A000340>>l0L000h;0>?H1R004i40>@j2C008^:0>C=2500JRC0>EB0j01G4;0>3J0c01`d;050O0B000340>F?0V000h;0>Fe0_\#
004i40>GT2I008^:0>Im0_009fA0>J\1`00JRC0>LL0W0:Rm;0>M30f03QP;0>Mi0K00j?;0>ND0S000h;0>No0n004i40>Om2_008^:0>R\1i\#
009fA0>TU0g00JRC0>UL0b06Q5;06Q@0[0>V>;0>VI0J01`d;050O0B000h;0>Vk0j004i40>We23008^:0>Yh16009fA0>Zn2600JRC0>]41>\#
03QP;0>^B0M02X4;0>^_0O000h;0>_F0U004i40>_k13008^:0>`n0d000h;0>aj1S004i40>cM1W008^:0>e413009fA0>f71R0:Rm;0>gY0\\#
03QP;0>hE0K0<@Y;0>h`0J000h;0>iB1W004i40>ji2^008^:0>mW0]009fA0>nD290:Rm;0>gY0\03QP;0>hE0K0<@Y;0>h`0J000h;0?0U0l\#
004i40?1Q0`008^:0=B:0d01i^;0?2A0L00j?;0?2]0E0003403dV0K000h;0?3528004i40?5=0h008^:0?651X00JRC0?7]1J02X4;0?970d\#
01G4;0>3J0c000340?:40d000h;0?:h1I004i40?<A1B008^:0?=S1900JRC0?>\0G01G4;0>3J0c01`d;0??30Y000340??_0T000h;0?@C1l\#
004i40?B?0m008^:0?C<1<009fA0?DH1D02X4;0?E\0e0<@Y;0?FQ0a000340?GE0b000h;0?H71`004i40?Ig1J008^:0?KA15009fA0?LF17\#
02X4;0?E\0e0?MM;0?MX0X000340?NK0_000h;0?O:1H004i40?PR1O008^:0?R10M009fA0?RN1R012@;0?T00S000340?TV0W000h;0?U=2K\#
004i40?WX1J008^:0?Y20l009fA0?Yn0^00JRC0?Z\0^02X4;0?[J0T0:^>;0?[n0U000340?\V0b000h;0?]H29004i40?_Q2M008^:0?an0k\#
009fA0?bi1403QP;0?cm0]0<@Y;0?FQ0a01G4;0?dZ0h000340?e[0F000h;0?f11a004i40?gb1M008^:0?i?0a009fA0?j00f00JRC0?jf1=\#
02X4;0?l30[012@;0?l^0]01G4;0:Lm0B000340?mN0V000h;0?n426004i40@0:24008^:0@2>0_009fA0@2m1F00JRC0@4C0X0@4k;0@560N\#
02X4;04Bk0^0<@Y;0@5T0`000340@6G0W000h;0@6n2I004i40@9G14009fA0@:K0e01aK;0=IJ0\000340@;C0G000h;0@;Z1A004i40@<k2l\#
008^:0@?g1K009fA0@AB1N00JRC0@B`21012@;0@Da0W0:^>;0@EH0[00=O;0@F30M000340@F[0?000h;0@Fj1M004i40@HG2S008^:0@Jj0k\#
009fA0@Ke3J00JRC0@O?1G012@;0@PV0\02X4;0@QB0Z000340@R80T000h;0@R\0l004i40@SX1n009fA0@UV2B00JRC0@Wh1\012@;0@YT0S\#
01aK;0@Z70D00=O;0@ZK0N000340@Zl0Q000h;0@[M2;004i40@]X0a008^:0@^I1M009fA0@_f1H00JRC09ZS0Y05]M;0@a>0D05\K;0@aR0C\#
000340@ah0T000h;0@bL3M004i40@ei1m008^:0@gf1K009fA0@iA1K01G4;0@j\0]0>V>;0@kI0_05]M;0@l80c000340@m90Q000h;0@mZ2@\#
004i40@oj1I009fA0A1C1l01aK;0=IJ0\012@;0A3?0W000340A3n0[000h;0A4Y2Z004i40A7C1M008^:0A8`0o009fA0A9_0`00JRC0A:O0N\#
05]M;0@l80c06Q5;0A:m0X000340A;X0e000h;0A<M2K004i40A>h0O008^:0A?G110>V>;0A@H0O01G4;0A@g0W0AAN;0AAY0V0003405eD10\#
000h;0ABG1[004i40AD21C008^:0AEE1100JRC0AFF1C02X4;0A@H0O0AGY;0AGd0E000340AH<0Z000h;0AHf1K004i40AJA29008^:0ALJ18\#
009fA0AMR1001`d;050O0B01G4;0ANR0E02X4;0ANg0Z000340AOT0H000h;0AOl20004i40AQl3;008^:0AU71P009fA0AVW1V00JRC0AX=1E\#
01`d;0??30Y02X4;0>:F0M01FO;0AYR0O0>V>;0@kI0_000340AZ90Q000h;0AZZ1>004i40A[h1j008^:0A]b0d009fA0A^V1g0>V>;0A`M0P\#
01`d;050O0B01FO;0<f_0A000h;0Aa51f004i40Abk2`008^:0Ae[1I009fA0Ag41G00JRC0AhK1D01`d;0??30Y02X4;0>:F0M000h;0Aig1`\#
004i40AkW2[008^:0AnB0b009fA0Ao41T00JRC0B0X0g02X4;0B1O0L012@;0B1k0[01`d;0??30Y000340AOT0H000h;0B2^15004i40B3c2?\#
008^:0B621=009fA0B7?1B00JRC0B8Q0b01`d;0??30Y02X4;0>:F0M000340AZ90Q000h;0B9J19004i40B:S2N008^:0A]b0d009fA0B=118\#
00JRC0B>91J0>V>;0B?S0[01FO;0<f_0A0270;0B@>0H0003406A90`000h;0B@Y2M004i40BC60m008^:0BD317009fA0BE:1300JRC0BF=0i\#
05\K;06G10[0BG6;0BGA0N05]M;0BG_0O000340BHA0[000h;0BHl2<004i40BK819008^:0BLA1=02X4;0BMN0^0<@Y;0BN<0\000340BO00b\#
000h;0BOb1R004i40BQD1G008^:0BR[0Y009fA0BSD0e00JRC0BT9190<@Y;0BUB0S02X4;0BUe0U000340BVM0Z000h;0BW72H004i40BYO2S\#
008^:0B\21f009fA0B]h0l01`d;050O0B0>V>;0B^d0V00ji;0B_J0I000340B_l0Z000h;0B`V1=004i40Bac1Z008^:0BcM2k009fA0BfH1C\#
01`d;050O0B0Bg[;0Bgf0E000340BhC0Q000h;0Bhd28004i40Bjl1\008^:0A8`0o009fA0BlX0f00JRC0BmN0a05]M;0A@H0O0AAN;0A:m0X\#
000340BnB0X000h;0Bnj15004i40Boo2m008^:0C2l2O009fA0C5K1l00JRC0C7G0`06Q5;0C870[01G4;0C8b0M01FO;0C9?0i0Bg[;0C:80Q\#
000340C:e0R000h;0C;G22004i40C=I0e008^:0AnB0b009fA0C>>0a00JRC0C>o1=01G4;0>3J0c02X4;0>:F0M000340C@?0g000h;0CA61?\#
004i40CBE1e008^:0A]b0d009fA0CD:0d00JRC0CDn1801G4;0CF60O06Q5;0CFU0Y0AAN;0CG>0`0003406fY0a000h;0CH11`004i40CIa2>\#
008^:0CKo0[009fA0CLZ0n00JRC0CMX1A01FO;0CNi0P00j?;0COI0^0CP7;0BGA0N000340CPO0]000h;0CQ<0k004i40CR720008^:0CT71R\#
009fA0CUY1@0Bg[;0CVi0^02X4;0?970d000340CWZ14000h;0CX^27004i40CZe2=008^:0C]219009fA0C^;1600JRC0C_A0m02X4;0BMN0^\#
012@;0;fV0_000340C`A0c000h;0Ca41X004i40Cb\1Z008^:0CdF1000JRC0CeF0d02X4;0A@H0O012@;0;fV0_000340Cf=0f000h;0Cg31X\#
004i40Ch[1B008^:07H71=009fA0Cim1@00JRC0Ck=1M012@;0ClZ0Z0CmD;0CmO0Q000340Cn30]000h;0Cn`2C004i40D134=008^:0D5@1g\#
009fA0D772?00JRC0D9F1702hP;0D:M0R0<@Y;0D:o0Z012@;0D;Y0Y03CJ;0AGd0E000340D<J0A000h;0D<[1e004i40D>P1l008^:0D@L1]\#
00JRC0DB91301`d;050O0B01G4;0DC<0I01aK;0;PD0T000340DC`0P000h;0DD@1Q004i40DEa1o008^:0@Jj0k009fA0DG`3E00JRC0DK512\#
012@;0DL70Q0135;013@0P00=O;0DLX0E000340DM50M000h;0DMR0n004i40DNP1e008^:0DPE15009fA0DQJ1000JRC0DRJ1B012@;0DS\0J\#
01aK;0DT60E000340DTS0N000h;0DU11K004i40DVL26008^:0>Yh16009fA0DXR2e00JRC0D[G0W03QP;0D[n0E00ji;0<RX0I012@;0D\C0H\#
000340D\j0N000h;0D]H21004i40D_I2Q008^:0Daj1N009fA0DcH2K00JRC0Dec1K012@;0Dg>0Z05]M;0Dgh0a03CJ;0AGd0E000340Dha0B\#
000h;0Di31^004i40Dja3;008^:0Dml0i009fA0Dne2l00JRC0E1a1<0<@Y;0E2m0W01G4;0:Lm0B012@;0E3T0P000h;0E4<2P004i40E6\3Q\#
008^:0E:=1N009fA0E;[1D00JRC0E<o2702hP;0D:M0R0<@Y;0D:o0Z012@;0E3T0P03CJ;0AGd0E0:^>;0E?60Q000h;0E?_0h004i40E@W17\#
008^:0=B:0d01i^;0EA^0X0<@Y;0EBF0Q02hP;0D:M0R000340EBj0A000h;0EC;2G004i40EER3j008^:0EIL1f009fA0EKB1;00JRC0ELM1X\#
01hb;0EN50>02X4;0ENC0[000340EO60T000h;0EOZ2B004i40EQl1m008^:0Dml0i009fA0ESi1900JRC0EU20B02X4;04Bk0^0<@Y;0E2m0W\#
000h;0EUL1m004i40EWI0f008^:0EX?1301hb;0EYB0Y02X4;02^70B000340EZ40I000h;0EZM1N004i40E[k1A009fA0E]<1101aK;0E^=0a\#
012@;0DS\0J000340E_80V000h;0E_^2<004i40Eaj1Y008^:0EcS1@009fA0Edc0o00JRC0Eeb0j02X4;0BMN0^012@;0Ef\0Y000340EgN0N\#
000h;0Egl2?004i40Ej;1I008^:0EkT18009fA0El\2500JRC0Ena1G02X4;0?l30[012@;0?l^0]01G4;0:Lm0B000340F0;0I000h;0F0T2\\#
004i40F3@30008^:0F6@1b009fA0F821`00JRC0F9b0g05\K;0F:Y0W012@;0F;@0J02X4;0F;Z0J000h;0F<C2T004i40F>g24008^:0F@k1Q\#
009fA0FBL0n00JRC0FCJ0L05\K;0F:Y0W012@;0F;@0J000340FCn0\000h;0FDZ1T004i40FF>2B008^:0A8`0o009fA0FHP1\00JRC0FJ<1R\#
05\K;0F:Y0W0AAN;0FK^0O000340FLE0=000h;0FLR1_004i40FNA2P008^:0FPa1U009fA0FRF1600JRC0FSL1A05\K;0FT]0=02X4;0<c60C\#
000340FU50U000h;0FUZ13004i40FV]1h008^:0FXU1B009fA0FYg0h00JRC0FZ_10012@;0Dg>0Z02X4;0F[_0D000340FLE0=000h;0F\;1d\#
004i40F]o1X008^:0F_W15009fA0F`\1;00JRC09ZS0Y05\K;0FT]0=02X4;0<c60C0003409IA0B000h;0Fb52@004i40FdE1c008^:0Ff80Q\#
009fA0FfY1c00JRC0FhL0G05\K;0A@H0O02X4;0>:c0S000340Fhk0G000h;0FiB1`004i40Fk21Y008^:0Fl[0o009fA0FmZ1_00JRC0FoI1Y\#
05\K;0F:Y0W0AAN;0FK^0O06Q5;0A:m0X000340G1=0U000h;0G1b18004i40G2j0k008^:0G3e0d02X4;0G4Y0`000340G5L0N000h;0G5j1_\#
004i40G7Y31008^:0G:Z1G009fA0G<11Q00JRC0G=R1M03QP;0>hE0K02X4;0G>o0Y02hP;0D:M0R000340G?c0W000h;0G@J19004i40GAS18\#
008^:0@Jj0k009fA0GB[1X012@;0DL70Q00=O;0DLX0E0135;013@0P000340GDR0U000h;0GE71T004i40GF[1M008^:0GH817009fA0GI?0i\#
02X4;0F[_0D012@;0Dg>0Z000340GJ@0R000h;0GJb0`004i40GKR2B008^:0GMd1W009fA0GOK1e00JRC0GQ@1802X4;0GRH0M03QP;0>hE0K\#
000340GRm0V000h;0GSS24004i40GUW2j008^:0GXQ1>009fA0GY_0M00JRC0GZ<1403QP;0>hE0K02X4;0<c60C02hP;0D:M0R000340G[H0>\#
000h;0G[V1=004i40G\c0U008^:0G]H1<01i^;0EA^0X02X4;02^70B000340G^_0A000h;0G_01_004i40G`_2>008^:0Gbm0i009fA0Gcf2Q\#
00JRC0GfG0M012@;0Gfd0P00=O;0GgD0G000340Ggd0A000h;0Gh51P004i40GiU2a008^:0?i?0a009fA0El\2500JRC0GlF1b02X4;0?l30[\#
012@;0?l^0]01G4;0:Lm0B000340GJ@0R000h;0GnB1S004i40Goe2D008^:0H291@009fA0H3I1G00JRC0H4`1602X4;0GRH0M01G4;0:Lm0B\#
000340H5n0O000h;0H6M1I004i40H7f1j008^:0BR[0Y009fA0H9`1<00JRC0H:l0g02X4;0H;c0V0H<I;0H<T0L000340H=30C000h;0H=F2S\#
004i40H?i2m008^:0HBf1X009fA0HDN2E00JRC0HFc1402X4;0HGg0[0135;013@0P05]M;0Dgh0a00=O;0@F30M000340D<J0A000h;0HHZ1=\#
004i40HIg1F008^:0HK=1D00JRC0HLQ0Q01`d;050O0B01G4;0DC<0I000340HM=0H000h;0HMU1R004i40HO73:008^:0@Jj0k009fA0HRA3C\#
00JRC0HUT0T0135;013@0P00=O;0DLX0E0270;059T0D000340HV@0J000h;0HVZ1M004i40HX72=008^:0=iB11009fA0HZD1V01aK;0=k^0Q\#
02X4;0=l?0^000340H\20B000h;0H\D19004i40H]M1Y009fA0H_62Q00JRC0HaW0T02X4;0Hb;0I01aK;0HbT0Q000340HcD0C000h;0HcW1C\#
004i40Hdj2>008^:0Hg81B009fA0HhJ2E00JRC0Hj_0^02X4;0F[_0D05]M;0HkM0=02Ad;0@F30M000340Hkb0K000h;0Hl=0_004i40Hll2G\#
008^:0Dml0i009fA0HoC1400JRC0I0G1S02X4;0I1j0\0<@Y;0E2m0W01G4;0:Lm0B000340I2^0P000h;0I3>1L004i40I4Z3V008^:0EkT18\#
009fA0I8@1_00JRC0:JL1P02X4;0I9o0`01G4;0:Lm0B0135;0I:_0R000340I;M0=000h;0I;Z19004i40I<c2=008^:0<1g10009fA0I?00k\#
01FO;0<f_0A01aK;0I?k0Y0270;0:;20F000340I@W12000h;0IAY19004i40IBb3_008^:0IFQ0^009fA0IG?1m00JRC0II<0j08@0;0IJ60J\#
03QP;0IJP0W00ji;0IK70S000h;0IKb1F004i40IM828008^:0IO@0m009fA0IP=2E08@0;0IJ60J03QP;0IRR0G000h;0IS11J004i40ITK1[\#
008^:0IV60]009fA0IVc0j08@0;0IJ60J03QP;0IRR0G000340IWg0\000h;0IXS1e004i40IZH2E008^:0I\]0e009fA0I]R1003QP;0A@H0O\#
027\;0I^R0M000340I_20K000h;0I_M1;004i40I`X32008^:0IcZ1T009fA0Ie>1900JRC0IfG1?02X4;0IgV0M0135;0Ih30X000340Ihj0g\#
000h;0Iia1j004i40Ik[1I008^:0Im40b00JRC0Imf0e02X4;0?970d0In[;0BGA0N000340Ini0]000h;0IoV1^004i40J1D0m009fA0J2A0X\#
02X4;0J2i0S000340J3O0\000h;0J4;33004i40J7>2f008^:0C]219009fA0J:41600JRC0J;:0R02X4;0J;\0a012@;0Ef\0Y000340J<P0b\#
000h;0J=B2e004i40J@70i008^:0JA01<00JRC0JB<0G02X4;0J;\0a0;4O;0JBS0C000340JBi0h000h;0JCa39004i40JFj1Q009fA0JHK1H\#
00JRC0JIc1502X4;0J;\0a01G4;0:Lm0B000340JJk0^000h;0JKY1Z004i40JMC1F008^:0G3e0d00JRC0JNY0G02X4;0J;\0a03CJ;0JO00Y\#
000340JO\0_000h;0JPK2[004i40JS61f008^:0@Jj0k009fA0JTl2L00JRC0JWH0a012@;0J;\0a02X4;0F[_0D\#

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
421~errors\#
Troppi errori nella sessione\#
Il server chiude la sessione perché troppi comandi sono stati rifiutati.\#
Un client che continua dopo i rifiuti, uno script con comandi sbagliati, una lista con molti destinatari sconosciuti. Postfix: `smtpd_hard_error_limit`.\#
Togliere dalla lista gli indirizzi morti; esauriscono il limite di errori.\#
Correggere i comandi rifiutati prima; il server li conta e chiude.\#
Vedere nel log quali errori sono venuti prima (`smtpd_hard_error_limit`).\#
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
450~busy\#
Casella occupata\#
La casella è in uso o bloccata per il momento.\#
Un'altra consegna o un programma di posta tiene la casella; i vecchi server rispondono così anche sotto carico.\#
Lasciare che la coda riprovi.\#
Se dura, cercare un blocco rimasto sulla casella.\#
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
Guardare la riga esatta inviata: `MAIL FROM:<address>` e `RCPT TO:<address>` non hanno spazi dopo i due punti, e `EHLO` vuole un nome host completo (`myhostname`, `primary_hostname`).\#
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
504/HELP\#
`HELP` non ha nulla su questa parola.\#
Dopo `HELP` c'è un argomento che il server non conosce (Sendmail).\#
Inviare `HELP` da solo per l'elenco degli argomenti.\#
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
Se il testo indica una lista di blocco, cercarvi l'indirizzo, fermare la causa e chiedere la rimozione; altrimenti scrivere all'altro postmaster. Gli indirizzi domestici e cloud inviano tramite il relay di un provider.\#
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
Se il testo indica una lista di blocco, cercarvi l'indirizzo, eliminare la causa, chiedere la rimozione. Impostare un record PTR il cui nome riconduca all'indirizzo; da indirizzi dinamici inviare tramite un relay.\#
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
Seguire il testo: aggiungere il server mittente al record SPF del dominio, dare al dominio del mittente della busta un record MX o A, o chiedere la rimozione alla lista di blocco indicata.\#
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
Autenticarsi, o inviare tramite il server previsto per la propria rete; controllare che l'MX del dominio del destinatario sia giusto.\#
Se la posta deve passare, aggiungere il dominio o il client alle impostazioni di relay.\#
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
Se il testo indica una lista di blocco, cercarvi l'indirizzo, eliminare la causa, chiedere la rimozione.\#
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
Se il testo indica una lista o una pagina, cercarvi il proprio indirizzo, eliminare la causa, chiedere la rimozione. Impostare un record PTR il cui nome riconduca all'indirizzo; da reti dinamiche usare un relay.\#
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
