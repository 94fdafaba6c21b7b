// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frEnhanced = PackedTable(
        records: #"""
00000500004007`050040500<C050090200>P0500;0500BM0500@0400EL0500D0400HM0500H0500OG0500M0400TG0500Q0200V]0500S06\#
00]E0500Y0300`I0500\0600hb0500b06010o0500h0701::0500o0901Gk050180801SG0501@0701[10501G0701aO0501N0801mD0501V08\#
029?0501^0202<00501`0:02Ga0501j0802P[0<0220702[8050290902e?0502B0602kG0502H09036>0502Q0903AS0?02Z0703Jd0502a06\#
03PX0502g0803Vi0502o0803`O050370803h;0703?0203id0703A0203k:0703C0203ll0703E0203nU0503G08047N0503O0704?b0503V08\#
04K`0503^0204N:0503`0704Wc0503g0604]l0503m0604ca050430804n30504;07054W0504B06059X0504H0405=l0504L0705DO0504S05\#
05HU0504X0505LA0504]0205M60504_0605PR0504e0605UF0504k0205VK0504m0905cW050560:06250605@05065J0605E04069<0=05I01\#
06;Y0605J0806DE0605R0706OB0605Y0706U?0=05`0606_30=05f0606g<0605l0706oL0=06306078<0=06901079o0=06:0307<\0606=02\#
07?R0606?0207Ah0706A0207CQ0706C0207Ef0706E0207G^0706G0207Ie0606I0107Jd0506J0807Td0?06R0807^h0?06Z0707j50506a04\#
07of0706e07086G0706l0608;m050720308>i070750608B@0?07;0608G40507A0808Sn0507I0708\50507P0608cc0507V0608ch0507\06\#
08cm0707b0708lM0507i08097o070810709?00?0880709Ge0508?0209H]0608A0609P80508G0809Vk0708O0809^C0708W0709do0608^06\#
09id0508d080:4E0508l050:9607091050:?005096080:I80609>070:Qi0609E070:Zc0?09L080:ff0509T050:k\0509Y060;1a0709_08\#
0;900709g070;=R0509n060;B70<0:4060;KZ050::080;Vd050:B080;`c060:J070;h[050:Q030;k>050:T030;n1050:W080<:o070:_07\#
0<C>070:f070<E]070:m070<LL0@0;4080<XS070;<080<`i070;D070<fU070;K060<lR070;Q060=2Y070;W070==l0@0;^070=EJ070;e07\#
0=Mi0?0;l060=T;0?0<2070=Y2070<9060=`7070<?070=f1070<F060=l3070<L080>4E060<T070>=d070<[060>Bm070<a060>I<070<g06\#
0>OQ070<m070>T5070=4070>]H060=;070>fF0?0=B080>mZ060=J070?5N050=Q040?;70?0=U070?C2070=\060?I>070=b070?O^070=i06\#
0?Tl070=o060?[n060>5050?bP060>:050?fi0?0>?070?nY050>F060@4n050>L080@@Q050>T050@DS050>Y030@H?0?0>\050@N<050>a05\#
0@Tk050>f030@W:050>i0:0@dI060?3090@o]0@0?<080A;E050?D0:0AGQ050?N090AQm050?W070AZi050?^060AaB050?d090Am>050?m09\#
0B79050@6090B?i050@?030BDV050@B050BLB050@G030BO8050@J090BVI050@S0:0BaF050@]080BiR050@e070C24050@l050C8Q050A103\#
0C<Y050A4080CEh050A<080CPZ050AD070CXL050AK080CbA050AS080Cl?050A[050D39050A`050D:o050Ae070DBY050Al090DL<050B508\#
0DVP050B=090D_U070BF080Dg`070BN070DoO070BU080E7P070B]070E?5050Bd080EHO050Bl090EOa050C5080EZW050C=080EcO050CE07\#
0ElD050CL050F4d050CQ030F6V050CT090FAH050C]080FKi050Ce080FVk050Cm080F_f050D5060Ffm050D;070Fmn050DB050G5Z050DG03\#
0G7U050DJ070G>3060DQ050GBB050DV070GJ>050D]070GR[050Dd030GUS050Dg070G\o050Dn070GdR050E5080H0m050E=030H4C050E@07\#
0H=Z050EG050HEA050EL030HH;050EO0;0HXR060EZ090Ha?0=0Ec070Hi;060Ej080Hog060F2080I9=060F:090IBn060FC080ILE0=0FK07\#
0IV2060FR070I[i060FY060Ia7060F_070IiC060Ff060Inm060Fl070J5n050G3080J?Y060G;090JH_060GD080JQA060GL080JXf060GT09\#
0JaW0=0G]070JhH060Gd080K2^060Gl080K<n060H4090KE?0=0H=080KNZ060HE080KXW0=0HM080K]j060HU080KdE0=0H]060Kkl060Hc07\#
0L5N0=0Hj070L=e050I1060LD_060I7070LKc0=0I>080LRl060IF070LYo060IM070LaB070IT070LhT070I[070LnZ070Ib070M4Z070Ii07\#
0M9X050J0080MBM060J8060MI2050J>080MUE0?0JF070MXA050JM060M^l050JS030Maa050JV090MoX050J_080N8O0<0Jg070NCD0;0Jn07\#
0NK<050K506\#

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
00054000907000@;000K1l002G4002K2B004]:004g2i00054007e0O000@;008D19002G4009M1C004]:00:`0c00;S=00;`0S004]:00<H1X\#
00;S=00>00P0005400>U0?000@;00>d1K002G400@?1E004]:00AT0>00;S=00Ab0[0005400BR0A000@;00Bc1@002G400D31I004]:00AT0>\#
0005400EQ0B000@;00Ec1A002G400G41I004]:00AT0>0005400HR0K000@;00Hm1k002G400Jh1G004]:00L?2F00NU=00Nb0U000@;00OL1@\#
002G400P\1J004]:00R61H00SN=00S[0\00TLA00T]1I00V6;00VA0L0005400Vb0I000@;00W;2V002G400Ya1j004]:00[[0e00\P=00\]0M\#
00]:;00VA0L000@;00]J1Z004]:00_40c00_g=00`40E00054000907000@;00`N1]002G400b;2`004]:00dk1n00fi=00g60f00gl=00h90Y\#
0005400hg0N000@;00iE1Q002G400jf2700TLA00lm1`00n]C00o01O010O=010\0C0005401140O000@;011S1:002G4012]2J00TLA01572I\#
00n]C017P1Y0199=019F0W019m=010\0C0005401:?0S000@;01:b2U002G401=G2M004]:01?d0f00TLA01@Z2500n]C01B_3301Eb=01Eo0a\#
01F`=01Fm0c01G`;00VA0L0005401H00b000@;01Hb1e002G401JW2?004]:01Lf0W00TLA01MM2>00n]C01O[2c01RN=010\0C01R[=01Rh0O\#
0005401SL0a000@;01T=1i002G401V61I004]:01WO0W00TLA01X61L00n]C01YR0b01ZD=01ZQ0P0005401[60_000@;01[e1J002G401]?1O\#
004]:01^^0W00TLA01_E1500n]C01`J0h01aB=010\0C0005401aT0c000@;01bG1X002G401co2=004]:01f<1100TLA01g=2700n]C01iD2Q\#
0199=01ke0[01lP=01l]0W0005401mI0`000@;01n920002G4020934004]:023=1400TLA024A3:00n]C027K1W0292=010\0C01R[=01Rh0O\#
004]:029D1600TLA02:J1V0005402<50R000@;02<W1B002G402=i2n004]:02@g0^00TLA02AU2W00n]C02D<1m01F`=02F90R02F[=02Fh06\#
02Fn=02G;0V01G`;00VA0L0005402Gf0R000@;02HH1K002G402Ic2>004]:02L11>00TLA02M?1T00n]C02Nc1[02PN=010\0C02F[=02Fh06\#
0005402Pg0Q000@;02QH26002G402SN32004]:02VP0W00TLA02W72=00n]C02YD1602ZJ>02ZX0P0005402[=0L000@;02[Y1^002G402]G1k\#
004]:02_B1_00TLA02a11@00n]C02bA1>02cO=02c\0R02d>=02dK0Y02e4;00VA0L0005402eD0Z000@;02en1R002G402gP1[004]:02i;0:\#
00n]C02iE1e02k:=010\0C0005402kL0d000@;02l@1[002G402mk3C004]:02@g0^00TLA031>1\00n]C032j2=02d>=03570C035J=035W0L\#
0363;00VA0L00054036C0_000@;037226002G403983N004]:02@g0^00TLA03<V2300n]C03>Y2403@]=03@j0603A0=03A=0;03AH;00VA0L\#
0005403Ab0L000@;03B>2Q002G403D_1l004]:03F[0T00TLA03G?0l00n]C03H;1j01F`=03J50_0005403Ji0P000@;03KI1N002G403Lg1?\#
00TLA03N61<00n]C03OB1903PK=010\0C0005403P]0N000@;03Q;15002G403R@1D004]:03ST1100TLA03TU0K00n]C03U01E03VE=010\0C\#
02d>=03VR0G0005403Vn0R000@;03WP1l002G403YL2A004]:02@g0^00TLA03[]1800n]C03\e3003_e=03`20M0363;00VA0L0005403`T0a\#
000@;03aE1O002G403bd2=004]:02@g0^00TLA03e11m03fn=03g;0?03gJ=03gW0@01R[=03gg0D000@;03hB1R004]:02i;0:000@;03ik1?\#
004]:02i;0:000@;03kA1[004]:02i;0:000@;03m31R004]:02i;0:0005403nZ0Q000@;03o;1@002G4040K1d004]:042?0e00TLA04342C\#
00n]C045G1S046j=010\0C01R[=04770G00054047S0X000@;048;1E002G4049P1h004]:04;H0]00TLA04<51g00n]C04=l1F04?B=04?O0C\#
0005404?g0L000@;04@C2d002G404C72N004]:04EU1N00TLA04G32600n]C04I91R04J[=04Jh0M03fn=04KE0K000@;04Ke2804Mm=010\0C\#
0005404N?0R000@;04Na1^002G404PO2K00TLA04Rj2>00n]C04U81_04Vg=010\0C04W4=04WA0R0005404Wh0S000@;04XK1G002G404Yb1S\#
00TLA04[E1Y00n]C04\n0n04W4=01ZQ0P0005404^10Q000@;04^R1K002G404_m1@00TLA04a=0o00n]C04b<1H04cT=01ZQ0P0005404cf0\\#
000@;04dR1l002G404fN2K004]:04hi0k00TLA04id2V00n]C04lJ0d04m>=010\0C02e4;04mK0X0005404n80^000@;04nf18002G404on1H\#
00TLA051F1M00n]C052c1L054?=010\0C054L;00VA0L00054054\0Y000@;055E1@002G4056U0\00TLA057A1;00n]C058L0o059K=010\0C\#
000@;059]1I00TLA05;61c00n]C05<i0f05=_=010\0C0005405>10P000@;05>Q0o002G405?P1U004]:05A50`00TLA05Ae1:00n]C05Bo1C\#
05DB=010\0C000@;05DT1J004]:05En0\00TLA05FZ1L00n]C05H60B05HH=010\0C000@;05HZ1V004]:05En0\00TLA05J@0b00n]C05K212\#
05L4=010\0C004]:05LF0`00SN=010\0C0005405M;0S000@;05M^19004]:05Ng0W00TLA03TU0K00n]C05ON0g05PE=010\0C000@;05PW1W\#
002G405R>1;004]:05SI0O00TLA05Sh0c05T[=010\0C03fn=05Th0N00TLA05UK0c05V>=010\0C0005405VP0Z000@;05W:1]002G405Xg2d\#
004]:05[[1J00TLA05]53700n]C05`<2>02Fn=05bJ0X02ZJ>05c20U03AH;00VA0L0005405c\0T000@;05d@2D002G405fT2`004]:02@g0^\#
00TLA05iD4`00n]C05n41o0603=060@0C060S=060`0W061G>061U0P01G`;00VA0L000@;062;1;004]:063F1900TLA03TU0K00n]C064O0]\#
065<>010\0C000@;065P1R004]:06721800n]C068:0d068n>010\0C000@;069I2@0005406;_0P000@;06<?2c002G406?21X004]:02@g0^\#
00TLA06@Z1\00n]C06BF0R06Bh>06C60U01R[=06C[0Z0005406DK0V000@;06E11R002G406FS2e004]:06IH1J00TLA06Jb2i00n]C06M[1I\#
06O4>010\0C0005406OH0f000@;06P>1e002G406R31Z004]:06IH1J00TLA06S]1D00n]C06BF0R06U1>010\0C0005406UL0X000@;06V41b\#
002G406Wf2[004]:06IH1J00TLA06ZQ3@00n]C06]a1B0005406_@0J000@;06_Z22002G406a\1`004]:06cL1<00TLA06dX2T00n]C06]a1B\#
0005406gB0Z000@;06gl1P002G406iL27004]:02i;0:00TLA06kS2\00n]C06n?0o06o>>060@0C0005406oY0V000@;070?2e002G407341i\#
004]:02i;0:00TLA074m2U00n]C077R0Z000@;078I1V0005407:<0K000@;07:W25004]:06cL1<000@;07<b2607>h>07?60L000@;07?X22\#
07AZ>07?60L000@;07Ao1R004]:02i;0:000@;07CX2>004]:02i;0:000@;07Em1a004]:02i;0:000@;07Ge20004]:02i;0:07Ik>07J90[\#
0005407Ji0R000@;07KK1U002G407M02Q004]:02@g0^00TLA07OQ2<00n]C07Q]2707Sd=010\0C07T1=07T>0V0005407U30]000@;07U`1J\#
002G407W:2L004]:02i;0:00TLA07YV2P00n]C07\61L07]R?07]a0J07^;?07^J0N0005407_70[000@;07_b2<002G407an2P004]:07dN0i\#
00TLA07eG1@00n]C07fW2[07iB=07iO0V000@;07j:2600TLA07l@1m00n]C07n=1L07oY=010\0C0005407om0j000@;080g1B002G408291:\#
004]:02i;0:00TLA083C2I085\?085k0E07^;?086@0700054086N0N000@;086l1K002G4088G0j004]:02i;0:00TLA089A2\07]R?07]a0J\#
000@;08<21H00TLA08=J1O00_g=010\0C0005408?00J000@;08?J1S002G408@m0_004]:02i;0:00TLA03TU0K03_e=08A\0T0005408BO0Y\#
000@;08C81O002G408DW0^004]:02i;0:00TLA08EE1O085\?08Fd0@0005408G90L000@;08GU2;002G408I`3:004]:08Lj1O00TLA08NI32\#
00n]C08QK1[00gl=08S60T08SZ=08Sg070005408T30M000@;08TP1K002G408Uk2b004]:08X]1A00TLA08Yn1W00n]C00o01O08[U=08[b0C\#
0005408\:0N000@;08\X2H002G408_01:004]:08`:1?00TLA08aI1^0603=08c70\0005408\:0N000@;08\X2H002G408_01:004]:08`:1?\#
00TLA08aI1^0603=08c70\0005408\:0N000@;08\X2H002G408_01:004]:08`:1?00TLA08aI1^0603=08c70\0005408d40X000@;08d\1\\#
002G408fH1`004]:08h82700TLA08j?1C00n]C08kR0W0603=08l90D0005408lR0@000@;08lb1_002G408nQ2_004]:091@1j00TLA093:26\#
00n]C095@1`01Eb=09700Y0603=097Y0F0005409860c000@;098i1C002G409:<1:004]:09;F1P00TLA09<f0V00n]C09=L1701Eb=09>S0M\#
0005409??0U000@;09?d29002G409Am1j004]:09Cg0m00TLA09Dd2>00n]C077R0Z09G2?09GA0T004]:09Gj0c00TLA02:J1V0005409Hc0h\#
000@;09I[1K002G409K60k004]:09L11K00TLA09ML2D0292=09O`0H0005409P=0C000@;09PP1M002G409Qm22004]:04;H0]00TLA09So0j\#
00n]C09Ti1f02PN=09V_0<02cO=02Fh060005409W20o000@;09X11M002G409YN0f004]:09ZD0\00TLA09[01G00n]C09\G0l09]C?09]R0N\#
01F`=09^00C0005409^J0Z000@;09_41W002G409`[0k004]:09aV0X00TLA09b>0d00n]C09c21K09dM?09d\0C0005409e50b000@;09eg0f\#
002G409f]0k004]:04;H0]00n]C09gX1^04?B=09iF0N0005409ii0P000@;09jI2L002G409le2B004]:09o71I00TLA0:0P1O00n]C0:1o1R\#
0603=0:3Q0W0:48=035W0L000@;0:4J1K002G40:5e12004]:0:6g0N00TLA0:7E1M02d>=0:8b0D000540:9=0^000@;0:9k1F002G40:;A1T\#
00TLA0:<e0n00n]C0:=c1=000540:?50S000@;0:?X2X002G40:B@2;004]:0:DK0R00TLA0:Dm1e00n]C0:Fb1I03fn=0:H;0Y01Eb=0:Hd0D\#
000540:I>0d000@;0:J21_002G40:Ka14004]:0:Le0k00TLA0:M`1J00n]C0:O:2<0:QF>0:QT0E000540:Qo0U000@;0:RT1A002G40:Se2N\#
004]:04;H0]00TLA0:VC1Q00n]C0:Wd2K04?B=0:Z?0T000540:[20a000@;0:[c2H002G40:^;34004]:0:a?0f00TLA0:b50m00n]C0:c22c\#
0:ee>0:f30c01Eb=09>S0M000@;0:fk1[002G40:hV1Z004]:0:j@0900TLA0:jI1C03gJ=0:H;0Y000@;0:ka1A002G40:m21E004]:0:nG0g\#
00TLA0:o>1U00n]C0;0c0n01R[=0:H;0Y000540;1h0K000@;0;2C1X002G40;3k1G004]:0;5B0j00TLA0;6<1<00n]C0;7H1704J[=09>S0M\#
0;8O?0;8^0B000540;970R000@;0;9Y0n002G40;:W1A004]:01Lf0W00TLA0;;h0e00n]C0;<]0e01RN=09>S0M000540;=W0X000@;0;>?25\#
002G40;@D0[004]:0;@o0C00TLA0;AB0e03A0=0:H;0Y000540;BC0U000@;0;Bh2D002G40;E<2C004]:0;GO1\00TLA0;I;1i01F`=0;K40V\#
000540;K_0F000@;0;L52R002G40;NW3O004]:0;R61400TLA0;S:2P00n]C0;UZ0Q04W4=0;V;0R04cT=0;V]07000540;Vi0F000@;0;W?1F\#
002G40;XU2F004]:0;Zk1I00TLA0;\D1j00n]C0;^>1E0;_S=0;_`0N0603=0;`>0U000540;`i0b000@;0;a[1X002G40;cC23004]:0;eF0a\#
00TLA0;f71900n]C0;g@0_04cT=0;go0\000@;0;h`1<004]:0;il0d0;j`=0;jm0A00TLA0;kC1F0;lY;0;ld0L0;m@=0;mM0T000540;n60V\#
000@;0;n\1]002G40<0I3<004]:0<3U1m00TLA0<5R2[00n]C0<8=1C0603=0<9P0e0<:E;0<:P0O000540<;60T000@;0<;Z1n002G40<=X1i\#
004]:0<?Q0n00TLA0<@O1S00n]C0<B21<0603=09>S0M000540<CE0P000@;0<Ce1h002G40<=X1i004]:0<?Q0n00TLA0<@O1S00n]C0<B21<\#
0603=09>S0M000540<Ed0c000@;0<FW1I002G40<H00b004]:0<Hb0n00n]C0<I`1a0<KQ=09>S0M0<K^?0<Km0O000540<L\0_000@;0<MK2?\#
002G40<OZ2N004]:0<R81H00TLA0<SP1?00n]C0<T_2K0<K^?0<W:0U0<W_?0<Wn0U000540<XZ0g000@;0<YQ1G002G40<Zh18004]:0<\01<\#
00TLA0<]<1G00n]C0<^S1h0<KQ=09>S0M0<W_?0<`K0N000540<a00g000@;0<ag1G002G40<c>15004]:0<dC0Z00TLA0<]<1G00n]C0<dm1;\#
0<K^?0<f80M000540<f\0o000@;0<g[1O002G40<i:10004]:0<j:0\00n]C0<jf1\0<K^?0<f80M000540<lY19000@;0<mb1o002G40<oa14\#
004]:0=0e0[00n]C0=1P190<W_?0<`K0N000540=2`0V000@;0=3F2=002G40=5S2T004]:0=871@00TLA0=9G3500\P=0=<L0d0==@>0==N0N\#
000540=><0_000@;0=>k1b002G40=@]1C004]:0<j:0\00TLA0=B00B00n]C0=BB2A0=DS?0=Db0X000540=EQ0]000@;0=F>1T002G40=Gb22\#
004]:0=Id0[00TLA0=JO0[00n]C0=K:1o07Sd=0=M90`000540=N80]000@;0=Ne12002G40=Og0W004]:0=PN0d00TLA0=QB2?0=SQ?0=S`0K\#
000540=TJ0Y000@;0=U30e002G40=Uh0f004]:0=V^0\00TLA0:b50m00n]C0=WJ0j0=XD=0=XQ0Q000540=Y90L000@;0=YU1`002G40=[E1H\#
004]:0=\]0O00TLA0=]<2L054?=0=_X0O000540=`>12000@;0=a@1I002G40=bY0Q004]:04;H0]00TLA0=c:0h00n]C0=d21F0=eH?0=eW0J\#
000540=f80\000@;0=fd1>002G40=h21E004]:02i;0:00TLA0=iG1\0=k3?0=kB0a000540=l:0Z000@;0=ld1C002G40=n71X004]:0=o_0l\#
00TLA0>0[1f00n]C0>2Q0o06U1>09>S0M0>3P?0>3_0V000540>4K0c000@;0>5>1l002G40>7:1S004]:0>8]0n00TLA0>9[1\00n]C0>;G1X\#
0><o>0>==0W000540>=k0m000@;0>>h1C002G40>@;0V00TLA0>@a0l00n]C0>A]0e0>BR?0>Ba0<000540>C40k000@;0>Co26002G40>F50a\#
004]:0<?Q0n00TLA0>Ff2007^;?0>Hf0F000540>IC0T000@;0>Ig1@002G40>K717004]:0>L>1100TLA0>M?1d05DB=0>O30N000540>OX0V\#
000@;0>P>1P002G40>Q^0Q004]:04;H0]00TLA0=c:0h00n]C0>R?1N0>S]?0>Sl09000540>T<0h000@;0>U426002G40>W:25004]:0>Y?0j\#
00TLA0>Z91e0>[n?0>\=0F06U1>0>\S0e000540>]N0S000@;0>^11V002G40>_W2G004]:0>an1D00TLA0>cB1^0>e0?0>e?0d0<:E;0>f30C\#
000540>fU0U000@;0>g:0o002G40>h91g004]:0<?Q0n00TLA0>j01c00n]C0>kc180=SQ?0>lk0N085\?0>mI0A000540>m`0^000@;0>nN1Y\#
002G40?0728004]:0=\]0O00TLA0?2?2D0?4S>0?4a0E0603=0?560H000@;0?5S1G00TLA0?6j2A00n]C0?9;1B0?:M>0?:[0L000540?;F0U\#
000@;0?;k1f002G40?=a1S004]:0=\]0O00TLA0??D2M00n]C0?Aa0j09G2?0?B[0G000540?C90e000@;0?Cn1I002G40?EG1A004]:0=\]0O\#
00TLA0?FX210=eH?0?HY0U000540?IE0[000@;0?J01K002G40?KK12004]:0=\]0O00TLA0?LM2L0?Ni?0?O80@0292=0?OH0F000540?Oe0c\#
000@;0?PX27002G40?R_0b004]:0=\]0O00TLA0?SQ1K09G2?0?B[0G000540?U30d000@;0?Ug24002G40?Wk1=004]:0?Y80\00TLA0?Yd1]\#
0><o>0?[Q0M000540?\40Q000@;0?\U1j002G40?^O1K004]:0?_j2500\P=0?ao0Q000540?bV0Q000@;0?c72=002G40?^O1K004]:0?eD1H\#
0?f\=0?ao0Q000540?g80f000@;0?gn1b002G40?i`1>004]:0?jn1;00TLA0?l90K00n]C0?lT1K0603=0?mo0Z000540?n^0X000@;0?oF2:\#
002G40@1P1V004]:0@360Y00TLA0@3_1?0603=09>S0M000540@530@000@;0@5C1`002G40@733^004]:0@:a1?00TLA0@<02K00n]C0@>K1S\#
00fi=0@?n0S08SZ=08Sg07000540@@V0C000@;0@@i2B002G40@C;0T00TLA0@C_0G0603=0@D60M000540@DX0E000@;0@Dm1P002G40@FM1b\#
000540@HN0G000@;0@He25002G40@Jj1U00TLA0@LO160@MU=0@Mb0J000540@NA0H000@;0@NY20002G40@PY2E004]:0@Rn0N00TLA0@SL1O\#
000540@U00E000@;0@UE1=002G40@VR0X000540@W?0Q000@;0@W`22002G40@Yb1l004]:0@[^1o00TLA0@]]1S00n]C0@_@2a01RN=0@b10\\#
0@b]=0@bj0X02PN=0@cR0\0@d>;00VA0L000540@dO0Q000@;0@e01X002G40@fX2f004]:0@iN1>00TLA0@j\1900n]C0@ke1K01RN=0@m@0h\#
0@n8>0@nF0_0@o5;0@o@0M000540@om0H000@;0A0E1o002G40A2D3:004]:0A5N1700TLA0A6U1_00n]C0A8D2O01Eb=09>S0M0=XD=0A:c0R\#
000540A;J0S000@;0A;m2?002G40A><2F004]:0A@R0c00TLA0AAE2>00n]C0ACS2801Eb=0AE[0S0:ee>0AF>0g046j=0AG50L0;lY;0;ld0L\#
000540AGV0\000@;0AHB1O002G40AIa2C004]:01WO0W00TLA0AL42@00n]C0AND2701lP=0APK0[054?=0AQ60\0AQb;00VA0L000540AR20P\#
000@;0ARR1J002G40ASl2b004]:0AV^0f00TLA0AWT0g00n]C0AXK2301Eb=0AZN0K000540AZn0N000@;0A[L0S002G40A[o2H004]:0A^G22\#
0A`I=0A`V0Q0Aa7;00VA0L000540AaG0X000@;0Aao2B002G40AdA25004]:0AfF2:00TLA0AhP1500n]C0AiU1C0Ajh;0Ak30a0Akd;0Ako0R\#
01Eb=0AlQ0]000540AmC0Z000@;0Amm1^002G40Ao[2T004]:0B2?1T00TLA0B3c2d01ZD=00;`0S0292=0B6W0R0AQb;0;ld0L0;lY;0;ld0L\#
000540B7>0R000@;0B7`1h002G40B9X2B004]:023=1400TLA0B;j2L00n]C0B>F1201lP=0B?H0Q0@n8>0AF>0g0;lY;0;ld0L000540B?n0[\#
000@;0B@Y1Y002G40BBB2D000540BD[0D000@;0BDo1E002G40BFD2H004]:0BH\1V00TLA0BJB20000540BLG0S000@;0BLj1N002G40BNH0`\#
000540BO=0C000@;0BOP19002G40BPY1h004]:0BRQ0Z00TLA0BS;0k00n]C0BT61G01Eb=0BUM0G0@b]=0BUd0A02cO=0BV50D000540BVN0=\#
000@;0BV[0k002G40BWV2R004]:0BZ81H00TLA0B[P1F00n]C0B\f2;02F[=0B_10[0B_\=0B_i0Z03VE=0B`S0X0Ba;;00VA0L000540BaK0f\#
000@;0BbA1Q002G40Bcb1E004]:0Be71l00n]C0Bg31?03VE=0BhB0X02cO=0Bhj0X0Ba;;00VA0L000540BiW0N000@;0Bj51E002G40BkJ2@\#
004]:0BmZ1:00n]C0Bnd230<KQ=0C0g0^04?B=0C1U0O000540C290B000@;0C2K1G002G40C3b2;004]:0C5m1V00n]C0C7S0n000540C8V0c\#
000@;0C9I29002G40C;R17000540C<^0L000@;0C=:1]002G40C>g2F004]:02@g0^00TLA0CA=1K00n]C0CBX2e02F[=0CEM0K02e4;00VA0L\#
000540CEm0_000@;0CF\0i002G40CGU2M00TLA0CJ22K00n]C0CLM260CNS=0CN`0>0CNn;0CO90b0603=0COk0_000540CP_0V000@;0CQE1E\#
002G40CRZ1`00TLA0CTJ1k00n]C0CVE0g054?=0CW<0Z0CWf;0CX10K000540CXQ0R000@;0CY30g002G40CYj2V004]:0C\P1e00TLA0C^E1Q\#
00n]C0C_f1i0B_\=0Ca_0R0Ba;;00VA0L000540CbF0G000@;0Cb]1R002G40Cd?2P004]:0Cf_1J00TLA0Ch91S00n]C0Ci\2>035J=08[b0C\#
04?B=0Ckj0E000540ClD0M000@;0Cla2?002G40Co01c004]:0D0c1S065<>0D2F0c000540D3>0O000@;0D3]1X002G40D5E1o00TLA0D7D1]\#
00n]C0D911n000540D;40b000@;0D;f1W002G40D=M2R004]:0D?o0a00TLA0D@`1]046j=0DBM0<03fn=03g;0?000540DB^0J000@;0DC81R\#
002G40DDZ2O004]:0DG90n00TLA0DH73100n]C0:Fb1I03gJ=0DK80U01R[=04770G0DK]=0DKj0B000540DLA0B000@;0DLS1e002G40DNH2B\#
004]:02@g0^00TLA0DPZ3C00n]C0DSm1Q03fn=0DUN0H03AH;0DUf0Z000540DVU0K000@;0DW01H002G40DXH1e004]:02@g0^00TLA0DZ=3e\#
00n]C0;0c0n0D^2=0D^?0R0199=0D^a0d0363;00VA0L000540D_\0Y000@;0D`E1S002G40Dah17004]:0Dbo0Y00TLA0DcX1M00n]C0De525\#
0Dg:?0DgI0G01R[=09>S0M000540Dgg0N000@;0DhE1d002G40Dj92:004]:0;@o0C00TLA0DlC1M00n]C0Dm`1_03fn=09>S0M000540DoV0[\#
000@;0E0A1m002G40E2>1N004]:0=Id0[00TLA0=JO0[00n]C0E3\2F0E62?0E6A0K0E6\?0E6k0U000540E7W0d000@;0E8K1S002G40E9n21\#
004]:0;@o0C00TLA0E;o1>00n]C0E==1h03gJ=09>S0M000540E?:0B000@;0E?L1j002G40EAF2Y004]:0:DK0R00TLA0ECo2j00n]C0EFi1V\#
01RN=0DgI0G01R[=04770G000540EHT0O000@;0EI30o002G40EJ21W004]:02@g0^00TLA0EKY1J00n]C0EM31_0CNS=0ENb0S02ZJ>0EOE0L\#
03AH;00VA0L000540EOf0L000@;0EPB1l002G40ER>3:004]:04;H0]00TLA0EUH1`00n]C0EW82U0:48=0EY]0G0:QF>0EZ40S000540EZ\0J\#
000@;0E[61h002G40E\n2<004]:0E_:1500TLA0E`?2F00n]C04I91R0DK]=0EbU0j03fn=04KE0K000540EcT0a000@;0EdE27002G40EfL1n\#
004]:0=Id0[00TLA0EhJ1?00n]C0EiY2707Sd=0Ek`0T000540ElI0N000@;0Elg1Y002G40EnP2V00TLA0F161[00n]C0F2a23000540F4i0V\#
000@;0F5O0Y002G40F680N000540F6[0C000@;0F6n1H002G40F8F2Y00TLA0F:o2^00n]C0F=]2404cT=0F?a0I054?=0F@:0E0F@O;0F@Z0B\#
0F@l;0FA70A000540FAM0A000@;0FA^0a002G40FBO3100TLA0FEP2P00n]C0FH02g04W4=0FJg0O054?=0FKF0H0FK^;00VA0L000540FKn0E\#
000@;0FLC1l002G40FN?2H004]:0FPW1500TLA0FQ\2I00n]C0FT51D0FUI=0FUV0^02e4;0FVD0W000540FW00Q000@;0FWQ0g002G40FXH26\#
00TLA0FZN2n00n]C0F]L1F04cT=0F^b0S0AQb;00VA0L0F_E;0F_P0F000540F_k0M000@;0F`H1U002G40Fam1]00TLA0FcZ2B00n]C0Fel0[\#
04W4=0FfW0F000540Fg20_000@;0Fga1H002G40Fi91D00TLA0FjM1N00n]C0Fkk1N00\P=0FmI0U0FK^;00VA0L000540Fn30L000@;0FnO1S\#
002G40G022800TLA0G2:1g00n]C0G411Y000540G5_0T000@;0G6C0^002G40G710T000540G7Z0R000@;0G8<14002G40G9@1`004]:0G;00m\#
00n]C0G;m140603=0G=10d05DB=0G=e0>000540G>90^000@;0G>g1R002G40G@I1:00n]C0GAS0L05V>=0GAo0C000540GBG0S000@;0GBj1Q\#
002G40GDK2Q004]:0GFl1c00TLA0GH_0o00n]C05H60B05L4=0GI^0P000540GJC0_000@;0GK21H002G40GLJ1\004]:0GN60k00TLA0GO11_\#
00n]C0GP`1A05HH=0GR10Z000540GR`0P000@;0GS@1>002G40GTN15000540GUX0D000@;0GUl0n002G40GVj20004]:0GXj1900TLA0GZ315\#
00n]C0G[81F05DB=0G\N0Q000540G]40O000@;0G]S1G002G40G^j1L004]:0G`F1<00TLA0GaR1l0GcN>0Gc\0[0GdG;00VA0L000540GdW18\#
000@;0Ge_1d002G40GgS2X004]:0Gj;1?00TLA0GkJ2a00n]C0Gn;1E0GoP=0Go]0W0;lY;0H0D0Y000540H120j000@;0H1l1P002G40H3L0g\#
000540H4H0\000@;0H542:002G40H7>2K004]:0H9Y1B00TLA0H:k1100n]C0H;l1H0;m@=0H=D0F000540H=_0M000@;0H><1L002G40H?X28\#
004]:0HA`1;00TLA0HBk2F000540HEF0W000@;0HEm10002G40HFm1>000540HH@0V000@;0HHf1n002G40HJd3R004]:0HNF1m00TLA0HPC2X\#
00n]C0HRk3F02Fn=0HVA0_06U1>0HW00i06O4>0HWi0Y0@d>;00VA0L0GdG;0;ld0L000540HXX0G000@;0HXo1e002G40HZd1G004]:0H\;0e\#
00TLA0H]01V00n]C0H^V0k0H_Q>0H__0V0H`E>0H`S0Q0Ha4;0@o@0M000540HaL0Q000@;0Ham29002G40Hd61V004]:0He\0c00TLA0HfO1@\#
00n]C0Hg_1504W4=0Hhd0G000540HiA0^000@;0Hio1M002G40HkL1l004]:0H\;0e00TLA0HmH0h00n]C0Hn@0T0Hnd>0Ho20Z0Ho\;00VA0L\#
000540Hom0V000@;0I0S2N002G40I311M004]:0I4N1]00TLA0I6;0f00n]C0I711[0?f\=0I8\0F0I92;00VA0L000540I9C0P000@;0I9c1K\#
002G40I;>2A004]:0I=O1O00TLA0I>n2300n]C0IA10c00\P=0IAd0E02PN=0IB90Z0IBc;00VA0L000540IC40M000@;0ICQ2O002G40IF02I\#
004]:0IHI0Z00TLA0II31>00n]C0IJA1305T[=0IKD0W00\P=0IKk0J000540ILR0T000@;0IM61_002G40INe1i004]:0IP^2<00TLA0IRj19\#
00n]C0IT31N0?f\=0IUQ0Q000540IV80L000@;0IVT1:002G40IW^1U004]:0IYC1900TLA0IZL1200n]C064O0]068n>0I[N0K000540I[o0]\#
000@;0I\\1E002G40I^11T004]:0I_U0l00n]C068:0d03VE=0I`Q0V000540Ia=0S000@;0Ia`1_002G40IcO2L004]:0Iek1B00TLA0Ig=16\#
0IhC>0IhQ0b01Eb=0BUM0G000540IiI0Q000@;0Iij20002G40Ikj1G004]:0Iek1B00TLA0ImA0h0In9>0InG0V000540Io30I000@;0IoL20\#
002G40J1L1A004]:0J2]0a00TLA0J3N1@00n]C0J4^0Y0In9>0J5G0W000540J630O000@;0J6R1S002G40J852J004]:0J:O1=00TLA0J;\1_\#
00n]C0J=K140<K^?0J>O0f02k:=0J?E0D000540J?_0P000@;0J@?1H002G40JAW1`004]:0=o_0l00TLA0JCG1j00n]C0JEA1:0JFK>0JFY0[\#
0JGD>0JGR0\06U1>0JH>0Q000540JHe0P000@;0JIE1J002G40JJ_2P004]:0JM?0l00TLA0JN;1W00n]C0JOb0b0?:M>0JPT0C0JGD>0JPg0J\#
000540JQG0X000@;0JQo1J002G40JSI0l004]:0JTE1M00TLA0JUb2=00n]C0JWo0g0?:M>0JPT0C06U1>0JH>0Q000540JXl0H000@;0JYD1i\#
002G40J[=27004]:0=o_0l00TLA0J]D2A00n]C0J_U1=06Bh>0J`b0e06U1>0JH>0Q0603=06C[0Z000540Jad0J000@;0Jb>2H002G40JdV1>\#
004]:0<?Q0n00TLA0Jed2T00n]C077R0Z06O4>09>S0M000540JhN0H000@;0Jhf1_002G40JjU2_004]:0>Y?0j00TLA0JmD2S00n]C0Jog1[\#
0K1R>0K1`0F0K26>0K2D0J000540K2d0S000@;0K3G1f002G40K5=1M004]:0K6Z2=00TLA0K8g2a00n]C0K;X0n061G>0K<V0H0603=06C[0Z\#
000540K=40a000@;0K=e1[002G40K?P1c004]:0=o_0l00TLA0KAC2F00n]C0KCY1;0?:M>0KDd0>0K26>0KE20=0@d>;00VA0L000540KEL0H\#
000@;0KEd2;002G40KGo2I004]:0=o_0l00TLA0KJH3U00n]C06]a1B0@n8>0KMm0F0H`E>0KNC0G000540KN`0O000@;0KO?2i002G40KR824\#
004]:01f<1100TLA0KT<2M00n]C0KVY0V0:ee>0KW?0`0292=0KWo0X000540KXd0:000@;0KXn1o002G406a\1`004]:0=o_0l00TLA0KZm2m\#
00n]C06]a1B0K26>09>S0M0H`E>0KNC0G000540K^00J000@;0K^J1E002G40K__25004]:0Kad0J00TLA0Kb>1c00n]C06n?0o02ZJ>0>mI0A\#
07T1=0Kd10D000540KdR0M000@;0Kdo2c002G40Kgb1T004]:0Kad0J00TLA0KiF2V00n]C077R0Z000540Kl20H000@;0KlJ1Y002G40Kn32F\#
004]:0L0I0Y00TLA0L122600n]C0L381S06U1>0L4[0c000540L5[0K000@;0L661S002G40L7Y2L004]:0<?Q0n00TLA0L:53200n]C077R0Z\#
0Hnd>0L=70^000540L=j0d000@;0L>^1\002G40L@J1D004]:0LA^1F00n]C0LC41>07Sd=0LDB0M000540LDe0U000@;0LEJ1Q002G40LFk1A\#
004]:0LH<0e00TLA0LI11H00n]C0LJI180Hnd>0LKQ0B000540LL00;000@;0LL;22002G40LN=1?004]:0=o_0l00TLA0LOL2>00n]C0LQZ1B\#
0?:M>09>S0M0@n8>0KMm0F000540LS20S000@;0LSU23002G40LUX1Q004]:0>Y?0j00TLA0LW91h06U1>0LY10H07AZ>0LYI0V000540LZ50R\#
000@;0LZW1o002G40L\V1T004]:0JTE1M00TLA0L^:2T0JGD>0L`^0T06U1>0LY10H000540LaI0f000@;0Lb?1S002G40Lcb1F004]:0=Id0[\#
00TLA0Le81F00n]C0LfN1C0Lga?0Lh00T000540Lh[0Z000@;0LiE2?002G40LkT0_004]:0=Id0[00TLA0=JO0[00n]C0LlC1g0Ln:?0LnI0A\#
000540Lna0M000@;0Lo>1b002G40M101J004]:0=Id0[00TLA0=JO0[00n]C0M2J1j01R[=0M4D0F000540M4a0X000@;0M5I21002G40M7J11\#
004]:0=Id0[00TLA0=JO0[00n]C0M8K1=07Sd=0=M90`000540M9]0Z000@;0M:G1I002G40M;`22004]:0M=b1h00TLA0M?Z1>00n]C0M@h1U\#
0?f\=0I8\0F0CWf;00VA0L000540MBS0Q000@;0MC42I002G40?^O1K00TLA0MEM2>0MG[=0MGh0`07>h>0MHX0J000540MI70F000@;0MIM1e\#
002G40MKB2X004]:0MMj1[00TLA0MOU2L00n]C0MR1280MT9=0MTF0U0Hnd>0MTk0J000540MUT0L000@;0MV02A002G407an2P004]:07dN0i\#
00TLA07eG1@00n]C07fW2[04Mm=07iO0V000540MXF0]000@;0MY32>002G40M[A1^00TLA0M\o1T00n]C07n=1L07Sd=0M^S0I000540M_10Q\#
000@;0M_R18002G40M`Z17000540Maf0H000@;0Mb>28002G40MdF3U004]:0Mgk2b00TLA0Mj]1R00n]C0Ml?210?f\=0Mn@0I0MnY>0Mng0V\#
0MoM;00VA0L000540Mo]0Y000@;0N0F1d002G40N2:2d004]:0N4n1F00TLA0N6D1700n]C0N7K0i00\P=0IAd0E0N8D;00VA0L000540N8[0Q\#
000@;0N9<2D002G40N;P21004]:0N=Q2400TLA0N?U1200n]C0N@W270GcN>0NB^0V000540KEL0H000@;0NCO2E002G40NEd2A004]:0=o_0l\#
00TLA0NH51N00n]C0NIS1Y06U1>09>S0M000540NKA0S000@;0NKd1n002G40NMb1j004]:0NO\1[00TLA0NQG2900n]C0NSP1G\#

"""#,
        blob: #"""
2.0.0\#
name\#
Succès\#
description\#
La commande a fonctionné. En réponse à la fin des données, le serveur a pris le message en charge et en est responsable.\#
when\#
`250 2.0.0 Ok: queued as …` après les données ; aussi après `RSET` et `NOOP`, comme `220 2.0.0` à `STARTTLS` et comme `221 2.0.0` à `QUIT`.\#
fix sender\#
Rien à faire. Si le message n'apparaît pas, regardez dans le dossier de courrier indésirable, puis donnez à l'administrateur du destinataire l'identifiant de file de cette réponse.\#
2.1.0\#
Adresse d'expéditeur acceptée\#
Le serveur accepte le chemin de retour et attend le premier destinataire.\#
`250 2.1.0 Ok` ou `Sender ok` après `MAIL FROM`, dans presque toutes les sessions.\#
Rien à faire ; la session continue avec `RCPT TO`.\#
related 2.1.5\#
la même chose pour un destinataire\#
2.1.9\#
Rien à faire ; il n'y aura pas d'autre rapport. Demandez au destinataire si vous avez besoin de savoir.\#
le destinataire a été accepté\#
2.2.0\#
Boîte en ordre\#
Le serveur accepte du courrier pour cette boîte et ajoute un état de boîte sans détail.\#
Dans les réponses et notifications de certains systèmes après une remise réussie.\#
Rien à faire.\#
le code habituel d'un destinataire accepté\#
2.3.0\#
Système en ordre\#
La commande a fonctionné ; le serveur ajoute un état du système sans détail.\#
Dans les réponses de certains serveurs à `QUIT`, `RSET`, `HELP` ou après les données.\#
2.5.0\#
Protocole en ordre\#
La commande a fonctionné ; le serveur ajoute un état du protocole sans détail.\#
Dans les réponses de certains serveurs à `RSET`, `NOOP`, `VRFY` ou après les données.\#
2.6.0\#
Contenu du message accepté\#
Le serveur a pris le message en charge. Exchange et Outlook ajoutent son numéro interne et « Queued mail for delivery ».\#
`250 2.6.0` après les données, dans la plupart des remises aux serveurs de Microsoft.\#
Rien à faire. Si le message n'apparaît pas, donnez à l'administrateur du destinataire le Message-ID et le numéro interne pour un suivi du message.\#
related 2.0.0\#
ce que d'autres serveurs envoient là\#
2.6.4\#
Le message a été remis, mais une conversion a perdu une partie de son contenu.\#
Dans les rapports de passerelles vers le fax, les SMS ou de vieux systèmes de messagerie.\#
Demandez au destinataire si tout l'important est arrivé ; sinon, envoyez du texte brut.\#
related 5.6.4\#
refusé, car l'expéditeur interdit la perte\#
2.6.8\#
fix sending-admin\#
Rien d'anormal ; envoyez `VRFY` ou `EXPN` avec le paramètre `SMTPUTF8` pour voir le nom.\#
related 252\#
le code de réponse habituel\#
2.7.0\#
Authentification réussie\#
L'authentification a fonctionné ; la session a désormais les droits de cet utilisateur. Après d'autres commandes, cela dit qu'un contrôle de sécurité a réussi.\#
`235 2.7.0` à la fin d'`AUTH`. Postfix prend aussi congé des clients Web par `221 2.7.0` (« I can break rules, too »).\#
Rien à faire ; la session continue avec `MAIL FROM`.\#
related 5.7.8\#
l'authentification a échoué\#
related 235\#
2.7.7\#
Le message a été remis, bien qu'un contrôle ait montré qu'il a été modifié ou endommagé en chemin.\#
Demandez au destinataire si le message est lisible.\#
related 5.7.7\#
refusé pour ce motif\#
2.X.Y\#
Le serveur a fait ce que la commande demandait. Après la fin des données du message, il l'a pris en charge.\#
Dans les réponses qui commencent par 2, dans les lignes de journal `status=sent` et dans les notifications d'état de remise avec `Action: delivered`, `relayed` ou `expanded`.\#
Rien à faire. Si le message n'apparaît pas, donnez à l'administrateur du destinataire l'identifiant de file de la réponse.\#
related 4.X.Y\#
même sorte de problème, mais à réessayer plus tard\#
related 5.X.Y\#
même sorte de problème, mais définitif\#
4.0.0\#
Échec temporaire sans détail\#
Quelque chose a échoué pour l'instant, et le programme qui a écrit le code n'en sait pas plus.\#
Le serveur distant a répondu 4yz sans code d'état étendu et le serveur d'envoi a écrit `4.0.0` dans son journal ou sa notification.\#
Lisez la réponse citée à côté : son code et ses mots contiennent le motif. Laissez le message dans la file.\#
fix receiving-admin\#
Ajoutez des codes d'état étendus à vos réponses, pour que les expéditeurs voient la cause.\#
related 5.0.0\#
la forme permanente\#
4.1.0\#
Problème d'adresse, temporaire\#
Le serveur ne prend pas cet expéditeur ou ce destinataire pour l'instant.\#
En réponse à `MAIL FROM` ou `RCPT TO` : la recherche dans une table ou une politique a échoué, ou l'adresse d'expéditeur n'a pas pu être vérifiée.\#
Laissez la file réessayer. Si cela dure, vérifiez que le domaine de l'expéditeur a un enregistrement MX ou d'adresse et que le destinataire est juste.\#
Cherchez dans le journal, à ce moment, des recherches échouées (LDAP, SQL, service de politique, DNS).\#
related 4.1.8\#
quand c'est le domaine de l'expéditeur\#
related 5.1.0\#
4.1.1\#
Destinataire inconnu pour l'instant\#
Le serveur ne peut pas confirmer que ce destinataire existe et demande de réessayer. Souvent, le texte dit déjà « user unknown » ou « undeliverable address ».\#
Postfix `reject_unverified_recipient` (450 par défaut), `soft_bounce = yes` ou un 450 resté d'un test, base d'utilisateurs qui ne répond pas, liste grise.\#
Vérifiez l'orthographe. Si elle est juste, patientez.\#
Laissez la file réessayer. Si « user unknown » persiste un jour, tenez l'adresse pour inconnue et supprimez le message de la file.\#
Répondez `550 5.1.1` aux utilisateurs qui n'existent pas : mettez `soft_bounce = no` et `unverified_recipient_reject_code = 550`, et voyez dans le journal pourquoi la sonde d'adresse a échoué.\#
related 5.1.1\#
la réponse permanente que méritent les inconnus\#
related 4.2.1\#
la boîte existe, mais est arrêtée pour l'instant\#
related 450\#
4.1.2\#
Domaine du destinataire introuvable pour l'instant\#
Le serveur ne trouve en ce moment aucun hôte de messagerie pour le domaine du destinataire et demande de réessayer.\#
Postfix `reject_unknown_recipient_domain` (450 par défaut), le plus souvent à la soumission : faute de frappe dans le domaine, ou ennuis DNS.\#
Vérifiez l'orthographe à droite de @.\#
Lancez `dig MX` pour le domaine. NXDOMAIN : corrigez l'adresse et supprimez le message. SERVFAIL ou délai dépassé : réparez le résolveur.\#
Testez tous les serveurs de noms du domaine ; un seul en panne ou une chaîne DNSSEC rompue suffit. Postfix : `unknown_address_reject_code = 550` rend définitif un vrai NXDOMAIN.\#
related 5.1.2\#
related 4.4.3\#
le serveur DNS n'a pas répondu\#
4.1.3\#
Adresse du destinataire illisible, dit temporaire\#
Le serveur ne peut pas lire l'adresse du destinataire, mais répond avec un code temporaire : l'expéditeur insiste donc.\#
Réglages de test comme `soft_bounce = yes`, ou un filtre qui rend tout refus temporaire.\#
Retapez l'adresse au lieu de la coller.\#
Corrigez l'adresse et supprimez le message de la file ; attendre ne répare pas une syntaxe.\#
Répondez `501 5.1.3` ; désactivez `soft_bounce`.\#
related 5.1.3\#
la forme permanente qui convient\#
4.1.4\#
Adresse du destinataire ambiguë pour l'instant\#
L'adresse correspond en ce moment à plusieurs boîtes ; le serveur demande de réessayer.\#
Un annuaire est en cours de modification ou de synchronisation et contient l'adresse deux fois.\#
Utilisez l'adresse complète et exacte.\#
Laissez la file réessayer ; si cela dure, demandez l'adresse exacte.\#
Achevez la synchronisation et retirez l'alias en double.\#
related 5.1.4\#
4.1.7\#
Adresse d'expéditeur non vérifiée pour l'instant\#
Le serveur ne peut pas confirmer que l'adresse d'expéditeur prend du courrier et demande de réessayer.\#
Postfix `reject_unverified_sender` (450 par défaut) : il interroge le MX de l'expéditeur, qui refuse, met en liste grise ou ne répond pas.\#
Utilisez une adresse d'expéditeur qui peut recevoir du courrier.\#
Rendez joignable l'adresse de `MAIL FROM` : votre MX doit accepter un `RCPT TO` vers elle, avec l'expéditeur `<>`, d'où qu'il vienne.\#
Voyez le résultat de la sonde dans le journal (`postfix/verify`, la ligne smtp vers le MX de l'expéditeur) ; exemptez l'expéditeur ou abandonnez le contrôle.\#
le domaine de l'expéditeur est introuvable\#
related 5.1.7\#
la syntaxe de l'expéditeur est fautive\#
4.1.8\#
Domaine d'expéditeur introuvable pour l'instant\#
Le serveur ne trouve en ce moment aucun hôte de messagerie pour le domaine de l'adresse d'expéditeur et demande de réessayer.\#
Postfix `reject_unknown_sender_domain` (« Domain not found », 450 par défaut), Sendmail « Domain of sender address … does not resolve » : enregistrements absents, ou délais DNS dépassés.\#
Mettez une adresse d'expéditeur dans un vrai domaine de messagerie.\#
Lancez `dig MX` et `dig A` pour le domaine de `MAIL FROM`. Publiez l'enregistrement, réécrivez les noms d'hôte comme `localdomain` (`myorigin`, `smtp_generic_maps`), ou réparez les serveurs de noms.\#
Si le domaine se résout ailleurs, c'est votre résolveur qui échoue : redémarrez-le ou remplacez-le.\#
related 5.1.8\#
4.1.9\#
Patientez ; le rapport s'arrête à un système qui n'en dit pas plus.\#
Trouvez le dernier relais dans le rapport et interrogez son administrateur avec l'identifiant de file.\#
4.2.0\#
Boîte indisponible pour l'instant\#
La boîte existe, mais le serveur ne prend pas de courrier pour elle en ce moment.\#
Liste grise (postgrey : « Greylisted, see … »), fichier ou base de boîte verrouillé par un autre processus, service dorsal en redémarrage, limites du fournisseur pour un destinataire.\#
Ne faites rien ; le serveur d'envoi réessaie.\#
Réessayez depuis la même adresse IP après le temps indiqué dans le texte, au moins 5 minutes. Si cela dure des heures, interrogez l'administrateur du destinataire.\#
Pas de liste grise ? Cherchez dans le journal de remise des verrous oubliés, une base arrêtée ou un mauvais propriétaire.\#
désactivée ou recevant trop vite\#
related 4.2.2\#
pleine\#
related 4.7.1\#
l'autre code qu'emploie la liste grise\#
4.2.1\#
Boîte désactivée pour l'instant\#
La boîte ne prend pas de courrier en ce moment ; le serveur s'attend à ce que cela cesse.\#
Compte suspendu pour impayé ou maintenance, boîte en cours de déplacement ; Gmail : trop de courrier arrive d'un coup pour ce destinataire.\#
Patientez ; si cela dure des jours, demandez une autre adresse à la personne.\#
Laissez la file réessayer. Après plusieurs jours de la même réponse, tenez l'adresse pour morte.\#
Achevez le déplacement ou réactivez le compte ; pour un compte fermé pour de bon, répondez `550 5.2.1`.\#
related 5.2.1\#
4.2.1~google\#
Le destinataire reçoit trop vite\#
Gmail ne prend plus de courrier pour ce destinataire maintenant, car il en arrive trop et trop vite. La boîte n'est pas désactivée.\#
Alertes de scripts ou de surveillance vers une seule boîte, boucles, redirection de tout vers une adresse, inondation de cet utilisateur ; aussi la limite de pointe du relais SMTP de Workspace.\#
Patientez ; ne renvoyez pas à la main.\#
Laissez la file réessayer à intervalles croissants. Envoyez moins de messages à cette adresse : regroupez les alertes, arrêtez la boucle.\#
Trouvez qui inonde la boîte ; répartissez les alertes sur un groupe.\#
related 4.7.28\#
trop de courrier de votre côté\#
4.2.2\#
Boîte pleine pour l'instant\#
La boîte a atteint son quota ; le serveur compte que son titulaire fera de la place et demande de réessayer.\#
En réponse à `RCPT TO`, après les données, et dans les journaux de Dovecot ou d'une remise LMTP (« Quota exceeded »).\#
Dites au destinataire, par un autre moyen, de supprimer des messages. Le serveur d'envoi réessaie entre-temps.\#
Laissez la file réessayer. Retirez l'adresse si elle reste pleine des semaines.\#
Augmentez le quota ou archivez (`doveadm quota get`, `Get-MailboxStatistics`).\#
related 5.2.2\#
la même chose, sans plus d'espoir\#
related 4.3.1\#
tout le serveur est plein, pas une boîte\#
related 452\#
4.2.4\#
Problème d'expansion de liste, temporaire\#
L'adresse est une liste ou un alias, et le serveur n'a pas pu en trouver les membres en ce moment.\#
Annuaire ou base derrière la liste inaccessible, fichier inclus illisible, liste en cours de modification.\#
Patientez.\#
Vérifiez la connexion à l'annuaire ou à la base, puis développez l'alias à la main (`postalias -q`, `exim -bt`).\#
related 5.2.4\#
4.3.0\#
Système de réception en difficulté pour l'instant\#
Quelque chose échoue en ce moment dans le système de réception ; le même message peut passer plus tard.\#
Postfix « Temporary lookup failure » ou « queue file write error », un filtre (milter, filtre de contenu) en panne ; Google : problème du système, ou plusieurs domaines de destination dans une transaction.\#
Laissez la file réessayer. Si Google parle de domaines de destination, envoyez une transaction par domaine.\#
Lisez dans le journal les avertissements juste avant cette réponse : base de données ou table LDAP, socket du milter, droits, disque plein.\#
le disque est plein\#
related 4.3.5\#
la configuration est fautive\#
related 451\#
4.3.2\#
Le système ne prend pas de messages maintenant\#
Le serveur ne prend pas de courrier en ce moment : il s'arrête, est surchargé, en maintenance ou fait attendre les nouveaux clients.\#
À la bannière ou à `RCPT TO` : « too many connections », « all server ports are busy », tests de postscreen (« Service currently unavailable »), règle `defer` (« Try again later »), transport Exchange arrêté.\#
Laissez la file réessayer depuis la même adresse IP. Si cela n'arrive qu'avec beaucoup de connexions, ouvrez-en moins à la fois.\#
Vérifiez la charge, les limites de processus (`default_process_limit`, `smtp_accept_max`) et, sur Exchange, l'état des composants.\#
related 5.3.2\#
jamais\#
related 4.4.5\#
engorgement\#
related 421\#
4.3.2~microsoft\#
Remise à la boîte ralentie\#
Exchange remet déjà à cette boîte dans trop de fils d'exécution et diffère le reste. Le code de réponse `432` n'a rien à voir ici avec des mots de passe.\#
« recipient thread limit exceeded » : rafales de rapports, d'alertes ou de courrier de liste vers une boîte ou un groupe.\#
Ne faites rien ; Exchange réessaie.\#
Étalez les messages dans le temps ou sur plusieurs boîtes.\#
Trouvez la rafale par le suivi des messages et ralentissez sa source ; grands groupes : étalez les remises dans le temps.\#
trop de courrier pour un destinataire, ailleurs\#
4.3.3\#
Fonction indisponible maintenant\#
Le système de réception ne peut pas offrir en ce moment une fonction que le message demande.\#
Passerelles et filtres dont le service dorsal pour cette fonction est en panne.\#
Laissez la file réessayer ; si cela dure, retirez le paramètre facultatif.\#
Redémarrez le service dorsal ou cessez d'offrir la fonction dans `EHLO`.\#
related 5.3.3\#
4.3.4\#
Message trop gros en ce moment\#
Le serveur ne peut pas prendre maintenant un message de cette taille.\#
Peu de place reste sur le serveur : les petits messages passent, les gros attendent.\#
Envoyez un message plus petit ou partagez le fichier par un lien.\#
Laissez la file réessayer.\#
Libérez de l'espace disque, ou répondez `552 5.3.4` si la taille ne passera jamais.\#
related 5.3.4\#
plus de place pour rien\#
4.3.5\#
Erreur de configuration du serveur\#
En examinant le message, le serveur de réception a trouvé une faute dans sa propre configuration et demande de réessayer.\#
Postfix « Server configuration error » : restriction mal écrite, table absente, service de politique en panne ; le message n'est pas en cause.\#
Laissez la file réessayer ; si cela dure, prévenez l'autre postmaster.\#
Lisez la ligne `warning:` ou `fatal:` de smtpd juste avant la réponse. Typiques : un nom inexistant dans `smtpd_recipient_restrictions`, une table sans `postmap`, un socket de politique mort.\#
related 4.3.0\#
une autre difficulté interne\#
4.4.0\#
Problème de réseau ou de routage pour l'instant\#
Quelque chose a échoué sur le chemin vers le serveur suivant ; le message reste dans la file.\#
Dans le journal de l'expéditeur lui-même et les avis de retard ; Exchange : `451 4.4.0` « Primary target IP address responded with … ».\#
Lisez l'erreur citée, puis testez depuis cette machine : `dig MX` pour le domaine, une connexion au port 25 de chaque hôte.\#
related 4.4.1\#
pas de réponse\#
related 4.4.2\#
connexion rompue\#
panne du serveur DNS\#
4.4.312\#
Exchange Online ne peut pas trouver en ce moment l'hôte de messagerie du domaine du destinataire.\#
4.4.316\#
Exchange Online ne peut pas se connecter en ce moment au serveur de réception.\#
4.4.317\#
Le domaine de réception exige TLS par DANE, et la négociation TLS avec son serveur a échoué cette fois.\#
4.4.318\#
Le serveur de réception a rompu la connexion au milieu de la session ; Exchange Online réessaie.\#
4.4.4\#
Routage impossible pour l'instant\#
Le serveur ne trouve en ce moment aucun hôte suivant utilisable pour l'adresse.\#
« Unable to look up mail exchanger », nom MX dont la recherche d'adresse échoue, smarthost qui ne se résout pas.\#
Vérifiez le domaine de l'adresse ; sinon, patientez.\#
Lancez `dig MX` pour le domaine et `dig A` pour chaque nom. S'ils se résolvent, vérifiez `relayhost`, tables de transport ou connecteurs d'envoi.\#
Donnez à chaque nom MX un enregistrement A ou AAAA et testez tous les serveurs de noms du domaine.\#
related 5.4.4\#
le DNS n'a pas répondu\#
4.4.6\#
Boucle de routage détectée, temporaire\#
Le message tourne entre des serveurs ; il reste dans la file tant que dure la boucle.\#
Mêmes causes que la forme permanente ; la norme le définit comme temporaire, la plupart des serveurs envoient `5.4.6`.\#
Prévenez le destinataire par un autre moyen.\#
Rompez la boucle avant que la file se remplisse : lisez les champs `Received`, les hôtes qui se répètent la forment.\#
Supprimez une redirection, ou ajoutez le domaine aux domaines locaux du dernier hôte.\#
related 5.4.6\#
la forme habituelle\#
4.4.7\#
Remise retardée ou expirée\#
Le message attend depuis longtemps dans la file. Avec `Action: delayed`, c'est un avertissement et les essais continuent ; avec `Action: failed` ou « expired », c'est définitif.\#
Avis de retard après quelques heures ; avis définitifs d'Exchange et de Sendmail après le temps en file (« message expired »), souvent comme `550 4.4.7`.\#
Avertissement : patientez, ne renvoyez pas. Définitif : renvoyez quand la cause est réglée.\#
Cherchez l'identifiant de file dans le journal ; la réponse répétée à chaque essai est la cause. Testez MX et port 25 du domaine.\#
Cherchez ce client dans votre journal : limitation de débit, liste grise, échec TLS ou pare-feu.\#
related 5.4.7\#
définitif d'après sa classe\#
la cause la plus fréquente\#
4.4.8\#
La politique MTA-STS du domaine de réception ne liste pas l'hôte de messagerie que nomme le DNS ; Exchange Online attend et réessaie.\#
related 5.4.8\#
4.5.0\#
Problème de protocole, temporaire\#
Quelque chose dans le dialogue n'a pas fonctionné cette fois ; le serveur ou le client demande de réessayer.\#
Sendmail le journalise par défaut pour les réponses 4yz sans détail ; Google : le client a enfreint le protocole, par exemple en parlant avant son tour.\#
Lisez la réponse citée. Si elle se répète, enregistrez la session (`swaks`, journal détaillé) et regardez la commande avant la réponse.\#
Exemptez le client des tests stricts de protocole s'il est légitime ; cherchez un pare-feu qui réécrit SMTP.\#
related 5.5.0\#
related 5.5.1\#
mauvais ordre, dit avec précision\#
4.5.1\#
Commande non valide, dit temporaire\#
Le serveur n'accepte pas la commande à ce stade, mais répond avec un code temporaire.\#
`soft_bounce = yes`, serveurs dont un filtre contrôle la séquence, clients qui parlent trop tôt.\#
Rétablissez l'ordre des commandes : `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. Attendre seul ne suffit pas.\#
Répondez 503 ou 502 avec `5.5.1` ; désactivez `soft_bounce`.\#
4.5.2\#
Erreur de syntaxe, dit temporaire\#
Le serveur ne peut pas lire la commande ou l'adresse, mais répond avec un code temporaire.\#
`soft_bounce = yes`, ou un refus comme `reject_non_fqdn_sender` réglé sur 450.\#
Corrigez la ligne que cite le texte ; attendre ne sert à rien.\#
Répondez avec `5.5.2` : désactivez `soft_bounce`, mettez `non_fqdn_reject_code = 504`.\#
related 5.5.2\#
4.5.3\#
Trop de destinataires pour cette transaction\#
Le serveur a pris autant de destinataires qu'il en permet à la fois ; les autres peuvent suivre dans une autre transaction.\#
En réponse à `RCPT TO` dans les envois en nombre et vers de grands groupes ; Google : destinataires dont les règles ne peuvent être traitées ensemble.\#
Ne faites rien ; le serveur d'envoi répartit et réessaie.\#
Laissez la file envoyer le reste. Réduisez les destinataires par transaction pour cette destination (Postfix `default_destination_recipient_limit`, Exim `max_rcpt`).\#
Permettez-en au moins 100 (`smtpd_recipient_limit`).\#
related 5.5.3\#
le code de réponse que demande la norme\#
4.5.4\#
Arguments de commande non acceptés maintenant\#
Le serveur ne peut pas utiliser un argument de la commande en ce moment.\#
`455` à `MAIL FROM` ou `RCPT TO` avec des paramètres comme `SIZE`, `BODY` ou `NOTIFY`.\#
Laissez la file réessayer. Si cela dure, retirez les paramètres facultatifs pour cet hôte.\#
Trouvez quel paramètre ne peut pas être servi et cessez d'offrir son mot-clé dans `EHLO`.\#
related 5.5.4\#
related 455\#
4.5.5\#
Mauvaise version de protocole, temporaire\#
Les deux côtés n'ont pas trouvé cette fois de version commune d'un protocole.\#
Rare : passerelles pendant une mise à jour.\#
Vérifiez que port et protocole vont ensemble ; laissez la file réessayer.\#
Vérifiez quel service, et quelle version, écoute sur ce port.\#
related 5.5.5\#
4.5.6\#
La réponse du client pendant `AUTH` ne tient pas en ce moment dans le tampon du serveur.\#
Utilisez un autre mécanisme, ou un jeton avec moins de groupes ou de revendications (claims) ; réessayez ensuite.\#
Portez la limite de ligne pour `AUTH` à 12288 octets.\#
related 5.5.6\#
4.6.0\#
Problème de contenu, temporaire\#
Le serveur n'a pas pu traiter cette fois le contenu du message.\#
Filtre de contenu ou convertisseur qui échoue ou dure trop ; message qu'il ne peut pas décompacter.\#
Patientez ; si cela dure, envoyez en texte brut.\#
Laissez la file réessayer ; testez un message simple à la même adresse.\#
Cherchez à ce moment des erreurs du filtre de contenu (amavis, rspamd, antivirus).\#
related 5.6.0\#
4.6.2\#
Le message doit être converti pour le saut suivant, ce qui n'est pas permis en ce moment.\#
Patientez, ou envoyez-le en encodage 7 bits.\#
Permettez la conversion sur le relais, ou encodez à la source ; laissez la file réessayer.\#
Offrez `8BITMIME`.\#
related 5.6.2\#
4.6.3\#
Le message doit être converti pour le saut suivant, ce que ce serveur ne peut pas faire en ce moment.\#
Encodez à la source ; laissez la file réessayer.\#
Offrez `8BITMIME` sur chaque hôte MX, pas seulement sur certains.\#
related 5.6.3\#
4.6.4\#
Patientez ; ou envoyez le message en texte brut.\#
4.6.5\#
Échec de conversion pour l'instant\#
Le message devait être converti, et cela n'a pas fonctionné cette fois.\#
Patientez, ou envoyez-le en texte brut.\#
Vérifiez le convertisseur (disque, mémoire, délais).\#
related 5.6.5\#
4.6.6\#
Le serveur devait aller chercher lui-même le contenu (`BURL`) et ne peut pas l'atteindre en ce moment.\#
Soumission avec `BURL` pendant que le serveur IMAP est en panne ou occupé.\#
Renvoyez dans quelques minutes.\#
Vérifiez le serveur IMAP et la connexion avec lui.\#
related 5.6.6\#
le serveur IMAP ne répond pas\#
4.6.8\#
Renvoyez la commande avec le paramètre `SMTPUTF8`.\#
related 5.6.8\#
4.7.0\#
Différé par sécurité ou par une règle\#
Le serveur ne prend pas le courrier pour l'instant pour un motif de sécurité ou de politique, sans détail.\#
`421 4.7.0` limites de débit ou de réputation (Gmail, Yahoo `[TSS04]`), limites de connexion de Postfix, `450 4.7.0` liste grise, `454 4.7.0` ennuis d'authentification ou de TLS.\#
Ennui d'authentification : gardez le mot de passe, réessayez plus tard. Sinon, patientez.\#
Lisez le texte et le jeton. Envoyez moins vite et avec moins de connexions vers cette destination ; vérifiez PTR, SPF, DKIM, listes de blocage, et TLS si le texte le nomme. Ne forcez pas les essais.\#
`454` : vérifiez le service SASL et le certificat ; sinon, relevez les limites (`smtpd_client_connection_count_limit`) ou exemptez le client.\#
l'autre code pour liste grise et limites\#
trop de courrier, dit avec précision\#
4.7.1\#
Remise non autorisée pour l'instant\#
Le serveur ne prend pas encore le courrier : le plus souvent liste grise, limitation de débit ou contrôle du client qui a échoué pour l'instant.\#
« Greylisted », « Try again later », « Service unavailable », limites de Postfix (`450 4.7.1`), DNS inverse manquant ou nom HELO inconnu, `454 4.7.1 Relay access denied`.\#
Laissez la file réessayer de la même adresse IP ; si le texte parle de liste grise, quelques minutes suffisent. Si cela dure des heures : donnez à l'hôte un PTR qui ramène à lui et un nom HELO qui se résout ; envoyez moins vite. « Relay » : vérifiez le MX du destinataire, ou authentifiez-vous.\#
Trouvez la règle dans le journal : liste grise, milter en panne, `reject_unknown_client_hostname`, `defer_unauth_destination`.\#
related 5.7.1\#
refusé pour de bon\#
related 4.2.0\#
le code de postgrey pour la liste grise\#
related 4.7.25\#
DNS inverse, dit avec précision\#
4.7.15\#
Le serveur ne prend en ce moment que des messages de priorité supérieure.\#
Patientez, ou envoyez avec une priorité plus haute si vous y avez droit.\#
Abaissez le seuil une fois l'urgence passée.\#
related 5.7.15\#
4.7.16\#
Le serveur fixe en ce moment une limite de taille pour cette priorité, et le message la dépasse.\#
Réduisez le message, choisissez une priorité plus basse, ou patientez.\#
Vérifiez les limites de taille de chaque priorité.\#
related 5.7.16\#
4.7.23~google\#
Gmail limite le courrier de cette adresse IP, car elle n'a pas d'enregistrement PTR, ou son nom ne ramène pas à elle. Il ne s'agit pas de SPF.\#
4.7.24\#
SPF invérifiable pour l'instant\#
Une interrogation DNS pour l'enregistrement SPF du domaine de l'expéditeur a échoué ; le serveur demande de réessayer. Google l'envoie aussi pour des enregistrements suspects.\#
Serveurs de noms lents ou en panne du domaine de l'expéditeur ou d'un `include:` de son enregistrement.\#
Testez `dig TXT DOMAIN` et chaque `include:` sur tous les serveurs de noms ; raccourcissez l'enregistrement.\#
Vérifiez votre propre résolveur.\#
related 5.7.24\#
l'enregistrement lui-même est fautif\#
ce qu'envoient de vieux serveurs pour cela\#
4.7.25\#
DNS inverse introuvable pour l'instant\#
Le serveur ne trouve pas de DNS inverse valide pour l'adresse IP d'envoi et demande de réessayer.\#
Postfix `reject_unknown_client_hostname` (« cannot find your hostname », 450 par défaut) : pas d'enregistrement PTR, nom qui ne ramène pas à l'adresse, ou délai DNS dépassé.\#
Ne faites rien ; si cela dure, transmettez le texte à votre administrateur de messagerie.\#
Lancez `dig -x ADDRESS`, puis `dig A` ou `dig AAAA` pour ce nom : il doit donner la même adresse. C'est l'hébergeur qui crée l'enregistrement PTR ; le courrier en file passe ensuite.\#
Utilisez `reject_unknown_reverse_client_hostname`, moins exigeant, ou exemptez le client.\#
related 5.7.25\#
4.7.26\#
Contrôles d'authentification en échec pour l'instant\#
L'origine du message n'a pas pu être confirmée cette fois ; le serveur limite ce courrier ou demande de réessayer.\#
Ennuis DNS pendant le contrôle de SPF, DKIM ou DMARC ; Google : le courrier sans SPF ni DKIM est ralenti.\#
Mettez en place SPF et DKIM pour le domaine de `From` ; testez ses serveurs de noms.\#
related 5.7.26\#
4.7.26~google\#
Message non authentifié, débit limité\#
Gmail ralentit ce courrier, car ni SPF ni DKIM n'a réussi, ou des ennuis DNS l'ont empêché de contrôler DMARC.\#
Nouveau serveur, formulaire de site Web, service d'envoi sans DKIM pour votre domaine, redirection ; ou serveurs de noms du domaine de l'expéditeur qui ne répondent pas.\#
Signez avec DKIM pour le domaine de `From`, ajoutez le serveur à SPF, testez les serveurs de noms du domaine. Examinez un message de test avec « Afficher l'original » dans Gmail. La file s'écoule ensuite.\#
Workspace derrière une autre passerelle : déclarez-la comme passerelle entrante.\#
4.7.27~google\#
Échec SPF, débit limité\#
Gmail ralentit ce courrier, car SPF n'a pas réussi. Qui envoie en nombre doit réussir SPF et DKIM. Il ne s'agit pas d'un MX nul.\#
L'adresse IP d'envoi manque dans l'enregistrement SPF du domaine de `MAIL FROM`, ou l'enregistrement est cassé.\#
Ne faites rien ; transmettez le texte à votre administrateur de messagerie.\#
Ajoutez l'adresse IP ou l'`include:` à l'enregistrement TXT du domaine de `MAIL FROM` (voyez `Return-Path`), 10 interrogations au plus ; la file s'écoule ensuite.\#
4.7.28\#
Flot de courrier détecté, débit limité\#
Le serveur voit venir de cette source plus de courrier qu'il n'en accepte et demande d'attendre.\#
Lettres d'information envoyées trop vite, nouvelles adresses IP sans historique, comptes ou formulaires piratés, tempêtes d'alertes.\#
Réduisez connexions et débit vers cette destination, cherchez un compte piraté dans le journal, faites monter en charge les nouvelles adresses IP sur plusieurs semaines.\#
Limites trop étroites pour une source légitime : exemptez-la.\#
related 5.7.28\#
4.7.28~google\#
Débit de courrier inhabituel, limité\#
Gmail voit trop de courrier, ou trop de courrier indésirable, venir d'une adresse IP, d'un réseau, d'un domaine, d'un lien ou d'un Message-ID, et le ralentit. Le texte dit lequel.\#
Volume soudain, nouvelle adresse IP, plaintes, compte ou formulaire piraté, beaucoup de copies avec le même Message-ID.\#
Réduisez connexions et débit vers Gmail, trouvez la cause, gardez les plaintes sous 0,3 % (voyez Postmaster Tools). Donnez à chaque message son propre Message-ID.\#
Rien à régler du côté du destinataire.\#
4.7.29~google\#
Gmail ralentit ce courrier, car il n'est pas venu par une connexion chiffrée. Il ne s'agit pas d'ARC.\#
4.7.30~google\#
Échec DKIM, débit limité\#
Gmail ralentit ce courrier, car DKIM n'a pas réussi. Qui envoie en nombre doit réussir SPF et DKIM. Il ne s'agit pas de REQUIRETLS.\#
4.7.31\#
Gmail ralentit ce courrier, car le domaine de `From` n'a pas d'enregistrement ou de politique DMARC. Qui envoie en nombre en a besoin.\#
related 5.7.31\#
refusé pour la même raison\#
4.7.32\#
Gmail ralentit ce courrier, car le domaine de `From` ne concorde ni avec celui qui a réussi SPF ni avec celui qui a réussi DKIM.\#
related 5.7.32\#
4.7.321\#
TLS est exigé vers ce domaine, et son serveur n'offre pas `STARTTLS` ; Exchange Online réessaie.\#
4.7.323\#
Le domaine de réception utilise DANE, et le certificat de son serveur ne concorde pas avec l'enregistrement TLSA ; Exchange Online réessaie.\#
4.7.324\#
Les réponses DNS du domaine de réception portent des signatures DNSSEC non valides ; Exchange Online réessaie.\#
4.7.325\#
TLS avec un certificat concordant est exigé, et celui du serveur ne porte pas le nom de l'hôte MX ; Exchange Online réessaie.\#
4.7.40\#
related 4.7.31\#
le code dans les réponses mêmes de Google\#
4.7.5\#
Échec cryptographique, temporaire\#
Le certificat ou la clé de l'autre côté n'a pas pu être vérifié cette fois ; le message attend.\#
Postfix « Server certificate not verified » ou « not trusted » sous `verify`, `secure`, `dane` ou MTA-STS ; certificats expirés, noms qui ne concordent pas.\#
Vérifiez avec `openssl s_client -starttls smtp -connect HOST:25` nom, date et chaîne ; regardez votre entrée dans `smtp_tls_policy_maps`.\#
Renouvelez le certificat avec le nom de l'hôte MX et la chaîne complète ; corrigez les enregistrements TLSA ou la politique MTA-STS.\#
related 5.7.5\#
related 4.7.0\#
c'est `STARTTLS` lui-même qui échoue\#
4.7.500-4.7.699\#
Serveur occupé ou trafic suspect (Microsoft)\#
Exchange Online ralentit l'adresse IP d'envoi, car son trafic paraît suspect ou excessif.\#
« Server busy. Please try again later from … » ou « Access denied, please try again later » : nouvelles adresses IP, volume soudain, spam d'un compte.\#
Laissez la file réessayer lentement. Cherchez un compte piraté dans le journal ; vérifiez SPF, DKIM, PTR ; faites monter en charge les nouvelles adresses IP.\#
Partenaire voulu : ajoutez son adresse IP à la liste d'autorisation du filtre de connexion.\#
related 4.7.650\#
à cause de la réputation\#
related 5.7.606\#
bloqué, pas seulement ralenti\#
4.7.5~microsoft\#
Échec de validation MTA-STS pour l'instant\#
Exchange Online attend et réessaie, car la politique MTA-STS du domaine de réception ne concorde pas avec ses serveurs ou leur certificat.\#
« failed MTA-STS validation » : certificat expiré ou sans le nom de l'hôte MX, hôte MX absent de la politique, ancienne politique après un déménagement.\#
Patientez, ou joignez le destinataire par un autre moyen.\#
Prévenez l'administrateur du destinataire ; votre côté ne peut rien réparer.\#
Récupérez `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, listez-y chaque hôte MX, renouvelez le certificat, puis changez l'`id` dans l'enregistrement TXT `_mta-sts`.\#
related 4.4.8\#
l'hôte MX n'est pas dans la politique\#
4.7.6\#
Les deux côtés n'ont pas trouvé cette fois d'algorithme de chiffrement, de condensat ou de type de clé commun ; le message attend.\#
Permettez TLS 1.2 et 1.3 avec les suites courantes ; mettez la politique TLS de cet hôte à `may` s'il faut passer en clair.\#
Testez avec `openssl s_client -starttls smtp` ; supprimez une liste de suites trop étroite.\#
related 5.7.6\#
4.7.650\#
Adresse IP limitée à cause de sa réputation (Microsoft)\#
Outlook.com ralentit l'adresse IP d'envoi à cause de sa réputation (« S775 »).\#
Plaintes, destinataires inconnus, pièges à spam, ou nouvelle adresse IP.\#
Envoyez moins et moins vite, seulement à qui l'a demandé ; surveillez l'adresse IP dans Microsoft SNDS et inscrivez-vous au retour des plaintes (JMRP).\#
related 4.7.500\#
ralenti sans ce motif\#
bloqué\#
4.7.652\#
Trop de connexions (Microsoft)\#
Le serveur d'envoi a plus de connexions ouvertes vers Outlook.com que permis (« S3115 »).\#
Forte remise en parallèle vers des domaines de Microsoft.\#
Réduisez les connexions parallèles pour ces domaines (Postfix : transport à part avec `smtp_destination_concurrency_limit`), et envoyez plusieurs messages par connexion.\#
4.7.7\#
Le contrôle qui dit si le message a été modifié en chemin a échoué pour l'instant.\#
Laissez la file réessayer ; cherchez des filtres qui modifient le message après sa signature.\#
4.7.700\#
Filtre occupé (Microsoft)\#
Un agent de filtrage d'Exchange Online est occupé et demande de réessayer (« PFA agent busy »).\#
Charge à l'intérieur du service de Microsoft.\#
ennui dans le système de réception\#
4.7.850-4.7.899\#
Accès refusé pour l'instant (Microsoft)\#
Exchange Online ne prend pas de courrier de cette source en ce moment et demande de réessayer.\#
Trafic suspect ou soudain depuis l'adresse IP.\#
Laissez la file réessayer lentement ; cherchez un compte piraté ; vérifiez SPF, DKIM et PTR.\#
la même famille\#
4.X.Y\#
Échec temporaire persistant\#
Le serveur n'a pas pris le message cette fois, mais le même essai peut réussir plus tard. Le message reste dans la file de l'expéditeur.\#
Dans les réponses qui commencent par 4, dans les lignes de journal `status=deferred` et dans les avis de retard : boîtes pleines, liste grise, limitation de débit, serveurs inaccessibles, ennuis DNS.\#
Ne faites rien encore. Le serveur d'envoi réessaie de lui-même, souvent pendant 1 à 5 jours.\#
Lisez la réponse dans la file (`postqueue -p`, `exim -bp`, `mailq`). Si un même texte se répète des heures durant pour beaucoup de destinataires, corrigez-en la cause, puis relancez la file.\#
Retrouvez la même heure et le même client dans votre journal ; le texte à côté du code donne la cause.\#
la forme définitive du même échec\#
related 2.X.Y\#
succès\#
5.0.0\#
Échec permanent sans détail\#
Le message a échoué pour de bon, et le programme qui a écrit le code n'en sait pas plus.\#
Le serveur distant a répondu 5yz sans code d'état étendu ; Exim et OpenSMTPD l'écrivent dans le champ `Status:` de la plupart des avis, quelle qu'ait été la vraie réponse.\#
Lisez la réponse citée au-dessous (`Diagnostic-Code:` ou « host … said: »).\#
Classez d'après la réponse citée, pas d'après ce code ; ne supprimez pas l'adresse à cause de lui.\#
related 4.0.0\#
la forme temporaire\#
5.0.1\#
Refus propre à un fournisseur\#
Un code de refus propre à un fournisseur. Ce qui distingue `5.0.1`, `5.0.2` et `5.0.3` n'est documenté nulle part ; le texte qui suit donne la raison.\#
Orange et AT&T : expéditeur refusé, échec DMARC ou adresse IP bloquée.\#
Lisez le texte ; transmettez la réponse à votre administrateur de messagerie.\#
Vérifiez SPF, DKIM, DMARC et les listes de blocage ; utilisez le contact du fournisseur donné dans le texte.\#
le code enregistré des refus par une règle\#
5.0.2\#
5.0.3\#
5.0.350\#
Le serveur distant a refusé (Microsoft)\#
Exchange Online transmet un refus pour lequel il n'a pas de meilleur code. Le texte cité contient le motif.\#
Le serveur de réception a refusé, ou `x-dg-ref` est trop long, ou une règle s'est déclenchée (« AS345 »).\#
Lisez la réponse citée dans l'avis de non-remise. Si elle nomme `x-dg-ref`, envoyez un nouveau message sans l'ancienne pièce jointe.\#
Lancez un suivi des messages et lisez la dernière erreur du serveur de réception.\#
Donnez un code standard à votre refus.\#
refus par une règle\#
5.1.0\#
Adresse refusée\#
Le serveur refuse une adresse de l'enveloppe, souvent celle de l'expéditeur, sans dire laquelle de ses fautes.\#
Expéditeur bloqué ; Postfix : expéditeur inconnu des tables locales (`reject_unlisted_sender`) ; passerelles Cisco : `#5.1.0 Address rejected` pour un destinataire inconnu.\#
Utilisez une adresse d'expéditeur qui existe et que vous pouvez employer, ou corrigez le destinataire que nomme le texte.\#
Vérifiez que l'adresse de `MAIL FROM` existe et que ce serveur a le droit de l'employer. Pour un destinataire, tenez-le pour inconnu.\#
Cherchez l'adresse dans les tables de destinataires, les tables d'accès d'expéditeur et les listes de blocage.\#
destinataire inconnu, dit avec précision\#
refusé par une règle\#
5.1.351\#
Destinataire inconnu du serveur distant (Microsoft)\#
Le serveur de réception a dit à Exchange Online que le destinataire n'existe pas.\#
Faute de frappe, personne partie, entrée de saisie automatique périmée.\#
Supprimez l'entrée de saisie automatique, vérifiez l'orthographe, demandez l'adresse actuelle.\#
Retirez l'adresse ; ne réessayez pas.\#
Vérifiez que la boîte existe sur le serveur vers lequel pointe le MX.\#
le code enregistré pour cela\#
5.1.8~microsoft\#
Expéditeur sortant bloqué pour spam\#
Exchange Online a interdit l'envoi à ce compte de son propre client, car il a envoyé du spam. Le domaine de l'expéditeur est en ordre.\#
« Access denied, bad outbound sender » : la boîte a été piratée, ou a envoyé plus que ne permet la règle sortante.\#
Changez votre mot de passe et prévenez votre administrateur.\#
Sécurisez le compte (mot de passe, sessions, règles de boîte), puis retirez-le des entités restreintes dans le portail Microsoft Defender.\#
related 5.7.705\#
c'est tout le tenant qui est bloqué\#
5.1.9\#
Demandez au destinataire si le message est arrivé.\#
5.1.90\#
Limite quotidienne de destinataires atteinte (Microsoft)\#
Votre propre compte Exchange Online a atteint le nombre de destinataires permis en un jour.\#
Lettres d'information depuis une boîte, ou compte piraté.\#
Attendez jusqu'à 24 heures. Si vous n'avez pas autant envoyé, changez votre mot de passe.\#
Vérifiez le courrier envoyé par le suivi des messages, sécurisez le compte ; pour les lettres d'information, prenez un service d'envoi en nombre.\#
compte bloqué pour spam\#
5.2.0\#
Boîte indisponible\#
La boîte existe, mais le serveur refuse définitivement du courrier pour elle, sans détail.\#
Règles de la boîte, boîtes endommagées, blocages du fournisseur pour un destinataire ; bases Exchange qui rejettent la remise.\#
Ne réessayez pas tel quel ; lisez la cause dans le texte.\#
Cherchez dans le journal la remise à cette boîte : erreurs de la base, règles, boîte déplacée ou en quarantaine.\#
désactivée\#
5.2.121\#
Limite horaire du destinataire pour cet expéditeur (Microsoft)\#
Cet expéditeur a envoyé à cette boîte, en une heure, plus de messages qu'elle n'en prend.\#
Alertes, rapports, boucles entre systèmes de tickets.\#
Attendez une heure ; regroupez les messages.\#
Ralentissez la source, arrêtez les boucles ; l'adresse reste bonne, ne la retirez pas.\#
Répartissez les alertes sur plusieurs boîtes ou un groupe.\#
related 5.2.122\#
tous les expéditeurs ensemble\#
semblable, ailleurs\#
5.2.122\#
Limite horaire du destinataire (Microsoft)\#
La boîte a reçu en une heure, de tous les expéditeurs ensemble, plus de messages qu'elle n'en prend.\#
Alertes, redirection attrape-tout, inondation de la boîte.\#
Attendez quelques heures, puis renvoyez.\#
Gardez l'adresse ; renvoyez plus tard et moins vite.\#
Trouvez le flot par le suivi des messages ; répartissez le courrier sur plusieurs boîtes.\#
related 5.2.121\#
un seul expéditeur\#
5.2.14\#
Adresse de redirection mal configurée (Microsoft)\#
La boîte redirige vers une adresse absente ou fausse.\#
La cible de la redirection a été supprimée ou renommée.\#
Corrigez ou supprimez la redirection (champs `ForwardingAddress` et `ForwardingSmtpAddress` de `Get-Mailbox`).\#
redirection qui tourne en rond\#
5.3.0\#
Le système de réception refuse\#
Le système de réception refuse définitivement le message, sans détail. Certains serveurs l'emploient pour des listes de blocage et des règles d'accès.\#
Règles d'accès et erreurs de mailer de Sendmail ; AT&T : adresse IP d'envoi sur sa liste de blocage ; filtres et passerelles sans meilleur code.\#
Lisez le texte et transmettez la réponse entière à votre administrateur de messagerie.\#
Suivez le lien ou l'adresse du texte ; cherchez l'adresse IP d'envoi sur les listes de blocage.\#
Trouvez dans le journal la règle ou le mailer qui a échoué, et donnez-lui un code plus précis.\#
le code exact d'un refus par une règle\#
related 5.3.5\#
5.3.1\#
Le serveur de réception n'a plus de place et, contre la norme, tient cela pour définitif.\#
Serveurs ou filtres qui font d'un disque plein un refus permanent.\#
Renvoyez le message plus tard.\#
Gardez l'adresse ; dites à l'autre postmaster, par un autre moyen, que son disque est plein.\#
le code qui convient\#
5.3.190\#
Journalisation non prise en charge (Microsoft)\#
L'organisation ne prend pas de rapports de journalisation venant de serveurs sur site.\#
Une règle de journal vise Exchange Online alors que son archive de journalisation est désactivée.\#
Dirigez la règle de journal vers une archive prise en charge.\#
Activez l'archive de journalisation, ou utilisez une autre boîte de journal.\#
5.4.1\#
Pas de réponse de l'hôte, abandon\#
Le système d'envoi n'a atteint aucun serveur du domaine et a rendu cela définitif. Venant des serveurs de Microsoft, cela signifie autre chose : destinataire refusé.\#
Relais et passerelles sans file d'attente ; certains systèmes l'emploient quand leurs propres règles refusent le domaine du destinataire.\#
Vérifiez le domaine de l'adresse.\#
Regardez qui a écrit la réponse. Votre propre relais : testez DNS et port 25. Un serveur distant : lisez son texte.\#
Ouvrez le port 25, démarrez le serveur, retirez les hôtes morts des enregistrements MX.\#
la forme temporaire, que demande la norme\#
destinataire inconnu\#
5.4.11\#
Trop de messages automatiques en chaîne (Microsoft)\#
Des messages automatiques d'Exchange se sont déclenchés l'un l'autre trop souvent ; il a arrêté la chaîne.\#
Règles, réponses automatiques ou journalisation qui se répondent.\#
Rien à faire ; prévenez l'administrateur du destinataire.\#
Cherchez des réponses automatiques et des règles qui réagissent aux avis de non-remise.\#
Trouvez la règle, la journalisation ou la réponse automatique qui crée des messages sur des messages, et excluez le courrier automatique.\#
related 5.4.14\#
boucle entre serveurs\#
5.4.14\#
Nombre de sauts dépassé (Microsoft)\#
Le message est revenu trop souvent à Exchange Online : une boucle de messagerie.\#
MX et connecteurs font tourner le domaine en rond entre Exchange Online et un serveur sur site ou de filtrage ; deux boîtes se redirigent l'une vers l'autre.\#
Lisez les champs `Received` du message renvoyé : les hôtes qui se répètent forment la boucle.\#
Réglez le domaine accepté sur « faisant autorité », ou corrigez le connecteur ; supprimez l'une des deux redirections ; créez les boîtes manquantes.\#
le code enregistré pour les boucles\#
5.4.1~microsoft\#
Adresse de destinataire rejetée : accès refusé\#
Exchange Online refuse le destinataire dès l'entrée, car l'adresse n'est pas dans l'annuaire de l'organisation. Cela n'a rien à voir avec le réseau.\#
« Recipient address rejected: Access denied » après `RCPT TO` : destinataire inconnu et blocage d'après l'annuaire (directory based edge blocking) actif ; ou boîte sur site non synchronisée.\#
Vérifiez l'orthographe ; demandez l'adresse actuelle.\#
Traitez-le comme un destinataire inconnu : ne réessayez pas.\#
Créez ou synchronisez le destinataire, ou réglez le domaine accepté sur relais interne tant que des boîtes sont ailleurs. Les dossiers publics demandent leur propre exception.\#
related 5.1.10\#
code de Microsoft si la recherche échoue plus tard\#
5.4.2\#
La connexion s'est rompue avant que le message soit passé, et le système d'envoi a rendu cela définitif.\#
Relais, scripts et bibliothèques sans file d'attente qui signalent une connexion rompue comme permanente.\#
Renvoyez.\#
Envoyez par un serveur qui a une file ; trouvez l'étape où la connexion se rompt.\#
5.4.3\#
Un annuaire dont le système d'envoi a besoin n'a pas répondu, et il a renoncé.\#
Exchange et des passerelles qui rendent définitives les pannes de DNS ou d'annuaire.\#
Renvoyez plus tard ; vérifiez le domaine de l'adresse.\#
Lancez `dig MX` pour le domaine sur le serveur de messagerie et réparez le résolveur ou l'annuaire.\#
Testez chaque serveur de noms du domaine et la chaîne DNSSEC.\#
5.4.300\#
Message expiré (Microsoft)\#
Exchange Online a essayé pendant tout son temps en file (24 heures en règle générale) et a renoncé.\#
Le serveur de réception n'a pas répondu, a différé chaque essai, ou TLS a échoué.\#
Lisez la dernière erreur dans l'avis, renvoyez plus tard.\#
Le suivi des messages montre chaque essai ; testez les hôtes MX du domaine.\#
Ouvrez le port 25 à Exchange Online ; cherchez liste grise ou limites.\#
related 5.4.316\#
connexion refusée\#
5.4.310\#
Domaine DNS inexistant (Microsoft)\#
Exchange Online ne trouve aucun domaine de ce nom dans le DNS.\#
Faute de frappe, domaine expiré, enregistrements absents sur le serveur de noms.\#
Lancez `dig MX` pour le domaine ; corrigez l'adresse.\#
Renouvelez le domaine ; publiez un enregistrement MX.\#
5.4.5\#
Système de messagerie engorgé, abandon\#
Un système était trop occupé et a rendu cela définitif, contre la norme. Venant des serveurs de Google, c'est une limite d'envoi.\#
Passerelles et filtres sans file d'attente.\#
Renvoyez plus tard.\#
Gardez l'adresse ; renvoyez avec moins de connexions.\#
5.4.5~google\#
Limite quotidienne d'envoi dépassée\#
Votre propre compte Google ou relais SMTP a atteint sa limite quotidienne et ne peut plus envoyer pour l'instant. Le destinataire n'y est pour rien.\#
« Daily user sending limit exceeded » ou « Daily SMTP relay limit exceeded » : lettres d'information depuis une boîte, compte piraté, boucle.\#
Attendez jusqu'à 24 heures, puis envoyez moins ; changez le mot de passe si vous n'avez pas autant envoyé.\#
Vérifiez les envois du compte dans le journal de messagerie ; confiez les envois en nombre à un service fait pour cela.\#
c'est le destinataire qui reçoit trop\#
5.5.0\#
Problème de protocole\#
Quelque chose dans le dialogue s'est mal passé pour de bon, sans détail. Beaucoup de programmes l'emploient aussi pour des refus sans rapport avec le protocole.\#
Valeur par défaut de Sendmail pour les réponses 5yz ; Postfix « Improper use of SMTP command pipelining » ; milter en panne avec l'action reject ; vieux serveurs de Microsoft pour des destinataires inconnus ou bloqués.\#
Lisez le texte : s'il nomme l'adresse ou une règle, c'est le motif.\#
Fiez-vous au texte. S'il nomme le protocole, enregistrez la session et attendez chaque réponse avant la commande suivante, sauf si `PIPELINING` a été offert.\#
Milter en panne : redémarrez-le.\#
mauvaise commande ou mauvais ordre\#
syntaxe\#
5.6.0\#
Contenu non acceptable\#
Le serveur refuse le message à cause de la façon dont il est composé, sans détail.\#
En-têtes ou MIME mal formés, `From` en double, `Date` absent, imbrication trop profonde, « Corrupt message content » dans Exchange, `winmail.dat`.\#
Renvoyez-le comme nouveau message, en texte brut, la pièce jointe en ZIP ou par un lien.\#
Vérifiez le message brut : un seul `From`, `Date`, `Message-ID` ; lignes d'au plus 998 octets ; délimiteurs MIME justes.\#
Trouvez dans le journal quel contrôle a échoué ; testez avec le message d'origine.\#
related 5.6.1\#
le type de contenu est refusé\#
refusé par une règle sur le contenu\#
5.6.11\#
Sauts de ligne isolés dans le message (Microsoft)\#
Le message a des sauts de ligne sans retour chariot, et le serveur suivant ne peut pas le prendre ainsi.\#
Programmes et appareils qui composent le courrier avec des fins de ligne Unix ; le serveur suivant n'offre pas `BDAT` (`CHUNKING`).\#
Renvoyez-le avec un autre logiciel de messagerie.\#
Terminez chaque ligne par CR LF dans le programme qui compose le message.\#
Offrez `CHUNKING` sur le serveur de réception.\#
ce que d'autres envoient pour des LF isolés\#
5.6.4\#
Le message ne peut être remis qu'avec perte, et l'expéditeur l'a interdit.\#
Envoyez-le en texte brut ou permettez la conversion.\#
related 2.6.4\#
remis, avec perte\#
5.6.8\#
Envoyez `VRFY` ou `EXPN` avec le paramètre `SMTPUTF8`, ou passez-vous de la commande.\#
related 553\#
un code de réponse habituel\#
related 5.6.7\#
l'adresse elle-même n'est pas prise\#
5.7.0\#
Refus par sécurité ou par une règle\#
Le serveur refuse pour un motif de sécurité ou de politique et n'en dit pas plus. Seul le texte dit lequel.\#
`530 5.7.0` : authentification ou `STARTTLS` d'abord ; virus ou pièces jointes bloqués ; relais non permis ; listes de blocage de passerelles (Proofpoint) ; Gmail `552 5.7.0` : pièce jointe dangereuse.\#
Authentification demandée : activez-la, avec TLS, pour le courrier sortant. Pièce jointe nommée : partagez-la par un lien.\#
Fiez-vous au code de réponse et au texte : `530` : port 587 ou 465 avec authentification ; adresse IP bloquée : suivez le lien ; relais : faites-y déclarer votre hôte.\#
Trouvez la règle dans le journal de votre filtre et donnez-lui un code plus clair.\#
non autorisé, le code de politique le plus fréquent\#
related 530\#
authentification ou TLS d'abord\#
5.7.105\#
Refusé par un filtre d'expéditeurs\#
Un filtre placé devant Exchange refuse l'expéditeur, ou son adresse IP est sur une liste de blocage que le filtre interroge.\#
Filtres d'expéditeurs ou de connexions d'Exchange et de produits complémentaires ; aucun éditeur ne le documente seul.\#
Transmettez la réponse à votre administrateur de messagerie.\#
Cherchez l'adresse IP sur les listes de blocage, suivez le lien du texte, puis demandez le retrait.\#
Cherchez dans le filtre des entrées d'expéditeurs et de listes de blocage.\#
5.7.107\#
Refusé par une liste de blocage\#
Un filtre placé devant Exchange refuse l'adresse IP d'envoi, ou son expéditeur, car elle est sur une liste de blocage.\#
5.7.124\#
Expéditeur non autorisé par le groupe (Microsoft)\#
Le groupe ne prend du courrier que des expéditeurs de sa liste, et celui-ci n'y est pas.\#
Groupes de distribution avec gestion de la remise.\#
Demandez au propriétaire du groupe, ou écrivez à un membre.\#
Ajoutez l'expéditeur aux expéditeurs autorisés du groupe (un contact de messagerie pour ceux de l'extérieur).\#
related 5.7.2\#
related 5.7.133\#
expéditeurs internes seulement\#
5.7.12~microsoft\#
Expéditeur non authentifié par l'organisation\#
Pour ce destinataire, Exchange ne prend que du courrier d'expéditeurs connectés à sa propre organisation. Il ne s'agit pas de mots de passe.\#
Courrier de l'extérieur vers un groupe, une salle ou une boîte fermés aux expéditeurs externes ; vos propres appareils qui envoient sans authentification.\#
Demandez à l'organisation du destinataire d'ouvrir l'adresse, ou écrivez à une autre.\#
Faites s'authentifier vos appareils et applications, ou utilisez un connecteur.\#
Exchange : `Set-DistributionGroup` ou `Set-Mailbox` avec `-RequireSenderAuthenticationEnabled $false`, ou ajoutez l'expéditeur à ceux qui sont acceptés.\#
le code de Microsoft pour les groupes\#
related 5.7.134\#
le code de Microsoft pour les boîtes\#
5.7.133\#
Expéditeur non authentifié pour le groupe (Microsoft)\#
Le groupe ne prend du courrier que d'expéditeurs connectés de sa propre organisation.\#
Courrier externe vers un groupe de distribution au réglage par défaut.\#
Écrivez à une personne de là-bas, ou demandez au propriétaire du groupe.\#
Votre propre application : faites-la s'authentifier comme une boîte de l'organisation.\#
Autorisez les expéditeurs externes pour ce groupe (`Set-DistributionGroup -RequireSenderAuthenticationEnabled $false`).\#
la même chose pour une boîte\#
5.7.134\#
Expéditeur non authentifié pour la boîte (Microsoft)\#
La boîte ne prend du courrier que d'expéditeurs connectés de sa propre organisation.\#
Courrier externe vers des salles, des boîtes partagées ou internes.\#
Écrivez à une autre personne de là-bas.\#
`Set-Mailbox -RequireSenderAuthenticationEnabled $false` pour cette boîte.\#
la même chose pour un groupe\#
5.7.135\#
Expéditeur non authentifié pour le dossier public (Microsoft)\#
Le dossier public ne prend du courrier que d'expéditeurs connectés de sa propre organisation.\#
Courrier externe vers un dossier public à extension messagerie.\#
Écrivez plutôt à une personne de là-bas.\#
Laissez tous les expéditeurs remettre au dossier et donnez à Anonymous le droit d'y créer des éléments.\#
5.7.136\#
Expéditeur non authentifié pour l'utilisateur de messagerie (Microsoft)\#
Le destinataire (un utilisateur de messagerie, dont la boîte est ailleurs) ne prend du courrier que d'expéditeurs connectés.\#
Courrier externe vers un compte qui redirige vers un autre système.\#
Écrivez à l'autre adresse de la personne.\#
`Set-MailUser -RequireSenderAuthenticationEnabled $false` pour ce compte.\#
5.7.139\#
Authentification échouée (Microsoft)\#
Microsoft 365 refuse l'authentification : le mot de passe par SMTP est désactivé pour l'organisation ou la boîte, ou une règle le bloque.\#
`535 5.7.139` à des appareils et scripts avec nom d'utilisateur et mot de passe ; paramètres de sécurité par défaut, accès conditionnel, mauvais mot de passe.\#
Utilisez un programme avec connexion OAuth, ou demandez à votre administrateur.\#
Activez SMTP AUTH pour cette boîte (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`) là où c'est encore offert, ou passez à OAuth, à un connecteur de relais ou à un service d'envoi.\#
le code enregistré d'une authentification échouée\#
related 5.7.57\#
pas d'authentification du tout\#
5.7.13~microsoft\#
Dossier public fermé aux expéditeurs externes\#
Le destinataire est un dossier public d'Exchange qui ne prend pas de courrier de l'extérieur de son organisation.\#
Dossiers publics à extension messagerie sans droit pour les expéditeurs anonymes.\#
Ne réessayez pas.\#
Donnez à Anonymous le droit de créer des éléments dans le dossier, ou réglez ses restrictions de remise pour accepter tous les expéditeurs.\#
related 5.7.135\#
le code plus récent pour la même chose\#
5.7.322\#
Certificat de destination expiré (Microsoft)\#
TLS avec un certificat valide est exigé vers ce domaine, et le certificat de son serveur a expiré.\#
MTA-STS ou un connecteur exige un certificat valide ; le renouvellement a échoué, ou le serveur n'a pas été rechargé ensuite.\#
Joignez le destinataire par un autre moyen.\#
Prévenez l'administrateur du destinataire.\#
Renouvelez le certificat, rechargez le serveur de messagerie, vérifiez chaque hôte MX avec `openssl s_client -starttls smtp`.\#
le code enregistré des problèmes de certificat\#
5.7.501-5.7.503\#
Abus de spam ou expéditeur banni (Microsoft)\#
Exchange Online a banni cet expéditeur, car il a envoyé du spam.\#
Compte ou adresse IP à spam répété.\#
Prévenez votre administrateur ou votre fournisseur.\#
Arrêtez le spam, sécurisez le compte, puis contactez l'assistance de Microsoft (votre propre tenant) ou écrivez à l'adresse de la réponse.\#
related 5.7.511\#
banni, retrait par courriel\#
5.7.504-5.7.505\#
Destinataire refusé ou banni (Microsoft)\#
Exchange Online refuse cette adresse de destinataire.\#
Destinataire absent de l'annuaire, ou banni pour abus.\#
Vérifiez l'adresse ; demandez-en une autre.\#
Vérifiez que le destinataire existe et n'est pas bloqué.\#
related 5.4.1\#
destinataire absent de l'annuaire\#
5.7.506\#
Mauvais nom HELO (Microsoft)\#
Le client salue avec un nom qui appartient au serveur de réception, ou avec un autre qui ne peut être le sien.\#
Mauvais nom d'hôte dans le serveur de messagerie, machines clonées, logiciels de spam.\#
Prévenez votre administrateur.\#
Donnez dans `EHLO` le nom d'hôte complet du serveur lui-même (Postfix `smtp_helo_name`, Exim `primary_hostname`), avec un enregistrement PTR qui concorde.\#
mauvais argument HELO, ailleurs\#
5.7.507\#
Adresse IP bloquée par l'organisation du destinataire (Microsoft)\#
L'organisation du destinataire a mis l'adresse IP d'envoi sur sa propre liste de blocage.\#
Filtre de connexion de ce tenant.\#
Demandez le retrait à l'administrateur du destinataire.\#
Retirez l'adresse de la liste de blocage IP dans la stratégie de filtre de connexion.\#
related 5.7.513\#
liste de blocage du client\#
5.7.508\#
Plage IPv6 au-delà de sa limite (Microsoft)\#
Le réseau IPv6 de l'expéditeur a envoyé plus que ne permet Exchange Online.\#
Beaucoup d'hôtes d'un même fournisseur dans la plage, ou envois en nombre par IPv6.\#
Envoyez à Microsoft par IPv4 (Postfix `smtp_address_preference = ipv4`), moins vite, avec PTR, SPF et DKIM.\#
related 5.7.510\#
le destinataire ne prend pas de courrier par IPv6\#
5.7.509\#
Échec DMARC, politique reject (Microsoft)\#
Le message ne satisfait pas DMARC, et la politique du domaine de `From` dit reject.\#
Services d'envoi sans DKIM pour votre domaine, redirection qui casse les signatures, courrier falsifié.\#
Envoyez par le serveur officiel du domaine de votre adresse.\#
Signez avec DKIM pour le domaine de `From` ou alignez SPF ; vérifiez l'`Authentication-Results` d'un message de test.\#
Redirecteur connu : ajoutez-le comme scelleur ARC de confiance.\#
related 5.7.515\#
exigences envers les gros expéditeurs\#
5.7.51\#
Le connecteur restreint l'hôte d'envoi (Microsoft)\#
De ce domaine d'expéditeur, l'organisation ne prend du courrier que de certaines adresses IP ou avec un certain certificat.\#
Connecteur partenaire avec restrictions ; l'adresse IP ou le certificat de l'expéditeur a changé.\#
Prévenez l'administrateur du destinataire par un autre moyen.\#
Envoyez depuis l'adresse IP convenue ou avec le certificat convenu ; annoncez les changements au partenaire.\#
Corrigez le connecteur entrant : adresses dans `SenderIPAddresses`, nom dans `TlsSenderCertificateName`.\#
related 5.7.64\#
votre propre connecteur ne concorde pas\#
5.7.510\#
Le destinataire ne prend pas de courrier par IPv6 (Microsoft)\#
Dans Exchange Online, le domaine du destinataire ne prend pas de courrier par IPv6.\#
Serveurs d'envoi qui préfèrent IPv6.\#
Envoyez par IPv4 (Postfix `smtp_address_preference = ipv4`).\#
Demandez à Microsoft d'activer IPv6 pour le domaine.\#
related 5.7.508\#
limites IPv6\#
5.7.511\#
Adresse IP d'envoi bannie, retrait par courriel (Microsoft)\#
Microsoft bloque l'adresse IP d'envoi ; le portail ne la retire pas, seul le permet un courriel à l'adresse donnée dans la réponse.\#
Spam répété ou massif depuis cette adresse IP.\#
Supprimez d'abord la cause, puis transmettez la réponse entière à l'adresse qu'elle donne ; le retrait prend un jour ou deux.\#
retrait par le portail\#
5.7.512\#
Message sans From valide (Microsoft)\#
Le message n'a pas exactement un champ `From` valide, comme l'exige la RFC 5322.\#
Scripts et appareils qui laissent `From` vide ou l'écrivent deux fois.\#
Mettez une adresse d'expéditeur dans le programme ou l'appareil.\#
Donnez à chaque message un seul `From` avec une adresse complète ; plusieurs adresses demandent un champ `Sender`.\#
messages mal formés, ailleurs\#
5.7.513\#
Liste de blocage du client (Microsoft)\#
L'organisation du destinataire bloque le serveur d'envoi par sa propre liste (« AS16012607 »).\#
Entrées de blocage de ce tenant.\#
Retirez l'entrée de la stratégie de filtre de connexion ou de la liste de blocage du tenant.\#
related 5.7.507\#
semblable\#
5.7.515\#
Niveau d'authentification exigé non atteint (Microsoft)\#
Outlook.com refuse le message, car les domaines qui envoient beaucoup doivent réussir SPF, DKIM et DMARC, et celui-ci ne le fait pas.\#
Depuis mai 2025, pour les domaines qui envoient plusieurs milliers de messages par jour à des adresses Outlook.com, Hotmail et Live.\#
Prévenez l'administrateur de votre domaine d'expéditeur.\#
Faites réussir SPF et DKIM, publiez DMARC avec au moins `p=none`, et alignez l'un des deux sur le domaine de `From`.\#
related 5.7.509\#
politique DMARC reject\#
le code enregistré pour un échec d'authentification\#
5.7.57\#
Client non authentifié (Microsoft)\#
Le programme ou l'appareil ne s'est pas authentifié, mais tente d'envoyer par un serveur qui l'exige.\#
Imprimantes, scanners et applications qui utilisent `smtp.office365.com` sans authentification, ou avec une authentification qui a échoué en silence.\#
Réglez dans l'appareil nom d'utilisateur, mot de passe et STARTTLS sur le port 587.\#
Activez SMTP AUTH pour cette boîte, ou utilisez pour les appareils l'envoi direct ou un connecteur de relais.\#
related 5.7.139\#
c'est l'authentification elle-même qui est refusée\#
le code de réponse\#
5.7.606-5.7.649\#
Adresse IP d'envoi bannie (Microsoft)\#
Exchange Online bloque l'adresse IP d'envoi pour cause de spam.\#
« Access denied, banned sending IP » : compte ou hôte piraté, ou adresse qui avait avant vous un mauvais titulaire.\#
Supprimez la cause, puis demandez le retrait sur `https://sender.office.com` ; cela prend jusqu'à un jour ou deux.\#
Partenaire voulu : autorisez son adresse IP dans le filtre de connexion.\#
retrait par courriel seulement\#
ralenti seulement\#
5.7.64\#
TenantAttribution ; relais refusé (Microsoft)\#
Exchange Online ne sait pas à quel client appartient le serveur d'envoi, il ne relaye donc pas pour lui.\#
Nouvelle adresse IP publique ou certificat renouvelé sur site, qui ne concorde plus avec le connecteur entrant ; domaine non vérifié.\#
Mettez à jour le connecteur entrant avec l'adresse IP ou le nom de certificat actuels ; le domaine de l'expéditeur doit être un domaine accepté.\#
related 5.7.51\#
connecteur partenaire\#
relais refusé, ailleurs\#
5.7.7\#
Le message a été modifié ou endommagé après sa signature, et le serveur le refuse.\#
Signez en dernier : pieds de page, mentions et réencodage doivent précéder DKIM. Envoyez un contenu 7 bits, des lignes de moins de 998 octets.\#
Vérifiez que votre propre passerelle n'altère pas le message avant le contrôle.\#
related 5.7.20\#
aucune signature DKIM valide\#
5.7.700-5.7.749\#
Tenant ou source bloqués (Microsoft)\#
Exchange Online bloque le courrier de ce tenant ou de cette source, car une limite ou une liste de blocage s'applique.\#
Spam sortant de votre propre tenant, tenants d'essai, liste d'autorisation et de blocage du tenant.\#
Cherchez dans le portail Defender les utilisateurs restreints et les alertes ; sécurisez les comptes piratés ; contactez ensuite l'assistance de Microsoft.\#
Vérifiez la liste d'autorisation et de blocage du tenant.\#
limite du tenant entier\#
5.7.703\#
Bloqué par la liste de blocage du tenant (Microsoft)\#
L'expéditeur ou le destinataire figure sur la propre liste de blocage de l'organisation.\#
Domaines, adresses ou liens dans la liste d'autorisation et de blocage du tenant.\#
Si le destinataire est voulu, retirez l'entrée dans le portail Microsoft Defender, liste d'autorisation et de blocage du tenant.\#
la liste de blocage de l'autre côté\#
5.7.705\#
Le tenant a dépassé son seuil (Microsoft)\#
Votre propre organisation Microsoft 365 ne peut plus envoyer, car trop de spam en est venu.\#
Comptes piratés, connecteurs détournés, relais ouvert sur site.\#
Sécurisez les comptes piratés, fermez les relais ouverts qui passent par votre connecteur, puis demandez à l'assistance de Microsoft de lever le blocage.\#
related 5.7.708\#
nouveaux tenants\#
un seul compte bloqué\#
5.7.708\#
Trafic non accepté de cette adresse IP (Microsoft)\#
Microsoft ne laisse cette organisation envoyer que par une adresse IP de faible réputation, et le serveur de réception n'en veut pas.\#
Tenants nouveaux ou d'essai qui envoient beaucoup.\#
Contactez l'assistance de Microsoft pour faire vérifier le tenant ; envoyez peu d'ici là.\#
5.7.750\#
Envoi depuis des domaines non déclarés (Microsoft)\#
Votre propre organisation envoie par un connecteur avec des domaines non déclarés dans le tenant, et se trouve bloquée pour cela.\#
Applications ou relais sur site avec des adresses d'expéditeur étrangères.\#
Utilisez une adresse d'un domaine déclaré.\#
Ajoutez et vérifiez les domaines dans Microsoft 365, ou arrêtez la source ; contactez ensuite l'assistance.\#
le connecteur ne concorde pas\#
5.7.80\#
Forme imprimée de 5.7.8 (Google)\#
La page de Google imprime ce code là où ses serveurs envoient `5.7.8` : nom d'utilisateur et mot de passe non acceptés.\#
Dans la liste d'erreurs SMTP de Google depuis août 2025 ; guère dans de vraies réponses.\#
Ressaisissez nom d'utilisateur et mot de passe ; avec la validation en deux étapes, utilisez un mot de passe d'application ou OAuth.\#
le code dans les vraies réponses\#
5.7.90\#
Forme imprimée de 5.7.9 (Google)\#
La page de Google imprime ce code là où ses serveurs envoient `5.7.9` : mot de passe d'application ou connexion dans le navigateur exigés.\#
Connectez-vous avec le navigateur, puis utilisez un mot de passe d'application ou OAuth.\#
related 5.7.9\#
5.7.900-5.7.999\#
Refusé par une règle de flux de courrier (Microsoft)\#
Une règle de flux de courrier de l'organisation a refusé le message, avec un code choisi par son administrateur.\#
Règles Exchange sur pièces jointes, mots-clés, expéditeurs ou chiffrement.\#
Suivez le texte de la règle, ou interrogez l'organisation du destinataire.\#
Ne réessayez pas tel quel.\#
Trouvez la règle par le suivi des messages (`Get-TransportRule`) et ajoutez une exception.\#
le code qu'envoient la plupart des règles\#
5.9.9\#
Refusé comme envoi en nombre (bmail.ru)\#
Le filtre antispam du fournisseur a refusé le message comme envoi en nombre. Le nombre lui est propre ; le sujet 9 n'est pas enregistré.\#
Vu dans un avis de non-remise avec le code de réponse 551, qui est fait pour les boîtes déplacées.\#
Écrivez un message personnel sans liens.\#
Vérifiez SPF, DKIM, DMARC et les listes de blocage ; contactez le fournisseur.\#
5.X.Y\#
Échec permanent\#
Le serveur refuse, et répéter le même essai ne servira à rien. Le message ou l'adresse doit d'abord changer.\#
Dans les réponses qui commencent par 5, dans les lignes de journal `status=bounced` et dans les avis de non-remise avec `Action: failed` : destinataires inconnus, règles, filtres antispam, échecs d'authentification, commandes fautives.\#
Lisez le texte après le code, corrigez l'adresse ou le message, puis renvoyez.\#
Ne réessayez pas tel quel. Ne supprimez une adresse que si le sujet 1 (adresse) ou 2 (boîte) le dit ; le sujet 7 porte sur une règle, pas sur l'adresse.\#
Si ce message aurait dû passer, cherchez dans votre journal l'heure, le client et le destinataire.\#
la forme temporaire du même échec\#
7.7.1\#
Coquille pour 5.7.1\#
Aucun serveur n'envoie ce code : il n'y a que les classes 2, 4 et 5. C'est une coquille pour `5.7.1` sur une page consacrée aux erreurs de Gmail.\#
Dans des listes de codes recopiées.\#
Lisez-le comme `5.7.1`.\#
le code qu'on a voulu écrire\#
X.0.0\#
Autre état indéfini\#
Seule la classe est connue. Le texte après le code, ou le code de réponse, doit dire le reste.\#
La réponse distante n'avait pas de code d'état étendu, ou un programme met des zéros pour ses propres erreurs.\#
X.0.900-X.0.999\#
Code interne de Sisimai\#
Aucun serveur n'envoie ce code : l'analyseur d'avis de non-remise Sisimai l'écrit dans ses résultats quand un avis n'a pas de code.\#
Dans des bases et rapports alimentés par Sisimai, par exemple `5.0.911` pour un utilisateur inconnu.\#
Regardez le motif que l'analyseur donne à côté et l'avis d'origine.\#
related X.0.0\#
seule la classe est connue\#
X.0.Y\#
État autre ou indéfini\#
Le serveur ne donne pas de sujet, seulement succès, échec temporaire ou échec permanent. Le texte après le code en dit plus.\#
La réponse distante n'avait pas de code étendu et le serveur d'envoi a mis des zéros, ou un programme sait seulement que quelque chose a échoué.\#
Lisez le texte après le code.\#
Cherchez dans le journal le code de réponse et le texte ; ne décidez pas d'après les zéros.\#
X.1.0\#
Autre état d'adresse\#
Il s'agit d'une adresse de l'enveloppe ; aucun code plus précis ne convient.\#
En réponse à `MAIL FROM` ou `RCPT TO`.\#
X.1.1\#
Boîte de destination inexistante\#
La boîte n'existe pas dans ce domaine : la partie à gauche de @ est fausse ou a disparu. Le domaine lui-même prend du courrier.\#
Faute de frappe, personne partie, vieille liste, adresse devinée ; parfois une base d'utilisateurs qui a perdu des comptes.\#
Vérifiez l'orthographe à gauche de @, supprimez l'entrée de saisie automatique, demandez l'adresse actuelle au destinataire.\#
Retirez l'adresse et ne réessayez pas ; beaucoup de telles réponses nuisent à votre réputation.\#
Si la boîte existe, cherchez-la comme le fait le serveur : Postfix `postmap -q` sur `virtual_mailbox_maps` ou `local_recipient_maps`, Exim `exim -bt`, Exchange `Get-Recipient`.\#
c'est le domaine qui est faux, pas la boîte\#
related 5.1.6\#
la boîte existait et a été déplacée\#
la boîte existe, mais elle est désactivée\#
related 550\#
X.1.10\#
Adresse de destinataire au MX nul\#
Le domaine du destinataire déclare dans le DNS (enregistrement MX `0 .`) qu'il ne prend aucun courrier.\#
Faute de frappe qui tombe sur un domaine en parking ; nom d'hôte ou de site Web au lieu du domaine de messagerie. Postfix envoie `556 5.1.10` avec `reject_unknown_recipient_domain`.\#
Vérifiez le domaine : l'adresse de messagerie en utilise peut-être un autre.\#
`dig MX` montre `0 .` : corrigez ou retirez l'adresse, ne réessayez pas.\#
Si le domaine doit recevoir du courrier, remplacez le MX nul par votre hôte de messagerie.\#
le domaine n'existe pas ou n'a pas d'hôte de messagerie\#
related 5.7.27\#
la même chose pour le domaine de l'expéditeur\#
related 556\#
le code de réponse pour cela\#
X.1.10~microsoft\#
Destinataire introuvable\#
Dans Exchange Online, le destinataire n'existe pas dans l'organisation de réception. Cela n'a rien à voir ici avec un MX nul.\#
« RESOLVER.ADR.RecipientNotFound » ou « Recipient not found by SMTP address lookup » : faute de frappe, boîte supprimée, alias absent après une migration, entrée de saisie automatique périmée.\#
Supprimez l'entrée de saisie automatique, retapez l'adresse, renvoyez.\#
Retirez l'adresse ; à l'intérieur d'une organisation, ajoutez l'ancien `legacyExchangeDN` comme adresse X500.\#
`Get-Recipient` pour l'adresse ; créez la boîte, le contact ou l'alias, ou réglez le domaine accepté sur relais interne tant que des boîtes sont ailleurs.\#
le refus de Microsoft à l'entrée\#
X.1.2\#
Domaine de destination inutilisable\#
La partie à droite de @ n'est pas un domaine qui puisse recevoir du courrier : il n'existe pas ou n'a pas de serveur de messagerie utilisable.\#
Faute de frappe dans le domaine (`gmial.com`), domaine expiré, nom d'hôte au lieu du domaine de messagerie, enregistrements MX et d'adresse absents.\#
Vérifiez l'orthographe à droite de @ et renvoyez.\#
Lancez `dig MX` et `dig A` pour le domaine. S'il n'existe pas, corrigez ou retirez l'adresse. S'il existe, videz le cache de votre résolveur.\#
Renouvelez le domaine ; publiez un enregistrement MX dont l'hôte a un enregistrement A ou AAAA ; ajoutez le domaine à ceux du serveur.\#
le domaine est juste, pas la boîte\#
le domaine dit lui-même qu'il ne prend pas de courrier\#
données de routage absentes\#
X.1.3\#
Syntaxe fautive de l'adresse du destinataire\#
L'adresse du destinataire n'est pas écrite comme une adresse : le serveur ne peut pas la lire.\#
Espaces, @ absent, deux @, point final, virgules ou caractères invisibles copiés avec elle, chevrons absents, lettres hors ASCII sans `SMTPUTF8`.\#
Validez les adresses là où on les saisit. Envoyez `RCPT TO:<user@example.org>` : un seul @, des chevrons, pas d'espace après les deux-points.\#
Si l'adresse est juste, assouplissez le contrôle qui s'est déclenché (Postfix `strict_rfc821_envelopes`, filtres sur `%`, `!`, `/`).\#
la même chose pour l'adresse d'expéditeur\#
un autre argument de la commande est mauvais\#
related 501\#
X.1.4\#
Adresse du destinataire ambiguë\#
L'adresse correspond à plusieurs boîtes sur ce système, le serveur ne choisit donc pas.\#
Systèmes qui comparent les noms avec souplesse (passerelles d'annuaire, Domino), deux comptes avec le même alias. Exchange l'envoie aussi avec « Recipient address rejected ».\#
Utilisez l'adresse complète et exacte de la personne.\#
Demandez l'adresse exacte ; ne réessayez pas tel quel.\#
Trouvez l'adresse dans les deux comptes et retirez-en une ; dans Exchange, cherchez dans l'annuaire des `proxyAddresses` en double.\#
aucune boîte ne correspond\#
X.1.5\#
Adresse du destinataire valide\#
Le serveur accepte ce destinataire.\#
`250 2.1.5` après `RCPT TO`, dans presque toutes les sessions ; comme `Status: 2.1.5` dans une notification, le message a été remis à cette adresse.\#
Rien à faire. Accepter l'adresse ne veut pas encore dire accepter le message : c'est la réponse après les données qui décide.\#
related 2.1.0\#
la même chose pour l'expéditeur\#
related 250\#
X.1.6\#
Boîte déplacée, sans nouvelle adresse\#
La boîte existait ici, mais ne prend plus de courrier, et le code ne connaît pas de nouvelle adresse. Le texte peut tout de même en donner une.\#
La personne est partie ou a changé d'adresse ; Postfix l'envoie pour les entrées de `relocated_maps` (« User has moved to … »).\#
Si le texte donne une nouvelle adresse digne de confiance, écrivez-y ; sinon, demandez au destinataire. Corrigez votre carnet d'adresses.\#
Mettez à jour ou retirez l'adresse enregistrée ; ne réessayez pas.\#
Faites suivre un temps, ou gardez une entrée `relocated` avec la nouvelle adresse.\#
related 551\#
le code de réponse qui donne la nouvelle adresse\#
related 251\#
le serveur fait suivre à la place\#
n'a jamais existé, à ce que sait le serveur\#
X.1.7\#
Syntaxe fautive de l'adresse d'expéditeur\#
L'adresse d'expéditeur dans `MAIL FROM` n'est pas écrite comme une adresse : le serveur ne peut pas la lire.\#
Scripts et appareils au réglage « from » vide ou faux, nom affiché dans l'adresse, chevrons absents, espaces, adresses de retour avec des caractères interdits.\#
Mettez une adresse complète (`name@example.org`) comme expéditeur dans le programme ou l'appareil.\#
Regardez le `MAIL FROM` journalisé ; faites-en `MAIL FROM:<user@example.org>`, ou `<>` pour les avis de non-remise. Réparez l'option `-f` du script ou la réécriture d'adresses.\#
syntaxe juste, mais pas le domaine\#
X.1.8\#
Domaine d'expéditeur inutilisable\#
Le domaine de l'adresse d'expéditeur n'existe pas ou ne peut pas recevoir de retour, le serveur refuse donc le message.\#
`MAIL FROM` avec un nom d'hôte local (`root@web1.localdomain`), un domaine expiré ou mal tapé, un domaine sans enregistrements MX ni d'adresse.\#
Regardez le domaine de `MAIL FROM` : publiez un enregistrement MX ou A, ou réécrivez-le (Postfix `myorigin`, `smtp_generic_maps` ; Exim `qualify_domain`).\#
Si `dig MX` trouve le domaine, réparez ou videz votre résolveur.\#
l'adresse n'est même pas lisible\#
X.1.9\#
Message relayé à un système non conforme\#
L'adresse était bonne et le message est parti vers un système qui ne peut pas dire ce qu'il est devenu.\#
Dans les réponses de suivi et les notifications de relais : le dernier serveur capable de rendre compte a passé le message à un autre sans suivi.\#
X.1.Y\#
État de l'adressage\#
La réponse porte sur une adresse : celle du destinataire, ou celle de l'expéditeur.\#
Dans les réponses à `RCPT TO` (destinataire) et `MAIL FROM` (expéditeur) : utilisateur inconnu, domaine inconnu, mauvaise syntaxe, boîte déplacée.\#
Comparez l'adresse lettre par lettre ; demandez l'adresse actuelle au destinataire par un autre moyen.\#
Corrigez ou retirez l'adresse enregistrée. Si le texte nomme votre adresse d'expéditeur, vérifiez que son domaine se résout.\#
X.2.0\#
Autre état de boîte, ou indéfini\#
La boîte existe ; il s'agit d'une de ses particularités qu'aucun code plus précis ne nomme.\#
En réponse à `RCPT TO` ou après les données.\#
X.2.1\#
Boîte désactivée\#
La boîte existe, mais elle est désactivée et ne prend pas de courrier.\#
Comptes fermés, suspendus, impayés ou longtemps inutilisés ; salariés partis. Gmail : compte inactif ou désactivé.\#
Demandez une autre adresse à la personne.\#
Cessez d'écrire à cette adresse et retirez-la des listes.\#
Réactivez le compte, ou supprimez-le pour que les expéditeurs reçoivent `550 5.1.1`.\#
pas de boîte de ce nom\#
boîte déplacée\#
ouverte, mais pleine\#
X.2.2\#
Boîte pleine\#
La boîte a atteint son quota et ne prend plus de courrier.\#
Le titulaire ne fait pas le ménage ou ne lit plus. Gmail : pleine et inactive. Exchange Online l'emploie aussi pour votre propre « Submission quota exceeded ».\#
Dites au destinataire, par un autre moyen, de supprimer des messages ; renvoyez ensuite.\#
Réessayez après quelques jours. Retirez l'adresse si elle reste pleine des semaines.\#
Augmentez le quota ou archivez (`doveadm quota get`, `Get-MailboxStatistics`). Répondez `452 4.2.2` si vous attendez bientôt de la place.\#
la forme temporaire, que la norme préfère\#
related 5.2.3\#
le message est trop gros pour cette boîte\#
le message est trop gros pour le serveur\#
related 552\#
X.2.3\#
Taille du message au-delà de la limite administrative\#
Le message est plus gros que cette boîte ne l'admet, alors que le serveur en prend de plus gros.\#
Limites de taille par boîte ou par groupe, surtout dans Exchange (`MaxReceiveSize`).\#
Réduisez le message ou partagez le fichier par un lien. Les pièces jointes grossissent d'un tiers environ dans un message.\#
Augmentez la limite de cette boîte (Exchange : `Set-Mailbox -MaxReceiveSize`).\#
au-delà de la limite de tout le serveur\#
plus de place, quelle que soit la taille\#
X.2.4\#
Problème d'expansion de liste\#
L'adresse est une liste ou un alias, et le serveur n'a pas pu en trouver les membres.\#
Alias cassés ou circulaires, liste vide ou supprimée, fichier inclus absent ; OpenSMTPD : échec de l'expansion d'un alias ou d'un `.forward`.\#
Prévenez le propriétaire de la liste ; écrivez directement aux membres.\#
Développez l'alias à la main (`postalias -q`, `exim -bt`, `sendmail -bv`) et réparez la boucle, le fichier absent ou ses droits.\#
vous n'avez pas le droit d'écrire à la liste\#
la redirection tourne en boucle\#
X.2.Y\#
État de la boîte\#
L'adresse est juste, mais quelque chose dans cette boîte arrête ou modifie la remise.\#
Dans les réponses à `RCPT TO` ou après les données : boîte pleine, désactivée, limitée en taille, ou liste impossible à résoudre.\#
Prévenez le destinataire par un autre moyen ; seul lui ou son administrateur peut réparer la boîte.\#
Vérifiez le quota, l'état et la redirection de cette boîte.\#
X.3.0\#
Autre état du système de messagerie, ou indéfini\#
Le système de réception prend d'ordinaire du courrier ; il s'agit d'une particularité du système qu'aucun code plus précis ne nomme.\#
À la bannière, en réponse à toute commande, ou après les données.\#
X.3.1\#
Système de messagerie plein\#
Le serveur de réception n'a plus de place pour aucun message ; une boîte en particulier n'est pas en cause.\#
Disque de la file plein (Postfix `queue_minfree` : « Insufficient system storage »), back pressure d'Exchange (« Insufficient system resources »).\#
Laissez la file réessayer ; si cela dure, prévenez l'autre postmaster par un autre moyen.\#
Libérez de la place là où se trouve la file (`df -h`, `df -i`), supprimez vieux journaux et messages gelés ; sur Exchange, déplacez la base de la file sur un disque plus grand.\#
une seule boîte est pleine\#
X.3.2\#
Le système ne prend pas de courrier du réseau\#
Cet hôte ne prend pas de courrier, maintenant ou jamais.\#
`521 5.3.2` d'hôtes qui ne prennent jamais de courrier et du postscreen de Postfix (liste de refus), serveurs retirés, blocage volontaire de tout courrier.\#
Vérifiez que le DNS vous mène au bon hôte (`dig MX`). Si oui, et que vous seul êtes refusé, demandez à son postmaster si votre adresse IP est bannie.\#
Faites pointer l'enregistrement MX vers un hôte qui prend du courrier. Postfix : cherchez votre client dans `postscreen_access_list`.\#
related 4.3.2\#
pas maintenant\#
related 521\#
le code d'un hôte qui ne prend jamais de courrier\#
refusé par une règle pour ce client seulement\#
X.3.3\#
Fonction demandée non prise en charge\#
Le système de réception ne prend pas en charge une fonction que le message demande.\#
Passerelles vers d'autres systèmes de messagerie, extensions absentes comme `BINARYMIME`, `DSN` ou `DELIVERBY`.\#
Comparez les paramètres de `MAIL FROM` et `RCPT TO` à la réponse du serveur à `EHLO` et retirez ceux qu'il n'offre pas.\#
Activez l'extension, ou cessez de l'offrir dans `EHLO`.\#
un argument de commande n'est pas accepté\#
related 504\#
paramètre non implémenté\#
X.3.4\#
Message trop gros pour le système\#
Le message est plus gros que ce que le serveur accepte.\#
Après `MAIL FROM` avec `SIZE=`, ou après les données. Des limites de 10 à 50 Mo sont courantes. Google : aussi trop de pièces jointes ou des en-têtes trop gros.\#
Partagez le fichier par un lien, ou divisez le message. Une pièce jointe grossit d'un tiers environ dans un message.\#
Lisez la limite dans la réponse à `EHLO` (`SIZE`) et avertissez les utilisateurs avant l'envoi.\#
Augmentez la limite à chaque saut : `message_size_limit` (Postfix, Exim), connecteur Exchange `MaxMessageSize`, filtres.\#
au-delà de la limite d'une boîte\#
X.3.5\#
Système mal configuré\#
Le système de réception ne peut pas prendre le message, car sa propre configuration est fautive.\#
Sendmail « config error: mail loops back to me (MX problem?) », mauvaises règles dans une passerelle, domaine dirigé vers un serveur qui ne le connaît pas.\#
Prévenez le destinataire par un autre moyen ; seul son administrateur peut réparer cela.\#
Si le texte nomme votre propre hôte, corrigez votre routage ; sinon, prévenez l'autre postmaster.\#
Ajoutez le domaine aux domaines locaux ou de relais de cet hôte (classe `w` de Sendmail, `mydestination`), ou faites pointer son MX ailleurs.\#
boucles de messagerie\#
X.3.6\#
Priorité demandée modifiée\#
Le serveur a pris le message, mais avec une autre priorité que celle que demandait `MT-PRIORITY`. Le texte commence par la nouvelle priorité.\#
Dans les réseaux qui utilisent `MT-PRIORITY` (armée, secours), en réponse à `MAIL FROM` ou après les données.\#
Rien à faire, sauf si la priorité importe : authentifiez-vous alors avec un compte qui y a droit.\#
le message a été refusé à cause de sa priorité\#
X.3.Y\#
État du système de messagerie\#
La réponse porte sur le système de réception dans son ensemble, pas sur une boîte ou un expéditeur.\#
Le système est plein, en maintenance, mal configuré, manque d'une fonction, ou a une limite de taille inférieure au message.\#
Réessayez plus tard ; si la réponse est permanente, joignez le postmaster de ce domaine par un autre moyen.\#
Vérifiez l'espace disque, la charge, les services dorsaux, la configuration et le journal d'erreurs du serveur de messagerie.\#
X.4.0\#
Autre état du réseau ou du routage, ou indéfini\#
Quelque chose a échoué sur le chemin vers le serveur suivant, et aucun code plus précis ne convient.\#
Dans les avis du serveur d'envoi après des erreurs de réseau ou de routage, et dans les réponses de relais qui n'ont pas pu atteindre le serveur derrière eux.\#
Vérifiez le domaine de l'adresse, puis renvoyez.\#
Lisez le journal du dernier essai : il nomme l'hôte et l'erreur. Testez DNS et port 25 depuis cette machine.\#
pas de route\#
X.4.1\#
Pas de réponse de l'hôte\#
Aucune connexion n'a pu se faire : le serveur distant n'a pas répondu, ou a refusé la connexion.\#
Le plus souvent écrit par votre propre serveur : « Connection timed out », « Connection refused », « No route to host » pour chaque hôte MX du domaine.\#
Patientez ; après un jour, vérifiez le domaine de l'adresse.\#
Lancez `nc -vz HOST 25` depuis la machine d'envoi. Tous les hôtes échouent : votre fournisseur ou votre pare-feu bloque le port 25 sortant. Seul IPv6 échoue : réparez-le ou préférez IPv4.\#
la connexion s'est faite, puis rompue\#
related 4.4.7\#
la file a renoncé\#
X.4.2\#
Mauvaise connexion\#
La connexion s'est faite, mais s'est rompue, ou un côté a attendu trop longtemps, avant que le message soit passé.\#
« lost connection », « conversation timed out », « Connection reset » ; serveur qui coupe un client inactif (`421 4.4.2`, délai dépassé).\#
Toujours à la même étape ? Après les données : MTU du chemin, filtre de contenu ou délai trop court (il en faut 10 minutes). À la bannière ou à `EHLO` : inspection du pare-feu, bannière retardée, TLS.\#
Vérifiez les filtres trop lents, les limites de connexion et les pare-feu qui réécrivent SMTP.\#
pas de connexion du tout\#
le code de réponse quand le serveur ferme\#
X.4.3\#
Panne du serveur d'annuaire\#
Un annuaire dont le système d'envoi a besoin, le plus souvent le DNS, n'a pas répondu.\#
Postfix « Host or domain name not found. Name service error … try again », annuaires LDAP ou de routage en panne.\#
Lancez `dig MX` pour le domaine sur le serveur de messagerie. Échec pour tous les domaines : réparez le résolveur dans `/etc/resolv.conf` (aussi la copie dans le chroot). Échec pour celui-ci : ses serveurs de noms ou son DNSSEC sont cassés.\#
related 4.4.4\#
le DNS a répondu, mais sans route\#
la recherche portait sur le domaine de l'expéditeur\#
X.4.312\#
Échec de l'interrogation DNS (Microsoft)\#
Exchange Online n'a pas pu trouver l'hôte de messagerie du domaine du destinataire, et a renoncé.\#
Serveurs de noms qui ne répondent pas, DNSSEC cassé, MX sans adresse.\#
Vérifiez le domaine, renvoyez plus tard.\#
Testez MX et DNSSEC du domaine avec un vérificateur externe ; smarthost : vérifiez son nom.\#
Faites répondre tous les serveurs de noms ; réparez DNSSEC ou retirez l'enregistrement DS périmé chez le bureau d'enregistrement.\#
related 5.4.310\#
le domaine n'existe pas\#
X.4.316\#
Connexion refusée (Microsoft)\#
Exchange Online n'a pas pu se connecter au serveur de réception, ou n'a pas eu de réponse à temps, et a renoncé.\#
« Connection refused (Socket error code 10061) » : serveur ou port 25 fermé, pare-feu qui bloque les adresses de Microsoft, mauvais MX.\#
Votre propre serveur sur site derrière un connecteur : ouvrez le port 25 à Exchange Online.\#
Démarrez le serveur, ouvrez le port 25 à toutes les adresses d'Exchange Online, corrigez l'enregistrement MX.\#
X.4.317\#
STARTTLS exigé, mais en échec (Microsoft)\#
Le domaine de réception exige TLS par DANE, et la négociation TLS avec son serveur a échoué ; Exchange Online a renoncé.\#
Enregistrements TLSA publiés, mais `STARTTLS` manque, est retiré par un pare-feu ou échoue.\#
Offrez `STARTTLS` sur chaque hôte MX, testez avec `openssl s_client -starttls smtp`, ou retirez les enregistrements TLSA jusqu'à ce que cela marche.\#
related 5.7.321\#
`STARTTLS` n'est pas offert\#
related 5.7.323\#
l'enregistrement TLSA ne concorde pas\#
X.4.318\#
Connexion fermée par le serveur distant (Microsoft)\#
Le serveur de réception a rompu la connexion au milieu de la session ; Exchange Online a renoncé.\#
« SuspiciousRemoteServerError » : inspection du pare-feu, ennuis de MTU, échec TLS, filtre qui raccroche au lieu de répondre.\#
Votre propre serveur derrière un connecteur : lisez son journal à ce moment.\#
Désactivez l'inspection SMTP, testez TLS, vérifiez la MTU ; faites répondre un code aux filtres avant qu'ils ferment.\#
X.4.4\#
Routage impossible\#
Le serveur n'a pas trouvé d'hôte suivant pour l'adresse : la recherche a fonctionné, mais n'a rien donné d'utilisable.\#
Postfix « Host or domain name not found », « unable to look up host », MX vers un nom sans adresse, smarthost absent, Exchange sans connecteur d'envoi qui convienne.\#
Lancez `dig MX` pour le domaine, puis `dig A` et `dig AAAA` pour les noms trouvés. S'ils existent, regardez votre propre routage : `relayhost`, tables de transport, connecteurs d'envoi.\#
Donnez à chaque nom MX un enregistrement A ou AAAA ; jamais de CNAME, jamais d'adresse IP dans le MX.\#
X.4.5\#
Système de messagerie engorgé\#
Le serveur est trop occupé pour prendre le message maintenant.\#
À la bannière ou après toute commande, sous la charge ; Google : « Server busy, try again later ».\#
Laissez la file réessayer ; ouvrez moins de connexions à la fois vers cette destination.\#
Regardez la charge, la longueur de la file et les filtres lents ; ajoutez des processus ou limitez les clients.\#
ne prend pas de courrier maintenant\#
seul votre flot est arrêté\#
X.4.6\#
Boucle de routage détectée\#
Le message est revenu trop souvent : il a traversé plus de serveurs que permis, ou l'hôte suivant est cet hôte lui-même.\#
Deux boîtes se redirigent l'une vers l'autre, MX ou réglages de relais qui ramènent ici, Postfix « mail for … loops back to myself », « too many hops » (limites de 20 à 100 champs `Received`).\#
Lisez de bas en haut les champs `Received` du message renvoyé : les hôtes qui se répètent forment la boucle.\#
Rompez-la : supprimez une redirection, ajoutez le domaine aux domaines locaux du dernier hôte (`mydestination`, domaines acceptés), ou corrigez la cible du relais.\#
erreur de configuration\#
la même chose dans Exchange Online\#
X.4.7\#
Délai de remise dépassé\#
Le message a attendu dans la file jusqu'à épuisement de son temps. La vraie cause est un échec temporaire antérieur.\#
L'avis de non-remise après le temps en file (2 à 5 jours d'ordinaire, 24 heures dans Exchange Online), ou un délai `DELIVERBY` dépassé.\#
Lisez la cause citée dans l'avis ; renvoyez quand elle est réglée.\#
Cherchez cet identifiant de file dans le journal : la réponse répétée à chaque essai est la cause. Exchange : `Get-Queue` et sa dernière erreur.\#
pas encore abandonné, ou serveurs qui gardent la classe 4\#
X.4.8\#
Hôte MX hors de la politique MTA-STS (Microsoft)\#
La politique MTA-STS du domaine de réception ne liste pas l'hôte de messagerie que nomme le DNS, Exchange Online n'y remet donc rien.\#
Après un passage à un autre hôte de messagerie ; caractère générique faux dans la politique ; réponses DNS falsifiées.\#
Prévenez l'administrateur du destinataire ; comparez `dig MX` à la politique.\#
Listez chaque hôte MX dans `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, puis changez l'`id` dans l'enregistrement TXT `_mta-sts`.\#
problème de certificat sous MTA-STS\#
X.4.Y\#
État du réseau et du routage\#
Le message n'a pas pu atteindre ou franchir un serveur : DNS, routage, connexion ou délai sont en cause.\#
Le plus souvent écrit par le serveur d'envoi lui-même, dans son journal et ses avis : pas de réponse, connexion rompue, échec DNS, boucle, temps en file écoulé.\#
Testez depuis l'hôte d'envoi : `dig MX` pour le domaine, puis une connexion au port 25 de chaque hôte MX.\#
Vérifiez que les hôtes MX se résolvent, répondent sur le port 25 et ne sont pas derrière un pare-feu qui jette les connexions.\#
X.5.0\#
Autre état du protocole, ou indéfini\#
Il s'agit du dialogue SMTP, sans détail.\#
En réponse à toute commande.\#
X.5.1\#
Commande non valide\#
Le serveur ne connaît pas la commande, ne l'offre pas, ou elle vient au mauvais moment.\#
`RCPT TO` sans `MAIL FROM` accepté, `DATA` sans destinataire accepté, `AUTH` désactivé ou déjà fait, `VRFY` désactivé, clients Web ou mandataires sur le port 25.\#
Regardez la réponse précédente : la cause est souvent un refus antérieur. Envoyez d'abord `EHLO` (de nouveau après `STARTTLS`) et n'utilisez que ce qu'offre sa réponse.\#
Authentification absente ? Offrez `AUTH` sur le port 587 ou 465 (`smtpd_sasl_auth_enable`). Beaucoup de cas : cherchez des scanners.\#
la commande est illisible\#
son argument est faux\#
related 503\#
mauvaise séquence\#
related 502\#
non implémentée\#
X.5.2\#
Erreur de syntaxe\#
Le serveur ne peut pas lire la ligne de commande.\#
Commandes mal écrites, deux-points ou chevrons absents, lignes trop longues, texte du message à la place d'une commande, sauts de ligne isolés ; nom HELO qui n'est pas un nom d'hôte valide.\#
Regardez les octets exacts de la ligne avant la réponse (`swaks`, capture réseau). Donnez un nom d'hôte complet dans `EHLO` et terminez les lignes par CR LF.\#
Postfix : `reject_invalid_helo_hostname` et `reject_non_fqdn_helo_hostname` en sont la cause pour des noms HELO bizarres ; `smtpd_forbid_bare_newline` pour des sauts de ligne isolés.\#
commande connue, mauvais moment\#
seul l'argument est faux\#
related 500\#
X.5.3\#
Trop de destinataires\#
Le message a plus de destinataires que le serveur n'en prend par transaction, ou que n'en permet le compte de l'expéditeur.\#
Grandes listes ; Google : plus de destinataires que n'en permet le compte ; Postfix : un avis de non-remise (`MAIL FROM:<>`) à plusieurs destinataires.\#
Envoyez à de plus petits groupes ou utilisez une liste de diffusion.\#
Répartissez les destinataires : 100 au plus par transaction passent partout où la norme est respectée (Postfix `default_destination_recipient_limit`).\#
Ne refusez que le surplus avec `452 4.5.3`, pour que les expéditeurs répartissent.\#
related 4.5.3\#
la forme qui laisse les expéditeurs répartir\#
le bon code de réponse pour le surplus\#
X.5.4\#
Arguments de commande non valides\#
Le serveur connaît la commande, mais pas cet argument.\#
Nom HELO qui n'est pas un nom d'hôte, paramètres inconnus de `MAIL FROM` ou `RCPT TO`, mécanisme `AUTH` non offert, mauvais `SIZE`.\#
Comparez la commande à la réponse du serveur à `EHLO` et retirez les paramètres qu'il n'offre pas. Donnez un nom d'hôte complet dans `EHLO` (Postfix `smtp_helo_name`, Exim `helo_data`).\#
Vérifiez qu'un pare-feu ou un mandataire ne cache ni n'altère les mots-clés `EHLO`.\#
la ligne est tout à fait illisible\#
related 555\#
paramètre non reconnu\#
X.5.5\#
Mauvaise version de protocole\#
Les deux côtés parlent des versions différentes d'un protocole et n'en ont pas trouvé de commune.\#
Rare : passerelles entre systèmes de messagerie, LMTP sur un port SMTP, logiciels TLS ou SMTP très anciens.\#
Vérifiez que port et protocole vont ensemble : SMTP 25, soumission 587 ou 465, LMTP d'ordinaire 24 ou un socket. Mettez à jour le côté ancien.\#
Vérifiez quel service écoute sur ce port.\#
commande non acceptée\#
X.5.6\#
Ligne d'échange d'authentification trop longue\#
Le client a envoyé pendant `AUTH` une réponse plus longue que le serveur ne peut lire.\#
Gros tickets Kerberos (`GSSAPI`) ou longs jetons OAuth ; serveurs à petits tampons.\#
Utilisez un autre mécanisme, ou un jeton avec moins de groupes ou de revendications (claims).\#
Augmentez la limite de ligne pour `AUTH` : 12288 octets suffisent à ce que prévoit la norme.\#
la réponse a été lue et est fausse\#
X.5.Y\#
État du protocole de remise\#
C'est le dialogue SMTP qui s'est mal passé : une commande, son ordre, ses arguments ou une limite.\#
Mauvais ordre des commandes, commandes ou paramètres inconnus, trop de destinataires, erreurs de logiciel, pare-feu qui réécrit SMTP.\#
Enregistrez la session (`swaks`, ou journal détaillé pour cet hôte) et regardez la commande juste avant la réponse.\#
Si beaucoup de clients la reçoivent, désactivez l'inspection SMTP du pare-feu et vérifiez vos limites.\#
X.6.0\#
Autre état du contenu, ou indéfini\#
Il s'agit du contenu du message, sans détail.\#
Le plus souvent après les données.\#
X.6.1\#
Type de contenu non pris en charge\#
Ce genre de contenu ou de pièce jointe ne peut pas être remis là.\#
Types de pièces jointes refusés, passerelles fax ou SMS, serveurs de listes qui ne prennent que du texte brut.\#
Envoyez du texte brut, un autre format de fichier ou un lien.\#
Vérifiez la liste des types permis de la passerelle ou de la liste.\#
refusé par une règle, par exemple les exécutables\#
contenu cassé\#
X.6.10\#
Réponse UTF-8 nécessaire (doublon obsolète)\#
Un doublon retiré de `X.6.8` : la réponse contiendrait de l'UTF-8, que le client n'a pas permis.\#
Seulement dans de vieux logiciels ; le registre le marque comme obsolète.\#
Envoyez `X.6.8` à la place.\#
le code à employer\#
X.6.2\#
Conversion nécessaire et interdite\#
Le message doit être converti pour le saut suivant, mais l'expéditeur ou une règle l'interdit.\#
Contenu 8 bits ou binaire pour un serveur sans `8BITMIME` ou `BINARYMIME` alors que la conversion est désactivée ; messages signés qui ne doivent pas changer.\#
Envoyez-le en quoted-printable ou en Base64 (dans la plupart des logiciels : ASCII simple ou encodage par défaut).\#
Permettez la conversion sur le relais, ou encodez à la source.\#
la conversion n'est pas possible\#
X.6.3\#
Conversion nécessaire mais non prise en charge\#
Le message doit être converti pour le saut suivant, et ce serveur ne sait pas le faire.\#
Contenu 8 bits, binaire ou UTF-8 qui doit aller vers un serveur sans `8BITMIME`, `BINARYMIME` ou `SMTPUTF8`.\#
Envoyez-le en encodage 7 bits (quoted-printable ou Base64).\#
Encodez à la source, ou utilisez un relais qui convertit. Postfix : regardez `disable_mime_output_conversion`.\#
Offrez `8BITMIME` ; vérifiez qu'un pare-feu ne retire pas le mot-clé de `EHLO`.\#
la conversion est possible, mais interdite\#
X.6.4\#
Conversion avec perte effectuée\#
Remettre le message demande une conversion qui perd une partie de son contenu.\#
Passerelles vers le fax, les SMS ou de vieux systèmes de messagerie.\#
X.6.5\#
Échec de conversion\#
Le message devait être converti, et la conversion a échoué.\#
Parties MIME endommagées, mauvais jeux de caractères, erreurs de conversion de contenu « STOREDRV » d'Exchange, passerelles.\#
Envoyez-le comme nouveau message en texte brut, la pièce jointe à part.\#
Vérifiez le jeu de caractères et la structure MIME du message brut.\#
Cherchez l'erreur du convertisseur dans le journal ; testez avec le message d'origine.\#
problème de contenu sans détail\#
X.6.6\#
Contenu du message indisponible\#
Le serveur devait aller chercher lui-même le contenu (`BURL`) et n'a pas pu l'obtenir.\#
Soumission avec `BURL` : l'URL IMAP a expiré, l'accès est refusé, ou la partie a disparu.\#
Renvoyez avec le contenu joint au lieu de transférer sans le télécharger.\#
Vérifiez l'autorisation et la durée de l'URL, et que le serveur de soumission peut s'authentifier auprès du serveur IMAP.\#
related 5.7.14\#
la confiance entre les deux serveurs manque\#
related 554\#
X.6.7\#
Adresses hors ASCII non permises pour cet expéditeur ou ce destinataire\#
L'adresse ou le message contient des lettres hors ASCII, et ce serveur, ou le suivant, ne prend pas un tel courrier.\#
Adresses comme `jürgen@example.org`, ou en-têtes UTF-8, envoyées à un serveur sans `SMTPUTF8` ; Postfix « SMTPUTF8 is required, but was not offered by host … ».\#
Utilisez une adresse ASCII du destinataire, et de vous-même comme expéditeur.\#
Vérifiez que le serveur suivant offre `SMTPUTF8` dans `EHLO`. Postfix : `smtputf8_autodetect_classes` restreint ce qui le demande. Écrivez les domaines sous leur forme `xn--`.\#
Activez `SMTPUTF8` tout au long du trajet, ou donnez aux utilisateurs un alias ASCII.\#
related 5.6.9\#
constaté seulement après les données\#
le code de réponse habituel à `RCPT TO`\#
X.6.8\#
Réponse UTF-8 nécessaire, mais non permise par le client\#
La réponse contiendrait un nom de boîte en UTF-8, et le client n'a pas dit qu'il sait le lire.\#
Réponses à `VRFY` ou `EXPN` pour des noms hors ASCII.\#
X.6.9\#
Message à en-têtes UTF-8 non transmissible\#
Le message a des en-têtes en UTF-8, et le serveur d'au moins un destinataire ne prend pas un tel message : il est donc refusé en entier.\#
Après les données, quand un destinataire derrière un relais n'a pas `SMTPUTF8`. Le registre l'associe à 550, la RFC 6531 à 554 : les deux sont justes.\#
Écrivez objet, noms et adresses en ASCII, ou écrivez à part à ce destinataire.\#
Séparez les destinataires d'après ce qu'offrent leurs serveurs.\#
Refusez de tels destinataires dès `RCPT TO` (`553 5.6.7`) ; activez `SMTPUTF8` partout.\#
refusé dès l'adresse\#
X.6.Y\#
État du contenu ou du format\#
C'est le contenu ou le format du message qui est en cause, pas les adresses ni la connexion.\#
MIME ou en-têtes cassés, contenu 8 bits ou UTF-8 que le serveur suivant ne prend pas, conversion échouée, types de contenu refusés.\#
Renvoyez le message en texte brut ou avec un autre format de pièce jointe.\#
Validez les en-têtes et le MIME du programme qui a fait le message ; vérifiez ce que chaque saut offre parmi `8BITMIME`, `SMTPUTF8` et `BINARYMIME`.\#
X.7.0\#
Autre état de sécurité, ou indéfini\#
C'est la sécurité ou une règle qui décide ici, sans détail.\#
À la bannière, pendant l'authentification, ou en réponse à toute commande.\#
X.7.1\#
Remise non autorisée, message refusé\#
Le serveur n'admet pas ce courrier : à cause du client, de l'expéditeur, du destinataire ou du contenu. Le texte dit lequel.\#
Adresse IP sur une liste de blocage, verdict de spam, « Relay access denied », rejet par une règle de l'administrateur du destinataire, échec SPF ou DMARC sur de vieux serveurs, adresse d'expéditeur étrangère au compte.\#
Lisez le texte et faites ce qu'il demande. « Relay » : authentifiez-vous auprès de votre propre serveur (port 587 ou 465).\#
Traitez ce que nomme le texte avant de renvoyer. Liste : demandez ensuite le retrait. Spam : vérifiez SPF, DKIM, DMARC, PTR, contenu. Relais : vérifiez MX et routage.\#
Trouvez la règle dans le journal (table d'accès, DNSBL, filtre) et autorisez le client. Relais refusé à vos utilisateurs : authentification ; à votre domaine : ajoutez-le à `mydestination` ou `relay_domains`.\#
pour l'instant seulement : liste grise, limites\#
échec d'authentification du message, dit avec précision\#
DNS inverse manquant, dit avec précision\#
X.7.10\#
Chiffrement nécessaire\#
Le serveur veut d'abord une connexion chiffrée ; ou un message avec `REQUIRETLS` n'a trouvé aucun serveur avec TLS.\#
`523 5.7.10` à `AUTH` sans TLS ; dans des avis de non-remise de courrier `REQUIRETLS`.\#
Activez STARTTLS ou SSL/TLS pour le courrier sortant.\#
Envoyez `STARTTLS`, puis `EHLO`, puis authentifiez-vous ; le port 465, TLS d'emblée, est plus simple.\#
N'offrez `AUTH` que dans TLS (`smtpd_tls_auth_only = yes`).\#
related 5.7.11\#
la même chose pour un seul mécanisme\#
related 5.7.30\#
TLS présent, `REQUIRETLS` absent\#
related 523\#
X.7.10~google\#
Commandes envoyées avec STARTTLS\#
Gmail met fin à la session, car le client a envoyé d'autres commandes avant la réponse à `STARTTLS`. C'est une voie d'attaque connue.\#
`523 5.7.10` « no commands allowed to pipeline after STARTTLS » : clients faits maison, mandataires.\#
Mettez à jour le programme qui envoie le courrier.\#
Attendez le `220` à `STARTTLS`, terminez la négociation, puis renvoyez `EHLO`.\#
Cherchez entre vous et Google un mandataire qui ajoute des commandes.\#
mauvais ordre, ailleurs\#
X.7.11\#
Chiffrement exigé pour le mécanisme demandé\#
Cette façon de s'authentifier n'est permise que dans TLS, et la session n'est pas chiffrée.\#
`538 5.7.11` à `AUTH PLAIN` ou `LOGIN` sans TLS. Ancien : les serveurs plus récents n'offrent pas le mécanisme avant TLS.\#
Envoyez `STARTTLS`, puis `EHLO`, puis authentifiez-vous.\#
N'offrez le mécanisme que dans TLS.\#
related 5.7.10\#
la même chose pour toute authentification\#
related 538\#
X.7.12\#
Changement de mot de passe nécessaire\#
Ce mécanisme est nouveau pour le compte ; il doit s'authentifier une fois avec un autre (d'ordinaire `PLAIN` dans TLS), puis celui qu'il a choisi fonctionne.\#
`432 4.7.12` à `AUTH`, sur des serveurs qui gardent un secret distinct par mécanisme. Rare.\#
Connectez-vous une fois au webmail du fournisseur, ou choisissez une fois « mot de passe normal » avec TLS.\#
Authentifiez-vous une fois avec `AUTH PLAIN` dans TLS.\#
Faites redéfinir leur mot de passe aux utilisateurs, pour que le secret de ce mécanisme soit enregistré.\#
mécanisme trop faible\#
related 432\#
X.7.13\#
Compte d'utilisateur désactivé\#
Les identifiants sont justes, mais le compte est désactivé et n'a pas le droit d'envoyer.\#
`525 5.7.13` après `AUTH` : facture impayée, abus, soupçon d'intrusion ; certains serveurs l'emploient aussi pour un destinataire désactivé.\#
Contactez votre fournisseur ou administrateur ; essayer d'autres mots de passe ne sert à rien.\#
Voyez pourquoi le compte a été fermé ; s'il a été piraté, changez le mot de passe et fermez ses sessions avant de le rouvrir.\#
Réactivez le compte dans la base des utilisateurs.\#
identifiants erronés\#
la boîte du destinataire est désactivée\#
related 525\#
X.7.14\#
Relation de confiance exigée\#
Pour aller chercher le contenu du message, le serveur de soumission aurait besoin d'une relation de confiance configurée avec un autre serveur, et n'en a pas.\#
Soumission avec `BURL` : le serveur IMAP ne laisse pas entrer ce serveur de soumission. Google l'emploie pour autre chose : connexion dans le navigateur.\#
Envoyez le message avec son contenu joint.\#
Créez le compte avec lequel le serveur de soumission lit sur le serveur IMAP.\#
Autorisez le serveur de soumission sur le serveur IMAP (`URLAUTH`).\#
le contenu n'a pas pu être récupéré\#
les identifiants sont faux\#
X.7.14~google\#
Connexion dans le navigateur exigée\#
Google ne se fie pas à cette authentification et veut que le titulaire se connecte d'abord avec un navigateur.\#
`534 5.7.14` après `AUTH` : nouveau lieu ou serveur, soupçon d'intrusion, mot de passe employé par un vieux programme.\#
Connectez-vous sur la page Web donnée dans la réponse et confirmez la tentative ; utilisez ensuite un mot de passe d'application ou OAuth.\#
Utilisez OAuth ou le relais SMTP de Workspace pour serveurs et appareils.\#
Regardez les alertes de connexion de l'utilisateur dans la console d'administration Workspace.\#
mot de passe d'application exigé\#
X.7.15\#
Niveau de priorité trop bas\#
Le serveur ne prend que des messages de priorité supérieure à celui-ci.\#
Dans les réseaux qui utilisent `MT-PRIORITY` (armée, secours), quand seul le courrier urgent passe.\#
Envoyez plus tard, ou avec une priorité plus haute si vous y avez droit.\#
Vérifiez quelles priorités ce compte ou cet hôte peut demander.\#
trop gros pour sa priorité\#
X.7.16\#
Message trop gros pour la priorité indiquée\#
Le serveur fixe une limite de taille pour cette priorité, et le message la dépasse.\#
Dans les réseaux qui utilisent `MT-PRIORITY` : les hautes priorités sont pour les messages courts.\#
Réduisez le message ou choisissez une priorité plus basse.\#
trop gros quelle que soit la priorité\#
X.7.17\#
Le titulaire de la boîte a changé\#
La boîte a changé de titulaire depuis la date donnée par l'expéditeur, le message n'a donc pas été remis.\#
Courrier avec `RRVS` ou `Require-Recipient-Valid-Since` : réinitialisations de mot de passe et avis de compte à une adresse attribuée depuis à un autre.\#
N'y envoyez pas de données privées ; demandez l'adresse actuelle à la personne.\#
Détachez cette adresse du compte ; ne renvoyez pas sans le contrôle.\#
related 5.7.18\#
c'est le domaine entier qui a changé de titulaire\#
X.7.18\#
Le titulaire du domaine a changé\#
Le domaine du destinataire a changé de titulaire depuis la date donnée par l'expéditeur, le message n'a donc pas été remis.\#
Courrier avec `RRVS` vers une adresse d'un domaine expiré puis enregistré de nouveau.\#
Détachez des comptes toutes les adresses de ce domaine.\#
related 5.7.17\#
seule la boîte a changé de titulaire\#
X.7.19\#
Contrôle RRVS impossible\#
Le serveur n'a pas noté depuis quand la boîte a son titulaire, il ne peut donc pas faire le contrôle que l'expéditeur exige.\#
Courrier avec `RRVS` ou `Require-Recipient-Valid-Since` vers d'anciennes boîtes.\#
Décidez si vous l'envoyez sans cette protection.\#
Ne renvoyez sans `RRVS` que si le contenu peut parvenir à un nouveau titulaire.\#
Notez les dates de création des boîtes.\#
le contrôle a été fait et a échoué\#
X.7.2\#
Expansion de la liste interdite\#
L'adresse est une liste de diffusion ou un groupe, et cet expéditeur n'a pas le droit d'y écrire.\#
Listes ouvertes aux seuls membres, groupes Exchange à remise restreinte ; chez Yahoo, `553 5.7.2 [TSS09]` signifie que l'adresse IP d'envoi est bloquée.\#
Écrivez depuis l'adresse abonnée, ou demandez au propriétaire de la liste.\#
Ne réessayez pas. Jeton de Yahoo dans le texte : arrêtez, et utilisez son formulaire d'aide aux expéditeurs.\#
Ajoutez l'expéditeur à la liste ou à ses expéditeurs autorisés.\#
le groupe ne prend que du courrier interne (Microsoft)\#
la liste est cassée\#
X.7.20\#
Aucune signature DKIM vérifiée\#
Le serveur exige une signature DKIM valide, et le message n'en a aucune qui se vérifie.\#
DKIM non installé, clé absente du DNS, message modifié après la signature (pied de page, liste, passerelle).\#
Lisez l'`Authentication-Results` d'un message de test. Vérifiez `dig TXT selector._domainkey.DOMAIN` ; signez en dernier.\#
DKIM seul ne devrait pas faire refuser du courrier ; jugez d'après DMARC.\#
related 5.7.21\#
elle se vérifie, mais n'est pas acceptable\#
related 5.7.22\#
elle se vérifie, mais pour un autre domaine\#
plusieurs contrôles ont échoué\#
X.7.21\#
Aucune signature DKIM acceptable\#
Une signature DKIM se vérifie, mais elle ne satisfait pas aux règles propres du serveur.\#
Clé trop courte (moins de 1024 bits), SHA-1, corps signé en partie seulement (`l=`), en-têtes importants comme `From` ou `Subject` non signés, mode de test.\#
Demandez à l'administrateur de votre domaine d'expéditeur.\#
Signez avec RSA 2048 et SHA-256, le corps entier, et les en-têtes From, To, Subject, Date, Message-ID.\#
Vérifiez vos règles DKIM ; jugez d'après DMARC.\#
rien ne se vérifie\#
le domaine ne concorde pas\#
X.7.22\#
Aucune signature DKIM au nom de l'auteur\#
Une signature DKIM se vérifie, mais pour un autre domaine que celui de l'en-tête `From`.\#
Services d'envoi qui ne signent qu'avec leur propre domaine.\#
Demandez à l'administrateur de votre domaine d'expéditeur de configurer le service d'envoi.\#
Faites signer le service avec votre domaine : publiez sa clé DKIM ou ses enregistrements CNAME, puis vérifiez `d=` dans un message de test.\#
Jugez d'après DMARC, qui accepte aussi un SPF aligné.\#
X.7.23\#
Échec de validation SPF\#
L'enregistrement SPF du domaine de l'expéditeur n'autorise pas l'adresse IP d'envoi, et le serveur refuse pour ce motif.\#
Nouveau serveur ou service absent de l'enregistrement SPF ; courrier redirigé par un autre serveur sans réécriture de l'expéditeur.\#
Ajoutez l'adresse IP ou l'`include:` du service à l'enregistrement TXT du domaine de `MAIL FROM`. Redirection : réécrivez l'expéditeur (SRS).\#
Le courrier passe par votre propre passerelle ? Exemptez-la du contrôle SPF.\#
l'enregistrement lui-même ne peut pas être évalué\#
X.7.23~google\#
DNS inverse non concordant\#
Gmail ralentit ou refuse le courrier, car l'adresse IP d'envoi n'a pas d'enregistrement PTR, ou son nom ne ramène pas à elle. Il ne s'agit pas de SPF.\#
Nouveaux serveurs, adresses IPv6 sans PTR, hôtes du cloud au nom générique.\#
Créez l'enregistrement PTR chez votre hébergeur ; son nom doit avoir un enregistrement A ou AAAA avec la même adresse. Vérifiez IPv4 et IPv6 : `dig -x ADDRESS`.\#
X.7.24\#
Erreur de validation SPF\#
L'enregistrement SPF du domaine de l'expéditeur ne peut pas être évalué, le serveur refuse donc le message.\#
Plus de 10 interrogations DNS, deux enregistrements SPF, erreur de syntaxe, `include:` d'un domaine disparu ; Google : entrées suspectes, comme des réseaux bien trop grands.\#
Gardez un seul enregistrement TXT qui commence par `v=spf1`, 10 interrogations au plus, pas d'`include:` mort, pas de `+all` ; testez-le avec un vérificateur SPF.\#
Un enregistrement fautif n'oblige pas à refuser ; adoucissez la règle (policyd-spf : `PermError_reject`).\#
related 4.7.24\#
ennuis DNS, réessayez\#
related 5.7.23\#
évalué, et il a échoué\#
X.7.25\#
Échec de validation du DNS inverse\#
L'adresse IP d'envoi n'a pas de DNS inverse valide : pas d'enregistrement PTR, ou son nom ne ramène pas à l'adresse.\#
Nouveaux serveurs, adresses résidentielles ou du cloud, IPv6 sans PTR. Gmail : `550 5.7.25`.\#
Transmettez la réponse à votre administrateur de messagerie ; depuis une connexion domestique, envoyez par le serveur de votre fournisseur.\#
Créez l'enregistrement PTR chez le détenteur de l'adresse (hébergeur) ; son nom a besoin d'un enregistrement A ou AAAA avec la même adresse. Vérifiez avec `dig -x ADDRESS`.\#
Client légitime : exemptez-le, ou vérifiez votre résolveur.\#
on demande de réessayer\#
X.7.26\#
Plusieurs contrôles d'authentification en échec\#
Plus d'un contrôle de l'origine du message a échoué, par exemple SPF et DKIM, le serveur le refuse donc.\#
Courrier au nom d'un domaine dont le DNS n'autorise pas ce serveur ; courrier redirigé ; politique DMARC `reject`.\#
Signez avec DKIM pour le domaine de `From`, inscrivez le serveur dans SPF, puis publiez DMARC ; lisez l'`Authentication-Results` d'un message de test.\#
Redirections et listes cassent SPF : acceptez-les par ARC ou une exception.\#
DKIM seulement\#
SPF seulement\#
X.7.26~google\#
Message non authentifié\#
Gmail refuse le message : ni SPF ni DKIM n'a réussi, SPF se termine par `-all` et a échoué, ou la politique DMARC du domaine le rejette.\#
Tout expéditeur doit réussir SPF ou DKIM. Typique : nouveau serveur, formulaire de site Web, service d'envoi sans DKIM pour votre domaine, redirection.\#
Signez avec DKIM pour le domaine de `From`, ajoutez le serveur à SPF. Examinez un message de test avec « Afficher l'original » dans Gmail. Redirection : n'altérez pas les messages, réécrivez l'expéditeur, scellez avec ARC.\#
Google : SPF seulement\#
Google : DKIM seulement\#
X.7.27\#
Adresse d'expéditeur au MX nul\#
Le domaine de l'adresse d'expéditeur déclare dans le DNS (enregistrement MX `0 .`) qu'il ne prend pas de courrier : personne ne pourrait répondre ni y recevoir un avis de non-remise.\#
Courrier envoyé au nom d'un domaine en parking ou réservé à l'envoi. Postfix : `550 5.7.27` avec `reject_unknown_sender_domain`.\#
Remplacez le MX nul par un MX qui fonctionne, ou mettez un autre domaine dans `MAIL FROM`. Pour un domaine qui n'envoie jamais, publiez le SPF `v=spf1 -all`.\#
Rien à réparer ; le refus est juste.\#
c'est le domaine du destinataire qui a un MX nul\#
le domaine de l'expéditeur n'existe pas\#
X.7.27~google\#
Échec SPF\#
Gmail refuse le message, car SPF n'a pas réussi. Qui envoie en nombre doit réussir SPF et DKIM. Il ne s'agit pas d'un MX nul.\#
Ajoutez l'adresse IP ou l'`include:` à l'enregistrement TXT du domaine de `MAIL FROM` (voyez `Return-Path`), 10 interrogations au plus. Vérifiez avec « Afficher l'original » dans Gmail.\#
X.7.28\#
Flot de courrier détecté\#
Le serveur voit venir de cette source plus de courrier qu'il n'en accepte, et refuse.\#
Lettres d'information envoyées trop vite, comptes ou formulaires piratés, inscriptions en masse d'une adresse, tempêtes d'alertes.\#
Arrêtez et envoyez moins.\#
Trouvez la source dans le journal (compte, script, formulaire). Arrêtez-la, videz sa file, puis envoyez lentement.\#
limites sans détail\#
X.7.28~google\#
Débit de courrier inhabituel\#
Gmail voit trop de courrier, ou trop de courrier indésirable, venir d'une adresse IP, d'un réseau, d'un domaine, d'un lien ou d'un Message-ID, et l'arrête. Le texte dit lequel.\#
Volume soudain, plaintes, compte ou formulaire piraté, beaucoup de copies avec le même Message-ID.\#
Faites une pause, trouvez la cause, puis reprenez lentement ; gardez les plaintes sous 0,3 % (voyez Postmaster Tools). Donnez à chaque message son propre Message-ID.\#
X.7.29\#
Échec de validation ARC\#
La chaîne de sceaux ARC que les redirecteurs ont mis sur le message est rompue, et le serveur le refuse.\#
Courrier redirigé ou de liste modifié après le dernier sceau, ou sceau dont la clé manque. Rare : la plupart des serveurs envoient alors `5.7.26`.\#
Écrivez directement à l'adresse finale.\#
Si vous redirigez : scellez après toute modification, ne touchez pas aux en-têtes ARC plus anciens, publiez la clé de `s=` et `d=`.\#
Une chaîne rompue vaut une chaîne absente : continuez avec SPF, DKIM et DMARC au lieu de refuser.\#
ce que la plupart des serveurs envoient à la place\#
X.7.29~google\#
Message non envoyé par TLS\#
Gmail refuse le message, car il n'est pas venu par une connexion chiffrée. Il ne s'agit pas d'ARC.\#
Google demande TLS à tous les expéditeurs : il est désactivé sur le serveur d'envoi, `STARTTLS` est retiré par un pare-feu, ou la négociation échoue.\#
Activez TLS pour le courrier sortant : Postfix `smtp_tls_security_level = may`, Exim compilé avec TLS ; testez avec `openssl s_client -starttls smtp`. Désactivez l'inspection SMTP du pare-feu.\#
le code enregistré pour un chiffrement absent\#
X.7.3\#
Conversion de sécurité nécessaire mais impossible\#
Le message devrait passer d'une sorte de chiffrement ou de signature à une autre, et ce n'est pas possible.\#
Rare : passerelles entre S/MIME, PGP ou systèmes de messagerie sécurisée fermés.\#
Envoyez-le sans chiffrement ou par le moyen qu'indique l'organisation du destinataire.\#
Vérifiez les clés et les règles de la passerelle de messagerie sécurisée.\#
clés absentes ou non valides\#
X.7.30\#
Prise en charge de REQUIRETLS exigée\#
Le message ne peut voyager qu'entre des serveurs avec `REQUIRETLS`, et le suivant ne l'offre pas.\#
Dans des avis de non-remise de courrier que l'expéditeur a marqué `REQUIRETLS`.\#
Envoyez-le sans cette marque si le contenu le permet.\#
Vérifiez quels hôtes MX du domaine offrent `REQUIRETLS` dans `EHLO` après `STARTTLS`.\#
Offrez `REQUIRETLS` sur chaque hôte MX, avec un certificat vérifiable.\#
pas de TLS du tout\#
X.7.30~google\#
Échec DKIM\#
Gmail refuse le message, car DKIM n'a pas réussi. Qui envoie en nombre doit réussir SPF et DKIM. Il ne s'agit pas de REQUIRETLS.\#
Pas de signature, clé absente du DNS, ou message modifié après la signature.\#
Publiez la clé (`dig TXT selector._domainkey.DOMAIN`), signez chaque message en dernier, vérifiez avec « Afficher l'original » dans Gmail.\#
Workspace derrière une autre passerelle : elle ne doit pas modifier les messages.\#
X.7.31\#
Pas d'enregistrement DMARC (Google)\#
Gmail refuse le message, car le domaine de `From` n'a pas d'enregistrement ou de politique DMARC. Qui envoie en nombre en a besoin.\#
Lettres d'information et autres envois en nombre. La page des codes de Google l'imprime `X.7.40`.\#
Publiez un enregistrement TXT `_dmarc.DOMAIN` avec au moins `v=DMARC1; p=none` ; vérifiez avec `dig TXT _dmarc.DOMAIN`.\#
message non authentifié\#
le domaine de `From` n'est pas aligné\#
X.7.32\#
En-tête From non aligné (Google)\#
Gmail refuse le message, car le domaine de `From` ne concorde ni avec celui qui a réussi SPF ni avec celui qui a réussi DKIM.\#
Envois en nombre par un service qui met son propre domaine dans l'adresse de retour et la signature.\#
Faites signer le service avec votre domaine (`d=`), ou prenez une adresse de retour qui en dépend ; SPF ou DKIM doit partager le domaine organisationnel de `From`.\#
DKIM d'un autre domaine, enregistré\#
X.7.321\#
STARTTLS non pris en charge à destination (Microsoft)\#
TLS est exigé vers ce domaine, et son serveur n'offre pas `STARTTLS` ; Exchange Online a renoncé.\#
MTA-STS, DANE ou un connecteur exige TLS ; TLS désactivé ou retiré par un pare-feu.\#
Si c'est votre propre connecteur qui exige TLS, vérifiez si le partenaire l'a encore.\#
Activez `STARTTLS` sur chaque hôte MX ; désactivez l'inspection SMTP du pare-feu.\#
related 5.4.317\#
offert, mais la négociation échoue\#
X.7.323\#
Enregistrement TLSA non valide (Microsoft)\#
Le domaine de réception utilise DANE, et le certificat de son serveur ne concorde pas avec l'enregistrement TLSA ; Exchange Online a renoncé.\#
Certificat renouvelé, enregistrement TLSA non.\#
Publiez l'enregistrement TLSA de la nouvelle clé (`3 1 1`) avant que le certificat change, retirez l'ancien plus tard.\#
related 5.7.324\#
DNSSEC est cassé\#
X.7.324\#
DNSSEC non valide (Microsoft)\#
Les réponses DNS du domaine de réception portent des signatures DNSSEC non valides ; Exchange Online a renoncé.\#
Signatures expirées, enregistrement DS périmé après un changement de serveurs de noms.\#
Signez de nouveau la zone, ou corrigez l'enregistrement DS chez le bureau d'enregistrement ; testez avec `delv MX DOMAIN`.\#
panne DNS, enregistré\#
X.7.325\#
Nom de certificat discordant (Microsoft)\#
TLS avec un certificat concordant est exigé, et celui du serveur ne porte pas le nom de l'hôte MX ; Exchange Online a renoncé.\#
MTA-STS ou DANE ; certificat fait pour un autre nom, MX modifié.\#
Émettez un certificat qui liste chaque nom d'hôte MX comme autre nom (SAN).\#
X.7.4\#
Fonction de sécurité non prise en charge\#
Le serveur n'offre pas la fonction de sécurité demandée, souvent le mécanisme `AUTH`.\#
`504 5.7.4` « Unrecognized authentication type » : le client a choisi un mécanisme que le serveur n'a pas, ou n'a que dans TLS.\#
Réglez dans le logiciel de messagerie TLS (STARTTLS ou SSL/TLS) et « mot de passe normal » ou OAuth, port 587 ou 465.\#
Comparez le mécanisme à la ligne `AUTH` de la réponse à `EHLO` après TLS.\#
Vérifiez la liste des mécanismes (Dovecot `auth_mechanisms` ; connecteur de réception d'Exchange).\#
X.7.40\#
Forme imprimée de X.7.4 (Google)\#
La page de Google imprime ce code là où ses serveurs envoient `5.7.4` (mécanisme d'authentification inconnu) ou `X.7.31` (pas d'enregistrement DMARC).\#
Fiez-vous au texte : s'il nomme DMARC, publiez `_dmarc.DOMAIN` ; s'il nomme le type d'authentification, choisissez un autre mécanisme `AUTH`.\#
related 5.7.4\#
mécanisme d'authentification non pris en charge\#
pas d'enregistrement DMARC\#
X.7.5\#
Échec cryptographique\#
Un chiffrement ou une signature n'a pas pu être vérifié, car une clé ou un certificat manque ou n'est pas valide.\#
Postfix « Server certificate not verified » ou « not trusted » sous `verify`, `secure` ou DANE ; passerelles de messagerie sécurisée sans la clé du destinataire.\#
Demandez à votre administrateur ; pour S/MIME ou PGP, procurez-vous un certificat à jour du destinataire.\#
Vérifiez avec `openssl s_client -starttls smtp -connect HOST:25` nom, date et chaîne du certificat ; corrigez votre politique TLS si elle en demande trop.\#
Renouvelez le certificat avec le nom de l'hôte MX et la chaîne complète ; mettez à jour les enregistrements TLSA avant qu'il change.\#
related 4.7.5\#
la même chose, les essais continuent\#
pas de chiffrement du tout\#
X.7.5~microsoft\#
Échec de validation MTA-STS\#
Exchange Online n'a pas remis le message, car la politique MTA-STS du domaine de réception ne concorde pas avec ses serveurs ou leur certificat.\#
X.7.6\#
Algorithme cryptographique non pris en charge\#
Les deux côtés n'ont pas trouvé d'algorithme de chiffrement, de condensat ou de type de clé commun, ou un message en emploie un illisible.\#
TLS limité à de vieilles versions ou suites ; passerelles de messagerie sécurisée aux algorithmes anciens.\#
Permettez TLS 1.2 et 1.3 avec les suites courantes ; mettez à jour les vieilles bibliothèques TLS.\#
clé ou certificat fautif\#
X.7.7\#
Intégrité du message en défaut\#
Il s'agit du contrôle qui dit si le message a été modifié en chemin.\#
Signatures DKIM, S/MIME ou d'une passerelle, vérifiées à l'arrivée.\#
X.7.8\#
Identifiants non valides\#
L'authentification a échoué : le nom d'utilisateur, le mot de passe ou le jeton est faux, ou cette authentification n'est pas permise.\#
`535 5.7.8` après `AUTH` : mot de passe changé, mot de passe d'application manquant avec la validation en deux étapes, authentification par mot de passe coupée par le fournisseur, jeton OAuth expiré, refus du service dorsal.\#
Ressaisissez nom d'utilisateur (souvent l'adresse entière) et mot de passe. Avec la validation en deux étapes, créez un mot de passe d'application ou connectez-vous par OAuth.\#
Testez avec `swaks --auth`. Arrêtez les essais : des échecs répétés verrouillent les comptes.\#
Lisez le journal SASL ou Dovecot : utilisateur introuvable, mauvais schéma, ou service dorsal mort (alors `454 4.7.0` convient).\#
le mécanisme est refusé\#
related 5.7.13\#
mot de passe juste, compte désactivé\#
related 535\#
X.7.9\#
Mécanisme d'authentification trop faible\#
Le serveur n'accepte pas cette façon de s'authentifier pour cet utilisateur ; le mot de passe est peut-être juste.\#
`534 5.7.9` : mécanisme inférieur à la politique du serveur ; Google : mot de passe d'application exigé ; Yahoo l'emploie après les données pour du courrier sans SPF ni DKIM.\#
Choisissez une méthode plus forte : OAuth ou un mot de passe d'application, avec TLS.\#
Prenez un autre mécanisme de la ligne `AUTH` de la réponse à `EHLO`.\#
N'offrez que les mécanismes que votre politique accepte.\#
related 534\#
X.7.9~google\#
Mot de passe d'application exigé\#
Le compte Google utilise la validation en deux étapes, ou demande une connexion dans le navigateur ; le mot de passe normal n'est pas accepté ici.\#
`534 5.7.9` à des appareils, scripts et vieux logiciels de messagerie qui s'authentifient avec le mot de passe normal du compte.\#
Créez un mot de passe d'application dans les réglages de sécurité du compte, ou utilisez « Se connecter avec Google » (OAuth).\#
Utilisez OAuth, ou le relais SMTP de Workspace pour les appareils.\#
Autorisez les mots de passe d'application pour cet utilisateur dans la console d'administration Workspace si votre politique le permet.\#
connexion dans le navigateur demandée\#
X.7.9~yahoo\#
Yahoo et AOL refusent le message, car ni SPF ni DKIM n'a réussi ou sa politique DMARC le rejette. Il ne s'agit pas d'une authentification de compte.\#
Après les données, pour du courrier envoyé avec une adresse d'un domaine dont le DNS n'autorise pas ce serveur, et pour du courrier redirigé.\#
Signez avec DKIM pour le domaine de `From`, inscrivez le serveur dans SPF, puis publiez DMARC.\#
Redirection vers Yahoo : gardez intactes les signatures DKIM (ni pieds de page, ni marques dans l'objet).\#
X.7.Y\#
État de sécurité ou de politique\#
C'est une règle de sécurité ou de politique qui décide : filtre, liste de blocage, authentification, chiffrement ou droit.\#
Verdicts de spam, listes de blocage, échecs SPF, DKIM ou DMARC, authentification ou TLS absents, relais, limites d'envoi.\#
Lisez le texte et suivez son lien ; transmettez la réponse entière à votre administrateur de messagerie.\#
Vérifiez SPF, DKIM, DMARC, l'enregistrement PTR et les listes de blocage pour l'adresse IP d'envoi, puis corrigez ce que nomme le texte.\#
Trouvez la règle dans votre journal et autorisez l'expéditeur si elle frappe à tort.\#

"""#)
}
