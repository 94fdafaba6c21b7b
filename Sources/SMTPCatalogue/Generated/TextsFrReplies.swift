// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frReplies = PackedTable(
        records: #"""
0000030000700@@030070800P\0300?0600ZD0300E0700dJ0300L0800o?0300T0901810;00]0401Bb0<00a0701MI0300h0701Tb0:00o07\#
01aO030160801iR0301>07023`0801E05028f0801J0602BE0?01P0702NH0801W0802Uh0801_0302Z70801b0402]B0801f0502fB0801k05\#
02l[0302009039\080290703>E0302@0903IE0802I0603M30802O0603Tb0302U0803Y60302]0803ci0302e0603li0302k08046T0303307\#
04<k0;03:0704Em0703A0804N:0303I0704XM0303P0704bW0303W0704hg0303^08052f0303f0605;90303l0:05I<080460705S?0;04=07\#
05]50?04D0705f;0804K0605oM0:04Q06066E0304W0906CU0<04`0606I`0304f0806R=0304n0606Wm030540606_10305:0706h=0>05A07\#
07030305H0907:_0905Q0807F]0305Y0707Pl0305`0707XL0305g0707eI0305n0807o<030660808:E0306>0708D20306E0608KS0306K0:\#
08XF0;06U0508_P0?06Z0608eX0806`06090>0806f0509:n0806k0609@K030710:09Kl0807;0709PY0?07B0709XW0807I0609`60807O06\#
09gi0307U090:330?07^060:8V0807d060:?m0807j080:LN08082080:Sn0308:070:YG0308A0:0:dQ0808K080:nN0<08S080;7^0908[07\#
0;>^0908b090;K=0308k070;RC03092060;Wi0;098070;^^0309?080;dF0309G070;kM0309N090<5;0309W070<<J0309^090<I^0809g08\#
0<Sg0809o050<XV080:4070<b<0?0:;070<kS080:B060=3:0<0:H080=:E030:P0:0=IB080:Z070=PX080:a070=Zg080:h070=cF080:o08\#
0=kI0<0;7050=of030;<090>8c080;E080>?`080;M060>Dm0<0;S070>Jc080;Z060>O]0<0;`060>Ug030;f080>`P080;n070>ge080<505\#
0>n40;0<:050?2[080<?070?;5080<F060?CU080<L060?Jk0<0<R060?Nd090<X070?W2030<_090?`N080<h080?iQ080=0070@29080=703\#
0@4L080=:070@<F080=A070@Ca080=H050@Fd030=M070@Mf090=T070@T5030=[070@\[030=b070@c_0;0=i060@j;030=o080A2]030>708\#
0A<:090>?090AD`030>H090AO@030>Q050ATU030>V090A`k0;0>_080Am20<0>g080B76030>o080B>R030?7080BJV0>0??060BQ`080?E08\#
0BYR030?M070B`f080?T070Bg=030?[080BoZ030?c0:0C;Z080?m080CBm080@5070CLg080@<080CV:080@D080C]K070@L090CeG030@U09\#
0CmL030@^060D4j080@d080D=1030@l080DGQ090A4070DPh080A;080DVo030AC0:0DeL0<0AM080DkI030AU090E3H030A^090E<K0=0Ag07\#
0ECf030An080EL]030B6070ERc030B=080EZm030BE0:0Ej>080BO080F2Q0;0BW090F<N080B`080FDD080Bh090FMG0?0C1090FZB080C:09\#
0FfA080CC0:0G2X080CM060G6R030CS080GD>080C[080GKK080Cc050GP\090Ch060GV10:0Cn080G_9090D6090GhZ030D?090H630?0DH07\#
0H=o080DO080HFc080DW080HOo0;0D_080HW]080Dg080H]k0>0Do080He]080E7090HnO0;0E@050I2j030EE090I=T0;0EN080IB90?0EV07\#
0IGn080E]080IQ4080Ee090IYY080En060I]F0;0F4080If\090F<090ImX0:0FE080J5]080FM080J=E030FU0:0JIS080F_070JNQ0;0Ff09\#
0JX7080Fo070J^C080G6070Je_0?0G=090JnZ080GF090K63080GO090K?D0<0GX080KDg030G`090KQI080Gi060KY7080Go060K^F0:0H507\#
0Kee030H<080L0V0?0HD070L7J030HK050L<V030HP080LF<030HX070LM9030H_070LU_030Hf070LZf030Hm080Ld8030I5070Ll?030I<06\#

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
0003400070\000c;000n40004n40052430095:009?1400:CA00:T3L00>0;00>;1000?;;00?F0j0003400@C0Z000c;00@m3h004n400De3b\#
0095:00HW1\00:CA00JC1c00L6C00LI2N00>0;00Ng1000Og;00P20Z0003400P_0O000c;00Q>2]004n400Sk3]00L6C00WX1K00Y3;00Y>0R\#
00Y`;00Yk0I0003400ZG0T000c;00Zk2J004n400]E2J0095:00__0U00:CA00`D2H00b\;00bg1200Y3;00ci0Q0003400dM0>000c;00d[2i\#
004n400gT2V0095:00j:0c00:CA00jm2:00Y`;00m70\00mc;00mn0V00nT;00n_0P0003400oB0=000c;00oO28004n4011W1a0095:013H0>\#
00:CA013V1L00Y3;01520`00>0;015b0Z016L;016W0Z017A;017L0U000c;018<1a004n4019m3T00:CA01=Q2E00L6C01?f2l0003401Bn0F\#
000c;01CD1f004n401E:2Z00:CA01Gd2S00L6C01JG1Q01Kh;01L30U01LX;01Lc0V0003401ML0X000c;01N41_004n401Oc2Z0095:013H0>\#
00:CA01RM1H00>0;01Se0Q00Y3;01TF0L0003401Tl0V000c;01UR2h004n401XJ3_00:CA01\92?00L6C01^H1U00>0;01_m0h017A;01`e0Z\#
0003401aR0I000c;01ak15004n401c02<0095:013H0>00:CA01e<1m01g9;01gD0f01h:;01hE0S01hh;01i30O0003401iU0K000c;01j00_\#
004n401j_2N0095:01m=3k0218;021C0`0223;022>0\022j;02350[000c;023h1I004n4025A1:00:CA026K1M022j;027h0S01hh;028K0K\#
000c;028n1[004n402:Y2A00:CA02<j3O02@I;02@T0J02@n;02A90Q00mc;02AZ0[000c;02BT2M004n402E12g0095:02Gh3300:CA02Jk1d\#
00L6C02L_0_02MN;02MY0H016L;02N10G0003402NP0\000c;02O<1T004n402P`1D00:CA02R41S0218;02SW0=02Sd;02So0Q02TP;02T[0L\#
02U7;02UB0V000c;02V01R004n402WR2U0095:013H0>000c;02Z?1^004n402[m0Y0095:013H0>02\V;02\a0Q000c;02]J1d004n402_>3P\#
0095:013H0>00L6C02b^2n02e\;02eg0K000c;02fJ17004n402gQ1X0095:02i90R00L6C02i[2U02e\;02l@0K0003402l^0^000c;02mL1^\#
004n402o:3M0095:032W1`00:CA034G1c00L6C036:1X037b;037m0`00Y3;038]0Z0223;039G0E00034039d0U000c;03:I18004n403;Q1P\#
00:CA03=10U0223;03=V0_02Sd;02So0Q02TP;02T[0L0003403>H1<000c;03?T1X004n403A<340095:03D@1<00L6C03EL1J00Y3;03Ff0L\#
0218;03GB0N00mc;03G`0]02e\;03HM0h0003403IM0d000c;03JA1K004n403K\0>00:CA03Kj0R02Sd;03LL0W02TP;02T[0L0003403M;0g\#
000c;03N22O004n403PQ1N00:CA03Qo0k00L6C03Rj1303Sm;03T80Z0003403IM0d000c;03Te1b004n403VW1J00:CA03Kj0R00Y3;03X10O\#
0218;02SW0=0223;03XP0V02TP;02T[0L0003403Y90@000c;03YI1i004n403[B350095:03^G2]00L6C03a40f03aj;03b50<01h:;03bA0S\#
03bd;03bo0j0003403cl0S000c;03dO26004n403fU2c00:CA03iH2I022j;03ka0_00Y3;03lP0I0003403ll0B000c;03m>1Y004n403ng1l\#
00:CA040c3g00L6C044Z0U00Y3;045?0G01hh;045V0I016L;045o0U00034046W0I000c;04701a004n4048a160095:049g0E00:CA04:<0n\#
00>0;04;:0j02MN;04<40g0003404=60@000c;04=F2n004n404@D1<0095:04AP1?00:CA04B_1F04D5;04D@0e02MN;04E50h0003404F40G\#
000c;04FK1^004n404H9190095:04IB1800:CA04JJ1e00L6C04L?0W01LX;04Lf0[01Kh;04MQ0Y0003404N=0e000c;04O22H004n404QJ1i\#
0095:04SC1h00:CA04U;1k02e\;04W60c01LX;04Wi0T0003404XP0^000c;04Y>2i004n404\72H0095:04^O0Z00:CA04_91j02e\;04a30b\#
04ae;04b00W00034046W0I000c;04bZ2S004n404e=1;00:CA04fH0[00L6C04g30n03Sm;04h10f02MN;04<40g0003404hj0c000c;04i]26\#
004n404kc1l0095:04m_1000:CA04n_1]00L6C050L0b02MN;051>0d0522;052=0Y00034052i0i000c;053b2R004n4056D1L00:CA057`27\#
00>0;059g0^02MN;05:U0T0003405;<0j000c;05<61h004n405=n340095:05A20l00:CA05An3T00L6C05ER1a03Sm;05GC0^02MN;05H10Y\#
016L;02N10G02\V;05HZ0R000c;05ID0l004n405J@3=0095:05MM2900:CA05OV1@00L6C05Pf1F01Kh;05R<0^01h:;05Rj0E000c;05SJ1J\#
004n405Td3A0095:05A20l00:CA05X53_00L6C05[d0l017A;017L0U02@I;05\`0E000c;05]D1Z004n405^n2`0095:05A20l00:CA05a^1o\#
00L6C05c]1E02MN;05e20X00Y3;05eZ0Q000c;05fC2j004n405i=2G0095:05kT1>00:CA05lb1400L6C05mf0h02e\;05n^0_0003405oW0N\#
000c;06051C004n4061H2L0095:05kT1>00:CA063d1A00L6C06551@00034066H0U000c;066m3[004n406:X2U0095:06==1700:CA06>D14\#
00L6C06?H1=06@U;06@`1506Ae;06B00a06Ba;06Bl0Y0003406Ca0V000c;06DG2a004n406G80j0095:06H21306Ba;06I50[01h:;05Rj0E\#
0003406Ic0j000c;06J]21004n406L^1Y0095:05A20l00L6C06NG2M03Sm;06Pd0d02MN;04<40g06QX;06Qc0J00034052i0i000c;06R@2[\#
004n406Tk1600:CA06V11l00>0;059g0^02MN;05:U0T00034046W0I000c;06X02N004n406ZN1\00:CA06\:1=01hh;06]G0h02@n;06^?0b\#
0003406_40d000c;06_h2R004n406bJ1h0095:05A20l00L6C06dB2=06@U;06fO0b06gA;06gL0a0003406hK0a000c;06i<25004n406kA0n\#
00:CA06l?1;00L6C06mJ1F06@U;06n`0b06gA;06oR0Q0003406Ca0V000c;07063Q004n4073W250095:075\1J00:CA07761A00L6C078G12\#
01Kh;079I0V01h:;05Rj0E079o;07::0U0003407:h0[000c;07;S2P004n407>33T0095:05A20l00:CA07AW1]00L6C07CD2U00>0;07Ei0d\#
02MN;04<40g0003407F`16000c;07Gf2U004n407JK2K0095:07Lf0f00L6C07M\2F01Kh;07P20j01h:;05Rj0E0003407Po0^000c;07Q]1_\#
004n407SL1Q0095:07Tm0b00L6C07U_1i01Kh;07WX0Y07XA;06oR0Q0003407XO0b000c;07YA2[004n407[l3H00:CA07_D2m00L6C07bA1Y\#
00>0;07cj0_02MN;07dY0`0003407eL0Z000c;07f62R004n407hX2Z0095:05A20l00:CA07kB2F00L6C07mX0j00>0;07nR0Z02MN;05:U0T\#
0003407o?0Y000c;07oh2Y004n4082Q2@0095:084a1900:CA085j1W00L6C087Q1K016L;088l0\089X;089c0R0003408:H0b000c;08;:2[\#
004n408=e2f0095:08@[1600:CA08Aa1Q00>0;08CB0`02MN;08CB0`0003408D50Y000c;08D^2^004n408GL1j00:CA08IF1W02MN;04<40g\#
02e\;08Jm0V0003408KV0P000c;08L62T004n408NZ2i0095:05A20l00:CA08QS3300L6C08TV1T02MN;08V:0j06@U;08W40W00>0;08W[0[\#
02e\;06Qc0J000c;08XQ1I004n408Yj1o00:CA08[i1_00L6C08]X1D016L;08^l0T000c;08__1M004n408a<1S0095:05A20l00:CA08b_1b\#
00L6C08dQ17016L;02N10G000c;08e`0e004n408fU3B0095:08ig1<00:CA08k32d00L6C08mg1L08oC;08oN0`000c;090F1^004n4092442\#
0095:09661=00:CA097C1d00L6C09971g0003409;60?000c;09;E14004n409<I1f0095:09>?0k00:CA09?:0K00L6C09?U0f0003409@N0K\#
000c;09@i2<004n409C53A0095:05A20l00:CA09FF2U00L6C09Hk1a03Sm;09J\0o06@U;08W40W00>0;08W[0[016L;09K[0A0003409@N0K\#
000c;09L428004n409N<190095:07Lf0f00L6C09OE1D01Kh;07P20j01h:;05Rj0E000c;09Ph1K004n409RC2Q0095:05A20l00:CA09Td1e\#
00L6C09VY1a06@U;09XJ0=016L;02N10G000c;09X_0k004n409YZ370095:05A20l00:CA09\a2F00L6C09_70o02e\;02N10G000c;09`>1U\#
004n409ac350095:05A20l00:CA09dh0f00L6C09e^2;02e\;02N10G0003409gl0N000c;09hJ2C004n409j]2E0095:09m20o00:CA09n12D\#
00L6C0:0E1H06Ae;0:1]0g03Sm;0:2T0O00>0;08W[0[000c;0:3B1G004n40:4Y1:0095:05A20l00:CA09?:0K00L6C0:5c2702MN;0:7j0\\#
000c;0:8^1D004n40::22W0095:05A20l00:CA0:<Y0l00L6C0:=U2006Ae;0:?U0H000340:@50E000c;0:@J2;004n40:BU3Y0095:0:F>16\#
00:CA0:GD2`00L6C0:J40T06Ae;0:JX0n01hh;0:KV0h000340:LV0J000c;0:M01I004n40:NI1`0095:0:P91Q00:CA0:QZ1D00L6C0:Rn0V\#
06Ae;0:ST0J03Sm;0:2T0O000340:T10K000c;0:TL16004n40:UR1b00:CA03=10U00Y3;0:WD0^03Sm;0:X20e02Sd;0:Xg0P000340:YJ0k\#
000c;0:ZE2B004n40:\W3]0095:07Lf0f00:CA0:`D1D00L6C0:aX1R01h:;0:c:0N01LX;0:cX0N00>0;08W[0[02MN;0:d60K000340:dY0T\#
000c;0:e=1F004n40:fS2N0095:0:i11100:CA0:j21b00L6C0:kd2606Ba;0:mj0T00>0;08W[0[000340:nZ0]000c;0:oG1Y004n40;102K\#
0095:07Tm0b00:CA0;3K2600L6C0;5Q1i02@I;0;7J0D02MN;0:d60K000340;7g0M000c;0;8D1W004n40;9k1H0095:0;;C0e00:CA0;<81k\#
00>0;0;>30[06@U;08W40W000340;>g0P000c;0;?G32004n40;BI3B0095:0;E[1C00:CA0;Fn1G00L6C0;HE1Q016L;0;If0J02e\;0;J@0T\#
01LX;0;Jd0I000340;K@0[000c;0;Kk1b004n40;M]1K00:CA0;O81J00L6C0;PR0j0;QL;0;QW0\02MN;0:d60K000340;RF0U000c;0;Rk2K\#
004n40;UF1S00:CA0;Vi1002MN;07dY0`03Sm;06Pd0d000340;X40o000c;0;Y321004n40;[41W0095:05A20l00L6C0;\[1903Sm;06Pd0d\#
0;]d;0;]o0_000340;^a0T000c;0;_E13004n40;`H1?00:CA0;aW0b00L6C0;bI0l02U7;02UB0V00Y3;0;cE0G02Sd;0;c\0Z000340;dI0C\#
000c;0;d\1=004n40;ei2_00:CA0;hX0`00L6C0;iH1I02TP;0;ja0\00Y3;0;cE0G000340;kP0a000c;0;lA2f004n40;o72<0095:05A20l\#
00:CA0<1C1X00L6C0<2k0U03Sm;0<3P0d02MN;0<3P0d0<4D;0<4O0\000340<5>0V000c;0<5d1l004n40<7`2A0095:0<:10R00:CA0<:S15\#
02MN;051>0d02e\;0<;X0b000340<<M0X000c;0<=51b004n40<>g3H0095:0<B?1G00:CA0<CV2S00L6C0<F91I00mc;0<GR0[03bd;0<H=0]\#
01hh;0<Hj0d000c;0<If1o004n40<Ke2F0095:0<N;0d00:CA0<No2R00L6C0<QQ1R01hh;0<S30R00nT;0<SU0B01h:;05Rj0E000c;0<So1L\#
004n40<UK1I00:CA0<Vd14022j;0;7J0D01hh;0<Wh0^000c;0<X^1n004n40<Z\2L00:CA0<]82h00L6C0<`01@00mc;0<a@0J03bd;0<aZ0R\#
00Y3;0;7J0D000c;0<bK1i004n40<dD3:0095:0<gN0b00:CA0<h@1`022j;0<j00K01hh;0<jK0I016L;0<jd0_000c;0<k[1R004n40<m=2[\#
00:CA0<oh1\03bd;0=1T0Q0;QL;0=250I01hh;0=2N0\000c;0=3F1@004n40=4V2A0095:0=6g1300:CA0=7j0`00L6C0=8Z1900mc;0<a@0J\#
01Kh;0=9c0R02@I;0;7J0D000340=:H0c000c;0=;;1i004n40==43b0095:0=@f1D00:CA0=B:3500L6C0=E?1D02@n;0=FS0S0=G6;0=GA0b\#
0;QL;0=H30O00nT;0=HR0`000c;0=IJ1Y004n40=K3230095:0=M61]00:CA0=Nc0f01h:;0=OY0F00nT;0<SU0B01g9;0=Oo0Y000c;0=P`1T\#
004n40=RD2^0095:0=U21[00:CA0=V]2100L6C0=X^1G00nT;0=Z50I02e\;0=ZN0I000c;0=Zo14004n40=\3340095:0=_71500:CA0=`<2C\#
0=G6;0=bO0N0;QL;0=250I02e\;0=bm0I000c;0=cN1m004n40=eK2>0095:0=gY1E00:CA0=hn1D00L6C0=jB0`0=G6;0=bO0N0;QL;0=250I\#
02e\;0=k20G000c;0=kU1A004n40=lf1X00:CA0=nN0o01Kh;0=oM0I02@I;0;7J0D000340=oi0J000c;0>0C0e004n40>182H0095:0>3P1J\#
00:CA0>4j0b00L6C0>5\1B02@n;0>6n0U00nT;0>7S0^0223;0>8A0R000c;0>8k1>004n40>:92Z0095:0<N;0d00:CA0><c1?00L6C0>>21@\#
01hh;0<S30R00nT;0<SU0B01LX;0>?B0N000c;0>?h15004n40>@m0c00:CA0>A`1d00L6C0>CT0j02@n;0>DN0O00Y3;0;7J0D000c;0>E914\#
004n40>F=1[0095:0>Gh1L00:CA0=7j0`00L6C0>ID1;01Kh;0=9c0R02@n;0>JO0D000c;0>Jk1C004n40>L>1V0095:0>Md0o00L6C0>Nc0R\#
0223;0>OE0H02e\;02l@0K000340>Oi0R000c;0>PK1@004n40>Q[2=00:CA0>Sh1B01hh;0>U:0]02@n;06^?0b000340>Uj0O000c;0>VI1S\#
004n40>Wl3I0095:0>[E1>00:CA0>\S2=016L;0>^`0^02@n;0>_N0H01LX;0>_f0Z000c;0>`X0b004n40>aJ2[0095:0>d51N00:CA0>eS1E\#
03aj;0>fh0W01LX;0>gO0F01h:;05Rj0E000c;0>gm1_004n40>i\1i00:CA0>kU1b00Y3;0;7J0D016L;0>mG0]000c;0>n?1A004n40>oP16\#
00:CA0?0V1C016L;0?1i0J02@I;0?2C0H000c;0?2c1@004n40?433D0095:0?7G1500:CA0?8L1H016L;0?9d0P022j;0;7J0D02e\;0?:D0a\#
000c;0?;=0`004n40?;m2m0095:0?>j1;00:CA0?@52501LX;0?B:0i00Y3;0?C30R000c;0?C]0f004n40?DS350095:0?>j1;00:CA0?GX27\#
016L;0?I_0M02e\;0?J<0_000c;0?K71P004n40?LW1Z0095:0=6g1300:CA0?NA0S02@I;0;7J0D01Kh;0=oM0I000340?Nm0O000c;0?OL1e\#
004n40?QA2N0095:0?S_2I00L6C0?V80j01LX;0?B:0i01h:;05Rj0E000340?W50W000c;0?W\0_004n40?XK2U0095:0?[00a00:CA0?[a23\#
00L6C0?]d0^0;QL;0?^R0j03bd;0?_L0I00mc;0?_e0Y000c;0?`V1=004n40?ac3;0095:0?dn2300:CA0?g11400L6C0?h50d079o;07::0U\#
0?hi;0?i40M01h:;05Rj0E000c;0?iY10004n40?jY2:0095:0?lc1?00:CA0?n21j00L6C0?ol1=03bd;0@190O02e\;0@1X0Q000c;0@2A0S\#
004n40@2d0c0095:0@3W0e000c;0@4T1X004n40@6<1[0095:0@7g1800:CA0@8o1b0;QL;0@:a0a03bd;0@;R0I0=G6;0@;k0K000c;0@<N1Z\#
004n40@>82c0095:0@@k0\00:CA0@AW2:0;QL;0@:a0a03bd;0@;R0I0=G6;0@;k0K000c;0@Ci15004n40@Dn120095:0>Md0o0223;0@F00L\#
00mc;0@FL0H00034046W0I000c;0@Fg2d004n40@I[100095:0@J[1Z00L6C0@LE1Q02e\;06Pd0d01LX;0?B:0i000340@Mo0c000c;0@Nb1U\#
004n40@PG1K0095:0@Qb1;00L6C0@Rm0F01LX;0?B:0i01h:;0@SC0b000340@T80X000c;0@T`2:004n40@Vj1L0095:0@XF1=00:CA0@YS1J\#
02e\;0@Zm0e0=G6;0@[b0i000340@\^0b000c;0@]P1i004n40@_I1U0095:0@`n1200:CA0@b01102e\;0@Zm0e0@c1;0@c<0S000340@cj0\\#
000c;0@dV1<004n40@eb1h0095:0@gZ0O00:CA0@h91T016L;0@i]0N000340@j>0[000c;0@ji2^004n40@mW1M0095:0@o40]00:CA0@oa0e\#
00L6C0A0V0d02e\;0A1J0V0;]d;0A200]000340A2`0b000c;0A3R2?004n40A5a2b0095:0A8S0k00:CA0A9N0h03bd;0A:F0f0=G6;0@[b0i\#
01LX;0A;<0n000340A<C0H000c;0A<[22004n40A>]1b0095:0A@O0d00:CA0AAC0i00L6C0AB<1902e\;0ACE0^016L;0AD30]01LX;0;Jd0I\#
000340ADc0[000c;0AEN2N004n40AGl2=0095:0AJ90`00:CA0AJi2000L6C0ALi0Z0AMS;0AM^0\02e\;04W60c0=G6;0ANJ0f000340AOC0[\#
000c;0AOn2V004n40ART1;00:CA0AS_0f01hh;0>U:0]000340ATX0Q000c;0AU91F004n40AVO3?0095:0AY^1?00:CA0AZm1_00L6C0A\\2:\#
016L;0A^f0[0;]d;0A_Q0f00>0;0A`G0T000340Aa60>000c;0AaD1S004n40Abg2i0095:0Ae`1100:CA0Afa3R00L6C0AjC1F016L;0AkY0^\#
02e\;0AlG0[000340Am>0Q000c;0Am_11004n40An`2B00:CA0B122_00L6C0B3a1b016L;0B5S0T01hh;0B670K00>0;0B6R0T000340B790U\#
000c;0B7^2?004n40B9m1@0095:0B;=1F00:CA0B<S1E00L6C0:Rn0V06Ae;0B=h0G06@U;0B>?0C000340B>U0_000c;0B?D3g004n40BC;25\#
0095:0BE@1H00:CA0BFX1W01LX;0BH?0a0?hi;0BI00e06Ae;0BIe0a000340BJd0X000c;0BKL2@004n40BM\1N00:CA0BO:1m01hh;0>U:0]\#
016L;0BQ70Y000340BQh0_000c;0BRW2Y004n40BU@1N0095:0BV^0n00:CA0BW\0a00L6C0BXM0S06Ae;0BIe0a079o;0BY00R000340BYU0m\#
000c;0BZR2]004n40B]?0W0095:0B]f190?hi;0B^o0Q01LX;0B_P0P0B`0;0B`;0[0003406Ic0j000c;0B`n1b004n40Bb`1H0095:0Bd814\#
00L6C0Be<1L02e\;0B^o0Q0BfX;0Bfc0J000340Bg@0h000c;0Bh81W004n40Bi_2G0095:0Bl61E00:CA0BmK1801h:;05Rj0E01LX;0BnS0M\#
02e\;0Bo00Z000340Bo]0H000c;0C052A004n40C2F410095:0C6G1Q00:CA0C7h1`00L6C0C9X1E01h:;0@SC0b02e\;0?I_0M01Kh;0C:m0]\#
0?hi;0BI00e000340C;b0K000c;0C<=1C004n40C=P240095:0C?T0a00:CA0C@E220?hi;0CBG0V01h:;05Rj0E01Kh;0=oM0I000c;0CC521\#
004n40CE63A0095:0CHG1M00:CA0CId1X00L6C0CKL1K01h:;0@SC0b02e\;0?I_0M000c;0CLo1`004n40CN_300095:0CQ_0c00:CA0CRR1T\#
00L6C0CT60l02e\;0CU20K016L;0CUM0]01h:;0@SC0b000340Bo]0H000c;0CVB1;004n40CWM2W0095:0CZ41B00:CA0C[F1I00L6C0C\_0\\#
01h:;0@SC0b02e\;0?I_0M000340C;b0K000c;0C]R1@004n40C^b2]0095:0C?T0a00:CA0CaO1900L6C0CbX1_0?hi;0CdG0W01Kh;0=oM0I\#
02@I;0Cdn0I0003406hK0a000c;0CeJ2T004n40Cgn150095:0Ci31400:CA0Cj71@00L6C0CkG0m06@U;06n`0b0ClD;0ClO0N06Ae;0Clm0O\#
000340CmO0a000c;0Cn@2G004n40D0W1K0095:0D221@02e\;0D3B0d0=G6;0D460d000340D520^000c;0D5`1K004n40D7;1K0095:0D8V0\\#
00:CA0D9B0d00L6C0D:61E0=G6;0D;K0b02e\;0D<=0d000340D=40Y000c;0D=]2_004n40D@L2h0095:0DCD2<00:CA0DEP1001h:;05Rj0E\#
0?hi;0DFP0X00nT;0DG80I000340DGZ0d000c;0DHN1=004n40DI[1f0095:0DKQ3H00:CA0DNi1K01h:;05Rj0E0DPD;0DPO0I000340DQ00Q\#
000c;0DQQ2C004n40DSd1T0095:0BV^0n00:CA0DUH0c00L6C0DV;0d06Ae;0B^o0Q0B`0;0BY00R000340DW20H000c;0DWJ1U004n40DXo3I\#
0095:0D\H2l00:CA0D_D2E00L6C0DaY0h079o;0DbQ0V01LX;0Dc70`01Kh;0Dcg0o0DPD;0Ddf0V000340DeX0R000c;0Df:2>004n40DhH0l\#
0095:0CQ_0c00:CA0DiD0`00L6C0Dj41E01LX;0?B:0i02e\;0?I_0M000340DkL0^000c;0Dl:1F004n40DmP230095:0C?T0a00:CA0DoS0h\#
00L6C0E0K1201LX;0E1M0S079o;0E200U0B`0;0E2U0c0003407Po0^000c;0E3K1j004n40E5E2P0095:0E7e0b00:CA0E8W1300L6C0E9Z1@\#
01Kh;0E:j0S00mc;0E;M0c0E<@;0ClO0N000340E<X0[000c;0E=C12004n40E>E1c0095:0E@81W00:CA0EA_1J0DPD;0EC90]02e\;06Pd0d\#
000340ECi12000c;0EDk2J004n40EGE2=0095:0EIR1800:CA0EJZ1700L6C0EKa0l02e\;0D3B0d016L;0<jd0_000340EL`0`000c;0EMP1Q\#
004n40EO11g0095:0EPh1400L6C0EQl0g02e\;0B^o0Q016L;0<jd0_000340ERf0d000c;0ESZ1^004n40EUH1G0095:084a1900:CA0EV_1?\#
00L6C0EWn1P016L;0EYN0a0EZ?;0EZJ0S000340E[00\000c;0E[\2o004n40E^[4@0095:0Ebk1e00:CA0Ed`2D00L6C0Eg41?037b;0EhC0\\#
0=G6;0Eho0V016L;0EiU0Y03Sm;0Bfc0J000340EjF0I000c;0Ej_2:004n40Eli2=0095:0Eo61f00L6C0F0l1901h:;05Rj0E01LX;0F250L\#
01hh;0<S30R000340F2\0Q000c;0F3=1P004n40F4]2D0095:0Ae`1100:CA0F713E00L6C0F:F12016L;0F;H0T017A;017L0U00>0;0F;l0R\#
000340F<V0H000c;0F<n0m004n40F=k2I0095:0F@D1:00:CA0FAN0e00L6C0FBC1E016L;0FCX0I01hh;0FD10C000340FDL0R000c;0FDn1U\#
004n40FFS2:0095:0?lc1?00:CA0FH]3000L6C0FK]0l03bd;0FLY0G00nT;0=Z50I016L;0FM00G000340FMV0N000c;0FN42D004n40FPH2c\#
0095:0FS;1[00:CA0FTf2N00L6C0FWD1V016L;0FXj0X06Ae;0FYR0`03Sm;0Bfc0J000340FZJ0C000c;0FZ]1f004n40F\S3B0095:0F_e0h\#
00:CA0F`]3@00L6C0Fcm1;0=G6;0Fe80Y01LX;0;Jd0I016L;0Fea0P000c;0FfI2T004n40Fhm3^0095:0Fl[1N00:CA0Fn91T00L6C0Fo]2A\#
037b;0EhC0\0=G6;0Eho0V016L;0Fea0P03Sm;0Bfc0J0;]d;0G1n0Z000c;0G2`1@004n40G401A0095:0>Md0o0223;0G5A0X0=G6;0G5i0Y\#
037b;0EhC0\000340G6U0E000c;0G6j2\004n40G9V490095:0G=_2M00:CA0G@<1B00L6C0GAN1Y0218;0GC70G02e\;0GCN0`000340GDF0U\#
000c;0GDk2Z004n40GGU2C0095:0F_e0h00:CA0GIh1>00L6C0GK60E02e\;04W60c0=G6;0Fe80Y000c;0GKS1n004n40GMQ160095:0GNW1C\#
0218;0GOj0b02e\;02l@0K000340GPe0H000c;0GQ=1X004n40GRe1J00:CA0GT?1201hh;0GUA0`016L;0FCX0I000340GV;0X000c;0GVc2P\#
004n40GYC1^0095:0G[11F00:CA0G\G0o00L6C0G]F1802e\;0D3B0d016L;0G^N0[000340G_B0P000c;0G_b2Z004n40GbL1\0095:0Gd81<\#
00:CA0GeD2200L6C0GgF1D02e\;0ACE0^016L;0AD30]01LX;0;Jd0I000340Gh]0Q000c;0Gi>2b004n40Gl03b0095:0Gob1o00:CA0H1a1d\#
00L6C0H3U0k06@U;0H4P0^016L;0H5>0H02e\;0H5V0M000c;0H6B2K004n40H8]2A0095:0H:n1T00:CA0H<R0m00L6C0H=O0P06@U;0H4P0^\#
016L;0H5>0H000340H>70W000c;0H>^1M004n40H@;2U0095:0BV^0n00:CA0HB`1f00L6C0HDV1a06@U;0H4P0^0B`0;0HFG0L000340HFk0=\#
000c;0HG81P004n40HHX2\0095:0HKD1U00:CA0HLi1G00L6C0HN@1J06@U;0HOZ0E02e\;0=k20G000340HP:0Q000c;0HP[0l004n40HQW27\#
0095:0HS^1O00:CA0HU=1900L6C0HVF11016L;0FXj0X02e\;0HWG0F000340HFk0=000c;0HWe1f004n40HY[1j0095:0H[U1300:CA0H\X1C\#
00L6C0:Rn0V06@U;0HOZ0E02e\;0=k20G000340:@50E000c;0H^92T004n40H`]250095:0Hbb0U00:CA0HcG2000L6C0HeG0F06@U;0B^o0Q\#
02e\;0?J<0_000340Hee0G000c;0Hf<1_004n40Hgk1l0095:0Hig1600:CA0Hjm1f00L6C0Hlc1\06@U;0H4P0^0B`0;0HFG0L079o;0BY00R\#
000340HnZ0T000c;0Ho>15004n40I0C120095:0I1E0e02e\;0I2:0`000340I2m0H000c;0I3E1j004n40I5?380095:0I8G1B00:CA0I9Y1W\#
00L6C0I;@1T03bd;0@;R0I02e\;0I<d0`037b;0EhC0\000340I=_0T000c;0I>C19004n40I?L1<0095:0Ae`1100:CA0I@X1Q016L;0F;H0T\#
00>0;0F;l0R017A;017L0U000340IBH0Q000c;0IBi1`004n40IDY1L0095:0IF51:00:CA0IG?0_02e\;0HWG0F016L;0FXj0X000340IH60Q\#
000c;0IHW0e004n40IIL2Y0095:0IL51Z00:CA0IM_1b00L6C0IOQ1102e\;0IPR0R03bd;0@;R0I000340IQ<0S000c;0IQ_2E004n40IT42l\#
0095:0IW01=00:CA0IX=0K00L6C0IXX1103bd;0@;R0I02e\;0=k20G037b;0EhC0\000340IYa0B000c;0IZ31L004n40I[O0W0095:0I\61@\#
0223;0G5A0X02e\;02l@0K000340I]Q0C000c;0I]d1g004n40I_[2R0095:0Ib=0l00:CA0Ic92A00L6C0IeJ0O016L;0Iei0M00>0;0IfF0F\#
000340Ife0A000c;0Ig61\004n40Ihb310095:0A@O0d00:CA0GeD2200L6C0Ikc1e02e\;0ACE0^016L;0AD30]01LX;0;Jd0I000340IH60Q\#
000c;0Imb1V004n40IoH2V0095:0J1n1>00:CA0J3<1L00L6C0J4X1502e\;0IPR0R01LX;0;Jd0I000340J5e0N000c;0J6C1H004n40J7[2:\#
0095:0D8V0\00:CA0J9e1D00L6C0J;90n02e\;0J<70[0J<b;0J<m0H000340J=H0H000c;0J=`2Z004n40J@J3A0095:0JC[1Y00:CA0JED2D\#
00L6C0JGX1C02e\;0JHk0X017A;017L0U06Ae;0FYR0`00>0;0A`G0T000340EjF0I000c;0JI[1F004n40JK11M0095:0JLN1O00L6C0JMm0T\#
01h:;05Rj0E01LX;0F250L000340JN\0G000c;0JO31M004n40JPP3O0095:0Ae`1100:CA0JSo3L00L6C0JWK0\017A;017L0U00>0;0F;l0R\#
02@I;05\`0E000340JX?0I000c;0JXX1L004n40JZ42=0095:0?7G1500:CA0J\A2201hh;0?9d0P02e\;0?:D0a000340J^K0@000c;0J^[0o\#
004n40J_Z1^00:CA0JaH2^00L6C0Jd60X02e\;0Jd^0J01hh;0Je80W000340Jen0?000c;0Jf=1@004n40JgM2L0095:0Jii1C00:CA0Jk<2T\#
00L6C0Jm`0a02e\;0HWG0F06Ae;0JnQ0902MN;0A`G0T000340Jnb0M000c;0Jo?0l004n40K0;2R0095:0F_e0h00:CA0K2]1900L6C0K3f1Q\#
02e\;0K5G0\0=G6;0Fe80Y01LX;0;Jd0I000340K6;0Q000c;0K6\1Y004n40K8E400095:0Gd81<00:CA0K<E1b00L6C0;HE1Q02e\;0K>70]\#
01LX;0;Jd0I017A;0K>d0P000340K?P0;000c;0K?[1C004n40K@n2L0095:0=6g1300:CA0KCJ0h01Kh;0=oM0I01hh;0KDB0U02@I;0;7J0D\#
000340KDj15000c;0KEo1F004n40KGE4:0095:0KKO0e00:CA0KLD2=00L6C0KNQ1708oC;0KOX0Q03bd;0KP90W00nT;0KP`0Y000c;0KQQ1T\#
004n40KS52<0095:0KUA1400:CA0KVE2J08oC;0KOX0Q03bd;0KX_0H000c;0KY?1V004n40KZe1Z0095:0K\O0b00:CA0K]A1508oC;0KOX0Q\#
03bd;0KX_0H000340K^P0Y000c;0K_923004n40Ka<2=0095:0KcI0h00:CA0KdA1003bd;0B^o0Q02@n;0KeA0T000340Keh0T000c;0KfL1>\#
004n40KgZ3A0095:0Kjk1\00:CA0KlW1<00L6C0Kmc1K02e\;0Ko>0T017A;0Kob0d000340L0e0`000c;0L1U2D004n40L3i1W0095:0L5P0^\#
00L6C0L6>1102e\;06Pd0d0L7?;0ClO0N000340L7M0c000c;0L8@24004n40L:D1400:CA0L;H0Y02e\;0L<10U000340L<Y0]000c;0L=F3D\#
004n40L@Z360095:0EIR1800:CA0LC`1900L6C0LDi0T02e\;0LEM0_016L;0G^N0[000340LF?0d000c;0LG33;004n40LJ>0i0095:0LK71E\#
00L6C0LLL0F02e\;0LEM0_0<4D;0LLb0G000340LM<0k000c;0LN73J004n40LQQ1Y00:CA0LS:1M00L6C0LTW1802e\;0LEM0_01LX;0;Jd0I\#
000340LUb0Z000c;0LVL1]004n40LX91W0095:0I1E0e00L6C0LY`0F02e\;0LEM0_03Sm;0LZ60`000340LZi0`000c;0L[Y2i004n40L^R23\#
0095:0Ae`1100:CA0L`U2_00L6C0LcD0d016L;0LEM0_02e\;0HWG0F000340Ld;0a000c;0Ldl3>004n40Lh:1T0095:04^O0Z00:CA0Li^1e\#
02e\;04a30b0LkS;0Lk^0Q000340LlB0f000c;0Lm83B004n40Lh:1T0095:0M0J0Q00:CA0M0k1V04ae;0M2Q0[\#

"""#,
        blob: #"""
101\#
name\#
Réseau inaccessible (pas une réponse SMTP)\#
description\#
Aucun serveur de messagerie n'a dit cela : les réponses commencent par 2, 3, 4 ou 5. C'est le numéro d'erreur Linux « network is unreachable », affiché par l'hôte d'envoi : il n'a pas de route vers l'adresse appelée, aucune session n'a donc eu lieu.\#
when\#
Dans les journaux de clients qui affichent le numéro d'erreur du système, comme « Network is unreachable (101) » ; souvent un hôte sans IPv6 fonctionnel qui a choisi une adresse IPv6. Des listes le rangent dans une classe SMTP « 1xx » qui n'existe pas.\#
fix sender\#
Vérifiez le nom du serveur et le port dans les réglages du compte.\#
fix sending-admin\#
Testez la route avec `ip route get ADDRESS`. Sans IPv6 fonctionnel, mettez `inet_protocols = ipv4` (Postfix) ou `disable_ipv6 = true` (Exim). Cherchez ensuite une règle de pare-feu sur les ports sortants 25, 465 et 587.\#
related 421\#
ce que dit un serveur lui-même quand il ne peut pas vous servir\#
related 111\#
l'hôte a été atteint, mais rien n'écoutait sur le port\#
111\#
Connexion refusée (pas une réponse SMTP)\#
Aucun serveur de messagerie n'a dit cela : les réponses commencent par 2, 3, 4 ou 5. C'est le numéro d'erreur Linux « connection refused », affiché par l'hôte d'envoi : la cible a répondu, mais rien n'écoute à cette adresse et sur ce port.\#
Le service de messagerie de la cible est arrêté, le port est faux (25, 465, 587 confondus), le service n'écoute que sur localhost, ou un pare-feu rejette. Windows affiche 10061 pour la même chose. Des listes l'appellent à tort code SMTP.\#
Vérifiez le nom du serveur et le port : 587 ou 465 pour soumettre du courrier, 25 seulement entre serveurs.\#
Regardez où va le courrier (`dig MX example.org`) et testez avec `telnet HOST 25`. La file réessaie d'elle-même.\#
fix receiving-admin\#
Vérifiez que le démon tourne et écoute sur l'adresse publique (`ss -ltn` ; `inet_interfaces` dans Postfix, `local_interfaces` dans Exim), puis le pare-feu.\#
ce que dit un serveur en marche quand il ne peut pas vous servir\#
related 101\#
l'hôte lui-même n'a pas pu être atteint\#
200\#
OK (jamais une réponse valide)\#
Un succès d'après son premier chiffre, mais aucune norme SMTP ne le définit. Les clients continuent comme après `250` ; l'habitude vient d'autres protocoles, comme HTTP.\#
Dans des serveurs écrits à la main ou simulés, dans des sondes de surveillance qui attendent du HTTP, et sur quelques hôtes de 1983 qui répondaient ainsi à `RSET` et `NOOP`. Des listes l'appellent « system status » ; c'est `211`.\#
Faites répondre au serveur `250` à une commande achevée et `211` à une demande d'état.\#
related 250\#
la réponse de succès de la norme\#
related 211\#
la vraie réponse d'état\#
211\#
État du système ou réponse d'aide\#
Le serveur répond à une commande `HELP` par son état ou par une aide sur lui-même. Le texte s'adresse aux personnes ; il ne change rien à la session.\#
Rarement, après un `HELP` tapé dans un terminal ou envoyé par une sonde de surveillance. `STAT`, qui donne ce code en FTP, n'est pas une commande SMTP.\#
Rien à faire ; continuez la session.\#
Si aucun `HELP` n'a été envoyé, réponses et commandes sont décalées : cherchez une réponse que le client n'a pas lue jusqu'à sa dernière ligne.\#
related 214\#
aide sur l'emploi d'une commande, la réponse habituelle à `HELP`\#
la réponse de succès habituelle\#
214\#
Message d'aide\#
Le serveur répond à `HELP` par des informations destinées à une personne devant un terminal, le plus souvent sur plusieurs lignes. C'est un succès qui ne change rien à la session.\#
Après `HELP`, seul ou avec un nom de commande. Il ne dit rien des destinataires ni de la remise ; on ne peut donc pas le mettre en balance avec un refus comme `551`.\#
Lisez le texte ; un programme l'ignore et continue.\#
Si aucun `HELP` n'a été envoyé, réponses et commandes sont décalées : lisez chaque réponse multiligne jusqu'à la ligne sans tiret.\#
état du serveur, l'autre réponse à `HELP`\#
related 502\#
`HELP` existe, mais il est désactivé\#
related 504\#
pas d'aide sur le sujet demandé\#
220\#
Service prêt\#
Le serveur est prêt : en bannière, il ouvre la session et donne le nom de l'hôte ; après `STARTTLS`, il demande la négociation TLS.\#
Première ligne de chaque session, et une fois encore après un `STARTTLS` accepté (ou le `XCLIENT` de Postfix).\#
Rien à faire.\#
À la bannière, répondez par `EHLO` ; après `STARTTLS`, lancez aussitôt la négociation.\#
succès d'une commande plus tard dans la session\#
pas prêt maintenant, réessayez plus tard\#
related 554\#
pas de service de messagerie pour vous ici\#
related 521\#
cet hôte ne prend jamais de courrier\#
220/CONNECT\#
Le serveur salue et attend `EHLO`. Le premier mot après le code est son propre nom, le reste est du texte libre.\#
Au début de chaque session. Un délai de quelques secondes peut être voulu, pour démasquer les expéditeurs qui parlent les premiers. Une bannière d'astérisques (`220 ****`) signifie qu'un pare-feu réécrit SMTP en chemin.\#
Attendez la dernière ligne de la bannière, celle qui n'a pas de tiret, jusqu'à 5 minutes, puis envoyez `EHLO`. Parler plus tôt vous fait refuser.\#
Commencez la bannière par le nom complet de l'hôte, celui du DNS direct et inverse (`smtpd_banner`, `smtp_banner`). Si elle arrive en étoiles, désactivez l'inspection SMTP du pare-feu.\#
220/STARTTLS\#
Prêt à démarrer TLS\#
Le serveur attend maintenant la négociation TLS, avant toute autre commande. La connexion n'est pas encore chiffrée.\#
Après chaque `STARTTLS` que le serveur accepte. Si le journal s'arrête là, la négociation a échoué : version du protocole, certificat ou équipement intermédiaire.\#
Lancez la négociation, puis renvoyez `EHLO` et n'utilisez que ce qu'offre cette nouvelle réponse. Testez avec `openssl s_client -starttls smtp -connect HOST:25`.\#
Jetez tout ce que le client a envoyé avant la négociation, et n'offrez pas `STARTTLS` dans TLS.\#
related 454\#
TLS n'est pas disponible en ce moment\#
related 530\#
TLS est exigé avant toute autre chose\#
221\#
Service fermant le canal de transmission\#
Le serveur prend congé après `QUIT` et ferme la connexion. Le courrier qu'il a accepté avant reste accepté.\#
À la fin de chaque session en règle. Certains serveurs l'envoient aussi d'eux-mêmes avant de couper un client qui enfreint les règles ; la norme veut `421` pour cela.\#
S'il n'arrive jamais, ne renvoyez pas les messages acceptés ; seul l'adieu s'est perdu.\#
le serveur raccroche de lui-même\#
ce qui a accepté le message\#
221~forced\#
Fermeture après une entrée interdite\#
Le serveur raccroche parce que le client a envoyé autre chose que du SMTP, par exemple une requête HTTP ou une ligne d'en-tête. Malgré son premier chiffre, rien n'a été accepté.\#
Un navigateur, un mandataire ou un scanner de ports parle au port de messagerie (`GET`, `POST`, `CONNECT`), ou un client continue d'envoyer le texte du message après un `DATA` refusé. Le texte « I can break rules, too » est de Postfix.\#
Regardez les dernières lignes envoyées par le client. Si c'était le texte d'un message, cherchez avant elles le `DATA` ou le `RCPT` refusé.\#
Rien à réparer ; les scanners sont courants. Les mots sont listés dans `smtpd_forbidden_commands`.\#
le code de la norme pour raccrocher sans y être invité\#
la forme de postscreen pour la même chose\#
235\#
Authentification réussie\#
L'authentification est acceptée et vaut pour le reste de la session.\#
À la fin d'un échange `AUTH`. Ce n'est pas l'autorisation d'employer n'importe quelle adresse d'expéditeur ; cela se juge à `MAIL FROM`.\#
N'envoyez plus `AUTH` dans cette session. Si le mécanisme a ajouté sa propre couche de sécurité, renvoyez d'abord `EHLO`.\#
related 334\#
une étape avant celle-ci, le serveur demande la suite\#
related 535\#
l'authentification a été refusée\#
related 503\#
la réponse à un second `AUTH`\#
250\#
Action demandée effectuée\#
La commande a réussi ; la suivante peut venir.\#
Après presque toutes les commandes. Seul celui qui suit la fin du message transfère la responsabilité ; après `MAIL FROM` et `RCPT TO`, il est provisoire.\#
Rien à faire. Si un message a reçu cette réponse après sa dernière ligne et reste introuvable, il a été perdu, filtré ou redirigé derrière le serveur qui a répondu ; donnez à son administrateur l'identifiant de file indiqué dans le texte.\#
related 251\#
accepté aussi, et transmis à une autre adresse\#
related 252\#
non vérifié, mais la remise serait tentée\#
related 354\#
ce n'est pas la fin, le message doit suivre\#
250/BDAT\#
Le fragment est arrivé. Seule la réponse au fragment marqué `LAST` accepte le message.\#
Après chaque fragment `BDAT`, dans les sessions qui utilisent `CHUNKING`.\#
Envoyez le fragment suivant ; après `LAST`, considérez cela comme l'acceptation du message.\#
`DATA` donne ce code, `BDAT` jamais\#
fragments dans le désordre\#
250/EHLO\#
Le serveur connaît le nom du client et liste ses extensions, une par ligne, après son propre nom d'hôte.\#
Après chaque `EHLO` (plusieurs lignes) ou `HELO` (une ligne). La liste peut changer après `STARTTLS` : `AUTH` n'apparaît souvent que dans TLS.\#
N'utilisez que les extensions listées, et relisez la liste après TLS ou l'authentification. Si `STARTTLS` ou `AUTH` manque alors que le serveur devrait l'offrir, cherchez un pare-feu ou un antivirus qui filtre les lignes.\#
related 220\#
la bannière qui précède\#
related 500\#
le serveur ne connaît pas `EHLO`\#
le serveur connaît `EHLO`, mais ne l'a pas\#
250/END-OF-DATA\#
Le serveur a le message entier et en répond désormais : remettre, réessayer ou renvoyer un avis de non-remise. Il n'est encore dans la boîte de personne.\#
Après le point final. Le texte donne d'ordinaire l'identifiant de file sous lequel le serveur de réception le journalise. En LMTP vient une telle réponse par destinataire accepté.\#
Si le message reste introuvable, regardez d'abord dans le dossier de courrier indésirable, puis demandez à l'administrateur du serveur de réception en donnant l'heure et l'identifiant de file.\#
Supprimez le message de la file. Le renvoyer après une réponse perdue crée des doublons : attendez-la 10 minutes.\#
Cherchez l'identifiant de file dans le journal.\#
related 451\#
pas accepté, réessayez\#
refusé définitivement\#
250/ETRN\#
Traitement de la file démarré pour l'hôte\#
Le serveur a lancé sa file pour l'hôte nommé dans `ETRN` ; il ne dit pas si du courrier y attend.\#
Après `ETRN`, quand un site qui n'est pas toujours connecté réclame son courrier.\#
Attendez les connexions entrantes ; le courrier arrive dans une session à part, pas dans celle-ci.\#
rien n'attend\#
related 253\#
dit combien de messages attendent\#
related 458\#
la file n'a pas pu démarrer\#
related 459\#
cet hôte n'a pas le droit de demander\#
250/MAIL\#
L'adresse d'expéditeur et ses paramètres sont acceptés jusqu'ici ; une transaction est ouverte.\#
Après `MAIL FROM`. Beaucoup de serveurs ne jugent le client et l'expéditeur qu'à `RCPT TO` (Postfix : `smtpd_delay_reject`) ; cela ne promet donc pas grand-chose.\#
250/QUIT\#
Le serveur accepte le congé, avec le mauvais code : `221` serait juste. La session est finie de toute façon.\#
Sur quelques serveurs écrits à la main.\#
related 221\#
la réponse de la norme à `QUIT`\#
250/RCPT\#
Le serveur prendra le message pour ce destinataire, jusqu'à nouvel ordre. Il peut encore refuser après le message.\#
Après `RCPT TO` pour une boîte connue, et pour toute adresse sur les serveurs qui vérifient les destinataires plus tard (adresse attrape-tout, relais devant un autre serveur). Ce n'est pas une preuve que la boîte existe.\#
Si une passerelle accepte des inconnus et envoie un avis ensuite, donnez-lui la liste des destinataires valides (`relay_recipient_maps` dans Postfix, `verify = recipient/callout` dans Exim).\#
related 550\#
ce destinataire est refusé\#
250/VRFY\#
Le serveur a vérifié l'adresse et renvoie la boîte qu'elle désigne.\#
Après `VRFY` ou `EXPN` sur les serveurs qui les permettent, surtout à l'intérieur d'une organisation.\#
Utilisez l'adresse de la réponse.\#
N'envoyez cela que pour des adresses réellement cherchées, sinon `252` ; désactivez `VRFY` sur les serveurs publics si l'on s'en sert pour collecter des adresses.\#
pas d'utilisateur de ce nom\#
251\#
Utilisateur non local ; le serveur fera suivre\#
Le destinataire est ailleurs. Le serveur prend le message et le transmet à l'adresse indiquée dans le texte.\#
Après `RCPT TO` ou `VRFY`, quand quelqu'un a changé d'adresse et que l'ancien serveur fait suivre. Rare aujourd'hui : la plupart des serveurs redirigent en silence avec `250`, pour que la nouvelle adresse reste privée.\#
Le message est accepté. Si vous faites confiance au serveur, écrivez la prochaine fois à la nouvelle adresse.\#
Continuez la session ; ne modifiez pas les carnets d'adresses automatiquement, sauf si le serveur est authentifié.\#
Mettez la nouvelle adresse entre chevrons dans le texte, ou répondez `250` si elle doit rester privée.\#
related 551\#
le même changement, mais le message est refusé\#
accepté ; peut être redirigé en silence\#
pas vérifié du tout\#
251/ETRN\#
Aucun message en attente pour l'hôte\#
La demande a été acceptée, et aucun courrier n'attend pour cet hôte.\#
Après `ETRN`. Cela n'a que les chiffres en commun avec la réponse de redirection à `RCPT TO`.\#
Rien à faire ; redemandez plus tard.\#
des messages attendent et sont en cours d'envoi\#
252\#
Vérification impossible, mais le message sera accepté et la remise tentée\#
Le serveur ne veut pas dire si la boîte existe ; un message pour elle serait pris et sa remise tentée.\#
Après `VRFY` ou `EXPN`. Beaucoup de serveurs l'envoient pour toute adresse, pour ne rien livrer aux collecteurs ; une passerelle devant un autre serveur l'envoie parce qu'elle ne peut pas savoir.\#
Ce n'est ni oui ni non. Envoyez le message et guettez un avis de non-remise.\#
Gardez-le : c'est la réponse que la norme veut là où l'on ne vérifie pas les adresses.\#
l'adresse a été vérifiée\#
connue, et redirigée ailleurs\#
`VRFY` désactivé, la manière moins aimable\#
pas d'utilisateur de ce nom, ou pas le droit de demander\#
252/ETRN\#
Envoi des messages en attente démarré pour l'hôte\#
Du courrier attend pour l'hôte nommé dans `ETRN`, et le serveur a commencé à l'envoyer.\#
Après `ETRN`.\#
Attendez les connexions entrantes.\#
dit aussi combien de messages attendent\#
252/RCPT\#
Vérification impossible, mais le message sera accepté\#
Le serveur prend le destinataire sans savoir si la boîte existe. Aucune norme ne prévoit cette réponse ici ; par son premier chiffre, c'est une acceptation.\#
Rarement, après `RCPT TO`, sur des passerelles qui ne peuvent pas chercher les destinataires.\#
Traitez-le comme `250` ; un avis de non-remise peut suivre.\#
Répondez `250`, ou vérifiez les destinataires et répondez `550`.\#
related 450\#
si seule la recherche échoue en ce moment\#
253\#
Du courrier attend pour l'hôte nommé dans `ETRN` ; le texte donne le nombre de messages, et l'envoi a commencé.\#
Seulement après `ETRN`. Peu de serveurs comptent leur file ; la plupart répondent `250`.\#
file démarrée, nombre inconnu\#
des messages attendent, nombre inconnu\#
334\#
Défi du serveur\#
Le serveur demande la suite de l'authentification. Son texte est un défi en Base64 et rien d'autre ; il peut être vide.\#
Pendant `AUTH`. `VXNlcm5hbWU6` et `UGFzc3dvcmQ6` sont les invites de `LOGIN` pour le nom d'utilisateur et le mot de passe ; un texte vide demande la première réponse de mécanismes comme `PLAIN`.\#
Répondez en Base64, sans saut de ligne, ou par `*` pour renoncer. Retirez vos réponses avant de montrer une transcription à quiconque : elles contiennent le mot de passe.\#
Envoyez le défi en Base64, sans code d'état étendu.\#
related 235\#
authentifié\#
la réponse n'a pas été acceptée\#
related 501\#
la réponse n'était pas en Base64, ou `*` a été envoyé\#
353\#
Début de l'analyse du contenu PRDR\#
Le serveur a le message et va le juger pour chaque destinataire ; une réponse par destinataire suit, puis une pour le message entier.\#
Après le point final, sur Exim avec les réponses par destinataire (`PRDR` offert dans `EHLO` et demandé dans `MAIL FROM`). C'est une expérience ; le projet de norme a expiré.\#
Lisez une réponse finale par destinataire accepté, puis celle qui conclut. Si le client ne sait pas le faire, désactivez-le (Exim : `hosts_try_prdr`).\#
la réponse qui précède et demande le message\#
les réponses qui suivent\#
354\#
Envoyez le message\#
Le serveur attend le message : en-tête, ligne vide, corps et, à la fin, une ligne réduite à un point.\#
Après `DATA`, quand au moins un destinataire a été accepté ; jamais après `BDAT`. Un vieux manuel d'Oracle imprime 345.\#
Envoyez le message avec des fins de ligne `<CRLF>`, doublez chaque point qui commence une ligne, terminez par `<CRLF>.<CRLF>`. Si la session se fige ici, le point final ou les gros paquets se sont perdus : cherchez un pare-feu et vérifiez la MTU.\#
Envoyez-le sans code d'état étendu.\#
le message a été pris\#
`DATA` est venu trop tôt\#
aucun destinataire n'a été accepté\#
400\#
Pas de sens dans la norme\#
Un refus temporaire d'après son premier chiffre ; la norme ne lui donne pas d'autre sens. Il n'y a que le texte.\#
Venant de Courier et de logiciels qui empruntent les numéros de HTTP.\#
Réessayez plus tard.\#
Laissez la file réessayer ; suivez le texte s'il en dit plus.\#
la réponse de la norme si le service n'est pas disponible\#
la réponse de la norme à une erreur locale passagère\#
400~delayed\#
Message retardé\#
Exchange signale qu'un message attend dans sa file plus longtemps que d'ordinaire. Aucun autre serveur n'a dit cela ; la dernière réponse du serveur distant se trouve à la ligne suivante.\#
Dans les avis de retard d'Exchange Server : « 400 4.4.7 Message delayed ».\#
Patientez ; un avis de non-remise suivra si le message ne peut pas être remis.\#
Lisez la ligne suivante de l'avis, ou `Get-Queue | fl LastError`, pour la vraie cause.\#
related 441\#
la ligne d'Exchange quand il ne peut pas se connecter\#
la ligne d'Exchange quand le serveur distant a différé\#
400~tls\#
STARTTLS exigé d'abord\#
Courier veut une connexion chiffrée avant de prendre toute autre commande. La réponse de la norme est `530`.\#
Sur Courier avec `ESMTP_TLS_REQUIRED`, surtout sur le port de soumission.\#
Activez STARTTLS dans les réglages du compte du logiciel de messagerie.\#
Faites utiliser TLS au client pour ce serveur ; réessayer sans TLS ne change rien, bien que le code dise temporaire.\#
N'exigez pas TLS sur un port 25 public.\#
la réponse de la norme pour la même chose\#
TLS est voulu, mais en panne en ce moment\#
403\#
Expéditeur non vérifié (pas de sens dans la norme)\#
SendGrid refuse l'adresse d'expéditeur, car ce n'est pas une identité d'expéditeur vérifiée. Le numéro est une habitude de HTTP, pas un code SMTP.\#
Quand l'adresse `From` ou son domaine n'a jamais été vérifié dans le compte, ou a été mal saisi dans l'application.\#
Vérifiez l'adresse ou le domaine dans les réglages d'expéditeur du service, ou envoyez depuis une adresse vérifiée.\#
Arrêtez les essais : d'après le premier chiffre, la file le croit temporaire et insiste, mais rien ne changera tout seul.\#
la réponse de la norme pour un expéditeur refusé\#
l'authentification elle-même manque\#
406\#
Destinataire inactif (code propre à Postmark)\#
Postmark n'a pas envoyé : l'adresse a déjà causé un avis de non-remise ou une plainte. Le numéro vient de l'API de Postmark ; aucun serveur de messagerie ne l'a donné en réponse.\#
Dans les journaux et webhooks des applications qui envoient par Postmark. En réponse d'un serveur de messagerie, ce serait un simple échec temporaire.\#
Demandez une autre adresse à la personne.\#
Cherchez l'adresse dans les suppressions de Postmark ; réactivez-la après un échec corrigé, jamais après une plainte.\#
la réponse habituelle derrière le premier échec\#
related 605\#
le numéro de Mailgun pour le même cas\#
412\#
Un refus temporaire d'après son premier chiffre. Les filtres de Courier l'envoient pour différer un destinataire, ce qui ressemble à `4.1.2` écrit sans points.\#
Sur les serveurs Courier avec un filtre de liste blanche ou de liste grise.\#
Laissez la file réessayer quelques heures.\#
Faites répondre au filtre `450` avec un code d'état étendu.\#
la réponse de la norme pour un destinataire différé\#
417\#
Échec de recherche DNS (pas de sens dans la norme)\#
Courier n'a pas pu chercher le domaine de l'expéditeur dans le DNS et diffère le message. Cela se lit comme `4.1.7` sans ses points.\#
Les serveurs de noms du domaine ne répondent pas ou répondent mal, ou le résolveur du serveur de réception a des ennuis.\#
Vérifiez l'orthographe du domaine dans l'adresse d'expéditeur.\#
Interrogez de l'extérieur MX, A et NS du domaine de l'expéditeur (`dig +trace`) et réparez ce qui échoue.\#
Testez le résolveur sur le serveur de messagerie.\#
la réponse de la norme pour une recherche échouée\#
related 517\#
c'est le domaine lui-même qui est fautif\#
420\#
Délai de connexion dépassé (pas de sens dans la norme)\#
Un échec temporaire d'après son premier chiffre. Des listes le lient à un délai de connexion dépassé ; il vient de logiciels de passerelle, pas de la norme.\#
Rarement, dans des avis de vieilles passerelles qui signalent une erreur de lecture réseau.\#
Laissez la file réessayer. Si cela dure, testez la connexion à l'hôte sur le port 25 et cherchez un pare-feu ou un problème de MTU.\#
la réponse de la norme d'un serveur qui ferme\#
comment traiter une connexion perdue\#
421\#
Service non disponible, fermeture du canal de transmission\#
Le serveur met fin à la session maintenant et dit : revenez plus tard. Cela concerne la connexion, pas un destinataire.\#
Limitation de débit ou trop de connexions ; mauvaise réputation ou DNS manquant chez les grands fournisseurs ; surcharge ou redémarrage ; trop d'erreurs ou un trop long silence dans la session.\#
Patientez ; le serveur de messagerie réessaie de lui-même.\#
Laissez la file réessayer à intervalles croissants, avec moins de connexions et moins de messages sur chacune. Si cela dure des heures, lisez le texte : vérifiez DNS inverse, SPF, DKIM et listes de blocage pour votre adresse.\#
Examinez la charge, le disque et les limites (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
ce destinataire seulement, la session continue\#
ce message seulement, la session continue\#
le congé que le client a demandé\#
421/AUTH\#
Le serveur met fin à la session pendant l'authentification.\#
Trop d'échecs ou d'authentifications trop fréquentes depuis cette adresse, le plus souvent un ancien mot de passe gardé dans un téléphone ou un script ; ou le service des mots de passe est surchargé.\#
Arrêtez tous les programmes qui s'authentifient avec un ancien mot de passe, attendez quelques minutes, puis authentifiez-vous une fois.\#
Envoyez plusieurs messages par session au lieu de vous authentifier pour chacun.\#
Vérifiez le service d'authentification et les règles de bannissement comme fail2ban.\#
authentification en panne, la session continue\#
identifiants erronés\#
421/CONNECT\#
Le serveur ne salue que pour dire qu'il ne peut pas servir ce client maintenant, et ferme.\#
Trop de connexions ou un débit trop élevé depuis votre adresse ; mauvaise réputation IP ou pas de DNS inverse chez les grands fournisseurs ; serveur surchargé, en redémarrage ou à court d'espace disque.\#
Ouvrez moins de connexions à la fois (Postfix : `smtp_destination_concurrency_limit` ; Exim : `remote_max_parallel`) et laissez la file réessayer. Si un seul fournisseur le fait, vérifiez-y le DNS inverse et la réputation de l'adresse.\#
Relevez les limites de connexion ou libérez des ressources.\#
la bannière attendue\#
421/END-OF-DATA\#
Le serveur avait le message, ou une partie, et ferme sans l'accepter. Le message reste chez l'expéditeur.\#
L'analyse du contenu ou la remise derrière le serveur a échoué ou trop duré, une limite de volume a été atteinte, ou la ligne était trop lente pour le délai du serveur.\#
Laissez la file réessayer. Si les gros messages ne passent jamais, examinez la ligne, la MTU et les antivirus intermédiaires.\#
Regardez ce que le milter, le filtre ou l'agent de remise a journalisé à ce moment.\#
la même chose, mais la session continue\#
l'acceptation qui n'est pas venue\#
421/RCPT\#
Le serveur met fin à la session après un destinataire. La transaction s'arrête avec elle : les destinataires acceptés avant n'ont encore rien reçu et doivent eux aussi être repris.\#
Trop de destinataires refusés ou d'erreurs en une session (Postfix : `smtpd_hard_error_limit`), une limitation de débit, ou un serveur qui s'arrête.\#
Retirez de la liste les adresses mortes ; elles épuisent la limite d'erreurs.\#
Laissez la file réessayer, avec moins de destinataires par session.\#
Regardez dans le journal quelles erreurs ont précédé.\#
si c'est le destinataire lui-même qui est faux\#
421~errors\#
Trop d'erreurs dans la session\#
Le serveur met fin à la session parce que trop de commandes y ont été refusées.\#
Un client qui continue après des refus, un script aux commandes fausses, une liste aux nombreux destinataires inconnus. Postfix : `smtpd_hard_error_limit`.\#
Corrigez les commandes refusées auparavant ; le serveur les compte et raccroche.\#
Voyez dans le journal quelles erreurs ont précédé (`smtpd_hard_error_limit`).\#
422\#
Boîte pleine (4.2.2 sans ses points)\#
Aucune RFC ne donne de texte à ce nombre. C'est presque toujours le code étendu `4.2.2`, boîte pleine, qui a perdu ses points ; son code de réponse habituel est `452` ou `552`. Dans un échange AUTH, le registre le lie à `4.7.12`.\#
Dans les rapports de passerelles et de vieux systèmes de messagerie, et sur les sites qui le listent comme code SMTP : la boîte du destinataire dépasse son quota.\#
Réécrivez plus tard, et prévenez le destinataire par un autre moyen.\#
Laissez la file réessayer ; le destinataire doit faire de la place.\#
Augmentez le quota ou videz la boîte ; répondez `452 4.2.2` ou `552 5.2.2`.\#
related 452\#
pleine pour l'instant, la réponse que les serveurs envoient vraiment\#
related 552\#
pleine, en refus permanent ; ou message trop gros\#
related 432\#
le code AUTH de l'autre lecture, `4.7.12`\#
422~password\#
Changement de mot de passe nécessaire\#
Le compte doit s'authentifier une fois autrement avant que le mécanisme choisi fonctionne. Le registre donne ce nombre à côté de `432`, qui est le code défini par la norme.\#
Presque jamais ; dans un échange `AUTH` ou avec `4.7.12`.\#
Authentifiez-vous une fois avec `PLAIN` dans TLS, puis comme avant.\#
le code que les serveurs envoient pour cela\#
424\#
Problème d'expansion de liste (pas de sens dans la norme)\#
OpenSMTPD n'a pas pu résoudre un alias, une liste ou un fichier de redirection pour l'instant. C'est `4.2.4` écrit sans points.\#
Un `~/.forward`, un alias ou un fichier inclus est illisible, ou la base des utilisateurs ne répond pas.\#
Vérifiez le propriétaire et les droits des fichiers d'alias et de redirection, et la table dans `smtpd.conf` ; `smtpctl trace expand` montre chaque étape.\#
la réponse de la norme pour une boîte indisponible\#
related 524\#
la même chose, permanente\#
426\#
Un échec temporaire d'après son premier chiffre. En FTP, ce nombre signifie un transfert interrompu ; des logiciels de messagerie l'empruntent pour une connexion perdue.\#
Rarement, quand une connexion s'est rompue pendant l'envoi du message.\#
Laissez la file réessayer. Si cela dure, testez la ligne et la MTU, et cherchez un antivirus ou un pare-feu intermédiaire.\#
430\#
Un refus temporaire d'après son premier chiffre. Le registre cite ce nombre à côté de `X.5.1`, commande non valide, mais aucune RFC ne lui donne de texte.\#
Presque jamais. Les serveurs envoient `500`, `502` ou `503` pour une commande qu'ils ne peuvent pas prendre.\#
Lisez le texte et les commandes qui précèdent ; laissez la file réessayer.\#
la réponse de la norme pour une commande hors séquence\#
la réponse de la norme pour une commande inconnue\#
431\#
Système de messagerie plein (4.3.1 sans ses points)\#
Le système de réception manque d'espace disque ou de mémoire. Le nombre est le code étendu `4.3.1` qui a perdu ses points ; la réponse de la norme est `452`.\#
Sur Courier, et dans des listes et rapports sur Exchange : disque de la file ou de la base plein, ou mémoire épuisée.\#
Libérez de la place sur les disques de la file et des boîtes ; sur Exchange, cherchez les événements « back pressure » dans le journal.\#
la réponse de la norme pour un manque de stockage\#
related 531\#
la réponse de Courier pour trop de destinataires\#
431~recipients\#
Trop de destinataires (pas de sens dans la norme)\#
Courier ne prend plus de destinataires dans cette transaction ; ceux qu'il a acceptés le restent. La réponse de la norme est `452`.\#
Un message à beaucoup de monde part en une seule transaction.\#
Envoyez le reste dans d'autres transactions ; la file le fait d'elle-même.\#
Augmentez `maxrcpts` dans le fichier `bofh` de Courier si la limite est trop étroite.\#
la réponse de la norme pour trop de destinataires\#
la même chose en refus permanent\#
432\#
Le compte doit s'authentifier une fois avec un mot de passe en clair avant de pouvoir utiliser le mécanisme choisi. Cela va avec `AUTH` ; ailleurs, Exchange et Courier emploient le nombre pour un service occupé ou arrêté.\#
Après `AUTH`, quand le serveur n'a pas encore de secret pour le mécanisme, souvent après un transfert de la base des utilisateurs.\#
Authentifiez-vous une fois avec `PLAIN` dans TLS ; le mécanisme voulu fonctionne ensuite.\#
Réglez le client sur `PLAIN` dans TLS pour une authentification, ou pour toutes.\#
Offrez `PLAIN` dans TLS, ou enregistrez les secrets du mécanisme.\#
authentification en panne en ce moment\#
related 534\#
mécanisme trop faible pour ce compte\#
432~queue\#
Service occupé (pas de sens dans la norme)\#
Le système de réception ne peut ni prendre ni remettre de courrier en ce moment. C'est `4.3.2` écrit sans points, pas la réponse de même numéro à `AUTH`.\#
Exchange Online limite les remises dans une même boîte (`STOREDRV.Deliver; recipient thread limit exceeded`), ou Courier ne peut pas lancer de processus. Des listes disent « the recipient's incoming queue has been stopped ».\#
Laissez la file réessayer. Étalez dans le temps envois en nombre, alertes et boucles vers une même boîte.\#
Cherchez une boîte qui reçoit trop à la fois (journal, boîte partagée, règles de redirection) ; sur Courier, vérifiez les limites de mémoire et de processus.\#
la réponse de la norme pour un service indisponible\#
435\#
Authentification impossible pour l'instant (pas de sens dans la norme)\#
Exim n'a pas pu vérifier l'authentification, car sa source de mots de passe a échoué. Les identifiants sont peut-être justes ; la réponse de la norme est `454`.\#
Après `AUTH` sur des serveurs Exim : base de données, LDAP ou socket Dovecot inaccessible, erreur dans l'expansion de l'authenticator, ou fichier absent.\#
Réessayez plus tard ; ne changez pas le mot de passe.\#
Lisez le main log et le panic log d'Exim à ce moment : la cause se trouve après les deux-points. Réparez la recherche et testez-la avec `exim -be`.\#
la réponse de la norme pour une authentification en panne\#
440\#
TLS non disponible (pas de sens dans la norme)\#
Courier devrait chiffrer cette connexion, mais ne le peut pas. La réponse de la norme à `STARTTLS` est `454`.\#
TLS est exigé pour la connexion, mais le certificat ou le programme TLS manque ou est illisible.\#
Patientez ; prévenez le fournisseur si cela dure.\#
Vérifiez `TLS_CERTFILE` et `COURIERTLS` dans les réglages `esmtpd` de Courier, et qui a le droit de lire le certificat.\#
la réponse de la norme pour TLS en panne\#
related 540\#
441\#
Pas de réponse de l'hôte (4.4.1 sans ses points)\#
Le serveur suivant n'a pas pu être atteint. Le nombre est le code étendu `4.4.1` qui a perdu ses points ; c'est le système d'envoi qui l'écrit, pas le serveur distant.\#
Dans les files et avis de retard d'Exchange (`441 4.4.1 Error encountered while communicating with primary target IP address`, souvent Winsock 10060 ou 10061), et dans des listes comme « server is not responding ».\#
Testez le port 25 de chaque hôte MX depuis le serveur de messagerie même. Si tous échouent, votre fournisseur ou votre pare-feu bloque le port 25 sortant ; si un seul échoue, patientez.\#
Vérifiez que les hôtes MX écoutent sur le port 25 pour tous et que les enregistrements mènent à eux.\#
un serveur qui répond, mais ne peut pas servir\#
la réponse de la norme à une erreur passagère\#
442\#
Mauvaise connexion (4.4.2 sans ses points)\#
La connexion s'est rompue avant que le message soit passé. Le nombre est le code étendu `4.4.2` qui a perdu ses points ; c'est le système d'envoi qui l'écrit.\#
Dans des rapports et listes comme « connection dropped during transmission » : ennuis de ligne, délais dépassés, ou pare-feu, mandataire ou antivirus qui coupe SMTP.\#
Réessayez sans les équipements intermédiaires ; vérifiez MTU et TLS. Si seuls les gros messages coupent, baissez la MTU ou examinez les antivirus.\#
Cherchez dans le journal l'autre bout de la même session.\#
l'annonce du serveur lui-même qu'il ferme\#
446\#
Boucle de routage (4.4.6 sans ses points)\#
Le message a tourné en rond jusqu'à sa limite de sauts. Le nombre est le code étendu `4.4.6` qui a perdu ses points ; en réalité, les serveurs envoient `554 5.4.6`.\#
Dans des listes comme « maximum hop count exceeded » : deux serveurs se renvoient un domaine, ou des redirections pointent l'une vers l'autre.\#
Prévenez l'administrateur du destinataire ; renvoyer répète la boucle.\#
Lisez de bas en haut les lignes `Received` de l'avis de non-remise et trouvez la paire qui se répète.\#
Corrigez enregistrements MX, relais et redirections pour qu'un seul hôte garde le domaine.\#
ce que les serveurs envoient pour une boucle\#
related 546\#
le code de Courier pour une boucle\#
447\#
Délai de remise dépassé (4.4.7 sans ses points)\#
Le message a attendu dans la file jusqu'à épuisement de son temps. Le nombre est le code étendu `4.4.7` qui a perdu ses points ; c'est le système d'envoi qui l'écrit.\#
Dans des listes comme « message timed out ». La vraie cause est la dernière erreur temporaire qui précède : hôte inaccessible, liste grise, boîte pleine, limitation de débit.\#
Renvoyez une fois la cause disparue, ou joignez la personne autrement.\#
Cherchez dans le journal les essais précédents par identifiant de file et suivez leur réponse.\#
une réponse antérieure qui peut être la cause\#
449\#
Erreur de routage (4.4.9 sans ses points)\#
Le système d'envoi n'a trouvé aucune route utilisable. `4.4.9` n'est pas un code étendu enregistré : Microsoft Exchange l'a inventé, et des listes lui ôtent ses points.\#
Dans de vieux rapports d'Exchange : un connecteur d'envoi ou un smarthost ne se résout pas, ou le DNS ne donne pas de MX.\#
Vérifiez les connecteurs, le nom du smarthost et les serveurs DNS qu'utilise le serveur de messagerie.\#
la réponse si le domaine n'existe pas\#
450\#
Boîte indisponible (temporaire)\#
Le serveur ne prend pas de courrier pour cette adresse, ou ce message, en ce moment. La boîte peut être occupée, ou l'on fait patienter l'expéditeur à dessein.\#
Liste grise pour un expéditeur inconnu ; expéditeur ou nom d'hôte introuvable dans le DNS (Postfix) ; limitation de débit ; vérification d'adresse inachevée ; boîte verrouillée.\#
Laissez la file réessayer quelques heures. Si cela dure, lisez le texte : les causes habituelles sont le DNS direct et inverse de votre adresse, le domaine de l'expéditeur et le débit d'envoi.\#
Si le texte dit « unknown user », répondez `550` : l'expéditeur attend en vain des jours durant.\#
une erreur interne au serveur, sans rapport avec l'adresse\#
plus de place, ou trop de destinataires\#
pas maintenant, et la connexion est fermée\#
450/CONNECT\#
Le serveur fait patienter le client avant le début de la session ; réessayez plus tard.\#
Liste grise ou limitation de débit dès la connexion, DNS inverse qui ne se résout pas. La norme prévoit ici `421` ou `554`.\#
Laissez la file réessayer ; vérifiez que votre adresse a un enregistrement PTR et que le nom ramène à elle.\#
Répondez `421` si vous fermez, `220` puis un `450` plus tard si vous ne fermez pas.\#
refusé définitivement à l'entrée\#
450/END-OF-DATA\#
Le serveur a lu le message et le diffère en vertu d'une règle ; il n'en garde pas de copie.\#
Filtre ou antivirus indisponible, contenu suspect, limite de volume, liste grise après le message.\#
Laissez la file réessayer. Si le message ne passe jamais, lisez le texte et traitez-le comme un refus de contenu.\#
Regardez si le milter ou l'antivirus répond (`milter_default_action`).\#
450/MAIL\#
Le serveur ne prend pas cet expéditeur en ce moment.\#
Le domaine de l'expéditeur est introuvable dans le DNS (Postfix : `4.1.8`), l'adresse d'expéditeur n'a pas pu être vérifiée, le client envoie trop, ou la priorité du message est trop basse pour l'instant.\#
Cherchez une faute de frappe dans le domaine de votre adresse d'expéditeur.\#
Vérifiez que le domaine de l'expéditeur d'enveloppe a un enregistrement MX ou A visible de l'extérieur, et que les avis de non-remise vers lui sont acceptés. La file réessaie.\#
Vérifiez le résolveur ; ne mettez `unknown_address_reject_code = 550` que s'il est fiable.\#
related 455\#
un paramètre ne peut pas être servi maintenant\#
450/RCPT\#
Le serveur ne prend pas de courrier pour ce destinataire en ce moment ; d'autres destinataires peuvent passer.\#
Liste grise, les premières minutes ; l'adresse est en cours de vérification auprès d'un autre serveur (Postfix : `4.1.1` « undeliverable » ou « unverified address ») ; DNS inverse manquant ; boîte verrouillée ou au-delà de son débit de réception.\#
Attendez quelques heures ; vérifiez l'adresse si le texte dit « unknown ».\#
Laissez la file réessayer depuis la même adresse IP. Si cela dure, corrigez l'enregistrement PTR et le nom `EHLO`.\#
Les utilisateurs inconnus méritent `550` : désactivez `soft_bounce`, mettez `unverified_recipient_reject_code = 550`.\#
450~busy\#
Boîte occupée\#
La boîte est en cours d'utilisation ou verrouillée pour le moment.\#
Une autre remise ou un logiciel de messagerie tient la boîte ; d'anciens serveurs répondent ainsi sous forte charge.\#
Attendez ; le serveur de messagerie réessaie de lui-même.\#
Laissez la file réessayer.\#
Si cela dure, cherchez un verrou resté sur la boîte.\#
451\#
Erreur locale de traitement\#
Quelque chose a échoué du côté du serveur pendant qu'il traitait la commande. Le courrier reste chez l'expéditeur, qui doit réessayer.\#
Recherche, base de données, DNS ou filtre indisponible ; liste grise sur beaucoup de systèmes ; échec de l'interrogation SPF ; serveur mal configuré. Une connexion qui se rompt compte comme cette réponse.\#
Laissez la file réessayer. Cherchez dans le texte liste grise ou limites. C'est peut-être votre propre DNS (SPF, MX, inverse) que le serveur n'a pas pu interroger.\#
Lisez le journal à ce moment ; dans Postfix, cherchez les lignes `warning:` et `fatal:`, dans Exim le panic log.\#
différé à cause de l'adresse ou d'une règle, pas une erreur\#
échec définitif\#
451/AUTH\#
Le serveur n'a pas pu vérifier l'authentification maintenant. La réponse de la norme est `454` ; le mot de passe est peut-être juste.\#
La base des utilisateurs ou le service d'authentification ne répond pas.\#
Vérifiez le service d'authentification (Dovecot `auth`, `saslauthd`) et son socket.\#
451/END-OF-DATA\#
Le serveur a lu le message, mais n'a pas pu achever son traitement, et ne l'a pas accepté.\#
Filtre antispam ou antivirus indisponible ou trop lent, filtre de contenu qui dit « try later », ennuis de disque ou de remise, sauts de ligne isolés (qmail).\#
Laissez la file réessayer. Si un seul message ne passe jamais, examinez-le : fins de ligne, taille, pièces jointes.\#
Redémarrez ou soulagez le filtre (`rspamd`, `clamd`, `amavisd`), vérifiez l'espace disque, allongez son délai.\#
plus de place\#
451/MAIL\#
Le serveur n'a pas pu traiter l'expéditeur pour l'instant.\#
Échec de l'interrogation DNS du domaine de l'expéditeur ou de son enregistrement SPF (`4.4.3`, `4.7.24`), vérification d'expéditeur (callout) sans résultat, ou recherche en panne sur le serveur.\#
Testez de l'extérieur les serveurs de noms et l'enregistrement SPF de votre domaine : chaque `include:` doit se résoudre, 10 interrogations au plus.\#
Vérifiez le résolveur, le service de politique et les tables.\#
451/RCPT\#
Le serveur n'a pas pu décider de ce destinataire maintenant ; d'autres destinataires peuvent passer.\#
Liste grise (d'ordinaire `4.7.1`, passe après quelques minutes) ; base des utilisateurs, LDAP ou serveur suivant inaccessible ; callout sans résultat ; serveur mal configuré (Postfix : `4.3.5`).\#
Laissez la file réessayer depuis la même adresse IP.\#
Cherchez la recherche échouée dans le journal. « Server configuration error » dans Postfix : la ligne précédente nomme le paramètre.\#
452\#
Espace de stockage insuffisant\#
Le serveur n'a pas de place en ce moment : pour le message, ou pour un destinataire de plus dans cette transaction. Le reste peut partir plus tard.\#
Trop de destinataires dans une transaction (`4.5.3`), disque du serveur presque plein (`4.3.1`), destinataire au-delà de son quota (`4.2.2`, Gmail).\#
Patientez ; si la boîte est pleine, prévenez le destinataire.\#
Laissez la file réessayer. S'il y a beaucoup de destinataires, envoyez à moins de monde à la fois (Postfix : `smtp_destination_recipient_limit`).\#
Libérez de la place sur la partition de la file, ou relevez la limite de destinataires.\#
pas de place, en refus permanent ; ou message trop gros\#
différé pour d'autres raisons\#
452/END-OF-DATA\#
Le serveur a manqué de place pendant qu'il prenait le message, et ne l'a pas accepté.\#
Disque de la file ou des boîtes plein ; parfois le quota du destinataire.\#
Libérez de la place ou des inodes sur les disques de la file et des boîtes ; vérifiez le quota de la boîte nommée dans le journal.\#
une autre erreur pendant la prise du message\#
452/MAIL\#
Le serveur manque de stockage et ne prend pas de message de cette taille maintenant.\#
Le disque de la file est presque plein : Postfix veut 1,5 fois `message_size_limit` libre, et plus si `queue_minfree` est réglé ; Exim contrôle `check_spool_space`.\#
Laissez la file réessayer, vers un autre MX s'il y en a un.\#
Libérez de la place là où se trouve la file (`df -h`, `df -i`) ; cherchez une file pleine de spam ou un journal qui a grossi.\#
trop gros à tout moment\#
452/RCPT\#
Trop de destinataires\#
Le serveur ne prend plus de destinataires dans cette transaction. Ceux qu'il a acceptés restent valables ; les autres vont dans une autre.\#
Plus de destinataires que la limite du serveur, ou des destinataires qui demandent des traitements différents (Gmail, passerelles de filtrage). Avec `4.2.2`, la boîte du destinataire est pleine ; avec `4.3.1`, le disque du serveur.\#
Rien à faire ; le serveur de messagerie envoie le reste de lui-même.\#
Continuez avec `DATA` pour ceux qui sont acceptés et mettez le reste en file. Baissez `smtp_destination_recipient_limit` (Postfix) ou `max_rcpt` (Exim) pour éviter les refus.\#
Acceptez au moins 100 destinataires.\#
une réponse ancienne ou plus stricte à trop de destinataires\#
envoyé ensuite là où tout le message est indésirable\#
452~full\#
Boîte pleine (temporaire)\#
La boîte du destinataire dépasse son quota ; le serveur s'attend à ce que cela change.\#
Gmail et d'autres, après `RCPT TO`, tant que le compte est encore utilisé. Si personne ne la vide, `552` suit.\#
Prévenez le destinataire par un autre moyen ; le serveur de messagerie réessaie quelques jours.\#
Laissez la file réessayer ; suspendez les lettres d'information vers cette adresse.\#
Augmentez le quota ou videz la boîte.\#
pleine, en refus permanent\#
453\#
Vous n'avez pas de courrier\#
Le fournisseur ne détient aucun courrier pour les domaines demandés.\#
Seulement après `ATRN`, sur des services qui remettent le courrier en attente à des clients à adresse variable.\#
du courrier attend, et les rôles s'échangent\#
accès à un domaine absent, ou demandé trop souvent\#
une réponse semblable à `ETRN`\#
454\#
Échec temporaire d'authentification, ou TLS non disponible\#
L'authentification ou le chiffrement ne fonctionne pas sur le serveur en ce moment. Le texte dit lequel ; les identifiants sont peut-être justes.\#
Après `AUTH` : base des mots de passe inaccessible. Après `STARTTLS` : certificat ou clé impossible à charger. Après `RCPT TO` : un refus de relais adouci par la configuration. Le nom de .NET, `ClientNotPermitted`, induit en erreur.\#
Laissez la file réessayer ; ne demandez pas un autre mot de passe à l'utilisateur.\#
Vérifiez le service d'authentification et les fichiers du certificat ; le journal nomme la panne.\#
identifiants vraiment erronés\#
authentification ou TLS exigé\#
une autre erreur passagère\#
454/AUTH\#
Échec temporaire d'authentification\#
Le serveur n'a pas pu vérifier l'authentification à cause d'une panne de son côté.\#
Base des utilisateurs, Dovecot ou `saslauthd` inaccessible, trop d'authentifications en peu de temps (Gmail : `4.7.0`), ou service des comptes en réparation.\#
Attendez quelques minutes, puis réessayez le même mot de passe.\#
Ne demandez pas de nouveau mot de passe ; réutilisez les sessions au lieu de vous authentifier à chaque message.\#
Vérifiez que le service d'authentification tourne et que le serveur de messagerie a le droit d'ouvrir son socket (`smtpd_sasl_path`).\#
authentifiez-vous une fois autrement\#
454/STARTTLS\#
TLS non disponible pour une raison temporaire\#
Le serveur offre le chiffrement, mais ne peut pas le démarrer maintenant ; la session continue en clair.\#
Certificat ou clé absents, illisibles ou discordants (Postfix : « TLS not available due to local problem ») ; limite de nouvelles sessions TLS atteinte.\#
Décidez selon votre politique : réessayer plus tard, ou continuer en clair si ni DANE, ni MTA-STS, ni authentification n'est en jeu.\#
Lisez l'erreur TLS dans le journal ; vérifiez chemin, droits et concordance du certificat et de la clé, puis rechargez.\#
la réponse attendue\#
454~quota\#
Débit bridé (quota d'envoi)\#
Le service d'envoi a atteint la limite du compte. Cela n'a rien à voir avec l'authentification ou TLS.\#
Amazon SES, quand le quota quotidien ou le nombre de messages par seconde est dépassé.\#
Envoyez moins vite, ou attendez la fin des 24 heures.\#
Limitez le débit sous celui qu'affiche la console, réessayez à intervalles croissants et demandez un quota plus élevé.\#
le code habituel d'une limitation de débit\#
454~relay\#
Relais refusé (version adoucie)\#
Le serveur ne veut pas transmettre de courrier vers ce domaine pour ce client. Le refus tient à la configuration et dure jusqu'à ce que quelqu'un la change, bien qu'il soit marqué temporaire.\#
Le client ne s'est pas authentifié, ou le MX du domaine mène à un serveur qui ne connaît pas le domaine. Le réglage par défaut de Postfix, `defer_unauth_destination`, ou `soft_bounce`, le rend temporaire.\#
Activez l'authentification pour le courrier sortant et utilisez le port 587 ou 465.\#
Vérifiez que le MX du domaine est juste, ainsi que l'authentification de votre relais.\#
Ajoutez le domaine à `relay_domains` ou `virtual_mailbox_domains`, ou le client à `mynetworks`.\#
le même refus, non adouci\#
le même refus sur d'autres serveurs\#
authentifiez-vous d'abord\#
455\#
Serveur incapable d'honorer les paramètres\#
Le serveur connaît le paramètre donné après `MAIL FROM` ou `RCPT TO`, mais ne peut pas l'honorer en ce moment.\#
Rarement ; par exemple quand un délai de remise (`BY=`) ne peut pas être tenu maintenant.\#
Laissez la file réessayer, ou envoyez sans le paramètre si le message n'en a pas besoin.\#
N'offrez pas dans `EHLO` ce que vous ne pouvez pas servir.\#
related 555\#
le paramètre est inconnu, ou jamais honoré\#
456\#
Réessayer en IPv4 (projet seulement)\#
Un projet de norme expiré voulait qu'un serveur demande ainsi un nouvel essai en IPv4 ; il n'a pas abouti. D'après son premier chiffre, c'est temporaire.\#
Presque jamais dans ce sens ; Courier emploie le nombre pour une adresse qui a échoué récemment.\#
Laissez la file réessayer ; essayez en IPv4 si le texte le dit.\#
456~address\#
Adresse temporairement indisponible (pas de sens dans la norme)\#
Courier se souvient que du courrier pour cette adresse a été différé récemment et n'en accepte pas davantage pour l'instant.\#
Sur des passerelles Courier, quelques heures durant après une remise différée vers la même adresse.\#
Cherchez dans le journal pourquoi la première remise a été différée.\#
related 556\#
la forme de Courier pour les adresses en échec\#
458\#
Mise en file impossible pour l'hôte\#
Le serveur n'a pas pu lancer sa file pour l'hôte qui l'a demandé.\#
Seulement après `ETRN`, quand la file est verrouillée, occupée ou illisible.\#
Redemandez plus tard, ou prévenez le fournisseur.\#
Vérifiez le service de purge (Postfix `flush`) et le spool.\#
la file a été lancée\#
la file a été lancée, avec un décompte\#
459\#
Hôte non autorisé\#
Le serveur ne veut pas lancer sa file pour cet hôte ; le texte dit pourquoi.\#
Seulement après `ETRN`. L'hôte n'est pas sur la liste de ceux qui ont le droit de demander. Malgré son premier chiffre, cela dure jusqu'à ce que quelqu'un change la liste.\#
Demandez au fournisseur d'ajouter votre domaine.\#
Ajoutez le domaine à `fast_flush_domains` (Postfix), ou à l'ACL `acl_smtp_etrn` (Exim).\#
autorisé, mais la file n'a pas pu démarrer\#
471\#
Non autorisé, temporaire (4.7.1 sans ses points)\#
Un refus temporaire par une règle. Le nombre est le code étendu `4.7.1` qui a perdu ses points ; comme code de réponse, il est mal formé, car le deuxième chiffre s'arrête à 5.\#
Dans des listes comme « error of your mail server, mostly anti-spam » ; en vérité, liste grise ou autre règle du serveur de réception.\#
Laissez la file réessayer depuis la même adresse ; vérifiez ensuite DNS inverse et listes de blocage.\#
Répondez `450 4.7.1` ou `451 4.7.1`.\#
un code que les serveurs devraient envoyer pour cela\#
related 571\#
la forme permanente, `5.7.1` sans ses points\#
498\#
Pas de sens dans la norme (mal formé)\#
Un refus temporaire d'après son premier chiffre. Son deuxième chiffre dépasse 5, aucun serveur ne devrait donc l'envoyer.\#
Vu dans des recueils d'avis de non-remise avec le texte « No MX for » : le domaine du destinataire n'a pas de serveur de messagerie utilisable.\#
Vérifiez le domaine de l'adresse.\#
Cherchez MX et A du domaine ; laissez entre-temps la file réessayer.\#
la réponse de la norme si le domaine n'existe pas\#
500\#
Erreur de syntaxe, commande non reconnue\#
Le serveur ne connaît pas la commande, ou la ligne est trop longue. La session reste ouverte et rien n'a changé.\#
Commande mal écrite ou non prise en charge, texte du message envoyé après un `DATA` refusé (un refus par ligne), octets TLS sur un port en clair, `EHLO` à un serveur LMTP, ou pare-feu qui déforme les commandes.\#
Vérifiez port et chiffrement : 465 veut TLS tout de suite, 587 et 25 veulent STARTTLS.\#
Regardez la ligne exacte qui a été envoyée. Si c'est le texte d'un message, cherchez avant elle la commande refusée ; sinon, n'utilisez que ce qu'offre `EHLO`.\#
N'offrez pas dans `EHLO` ce que vous refusez ; désactivez l'inspection SMTP du pare-feu.\#
la commande est connue, mais non disponible\#
la commande est connue, son argument est faux\#
la commande est connue, mais vient au mauvais moment\#
500/AUTH\#
Le serveur ne peut pas lire la commande `AUTH` ou sa suite : elle n'est pas offerte ici, ou la ligne est trop longue (`5.5.6`).\#
Authentification tentée sur le port 25 ou avant TLS, là où le serveur ne l'offre pas ; jeton ou ticket plus long que la limite de ligne du serveur.\#
Utilisez le port 587 avec STARTTLS, ou 465 avec TLS.\#
Ne vous authentifiez que si `AUTH` figure dans la dernière réponse à `EHLO` ; envoyez les longues réponses après un défi vide, pas sur la ligne de commande.\#
Offrez `AUTH` dans `EHLO` si l'on doit s'authentifier ici, et acceptez des lignes de 12288 octets.\#
authentification au mauvais moment\#
mécanisme inconnu\#
500/DATA\#
Le serveur ne reconnaît pas la commande `DATA` telle quelle ; aucun message ne peut suivre.\#
La ligne contient plus que ce mot, ou des octets d'une commande précédente s'y mêlent.\#
Envoyez `DATA` seul sur sa ligne et attendez `354` avant le message.\#
envoyé avant qu'un destinataire soit accepté\#
500/EHLO\#
Le serveur ne connaît pas `EHLO` : il est très ancien, parle LMTP, ou un équipement intermédiaire réécrit les commandes.\#
Sur des ports LMTP (24 ou un socket), où l'on salue par `LHLO` ; derrière des pare-feu à inspection SMTP, qui en font `XXXX` ; sur des serveurs antiques.\#
Rabattez-vous sur `HELO` ; les clients de messagerie le font d'eux-mêmes, mais alors sans authentification ni TLS. Sur un port LMTP, utilisez le transport LMTP (`lmtp:` dans Postfix).\#
Désactivez l'inspection SMTP (« fixup », « ESMTP inspection ») du pare-feu.\#
connu, mais non disponible\#
le nom donné n'est pas acceptable\#
500/END-OF-DATA\#
Le serveur lit les lignes du message comme des commandes, ou refuse le message terminé avec un code qui ne convient pas.\#
Après un `DATA` refusé, quand le client a tout de même envoyé le message : un refus par ligne. Ou un point seul a terminé le message trop tôt. Certains filtres l'emploient à tort pour le contenu.\#
Si le texte parle du contenu, modifiez le message.\#
Attendez `354` ; doublez chaque point qui commence une ligne. Cherchez le premier refus : c'est la vraie erreur.\#
doit venir avant le message\#
le premier refus habituel\#
la réponse de la norme pour un message refusé\#
500/MAIL\#
Le serveur ne peut pas lire la ligne `MAIL FROM` : elle est mal écrite ou plus longue que permis.\#
Une espace ou un saut de ligne s'est glissé dans la ligne, ou un script envoie « FROM: » sans `MAIL`. Une commande peut faire 512 octets, davantage avec des extensions.\#
Envoyez exactement `MAIL FROM:<address>`, et cherchez des caractères de contrôle dans une capture réseau.\#
l'adresse ou sa forme est fautive\#
un paramètre est inconnu\#
envoyé avant `EHLO` ou dans une transaction\#
500/STARTTLS\#
Le serveur ne connaît pas `STARTTLS` : il n'a pas TLS, ou TLS est déjà actif.\#
Le serveur a été compilé ou configuré sans TLS, le port est de ceux où TLS démarre tout de suite (465), ou un pare-feu enlève la commande.\#
Choisissez « SSL/TLS » pour le port 465, « STARTTLS » pour 587.\#
Ne l'envoyez que si le dernier `EHLO` l'offrait.\#
Configurez un certificat (`smtpd_tls_security_level = may` dans Postfix).\#
offert, mais en panne en ce moment\#
501\#
Erreur de syntaxe dans les paramètres ou arguments\#
Le serveur connaît la commande, mais n'accepte pas ce qui la suit : une adresse, un nom ou un paramètre est mal écrit.\#
Chevrons absents ou espace après les deux-points (`MAIL FROM: <a>`), nom `EHLO` qui n'est pas un nom d'hôte, adresse mal formée, `AUTH` abandonné ou non Base64. Certains serveurs l'emploient pour des utilisateurs ou expéditeurs inconnus.\#
Cherchez dans l'adresse des espaces, un domaine manquant, des caractères spéciaux.\#
Regardez la ligne exacte envoyée : `MAIL FROM:<address>` et `RCPT TO:<address>` n'ont pas d'espace après les deux-points, et `EHLO` veut un nom d'hôte complet (`myhostname`, `primary_hostname`).\#
Dites dans le texte ce qui est faux ; employez `550` pour les utilisateurs inconnus.\#
la commande elle-même est inconnue\#
related 553\#
bien formée, mais cette adresse n'est pas permise\#
un paramètre ESMTP est inconnu\#
la valeur est comprise, mais non prise en charge\#
501/AUTH\#
L'authentification a été abandonnée par `*`, ou ce que le client a envoyé n'est pas du Base64 valide.\#
Mot de passe ou nom d'utilisateur envoyé sans Base64, saut de ligne dans le texte Base64, ou client qui renonce après une erreur.\#
Encodez sans saut de ligne (`printf '%s' TEXT | base64 -w0`) ; écrivez `=` pour une première réponse vide.\#
Essayez un autre mécanisme, d'abord `PLAIN` dans TLS.\#
bien formé, mais faux\#
la question à laquelle on a mal répondu\#
501/EHLO\#
Le nom après `EHLO` ou `HELO` manque, ou n'est pas un nom d'hôte ni une adresse littérale valide.\#
Nom d'hôte sans domaine, avec un tiret bas ou une espace, `localhost`, ou adresse IP nue au lieu de `[192.0.2.1]` ; l'appareil ou le programme envoie le nom de l'ordinateur.\#
Renommez l'ordinateur sans caractères spéciaux, ou faites prendre un autre nom au logiciel de messagerie.\#
Donnez le nom d'hôte complet que porte l'enregistrement PTR de l'adresse (`smtp_helo_name` dans Postfix, `helo_data` dans Exim).\#
Assouplissez le contrôle (`reject_invalid_helo_hostname`) s'il touche de bons clients.\#
le nom n'a pas de domaine\#
bien formé, mais refusé\#
501/MAIL\#
L'adresse d'expéditeur ou un paramètre qui la suit est mal écrit.\#
Chevrons absents, espace après `FROM:`, adresse sans domaine complet, expéditeur vide ou cassé dans les réglages d'un programme. Certains serveurs refusent ainsi un expéditeur ou son domaine.\#
Écrivez l'adresse d'expéditeur en entier, comme `name@example.org`.\#
Envoyez `MAIL FROM:<address>` ; pour les avis de non-remise `MAIL FROM:<>`. Vérifiez que le domaine de l'expéditeur existe dans le DNS (`5.1.8`).\#
bien formée, mais non permise\#
l'expéditeur est refusé\#
501/RCPT\#
L'adresse du destinataire est mal écrite. Quelques serveurs le disent aussi pour des utilisateurs qu'ils ne connaissent pas.\#
Espace, virgule ou second `@` dans l'adresse, chevrons absents, point final, guillemets venus d'un carnet d'adresses, ou adresse sans domaine.\#
Retapez l'adresse à la main ; cherchez des caractères invisibles venus d'une copie.\#
Envoyez `RCPT TO:<address>` avec une seule adresse par commande ; nettoyez la liste.\#
Répondez `550 5.1.1` aux utilisateurs inconnus.\#
pas de boîte de ce nom\#
501/STARTTLS\#
Quelque chose suit `STARTTLS` sur la ligne ; la commande ne prend pas d'argument.\#
Dans des clients écrits à la main, ou quand des octets d'une autre commande se glissent dans la ligne.\#
Envoyez `STARTTLS` seul et en dernier d'un groupe de commandes.\#
TLS en panne en ce moment\#
502\#
Commande non implémentée\#
Le serveur connaît la commande, mais ne l'offre pas.\#
`VRFY`, `EXPN` ou `HELP` désactivés ; `AUTH` ou `STARTTLS` là où ils ne sont pas configurés ; `TURN` ; commandes dans le mauvais ordre sur Courier.\#
Pour envoyer du courrier, utilisez le port 587 ou 465, où l'authentification est offerte.\#
N'utilisez que ce que liste la réponse à `EHLO`.\#
N'offrez rien dans `EHLO` qui reçoive cette réponse ; répondez `252` à `VRFY`.\#
la commande est tout à fait inconnue\#
la commande existe, mais pas avec cet argument\#
la réponse recommandée à `VRFY`\#
502/AUTH\#
Le serveur n'offre pas l'authentification sur ce port ou avant le chiffrement.\#
Le logiciel de messagerie s'authentifie sur le port 25, ou sans TLS sur un serveur qui veut d'abord TLS ; ou le serveur n'exige pas d'authentification des clients locaux.\#
Ne vous authentifiez que si `AUTH` figure dans la dernière réponse à `EHLO`.\#
Activez l'authentification sur le port de soumission (`smtpd_sasl_auth_enable`).\#
l'authentification est exigée\#
502/EHLO\#
Le serveur n'a que l'ancien `HELO`, il n'offre donc aucune extension.\#
Sur des serveurs antiques et des appareils simples.\#
Envoyez `HELO` à la place ; les serveurs de messagerie le font d'eux-mêmes. N'attendez ni authentification ni TLS.\#
Remplacez le serveur ; `EHLO` est obligatoire aujourd'hui.\#
`EHLO` est tout à fait inconnu\#
502/STARTTLS\#
Le serveur connaît `STARTTLS`, mais n'est pas configuré pour cela.\#
Aucun certificat n'est configuré, TLS est réservé à d'autres ports ou clients, ou TLS est déjà actif.\#
Utilisez un autre port, par exemple 465 avec TLS, plutôt que de vous passer de chiffrement.\#
Configurez certificat et clé (`smtpd_tls_chain_files`, `tls_certificate`).\#
tout à fait inconnu\#
502/VRFY\#
Le serveur ne vérifie pas les adresses sur demande. Cela ne dit rien de l'adresse.\#
Sur la plupart des serveurs publics, contre la collecte d'adresses (Postfix : `disable_vrfy_command`).\#
Envoyez le message ; c'est la réponse à `RCPT TO` qui compte.\#
La norme recommande plutôt `252`.\#
la réponse recommandée\#
502~sequence\#
Erreur de commande ESMTP (Courier)\#
Courier n'attendait pas cette commande ici ; d'autres serveurs répondent `503`.\#
`MAIL FROM` avant `EHLO`, `DATA` sans destinataire accepté, seconde transaction commencée sans terminer la première, ou commande inconnue.\#
Cherchez juste avant la commande refusée ; puis recommencez par `RSET` ou `EHLO`.\#
la réponse de la norme pour un mauvais ordre\#
503\#
Mauvaise séquence de commandes\#
La commande est connue, mais n'a pas sa place ici ; ce qui doit la précéder manque ou a échoué.\#
Une commande précédente a été refusée et le client a continué : `DATA` sans destinataire accepté, `MAIL FROM` sans `EHLO` ou dans une transaction, `AUTH` deux fois, toute commande après une bannière de refus.\#
Si le texte demande une authentification, activez-la pour le courrier sortant.\#
Remontez la transcription jusqu'au premier refus : c'est l'erreur à corriger. Repartez ensuite avec `RSET` ou, après STARTTLS, avec `EHLO`.\#
aucun destinataire valide, ou session refusée\#
la commande est inconnue\#
authentifiez-vous ou démarrez TLS d'abord\#
503/AUTH\#
L'authentification n'est pas possible à ce stade.\#
Déjà authentifié, dans une transaction, ou avant TLS sur des serveurs qui n'offrent l'authentification que dans TLS (« AUTH command used when not advertised », Exim).\#
Choisissez STARTTLS sur le port 587, ou TLS sur 465, pour que l'authentification soit offerte.\#
Authentifiez-vous une fois, après `EHLO` (renvoyé après TLS) et avant `MAIL FROM`.\#
l'authentification qui a déjà réussi\#
TLS est exigé d'abord\#
503/BDAT\#
Le fragment n'a pas sa place : aucun destinataire accepté, fragment après `LAST`, ou `BDAT` mêlé à `DATA`.\#
Après des destinataires refusés en pipelining, ou chez des clients qui ne s'arrêtent pas après un fragment en échec.\#
Après un fragment en échec, n'envoyez que `RSET` ; utilisez `BDAT` ou `DATA` dans une transaction, pas les deux.\#
aucun destinataire valide, avec un autre code\#
503/CONNECT\#
Le client a parlé avant son tour, ou à un serveur qui avait refusé la session.\#
Commandes envoyées avant la bannière, ou après une bannière `554`.\#
Attendez la bannière entière ; si elle refuse, envoyez `QUIT` et lisez son texte.\#
la bannière qui a refusé\#
la bannière à attendre\#
503/DATA\#
Le message ne peut pas venir maintenant : aucun destinataire n'a été accepté.\#
Chaque `RCPT TO` qui précède a été refusé ; ce n'en est alors que l'écho. Aussi avec `BODY=BINARYMIME` ou après `BDAT`, où seul `BDAT` peut suivre ; en LMTP, toujours quand il ne reste aucun destinataire.\#
Regardez le refus des destinataires ; cette ligne n'est pas la cause.\#
Lisez les réponses à `RCPT TO`, corrigez-les, et envoyez `RSET` avant l'essai suivant.\#
l'autre code pour la même chose\#
le refus habituel des destinataires qui précède\#
503/MAIL\#
Aucune transaction ne peut commencer maintenant.\#
`EHLO` n'a pas été envoyé, ou pas renvoyé après STARTTLS ; une transaction est déjà ouverte ; le serveur veut d'abord une authentification ; ou la bannière avait refusé la session.\#
Activez l'authentification pour le courrier sortant si le texte la demande.\#
Envoyez `EHLO` après la bannière et de nouveau après TLS ; terminez la transaction ou envoyez `RSET` avant le `MAIL FROM` suivant.\#
la réponse de la norme pour une authentification absente\#
la réponse au `EHLO` qui manquait\#
503/RCPT\#
Aucune transaction n'est ouverte pour ce destinataire.\#
`MAIL FROM` a été refusé ou oublié, le message était déjà terminé, ou le serveur a abandonné la transaction après une erreur. Certains hôtes veulent dire « authentifiez-vous d'abord ».\#
Cherchez plus haut le `MAIL FROM` refusé ; avec le pipelining, cette réponse le suit pour chaque destinataire et peut être ignorée.\#
refusé pour une autre raison\#
c'est le destinataire lui-même qui est refusé\#
503/STARTTLS\#
Le chiffrement ne peut pas démarrer ici : il est déjà actif, ou il manque une commande avant.\#
Le client envoie `STARTTLS` sur un port où TLS démarre tout de suite, une seconde fois, ou avant `EHLO`.\#
Envoyez-le une fois, après `EHLO`.\#
503~login\#
Authentification voulue d'abord\#
Le serveur veut que le client s'authentifie avant d'envoyer du courrier. La réponse de la norme pour cela est `530`.\#
Logiciels de messagerie sans authentification pour le courrier sortant ; vieux hôtes qui veulent qu'on relève d'abord le courrier entrant (POP before SMTP).\#
Activez l'authentification pour le serveur sortant, avec le même nom d'utilisateur et mot de passe que pour le courrier entrant, sur le port 587 ou 465.\#
Répondez `530 5.7.0` pour que les programmes comprennent.\#
504\#
Paramètre de commande non implémenté\#
La commande existe, mais pas avec cet argument.\#
`EHLO` ou adresses sans domaine complet (Postfix, `5.5.2`), mécanisme `AUTH` que le serveur n'a pas, `HELP` ou `VRFY` avec un argument qu'il ne prend pas en charge.\#
Écrivez les adresses en entier, avec le domaine.\#
Donnez un nom d'hôte complet dans `EHLO` (`myhostname`, `primary_hostname`), et choisissez un mécanisme de la réponse à `EHLO`.\#
N'offrez que des mécanismes qui fonctionnent.\#
le code de la norme pour un paramètre de `MAIL` ou `RCPT`\#
l'argument est mal écrit\#
la commande entière n'est pas disponible\#
504/AUTH\#
Le serveur n'a pas ce mécanisme d'authentification, du moins pas maintenant.\#
Mécanisme non offert, offert seulement dans TLS, ou désactivé (`LOGIN`, `CRAM-MD5`, `NTLM` chez beaucoup de fournisseurs) ; ou le client demande `XOAUTH2` là où seuls les mots de passe fonctionnent.\#
Réglez le chiffrement sur STARTTLS ou TLS et l'authentification sur « mot de passe normal », ou OAuth si le fournisseur l'exige.\#
Choisissez parmi les mécanismes de la dernière réponse à `EHLO`.\#
Configurez le mécanisme dans Dovecot ou Cyrus SASL.\#
related 538\#
mécanisme dans TLS seulement\#
504/EHLO\#
Le nom après `EHLO` ou `HELO` n'est pas un nom d'hôte complet.\#
Le client se nomme `localhost`, `PC-17` ou autre ; Postfix le refuse avec `reject_non_fqdn_helo_hostname`, souvent seulement à `RCPT TO`.\#
Authentifiez-vous sur le port 587 ou 465 : les serveurs y sautent ce contrôle.\#
Donnez un nom avec domaine qui mène à votre adresse (`myhostname` ou `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Placez `permit_sasl_authenticated` et `permit_mynetworks` avant le contrôle.\#
le nom n'est pas valide du tout\#
le nom est refusé par une règle\#
504/HELP\#
`HELP` n'a rien à dire sur ce mot.\#
Un sujet inconnu du serveur suit `HELP` (Sendmail).\#
Envoyez `HELP` seul pour obtenir la liste des sujets.\#
504/MAIL\#
L'adresse d'expéditeur n'a pas de domaine complet, ou un paramètre de la ligne n'est pas implémenté.\#
Un programme envoie comme `root` ou `www-data@localhost` ; Postfix le refuse avec `reject_non_fqdn_sender`.\#
Mettez dans le programme une adresse d'expéditeur avec un vrai domaine.\#
Faites compléter les adresses par le serveur de messagerie (`myorigin` dans Postfix, `qualify_domain` dans Exim).\#
le code de la norme pour les paramètres inconnus\#
l'adresse est mal écrite\#
l'adresse n'est pas permise\#
504/RCPT\#
L'adresse du destinataire n'a pas de domaine complet, ou un paramètre de la ligne n'est pas implémenté.\#
Adresses comme `root` ou `anna@mail` ; Postfix les refuse avec `reject_non_fqdn_recipient`. Un nom d'hôte sans domaine dans `EHLO` est souvent refusé ici aussi : lisez le texte.\#
Écrivez l'adresse avec son domaine complet.\#
Complétez les adresses locales sur votre serveur (`myorigin`, `qualify_recipient`) ; si le texte dit « Helo », corrigez le nom d'hôte.\#
504/VRFY\#
Le serveur ne prend pas en charge `VRFY` ou `EXPN` avec cet argument.\#
Rarement ; sur des serveurs qui ne vérifient que des noms locaux.\#
non vérifié, mais accepté\#
tout à fait désactivé\#
505\#
Un refus permanent d'après son premier chiffre. Des fournisseurs l'emploient pour des comptes suspendus et pour des clients qui ne se sont pas authentifiés ; le texte dit lequel.\#
Venant d'hébergeurs et de vieux serveurs de messagerie Windows.\#
Lisez le texte : retirez l'adresse si son compte est suspendu ; activez l'authentification si elle manque.\#
Employez `550 5.2.1` pour une boîte désactivée, `530 5.7.0` pour une authentification absente.\#
505~login\#
Client non authentifié (pas de sens dans la norme)\#
Le serveur veut une authentification avant de prendre du courrier. La réponse de la norme est `530`.\#
Logiciels de messagerie et applications Web sans authentification pour le courrier sortant.\#
Activez l'authentification pour le serveur sortant, sur le port 587 ou 465.\#
Répondez `530 5.7.0`.\#
une authentification a été tentée et a échoué\#
510\#
Mauvaise adresse (5.1.0 sans ses points)\#
Il y a un problème avec une adresse. Le nombre est le code étendu `5.1.0` qui a perdu ses points ; les serveurs envoient `550` ou `553`.\#
Dans des listes et dans des rapports de passerelles et de services de lettres d'information.\#
Vérifiez l'adresse du destinataire, puis votre propre adresse d'expéditeur.\#
Cherchez la réponse d'origine dans le journal avant de supprimer une adresse d'une liste.\#
ce que les serveurs envoient pour une boîte inconnue\#
ce que les serveurs envoient pour une adresse non permise\#
511\#
Mauvaise adresse de boîte (5.1.1 sans ses points)\#
La boîte n'existe pas. Le nombre est le code étendu `5.1.1` qui a perdu ses points ; les serveurs envoient `550 5.1.1`.\#
Dans des listes et des rapports de passerelles : surtout des fautes de frappe et d'anciens salariés.\#
Vérifiez la partie avant `@` ; demandez l'adresse à la personne.\#
Retirez l'adresse des listes dès le premier rapport de ce genre.\#
related 510\#
un autre code d'adresse sans points\#
511~headers\#
Aucun destinataire dans l'en-tête (Courier)\#
Courier n'a trouvé dans l'en-tête du message aucun destinataire à servir.\#
Des programmes locaux remettent un message dont les destinataires devraient être dans l'en-tête, et il n'y en a aucun.\#
Remplissez `To`, `Cc` ou `Bcc`.\#
Donnez les destinataires à `sendmail` en arguments, ou corrigez l'en-tête que le programme écrit.\#
le refus habituel d'un message\#
512\#
Domaine introuvable (5.1.2 sans ses points)\#
Le domaine du destinataire n'existe pas ou ne peut pas recevoir de courrier. Le nombre est le code étendu `5.1.2` qui a perdu ses points ; les serveurs envoient `550 5.1.2`.\#
Dans des listes et des rapports de passerelles : faute de frappe après `@`, domaine expiré.\#
Cherchez une faute de frappe dans le domaine.\#
Interrogez le DNS sur MX et A (`dig MX example.org`).\#
Renouvelez le domaine, publiez un enregistrement MX.\#
ce que les serveurs envoient pour cela\#
le domaine dit qu'il ne prend pas de courrier\#
513\#
Mauvaise syntaxe d'adresse (5.1.3 sans ses points)\#
L'adresse du destinataire est mal écrite. Le nombre est le code étendu `5.1.3` qui a perdu ses points ; les serveurs envoient `501` ou `553`.\#
Dans des listes, qui l'imputent souvent à une authentification absente ; cela, c'est `530`. Courier l'envoie pour des adresses qu'il ne peut pas lire et pour un refus de relais.\#
Retapez l'adresse ; cherchez espaces, virgules et chevrons.\#
Nettoyez la liste ou le programme qui compose l'adresse.\#
ce que les serveurs envoient pour une mauvaise syntaxe\#
ce que les serveurs envoient pour une authentification absente\#
513~relay\#
Relais refusé (Courier)\#
Courier ne prend pas de courrier pour ce domaine de la part de ce client. La réponse de la norme est `550` ou `554` avec `5.7.1`.\#
Le client ne s'est pas authentifié, ou le courrier du domaine mène à un serveur qui ne connaît pas le domaine.\#
Activez l'authentification pour le courrier sortant.\#
Vérifiez l'enregistrement MX du domaine du destinataire.\#
Ajoutez le domaine à `esmtpacceptmailfor` et lancez `makeacceptmailfor`.\#
la réponse de la norme pour un relais refusé\#
la réponse de Postfix pour un relais refusé\#
517\#
Expéditeur rejeté (5.1.7 sans ses points)\#
Courier refuse l'adresse d'expéditeur : son domaine n'existe pas, a des enregistrements MX cassés ou est bloqué. Cela se lit comme `5.1.7` sans ses points.\#
Un MX qui contient une adresse IP au lieu d'un nom d'hôte, une chaîne de CNAME, aucun MX ni A, ou une entrée du fichier `bofh` de Courier.\#
Vérifiez le domaine de l'adresse d'expéditeur.\#
Faites pointer les enregistrements MX vers des noms qui ont des enregistrements A ou AAAA. Testez de l'extérieur avec `dig MX`.\#
Regardez dans `bofh` (`badfrom`, `badmx`).\#
related 417\#
seule la recherche a échoué pour l'instant\#
la réponse de la norme pour un expéditeur non permis\#
520\#
Mauvais identifiant QHLO (projet seulement)\#
Un projet de norme expiré, pour ouvrir les sessions plus vite, voulait rejeter ainsi un identifiant périmé. On ne connaît aucun serveur qui l'envoie dans ce sens.\#
Presque jamais ; si vous le voyez, le serveur lui a donné son propre sens.\#
Lisez le texte et traitez-le comme un refus permanent.\#
521\#
L'hôte n'accepte pas de courrier\#
Cet hôte ne prend aucun courrier, de personne. La session peut se terminer aussitôt.\#
Sur des hôtes qui font tourner un service factice pour le dire. Beaucoup de serveurs l'emploient à tort pour refuser un seul client, avec « blocked » ou « Service currently unavailable » dans le texte.\#
Vérifiez l'adresse ; souvent, on a écrit à un nom d'hôte ou de serveur Web.\#
Cherchez pourquoi le courrier va vers cet hôte (MX, enregistrement A, table de transport) ; ne réessayez pas.\#
Si le domaine doit recevoir du courrier, corrigez son MX ; s'il ne le doit jamais, publiez un MX nul. Refusez un client isolé avec `554`.\#
vous êtes refusé, d'autres peut-être pas\#
un relais sait que le domaine ne prend pas de courrier\#
pas maintenant, réessayez plus tard\#
521~blocked\#
Client bloqué\#
Le serveur refuse ce client et raccroche. D'autres peuvent envoyer ; la norme veut `554` pour cela.\#
Postscreen de Postfix (« Service currently unavailable », « blocked using »), services de filtrage : l'adresse d'envoi est sur une liste de blocage ou a été écartée par un test.\#
Prévenez votre fournisseur ; un autre message n'y changera rien.\#
Si le texte nomme une liste noire, cherchez-y l'adresse, supprimez la cause et demandez le retrait ; sinon, écrivez à l'autre postmaster. Depuis une adresse résidentielle ou du cloud, envoyez par le relais d'un fournisseur.\#
Vérifiez `postscreen_dnsbl_sites` et la table d'accès ; retirez les listes fermées.\#
la réponse de la norme pour un client refusé\#
refusé par une règle, la session continue\#
521~protocol\#
Erreur de protocole, déconnexion\#
Le serveur raccroche parce que le client a enfreint le protocole.\#
Postfix : commandes envoyées avant la bannière, sauts de ligne sans retour chariot dans le message, `BDAT` hors séquence, HTTP au lieu de SMTP.\#
Attendez la bannière, n'envoyez que des fins de ligne `<CRLF>`. Pour un programme : mettez à jour la bibliothèque de messagerie, ou confiez le courrier à un serveur local.\#
Si de bons clients sont touchés, exemptez-les (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
refusé, mais la ligne reste ouverte\#
commandes dans le désordre\#
la manière temporaire de raccrocher\#
522\#
Boîte pleine (5.2.2 sans ses points)\#
La boîte du destinataire dépasse son quota. Le nombre est le code étendu `5.2.2` qui a perdu ses points ; les serveurs envoient `552 5.2.2`.\#
Venant de quelques systèmes de messagerie et dans des listes de codes d'échec.\#
Prévenez le destinataire par un autre moyen et renvoyez plus tard ; gardez l'adresse.\#
Suspendez les envois vers elle ; ne la retirez que si elle reste pleine des semaines.\#
la réponse de la norme\#
la forme temporaire\#
523\#
Chiffrement nécessaire (au registre seulement)\#
Le registre lie ce nombre à `5.7.10`, chiffrement nécessaire ; aucune RFC ne lui donne de texte. Les serveurs qui l'envoient veulent dire diverses choses : chiffrement, message trop gros (`5.2.3` sans ses points), ou commandes après `STARTTLS`.\#
Rarement. De Courier et dans les listes, il s'agit de taille, de Gmail, de pipelining, et avec `5.7.10`, d'une connexion TLS absente.\#
Lisez le texte : envoyez un message plus petit, ou activez TLS pour le courrier sortant.\#
Avec `5.7.10`, utilisez TLS vers le serveur suivant, et `REQUIRETLS` seulement là où chaque saut l'a.\#
la réponse de la norme si TLS doit venir d'abord\#
TLS nécessaire pour ce mécanisme d'authentification\#
la réponse de la norme pour un message trop gros\#
523~pipelining\#
Pas de commandes envoyées avec STARTTLS\#
Gmail refuse, car le client a envoyé la suite juste derrière `STARTTLS`, avant la négociation. Cela pourrait cacher des commandes injectées.\#
Clients qui mettent plusieurs commandes dans un paquet, ou équipement qui altère la session.\#
Envoyez `STARTTLS` en dernier, attendez `220`, négociez, puis envoyez `EHLO`. Mettez à jour la bibliothèque de messagerie.\#
ce que d'autres serveurs disent pour cela\#
523~size\#
Message trop volumineux (5.2.3 sans ses points)\#
Le message est plus gros que ne l'admet le serveur, ou ce destinataire. Le nombre est le code étendu `5.2.3` qui a perdu ses points ; la réponse de la norme est `552`.\#
Sur Courier et dans des listes de codes. Les pièces jointes grossissent d'un tiers en chemin.\#
Partagez les gros fichiers par un lien, ou divisez le message.\#
Comparez avec le `SIZE` de la réponse à `EHLO`.\#
Augmentez `sizelimit` dans Courier.\#
un autre code de taille de Courier\#
524\#
Chiffrement exigé pour le mécanisme (au registre seulement)\#
Le registre lie ce nombre à `5.7.11`, mécanisme d'authentification dans TLS seulement ; la réponse de la norme est `538`. OpenSMTPD l'emploie pour l'expansion des listes.\#
Presque jamais dans un échange `AUTH`.\#
Activez STARTTLS ou TLS pour le courrier sortant, puis authentifiez-vous.\#
la réponse de la norme pour cela\#
TLS d'abord, pour toute commande\#
related 523\#
le voisin, pour le chiffrement en général\#
524~list\#
OpenSMTPD n'a pas pu résoudre un alias, une liste ou un fichier de redirection. C'est `5.2.4` écrit sans points.\#
Un `~/.forward` à la syntaxe fautive, un alias qui ne mène nulle part ou à lui-même.\#
Écrivez directement à une personne, ou prévenez l'administrateur.\#
Corrigez l'alias ou le fichier de redirection ; `smtpctl trace expand` montre chaque étape.\#
related 424\#
la même chose, temporaire\#
525\#
Compte d'utilisateur désactivé (au registre seulement)\#
L'authentification est juste, mais le compte ne peut pas servir. Le registre lie ce nombre à `5.7.13`.\#
Après `AUTH` : compte verrouillé par l'exploitant, impayé ou arrêté après un abus. Certains serveurs l'envoient pour un destinataire désactivé.\#
Ne retapez pas le mot de passe ; demandez au fournisseur de déverrouiller le compte.\#
Déverrouillez-le une fois la cause disparue (mot de passe volé, spam).\#
pas encore d'authentification\#
la boîte du destinataire est désactivée\#
530\#
Authentification exigée\#
Le serveur refuse la commande tant que le client ne s'est pas authentifié ou, dans son autre emploi, n'a pas démarré TLS. Le texte dit lequel.\#
Logiciel de messagerie sans authentification pour le courrier sortant ; courrier envoyé en clair au port 587 ; appareil ou script qui relaye sans `AUTH` ; MX public réglé pour exiger TLS. Le nom de .NET, `MustIssueStartTlsFirst`, n'en dit que la moitié.\#
Activez l'authentification pour le serveur sortant, avec STARTTLS sur le port 587 ou TLS sur 465.\#
Donnez un compte aux scripts et appareils ; pour remettre à d'autres domaines, utilisez leur MX sur le port 25.\#
N'exigez jamais authentification ni TLS pour le courrier local sur un port 25 public.\#
authentification ou TLS en panne en ce moment\#
530/AUTH\#
STARTTLS à envoyer d'abord\#
Le serveur ne laisse personne s'authentifier avant que la connexion soit chiffrée.\#
Logiciel de messagerie réglé sur « aucun chiffrement » ou sur le port 25 en clair ; TLS retiré par un pare-feu ou un antivirus.\#
Réglez STARTTLS sur le port 587, ou TLS sur 465.\#
Envoyez `STARTTLS`, puis de nouveau `EHLO`, puis `AUTH`. Si `STARTTLS` n'est pas offert, testez sans l'équipement intermédiaire.\#
la même chose pour un seul mécanisme\#
530/MAIL\#
Le serveur ne prend aucun expéditeur tant que le client ne s'est pas authentifié ou, si le texte le dit, n'a pas démarré TLS.\#
Sur les ports de soumission, quand le logiciel de messagerie n'a pas d'authentification pour le courrier sortant ; chez Exchange Online, quand un appareil envoie sans authentification ni connecteur (`5.7.57`).\#
Activez l'authentification pour le serveur sortant : port 587 avec STARTTLS, ou 465 avec TLS.\#
Donnez un compte au script, à l'imprimante ou à l'application, ou autorisez son adresse sur le relais.\#
Autorisez par adresse les clients de confiance (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
Le serveur ne prend ce destinataire que de clients authentifiés (ou qui ont démarré TLS, si le texte le dit).\#
Courrier vers d'autres domaines sans authentification ; connecteur Exchange sans accès anonyme (« Client was not authenticated ») ; courrier pour des tiers envoyé à un port de soumission.\#
Activez l'authentification pour le serveur sortant.\#
Pour le courrier entrant, vérifiez que le MX est juste et que vous remettez au port 25, pas au 587.\#
Employez `550` ou `554` avec `5.7.1` pour refuser un relais.\#
le destinataire est refusé\#
la réponse habituelle pour un relais refusé\#
530~auth\#
Le serveur refuse la commande tant que le client ne s'est pas authentifié.\#
Logiciel de messagerie, script ou appareil sans authentification pour le courrier sortant, ou session où l'authentification a échoué ou a été oubliée après TLS.\#
Activez l'authentification pour le serveur sortant et utilisez le port 587 ou 465.\#
Donnez un compte aux scripts et appareils ; envoyez `AUTH` après le `EHLO` qui suit TLS.\#
Vérifiez que `AUTH` est offert sur ce port.\#
530~tls\#
Le serveur ne prend aucune autre commande avant que la connexion soit chiffrée.\#
Courrier envoyé en clair à un port de soumission, ou à une passerelle qui exige TLS (`smtpd_tls_security_level = encrypt`). Sur un MX public, c'est contraire à la norme.\#
Autorisez TLS pour le courrier sortant (`smtp_tls_security_level = may`).\#
Sur le port 25, mettez `may` à la place de `encrypt`, sinon certains expéditeurs ne peuvent pas vous joindre.\#
TLS nécessaire pour un seul mécanisme\#
la réponse à `STARTTLS`\#
531\#
Courier ne prend plus de destinataires pour ce message et n'en prendra pas non plus plus tard. La réponse de la norme est `452`, ou `550` là où c'est une règle.\#
Un message à plus de destinataires que la limite stricte du serveur.\#
Envoyez à moins de monde à la fois, ou par une liste de diffusion.\#
Limitez les destinataires par transaction et envoyez le reste dans de nouvelles.\#
Ôtez `hard` de `maxrcpts` dans le fichier `bofh` de Courier.\#
related 431\#
la forme temporaire de Courier\#
le code de la RFC 821 pour cela\#
533\#
Pas de sens dans la norme (au registre seulement)\#
Un refus permanent d'après son premier chiffre. Le registre cite ce nombre à côté de `X.7.1`, non autorisé, mais aucune RFC ne lui donne de texte.\#
Presque jamais dans ce sens ; Exim l'emploie pour des adresses avec des lettres hors ASCII.\#
Lisez le texte ; interrogez l'administrateur du destinataire par un autre moyen.\#
la réponse de la norme pour un refus par une règle\#
la réponse de la norme pour une adresse non permise\#
533~utf8\#
Adresse internationalisée non prise en charge\#
Le serveur suivant ne prend pas d'adresse avec des lettres hors ASCII, Exim la refuse donc.\#
Après `RCPT TO` avec une telle adresse, quand le serveur derrière n'offre pas `SMTPUTF8`.\#
Utilisez l'adresse du destinataire en ASCII.\#
Trouvez une route dont chaque saut offre `SMTPUTF8`.\#
Activez `SMTPUTF8` sur le dernier serveur, ou donnez à l'utilisateur un alias ASCII.\#
la réponse de la norme pour cela après `RCPT TO`\#
la réponse de la norme pour cela après `MAIL FROM`\#
534\#
Mécanisme d'authentification trop faible\#
Le compte ne peut pas s'authentifier de cette façon ; le serveur veut un mécanisme plus fort. De grands fournisseurs l'emploient quand un simple mot de passe ne suffit plus.\#
Après `AUTH` : comptes avec validation en deux étapes (Gmail demande un mot de passe d'application ou une connexion dans le navigateur), ou règle contre `PLAIN` et `LOGIN` sans TLS.\#
Créez un mot de passe d'application ou passez le programme à OAuth ; connectez-vous une fois dans le navigateur si le texte donne un lien.\#
Utilisez un autre mécanisme de la réponse à `EHLO`, dans TLS.\#
le mécanisme ne fonctionne que dans TLS\#
le mécanisme est inconnu\#
534~login\#
Mot de passe d'application ou navigateur nécessaire\#
Le fournisseur ne prend pas de ce programme le mot de passe normal du compte.\#
Comptes Gmail et Workspace avec validation en deux étapes, nouveaux appareils et lieux, ou connexion jugée suspecte.\#
Créez un mot de passe d'application dans les réglages de sécurité du compte et utilisez-le dans le programme, ou passez à OAuth. Si le texte donne un lien, ouvrez-le dans un navigateur et confirmez la connexion.\#
Pour des serveurs, utilisez un service de relais ou OAuth au lieu du compte d'une personne.\#
related 525\#
le compte est verrouillé\#
534~size\#
Message trop volumineux (Courier)\#
Le message, ou son en-tête, est plus gros que ne le permet Courier. Cela se lit comme `5.3.4` sans ses points ; la réponse de la norme est `552`.\#
À `MAIL FROM` quand le `SIZE` annoncé est trop grand, ou après le message quand c'est l'en-tête.\#
Comparez avec la limite du serveur avant d'envoyer.\#
Augmentez `sizelimit` dans les réglages de Courier.\#
535\#
Identifiants non valides\#
L'authentification a échoué : le nom d'utilisateur, le mot de passe ou le jeton n'est pas accepté.\#
Mot de passe faux ou changé, nom d'utilisateur sans domaine, mot de passe d'application nécessaire, authentification SMTP désactivée pour le compte (Microsoft 365 : `5.7.139`), mauvais serveur, compte verrouillé.\#
Testez le mot de passe dans le webmail. Vérifiez ensuite le nom d'utilisateur (le plus souvent l'adresse entière), le nom du serveur, et s'il faut un mot de passe d'application ou OAuth.\#
Corrigez les identifiants enregistrés (`smtp_sasl_password_maps` et `postmap`) ; arrêtez les autres programmes qui utilisent l'ancien mot de passe.\#
Lisez le journal d'authentification pour la vraie cause.\#
mécanisme non accepté pour ce compte\#
aucune authentification n'a encore été tentée\#
authentification en panne, le mot de passe est peut-être juste\#
mot de passe juste, compte verrouillé\#
535~required\#
Authentification exigée (Courier)\#
Courier refuse la commande tant que le client ne s'est pas authentifié. Aucun mot de passe n'était faux ; la réponse de la norme est `530`.\#
Sur Courier avec `AUTH_REQUIRED`, sur le port de soumission.\#
Envoyez `AUTH` après `EHLO`, avant `MAIL FROM`.\#
Ne mettez pas `AUTH_REQUIRED` pour le port 25, qui prend le courrier de l'extérieur.\#
538\#
Chiffrement exigé pour le mécanisme demandé\#
Le serveur n'accepte ce mécanisme d'authentification que sur une connexion chiffrée.\#
Rarement : les serveurs d'aujourd'hui n'offrent pas du tout de tels mécanismes avant TLS. Postfix répond dans ce cas `504 5.5.4`.\#
Envoyez `STARTTLS`, puis de nouveau `EHLO`, puis `AUTH`.\#
Cachez `PLAIN` et `LOGIN` avant TLS (`smtpd_tls_auth_only = yes`).\#
TLS doit venir avant toute commande\#
mécanisme trop faible même dans TLS\#
nombre du registre pour le chiffrement en général\#
540\#
Courier n'a pas de TLS à offrir. Les réponses de la norme à `STARTTLS` sont `454` ou, s'il est inconnu, `500` et `502`.\#
Après `STARTTLS`, si le certificat ou le programme TLS manque, ou si TLS est déjà actif. Certains hébergeurs emploient le nombre pour des comptes suspendus.\#
Utilisez le port 465, ou prévenez le fournisseur.\#
N'envoyez `STARTTLS` qu'une fois, et seulement s'il a été offert.\#
Vérifiez `TLS_CERTFILE` et `COURIERTLS` dans les réglages `esmtpd` de Courier.\#
la réponse de la norme, temporaire\#
la réponse de la norme si TLS n'est pas configuré\#
related 440\#
540~suspended\#
Compte suspendu (pas de sens dans la norme)\#
Le fournisseur refuse le courrier parce qu'un compte est suspendu.\#
Chez des hébergeurs : spam envoyé par le compte, facture impayée, ou destinataire dont le compte a été fermé.\#
Si c'est votre compte, demandez au fournisseur ; si c'est celui du destinataire, prenez un autre moyen.\#
Cherchez un mot de passe volé ou un site piraté, fermez la brèche, puis déverrouillez.\#
nombre du registre pour un compte désactivé\#
541\#
Refusé par le domaine du destinataire (pas de sens dans la norme)\#
Le serveur ou le filtre du destinataire ne veut pas du message. Cela se lit comme `5.4.1` sans ses points ; les réponses de la norme sont `550` et `554`.\#
Zoho (« 541 5.4.1 Mail rejected by destination domain ») et quelques filtres : réglages du domaine, entrée de blocage ou verdict de spam.\#
Demandez au destinataire, par un autre moyen, d'autoriser votre adresse.\#
Vérifiez SPF, DKIM, DMARC et les listes de blocage pour votre domaine.\#
Regardez les listes de blocage et d'autorisation du domaine.\#
542\#
Destinataire rejeté (pas de sens dans la norme)\#
Un refus permanent du destinataire par un service de filtrage. La réponse de la norme est `550`.\#
Venant des filtres de MessageLabs et Symantec (« Rejected ») : adresse non déclarée auprès du filtre, ou bloquée.\#
Vérifiez l'adresse ; interrogez le destinataire par un autre moyen.\#
Ajoutez l'adresse à la liste d'utilisateurs du filtre.\#
546\#
Boucle de routage détectée (5.4.6 sans ses points)\#
Courier a compté trop de lignes `Received` : le message tourne en rond. D'autres serveurs disent `554 5.4.6`.\#
Deux serveurs se renvoient un domaine, ou des redirections pointent l'une vers l'autre.\#
Lisez de bas en haut les lignes `Received` et trouvez la paire qui se répète.\#
Corrigez MX, redirections et `locals` ou `hosteddomains` pour qu'un seul hôte garde le domaine.\#
ce que d'autres serveurs envoient pour une boucle\#
related 446\#
la forme temporaire dans des listes\#
550\#
Boîte indisponible, ou refus par une règle\#
Le serveur ne fera pas ce qui était demandé, et le répéter n'y changera rien. Soit la boîte n'existe pas, soit une règle interdit le message : le code étendu et le texte disent lequel.\#
Destinataire inconnu (`5.1.1`) ; puis expéditeur, contenu ou adresse IP refusés par une règle ou une liste de blocage (`5.7.1`), échec SPF, DKIM ou DMARC (`5.7.20` à `5.7.24`, `5.7.26`), DNS inverse absent (`5.7.25`), relais non permis, boîte désactivée (`5.2.1`).\#
Avec `5.1.x`, vérifiez l'adresse et retirez-la si elle est fausse ; sinon, gardez-la et prévenez votre fournisseur.\#
Avec `5.7.x`, suivez le texte : corrigez SPF, DKIM, DMARC et DNS inverse, demandez le retrait des listes de blocage, authentifiez-vous pour relayer.\#
Donnez le vrai code étendu ; cherchez dans le journal la règle qui a refusé.\#
boîte déplacée, avec une nouvelle adresse\#
l'adresse elle-même n'est pas permise\#
la transaction ou la session est refusée\#
550/AUTH\#
Authentification refusée\#
Le serveur refuse l'authentification. Les réponses de la norme sont `535` pour des identifiants erronés et `503` pour le mauvais moment.\#
Compte ou adresse bloqués après trop d'échecs, authentification non permise depuis ce réseau ou ce pays, SMTP non compris dans le compte.\#
Testez le mot de passe dans le webmail et cherchez dans les réglages du compte SMTP ou « accès moins sécurisé ».\#
Regardez la liste des bannis (fail2ban) et le journal d'authentification.\#
authentification nécessaire\#
550/CONNECT\#
Connexion refusée par une règle\#
Le serveur éconduit le client à l'entrée. La norme prévoit ici `554` ; l'effet est le même.\#
L'adresse IP est sur une liste de blocage, appartient à une plage résidentielle ou du cloud, n'a pas de DNS inverse, ou est bannie par le serveur.\#
Si le texte nomme une liste noire, cherchez-y l'adresse, supprimez la cause, demandez le retrait. Créez un enregistrement PTR dont le nom ramène à l'adresse ; depuis une adresse dynamique, passez par un relais.\#
Vérifiez listes et règles si un bon expéditeur a été touché.\#
la réponse de la norme à l'entrée\#
éconduit pour l'instant seulement\#
550/DATA\#
Refusé avant le message\#
Le serveur refuse par une règle avant d'avoir lu le message.\#
Une règle sur l'expéditeur, les destinataires ou le client appliquée à `DATA` ; trop de destinataires pour un avis de non-remise (Postfix : `5.5.3`).\#
Envoyez à un destinataire à la fois si le texte parle des destinataires.\#
Lisez le texte ; corrigez ce qu'il nomme et renvoyez.\#
Regardez les règles de cette étape (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
aucun destinataire valide\#
l'ordre est mauvais\#
550/EHLO\#
Nom d'hôte refusé par une règle\#
Le serveur n'accepte pas le nom que le client a donné dans `EHLO` ou `HELO`, ou le client lui-même.\#
Le nom est celui du serveur lui-même ou d'un inconnu (`localhost`, `friend`, `ylmf-pc`), ne se résout pas, ou l'adresse IP est bloquée.\#
Utilisez un nom d'hôte complet qui mène à votre adresse et concorde avec son enregistrement PTR (`myhostname` ou `smtp_helo_name` dans Postfix, `primary_hostname` ou `helo_data` dans Exim).\#
Exemptez vos propres clients et ceux qui sont authentifiés.\#
le nom n'est pas valide\#
la session est refusée\#
550/END-OF-DATA\#
Message refusé par une règle\#
Le serveur a lu le message et le refuse. Les destinataires sont peut-être justes ; il s'agit du contenu, de l'expéditeur ou de l'authentification.\#
Échec SPF, DKIM ou DMARC, verdict de spam ou d'hameçonnage, pièce jointe ou lien interdits, en-têtes cassés. Certains serveurs ne signalent qu'ici les destinataires inconnus.\#
Ôtez liens et pièces jointes, puis envoyez un court test. Envoyez par le serveur de votre propre domaine.\#
Regardez l'`Authentication-Results` d'un message de test ; corrigez SPF, DKIM et l'alignement ; cherchez votre domaine et vos liens sur les listes de blocage.\#
Trouvez la règle dans le journal du filtre ; dans le doute, mettez en quarantaine au lieu de refuser.\#
le code habituel pour un contenu refusé\#
trop gros, ou contenu chez certains fournisseurs\#
550/MAIL\#
Expéditeur refusé\#
Le serveur ne prend pas de courrier de cette adresse d'expéditeur, ou de ce client. Cela ne dit rien du destinataire.\#
Échec SPF, domaine de l'expéditeur inexistant ou qui ne prend pas de courrier (`5.7.27`), expéditeur bloqué par une règle, compte qui n'a pas droit à cette adresse, ou adresse IP sur une liste de blocage.\#
Envoyez depuis l'adresse qui appartient à votre compte.\#
Suivez le texte : ajoutez le serveur d'envoi à l'enregistrement SPF du domaine, donnez au domaine de l'expéditeur d'enveloppe un enregistrement MX ou A, ou demandez le retrait de la liste noire qu'il nomme.\#
Autorisez l'expéditeur dans la table d'accès si la règle est trop large.\#
l'adresse d'expéditeur n'est pas permise\#
refusé avec le code fourre-tout\#
550/RCPT\#
Le serveur refuse définitivement ce destinataire : boîte inconnue surtout, mais aussi toute règle sur le client ou l'expéditeur qu'il n'applique que maintenant.\#
Faute de frappe, compte fermé ou jamais ouvert (`5.1.1`) ; boîte désactivée (`5.2.1`) ; relais sans authentification (`5.7.1`) ; liste de blocage, SPF ou contrôles du nom d'hôte repoussés jusqu'ici (Postfix : `smtpd_delay_reject`).\#
Vérifiez l'adresse. Ne la supprimez des listes que si le code ou le texte parle de la boîte.\#
Avec `5.7.x`, corrigez la cause donnée par le texte : authentification, SPF, PTR, liste de blocage.\#
Si l'utilisateur existe, vérifiez les tables d'alias et de boîtes (`postmap -q`, `exim -bt`) et que le domaine n'est pas aussi géré ailleurs.\#
le domaine entier ne prend pas de courrier\#
550/VRFY\#
Le serveur ne connaît pas d'utilisateur de ce nom, ou ne veut pas vous le dire.\#
Après `VRFY` ou `EXPN`, pour des noms inconnus, ou là où l'accès est refusé.\#
non vérifié, mais le courrier est pris\#
le nom convient à plusieurs utilisateurs\#
551\#
Utilisateur non local\#
Le destinataire n'est pas chez lui sur ce serveur, et celui-ci ne fait pas suivre. Le texte peut donner la nouvelle adresse : le message est refusé, l'adresse est offerte.\#
La boîte a été déplacée et son titulaire laisse donner la nouvelle adresse. Rare : la plupart des serveurs redirigent, ou disent `550` (le `relocated_maps` de Postfix : `5.1.6`). Des listes l'appellent refus de relais ; cela, c'est `550` ou `554` avec `5.7.1`.\#
Écrivez à l'adresse donnée dans le texte, après avoir vérifié que vous lui faites confiance ; corrigez ensuite l'adresse là où elle est enregistrée.\#
Ne modifiez pas les adresses automatiquement, sauf si le serveur est authentifié.\#
Mettez la nouvelle adresse entre chevrons dans le texte ; employez `550` si vous n'en avez pas à offrir.\#
fait suivre à la place\#
pas de boîte de ce nom, pas de nouvelle adresse\#
551/MAIL\#
Expéditeur refusé (code inhabituel)\#
Le serveur refuse l'expéditeur ou le client. Son code parlerait d'un destinataire déplacé, mais aucun destinataire n'a encore été donné : c'est le texte qui compte.\#
Certains fournisseurs l'envoient pour un serveur bloqué, un DNS inverse manquant ou une adresse d'expéditeur à laquelle le compte n'a pas droit.\#
Suivez le texte : enregistrement PTR, SPF, liste de blocage, authentification.\#
Employez `550 5.7.1`.\#
551/VRFY\#
L'utilisateur est connu, mais a changé d'adresse ; du courrier pour l'ancienne serait refusé. Le texte contient la nouvelle.\#
Après `VRFY`, sur des serveurs qui révèlent les nouvelles adresses.\#
Utilisez la nouvelle adresse, après avoir vérifié que vous lui faites confiance.\#
boîte déplacée, et le courrier serait redirigé\#
551~chunk\#
Fragment jeté (Postfix)\#
Postfix jette le reste d'un message envoyé par fragments, parce que quelque chose avait échoué avant.\#
Avec `BDAT` et le pipelining, après le refus de `MAIL FROM` ou de tous les destinataires.\#
Regardez le refus plus haut ; cette réponse n'en est que l'écho.\#
mauvais ordre, la réponse de la norme pour cela\#
551~policy\#
Refusé par une règle (code inhabituel)\#
Le serveur refuse par une règle : expéditeur, client ou contenu. Il n'offre pas de nouvelle adresse ; la réponse de la norme est `550` ou `554` avec `5.7.1`.\#
Liste de blocage, authentification absente, adresse d'expéditeur non permise pour le compte, verdict de spam.\#
Envoyez depuis l'adresse de votre compte ; authentifiez-vous pour le courrier sortant.\#
Suivez le texte : retrait de la liste, SPF, enregistrement PTR.\#
Employez `550 5.7.1`, pour que personne ne cherche une nouvelle adresse.\#
le code fourre-tout pour un message refusé\#
551~relay\#
Relais refusé (code inhabituel)\#
Le serveur ne prend pas de courrier pour ce domaine de la part de ce client. Il n'offre pas de nouvelle adresse ; la réponse de la norme est `550` ou `554` avec `5.7.1`.\#
Le client ne s'est pas authentifié, ou le MX du domaine mène à un serveur qui ne connaît pas le domaine.\#
Activez l'authentification pour le courrier sortant, sur le port 587 ou 465.\#
Authentifiez-vous, ou envoyez par le serveur prévu pour votre réseau ; vérifiez que le MX du domaine du destinataire est juste.\#
Si le courrier doit passer, ajoutez le domaine ou le client aux réglages de relais.\#
552\#
Allocation de stockage dépassée\#
Il n'y a pas de place pour ce message : il est plus gros que permis, ou la boîte est pleine. Le code étendu dit lequel : `5.3.4` et `5.2.3` la taille, `5.2.2` la boîte pleine.\#
Pièces jointes au-delà de la limite de taille ; destinataire au-delà de son quota. Des fournisseurs l'emploient pour des pièces jointes dangereuses ou du spam (`5.7.0`), de vieux serveurs pour trop de destinataires, ce qui est temporaire.\#
Taille : partagez les fichiers par un lien ou divisez le message. Boîte pleine : prévenez le destinataire par un autre moyen.\#
Avant d'envoyer, comparez la taille au `SIZE` de la réponse à `EHLO` (les pièces jointes grossissent d'un tiers).\#
Augmentez `message_size_limit` (Postfix, Exim) ou le quota.\#
plus de place maintenant, réessayez plus tard\#
refusé pour son contenu\#
refusé pour d'autres raisons\#
552/END-OF-DATA\#
Le message n'a pas tenu : plus gros qu'annoncé ou permis, ou la boîte s'est remplie. Certains fournisseurs refusent ainsi un contenu dangereux (`5.7.0`).\#
Aucune taille n'a été annoncée et la limite a été atteinte en route ; quota atteint à la remise (LMTP) ; pièce jointe bloquée chez Gmail.\#
Envoyez un message plus petit, partagez les fichiers par un lien ; ôtez une pièce jointe bloquée.\#
Utilisez `SIZE=` pour que le refus vienne avant le transfert.\#
Augmentez la limite ou le quota.\#
552/MAIL\#
La taille du message dépasse la limite\#
La taille annoncée dépasse ce que prend le serveur. Le message n'a même pas été envoyé.\#
`SIZE=` après `MAIL FROM` dépasse la limite de la réponse à `EHLO`. Les pièces jointes grossissent d'un tiers à l'encodage : un fichier de 20 Mo en demande 27.\#
Réglez votre propre limite sous celle du plus petit saut suivant, pour que les utilisateurs le sachent tout de suite.\#
Augmentez `message_size_limit` (Postfix : en octets ; aussi `mailbox_size_limit` ; Exim : `50M`), à chaque saut.\#
le code de Courier pour cela\#
552/RCPT\#
Boîte pleine\#
Ce destinataire n'a pas de place : quota atteint, ou message plus gros que la boîte n'en prend.\#
Quota dépassé, souvent dans une boîte que personne ne lit ; parfois une limite de taille pour un destinataire (`5.2.3`) ou, sur de vieux serveurs, trop de destinataires.\#
Prévenez le destinataire par un autre moyen et renvoyez plus tard ; gardez l'adresse pour l'instant.\#
Suspendez les envois vers elle ; tenez-la pour morte si elle reste pleine des semaines.\#
Augmentez le quota ou videz la boîte ; un `452 4.2.2` laisse les expéditeurs réessayer.\#
pleine pour l'instant\#
552~content\#
Contenu refusé (code inhabituel)\#
Le serveur refuse ce qui est dans le message, pas sa taille.\#
Gmail (`5.7.0`) : pièces jointes qui peuvent s'exécuter ou cacher du code, même dans une archive ; certains filtres : spam ou virus.\#
Ôtez la pièce jointe ou partagez-la par un lien ; la mettre dans une archive ne sert à rien.\#
Passez l'hôte d'envoi à l'antivirus si personne n'a voulu envoyer cela.\#
Employez `554` ou `550` avec `5.7.x`, qui disent ce qu'il en est.\#
refusé par une règle\#
552~full\#
La boîte du destinataire dépasse son quota, et le serveur tient cela pour permanent. L'adresse elle-même est juste.\#
Boîtes utilisées qui débordent, et boîtes abandonnées que personne ne vide (« out of storage space and inactive »).\#
Prévenez le destinataire par un autre moyen et renvoyez plus tard.\#
Suspendez les envois vers l'adresse ; retirez-la si elle reste pleine des semaines.\#
552~recipients\#
Le serveur ne prend plus de destinataires dans cette transaction. Le code vient de la RFC 821 ; celui d'aujourd'hui est `452`, et le courrier peut partir plus tard.\#
Serveurs vieux ou stricts, passerelles d'opérateurs téléphoniques : un message à beaucoup de monde part en une seule transaction.\#
Envoyez à moins de monde à la fois.\#
Traitez-le comme temporaire et envoyez le reste dans de nouvelles transactions (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Répondez `452 4.5.3`.\#
552~size\#
Message trop volumineux\#
Le message, son en-tête ou le nombre de pièces jointes dépasse une limite du système ou de ce destinataire.\#
Grosses pièces jointes : l'encodage ajoute un tiers. Des limites de 10 à 50 Mo sont courantes, et chaque saut a la sienne.\#
Partagez les gros fichiers par un lien, compressez-les ou divisez-les.\#
Lisez la limite après `SIZE` dans la réponse à `EHLO`, et refusez les messages plus gros dès votre propre entrée.\#
Augmentez `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) ou la limite de la boîte.\#
552~unknown\#
Boîte introuvable (code inhabituel)\#
La boîte n'existe pas ; le code d'une boîte pleine sert à le dire.\#
Yahoo et AOL (« mailbox not found »), Orange et quelques autres.\#
Vérifiez l'adresse et retirez-la si elle est fausse.\#
la réponse de la norme pour une boîte inconnue\#
553\#
Nom de boîte non permis\#
Le serveur n'accepte pas cette adresse : sa forme est fautive, ou une règle l'interdit comme expéditeur ou destinataire.\#
Adresse d'expéditeur qui n'appartient pas au compte (Postfix, Yandex) ; domaine inexistant (Sendmail, Gmail `5.1.2`) ; adresse mal formée ; refus de relais de qmail ; blocages permanents chez Yahoo.\#
Vérifiez l'adresse que nomme le texte ; envoyez depuis l'adresse de votre compte.\#
Autorisez l'expéditeur pour le compte (`smtpd_sender_login_maps`) ; vérifiez son domaine dans le DNS.\#
Dites dans le texte quelle adresse et quelle règle ; pour qmail, ajoutez le domaine à `rcpthosts`.\#
pas de boîte de ce nom, ou refus par une règle\#
553/CONNECT\#
Connexion refusée (code inhabituel)\#
Le serveur éconduit le client à l'entrée. La norme prévoit ici `554`.\#
L'adresse IP est sur une liste de blocage ou bannie pour un abus antérieur.\#
Si le texte nomme une liste noire, cherchez-y l'adresse, supprimez la cause, demandez le retrait.\#
553/END-OF-DATA\#
Message refusé (code inhabituel)\#
Le serveur refuse le message après l'avoir lu. La norme a `550` et `554` pour cela ; c'est le texte qui compte.\#
Motifs de spam, expéditeur de l'en-tête non permis, destinataires bloqués signalés tard.\#
Mettez votre propre adresse dans la ligne `From` et envoyez un court test.\#
Suivez le texte comme pour un refus de contenu.\#
553/MAIL\#
Adresse d'expéditeur non permise\#
Le serveur n'accepte pas cette adresse d'expéditeur.\#
Elle n'appartient pas au compte (« not owned by user »), son domaine n'existe pas (`5.1.8`), elle est mal formée (`5.1.7`), ou l'expéditeur ou le client est bloqué.\#
Mettez dans le programme l'adresse d'expéditeur du compte, ou ajoutez-la comme alias chez le fournisseur.\#
Donnez aux scripts un vrai expéditeur d'enveloppe (`sendmail -f`, `myorigin`) ; vérifiez MX et A de son domaine.\#
Ajoutez le couple adresse et compte à `smtpd_sender_login_maps`.\#
expéditeur refusé par une règle\#
553/RCPT\#
Adresse de destinataire non permise\#
Le serveur n'accepte pas cette adresse de destinataire : mal formée, dans un domaine qu'il ne sert pas ou ne connaît pas, ou exclue par une règle.\#
Faute de frappe dans le domaine (Gmail : `5.1.2`, `5.1.3`) ; relais refusé par qmail (rcpthosts) ; destinataire bloqué (qmail : badrcptto) ; adresse hors ASCII sans `SMTPUTF8` (`5.6.7`).\#
Vérifiez l'adresse ; activez l'authentification si le texte parle de relais.\#
Vérifiez le MX du domaine.\#
Ajoutez le domaine à `rcpthosts` (qmail), ou corrigez la règle.\#
553/VRFY\#
Utilisateur ambigu\#
Le nom convient à plusieurs utilisateurs. Les lignes de la réponse peuvent les énumérer.\#
Après `VRFY` avec une partie d'un nom.\#
Choisissez l'une des adresses énumérées, ou demandez avec l'adresse entière.\#
553~blocked\#
Expéditeur bloqué\#
Le fournisseur refuse tout courrier de cette adresse IP ou de ce domaine. L'adresse du destinataire n'est pas en cause.\#
Yahoo et AOL avec `[BL21]` et autres (Spamhaus) ou `[TSS09]`, `[TSS11]` (bloqué pour longtemps) ; d'autres fournisseurs avec « blocked » ou le nom d'une liste.\#
Prévenez votre fournisseur ; réessayer aggrave les choses.\#
Arrêtez la file vers ce fournisseur, supprimez la cause (plaintes, inconnus, compte piraté), demandez le retrait à la liste ou au fournisseur.\#
Employez `554 5.7.1` pour cela.\#
le code habituel d'un blocage\#
différé, pas bloqué\#
553~relay\#
Relais non permis\#
Le serveur ne prend pas de courrier pour ce domaine de la part de ce client. L'adresse est peut-être juste.\#
qmail (« not in my list of allowed rcpthosts »), Zoho (« Relaying disallowed ») : le client ne s'est pas authentifié, ou le MX du domaine mène à un serveur qui ne le connaît pas encore.\#
Ajoutez le domaine à `rcpthosts` et `virtualdomains` ou `locals` (qmail) ; autorisez des clients avec `RELAYCLIENT`.\#
553~sender\#
Le serveur n'accepte pas l'adresse d'expéditeur, même s'il ne s'en plaint qu'après un destinataire.\#
Elle n'appartient pas au compte (Postfix, Yandex : « not owned by »), son domaine n'existe pas (Sendmail : « Domain of sender address »), ou elle est mal formée.\#
Mettez comme adresse d'expéditeur celle du compte, ou ajoutez-la comme alias.\#
Donnez aux scripts un expéditeur d'enveloppe qui existe ; vérifiez MX et A de son domaine.\#
Ajoutez le couple à `smtpd_sender_login_maps`, ou le domaine au DNS.\#
553~utf8\#
Adresse hors ASCII non permise\#
L'adresse contient des lettres hors ASCII et le serveur, ou le suivant, ne la prend pas.\#
Après `RCPT TO` avec une adresse internationalisée et sans `SMTPUTF8` ; avec `5.6.8`, c'est la réponse elle-même qui en aurait besoin.\#
Offrez et utilisez `SMTPUTF8` à chaque saut (`smtputf8_enable = yes` dans Postfix).\#
Activez `SMTPUTF8`, ou donnez aux utilisateurs un alias ASCII.\#
la même chose pour l'adresse d'expéditeur\#
related 533\#
le code d'Exim pour cela\#
554\#
Échec de la transaction\#
Le serveur refuse la transaction entière ou, en bannière, la session entière. C'est le fourre-tout des refus permanents : le texte et le code étendu donnent le motif.\#
Verdict de spam ou de virus après le message ; client sur une liste de blocage ; relais refusé (Postfix) ; aucun destinataire valide à `DATA` ; pas de service de messagerie pour ce client dès la bannière.\#
Relais refusé : activez l'authentification pour le courrier sortant. Sinon, prévenez votre fournisseur.\#
Liste de blocage : supprimez la cause, demandez le retrait. Contenu : vérifiez SPF, DKIM, liens. Aucun destinataire : voyez les refus précédents.\#
Trouvez la règle dans le journal par l'adresse du client ou l'identifiant de file.\#
refus par une règle, ou boîte inconnue\#
554/AUTH\#
Le serveur refuse l'authentification avec son code fourre-tout ; l'habituel est `535`.\#
Compte qui n'a pas le droit d'envoyer, trop d'échecs, service non configuré pour le compte.\#
Testez le mot de passe dans le webmail ; vérifiez que le compte a le droit d'envoyer par SMTP.\#
Lisez le journal d'authentification.\#
554/CONNECT\#
Pas de service SMTP ici\#
Le serveur refuse la session à l'entrée ; tout ce qui suit, sauf `QUIT`, est refusé aussi.\#
Adresse IP sur une liste de blocage ou de mauvaise réputation, plage résidentielle ou du cloud, pas de DNS inverse. Le client Postfix essaie d'autres hôtes MX et le journalise comme temporaire (`smtp_skip_5xx_greeting`).\#
Si le texte cite une liste ou une page, cherchez-y votre adresse, supprimez la cause, demandez le retrait. Créez un enregistrement PTR dont le nom ramène à l'adresse ; depuis une plage dynamique, passez par un relais.\#
Nommez dans le texte la liste et un contact.\#
554/DATA\#
Aucun destinataire valide\#
Le message ne peut pas venir : aucun destinataire n'a été accepté dans cette transaction.\#
Chaque `RCPT TO` qui précède a été refusé, ou le client a parlé avant son tour (Exim : « synchronization error », Postfix : `5.5.0`).\#
Corrigez un `RCPT TO` refusé plus haut, sinon ce que nomme le texte. Ne groupez les commandes que si `EHLO` offrait `PIPELINING`.\#
554/EHLO\#
Session refusée\#
Le serveur refuse la session après que le client s'est nommé.\#
Client ou nom d'hôte bloqués ou, après STARTTLS, chiffrement ou certificat qui ne satisfont pas le serveur.\#
Lisez la bannière et ce texte ; corrigez nom d'hôte, enregistrement PTR ou inscription sur une liste. Après STARTTLS, utilisez un TLS plus récent ou un certificat client.\#
Regardez les règles pour `EHLO` et TLS.\#
le nom d'hôte est refusé\#
commandes après une bannière de refus\#
554/END-OF-DATA\#
Message refusé\#
Le serveur a lu le message et le refuse définitivement. Personne ne le reçoit.\#
Verdict de spam, d'hameçonnage ou de virus ; échec SPF, DKIM ou DMARC ; pièce jointe ou lien interdits ; en-têtes cassés ; boucle de routage (`5.4.6`).\#
Envoyez un court test sans liens ni pièces jointes ; s'il passe, c'est le contenu.\#
Réparez SPF, DKIM et l'alignement DMARC, cherchez domaine et liens sur les listes de blocage ; cherchez des comptes piratés. Boucle : lisez les lignes `Received`.\#
Trouvez règle et note dans le journal du filtre.\#
trop gros\#
554/MAIL\#
Expéditeur ou client refusé\#
Le serveur refuse l'expéditeur ou le client par une règle.\#
Règle d'accès ou liste de blocage (Postfix : « Sender address rejected », « Client host rejected »), ou serveur de soumission qui n'admet pas l'expéditeur.\#
Suivez le texte : liste de blocage, enregistrement PTR, SPF, nom d'hôte.\#
Regardez `smtpd_sender_restrictions` et les tables d'accès ; placez les permit avant les reject.\#
le code habituel pour un expéditeur refusé\#
554/RCPT\#
Relais refusé, ou client refusé\#
Le serveur refuse ce destinataire de la part de ce client. Le plus souvent, la boîte n'est pas en cause.\#
Relais sans authentification (« Relay access denied »), client sur une liste de blocage (« blocked using »), règle d'accès (« Access denied ») : Postfix répond tout cela ici avec `5.7.1`. Certains fournisseurs l'emploient pour des comptes fermés.\#
Relais : vérifiez le MX du domaine, authentifiez-vous. Liste de blocage : demandez le retrait à la liste citée.\#
le code habituel pour un destinataire refusé\#
refusé, et la ligne est coupée\#
554/STARTTLS\#
TLS refusé\#
Le serveur ne démarre pas TLS : il est déjà actif, ou ce client n'y a pas droit.\#
`STARTTLS` sur un port où TLS démarre tout de suite (Exim : « Already in TLS »), deux fois dans une session, ou avec d'autres commandes juste derrière.\#
Envoyez-le une fois, seul, après que `EHLO` l'a offert.\#
mauvais moment, avec le code habituel\#
555\#
Paramètres de MAIL FROM ou RCPT TO non reconnus ou non implémentés\#
Le serveur ne connaît pas, ou n'honore jamais, un paramètre placé après l'adresse.\#
Un client utilise une extension que `EHLO` n'offrait pas (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`) ; souvent après un changement de serveur, ou à travers un mandataire qui a sa propre liste. Gmail et qmail le disent aussi pour de simples fautes de syntaxe.\#
Cherchez des caractères parasites dans les adresses.\#
N'utilisez que des paramètres des extensions de la dernière réponse à `EHLO` ; désactivez ce qui échoue (`smtp_discard_ehlo_keywords`).\#
Faites offrir la même chose au mandataire et au serveur derrière lui.\#
connu, mais impossible maintenant\#
la valeur du paramètre est mal écrite\#
non implémenté, pour d'autres commandes\#
555/MAIL\#
Le serveur ne connaît pas, ou n'honore jamais, un paramètre placé après l'adresse d'expéditeur.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` ou `MT-PRIORITY=` sans l'extension dans la réponse à `EHLO`.\#
Cherchez des caractères parasites dans votre adresse d'expéditeur.\#
Lisez la dernière réponse à `EHLO`, après TLS ; cachez le mot-clé au client si un équipement intermédiaire l'abîme (`smtp_discard_ehlo_keywords`).\#
la ligne est mal écrite\#
555/RCPT\#
Le serveur ne connaît pas, ou n'honore jamais, un paramètre placé après l'adresse du destinataire.\#
`NOTIFY=` ou `ORCPT=` sans `DSN` dans la réponse à `EHLO`, `RRVS=` ; ou un mot égaré après l'adresse.\#
Cherchez des caractères parasites dans l'adresse.\#
Ne demandez des notifications de remise que là où `DSN` est offert.\#
555~syntax\#
Erreur de syntaxe dans la ligne d'adresse\#
Le serveur ne peut pas lire la ligne `MAIL FROM` ou `RCPT TO`. Aucun paramètre n'est en cause ; la réponse de la norme est `501`.\#
Gmail (« 555 5.5.2 Syntax error ») et qmail : chevrons absents, espace après les deux-points, adresse vide, saut de ligne à l'intérieur.\#
Retapez l'adresse ; cherchez des caractères invisibles.\#
Envoyez exactement `MAIL FROM:<address>` et `RCPT TO:<address>`.\#
la ligne entière n'est pas comprise\#
556\#
Le domaine n'accepte pas de courrier\#
Le domaine du destinataire déclare dans le DNS qu'il ne prend aucun courrier.\#
Le domaine a un enregistrement MX nul (`MX 0 .`) : domaine réservé au Web, domaine en parking, ou à une lettre près du bon domaine. Le système d'envoi ou un relais le dit avant toute connexion au domaine.\#
Cherchez une faute de frappe dans le domaine ; demandez une autre adresse à la personne. Ne réessayez pas.\#
Confirmez avec `dig MX example.org` ; retirez de telles adresses des listes.\#
Si le domaine doit recevoir du courrier, remplacez le MX nul par un vrai enregistrement MX.\#
le domaine ou la boîte n'existe pas\#
l'hôte lui-même dit qu'il ne prend pas de courrier\#
556~unavailable\#
Adresse indisponible (pas de sens dans la norme)\#
Courier se souvient que du courrier pour cette adresse a échoué récemment et en refuse d'autre pour l'instant. Le domaine prend bien du courrier.\#
Sur des passerelles Courier, quelques heures durant après l'échec d'une remise vers la même adresse.\#
Vérifiez l'adresse ; réessayez le lendemain.\#
Cherchez dans le journal pourquoi la première remise a échoué.\#
related 456\#
557\#
Interrogation d'adresse refusée (projet seulement)\#
Un projet de norme expiré sur l'interrogation d'adresses l'aurait employé. D'après son premier chiffre, c'est un refus permanent.\#
Presque jamais ; si un serveur l'envoie, seul le texte dit pourquoi.\#
Lisez le texte et traitez-le comme `550`.\#
la réponse de la norme pour un refus\#
571\#
Remise non autorisée (5.7.1 sans ses points)\#
Un refus par une règle. Le nombre est le code étendu `5.7.1` qui a perdu ses points ; comme code de réponse, il est mal formé, car le deuxième chiffre s'arrête à 5. La réponse de la norme est `550 5.7.1`.\#
Règles d'accès écrites à la main, filtres de Courier, quelques fournisseurs (La Poste pour DMARC) : client sur une liste de blocage, expéditeur non permis, verdict de spam, échec SPF ou DMARC.\#
Suivez le texte : SPF, DKIM, DMARC, enregistrement PTR, liste de blocage.\#
Écrivez `550 5.7.1` dans la règle.\#
ce que les serveurs devraient envoyer pour cela\#
572\#
Expansion de liste interdite (5.7.2 sans ses points)\#
L'expéditeur n'a pas le droit d'écrire à cette liste. Le nombre est le code étendu `5.7.2` qui a perdu ses points ; comme code de réponse, il est mal formé, car le deuxième chiffre s'arrête à 5.\#
Dans des listes de codes ; presque jamais sur le réseau.\#
Abonnez-vous à la liste, ou demandez à son propriétaire de transmettre le message.\#
Répondez `550 5.7.2`.\#
`5.7.1` sans ses points\#
573\#
Conversion de sécurité impossible (5.7.3 sans ses points)\#
Le message ne peut pas être transmis avec la sécurité qu'il demande. Le nombre est le code étendu `5.7.3` qui a perdu ses points ; comme code de réponse, il est mal formé, car le deuxième chiffre s'arrête à 5.\#
Dans des listes de codes ; Exchange emploie `5.7.3` pour une authentification absente entre ses serveurs.\#
Lisez le texte ; pour Exchange, vérifiez l'authentification sur le connecteur de réception.\#
Répondez `550 5.7.3`, ou `530 5.7.0` pour une authentification absente.\#
585\#
Adresse non distribuable (code mal formé)\#
Un refus permanent du destinataire. Le deuxième chiffre dépasse 5, aucun serveur ne devrait donc l'envoyer.\#
Vu dans des recueils d'avis de non-remise avec « Recipient address rejected: undeliverable address ».\#
Répondez `550 5.1.1`.\#
tant que l'adresse est en cours de vérification\#
591\#
Hôte sur une liste de blocage (code mal formé)\#
Le serveur refuse parce que l'adresse d'envoi est sur une liste de blocage. Le deuxième chiffre dépasse 5, aucun serveur ne devrait donc l'envoyer ; la réponse de la norme est `554`.\#
Serveurs IceWarp et Merak (« your host is blacklisted by »). Certaines des listes qu'ils interrogent, comme SORBS, sont fermées.\#
Cherchez l'adresse sur la liste citée dans le texte, supprimez la cause, demandez le retrait ; si la liste est fermée, écrivez à l'administrateur du serveur de réception.\#
Retirez les listes fermées ; répondez `554 5.7.1`.\#
605\#
Adresse déjà en échec (code propre à Mailgun)\#
Mailgun n'a même pas essayé d'envoyer, car cette adresse a déjà causé un avis de non-remise. C'est un numéro d'événement de Mailgun, jamais une réponse SMTP : celles-ci commencent par 2, 3, 4 ou 5.\#
Dans les journaux et webhooks de Mailgun, et sur des listes qui mêlent ces numéros aux codes SMTP.\#
Trouvez le premier avis ; ne retirez l'adresse de la liste de suppression que si elle est juste et marche de nouveau.\#
related 607\#
la même chose après une plainte\#
607\#
Destinataire déjà plaignant (code propre à Mailgun)\#
Mailgun n'a même pas essayé d'envoyer, car le destinataire a déjà signalé un message comme spam. C'est un numéro d'événement de Mailgun, jamais une réponse SMTP : celles-ci commencent par 2, 3, 4 ou 5.\#
N'écrivez plus à cette adresse.\#
Retirez aussi l'adresse de vos propres listes, et rendez le désabonnement plus facile que la plainte.\#
la même chose après un avis de non-remise\#

"""#)
}
