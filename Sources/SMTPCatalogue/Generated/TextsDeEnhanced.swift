// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deEnhanced = PackedTable(
        records: #"""
00000500004007H050040500;a050090200>20500;0500B=0500@0400E70500D0400H<0500H0500Nm0500M0400S[0500Q0200V30500S06\#
00\U0500Y0300_j0500\0600gL0500b0601050500h07019<0500o0901HQ050180801T?0501@0701]10501G0701dE0501N0802050501V08\#
02<30501^0202>P0501`0:02Ih0501j0802Rg0<0220702^8050290902i40502B0602oT0502H09039S0502Q0903De0?02Z0703N`0502a06\#
03U80502g0803\10502o0803f\050370803nO0703?0203oj0703A02041B0703C0204330703E02044c0503G0804=n0503O0704GI0503V08\#
04SU0503^0204V60503`0704_i0503g0604f`0503m0604m@0504308057a0504;0705>n0504B0605DA0504H0405H\0504L0705P<0504S05\#
05U80504X0505YA0504]0205Z@0504_0605]_0504e0605bR0504k0205cc0504m09060n050560:06?E0605@0506BZ0605E0406FX0=05I01\#
06I20605J0806P\0605R0706\C0605Y0706bG0=05`0606l@0=05f06074B0605l0707;?0=0630607Co0=0690107Ed0=06:0307H_0606=02\#
07KZ0606?0207Md0706A0207Oa0706C0207R10706E0207Sn0706G0207VM0606I0107WF0506J0807a>0?06R0807kV0?06Z07086j0506a04\#
08<W0706e0708CE0706l0608Hh050720308L5070750608O@0?07;0608T[0507A0808ah0507I0708jP0507P0609260507V06092;0507\06\#
092@0707b0709;;0507i0809F[070810709NV0?0880709WZ0508?0209XZ0608A0609`30508G0809g50708O0809nd0708W070:680608^06\#
0:;F0508d080:E]0508l050:KC07091050:Pg05096080:Zj0609>070:cC0609E070:lN0?09L080;9Q0509T050;>i0509Y060;E50709_08\#
0;Lc0709g070;QJ0509n060;V50<0:4060;_I050::080;jh050:B080<4E060:J070<<5050:Q030<?6050:T030<B2050:W080<O=070:_07\#
0<VZ070:f070<Xn070:m070<_R0@0;4080<ka070;<080=3U070;D070=9G070;K060=?E070;Q060=EL070;W070=P@0@0;^070=W>070;e07\#
0=_g0?0;l060=fA0?0<2070=kS070<9060>2B070<?070>87070<F060>=f070<L080>Fi060<T070>PK070<[060>UR070<a060>\1070<g06\#
0>bG070<m070>fn070=4070?0O060=;070?8f0?0=B080?@W060=J070?Hn050=Q040?Nc0?0=U070?VG070=\060?\@070=b070?bm070=i06\#
0?h=070=o060?oM060>5050@5A060>:050@970?0>?070@AD050>F060@GT050>L080@SK050>T050@W3050>Y030@[10?0>\050@a:050>a05\#
0@h;050>f030@jE050>i0:0A84060?3090AB[0@0?<080AO:050?D0:0A[O050?N090Ael050?W070Ao3050?^060B5C050?d090BAH050?m09\#
0BK\050@6090BT`050@?030BYQ050@B050BaE050@G030Bd;050@J090Bl<050@S0:0C8J050@]080C@N050@e070CIX050@l050CPM050A103\#
0CT>050A4080C^3050A<080ChW050AD070D0c050AK080D:L050AS080DDY050A[050DKo050A`050DSF050Ae070DZZ050Al090DdJ050B508\#
0Dmg050B=090E6W070BF080E>_070BN070EF[070BU080ENj070B]070EV\050Bd080E`3050Bl090EgK050C5080F2W050C=080F;b050CE07\#
0FDC050CL050FM1050CQ030FNi050CT090FZ>050C]080Fd\050Ce080FoF050Cm080G8m050D5060G?j050D;070GF^050DB050GNR050DG03\#
0GPI050DJ070GVT060DQ050GZh050DV070GcO050D]070Gl\050Dd030GoU050Dg070H6@050Dn070H=Y050E5080HIQ050E=030HM:050E@07\#
0HW4050EG050H_\050EL030HbW050EO0;0I3D060EZ090I<30=0Ec070IDZ060Ej080IKO060F2080IU6060F:090I_3060FC080IhB0=0FK07\#
0J1?060FR070J79060FY060J<H060F_070JDU060Ff060JJH060Fl070JR2050G3080J[^060G;090Jdk060GD080Jm?060GL080K4i060GT09\#
0K=T0=0G]070KDA060Gd080KNL060Gl080KXR060H4090KaF0=0H=080Kjn060HE080L4N0=0HM080L9l060HU080L@50=0H]060LG\060Hc07\#
0LR=0=0Hj070LZb050I1060Lag060I7070Li80=0I>080M1A060IF070M7_060IM070M?2070IT070MFV070I[070MLN070Ib070MR7070Ii07\#
0MWd050J0080M`a060J8060Mfn050J>080N380?0JF070N64050JM060N<O050JS030N?M050JV090NL7050J_080NTM0<0Jg070N^30;0Jn07\#
0Nf7050K506\#

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
00054000906000?;000J2E002_4002c29004l:00562B00054007M0J000?;007g1B002_4009918004l:00:A0e00;6=00;C0N004l:00;f1]\#
00;6=00=S0O0005400>70C000?;00>J1O002_400?i1B004l:00A;0>00;6=00AI0d0005400BB0G000?;00BY1C002_400Cl1;004l:00A;0>\#
0005400E<0J000?;00EV1F002_400Fl1@004l:00A;0>0005400HA0O000?;00H`23002_400Jc1=004l:00L02C00NC=00NP0M000?;00O21O\#
002_400PQ0n004l:00QO1A00R`=00Rm0^00S`A00T11O00UP;00U[0H0005400V80M000?;00VU2T002_400Y91e004l:00Zn0g00[e=00\20H\#
00\J;00U[0H000?;00\Z1b004l:00^L0g00_C=00_P0J00054000906000?;00_o1d002_400ac2E004l:00d81\00ed=00f10^00f_=00fl0P\#
0005400gQ0S000?;00h41O002_400iS2<00S`A00k_2:00miC00n<1I00oU=00ob0C00054010:0M000?;010W19002_4011`2A00S`A01412W\#
00miC016X1M0185=018B0]018o=00ob0C00054019A0L000?;019]2d002_401<Q2e004l:01?F0e00S`A01@;2i00miC01C43<01F@=01FM10\#
01GM=01GZ0\01HF;00U[0H0005401HV0W000?;01I=1^002_401Jk2>004l:01M90X00S`A01Ma2_00miC01PP2f01SF=00ob0C01SS=01S`0O\#
0005401TD0g000?;01U;28002_401WC1T004l:01Xg0b00S`A01YY1`00miC01[I0m01\F=01\S0N0005401]60T000?;01]Z1P002_401_:1K\#
004l:01`U0`00S`A01aE1W00miC01bl1<01d8=00ob0C0005401dJ0V000?;01e01\002_401f\2J004l:01i60l00S`A01j21o00miC01l12X\#
0185=01nY0\01oE=01oR0S00054020:0U000?;020_1b002_4022Q3?004l:025`1000S`A026`3J00miC02::1\02;f=00ob0C01SS=01S`0O\#
004l:02<81400S`A02=<1D0005402>U0Q000?;02?61=002_402@C2Y004l:02Bl0g00S`A02Cc2F00miC02F92101GM=02H:0V02H`=02Hm04\#
02I1=02I>0Z01HF;00U[0H0005402Im0L000?;02JI1@002_402KY1o004l:02MX1=00S`A02Ne1j00miC02P_1k02RZ=00ob0C02H`=02Hm04\#
0005402S30R000?;02SU21002_402UV34004l:02XZ0b00S`A02YL2[00miC02\71G02]N>02]\0L0005402^=0E000?;02^R23002_402`U1_\#
004l:02bD1_00S`A02d31f00miC02ei1U02gN=02g[0D02go=02h<0]02hi;00U[0H0005402i90U000?;02i^1W002_402kE1d004l:02m90;\#
00miC02mD2302oG=00ob0C0005402oY0T000?;030=1J002_4031W37004l:02Bl0g00S`A034^1b00miC036P1l02go=038L0C038_=038l0L\#
039H;00U[0H00054039X0W000?;03:?1j002_403<93b004l:02Bl0g00S`A03?k2B00miC03B=1d03D1=03D>0303DA=03DN0<03DZ;00U[0H\#
0005403E40R000?;03EV2N002_403H41g004l:03Ik0\00S`A03JW1<00miC03Kc2A01GM=03N40\0005403Ne0O000?;03OD1N002_403Pb17\#
00S`A03Qi1`00miC03SY1B03Tk=00ob0C0005403U=0L000?;03UY13002_403V\1:004l:03Wf1?00S`A03Y50a00miC03Yf1T03[J=00ob0C\#
02go=03[W0J0005403\60P000?;03\V2:002_403^`2N004l:02Bl0g00S`A03a>1W00miC03be3>03f3=03f@0L039H;00U[0H0005403fa0Y\#
000?;03gJ1R002_403hl24004l:02Bl0g00S`A03k02<03m<=03mI0=03mV=03mc0F01SS=03n90F000?;03nV1D004l:02m90;000?;04011A\#
004l:02m90;000?;041I1Z004l:02m90;000?;043:1Y004l:02m90;00054044h0I000?;045A1?002_4046P24004l:048T0e00S`A049I2R\#
00miC04;k1N04=I=00ob0C01SS=04=V0H0005404>30T000?;04>W1^002_404@E1o004l:04BD0\00S`A04C02A00miC04EA1Z04Fk=04G80A\#
0005404GN0U000?;04H32d002_404Jg2R004l:04MI1_00S`A04O82000miC04Q81I04RQ=04R^0Q03m<=04S?0F000?;04SZ2?04Ui=00ob0C\#
0005404V;0P000?;04V[1Q002_404X<2S00S`A04Z_2G00miC04]61h04^n=00ob0C04_;=04_H0Q0005404_n0_000?;04`]1V002_404bC1T\#
00S`A04cg1_00miC04eV1:04_;=01\S0N0005404fe0Y000?;04gN1X002_404i61G00S`A04jM1400miC04kQ1R04m3=01\S0N0005404mE0Z\#
000?;04mo25002_405042A004l:052E1500S`A053J2Y00miC05630g056j=00ob0C02hi;05770Z00054057f0W000?;058M13002_4059P1E\#
00S`A05:e1g00miC05<\1j05>V=00ob0C05>c;00U[0H0005405?30X000?;05?[16002_405@a0X00S`A05AI1T00miC05Bm1705D4=00ob0C\#
000?;05DF1H00S`A05E^1f00miC05GT0k05HO=00ob0C0005405Ha0N000?;05I?15002_405JD1a004l:05L50h00S`A05Lm1Y00miC05NV1I\#
05Oo=00ob0C000?;05PA1Q004l:05Qb0c00S`A05RU1m00miC05TR0I05Tk=00ob0C000?;05U=1X004l:05Qb0c00S`A05Ve1=00miC05X212\#
05Y4=00ob0C004l:05YF0j00R`=00ob0C0005405ZE0N000?;05Zc16004l:05[i0`00S`A03Y50a00miC05\Y0i05]R=00ob0C000?;05]d1D\#
002_405_81C004l:05`K0U00S`A05a00f05af=00ob0C03m<=05b30O00S`A05bW0o05cV=00ob0C0005405ch0]000?;05dU1W002_405f<2\\#
004l:05hh1Q00S`A05jI3;00miC05mT2E02I1=05oi0[02]N>060T0J03DZ;00U[0H0005406130S000?;061V22002_4063X2h004l:02Bl0g\#
00S`A066P5600miC06;V1k06=Q=06=^0D06>2=06>?0O06>^>06>l0I01HF;00U[0H000?;06?K16004l:06@Q1600S`A03Y50a00miC06AW0e\#
06BL>00ob0C000?;06B`1S004l:06DC1G00miC06EZ0`06FJ>00ob0C000?;06Fe2=0005406I80H000?;06IP2S002_406L31K004l:02Bl0g\#
00S`A06MN1P00miC06Nn0S06OQ>06O_0M01SS=06P<0P0005406Pb0R000?;06QD1\002_406S031004l:06V11D00S`A06WE3300miC06ZH1]\#
06\5>00ob0C0005406\I0d000?;06]=24002_406_A1U004l:06V11D00S`A06`f1C00miC06Nn0S06b9>00ob0C0005406bT0^000?;06cB1d\#
002_406e62>004l:06V11D00S`A06gD3N00miC06jb1N0005406lM0R000?;06lo27002_406o61U004l:070[0n00S`A071Y2Y00miC06jb1N\#
00054074H0O000?;074g1C002_4076:1d004l:02m90;00S`A077n2700miC07:50l07;1>06=^0D0005407;L0Q000?;07;m2Z002_407>W1g\#
004l:02m90;00S`A07@N2a00miC07C?0`000?;07D<1X0005407F10S000?;07FT2;004l:070[0n000?;07He2:07Jo>07K=0M000?;07K`1f\#
07MV>07K=0M000?;07Mk1f004l:02m90;000?;07Oh29004l:02m90;000?;07R81f004l:02m90;000?;07T52H004l:02m90;07VS>07Va0U\#
0005407WK0W000?;07X21Q002_407YS2S004l:02Bl0g00S`A07\62?00miC07^E2407`I=00ob0C07`V=07`c0K0005407aM0g000?;07bD1T\#
002_407ch2O004l:02m90;00S`A07fG2O00miC07hf1R07jH?07jW0D07jk?07k:0L0005407ke0T000?;07lI2J002_407nc2K004l:081>0n\#
00S`A082<1900miC083E2_0864=086A0Y000?;086o1\00S`A088[2D00miC08:o1K08<J=00ob0C0005408<^0`000?;08=N1?002_408>]1:\#
004l:02m90;00S`A08?g2]08BT?08Bc0J07jk?08C=080005408CL0Q000?;08Cm1I002_408EF0`004l:02m90;00S`A08F62b07jH?07jW0D\#
000?;08Hm1C00S`A08J@1e00_C=00ob0C0005408L<0N000?;08LZ1]002_408NG0J004l:02m90;00S`A03Y50a03f3=08Na0O0005408OO0V\#
000?;08P51R002_408QW0k004l:02m90;00S`A08RR1i08BT?08TK0@0005408T`0S000?;08UC2L002_408W_30004l:08Z_1N00S`A08\=3B\#
00miC08_O1V00f_=08a50V08a[=0009060005408am0N000?;08bK1Z002_408d52e004l:08fj1G00S`A08hA1Z00miC00n<1I08ik=08j80H\#
0005408jU0P000?;08k52H002_408mM1D004l:08na1500S`A08of1K06=Q=091A0e0005408jU0P000?;08k52H002_408mM1D004l:08na15\#
00S`A08of1K06=Q=091A0e0005408jU0P000?;08k52H002_408mM1D004l:08na1500S`A08of1K06=Q=091A0e00054092G0U000?;092l1g\#
002_4094c1X004l:096K1g00S`A098B1[00miC099m0d06=Q=09:a0J0005409;@0A000?;09;Q1\002_409==2Z004l:09?g2600S`A09Am2=\#
00miC09D:1S01F@=09E]0T06=Q=09FA0J0005409Fb0e000?;09GW1G002_409Hn1F004l:09JD1i00S`A09L=0a00miC09Ln1<01F@=09N:0L\#
0005409Ne0M000?;09OB2D002_409QV29004l:09S_0f00S`A09TU2H00miC07C?0`09Vm?09W<0N004l:09W_0k00S`A02=<1D0005409X`0_\#
000?;09YO1S002_409[20i004l:09[k1I00S`A09]D2F02;f=09_Z0I0005409`80I000?;09`Q1N002_409ao26004l:04BD0\00S`A09d512\#
00miC09e71c02RZ=09fj0;02gN=02Hm040005409g<0m000?;09h91U002_409i^0h004l:09jV0h00S`A09kN1O00miC09lm1009mm?09n<0F\#
01GM=09nR0B0005409nk0X000?;09oS1W002_40:1:12004l:0:2<0b00S`A0:2n1200miC0:401V0:5V?0:5e0C000540:6>0f000?;0:7416\#
002_40:8:0j004l:04BD0\00miC0:941l04Fk=0:;00F000540:;K0L000?;0:;g2>002_40:>52H004l:0:@M1>00S`A0:A[1R00miC0:C=1T\#
06=Q=0:Da0_0:EP=038l0L000?;0:Eb1Y002_40:GK1A004l:0:H\0]00S`A0:II1W02go=0:K00C000540:KJ0Y000?;0:L314002_40:M71L\#
00S`A0:NS1100miC0:OT1C000540:Pl0R000?;0:QN2I002_40:Sg1l004l:0:Uc0S00S`A0:VF1o00miC0:XE1L03m<=0:Ya0c01F@=0:ZT0F\#
000540:[00h000?;0:[h1Y002_40:]Q18004l:0:^Y0f00S`A0:_O1800miC0:`W250:b\>0:bj0I000540:cI0T000?;0:cm17002_40:e42G\#
004l:04BD0\00S`A0:gK1e00miC0:i@2Z04Fk=0:kj0T000540:l]0_000?;0:mL2D002_40:o`3<004l:0;2l1400S`A0;401300miC0;533D\#
0;8G>0;8U0l01F@=09N:0L000?;0;9V1]002_40;;C1[004l:0;<n0B00S`A0;=@1Y03mV=0:Ya0c000?;0;>n1C002_40;@A1A004l:0;AR0n\#
00S`A0;BP1Y00miC0;D90l01SS=0:Ya0c000540;E<0P000?;0;E\1L002_40;G81L004l:0;HT1200S`A0;IV1H00miC0;Jn1B04RQ=09N:0L\#
0;L@?0;LO0D000540;Lj0V000?;0;MP0b002_40;NB13004l:01M90X00S`A0;OE1600miC0;PK0o01SF=09N:0L000540;QO0R000?;0;R11n\#
002_40;So0W004l:0;TV0J00S`A0;U01503DA=0:Ya0c000540;VA0T000?;0;Ve27002_40;Xl2G004l:0;[C1g00S`A0;]:1a01GM=0;^k0N\#
000540;_N0@000?;0;_^2D002_40;b23A004l:0;eC1A00S`A0;fT2n00miC0;iR0X04_;=0;j:0X04m3=0;jb06000540;jm0F000?;0;kC13\#
002_40;lF2W004l:0;nm1900S`A0<061^00miC0<1d1B0<36=0<3C0L06=Q=0<3_0V000540<4K0W000?;0<521`002_40<6b1g004l:0<8Y0j\#
00S`A0<9S1=00miC0<:`0e04m3=0<;U0P000?;0<<:1G004l:0<=Q110<>R=0<>_0G00S`A0<?;1O0<@Z;0<@e0I0<A>=0<AK0W000540<B70Z\#
000?;0<Ba25002_40<Df2h004l:0<G^2500S`A0<Ic2b00miC0<LU1D06=Q=0<Mi0`0<NY;0<Nd0I000540<OD0N000?;0<Ob1g002_40<QY1V\#
004l:0<S?0a00S`A0<T01\00miC0<U\0n06=Q=09N:0L000540<Va0J000?;0<W;1c002_40<QY1V004l:0<S?0a00S`A0<T01\00miC0<U\0n\#
06=Q=09N:0L000540<Y50i000?;0<Yn1J002_40<[H0[004l:0<\31700miC0<]:1X0<^b=09N:0L0<^o?0<_>0D000540<_b0]000?;0<`O2B\#
002_40<ba2C004l:0<e41W00S`A0<f[1L00miC0<h72O0<^o?0<jV0L0<k2?0<kA0P000540<kh0e000?;0<l]1A002_40<mn10004l:0<nn1;\#
00S`A0=091=00miC0=1F1e0<^b=09N:0L0<k2?0=3;0J000540=3\0g000?;0=4S1C002_40=5f11004l:0=6g0Y00S`A0=091=00miC0=7P1N\#
0<^o?0=8n0I000540=9N13000?;0=:Q1N002_40=;o11004l:0==00^00miC0==^1W0<^o?0=8n0I000540=?L0n000?;0=@J1b002_40=B<15\#
004l:0=CA0_00miC0=D01L0<k2?0=3;0J000540=ES0W000?;0=F:2I002_40=HS1o004l:0=JR1<00S`A0=K^3@00[e=0=Nn0a0=O_>0=Om0C\#
000540=PP0^000?;0=Q>1d002_40=S21>004l:0==00^00S`A0=T@0F00miC0=TV1l0=VR?0=Va0M000540=WE0[000?;0=X01b002_40=Yb28\#
004l:0=[j0]00S`A0=\W0W00miC0=]>1k07`I=0=_90^000540=`60d000?;0=`j18002_40=b20\004l:0=b^0W00S`A0=cE2@0=eU?0=ed0M\#
000540=fP0^000?;0=g>0a002_40=go11004l:0=i00g00S`A0;401300miC0=ig100=jg=0=k40O000540=kZ0N000?;0=l81k002_40=n312\#
004l:0=o50I00S`A0=oN2D05>V=0>1b0P000540>2I14000?;0>3M1P002_40>4m0S004l:04BD0\00S`A0>5P0c00miC0>6C1@0>7S?0>7b0E\#
000540>8>0[000?;0>8i1;002_40>:41:004l:02m90;00S`A0>;>1`0><n?0>==0Y000540>=m0d000?;0>>a1G002_40>@81O004l:0>AW11\#
00S`A0>BX2@00miC0>Dh1B06b9>09N:0L0>F:?0>FI0P000540>Fo0d000?;0>Gc1i002_40>I\1V004l:0>KB0g00S`A0>L91h00miC0>N11_\#
0>O`>0>On0M000540>PR0e000?;0>QG1=002_40>RT0U00S`A0>S91100miC0>T:0i0>U3?0>UB0@000540>UY0m000?;0>VV1g002_40>XM0f\#
004l:0<S?0a00S`A0>YC2C07jk?0>[V0K000540>\80Y000?;0>\a1B002_40>^313004l:0>_60m00S`A0>`31c05Oo=0>af0Q000540>bN0Q\#
000?;0>bo1X002_40>dW0P004l:04BD0\00S`A0>5P0c00miC0>e71P0>fW?0>ff08000540>g50l000?;0>h11j002_40>ik1h004l:0>kc0\\#
00S`A0>lO2Q0>o0?0>o?0G06b9>0>oV0i000540?0U0S000?;0?181Y002_40?2a1m004l:0?4^1;00S`A0?5i1l0?7e?0?840S0<NY;0?8W0?\#
000540?950X000?;0?9]0j002_40?:W2?004l:0<S?0a00S`A0?<f2500miC0?>k190=eU?0?@40G08BT?0?@K0<000540?@]0b000?;0?AO1f\#
002_40?CE2F004l:0=o50I00S`A0?E[2H0?H3>0?HA0@06=Q=0?HQ0M000?;0?I31P00S`A0?JS2@00miC0?Lc1F0?N9>0?NG0L000540?O20X\#
000?;0?OZ1\002_40?QF1J004l:0=o50I00S`A0?R`2H00miC0?U80e09Vm?0?Um0J000540?VN0c000?;0?WA1;002_40?XL19004l:0=o50I\#
00S`A0?YU2;0>7S?0?[`0P000540?\G0e000?;0?]<1M002_40?^Y1=004l:0=o50I00S`A0?_f2H0?b>?0?bM0>02;f=0?b[0B000540?c40j\#
000?;0?cn25002_40?f30b004l:0=o50I00S`A0?fe1H09Vm?0?Um0J000540?hD0b000?;0?i625002_40?k;0l004l:0?l70j00S`A0?m127\#
0>O`>0?o80E000540?oS0Q000?;0@041[002_40@1_1<004l:0@2k1j00[e=0@4e0L000540@5G0Q000?;0@5h1d002_40@1_1<004l:0@7\1>\#
0@8j=0@4e0L000540@9F0f000?;0@:<1d002_40@<018004l:0@=81@00S`A0@>H0S00miC0@>k1b06=Q=0@@]0W000540@AI0S000?;0@Al2<\#
002_40@D81I004l:0@EQ0e00S`A0@FF1>06=Q=09N:0L000540@GY0B000?;0@Gk1o002_40@Ij39004l:0@M31Q00S`A0@NT2e00miC0@QI1H\#
00ed=0@Ra0Z08a[=000906000540@SP0F000?;0@Sf24002_40@Uj0N00S`A0@VH0J06=Q=0@Vb0A000540@W80Q000?;0@WY1Q002_40@Y:1g\#
000540@[@0I000?;0@[Y24002_40@]]1Q00S`A0@_>1E0@`S=0@``0J000540@a?0U000?;0@ad20002_40@cd2O004l:0@fC0S00S`A0@ff1E\#
000540@h@0D000?;0@hT16002_40@iZ0[000540@jJ0L000?;0@jf28002_40@ln29004l:0@o72B00S`A0A1I1U00miC0A2n2d01SF=0A5b0Y\#
0A6K=0A6X0U02RZ=0A7=0\0A7i;00U[0H000540A8:0L000?;0A8V1V002_40A:<2Y004l:0A<e1900S`A0A=n1H00miC0A?F1=01SF=0A@S0c\#
0AAF>0AAT0V0AB:;0ABE0F000540ABk0I000?;0ACD1j002_40AE>3B004l:0AHP1S00S`A0AJ31d00miC0AKg2d01F@=09N:0L0=jg=0AN[0O\#
000540AO?0A000?;0AOP1i002_40AQI25004l:0ASN0n00S`A0ATL2[00miC0AW72]01F@=0AYd0U0;8G>0AZI0c04=I=0A[<0C0<@Z;0<@e0I\#
000540A[T0T000?;0A\81N002_40A]V2Y004l:01Xg0b00S`A0A`?2L00miC0Ab[1j01oE=0AdU0Q05>V=0Ae60[0Aea;00U[0H000540Af10L\#
000?;0AfM1P002_40Agm2Y004l:0AjV0k00S`A0AkQ1800miC0AlY2701F@=0An`0C000540Ao80I000?;0AoQ0V002_40B072B004l:0B2I28\#
0B4Q=0B4^0J0B58;00U[0H000540B5H0V000?;0B5n25002_40B832B004l:0B:E2600S`A0B<K1A00miC0B=\1T0B?@;0B?K0[0B@6;0B@A0T\#
01F@=0B@e0S000540BAM0R000?;0BAo1[002_40BCZ2f004l:0BFP1U00S`A0BH52o01\F=00;C0N02;f=0BK40X0Aea;0<@e0I0<@Z;0<@e0I\#
000540BKa0E000?;0BL622002_40BN82>004l:025`1000S`A0BPF2b00miC0BS81601oE=0BT>0R0AAF>0AZI0c0<@Z;0<@e0I000540BTe0[\#
000?;0BUP1[002_40BW;2F000540BYV0<000?;0BYb1>002_40B[02B004l:0B]B1c00S`A0B_52@000540BaJ0]000?;0Bb71F002_40BcM0^\#
000540Bd@0`000?;0Be016002_40Bf624004l:0Bh:0a00S`A0Bhk1800miC0Bj31K01F@=0BkN0E0A6K=0Bkc0902gN=0Bkl0@000540BlA0=\#
000?;0BlN1:002_40BmX2W004l:0C0?1D00S`A0C1S1`00miC0C3C2R02H`=0C5e0d0C6Y=0C6f0_03[J=0C7U0Z0C8?;00U[0H000540C8O0`\#
000?;0C9?1W002_40C:f1=004l:0C<31l00miC0C=o1B03[J=0C?A0R02gN=0C?c0[0C8?;00U[0H000540C@S0M000?;0CA01P002_40CBP2S\#
004l:0CE31800miC0CF;2D0<^b=0CHO0X04Fk=0CI70Q000540CI]0>000?;0CIk1M002_40CKH2I004l:0CMa1Y00miC0COJ13000540CPR0[\#
000?;0CQ=1l002_40CS915000540CTC0?000?;0CTR1\002_40CV>2N004l:02Bl0g00S`A0CX\1g00miC0CZS3102H`=0C]T0O02hi;00U[0H\#
000540C^80^000?;0C^f0f002_40C_\2;00S`A0Cag2]00miC0CdT1n0CfR=0Cf_0;0Cfj;0Cg50a06=Q=0Cgf0a000540Ch\0T000?;0Ci@1D\#
002_40CjT1R00S`A0Cl62900miC0Cn?1>05>V=0CoM0^0D0;;0D0F0M000540D0h0R000?;0D1J0c002_40D2=2A004l:0D4N1m00S`A0D6K1M\#
00miC0D7h250C6Y=0D9m0O0C8?;00U[0H000540D:Q0J000?;0D:k1U002_40D<P2W004l:0D?71>00S`A0D@E1Z00miC0DAo2M038_=08j80H\#
04Fk=0DDL0=000540DD^0T000?;0DEB2=002_40DGO1d004l:0DIC1h06BL>0DK;0d000540DL40F000?;0DLJ1O002_40DMi2600S`A0DOo1l\#
00miC0DQk1K000540DSK0k000?;0DTF1F002_40DU\27004l:0DWc0k00S`A0DX^1d04=I=0DZR0803m<=03mI0=000540DZ_0F000?;0D[51Q\#
002_40D\V2G004l:0D^m0n00S`A0D_k3A00miC0:XE1L03mV=0Dc<0X01SS=04=V0H0Dcd=0Dd10I0005403mc0F000?;0DdO1\002_40Df;2:\#
004l:02Bl0g00S`A0DhE3>00miC0DkS1F03m<=0Dli0D03DZ;0Dm=0Z000540Dml0P000?;0DnL1B002_40Do^1l004l:02Bl0g00S`A0E1Z3W\#
00miC0;D90l0E5A=0E5N0Q0185=0E5o0X039H;00U[0H000540E6^0S000?;0E7A1H002_40E8Y15004l:0E9^0b00S`A0E:P1X00miC0E<81n\#
0E>6?0E>E0J01SS=09N:0L000540E>f0P000?;0E?F1j002_40EA@2@004l:0;TV0J00S`A0ECP1H00miC0EDh1c03m<=09N:0L000540EFb0_\#
000?;0EGQ1k002_40EIL1W004l:0=[j0]00S`A0=\W0W00miC0EK32N0EMQ?0EM`0O0EN??0ENN0L000540EO10f000?;0EOg1N002_40EQE21\#
004l:0;TV0J00S`A0ESF1;00miC0ETQ2;03mV=09N:0L000540EVa0A000?;0EW21Z002_40EX\2h004l:0:Uc0S00S`A0E[T2o00miC0E^S1P\#
01SF=0E>E0J01SS=04=V0H000540E`80F000?;0E`N12002_40EaP1Q004l:02Bl0g00S`A0Ec11[00miC0Ed\1k0CfR=0EfW0I02]N>0Eg00K\#
03DZ;00U[0H000540EgP0D000?;0Egd1g002_40Ei[38004l:04BD0\00S`A0Elc1o00miC0Enb360:EP=0F1h0D0:b\>0F2<0K000540F2\0G\#
000?;0F331n002_40F512;004l:0F7<1B00S`A0F8N2=00miC04Q81I0Dcd=0F:[1703m<=04S?0F000540F;g0Y000?;0F<P2>002_40F>^1\\#
004l:0=[j0]00S`A0F@J1D00miC0FA^2707`I=0FCe0N000540FDH0K000?;0FDc1f002_40FFY2P00S`A0FI91\00miC0FJe2<000540FM60^\#
000?;0FMd0X002_40FNL0M000540FNn0B000?;0FO@1H002_40FPX2m00S`A0FSU2f00miC0FVK2404m3=0FXO0K05>V=0FXj0H0FYB;0FYM0C\#
0FY`;0FYk0C000540FZC0<000?;0FZO0]002_40F[<3<00S`A0F^H2a00miC0Fa92O04_;=0FcX0N05>V=0Fd60K0FdQ;00U[0H000540Fda0C\#
000?;0Fe41c002_40Ffg2?004l:0Fi61500S`A0Fj;2H00miC0FlS1?0Fmb=0Fmo0W02hi;0FnV0`000540FoK0K000?;0Fof0h002_40G0^2I\#
00S`A0G373D00miC0G6K1R04m3=0G7m0N0Aea;00U[0H0G8K;0G8V0G000540G920H000?;0G9J1J002_40G:d1T00S`A0G<H2G00miC0G>_0d\#
04_;=0G?S0G000540G?o0N000?;0G@M1D002_40GAa1F00S`A0GC71H00miC0GDO1W00[e=0GF60X0FdQ;00U[0H000540GFc0L000?;0GG?1W\#
002_40GHf2700S`A0GJm1o00miC0GLl1V000540GNW0\000?;0GOC0a002_40GP40E000540GPN0L000?;0GPj13002_40GQm1L004l:0GSI10\#
00miC0GTI1606=Q=0GUO0b05Oo=0GVA0C000540GVZ0\000?;0GWF1`002_40GY60l00miC0GZ20O05cV=0GZQ0G000540GZm0P000?;0G[M1f\#
002_40G]C2^004l:0G`11a00S`A0Gab1;00miC05TR0I05Y4=0Gbm0R000540GcT0Z000?;0Gd>1R002_40Ge`1`004l:0GgP1100S`A0GhQ1o\#
00miC0GjP1R05Tk=0Gl20Z000540Gla0T000?;0GmE1S002_40Gnh0]000540GoZ0F000?;0H000m002_40H0m1X004l:0H2U1600S`A0H3[0i\#
00miC0H4T1B05Oo=0H5f0J000540H6E0U000?;0H6j17002_40H811Y004l:0H9Z1>00S`A0H:h1]0H<U>0H<c0[0H=N;00U[0H000540H=^0]\#
000?;0H>K1m002_40H@H2N004l:0HBf1=00S`A0HD32e00miC0HFh1K0HHC=0HHP0K0<@Z;0HHk0V000540HIV0`000?;0HJF1c002_40HL911\#
000540HM?0a000?;0HN02<002_40HP<2@004l:0HRL1R00S`A0HSn0o00miC0HTm1X0<A>=0HVU0O000540HW90[000?;0HWd1I002_40HY=2V\#
004l:0H[c1:00S`A0H\m2_000540H_a0`000?;0H`Q0i002_40HaJ1=000540Hb\0`000?;0HcL26002_40HeR3Z004l:0Hi<2100S`A0Hk=2U\#
00miC0Hmb3U02I1=0I1G0P06b9>0I1g0j06\5>0I2a0S0A7i;00U[0H0H=N;0<@e0I000540I3J0G000?;0I3a1h002_40I5Y17004l:0I6`0l\#
00S`A0I7\1W00miC0I9C190I:L>0I:Z0O0I;9>0I;G0Q0I;h;0ABE0F000540I<@0V000?;0I<f2:002_40I?01W004l:0I@W0d00S`A0IAK1Y\#
00miC0IC41904_;=0ID=0M000540ID`0f000?;0IEV1T002_40IG:1`004l:0I6`0l00S`A0IHj0l00miC0IIf0d0IJZ>0IJh0L0IKD;00U[0H\#
000540IKU0I000?;0IKn2T002_40INR1Y004l:0IP;1\00S`A0IQg1400miC0IRk1Z0@8j=0ITU0F0ITk;00U[0H000540IU<0I000?;0IUU1@\#
002_40IVe2G004l:0IY<1N00S`A0IZZ2E00miC0I\o0i00[e=0I]h0D02RZ=0I^<0\0I^h;00U[0H000540I_90P000?;0I_Y2F002_40Iao2C\#
004l:0IdB0a00S`A0Ie31A00miC0IfD1505af=0IgI0Q00[e=0Igj0H000540IhO0T000?;0Ii31P002_40IjS1`004l:0IlC2300S`A0InF1>\#
00miC0IoT1B0@8j=0J0f0I000540J1E0E000?;0J1Z1;002_40J2e1Y004l:0J4N1300S`A0J5Q1;00miC06AW0e06FJ>0J6\0M000540J7?0X\#
000?;0J7g1I002_40J9@1F004l:0J:V1;00miC06EZ0`03[J=0J;a0W000540J<N0T000?;0J=21l002_40J>n21004l:0J@o1J00S`A0JBI1C\#
0JC\>0JCj0[01F@=0BkN0E000540JD[0R000?;0JE=2:002_40JGG1F004l:0J@o1J00S`A0JH]0b0JIO>0JI]0[000540JJN0L000?;0JJj2E\#
002_40JM?19004l:0JNH0b00S`A0JO:1Q00miC0JP[0a0JIO>0JQL0V000540JR70S000?;0JRZ1O002_40JT92?004l:0JVH1D00S`A0JW\1c\#
00miC0JYO1;0<^o?0JZZ0`02oG=0J[J0D000540J[d0U000?;0J\I1Z002_40J^31e004l:0>AW1100S`A0J_h2700miC0Jao100Jbo>0Jc=0M\#
0JcZ>0Jch0U06b9>0JdM0N000540Je10W000?;0JeX1C002_40Jfk2M004l:0JiH0Z00S`A0Jj21_00miC0Jka0f0?N9>0JlW0B0JcZ>0Jli0F\#
000540JmE0^000?;0Jn31M002_40JoP0h004l:0K0H1700S`A0K1O2L00miC0K3k0n0?N9>0JlW0B06b9>0JdM0N000540K4o0L000?;0K5K1\\#
002_40K772=004l:0>AW1100S`A0K9D2H00miC0K;\1A06OQ>0K<m0W06b9>0JdM0N06=Q=06P<0P000540K=a0J000?;0K>;2G002_40K@R16\#
004l:0<S?0a00S`A0KAX2Y00miC07C?0`06\5>09N:0L000540KDG0F000?;0KD]1Z002_40KFG2R004l:0>kc0\00S`A0KHi2K00miC0KKD1^\#
0KM2>0KM@0N0KM^>0KMl0P000540KNR0T000?;0KO61n002_40KQ41:004l:0KR>1f00S`A0KT42d00miC0KVh1606>^>0KWn0T06=Q=06P<0P\#
000540KXX0d000?;0KYL1i002_40K[E1d004l:0>AW1100S`A0K]92W00miC0K_`1G0?N9>0Ka7080KM^>0Ka?070A7i;00U[0H000540KaS0O\#
000?;0Kb22H002_40KdJ2:004l:0>AW1100S`A0KfT3k00miC06jb1N0AAF>0KjO0?0I;9>0Kj^0@000540Kk40J000?;0KkN2J002_40Kmh1b\#
004l:01i60l00S`A0KoZ2f00miC0L2P0`0;8G>0L3@0V02;f=0L3f0X000540L4[0C000?;0L4n2<002_406o61U004l:0>AW1100S`A0L7:2b\#
00miC06jb1N0KM^>09N:0L0I;9>0Kj^0@000540L:20@000?;0L:B1;002_40L;M1a004l:0L=>0U00S`A0L=c2000miC07:50l02]N>0?@K0<\#
07`V=0L?c0B000540L@B0G000?;0L@Y2Z002_40LCC1V004l:0L=>0U00S`A0LDi2c00miC07C?0`000540LGb0H000?;0LH:1i002_40LJ32^\#
004l:0LLa0]00S`A0LMN2L00miC0LOj1Z06b9>0LQT0Y000540LRJ0R000?;0LRl1]002_40LTY29004l:0<S?0a00S`A0LVb3<00miC07C?0`\#
0IJZ>0LYn0d000540LZg0a000?;0L[X1k002_40L]S1?004l:0L^b1O00miC0L`A1107`I=0LaB0U000540Lam0V000?;0LbS1U002_40Ld81:\#
004l:0LeB1400S`A0LfF1H00miC0Lg^1>0IJZ>0Lhl0<000540LiE0D000?;0LiY2@002_40Lki1P004l:0>AW1100S`A0LmI2[00miC0M041=\#
0?N9>09N:0L0AAF>0KjO0?000540M1G0K000?;0M1b2?002_40M411<004l:0>kc0\00S`A0M5=2206b9>0KaS0O07MV>0M7?0P000540M7e0S\#
000?;0M8H1k002_40M:C1R004l:0K0H1700S`A0M;e2W0JcZ>0M>L0V06b9>0KaS0O000540M?90_000?;0M?h1[002_40MAS1Q004l:0=[j0]\#
00S`A0MC41<00miC0MD@1P0ME`?0MEo0W000540MF]0R000?;0MG?1n002_40MI=0X004l:0=[j0]00S`A0=\W0W00miC0MIe260MKk?0ML:0D\#
000540MLU0L000?;0MM11[002_40MN\1D004l:0=[j0]00S`A0=\W0W00miC0MP01`01SS=0MQ`0G000540MR>0Z000?;0MRh2=002_40MU51A\#
004l:0=[j0]00S`A0=\W0W00miC0MVF1N07`I=0=_90^000540MWi0X000?;0MXQ1I002_40MYj2>004l:0M\81f00S`A0M]n1A00miC0M_?1R\#
0@8j=0ITU0F0D0;;00U[0H000540M`g0Q000?;0MaH21002_40@1_1<00S`A0McI2Q0Mej=0Mf70U07Jo>0Mf\0B000540Mg30G000?;0MgJ1f\#
002_40Mi@2V004l:0Mkf1R00S`A0MmH2Y00miC0N011m0N1n=0N2;0S0IJZ>0N2^0J000540N3G0L000?;0N3c2A002_407nc2K004l:081>0n\#
00S`A082<1900miC083E2_04Ui=086A0Y000540N690_000?;0N6h29002_40N911L00S`A0N:M1M00miC08:o1K07`I=0N;j0U000540N<T0R\#
000?;0N=615002_40N>;1B000540N?R0F000?;0N?h1d002_40NA\2m004l:0NDY2Q00S`A0NG:1S00miC0NH]200@8j=0NJ]0N0NK;>0NKI0S\#
0NKl;00U[0H000540NL<0X000?;0NLd1Y002_40NNM2P004l:0NPm1;00S`A0NR81>00miC0NSF0l00[e=0I]h0D0NTB;00U[0H000540J0f0I\#
000?;0NTY2C002_40NVl1b004l:0NX^2200S`A0NZ`1400miC0N[d1b0H<U>0N]V0M000540KaS0O000?;0N^>2F002_40N`T23004l:0>AW11\#
00S`A0NbW1d00miC0NdK1\06b9>09N:0L000540Nf<0U000?;0Nfa1m002_40Nh^21004l:0Nj_1V00S`A0NlE1m00miC0NnB1M\#

"""#,
        blob: #"""
2.0.0\#
name\#
Erfolg\#
description\#
Der Befehl hat funktioniert. Als Antwort auf das Ende der Nachrichtendaten: Der Server hat die Nachricht übernommen und ist für sie verantwortlich.\#
when\#
`250 2.0.0 Ok: queued as …` nach den Daten; auch nach `RSET` und `NOOP`, als `220 2.0.0` auf `STARTTLS` und als `221 2.0.0` auf `QUIT`.\#
fix sender\#
Nichts zu tun. Taucht die Mail nicht auf, sehen Sie im Spamordner nach, nennen Sie dann dem Admin des Empfängers die Queue-ID aus dieser Antwort.\#
2.1.0\#
Absenderadresse angenommen\#
Der Server nimmt die Absenderadresse an und ist bereit für den ersten Empfänger.\#
`250 2.1.0 Ok` oder `Sender ok` nach `MAIL FROM`, in fast jeder Sitzung.\#
Nichts zu tun; die Sitzung geht mit `RCPT TO` weiter.\#
related 2.1.5\#
dasselbe für einen Empfänger\#
2.1.9\#
Nichts zu tun; eine weitere Meldung wird nicht kommen. Fragen Sie den Empfänger, wenn Sie es wissen müssen.\#
der Empfänger wurde angenommen\#
2.2.0\#
Postfach in Ordnung\#
Der Server nimmt Mail für dieses Postfach an und fügt einen Postfachstatus ohne Detail hinzu.\#
In Antworten und Benachrichtigungen mancher Systeme nach erfolgreicher Zustellung.\#
Nichts zu tun.\#
der übliche Code für einen angenommenen Empfänger\#
2.3.0\#
Systemstatus in Ordnung\#
Der Befehl hat funktioniert; der Server fügt einen Systemstatus ohne Detail hinzu.\#
In Antworten mancher Server auf `QUIT`, `RSET`, `HELP` oder nach den Daten.\#
2.5.0\#
Protokollstatus in Ordnung\#
Der Befehl hat funktioniert; der Server fügt einen Protokollstatus ohne Detail hinzu.\#
In Antworten auf `RSET`, `NOOP`, `VRFY` oder nach den Daten auf manchen Servern.\#
2.6.0\#
Inhalt der Nachricht angenommen\#
Der Server hat die Nachricht übernommen. Exchange und Outlook fügen ihre interne Nummer und „Queued mail for delivery“ hinzu.\#
`250 2.6.0` nach den Daten, bei den meisten Zustellungen an Microsoft-Server.\#
Nichts zu tun. Taucht die Mail nicht auf, nennen Sie dem Admin des Empfängers Message-ID und interne Nummer für eine Nachrichtenablaufverfolgung.\#
related 2.0.0\#
was andere Server dort senden\#
2.6.4\#
Die Nachricht wurde zugestellt, doch bei einer Umwandlung ging ein Teil ihres Inhalts verloren.\#
In Berichten von Gateways zu Fax, SMS oder alten Mailsystemen.\#
Fragen Sie den Empfänger, ob alles Wichtige ankam; sonst senden Sie reinen Text.\#
related 5.6.4\#
abgelehnt, weil der Absender Verlust verbietet\#
2.6.8\#
fix sending-admin\#
Kein Fehler; senden Sie `VRFY` oder `EXPN` mit dem Parameter `SMTPUTF8`, um den Namen zu sehen.\#
related 252\#
der übliche Antwortcode\#
2.7.0\#
Authentifizierung erfolgreich\#
Die Anmeldung hat funktioniert; die Sitzung hat jetzt die Rechte dieses Benutzers. Nach anderen Befehlen sagt der Code, dass eine Sicherheitsprüfung bestanden ist.\#
`235 2.7.0` am Ende von `AUTH`. Postfix verabschiedet auch Webclients mit `221 2.7.0` („I can break rules, too“).\#
Nichts zu tun; die Sitzung geht mit `MAIL FROM` weiter.\#
related 5.7.8\#
die Anmeldung scheiterte\#
related 235\#
2.7.7\#
Die Nachricht wurde zugestellt, obwohl eine Prüfung zeigte, dass sie unterwegs verändert oder beschädigt wurde.\#
Fragen Sie den Empfänger, ob die Nachricht lesbar ist.\#
related 5.7.7\#
aus diesem Grund abgelehnt\#
2.X.Y\#
Der Server hat getan, was der Befehl verlangte. Nach dem Ende der Nachrichtendaten hat er die Nachricht übernommen.\#
In Antworten, die mit 2 beginnen, in Logzeilen mit `status=sent` und in Zustellbenachrichtigungen mit `Action: delivered`, `relayed` oder `expanded`.\#
Nichts zu tun. Taucht die Mail nicht auf, nennen Sie dem Admin des Empfängers die Queue-ID aus der Antwort.\#
related 4.X.Y\#
dasselbe Gebiet, aber später erneut versuchen\#
related 5.X.Y\#
dasselbe Gebiet, aber endgültig\#
4.0.0\#
Vorübergehender Fehler ohne Detail\#
Etwas ist vorerst gescheitert, und mehr weiß das Programm nicht, das den Code geschrieben hat.\#
Die Gegenstelle antwortete 4yz ohne erweiterten Statuscode, und der sendende Server schrieb `4.0.0` in sein Log oder seine Benachrichtigung.\#
Lesen Sie die zitierte Antwort daneben: Ihr Antwortcode und ihre Worte enthalten den Grund. Lassen Sie die Nachricht in der Warteschlange.\#
fix receiving-admin\#
Ergänzen Sie Ihre Antworten um erweiterte Statuscodes, damit Absender die Ursache sehen.\#
related 5.0.0\#
die dauerhafte Form\#
4.1.0\#
Adressproblem, vorübergehend\#
Der Server nimmt diese Absender- oder Empfängeradresse vorerst nicht an.\#
Als Antwort auf `MAIL FROM` oder `RCPT TO`: Eine Tabellen- oder Richtlinienabfrage scheiterte, oder die Absenderadresse ließ sich nicht prüfen.\#
Lassen Sie die Warteschlange es weiter versuchen. Bleibt es dabei, prüfen Sie, ob die Domain des Absenders einen MX- oder Adresseintrag hat und der Empfänger stimmt.\#
Suchen Sie im Log zu dieser Zeit nach gescheiterten Abfragen (LDAP, SQL, Policy-Dienst, DNS).\#
related 4.1.8\#
wenn die Domain des Absenders das Problem ist\#
related 5.1.0\#
4.1.1\#
Empfänger vorerst unbekannt\#
Der Server kann nicht bestätigen, dass dieser Empfänger existiert, und bittet um einen neuen Versuch. Oft sagt der Text schon „user unknown“ oder „undeliverable address“.\#
Postfix `reject_unverified_recipient` (in der Voreinstellung 450), `soft_bounce = yes` oder ein nach Tests vergessenes 450, eine Benutzerdatenbank, die nicht antwortet, Greylisting.\#
Prüfen Sie die Schreibweise. Stimmt sie, warten Sie.\#
Lassen Sie die Warteschlange es weiter versuchen. Bleibt „user unknown“ einen Tag lang, behandeln Sie die Adresse als unbekannt und löschen Sie die Nachricht aus der Warteschlange.\#
Antworten Sie bei nicht existierenden Benutzern mit `550 5.1.1`: Setzen Sie `soft_bounce = no` und `unverified_recipient_reject_code = 550`, und sehen Sie im Log nach, warum die Adressprüfung scheiterte.\#
related 5.1.1\#
die dauerhafte Antwort, die unbekannte Benutzer erhalten sollten\#
related 4.2.1\#
das Postfach existiert, ist aber vorerst aus\#
related 450\#
4.1.2\#
Empfängerdomain vorerst nicht gefunden\#
Der Server findet im Moment keinen Mailhost für die Domain des Empfängers und bittet um einen neuen Versuch.\#
Postfix `reject_unknown_recipient_domain` (in der Voreinstellung 450), meist bei der Einlieferung: Tippfehler in der Domain oder DNS-Störung.\#
Prüfen Sie die Schreibweise nach dem @.\#
Führen Sie `dig MX` für die Domain aus. NXDOMAIN: Korrigieren Sie die Adresse und löschen Sie die Nachricht. SERVFAIL oder Zeitüberschreitung: Reparieren Sie den Resolver.\#
Testen Sie alle Nameserver der Domain; einer, der ausfällt, oder eine gebrochene DNSSEC-Kette genügt. Postfix: `unknown_address_reject_code = 550` macht echtes NXDOMAIN endgültig.\#
related 5.1.2\#
related 4.4.3\#
der DNS-Server antwortete nicht\#
4.1.3\#
Empfängeradresse unlesbar, als vorübergehend gesendet\#
Der Server kann die Empfängeradresse nicht lesen, antwortet aber mit einem vorübergehenden Code; der Absender versucht es also weiter.\#
Testeinstellungen wie `soft_bounce = yes`, oder ein Filter, der jede Ablehnung vorübergehend macht.\#
Tippen Sie die Adresse neu, statt sie einzufügen.\#
Korrigieren Sie die Adresse und löschen Sie die Nachricht aus der Warteschlange; Warten repariert keine Syntax.\#
Antworten Sie mit `501 5.1.3`; schalten Sie `soft_bounce` ab.\#
related 5.1.3\#
die dauerhafte Form, die passt\#
4.1.4\#
Empfängeradresse vorerst mehrdeutig\#
Die Adresse passt im Moment auf mehr als ein Postfach; der Server bittet um einen neuen Versuch.\#
Ein Verzeichnis wird gerade geändert oder synchronisiert und enthält die Adresse doppelt.\#
Verwenden Sie die vollständige, genaue Adresse.\#
Lassen Sie die Warteschlange es weiter versuchen; bleibt es dabei, fragen Sie nach der genauen Adresse.\#
Schließen Sie die Synchronisation ab und entfernen Sie den doppelten Alias.\#
related 5.1.4\#
4.1.7\#
Absenderadresse vorerst nicht geprüft\#
Der Server kann nicht bestätigen, dass die Absenderadresse Mail annimmt, und bittet um einen neuen Versuch.\#
Postfix `reject_unverified_sender` (in der Voreinstellung 450): Es fragt den MX des Absenders selbst, der ablehnt, Greylisting macht oder nicht antwortet.\#
Verwenden Sie eine Absenderadresse, die Mail empfangen kann.\#
Machen Sie die Adresse in `MAIL FROM` zustellbar: Ihr MX muss `RCPT TO` für sie annehmen, mit Absender `<>`, von überall her.\#
Sehen Sie das Ergebnis der Prüfung im Log an (`postfix/verify`, die smtp-Zeile zum MX des Absenders); nehmen Sie den Absender aus, oder lassen Sie die Prüfung fallen.\#
die Domain des Absenders ist nicht zu finden\#
related 5.1.7\#
die Syntax des Absenders ist falsch\#
4.1.8\#
Absenderdomain vorerst nicht gefunden\#
Der Server findet im Moment keinen Mailhost für die Domain der Absenderadresse und bittet um einen neuen Versuch.\#
Postfix `reject_unknown_sender_domain` („Domain not found“, in der Voreinstellung 450), Sendmail „Domain of sender address … does not resolve“: fehlende Einträge oder Zeitüberschreitungen im DNS.\#
Stellen Sie eine Absenderadresse in einer echten Maildomain ein.\#
Führen Sie `dig MX` und `dig A` für die Domain in `MAIL FROM` aus. Veröffentlichen Sie den Eintrag, schreiben Sie Hostnamen wie `localdomain` um (`myorigin`, `smtp_generic_maps`), oder reparieren Sie die Nameserver.\#
Lässt sich die Domain anderswo auflösen, versagt Ihr Resolver: Starten Sie ihn neu, oder ersetzen Sie ihn.\#
related 5.1.8\#
4.1.9\#
Warten Sie; der Bericht endet bei einem System, das nicht mehr sagt.\#
Suchen Sie das letzte Relay im Bericht und fragen Sie dessen Admin mit der Queue-ID.\#
4.2.0\#
Postfach vorerst nicht verfügbar\#
Das Postfach existiert, der Server nimmt im Moment aber keine Mail dafür an.\#
Greylisting (postgrey: „Greylisted, see …“), eine von einem anderen Prozess gesperrte Postfachdatei, ein Backend im Neustart, Anbieterlimits für einen Empfänger.\#
Tun Sie nichts; der sendende Server versucht es erneut.\#
Versuchen Sie es von derselben IP-Adresse nach der Zeit im Text erneut, mindestens 5 Minuten. Dauert es Stunden, fragen Sie den Admin des Empfängers.\#
Kein Greylisting? Suchen Sie im Zustelllog nach verwaisten Postfachsperren, einem gestoppten Speicher oder falschen Eigentümern.\#
deaktiviert, oder empfängt zu schnell\#
related 4.2.2\#
voll\#
related 4.7.1\#
der andere Code, den Greylisting verwendet\#
4.2.1\#
Postfach vorerst deaktiviert\#
Das Postfach nimmt im Moment keine Mail an; der Server erwartet, dass das endet.\#
Konto wegen Nichtzahlung oder Wartung gesperrt, Postfach im Umzug; Gmail: Für diesen Empfänger kommt zu viel Mail auf einmal.\#
Warten Sie; dauert es Tage, fragen Sie die Person nach einer anderen Adresse.\#
Lassen Sie die Warteschlange es weiter versuchen. Nach mehreren Tagen derselben Antwort behandeln Sie die Adresse als tot.\#
Schließen Sie den Umzug ab oder aktivieren Sie das Konto; für ein endgültig geschlossenes antworten Sie mit `550 5.2.1`.\#
related 5.2.1\#
4.2.1~google\#
Empfänger erhält zu schnell Mail\#
Gmail nimmt für diesen Empfänger jetzt keine Mail mehr an, weil zu viel zu schnell ankommt. Das Postfach ist nicht deaktiviert.\#
Alarme aus Skripten oder Überwachung an ein Postfach, Mailschleifen, Weiterleitung von allem an eine Adresse, eine Flut gegen diesen Benutzer; auch das Spitzenlimit des SMTP-Relays von Workspace.\#
Warten Sie; senden Sie nicht von Hand noch einmal.\#
Lassen Sie die Warteschlange mit wachsenden Pausen weiter versuchen. Senden Sie weniger Nachrichten an diese Adresse: Fassen Sie Alarme zusammen, stoppen Sie die Schleife.\#
Stellen Sie fest, wer das Postfach überflutet; verteilen Sie Alarme über eine Gruppe.\#
related 4.7.28\#
zu viel Mail von Ihrer Seite\#
4.2.2\#
Postfach vorerst voll\#
Das Postfach hat sein Kontingent erreicht; der Server erwartet, dass der Besitzer Platz schafft, und bittet um einen neuen Versuch.\#
Als Antwort auf `RCPT TO`, nach den Daten, und in Logs von Dovecot oder LMTP-Zustellung („Quota exceeded“).\#
Bitten Sie den Empfänger auf anderem Weg, Mail zu löschen. Der sendende Server versucht es inzwischen weiter.\#
Lassen Sie die Warteschlange es weiter versuchen. Entfernen Sie die Adresse, wenn das Postfach wochenlang voll bleibt.\#
Erhöhen Sie das Kontingent oder archivieren Sie Mail (`doveadm quota get`, `Get-MailboxStatistics`).\#
related 5.2.2\#
dasselbe, aufgegeben\#
related 4.3.1\#
der ganze Server ist voll, nicht ein Postfach\#
related 452\#
4.2.4\#
Mailingliste vorerst nicht auflösbar\#
Die Adresse ist eine Liste oder ein Alias, und der Server konnte die Mitglieder gerade nicht auflösen.\#
Verzeichnis oder Datenbank hinter der Liste nicht erreichbar, eine unlesbare Include-Datei, eine Liste in Änderung.\#
Warten Sie.\#
Prüfen Sie die Verbindung zum Verzeichnis oder zur Datenbank, lösen Sie dann den Alias von Hand auf (`postalias -q`, `exim -bt`).\#
related 5.2.4\#
4.3.0\#
Empfangendes System vorerst gestört\#
Im empfangenden System scheitert gerade etwas; dieselbe Nachricht kann später durchgehen.\#
Postfix „Temporary lookup failure“ oder „queue file write error“, ein ausgefallener Filter (Milter, Inhaltsfilter); Google: Systemproblem, oder mehrere Empfängerdomains in einer Transaktion.\#
Lassen Sie die Warteschlange es weiter versuchen. Nennt Google Zieldomains, senden Sie eine Transaktion je Domain.\#
Lesen Sie im Log die Warnungen direkt vor dieser Antwort: Datenbank- oder LDAP-Tabelle, Milter-Socket, Rechte, volle Platte.\#
die Platte ist voll\#
related 4.3.5\#
die Konfiguration ist falsch\#
related 451\#
4.3.2\#
System nimmt jetzt keine Nachrichten an\#
Der Server nimmt im Moment keine Mail an: Er fährt herunter, ist überlastet, in Wartung oder lässt neue Clients warten.\#
In der Begrüßung oder bei `RCPT TO`: „too many connections“, „all server ports are busy“, Tests von Postfix postscreen („Service currently unavailable“), eine `defer`-Regel („Try again later“), gestoppter Exchange-Transport.\#
Lassen Sie die Warteschlange es von derselben IP-Adresse weiter versuchen. Geschieht es nur bei vielen Verbindungen, öffnen Sie weniger zugleich.\#
Prüfen Sie Last, Prozesslimits (`default_process_limit`, `smtp_accept_max`) und bei Exchange den Komponentenstatus.\#
related 5.3.2\#
nie\#
related 4.4.5\#
Überlastung\#
related 421\#
4.3.2~microsoft\#
Zustellung ins Postfach gedrosselt\#
Exchange stellt in dieses Postfach bereits in zu vielen Threads zu und stellt den Rest zurück. Mit Passwörtern hat der Antwortcode `432` hier nichts zu tun.\#
„recipient thread limit exceeded“: Schübe von Berichten, Alarmen oder Listenmail an ein Postfach oder eine Gruppe.\#
Tun Sie nichts; Exchange versucht es erneut.\#
Verteilen Sie die Nachrichten über die Zeit oder über mehrere Postfächer.\#
Suchen Sie den Schub mit der Nachrichtenablaufverfolgung und bremsen Sie seine Quelle; große Gruppen: Verteilen Sie Zustellungen über die Zeit.\#
zu viel Mail für einen Empfänger, anderswo\#
4.3.3\#
Funktion jetzt nicht verfügbar\#
Das empfangende System kann eine Funktion, die die Nachricht verlangt, im Moment nicht bieten.\#
Gateways und Filter, deren Backend für diese Funktion ausgefallen ist.\#
Lassen Sie die Warteschlange es weiter versuchen; lassen Sie den optionalen Parameter weg, wenn es dabei bleibt.\#
Starten Sie das Backend neu, oder bieten Sie die Funktion in `EHLO` nicht mehr an.\#
related 5.3.3\#
4.3.4\#
Nachricht im Moment zu groß\#
Der Server kann eine Nachricht dieser Größe jetzt nicht annehmen.\#
Wenig Platz auf dem Server: Kleine Nachrichten gehen durch, große warten.\#
Senden Sie eine kleinere Nachricht, oder teilen Sie die Datei über einen Link.\#
Lassen Sie die Warteschlange es weiter versuchen.\#
Schaffen Sie Plattenplatz, oder antworten Sie mit `552 5.3.4`, wenn die Größe nie durchgehen wird.\#
related 5.3.4\#
für gar nichts mehr Platz\#
4.3.5\#
Konfigurationsfehler des Servers\#
Der empfangende Server fand bei der Prüfung der Nachricht einen Fehler in seiner eigenen Konfiguration und bittet um einen neuen Versuch.\#
Postfix „Server configuration error“: falsch geschriebene Restriktion, fehlende Tabelle, Policy-Dienst ausgefallen; mit der Nachricht ist nichts verkehrt.\#
Lassen Sie die Warteschlange es weiter versuchen; sagen Sie es dem anderen Postmaster, wenn es anhält.\#
Lesen Sie die `warning:`- oder `fatal:`-Zeile von smtpd direkt vor der Antwort. Typisch: ein nicht existierender Name in `smtpd_recipient_restrictions`, eine Tabelle ohne `postmap`, ein toter Policy-Socket.\#
related 4.3.0\#
eine andere interne Störung\#
4.4.0\#
Netz- oder Routingproblem, vorübergehend\#
Auf dem Weg zum nächsten Server ist etwas gescheitert; die Nachricht bleibt in der Warteschlange.\#
Im Log des Absenders selbst und in Verzögerungsmeldungen; Exchange: `451 4.4.0` „Primary target IP address responded with …“.\#
Lesen Sie den zitierten Fehler und testen Sie dann von diesem Rechner aus: `dig MX` für die Domain, eine Verbindung zu Port 25 jedes Hosts.\#
related 4.4.1\#
keine Antwort\#
related 4.4.2\#
Verbindung abgebrochen\#
Fehler des DNS-Servers\#
4.4.312\#
Exchange Online kann den Mailhost der Empfängerdomain im Moment nicht nachschlagen.\#
4.4.316\#
Exchange Online kann im Moment keine Verbindung zum empfangenden Server aufbauen.\#
4.4.317\#
Die empfangende Domain verlangt über DANE TLS, und der TLS-Handshake mit ihrem Server scheiterte diesmal.\#
4.4.318\#
Der empfangende Server brach die Verbindung mitten in der Sitzung ab; Exchange Online versucht es erneut.\#
4.4.4\#
Vorerst kein Weg zum Ziel\#
Der Server findet im Moment keinen brauchbaren nächsten Host für die Adresse.\#
„Unable to look up mail exchanger“, ein MX-Name, dessen Adressabfrage scheitert, ein Smarthost, der sich nicht auflösen lässt.\#
Prüfen Sie die Domain der Adresse; sonst warten Sie.\#
Führen Sie `dig MX` für die Domain aus und `dig A` für jeden Namen. Lassen sie sich auflösen, prüfen Sie `relayhost`, Transporttabellen oder Sendeconnectors.\#
Geben Sie jedem MX-Namen einen A- oder AAAA-Eintrag und testen Sie alle Nameserver der Domain.\#
related 5.4.4\#
das DNS antwortete nicht\#
4.4.6\#
Mailschleife erkannt, vorübergehend\#
Die Nachricht läuft zwischen Servern im Kreis; sie bleibt in der Warteschlange, solange die Schleife besteht.\#
Gleiche Ursachen wie bei der dauerhaften Form; der Standard definiert es als vorübergehend, die meisten Server senden `5.4.6`.\#
Sagen Sie es dem Empfänger auf anderem Weg.\#
Durchbrechen Sie die Schleife, bevor sich die Warteschlange füllt: Lesen Sie die `Received`-Felder, die Hosts, die sich wiederholen, bilden sie.\#
Entfernen Sie eine Weiterleitung, oder nehmen Sie die Domain in die lokalen Domains des letzten Hosts auf.\#
related 5.4.6\#
die übliche Form\#
4.4.7\#
Zustellung verzögert oder abgelaufen\#
Die Nachricht liegt lange in der Warteschlange. Mit `Action: delayed` ist es eine Warnung, und die Versuche gehen weiter; mit `Action: failed` oder „expired“ ist es endgültig.\#
Verzögerungswarnungen nach einigen Stunden; endgültige Bounces von Exchange und Sendmail nach Ablauf der Wartezeit („message expired“), oft als `550 4.4.7`.\#
Warnung: Warten Sie, senden Sie nicht noch einmal. Endgültig: Senden Sie erneut, wenn die Ursache behoben ist.\#
Suchen Sie die Queue-ID im Log; die bei jedem Versuch wiederholte Antwort ist die Ursache. Testen Sie MX und Port 25 der Domain.\#
Suchen Sie diesen Client in Ihrem Log: Ratenlimit, Greylisting, TLS-Fehler oder Firewall.\#
related 5.4.7\#
schon durch die Klasse endgültig\#
die häufigste Ursache\#
4.4.8\#
Die MTA-STS-Richtlinie der empfangenden Domain führt den Mailhost nicht auf, den das DNS nennt; Exchange Online wartet und versucht es erneut.\#
related 5.4.8\#
4.5.0\#
Protokollproblem, vorübergehend\#
Im Dialog hat diesmal etwas nicht funktioniert; Server oder Client bittet um einen neuen Versuch.\#
Sendmail protokolliert ihn als Vorgabe für 4yz-Antworten ohne Detail; Google: Der Client verletzte das Protokoll, sendete zum Beispiel, bevor er an der Reihe war.\#
Lesen Sie die zitierte Antwort. Wiederholt es sich, zeichnen Sie die Sitzung auf (`swaks`, Debug-Log) und sehen Sie sich den Befehl vor der Antwort an.\#
Nehmen Sie den Client von strengen Protokolltests aus, wenn er legitim ist; prüfen Sie Firewalls, die SMTP umschreiben.\#
related 5.5.0\#
related 5.5.1\#
falsche Reihenfolge, genau gesagt\#
4.5.1\#
Ungültiger Befehl, als vorübergehend gesendet\#
Der Server nimmt den Befehl an dieser Stelle nicht an, antwortet aber mit einem vorübergehenden Code.\#
`soft_bounce = yes`, Server mit Reihenfolgeprüfung in einem Filter, Clients, die zu früh sprechen.\#
Korrigieren Sie die Reihenfolge der Befehle: `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. Warten allein hilft nicht.\#
Antworten Sie mit 503 oder 502 und `5.5.1`; schalten Sie `soft_bounce` ab.\#
4.5.2\#
Syntaxfehler, als vorübergehend gesendet\#
Der Server kann den Befehl oder die Adresse nicht lesen, antwortet aber mit einem vorübergehenden Code.\#
`soft_bounce = yes`, oder eine auf 450 gesetzte Ablehnung wie `reject_non_fqdn_sender`.\#
Korrigieren Sie die Zeile, die der Text zitiert; Warten hilft nicht.\#
Antworten Sie mit `5.5.2`: Schalten Sie `soft_bounce` ab, setzen Sie `non_fqdn_reject_code = 504`.\#
related 5.5.2\#
4.5.3\#
Zu viele Empfänger für diese Transaktion\#
Der Server hat so viele Empfänger angenommen, wie er auf einmal zulässt; die übrigen können in einer weiteren Transaktion folgen.\#
Als Antwort auf `RCPT TO` bei Aussendungen und an große Gruppen; Google: Empfänger, deren Richtlinien nicht gemeinsam behandelt werden können.\#
Tun Sie nichts; der sendende Server teilt auf und versucht es erneut.\#
Lassen Sie die Warteschlange den Rest senden. Senken Sie die Empfänger je Transaktion für dieses Ziel (Postfix `default_destination_recipient_limit`, Exim `max_rcpt`).\#
Lassen Sie mindestens 100 zu (`smtpd_recipient_limit`).\#
related 5.5.3\#
der Antwortcode, den der Standard verlangt\#
4.5.4\#
Befehlsargumente jetzt nicht akzeptiert\#
Der Server kann ein Argument des Befehls im Moment nicht verwenden.\#
`455` auf `MAIL FROM` oder `RCPT TO` mit Parametern wie `SIZE`, `BODY` oder `NOTIFY`.\#
Lassen Sie die Warteschlange es weiter versuchen. Bleibt es dabei, lassen Sie für diesen Host optionale Parameter weg.\#
Stellen Sie fest, welcher Parameter nicht bedient werden kann, und bieten Sie sein Schlüsselwort in `EHLO` nicht mehr an.\#
related 5.5.4\#
related 455\#
4.5.5\#
Falsche Protokollversion, vorübergehend\#
Beide Seiten fanden diesmal keine gemeinsame Version eines Protokolls.\#
Selten: Gateways während eines Updates.\#
Prüfen Sie, ob Port und Protokoll zusammenpassen; lassen Sie die Warteschlange es weiter versuchen.\#
Prüfen Sie, welcher Dienst in welcher Version auf diesem Port lauscht.\#
related 5.5.5\#
4.5.6\#
Die Antwort des Clients während `AUTH` passt im Moment nicht in den Puffer des Servers.\#
Verwenden Sie einen anderen Mechanismus, oder ein Token mit weniger Gruppen oder Claims; versuchen Sie es dann erneut.\#
Erhöhen Sie das Zeilenlimit für `AUTH` auf 12288 Oktette.\#
related 5.5.6\#
4.6.0\#
Inhaltsproblem, vorübergehend\#
Der Server konnte den Inhalt der Nachricht diesmal nicht verarbeiten.\#
Ein Inhaltsfilter oder Konverter, der versagt oder zu lange braucht; eine Nachricht, die er nicht entpacken kann.\#
Warten Sie; bleibt es dabei, senden Sie als reinen Text.\#
Lassen Sie die Warteschlange es weiter versuchen; testen Sie eine einfache Nachricht an dieselbe Adresse.\#
Suchen Sie zu dieser Zeit nach Fehlern des Inhaltsfilters (amavis, rspamd, Virenscanner).\#
related 5.6.0\#
4.6.2\#
Die Nachricht muss für den nächsten Server umgewandelt werden, was im Moment nicht erlaubt ist.\#
Warten Sie, oder senden Sie sie in 7-Bit-Kodierung.\#
Erlauben Sie die Umwandlung auf dem Relay, oder kodieren Sie an der Quelle; lassen Sie die Warteschlange es weiter versuchen.\#
Bieten Sie `8BITMIME` an.\#
related 5.6.2\#
4.6.3\#
Die Nachricht muss für den nächsten Server umgewandelt werden, was dieser Server im Moment nicht kann.\#
Kodieren Sie an der Quelle; lassen Sie die Warteschlange es weiter versuchen.\#
Bieten Sie `8BITMIME` auf jedem MX-Host an, nicht nur auf manchen.\#
related 5.6.3\#
4.6.4\#
Warten Sie; oder senden Sie die Nachricht als reinen Text.\#
4.6.5\#
Umwandlung vorerst gescheitert\#
Die Nachricht musste umgewandelt werden, und das gelang diesmal nicht.\#
Warten Sie, oder senden Sie sie als reinen Text.\#
Prüfen Sie den Konverter (Platte, Speicher, Zeitlimits).\#
related 5.6.5\#
4.6.6\#
Der Server sollte den Inhalt selbst holen (`BURL`) und erreicht ihn im Moment nicht.\#
Einlieferung mit `BURL`, während der IMAP-Server ausgefallen oder ausgelastet ist.\#
Senden Sie in einigen Minuten erneut.\#
Prüfen Sie den IMAP-Server und die Verbindung zu ihm.\#
related 5.6.6\#
der IMAP-Server antwortet nicht\#
4.6.8\#
Senden Sie den Befehl noch einmal mit dem Parameter `SMTPUTF8`.\#
related 5.6.8\#
4.7.0\#
Verzögerung durch Sicherheit oder Richtlinie\#
Der Server nimmt die Mail aus einem Grund der Sicherheit oder Richtlinie vorerst nicht an, ohne Detail.\#
`421 4.7.0` bei Raten- oder Reputationslimits (Gmail, Yahoo `[TSS04]`), Verbindungslimits von Postfix, `450 4.7.0` Greylisting, `454 4.7.0` Störung von Anmeldung oder TLS.\#
Anmeldung gestört: Behalten Sie das Passwort, versuchen Sie es später erneut. Sonst warten Sie.\#
Lesen Sie Text und Kürzel. Senden Sie langsamer und mit weniger Verbindungen zu diesem Ziel; prüfen Sie PTR, SPF, DKIM, Sperrlisten, und TLS, wenn der Text es nennt. Erzwingen Sie keine Wiederholungen.\#
`454`: Prüfen Sie SASL-Backend und Zertifikat; sonst erhöhen Sie die Limits (`smtpd_client_connection_count_limit`) oder nehmen Sie den Client aus.\#
der andere Code für Greylisting und Limits\#
zu viel Mail, genau gesagt\#
4.7.1\#
Zustellung vorerst nicht berechtigt\#
Der Server nimmt die Mail noch nicht an: meist Greylisting, ein Ratenlimit oder eine Prüfung des Clients, die vorerst scheiterte.\#
„Greylisted“, „Try again later“, „Service unavailable“, Limits von Postfix (`450 4.7.1`), fehlendes Reverse-DNS oder unbekannter HELO-Name, `454 4.7.1 Relay access denied`.\#
Lassen Sie die Warteschlange von derselben IP-Adresse wiederholen; spricht der Text von Greylisting, genügen einige Minuten. Stundenlang: Geben Sie dem Host einen PTR-Eintrag, der zurückführt, und einen auflösbaren HELO-Namen; senden Sie langsamer. „Relay“: Prüfen Sie den MX des Empfängers, oder melden Sie sich an.\#
Suchen Sie die Regel im Log: Greylisting, Milter ausgefallen, `reject_unknown_client_hostname`, `defer_unauth_destination`.\#
related 5.7.1\#
endgültig abgelehnt\#
related 4.2.0\#
postgreys Code für Greylisting\#
related 4.7.25\#
Reverse-DNS, genau gesagt\#
4.7.15\#
Der Server nimmt im Moment nur Nachrichten mit höherer Priorität an.\#
Warten Sie, oder senden Sie mit höherer Priorität, wenn Sie dürfen.\#
Senken Sie die Schwelle, wenn der Notfall vorbei ist.\#
related 5.7.15\#
4.7.16\#
Der Server setzt für diese Priorität im Moment ein Größenlimit, und die Nachricht ist größer.\#
Verkleinern Sie die Nachricht, wählen Sie eine niedrigere Priorität, oder warten Sie.\#
Prüfen Sie die Größenlimits jeder Priorität.\#
related 5.7.16\#
4.7.23~google\#
Gmail begrenzt Mail von dieser IP-Adresse, weil sie keinen PTR-Eintrag hat oder dessen Name nicht zu ihr zurückführt. Um SPF geht es nicht.\#
4.7.24\#
SPF jetzt nicht prüfbar\#
Eine DNS-Abfrage für den SPF-Eintrag der Absenderdomain scheiterte; der Server bittet um einen neuen Versuch. Google sendet ihn auch bei verdächtigen Einträgen.\#
Langsame oder defekte Nameserver der Absenderdomain oder eines `include:` in ihrem Eintrag.\#
Testen Sie `dig TXT DOMAIN` und jedes `include:` bei allen Nameservern; kürzen Sie den Eintrag.\#
Prüfen Sie Ihren eigenen Resolver.\#
related 5.7.24\#
der Eintrag selbst ist falsch\#
was ältere Server dafür senden\#
4.7.25\#
Reverse-DNS vorerst nicht gefunden\#
Der Server findet kein gültiges Reverse-DNS für die sendende IP-Adresse und bittet um einen neuen Versuch.\#
Postfix `reject_unknown_client_hostname` („cannot find your hostname“, in der Voreinstellung 450): kein PTR-Eintrag, ein Name, der nicht zurückführt, oder eine Zeitüberschreitung im DNS.\#
Tun Sie nichts; leiten Sie den Text an Ihren Mailadmin weiter, wenn es dabei bleibt.\#
Führen Sie `dig -x ADDRESS` aus, dann `dig A` oder `dig AAAA` für diesen Namen: Es muss dieselbe Adresse ergeben. Den PTR-Eintrag setzt der Hostinganbieter; danach geht die wartende Mail durch.\#
Verwenden Sie `reject_unknown_reverse_client_hostname`, das weniger verlangt, oder nehmen Sie den Client aus.\#
related 5.7.25\#
4.7.26\#
Authentifizierungsprüfungen vorerst nicht bestanden\#
Die Herkunft der Nachricht ließ sich diesmal nicht bestätigen; der Server begrenzt solche Mail oder bittet um einen neuen Versuch.\#
DNS-Störung bei der Prüfung von SPF, DKIM oder DMARC; Google: Mail ohne SPF und DKIM wird gebremst.\#
Richten Sie SPF und DKIM für die Domain in `From` ein; testen Sie ihre Nameserver.\#
related 5.7.26\#
4.7.26~google\#
Nachricht nicht authentifiziert, Rate begrenzt\#
Gmail bremst diese Mail, weil weder SPF noch DKIM bestanden hat oder DNS-Störungen die DMARC-Prüfung verhinderten.\#
Neuer Server, Website-Formular, Maildienst ohne DKIM für Ihre Domain, Weiterleitung; oder Nameserver der Absenderdomain, die nicht antworten.\#
Signieren Sie mit DKIM für die Domain in `From`, nehmen Sie den Server in SPF auf, testen Sie die Nameserver der Domain. Prüfen Sie eine Testmail mit „Original anzeigen“ in Gmail. Danach leert sich die Warteschlange.\#
Workspace hinter einem anderen Gateway: Tragen Sie es als Gateway für eingehende E-Mails ein.\#
4.7.27~google\#
SPF nicht bestanden, Rate begrenzt\#
Gmail bremst diese Mail, weil SPF nicht bestanden hat. Absender von Massenmail müssen SPF und DKIM bestehen. Um Null-MX geht es nicht.\#
Die sendende IP-Adresse fehlt im SPF-Eintrag der `MAIL FROM`-Domain, oder der Eintrag ist fehlerhaft.\#
Tun Sie nichts; leiten Sie den Text an Ihren Mailadmin weiter.\#
Ergänzen Sie die IP-Adresse oder `include:` im TXT-Eintrag der Domain in `MAIL FROM` (siehe `Return-Path`), höchstens 10 Abfragen; danach leert sich die Warteschlange.\#
4.7.28\#
Mailflut erkannt, Rate begrenzt\#
Der Server sieht von dieser Quelle mehr Mail, als er annimmt, und bittet zu warten.\#
Zu schnell gesendete Newsletter, neue IP-Adressen ohne Vorgeschichte, gekaperte Konten oder Formulare, Alarmstürme.\#
Senken Sie Verbindungen und Rate zu diesem Ziel, suchen Sie im Log ein gekapertes Konto, wärmen Sie neue IP-Adressen über Wochen auf.\#
Limits für eine legitime Quelle zu eng: Nehmen Sie sie aus.\#
related 5.7.28\#
4.7.28~google\#
Ungewöhnliche Mailrate, begrenzt\#
Gmail sieht zu viel oder zu viel unerwünschte Mail von einer IP-Adresse, einem Netz, einer Domain, einem Link oder einer Message-ID und bremst sie. Wovon, sagt der Text.\#
Plötzliche Menge, neue IP-Adresse, Beschwerden, gekapertes Konto oder Formular, viele Kopien mit derselben Message-ID.\#
Senken Sie Verbindungen und Rate zu Gmail, suchen Sie die Ursache, halten Sie Beschwerden unter 0,3 % (siehe Postmaster Tools). Geben Sie jeder Nachricht eine eigene Message-ID.\#
Auf der Empfängerseite ist nichts einzustellen.\#
4.7.29~google\#
Gmail bremst diese Mail, weil sie nicht über eine verschlüsselte Verbindung kam. Um ARC geht es nicht.\#
4.7.30~google\#
DKIM nicht bestanden, Rate begrenzt\#
Gmail bremst diese Mail, weil DKIM nicht bestanden hat. Absender von Massenmail müssen SPF und DKIM bestehen. Um REQUIRETLS geht es nicht.\#
4.7.31\#
Gmail bremst diese Mail, weil die Domain in `From` keinen DMARC-Eintrag oder keine Richtlinie hat. Absender von Massenmail brauchen einen.\#
related 5.7.31\#
aus demselben Grund abgelehnt\#
4.7.32\#
Gmail bremst diese Mail, weil die Domain in `From` weder zu der passt, die SPF bestand, noch zu der, die DKIM bestand.\#
related 5.7.32\#
4.7.321\#
Zu dieser Domain ist TLS vorgeschrieben, und ihr Server bietet kein `STARTTLS` an; Exchange Online versucht es erneut.\#
4.7.323\#
Die empfangende Domain verwendet DANE, und das Zertifikat ihres Servers passt nicht zum TLSA-Eintrag; Exchange Online versucht es erneut.\#
4.7.324\#
Die DNS-Antworten für die empfangende Domain tragen ungültige DNSSEC-Signaturen; Exchange Online versucht es erneut.\#
4.7.325\#
TLS mit passendem Zertifikat ist vorgeschrieben, und das Zertifikat des Servers trägt nicht den Namen des MX-Hosts; Exchange Online versucht es erneut.\#
4.7.40\#
related 4.7.31\#
der Code in Googles eigenen Antworten\#
4.7.5\#
Kryptografischer Fehler, vorübergehend\#
Zertifikat oder Schlüssel der Gegenseite ließ sich diesmal nicht prüfen; die Nachricht wartet.\#
Postfix „Server certificate not verified“ oder „not trusted“ bei `verify`, `secure`, `dane` oder MTA-STS; abgelaufene Zertifikate, Namen, die nicht passen.\#
Prüfen Sie mit `openssl s_client -starttls smtp -connect HOST:25` Name, Datum und Kette; sehen Sie Ihren Eintrag in `smtp_tls_policy_maps` an.\#
Erneuern Sie das Zertifikat mit dem Namen des MX-Hosts und voller Kette; korrigieren Sie TLSA-Einträge oder die MTA-STS-Richtlinie.\#
related 5.7.5\#
related 4.7.0\#
`STARTTLS` selbst scheitert\#
4.7.500-4.7.699\#
Server ausgelastet oder Verkehr verdächtig (Microsoft)\#
Exchange Online bremst die sendende IP-Adresse, weil ihr Verkehr verdächtig oder zu viel erscheint.\#
„Server busy. Please try again later from …“ oder „Access denied, please try again later“: neue IP-Adressen, plötzliche Menge, Spam aus einem Konto.\#
Lassen Sie die Warteschlange es langsam weiter versuchen. Suchen Sie im Log ein gekapertes Konto; prüfen Sie SPF, DKIM, PTR; wärmen Sie neue IP-Adressen auf.\#
Erwünschter Partner: Nehmen Sie seine IP-Adresse in die Freigabeliste des Verbindungsfilters auf.\#
related 4.7.650\#
wegen der Reputation\#
related 5.7.606\#
gesperrt, nicht nur gebremst\#
4.7.5~microsoft\#
MTA-STS-Prüfung vorerst gescheitert\#
Exchange Online wartet und versucht es erneut, weil die MTA-STS-Richtlinie der empfangenden Domain nicht zu ihren Mailservern oder deren Zertifikat passt.\#
„failed MTA-STS validation“: Zertifikat abgelaufen oder ohne den Namen des MX-Hosts, MX-Host nicht in der Richtlinie, alte Richtlinie nach einem Umzug.\#
Warten Sie, oder erreichen Sie den Empfänger auf anderem Weg.\#
Sagen Sie es dem Admin des Empfängers; Ihre Seite kann es nicht beheben.\#
Rufen Sie `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` ab, führen Sie jeden MX-Host auf, erneuern Sie das Zertifikat, ändern Sie dann die `id` im TXT-Eintrag `_mta-sts`.\#
related 4.4.8\#
der MX-Host steht nicht in der Richtlinie\#
4.7.6\#
Beide Seiten fanden diesmal kein gemeinsames Chiffre-, Hash- oder Schlüsselverfahren; die Nachricht wartet.\#
Erlauben Sie TLS 1.2 und 1.3 mit üblichen Chiffren; setzen Sie die TLS-Richtlinie für diesen Host auf `may`, wenn die Mail im Klartext gehen muss.\#
Testen Sie mit `openssl s_client -starttls smtp`; entfernen Sie eine zu enge Chiffrenliste.\#
related 5.7.6\#
4.7.650\#
IP-Adresse wegen Reputation gebremst (Microsoft)\#
Outlook.com bremst die sendende IP-Adresse wegen ihrer Reputation („S775“).\#
Beschwerden, unbekannte Empfänger, Spamfallen, oder eine neue IP-Adresse.\#
Senden Sie weniger und langsamer, nur an Personen, die darum gebeten haben; beobachten Sie die IP-Adresse in Microsoft SNDS und nehmen Sie am Beschwerdeprogramm (JMRP) teil.\#
related 4.7.500\#
ohne diesen Grund gebremst\#
gesperrt\#
4.7.652\#
Zu viele Verbindungen (Microsoft)\#
Der sendende Server hat mehr Verbindungen zu Outlook.com offen als erlaubt („S3115“).\#
Stark parallele Zustellung an Microsoft-Domains.\#
Senken Sie die parallelen Verbindungen für diese Domains (Postfix: eigener Transport mit `smtp_destination_concurrency_limit`), und senden Sie mehrere Nachrichten je Verbindung.\#
4.7.7\#
Die Prüfung, ob die Nachricht unterwegs verändert wurde, ist vorerst gescheitert.\#
Lassen Sie die Warteschlange es weiter versuchen; suchen Sie Filter, die die Nachricht nach dem Signieren verändern.\#
4.7.700\#
Filter ausgelastet (Microsoft)\#
Ein Filteragent von Exchange Online ist ausgelastet und bittet um einen neuen Versuch („PFA agent busy“).\#
Last in Microsofts Dienst.\#
Störung im empfangenden System\#
4.7.850-4.7.899\#
Zugriff vorerst verweigert (Microsoft)\#
Exchange Online nimmt im Moment keine Mail von dieser Quelle an und bittet um einen neuen Versuch.\#
Verdächtiger oder plötzlicher Verkehr von der IP-Adresse.\#
Lassen Sie die Warteschlange es langsam weiter versuchen; suchen Sie ein gekapertes Konto; prüfen Sie SPF, DKIM und PTR.\#
dieselbe Familie\#
4.X.Y\#
Anhaltender vorübergehender Fehler\#
Der Server hat die Nachricht diesmal nicht angenommen, doch derselbe Versuch kann später gelingen. Die Nachricht bleibt in der Warteschlange des Absenders.\#
In Antworten, die mit 4 beginnen, in Logzeilen mit `status=deferred` und in „delayed“-Benachrichtigungen: volle Postfächer, Greylisting, Ratenlimits, unerreichbare Server, DNS-Störungen.\#
Tun Sie noch nichts. Der sendende Server versucht es von selbst erneut, oft 1 bis 5 Tage lang.\#
Lesen Sie die Antwort in der Warteschlange (`postqueue -p`, `exim -bp`, `mailq`). Wiederholt sich ein Text stundenlang für viele Empfänger, beheben Sie seine Ursache und stoßen Sie dann die Warteschlange an.\#
Suchen Sie in Ihrem Log dieselbe Zeit und denselben Client; der Text neben dem Code nennt die Ursache.\#
die endgültige Form desselben Fehlers\#
related 2.X.Y\#
5.0.0\#
Dauerhafter Fehler ohne Detail\#
Die Nachricht ist endgültig gescheitert, und mehr weiß das Programm nicht, das den Code geschrieben hat.\#
Die Gegenstelle antwortete 5yz ohne erweiterten Statuscode; Exim und OpenSMTPD schreiben ihn in das Feld `Status:` der meisten Bounces, wie auch immer die wirkliche Antwort lautete.\#
Lesen Sie die zitierte Antwort darunter (`Diagnostic-Code:` oder „host … said:“).\#
Ordnen Sie nach der zitierten Antwort ein, nicht nach diesem Code; löschen Sie seinetwegen keine Adresse.\#
related 4.0.0\#
die vorübergehende Form\#
5.0.1\#
Eigene Ablehnung eines Anbieters\#
Ein eigener Ablehnungscode eines Anbieters. Was `5.0.1`, `5.0.2` und `5.0.3` unterscheidet, ist nirgends dokumentiert; den Grund nennt der Text daneben.\#
Orange und AT&T: Absender abgelehnt, DMARC nicht bestanden oder IP-Adresse gesperrt.\#
Lesen Sie den Text; leiten Sie die Antwort an Ihren Mailadmin weiter.\#
Prüfen Sie SPF, DKIM, DMARC und Sperrlisten; nutzen Sie den Kontakt des Anbieters im Text.\#
der registrierte Code für Ablehnung durch Richtlinie\#
5.0.2\#
5.0.3\#
5.0.350\#
Gegenstelle hat abgelehnt (Microsoft)\#
Exchange Online gibt eine Ablehnung weiter, für die es keinen besseren Code hat. Den Grund enthält der zitierte Text.\#
Der empfangende Server lehnte ab, oder `x-dg-ref` ist zu lang, oder eine Richtlinie griff („AS345“).\#
Lesen Sie die zitierte Antwort im Bounce. Wird `x-dg-ref` genannt, senden Sie als neue Nachricht ohne den alten Anhang.\#
Führen Sie eine Nachrichtenablaufverfolgung aus und lesen Sie den letzten Fehler des empfangenden Servers.\#
Geben Sie bei Ihrer Ablehnung einen Standardcode an.\#
Ablehnung durch Richtlinie\#
5.1.0\#
Adresse abgelehnt\#
Der Server lehnt eine Adresse des Umschlags ab, oft die des Absenders, ohne zu sagen, was an ihr falsch ist.\#
Gesperrter Absender; Postfix: Absender nicht in den lokalen Tabellen (`reject_unlisted_sender`); Gateways von Cisco: `#5.1.0 Address rejected` bei unbekanntem Empfänger.\#
Verwenden Sie eine Absenderadresse, die es gibt und die Sie benutzen dürfen, oder korrigieren Sie den Empfänger, den der Text nennt.\#
Prüfen Sie, ob die Adresse in `MAIL FROM` existiert und von diesem Server benutzt werden darf. Einen Empfänger behandeln Sie als unbekannt.\#
Schlagen Sie die Adresse in Empfängertabellen, Access-Tabellen für Absender und Sperrlisten nach.\#
unbekannter Empfänger, genau gesagt\#
durch Richtlinie abgelehnt\#
5.1.351\#
Gegenstelle meldet unbekannten Empfänger (Microsoft)\#
Der empfangende Server hat Exchange Online gesagt, dass der Empfänger nicht existiert.\#
Tippfehler, eine ausgeschiedene Person, veralteter Eintrag der Autovervollständigung.\#
Löschen Sie den Eintrag der Autovervollständigung, prüfen Sie die Schreibweise, fragen Sie nach der aktuellen Adresse.\#
Entfernen Sie die Adresse; wiederholen Sie nicht.\#
Prüfen Sie, ob das Postfach auf dem Server existiert, auf den der MX zeigt.\#
der registrierte Code dafür\#
5.1.8~microsoft\#
Ausgehender Absender gesperrt\#
Exchange Online hat dieses Konto seines eigenen Kunden für das Senden gesperrt, weil es Spam gesendet hat. Die Domain des Absenders ist in Ordnung.\#
„Access denied, bad outbound sender“: Das Postfach wurde gekapert oder sendete mehr, als die Richtlinie für ausgehende Mail erlaubt.\#
Ändern Sie Ihr Passwort und sagen Sie es Ihrem Admin.\#
Sichern Sie das Konto (Passwort, Sitzungen, Posteingangsregeln), entfernen Sie es dann im Microsoft-Defender-Portal aus den eingeschränkten Entitäten.\#
related 5.7.705\#
der ganze Mandant ist gesperrt\#
5.1.9\#
Fragen Sie den Empfänger, ob die Nachricht angekommen ist.\#
5.1.90\#
Tageslimit für Empfänger erreicht (Microsoft)\#
Ihr eigenes Konto in Exchange Online hat an so viele Empfänger gesendet, wie es an einem Tag darf.\#
Newsletter aus einem Postfach, oder ein gekapertes Konto.\#
Warten Sie bis zu 24 Stunden. Haben Sie nicht so viel gesendet, ändern Sie Ihr Passwort.\#
Prüfen Sie die gesendete Mail mit der Nachrichtenablaufverfolgung, sichern Sie das Konto; verwenden Sie für Newsletter einen Dienst für Massenmail.\#
Konto wegen Spam gesperrt\#
5.2.0\#
Postfach nicht verfügbar\#
Das Postfach existiert, der Server lehnt Mail dafür aber endgültig ab und nennt kein Detail.\#
Postfachregeln, beschädigte Postfächer, Sperren des Anbieters für einen Empfänger; Exchange-Speicher, die die Zustellung ablehnen.\#
Wiederholen Sie nicht unverändert; lesen Sie im Text die Ursache.\#
Suchen Sie die Zustellung an dieses Postfach im Log: Speicherfehler, Regeln, verschobenes oder isoliertes Postfach.\#
deaktiviert\#
5.2.121\#
Stundenlimit des Empfängers für diesen Absender (Microsoft)\#
Dieser Absender hat binnen einer Stunde mehr Nachrichten an dieses Postfach gesendet, als es annimmt.\#
Alarmmails, Berichte, Schleifen zwischen Ticketsystemen.\#
Warten Sie eine Stunde; fassen Sie Nachrichten zusammen.\#
Bremsen Sie die Quelle, stoppen Sie Schleifen; die Adresse bleibt gut, entfernen Sie sie nicht.\#
Verteilen Sie Alarme über mehrere Postfächer oder eine Gruppe.\#
related 5.2.122\#
alle Absender zusammen\#
ähnlich, anderswo\#
5.2.122\#
Stundenlimit des Empfängers (Microsoft)\#
Das Postfach erhielt binnen einer Stunde mehr Nachrichten, als es von allen Absendern zusammen annimmt.\#
Alarmmails, Catch-all-Weiterleitung, eine Flut gegen das Postfach.\#
Warten Sie einige Stunden, senden Sie dann erneut.\#
Behalten Sie die Adresse; senden Sie später und langsamer erneut.\#
Suchen Sie die Flut mit der Nachrichtenablaufverfolgung; verteilen Sie Mail über mehrere Postfächer.\#
related 5.2.121\#
ein Absender allein\#
5.2.14\#
Falsch konfigurierte Weiterleitungsadresse (Microsoft)\#
Das Postfach leitet an eine Adresse weiter, die fehlt oder falsch ist.\#
Das Ziel der Weiterleitung wurde gelöscht oder umbenannt.\#
Korrigieren oder entfernen Sie die Weiterleitung (Felder `ForwardingAddress` und `ForwardingSmtpAddress` von `Get-Mailbox`).\#
Weiterleitung im Kreis\#
5.3.0\#
Empfangendes System lehnt ab\#
Das empfangende System lehnt die Nachricht endgültig ab und nennt kein Detail. Manche Server verwenden es für Sperrlisten und Access-Regeln.\#
Access-Regeln und Mailerfehler von Sendmail; AT&T: sendende IP-Adresse auf der eigenen Sperrliste; Filter und Gateways, die keinen besseren Code kennen.\#
Lesen Sie den Text und leiten Sie die ganze Antwort an Ihren Mailadmin weiter.\#
Folgen Sie dem Link oder der Adresse im Text; prüfen Sie die sendende IP-Adresse auf Sperrlisten.\#
Suchen Sie im Log die Regel oder den Mailer, der scheiterte, und geben Sie ihm einen genaueren Code.\#
der genaue Code für Ablehnung durch Richtlinie\#
related 5.3.5\#
5.3.1\#
Der empfangende Server hat keinen Speicherplatz mehr und erklärt das gegen den Standard für endgültig.\#
Server oder Filter, die aus einer vollen Platte eine dauerhafte Ablehnung machen.\#
Senden Sie die Nachricht später noch einmal.\#
Behalten Sie die Adresse; sagen Sie dem anderen Postmaster auf anderem Weg, dass seine Platte voll ist.\#
der Code, der passt\#
5.3.190\#
Journaling nicht unterstützt (Microsoft)\#
Die Organisation nimmt keine Journalberichte von lokalen Servern an.\#
Eine Journalregel zeigt auf Exchange Online, während dessen Journalarchiv abgeschaltet ist.\#
Lassen Sie die Journalregel auf ein unterstütztes Archiv zeigen.\#
Schalten Sie das Journalarchiv ein, oder verwenden Sie ein anderes Journalpostfach.\#
5.4.1\#
Keine Antwort vom Host, aufgegeben\#
Das sendende System erreichte keinen Server der Domain und erklärte es für endgültig. Von Microsoft-Servern bedeutet es anderes: Empfänger abgelehnt.\#
Relays und Gateways ohne Warteschlange; manche Systeme verwenden es, wenn eigene Regeln die Domain des Empfängers ablehnen.\#
Prüfen Sie die Domain der Adresse.\#
Sehen Sie nach, wer die Antwort schrieb. Ihr eigenes Relay: Testen Sie DNS und Port 25. Eine Gegenstelle: Lesen Sie deren Text.\#
Öffnen Sie Port 25, starten Sie den Server, entfernen Sie tote Hosts aus den MX-Einträgen.\#
die vorübergehende Form, die der Standard verlangt\#
unbekannter Empfänger\#
5.4.11\#
Zu viele verkettete automatische Nachrichten (Microsoft)\#
Automatische Nachrichten in Exchange haben einander zu oft ausgelöst, deshalb hat es die Kette gestoppt.\#
Regeln, automatische Antworten oder Journale, die aufeinander antworten.\#
Nichts zu tun; sagen Sie es dem Admin des Empfängers.\#
Suchen Sie automatische Antworten und Regeln, die auf Bounces reagieren.\#
Suchen Sie Regel, Journal oder automatische Antwort, die Nachrichten über Nachrichten erzeugt, und nehmen Sie automatische Mail aus.\#
related 5.4.14\#
Schleife zwischen Servern\#
5.4.14\#
Hop-Limit überschritten (Microsoft)\#
Die Nachricht kam zu oft zu Exchange Online zurück: eine Mailschleife.\#
MX und Connectors schicken die Domain zwischen Exchange Online und einem lokalen oder Filterserver im Kreis; zwei Postfächer leiten aneinander weiter.\#
Lesen Sie die `Received`-Felder der zurückgesandten Nachricht: Die Hosts, die sich wiederholen, bilden die Schleife.\#
Stellen Sie die akzeptierte Domain auf autoritativ, oder korrigieren Sie den Connector; entfernen Sie eine der beiden Weiterleitungen; ergänzen Sie fehlende Postfächer.\#
der registrierte Code für Schleifen\#
5.4.1~microsoft\#
Empfängeradresse abgelehnt: Zugriff verweigert\#
Exchange Online lehnt den Empfänger am Eingang ab, weil die Adresse nicht im Verzeichnis der Organisation steht. Mit dem Netz hat es nichts zu tun.\#
„Recipient address rejected: Access denied“ nach `RCPT TO`: unbekannter Empfänger bei eingeschalteter verzeichnisbasierter Edgeblockierung; oder das Postfach liegt lokal und ist nicht synchronisiert.\#
Prüfen Sie die Schreibweise; fragen Sie nach der aktuellen Adresse.\#
Behandeln Sie es als unbekannten Empfänger: Wiederholen Sie nicht.\#
Legen Sie den Empfänger an oder synchronisieren Sie ihn, oder stellen Sie die akzeptierte Domain auf internes Relay, solange manche Postfächer anderswo liegen. Öffentliche Ordner brauchen eine eigene Ausnahme.\#
related 5.1.10\#
Microsofts Code, wenn die Verzeichnissuche später scheitert\#
5.4.2\#
Die Verbindung brach ab, bevor die Nachricht durch war, und das sendende System erklärte es für endgültig.\#
Relays, Skripte und Bibliotheken ohne Warteschlange, die eine abgebrochene Verbindung als dauerhaft melden.\#
Senden Sie erneut.\#
Senden Sie über einen Server mit Warteschlange; suchen Sie den Schritt, bei dem die Verbindung abbricht.\#
5.4.3\#
Ein Verzeichnis, das das sendende System braucht, antwortete nicht, und es gab auf.\#
Exchange und Gateways, die DNS- oder Verzeichnisfehler für endgültig erklären.\#
Senden Sie später erneut; prüfen Sie die Domain der Adresse.\#
Führen Sie `dig MX` für die Domain auf dem Mailserver aus und reparieren Sie Resolver oder Verzeichnis.\#
Testen Sie jeden Nameserver der Domain und die DNSSEC-Kette.\#
5.4.300\#
Nachricht abgelaufen (Microsoft)\#
Exchange Online versuchte es die ganze Wartezeit lang (in der Regel 24 Stunden) und gab auf.\#
Der empfangende Server antwortete nicht, stellte jeden Versuch zurück, oder TLS scheiterte.\#
Lesen Sie den letzten Fehler im Bounce, senden Sie später erneut.\#
Die Nachrichtenablaufverfolgung zeigt jeden Versuch; testen Sie die MX-Hosts der Domain.\#
Öffnen Sie Port 25 für Exchange Online; suchen Sie nach Greylisting oder Limits.\#
related 5.4.316\#
Verbindung abgelehnt\#
5.4.310\#
DNS-Domain existiert nicht (Microsoft)\#
Exchange Online findet im DNS keine solche Domain.\#
Tippfehler, abgelaufene Domain, fehlende Einträge beim Nameserver.\#
Führen Sie `dig MX` für die Domain aus; korrigieren Sie die Adresse.\#
Erneuern Sie die Domain; veröffentlichen Sie einen MX-Eintrag.\#
5.4.5\#
Mailsystem überlastet, aufgegeben\#
Ein System war zu beschäftigt und erklärte das gegen den Standard für endgültig. Von Google-Servern ist es ein Sendelimit.\#
Gateways und Filter ohne Warteschlange.\#
Senden Sie später erneut.\#
Behalten Sie die Adresse; senden Sie mit weniger Verbindungen erneut.\#
5.4.5~google\#
Tägliches Sendelimit überschritten\#
Ihr eigenes Google-Konto oder SMTP-Relay hat sein Tageslimit erreicht und darf vorerst nicht mehr senden. Am Empfänger liegt es nicht.\#
„Daily user sending limit exceeded“ oder „Daily SMTP relay limit exceeded“: Newsletter aus einem Postfach, ein gekapertes Konto, eine Schleife.\#
Warten Sie bis zu 24 Stunden, senden Sie dann weniger; ändern Sie das Passwort, wenn Sie nicht so viel gesendet haben.\#
Prüfen Sie im E-Mail-Log, was das Konto sendet; verlegen Sie Massenmail zu einem Dienst, der dafür gemacht ist.\#
der Empfänger erhält zu viel\#
5.5.0\#
Protokollproblem\#
Im Dialog ging etwas endgültig schief, ohne Detail. Viele Programme verwenden ihn auch für Ablehnungen, die mit dem Protokoll nichts zu tun haben.\#
Vorgabe von Sendmail für 5yz-Antworten; Postfix „Improper use of SMTP command pipelining“; ein ausgefallener Milter mit Aktion reject; ältere Microsoft-Server bei unbekannten oder gesperrten Empfängern.\#
Lesen Sie den Text: Nennt er die Adresse oder eine Richtlinie, ist das der Grund.\#
Richten Sie sich nach dem Text. Nennt er das Protokoll, zeichnen Sie die Sitzung auf und warten Sie jede Antwort ab, bevor der nächste Befehl kommt, sofern `PIPELINING` nicht angeboten war.\#
Milter ausgefallen: Starten Sie ihn neu.\#
falscher Befehl oder falsche Reihenfolge\#
Syntax\#
5.6.0\#
Inhalt nicht annehmbar\#
Der Server lehnt die Nachricht wegen ihres Aufbaus ab, ohne Detail.\#
Fehlerhafte Kopfzeilen oder fehlerhaftes MIME, doppeltes `From`, fehlendes `Date`, zu tiefe Verschachtelung, „Corrupt message content“ bei Exchange, `winmail.dat`.\#
Senden Sie sie als neue Nachricht, reiner Text, Anhang als ZIP oder Link.\#
Prüfen Sie die Rohnachricht: ein `From`, `Date`, `Message-ID`; Zeilen bis 998 Oktette; richtige MIME-Grenzen.\#
Suchen Sie im Log, welche Prüfung ansprach; testen Sie mit der Originalnachricht.\#
related 5.6.1\#
der Medientyp wird abgelehnt\#
durch eine Inhaltsrichtlinie abgelehnt\#
5.6.11\#
LF ohne CR in der Nachricht (Microsoft)\#
Die Nachricht enthält Zeilenvorschübe ohne Wagenrücklauf, und der nächste Server kann sie so nicht annehmen.\#
Programme und Geräte, die Mail mit Unix-Zeilenenden erzeugen; der nächste Server bietet `BDAT` (`CHUNKING`) nicht an.\#
Senden Sie sie mit einem anderen Mailprogramm noch einmal.\#
Beenden Sie in dem Programm, das die Nachricht erzeugt, jede Zeile mit CR LF.\#
Bieten Sie auf dem empfangenden Server `CHUNKING` an.\#
was andere bei LF ohne CR senden\#
5.6.4\#
Die Nachricht lässt sich nur mit Verlust zustellen, und der Absender hat das verboten.\#
Senden Sie sie als reinen Text, oder erlauben Sie die Umwandlung.\#
related 2.6.4\#
zugestellt, mit Verlust\#
5.6.8\#
Senden Sie `VRFY` oder `EXPN` mit dem Parameter `SMTPUTF8`, oder verzichten Sie auf den Befehl.\#
related 553\#
ein üblicher Antwortcode\#
related 5.6.7\#
schon die Adresse wird nicht angenommen\#
5.7.0\#
Ablehnung durch Sicherheit oder Richtlinie\#
Der Server lehnt aus einem Grund der Sicherheit oder Richtlinie ab und nennt kein weiteres Detail. Welcher es ist, sagt nur der Text.\#
`530 5.7.0`: zuerst Anmeldung oder `STARTTLS`; Sperren von Viren oder Anhängen; Relaying nicht erlaubt; Sperrlisten von Gateways (Proofpoint); Gmail `552 5.7.0`: gefährlicher Anhang.\#
Anmeldung verlangt: Schalten Sie Authentifizierung und TLS für ausgehende Mail ein. Anhang genannt: Teilen Sie ihn über einen Link.\#
Richten Sie sich nach Antwortcode und Text: `530`: Verwenden Sie Port 587 oder 465 mit Anmeldung; gesperrte IP-Adresse: Folgen Sie dem Link; Relay: Melden Sie Ihren Host dort an.\#
Suchen Sie die Regel im Log Ihres Filters und geben Sie ihr einen deutlicheren Code.\#
nicht berechtigt, der häufigste Richtliniencode\#
related 530\#
zuerst Anmeldung oder TLS\#
5.7.105\#
Durch Absenderfilter abgelehnt\#
Ein Filter vor Exchange lehnt den Absender ab, oder dessen IP-Adresse steht auf einer Sperrliste, die der Filter fragt.\#
Absender- oder Verbindungsfilter von Exchange und Zusatzprodukten; von keinem Hersteller dokumentiert.\#
Leiten Sie die Antwort an Ihren Mailadmin weiter.\#
Prüfen Sie die IP-Adresse auf Sperrlisten, folgen Sie dem Link im Text, beantragen Sie dann die Austragung.\#
Suchen Sie im Filter nach Absender- und Sperrlisteneinträgen.\#
5.7.107\#
Durch Sperrliste abgelehnt\#
Ein Filter vor Exchange lehnt die sendende IP-Adresse oder ihren Absender ab, weil sie auf einer Sperrliste stehen.\#
5.7.124\#
Absender nicht unter den erlaubten der Gruppe (Microsoft)\#
Die Gruppe nimmt Mail nur von Absendern auf ihrer Liste an, und dieser steht nicht darauf.\#
Verteilergruppen mit Zustellungsverwaltung.\#
Fragen Sie den Besitzer der Gruppe, oder schreiben Sie an ein Mitglied.\#
Nehmen Sie den Absender unter die erlaubten der Gruppe auf (für externe Absender einen E-Mail-Kontakt).\#
related 5.7.2\#
related 5.7.133\#
nur interne Absender\#
5.7.12~microsoft\#
Absender nicht in der Organisation angemeldet\#
Exchange nimmt Mail für diesen Empfänger nur von Absendern an, die in seiner eigenen Organisation angemeldet sind. Um Passwörter geht es nicht.\#
Mail von außen an eine Gruppe, einen Raum oder ein Postfach, das für externe Absender geschlossen ist; eigene Geräte, die ohne Anmeldung senden.\#
Bitten Sie die Organisation des Empfängers, die Adresse zu öffnen, oder schreiben Sie an eine andere.\#
Lassen Sie eigene Geräte und Anwendungen sich anmelden, oder verwenden Sie einen Connector.\#
Exchange: `Set-DistributionGroup` oder `Set-Mailbox` mit `-RequireSenderAuthenticationEnabled $false`, oder nehmen Sie den Absender unter die akzeptierten auf.\#
Microsofts Code für Gruppen\#
related 5.7.134\#
Microsofts Code für Postfächer\#
5.7.133\#
Absender für die Gruppe nicht angemeldet (Microsoft)\#
Die Gruppe nimmt Mail nur von angemeldeten Absendern der eigenen Organisation an.\#
Mail von außen an eine Verteilergruppe mit Standardeinstellung.\#
Schreiben Sie an eine Person dort, oder fragen Sie den Besitzer der Gruppe.\#
Eigene Anwendung: Lassen Sie sie sich als Postfach der Organisation anmelden.\#
Erlauben Sie externe Absender für diese Gruppe (`Set-DistributionGroup -RequireSenderAuthenticationEnabled $false`).\#
dasselbe für ein Postfach\#
5.7.134\#
Absender für das Postfach nicht angemeldet (Microsoft)\#
Das Postfach nimmt Mail nur von angemeldeten Absendern der eigenen Organisation an.\#
Mail von außen an Räume, freigegebene oder interne Postfächer.\#
Schreiben Sie an eine andere Person dort.\#
Führen Sie `Set-Mailbox -RequireSenderAuthenticationEnabled $false` für dieses Postfach aus.\#
dasselbe für eine Gruppe\#
5.7.135\#
Absender für den öffentlichen Ordner nicht angemeldet (Microsoft)\#
Der öffentliche Ordner nimmt Mail nur von angemeldeten Absendern der eigenen Organisation an.\#
Mail von außen an einen E-Mail-aktivierten öffentlichen Ordner.\#
Schreiben Sie stattdessen an eine Person dort.\#
Lassen Sie alle Absender an den Ordner zustellen und geben Sie Anonym das Recht, Elemente zu erstellen.\#
5.7.136\#
Absender für den E-Mail-Benutzer nicht angemeldet (Microsoft)\#
Der Empfänger (ein E-Mail-Benutzer, dessen Postfach anderswo liegt) nimmt Mail nur von angemeldeten Absendern an.\#
Mail von außen an ein Konto, das an ein anderes System weiterleitet.\#
Schreiben Sie an die andere Adresse der Person.\#
Führen Sie `Set-MailUser -RequireSenderAuthenticationEnabled $false` für dieses Konto aus.\#
5.7.139\#
Anmeldung nicht erfolgreich (Microsoft)\#
Microsoft 365 lehnt die Anmeldung ab: Die Passwortanmeldung über SMTP ist für Organisation oder Postfach abgeschaltet, oder eine Richtlinie sperrt sie.\#
`535 5.7.139` an Geräte und Skripte mit Benutzername und Passwort; Sicherheitsstandards, bedingter Zugriff, falsches Passwort.\#
Verwenden Sie ein Programm mit OAuth-Anmeldung, oder fragen Sie Ihren Admin.\#
Schalten Sie SMTP AUTH für dieses Postfach ein (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`), wo es noch angeboten wird, oder wechseln Sie zu OAuth, einem Relay-Connector oder einem Maildienst.\#
der registrierte Code für gescheiterte Anmeldung\#
related 5.7.57\#
gar keine Anmeldung\#
5.7.13~microsoft\#
Öffentlicher Ordner lehnt externe Absender ab\#
Der Empfänger ist ein öffentlicher Ordner von Exchange, der keine Mail von außerhalb seiner Organisation annimmt.\#
E-Mail-aktivierte öffentliche Ordner ohne Berechtigung für anonyme Absender.\#
Wiederholen Sie nicht.\#
Geben Sie Anonym das Recht, Elemente im Ordner zu erstellen, oder lassen Sie in den Zustellbeschränkungen alle Absender zu.\#
related 5.7.135\#
der neuere Code für dasselbe\#
5.7.322\#
Zertifikat des Ziels abgelaufen (Microsoft)\#
Zu dieser Domain ist TLS mit gültigem Zertifikat vorgeschrieben, und das Zertifikat ihres Servers ist abgelaufen.\#
MTA-STS oder ein Connector verlangt ein gültiges Zertifikat; die Erneuerung scheiterte, oder der Server wurde danach nicht neu geladen.\#
Erreichen Sie den Empfänger auf anderem Weg.\#
Sagen Sie es dem Admin des Empfängers.\#
Erneuern Sie das Zertifikat, laden Sie den Mailserver neu, prüfen Sie jeden MX-Host mit `openssl s_client -starttls smtp`.\#
der registrierte Code für Zertifikatsprobleme\#
5.7.501-5.7.503\#
Spam-Missbrauch oder gesperrter Absender (Microsoft)\#
Exchange Online hat diesen Absender gesperrt, weil er Spam gesendet hat.\#
Konto oder IP-Adresse mit wiederholtem Spam.\#
Sagen Sie es Ihrem Admin oder Anbieter.\#
Stoppen Sie den Spam, sichern Sie das Konto, wenden Sie sich dann an den Microsoft-Support (eigener Mandant) oder an die Adresse in der Antwort.\#
related 5.7.511\#
gesperrt, Austragung per Mail\#
5.7.504-5.7.505\#
Empfänger abgelehnt oder gesperrt (Microsoft)\#
Exchange Online lehnt diese Empfängeradresse ab.\#
Empfänger nicht im Verzeichnis, oder wegen Missbrauchs gesperrt.\#
Prüfen Sie die Adresse; fragen Sie nach einer anderen.\#
Prüfen Sie, ob der Empfänger existiert und nicht gesperrt ist.\#
related 5.4.1\#
Empfänger nicht im Verzeichnis\#
5.7.506\#
Falscher HELO-Name (Microsoft)\#
Der Client begrüßt mit einem Namen, der dem Empfänger gehört, oder mit einem anderen, der nicht sein eigener sein kann.\#
Falscher Hostname im Mailserver, geklonte Maschinen, Spamsoftware.\#
Sagen Sie es Ihrem Admin.\#
Setzen Sie in `EHLO` den eigenen vollständigen Hostnamen des Servers (Postfix `smtp_helo_name`, Exim `primary_hostname`) mit passendem PTR-Eintrag.\#
falsches HELO-Argument, anderswo\#
5.7.507\#
IP-Adresse von der Organisation des Empfängers gesperrt (Microsoft)\#
Die Organisation des Empfängers hat die sendende IP-Adresse auf ihre eigene Sperrliste gesetzt.\#
Verbindungsfilter dieses Mandanten.\#
Bitten Sie den Admin des Empfängers um Austragung.\#
Entfernen Sie die Adresse aus der IP-Sperrliste der Verbindungsfilterrichtlinie.\#
related 5.7.513\#
Sperrliste des Kunden\#
5.7.508\#
IPv6-Bereich über seinem Limit (Microsoft)\#
Das IPv6-Netz des Absenders hat mehr gesendet, als Exchange Online erlaubt.\#
Viele Hosts eines Providers im selben Bereich, oder Massenmail über IPv6.\#
Senden Sie über IPv4 an Microsoft (Postfix `smtp_address_preference = ipv4`), langsamer, mit PTR, SPF und DKIM.\#
related 5.7.510\#
Empfänger nimmt keine Mail über IPv6 an\#
5.7.509\#
DMARC nicht bestanden, Richtlinie reject (Microsoft)\#
Die Nachricht besteht DMARC nicht, und die Richtlinie der Domain in `From` sagt reject.\#
Maildienste ohne DKIM für Ihre Domain, Weiterleitung, die Signaturen bricht, gefälschte Mail.\#
Senden Sie über den offiziellen Server der Domain Ihrer Adresse.\#
Signieren Sie mit DKIM für die Domain in `From`, oder bringen Sie SPF in Übereinstimmung; prüfen Sie `Authentication-Results` einer Testmail.\#
Bekannter Weiterleiter: Nehmen Sie ihn als vertrauenswürdigen ARC-Versiegler auf.\#
related 5.7.515\#
Anforderungen an Massenversender\#
5.7.51\#
Connector beschränkt den sendenden Host (Microsoft)\#
Die Organisation nimmt Mail dieser Absenderdomain nur von bestimmten IP-Adressen oder mit einem bestimmten Zertifikat an.\#
Ein Partnerconnector mit Beschränkungen; IP-Adresse oder Zertifikat des Absenders hat sich geändert.\#
Sagen Sie es dem Admin des Empfängers auf anderem Weg.\#
Senden Sie von der vereinbarten IP-Adresse oder mit dem vereinbarten Zertifikat; teilen Sie dem Partner Änderungen mit.\#
Korrigieren Sie den eingehenden Connector: Adressen in `SenderIPAddresses`, Name in `TlsSenderCertificateName`.\#
related 5.7.64\#
eigener Connector passt nicht\#
5.7.510\#
Empfänger nimmt keine Mail über IPv6 an (Microsoft)\#
Die Domain des Empfängers in Exchange Online nimmt keine Mail über IPv6 an.\#
Sendende Server, die IPv6 bevorzugen.\#
Senden Sie über IPv4 (Postfix `smtp_address_preference = ipv4`).\#
Bitten Sie Microsoft, IPv6 für die Domain einzuschalten.\#
related 5.7.508\#
Limits für IPv6\#
5.7.511\#
Sendende IP-Adresse gesperrt, Austragung per Mail (Microsoft)\#
Microsoft sperrt die sendende IP-Adresse; das Portal trägt sie nicht aus, nur eine Mail an die Adresse in der Antwort.\#
Wiederholter oder massiver Spam von dieser IP-Adresse.\#
Stellen Sie zuerst die Ursache ab, leiten Sie dann die ganze Antwort an die darin genannte Adresse weiter; die Austragung dauert ein bis zwei Tage.\#
Austragung über das Portal\#
5.7.512\#
Nachricht ohne gültiges From (Microsoft)\#
Die Nachricht hat nicht genau ein gültiges Feld `From`, wie RFC 5322 es verlangt.\#
Skripte und Geräte, die `From` leer lassen oder doppelt schreiben.\#
Stellen Sie im Programm oder Gerät eine Absenderadresse ein.\#
Geben Sie jeder Nachricht ein `From` mit einer vollständigen Adresse; mehrere Adressen brauchen ein Feld `Sender`.\#
fehlerhafte Nachrichten, anderswo\#
5.7.513\#
Sperrliste des Kunden (Microsoft)\#
Die Organisation des Empfängers sperrt den sendenden Server durch ihre eigene Liste („AS16012607“).\#
Sperreinträge dieses Mandanten.\#
Entfernen Sie den Eintrag aus der Verbindungsfilterrichtlinie oder der Sperrliste des Mandanten.\#
related 5.7.507\#
ähnlich\#
5.7.515\#
Verlangte Authentifizierungsstufe nicht erreicht (Microsoft)\#
Outlook.com lehnt die Mail ab, weil Domains, die viel senden, SPF, DKIM und DMARC bestehen müssen und diese es nicht tut.\#
Seit Mai 2025, bei Domains, die mehrere Tausend Nachrichten am Tag an Adressen von Outlook.com, Hotmail und Live senden.\#
Sagen Sie es dem Admin Ihrer Absenderdomain.\#
Sorgen Sie dafür, dass SPF und DKIM beide bestehen, veröffentlichen Sie DMARC mit mindestens `p=none`, und stimmen Sie eines davon auf die Domain in `From` ab.\#
related 5.7.509\#
DMARC-Richtlinie reject\#
der registrierte Code für gescheiterte Authentifizierung\#
5.7.57\#
Client nicht angemeldet (Microsoft)\#
Das Programm oder Gerät hat sich nicht angemeldet, will aber über einen Server senden, der es verlangt.\#
Drucker, Scanner und Anwendungen, die `smtp.office365.com` ohne Anmeldung verwenden oder mit einer, die unbemerkt scheiterte.\#
Stellen Sie im Gerät Benutzername, Passwort und STARTTLS auf Port 587 ein.\#
Schalten Sie SMTP AUTH für dieses Postfach ein, oder verwenden Sie für Geräte direktes Senden oder einen Relay-Connector.\#
related 5.7.139\#
die Anmeldung selbst wird abgelehnt\#
der Antwortcode\#
5.7.606-5.7.649\#
Sendende IP-Adresse gesperrt (Microsoft)\#
Exchange Online sperrt die sendende IP-Adresse wegen Spam.\#
„Access denied, banned sending IP“: ein gekapertes Konto oder ein gekaperter Host, oder die Adresse hatte vorher einen schlechten Besitzer.\#
Stellen Sie die Ursache ab, beantragen Sie dann die Austragung bei `https://sender.office.com`; sie dauert bis zu ein oder zwei Tage.\#
Erwünschter Partner: Erlauben Sie seine IP-Adresse im Verbindungsfilter.\#
Austragung nur per Mail\#
nur gebremst\#
5.7.64\#
TenantAttribution; Relaying verweigert (Microsoft)\#
Exchange Online erkennt nicht, zu welchem Kunden der sendende Server gehört, und gibt deshalb für ihn nichts weiter.\#
Neue öffentliche IP-Adresse oder erneuertes Zertifikat des lokalen Servers, das nicht mehr zum eingehenden Connector passt; Domain nicht verifiziert.\#
Aktualisieren Sie den eingehenden Connector mit der jetzigen IP-Adresse oder dem Zertifikatsnamen; die Absenderdomain muss eine akzeptierte Domain sein.\#
related 5.7.51\#
Partnerconnector\#
Relaying verweigert, anderswo\#
5.7.7\#
Die Nachricht wurde nach dem Signieren verändert oder beschädigt, und der Server lehnt sie ab.\#
Signieren Sie zuletzt: Fußzeilen, Haftungshinweise und Umkodierung müssen vor DKIM kommen. Senden Sie 7-Bit-Inhalt, Zeilen unter 998 Oktetten.\#
Prüfen Sie, dass Ihr eigenes Gateway die Nachricht nicht vor der Prüfung verändert.\#
related 5.7.20\#
keine gültige DKIM-Signatur\#
5.7.700-5.7.749\#
Mandant oder Quelle gesperrt (Microsoft)\#
Exchange Online sperrt Mail dieses Mandanten oder dieser Quelle, weil ein Limit oder eine Sperrliste greift.\#
Eigener Mandant mit ausgehendem Spam, Testmandanten, Zulassungs-/Sperrliste des Mandanten.\#
Sehen Sie im Defender-Portal nach eingeschränkten Benutzern und Warnungen; sichern Sie gekaperte Konten; wenden Sie sich dann an den Microsoft-Support.\#
Prüfen Sie die Zulassungs-/Sperrliste des Mandanten.\#
Limit des ganzen Mandanten\#
5.7.703\#
Durch Sperrliste des Mandanten gesperrt (Microsoft)\#
Absender oder Empfänger steht auf der eigenen Sperrliste der Organisation.\#
Domains, Adressen oder Links in der Zulassungs-/Sperrliste des Mandanten.\#
Entfernen Sie den Eintrag im Microsoft-Defender-Portal unter den Zulassungs-/Sperrlisten des Mandanten, wenn der Empfänger erwünscht ist.\#
die Sperrliste der anderen Seite\#
5.7.705\#
Mandant hat seine Schwelle überschritten (Microsoft)\#
Ihre eigene Microsoft-365-Organisation darf nicht mehr senden, weil zu viel Spam von ihr kam.\#
Gekaperte Konten, missbrauchte Connectors, ein offenes Relay im eigenen Haus.\#
Sichern Sie gekaperte Konten, schließen Sie offene Relays, die Ihren Connector verwenden, bitten Sie dann den Microsoft-Support, die Sperre aufzuheben.\#
related 5.7.708\#
neue Mandanten\#
ein Konto gesperrt\#
5.7.708\#
Verkehr von dieser IP-Adresse nicht angenommen (Microsoft)\#
Microsoft lässt diese Organisation nur über eine IP-Adresse mit niedriger Reputation senden, und der Empfänger nimmt das nicht an.\#
Neue Mandanten und Testmandanten, die viel senden.\#
Lassen Sie den Mandanten vom Microsoft-Support verifizieren; senden Sie bis dahin wenig.\#
5.7.750\#
Senden von nicht registrierten Domains (Microsoft)\#
Ihre eigene Organisation sendet über einen Connector mit Domains, die im Mandanten nicht registriert sind, und ist deshalb gesperrt.\#
Anwendungen oder lokale Relays mit fremden Absenderadressen.\#
Verwenden Sie eine Adresse aus einer registrierten Domain.\#
Tragen Sie die Domains in Microsoft 365 ein und verifizieren Sie sie, oder stoppen Sie die Quelle; wenden Sie sich dann an den Support.\#
Connector passt nicht\#
5.7.80\#
Gedruckte Form von 5.7.8 (Google)\#
Googles Seite druckt diesen Code, wo die Server `5.7.8` senden: Benutzername und Passwort nicht akzeptiert.\#
In Googles Liste der SMTP-Fehler seit August 2025; in echten Antworten kaum.\#
Geben Sie Benutzername und Passwort neu ein; bei Bestätigung in zwei Schritten verwenden Sie ein App-Passwort oder OAuth.\#
der Code in echten Antworten\#
5.7.90\#
Gedruckte Form von 5.7.9 (Google)\#
Googles Seite druckt diesen Code, wo die Server `5.7.9` senden: App-Passwort oder Anmeldung im Browser erforderlich.\#
Melden Sie sich im Browser an, verwenden Sie dann ein App-Passwort oder OAuth.\#
related 5.7.9\#
5.7.900-5.7.999\#
Durch eine Nachrichtenflussregel abgelehnt (Microsoft)\#
Eine Nachrichtenflussregel der Organisation hat die Nachricht abgelehnt, mit einem Code, den ihr Admin gewählt hat.\#
Regeln zu Anhang, Stichwort, Absender oder Verschlüsselung in Exchange.\#
Folgen Sie dem Text der Regel, oder fragen Sie die Organisation des Empfängers.\#
Wiederholen Sie nicht unverändert.\#
Suchen Sie die Regel mit der Nachrichtenablaufverfolgung (`Get-TransportRule`) und fügen Sie eine Ausnahme hinzu.\#
der Code, den die meisten Regeln senden\#
5.9.9\#
Als Massenmail abgelehnt (bmail.ru)\#
Der Spamfilter des Anbieters hat die Nachricht als Massenmail abgelehnt. Die Nummer ist seine eigene; Themenbereich 9 ist nicht registriert.\#
Gesehen in einem Bounce mit Antwortcode 551, der für umgezogene Postfächer gedacht ist.\#
Schreiben Sie eine persönliche Nachricht ohne Links.\#
Prüfen Sie SPF, DKIM, DMARC und Sperrlisten; wenden Sie sich an den Anbieter.\#
5.X.Y\#
Dauerhafter Fehler\#
Der Server lehnt ab, und denselben Versuch zu wiederholen hilft nicht. Zuerst muss sich die Nachricht oder die Adresse ändern.\#
In Antworten, die mit 5 beginnen, in Logzeilen mit `status=bounced` und in Bounces mit `Action: failed`: unbekannte Empfänger, Richtlinien, Spamfilter, gescheiterte Authentifizierung, falsche Befehle.\#
Lesen Sie den Text hinter dem Code, korrigieren Sie Adresse oder Nachricht und senden Sie erneut.\#
Wiederholen Sie nicht unverändert. Löschen Sie eine Adresse nur, wenn Themenbereich 1 (Adresse) oder 2 (Postfach) es sagt; Themenbereich 7 betrifft Richtlinien, nicht die Adresse.\#
Hätte diese Mail durchgehen sollen, suchen Sie im Log nach Zeit, Client und Empfänger.\#
die vorübergehende Form desselben Fehlers\#
7.7.1\#
Druckfehler für 5.7.1\#
Kein Server sendet diesen Code: Klassen sind nur 2, 4 und 5. Es ist ein Druckfehler für `5.7.1` auf einer Seite über Gmail-Fehler.\#
In abgeschriebenen Codelisten.\#
Lesen Sie ihn als `5.7.1`.\#
der gemeinte Code\#
X.0.0\#
Anderer, nicht definierter Status\#
Nur die Klasse ist bekannt. Das Übrige muss der Text hinter dem Code oder der Antwortcode sagen.\#
Die Antwort der Gegenstelle hatte keinen erweiterten Statuscode, oder ein Programm setzt für eigene Fehler Nullen ein.\#
X.0.900-X.0.999\#
Interner Code von Sisimai\#
Kein Server sendet diesen Code: Der Bounce-Parser Sisimai schreibt ihn in seine Ergebnisse, wenn ein Bounce keinen eigenen Code hat.\#
In Datenbanken und Berichten, die Sisimai füllt, etwa `5.0.911` für einen unbekannten Benutzer.\#
Sehen Sie den Grund an, den der Parser daneben nennt, und den ursprünglichen Bounce.\#
related X.0.0\#
nur die Klasse ist bekannt\#
X.0.Y\#
Anderer oder nicht definierter Status\#
Der Server nennt keinen Themenbereich, nur Erfolg, vorübergehenden oder dauerhaften Fehler. Mehr sagt der Text hinter dem Code.\#
Die Antwort der Gegenstelle hatte keinen erweiterten Statuscode, und der sendende Server setzte Nullen ein, oder ein Programm weiß nur, dass etwas schiefging.\#
Lesen Sie den Text hinter dem Code.\#
Schlagen Sie Antwortcode und Text im Log nach; entscheiden Sie nicht nach den Nullen.\#
X.1.0\#
Anderer Adressstatus\#
Es geht um eine Adresse des Umschlags; ein genauerer Code passt nicht.\#
Als Antwort auf `MAIL FROM` oder `RCPT TO`.\#
X.1.1\#
Zielpostfach existiert nicht\#
Das Postfach existiert in dieser Domain nicht: Der Teil vor dem @ ist falsch oder nicht mehr vorhanden. Die Domain selbst nimmt Mail an.\#
Tippfehler, eine ausgeschiedene Person, eine alte Liste, eine geratene Adresse; manchmal eine Benutzerdatenbank, die Konten verloren hat.\#
Prüfen Sie die Schreibweise vor dem @, löschen Sie den Eintrag der Autovervollständigung, fragen Sie den Empfänger nach der aktuellen Adresse.\#
Entfernen Sie die Adresse und wiederholen Sie nicht; viele solche Antworten schaden Ihrer Reputation.\#
Existiert das Postfach, schlagen Sie es nach wie der Server: Postfix `postmap -q` auf `virtual_mailbox_maps` oder `local_recipient_maps`, Exim `exim -bt`, Exchange `Get-Recipient`.\#
die Domain ist falsch, nicht das Postfach\#
related 5.1.6\#
das Postfach gab es, es ist umgezogen\#
das Postfach existiert, ist aber deaktiviert\#
related 550\#
X.1.10\#
Empfängerdomain hat Null-MX\#
Die Domain des Empfängers erklärt im DNS (MX-Eintrag `0 .`), dass sie überhaupt keine Mail annimmt.\#
Tippfehler, der eine geparkte Domain trifft; Name eines Hosts oder einer Website statt der Maildomain. Postfix sendet `556 5.1.10` mit `reject_unknown_recipient_domain`.\#
Prüfen Sie die Domain: Die Mailadresse verwendet vielleicht eine andere.\#
`dig MX` zeigt `0 .`: Korrigieren oder entfernen Sie die Adresse, wiederholen Sie nicht.\#
Soll die Domain Mail annehmen, ersetzen Sie den Null-MX durch Ihren Mailhost.\#
die Domain existiert nicht oder hat keinen Mailhost\#
related 5.7.27\#
dasselbe für die Domain des Absenders\#
related 556\#
der Antwortcode dafür\#
X.1.10~microsoft\#
Empfänger nicht gefunden\#
In Exchange Online existiert der Empfänger in der empfangenden Organisation nicht. Mit Null-MX hat es hier nichts zu tun.\#
„RESOLVER.ADR.RecipientNotFound“ oder „Recipient not found by SMTP address lookup“: Tippfehler, gelöschtes Postfach, fehlender Alias nach einer Migration, veralteter Eintrag der Autovervollständigung.\#
Löschen Sie den Eintrag der Autovervollständigung, tippen Sie die Adresse neu, senden Sie erneut.\#
Entfernen Sie die Adresse; innerhalb einer Organisation ergänzen Sie den alten `legacyExchangeDN` als X500-Adresse.\#
`Get-Recipient` für die Adresse; legen Sie Postfach, Kontakt oder Alias an, oder stellen Sie die akzeptierte Domain auf internes Relay, solange manche Postfächer anderswo liegen.\#
Microsofts Ablehnung am Eingang\#
X.1.2\#
Zieldomain falsch\#
Der Teil nach dem @ ist keine Domain, die Mail annehmen kann: Sie existiert nicht oder hat keinen brauchbaren Mailserver.\#
Tippfehler in der Domain (`gmial.com`), eine abgelaufene Domain, ein Hostname statt der Maildomain, fehlende MX- und Adresseinträge.\#
Prüfen Sie die Schreibweise nach dem @ und senden Sie erneut.\#
Führen Sie `dig MX` und `dig A` für die Domain aus. Existiert sie nicht, korrigieren oder entfernen Sie die Adresse. Existiert sie, leeren Sie den Cache Ihres Resolvers.\#
Erneuern Sie die Domain; veröffentlichen Sie einen MX-Eintrag, dessen Host einen A- oder AAAA-Eintrag hat; führen Sie die Domain unter den eigenen Domains des Servers auf.\#
die Domain stimmt, das Postfach nicht\#
die Domain sagt selbst, dass sie keine Mail annimmt\#
Routingdaten fehlen\#
X.1.3\#
Falsche Syntax der Empfängeradresse\#
Die Empfängeradresse ist nicht wie eine Adresse geschrieben: Der Server kann sie nicht lesen.\#
Leerzeichen, fehlendes @, zwei @, ein Punkt am Ende, mitkopierte Kommas oder unsichtbare Zeichen, fehlende spitze Klammern, Zeichen außerhalb von ASCII ohne `SMTPUTF8`.\#
Prüfen Sie Adressen dort, wo sie eingegeben werden. Senden Sie `RCPT TO:<user@example.org>`: ein @, spitze Klammern, kein Leerzeichen nach dem Doppelpunkt.\#
Stimmt die Adresse, lockern Sie die Prüfung, die ansprach (Postfix `strict_rfc821_envelopes`, Filter für `%`, `!`, `/`).\#
dasselbe für die Absenderadresse\#
ein anderes Argument des Befehls ist falsch\#
related 501\#
X.1.4\#
Empfängeradresse mehrdeutig\#
Die Adresse passt auf diesem System auf mehr als ein Postfach, deshalb wählt der Server keines.\#
Systeme, die Namen großzügig vergleichen (Verzeichnisgateways, Domino), zwei Konten mit demselben Alias. Exchange sendet ihn auch mit „Recipient address rejected“.\#
Verwenden Sie die vollständige, genaue Adresse der Person.\#
Fragen Sie nach der genauen Adresse; wiederholen Sie nicht unverändert.\#
Suchen Sie die Adresse in beiden Konten und entfernen Sie eine; suchen Sie bei Exchange im Verzeichnis nach doppelten `proxyAddresses`.\#
kein Postfach passt\#
X.1.5\#
Empfängeradresse gültig\#
Der Server nimmt diesen Empfänger an.\#
`250 2.1.5` nach `RCPT TO`, in fast jeder Sitzung; als `Status: 2.1.5` in einer Benachrichtigung: Die Nachricht wurde an diese Adresse zugestellt.\#
Nichts zu tun. Dass die Adresse angenommen ist, heißt noch nicht, dass die Nachricht es ist: Es entscheidet die Antwort nach den Daten.\#
related 2.1.0\#
dasselbe für den Absender\#
related 250\#
X.1.6\#
Postfach umgezogen, keine neue Adresse\#
Das Postfach gab es hier, es nimmt aber keine Mail mehr an, und der Code kennt keine neue Adresse. Der Text kann dennoch eine nennen.\#
Die Person ist ausgeschieden oder hat die Adresse gewechselt; Postfix sendet ihn für Einträge in `relocated_maps` („User has moved to …“).\#
Nennt der Text eine neue Adresse, der Sie trauen, senden Sie dorthin; sonst fragen Sie den Empfänger. Korrigieren Sie Ihr Adressbuch.\#
Aktualisieren oder entfernen Sie die gespeicherte Adresse; wiederholen Sie nicht.\#
Leiten Sie eine Zeit lang weiter, oder behalten Sie einen `relocated`-Eintrag mit der neuen Adresse.\#
related 551\#
der Antwortcode, der die neue Adresse nennt\#
related 251\#
der Server leitet stattdessen weiter\#
gab es nie, soweit der Server weiß\#
X.1.7\#
Falsche Syntax der Absenderadresse\#
Die Absenderadresse in `MAIL FROM` ist nicht wie eine Adresse geschrieben: Der Server kann sie nicht lesen.\#
Skripte und Geräte mit leerer oder falscher „from“-Einstellung, ein Anzeigename in der Adresse, fehlende spitze Klammern, Leerzeichen, Bounce-Adressen mit unzulässigen Zeichen.\#
Stellen Sie im Programm oder Gerät eine vollständige Adresse (`name@example.org`) als Absender ein.\#
Sehen Sie das protokollierte `MAIL FROM` an; machen Sie daraus `MAIL FROM:<user@example.org>`, oder `<>` für Bounces. Korrigieren Sie die Option `-f` des Skripts oder die Adressumschreibung.\#
Syntax in Ordnung, aber die Domain nicht\#
X.1.8\#
Absenderdomain falsch\#
Die Domain der Absenderadresse existiert nicht oder kann keine Rücksendungen annehmen, deshalb lehnt der Server die Nachricht ab.\#
`MAIL FROM` mit lokalem Hostnamen (`root@web1.localdomain`), eine abgelaufene oder vertippte Domain, eine Domain ohne MX- und Adresseinträge.\#
Sehen Sie die Domain in `MAIL FROM` an: Veröffentlichen Sie einen MX- oder A-Eintrag, oder schreiben Sie sie um (Postfix `myorigin`, `smtp_generic_maps`; Exim `qualify_domain`).\#
Findet `dig MX` die Domain, reparieren oder leeren Sie Ihren Resolver.\#
schon die Adresse ist nicht lesbar\#
X.1.9\#
An nicht konformes Mailsystem weitergegeben\#
Die Adresse war gut, und die Nachricht ging an ein System weiter, das nicht melden kann, was aus ihr wurde.\#
In Tracking-Antworten und Weitergabemeldungen: Der letzte Server, der melden konnte, übergab die Nachricht an einen, der Tracking nicht unterstützt.\#
X.1.Y\#
Adressstatus\#
Die Antwort betrifft eine Adresse: die des Empfängers oder die des Absenders.\#
In Antworten auf `RCPT TO` (Empfänger) und `MAIL FROM` (Absender): unbekannter Benutzer, unbekannte Domain, falsche Syntax, umgezogenes Postfach.\#
Vergleichen Sie die Adresse Buchstabe für Buchstabe; fragen Sie den Empfänger auf anderem Weg nach der aktuellen.\#
Korrigieren oder entfernen Sie die gespeicherte Adresse. Nennt der Text Ihre Absenderadresse, prüfen Sie, ob sich ihre Domain auflösen lässt.\#
X.2.0\#
Anderer oder nicht definierter Postfachstatus\#
Das Postfach existiert; es geht um etwas an ihm, wofür es keinen genaueren Code gibt.\#
Als Antwort auf `RCPT TO` oder nach den Daten.\#
X.2.1\#
Postfach deaktiviert, nimmt keine Nachrichten an\#
Das Postfach existiert, ist aber abgeschaltet und nimmt keine Mail an.\#
Geschlossene, gesperrte, unbezahlte oder lange unbenutzte Konten; ausgeschiedene Mitarbeiter. Gmail: Konto inaktiv oder deaktiviert.\#
Fragen Sie die Person nach einer anderen Adresse.\#
Senden Sie nicht mehr an diese Adresse und entfernen Sie sie aus Listen.\#
Aktivieren Sie das Konto wieder, oder löschen Sie es, damit Absender `550 5.1.1` erhalten.\#
kein solches Postfach\#
umgezogen\#
offen, aber voll\#
X.2.2\#
Postfach voll\#
Das Postfach hat sein Kontingent erreicht und nimmt keine weitere Mail an.\#
Der Besitzer räumt nicht auf oder liest keine Mail mehr. Gmail: voll und inaktiv. Exchange Online verwendet ihn auch für Ihr eigenes „Submission quota exceeded“.\#
Bitten Sie den Empfänger auf anderem Weg, Mail zu löschen; senden Sie dann erneut.\#
Versuchen Sie es nach einigen Tagen erneut. Entfernen Sie die Adresse, wenn das Postfach wochenlang voll bleibt.\#
Erhöhen Sie das Kontingent oder archivieren Sie Mail (`doveadm quota get`, `Get-MailboxStatistics`). Antworten Sie mit `452 4.2.2`, wenn Sie bald Platz erwarten.\#
die vorübergehende Form, die der Standard bevorzugt\#
related 5.2.3\#
die Nachricht ist zu groß für dieses Postfach\#
die Nachricht ist zu groß für den Server\#
related 552\#
X.2.3\#
Nachricht überschreitet das Limit des Postfachs\#
Die Nachricht ist größer, als dieses Postfach annimmt, obwohl der Server insgesamt größere annimmt.\#
Größenlimits je Postfach oder Gruppe, meist in Exchange (`MaxReceiveSize`).\#
Verkleinern Sie die Nachricht, oder teilen Sie die Datei über einen Link. Anhänge wachsen in der Mail um etwa ein Drittel.\#
Erhöhen Sie das Limit dieses Postfachs (Exchange: `Set-Mailbox -MaxReceiveSize`).\#
über dem Limit des ganzen Servers\#
kein Platz mehr, gleich bei welcher Größe\#
X.2.4\#
Mailingliste nicht auflösbar\#
Die Adresse ist eine Liste oder ein Alias, und der Server konnte die Mitglieder nicht auflösen.\#
Fehlerhafte oder kreisförmige Aliasse, eine leere oder gelöschte Liste, eine fehlende Include-Datei; OpenSMTPD: Auflösung von Alias oder `.forward` gescheitert.\#
Sagen Sie es dem Besitzer der Liste; schreiben Sie direkt an Mitglieder.\#
Lösen Sie den Alias von Hand auf (`postalias -q`, `exim -bt`, `sendmail -bv`) und reparieren Sie die Schleife, die fehlende Datei oder ihre Rechte.\#
Sie dürfen nicht an die Liste schreiben\#
die Weiterleitung läuft im Kreis\#
X.2.Y\#
Postfachstatus\#
Die Adresse stimmt, aber etwas an diesem Postfach verhindert oder beeinflusst die Zustellung.\#
In Antworten auf `RCPT TO` oder nach den Daten: Postfach voll, deaktiviert, in der Größe beschränkt, oder eine Liste, die sich nicht auflösen lässt.\#
Sagen Sie es dem Empfänger auf anderem Weg; nur er oder sein Admin kann das Postfach in Ordnung bringen.\#
Prüfen Sie Kontingent, Zustand und Weiterleitung dieses Postfachs.\#
X.3.0\#
Anderer oder nicht definierter Systemstatus\#
Das empfangende System nimmt normalerweise Mail an; es geht um etwas am System selbst, wofür es keinen genaueren Code gibt.\#
In der Begrüßung, als Antwort auf jeden Befehl oder nach den Daten.\#
X.3.1\#
Mailsystem voll\#
Der empfangende Server hat für keine Nachricht mehr Speicherplatz; es geht nicht um ein einzelnes Postfach.\#
Volle Platte der Warteschlange (Postfix `queue_minfree`: „Insufficient system storage“), Back Pressure bei Exchange („Insufficient system resources“).\#
Lassen Sie die Warteschlange es weiter versuchen; sagen Sie es dem anderen Postmaster auf anderem Weg, wenn es anhält.\#
Schaffen Sie Platz, wo die Warteschlange liegt (`df -h`, `df -i`), entfernen Sie alte Logs und eingefrorene Nachrichten; verlegen Sie bei Exchange die Queue-Datenbank auf eine größere Platte.\#
ein einzelnes Postfach ist voll\#
X.3.2\#
System nimmt keine Nachrichten aus dem Netz an\#
Dieser Host nimmt keine Mail an, jetzt nicht oder nie.\#
`521 5.3.2` von Hosts, die nie Mail annehmen, und von Postfix postscreen (Sperrliste), stillgelegte Server, absichtliche Sperre aller Mail.\#
Prüfen Sie, ob das DNS Sie zum richtigen Host schickt (`dig MX`). Wenn ja und nur Sie abgelehnt werden, fragen Sie den dortigen Postmaster, ob Ihre IP-Adresse gesperrt ist.\#
Lassen Sie den MX-Eintrag auf einen Host zeigen, der Mail annimmt. Postfix: Suchen Sie den Client in `postscreen_access_list`.\#
related 4.3.2\#
nicht jetzt\#
related 521\#
der Antwortcode eines Hosts, der nie Mail annimmt\#
durch Richtlinie nur für diesen Client abgelehnt\#
X.3.3\#
System kann verlangte Funktion nicht\#
Das empfangende System unterstützt eine Funktion nicht, die die Nachricht verlangt.\#
Gateways zu anderen Mailsystemen, fehlende Erweiterungen wie `BINARYMIME`, `DSN` oder `DELIVERBY`.\#
Vergleichen Sie die Parameter von `MAIL FROM` und `RCPT TO` mit der `EHLO`-Antwort des Servers und lassen Sie weg, was er nicht anbietet.\#
Schalten Sie die Erweiterung ein, oder bieten Sie sie in `EHLO` nicht mehr an.\#
ein Argument des Befehls wird nicht akzeptiert\#
related 504\#
Parameter nicht implementiert\#
X.3.4\#
Nachricht zu groß für das System\#
Die Nachricht ist größer, als der Server annimmt.\#
Nach `MAIL FROM` mit `SIZE=` oder nach den Daten. Limits von 10 bis 50 MB sind üblich. Google: auch zu viele Anhänge oder zu große Kopfzeilen.\#
Teilen Sie die Datei über einen Link, oder teilen Sie die Nachricht auf. Ein Anhang wächst in der Mail um etwa ein Drittel.\#
Lesen Sie das Limit in der `EHLO`-Antwort (`SIZE`) und warnen Sie Benutzer, bevor sie senden.\#
Erhöhen Sie das Limit auf jedem Server des Weges: `message_size_limit` (Postfix, Exim), Exchange-Connector `MaxMessageSize`, Filter.\#
über dem Limit eines Postfachs\#
X.3.5\#
System falsch konfiguriert\#
Das empfangende System kann die Nachricht nicht annehmen, weil seine eigene Konfiguration falsch ist.\#
Sendmail „config error: mail loops back to me (MX problem?)“, falsche Regeln in einem Gateway, eine Domain, die zu einem Server geleitet wird, der sie nicht kennt.\#
Sagen Sie es dem Empfänger auf anderem Weg; nur dessen Admin kann es beheben.\#
Nennt der Text Ihren eigenen Host, korrigieren Sie Ihr Routing; sonst sagen Sie es dem anderen Postmaster.\#
Nehmen Sie die Domain in die lokalen oder Relay-Domains dieses Hosts auf (Sendmail-Klasse `w`, `mydestination`), oder lassen Sie ihren MX anderswohin zeigen.\#
Mailschleifen\#
X.3.6\#
Verlangte Priorität wurde geändert\#
Der Server hat die Nachricht angenommen, aber mit anderer Priorität, als `MT-PRIORITY` verlangte. Der Text beginnt mit der neuen Priorität.\#
In Netzen, die `MT-PRIORITY` verwenden (Militär, Rettungsdienste), als Antwort auf `MAIL FROM` oder nach den Daten.\#
Nichts zu tun, es sei denn, die Priorität ist wichtig: Dann melden Sie sich mit einem Konto an, das sie verwenden darf.\#
die Nachricht wurde wegen ihrer Priorität abgelehnt\#
X.3.Y\#
Status des Mailsystems\#
Die Antwort betrifft das empfangende System als Ganzes, nicht ein Postfach oder einen Absender.\#
Das System ist voll, in Wartung, falsch konfiguriert, kann eine Funktion nicht oder hat ein kleineres Größenlimit als die Nachricht.\#
Versuchen Sie es später erneut; bei einer dauerhaften Antwort wenden Sie sich auf anderem Weg an den Postmaster der Domain.\#
Prüfen Sie Plattenplatz, Last, Backends sowie Konfiguration und Fehlerlog des Mailservers.\#
X.4.0\#
Anderer oder nicht definierter Status von Netz oder Routing\#
Auf dem Weg zum nächsten Server ist etwas gescheitert, und kein genauerer Code passt.\#
In Bounces des sendenden Servers nach Netz- oder Routingfehlern, und in Antworten von Relays, die den Server dahinter nicht erreichten.\#
Prüfen Sie die Domain der Adresse, senden Sie dann erneut.\#
Lesen Sie das Log des letzten Versuchs: Es nennt Host und Fehler. Testen Sie DNS und Port 25 von diesem Rechner aus.\#
kein Weg\#
X.4.1\#
Keine Antwort vom Host\#
Es kam keine Verbindung zustande: Die Gegenstelle antwortete nicht oder lehnte die Verbindung ab.\#
Meist von Ihrem eigenen Server geschrieben: „Connection timed out“, „Connection refused“, „No route to host“ für jeden MX-Host der Domain.\#
Warten Sie; prüfen Sie nach einem Tag die Domain der Adresse.\#
Führen Sie `nc -vz HOST 25` auf dem sendenden Rechner aus. Alle Hosts scheitern: Ihr Provider oder Ihre Firewall sperrt den ausgehenden Port 25. Nur IPv6 scheitert: Reparieren Sie es oder bevorzugen Sie IPv4.\#
die Verbindung kam zustande und brach ab\#
related 4.4.7\#
die Warteschlange gab auf\#
X.4.2\#
Die Verbindung kam zustande, brach aber ab, oder eine Seite wartete zu lange, bevor die Nachricht durch war.\#
„lost connection“, „conversation timed out“, „Connection reset“; ein Server, der einen untätigen Client trennt (`421 4.4.2`).\#
Immer beim selben Schritt? Nach den Daten: Pfad-MTU, Inhaltsfilter oder zu kurzes Zeitlimit (10 Minuten sind vorgesehen). Bei Begrüßung oder `EHLO`: Inspektion der Firewall, Begrüßungsverzögerung, TLS.\#
Prüfen Sie zu langsame Filter, Verbindungslimits und Firewalls, die SMTP umschreiben.\#
gar keine Verbindung\#
der Antwortcode, wenn der Server schließt\#
X.4.3\#
Fehler eines Verzeichnisdienstes\#
Ein Verzeichnis, das das sendende System braucht, antwortete nicht, meist das DNS.\#
Postfix „Host or domain name not found. Name service error … try again“, ausgefallene LDAP- oder Routingverzeichnisse.\#
Führen Sie `dig MX` für die Domain auf dem Mailserver aus. Scheitert es für alle Domains: Reparieren Sie den Resolver in `/etc/resolv.conf` (auch die Kopie im chroot). Nur für diese: Ihre Nameserver oder ihr DNSSEC sind defekt.\#
related 4.4.4\#
das DNS antwortete, aber ohne Weg\#
abgefragt wurde die Domain des Absenders\#
X.4.312\#
DNS-Abfrage gescheitert (Microsoft)\#
Exchange Online konnte den Mailhost der Empfängerdomain nicht nachschlagen und gab auf.\#
Nameserver, die nicht antworten, gebrochenes DNSSEC, MX ohne Adresse.\#
Prüfen Sie die Domain, senden Sie später erneut.\#
Testen Sie MX und DNSSEC der Domain mit einem externen Prüfdienst; Smarthost: Prüfen Sie seinen Namen.\#
Bringen Sie alle Nameserver zum Antworten; reparieren Sie DNSSEC, oder entfernen Sie den veralteten DS-Eintrag beim Registrar.\#
related 5.4.310\#
die Domain existiert nicht\#
X.4.316\#
Verbindung abgelehnt (Microsoft)\#
Exchange Online konnte keine Verbindung zum empfangenden Server aufbauen oder bekam nicht rechtzeitig Antwort und gab auf.\#
„Connection refused (Socket error code 10061)“: Server oder Port 25 geschlossen, eine Firewall, die Microsofts Adressen sperrt, falscher MX.\#
Eigener lokaler Server hinter einem Connector: Öffnen Sie Port 25 für Exchange Online.\#
Starten Sie den Server, öffnen Sie Port 25 für alle Adressen von Exchange Online, korrigieren Sie den MX-Eintrag.\#
X.4.317\#
STARTTLS verlangt, aber gescheitert (Microsoft)\#
Die empfangende Domain verlangt über DANE TLS, und der TLS-Handshake mit ihrem Server scheiterte; Exchange Online gab auf.\#
TLSA-Einträge veröffentlicht, aber `STARTTLS` fehlt, wird von einer Firewall entfernt oder scheitert.\#
Bieten Sie `STARTTLS` auf jedem MX-Host an, testen Sie mit `openssl s_client -starttls smtp`, oder ziehen Sie die TLSA-Einträge zurück, bis es funktioniert.\#
related 5.7.321\#
`STARTTLS` wird nicht angeboten\#
related 5.7.323\#
der TLSA-Eintrag passt nicht\#
X.4.318\#
Verbindung von der Gegenstelle geschlossen (Microsoft)\#
Der empfangende Server brach die Verbindung mitten in der Sitzung ab; Exchange Online gab auf.\#
„SuspiciousRemoteServerError“: Inspektion der Firewall, MTU-Probleme, TLS-Fehler, ein Filter, der trennt, statt zu antworten.\#
Eigener Server hinter einem Connector: Lesen Sie dessen Log zu dieser Zeit.\#
Schalten Sie die SMTP-Inspektion ab, testen Sie TLS, prüfen Sie die MTU; lassen Sie Filter mit einem Code antworten, bevor sie schließen.\#
X.4.4\#
Kein Weg zum Ziel\#
Der Server fand keinen nächsten Host für die Adresse: Die Abfrage gelang, ergab aber nichts Brauchbares.\#
Postfix „Host or domain name not found“, „unable to look up host“, ein MX-Eintrag auf einen Namen ohne Adresse, ein fehlender Smarthost, Exchange ohne passenden Sendeconnector.\#
Führen Sie `dig MX` für die Domain aus, dann `dig A` und `dig AAAA` für die gefundenen Namen. Gibt es sie, prüfen Sie Ihr eigenes Routing: `relayhost`, Transporttabellen, Sendeconnectors.\#
Geben Sie jedem MX-Namen einen A- oder AAAA-Eintrag; nie einen CNAME, nie eine IP-Adresse im MX.\#
X.4.5\#
Mailsystem überlastet\#
Der Server ist zu beschäftigt, um die Nachricht jetzt anzunehmen.\#
Unter Last in der Begrüßung oder nach jedem Befehl; Google: „Server busy, try again later“.\#
Lassen Sie die Warteschlange es weiter versuchen; öffnen Sie zu diesem Ziel weniger Verbindungen zugleich.\#
Sehen Sie nach Last, Länge der Warteschlange und langsamen Filtern; fügen Sie Prozesse hinzu, oder begrenzen Sie Clients.\#
nimmt jetzt keine Mail an\#
nur Ihre Flut wird gestoppt\#
X.4.6\#
Mailschleife erkannt\#
Die Nachricht kam zu oft zurück: Sie passierte mehr Server als erlaubt, oder der nächste Host ist dieser Host selbst.\#
Zwei Postfächer leiten aneinander weiter, MX- oder Relay-Einstellungen zeigen zurück, Postfix „mail for … loops back to myself“, „too many hops“ (Limits von 20 bis 100 `Received`-Feldern).\#
Lesen Sie die `Received`-Felder der zurückgesandten Nachricht von unten: Die Hosts, die sich wiederholen, bilden die Schleife.\#
Durchbrechen Sie sie: Entfernen Sie eine Weiterleitung, nehmen Sie die Domain in die lokalen Domains des letzten Hosts auf (`mydestination`, akzeptierte Domains), oder korrigieren Sie das Relayziel.\#
Konfigurationsfehler\#
dasselbe in Exchange Online\#
X.4.7\#
Zustellfrist abgelaufen\#
Die Nachricht lag in der Warteschlange, bis ihre Zeit um war. Die wirkliche Ursache ist ein früherer vorübergehender Fehler.\#
Der Bounce nach Ablauf der Wartezeit (üblich sind 2 bis 5 Tage, bei Exchange Online 24 Stunden), oder eine verstrichene `DELIVERBY`-Frist.\#
Lesen Sie die im Bounce zitierte Ursache; senden Sie erneut, wenn sie behoben ist.\#
Suchen Sie diese Queue-ID im Log: Die bei jedem Versuch wiederholte Antwort ist die Ursache. Exchange: `Get-Queue` und dessen letzter Fehler.\#
noch nicht aufgegeben, oder dasselbe von Servern, die Klasse 4 behalten\#
X.4.8\#
MX-Host besteht MTA-STS nicht (Microsoft)\#
Die MTA-STS-Richtlinie der empfangenden Domain führt den Mailhost nicht auf, den das DNS nennt, deshalb stellt Exchange Online dort nicht zu.\#
Nach dem Umzug zu einem anderen Mailhost; falscher Platzhalter in der Richtlinie; gefälschte DNS-Antworten.\#
Sagen Sie es dem Admin des Empfängers; vergleichen Sie `dig MX` mit der Richtlinie.\#
Führen Sie jeden MX-Host in `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` auf, ändern Sie dann die `id` im TXT-Eintrag `_mta-sts`.\#
Zertifikatsproblem bei MTA-STS\#
X.4.Y\#
Status von Netz und Routing\#
Die Nachricht konnte einen Server nicht erreichen oder passieren: DNS, Routing, Verbindung oder Frist ist das Problem.\#
Meist vom sendenden Server selbst geschrieben, in seinem Log und in Bounces: keine Antwort, abgebrochene Verbindung, DNS-Fehler, Schleife, Wartezeit abgelaufen.\#
Testen Sie vom sendenden Host aus: `dig MX` für die Domain, dann eine Verbindung zu Port 25 jedes MX-Hosts.\#
Prüfen Sie, ob sich die MX-Hosts auflösen lassen, auf Port 25 antworten und nicht hinter einer Firewall liegen, die Verbindungen verwirft.\#
X.5.0\#
Anderer oder nicht definierter Protokollstatus\#
Es geht um den SMTP-Dialog, ohne Detail.\#
Als Antwort auf jeden Befehl.\#
X.5.1\#
Ungültiger Befehl\#
Der Server kennt den Befehl nicht, bietet ihn nicht an, oder er kommt zur falschen Zeit.\#
`RCPT TO` ohne angenommenes `MAIL FROM`, `DATA` ohne angenommenen Empfänger, `AUTH`, wenn es abgeschaltet oder schon erledigt ist, `VRFY` abgeschaltet, Web- oder Proxy-Clients auf Port 25.\#
Sehen Sie sich die Antwort vor dieser an: Oft ist eine frühere Ablehnung die Ursache. Senden Sie zuerst `EHLO` (nach `STARTTLS` erneut) und nutzen Sie nur, was die Antwort anbietet.\#
Fehlt die Anmeldung? Bieten Sie `AUTH` auf Port 587 oder 465 an (`smtpd_sasl_auth_enable`). Viele Treffer: Suchen Sie nach Scannern.\#
der Befehl ist nicht lesbar\#
sein Argument ist falsch\#
related 503\#
falsche Reihenfolge\#
related 502\#
nicht implementiert\#
X.5.2\#
Syntaxfehler\#
Der Server kann die Befehlszeile nicht lesen.\#
Falsch geschriebene Befehle, fehlender Doppelpunkt oder fehlende spitze Klammern, zu lange Zeilen, Nachrichtentext, wo ein Befehl erwartet wird, LF ohne CR; ein HELO-Name, der kein gültiger Hostname ist.\#
Sehen Sie sich die genauen Bytes der Zeile vor der Antwort an (`swaks`, Paketmitschnitt). Geben Sie in `EHLO` einen vollständigen Hostnamen an und beenden Sie Zeilen mit CR LF.\#
Postfix: `reject_invalid_helo_hostname` und `reject_non_fqdn_helo_hostname` lösen es bei seltsamen HELO-Namen aus; `smtpd_forbid_bare_newline` bei LF ohne CR.\#
bekannter Befehl, falsche Zeit\#
nur das Argument ist falsch\#
related 500\#
X.5.3\#
Zu viele Empfänger\#
Die Nachricht hat mehr Empfänger, als der Server in einer Transaktion annimmt oder dieser Absender verwenden darf.\#
Große Verteilerlisten; Google: mehr Empfänger, als das Konto anschreiben darf; Postfix: ein Bounce (`MAIL FROM:<>`) mit mehreren Empfängern.\#
Senden Sie an kleinere Gruppen, oder verwenden Sie eine Mailingliste.\#
Teilen Sie die Empfänger auf: Höchstens 100 je Transaktion gehen überall durch, wo der Standard gilt (Postfix `default_destination_recipient_limit`).\#
Lehnen Sie nur die überzähligen mit `452 4.5.3` ab, damit Absender aufteilen.\#
related 4.5.3\#
die Form, die Absender aufteilen lässt\#
der richtige Antwortcode für die überzähligen\#
X.5.4\#
Ungültige Befehlsargumente\#
Der Server kennt den Befehl, aber nicht dieses Argument.\#
Ein HELO-Name, der kein Hostname ist, unbekannte Parameter von `MAIL FROM` oder `RCPT TO`, ein nicht angebotener `AUTH`-Mechanismus, ein falsches `SIZE`.\#
Vergleichen Sie den Befehl mit der `EHLO`-Antwort des Servers und lassen Sie Parameter weg, die er nicht anbietet. Setzen Sie einen vollständigen Hostnamen in `EHLO` (Postfix `smtp_helo_name`, Exim `helo_data`).\#
Prüfen Sie, dass keine Firewall und kein Proxy `EHLO`-Schlüsselwörter verbirgt oder verändert.\#
die Zeile ist gar nicht lesbar\#
related 555\#
Parameter nicht erkannt\#
X.5.5\#
Falsche Protokollversion\#
Beide Seiten sprechen verschiedene Versionen eines Protokolls und fanden keine gemeinsame.\#
Selten: Gateways zwischen Mailsystemen, LMTP auf einem SMTP-Port, sehr alte TLS- oder SMTP-Software.\#
Prüfen Sie, ob Port und Protokoll zusammenpassen: SMTP 25, Einlieferung 587 oder 465, LMTP meist 24 oder ein Socket. Aktualisieren Sie die alte Seite.\#
Prüfen Sie, welcher Dienst auf diesem Port lauscht.\#
Befehl nicht angenommen\#
X.5.6\#
Zeile im Anmeldedialog zu lang\#
Der Client sendete während `AUTH` eine längere Antwort, als der Server lesen kann.\#
Große Kerberos-Tickets (`GSSAPI`) oder lange OAuth-Token; Server mit kleinen Puffern.\#
Verwenden Sie einen anderen Mechanismus, oder ein Token mit weniger Gruppen oder Claims.\#
Erhöhen Sie das Zeilenlimit für `AUTH`: 12288 Oktette genügen für alles, was der Standard vorsieht.\#
die Antwort wurde gelesen und ist falsch\#
X.5.Y\#
Status des Zustellprotokolls\#
Im SMTP-Dialog selbst ging etwas schief: ein Befehl, seine Reihenfolge, seine Argumente oder ein Limit.\#
Falsche Befehlsreihenfolge, unbekannte Befehle oder Parameter, zu viele Empfänger, Softwarefehler, eine Firewall, die SMTP umschreibt.\#
Zeichnen Sie die Sitzung auf (`swaks` oder Debug-Log für diesen Host) und sehen Sie sich den Befehl direkt vor der Antwort an.\#
Trifft es viele Clients, schalten Sie die SMTP-Inspektion der Firewall ab und prüfen Sie Ihre Limits.\#
X.6.0\#
Anderer oder nicht definierter Inhaltsstatus\#
Es geht um den Inhalt der Nachricht, ohne Detail.\#
Meist nach den Daten.\#
X.6.1\#
Medientyp nicht unterstützt\#
Diese Art von Inhalt oder Anhang kann dort nicht zugestellt werden.\#
Abgelehnte Anhangstypen, Fax- oder SMS-Gateways, Listenserver, die nur reinen Text annehmen.\#
Senden Sie reinen Text, ein anderes Dateiformat oder einen Link.\#
Prüfen Sie die Liste der erlaubten Typen des Gateways oder der Liste.\#
durch Richtlinie abgelehnt, zum Beispiel Programme\#
fehlerhafter Inhalt\#
X.6.10\#
Antwort bräuchte UTF-8 (veraltete Dublette)\#
Eine zurückgezogene Dublette von `X.6.8`: Die Antwort würde UTF-8 enthalten, was der Client nicht erlaubt hat.\#
Nur in alter Software; das Register führt ihn als veraltet.\#
Senden Sie stattdessen `X.6.8`.\#
der zu verwendende Code\#
X.6.2\#
Umwandlung nötig, aber verboten\#
Die Nachricht muss für den nächsten Server umgewandelt werden, doch der Absender oder eine Richtlinie verbietet das.\#
8-Bit- oder Binärinhalt für einen Server ohne `8BITMIME` oder `BINARYMIME`, während die Umwandlung abgeschaltet ist; signierte Nachrichten, die sich nicht ändern dürfen.\#
Senden Sie sie als Quoted-Printable oder Base64 (in den meisten Programmen: reines ASCII oder Standardkodierung).\#
Erlauben Sie die Umwandlung auf dem Relay, oder kodieren Sie an der Quelle.\#
eine Umwandlung ist nicht möglich\#
X.6.3\#
Umwandlung nötig, aber nicht unterstützt\#
Die Nachricht muss für den nächsten Server umgewandelt werden, und dieser Server kann das nicht.\#
8-Bit-, Binär- oder UTF-8-Inhalt, der an einen Server ohne `8BITMIME`, `BINARYMIME` oder `SMTPUTF8` gehen muss.\#
Senden Sie sie in 7-Bit-Kodierung (Quoted-Printable oder Base64).\#
Kodieren Sie an der Quelle, oder verwenden Sie ein Relay, das umwandelt. Postfix: Prüfen Sie `disable_mime_output_conversion`.\#
Bieten Sie `8BITMIME` an; prüfen Sie, dass keine Firewall das Schlüsselwort aus `EHLO` entfernt.\#
die Umwandlung ist möglich, aber verboten\#
X.6.4\#
Umwandlung mit Verlust durchgeführt\#
Die Zustellung der Nachricht erfordert eine Umwandlung, bei der ein Teil des Inhalts verloren geht.\#
Gateways zu Fax, SMS oder alten Mailsystemen.\#
X.6.5\#
Umwandlung gescheitert\#
Die Nachricht musste umgewandelt werden, und das ging schief.\#
Beschädigte MIME-Teile, falsche Zeichensätze, Umwandlungsfehler „STOREDRV“ bei Exchange, Gateways.\#
Senden Sie sie als neue Nachricht in reinem Text, den Anhang getrennt.\#
Prüfen Sie Zeichensatz und MIME-Aufbau der Rohnachricht.\#
Suchen Sie den Fehler des Konverters im Log; testen Sie mit der Originalnachricht.\#
Inhaltsproblem ohne Detail\#
X.6.6\#
Inhalt der Nachricht nicht verfügbar\#
Der Server sollte den Inhalt selbst holen (`BURL`) und bekam ihn nicht.\#
Einlieferung mit `BURL`: Die IMAP-URL ist abgelaufen, der Zugriff wird verweigert, oder der Teil ist weg.\#
Senden Sie erneut mit angehängtem Inhalt, statt ihn ungeladen weiterzuleiten.\#
Prüfen Sie Berechtigung und Frist der URL, und ob sich der Einlieferungsserver am IMAP-Server anmelden darf.\#
related 5.7.14\#
das Vertrauen zwischen beiden Servern fehlt\#
related 554\#
X.6.7\#
Adressen außerhalb von ASCII nicht zulässig\#
Adresse oder Nachricht enthält Zeichen außerhalb von ASCII, und dieser Server oder der nächste nimmt solche Mail nicht an.\#
Adressen wie `jürgen@example.org` oder UTF-8-Kopfzeilen an einen Server ohne `SMTPUTF8`; Postfix „SMTPUTF8 is required, but was not offered by host …“.\#
Verwenden Sie eine ASCII-Adresse des Empfängers, und auch als Absender eine.\#
Prüfen Sie, ob der nächste Server `SMTPUTF8` in `EHLO` anbietet. Postfix: `smtputf8_autodetect_classes` schränkt ein, was es verlangt. Schreiben Sie Domains in ihrer `xn--`-Form.\#
Schalten Sie `SMTPUTF8` auf dem ganzen Weg ein, oder geben Sie Benutzern einen ASCII-Alias.\#
related 5.6.9\#
erst nach den Daten bemerkt\#
der übliche Antwortcode auf `RCPT TO`\#
X.6.8\#
Antwort bräuchte UTF-8, Client erlaubt es nicht\#
Die Antwort würde einen Postfachnamen in UTF-8 enthalten, und der Client hat nicht gesagt, dass er das lesen kann.\#
Antworten auf `VRFY` oder `EXPN` für Namen außerhalb von ASCII.\#
X.6.9\#
Nachricht mit UTF-8-Kopfzeilen nicht übertragbar\#
Die Nachricht hat Kopfzeilen in UTF-8, und der Server mindestens eines Empfängers kann sie nicht annehmen; deshalb wird sie ganz abgelehnt.\#
Nach den Daten, wenn ein Empfänger hinter einem Relay kein `SMTPUTF8` hat. Das Register nennt dazu 550, RFC 6531 nennt 554: Beides ist richtig.\#
Schreiben Sie Betreff, Namen und Adressen in ASCII, oder senden Sie an diesen Empfänger getrennt.\#
Teilen Sie die Empfänger danach auf, was ihre Server anbieten.\#
Lehnen Sie solche Empfänger schon bei `RCPT TO` ab (`553 5.6.7`); schalten Sie `SMTPUTF8` überall ein.\#
schon bei der Adresse abgelehnt\#
X.6.Y\#
Status von Inhalt oder Format der Nachricht\#
Inhalt oder Format der Nachricht ist das Problem, nicht die Adressen oder die Verbindung.\#
Fehlerhaftes MIME oder fehlerhafte Kopfzeilen, 8-Bit- oder UTF-8-Inhalt, den der nächste Server nicht annehmen kann, gescheiterte Umwandlung, abgelehnte Medientypen.\#
Senden Sie sie noch einmal als reinen Text oder mit anderem Anhangsformat.\#
Prüfen Sie Kopfzeilen und MIME des Programms, das die Nachricht erzeugt hat; prüfen Sie, welches von `8BITMIME`, `SMTPUTF8` und `BINARYMIME` jeder Server unterwegs anbietet.\#
X.7.0\#
Anderer oder nicht definierter Sicherheitsstatus\#
Hier entscheidet Sicherheit oder Richtlinie, ohne Detail.\#
In der Begrüßung, während der Anmeldung oder als Antwort auf jeden Befehl.\#
X.7.1\#
Zustellung nicht berechtigt, Nachricht abgelehnt\#
Der Server erlaubt diese Mail nicht: wegen des Clients, des Absenders, des Empfängers oder des Inhalts. Welches davon, sagt der Text.\#
IP-Adresse auf einer Sperrliste, Spamurteil, „Relay access denied“, Ablehnung durch eine Regel des Admins der Empfängerseite, auf älteren Servern fehlgeschlagenes SPF oder DMARC, Absenderadresse, die nicht zur Anmeldung gehört.\#
Lesen Sie den Text und tun Sie, was er verlangt. „Relay“: Melden Sie sich an Ihrem eigenen Mailserver an (Port 587 oder 465).\#
Beheben Sie, was der Text nennt, bevor Sie wieder senden. Sperrliste: dann Austragung. Spam: SPF, DKIM, DMARC, PTR, Inhalt prüfen. Relaying: MX und Routing prüfen.\#
Suchen Sie die Regel im Log (Access-Tabelle, DNSBL, Filter) und erlauben Sie den Client. Eigene Benutzer „relay denied“: Lassen Sie sie sich anmelden; eigene Domain: Tragen Sie sie in `mydestination` oder `relay_domains` ein.\#
nur vorerst: Greylisting, Limits\#
gescheiterte Authentifizierung der Nachricht, genau gesagt\#
fehlendes Reverse-DNS, genau gesagt\#
X.7.10\#
Verschlüsselung nötig\#
Der Server will zuerst eine verschlüsselte Verbindung; oder eine Nachricht mit `REQUIRETLS` fand keinen Server mit TLS.\#
`523 5.7.10` auf `AUTH` ohne TLS; in Bounces von Mail mit `REQUIRETLS`.\#
Schalten Sie STARTTLS oder SSL/TLS für ausgehende Mail ein.\#
Senden Sie `STARTTLS`, dann `EHLO`, melden Sie sich dann an; Port 465 mit sofortigem TLS ist einfacher.\#
Bieten Sie `AUTH` nur innerhalb von TLS an (`smtpd_tls_auth_only = yes`).\#
related 5.7.11\#
dasselbe für einen Mechanismus\#
related 5.7.30\#
TLS vorhanden, `REQUIRETLS` fehlt\#
related 523\#
X.7.10~google\#
Befehle zusammen mit STARTTLS gesendet\#
Gmail beendet die Sitzung, weil der Client vor der Antwort auf `STARTTLS` weitere Befehle gesendet hat. Das ist ein bekannter Angriffsweg.\#
`523 5.7.10` „no commands allowed to pipeline after STARTTLS“: selbst geschriebene Clients, Proxys.\#
Aktualisieren Sie das Programm, das die Mail sendet.\#
Warten Sie auf die `220` zu `STARTTLS`, führen Sie den Handshake zu Ende, senden Sie dann erneut `EHLO`.\#
Suchen Sie einen Proxy zwischen Ihnen und Google, der Befehle hinzufügt.\#
falsche Reihenfolge, anderswo\#
X.7.11\#
Verschlüsselung für diesen Anmeldemechanismus nötig\#
Diese Art der Anmeldung ist nur innerhalb von TLS erlaubt, und die Sitzung ist nicht verschlüsselt.\#
`538 5.7.11` auf `AUTH PLAIN` oder `LOGIN` ohne TLS. Alt: Neuere Server bieten den Mechanismus vor TLS nicht an.\#
Senden Sie `STARTTLS`, dann `EHLO`, melden Sie sich dann an.\#
Bieten Sie den Mechanismus nur innerhalb von TLS an.\#
related 5.7.10\#
dasselbe für jede Anmeldung\#
related 538\#
X.7.12\#
Passwortumstellung nötig\#
Das Konto ist für diesen Anmeldemechanismus neu; es muss sich einmal mit einem anderen anmelden (meist `PLAIN` innerhalb von TLS), dann funktioniert der gewählte.\#
`432 4.7.12` auf `AUTH`, auf Servern, die für jeden Mechanismus ein eigenes Geheimnis speichern. Selten.\#
Melden Sie sich einmal im Webmail des Anbieters an, oder wählen Sie einmal „normales Passwort“ mit TLS.\#
Authentifizieren Sie sich einmal mit `AUTH PLAIN` innerhalb von TLS.\#
Lassen Sie Benutzer ihr Passwort neu setzen, damit das Geheimnis für diesen Mechanismus gespeichert wird.\#
Mechanismus zu schwach\#
related 432\#
X.7.13\#
Benutzerkonto deaktiviert\#
Die Zugangsdaten stimmen, aber das Konto ist abgeschaltet und darf nicht senden.\#
`525 5.7.13` nach `AUTH`: unbezahlte Rechnung, Missbrauch, Verdacht auf Einbruch; manche Server verwenden ihn auch für einen deaktivierten Empfänger.\#
Wenden Sie sich an Ihren Mailanbieter oder Admin; andere Passwörter zu versuchen hilft nicht.\#
Stellen Sie fest, warum das Konto geschlossen wurde; war es gekapert, ändern Sie das Passwort und beenden Sie seine Sitzungen, bevor Sie es öffnen.\#
Aktivieren Sie das Konto in der Benutzerdatenbank wieder.\#
falsche Zugangsdaten\#
das Postfach des Empfängers ist deaktiviert\#
related 525\#
X.7.14\#
Vertrauensbeziehung erforderlich\#
Der Einlieferungsserver bräuchte eine konfigurierte Vertrauensbeziehung zu einem anderen Server, um den Inhalt der Nachricht zu holen, und hat keine.\#
Einlieferung mit `BURL`: Der IMAP-Server lässt diesen Einlieferungsserver nicht zu. Google verwendet ihn für etwas anderes: Anmeldung im Browser.\#
Senden Sie die Nachricht mit angehängtem Inhalt.\#
Richten Sie das Konto ein, mit dem der Einlieferungsserver vom IMAP-Server liest.\#
Erlauben Sie den Einlieferungsserver auf dem IMAP-Server (`URLAUTH`).\#
Inhalt konnte nicht geholt werden\#
die Anmeldung ist falsch\#
X.7.14~google\#
Anmeldung im Webbrowser erforderlich\#
Google traut dieser Anmeldung nicht und will, dass sich der Besitzer zuerst im Browser anmeldet.\#
`534 5.7.14` nach `AUTH`: neuer Ort oder Server, Verdacht auf Einbruch, Passwortanmeldung eines alten Programms.\#
Melden Sie sich auf der Webseite in der Antwort an und bestätigen Sie den Versuch; verwenden Sie dann ein App-Passwort oder OAuth.\#
Verwenden Sie für Server und Geräte OAuth oder das SMTP-Relay von Workspace.\#
Prüfen Sie die Anmeldewarnungen des Benutzers in der Admin-Konsole von Workspace.\#
App-Passwort erforderlich\#
X.7.15\#
Priorität zu niedrig\#
Der Server nimmt nur Nachrichten mit höherer Priorität an, als diese hat.\#
In Netzen, die `MT-PRIORITY` verwenden (Militär, Rettungsdienste), solange nur dringende Mail durchgeht.\#
Senden Sie später, oder mit höherer Priorität, wenn Sie dürfen.\#
Prüfen Sie, welche Prioritäten dieses Konto oder dieser Host setzen darf.\#
zu groß für ihre Priorität\#
X.7.16\#
Nachricht zu groß für diese Priorität\#
Der Server setzt für diese Priorität ein Größenlimit, und die Nachricht ist größer.\#
In Netzen, die `MT-PRIORITY` verwenden: Hohe Prioritäten sind für kurze Nachrichten.\#
Verkleinern Sie die Nachricht, oder wählen Sie eine niedrigere Priorität.\#
zu groß, gleich bei welcher Priorität\#
X.7.17\#
Postfach hat den Besitzer gewechselt\#
Das Postfach hat seit dem vom Absender genannten Datum einen anderen Besitzer, deshalb wurde die Nachricht nicht zugestellt.\#
Mail mit `RRVS` oder `Require-Recipient-Valid-Since`: Passwortrücksetzungen und Kontomitteilungen an eine neu vergebene Adresse.\#
Senden Sie keine privaten Daten dorthin; fragen Sie die Person nach der aktuellen Adresse.\#
Lösen Sie diese Adresse vom Konto; senden Sie nicht ohne die Prüfung noch einmal.\#
related 5.7.18\#
die ganze Domain hat einen anderen Besitzer\#
X.7.18\#
Domain hat den Besitzer gewechselt\#
Die Domain des Empfängers hat seit dem vom Absender genannten Datum einen anderen Besitzer, deshalb wurde die Nachricht nicht zugestellt.\#
Mail mit `RRVS` an eine Adresse in einer Domain, die ablief und neu registriert wurde.\#
Lösen Sie alle Adressen dieser Domain von Konten.\#
related 5.7.17\#
nur das Postfach hat einen anderen Besitzer\#
X.7.19\#
RRVS-Prüfung nicht möglich\#
Der Server hat nicht festgehalten, seit wann das Postfach seinen Besitzer hat, und kann die vom Absender verlangte Prüfung daher nicht durchführen.\#
Mail mit `RRVS` oder `Require-Recipient-Valid-Since` an alte Postfächer.\#
Entscheiden Sie, ob Sie ohne diesen Schutz senden.\#
Senden Sie nur dann ohne `RRVS` noch einmal, wenn der Inhalt einen neuen Besitzer erreichen darf.\#
Halten Sie das Anlagedatum von Postfächern fest.\#
die Prüfung fand statt und scheiterte\#
X.7.2\#
Auflösen der Mailingliste verboten\#
Die Adresse ist eine Mailingliste oder Gruppe, und dieser Absender darf nicht an sie schreiben.\#
Listen nur für Mitglieder, Exchange-Gruppen mit Zustellbeschränkung; Yahoo `553 5.7.2 [TSS09]` bedeutet eine Sperre der sendenden IP-Adresse.\#
Schreiben Sie von der eingetragenen Adresse, oder fragen Sie den Besitzer der Liste.\#
Wiederholen Sie nicht. Yahoo-Kürzel im Text: Halten Sie an und verwenden Sie das Formular von Yahoo für Absender.\#
Nehmen Sie den Absender in die Liste oder unter die erlaubten Absender auf.\#
die Gruppe nimmt nur interne Mail an (Microsoft)\#
die Liste ist defekt\#
X.7.20\#
Keine gültige DKIM-Signatur gefunden\#
Der Server verlangt eine gültige DKIM-Signatur, und die Nachricht hat keine, die der Prüfung standhält.\#
Kein DKIM eingerichtet, Schlüssel nicht im DNS, Nachricht nach dem Signieren verändert (Fußzeile, Liste, Gateway).\#
Lesen Sie `Authentication-Results` einer Testmail. Prüfen Sie `dig TXT selector._domainkey.DOMAIN`; signieren Sie als letzten Schritt.\#
DKIM allein sollte keine Mail abweisen; urteilen Sie nach DMARC.\#
related 5.7.21\#
gültig, aber nicht annehmbar\#
related 5.7.22\#
gültig, aber für eine andere Domain\#
mehrere Prüfungen scheiterten\#
X.7.21\#
Keine annehmbare DKIM-Signatur gefunden\#
Eine DKIM-Signatur ist gültig, erfüllt aber die eigenen Regeln des Servers nicht.\#
Schlüssel zu kurz (unter 1024 Bit), SHA-1, nur ein Teil des Textes signiert (`l=`), wichtige Kopfzeilen wie `From` oder `Subject` nicht signiert, Testmodus.\#
Fragen Sie den Admin Ihrer Absenderdomain.\#
Signieren Sie mit RSA 2048 und SHA-256, den ganzen Text und die Kopfzeilen From, To, Subject, Date, Message-ID.\#
Prüfen Sie Ihre DKIM-Regeln; urteilen Sie nach DMARC.\#
nichts ist gültig\#
die Domain passt nicht\#
X.7.22\#
Keine DKIM-Signatur der Autorendomain gefunden\#
Eine DKIM-Signatur ist gültig, aber für eine andere Domain als die in der Kopfzeile `From`.\#
Maildienste, die nur mit ihrer eigenen Domain signieren.\#
Bitten Sie den Admin Ihrer Absenderdomain, den Maildienst einzurichten.\#
Lassen Sie den Dienst mit Ihrer Domain signieren: Veröffentlichen Sie seinen DKIM-Schlüssel oder CNAME-Einträge, prüfen Sie dann `d=` in einer Testmail.\#
Urteilen Sie nach DMARC, das auch passendes SPF gelten lässt.\#
X.7.23\#
SPF-Prüfung nicht bestanden\#
Der SPF-Eintrag der Absenderdomain lässt die sendende IP-Adresse nicht zu, und der Server lehnt deshalb ab.\#
Ein neuer Mailserver oder Dienst, der im SPF-Eintrag fehlt; Mail, die ein anderer Server weitergeleitet hat, ohne den Absender umzuschreiben.\#
Ergänzen Sie die IP-Adresse oder das `include:` des Dienstes im TXT-Eintrag der `MAIL FROM`-Domain. Weiterleitung: Schreiben Sie den Absender um (SRS).\#
Kommt die Mail über Ihr eigenes Gateway? Nehmen Sie es von der SPF-Prüfung aus.\#
der Eintrag selbst ist nicht auswertbar\#
X.7.23~google\#
Kein passendes Reverse-DNS\#
Gmail bremst oder lehnt Mail ab, weil die sendende IP-Adresse keinen PTR-Eintrag hat oder dessen Name nicht zu ihr zurückführt. Um SPF geht es nicht.\#
Neue Server, IPv6-Adressen ohne PTR, Cloudhosts mit generischem Namen.\#
Setzen Sie den PTR-Eintrag bei Ihrem Hostinganbieter; sein Name muss einen A- oder AAAA-Eintrag mit derselben Adresse haben. Prüfen Sie IPv4 und IPv6: `dig -x ADDRESS`.\#
X.7.24\#
SPF-Eintrag fehlerhaft\#
Der SPF-Eintrag der Absenderdomain lässt sich nicht auswerten, deshalb lehnt der Server die Nachricht ab.\#
Mehr als 10 DNS-Abfragen, zwei SPF-Einträge, Syntaxfehler, ein `include:` einer verschwundenen Domain; Google: verdächtige Einträge, etwa viel zu große Netze.\#
Behalten Sie einen TXT-Eintrag, der mit `v=spf1` beginnt, höchstens 10 Abfragen, kein totes `include:`, kein `+all`; testen Sie ihn mit einem SPF-Prüfer.\#
Ein fehlerhafter Eintrag muss nicht abgelehnt werden; mildern Sie die Regel (policyd-spf: `PermError_reject`).\#
related 4.7.24\#
DNS-Störung, erneut versuchen\#
related 5.7.23\#
ausgewertet, und nicht bestanden\#
X.7.25\#
Reverse-DNS-Prüfung nicht bestanden\#
Die sendende IP-Adresse hat kein gültiges Reverse-DNS: keinen PTR-Eintrag, oder dessen Name führt nicht zur Adresse zurück.\#
Neue Server, Heim- oder Cloudadressen, IPv6 ohne PTR. Gmail: `550 5.7.25`.\#
Leiten Sie die Antwort an Ihren Mailadmin weiter; von einem Heimanschluss senden Sie über den Server Ihres Providers.\#
Setzen Sie den PTR-Eintrag bei dem, dem die Adresse gehört (Hostinganbieter); sein Name braucht einen A- oder AAAA-Eintrag mit derselben Adresse. Prüfen Sie mit `dig -x ADDRESS`.\#
Legitimer Client: Nehmen Sie ihn aus, oder prüfen Sie Ihren Resolver.\#
mit der Bitte um einen neuen Versuch\#
X.7.26\#
Mehrere Authentifizierungsprüfungen nicht bestanden\#
Mehr als eine Prüfung der Herkunft der Nachricht scheiterte, zum Beispiel SPF und DKIM, deshalb lehnt der Server sie ab.\#
Mail im Namen einer Domain, deren DNS diesen Server nicht zulässt; weitergeleitete Mail; DMARC-Richtlinie `reject`.\#
Signieren Sie mit DKIM für die Domain in `From`, nehmen Sie den Server in SPF auf, veröffentlichen Sie dann DMARC; lesen Sie `Authentication-Results` einer Testmail.\#
Weiterleitungen und Listen brechen SPF: Lassen Sie sie durch ARC oder eine Ausnahme zu.\#
nur DKIM\#
nur SPF\#
X.7.26~google\#
Nachricht nicht authentifiziert\#
Gmail lehnt die Nachricht ab: Weder SPF noch DKIM hat bestanden, SPF endet mit `-all` und scheiterte, oder die DMARC-Richtlinie der Domain weist sie ab.\#
Jeder Absender muss SPF oder DKIM bestehen. Typisch: neuer Server, Website-Formular, Maildienst ohne DKIM für Ihre Domain, Weiterleitung.\#
Signieren Sie mit DKIM für die Domain in `From`, nehmen Sie den Server in SPF auf. Prüfen Sie eine Testmail mit „Original anzeigen“ in Gmail. Weiterleitung: Verändern Sie Nachrichten nicht, schreiben Sie den Absender um, versiegeln Sie mit ARC.\#
Google: nur SPF\#
Google: nur DKIM\#
X.7.27\#
Absenderdomain hat Null-MX\#
Die Domain der Absenderadresse erklärt im DNS (MX-Eintrag `0 .`), dass sie keine Mail annimmt; niemand könnte also antworten oder einen Bounce erhalten.\#
Mail im Namen einer geparkten oder nur sendenden Domain. Postfix: `550 5.7.27` mit `reject_unknown_sender_domain`.\#
Ersetzen Sie den Null-MX durch einen funktionierenden, oder verwenden Sie in `MAIL FROM` eine andere Domain. Für eine Domain, die nie sendet, veröffentlichen Sie SPF `v=spf1 -all`.\#
Nichts zu reparieren; die Ablehnung ist richtig.\#
die Domain des Empfängers hat Null-MX\#
die Domain des Absenders existiert nicht\#
X.7.27~google\#
SPF nicht bestanden\#
Gmail lehnt die Nachricht ab, weil SPF nicht bestanden hat. Absender von Massenmail müssen SPF und DKIM bestehen. Um Null-MX geht es nicht.\#
Ergänzen Sie die IP-Adresse oder `include:` im TXT-Eintrag der Domain in `MAIL FROM` (siehe `Return-Path`), höchstens 10 Abfragen. Prüfen Sie „Original anzeigen“ in Gmail.\#
X.7.28\#
Mailflut erkannt\#
Der Server sieht von dieser Quelle mehr Mail, als er annimmt, und lehnt ab.\#
Zu schnell gesendete Newsletter, gekaperte Konten oder Formulare, Anmeldebomben gegen eine Adresse, Alarmstürme.\#
Halten Sie an und senden Sie weniger.\#
Suchen Sie die Quelle im Log (Konto, Skript, Formular). Stoppen Sie sie, leeren Sie ihre Warteschlange, senden Sie dann langsam.\#
Limits ohne Detail\#
X.7.28~google\#
Ungewöhnliche Mailrate\#
Gmail sieht zu viel oder zu viel unerwünschte Mail von einer IP-Adresse, einem Netz, einer Domain, einem Link oder einer Message-ID und stoppt sie. Wovon, sagt der Text.\#
Plötzliche Menge, Beschwerden, gekapertes Konto oder Formular, viele Kopien mit derselben Message-ID.\#
Machen Sie Pause, suchen Sie die Ursache, beginnen Sie dann langsam; halten Sie Beschwerden unter 0,3 % (siehe Postmaster Tools). Geben Sie jeder Nachricht eine eigene Message-ID.\#
X.7.29\#
ARC-Prüfung gescheitert\#
Die Kette der ARC-Siegel, die Weiterleiter an der Nachricht angebracht haben, ist gebrochen, und der Server lehnt sie ab.\#
Weitergeleitete Mail oder Listenmail, die nach dem letzten Siegel verändert wurde, oder ein Siegel, dessen Schlüssel fehlt. Selten: Die meisten Server senden dann `5.7.26`.\#
Senden Sie direkt an die endgültige Adresse.\#
Als Weiterleiter: Versiegeln Sie nach allen Änderungen, lassen Sie ältere ARC-Kopfzeilen unberührt, veröffentlichen Sie den Schlüssel zu `s=` und `d=`.\#
Eine gebrochene Kette zählt wie keine Kette: Machen Sie mit SPF, DKIM und DMARC weiter, statt abzulehnen.\#
was die meisten Server stattdessen senden\#
X.7.29~google\#
Nachricht nicht über TLS gesendet\#
Gmail lehnt die Nachricht ab, weil sie nicht über eine verschlüsselte Verbindung kam. Um ARC geht es nicht.\#
Google verlangt von allen Absendern TLS: Es ist im sendenden Server aus, eine Firewall entfernt `STARTTLS`, oder der Handshake scheitert.\#
Schalten Sie TLS für ausgehende Mail ein: Postfix `smtp_tls_security_level = may`, Exim mit TLS gebaut; testen Sie mit `openssl s_client -starttls smtp`. Schalten Sie die SMTP-Inspektion der Firewall ab.\#
der registrierte Code für fehlende Verschlüsselung\#
X.7.3\#
Sicherheitsumwandlung nötig, aber nicht möglich\#
Die Nachricht müsste von einer Art der Verschlüsselung oder Signatur in eine andere wechseln, und das ist nicht möglich.\#
Selten: Gateways zwischen S/MIME, PGP oder geschlossenen sicheren Mailsystemen.\#
Senden Sie sie unverschlüsselt oder auf dem Weg, den die Organisation des Empfängers vorgibt.\#
Prüfen Sie Schlüssel und Regeln des Gateways für sichere Mail.\#
Schlüssel fehlen oder sind ungültig\#
X.7.30\#
REQUIRETLS-Unterstützung erforderlich\#
Die Nachricht darf nur zwischen Servern mit `REQUIRETLS` laufen, und der nächste bietet es nicht an.\#
In Bounces von Mail, die der Absender mit `REQUIRETLS` gekennzeichnet hat.\#
Senden Sie sie ohne diese Kennzeichnung, wenn der Inhalt es erlaubt.\#
Prüfen Sie, welche MX-Hosts der Domain `REQUIRETLS` in `EHLO` nach `STARTTLS` anbieten.\#
Bieten Sie `REQUIRETLS` auf jedem MX-Host an, mit einem prüfbaren Zertifikat.\#
gar kein TLS\#
X.7.30~google\#
DKIM nicht bestanden\#
Gmail lehnt die Nachricht ab, weil DKIM nicht bestanden hat. Absender von Massenmail müssen SPF und DKIM bestehen. Um REQUIRETLS geht es nicht.\#
Keine Signatur, Schlüssel fehlt im DNS, oder die Nachricht wurde nach dem Signieren verändert.\#
Veröffentlichen Sie den Schlüssel (`dig TXT selector._domainkey.DOMAIN`), signieren Sie jede Nachricht als letzten Schritt, prüfen Sie „Original anzeigen“ in Gmail.\#
Workspace hinter einem anderen Gateway: Es darf Nachrichten nicht verändern.\#
X.7.31\#
Kein DMARC-Eintrag (Google)\#
Gmail lehnt die Nachricht ab, weil die Domain in `From` keinen DMARC-Eintrag oder keine Richtlinie hat. Absender von Massenmail brauchen einen.\#
Newsletter und andere Massenmail. Googles Codeseite druckt ihn als `X.7.40`.\#
Veröffentlichen Sie einen TXT-Eintrag `_dmarc.DOMAIN` mit mindestens `v=DMARC1; p=none`; prüfen Sie mit `dig TXT _dmarc.DOMAIN`.\#
die Domain in `From` passt nicht\#
X.7.32\#
From-Kopfzeile passt nicht (Google)\#
Gmail lehnt die Nachricht ab, weil die Domain in `From` weder zu der passt, die SPF bestand, noch zu der, die DKIM bestand.\#
Massenmail über einen Dienst, der für Bounce-Adresse und Signatur seine eigene Domain verwendet.\#
Lassen Sie den Dienst mit Ihrer Domain signieren (`d=`), oder verwenden Sie eine Bounce-Adresse darunter; SPF oder DKIM muss die Organisationsdomain von `From` teilen.\#
DKIM einer anderen Domain, registriert\#
X.7.321\#
STARTTLS am Ziel nicht unterstützt (Microsoft)\#
Zu dieser Domain ist TLS vorgeschrieben, und ihr Server bietet kein `STARTTLS` an; Exchange Online gab auf.\#
MTA-STS, DANE oder ein Connector verlangt TLS; TLS abgeschaltet oder von einer Firewall entfernt.\#
Verlangt Ihr eigener Connector TLS, prüfen Sie, ob der Partner es noch hat.\#
Schalten Sie `STARTTLS` auf jedem MX-Host ein; schalten Sie die SMTP-Inspektion der Firewall ab.\#
related 5.4.317\#
angeboten, aber der Handshake scheitert\#
X.7.323\#
TLSA-Eintrag ungültig (Microsoft)\#
Die empfangende Domain verwendet DANE, und das Zertifikat ihres Servers passt nicht zum TLSA-Eintrag; Exchange Online gab auf.\#
Zertifikat erneuert, TLSA-Eintrag nicht.\#
Veröffentlichen Sie den TLSA-Eintrag des neuen Schlüssels (`3 1 1`), bevor das Zertifikat wechselt, entfernen Sie den alten später.\#
related 5.7.324\#
DNSSEC ist gebrochen\#
X.7.324\#
DNSSEC ungültig (Microsoft)\#
Die DNS-Antworten für die empfangende Domain tragen ungültige DNSSEC-Signaturen; Exchange Online gab auf.\#
Abgelaufene Signaturen, ein veralteter DS-Eintrag nach einem Wechsel der Nameserver.\#
Signieren Sie die Zone neu, oder korrigieren Sie den DS-Eintrag beim Registrar; testen Sie mit `delv MX DOMAIN`.\#
DNS-Fehler, registriert\#
X.7.325\#
Name im Zertifikat passt nicht (Microsoft)\#
TLS mit passendem Zertifikat ist vorgeschrieben, und das Zertifikat des Servers trägt nicht den Namen des MX-Hosts; Exchange Online gab auf.\#
MTA-STS oder DANE; Zertifikat für einen anderen Namen ausgestellt, MX geändert.\#
Stellen Sie ein Zertifikat aus, das jeden Namen der MX-Hosts als alternativen Namen aufführt.\#
X.7.4\#
Sicherheitsfunktionen nicht unterstützt\#
Der Server bietet die verlangte Sicherheitsfunktion nicht an, oft den `AUTH`-Mechanismus.\#
`504 5.7.4` „Unrecognized authentication type“: Der Client wählte einen Mechanismus, den der Server nicht oder nur innerhalb von TLS hat.\#
Stellen Sie im Mailprogramm TLS (STARTTLS oder SSL/TLS) und „normales Passwort“ oder OAuth ein, Port 587 oder 465.\#
Vergleichen Sie den Mechanismus mit der `AUTH`-Zeile der `EHLO`-Antwort nach TLS.\#
Prüfen Sie die Liste der Mechanismen (Dovecot `auth_mechanisms`; Empfangsconnector von Exchange).\#
X.7.40\#
Gedruckte Form von X.7.4 (Google)\#
Googles Seite druckt diesen Code, wo die Server `5.7.4` (Anmeldemechanismus unbekannt) oder `X.7.31` (kein DMARC-Eintrag) senden.\#
Richten Sie sich nach dem Text: DMARC genannt: Veröffentlichen Sie `_dmarc.DOMAIN`; Authentifizierungstyp genannt: Wählen Sie einen anderen `AUTH`-Mechanismus.\#
related 5.7.4\#
Anmeldemechanismus nicht unterstützt\#
kein DMARC-Eintrag\#
X.7.5\#
Kryptografischer Fehler\#
Verschlüsselung oder Signatur ließ sich nicht prüfen, weil ein Schlüssel oder Zertifikat fehlt oder ungültig ist.\#
Postfix „Server certificate not verified“ oder „not trusted“ bei `verify`, `secure` oder DANE; Gateways für sichere Mail ohne den Schlüssel des Empfängers.\#
Fragen Sie Ihren Admin; besorgen Sie bei S/MIME oder PGP ein aktuelles Zertifikat des Empfängers.\#
Prüfen Sie mit `openssl s_client -starttls smtp -connect HOST:25` Name, Datum und Kette des Zertifikats; korrigieren Sie Ihre TLS-Richtlinie, wenn sie zu viel verlangt.\#
Erneuern Sie das Zertifikat mit dem Namen des MX-Hosts und voller Kette; aktualisieren Sie TLSA-Einträge, bevor es wechselt.\#
related 4.7.5\#
dasselbe, die Versuche gehen weiter\#
gar keine Verschlüsselung\#
X.7.5~microsoft\#
MTA-STS-Prüfung gescheitert\#
Exchange Online hat nicht zugestellt, weil die MTA-STS-Richtlinie der empfangenden Domain nicht zu ihren Mailservern oder deren Zertifikat passt.\#
X.7.6\#
Kryptografischer Algorithmus nicht unterstützt\#
Beide Seiten fanden kein gemeinsames Chiffre-, Hash- oder Schlüsselverfahren, oder eine Nachricht verwendet eines, das nicht lesbar ist.\#
TLS nur mit alten Versionen oder Chiffren; Gateways für sichere Mail mit alten Algorithmen.\#
Erlauben Sie TLS 1.2 und 1.3 mit üblichen Chiffren; aktualisieren Sie alte TLS-Bibliotheken.\#
Schlüssel oder Zertifikat ist falsch\#
X.7.7\#
Integrität der Nachricht verletzt\#
Es geht um die Prüfung, ob die Nachricht unterwegs verändert wurde.\#
Signaturen von DKIM, S/MIME oder eines Gateways, die beim Eingang geprüft werden.\#
X.7.8\#
Zugangsdaten ungültig\#
Die Anmeldung ist gescheitert: Benutzername, Passwort oder Token ist falsch, oder diese Anmeldung ist nicht erlaubt.\#
`535 5.7.8` nach `AUTH`: geändertes Passwort, fehlendes App-Passwort bei Zwei-Faktor-Anmeldung, Passwortanmeldung vom Anbieter abgeschaltet, abgelaufenes OAuth-Token, das Backend lehnt ab.\#
Geben Sie Benutzername (oft die volle Adresse) und Passwort neu ein. Bei Zwei-Faktor-Anmeldung erstellen Sie ein App-Passwort, oder melden Sie sich mit OAuth an.\#
Testen Sie mit `swaks --auth`. Stoppen Sie Wiederholungen: Wiederholte Fehlversuche sperren Konten.\#
Lesen Sie das SASL- oder Dovecot-Log: Benutzer nicht gefunden, falsches Schema, oder ein totes Backend (dann passt `454 4.7.0`).\#
der Mechanismus wird abgelehnt\#
related 5.7.13\#
Passwort richtig, Konto deaktiviert\#
related 535\#
X.7.9\#
Authentifizierungsmechanismus zu schwach\#
Der Server akzeptiert diese Art der Anmeldung für diesen Benutzer nicht; das Passwort kann richtig sein.\#
`534 5.7.9`: Mechanismus genügt der Richtlinie des Servers nicht; Google: App-Passwort nötig; Yahoo verwendet ihn nach den Daten für Mail ohne SPF oder DKIM.\#
Wählen Sie ein stärkeres Verfahren: OAuth oder ein App-Passwort, mit TLS.\#
Wählen Sie einen anderen Mechanismus aus der `AUTH`-Zeile der `EHLO`-Antwort.\#
Bieten Sie nur Mechanismen an, die Ihre Richtlinie zulässt.\#
related 534\#
X.7.9~google\#
Das Google-Konto verwendet Bestätigung in zwei Schritten oder verlangt eine Anmeldung im Browser; das normale Passwort wird hier nicht akzeptiert.\#
`534 5.7.9` an Geräte, Skripte und ältere Mailprogramme, die sich mit dem normalen Passwort des Kontos anmelden.\#
Erstellen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort, oder verwenden Sie „Über Google anmelden“ (OAuth).\#
Verwenden Sie OAuth, oder für Geräte das SMTP-Relay von Workspace.\#
Erlauben Sie diesem Benutzer in der Admin-Konsole von Workspace App-Passwörter, wenn Ihre Richtlinie es zulässt.\#
Anmeldung im Browser verlangt\#
X.7.9~yahoo\#
Yahoo und AOL lehnen die Nachricht ab, weil weder SPF noch DKIM bestanden hat oder ihre DMARC-Richtlinie sie abweist. Um eine Anmeldung geht es nicht.\#
Nach den Daten, bei Mail mit einer Adresse aus einer Domain, deren DNS diesen Server nicht zulässt, und bei weitergeleiteter Mail.\#
Signieren Sie mit DKIM für die Domain in `From`, nehmen Sie den Server in SPF auf, veröffentlichen Sie dann DMARC.\#
Weiterleitung an Yahoo: Lassen Sie DKIM-Signaturen unversehrt (keine Fußzeilen, keine Zusätze im Betreff).\#
X.7.Y\#
Status von Sicherheit oder Richtlinie\#
Eine Sicherheitsregel oder Richtlinie entscheidet: Filter, Sperrliste, Authentifizierung, Verschlüsselung oder Berechtigung.\#
Spamurteile, Sperrlisten, fehlgeschlagenes SPF, DKIM oder DMARC, fehlende Anmeldung oder fehlendes TLS, Relaying, Absenderlimits.\#
Lesen Sie den Text und folgen Sie seinem Link; leiten Sie die ganze Antwort an Ihren Mailadmin weiter.\#
Prüfen Sie SPF, DKIM, DMARC, PTR-Eintrag und Sperrlisten für die sendende IP-Adresse, beheben Sie dann, was der Text nennt.\#
Suchen Sie die Regel in Ihrem Log und erlauben Sie den Absender, wenn es ein Fehltreffer ist.\#

"""#)
}
