// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let itReplies = PackedTable(
        records: #"""
0000030000700?D030070800O20300?0600Wm0300E0700af0300L0800kX0300T09013`0;00]0401=f0<00a0701Ge0300h0701O80:00o07\#
01Z^030160801b50301>0701kM0801E0501oi0801J06028j0?01P0702Bc0801W0802I_0801_0302MV0801b0402PP0801f0502X_0801k05\#
02^I030200902jH080290702o10302@09039L0802I0603=50802O0603D40302U0803H00302]0803RM0302e0603Ze0302k0803dS0303307\#
03jX0;03:07042e0703A0804:d0303I0704D60303P0704MM0303W0704S<0303^0804\O0303f0604dC0303l0:0518080460705:80;04=07\#
05C?0?04D0705L;0804K0605Th0:04Q0605\D0304W0905h^0<04`0605nX0304f08066L0304n0606<9030540606BJ0305:0706JB0>05A07\#
06QT0305H0906[B0905Q0806fU0305Y0706om0305`0707720305g0707C10305n0807LA030660807Vd0306>0707_n0306E0607g60306K0:\#
08340;06U0508:40?06Z0608?i0806`0608J60806f0508S^0806k0608Wc030710:08bA0807;0708fR0?07B0708nX0807I0609530807O06\#
09<30307U0909FH0?07^0609KX0807d0609RP0807j0809]h080820809e10308:0709iQ0308A0:0:3^0808K080:<d0<08S080:EU0908[07\#
0:LF0908b090:WL0308k070:^903092060:c20;098070:iC0309?080:o\0309G070;640309N090;?O0309W070;FC0309^090;Rc0809g08\#
0;[H0809o050;`5080:4070;hT0?0:;070<1R080:B060<8h0<0:H080<??030:P0:0<Lc080:Z070<So080:a070<]Z080:h070<em080:o08\#
0<mV0<0;7050=1=030;<090=9I080;E080=?_080;M060=DC0<0;S070=IG080;Z060=N50<0;`060=TC030;f080=^c080;n070=e;080<505\#
0=jV0;0<:050=o4080<?070>7:080<F060>>l080<L060>ES0<0<R060>I0090<X070>PI030<_090>Y4080<h080>a0080=0070>iK080=703\#
0>ko080=:070?3G080=A070?:Z080=H050?=?030=M070?D8090=T070?Ii030=[070?QO030=b070?XM0;0=i060?^`030=o080?f`030>708\#
0?o_090>?090@7X030>H090@@Q030>Q050@EM030>V090@P]0;0>_080@\90<0>g080@e6030>o080@l2030?7080A780>0??060A>3080?E08\#
0AEb030?M070ALL080?T070ARF030?[080AY^030?c0:0Ae:080?m080Al6080@5070B4h080@<080B=_080@D080BDL070@L090BK_030@U09\#
0BSG030@^060BZ1080@d080BaS030@l080Bjl090A4070C3D080A;080C9H030AC0:0CEb0<0AM080CKE030AU090CS7030A^090C[K0=0Ag07\#
0Cb`030An080CkG030B6070D1C030B=080D99030BE0:0DGK080BO080DN^0;0BW090DX6080B`080D_T080Bh090Dgd0?0C1090E3b080C:09\#
0E?=080CC0:0EJ`080CM060EN0030CS080EZ7080C[080E`M080Cc050Ee4090Ch060Ej70:0Cn080F2N090D6090F;A030D?090FG=0?0DH07\#
0FNo080DO080FWF080DW080F`30;0D_080Fg<080Dg080Fm00>0Do080G3l080E7090G<;0;0E@050G@R030EE090GJa0;0EN080GOL0?0EV07\#
0GUA080E]080G]n080Ee090GfI080En060Gi]0;0F4080H2d090F<090H9A0:0FE080H@o080FM080HH9030FU0:0HS[080F_070HX;0;0Ff09\#
0HaA080Fo070Hg3080G6070Hn>0?0G=090I6c080GF090I=_080GO090IFJ0<0GX080IK]030G`090IVc080Gi060I^2080Go060Ibf0:0H507\#
0Ij8030H<080J3d0?0HD070J9o030HK050J>U030HP080JGV030HX070JMo030H_070JV1030Hf070JZb030Hm080JcB030I5070Jjf030I<06\#

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
008^:04?V1Z009fA04A@1[02X4;04Bk0^01G4;04CY0M0003404D90b000h;04Dk2S004i404GN2=008^:04I[0Y009fA04JD1\02X4;04L00[\#
04L[;04Lf0W0003403dV0K000h;04MP2H004i404Oh0h009fA04P`0]00JRC04QM0m03CJ;04RJ0b02Ad;03id0d0003404S?0a000h;04T01h\#
004i404Uh1i008^:04Wa18009fA04Xi1Y00JRC04ZR0X02Ad;04[:0\04[f;04\10N0003404\R0a000h;04]C2?004i404_R1J009fA04`l25\#
00=O;04c10\02Ad;04c]0V0003404dF0]000h;04e31b004i404fe2g008^:04i\0^009fA04jJ3A00JRC04m[1W03CJ;04oB0^02Ad;05000[\#
012@;02BG0L02Oh;050[0M000h;051@0f004i405262b008^:054h1_009fA056W1@00JRC057g1;01FO;05920d01`d;059f0B000h;05:C1@\#
004i405;S35008^:04i\0^009fA05>X3Q00JRC05B90b0135;013@0P0270;05Bk0D000h;05CN1Y004i405E72j008^:04i\0^009fA05H11a\#
00JRC05Ib1E02Ad;05K70R00V^;05KY0R000h;05LC2f004i405O92C008^:05QL18009fA05RT1000JRC05ST0^02X4;05TB0V0003405U20L\#
000h;05UN19004i405VW2H008^:05Xo1:009fA05Z91200JRC05[;190003405\G0Q000h;05\h3K004i405`C2A008^:05bT10009fA05cT0o\#
00JRC05dS1?05eb;05em0g05fd;05fo0i05gh;05h30[0003405hj0T000h;05iN2h004i405lF0_008^:05m50j05gh;05mo0Y01`d;059f0B\#
0003405n[10000h;05o[1_004i4061J1S008^:04i\0^00JRC062m2703CJ;06540h02Ad;03id0d065l;06670E0003404\R0a000h;066O2^\#
004i4069=1<009fA06:I1`00=O;04c10\02Ad;04c]0V0003403dV0K000h;06<<2?004i406>K1J009fA06?e1601aK;06@k0`027\;06A[0_\#
0003406BM0Z000h;06C72B004i406EI1[008^:04i\0^00JRC06G41[05eb;06H_0[06IJ;06IU0]0003406JP0`000h;06K@25004i406ME0j\#
009fA06N?0m00JRC06O<1<05eb;06PH0[06IJ;06Q30Q0003405hj0T000h;06QW3=004i406Td1i008^:06V]1=009fA06Wj1200JRC06Xl12\#
01FO;06Yn0N01`d;059f0B06ZL;06ZW0[0003406[K0_000h;06\:2>004i406^H3L008^:04i\0^009fA06ad1Y00JRC06cM2D00=O;06ea0d\#
02Ad;03id0d0003406fX0l000h;06gT2I004i406im2C008^:06l@0_00JRC06lo2<01FO;06o;0b01`d;059f0B0003407000a000h;070a1T\#
004i4072E1O008^:073d0X00JRC074L1d01FO;076@0W076g;06Q30Q0003407750^000h;077c2M004i407:@3E009fA07=U2Y00JRC07@>1L\#
00=O;07AZ0Z02Ad;07BD0]0003407C40Y000h;07C]2K004i407F82K008^:04i\0^009fA07HS2D00JRC07Jg0c00=O;07KZ0W02Ad;04c]0V\#
0003407LD0Z000h;07Ln2K004i407OI25008^:07QN1=009fA07R[1K00JRC07T61L012@;07UR0V07V8;07VC0Q0003407Vg0]000h;07WT2=\#
004i407Ya2Z008^:07\K1F009fA07]a1M00=O;07_>0`02Ad;07_>0`0003407`10[000h;07`\2[004i407cG1_009fA07e61L02Ad;03id0d\#
02X4;07fR0T0003407g90T000h;07g]2J004i407j72V008^:04i\0^009fA07l]2g00JRC07oT1K02Ad;080o0l05eb;081k0S00=O;082N0V\#
02X4;06670E000h;083?1@004i4084O1j009fA086I1f00JRC088?1<012@;089K0Y000h;08:C1?004i408;R1X008^:04i\0^009fA08=:1[\#
00JRC08>e14012@;02BG0L000h;08@10a004i408@b38008^:08Cj1K009fA08EE2U00JRC08Gj1M08IG;08IR0T000h;08J>1R004i408K`3I\#
008^:08O91<009fA08PE1U00JRC08Qj1d0003408Sf0@000h;08T60_004i408Te1`008^:04i\0^009fA08VU0M00JRC08W20a0003408Wf0M\#
000h;08XC1h004i408Z;2h008^:04i\0^009fA08]32M00JRC08_P1X03CJ;08a80_05eb;081k0S00=O;082N0V012@;08ag0J0003408Wf0M\#
000h;08bI1a004i408d:10008^:06l@0_00JRC08e:1H01FO;06o;0b01`d;059f0B000h;08fa1C004i408h42W008^:04i\0^009fA08j[1a\#
00JRC08lL1m05eb;08nI0?012@;02BG0L000h;08n`0b004i408oR2O008^:04i\0^009fA09212400JRC09450n02X4;02BG0L000h;095;1C\#
004i4096N2h008^:04i\0^009fA099F0g00JRC09:=1f02X4;02BG0L0003409<60O000h;09<U2=004i409>b26008^:09@h0l009fA09Ad1j\#
00JRC09C^1?05fd;09Dm1103CJ;09En0J00=O;082N0V000h;09FW1A004i409Gh1;008^:04i\0^009fA08VU0M00JRC09I31c02Ad;09Jf0b\#
000h;09K`1;004i409Lk2W008^:04i\0^009fA09OR0j00JRC09PL1W05fd;09R30M0003409RX0B000h;09Rj22004i409Tl37008^:09X312\#
009fA09Y52V00JRC09[[0Q05fd;09\<0g01aK;09]30e0003409^00J000h;09^J1L004i409_f1U008^:09aK1E009fA09b`1:00JRC09cj0Y\#
05fd;09dS0N03CJ;09En0J0003409e40F000h;09eJ0`004i409f:1O009fA02mP0e00V^;09gY0R03CJ;09h;0j02G^;09i50L0003409iT0e\#
000h;09jI1d004i409l=3W008^:06l@0_009fA09od1800JRC0:0l1K01`d;0:2G0J01G4;0:2a0S00=O;082N0V02Ad;0:3D0J000340:3f0N\#
000h;0:4D1=004i40:5Q2>008^:0:7_0o009fA0:8^1T00JRC0::B1n05gh;0:<@0T00=O;082N0V000340:=00\000h;0:=\1F004i40:?22N\#
008^:073d0X009fA0:AP1i00JRC0:CI1f0270;0:E?0F02Ad;0:3D0J000340:E^0L000h;0:F:1Q004i40:G[1<008^:0:Hg0j009fA0:Ia1h\#
00=O;0:KY0]05eb;081k0S000340:LO0H000h;0:Lg2Z004i40:OQ2b008^:0:RC1<009fA0:SO1:00JRC0:TY1P012@;0:V90P02X4;0:VY0Q\#
01G4;0:W:0B000340:WO0Y000h;0:X81O004i40:YW1E009fA0:Zl1K00JRC0:\G0c0:]:;0:]E0d02Ad;0:3D0J000340:^<0N000h;0:^Z23\#
004i40:`]1C009fA0:b01202Ad;07BD0]03CJ;06540h000340:c=17000h;0:dD1Y004i40:em1Q008^:04i\0^00JRC0:gN0m03CJ;06540h\#
0:hK;0:hV0]000340:iF0b000h;0:j814004i40:k<15009fA0:lA0e00JRC0:m60k02I7;0:n10Y00V^;0:nZ0H02G^;0:o20Z000340:o_0D\#
000h;0;0312004i40;151o009fA0;340f00JRC0;3j1J02HL;0;5D0`00V^;0:nZ0H000340;670_000h;0;6f2Y004i40;9O2?008^:04i\0^\#
009fA0;;^1S00JRC0;=A0U03CJ;0;=f0f02Ad;0;=f0f0;>\;0;>g0X000340;?R0X000h;0;@:1`004i40;Aj1k008^:0;Ce0`009fA0;DU11\#
02Ad;04[:0\02X4;0;EV0]000340;FF0\000h;0;G21Z004i40;H\3F008^:0;L21@009fA0;MB2<00JRC0;ON1E00j?;0;Pc0U03QP;0;QH0Y\#
01aK;0;R10b000h;0;Rk1e004i40;T`27008^:0;Vg0b009fA0;WY2900JRC0;Yb0_01aK;0;ZQ0T00ji;0;[50C01`d;059f0B000h;0;[P1I\#
004i40;\i1C009fA0;^<1801jU;0:E?0F01aK;0;_D0a000h;0;`=1X004i40;ae2@009fA0;d52M00JRC0;fR1<00j?;0;g^0G03QP;0;h50O\#
00V^;0:E?0F000h;0;hc1W004i40;jJ3<008^:0;mV0f009fA0;nL1S01jU;0;oo0K01aK;0<0J0I012@;0<0c0_000h;0<1Z1J004i40<342U\#
009fA0<5Y1S03QP;0<7<0T0:]:;0<7`0H01aK;0<880`000h;0<9413004i40<:71m008^:0<<410009fA0<=40\00JRC0<=`1900j?;0;g^0G\#
01FO;0<>i0F0270;0:E?0F000340<?B0\000h;0<?n1a004i40<A_3N008^:0<E=18009fA0<FE2g00JRC0<I<1=027\;0<JI0M0<Jf;0<K10]\#
0:]:;0<K^0N00ji;0<L<0W000h;0<Lk1K004i40<NF1o008^:0<PE1c009fA0<R80j01`d;0<S20I00ji;0;[50C01`3;0<SK0T000h;0<T71I\#
004i40<UP2X008^:0<X81Q009fA0<YY1j00JRC0<[S1B00ji;0<\e0I02X4;0<]>0L000h;0<]b15004i40<^g3>008^:0<b516009fA0<c;1l\#
0<Jf;0<e70N0:]:;0<7`0H02X4;0<eU0H000h;0<f51Y004i40<g^2R008^:0<j@14009fA0<kD1<00JRC0<lP0c0<Jf;0<e70N0:]:;0<7`0H\#
02X4;0<mC0C000h;0<mb0k004i40<n]1A009fA0<on0n01FO;0=0l0A0270;0:E?0F000340=1@0H000h;0=1X0]004i40=2E25008^:0=4J1=\#
009fA0=5W0^00JRC0=6E1F027\;0=7[0N00ji;0=890`01i^;0=8i0P000h;0=9Q1=004i40=:^2O008^:0;Vg0b009fA0===0k00JRC0=>81:\#
01aK;0;ZQ0T00ji;0;[50C01G4;0=?B0M000h;0=?g11004i40=@h0Z009fA0=AR1U00JRC0=C70b027\;0=Ci0J00V^;0:E?0F000h;0=DO0c\#
004i40=EB1H008^:0=FZ1?009fA0<=40\00JRC0=Gi1>01FO;0<>i0F027\;0=I70@000h;0=IO1D004i40=Jc1T008^:0=LG0d00JRC0=M;0S\#
01i^;0=M^0G02X4;02^70B000340=NA0Q000h;0=Nb1;004i40=Om2J009fA0=RG1@01aK;0=SW0\027\;06A[0_000340=TF0J000h;0=T`1I\#
004i40=V93M008^:0=YV1@009fA0=Zf2;012@;0=]10l027\;0=]m0F01G4;0=^C0P000h;0=^k0b004i40=_]2=008^:0=aj1G009fA0=cA1?\#
03PX;0=dP0G01G4;0=dg0D01`d;059f0B000h;0=eC1]004i40=g01P009fA0=hP1G00V^;0:E?0F012@;0=ig0_000h;0=ja1G004i40=l812\#
009fA0=m:1:012@;0=nD0J0270;0=n^0F000h;0=o<1;004i40>0G38008^:0>3O11009fA0>4P1K012@;0>5k0Q01jU;0:E?0F02X4;0>6L0^\#
000h;0>7B0X004i40>7j2[008^:0>:U17009fA0>;\1k01G4;0>=W0c00V^;0>>J0R000h;0>?40h004i40>?l2_008^:0>:U17009fA0>B[1h\#
012@;0>DS0M02X4;0>E00S000h;0>E_1=004i40>Fl1T008^:0<<410009fA0>HP0P0270;0:E?0F01FO;0=0l0A000340>I90L000h;0>IU1R\#
004i40>K72C008^:0>MJ2500JRC0>OO0j01G4;0>=W0c01`d;059f0B000340>PL0V000h;0>Q20_004i40>Qa2I008^:0>T:0_009fA0>Ti1`\#
00JRC0>VY0W0:]:;0>W@0f03QP;0>X60K00j?;0>XQ0S000h;0>Y<0n004i40>Z:2_008^:0>\i1i009fA0>^b0g00JRC0>_Y0b06ZL;06ZW0[\#
0>`K;0>`V0J01`d;059f0B000h;0>a80j004i40>b223008^:0>d516009fA0>e;2600JRC0>gA1>03QP;0>hO0M02X4;0>hl0O000h;0>iS0U\#
004i40>j813008^:0>k;0d000h;0>l71S004i40>mZ1W008^:0>oA13009fA0?0D1R0:]:;0?1f0\03QP;0?2R0K0<Jf;0?2m0J000h;0?3O1W\#
004i40?562^008^:0?7d0]009fA0?8Q290:]:;0?1f0\03QP;0?2R0K0<Jf;0?2m0J000h;0?:b0l004i40?;^0`008^:0=LG0d01i^;0?<N0L\#
00j?;0?<j0E0003403dV0K000h;0?=B28004i40??J0h008^:0?@B1X00JRC0?Aj1J02X4;0?CD0d01G4;0>=W0c000340?DA0d000h;0?E51I\#
004i40?FN1B008^:0?G`1900JRC0?Hi0G01G4;0>=W0c01`d;0?I@0Y000340?Il0T000h;0?JP1l004i40?LL0m008^:0?MI1<009fA0?NU1D\#
02X4;0?Oi0e0<Jf;0?P^0a000340?QR0b000h;0?RD1`004i40?T41J008^:0?UN15009fA0?VS1702X4;0?Oi0e0?WZ;0?We0X000340?XX0_\#
000h;0?YG1H004i40?Z_1O008^:0?\>0M009fA0?\[1R012@;0?^=0S000340?^c0W000h;0?_J2K004i40?ae1J008^:0?c?0l009fA0?d;0^\#
00JRC0?di0^02X4;0?eW0T0:hK;0?f;0U000340?fc0b000h;0?gU29004i40?i^2M008^:0?l;0k009fA0?m61403QP;0?n:0]0<Jf;0?P^0a\#
01G4;0?ng0h000340?oh0F000h;0@0>1a004i40@1o1M008^:0@3L0a009fA0@4=0f00JRC0@531=02X4;0@6@0[012@;0@6k0]01G4;0:W:0B\#
000340@7[0V000h;0@8A26004i40@:G24008^:0@<K0_009fA0@=:1F00JRC0@>P0X0@?8;0@?C0N02X4;04Bk0^0<Jf;0@?a0`000340@@T0W\#
000h;0@A;2I004i40@CT14009fA0@DX0e01aK;0=SW0\000340@EP0G000h;0@Eg1A004i40@G82l008^:0@J41K009fA0@KO1N00JRC0@Lm21\#
012@;0@Nn0W0:hK;0@OU0[00=O;0@P@0M000340@Ph0?000h;0@Q71M004i40@RT2S008^:0@U70k009fA0@V23J00JRC0@YL1G012@;0@Zc0\\#
02X4;0@[O0Z000340@\E0T000h;0@\i0l004i40@]e1n009fA0@_c2B00JRC0@b51\012@;0@ca0S01aK;0@dD0D00=O;0@dX0N000340@e90Q\#
000h;0@eZ2;004i40@ge0a008^:0@hV1M009fA0@j31H00JRC09cj0Y05fd;0@kK0D05eb;0@k_0C000340@l50T000h;0@lY3M004i40A061m\#
008^:0A231K009fA0A3N1K01G4;0A4i0]0>`K;0A5V0_05fd;0A6E0c000340A7F0Q000h;0A7g2@004i40A:71I009fA0A;P1l01aK;0=SW0\\#
012@;0A=L0W000340A>;0[000h;0A>f2Z004i40AAP1M008^:0ABm0o009fA0ACl0`00JRC0AD\0N05fd;0A6E0c06ZL;0AE:0X000340AEe0e\#
000h;0AFZ2K004i40AI50O008^:0AIT110>`K;0AJU0O01G4;0AK40W0AK[;0AKf0V0003405n[10000h;0ALT1[004i40AN?1C008^:0AOR11\#
00JRC0APS1C02X4;0AJU0O0AQf;0AR10E000340ARI0Z000h;0AS31K004i40ATN29008^:0AVW18009fA0AW_1001`d;059f0B01G4;0AX_0E\#
02X4;0AY40Z000340AYa0H000h;0AZ920004i40A\947008^:0A`@1P009fA0Aa`1V00JRC0AcF1E01`d;0?I@0Y02X4;0>DS0M01FO;0Ad[0O\#
0>`K;0A5V0_000340AeB0Q000h;0Aec1>004i40Ag11j008^:0Ahk0d009fA0Ai_1g0>`K;0AkV0P01`d;059f0B01FO;0=0l0A000h;0Al>1f\#
004i40An42`008^:0B0d1I009fA0B2=1G00JRC0B3T1D01`d;0?I@0Y02X4;0>DS0M000h;0B501`004i40B6`2[008^:0B9K0b009fA0B:=1T\#
00JRC0B;a0g02X4;0B<X0L012@;0B=40[01`d;0?I@0Y000340AYa0H000h;0B=g15004i40B>l2?008^:0BA;1=009fA0BBH1B00JRC0BCZ0b\#
01`d;0?I@0Y02X4;0>DS0M000340AeB0Q000h;0BDS19004i40BE\2N008^:0Ahk0d009fA0BH:1800JRC0BIB1J0>`K;0BJ\0[01FO;0=0l0A\#
0270;0BKG0H0003406JP0`000h;0BKb2M004i40BN?0m008^:0BO<17009fA0BPC1300JRC0BQF0i05eb;06PH0[0BR?;0BRJ0N05fd;0BRh0O\#
000340BSJ0[000h;0BT52<004i40BVA19008^:0BWJ1=02X4;0BXW0^0<Jf;0BYE0\000340BZ90b000h;0BZk1R004i40B\M1G008^:0B]d0Y\#
009fA0B^M0e00JRC0B_B190<Jf;0B`K0S02X4;0B`n0U000340BaV0Z000h;0Bb@2H004i40BdX2S008^:0Bg;1f009fA0Bi10l01`d;059f0B\#
0>`K;0Bim0V00ji;0BjS0I000340Bk50Z000h;0Bk_1=004i40Bll1Z008^:0BnV2k009fA0C1Q1C01`d;059f0B0C2d;0C2o0E000340C3L0Q\#
000h;0C3m28004i40C651\008^:0ABm0o009fA0C7a0f00JRC0C8W0a05fd;0AJU0O0AK[;0AE:0X000340C9K0X000h;0C:315004i40C;82m\#
008^:0C>52O009fA0C@T1l00JRC0CBP0`06ZL;0CC@0[01G4;0CCk0M01FO;0CDH0i0C2d;0CEA0Q000340CEn0R000h;0CFP22004i40CHR0e\#
008^:0B9K0b009fA0CIG0a00JRC0CJ81=01G4;0>=W0c02X4;0>DS0M000340CKH0g000h;0CL?1?004i40CMN1e008^:0Ahk0d009fA0COC0d\#
00JRC0CP71801G4;0CQ?0O06ZL;0CQ^0Y0AK[;0CRG0`0003407000a000h;0CS:1`004i40CTj2>008^:0CW80[009fA0CWc0n00JRC0CXa1A\#
01FO;0CZ20P00j?;0CZR0^0C[@;0BRJ0N000340C[X0]000h;0C\E0k004i40C]@20008^:0C_@1R009fA0C`b1@0C2d;0Cb20^02X4;0?CD0d\#
000340Cbc14000h;0Ccg27004i40Cen2=008^:0Ch;19009fA0CiD1600JRC0CjJ0m02X4;0BXW0^012@;0<0c0_000340CkJ0c000h;0Cl=1X\#
004i40Cme1Z008^:0CoO1000JRC0D0O0d02X4;0AJU0O012@;0<0c0_000340D1F0f000h;0D2<1X004i40D3d1B008^:07QN1=009fA0D561@\#
00JRC0D6F1M012@;0D7c0Z0D8M;0D8X0Q000340D9<0]000h;0D9i2C004i40D<<4=008^:0D@I1g009fA0DB@2?00JRC0DDO1702hP;0DEV0R\#
0<Jf;0DF80Z012@;0DFb0Y03CJ;0AR10E000340DGS0A000h;0DGd1e004i40DIY1l008^:0DKU1]00JRC0DMB1301`d;059f0B01G4;0DNE0I\#
01aK;0;ZQ0T000340DNi0P000h;0DOI1Q004i40DPj1o008^:0@U70k009fA0DRi3E00JRC0DV>12012@;0DW@0Q0135;013@0P00=O;0DWa0E\#
000340DX>0M000h;0DX[0n004i40DYY1e008^:0D[N15009fA0D\S1000JRC0D]S1B012@;0D^e0J01aK;0D_?0E000340D_\0N000h;0D`:1K\#
004i40DaU26008^:0>d516009fA0Dc[2e00JRC0DfP0W03QP;0Dg70E00ji;0<\e0I012@;0DgL0H000340Dh30N000h;0DhQ21004i40DjR2Q\#
008^:0Dm31N009fA0DnQ2K00JRC0E0l1K012@;0E2G0Z05fd;0E310a03CJ;0AR10E000340E3j0B000h;0E4<1^004i40E5j3;008^:0E950i\#
009fA0E9n2l00JRC0E<j1<0<Jf;0E>60W01G4;0:W:0B012@;0E>]0P000h;0E?E2P004i40EAe3Q008^:0EEF1N009fA0EFd1D00JRC0EH827\#
02hP;0DEV0R0<Jf;0DF80Z012@;0E>]0P03CJ;0AR10E0:hK;0EJ?0Q000h;0EJh0h004i40EK`17008^:0=LG0d01i^;0ELg0X0<Jf;0EMO0Q\#
02hP;0DEV0R000340EN30A000h;0END2G004i40EP[3j008^:0ETU1f009fA0EVK1;00JRC0EWV1X01hb;0EY>0>02X4;0EYL0[000340EZ?0T\#
000h;0EZc2B004i40E]51m008^:0E950i009fA0E_21900JRC0E`;0B02X4;04Bk0^0<Jf;0E>60W000h;0E`U1m004i40EbR0f008^:0EcH13\#
01hb;0EdK0Y02X4;02^70B000340Ee=0I000h;0EeV1N004i40Eg41A009fA0EhE1101aK;0EiF0a012@;0D^e0J000340EjA0V000h;0Ejg2<\#
004i40Em31Y008^:0En\1@009fA0Eol0o00JRC0F0k0j02X4;0BXW0^012@;0F1e0Y000340F2W0N000h;0F352?004i40F5D1I008^:0F6]18\#
009fA0F7e2500JRC0F9j1G02X4;0@6@0[012@;0@6k0]01G4;0:W:0B000340F;D0I000h;0F;]2\004i40F>I30008^:0FAI1b009fA0FC;1`\#
00JRC0FDk0g05eb;0FEb0W012@;0FFI0J02X4;0FFc0J000h;0FGL2T004i40FJ024008^:0FL41Q009fA0FMU0n00JRC0FNS0L05eb;0FEb0W\#
012@;0FFI0J000340FO70\000h;0FOc1T004i40FQG2B008^:0ABm0o009fA0FSY1\00JRC0FUE1R05eb;0FEb0W0AK[;0FVg0O000340FWN0=\#
000h;0FW[1_004i40FYJ2P008^:0F[j1U009fA0F]O1600JRC0F^U1A05eb;0F_f0=02X4;0<mC0C000340F`>0U000h;0F`c13004i40Faf1h\#
008^:0Fc^1B009fA0Fe00h00JRC0Feh10012@;0E2G0Z02X4;0Ffh0D000340FWN0=000h;0FgD1d004i40Fi81X008^:0Fj`15009fA0Fke1;\#
00JRC09cj0Y05eb;0F_f0=02X4;0<mC0C0003409RX0B000h;0Fm>2@004i40FoN1c008^:0G1A0Q009fA0G1b1c00JRC0G3U0G05eb;0AJU0O\#
02X4;0>E00S000340G440G000h;0G4K1`004i40G6;1Y008^:0G7d0o009fA0G8c1_00JRC0G:R1Y05eb;0FEb0W0AK[;0FVg0O06ZL;0AE:0X\#
000340G<F0U000h;0G<k18004i40G>30k008^:0G>n0d02X4;0G?b0`000340G@U0N000h;0GA31_004i40GBb31008^:0GEc1G009fA0GG:1Q\#
00JRC0GH[1M03QP;0?2R0K02X4;0GJ80Y02hP;0DEV0R000340GJl0W000h;0GKS19004i40GL\18008^:0@U70k009fA0GMd1X012@;0DW@0Q\#
00=O;0DWa0E0135;013@0P000340GO[0U000h;0GP@1T004i40GQd1M008^:0GSA17009fA0GTH0i02X4;0Ffh0D012@;0E2G0Z000340GUI0R\#
000h;0GUk0`004i40GV[2B008^:0GXm1W009fA0GZT1e00JRC0G\I1802X4;0G]Q0M03QP;0?2R0K000340G^60V000h;0G^\24004i40G``2j\#
008^:0GcZ1>009fA0Gdh0M00JRC0GeE1403QP;0?2R0K02X4;0<mC0C02hP;0DEV0R000340GfQ0>000h;0Gf_1=004i40Ggl0U008^:0GhQ1<\#
01i^;0ELg0X02X4;02^70B000340Gih0A000h;0Gj91_004i40Gkh2>008^:0Gn60i009fA0Gno2Q00JRC0H1P0M012@;0H1m0P00=O;0H2M0G\#
000340H2m0A000h;0H3>1P004i40H4^2a008^:0@3L0a009fA0F7e2500JRC0H7O1b02X4;0@6@0[012@;0@6k0]01G4;0:W:0B000340GUI0R\#
000h;0H9K1S004i40H:n2D008^:0H=B1@009fA0H>R1G00JRC0H?i1602X4;0G]Q0M01G4;0:W:0B000340HA70O000h;0HAV1I004i40HBo1j\#
008^:0B]d0Y009fA0HDi1<00JRC0HF50g02X4;0HFl0V0HGR;0HG]0L000340HH<0C000h;0HHO2S004i40HK22m008^:0HMo1X009fA0HOW2E\#
00JRC0HQl1402X4;0HS00[0135;013@0P05fd;0E310a00=O;0@P@0M000340DGS0A000h;0HSc1=004i40HU01F008^:0HVF1D00JRC0HWZ0Q\#
01`d;059f0B01G4;0DNE0I000340HXF0H000h;0HX^1R004i40HZ@3:008^:0@U70k009fA0H]J3C00JRC0H`]0T0135;013@0P00=O;0DWa0E\#
0270;05Bk0D000340HaI0J000h;0Hac1M004i40Hc@2=008^:0>3O11009fA0HeM1V01aK;0>5k0Q02X4;0>6L0^000340Hg;0B000h;0HgM19\#
004i40HhV1Y009fA0Hj?2Q00JRC0Hl`0T02X4;0HmD0I01aK;0Hm]0Q000340HnM0C000h;0Hn`1C004i40I032>008^:0I2A1B009fA0I3S2E\#
00JRC0I5h0^02X4;0Ffh0D05fd;0I6V0=02Ad;0@P@0M000340I6k0K000h;0I7F0_004i40I852G008^:0E950i009fA0I:L1400JRC0I;P1S\#
02X4;0I=30\0<Jf;0E>60W01G4;0:W:0B000340I=g0P000h;0I>G1L004i40I?c3V008^:0F6]18009fA0ICI1_00JRC0:TY1P02X4;0IE80`\#
01G4;0:W:0B0135;0IEh0R000340IFV0=000h;0IFc19004i40IGl2=008^:0<<410009fA0IJ90k01FO;0=0l0A01aK;0IK40Y0270;0:E?0F\#
000340IK`12000h;0ILb19004i40IMk3_008^:0IQZ0^009fA0IRH1m00JRC0ITE0j08IG;0IU?0J03QP;0IUY0W00ji;0IV@0S000h;0IVk1F\#
004i40IXA28008^:0IZI0m009fA0I[F2E08IG;0IU?0J03QP;0I][0G000h;0I^:1J004i40I_T1[008^:0Ia?0]009fA0Ial0j08IG;0IU?0J\#
03QP;0I][0G000340Ic00\000h;0Ic\1e004i40IeQ2E008^:0Igf0e009fA0Ih[1003QP;0AJU0O027\;0Ii[0M000340Ij;0K000h;0IjV1;\#
004i40Ika32008^:0Inc1T009fA0J0G1900JRC0J1P1?02X4;0J2_0M0135;0J3<0X000340J430g000h;0J4j1j004i40J6d1I008^:0J8=0b\#
00JRC0J8o0e02X4;0?CD0d0J9d;0BRJ0N000340J:20]000h;0J:_1^004i40J<M0m009fA0J=J0X02X4;0J>20S000340J>X0\000h;0J?D33\#
004i40JBG2f008^:0Ch;19009fA0JE=1600JRC0JFC0R02X4;0JFe0a012@;0F1e0Y000340JGY0b000h;0JHK2e004i40JK@0i008^:0JL91<\#
00JRC0JME0G02X4;0JFe0a0;>\;0JM\0C000340JN20h000h;0JNj39004i40JR31Q009fA0JST1H00JRC0JTl1502X4;0JFe0a01G4;0:W:0B\#
000340JV40^000h;0JVb1Z004i40JXL1F008^:0G>n0d00JRC0JYb0G02X4;0JFe0a03CJ;0JZ90Y000340JZe0_000h;0J[T2[004i40J^?1f\#
008^:0@U70k009fA0J`52L00JRC0JbQ0a012@;0JFe0a02X4;0Ffh0D000340JcE0k000h;0Jd@2i004i40Jg91I008^:04I[0Y009fA0JhR1`\#
02X4;04L00[0JjB;0JjM0I000340Jji0o000h;0Jkh36004i40Jg91I008^:0Jnn0U009fA0JoS1S04L[;0K160H\#

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
406\#
Destinatario inattivo (codice proprio di Postmark)\#
Postmark non ha inviato: l'indirizzo ha già causato un bounce o un reclamo. Il numero viene dall'API di Postmark; nessun server di posta lo ha dato come risposta.\#
Nei log e webhook delle applicazioni che inviano tramite Postmark. Come risposta di un server di posta sarebbe un semplice errore temporaneo.\#
Chiedere alla persona un altro indirizzo.\#
Cercare l'indirizzo nelle soppressioni di Postmark; riattivarlo dopo un bounce risolto, mai dopo un reclamo.\#
la risposta abituale dietro il primo bounce\#
related 605\#
il numero di Mailgun per lo stesso caso\#
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
Dopo `AUTH`: database delle password non raggiungibile. Dopo `STARTTLS`: certificato o chiave non caricabili. Dopo `RCPT TO`: un rifiuto di relay attenuato dalla configurazione. Il nome di .NET, `ClientNotPermitted`, è fuorviante.\#
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
Programma di posta senza autenticazione per la posta in uscita; posta inviata in chiaro alla porta 587; un apparecchio o script che usa il relay senza `AUTH`; un MX pubblico impostato per pretendere TLS. Il nome di .NET, `MustIssueStartTlsFirst`, dice solo metà.\#
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
605\#
Indirizzo con bounce precedente (codice proprio di Mailgun)\#
Mailgun non ha nemmeno tentato l'invio, perché questo indirizzo aveva già causato un bounce. È un numero di evento di Mailgun, mai una risposta SMTP: quelle iniziano con 2, 3, 4 o 5.\#
Nei log e webhook di Mailgun, e in elenchi che mescolano questi numeri con i codici SMTP.\#
Cercare il primo bounce; togliere l'indirizzo dalla lista di soppressione solo se è giusto e funziona di nuovo.\#
related 607\#
lo stesso dopo un reclamo\#
607\#
Destinatario con reclamo precedente (codice proprio di Mailgun)\#
Mailgun non ha nemmeno tentato l'invio, perché il destinatario aveva segnalato posta precedente come spam. È un numero di evento di Mailgun, mai una risposta SMTP: quelle iniziano con 2, 3, 4 o 5.\#
Non scrivere più a questo indirizzo.\#
Togliere l'indirizzo anche dalle proprie liste, e rendere la disiscrizione più facile del reclamo.\#
lo stesso dopo un bounce\#

"""#)
}
