// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptReplies = PackedTable(
        records: #"""
0000030000700>a030070800M\0300?0600V<0300E0700_;0300L0800hY0300T09010U0;00]0401:U0<00a0701DF0300h0701K90:00o07\#
01Uo030160801]80301>0701fB0801E0501jS0801J06023O0?01P0702=<0801W0802CH0801_0302GG0801b0402J<0801f0502R40801k05\#
02W_030200902c5080290702g;0302@09030d0802I06034;0802O0603:f0302U0803>l0302]0803H[0302e0603Pl0302k0803Yl0303307\#
03_h0;03:0703gn0703A0803o]0303I07048Y0303P0704B20303W0704GO0303^0804PO0303f0604WV0303l0:04cZ080460704k_0;04=07\#
054\0?04D0705<a0804K0605E80:04Q0605LJ0304W0905XK0<04`0605^00304f0805eb0304n0605k1030540606190305:0706980>05A07\#
06@@0305H0906IS0905Q0806TW0305Y0706]J0305`0706dG0305g07070B0305n08078^030660807C@0306>0707K^0306E0607RS0306K0:\#
07^50;06U0507ck0?06Z0607iI0806`06082g0806f0508;f0806k0608@V030710:08J[0807;0708Nc0?07B0708V60807I0608\Q0807O06\#
08c=0307U0908mM0?07^06091n0807d06098_0807j0809Cj080820809JY0308:0709OG0308A0:09Y40808K0809aM0<08S0809j40908[07\#
0:000908b090:;10308k070:Aa03092060:Fn0;098070:L`0309?080:RQ0309G070:X[0309N090:aX0309W070:hO0309^090;4Q0809g08\#
0;<_0809o050;A6080:4070;IJ0?0:;070;Qa080:B060;Y60<0:H080;_\030:P0:0;mV080:Z070<4F080:a070<=m080:h070<F1080:o08\#
0<MH0<0;7050<Pk030;<090<Xn080;E080<^Z080;M060<cC0<0;S070<hX080;Z060<mH0<0;`060=3<030;f080==2080;n070=CA080<505\#
0=HP0;0<:050=Lg080<?070=TH080<F060=[W080<L060=ag0<0<R060=eH090<X070=lT030<_090>5N080<h080>=G080=0070>EZ080=703\#
0>H4080=:070>OV080=A070>Vh080=H050>YN030=M070>_k090=T070>e0030=[070>lX030=b070?3>0;0=i060?9F030=o080?AG030>708\#
0?In090>?090?Qo030>H090?[0030>Q050?_e030>V090?jX0;0>_080@5]0<0>g080@>J030>o080@Dh030?7080@O\0>0??060@V7080?E08\#
0@]9030?M070@c`080?T070@iY030?[080A0g030?c0:0A:j080?m080AAN080@5070AIj080@<080ARV080@D080AXZ070@L090A`7030@U09\#
0AgP030@^060Amo080@d080B5^030@l080B>Z090A4070BFY080A;080BLN030AC0:0BWn0<0AM080B]=030AU090Be4030A^090Bm>0=0Ag07\#
0C3Z030An080C;k030B6070CAP030B=080CIN030BE0:0CW]080BO080C^d0;0BW090Cgd080B`080Co9080Bh090D7?0?0C1090DBb080C:09\#
0DMU080CC0:0DY3080CM060D\O030CS080Dh0080C[080Dmh080Cc050E24090Ch060E700:0Cn080E?5090D6090EG]030D?090ES=0?0DH07\#
0EZA080DO080Eb9080DW080Eje0;0D_080F2=080Dg080F7_0>0Do080F>]080E7090FFS0;0E@050FJd030EE090FTb0;0EN080FY60?0EV07\#
0F^i080E]080FgJ080Ee090G00080En060G3C0;0F4080G<6090F<090GBU0:0FE080GIi080FM080GPn030FU0:0G\U080F_070G`[0;0Ff09\#
0GiL080Fo070GnW080G6070H5a0?0G=090H>0080GF090HE0080GO090HM[0<0GX080HRo030G`090H^E080Gi060HeY080Go060HjJ0:0H507\#
0I1[030H<080I;G0?0HD070IA<030HK050IEX030HP080INO030HX070ITG030H_070I[o030Hf070Ia0030Hm080IiO030I5070J0f030I<06\#

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
0003400070[000b;000m3W004T4004X3Z008B:008L10009LA009]3?00<l;00=70^00=e;00>00a0003400>d0Y000b;00?M3P004T400Bm3L\#
008B:00FI1D009LA00G]1_00ILC00I_2E00<l;00L40d00Lh;00M30Y0003400M_0N000b;00N=2G004T400PT2o00ILC00SS1G00Tj;00U50M\#
00UR;00U]0O0003400V?0V000b;00Ve23004T400Xh26008B:00Zn0Q009LA00[O2600]U;00]`0m00Tj;00^]0N0003400_>0A000b;00_O2A\#
004T400a`2;008B:00ck0[009LA00dV2200UR;00fX0]00gE;00gP0R00h2;00h=0L0003400h\0?000b;00hk1i004T400jd1X008B:00lL0=\#
009LA00lY1C00Tj;00ml0]00<l;00nY0L00o5;00o@0\00ol;01070N000b;010`1j004T4012Z3E009LA015o1j00ILC017i2\0003401:a0G\#
000b;01;81g004T401<o22009LA01?12I00ILC01AJ1U01Bo;01C:0U01C_;01Cj0L0003401DI0X000b;01E11N004T401FO2P008B:00lL0=\#
009LA01Ho1=00<l;01J<0U00Tj;01Ja0H0003401KC0Q000b;01Kd2N004T401NB3?009LA01QQ1h00ILC01SI1J00<l;01Tc0Z00ol;01UM0R\#
0003401V20K000b;01VM0b004T401W?1h008B:00lL0=009LA01Y72401[;;01[F0Z01\0;01\;0D01\O;01\Z0N0003401];0L000b;01]W0^\#
004T401^E2;008B:01`P3;01c[;01cf0_01dU;01d`0\01eL;01eW0[000b;01fJ19004T401gS0i009LA01hL1=01eL;01iY0V01\O;01j?0D\#
000b;01j[1[004T401lF2I009LA01n_2n021];021h0E022=;022H0N00gE;022f0Y000b;023^2G004T402652H008B:028M1c009LA02:@1Z\#
00ILC02;j0L02<F;02<Q0J00o5;02<k0A0003402=D0F000b;02=Z1F004T402?014009LA02@41?01c[;02AC0<02AO;02AZ0N02B8;02BC0Q\#
02Bd;02Bo0I000b;02CP1Q004T402E12F008B:00lL0=000b;02GO1Y004T402I80N008B:00lL0=02IV;02Ia0K000b;02JD1R004T402Kf2a\#
008B:00lL0=00ILC02NW2d02QK;02QV0N000b;02R<16004T402SB1L008B:02T^0L00ILC02U:2A02QK;02WK0D0003402Wb0Y000b;02XK1U\#
004T402Z02^008B:02\^1G009LA02^51Z00ILC02__1O02a>;02aI0[00Tj;02b40Y01dU;02b]0H0003402c=0Q000b;02c^0m004T402d[1H\#
009LA02f30W01dU;02fZ0Q02AO;02AZ0N02B8;02BC0Q0003402g>0j000b;02h81?004T402iG2]008B:02l41400ILC02m81C00Tj;02nK0J\#
01c[;02ne0V00gE;02oK0U02QK;03000d00034030l0V000b;031R1B004T4032d0A009LA03350P02AO;033U0V02B8;02BC0Q00034034C0^\#
000b;03512B004T4037C1;009LA038N0`00ILC039>1003:>;03:I0M00034030l0V000b;03:i1W004T403<P1<009LA03350P00Tj;03=\0S\#
01c[;02AC0<01dU;03>?0]02B8;02BC0Q0003403>o0C000b;03?B1W004T403@i2^008B:03CW2P00ILC03F70k03G2;03G=0;01\0;03GH0J\#
03Gb;03Gm0^0003403H^0U000b;03IC2<004T403KO2I009LA03Mh2601eL;03On0X00Tj;03PV0F0003403Po0A000b;03Q@1S004T403Rc1m\#
009LA03T`3I00ILC03X90X00Tj;03Xa0E01\O;03Y60G00o5;03YM0O0003403Yo0G000b;03ZF1Z004T403\00n008B:03\n0A009LA03]?12\#
00<l;03^A0g02<F;03_80`0003403`30A000b;03`D2W004T403bk14008B:03co0j009LA03di1G03f@;03fK0a02<F;03g<0b0003403h50I\#
000b;03hN1W004T403j516008B:03k;12009LA03l=1[00ILC03mh0X01C_;03nP0O01Bo;03no0^0003403o`0c000b;040S28004T4042[1[\#
008B:044F1Z009LA04601Y02QK;047Y0Z01C_;048C0F00034048\0d000b;049P2O004T404;o29008B:04>80P009LA04>X1g02QK;04@O0b\#
04AA;04AL0V0003403Yo0G000b;04B52<004T404DA0j009LA04E;0V00ILC04Ea1203:>;04Fc0\02<F;03_80`0003404GR0_000b;04HA1g\#
004T404J81i008B:04L114009LA04M51K00ILC04NP0Z02<F;04O:0Z04Od;04Oo0P0003404PR0Z000b;04Q<25004T404SA1A009LA04TR1i\#
00<l;04VK0[02<F;04W60P0003404WY0[000b;04XD1]004T404Z12W008B:04\X0e009LA04]M2o00ILC04`L1P03:>;04al0Z02<F;04bV0U\#
00o5;02<k0A02IV;04c;0O000b;04cb0]004T404dO2L008B:04fk1O009LA04hJ1;00ILC04iU1;01Bo;04j`0\01\0;04kL0C000b;04kj1C\#
004T404m=2j008B:04\X0e009LA05073M00ILC053T0c00ol;01070N021];054G0E000b;054k1T004T4056O2U008B:04\X0e009LA05941Y\#
00ILC05:]1:02<F;05;g0O00Tj;05<F0K000b;05<i2c004T405?\2=008B:05Ai12009LA05Bk1200ILC05Cm0S02QK;05DP0X0003405EB0G\#
000b;05EY19004T405Fb2P008B:05IB15009LA05JG1300ILC05KJ100003405LM0Q000b;05Ln3@004T405P>22008B:05R@13009LA05SC15\#
00ILC05TH1705UO;05UZ0j05VT;05V_0h05WW;05Wb0Y0003405XW0I000b;05Y02Z004T405[Z0c008B:05\M0g05WW;05]D0\01\0;04kL0C\#
0003405^30h000b;05^k1f004T405`a1Y008B:04\X0e00ILC05bJ2903:>;05dS0a02<F;03_80`05eD;05eO0C0003404PR0Z000b;05ee2S\#
004T405hH0k009LA05iC1^00<l;04VK0[02<F;04W60P0003403Yo0G000b;05k42:004T405m>1O009LA05n]1301\O;05o`0]022=;060M0\\#
00034061<0^000b;061j2A004T4064;1e008B:04\X0e00ILC06601U05UO;067U0X068=;068H0`00034069F0_000b;06:51m004T406<20i\#
009LA06<k0k00ILC06=f1?05UO;06?50]068=;06?b0N0003405XW0I000b;06@C2c004T406C620008B:06E61:009LA06F@1700ILC06GG13\#
01Bo;06HJ0H01\0;04kL0C06Hb;06Hm0V0003406I\0Z000b;06JF2D004T406LZ3B008B:04\X0e009LA06Ol1Q00ILC06QM2L00<l;06Si0^\#
02<F;03_80`0003406TZ0k000b;06UU24004T406WY2?008B:06Yh0V00ILC06ZN2:01Bo;06\X0b01\0;04kL0C0003406]M0^000b;06^;1V\#
004T406_a1J008B:06a;0S00ILC06a^1_01Bo;06cM0_06d<;06?b0N0003406dJ0Z000b;06e42U004T406gY3;009LA06jd2Y00ILC06mM1L\#
00<l;06ni0_02<F;06oX0Z00034070E0S000b;070h2=004T407352L008B:04\X0e009LA075Q1g00ILC077H0]00<l;07850Y02<F;04W60P\#
00034078a0Y000b;079J2H004T407;b2A008B:07>310009LA07?31G00ILC07@J1Q00o5;07Ak0X07BS;07B^0R0003407CC0_000b;07D22>\#
004T407F@2E008B:07HU17009LA07I\1H00<l;07K40Z02<F;07K40Z0003407Ka0X000b;07LI2L004T407Ne1Z009LA07PO1P02<F;03_80`\#
02QK;07Qo0T0003407RV0\000b;07SB2D004T407UV2]008B:04\X0e009LA07XC2Z00ILC07Zm1C02<F;07\@0]05UO;07\m0U00<l;07]R0S\#
02QK;05eO0C000b;07^@17004T407_G1W009LA07`n1[00ILC07bY0f00o5;07cO0L000b;07d:15004T407e?1[008B:04\X0e009LA07fj1M\#
00ILC07hG1200o5;02<k0A000b;07iQ0a004T407jB2c008B:07m51?009LA07nD2A00ILC080U1M0822;082=0Z000b;082o1G004T4084F3I\#
008B:087_16009LA088e1B00ILC08:71_0003408;n0=000b;08<;0]004T408<h1]008B:08>U0d009LA08?I0L00ILC08?e0a0003408@Y0K\#
000b;08A41d004T408Bh2d008B:04\X0e009LA08E\2O00ILC08H;1Q03:>;08I\0_05UO;07\m0U00<l;07]R0S00o5;08JK0@0003408@Y0K\#
000b;08Jc1U004T408LH13008B:06Yh0V00ILC08MK1H01Bo;06\X0b01\0;04kL0C000b;08O219004T408P;2?008B:04\X0e009LA08RJ1X\#
00ILC08T21i05UO;08Uk0;00o5;02<k0A000b;08V>0g004T408W52L008B:04\X0e009LA08YQ1n00ILC08[O1202QK;02<k0A000b;08\Y1B\#
004T408]k2k008B:04\X0e009LA08`f0Z00ILC08aP1]02QK;02<k0A0003408c@0U000b;08ce2:004T408eo2:008B:08h90g009LA08i01j\#
00ILC08jj1<05VT;08l60n03:>;08m40I00<l;07]R0S000b;08m\1;004T408ng15008B:04\X0e009LA08?I0L00ILC08ol1R02<F;091N0P\#
000b;092618004T4093>2T008B:04\X0e009LA095b0c00ILC096U1Y05VT;098>0Q00034098g0E000b;099<1l004T409;83A008B:09>I0j\#
009LA09?C2E00ILC09AX0S05VT;09B;0j01\O;09C50e0003409D20T000b;09DV19004T409E_1Y008B:09GH1B009LA09HZ1000ILC09IZ0R\#
05VT;09J<0M03:>;08m40I0003409J\0F000b;09K20i004T409Kk1Q009LA02f30W00Tj;09ML0U03:>;09N10f02AO;09Ng0P0003409OJ0i\#
000b;09PC1j004T409R=3F008B:06Yh0V009LA09US1000ILC09VS1H01\0;09Wk0M01C_;09XH0G00<l;07]R0S02<F;09X_0E0003409Y<0S\#
000b;09Y_17004T409Zf2>008B:09]40d009LA09]h1C00ILC09_;1g05WW;09a20K00<l;07]R0S0003409aY0X000b;09bA1U004T409cf2K\#
008B:06a;0S009LA09fA1\00ILC09gm1d021];09ia0C02<F;09X_0E0003409j=0K000b;09jX1E004T409km1=008B:09m:0a009LA09mk1N\#
00<l;09oI0W05UO;07\m0U000340:090Q000b;0:0Z2Z004T40:3D2a008B:0:6515009LA0:7:1200ILC0:8<1P00o5;0:9\0N02QK;0:::0S\#
01C_;0::]0D000340:;40\000b;0:;`1T004T40:=D1B009LA0:>V1G00ILC0:?m0e0:@b;0:@m0d02<F;09X_0E000340:Ad0V000b;0:BJ2=\#
004T40:DW1J009LA0:F10m02<F;06oX0Z03:>;05dS0a000340:G911000b;0:H:1W004T40:Ia1C008B:04\X0e00ILC0:K40b03:>;05dS0a\#
0:Kf;0:L10_000340:Lc0[000b;0:MN0k004T40:NI16009LA0:OO0^00ILC0:P=0j02Bd;0:Q70V00Tj;0:Q]0C02AO;0:R00Q000340:RT0B\#
000b;0:Rf0o004T40:Se27009LA0:Ul0\00ILC0:VX1F02B8;0:Wn0]00Tj;0:Q]0C000340:X^0b000b;0:YP2X004T40:\822008B:04\X0e\#
009LA0:^:1J00ILC0:_T0T03:>;0:`80\02<F;0:`80\0:`d;0:`o0Y000340:a[0T000b;0:b?1g004T40:d622008B:0:f80[009LA0:fc10\#
02<F;04O:0Z02QK;0:gc0\000340:hR0Y000b;0:i;1V004T40:ja37008B:0:mh1G009LA0:o?1i00ILC0;181B00gE;0;2J0Y03Gb;0;330`\#
01\O;0;3c0^000b;0;4Y1g004T40;6P28008B:0;8X0]009LA0;9E2700ILC0;;L0Y01\O;0;<50D00h2;0;<I0F01\0;04kL0C000b;0;<g1?\#
004T40;>61B009LA0;?H0o01eL;09ia0C01\O;0;@G0_000b;0;A>1V004T40;Bd2Q009LA0;EE2600ILC0;GK1500gE;0;HP0L03Gb;0;Hl0N\#
00Tj;09ia0C000b;0;IY1W004T40;K@2g008B:0;N70^009LA0;Ne1O01eL;0;PD0J01\O;0;P^0J00o5;0;Q80Y000b;0;Qi1R004T40;SK2:\#
009LA0;UU1V03Gb;0;W;0X0:@b;0;Wc0O01\O;0;XB0d000b;0;YB1;004T40;ZM23008B:0;\P0h009LA0;]H0[00ILC0;^31700gE;0;HP0L\#
01Bo;0;_:0R021];09ia0C000340;__0\000b;0;`K1^004T40;b93W008B:0;e`19009LA0;fi2l00ILC0;ie19022=;0;jn0T0;kR;0;k]0\\#
0:@b;0;lI0U00h2;0;ln0X000b;0;m^1@004T40;nn1k008B:0<0i1_009LA0<2X0f01\0;0<3N0G00h2;0;<I0F01[;;0<3e0Q000b;0<4N1O\#
004T40<5m2Z008B:0<8W1N009LA0<:51f00ILC0<;k1A00h2;0<=<0H02QK;0<=T0I000b;0<>518004T40<?=2o008B:0<B<19009LA0<CE1f\#
0;kR;0<E;0O0:@b;0;Wc0O02QK;0<EZ0G000b;0<F91d004T40<Gm29008B:0<J61<009LA0<KB1600ILC0<LH0_0;kR;0<E;0O0:@b;0;Wc0O\#
02QK;0<M70A000b;0<MT0m004T40<NQ17009LA0<OX0l01Bo;0<PT0G021];09ia0C000340<Pn0I000b;0<QG0a004T40<R822008B:0<T:17\#
009LA0<UA0X00ILC0<Ui1C022=;0<W<0T00h2;0<W`0_01dU;0<XO0O000b;0<Y613004T40<Z92@008B:0;8X0]009LA0<\I0n00ILC0<]G13\#
01\O;0;<50D00h2;0;<I0F01C_;0<^J0@000b;0<^b15004T40<_g0`009LA0<`W1L00ILC0<b30_022=;0<bb0Q00Tj;09ia0C000b;0<cO13\#
004T40<dR1K008B:0<em19009LA0;]H0[00ILC0<g61;01Bo;0;_:0R022=;0<hA0G000b;0<h`1C004T40<j31U008B:0<kX0^00ILC0<lF0\\#
01dU;0<m20F02QK;02WK0D000340<mT0O000b;0<n31=004T40<o@2<009LA0=1L1<01\O;0=2X0T022=;060M0\000340=3?0M000b;0=3\1D\#
004T40=503A008B:0=8A13009LA0=9D1j00o5;0=;>0g022=;0=<50K01C_;0=<P0R000b;0==:0V004T40==`2I008B:0=@91>009LA0=AG1=\#
03G2;0=BT0I01C_;0=Bm0D01\0;04kL0C000b;0=CI1S004T40=Dl1R009LA0=FN1C00Tj;09ia0C00o5;0=Ga0_000b;0=H[1A004T40=Il15\#
009LA0=K11800o5;0=L90H021];0=LQ0F000b;0=Lo10004T40=Mo2k008B:0=Pj0m009LA0=Qg1F00o5;0=S=0L01eL;09ia0C02QK;0=SY0_\#
000b;0=TP0X004T40=U82Q008B:0=WY0n009LA0=XW1k01C_;0=ZR0V00Tj;0=[80O000b;0=[_0d004T40=\S2R008B:0=WY0n009LA0=_51e\#
00o5;0=`j0I02QK;0=aC0T000b;0=b31C004T40=cF1T008B:0;\P0h009LA0=dj0N021];09ia0C01Bo;0<PT0G000340=eQ0L000b;0=em1Y\#
004T40=gV2<008B:0=ib1n00ILC0=k`0d01C_;0=ZR0V01\0;04kL0C000340=lW0W000b;0=m>0^004T40=ml2P008B:0>0L0`009LA0>1<1_\#
00ILC0>2k0V0:@b;0>3Q0h03Gb;0>4I0M00gE;0>4f0X000b;0>5V11004T40>6W2^008B:0>9E1d009LA0>;90i00ILC0><20_06Hb;06Hm0V\#
0><a;0><l0K01\0;04kL0C000b;0>=O0o004T40>>N2=008B:0>@[11009LA0>A\2100ILC0>C]1703Gb;0>Dd0F02QK;0>E:0P000b;0>Eb0S\#
004T40>FE14008B:0>GI0[000b;0>H<1W004T40>Ic1W008B:0>KJ0o009LA0>LI1S0:@b;0>Ml0`03Gb;0>N\0M0;kR;0>O90M000b;0>O^1[\#
004T40>QI2g008B:0>T@0\009LA0>Tl1l0:@b;0>Ml0`03Gb;0>N\0M0;kR;0>O90M000b;0>W00l004T40>Wl0c008B:0<kX0^01dU;0>X_0K\#
00gE;0>Y:0D0003403Yo0G000b;0>YQ1l004T40>[M14008B:0>\Q1T00ILC0>^51;02QK;0>_@0[01C_;0=ZR0V000340>`40b000b;0>`f1<\#
004T40>b21:008B:0>c<1200ILC0>d>0E01C_;0=ZR0V01\0;0>dS0M000340>e30Y000b;0>e\20004T40>g\0o008B:0>h[1;009LA0>if1=\#
02QK;0>k30b0;kR;0>ke0c000340>l[0W000b;0>mB1i004T40>o;1J008B:0?0U0l009LA0?1Q0m02QK;0>k30b0?2N;0?2Y0U000340?3I0Z\#
000b;0?431D004T40?5G1L008B:0?6c0M009LA0?7@1U00o5;0?8e0Q000340?9I0^000b;0?:72O004T40?<V1K008B:0?>10b009LA0?>c0^\#
00ILC0??Q0[02QK;0?@<0U0:Kf;0?@a0V000340?AJ0^000b;0?B82<004T40?DD2H008B:0?F\17009LA0?Gc0b03Gb;0?HU0[0;kR;0>ke0c\#
01C_;0?I@0^000340?J70O000b;0?JV1a004T40?LG1N008B:0?Me0\009LA0?NQ0e00ILC0?OF1802QK;0?PN0_00o5;0?Q=0b01C_;0::]0D\#
000340?R20Y000b;0?R[2E004T40?U01h008B:0?Vh0_009LA0?WW1O00ILC0?Y60T0?YZ;0?Ye0K02QK;047Y0Z0;kR;0?Z@0`000340?[30M\#
000b;0?[P2N004T40?]n19009LA0?_70^01\O;0=2X0T000340?_h0J000b;0?`B1F004T40?aX2g008B:0?dO1I009LA0?eh1R00ILC0?gJ1i\#
00o5;0?iC0U0:Kf;0?ih0`00<l;00nY0L000340?jc0A000b;0?k41N004T40?lR2[008B:0?o=0`009LA0?om3<00ILC0@391B00o5;0@4K0X\#
02QK;0@530Z000340@5i0N000b;0@6G0g004T40@7>1h009LA0@962A00ILC0@;G1^00o5;0@=50Q01\O;0@=V0F00<l;0@=l0N000340@>M0Q\#
000b;0@>n22004T40@A00j008B:0@Aj1F009LA0@C@1300ILC09IZ0R05VT;0@DC0B05UO;0@DU0C000340@Dk0Z000b;0@EU3_004T40@ID1_\#
008B:0@K31>009LA0@LA1I01C_;0@MZ0X0><a;0@NB0\05VT;0@Nn0^000340@Oj0S000b;0@PM23004T40@RP1B009LA0@Sb1]01\O;0=2X0T\#
00o5;0@UO0X000340@V?0\000b;0@Vk2K004T40@YF18008B:0@ZN0o009LA0@[M0Z00ILC0@\70O05VT;0@Nn0^06Hb;0@\V0S000340@]<0g\#
000b;0@^32D004T40@`G0R008B:0@`i130><a;0@al0L01C_;0@bH0Y0@c1;0@c<0T0003405^30h000b;0@ch1`004T40@eX1@008B:0@fh0k\#
00ILC0@gc1G02QK;0@al0L0@i:;0@iE0D000340@i\0^000b;0@jJ1K004T40@ke2;008B:0@n011009LA0@o10n01\0;04kL0C01C_;0@oo0?\#
02QK;0A0>0Y000340A0j0F000b;0A1@1Z004T40A2j3S008B:0A6M1F009LA0A7c1R00ILC0A9E1501\0;0>dS0M02QK;0=`j0I01Bo;0A:J0P\#
0><a;0@NB0\000340A;20P000b;0A;R1C004T40A<e1Z008B:0A>O0\009LA0A?;1f0><a;0AA10M01\0;04kL0C01Bo;0<PT0G000b;0AAV1R\#
004T40AC82]008B:0AEe1E009LA0AG:1I00ILC0AHS1G01\0;0>dS0M02QK;0=`j0I000b;0AJ21\004T40AK^2W008B:0ANE0]009LA0AO21N\#
00ILC0APP0k02QK;0AQK0K00o5;0AQf0`01\0;0>dS0M000340A0j0F000b;0AR^0k004T40ASY1m008B:0AUV16009LA0AV\1A00ILC0AWm0]\#
01\0;0>dS0M02QK;0=`j0I000340A;20P000b;0AXa1=004T40AYn2Z008B:0A>O0\009LA0A\X1700ILC0A]_1G0><a;0A_60Z01Bo;0<PT0G\#
021];0A_`0G00034069F0_000b;0A`:2A004T40AbK14008B:0AcO0k009LA0AdJ1600ILC0AeP0i05UO;06?50]0AfI;0AfT0N05VT;0Ag20N\#
000340AgS0Y000b;0Ah<27004T40AjC1>008B:0AkQ1702QK;0AlX0\0;kR;0AmD0[000340An70^000b;0Ane1M004T40B0B1D008B:0B1V0_\#
009LA0B2E0d00ILC0B391;0;kR;0B4D0\02QK;0B500^000340B5a0X000b;0B6I2E004T40B8^2G008B:0B;51Z009LA0B<_0h01\0;04kL0C\#
0><a;0B=W0V00h2;0B>=0M000340B>c0_000b;0B?R0n004T40B@P1\008B:0BB<2Z009LA0BDf1A01\0;04kL0C0BF7;0BFB0G000340BFa0P\#
000b;0BGA1o004T40BI@1Z008B:0@ZN0o009LA0BJj0a00ILC0BK[0c05VT;0@al0L0@c1;0@\V0S000340BLQ0X000b;0BM910004T40BN92^\#
008B:0BPg2I009LA0BS@1b00ILC0BU20[06Hb;0BU]0U01C_;0BVB0N01Bo;0BV`0b0BF7;0BWR0L000340BX:0P000b;0BXZ1d004T40BZN0g\#
008B:0ANE0]009LA0B[E0`00ILC0B\51801C_;0=ZR0V02QK;0=`j0I000340B]@0n000b;0B^>1<004T40B_J1`008B:0A>O0\009LA0Ba:0g\#
00ILC0Bb11501C_;0Bc60V06Hb;0Bc\0Z0@c1;0BdF0^0003406]M0^000b;0Be71f004T40Bfm2=008B:0Bi:0U009LA0Bi_0e00ILC0BjT1@\#
01Bo;0Bkd0O00gE;0BlC0`0Bm3;0AfT0N000340BmK0X000b;0Bn30l004T40Bno1T008B:0C0S1?009LA0C1b1?0BF7;0C310Y02QK;0>_@0[\#
000340C3]11000b;0C4^27004T40C6e2>008B:0C9312009LA0C:51000ILC0C;50f02QK;0AlX0\00o5;0;Q80Y000340C;n0a000b;0C<_1J\#
004T40C>91U008B:0C?^0o00ILC0C@]0c02QK;0@al0L00o5;0;Q80Y000340CAS0c000b;0CBF1]004T40CD31K008B:07>310009LA0CEN18\#
00ILC0CFV1T00o5;0CH:0\0CHf;0CI10M000340CIQ0^000b;0CJ?2Z004T40CLi4F008B:0CQ?1Y009LA0CRh2900ILC0CU11702a>;0CV80I\#
0;kR;0CVQ0V00o5;0CW70V03:>;0@iE0D000340CWe0>000b;0CX31b004T40CYe1i008B:0C[^1N00ILC0C]<1001\0;04kL0C01C_;0C^<0A\#
01\O;0C^M0G000340C^o0O000b;0C_N1J004T40C`h20008B:0?o=0`009LA0Cbh3?00ILC0Cf70k00o5;0Cg20M00ol;01070N00<l;0CgO0E\#
000340Cgl0J000b;0ChF0m004T40CiC23008B:0CkF13009LA0ClI0e00ILC0Cm>1;00o5;0CnI0L01\O;0Cne0D000340CoA0S000b;0Cod1Q\#
004T40D1E1e008B:0>@[11009LA0D3:2g00ILC0D610i03Gb;0>Dd0F00h2;0<=<0H00o5;0D6j0E000340D7N0O000b;0D7m1o004T40D9l2[\#
008B:0D<W1K009LA0D>22:00ILC0D@<1<00o5;0DAH0Z05VT;0DB20`03:>;0@iE0D000340DBj0B000b;0DC<1c004T40DDo2f008B:0DGe0]\#
009LA0DHR2f00ILC0DKH130;kR;0DLK0Z01C_;0::]0D00o5;0DM50P000b;0DM]2Q004T40DP>3Z008B:0DSh1F009LA0DU>1:00ILC0DVH25\#
02a>;0CV80I0;kR;0CVQ0V00o5;0DM50P03:>;0@iE0D0:Kf;0DXM0V000b;0DY;0i004T40DZ41=008B:0<kX0^01dU;0D[A0X0;kR;0D[i0V\#
02a>;0CV80I000340D\R0F000b;0D\h2I004T40D_A3I008B:0DbZ1_009LA0DdI1<00ILC0DeU1O01c[;0Dg40G02QK;0DgK0U000340Dh80T\#
000b;0Dh\23004T40Dj_1g008B:0DGe0]009LA0DlV1200ILC0DmX0@02QK;047Y0Z0;kR;0DLK0Z000b;0Dn01a004T40Doa0i008B:0E0Z0f\#
01c[;0E1P0T02QK;02WK0D000340E2=0J000b;0E2W1T004T40E4;1E009LA0E5P0e01\O;0E6E0[00o5;0CnI0L000340E7:0X000b;0E7b2@\#
004T40E:21K008B:0E;M16009LA0E<S0l00ILC0E=O0m02QK;0AlX0\00o5;0E>L0Y000340E?>0W000b;0E?e2?004T40EB41I008B:0ECM11\#
009LA0EDN1i00ILC0EFG1F02QK;0?PN0_00o5;0?Q=0b01C_;0::]0D000340EG`0N000b;0EH>2T004T40EJb36008B:0EMh1\009LA0EOT1M\#
00ILC0EQ10g05UO;0EQh0S00o5;0ERK0G02QK;0ERb0K000b;0ESL2=004T40EUY1k008B:0EWT1F009LA0EXj0l00ILC0EYf0K05UO;0EQh0S\#
00o5;0ERK0G000340EZI0U000b;0EZn1B004T40E\@2D008B:0@ZN0o009LA0E^T1O00ILC0E`31X05UO;0EQh0S0@c1;0Ea[0N000340EbA0F\#
000b;0EbW1Q004T40Ed82R008B:0EfZ1N009LA0Eh81900ILC0EiA1G05UO;0EjX0=02QK;0<M70A000340Ek00T000b;0EkT0o004T40ElS27\#
008B:0EnZ15009LA0Eo_1:00ILC0F0i0n00o5;0DAH0Z02QK;0F1g0F000340EbA0F000b;0F2E1\004T40F411X008B:0F5Y10009LA0F6Y16\#
00ILC09IZ0R05UO;0EjX0=02QK;0<M70A00034098g0E000b;0F7m2>004T40F:;1o008B:0F<:0N009LA0F<X1`00ILC0F>H0E05UO;0@al0L\#
02QK;0=aC0T000340F>e0F000b;0F?;1U004T40F@`1`008B:0FBP13009LA0FCS1K00ILC0FDn1U05UO;0EQh0S0@c1;0Ea[0N06Hb;0@\V0S\#
000340FF^0W000b;0FGE1:004T40FHO0j008B:0FII0a02QK;0FJ:0Z000340FJg0L000b;0FKC1d004T40FM734008B:0FP;18009LA0FQC1O\#
00ILC0FRb1D03Gb;0>N\0M02QK;0FT60\02a>;0CV80I000340FTm0S000b;0FUP15004T40FVU0m008B:0?o=0`009LA0FWR1T00o5;0Cg20M\#
00<l;0CgO0E00ol;01070N000340FYE0S000b;0FYh1S004T40F[K1T008B:0F\o14009LA0F^30f02QK;0F1g0F00o5;0DAH0Z000340F_10U\#
000b;0F_V0c004T40F`I2A008B:0FbZ1O009LA0Fd91_00ILC0Feh1202QK;0Ffj0P03Gb;0>N\0M000340FgR0Y000b;0Fh;28004T40FjC35\#
008B:0FmH1@009LA0FnX0K00ILC0Fo30m03Gb;0>N\0M02QK;0<M70A02a>;0CV80I000340G080A000b;0G0I1?004T40G1X0R008B:0G2:19\#
01dU;0D[A0X02QK;02WK0D000340G3N0C000b;0G3a1S004T40G5D2C008B:0G7W0h009LA0G8O2D00ILC0G:c0J00o5;0G;=0S00<l;0G;`0F\#
000340G<?0M000b;0G<\1N004T40G>:2\008B:0?Me0\009LA0EDN1i00ILC0G@f1_02QK;0?PN0_00o5;0?Q=0b01C_;0::]0D000340F_10U\#
000b;0GB_1R004T40GDA2:008B:0GFK17009LA0GGR1D00ILC0GHf1302QK;0Ffj0P01C_;0::]0D000340GJ10S000b;0GJT1E004T40GKi1d\#
008B:0B1V0_009LA0GM]1=00ILC0GNj0i02QK;0GOc0U0GPH;0GPS0K000340GQ10B000b;0GQC2_004T40GT23<008B:0GW>1Q009LA0GX_2=\#
00ILC0GZl0l02QK;0G[h0]00ol;01070N05VT;0DB20`00<l;00nY0L000340CWe0>000b;0G\]17004T40G]d1F008B:0G_:1400ILC0G`>0M\#
01\0;04kL0C01C_;0C^<0A000340G`f0K000b;0GaA1M004T40Gb^33008B:0?o=0`009LA0Gea3800ILC0Ghi0S00ol;01070N00<l;0CgO0E\#
021];054G0E000340GiT0L000b;0Gj01<004T40Gk<1l008B:0=Pj0m009LA0Gm81O01\O;0=S=0L02QK;0=SY0_000340Gn_0@000b;0Gno10\#
004T40Goo1`009LA0H1_2S00ILC0H4B0O02QK;0H4a0J01\O;0H5;0V000340H600A000b;0H6A16004T40H7G2@008B:0H9W1<009LA0H:c2F\#
00ILC0H=90Z02QK;0F1g0F05VT;0H=c0=02<F;00nY0L000340H>80M000b;0H>U0e004T40H?J2J008B:0DGe0]009LA0HAd1900ILC0HBm1I\#
02QK;0HDF0Z0;kR;0DLK0Z01C_;0::]0D000340HE80Z000b;0HEb1D004T40HG63R008B:0ECM11009LA0HJX1g00ILC0:8<1P02QK;0HLO0^\#
01C_;0::]0D00ol;0HM=0N000340HMg0<000b;0HN31?004T40HOB2@008B:0;\P0h009LA0HQR0g01Bo;0<PT0G01\O;0HRI0V021];09ia0C\#
000340HS218000b;0HT:1<004T40HUF3^008B:0HY40b009LA0HYf1d00ILC0H[Z0j0822;0H\T0S03Gb;0H]70W00h2;0H]^0W000b;0H^M1I\#
004T40H_f25008B:0Hak11009LA0Hbl2D0822;0H\T0S03Gb;0He@0I000b;0Hea1M004T40Hg>1X008B:0Hhf0`009LA0HiV0d0822;0H\T0S\#
03Gb;0He@0I000340HjT0U000b;0Hk91m004T40Hm621008B:0Ho70k009LA0I021303Gb;0@al0L022=;0I150V000340I1^0N000b;0I2<19\#
004T40I3E32008B:0I6G1V009LA0I7m1500ILC0I921=02QK;0I:?0M00ol;0I:\0[000340I;V0a000b;0I<G1e004T40I><1B008B:0I?N0e\#
00ILC0I@C0^02QK;0>_@0[0IA1;0AfT0N000340IA?0]000b;0IAl1Z004T40ICV0n009LA0IDT0R02QK;0IE60R000340IE[0]000b;0IFH2o\#
004T40IIG30008B:0C9312009LA0ILG1800ILC0IMO0M02QK;0IMl0S00o5;0E>L0Y000340INR0a000b;0IOC2c004T40IR60_008B:0IRe0h\#
00ILC0IS]0E02QK;0IMl0S0:`d;0IT20E000340ITJ0j000b;0IUD39004T40IXM1H009LA0IYe1A00ILC0I[60i02QK;0IMl0S01C_;0::]0D\#
000340I\20_000b;0I\a1]004T40I^N1L008B:0FII0a00ILC0I_j0E02QK;0IMl0S03:>;0I`?0a000340Ia30^000b;0Iaa2`004T40IdQ1l\#
008B:0?o=0`009LA0IfM2C00ILC0Ih`0_00o5;0IMl0S02QK;0F1g0F000340IiR0e000b;0IjG2\004T40Im31I008B:04>80P009LA0InL1g\#
02QK;04@O0b0J0C;0J0N0H000340J0i0j000b;0J1c2f004T40Im31I008B:0J4Y0S009LA0J5<1S04AA;0J6_0M\#

