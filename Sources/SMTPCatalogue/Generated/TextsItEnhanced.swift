// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itEnhanced = PackedTable(
        records: #"""
000005000040074050040500;T050090200=_0500;0500A^0500@0400DV0500D0400GT0500H0500NB0500M0400Rj0500Q0200U?0500S06\#
00[A0500Y0300^P0500\0600ej0500b0600ma0500h07016I0500o0901Ce050180801NH0501@0701VJ0501G0701\G0501N0801fo0501V08\#
021P0501^02023j0501`0:02>c0501j0802G<0<0220702QJ050290902Z[0502B0602`V0502H0902jY0502Q0903570?02Z0703=U0502a06\#
03Bm0502g0803I@0502o0803RV050370803Yd0703?0203[D0703A0203\O0703C0203^?0703E0203_a0503G0803hM0503O0704070503V08\#
04:i0503^0204=20503`0704F:0503g0604LJ0503m0604RA050430804[d0504;0704b30504B0604g10504H0404j\0504L07051V0504S05\#
055W0504X05058o0504]02059o0504_0605=C0504e0605A_0504k0205Bi0504m0905O<050560:05\T0605@0505_]0605E0405cM0=05I01\#
05eW0605J0805lf0605R07066c0605Y0706<M0=05`0606E`0=05f0606ML0605l0706U80=0630606]D0=0690106_30=06:0306af0606=02\#
06dZ0606?0206g;0706A0206hg0706C0206je0706E0206lL0706G0206nH0606I0106oE0506J08078[0?06R0807Bd0?06Z0707MG0506a04\#
07RZ0706e0707Y90706l0607^K050720307a>070750607dA0?07;0607hm0507A08085D0507I0708=D0507P0608DV0507V0608D[0507\06\#
08D`0707b0708L`0507i0808Wg070810708_?0?0880708gi0508?0208hc0608A0608od0508G08096K0708O0809=C0708W0709DE0608^06\#
09Hd0508d0809Re0508l0509WW070910509\c050960809f60609>0709nA0609E070:680?09L080:B20509T050:Ff0509Y060:L\0709_08\#
0:Sd0709g070:X30509n060:\L0<0:4060:e3050::080:o@050:B080;8`060:J070;?Q050:Q030;BA050:T030;E7050:W080;Q0070:_07\#
0;X^070:f070;[5070:m070;aD0@0;4080;lV070;<080<4d070;D070<:L070;K060<@Q070;Q060<FA070;W070<PM0@0;^070<WC070;e07\#
0<_=0?0;l060<eD0?0<2070<j>070<9060=0]070<?070=6b070<F060=<D070<L080=DL060<T070=MR070<[060=RE070<a060=XD070<g06\#
0=^H070<m070=bd070=4070=kS060=;070>3L0?0=B080>:L060=J070>B0050=Q040>GG0?0=U070>Na070=\060>TN070=b070>[3070=i06\#
0>`3070=o060>f?060>5050>l1060>:050>oh0?0>?070?7]050>F060?=R050>L080?HU050>T050?Kk050>Y030?OK0?0>\050?U9050>a05\#
0?[G050>f030?]^050>i0:0?jj060?3090@5W0@0?<080@A;050?D0:0@L\050?N090@V\050?W070@_X050?^060@eY050?d090A0a050?m09\#
0A:V050@6090AC6050@?030AGe050@B050AOO050@G030AR5050@J090AXn050@S0:0Ac]050@]080Ako050@e070B3c050@l050B9g050A103\#
0B=U050A4080BEh050A<080BOS050AD070BVd050AK080B_d050AS080BiS050A[050C0R050A`050C7c050Ae070C?>050Al090CH8050B508\#
0CQZ050B=090CZB070BF080Cb4070BN070CiP070BU080D0^070B]070D7n050Bd080DA;050Bl090DGf050C5080DR<050C=080DZ8050CE07\#
0Db7050CL050Djd050CQ030Dlb050CT090E74050C]080E@_050Ce080EK@050Cm080ESo050D5060EZU050D;070Ea;050DB050EhS050DG03\#
0EjQ050DJ070F0P060DQ050F4N050DV070F;b050D]070FC_050Dd030FFC050Dg070FM:050Dn070FTA050E5080F_i050E=030Fc;050E@07\#
0Fl5050EG050G3k050EL030G6a050EO0;0GEX060EZ090GM[0=0Ec070GU7060Ej080G[F060F2080Gcm060F:090Glf060FC080H4V0=0FK07\#
0H=<060FR070HC0060FY060HGg060F_070HOT060Ff060HUE060Fl070H\V050G3080HeH060G;090Hn3060GD080I6A060GL080I=b060GT09\#
0IEP0=0G]070IKm060Gd080IUD060Gl080I^n060H4090Ifa0=0H=080IoR060HE080J8U0=0HM080J=[060HU080JC]0=0H]060JJT060Hc07\#
0JSV0=0Hj070J[J050I1060JaA060I7070Jga0=0I>080Jne060IF070K5O060IM070K=5070IT070KD9070I[070KIT070Ib070KN`070Ii07\#
0KSi050J0080K\;060J8060Kb@050J>080KmF0?0JF070L0>050JM060L5\050JS030L8L050JV090LD=050J_080LL00<0Jg070LUI0;0Jn07\#
0L\L050K506\#

"""#,
        slots: #"""
00000k2l1a000`00001V2b3>3`0000000C4=000000002R3k00004?0000000000000000002P001900000g00000=00002S000000051l113Y\#
0000002F0000000000001m00001j2B001Z0000000K0S0000001\0000160G1T0000001O0000000E0000000000000000000:2>003N0b0000\#
00000000000000000000000000003_002j000000002U00003U000000000000000000000a0000000000040000000000001U2a2G00430000\#
00000000000000000000000000000000070V000000330000000000000I2k00000017000000000000440D0000003^00000000001b000000\#
00001n000024003F0000001]00000000000000002m1g0;010000003l30002M002V2<2@002h3n000X0000000000000000003b0000000000\#
00000L00000000001Q000000000000001:00000000000000002`09003@0000000000000?0H001i00000000000000002=0000000039003R\#
1G00000000000000000000003o000@12000000004>000000001B0h4<0000002W13000000002?3A3E2O001R000000000000000000002C00\#
001L00000000000000000i00002I00000000000Z00000000001P2H0W000046000000002;0>0N0000003B2600000000002_00000000000J\#
2i003?4000002N0000000000003C00000000000000000000000000002300002:001E212X3X3O000000000000003g000[00002D00000000\#
000000204;00361e0000001K00000000000R00002K0000000000000000000000003S00001h000014000041002A00001@00020000000000\#
000f0000003d1I1S0000001D00003100002Y25001M000000453J0000000U00002^00001A004:0000000000000Y3Z00000000002L000000\#
2E3i0000003700003D3;3T0000000000000000001`0\000000000000000000003L00000P00000000282T00002900001Y3I000000000000\#
1;0000000000001<00003c002Z3[3e000000000000000000001C222]00000e1?2f0000000000000000000000003m1W3K00000000000000\#
00000000000000000000000000491H0032000]00340000000000000000000000000000000A00000000003:000000080Q3P0000000O0000\#
00003\000000000000003=000000003H2700003W000000000000002[0000002g0000000000030^00000000000000000000000000004200\#
2n1f0000000000183]00000000001=00000000350d2c0000000o1d2d0000000<003M000000001[100000000000000l2J001N1o00003V00\#
3a00000000001^00003j00000000000000001c00000000000000000006002\000047001_00002o000000003<1500000000000000002Q00\#
000000000000000M000000001J3f1F001>0000000_0m00000000000000000000000000000j2e1X000n00000000000000000c00000T0048\#
00000000003Q00003G00000B3h0F00000000000000000000001k0000003800000000\#

"""#,
        fields: #"""
00054000908000A;000L1i002E4002I21004J:004T2P0005400790P000A;007Y1@002E4008i16004J:009o0k00:j=00;70M004J:00;Y1T\#
00:j=00==0R0005400=d0A000A;00>51N002E400?S14004J:00@W0G00:j=00@n0`0005400Ac0K000A;00B>1A002E400CO17004J:00@W0G\#
0005400D[0N000A;00E91D002E400FM17004J:00@W0G0005400GY0Q000A;00H:22002E400J<16004J:00KB2B00MT=00Ma0Q000A;00NG1;\#
002E400OR11004J:00PS1N00R1=00R>0\00RoA00S@1F00TV;00Ta0N0005400UD0G000A;00U[27002E400Wb1f004J:00YX0m00ZU=00Zb0D\#
00[6;00Ta0N000A;00[F1\004J:00]20f00]h=00^50K00054000908000A;00^U1W002E400`<2M004J:00bY1e00dN=00d[0V00eA=00eN0L\#
0005400eo0R000A;00fQ1B002E400gc1o00RoA00ib1b00kTC00kg1J00mA=00mN0C0005400mf0Q000A;00nG17002E400oN2<00RoA011Z2F\#
00kTC01401B015B=015O0]016<=00mN0C00054016N0P000A;016n2K002E4019I2O004J:01;h0_00RoA01<W2B00kTC01>i2g01A`=01Am0e\#
01Bb=01Bo0[01CZ;00Ta0N0005401Cj0\000A;01DV1V002E401F<22004J:01H>0T00RoA01Hb2700kTC01Ji2X01MQ=00mN0C01M^=01Mk0M\#
0005401NM0k000A;01OH21002E401QI1N004J:01Rg0\00RoA01SS1N00kTC01U10b01Uc=01V00J0005401VO0Z000A;01W91A002E401XJ1<\#
004J:01YV0U00RoA01Z;1700kTC01[B0h01\:=00mN0C0005401\L0]000A;01]91N002E401^W23004J:01`Z0e00RoA01aO2000kTC01cO2=\#
015B=01e\0T01f@=01fM0R0005401g40X000A;01g\1]002E401iI2[004J:01l40l00RoA01m02i00kTC01oi1J021C=00mN0C01M^=01Mk0M\#
004J:021U0o00RoA022T1F00054023o0O000A;024N1=002E4025[2]004J:028H0[00RoA02932A00kTC02;D1g01Bb=02=;0U02=`=02=m05\#
02>2=02>?0T01CZ;00Ta0N0005402>h0K000A;02?C1=002E402@P28004J:02BX1400RoA02C\1V00kTC02EB1]02Fo=00mN0C02=`=02=m05\#
0005402GH0]000A;02H51m002E402J22n004J:02M00W00RoA02MW2500kTC02O\1302P_>02Pm0M0005402QO0E000A;02Qd1\002E402SP1V\#
004J:02U61K00RoA02VQ1@00kTC02Wa1E02Y6=02YC0G02YZ=02Yg0Y02ZP;00Ta0N0005402Z`0^000A;02[N1T002E402]21P004J:02^R0:\#
00kTC02^\1]02`I=00mN0C0005402`[0X000A;02aC1V002E402bi30004J:028H0[00RoA02ei1]00kTC02gV1o02YZ=02iU0A02if=02j30K\#
02jN;00Ta0N0005402j^0S000A;02kA1n002E402m?3E004J:028H0[00RoA030T1c00kTC032G1m034D=034Q03034T=034a0;034l;00Ta0N\#
00054035F0O000A;035e2;002E403801a004J:039a0Q00RoA03:B0c00kTC03;51g01Bb=03<l0Y0005403=Z0L000A;03>61O002E403?U0m\#
00RoA03@R1=00kTC03A_1103B`=00mN0C0005403C20R000A;03CT13002E403DW1?004J:03Ef1400RoA03Fj0M00kTC03GG1E03H\=00mN0C\#
02YZ=03Hi0G0005403IE0S000A;03Ih1m002E403Ke28004J:028H0[00RoA03Mm1300kTC03O03003R0=03R=0I02jN;00Ta0N0005403R[0X\#
000A;03SC1H002E403T[1g004J:028H0[00RoA03VR1m03XO=03X\0@03Xl=03Y90F01M^=03YO0E000A;03Yk1I004J:02^R0:000A;03[K14\#
004J:02^R0:000A;03\V1Y004J:02^R0:000A;03^F1K004J:02^R0:0005403_f0N000A;03`D1?002E403aS1i004J:03cL0l00RoA03dH2=\#
00kTC03fU1E03gj=00mN0C01M^=03h70F0005403hR0^000A;03i@14002E403jD1_004J:03l30W00RoA03lZ1`00kTC03nJ1?03oY=03of0A\#
00054040<0L000A;040X2E002E4042m2=004J:045:1Q00RoA046[1c00kTC048N1O049m=04::0H03XO=04:R0G000A;04:n1g04<e=00mN0C\#
0005404=70R000A;04=Y1O002E404?82L00RoA04AT2400kTC04CX1V04E>=00mN0C04EK=04EX0R0005404F?0[000A;04Fj1F002E404H@1X\#
00RoA04Ih1V00kTC04KN0l04EK=01V00J0005404LO0[000A;04M:1G002E404NQ1@00RoA04Oa0i00kTC04PZ1J04R4=01V00J0005404RF0Y\#
000A;04Ro1b002E404Ta20004J:04Va0d00RoA04WU2V00kTC04Z;0`04Zk=00mN0C02ZP;04[80\0005404[i0W000A;04\P14002E404]T1=\#
00RoA04^a1L00kTC04`=1N04a[=00mN0C04ah;00Ta0N0005404b80Z000A;04bb1A002E404d30W00RoA04dZ1<00kTC04ef0n04fd=00mN0C\#
000A;04g61H00RoA04hN1=00kTC04i[0d04jO=00mN0C0005404ja0Q000A;04kB1:002E404lL1W004J:04n30d00RoA04ng1B00kTC05091@\#
051I=00mN0C000A;051[1E004J:05300[00RoA053[1L00kTC05570C055J=00mN0C000A;055\1J004J:05300[00RoA05760e00kTC057k0g\#
058b=00mN0C004J:05940k00R1=00mN0C0005405:40K000A;05:O11004J:05;P0Z00RoA03Fj0M00kTC05<:0l05=6=00mN0C000A;05=H1F\#
002E405>^0k004J:05?Y0T00RoA05@=0j05A7=00mN0C03XO=05AD0K00RoA05Ad0h05B\=00mN0C0005405Bn0M000A;05CK1L002E405Dg2Y\#
004J:05GP1G00RoA05Hg3600kTC05Km2702>2=05N40W02P_>05N[0Q034l;00Ta0N0005405OA0P000A;05Oa21002E405Qb2]004J:028H0[\#
00RoA05TO4900kTC05XX1c05ZK=05ZX0I05[1=05[>0X05[f>05\40P01CZ;00Ta0N000A;05\Z17004J:05]a0m00RoA03Fj0M00kTC05^^0a\#
05_O>00mN0C000A;05_c1Q004J:05aD1600kTC05bJ0e05c?>00mN0C000A;05cZ1m0005405e]0H000A;05f52@002E405hE1J004J:028H0[\#
00RoA05i_1L00kTC05k;0P05k[>05ki0J01M^=05lC0S0005405ll0O000A;05mK1L002E405ng2J004J:061A1C00RoA062T2[00kTC065?1F\#
066U>00mN0C00054066i0[000A;067T1d002E4069H1[004J:061A1C00RoA06;31<00kTC05k;0P06<?>00mN0C0005406<Z0]000A;06=G1e\#
002E406?<2F004J:061A1C00RoA06AR3900kTC06D[150005406Em0T000A;06FQ20002E406HQ1O004J:06J01600RoA06K62F00kTC06D[15\#
0005406MR0d000A;06NF1E002E406O[1g004J:02^R0:00RoA06QR2O00kTC06T10i06Tj>05ZX0I0005406UE0U000A;06Uj29002E406X31h\#
004J:02^R0:00RoA06Yk2\00kTC06\W0]000A;06]Q1R0005406_@0U000A;06_e21004J:06J016000A;06al2206cn>06d<0N000A;06d`2=\#
06fm>06d<0N000A;06gB1U004J:02^R0:000A;06hn1g004J:02^R0:000A;06jl1P004J:02^R0:000A;06lS1e004J:02^R0:06nN>06n\0Y\#
0005406oJ0P000A;06oj1W002E4071Q2E004J:028H0[00RoA073f2<00kTC07621e077g=00mN0C0784=078A0J00054078j0_000A;079Y1V\#
002E407;?2H004J:02^R0:00RoA07=W2G00kTC07?n1Y07AW?07Af0B07B8?07BG0M0005407C30P000A;07CS2A002E407Ed2I004J:07H=0g\#
00RoA07I41>00kTC07JB2K07L]=07Lj0M000A;07ML1\00RoA07O81i00kTC07Q11L07RM=00mN0C0005407Ra0a000A;07SR1?002E407Ta1B\#
004J:02^R0:00RoA07V32C07XF?07XU0L07B8?07Y1080005407Y@0N000A;07Y^1K002E407[90`004J:02^R0:00RoA07[i2R07AW?07Af0B\#
000A;07^P1G00RoA07_g1G00]h=00mN0C0005407aE0K000A;07a`1N002E407c>0U004J:02^R0:00RoA03Fj0M03R0=07cc0N0005407dP0R\#
000A;07e21C002E407fE0a004J:02^R0:00RoA07g61U07XF?07h[0B0005407i20M000A;07iO2B002E407ka2l004J:07n]1B00RoA07oo2g\#
00kTC082f1R00eA=084H0W084o=085<0800054085I0R000A;085k1N002E4087I2Z004J:08:31;00RoA08;>1V00kTC00kg1J08<d=08=10C\#
0005408=I0N000A;08=g2E002E408@<19004J:08AE1;00RoA08BP1I05ZK=08Ci0]0005408=I0N000A;08=g2E002E408@<19004J:08AE1;\#
00RoA08BP1I05ZK=08Ci0]0005408=I0N000A;08=g2E002E408@<19004J:08AE1;00RoA08BP1I05ZK=08Ci0]0005408Dg0Y000A;08EP1T\#
002E408G41U004J:08HY1i00RoA08JR1A00kTC08Kc0[05ZK=08LN0B0005408Le0C000A;08M81W002E408N_2[004J:08QJ1\00RoA08S621\#
00kTC08U71_01A`=08Vf0]05ZK=08WS0D0005408Wn10000A;08Xn1>002E408Z<1N004J:08[Z1T00RoA08]>0T00kTC08]b0n01A`=08^`0O\#
0005408_N0M000A;08_k2:002E408b51n004J:08d30a00RoA08dd2K00kTC06\W0]08g??08gN0K004J:08gn0e00RoA022T1F0005408hi0g\#
000A;08i`1H002E408k80d004J:08kl1@00RoA08m<2?021C=08oK0I0005408oi0G000A;090@1I002E4091Y20004J:03l30W00RoA093Y0j\#
00kTC094S1]02Fo=096@0;02Y6=02=m0500054096R0n000A;097P1I002E4098i0j004J:099c0Y00RoA09:L1>00kTC09;Z0c09<M?09<\0H\#
01Bb=09=40?0005409=J0Z000A;09>41P002E409?T18004J:09@\0\00RoA09AH1600kTC09BN1H09Cf?09D50@0005409DK0`000A;09E;0d\#
002E409Eo0n004J:03l30W00kTC09Fm1W03oY=09HT0@0005409Hi0L000A;09IE29002E409KN2Q004J:09Mo1B00RoA09OA1O00kTC09P`1>\#
05ZK=09Qn0Z09RX=02j30K000A;09Rj1B002E409T<18004J:09UD0Y00RoA09Um1J02YZ=09WG0@0005409W^0U000A;09XC12002E409YE1M\#
00RoA09Zb0j00kTC09[\170005409\h0T000A;09]L2C002E409__1`004J:09aO0V00RoA09b51a00kTC09cf1=03XO=09e30[01A`=09e^0H\#
0005409f<0k000A;09g71]002E409hd16004J:09ij1300RoA09jm0o00kTC09kl1g09mc>09n10@0005409nG0R000A;09ni1:002E40:031o\#
004J:03l30W00RoA0:221M00kTC0:3O2903oY=0:5X0P000540:6G0d000A;0:7;2>002E40:9I2i004J:0:<B0d00RoA0:=60g00kTC0:=m2g\#
0:@d>0:A21001A`=08^`0O000A;0:B71]002E40:Cd1H004J:0:E<0A00RoA0:EM1I03Xl=09e30[000A;0:Fk1E002E40:H@18004J:0:IH13\#
00RoA0:JK1E00kTC0:K`0l01M^=09e30[000540:Lc0M000A;0:M@1I002E40:NY1C004J:0:Ol1000RoA0:Pl1?00kTC0:R;15049m=08^`0O\#
0:S@?0:SO0E000540:Sk0U000A;0:TP0b002E40:UB1:004J:01H>0T00RoA0:VL0i00kTC0:WE0^01MQ=08^`0O000540:X80Z000A;0:Xb1d\#
002E40:ZV0L004J:0:[20L00RoA0:[N0n034T=09e30[000540:\X0T000A;0:]<28002E40:_D26004J:0:aJ1Q00RoA0:bk1[01Bb=0:dV0M\#
000540:e80F000A;0:eN2A002E40:g_31004J:0:j`1:00RoA0:kj2N00kTC0:nH0I04EK=0:na0G04R4=0:o808000540:oE0I000A;0:o^15\#
002E40;0c2>004J:0;311A00RoA0;4B1l00kTC0;6>1?0;7M=0;7Z0Q05ZK=0;8;0U000540;8f0T000A;0;9J1>002E40;:X1f004J:0;<N0b\#
00RoA0;=@1400kTC0;>D0X04R4=0;>l0U000A;0;?V1>004J:0;@d0i0;A]=0;Aj0G00RoA0;BF1?0;CU;0;C`0N0;D>=0;DK0\000540;E<0N\#
000A;0;EZ1U002E40;G?2a004J:0;J01o00RoA0;Ko2V00kTC0;NU1305ZK=0;OX0c0;PK;0;PV0J000540;Q70Q000A;0;QX1i002E40;SQ1d\#
004J:0;UE0i00RoA0;V>1S00kTC0;Wa0m05ZK=08^`0O000540;Xe0M000A;0;YB1c002E40;SQ1d004J:0;UE0i00RoA0;V>1S00kTC0;Wa0m\#
05ZK=08^`0O000540;[<0f000A;0;\21D002E40;]F0b004J:0;^80l00kTC0;_41O0;`S=08^`0O0;``?0;`o0E000540;aT0\000A;0;b@2B\#
002E40;dR1o004J:0;fQ1J00RoA0;gk1:00kTC0;i52@0;``?0;kE0P0;ke?0;l40R000540;l]0b000A;0;mO1T002E40;o31:004J:0<0=1F\#
00RoA0<1S1600kTC0<2Y1b0;`S=08^`0O0;ke?0<4K0I000540<4k0c000A;0<5^1U002E40<7C0b004J:0<850d00RoA0<1S1600kTC0<8i1<\#
0;``?0<:50G000540<:S0m000A;0<;P1_002E40<=?0k004J:0<>:0f00kTC0<?01Q0;``?0<:50G000540<@X0j000A;0<AR1m002E40<CO0j\#
004J:0<DI0[00kTC0<E41=0;ke?0<4K0I000540<FH0W000A;0<Fo26002E40<I52>004J:0<KC1400RoA0<LG2o00ZU=0<OF0[0<P1>0<P?0>\#
000540<P]0]000A;0<QJ1\002E40<S61<004J:0<>:0f00RoA0<TB0>00kTC0<TP1k0<VK?0<VZ0Y000540<WJ0_000A;0<X91T002E40<Y]1S\#
004J:0<[@0Z00RoA0<[j0[00kTC0<\U1h077g=0<^M0`000540<_L0]000A;0<`914002E40<a=0Y004J:0<af0X00RoA0<bN2;0<dY?0<dh0L\#
000540<eS0\000A;0<f?0f002E40<g50f004J:0<gk0\00RoA0:=60g00kTC0<hW0j0<iQ=0<i^0P000540<jE0L000A;0<ja1Y002E40<lJ19\#
004J:0<mS0J00RoA0<mm2B04a[=0=0?0N000540=0d16000A;0=1j1P002E40=3J0R004J:03l30W00RoA0=3l0j00kTC0=4f1A0=67?0=6F0L\#
000540=6i0U000A;0=7N1=002E40=8[15004J:02^R0:00RoA0=9`1]0=;M?0=;\0X000540=<K0X000A;0==31=002E40=>@1T004J:0=?d16\#
00RoA0=@j1i00kTC0=Bc0k06<?>08^`0O0=C^?0=Cm0O000540=DR0`000A;0=EB1`002E40=G21P004J:0=HR0i00RoA0=IK1Z00kTC0=K51Z\#
0=L_>0=Lm0U000540=MY0d000A;0=NM18002E40=OU0V00RoA0=P;0k00kTC0=Q60e0=Qk?0=R:0;000540=RL0n000A;0=SJ1d002E40=U>0a\#
004J:0;UE0i00RoA0=Uo1i07B8?0=Wh0L000540=XK0W000A;0=Y21<002E40=Z>16004J:0=[D0l00RoA0=\@1\051I=0=]l0L000540=^O0X\#
000A;0=_71S002E40=`Z0N004J:03l30W00RoA0=3l0j00kTC0=a81G0=bO?0=b^06000540=bk0m000A;0=ch1g002E40=e_1f004J:0=gU0g\#
00RoA0=hL1f0=jB?0=jQ0C06<?>0=jd0_000540=kY0R000A;0=l;1T002E40=m_1e004J:0=oT1<00RoA0>0`1[0>2K?0>2Z0M0;PK;0>370E\#
000540>3[0Y000A;0>4D0h002E40>5<1g004J:0;UE0i00RoA0>731]00kTC0>8`150<dY?0>9e0H07XF?0>:=0?000540>:R0[000A;0>;=1V\#
002E40><c25004J:0<mS0J00RoA0>>h2C0>A;>0>AI0B05ZK=0>A[0E000A;0>B51E00RoA0>CJ2700kTC0>EQ1?0>F`>0>Fn0I000540>GV0S\#
000A;0>H91a002E40>Ij1I004J:0<mS0J00RoA0>KC2B00kTC0>MU0c08g??0>NH0I000540>Nh0e000A;0>O]1B002E40>Po13004J:0<mS0J\#
00RoA0>R21i0=67?0>Sk0S000540>TU0[000A;0>U@1Q002E40>Va19004J:0<mS0J00RoA0>Wj2K0>ZE?0>ZT0<021C=0>Z`0C000540>[:0i\#
000A;0>\31j002E40>]m0Z004J:0<mS0J00RoA0>^W1L08g??0>NH0I000540>`:0Z000A;0>`d1e002E40>bY0j004J:0>cS0\00RoA0>d?1S\#
0=L_>0>eb0M000540>fE0P000A;0>fe1b002E40>hW1C004J:0>ij1Y00ZU=0>kS0N000540>l70P000A;0>lW21002E40>hW1C004J:0>nX13\#
0>o[=0>kS0N000540?070g000A;0?0n1g002E40?2e14004J:0?3i1>00RoA0?570N00kTC0?5U1N05ZK=0?730Z000540?7b0W000A;0?8I20\#
002E40?:I1G004J:0?;`0[00RoA0?<K1705ZK=08^`0O000540?=W0A000A;0?=h1\002E40??T33004J:0?BW1H00RoA0?Co2T00kTC0?FS1K\#
00dN=0?Gn0W084o=085<08000540?HZ0@000A;0?Hj1n002E40?Jh0M00RoA0?KE0F05ZK=0?K[0@000540?L00H000A;0?LH1M002E40?Me1V\#
000540?OZ0I000A;0?P326002E40?R91E00RoA0?SN180?TV=0?Tc0F000540?U>0L000A;0?UZ1k002E40?WU21004J:0?YV0P00RoA0?Z61A\#
000540?[L0J000A;0?[f1@002E40?]60X000540?]c0^000A;0?^Q1o002E40?`P2B004J:0?bb2400RoA0?df1G00kTC0?f=2U01MQ=0?hb0W\#
0?iI=0?iV0V02Fo=0?j<0S0?j_;00Ta0N000540?k00[000A;0?k[1M002E40?m82^004J:0?of1200RoA0@0h1800kTC0@201F01MQ=0@3F0_\#
0@45>0@4C0U0@4h;0@530T000540@5g0H000A;0@6?1]002E40@7l3;004J:0@;71I00RoA0@<P1\00kTC0@><2K01A`=08^`0O0<iQ=0@@W0T\#
000540@A@0N000A;0@A^1g002E40@CU2<004J:0@Ea0g00RoA0@FX2@00kTC0@Hh2501A`=0@Jm0T0:@d>0@KQ0\03gj=0@L=0O0;CU;0;C`0N\#
000540@La0^000A;0@MO1I002E40@Nh2C004J:01Rg0\00RoA0@Q;2@00kTC0@SK1h01f@=0@UC0V04a[=0@Ui0X0@VQ;00Ta0N000540@Va0_\#
000A;0@WP1E002E40@Xe2b004J:0@[W0c00RoA0@\J0k00kTC0@]E1h01A`=0@_=0K000540@_]0P000A;0@`=0V002E40@`c2>004J:0@c11g\#
0@dh=0@e50I0@eN;00Ta0N000540@e^0_000A;0@fM24002E40@hQ20004J:0@jQ1j00RoA0@lK0i00kTC0@mD1C0@nW;0@nb0c0@oU;0@o`0H\#
01A`=0A080Y000540A0f0[000A;0A1Q1T002E40A352l004J:0A611J00RoA0A7K2Z01Uc=00;70M021C=0A:50Q0@VQ;0;C`0N0;CU;0;C`0N\#
000540A:[0K000A;0A;61j002E40A=02<004J:01l40l00RoA0A?<2@00kTC0AAL1601f@=0ABR0T0@45>0@KQ0\0;CU;0;C`0N000540AC;0]\#
000A;0ACh1Y002E40AEQ2D000540AGj0I000A;0AHC1A002E40AIT2A004J:0AKe1S00RoA0AMH27000540AOT0Z000A;0AP>1?002E40AQM0X\#
000540AR:0X000A;0ARb0g002E40ASY1f004J:0AUO0Y00RoA0AV80l00kTC0AW41>01A`=0AXB0C0?iI=0AXU0:02Y6=0AX_0?000540AY30=\#
000A;0AY@0j002E40AZ:2M004J:0A\W1=00RoA0A]d1@00kTC0A_42702=`=0Aa;0_0Aaj=0Ab70`03H\=0Abg0[0AcR;00Ta0N000540Acb0j\#
000A;0Ad\1g002E40AfS1F004J:0Agi1\00kTC0AiU1=03H\=0Ajb0R02Y6=0AkD0[0AcR;00Ta0N000540Al40R000A;0AlV1B002E40Amh26\#
004J:0Aon1600kTC0B141i0;`S=0B2m0O03oY=0B3L0G000540B3h0C000A;0B4;1C002E40B5N22004J:0B7P1R00kTC0B920e000540B9l0a\#
000A;0B:]1c002E40B<P15000540B=Z0F000A;0B>01J002E40B?J2A004J:028H0[00RoA0BA[1A00kTC0BBl2S02=`=0BEO0I02ZP;00Ta0N\#
000540BEm0Z000A;0BFW0X002E40BG?2>00RoA0BIM2S00kTC0BL01\0BM\=0BMi070BN0;0BN;0]05ZK=0BNh0[000540BOX0W000A;0BP?19\#
002E40BQH1Q00RoA0BRi1e00kTC0BT^0h04a[=0BUV0Y0BV?;0BVJ0J000540BVi0V000A;0BWO0h002E40BXG2:004J:0BZQ1[00RoA0B\<1I\#
00kTC0B]U1a0Aaj=0B_F0N0AcR;00Ta0N000540B_i0R000A;0B`K1N002E40Bai2B004J:0Bd;1A00RoA0BeL1`00kTC0Bg<2902if=08=10C\#
03oY=0BiE0>000540BiX0X000A;0Bj@2@002E40BlP1`004J:0Bn@1Z05_O>0Boj0X000540C0W0J000A;0C111S002E40C2T2200RoA0C4V1Y\#
00kTC0C6?1T000540C7h0d000A;0C8\1S002E40C:?2?004J:0C<N0l00RoA0C=J1W03gj=0C?10=03XO=03X\0@000540C?C0J000A;0C?]1K\#
002E40CA82:004J:0CCB1000RoA0CDB2Y00kTC09cf1=03Xl=0CFk0[01M^=03h70F0CGV=0CGc0E000540CH=0E000A;0CHR1b002E40CJD25\#
004J:028H0[00RoA0CLI2k00kTC0COD1F03XO=0CPZ0C034l;0CPm0]000540CQ_0N000A;0CR=1A002E40CSN1e004J:028H0[00RoA0CUC3O\#
00kTC0:K`0l0CXb=0CXo0V015B=0CYU0]02jN;00Ta0N000540CZI0O000A;0CZh1T002E40C\L16004J:0C]R0d00RoA0C^F1N00kTC0C_d1\\#
0CaP?0Ca_0E01M^=08^`0O000540Cb;0Q000A;0Cb\1a002E40CdM26004J:0:[20L00RoA0CfS1C00kTC0Cgf1Z03XO=08^`0O000540CiW0Y\#
000A;0Cj@1k002E40Cl;1A004J:0<[@0Z00RoA0<[j0[00kTC0CmL1m0CoI?0CoX0I0D01?0D0@0N000540D0e0`000A;0D1U1Q002E40D3620\#
004J:0:[20L00RoA0D561100kTC0D671g03Xl=08^`0O000540D830F000A;0D8I1j002E40D:C2b004J:09aO0V00RoA0D=52d00kTC0D?i1B\#
01MQ=0Ca_0E01M^=03h70F000540DA@0P000A;0DA`0l002E40DB\1J004J:028H0[00RoA0DD61H00kTC0DEN1N0BM\=0DFl0D02P_>0DG@0V\#
034l;00Ta0N000540DGk0R000A;0DHM1g002E40DJD2i004J:03l30W00RoA0DM=1W00kTC0DNd2T09RX=0DQH0H09mc>0DQ`0L000540DRA0I\#
000A;0DRZ1T002E40DT>1f004J:0DV41700RoA0DW;2300kTC048N1O0CGV=0DY>0j03XO=04:R0G000540DZ=0X000A;0DZe1m002E40D\b1Z\#
004J:0<[@0Z00RoA0D^L1?00kTC0D_[1i077g=0DaT0S000540Db<0U000A;0Dba2;002E40Ddl2G00RoA0DgC1W00kTC0Dhj1j000540Dji0[\#
000A;0DkT0\002E40Dl@0R000540Dlg0B000A;0Dm91?002E40DnH2]00RoA0E152R00kTC0E3W1e04R4=0E5L0N04a[=0E5j0E0E6?;0E6J0?\#
0E6Y;0E6d0@000540E790B000A;0E7K0\002E40E872h00RoA0E:o2F00kTC0E=E2F04EK=0E?[0O04a[=0E@:0J0E@T;00Ta0N000540E@d0B\#
000A;0EA61m002E40EC32H004J:0EEK1100RoA0EFL2>00kTC0EHZ1<0EIf=0EJ30S02ZP;0EJV0Z000540EKE0P000A;0EKe0e002E40ELZ2;\#
00RoA0ENe2f00kTC0EQ[1?04R4=0ERj0P0@VQ;00Ta0N0ESJ;0ESU0J000540ET40N000A;0ETR1I002E40EUk1N00RoA0EWI2400kTC0EYM0c\#
04EK=0EZ@0E000540EZZ0a000A;0E[K1O002E40E\j1B00RoA0E^<0n00kTC0E_:1J00ZU=0E`T0W0E@T;00Ta0N000540Ea@0P000A;0Ea`1O\#
002E40Ec?1o00RoA0Ee>1c00kTC0Eg11R000540EhX0Z000A;0EiB0g002E40Ej90H000540EjV0P000A;0Ek611002E40El71Q004J:0EmX0l\#
00kTC0EnT1005ZK=0EoT0\051I=0F0@0@000540F0V0`000A;0F1F1P002E40F2f0o00kTC0F3e0G05B\=0F4<0B000540F4S0P000A;0F531F\#
002E40F6I2@004J:0F8Y1\00RoA0F:E0n00kTC05570C058b=0F;C0O000540F;g0X000A;0F<O1>002E40F=]1S004J:0F?@0j00RoA0F@:1Z\#
00kTC0FAd1E055J=0FC90V000540FCd0T000A;0FDH1:002E40FER0a000540FFH0C000A;0FF[0l002E40FGW1Y004J:0FI@1400RoA0FJD13\#
00kTC0FKG1>051I=0FLU0U000540FM?0W000A;0FMf1B002E40FO81G004J:0FPO1A00RoA0FQ`1W0FSG>0FSU0Q0FT6;00Ta0N000540FTF0k\#
000A;0FUA1e002E40FW62T004J:0FYZ1600RoA0FZ`2Z00kTC0F]J1?0F^Y=0F^f0I0;CU;0F_?0Z000540F_n0i000A;0F`g1Q002E40FbH0c\#
000540Fc@0a000A;0Fd11l002E40Fem29004J:0Fh61C00RoA0FiI0n00kTC0FjG1G0;D>=0Fk^0G000540Fl:0[000A;0Fle1K002E40Fn@2=\#
004J:0G0M1900RoA0G1V2E000540G400Y000A;0G4Y0f002E40G5O1B000540G6f0]000A;0G7S1d002E40G9G38004J:0G<O1Z00RoA0G>92A\#
00kTC0G@J3;02>2=0GCU0Q06<?>0GD60i066U>0GDo0Y0?j_;00Ta0N0FT6;0;C`0N000540GE^0D000A;0GF21e002E40GGg17004J:0GHn0c\#
00RoA0GIa1O00kTC0GK@0m0GL=>0GLK0K0GLf>0GM40L0GMP;0@530T000540GMh0R000A;0GNJ23002E40GPM1M004J:0GQj0[00RoA0GRU1E\#
00kTC0GSj0g04EK=0GTa0F000540GU=0g000A;0GV41@002E40GWD1h004J:0GHn0c00RoA0GY<0a00kTC0GYm0V0GZS>0GZa0J0G[;;00Ta0N\#
000540G[L0U000A;0G\12I002E40G^J1C004J:0G_]1Q00RoA0Ga>0c00kTC0Gb11I0>o[=0GcJ0H0Gcb;00Ta0N000540Gd30J000A;0GdM1>\#
002E40Ge[27004J:0Ggb1E00RoA0Gi71o00kTC0Gk60Y00ZU=0Gk_0B02Fo=0Gl10Z0Gl[;00Ta0N000540Gll0N000A;0GmJ1a002E40Go;1b\#
004J:0H0m0_00RoA0H1\1700kTC0H2c0i05A7=0H3\0W00ZU=0H4C0C000540H4c0M000A;0H5@1M002E40H6]1b004J:0H8O1f00RoA0H:E11\#
00kTC0H;F1I0>o[=0H<_0M000540H=B0Q000A;0H=c16002E40H>i1V004J:0H@O0n00RoA0HAM1100kTC05^^0a05c?>0HBN0R000540HC60a\#
000A;0HCg1F002E40HE=1;004J:0HFH0j00kTC05bJ0e03H\=0HGB0U000540HGm0Y000A;0HHV1b002E40HJH1n004J:0HLF1500RoA0HMK1B\#
0HN]>0HNk0Y01A`=0AXB0C000540HOZ0W000A;0HPA23002E40HRD1<004J:0HLF1500RoA0HSP0o0HTO>0HT]0X000540HUK0X000A;0HV320\#
002E40HX315004J:0HY80]00RoA0HYe1J00kTC0H[?0^0HTO>0H[m0Y000540H\[0N000A;0H]91;002E40H^D2@004J:0H`T1900RoA0Ha]1X\#
00kTC0HcE0m0;``?0HdB0d02`I=0He60B000540HeN0K000A;0Hei1H002E40HgA1b004J:0=?d1600RoA0Hi32700kTC0Hk:130Hl=>0HlK0Q\#
0Hll>0Hm:0S06<?>0Hm]0F000540Hn90N000A;0HnW19002E40Ho`2M004J:0I2=0i00RoA0I361V00kTC0I4\0h0>F`>0I5T0C0Hll>0I5g0J\#
000540I6G0\000A;0I731I002E40I8L0i004J:0I9E1M00RoA0I:b2;00kTC0I<m0e0>F`>0I5T0C06<?>0Hm]0F000540I=h0D000A;0I><1]\#
002E40I?i1l004J:0=?d1600RoA0IAe2600kTC0ICk1005k[>0IDk0U06<?>0Hm]0F05ZK=05lC0S000540IE]0N000A;0IF;2:002E40IHE18\#
004J:0;UE0i00RoA0IIM2P00kTC06\W0]066U>08^`0O000540IL30I000A;0ILL1S002E40IMo2?004J:0=gU0g00RoA0IP>2F00kTC0IRT1V\#
0IT:>0ITH0G0IT_>0ITm0G000540IUJ0P000A;0IUj1_002E40IWY1?004J:0IXh2600RoA0IZn2_00kTC0I]]0o05[f>0I^\0B05ZK=05lC0S\#
000540I_40X000A;0I_\1a002E40IaM1Z004J:0=?d1600RoA0Ic72F00kTC0IeM130>F`>0IfP090IT_>0IfY080?j_;00Ta0N000540Ifn0I\#
000A;0IgG2;002E40IiR27004J:0=?d1600RoA0IkY3H00kTC06D[150@45>0Io10@0GLf>0IoA0A000540IoX0W000A;0J0?2E002E40J2T1b\#
004J:01`Z0e00RoA0J4F2B00kTC0J6X0a0:@d>0J7I0Z021C=0J830R000540J8b0@000A;0J921o002E406HQ1O004J:0=?d1600RoA0J;12Z\#
00kTC06D[150IT_>08^`0O0GLf>0IoA0A000540J=a0P000A;0J>A1:002E40J?K1l004J:0JAG0H00RoA0JA_1X00kTC06T10i02P_>0>:=0?\#
0784=0JCG0F000540JCj0K000A;0JDE26002E40JFK1T004J:0JAG0H00RoA0JGo2U00kTC06\W0]000540JJZ0D000A;0JJn1N002E40JLL2B\#
004J:0JN^0Z00RoA0JOH2000kTC0JQH1R06<?>0JRj0\000540JSc0L000A;0JT?1Q002E40JU`20004J:0;UE0i00RoA0JW`2o00kTC06\W0]\#
0GZS>0JZ_0[000540J[O0b000A;0J\A1M002E40J]^0o004J:0J^]1@00kTC0J_m0h077g=0J`e0L000540JaG0M000A;0Jad1K002E40Jc?10\#
004J:0Jd?0m00RoA0Je<1E00kTC0JfQ160GZS>0JgW0:000540Jgn0A000A;0Jh?20002E40Jj?1<004J:0=?d1600RoA0JkK2A00kTC0Jm\19\#
0>F`>08^`0O0@45>0Io10@000540Jnk0L000A;0JoG21002E40K1H1I004J:0=gU0g00RoA0K2a1`06<?>0K4Q0I06fm>0K4j0U000540K5U0X\#
000A;0K6=2<002E40K8I1R004J:0I9E1M00RoA0K9k2V0Hll>0K<Q0T06<?>0K4Q0I000540K=<0b000A;0K=n1[002E40K?Y1@004J:0<[@0Z\#
00RoA0K@i1B00kTC0KB;1?0KCJ?0KCY0P000540KD@0R000A;0KDb1m002E40KF_0V004J:0<[@0Z00RoA0<[j0[00kTC0KGE1`0KI5?0KID0@\#
000540KI[0M000A;0KJ81V002E40KK^16004J:0<[@0Z00RoA0<[j0[00kTC0KLd1V01M^=0KNJ0F000540KNg0c000A;0KOZ1k002E40KQU12\#
004J:0<[@0Z00RoA0<[j0[00kTC0KRW1B077g=0<^M0`000540KSn0T000A;0KTR1B002E40KUd1o004J:0KWc1Z00RoA0KYM1<00kTC0KZY1R\#
0>o[=0GcJ0H0BV?;00Ta0N000540K\A0P000A;0K\a2A002E40>hW1C00RoA0K_22:0Ka<=0KaI0T06cn>0Kam0C000540KbE0D000A;0KbY1[\#
002E40KdD2F004J:0KfZ1Q00RoA0Kh;2K00kTC0KjV1a0KlG=0KlT0Q0GZS>0Km50A000540KmU0H000A;0Kmm2A002E407Ed2I004J:07H=0g\#
00RoA07I41>00kTC07JB2K04<e=07Lj0M000540L0C0V000A;0L0i1`002E40L2Y1F00RoA0L3o1B00kTC07Q11L077g=0L5A0K000540L5a0R\#
000A;0L6C1?002E40L7R0j000540L8Q0X000A;0L991O002E40L:X2k004J:0L=S2800RoA0L?[1J00kTC0LA51a0>o[=0LBf0J0LC@>0LCN0T\#
0LD2;00Ta0N000540LDB0Z000A;0LDl1O002E40LFK2E004J:0LH`1900RoA0LIi1600kTC0LJo0f00ZU=0Gk_0B0LKe;00Ta0N000540LL<0M\#
000A;0LLY1l002E40LNU1`004J:0LPE1c00RoA0LR80m00kTC0LS51g0FSG>0LTl0M000540Ifn0I000A;0LUT21002E40LWU1d004J:0=?d16\#
00RoA0LYI1K00kTC0LZd1X06<?>08^`0O000540L\Q0K000A;0L\l1[002E40L^W1g004J:0L`N1T00RoA0Lb22000kTC0Ld21B\#

"""#,
        blob: #"""
2.0.0\#
name\#
Successo\#
description\#
Il comando è riuscito. Come risposta alla fine dei dati, il server ha preso in carico il messaggio e ne è responsabile.\#
when\#
`250 2.0.0 Ok: queued as …` dopo i dati; anche dopo `RSET` e `NOOP`, come `220 2.0.0` a `STARTTLS` e come `221 2.0.0` a `QUIT`.\#
fix sender\#
Non c'è nulla da fare. Se la posta non arriva, guardare nella posta indesiderata, poi dare all'amministratore del destinatario l'ID di coda di questa risposta.\#
2.1.0\#
Indirizzo del mittente accettato\#
Il server accetta il percorso di ritorno ed è pronto per il primo destinatario.\#
`250 2.1.0 Ok` o `Sender ok` dopo `MAIL FROM`, in quasi ogni sessione.\#
Non c'è nulla da fare; la sessione prosegue con `RCPT TO`.\#
related 2.1.5\#
lo stesso per un destinatario\#
2.1.9\#
Non c'è nulla da fare; non ci saranno altri rapporti. Se occorre saperlo, chiedere al destinatario.\#
il destinatario è stato accettato\#
2.2.0\#
Casella in ordine\#
Il server accetta posta per questa casella e aggiunge uno stato della casella senza dettaglio.\#
In risposte e notifiche di alcuni sistemi dopo un recapito riuscito.\#
Non c'è nulla da fare.\#
il codice abituale per un destinatario accettato\#
2.3.0\#
Stato del sistema in ordine\#
Il comando è riuscito; il server aggiunge uno stato del sistema senza dettaglio.\#
Nelle risposte di alcuni server a `QUIT`, `RSET`, `HELP` o dopo i dati.\#
2.5.0\#
Stato del protocollo in ordine\#
Il comando è riuscito; il server aggiunge uno stato del protocollo senza dettaglio.\#
Nelle risposte a `RSET`, `NOOP`, `VRFY` o dopo i dati su alcuni server.\#
2.6.0\#
Contenuto del messaggio accettato\#
Il server ha preso in carico il messaggio. Exchange e Outlook aggiungono il proprio numero interno e «Queued mail for delivery».\#
`250 2.6.0` dopo i dati, in quasi tutti i recapiti a server Microsoft.\#
Non c'è nulla da fare. Se la posta non arriva, dare Message-ID e numero interno all'amministratore del destinatario per una traccia dei messaggi.\#
related 2.0.0\#
ciò che inviano lì altri server\#
2.6.4\#
Il messaggio è stato recapitato, ma una conversione ne ha perso una parte.\#
Nei rapporti di gateway verso fax, SMS o vecchi sistemi di posta.\#
Chiedere al destinatario se è arrivato tutto l'essenziale; altrimenti inviare testo semplice.\#
related 5.6.4\#
rifiutato, perché il mittente vieta perdite\#
2.6.8\#
fix sending-admin\#
Nessun errore; inviare `VRFY` o `EXPN` con il parametro `SMTPUTF8` per vedere il nome.\#
related 252\#
il codice di risposta abituale\#
2.7.0\#
Autenticazione riuscita\#
L'accesso è riuscito; la sessione ha ora i diritti di quell'utente. Dopo altri comandi dice che un controllo di sicurezza è superato.\#
`235 2.7.0` alla fine di `AUTH`. Postfix si congeda anche dai client web con `221 2.7.0` («I can break rules, too»).\#
Non c'è nulla da fare; la sessione prosegue con `MAIL FROM`.\#
related 5.7.8\#
l'accesso è fallito\#
related 235\#
2.7.7\#
Il messaggio è stato recapitato, benché un controllo lo mostri modificato o danneggiato lungo il percorso.\#
Chiedere al destinatario se il messaggio è leggibile.\#
related 5.7.7\#
rifiutato per questo motivo\#
2.X.Y\#
Il server ha fatto ciò che il comando chiedeva. Dopo la fine dei dati ha preso in carico il messaggio.\#
Nelle risposte che iniziano con 2, nelle righe di log `status=sent`, e nelle notifiche di stato del recapito con `Action: delivered`, `relayed` o `expanded`.\#
Non c'è nulla da fare. Se la posta non arriva, dare all'amministratore del destinatario l'ID di coda della risposta.\#
related 4.X.Y\#
stesso ambito, ma riprovare più tardi\#
related 5.X.Y\#
stesso ambito, ma definitivo\#
4.0.0\#
Errore temporaneo, senza dettaglio\#
Qualcosa per ora è fallito, e il programma che ha scritto il codice non sa altro.\#
Il server remoto ha risposto 4yz senza codice di stato esteso e il server mittente ha scritto `4.0.0` nel log o nella notifica.\#
Leggere la risposta citata accanto: il motivo è nel suo codice e nelle sue parole. Lasciare il messaggio in coda.\#
fix receiving-admin\#
Aggiungere codici di stato estesi alle proprie risposte, così i mittenti vedono la causa.\#
related 5.0.0\#
la forma permanente\#
4.1.0\#
Problema di indirizzo, temporaneo\#
Per ora il server non accetta questo indirizzo mittente o destinatario.\#
Come risposta a `MAIL FROM` o `RCPT TO`: è fallita la ricerca in una tabella o policy, o l'indirizzo mittente non si è potuto controllare.\#
Lasciare che la coda riprovi. Se persiste, controllare che il dominio del mittente abbia un record MX o di indirizzo e che il destinatario sia giusto.\#
Cercare nel log ricerche fallite (LDAP, SQL, servizio di policy, DNS) a quell'ora.\#
related 4.1.8\#
quando il problema è il dominio del mittente\#
related 5.1.0\#
4.1.1\#
Destinatario per ora sconosciuto\#
Il server non può confermare che questo destinatario esista e chiede di riprovare. Il testo dice spesso già «user unknown» o «undeliverable address».\#
Postfix `reject_unverified_recipient` (450 predefinito), `soft_bounce = yes` o un 450 rimasto dopo una prova, un database utenti che non risponde, greylisting.\#
Controllare la grafia. Se è giusta, attendere.\#
Lasciare che la coda riprovi. Se «user unknown» resta per un giorno, trattare l'indirizzo come sconosciuto e cancellare il messaggio dalla coda.\#
Rispondere `550 5.1.1` per utenti inesistenti: impostare `soft_bounce = no` e `unverified_recipient_reject_code = 550`, e vedere nel log perché la verifica dell'indirizzo è fallita.\#
related 5.1.1\#
la risposta permanente dovuta agli utenti sconosciuti\#
related 4.2.1\#
la casella esiste ma per ora è disattivata\#
related 450\#
4.1.2\#
Dominio del destinatario per ora non trovato\#
Al momento il server non trova un host di posta per il dominio del destinatario e chiede di riprovare.\#
Postfix `reject_unknown_recipient_domain` (450 predefinito), di solito all'invio: errore di battitura nel dominio, o problemi DNS.\#
Controllare la grafia a destra di @.\#
Eseguire `dig MX` per il dominio. NXDOMAIN: correggere l'indirizzo e cancellare il messaggio. SERVFAIL o timeout: riparare il resolver.\#
Provare tutti i server dei nomi del dominio; basta uno guasto o una catena DNSSEC rotta. Postfix: `unknown_address_reject_code = 550` rende definitivo un vero NXDOMAIN.\#
related 5.1.2\#
related 4.4.3\#
il server DNS non ha risposto\#
4.1.3\#
Indirizzo destinatario illeggibile, inviato come temporaneo\#
Il server non sa leggere l'indirizzo del destinatario ma risponde con un codice temporaneo, così il mittente continua a provare.\#
Impostazioni di prova come `soft_bounce = yes`, o un filtro che rende temporaneo ogni rifiuto.\#
Riscrivere l'indirizzo invece di incollarlo.\#
Correggere l'indirizzo e cancellare il messaggio dalla coda; attendere non ripara la sintassi.\#
Rispondere `501 5.1.3`; disattivare `soft_bounce`.\#
related 5.1.3\#
la forma permanente adatta\#
4.1.4\#
Indirizzo del destinatario per ora ambiguo\#
Al momento l'indirizzo corrisponde a più caselle; il server chiede di riprovare.\#
Una directory in modifica o sincronizzazione contiene l'indirizzo due volte.\#
Usare l'indirizzo completo ed esatto.\#
Lasciare che la coda riprovi; se persiste, chiedere l'indirizzo esatto.\#
Terminare la sincronizzazione e togliere l'alias doppio.\#
related 5.1.4\#
4.1.7\#
Indirizzo del mittente per ora non verificato\#
Il server non può confermare che l'indirizzo del mittente riceva posta e chiede di riprovare.\#
Postfix `reject_unverified_sender` (450 predefinito): interroga l'MX del mittente, che rifiuta, applica greylisting o non risponde.\#
Usare un indirizzo mittente che possa ricevere posta.\#
Rendere recapitabile l'indirizzo in `MAIL FROM`: il proprio MX deve accettare `RCPT TO` per esso, con mittente `<>`, da ovunque.\#
Vedere nel log l'esito della verifica (`postfix/verify`, la riga smtp verso l'MX del mittente); esentare il mittente o togliere il controllo.\#
il dominio del mittente non si trova\#
related 5.1.7\#
la sintassi del mittente è errata\#
4.1.8\#
Dominio del mittente per ora non trovato\#
Al momento il server non trova un host di posta per il dominio dell'indirizzo mittente e chiede di riprovare.\#
Postfix `reject_unknown_sender_domain` («Domain not found», 450 predefinito), Sendmail «Domain of sender address … does not resolve»: record mancanti, o timeout DNS.\#
Impostare un indirizzo mittente in un vero dominio di posta.\#
Eseguire `dig MX` e `dig A` per il dominio in `MAIL FROM`. Pubblicare il record, riscrivere nomi host come `localdomain` (`myorigin`, `smtp_generic_maps`), o riparare i server dei nomi.\#
Se il dominio si risolve altrove, il proprio resolver è guasto: riavviarlo o sostituirlo.\#
related 5.1.8\#
4.1.9\#
Attendere; il rapporto finisce a un sistema che non dice altro.\#
Trovare nel rapporto l'ultimo relay e chiedere al suo amministratore con l'ID di coda.\#
4.2.0\#
Casella per ora non disponibile\#
La casella esiste, ma in questo momento il server non accetta posta per essa.\#
Greylisting (postgrey: «Greylisted, see …»), un file di casella o archivio bloccato da un altro processo, un backend in riavvio, limiti del provider per un destinatario.\#
Non fare nulla; il server mittente riprova.\#
Riprovare dallo stesso indirizzo IP dopo il tempo indicato nel testo, almeno 5 minuti. Se dura ore, chiedere all'amministratore del destinatario.\#
Nessun greylisting? Cercare nel log di recapito blocchi di casella residui, un archivio fermo o un proprietario errato.\#
disattivata o riceve troppo in fretta\#
related 4.2.2\#
piena\#
related 4.7.1\#
l'altro codice usato dal greylisting\#
4.2.1\#
Casella disattivata per ora\#
In questo momento la casella non riceve posta; il server prevede che finisca.\#
Account sospeso per mancato pagamento o manutenzione, casella in migrazione; Gmail: arriva troppa posta insieme per questo destinatario.\#
Attendere; se dura giorni, chiedere alla persona un altro indirizzo.\#
Lasciare che la coda riprovi. Dopo diversi giorni della stessa risposta considerare morto l'indirizzo.\#
Terminare la migrazione o riattivare l'account; per un account chiuso definitivamente rispondere `550 5.2.1`.\#
related 5.2.1\#
4.2.1~google\#
Il destinatario riceve posta troppo in fretta\#
Gmail ora non accetta altra posta per questo destinatario, perché ne arriva troppa in fretta. La casella non è disattivata.\#
Avvisi da script o monitoraggio verso una casella, cicli di posta, inoltro di tutto a un indirizzo, un'inondazione contro questo utente; anche il limite di picco del relay SMTP di Workspace.\#
Attendere; non inviare di nuovo a mano.\#
Lasciare che la coda riprovi con pause crescenti. Inviare meno messaggi a questo indirizzo: raggruppare gli avvisi, fermare il ciclo.\#
Trovare chi inonda la casella; distribuire gli avvisi su un gruppo.\#
related 4.7.28\#
troppa posta dal proprio lato\#
4.2.2\#
Casella piena per ora\#
La casella ha raggiunto la quota; il server prevede che il proprietario faccia spazio e chiede di riprovare.\#
Come risposta a `RCPT TO`, dopo i dati, e nei log di Dovecot o del recapito LMTP («Quota exceeded»).\#
Dire al destinatario per altra via di cancellare posta. Intanto il server mittente riprova.\#
Lasciare che la coda riprovi. Togliere l'indirizzo se resta pieno per settimane.\#
Aumentare la quota o archiviare posta (`doveadm quota get`, `Get-MailboxStatistics`).\#
related 5.2.2\#
lo stesso, con rinuncia\#
related 4.3.1\#
è pieno l'intero server, non una casella\#
related 452\#
4.2.4\#
Problema di espansione della lista, temporaneo\#
L'indirizzo è una lista o un alias, e in questo momento il server non ha potuto risalire ai membri.\#
Directory o database della lista non raggiungibile, file incluso illeggibile, lista in modifica.\#
Attendere.\#
Controllare la connessione a directory o database, poi espandere l'alias a mano (`postalias -q`, `exim -bt`).\#
related 5.2.4\#
4.3.0\#
Sistema ricevente per ora in difficoltà\#
Qualcosa dentro il sistema ricevente al momento fallisce; lo stesso messaggio può passare più tardi.\#
Postfix «Temporary lookup failure» o «queue file write error», un filtro fermo (milter, filtro dei contenuti); Google: problema di sistema, o domini destinatari diversi in una transazione.\#
Lasciare che la coda riprovi. Se Google parla di domini di destinazione, inviare una transazione per dominio.\#
Leggere nel log gli avvisi subito prima di questa risposta: mappa di database o LDAP, socket del milter, permessi, disco pieno.\#
il disco è pieno\#
related 4.3.5\#
la configurazione è errata\#
related 451\#
4.3.2\#
Il sistema ora non accetta messaggi\#
In questo momento il server non riceve posta: si sta fermando, è sovraccarico, in manutenzione o fa attendere i client nuovi.\#
Al saluto o a `RCPT TO`: «too many connections», «all server ports are busy», test di Postfix postscreen («Service currently unavailable»), una regola `defer` («Try again later»), trasporto Exchange fermo.\#
Lasciare che la coda riprovi dallo stesso indirizzo IP. Se accade solo con molte connessioni, aprirne meno insieme.\#
Controllare carico, limiti dei processi (`default_process_limit`, `smtp_accept_max`) e, in Exchange, lo stato dei componenti.\#
related 5.3.2\#
mai\#
related 4.4.5\#
congestione\#
related 421\#
4.3.2~microsoft\#
Recapito nella casella limitato\#
Exchange recapita già in questa casella con troppi thread e rimanda il resto. Il codice di risposta `432` qui non c'entra con le password.\#
«recipient thread limit exceeded»: raffiche di rapporti, avvisi o posta di liste verso una casella o un gruppo.\#
Non fare nulla; Exchange riprova.\#
Distribuire i messaggi nel tempo o su più caselle.\#
Trovare la raffica con la traccia dei messaggi e rallentarne la fonte; gruppi grandi: distribuire i recapiti nel tempo.\#
troppa posta per un destinatario, altrove\#
4.3.3\#
Funzione ora non disponibile\#
In questo momento il sistema ricevente non può offrire una funzione che il messaggio richiede.\#
Gateway e filtri il cui backend per quella funzione è fermo.\#
Lasciare che la coda riprovi; se persiste, togliere il parametro facoltativo.\#
Riavviare il backend o smettere di offrire la funzione in `EHLO`.\#
related 5.3.3\#
4.3.4\#
Messaggio al momento troppo grande\#
Il server ora non può accettare un messaggio di questa dimensione.\#
Poco spazio rimasto sul server: i messaggi piccoli passano, i grandi attendono.\#
Inviare un messaggio più piccolo o condividere il file con un link.\#
Lasciare che la coda riprovi.\#
Liberare spazio su disco, o rispondere `552 5.3.4` se la dimensione non passerà mai.\#
related 5.3.4\#
niente spazio per nulla\#
4.3.5\#
Errore di configurazione del server\#
Il server ricevente ha trovato un errore nella propria configurazione mentre controllava il messaggio, e chiede di riprovare.\#
Postfix «Server configuration error»: restrizione scritta male, tabella mancante, servizio di policy fermo; il messaggio è in ordine.\#
Lasciare che la coda riprovi; se dura, avvisare l'altro postmaster.\#
Leggere la riga `warning:` o `fatal:` di smtpd subito prima della risposta. Tipico: un nome inesistente in `smtpd_recipient_restrictions`, una mappa senza `postmap`, un socket di policy fermo.\#
related 4.3.0\#
un altro problema interno\#
4.4.0\#
Problema di rete o instradamento per ora\#
Qualcosa è fallito sul percorso verso il server successivo; il messaggio resta in coda.\#
Nel log del mittente e negli avvisi di ritardo; Exchange: `451 4.4.0` «Primary target IP address responded with …».\#
Leggere l'errore citato, poi provare da quella macchina: `dig MX` per il dominio, una connessione alla porta 25 di ogni host.\#
related 4.4.1\#
nessuna risposta\#
related 4.4.2\#
connessione interrotta\#
errore del server DNS\#
4.4.312\#
Al momento Exchange Online non può cercare l'host di posta del dominio del destinatario.\#
4.4.316\#
Al momento Exchange Online non può connettersi al server ricevente.\#
4.4.317\#
Il dominio ricevente esige TLS tramite DANE, e questa volta l'handshake TLS con il suo server è fallito.\#
4.4.318\#
Il server ricevente ha interrotto la connessione a metà sessione; Exchange Online riprova.\#
4.4.4\#
Per ora impossibile instradare\#
Al momento il server non trova un host successivo utilizzabile per l'indirizzo.\#
«Unable to look up mail exchanger», un nome MX la cui ricerca di indirizzo fallisce, uno smart host che non si risolve.\#
Controllare il dominio dell'indirizzo; altrimenti attendere.\#
Eseguire `dig MX` per il dominio e `dig A` per ogni nome. Se si risolvono, controllare `relayhost`, mappe di trasporto o connettori di invio.\#
Dare a ogni nome MX un record A o AAAA e provare tutti i server dei nomi del dominio.\#
related 5.4.4\#
il DNS non ha risposto\#
4.4.6\#
Rilevato un ciclo di instradamento, temporaneo\#
Il messaggio gira tra i server; resta in coda finché dura il ciclo.\#
Stesse cause della forma permanente; lo standard lo definisce temporaneo, quasi tutti i server inviano `5.4.6`.\#
Avvisare il destinatario per altra via.\#
Spezzare il ciclo prima che la coda si riempia: leggere i campi `Received`, lo formano gli host che si ripetono.\#
Togliere un inoltro, o aggiungere il dominio ai domini locali dell'ultimo host.\#
related 5.4.6\#
la forma abituale\#
4.4.7\#
Recapito ritardato o scaduto\#
Il messaggio attende da molto in coda. Con `Action: delayed` è un avviso e i tentativi proseguono; con `Action: failed` o «expired» è definitivo.\#
Avvisi di ritardo dopo alcune ore; bounce finali di Exchange e Sendmail dopo il tempo in coda («message expired»), spesso come `550 4.4.7`.\#
Avviso: attendere, non inviare di nuovo. Definitivo: inviare di nuovo quando la causa è risolta.\#
Cercare nel log l'ID di coda; la causa è la risposta ripetuta a ogni tentativo. Provare MX e porta 25 del dominio.\#
Cercare questo client nel proprio log: limite di frequenza, greylisting, errore TLS o firewall.\#
related 5.4.7\#
definitivo per la classe\#
la causa più frequente\#
4.4.8\#
La policy MTA-STS del dominio ricevente non elenca l'host di posta indicato dal DNS; Exchange Online attende e riprova.\#
related 5.4.8\#
4.5.0\#
Problema di protocollo, temporaneo\#
Qualcosa nel dialogo questa volta non ha funzionato; il server o il client chiede di riprovare.\#
Sendmail lo registra come predefinito per risposte 4yz senza dettagli; Google: il client ha violato il protocollo, per esempio inviando prima del suo turno.\#
Leggere la risposta citata. Se si ripete, registrare la sessione (`swaks`, log di debug) e guardare il comando prima della risposta.\#
Esentare il client dai controlli rigorosi se è legittimo; controllare i firewall che riscrivono SMTP.\#
related 5.5.0\#
related 5.5.1\#
ordine errato, detto con esattezza\#
4.5.1\#
Comando non valido, inviato come temporaneo\#
Il server non accetta il comando in questo punto ma risponde con un codice temporaneo.\#
`soft_bounce = yes`, server con controlli di sequenza in un filtro, chiamanti che parlano troppo presto.\#
Correggere l'ordine dei comandi: `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. Attendere soltanto non serve.\#
Rispondere 503 o 502 con `5.5.1`; disattivare `soft_bounce`.\#
4.5.2\#
Errore di sintassi, inviato come temporaneo\#
Il server non sa leggere il comando o l'indirizzo ma risponde con un codice temporaneo.\#
`soft_bounce = yes`, o un rifiuto come `reject_non_fqdn_sender` impostato a 450.\#
Correggere la riga citata dal testo; attendere non serve.\#
Rispondere con `5.5.2`: disattivare `soft_bounce`, impostare `non_fqdn_reject_code = 504`.\#
related 5.5.2\#
4.5.3\#
Troppi destinatari per questa transazione\#
Il server ha accettato quanti destinatari ammette in una volta; gli altri possono seguire in un'altra transazione.\#
Come risposta a `RCPT TO` in invii massivi e a grandi gruppi; Google: destinatari le cui policy non si possono trattare insieme.\#
Non fare nulla; il server mittente divide e riprova.\#
Lasciare che la coda invii il resto. Ridurre i destinatari per transazione verso questa destinazione (Postfix `default_destination_recipient_limit`, Exim `max_rcpt`).\#
Ammetterne almeno 100 (`smtpd_recipient_limit`).\#
related 5.5.3\#
il codice di risposta chiesto dallo standard\#
4.5.4\#
Argomenti del comando ora non accettati\#
In questo momento il server non può usare un argomento del comando.\#
`455` a `MAIL FROM` o `RCPT TO` con parametri come `SIZE`, `BODY` o `NOTIFY`.\#
Lasciare che la coda riprovi. Se persiste, togliere i parametri facoltativi per questo host.\#
Trovare quale parametro non si può servire e smettere di offrirne la parola chiave in `EHLO`.\#
related 5.5.4\#
related 455\#
4.5.5\#
Versione del protocollo errata, temporaneo\#
Questa volta le due parti non hanno trovato una versione comune di un protocollo.\#
Raro: gateway durante un aggiornamento.\#
Controllare che porta e protocollo concordino; lasciare che la coda riprovi.\#
Controllare quale servizio e versione ascolta su questa porta.\#
related 5.5.5\#
4.5.6\#
La risposta del client durante `AUTH` in questo momento non entra nel buffer del server.\#
Usare un altro meccanismo, o un token con meno gruppi o claim; poi riprovare.\#
Alzare il limite di riga per `AUTH` a 12288 ottetti.\#
related 5.5.6\#
4.6.0\#
Problema di contenuto, temporaneo\#
Questa volta il server non ha potuto elaborare il contenuto del messaggio.\#
Un filtro o convertitore di contenuti che fallisce o dura troppo; un messaggio che non sa decomprimere.\#
Attendere; se persiste, inviare come testo semplice.\#
Lasciare che la coda riprovi; provare un messaggio semplice allo stesso indirizzo.\#
Cercare errori del filtro dei contenuti a quell'ora (amavis, rspamd, antivirus).\#
related 5.6.0\#
4.6.2\#
Il messaggio va convertito per l'hop successivo, cosa in questo momento non permessa.\#
Attendere, o inviarlo con codifica a 7 bit.\#
Permettere la conversione sul relay, o codificare all'origine; lasciare che la coda riprovi.\#
Offrire `8BITMIME`.\#
related 5.6.2\#
4.6.3\#
Il messaggio va convertito per l'hop successivo, cosa che questo server ora non può fare.\#
Codificare all'origine; lasciare che la coda riprovi.\#
Offrire `8BITMIME` su ogni host MX, non solo su alcuni.\#
related 5.6.3\#
4.6.4\#
Attendere, oppure inviare il messaggio come testo semplice.\#
4.6.5\#
Conversione per ora fallita\#
Il messaggio andava convertito, e questa volta non ha funzionato.\#
Attendere, o inviarlo come testo semplice.\#
Controllare il convertitore (disco, memoria, tempi massimi).\#
related 5.6.5\#
4.6.6\#
Il server dovrebbe prelevare da sé il contenuto (`BURL`) e ora non può raggiungerlo.\#
Invio con `BURL` mentre il server IMAP è fermo o occupato.\#
Inviare di nuovo tra qualche minuto.\#
Controllare il server IMAP e la connessione verso di esso.\#
related 5.6.6\#
il server IMAP non risponde\#
4.6.8\#
Inviare di nuovo il comando con il parametro `SMTPUTF8`.\#
related 5.6.8\#
4.7.0\#
Rinvio per sicurezza o policy\#
Per ora il server non accetta la posta per un motivo di sicurezza o policy, senza dettaglio.\#
`421 4.7.0` limiti di frequenza o reputazione (Gmail, Yahoo `[TSS04]`), limiti di connessione di Postfix, `450 4.7.0` greylisting, `454 4.7.0` problemi di accesso o TLS.\#
Problemi di accesso: mantenere la password, riprovare più tardi. Altrimenti attendere.\#
Leggere testo e contrassegno. Inviare più lentamente e con meno connessioni a questa destinazione; controllare PTR, SPF, DKIM, liste di blocco, e TLS se il testo lo indica. Non forzare i tentativi.\#
`454`: controllare backend SASL e certificato; altrimenti alzare i limiti (`smtpd_client_connection_count_limit`) o esentare il client.\#
l'altro codice per greylisting e limiti\#
troppa posta, detto con esattezza\#
4.7.1\#
Recapito per ora non autorizzato\#
Il server non accetta ancora la posta: per lo più greylisting, un limite di frequenza o un controllo del client per ora fallito.\#
«Greylisted», «Try again later», «Service unavailable», limiti di Postfix (`450 4.7.1`), DNS inverso mancante o nome HELO sconosciuto, `454 4.7.1 Relay access denied`.\#
Riprovare dallo stesso indirizzo IP; se il testo parla di greylisting, basta qualche minuto. Se dura ore: dare all'host un record PTR che riconduca e un nome HELO che si risolva; inviare più lentamente. «Relay»: controllare l'MX del destinatario, o autenticarsi.\#
Trovare la regola nel log: greylisting, milter fermo, `reject_unknown_client_hostname`, `defer_unauth_destination`.\#
related 5.7.1\#
rifiutato definitivamente\#
related 4.2.0\#
il codice di postgrey per il greylisting\#
related 4.7.25\#
DNS inverso, detto con esattezza\#
4.7.15\#
Al momento il server accetta solo messaggi con una priorità più alta.\#
Attendere, o inviare con una priorità più alta se permesso.\#
Abbassare la soglia quando l'emergenza è finita.\#
related 5.7.15\#
4.7.16\#
Al momento il server pone un limite di dimensione per questa priorità, e il messaggio lo supera.\#
Ridurre il messaggio, scegliere una priorità più bassa, o attendere.\#
Controllare i limiti di dimensione di ogni priorità.\#
related 5.7.16\#
4.7.23~google\#
Gmail limita la posta da questo indirizzo IP, perché non ha un record PTR, o il nome non riconduce a esso. Non riguarda SPF.\#
4.7.24\#
SPF ora non verificabile\#
Una ricerca DNS per il record SPF del dominio del mittente è fallita; il server chiede di riprovare. Google lo invia anche per record sospetti.\#
Server dei nomi lenti o guasti del dominio del mittente o di un `include:` nel suo record.\#
Provare `dig TXT DOMAIN` e ogni `include:` su tutti i server dei nomi; accorciare il record.\#
Controllare il proprio resolver.\#
related 5.7.24\#
il record stesso è errato\#
ciò che inviano server più vecchi\#
4.7.25\#
DNS inverso per ora non trovato\#
Il server non trova un DNS inverso valido per l'indirizzo IP mittente e chiede di riprovare.\#
Postfix `reject_unknown_client_hostname` («cannot find your hostname», 450 predefinito): nessun record PTR, un nome che non riconduce, o un timeout DNS.\#
Non fare nulla; se persiste, inoltrare il testo al proprio amministratore di posta.\#
Eseguire `dig -x ADDRESS`, poi `dig A` o `dig AAAA` per quel nome: deve dare lo stesso indirizzo. Il provider di hosting imposta il record PTR; poi la posta in coda passa.\#
Usare `reject_unknown_reverse_client_hostname`, che chiede meno, o esentare il client.\#
related 5.7.25\#
4.7.26\#
Controlli di autenticazione per ora falliti\#
Questa volta l'origine del messaggio non si è potuta confermare; il server limita tale posta o chiede di riprovare.\#
Problemi DNS durante il controllo di SPF, DKIM o DMARC; Google: la posta senza SPF e DKIM viene rallentata.\#
Predisporre SPF e DKIM per il dominio in `From`; provarne i server dei nomi.\#
related 5.7.26\#
4.7.26~google\#
Messaggio non autenticato, frequenza limitata\#
Gmail rallenta questa posta, perché né SPF né DKIM sono passati, o problemi DNS hanno impedito il controllo DMARC.\#
Server nuovo, modulo web, servizio di posta senza DKIM per il proprio dominio, inoltro; o server dei nomi del dominio del mittente che non rispondono.\#
Firmare con DKIM per il dominio in `From`, aggiungere il server a SPF, provare i server dei nomi del dominio. Controllare un messaggio di prova con «Mostra originale» in Gmail. La coda poi si svuota.\#
Workspace dietro un altro gateway: inserirlo come gateway in entrata.\#
4.7.27~google\#
SPF non superato, frequenza limitata\#
Gmail rallenta questa posta, perché SPF non è passato. Chi fa invii massivi deve superare SPF e DKIM. Non riguarda l'MX nullo.\#
L'indirizzo IP mittente manca nel record SPF del dominio di `MAIL FROM`, o il record è guasto.\#
Non fare nulla; inoltrare il testo al proprio amministratore di posta.\#
Aggiungere l'indirizzo IP o `include:` al record TXT del dominio in `MAIL FROM` (vedere `Return-Path`), al massimo 10 ricerche; poi la coda si svuota.\#
4.7.28\#
Rilevata un'inondazione di posta, frequenza limitata\#
Il server vede da questa fonte più posta di quanta ne accetti e chiede di attendere.\#
Newsletter inviate troppo in fretta, nuovi indirizzi IP senza storia, account o moduli compromessi, tempeste di avvisi.\#
Ridurre connessioni e frequenza verso questa destinazione, cercare nel log un account compromesso, avviare i nuovi indirizzi IP gradualmente in più settimane.\#
Limiti troppo stretti per una fonte legittima: esentarla.\#
related 5.7.28\#
4.7.28~google\#
Frequenza di posta insolita, limitata\#
Gmail vede troppa posta, o troppa indesiderata, da un indirizzo IP, rete, dominio, link o Message-ID, e la rallenta. Il testo dice quale.\#
Volume improvviso, nuovo indirizzo IP, segnalazioni, account o modulo compromesso, molte copie con lo stesso Message-ID.\#
Ridurre connessioni e frequenza verso Gmail, trovare la causa, tenere le segnalazioni sotto lo 0,3 % (vedere Postmaster Tools). Dare a ogni messaggio un proprio Message-ID.\#
Nulla da impostare dal lato del destinatario.\#
4.7.29~google\#
Gmail rallenta questa posta, perché non è arrivata su una connessione cifrata. Non riguarda ARC.\#
4.7.30~google\#
DKIM non superato, frequenza limitata\#
Gmail rallenta questa posta, perché DKIM non è passato. Chi fa invii massivi deve superare SPF e DKIM. Non riguarda REQUIRETLS.\#
4.7.31\#
Gmail rallenta questa posta, perché il dominio in `From` non ha un record o una policy DMARC. Chi fa invii massivi ne ha bisogno.\#
related 5.7.31\#
rifiutato per lo stesso motivo\#
4.7.32\#
Gmail rallenta questa posta, perché il dominio in `From` non corrisponde né a quello che ha superato SPF né a quello che ha superato DKIM.\#
related 5.7.32\#
4.7.321\#
Verso questo dominio è richiesto TLS, e il suo server non offre `STARTTLS`; Exchange Online riprova.\#
4.7.323\#
Il dominio ricevente usa DANE, e il certificato del suo server non corrisponde al record TLSA; Exchange Online riprova.\#
4.7.324\#
Le risposte DNS per il dominio ricevente hanno firme DNSSEC non valide; Exchange Online riprova.\#
4.7.325\#
È richiesto TLS con un certificato adatto, e quello del server non ha il nome dell'host MX; Exchange Online riprova.\#
4.7.40\#
related 4.7.31\#
il codice nelle risposte di Google stesso\#
4.7.5\#
Errore crittografico, temporaneo\#
Questa volta certificato o chiave dell'altra parte non si sono potuti verificare; il messaggio attende.\#
Postfix «Server certificate not verified» o «not trusted» con `verify`, `secure`, `dane` o MTA-STS; certificati scaduti, nomi non corrispondenti.\#
Controllare con `openssl s_client -starttls smtp -connect HOST:25`: nome, date e catena; guardare la propria voce in `smtp_tls_policy_maps`.\#
Rinnovare il certificato con il nome dell'host MX e la catena completa; correggere i record TLSA o la policy MTA-STS.\#
related 5.7.5\#
related 4.7.0\#
fallisce `STARTTLS` stesso\#
4.7.500-4.7.699\#
Server occupato o traffico sospetto (Microsoft)\#
Exchange Online rallenta l'indirizzo IP mittente, perché il suo traffico sembra sospetto o eccessivo.\#
«Server busy. Please try again later from …» o «Access denied, please try again later»: nuovi indirizzi IP, volume improvviso, spam da un account.\#
Lasciare che la coda riprovi lentamente. Cercare nel log un account compromesso; controllare SPF, DKIM, PTR; avviare gradualmente i nuovi indirizzi IP.\#
Partner desiderato: aggiungerne l'indirizzo IP all'elenco di indirizzi consentiti del filtro connessioni.\#
related 4.7.650\#
per la reputazione\#
related 5.7.606\#
bloccato, non solo rallentato\#
4.7.5~microsoft\#
Verifica MTA-STS per ora fallita\#
Exchange Online attende e riprova, perché la policy MTA-STS del dominio ricevente non corrisponde ai suoi server di posta o al loro certificato.\#
«failed MTA-STS validation»: certificato scaduto o senza il nome dell'host MX, host MX non elencato nella policy, vecchia policy dopo un trasferimento.\#
Attendere, o raggiungere il destinatario per altra via.\#
Avvisare l'amministratore del destinatario; il proprio lato non può riparare.\#
Scaricare `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, elencare ogni host MX, rinnovare il certificato, poi cambiare l'`id` nel record TXT `_mta-sts`.\#
related 4.4.8\#
l'host MX non è nella policy\#
4.7.6\#
Questa volta le due parti non hanno trovato un cifrario, hash o tipo di chiave comune; il messaggio attende.\#
Permettere TLS 1.2 e 1.3 con cifrari standard; impostare la policy TLS per questo host su `may` se deve andare in chiaro.\#
Provare con `openssl s_client -starttls smtp`; togliere un elenco di cifrari troppo stretto.\#
related 5.7.6\#
4.7.650\#
Indirizzo IP limitato per reputazione (Microsoft)\#
Outlook.com rallenta l'indirizzo IP mittente per la sua reputazione («S775»).\#
Segnalazioni, destinatari sconosciuti, trappole antispam, o un nuovo indirizzo IP.\#
Inviare meno e più lentamente, solo a chi lo ha chiesto; seguire l'indirizzo IP in Microsoft SNDS e aderire al feedback sulle segnalazioni (JMRP).\#
related 4.7.500\#
rallentato senza quel motivo\#
bloccato\#
4.7.652\#
Troppe connessioni (Microsoft)\#
Il server mittente ha aperte verso Outlook.com più connessioni del consentito («S3115»).\#
Molti recapiti paralleli verso domini Microsoft.\#
Ridurre le connessioni parallele per questi domini (Postfix: trasporto proprio con `smtp_destination_concurrency_limit`), e inviare più messaggi per connessione.\#
4.7.7\#
Il controllo se il messaggio sia stato modificato lungo il percorso per ora è fallito.\#
Lasciare che la coda riprovi; cercare filtri che modificano il messaggio dopo la firma.\#
4.7.700\#
Filtro occupato (Microsoft)\#
Un agente di filtro di Exchange Online è occupato e chiede di riprovare («PFA agent busy»).\#
Carico interno al servizio Microsoft.\#
problemi nel sistema ricevente\#
4.7.850-4.7.899\#
Accesso per ora negato (Microsoft)\#
Al momento Exchange Online non accetta posta da questa fonte e chiede di riprovare.\#
Traffico sospetto o improvviso dall'indirizzo IP.\#
Lasciare che la coda riprovi lentamente; cercare un account compromesso; controllare SPF, DKIM e PTR.\#
la stessa famiglia\#
4.X.Y\#
Errore temporaneo persistente\#
Questa volta il server non ha accettato il messaggio, ma lo stesso tentativo può riuscire più tardi. Il messaggio resta nella coda del mittente.\#
Nelle risposte che iniziano con 4, nelle righe di log `status=deferred` e negli avvisi «delayed»: caselle piene, greylisting, limiti di frequenza, server non raggiungibili, problemi DNS.\#
Per ora non fare nulla. Il server mittente riprova da solo, spesso per 1-5 giorni.\#
Leggere la risposta nella coda (`postqueue -p`, `exim -bp`, `mailq`). Se lo stesso testo si ripete per ore per molti destinatari, eliminarne la causa e poi forzare l'invio della coda.\#
Cercare nel proprio log la stessa ora e lo stesso client; la causa è nel testo accanto al codice.\#
la forma definitiva dello stesso errore\#
related 2.X.Y\#
successo\#
5.0.0\#
Errore permanente, senza dettaglio\#
Il messaggio è fallito definitivamente, e il programma che ha scritto il codice non sa altro.\#
Il server remoto ha risposto 5yz senza codice di stato esteso; Exim e OpenSMTPD lo scrivono nel campo `Status:` di quasi tutti i bounce, qualunque fosse la vera risposta.\#
Leggere la risposta citata sotto (`Diagnostic-Code:` o «host … said:»).\#
Classificare in base alla risposta citata, non a questo codice; non cancellare l'indirizzo per questo.\#
related 4.0.0\#
la forma temporanea\#
5.0.1\#
Rifiuto proprio di un provider\#
Un codice di rifiuto proprio di un provider. In che cosa differiscano `5.0.1`, `5.0.2` e `5.0.3` non è documentato; il motivo sta nel testo accanto.\#
Orange e AT&T: mittente rifiutato, DMARC fallito o indirizzo IP bloccato.\#
Leggere il testo; inoltrare la risposta al proprio amministratore di posta.\#
Controllare SPF, DKIM, DMARC e liste di blocco; usare il contatto del provider nel testo.\#
il codice registrato per i rifiuti per policy\#
5.0.2\#
5.0.3\#
5.0.350\#
Il server remoto ha rifiutato (Microsoft)\#
Exchange Online riporta un rifiuto per cui non ha un codice migliore. Il motivo è nel testo citato.\#
Il server ricevente ha rifiutato, o `x-dg-ref` è troppo lungo, o è scattata una policy («AS345»).\#
Leggere la risposta citata nel bounce. Se è indicato `x-dg-ref`, inviare come nuovo messaggio senza il vecchio allegato.\#
Eseguire una traccia dei messaggi e leggere l'ultimo errore del server ricevente.\#
Dare al proprio rifiuto un codice standard.\#
rifiuto per policy\#
5.1.0\#
Indirizzo rifiutato\#
Il server rifiuta un indirizzo della busta, spesso quello del mittente, senza dire quale difetto abbia.\#
Mittente bloccato; Postfix: mittente sconosciuto nelle tabelle locali (`reject_unlisted_sender`); gateway Cisco: `#5.1.0 Address rejected` per un destinatario sconosciuto.\#
Usare un indirizzo mittente che esiste e che si può usare, o correggere il destinatario indicato dal testo.\#
Controllare che l'indirizzo in `MAIL FROM` esista e che questo server possa usarlo. Un destinatario va trattato come sconosciuto.\#
Cercare l'indirizzo nelle tabelle dei destinatari, nelle mappe di accesso dei mittenti e nelle liste di blocco.\#
destinatario sconosciuto, detto con esattezza\#
rifiutato per policy\#
5.1.351\#
Il server remoto segnala un destinatario sconosciuto (Microsoft)\#
Il server ricevente ha detto a Exchange Online che il destinatario non esiste.\#
Errore di battitura, una persona che se n'è andata, vecchia voce di completamento automatico.\#
Cancellare la voce di completamento automatico, controllare la grafia, chiedere l'indirizzo attuale.\#
Togliere l'indirizzo; non riprovare.\#
Controllare che la casella esista sul server a cui punta l'MX.\#
il codice registrato per questo\#
5.1.8~microsoft\#
Mittente in uscita non valido\#
Exchange Online ha bloccato l'invio a questo account di un proprio cliente, perché ha inviato spam. Il dominio del mittente è in ordine.\#
«Access denied, bad outbound sender»: la casella è stata violata, o ha inviato più di quanto permetta la policy in uscita.\#
Cambiare la password e avvisare l'amministratore.\#
Mettere in sicurezza l'account (password, sessioni, regole di posta in arrivo), poi toglierlo dalle entità con restrizioni nel portale Microsoft Defender.\#
related 5.7.705\#
è bloccato l'intero tenant\#
5.1.9\#
Chiedere al destinatario se il messaggio è arrivato.\#
5.1.90\#
Limite giornaliero di destinatari raggiunto (Microsoft)\#
Il proprio account in Exchange Online ha inviato a quanti destinatari può in un giorno.\#
Newsletter da una casella, o un account compromesso.\#
Attendere fino a 24 ore. Se non si è inviato così tanto, cambiare la password.\#
Controllare la posta inviata con la traccia dei messaggi, mettere in sicurezza l'account; per le newsletter usare un servizio di invii massivi.\#
account bloccato per spam\#
5.2.0\#
Casella non disponibile\#
La casella esiste, ma il server rifiuta definitivamente la posta per essa senza dettagli.\#
Regole della casella, caselle danneggiate, blocchi del provider per un destinatario; archivi Exchange che rifiutano il recapito.\#
Non riprovare senza modifiche; leggere la causa nel testo.\#
Cercare nel log il recapito a questa casella: errori dell'archivio, regole, casella spostata o in quarantena.\#
disattivata\#
5.2.121\#
Limite orario del destinatario per questo mittente (Microsoft)\#
Questo mittente ha inviato a questa casella in un'ora più messaggi di quanti ne accetti.\#
Messaggi di avviso, rapporti, cicli tra sistemi di ticket.\#
Attendere un'ora; raggruppare i messaggi.\#
Rallentare la fonte, fermare i cicli; l'indirizzo resta valido, non toglierlo.\#
Distribuire gli avvisi su più caselle o un gruppo.\#
related 5.2.122\#
tutti i mittenti insieme\#
simile, altrove\#
5.2.122\#
Limite orario del destinatario (Microsoft)\#
In un'ora la casella ha ricevuto più messaggi di quanti ne accetti da tutti i mittenti insieme.\#
Messaggi di avviso, inoltro catch-all, un'inondazione contro la casella.\#
Attendere qualche ora, poi inviare di nuovo.\#
Conservare l'indirizzo; inviare di nuovo più tardi e più lentamente.\#
Trovare l'inondazione con la traccia dei messaggi; distribuire la posta su più caselle.\#
related 5.2.121\#
un solo mittente\#
5.2.14\#
Indirizzo di inoltro mal configurato (Microsoft)\#
La casella inoltra a un indirizzo mancante o errato.\#
La destinazione dell'inoltro è stata cancellata o rinominata.\#
Correggere o togliere l'inoltro (campi `ForwardingAddress` e `ForwardingSmtpAddress` di `Get-Mailbox`).\#
inoltro in tondo\#
5.3.0\#
Il sistema ricevente rifiuta\#
Il sistema ricevente rifiuta definitivamente il messaggio senza dettagli. Alcuni server lo usano per liste di blocco e regole di accesso.\#
Regole di accesso ed errori dei mailer di Sendmail; AT&T: indirizzo IP mittente nella sua lista di blocco; filtri e gateway che non conoscono un codice migliore.\#
Leggere il testo e inoltrare l'intera risposta al proprio amministratore di posta.\#
Seguire il link o l'indirizzo nel testo; cercare l'indirizzo IP mittente nelle liste di blocco.\#
Trovare nel log la regola o il mailer fallito, e dargli un codice più esatto.\#
il codice esatto per il rifiuto per policy\#
related 5.3.5\#
5.3.1\#
Il server ricevente non ha più spazio e, contro lo standard, lo rende definitivo.\#
Server o filtri che trasformano un disco pieno in un rifiuto permanente.\#
Inviare di nuovo il messaggio più tardi.\#
Conservare l'indirizzo; dire per altra via all'altro postmaster che il suo disco è pieno.\#
il codice adatto\#
5.3.190\#
Journaling non supportato (Microsoft)\#
L'organizzazione non accetta rapporti di journal da server locali.\#
Una regola di journal punta a Exchange Online mentre l'archivio di journaling è disattivato.\#
Far puntare la regola di journal a un archivio supportato.\#
Attivare l'archivio di journaling, o usare un'altra casella di journal.\#
5.4.1\#
Nessuna risposta dall'host, rinuncia\#
Il sistema mittente non ha raggiunto alcun server del dominio e lo ha reso definitivo. Da server Microsoft significa altro: destinatario rifiutato.\#
Relay e gateway senza coda; alcuni sistemi lo usano quando le loro regole rifiutano il dominio del destinatario.\#
Controllare il dominio dell'indirizzo.\#
Vedere chi ha scritto la risposta. Il proprio relay: provare DNS e porta 25. Un server remoto: leggerne il testo.\#
Aprire la porta 25, avviare il server, togliere gli host morti dai record MX.\#
la forma temporanea, che lo standard chiede\#
destinatario sconosciuto\#
5.4.11\#
Superata la profondità dei messaggi automatici (Microsoft)\#
In Exchange messaggi automatici si sono innescati a vicenda troppe volte, perciò la catena è stata fermata.\#
Regole, risposte automatiche o journaling che si rispondono a vicenda.\#
Non c'è nulla da fare; avvisare l'amministratore del destinatario.\#
Cercare risposte automatiche e regole che reagiscono ai bounce.\#
Trovare la regola, il journal o la risposta automatica che crea messaggi su messaggi, ed escludere la posta automatica.\#
related 5.4.14\#
ciclo tra server\#
5.4.14\#
Numero di hop superato (Microsoft)\#
Il messaggio è tornato a Exchange Online troppe volte: un ciclo di posta.\#
MX e connettori fanno girare il dominio tra Exchange Online e un server locale o di filtro; due caselle si inoltrano a vicenda.\#
Leggere i campi `Received` del messaggio respinto: gli host che si ripetono formano il ciclo.\#
Impostare il dominio accettato come autorevole, o correggere il connettore; togliere uno dei due inoltri; completare le caselle mancanti.\#
il codice registrato per i cicli\#
5.4.1~microsoft\#
Indirizzo del destinatario rifiutato: accesso negato\#
Exchange Online rifiuta il destinatario al perimetro, perché l'indirizzo non è nella directory dell'organizzazione. Non c'entra con la rete.\#
«Recipient address rejected: Access denied» dopo `RCPT TO`: destinatario sconosciuto e blocco perimetrale basato sulla directory attivo; o la casella è in locale e non sincronizzata.\#
Controllare la grafia; chiedere l'indirizzo attuale.\#
Trattarlo come destinatario sconosciuto: non riprovare.\#
Creare o sincronizzare il destinatario, o impostare il dominio accettato come relay interno finché alcune caselle sono altrove. Le cartelle pubbliche richiedono un'eccezione propria.\#
related 5.1.10\#
il codice Microsoft quando la ricerca in directory fallisce dopo\#
5.4.2\#
La connessione si è interrotta prima che il messaggio passasse, e il sistema mittente lo ha reso definitivo.\#
Relay, script e librerie senza coda che danno per permanente una connessione interrotta.\#
Inviare di nuovo.\#
Inviare tramite un server con coda; trovare il passo in cui la connessione si interrompe.\#
5.4.3\#
Una directory necessaria al sistema mittente non ha risposto, e questo ha rinunciato.\#
Exchange e gateway che rendono definitivi gli errori DNS o di directory.\#
Inviare di nuovo più tardi; controllare il dominio dell'indirizzo.\#
Eseguire `dig MX` per il dominio sul server di posta e riparare resolver o directory.\#
Provare ogni server dei nomi del dominio e la catena DNSSEC.\#
5.4.300\#
Messaggio scaduto (Microsoft)\#
Exchange Online ha provato per tutto il tempo in coda (di regola 24 ore) e ha rinunciato.\#
Il server ricevente non ha risposto, ha differito ogni tentativo, o TLS è fallito.\#
Leggere l'ultimo errore nel bounce, inviare di nuovo più tardi.\#
La traccia dei messaggi mostra ogni tentativo; provare gli host MX del dominio.\#
Aprire la porta 25 per Exchange Online; cercare greylisting o limiti.\#
related 5.4.316\#
connessione rifiutata\#
5.4.310\#
Il dominio DNS non esiste (Microsoft)\#
Exchange Online non trova nel DNS un tale dominio.\#
Errore di battitura, dominio scaduto, record mancanti sul server dei nomi.\#
Eseguire `dig MX` per il dominio; correggere l'indirizzo.\#
Rinnovare il dominio; pubblicare un record MX.\#
5.4.5\#
Congestione del sistema di posta, rinuncia\#
Un sistema era troppo occupato e, contro lo standard, lo ha reso definitivo. Da server Google è un limite di invio.\#
Gateway e filtri senza coda.\#
Inviare di nuovo più tardi.\#
Conservare l'indirizzo; inviare di nuovo con meno connessioni.\#
5.4.5~google\#
Limite di invio giornaliero superato\#
Il proprio account Google o relay SMTP ha raggiunto il limite giornaliero e per ora non può inviare altro. Il destinatario non c'entra.\#
«Daily user sending limit exceeded» o «Daily SMTP relay limit exceeded»: newsletter da una casella, account compromesso, un ciclo.\#
Attendere fino a 24 ore, poi inviare meno; cambiare la password se non si è inviato così tanto.\#
Controllare gli invii dell'account nel log della posta; spostare gli invii massivi su un servizio apposito.\#
il destinatario riceve troppo\#
5.5.0\#
Problema di protocollo\#
Qualcosa nel dialogo è fallito definitivamente, senza dettaglio. Molti programmi lo usano anche per rifiuti che non c'entrano con il protocollo.\#
Predefinito di Sendmail per risposte 5yz; Postfix «Improper use of SMTP command pipelining»; un milter fermo con azione reject; vecchi server Microsoft per destinatari sconosciuti o bloccati.\#
Leggere il testo: se indica l'indirizzo o una policy, è quello il motivo.\#
Basarsi sul testo. Se indica il protocollo, registrare la sessione e attendere ogni risposta prima del comando successivo, salvo che sia offerto `PIPELINING`.\#
Milter fermo: riavviarlo.\#
comando o ordine errato\#
sintassi\#
5.6.0\#
Contenuto non accettabile\#
Il server rifiuta il messaggio per come è composto, senza dettaglio.\#
Intestazioni o MIME malformati, `From` doppio, `Date` mancante, annidamento eccessivo, «Corrupt message content» in Exchange, `winmail.dat`.\#
Inviarlo di nuovo come nuovo messaggio, testo semplice, allegato come ZIP o link.\#
Controllare il messaggio grezzo: un solo `From`, `Date`, `Message-ID`; righe fino a 998 ottetti; delimitatori MIME corretti.\#
Trovare nel log quale controllo è fallito; provare con il messaggio originale.\#
related 5.6.1\#
il tipo di contenuto è rifiutato\#
rifiutato da una policy sui contenuti\#
5.6.11\#
LF isolati nel messaggio (Microsoft)\#
Il messaggio ha LF senza CR, e il server successivo così non può accettarlo.\#
Programmi e apparecchi che compongono posta con fini di riga Unix; il server successivo non offre `BDAT` (`CHUNKING`).\#
Inviarlo di nuovo con un altro programma di posta.\#
Chiudere ogni riga con CR LF nel programma che compone il messaggio.\#
Offrire `CHUNKING` sul server ricevente.\#
ciò che inviano altri per LF isolati\#
5.6.4\#
Il messaggio si può recapitare solo con perdita, e il mittente lo ha vietato.\#
Inviarlo come testo semplice o permettere la conversione.\#
related 2.6.4\#
recapitato, con perdita\#
5.6.8\#
Inviare `VRFY` o `EXPN` con il parametro `SMTPUTF8`, o fare a meno del comando.\#
related 553\#
un codice di risposta abituale\#
related 5.6.7\#
è l'indirizzo stesso a non essere accettato\#
5.7.0\#
Rifiuto per sicurezza o policy\#
Il server rifiuta per un motivo di sicurezza o policy senza altri dettagli. Solo il testo dice quale.\#
`530 5.7.0`: prima autenticazione o `STARTTLS`; blocchi per virus o allegati; relay non ammesso; liste di blocco di gateway (Proofpoint); Gmail `552 5.7.0`: allegato pericoloso.\#
Chiesta l'autenticazione: attivare autenticazione e TLS per la posta in uscita. Indicato un allegato: condividerlo con un link.\#
Basarsi su codice di risposta e testo: `530`: usare la porta 587 o 465 con autenticazione; indirizzo IP bloccato: seguire il link; relay: registrarvi il proprio host.\#
Trovare la regola nel log del filtro e darle un codice più chiaro.\#
non autorizzato, il codice di policy più frequente\#
related 530\#
prima autenticazione o TLS\#
5.7.105\#
Rifiutato dal filtro dei mittenti\#
Un filtro davanti a Exchange rifiuta il mittente, o il suo indirizzo IP è in una lista di blocco interrogata dal filtro.\#
Filtri dei mittenti o delle connessioni di Exchange e di prodotti aggiuntivi; non documentato da un solo produttore.\#
Inoltrare la risposta al proprio amministratore di posta.\#
Cercare l'indirizzo IP nelle liste di blocco, seguire il link nel testo, poi chiedere la rimozione.\#
Cercare nel filtro voci sui mittenti e sulle liste di blocco.\#
5.7.107\#
Rifiutato per lista di blocco\#
Un filtro davanti a Exchange rifiuta l'indirizzo IP mittente, o il suo mittente, perché è in una lista di blocco.\#
5.7.124\#
Mittente non tra quelli ammessi dal gruppo (Microsoft)\#
Il gruppo riceve posta solo dai mittenti del suo elenco, e questo mittente non c'è.\#
Gruppi di distribuzione con gestione del recapito.\#
Chiedere al proprietario del gruppo, o scrivere a un membro.\#
Aggiungere il mittente a quelli ammessi dal gruppo (un contatto di posta per mittenti esterni).\#
related 5.7.2\#
related 5.7.133\#
solo mittenti interni\#
5.7.12~microsoft\#
Mittente non autenticato dall'organizzazione\#
Exchange accetta posta per questo destinatario solo da mittenti che hanno effettuato l'accesso nella sua organizzazione. Non riguarda le password.\#
Posta dall'esterno a un gruppo, una sala o una casella chiusa ai mittenti esterni; propri apparecchi che inviano senza accesso.\#
Chiedere all'organizzazione del destinatario di aprire l'indirizzo, o scrivere a un altro.\#
Far autenticare i propri apparecchi e applicazioni, o usare un connettore.\#
Exchange: `Set-DistributionGroup` o `Set-Mailbox` con `-RequireSenderAuthenticationEnabled $false`, o aggiungere il mittente a quelli accettati.\#
il codice Microsoft per i gruppi\#
related 5.7.134\#
il codice Microsoft per le caselle\#
5.7.133\#
Mittente non autenticato per il gruppo (Microsoft)\#
Il gruppo riceve posta solo da mittenti della propria organizzazione che hanno effettuato l'accesso.\#
Posta esterna a un gruppo di distribuzione con l'impostazione predefinita.\#
Scrivere a una persona di quell'organizzazione, o chiedere al proprietario del gruppo.\#
Propria applicazione: farla accedere come casella dell'organizzazione.\#
Ammettere mittenti esterni per questo gruppo (`Set-DistributionGroup -RequireSenderAuthenticationEnabled $false`).\#
lo stesso per una casella\#
5.7.134\#
Mittente non autenticato per la casella (Microsoft)\#
La casella riceve posta solo da mittenti della propria organizzazione che hanno effettuato l'accesso.\#
Posta esterna a sale, caselle condivise o interne.\#
Scrivere a un'altra persona di quell'organizzazione.\#
`Set-Mailbox -RequireSenderAuthenticationEnabled $false` per questa casella.\#
lo stesso per un gruppo\#
5.7.135\#
Mittente non autenticato per la cartella pubblica (Microsoft)\#
La cartella pubblica riceve posta solo da mittenti della propria organizzazione che hanno effettuato l'accesso.\#
Posta esterna a una cartella pubblica abilitata alla posta.\#
Scrivere invece a una persona di quell'organizzazione.\#
Far recapitare nella cartella tutti i mittenti e dare ad Anonymous il diritto di creare elementi.\#
5.7.136\#
Mittente non autenticato per l'utente di posta (Microsoft)\#
Il destinatario (un utente di posta, la cui casella è altrove) riceve posta solo da mittenti che hanno effettuato l'accesso.\#
Posta esterna a un account che inoltra a un altro sistema.\#
Scrivere all'altro indirizzo della persona.\#
`Set-MailUser -RequireSenderAuthenticationEnabled $false` per questo account.\#
5.7.139\#
Autenticazione non riuscita (Microsoft)\#
Microsoft 365 rifiuta l'accesso: l'accesso SMTP con password è disattivato per l'organizzazione o la casella, o una policy lo blocca.\#
`535 5.7.139` ad apparecchi e script con nome utente e password; impostazioni di sicurezza predefinite, accesso condizionale, password errata.\#
Usare un programma con accesso OAuth, o chiedere all'amministratore.\#
Attivare SMTP AUTH per questa casella (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`) dove è ancora offerto, o passare a OAuth, a un connettore di relay o a un servizio di posta.\#
il codice registrato per un accesso fallito\#
related 5.7.57\#
nessun accesso\#
5.7.13~microsoft\#
La cartella pubblica rifiuta mittenti esterni\#
Il destinatario è una cartella pubblica di Exchange che non riceve posta da fuori della sua organizzazione.\#
Cartelle pubbliche abilitate alla posta senza permesso per mittenti anonimi.\#
Non riprovare.\#
Dare ad Anonymous il diritto di creare elementi nella cartella, o impostare le restrizioni di recapito su tutti i mittenti.\#
related 5.7.135\#
il codice più recente per lo stesso caso\#
5.7.322\#
Certificato di destinazione scaduto (Microsoft)\#
Verso questo dominio è richiesto TLS con un certificato valido, e quello del suo server è scaduto.\#
MTA-STS o un connettore esige un certificato valido; rinnovo fallito, o server non ricaricato dopo.\#
Raggiungere il destinatario per altra via.\#
Avvisare l'amministratore del destinatario.\#
Rinnovare il certificato, ricaricare il server di posta, controllare ogni host MX con `openssl s_client -starttls smtp`.\#
il codice registrato per problemi di certificato\#
5.7.501-5.7.503\#
Abuso per spam o mittente escluso (Microsoft)\#
Exchange Online ha escluso questo mittente, perché ha inviato spam.\#
Account o indirizzo IP con spam ripetuto.\#
Avvisare l'amministratore o il provider.\#
Fermare lo spam, mettere in sicurezza l'account, poi contattare l'assistenza Microsoft (proprio tenant) o usare l'indirizzo nella risposta.\#
related 5.7.511\#
escluso, rimozione via posta\#
5.7.504-5.7.505\#
Destinatario rifiutato o escluso (Microsoft)\#
Exchange Online rifiuta questo indirizzo destinatario.\#
Destinatario non nella directory, o escluso per abuso.\#
Controllare l'indirizzo; chiederne un altro.\#
Controllare che il destinatario esista e non sia bloccato.\#
related 5.4.1\#
destinatario non nella directory\#
5.7.506\#
Nome HELO errato (Microsoft)\#
Il client saluta con un nome che appartiene a chi riceve, o con un altro nome che non può essere il suo.\#
Nome host errato nel server di posta, macchine clonate, software di spam.\#
Avvisare l'amministratore.\#
Impostare in `EHLO` il nome host completo del proprio server (Postfix `smtp_helo_name`, Exim `primary_hostname`) con un record PTR corrispondente.\#
argomento HELO errato, altrove\#
5.7.507\#
Indirizzo IP bloccato dall'organizzazione del destinatario (Microsoft)\#
L'organizzazione del destinatario ha messo l'indirizzo IP mittente nel proprio elenco di blocco.\#
Filtro connessioni di quel tenant.\#
Chiedere la rimozione all'amministratore del destinatario.\#
Togliere l'indirizzo dall'elenco di blocco IP del criterio di filtro connessioni.\#
related 5.7.513\#
elenco di blocco del cliente\#
5.7.508\#
Rete IPv6 oltre il limite (Microsoft)\#
La rete IPv6 del mittente ha inviato più di quanto Exchange Online permetta.\#
Molti host di un provider nella stessa rete, o invii massivi su IPv6.\#
Inviare a Microsoft su IPv4 (Postfix `smtp_address_preference = ipv4`), più lentamente, con PTR, SPF e DKIM.\#
related 5.7.510\#
il destinatario non riceve posta su IPv6\#
5.7.509\#
DMARC fallito, policy reject (Microsoft)\#
Il messaggio non supera DMARC, e la policy del dominio in `From` dice reject.\#
Servizi di posta senza DKIM per il proprio dominio, inoltri che rompono le firme, posta falsificata.\#
Inviare tramite il server ufficiale del dominio del proprio indirizzo.\#
Firmare con DKIM per il dominio di `From` o allineare SPF; controllare `Authentication-Results` di un messaggio di prova.\#
Inoltro noto: aggiungerlo come sigillatore ARC attendibile.\#
related 5.7.515\#
requisiti per gli invii massivi\#
5.7.51\#
Il connettore limita l'host mittente (Microsoft)\#
L'organizzazione accetta posta di questo dominio mittente solo da certi indirizzi IP o con un certo certificato.\#
Un connettore partner con restrizioni; l'indirizzo IP o il certificato del mittente è cambiato.\#
Avvisare l'amministratore del destinatario per altra via.\#
Inviare dall'indirizzo IP concordato o con il certificato concordato; comunicare i cambiamenti al partner.\#
Correggere il connettore in entrata: indirizzi in `SenderIPAddresses`, nome in `TlsSenderCertificateName`.\#
related 5.7.64\#
il proprio connettore non corrisponde\#
5.7.510\#
Il destinatario non riceve posta su IPv6 (Microsoft)\#
Il dominio del destinatario in Exchange Online non riceve posta su IPv6.\#
Server mittenti che preferiscono IPv6.\#
Inviare su IPv4 (Postfix `smtp_address_preference = ipv4`).\#
Chiedere a Microsoft di attivare IPv6 per il dominio.\#
related 5.7.508\#
limiti IPv6\#
5.7.511\#
Indirizzo IP mittente escluso, rimozione via posta (Microsoft)\#
Microsoft blocca l'indirizzo IP mittente; il portale non lo rimuove, solo un messaggio all'indirizzo nella risposta.\#
Spam ripetuto o massiccio da questo indirizzo IP.\#
Fermare prima la causa, poi inoltrare l'intera risposta all'indirizzo che indica; la rimozione richiede uno o due giorni.\#
rimozione tramite il portale\#
5.7.512\#
Messaggio senza From valido (Microsoft)\#
Il messaggio non ha esattamente un campo `From` valido come chiede RFC 5322.\#
Script e apparecchi che lasciano `From` vuoto o lo scrivono due volte.\#
Impostare nel programma o apparecchio un indirizzo mittente.\#
Dare a ogni messaggio un `From` con un solo indirizzo completo; più indirizzi richiedono un campo `Sender`.\#
messaggi malformati, altrove\#
5.7.513\#
Elenco di blocco del cliente (Microsoft)\#
L'organizzazione del destinatario blocca il server mittente con un proprio elenco («AS16012607»).\#
Voci di blocco di quel tenant.\#
Togliere la voce dal criterio di filtro connessioni o dall'elenco di blocco del tenant.\#
related 5.7.507\#
simile\#
5.7.515\#
Livello di autenticazione richiesto non raggiunto (Microsoft)\#
Outlook.com rifiuta la posta, perché i domini che inviano molto devono superare SPF, DKIM e DMARC, e questo non lo fa.\#
Da maggio 2025, per domini che inviano diverse migliaia di messaggi al giorno a indirizzi Outlook.com, Hotmail e Live.\#
Avvisare l'amministratore del proprio dominio mittente.\#
Far superare sia SPF sia DKIM, pubblicare DMARC con almeno `p=none`, e allineare uno dei due con il dominio di `From`.\#
related 5.7.509\#
policy DMARC reject\#
il codice registrato per autenticazione fallita\#
5.7.57\#
Client non autenticato (Microsoft)\#
Il programma o apparecchio non si è autenticato, ma prova a inviare tramite un server che lo esige.\#
Stampanti, scanner e applicazioni che usano `smtp.office365.com` senza accesso, o con un accesso fallito in silenzio.\#
Impostare nell'apparecchio nome utente, password e STARTTLS sulla porta 587.\#
Attivare SMTP AUTH per questa casella, o per gli apparecchi usare l'invio diretto o un connettore di relay.\#
related 5.7.139\#
è rifiutato l'accesso stesso\#
il codice di risposta\#
5.7.606-5.7.649\#
Indirizzo IP mittente escluso (Microsoft)\#
Exchange Online blocca l'indirizzo IP mittente per spam.\#
«Access denied, banned sending IP»: un account o host compromesso, o l'indirizzo aveva prima un cattivo proprietario.\#
Fermare la causa, poi chiedere la rimozione su `https://sender.office.com`; richiede fino a uno o due giorni.\#
Partner desiderato: ammetterne l'indirizzo IP nel filtro connessioni.\#
rimozione solo via posta\#
solo rallentato\#
5.7.64\#
TenantAttribution; relay negato (Microsoft)\#
Exchange Online non sa a quale cliente appartenga il server mittente, quindi non fa da relay per esso.\#
Nuovo indirizzo IP pubblico o certificato locale rinnovato che non corrisponde più al connettore in entrata; dominio non verificato.\#
Aggiornare il connettore in entrata con l'indirizzo IP o il nome del certificato attuale; il dominio del mittente deve essere un dominio accettato.\#
related 5.7.51\#
connettore partner\#
relay negato, altrove\#
5.7.7\#
Il messaggio è stato modificato o danneggiato dopo la firma, e il server lo rifiuta.\#
Firmare per ultimo: piè di pagina, avvertenze e ricodifiche devono precedere DKIM. Inviare contenuto a 7 bit, righe sotto 998 ottetti.\#
Controllare che il proprio gateway non alteri il messaggio prima del controllo.\#
related 5.7.20\#
nessuna firma DKIM valida\#
5.7.700-5.7.749\#
Tenant o fonte bloccati (Microsoft)\#
Exchange Online blocca la posta di questo tenant o di questa fonte, perché vale un limite o un elenco di blocco.\#
Proprio tenant con spam in uscita, tenant di prova, elenco di consenso/blocco del tenant.\#
Cercare nel portale Defender utenti con restrizioni e avvisi; mettere in sicurezza gli account compromessi; poi contattare l'assistenza Microsoft.\#
Controllare l'elenco di consenso/blocco del tenant.\#
limite dell'intero tenant\#
5.7.703\#
Bloccato dall'elenco di blocco del tenant (Microsoft)\#
Il mittente o il destinatario è nell'elenco di blocco dell'organizzazione stessa.\#
Domini, indirizzi o link nell'elenco di consenso/blocco del tenant.\#
Togliere la voce nel portale Microsoft Defender, elenchi di consenso/blocco del tenant, se il destinatario è desiderato.\#
l'elenco di blocco dell'altra parte\#
5.7.705\#
Il tenant ha superato la soglia (Microsoft)\#
La propria organizzazione Microsoft 365 non può inviare altro, perché ne è uscito troppo spam.\#
Account compromessi, connettori usati a sproposito, un open relay locale.\#
Mettere in sicurezza gli account compromessi, chiudere gli open relay che usano il connettore, poi chiedere all'assistenza Microsoft di togliere il blocco.\#
related 5.7.708\#
tenant nuovi\#
un account bloccato\#
5.7.708\#
Traffico non accettato da questo indirizzo IP (Microsoft)\#
Microsoft fa inviare questa organizzazione solo tramite un indirizzo IP di bassa reputazione, e chi riceve non lo accetta.\#
Tenant nuovi e di prova che inviano molto.\#
Contattare l'assistenza Microsoft per far verificare il tenant; fino ad allora inviare poco.\#
5.7.750\#
Invio da domini non registrati (Microsoft)\#
La propria organizzazione invia tramite un connettore con domini non registrati nel tenant, e per questo è bloccata.\#
Applicazioni o relay locali con indirizzi mittente altrui.\#
Usare un indirizzo di un dominio registrato.\#
Aggiungere e verificare i domini in Microsoft 365, o fermare la fonte; poi contattare l'assistenza.\#
il connettore non corrisponde\#
5.7.80\#
Forma stampata di 5.7.8 (Google)\#
La pagina di Google stampa questo codice dove i suoi server inviano `5.7.8`: nome utente e password non accettati.\#
Nell'elenco di errori SMTP di Google dall'agosto 2025; quasi mai in risposte reali.\#
Reinserire nome utente e password; con la verifica in due passaggi usare una password per le app o OAuth.\#
il codice nelle risposte reali\#
5.7.90\#
Forma stampata di 5.7.9 (Google)\#
La pagina di Google stampa questo codice dove i suoi server inviano `5.7.9`: password per le app o accesso nel browser richiesti.\#
Accedere con il browser, poi usare una password per le app o OAuth.\#
related 5.7.9\#
5.7.900-5.7.999\#
Rifiutato da una regola del flusso di posta (Microsoft)\#
Una regola del flusso di posta dell'organizzazione ha rifiutato il messaggio, con un codice scelto dall'amministratore.\#
Regole di Exchange su allegati, parole chiave, mittenti o cifratura.\#
Seguire il testo della regola, o chiedere all'organizzazione del destinatario.\#
Non riprovare senza modifiche.\#
Trovare la regola con la traccia dei messaggi (`Get-TransportRule`) e aggiungere un'eccezione.\#
il codice inviato da quasi tutte le regole\#
5.9.9\#
Rifiutato come invio massivo (bmail.ru)\#
Il filtro antispam del provider ha rifiutato il messaggio come invio massivo. Il numero è suo; l'argomento 9 non è registrato.\#
Visto in un bounce con codice di risposta 551, che è inteso per le caselle trasferite.\#
Scrivere un messaggio personale senza link.\#
Controllare SPF, DKIM, DMARC e liste di blocco; contattare il provider.\#
5.X.Y\#
Errore permanente\#
Il server rifiuta, e ripetere lo stesso tentativo non serve. Prima deve cambiare il messaggio o l'indirizzo.\#
Nelle risposte che iniziano con 5, nelle righe di log `status=bounced` e nei bounce con `Action: failed`: destinatari sconosciuti, policy, filtri antispam, autenticazione fallita, comandi errati.\#
Leggere il testo dopo il codice, correggere indirizzo o messaggio, poi inviare di nuovo.\#
Non riprovare senza modifiche. Cancellare un indirizzo solo se lo dicono l'argomento 1 (indirizzo) o 2 (casella); l'argomento 7 riguarda la policy, non l'indirizzo.\#
Se questa posta doveva passare, cercare nel proprio log l'ora, il client e il destinatario.\#
la forma temporanea dello stesso errore\#
7.7.1\#
Refuso per 5.7.1\#
Nessun server invia questo codice: le classi sono solo 2, 4 e 5. È un refuso per `5.7.1` in una pagina sugli errori di Gmail.\#
In elenchi di codici copiati.\#
Leggerlo come `5.7.1`.\#
il codice inteso\#
X.0.0\#
Altro stato non definito\#
È nota solo la classe. Il resto deve dirlo il testo dopo il codice, o il codice di risposta.\#
La risposta remota non aveva un codice di stato esteso, o un programma mette zeri per i propri errori.\#
X.0.900-X.0.999\#
Codice interno di Sisimai\#
Nessun server invia questo codice: lo scrive nei risultati l'analizzatore di bounce Sisimai quando un bounce non ha un codice proprio.\#
In database e rapporti riempiti da Sisimai, come `5.0.911` per un utente sconosciuto.\#
Guardare il motivo che l'analizzatore dà accanto e il bounce originale.\#
related X.0.0\#
è nota solo la classe\#
X.0.Y\#
Stato diverso o non definito\#
Il server non dà un argomento, solo successo, errore temporaneo o errore permanente. Il testo dopo il codice dice di più.\#
La risposta remota non aveva un codice esteso e il server mittente ha messo zeri, o un programma sa solo che qualcosa è fallito.\#
Leggere il testo dopo il codice.\#
Cercare nel log il codice di risposta e il testo; non decidere in base agli zeri.\#
X.1.0\#
Altro stato dell'indirizzo\#
Conta qualcosa in un indirizzo della busta; nessun codice più esatto è adatto.\#
Come risposta a `MAIL FROM` o `RCPT TO`.\#
X.1.1\#
Indirizzo della casella di destinazione errato\#
In questo dominio la casella non esiste: la parte a sinistra di @ è sbagliata o non c'è più. Il dominio in sé riceve posta.\#
Errore di battitura, una persona che se n'è andata, una lista vecchia, un indirizzo indovinato; talvolta un database utenti che ha perso account.\#
Controllare la grafia a sinistra di @, cancellare la voce di completamento automatico, chiedere al destinatario l'indirizzo attuale.\#
Togliere l'indirizzo e non riprovare; molte risposte simili danneggiano la reputazione.\#
Se la casella esiste, cercarla come fa il server: Postfix `postmap -q` su `virtual_mailbox_maps` o `local_recipient_maps`, Exim `exim -bt`, Exchange `Get-Recipient`.\#
è sbagliato il dominio, non la casella\#
related 5.1.6\#
la casella esisteva e si è trasferita\#
la casella esiste ma è disattivata\#
related 550\#
X.1.10\#
L'indirizzo del destinatario ha un MX nullo\#
Il dominio del destinatario dichiara nel DNS (record MX `0 .`) di non ricevere affatto posta.\#
Errore di battitura che porta a un dominio parcheggiato; un nome di host o sito invece del dominio di posta. Postfix invia `556 5.1.10` con `reject_unknown_recipient_domain`.\#
Controllare il dominio: l'indirizzo di posta può usarne un altro.\#
`dig MX` mostra `0 .`: correggere o togliere l'indirizzo, non riprovare.\#
Se il dominio deve ricevere posta, sostituire l'MX nullo con il proprio host di posta.\#
il dominio non esiste o non ha un host di posta\#
related 5.7.27\#
lo stesso per il dominio del mittente\#
related 556\#
il codice di risposta corrispondente\#
X.1.10~microsoft\#
Destinatario non trovato\#
In Exchange Online il destinatario non esiste nell'organizzazione ricevente. Qui non c'entra con un MX nullo.\#
«RESOLVER.ADR.RecipientNotFound» o «Recipient not found by SMTP address lookup»: errore di battitura, casella cancellata, alias mancante dopo una migrazione, vecchia voce di completamento automatico.\#
Cancellare la voce di completamento automatico, riscrivere l'indirizzo, inviare di nuovo.\#
Togliere l'indirizzo; dentro un'organizzazione aggiungere il vecchio `legacyExchangeDN` come indirizzo X500.\#
`Get-Recipient` per l'indirizzo; creare casella, contatto o alias, o impostare il dominio accettato come relay interno finché alcune caselle sono altrove.\#
il rifiuto di Microsoft al perimetro\#
X.1.2\#
Sistema di destinazione errato\#
La parte a destra di @ non è un dominio che possa ricevere posta: non esiste o non ha un server di posta utilizzabile.\#
Errore di battitura nel dominio (`gmial.com`), dominio scaduto, un nome host invece del dominio di posta, record MX e di indirizzo mancanti.\#
Controllare la grafia a destra di @ e inviare di nuovo.\#
Eseguire `dig MX` e `dig A` per il dominio. Se non esiste, correggere o togliere l'indirizzo. Se esiste, svuotare la cache del proprio resolver.\#
Rinnovare il dominio; pubblicare un record MX il cui host abbia un record A o AAAA; inserire il dominio tra quelli propri del server.\#
è giusto il dominio, non la casella\#
il dominio stesso dice di non ricevere posta\#
mancano i dati di instradamento\#
X.1.3\#
Sintassi dell'indirizzo di destinazione errata\#
L'indirizzo del destinatario non è scritto come un indirizzo: il server non sa leggerlo.\#
Spazi, @ mancante, due @, un punto finale, virgole o caratteri invisibili copiati, parentesi angolari mancanti, lettere non ASCII senza `SMTPUTF8`.\#
Convalidare gli indirizzi dove si inseriscono. Inviare `RCPT TO:<user@example.org>`: una @, parentesi angolari, nessuno spazio dopo i due punti.\#
Se l'indirizzo è giusto, allentare il controllo scattato (Postfix `strict_rfc821_envelopes`, filtri per `%`, `!`, `/`).\#
lo stesso per l'indirizzo del mittente\#
è errato un altro argomento del comando\#
related 501\#
X.1.4\#
Indirizzo della casella di destinazione ambiguo\#
In quel sistema l'indirizzo corrisponde a più caselle, quindi il server non sceglie.\#
Sistemi che confrontano i nomi in modo approssimativo (gateway di directory, Domino), due account con lo stesso alias. Exchange lo invia anche con «Recipient address rejected».\#
Usare l'indirizzo completo ed esatto della persona.\#
Chiedere l'indirizzo esatto; non riprovare senza modifiche.\#
Trovare l'indirizzo in entrambi gli account e toglierne uno; in Exchange cercare nella directory `proxyAddresses` doppi.\#
nessuna casella corrisponde\#
X.1.5\#
Indirizzo di destinazione valido\#
Il server accetta questo destinatario.\#
`250 2.1.5` dopo `RCPT TO`, in quasi ogni sessione; come `Status: 2.1.5` in una notifica, il messaggio è stato recapitato a questo indirizzo.\#
Non c'è nulla da fare. L'indirizzo accettato non significa ancora messaggio accettato: decide la risposta dopo i dati.\#
related 2.1.0\#
lo stesso per il mittente\#
related 250\#
X.1.6\#
Casella trasferita, nessun indirizzo di inoltro\#
La casella esisteva qui, ma non riceve più posta, e il codice non conosce un nuovo indirizzo. Il testo può comunque indicarne uno.\#
La persona se n'è andata o ha cambiato indirizzo; Postfix lo invia per le voci di `relocated_maps` («User has moved to …»).\#
Se il testo indica un nuovo indirizzo affidabile, inviare lì; altrimenti chiedere al destinatario. Correggere la rubrica.\#
Aggiornare o togliere l'indirizzo salvato; non riprovare.\#
Inoltrare per un certo tempo, o tenere una voce `relocated` con il nuovo indirizzo.\#
related 551\#
il codice di risposta che indica il nuovo indirizzo\#
related 251\#
il server invece inoltra\#
mai esistita, per quanto il server sappia\#
X.1.7\#
Sintassi dell'indirizzo del mittente errata\#
L'indirizzo del mittente in `MAIL FROM` non è scritto come un indirizzo: il server non sa leggerlo.\#
Script e apparecchi con un'impostazione «from» vuota o errata, un nome visualizzato dentro l'indirizzo, parentesi angolari mancanti, spazi, indirizzi di bounce con caratteri non ammessi.\#
Impostare nel programma o apparecchio un indirizzo mittente completo (`name@example.org`).\#
Guardare il `MAIL FROM` nel log; deve essere `MAIL FROM:<user@example.org>`, o `<>` per i bounce. Correggere l'opzione `-f` dello script o la riscrittura degli indirizzi.\#
sintassi giusta, ma il dominio no\#
X.1.8\#
Sistema del mittente errato\#
Il dominio dell'indirizzo mittente non esiste o non può ricevere posta di ritorno, quindi il server rifiuta il messaggio.\#
`MAIL FROM` con un nome host locale (`root@web1.localdomain`), un dominio scaduto o scritto male, un dominio senza record MX e di indirizzo.\#
Guardare il dominio in `MAIL FROM`: pubblicare un record MX o A, o riscriverlo (Postfix `myorigin`, `smtp_generic_maps`; Exim `qualify_domain`).\#
Se `dig MX` trova il dominio, riparare o svuotare il proprio resolver.\#
l'indirizzo non è nemmeno leggibile\#
X.1.9\#
Messaggio trasmesso a un sistema non conforme\#
L'indirizzo era valido e il messaggio è passato a un sistema che non può riferire che cosa ne è stato.\#
Nelle risposte di tracciamento e nelle notifiche di relay: l'ultimo server in grado di riferire ha consegnato il messaggio a uno senza tracciamento.\#
X.1.Y\#
Stato dell'indirizzamento\#
La risposta riguarda un indirizzo: quello del destinatario o quello del mittente.\#
Nelle risposte a `RCPT TO` (destinatario) e `MAIL FROM` (mittente): utente sconosciuto, dominio sconosciuto, sintassi errata, casella trasferita.\#
Confrontare l'indirizzo lettera per lettera; chiedere al destinatario quello attuale per altra via.\#
Correggere o togliere l'indirizzo salvato. Se il testo indica il proprio indirizzo mittente, controllare che il suo dominio si risolva.\#
X.2.0\#
Stato della casella diverso o non definito\#
La casella esiste; conta qualcosa in essa che nessun codice più esatto indica.\#
Come risposta a `RCPT TO` o dopo i dati.\#
X.2.1\#
Casella disattivata, non riceve messaggi\#
La casella esiste ma è disattivata e non riceve posta.\#
Account chiusi, sospesi, non pagati o inutilizzati da tempo; dipendenti usciti. Gmail: account inattivo o disattivato.\#
Chiedere alla persona un altro indirizzo.\#
Non inviare più a questo indirizzo e toglierlo dalle liste.\#
Riattivare l'account, o cancellarlo così che i mittenti ricevano `550 5.1.1`.\#
casella inesistente\#
trasferita\#
aperta ma piena\#
X.2.2\#
Casella piena\#
La casella ha raggiunto la quota e non riceve altra posta.\#
Il proprietario non fa pulizia o non legge più la posta. Gmail: piena e inattiva. Exchange Online lo usa anche per il proprio «Submission quota exceeded».\#
Dire al destinatario per altra via di cancellare posta; poi inviare di nuovo.\#
Riprovare dopo alcuni giorni. Togliere l'indirizzo se resta pieno per settimane.\#
Aumentare la quota o archiviare posta (`doveadm quota get`, `Get-MailboxStatistics`). Rispondere `452 4.2.2` se presto ci sarà spazio.\#
la forma temporanea, che lo standard preferisce\#
related 5.2.3\#
il messaggio è troppo grande per questa casella\#
il messaggio è troppo grande per il server\#
related 552\#
X.2.3\#
La lunghezza del messaggio supera il limite amministrativo\#
Il messaggio è più grande di quanto accetti questa casella, benché il server nel suo insieme ne accetti di maggiori.\#
Limiti di dimensione per casella o gruppo, per lo più in Exchange (`MaxReceiveSize`).\#
Ridurre il messaggio o condividere il file con un link. Nella posta gli allegati crescono di circa un terzo.\#
Alzare il limite di questa casella (Exchange: `Set-Mailbox -MaxReceiveSize`).\#
oltre il limite dell'intero server\#
nessuno spazio, qualunque sia la dimensione\#
X.2.4\#
Problema di espansione della lista\#
L'indirizzo è una lista o un alias, e il server non ha potuto risalire ai membri.\#
Alias guasti o circolari, una lista vuota o cancellata, un file incluso mancante; OpenSMTPD: espansione di alias o `.forward` fallita.\#
Avvisare il proprietario della lista; scrivere direttamente ai membri.\#
Espandere l'alias a mano (`postalias -q`, `exim -bt`, `sendmail -bv`) e riparare il ciclo, il file mancante o i permessi.\#
non si può scrivere alla lista\#
l'inoltro gira in tondo\#
X.2.Y\#
Stato della casella\#
L'indirizzo è giusto, ma qualcosa in quella casella ferma o influenza il recapito.\#
Nelle risposte a `RCPT TO` o dopo i dati: casella piena, disattivata, con limite di dimensione, o lista che non si può espandere.\#
Avvisare il destinatario per altra via; solo lui o il suo amministratore può riparare la casella.\#
Controllare quota, stato e inoltri di questa casella.\#
X.3.0\#
Stato del sistema di posta diverso o non definito\#
Il sistema ricevente di norma riceve posta; conta qualcosa nel sistema stesso che nessun codice più esatto indica.\#
Al saluto iniziale, come risposta a qualsiasi comando, o dopo i dati.\#
X.3.1\#
Sistema di posta pieno\#
Il server ricevente non ha più spazio per alcun messaggio; non riguarda una sola casella.\#
Disco della coda pieno (Postfix `queue_minfree`: «Insufficient system storage»), back pressure di Exchange («Insufficient system resources»).\#
Lasciare che la coda riprovi; se dura, avvisare l'altro postmaster per altra via.\#
Liberare spazio dove sta la coda (`df -h`, `df -i`), togliere vecchi log e messaggi congelati; in Exchange spostare il database della coda su un disco più grande.\#
è piena una sola casella\#
X.3.2\#
Il sistema non accetta messaggi dalla rete\#
Questo host non riceve posta, ora o mai.\#
`521 5.3.2` da host che non ricevono mai posta e da Postfix postscreen (elenco dei negati), server dismessi, blocchi voluti di tutta la posta.\#
Controllare che il DNS mandi all'host giusto (`dig MX`). Se è così e il rifiuto è solo per sé, chiedere al suo postmaster se il proprio indirizzo IP è negato.\#
Far puntare il record MX a un host che riceve posta. Postfix: cercare il client in `postscreen_access_list`.\#
related 4.3.2\#
non ora\#
related 521\#
il codice di un host che non riceve mai posta\#
rifiutato per policy solo per questo client\#
X.3.3\#
Il sistema non ha le funzioni richieste\#
Il sistema ricevente non supporta una funzione che il messaggio richiede.\#
Gateway verso altri sistemi di posta, estensioni mancanti come `BINARYMIME`, `DSN` o `DELIVERBY`.\#
Confrontare i parametri di `MAIL FROM` e `RCPT TO` con la risposta `EHLO` del server e togliere quelli che non offre.\#
Attivare l'estensione, o smettere di offrirla in `EHLO`.\#
un argomento del comando non è accettato\#
related 504\#
parametro non implementato\#
X.3.4\#
Messaggio troppo grande per il sistema\#
Il messaggio è più grande di quanto il server accetti.\#
Dopo `MAIL FROM` con `SIZE=`, o dopo i dati. Limiti da 10 a 50 MB sono comuni. Google: anche troppi allegati o intestazioni troppo grandi.\#
Condividere il file con un link, o dividere il messaggio. Nella posta un allegato cresce di circa un terzo.\#
Leggere il limite nella risposta `EHLO` (`SIZE`) e avvertire gli utenti prima dell'invio.\#
Alzare il limite su ogni hop: `message_size_limit` (Postfix, Exim), connettore Exchange `MaxMessageSize`, filtri.\#
oltre il limite di una casella\#
X.3.5\#
Sistema configurato in modo errato\#
Il sistema ricevente non può accettare il messaggio, perché la sua configurazione è errata.\#
Sendmail «config error: mail loops back to me (MX problem?)», regole errate in un gateway, un dominio instradato a un server che non lo conosce.\#
Avvisare il destinatario per altra via; solo il suo amministratore può riparare.\#
Se il testo indica il proprio host, correggere il proprio instradamento; altrimenti avvisare l'altro postmaster.\#
Aggiungere il dominio ai domini locali o di relay di questo host (Sendmail classe `w`, `mydestination`), o far puntare altrove il suo MX.\#
cicli di posta\#
X.3.6\#
La priorità richiesta è stata cambiata\#
Il server ha accettato il messaggio, ma con una priorità diversa da quella chiesta con `MT-PRIORITY`. Il testo comincia con la nuova priorità.\#
In reti che usano `MT-PRIORITY` (forze armate, servizi di emergenza), come risposta a `MAIL FROM` o dopo i dati.\#
Non c'è nulla da fare, salvo che la priorità conti: allora autenticarsi con un account che possa usarla.\#
messaggio rifiutato per la sua priorità\#
X.3.Y\#
Stato del sistema di posta\#
La risposta riguarda il sistema ricevente nel suo insieme, non una sola casella o un solo mittente.\#
Il sistema è pieno, in manutenzione, mal configurato, privo di una funzione, o ha un limite di dimensione inferiore al messaggio.\#
Riprovare più tardi; con una risposta permanente contattare il postmaster di quel dominio per altra via.\#
Controllare spazio su disco, carico, backend, configurazione e log degli errori del server di posta.\#
X.4.0\#
Stato di rete o instradamento diverso o non definito\#
Qualcosa è fallito sul percorso verso il server successivo, e nessun codice più esatto è adatto.\#
Nei bounce del server mittente dopo errori di rete o instradamento, e nelle risposte di relay che non hanno raggiunto il server dietro di essi.\#
Controllare il dominio dell'indirizzo, poi inviare di nuovo.\#
Leggere il log dell'ultimo tentativo: indica host ed errore. Provare DNS e porta 25 da quella macchina.\#
nessuna rotta\#
X.4.1\#
Nessuna risposta dall'host\#
Non si è stabilita alcuna connessione: il server remoto non ha risposto, o l'ha rifiutata.\#
Di solito scritto dal proprio server: «Connection timed out», «Connection refused», «No route to host» per ogni host MX del dominio.\#
Attendere; dopo un giorno controllare il dominio dell'indirizzo.\#
Eseguire `nc -vz HOST 25` dalla macchina mittente. Falliscono tutti: il provider o firewall blocca la porta 25 in uscita. Fallisce solo IPv6: ripararlo o preferire IPv4.\#
la connessione si è stabilita e interrotta\#
related 4.4.7\#
la coda ha rinunciato\#
X.4.2\#
Connessione difettosa\#
La connessione si è stabilita ma si è interrotta, o una parte ha atteso troppo, prima che il messaggio passasse.\#
«lost connection», «conversation timed out», «Connection reset»; un server che chiude un client inattivo (timeout `421 4.4.2`).\#
Sempre allo stesso passo? Dopo i dati: path MTU, filtro dei contenuti o timeout troppo breve (ne servono 10 minuti). Al saluto o a `EHLO`: ispezione del firewall, ritardo del saluto, TLS.\#
Controllare filtri troppo lenti, limiti di connessione e firewall che riscrivono SMTP.\#
nessuna connessione\#
il codice di risposta quando il server chiude\#
X.4.3\#
Errore del server di directory\#
Una directory necessaria al sistema mittente non ha risposto, per lo più il DNS.\#
Postfix «Host or domain name not found. Name service error … try again», directory LDAP o di instradamento ferme.\#
Eseguire `dig MX` per il dominio sul server di posta. Fallisce per tutti i domini: riparare il resolver in `/etc/resolv.conf` (anche la copia nel chroot). Solo per questo: sono guasti i suoi server dei nomi o il suo DNSSEC.\#
related 4.4.4\#
il DNS ha risposto, ma senza una rotta\#
la ricerca riguardava il dominio del mittente\#
X.4.312\#
Ricerca DNS fallita (Microsoft)\#
Exchange Online non ha potuto cercare l'host di posta del dominio del destinatario, e ha rinunciato.\#
Server dei nomi che non rispondono, DNSSEC guasto, MX senza indirizzo.\#
Controllare il dominio, inviare di nuovo più tardi.\#
Provare MX e DNSSEC del dominio con un verificatore esterno; smart host: controllarne il nome.\#
Far rispondere tutti i server dei nomi; riparare DNSSEC o togliere presso il registrar il vecchio record DS.\#
related 5.4.310\#
il dominio non esiste\#
X.4.316\#
Connessione rifiutata (Microsoft)\#
Exchange Online non ha potuto connettersi al server ricevente, o non ha avuto risposta in tempo, e ha rinunciato.\#
«Connection refused (Socket error code 10061)»: server o porta 25 chiusi, un firewall che blocca gli indirizzi Microsoft, MX errato.\#
Proprio server locale dietro un connettore: aprire la porta 25 per Exchange Online.\#
Avviare il server, aprire la porta 25 per tutti gli indirizzi di Exchange Online, correggere il record MX.\#
X.4.317\#
STARTTLS richiesto ma fallito (Microsoft)\#
Il dominio ricevente esige TLS tramite DANE, e l'handshake TLS con il suo server è fallito; Exchange Online ha rinunciato.\#
Record TLSA pubblicati, ma `STARTTLS` manca, è tolto da un firewall, o fallisce.\#
Offrire `STARTTLS` su ogni host MX, provare con `openssl s_client -starttls smtp`, o ritirare i record TLSA finché funziona.\#
related 5.7.321\#
`STARTTLS` non è offerto\#
related 5.7.323\#
il record TLSA non corrisponde\#
X.4.318\#
Connessione chiusa dal server remoto (Microsoft)\#
Il server ricevente ha interrotto la connessione a metà sessione; Exchange Online ha rinunciato.\#
«SuspiciousRemoteServerError»: ispezione del firewall, problemi di MTU, errore TLS, un filtro che chiude invece di rispondere.\#
Proprio server dietro un connettore: leggerne il log a quell'ora.\#
Disattivare l'ispezione SMTP, provare TLS, controllare l'MTU; far rispondere i filtri con un codice prima che chiudano.\#
X.4.4\#
Impossibile instradare\#
Il server non ha trovato un host successivo per l'indirizzo: la ricerca è riuscita, ma non ha dato nulla di utilizzabile.\#
Postfix «Host or domain name not found», «unable to look up host», un record MX verso un nome senza indirizzo, smart host mancante, Exchange senza connettore di invio adatto.\#
Eseguire `dig MX` per il dominio, poi `dig A` e `dig AAAA` per i nomi trovati. Se esistono, guardare il proprio instradamento: `relayhost`, mappe di trasporto, connettori di invio.\#
Dare a ogni nome MX un record A o AAAA; mai un CNAME, mai un indirizzo IP nell'MX.\#
X.4.5\#
Congestione del sistema di posta\#
Il server è troppo occupato per accettare ora il messaggio.\#
Al saluto o dopo qualsiasi comando sotto carico; Google: «Server busy, try again later».\#
Lasciare che la coda riprovi; aprire meno connessioni insieme verso questa destinazione.\#
Guardare carico, lunghezza della coda e filtri lenti; aggiungere processi o limitare i client.\#
ora non riceve posta\#
è fermata solo la propria inondazione\#
X.4.6\#
Rilevato un ciclo di instradamento\#
Il messaggio è tornato troppe volte: ha attraversato più server del consentito, o l'host successivo è questo stesso.\#
Due caselle si inoltrano a vicenda, impostazioni MX o relay che puntano indietro, Postfix «mail for … loops back to myself», «too many hops» (limiti da 20 a 100 campi `Received`).\#
Leggere dal basso i campi `Received` del messaggio respinto: gli host che si ripetono formano il ciclo.\#
Spezzarlo: togliere un inoltro, aggiungere il dominio ai domini locali dell'ultimo host (`mydestination`, domini accettati), o correggere la destinazione del relay.\#
errore di configurazione\#
lo stesso in Exchange Online\#
X.4.7\#
Tempo di recapito scaduto\#
Il messaggio ha atteso in coda fino alla scadenza. La vera causa è un errore temporaneo precedente.\#
Il bounce dopo il tempo in coda (comuni da 2 a 5 giorni, 24 ore in Exchange Online), o un tempo `DELIVERBY` trascorso.\#
Leggere la causa citata nel bounce; inviare di nuovo quando è risolta.\#
Cercare nel log questo ID di coda: la causa è la risposta ripetuta a ogni tentativo. Exchange: `Get-Queue` e il suo ultimo errore.\#
non ancora rinunciato, o da server che tengono la classe 4\#
X.4.8\#
L'host MX non supera MTA-STS (Microsoft)\#
La policy MTA-STS del dominio ricevente non elenca l'host di posta indicato dal DNS, quindi Exchange Online lì non recapita.\#
Dopo un passaggio a un altro host di posta; carattere jolly errato nella policy; risposte DNS falsificate.\#
Avvisare l'amministratore del destinatario; confrontare `dig MX` con la policy.\#
Elencare ogni host MX in `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, poi cambiare l'`id` nel record TXT `_mta-sts`.\#
problema di certificato con MTA-STS\#
X.4.Y\#
Stato della rete e dell'instradamento\#
Il messaggio non ha potuto raggiungere o attraversare un server: il problema è il DNS, l'instradamento, la connessione o il tempo massimo.\#
Di solito scritto dal server mittente stesso, nel log e nei bounce: nessuna risposta, connessione interrotta, errore DNS, ciclo, tempo in coda scaduto.\#
Provare dall'host mittente: `dig MX` per il dominio, poi una connessione alla porta 25 di ogni host MX.\#
Controllare che gli host MX si risolvano, rispondano sulla porta 25 e non siano dietro un firewall che scarta connessioni.\#
X.5.0\#
Stato del protocollo diverso o non definito\#
Si tratta del dialogo SMTP, senza dettaglio.\#
Come risposta a qualsiasi comando.\#
X.5.1\#
Comando non valido\#
Il server non conosce il comando, non lo offre, o arriva nel momento sbagliato.\#
`RCPT TO` senza `MAIL FROM` accettato, `DATA` senza destinatario accettato, `AUTH` quando è disattivato o già fatto, `VRFY` disattivato, client web o proxy sulla porta 25.\#
Guardare la risposta precedente: spesso la causa è un rifiuto anteriore. Inviare prima `EHLO` (di nuovo dopo `STARTTLS`) e usare solo ciò che la risposta offre.\#
Manca l'autenticazione? Offrire `AUTH` sulla porta 587 o 465 (`smtpd_sasl_auth_enable`). Molti casi: cercare scanner.\#
il comando non si può leggere\#
è errato l'argomento\#
related 503\#
sequenza errata\#
related 502\#
non implementato\#
X.5.2\#
Errore di sintassi\#
Il server non sa leggere la riga di comando.\#
Comandi scritti male, due punti o parentesi angolari mancanti, righe troppo lunghe, testo del messaggio al posto di un comando, LF isolati; un nome HELO che non è un nome host valido.\#
Guardare i byte esatti della riga prima della risposta (`swaks`, cattura di rete). Dare in `EHLO` un nome host completo e chiudere le righe con CR LF.\#
Postfix: `reject_invalid_helo_hostname` e `reject_non_fqdn_helo_hostname` lo causano per nomi HELO strani; `smtpd_forbid_bare_newline` per LF isolati.\#
comando noto, momento sbagliato\#
è errato solo l'argomento\#
related 500\#
X.5.3\#
Troppi destinatari\#
Il messaggio ha più destinatari di quanti il server ne accetti in una transazione, o di quanti questo mittente possa usarne.\#
Grandi liste di distribuzione; Google: più destinatari di quanti l'account possa indirizzare; Postfix: un bounce (`MAIL FROM:<>`) con più destinatari.\#
Inviare a gruppi più piccoli o usare una lista di distribuzione.\#
Dividere i destinatari: fino a 100 in una transazione passano ovunque si rispetti lo standard (Postfix `default_destination_recipient_limit`).\#
Rifiutare solo quelli in eccesso con `452 4.5.3`, così i mittenti dividono.\#
related 4.5.3\#
la forma che fa dividere i mittenti\#
il giusto codice di risposta per l'eccesso\#
X.5.4\#
Argomenti del comando non validi\#
Il server conosce il comando ma non questo argomento.\#
Un nome HELO che non è un nome host, parametri sconosciuti di `MAIL FROM` o `RCPT TO`, un meccanismo `AUTH` non offerto, un `SIZE` errato.\#
Confrontare il comando con la risposta `EHLO` del server e togliere i parametri che non offre. Impostare in `EHLO` un nome host completo (Postfix `smtp_helo_name`, Exim `helo_data`).\#
Controllare che un firewall o proxy non nasconda o alteri parole chiave `EHLO`.\#
la riga è del tutto illeggibile\#
related 555\#
parametro non riconosciuto\#
X.5.5\#
Versione del protocollo errata\#
Le due parti parlano versioni diverse di un protocollo e non ne hanno trovata una comune.\#
Raro: gateway tra sistemi di posta, LMTP su una porta SMTP, software TLS o SMTP molto vecchio.\#
Controllare che porta e protocollo concordino: SMTP 25, invio 587 o 465, LMTP di solito 24 o un socket. Aggiornare la parte vecchia.\#
Controllare quale servizio ascolta su questa porta.\#
comando non accettato\#
X.5.6\#
Riga dello scambio di autenticazione troppo lunga\#
Durante `AUTH` il client ha inviato una risposta più lunga di quanto il server sappia leggere.\#
Grandi ticket Kerberos (`GSSAPI`) o lunghi token OAuth; server con buffer piccoli.\#
Usare un altro meccanismo, o un token con meno gruppi o claim.\#
Alzare il limite di riga per `AUTH`: 12288 ottetti bastano per quanto prevede lo standard.\#
la risposta è stata letta ed è errata\#
X.5.Y\#
Stato del protocollo di recapito\#
È andato male il dialogo SMTP stesso: un comando, il suo ordine, i suoi argomenti o un limite.\#
Ordine dei comandi errato, comandi o parametri sconosciuti, troppi destinatari, errori software, un firewall che riscrive SMTP.\#
Registrare la sessione (`swaks`, o log di debug per questo host) e guardare il comando subito prima della risposta.\#
Se colpisce molti client, disattivare l'ispezione SMTP nel firewall e controllare i propri limiti.\#
X.6.0\#
Stato del contenuto diverso o non definito\#
Si tratta del contenuto del messaggio, senza dettaglio.\#
Per lo più dopo i dati.\#
X.6.1\#
Tipo di contenuto non supportato\#
Questo genere di contenuto o allegato lì non si può recapitare.\#
Tipi di allegato rifiutati, gateway fax o SMS, server di liste che accettano solo testo semplice.\#
Inviare testo semplice, un altro formato di file, o un link.\#
Controllare l'elenco dei tipi ammessi dal gateway o dalla lista.\#
rifiutato per policy, per esempio eseguibili\#
contenuto guasto\#
X.6.10\#
Serve una risposta in UTF-8 (doppione deprecato)\#
Un doppione ritirato di `X.6.8`: la risposta conterrebbe UTF-8, che il client non ha consentito.\#
Solo in vecchio software; il registro lo elenca come deprecato.\#
Inviare invece `X.6.8`.\#
il codice da usare\#
X.6.2\#
Conversione necessaria e vietata\#
Il messaggio va convertito per l'hop successivo, ma il mittente o una policy lo vieta.\#
Contenuto a 8 bit o binario per un server senza `8BITMIME` o `BINARYMIME` con conversione disattivata; messaggi firmati che non devono cambiare.\#
Inviarlo come quoted-printable o Base64 (in quasi tutti i programmi: ASCII semplice o codifica predefinita).\#
Permettere la conversione sul relay, o codificare all'origine.\#
la conversione non è possibile\#
X.6.3\#
Conversione necessaria ma non supportata\#
Il messaggio va convertito per l'hop successivo, e questo server non sa farlo.\#
Contenuto a 8 bit, binario o UTF-8 diretto a un server senza `8BITMIME`, `BINARYMIME` o `SMTPUTF8`.\#
Inviarlo con codifica a 7 bit (quoted-printable o Base64).\#
Codificare all'origine, o usare un relay che converte. Postfix: guardare `disable_mime_output_conversion`.\#
Offrire `8BITMIME`; controllare che un firewall non tolga la parola chiave da `EHLO`.\#
la conversione è possibile ma vietata\#
X.6.4\#
Eseguita una conversione con perdita\#
Il recapito del messaggio richiede una conversione che ne perde una parte.\#
Gateway verso fax, SMS o vecchi sistemi di posta.\#
X.6.5\#
Conversione fallita\#
Il messaggio andava convertito, e la conversione è fallita.\#
Parti MIME danneggiate, set di caratteri errati, errori di conversione «STOREDRV» di Exchange, gateway.\#
Inviarlo come nuovo messaggio di testo semplice, l'allegato a parte.\#
Controllare set di caratteri e struttura MIME del messaggio grezzo.\#
Cercare nel log l'errore del convertitore; provare con il messaggio originale.\#
problema di contenuto senza dettaglio\#
X.6.6\#
Contenuto del messaggio non disponibile\#
Il server doveva prelevare da sé il contenuto (`BURL`) e non ha potuto ottenerlo.\#
Invio con `BURL`: l'URL IMAP è scaduto, l'accesso è negato, o la parte non c'è più.\#
Inviare di nuovo con il contenuto allegato invece di inoltrarlo senza scaricarlo.\#
Controllare autorizzazione e scadenza dell'URL, e che il server di invio possa accedere al server IMAP.\#
related 5.7.14\#
manca la fiducia tra i due server\#
related 554\#
X.6.7\#
Indirizzi non ASCII non ammessi per mittente o destinatario\#
L'indirizzo o il messaggio contiene lettere fuori da ASCII, e questo server, o il successivo, non accetta tale posta.\#
Indirizzi come `jürgen@example.org`, o intestazioni UTF-8, inviati a un server senza `SMTPUTF8`; Postfix «SMTPUTF8 is required, but was not offered by host …».\#
Usare un indirizzo ASCII per il destinatario, e per sé come mittente.\#
Controllare che il server successivo offra `SMTPUTF8` in `EHLO`. Postfix: `smtputf8_autodetect_classes` limita ciò che lo richiede. Scrivere i domini nella forma `xn--`.\#
Attivare `SMTPUTF8` lungo tutto il percorso, o dare agli utenti un alias ASCII.\#
related 5.6.9\#
scoperto solo dopo i dati\#
il codice di risposta abituale a `RCPT TO`\#
X.6.8\#
Serve una risposta in UTF-8, ma il client non la consente\#
La risposta conterrebbe un nome di casella in UTF-8, e il client non ha detto di saperlo leggere.\#
Risposte a `VRFY` o `EXPN` per nomi fuori da ASCII.\#
X.6.9\#
Messaggio con intestazioni UTF-8 non trasferibile\#
Il messaggio ha intestazioni in UTF-8, e il server di almeno un destinatario non le accetta, quindi è rifiutato per intero.\#
Dopo i dati, quando un destinatario dietro un relay non ha `SMTPUTF8`. Il registro lo abbina a 550, RFC 6531 a 554: entrambi sono giusti.\#
Scrivere oggetto, nomi e indirizzi in ASCII, o inviare a parte a quel destinatario.\#
Dividere i destinatari secondo ciò che offrono i loro server.\#
Rifiutare tali destinatari già a `RCPT TO` (`553 5.6.7`); attivare `SMTPUTF8` ovunque.\#
rifiutato all'indirizzo\#
X.6.Y\#
Stato del contenuto o formato del messaggio\#
Il problema è il contenuto o il formato del messaggio, non gli indirizzi o la connessione.\#
MIME o intestazioni guasti, contenuto a 8 bit o UTF-8 che il server successivo non accetta, conversione fallita, tipi di contenuto rifiutati.\#
Inviarlo di nuovo come testo semplice o con un altro formato di allegato.\#
Convalidare intestazioni e MIME del programma che ha creato il messaggio; controllare quali tra `8BITMIME`, `SMTPUTF8` e `BINARYMIME` offre ogni hop.\#
X.7.0\#
Stato di sicurezza diverso o non definito\#
Qui decide la sicurezza o una policy, senza dettaglio.\#
Al saluto iniziale, durante l'autenticazione, o come risposta a qualsiasi comando.\#
X.7.1\#
Recapito non autorizzato, messaggio rifiutato\#
Il server non ammette questa posta: per il client, il mittente, il destinatario o il contenuto. Il testo dice quale.\#
Indirizzo IP in lista di blocco, giudizio di spam, «Relay access denied», regola dell'amministratore del destinatario, SPF o DMARC falliti su server più vecchi, indirizzo mittente non dell'accesso.\#
Leggere il testo, seguirne il link. «Relay»: autenticarsi sul proprio server di posta (porta 587 o 465).\#
Lista di blocco: eliminare la causa, poi la rimozione. Spam: controllare SPF, DKIM, DMARC, PTR, contenuto. Relay: controllare MX e instradamento.\#
Trovare la regola nel log (mappa di accesso, DNSBL, filtro) e ammettere il client. Propri utenti con «relay denied»: farli autenticare; proprio dominio: aggiungerlo a `mydestination` o `relay_domains`.\#
solo per ora: greylisting, limiti\#
autenticazione del messaggio fallita, detto con esattezza\#
DNS inverso mancante, detto con esattezza\#
X.7.10\#
Cifratura necessaria\#
Il server vuole prima una connessione cifrata; oppure un messaggio con `REQUIRETLS` non ha trovato un server con TLS.\#
`523 5.7.10` ad `AUTH` senza TLS; nei bounce di posta con `REQUIRETLS`.\#
Attivare STARTTLS o SSL/TLS per la posta in uscita.\#
Inviare `STARTTLS`, poi `EHLO`, poi autenticarsi; più semplice la porta 465 con TLS immediato.\#
Offrire `AUTH` solo dentro TLS (`smtpd_tls_auth_only = yes`).\#
related 5.7.11\#
lo stesso per un meccanismo\#
related 5.7.30\#
TLS c'è, manca `REQUIRETLS`\#
related 523\#
X.7.10~google\#
Comandi inviati insieme a STARTTLS\#
Gmail chiude la sessione, perché il client ha inviato altri comandi prima della risposta a `STARTTLS`. È una via di attacco nota.\#
`523 5.7.10` «no commands allowed to pipeline after STARTTLS»: client fatti in casa, proxy.\#
Aggiornare il programma che invia la posta.\#
Attendere il `220` a `STARTTLS`, completare l'handshake, poi inviare di nuovo `EHLO`.\#
Cercare un proxy tra sé e Google che aggiunge comandi.\#
ordine errato, altrove\#
X.7.11\#
Cifratura richiesta per il meccanismo di autenticazione\#
Questo modo di accesso è ammesso solo dentro TLS, e la sessione non è cifrata.\#
`538 5.7.11` ad `AUTH PLAIN` o `LOGIN` senza TLS. Vecchio: i server più recenti non offrono il meccanismo prima di TLS.\#
Inviare `STARTTLS`, poi `EHLO`, poi autenticarsi.\#
Offrire il meccanismo solo dentro TLS.\#
related 5.7.10\#
lo stesso per ogni accesso\#
related 538\#
X.7.12\#
Transizione della password necessaria\#
L'account è nuovo per questo meccanismo di accesso; deve autenticarsi una volta con un altro (di solito `PLAIN` dentro TLS), poi quello scelto funziona.\#
`432 4.7.12` ad `AUTH`, su server che salvano un segreto per ogni meccanismo. Raro.\#
Accedere una volta alla webmail del provider, o scegliere una volta «password normale» con TLS.\#
Autenticarsi una volta con `AUTH PLAIN` dentro TLS.\#
Far reimpostare la password agli utenti, così si salva il segreto per questo meccanismo.\#
meccanismo troppo debole\#
related 432\#
X.7.13\#
Account utente disattivato\#
I dati di accesso sono giusti, ma l'account è disattivato e non può inviare.\#
`525 5.7.13` dopo `AUTH`: fattura non pagata, abuso, sospetta violazione; alcuni server lo usano anche per un destinatario disattivato.\#
Contattare il provider di posta o l'amministratore; provare altre password non serve.\#
Vedere perché l'account è stato chiuso; se era compromesso, cambiare la password e terminarne le sessioni prima di riaprirlo.\#
Riattivare l'account nel database utenti.\#
credenziali errate\#
la casella del destinatario è disattivata\#
related 525\#
X.7.14\#
Relazione di fiducia richiesta\#
Al server di invio servirebbe una fiducia configurata con un altro server per prelevare il contenuto, e non l'ha.\#
Invio con `BURL`: il server IMAP non ammette questo server di invio. Google lo usa per altro: accesso nel browser.\#
Inviare il messaggio con il contenuto allegato.\#
Predisporre l'account con cui il server di invio legge dal server IMAP.\#
Ammettere il server di invio sul server IMAP (`URLAUTH`).\#
non si è potuto prelevare il contenuto\#
l'accesso è errato\#
X.7.14~google\#
Accesso nel browser richiesto\#
Google non si fida di questo accesso e vuole che il proprietario acceda prima con un browser.\#
`534 5.7.14` dopo `AUTH`: luogo o server nuovo, sospetta violazione, accesso con password di un vecchio programma.\#
Accedere alla pagina web indicata nella risposta e confermare il tentativo; poi usare una password per le app o OAuth.\#
Usare OAuth o il relay SMTP di Workspace per server e apparecchi.\#
Controllare gli avvisi di accesso dell'utente nella console di amministrazione Workspace.\#
password per le app richiesta\#
X.7.15\#
Livello di priorità troppo basso\#
Il server accetta solo messaggi con una priorità più alta di questo.\#
In reti che usano `MT-PRIORITY` (forze armate, servizi di emergenza), mentre passa solo posta urgente.\#
Inviare più tardi, o con una priorità più alta se permesso.\#
Controllare quali priorità può impostare questo account o host.\#
troppo grande per la sua priorità\#
X.7.16\#
Messaggio troppo grande per la priorità indicata\#
Il server pone un limite di dimensione per questa priorità, e il messaggio lo supera.\#
In reti che usano `MT-PRIORITY`: le priorità alte sono per messaggi brevi.\#
Ridurre il messaggio o scegliere una priorità più bassa.\#
troppo grande con qualsiasi priorità\#
X.7.17\#
Il proprietario della casella è cambiato\#
La casella ha un altro proprietario dalla data indicata dal mittente, quindi il messaggio non è stato recapitato.\#
Posta con `RRVS` o `Require-Recipient-Valid-Since`: reimpostazioni di password e avvisi di account a un indirizzo riassegnato.\#
Non inviarvi dati privati; chiedere alla persona l'indirizzo attuale.\#
Scollegare questo indirizzo dall'account; non inviare di nuovo senza il controllo.\#
related 5.7.18\#
l'intero dominio ha un altro proprietario\#
X.7.18\#
Il proprietario del dominio è cambiato\#
Il dominio del destinatario ha un altro proprietario dalla data indicata dal mittente, quindi il messaggio non è stato recapitato.\#
Posta con `RRVS` a un indirizzo in un dominio scaduto e registrato di nuovo.\#
Scollegare dagli account tutti gli indirizzi di questo dominio.\#
related 5.7.17\#
solo la casella ha un altro proprietario\#
X.7.19\#
Il controllo RRVS non si può completare\#
Il server non ha registrato da quando la casella ha il suo proprietario, quindi non può fare il controllo chiesto dal mittente.\#
Posta con `RRVS` o `Require-Recipient-Valid-Since` a vecchie caselle.\#
Decidere se inviarlo senza quella protezione.\#
Inviare di nuovo senza `RRVS` solo se il contenuto può raggiungere un nuovo proprietario.\#
Registrare le date di creazione delle caselle.\#
il controllo è stato fatto ed è fallito\#
X.7.2\#
Espansione della lista vietata\#
L'indirizzo è una lista o un gruppo, e questo mittente non può scrivervi.\#
Liste aperte ai soli membri, gruppi Exchange con restrizioni di recapito; Yahoo `553 5.7.2 [TSS09]` indica un blocco dell'indirizzo IP mittente.\#
Scrivere dall'indirizzo iscritto, o chiedere al proprietario della lista.\#
Non riprovare. Contrassegno Yahoo nel testo: fermarsi, e usare il suo modulo di assistenza per mittenti.\#
Aggiungere il mittente alla lista o ai suoi mittenti ammessi.\#
il gruppo riceve posta solo dall'interno (Microsoft)\#
la lista è guasta\#
X.7.20\#
Nessuna firma DKIM superata\#
Il server esige una firma DKIM valida, e il messaggio non ne ha alcuna che si verifichi.\#
DKIM non predisposto, chiave assente nel DNS, messaggio modificato dopo la firma (piè di pagina, lista, gateway).\#
Leggere `Authentication-Results` di un messaggio di prova. Controllare `dig TXT selector._domainkey.DOMAIN`; firmare come ultimo passo.\#
DKIM da solo non dovrebbe far rifiutare posta; giudicare con DMARC.\#
related 5.7.21\#
si verifica ma non è accettabile\#
related 5.7.22\#
si verifica ma per un altro dominio\#
più controlli falliti\#
X.7.21\#
Nessuna firma DKIM accettabile\#
Una firma DKIM si verifica, ma non rispetta le regole proprie del server.\#
Chiave troppo corta (sotto 1024 bit), SHA-1, firmata solo parte del corpo (`l=`), intestazioni importanti come `From` o `Subject` non firmate, modo di prova.\#
Chiedere all'amministratore del proprio dominio mittente.\#
Firmare con RSA 2048 e SHA-256, l'intero corpo, e le intestazioni From, To, Subject, Date, Message-ID.\#
Controllare le proprie regole DKIM; giudicare con DMARC.\#
nessuna si verifica\#
il dominio non corrisponde\#
X.7.22\#
Nessuna firma DKIM valida del dominio autore\#
Una firma DKIM si verifica, ma per un dominio diverso da quello nell'intestazione `From`.\#
Servizi di posta che firmano solo con il proprio dominio.\#
Chiedere all'amministratore del proprio dominio mittente di predisporre il servizio di posta.\#
Far firmare il servizio con il proprio dominio: pubblicarne la chiave DKIM o i record CNAME, poi controllare `d=` in un messaggio di prova.\#
Giudicare con DMARC, che accetta anche SPF allineato.\#
X.7.23\#
Verifica SPF fallita\#
Il record SPF del dominio del mittente non autorizza l'indirizzo IP mittente, e il server rifiuta per questo.\#
Un nuovo server o servizio di posta assente nel record SPF; posta inoltrata da un altro server senza riscrivere il mittente.\#
Aggiungere l'indirizzo IP o l'`include:` del servizio al record TXT del dominio di `MAIL FROM`. Inoltro: riscrivere il mittente (SRS).\#
La posta passa dal proprio gateway? Esentarlo dal controllo SPF.\#
il record stesso non si può valutare\#
X.7.23~google\#
DNS inverso non corrispondente\#
Gmail rallenta o rifiuta la posta, perché l'indirizzo IP mittente non ha un record PTR, o il nome non riconduce a esso. Non riguarda SPF.\#
Server nuovi, indirizzi IPv6 senza PTR, host cloud con un nome generico.\#
Impostare il record PTR presso il provider di hosting; il nome deve avere un record A o AAAA con lo stesso indirizzo. Controllare IPv4 e IPv6: `dig -x ADDRESS`.\#
X.7.24\#
Errore nella verifica SPF\#
Il record SPF del dominio del mittente non si può valutare, quindi il server rifiuta il messaggio.\#
Più di 10 ricerche DNS, due record SPF, errore di sintassi, `include:` di un dominio scomparso; Google: voci sospette, come reti troppo ampie.\#
Tenere un solo record TXT che comincia con `v=spf1`, al massimo 10 ricerche, nessun `include:` morto, nessun `+all`; provarlo con un verificatore SPF.\#
Un record difettoso non va per forza rifiutato; attenuare la regola (policyd-spf: `PermError_reject`).\#
related 4.7.24\#
problemi DNS, riprovare\#
related 5.7.23\#
valutato, ed è fallito\#
X.7.25\#
Verifica del DNS inverso fallita\#
L'indirizzo IP mittente non ha un DNS inverso valido: nessun record PTR, o il nome non riconduce all'indirizzo.\#
Server nuovi, indirizzi domestici o cloud, IPv6 senza PTR. Gmail: `550 5.7.25`.\#
Inoltrare la risposta al proprio amministratore di posta; da una connessione domestica inviare tramite il server del proprio provider.\#
Impostare il record PTR presso il titolare dell'indirizzo (provider di hosting); il nome richiede un record A o AAAA con lo stesso indirizzo. Controllare con `dig -x ADDRESS`.\#
Client legittimo: esentarlo, o controllare il proprio resolver.\#
invito a riprovare\#
X.7.26\#
Più controlli di autenticazione falliti\#
Più di un controllo sull'origine del messaggio è fallito, per esempio SPF e DKIM, perciò il server lo rifiuta.\#
Posta a nome di un dominio il cui DNS non autorizza questo server; posta inoltrata; policy DMARC `reject`.\#
Firmare con DKIM per il dominio in `From`, inserire il server in SPF, poi pubblicare DMARC; leggere `Authentication-Results` di un messaggio di prova.\#
Inoltri e liste rompono SPF: accettarli tramite ARC o un'eccezione.\#
solo DKIM\#
solo SPF\#
X.7.26~google\#
Messaggio non autenticato\#
Gmail rifiuta il messaggio: né SPF né DKIM sono passati, SPF finisce con `-all` ed è fallito, o la policy DMARC del dominio lo respinge.\#
Ogni mittente deve superare SPF o DKIM. Tipico: server nuovo, modulo web, servizio di posta senza DKIM per il proprio dominio, inoltro.\#
Firmare con DKIM per il dominio in `From`, aggiungere il server a SPF. Controllare un messaggio di prova con «Mostra originale» in Gmail. Inoltro: non alterare i messaggi, riscrivere il mittente, sigillare con ARC.\#
Google: solo SPF\#
Google: solo DKIM\#
X.7.27\#
L'indirizzo del mittente ha un MX nullo\#
Il dominio dell'indirizzo mittente dichiara nel DNS (record MX `0 .`) di non ricevere posta, quindi nessuno potrebbe rispondere o ricevere un bounce.\#
Posta a nome di un dominio parcheggiato o di solo invio. Postfix: `550 5.7.27` con `reject_unknown_sender_domain`.\#
Sostituire l'MX nullo con uno funzionante, o usare un altro dominio in `MAIL FROM`. Per un dominio che non invia mai pubblicare SPF `v=spf1 -all`.\#
Non c'è nulla da riparare; il rifiuto è giusto.\#
il dominio del destinatario ha un MX nullo\#
il dominio del mittente non esiste\#
X.7.27~google\#
SPF non superato\#
Gmail rifiuta il messaggio, perché SPF non è passato. Chi fa invii massivi deve superare SPF e DKIM. Non riguarda l'MX nullo.\#
Aggiungere l'indirizzo IP o `include:` al record TXT del dominio in `MAIL FROM` (vedere `Return-Path`), al massimo 10 ricerche. Controllare «Mostra originale» in Gmail.\#
X.7.28\#
Rilevata un'inondazione di posta\#
Il server vede da questa fonte più posta di quanta ne accetti, e rifiuta.\#
Newsletter inviate troppo in fretta, account o moduli compromessi, iscrizioni a raffica di un indirizzo, tempeste di avvisi.\#
Fermarsi e inviare meno.\#
Trovare la fonte nel log (account, script, modulo). Fermarla, svuotarne la coda, poi inviare lentamente.\#
limiti senza dettaglio\#
X.7.28~google\#
Frequenza di posta insolita\#
Gmail vede troppa posta, o troppa indesiderata, da un indirizzo IP, rete, dominio, link o Message-ID, e la ferma. Il testo dice quale.\#
Volume improvviso, segnalazioni, account o modulo compromesso, molte copie con lo stesso Message-ID.\#
Sospendere, trovare la causa, poi ripartire lentamente; tenere le segnalazioni sotto lo 0,3 % (vedere Postmaster Tools). Dare a ogni messaggio un proprio Message-ID.\#
X.7.29\#
Verifica ARC fallita\#
La catena di sigilli ARC apposta al messaggio da chi inoltra è rotta, e il server lo rifiuta.\#
Posta inoltrata o di lista modificata dopo l'ultimo sigillo, o un sigillo la cui chiave manca. Raro: quasi tutti i server inviano allora `5.7.26`.\#
Inviare direttamente all'indirizzo finale.\#
Chi inoltra: sigillare dopo tutte le modifiche, non toccare le intestazioni ARC precedenti, pubblicare la chiave di `s=` e `d=`.\#
Una catena fallita vale come nessuna catena: proseguire con SPF, DKIM e DMARC invece di rifiutare.\#
ciò che inviano invece quasi tutti i server\#
X.7.29~google\#
Messaggio non inviato su TLS\#
Gmail rifiuta il messaggio, perché non è arrivato su una connessione cifrata. Non riguarda ARC.\#
Google chiede TLS a tutti i mittenti: è disattivato nel server mittente, un firewall toglie `STARTTLS`, o l'handshake fallisce.\#
Attivare TLS per la posta in uscita: Postfix `smtp_tls_security_level = may`, Exim compilato con TLS; provare con `openssl s_client -starttls smtp`. Disattivare l'ispezione SMTP nel firewall.\#
il codice registrato per cifratura mancante\#
X.7.3\#
Conversione di sicurezza necessaria ma impossibile\#
Il messaggio dovrebbe passare da un tipo di cifratura o firma a un altro, e non è possibile.\#
Raro: gateway tra S/MIME, PGP o sistemi chiusi di posta sicura.\#
Inviarlo non cifrato o per la via indicata dall'organizzazione del destinatario.\#
Controllare chiavi e regole del gateway di posta sicura.\#
chiavi mancanti o non valide\#
X.7.30\#
Supporto REQUIRETLS richiesto\#
Il messaggio può viaggiare solo tra server con `REQUIRETLS`, e il successivo non lo offre.\#
Nei bounce di posta che il mittente ha marcato con `REQUIRETLS`.\#
Inviarlo senza quel contrassegno se il contenuto lo permette.\#
Controllare quali host MX del dominio offrono `REQUIRETLS` in `EHLO` dopo `STARTTLS`.\#
Offrire `REQUIRETLS` su ogni host MX, con un certificato verificabile.\#
nessun TLS\#
X.7.30~google\#
DKIM non superato\#
Gmail rifiuta il messaggio, perché DKIM non è passato. Chi fa invii massivi deve superare SPF e DKIM. Non riguarda REQUIRETLS.\#
Nessuna firma, chiave assente nel DNS, o messaggio modificato dopo la firma.\#
Pubblicare la chiave (`dig TXT selector._domainkey.DOMAIN`), firmare ogni messaggio come ultimo passo, controllare «Mostra originale» in Gmail.\#
Workspace dietro un altro gateway: questo non deve modificare i messaggi.\#
X.7.31\#
Nessun record DMARC (Google)\#
Gmail rifiuta il messaggio, perché il dominio in `From` non ha un record o una policy DMARC. Chi fa invii massivi ne ha bisogno.\#
Newsletter e altri invii massivi. La pagina dei codici di Google lo stampa come `X.7.40`.\#
Pubblicare un record TXT `_dmarc.DOMAIN` con almeno `v=DMARC1; p=none`; controllare con `dig TXT _dmarc.DOMAIN`.\#
messaggio non autenticato\#
il dominio in `From` non è allineato\#
X.7.32\#
Intestazione From non allineata (Google)\#
Gmail rifiuta il messaggio, perché il dominio in `From` non corrisponde né a quello che ha superato SPF né a quello che ha superato DKIM.\#
Invii massivi tramite un servizio che usa il proprio dominio per l'indirizzo di bounce e la firma.\#
Far firmare il servizio con il proprio dominio (`d=`), o usare un indirizzo di bounce sotto di esso; SPF o DKIM devono condividere il dominio organizzativo di `From`.\#
DKIM di un altro dominio, registrato\#
X.7.321\#
STARTTLS non supportato a destinazione (Microsoft)\#
Verso questo dominio è richiesto TLS, e il suo server non offre `STARTTLS`; Exchange Online ha rinunciato.\#
MTA-STS, DANE o un connettore esige TLS; TLS disattivato o tolto da un firewall.\#
Se è il proprio connettore a esigere TLS, controllare se il partner lo ha ancora.\#
Attivare `STARTTLS` su ogni host MX; disattivare l'ispezione SMTP nel firewall.\#
related 5.4.317\#
offerto, ma l'handshake fallisce\#
X.7.323\#
Record TLSA non valido (Microsoft)\#
Il dominio ricevente usa DANE, e il certificato del suo server non corrisponde al record TLSA; Exchange Online ha rinunciato.\#
Certificato rinnovato, record TLSA no.\#
Pubblicare il record TLSA della nuova chiave (`3 1 1`) prima che il certificato cambi, togliere il vecchio dopo.\#
related 5.7.324\#
DNSSEC è guasto\#
X.7.324\#
DNSSEC non valido (Microsoft)\#
Le risposte DNS per il dominio ricevente hanno firme DNSSEC non valide; Exchange Online ha rinunciato.\#
Firme scadute, un vecchio record DS dopo un cambio di server dei nomi.\#
Firmare di nuovo la zona, o correggere il record DS presso il registrar; provare con `delv MX DOMAIN`.\#
errore DNS, registrato\#
X.7.325\#
Nome del certificato non corrispondente (Microsoft)\#
È richiesto TLS con un certificato adatto, e quello del server non ha il nome dell'host MX; Exchange Online ha rinunciato.\#
MTA-STS o DANE; certificato emesso per un altro nome, MX cambiato.\#
Emettere un certificato che elenchi il nome di ogni host MX come nome alternativo.\#
X.7.4\#
Funzioni di sicurezza non supportate\#
Il server non offre la funzione di sicurezza chiesta, spesso il meccanismo `AUTH`.\#
`504 5.7.4` «Unrecognized authentication type»: il client ha scelto un meccanismo che il server non ha, o ha solo dentro TLS.\#
Impostare nel programma di posta TLS (STARTTLS o SSL/TLS) e «password normale» o OAuth, porta 587 o 465.\#
Confrontare il meccanismo con la riga `AUTH` della risposta `EHLO` dopo TLS.\#
Controllare l'elenco dei meccanismi (Dovecot `auth_mechanisms`; connettore di ricezione Exchange).\#
X.7.40\#
Forma stampata di X.7.4 (Google)\#
La pagina di Google stampa questo codice dove i suoi server inviano `5.7.4` (meccanismo di accesso sconosciuto) o `X.7.31` (nessun record DMARC).\#
Basarsi sul testo: se indica DMARC, pubblicare `_dmarc.DOMAIN`; se indica il tipo di autenticazione, scegliere un altro meccanismo `AUTH`.\#
related 5.7.4\#
meccanismo di accesso non supportato\#
nessun record DMARC\#
X.7.5\#
Errore crittografico\#
Cifratura o firma non si sono potute verificare, perché una chiave o un certificato manca o non è valido.\#
Postfix «Server certificate not verified» o «not trusted» con `verify`, `secure` o DANE; gateway di posta sicura senza la chiave del destinatario.\#
Chiedere all'amministratore; per S/MIME o PGP procurarsi un certificato attuale del destinatario.\#
Controllare con `openssl s_client -starttls smtp -connect HOST:25`: nome, date e catena del certificato; correggere la propria policy TLS se chiede troppo.\#
Rinnovare il certificato con il nome dell'host MX e la catena completa; aggiornare i record TLSA prima che cambi.\#
related 4.7.5\#
lo stesso, i tentativi proseguono\#
nessuna cifratura\#
X.7.5~microsoft\#
Verifica MTA-STS fallita\#
Exchange Online non ha recapitato, perché la policy MTA-STS del dominio ricevente non corrisponde ai suoi server di posta o al loro certificato.\#
X.7.6\#
Algoritmo crittografico non supportato\#
Le due parti non hanno trovato un cifrario, hash o tipo di chiave comune, o un messaggio ne usa uno illeggibile.\#
TLS con sole vecchie versioni o cifrari; gateway di posta sicura con vecchi algoritmi.\#
Permettere TLS 1.2 e 1.3 con cifrari standard; aggiornare le vecchie librerie TLS.\#
chiave o certificato errati\#
X.7.7\#
Errore di integrità del messaggio\#
Si tratta del controllo se il messaggio sia stato modificato lungo il percorso.\#
Firme DKIM, S/MIME o di un gateway controllate all'arrivo.\#
X.7.8\#
Credenziali di autenticazione non valide\#
L'accesso è fallito: nome utente, password o token è errato, o questo accesso non è ammesso.\#
`535 5.7.8` dopo `AUTH`: password cambiata, password per le app mancante con accesso a due fattori, accesso con password disattivato dal provider, token OAuth scaduto, il backend rifiuta.\#
Reinserire nome utente (spesso l'indirizzo completo) e password. Con accesso a due fattori creare una password per le app o usare OAuth.\#
Provare con `swaks --auth`. Fermare i tentativi: gli errori ripetuti bloccano gli account.\#
Leggere il log SASL o Dovecot: utente non trovato, schema errato, o backend fermo (allora è adatto `454 4.7.0`).\#
il meccanismo è rifiutato\#
related 5.7.13\#
password giusta, account disattivato\#
related 535\#
X.7.9\#
Meccanismo di autenticazione troppo debole\#
Il server non accetta questo modo di accesso per questo utente; la password può essere giusta.\#
`534 5.7.9`: meccanismo inferiore alla policy del server; Google: password per le app richiesta; Yahoo lo usa dopo i dati per posta senza SPF o DKIM.\#
Scegliere un metodo più forte: OAuth o una password per le app, con TLS.\#
Scegliere un altro meccanismo dalla riga `AUTH` della risposta `EHLO`.\#
Offrire solo meccanismi che la propria policy accetta.\#
related 534\#
X.7.9~google\#
Password per le app richiesta\#
L'account Google usa la verifica in due passaggi, o chiede un accesso nel browser; la password normale qui non è accettata.\#
`534 5.7.9` ad apparecchi, script e vecchi programmi di posta che accedono con la password normale dell'account.\#
Creare una password per le app nelle impostazioni di sicurezza dell'account, o usare «Accedi con Google» (OAuth).\#
Usare OAuth, o il relay SMTP di Workspace per gli apparecchi.\#
Permettere le password per le app a questo utente nella console di amministrazione Workspace, se la policy lo consente.\#
chiesto l'accesso nel browser\#
X.7.9~yahoo\#
Yahoo e AOL rifiutano il messaggio, perché né SPF né DKIM sono passati o la policy DMARC lo respinge. Non riguarda un accesso.\#
Dopo i dati, per posta con un indirizzo di un dominio il cui DNS non autorizza questo server, e per posta inoltrata.\#
Firmare con DKIM per il dominio in `From`, inserire il server in SPF, poi pubblicare DMARC.\#
Inoltro a Yahoo: lasciare intatte le firme DKIM (nessun piè di pagina, nessuna etichetta nell'oggetto).\#
X.7.Y\#
Stato di sicurezza o policy\#
Decide una regola di sicurezza o una policy: filtro, lista di blocco, autenticazione, cifratura o permesso.\#
Giudizi di spam, liste di blocco, SPF, DKIM o DMARC falliti, autenticazione o TLS mancanti, relay, limiti del mittente.\#
Leggere il testo e seguirne il link; inoltrare l'intera risposta al proprio amministratore di posta.\#
Controllare SPF, DKIM, DMARC, record PTR e liste di blocco per l'indirizzo IP mittente, poi correggere ciò che il testo indica.\#
Trovare la regola nel proprio log e ammettere il mittente se è un falso positivo.\#

"""#)
}
