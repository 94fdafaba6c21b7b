// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enReplies = PackedTable(
        records: #"""
0000030000700>C030070800M10300?0600U=0300E0700^40300L0800gY0300T0900o40;00]04018f0<00a0701BH0300h0701II0:00o07\#
01T1030160801Zi0301>0701cf0801E0501h@0801J06020l0?01P0702:H0801W0802A50801_0302Dd0801b0402G[0801f0502OS0801k05\#
02To030200902_\080290702cO0302@0902lo0802I0603000802O06036?0302U08039f0302]0803CN0302e0603K_0302k0803TG0303307\#
03Yd0;03:0703aM0703A0803hj0303I07041Y0303P07046f0303W0804?E0303_0604FH0303e0:04RD0803o0704Ya0;0460704b?0?04=07\#
04jG0804D06051h0:04J0605870304P0905Cc0<04Y0605I80304_0805PB0304g0605U?0304m0605Zm030530705bE0>05:0705i80305A09\#
06240905J0806<?0305R0706DV0305Y0706K:0305`0706V80305g0806^]0305o0806h40306707070;0306>06076L0306D0:07A80;06N05\#
07GJ0?06S0607M<0806Y0607Un0806_0507^]0806d0607bD0306j0:07l9080740707ol0?07;07086`0807B0608<I0807H0608C10307N09\#
08L;0?07W0608Pd0807]0608W<0807c0808ac0807k0808h?030830708lb0308:0:095C0808D0809=Q0<08L0809EG0908T0709KN0908[09\#
09VB0308d0709\L0308k0609a?0;0910709f`030980809l:0309@070:2C0309G090::Y0309P070:@V0309W090:LF0809`080:Td0809h05\#
0:Xn0809m070:aC0?0:4070:iS080:;060;040<0:A080;6J030:I0:0;C>080:S070;I[080:Z070;Ra080:a070;Z8080:h080;a00<0;005\#
0;dW030;5090;l=080;>080<1S080;F060<5\0<0;L070<:\080;S060<?L0<0;Y060<E4030;_080<Nc080;g070<T^080;n050<Y_0;0<305\#
0<]o080<8070<eA080<?060<lB080<E060=2>0<0<K060=5W090<Q070=<G030<X090=Df080<a080=LU080<i070=TT080=0030=Vn080=307\#
0=]_080=:070=dP080=A050=g9030=F070=mb090=M070>2a030=T070>9[030=[070>?h0;0=b060>EJ030=h080>LN030>0080>T:090>809\#
0>[Q030>A090>d:030>J050>hU030>O090?2K0;0>X080?<b0<0>`080?EO030>h080?KP030?0080?Uh0>0?8060?[m080?>080?b]030?F07\#
0?hl080?M070?n2030?T080@4`030?\0:0@=a080?f080@D2080?n070@Kn080@5080@T:080@=080@ZH070@E090@a;030@N090@h9030@W06\#
0@n9080@]080A5L030@e080A>@090@m070AF?080A4080AKX030A<0:0AW30<0AF080A\:030AN090AcN030AW090Ak>0=0A`070B1Z030Ag08\#
0B97030Ao070B>D030B6080BEO030B>0:0BRa080BH080BYb0;0BP090BbE080BY080Bi:080Ba090C1@0?0Bj090C;c080C3090CEd080C<0:\#
0CP5080CF060CS0030CL080C^3080CT080CcJ080C\050CgJ090Ca060Cl:0:0Cg080D3J090Co090D;W030D8090DFC0?0DA070DM=080DH08\#
0DTF080DP080D[k0;0DX080DbL080D`080Dgh0>0Dh080DnC080E0090E5c0;0E9050E9h030E>090ECH0;0EG080EGY0?0EO070ELk080EV08\#
0ETk080E^090E\`080Eg060E_\0;0Em080Egc090F5090Emj0:0F>080F53080FF080F;Z030FN0:0FEk080FX070FJ70;0F_090FR;080Fh07\#
0FWD080Fo070F]f0?0G6090Fe]080G?090Fkd080GH090G3U0<0GQ080G8P030GY090GBm080Gb060GJ6080Gh060GNU0:0Gn070GUA030H508\#
0G^T0?0H=070Gcm030HD050Gh:030HI080H05030HQ070H5X030HX070H<b030H_070HA:030Hf08\#

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
0003400070Z000a;000l3G004C4004G3W007n:00880e008mA009>3800<F;00<Q0b00=C;00=N0e0003400>F0V000a;00>l3A004C400B=3T\#
007n:00Ea1?008mA00G01b00HbC00I52J00<F;00KO0c00LB;00LM0T0003400M40H000a;00ML2C004C400O_3000HbC00R_1I00T8;00TC0J\#
00T];00Th0E0003400U@0S000a;00Uc2=004C400X025007n:00Z50Y008mA00Z^1l00\Z;00\e0h00T8;00]]0G0003400^70<000a;00^C2D\#
004C400`W2A007n:00bh0c008mA00c[1h00T];00eS0`00fC;00fN0Q00fo;00g:0O0003400g\0=000a;00gi1i004C400ib1X007n:00kJ0>\#
008mA00kX1?00T8;00lg0Y00<F;00mP0H00mh;00n30L00nO;00nZ0J000a;00o?1`004C4010o30008mA013o2300HbC01622d0003401920B\#
000a;019D1Y004C401:m2A008mA01=>2C00HbC01?Q1P01A1;01A<0M01AY;01Ad0T0003401BK0T000a;01Bo1\004C401D[2O007n:00kJ0>\#
008mA01G:1H00<F;01HR0N00T8;01I00I0003401IS0M000a;01J02Y004C401LY36008mA01O_1a00HbC01QP1J00<F;01Rj0Z00nO;01ST0M\#
0003401T40H000a;01TL0l004C401UH1a007n:00kJ0>008mA01W91a01Xj;01Y50\01Ya;01Yl0E01ZA;01ZL0M0003401Zl0U000a;01[Q0_\#
004C401\@2C007n:01^S2g01aJ;01aU0^01bC;01bN0U01c3;01c>0X000a;01cn1E004C401eC0i008mA01f<1=01c3;01gI0T01ZA;01gm0C\#
000a;01hH1Q004C401ii2>008mA01l73601o=;01oH0F01o^;01oi0O00fC;020H0T000a;021;24004C4023?2L007n:025[1[008mA027F1]\#
00HbC02930P029S;029^0G00mh;02:50C0003402:P0H000a;02:h1\004C402<T19008mA02=]1G01aJ;02?40B02?F;02?Q0K02?l;02@70N\#
02@U;02@`0E000a;02A=1A004C402BN2F007n:00kJ0>000a;02Dl1Z004C402FV0N007n:00kJ0>02G4;02G?0L000a;02Gc1_004C402IR2h\#
007n:00kJ0>00HbC02LJ2U02No;02O:0I000a;02O[1>004C402Pi1A007n:02R:0M00HbC02RW2<02No;02Tc0<0003402U20L000a;02UN1X\#
004C402W62X007n:02Y^1B008mA02[01X00HbC02\X1M02^5;02^@0V00T8;02^f0S01bC;02_I0C0003402_d0L000a;02`@0j004C402a:1F\#
008mA02bP0O01bC;02bo0P02?F;02?Q0K02?l;02@70N0003402cR0n000a;02dP1I004C402ei2Y007n:02hR1600HbC02iX1B00T8;02jj0H\#
01aJ;02kB0N00fC;02k`0Z02No;02lJ0U0003402m70Q000a;02mX1=004C402ne0=008mA02o20N02?F;02oP0P02?l;02@70N0003403080V\#
000a;030^2I004C4033714008mA034;0Y00HbC034d0d035X;035c0L0003402m70Q000a;036B1V004C4037h14008mA02o20N00T8;038l0M\#
01aJ;02?40B01bC;039I0M02?l;02@70N00034039i0@000a;03:91a004C403;j2]007n:03>W2E00HbC03@l0n03Aj;03B50901Ya;03B>0K\#
03BY;03Bd0Z0003403CQ0O000a;03D02:004C403F:2O008mA03HY2301c3;03J\0_00T8;03KK0D0003403Kb0@000a;03L21T004C403MV1b\#
008mA03OH3D00HbC03R\0X00T8;03SD0E01ZA;03SY0E00mh;03Sn0I0003403TJ0C000a;03T]1[004C403VH0i007n:03WA0@008mA03WQ0e\#
00<F;03XF0b029S;03Y80\0003403Yo0?000a;03Z>2W004C403\e11007n:03]f0a008mA03^W1D03_k;03`60V029S;03`\0a0003403aT0J\#
000a;03an1U004C403cS18007n:03d[0o008mA03eZ1Y00HbC03gC0W01AY;03gj0O01A1;03hI0Q0003403hm0Y000a;03iV20004C403kV1X\#
007n:03m>1O008mA03n]1j02No;040W0W01AY;041>0K0003403TJ0C000a;041\2=004C4043i0g008mA044`0S00HbC045C0i035X;046<0Z\#
029S;03Y80\00034046i0X000a;047Q1f004C4049G1e007n:04;<0m008mA04<91L00HbC04=U0U029S;04>:0V04>`;04>k0J0003404?H0Z\#
000a;04@226004C404B819008mA04CA1g00<F;04E80Z029S;04Eb0V0003404FK0c000a;04G>1Y004C404Hg2Q007n:04KH0\008mA04L42j\#
00HbC04Nn1S035X;04PQ0X029S;04Q90V00mh;02:50C02G4;04Q_0U000a;04RL0Y004C404S52D007n:04UI1H008mA04Va1600HbC04Wg10\#
01A1;04Xg0Y01Ya;04YP0A000a;04Yl1?004C404[;2Y007n:04KH0\008mA04]d3H00HbC04a<0^00nO;00nZ0J01o=;04aj0E000a;04bN1^\#
004C404d<2F007n:04KH0\008mA04fR1b00HbC04hD12029S;04iF0Q00T8;04ig0P000a;04jO2C004C404lb22007n:04nd11008mA04oe0k\#
00HbC050`0X02No;051H0P0003405220N000a;052P19004C4053Y2;007n:04nd11008mA055d1@00HbC05741300034058:0U000a;058_3F\#
004C405<52:007n:05>?0i008mA05?80d00HbC05?l1805A4;05A?0`05Ao;05B:0b05Bl;05C70\0003405Co0O000a;05DN2S004C405G10d\#
007n:05Ge0b05Bl;05HW0Q01Ya;04YP0A0003405I;0d000a;05Io1W004C405KV1K007n:04KH0\00HbC05M121035X;05O20b029S;03Y80\\#
05Od;05Oo0C0003404?H0Z000a;05PE28004C405RM11008mA05SN1a00<F;04E80Z029S;04Eb0V0003403TJ0C000a;05UB23004C405WE1D\#
008mA05XY0n01ZA;05YW0]01o^;05ZD0Y0003405[00Y000a;05[Y2?004C405]h1S007n:04KH0\00HbC05_K1P05A4;05`k0X05aS;05a^0W\#
0003405bS0Y000a;05c<1g004C405e30e008mA05eh1300HbC05fk1405A4;05go0Z05aS;05hY0O0003405Co0O000a;05i;2o004C405l:1]\#
007n:05mg19008mA05o00m00HbC05om1101A1;060n0H01Ya;04YP0A061F;061Q0S00034062=0R000a;062_2@004C4064o39007n:04KH0\\#
008mA06881A00HbC069I2800<F;06;Q0^029S;03Y80\0003406<B0g000a;06=91m004C406?62;007n:06AA0\00HbC06Am1m01A1;06Cj0\\#
01Ya;04YP0A0003406DY0W000a;06E@1M004C406F]1M007n:06H:0T00HbC06H^1W01A1;06JE0Z06Jo;05hY0O0003406K=0\000a;06Ki2F\#
004C406N?32008mA06QA2B00HbC06SS1I00<F;06Tl0V029S;06UR0V0003406V;0W000a;06Vb2>004C406Y02B007n:04KH0\008mA06[B1i\#
00HbC06];0f00<F;06^10\029S;04Eb0V0003406^`0U000a;06_E2I004C406a^1c007n:06cQ0k008mA06dL1J00HbC06ef1>00mh;06g40L\#
06gP;06g[0I0003406h70^000a;06he2@004C406k52A007n:06mF13008mA06nI1;00<F;06oT0W029S;06oT0W00034070>0V000a;070d29\#
004C4072m1O008mA074L1J029S;03Y80\02No;075f0V00034076O0O000a;076n2=004C4079;2:007n:04KH0\008mA07;E2W00HbC07=l1A\#
029S;07?=0g05A4;07@40O00<F;07@S0U02No;05Oo0C000a;07AC1:004C407BM1l008mA07DI1Q00HbC07Ej1100mh;07Fk0O000a;07GY1H\#
004C407I11\007n:04KH0\008mA07J]1K00HbC07L81400mh;02:50C000a;07MD0c004C407N72_007n:07Pf0k008mA07Qa2?00HbC07T01C\#
07UC;07UN0P000a;07V61J004C407WP3?007n:07Z_0n008mA07[]1N00HbC07];1R0003407^e0<000a;07_10_004C407_`1N007n:04KH0\\#
008mA07a>0D00HbC07aR0b0003407bG0I000a;07b`1k004C407d[2W007n:04KH0\008mA07gB2700HbC07iI1\035X;07k50b05A4;07@40O\#
00<F;07@S0U00mh;07kg0B0003407bG0I000a;07lA1Q004C407mb0l007n:06AA0\00HbC07n^1>01A1;06Cj0\01Ya;04YP0A000a;080;1@\#
004C4081K23007n:04KH0\008mA083N1Q00HbC084o1U05A4;086T0<00mh;02:50C000a;086h0a004C4087Y2@007n:04KH0\008mA089i1_\#
00HbC08;X0a02No;02:50C000a;08<Q1@004C408=a2\007n:04KH0\008mA08@M0]00HbC08A:1g02No;02:50C0003408C40K000a;08CO21\#
004C408EP1k007n:08GK0a008mA08H<1\00HbC08Ih1505Ao;08Jm0e035X;08Kb0I00<F;07@S0U000a;08LJ1?004C408MY0o007n:04KH0\\#
008mA07a>0D00HbC08NX1U029S;08P=0W000a;08Pl15004C408R12M007n:04KH0\008mA08TN0c00HbC08UA1V05Ao;08Vg0E0003408WD0C\#
000a;08WW1l004C408YS30007n:08\S0h008mA08]K2G00HbC08_b0O05Ao;08`A0`01ZA;08a10b0003408ak0H000a;08bC1=004C408cP1Z\#
007n:08e:1=008mA08fG0g00HbC08g>0U05Ao;08gc0L035X;08Kb0I0003408hB0@000a;08hR0o004C408iQ1O008mA02bP0O00T8;08k00W\#
035X;08kW0a02?F;08lH0J0003408le0f000a;08m[1^004C408oI2Q007n:06AA0\008mA091j0n00HbC092h1F01Ya;094>0H01AY;094V0H\#
00<F;07@S0U029S;094n0E00034095K0P000a;095k1:004C409752:007n:099?0d008mA09:31H00HbC09;K1\05Bl;09=70J00<F;07@S0U\#
0003409=]0Y000a;09>F1F004C409?\2>007n:06H:0T008mA09Aj1U00HbC09CO1U01o=;09E40C029S;094n0E0003409EP0R000a;09F21L\#
004C409GN17007n:09HU0a008mA09IF1Y00<F;09Jo0O05A4;07@40O0003409KW0N000a;09L52]004C409Nb2c007n:09QU13008mA09RX11\#
00HbC09SY1N00mh;09U70N02No;09UU0Q01AY;09V60<0003409VE0W000a;09Vl1Q004C409XM17008mA09YT1C00HbC09Zg0]09[T;09[_0]\#
029S;094n0E0003409\O0L000a;09\k26004C409_11G008mA09`H0g029S;06UR0V035X;05O20b0003409aJ0e000a;09b?1S004C409cb1F\#
007n:04KH0\00HbC09e80d035X;05O20b09el;09f70Y0003409fc0Q000a;09gD0m004C409hA14008mA09iE0V00HbC09ik0h02@U;09jc0O\#
00T8;09kB0E02?F;09kW0S0003409l=0@000a;09lM15004C409mR2;008mA09o]0T00HbC0:0A1G02?l;0:1X0[00T8;09kB0E000340:2F0b\#
000a;0:382I004C40:5Q1h007n:04KH0\008mA0:7I1A00HbC0:8Z0R035X;0:9<0V029S;0:9<0V0:9b;0:9m0\000340::\0O000a;0:;;1R\#
004C40:<]1W007n:0:>D0U008mA0:>i0n029S;04>:0V02No;0:?g0_000340:@Y0R000a;0:A;1^004C40:Bi30007n:0:Ei1;008mA0:G41n\#
00HbC0:I21C00fC;0:JE0V03BY;0:Jk0[01ZA;0:KV0`000a;0:LN1c004C40:NA20007n:0:PA0\008mA0:Pm1n00HbC0:Rk1?01ZA;0:T:0G\#
00fo;0:TQ0C01Ya;04YP0A000a;0:Tl1;004C40:V71?008mA0:WF1401c3;09E40C01ZA;0:XJ0T000a;0:Y61W004C40:Z]2C008mA0:]02C\#
00HbC0:_C1900fC;0:`L0G03BY;0:`c0P00T8;09E40C000a;0:aR1S004C40:c52`007n:0:ee0b008mA0:fW1Q01c3;0:h80L01ZA;0:hT0G\#
00mh;0:hk0X000a;0:i[1C004C40:jn2;008mA0:m91I03BY;0:nR0P09[T;0:o20H01ZA;0:oJ0Z000a;0;0@19004C40;1I22007n:0;3K0b\#
008mA0;4=0[00HbC0;4h1600fC;0:`L0G01A1;0;5n0L01o=;09E40C000340;6M0W000a;0;741e004C40;8i3;007n:0;<414008mA0;=82`\#
00HbC0;?h0k01o^;0;@c0O0;AB;0;AM0Y09[T;0;B60O00fo;0;BU0Y000a;0;CF1>004C40;DT1i007n:0;FM1T008mA0;H10`01Ya;0;Ha0F\#
00fo;0:TQ0C01Xj;0;I70T000a;0;Ic1G004C40;K:2X007n:0;Mb1I008mA0;O;1^00HbC0;Pi1:00fo;0;R30F02No;0;RI0H000a;0;Ri0o\#
004C40;Sh2g007n:0;V_0k008mA0;WZ1]0;AB;0;YG0L09[T;0:o20H02No;0;Yc0E000a;0;Z@1O004C40;[_2;007n:0;]j17008mA0;_11:\#
00HbC0;`;0V0;AB;0;YG0L09[T;0:o20H02No;0;`a0?000a;0;a<12004C40;b>1=008mA0;cK0i01A1;0;dD0C01o=;09E40C000340;dZ0G\#
000a;0;e10c004C40;ed27007n:0;gk0i008mA0;hd0V00HbC0;iJ1701o^;0;jQ0O00fo;0;k00]01bC;0;k]0P000a;0;lE12004C40;mG25\#
007n:0:PA0\008mA0;oL0g00HbC0<0C0o01ZA;0:T:0G00fo;0:TQ0C01AY;0<1B0A000a;0<1[0o004C40<2Z0V008mA0<3@1D00HbC0<4T0^\#
01o^;0<5B0J00T8;09E40C000a;0<5h0e004C40<6]1M007n:0<8:17008mA0;4=0[00HbC0<9A1;01A1;0;5n0L01o^;0<:L0@000a;0<:d1E\#
004C40<<91N007n:0<=W0a00HbC0<>H0^01bC;0<?60F02No;02Tc0<000340<?X0M000a;0<@515004C40<A:22008mA0<C<1D01ZA;0<DP0T\#
01o^;05ZD0Y000340<E70H000a;0<EO1T004C40<G335007n:0<J819008mA0<KA2200mh;0<MC0_01o^;0<N20H01AY;0<NJ0I000a;0<Nk0T\#
004C40<OO2B007n:0<Qa15008mA0<Rf1303Aj;0<Si0P01AY;0<TI0E01Ya;04YP0A000a;0<Tf1Q004C40<VG1N008mA0<We1D00T8;09E40C\#
00mh;0<Y90V000a;0<Yj1=004C40<[70m008mA0<\41:00mh;0<]>0I01o=;0<]W0H000a;0<^70h004C40<^o2f007n:0<ae12008mA0<bg1B\#
00mh;0<d90K01c3;09E40C02No;0<dT0]000a;0<eI0M004C40<ef2N007n:0<hD13008mA0<iG1\01AY;0<k30V00T8;0<kY0Y000a;0<lJ0`\#
004C40<m:2K007n:0<hD13008mA0<oU1`00mh;0=1E0J02No;0=1_0O000a;0=2J1B004C40=3\1P007n:0;3K0b008mA0=5<0K01o=;09E40C\#
01A1;0;dD0C000340=5`0K000a;0=6;1Q004C40=7\1i007n:0=9U2000HbC0=;U0b01AY;0<k30V01Ya;04YP0A000340=<J0Q000a;0=<k0_\#
004C40==Z2W007n:0=@A0U008mA0=@f1Z00HbC0=BP0P09[T;0=C00e03BY;0=Ce0O00fC;0=DD0R000a;0=Dn10004C40=En2\007n:0=HZ1a\#
008mA0=JK0e00HbC0=K@0a061F;061Q0S0=L1;0=L<0I01Ya;04YP0A000a;0=L]0h004C40=MU2;007n:0=O`0g008mA0=PW1k00HbC0=RR18\#
03BY;0=SZ0L02No;0=T60N000a;0=T\0Z004C40=UF0o007n:0=VE0Y000a;0=W61E004C40=XK1T007n:0=Yo0g008mA0=Zf1I09[T;0=\?0X\#
03BY;0=\g0N0;AB;0=]E0J000a;0=]g1H004C40=_?2`007n:0=ao0W008mA0=bV1j09[T;0=\?0X03BY;0=\g0N0;AB;0=]E0J000a;0=dX10\#
004C40=eX0`007n:0<=W0a01bC;0=fH0J00fC;0=fb0G0003403TJ0C000a;0=g<2:004C40=iF0f007n:0=j<1`00HbC0=kl1802No;0=m40^\#
01AY;0<k30V000340=mk0b000a;0=n]1;004C40=oh15007n:0>0m1500HbC0>220C01AY;0<k30V01Ya;0>2E0L000340>2d0T000a;0>3H1l\#
004C40>5D0l007n:0>6@0l008mA0>7<1?02No;0>8K0X0;AB;0>930X000340>9^0\000a;0>:J1a004C40><;1>007n:0>=I0n008mA0>>G0j\#
02No;0>8K0X0>?A;0>?L0L000340>@30U000a;0>@X11004C40>AY1I007n:0>C20L008mA0>CN1N00mh;0>Dl0N000340>EM0Y000a;0>F62@\#
004C40>HF1E007n:0>I[0S008mA0>J>0\00HbC0>Jj0W02No;0>KQ0H09el;0>Ki0U000340>LQ0[000a;0>M<24004C40>O@26007n:0>QF0i\#
008mA0>R?0f03BY;0>S50P0;AB;0>930X01AY;0>SU0U000340>TC0I000a;0>T\1_004C40>VK1Q007n:0>Wl0[008mA0>XW0^00HbC0>YE13\#
02No;0>ZH0V00mh;0>Zn0S01AY;09V60<000340>[T0X000a;0>\<2<004C40>^H1n007n:0>`F0W008mA0>`m1G00HbC0>bD0V0>bj;0>c50J\#
02No;040W0W0;AB;0>cO0[000340>d=0J000a;0>dW2=004C40>fd0o008mA0>gc0b01ZA;0<DP0T000340>hX0I000a;0>i119004C40>j:2T\#
007n:0>l^1:008mA0>mh1=00HbC0>o51g00mh;0?0l0R09el;0?1N0[00<F;0?290B000340?2V0>000a;0?2d1P004C40?4D2K007n:0?6_0b\#
008mA0?7Q2f00HbC0?:G1>00mh;0?;U0W02No;0?<<0V000340?<n0M000a;0?=K0j004C40?>E2=008mA0?@R2400HbC0?BV1X00mh;0?D>0P\#
01ZA;0?D^0E00<F;0?E30L000340?ER0U000a;0?F720004C40?H70\007n:0?Hc19008mA0?Il1000HbC08g>0U05Ao;0?Jl0B05A4;0?K>0B\#
000340?KS0Q000a;0?L43J004C40?ON22007n:0?QP1:008mA0?RZ1H01AY;0?T20Y0=L1;0?T[0S05Ao;0?U>0Z000340?V60T000a;0?VZ1l\#
004C40?XV1M008mA0?Z31M01ZA;0<DP0T00mh;0?[P0M000340?\50Z000a;0?\_2J004C40?_919007n:0?`B0b008mA0?a40]00HbC0?aa0M\#
05Ao;0?U>0Z061F;0?b>0O000340?b`0e000a;0?cU2=004C40?eb0R007n:0?fD0i0=L1;0?g=0I01AY;0?gV0T0?h:;0?hE0W0003405I;0d\#
000a;0?i41N004C40?jR1:007n:0?k\0^00HbC0?lJ1:02No;0?g=0I0?mT;0?m_0C000340?n50U000a;0?nZ1N004C40@081l007n:0@2413\#
008mA0@370j01Ya;04YP0A01AY;0@410<02No;0@4=0S000340@4c0G000a;0@5:1j004C40@742Q007n:0@9U1J008mA0@:o1I00HbC0@<H0m\#
01Ya;0>2E0L02No;0=1E0J01A1;0@=E0L0=L1;0?T[0S000340@=i0S000a;0@>L11004C40@?M1\007n:0@A90X008mA0@Aa1b0=L1;0@CS0O\#
01Ya;04YP0A01A1;0;dD0C000a;0@D:1P004C40@EZ2G007n:0@H11J008mA0@IK1F00HbC0@Ja1=01Ya;0>2E0L02No;0=1E0J000a;0@L61\\#
004C40@Mb2R007n:0@PD0a008mA0@Q51G00HbC0@RL0c02No;0@S?0H00mh;0@SW0S01Ya;0>2E0L000340@4c0G000a;0@TB0n004C40@U@24\#
007n:0@WD19008mA0@XM1C00HbC0@Y`0X01Ya;0>2E0L02No;0=1E0J000340@=i0S000a;0@ZO15004C40@[T2R007n:0@A90X008mA0@^60n\#
00HbC0@_41=0=L1;0@`A0R01A1;0;dD0C01o=;0@`c0H0003405bS0Y000a;0@a>2C004C40@cQ0j007n:0@dK0j008mA0@eE1300HbC0@fH0d\#
05A4;05go0Z0@g<;0@gG0H05Ao;0@g_0J000340@h<0S000a;0@h_22004C40@ja1=007n:0@kn0h02No;0@lf0Z0;AB;0@mP0Y000340@nA0]\#
000a;0@nn1F004C40A0D1G007n:0A1[0X008mA0A2C0_00HbC0A32160;AB;0A480Y02No;0A4a0[000340A5O0T000a;0A632<004C40A8?2R\#
007n:0A:a1[008mA0A<L0g01Ya;04YP0A0=L1;0A=C0S00fo;0A=f0J000340A>I0Z000a;0A?31;004C40A@>1\007n:0AAj2^008mA0ADX17\#
01Ya;04YP0A0AE_;0AEj0E000340AFG0K000a;0AFb1o004C40AHa1O007n:0?`B0b008mA0AJ@0`00HbC0AK00X05Ao;0?g=0I0?h:;0?b>0O\#
000340AK[0R000a;0AL=0o004C40AM<2k007n:0AP72D008mA0ARK1b00HbC0AT=0_061F;0ATl0W01AY;0AUS0F01A1;0AUi0\0AE_;0AVU0N\#
000340AW?0Q000a;0AW`1_004C40AYO0h007n:0@PD0a008mA0AZG0]00HbC0A[41601AY;0<k30V02No;0=1E0J000340A\=0j000a;0A]718\#
004C40A^?1b007n:0@A90X008mA0A`10`00HbC0A`a1201AY;0Aac0P061F;0AbC0R0?h:;0Abe0Y0003406DY0W000a;0AcQ1\004C40Ae=2@\#
007n:0AgM0S008mA0Ah00f00HbC0Ahf1501A1;0Aik0M00fC;0AjH0[0Ak3;0@gG0H000340AkK0W000a;0Al20n004C40Am01X007n:0AnX1C\#
008mA0Aok190AE_;0B140V02No;0=m40^000340B1]0g000a;0B2T29004C40B4]20007n:0B6]0g008mA0B7T0f00HbC0B8J0]02No;0@lf0Z\#
00mh;0:hk0X000340B9:0X000a;0B9b1F004C40B;81Z007n:0B<b0d00HbC0B=V0^02No;0?g=0I00mh;0:hk0X000340B>G0^000a;0B?51V\#
004C40B@[19007n:06cQ0k008mA0BAd1<00HbC0BC01G00mh;0BDG0R0BDi;0BE40K000340BER0Y000a;0BF;2`004C40BHk3g007n:0BLb1V\#
008mA0BNH1`00HbC0BP81602^5;0BQ>0I0;AB;0BQW0Q00mh;0BR80Y035X;0?m_0C000340BRi0=000a;0BS61^004C40BTd21007n:0BVe1Q\#
00HbC0BXF0g01Ya;04YP0A01AY;0BY=0<01ZA;0BYI0I000340BYm0L000a;0BZI1W004C40B\01c007n:0?6_0b008mA0B]c2m00HbC0B``0_\#
00mh;0BaO0N00nO;00nZ0J00<F;0Bam0H000340BbM0J000a;0Bbg0l004C40Bcc1a007n:0BeT11008mA0BfU0`00HbC0BgE1@00mh;0BhU0C\#
01ZA;0Bhh0B000340BiB0K000a;0Bi]1V004C40BkC26007n:0=O`0g008mA0BmI2V00HbC0Boo0V03BY;0C0U0E00fo;0;R30F00mh;0C0j0F\#
000340C1O0I000a;0C1h1k004C40C3c2C007n:0C661L008mA0C7R1l00HbC0C9N1<00mh;0C:Z0R05Ao;0C;<0W035X;0?m_0C000340C;k0>\#
000a;0C<91a004C40C=j2Y007n:0C@S0a008mA0CAD2S00HbC0CCg0m0;AB;0CDd0Q01AY;09V60<00mh;0CEE0O000a;0CEl2?004C40CH;3<\#
007n:0CKG1B008mA0CLY1300HbC0CM\1k02^5;0BQ>0I0;AB;0BQW0Q00mh;0CEE0O035X;0?m_0C09el;0COW0N000a;0CP=0d004C40CQ115\#
007n:0<=W0a01bC;0CR60O0;AB;0CRU0K02^5;0BQ>0I000340CS30>000a;0CSA2H004C40CUY3J007n:0CY31_008mA0CZb1900HbC0C[k1I\#
01aJ;0C]D0@02No;0C]T0O000340C^;0M000a;0C^X1o004C40C`W1`007n:0C@S0a008mA0CbG0c00HbC0Cc:0@02No;040W0W0;AB;0CDd0Q\#
000a;0CcR1[004C40Ce=0e007n:0Cf20f01aJ;0Cfh0R02No;02Tc0<000340CgS0I000a;0Cgl1Q004C40CiM1=008mA0CjZ0j01ZA;0CkT0V\#
00mh;0BhU0C000340ClD0P000a;0Cld25004C40Cni1C007n:0D0<10008mA0D1<0h00HbC0D240h02No;0@lf0Z00mh;0D2l0N000340D3S0N\#
000a;0D412<004C40D6=1O007n:0D7\0o008mA0D8[1`00HbC0D:K1<02No;0>ZH0V00mh;0>Zn0S01AY;09V60<000340D;Z0K000a;0D<52T\#
004C40D>Y2b007n:0DAK1J008mA0DBe1P00HbC0DDE0h05A4;0DE=0F00mh;0DES0G02No;0DEj0I000a;0DFR2?004C40DHa1h007n:0DJY1E\#
008mA0DKn0j00HbC0DLh0E05A4;0DE=0F00mh;0DES0G000340DME0J000a;0DM_1B004C40DO12B007n:0?`B0b008mA0DQC1<00HbC0DRO1R\#
05A4;0DE=0F0?h:;0DT10E000340DTN0<000a;0DTZ1K004C40DV52@007n:0DXE1A008mA0DYV1200HbC0DZX1705A4;0D[_0<02No;0;`a0?\#
000340D\60N000a;0D\T0h004C40D]L1Z007n:0D_61I008mA0D`O0c00HbC0DaB0i00mh;0C:Z0R02No;0Db;0A000340DTN0<000a;0DbT1\\#
004C40Dd@1]007n:0Dem0g008mA0Dfd1400HbC08g>0U05A4;0D[_0<02No;0;`a0?0003408WD0C000a;0Dh627004C40Dj=1W007n:0Dkd0O\#
008mA0DlC1]00HbC0Dn00C05A4;0?g=0I02No;0=1_0O000340DnK0A000a;0Dn\1X004C40E0D1U007n:0E1i0d008mA0E2]1K00HbC0E481[\#
05A4;0DE=0F0?h:;0DT10E061F;0?b>0O000340E5n0P000a;0E6N16004C40E7T0l007n:0E8P0_02No;0E9?0Y000340E9k0H000a;0E:C1X\#
004C40E;k31007n:0E>l1;008mA0E@71F00HbC0EAM1F03BY;0=\g0N02No;0EBc0U02^5;0BQ>0I000340ECS0Q000a;0ED41?004C40EEC0m\#
007n:0?6_0b008mA0EF@1I00mh;0BaO0N00<F;0Bam0H00nO;00nZ0J000340EGh0N000a;0EHF1\004C40EJ21B007n:0EKD0n008mA0ELB0Y\#
02No;0Db;0A00mh;0C:Z0R000340EM30J000a;0EMM0_004C40EN<2F007n:0EPR1R008mA0ER41P00HbC0EST0o02No;0ETS0H03BY;0=\g0N\#
000340EU30M000a;0EUP1k004C40EWK2d007n:0EZ?1;008mA0E[J0K00HbC0E[e0k03BY;0=\g0N02No;0;`a0?02^5;0BQ>0I000340E\h0>\#
000a;0E]612004C40E^80S007n:0E^[1101bC;0CR60O02No;02Tc0<000340E_g0>000a;0E`51V004C40Ea[2@007n:0Eck0\008mA0EdW27\#
00HbC0Ef^0G00mh;0Eg50J00<F;0EgO0D000340Egl0D000a;0Eh@1I004C40EiY2X007n:0>Wl0[008mA0D8[1`00HbC0ElA1Y02No;0>ZH0V\#
00mh;0>Zn0S01AY;09V60<000340EM30J000a;0En41M004C40EoQ2H007n:0F1i13008mA0F2l1700HbC0F431002No;0ETS0H01AY;09V60<\#
000340F5;0O000a;0F5Z1H004C40F721a007n:0A1[0X008mA0F8c1;00HbC0F9n0`02No;0F:^0O0F;=;0F;H0B000340F;]0B000a;0F;o2W\#
004C40F>V2^007n:0FAD1G008mA0FB[1d00HbC0FDO0g02No;0FEF0U00nO;00nZ0J05Ao;0C;<0W00<F;0?290B000340BRi0=000a;0FF31=\#
004C40FG@1C007n:0FHS1800HbC0FI[0L01Ya;04YP0A01AY;0BY=0<000340FJB0D000a;0FJV1G004C40FKm2e007n:0?6_0b008mA0FNb2g\#
00HbC0FQY0R00nO;00nZ0J00<F;0Bam0H01o=;04aj0E000340FRC0C000a;0FRV18004C40FS^1m007n:0<ae12008mA0FU[1Y01ZA;0<d90K\#
02No;0<dT0]000340FWL0?000a;0FW[0m004C40FXX1[008mA0FZC2500HbC0F\H0U02No;0F\m0H01ZA;0F]E0Q000340F^50?000a;0F^D1;\#
004C40F_O21007n:0FaP1H008mA0Fbh2400HbC0Fdl0X02No;0Db;0A05Ao;0FeT09029S;0?290B000340Fee0H000a;0Ff=0^004C40Ffk2=\#
007n:0C@S0a008mA0Fi80g00HbC0Fio1B02No;0FkA0S0;AB;0CDd0Q01AY;09V60<000340Fkl0V000a;0FlR1G004C40Fmi3A007n:0D7\0o\#
008mA0G1:1F00HbC09SY1N02No;0G2P0V01AY;09V60<00nO;0G360O000340G3a0;000a;0G3l1?004C40G5;27007n:0;3K0b008mA0G7B0]\#
01A1;0;dD0C01ZA;0G7o0Q01o=;09E40C000340G8S0n000a;0G9Q1;004C40G:\3R007n:0G>>0Y008mA0G>g1b00HbC0G@Y0^07UC;0GAG0K\#
03BY;0GAb0X00fo;0GBJ0S000a;0GC51B004C40GDG2;007n:0GFR0_008mA0GGA2J07UC;0GAG0K03BY;0GI[0K000a;0GJ>1E004C40GKS1V\#
007n:0GM90W008mA0GM`0e07UC;0GAG0K03BY;0GI[0K000340GN_0P000a;0GO?1`004C40GPo1m007n:0GRl0b008mA0GS^0n03BY;0?g=0I\#
01o^;0GT\0U000340GUD0K000a;0GU_12004C40GVa35007n:0GYf1F008mA0G[<1700HbC0G\C1702No;0G]J0P00nO;0G]j0Z000340G^c0Y\#
000a;0G_L1^004C40Ga:1@007n:0GbJ0Z00HbC0Gc40^02No;0=m40^0Gcb;0@gG0H000340Gd00R000a;0GdR1V004C40Gf80l008mA0Gg40V\#
02No;0GgZ0P000340Gh=0`000a;0Ghm2b004C40Gk_2N007n:0B6]0g008mA0Gn=0i00HbC0Go60P02No;0GoV0O00mh;0D2l0N000340H080b\#
000a;0H0j2Q004C40H3K0[007n:0H460g00HbC0H4m0C02No;0GoV0O0:9b;0H5@0H000340H5[0i000a;0H6T2l004C40H9P1A008mA0H:a1:\#
00HbC0H;k0g02No;0GoV0O01AY;09V60<000340H<e0V000a;0H=K1P004C40H>k1D007n:0E8P0_00HbC0H@?0C02No;0GoV0O035X;0H@R0X\#
000340HA=0T000a;0HAa2I004C40HD:1a007n:0?6_0b008mA0HEk2100HbC0HGl0X00mh;0GoV0O02No;0Db;0A\#

"""#,
        blob: #"""
101\#
name\#
Network is unreachable (not an SMTP reply)\#
description\#
No mail server said this: replies begin with 2, 3, 4 or 5. It is the Linux error number for "network is unreachable", printed by the sending host: it has no route to the address it dialled, so no session took place.\#
when\#
In client logs that print the system's own error number, such as "Network is unreachable (101)"; often a host without working IPv6 that chose an IPv6 address. Reference lists file it under an SMTP "1xx" class, which does not exist.\#
fix sender\#
Check the host name and port in the account settings.\#
fix sending-admin\#
Test the route with `ip route get ADDRESS`. Without working IPv6 set `inet_protocols = ipv4` (Postfix) or `disable_ipv6 = true` (Exim). Then look for a firewall rule on outgoing ports 25, 465 and 587.\#
related 421\#
what a server itself says when it cannot serve you\#
related 111\#
the host was reached but nothing listened on the port\#
111\#
Connection refused (not an SMTP reply)\#
No mail server said this: replies begin with 2, 3, 4 or 5. It is the Linux error number for "connection refused", printed by the sending host: the target answered, but nothing listens on that address and port.\#
The mail service on the target is stopped, the port is wrong (25, 465, 587 mixed up), the service listens on localhost only, or a firewall rejects. Windows prints 10061 for the same. Reference lists wrongly call it an SMTP code.\#
Check server name and port: 587 or 465 to submit mail, 25 only between servers.\#
Look up where the mail goes (`dig MX example.org`) and test it with `telnet HOST 25`. The queue retries by itself.\#
fix receiving-admin\#
See that the daemon runs and listens on the public address (`ss -ltn`; `inet_interfaces` in Postfix, `local_interfaces` in Exim), then check the firewall.\#
what a running server says when it cannot serve you\#
related 101\#
the host itself could not be reached\#
200\#
OK (never a legal reply)\#
A success by its first digit, yet no SMTP standard defines it. Clients carry on as after `250`; the habit comes from other protocols, such as HTTP.\#
In hand-written or mocked servers, in monitoring checks that expect HTTP, and on a few hosts of 1983 that answered `RSET` and `NOOP` so. Reference lists call it "system status"; that is `211`.\#
Let the server answer `250` to a completed command and `211` to a request for its status.\#
related 250\#
the standard success reply\#
related 211\#
the real status reply\#
211\#
System status, or system help reply\#
The server answers a `HELP` command with its own status or with help about itself. The text is for people; it changes nothing in the session.\#
Rarely, after `HELP` typed in a terminal or sent by a monitoring check. `STAT`, which gives this code in FTP, is not an SMTP command.\#
Nothing to do; carry on with the session.\#
If no `HELP` was sent, replies and commands are out of step: look for a reply that the client did not read to its last line.\#
related 214\#
help on how to use a command, the usual answer to `HELP`\#
the usual success reply\#
214\#
Help message\#
The server answers `HELP` with information for a person at a terminal, usually on several lines. It is a success and changes nothing in the session.\#
After `HELP`, alone or with a command name. It says nothing about recipients or delivery, so it cannot be weighed against refusals such as `551`.\#
Read the text; a program ignores it and carries on.\#
If no `HELP` was sent, replies and commands are out of step: read every multiline reply up to the line without a hyphen.\#
status of the server, the other answer to `HELP`\#
related 502\#
`HELP` exists but is switched off\#
related 504\#
no help for the topic asked for\#
220\#
Service ready\#
The server is ready: as greeting it opens the session and names the host; after `STARTTLS` it asks for the TLS handshake.\#
As the first line of every session, and once more after an accepted `STARTTLS` (or Postfix's `XCLIENT`).\#
Nothing to do.\#
As greeting, answer with `EHLO`; after `STARTTLS`, begin the handshake at once.\#
success of a command later in the session\#
not ready now, try later\#
related 554\#
no mail service for you here\#
related 521\#
this host never takes mail\#
220/CONNECT\#
The server greets and is ready for `EHLO`. The first word after the code is its own name, the rest is free text.\#
At the start of every session. A delay of some seconds can be deliberate, to catch senders that talk first. A greeting of asterisks (`220 ****`) means that a firewall rewrites SMTP on the way.\#
Wait for the last greeting line, the one without a hyphen, for up to 5 minutes, then send `EHLO`. Sending earlier gets you refused.\#
Begin the greeting with the host's full name, the one in forward and reverse DNS (`smtpd_banner`, `smtp_banner`). If it arrives starred, switch off SMTP inspection on the firewall.\#
220/STARTTLS\#
Ready to start TLS\#
The server expects the TLS handshake next, before any other command. The connection is not encrypted yet.\#
After each `STARTTLS` that the server accepts. If the log stops here, the handshake failed: protocol version, certificate or a device in between.\#
Start the handshake, then send `EHLO` again and use only what this new answer offers. Test with `openssl s_client -starttls smtp -connect HOST:25`.\#
Drop anything that the client sent before the handshake, and do not offer `STARTTLS` inside TLS.\#
related 454\#
TLS is not available just now\#
related 530\#
TLS is demanded before anything else\#
221\#
Service closing transmission channel\#
The server says goodbye after `QUIT` and closes the connection. Mail that it accepted before stays accepted.\#
At the end of each orderly session. Some servers also send it unasked before they hang up on a client that breaks the rules; the standard wants `421` for that.\#
If it never arrives, do not send the accepted messages again; only the goodbye was lost.\#
the server hangs up on its own\#
what accepted the message\#
221~forced\#
Closing after forbidden input\#
The server hangs up because the client sent something that is not SMTP, such as an HTTP request or a mail header line. In spite of its first digit, nothing was accepted.\#
A browser, proxy or port scanner talks to the mail port (`GET`, `POST`, `CONNECT`), or a client goes on sending message text after `DATA` was refused. The text "I can break rules, too" is Postfix's.\#
Look at the last lines that the client sent. If it was message text, find the refused `DATA` or `RCPT` before it.\#
Nothing to repair; scanners are usual. The words are listed in `smtpd_forbidden_commands`.\#
the standard's code for hanging up unasked\#
postscreen's form of the same\#
235\#
Authentication succeeded\#
The login is accepted and holds for the rest of the session.\#
At the end of an `AUTH` exchange. It is no permission to use every sender address; that is judged at `MAIL FROM`.\#
Do not send `AUTH` again in this session. If the mechanism added its own security layer, send `EHLO` again first.\#
related 334\#
a step before this, the server asks for more\#
related 535\#
the login was refused\#
related 503\#
the answer to a second `AUTH`\#
250\#
Requested mail action okay, completed\#
The command succeeded; the next one may follow.\#
After nearly every command. Only the one after the end of the message hands over responsibility; after `MAIL FROM` and `RCPT TO` it is provisional.\#
Nothing to do. If a message got this after its last line and is missing, it was lost, filtered or forwarded behind the server that answered; give its admin the queue ID from the text.\#
related 251\#
accepted too, and forwarded to another address\#
related 252\#
not verified, but mail would be tried\#
related 354\#
not yet the end, the message must follow\#
250/BDAT\#
The chunk has arrived. Only the reply to the chunk marked `LAST` accepts the message.\#
After each `BDAT` chunk, in sessions that use `CHUNKING`.\#
Send the next chunk; after `LAST`, treat it as the acceptance of the message.\#
`DATA` gives this, `BDAT` never does\#
chunks out of order\#
250/EHLO\#
The server knows the client's name and lists its extensions, one a line, after its own host name.\#
After each `EHLO` (several lines) or `HELO` (one line). The list can differ before and after `STARTTLS`: `AUTH` often appears only inside TLS.\#
Use only listed extensions, and read the list afresh after TLS or login. If `STARTTLS` or `AUTH` is missing that the server should offer, look for a firewall or virus scanner that filters the lines.\#
related 220\#
the greeting before it\#
related 500\#
the server does not know `EHLO`\#
the server knows `EHLO` but lacks it\#
250/END-OF-DATA\#
The server has the whole message and now answers for it: deliver, keep trying, or return a bounce. It is not yet in anybody's inbox.\#
After the final dot. The text usually gives the queue ID under which the receiving server logs it. In LMTP one such reply comes for each accepted recipient.\#
If the mail is missing, look in the spam folder first, then ask the receiving admin with time and queue ID.\#
Delete the message from the queue. Sending again after a lost reply makes duplicates: wait 10 minutes for it.\#
Search the log for the queue ID.\#
related 451\#
not accepted, try again\#
refused permanently\#
250/ETRN\#
Queuing for node started\#
The server has started its queue for the host named in `ETRN`; it does not say whether any mail waits there.\#
After `ETRN`, when a site that is not always connected asks for its mail.\#
Wait for incoming connections; the mail comes in a session of its own, not in this one.\#
nothing is waiting\#
related 253\#
says how many messages wait\#
related 458\#
the queue could not be started\#
related 459\#
this host may not ask\#
250/MAIL\#
The sender address and its parameters are accepted so far; a transaction is open.\#
After `MAIL FROM`. Many servers put off their judgement of client and sender until `RCPT TO` (Postfix: `smtpd_delay_reject`), so this promises little.\#
250/QUIT\#
The server takes the goodbye, with the wrong code: `221` would be right. The session is over all the same.\#
On a few hand-written servers.\#
related 221\#
the standard reply to `QUIT`\#
250/RCPT\#
The server will take the message for this recipient, for the time being. It can still refuse after the message.\#
After `RCPT TO` for a known mailbox, and for every address on servers that check recipients later (catch-all, relay in front of another server). It is no proof that the mailbox exists.\#
If a gateway accepts unknown users and bounces later, give it the list of valid recipients (`relay_recipient_maps` in Postfix, `verify = recipient/callout` in Exim).\#
related 550\#
this recipient is refused\#
250/VRFY\#
The server has checked the address and returns the mailbox that it stands for.\#
After `VRFY` or `EXPN` on servers that allow them, mostly inside an organisation.\#
Use the address in the reply.\#
Send this only for addresses that were really looked up, else `252`; switch `VRFY` off on public servers if it is used to harvest addresses.\#
no such user\#
251\#
User not local; will forward\#
The recipient lives elsewhere. The server takes the message and passes it on to the address in the text.\#
After `RCPT TO` or `VRFY`, when somebody moved and the old server forwards. Rare today: most servers forward silently with `250`, so that the new address stays private.\#
The mail is accepted. If you trust the server, write to the new address next time.\#
Carry on with the session; do not change address books automatically unless the server is authenticated.\#
Put the new address in angle brackets into the text, or answer `250` if it must stay private.\#
related 551\#
the same move, but the mail is refused\#
accepted; may be forwarded silently\#
not verified at all\#
251/ETRN\#
No messages waiting for node\#
The request was accepted, and no mail waits for that host.\#
After `ETRN`. It shares nothing but its digits with the forwarding reply to `RCPT TO`.\#
Nothing to do; ask again later.\#
messages wait and are being sent\#
252\#
Cannot VRFY user, but will accept message and attempt delivery\#
The server will not say whether the mailbox exists; mail for it would be taken and tried.\#
After `VRFY` or `EXPN`. Many servers send it for every address, to give nothing away to harvesters; a gateway in front of another server sends it because it cannot know.\#
It is neither a yes nor a no. Send the message and watch for a bounce.\#
Keep it: it is the reply that the standard wants where addresses are not verified.\#
the address was verified\#
known, and forwarded elsewhere\#
`VRFY` switched off, the less friendly way\#
no such user, or no permission to ask\#
252/ETRN\#
Pending messages for node started\#
Mail waits for the host named in `ETRN`, and the server has begun to send it.\#
After `ETRN`.\#
Wait for incoming connections.\#
also says how many messages wait\#
252/RCPT\#
Cannot verify, but will accept message\#
The server takes the recipient without knowing whether the mailbox exists. No standard foresees this answer here; by its first digit it is an acceptance.\#
Rarely, after `RCPT TO`, on gateways that cannot look up recipients.\#
Treat it like `250`; a bounce may follow.\#
Answer `250`, or verify recipients and answer `550`.\#
related 450\#
if the lookup only fails now\#
253\#
Mail waits for the host named in `ETRN`; the text gives the number of messages, and sending has begun.\#
Only after `ETRN`. Few servers count their queue; most answer `250`.\#
queue started, number unknown\#
messages wait, number unknown\#
334\#
Server challenge\#
The server asks for the next part of the login. Its text is a Base64 challenge and nothing else; it may be empty.\#
During `AUTH`. `VXNlcm5hbWU6` and `UGFzc3dvcmQ6` are the `LOGIN` prompts for user name and password; an empty text asks for the first response of mechanisms such as `PLAIN`.\#
Answer with Base64, without line breaks, or with `*` to give up. Remove your answers before you show a transcript to anybody: they hold the password.\#
Send the challenge in Base64, without an enhanced status code.\#
related 235\#
logged in\#
the answer was not accepted\#
related 501\#
the answer was not Base64, or `*` was sent\#
353\#
PRDR content analysis beginning\#
The server has the message and will now judge it for each recipient; one reply for each recipient follows, then one for the whole message.\#
After the final dot, on Exim with per-recipient data responses (`PRDR` offered in `EHLO` and asked for in `MAIL FROM`). It is an experiment; the draft expired.\#
Read one final reply for each accepted recipient and the closing one. If the client cannot, switch it off (Exim: `hosts_try_prdr`).\#
the reply before it, which asks for the message\#
the replies after it\#
354\#
Start mail input\#
The server waits for the message: header, empty line, body, and at the end a line with a single dot.\#
After `DATA`, when at least one recipient was accepted; never after `BDAT`. An old Oracle manual prints it as 345.\#
Send the message with `<CRLF>` line ends, double every dot that begins a line, end with `<CRLF>.<CRLF>`. If the session hangs here, the final dot got lost, or large packets do: look for a firewall and at the MTU.\#
Send it without an enhanced status code.\#
the message was taken\#
`DATA` came too early\#
no recipient was accepted\#
400\#
No standard meaning\#
A temporary refusal by its first digit; the standard gives it no further meaning. The text is all there is.\#
From Courier and from software that borrows HTTP numbers.\#
Try again later.\#
Let the queue retry; act on the text if it says more.\#
the standard reply if the service is not available\#
the standard reply for a passing local error\#
400~delayed\#
Message delayed\#
Exchange reports that a message has waited in its queue longer than usual. No other server said this; the last answer of the remote server stands in the line after it.\#
In delay notices of Exchange Server: "400 4.4.7 Message delayed".\#
Wait; a bounce follows if it cannot be delivered.\#
Read the next line of the notice, or `Get-Queue | fl LastError`, for the real cause.\#
related 441\#
Exchange's line when it cannot connect\#
Exchange's line when the remote server put it off\#
400~tls\#
STARTTLS is required first\#
Courier wants an encrypted connection before it takes any other command. The standard reply is `530`.\#
On Courier with `ESMTP_TLS_REQUIRED` set, mostly on the submission port.\#
Switch on STARTTLS in the account settings of the mail program.\#
Let the client use TLS for this server; retrying without changes nothing, though the code says temporary.\#
Do not require TLS on a public port 25.\#
the standard reply for the same\#
TLS is wanted but broken just now\#
403\#
Sender not verified (no standard meaning)\#
SendGrid refuses the sender address because it is not a verified sender identity. The number is an HTTP habit, not an SMTP code.\#
When the `From` address or domain was never verified in the account, or was mistyped in the application.\#
Verify the address or the domain in the service's sender settings, or send from a verified one.\#
Stop the retries: by its first digit the queue takes it for temporary and keeps trying, but nothing will change by itself.\#
the standard reply for a refused sender\#
the login itself is missing\#
412\#
A temporary refusal by its first digit. Courier's mail filters send it to put a recipient off, which looks like `4.1.2` written without dots.\#
On Courier servers with a whitelist or greylist filter.\#
Let the queue retry for some hours.\#
Let the filter answer `450` with an enhanced status code.\#
the standard reply for a recipient put off\#
417\#
DNS lookup failure (no standard meaning)\#
Courier could not look up the sender's domain in DNS and puts the message off. It reads like `4.1.7` without its dots.\#
The domain's name servers do not answer or give a broken answer, or the resolver of the receiving server has trouble.\#
Check that the domain in the sender address is spelled right.\#
Query MX, A and NS of the sender's domain from outside (`dig +trace`) and repair what fails.\#
Test the resolver on the mail server.\#
the standard reply for a failed lookup\#
related 517\#
the domain itself is wrong\#
420\#
Connection timed out (no standard meaning)\#
A temporary failure by its first digit. Lists tie it to a timed-out connection; it comes from gateway software, not from the standard.\#
Seldom, in bounces of old mail gateways that report a network read error.\#
Let the queue retry. If it stays, test the connection to the host on port 25 and look for a firewall or an MTU problem.\#
the standard reply of a server that closes\#
how a lost connection is to be treated\#
421\#
Service not available, closing transmission channel\#
The server ends the session now and says: come back later. It concerns the connection, not one recipient.\#
Rate limit or too many connections; poor reputation or missing DNS at large providers; overload or restart; too many errors or too long a silence in the session.\#
Wait; the mail server tries again by itself.\#
Let the queue retry with growing pauses, fewer connections and fewer messages on each. If it lasts for hours, read the text: check reverse DNS, SPF, DKIM and blocklists for your address.\#
Look for load, disk and limits (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
only this recipient, the session goes on\#
only this message, the session goes on\#
the goodbye that the client asked for\#
421/AUTH\#
The server ends the session during login.\#
Too many failed or too frequent logins from this address, mostly an old password stored in a phone or script; or the password service is overloaded.\#
Stop all programs that log in with an old password, wait some minutes, then log in once.\#
Send many messages through one session instead of logging in for each.\#
Check the authentication service and ban rules such as fail2ban.\#
login is broken just now, session goes on\#
wrong credentials\#
421/CONNECT\#
The server greets only to say that it cannot serve this client now, and closes.\#
Too many connections or too high a rate from your address; poor IP reputation or no reverse DNS at large providers; server overloaded, restarting or short of disk space.\#
Open fewer connections at once (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) and let the queue retry. If only one provider does it, check the address's reverse DNS and reputation there.\#
Raise the connection limits or free resources.\#
the greeting you want\#
421/END-OF-DATA\#
The server had the message, or part of it, and closes without accepting it. The message stays with the sender.\#
Content check or delivery behind the server failed or took too long, a volume limit was reached, or the line was too slow for the server's time limit.\#
Let the queue retry. If large messages never get through, look at the line, the MTU and virus scanners in between.\#
See what the milter, filter or delivery agent logged at that time.\#
the same, but the session goes on\#
the acceptance that did not come\#
421/RCPT\#
The server ends the session after a recipient. The transaction ends with it: recipients accepted before get nothing yet and must be sent again too.\#
Too many refused recipients or errors in one session (Postfix: `smtpd_hard_error_limit`), a rate limit, or a server shutting down.\#
Remove dead addresses from the list; they use up the error limit.\#
Let the queue retry, with fewer recipients in each session.\#
See in the log which errors came before.\#
if the recipient itself is wrong\#
421~errors\#
Too many errors in the session\#
The server ends the session because too many commands in it were refused.\#
A client that goes on after refusals, a script with wrong commands, a list with many unknown recipients. Postfix: `smtpd_hard_error_limit`.\#
Mend the commands that were refused before; the server counts them and hangs up.\#
See in the log which errors came before (`smtpd_hard_error_limit`).\#
422\#
Mailbox full (4.2.2 without its dots)\#
No RFC gives this number a text. Nearly always it is the enhanced code `4.2.2`, mailbox full, that lost its dots; the usual reply code for it is `452` or `552`. In an AUTH dialogue the registry ties it to `4.7.12`.\#
In reports of gateways and older mail systems, and on reference sites that list it as an SMTP code: the recipient's mailbox is over quota.\#
Write again later, and tell the recipient by another way.\#
Let the queue retry; the recipient has to make room.\#
Raise the quota or empty the mailbox; answer `452 4.2.2` or `552 5.2.2`.\#
related 452\#
full for now, the reply that servers really send\#
related 552\#
full, as a permanent refusal; or message too large\#
related 432\#
the AUTH code of the other reading, `4.7.12`\#
422~password\#
A password transition is needed\#
The account must log in once in another way before the chosen mechanism works. The registry lists this number beside `432`, which is the code the standard defines.\#
Hardly ever; in an `AUTH` dialogue or with `4.7.12`.\#
Log in once with `PLAIN` over TLS, then as before.\#
the code that servers send for it\#
424\#
Mailing list expansion problem (no standard meaning)\#
OpenSMTPD could not expand an alias, list or forward file just now. It is `4.2.4` written without dots.\#
A `~/.forward`, alias or include file cannot be read, or the user database does not answer.\#
Check owner and permissions of the alias and forward files and the table in `smtpd.conf`; `smtpctl trace expand` shows each step.\#
the standard reply for a mailbox not available now\#
related 524\#
the same, permanent\#
426\#
A temporary failure by its first digit. In FTP the number means a transfer cut off; some mail software borrows it for a lost connection.\#
Seldom, when a connection broke while the message was being sent.\#
Let the queue retry. If it stays, test the line and the MTU, and look for a virus scanner or firewall in between.\#
430\#
A temporary refusal by its first digit. The registry names the number next to `X.5.1`, invalid command, but no RFC gives it a text.\#
Hardly ever. Servers send `500`, `502` or `503` for a command that they cannot take.\#
Read the text and the commands before it; let the queue retry.\#
the standard reply for a command out of order\#
the standard reply for an unknown command\#
431\#
Mail system full (4.3.1 without its dots)\#
The receiving system is short of disk space or memory. The number is the enhanced code `4.3.1` that lost its dots; the standard reply is `452`.\#
On Courier, and in lists and reports about Exchange: queue or database disk full, or out of memory.\#
Free space on the queue and mailbox disks; on Exchange look for back pressure events in the log.\#
the standard reply for a lack of storage\#
related 531\#
Courier's reply for too many recipients\#
431~recipients\#
Too many recipients (no standard meaning)\#
Courier takes no more recipients in this transaction; those accepted before stay accepted. The standard reply is `452`.\#
A message to many people goes out in one transaction.\#
Send the rest in further transactions; the queue does so by itself.\#
Raise `maxrcpts` in Courier's `bofh` file if the limit is too tight.\#
the standard reply for too many recipients\#
the same as a permanent refusal\#
432\#
The account must log in once with a plain password before the chosen mechanism can be used. It belongs to `AUTH`; outside it Exchange and Courier use the number for a busy or stopped service.\#
After `AUTH`, when the server holds no secret yet for the mechanism, often after a move of the user database.\#
Log in once with `PLAIN` over TLS; the wanted mechanism works afterwards.\#
Set the client to `PLAIN` over TLS for one login, or for all.\#
Offer `PLAIN` inside TLS, or store the secrets for the mechanism.\#
login is broken just now\#
related 534\#
mechanism too weak for this account\#
432~queue\#
Service busy (no standard meaning)\#
The receiving system cannot take or deliver mail at this moment. It is `4.3.2` written without dots, not the reply of the same number to `AUTH`.\#
Exchange Online limits deliveries into one mailbox (`STOREDRV.Deliver; recipient thread limit exceeded`), or Courier cannot start a process. Lists say "the recipient's incoming queue has been stopped".\#
Let the queue retry. Spread bulk mail, alerts and loops to one mailbox over time.\#
Look for a mailbox that gets too much at once (journal, shared mailbox, rules that forward); on Courier check memory and process limits.\#
the standard reply for a service not available\#
435\#
Unable to authenticate at present (no standard meaning)\#
Exim could not check the login because its password source failed. The credentials may be right; the standard reply is `454`.\#
After `AUTH` on Exim servers: database, LDAP or Dovecot socket not reachable, an error in the authenticator's expansion, or a missing file.\#
Try again later; do not change the password.\#
Read Exim's main and panic log at that time: the cause stands after the colon. Repair the lookup and test it with `exim -be`.\#
the standard reply for login broken just now\#
440\#
TLS not available (no standard meaning)\#
Courier should encrypt this connection but cannot. The standard reply to `STARTTLS` is `454`.\#
TLS is required for the connection, but certificate or TLS program are missing or unreadable.\#
Wait; tell the provider if it lasts.\#
Check `TLS_CERTFILE` and `COURIERTLS` in Courier's `esmtpd` settings, and who may read the certificate.\#
the standard reply for TLS broken just now\#
related 540\#
441\#
No answer from host (4.4.1 without its dots)\#
The next server could not be reached. The number is the enhanced code `4.4.1` that lost its dots; the sending system writes it, not the remote server.\#
In Exchange queues and delay notices (`441 4.4.1 Error encountered while communicating with primary target IP address`, often Winsock 10060 or 10061), and on lists as "server is not responding".\#
Test port 25 of each MX host from the mail server itself. If all hosts fail, your provider or firewall blocks outgoing port 25; if only one, wait.\#
See that the MX hosts listen on port 25 for everybody and that the records point to them.\#
a server that answers but cannot serve\#
the standard reply for a passing error\#
442\#
Bad connection (4.4.2 without its dots)\#
The connection broke before the message was through. The number is the enhanced code `4.4.2` that lost its dots; the sending system writes it.\#
In reports and lists as "connection dropped during transmission": line trouble, time limits, or a firewall, proxy or virus scanner that cuts SMTP.\#
Retry without the devices in between; check MTU and TLS. If only large messages break, lower the MTU or look at scanners.\#
Look in the log for the other end of the same session.\#
the server's own announcement that it closes\#
446\#
Routing loop (4.4.6 without its dots)\#
The message went in circles until its hop limit was reached. The number is the enhanced code `4.4.6` that lost its dots; servers really send `554 5.4.6`.\#
In lists as "maximum hop count exceeded": two servers pass a domain to each other, or forwards point at each other.\#
Tell the recipient's admin; sending again repeats the loop.\#
Read the `Received` lines of the bounce from the bottom up and find the pair that repeats.\#
Correct MX records, relay and forward rules so that one host keeps the domain.\#
what servers send for a loop\#
related 546\#
Courier's code for a loop\#
447\#
Delivery time expired (4.4.7 without its dots)\#
The message waited in the queue until its time was up. The number is the enhanced code `4.4.7` that lost its dots; the sending system writes it.\#
In lists as "message timed out". The real cause is the last temporary error before it: host not reachable, greylisting, full mailbox, rate limit.\#
Send again once the cause is gone, or reach the person another way.\#
Look up the earlier attempts in the log by queue ID and act on their reply.\#
an earlier answer that may be the cause\#
449\#
Routing error (4.4.9 without its dots)\#
The sending system found no usable route. `4.4.9` is no registered enhanced code: Microsoft Exchange made it up, and lists drop its dots.\#
In old Exchange reports: a send connector or smart host cannot be resolved, or DNS gives no MX.\#
Check the connectors, the smart host's name and the DNS servers that the mail server uses.\#
the reply if the domain does not exist\#
450\#
Mailbox unavailable (temporary)\#
The server does not take mail for this address, or this message, at the moment. The mailbox may be busy, or the sender is put off on purpose.\#
Greylisting of an unknown sender; sender or host name not found in DNS (Postfix); rate limits; address check not finished; mailbox locked.\#
Let the queue retry for some hours. If it lasts, read the text: forward and reverse DNS of your address, the sender's domain and the sending rate are the usual causes.\#
If the text says "unknown user", answer `550`: the sender waits in vain for days.\#
an error inside the server, not a matter of the address\#
no room, or too many recipients\#
not now, and the connection is closed\#
450/CONNECT\#
The server puts the client off before the session begins; try again later.\#
Greylisting or rate limits at connection time, reverse DNS that does not resolve. The standard foresees `421` or `554` here.\#
Let the queue retry; check that your address has a PTR record and that the name leads back to it.\#
Answer `421` if you close, `220` and a later `450` if you do not.\#
refused permanently at the door\#
450/END-OF-DATA\#
The server has read the message and puts it off for reasons of policy; it keeps no copy.\#
Filter or virus scanner not available, content under suspicion, volume limit, greylisting after the message.\#
Let the queue retry. If it never passes, read the text and treat it like a content refusal.\#
See whether the milter or scanner answers (`milter_default_action`).\#
450/MAIL\#
The server does not take this sender at the moment.\#
The sender's domain was not found in DNS (Postfix: `4.1.8`), the sender address could not be verified, the client sends too much, or the message's priority is too low for now.\#
Check the domain of your sender address for a typing error.\#
See that the envelope sender's domain has an MX or A record that resolves from outside, and that bounces to it are accepted. The queue retries.\#
Check the resolver; set `unknown_address_reject_code = 550` only if it is reliable.\#
related 455\#
a parameter cannot be served now\#
450/RCPT\#
The server does not take mail for this recipient at the moment; other recipients may pass.\#
Greylisting, in the first minutes; the address is being checked with another server (Postfix: `4.1.1` "undeliverable" or "unverified address"); reverse DNS missing; mailbox locked or over its receiving rate.\#
Wait some hours; check the address if the text says "unknown".\#
Let the queue retry from the same IP address. If it lasts, correct PTR record and `EHLO` name.\#
Unknown users deserve `550`: turn off `soft_bounce`, set `unverified_recipient_reject_code = 550`.\#
450~busy\#
Mailbox busy\#
The mailbox is in use or locked for the moment.\#
Another delivery or a mail program holds the mailbox; old servers also answer so at high load.\#
Let the queue retry.\#
If it lasts, look for a stale lock of the mailbox.\#
451\#
Local error in processing\#
Something failed on the server's side while it worked on the command. The mail stays with the sender, who should try again.\#
Lookup, database, DNS or filter not available; greylisting on many systems; SPF lookup failed; server misconfigured. A connection that breaks off counts as this reply.\#
Let the queue retry. Read the text for greylisting or limits. Your own DNS (SPF, MX, reverse) can be what the server could not look up.\#
Read the log at that moment; in Postfix search for `warning:` and `fatal:` lines, in Exim for the panic log.\#
put off because of address or policy, not an error\#
failed permanently\#
451/AUTH\#
The server could not check the login now. The standard reply is `454`; the password may be right.\#
The user database or authentication service does not answer.\#
Check the authentication service (Dovecot `auth`, `saslauthd`) and its socket.\#
451/END-OF-DATA\#
The server read the message but could not finish with it, and did not accept it.\#
Spam or virus filter not available or too slow, content filter says "try later", disk or delivery trouble, bare line feeds (qmail).\#
Let the queue retry. If one message alone never passes, look at it: line ends, size, attachments.\#
Restart or relieve the filter (`rspamd`, `clamd`, `amavisd`), check disk space, raise its time limit.\#
out of space\#
451/MAIL\#
The server could not process the sender just now.\#
DNS lookup of the sender's domain or its SPF record failed (`4.4.3`, `4.7.24`), sender callout without result, or a broken lookup on the server.\#
Test your domain's name servers and SPF record from outside: every `include:` must resolve, 10 lookups at most.\#
Check resolver, policy service and lookup tables.\#
451/RCPT\#
The server could not decide about this recipient now; other recipients may pass.\#
Greylisting (usually `4.7.1`, passes after some minutes); user database, LDAP or next server not reachable; callout without result; server misconfigured (Postfix: `4.3.5`).\#
Let the queue retry from the same IP address.\#
Look for the failed lookup in the log. "Server configuration error" in Postfix: the line before it names the parameter.\#
452\#
Insufficient system storage\#
The server has no room at the moment: for the message, or for one recipient more in this transaction. The rest can be sent later.\#
Too many recipients in one transaction (`4.5.3`), server disk nearly full (`4.3.1`), recipient over quota (`4.2.2`, Gmail).\#
Wait; if the mailbox is full, tell the recipient.\#
Let the queue retry. For many recipients send fewer at a time (Postfix: `smtp_destination_recipient_limit`).\#
Free disk space on the queue partition, or raise the recipient limit.\#
no room, as a permanent refusal; or message too large\#
put off for other reasons\#
452/END-OF-DATA\#
The server ran out of storage while it took the message, and did not accept it.\#
Queue or mailbox disk full; now and then the recipient's quota.\#
Free space or inodes on the queue and mailbox disks; check the quota of the mailbox named in the log.\#
another error while it took the message\#
452/MAIL\#
The server is short of storage and takes no message of this size now.\#
The disk of the queue is nearly full: Postfix wants 1.5 times `message_size_limit` free, and more if `queue_minfree` is set; Exim checks `check_spool_space`.\#
Let the queue retry, to another MX if there is one.\#
Free space where the queue lives (`df -h`, `df -i`); look for a queue full of spam or a log that grew.\#
too large at any time\#
452/RCPT\#
Too many recipients\#
The server takes no more recipients in this transaction. Those accepted before stay valid; the others belong in another one.\#
More recipients than the server's limit, or different recipients need different handling (Gmail, filter gateways). With `4.2.2` the recipient's mailbox is full; with `4.3.1` the server's disk.\#
Nothing to do; the mail server sends the rest by itself.\#
Go on with `DATA` for those accepted and queue the rest. Lower `smtp_destination_recipient_limit` (Postfix) or `max_rcpt` (Exim) to spare the refusals.\#
Accept at least 100 recipients.\#
an old or stricter answer to too many recipients\#
sent after it, where the whole message is unwanted\#
452~full\#
Mailbox full (temporary)\#
The recipient's mailbox is over its quota; the server expects that to change.\#
Gmail and others, after `RCPT TO`, while the account is still in use. If nobody empties it, `552` follows.\#
Tell the recipient by another way; the mail server tries again for some days.\#
Let the queue retry; pause newsletters to this address.\#
Raise the quota or empty the mailbox.\#
full, as a permanent refusal\#
453\#
You have no mail\#
The provider holds no mail for the domains that were asked for.\#
Only after `ATRN`, on services that hand over queued mail to customers with changing addresses.\#
mail waits, and the roles are exchanged\#
access to a domain is missing, or asked too often\#
a similar answer to `ETRN`\#
454\#
Temporary authentication failure, or TLS not available\#
Login or encryption does not work on the server just now. The text tells which; credentials may well be right.\#
After `AUTH`: password database not reachable. After `STARTTLS`: certificate or key cannot be loaded. After `RCPT TO`: a relay refusal softened by configuration.\#
Let the queue retry; do not ask the user for another password.\#
Check the authentication service and the certificate files; the log names the failure.\#
credentials really wrong\#
login or TLS is demanded\#
another passing error\#
454/AUTH\#
Temporary authentication failure\#
The server could not check the login because of a failure on its own side.\#
User database, Dovecot or `saslauthd` not reachable, too many logins in a short time (Gmail: `4.7.0`), or an account service under repair.\#
Wait some minutes, then try the same password again.\#
Do not prompt for a new password; reuse sessions instead of logging in for each message.\#
Check that the authentication service runs and that the mail server may open its socket (`smtpd_sasl_path`).\#
log in once in another way\#
454/STARTTLS\#
TLS not available due to temporary reason\#
The server offers encryption but cannot start it now; the session goes on unencrypted.\#
Certificate or key missing, unreadable or not matching (Postfix: "TLS not available due to local problem"); limit of new TLS sessions reached.\#
Decide by policy: retry later, or go on in the clear if neither DANE, MTA-STS nor a login is in play.\#
Read the TLS error in the log; check path, permissions and match of certificate and key, then reload.\#
the answer you want\#
454~quota\#
Throttling failure (sending quota)\#
The sending service has reached the account's limit. It has nothing to do with login or TLS.\#
Amazon SES, when the daily quota or the messages a second are exceeded.\#
Send slower, or wait until the 24 hours are over.\#
Limit the rate below the one shown in the console, retry with growing pauses, and ask for a higher quota.\#
the usual code for a rate limit\#
454~relay\#
Relay access denied (softened)\#
The server will not pass mail on to that domain for this client. The refusal is a matter of configuration and lasts until somebody changes it, though it is marked temporary.\#
The client did not log in, or the domain's MX points to a server that does not know the domain. Postfix's default `defer_unauth_destination`, or `soft_bounce`, makes it temporary.\#
Switch on authentication for outgoing mail and use port 587 or 465.\#
Check that the MX of the domain is right, and your relay's login.\#
Add the domain to `relay_domains` or `virtual_mailbox_domains`, or the client to `mynetworks`.\#
the same refusal, not softened\#
the same refusal on other servers\#
log in first\#
455\#
Server unable to accommodate parameters\#
The server knows the parameter after `MAIL FROM` or `RCPT TO` but cannot honour it at the moment.\#
Seldom; for example when a delivery deadline (`BY=`) cannot be met now.\#
Let the queue retry, or send without the parameter if the message does not need it.\#
Do not offer in `EHLO` what cannot be served.\#
related 555\#
the parameter is not known, or never honoured\#
456\#
Retry over IPv4 (draft only)\#
A draft that expired would have let servers ask for a retry over IPv4 with it; nothing came of it. By its first digit it is temporary.\#
Hardly ever in that meaning; Courier uses the number for an address that failed lately.\#
Let the queue retry; try over IPv4 if the text says so.\#
456~address\#
Address temporarily unavailable (no standard meaning)\#
Courier remembers that mail to this address was put off lately and does not accept more for it now.\#
On Courier gateways, for some hours after a delivery to the same address was deferred.\#
Find in the log why the first delivery was deferred.\#
related 556\#
Courier's form of it for failed addresses\#
458\#
Unable to queue messages for node\#
The server could not start its queue for the host that asked.\#
Only after `ETRN`, when the queue is locked, busy or cannot be read.\#
Ask again later, or tell the provider.\#
Check the flush service (Postfix `flush`) and the spool.\#
this host is not allowed to ask\#
the queue was started\#
the queue was started, with a count\#
459\#
Node not allowed\#
The server will not start its queue for that host; the text says why.\#
Only after `ETRN`. The host is not on the list of those that may ask. In spite of its first digit it stays until somebody changes the list.\#
Ask the provider to add your domain.\#
Add the domain to `fast_flush_domains` (Postfix), or to the ACL `acl_smtp_etrn` (Exim).\#
allowed, but the queue could not be started\#
471\#
Not authorised, temporary (4.7.1 without its dots)\#
A temporary refusal by policy. The number is the enhanced code `4.7.1` that lost its dots; as reply code it is malformed, for the second digit ends at 5.\#
In lists as "error of your mail server, mostly anti-spam"; in truth greylisting or another rule of the receiving server.\#
Let the queue retry from the same address; then check reverse DNS and blocklists.\#
Answer `450 4.7.1` or `451 4.7.1`.\#
a code that servers should send for it\#
related 571\#
the permanent form, `5.7.1` without its dots\#
498\#
No standard meaning (malformed)\#
A temporary refusal by its first digit. Its second digit is beyond 5, so no server should send it.\#
Seen in bounce collections with the text "No MX for": the recipient's domain has no usable mail server.\#
Check the domain part of the address.\#
Look up MX and A of the domain; let the queue retry meanwhile.\#
the standard reply if the domain does not exist\#
500\#
Syntax error, command unrecognized\#
The server does not know the command, or the line is too long. The session stays open and nothing was changed.\#
A misspelt or unsupported command, message text sent after `DATA` was refused (one refusal a line), TLS bytes on a plain port, an `EHLO` to an LMTP server, or a firewall that mangles commands.\#
Check port and encryption: 465 wants TLS at once, 587 and 25 want STARTTLS.\#
Look at the exact line sent. If it is message text, find the refused command before it; otherwise use only what `EHLO` offers.\#
Do not offer in `EHLO` what is refused; switch off SMTP inspection on the firewall.\#
the command is known but not available\#
the command is known, its argument is wrong\#
the command is known but comes at the wrong time\#
500/AUTH\#
The server cannot read the `AUTH` command or its continuation: not offered here, or the line is too long (`5.5.6`).\#
Login tried on port 25 or before TLS, where the server does not offer it; a token or ticket longer than the server's line limit.\#
Use port 587 with STARTTLS, or 465 with TLS.\#
Log in only if `AUTH` stands in the last `EHLO` answer; send long responses after an empty challenge, not on the command line.\#
Offer `AUTH` in `EHLO` if logins belong here, and accept lines of 12288 octets.\#
login at the wrong time\#
mechanism not known\#
500/DATA\#
The server does not take the `DATA` command as such; no message may follow.\#
The line holds more than the word, or bytes of an earlier command are mixed in.\#
Send `DATA` alone on its line and wait for `354` before the message.\#
sent before a recipient was accepted\#
500/EHLO\#
The server does not know `EHLO`: it is very old, speaks LMTP, or a device in between rewrites commands.\#
On LMTP ports (24 or a socket), where `LHLO` is the greeting; behind firewalls with SMTP inspection, which turn it into `XXXX`; on antique servers.\#
Fall back to `HELO`; mail clients do so by themselves, but then without login and TLS. On an LMTP port use the LMTP transport (`lmtp:` in Postfix).\#
Switch off SMTP inspection ("fixup", "ESMTP inspection") on the firewall.\#
known but not available\#
the name given is not acceptable\#
500/END-OF-DATA\#
The server reads message lines as commands, or refuses the finished message with an unfitting code.\#
After `DATA` was refused and the client sent the message all the same: one refusal for each line. Or a lone dot ended the message too early. Some filters misuse it for content.\#
If the text speaks of content, change the message.\#
Wait for `354`; double each dot that begins a line. Find the first refusal: it is the real error.\#
must come before the message\#
the usual first refusal\#
the standard reply for a refused message\#
500/MAIL\#
The server cannot read the `MAIL FROM` line: it is misspelt or longer than allowed.\#
A space or line break crept into the line, or a script sends "FROM:" without `MAIL`. Commands may be 512 octets long, more with extensions.\#
Send `MAIL FROM:<address>` exactly so, and look at control characters in a network trace.\#
the address or its form is wrong\#
a parameter is not known\#
sent before `EHLO` or inside a transaction\#
500/STARTTLS\#
The server does not know `STARTTLS`: it has no TLS, or TLS is already on.\#
The server was built or configured without TLS, the port is one where TLS starts at once (465), or a firewall removes the command.\#
Choose "SSL/TLS" for port 465, "STARTTLS" for 587.\#
Send it only if the last `EHLO` offered it.\#
Configure a certificate (`smtpd_tls_security_level = may` in Postfix).\#
offered, but broken just now\#
501\#
Syntax error in parameters or arguments\#
The server knows the command but cannot accept what follows it: an address, a name or a parameter is wrongly written.\#
Brackets missing or a space after the colon (`MAIL FROM: <a>`), an `EHLO` name that is no host name, a malformed address, `AUTH` cancelled or not Base64. Some servers use it for unknown users or senders.\#
Check the address for spaces, missing domain and special characters.\#
Look at the exact line sent: `MAIL FROM:<address>` and `RCPT TO:<address>` have no space behind the colon, and `EHLO` takes a full host name (`myhostname`, `primary_hostname`).\#
Say in the text what is wrong; use `550` for unknown users.\#
the command itself is not known\#
related 553\#
well formed, but this name is not allowed\#
an ESMTP parameter is not known\#
the value is understood but not supported\#
501/AUTH\#
The login was cancelled with `*`, or what the client sent is not valid Base64.\#
Password or user name sent without Base64, a line break inside the Base64 text, or a client that gives up after an error.\#
Encode without line breaks (`printf '%s' TEXT | base64 -w0`); write `=` for an empty first response.\#
Try another mechanism, `PLAIN` inside TLS first.\#
well formed, but wrong\#
the question that was answered badly\#
501/EHLO\#
The name after `EHLO` or `HELO` is missing or not a valid host name or address literal.\#
Host names without a domain, with an underscore or a space, `localhost`, or a bare IP address instead of `[192.0.2.1]`; the device or program sends the computer's name.\#
Rename the computer without special characters, or let the mail program use another name.\#
Set the full host name that the address's PTR record gives (`smtp_helo_name` in Postfix, `helo_data` in Exim).\#
Soften the check (`reject_invalid_helo_hostname`) if it hits good clients.\#
the name has no domain\#
well formed, but refused\#
501/MAIL\#
The sender address or a parameter behind it is wrongly written.\#
Angle brackets missing, a space after `FROM:`, an address without a full domain, an empty or broken sender configured in a program. Some servers refuse a sender or its domain with it.\#
Write the sender address in full, as in `name@example.org`.\#
Send `MAIL FROM:<address>`; for bounces `MAIL FROM:<>`. See that the sender's domain exists in DNS (`5.1.8`).\#
well formed, but not allowed\#
the sender is refused\#
501/RCPT\#
The recipient address is wrongly written. A few servers also say so for users they do not know.\#
A space, comma or second `@` in the address, brackets missing, a trailing dot, quotes from an address list, or an address without a domain.\#
Retype the address by hand; look for invisible characters from copying.\#
Send `RCPT TO:<address>` with one address in each command; clean the list.\#
Answer unknown users with `550 5.1.1`.\#
no such mailbox\#
501/STARTTLS\#
Something stands behind `STARTTLS`; the command takes no argument.\#
In hand-written clients, or when bytes of another command slip into the line.\#
Send `STARTTLS` alone and as the last command of a group.\#
TLS broken just now\#
502\#
Command not implemented\#
The server knows the command but does not offer it.\#
`VRFY`, `EXPN` or `HELP` switched off; `AUTH` or `STARTTLS` where it is not configured; `TURN`; commands in the wrong order on Courier.\#
To send mail use port 587 or 465, where login is offered.\#
Use only what the `EHLO` answer lists.\#
Offer nothing in `EHLO` that gets this reply; answer `VRFY` with `252`.\#
the command is not known at all\#
the command works, but not with this argument\#
the recommended answer to `VRFY`\#
502/AUTH\#
The server does not offer login on this port or before encryption.\#
The mail program logs in on port 25, or without TLS on a server that wants TLS first; or the server needs no login for local clients.\#
Log in only if `AUTH` stands in the last `EHLO` answer.\#
Enable login on the submission port (`smtpd_sasl_auth_enable`).\#
login is demanded\#
502/EHLO\#
The server has only the old `HELO`, so it offers no extensions.\#
On antique servers and simple devices.\#
Send `HELO` instead; mail servers do it by themselves. Expect neither login nor TLS.\#
Replace the server; `EHLO` is mandatory today.\#
`EHLO` is not known at all\#
502/STARTTLS\#
The server knows `STARTTLS` but is not set up for it.\#
No certificate is configured, TLS is limited to other ports or clients, or TLS is already on.\#
Use another port, 465 with TLS for instance, rather than no encryption.\#
Configure certificate and key (`smtpd_tls_chain_files`, `tls_certificate`).\#
not known at all\#
502/VRFY\#
The server does not verify addresses on request. That says nothing about the address.\#
On most public servers, against the harvesting of addresses (Postfix: `disable_vrfy_command`).\#
Send the message; the answer to `RCPT TO` counts.\#
`252` is what the standard recommends instead.\#
the recommended answer\#
502~sequence\#
ESMTP command error (Courier)\#
Courier did not expect this command here; other servers answer `503`.\#
`MAIL FROM` before `EHLO`, `DATA` without an accepted recipient, a second transaction begun without an end, or an unknown command.\#
Look for the refused command just before it; then begin again with `RSET` or `EHLO`.\#
the standard reply for a wrong order\#
503\#
Bad sequence of commands\#
The command is known but does not fit here; something that must come before it is missing or failed.\#
An earlier command was refused and the client went on: `DATA` without an accepted recipient, `MAIL FROM` without `EHLO` or inside a transaction, `AUTH` twice, any command after a refusing greeting.\#
If the text asks for a login, switch on authentication for outgoing mail.\#
Go up in the transcript to the first refusal: that is the error to fix. Then start afresh with `RSET`, after STARTTLS with `EHLO`.\#
no valid recipients, or the session was refused\#
the command is not known\#
log in or start TLS first\#
503/AUTH\#
Login is not possible at this point.\#
Already logged in, inside a transaction, or before TLS on servers that offer login only inside it ("AUTH command used when not advertised", Exim).\#
Choose STARTTLS on port 587, or TLS on 465, so that login is offered.\#
Log in once, after `EHLO` (again after TLS) and before `MAIL FROM`.\#
the login that already succeeded\#
TLS is demanded first\#
503/BDAT\#
The chunk does not fit: no accepted recipient, a chunk after `LAST`, or `BDAT` mixed with `DATA`.\#
After refused recipients with pipelining, or in clients that do not stop after a failed chunk.\#
After a failed chunk send only `RSET`; use either `BDAT` or `DATA` in a transaction.\#
no valid recipients, with another code\#
503/CONNECT\#
The client spoke before its turn or to a server that had refused the session.\#
Commands sent before the greeting, or after a `554` greeting.\#
Wait for the whole greeting; if it refuses, send `QUIT` and read its text.\#
the greeting that refused\#
the greeting to wait for\#
503/DATA\#
The message may not come now: no recipient was accepted.\#
Each `RCPT TO` before it was refused; then this is only the echo. Also with `BODY=BINARYMIME` or after `BDAT`, where only `BDAT` may follow; in LMTP always when no recipient is left.\#
Look at the refusal of the recipients; this line is not the cause.\#
Read the replies to `RCPT TO`, fix those, and send `RSET` before the next attempt.\#
the other code for the same\#
the usual refusal of the recipients before it\#
503/MAIL\#
No transaction can begin now.\#
`EHLO` was not sent, or not sent again after STARTTLS; a transaction is already open; the server wants a login first; or the greeting had refused the session.\#
Switch on authentication for outgoing mail if the text asks for it.\#
Send `EHLO` after the greeting and again after TLS; end or `RSET` a transaction before the next `MAIL FROM`.\#
the standard reply for a missing login\#
the answer to the `EHLO` that was missing\#
503/RCPT\#
There is no open transaction for this recipient.\#
`MAIL FROM` was refused or missing, the message was already finished, or the server dropped the transaction after an error. Some hosts mean "log in first".\#
Find the refused `MAIL FROM` above; with pipelining this reply follows it for each recipient and can be ignored.\#
refused for another reason\#
the recipient itself is refused\#
503/STARTTLS\#
Encryption cannot start here: it is already on, or a command is missing before it.\#
The client sends `STARTTLS` on a port where TLS starts at once, a second time, or before `EHLO`.\#
Send it once, after `EHLO`.\#
503~login\#
Authentication wanted first\#
The server wants the client to log in before it sends mail. The standard reply for that is `530`.\#
Mail programs without a login for outgoing mail; old hosts that want incoming mail to be fetched first (POP before SMTP).\#
Switch on authentication for the outgoing server, with the same user name and password as for incoming mail, on port 587 or 465.\#
Answer `530 5.7.0` so that programs understand it.\#
504\#
Command parameter not implemented\#
The command exists, but not with this argument.\#
`EHLO` or addresses without a full domain (Postfix, `5.5.2`), an `AUTH` mechanism that the server does not have, `HELP` or `VRFY` with an argument it does not support.\#
Write addresses in full, with domain.\#
Use a full host name in `EHLO` (`myhostname`, `primary_hostname`), and a mechanism from the `EHLO` answer.\#
Offer only mechanisms that work.\#
the standard code for a parameter of `MAIL` or `RCPT`\#
the argument is wrongly written\#
the whole command is not available\#
504/AUTH\#
The server does not have this login mechanism, at least not now.\#
Mechanism not offered, offered only inside TLS, or switched off (`LOGIN`, `CRAM-MD5`, `NTLM` on many providers); or the client asks for `XOAUTH2` where only passwords work.\#
Set encryption to STARTTLS or TLS and the login method to "normal password", or OAuth if the provider demands it.\#
Choose from the mechanisms in the last `EHLO` answer.\#
Configure the mechanism in Dovecot or Cyrus SASL.\#
related 538\#
mechanism only inside TLS\#
504/EHLO\#
The name after `EHLO` or `HELO` is not a full host name.\#
The client calls itself `localhost`, `PC-17` or the like; Postfix refuses it with `reject_non_fqdn_helo_hostname`, often only at `RCPT TO`.\#
Log in on port 587 or 465: servers skip the test there.\#
Set a name with a domain that resolves to your address (`myhostname` or `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Put `permit_sasl_authenticated` and `permit_mynetworks` before the test.\#
the name is not valid at all\#
the name is refused for policy\#
504/HELP\#
`HELP` has nothing to say about this word.\#
A topic behind `HELP` that the server does not know (Sendmail).\#
Send `HELP` alone for the list of topics.\#
504/MAIL\#
The sender address has no full domain, or a parameter of the line is not implemented.\#
A program sends as `root` or `www-data@localhost`; Postfix refuses it with `reject_non_fqdn_sender`.\#
Set a sender address with a real domain in the program.\#
Let the mail server complete addresses (`myorigin` in Postfix, `qualify_domain` in Exim).\#
the standard code for unknown parameters\#
the address is wrongly written\#
the address is not allowed\#
504/RCPT\#
The recipient address has no full domain, or a parameter of the line is not implemented.\#
Addresses such as `root` or `anna@mail`; Postfix refuses them with `reject_non_fqdn_recipient`. A host name without a domain in `EHLO` is often refused here too: read the text.\#
Write the address with its full domain.\#
Complete local addresses on your server (`myorigin`, `qualify_recipient`); if the text says "Helo", correct the host name.\#
504/VRFY\#
The server does not support `VRFY` or `EXPN` with this argument.\#
Seldom; on servers that verify only local names.\#
not verified, but accepted\#
switched off altogether\#
505\#
A permanent refusal by its first digit. Providers use it for suspended accounts and for clients that did not log in; the text tells which.\#
From hosting providers and older Windows mail servers.\#
Read the text: remove the address if its account is suspended; switch on authentication if the login is missing.\#
Use `550 5.2.1` for a disabled mailbox, `530 5.7.0` for a missing login.\#
the standard reply for a mailbox not available\#
505~login\#
Client was not authenticated (no standard meaning)\#
The server wants a login before it takes mail. The standard reply is `530`.\#
Mail programs and web applications without a login for outgoing mail.\#
Switch on authentication for the outgoing server, on port 587 or 465.\#
Answer `530 5.7.0`.\#
a login was tried and failed\#
510\#
Bad address (5.1.0 without its dots)\#
Something is wrong with an address. The number is the enhanced code `5.1.0` that lost its dots; servers send `550` or `553`.\#
In lists and in reports of gateways and newsletter services.\#
Check the recipient's address, then your own sender address.\#
Look up the original reply in the log before you delete an address from a list.\#
what servers send for an unknown mailbox\#
what servers send for a name not allowed\#
511\#
Bad mailbox address (5.1.1 without its dots)\#
The mailbox does not exist. The number is the enhanced code `5.1.1` that lost its dots; servers send `550 5.1.1`.\#
In lists and in reports of gateways: typing errors and former employees first.\#
Check the part before the `@`; ask the person for the address.\#
Remove the address from lists after the first such report.\#
related 510\#
another dotless address code\#
511~headers\#
No recipients in the header (Courier)\#
Courier found no recipient to deliver to in the message's header.\#
Local programs hand over a message with the recipients in the header, and there are none.\#
Fill in `To`, `Cc` or `Bcc`.\#
Give the recipients to `sendmail` as arguments, or correct the header that the program writes.\#
the usual refusal of a message\#
512\#
Domain not found (5.1.2 without its dots)\#
The recipient's domain does not exist or cannot take mail. The number is the enhanced code `5.1.2` that lost its dots; servers send `550 5.1.2`.\#
In lists and in reports of gateways: a typing error after the `@`, an expired domain.\#
Check the domain for typing errors.\#
Ask DNS for MX and A (`dig MX example.org`).\#
Renew the domain, publish an MX record.\#
what servers send for it\#
the domain says that it takes no mail\#
513\#
Bad address syntax (5.1.3 without its dots)\#
The recipient's address is wrongly written. The number is the enhanced code `5.1.3` that lost its dots; servers send `501` or `553`.\#
In lists, where it is often blamed on a missing login; that is `530`. Courier sends it for addresses it cannot parse and for relaying.\#
Retype the address; look for spaces, commas and brackets.\#
Clean the list or the program that builds the address.\#
what servers send for bad syntax\#
what servers send for a missing login\#
513~relay\#
Relaying denied (Courier)\#
Courier does not take mail for this domain from this client. The standard reply is `550` or `554` with `5.7.1`.\#
The client did not log in, or the domain's mail points to a server that does not know the domain.\#
Switch on authentication for outgoing mail.\#
Check the MX record of the recipient's domain.\#
Add the domain to `esmtpacceptmailfor` and run `makeacceptmailfor`.\#
the standard reply for a refused relay\#
Postfix's reply for a refused relay\#
517\#
Sender rejected (5.1.7 without its dots)\#
Courier refuses the sender address: its domain does not exist, has broken MX records, or is blocked. It reads like `5.1.7` without its dots.\#
An MX that holds an IP address instead of a host name, a CNAME chain, no MX or A at all, or an entry in Courier's `bofh` file.\#
Check the domain of the sender address.\#
Let MX records name hosts that have A or AAAA records. Test from outside with `dig MX`.\#
Look into `bofh` (`badfrom`, `badmx`).\#
related 417\#
the lookup failed only now\#
the standard reply for a sender not allowed\#
520\#
Wrong QHLO id (draft only)\#
An expired draft for a faster session start would have used it to reject an outdated identifier. No server is known to send it in that sense.\#
Hardly ever; if you see it, the server made up its own meaning.\#
Read the text and treat it as a permanent refusal.\#
521\#
Host does not accept mail\#
This host takes no mail at all, from nobody. The session may end at once.\#
On hosts that run a dummy mail service to say so. Many servers misuse it for a refusal of one client, with "blocked" or "Service currently unavailable" in the text.\#
Check the address; mail to a host or web server name is often the mistake.\#
See why mail goes to this host (MX, A record, transport table); do not retry.\#
If the domain should get mail, correct its MX; if it never should, publish a null MX. Refuse single clients with `554`.\#
you are refused, others may not be\#
a relay knows that the domain takes no mail\#
not now, try later\#
521~blocked\#
Client blocked\#
The server refuses this client and hangs up. Others may send; the standard wants `554` for that.\#
Postfix postscreen ("Service currently unavailable", "blocked using"), filter services: the sending address is on a blocklist or was turned away by a test.\#
Tell your provider; another message will not help.\#
If the text names a blocklist, look up the address there, stop the cause and ask for removal; else ask the other postmaster. Home and cloud addresses send through a provider's relay.\#
Check `postscreen_dnsbl_sites` and the access table; remove lists that closed.\#
the standard reply for a refused client\#
refused by policy, the session goes on\#
521~protocol\#
Protocol error, disconnecting\#
The server hangs up because the client broke the protocol.\#
Postfix: commands sent before the greeting, line feeds without carriage return inside the message, `BDAT` out of order, HTTP instead of SMTP.\#
Wait for the greeting, send `<CRLF>` line ends only. For programs: update the mail library, or hand the mail to a local mail server.\#
If good clients are hit, exempt them (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
refused, but the line stays open\#
commands out of order\#
the temporary way to hang up\#
522\#
Mailbox full (5.2.2 without its dots)\#
The recipient's mailbox is over its quota. The number is the enhanced code `5.2.2` that lost its dots; servers send `552 5.2.2`.\#
From a few mail systems and in bounce lists.\#
Tell the recipient by another way and send again later; keep the address.\#
Pause mailings to it; remove it only if it stays full for weeks.\#
the standard reply\#
the temporary form\#
523\#
Encryption needed (registry only)\#
The registry ties the number to `5.7.10`, encryption needed; no RFC gives it a text. Servers that send it mean different things: encryption, a message too large (`5.2.3` without its dots), or commands after `STARTTLS`.\#
Seldom. From Courier and on lists it is about size, from Gmail about pipelining, and with `5.7.10` about a missing TLS connection.\#
Read the text: send a smaller message, or switch on TLS for outgoing mail.\#
With `5.7.10`, use TLS to the next server, and `REQUIRETLS` only where every hop has it.\#
the standard reply if TLS must come first\#
TLS needed for this login mechanism\#
the standard reply for a message too large\#
523~pipelining\#
No commands after STARTTLS in one go\#
Gmail refuses because the client sent more right behind `STARTTLS`, before the handshake. That could hide injected commands.\#
Clients that put several commands into one packet, or a device that tampers with the session.\#
Send `STARTTLS` last, wait for `220`, shake hands, then send `EHLO`. Update the mail library.\#
what other servers say for it\#
523~size\#
Message too large (5.2.3 without its dots)\#
The message is larger than the server, or this recipient, allows. The number is the enhanced code `5.2.3` that lost its dots; the standard reply is `552`.\#
On Courier and in lists of codes. Attachments grow by a third on the way.\#
Share large files by a link, or split the message.\#
Compare with the `SIZE` in the `EHLO` answer.\#
Raise `sizelimit` in Courier.\#
another of Courier's size codes\#
524\#
Encryption required for the mechanism (registry only)\#
The registry ties the number to `5.7.11`, login mechanism only inside TLS; the standard reply is `538`. OpenSMTPD uses it for list expansion.\#
Hardly ever in an `AUTH` dialogue.\#
Switch on STARTTLS or TLS for outgoing mail, then log in.\#
the standard reply for it\#
TLS must come first, for any command\#
related 523\#
the neighbour for encryption in general\#
524~list\#
OpenSMTPD could not expand an alias, list or forward file. It is `5.2.4` written without dots.\#
A `~/.forward` with bad syntax, an alias that points nowhere or to itself.\#
Write to a person directly, or tell the admin.\#
Correct the alias or forward file; `smtpctl trace expand` shows each step.\#
related 424\#
the same, temporary\#
525\#
User account disabled (registry only)\#
The login is right, but the account may not be used. The registry ties the number to `5.7.13`.\#
After `AUTH`: account locked by the operator, unpaid, or stopped after abuse. Some servers send it for a disabled recipient.\#
Do not retype the password; ask the provider to unlock the account.\#
Unlock it after the cause is gone (stolen password, spam).\#
no login yet\#
the recipient's mailbox is disabled\#
530\#
Authentication required\#
The server refuses the command until the client has logged in or, in its other use, has started TLS. The text tells which.\#
Mail program without a login for outgoing mail; mail sent in the clear to port 587; a device or script that relays without `AUTH`; a public MX set to demand TLS.\#
Switch on authentication for the outgoing server, with STARTTLS on port 587 or TLS on 465.\#
Give scripts and devices an account; to deliver to other domains use their MX on port 25.\#
Never demand login or TLS for local mail on a public port 25.\#
login or TLS broken just now\#
530/AUTH\#
Must issue a STARTTLS command first\#
The server lets nobody log in before the connection is encrypted.\#
A mail program set to "no encryption" or plain port 25; TLS that was removed by a firewall or virus scanner.\#
Set STARTTLS on port 587, or TLS on 465.\#
Send `STARTTLS`, then `EHLO` again, then `AUTH`. If `STARTTLS` is not offered, test without the device in between.\#
the same for one mechanism only\#
530/MAIL\#
The server takes no sender before the client has logged in or, if the text says so, started TLS.\#
On submission ports when the mail program has no login for outgoing mail; at Exchange Online when a device sends without login or connector (`5.7.57`).\#
Switch on authentication for the outgoing server: port 587 with STARTTLS, or 465 with TLS.\#
Give the script, printer or application an account, or allow its address on the relay.\#
Allow trusted clients by address (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
The server takes this recipient only from clients that have logged in (or started TLS, if the text says so).\#
Mail to other domains without a login; an Exchange connector without anonymous access ("Client was not authenticated"); mail for others sent to a submission port.\#
Switch on authentication for the outgoing server.\#
For incoming mail see that the MX is right and that you deliver to port 25, not to 587.\#
Use `550` or `554` with `5.7.1` to refuse relaying.\#
the recipient is refused\#
the usual reply for a refused relay\#
530~auth\#
The server refuses the command until the client has logged in.\#
Mail program, script or device without a login for outgoing mail, or a session in which the login failed or was forgotten after TLS.\#
Switch on authentication for the outgoing server and use port 587 or 465.\#
Give scripts and devices an account; send `AUTH` after the `EHLO` that follows TLS.\#
See that `AUTH` is offered on that port.\#
530~tls\#
The server takes no other command before the connection is encrypted.\#
Mail sent in the clear to a submission port, or to a gateway that demands TLS (`smtpd_tls_security_level = encrypt`). On a public MX that is against the standard.\#
Allow TLS for outgoing mail (`smtp_tls_security_level = may`).\#
On port 25 use `may` in place of `encrypt`, or some senders cannot reach you.\#
TLS needed for one login mechanism\#
the answer to `STARTTLS`\#
531\#
Courier takes no further recipients for this message and will not take them later either. The standard reply is `452`, or `550` where it is a rule.\#
A message to more recipients than the server's hard limit.\#
Send to fewer people at a time, or through a mailing list.\#
Limit recipients in each transaction and send the rest in new ones.\#
Take `hard` off `maxrcpts` in Courier's `bofh` file.\#
related 431\#
Courier's temporary form\#
the code of RFC 821 for it\#
533\#
No standard meaning (registry only)\#
A permanent refusal by its first digit. The registry names the number next to `X.7.1`, not authorised, but no RFC gives it a text.\#
Hardly ever in that sense; Exim uses it for addresses with non-ASCII letters.\#
Read the text; ask the recipient's admin by another way.\#
the standard reply for a refusal by policy\#
the standard reply for a name not allowed\#
533~utf8\#
No support for internationalised mailbox name\#
The next server cannot take an address with letters outside ASCII, so Exim refuses it.\#
After `RCPT TO` with such an address, when the server behind does not offer `SMTPUTF8`.\#
Use the recipient's plain ASCII address.\#
Find a route whose every hop offers `SMTPUTF8`.\#
Enable `SMTPUTF8` on the last server, or give the user an ASCII alias.\#
the standard reply for it after `RCPT TO`\#
the standard reply for it after `MAIL FROM`\#
534\#
Authentication mechanism is too weak\#
The account may not log in this way; the server wants a stronger mechanism. Large providers use it when a plain password no longer suffices.\#
After `AUTH`: accounts with two-step verification (Gmail asks for an app password or a login in the browser), or a policy against `PLAIN` and `LOGIN` without TLS.\#
Create an app password or switch the program to OAuth; log in once in the browser if the text gives a link.\#
Use another mechanism of the `EHLO` answer, inside TLS.\#
the mechanism works inside TLS only\#
the mechanism is not known\#
534~login\#
Login needs an app password or the browser\#
The provider does not take the account's normal password from this program.\#
Gmail and Workspace accounts with two-step verification, new devices and places, or a login under suspicion.\#
Create an app password in the account's security settings and use it in the program, or switch to OAuth. If the text gives a link, open it in a browser and confirm the login.\#
For servers use a relay service or OAuth instead of a person's account.\#
related 525\#
the account is locked\#
534~size\#
Message too large (Courier)\#
The message, or its header, is larger than Courier allows. It reads like `5.3.4` without its dots; the standard reply is `552`.\#
At `MAIL FROM` when the announced `SIZE` is too large, or after the message when the header is.\#
Compare with the server's limit before you send.\#
Raise `sizelimit` in Courier's settings.\#
535\#
Authentication credentials invalid\#
The login failed: user name, password or token is not accepted.\#
Wrong or changed password, user name without domain, an app password needed, SMTP login switched off for the account (Microsoft 365: `5.7.139`), a wrong server, an account that is locked.\#
Test the password in webmail. Then check the user name (mostly the full address), the server name, and whether an app password or OAuth is required.\#
Correct the stored login (`smtp_sasl_password_maps` and `postmap`); stop other programs that use the old password.\#
Read the authentication log for the true cause.\#
mechanism not accepted for this account\#
no login was tried yet\#
login broken just now, password may be right\#
right password, account locked\#
535~required\#
Authentication required (Courier)\#
Courier refuses the command until the client has logged in. No password was wrong; the standard reply is `530`.\#
On Courier with `AUTH_REQUIRED`, on the submission port.\#
Send `AUTH` after `EHLO`, before `MAIL FROM`.\#
Do not set `AUTH_REQUIRED` for port 25, which takes mail from outside.\#
538\#
Encryption required for requested authentication mechanism\#
The server accepts this login mechanism only on an encrypted connection.\#
Seldom: servers of today do not offer such mechanisms before TLS at all. Postfix answers `504 5.5.4` in this case.\#
Send `STARTTLS`, then `EHLO` again, then `AUTH`.\#
Hide `PLAIN` and `LOGIN` before TLS (`smtpd_tls_auth_only = yes`).\#
TLS must come before any command\#
mechanism too weak even inside TLS\#
registry number for encryption in general\#
540\#
Courier has no TLS to offer. Standard replies to `STARTTLS` are `454` or, if it is unknown, `500` and `502`.\#
After `STARTTLS`, if certificate or TLS program are missing, or TLS is already on. Some hosting companies use the number for suspended accounts.\#
Use port 465, or tell the provider.\#
Send `STARTTLS` only once, and only if it was offered.\#
Check `TLS_CERTFILE` and `COURIERTLS` in Courier's `esmtpd` settings.\#
the standard reply, temporary\#
the standard reply if TLS is not configured\#
related 440\#
540~suspended\#
Account suspended (no standard meaning)\#
The provider refuses the mail because an account is suspended.\#
On hosting companies: spam sent by the account, an unpaid bill, or a recipient whose account was closed.\#
If it is your account, ask the provider; if it is the recipient's, use another way.\#
Look for a stolen password or a hacked site, close the hole, then unlock.\#
registry number for a disabled account\#
541\#
Refused by the recipient's domain (no standard meaning)\#
The recipient's server or filter does not want the message. It reads like `5.4.1` without its dots; standard replies are `550` and `554`.\#
Zoho ("541 5.4.1 Mail rejected by destination domain") and some filters: the domain's settings, a block entry or a spam verdict.\#
Ask the recipient by another way to allow your address.\#
Check SPF, DKIM, DMARC and blocklists for your domain.\#
Look into the domain's block and allow lists.\#
542\#
Recipient rejected (no standard meaning)\#
A permanent refusal of the recipient by a filter service. The standard reply is `550`.\#
From filters of MessageLabs and Symantec ("Rejected"): address not registered with the filter, or blocked.\#
Check the address; ask the recipient by another way.\#
Add the address to the filter's list of users.\#
546\#
Routing loop detected (5.4.6 without its dots)\#
Courier counted too many `Received` lines: the message goes in circles. Other servers say `554 5.4.6`.\#
Two servers pass a domain to each other, or forwards point at each other.\#
Read the `Received` lines from the bottom up and find the pair that repeats.\#
Correct MX, forwards and `locals` or `hosteddomains` so that one host keeps the domain.\#
what other servers send for a loop\#
related 446\#
the temporary form in lists\#
550\#
Mailbox unavailable, or refused by policy\#
The server will not do what was asked, and repeating it will not help. Either the mailbox does not exist, or a rule forbids the mail: the enhanced code and the text tell which.\#
Unknown recipient (`5.1.1`); then sender, content or IP address refused by policy or blocklist (`5.7.1`), SPF, DKIM or DMARC failed (`5.7.20` to `5.7.24`, `5.7.26`), reverse DNS missing (`5.7.25`), relaying not allowed, mailbox disabled (`5.2.1`).\#
With `5.1.x` check the address and remove it if it is wrong; otherwise keep it and tell your provider.\#
With `5.7.x` follow the text: fix SPF, DKIM, DMARC and reverse DNS, ask blocklists for removal, log in to relay.\#
Give the true enhanced code; search the log for the rule that refused.\#
moved, with a new address\#
the address itself is not allowed\#
the transaction or the session is refused\#
550/AUTH\#
Login refused\#
The server refuses the login. Standard replies are `535` for wrong credentials and `503` for the wrong moment.\#
Account or address blocked after too many failures, login not allowed from this network or country, SMTP not part of the account.\#
Test the password in webmail and look in the account's settings for SMTP or "less secure" access.\#
See the ban list (fail2ban) and the authentication log.\#
login needed\#
login at the wrong moment\#
550/CONNECT\#
Connection refused by policy\#
The server turns the client away at the door. The standard foresees `554` here; the effect is the same.\#
The IP address is on a blocklist, belongs to a home or cloud range, has no reverse DNS, or is banned by the server.\#
If the text names a blocklist, look up the address there, end the cause, ask for removal. Set a PTR record whose name leads back to the address; from dynamic addresses send through a relay.\#
Check lists and rules if a good sender was hit.\#
the standard reply at the door\#
turned away for now only\#
550/DATA\#
Refused before the message\#
The server refuses by policy before it has read the message.\#
A rule about sender, recipients or client applied at `DATA`; too many recipients for a bounce (Postfix: `5.5.3`).\#
Send to one recipient at a time if the text speaks of recipients.\#
Read the text; fix what it names and send again.\#
Look at the rules of this stage (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
no valid recipients\#
the order is wrong\#
550/EHLO\#
Host name refused by policy\#
The server does not accept the name that the client gave in `EHLO` or `HELO`, or the client behind it.\#
The name is the server's own or that of a stranger (`localhost`, `friend`, `ylmf-pc`), does not resolve, or the IP address is blocked.\#
Use a full host name that resolves to your address and equals its PTR record (`myhostname` or `smtp_helo_name` in Postfix, `primary_hostname` or `helo_data` in Exim).\#
Exempt your own and logged-in clients.\#
the name is not valid\#
the session is refused\#
550/END-OF-DATA\#
Message refused by policy\#
The server has read the message and refuses it. The recipients may be right; it is about content, sender or authentication.\#
SPF, DKIM or DMARC failed, spam or phishing verdict, forbidden attachment or link, broken headers. Some servers report unknown recipients only now.\#
Leave out links and attachments, then send a short test. Send from your own domain's server.\#
Look at the `Authentication-Results` of a test mail; fix SPF, DKIM and alignment; check your domain and links on blocklists.\#
Find the rule in the filter's log; quarantine instead of refusing if unsure.\#
the usual code for refused content\#
too large, or content at some providers\#
550/MAIL\#
Sender refused\#
The server does not take mail from this sender address, or from this client. It says nothing about the recipient.\#
SPF failed, sender's domain does not exist or takes no mail (`5.7.27`), sender blocked by a rule, a login that may not use this address, or an IP address on a blocklist.\#
Send from the address that belongs to your login.\#
Act on the text: add the sending server to the domain's SPF record, give the envelope sender's domain an MX or A record, or ask the blocklist it names for removal.\#
Allow the sender in the access table if the rule is too wide.\#
the sender address is not allowed\#
refused with the catch-all code\#
550/RCPT\#
The server refuses this recipient permanently: unknown mailbox first of all, but also any rule about client or sender that it applies only now.\#
Typing error, closed or never opened account (`5.1.1`); disabled mailbox (`5.2.1`); relaying without login (`5.7.1`); blocklist, SPF or host name checks put off until here (Postfix: `smtpd_delay_reject`).\#
Check the address. Delete it from lists only if code or text speak of the mailbox.\#
With `5.7.x` fix the cause in the text: login, SPF, PTR, blocklist.\#
If the user exists, check alias and mailbox maps (`postmap -q`, `exim -bt`) and that the domain is not also kept elsewhere.\#
the whole domain takes no mail\#
550/VRFY\#
The server knows no such user, or will not tell you.\#
After `VRFY` or `EXPN`, for unknown names, or where access is denied.\#
not verified, but mail is taken\#
the name fits several users\#
551\#
User not local\#
The recipient is not at home on this server, and it does not forward. The text may name the new address: the message is refused, the address is offered.\#
The mailbox moved and its owner let the new address be told. Rare: most servers forward, or say `550` (Postfix's `relocated_maps`: `5.1.6`). Reference lists call it a relay refusal; that is `550` or `554` with `5.7.1`.\#
Send to the address in the text, after checking that you trust it; then correct the address where it is stored.\#
Do not change addresses automatically unless the server is authenticated.\#
Put the new address in angle brackets into the text; use `550` if you have none to offer.\#
forwards instead\#
no such mailbox, no new address\#
551/MAIL\#
Sender refused (unusual code)\#
The server refuses sender or client. Its code would tell of a moved recipient, but no recipient was named yet: the text counts.\#
Some providers send it for a blocked server, missing reverse DNS or a sender address that the login may not use.\#
Act on the text: PTR record, SPF, blocklist, login.\#
Use `550 5.7.1`.\#
551/VRFY\#
The user is known but has moved; mail for the old address would be refused. The text holds the new address.\#
After `VRFY`, on servers that disclose new addresses.\#
Use the new address, after checking that you trust it.\#
moved, and mail would be forwarded\#
551~chunk\#
Chunk discarded (Postfix)\#
Postfix throws away the rest of a message sent in chunks, because something before it had failed.\#
With `BDAT` and pipelining, after `MAIL FROM` or all recipients were refused.\#
Look at the refusal above it; this reply is only its echo.\#
wrong order, the standard reply for it\#
551~policy\#
Refused by policy (unusual code)\#
The server refuses by policy: sender, client or content. It offers no new address; the standard reply is `550` or `554` with `5.7.1`.\#
Blocklist, missing login, sender address not allowed for the account, spam verdict.\#
Send from the address of your account; log in for outgoing mail.\#
Act on the text: removal from the list, SPF, PTR record.\#
Use `550 5.7.1`, so that nobody looks for a new address.\#
the catch-all for refused mail\#
551~relay\#
Relaying denied (unusual code)\#
The server does not take mail for that domain from this client. It offers no new address; the standard reply is `550` or `554` with `5.7.1`.\#
The client did not log in, or the domain's MX points to a server that does not know the domain.\#
Switch on authentication for outgoing mail, on port 587 or 465.\#
Log in, or send through the server meant for your network; check that the MX of the recipient's domain is right.\#
If the mail should pass, add the domain or the client to the relay settings.\#
552\#
Exceeded storage allocation\#
There is no room for this message: it is larger than allowed, or the mailbox is full. The enhanced code tells which: `5.3.4` and `5.2.3` size, `5.2.2` mailbox full.\#
Attachments over the size limit; recipient over quota. Some providers use it for dangerous attachments or spam (`5.7.0`), old servers for too many recipients, which is temporary.\#
Size: share files by a link or split the message. Full: tell the recipient by another way.\#
Compare the size with `SIZE` in the `EHLO` answer (attachments grow by a third) before you send.\#
Raise `message_size_limit` (Postfix, Exim) or the quota.\#
no room now, try later\#
refused for its content\#
refused for other reasons\#
552/END-OF-DATA\#
The message did not fit: larger than announced or allowed, or the mailbox filled up. Some providers refuse dangerous content with it (`5.7.0`).\#
No size was announced and the limit was hit on the way; quota reached on delivery (LMTP); a blocked attachment at Gmail.\#
Send a smaller message, share files by a link; for a blocked attachment leave it out.\#
Use `SIZE=` so that the refusal comes before the transfer.\#
Raise limit or quota.\#
552/MAIL\#
Message size exceeds limit\#
The announced size is larger than the server takes. The message was not even sent.\#
`SIZE=` behind `MAIL FROM` is over the limit in the `EHLO` answer. Attachments grow by a third when they are encoded, so a 20 MB file needs 27 MB.\#
Set your own limit below the smallest next hop, so that users learn at once.\#
Raise `message_size_limit` (Postfix: bytes; also `mailbox_size_limit`; Exim: `50M`), on every hop.\#
Courier's code for it\#
552/RCPT\#
Mailbox full\#
This recipient has no room: quota reached, or the message is larger than the mailbox takes.\#
Over quota, often in a mailbox that nobody reads; now and then a size limit for one recipient (`5.2.3`) or, on old servers, too many recipients.\#
Tell the recipient by another way and send again later; keep the address for now.\#
Pause mailings to it; treat it as dead if it stays full for weeks.\#
Raise the quota or empty the mailbox; a `452 4.2.2` lets senders retry.\#
full for now\#
552~content\#
Content refused (unusual code)\#
The server refuses what is in the message, not its size.\#
Gmail (`5.7.0`): attachments that can run or hide code, also inside archives; some filters: spam or virus.\#
Leave out the attachment or share it by a link; packing it into an archive does not help.\#
Scan the sending host if nobody meant to send this.\#
Use `554` or `550` with `5.7.x`, which say what is meant.\#
refused by policy\#
552~full\#
The recipient's mailbox is over its quota, and the server calls that permanent. The address itself is right.\#
Mailboxes in use that overflow, and abandoned ones that nobody empties ("out of storage space and inactive").\#
Tell the recipient by another way and send again later.\#
Pause mailings to the address; remove it if it stays full for weeks.\#
552~recipients\#
The server takes no more recipients in this transaction. The code comes from RFC 821; today's is `452`, and the mail can be sent later.\#
Old or strict servers, phone companies' gateways: a message to many people goes out in one transaction.\#
Send to fewer people at a time.\#
Treat it as temporary and send the rest in new transactions (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Answer `452 4.5.3`.\#
552~size\#
Message too large\#
The message, its header or the number of attachments is over a limit of the system or of this recipient.\#
Large attachments: encoding adds a third. Limits of 10 to 50 MB are usual, and every hop has its own.\#
Share large files by a link, compress or split them.\#
Read the limit behind `SIZE` in the `EHLO` answer, and refuse larger mail at your own door.\#
Raise `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) or the limit for the mailbox.\#
552~unknown\#
Mailbox not found (unusual code)\#
The mailbox does not exist; the code of a full mailbox is used for it.\#
Yahoo and AOL ("mailbox not found"), Orange and some others.\#
Check the address and remove it if it is wrong.\#
the standard reply for an unknown mailbox\#
553\#
Mailbox name not allowed\#
The server does not accept this address: its form is wrong, or a rule forbids it as sender or recipient.\#
Sender address that does not belong to the login (Postfix, Yandex); domain that does not exist (Sendmail, Gmail `5.1.2`); malformed address; qmail's refusal to relay; permanent blocks at Yahoo.\#
Check the address that the text names; send from the address of your login.\#
Allow the sender for the account (`smtpd_sender_login_maps`); check its domain in DNS.\#
Say in the text which address and which rule; for qmail add the domain to `rcpthosts`.\#
no such mailbox, or refused by policy\#
553/CONNECT\#
Connection refused (unusual code)\#
The server turns the client away at the door. The standard foresees `554` here.\#
The IP address is on a blocklist or banned for earlier abuse.\#
If the text names a blocklist, look up the address there, end the cause, ask for removal.\#
553/END-OF-DATA\#
Message refused (unusual code)\#
The server refuses the message after reading it. The standard has `550` and `554` for that; the text counts.\#
Spam patterns, sender in the header not allowed, blocked recipients reported late.\#
Use your own address in the `From` line and send a short test.\#
Act on the text as for a content refusal.\#
553/MAIL\#
Sender address not allowed\#
The server does not accept this sender address.\#
It does not belong to the login ("not owned by user"), its domain does not exist (`5.1.8`), it is malformed (`5.1.7`), or sender or client is blocked.\#
Set the sender address in the program to that of the login, or add it as an alias at the provider.\#
Set a real envelope sender in scripts (`sendmail -f`, `myorigin`); check MX and A of its domain.\#
Add the pair of address and login to `smtpd_sender_login_maps`.\#
sender refused by policy\#
553/RCPT\#
Recipient address not allowed\#
The server does not accept this recipient address: malformed, in a domain it does not serve or know, or excluded by a rule.\#
Typing error in the domain (Gmail: `5.1.2`, `5.1.3`); relaying refused by qmail (rcpthosts); a blocked recipient (qmail: badrcptto); non-ASCII address without `SMTPUTF8` (`5.6.7`).\#
Check the address; switch on authentication if the text speaks of relaying.\#
Check the MX of the domain.\#
Add the domain to `rcpthosts` (qmail), or correct the rule.\#
553/VRFY\#
User ambiguous\#
The name fits several users. The lines of the reply may list them.\#
After `VRFY` with a part of a name.\#
Choose one of the addresses listed, or ask with the full address.\#
553~blocked\#
Sender blocked\#
The provider refuses all mail from this IP address or domain. It is not about the recipient's address.\#
Yahoo and AOL with `[BL21]` and the like (Spamhaus) or `[TSS09]`, `[TSS11]` (blocked for long); other providers with "blocked" or a list's name.\#
Tell your provider; retrying makes it worse.\#
Stop the queue to this provider, end the cause (complaints, unknown users, a hacked account), ask the list or the provider for removal.\#
Use `554 5.7.1` for it.\#
the usual code for a block\#
put off, not blocked\#
553~relay\#
Relaying not allowed\#
The server does not take mail for this domain from this client. The address may be right.\#
qmail ("not in my list of allowed rcpthosts"), Zoho ("Relaying disallowed"): the client did not log in, or the domain's MX points to a server that does not know it yet.\#
Add the domain to `rcpthosts` and `virtualdomains` or `locals` (qmail); allow clients with `RELAYCLIENT`.\#
553~sender\#
The server does not accept the sender address, though it may complain only after a recipient.\#
It does not belong to the login (Postfix, Yandex: "not owned by"), its domain does not exist (Sendmail: "Domain of sender address"), or it is malformed.\#
Set the sender address to that of the login, or add it as an alias.\#
Give scripts an existing envelope sender; check MX and A of its domain.\#
Add the pair to `smtpd_sender_login_maps`, or the domain to DNS.\#
553~utf8\#
Non-ASCII address not permitted\#
The address holds letters outside ASCII and the server, or the next one, cannot take it.\#
After `RCPT TO` with an internationalised address and no `SMTPUTF8`; with `5.6.8` the reply itself would need it.\#
Offer and use `SMTPUTF8` on every hop (`smtputf8_enable = yes` in Postfix).\#
Enable `SMTPUTF8`, or give users an ASCII alias.\#
the same for the sender address\#
related 533\#
Exim's code for it\#
554\#
Transaction failed\#
The server refuses the whole transaction or, as greeting, the whole session. It is the catch-all of permanent refusals: the text and the enhanced code hold the reason.\#
Spam or virus verdict after the message; client on a blocklist; relay access denied (Postfix); no valid recipients at `DATA`; no mail service for this client at the greeting.\#
Relay denied: switch on authentication for outgoing mail. Otherwise tell your provider.\#
Blocklist: end the cause, ask for removal. Content: check SPF, DKIM, links. No recipients: see the earlier refusals.\#
Find the rule in the log by client address or queue ID.\#
refused by policy, or unknown mailbox\#
554/AUTH\#
The server refuses the login with its catch-all code; the usual one is `535`.\#
Account not allowed to send, too many failures, service not set up for the account.\#
Test the password in webmail; check that the account may send over SMTP.\#
Read the authentication log.\#
554/CONNECT\#
No SMTP service here\#
The server refuses the session at the door; whatever follows but `QUIT` is refused too.\#
IP address on a blocklist or with a bad reputation, home or cloud range, no reverse DNS. The Postfix client tries other MX hosts and logs it as temporary (`smtp_skip_5xx_greeting`).\#
If the text names a list or a page, look up your address there, end the cause, ask for removal. Set a PTR record whose name leads back to the address; from dynamic ranges use a relay.\#
Name list and contact in the text.\#
554/DATA\#
No valid recipients\#
The message may not come: no recipient was accepted in this transaction.\#
Each `RCPT TO` before it was refused, or the client talked before its turn (Exim: "synchronization error", Postfix: `5.5.0`).\#
Fix a refused `RCPT TO` above, or else what the text names. Pipeline only if `EHLO` offered `PIPELINING`.\#
554/EHLO\#
Session refused\#
The server refuses the session after the client named itself.\#
Client or host name blocked, or, after STARTTLS, the encryption or certificate does not satisfy the server.\#
Read the greeting and this text; fix host name, PTR record or blocklist entry. After STARTTLS, use newer TLS or a client certificate.\#
Look at the rules for `EHLO` and TLS.\#
the host name is refused\#
commands after a refused greeting\#
554/END-OF-DATA\#
Message refused\#
The server has read the message and refuses it permanently. Nobody gets it.\#
Spam, phishing or virus verdict; SPF, DKIM or DMARC failed; forbidden attachment or link; broken headers; routing loop (`5.4.6`).\#
Send a short test without links and attachments; if it passes, the content is the cause.\#
Mend SPF, DKIM and DMARC alignment, check domain and links on blocklists; look for hacked accounts. Loop: read the `Received` lines.\#
Find rule and score in the filter's log.\#
too large\#
554/MAIL\#
Sender or client refused\#
The server refuses sender or client by policy.\#
Access rule or blocklist (Postfix: "Sender address rejected", "Client host rejected"), or a submission server that does not allow the sender.\#
Act on the text: blocklist, PTR record, SPF, host name.\#
Look at `smtpd_sender_restrictions` and access tables; put permits before rejects.\#
the usual code for a refused sender\#
554/RCPT\#
Relay access denied, or client refused\#
The server refuses this recipient from this client. Mostly it is not about the mailbox.\#
Relaying without login ("Relay access denied"), client on a blocklist ("blocked using"), access rule ("Access denied"): Postfix answers all of them here with `5.7.1`. Some providers use it for closed accounts.\#
Relay: check the domain's MX, log in. Blocklist: ask the list in the text for removal.\#
the usual code for a refused recipient\#
refused, and the line is closed\#
554/STARTTLS\#
TLS refused\#
The server does not start TLS: it is already on, or this client may not use it.\#
`STARTTLS` on a port where TLS starts at once (Exim: "Already in TLS"), twice in a session, or with more commands sent right behind it.\#
Send it once, alone, after `EHLO` offered it.\#
wrong moment, with the usual code\#
555\#
MAIL FROM/RCPT TO parameters not recognized or not implemented\#
The server does not know, or never honours, a parameter behind the address.\#
A client uses an extension that `EHLO` did not offer (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); often after a change of server, or through a proxy with its own list. Gmail and qmail also say it for plain syntax errors.\#
Check the addresses for stray characters.\#
Use only parameters of extensions in the last `EHLO` answer; switch off what fails (`smtp_discard_ehlo_keywords`).\#
Let proxy and server behind it offer the same.\#
known, but not possible now\#
the parameter's value is wrongly written\#
not implemented, for other commands\#
555/MAIL\#
The server does not know, or never honours, a parameter behind the sender address.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` or `MT-PRIORITY=` without the extension in the `EHLO` answer.\#
Check your sender address for stray characters.\#
Read the `EHLO` answer of the last greeting, after TLS; hide the keyword from the client if a device in between damages it (`smtp_discard_ehlo_keywords`).\#
the line is wrongly written\#
555/RCPT\#
The server does not know, or never honours, a parameter behind the recipient address.\#
`NOTIFY=` or `ORCPT=` without `DSN` in the `EHLO` answer, `RRVS=`; or a stray word behind the address.\#
Check the address for stray characters.\#
Ask for delivery notices only where `DSN` is offered.\#
555~syntax\#
Syntax error in the address line\#
The server cannot read the `MAIL FROM` or `RCPT TO` line. No parameter is at fault; the standard reply is `501`.\#
Gmail ("555 5.5.2 Syntax error") and qmail: brackets missing, a space after the colon, an empty address, a line break inside.\#
Retype the address; look for invisible characters.\#
Send `MAIL FROM:<address>` and `RCPT TO:<address>` exactly so.\#
the line as a whole is not understood\#
556\#
Domain does not accept mail\#
The recipient's domain states in DNS that it takes no mail at all.\#
The domain has a null MX record (`MX 0 .`): a domain for web only, a parked one, or one letter away from the right domain. The sending system or a relay says so before any connection to the domain.\#
Check the domain for a typing error; ask the person for another address. Do not retry.\#
Confirm it with `dig MX example.org`; remove such addresses from lists.\#
If the domain should get mail, replace the null MX by a real MX record.\#
domain or mailbox does not exist\#
the host itself says that it takes no mail\#
556~unavailable\#
Address unavailable (no standard meaning)\#
Courier remembers that mail to this address failed lately and refuses more for now. The domain does take mail.\#
On Courier gateways, for some hours after a delivery to the same address failed.\#
Check the address; try again the next day.\#
Find in the log why the first delivery failed.\#
related 456\#
557\#
Address query refused (draft only)\#
An expired draft for address queries would have used it. By its first digit it is a permanent refusal.\#
Hardly ever; if a server sends it, the text alone tells why.\#
Read the text and treat it like `550`.\#
the standard reply for a refusal\#
571\#
Delivery not authorised (5.7.1 without its dots)\#
A refusal by policy. The number is the enhanced code `5.7.1` that lost its dots; as reply code it is malformed, for the second digit ends at 5. The standard reply is `550 5.7.1`.\#
Hand-written access rules, Courier filters, some providers (La Poste for DMARC): client on a blocklist, sender not allowed, spam verdict, SPF or DMARC failed.\#
Act on the text: SPF, DKIM, DMARC, PTR record, blocklist.\#
Write `550 5.7.1` into the rule.\#
what servers should send for it\#
572\#
List expansion prohibited (5.7.2 without its dots)\#
The sender may not write to this list. The number is the enhanced code `5.7.2` that lost its dots; as reply code it is malformed, for the second digit ends at 5.\#
In lists of codes; hardly ever on the wire.\#
Join the list, or ask its owner to pass the message on.\#
Answer `550 5.7.2`.\#
`5.7.1` without its dots\#
573\#
Security conversion not possible (5.7.3 without its dots)\#
The message cannot be carried over with the security it asks for. The number is the enhanced code `5.7.3` that lost its dots; as reply code it is malformed, for the second digit ends at 5.\#
In lists of codes; Exchange uses `5.7.3` for a missing login between its servers.\#
Read the text; for Exchange check authentication on the receive connector.\#
Answer `550 5.7.3`, or `530 5.7.0` for a missing login.\#
585\#
Undeliverable address (malformed code)\#
A permanent refusal of the recipient. The second digit is beyond 5, so no server should send it.\#
Seen in bounce collections with "Recipient address rejected: undeliverable address".\#
Answer `550 5.1.1`.\#
while the address is still being checked\#
591\#
Host on a blocklist (malformed code)\#
The server refuses because the sending address is on a blocklist. The second digit is beyond 5, so no server should send it; the standard reply is `554`.\#
IceWarp and Merak servers ("your host is blacklisted by"). Some of the lists they ask, such as SORBS, are closed.\#
Look up the address at the list in the text, end the cause, ask for removal; if the list is closed, write to the receiving admin.\#
Remove closed lists; answer `554 5.7.1`.\#

"""#)
}