"""#,
        blob: #"""
101\#
name\#
Rede inalcançável (não é resposta SMTP)\#
description\#
Nenhum servidor de correio disse isto: respostas começam por 2, 3, 4 ou 5. É o número de erro do Linux para "network is unreachable", impresso pelo host remetente: ele não tem rota para o endereço, por isso não houve sessão.\#
when\#
Em logs de clientes que mostram o número de erro do sistema, como "Network is unreachable (101)"; muitas vezes um host sem IPv6 funcional que escolheu um endereço IPv6. Listas o classificam em uma classe SMTP "1xx", que não existe.\#
fix sender\#
Verifique o nome do host e a porta nas configurações da conta.\#
fix sending-admin\#
Teste a rota com `ip route get ADDRESS`. Sem IPv6 funcional, defina `inet_protocols = ipv4` (Postfix) ou `disable_ipv6 = true` (Exim). Depois procure uma regra de firewall nas portas de saída 25, 465 e 587.\#
related 421\#
o que um servidor diz quando não pode atender\#
related 111\#
o host foi alcançado, mas nada escutava na porta\#
111\#
Conexão recusada (não é resposta SMTP)\#
Nenhum servidor de correio disse isto: respostas começam por 2, 3, 4 ou 5. É o número de erro do Linux para "connection refused", impresso pelo host remetente: o destino respondeu, mas nada escuta nesse endereço e porta.\#
O serviço de correio do destino está parado, a porta está errada (25, 465, 587 trocadas), o serviço só escuta em localhost, ou um firewall rejeita. O Windows mostra 10061. Listas o chamam por engano de código SMTP.\#
Verifique nome e porta do servidor: 587 ou 465 para enviar, 25 só entre servidores.\#
Veja para onde vai o correio (`dig MX example.org`) e teste com `telnet HOST 25`. A fila tenta de novo sozinha.\#
fix receiving-admin\#
Verifique se o serviço roda e escuta no endereço público (`ss -ltn`; `inet_interfaces` no Postfix, `local_interfaces` no Exim), depois o firewall.\#
o que um servidor ativo diz quando não pode atender\#
related 101\#
o próprio host não pôde ser alcançado\#
200\#
OK (nunca é resposta válida)\#
Um sucesso pelo primeiro dígito, mas nenhum padrão SMTP o define. Os clientes seguem como após `250`; o hábito vem de outros protocolos, como HTTP.\#
Em servidores caseiros ou simulados, em monitoramento que espera HTTP, e em alguns hosts de 1983 que respondiam assim a `RSET` e `NOOP`. Listas o chamam de "estado do sistema"; esse é `211`.\#
Faça o servidor responder `250` a um comando concluído e `211` a um pedido de estado.\#
related 250\#
a resposta padrão de sucesso\#
related 211\#
a verdadeira resposta de estado\#
211\#
Estado do sistema, ou ajuda do sistema\#
O servidor responde a `HELP` com o próprio estado ou com ajuda sobre si mesmo. O texto é para pessoas; não muda nada na sessão.\#
Raro, após um `HELP` digitado em um terminal ou enviado por monitoramento. `STAT`, que dá este código no FTP, não é comando SMTP.\#
Nada a fazer; continue a sessão.\#
Se nenhum `HELP` foi enviado, respostas e comandos estão defasados: procure uma resposta que o cliente não leu até a última linha.\#
related 214\#
ajuda sobre o uso de um comando, a resposta habitual a `HELP`\#
a resposta habitual de sucesso\#
214\#
Mensagem de ajuda\#
O servidor responde a `HELP` com informação para uma pessoa no terminal, em geral em várias linhas. É um sucesso e não muda nada na sessão.\#
Após `HELP`, sozinho ou com nome de comando. Não diz nada sobre destinatários ou entrega, por isso não se compara a recusas como `551`.\#
Leia o texto; um programa o ignora e segue.\#
Se nenhum `HELP` foi enviado, respostas e comandos estão defasados: leia cada resposta de várias linhas até a linha sem hífen.\#
estado do servidor, a outra resposta a `HELP`\#
related 502\#
`HELP` existe, mas está desligado\#
related 504\#
sem ajuda para o tema pedido\#
220\#
Serviço pronto\#
O servidor está pronto: como saudação, abre a sessão e dá o nome do host; após `STARTTLS`, pede a negociação TLS.\#
Como primeira linha de toda sessão, e outra vez após um `STARTTLS` aceito (ou o `XCLIENT` do Postfix).\#
Nada a fazer.\#
Como saudação, responda com `EHLO`; após `STARTTLS`, inicie logo a negociação.\#
sucesso de um comando mais adiante na sessão\#
agora não, tente mais tarde\#
related 554\#
aqui não há serviço de correio para você\#
related 521\#
este host nunca recebe correio\#
220/CONNECT\#
O servidor saúda e está pronto para `EHLO`. A primeira palavra depois do código é o nome dele, o resto é texto livre.\#
No início de toda sessão. Um atraso de alguns segundos pode ser proposital, para pegar remetentes que falam antes. Uma saudação de asteriscos (`220 ****`) significa que um firewall reescreve o SMTP no caminho.\#
Espere até 5 minutos pela última linha da saudação, a sem hífen, e então envie `EHLO`. Quem envia antes é recusado.\#
Comece a saudação com o nome completo do host, o do DNS direto e reverso (`smtpd_banner`, `smtp_banner`). Se chega com asteriscos, desligue a inspeção SMTP no firewall.\#
220/STARTTLS\#
Pronto para iniciar TLS\#
O servidor espera agora a negociação TLS, antes de qualquer outro comando. A conexão ainda não está criptografada.\#
Após cada `STARTTLS` aceito. Se o log para aqui, a negociação falhou: versão do protocolo, certificado ou um aparelho no meio.\#
Inicie a negociação, depois envie `EHLO` de novo e use só o que a nova resposta oferece. Teste com `openssl s_client -starttls smtp -connect HOST:25`.\#
Descarte tudo o que o cliente enviou antes da negociação, e não ofereça `STARTTLS` dentro de TLS.\#
related 454\#
TLS não está disponível no momento\#
related 530\#
TLS é exigido antes de tudo\#
221\#
O serviço fecha o canal de transmissão\#
O servidor se despede após `QUIT` e fecha a conexão. O correio aceito antes continua aceito.\#
No fim de toda sessão ordenada. Alguns servidores também o enviam sem pedido antes de desligar um cliente que viola as regras; o padrão quer `421` para isso.\#
Se nunca chega, não reenvie as mensagens aceitas; só a despedida se perdeu.\#
o servidor desliga por conta própria\#
o que aceitou a mensagem\#
221~forced\#
Fechamento após entrada proibida\#
O servidor desliga porque o cliente enviou algo que não é SMTP, como um pedido HTTP ou uma linha de cabeçalho. Apesar do primeiro dígito, nada foi aceito.\#
Um navegador, proxy ou scanner de portas fala com a porta de correio (`GET`, `POST`, `CONNECT`), ou um cliente segue enviando a mensagem após `DATA` recusado. O texto "I can break rules, too" é do Postfix.\#
Veja as últimas linhas que o cliente enviou. Se era texto da mensagem, procure antes delas o `DATA` ou `RCPT` recusado.\#
Nada a corrigir; varreduras são comuns. As palavras estão em `smtpd_forbidden_commands`.\#
o código padrão para desligar sem pedido\#
a forma do postscreen para o mesmo\#
235\#
Autenticação bem-sucedida\#
O login foi aceito e vale para o resto da sessão.\#
No fim de uma troca `AUTH`. Não é permissão para usar qualquer endereço de remetente; isso se decide em `MAIL FROM`.\#
Não envie `AUTH` de novo nesta sessão. Se o mecanismo acrescentou a sua própria camada de segurança, envie antes `EHLO` de novo.\#
related 334\#
um passo antes deste, o servidor pede mais\#
related 535\#
o login foi recusado\#
related 503\#
a resposta a um segundo `AUTH`\#
250\#
Ação solicitada concluída\#
O comando teve êxito; o próximo pode seguir.\#
Após quase todo comando. Só o que vem após o fim da mensagem transfere a responsabilidade; após `MAIL FROM` e `RCPT TO` é provisório.\#
Nada a fazer. Se uma mensagem recebeu isto após a última linha e falta, foi perdida, filtrada ou encaminhada atrás do servidor que respondeu; dê ao administrador dele o ID da fila que está no texto.\#
related 251\#
também aceito, e encaminhado a outro endereço\#
related 252\#
não verificado, mas o correio seria tentado\#
related 354\#
ainda não é o fim, a mensagem deve seguir\#
250/BDAT\#
O bloco chegou. Só a resposta ao bloco marcado `LAST` aceita a mensagem.\#
Após cada bloco `BDAT`, em sessões que usam `CHUNKING`.\#
Envie o próximo bloco; após `LAST`, trate-a como a aceitação da mensagem.\#
`DATA` dá esta resposta, `BDAT` nunca\#
blocos fora de ordem\#
250/EHLO\#
O servidor conhece o nome do cliente e lista suas extensões, uma por linha, após o próprio nome de host.\#
Após cada `EHLO` (várias linhas) ou `HELO` (uma linha). A lista pode mudar antes e depois de `STARTTLS`: `AUTH` muitas vezes só aparece dentro de TLS.\#
Use só extensões listadas, e leia a lista de novo após TLS ou login. Se falta `STARTTLS` ou `AUTH` que o servidor deveria oferecer, procure um firewall ou antivírus que filtre as linhas.\#
related 220\#
a saudação anterior\#
related 500\#
o servidor não conhece `EHLO`\#
o servidor conhece `EHLO`, mas não o tem\#
250/END-OF-DATA\#
O servidor tem a mensagem inteira e agora responde por ela: entregar, continuar tentando ou devolver. Ainda não está na caixa de entrada de ninguém.\#
Após o ponto final. O texto costuma dar o ID da fila com que o servidor de destino a registra. No LMTP vem uma resposta para cada destinatário aceito.\#
Se a mensagem falta, veja antes a pasta de spam, depois pergunte ao administrador do destino com hora e ID da fila.\#
Apague a mensagem da fila. Reenviar após uma resposta perdida gera duplicatas: espere 10 minutos por ela.\#
Procure o ID da fila no log.\#
related 451\#
não aceito, tente de novo\#
recusa permanente\#
250/ETRN\#
Envio da fila iniciado\#
O servidor iniciou a fila do host citado em `ETRN`; não diz se há correio à espera.\#
Após `ETRN`, quando um local nem sempre conectado pede seu correio.\#
Aguarde as conexões de entrada; o correio vem em sessão própria, não nesta.\#
nada aguarda\#
related 253\#
diz quantas mensagens aguardam\#
related 458\#
não foi possível iniciar a fila\#
related 459\#
este host não pode pedir\#
250/MAIL\#
O endereço do remetente e os parâmetros estão aceitos até aqui; uma transação está aberta.\#
Após `MAIL FROM`. Muitos servidores adiam o julgamento de cliente e remetente até `RCPT TO` (Postfix: `smtpd_delay_reject`), por isso promete pouco.\#
250/QUIT\#
O servidor aceita a despedida, com o código errado: o certo seria `221`. A sessão acabou do mesmo modo.\#
Em alguns servidores caseiros.\#
related 221\#
a resposta padrão a `QUIT`\#
250/RCPT\#
O servidor por ora aceita a mensagem para este destinatário. Ainda pode recusar após a mensagem.\#
Após `RCPT TO` de uma caixa conhecida, e de qualquer endereço em servidores que verificam depois (catch-all, relay à frente de outro servidor). Não prova que a caixa existe.\#
Se um gateway aceita usuários desconhecidos e devolve depois, dê-lhe a lista de destinatários válidos (`relay_recipient_maps` no Postfix, `verify = recipient/callout` no Exim).\#
related 550\#
este destinatário é recusado\#
250/VRFY\#
O servidor verificou o endereço e devolve a caixa que ele representa.\#
Após `VRFY` ou `EXPN` em servidores que os permitem, sobretudo dentro de uma organização.\#
Use o endereço da resposta.\#
Envie isto só para endereços realmente consultados, senão `252`; desligue `VRFY` em servidores públicos se for usado para coletar endereços.\#
usuário inexistente\#
251\#
Usuário não é local; será encaminhado\#
O destinatário está em outro lugar. O servidor aceita a mensagem e a repassa ao endereço do texto.\#
Após `RCPT TO` ou `VRFY`, quando alguém mudou e o servidor antigo encaminha. Raro hoje: a maioria encaminha em silêncio com `250`, para que o novo endereço fique privado.\#
O correio foi aceito. Se confia no servidor, escreva ao novo endereço da próxima vez.\#
Continue a sessão; não mude listas de endereços automaticamente, salvo se o servidor está autenticado.\#
Ponha o novo endereço entre os sinais < e > no texto, ou responda `250` se deve ficar privado.\#
related 551\#
a mesma mudança, mas o correio é recusado\#
aceito; pode ser encaminhado em silêncio\#
sem verificação alguma\#
251/ETRN\#
Nenhuma mensagem à espera do nó\#
O pedido foi aceito, e não há correio à espera desse host.\#
Após `ETRN`. Só tem os dígitos em comum com a resposta de encaminhamento a `RCPT TO`.\#
Nada a fazer; peça de novo mais tarde.\#
há mensagens à espera, em envio\#
252\#
VRFY não verifica o usuário, mas a entrega será tentada\#
O servidor não diz se a caixa existe; correio para ela seria aceito e tentado.\#
Após `VRFY` ou `EXPN`. Muitos servidores o enviam para todo endereço, para nada revelar a coletores; um gateway à frente de outro servidor o envia porque não pode saber.\#
Não é sim nem não. Envie a mensagem e observe se há devolução.\#
Mantenha-o: é a resposta que o padrão quer onde endereços não são verificados.\#
o endereço foi verificado\#
conhecido, e encaminhado a outro lugar\#
`VRFY` desligado, o modo menos gentil\#
usuário inexistente, ou sem permissão de perguntar\#
252/ETRN\#
Envio das mensagens pendentes iniciado\#
Há correio à espera do host citado em `ETRN`, e o servidor começou a enviá-lo.\#
Depois de `ETRN`.\#
Aguarde as conexões de entrada.\#
diz também quantas mensagens aguardam\#
252/RCPT\#
Não verificável, mas a mensagem será aceita\#
O servidor aceita o destinatário sem saber se a caixa existe. Nenhum padrão prevê esta resposta aqui; pelo primeiro dígito é uma aceitação.\#
Raro, após `RCPT TO`, em gateways que não podem consultar destinatários.\#
Trate-o como `250`; pode seguir uma devolução.\#
Responda `250`, ou verifique os destinatários e responda `550`.\#
related 450\#
se só a consulta falha agora\#
253\#
Há correio à espera do host citado em `ETRN`; o texto dá o número de mensagens, e o envio começou.\#
Só após `ETRN`. Poucos servidores contam a fila; a maioria responde `250`.\#
fila iniciada, número desconhecido\#
há mensagens à espera, número desconhecido\#
334\#
Desafio do servidor\#
O servidor pede a próxima parte do login. O texto é um desafio em Base64 e nada mais; pode ser vazio.\#
Durante `AUTH`. `VXNlcm5hbWU6` e `UGFzc3dvcmQ6` são as perguntas de `LOGIN` por nome de usuário e senha; um texto vazio pede a primeira resposta de mecanismos como `PLAIN`.\#
Responda em Base64, sem quebras de linha, ou com `*` para desistir. Retire as suas respostas antes de mostrar uma transcrição a alguém: elas contêm a senha.\#
Envie o desafio em Base64, sem código de estado estendido.\#
related 235\#
login feito\#
a resposta não foi aceita\#
related 501\#
a resposta não era Base64, ou foi enviado `*`\#
353\#
Início da análise de conteúdo PRDR\#
O servidor tem a mensagem e vai julgá-la para cada destinatário; segue uma resposta por destinatário, depois uma para a mensagem inteira.\#
Após o ponto final, no Exim com respostas por destinatário (`PRDR` oferecido em `EHLO` e pedido em `MAIL FROM`). É um experimento; o rascunho expirou.\#
Leia uma resposta final para cada destinatário aceito e a de fechamento. Se o cliente não sabe, desligue-o (Exim: `hosts_try_prdr`).\#
a resposta anterior, que pede a mensagem\#
as respostas seguintes\#
354\#
Inicie a mensagem\#
O servidor espera a mensagem: cabeçalho, linha vazia, corpo e, no fim, uma linha com um só ponto.\#
Após `DATA`, quando ao menos um destinatário foi aceito; nunca após `BDAT`. Um antigo manual da Oracle o imprime como 345.\#
Envie a mensagem com fins de linha `<CRLF>`, duplique cada ponto que inicia uma linha, termine com `<CRLF>.<CRLF>`. Se a sessão trava aqui, perde-se o ponto final ou pacotes grandes: procure um firewall e veja a MTU.\#
Envie-o sem código de estado estendido.\#
a mensagem foi aceita\#
`DATA` veio cedo demais\#
nenhum destinatário foi aceito\#
400\#
Sem significado padrão\#
Uma recusa temporária pelo primeiro dígito; o padrão não lhe dá outro significado. Só resta o texto.\#
Do Courier e de programas que tomam emprestados números HTTP.\#
Tente mais tarde.\#
Deixe a fila tentar de novo; aja conforme o texto se ele diz mais.\#
a resposta padrão se o serviço não está disponível\#
a resposta padrão para um erro local passageiro\#
400~delayed\#
Mensagem atrasada\#
O Exchange informa que uma mensagem esperou na fila mais que o normal. Nenhum outro servidor disse isto; a última resposta do servidor remoto está na linha seguinte.\#
Em avisos de atraso do Exchange Server: "400 4.4.7 Message delayed".\#
Aguarde; segue uma devolução se não puder ser entregue.\#
Leia a linha seguinte do aviso, ou `Get-Queue | fl LastError`, para saber a causa real.\#
related 441\#
a linha do Exchange quando não consegue conectar\#
a linha do Exchange quando o servidor remoto adiou\#
400~tls\#
STARTTLS é exigido antes\#
O Courier quer uma conexão criptografada antes de qualquer outro comando. A resposta padrão é `530`.\#
No Courier com `ESMTP_TLS_REQUIRED`, sobretudo na porta de submissão.\#
Ative STARTTLS nas configurações da conta do programa de e-mail.\#
Faça o cliente usar TLS para este servidor; só repetir não muda nada, embora o código diga temporário.\#
Não exija TLS em uma porta 25 pública.\#
a resposta padrão para o mesmo\#
TLS é desejado, mas está quebrado no momento\#
403\#
Remetente não verificado (sem significado padrão)\#
O SendGrid recusa o endereço do remetente porque não é uma identidade verificada. O número é um hábito HTTP, não um código SMTP.\#
Quando o endereço ou domínio de `From` nunca foi verificado na conta, ou foi mal digitado na aplicação.\#
Verifique o endereço ou domínio nas configurações de remetente do serviço, ou envie de um verificado.\#
Pare as tentativas: pelo primeiro dígito a fila o toma por temporário e insiste, mas nada muda sozinho.\#
a resposta padrão para remetente recusado\#
falta o próprio login\#
406\#
Destinatário inativo (código próprio do Postmark)\#
O Postmark não enviou: o endereço já causou uma devolução ou uma queixa. O número vem da API do Postmark; nenhum servidor de correio o deu como resposta.\#
Em logs e webhooks de aplicações que enviam pelo Postmark. Como resposta de um servidor de correio seria uma simples falha temporária.\#
Peça outro endereço à pessoa.\#
Procure o endereço nas supressões do Postmark; reative-o após uma devolução já corrigida, nunca após uma queixa.\#
a resposta usual por trás da primeira devolução\#
related 605\#
o número do Mailgun para o mesmo caso\#
412\#
Uma recusa temporária pelo primeiro dígito. Os filtros do Courier o enviam para adiar um destinatário; parece `4.1.2` escrito sem pontos.\#
Em servidores Courier com filtro de whitelist ou greylist.\#
Deixe a fila tentar por algumas horas.\#
Faça o filtro responder `450` com um código de estado estendido.\#
a resposta padrão para destinatário adiado\#
417\#
Falha de consulta DNS (sem significado padrão)\#
O Courier não conseguiu consultar no DNS o domínio do remetente e adia a mensagem. Lê-se como `4.1.7` sem os pontos.\#
Os servidores de nomes do domínio não respondem ou respondem mal, ou o resolvedor do servidor de destino tem problemas.\#
Verifique se o domínio no endereço do remetente está bem escrito.\#
Consulte de fora MX, A e NS do domínio do remetente (`dig +trace`) e conserte o que falha.\#
Teste o resolvedor no servidor de correio.\#
a resposta padrão para uma consulta falha\#
related 517\#
o próprio domínio está errado\#
420\#
Conexão expirou (sem significado padrão)\#
Uma falha temporária pelo primeiro dígito. Listas a associam a uma conexão expirada; vem de programas de gateway, não do padrão.\#
Raro, em devoluções de gateways antigos que relatam um erro de leitura de rede.\#
Deixe a fila tentar de novo. Se persistir, teste a conexão ao host na porta 25 e procure um firewall ou problema de MTU.\#
a resposta padrão de um servidor que fecha\#
como tratar uma conexão perdida\#
421\#
Serviço indisponível, canal sendo fechado\#
O servidor encerra a sessão agora e diz: volte mais tarde. Vale para a conexão, não para um destinatário.\#
Limite de envio ou conexões demais; má reputação ou falta de DNS em grandes provedores; sobrecarga ou reinício; erros demais ou silêncio longo demais na sessão.\#
Aguarde; o servidor de correio tenta de novo sozinho.\#
Deixe a fila tentar com pausas crescentes, menos conexões e menos mensagens em cada uma. Se durar horas, leia o texto: verifique DNS reverso, SPF, DKIM e listas de bloqueio do seu endereço.\#
Veja carga, disco e limites (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
só este destinatário, a sessão continua\#
só esta mensagem, a sessão continua\#
a despedida que o cliente pediu\#
421/AUTH\#
O servidor encerra a sessão durante o login.\#
Logins falhos demais ou frequentes demais deste endereço, em geral uma senha antiga em um telefone ou script; ou o serviço de senhas está sobrecarregado.\#
Pare todos os programas que usam uma senha antiga, espere alguns minutos e faça login uma vez.\#
Envie muitas mensagens por uma sessão em vez de fazer login para cada uma.\#
Verifique o serviço de autenticação e regras de banimento como fail2ban.\#
o login falha no momento, a sessão continua\#
credenciais erradas\#
421/CONNECT\#
O servidor saúda só para dizer que não pode atender este cliente agora, e fecha.\#
Conexões demais ou ritmo alto demais do seu endereço; má reputação do IP ou falta de DNS reverso em grandes provedores; servidor sobrecarregado, reiniciando ou sem espaço em disco.\#
Abra menos conexões simultâneas (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) e deixe a fila tentar de novo. Se só um provedor o faz, verifique DNS reverso e reputação do endereço ali.\#
Aumente os limites de conexões ou libere recursos.\#
a saudação desejada\#
421/END-OF-DATA\#
O servidor tinha a mensagem, ou parte dela, e fecha sem aceitá-la. A mensagem fica com o remetente.\#
A verificação de conteúdo ou a entrega atrás do servidor falhou ou demorou, um limite de volume foi atingido, ou a linha era lenta demais para o limite de tempo.\#
Deixe a fila tentar de novo. Se mensagens grandes nunca passam, veja a linha, a MTU e antivírus no meio.\#
Veja o que o milter, filtro ou agente de entrega registrou nesse horário.\#
o mesmo, mas a sessão continua\#
a aceitação que não veio\#
421/RCPT\#
O servidor encerra a sessão após um destinatário. Com ela termina a transação: os destinatários aceitos antes ainda não receberam nada e também devem ser enviados de novo.\#
Destinatários recusados ou erros demais em uma sessão (Postfix: `smtpd_hard_error_limit`), um limite de envio, ou servidor sendo desligado.\#
Retire endereços mortos da lista; eles esgotam o limite de erros.\#
Deixe a fila tentar de novo, com menos destinatários por sessão.\#
Veja no log que erros vieram antes.\#
se o próprio destinatário está errado\#
421~errors\#
Erros demais na sessão\#
O servidor encerra a sessão porque comandos demais foram recusados nela.\#
Um cliente que continua depois de recusas, um script com comandos errados, uma lista com muitos destinatários desconhecidos. Postfix: `smtpd_hard_error_limit`.\#
Retire da lista os endereços mortos; eles esgotam o limite de erros.\#
Corrija os comandos recusados antes; o servidor os conta e desliga.\#
Veja no log quais erros vieram antes (`smtpd_hard_error_limit`).\#
422\#
Caixa cheia (4.2.2 sem os pontos)\#
Nenhuma RFC dá texto a este número. Quase sempre é o código estendido `4.2.2`, caixa cheia, sem os pontos; o código de resposta habitual é `452` ou `552`. Em diálogo AUTH, o registro o liga a `4.7.12`.\#
Em relatórios de gateways e sistemas antigos, e em sites que o listam como código SMTP: a caixa do destinatário excedeu a cota.\#
Escreva de novo mais tarde, e avise o destinatário por outro meio.\#
Deixe a fila tentar de novo; o destinatário precisa liberar espaço.\#
Aumente a cota ou esvazie a caixa; responda `452 4.2.2` ou `552 5.2.2`.\#
related 452\#
cheia por ora, a resposta que os servidores de fato enviam\#
related 552\#
cheia, como recusa permanente; ou mensagem grande demais\#
related 432\#
o código AUTH da outra leitura, `4.7.12`\#
422~password\#
É preciso migrar a senha\#
A conta deve entrar uma vez de outro modo antes que o mecanismo escolhido funcione. O registro lista este número ao lado de `432`, que é o código que o padrão define.\#
Quase nunca; em um diálogo `AUTH` ou com `4.7.12`.\#
Entre uma vez com `PLAIN` sobre TLS, depois como antes.\#
o código que os servidores enviam para isso\#
424\#
Problema na expansão da lista (sem significado padrão)\#
O OpenSMTPD não conseguiu expandir agora um alias, lista ou arquivo de encaminhamento. É `4.2.4` escrito sem pontos.\#
Um `~/.forward`, alias ou arquivo de inclusão não pode ser lido, ou o banco de usuários não responde.\#
Verifique dono e permissões dos arquivos de alias e encaminhamento e a tabela em `smtpd.conf`; `smtpctl trace expand` mostra cada passo.\#
a resposta padrão para caixa indisponível agora\#
related 524\#
o mesmo, permanente\#
426\#
Uma falha temporária pelo primeiro dígito. No FTP o número significa transferência interrompida; alguns programas de correio o tomam para uma conexão perdida.\#
Raro, quando uma conexão caiu durante o envio da mensagem.\#
Deixe a fila tentar de novo. Se persistir, teste a linha e a MTU, e procure um antivírus ou firewall no meio.\#
430\#
Uma recusa temporária pelo primeiro dígito. O registro cita o número junto a `X.5.1`, comando inválido, mas nenhuma RFC lhe dá texto.\#
Quase nunca. Os servidores enviam `500`, `502` ou `503` para um comando que não podem aceitar.\#
Leia o texto e os comandos anteriores; deixe a fila tentar de novo.\#
a resposta padrão para comando fora de ordem\#
a resposta padrão para comando desconhecido\#
431\#
Sistema de correio cheio (4.3.1 sem os pontos)\#
O sistema de destino está sem espaço em disco ou memória. O número é o código estendido `4.3.1` sem os pontos; a resposta padrão é `452`.\#
No Courier, e em listas e relatórios sobre Exchange: disco da fila ou do banco de dados cheio, ou falta de memória.\#
Libere espaço nos discos da fila e das caixas; no Exchange, procure eventos de back pressure no log.\#
a resposta padrão para falta de espaço\#
related 531\#
a resposta do Courier para destinatários demais\#
431~recipients\#
Destinatários demais (sem significado padrão)\#
O Courier não aceita mais destinatários nesta transação; os aceitos antes continuam aceitos. A resposta padrão é `452`.\#
Uma mensagem a muitas pessoas sai em uma só transação.\#
Envie o resto em outras transações; a fila o faz sozinha.\#
Aumente `maxrcpts` no arquivo `bofh` do Courier se o limite é apertado demais.\#
a resposta padrão para destinatários demais\#
o mesmo como recusa permanente\#
432\#
A conta deve entrar uma vez com senha simples antes de usar o mecanismo escolhido. Pertence a `AUTH`; fora dele, Exchange e Courier usam o número para serviço ocupado ou parado.\#
Após `AUTH`, quando o servidor ainda não guarda segredo para o mecanismo, muitas vezes após migração do banco de usuários.\#
Entre uma vez com `PLAIN` sobre TLS; depois o mecanismo desejado funciona.\#
Configure o cliente com `PLAIN` sobre TLS para um login, ou para todos.\#
Ofereça `PLAIN` dentro de TLS, ou guarde os segredos do mecanismo.\#
o login falha no momento\#
related 534\#
mecanismo fraco demais para esta conta\#
432~queue\#
Serviço ocupado (sem significado padrão)\#
O sistema de destino não pode receber nem entregar correio neste momento. É `4.3.2` escrito sem pontos, não a resposta de mesmo número a `AUTH`.\#
O Exchange Online limita entregas a uma caixa (`STOREDRV.Deliver; recipient thread limit exceeded`), ou o Courier não consegue iniciar um processo. Listas dizem "a fila de entrada do destinatário foi parada".\#
Deixe a fila tentar de novo. Distribua no tempo envios em massa, alertas e laços para uma caixa.\#
Procure uma caixa que recebe demais de uma vez (diário, caixa compartilhada, regras que encaminham); no Courier, verifique memória e limites de processos.\#
a resposta padrão para serviço indisponível\#
435\#
Impossível autenticar no momento (sem significado padrão)\#
O Exim não pôde verificar o login porque a fonte de senhas falhou. As credenciais podem estar certas; a resposta padrão é `454`.\#
Após `AUTH` em servidores Exim: banco de dados, LDAP ou socket do Dovecot inacessível, erro na expansão do autenticador, ou arquivo ausente.\#
Tente mais tarde; não troque a senha.\#
Leia o log principal e o panic log do Exim nesse horário: a causa vem depois dos dois-pontos. Conserte a consulta e teste com `exim -be`.\#
a resposta padrão quando o login falha no momento\#
440\#
TLS não disponível (sem significado padrão)\#
O Courier deveria criptografar esta conexão, mas não pode. A resposta padrão a `STARTTLS` é `454`.\#
TLS é exigido para a conexão, mas o certificado ou o programa TLS falta ou é ilegível.\#
Aguarde; avise o provedor se durar.\#
Verifique `TLS_CERTFILE` e `COURIERTLS` nas configurações `esmtpd` do Courier, e quem pode ler o certificado.\#
a resposta padrão para TLS quebrado no momento\#
related 540\#
441\#
Sem resposta do host (4.4.1 sem os pontos)\#
O próximo servidor não pôde ser alcançado. O número é o código estendido `4.4.1` sem os pontos; quem o escreve é o sistema remetente, não o servidor remoto.\#
Em filas e avisos de atraso do Exchange (`441 4.4.1 Error encountered while communicating with primary target IP address`, muitas vezes Winsock 10060 ou 10061), e em listas como "servidor não responde".\#
Teste a porta 25 de cada host MX a partir do próprio servidor de correio. Se todos falham, o seu provedor ou firewall bloqueia a porta 25 de saída; se só um, aguarde.\#
Verifique se os hosts MX escutam na porta 25 para todos e se os registros apontam para eles.\#
um servidor que responde, mas não pode atender\#
a resposta padrão para um erro passageiro\#
442\#
Conexão ruim (4.4.2 sem os pontos)\#
A conexão caiu antes que a mensagem passasse. O número é o código estendido `4.4.2` sem os pontos; quem o escreve é o sistema remetente.\#
Em relatórios e listas como "conexão caiu durante a transmissão": problema de linha, limites de tempo, ou firewall, proxy ou antivírus que corta o SMTP.\#
Tente sem os aparelhos no meio; verifique MTU e TLS. Se só mensagens grandes caem, reduza a MTU ou veja os antivírus.\#
Procure no log o outro lado da mesma sessão.\#
o próprio aviso do servidor de que fecha\#
446\#
Laço de roteamento (4.4.6 sem os pontos)\#
A mensagem andou em círculos até o limite de saltos. O número é o código estendido `4.4.6` sem os pontos; os servidores de fato enviam `554 5.4.6`.\#
Em listas como "contagem máxima de saltos excedida": dois servidores passam um domínio um ao outro, ou encaminhamentos apontam um para o outro.\#
Avise o administrador do destinatário; reenviar repete o laço.\#
Leia de baixo para cima as linhas `Received` da devolução e ache o par que se repete.\#
Corrija registros MX, regras de relay e encaminhamento para que um só host fique com o domínio.\#
o que os servidores enviam para um laço\#
related 546\#
o código do Courier para um laço\#
447\#
Prazo de entrega esgotado (4.4.7 sem os pontos)\#
A mensagem esperou na fila até o prazo acabar. O número é o código estendido `4.4.7` sem os pontos; quem o escreve é o sistema remetente.\#
Em listas como "mensagem expirou". A causa real é o último erro temporário anterior: host inacessível, greylisting, caixa cheia, limite de envio.\#
Envie de novo quando a causa passar, ou contate a pessoa de outro modo.\#
Procure no log as tentativas anteriores pelo ID da fila e aja conforme a resposta delas.\#
uma resposta anterior que pode ser a causa\#
449\#
Erro de roteamento (4.4.9 sem os pontos)\#
O sistema remetente não achou rota utilizável. `4.4.9` não é código estendido registrado: o Microsoft Exchange o inventou, e as listas tiram os pontos.\#
Em relatórios antigos do Exchange: um conector de envio ou smart host não resolve, ou o DNS não dá MX.\#
Verifique os conectores, o nome do smart host e os servidores DNS que o servidor de correio usa.\#
a resposta se o domínio não existe\#
450\#
Caixa de correio indisponível (temporário)\#
O servidor não aceita no momento correio para este endereço, ou esta mensagem. A caixa pode estar ocupada, ou o remetente é adiado de propósito.\#
Greylisting de remetente desconhecido; remetente ou nome do host não achado no DNS (Postfix); limites de envio; verificação do endereço não concluída; caixa bloqueada.\#
Deixe a fila tentar por algumas horas. Se durar, leia o texto: as causas habituais são DNS direto e reverso do seu endereço, o domínio do remetente e o ritmo de envio.\#
Se o texto diz "unknown user", responda `550`: o remetente espera em vão por dias.\#
um erro dentro do servidor, não do endereço\#
sem espaço, ou destinatários demais\#
agora não, e a conexão é fechada\#
450/CONNECT\#
O servidor adia o cliente antes que a sessão comece; tente mais tarde.\#
Greylisting ou limites na conexão, DNS reverso que não resolve. O padrão prevê aqui `421` ou `554`.\#
Deixe a fila tentar de novo; verifique se o seu endereço tem registro PTR e se o nome leva de volta a ele.\#
Responda `421` se fecha, `220` e depois `450` se não.\#
recusa permanente na entrada\#
450/END-OF-DATA\#
O servidor leu a mensagem e a adia por política; não guarda cópia.\#
Filtro ou antivírus indisponível, conteúdo sob suspeita, limite de volume, greylisting após a mensagem.\#
Deixe a fila tentar de novo. Se nunca passa, leia o texto e trate-o como recusa de conteúdo.\#
Veja se o milter ou antivírus responde (`milter_default_action`).\#
450/MAIL\#
O servidor não aceita este remetente no momento.\#
Domínio do remetente não achado no DNS (Postfix: `4.1.8`), endereço do remetente não verificável, o cliente envia demais, ou a prioridade da mensagem é baixa demais por ora.\#
Verifique se há erro de digitação no domínio do seu endereço de remetente.\#
Veja se o domínio do remetente do envelope tem registro MX ou A que resolva de fora, e se devoluções a ele são aceitas. A fila tenta de novo.\#
Verifique o resolvedor; defina `unknown_address_reject_code = 550` só se ele for confiável.\#
related 455\#
um parâmetro não pode ser atendido agora\#
450/RCPT\#
O servidor não aceita no momento correio para este destinatário; outros podem passar.\#
Greylisting, nos primeiros minutos; o endereço está sendo verificado em outro servidor (Postfix: `4.1.1` "undeliverable" ou "unverified address"); falta DNS reverso; caixa bloqueada ou acima do ritmo de recebimento.\#
Aguarde algumas horas; verifique o endereço se o texto diz "unknown".\#
Deixe a fila tentar do mesmo IP. Se durar, corrija o registro PTR e o nome `EHLO`.\#
Usuários desconhecidos merecem `550`: desligue `soft_bounce`, defina `unverified_recipient_reject_code = 550`.\#
450~busy\#
Caixa ocupada\#
A caixa está em uso ou bloqueada no momento.\#
Outra entrega ou um programa de correio segura a caixa; servidores antigos também respondem assim sob carga.\#
Espere; o servidor de correio tenta de novo sozinho.\#
Deixe a fila tentar de novo.\#
Se durar, procure um bloqueio esquecido da caixa.\#
451\#
Erro local no processamento\#
Algo falhou no lado do servidor enquanto tratava o comando. O correio fica com o remetente, que deve tentar de novo.\#
Consulta, banco de dados, DNS ou filtro indisponível; greylisting em muitos sistemas; consulta SPF falhou; servidor mal configurado. Uma conexão que cai conta como esta resposta.\#
Deixe a fila tentar de novo. Procure no texto greylisting ou limites. O seu próprio DNS (SPF, MX, reverso) pode ser o que o servidor não conseguiu consultar.\#
Leia o log nesse momento; no Postfix, procure linhas `warning:` e `fatal:`, no Exim, o panic log.\#
adiado por endereço ou política, não é erro\#
falha permanente\#
451/AUTH\#
O servidor não pôde verificar o login agora. A resposta padrão é `454`; a senha pode estar certa.\#
O banco de usuários ou o serviço de autenticação não responde.\#
Verifique o serviço de autenticação (`auth` do Dovecot, `saslauthd`) e o socket dele.\#
451/END-OF-DATA\#
O servidor leu a mensagem, mas não conseguiu concluir, e não a aceitou.\#
Filtro de spam ou vírus indisponível ou lento, filtro de conteúdo diz "tente mais tarde", problema de disco ou entrega, LF isolados (qmail).\#
Deixe a fila tentar de novo. Se só uma mensagem nunca passa, examine-a: fins de linha, tamanho, anexos.\#
Reinicie ou alivie o filtro (`rspamd`, `clamd`, `amavisd`), verifique o espaço em disco, aumente o limite de tempo dele.\#
sem espaço\#
451/MAIL\#
O servidor não pôde processar o remetente no momento.\#
Falhou a consulta DNS do domínio do remetente ou do registro SPF (`4.4.3`, `4.7.24`), callout do remetente sem resultado, ou consulta quebrada no servidor.\#
Teste de fora os servidores de nomes e o registro SPF do seu domínio: cada `include:` deve resolver, no máximo 10 consultas.\#
Verifique resolvedor, serviço de política e tabelas de consulta.\#
451/RCPT\#
O servidor não pôde decidir agora sobre este destinatário; outros podem passar.\#
Greylisting (em geral `4.7.1`, passa após alguns minutos); banco de usuários, LDAP ou próximo servidor inacessível; callout sem resultado; servidor mal configurado (Postfix: `4.3.5`).\#
Deixe a fila tentar do mesmo endereço IP.\#
Procure no log a consulta falha. "Server configuration error" no Postfix: a linha anterior cita o parâmetro.\#
452\#
Espaço de armazenamento insuficiente\#
O servidor não tem espaço no momento: para a mensagem, ou para mais um destinatário nesta transação. O resto pode ser enviado depois.\#
Destinatários demais em uma transação (`4.5.3`), disco do servidor quase cheio (`4.3.1`), destinatário acima da cota (`4.2.2`, Gmail).\#
Aguarde; se a caixa está cheia, avise o destinatário.\#
Deixe a fila tentar de novo. Com muitos destinatários, envie menos por vez (Postfix: `smtp_destination_recipient_limit`).\#
Libere espaço na partição da fila, ou aumente o limite de destinatários.\#
sem espaço, como recusa permanente; ou mensagem grande demais\#
adiado por outros motivos\#
452/END-OF-DATA\#
O servidor ficou sem espaço enquanto recebia a mensagem, e não a aceitou.\#
Disco da fila ou das caixas cheio; às vezes a cota do destinatário.\#
Libere espaço ou inodes nos discos da fila e das caixas; verifique a cota da caixa citada no log.\#
outro erro ao receber a mensagem\#
452/MAIL\#
O servidor está sem espaço e não aceita agora mensagem deste tamanho.\#
O disco da fila está quase cheio: o Postfix quer livre 1.5 vez `message_size_limit`, e mais se `queue_minfree` está definido; o Exim verifica `check_spool_space`.\#
Deixe a fila tentar de novo, em outro MX se houver.\#
Libere espaço onde fica a fila (`df -h`, `df -i`); procure uma fila cheia de spam ou um log que cresceu.\#
grande demais em qualquer momento\#
452/RCPT\#
Destinatários demais\#
O servidor não aceita mais destinatários nesta transação. Os aceitos antes continuam válidos; os outros cabem em outra.\#
Mais destinatários que o limite do servidor, ou destinatários que exigem tratamento diferente (Gmail, gateways de filtro). Com `4.2.2`, a caixa do destinatário está cheia; com `4.3.1`, o disco do servidor.\#
Nada a fazer; o servidor de correio envia o resto sozinho.\#
Siga com `DATA` para os aceitos e enfileire o resto. Reduza `smtp_destination_recipient_limit` (Postfix) ou `max_rcpt` (Exim) para evitar as recusas.\#
Aceite ao menos 100 destinatários.\#
uma resposta antiga ou mais severa a destinatários demais\#
enviada depois, onde a mensagem inteira é indesejada\#
452~full\#
Caixa de correio cheia (temporário)\#
A caixa do destinatário excedeu a cota; o servidor espera que isso mude.\#
Gmail e outros, após `RCPT TO`, enquanto a conta ainda está em uso. Se ninguém a esvazia, segue `552`.\#
Avise o destinatário por outro meio; o servidor de correio tenta por alguns dias.\#
Deixe a fila tentar de novo; suspenda boletins a este endereço.\#
Aumente a cota ou esvazie a caixa.\#
cheia, como recusa permanente\#
453\#
Você não tem correio\#
O provedor não guarda correio para os domínios pedidos.\#
Só após `ATRN`, em serviços que entregam correio da fila a clientes com endereços variáveis.\#
há correio, e os papéis se invertem\#
falta acesso a um domínio, ou pedido frequente demais\#
uma resposta semelhante a `ETRN`\#
454\#
Falha temporária de autenticação, ou TLS indisponível\#
Login ou criptografia não funciona no servidor no momento. O texto diz qual; as credenciais podem muito bem estar certas.\#
Após `AUTH`: banco de senhas inacessível. Após `STARTTLS`: certificado ou chave não carrega. Após `RCPT TO`: recusa de retransmissão abrandada por configuração. O nome no .NET, `ClientNotPermitted`, engana.\#
Deixe a fila tentar de novo; não peça outra senha ao usuário.\#
Verifique o serviço de autenticação e os arquivos de certificado; o log cita a falha.\#
credenciais realmente erradas\#
login ou TLS é exigido\#
outro erro passageiro\#
454/AUTH\#
Falha temporária de autenticação\#
O servidor não pôde verificar o login por uma falha do próprio lado.\#
Banco de usuários, Dovecot ou `saslauthd` inacessível, logins demais em pouco tempo (Gmail: `4.7.0`), ou serviço de contas em manutenção.\#
Espere alguns minutos e tente de novo a mesma senha.\#
Não peça nova senha; reutilize sessões em vez de fazer login para cada mensagem.\#
Verifique se o serviço de autenticação roda e se o servidor de correio pode abrir o socket dele (`smtpd_sasl_path`).\#
entre uma vez de outro modo\#
454/STARTTLS\#
TLS indisponível por motivo temporário\#
O servidor oferece criptografia, mas não pode iniciá-la agora; a sessão continua sem criptografia.\#
Certificado ou chave ausente, ilegível ou sem correspondência (Postfix: "TLS not available due to local problem"); limite de novas sessões TLS atingido.\#
Decida pela política: tente mais tarde, ou siga em texto claro se não há DANE, MTA-STS nem login em jogo.\#
Leia o erro TLS no log; verifique caminho, permissões e correspondência de certificado e chave, depois recarregue.\#
a resposta desejada\#
454~quota\#
Limitação de envio (cota)\#
O serviço de envio atingiu o limite da conta. Não tem nada a ver com login nem TLS.\#
Amazon SES, quando a cota diária ou as mensagens por segundo são excedidas.\#
Envie mais devagar, ou espere o fim das 24 horas.\#
Limite o ritmo abaixo do mostrado no console, tente com pausas crescentes, e peça cota maior.\#
o código habitual para limite de envio\#
454~relay\#
Retransmissão negada (abrandada)\#
O servidor não repassa correio a esse domínio para este cliente. A recusa é questão de configuração e dura até que alguém a mude, embora marcada como temporária.\#
O cliente não fez login, ou o MX do domínio aponta para um servidor que não o conhece. O padrão `defer_unauth_destination` do Postfix, ou `soft_bounce`, o torna temporário.\#
Ative a autenticação do correio de saída e use a porta 587 ou 465.\#
Verifique se o MX do domínio está certo, e o login do seu relay.\#
Inclua o domínio em `relay_domains` ou `virtual_mailbox_domains`, ou o cliente em `mynetworks`.\#
a mesma recusa, não abrandada\#
a mesma recusa em outros servidores\#
faça login primeiro\#
455\#
O servidor não pode atender aos parâmetros\#
O servidor conhece o parâmetro após `MAIL FROM` ou `RCPT TO`, mas não pode atendê-lo no momento.\#
Raro; por exemplo quando um prazo de entrega (`BY=`) não pode ser cumprido agora.\#
Deixe a fila tentar de novo, ou envie sem o parâmetro se a mensagem não precisa dele.\#
Não ofereça em `EHLO` o que não pode ser atendido.\#
related 555\#
o parâmetro não é conhecido, ou nunca é atendido\#
456\#
Tentar de novo por IPv4 (só rascunho)\#
Um rascunho expirado permitiria aos servidores pedir com ele nova tentativa por IPv4; não deu em nada. Pelo primeiro dígito é temporário.\#
Quase nunca nesse sentido; o Courier usa o número para um endereço que falhou há pouco.\#
Deixe a fila tentar de novo; tente por IPv4 se o texto o diz.\#
456~address\#
Endereço temporariamente indisponível (sem significado padrão)\#
O Courier lembra que correio a este endereço foi adiado há pouco e por ora não aceita mais para ele.\#
Em gateways Courier, por algumas horas após uma entrega adiada ao mesmo endereço.\#
Ache no log por que a primeira entrega foi adiada.\#
related 556\#
a forma do Courier para endereços que falharam\#
458\#
Impossível enfileirar mensagens para o nó\#
O servidor não conseguiu iniciar a fila do host que pediu.\#
Só após `ETRN`, quando a fila está bloqueada, ocupada ou ilegível.\#
Peça de novo mais tarde, ou avise o provedor.\#
Verifique o serviço flush (`flush` do Postfix) e o spool.\#
este host não tem permissão de pedir\#
a fila foi iniciada\#
a fila foi iniciada, com contagem\#
459\#
Nó não permitido\#
O servidor não inicia a fila desse host; o texto diz por quê.\#
Só após `ETRN`. O host não está na lista dos que podem pedir. Apesar do primeiro dígito, fica assim até que alguém mude a lista.\#
Peça ao provedor que inclua o seu domínio.\#
Inclua o domínio em `fast_flush_domains` (Postfix), ou na ACL `acl_smtp_etrn` (Exim).\#
permitido, mas a fila não pôde ser iniciada\#
471\#
Não autorizado, temporário (4.7.1 sem os pontos)\#
Recusa temporária por política. O número é o código estendido `4.7.1` sem os pontos; como código de resposta é malformado, pois o segundo dígito vai só até 5.\#
Em listas como "erro do seu servidor de correio, em geral antispam"; na verdade greylisting ou outra regra do servidor de destino.\#
Deixe a fila tentar do mesmo endereço; depois verifique DNS reverso e listas de bloqueio.\#
Responda `450 4.7.1` ou `451 4.7.1`.\#
um código que os servidores deveriam enviar\#
related 571\#
a forma permanente, `5.7.1` sem os pontos\#
498\#
Sem significado padrão (malformado)\#
Uma recusa temporária pelo primeiro dígito. O segundo dígito passa de 5, por isso nenhum servidor deveria enviá-lo.\#
Visto em coleções de devoluções com o texto "No MX for": o domínio do destinatário não tem servidor de correio utilizável.\#
Verifique a parte do domínio do endereço.\#
Consulte MX e A do domínio; enquanto isso, deixe a fila tentar.\#
a resposta padrão se o domínio não existe\#
500\#
Erro de sintaxe, comando não reconhecido\#
O servidor não conhece o comando, ou a linha é longa demais. A sessão continua aberta e nada mudou.\#
Comando mal escrito ou não suportado, texto da mensagem enviado após `DATA` recusado (uma recusa por linha), bytes TLS em porta sem TLS, `EHLO` a um servidor LMTP, ou firewall que deforma comandos.\#
Verifique porta e criptografia: 465 quer TLS desde o início, 587 e 25 querem STARTTLS.\#
Veja a linha exata enviada. Se é texto da mensagem, ache antes o comando recusado; senão, use só o que `EHLO` oferece.\#
Não ofereça em `EHLO` o que é recusado; desligue a inspeção SMTP no firewall.\#
o comando é conhecido, mas indisponível\#
o comando é conhecido, o argumento está errado\#
o comando é conhecido, mas vem na hora errada\#
500/AUTH\#
O servidor não consegue ler o comando `AUTH` ou a continuação: não oferecido aqui, ou linha longa demais (`5.5.6`).\#
Login tentado na porta 25 ou antes do TLS, onde o servidor não o oferece; token ou ticket mais longo que o limite de linha do servidor.\#
Use a porta 587 com STARTTLS, ou 465 com TLS.\#
Faça login só se `AUTH` consta na última resposta a `EHLO`; envie respostas longas após um desafio vazio, não na linha de comando.\#
Aceite 12288 octetos em linhas de `AUTH`.\#
login na hora errada\#
mecanismo desconhecido\#
500/DATA\#
O servidor não aceita o comando `DATA` como tal; nenhuma mensagem pode seguir.\#
A linha contém mais que a palavra, ou bytes de um comando anterior se misturaram.\#
Envie `DATA` sozinho na linha e espere `354` antes da mensagem.\#
enviado antes que um destinatário fosse aceito\#
500/EHLO\#
O servidor não conhece `EHLO`: é muito antigo, fala LMTP, ou um aparelho no meio reescreve comandos.\#
Em portas LMTP (24 ou um socket), onde a saudação é `LHLO`; atrás de firewalls com inspeção SMTP, que o transformam em `XXXX`; em servidores muito antigos.\#
Recorra a `HELO`; os clientes o fazem sozinhos, mas então sem login e TLS. Em porta LMTP, use o transporte LMTP (`lmtp:` no Postfix).\#
Desligue a inspeção SMTP ("fixup", "ESMTP inspection") no firewall.\#
conhecido, mas indisponível\#
o nome dado não é aceitável\#
500/END-OF-DATA\#
O servidor lê linhas da mensagem como comandos, ou recusa a mensagem pronta com um código impróprio.\#
Após `DATA` recusado, se o cliente enviou a mensagem mesmo assim: uma recusa por linha. Ou um ponto sozinho terminou a mensagem cedo demais. Alguns filtros o usam mal para conteúdo.\#
Se o texto fala de conteúdo, mude a mensagem.\#
Espere `354`; duplique cada ponto que inicia uma linha. Ache a primeira recusa: é o erro real.\#
deve vir antes da mensagem\#
a primeira recusa habitual\#
a resposta padrão para mensagem recusada\#
500/MAIL\#
O servidor não consegue ler a linha `MAIL FROM`: está mal escrita ou mais longa que o permitido.\#
Um espaço ou quebra de linha entrou na linha, ou um script envia "FROM:" sem `MAIL`. Comandos podem ter 512 octetos, mais com extensões.\#
Envie `MAIL FROM:<address>` exatamente assim, e procure caracteres de controle em uma captura de rede.\#
o endereço ou a forma dele está errado\#
um parâmetro não é conhecido\#
enviado antes de `EHLO` ou dentro de uma transação\#
500/STARTTLS\#
O servidor não conhece `STARTTLS`: não tem TLS, ou o TLS já está ativo.\#
O servidor foi compilado ou configurado sem TLS, a porta é das que iniciam TLS de imediato (465), ou um firewall remove o comando.\#
Escolha "SSL/TLS" para a porta 465, "STARTTLS" para 587.\#
Envie-o só se o último `EHLO` o ofereceu.\#
Configure um certificado (`smtpd_tls_security_level = may` no Postfix).\#
oferecido, mas quebrado no momento\#
501\#
Erro de sintaxe em parâmetros ou argumentos\#
O servidor conhece o comando, mas não aceita o que segue: um endereço, nome ou parâmetro está mal escrito.\#
Falta de < e > ou espaço após os dois-pontos (`MAIL FROM: <a>`), nome `EHLO` que não é nome de host, endereço malformado, `AUTH` cancelado ou fora de Base64. Alguns servidores o usam para usuários ou remetentes desconhecidos.\#
Verifique no endereço espaços, domínio ausente e caracteres especiais.\#
Olhe a linha exata enviada: `MAIL FROM:<address>` e `RCPT TO:<address>` não têm espaço depois dos dois-pontos, e `EHLO` quer um nome de host completo (`myhostname`, `primary_hostname`).\#
Diga no texto o que está errado; use `550` para usuários desconhecidos.\#
o próprio comando não é conhecido\#
related 553\#
bem escrito, mas este nome não é permitido\#
um parâmetro ESMTP não é conhecido\#
o valor é entendido, mas não suportado\#
501/AUTH\#
O login foi cancelado com `*`, ou o que o cliente enviou não é Base64 válido.\#
Senha ou nome de usuário enviado sem Base64, quebra de linha dentro do texto Base64, ou cliente que desiste após um erro.\#
Codifique sem quebras de linha (`printf '%s' TEXT | base64 -w0`); escreva `=` para uma primeira resposta vazia.\#
Tente outro mecanismo, primeiro `PLAIN` dentro de TLS.\#
bem escrito, mas errado\#
a pergunta que foi mal respondida\#
501/EHLO\#
O nome após `EHLO` ou `HELO` falta ou não é um nome de host ou literal de endereço válido.\#
Nomes de host sem domínio, com sublinhado ou espaço, `localhost`, ou um endereço IP simples em vez de `[192.0.2.1]`; o aparelho ou programa envia o nome do computador.\#
Renomeie o computador sem caracteres especiais, ou faça o programa de e-mail usar outro nome.\#
Defina o nome de host completo que o registro PTR do endereço dá (`smtp_helo_name` no Postfix, `helo_data` no Exim).\#
Abrande a verificação (`reject_invalid_helo_hostname`) se atinge bons clientes.\#
o nome não tem domínio\#
bem escrito, mas recusado\#
501/MAIL\#
O endereço do remetente ou um parâmetro depois dele está mal escrito.\#
Falta de < e >, espaço após `FROM:`, endereço sem domínio completo, remetente vazio ou quebrado configurado em um programa. Alguns servidores recusam com ele um remetente ou seu domínio.\#
Escreva o endereço do remetente por inteiro, como em `name@example.org`.\#
Envie `MAIL FROM:<address>`; em devoluções, `MAIL FROM:<>`. Veja se o domínio do remetente existe no DNS (`5.1.8`).\#
bem escrito, mas não permitido\#
o remetente é recusado\#
501/RCPT\#
O endereço do destinatário está mal escrito. Alguns servidores também dizem isso de usuários que não conhecem.\#
Espaço, vírgula ou segunda `@` no endereço, falta de < e >, ponto no fim, aspas de uma lista de endereços, ou endereço sem domínio.\#
Digite o endereço de novo à mão; procure caracteres invisíveis copiados.\#
Envie `RCPT TO:<address>` com um endereço por comando; limpe a lista.\#
Responda `550 5.1.1` a usuários desconhecidos.\#
caixa inexistente\#
501/STARTTLS\#
Há algo depois de `STARTTLS`; o comando não leva argumento.\#
Em clientes caseiros, ou quando bytes de outro comando entram na linha.\#
Envie `STARTTLS` sozinho e como último comando de um grupo.\#
TLS quebrado no momento\#
502\#
Comando não implementado\#
O servidor conhece o comando, mas não o oferece.\#
`VRFY`, `EXPN` ou `HELP` desligado; `AUTH` ou `STARTTLS` onde não está configurado; `TURN`; comandos na ordem errada no Courier.\#
Para enviar correio, use a porta 587 ou 465, onde o login é oferecido.\#
Use só o que a resposta a `EHLO` lista.\#
Não ofereça em `EHLO` nada que receba esta resposta; responda a `VRFY` com `252`.\#
o comando é totalmente desconhecido\#
o comando funciona, mas não com este argumento\#
a resposta recomendada a `VRFY`\#
502/AUTH\#
O servidor não oferece login nesta porta ou antes da criptografia.\#
O programa de e-mail faz login na porta 25, ou sem TLS em servidor que quer TLS antes; ou o servidor não precisa de login para clientes locais.\#
Faça login só se `AUTH` consta na última resposta a `EHLO`.\#
Habilite o login na porta de submissão (`smtpd_sasl_auth_enable`).\#
login é exigido\#
502/EHLO\#
O servidor só tem o antigo `HELO`, por isso não oferece extensões.\#
Em servidores muito antigos e aparelhos simples.\#
Envie `HELO` no lugar; os servidores de correio o fazem sozinhos. Não espere login nem TLS.\#
Troque o servidor; `EHLO` hoje é obrigatório.\#
`EHLO` é totalmente desconhecido\#
502/STARTTLS\#
O servidor conhece `STARTTLS`, mas não está configurado para ele.\#
Nenhum certificado configurado, TLS limitado a outras portas ou clientes, ou TLS já ativo.\#
Use outra porta, por exemplo 465 com TLS, em vez de nenhuma criptografia.\#
Configure certificado e chave (`smtpd_tls_chain_files`, `tls_certificate`).\#
totalmente desconhecido\#
502/VRFY\#
O servidor não verifica endereços a pedido. Isso não diz nada sobre o endereço.\#
Na maioria dos servidores públicos, contra a coleta de endereços (Postfix: `disable_vrfy_command`).\#
Envie a mensagem; vale a resposta a `RCPT TO`.\#
`252` é o que o padrão recomenda no lugar.\#
a resposta recomendada\#
502~sequence\#
Erro de comando ESMTP (Courier)\#
O Courier não esperava este comando aqui; outros servidores respondem `503`.\#
`MAIL FROM` antes de `EHLO`, `DATA` sem destinatário aceito, segunda transação iniciada sem encerrar a primeira, ou comando desconhecido.\#
Procure o comando recusado logo antes; depois recomece com `RSET` ou `EHLO`.\#
a resposta padrão para ordem errada\#
503\#
Sequência de comandos errada\#
O comando é conhecido, mas não cabe aqui; algo que deve vir antes falta ou falhou.\#
Um comando anterior foi recusado e o cliente continuou: `DATA` sem destinatário aceito, `MAIL FROM` sem `EHLO` ou dentro de uma transação, `AUTH` duas vezes, qualquer comando após uma saudação de recusa.\#
Se o texto pede login, ative a autenticação do correio de saída.\#
Suba na transcrição até a primeira recusa: é o erro a corrigir. Depois recomece com `RSET`, após STARTTLS com `EHLO`.\#
nenhum destinatário válido, ou a sessão foi recusada\#
o comando não é conhecido\#
faça login ou inicie TLS primeiro\#
503/AUTH\#
O login não é possível neste ponto.\#
Login já feito, dentro de uma transação, ou antes do TLS em servidores que só o oferecem dentro dele ("AUTH command used when not advertised", Exim).\#
Escolha STARTTLS na porta 587, ou TLS na 465, para que o login seja oferecido.\#
Faça login uma vez, após `EHLO` (de novo após TLS) e antes de `MAIL FROM`.\#
o login que já deu certo\#
TLS é exigido antes\#
503/BDAT\#
O bloco não cabe: nenhum destinatário aceito, bloco após `LAST`, ou `BDAT` misturado com `DATA`.\#
Após destinatários recusados com pipelining, ou em clientes que não param após um bloco falho.\#
Após um bloco falho, envie só `RSET`; em uma transação use ou `BDAT` ou `DATA`.\#
nenhum destinatário válido, com outro código\#
503/CONNECT\#
O cliente falou antes da sua vez ou com um servidor que havia recusado a sessão.\#
Comandos enviados antes da saudação, ou após uma saudação `554`.\#
Espere a saudação inteira; se ela recusa, envie `QUIT` e leia o texto.\#
a saudação que recusou\#
a saudação a esperar\#
503/DATA\#
A mensagem não pode vir agora: nenhum destinatário foi aceito.\#
Cada `RCPT TO` anterior foi recusado; então isto é só o eco. Também com `BODY=BINARYMIME` ou após `BDAT`, quando só `BDAT` pode seguir; no LMTP, sempre que não resta destinatário.\#
Veja a recusa dos destinatários; esta linha não é a causa.\#
Leia as respostas a `RCPT TO`, corrija-as, e envie `RSET` antes da próxima tentativa.\#
o outro código para o mesmo\#
a recusa habitual dos destinatários antes dele\#
503/MAIL\#
Nenhuma transação pode começar agora.\#
`EHLO` não foi enviado, ou não de novo após STARTTLS; uma transação já está aberta; o servidor quer login antes; ou a saudação havia recusado a sessão.\#
Ative a autenticação do correio de saída se o texto a pede.\#
Envie `EHLO` após a saudação e de novo após TLS; termine uma transação ou envie `RSET` antes do próximo `MAIL FROM`.\#
a resposta padrão para falta de login\#
a resposta ao `EHLO` que faltou\#
503/RCPT\#
Não há transação aberta para este destinatário.\#
`MAIL FROM` foi recusado ou falta, a mensagem já terminou, ou o servidor descartou a transação após um erro. Alguns hosts querem dizer "faça login primeiro".\#
Ache acima o `MAIL FROM` recusado; com pipelining, esta resposta o segue para cada destinatário e pode ser ignorada.\#
recusado por outro motivo\#
o próprio destinatário é recusado\#
503/STARTTLS\#
A criptografia não pode começar aqui: já está ativa, ou falta um comando antes.\#
O cliente envia `STARTTLS` em porta que inicia TLS de imediato, uma segunda vez, ou antes de `EHLO`.\#
Envie-o uma vez, após `EHLO`.\#
503~login\#
Autenticação exigida antes\#
O servidor quer que o cliente faça login antes de enviar correio. A resposta padrão para isso é `530`.\#
Programas de e-mail sem login para o correio de saída; hosts antigos que querem que antes se busque o correio de entrada (POP before SMTP).\#
Ative a autenticação do servidor de saída, com o mesmo nome de usuário e senha do correio de entrada, na porta 587 ou 465.\#
Responda `530 5.7.0` para que os programas entendam.\#
504\#
Parâmetro de comando não implementado\#
O comando existe, mas não com este argumento.\#
`EHLO` ou endereços sem domínio completo (Postfix, `5.5.2`), mecanismo de `AUTH` que o servidor não tem, `HELP` ou `VRFY` com argumento que ele não suporta.\#
Escreva os endereços por inteiro, com domínio.\#
Use um nome de host completo em `EHLO` (`myhostname`, `primary_hostname`), e um mecanismo da resposta a `EHLO`.\#
Ofereça só mecanismos que funcionam.\#
o código padrão para um parâmetro de `MAIL` ou `RCPT`\#
o argumento está mal escrito\#
o comando inteiro não está disponível\#
504/AUTH\#
O servidor não tem este mecanismo de login, ao menos não agora.\#
Mecanismo não oferecido, oferecido só dentro de TLS, ou desligado (`LOGIN`, `CRAM-MD5`, `NTLM` em muitos provedores); ou o cliente pede `XOAUTH2` onde só senhas funcionam.\#
Defina a criptografia como STARTTLS ou TLS e o método de login como "senha normal", ou OAuth se o provedor o exige.\#
Escolha entre os mecanismos da última resposta a `EHLO`.\#
Configure o mecanismo no Dovecot ou Cyrus SASL.\#
related 538\#
mecanismo só dentro de TLS\#
504/EHLO\#
O nome após `EHLO` ou `HELO` não é um nome de host completo.\#
O cliente se chama `localhost`, `PC-17` ou algo assim; o Postfix o recusa com `reject_non_fqdn_helo_hostname`, muitas vezes só em `RCPT TO`.\#
Faça login na porta 587 ou 465: ali os servidores pulam o teste.\#
Defina um nome com domínio que resolva para o seu endereço (`myhostname` ou `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Ponha `permit_sasl_authenticated` e `permit_mynetworks` antes do teste.\#
o nome não é válido\#
o nome é recusado por política\#
504/HELP\#
`HELP` nada tem sobre esta palavra.\#
Depois de `HELP` vem um tema que o servidor não conhece (Sendmail).\#
Envie só `HELP` para ver a lista de temas.\#
504/MAIL\#
O endereço do remetente não tem domínio completo, ou um parâmetro da linha não está implementado.\#
Um programa envia como `root` ou `www-data@localhost`; o Postfix o recusa com `reject_non_fqdn_sender`.\#
Defina no programa um endereço de remetente com domínio real.\#
Faça o servidor de correio completar endereços (`myorigin` no Postfix, `qualify_domain` no Exim).\#
o código padrão para parâmetros desconhecidos\#
o endereço está mal escrito\#
o endereço não é permitido\#
504/RCPT\#
O endereço do destinatário não tem domínio completo, ou um parâmetro da linha não está implementado.\#
Endereços como `root` ou `anna@mail`; o Postfix os recusa com `reject_non_fqdn_recipient`. Um nome de host sem domínio em `EHLO` também é muitas vezes recusado aqui: leia o texto.\#
Escreva o endereço com o domínio completo.\#
Complete endereços locais no seu servidor (`myorigin`, `qualify_recipient`); se o texto diz "Helo", corrija o nome do host.\#
504/VRFY\#
O servidor não suporta `VRFY` ou `EXPN` com este argumento.\#
Raro; em servidores que só verificam nomes locais.\#
não verificado, mas aceito\#
totalmente desligado\#
505\#
Uma recusa permanente pelo primeiro dígito. Provedores o usam para contas suspensas e clientes sem login; o texto diz qual.\#
De provedores de hospedagem e servidores de correio Windows antigos.\#
Leia o texto: remova o endereço se a conta está suspensa; ative a autenticação se falta o login.\#
Use `550 5.2.1` para uma caixa desativada, `530 5.7.0` para falta de login.\#
a resposta padrão para caixa indisponível\#
505~login\#
Cliente não autenticado (sem significado padrão)\#
O servidor quer login antes de aceitar correio. A resposta padrão é `530`.\#
Programas de e-mail e aplicações web sem login para o correio de saída.\#
Ative a autenticação do servidor de saída, na porta 587 ou 465.\#
Responda `530 5.7.0`.\#
um login foi tentado e falhou\#
510\#
Endereço inválido (5.1.0 sem os pontos)\#
Algo está errado com um endereço. O número é o código estendido `5.1.0` sem os pontos; os servidores enviam `550` ou `553`.\#
Em listas e em relatórios de gateways e serviços de boletins.\#
Verifique o endereço do destinatário, depois o seu próprio de remetente.\#
Procure a resposta original no log antes de apagar um endereço de uma lista.\#
o que os servidores enviam para caixa desconhecida\#
o que os servidores enviam para nome não permitido\#
511\#
Caixa inexistente (5.1.1 sem os pontos)\#
A caixa de correio não existe. O número é o código estendido `5.1.1` sem os pontos; os servidores enviam `550 5.1.1`.\#
Em listas e em relatórios de gateways: sobretudo erros de digitação e ex-funcionários.\#
Verifique a parte antes do `@`; peça o endereço à pessoa.\#
Retire o endereço das listas após o primeiro relato desses.\#
related 510\#
outro código de endereço sem pontos\#
511~headers\#
Sem destinatários no cabeçalho (Courier)\#
O Courier não achou no cabeçalho da mensagem nenhum destinatário a quem entregar.\#
Programas locais passam uma mensagem com os destinatários no cabeçalho, e não há nenhum.\#
Preencha `To`, `Cc` ou `Bcc`.\#
Passe os destinatários a `sendmail` como argumentos, ou corrija o cabeçalho que o programa escreve.\#
a recusa habitual de uma mensagem\#
512\#
Domínio não encontrado (5.1.2 sem os pontos)\#
O domínio do destinatário não existe ou não pode receber correio. O número é o código estendido `5.1.2` sem os pontos; os servidores enviam `550 5.1.2`.\#
Em listas e em relatórios de gateways: erro de digitação após a `@`, domínio expirado.\#
Verifique se há erros de digitação no domínio.\#
Consulte no DNS MX e A (`dig MX example.org`).\#
Renove o domínio, publique um registro MX.\#
o que os servidores enviam nesse caso\#
o domínio diz que não recebe correio\#
513\#
Má sintaxe de endereço (5.1.3 sem os pontos)\#
O endereço do destinatário está mal escrito. O número é o código estendido `5.1.3` sem os pontos; os servidores enviam `501` ou `553`.\#
Em listas, onde muitas vezes se atribui à falta de login; isso é `530`. O Courier o envia para endereços que não consegue ler e para retransmissão.\#
Digite o endereço de novo; procure espaços, vírgulas e sinais < e >.\#
Limpe a lista ou o programa que monta o endereço.\#
o que os servidores enviam para má sintaxe\#
o que os servidores enviam para falta de login\#
513~relay\#
Retransmissão negada (Courier)\#
O Courier não aceita correio para este domínio deste cliente. A resposta padrão é `550` ou `554` com `5.7.1`.\#
O cliente não fez login, ou o correio do domínio aponta para um servidor que não o conhece.\#
Ative a autenticação do correio de saída.\#
Verifique o registro MX do domínio do destinatário.\#
Inclua o domínio em `esmtpacceptmailfor` e execute `makeacceptmailfor`.\#
a resposta padrão para retransmissão recusada\#
a resposta do Postfix para retransmissão recusada\#
517\#
Remetente rejeitado (5.1.7 sem os pontos)\#
O Courier recusa o endereço do remetente: o domínio não existe, tem registros MX quebrados, ou está bloqueado. Lê-se como `5.1.7` sem os pontos.\#
Um MX com endereço IP em vez de nome de host, cadeia de CNAME, nenhum MX ou A, ou entrada no arquivo `bofh` do Courier.\#
Verifique o domínio do endereço do remetente.\#
Faça os registros MX citarem hosts que tenham registros A ou AAAA. Teste de fora com `dig MX`.\#
Veja em `bofh` (`badfrom`, `badmx`).\#
related 417\#
só a consulta falhou agora\#
a resposta padrão para remetente não permitido\#
520\#
QHLO id errado (só rascunho)\#
Um rascunho expirado para início mais rápido de sessão o usaria para rejeitar um identificador vencido. Não se conhece servidor que o envie nesse sentido.\#
Quase nunca; se você o vê, o servidor inventou um significado próprio.\#
Leia o texto e trate-o como recusa permanente.\#
521\#
O host não recebe correio\#
Este host não recebe correio algum, de ninguém. A sessão pode terminar de imediato.\#
Em hosts com um serviço de correio fictício só para dizer isso. Muitos servidores o usam mal para recusar um só cliente, com "blocked" ou "Service currently unavailable" no texto.\#
Verifique o endereço; o erro é muitas vezes escrever a um nome de host ou servidor web.\#
Veja por que o correio vai a este host (MX, registro A, tabela de transporte); não tente de novo.\#
Se o domínio deve receber correio, corrija o MX; se nunca deve, publique um MX nulo. Recuse clientes isolados com `554`.\#
você é recusado, outros talvez não\#
um relay sabe que o domínio não recebe correio\#
521~blocked\#
Cliente bloqueado\#
O servidor recusa este cliente e desliga. Outros podem enviar; o padrão quer `554` para isso.\#
Postscreen do Postfix ("Service currently unavailable", "blocked using"), serviços de filtro: o endereço de envio está em lista de bloqueio ou foi barrado por um teste.\#
Avise o seu provedor; outra mensagem não ajuda.\#
Se o texto cita uma lista de bloqueio, consulte lá o endereço, pare a causa e peça a remoção; senão, pergunte ao outro postmaster. Endereços domésticos e de nuvem enviam pelo relay de um provedor.\#
Verifique `postscreen_dnsbl_sites` e a tabela de acesso; retire listas encerradas.\#
a resposta padrão para cliente recusado\#
recusado por política, a sessão continua\#
521~protocol\#
Erro de protocolo, desconexão\#
O servidor desliga porque o cliente violou o protocolo.\#
Postfix: comandos enviados antes da saudação, LF sem CR dentro da mensagem, `BDAT` fora de ordem, HTTP em vez de SMTP.\#
Espere a saudação, envie só fins de linha `<CRLF>`. Em programas: atualize a biblioteca de correio, ou entregue o correio a um servidor local.\#
Se bons clientes são atingidos, isente-os (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
recusado, mas a linha fica aberta\#
comandos fora de ordem\#
o modo temporário de desligar\#
522\#
Caixa cheia (5.2.2 sem os pontos)\#
A caixa do destinatário excedeu a cota. O número é o código estendido `5.2.2` sem os pontos; os servidores enviam `552 5.2.2`.\#
De alguns sistemas de correio e em listas de devoluções.\#
Avise o destinatário por outro meio e envie de novo mais tarde; mantenha o endereço.\#
Suspenda envios a ele; remova-o só se continuar cheio por semanas.\#
a resposta padrão\#
a forma temporária\#
523\#
Criptografia necessária (só no registro)\#
O registro liga o número a `5.7.10`, criptografia necessária; nenhuma RFC lhe dá texto. Os servidores que o enviam querem dizer coisas diversas: criptografia, mensagem grande demais (`5.2.3` sem os pontos), ou comandos após `STARTTLS`.\#
Raro. Do Courier e em listas trata de tamanho, do Gmail de pipelining, e com `5.7.10` de falta de conexão TLS.\#
Leia o texto: envie uma mensagem menor, ou ative TLS para o correio de saída.\#
Com `5.7.10`, use TLS até o próximo servidor, e `REQUIRETLS` só onde cada salto o tem.\#
a resposta padrão se TLS deve vir antes\#
TLS necessário para este mecanismo de login\#
a resposta padrão para mensagem grande demais\#
523~pipelining\#
Nenhum comando junto após STARTTLS\#
O Gmail recusa porque o cliente enviou mais logo após `STARTTLS`, antes da negociação. Isso poderia esconder comandos injetados.\#
Clientes que põem vários comandos em um pacote, ou aparelho que mexe na sessão.\#
Envie `STARTTLS` por último, espere `220`, negocie, e então envie `EHLO`. Atualize a biblioteca de correio.\#
o que outros servidores dizem nesse caso\#
523~size\#
Mensagem grande demais (5.2.3 sem os pontos)\#
A mensagem é maior do que o servidor, ou este destinatário, permite. O número é o código estendido `5.2.3` sem os pontos; a resposta padrão é `552`.\#
No Courier e em listas de códigos. Anexos crescem um terço no caminho.\#
Compartilhe arquivos grandes por um link, ou divida a mensagem.\#
Compare com o `SIZE` na resposta a `EHLO`.\#
Aumente `sizelimit` no Courier.\#
outro código de tamanho do Courier\#
524\#
Criptografia exigida para o mecanismo (só no registro)\#
O registro liga o número a `5.7.11`, mecanismo de login só dentro de TLS; a resposta padrão é `538`. O OpenSMTPD o usa para expansão de listas.\#
Quase nunca em um diálogo `AUTH`.\#
Ative STARTTLS ou TLS para o correio de saída, depois faça login.\#
a resposta padrão para isso\#
TLS deve vir antes, para qualquer comando\#
related 523\#
o vizinho para criptografia em geral\#
524~list\#
O OpenSMTPD não conseguiu expandir um alias, lista ou arquivo de encaminhamento. É `5.2.4` escrito sem pontos.\#
Um `~/.forward` com má sintaxe, um alias que aponta para nada ou para si mesmo.\#
Escreva diretamente a uma pessoa, ou avise o administrador.\#
Corrija o alias ou arquivo de encaminhamento; `smtpctl trace expand` mostra cada passo.\#
related 424\#
o mesmo, temporário\#
525\#
Conta de usuário desativada (só no registro)\#
O login está certo, mas a conta não pode ser usada. O registro liga o número a `5.7.13`.\#
Após `AUTH`: conta bloqueada pelo operador, não paga, ou parada após abuso. Alguns servidores o enviam para um destinatário desativado.\#
Não redigite a senha; peça ao provedor que desbloqueie a conta.\#
Desbloqueie-a depois que a causa passar (senha roubada, spam).\#
ainda sem login\#
a caixa do destinatário está desativada\#
530\#
Autenticação exigida\#
O servidor recusa o comando até que o cliente faça login ou, no outro uso, inicie TLS. O texto diz qual.\#
Programa de e-mail sem login para o correio de saída; correio em texto claro para a porta 587; aparelho ou script que retransmite sem `AUTH`; MX público que exige TLS. O nome no .NET, `MustIssueStartTlsFirst`, diz só metade.\#
Ative a autenticação do servidor de saída, com STARTTLS na porta 587 ou TLS na 465.\#
Dê uma conta a scripts e aparelhos; para entregar a outros domínios, use o MX deles na porta 25.\#
Nunca exija login ou TLS para correio local em uma porta 25 pública.\#
login ou TLS quebrado no momento\#
530/AUTH\#
É preciso enviar STARTTLS antes\#
O servidor não deixa ninguém fazer login antes de a conexão estar criptografada.\#
Programa de e-mail com "sem criptografia" ou porta 25 simples; TLS removido por um firewall ou antivírus.\#
Defina STARTTLS na porta 587, ou TLS na 465.\#
Envie `STARTTLS`, depois `EHLO` de novo, depois `AUTH`. Se `STARTTLS` não é oferecido, teste sem o aparelho no meio.\#
o mesmo para um só mecanismo\#
530/MAIL\#
O servidor não aceita remetente antes que o cliente faça login ou, se o texto o diz, inicie TLS.\#
Em portas de submissão, quando o programa de e-mail não tem login para o correio de saída; no Exchange Online, quando um aparelho envia sem login nem conector (`5.7.57`).\#
Ative a autenticação do servidor de saída: porta 587 com STARTTLS, ou 465 com TLS.\#
Dê uma conta ao script, impressora ou aplicação, ou permita o endereço dele no relay.\#
Permita clientes confiáveis por endereço (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
O servidor só aceita este destinatário de clientes que fizeram login (ou iniciaram TLS, se o texto o diz).\#
Correio a outros domínios sem login; conector do Exchange sem acesso anônimo ("Client was not authenticated"); correio para outros enviado a uma porta de submissão.\#
Ative a autenticação do servidor de saída.\#
Para correio de entrada, veja se o MX está certo e se você entrega na porta 25, não na 587.\#
Use `550` ou `554` com `5.7.1` para recusar retransmissão.\#
o destinatário é recusado\#
a resposta habitual para retransmissão recusada\#
530~auth\#
O servidor recusa o comando até que o cliente faça login.\#
Programa, script ou aparelho sem login para o correio de saída, ou sessão em que o login falhou ou foi esquecido após TLS.\#
Ative a autenticação do servidor de saída e use a porta 587 ou 465.\#
Dê uma conta a scripts e aparelhos; envie `AUTH` após o `EHLO` que segue o TLS.\#
Verifique se `AUTH` é oferecido nessa porta.\#
530~tls\#
O servidor não aceita outro comando antes de a conexão estar criptografada.\#
Correio em texto claro para uma porta de submissão, ou para um gateway que exige TLS (`smtpd_tls_security_level = encrypt`). Em um MX público, isso contraria o padrão.\#
Permita TLS para o correio de saída (`smtp_tls_security_level = may`).\#
Na porta 25 use `may` no lugar de `encrypt`, ou alguns remetentes não alcançam você.\#
TLS necessário para um mecanismo de login\#
a resposta a `STARTTLS`\#
531\#
O Courier não aceita mais destinatários para esta mensagem e não os aceitará depois. A resposta padrão é `452`, ou `550` onde é uma regra.\#
Uma mensagem a mais destinatários que o limite rígido do servidor.\#
Envie a menos pessoas por vez, ou por uma lista de correio.\#
Limite os destinatários em cada transação e envie o resto em novas.\#
Retire `hard` de `maxrcpts` no arquivo `bofh` do Courier.\#
related 431\#
a forma temporária do Courier\#
o código da RFC 821 para isso\#
533\#
Sem significado padrão (só no registro)\#
Uma recusa permanente pelo primeiro dígito. O registro cita o número junto a `X.7.1`, não autorizado, mas nenhuma RFC lhe dá texto.\#
Quase nunca nesse sentido; o Exim o usa para endereços com letras não ASCII.\#
Leia o texto; consulte o administrador do destinatário por outro meio.\#
a resposta padrão para recusa por política\#
a resposta padrão para nome não permitido\#
533~utf8\#
Sem suporte a nome de caixa internacionalizado\#
O próximo servidor não aceita endereço com letras fora do ASCII, por isso o Exim o recusa.\#
Após `RCPT TO` com tal endereço, quando o servidor atrás não oferece `SMTPUTF8`.\#
Use o endereço ASCII simples do destinatário.\#
Ache uma rota em que cada salto ofereça `SMTPUTF8`.\#
Habilite `SMTPUTF8` no último servidor, ou dê ao usuário um alias ASCII.\#
a resposta padrão para isso após `RCPT TO`\#
a resposta padrão para isso após `MAIL FROM`\#
534\#
Mecanismo de autenticação fraco demais\#
A conta não pode fazer login deste modo; o servidor quer um mecanismo mais forte. Grandes provedores o usam quando uma senha simples já não basta.\#
Após `AUTH`: contas com verificação em duas etapas (o Gmail pede senha de app ou login no navegador), ou política contra `PLAIN` e `LOGIN` sem TLS.\#
Crie uma senha de app ou passe o programa para OAuth; entre uma vez pelo navegador se o texto dá um link.\#
Use outro mecanismo da resposta a `EHLO`, dentro de TLS.\#
o mecanismo só funciona dentro de TLS\#
o mecanismo não é conhecido\#
534~login\#
O login precisa de senha de app ou do navegador\#
O provedor não aceita deste programa a senha normal da conta.\#
Contas Gmail e Workspace com verificação em duas etapas, aparelhos e lugares novos, ou login sob suspeita.\#
Crie uma senha de app nas configurações de segurança da conta e use-a no programa, ou passe para OAuth. Se o texto dá um link, abra-o no navegador e confirme o login.\#
Para servidores, use um serviço de relay ou OAuth em vez da conta de uma pessoa.\#
related 525\#
a conta está bloqueada\#
534~size\#
Mensagem grande demais (Courier)\#
A mensagem, ou o cabeçalho, é maior do que o Courier permite. Lê-se como `5.3.4` sem os pontos; a resposta padrão é `552`.\#
Em `MAIL FROM`, quando o `SIZE` anunciado é grande demais, ou após a mensagem, quando o cabeçalho o é.\#
Compare com o limite do servidor antes de enviar.\#
Aumente `sizelimit` nas configurações do Courier.\#
535\#
Credenciais de autenticação inválidas\#
O login falhou: nome de usuário, senha ou token não é aceito.\#
Senha errada ou trocada, nome de usuário sem domínio, falta de senha de app, login SMTP desligado para a conta (Microsoft 365: `5.7.139`), servidor errado, conta bloqueada.\#
Teste a senha no webmail. Depois verifique o nome de usuário (em geral o endereço completo), o nome do servidor, e se é exigida senha de app ou OAuth.\#
Corrija o login armazenado (`smtp_sasl_password_maps` e `postmap`); pare outros programas que usam a senha antiga.\#
Leia a causa real no log de autenticação.\#
mecanismo não aceito para esta conta\#
nenhum login foi tentado ainda\#
o login falha no momento, a senha pode estar certa\#
senha certa, conta bloqueada\#
535~required\#
Autenticação exigida (Courier)\#
O Courier recusa o comando até que o cliente faça login. Nenhuma senha estava errada; a resposta padrão é `530`.\#
No Courier com `AUTH_REQUIRED`, na porta de submissão.\#
Envie `AUTH` após `EHLO`, antes de `MAIL FROM`.\#
Não defina `AUTH_REQUIRED` para a porta 25, que recebe correio de fora.\#
538\#
Criptografia exigida para o mecanismo de autenticação pedido\#
O servidor só aceita este mecanismo de login em uma conexão criptografada.\#
Raro: os servidores atuais nem oferecem tais mecanismos antes do TLS. O Postfix responde `504 5.5.4` nesse caso.\#
Envie `STARTTLS`, depois `EHLO` de novo, depois `AUTH`.\#
Esconda `PLAIN` e `LOGIN` antes do TLS (`smtpd_tls_auth_only = yes`).\#
TLS deve vir antes de qualquer comando\#
mecanismo fraco demais mesmo dentro de TLS\#
número do registro para criptografia em geral\#
540\#
O Courier não tem TLS a oferecer. As respostas padrão a `STARTTLS` são `454` ou, se é desconhecido, `500` e `502`.\#
Após `STARTTLS`, se o certificado ou o programa TLS falta, ou TLS já está ativo. Algumas hospedagens usam o número para contas suspensas.\#
Use a porta 465, ou avise o provedor.\#
Envie `STARTTLS` só uma vez, e só se foi oferecido.\#
Verifique `TLS_CERTFILE` e `COURIERTLS` nas configurações `esmtpd` do Courier.\#
a resposta padrão, temporária\#
a resposta padrão se TLS não está configurado\#
related 440\#
540~suspended\#
Conta suspensa (sem significado padrão)\#
O provedor recusa o correio porque uma conta está suspensa.\#
Em hospedagens: spam enviado pela conta, conta não paga, ou destinatário cuja conta foi encerrada.\#
Se a conta é sua, consulte o provedor; se é do destinatário, use outro meio.\#
Procure uma senha roubada ou site invadido, feche a brecha, depois desbloqueie.\#
número do registro para conta desativada\#
541\#
Recusado pelo domínio do destinatário (sem significado padrão)\#
O servidor ou filtro do destinatário não quer a mensagem. Lê-se como `5.4.1` sem os pontos; as respostas padrão são `550` e `554`.\#
Zoho ("541 5.4.1 Mail rejected by destination domain") e alguns filtros: configurações do domínio, entrada de bloqueio ou veredito de spam.\#
Peça ao destinatário por outro meio que permita o seu endereço.\#
Verifique SPF, DKIM, DMARC e listas de bloqueio do seu domínio.\#
Veja as listas de bloqueios e permissões do domínio.\#
542\#
Destinatário rejeitado (sem significado padrão)\#
Recusa permanente do destinatário por um serviço de filtro. A resposta padrão é `550`.\#
De filtros da MessageLabs e Symantec ("Rejected"): endereço não registrado no filtro, ou bloqueado.\#
Verifique o endereço; consulte o destinatário por outro meio.\#
Inclua o endereço na lista de usuários do filtro.\#
546\#
Laço de roteamento detectado (5.4.6 sem os pontos)\#
O Courier contou linhas `Received` demais: a mensagem anda em círculos. Outros servidores dizem `554 5.4.6`.\#
Dois servidores passam um domínio um ao outro, ou encaminhamentos apontam um para o outro.\#
Leia de baixo para cima as linhas `Received` e ache o par que se repete.\#
Corrija MX, encaminhamentos e `locals` ou `hosteddomains` para que um só host fique com o domínio.\#
o que outros servidores enviam para um laço\#
related 446\#
a forma temporária em listas\#
550\#
Caixa indisponível, ou recusado por política\#
O servidor não fará o que foi pedido, e repetir não ajuda. Ou a caixa de correio não existe, ou uma regra proíbe o correio: o código estendido e o texto dizem qual.\#
Destinatário desconhecido (`5.1.1`); depois remetente, conteúdo ou IP recusado por política ou lista de bloqueio (`5.7.1`), falha de SPF, DKIM ou DMARC (`5.7.20` a `5.7.24`, `5.7.26`), DNS reverso ausente (`5.7.25`), retransmissão não permitida, caixa desativada (`5.2.1`).\#
Com `5.1.x`, verifique o endereço e remova-o se está errado; senão, mantenha-o e avise o seu provedor.\#
Com `5.7.x`, siga o texto: corrija SPF, DKIM, DMARC e DNS reverso, peça remoção às listas de bloqueio, faça login para retransmitir.\#
Dê o código estendido verdadeiro; procure no log a regra que recusou.\#
mudou, com novo endereço\#
o próprio endereço não é permitido\#
a transação ou a sessão é recusada\#
550/AUTH\#
Login recusado\#
O servidor recusa o login. As respostas padrão são `535` para credenciais erradas e `503` para o momento errado.\#
Conta ou endereço bloqueado após falhas demais, login não permitido desta rede ou país, SMTP não incluído na conta.\#
Teste a senha no webmail e procure nas configurações da conta SMTP ou acesso "menos seguro".\#
Veja a lista de banimentos (fail2ban) e o log de autenticação.\#
login necessário\#
login no momento errado\#
550/CONNECT\#
Conexão recusada por política\#
O servidor rejeita o cliente na entrada. O padrão prevê aqui `554`; o efeito é o mesmo.\#
O IP está em lista de bloqueio, pertence a uma faixa doméstica ou de nuvem, não tem DNS reverso, ou foi banido pelo servidor.\#
Se o texto cita uma lista de bloqueio, consulte lá o endereço, elimine a causa, peça a remoção. Defina um registro PTR cujo nome leve de volta ao endereço; de endereços dinâmicos, envie por um relay.\#
Verifique listas e regras se um bom remetente foi atingido.\#
a resposta padrão na entrada\#
rejeitado só por ora\#
550/DATA\#
Recusado antes da mensagem\#
O servidor recusa por política antes de ter lido a mensagem.\#
Regra sobre remetente, destinatários ou cliente aplicada em `DATA`; destinatários demais para uma devolução (Postfix: `5.5.3`).\#
Envie a um destinatário por vez se o texto fala de destinatários.\#
Leia o texto; corrija o que ele cita e envie de novo.\#
Veja as regras desta etapa (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
nenhum destinatário válido\#
a ordem está errada\#
550/EHLO\#
Nome de host recusado por política\#
O servidor não aceita o nome que o cliente deu em `EHLO` ou `HELO`, ou o cliente por trás dele.\#
O nome é o do próprio servidor ou alheio (`localhost`, `friend`, `ylmf-pc`), não resolve, ou o IP está bloqueado.\#
Use um nome de host completo que resolva para o seu endereço e seja igual ao do registro PTR (`myhostname` ou `smtp_helo_name` no Postfix, `primary_hostname` ou `helo_data` no Exim).\#
Isente os seus próprios clientes e os que fizeram login.\#
a sessão é recusada\#
550/END-OF-DATA\#
Mensagem recusada por política\#
O servidor leu a mensagem e a recusa. Os destinatários podem estar certos; trata-se de conteúdo, remetente ou autenticação.\#
Falha de SPF, DKIM ou DMARC, veredito de spam ou phishing, anexo ou link proibido, cabeçalhos quebrados. Alguns servidores só agora relatam destinatários desconhecidos.\#
Retire links e anexos e envie um teste curto. Envie pelo servidor do seu próprio domínio.\#
Veja `Authentication-Results` de uma mensagem de teste; corrija SPF, DKIM e alinhamento; verifique domínio e links em listas de bloqueio.\#
Ache a regra no log do filtro; na dúvida, use quarentena em vez de recusar.\#
o código habitual para conteúdo recusado\#
grande demais, ou conteúdo em alguns provedores\#
550/MAIL\#
Remetente recusado\#
O servidor não aceita correio deste endereço de remetente, ou deste cliente. Não diz nada sobre o destinatário.\#
SPF falhou, o domínio do remetente não existe ou não recebe correio (`5.7.27`), remetente bloqueado por regra, login que não pode usar este endereço, ou IP em lista de bloqueio.\#
Envie do endereço que pertence ao seu login.\#
Siga o texto: inclua o servidor remetente no registro SPF do domínio, dê ao domínio do remetente do envelope um registro MX ou A, ou peça a remoção à lista de bloqueio citada.\#
Permita o remetente na tabela de acesso se a regra é ampla demais.\#
o endereço do remetente não é permitido\#
recusado com o código genérico\#
550/RCPT\#
O servidor recusa este destinatário em definitivo: antes de tudo caixa desconhecida, mas também qualquer regra sobre cliente ou remetente que só aplica agora.\#
Erro de digitação, conta encerrada ou nunca aberta (`5.1.1`); caixa desativada (`5.2.1`); retransmissão sem login (`5.7.1`); lista de bloqueio, SPF ou verificação do nome do host adiadas até aqui (Postfix: `smtpd_delay_reject`).\#
Verifique o endereço. Apague-o das listas só se o código ou o texto falam da caixa.\#
Com `5.7.x`, corrija a causa no texto: login, SPF, PTR, lista de bloqueio.\#
Se o usuário existe, verifique mapas de alias e caixas (`postmap -q`, `exim -bt`) e se o domínio não está também em outro lugar.\#
o domínio inteiro não recebe correio\#
550/VRFY\#
O servidor não conhece tal usuário, ou não quer dizer.\#
Após `VRFY` ou `EXPN`, para nomes desconhecidos, ou onde o acesso é negado.\#
não verificado, mas o correio é aceito\#
o nome corresponde a vários usuários\#
551\#
Usuário não é local\#
O destinatário não está neste servidor, e ele não encaminha. O texto pode indicar o novo endereço: a mensagem é recusada, o endereço é oferecido.\#
A caixa mudou e o dono deixou informar o novo endereço. Raro: a maioria encaminha, ou diz `550` (`relocated_maps` do Postfix: `5.1.6`). Listas o chamam de recusa de retransmissão; essa é `550` ou `554` com `5.7.1`.\#
Envie ao endereço no texto, após verificar que confia nele; depois corrija o endereço onde está armazenado.\#
Não mude endereços automaticamente, salvo se o servidor está autenticado.\#
Ponha o novo endereço entre os sinais < e > no texto; use `550` se não tem nenhum a oferecer.\#
em vez disso, encaminha\#
caixa inexistente, sem novo endereço\#
551/MAIL\#
Remetente recusado (código incomum)\#
O servidor recusa remetente ou cliente. O código falaria de um destinatário que mudou, mas nenhum foi citado ainda: vale o texto.\#
Alguns provedores o enviam para um servidor bloqueado, falta de DNS reverso ou um remetente que o login não pode usar.\#
Aja conforme o texto: registro PTR, SPF, lista de bloqueio, login.\#
Use `550 5.7.1`.\#
551/VRFY\#
O usuário é conhecido, mas mudou; correio ao endereço antigo seria recusado. O texto contém o novo endereço.\#
Após `VRFY`, em servidores que revelam novos endereços.\#
Use o novo endereço, após verificar que confia nele.\#
mudou, e o correio seria encaminhado\#
551~chunk\#
Bloco descartado (Postfix)\#
O Postfix joga fora o resto de uma mensagem enviada em blocos, porque algo antes dela havia falhado.\#
Com `BDAT` e pipelining, após a recusa de `MAIL FROM` ou de todos os destinatários.\#
Veja a recusa acima; esta resposta é só o eco dela.\#
ordem errada, a resposta padrão nesse caso\#
551~policy\#
Recusado por política (código incomum)\#
O servidor recusa por política: remetente, cliente ou conteúdo. Não oferece novo endereço; a resposta padrão é `550` ou `554` com `5.7.1`.\#
Lista de bloqueio, falta de login, remetente não permitido para a conta, veredito de spam.\#
Envie do endereço da sua conta; faça login para o correio de saída.\#
Aja conforme o texto: remoção da lista, SPF, registro PTR.\#
Use `550 5.7.1`, para que ninguém procure um novo endereço.\#
o código genérico para correio recusado\#
551~relay\#
Retransmissão negada (código incomum)\#
O servidor não aceita correio para esse domínio deste cliente. Não oferece novo endereço; a resposta padrão é `550` ou `554` com `5.7.1`.\#
O cliente não fez login, ou o MX do domínio aponta para um servidor que não o conhece.\#
Ative a autenticação do correio de saída, na porta 587 ou 465.\#
Faça login, ou envie pelo servidor previsto para a sua rede; verifique se o MX do domínio do destinatário está certo.\#
Se o correio deve passar, inclua o domínio ou o cliente nas configurações de relay.\#
552\#
Armazenamento alocado excedido\#
Não há espaço para esta mensagem: é maior que o permitido, ou a caixa está cheia. O código estendido diz qual: `5.3.4` e `5.2.3` tamanho, `5.2.2` caixa cheia.\#
Anexos acima do limite de tamanho; destinatário acima da cota. Alguns provedores o usam para anexos perigosos ou spam (`5.7.0`), servidores antigos para destinatários demais, o que é temporário.\#
Tamanho: compartilhe arquivos por um link ou divida a mensagem. Cheia: avise o destinatário por outro meio.\#
Compare o tamanho com `SIZE` na resposta a `EHLO` (anexos crescem um terço) antes de enviar.\#
Aumente `message_size_limit` (Postfix, Exim) ou a cota.\#
sem espaço agora, tente mais tarde\#
recusado pelo conteúdo\#
recusado por outros motivos\#
552/END-OF-DATA\#
A mensagem não coube: maior que o anunciado ou permitido, ou a caixa encheu. Alguns provedores recusam com ele conteúdo perigoso (`5.7.0`).\#
Nenhum tamanho foi anunciado e o limite foi atingido no caminho; cota atingida na entrega (LMTP); anexo bloqueado no Gmail.\#
Envie uma mensagem menor, compartilhe arquivos por um link; retire um anexo bloqueado.\#
Use `SIZE=` para que a recusa venha antes da transferência.\#
Aumente o limite ou a cota.\#
552/MAIL\#
O tamanho da mensagem excede o limite\#
O tamanho anunciado é maior do que o servidor aceita. A mensagem nem foi enviada.\#
`SIZE=` após `MAIL FROM` passa do limite na resposta a `EHLO`. Anexos crescem um terço ao serem codificados; um arquivo de 20 MB precisa de 27 MB.\#
Defina o seu próprio limite abaixo do menor próximo salto, para que os usuários saibam logo.\#
Aumente `message_size_limit` (Postfix: bytes; também `mailbox_size_limit`; Exim: `50M`), em cada salto.\#
o código do Courier para isso\#
552/RCPT\#
Caixa de correio cheia\#
Este destinatário não tem espaço: cota atingida, ou a mensagem é maior do que a caixa aceita.\#
Acima da cota, muitas vezes em caixa que ninguém lê; às vezes limite de tamanho de um destinatário (`5.2.3`) ou, em servidores antigos, destinatários demais.\#
Avise o destinatário por outro meio e envie de novo mais tarde; por ora mantenha o endereço.\#
Suspenda envios a ele; trate-o como morto se continuar cheio por semanas.\#
Aumente a cota ou esvazie a caixa; um `452 4.2.2` deixa os remetentes tentarem de novo.\#
cheia por ora\#
552~content\#
Conteúdo recusado (código incomum)\#
O servidor recusa o que está na mensagem, não o tamanho dela.\#
Gmail (`5.7.0`): anexos que podem executar ou esconder código, também dentro de arquivos compactados; alguns filtros: spam ou vírus.\#
Retire o anexo ou compartilhe-o por um link; compactá-lo não ajuda.\#
Verifique o host remetente com um antivírus se ninguém quis enviar isto.\#
Use `554` ou `550` com `5.7.x`, que dizem o que se quer dizer.\#
recusado por política\#
552~full\#
A caixa do destinatário excedeu a cota, e o servidor o considera permanente. O endereço em si está certo.\#
Caixas em uso que transbordam, e abandonadas que ninguém esvazia ("out of storage space and inactive").\#
Avise o destinatário por outro meio e envie de novo mais tarde.\#
Suspenda envios ao endereço; remova-o se continuar cheio por semanas.\#
552~recipients\#
O servidor não aceita mais destinatários nesta transação. O código vem da RFC 821; o atual é `452`, e o correio pode ser enviado depois.\#
Servidores antigos ou rigorosos, gateways de operadoras de telefonia: uma mensagem a muitas pessoas sai em uma só transação.\#
Envie a menos pessoas por vez.\#
Trate-o como temporário e envie o resto em novas transações (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Responda `452 4.5.3`.\#
552~size\#
Mensagem grande demais\#
A mensagem, o cabeçalho ou o número de anexos passa de um limite do sistema ou deste destinatário.\#
Anexos grandes: a codificação acrescenta um terço. Limites de 10 a 50 MB são usuais, e cada salto tem o seu.\#
Compartilhe arquivos grandes por um link, comprima-os ou divida-os.\#
Leia o limite após `SIZE` na resposta a `EHLO`, e recuse correio maior já na sua entrada.\#
Aumente `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) ou o limite da caixa.\#
552~unknown\#
Caixa não encontrada (código incomum)\#
A caixa de correio não existe; usa-se para isso o código de caixa cheia.\#
Yahoo e AOL ("mailbox not found"), Orange e alguns outros.\#
Verifique o endereço e remova-o se está errado.\#
a resposta padrão para caixa desconhecida\#
553\#
Nome de caixa não permitido\#
O servidor não aceita este endereço: a forma está errada, ou uma regra o proíbe como remetente ou destinatário.\#
Remetente que não pertence ao login (Postfix, Yandex); domínio que não existe (Sendmail, Gmail `5.1.2`); endereço malformado; recusa de retransmissão do qmail; bloqueios permanentes no Yahoo.\#
Verifique o endereço que o texto cita; envie do endereço do seu login.\#
Permita o remetente para a conta (`smtpd_sender_login_maps`); verifique o domínio dele no DNS.\#
Diga no texto que endereço e que regra; no qmail, inclua o domínio em `rcpthosts`.\#
caixa inexistente, ou recusado por política\#
553/CONNECT\#
Conexão recusada (código incomum)\#
O servidor rejeita o cliente na entrada. O padrão prevê aqui `554`.\#
O IP está em lista de bloqueio ou banido por abuso anterior.\#
Se o texto cita uma lista de bloqueio, consulte lá o endereço, elimine a causa, peça a remoção.\#
553/END-OF-DATA\#
Mensagem recusada (código incomum)\#
O servidor recusa a mensagem depois de lê-la. O padrão tem `550` e `554` para isso; vale o texto.\#
Padrões de spam, remetente no cabeçalho não permitido, destinatários bloqueados relatados tarde.\#
Use o seu próprio endereço na linha `From` e envie um teste curto.\#
Aja conforme o texto, como em uma recusa de conteúdo.\#
553/MAIL\#
Endereço do remetente não permitido\#
O servidor não aceita este endereço de remetente.\#
Não pertence ao login ("not owned by user"), o domínio não existe (`5.1.8`), é malformado (`5.1.7`), ou remetente ou cliente está bloqueado.\#
Defina no programa como remetente o endereço do login, ou acrescente-o como alias no provedor.\#
Defina um remetente de envelope real em scripts (`sendmail -f`, `myorigin`); verifique MX e A do domínio dele.\#
Acrescente o par de endereço e login a `smtpd_sender_login_maps`.\#
remetente recusado por política\#
553/RCPT\#
Endereço do destinatário não permitido\#
O servidor não aceita este endereço de destinatário: malformado, em domínio que não atende ou não conhece, ou excluído por regra.\#
Erro de digitação no domínio (Gmail: `5.1.2`, `5.1.3`); retransmissão recusada pelo qmail (rcpthosts); destinatário bloqueado (qmail: badrcptto); endereço não ASCII sem `SMTPUTF8` (`5.6.7`).\#
Verifique o endereço; ative a autenticação se o texto fala de retransmissão.\#
Verifique o MX do domínio.\#
Inclua o domínio em `rcpthosts` (qmail), ou corrija a regra.\#
553/VRFY\#
Usuário ambíguo\#
O nome corresponde a vários usuários. As linhas da resposta podem listá-los.\#
Após `VRFY` com parte de um nome.\#
Escolha um dos endereços listados, ou pergunte com o endereço completo.\#
553~blocked\#
Remetente bloqueado\#
O provedor recusa todo o correio deste IP ou domínio. Não se trata do endereço do destinatário.\#
Yahoo e AOL com `[BL21]` e semelhantes (Spamhaus) ou `[TSS09]`, `[TSS11]` (bloqueio longo); outros provedores com "blocked" ou o nome de uma lista.\#
Avise o seu provedor; tentar de novo piora a situação.\#
Pare a fila para este provedor, elimine a causa (reclamações, usuários desconhecidos, conta invadida), peça a remoção à lista ou ao provedor.\#
Use `554 5.7.1` para isso.\#
o código habitual para um bloqueio\#
adiado, não bloqueado\#
553~relay\#
Retransmissão não permitida\#
O servidor não aceita correio para este domínio deste cliente. O endereço pode estar certo.\#
qmail ("not in my list of allowed rcpthosts"), Zoho ("Relaying disallowed"): o cliente não fez login, ou o MX do domínio aponta para um servidor que ainda não o conhece.\#
Inclua o domínio em `rcpthosts` e em `virtualdomains` ou `locals` (qmail); permita clientes com `RELAYCLIENT`.\#
553~sender\#
O servidor não aceita o endereço do remetente, embora talvez só reclame após um destinatário.\#
Não pertence ao login (Postfix, Yandex: "not owned by"), o domínio não existe (Sendmail: "Domain of sender address"), ou é malformado.\#
Defina como remetente o endereço do login, ou acrescente-o como alias.\#
Dê a scripts um remetente de envelope existente; verifique MX e A do domínio dele.\#
Acrescente o par a `smtpd_sender_login_maps`, ou o domínio ao DNS.\#
553~utf8\#
Endereço não ASCII não permitido\#
O endereço contém letras fora do ASCII e o servidor, ou o próximo, não as aceita.\#
Após `RCPT TO` com endereço internacionalizado e sem `SMTPUTF8`; com `5.6.8`, a própria resposta precisaria dele.\#
Ofereça e use `SMTPUTF8` em cada salto (`smtputf8_enable = yes` no Postfix).\#
Habilite `SMTPUTF8`, ou dê aos usuários um alias ASCII.\#
o mesmo para o endereço do remetente\#
related 533\#
o código do Exim para isso\#
554\#
Transação falhou\#
O servidor recusa a transação inteira ou, como saudação, a sessão inteira. É o código genérico das recusas permanentes: o texto e o código estendido contêm o motivo.\#
Veredito de spam ou vírus após a mensagem; cliente em lista de bloqueio; retransmissão negada (Postfix); nenhum destinatário válido em `DATA`; sem serviço de correio para este cliente na saudação.\#
Retransmissão negada: ative a autenticação do correio de saída. Senão, avise o seu provedor.\#
Lista de bloqueio: elimine a causa, peça a remoção. Conteúdo: verifique SPF, DKIM, links. Sem destinatários: veja as recusas anteriores.\#
Ache a regra no log pelo endereço do cliente ou ID da fila.\#
recusado por política, ou caixa desconhecida\#
554/AUTH\#
O servidor recusa o login com o código genérico; o habitual é `535`.\#
Conta sem permissão de enviar, falhas demais, serviço não configurado para a conta.\#
Teste a senha no webmail; verifique se a conta pode enviar por SMTP.\#
Leia o log de autenticação.\#
554/CONNECT\#
Aqui não há serviço SMTP\#
O servidor recusa a sessão na entrada; tudo o que segue, exceto `QUIT`, também é recusado.\#
IP em lista de bloqueio ou com má reputação, faixa doméstica ou de nuvem, sem DNS reverso. O cliente do Postfix tenta outros hosts MX e o registra como temporário (`smtp_skip_5xx_greeting`).\#
Se o texto cita uma lista ou página, consulte lá o seu endereço, elimine a causa, peça a remoção. Defina um registro PTR cujo nome leve de volta ao endereço; de faixas dinâmicas, use um relay.\#
Cite no texto a lista e um contato.\#
554/DATA\#
Nenhum destinatário válido\#
A mensagem não pode vir: nenhum destinatário foi aceito nesta transação.\#
Cada `RCPT TO` anterior foi recusado, ou o cliente falou antes da sua vez (Exim: "synchronization error", Postfix: `5.5.0`).\#
Leia as respostas a `RCPT TO` e corrija-as. Use pipelining só se `EHLO` ofereceu `PIPELINING`.\#
554/EHLO\#
Sessão recusada\#
O servidor recusa a sessão depois que o cliente se identificou.\#
Cliente ou nome de host bloqueado, ou, após STARTTLS, a criptografia ou o certificado não satisfaz o servidor.\#
Leia a saudação e este texto; corrija nome do host, registro PTR ou entrada em lista de bloqueio. Após STARTTLS, use TLS mais novo ou um certificado de cliente.\#
Veja as regras de `EHLO` e TLS.\#
o nome do host é recusado\#
comandos após uma saudação recusada\#
554/END-OF-DATA\#
Mensagem recusada\#
O servidor leu a mensagem e a recusa em definitivo. Ninguém a recebe.\#
Veredito de spam, phishing ou vírus; falha de SPF, DKIM ou DMARC; anexo ou link proibido; cabeçalhos quebrados; laço de roteamento (`5.4.6`).\#
Envie um teste curto sem links nem anexos; se passa, a causa é o conteúdo.\#
Corrija SPF, DKIM e o alinhamento DMARC, verifique domínio e links em listas de bloqueio; procure contas invadidas. Laço: leia as linhas `Received`.\#
Ache regra e pontuação no log do filtro.\#
grande demais\#
554/MAIL\#
Remetente ou cliente recusado\#
O servidor recusa remetente ou cliente por política.\#
Regra de acesso ou lista de bloqueio (Postfix: "Sender address rejected", "Client host rejected"), ou servidor de submissão que não permite o remetente.\#
Aja conforme o texto: lista de bloqueio, registro PTR, SPF, nome do host.\#
Veja `smtpd_sender_restrictions` e tabelas de acesso; ponha permissões antes de recusas.\#
o código habitual para remetente recusado\#
554/RCPT\#
Retransmissão negada, ou cliente recusado\#
O servidor recusa este destinatário deste cliente. Em geral não se trata da caixa.\#
Retransmissão sem login ("Relay access denied"), cliente em lista de bloqueio ("blocked using"), regra de acesso ("Access denied"): o Postfix responde a todos aqui com `5.7.1`. Alguns provedores o usam para contas encerradas.\#
Retransmissão: verifique o MX do domínio, faça login. Lista de bloqueio: peça a remoção à lista citada no texto.\#
o código habitual para destinatário recusado\#
recusado, e a linha é fechada\#
554/STARTTLS\#
TLS recusado\#
O servidor não inicia TLS: já está ativo, ou este cliente não pode usá-lo.\#
`STARTTLS` em porta que inicia TLS de imediato (Exim: "Already in TLS"), duas vezes em uma sessão, ou com outros comandos enviados logo depois.\#
Envie-o uma vez, sozinho, depois que `EHLO` o ofereceu.\#
momento errado, com o código habitual\#
555\#
Parâmetros de MAIL FROM/RCPT TO não reconhecidos ou não implementados\#
O servidor não conhece, ou nunca atende, um parâmetro depois do endereço.\#
O cliente usa uma extensão que `EHLO` não ofereceu (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); muitas vezes após troca de servidor, ou por um proxy com lista própria. Gmail e qmail também o dizem para simples erros de sintaxe.\#
Verifique se há caracteres soltos nos endereços.\#
Use só parâmetros de extensões da última resposta a `EHLO`; desligue o que falha (`smtp_discard_ehlo_keywords`).\#
Faça o proxy e o servidor atrás dele oferecerem o mesmo.\#
conhecido, mas não possível agora\#
o valor do parâmetro está mal escrito\#
não implementado, para outros comandos\#
555/MAIL\#
O servidor não conhece, ou nunca atende, um parâmetro depois do endereço do remetente.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` ou `MT-PRIORITY=` sem a extensão na resposta a `EHLO`.\#
Verifique se há caracteres soltos no seu endereço de remetente.\#
Leia a resposta ao último `EHLO`, após o TLS; esconda do cliente a palavra-chave se um aparelho no meio a danifica (`smtp_discard_ehlo_keywords`).\#
a linha está mal escrita\#
555/RCPT\#
O servidor não conhece, ou nunca atende, um parâmetro depois do endereço do destinatário.\#
`NOTIFY=` ou `ORCPT=` sem `DSN` na resposta a `EHLO`, `RRVS=`; ou uma palavra solta depois do endereço.\#
Verifique se há caracteres soltos no endereço.\#
Peça avisos de entrega só onde `DSN` é oferecido.\#
555~syntax\#
Erro de sintaxe na linha do endereço\#
O servidor não consegue ler a linha `MAIL FROM` ou `RCPT TO`. A culpa não é de um parâmetro; a resposta padrão é `501`.\#
Gmail ("555 5.5.2 Syntax error") e qmail: falta de < e >, espaço após os dois-pontos, endereço vazio, quebra de linha no meio.\#
Digite o endereço de novo; procure caracteres invisíveis.\#
Envie `MAIL FROM:<address>` e `RCPT TO:<address>` exatamente assim.\#
a linha como um todo não é entendida\#
556\#
O domínio não recebe correio\#
O domínio do destinatário declara no DNS que não recebe correio algum.\#
O domínio tem um registro MX nulo (`MX 0 .`): domínio só para web, estacionado, ou a uma letra do domínio certo. O sistema remetente ou um relay o diz antes de qualquer conexão ao domínio.\#
Verifique se há erro de digitação no domínio; peça outro endereço à pessoa. Não tente de novo.\#
Confirme com `dig MX example.org`; retire tais endereços das listas.\#
Se o domínio deve receber correio, troque o MX nulo por um registro MX real.\#
domínio ou caixa não existe\#
o próprio host diz que não recebe correio\#
556~unavailable\#
Endereço indisponível (sem significado padrão)\#
O Courier lembra que correio a este endereço falhou há pouco e por ora recusa mais. O domínio recebe correio, sim.\#
Em gateways Courier, por algumas horas após uma entrega falha ao mesmo endereço.\#
Verifique o endereço; tente de novo no dia seguinte.\#
Ache no log por que a primeira entrega falhou.\#
related 456\#
557\#
Consulta de endereço recusada (só rascunho)\#
Um rascunho expirado para consultas de endereço o usaria. Pelo primeiro dígito é uma recusa permanente.\#
Quase nunca; se um servidor o envia, só o texto diz por quê.\#
Leia o texto e trate-o como `550`.\#
a resposta padrão para uma recusa\#
571\#
Entrega não autorizada (5.7.1 sem os pontos)\#
Recusa por política. O número é o código estendido `5.7.1` sem os pontos; como código de resposta é malformado, pois o segundo dígito vai só até 5. A resposta padrão é `550 5.7.1`.\#
Regras de acesso escritas à mão, filtros do Courier, alguns provedores (La Poste para DMARC): cliente em lista de bloqueio, remetente não permitido, veredito de spam, falha de SPF ou DMARC.\#
Aja conforme o texto: SPF, DKIM, DMARC, registro PTR, lista de bloqueio.\#
Escreva `550 5.7.1` na regra.\#
o que os servidores deveriam enviar\#
572\#
Expansão de lista proibida (5.7.2 sem os pontos)\#
O remetente não pode escrever a esta lista. O número é o código estendido `5.7.2` sem os pontos; como código de resposta é malformado, pois o segundo dígito vai só até 5.\#
Em listas de códigos; quase nunca na prática.\#
Entre na lista, ou peça ao dono que repasse a mensagem.\#
Responda `550 5.7.2`.\#
`5.7.1` sem os pontos\#
573\#
Conversão de segurança impossível (5.7.3 sem os pontos)\#
A mensagem não pode ser levada adiante com a segurança que pede. O número é o código estendido `5.7.3` sem os pontos; como código de resposta é malformado, pois o segundo dígito vai só até 5.\#
Em listas de códigos; o Exchange usa `5.7.3` para falta de login entre seus servidores.\#
Leia o texto; no Exchange, verifique a autenticação do conector de recebimento.\#
Responda `550 5.7.3`, ou `530 5.7.0` para falta de login.\#
585\#
Endereço não entregável (código malformado)\#
Recusa permanente do destinatário. O segundo dígito passa de 5, por isso nenhum servidor deveria enviá-lo.\#
Visto em coleções de devoluções com "Recipient address rejected: undeliverable address".\#
Responda `550 5.1.1`.\#
enquanto o endereço ainda está sendo verificado\#
591\#
Host em lista de bloqueio (código malformado)\#
O servidor recusa porque o endereço de envio está em lista de bloqueio. O segundo dígito passa de 5, por isso nenhum servidor deveria enviá-lo; a resposta padrão é `554`.\#
Servidores IceWarp e Merak ("your host is blacklisted by"). Algumas das listas que consultam, como SORBS, estão encerradas.\#
Consulte o endereço na lista citada no texto, elimine a causa, peça a remoção; se a lista está encerrada, escreva ao administrador do destino.\#
Retire listas encerradas; responda `554 5.7.1`.\#
605\#
Endereço já devolvido (código próprio do Mailgun)\#
O Mailgun nem tentou enviar, porque este endereço já causou uma devolução. É um número de evento do Mailgun, nunca uma resposta SMTP: essas começam por 2, 3, 4 ou 5.\#
Em logs e webhooks do Mailgun, e em listas que misturam esses números com códigos SMTP.\#
Encontre a primeira devolução; tire o endereço da lista de supressão só se ele estiver certo e voltar a funcionar.\#
related 607\#
o mesmo após uma queixa\#
607\#
Destinatário já se queixou (código próprio do Mailgun)\#
O Mailgun nem tentou enviar, porque o destinatário já tinha marcado correio como spam. É um número de evento do Mailgun, nunca uma resposta SMTP: essas começam por 2, 3, 4 ou 5.\#
Não escreva mais a este endereço.\#
Tire o endereço também das suas próprias listas, e torne o descadastro mais fácil que a queixa.\#
o mesmo após uma devolução\#

"""#)
}
