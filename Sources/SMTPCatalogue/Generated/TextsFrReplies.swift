// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frReplies = PackedTable(
        records: #"""
0000030000700@@030070800P\0300?0600ZD0300E0700dJ0300L0800o?0300T0901810;00]0401Bb0<00a0701MI0300h0701Tb0:00o07\#
01aO030160801iR0301>07023`0801E05028f0801J0602BE0?01P0702NH0801W0802Uh0801_0302Z70801b0402]B0801f0502fB0801k05\#
02l[0302009039\080290703>E0302@0903IE0802I0603M30802O0603Tb0302U0803Y60302]0803ci0302e0603li0302k08046T0303307\#
04<k0;03:0704Em0703A0804N:0303I0704XM0303P0704^]0303W0804h\0303_06050o0303e0:05?20803o0705I50;0460705Rk0?04=07\#
05\10804D0605d;0:04J0605k30304P09068C0<04Y0606>N0304_0806Fk0304g0606L[0304m0606S_030530706\k0>05:0706da0305A09\#
06oM0905J0807;K0305R0707EZ0305Y0707M:0305`0707Z70305g0807cj0305o0807o30306707088`0306>0608@A0306D0:08M40;06N05\#
08T>0?06S0608ZF0806Y0608dl0806_0508o\0806d0609590306j0:09@Z080740709EG0?07;0709ME0807B0609Td0807H0609\W0307N09\#
09ga0?07W0609mD0807]060:4[0807c080:A<0807k080:H\03083070:N50308:0:0:XG0808D080:bD0<08L080:kT0908T070;2T0908[09\#
0;?30308d070;F90308k060;K_0;091070;RT03098080;X<0309@070;_C0309G090;i10309P070<0@0309W090<=T0809`080<G^0809h05\#
0<LM0809m070<V30?0:4070<_J080:;060<g10<0:A080<n<030:I0:0==9080:S070=DO080:Z070=N^080:a070=W=080:h080=_@0<0;005\#
0=c]030;5090=lZ080;>080>3W080;F060>8d0<0;L070>>Z080;S060>CT0<0;Y060>I^030;_080>TG080;g070>[\080;n050>ak0;0<305\#
0>fR080<8070>nl080<?060?7L080<E060?>b0<0<K060?B[090<Q070?Ji030<X090?TE080<a080?]H080<i070?f0080=0070?mj080=707\#
0@5E080=>050@8H030=C070@?J090=J070@EY030=Q070@N?030=X070@UC0;0=_060@[_030=e080@dA030=m080@m^090>5090A6D030>>09\#
0A@d030>G050AF9030>L090ARO0;0>U080A^V0<0>]080AhZ030>e080B06030>m080B<:0>0?5060BCD080?;080BK6030?C070BRJ080?J07\#
0BXa030?Q080Ba>030?Y0:0Bl;080?c080C3N080?k070C=H080@2080CF[080@:080CMl070@B090CUh030@K090C]m030@T060CeK080@Z08\#
0CmR030@b080D82090@j070DAI080A1080DGP030A90:0DUm0<0AC080D[j030AK090Dci030AT090Dll0=0A]070E4G030Ad080E=>030Al07\#
0ECD030B3080EKN030B;0:0EZ6080BE080EbI0;0BM090ElF080BV080F4<080B^090F=?0?0Bg090FJ:080C0090FV9080C90:0FbP080CC06\#
0FfJ030CI080G46080CQ080G;C080CY050G@T090C^060GEi0:0Cd080GO1090Cl090GXR030D5090Gek0?0D>070Gmg080DE080H6[080DM08\#
0H?g0;0DU080HGU080D]080HMc0>0De080HUU080Dm090H^G0;0E6050Hbb030E;090HmL0;0ED080I210?0EL070I7f080ES080I@l080E[09\#
0IIQ080Ed060IM>0;0Ej080IVT090F2090I]P0:0F;080IeU080FC080Im=030FK0:0J9K080FU070J>I0;0F\090JGo080Fe070JN;080Fl07\#
0JUW0?0G3090J^R080G<090Jek080GE090Jo<0<0GN080K4_030GV090KAA080G_060KHo080Ge060KN>0:0Gk070KU]030H2080K`N0?0H:07\#
0KgB030HA050KlN030HF080L64030HN070L=1030HU070LEW030H\070LJ^030Hc08\#

"""#,
        slots: #"""
0000000000000<2g000000001<000Q2W003C001F0=0c1m1]3:000000191P00002e000000000000270000000000001E1Q3G0l00000F000b\#
00212900000000002P001_001n2J002I000100002o001I00151b000000000000001[000000000000000000000000000000001@002Q0e00\#
00001`1c3F001J002i000k1:0000000Z2a000W00000`0000000035000h00000000001?1=000300003<2@00000000371M160T2E0I2O2U2n\#
1a1o300S2C00000000003D0\002=1>2c38000000003@0N00000000001D05000@1\00071R00002d002;0P003H00003100002N2X00000000\#
0>2V0?2_3?00000000002T1U00001f1N321;242j0000001X2L0B0E000000001Y1S00000:0f0000260000000000000M1Z2>0000000_2M00\#
2B2R0i002?000000000000000013000000091^00002h00000L000412000000001V14200g3=2H2<2`002A003600002\000]0o00002F080C\#
00000000000d0H101B2:2S2^2k060j33340000003B000G0U0000000000000Y2f0000002m002500181O000000000000220O23001g020000\#
1H2Z2[171e0000000000001l002K2b0000000028001W0000001T1A3>00000A1G003A000000000000001k3;00000000000;00001L000000\#
000^000000001j000000000V0000001100000000000a1d001h0000000000002G0000000000001K0J2l2]000n0m0D3E00003900001C000K\#
0X00000000000[000R2D0000001i00002Y\#

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
0095:04SC1h00:CA04U;1k02e\;04W60c01LX;04Wi0T00034046W0I000c;04XP2S004n404[31;00:CA04\>0[00L6C04\i0n03Sm;04]g0f\#
02MN;04<40g0003404^`0c000c;04_S26004n404aY1l0095:04cU1000:CA04dU1]00L6C04fB0b02MN;04g40d04gh;04h30Y0003404h_0i\#
000c;04iX2R004n404l:1L00:CA04mV2700>0;04o]0^02MN;050K0T0003405120j000c;051l1h004n4053d340095:056h0l00:CA057d3T\#
00L6C05;H1a03Sm;05=90^02MN;05=g0Y016L;02N10G02\V;05>P0R000c;05?:0l004n405@63=0095:05CC2900:CA05EL1@00L6C05F\1F\#
01Kh;05H20^01h:;05H`0E000c;05I@1J004n405JZ3A0095:056h0l00:CA05Mk3_00L6C05QZ0l017A;017L0U02@I;05RV0E000c;05S:1Z\#
004n405Td2`0095:056h0l00:CA05WT1o00L6C05YS1E02MN;05Zh0X00Y3;05[P0Q000c;05\91b004n405]k2G0095:05`B1>00:CA05aP14\#
00L6C05bT0h02e\;05cL0_0003405dE0N000c;05dc1C004n405f62L0095:05`B1>00:CA05hR1A00L6C05ic1@0003405k60U000c;05k[3[\#
004n405oF2U0095:061k1700:CA06321400L6C06461=065C;065N15066S;066^0a067O;067Z0Y00034068O0V000c;06952a004n406;f0j\#
0095:06<`13067O;06=c0[01h:;05H`0E0003406>Q0j000c;06?K21004n406AL1Y0095:056h0l00L6C06C52M03Sm;06ER0d02MN;04<40g\#
06FF;06FQ0J0003404h_0i000c;06Fn2[004n406IY1600:CA06J_1l00>0;04o]0^02MN;050K0T00034046W0I000c;06L^2N004n406O<1\\#
00:CA06Ph1=01hh;06R50h02@n;06Rm0b0003406Sb0d000c;06TV2R004n406W81h0095:056h0l00L6C06Y02=065C;06[=0b06[o;06\:0a\#
0003406]90a000c;06]j25004n406_o0n00:CA06`m1;00L6C06b81F065C;06cN0b06[o;06d@0Q00034068O0V000c;06dd3Q004n406hE25\#
0095:06jJ1J00:CA06kd1A00L6C06m51201Kh;06n70V01h:;05H`0E06n];06nh0U0003406oV0[000c;070A2P004n4072a3T0095:056h0l\#
00:CA076E1]00L6C07822U00>0;07:W0d02MN;04<40g0003407;N16000c;07<T2U004n407?92K0095:07AT0f00L6C07BJ2F01Kh;07D`0j\#
01h:;05H`0E0003407E]0^000c;07FK1_004n407H:1Q0095:07I[0b00L6C07JM1i01Kh;07LF0Y07Lo;06d@0Q0003407M=0b000c;07Mo2[\#
004n407PZ3H00:CA07T22m00L6C07Vo1Y00>0;07XX0_02MN;07YG0`0003407Z:0Z000c;07Zd2R004n407]F2Z0095:056h0l00:CA07`02F\#
00L6C07bF0j00>0;07c@0Z02MN;050K0T0003407cm0Y000c;07dV2Y004n407g?2@0095:07iO1900:CA07jX1W00L6C07l?1K016L;07mZ0\\#
07nF;07nQ0R0003407o60b000c;07oh2[004n4082S2f0095:085I1600:CA086O1Q00>0;08800`02MN;08800`00034088c0Y000c;089L2^\#
004n408<:1j00:CA08>41W02MN;04<40g02e\;08?[0V0003408@D0P000c;08@d2T004n408CH2i0095:056h0l00:CA08FA3300L6C08ID1T\#
02MN;08Jh0j065C;08Kb0W00>0;08LI0[02e\;06FQ0J000c;08M?1I004n408NX1o00:CA08PW1_00L6C08RF1D016L;08SZ0T000c;08TM1M\#
004n408Uj1S0095:056h0l00:CA08WM1b00L6C08Y?17016L;02N10G000c;08ZN0e004n408[C3B0095:08^U1<00:CA08_a2d00L6C08bU1L\#
08d1;08d<0`000c;08e41^004n408fb420095:08jd1=00:CA08l11d00L6C08me1g0003408od0?000c;090314004n409171f0095:092m0k\#
00:CA093h0K00L6C094C0f00034095<0K000c;095W2<004n4097c3A0095:056h0l00:CA09;42U00L6C09=Y1a03Sm;09?J0o065C;08Kb0W\#
00>0;08LI0[016L;09@I0A00034095<0K000c;09@b28004n409Bj190095:07AT0f00L6C09D31D01Kh;07D`0j01h:;05H`0E000c;09EV1K\#
004n409G12Q0095:056h0l00:CA09IR1e00L6C09KG1a065C;09M80=016L;02N10G000c;09MM0k004n409NH370095:056h0l00:CA09QO2F\#
00L6C09Se0o02e\;02N10G000c;09Tl1U004n409VQ350095:056h0l00:CA09YV0f00L6C09ZL2;02e\;02N10G0003409\Z0N000c;09]82C\#
004n409_K2E0095:09a`0o00:CA09b_2D00L6C09e31H066S;09fK0g03Sm;09gB0O00>0;08LI0[000c;09h01G004n409iG1:0095:056h0l\#
00:CA093h0K00L6C09jQ2702MN;09lX0\000c;09mL1D004n409n`2W0095:056h0l00:CA0:1G0l00L6C0:2C20066S;0:4C0H000340:4c0E\#
000c;0:582;004n40:7C3Y0095:0::l1600:CA0:<22`00L6C0:>b0T066S;0:?F0n01hh;0:@D0h000340:AD0J000c;0:A^1I004n40:C71`\#
0095:0:Dg1Q00:CA0:FH1D00L6C0:G\0V066S;0:HB0J03Sm;09gB0O000340:H_0K000c;0:I:16004n40:J@1b00:CA03=10U00Y3;0:L20^\#
03Sm;0:L`0e02Sd;0:MU0P000340:N80k000c;0:O32B004n40:QE2e0095:07AT0f00:CA0:T:1D00L6C0:UN1R01h:;0:W00N01LX;0:WN0N\#
00>0;08LI0[02MN;0:Wl0K000340:XO0T000c;0:Y31F004n40:ZI2N0095:0:\g1100:CA0:]h1b00L6C0:_Z26067O;0:a`0T00>0;08LI0[\#
000340:bP0]000c;0:c=1Y004n40:df2K0095:07I[0b00:CA0:gA2600L6C0:iG1i02@I;0:k@0D02MN;0:Wl0K000340:k]0M000c;0:l:1W\#
004n40:ma1H0095:0:o90e00:CA0:on1k00>0;0;1i0[065C;08Kb0W000340;2]0P000c;0;3=32004n40;6?3B0095:0;9Q1C00:CA0;:d1G\#
00L6C0;<;1Q016L;0;=\0J02e\;0;>60T01LX;0;>Z0I000340;?60[000c;0;?a1b004n40;AS1K00:CA0;Bn1J00L6C0;DH0j0;EB;0;EM0\\#
02MN;0:Wl0K000340;F<0U000c;0;Fa2K004n40;I<1S00:CA0;J_1002MN;07YG0`03Sm;06ER0d000340;Kj0o000c;0;Li21004n40;Nj1W\#
0095:056h0l00L6C0;PQ1903Sm;06ER0d0;QZ;0;Qe0_000340;RW0T000c;0;S;13004n40;T>1?00:CA0;UM0b00L6C0;V?0l02U7;02UB0V\#
00Y3;0;W;0G02Sd;0;WR0Z000340;X?0C000c;0;XR1=004n40;Y_2_00:CA0;\N0`00L6C0;]>1I02TP;0;^W0\00Y3;0;W;0G000340;_F0a\#
000c;0;`72f004n40;bm2<0095:056h0l00:CA0;e91X00L6C0;fa0U03Sm;0;gF0d02MN;0;gF0d0;h:;0;hE0\000340;i40V000c;0;iZ1l\#
004n40;kV2A0095:0;mg0R00:CA0;nI1502MN;04g40d02e\;0;oN0b000340<0C0X000c;0<0k1b004n40<2]3H0095:0<651G00:CA0<7L2S\#
00L6C0<9o1I00mc;0<;H0[03bd;0<<30]01hh;0<<`0d000c;0<=\1o004n40<?[2F0095:0<B10d00:CA0<Be2R00L6C0<EG1S01hh;0<Fj0R\#
00nT;0<GL0B01h:;05H`0E000c;0<Gf1L004n40<IB1I00:CA0<J[14022j;0:k@0D01hh;0<K_0^000c;0<LU1n004n40<NS2L00:CA0<Po2h\#
00L6C0<Sg1@00mc;0<U70J03bd;0<UQ0R00Y3;0:k@0D000c;0<VB1i004n40<X;3:0095:0<[E0b00:CA0<\71`022j;0<]g0K01hh;0<^B0I\#
016L;0<^[0_000c;0<_R1R004n40<a42[00:CA0<c_1\03bd;0<eK0Q0;EB;0<el0I01hh;0<fE0\000c;0<g=1@004n40<hM2A0095:0<j^13\#
00:CA0<ka0`00L6C0<lQ1900mc;0<U70J01Kh;0<mZ0R02@I;0:k@0D000340<n?0c000c;0<o21i004n40=0k3b0095:0=4]1D00:CA0=6135\#
00L6C0=961D02@n;0=:J0S0=:m;0=;80b0;EB;0=;j0O00nT;0=<I0`000c;0==A1Y004n40=>j230095:0=@m1]00:CA0=BZ0f01h:;0=CP0F\#
00nT;0<GL0B01g9;0=Cf0Y000c;0=DW1T004n40=F;2^0095:0=Hi1[00:CA0=JT2100L6C0=LU1G00nT;0=Ml0I02e\;0=NE0I000c;0=Nf14\#
004n40=Oj340095:0=Rn1500:CA0=T32C0=:m;0=VF0N0;EB;0<el0I02e\;0=Vd0I000c;0=WE1m004n40=YB2>0095:0=[P1E00:CA0=\e1D\#
00L6C0=^90`0=:m;0=VF0N0;EB;0<el0I02e\;0=^i0G000c;0=_L1A004n40=`]1X00:CA0=bE0o01Kh;0=cD0I02@I;0:k@0D000340=c`0J\#
000c;0=d:0e004n40=do2H0095:0=gG1J00:CA0=ha0b00L6C0=iS1B02@n;0=je0U00nT;0=kJ0^0223;0=l80R000c;0=lb1>004n40=n02Z\#
0095:0<B10d00:CA0>0Z1?00L6C0>1i1@01hh;0<Fj0R00nT;0<GL0B01LX;0>390N000c;0>3_15004n40>4d0c00:CA0>5W1d00L6C0>7K0j\#
02@n;0>8E0O00Y3;0:k@0D000c;0>9014004n40>:41[0095:0>;_1L00:CA0<ka0`00L6C0>=;1;01Kh;0<mZ0R02@n;0>>F0D000c;0>>b1C\#
004n40>@51V0095:0>A[0o00L6C0>BZ0R0223;0>C<0H02e\;02l@0K000340>C`0R000c;0>DB1@004n40>ER2=00:CA0>G_1B01hh;0>I10]\#
02@n;06Rm0b000340>Ia0O000c;0>J@1S004n40>Kc3I0095:0>O<1>00:CA0>PJ2=016L;0>RW0^02@n;0>SE0H01LX;0>S]0Z000c;0>TO0b\#
004n40>UA2[0095:0>Wl1N00:CA0>YJ1E03aj;0>Z_0W01LX;0>[F0F01h:;05H`0E000c;0>[d1_004n40>]S1i00:CA0>_L1b00Y3;0:k@0D\#
016L;0>a>0]000c;0>b61A004n40>cG1600:CA0>dM1C016L;0>e`0J02@I;0>f:0H000c;0>fZ1@004n40>gj3D0095:0>k>1500:CA0>lC1H\#
016L;0>m[0P022j;0:k@0D02e\;0>n;0a000c;0>o40`004n40>od2m0095:0?2a1;00:CA0?3l2501LX;0?610i00Y3;0?6j0R000c;0?7T0f\#
004n40?8J350095:0?2a1;00:CA0?;O27016L;0?=V0M02e\;0?>30_000c;0?>n1P004n40?@N1Z0095:0<j^1300:CA0?B80S02@I;0:k@0D\#
01Kh;0=cD0I000340?Bd0O000c;0?CC1e004n40?E82N0095:0?GV2I00L6C0?Io0j01LX;0?610i01h:;05H`0E000340?Jl0W000c;0?KS0_\#
004n40?LB2U0095:0?Ng0a00:CA0?OX2300L6C0?Q[0^0;EB;0?RI0j03bd;0?SC0I00mc;0?S\0Y000c;0?TM1=004n40?UZ3;0095:0?Xe23\#
00:CA0?Zh1400L6C0?[l0d06n];06nh0U0?\`;0?\k0M01h:;05H`0E000c;0?]P10004n40?^P2:0095:0?`Z1?00:CA0?ai1j00L6C0?cc1=\#
03bd;0?e00O02e\;0?eO0Q000c;0?f81X004n40?g`1[0095:0?iK1800:CA0?jS1b0;EB;0?lE0a03bd;0?m60I0=:m;0?mO0K000c;0?n21Z\#
004n40?o\2c0095:0@2O0\00:CA0@3;2:0;EB;0?lE0a03bd;0?m60I0=:m;0?mO0K000c;0@5M15004n40@6R120095:0>A[0o0223;0@7T0L\#
00mc;0@800H00034046W0I000c;0@8K2d004n40@;?100095:0@<?1Z00L6C0@=i1Q02e\;06ER0d01LX;0?610i000340@?S0c000c;0@@F1U\#
004n40@Ak1K0095:0@CF1;00L6C0@DQ0F01LX;0?610i01h:;0@Dg0b000340@E\0X000c;0@FD2:004n40@HN1L0095:0@Ij1=00:CA0@K71J\#
02e\;0@LQ0e0=:m;0@MF0i000340@NB0b000c;0@O41i004n40@Pm1U0095:0@RR1200:CA0@ST1102e\;0@LQ0e0@TU;0@T`0S000340@UN0\\#
000c;0@V:1<004n40@WF1h0095:0@Y>0O00:CA0@Y]1T016L;0@[A0N000340@[b0[000c;0@\M2^004n40@_;1M0095:0@`X0]00:CA0@aE0e\#
00L6C0@b:0d02e\;0@bn0V0;QZ;0@cT0]000340@dD0b000c;0@e62?004n40@gE2b0095:0@j70k00:CA0@k20h03bd;0@kj0f0=:m;0@MF0i\#
01LX;0@l`0n000340@mg0H000c;0@n?22004n40A0A1b0095:0A230d00:CA0A2g0i00L6C0A3`1902e\;0A4i0^016L;0A5W0]01LX;0;>Z0I\#
000340A6G0[000c;0A722N004n40A9P2=0095:0A;]0`00:CA0A<M2000L6C0A>M0Z0A?7;0A?B0\02e\;04W60c0=:m;0A?n0f000340A@g0[\#
000c;0AAR2V004n40AD81;00:CA0AEC0f01hh;0>I10]000340AF<0Q000c;0AF]1F004n40AH33?0095:0AKB1?00:CA0ALQ1_00L6C0AN@2:\#
016L;0APJ0[0;QZ;0AQ50f00>0;0AQk0T000340ARZ0>000c;0ARh1S004n40ATK2i0095:0AWD1100:CA0AXE3R00L6C0A[g1F016L;0A]=0^\#
02e\;0A]k0[000340A^b0Q000c;0A_C11004n40A`D2B00:CA0AbV2_00L6C0AeE1b016L;0Ag70T01hh;0Ag[0K00>0;0Ah60T000340Ah]0U\#
000c;0AiB2?004n40AkQ1@0095:0Ala1F00:CA0An71E00L6C0:G\0V066S;0AoL0G065C;0Aoc0C000340B090_000c;0B0h3g004n40B4_25\#
0095:0B6d1H00:CA0B8<1W01LX;0B9c0a0?\`;0B:T0e066S;0B;I0a000340B<H0X000c;0B=02@004n40B?@1N00:CA0B@^1m01hh;0>I10]\#
016L;0BB[0Y000340BCL0_000c;0BD;2Y004n40BFd1N0095:0BHB0n00:CA0BI@0a00L6C0BJ10S066S;0B;I0a06n];0BJT0R000340BK90m\#
000c;0BL62]004n40BNc0W0095:0BOJ190?\`;0BPS0Q01LX;0BQ40P0BQT;0BQ_0[0003406>Q0j000c;0BRR1b004n40BTD1H0095:0BU\14\#
00L6C0BV`1L02e\;0BPS0Q0BX<;0BXG0J000340BXd0h000c;0BY\1W004n40B[C2G0095:0B]Z1E00:CA0B^o1801h:;05H`0E01LX;0B`70M\#
02e\;0B`T0Z000340BaA0H000c;0BaY2A004n40Bcj2n0095:0Bfh1Q00:CA0BhI1`00L6C0Bj91E01h:;0@Dg0b02e\;0?=V0M01Kh;0BkN0]\#
0?\`;0B:T0e000340BlC0K000c;0Bl^1C004n40Bn1240095:0C050a00:CA0C0f220?\`;0C2h0V01h:;05H`0E01Kh;0=cD0I000c;0C3V21\#
004n40C5W3A0095:0C8h1M00:CA0C:E1X00L6C0C;m1K01h:;0@Dg0b02e\;0?=V0M000c;0C=P1`004n40C?@300095:0CB@0c00:CA0CC31T\#
00L6C0CDW0l02e\;0CES0K016L;0CEn0]01h:;0@Dg0b000340BaA0H000c;0CFc1;004n40CGn2W0095:0CJU1B00:CA0CKg1I00L6C0CM@0\\#
01h:;0@Dg0b02e\;0?=V0M000340BlC0K000c;0CN31@004n40COC2]0095:0C050a00:CA0CR01900L6C0CS91_0?\`;0CTh0W01Kh;0=cD0I\#
02@I;0CUO0I0003406]90a000c;0CUk2T004n40CXO150095:0CYT1400:CA0CZX1@00L6C0C[h0m065C;06cN0b0C\e;0C]00N066S;0C]N0O\#
000340C^00a000c;0C^a2G004n40Ca81K0095:0CbS1@02e\;0Ccc0d0=:m;0CdW0d000340CeS0^000c;0CfA1K004n40Cg\1K0095:0Ci70\\#
00:CA0Cic0d00L6C0CjW1E0=:m;0Ckl0b02e\;0Cl^0d000340CmU0Y000c;0Cn>2_004n40D0m2h0095:0D3e2<00:CA0D611001h:;05H`0E\#
0?\`;0D710X00nT;0D7Y0I000340D8;0d000c;0D8o1=004n40D:<1f0095:0D<23H00:CA0D?J1K01h:;05H`0E0D@e;0DA00I000340DAQ0Q\#
000c;0DB22C004n40DDE1T0095:0BHB0n00:CA0DEi0c00L6C0DF\0d066S;0BPS0Q0BQT;0BJT0R000340DGS0H000c;0DGk1U004n40DIP3I\#
0095:0DLi2l00:CA0DOe2E00L6C0DR:0h06n];0DS20V01LX;0DSX0`01Kh;0DTH0o0D@e;0DUG0V000340DV90R000c;0DV[2>004n40DXi0l\#
0095:0CB@0c00:CA0DYe0`00L6C0DZU1E01LX;0?610i02e\;0?=V0M000340D[m0^000c;0D\[1F004n40D^1230095:0C050a00:CA0D`40h\#
00L6C0D`l1201LX;0Dan0S06n];0DbQ0U0BQT;0Dc60c0003407E]0^000c;0Dcl1j004n40Def2P0095:0DhF0b00:CA0Di81300L6C0Dj;1@\#
01Kh;0DkK0S00mc;0Dkn0c0Dla;0C]00N000340Dm90[000c;0Dmd12004n40Dnf1c0095:0E0Y1W00:CA0E2@1J0D@e;0E3Z0]02e\;06ER0d\#
000340E4J12000c;0E5L2J004n40E7f2=0095:0E:31800:CA0E;;1700L6C0E<B0l02e\;0Ccc0d016L;0<^[0_000340E=A0`000c;0E>11Q\#
004n40E?R1g0095:0EAI1400L6C0EBM0g02e\;0BPS0Q016L;0<^[0_000340ECG0d000c;0ED;1^004n40EEi1G0095:07iO1900:CA0EG@1?\#
00L6C0EHO1P016L;0EIo0a0EJ`;0EJk0S000340EKQ0\000c;0EL=2o004n40EO<3W0095:0ERc1e00:CA0ETX2D00L6C0EVl1?037b;0EX;0\\#
0=:m;0EXg0V016L;0EYM0Y03Sm;0BXG0J000340EZ>0I000c;0EZW2:004n40E\a2=0095:0E^n1f00L6C0E`d1901h:;05H`0E01LX;0Eam0L\#
01hh;0<Fj0R000340EbT0Q000c;0Ec51P004n40EdU2D0095:0AWD1100:CA0Efi3E00L6C0Ej>12016L;0Ek@0T017A;017L0U00>0;0Ekd0R\#
000340ElN0H000c;0Elf0m004n40Emc2I0095:0F0<1:00:CA0F1F0e00L6C0F2;1E016L;0F3P0I01hh;0F3i0C000340F4D0R000c;0F4f1U\#
004n40F6K2:0095:0?`Z1?00:CA0F8U3000L6C0F;U0l03bd;0F<Q0G00nT;0=Ml0I016L;0F<h0G000340F=N0N000c;0F=l2D004n40F@@2c\#
0095:0FC31[00:CA0FD^2N00L6C0FG<1V016L;0FHb0X066S;0FIJ0`03Sm;0BXG0J000340FJB0C000c;0FJU1f004n40FLK3B0095:0FO]0h\#
00:CA0FPU3@00L6C0FSe1;0=:m;0FU00Y01LX;0;>Z0I016L;0FUY0P000c;0FVA2T004n40FXe3^0095:0F\S1N00:CA0F^11T00L6C0F_U2A\#
037b;0EX;0\0=:m;0EXg0V016L;0FUY0P03Sm;0BXG0J0;QZ;0Faf0Z000c;0FbX1@004n40Fch1A0095:0>A[0o0223;0Fe90X0=:m;0Fea0Y\#
037b;0EX;0\000340FfM0E000c;0Ffb2\004n40FiN490095:0FmW2M00:CA0G041B00L6C0G1F1Y0218;0G2o0G02e\;0G3F0`000340G4>0U\#
000c;0G4c2Z004n40G7M2C0095:0FO]0h00:CA0G9`1>00L6C0G:n0E02e\;04W60c0=:m;0FU00Y000c;0G;K1n004n40G=I160095:0G>O1C\#
0218;0G?b0b02e\;02l@0K000340G@]0H000c;0GA51X004n40GB]1J00:CA0GD71201hh;0GE90`016L;0F3P0I000340GF30X000c;0GF[2P\#
004n40GI;1^0095:0GJi1F00:CA0GL?0o00L6C0GM>1802e\;0Ccc0d016L;0GNF0[000340GO:0P000c;0GOZ2Z004n40GRD1\0095:0GT01<\#
00:CA0GU<2200L6C0GW>1D02e\;0A4i0^016L;0A5W0]01LX;0;>Z0I000340GXU0Q000c;0GY62b004n40G[h3b0095:0G_Z1o00:CA0GaY1d\#
00L6C0GcM0k065C;0GdH0^016L;0Ge60H02e\;0GeN0M000c;0Gf:2K004n40GhU2A0095:0Gjf1T00:CA0GlJ0m00L6C0GmG0P065C;0GdH0^\#
016L;0Ge60H000340Gmo0W000c;0GnV1M004n40H032U0095:0BHB0n00:CA0H2X1f00L6C0H4N1a065C;0GdH0^0BQT;0H6?0L000340H6c0=\#
000c;0H701P004n40H8P2\0095:0H;<1U00:CA0H<a1G00L6C0H>81J065C;0H?R0E02e\;0=^i0G000340H@20Q000c;0H@S0l004n40HAO27\#
0095:0HCV1O00:CA0HE51900L6C0HF>11016L;0FHb0X02e\;0HG?0F000340H6c0=000c;0HG]1f004n40HIS1j0095:0HKM1300:CA0HLP1C\#
00L6C0:G\0V065C;0H?R0E02e\;0=^i0G000340:4c0E000c;0HN12T004n40HPU250095:0HRZ0U00:CA0HS?2000L6C0HU?0F065C;0BPS0Q\#
02e\;0?>30_000340HU]0G000c;0HV41_004n40HWc1l0095:0HY_1600:CA0HZe1f00L6C0H\[1\065C;0GdH0^0BQT;0H6?0L06n];0BJT0R\#
000340H^R0T000c;0H_615004n40H`;120095:0Ha=0e02e\;0Hb20`000340Hbe0H000c;0Hc=1j004n40He7380095:0Hh?1B00:CA0HiQ1W\#
00L6C0Hk81T03bd;0?m60I02e\;0Hl\0`037b;0EX;0\000340HmW0T000c;0Hn;19004n40HoD1<0095:0AWD1100:CA0I0P1Q016L;0Ek@0T\#
00>0;0Ekd0R017A;017L0U000340I2@0Q000c;0I2a1`004n40I4Q1L0095:0I5m1:00:CA0I770_02e\;0HG?0F016L;0FHb0X000340I7n0Q\#
000c;0I8O0e004n40I9D2Y0095:0I;m1Z00:CA0I=W1b00L6C0I?I1102e\;0I@J0R03bd;0?m60I000340IA40S000c;0IAW2E004n40ICl2l\#
0095:0IFh1=00:CA0IH50K00L6C0IHP1103bd;0?m60I02e\;0=^i0G037b;0EX;0\000340IIY0B000c;0IIk1L004n40IKG0W0095:0IKn1@\#
0223;0Fe90X02e\;02l@0K000340IMI0C000c;0IM\1g004n40IOS2R0095:0IR50l00:CA0IS12A00L6C0IUB0O016L;0IUa0M00>0;0IV>0F\#
000340IV]0A000c;0IVn1\004n40IXZ310095:0A230d00:CA0GU<2200L6C0I[[1e02e\;0A4i0^016L;0A5W0]01LX;0;>Z0I000340I7n0Q\#
000c;0I]Z1V004n40I_@2V0095:0Iaf1>00:CA0Ic41L00L6C0IdP1502e\;0I@J0R01LX;0;>Z0I000340Ie]0N000c;0If;1H004n40IgS2:\#
0095:0Ci70\00:CA0Ii]1D00L6C0Ik10n02e\;0Iko0[0IlZ;0Ile0H000340Im@0H000c;0ImX2Z004n40J0B3A0095:0J3S1Y00:CA0J5<2D\#
00L6C0J7P1C02e\;0J8c0X017A;017L0U066S;0FIJ0`00>0;0AQk0T000340EZ>0I000c;0J9S1F004n40J:i1M0095:0J<F1O00L6C0J=e0T\#
01h:;05H`0E01LX;0Eam0L000340J>T0G000c;0J>k1M004n40J@H3O0095:0AWD1100:CA0JCg3L00L6C0JGC0\017A;017L0U00>0;0Ekd0R\#
02@I;05RV0E000340JH70I000c;0JHP1L004n40JIl2=0095:0>k>1500:CA0JL92201hh;0>m[0P02e\;0>n;0a000340JNC0@000c;0JNS0o\#
004n40JOR1^00:CA0JQ@2^00L6C0JSn0X02e\;0JTV0J01hh;0JU00W000340JUf0?000c;0JV51@004n40JWE2L0095:0JYa1C00:CA0J[42T\#
00L6C0J]X0a02e\;0HG?0F066S;0J^I0902MN;0AQk0T000340J^Z0M000c;0J_70l004n40J`32R0095:0FO]0h00:CA0JbU1900L6C0Jc^1Q\#
02e\;0Je?0\0=:m;0FU00Y01LX;0;>Z0I000340Jf30Q000c;0JfT1Y004n40Jh=400095:0GT01<00:CA0Jl=1b00L6C0;<;1Q02e\;0Jmo0]\#
01LX;0;>Z0I017A;0Jn\0P000340JoH0;000c;0JoS1C004n40K0f2L0095:0<j^1300:CA0K3B0h01Kh;0=cD0I01hh;0K4:0U02@I;0:k@0D\#
000340K4b15000c;0K5g1F004n40K7=4:0095:0K;G0e00:CA0K<<2=00L6C0K>I1708d1;0K?P0Q03bd;0K@10W00nT;0K@X0Y000c;0KAI1T\#
004n40KBm2<0095:0KE91400:CA0KF=2J08d1;0K?P0Q03bd;0KHW0H000c;0KI71V004n40KJ]1Z0095:0KLG0b00:CA0KM91508d1;0K?P0Q\#
03bd;0KHW0H000340KNH0Y000c;0KO123004n40KQ42=0095:0KSA0h00:CA0KT91003bd;0BPS0Q02@n;0KU90T000340KU`0T000c;0KVD1>\#
004n40KWR3A0095:0KZc1\00:CA0K\O1<00L6C0K][1K02e\;0K_60T017A;0K_Z0d000340K`]0`000c;0KaM2D004n40Kca1W0095:0KeH0^\#
00L6C0Kf61102e\;06ER0d0Kg7;0C]00N000340KgE0c000c;0Kh824004n40Kj<1400:CA0Kk@0Y02e\;0Kki0U000340KlQ0]000c;0Km>3D\#
004n40L0R360095:0E:31800:CA0L3X1900L6C0L4a0T02e\;0L5E0_016L;0GNF0[000340L670d000c;0L6k3;004n40L:60i0095:0L:o1E\#
00L6C0L<D0F02e\;0L5E0_0;h:;0L<Z0G000340L=40k000c;0L=o3J004n40LAI1Y00:CA0LC21M00L6C0LDO1802e\;0L5E0_01LX;0;>Z0I\#
000340LEZ0Z000c;0LFD1]004n40LH11W0095:0Ha=0e00L6C0LIX0F02e\;0L5E0_03Sm;0LIn0`000340LJa0`000c;0LKQ2i004n40LNJ23\#
0095:0AWD1100:CA0LPM2_00L6C0LS<0d016L;0L5E0_02e\;0HG?0F\#

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
Le serveur met fin à la session après un destinataire ; les destinataires acceptés avant sont perdus avec elle.\#
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
Après `AUTH` : base des mots de passe inaccessible. Après `STARTTLS` : certificat ou clé impossible à charger. Après `RCPT TO` : un refus de relais adouci par la configuration.\#
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
Offrez `AUTH` dans `EHLO` si l'on doit s'authentifier ici, et acceptez des lignes de 12 288 octets.\#
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
Logiciel de messagerie sans authentification pour le courrier sortant ; courrier envoyé en clair au port 587 ; appareil ou script qui relaye sans `AUTH` ; MX public réglé pour exiger TLS.\#
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
Destinataire inconnu (`5.1.1`) ; puis expéditeur, contenu ou adresse IP refusés par une règle ou une liste de blocage (`5.7.1`), échec SPF, DKIM ou DMARC (`5.7.20` à `5.7.26`), relais non permis, boîte désactivée (`5.2.1`).\#
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

"""#)
}
