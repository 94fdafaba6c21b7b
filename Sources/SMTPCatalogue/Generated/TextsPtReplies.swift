// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let ptReplies = PackedTable(
        records: #"""
0000030000700>a030070800M\0300?0600V<0300E0700_;0300L0800hY0300T09010U0;00]0401:U0<00a0701DF0300h0701K90:00o07\#
01Uo030160801]80301>0701fB0801E0501jS0801J06023O0?01P0702=<0801W0802CH0801_0302GG0801b0402J<0801f0502R40801k05\#
02W_030200902c5080290702g;0302@09030d0802I06034;0802O0603:f0302U0803>l0302]0803H[0302e0603Pl0302k0803Yl0303307\#
03_h0;03:0703gn0703A0803o]0303I07048Y0303P0704>60303W0804G60303_0604N=0303e0:04ZA0803o0704bF0;0460704kC0?04=07\#
053H0804D0605;_0:04J0605C10304P0905O20<04Y0605TW0304_0805\I0304g0605aX0304m0605g`030530705o_0>05:07066g0305A09\#
06@:0905J0806K>0305R0706T10305Y0706Zn0305`0706fi0305g0806oE0305o08079g030670707BE0306>0607I:0306D0:07T\0;06N05\#
07ZR0?06S0607`00806Y0607iN0806_05082M0806d06087=0306j0:08AB080740708EJ0?07;0708L]0807B0608S80807H0608Yd0307N09\#
08d40?07W0608hU0807]0608oF0807c0809:Q0807k0809A@030830709En0308:0:09Nm0808D0809WF0<08L0809_m0908T0709ei0908[09\#
0:0j0308d070:7Z0308k060:<g0;091070:BY03098080:HJ0309@070:NT0309G090:WQ0309P070:^H0309W090:jJ0809`080;2X0809h05\#
0;6o0809m070;?C0?0:4070;GZ080:;060;No0<0:A080;UU030:I0:0;cO080:S070;j?080:Z070<3f080:a070<;j080:h080<CA0<0;005\#
0<Fd030;5090<Ng080;>080<TS080;F060<Y<0<0;L070<^Q080;S060<cA0<0;Y060<i5030;_080=2k080;g070=9:080;n050=>I0;0<305\#
0=B`080<8070=JA080<?060=QP080<E060=W`0<0<K060=[A090<Q070=bM030<X090=kG080<a080>3@080<i070>;S080=0030>=m080=307\#
0>EO080=:070>La080=A050>OG030=F070>Ud090=M070>Zi030=T070>bQ030=[070>i70;0=b060>o?030=h080?7@030>0080??g090>809\#
0?Gh030>A090?Pi030>J050?U^030>O090?`Q0;0>X080?kV0<0>`080@4C030>h080@:a030?0080@EU0>0?8060@L0080?>080@S2030?F07\#
0@YY080?M070@_R030?T080@f`030?\0:0@oi080?f080A6M080?n070A>i080@5080AGU080@=080AMY070@E090AU6030@N090A\O030@W06\#
0Abn080@]080Aj]030@e080B3Y090@m070B;X080A4080BAM030A<0:0BLm0<0AF080BR<030AN090BZ3030AW090Bb=0=0A`070BhY030Ag08\#
0C0j030Ao070C6O030B6080C>M030B>0:0CL\080BH080CSc0;0BP090C\c080BY080Cd8080Ba090Cl>0?0Bj090D7a080C3090DBT080C<0:\#
0DN2080CF060DQN030CL080D\o080CT080Dbg080C\050Dg3090Ca060Dko0:0Cg080E44090Co090E<\030D8090EH<0?0DA070EO@080DH08\#
0EW8080DP080E_d0;0DX080Eg<080D`080El^0>0Dh080F3\080E0090F;R0;0E9050F?c030E>090FIa0;0EG080FN50?0EO070FSh080EV08\#
0F\I080E^090Fdo080Eg060FhB0;0Em080G15090F5090G7T0:0F>080G>h080FF080GEm030FN0:0GQT080FX070GUZ0;0F_090G^K080Fh07\#
0GcV080Fo070Gj`0?0G6090H2o080G?090H9o080GH090HBZ0<0GQ080HGn030GY090HSD080Gb060HZX080Gh060H_I0:0Gn070HfZ030H508\#
0I0F0?0H=070I6;030HD050I:W030HI080ICN030HQ070IIF030HX070IPn030H_070IUo030Hf08\#

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
00ILC05:T0S02QK;05;70X0003405;i0G000b;05<@19004T405=I2P008B:05?i15009LA05@n1300ILC05B1100003405C40Q000b;05CU3@\#
004T405Fe22008B:05Hg13009LA05Ij1500ILC05Jo1705L6;05LA0j05M;;05MF0h05N>;05NI0Y0003405O>0I000b;05OW2Z004T405RA0c\#
008B:05S40g05N>;05Sk0\01\0;04b30C0003405TZ0h000b;05UR1f004T405WH1Y008B:04S?0e00ILC05Y12903:>;05[:0a02<F;03_80`\#
05[k;05\60C0003404G90Z000b;05\L2S004T405^o0k009LA05_j1^00<l;04M20[02<F;04M]0P0003403Yo0G000b;05a[2:004T405ce1O\#
009LA05eD1301\O;05fG0]022=;05g40\0003405gc0^000b;05hQ2A004T405jb1e008B:04S?0e00ILC05lW1U05L6;05n<0X05nd;05no0`\#
0003405om0_000b;060\1m004T4062Y0i009LA063R0k00ILC064M1?05L6;065\0]05nd;066I0N0003405O>0I000b;066j2c004T4069]20\#
008B:06;]1:009LA06<g1700ILC06=n1301Bo;06?10H01\0;04b30C06?I;06?T0V0003406@C0Z000b;06@m2D004T406CA3B008B:04S?0e\#
009LA06FS1Q00ILC06H42L00<l;06JP0^02<F;03_80`0003406KA0k000b;06L<24004T406N@2?008B:06PO0V00ILC06Q52:01Bo;06S?0b\#
01\0;04b30C0003406T40^000b;06Tb1V004T406VH1J008B:06Wb0S00ILC06XE1_01Bo;06Z40_06Zc;066I0N0003406[10Z000b;06[[2U\#
004T406^@3;009LA06aK2Y00ILC06d41L00<l;06eP0_02<F;06f?0Z0003406fl0S000b;06gO2=004T406i\2L008B:04S?0e009LA06l81g\#
00ILC06mo0]00<l;06n\0Y02<F;04M]0P0003406oH0Y000b;07012H004T4072I2A008B:074Z10009LA075Z1G00ILC07711Q00o5;078R0X\#
079:;079E0R00034079j0_000b;07:Y2>004T407<g2E008B:07?<17009LA07@C1H00<l;07A[0Z02<F;07A[0Z0003407BH0X000b;07C02L\#
004T407EL1Z009LA07G61P02<F;03_80`02QK;07HV0T0003407I=0\000b;07Ii2D004T407L=2]008B:04S?0e009LA07Nj2Z00ILC07QT1C\#
02<F;07Rg0]05L6;07ST0U00<l;07T90S02QK;05\60C000b;07Tg17004T407Un1W009LA07WU1[00ILC07Y@0f00o5;07Z60L000b;07Za15\#
004T407[f1[008B:04S?0e009LA07]Q1M00ILC07^n1200o5;02<k0A000b;07`80a004T407`i2c008B:07c\1?009LA07dk2A00ILC07g<1M\#
07hY;07hd0Z000b;07iV1G004T407jm3I008B:07nF16009LA07oL1B00ILC080^1_00034082U0=000b;082b0]004T4083O1]008B:085<0d\#
009LA08600L00ILC086L0a00034087@0K000b;087[1d004T4089O2d008B:04S?0e009LA08<C2O00ILC08>b1Q03:>;08@C0_05L6;07ST0U\#
00<l;07T90S00o5;08A20@00034087@0K000b;08AJ1U004T408Bo13008B:06PO0V00ILC08D21H01Bo;06S?0b01\0;04b30C000b;08EY19\#
004T408Fb2?008B:04S?0e009LA08I11X00ILC08JY1i05L6;08LR0;00o5;02<k0A000b;08Le0g004T408M\2L008B:04S?0e009LA08P81n\#
00ILC08R61202QK;02<k0A000b;08S@1B004T408TR2k008B:04S?0e009LA08WM0Z00ILC08X71]02QK;02<k0A0003408Yg0U000b;08ZL2:\#
004T408\V2:008B:08^`0g009LA08_W1j00ILC08aQ1<05M;;08b]0n03:>;08c[0I00<l;07T90S000b;08dC1;004T408eN15008B:04S?0e\#
009LA08600L00ILC08fS1R02<F;08h50P000b;08h]18004T408ie2T008B:04S?0e009LA08lI0c00ILC08m<1Y05M;;08ne0Q0003408oN0E\#
000b;08oc1l004T4091_3A008B:09500j009LA095j2E00ILC098?0S05M;;098b0j01\O;099\0e0003409:Y0T000b;09;=19004T409<F1Y\#
008B:09=o1B009LA09?A1000ILC09@A0R05M;;09@c0M03:>;08c[0I0003409AC0F000b;09AY0i004T409BR1Q009LA02f30W00Tj;09D30U\#
03:>;09DX0f02AO;09EN0P0003409F10i000b;09Fj1j004T409Hd2X008B:06PO0V009LA09KL1000ILC09LL1H01\0;09Md0M01C_;09NA0G\#
00<l;07T90S02<F;09NX0E0003409O50S000b;09OX17004T409P_2>008B:09Rm0d009LA09Sa1C00ILC09U41g05N>;09Vk0K00<l;07T90S\#
0003409WR0X000b;09X:1U004T409Y_2K008B:06Wb0S009LA09\:1\00ILC09]f1d021];09_Z0C02<F;09NX0E0003409`60K000b;09`Q1E\#
004T409af1=008B:09c30a009LA09cd1N00<l;09eB0W05L6;07ST0U0003409f20Q000b;09fS2Z004T409i=2a008B:09kn15009LA09m312\#
00ILC09n51P00o5;09oU0N02QK;0:030S01C_;0:0V0D000340:0m0\000b;0:1Y1T004T40:3=1B009LA0:4O1G00ILC0:5f0e0:6[;0:6f0d\#
02<F;09NX0E000340:7]0V000b;0:8C2=004T40::P1J009LA0:;j0m02<F;06f?0Z03:>;05[:0a000340:=211000b;0:>31W004T40:?Z1C\#
008B:04S?0e00ILC0:@m0b03:>;05[:0a0:A_;0:Aj0_000340:B\0[000b;0:CG0k004T40:DB16009LA0:EH0^00ILC0:F60j02Bd;0:G00V\#
00Tj;0:GV0C02AO;0:Gi0Q000340:HM0B000b;0:H_0o004T40:I^27009LA0:Ke0\00ILC0:LQ1F02B8;0:Mg0]00Tj;0:GV0C000340:NW0b\#
000b;0:OI2X004T40:R122008B:04S?0e009LA0:T31J00ILC0:UM0T03:>;0:V10\02<F;0:V10\0:V];0:Vh0Y000340:WT0T000b;0:X81g\#
004T40:Yo22008B:0:\10[009LA0:\\1002<F;04Ea0Z02QK;0:]\0\000340:^K0Y000b;0:_41V004T40:`Z37008B:0:ca1G009LA0:e81i\#
00ILC0:g11B00gE;0:hC0Y03Gb;0:hl0`01\O;0:i\0^000b;0:jR1g004T40:lI28008B:0:nQ0]009LA0:o>2700ILC0;1E0Y01\O;0;1n0D\#
00h2;0;2B0F01\0;04b30C000b;0;2`1?004T40;3o1B009LA0;5A0o01eL;09_Z0C01\O;0;6@0_000b;0;771V004T40;8]2Q009LA0;;>26\#
00ILC0;=D1500gE;0;>I0L03Gb;0;>e0N00Tj;09_Z0C000b;0;?R1W004T40;A92g008B:0;D00^009LA0;D^1O01eL;0;F=0J01\O;0;FW0J\#
00o5;0;G10Y000b;0;Gb1R004T40;ID2:009LA0;KN1V03Gb;0;M40X0:6[;0;M\0O01\O;0;N;0d000b;0;O;1;004T40;PF23008B:0;RI0h\#
009LA0;SA0[00ILC0;Sl1700gE;0;>I0L01Bo;0;U30R021];09_Z0C000340;UX0\000b;0;VD1^004T40;X23W008B:0;[Y19009LA0;\b2l\#
00ILC0;_^19022=;0;`g0T0;aK;0;aV0\0:6[;0;bB0U00h2;0;bg0X000b;0;cW1@004T40;dg1k008B:0;fb1_009LA0;hQ0f01\0;0;iG0G\#
00h2;0;2B0F01[;;0;i^0Q000b;0;jG1O004T40;kf2Z008B:0;nP1N009LA0;on1f00ILC0<1d1A00h2;0<350H02QK;0<3M0I000b;0<3n18\#
004T40<562o008B:0<8519009LA0<9>1f0;aK;0<;40O0:6[;0;M\0O02QK;0<;S0G000b;0<<21d004T40<=f29008B:0<?o1<009LA0<A;16\#
00ILC0<BA0_0;aK;0<;40O0:6[;0;M\0O02QK;0<C00A000b;0<CM0m004T40<DJ17009LA0<EQ0l01Bo;0<FM0G021];09_Z0C000340<Fg0I\#
000b;0<G@0a004T40<H122008B:0<J317009LA0<K:0X00ILC0<Kb1C022=;0<M50T00h2;0<MY0_01dU;0<NH0O000b;0<No13004T40<P22@\#
008B:0:nQ0]009LA0<RB0n00ILC0<S@1301\O;0;1n0D00h2;0;2B0F01C_;0<TC0@000b;0<T[15004T40<U`0`009LA0<VP1L00ILC0<Wl0_\#
022=;0<X[0Q00Tj;09_Z0C000b;0<YH13004T40<ZK1K008B:0<[f19009LA0;SA0[00ILC0<\o1;01Bo;0;U30R022=;0<^:0G000b;0<^Y1C\#
004T40<_l1U008B:0<aQ0^00ILC0<b?0\01dU;0<bk0F02QK;02WK0D000340<cM0O000b;0<cl1=004T40<e92<009LA0<gE1<01\O;0<hQ0T\#
022=;05g40\000340<i80M000b;0<iU1D004T40<ji3A008B:0<n:13009LA0<o=1j00o5;0=170g022=;0=1n0K01C_;0=2I0R000b;0=330V\#
004T40=3Y2I008B:0=621>009LA0=7@1=03G2;0=8M0I01C_;0=8f0D01\0;04b30C000b;0=9B1S004T40=:e1R009LA0=<G1C00Tj;09_Z0C\#
00o5;0==Z0_000b;0=>T1A004T40=?e15009LA0=@j1800o5;0=B20H021];0=BJ0F000b;0=Bh10004T40=Ch2k008B:0=Fc0m009LA0=G`1F\#
00o5;0=I60L01eL;09_Z0C02QK;0=IR0_000b;0=JI0X004T40=K12Q008B:0=MR0n009LA0=NP1k01C_;0=PK0V00Tj;0=Q10O000b;0=QX0d\#
004T40=RL2R008B:0=MR0n009LA0=Tn1e00o5;0=Vc0I02QK;0=W<0T000b;0=Wl1C004T40=Y?1T008B:0;RI0h009LA0=Zc0N021];09_Z0C\#
01Bo;0<FM0G000340=[J0L000b;0=[f1Y004T40=]O2<008B:0=_[1n00ILC0=aY0d01C_;0=PK0V01\0;04b30C000340=bP0W000b;0=c70^\#
004T40=ce2P008B:0=fE0`009LA0=g51_00ILC0=hd0V0:6[;0=iJ0h03Gb;0=jB0M00gE;0=j_0X000b;0=kO11004T40=lP2^008B:0=o>1d\#
009LA0>120i00ILC0>1k0_06?I;06?T0V0>2Z;0>2e0K01\0;04b30C000b;0>3H0o004T40>4G2=008B:0>6T11009LA0>7U2100ILC0>9V17\#
03Gb;0>:]0F02QK;0>;30P000b;0>;[0S004T40><>14008B:0>=B0[000b;0>>51W004T40>?\1W008B:0>AC0o009LA0>BB1S0:6[;0>Ce0`\#
03Gb;0>DU0M0;aK;0>E20M000b;0>EW1[004T40>GB2g008B:0>J90\009LA0>Je1l0:6[;0>Ce0`03Gb;0>DU0M0;aK;0>E20M000b;0>Li0l\#
004T40>Me0c008B:0<aQ0^01dU;0>NX0K00gE;0>O30D0003403Yo0G000b;0>OJ1l004T40>QF14008B:0>RJ1T00ILC0>Sn1;02QK;0>U90[\#
01C_;0=PK0V000340>Um0b000b;0>V_1<004T40>Wk1:008B:0>Y51200ILC0>Z70E01C_;0=PK0V01\0;0>ZL0M000340>Zl0Y000b;0>[U20\#
004T40>]U0o008B:0>^T1;009LA0>__1=02QK;0>`l0b0;aK;0>a^0c000340>bT0W000b;0>c;1i004T40>e41J008B:0>fN0l009LA0>gJ0m\#
02QK;0>`l0b0>hG;0>hR0U000340>iB0Z000b;0>il1D004T40>k@1L008B:0>l\0M009LA0>m91U00o5;0>n^0Q000340>oB0^000b;0?002O\#
004T40?2O1K008B:0?3j0b009LA0?4\0^00ILC0?5J0[02QK;0?650U0:A_;0?6Z0V000340?7C0^000b;0?812<004T40?:=2H008B:0?<U17\#
009LA0?=\0b03Gb;0?>N0[0;aK;0>a^0c01C_;0??90^000340?@00O000b;0?@O1a004T40?B@1N008B:0?C^0\009LA0?DJ0e00ILC0?E?18\#
02QK;0?FG0_00o5;0?G60b01C_;0:0V0D000340?Gk0Y000b;0?HT2E004T40?Ji1h008B:0?La0_009LA0?MP1O00ILC0?No0T0?OS;0?O^0K\#
02QK;047Y0Z0;aK;0?P90`000340?Pl0M000b;0?QI2N004T40?Sg19009LA0?U00^01\O;0<hQ0T000340?Ua0J000b;0?V;1F004T40?WQ2g\#
008B:0?ZH1I009LA0?[a1R00ILC0?]C1i00o5;0?_<0U0:A_;0?_a0`00<l;00nY0L000340?`\0A000b;0?`m1N004T40?bK2[008B:0?e60`\#
009LA0?ef3<00ILC0?i21B00o5;0?jD0X02QK;0?jl0Z000340?kb0N000b;0?l@0g004T40?m71h009LA0?no2A00ILC0@1@1^00o5;0@2n0Q\#
01\O;0@3O0F00<l;0@3e0N000340@4F0Q000b;0@4g22004T40@6i0j008B:0@7c1F009LA0@991300ILC09@A0R05M;;0@:<0B05L6;0@:N0C\#
000340@:d0Z000b;0@;N3_004T40@?=1_008B:0@@l1>009LA0@B:1I01C_;0@CS0X0>2Z;0@D;0\05M;;0@Dg0^000340@Ec0S000b;0@FF23\#
004T40@HI1B009LA0@I[1]01\O;0<hQ0T00o5;0@KH0X000340@L80\000b;0@Ld2K004T40@O?18008B:0@PG0o009LA0@QF0Z00ILC0@R00O\#
05M;;0@Dg0^06?I;0@RO0S000340@S50g000b;0@Sl2D004T40@V@0R008B:0@Vb130>2Z;0@We0L01C_;0@XA0Y0@Xj;0@Y50T0003405TZ0h\#
000b;0@Ya1`004T40@[Q1@008B:0@\a0k00ILC0@]\1G02QK;0@We0L0@_3;0@_>0D000340@_U0^000b;0@`C1K004T40@a^2;008B:0@ci11\#
009LA0@dj0n01\0;04b30C01C_;0@eh0?02QK;0@f70Y000340@fc0F000b;0@g91Z004T40@hc2Y008B:0@kL1F009LA0@lb1R00ILC0@nD15\#
01\0;0>ZL0M02QK;0=Vc0I01Bo;0@oI0P0>2Z;0@D;0\000340A010P000b;0A0Q1C004T40A1d1Z008B:0A3N0\009LA0A4:1f0>2Z;0A600M\#
01\0;04b30C01Bo;0<FM0G000b;0A6U1R004T40A872]008B:0A:d1E009LA0A<91I00ILC0A=R1G01\0;0>ZL0M02QK;0=Vc0I000b;0A?11\\#
004T40A@]2W008B:0ACD0]009LA0AD11N00ILC0AEO0k02QK;0AFJ0K00o5;0AFe0`01\0;0>ZL0M000340@fc0F000b;0AG]0k004T40AHX1m\#
008B:0AJU16009LA0AK[1A00ILC0ALl0]01\0;0>ZL0M02QK;0=Vc0I000340A010P000b;0AM`1=004T40ANm2Z008B:0A3N0\009LA0AQW17\#
00ILC0AR^1G0>2Z;0AT50Z01Bo;0<FM0G021];0AT_0G0003405om0_000b;0AU92A004T40AWJ14008B:0AXN0k009LA0AYI1600ILC0AZO0i\#
05L6;065\0]0A[H;0A[S0N05M;;0A\10N000340A\R0Y000b;0A];27004T40A_B1>008B:0A`P1702QK;0AaW0\0;aK;0AbC0[000340Ac60^\#
000b;0Acd1M004T40AeA1D008B:0AfU0_009LA0AgD0d00ILC0Ah81;0;aK;0AiC0\02QK;0Aio0^000340Aj`0X000b;0AkH2E004T40Am]2G\#
008B:0B041Z009LA0B1^0h01\0;04b30C0>2Z;0B2V0V00h2;0B3<0M000340B3b0_000b;0B4Q0n004T40B5O1\008B:0B7;2Z009LA0B9e1A\#
01\0;04b30C0B;6;0B;A0G000340B;`0P000b;0B<@1o004T40B>?1Z008B:0@PG0o009LA0B?i0a00ILC0B@Z0c05M;;0@We0L0@Xj;0@RO0S\#
000340BAP0X000b;0BB810004T40BC82^008B:0BEf2I009LA0BH?1b00ILC0BJ10[06?I;0BJ\0U01C_;0BKA0N01Bo;0BK_0b0B;6;0BLQ0L\#
000340BM90P000b;0BMY1d004T40BOM0g008B:0ACD0]009LA0BPD0`00ILC0BQ41801C_;0=PK0V02QK;0=Vc0I000340BR?0n000b;0BS=1<\#
004T40BTI1`008B:0A3N0\009LA0BV90g00ILC0BW01501C_;0BX50V06?I;0BX[0Z0@Xj;0BYE0^0003406T40^000b;0BZ61f004T40B[l2=\#
008B:0B^90U009LA0B^^0e00ILC0B_S1@01Bo;0B`c0O00gE;0BaB0`0Bb2;0A[S0N000340BbJ0X000b;0Bc20l004T40Bcn1T008B:0BeR1?\#
009LA0Bfa1?0B;6;0Bh00Y02QK;0>U90[000340Bh\11000b;0Bi]27004T40Bkd2>008B:0Bn212009LA0Bo41000ILC0C040f02QK;0AaW0\\#
00o5;0;G10Y000340C0m0a000b;0C1^1J004T40C381U008B:0C4]0o00ILC0C5\0c02QK;0@We0L00o5;0;G10Y000340C6R0c000b;0C7E1]\#
004T40C921K008B:074Z10009LA0C:M1800ILC0C;U1T00o5;0C=90\0C=e;0C>00M000340C>P0^000b;0C?>2Z004T40CAh4F008B:0CF>1Y\#
009LA0CGg2900ILC0CJ01702a>;0CK70I0;aK;0CKP0V00o5;0CL60V03:>;0@_>0D000340CLd0>000b;0CM21b004T40CNd1i008B:0CP]1N\#
00ILC0CR;1001\0;04b30C01C_;0CS;0A01\O;0CSL0G000340CSn0O000b;0CTM1J004T40CUg20008B:0?e60`009LA0CWg3?00ILC0C[60k\#
00o5;0C\10M00ol;01070N00<l;0C\N0E000340C\k0J000b;0C]E0m004T40C^B23008B:0C`E13009LA0CaH0e00ILC0Cb=1;00o5;0CcH0L\#
01\O;0Ccd0D000340Cd@0S000b;0Cdc1Q004T40CfD1e008B:0>6T11009LA0Ch92g00ILC0Ck00i03Gb;0>:]0F00h2;0<350H00o5;0Cki0E\#
000340ClM0O000b;0Cll1o004T40Cnk2[008B:0D1V1K009LA0D312:00ILC0D5;1<00o5;0D6G0Z05M;;0D710`03:>;0@_>0D000340D7i0B\#
000b;0D8;1c004T40D9n2f008B:0D<d0]009LA0D=Q2f00ILC0D@G130;aK;0DAJ0Z01C_;0:0V0D00o5;0DB40P000b;0DB\2Q004T40DE=3Z\#
008B:0DHg1F009LA0DJ=1:00ILC0DKG2502a>;0CK70I0;aK;0CKP0V00o5;0DB40P03:>;0@_>0D0:A_;0DML0V000b;0DN:0i004T40DO31=\#
008B:0<aQ0^01dU;0DP@0X0;aK;0DPh0V02a>;0CK70I000340DQQ0F000b;0DQg2I004T40DT@3I008B:0DWY1_009LA0DYH1<00ILC0DZT1O\#
01c[;0D\30G02QK;0D\J0U000340D]70T000b;0D][23004T40D_^1g008B:0D<d0]009LA0DaU1200ILC0DbW0@02QK;047Y0Z0;aK;0DAJ0Z\#
000b;0Dbo1a004T40Dd`0i008B:0DeY0f01c[;0DfO0T02QK;02WK0D000340Dg<0J000b;0DgV1T004T40Di:1E009LA0DjO0e01\O;0DkD0[\#
00o5;0CcH0L000340Dl90X000b;0Dla2@004T40Do11K008B:0E0L16009LA0E1R0l00ILC0E2N0m02QK;0AaW0\00o5;0E3K0Y000340E4=0W\#
000b;0E4d2?004T40E731I008B:0E8L11009LA0E9M1i00ILC0E;F1F02QK;0?FG0_00o5;0?G60b01C_;0:0V0D000340E<_0N000b;0E==2T\#
004T40E?a36008B:0EBg1\009LA0EDS1M00ILC0EF00g05L6;0EFg0S00o5;0EGJ0G02QK;0EGa0K000b;0EHK2=004T40EJX1k008B:0ELS1F\#
009LA0EMi0l00ILC0ENe0K05L6;0EFg0S00o5;0EGJ0G000340EOH0U000b;0EOm1B004T40EQ?2D008B:0@PG0o009LA0ESS1O00ILC0EU21X\#
05L6;0EFg0S0@Xj;0EVZ0N000340EW@0F000b;0EWV1Q004T40EY72R008B:0E[Y1N009LA0E]71900ILC0E^@1G05L6;0E_W0=02QK;0<C00A\#
000340E_o0T000b;0E`S0o004T40EaR27008B:0EcY15009LA0Ed^1:00ILC0Eeh0n00o5;0D6G0Z02QK;0Eff0F000340EW@0F000b;0EgD1\\#
004T40Ei01X008B:0EjX10009LA0EkX1600ILC09@A0R05L6;0E_W0=02QK;0<C00A0003408oN0E000b;0Ell2>004T40Eo:1o008B:0F190N\#
009LA0F1W1`00ILC0F3G0E05L6;0@We0L02QK;0=W<0T000340F3d0F000b;0F4:1U004T40F5_1`008B:0F7O13009LA0F8R1K00ILC0F9m1U\#
05L6;0EFg0S0@Xj;0EVZ0N06?I;0@RO0S000340F;]0W000b;0F<D1:004T40F=N0j008B:0F>H0a02QK;0F?90Z000340F?f0L000b;0F@B1d\#
004T40FB634008B:0FE:18009LA0FFB1O00ILC0FGa1D03Gb;0>DU0M02QK;0FI50\02a>;0CK70I000340FIl0S000b;0FJO15004T40FKT0m\#
008B:0?e60`009LA0FLQ1T00o5;0C\10M00<l;0C\N0E00ol;01070N000340FND0S000b;0FNg1S004T40FPJ1T008B:0FQn14009LA0FS20f\#
02QK;0Eff0F00o5;0D6G0Z000340FT00U000b;0FTU0c004T40FUH2A008B:0FWY1O009LA0FY81_00ILC0FZg1202QK;0F[i0P03Gb;0>DU0M\#
000340F\Q0Y000b;0F]:28004T40F_B35008B:0FbG1@009LA0FcW0K00ILC0Fd20m03Gb;0>DU0M02QK;0<C00A02a>;0CK70I000340Fe70A\#
000b;0FeH1?004T40FfW0R008B:0Fg91901dU;0DP@0X02QK;02WK0D000340FhM0C000b;0Fh`1S004T40FjC2C008B:0FlV0h009LA0FmN2D\#
00ILC0Fob0J00o5;0G0<0S00<l;0G0_0F000340G1>0M000b;0G1[1N004T40G392\008B:0?C^0\009LA0E9M1i00ILC0G5e1_02QK;0?FG0_\#
00o5;0?G60b01C_;0:0V0D000340FT00U000b;0G7^1R004T40G9@2:008B:0G;J17009LA0G<Q1D00ILC0G=e1302QK;0F[i0P01C_;0:0V0D\#
000340G?00S000b;0G?S1E004T40G@h1d008B:0AfU0_009LA0GB\1=00ILC0GCi0i02QK;0GDb0U0GEG;0GER0K000340GF00B000b;0GFB2_\#
004T40GI13<008B:0GL=1Q009LA0GM^2=00ILC0GOk0l02QK;0GPg0]00ol;01070N05M;;0D710`00<l;00nY0L000340CLd0>000b;0GQ\17\#
004T40GRc1F008B:0GT91400ILC0GU=0M01\0;04b30C01C_;0CS;0A000340GUe0K000b;0GV@1M004T40GW]33008B:0?e60`009LA0GZ`38\#
00ILC0G]h0S00ol;01070N00<l;0C\N0E021];04jn0E000340G^S0L000b;0G^o1<004T40G`;1l008B:0=Fc0m009LA0Gb71O01\O;0=I60L\#
02QK;0=IR0_000340Gc^0@000b;0Gcn10004T40Gdn1`009LA0Gf^2S00ILC0GiA0O02QK;0Gi`0J01\O;0Gj:0V000340Gjo0A000b;0Gk@16\#
004T40GlF2@008B:0GnV1<009LA0Gob2F00ILC0H280Z02QK;0Eff0F05M;;0H2b0=02<F;00nY0L000340H370M000b;0H3T0e004T40H4I2J\#
008B:0D<d0]009LA0H6c1900ILC0H7l1I02QK;0H9E0Z0;aK;0DAJ0Z01C_;0:0V0D000340H:70Z000b;0H:a1D004T40H<53R008B:0E8L11\#
009LA0H?W1g00ILC09n51P02QK;0HAN0^01C_;0:0V0D00ol;0HB<0N000340HBf0<000b;0HC21?004T40HDA2@008B:0;RI0h009LA0HFQ0g\#
01Bo;0<FM0G01\O;0HGH0V021];09_Z0C000340HH118000b;0HI91<004T40HJE3^008B:0HN30b009LA0HNe1d00ILC0HPY0j07hY;0HQS0S\#
03Gb;0HR60W00h2;0HR]0W000b;0HSL1I004T40HTe25008B:0HVj11009LA0HWk2D07hY;0HQS0S03Gb;0HZ?0I000b;0HZ`1M004T40H\=1X\#
008B:0H]e0`009LA0H^U0d07hY;0HQS0S03Gb;0HZ?0I000340H_S0U000b;0H`81m004T40Hb521008B:0Hd60k009LA0He11303Gb;0@We0L\#
022=;0Hf40V000340Hf]0N000b;0Hg;19004T40HhD32008B:0HkF1V009LA0Hll1500ILC0Hn11=02QK;0Ho>0M00ol;0Ho[0[000340I0U0a\#
000b;0I1F1e004T40I3;1B008B:0I4M0e00ILC0I5B0^02QK;0>U90[0I60;0A[S0N000340I6>0]000b;0I6k1Z004T40I8U0n009LA0I9S0R\#
02QK;0I:50R000340I:Z0]000b;0I;G2o004T40I>F30008B:0Bn212009LA0IAF1800ILC0IBN0M02QK;0IBk0S00o5;0E3K0Y000340ICQ0a\#
000b;0IDB2c004T40IG50_008B:0IGd0h00ILC0IH\0E02QK;0IBk0S0:V];0II10E000340III0j000b;0IJC39004T40IML1H009LA0INd1A\#
00ILC0IP50i02QK;0IBk0S01C_;0:0V0D000340IQ10_000b;0IQ`1]004T40ISM1L008B:0F>H0a00ILC0ITi0E02QK;0IBk0S03:>;0IU>0a\#
000340IV20^000b;0IV`2`004T40IYP1l008B:0?e60`009LA0I[L2C00ILC0I]_0_00o5;0IBk0S02QK;0Eff0F\#

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

"""#)
}
