// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enReplies = PackedTable(
        records: #"""
0000030000700>C030070800M10300?0600U=0300E0700^40300L0800gY0300T0900o40;00]04018f0<00a0701BH0300h0701II0:00o07\#
01T1030160801Zi0301>0701cf0801E0501h@0801J06020l0?01P0702:H0801W0802A50801_0302Dd0801b0402G[0801f0502OS0801k05\#
02To030200902_\080290702cO0302@0902lo0802I0603000802O06036?0302U08039f0302]0803CN0302e0603K_0302k0803TG0303307\#
03Yd0;03:0703aM0703A0803hj0303I07041Y0303P0704:90303W0704?F0303^0804Ge0303f0604Nh0303l0:04Zd080460704bA0;04=07\#
04j_0?04D07052g0804K0605:H0:04Q0605@W0304W0905LC0<04`0605QX0304f0805Xb0304n0605]_030540605cM0305:0705je0>05A07\#
061X0305H0906:T0905Q0806D_0305Y0706M60305`0706SZ0305g0706^X0305n0806g=0306608070T0306>07078[0306E0607>l0306K0:\#
07IX0;06U0507Oj0?06Z0607U\0806`0607^N0806f0507g=0806k0607jd030710:084Y0807;07088L0?07B0708?@0807I0608Di0807O06\#
08KQ0307U0908T[0?07^0608YD0807d0608_\0807j0808jC0808208090_0308:07095B0308A0:09>W0808K0809Fe0<08S0809N[0908[07\#
09Tb0908b0909_V0308k0709e`030920609jS0;098070:040309?080:5N0309G070:;W0309N090:Cm0309W070:Ij0309^090:UZ0809g08\#
0:^80809o050:bB080:4070:jW0?0:;070;2g080:B060;9H0<0:H080;?^030:P0:0;LR080:Z070;Ro080:a070;\5080:h070;cL080:o08\#
0;jD0<0;7050;mk030;<090<5Q080;E080<:g080;M060<?00<0;S070<D0080;Z060<H`0<0;`060<NH030;f080<X7080;n070<^2080<505\#
0<c30;0<:050<gC080<?070<nU080<F060=5V080<L060=;R0<0<R060=>k090<X070=E[030<_090=N:080<h080=Ui080=0070=]h080=703\#
0=`B080=:070=g3080=A070=md080=H050>0M030=M070>76090=T070><5030=[070>Bo030=b070>I<0;0=i060>N^030=o080>Ub030>708\#
0>]N090>?090>de030>H090>mN030>Q050?1i030>V090?;_0;0>_080?F60<0>g080?Nc030>o080?Td030?7080?_<0>0??060?eA080?E08\#
0?l1030?M070@2@080?T070@7F030?[080@>4030?c0:0@H4080?m080@NE080@5070@VA080@<080@^M080@D080@d[070@L090@kN030@U09\#
0A2L030@^060A8L080@d080A?_030@l080AHS090A4070APR080A;080AUk030AC0:0AaF0<0AM080AfM030AU090Ama030A^090B5Q0=0Ag07\#
0B;m030An080BCJ030B6070BHW030B=080BOb030BE0:0B]4080BO080Bd50;0BW090BlX080B`080C3M080Bh090C;S0?0C1090CF6080C:09\#
0CP7080CC0:0CZH080CM060C]C030CS080ChF080C[080Cm]080Cc050D1]090Ch060D6M0:0Cn080D=]090D6090DEj030D?090DPV0?0DH07\#
0DWP080DO080D^Y080DW080Df>0;0D_080Dl_080Dg080E2;0>0Do080E8V080E7090E@60;0E@050ED;030EE090EM[0;0EN080EQl0?0EV07\#
0EW>080E]080E_>080Ee090Eg3080En060Eio0;0F4080F26090F<090F8=0:0FE080F?F080FM080FEm030FU0:0FP>080F_070FTJ0;0Ff09\#
0F\N080Fo070FaW080G6070Fh90?0G=090G00080GF090G67080GO090G=h0<0GX080GBc030G`090GM@080Gi060GTI080Go060GXh0:0H507\#
0G_T030H<080Ghg0?0HD070Gn@030HK050H2M030HP080H:H030HX070H?k030H_070HG5030Hf070HKM030Hm080HRg030I5070HYP030I<06\#

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
007n:03m>1O008mA03n]1j02No;040W0W01AY;041>0K00034041\0X000a;042D2;004C4044O22007n:046Q0S008mA04741e02No;048i0X\#
049Q;049\0M0003403TJ0C000a;04:<2=004C404<I0g008mA04=@0S00HbC04=c0i035X;04>\0Z029S;03Y80\0003404?I0X000a;04@11f\#
004C404Ag1e007n:04C\0m008mA04DY1L00HbC04F50U029S;04FZ0V04G@;04GK0J0003404Gh0Z000a;04HR26004C404JX19008mA04Ka1g\#
00<F;04MX0Z029S;04NB0V0003404Nk0c000a;04O^1Y004C404QG2Q007n:04Sh0\008mA04TT2j00HbC04WN1S035X;04Y10X029S;04YY0V\#
00mh;02:50C02G4;04Z?0U000a;04Zl0Y004C404[U2D007n:04]i1H008mA04_A1600HbC04`G1001A1;04aG0Y01Ya;04b00A000a;04bL1?\#
004C404c[2Y007n:04Sh0\008mA04fD3H00HbC04i\0^00nO;00nZ0J01o=;04jJ0E000a;04jn1^004C404l\2F007n:04Sh0\008mA04o21b\#
00HbC050d12029S;051f0Q00T8;052G0P000a;052o2C004C4055B22007n:057D11008mA058E0k00HbC059@0X02No;059h0P0003405:R0N\#
000a;05;019004C405<92;007n:057D11008mA05>D1@00HbC05?T130003405@Z0U000a;05A?3F004C405DU2:007n:05F_0i008mA05GX0d\#
00HbC05HL1805IT;05I_0`05JO;05JZ0b05KL;05KW0\0003405LO0O000a;05Ln2S004C405OQ0d007n:05PE0b05KL;05Q70Q01Ya;04b00A\#
0003405Q[0d000a;05RO1W004C405T61K007n:04Sh0\00HbC05UQ21035X;05WR0b029S;03Y80\05XD;05XO0C0003404Gh0Z000a;05Xe28\#
004C405Zm11008mA05[n1a00<F;04MX0Z029S;04NB0V0003403TJ0C000a;05]b23004C405_e1D008mA05a90n01ZA;05b70]01o^;05bd0Y\#
0003405cP0Y000a;05d92?004C405fH1S007n:04Sh0\00HbC05gk1P05IT;05iK0X05j3;05j>0W0003405k30Y000a;05k\1g004C405mS0e\#
008mA05nH1300HbC05oK1405IT;060O0Z05j3;06190O0003405LO0O000a;061[2o004C4064Z1]007n:066G19008mA067P0m00HbC068M11\#
01A1;069N0H01Ya;04b00A069f;06:10S0003406:]0R000a;06;?2@004C406=O39007n:04Sh0\008mA06@X1A00HbC06Ai2800<F;06D10^\#
029S;03Y80\0003406Db0g000a;06EY1m004C406GV2;007n:06Ia0\00HbC06JM1m01A1;06LJ0\01Ya;04b00A0003406M90W000a;06M`1M\#
004C406O=1M007n:06PZ0T00HbC06Q>1W01A1;06Re0Z06SO;06190O0003406S]0\000a;06TI2F004C406V_32008mA06Ya2B00HbC06\31I\#
00<F;06]L0V029S;06^20V0003406^[0W000a;06_B2>004C406aP2B007n:04Sh0\008mA06cb1i00HbC06e[0f00<F;06fQ0\029S;04NB0V\#
0003406g@0U000a;06ge2I004C406j>1c007n:06l10k008mA06ll1J00HbC06nF1>00mh;06oT0L0700;070;0I00034070W0^000a;071E2@\#
004C4073U2A007n:075f13008mA076i1;00<F;07840W029S;07840W00034078^0V000a;079D29004C407;M1O008mA07<l1J029S;03Y80\\#
02No;07>F0V0003407>o0O000a;07?N2=004C407A[2:007n:04Sh0\008mA07Ce2W00HbC07FL1A029S;07G]0g05IT;07HT0O00<F;07I30U\#
02No;05XO0C000a;07Ic1:004C407Jm1l008mA07Li1Q00HbC07NJ1100mh;07OK0O000a;07P91H004C407QQ1\007n:04Sh0\008mA07S=1K\#
00HbC07TX1400mh;02:50C000a;07Ud0c004C407VW2_007n:07YF0k008mA07ZA2?00HbC07\P1C07]c;07]n0P000a;07^V1J004C407`03?\#
007n:07c?0n008mA07d=1N00HbC07e[1R0003407gE0<000a;07gQ0_004C407h@1N007n:04Sh0\008mA07i^0D00HbC07j20b0003407jg0I\#
000a;07k@1k004C407m;2W007n:04Sh0\008mA07ob2700HbC081i1\035X;083U0b05IT;07HT0O00<F;07I30U00mh;084G0B0003407jg0I\#
000a;084a1Q004C4086B0l007n:06Ia0\00HbC087>1>01A1;06LJ0\01Ya;04b00A000a;088[1@004C4089k23007n:04Sh0\008mA08;n1Q\#
00HbC08=O1U05IT;08?40<00mh;02:50C000a;08?H0a004C408@92@007n:04Sh0\008mA08BI1_00HbC08D80a02No;02:50C000a;08E11@\#
004C408FA2\007n:04Sh0\008mA08Hm0]00HbC08IZ1g02No;02:50C0003408KT0K000a;08Ko21004C408N01k007n:08Ok0a008mA08P\1\\#
00HbC08RH1505JO;08SM0e035X;08TB0I00<F;07I30U000a;08Tj1?004C408V90o007n:04Sh0\008mA07i^0D00HbC08W81U029S;08X]0W\#
000a;08YL15004C408ZQ2M007n:04Sh0\008mA08\n0c00HbC08]a1V05JO;08_G0E0003408_d0C000a;08`71l004C408b330007n:08e30h\#
008mA08ek2G00HbC08hB0O05JO;08ha0`01ZA;08iQ0b0003408jK0H000a;08jc1=004C408l01Z007n:08mZ1=008mA08ng0g00HbC08o^0U\#
05JO;090C0L035X;08TB0I00034090b0@000a;09120o004C409211O008mA02bP0O00T8;093P0W035X;09470a02?F;094h0J00034095E0f\#
000a;096;1^004C4097i3E007n:06Ia0\008mA09;>0n00HbC09<<1F01Ya;09=R0H01AY;09=j0H00<F;07I30U029S;09>B0E0003409>_0P\#
000a;09??1:004C409@I2:007n:09BS0d008mA09CG1H00HbC09D_1\05KL;09FK0J00<F;07I30U0003409G10Y000a;09GZ1F004C409I02>\#
007n:06PZ0T008mA09K>1U00HbC09Lc1U01o=;09NH0C029S;09>B0E0003409Nd0R000a;09OF1L004C409Pb17007n:09Qi0a008mA09RZ1Y\#
00<F;09TC0O05IT;07HT0O0003409Tk0N000a;09UI2]004C409X62c007n:09Zi13008mA09[l1100HbC09\m1N00mh;09^K0N02No;09^i0Q\#
01AY;09_J0<0003409_Y0W000a;09`@1Q004C409aa17008mA09bh1C00HbC09d;0]09dh;09e30]029S;09>B0E0003409ec0L000a;09f?26\#
004C409hE1G008mA09i\0g029S;06^20V035X;05WR0b0003409j^0e000a;09kS1S004C409m61F007n:04Sh0\00HbC09nL0d035X;05WR0b\#
09o@;09oK0Y000340:070Q000a;0:0X0m004C40:1U14008mA0:2Y0V00HbC0:3?0h02@U;0:470O00T8;0:4V0E02?F;0:4k0S000340:5Q0@\#
000a;0:5a15004C40:6f2;008mA0:910T00HbC0:9U1G02?l;0::l0[00T8;0:4V0E000340:;Z0b000a;0:<L2I004C40:>e1h007n:04Sh0\\#
008mA0:@]1A00HbC0:An0R035X;0:BP0V029S;0:BP0V0:C6;0:CA0\000340:D00O000a;0:DO1R004C40:F11W007n:0:GX0U008mA0:H=0n\#
029S;04FZ0V02No;0:I;0_000340:Im0R000a;0:JO1^004C40:L=30007n:0:O=1;008mA0:PH1n00HbC0:RF1C00fC;0:SY0V03BY;0:T?0[\#
01ZA;0:Tj0`000a;0:Ub1c004C40:WU20007n:0:YU0\008mA0:ZA1n00HbC0:\?1?01ZA;0:]N0G00fo;0:]e0C01Ya;04b00A000a;0:^@1;\#
004C40:_K1?008mA0:`Z1401c3;09NH0C01ZA;0:a^0T000a;0:bJ1W004C40:d12C008mA0:fD2C00HbC0:hW1900fC;0:i`0G03BY;0:j70P\#
00T8;09NH0C000a;0:jf1S004C40:lI2`007n:0:o90b008mA0:ok1Q01c3;0;1L0L01ZA;0;1h0G00mh;0;2?0X000a;0;2o1C004C40;4B2;\#
008mA0;6M1I03BY;0;7f0P09dh;0;8F0H01ZA;0;8^0Z000a;0;9T19004C40;:]22007n:0;<_0b008mA0;=Q0[00HbC0;><1600fC;0:i`0G\#
01A1;0;?B0L01o=;09NH0C000340;?a0W000a;0;@H1e004C40;B=3;007n:0;EH14008mA0;FL2`00HbC0;I<0k01o^;0;J70O0;JV;0;Ja0Y\#
09dh;0;KJ0O00fo;0;Ki0Y000a;0;LZ1>004C40;Mh1i007n:0;Oa1T008mA0;QE0`01Ya;0;R50F00fo;0:]e0C01Xj;0;RK0T000a;0;S71G\#
004C40;TN2X007n:0;W61I008mA0;XO1^00HbC0;Z=1:00fo;0;[G0F02No;0;[]0H000a;0;\=0o004C40;]<2g007n:0;`30k008mA0;`n1]\#
0;JV;0;b[0L09dh;0;8F0H02No;0;c70E000a;0;cT1O004C40;e32;007n:0;g>17008mA0;hE1:00HbC0;iO0V0;JV;0;b[0L09dh;0;8F0H\#
02No;0;j50?000a;0;jP12004C40;kR1=008mA0;l_0i01A1;0;mX0C01o=;09NH0C000340;mn0G000a;0;nE0c004C40;o827007n:0<1?0i\#
008mA0<280V00HbC0<2^1701o^;0<3e0O00fo;0<4D0]01bC;0<510P000a;0<5Y12004C40<6[25007n:0:YU0\008mA0<8`0g00HbC0<9W0o\#
01ZA;0:]N0G00fo;0:]e0C01AY;0<:V0A000a;0<:o0o004C40<;n0V008mA0<<T1D00HbC0<=h0^01o^;0<>V0J00T8;09NH0C000a;0<?<0e\#
004C40<@11M007n:0<AN17008mA0;=Q0[00HbC0<BU1;01A1;0;?B0L01o^;0<C`0@000a;0<D81E004C40<EM1N007n:0<Fk0a00HbC0<G\0^\#
01bC;0<HJ0F02No;02Tc0<000340<Hl0M000a;0<II15004C40<JN22008mA0<LP1D01ZA;0<Md0T01o^;05bd0Y000340<NK0H000a;0<Nc1T\#
004C40<PG35007n:0<SL19008mA0<TU2200mh;0<VW0_01o^;0<WF0H01AY;0<W^0I000a;0<X?0T004C40<Xc2B007n:0<[515008mA0<\:13\#
03Aj;0<]=0P01AY;0<]]0E01Ya;04b00A000a;0<^:1Q004C40<_[1N008mA0<a91D00T8;09NH0C00mh;0<bM0V000a;0<c>1=004C40<dK0m\#
008mA0<eH1:00mh;0<fR0I01o=;0<fk0H000a;0<gK0h004C40<hC2f007n:0<k912008mA0<l;1B00mh;0<mM0K01c3;09NH0C02No;0<mh0]\#
000a;0<n]0M004C40<o:2N007n:0=1X13008mA0=2[1\01AY;0=4G0V00T8;0=4m0Y000a;0=5^0`004C40=6N2K007n:0=1X13008mA0=8i1`\#
00mh;0=:Y0J02No;0=;30O000a;0=;^1B004C40==01P007n:0;<_0b008mA0=>P0K01o=;09NH0C01A1;0;mX0C000340=?40K000a;0=?O1Q\#
004C40=A01i007n:0=Bi2000HbC0=Di0b01AY;0=4G0V01Ya;04b00A000340=E^0Q000a;0=F?0_004C40=Fn2W007n:0=IU0U008mA0=J:1Z\#
00HbC0=Kd0P09dh;0=LD0e03BY;0=M90O00fC;0=MX0R000a;0=NB10004C40=OB2\007n:0=Qn1a008mA0=S_0e00HbC0=TT0a069f;06:10S\#
0=UE;0=UP0I01Ya;04b00A000a;0=V10h004C40=Vi2;007n:0=Y40g008mA0=Yk1k00HbC0=[f1803BY;0=\n0L02No;0=]J0N000a;0=^00Z\#
004C40=^Z0o007n:0=_Y0Y000a;0=`J1E004C40=a_1T007n:0=cC0g008mA0=d:1I09dh;0=eS0X03BY;0=f;0N0;JV;0=fY0J000a;0=g;1H\#
004C40=hS2`007n:0=kC0W008mA0=kj1j09dh;0=eS0X03BY;0=f;0N0;JV;0=fY0J000a;0=ml10004C40=nl0`007n:0<Fk0a01bC;0=o\0J\#
00fC;0>060G0003403TJ0C000a;0>0P2:004C40>2Z0f007n:0>3P1`00HbC0>5@1802No;0>6H0^01AY;0=4G0V000340>7?0b000a;0>811;\#
004C40>9<15007n:0>:A1500HbC0>;F0C01AY;0=4G0V01Ya;0>;Y0L000340><80T000a;0><\1l004C40>>X0l007n:0>?T0l008mA0>@P1?\#
02No;0>A_0X0;JV;0>BG0X000340>C20\000a;0>C^1a004C40>EO1>007n:0>F]0n008mA0>G[0j02No;0>A_0X0>HU;0>H`0L000340>IG0U\#
000a;0>Il11004C40>Jm1I007n:0>LF0L008mA0>Lb1N00mh;0>N@0N000340>Na0Y000a;0>OJ2@004C40>QZ1E007n:0>Ro0S008mA0>SR0\\#
00HbC0>T>0W02No;0>Te0H09o@;0>U=0U000340>Ue0[000a;0>VP24004C40>XT26007n:0>ZZ0i008mA0>[S0f03BY;0>\I0P0;JV;0>BG0X\#
01AY;0>\i0U000340>]W0I000a;0>^01_004C40>__1Q007n:0>a@0[008mA0>ak0^00HbC0>bY1302No;0>c\0V00mh;0>dB0S01AY;09_J0<\#
000340>dh0X000a;0>eP2<004C40>g\1n007n:0>iZ0W008mA0>jA1G00HbC0>kX0V0>l>;0>lI0J02No;040W0W0;JV;0>lc0[000340>mQ0J\#
000a;0>mk2=004C40?080o008mA0?170b01ZA;0<Md0T000340?1l0I000a;0?2E19004C40?3N2T007n:0?621:008mA0?7<1=00HbC0?8I1g\#
00mh;0?:@0R09o@;0?:b0[00<F;0?;M0B000340?;j0>000a;0?<81P004C40?=X2K007n:0?@30b008mA0?@e2f00HbC0?C[1>00mh;0?Di0W\#
02No;0?EP0V000340?FB0M000a;0?F_0j004C40?GY2=008mA0?If2400HbC0?Kj1X00mh;0?MR0P01ZA;0?N20E00<F;0?NG0L000340?Nf0U\#
000a;0?OK20004C40?QK0\007n:0?R719008mA0?S@1000HbC08o^0U05JO;0?T@0B05IT;0?TR0B000340?Tg0Q000a;0?UH3J004C40?Xb22\#
007n:0?Zd1:008mA0?[n1H01AY;0?]F0Y0=UE;0?]o0S05JO;0?^R0Z000340?_J0T000a;0?_n1l004C40?aj1M008mA0?cG1M01ZA;0<Md0T\#
00mh;0?dd0M000340?eI0Z000a;0?f32J004C40?hM19007n:0?iV0b008mA0?jH0]00HbC0?k50M05JO;0?^R0Z069f;0?kR0O000340?l40e\#
000a;0?li2=004C40?o60R007n:0?oX0i0=UE;0@0Q0I01AY;0@0j0T0@1N;0@1Y0W0003405Q[0d000a;0@2H1N004C40@3f1:007n:0@500^\#
00HbC0@5^1:02No;0@0Q0I0@6h;0@730C000340@7I0U000a;0@7n1N004C40@9L1l007n:0@;H13008mA0@<K0j01Ya;04b00A01AY;0@=E0<\#
02No;0@=Q0S000340@>70G000a;0@>N1j004C40@@H3P007n:0@Ch1J008mA0@EB1I00HbC0@F[0m01Ya;0>;Y0L02No;0=:Y0J01A1;0@GX0L\#
0=UE;0?]o0S000340@H<0S000a;0@H_11004C40@I`1\007n:0@KL0X008mA0@L41b0=UE;0@Mf0O01Ya;04b00A01A1;0;mX0C000a;0@NM1P\#
004C40@Om2G007n:0@RD1J008mA0@S^1F00HbC0@U41=01Ya;0>;Y0L02No;0=:Y0J000a;0@VI1\004C40@X52R007n:0@ZW0a008mA0@[H1G\#
00HbC0@\_0c02No;0@]R0H00mh;0@]j0S01Ya;0>;Y0L000340@>70G000a;0@^U0n004C40@_S24007n:0@aW19008mA0@b`1C00HbC0@d30X\#
01Ya;0>;Y0L02No;0=:Y0J000340@H<0S000a;0@db15004C40@eg2R007n:0@KL0X008mA0@hI0n00HbC0@iG1=0=UE;0@jT0R01A1;0;mX0C\#
01o=;0@k60H0003405k30Y000a;0@kQ2C004C40@md0j007n:0@n^0j008mA0@oX1300HbC0A0[0d05IT;060O0Z0A1O;0A1Z0H05JO;0A220J\#
000340A2O0S000a;0A3222004C40A541=007n:0A6A0h02No;0A790Z0;JV;0A7c0Y000340A8T0]000a;0A9A1F004C40A:W1G007n:0A;n0X\#
008mA0A<V0_00HbC0A=E160;JV;0A>K0Y02No;0A?40[000340A?b0T000a;0A@F2<004C40ABR2R007n:0AE41[008mA0AF_0g01Ya;04b00A\#
0=UE;0AGV0S00fo;0AH90J000340AH\0Z000a;0AIF1;004C40AJQ1\007n:0AL=2^008mA0ANk1701Ya;04b00A0AP2;0AP=0E000340APZ0K\#
000a;0AQ51o004C40AS41O007n:0?iV0b008mA0ATS0`00HbC0AUC0X05JO;0@0Q0I0@1N;0?kR0O000340AUn0R000a;0AVP0o004C40AWO2k\#
007n:0AZJ2D008mA0A\^1b00HbC0A^P0_069f;0A_?0W01AY;0A_f0F01A1;0A`<0\0AP2;0A`h0N000340AaR0Q000a;0Ab31_004C40Acb0h\#
007n:0@ZW0a008mA0AdZ0]00HbC0AeG1601AY;0=4G0V02No;0=:Y0J000340AfP0j000a;0AgJ18004C40AhR1b007n:0@KL0X008mA0AjD0`\#
00HbC0Ak41201AY;0Al60P069f;0AlV0R0@1N;0Am80Y0003406M90W000a;0Amd1\004C40AoP2@007n:0B1`0S008mA0B2C0f00HbC0B3915\#
01A1;0B4>0M00fC;0B4[0[0B5F;0A1Z0H000340B5^0W000a;0B6E0n004C40B7C1X007n:0B8k1C008mA0B:>190AP2;0B;G0V02No;0>6H0^\#
000340B<00g000a;0B<g29004C40B?020007n:0BA00g008mA0BAg0f00HbC0BB]0]02No;0A790Z00mh;0;2?0X000340BCM0X000a;0BD51F\#
004C40BEK1Z007n:0BG50d00HbC0BGi0^02No;0@0Q0I00mh;0;2?0X000340BHZ0^000a;0BIH1V004C40BJn19007n:06l10k008mA0BL71<\#
00HbC0BMC1G00mh;0BNZ0R0BO<;0BOG0K000340BOe0Y000a;0BPN2`004C40BS>3g007n:0BW51V008mA0BX[1`00HbC0BZK1602^5;0B[Q0I\#
0;JV;0B[j0Q00mh;0B\K0Y035X;0@730C000340B]<0=000a;0B]I1^004C40B_721007n:0Ba81Q00HbC0BbY0g01Ya;04b00A01AY;0BcP0<\#
01ZA;0Bc\0I000340Bd@0L000a;0Bd\1W004C40BfC1c007n:0?@30b008mA0Bh62m00HbC0Bk30_00mh;0Bkb0N00nO;00nZ0J00<F;0Bl@0H\#
000340Bl`0J000a;0Bm:0l004C40Bn61a007n:0Bog11008mA0C0h0`00HbC0C1X1@00mh;0C2h0C01ZA;0C3;0B000340C3U0K000a;0C401V\#
004C40C5V26007n:0=Y40g008mA0C7\2V00HbC0C:B0V03BY;0C:h0E00fo;0;[G0F00mh;0C;=0F000340C;b0I000a;0C<;1k004C40C>62C\#
007n:0C@I1L008mA0CAe1l00HbC0CCa1<00mh;0CDm0R05JO;0CEO0W035X;0@730C000340CF>0>000a;0CFL1a004C40CH=2Y007n:0CJf0a\#
008mA0CKW2S00HbC0CN:0m0;JV;0CO70Q01AY;09_J0<00mh;0COX0O000a;0CP?2?004C40CRN3<007n:0CUZ1B008mA0CVl1300HbC0CWo1k\#
02^5;0B[Q0I0;JV;0B[j0Q00mh;0COX0O035X;0@730C09o@;0CYj0N000a;0CZP0d004C40C[D15007n:0<Fk0a01bC;0C\I0O0;JV;0C\h0K\#
02^5;0B[Q0I000340C]F0>000a;0C]T2H004C40C_l3J007n:0CcF1_008mA0Ce51900HbC0Cf>1I01aJ;0CgW0@02No;0Cgg0O000340ChN0M\#
000a;0Chk1o004C40Cjj1`007n:0CJf0a008mA0ClZ0c00HbC0CmM0@02No;040W0W0;JV;0CO70Q000a;0Cme1[004C40CoP0e007n:0D0E0f\#
01aJ;0D1;0R02No;02Tc0<000340D1f0I000a;0D2?1Q004C40D3`1=008mA0D4m0j01ZA;0D5g0V00mh;0C2h0C000340D6W0P000a;0D7725\#
004C40D9<1C007n:0D:O10008mA0D;O0h00HbC0D<G0h02No;0A790Z00mh;0D=?0N000340D=f0N000a;0D>D2<004C40D@P1O007n:0DAo0o\#
008mA0DBn1`00HbC0DD^1<02No;0>c\0V00mh;0>dB0S01AY;09_J0<000340DEm0K000a;0DFH2T004C40DHl2b007n:0DK^1J008mA0DM81P\#
00HbC0DNX0h05IT;0DOP0F00mh;0DOf0G02No;0DP=0I000a;0DPe2?004C40DS41h007n:0DTl1E008mA0DVA0j00HbC0DW;0E05IT;0DOP0F\#
00mh;0DOf0G000340DWX0J000a;0DX21B004C40DYD2B007n:0?iV0b008mA0D[V1<00HbC0D\b1R05IT;0DOP0F0@1N;0D^D0E000340D^a0<\#
000a;0D^m1K004C40D`H2@007n:0DbX1A008mA0Dci1200HbC0Ddk1705IT;0Df20<02No;0;j50?000340DfI0N000a;0Dfg0h004C40Dg_1Z\#
007n:0DiI1I008mA0Djb0c00HbC0DkU0i00mh;0CDm0R02No;0DlN0A000340D^a0<000a;0Dlg1\004C40DnS1]007n:0E0@0g008mA0E1714\#
00HbC08o^0U05IT;0Df20<02No;0;j50?0003408_d0C000a;0E2I27004C40E4P1W007n:0E670O008mA0E6V1]00HbC0E8C0C05IT;0@0Q0I\#
02No;0=;30O000340E8^0A000a;0E8o1X004C40E:W1U007n:0E<<0d008mA0E=01K00HbC0E>K1[05IT;0DOP0F0@1N;0D^D0E069f;0?kR0O\#
000340E@A0P000a;0E@a16004C40EAg0l007n:0EBc0_02No;0ECR0Y000340ED>0H000a;0EDV1X004C40EF>31007n:0EI?1;008mA0EJJ1F\#
00HbC0EK`1F03BY;0=f;0N02No;0EM60U02^5;0B[Q0I000340EMf0Q000a;0ENG1?004C40EOV0m007n:0?@30b008mA0EPS1I00mh;0Bkb0N\#
00<F;0Bl@0H00nO;00nZ0J000340ER;0N000a;0ERY1\004C40ETE1B007n:0EUW0n008mA0EVU0Y02No;0DlN0A00mh;0CDm0R000340EWF0J\#
000a;0EW`0_004C40EXO2F007n:0EZe1R008mA0E\G1P00HbC0E]g0o02No;0E^f0H03BY;0=f;0N000340E_F0M000a;0E_c1k004C40Ea^2d\#
007n:0EdR1;008mA0Ee]0K00HbC0Ef80k03BY;0=f;0N02No;0;j50?02^5;0B[Q0I000340Eg;0>000a;0EgI12004C40EhK0S007n:0Ehn11\#
01bC;0C\I0O02No;02Tc0<000340Ej:0>000a;0EjH1V004C40Ekn2@007n:0En>0\008mA0Enj2700HbC0F110G00mh;0F1H0J00<F;0F1b0D\#
000340F2?0D000a;0F2S1I004C40F3l2X007n:0>a@0[008mA0DBn1`00HbC0F6T1Y02No;0>c\0V00mh;0>dB0S01AY;09_J0<000340EWF0J\#
000a;0F8G1M004C40F9d2H007n:0F<<13008mA0F=?1700HbC0F>F1002No;0E^f0H01AY;09_J0<000340F?N0O000a;0F?m1H004C40FAE1a\#
007n:0A;n0X008mA0FC61;00HbC0FDA0`02No;0FE10O0FEP;0FE[0B000340FF00B000a;0FFB2W004C40FHi2^007n:0FKW1G008mA0FLn1d\#
00HbC0FNb0g02No;0FOY0U00nO;00nZ0J05JO;0CEO0W00<F;0?;M0B000340B]<0=000a;0FPF1=004C40FQS1C007n:0FRf1800HbC0FSn0L\#
01Ya;04b00A01AY;0BcP0<000340FTU0D000a;0FTi1G004C40FV@2e007n:0?@30b008mA0FY52g00HbC0F[l0R00nO;00nZ0J00<F;0Bl@0H\#
01o=;04jJ0E000340F\V0C000a;0F\i18004C40F^11m007n:0<k912008mA0F_n1Y01ZA;0<mM0K02No;0<mh0]000340Fa_0?000a;0Fan0m\#
004C40Fbk1[008mA0FdV2500HbC0Ff[0U02No;0Fg@0H01ZA;0FgX0Q000340FhH0?000a;0FhW1;004C40Fib21007n:0Fkc1H008mA0Fm;24\#
00HbC0Fo?0X02No;0DlN0A05JO;0Fog09029S;0?;M0B000340G080H000a;0G0P0^004C40G1>2=007n:0CJf0a008mA0G3K0g00HbC0G4B1B\#
02No;0G5T0S0;JV;0CO70Q01AY;09_J0<000340G6?0V000a;0G6e1G004C40G8<3A007n:0DAo0o008mA0G;M1F00HbC09\m1N02No;0G<c0V\#
01AY;09_J0<00nO;0G=I0O000340G>40;000a;0G>?1?004C40G?N27007n:0;<_0b008mA0GAU0]01A1;0;mX0C01ZA;0GBB0Q01o=;09NH0C\#
000340GBf0n000a;0GCd1;004C40GDo3R007n:0GHQ0Y008mA0GI:1b00HbC0GJl0^07]c;0GKZ0K03BY;0GL50X00fo;0GL]0S000a;0GMH1B\#
004C40GNZ2;007n:0GPe0_008mA0GQT2J07]c;0GKZ0K03BY;0GSn0K000a;0GTQ1E004C40GUf1V007n:0GWL0W008mA0GX30e07]c;0GKZ0K\#
03BY;0GSn0K000340GY20P000a;0GYR1`004C40G[B1m007n:0G]?0b008mA0G^10n03BY;0@0Q0I01o^;0G^o0U000340G_W0K000a;0G`212\#
004C40Ga435007n:0Gd91F008mA0GeO1700HbC0GfV1702No;0Gg]0P00nO;0Gh=0Z000340Gi60Y000a;0Gi_1^004C40GkM1@007n:0Gl]0Z\#
00HbC0GmG0^02No;0>6H0^0Gn5;0A1Z0H000340GnC0R000a;0Gne1V004C40H0K0l008mA0H1G0V02No;0H1m0P000340H2P0`000a;0H3@2b\#
004C40H622N007n:0BA00g008mA0H8P0i00HbC0H9I0P02No;0H9i0O00mh;0D=?0N000340H:K0b000a;0H;=2Q004C40H=^0[007n:0H>I0g\#
00HbC0H?@0C02No;0H9i0O0:C6;0H?S0H000340H?n0i000a;0H@g2l004C40HCc1A008mA0HE41:00HbC0HF>0g02No;0H9i0O01AY;09_J0<\#
000340HG80V000a;0HG^1P004C40HI>1D007n:0EBc0_00HbC0HJR0C02No;0H9i0O035X;0HJe0X000340HKP0T000a;0HL42I004C40HNM1a\#
007n:0?@30b008mA0HP>2100HbC0HR?0X00mh;0H9i0O02No;0DlN0A000340HRj0[000a;0HSU2N004C40HV31C007n:046Q0S008mA0HWF1U\#
02No;048i0X0HXk;0HY60J000340HYS0`000a;0HZC2`004C40HV31C007n:0H]30S008mA0H]V1K049Q;0H_10G\#

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
406\#
Recipient inactive (Postmark's own code)\#
Postmark did not send: the address bounced or complained before. The number comes from Postmark's API; no mail server gave it as an answer.\#
In logs and webhooks of applications that send through Postmark. As answer of a mail server it would be a plain temporary failure.\#
Ask the person for another address.\#
Look the address up in Postmark's suppressions; reactivate it after a bounce that is mended, never after a complaint.\#
the usual answer behind the first bounce\#
related 605\#
Mailgun's number for the same\#
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
After `AUTH`: password database not reachable. After `STARTTLS`: certificate or key cannot be loaded. After `RCPT TO`: a relay refusal softened by configuration. .NET's name for it, `ClientNotPermitted`, misleads.\#
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
Mail program without a login for outgoing mail; mail sent in the clear to port 587; a device or script that relays without `AUTH`; a public MX set to demand TLS. .NET's name for it, `MustIssueStartTlsFirst`, tells only half.\#
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
605\#
Address bounced before (Mailgun's own code)\#
Mailgun did not even try to send, because this address bounced before. It is a number of Mailgun's events, never an SMTP reply: those begin with 2, 3, 4 or 5.\#
In Mailgun's logs and webhooks, and on lists that mix such numbers with SMTP codes.\#
Find the first bounce; take the address off the suppression list only if it is right and works again.\#
related 607\#
the same after a complaint\#
607\#
Recipient complained before (Mailgun's own code)\#
Mailgun did not even try to send, because the recipient had marked earlier mail as spam. It is a number of Mailgun's events, never an SMTP reply: those begin with 2, 3, 4 or 5.\#
Do not write to this address again.\#
Remove the address from your own lists too, and make unsubscribing easier than complaining.\#
the same after a bounce\#

"""#)
}
