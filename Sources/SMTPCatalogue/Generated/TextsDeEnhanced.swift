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
05U80504X0505YA0504]0205Z@0504_0605]_0504e0605bR0504k0205cc0504m09060n050560:06?=0605@0506BR0605E0406FP0=05I01\#
06Hj0605J0806PT0605R0706\;0605Y0706b?0=05`0606l80=05f06074:0605l0707;70=0630607Cg0=0690107E\0=06:0307HW0606=02\#
07KR0606?0207M\0706A0207OY0706C0207Qi0706E0207Sf0706G0207VE0606I0107W>0506J0807a60?06R0807kN0?06Z07086b0506a04\#
08<O0706e0708C=0706l0608H`050720308Km070750608O80?07;0608TS0507A0808a`0507I0708jH0507P06091n0507V0609230507\06\#
09280707b0709;30507i0809FS070810709NN0?0880709WR0508?0209XR0608A0609_k0508G0809fm0708O0809n\0708W070:600608^06\#
0:;>0508d080:EU0508l050:K;07091050:P_05096080:Zb0609>070:c;0609E070:lF0?09L080;9I0509T050;>a0509Y060;Dm0709_08\#
0;L[0709g070;QB0509n060;Um0<0:4060;_A050::080;j`050:B080<4=060:J070<;m050:Q030<>n050:T030<Aj050:W080<O5070:_07\#
0<VR070:f070<Xf070:m070<_J0@0;4080<kY070;<080=3M070;D070=9?070;K060=?=070;Q060=ED070;W070=P80@0;^070=W6070;e07\#
0=__0?0;l060=f90?0<2070=kK070<9060>2:070<?070>7o070<F060>=^070<L080>Fa060<T070>PC070<[060>UJ070<a060>[i070<g06\#
0>b?070<m070>ff070=4070?0G060=;070?8^0?0=B080?@O060=J070?Hf050=Q040?N[0?0=U070?V?070=\060?\8070=b070?be070=i06\#
0?h5070=o060?oE060>5050@59060>:050@8o0?0>?070@A<050>F060@GL050>L080@SC050>T050@Vk050>Y030@Zi0?0>\050@a2050>a05\#
0@h3050>f030@j=050>i0:0A7l060?3090ABS0@0?<080AO2050?D0:0A[G050?N090Aed050?W070Ank050?^060B5;050?d090BA@050?m09\#
0BKT050@6090BTX050@?030BYI050@B050Ba=050@G030Bd3050@J090Bl4050@S0:0C8B050@]080C@F050@e070CIP050@l050CPE050A103\#
0CT6050A4080C]k050A<080ChO050AD070D0[050AK080D:D050AS080DDQ050A[050DKg050A`050DS>050Ae070DZR050Al090DdB050B508\#
0Dm_050B=090E6O070BF080E>W070BN070EFS070BU080ENb070B]070EVT050Bd080E_k050Bl090EgC050C5080F2O050C=080F;Z050CE07\#
0FD;050CL050FLi050CQ030FNa050CT090FZ6050C]080FdT050Ce080Fo>050Cm080G8e050D5060G?b050D;070GFV050DB050GNJ050DG03\#
0GPA050DJ070GVL060DQ050GZ`050DV070GcG050D]070GlT050Dd030GoM050Dg070H68050Dn070H=Q050E5080HII050E=030HM2050E@07\#
0HVl050EG050H_T050EL030HbO050EO0;0I3<060EZ090I;k0=0Ec070IDR060Ej080IKG060F2080ITn060F:090I^k060FC080Ih:0=0FK07\#
0J17060FR070J71060FY060J<@060F_070JDM060Ff060JJ@060Fl070JQj050G3080J[V060G;090Jdc060GD080Jm7060GL080K4a060GT09\#
0K=L0=0G]070KD9060Gd080KND060Gl080KXJ060H4090Ka>0=0H=080Kjf060HE080L4F0=0HM080L9d060HU080L?m0=0H]060LGT060Hc07\#
0LR50=0Hj070LZZ050I1060La_060I7070Li00=0I>080M19060IF070M7W060IM070M>j070IT070MFN070I[070MLF070Ib070MQo070Ii07\#
0MW\050J0080M`Y060J8060Mff050J>080N300?0JF070N5l050JM060N<G050JS030N?E050JV090NKo050J_080NTE0<0Jg070N]k0;0Jn07\#
0Neo050K506\#

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
00S`A066P4n00miC06;N1k06=I=06=V0D06=j=06>70O06>V>06>d0I01HF;00U[0H000?;06?C16004l:06@I1600S`A03Y50a00miC06AO0e\#
06BD>00ob0C000?;06BX1S004l:06D;1G00miC06ER0`06FB>00ob0C000?;06F]2=0005406I00H000?;06IH2S002_406Kk1K004l:02Bl0g\#
00S`A06MF1P00miC06Nf0S06OI>06OW0M01SS=06P40P0005406PZ0R000?;06Q<1\002_406Rh31004l:06Ui1D00S`A06W=3300miC06Z@1]\#
06[m>00ob0C0005406\A0d000?;06]524002_406_91U004l:06Ui1D00S`A06`^1C00miC06Nf0S06b1>00ob0C0005406bL0^000?;06c:1d\#
002_406dn2>004l:06Ui1D00S`A06g<3N00miC06jZ1N0005406lE0R000?;06lg27002_406nn1U004l:070S0n00S`A071Q2Y00miC06jZ1N\#
00054074@0O000?;074_1C002_407621d004l:02m90;00S`A077f2700miC079m0l07:i>06=V0D0005407;D0Q000?;07;e2Z002_407>O1g\#
004l:02m90;00S`A07@F2a00miC07C70`000?;07D41X0005407Ei0S000?;07FL2;004l:070S0n000?;07H]2:07Jg>07K50M000?;07KX1f\#
07MN>07K50M000?;07Mc1f004l:02m90;000?;07O`29004l:02m90;000?;07R01f004l:02m90;000?;07Sm2H004l:02m90;07VK>07VY0U\#
0005407WC0W000?;07Wj1Q002_407YK2S004l:02Bl0g00S`A07[n2?00miC07^=2407`A=00ob0C07`N=07`[0K0005407aE0g000?;07b<1T\#
002_407c`2O004l:02m90;00S`A07f?2O00miC07h^1R07j@?07jO0D07jc?07k20L0005407k]0T000?;07lA2J002_407n[2K004l:08160n\#
00S`A08241900miC083=2_085l=08690Y000?;086g1\00S`A088S2D00miC08:g1K08<B=00ob0C0005408<V0`000?;08=F1?002_408>U1:\#
004l:02m90;00S`A08?_2]08BL?08B[0J07jc?08C5080005408CD0Q000?;08Ce1I002_408E>0`004l:02m90;00S`A08En2b07j@?07jO0D\#
000?;08He1C00S`A08J81e00_C=00ob0C0005408L40N000?;08LR1]002_408N?0J004l:02m90;00S`A03Y50a03f3=08NY0O0005408OG0V\#
000?;08Om1R002_408QO0k004l:02m90;00S`A08RJ1i08BL?08TC0@0005408TX0S000?;08U;2L002_408WW30004l:08ZW1N00S`A08\53B\#
00miC08_G1V00f_=08`m0V08aS=0009060005408ae0N000?;08bC1Z002_408cm2e004l:08fb1G00S`A08h91Z00miC00n<1I08ic=08j00H\#
0005408jM0P000?;08jm2H002_408mE1D004l:08nY1500S`A08o^1K06=I=09190e0005408jM0P000?;08jm2H002_408mE1D004l:08nY15\#
00S`A08o^1K06=I=09190e0005408jM0P000?;08jm2H002_408mE1D004l:08nY1500S`A08o^1K06=I=09190e00054092?0U000?;092d1g\#
002_4094[1X004l:096C1g00S`A098:1[00miC099e0d06=I=09:Y0J0005409;80A000?;09;I1\002_409=52Z004l:09?_2600S`A09Ae2=\#
00miC09D21S01F@=09EU0T06=I=09F90J0005409FZ0e000?;09GO1G002_409Hf1F004l:09J<1i00S`A09L50a00miC09Lf1<01F@=09N20L\#
0005409N]0M000?;09O:2D002_409QN29004l:09SW0f00S`A09TM2H00miC07C70`09Ve?09W40N004l:09WW0k00S`A02=<1D0005409XX0_\#
000?;09YG1S002_409Zj0i004l:09[c1I00S`A09]<2F02;f=09_R0I0005409`00I000?;09`I1N002_409ag26004l:04BD0\00S`A09cm12\#
00miC09do1c02RZ=09fb0;02gN=02Hm040005409g40m000?;09h11U002_409iV0h004l:09jN0h00S`A09kF1O00miC09le1009me?09n40F\#
01GM=09nJ0B0005409nc0X000?;09oK1W002_40:1212004l:0:240b00S`A0:2f1200miC0:3h1V0:5N?0:5]0C000540:660f000?;0:6l16\#
002_40:820j004l:04BD0\00miC0:8l1l04Fk=0::h0F000540:;C0L000?;0:;_2>002_40:=m2H004l:0:@E1>00S`A0:AS1R00miC0:C51T\#
06=I=0:DY0_0:EH=038l0L000?;0:EZ1Y002_40:GC1A004l:0:HT0]00S`A0:IA1W02go=0:Jh0C000540:KB0Y000?;0:Kk14002_40:Lo1L\#
00S`A0:NK1100miC0:OL1C000540:Pd0R000?;0:QF2I002_40:S_1l004l:0:U[0S00S`A0:V>1o00miC0:X=1L03m<=0:YY0c01F@=0:ZL0F\#
000540:Zh0h000?;0:[`1Y002_40:]I18004l:0:^Q0f00S`A0:_G1800miC0:`O250:bT>0:bb0I000540:cA0T000?;0:ce17002_40:dl2G\#
004l:04BD0\00S`A0:gC1e00miC0:i82Z04Fk=0:kb0T000540:lU0_000?;0:mD2D002_40:oX3<004l:0;2d1400S`A0;3h1300miC0;4k3D\#
0;8?>0;8M0l01F@=09N20L000?;0;9N1]002_40;;;1[004l:0;<f0B00S`A0;=81Y03mV=0:YY0c000?;0;>f1C002_40;@91A004l:0;AJ0n\#
00S`A0;BH1Y00miC0;D10l01SS=0:YY0c000540;E40P000?;0;ET1L002_40;G01L004l:0;HL1200S`A0;IN1H00miC0;Jf1B04RQ=09N20L\#
0;L8?0;LG0D000540;Lb0V000?;0;MH0b002_40;N:13004l:01M90X00S`A0;O=1600miC0;PC0o01SF=09N20L000540;QG0R000?;0;Qi1n\#
002_40;Sg0W004l:0;TN0J00S`A0;Th1503DA=0:YY0c000540;V90T000?;0;V]27002_40;Xd2G004l:0;[;1g00S`A0;]21a01GM=0;^c0N\#
000540;_F0@000?;0;_V2D002_40;aj3A004l:0;e;1A00S`A0;fL2n00miC0;iJ0X04_;=0;j20X04m3=0;jZ06000540;je0F000?;0;k;13\#
002_40;l>2W004l:0;ne1900S`A0;on1^00miC0<1\1B0<2n=0<3;0L06=I=0<3W0V000540<4C0W000?;0<4j1`002_40<6Z1g004l:0<8Q0j\#
00S`A0<9K1=00miC0<:X0e04m3=0<;M0P000?;0<<21G004l:0<=I110<>J=0<>W0G00S`A0<?31O0<@R;0<@]0I0<A6=0<AC0W000540<Ao0Z\#
000?;0<BY25002_40<D^2h004l:0<GV2500S`A0<I[2b00miC0<LM1D06=I=0<Ma0`0<NQ;0<N\0I000540<O<0N000?;0<OZ1g002_40<QQ1V\#
004l:0<S70a00S`A0<Sh1\00miC0<UT0n06=I=09N20L000540<VY0J000?;0<W31c002_40<QQ1V004l:0<S70a00S`A0<Sh1\00miC0<UT0n\#
06=I=09N20L000540<Xm0i000?;0<Yf1J002_40<[@0[004l:0<[k1700miC0<]21X0<^Z=09N20L0<^g?0<_60D000540<_Z0]000?;0<`G2B\#
002_40<bY2C004l:0<dl1W00S`A0<fS1L00miC0<go2O0<^g?0<jN0L0<jj?0<k90P000540<k`0e000?;0<lU1A002_40<mf10004l:0<nf1;\#
00S`A0=011=00miC0=1>1e0<^Z=09N20L0<jj?0=330J000540=3T0g000?;0=4K1C002_40=5^11004l:0=6_0Y00S`A0=011=00miC0=7H1N\#
0<^g?0=8f0I000540=9F13000?;0=:I1N002_40=;g11004l:0=<h0^00miC0==V1W0<^g?0=8f0I000540=?D0n000?;0=@B1b002_40=B415\#
004l:0=C90_00miC0=Ch1L0<jj?0=330J000540=EK0W000?;0=F22I002_40=HK1o004l:0=JJ1<00S`A0=KV3@00[e=0=Nf0a0=OW>0=Oe0C\#
000540=PH0^000?;0=Q61d002_40=Rj1>004l:0=<h0^00S`A0=T80F00miC0=TN1l0=VJ?0=VY0M000540=W=0[000?;0=Wh1b002_40=YZ28\#
004l:0=[b0]00S`A0=\O0W00miC0=]61k07`A=0=_10^000540=_n0d000?;0=`b18002_40=aj0\004l:0=bV0W00S`A0=c=2@0=eM?0=e\0M\#
000540=fH0^000?;0=g60a002_40=gg11004l:0=hh0g00S`A0;3h1300miC0=i_100=j_=0=jl0O000540=kR0N000?;0=l01k002_40=mk12\#
004l:0=nm0I00S`A0=oF2D05>V=0>1Z0P000540>2A14000?;0>3E1P002_40>4e0S004l:04BD0\00S`A0>5H0c00miC0>6;1@0>7K?0>7Z0E\#
000540>860[000?;0>8a1;002_40>9l1:004l:02m90;00S`A0>;61`0><f?0>=50Y000540>=e0d000?;0>>Y1G002_40>@01O004l:0>AO11\#
00S`A0>BP2@00miC0>D`1B06b1>09N20L0>F2?0>FA0P000540>Fg0d000?;0>G[1i002_40>IT1V004l:0>K:0g00S`A0>L11h00miC0>Mi1_\#
0>OX>0>Of0M000540>PJ0e000?;0>Q?1=002_40>RL0U00S`A0>S11100miC0>T20i0>Tk?0>U:0@000540>UQ0m000?;0>VN1g002_40>XE0f\#
004l:0<S70a00S`A0>Y;2C07jc?0>[N0K000540>\00Y000?;0>\Y1B002_40>]k13004l:0>^n0m00S`A0>_k1c05Oo=0>a^0Q000540>bF0Q\#
000?;0>bg1X002_40>dO0P004l:04BD0\00S`A0>5H0c00miC0>do1P0>fO?0>f^08000540>fm0l000?;0>gi1j002_40>ic1h004l:0>k[0\\#
00S`A0>lG2Q0>nh?0>o70G06b1>0>oN0i000540?0M0S000?;0?101Y002_40?2Y1m004l:0?4V1;00S`A0?5a1l0?7]?0?7l0S0<NQ;0?8O0?\#
000540?8m0X000?;0?9U0j002_40?:O2?004l:0<S70a00S`A0?<^2500miC0?>c190=eM?0??l0G08BL?0?@C0<000540?@U0b000?;0?AG1f\#
002_40?C=2F004l:0=nm0I00S`A0?ES2H0?Gk>0?H90@06=I=0?HI0M000?;0?Hk1P00S`A0?JK2@00miC0?L[1F0?N1>0?N?0L000540?Nj0X\#
000?;0?OR1\002_40?Q>1J004l:0=nm0I00S`A0?RX2H00miC0?U00e09Ve?0?Ue0J000540?VF0c000?;0?W91;002_40?XD19004l:0=nm0I\#
00S`A0?YM2;0>7K?0?[X0P000540?\?0e000?;0?]41M002_40?^Q1=004l:0=nm0I00S`A0?_^2H0?b6?0?bE0>02;f=0?bS0B000540?bl0j\#
000?;0?cf25002_40?ek0b004l:0=nm0I00S`A0?f]1H09Ve?0?Ue0J000540?h<0b000?;0?hn25002_40?k30l004l:0?ko0j00S`A0?li27\#
0>OX>0?o00E000540?oK0Q000?;0?ol1[002_40@1W1<004l:0@2c1j00[e=0@4]0L000540@5?0Q000?;0@5`1d002_40@1W1<004l:0@7T1>\#
0@8b=0@4]0L000540@9>0f000?;0@:41d002_40@;h18004l:0@=01@00S`A0@>@0S00miC0@>c1b06=I=0@@U0W000540@AA0S000?;0@Ad2<\#
002_40@D01I004l:0@EI0e00S`A0@F>1>06=I=09N20L000540@GQ0B000?;0@Gc1o002_40@Ib39004l:0@Lk1Q00S`A0@NL2e00miC0@QA1H\#
00ed=0@RY0Z08aS=000906000540@SH0F000?;0@S^24002_40@Ub0N00S`A0@V@0J06=I=0@VZ0A000540@W00Q000?;0@WQ1Q002_40@Y21g\#
000540@[80I000?;0@[Q24002_40@]U1Q00S`A0@_61E0@`K=0@`X0J000540@a70U000?;0@a\20002_40@c\2O004l:0@f;0S00S`A0@f^1E\#
000540@h80D000?;0@hL16002_40@iR0[000540@jB0L000?;0@j^28002_40@lf29004l:0@no2B00S`A0A1A1U00miC0A2f2d01SF=0A5Z0Y\#
0A6C=0A6P0U02RZ=0A750\0A7a;00U[0H000540A820L000?;0A8N1V002_40A:42Y004l:0A<]1900S`A0A=f1H00miC0A?>1=01SF=0A@K0c\#
0AA>>0AAL0V0AB2;0AB=0F000540ABc0I000?;0AC<1j002_40AE63B004l:0AHH1S00S`A0AIk1d00miC0AK_2d01F@=09N20L0=j_=0ANS0O\#
000540AO70A000?;0AOH1i002_40AQA25004l:0ASF0n00S`A0ATD2[00miC0AVo2]01F@=0AY\0U0;8?>0AZA0c04=I=0A[40C0<@R;0<@]0I\#
000540A[L0T000?;0A\01N002_40A]N2Y004l:01Xg0b00S`A0A`72L00miC0AbS1j01oE=0AdM0Q05>V=0Adn0[0AeY;00U[0H000540Aei0L\#
000?;0AfE1P002_40Age2Y004l:0AjN0k00S`A0AkI1800miC0AlQ2701F@=0AnX0C000540Ao00I000?;0AoI0V002_40Aoo2B004l:0B2A28\#
0B4I=0B4V0J0B50;00U[0H000540B5@0V000?;0B5f25002_40B7k2B004l:0B:=2600S`A0B<C1A00miC0B=T1T0B?8;0B?C0[0B?n;0B@90T\#
01F@=0B@]0S000540BAE0R000?;0BAg1[002_40BCR2f004l:0BFH1U00S`A0BGm2o01\F=00;C0N02;f=0BJl0X0AeY;0<@]0I0<@R;0<@]0I\#
000540BKY0E000?;0BKn22002_40BN02>004l:025`1000S`A0BP>2b00miC0BS01601oE=0BT60R0AA>>0AZA0c0<@R;0<@]0I000540BT]0[\#
000?;0BUH1[002_40BW32F000540BYN0<000?;0BYZ1>002_40BZh2B004l:0B]:1c00S`A0B^m2@000540BaB0]000?;0Bao1F002_40BcE0^\#
000540Bd80`000?;0Bdh16002_40Ben24004l:0Bh20a00S`A0Bhc1800miC0Bik1K01F@=0BkF0E0A6C=0Bk[0902gN=0Bkd0@000540Bl90=\#
000?;0BlF1:002_40BmP2W004l:0C071D00S`A0C1K1`00miC0C3;2R02H`=0C5]0d0C6Q=0C6^0_03[J=0C7M0Z0C87;00U[0H000540C8G0`\#
000?;0C971W002_40C:^1=004l:0C;k1l00miC0C=g1B03[J=0C?90R02gN=0C?[0[0C87;00U[0H000540C@K0M000?;0C@h1P002_40CBH2S\#
004l:0CDk1800miC0CF32D0<^Z=0CHG0X04Fk=0CHo0Q000540CIU0>000?;0CIc1M002_40CK@2I004l:0CMY1Y00miC0COB13000540CPJ0[\#
000?;0CQ51l002_40CS115000540CT;0?000?;0CTJ1\002_40CV62N004l:02Bl0g00S`A0CXT1g00miC0CZK3102H`=0C]L0O02hi;00U[0H\#
000540C^00^000?;0C^^0f002_40C_T2;00S`A0Ca_2]00miC0CdL1n0CfJ=0CfW0;0Cfb;0Cfm0a06=I=0Cg^0a000540ChT0T000?;0Ci81D\#
002_40CjL1R00S`A0Ckn2900miC0Cn71>05>V=0CoE0^0D03;0D0>0M000540D0`0R000?;0D1B0c002_40D252A004l:0D4F1m00S`A0D6C1M\#
00miC0D7`250C6Q=0D9e0O0C87;00U[0H000540D:I0J000?;0D:c1U002_40D<H2W004l:0D>o1>00S`A0D@=1Z00miC0DAg2M038_=08j00H\#
04Fk=0DDD0=000540DDV0T000?;0DE:2=002_40DGG1d004l:0DI;1h06BD>0DK30d000540DKl0F000?;0DLB1O002_40DMa2600S`A0DOg1l\#
00miC0DQc1K000540DSC0k000?;0DT>1F002_40DUT27004l:0DW[0k00S`A0DXV1d04=I=0DZJ0803m<=03mI0=000540DZW0F000?;0DZm1Q\#
002_40D\N2G004l:0D^e0n00S`A0D_c3A00miC0:X=1L03mV=0Dc40X01SS=04=V0H0Dc\=0Dci0I0005403mc0F000?;0DdG1\002_40Df32:\#
004l:02Bl0g00S`A0Dh=3>00miC0DkK1F03m<=0Dla0D03DZ;0Dm50Z000540Dmd0P000?;0DnD1B002_40DoV1l004l:02Bl0g00S`A0E1R3W\#
00miC0;D10l0E59=0E5F0Q0185=0E5g0X039H;00U[0H000540E6V0S000?;0E791H002_40E8Q15004l:0E9V0b00S`A0E:H1X00miC0E<01n\#
0E=n?0E>=0J01SS=09N20L000540E>^0P000?;0E?>1j002_40EA82@004l:0;TN0J00S`A0ECH1H00miC0ED`1c03m<=09N20L000540EFZ0_\#
000?;0EGI1k002_40EID1W004l:0=[b0]00S`A0=\O0W00miC0EJk2N0EMI?0EMX0O0EN7?0ENF0L000540ENi0f000?;0EO_1N002_40EQ=21\#
004l:0;TN0J00S`A0ES>1;00miC0ETI2;03mV=09N20L000540EVY0A000?;0EVj1Z002_40EXT2h004l:0:U[0S00S`A0E[L2o00miC0E^K1P\#
01SF=0E>=0J01SS=04=V0H000540E`00F000?;0E`F12002_40EaH1Q004l:02Bl0g00S`A0Ebi1[00miC0EdT1k0CfJ=0EfO0I02]N>0Efh0K\#
03DZ;00U[0H000540EgH0D000?;0Eg\1g002_40EiS38004l:04BD0\00S`A0El[1o00miC0EnZ360:EH=0F1`0D0:bT>0F240K000540F2T0G\#
000?;0F2k1n002_40F4i2;004l:0F741B00S`A0F8F2=00miC04Q81I0Dc\=0F:S1703m<=04S?0F000540F;_0Y000?;0F<H2>002_40F>V1\\#
004l:0=[b0]00S`A0F@B1D00miC0FAV2707`A=0FC]0N000540FD@0K000?;0FD[1f002_40FFQ2P00S`A0FI11\00miC0FJ]2<000540FLn0^\#
000?;0FM\0X002_40FND0M000540FNf0B000?;0FO81H002_40FPP2m00S`A0FSM2f00miC0FVC2404m3=0FXG0K05>V=0FXb0H0FY:;0FYE0C\#
0FYX;0FYc0C000540FZ;0<000?;0FZG0]002_40F[43<00S`A0F^@2a00miC0Fa12O04_;=0FcP0N05>V=0Fcn0K0FdI;00U[0H000540FdY0C\#
000?;0Fdl1c002_40Ff_2?004l:0Fhn1500S`A0Fj32H00miC0FlK1?0FmZ=0Fmg0W02hi;0FnN0`000540FoC0K000?;0Fo^0h002_40G0V2I\#
00S`A0G2o3D00miC0G6C1R04m3=0G7e0N0AeY;00U[0H0G8C;0G8N0G000540G8j0H000?;0G9B1J002_40G:\1T00S`A0G<@2G00miC0G>W0d\#
04_;=0G?K0G000540G?g0N000?;0G@E1D002_40GAY1F00S`A0GBo1H00miC0GDG1W00[e=0GEn0X0FdI;00U[0H000540GF[0L000?;0GG71W\#
002_40GH^2700S`A0GJe1o00miC0GLd1V000540GNO0\000?;0GO;0a002_40GOl0E000540GPF0L000?;0GPb13002_40GQe1L004l:0GSA10\#
00miC0GTA1606=I=0GUG0b05Oo=0GV90C000540GVR0\000?;0GW>1`002_40GXn0l00miC0GYj0O05cV=0GZI0G000540GZe0P000?;0G[E1f\#
002_40G];2^004l:0G_i1a00S`A0GaZ1;00miC05TR0I05Y4=0Gbe0R000540GcL0Z000?;0Gd61R002_40GeX1`004l:0GgH1100S`A0GhI1o\#
00miC0GjH1R05Tk=0Gkj0Z000540GlY0T000?;0Gm=1S002_40Gn`0]000540GoR0F000?;0Goh0m002_40H0e1X004l:0H2M1600S`A0H3S0i\#
00miC0H4L1B05Oo=0H5^0J000540H6=0U000?;0H6b17002_40H7i1Y004l:0H9R1>00S`A0H:`1]0H<M>0H<[0[0H=F;00U[0H000540H=V0]\#
000?;0H>C1m002_40H@@2N004l:0HB^1=00S`A0HCk2e00miC0HF`1K0HH;=0HHH0K0<@R;0HHc0V000540HIN0`000?;0HJ>1c002_40HL111\#
000540HM70a000?;0HMh2<002_40HP42@004l:0HRD1R00S`A0HSf0o00miC0HTe1X0<A6=0HVM0O000540HW10[000?;0HW\1I002_40HY52V\#
004l:0H[[1:00S`A0H\e2_000540H_Y0`000?;0H`I0i002_40HaB1=000540HbT0`000?;0HcD26002_40HeJ3Z004l:0Hi42100S`A0Hk52U\#
00miC0HmZ3U02I1=0I1?0P06b1>0I1_0j06[m>0I2Y0S0A7a;00U[0H0H=F;0<@]0I000540I3B0G000?;0I3Y1h002_40I5Q17004l:0I6X0l\#
00S`A0I7T1W00miC0I9;190I:D>0I:R0O0I;1>0I;?0Q0I;`;0AB=0F000540I<80V000?;0I<^2:002_40I>h1W004l:0I@O0d00S`A0IAC1Y\#
00miC0IBl1904_;=0ID50M000540IDX0f000?;0IEN1T002_40IG21`004l:0I6X0l00S`A0IHb0l00miC0II^0d0IJR>0IJ`0L0IK<;00U[0H\#
000540IKM0I000?;0IKf2T002_40INJ1Y004l:0IP31\00S`A0IQ_1400miC0IRc1Z0@8b=0ITM0F0ITc;00U[0H000540IU40I000?;0IUM1@\#
002_40IV]2G004l:0IY41N00S`A0IZR2E00miC0I\g0i00[e=0I]`0D02RZ=0I^40\0I^`;00U[0H000540I_10P000?;0I_Q2F002_40Iag2C\#
004l:0Id:0a00S`A0Idk1A00miC0If<1505af=0IgA0Q00[e=0Igb0H000540IhG0T000?;0Ihk1P002_40IjK1`004l:0Il;2300S`A0In>1>\#
00miC0IoL1B0@8b=0J0^0I000540J1=0E000?;0J1R1;002_40J2]1Y004l:0J4F1300S`A0J5I1;00miC06AO0e06FB>0J6T0M000540J770X\#
000?;0J7_1I002_40J981F004l:0J:N1;00miC06ER0`03[J=0J;Y0W000540J<F0T000?;0J<j1l002_40J>f21004l:0J@g1J00S`A0JBA1C\#
0JCT>0JCb0[01F@=0BkF0E000540JDS0R000?;0JE52:002_40JG?1F004l:0J@g1J00S`A0JHU0b0JIG>0JIU0[000540JJF0L000?;0JJb2E\#
002_40JM719004l:0JN@0b00S`A0JO21Q00miC0JPS0a0JIG>0JQD0V000540JQo0S000?;0JRR1O002_40JT12?004l:0JV@1D00S`A0JWT1c\#
00miC0JYG1;0<^g?0JZR0`02oG=0J[B0D000540J[\0U000?;0J\A1Z002_40J]k1e004l:0>AO1100S`A0J_`2700miC0Jag100Jbg>0Jc50M\#
0JcR>0Jc`0U06b1>0JdE0N000540Jdi0W000?;0JeP1C002_40Jfc2M004l:0Ji@0Z00S`A0Jij1_00miC0JkY0f0?N1>0JlO0B0JcR>0Jla0F\#
000540Jm=0^000?;0Jmk1M002_40JoH0h004l:0K0@1700S`A0K1G2L00miC0K3c0n0?N1>0JlO0B06b1>0JdE0N000540K4g0L000?;0K5C1\\#
002_40K6o2=004l:0>AO1100S`A0K9<2H00miC0K;T1A06OI>0K<e0W06b1>0JdE0N06=I=06P40P000540K=Y0J000?;0K>32G002_40K@J16\#
004l:0<S70a00S`A0KAP2Y00miC07C70`06[m>09N20L000540KD?0F000?;0KDU1Z002_40KF?2R004l:0>k[0\00S`A0KHa2K00miC0KK<1^\#
0KLj>0KM80N0KMV>0KMd0P000540KNJ0T000?;0KNn1n002_40KPl1:004l:0KR61f00S`A0KSl2d00miC0KV`1606>V>0KWf0T06=I=06P40P\#
000540KXP0d000?;0KYD1i002_40K[=1d004l:0>AO1100S`A0K]12W00miC0K_X1G0?N1>0K`o080KMV>0Ka7070A7a;00U[0H000540KaK0O\#
000?;0Kaj2H002_40KdB2:004l:0>AO1100S`A0KfL3k00miC06jZ1N0AA>>0KjG0?0I;1>0KjV0@000540Kjl0J000?;0KkF2J002_40Km`1b\#
004l:01i60l00S`A0KoR2f00miC0L2H0`0;8?>0L380V02;f=0L3^0X000540L4S0C000?;0L4f2<002_406nn1U004l:0>AO1100S`A0L722b\#
00miC06jZ1N0KMV>09N20L0I;1>0KjV0@000540L9j0@000?;0L::1;002_40L;E1a004l:0L=60U00S`A0L=[2000miC079m0l02]N>0?@C0<\#
07`N=0L?[0B000540L@:0G000?;0L@Q2Z002_40LC;1V004l:0L=60U00S`A0LDa2c00miC07C70`000540LGZ0H000?;0LH21i002_40LIk2^\#
004l:0LLY0]00S`A0LMF2L00miC0LOb1Z06b1>0LQL0Y000540LRB0R000?;0LRd1]002_40LTQ29004l:0<S70a00S`A0LVZ3<00miC07C70`\#
0IJR>0LYf0d000540LZ_0a000?;0L[P1k002_40L]K1?004l:0L^Z1O00miC0L`91107`A=0La:0U000540Lae0V000?;0LbK1U002_40Ld01:\#
004l:0Le:1400S`A0Lf>1H00miC0LgV1>0IJR>0Lhd0<000540Li=0D000?;0LiQ2@002_40Lka1P004l:0>AO1100S`A0LmA2[00miC0Lol1=\#
0?N1>09N20L0AA>>0KjG0?000540M1?0K000?;0M1Z2?002_40M3i1<004l:0>k[0\00S`A0M552206b1>0KaK0O07MN>0M770P000540M7]0S\#
000?;0M8@1k002_40M:;1R004l:0K0@1700S`A0M;]2W0JcR>0M>D0V06b1>0KaK0O000540M?10_000?;0M?`1[002_40MAK1Q004l:0=[b0]\#
00S`A0MBl1<00miC0MD81P0MEX?0MEg0W000540MFU0R000?;0MG71n002_40MI50X004l:0=[b0]00S`A0=\O0W00miC0MI]260MKc?0ML20D\#
000540MLM0L000?;0MLi1[002_40MNT1D004l:0=[b0]00S`A0=\O0W00miC0MOh1`01SS=0MQX0G000540MR60Z000?;0MR`2=002_40MTm1A\#
004l:0=[b0]00S`A0=\O0W00miC0MV>1N07`A=0=_10^000540MWa0X000?;0MXI1I002_40MYb2>004l:0M\01f00S`A0M]f1A00miC0M_71R\#
0@8b=0ITM0F0D03;00U[0H000540M`_0Q000?;0Ma@21002_40@1W1<00S`A0McA2Q0Meb=0Meo0U07Jg>0MfT0B000540Mfk0G000?;0MgB1f\#
002_40Mi82V004l:0Mk^1R00S`A0Mm@2Y00miC0Moi1m0N1f=0N230S0IJR>0N2V0J000540N3?0L000?;0N3[2A002_407n[2K004l:08160n\#
00S`A08241900miC083=2_04Ui=08690Y000540N610_000?;0N6`29002_40N8i1L00S`A0N:E1M00miC08:g1K07`A=0N;b0U000540N<L0R\#
000?;0N<n15002_40N>31B000540N?J0F000?;0N?`1d002_40NAT2m004l:0NDQ2Q00S`A0NG21S00miC0NHU200@8b=0NJU0N0NK3>0NKA0S\#
0NKd;00U[0H000540NL40X000?;0NL\1Y002_40NNE2P004l:0NPe1;00S`A0NR01>00miC0NS>0l00[e=0I]`0D0NT:;00U[0H000540J0^0I\#
000?;0NTQ2C002_40NVd1b004l:0NXV2200S`A0NZX1400miC0N[\1b0H<M>0N]N0M000540KaK0O000?;0N^62F002_40N`L23004l:0>AO11\#
00S`A0NbO1d00miC0NdC1\06b1>09N20L000540Nf40U000?;0NfY1m002_40NhV21004l:0NjW1V00S`A0Nl=1m00miC0Nn:1M\#

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
Lassen Sie die Queue von derselben IP-Adresse wiederholen; spricht der Text von Greylisting, genügen einige Minuten. Stundenlang: Geben Sie dem Host einen PTR-Eintrag, der zurückführt, und einen auflösbaren HELO-Namen; senden Sie langsamer. „Relay“: Prüfen Sie den MX des Empfängers, oder melden Sie sich an.\#
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
