// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esReplies = PackedTable(
        records: #"""
0000030000700?]030070800PI0300?0600Y`0300E0700cM0300L0800mI0300T09015U0;00]0401@?0<00a0701J]0300h0701R:0:00o07\#
01]c030160801e;0301>0701nc0801E05023L0801J0602<T0?01P0702G`0801W0802N]0801_0302R_0801b0402Um0801f0502^S0801k05\#
02d_0302009030n0802907035N0302@0903?i0802I0603CG0802O0603JA0302U0803OB0302]0803YK0302e0603ah0302k0803kS0303307\#
041\0;03:07049m0703A0804Ae0303I0704KT0303P0704QM0303W0804Z\0303_0604bS0303e0:04oG0803o07058\0;0460705B30?04=07\#
05J]0804D0605SQ0304J0905`@0<04S0605fP0304Y0805n>0304a06063_0304g06069m0304m0706BI0>0540706J00305;0906TR0905D08\#
06_k0305L0706iV0305S07070N0305Z0707<i0305a0807F:0305i0807Q4030610707Z>030680607aO0306>0:07mo0;06H05084h0?06M06\#
08:U0806S0608DD0806Y0508NJ0306^0:08Xo0806h0708]C0?06o0708e8080760608lJ0807<06093j0307B0909>N0?07K0609D20807Q06\#
09K:0807W0809W60807_0809^10307g0709bo0307n0:09lV08088080:5\0<08@080:>80908H070:E<0908O090:Pd0308X070:WH0308_06\#
0:\Z0;08e070:bZ0308l080:hS03094070:o;0309;090;8f0309D070;?j0309K090;L_0809T080;VP0809\050;[00809a070;d30?09h07\#
0;li0809o060<430<0:5080<:e030:=0:0<H:080:G070<O@080:N070<YR080:U070<b:080:\080<jB0<0:d050<n2030:i090=6?080;208\#
0=<Z080;:060=AX0<0;@070=Fo080;G060=L=0<0;M060=RJ030;S080=\f080;[070=c\080;b050=iI0;0;g050=m[080;l070>5i080<306\#
0>=b080<9060>DO0<0<?060>H>090<E070>P3030<L090>Xm080<U080>aC080<]070>ig080<d070?1[080<k070?9;080=2050?;n030=707\#
0?CA090=>070?I3030=E070?QL030=L070?X;0;0=S060?^A030=Y080?f;030=a080?o_090=i090@83030>2090@A^030>;050@G;030>@09\#
0@S20;0>I080@^?0<0>Q080@gV030>Y080@n]030>a080A:>0>0>i060AA?080>o080AHm030?7070AP1080?>070AV0030?E080A^;030?M0:\#
0AhH080?W080Ao=080?_070B8H080?f080BAQ080?n080BHH070@6090BP6030@?090BWc030@H060B^Q080@N080Bfc030@V080C12090@^07\#
0C:?080@e080C@3030@m0:0CMB0<0A7080CRa030A?090CZl030AH090CcE0=0AQ070CjX030AX080D2n030A`070D8i030Ag080D@`030Ao0:\#
0DO8080B9080DW@0;0BA090DaF080BJ080Dhd080BR090E1=0?0B[090E=h080Bd090EHn080Bm0:0ETd080C7060EX@030C=080EdQ080CE08\#
0Ek>080CM050Eom090CR060F4n0:0CX080F=R090C`090FEV030Ci090FQg0?0D2070FY\080D9080FbB080DA080FkE0;0DI080G2a080DQ08\#
0G8b0>0DY080G?k080Da090GHC0;0Dj050GLT030Do090GW90;0E8080G[]0?0E@070GaO080EG080GjC080EO090H2h080EX060H6M0;0E^08\#
0H?U090Ef090HF30:0Eo080HMQ080F7080HTb030F?0:0Ha5080FI070Heg0;0FP090HoE080FY070I5G080F`070I<a0?0Fg090IE\080G009\#
0ILk080G9090IV60<0GB080I[]030GJ090Ig=080GS060InW080GY060J3K0:0G_070J:m030Gf080JDa0?0Gn070JK7030H5050JOe030H:08\#
0JYE030HB070J_g030HI070Jgk030HP070Jln030HW08\#

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
0003400070Z000a;000l3h004d4004h3h008`:008j1900:3A00:D3K00=_;00=j0a00>[;00>f0g0003400?`0^000a;00@N3g004d400DE3h\#
008`:00H=1U00:3A00Ib1g00KYC00Kl2a00=_;00N]0k00OX;00Oc0V0003400PL0S000a;00Po2Q004d400SP3L00KYC00Vl1N00XJ;00XU0P\#
00Y5;00Y@0P0003400Yc0V000a;00ZI2C004d400\\2D008`:00_00`00:3A00_`2300ac;00an1000XJ;00bn0O0003400cP0@000a;00c`2M\#
004d400f=2D008`:00hQ0`00:3A00iA1m00Y5;00k>0_00km;00l80U00l];00lh0Q0003400mL0>000a;00mZ1b004d400oL1X008`:01140F\#
00:3A011J1C00XJ;012]0\00=_;013I0[0144;014?0Z014i;01540Q000a;015`1n004d4017^3O00:3A01;=2600KYC01=C2l0003401@K0F\#
000a;01@a1b004d401BS2V00:3A01E92U00KYC01G^1W01IE;01IP0W01J7;01JB0K0003401J`0[000a;01KK1U004d401M02g008`:01140F\#
00:3A01Og1K00=_;01QB0O00XJ;01Qa0I0003401RD0Q000a;01Re2R004d401UG3T00:3A01Xk1i00KYC01Zd1[00=_;01\O0`014i;01]?0T\#
0003401]f0G000a;01^=12004d401_?1f008`:01140F00:3A01a51n01c3;01c>0W01ce;01d00P01dP;01d[0P0003401e>0X000a;01ef0b\#
004d401fX25008`:01h]3M01l:;01lE0`01m5;01m@0]01mm;01n80[000a;01nk1M004d4020H0l00:3A021D1E01mm;022Y0J01dP;02330I\#
000a;023T1Z004d4025>2I00:3A027W3>02:e;02;00B02;B;02;M0L00km;02;i0[000a;02<c2V004d402?I2^008`:02B72;00:3A02DB1W\#
00KYC02Ei0_02FX;02Fc0P0144;02GC0M0003402Gh0N000a;02HF1[004d402J11;00:3A02K<1?01l:;02LK0E02L`;02Lk0N02MI;02MT0R\#
02N6;02NA0L000a;02Ne1S004d402PH2G008`:01140F000a;02Rg1c004d402TZ0Y008`:01140F02UC;02UN0O000a;02V51h004d402Wm3=\#
008`:01140F00KYC02[:2b02]l;02^70L000a;02^[1@004d402_k1N008`:02aI0R00KYC02ak2O02]l;02dJ0E0003402db0O000a;02eA1W\#
004d402fh38008`:02j01S00:3A02kS1e00KYC02mH1`02o8;02oC0\00XJ;02oo0V01m5;030U0I0003403160V000a;031\13004d4032_1?\#
00:3A033n0e01m5;034c0[02L`;02Lk0N02MI;02MT0R00034035Q0n000a;036O1M004d4037l3:008`:03;61700KYC03<=1G00XJ;03=T0J\#
01l:;03=n0R00km;03>P0Y02]l;03?90`0003403@10[000a;03@\1M004d403B90<00:3A03BE0L02L`;03Ba0V02MI;02MT0R0003403CO0c\#
000a;03DB2I004d403F[1A00:3A03Gl0\00KYC03HX0o03IW;03Ib0O0003403JD0]000a;03K11d004d403Le1?00:3A03BE0L00XJ;03N40S\#
01l:;02LK0E01m5;03NW0[02MI;02MT0R0003403OE0E000a;03OZ1m004d403QW2]008`:03TD2O00KYC03Vc0m03W`;03Wk0@01ce;03X;0J\#
03XU;03X`0[0003403YN0W000a;03Z52B004d403\G2I00:3A03^`2501mm;03`e0Z00XJ;03aO0I0003403ak0M000a;03bH1Y004d403d11l\#
00:3A03em3Y00KYC03iV0X00XJ;03j>0E01dP;03jS0N0144;03k10R0003403kV0I000a;03ko1h004d403mg0o008`:03nf0F00:3A03o<0g\#
00=_;04030i02FX;040l0`00034041g0A000a;04282^004d4044f17008`:045m0d00:3A046a1L048=;048H0^02FX;04960g0003404:40I\#
000a;04:M1^004d404<;1B008`:04=M1500:3A04>R1Z00KYC04@<0V01J7;04@b0T01IE;04AF0O0003404Ah0c000a;04B[2<004d404Dg1c\#
008`:04FZ1]00:3A04HG1m02]l;04JD0_01J7;04K30Q0003403kV0I000a;04KW2B004d404Mi1100:3A04Nj0^00KYC04OX1403IW;04P\0a\#
02FX;040l0`0003404QP0a000a;04RA1`004d404T11i008`:04Uj1;00:3A04W51O00KYC04XT0a02FX;04YE0]04Z2;04Z=0O0003404Z_0g\#
000a;04[V2:004d404]`1I00:3A04_92600=_;04a?0`02FX;04ao0T0003404bV0j000a;04cP1\004d404e<2o008`:04h;0e00:3A04i037\#
00KYC04l71S03IW;04mZ0X02FX;04nB0S0144;02GC0M02UC;04ne0R000a;04oO0i004d4050H36008`:053N1`00:3A055>1;00KYC056I1<\#
01IE;057U0_01ce;058D0H000a;058g1G004d405:>39008`:04h;0e00:3A05=G3V00KYC05@m0e014i;01540Q02:e;05Ab0A000a;05BB1]\#
004d405Co2c008`:04h;0e00:3A05Fb1f00KYC05HX1:02FX;05Ib0O00XJ;05JA0L000a;05Je2f004d405M[2K008`:05P61800:3A05Q>10\#
00KYC05R>0[02]l;05Ri0X0003405ST0S000a;05T73P004d405WW2O008`:05Z61400:3A05[:1200KYC05\<1805]D;05]O0e05^D;05^O0j\#
05_I;05_T0\0003405`L0Y000a;05a52h004d405cm0a008`:05d^1305_I;05ea0_01ce;058D0H0003405fS0j000a;05gM1a004d405i>1T\#
008`:04h;0e00KYC05jb2703IW;05li0f02FX;040l0`05m_;05mj0D0003404Z_0g000a;05nA2P004d4060a1;00:3A061l1c00=_;04a?0`\#
02FX;04ao0T0003403kV0I000a;063b2;004d4065m1L00:3A067I1301dP;068L0b02;B;069>0_0003406:00^000a;06:^2K004d406=91b\#
008`:04h;0e00KYC06>k1e05]D;06@`0\06AL;06AW0b0003406BW0d000a;06CK21004d406EL0g00:3A06FC1500KYC06GH1G05]D;06H_0a\#
06AL;06IP0P0003405`L0Y000a;06J33M004d406MP1f008`:06OF1E00:3A06P[1C00KYC06Qn1701IE;06S50W01ce;058D0H06S\;06Sg0[\#
0003406T[0\000a;06UG2G004d406W^3C008`:04h;0e00:3A06[11e00KYC06\f2C00=_;06_90b02FX;040l0`0003406_n0n000a;06`l2L\#
004d406cH2H008`:06e`0`00KYC06fP2?01IE;06h_0g01ce;058D0H0003406iY0]000a;06jF1T004d406kj1Q008`:06mK0S00KYC06mn1\\#
01IE;06oZ0Y070C;06IP0P00034070Q0^000a;071?2Q004d4073`3;00:3A076k2f00KYC079a1_00=_;07;P0_02FX;07<?0Z0003407<l0[\#
000a;07=W2A004d407?h2P008`:04h;0e00:3A07BH2<00KYC07DT0j00=_;07EN0\02FX;04ao0T0003407F=0^000a;07Fk2]004d407IX1k\#
008`:07KS1200:3A07LU1G00KYC07Ml1`0144;07O\0Z07PF;07PQ0S0003407Q70_000a;07Qf2I004d407T?2M008`:07V\1F00:3A07X21O\#
00=_;07YQ0]02FX;07YQ0]0003407ZA0^000a;07Zo2T004d407]S1e00:3A07_H1S02FX;040l0`02]l;07`k0T0003407aR0O000a;07b12J\#
004d407dK3;008`:04h;0e00:3A07gV2m00KYC07jS1M02FX;07l00f05]D;07lf0W00=_;07mM0R02]l;05mj0D000a;07n:1E004d407oO1i\#
00:3A081H1f00KYC083>100144;084>0Z000a;08571<004d4086C1_008`:04h;0e00:3A08821P00KYC089R130144;02GC0M000a;08:]0a\#
004d408;N3=008`:08>[1800:3A08?c2J00KYC08B=1E08CR;08C]0W000a;08DL1P004d408El3W008`:08IS1800:3A08J[1d00KYC08LO1k\#
0003408NM0G000a;08Nd24004d408Ph2j008`:04h;0e00:3A08Sb2M00KYC08V?1V03IW;08We0j05]D;07lf0W00=_;07mM0R0144;08X_0@\#
0003408NM0G000a;08Y71m004d408[410008`:06e`0`00KYC08\41?01IE;06h_0g01ce;058D0H000a;08]R1@004d408^b2Z008`:04h;0e\#
00:3A08aL1\00KYC08c81e05]D;08dm0;0144;02GC0M000a;08e@0j004d408f:2k008`:04h;0e00:3A08i52=00KYC08kB1802]l;02GC0M\#
000a;08lR1L004d408mn36008`:04h;0e00:3A09140h00KYC091l1n02]l;02GC0M00034093m0R000a;094O2=004d4096\2F008`:09920h\#
00:3A099j1j00KYC09;d1B05^D;09=60n03IW;09>40J00=_;07mM0R000a;09>]1@004d409?m1E008`:04h;0e00:3A09AB0K00KYC09A]1e\#
02FX;09CR0P000a;09D:1?004d409EI2V008`:04h;0e00:3A09Go0d00KYC09Hc1b05^D;09JU0U0003409KB0H000a;09KZ22004d409M\3G\#
008`:09Q31:00:3A09R=2O00KYC09T\0R05^D;09U>1001dP;09V>0h0003409W>0G000a;09WU1C004d409Xh1Y008`:09ZQ1I00:3A09[j15\#
00KYC09\o0T05^D;09]S0N03IW;09>40J0003409^40?000a;09^C0l004d409_?1T00:3A033n0e00XJ;09`c0b03IW;09aU0k02L`;09bP0O\#
0003409c20e000a;09cg25004d409el2g008`:06e`0`00:3A09hc1000KYC09ic1Q01ce;09kD0R01J7;09kf0M00=_;07mM0R02FX;09lC0C\#
0003409l^0P000a;09m>17004d409nE2M008`:0:0b0k00:3A0:1]1O00KYC0:3<1k05_I;0:570U00=_;07mM0R000340:5h0X000a;0:6P1G\#
004d40:7g2M008`:06mK0S00:3A0::D1g00KYC0:<;1Y02:e;0:=d0D02FX;09lC0C000340:>A0Q000a;0:>b1c004d40:@U1B008`:0:Ag0h\#
00:3A0:B_1b00=_;0:DQ0[05]D;07lf0W000340:EE0S000a;0:Eh2^004d40:HV2i008`:0:KO1;00:3A0:LZ1F00KYC0:N01M0144;0:OM0N\#
02]l;0:Ok0T01J7;0:PO0E000340:Pg0\000a;0:QS1Q004d40:S41G00:3A0:TK1D00KYC0:U_0`0:VO;0:VZ0^02FX;09lC0C000340:WK0S\#
000a;0:Wn2A004d40:Z?1K00:3A0:[Z1002FX;07<?0Z03IW;05li0f000340:\e0n000a;0:]c1X004d40:_K1J008`:04h;0e00KYC0:`e0m\#
03IW;05li0f0:ab;0:am0]000340:b]0`000a;0:cM19004d40:dV1=00:3A0:ec0b00KYC0:fU0n02N6;02NA0L00XJ;0:gS0I02L`;0:gl0W\#
000340:hV0B000a;0:hh1>004d40:j62D00:3A0:lJ0X00KYC0:m21F02MI;0:nH0c00XJ;0:gS0I000340:o>0^000a;0:ol31004d40;2m1k\#
008`:04h;0e00:3A0;4h1]00KYC0;6U0S03IW;0;780h02FX;0;780h0;80;0;8;0[000340;8i0W000a;0;9P1b004d40;;B22008`:0;=D0`\#
00:3A0;>41802FX;04YE0]02]l;0;?<0^000340;?m0X000a;0;@U1a004d40;BF3L008`:0;Eb1I00:3A0;G;2600KYC0;IA1F00km;0;JW0^\#
03XU;0;KE0^01dP;0;L30\000a;0;Lg1m004d40;Nd2M008`:0;QA0a00:3A0;R22H00KYC0;TJ1G01dP;0;Ua0J00l];0;V;0E01ce;058D0H\#
000a;0;VX1;004d40;Wc1L00:3A0;Y?1101mm;0:=d0D01dP;0;Z@0`000a;0;[81]004d40;\e2J00:3A0;_?2X00KYC0;ag1B00km;0;c90L\#
03XU;0;cU0N00XJ;0:=d0D000a;0;dB1[004d40;em2l008`:0;hi0f00:3A0;i_1V01mm;0;kE0M01dP;0;kb0J0144;0;l<0]000a;0;m11S\#
004d40;nT2?00:3A0<0c1O03XU;0<2B0T0:VO;0<2f0I01dP;0<3?0d000a;0<4?16004d40<5E2@008`:0<7U1000:3A0<8U0_00KYC0<9D17\#
00km;0;c90L01IE;0<:K0J02:e;0:=d0D000340<:h0]000a;0<;U22004d40<=W3c008`:0<AJ1E00:3A0<B_1i00KYC0<DX1602;B;0<E^0P\#
0<F>;0<FI0[0:VO;0<G40O00l];0<GS0W000a;0<HB1G004d40<IY1o008`:0<KX1`00:3A0<MH0e01ce;0<N=0M00l];0;V;0E01c3;0<NZ0V\#
000a;0<OH1T004d40<Pl2d008`:0<S`1\00:3A0<UL1l00KYC0<WH1D00l];0<X\0J02]l;0<Y60L000a;0<YZ1@004d40<Zj3B008`:0<^<16\#
00:3A0<_B220<F>;0<aD0O0:VO;0<2f0I02]l;0<ac0G000a;0<bB1e004d40<d72T008`:0<f[1>00:3A0<gi1@00KYC0<i90e0<F>;0<aD0O\#
0:VO;0<2f0I02]l;0<in0D000a;0<jN0n004d40<kL1C00:3A0<l_0j01IE;0<mY0I02:e;0:=d0D000340<n50G000a;0<nL0a004d40<o=26\#
008`:0=1C1;00:3A0=2N0^00KYC0=3<1A02;B;0=4M0R00l];0=4o0_01m5;0=5^0Q000a;0=6G18004d40=7O2T008`:0;QA0a00:3A0=:315\#
00KYC0=;81;01dP;0;Ua0J00l];0;V;0E01J7;0=<C0G000a;0=<b19004d40==k0b00:3A0=>]1\00KYC0=@I0a02;B;0=A:0N00XJ;0:=d0D\#
000a;0=Ad10004d40=Bd1P008`:0=DD1<00:3A0<8U0_00KYC0=EP1;01IE;0<:K0J02;B;0=F[0D000a;0=G71C004d40=HJ1d008`:0=J>0m\#
00KYC0=K;0Z01m5;0=Ke0H02]l;02dJ0E000340=LI0P000a;0=Li19004d40=N22G00:3A0=PI1G01dP;0=Q`0Z02;B;069>0_000340=RM0P\#
000a;0=Rm1D004d40=TA3<008`:0=WM1@00:3A0=X]2J0144;0=[70d02;B;0=[k0I01J7;0=\D0R000a;0=\n0^004d40=]\2M008`:0=`91H\#
00:3A0=aQ1C03W`;0=bd0T01J7;0=cH0D01ce;058D0H000a;0=cd1^004d40=eR1Y00:3A0=g;1R00XJ;0:=d0D0144;0=h]0\000a;0=iT1E\#
004d40=ji0k00:3A0=kd140144;0=lh0F02:e;0=m>0M000a;0=mc15004d40=nh3=008`:0>251100:3A0>361S0144;0>4Y0M01mm;0:=d0D\#
02]l;0>560c000a;0>610\004d40>6]2Z008`:0>9G1500:3A0>:L2301J7;0><O0a00XJ;0>=@0R000a;0>=j0k004d40>>e2c008`:0>9G15\#
00:3A0>AX1m0144;0>CU0I02]l;0>Cn0Q000a;0>D[1=004d40>Eh1c008`:0<7U1000:3A0>G[0S02:e;0:=d0D01IE;0<mY0I000340>HG0Q\#
000a;0>Hh1a004d40>JY2I008`:0>M22800KYC0>O:0i01J7;0><O0a01ce;058D0H000340>P60U000a;0>P[0^004d40>QI2N008`:0>Sg0_\#
00:3A0>TV1d00KYC0>VJ0V0:VO;0>W00j03XU;0>Wj0N00km;0>XH0U000a;0>Y516004d40>Z;2e008`:0>]02100:3A0>_10l00KYC0>_m0_\#
06S\;06Sg0[0>`\;0>`g0L01ce;058D0H000a;0>aK10004d40>bK2=008`:0>dX1=00:3A0>ee1o00KYC0>gd1:03XU;0>hn0G02]l;0>iE0R\#
000a;0>io1Z004d40>kY1W008`:0>m@1500:3A0>nE1Z0:VO;0>oo0b03XU;0?0a0O0<F>;0?1@0K000a;0?1c1]004d40?3P2e008`:0?6E0^\#
00:3A0?73280:VO;0>oo0b03XU;0?0a0O0<F>;0?1@0K000a;0?9C0i004d40?:<0n008`:0=J>0m01m5;0?;:0L00km;0?;V0H0003403kV0I\#
000a;0?<12L004d40?>M13008`:0??P1]00KYC0?A=1D02]l;0?BQ0`01J7;0><O0a000340?CJ0b000a;0?D<1Y004d40?Ee1B008`:0?G718\#
00KYC0?H?0E01J7;0><O0a01ce;0?HT0O000340?I60\000a;0?Ib2?004d40?L10n008`:0?Lo1F00:3A0?NE1H02]l;0?O]0g0<F>;0?PT0h\#
000340?QO0X000a;0?R71j004d40?T11>008`:0?U?1600:3A0?VE1602]l;0?O]0g0?WK;0?WV0U000340?XF0Z000a;0?Y01E004d40?ZE1M\#
008`:0?[b0K00:3A0?\=1S0144;0?]`0Q000340?^D0\000a;0?_02V004d40?aV1B008`:0?bh0W00:3A0?cO0b00KYC0?dA0\02]l;0?dm0W\#
0:ab;0?eT0W000340?f>0f000a;0?g42I004d40?iM2U008`:0?l21400:3A0?m60j03XU;0?n00g0<F>;0?PT0h01J7;0?ng0h000340?oh0Q\#
000a;0@0I1`004d40@291S008`:0@3\0a00:3A0@4M0f00KYC0@5C1702]l;0@6J0d0144;0@7>0e01J7;0:PO0E000340@860Z000a;0@8`2=\#
004d40@:m2F008`:0@=C0d00:3A0@>71U00KYC0@?\0T0@@@;0@@K0Q02]l;04JD0_0<F>;0@@l0b000340@Aa0]000a;0@BN2f004d40@ED14\#
00:3A0@FH0c01dP;0=Q`0Z000340@G>0L000a;0@GZ1H004d40@I237008`:0@L91K00:3A0@MT1Q00KYC0@O5270144;0@Q<0S0:ab;0@Q_0d\#
00=_;0@RS0O000340@S=0A000a;0@SN1a004d40@U?2_008`:0@Wn0_00:3A0@X]2e00KYC0@[R1G0144;0@\i0]02]l;0@]V0Y000340@^K0Q\#
000a;0@^l0l004d40@_h2B00:3A0@b:2E00KYC0@dO1^0144;0@f=0W01dP;0@fd0G00=_;0@g;0K000340@gY0S000a;0@h<2F004d40@jR0h\#
008`:0@kJ1J00:3A0@ld1B00KYC09\o0T05^D;0@n60F05]D;0@nL0A000340@n`0X000a;0@oH3]004d40A3520008`:0A551D00:3A0A6I1Q\#
01J7;0A7j0]0>`\;0A8W0c05^D;0A9J0d000340A:L0T000a;0A;02@004d40A=@1K00:3A0A>[1m01dP;0=Q`0Z0144;0A@X0W000340AAG0_\#
000a;0AB62Y004d40AD_1@008`:0AEo1600:3A0AG50_00KYC0AGd0O05^D;0A9J0d06S\;0AHC0Z000340AI00`000a;0AI`2V004d40ALF0Q\#
008`:0ALg170>`\;0AMn0P01J7;0ANN0[0AO9;0AOD0]0003405fS0j000a;0AP91[004d40AQd1N008`:0ASB0m00KYC0AT?1D02]l;0AMn0P\#
0AUS;0AU^0B000340AV30c000a;0AVf1Y004d40AXO2B008`:0AZa1@00:3A0A\11;01ce;058D0H01J7;0A]<0C02]l;0A]O0\000340A^>0H\#
000a;0A^V1l004d40A`R35008`:0AcW1O00:3A0Ae61R00KYC0AfX1<01ce;0?HT0O02]l;0>CU0I01IE;0Agd0T0>`\;0A8W0c000340AhP0O\#
000a;0Aho1A004d40Aj@1`008`:0Al00a00:3A0Ala1m0>`\;0An^0O01ce;058D0H01IE;0<mY0I000a;0AoE1^004d40B132m008`:0B401H\#
00:3A0B5H1T00KYC0B6l1L01ce;0?HT0O02]l;0>CU0I000a;0B8P1i004d40B:I2\008`:0B=50`00:3A0B=e1R00KYC0B?G0m02]l;0B@D0J\#
0144;0B@^0c01ce;0?HT0O000340A^>0H000a;0BAY12004d40BB[2L008`:0BE71:00:3A0BFA1F00KYC0BGW0a01ce;0?HT0O02]l;0>CU0I\#
000340AhP0O000a;0BHO1C004d40BIb2O008`:0Al00a00:3A0BLA1600KYC0BMG1U0>`\;0BNl0a01IE;0<mY0I02:e;0BO]0I0003406BW0d\#
000a;0BP92F004d40BRO15008`:0BST1200:3A0BTV1<00KYC0BUb0k05]D;06H_0a0BV];0BVh0L05^D;0BWD0O000340BWf0_000a;0BXU28\#
004d40BZ]1<008`:0B[i1802]l;0B]10a0<F>;0B]b0_000340B^Y0c000a;0B_L1Z004d40Ba61K008`:0BbQ0Y00:3A0Bc:0o00KYC0Bd91:\#
0<F>;0BeC0_02]l;0Bf20a000340Bff0\000a;0BgR2Y004d40Bj;2i008`:0Bm42000:3A0Bo40k01ce;058D0H0>`\;0Boo0X00l];0C0W0K\#
000340C1;0b000a;0C1m1;004d40C381n008`:0C563800:3A0C8>1M01ce;058D0H0C9[;0C9f0I000340C:G0R000a;0C:i1n004d40C<g1Z\#
008`:0AEo1600:3A0C>Q0d00KYC0C?E0^05^D;0AMn0P0AO9;0AHC0Z000340C@60Z000a;0C@`1@004d40CB03:008`:0CE:2e00:3A0CGo1m\#
00KYC0CIl0c06S\;0CJ_0V01J7;0CKE0N01IE;0CKc0i0C9[;0CL\0V000340CMN0R000a;0CN025004d40CP50g008`:0B=50`00:3A0CPl0`\#
00KYC0CQ\1501J7;0><O0a02]l;0>CU0I000340CRd0c000a;0CSW1B004d40CTi1o008`:0Al00a00:3A0CVh0k00KYC0CWc1401J7;0CXg0V\#
06S\;0CYM0`0AO9;0CZ=0_0003406iY0]000a;0CZo1f004d40C\e2M008`:0C_B0X00:3A0C_j0f00KYC0C``1801IE;0Cah0P00km;0CbH0b\#
0Cc:;0BVh0L000340CcR0]000a;0Cd?12004d40CeA1g008`:0Cg81B00:3A0ChJ1N0C9[;0Cih0`02]l;0?BQ0`000340Cj[0o000a;0CkZ29\#
004d40Cmc2C008`:0D060n00:3A0D141000KYC0D240j02]l;0B]10a0144;0;l<0]000340D310b000a;0D3c1T004d40D5G1Z008`:0D7111\#
00KYC0D820g02]l;0AMn0P0144;0;l<0]000340D8l0h000a;0D9d1X004d40D;L1<008`:07KS1200:3A0D<X1<00KYC0D=d1V0144;0D?J0\\#
0D@6;0D@A0O000340D@c0_000a;0DAR2R004d40DD44E008`:0DHI1Y00:3A0DJ22>00KYC0DL@1?02o8;0DMO0P0<F>;0DMo0R0144;0DNQ0W\#
03IW;0AU^0B000340DO@0K000a;0DO[2>004d40DQi2;008`:0DT41^00KYC0DUb1701ce;058D0H01J7;0DVi0G01dP;0;Ua0J000340DWK0Q\#
000a;0DWl1T004d40DYP2@008`:0@Wn0_00:3A0D[`3`00KYC0D_P0k0144;0D`K0S014i;01540Q00=_;0D`n0H000340DaN0K000a;0Dai13\#
004d40Dbl22008`:0Ddn1500:3A0Df30f00KYC0Dfi1=0144;0Dh60J01dP;0DhP0D000340Dhl0V000a;0DiR1V004d40Dk82?008`:0>dX1=\#
00:3A0DmG2e00KYC0E0<0\03XU;0>hn0G00l];0<X\0J0144;0E0h0E000340E1L0O000a;0E1k2D004d40E4?2^008`:0E6m1R00:3A0E8O2F\#
00KYC0E:e1S0144;0E<H0\05^D;0E=40d03IW;0AU^0B000340E>00C000a;0E>C1_004d40E@23=008`:0EC?0g00:3A0ED62R00KYC0EFX1;\#
0<F>;0EGc0Y01J7;0:PO0E0144;0EHL0R000a;0EI62Z004d40EK`3X008`:0EOH1P00:3A0EPh1C00KYC0ER;2702o8;0DMO0P0<F>;0DMo0R\#
0144;0EHL0R03IW;0AU^0B0:ab;0ETB0R000a;0ETl0i004d40EUe1=008`:0=J>0m01m5;0EW20W0<F>;0EWY0W02o8;0DMO0P000340EXC0@\#
000a;0EXS2L004d40EZo3`008`:0E^_1j00:3A0E`Y1?00KYC0Eah1[01l:;0EcS0D02]l;0Ecg0Z000340EdY0U000a;0Ee>2L004d40EgZ2A\#
008`:0EC?0g00:3A0Eik1300KYC0Ejn0@02]l;04JD0_0<F>;0EGc0Y000a;0EkF27004d40EmM0n008`:0EnK0l01l:;0EoG0V02]l;02dJ0E\#
000340F060N000a;0F0T1S004d40F271?00:3A0F3F0h01dP;0F4>0`0144;0Dh60J000340F580Y000a;0F5a2G004d40F881b008`:0F9j1?\#
00:3A0F;90c00KYC0F;l0l02]l;0B]10a0144;0F<h0Z000340F=[0Y000a;0F>D2C004d40F@W1O008`:0FB61900:3A0FC?0h00KYC0FD71O\#
02]l;0@6J0d0144;0@7>0e01J7;0:PO0E000340FEY0R000a;0FF;2P004d40FH[3L008`:0FL71c00:3A0FMj1W00KYC0FOQ0h05]D;0FPI0Y\#
0144;0FQ20J02]l;0FQL0K000a;0FR62>004d40FTD26008`:0FVJ1c00:3A0FX=1100KYC0FY>0N05]D;0FPI0Y0144;0FQ20J000340FYd0X\#
000a;0FZL1M004d40F[i2R008`:0AEo1600:3A0F^K1`00KYC0F`;1X05]D;0FPI0Y0AO9;0Fac0O000340FbJ0<000a;0FbV1T004d40Fd:2_\#
008`:0Ffi1T00:3A0FhM1D00KYC0Fia1E05]D;0Fk60?02]l;0<in0D000340FkP0U000a;0Fl50l004d40Fm128008`:0Fo91M00:3A0G0V0d\#
00KYC0G1J100144;0E<H0\02]l;0G2J0G000340FbJ0<000a;0G2i1i004d40G4b1X008`:0G6J1200:3A0G7L1F00KYC09\o0T05]D;0Fk60?\#
02]l;0<in0D0003409KB0H000a;0G902G004d40G;G1o008`:0G=F0N00:3A0G=d1b00KYC0G?V0E05]D;0AMn0P02]l;0>Cn0Q000340G@30H\#
000a;0G@K1V004d40GB11g008`:0GCh1<00:3A0GE41W00KYC0GF[1X05]D;0FPI0Y0AO9;0Fac0O06S\;0AHC0Z000340GHN0V000a;0GI414\#
004d40GJ80l008`:0GK40b02]l;0GKf0^000340GLW0M000a;0GM41c004d40GNg3F008`:0GR=1E00:3A0GSR1P00KYC0GU21H03XU;0?0a0O\#
02]l;0GVJ0_02o8;0DMO0P000340GWD0U000a;0GWi1=004d40GY61E008`:0@Wn0_00:3A0GZK1B0144;0D`K0S00=_;0D`n0H014i;01540Q\#
000340G[l0S000a;0G\O1W004d40G^61T008`:0G_Z1700:3A0G`a0^02]l;0G2J0G0144;0E<H0\000340GaW0T000a;0Gb;0c004d40Gbn2M\#
008`:0GeK1W00:3A0Gg21\00KYC0Gh^1402]l;0Gib0Q03XU;0?0a0O000340GjK0W000a;0Gk22>004d40Gm@2j008`:0H0:1F00:3A0H1P0L\#
00KYC0H1l0l03XU;0?0a0O02]l;0<in0D02o8;0DMO0P000340H300?000a;0H3?1H004d40H4W0W008`:0H5>1?01m5;0EW20W02]l;02dJ0E\#
000340H6X0C000a;0H6k1c004d40H8^2P008`:0H;>0\00:3A0H;j2J00KYC0H>D0J0144;0H>^0Q00=_;0H??0F000340H?^0K000a;0H@91Q\#
004d40HAZ2]008`:0@3\0a00:3A0FC?0h00KYC0HDG1\02]l;0@6J0d0144;0@7>0e01J7;0:PO0E000340GaW0T000a;0HF=1T004d40HGa2C\#
008`:0HJ41800:3A0HK<1C00KYC0HLO1202]l;0Gib0Q01J7;0:PO0E000340HMY0P000a;0HN91O004d40HOX1g008`:0BbQ0Y00:3A0HQO1<\#
00KYC0HR[0g02]l;0HSR0Y0HT;;0HTF0L000340HTe0D000a;0HU92h004d40HX13;008`:0H[<1W00:3A0H\c2=00KYC0H_01H02]l;0H`H0]\#
014i;01540Q05^D;0E=40d00=_;0@RS0O000340DO@0K000a;0Ha=1H004d40HbU1J008`:0Hco1F00KYC0HeE0R01ce;058D0H01J7;0DVi0G\#
000340Hf20J000a;0HfL1Q004d40Hgm3C008`:0@Wn0_00:3A0Hk@3K00KYC0Hn[0Z014i;01540Q00=_;0D`n0H02:e;05Ab0A000340HoM0J\#
000a;0Hog1D004d40I1;28008`:0>251100:3A0I3C2401dP;0>4Y0M02]l;0>560c000340I5O0A000a;0I5`18004d40I6h1Z00:3A0I8R2`\#
00KYC0I;B0P02]l;0I;b0L01dP;0I<>0S000340I=00A000a;0I=A1F004d40I>W2@008`:0I@g1C00:3A0IB:2M00KYC0IDW0e02]l;0G2J0G\#
05^D;0IEL0@02FX;0@RS0O000340IEd0M000a;0IFA0l004d40IG=2I008`:0EC?0g00:3A0IIV1300KYC0IJY1S02]l;0IL<0_0<F>;0EGc0Y\#
01J7;0:PO0E000340IM30\000a;0IM_1J004d40IO93g008`:0FB61900:3A0IS01d00KYC0:N01M02]l;0ITd0b01J7;0:PO0E014i;0IUV0P\#
000340IVB0=000a;0IVO1;004d40IWZ2N008`:0<7U1000:3A0IZ80j01IE;0<mY0I01dP;0I[20[02:e;0:=d0D000340I[`12000a;0I\b1?\#
004d40I^13e008`:0Iaf0_00:3A0IbU2000KYC0IdU0m08CR;0IeR0N03XU;0If00Y00l];0IfY0T000a;0IgE1M004d40Ihb2:008`:0Ijl0j\#
00:3A0Ikf2F08CR;0IeR0N03XU;0In<0K000a;0In_1P004d40J0?1\008`:0J1k0]00:3A0J2X0c08CR;0IeR0N03XU;0In<0K000340J3U0_\#
000a;0J4D1j004d40J6>2C008`:0J8Q0n00:3A0J9O0o03XU;0AMn0P02;B;0J:N0O000340J;00K000a;0J;K1:004d40J<U3:008`:0J?_1K\#
00:3A0JA:1;00KYC0JBE1@02]l;0JCU0P014i;0JD50\000340JE00d000a;0JEd1i004d40JG]1G008`:0JI40o00KYC0JJ30i02]l;0?BQ0`\#
0JJl;0BVh0L000340JK:0`000a;0JKj1c004d40JM]1200:3A0JN_0S02]l;0JOB0S000340JOh0\000a;0JPT3O004d40JT332008`:0D060n\#
00:3A0JW51000KYC0JX50P02]l;0JXU0`0144;0F<h0Z000340JYH0d000a;0JZ<3;004d40J]G0f008`:0J^=0o00KYC0J_<0E02]l;0JXU0`\#
0;80;0J_Q0F000340J_j0i000a;0J`c3K004d40Jd>1P00:3A0Je^1>00KYC0Jfl0o02]l;0JXU0`01J7;0:PO0E000340Jgn0f000a;0Jhd1`\#
004d40JjT1J008`:0GK40b00KYC0Jkn0E02]l;0JXU0`03IW;0JlC0[000340Jm10f000a;0Jmg2j004d40K0a1o008`:0@Wn0_00:3A0K2`2@\#
00KYC0K500`0144;0JXU0`02]l;0G2J0G\#

"""#,
        blob: #"""
101\#
name\#
Red inaccesible (no es una respuesta SMTP)\#
description\#
Esto no lo dijo ningún servidor de correo: las respuestas empiezan por 2, 3, 4 o 5. Es el número de error de Linux para «network is unreachable», escrito por el equipo emisor: no tiene ruta hacia la dirección marcada, así que no hubo sesión.\#
when\#
En registros de clientes que muestran el número de error del sistema, como «Network is unreachable (101)»; a menudo un equipo sin IPv6 operativo que eligió una dirección IPv6. Algunas listas lo sitúan en una clase SMTP «1xx», que no existe.\#
fix sender\#
Compruebe el nombre del servidor y el puerto en los ajustes de la cuenta.\#
fix sending-admin\#
Pruebe la ruta con `ip route get ADDRESS`. Sin IPv6 operativo, ponga `inet_protocols = ipv4` (Postfix) o `disable_ipv6 = true` (Exim). Busque después una regla del cortafuegos sobre los puertos de salida 25, 465 y 587.\#
related 421\#
lo que dice un servidor cuando no puede atenderle\#
related 111\#
se alcanzó el equipo, pero nada escuchaba en el puerto\#
111\#
Conexión rechazada (no es una respuesta SMTP)\#
Esto no lo dijo ningún servidor de correo: las respuestas empiezan por 2, 3, 4 o 5. Es el número de error de Linux para «connection refused», escrito por el equipo emisor: el destino contestó, pero nada escucha en esa dirección y ese puerto.\#
El servicio de correo del destino está parado, el puerto es erróneo (25, 465 y 587 confundidos), el servicio solo escucha en localhost o un cortafuegos rechaza. Windows muestra 10061 para lo mismo. Algunas listas lo llaman por error código SMTP.\#
Compruebe el nombre del servidor y el puerto: 587 o 465 para enviar correo, 25 solo entre servidores.\#
Averigüe adónde va el correo (`dig MX example.org`) y pruébelo con `telnet HOST 25`. La cola reintenta por sí sola.\#
fix receiving-admin\#
Asegúrese de que el servicio funciona y escucha en la dirección pública (`ss -ltn`; `inet_interfaces` en Postfix, `local_interfaces` en Exim); revise después el cortafuegos.\#
lo que dice un servidor en marcha cuando no puede atenderle\#
related 101\#
ni siquiera se pudo alcanzar el equipo\#
200\#
OK (nunca es una respuesta válida)\#
Es un éxito por su primera cifra, pero ningún estándar SMTP la define. Los clientes siguen como tras `250`; la costumbre viene de otros protocolos, como HTTP.\#
En servidores escritos a mano o simulados, en sistemas de supervisión que esperan HTTP y en unos pocos servidores de 1983 que respondían así a `RSET` y `NOOP`. Algunas listas lo llaman «system status»; eso es `211`.\#
Haga que el servidor responda `250` a un comando completado y `211` a una petición de estado.\#
related 250\#
la respuesta estándar de éxito\#
related 211\#
la verdadera respuesta de estado\#
211\#
Estado del sistema o ayuda del sistema\#
El servidor responde a un comando `HELP` con su propio estado o con ayuda sobre sí mismo. El texto es para personas; no cambia nada en la sesión.\#
Rara vez, tras un `HELP` escrito en un terminal o enviado por un sistema de supervisión. `STAT`, que da este código en FTP, no es un comando SMTP.\#
No hay que hacer nada; continúe con la sesión.\#
Si no se envió `HELP`, respuestas y comandos van desfasados: busque una respuesta que el cliente no leyó hasta su última línea.\#
related 214\#
ayuda sobre el uso de un comando, la respuesta habitual a `HELP`\#
la respuesta habitual de éxito\#
214\#
Mensaje de ayuda\#
El servidor responde a `HELP` con información para una persona ante un terminal, normalmente en varias líneas. Es un éxito y no cambia nada en la sesión.\#
Tras `HELP`, solo o con el nombre de un comando. No dice nada sobre destinatarios ni entrega, así que no se puede comparar con rechazos como `551`.\#
Lea el texto; un programa lo ignora y continúa.\#
Si no se envió `HELP`, respuestas y comandos van desfasados: lea cada respuesta de varias líneas hasta la línea sin guion.\#
estado del servidor, la otra respuesta a `HELP`\#
related 502\#
`HELP` existe, pero está desactivado\#
related 504\#
no hay ayuda sobre el tema pedido\#
220\#
Servicio listo\#
El servidor está listo: como saludo abre la sesión e indica su nombre; tras `STARTTLS` pide la negociación TLS.\#
Como primera línea de cada sesión, y otra vez tras un `STARTTLS` aceptado (o el `XCLIENT` de Postfix).\#
No hay que hacer nada.\#
Al saludo responda con `EHLO`; tras `STARTTLS` inicie la negociación de inmediato.\#
éxito de un comando posterior de la sesión\#
ahora no está listo, inténtelo más tarde\#
related 554\#
aquí no hay servicio de correo para usted\#
related 521\#
este servidor nunca acepta correo\#
220/CONNECT\#
El servidor saluda y está listo para `EHLO`. La primera palabra tras el código es su propio nombre; el resto es texto libre.\#
Al principio de cada sesión. Un retraso de unos segundos puede ser intencionado, para descubrir a los emisores que hablan primero. Un saludo de asteriscos (`220 ****`) indica que un cortafuegos reescribe SMTP en el camino.\#
Espere hasta 5 minutos la última línea del saludo, la que no lleva guion, y envíe después `EHLO`. Si envía antes, le rechazarán.\#
Empiece el saludo con el nombre completo del servidor, el del DNS directo e inverso (`smtpd_banner`, `smtp_banner`). Si llega con asteriscos, desactive la inspección SMTP del cortafuegos.\#
220/STARTTLS\#
Listo para iniciar TLS\#
El servidor espera ahora la negociación TLS, antes de cualquier otro comando. La conexión aún no está cifrada.\#
Tras cada `STARTTLS` que el servidor acepta. Si el registro se detiene aquí, falló la negociación: versión del protocolo, certificado o un dispositivo intermedio.\#
Inicie la negociación; envíe después `EHLO` de nuevo y use solo lo que ofrece esta nueva respuesta. Pruebe con `openssl s_client -starttls smtp -connect HOST:25`.\#
Descarte todo lo que el cliente envió antes de la negociación, y no ofrezca `STARTTLS` dentro de TLS.\#
related 454\#
TLS no está disponible en este momento\#
related 530\#
se exige TLS antes que nada\#
221\#
El servicio cierra el canal de transmisión\#
El servidor se despide tras `QUIT` y cierra la conexión. El correo que aceptó antes sigue aceptado.\#
Al final de cada sesión ordenada. Algunos servidores también lo envían sin que se lo pidan antes de cortar a un cliente que incumple las reglas; el estándar quiere `421` para eso.\#
Si no llega nunca, no vuelva a enviar los mensajes aceptados; solo se perdió la despedida.\#
el servidor corta por su cuenta\#
lo que aceptó el mensaje\#
221~forced\#
Cierre tras una entrada prohibida\#
El servidor corta porque el cliente envió algo que no es SMTP, como una petición HTTP o una línea de cabecera. A pesar de su primera cifra, no se aceptó nada.\#
Un navegador, un proxy o un escáner de puertos habla con el puerto de correo (`GET`, `POST`, `CONNECT`), o un cliente sigue enviando texto del mensaje tras un `DATA` rechazado. El texto «I can break rules, too» es de Postfix.\#
Mire las últimas líneas que envió el cliente. Si eran texto del mensaje, busque antes el `DATA` o el `RCPT` rechazado.\#
No hay nada que reparar; los escáneres son habituales. Las palabras figuran en `smtpd_forbidden_commands`.\#
el código estándar para cortar sin que se pida\#
la forma de postscreen para lo mismo\#
235\#
Autenticación correcta\#
El inicio de sesión se acepta y vale para el resto de la sesión.\#
Al final de un intercambio `AUTH`. No autoriza a usar cualquier dirección de remitente; eso se decide en `MAIL FROM`.\#
No envíe `AUTH` otra vez en esta sesión. Si el mecanismo añadió su propia capa de seguridad, envíe antes `EHLO` de nuevo.\#
related 334\#
un paso anterior, el servidor pide más\#
related 535\#
el inicio de sesión se rechazó\#
related 503\#
la respuesta a un segundo `AUTH`\#
250\#
Acción solicitada correcta y completada\#
El comando tuvo éxito; puede seguir el siguiente.\#
Tras casi todos los comandos. Solo el del final del mensaje traspasa la responsabilidad; tras `MAIL FROM` y `RCPT TO` es provisional.\#
No hay que hacer nada. Si un mensaje lo recibió tras su última línea y no aparece, se perdió, se filtró o se reenvió más allá del servidor que respondió; dé a su administrador el identificador de cola del texto.\#
related 251\#
también aceptado, y reenviado a otra dirección\#
related 252\#
sin verificar, pero se intentaría la entrega\#
related 354\#
aún no es el final, debe seguir el mensaje\#
250/BDAT\#
El fragmento ha llegado. Solo la respuesta al fragmento marcado con `LAST` acepta el mensaje.\#
Tras cada fragmento `BDAT`, en sesiones que usan `CHUNKING`.\#
Envíe el fragmento siguiente; tras `LAST`, trátelo como la aceptación del mensaje.\#
`DATA` lo da, `BDAT` nunca\#
fragmentos fuera de orden\#
250/EHLO\#
El servidor conoce el nombre del cliente y enumera sus extensiones, una por línea, tras su propio nombre.\#
Tras cada `EHLO` (varias líneas) o `HELO` (una línea). La lista puede cambiar antes y después de `STARTTLS`: `AUTH` suele aparecer solo dentro de TLS.\#
Use solo las extensiones de la lista, y vuelva a leerla tras TLS o la autenticación. Si falta `STARTTLS` o `AUTH` y el servidor debería ofrecerlo, busque un cortafuegos o antivirus que filtre las líneas.\#
related 220\#
el saludo anterior\#
related 500\#
el servidor no conoce `EHLO`\#
el servidor conoce `EHLO`, pero no lo tiene\#
250/END-OF-DATA\#
El servidor tiene el mensaje completo y ahora responde de él: entregarlo, seguir intentándolo o devolver un rebote. Aún no está en la bandeja de entrada de nadie.\#
Tras el punto final. El texto suele dar el identificador de cola con el que lo registra el servidor receptor. En LMTP llega una respuesta así por cada destinatario aceptado.\#
Si falta el correo, mire primero en la carpeta de spam; pregunte después al administrador receptor con la hora y el identificador de cola.\#
Borre el mensaje de la cola. Reenviar tras una respuesta perdida crea duplicados: espérela 10 minutos.\#
Busque el identificador de cola en el registro.\#
related 451\#
no aceptado, inténtelo de nuevo\#
rechazado de forma permanente\#
250/ETRN\#
Se inicia la cola para el nodo\#
El servidor ha puesto en marcha su cola para el equipo indicado en `ETRN`; no dice si hay correo esperando.\#
Tras `ETRN`, cuando un sitio que no está siempre conectado pide su correo.\#
Espere conexiones entrantes; el correo llega en una sesión propia, no en esta.\#
no hay nada esperando\#
related 253\#
dice cuántos mensajes esperan\#
related 458\#
no se pudo poner en marcha la cola\#
related 459\#
este equipo no puede pedirlo\#
250/MAIL\#
La dirección del remitente y sus parámetros se aceptan por ahora; queda abierta una transacción.\#
Tras `MAIL FROM`. Muchos servidores aplazan su juicio sobre cliente y remitente hasta `RCPT TO` (Postfix: `smtpd_delay_reject`), así que promete poco.\#
250/QUIT\#
El servidor acepta la despedida con un código equivocado: lo correcto sería `221`. La sesión termina igualmente.\#
En unos pocos servidores escritos a mano.\#
related 221\#
la respuesta estándar a `QUIT`\#
250/RCPT\#
El servidor aceptará el mensaje para este destinatario, por el momento. Todavía puede rechazarlo después del mensaje.\#
Tras `RCPT TO` para un buzón conocido, y para cualquier dirección en servidores que comprueban los destinatarios más tarde (catch-all, pasarela delante de otro servidor). No prueba que el buzón exista.\#
Si una pasarela acepta usuarios desconocidos y rebota después, dele la lista de destinatarios válidos (`relay_recipient_maps` en Postfix, `verify = recipient/callout` en Exim).\#
related 550\#
este destinatario se rechaza\#
250/VRFY\#
El servidor ha comprobado la dirección y devuelve el buzón al que corresponde.\#
Tras `VRFY` o `EXPN` en servidores que los permiten, casi siempre dentro de una organización.\#
Use la dirección de la respuesta.\#
Envíelo solo para direcciones que de verdad se hayan consultado; si no, `252`. Desactive `VRFY` en servidores públicos si se usa para recolectar direcciones.\#
no existe ese usuario\#
251\#
Usuario no local; se reenviará\#
El destinatario está en otro lugar. El servidor acepta el mensaje y lo pasa a la dirección del texto.\#
Tras `RCPT TO` o `VRFY`, cuando alguien cambió de dirección y el servidor antiguo reenvía. Hoy es raro: la mayoría reenvía en silencio con `250`, para que la nueva dirección siga siendo privada.\#
El correo está aceptado. Si confía en el servidor, escriba la próxima vez a la nueva dirección.\#
Continúe con la sesión; no cambie libretas de direcciones automáticamente salvo que el servidor esté autenticado.\#
Ponga la nueva dirección entre corchetes angulares en el texto, o responda `250` si debe seguir siendo privada.\#
related 551\#
el mismo traslado, pero el correo se rechaza\#
aceptado; quizá reenviado en silencio\#
sin verificar en absoluto\#
251/ETRN\#
No hay mensajes esperando para el nodo\#
La petición se aceptó, y no hay correo esperando para ese equipo.\#
Tras `ETRN`. Con la respuesta de reenvío a `RCPT TO` solo comparte las cifras.\#
No hay que hacer nada; vuelva a preguntar más tarde.\#
hay mensajes esperando y se están enviando\#
252\#
No se puede verificar el usuario, pero se aceptará el mensaje\#
El servidor no dice si el buzón existe; aceptaría correo para él e intentaría entregarlo.\#
Tras `VRFY` o `EXPN`. Muchos servidores lo envían para cualquier dirección, para no revelar nada a quien recolecta direcciones; una pasarela delante de otro servidor lo envía porque no puede saberlo.\#
No es ni un sí ni un no. Envíe el mensaje y esté atento a un rebote.\#
Consérvelo: es la respuesta que quiere el estándar donde no se verifican direcciones.\#
la dirección se verificó\#
conocido, y reenviado a otro sitio\#
`VRFY` desactivado, la forma menos amable\#
no existe ese usuario, o no se permite preguntar\#
252/ETRN\#
Se envían los mensajes pendientes del nodo\#
Hay correo esperando para el equipo indicado en `ETRN`, y el servidor ha empezado a enviarlo.\#
Tras `ETRN`.\#
Espere conexiones entrantes.\#
dice además cuántos mensajes esperan\#
252/RCPT\#
No se puede verificar, pero se aceptará el mensaje\#
El servidor acepta el destinatario sin saber si el buzón existe. Ningún estándar prevé aquí esta respuesta; por su primera cifra es una aceptación.\#
Rara vez, tras `RCPT TO`, en pasarelas que no pueden consultar los destinatarios.\#
Trátelo como `250`; puede seguir un rebote.\#
Responda `250`, o verifique los destinatarios y responda `550`.\#
related 450\#
si la consulta solo falla ahora\#
253\#
Mensajes pendientes del nodo, envío iniciado\#
Hay correo esperando para el equipo indicado en `ETRN`; el texto da el número de mensajes, y el envío ha empezado.\#
Solo tras `ETRN`. Pocos servidores cuentan su cola; la mayoría responde `250`.\#
cola en marcha, número desconocido\#
hay mensajes esperando, número desconocido\#
334\#
Desafío del servidor\#
El servidor pide la siguiente parte del inicio de sesión. Su texto es un desafío en Base64 y nada más; puede estar vacío.\#
Durante `AUTH`. `VXNlcm5hbWU6` y `UGFzc3dvcmQ6` son las preguntas de `LOGIN` por usuario y contraseña; un texto vacío pide la primera respuesta de mecanismos como `PLAIN`.\#
Responda en Base64, sin saltos de línea, o con `*` para abandonar. Quite sus respuestas antes de enseñar la transcripción a nadie: contienen la contraseña.\#
Envíe el desafío en Base64, sin código de estado ampliado.\#
related 235\#
sesión iniciada\#
la respuesta no se aceptó\#
related 501\#
la respuesta no era Base64, o se envió `*`\#
353\#
Comienza el análisis de contenido PRDR\#
El servidor tiene el mensaje y ahora lo juzgará para cada destinatario; sigue una respuesta por destinatario y después una para todo el mensaje.\#
Tras el punto final, en Exim con respuestas por destinatario (`PRDR` ofrecido en `EHLO` y pedido en `MAIL FROM`). Es un experimento; el borrador caducó.\#
Lea una respuesta final por cada destinatario aceptado y la de cierre. Si el cliente no puede, desactívelo (Exim: `hosts_try_prdr`).\#
la respuesta anterior, que pide el mensaje\#
las respuestas que siguen\#
354\#
Inicie la entrada del mensaje\#
El servidor espera el mensaje: cabecera, línea vacía, cuerpo y, al final, una línea con un solo punto.\#
Tras `DATA`, cuando se aceptó al menos un destinatario; nunca tras `BDAT`. Un manual antiguo de Oracle lo imprime como 345.\#
Envíe el mensaje con finales de línea `<CRLF>`, duplique cada punto al inicio de línea y termine con `<CRLF>.<CRLF>`. Si la sesión se queda parada aquí, se perdió el punto final o los paquetes grandes: revise cortafuegos y MTU.\#
Envíelo sin código de estado ampliado.\#
el mensaje se aceptó\#
`DATA` llegó demasiado pronto\#
no se aceptó ningún destinatario\#
400\#
Sin significado estándar\#
Un rechazo temporal por su primera cifra; el estándar no le da más significado. No hay más información que el texto.\#
De Courier y de programas que toman prestados números de HTTP.\#
Inténtelo más tarde.\#
Deje que la cola reintente; siga el texto si dice más.\#
la respuesta estándar si el servicio no está disponible\#
la respuesta estándar a un error local pasajero\#
400~delayed\#
Mensaje retrasado\#
Exchange informa de que un mensaje lleva en su cola más tiempo del habitual. No lo dijo otro servidor; la última respuesta del servidor remoto está en la línea siguiente.\#
En avisos de retraso de Exchange Server: «400 4.4.7 Message delayed».\#
Espere; si no se puede entregar, llegará un rebote.\#
Lea la línea siguiente del aviso, o `Get-Queue | fl LastError`, para conocer la causa real.\#
related 441\#
la línea de Exchange cuando no puede conectar\#
la línea de Exchange cuando el servidor remoto aplazó\#
400~tls\#
Primero se exige STARTTLS\#
Courier quiere una conexión cifrada antes de aceptar cualquier otro comando. La respuesta estándar es `530`.\#
En Courier con `ESMTP_TLS_REQUIRED` activado, casi siempre en el puerto de envío.\#
Active STARTTLS en los ajustes de la cuenta de su programa de correo.\#
Haga que el cliente use TLS con este servidor; reintentar no cambia nada, aunque el código diga temporal.\#
No exija TLS en un puerto 25 público.\#
la respuesta estándar para lo mismo\#
TLS se quiere, pero ahora falla\#
403\#
Remitente no verificado (sin significado estándar)\#
SendGrid rechaza la dirección del remitente porque no es una identidad verificada. El número es una costumbre de HTTP, no un código SMTP.\#
Cuando la dirección o el dominio de `From` nunca se verificó en la cuenta, o está mal escrito en la aplicación.\#
Verifique la dirección o el dominio en los ajustes de remitente del servicio, o envíe desde uno verificado.\#
Detenga los reintentos: por su primera cifra la cola lo toma por temporal y sigue probando, pero nada cambiará por sí solo.\#
la respuesta estándar a un remitente rechazado\#
falta el propio inicio de sesión\#
412\#
Un rechazo temporal por su primera cifra. Los filtros de Courier lo envían para aplazar a un destinatario; parece `4.1.2` escrito sin los puntos.\#
En servidores Courier con un filtro de lista blanca o lista gris.\#
Deje que la cola reintente durante unas horas.\#
Haga que el filtro responda `450` con un código de estado ampliado.\#
la respuesta estándar a un destinatario aplazado\#
417\#
Fallo de consulta DNS (sin significado estándar)\#
Courier no pudo consultar en el DNS el dominio del remitente y aplaza el mensaje. Parece `4.1.7` sin los puntos.\#
Los servidores de nombres del dominio no responden o responden mal, o el resolutor del servidor receptor tiene problemas.\#
Compruebe que el dominio de la dirección del remitente está bien escrito.\#
Consulte MX, A y NS del dominio del remitente desde fuera (`dig +trace`) y repare lo que falle.\#
Pruebe el resolutor DNS en el servidor de correo.\#
la respuesta estándar a una consulta fallida\#
related 517\#
el propio dominio es incorrecto\#
420\#
Tiempo de conexión agotado (sin significado estándar)\#
Un fallo temporal por su primera cifra. Las listas lo asocian a una conexión cuyo tiempo se agotó; viene de pasarelas, no del estándar.\#
Pocas veces, en rebotes de pasarelas antiguas que informan de un error de lectura de red.\#
Deje que la cola reintente. Si persiste, pruebe la conexión al servidor en el puerto 25 y busque un problema de cortafuegos o de MTU.\#
la respuesta estándar de un servidor que cierra\#
cómo se trata una conexión perdida\#
421\#
Servicio no disponible, se cierra el canal de transmisión\#
El servidor termina la sesión ahora y dice: vuelva más tarde. Afecta a la conexión, no a un destinatario.\#
Límite de envío o demasiadas conexiones; mala reputación o DNS incompleto en los grandes proveedores; sobrecarga o reinicio; demasiados errores o un silencio demasiado largo en la sesión.\#
Espere; el servidor de correo reintenta por sí solo.\#
Deje que la cola reintente con pausas crecientes, menos conexiones y menos mensajes en cada una. Si dura horas, lea el texto: revise DNS inverso, SPF, DKIM y las listas de bloqueo para su dirección.\#
Revise carga, disco y límites (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
solo este destinatario, la sesión sigue\#
solo este mensaje, la sesión sigue\#
la despedida que pidió el cliente\#
421/AUTH\#
El servidor termina la sesión durante la autenticación.\#
Inicios de sesión fallidos o demasiado frecuentes desde esta dirección, casi siempre una contraseña antigua guardada en un teléfono o un script; o el servicio de contraseñas está sobrecargado.\#
Detenga todos los programas que usan una contraseña antigua, espere unos minutos e inicie sesión una sola vez.\#
Envíe muchos mensajes en una sesión en vez de autenticarse para cada uno.\#
Revise el servicio de autenticación y las reglas de bloqueo, como fail2ban.\#
la autenticación falla ahora, la sesión sigue\#
credenciales incorrectas\#
421/CONNECT\#
El servidor saluda solo para decir que ahora no puede atender a este cliente, y cierra.\#
Demasiadas conexiones o un ritmo demasiado alto desde su dirección; mala reputación de la IP o falta de DNS inverso en los grandes proveedores; servidor sobrecargado, reiniciándose o con poco disco.\#
Abra menos conexiones a la vez (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) y deje que la cola reintente. Si solo lo hace un proveedor, revise allí el DNS inverso y la reputación de la dirección.\#
Aumente los límites de conexiones o libere recursos.\#
el saludo deseado\#
421/END-OF-DATA\#
El servidor tenía el mensaje, o parte de él, y cierra sin aceptarlo. El mensaje se queda en el lado emisor.\#
El control de contenido o la entrega interna fallaron o tardaron demasiado, se alcanzó un límite de volumen, o la línea fue demasiado lenta para el tiempo máximo del servidor.\#
Deje que la cola reintente. Si los mensajes grandes nunca pasan, revise la línea, la MTU y los antivirus intermedios.\#
Vea qué registró a esa hora el milter, el filtro o el agente de entrega.\#
lo mismo, pero la sesión sigue\#
la aceptación que no llegó\#
421/RCPT\#
El servidor termina la sesión tras un destinatario. Con ella termina la transacción: los destinatarios aceptados antes aún no han recibido nada y también deben enviarse de nuevo.\#
Demasiados destinatarios rechazados o errores en una sesión (Postfix: `smtpd_hard_error_limit`), un límite de envío o un servidor que se está apagando.\#
Quite de la lista las direcciones muertas; agotan el límite de errores.\#
Deje que la cola reintente, con menos destinatarios por sesión.\#
Vea en el registro qué errores hubo antes.\#
si el problema es el propio destinatario\#
422\#
Buzón lleno (4.2.2 sin los puntos)\#
Ninguna RFC da un texto a este número. Casi siempre es el código ampliado `4.2.2`, buzón lleno, que perdió los puntos; su código de respuesta habitual es `452` o `552`. En un diálogo AUTH el registro lo une a `4.7.12`.\#
En informes de pasarelas y sistemas de correo antiguos, y en sitios de referencia que lo dan por código SMTP: el buzón del destinatario ha superado su cuota.\#
Vuelva a escribir más tarde y avise al destinatario por otro medio.\#
Deje que la cola reintente; el destinatario tiene que hacer sitio.\#
Aumente la cuota o vacíe el buzón; responda `452 4.2.2` o `552 5.2.2`.\#
related 452\#
lleno por ahora, la respuesta que se envía de verdad\#
related 552\#
lleno, como rechazo permanente; o mensaje demasiado grande\#
related 432\#
el código AUTH de la otra lectura, `4.7.12`\#
422~password\#
Hace falta una transición de contraseña\#
La cuenta debe iniciar sesión una vez de otra forma antes de que funcione el mecanismo elegido. El registro cita este número junto a `432`, que es el código que define el estándar.\#
Casi nunca; en un diálogo `AUTH` o con `4.7.12`.\#
Inicie sesión una vez con `PLAIN` sobre TLS y después como antes.\#
el código que los servidores envían para ello\#
424\#
Problema al expandir una lista (sin significado estándar)\#
OpenSMTPD no pudo expandir ahora un alias, una lista o un archivo de reenvío. Es `4.2.4` escrito sin los puntos.\#
No se puede leer un `~/.forward`, un alias o un archivo incluido, o la base de usuarios no responde.\#
Revise propietario y permisos de los archivos de alias y reenvío y la tabla de `smtpd.conf`; `smtpctl trace expand` muestra cada paso.\#
la respuesta estándar a un buzón no disponible ahora\#
related 524\#
lo mismo, permanente\#
426\#
Un fallo temporal por su primera cifra. En FTP el número indica una transferencia interrumpida; algunos programas de correo lo usan para una conexión perdida.\#
Pocas veces, cuando se cortó una conexión mientras se enviaba el mensaje.\#
Deje que la cola reintente. Si persiste, pruebe la línea y la MTU, y busque un antivirus o cortafuegos intermedio.\#
430\#
Un rechazo temporal por su primera cifra. El registro cita el número junto a `X.5.1`, comando no válido, pero ninguna RFC le da un texto.\#
Casi nunca. Los servidores envían `500`, `502` o `503` cuando no pueden aceptar un comando.\#
Lea el texto y los comandos anteriores; deje que la cola reintente.\#
la respuesta estándar a un comando fuera de orden\#
la respuesta estándar a un comando desconocido\#
431\#
Sistema de correo lleno (4.3.1 sin los puntos)\#
Al sistema receptor le falta espacio en disco o memoria. El número es el código ampliado `4.3.1` que perdió los puntos; la respuesta estándar es `452`.\#
En Courier y en listas e informes sobre Exchange: disco de la cola o de la base de datos lleno, o memoria agotada.\#
Libere espacio en los discos de la cola y de los buzones; en Exchange busque en el registro eventos de back pressure.\#
la respuesta estándar a la falta de espacio\#
related 531\#
la respuesta de Courier a demasiados destinatarios\#
431~recipients\#
Demasiados destinatarios (sin significado estándar)\#
Courier no acepta más destinatarios en esta transacción; los aceptados antes siguen aceptados. La respuesta estándar es `452`.\#
Un mensaje a mucha gente sale en una sola transacción.\#
Envíe el resto en otras transacciones; la cola lo hace por sí sola.\#
Aumente `maxrcpts` en el archivo `bofh` de Courier si el límite es demasiado estrecho.\#
la respuesta estándar a demasiados destinatarios\#
lo mismo como rechazo permanente\#
432\#
La cuenta debe iniciar sesión una vez con la contraseña en texto simple antes de poder usar el mecanismo elegido. Corresponde a `AUTH`; fuera de él, Exchange y Courier usan el número para un servicio ocupado o parado.\#
Tras `AUTH`, cuando el servidor aún no guarda un secreto para el mecanismo, a menudo tras migrar la base de usuarios.\#
Inicie sesión una vez con `PLAIN` sobre TLS; después funciona el mecanismo deseado.\#
Configure el cliente con `PLAIN` sobre TLS para un inicio de sesión, o para todos.\#
Ofrezca `PLAIN` dentro de TLS, o guarde los secretos para el mecanismo.\#
la autenticación falla en este momento\#
related 534\#
mecanismo demasiado débil para esta cuenta\#
432~queue\#
Servicio ocupado (sin significado estándar)\#
El sistema receptor no puede aceptar ni entregar correo en este momento. Es `4.3.2` escrito sin los puntos, no la respuesta del mismo número a `AUTH`.\#
Exchange Online limita las entregas a un buzón (`STOREDRV.Deliver; recipient thread limit exceeded`), o Courier no puede iniciar un proceso. Las listas dicen «the recipient's incoming queue has been stopped».\#
Deje que la cola reintente. Reparta en el tiempo los envíos masivos, las alertas y los bucles hacia un mismo buzón.\#
Busque un buzón que recibe demasiado a la vez (diario, buzón compartido, reglas que reenvían); en Courier revise memoria y límites de procesos.\#
la respuesta estándar a un servicio no disponible\#
435\#
Autenticación imposible por ahora (sin significado estándar)\#
Exim no pudo comprobar el inicio de sesión porque falló su fuente de contraseñas. Las credenciales pueden ser correctas; la respuesta estándar es `454`.\#
Tras `AUTH` en servidores Exim: base de datos, LDAP o socket de Dovecot inaccesibles, un error en la expansión del autenticador o un archivo que falta.\#
Inténtelo más tarde; no cambie la contraseña.\#
Lea el registro principal y el panic log de Exim a esa hora: la causa está tras los dos puntos. Repare la consulta y pruébela con `exim -be`.\#
la respuesta estándar si la autenticación falla ahora\#
440\#
TLS no disponible (sin significado estándar)\#
Courier debería cifrar esta conexión, pero no puede. La respuesta estándar a `STARTTLS` es `454`.\#
Se exige TLS para la conexión, pero el certificado o el programa TLS faltan o no se pueden leer.\#
Espere; avise al proveedor si dura.\#
Revise `TLS_CERTFILE` y `COURIERTLS` en los ajustes `esmtpd` de Courier, y quién puede leer el certificado.\#
la respuesta estándar si TLS falla ahora\#
related 540\#
441\#
El servidor no responde (4.4.1 sin los puntos)\#
No se pudo alcanzar el siguiente servidor. El número es el código ampliado `4.4.1` que perdió los puntos; lo escribe el sistema emisor, no el servidor remoto.\#
En colas y avisos de retraso de Exchange (`441 4.4.1 Error encountered while communicating with primary target IP address`, a menudo Winsock 10060 o 10061), y en listas como «server is not responding».\#
Pruebe el puerto 25 de cada servidor MX desde el propio servidor de correo. Si fallan todos, su proveedor o cortafuegos bloquea la salida por el puerto 25; si falla uno solo, espere.\#
Asegúrese de que los servidores MX escuchan en el puerto 25 para todos y de que los registros apuntan a ellos.\#
un servidor que contesta, pero no puede atender\#
la respuesta estándar a un error pasajero\#
442\#
Conexión defectuosa (4.4.2 sin los puntos)\#
La conexión se cortó antes de pasar el mensaje. El número es el código ampliado `4.4.2` que perdió los puntos; lo escribe el sistema emisor.\#
En informes y listas como «connection dropped during transmission»: problemas de línea, tiempos máximos, o un cortafuegos, proxy o antivirus que corta SMTP.\#
Reintente sin los dispositivos intermedios; revise MTU y TLS. Si solo se cortan los mensajes grandes, reduzca la MTU o revise los antivirus.\#
Busque en el registro el otro extremo de la misma sesión.\#
el propio anuncio del servidor de que cierra\#
446\#
Bucle de encaminamiento (4.4.6 sin los puntos)\#
El mensaje dio vueltas hasta alcanzar su límite de saltos. El número es el código ampliado `4.4.6` que perdió los puntos; los servidores envían en realidad `554 5.4.6`.\#
En listas como «maximum hop count exceeded»: dos servidores se pasan un dominio, o unos reenvíos apuntan el uno al otro.\#
Avise al administrador del destinatario; reenviar repite el bucle.\#
Lea las líneas `Received` del rebote de abajo arriba y busque la pareja que se repite.\#
Corrija registros MX, reglas de retransmisión y de reenvío, para que un solo servidor se quede con el dominio.\#
lo que envían los servidores por un bucle\#
related 546\#
el código de Courier para un bucle\#
447\#
Plazo de entrega agotado (4.4.7 sin los puntos)\#
El mensaje esperó en la cola hasta que venció su plazo. El número es el código ampliado `4.4.7` que perdió los puntos; lo escribe el sistema emisor.\#
En listas como «message timed out». La causa real es el último error temporal anterior: servidor inaccesible, lista gris, buzón lleno, límite de envío.\#
Vuelva a enviar cuando desaparezca la causa, o contacte con la persona por otro medio.\#
Busque en el registro los intentos anteriores por el identificador de cola y siga su respuesta.\#
una respuesta anterior que puede ser la causa\#
449\#
Error de encaminamiento (4.4.9 sin los puntos)\#
El sistema emisor no encontró una ruta utilizable. `4.4.9` no es un código ampliado registrado: lo inventó Microsoft Exchange, y las listas le quitan los puntos.\#
En informes antiguos de Exchange: un conector de envío o smart host no se puede resolver, o el DNS no da ningún MX.\#
Revise los conectores, el nombre del smart host y los servidores DNS que usa el servidor de correo.\#
la respuesta si el dominio no existe\#
450\#
Buzón no disponible (temporal)\#
El servidor no acepta por ahora correo para esta dirección, o este mensaje. Puede que el buzón esté ocupado, o que se aplace al remitente a propósito.\#
Lista gris para un remitente desconocido; remitente o nombre de host no encontrado en el DNS (Postfix); límites de envío; comprobación de la dirección sin terminar; buzón bloqueado por otro proceso.\#
Deje que la cola reintente durante unas horas. Si persiste, lea el texto: el DNS directo e inverso de su dirección, el dominio del remitente y el ritmo de envío son las causas habituales.\#
Si el texto dice «unknown user», responda `550`: el remitente espera en vano durante días.\#
un error dentro del servidor, no cosa de la dirección\#
sin espacio, o demasiados destinatarios\#
ahora no, y se cierra la conexión\#
450/CONNECT\#
El servidor aplaza al cliente antes de que empiece la sesión; inténtelo más tarde.\#
Lista gris o límites de frecuencia al conectar, DNS inverso que no se resuelve. El estándar prevé aquí `421` o `554`.\#
Deje que la cola reintente; compruebe que su dirección tiene un registro PTR y que el nombre remite de vuelta a ella.\#
Responda `421` si cierra; `220` y más tarde `450` si no cierra.\#
rechazado de forma permanente a la entrada\#
450/END-OF-DATA\#
El servidor ha leído el mensaje y lo aplaza por política; no guarda copia.\#
Filtro o antivirus no disponible, contenido bajo sospecha, límite de volumen, lista gris después del mensaje.\#
Deje que la cola reintente. Si nunca pasa, lea el texto y trátelo como un rechazo de contenido.\#
Vea si responde el milter o el antivirus (`milter_default_action`).\#
450/MAIL\#
El servidor no acepta a este remitente por ahora.\#
El dominio del remitente no se encontró en el DNS (Postfix: `4.1.8`), no se pudo verificar la dirección del remitente, el cliente envía demasiado, o la prioridad del mensaje es demasiado baja por ahora.\#
Compruebe si hay una errata en el dominio de su dirección de remitente.\#
Asegúrese de que el dominio del remitente del sobre tiene un registro MX o A que se resuelve desde fuera, y de que acepta los rebotes. La cola reintenta.\#
Revise el resolutor DNS; ponga `unknown_address_reject_code = 550` solo si es fiable.\#
related 455\#
ahora no se puede atender un parámetro\#
450/RCPT\#
El servidor no acepta por ahora correo para este destinatario; otros destinatarios pueden pasar.\#
Lista gris, en los primeros minutos; la dirección se está comprobando con otro servidor (Postfix: `4.1.1` «undeliverable» o «unverified address»); falta el DNS inverso; buzón bloqueado o por encima de su ritmo de recepción.\#
Espere unas horas; compruebe la dirección si el texto dice «unknown».\#
Deje que la cola reintente desde la misma dirección IP. Si persiste, corrija el registro PTR y el nombre de `EHLO`.\#
A los usuarios desconocidos les corresponde `550`: desactive `soft_bounce`, ponga `unverified_recipient_reject_code = 550`.\#
451\#
Error local al procesar\#
Algo falló en el lado del servidor mientras trataba el comando. El correo se queda en el lado emisor, que debe intentarlo de nuevo.\#
Consulta, base de datos, DNS o filtro no disponible; lista gris en muchos sistemas; consulta SPF fallida; servidor mal configurado. Una conexión que se corta cuenta como esta respuesta.\#
Deje que la cola reintente. Lea si el texto habla de lista gris o de límites. Puede que el servidor no pudiera consultar el DNS de usted (SPF, MX, inverso).\#
Lea el registro de ese momento; en Postfix busque líneas `warning:` y `fatal:`, en Exim el panic log.\#
aplazado por la dirección o por política, no es un error\#
fallo permanente\#
451/AUTH\#
El servidor no pudo comprobar ahora el inicio de sesión. La respuesta estándar es `454`; la contraseña puede ser correcta.\#
La base de usuarios o el servicio de autenticación no responde.\#
Revise el servicio de autenticación (Dovecot `auth`, `saslauthd`) y su socket.\#
451/END-OF-DATA\#
El servidor leyó el mensaje, pero no pudo terminar de tratarlo y no lo aceptó.\#
Filtro antispam o antivirus no disponible o demasiado lento, el filtro de contenido dice «try later», problemas de disco o de entrega, saltos de línea sueltos (qmail).\#
Deje que la cola reintente. Si un solo mensaje nunca pasa, examínelo: finales de línea, tamaño, adjuntos.\#
Reinicie o descargue el filtro (`rspamd`, `clamd`, `amavisd`), revise el espacio en disco, aumente su tiempo máximo.\#
sin espacio\#
451/MAIL\#
El servidor no pudo procesar al remitente en este momento.\#
Falló la consulta DNS del dominio del remitente o de su registro SPF (`4.4.3`, `4.7.24`), la comprobación del remitente quedó sin resultado, o hay una consulta averiada en el servidor.\#
Pruebe desde fuera los servidores de nombres y el registro SPF de su dominio: cada `include:` debe resolverse, con 10 consultas como máximo.\#
Revise el resolutor, el servicio de políticas y las tablas de consulta.\#
451/RCPT\#
El servidor no pudo decidir ahora sobre este destinatario; otros destinatarios pueden pasar.\#
Lista gris (normalmente `4.7.1`, pasa a los pocos minutos); base de usuarios, LDAP o siguiente servidor inaccesibles; comprobación remota sin resultado; servidor mal configurado (Postfix: `4.3.5`).\#
Deje que la cola reintente desde la misma dirección IP.\#
Busque la consulta fallida en el registro. «Server configuration error» en Postfix: la línea anterior nombra el parámetro.\#
452\#
Espacio insuficiente en el sistema\#
El servidor no tiene sitio por ahora: para el mensaje, o para un destinatario más en esta transacción. El resto se puede enviar más tarde.\#
Demasiados destinatarios en una transacción (`4.5.3`), disco del servidor casi lleno (`4.3.1`), destinatario por encima de su cuota (`4.2.2`, Gmail).\#
Espere; si el buzón está lleno, avise al destinatario.\#
Deje que la cola reintente. Con muchos destinatarios, envíe menos cada vez (Postfix: `smtp_destination_recipient_limit`).\#
Libere espacio en la partición de la cola, o aumente el límite de destinatarios.\#
sin sitio, como rechazo permanente; o mensaje demasiado grande\#
aplazado por otros motivos\#
452/END-OF-DATA\#
El servidor se quedó sin espacio mientras recibía el mensaje, y no lo aceptó.\#
Disco de la cola o de los buzones lleno; de vez en cuando, la cuota del destinatario.\#
Deje que la cola reintente.\#
Libere espacio o inodos en los discos de la cola y de los buzones; revise la cuota del buzón que nombra el registro.\#
otro error al recibir el mensaje\#
452/MAIL\#
Al servidor le falta espacio y ahora no acepta ningún mensaje de este tamaño.\#
El disco de la cola está casi lleno: Postfix quiere libre 1.5 veces `message_size_limit`, y más si se ha fijado `queue_minfree`; Exim comprueba `check_spool_space`.\#
Deje que la cola reintente, hacia otro MX si lo hay.\#
Libere espacio donde está la cola (`df -h`, `df -i`); busque una cola llena de spam o un registro que ha crecido.\#
demasiado grande en cualquier momento\#
452/RCPT\#
Demasiados destinatarios\#
El servidor no acepta más destinatarios en esta transacción. Los aceptados antes siguen siendo válidos; los demás van en otra.\#
Más destinatarios que el límite del servidor, o destinatarios que requieren un trato distinto (Gmail, pasarelas de filtrado). Con `4.2.2` está lleno el buzón del destinatario; con `4.3.1`, el disco del servidor.\#
No hay que hacer nada; el servidor de correo envía el resto por sí solo.\#
Siga con `DATA` para los aceptados y ponga el resto en cola. Reduzca `smtp_destination_recipient_limit` (Postfix) o `max_rcpt` (Exim) para evitar los rechazos.\#
Acepte al menos 100 destinatarios.\#
una respuesta antigua o más estricta a demasiados destinatarios\#
se envía después, donde no se quiere el mensaje entero\#
452~full\#
Buzón lleno (temporal)\#
El buzón del destinatario ha superado su cuota; el servidor espera que eso cambie.\#
Gmail y otros, tras `RCPT TO`, mientras la cuenta sigue en uso. Si nadie lo vacía, llega después `552`.\#
Avise al destinatario por otro medio; el servidor de correo reintenta durante unos días.\#
Deje que la cola reintente; suspenda los boletines a esta dirección.\#
Aumente la cuota o vacíe el buzón.\#
lleno, como rechazo permanente\#
453\#
No tiene correo\#
El proveedor no guarda correo para los dominios solicitados.\#
Solo tras `ATRN`, en servicios que entregan el correo en cola a clientes con direcciones cambiantes.\#
hay correo esperando y se intercambian los papeles\#
falta acceso a un dominio, o se pregunta demasiado a menudo\#
una respuesta parecida a `ETRN`\#
454\#
Fallo temporal de autenticación, o TLS no disponible\#
El inicio de sesión o el cifrado no funcionan ahora en el servidor. El texto dice cuál; las credenciales bien pueden ser correctas.\#
Tras `AUTH`: base de contraseñas inaccesible. Tras `STARTTLS`: no se puede cargar el certificado o la clave. Tras `RCPT TO`: retransmisión denegada, suavizada por la configuración.\#
Deje que la cola reintente; no pida otra contraseña al usuario.\#
Revise el servicio de autenticación y los archivos del certificado; el registro nombra el fallo.\#
credenciales realmente incorrectas\#
se exige autenticación o TLS\#
otro error pasajero\#
454/AUTH\#
Fallo temporal de autenticación\#
El servidor no pudo comprobar el inicio de sesión por un fallo propio.\#
Base de usuarios, Dovecot o `saslauthd` inaccesibles, demasiados inicios de sesión en poco tiempo (Gmail: `4.7.0`), o un servicio de cuentas en reparación.\#
Espere unos minutos y pruebe otra vez la misma contraseña.\#
No pida una contraseña nueva; reutilice las sesiones en vez de autenticarse para cada mensaje.\#
Compruebe que el servicio de autenticación funciona y que el servidor de correo puede abrir su socket (`smtpd_sasl_path`).\#
iniciar sesión una vez de otra forma\#
454/STARTTLS\#
TLS no disponible por un motivo temporal\#
El servidor ofrece cifrado, pero no puede iniciarlo ahora; la sesión sigue sin cifrar.\#
Certificado o clave que faltan, no se pueden leer o no casan (Postfix: «TLS not available due to local problem»); límite de sesiones TLS nuevas alcanzado.\#
Decida según su política: reintentar más tarde, o seguir en claro si no intervienen DANE, MTA-STS ni autenticación.\#
Lea el error TLS en el registro; revise ruta, permisos y concordancia de certificado y clave, y recargue.\#
la respuesta deseada\#
454~quota\#
Envío limitado (cuota de envío)\#
El servicio de envío ha alcanzado el límite de la cuenta. No tiene nada que ver con la autenticación ni con TLS.\#
Amazon SES, cuando se supera la cuota diaria o el número de mensajes por segundo.\#
Envíe más despacio, o espere a que pasen las 24 horas.\#
Limite el ritmo por debajo del que muestra la consola, reintente con pausas crecientes y solicite una cuota mayor.\#
el código habitual de un límite de envío\#
454~relay\#
Retransmisión denegada (suavizada)\#
El servidor no retransmite correo a ese dominio para este cliente. El rechazo depende de la configuración y dura hasta que alguien la cambie, aunque se marque como temporal.\#
El cliente no se autenticó, o el MX del dominio apunta a un servidor que no conoce el dominio. `defer_unauth_destination`, predeterminado en Postfix, o `soft_bounce` lo hacen temporal.\#
Active la autenticación para el correo saliente y use el puerto 587 o 465.\#
Compruebe que el MX del dominio es correcto, y los datos de acceso de su retransmisor.\#
Añada el dominio a `relay_domains` o `virtual_mailbox_domains`, o el cliente a `mynetworks`.\#
el mismo rechazo, sin suavizar\#
el mismo rechazo en otros servidores\#
autentíquese primero\#
455\#
El servidor no puede atender los parámetros\#
El servidor conoce el parámetro tras `MAIL FROM` o `RCPT TO`, pero no puede cumplirlo por ahora.\#
Pocas veces; por ejemplo, cuando ahora no se puede cumplir un plazo de entrega (`BY=`).\#
Deje que la cola reintente, o envíe sin el parámetro si el mensaje no lo necesita.\#
No ofrezca en `EHLO` lo que no se puede atender.\#
related 555\#
el parámetro es desconocido o nunca se cumple\#
456\#
Reintentar por IPv4 (solo borrador)\#
Un borrador ya caducado habría permitido a los servidores pedir con él un reintento por IPv4; quedó en nada. Por su primera cifra es temporal.\#
Casi nunca en ese sentido; Courier usa el número para una dirección que falló hace poco.\#
Deje que la cola reintente; pruebe por IPv4 si el texto lo dice.\#
456~address\#
Dirección no disponible por ahora (sin significado estándar)\#
Courier recuerda que el correo a esta dirección se aplazó hace poco, y ahora no acepta más para ella.\#
En pasarelas Courier, durante unas horas tras aplazarse una entrega a la misma dirección.\#
Busque en el registro por qué se aplazó la primera entrega.\#
related 556\#
la forma de Courier para direcciones fallidas\#
458\#
No se pueden poner en cola los mensajes del nodo\#
El servidor no pudo poner en marcha su cola para el equipo que lo pidió.\#
Solo tras `ETRN`, cuando la cola está bloqueada, ocupada o no se puede leer.\#
Vuelva a pedirlo más tarde, o avise al proveedor.\#
Revise el servicio de vaciado (`flush` de Postfix) y el spool.\#
la cola se puso en marcha\#
la cola se puso en marcha, con recuento\#
459\#
Nodo no autorizado\#
El servidor no pone en marcha su cola para ese equipo; el texto dice por qué.\#
Solo tras `ETRN`. El equipo no está en la lista de los que pueden pedirlo. A pesar de su primera cifra, persiste hasta que alguien cambie la lista.\#
Pida al proveedor que añada su dominio.\#
Añada el dominio a `fast_flush_domains` (Postfix), o a la ACL `acl_smtp_etrn` (Exim).\#
autorizado, pero no se pudo poner en marcha la cola\#
471\#
No autorizado, temporal (4.7.1 sin los puntos)\#
Un rechazo temporal por política. El número es el código ampliado `4.7.1` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5.\#
En listas como «error of your mail server, mostly anti-spam»; en realidad, lista gris u otra regla del servidor receptor.\#
Deje que la cola reintente desde la misma dirección; revise después el DNS inverso y las listas de bloqueo.\#
Responda `450 4.7.1` o `451 4.7.1`.\#
un código que los servidores deberían enviar para ello\#
related 571\#
la forma permanente, `5.7.1` sin los puntos\#
498\#
Sin significado estándar (mal formado)\#
Un rechazo temporal por su primera cifra. Su segunda cifra pasa de 5, así que ningún servidor debería enviarlo.\#
Visto en colecciones de rebotes con el texto «No MX for»: el dominio del destinatario no tiene un servidor de correo utilizable.\#
Compruebe la parte del dominio de la dirección.\#
Consulte MX y A del dominio; mientras tanto, deje que la cola reintente.\#
la respuesta estándar si el dominio no existe\#
500\#
Error de sintaxis, comando no reconocido\#
El servidor no conoce el comando, o la línea es demasiado larga. La sesión sigue abierta y no ha cambiado nada.\#
Un comando mal escrito o no admitido, texto del mensaje enviado tras un `DATA` rechazado (un rechazo por línea), bytes TLS en un puerto sin cifrar, un `EHLO` a un servidor LMTP, o un cortafuegos que altera los comandos.\#
Compruebe puerto y cifrado: 465 quiere TLS desde el principio; 587 y 25 quieren STARTTLS.\#
Mire la línea exacta que se envió. Si es texto del mensaje, busque antes el comando rechazado; si no, use solo lo que ofrece `EHLO`.\#
No ofrezca en `EHLO` lo que se rechaza; desactive la inspección SMTP del cortafuegos.\#
el comando se conoce, pero no está disponible\#
el comando se conoce, su argumento es erróneo\#
el comando se conoce, pero llega a destiempo\#
500/AUTH\#
El servidor no puede leer el comando `AUTH` o su continuación: no se ofrece aquí, o la línea es demasiado larga (`5.5.6`).\#
Intento de autenticación en el puerto 25 o antes de TLS, donde el servidor no la ofrece; un token o ticket más largo que el límite de línea del servidor.\#
Use el puerto 587 con STARTTLS, o el 465 con TLS.\#
Autentíquese solo si `AUTH` figura en la última respuesta a `EHLO`; envíe las respuestas largas tras un desafío vacío, no en la línea del comando.\#
Ofrezca `AUTH` en `EHLO` si aquí se inicia sesión, y acepte líneas de 12288 octetos.\#
autenticación a destiempo\#
mecanismo desconocido\#
500/DATA\#
El servidor no reconoce el comando `DATA`; no puede seguir ningún mensaje.\#
La línea contiene algo más que la palabra, o se han mezclado bytes de un comando anterior.\#
Envíe `DATA` solo en su línea y espere `354` antes del mensaje.\#
enviado antes de que se aceptara un destinatario\#
500/EHLO\#
El servidor no conoce `EHLO`: es muy antiguo, habla LMTP, o un dispositivo intermedio reescribe los comandos.\#
En puertos LMTP (24 o un socket), donde el saludo es `LHLO`; tras cortafuegos con inspección SMTP, que lo convierten en `XXXX`; en servidores anticuados.\#
Recurra a `HELO`; los clientes de correo lo hacen por sí solos, pero entonces sin autenticación ni TLS. En un puerto LMTP use el transporte LMTP (`lmtp:` en Postfix).\#
Desactive la inspección SMTP («fixup», «ESMTP inspection») en el cortafuegos.\#
conocido, pero no disponible\#
el nombre dado no es aceptable\#
500/END-OF-DATA\#
El servidor lee líneas del mensaje como comandos, o rechaza el mensaje completo con un código inadecuado.\#
Se rechazó `DATA` y el cliente envió el mensaje de todos modos: un rechazo por línea. O un punto solo terminó el mensaje antes de tiempo. Algunos filtros lo usan mal para el contenido.\#
Si el texto habla del contenido, modifique el mensaje.\#
Espere `354`; duplique cada punto al inicio de línea. Busque el primer rechazo: ese es el error real.\#
debe llegar antes del mensaje\#
el primer rechazo habitual\#
la respuesta estándar a un mensaje rechazado\#
500/MAIL\#
El servidor no puede leer la línea `MAIL FROM`: está mal escrita o es más larga de lo permitido.\#
Se coló un espacio o un salto de línea, o un script envía «FROM:» sin `MAIL`. Los comandos pueden tener 512 octetos, más con extensiones.\#
Envíe exactamente `MAIL FROM:<address>`, y busque caracteres de control en una captura de red.\#
la dirección o su forma es errónea\#
un parámetro desconocido\#
enviado antes de `EHLO` o dentro de una transacción\#
500/STARTTLS\#
El servidor no conoce `STARTTLS`: no tiene TLS, o TLS ya está activo.\#
El servidor se compiló o configuró sin TLS, el puerto es de los que inician TLS desde el principio (465), o un cortafuegos elimina el comando.\#
Elija «SSL/TLS» para el puerto 465 y «STARTTLS» para el 587.\#
Envíelo solo si el último `EHLO` lo ofreció.\#
Configure un certificado (`smtpd_tls_security_level = may` en Postfix).\#
ofrecido, pero ahora falla\#
501\#
Error de sintaxis en parámetros o argumentos\#
El servidor conoce el comando, pero no puede aceptar lo que le sigue: una dirección, un nombre o un parámetro está mal escrito.\#
Faltan los corchetes o hay un espacio tras los dos puntos (`MAIL FROM: <a>`), un nombre en `EHLO` que no es de host, una dirección mal formada, `AUTH` cancelado o sin Base64. Algunos servidores lo usan para usuarios o remitentes desconocidos.\#
Compruebe si en la dirección hay espacios, caracteres especiales o falta el dominio.\#
Envíe `MAIL FROM:<address>` sin espacios; ponga un nombre de host completo en `EHLO` (`myhostname`, `primary_hostname`).\#
Diga en el texto qué está mal; use `550` para usuarios desconocidos.\#
el propio comando es desconocido\#
related 553\#
bien formado, pero ese nombre no se permite\#
un parámetro ESMTP desconocido\#
el valor se entiende, pero no se admite\#
501/AUTH\#
La autenticación se canceló con `*`, o lo que envió el cliente no es Base64 válido.\#
Contraseña o usuario enviados sin Base64, un salto de línea dentro del texto Base64, o un cliente que abandona tras un error.\#
Codifique sin saltos de línea (`printf '%s' TEXT | base64 -w0`); escriba `=` para una primera respuesta vacía.\#
Pruebe otro mecanismo, primero `PLAIN` dentro de TLS.\#
bien formado, pero incorrecto\#
la pregunta a la que se respondió mal\#
501/EHLO\#
El nombre tras `EHLO` o `HELO` falta, o no es un nombre de host ni un literal de dirección válido.\#
Nombres de host sin dominio, con guion bajo o espacio, `localhost`, o una dirección IP suelta en vez de `[192.0.2.1]`; el dispositivo o el programa envía el nombre del ordenador.\#
Cambie el nombre del ordenador por uno sin caracteres especiales, o haga que el programa de correo use otro.\#
Ponga el nombre de host completo que da el registro PTR de la dirección (`smtp_helo_name` en Postfix, `helo_data` en Exim).\#
Suavice el control (`reject_invalid_helo_hostname`) si afecta a clientes legítimos.\#
el nombre no tiene dominio\#
bien formado, pero rechazado\#
501/MAIL\#
La dirección del remitente, o un parámetro detrás de ella, está mal escrito.\#
Faltan los corchetes angulares, un espacio tras `FROM:`, una dirección sin dominio completo, un remitente vacío o roto configurado en un programa. Algunos servidores rechazan así a un remitente o su dominio.\#
Escriba completa la dirección del remitente, como `name@example.org`.\#
Envíe `MAIL FROM:<address>`; para rebotes, `MAIL FROM:<>`. Asegúrese de que el dominio del remitente existe en el DNS (`5.1.8`).\#
bien formado, pero no permitido\#
el remitente se rechaza\#
501/RCPT\#
La dirección del destinatario está mal escrita. Unos pocos servidores lo dicen también de usuarios que no conocen.\#
Un espacio, una coma o una segunda `@` en la dirección, corchetes que faltan, un punto final, comillas de una libreta de direcciones, o una dirección sin dominio.\#
Vuelva a escribir la dirección a mano; busque caracteres invisibles copiados.\#
Envíe `RCPT TO:<address>` con una sola dirección por comando; depure la lista.\#
Responda a los usuarios desconocidos con `550 5.1.1`.\#
no existe ese buzón\#
501/STARTTLS\#
Hay algo detrás de `STARTTLS`; el comando no lleva argumento.\#
En clientes escritos a mano, o cuando se cuelan en la línea bytes de otro comando.\#
Envíe `STARTTLS` solo y como último comando de un grupo.\#
TLS falla en este momento\#
502\#
Comando no implementado\#
El servidor conoce el comando, pero no lo ofrece.\#
`VRFY`, `EXPN` o `HELP` desactivados; `AUTH` o `STARTTLS` donde no están configurados; `TURN`; comandos en orden erróneo en Courier.\#
Para enviar correo use el puerto 587 o 465, donde se ofrece autenticación.\#
Use solo lo que enumera la respuesta a `EHLO`.\#
No ofrezca en `EHLO` nada que reciba esta respuesta; responda a `VRFY` con `252`.\#
el comando es del todo desconocido\#
el comando funciona, pero no con este argumento\#
la respuesta recomendada a `VRFY`\#
502/AUTH\#
El servidor no ofrece autenticación en este puerto o antes del cifrado.\#
El programa de correo se autentica en el puerto 25, o sin TLS en un servidor que quiere TLS primero; o el servidor no necesita autenticación para clientes locales.\#
Autentíquese solo si `AUTH` figura en la última respuesta a `EHLO`.\#
Active la autenticación en el puerto de envío (`smtpd_sasl_auth_enable`).\#
se exige autenticación\#
502/EHLO\#
El servidor solo tiene el antiguo `HELO`, así que no ofrece extensiones.\#
En servidores anticuados y dispositivos sencillos.\#
Envíe `HELO` en su lugar; los servidores de correo lo hacen por sí solos. No espere autenticación ni TLS.\#
Sustituya el servidor; hoy `EHLO` es obligatorio.\#
`EHLO` es del todo desconocido\#
502/STARTTLS\#
El servidor conoce `STARTTLS`, pero no está preparado para él.\#
No hay certificado configurado, TLS se limita a otros puertos o clientes, o TLS ya está activo.\#
Use otro puerto, por ejemplo el 465 con TLS, antes que renunciar al cifrado.\#
Configure certificado y clave (`smtpd_tls_chain_files`, `tls_certificate`).\#
del todo desconocido\#
502/VRFY\#
El servidor no verifica direcciones a petición. Eso no dice nada de la dirección.\#
En la mayoría de los servidores públicos, contra la recolección de direcciones (Postfix: `disable_vrfy_command`).\#
Envíe el mensaje; lo que cuenta es la respuesta a `RCPT TO`.\#
El estándar recomienda en su lugar `252`.\#
la respuesta recomendada\#
502~sequence\#
Error de comando ESMTP (Courier)\#
Courier no esperaba aquí este comando; otros servidores responden `503`.\#
`MAIL FROM` antes de `EHLO`, `DATA` sin un destinatario aceptado, una segunda transacción empezada sin terminar la anterior, o un comando desconocido.\#
Busque el comando rechazado justo antes; después empiece de nuevo con `RSET` o `EHLO`.\#
la respuesta estándar a un orden erróneo\#
503\#
Secuencia de comandos incorrecta\#
El comando se conoce, pero no encaja aquí; algo que debía ir antes falta o falló.\#
Se rechazó un comando anterior y el cliente siguió: `DATA` sin destinatario aceptado, `MAIL FROM` sin `EHLO` o dentro de una transacción, `AUTH` dos veces, cualquier comando tras un saludo que rechaza.\#
Si el texto pide autenticarse, active la autenticación para el correo saliente.\#
Suba en la transcripción hasta el primer rechazo: ese es el error que hay que corregir. Empiece después de nuevo con `RSET`, o tras STARTTLS con `EHLO`.\#
sin destinatarios válidos, o la sesión se rechazó\#
el comando es desconocido\#
autentíquese o inicie TLS primero\#
503/AUTH\#
La autenticación no es posible en este punto.\#
Ya autenticado, dentro de una transacción, o antes de TLS en servidores que solo la ofrecen dentro de él («AUTH command used when not advertised», Exim).\#
Elija STARTTLS en el puerto 587, o TLS en el 465, para que se ofrezca la autenticación.\#
Autentíquese una sola vez, tras `EHLO` (repetido tras TLS) y antes de `MAIL FROM`.\#
la autenticación que ya tuvo éxito\#
se exige TLS primero\#
503/BDAT\#
El fragmento no encaja: ningún destinatario aceptado, un fragmento tras `LAST`, o `BDAT` mezclado con `DATA`.\#
Tras destinatarios rechazados con pipelining, o en clientes que no se detienen tras un fragmento fallido.\#
Tras un fragmento fallido envíe solo `RSET`; use en una transacción o bien `BDAT` o bien `DATA`.\#
sin destinatarios válidos, con otro código\#
503/CONNECT\#
El cliente habló antes de su turno, o a un servidor que había rechazado la sesión.\#
Comandos enviados antes del saludo, o tras un saludo `554`.\#
Espere el saludo completo; si rechaza, envíe `QUIT` y lea su texto.\#
el saludo que rechazó\#
el saludo que hay que esperar\#
503/DATA\#
El mensaje no puede llegar ahora: no se aceptó ningún destinatario.\#
Se rechazaron todos los `RCPT TO` anteriores; entonces esto es solo el eco. También con `BODY=BINARYMIME` o tras `BDAT`, donde solo puede seguir `BDAT`; en LMTP, siempre que no queda ningún destinatario.\#
Mire el rechazo de los destinatarios; esta línea no es la causa.\#
Lea las respuestas a `RCPT TO`, corrija lo que indican y envíe `RSET` antes del siguiente intento.\#
el otro código para lo mismo\#
el rechazo habitual de los destinatarios anteriores\#
503/MAIL\#
Ahora no puede empezar ninguna transacción.\#
No se envió `EHLO`, o no se repitió tras STARTTLS; ya hay una transacción abierta; el servidor quiere antes la autenticación; o el saludo había rechazado la sesión.\#
Active la autenticación para el correo saliente si el texto la pide.\#
Envíe `EHLO` tras el saludo y otra vez tras TLS; termine una transacción, o anúlela con `RSET`, antes del siguiente `MAIL FROM`.\#
la respuesta estándar si falta la autenticación\#
la respuesta al `EHLO` que faltaba\#
503/RCPT\#
No hay ninguna transacción abierta para este destinatario.\#
`MAIL FROM` se rechazó o falta, el mensaje ya había terminado, o el servidor abandonó la transacción tras un error. Algunos servidores quieren decir «autentíquese primero».\#
Busque más arriba el `MAIL FROM` rechazado; con pipelining esta respuesta le sigue por cada destinatario y se puede ignorar.\#
rechazado por otro motivo\#
se rechaza al propio destinatario\#
503/STARTTLS\#
El cifrado no puede empezar aquí: ya está activo, o falta antes un comando.\#
El cliente envía `STARTTLS` en un puerto donde TLS empieza desde el principio, por segunda vez, o antes de `EHLO`.\#
Envíelo una sola vez, tras `EHLO`.\#
503~login\#
Se quiere antes la autenticación\#
El servidor quiere que el cliente se autentique antes de enviar correo. La respuesta estándar para eso es `530`.\#
Programas de correo sin autenticación para el correo saliente; servidores antiguos que quieren que antes se recoja el correo entrante (POP before SMTP).\#
Active la autenticación del servidor de salida, con el mismo usuario y contraseña que para el correo entrante, en el puerto 587 o 465.\#
Responda `530 5.7.0` para que los programas lo entiendan.\#
504\#
Parámetro de comando no implementado\#
El comando existe, pero no con este argumento.\#
`EHLO` o direcciones sin dominio completo (Postfix, `5.5.2`), un mecanismo de `AUTH` que el servidor no tiene, `HELP` o `VRFY` con un argumento que no admite.\#
Escriba las direcciones completas, con dominio.\#
Use un nombre de host completo en `EHLO` (`myhostname`, `primary_hostname`) y un mecanismo de la respuesta a `EHLO`.\#
Ofrezca solo mecanismos que funcionen.\#
el código estándar para un parámetro de `MAIL` o `RCPT`\#
el argumento está mal escrito\#
no está disponible el comando entero\#
504/AUTH\#
El servidor no tiene este mecanismo de autenticación, al menos ahora.\#
Mecanismo no ofrecido, ofrecido solo dentro de TLS, o desactivado (`LOGIN`, `CRAM-MD5`, `NTLM` en muchos proveedores); o el cliente pide `XOAUTH2` donde solo funcionan contraseñas.\#
Ponga el cifrado en STARTTLS o TLS y el método de autenticación en «contraseña normal», o en OAuth si el proveedor lo exige.\#
Elija entre los mecanismos de la última respuesta a `EHLO`.\#
Configure el mecanismo en Dovecot o Cyrus SASL.\#
related 538\#
mecanismo solo dentro de TLS\#
504/EHLO\#
El nombre tras `EHLO` o `HELO` no es un nombre de host completo.\#
El cliente se llama `localhost`, `PC-17` o algo parecido; Postfix lo rechaza con `reject_non_fqdn_helo_hostname`, a menudo solo en `RCPT TO`.\#
Autentíquese en el puerto 587 o 465: allí los servidores omiten el control.\#
Ponga un nombre con dominio que se resuelva a su dirección (`myhostname` o `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Ponga `permit_sasl_authenticated` y `permit_mynetworks` antes del control.\#
el nombre no es válido\#
el nombre se rechaza por política\#
504/MAIL\#
La dirección del remitente no tiene dominio completo, o un parámetro de la línea no está implementado.\#
Un programa envía como `root` o `www-data@localhost`; Postfix lo rechaza con `reject_non_fqdn_sender`.\#
Ponga en el programa una dirección de remitente con un dominio real.\#
Haga que el servidor de correo complete las direcciones (`myorigin` en Postfix, `qualify_domain` en Exim).\#
el código estándar para parámetros desconocidos\#
la dirección está mal escrita\#
la dirección no se permite\#
504/RCPT\#
La dirección del destinatario no tiene dominio completo, o un parámetro de la línea no está implementado.\#
Direcciones como `root` o `anna@mail`; Postfix las rechaza con `reject_non_fqdn_recipient`. Aquí se rechaza también a menudo un nombre de host sin dominio en `EHLO`: lea el texto.\#
Escriba la dirección con su dominio completo.\#
Complete las direcciones locales en su servidor (`myorigin`, `qualify_recipient`); si el texto dice «Helo», corrija el nombre de host.\#
504/VRFY\#
El servidor no admite `VRFY` o `EXPN` con este argumento.\#
Pocas veces; en servidores que solo verifican nombres locales.\#
sin verificar, pero aceptado\#
desactivado por completo\#
505\#
Un rechazo permanente por su primera cifra. Los proveedores lo usan para cuentas suspendidas y para clientes sin autenticar; el texto dice cuál de los dos.\#
De empresas de alojamiento y servidores de correo Windows antiguos.\#
Lea el texto: quite la dirección si su cuenta está suspendida; active la autenticación si es lo que falta.\#
Use `550 5.2.1` para un buzón desactivado y `530 5.7.0` si falta la autenticación.\#
la respuesta estándar a un buzón no disponible\#
505~login\#
Cliente sin autenticar (sin significado estándar)\#
El servidor quiere que el cliente se autentique antes de aceptar correo. La respuesta estándar es `530`.\#
Programas de correo y aplicaciones web sin autenticación para el correo saliente.\#
Active la autenticación del servidor de salida, en el puerto 587 o 465.\#
Responda `530 5.7.0`.\#
se intentó autenticar y falló\#
510\#
Dirección incorrecta (5.1.0 sin los puntos)\#
Hay algún problema con una dirección. El número es el código ampliado `5.1.0` que perdió los puntos; los servidores envían `550` o `553`.\#
En listas y en informes de pasarelas y servicios de boletines.\#
Compruebe la dirección del destinatario y después su propia dirección de remitente.\#
Busque la respuesta original en el registro antes de borrar una dirección de una lista.\#
lo que envían los servidores por un buzón desconocido\#
lo que envían los servidores por un nombre no permitido\#
511\#
Buzón incorrecto (5.1.1 sin los puntos)\#
El buzón no existe. El número es el código ampliado `5.1.1` que perdió los puntos; los servidores envían `550 5.1.1`.\#
En listas y en informes de pasarelas: sobre todo erratas y antiguos empleados.\#
Compruebe la parte anterior a la `@`; pida la dirección a la persona.\#
Quite la dirección de las listas tras el primer informe de este tipo.\#
related 510\#
otro código de dirección sin puntos\#
511~headers\#
Sin destinatarios en la cabecera (Courier)\#
Courier no encontró en la cabecera del mensaje ningún destinatario al que entregar.\#
Programas locales entregan un mensaje con los destinatarios en la cabecera, y no hay ninguno.\#
Rellene `To`, `Cc` o `Bcc`.\#
Pase los destinatarios a `sendmail` como argumentos, o corrija la cabecera que escribe el programa.\#
el rechazo habitual de un mensaje\#
512\#
Dominio no encontrado (5.1.2 sin los puntos)\#
El dominio del destinatario no existe o no puede recibir correo. El número es el código ampliado `5.1.2` que perdió los puntos; los servidores envían `550 5.1.2`.\#
En listas y en informes de pasarelas: una errata tras la `@`, un dominio caducado.\#
Compruebe si hay erratas en el dominio.\#
Pregunte al DNS por MX y A (`dig MX example.org`).\#
Renueve el dominio, publique un registro MX.\#
lo que envían los servidores para ello\#
el dominio declara que no acepta correo\#
513\#
Sintaxis de dirección errónea (5.1.3 sin los puntos)\#
La dirección del destinatario está mal escrita. El número es el código ampliado `5.1.3` que perdió los puntos; los servidores envían `501` o `553`.\#
En listas, donde a menudo se atribuye a que falta la autenticación; eso es `530`. Courier lo envía para direcciones que no puede analizar y para la retransmisión.\#
Vuelva a escribir la dirección; busque espacios, comas y corchetes.\#
Depure la lista o el programa que construye la dirección.\#
lo que envían los servidores por una sintaxis errónea\#
lo que envían los servidores si falta la autenticación\#
513~relay\#
Retransmisión denegada (Courier)\#
Courier no acepta de este cliente correo para este dominio. La respuesta estándar es `550` o `554` con `5.7.1`.\#
El cliente no se autenticó, o el correo del dominio apunta a un servidor que no conoce el dominio.\#
Active la autenticación para el correo saliente.\#
Compruebe el registro MX del dominio del destinatario.\#
Añada el dominio a `esmtpacceptmailfor` y ejecute `makeacceptmailfor`.\#
la respuesta estándar a una retransmisión denegada\#
la respuesta de Postfix a una retransmisión denegada\#
517\#
Remitente rechazado (5.1.7 sin los puntos)\#
Courier rechaza la dirección del remitente: su dominio no existe, tiene registros MX rotos o está bloqueado. Parece `5.1.7` sin los puntos.\#
Un MX que contiene una dirección IP en vez de un nombre de host, una cadena de CNAME, ningún MX ni A, o una entrada en el archivo `bofh` de Courier.\#
Compruebe el dominio de la dirección del remitente.\#
Haga que los registros MX nombren servidores con registros A o AAAA. Pruebe desde fuera con `dig MX`.\#
Mire en `bofh` (`badfrom`, `badmx`).\#
related 417\#
la consulta solo falló por ahora\#
la respuesta estándar a un remitente no permitido\#
520\#
Identificador QHLO incorrecto (solo borrador)\#
Un borrador caducado para un inicio de sesión SMTP más rápido lo habría usado para rechazar un identificador obsoleto. No se conoce ningún servidor que lo envíe en ese sentido.\#
Casi nunca; si lo ve, el servidor se inventó un significado propio.\#
Lea el texto y trátelo como un rechazo permanente.\#
521\#
El servidor no acepta correo\#
Este servidor no acepta correo alguno, de nadie. La sesión puede terminar de inmediato.\#
En equipos que solo tienen un servicio de correo ficticio para decirlo. Muchos servidores lo usan mal para rechazar a un solo cliente, con «blocked» o «Service currently unavailable» en el texto.\#
Compruebe la dirección; el error suele ser escribir a un nombre de host o de servidor web.\#
Averigüe por qué va correo a este servidor (MX, registro A, tabla de transporte); no reintente.\#
Si el dominio debe recibir correo, corrija su MX; si nunca debe recibirlo, publique un MX nulo. Rechace a clientes concretos con `554`.\#
usted es rechazado, otros quizá no\#
un retransmisor sabe que el dominio no acepta correo\#
ahora no, inténtelo más tarde\#
521~blocked\#
Cliente bloqueado\#
El servidor rechaza a este cliente y corta la conexión. Otros pueden enviar; el estándar quiere `554` para eso.\#
Postfix postscreen («Service currently unavailable», «blocked using»), servicios de filtrado: la dirección emisora figura en una lista de bloqueo o no superó una prueba.\#
Avise a su proveedor; otro mensaje no servirá.\#
Consulte la dirección en la lista que nombra el texto, elimine la causa y solicite la baja. Las direcciones domésticas y de la nube envían a través del servidor de un proveedor.\#
Revise `postscreen_dnsbl_sites` y la tabla de acceso; quite las listas que han cerrado.\#
la respuesta estándar a un cliente rechazado\#
rechazado por política, la sesión sigue\#
521~protocol\#
Error de protocolo, se desconecta\#
El servidor corta porque el cliente incumplió el protocolo.\#
Postfix: comandos enviados antes del saludo, saltos de línea sin retorno de carro dentro del mensaje, `BDAT` fuera de orden, HTTP en vez de SMTP.\#
Espere el saludo y envíe solo finales de línea `<CRLF>`. En programas: actualice la biblioteca de correo, o entregue el correo a un servidor local.\#
Si afecta a clientes legítimos, exímalos (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
rechazado, pero la línea sigue abierta\#
comandos fuera de orden\#
la forma temporal de cortar\#
522\#
Buzón lleno (5.2.2 sin los puntos)\#
El buzón del destinatario ha superado su cuota. El número es el código ampliado `5.2.2` que perdió los puntos; los servidores envían `552 5.2.2`.\#
De unos pocos sistemas de correo y en listas de rebotes.\#
Avise al destinatario por otro medio y vuelva a enviar más tarde; conserve la dirección.\#
Suspenda los envíos masivos a ella; quítela solo si sigue llena durante semanas.\#
la respuesta estándar\#
la forma temporal\#
523\#
Hace falta cifrado (solo en el registro)\#
El registro une el número a `5.7.10`, hace falta cifrado; ninguna RFC le da un texto. Los servidores que lo envían quieren decir cosas distintas: cifrado, un mensaje demasiado grande (`5.2.3` sin los puntos) o comandos tras `STARTTLS`.\#
Pocas veces. De Courier y en listas trata del tamaño; de Gmail, del pipelining; y con `5.7.10`, de una conexión TLS que falta.\#
Lea el texto: envíe un mensaje más pequeño, o active TLS para el correo saliente.\#
Con `5.7.10`, use TLS hacia el siguiente servidor, y `REQUIRETLS` solo donde cada salto lo tenga.\#
la respuesta estándar si TLS debe ir primero\#
TLS necesario para este mecanismo de autenticación\#
la respuesta estándar a un mensaje demasiado grande\#
523~pipelining\#
Sin comandos agrupados tras STARTTLS\#
Gmail rechaza porque el cliente envió algo más justo detrás de `STARTTLS`, antes de la negociación. Eso podría ocultar comandos inyectados.\#
Clientes que meten varios comandos en un paquete, o un dispositivo que manipula la sesión.\#
Envíe `STARTTLS` el último, espere `220`, haga la negociación y envíe después `EHLO`. Actualice la biblioteca de correo.\#
lo que dicen otros servidores para ello\#
523~size\#
Mensaje demasiado grande (5.2.3 sin los puntos)\#
El mensaje es mayor de lo que permite el servidor o este destinatario. El número es el código ampliado `5.2.3` que perdió los puntos; la respuesta estándar es `552`.\#
En Courier y en listas de códigos. Los adjuntos crecen un tercio por el camino.\#
Comparta los archivos grandes mediante un enlace, o divida el mensaje.\#
Compare con el `SIZE` de la respuesta a `EHLO`.\#
Aumente `sizelimit` en Courier.\#
otro de los códigos de tamaño de Courier\#
524\#
El mecanismo exige cifrado (solo en el registro)\#
El registro une el número a `5.7.11`, mecanismo de autenticación solo dentro de TLS; la respuesta estándar es `538`. OpenSMTPD lo usa para la expansión de listas.\#
Casi nunca en un diálogo `AUTH`.\#
Active STARTTLS o TLS para el correo saliente y autentíquese después.\#
la respuesta estándar para ello\#
TLS debe ir primero, para cualquier comando\#
related 523\#
el código vecino, para el cifrado en general\#
524~list\#
OpenSMTPD no pudo expandir un alias, una lista o un archivo de reenvío. Es `5.2.4` escrito sin los puntos.\#
Un `~/.forward` con sintaxis errónea, un alias que no apunta a nada o que apunta a sí mismo.\#
Escriba directamente a una persona, o avise al administrador.\#
Corrija el alias o el archivo de reenvío; `smtpctl trace expand` muestra cada paso.\#
related 424\#
lo mismo, temporal\#
525\#
Cuenta de usuario desactivada (solo en el registro)\#
El inicio de sesión es correcto, pero la cuenta no se puede usar. El registro une el número a `5.7.13`.\#
Tras `AUTH`: cuenta bloqueada por el operador, sin pagar o detenida tras un abuso. Algunos servidores lo envían para un destinatario desactivado.\#
No vuelva a escribir la contraseña; pida al proveedor que desbloquee la cuenta.\#
Desbloquéela cuando haya desaparecido la causa (contraseña robada, spam).\#
aún sin autenticar\#
el buzón del destinatario está desactivado\#
530\#
Autenticación requerida\#
El servidor rechaza el comando hasta que el cliente se autentique o, en su otro uso, haya iniciado TLS. El texto dice cuál.\#
Programa de correo sin autenticación para el correo saliente; correo enviado en claro al puerto 587; un dispositivo o script que retransmite sin `AUTH`; un MX público configurado para exigir TLS.\#
Active la autenticación del servidor de salida, con STARTTLS en el puerto 587 o TLS en el 465.\#
Dé una cuenta a scripts y dispositivos; para entregar a otros dominios use su MX en el puerto 25.\#
Nunca exija autenticación o TLS para correo local en un puerto 25 público.\#
la autenticación o TLS fallan ahora\#
530/AUTH\#
Primero hay que enviar STARTTLS\#
El servidor no deja autenticarse a nadie antes de que la conexión esté cifrada.\#
Un programa de correo con «sin cifrado» o el puerto 25 sin más; TLS eliminado por un cortafuegos o antivirus.\#
Ponga STARTTLS en el puerto 587, o TLS en el 465.\#
Envíe `STARTTLS`, después `EHLO` de nuevo y luego `AUTH`. Si no se ofrece `STARTTLS`, pruebe sin el dispositivo intermedio.\#
lo mismo para un solo mecanismo\#
530/MAIL\#
El servidor no acepta ningún remitente hasta que el cliente se autentique o, si el texto lo dice, inicie TLS.\#
En puertos de envío, cuando el programa de correo no tiene autenticación para el correo saliente; en Exchange Online, cuando un dispositivo envía sin autenticarse ni conector (`5.7.57`).\#
Active la autenticación del servidor de salida: puerto 587 con STARTTLS, o 465 con TLS.\#
Dé una cuenta al script, la impresora o la aplicación, o permita su dirección en el retransmisor.\#
Permita clientes de confianza por su dirección (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
El servidor acepta a este destinatario solo de clientes que se han autenticado (o han iniciado TLS, si el texto lo dice).\#
Correo a otros dominios sin autenticación; un conector de Exchange sin acceso anónimo («Client was not authenticated»); correo para otros enviado a un puerto de envío.\#
Active la autenticación del servidor de salida.\#
Para correo entrante, compruebe que el MX es correcto y que entrega en el puerto 25, no en el 587.\#
Use `550` o `554` con `5.7.1` para denegar la retransmisión.\#
el destinatario se rechaza\#
la respuesta habitual a una retransmisión denegada\#
530~auth\#
El servidor rechaza el comando hasta que el cliente se autentique.\#
Programa de correo, script o dispositivo sin autenticación para el correo saliente, o una sesión en la que la autenticación falló o se olvidó tras TLS.\#
Active la autenticación del servidor de salida y use el puerto 587 o 465.\#
Dé una cuenta a scripts y dispositivos; envíe `AUTH` tras el `EHLO` que sigue a TLS.\#
Asegúrese de que se ofrece `AUTH` en ese puerto.\#
530~tls\#
El servidor no acepta ningún otro comando antes de que la conexión esté cifrada.\#
Correo enviado en claro a un puerto de envío, o a una pasarela que exige TLS (`smtpd_tls_security_level = encrypt`). En un MX público va contra el estándar.\#
Permita TLS para el correo saliente (`smtp_tls_security_level = may`).\#
En el puerto 25 use `may` en lugar de `encrypt`; si no, algunos remitentes no podrán llegar a usted.\#
TLS necesario para un mecanismo de autenticación\#
la respuesta a `STARTTLS`\#
531\#
Courier no acepta más destinatarios para este mensaje, y tampoco los aceptará después. La respuesta estándar es `452`, o `550` donde es una regla.\#
Un mensaje a más destinatarios que el límite estricto del servidor.\#
Envíe a menos gente cada vez, o a través de una lista de correo.\#
Limite los destinatarios por transacción y envíe el resto en otras nuevas.\#
Quite `hard` de `maxrcpts` en el archivo `bofh` de Courier.\#
related 431\#
la forma temporal de Courier\#
el código de RFC 821 para ello\#
533\#
Sin significado estándar (solo en el registro)\#
Un rechazo permanente por su primera cifra. El registro cita el número junto a `X.7.1`, no autorizado, pero ninguna RFC le da un texto.\#
Casi nunca en ese sentido; Exim lo usa para direcciones con letras no ASCII.\#
Lea el texto; pregunte por otro medio al administrador del destinatario.\#
la respuesta estándar a un rechazo por política\#
la respuesta estándar a un nombre no permitido\#
533~utf8\#
No se admiten nombres de buzón internacionalizados\#
El siguiente servidor no puede aceptar una dirección con letras fuera de ASCII, así que Exim la rechaza.\#
Tras `RCPT TO` con una dirección así, cuando el servidor de detrás no ofrece `SMTPUTF8`.\#
Use la dirección ASCII del destinatario.\#
Busque una ruta en la que todos los saltos ofrezcan `SMTPUTF8`.\#
Active `SMTPUTF8` en el último servidor, o dé al usuario un alias ASCII.\#
la respuesta estándar para ello tras `RCPT TO`\#
la respuesta estándar para ello tras `MAIL FROM`\#
534\#
Mecanismo de autenticación demasiado débil\#
La cuenta no puede iniciar sesión de esta forma; el servidor quiere un mecanismo más fuerte. Los grandes proveedores lo usan cuando ya no basta una simple contraseña.\#
Tras `AUTH`: cuentas con verificación en dos pasos (Gmail pide una contraseña de aplicación o un inicio de sesión en el navegador), o una política contra `PLAIN` y `LOGIN` sin TLS.\#
Cree una contraseña de aplicación o pase el programa a OAuth; inicie sesión una vez en el navegador si el texto da un enlace.\#
Use otro mecanismo de la respuesta a `EHLO`, dentro de TLS.\#
el mecanismo solo funciona dentro de TLS\#
el mecanismo es desconocido\#
534~login\#
Se exige contraseña de aplicación o el navegador\#
El proveedor no acepta de este programa la contraseña normal de la cuenta.\#
Cuentas de Gmail y Workspace con verificación en dos pasos, dispositivos y lugares nuevos, o un inicio de sesión sospechoso.\#
Cree una contraseña de aplicación en los ajustes de seguridad de la cuenta y úsela en el programa, o pase a OAuth. Si el texto da un enlace, ábralo en un navegador y confirme el inicio de sesión.\#
Para servidores use un servicio de retransmisión u OAuth en vez de la cuenta de una persona.\#
related 525\#
la cuenta está bloqueada\#
534~size\#
Mensaje demasiado grande (Courier)\#
El mensaje, o su cabecera, es mayor de lo que permite Courier. Parece `5.3.4` sin los puntos; la respuesta estándar es `552`.\#
En `MAIL FROM` cuando el `SIZE` anunciado es demasiado grande, o tras el mensaje cuando lo es la cabecera.\#
Compare con el límite del servidor antes de enviar.\#
Aumente `sizelimit` en los ajustes de Courier.\#
535\#
Credenciales de autenticación no válidas\#
El inicio de sesión falló: no se acepta el usuario, la contraseña o el token.\#
Contraseña errónea o cambiada, usuario sin dominio, hace falta una contraseña de aplicación, SMTP desactivado para la cuenta (Microsoft 365: `5.7.139`), un servidor equivocado, una cuenta bloqueada.\#
Pruebe la contraseña en el correo web. Compruebe después el usuario (casi siempre la dirección completa), el nombre del servidor y si se exige contraseña de aplicación u OAuth.\#
Corrija los datos guardados (`smtp_sasl_password_maps` y `postmap`); detenga otros programas que usan la contraseña antigua.\#
Lea la causa real en el registro de autenticación.\#
mecanismo no aceptado para esta cuenta\#
aún no se intentó autenticar\#
la autenticación falla ahora, la contraseña puede valer\#
contraseña correcta, cuenta bloqueada\#
535~required\#
Autenticación requerida (Courier)\#
Courier rechaza el comando hasta que el cliente se autentique. No hubo ninguna contraseña errónea; la respuesta estándar es `530`.\#
En Courier con `AUTH_REQUIRED`, en el puerto de envío.\#
Envíe `AUTH` tras `EHLO`, antes de `MAIL FROM`.\#
No ponga `AUTH_REQUIRED` en el puerto 25, que recibe correo de fuera.\#
538\#
El mecanismo de autenticación pedido exige cifrado\#
El servidor solo acepta este mecanismo de autenticación en una conexión cifrada.\#
Pocas veces: los servidores de hoy ni siquiera ofrecen esos mecanismos antes de TLS. Postfix responde en este caso `504 5.5.4`.\#
Envíe `STARTTLS`, después `EHLO` de nuevo y luego `AUTH`.\#
Oculte `PLAIN` y `LOGIN` antes de TLS (`smtpd_tls_auth_only = yes`).\#
TLS debe ir antes de cualquier comando\#
mecanismo demasiado débil incluso dentro de TLS\#
número del registro para el cifrado en general\#
540\#
Courier no tiene TLS que ofrecer. Las respuestas estándar a `STARTTLS` son `454` o, si es desconocido, `500` y `502`.\#
Tras `STARTTLS`, si faltan el certificado o el programa TLS, o TLS ya está activo. Algunas empresas de alojamiento usan el número para cuentas suspendidas.\#
Use el puerto 465, o avise al proveedor.\#
Envíe `STARTTLS` una sola vez, y solo si se ofreció.\#
Revise `TLS_CERTFILE` y `COURIERTLS` en los ajustes `esmtpd` de Courier.\#
la respuesta estándar, temporal\#
la respuesta estándar si TLS no está configurado\#
related 440\#
540~suspended\#
Cuenta suspendida (sin significado estándar)\#
El proveedor rechaza el correo porque una cuenta está suspendida.\#
En empresas de alojamiento: spam enviado por la cuenta, una factura sin pagar, o un destinatario cuya cuenta se cerró.\#
Si es su cuenta, pregunte al proveedor; si es la del destinatario, use otro medio.\#
Busque una contraseña robada o un sitio web pirateado, cierre el hueco y desbloquee después.\#
número del registro para una cuenta desactivada\#
541\#
Rechazado por el dominio de destino (sin significado estándar)\#
El servidor o el filtro del destinatario no quiere el mensaje. Parece `5.4.1` sin los puntos; las respuestas estándar son `550` y `554`.\#
Zoho («541 5.4.1 Mail rejected by destination domain») y algunos filtros: los ajustes del dominio, una entrada de bloqueo o un veredicto de spam.\#
Pida al destinatario por otro medio que permita su dirección.\#
Revise SPF, DKIM, DMARC y las listas de bloqueo para su dominio.\#
Mire en las listas de bloqueados y permitidos del dominio.\#
542\#
Destinatario rechazado (sin significado estándar)\#
Un rechazo permanente del destinatario por un servicio de filtrado. La respuesta estándar es `550`.\#
De filtros de MessageLabs y Symantec («Rejected»): dirección no dada de alta en el filtro, o bloqueada.\#
Compruebe la dirección; pregunte al destinatario por otro medio.\#
Añada la dirección a la lista de usuarios del filtro.\#
546\#
Bucle de encaminamiento detectado (5.4.6 sin los puntos)\#
Courier contó demasiadas líneas `Received`: el mensaje da vueltas. Otros servidores dicen `554 5.4.6`.\#
Dos servidores se pasan un dominio, o unos reenvíos apuntan el uno al otro.\#
Lea las líneas `Received` de abajo arriba y busque la pareja que se repite.\#
Corrija MX, reenvíos y `locals` u `hosteddomains`, para que un solo servidor se quede con el dominio.\#
lo que envían otros servidores por un bucle\#
related 446\#
la forma temporal en las listas\#
550\#
Buzón no disponible, o rechazado por política\#
El servidor no hará lo que se le pidió, y repetirlo no servirá. O el buzón no existe, o una regla prohíbe el correo: lo dicen el código ampliado y el texto.\#
Destinatario desconocido (`5.1.1`); además, remitente, contenido o IP rechazados por política o lista de bloqueo (`5.7.1`), fallo de SPF, DKIM o DMARC (`5.7.20` a `5.7.24`, `5.7.26`), falta de DNS inverso (`5.7.25`), retransmisión no permitida, buzón desactivado (`5.2.1`).\#
Con `5.1.x` compruebe la dirección y quítela si es errónea; si no, consérvela y avise a su proveedor.\#
Con `5.7.x` siga el texto: corrija SPF, DKIM, DMARC y DNS inverso, solicite la baja de las listas de bloqueo, autentíquese para retransmitir.\#
Dé el verdadero código ampliado; busque en el registro la regla que rechazó.\#
trasladado, con nueva dirección\#
la propia dirección no se permite\#
se rechaza la transacción o la sesión\#
550/AUTH\#
Inicio de sesión rechazado\#
El servidor rechaza el inicio de sesión. Las respuestas estándar son `535` para credenciales incorrectas y `503` para un momento inadecuado.\#
Cuenta o dirección bloqueada tras demasiados fallos, inicio de sesión no permitido desde esta red o país, SMTP no incluido en la cuenta.\#
Pruebe la contraseña en el correo web y busque en los ajustes de la cuenta el acceso SMTP o «menos seguro».\#
Mire la lista de bloqueados (fail2ban) y el registro de autenticación.\#
hace falta autenticarse\#
550/CONNECT\#
Conexión rechazada por política\#
El servidor rechaza al cliente a la entrada. El estándar prevé aquí `554`; el efecto es el mismo.\#
La dirección IP figura en una lista de bloqueo, pertenece a un rango doméstico o de la nube, no tiene DNS inverso, o el servidor la ha vetado.\#
Consulte la dirección en la lista que nombra el texto, elimine la causa y solicite la baja; ponga un registro PTR cuyo nombre remita de vuelta a la dirección. Desde direcciones dinámicas envíe a través de un servidor de retransmisión.\#
Revise listas y reglas si afectó a un remitente legítimo.\#
la respuesta estándar a la entrada\#
rechazado solo por ahora\#
550/DATA\#
Rechazado antes del mensaje\#
El servidor rechaza por política antes de haber leído el mensaje.\#
Una regla sobre remitente, destinatarios o cliente aplicada en `DATA`; demasiados destinatarios para un rebote (Postfix: `5.5.3`).\#
Envíe a un destinatario cada vez si el texto habla de destinatarios.\#
Lea el texto; corrija lo que nombra y vuelva a enviar.\#
Mire las reglas de esta fase (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
sin destinatarios válidos\#
el orden es erróneo\#
550/EHLO\#
Nombre de host rechazado por política\#
El servidor no acepta el nombre que el cliente dio en `EHLO` o `HELO`, o al cliente que está detrás.\#
El nombre es el del propio servidor o el de un extraño (`localhost`, `friend`, `ylmf-pc`), no se resuelve, o la dirección IP está bloqueada.\#
Use un nombre de host completo que se resuelva a su dirección y coincida con su registro PTR (`myhostname` o `smtp_helo_name` en Postfix, `primary_hostname` o `helo_data` en Exim).\#
Exima a sus clientes propios y autenticados.\#
la sesión se rechaza\#
550/END-OF-DATA\#
Mensaje rechazado por política\#
El servidor ha leído el mensaje y lo rechaza. Los destinatarios pueden ser correctos; se trata del contenido, del remitente o de la autenticación.\#
Fallo de SPF, DKIM o DMARC, veredicto de spam o phishing, adjunto o enlace prohibido, cabeceras rotas. Algunos servidores comunican solo ahora los destinatarios desconocidos.\#
Quite enlaces y adjuntos y envíe una prueba breve. Envíe desde el servidor de su propio dominio.\#
Mire `Authentication-Results` en un correo de prueba; corrija SPF, DKIM y la alineación; compruebe su dominio y sus enlaces en las listas de bloqueo.\#
Busque la regla en el registro del filtro; en caso de duda, ponga en cuarentena en vez de rechazar.\#
el código habitual para contenido rechazado\#
demasiado grande, o contenido en algunos proveedores\#
550/MAIL\#
Remitente rechazado\#
El servidor no acepta correo de esta dirección de remitente, o de este cliente. No dice nada del destinatario.\#
Fallo de SPF, el dominio del remitente no existe o no acepta correo (`5.7.27`), remitente bloqueado por una regla, una cuenta que no puede usar esta dirección, o una dirección IP en una lista de bloqueo.\#
Envíe desde la dirección que corresponde a su cuenta.\#
Añada el servidor emisor al registro SPF del dominio; dé al dominio del remitente del sobre un registro MX o A; consulte su dirección IP en la lista del texto.\#
Permita al remitente en la tabla de acceso si la regla es demasiado amplia.\#
la dirección del remitente no se permite\#
rechazado con el código genérico\#
550/RCPT\#
El servidor rechaza de forma permanente a este destinatario: ante todo, buzón desconocido, pero también cualquier regla sobre cliente o remitente que solo aplica ahora.\#
Errata, cuenta cerrada o nunca abierta (`5.1.1`); buzón desactivado (`5.2.1`); retransmisión sin autenticación (`5.7.1`); controles de listas de bloqueo, SPF o nombre de host aplazados hasta aquí (Postfix: `smtpd_delay_reject`).\#
Compruebe la dirección. Bórrela de las listas solo si el código o el texto hablan del buzón.\#
Con `5.7.x` corrija la causa del texto: autenticación, SPF, PTR, lista de bloqueo.\#
Si el usuario existe, revise los mapas de alias y buzones (`postmap -q`, `exim -bt`) y que el dominio no figure también en otro lugar.\#
el dominio entero no acepta correo\#
550/VRFY\#
El servidor no conoce a ese usuario, o no quiere decirlo.\#
Tras `VRFY` o `EXPN`, para nombres desconocidos o donde se deniega el acceso.\#
sin verificar, pero el correo se acepta\#
el nombre corresponde a varios usuarios\#
551\#
Usuario no local\#
El destinatario no está en este servidor, que tampoco reenvía. El texto puede nombrar la nueva dirección: el mensaje se rechaza, la dirección se ofrece.\#
El buzón se trasladó y su dueño permitió revelar la nueva dirección. Es raro: la mayoría reenvía o dice `550` (`relocated_maps` de Postfix: `5.1.6`). Algunas listas lo llaman retransmisión denegada; eso es `550` o `554` con `5.7.1`.\#
Envíe a la dirección del texto, tras comprobar que confía en ella; corrija después la dirección donde esté guardada.\#
No cambie direcciones automáticamente salvo que el servidor esté autenticado.\#
Ponga la nueva dirección entre corchetes angulares en el texto; use `550` si no tiene ninguna que ofrecer.\#
reenvía en su lugar\#
no existe ese buzón, sin nueva dirección\#
551/MAIL\#
Remitente rechazado (código inusual)\#
El servidor rechaza al remitente o al cliente. Su código hablaría de un destinatario trasladado, pero aún no se había nombrado ninguno: cuenta el texto.\#
Algunos proveedores lo envían por un servidor bloqueado, por falta de DNS inverso o por una dirección de remitente que la cuenta no puede usar.\#
Siga el texto: registro PTR, SPF, lista de bloqueo, autenticación.\#
Use `550 5.7.1`.\#
551/VRFY\#
El usuario es conocido, pero se ha trasladado; el correo a la dirección antigua se rechazaría. El texto contiene la nueva dirección.\#
Tras `VRFY`, en servidores que revelan las nuevas direcciones.\#
Use la nueva dirección, tras comprobar que confía en ella.\#
trasladado, y el correo se reenviaría\#
551~chunk\#
Fragmento descartado (Postfix)\#
Postfix descarta el resto de un mensaje enviado en fragmentos, porque algo anterior había fallado.\#
Con `BDAT` y pipelining, tras rechazarse `MAIL FROM` o todos los destinatarios.\#
Mire el rechazo anterior; esta respuesta es solo su eco.\#
orden erróneo, la respuesta estándar para ello\#
551~policy\#
Rechazado por política (código inusual)\#
El servidor rechaza por política: remitente, cliente o contenido. No ofrece una nueva dirección; la respuesta estándar es `550` o `554` con `5.7.1`.\#
Lista de bloqueo, falta de autenticación, dirección de remitente no permitida para la cuenta, veredicto de spam.\#
Envíe desde la dirección de su cuenta; autentíquese para el correo saliente.\#
Siga el texto: baja de la lista, SPF, registro PTR.\#
Use `550 5.7.1`, para que nadie busque una nueva dirección.\#
el código genérico para correo rechazado\#
551~relay\#
Retransmisión denegada (código inusual)\#
El servidor no acepta de este cliente correo para ese dominio. No ofrece una nueva dirección; la respuesta estándar es `550` o `554` con `5.7.1`.\#
El cliente no se autenticó, o el MX del dominio apunta a un servidor que no conoce el dominio.\#
Active la autenticación para el correo saliente, en el puerto 587 o 465.\#
Compruebe los registros MX del dominio del destinatario.\#
Añada el dominio o el cliente a los ajustes de retransmisión; corrija el código de la regla.\#
552\#
Espacio de almacenamiento superado\#
No hay sitio para este mensaje: es mayor de lo permitido, o el buzón está lleno. Lo dice el código ampliado: `5.3.4` y `5.2.3` tamaño, `5.2.2` buzón lleno.\#
Adjuntos por encima del límite de tamaño; destinatario por encima de su cuota. Algunos proveedores lo usan para adjuntos peligrosos o spam (`5.7.0`); servidores antiguos, para demasiados destinatarios, que es temporal.\#
Tamaño: comparta los archivos mediante un enlace o divida el mensaje. Lleno: avise al destinatario por otro medio.\#
Compare el tamaño con `SIZE` en la respuesta a `EHLO` antes de enviar (los adjuntos crecen un tercio).\#
Aumente `message_size_limit` (Postfix, Exim) o la cuota.\#
ahora no hay sitio, inténtelo más tarde\#
rechazado por su contenido\#
rechazado por otros motivos\#
552/END-OF-DATA\#
El mensaje no cupo: mayor de lo anunciado o permitido, o el buzón se llenó. Algunos proveedores rechazan así contenido peligroso (`5.7.0`).\#
No se anunció el tamaño y el límite se alcanzó por el camino; cuota alcanzada en la entrega (LMTP); un adjunto bloqueado en Gmail.\#
Envíe un mensaje más pequeño, comparta los archivos mediante un enlace; si el adjunto está bloqueado, quítelo.\#
Use `SIZE=` para que el rechazo llegue antes de la transferencia.\#
Aumente el límite o la cuota.\#
552/MAIL\#
El tamaño del mensaje supera el límite\#
El tamaño anunciado es mayor de lo que acepta el servidor. El mensaje ni siquiera se envió.\#
El `SIZE=` tras `MAIL FROM` supera el límite de la respuesta a `EHLO`. Los adjuntos crecen un tercio al codificarse, así que un archivo de 20 MB necesita 27 MB.\#
Ponga su propio límite por debajo del menor de los siguientes saltos, para que los usuarios lo sepan enseguida.\#
Aumente `message_size_limit` (Postfix: bytes; también `mailbox_size_limit`; Exim: `50M`) en cada salto.\#
el código de Courier para ello\#
552/RCPT\#
Buzón lleno\#
Este destinatario no tiene sitio: cuota alcanzada, o el mensaje es mayor de lo que admite el buzón.\#
Cuota superada, a menudo en un buzón que nadie lee; de vez en cuando un límite de tamaño para un destinatario (`5.2.3`) o, en servidores antiguos, demasiados destinatarios.\#
Avise al destinatario por otro medio y vuelva a enviar más tarde; conserve la dirección por ahora.\#
Suspenda los envíos masivos a ella; dela por muerta si sigue llena durante semanas.\#
Aumente la cuota o vacíe el buzón; un `452 4.2.2` deja reintentar a los remitentes.\#
lleno por ahora\#
552~content\#
Contenido rechazado (código inusual)\#
El servidor rechaza lo que hay en el mensaje, no su tamaño.\#
Gmail (`5.7.0`): adjuntos que pueden ejecutar u ocultar código, también dentro de archivos comprimidos; algunos filtros: spam o virus.\#
Quite el adjunto o compártalo mediante un enlace; meterlo en un archivo comprimido no sirve.\#
Analice el equipo emisor si nadie quiso enviar esto.\#
Use `554` o `550` con `5.7.x`, que dicen lo que se quiere decir.\#
rechazado por política\#
552~full\#
El buzón del destinatario ha superado su cuota, y el servidor lo considera permanente. La dirección en sí es correcta.\#
Buzones en uso que se desbordan, y abandonados que nadie vacía («out of storage space and inactive»).\#
Avise al destinatario por otro medio y vuelva a enviar más tarde.\#
Suspenda los envíos masivos a la dirección; quítela si sigue llena durante semanas.\#
552~recipients\#
El servidor no acepta más destinatarios en esta transacción. El código viene de RFC 821; el actual es `452`, y el correo se puede enviar más tarde.\#
Servidores antiguos o estrictos, pasarelas de compañías telefónicas: un mensaje a mucha gente sale en una sola transacción.\#
Envíe a menos gente cada vez.\#
Trátelo como temporal y envíe el resto en transacciones nuevas (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Responda `452 4.5.3`.\#
552~size\#
Mensaje demasiado grande\#
El mensaje, su cabecera o el número de adjuntos supera un límite del sistema o de este destinatario.\#
Adjuntos grandes: la codificación añade un tercio. Son habituales límites de 10 a 50 MB, y cada salto tiene el suyo.\#
Comparta los archivos grandes mediante un enlace, comprímalos o divídalos.\#
Lea el límite tras `SIZE` en la respuesta a `EHLO`, y rechace el correo mayor ya en su propia entrada.\#
Aumente `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) o el límite del buzón.\#
552~unknown\#
Buzón no encontrado (código inusual)\#
El buzón no existe; se usa para ello el código de un buzón lleno.\#
Yahoo y AOL («mailbox not found»), Orange y algunos otros.\#
Compruebe la dirección y quítela si es errónea.\#
la respuesta estándar a un buzón desconocido\#
553\#
Nombre de buzón no permitido\#
El servidor no acepta esta dirección: su forma es errónea, o una regla la prohíbe como remitente o destinatario.\#
Dirección de remitente que no corresponde a la cuenta (Postfix, Yandex); dominio que no existe (Sendmail, Gmail `5.1.2`); dirección mal formada; la negativa de qmail a retransmitir; bloqueos permanentes en Yahoo.\#
Compruebe la dirección que nombra el texto; envíe desde la dirección de su cuenta.\#
Permita el remitente para la cuenta (`smtpd_sender_login_maps`); compruebe su dominio en el DNS.\#
Diga en el texto qué dirección y qué regla; en qmail añada el dominio a `rcpthosts`.\#
no existe ese buzón, o rechazado por política\#
553/CONNECT\#
Conexión rechazada (código inusual)\#
El servidor rechaza al cliente a la entrada. El estándar prevé aquí `554`.\#
La dirección IP figura en una lista de bloqueo o está vetada por abusos anteriores.\#
Consulte la dirección en la lista del texto, elimine la causa y solicite la baja.\#
553/END-OF-DATA\#
Mensaje rechazado (código inusual)\#
El servidor rechaza el mensaje tras leerlo. El estándar tiene `550` y `554` para eso; cuenta el texto.\#
Patrones de spam, remitente de la cabecera no permitido, destinatarios bloqueados comunicados tarde.\#
Use su propia dirección en la línea `From` y envíe una prueba breve.\#
Siga el texto como en un rechazo de contenido.\#
553/MAIL\#
Dirección de remitente no permitida\#
El servidor no acepta esta dirección de remitente.\#
No corresponde a la cuenta («not owned by user»), su dominio no existe (`5.1.8`), está mal formada (`5.1.7`), o el remitente o el cliente está bloqueado.\#
Ponga en el programa como remitente la dirección de la cuenta, o añádala como alias en el proveedor.\#
Ponga un remitente de sobre real en los scripts (`sendmail -f`, `myorigin`); compruebe MX y A de su dominio.\#
Añada la pareja de dirección y cuenta a `smtpd_sender_login_maps`.\#
remitente rechazado por política\#
553/RCPT\#
Dirección de destinatario no permitida\#
El servidor no acepta esta dirección de destinatario: está mal formada, es de un dominio que no atiende o no conoce, o la excluye una regla.\#
Errata en el dominio (Gmail: `5.1.2`, `5.1.3`); retransmisión denegada por qmail (rcpthosts); un destinatario bloqueado (qmail: badrcptto); dirección no ASCII sin `SMTPUTF8` (`5.6.7`).\#
Compruebe la dirección; active la autenticación si el texto habla de retransmisión.\#
Compruebe el MX del dominio.\#
Añada el dominio a `rcpthosts` (qmail), o corrija la regla.\#
553/VRFY\#
Usuario ambiguo\#
El nombre corresponde a varios usuarios. Las líneas de la respuesta pueden enumerarlos.\#
Tras `VRFY` con una parte de un nombre.\#
Elija una de las direcciones enumeradas, o pregunte con la dirección completa.\#
553~blocked\#
Remitente bloqueado\#
El proveedor rechaza todo el correo de esta dirección IP o dominio. No se trata de la dirección del destinatario.\#
Yahoo y AOL con `[BL21]` y similares (Spamhaus) o `[TSS09]`, `[TSS11]` (bloqueado por mucho tiempo); otros proveedores con «blocked» o el nombre de una lista.\#
Avise a su proveedor; reintentar lo empeora.\#
Detenga la cola hacia este proveedor, elimine la causa (quejas, usuarios desconocidos, una cuenta pirateada) y solicite la baja a la lista o al proveedor.\#
Use `554 5.7.1` para ello.\#
el código habitual de un bloqueo\#
aplazado, no bloqueado\#
553~relay\#
Retransmisión no permitida\#
El servidor no acepta de este cliente correo para este dominio. La dirección puede ser correcta.\#
qmail («not in my list of allowed rcpthosts»), Zoho («Relaying disallowed»): el cliente no se autenticó, o el MX del dominio apunta a un servidor que aún no lo conoce.\#
Añada el dominio a `rcpthosts` y a `virtualdomains` o `locals` (qmail); permita clientes con `RELAYCLIENT`.\#
553~sender\#
El servidor no acepta la dirección del remitente, aunque quizá solo proteste tras un destinatario.\#
No corresponde a la cuenta (Postfix, Yandex: «not owned by»), su dominio no existe (Sendmail: «Domain of sender address»), o está mal formada.\#
Ponga como remitente la dirección de la cuenta, o añádala como alias.\#
Dé a los scripts un remitente de sobre que exista; compruebe MX y A de su dominio.\#
Añada la pareja a `smtpd_sender_login_maps`, o el dominio al DNS.\#
553~utf8\#
Dirección no ASCII no permitida\#
La dirección contiene letras fuera de ASCII y el servidor, o el siguiente, no puede aceptarla.\#
Tras `RCPT TO` con una dirección internacionalizada y sin `SMTPUTF8`; con `5.6.8` lo necesitaría la propia respuesta.\#
Ofrezca y use `SMTPUTF8` en cada salto (`smtputf8_enable = yes` en Postfix).\#
Active `SMTPUTF8`, o dé a los usuarios un alias ASCII.\#
lo mismo para la dirección del remitente\#
related 533\#
el código de Exim para ello\#
554\#
Transacción fallida\#
El servidor rechaza la transacción entera o, como saludo, la sesión entera. Es el código genérico de los rechazos permanentes: el motivo está en el texto y en el código ampliado.\#
Veredicto de spam o virus tras el mensaje; cliente en una lista de bloqueo; retransmisión denegada (Postfix); sin destinatarios válidos en `DATA`; sin servicio de correo para este cliente en el saludo.\#
Retransmisión denegada: active la autenticación para el correo saliente. Si no, avise a su proveedor.\#
Lista de bloqueo: elimine la causa y solicite la baja. Contenido: revise SPF, DKIM y enlaces. Sin destinatarios: vea los rechazos anteriores.\#
Busque la regla en el registro por la dirección del cliente o el identificador de cola.\#
rechazado por política, o buzón desconocido\#
554/AUTH\#
El servidor rechaza el inicio de sesión con su código genérico; el habitual es `535`.\#
Cuenta sin permiso para enviar, demasiados fallos, servicio no configurado para la cuenta.\#
Pruebe la contraseña en el correo web; compruebe que la cuenta puede enviar por SMTP.\#
Lea el registro de autenticación.\#
554/CONNECT\#
Aquí no hay servicio SMTP\#
El servidor rechaza la sesión a la entrada; todo lo que siga, salvo `QUIT`, se rechaza también.\#
Dirección IP en una lista de bloqueo o con mala reputación, rango doméstico o de la nube, sin DNS inverso. El cliente de Postfix prueba otros servidores MX y lo anota como temporal (`smtp_skip_5xx_greeting`).\#
Consulte su dirección en la lista o página del texto, elimine la causa y solicite la baja. Ponga un registro PTR cuyo nombre remita de vuelta a la dirección; desde rangos dinámicos use un servidor de retransmisión.\#
Nombre la lista y un contacto en el texto.\#
554/DATA\#
Sin destinatarios válidos\#
El mensaje no puede llegar: no se aceptó ningún destinatario en esta transacción.\#
Se rechazaron todos los `RCPT TO` anteriores, o el cliente habló antes de su turno (Exim: «synchronization error», Postfix: `5.5.0`).\#
Corrija un `RCPT TO` rechazado antes o, si no lo hay, lo que indique el texto. Agrupe comandos solo si `EHLO` ofreció `PIPELINING`.\#
554/EHLO\#
Sesión rechazada\#
El servidor rechaza la sesión después de que el cliente se presentara.\#
Cliente o nombre de host bloqueado o, tras STARTTLS, el cifrado o el certificado no satisface al servidor.\#
Lea el saludo y este texto; corrija el nombre de host, el registro PTR o la entrada en la lista de bloqueo. Tras STARTTLS, use un TLS más reciente o un certificado de cliente.\#
Mire las reglas de `EHLO` y TLS.\#
el nombre de host se rechaza\#
comandos tras un saludo que rechaza\#
554/END-OF-DATA\#
Mensaje rechazado\#
El servidor ha leído el mensaje y lo rechaza de forma permanente. No lo recibe nadie.\#
Veredicto de spam, phishing o virus; fallo de SPF, DKIM o DMARC; adjunto o enlace prohibido; cabeceras rotas; bucle de encaminamiento (`5.4.6`).\#
Envíe una prueba breve sin enlaces ni adjuntos; si pasa, la causa es el contenido.\#
Arregle SPF, DKIM y la alineación DMARC; compruebe dominio y enlaces en las listas de bloqueo; busque cuentas pirateadas. Bucle: lea las líneas `Received`.\#
Busque regla y puntuación en el registro del filtro.\#
demasiado grande\#
554/MAIL\#
Remitente o cliente rechazado\#
El servidor rechaza al remitente o al cliente por política.\#
Regla de acceso o lista de bloqueo (Postfix: «Sender address rejected», «Client host rejected»), o un servidor de envío que no permite el remitente.\#
Siga el texto: lista de bloqueo, registro PTR, SPF, nombre de host.\#
Mire `smtpd_sender_restrictions` y las tablas de acceso; ponga los permisos antes que los rechazos.\#
el código habitual para un remitente rechazado\#
554/RCPT\#
Retransmisión denegada, o cliente rechazado\#
El servidor rechaza a este destinatario para este cliente. Casi nunca se trata del buzón.\#
Retransmisión sin autenticación («Relay access denied»), cliente en una lista de bloqueo («blocked using»), regla de acceso («Access denied»): Postfix los responde todos aquí con `5.7.1`. Algunos proveedores lo usan para cuentas cerradas.\#
Retransmisión: compruebe el MX del dominio, autentíquese. Lista de bloqueo: solicite la baja a la lista del texto.\#
el código habitual para un destinatario rechazado\#
rechazado, y se cierra la línea\#
554/STARTTLS\#
TLS rechazado\#
El servidor no inicia TLS: ya está activo, o este cliente no puede usarlo.\#
`STARTTLS` en un puerto donde TLS empieza desde el principio (Exim: «Already in TLS»), dos veces en una sesión, o con más comandos enviados justo detrás.\#
Envíelo una vez, solo, después de que `EHLO` lo ofrezca.\#
momento inadecuado, con el código habitual\#
555\#
Parámetros de MAIL FROM/RCPT TO no reconocidos o no implementados\#
El servidor no conoce, o nunca cumple, un parámetro que sigue a la dirección.\#
Un cliente usa una extensión que `EHLO` no ofreció (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); a menudo tras cambiar de servidor, o a través de un proxy con lista propia. Gmail y qmail lo dicen también por simples errores de sintaxis.\#
Busque caracteres sobrantes en las direcciones.\#
Use solo parámetros de las extensiones de la última respuesta a `EHLO`; desactive lo que falle (`smtp_discard_ehlo_keywords`).\#
Haga que el proxy y el servidor de detrás ofrezcan lo mismo.\#
conocido, pero imposible ahora\#
el valor del parámetro está mal escrito\#
no implementado, para otros comandos\#
555/MAIL\#
El servidor no conoce, o nunca cumple, un parámetro que sigue a la dirección del remitente.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` o `MT-PRIORITY=` sin la extensión en la respuesta a `EHLO`.\#
Busque caracteres sobrantes en su dirección de remitente.\#
Lea la respuesta al último `EHLO`, tras TLS; oculte la palabra clave al cliente si un dispositivo intermedio la daña (`smtp_discard_ehlo_keywords`).\#
la línea está mal escrita\#
555/RCPT\#
El servidor no conoce, o nunca cumple, un parámetro que sigue a la dirección del destinatario.\#
`NOTIFY=` u `ORCPT=` sin `DSN` en la respuesta a `EHLO`, `RRVS=`; o una palabra sobrante tras la dirección.\#
Busque caracteres sobrantes en la dirección.\#
Pida avisos de entrega solo donde se ofrezca `DSN`.\#
555~syntax\#
Error de sintaxis en la línea de la dirección\#
El servidor no puede leer la línea `MAIL FROM` o `RCPT TO`. No falla ningún parámetro; la respuesta estándar es `501`.\#
Gmail («555 5.5.2 Syntax error») y qmail: faltan los corchetes, un espacio tras los dos puntos, una dirección vacía, un salto de línea dentro.\#
Vuelva a escribir la dirección; busque caracteres invisibles.\#
Envíe exactamente `MAIL FROM:<address>` y `RCPT TO:<address>`.\#
no se entiende la línea entera\#
556\#
El dominio no acepta correo\#
El dominio del destinatario declara en el DNS que no acepta correo alguno.\#
El dominio tiene un registro MX nulo (`MX 0 .`): un dominio solo para web, uno aparcado, o a una letra del dominio correcto. El sistema emisor o un retransmisor lo dice antes de conectar con el dominio.\#
Compruebe si hay una errata en el dominio; pida otra dirección a la persona. No reintente.\#
Confírmelo con `dig MX example.org`; quite esas direcciones de las listas.\#
Si el dominio debe recibir correo, sustituya el MX nulo por un registro MX real.\#
el dominio o el buzón no existe\#
el propio servidor dice que no acepta correo\#
556~unavailable\#
Dirección no disponible (sin significado estándar)\#
Courier recuerda que el correo a esta dirección falló hace poco y rechaza más por ahora. El dominio sí acepta correo.\#
En pasarelas Courier, durante unas horas tras fallar una entrega a la misma dirección.\#
Compruebe la dirección; inténtelo de nuevo al día siguiente.\#
Busque en el registro por qué falló la primera entrega.\#
related 456\#
557\#
Consulta de dirección rechazada (solo borrador)\#
Lo habría usado un borrador caducado para consultas de direcciones. Por su primera cifra es un rechazo permanente.\#
Casi nunca; si lo envía un servidor, solo el texto dice por qué.\#
Lea el texto y trátelo como `550`.\#
la respuesta estándar a un rechazo\#
571\#
Entrega no autorizada (5.7.1 sin los puntos)\#
Un rechazo por política. El número es el código ampliado `5.7.1` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5. La respuesta estándar es `550 5.7.1`.\#
Reglas de acceso escritas a mano, filtros de Courier, algunos proveedores (La Poste para DMARC): cliente en una lista de bloqueo, remitente no permitido, veredicto de spam, fallo de SPF o DMARC.\#
Siga el texto: SPF, DKIM, DMARC, registro PTR, lista de bloqueo.\#
Escriba `550 5.7.1` en la regla.\#
lo que los servidores deberían enviar para ello\#
572\#
Expansión de lista prohibida (5.7.2 sin los puntos)\#
El remitente no puede escribir a esta lista. El número es el código ampliado `5.7.2` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5.\#
En listas de códigos; casi nunca en una sesión real.\#
Únase a la lista, o pida a su responsable que pase el mensaje.\#
Responda `550 5.7.2`.\#
`5.7.1` sin los puntos\#
573\#
Conversión de seguridad imposible (5.7.3 sin los puntos)\#
El mensaje no se puede transmitir con la seguridad que pide. El número es el código ampliado `5.7.3` que perdió los puntos; como código de respuesta está mal formado, porque la segunda cifra llega como máximo a 5.\#
En listas de códigos; Exchange usa `5.7.3` cuando falta la autenticación entre sus servidores.\#
Lea el texto; en Exchange revise la autenticación del conector de recepción.\#
Responda `550 5.7.3`, o `530 5.7.0` si falta la autenticación.\#
585\#
Dirección imposible de entregar (código mal formado)\#
Un rechazo permanente del destinatario. La segunda cifra pasa de 5, así que ningún servidor debería enviarlo.\#
Visto en colecciones de rebotes con «Recipient address rejected: undeliverable address».\#
Responda `550 5.1.1`.\#
mientras la dirección se sigue comprobando\#
591\#
Servidor en una lista de bloqueo (código mal formado)\#
El servidor rechaza porque la dirección emisora figura en una lista de bloqueo. La segunda cifra pasa de 5, así que ningún servidor debería enviarlo; la respuesta estándar es `554`.\#
Servidores IceWarp y Merak («your host is blacklisted by»). Algunas de las listas que consultan, como SORBS, están cerradas.\#
Consulte la dirección en la lista del texto, elimine la causa y solicite la baja; si la lista está cerrada, escriba al administrador receptor.\#
Quite las listas cerradas; responda `554 5.7.1`.\#

"""#)
}
