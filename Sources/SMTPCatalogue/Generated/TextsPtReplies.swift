// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptReplies = PackedTable(
        records: #"""
0000030000700>a030070800M\0300?0600V<0300E0700_;0300L0800hY0300T09010U0;00]0401:U0<00a0701DF0300h0701K90:00o07\#
01Uo030160801]80301>0701fB0801E0501jS0801J06023O0?01P0702=<0801W0802CH0801_0302GG0801b0402J<0801f0502R40801k05\#
02W_030200902c5080290702g;0302@09030d0802I06034;0802O0603:f0302U0803>l0302]0803H[0302e0603Pl0302k0803Yl0303307\#
03_h0;03:0703gn0703A0803o]0303I07048Y0303P0704>60303W0804G60303_0604N=0303e0:04ZA0803o0704bF0;0460704kC0?04=07\#
053H0804D0605;_0304J0905G`0<04S0605ME0304Y0805U70304a0605ZF0304g0605`N0304m0705hM0>0540705oU0305;09068h0905D08\#
06Cl0305L0706L_0305S0706S\0305Z0706_W0305a0806h30305i08072U030610707;3030680607Ah0306>0:07MJ0;06H0507S@0?06M06\#
07X^0806S0607b<0806Y0507k;0306^0:085@0806h07089H0?06o0708@[080760608G60807<0608Mb0307B0908X20?07K0608\o0807Q06\#
08c`0807W0808nk0807_08095Z0307g0709:H0307n0:09CG080880809K`0<08@0809TG0908H0709ZC0908O0909eD0308X0709l40308_06\#
0:1A0;08e070:730308l080:<d03094070:Bn0309;090:Kk0309D070:Rb0309K090:^d0809T080:g20809\050:kI0809a070;3]0?09h07\#
0;<40809o060;CI0<0:5080;Io030:=0:0;Vf080:G070;]V080:N070;g=080:U070;oA080:\080<6X0<0:d050<:;030:i090<B>080;208\#
0<Gj080;:060<LS0<0;@070<Qh080;G060<VX0<0;M060<\L030;S080<fB080;[070<lQ080;b050=1`0;0;g050=67080;l070==X080<306\#
0=Dg080<9060=K70<0<?060=NX090<E070=Ud030<L090=^^080<U080=fW080<]070=nj080<d070>6L080<k070>=^080=2050>@D030=707\#
0>Fa090=>070>Kf030=E070>SN030=L070>Z40;0=S060>`<030=Y080>h=030=a080?0d090=i090?8e030>2090?Af030>;050?F[030>@09\#
0?QN0;0>I080?[Z0<0>Q080?dG030>Y080?je030>a080@5Y0>0>i060@<4080>o080@C6030?7070@I]080?>070@OV030?E080@Vd030?M0:\#
0@_m080?W080@fQ080?_070@nm080?f080A7Y080?n080A=]070@6090AE:030@?090ALS030@H060AS2080@N080AZa030@V080Ac]090@^07\#
0Ak\080@e080B1Q030@m0:0B=10<0A7080BB@030A?090BJ7030AH090BRA0=0AQ070BX]030AX080B`n030A`070BfS030Ag080BnQ030Ao0:\#
0C<`080B9080CCg0;0BA090CLV080BJ080CSk080BR090C\10?0B[090CgT080Bd090D24080Bm0:0D=R080C7060D@n030C=080DLO080CE08\#
0DRG080CM050DVS090CR060D[O0:0CX080DcT090C`090DkA030Ci090E6a0?0D2070E=e080D9080EE]080DA080ENI0;0DI080EUa080DQ08\#
0E[C0>0DY080EbA080Da090Ej70;0Dj050EnH030Do090F8F0;0E8080F<H0?0E@070FB;080EG080FJ\080EO090FSB080EX060FVU0;0E^08\#
0F_H090Ef090Feg0:0Eo080Fm;080F7080G4@030F?0:0G?g080FI070GCm0;0FP090GLX080FY070GQc080F`070GXm0?0Fg090Ga<080G009\#
0Gh<080G9090H0g0<0GB080H6;030GJ090HAQ080GS060HHe080GY060HMV0:0G_070HTg030Gf080H^S0?0Gn070HdH030H5050Hhd030H:08\#
0I1[030HB070I7S030HI070I?;030HP070ID<030HW08\#

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
008B:044F1Z009LA04601Y02QK;047Y0Z01C_;048C0F0003403Yo0G000b;048\2<004T404:h0j009LA04;b0V00ILC04<H1203:>;04=J0\\#
02<F;03_80`0003404>90_000b;04>h1g004T404@_1i008B:04BX14009LA04C\1K00ILC04E70Z02<F;04Ea0Z04FK;04FV0P0003404G90Z\#
000b;04Gc25004T404Ih1A009LA04K91i00<l;04M20[02<F;04M]0P0003404N@0[000b;04Nk1]004T404PX2W008B:04S?0e009LA04T42o\#
00ILC04W31P03:>;04XS0Z02<F;04Y=0U00o5;02<k0A02IV;04Yb0O000b;04ZI0]004T404[62L008B:04]R1O009LA04_11;00ILC04`<1;\#
01Bo;04aG0\01\0;04b30C000b;04bQ1C004T404cd2j008B:04S?0e009LA04f^3M00ILC04j;0c00ol;01070N021];04jn0E000b;04kR1T\#
004T404m62U008B:04S?0e009LA04o[1Y00ILC051D1:02<F;052N0O00Tj;052m0K000b;053P2c004T4056C2=008B:058P12009LA059R12\#
00ILC05:T0S02QK;05;70X0003405;b0Q000b;05<C3@004T405?S22008B:05AU13009LA05BX1500ILC05C]1705Dd;05Do0j05Ei;05F40h\#
05Fl;05G70Y0003405Gl0I000b;05HE2Z004T405Jo0c008B:05Kb0g05Fl;05LY0\01\0;04b30C0003405MH0h000b;05N@1f004T405P61Y\#
008B:04S?0e00ILC05Q_2903:>;05Sh0a02<F;03_80`05TY;05Td0C0003404G90Z000b;05U:2S004T405W]0k009LA05XX1^00<l;04M20[\#
02<F;04M]0P0003403Yo0G000b;05ZI2:004T405\S1O009LA05^21301\O;05_50]022=;05_b0\0003405`Q0^000b;05a?2A004T405cP1e\#
008B:04S?0e00ILC05eE1U05Dd;05fj0X05gR;05g]0`0003405h[0_000b;05iJ1m004T405kG0i009LA05l@0k00ILC05m;1?05Dd;05nJ0]\#
05gR;05o70N0003405Gl0I000b;05oX2c004T4062K20008B:064K1:009LA065U1700ILC066\1301Bo;067_0H01\0;04b30C0687;068B0V\#
0003406910Z000b;069[2D004T406;o3B008B:04S?0e009LA06?A1Q00ILC06@b2L00<l;06C>0^02<F;03_80`0003406Co0k000b;06Dj24\#
004T406Fn2?008B:06I=0V00ILC06Ic2:01Bo;06Km0b01\0;04b30C0003406Lb0^000b;06MP1V004T406O61J008B:06PP0S00ILC06Q31_\#
01Bo;06Rb0_06SQ;05o70N0003406S_0Z000b;06TI2U004T406Vn3;009LA06Z92Y00ILC06\b1L00<l;06^>0_02<F;06^m0Z0003406_Z0S\#
000b;06`=2=004T406bJ2L008B:04S?0e009LA06df1g00ILC06f]0]00<l;06gJ0Y02<F;04M]0P0003406h60Y000b;06h_2H004T406k72A\#
008B:06mH10009LA06nH1G00ILC06o_1Q00o5;071@0X071h;07230R00034072X0_000b;073G2>004T4075U2E008B:077j17009LA07911H\#
00<l;07:I0Z02<F;07:I0Z0003407;60X000b;07;^2L004T407>:1Z009LA07?d1P02<F;03_80`02QK;07AD0T0003407Ak0\000b;07BW2D\#
004T407Dk2]008B:04S?0e009LA07GX2Z00ILC07JB1C02<F;07KU0]05Dd;07LB0U00<l;07Lg0S02QK;05Td0C000b;07MU17004T407N\1W\#
009LA07PC1[00ILC07Qn0f00o5;07Rd0L000b;07SO15004T407TT1[008B:04S?0e009LA07V?1M00ILC07W\1200o5;02<k0A000b;07Xf0a\#
004T407YW2c008B:07\J1?009LA07]Y2A00ILC07_j1M07aG;07aR0Z000b;07bD1G004T407c[3I008B:07g416009LA07h:1B00ILC07iL1_\#
0003407k>0K000b;07kY1d004T407mM2d008B:04S?0e009LA080A2O00ILC082`1Q03:>;084A0_05Dd;07LB0U00<l;07Lg0S00o5;08500@\#
0003407k>0K000b;085H1U004T4086m13008B:06I=0V00ILC08801H01Bo;06Km0b01\0;04b30C000b;089W19004T408:`2?008B:04S?0e\#
009LA08<o1X00ILC08>W1i05Dd;08@P0;00o5;02<k0A000b;08@c0g004T408AZ2L008B:04S?0e009LA08D61n00ILC08F41202QK;02<k0A\#
000b;08G>1B004T408HP2k008B:04S?0e009LA08KK0Z00ILC08L51]02QK;02<k0A0003408Me0U000b;08NJ2:004T408PT2:008B:08R^0g\#
009LA08SU1j00ILC08UO1<05Ei;08V[0n03:>;08WY0I00<l;07Lg0S000b;08XA1;004T408YL15008B:04S?0e009LA08ZQ0L00ILC08Zm1R\#
02<F;08\O0P000b;08]718004T408^?2T008B:04S?0e009LA08`c0c00ILC08aV1Y05Ei;08c?0Q0003408ch0E000b;08d=1l004T408f93A\#
008B:08iJ0j009LA08jD2E00ILC08lY0S05Ei;08m<0j01\O;08n60e0003408o30T000b;08oW19004T4090`1Y008B:092I1B009LA093[10\#
00ILC094[0R05Ei;095=0M03:>;08WY0I00034095]0F000b;09630i004T4096l1Q009LA02f30W00Tj;098M0U03:>;09920f02AO;099h0P\#
0003409:K0i000b;09;D1j004T409=>2X008B:06I=0V009LA09?f1000ILC09@f1H01\0;09B>0M01C_;09B[0G00<l;07Lg0S02<F;09C20E\#
0003409CO0S000b;09D217004T409E92>008B:09GG0d009LA09H;1C00ILC09IN1g05Fl;09KE0K00<l;07Lg0S0003409Kl0X000b;09LT1U\#
004T409N92K008B:06PP0S009LA09PT1\00ILC09R@1d021];09T40C02<F;09C20E0003409TP0K000b;09Tk1E004T409V@1=008B:09WM0a\#
009LA09X>1N00<l;09Y\0W05Dd;07LB0U0003409ZL0Q000b;09Zm2Z004T409]W2a008B:09`H15009LA09aM1200ILC09bO1P00o5;09co0N\#
02QK;09dM0S01C_;09e00D0003409eG0\000b;09f31T004T409gW1B009LA09hi1G00ILC09j@0e09k5;09k@0d02<F;09C20E0003409l70V\#
000b;09l]2=004T409nj1J009LA0:0D0m02<F;06^m0Z03:>;05Sh0a000340:1L11000b;0:2M1W004T40:441C008B:04S?0e00ILC0:5G0b\#
03:>;05Sh0a0:69;0:6D0_000340:760[000b;0:7a0k004T40:8\16009LA0:9b0^00ILC0::P0j02Bd;0:;J0V00Tj;0:<00C02AO;0:<C0Q\#
000340:<g0B000b;0:=90o004T40:>827009LA0:@?0\00ILC0:@k1F02B8;0:BA0]00Tj;0:<00C000340:C10b000b;0:Cc2X004T40:FK22\#
008B:04S?0e009LA0:HM1J00ILC0:Ig0T03:>;0:JK0\02<F;0:JK0\0:K7;0:KB0Y000340:Kn0T000b;0:LR1g004T40:NI22008B:0:PK0[\#
009LA0:Q61002<F;04Ea0Z02QK;0:R60\000340:Re0Y000b;0:SN1V004T40:U437008B:0:X;1G009LA0:YR1i00ILC0:[K1B00gE;0:\]0Y\#
03Gb;0:]F0`01\O;0:^60^000b;0:^l1g004T40:`c28008B:0:bk0]009LA0:cX2700ILC0:e_0Y01\O;0:fH0D00h2;0:f\0F01\0;04b30C\#
000b;0:g:1?004T40:hI1B009LA0:i[0o01eL;09T40C01\O;0:jZ0_000b;0:kQ1V004T40:m72Q009LA0:oX2600ILC0;1^1500gE;0;2c0L\#
03Gb;0;3?0N00Tj;09T40C000b;0;3l1W004T40;5S2g008B:0;8J0^009LA0;981O01eL;0;:W0J01\O;0;;10J00o5;0;;K0Y000b;0;<<1R\#
004T40;=^2:009LA0;?h1V03Gb;0;AN0X09k5;0;B60O01\O;0;BU0d000b;0;CU1;004T40;D`23008B:0;Fc0h009LA0;G[0[00ILC0;HF17\#
00gE;0;2c0L01Bo;0;IM0R021];09T40C000340;J20\000b;0;J^1^004T40;LL3W008B:0;P319009LA0;Q<1i00ILC0;S519022=;0;T>0T\#
0;Tb;0;Tm0\09k5;0;UY0U00h2;0;V>0X000b;0;Vn1@004T40;X>1k008B:0;Z91_009LA0;[h0f01\0;0;\^0G00h2;0:f\0F01[;;0;]50Q\#
000b;0;]^1O004T40;_=2Z008B:0;ag1N009LA0;cE1f00ILC0;e;1A00h2;0;fL0H02QK;0;fd0I000b;0;gE18004T40;hM2o008B:0;kL19\#
009LA0;lU1f0;Tb;0;nK0O09k5;0;B60O02QK;0;nj0G000b;0;oI1d004T40<1=29008B:0<3F1<009LA0<4R1600ILC0<5X0_0;Tb;0;nK0O\#
09k5;0;B60O02QK;0<6G0A000b;0<6d0m004T40<7a17009LA0<8h0l01Bo;0<9d0G021];09T40C000340<:>0I000b;0<:W0a004T40<;H22\#
008B:0<=J17009LA0<>Q0X00ILC0<?91C022=;0<@L0T00h2;0<A00_01dU;0<A_0O000b;0<BF13004T40<CI2@008B:0:bk0]009LA0<EY0n\#
00ILC0<FW1301\O;0:fH0D00h2;0:f\0F01C_;0<GZ0@000b;0<H215004T40<I70`009LA0<Ig1L00ILC0<KC0_022=;0<L20Q00Tj;09T40C\#
000b;0<L_13004T40<Mb1K008B:0<O=19009LA0;G[0[00ILC0<PF1;01Bo;0;IM0R022=;0<QQ0G000b;0<R01C004T40<SC1U008B:0<Th0^\#
00ILC0<UV0\01dU;0<VB0F02QK;02WK0D000340<Vd0O000b;0<WC1=004T40<XP2<009LA0<Z\1<01\O;0<[h0T022=;05_b0\000340<\O0M\#
000b;0<\l1D004T40<^@3A008B:0<aQ13009LA0<bT1j00o5;0<dN0g022=;0<eE0K01C_;0<e`0R000b;0<fJ0V004T40<g02I008B:0<iI1>\#
009LA0<jW1=03G2;0<kd0I01C_;0<l=0D01\0;04b30C000b;0<lY1S004T40<n<1R009LA0<o^1C00Tj;09T40C00o5;0=110_000b;0=1k1A\#
004T40=3<15009LA0=4A1800o5;0=5I0H021];0=5a0F000b;0=6?10004T40=7?2k008B:0=::0m009LA0=;71F00o5;0=<M0L01eL;09T40C\#
02QK;0=<i0_000b;0==`0X004T40=>H2Q008B:0=@i0n009LA0=Ag1k01C_;0=Cb0V00Tj;0=DH0O000b;0=Do0d004T40=Ec2R008B:0=@i0n\#
009LA0=HE1e00o5;0=J:0I02QK;0=JS0T000b;0=KC1C004T40=LV1T008B:0;Fc0h009LA0=N:0N021];09T40C01Bo;0<9d0G000340=Na0L\#
000b;0=O=1Y004T40=Pf2<008B:0=S21n00ILC0=U00d01C_;0=Cb0V01\0;04b30C000340=Ug0W000b;0=VN0^004T40=W<2P008B:0=Y\0`\#
009LA0=ZL1_00ILC0=\;0V09k5;0=\a0h03Gb;0=]Y0M00gE;0=^60X000b;0=^f11004T40=_g2^008B:0=bU1d009LA0=dI0i00ILC0=eB0_\#
0687;068B0V0=f1;0=f<0K01\0;04b30C000b;0=f_0o004T40=g^2=008B:0=ik11009LA0=jl2100ILC0=lm1703Gb;0=n40F02QK;0=nJ0P\#
000b;0=o21W004T40>0Y1W008B:0>2@0o009LA0>3?1S09k5;0>4b0`03Gb;0>5R0M0;Tb;0>5o0M000b;0>6T1[004T40>8?2g008B:0>;60\\#
009LA0>;b1l09k5;0>4b0`03Gb;0>5R0M0;Tb;0>5o0M000b;0>=f0l004T40>>b0c008B:0<Th0^01dU;0>?U0K00gE;0>@00D0003403Yo0G\#
000b;0>@G1l004T40>BC14008B:0>CG1T00ILC0>Dk1;02QK;0>F60[01C_;0=Cb0V000340>Fj0b000b;0>G\1<004T40>Hh1:008B:0>J212\#
00ILC0>K40E01C_;0=Cb0V01\0;0>KI0M000340>Ki0Y000b;0>LR20004T40>NR0o008B:0>OQ1;009LA0>P\1=02QK;0>Qi0b0;Tb;0>R[0c\#
000340>SQ0W000b;0>T81i004T40>V11J008B:0>WK0l009LA0>XG0m02QK;0>Qi0b0>YD;0>YO0U000340>Z?0Z000b;0>Zi1D004T40>\=1L\#
008B:0>]Y0M009LA0>^61U00o5;0>_[0Q000340>`?0^000b;0>`m2O004T40>cL1K008B:0>dg0b009LA0>eY0^00ILC0>fG0[02QK;0>g20U\#
0:69;0>gW0V000340>h@0^000b;0>hn2<004T40>k:2H008B:0>mR17009LA0>nY0b03Gb;0>oK0[0;Tb;0>R[0c01C_;0?060^000340?0m0O\#
000b;0?1L1a004T40?3=1N008B:0?4[0\009LA0?5G0e00ILC0?6<1802QK;0?7D0_00o5;0?830b01C_;09e00D000340?8h0Y000b;0?9Q2E\#
004T40?;f1h008B:0?=^0_009LA0?>M1O00ILC0??l0T0?@P;0?@[0K02QK;047Y0Z0;Tb;0?A60`000340?Ai0M000b;0?BF2N004T40?Dd19\#
009LA0?Em0^01\O;0<[h0T000340?F^0J000b;0?G81F004T40?HN2g008B:0?KE1I009LA0?L^1R00ILC0?N@1i00o5;0?P90U0:69;0?P^0`\#
00<l;00nY0L000340?QY0A000b;0?Qj1N004T40?SH2[008B:0?V30`009LA0?Vc2C00ILC0?Y61B00o5;0?ZH0X02QK;0?[00Z000340?[f0N\#
000b;0?\D0g004T40?];1h009LA0?_32A00ILC0?aD1^00o5;0?c20Q01\O;0?cS0F00<l;0?ci0N000340?dJ0Q000b;0?dk22004T40?fm0j\#
008B:0?gg1F009LA0?i=1300ILC094[0R05Ei;0?j@0B05Dd;0?jR0C000340?jh0Z000b;0?kR3_004T40?oA1_008B:0@101>009LA0@2>1I\#
01C_;0@3W0X0=f1;0@4?0\05Ei;0@4k0^000340@5g0S000b;0@6J23004T40@8M1B009LA0@9_1]01\O;0<[h0T00o5;0@;L0X000340@<<0\\#
000b;0@<h2K004T40@?C18008B:0@@K0o009LA0@AJ0Z00ILC0@B40O05Ei;0@4k0^0687;0@BS0S000340@C90g000b;0@D02D004T40@FD0R\#
008B:0@Ff130=f1;0@Gi0L01C_;0@HE0Y0@Hn;0@I90T0003405MH0h000b;0@Ie1`004T40@KU1@008B:0@Le0k00ILC0@M`1G02QK;0@Gi0L\#
0@O7;0@OB0D000340@OY0^000b;0@PG1K004T40@Qb2;008B:0@Sm11009LA0@Tn0n01\0;04b30C01C_;0@Ul0?02QK;0@V;0Y000340@Vg0F\#
000b;0@W=1Z004T40@Xg2Y008B:0@[P1F009LA0@\f1R00ILC0@^H1501\0;0>KI0M02QK;0=J:0I01Bo;0@_M0P0=f1;0@4?0\000340@`50P\#
000b;0@`U1C004T40@ah1Z008B:0@cR0\009LA0@d>1f0=f1;0@f40M01\0;04b30C01Bo;0<9d0G000b;0@fY1R004T40@h;2]008B:0@jh1E\#
009LA0@l=1I00ILC0@mV1G01\0;0>KI0M02QK;0=J:0I000b;0@o51\004T40A0a2W008B:0A3H0]009LA0A451N00ILC0A5S0k02QK;0A6N0K\#
00o5;0A6i0`01\0;0>KI0M000340@Vg0F000b;0A7a0k004T40A8\1m008B:0A:Y16009LA0A;_1A00ILC0A=00]01\0;0>KI0M02QK;0=J:0I\#
000340@`50P000b;0A=d1=004T40A?12Z008B:0@cR0\009LA0AA[1700ILC0ABb1G0=f1;0AD90Z01Bo;0<9d0G021];0ADc0G0003405h[0_\#
000b;0AE=2A004T40AGN14008B:0AHR0k009LA0AIM1600ILC0AJS0i05Dd;05nJ0]0AKL;0AKW0N05Ei;0AL50N000340ALV0Y000b;0AM?27\#
004T40AOF1>008B:0APT1702QK;0AQ[0\0;Tb;0ARG0[000340AS:0^000b;0ASh1M004T40AUE1D008B:0AVY0_009LA0AWH0d00ILC0AX<1;\#
0;Tb;0AYG0\02QK;0AZ30^000340AZd0X000b;0A[L2E004T40A]a2G008B:0A`81Z009LA0Aab0h01\0;04b30C0=f1;0AbZ0V00h2;0Ac@0M\#
000340Acf0_000b;0AdU0n004T40AeS1\008B:0Ag?2Z009LA0Aii1A01\0;04b30C0Ak:;0AkE0G000340Akd0P000b;0AlD1o004T40AnC1Z\#
008B:0@@K0o009LA0Aom0a00ILC0B0^0c05Ei;0@Gi0L0@Hn;0@BS0S000340B1T0X000b;0B2<10004T40B3<2^008B:0B5j2I009LA0B8C1b\#
00ILC0B:50[0687;0B:`0U01C_;0B;E0N01Bo;0B;c0b0Ak:;0B<U0L000340B==0P000b;0B=]1d004T40B?Q0g008B:0A3H0]009LA0B@H0`\#
00ILC0BA81801C_;0=Cb0V02QK;0=J:0I000340BBC0n000b;0BCA1<004T40BDM1`008B:0@cR0\009LA0BF=0g00ILC0BG41501C_;0BH90V\#
0687;0BH_0Z0@Hn;0BII0^0003406Lb0^000b;0BJ:1f004T40BL02=008B:0BN=0U009LA0BNb0e00ILC0BOW1@01Bo;0BPg0O00gE;0BQF0`\#
0BR6;0AKW0N000340BRN0X000b;0BS60l004T40BT21T008B:0BUV1?009LA0BVe1?0Ak:;0BX40Y02QK;0>F60[000340BX`11000b;0BYa27\#
004T40B[h2>008B:0B^612009LA0B_81000ILC0B`80f02QK;0AQ[0\00o5;0;;K0Y000340Ba10a000b;0Bab1J004T40Bc<1U008B:0Bda0o\#
00ILC0Be`0c02QK;0@Gi0L00o5;0;;K0Y000340BfV0c000b;0BgI1]004T40Bi61K008B:06mH10009LA0BjQ1800ILC0BkY1T00o5;0Bm=0\\#
0Bmi;0Bn40M000340BnT0^000b;0BoB2Z004T40C1l4F008B:0C6B1Y009LA0C7k2900ILC0C:41702a>;0C;;0I0;Tb;0C;T0V00o5;0C<:0V\#
03:>;0@OB0D000340C<h0>000b;0C=61b004T40C>h1i008B:0C@a1N00ILC0CB?1001\0;04b30C01C_;0CC?0A01\O;0CCP0G000340CD20O\#
000b;0CDQ1J004T40CEk20008B:0?V30`009LA0CGk2n00ILC0CJi0k00o5;0CKd0M00ol;01070N00<l;0CLA0E000340CL^0J000b;0CM80m\#
004T40CN523008B:0CP813009LA0CQ;0e00ILC0CR01;00o5;0CS;0L01\O;0CSW0D000340CT30S000b;0CTV1Q004T40CV71e008B:0=ik11\#
009LA0CWl2g00ILC0CZc0i03Gb;0=n40F00h2;0;fL0H00o5;0C[\0E000340C\@0O000b;0C\_1o004T40C^^2[008B:0CaI1K009LA0Cbd2:\#
00ILC0Cdn1<00o5;0Cf:0Z05Ei;0Cfd0`03:>;0@OB0D000340Cg\0B000b;0Cgn1c004T40Cia2f008B:0ClW0]009LA0CmD2S00ILC0Cog13\#
0;Tb;0D0j0Z01C_;09e00D00o5;0D1T0P000b;0D2<2Q004T40D4]3Z008B:0D8G1F009LA0D9]1:00ILC0D:g2502a>;0C;;0I0;Tb;0C;T0V\#
00o5;0D1T0P03:>;0@OB0D0:69;0D<l0V000b;0D=Z0i004T40D>S1=008B:0<Th0^01dU;0D?`0X0;Tb;0D@H0V02a>;0C;;0I000340DA10F\#
000b;0DAG2I004T40DC`3I008B:0DG91_009LA0DHh1<00ILC0DJ41O01c[;0DKS0G02QK;0DKj0U000340DLW0T000b;0DM;23004T40DO>1g\#
008B:0ClW0]009LA0DQ51200ILC0DR70@02QK;047Y0Z0;Tb;0D0j0Z000b;0DRO1a004T40DT@0i008B:0DU90f01c[;0DUo0T02QK;02WK0D\#
000340DV\0J000b;0DW61T004T40DXZ1E009LA0DYo0e01\O;0DZd0[00o5;0CS;0L000340D[Y0X000b;0D\A2@004T40D^Q1K008B:0D_l16\#
009LA0Da20l00ILC0Dan0m02QK;0AQ[0\00o5;0Dbk0Y000340Dc]0W000b;0DdD2?004T40DfS1I008B:0Dgl11009LA0Dhm0g00ILC0Did1M\#
02QK;0?7D0_00o5;0?830b01C_;09e00D000340DkD0N000b;0Dkb2T004T40DnF36008B:0E1L1\009LA0E381M00ILC0E4U0g05Dd;0E5L0S\#
00o5;0E5o0G02QK;0E6F0K000b;0E702=004T40E9=1k008B:0E;81F009LA0E<N0l00ILC0E=J0K05Dd;0E5L0S00o5;0E5o0G000340E=m0U\#
000b;0E>R1B004T40E?d2D008B:0@@K0o009LA0EB81O00ILC0ECW1X05Dd;0E5L0S0@Hn;0EE?0N000340EEe0F000b;0EF;1Q004T40EG\2R\#
008B:0EJ>1N009LA0EK\1900ILC0ELe1G05Dd;0EN<0=02QK;0<6G0A000340ENT0T000b;0EO80o004T40EP727008B:0ER>15009LA0ESC1:\#
00ILC0ETM0n00o5;0Cf:0Z02QK;0EUK0F000340EEe0F000b;0EUi1\004T40EWU1X008B:0EY=10009LA0EZ=1600ILC094[0R05Dd;0EN<0=\#
02QK;0<6G0A0003408ch0E000b;0E[Q2>004T40E]_1o008B:0E_^0N009LA0E`<1`00ILC0Eal0E05Dd;0@Gi0L02QK;0=JS0T000340EbI0F\#
000b;0Eb_1U004T40EdD1`008B:0Ef413009LA0Eg71K00ILC0EhR1U05Dd;0E5L0S0@Hn;0EE?0N0687;0@BS0S000340EjB0W000b;0Eji1:\#
004T40El30j008B:0Elm0a02QK;0Em^0Z000340EnK0L000b;0Eng1d004T40F0[34008B:0F3_18009LA0F4g1O00ILC0F6F1D03Gb;0>5R0M\#
02QK;0F7Z0\02a>;0C;;0I000340F8Q0S000b;0F9415004T40F:90m008B:0?V30`009LA0F;61B00o5;0CKd0M00<l;0CLA0E00ol;01070N\#
000340F<W0S000b;0F=:1S004T40F>]1T008B:0F@A14009LA0FAE0f02QK;0EUK0F00o5;0Cf:0Z000340FBC0U000b;0FBh0c004T40FC[2A\#
008B:0FEl1O009LA0FGK1_00ILC0FI:1202QK;0FJ<0P03Gb;0>5R0M000340FJd0Y000b;0FKM28004T40FMU35008B:0FPZ1@009LA0FQj0K\#
00ILC0FRE0m03Gb;0>5R0M02QK;0<6G0A02a>;0C;;0I000340FSJ0A000b;0FS[1?004T40FTj0R008B:0FUL1901dU;0D?`0X02QK;02WK0D\#
000340FV`0C000b;0FW31S004T40FXV2C008B:0FZi0h009LA0F[a2D00ILC0F^50J00o5;0F^O0S00<l;0F_20F000340F_Q0M000b;0F_n1N\#
004T40FaL2\008B:0?4[0\009LA0Dhm0g00ILC0Fd81_02QK;0?7D0_00o5;0?830b01C_;09e00D000340FBC0U000b;0Ff11R004T40FgS2:\#
008B:0Fi]17009LA0Fjd1D00ILC0Fl81302QK;0FJ<0P01C_;09e00D000340FmC0S000b;0Fmf1E004T40Fo;1d008B:0AVY0_009LA0G0o1=\#
00ILC0G2<0i02QK;0G350U0G3Z;0G3e0K000340G4C0B000b;0G4U2_004T40G7D3<008B:0G:P1Q009LA0G<12=00ILC0G>>0l02QK;0G?:0]\#
00ol;01070N05Ei;0Cfd0`00<l;00nY0L000340C<h0>000b;0G?o17004T40GA61F008B:0GBL1400ILC0GCP0M01\0;04b30C01C_;0CC?0A\#
000340GD80K000b;0GDS1M004T40GF033008B:0?V30`009LA0GI33200ILC0GL50S00ol;01070N00<l;0CLA0E021];04jn0E000340GL`0L\#
000b;0GM<1<004T40GNH1l008B:0=::0m009LA0GPD1O01\O;0=<M0L02QK;0=<i0_000340GQk0@000b;0GR;10004T40GS;1`009LA0GTk2S\#
00ILC0GWN0O02QK;0GWm0J01\O;0GXG0V000340GY<0A000b;0GYM16004T40GZS2@008B:0G\c1<009LA0G]o2F00ILC0G`E0Z02QK;0EUK0F\#
05Ei;0G`o0=02<F;00nY0L000340GaD0M000b;0Gaa0e004T40GbV2J008B:0ClW0]009LA0Ge01900ILC0Gf91I02QK;0GgR0Z0;Tb;0D0j0Z\#
01C_;09e00D000340GhD0Z000b;0Ghn1D004T40GjB3R008B:0Dgl11009LA0Gmd1g00ILC09bO1P02QK;0Go[0^01C_;09e00D00ol;0H0I0N\#
000340H130<000b;0H1?1?004T40H2N2@008B:0;Fc0h009LA0H4^0g01Bo;0<9d0G01\O;0H5U0V021];09T40C000340H6>18000b;0H7F1<\#
004T40H8R3^008B:0H<@0b009LA0H=21d00ILC0H>f0j07aG;0H?`0S03Gb;0H@C0W00h2;0H@j0W000b;0HAY1I004T40HC225008B:0HE711\#
009LA0HF82D07aG;0H?`0S03Gb;0HHL0I000b;0HHm1M004T40HJJ1X008B:0HL20`009LA0HLb0d07aG;0H?`0S03Gb;0HHL0I000340HM`0U\#
000b;0HNE1m004T40HPB21008B:0HRC0k009LA0HS>1303Gb;0@Gi0L022=;0HTA0V000340HTj0N000b;0HUH19004T40HVQ32008B:0HYS1V\#
009LA0H[91500ILC0H\>1=02QK;0H]K0M00ol;0H]h0[000340H^b0a000b;0H_S1e004T40HaH1B008B:0HbZ0e00ILC0HcO0^02QK;0>F60[\#
0Hd=;0AKW0N000340HdK0]000b;0He81Z004T40Hfb0n009LA0Hg`0R02QK;0HhB0R000340Hhg0]000b;0HiT2o004T40HlS30008B:0B^612\#
009LA0HoS1800ILC0I0[0M02QK;0I180S00o5;0Dbk0Y000340I1^0a000b;0I2O2c004T40I5B0_008B:0I610h00ILC0I6i0E02QK;0I180S\#
0:K7;0I7>0E000340I7V0j000b;0I8P39004T40I;Y1H009LA0I=11A00ILC0I>B0i02QK;0I180S01C_;09e00D000340I?>0_000b;0I?m1]\#
004T40IAZ1L008B:0Elm0a00ILC0IC60E02QK;0I180S03:>;0ICK0a000340ID?0^000b;0IDm2`004T40IG]1l008B:0?V30`009LA0IIY2C\#
00ILC0IKl0_00o5;0I180S02QK;0EUK0F\#

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
Deixe a fila tentar de novo.\#
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
Após `AUTH`: banco de senhas inacessível. Após `STARTTLS`: certificado ou chave não carrega. Após `RCPT TO`: recusa de retransmissão abrandada por configuração.\#
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
Envie `MAIL FROM:<address>` sem espaços; defina um nome de host completo para `EHLO` (`myhostname`, `primary_hostname`).\#
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
Consulte o endereço na lista citada no texto, pare a causa, peça a remoção. Endereços domésticos e de nuvem enviam pelo relay de um provedor.\#
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
Programa de e-mail sem login para o correio de saída; correio em texto claro para a porta 587; aparelho ou script que retransmite sem `AUTH`; MX público que exige TLS.\#
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
Consulte o endereço na lista que o texto cita, elimine a causa, peça a remoção; defina um registro PTR cujo nome leve de volta ao endereço. De endereços dinâmicos, envie por um relay.\#
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
Inclua o servidor remetente no registro SPF do domínio; o domínio do remetente do envelope deve ter registro MX ou A; consulte o seu IP na lista citada no texto.\#
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
Verifique os registros MX do domínio do destinatário.\#
Inclua domínio ou cliente nas configurações de retransmissão; corrija o código da regra.\#
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
Consulte o endereço na lista citada no texto, elimine a causa, peça a remoção.\#
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
Consulte o seu endereço na lista ou página citada no texto, elimine a causa, peça a remoção. Defina um registro PTR cujo nome leve de volta ao endereço; de faixas dinâmicas, use um relay.\#
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

"""#)
}
