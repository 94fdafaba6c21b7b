// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frProviders = PackedTable(
        records: #"""
00000F00002003K0F00202007J0F0040200;>0I0060200>P0I0080200Ag0G00:0200FM0G00<0200JG0:00>0200MV0700@0200P<0700B02\#
00Ro0:00D0200Vn0:00F0200Z70:00H0200\c0:00J0200`h0;00L0200d\0F00N0200hB0:00P0200kD0:00R0200na0:00T0201340>00V02\#
015W0B00X02018n0C00Z0201;_0700\0201?g0700^0201C:0A00`0201G10D00b0201JS0D00d0201MP0C00f0201RN0G00h0201VQ0E00j02\#
01Ym0=00l0201\S0C00n0201`U0@0100201ca0@0120201g00@0140201k80@0160201n20@0180201o@0@01:02020<0H01<0202160C01>02\#
02390:01@0202440@01B02027A0901D0202:00801F0202<X0:01H0202>k0901J0202?n0:01L0202BM0:01N0202FB0:01P0202IG0801R02\#
02MC0901T0202NT0E01V0202So0D01X0202X70>01Z0202\Y0>01\0202aV0?01^0202bP0:01`0202fT0;01b0202j90:01d0202mM0B01f02\#
031I0D01h02035T0901j02037m0=01l0203930=01n0203;;0=0200203>k0=0220203@b0=0240203DJ0=0260203G[0=0280203K00=02:02\#
03NH0=02<0203Q=0C02>0203UP0C02@0203Yj0F02B0203^R0;02D0203_?0G02F0203bn0B02H0203g=0B02J0203k20F02L0203nC0B02N02\#
03ok0F02P0204430C02R02047j0G02T0204;N0H02V0204?U0A02X0204C50G02Z0204Fg0D02\0204JM0;02^0204NG0F02`0204Q\0G02b02\#
04R_0E02d0204WH0D02f0204[R0F02h0204_D0E02j0204c?0@02l0204fk0G02n0204iB0F0300204mF0E0320205130G03402055?0?03602\#
058_0=0380205<G0=03:0205@50B03<0205D<0C03>0205Gb0E03@0205J=0N03B0205LO0N03D0205P90B03F0205S^0I03H0205X20E03J02\#
05]10L03L0205_K0G03N0205bd0L03P0205fB0C03R0205j]0A03T0205o=0F03V02062Q0E03X02066k0D03Z0206:30D03\0206>T0E03^02\#
06@_0E03`0206E10E03b0206Go0H03d0206Ib0>03f0206Ma0E03h0206QY0@03j0206Ti0H03l0206XK0F03n0206[e0O0400206_<0C04202\#
06_m0B0440206cA0C0460206h60@0480206kn0=04:0206m^0504<0206nU0504>0206o_0504@02072\0;04B02075i0;04D02077A0;04F02\#
078Z0;04H0207<D0;04J0207@`0;04L0207D20F04N0207E]0;04P0207IX0@04R0207L_0I04T0207OH0H04V0207S<0N04X0207W;0B04Z02\#
07Yj0M04\0207^;0C04^0207a_0G04`0207eV0M04b0207iG0N04d0207n10L04f02083>0E04h02084`0M04j02088g0J04l0208=G0F04n02\#
08@n0J0500208E`0H0520208IP0G0540208N`0F0560208Qe0N0580208V20C05:0208Z>0P05<0208]S0F05>0208^V0A05@0208c40L05B02\#
08gJ0E05D0208ki0Q05F0208oC0M05H0209140E05J02095;0D05L02098Y0B05N0209:60J05P0209>20K05R0209B90L05T0209G60J05V02\#
09KN0F05X0209MR0F05Z0209R20N05\0209VE0N05^0209YP0F05`0209]^0>05b0209_B0D05d0209cB0D05f0209gh0E05h0209k^0F05j02\#
09oB0C05l020:4;0H05n020:7<0D060020:;h0N062020:@=0<064020:BJ0L066020:FB0<068020:IX0;06:020:Lm0>06<020:P<0>06>02\#
0:Sl0>06@020:U50>06B020:W\0>06D020:[@0>06F020:^m0>06H020:bC0>06J020:eA0>06L020:hU0>06N020:kW0>06P020:o>0:06R02\#
0;0V0:06T020;3i0:06V020;6i0:06X020;9L0:06Z020;:70:06\020;=70:06^020;>C0:06`020;AA0:06b020;DX0>06d020;F80>06f02\#
0;IO0>06h020;JY0>06j020;NG0>06l020;QY0>06n020;TZ0>070020;Uo0>072020;Yh0>074020;[I0>076020;^]0>078020;b80C07:02\#
0;f\0J07<020;k90A07>020;n_0G07@020<2i0D07B020<7E0A07D020<<10M07F020<?Y0=07H020<BI0?07J020<F[0A07L020<IK0A07N02\#
0<M^0D07P020<Pm0G07R020<Tc0A07T020<X00C07V020<\50?07X020<_Z0D07Z020<`U0C07\020<d_0?07^020<h20=07`020<iC0=07b02\#
0<m50@07d020<o^0A07f020=2V0H07h020=7W0H07j020=:Z0K07l020=<N0D07n020==d0<080020=A]0<082020=ET0?084020=G[0;08602\#
0=KM0A088020=Nk0A08:020=R^0A08<020=T20A08>020=Ub0A08@020=Vm0A08B020=X70A08D020=[?0A08F020=\Y0A08H020=`?0A08J02\#
0=c@0A08L020=e`0F08N020=iJ0=08P020=mA0:08R020>1M0>08T020>2C0<08V020>5f0G08X020>7W0M08Z020>;P0@08\020><=0E08^02\#
0>>K0:08`020>B20:08b020>E=0:08d020>FQ0:08f020>JV0;08h020>N`0;08j020>RA0;08l020>SB0;08n020>TH0E090020>X@0G09202\#
0>[f0C094020>]70@096020>^N0A098020>am0B09:020>cK0D09<020>gZ0=09>02\#

"""#,
        slots: #"""
00001G00003o001d0000000L000000000000001@0000000E0000002n003g1A000000002o0000000<002O00002C00000000000000000000\#
00000010282N2U000000003F0000004600000000450000000000000000000^002f00000000000300000N4Q003D4D1_4M003@1>051l0000\#
0000000000000000002?0000000000004R0000000n1P2Y41001o3n002c3300000000002Q4N383N3`00001;0000004E000000004H00002=\#
2I00000000300000000000000000001\0P2G13002B0Y3j00000000003a001I000W00434C0D00002b0000001W3G002[00352H2l00003Z1T\#
0000000011000024000000000000002:0000000000003900003:3R00001O0000000A0000000036002;2e00000000000000003l00000000\#
00002h3Q000000000007002g00000T090026003M0000001=000000003d4F0000003<4T0000000000004L001h0000000000002Z00000000\#
002j000000000000000]0000000000003I1Z000000000f000000003P2i3m2S00000000000000230000001^000000000000000000000000\#
000000002T1[00000000004=000K0000001g0k0000000000000J2<4:1n00000000001J00000000213b003e00003h1Y4K00000000000000\#
1Q0000003S0000000000000000000000000000000000003T00422V00000000000000000000000000000O0Z153_000000000X1?0V1M1200\#
00000000002d0000002200000b4B004A3;0000000F2]3A000U0:1U00003L0000000000003H000000003\00000000003Y00310000000000\#
00003X0;2D000C0032000i014W00000000000000001F0[2L3O0000003C000000000000000a000000001i00003V000000000000002F4J00\#
00000R0l2a1R0000000000000000003?1K3>00000000000000000000003J1B2M2`0000001e0000000000002K000I0000002^0000000000\#
00003U3E2A4@00000000000000000000000204290000000000002R0000000000002k0000000G0M3[1j00000000000000002\0020004<1]\#
000Q0000253f182m0000000000000S0g004>442X000000000000000000000000000000000000001400003B00000`000000000000001f3c\#
0000001X0000004700000m00373k000000173W00000000002W0000002@000000000000000000000000001S4V2J3^000000004X00000000\#
000000001k4S00001c4000003K0e000000001V00000000002>000000002E0?2_0000000000190h4?00001b0000000000000000001<0000\#
0000001L0000000000000800001N000000004I000000000\0000000000003=000000001C00000H00003]000c1a000000000000001:0000\#
000o2700000000160000000000004P000034000000000000484G4U0000000j00001H0000002P000006000000000d00000B0@0000003i00\#
000000001m0_000000490000004;0000000>001`0000001E0000001D004O00000=00\#

"""#,
        fields: #"""
000F7000M1:001W6001]1^000F7003a1]001W6005N1l000F7007`1`001W6009P1^000F700;W1R001W600=91G000F700>i1B001W600@;1\\#
000F700B>1i001W600D72F000F700Fd1=001W600H12F000F700JQ11001W600KR24000F700M]0e001W600NR1Z000F700PC0e001W600Q81g\#
000F700S91Z001W600Tc2;000F700W80b001W600Wj2=000F700ZA0g001W600[81[000F700\m1?001W600^<2\000F700a31W001W600bZ22\#
000F700e21B001W600fD1n000F700hL0k001W600iG1m000F700kN14001W600lR2?000F700nk24001W6010o25000F7013B0V001W6013h1_\#
000F7015i0o001W6016h26000F7019A0R001W6019c1l000F701;f1g001W601=]2:000F701?n1]001W601A[1O000F701CK1G001W601Db2?\#
000F701GE1N001W601Hc1`000F701Jg10001W601Kg1Y000F701Mc2J001W601P=2A000F701Re20001W601Te1\000F701Vf1N001W601XD1Y\#
000F701Z:12001W601[<1G000F701\f26001W601^l1Y000F701`e1E001W601b:1W000F701d10h001W601di27000F701g@1i001W601i91o\#
000F701kH0g001W601l?1c000F701nB0n001W600Tc2;000F701oP0\001W600Tc2;000F7020T0R001W6019c1l000F7021I1`001W600[81[\#
000F7023C0a001W600NR1Z000F7024D0j001W6025>23000F7027J0\001W602861j000F702:80l001W602;41T000F702<b0j001W602=\1?\#
000F702?40j001W600[81[000F702@81=001W602AE18000F702BW1@001W602Cg2K000F702FL0^001W602G:2=000F702IO21001W602KP1c\#
000F702ML18001W600Q81g000F702Ni2:001W602Q32l000F702TC1[001W602Un29000F702XE1\001W602Z12X000F702\g2F001W602_=2I\#
000F702ae0[001W6019c1l000F702bZ1X001W602dB2B000F702f_1e001W602hT1U000F702jC1G001W602kZ1c000F702m_1Y001W602oH21\#
000F7031]1i001W6033V1n000F7035]0h001W6036U1H000F7038:0i001W6025>23000F7039@0_001W6039o1<000F703;H1W001W603<o1l\#
000F703?81Z001W600[81[000F703@o1U001W603BT1f000F703DW1<001W603Ec1h000F703Gh1V001W603IN1R000F703K=10001W603L=2;\#
000F703NU0j001W603OO1^000F703QP1[001W603S;2E000F703Uc1i001W603W\2>000F703Z@1a001W603\12Q000F703^]0R001W6039o1<\#
000F703_V13001W603`Y2E000F703c@1a001W603e12<000F703gO10001W603hO2S000F703kH1P001W603lh1K000F703nU1F001W600Tc2;\#
000F7040A1h001W604291j000F7044F1L001W6045b28000F7048A1I001W6049Z1d000F704;f1D001W604=:2K000F704?f1_001W604AU1P\#
000F704CL1J001W604Df21000F704G;19001W604HD29000F704JX1?001W604Kg2P000F704N]1=001W604Oj1b000F704R30\001W6013h1_\#
000F704S41a001W604Te2S000F704W\1C001W604Xo2S000F704[h1U001W604]M1g000F704_Y1C001W604`l2C000F704cO0m001W604dL2O\#
000F704gB0k001W604h=15000F704iX1?001W604jg2O000F704m[1=001W604nh2;000F7051J1^001W6053827000F7055N1T001W605721]\#
000F7058l1B001W605:>29000F705<T1]001W605>A1d000F705@G1W001W605An2>000F705DO1D001W605Ec1o000F705H70Z001W605Ha1L\#
000F705J[1d001W6013h1_000F705Lm1Z001W605NW1R000F705PK1[001W605R61X000F705T71\001W605Uc2?000F705XG2Z001W605[120\#
000F705]M1n001W6039o1<000F705_b0n001W605``24000F705c@13001W605dC1o000F705fU1J001W605go2^000F705jn1Y001W605lW2V\#
000F705oS10001W6060S1n000F7062f1X001W6064N2M000F7067?0m001W6068<1g000F706:G1f001W606<=2G000F706>i1f001W603L=2;\#
000F706A41^001W606Bb2?000F706EF14001W606FJ1U000F706HG1K001W6039o1<000F706J01B001W606KB2O000F706N61X001W606O^1k\#
000F706Qi14001W606Rm1l000F706UA0b001W606V32H000F706Xa14001W606Ye20000F706\D1O001W606]c1I000F706_O0N001W6019c1l\#
000F706`?0T001W606`c2N000F706cT29001W606e]2I000F706hF1>001W606iT2J000F706l;1<001W606mG0G000F706mc0b001W6019c1l\#
000F706nZ15001W6013h1_000F706od0m001W6070a1k000F7072g1E001W6074<1]000F707641=001W603L=2;000F7077L1>001W6013h1_\#
000F7078e1L001W607:A23000F707<O29001W607>X28000F707@k1m001W607Bh1:000F707DH1E001W6019c1l000F707Eh1f001W607G^1j\#
000F707Ih0m001W607Je1j000F707M810001W607N81@000F707O`1O001W607Q?1m000F707SZ1V001W607U@1k000F707WM1E001W607Xb18\#
000F707ZG18001W607[O2\000F707^N1E001W607_c1l000F707b61]001W607cc1c000F707f311001W607g42C000F707ie1W001W607kL2U\#
000F707nM2:001W6080W2W000F7083S1=001W6025>23000F7085=1d001W608711f000F7089A1j001W608;;2<000F708=]1?001W608>l22\#
000F708AH1J001W608Bb2n000F708F814001W608G<2D000F708Ig26001W608Km2c000F708O613001W608P91\000F708RC1J001W608S]2E\#
000F708VE1N001W608Wc2K000F708Z^1J001W608\81K000F708]i0]001W605Ha1L000F708^g1Q001W608`H2\000F708cP1`001W608e@2:\#
000F708g_1f001W608iU2D000F708lJ10001W608mJ1i000F708o`1D001W6019c1l000F7091I1E001W6092^2M000F7095O0j001W6096I2@\#
000F7098k1;001W601di27000F709:P1^001W609<>1d000F709>M16001W609?S2V000F709BU2;001W609D`2F000F709GP1Z001W609I:2D\#
000F709Kd1^001W6039o1<000F709Mh1X001W609OP2R000F709RP1i001W609TI1l000F709Vc0l001W609W_1a000F709Yf1L001W609[B2L\#
000F709]l1F001W607:A23000F709_V1I001W609`o2C000F709cV1l001W609eR2F000F709h=1S001W609i`1n000F709l41:001W609m>24\#
000F709oU2@001W60:1e2F000F70:4S1C001W60:5f1F000F70:7P26001W60:9V2B000F70:<F20001W60:>F1g000F70:@I21001W603L=2;\#
000F70:Bf1I001W60:D?23000F70:FN1A001W60:G_1i000F70:Ic1<001W60:Jo1n000F70:M;0m001W60:N824000F70:PJ21001W60:RK1Q\#
000F70:T:0k001W6025>23000F70:UC10001W60:VC1I000F70:Wj1S001W60:YM1c000F70:[N1C001W60:\a2<000F70:_;1B001W60:`M1f\#
000F70:bQ12001W60:cS1^000F70:eO1J001W60:fi1\000F70:hc16001W60:ii1^000F70:ke1R001W60:mG1g000F70:oH1>001W601[<1G\#
000F70;0`0i001W60;1Y2@000F70;430g001W60;4j1o000F70;730m001W60;801L000F70;9V0Q001W6019c1l000F70;:A1<001W60;;M1Z\#
000F70;=A12001W6039o1<000F70;>M0U001W60;?22?000F70;AK1:001W60;BU23000F70;Df1B001W600Tc2;000F70;FF0m001W60;GC2<\#
000F70;I]0l001W601di27000F70;Jg1H001W60;L?28000F70;NU1D001W60;Oi1`000F70;Qg1:001W60;S11Y000F70;Th17001W6025>23\#
000F70;V=1T001W60;Wa27000F70;Z61C001W60:`M1f000F70;[W1;001W60;\b1k000F70;^k13001W60;_n2:000F70;bK2A001W60;d\20\#
000F70;g61K001W60;hQ2X000F70;kJ1N001W60;lh1g000F70;o61m001W60<131f000F70<3=1O001W60<4\2Y000F70<7V25001W60<9[2F\#
000F70<<N1G001W60<=e1d000F70<?f0i001W60<@_1Z000F70<BX22001W60<DZ21000F70<Fl0d001W60<G`1[000F70<I\22001W60<K^20\#
000F70<N210001W60<O21k000F70<QD1`001W60<S41_000F70<U40l001W60<V020000F70<XC1^001W60<Z124000F70<\D1]001W60<^11Y\#
000F70<_n0W001W6019c1l000F70<`h1g001W60<b_20000F70<dn10001W60<en24000F70<h?14001W600[81[000F70<iP1F001W60<jf2?\#
000F70<mE1F001W60<n[13000F70<oo1X001W60=1W0o000F70=2n2?001W60=5=2J000F70=7o0e001W60=8d1f000F70=;51I001W6025>23\#
000F70=<b12001W603Ec1h000F70=>01F001W60=?F2G000F70=Ai1^001W60=CW1m000F70=Ec1h001W6016h26000F70=Gf1?001W60=I52H\#
000F70=K^0l001W60=LZ2A000F70=O<13001W60=P?2O000F70=Ro13001W6039o1<000F70=TC1O001W600[81[000F70=V30j001W601[<1G\#
000F70=W>0i001W601di27000F70=XH0l001W60=YD1k000F70=[P19001W6025>23000F70=\j1E001W60=^?20000F70=`P14001W60=aT1\\#
000F70=cQ0a001W60=dB1N000F70=f612001W60=g82B000F70=iW1_001W60=kF1k000F70=mK1c001W60=o>2?000F70>1[0X001W6013h1_\#
000F70>2O1B001W60>3a25000F70>6=1J001W6019c1l000F70>841M001W60>9Q1o000F70>;`0M001W6019c1l000F70><R0O001W60>=11J\#
000F70>>U19001W60>?^2D000F70>B<1B001W60>CN1_000F70>EG1:001W60>CN1_000F70>F[1l001W60>HW1o000F70>Ja1m001W60>L^22\#
000F70>Nk19001W60>P42=000F70>RL0f001W601di27000F70>SM0k001W60>HW1o000F70>T]1;001W60>Uh2H000F70>XW1\001W60>ZC1S\#
000F70>\90n001W6019c1l000F70>]G17001W60=aT1\000F70>^_1:001W60>_i24000F70>b?1<001W6039o1<000F70>c_1\001W60>eK2?\#
000F70>gg1i001W60>i`2:\#

"""#,
        blob: #"""
amazon-ses/connections\#
meaning\#
Le client tient trop de connexions à la fois vers le point d'accès SMTP.\#
action\#
Réduisez le nombre de connexions parallèles et réutilisez celles qui sont ouvertes pour plusieurs messages.\#
amazon-ses/credentials\#
Le nom d'utilisateur ou le mot de passe SMTP est faux ; une clé secrète AWS n'est pas un mot de passe SMTP.\#
Créez des identifiants SMTP dans la console SES de la région par laquelle vous envoyez, et utilisez-les dans le programme.\#
amazon-ses/daily-quota\#
Le compte a envoyé autant de messages que son quota SES le permet en 24 heures (ici, 454 ne porte pas sur TLS).\#
Attendez la remise à zéro du quota, envoyez moins de messages, ou demandez au service un quota plus élevé.\#
amazon-ses/not-authorized\#
L'utilisateur IAM derrière les identifiants SMTP n'a pas le droit d'envoyer pour cette identité.\#
Ajoutez `ses:SendRawEmail` pour cette identité à la politique de cet utilisateur IAM.\#
amazon-ses/not-subscribed\#
Le compte AWS n'est pas inscrit à SES, ou SES n'est pas prêt dans cette région.\#
Ouvrez la console SES de cette région, terminez l'inscription et vérifiez un expéditeur, puis réessayez.\#
amazon-ses/not-verified\#
L'expéditeur, ou dans le bac à sable SES aussi le destinataire, n'est pas vérifié dans la région que nomme le texte.\#
Vérifiez l'adresse ou le domaine dans cette région précise ; pour écrire à tous, demandez l'accès de production afin de quitter le bac à sable.\#
amazon-ses/sending-rate\#
Le compte envoie plus de messages par seconde que son quota SES ne le permet.\#
Faites attendre le programme un instant et réessayer avec des pauses croissantes ; pour un débit plus élevé, demandez à AWS d'augmenter le quota.\#
aol/con-b1\#
AOL bloque l'adresse d'envoi ; avec 421, pour un temps seulement.\#
Avec 421, laissez la file réessayer. Avec 554, corrigez la cause et écrivez au postmaster de Yahoo, qui s'occupe aussi d'AOL Mail.\#
aol/dyn\#
AOL limite pour l'instant le débit de cette adresse.\#
Laissez la file réessayer avec moins de messages à la fois ; la limite suit la réputation de l'adresse.\#
aol/hvu\#
Un lien du message est sur la liste de blocage d'AOL.\#
Trouvez quel domaine lié est listé, supprimez ou remplacez le lien, et vérifiez que votre site n'est pas détourné.\#
aol/rtr-bb\#
L'adresse d'envoi est une connexion dynamique ou résidentielle, dont AOL ne prend pas de courrier direct.\#
Ne remettez pas directement depuis cette adresse : envoyez par le serveur de votre fournisseur ou par un serveur hébergé à adresse fixe.\#
aol/rtr-bl\#
AOL bloque l'adresse d'envoi à cause de plaintes.\#
N'écrivez plus à ceux qui se plaignent, puis écrivez au postmaster de Yahoo, qui exploite à présent AOL Mail, avec la réponse entière.\#
aol/rtr-rd\#
L'adresse d'envoi n'a pas de DNS inverse, qu'AOL exige.\#
Donnez à l'adresse d'envoi un enregistrement PTR dont le nom ramène à la même adresse, puis réessayez.\#
apple/cs01\#
Le filtre local d'Apple a refusé le message, le plus souvent pour son contenu.\#
Examinez liens, pièces jointes et formules ; envoyez une copie simple comme essai. Si elle est refusée aussi, écrivez à icloudadmin@apple.com avec la réponse entière.\#
apple/dmarc\#
Le message ne satisfait pas DMARC, et Apple suit la politique du domaine de From, qui demande le rejet.\#
Faites réussir SPF ou DKIM pour le domaine de From. Redirections et listes : gardez la signature DKIM valide ou réécrivez From.\#
apple/excessive-volume\#
Trop de courrier vient de cette adresse, ou pour ce destinataire, en peu de temps.\#
Laissez les messages dans la file, envoyez-en moins à la fois à iCloud et cherchez une boucle ou une alerte qui se répète.\#
apple/hcm1\#
Apple diffère pour l'instant le courrier de cette adresse.\#
Laissez les messages dans la file et envoyez-en moins à la fois ; si cela dure des jours, écrivez à icloudadmin@apple.com.\#
apple/hm08\#
Le filtre de règles ou de réputation d'Apple a refusé le message.\#
Vérifiez SPF, DKIM, DNS inverse et listes de blocage pour l'adresse d'envoi, puis écrivez à icloudadmin@apple.com avec la réponse entière.\#
apple/hme1\#
Le destinataire utilise une adresse « Masquer mon adresse e-mail », qui refuse le courrier en échec à la fois à SPF et à DKIM.\#
Signez avec DKIM et inscrivez le serveur d'envoi dans SPF ; déclarez votre domaine d'envoi chez Apple si vous passez par son relais.\#
apple/inactive\#
L'adresse iCloud n'est pas en service.\#
Cessez d'écrire à cette adresse et retirez-la de vos listes jusqu'à ce que son titulaire écrive de nouveau.\#
apple/spamhaus-dbl\#
Un domaine du message est sur la liste de domaines de Spamhaus.\#
Cherchez le domaine sur check.spamhaus.org, supprimez liens ou expéditeurs qui emploient un domaine listé, puis demandez le retrait.\#
apple/unknown-alias\#
Cette adresse iCloud n'existe pas.\#
Vérifiez l'orthographe de l'adresse ; si elle est juste, retirez-la de vos listes et demandez-en une autre au destinataire.\#
att/aup\#
La passerelle d'AT&T vers les SMS refuse l'expéditeur selon ses règles d'usage ; ici, 552 ne porte pas sur la taille.\#
Envoyez les alertes par SMS avec un service dédié plutôt que par courriel ; pour un blocage injustifié, écrivez au postmaster d'AT&T.\#
att/rbl\#
La liste propre d'AT&T bloque l'adresse d'envoi ; 521 fait partie du texte, ce n'est pas le code de réponse.\#
Arrêtez le spam à sa source, puis faites suivre l'erreur entière à abuse_rbl@abuse-att.net.\#
barracuda/blocked\#
La passerelle Barracuda du destinataire bloque le message par une règle ou comme spam.\#
Demandez à l'administrateur du destinataire, par un autre moyen, de chercher le message dans le journal de la passerelle et de vous autoriser.\#
barracuda/downstream\#
Le serveur derrière la passerelle a refusé le destinataire ; son propre code suit l'adresse.\#
Lisez le code qui suit l'adresse : c'est la réponse du serveur derrière la passerelle, et elle dit quoi faire.\#
barracuda/reputation\#
La liste de réputation de Barracuda contient l'adresse d'envoi.\#
Arrêtez le spam à sa source, puis cherchez l'adresse sur barracudacentral.org et demandez-y le retrait.\#
cisco/access-submit\#
La passerelle Cisco du destinataire refuse le courrier de cette adresse, le plus souvent pour sa réputation ; elle écrit le code étendu avec un dièse.\#
Cherchez l'adresse sur talosintelligence.com ; si elle y est bien notée, demandez à l'administrateur du destinataire d'autoriser votre serveur.\#
cisco/domain-reputation\#
La passerelle Cisco du destinataire refuse le message, car Talos note mal un de ses domaines : expéditeur, HELO ou DNS inverse.\#
Cherchez ces domaines sur talosintelligence.com, supprimez la cause, puis ouvrez-y un ticket de réputation.\#
cisco/poor-reputation\#
La passerelle Cisco du destinataire refuse la connexion, car Talos note mal l'adresse d'envoi.\#
Cherchez l'adresse sur talosintelligence.com, supprimez la cause, puis ouvrez-y un ticket de réputation.\#
cloudmark/csi\#
Le service de réputation de Cloudmark note mal l'adresse d'envoi.\#
Arrêtez le spam à sa source, puis demandez une remise à zéro sur csi.cloudmark.com.\#
comcast/bl-combined\#
Plusieurs listes contiennent l'adresse (les derniers chiffres sont un masque de bits : 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Lisez les chiffres, supprimez la cause, puis demandez le retrait à chacune des listes qu'ils désignent.\#
comcast/bl000000\#
Comcast a mis l'adresse sur sa propre liste, car son courrier ressemblait à du spam.\#
Arrêtez la source du spam, puis demandez le retrait par le formulaire des pages postmaster de Comcast.\#
comcast/bl000001\#
Comcast refuse l'adresse d'envoi, car Spamhaus la liste.\#
Cherchez l'adresse sur check.spamhaus.org, supprimez la cause (infection, relais ouvert, mauvaises listes), puis demandez-y le retrait.\#
comcast/bl000010\#
Cloudmark liste l'adresse (les derniers chiffres sont un masque de bits : 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Arrêtez le spam à sa source, puis demandez une remise à zéro sur csi.cloudmark.com ; Comcast ne peut pas retirer l'entrée.\#
comcast/bl000100\#
Le Sender Score de l'adresse est trop bas pour Comcast.\#
Cherchez l'adresse sur senderscore.org et réduisez plaintes et destinataires inconnus ; la note suit d'elle-même.\#
comcast/es000001\#
L'adresse d'envoi est une connexion résidentielle de Comcast.\#
comcast/es000010\#
L'adresse d'envoi est une adresse dynamique.\#
comcast/not-our-customer\#
Cette boîte Comcast n'existe pas.\#
comcast/reverse-dns\#
Comcast n'a pas trouvé d'enregistrement PTR pour l'adresse d'envoi, ou les serveurs de noms n'ont pas répondu.\#
comcast/rl\#
Comcast limite ce que cette adresse peut envoyer.\#
comcast/sessions\#
L'adresse a plus de 25 connexions ouvertes (10 autrefois).\#
Réduisez le nombre de connexions parallèles vers ce fournisseur et réutilisez celles qui sont ouvertes ; la file remet le reste.\#
cox/cdrbl\#
Cox bloque l'adresse pour 24 heures au plus.\#
Attendez un jour et cherchez entre-temps ce qui a fait envoyer à votre serveur du spam ou beaucoup de messages d'un coup.\#
cox/cxbl\#
Cox bloque l'adresse, car son courrier ressemble à du spam.\#
Arrêtez la source du spam, puis demandez à Cox de débloquer l'adresse, avec la réponse entière.\#
cox/cxcnct\#
L'adresse tient plus de 10 connexions à la fois vers Cox.\#
Limitez le serveur à moins de 10 connexions vers Cox ; la file remet le reste.\#
cox/cxdns\#
Cox n'a pas trouvé de DNS inverse pour l'adresse d'envoi.\#
cox/cxmxrt\#
L'adresse envoie à Cox trop de messages ou de destinataires en peu de temps.\#
Laissez les messages dans la file et envoyez-en moins à la fois à Cox.\#
cox/cxsmtp\#
Le client a enfreint le protocole, ou l'expéditeur ne peut pas être vérifié.\#
Vérifiez que le domaine de l'expéditeur existe et prend du courrier ; faites ensuite attendre chaque réponse au programme et finir les lignes par CR LF.\#
cox/cxsndr\#
SPF ou DKIM de l'expéditeur échoue chez Cox.\#
Ajoutez le serveur d'envoi à l'enregistrement SPF du domaine d'enveloppe et vérifiez que la clé DKIM du DNS correspond à celle qui signe.\#
cox/ipbl\#
Des listes de blocage contiennent l'adresse (masque de bits : 0001 Spamhaus, 0010 Return Path, 0100 Invaluement, 1000 Cloudmark).\#
Lisez les chiffres, supprimez la cause, puis demandez le retrait aux listes qu'ils désignent ; Cox ne le peut pas.\#
cox/urlbl\#
Un lien du message mène à un domaine qui est sur une liste de blocage.\#
exim/auth-unavailable\#
Exim ne peut pas vérifier les authentifications en ce moment, car sa base d'utilisateurs ne répond pas ; 435 est un code propre à Exim.\#
L'administrateur du serveur cherche dans le journal d'Exim l'authentificateur en panne (LDAP, SQL, socket Dovecot). L'utilisateur réessaie plus tard ; son mot de passe n'est pas en cause.\#
exim/synchronization\#
Le client a parlé avant son tour : avant la bannière, ou plusieurs commandes d'un coup sans `PIPELINING`.\#
Faites attendre au client la bannière et chaque réponse. Si seul un mandataire ou un contrôle le fait, exemptez son adresse dans Exim.\#
facebook/dns-p\#
Le domaine de l'expéditeur n'existe pas (P1), n'a pas de MX (P2), ou l'adresse n'a pas de DNS inverse (P3).\#
P1, P2 : donnez au domaine de l'expéditeur une existence dans le DNS et un MX, ou changez d'expéditeur. P3 : donnez à l'adresse d'envoi un PTR dont le nom y ramène.\#
facebook/pol-p\#
Facebook refuse le courrier selon sa politique : P1 liste de blocage, P2 à P4 adresse, P5 logiciel malveillant, P6 lien, P7 authentification ou abus.\#
Lisez le numéro et corrigez : P1 sortez de la liste, P5 et P6 assainissez contenu et liens, P7 faites réussir SPF et DKIM ; essayez ensuite un message.\#
facebook/rcp-p1\#
Ce destinataire n'existe pas chez Facebook.\#
gandi/rule\#
Une règle de Gandi sur le contenu ou la politique refuse le message ; son numéro figure dans le texte.\#
Consultez la page de la réponse, changez liens, formules ou pièces jointes, et écrivez au postmaster de Gandi si du courrier voulu est refusé.\#
gmx/bad-ptr\#
GMX ou WEB.DE a refusé la connexion, car le DNS inverse de l'adresse d'envoi manque ou paraît générique (c=rdns).\#
Faites donner à l'adresse un PTR au nom du serveur de messagerie, nom qui doit ramener à l'adresse.\#
gmx/header\#
GMX ou WEB.DE a refusé le message après ses données à cause de son en-tête (c=hi).\#
Cherchez les en-têtes absents ou en double : un seul From, Date et Message-ID, et pas de caractères 8 bits bruts.\#
gmx/policy-connect\#
GMX ou WEB.DE a refusé la connexion par une règle ou une liste de blocage (le c= du lien dit laquelle).\#
Ouvrez le lien de la réponse : il nomme la cause pour votre adresse. Corrigez-la, puis écrivez par le formulaire de cette page.\#
gmx/policy-recipient\#
Une règle de GMX ou WEB.DE refuse le courrier (c=poli). Le texte dit la boîte indisponible, mais ce n'est pas la cause.\#
Gardez l'adresse. Ouvrez le lien de la réponse, corrigez la cause qu'il nomme, puis écrivez par le formulaire de cette page.\#
gmx/quota\#
La boîte du destinataire chez GMX ou WEB.DE est pleine.\#
Dites au destinataire, par un autre moyen, de vider sa boîte, puis renvoyez le message.\#
godaddy/ib007\#
L'adresse tient trop de sessions à la fois avec GoDaddy.\#
godaddy/ib101\#
Le serveur de GoDaddy est occupé en ce moment.\#
Laissez le message dans la file ; un nouvel essai normal, plus tard, suffit.\#
godaddy/ib103\#
GoDaddy refuse l'adresse, car Cloudmark (IB103) ou Spamhaus (IB104 SBL, IB105 XBL, IB106 PBL) la liste.\#
Cherchez l'adresse sur la liste que nomme le texte, supprimez la cause, puis demandez-y le retrait ; GoDaddy ne le peut pas.\#
godaddy/ib108\#
GoDaddy n'a pas trouvé de DNS inverse pour l'adresse d'envoi, ou les serveurs de noms n'ont pas répondu.\#
godaddy/ib110\#
GoDaddy bloque l'adresse une heure ou un jour à cause de spam ou de nombreux destinataires inconnus.\#
Cessez d'envoyer pendant un jour, retirez de la liste les destinataires inconnus, puis renvoyez les messages refusés.\#
godaddy/ib212\#
GoDaddy prend le contenu pour du spam ; ici, 552 ne porte pas sur la taille.\#
Ôtez les liens, pièces jointes et formules suspects, envoyez depuis un domaine connu et authentifié, puis réessayez.\#
godaddy/ib504\#
L'adresse ou le compte a envoyé à GoDaddy plus de messages qu'il ne le peut en une heure ou un jour.\#
Attendez l'heure ou le jour suivant, puis renvoyez les messages refusés à un débit plus faible.\#
godaddy/ib508\#
Le contrôle SPF du domaine d'enveloppe a échoué chez GoDaddy.\#
Ajoutez le serveur d'envoi à l'enregistrement SPF du domaine d'enveloppe, gardez cet enregistrement valide et testez-le avant de renvoyer.\#
godaddy/ib605\#
Le message a plus de destinataires que n'en prend GoDaddy.\#
Envoyez à moins de destinataires par message ou transaction ; un bon serveur répartit la liste de lui-même.\#
google/admin-policy\#
Une règle d'un administrateur du domaine Workspace de l'expéditeur ou du destinataire arrête ce message.\#
Demandez d'abord à l'administrateur de votre propre domaine Workspace, puis à celui du destinataire : l'un des deux limite qui peut écrire à qui.\#
google/app-password\#
Le compte utilise la validation en deux étapes : un programme ne peut pas s'authentifier avec son mot de passe habituel.\#
Créez un mot de passe d'application dans les réglages de sécurité du compte Google et enregistrez-le dans le programme, ou utilisez OAuth.\#
google/bad-credentials\#
Le nom d'utilisateur ou le mot de passe est faux, ou le compte n'admet qu'un mot de passe d'application ou OAuth.\#
Saisissez l'adresse entière comme nom d'utilisateur et un mot de passe d'application, ou passez à OAuth ; le mot de passe habituel est le plus souvent refusé.\#
google/busy\#
Le serveur de Google est engorgé.\#
google/content-or-links\#
Gmail se méfie du message à cause de son contenu ou de ses liens.\#
Envoyez le texte sans liens ni pièces jointes pour trouver la partie en cause ; remplacez les liens raccourcis et ceux vers des domaines étrangers.\#
google/custom-rule\#
C'est une règle de l'administrateur Workspace du destinataire qui a refusé le message, pas le filtre de Google.\#
Demandez à l'administrateur du destinataire, par un autre moyen, et citez la réponse entière : le numéro après gcdp mène à la règle.\#
google/daily-limit\#
Le compte a envoyé autant de messages qu'il le peut en un jour.\#
Attendez que la limite se libère (24 heures au plus) et vérifiez que personne d'autre n'utilise le compte ; pour les envois en nombre, prenez un service adapté.\#
google/data-after-bdat\#
Le client a envoyé `DATA` dans une transaction qu'il avait commencé à transmettre par `BDAT`.\#
Corrigez le client : un message part soit par `DATA`, soit par `BDAT`, jamais par les deux.\#
google/direct-send\#
L'adresse d'envoi appartient à une plage de connexions résidentielles ou dynamiques.\#
google/dkim-not-passed\#
Qui envoie en nombre doit réussir DKIM, et ce message n'y parvient pas (chez Google, 7.30 ne porte pas sur REQUIRETLS).\#
Signez le courrier avec DKIM pour le domaine de From, publiez la clé et vérifiez que rien ne modifie le message ensuite.\#
google/dmarc-policy\#
Le message ne satisfait pas DMARC, et la politique du domaine de From demande de le rejeter.\#
Faites réussir SPF ou DKIM pour le domaine même de From. Redirections et listes : gardez la signature DKIM valide ou réécrivez From.\#
google/domain-not-found\#
Google ne trouve dans le DNS aucun serveur de messagerie pour le domaine du destinataire.\#
Corrigez l'orthographe du domaine. S'il est juste, son titulaire doit publier des enregistrements MX, ou au moins A.\#
google/domain-reputation\#
Gmail se méfie du message, car le domaine d'envoi a une très mauvaise réputation.\#
N'écrivez qu'à ceux qui l'ont demandé, rendez le désabonnement facile et suivez plaintes et réputation dans Postmaster Tools jusqu'au rétablissement.\#
google/ehlo-first\#
Le client a envoyé une commande de courrier avant `EHLO`, ou n'a pas répété `EHLO` après le début de TLS.\#
Faites envoyer `EHLO` au programme juste après la bannière, puis de nouveau après `STARTTLS`.\#
google/header-too-large\#
L'en-tête du message est plus gros que ce que prend Google ; le corps n'est pas en cause.\#
Raccourcissez l'en-tête : moins d'adresses dans To et Cc (plutôt une liste), pas de References sans fin, pas de gros champs X-.\#
google/helo-argument\#
Le nom après `HELO` ou `EHLO` manque ou n'est pas un nom d'hôte valide.\#
Donnez comme nom HELO le nom d'hôte complet du serveur d'envoi, tel `mail.example.com` : pas de tiret bas, de mot seul ni d'adresse nue.\#
google/hops\#
Le message a traversé trop de serveurs : sans doute une boucle de redirection.\#
Lisez les en-têtes Received de bas en haut : les hôtes qui reviennent sont la boucle. Supprimez la règle de redirection ou de routage qui renvoie le message.\#
google/identity-change\#
Le client a tenté de s'authentifier une seconde fois sur la même connexion.\#
Faites authentifier le programme une seule fois par connexion, et ouvrez une autre connexion pour un autre compte.\#
google/inactive-account\#
Le compte Google est désactivé ou inactif.\#
google/ip-not-allowed\#
Le domaine du destinataire ne prend du courrier que d'adresses de passerelle listées, et la vôtre n'en est pas.\#
Envoyez par la passerelle que nomment les enregistrements MX du domaine. Si c'est la vôtre, l'administrateur du destinataire doit ajouter son adresse à la liste.\#
google/ip-reputation\#
Gmail se méfie du message, car l'adresse d'envoi a une très mauvaise réputation.\#
Cherchez ce qui l'a gâtée (comptes infectés, redirection de spam, vieilles listes), mettez-y fin et envoyez moins jusqu'à ce que Postmaster Tools montre mieux.\#
google/ipv6-guidelines\#
Le courrier par IPv6 demande un enregistrement PTR et une authentification, qui manquent à celui-ci.\#
Donnez à l'adresse IPv6 un enregistrement PTR et faites réussir SPF ou DKIM ; d'ici là, remettez à Google par IPv4.\#
google/login-attempts\#
Trop d'authentifications ont échoué : Google n'en vérifie plus pendant un temps.\#
Arrêtez le programme qui insiste, attendez, puis corrigez le nom d'utilisateur ou le mot de passe d'application enregistré avant un nouvel essai.\#
google/malformed\#
Le message ne respecte pas le format des messages (RFC 5322).\#
Examinez le message brut envoyé : délimiteurs MIME rompus, ligne vide absente après l'en-tête, lignes trop longues. Corrigez le programme qui l'a composé.\#
google/many-attachments\#
Le message a plus de pièces jointes que n'en prend Google.\#
Réunissez les fichiers dans une archive ou partagez-les par un lien.\#
google/many-recipients\#
La transaction contient plus de destinataires que Google n'en prend à la fois.\#
Laissez les autres dans la file : le serveur les présente dans d'autres transactions. Si rien n'avance, réduisez son nombre de destinataires par transaction.\#
google/missing-header\#
Le message n'a pas d'adresse From ou de Message-ID valide, ou en a plusieurs.\#
Faites écrire au programme, dans chaque message, un seul From avec une vraie adresse et un seul Message-ID de la forme `<unique@domaine>`.\#
google/multiple-domains\#
Une même transaction contenait des destinataires de plusieurs domaines, que ce serveur ne prend pas ensemble.\#
Faites une transaction par domaine de destinataires ; le serveur d'envoi ne doit pas grouper des destinataires de domaines différents.\#
google/no-dmarc\#
Le domaine de From d'un gros expéditeur doit avoir un enregistrement DMARC, et celui-ci n'en a pas.\#
Publiez un enregistrement DMARC pour le domaine de From, d'abord avec p=none, et alignez SPF ou DKIM sur lui.\#
google/no-ptr\#
L'adresse d'envoi n'a pas d'enregistrement PTR, ou son nom ne ramène pas à elle.\#
Faites poser par le gestionnaire de la plage d'adresses un enregistrement PTR, et un A ou AAAA qui ramène de ce nom à la même adresse.\#
google/no-tls\#
Qui envoie en nombre doit utiliser TLS, et ce message est venu sans (chez Google, 7.29 ne porte pas sur ARC).\#
Activez STARTTLS pour le courrier sortant (TLS opportuniste suffit) ; dans Postfix, `smtp_tls_security_level = may`.\#
google/not-aligned\#
Le domaine de From ne concorde ni avec celui que SPF a contrôlé ni avec celui qui a signé avec DKIM.\#
Signez avec DKIM pour le domaine de From lui-même (d= égal ou de la même organisation), ou prenez un expéditeur d'enveloppe de ce domaine.\#
google/not-rfc-5322\#
Un champ d'en-tête figure deux fois ou est mal écrit ; souvent, le texte le nomme.\#
Corrigez cet en-tête dans le programme qui compose le message, ou dans le filtre ou serveur de listes qui en ajoute un second.\#
google/out-of-storage\#
L'espace Google du destinataire est plein.\#
Réessayez quelques jours, ou dites au destinataire, par un autre moyen, de vider sa boîte.\#
google/out-of-storage-inactive\#
L'espace du destinataire est plein et personne n'utilise plus le compte depuis longtemps : tenez-le pour abandonné.\#
google/pipeline-after-starttls\#
Le client a envoyé d'autres commandes en même temps que `STARTTLS`, ce qui pourrait être une injection.\#
Faites attendre au client la réponse 220 et la fin de la négociation TLS avant tout autre envoi.\#
google/policy-size\#
Une même transaction contient trop de destinataires dont les domaines ont leurs propres règles de remise.\#
Laissez les destinataires refusés dans la file : le serveur les représente dans une autre transaction.\#
google/protocol-violation\#
Le client a enfreint les règles de SMTP, par exemple en envoyant des commandes avant la réponse de Google.\#
Corrigez le programme d'envoi : il doit attendre la bannière et chaque réponse, et ne grouper les commandes que si `PIPELINING` est annoncé.\#
google/receiving-rate\#
Le destinataire reçoit du courrier plus vite que Gmail ne le permet. Avec 4.2.1, le message est seulement différé ; avec 5.2.1, cet exemplaire est refusé pour de bon.\#
Avec 4.2.1, laissez le message dans la file. Avec 5.2.1, renvoyez-le plus tard, quand ce destinataire recevra moins de courrier.\#
google/receiving-too-quickly\#
Le destinataire reçoit en peu de temps plus de courrier que Gmail n'en permet ; ce message n'a pas été pris pour l'instant.\#
google/recipient-syntax\#
L'adresse du destinataire n'est pas écrite comme une adresse.\#
Écrivez-la `nom@domaine`, sans espaces, guillemets égarés, virgules ni point final, et corrigez-la là où elle est enregistrée.\#
google/recipients-for-sender\#
Le compte d'envoi écrit à plus de destinataires qu'il ne le peut.\#
Répartissez les destinataires sur plusieurs messages, ou utilisez un groupe ou un service d'envoi plutôt qu'une longue liste.\#
google/relay-denied\#
Le service de relais SMTP de Workspace ne connaît pas l'adresse ou le domaine qui envoie.\#
Dans la console d'administration, ajoutez l'adresse publique du serveur au service de relais SMTP ou faites-le s'authentifier, et envoyez depuis un domaine de l'organisation.\#
google/relay-peak\#
Votre organisation envoie par le relais SMTP de Workspace plus vite que sa limite de pointe ne le permet.\#
Étalez les messages dans le temps. Cherchez le programme ou le compte qui cause la pointe, et confiez les envois en nombre à un autre service s'ils sont réguliers.\#
google/same-message-id\#
Trop de messages de cet expéditeur portent le même Message-ID.\#
Faites écrire au programme un nouveau Message-ID dans chaque message, même quand un même texte part vers beaucoup de monde.\#
google/security-issue\#
Une pièce jointe ou un lien est d'un genre que Gmail bloque ; ici, 552 n'a rien à voir avec la taille.\#
Partagez plutôt le fichier par un lien. Programmes, macros et archives qui en contiennent ou demandent un mot de passe sont refusés quel que soit leur nom.\#
google/sender-syntax\#
L'expéditeur d'enveloppe n'est pas écrit comme une adresse.\#
Donnez à `MAIL FROM` une simple adresse de votre domaine, ou <> pour un avis de non-remise ; ôtez noms et guillemets.\#
google/spf-hard-fail\#
L'enregistrement SPF du domaine d'enveloppe se termine par -all et ne contient pas l'adresse qui a envoyé le message.\#
Ajoutez le serveur d'envoi à cet enregistrement SPF. Si le message a été redirigé, réécrivez l'expéditeur d'enveloppe (SRS) ou signez avec DKIM.\#
google/spf-not-passed\#
Qui envoie en nombre doit réussir SPF, et ce message n'y parvient pas (chez Google, 7.27 ne porte pas sur un MX nul).\#
google/spf-suspicious\#
L'enregistrement SPF du domaine d'envoi admet bien trop de serveurs, ou paraît suspect pour une autre raison.\#
Réduisez l'enregistrement SPF aux serveurs qui envoient vraiment : pas de +all, pas de plages immenses, pas d'include de services abandonnés.\#
google/starttls-first\#
Le serveur de soumission de Google veut TLS avant toute autre chose.\#
Réglez le logiciel de messagerie sur STARTTLS (port 587) ou TLS (port 465) avant l'authentification.\#
google/temporary-problem\#
Google a un problème interne en ce moment ; ni votre serveur ni le message n'est en cause.\#
google/timeout\#
Le client est resté trop longtemps silencieux, Google a donc fermé la connexion.\#
Laissez le message dans la file. Si cela se répète, cherchez ce qui arrête le client en pleine session : filtre de contenu lent, liaison saturée, pare-feu.\#
google/tls-for-domain\#
Le domaine Workspace du destinataire ne prend du courrier que par TLS, et cette session était en clair.\#
Faites utiliser STARTTLS au serveur d'envoi chaque fois qu'il est annoncé ; le message en file partira alors de lui-même.\#
google/too-large\#
Le message, une fois encodé, est plus gros que ce que prend Google.\#
Partagez les fichiers par un lien ou envoyez plusieurs messages ; l'encodage grossit les pièces jointes d'environ un tiers.\#
google/try-later-closing\#
Google bride cette connexion, souvent dès `HELO`.\#
Ouvrez moins de connexions et laissez la file réessayer. Vérifiez que le nom HELO est le nom d'hôte complet du serveur et qu'il mène à son adresse.\#
google/unauthenticated\#
Ni SPF ni DKIM n'a réussi, et Gmail demande au moins l'un des deux.\#
Signez avec DKIM et inscrivez le serveur d'envoi dans l'enregistrement SPF du domaine d'enveloppe ; l'un des deux doit réussir.\#
google/unauthenticated-commands\#
Le client a envoyé beaucoup de commandes sans s'authentifier, Google a donc fermé la session.\#
Faites envoyer au programme d'abord `EHLO`, `STARTTLS`, `EHLO` et `AUTH`, dans cet ordre.\#
google/unknown-user\#
Ce compte Google n'existe pas.\#
google/unsolicited\#
Gmail prend le message pour du spam.\#
N'envoyez que ce que le destinataire a demandé, depuis un domaine authentifié. Si la cause est chez vous, vérifiez que les comptes ne sont pas détournés.\#
google/unusual-rate\#
Gmail voit inhabituellement beaucoup de courrier venir de cette adresse, de ce réseau, de ce domaine DKIM ou SPF, ou de ce domaine lié.\#
Baissez le débit vers Gmail et remontez lentement. Le texte dit ce qui est compté (adresse, réseau, domaine DKIM, SPF ou lié) : cherchez là un abus.\#
google/web-login\#
Google veut que le titulaire du compte se connecte d'abord avec un navigateur.\#
Connectez-vous une fois avec un navigateur, confirmez les questions de sécurité, puis utilisez dans le programme un mot de passe d'application ou OAuth.\#
infobip/ready\#
La réponse normale à `STARTTLS` : la négociation TLS commence maintenant.\#
Il n'y a rien à faire.\#
iua/2\#
Cette boîte n'existe pas chez i.ua ou bigmir.net.\#
iua/3\#
La boîte est gelée, car personne ne l'a utilisée depuis longtemps.\#
iua/9\#
L'adresse d'envoi est sur la liste de blocage du fournisseur.\#
Arrêtez tout spam venant de l'adresse, puis écrivez à l'assistance du fournisseur avec la réponse entière et son lien.\#
laposte/101\#
La Poste refuse l'adresse d'envoi, car Spamhaus (101) ou Sender Score (102) la liste.\#
Cherchez l'adresse sur check.spamhaus.org ou senderscore.org, supprimez la cause, puis demandez-y le retrait.\#
laposte/401\#
L'enregistrement SPF du domaine d'enveloppe n'autorise pas l'adresse d'envoi.\#
laposte/420\#
La boîte du destinataire chez La Poste est archivée (420) ou bloquée (426).\#
laposte/517\#
Le message ne satisfait pas DMARC ; La Poste répond 571, qui n'est pas un code de la norme.\#
Faites réussir SPF ou DKIM pour le domaine de From ; redirections et listes gardent la signature DKIM valide ou réécrivent From.\#
mailgun/605\#
Mailgun n'a même pas essayé : l'adresse a déjà causé un avis de non-remise. 605 est un code d'événement, jamais une réponse SMTP.\#
Cherchez la cause de l'échec ou de la plainte ; ne retirez l'adresse de la liste de suppression que si son titulaire veut vos messages.\#
mailgun/607\#
Mailgun n'a même pas essayé : le destinataire s'est déjà plaint. 607 est un code d'événement, jamais une réponse SMTP.\#
N'écrivez plus à cette adresse ; retirez-la aussi de vos propres listes.\#
mailru/invalid-mailbox\#
La boîte n'existe pas ou a été fermée ; Mail.ru ne le dit qu'après les données.\#
mailru/spam\#
Mail.ru prend le message pour du spam, d'après son contenu ou la réputation de l'expéditeur ; le lien mène au cas.\#
Corrigez le contenu ou les habitudes d'envoi, puis répondez par le lien de la réponse ou écrivez à abuse@corp.mail.ru.\#
mailru/try-later\#
Mail.ru limite pour l'instant le débit de l'adresse d'envoi.\#
Laissez les messages dans la file et envoyez-en moins à la fois ; si cela dure des jours, écrivez à abuse@corp.mail.ru.\#
microsoft/allowed-senders\#
Le groupe ne prend du courrier que des expéditeurs de sa liste.\#
Demandez au propriétaire du groupe de vous ajouter aux expéditeurs autorisés.\#
microsoft/anonymous-mail\#
Un appareil ou un programme veut envoyer sans s'authentifier, et aucun connecteur ne le permet.\#
Faites authentifier l'appareil avec un compte autorisé à SMTP AUTH, ou créez un connecteur pour son adresse publique fixe.\#
microsoft/authentication-level\#
Qui envoie beaucoup vers Outlook.com doit réussir SPF, DKIM et DMARC, et ce domaine n'y parvient pas.\#
Publiez SPF et un enregistrement DMARC (au moins p=none), signez avec DKIM et alignez l'un des deux sur le domaine de From.\#
microsoft/bad-helo\#
Le client s'est présenté dans `HELO` ou `EHLO` sous un nom du côté de réception.\#
Donnez comme nom HELO du serveur d'envoi son propre nom d'hôte complet.\#
microsoft/bad-outbound-sender\#
Votre propre compte ne peut plus envoyer, car du spam est parti par lui.\#
Sécurisez le compte (nouveau mot de passe, second facteur, aucune règle inconnue) ; puis un administrateur du tenant le débloque sur la page des utilisateurs restreints.\#
microsoft/banned-ip\#
Microsoft 365 bloque l'adresse d'envoi ; le retrait se demande sur sender.office.com.\#
Arrêtez le spam à sa source, puis saisissez l'adresse sur https://sender.office.com et suivez le courriel de confirmation.\#
microsoft/banned-sender\#
L'adresse d'envoi est sur la liste des expéditeurs bannis de Microsoft ; le retrait se demande par courriel.\#
Arrêtez le spam à sa source, puis faites suivre l'avis de non-remise entier à l'adresse de retrait qui y figure.\#
microsoft/certificate-expired\#
Le certificat du serveur de messagerie du destinataire a expiré.\#
C'est à l'administrateur du serveur de réception de renouveler le certificat et de relancer le service, pour qu'il serve vraiment sur le port 25.\#
microsoft/certificate-mismatch\#
Le certificat du serveur du destinataire ne porte pas le nom d'hôte sous lequel Microsoft l'a atteint.\#
C'est à l'administrateur du serveur de réception d'installer un certificat qui contient le nom de l'hôte MX, ou de faire pointer le MX vers un nom qu'il contient.\#
microsoft/connection-refused\#
Exchange Online atteint l'hôte du destinataire, mais rien n'accepte de connexion sur son port (10061 est le numéro Windows de ce refus).\#
C'est à l'administrateur du serveur de réception de démarrer le service, d'ouvrir le port 25 aux adresses de Microsoft et de vérifier que le MX mène au bon hôte.\#
microsoft/connections\#
L'adresse d'envoi tient plus de connexions vers Microsoft qu'elle ne le peut.\#
microsoft/customer-block-list\#
L'organisation du destinataire a mis votre serveur sur sa propre liste de blocage ; ce n'est pas celle de Microsoft.\#
Demandez à l'administrateur du destinataire, par un autre moyen, de retirer votre adresse ; Microsoft ne le peut pas.\#
microsoft/daily-recipients\#
Votre propre compte a écrit à autant de destinataires qu'il le peut en un jour ; quelqu'un d'autre s'en sert peut-être.\#
Attendez 24 heures au plus. Si vous n'avez pas tant envoyé, changez aussitôt le mot de passe et supprimez les règles de boîte inconnues.\#
microsoft/dmarc-reject\#
Le message ne satisfait pas DMARC, et le domaine de From demande de le rejeter.\#
Faites réussir SPF ou DKIM pour le domaine de From. Les rapports DMARC montrent au titulaire du domaine quels serveurs échouent.\#
microsoft/dns-query-failed\#
Exchange Online n'a pas obtenu de réponse DNS utilisable pour le domaine du destinataire.\#
Le titulaire du domaine du destinataire corrige ses enregistrements MX et vérifie que tous ses serveurs de noms répondent de l'extérieur ; l'expéditeur vérifie l'orthographe du domaine.\#
microsoft/dnssec-invalid\#
Les signatures DNSSEC du domaine du destinataire ne se valident pas.\#
Le titulaire du domaine du destinataire renouvelle les signatures expirées et vérifie que le DS de la zone parente correspond à la clé actuelle.\#
microsoft/edge-blocking\#
L'annuaire du tenant ne connaît pas le destinataire, refusé donc dès l'entrée (chez Microsoft, 5.4.1 ne porte pas sur le réseau).\#
Vérifiez l'orthographe de l'adresse. Si elle est juste, l'administrateur du destinataire doit inscrire la boîte dans l'annuaire du tenant ou passer le domaine en relais interne.\#
microsoft/from-missing\#
Le message n'a pas d'en-tête From, ou un From sans adresse valide.\#
Faites écrire au programme un en-tête From avec une adresse entière, comme `From: Nom <nom@example.com>`.\#
microsoft/group-authentication\#
Le groupe ne prend du courrier que des personnes authentifiées de sa propre organisation.\#
Demandez au propriétaire du groupe d'autoriser le courrier extérieur. Si vous êtes de l'organisation, envoyez authentifié par son propre serveur.\#
microsoft/mail-loop\#
Le message tourne entre des serveurs, d'ordinaire entre Exchange Online et un serveur à vous.\#
Cherchez dans les en-têtes Received les hôtes qui reviennent ; corrigez ensuite le MX, le connecteur ou la règle de redirection qui renvoie en arrière.\#
microsoft/mailbox-authentication\#
La boîte ne prend du courrier que des personnes authentifiées de sa propre organisation.\#
Demandez au titulaire de la boîte, par un autre moyen, d'autoriser le courrier extérieur.\#
microsoft/mailbox-full\#
La boîte du destinataire dépasse son quota.\#
microsoft/mta-sts\#
L'hôte MX ou le certificat du destinataire ne concorde pas avec la politique MTA-STS du domaine.\#
C'est à l'administrateur du serveur de réception d'inscrire chaque hôte MX dans le fichier de politique MTA-STS, ou de donner à l'hôte un certificat valide à son nom.\#
microsoft/network-block-list\#
Outlook.com bloque la plage où se trouve l'adresse d'envoi (S3140, S3150), peut-être à cause de ses voisines.\#
Arrêtez tout spam de votre part, puis remplissez le formulaire d'assistance d'Outlook.com ; demandez à l'hébergeur d'assainir sa plage.\#
microsoft/no-starttls\#
Le serveur du destinataire n'annonce pas `STARTTLS`, alors que le courrier vers ce domaine doit passer par TLS (DANE).\#
C'est à l'administrateur du serveur de réception d'activer STARTTLS sur chaque hôte MX, ou de retirer les enregistrements TLSA qui le promettent.\#
microsoft/rate-limited-reputation\#
Microsoft ralentit l'adresse d'envoi à cause de sa réputation.\#
Baissez le volume, regardez l'adresse dans SNDS de Microsoft et arrêtez ce qui cause plaintes ou destinataires inconnus.\#
microsoft/recipient-not-found\#
Aucune boîte n'a cette adresse (chez Microsoft, 5.1.10 ne porte pas sur un MX nul).\#
microsoft/server-busy\#
Microsoft ralentit cette adresse d'envoi ; le numéro AS du texte désigne la règle.\#
Envoyez moins de messages, ouvrez moins de connexions et laissez la file réessayer ; une adresse nouvelle a besoin de semaines de petits volumes réguliers.\#
microsoft/spam-abuse\#
Microsoft bloque cet expéditeur, car du spam en est venu.\#
Trouvez et arrêtez le compte ou le programme fautif, puis demandez à l'assistance de Microsoft de lever le blocage, avec la réponse entière.\#
microsoft/spamhaus\#
Microsoft refuse l'adresse d'envoi, car elle est sur une liste de Spamhaus.\#
microsoft/submission-quota\#
Votre propre compte a envoyé autant qu'il le peut pour l'instant ; malgré 5.2.2, aucune boîte n'est pleine.\#
Cessez d'envoyer depuis ce compte jusqu'à la remise à zéro de la limite, et vérifiez qu'il n'est pas détourné.\#
microsoft/suspicious-remote\#
Le serveur du destinataire a rompu la connexion à plusieurs reprises.\#
C'est à l'administrateur du serveur de réception de chercher ce qui coupe la session : réglages TLS, pare-feu qui inspecte SMTP, taille des paquets (MTU), limites.\#
microsoft/tenant-attribution\#
Exchange Online ne peut rattacher le serveur d'envoi à aucun tenant : aucun connecteur entrant ne correspond à son adresse ou certificat.\#
Inscrivez dans le connecteur entrant l'adresse ou le nom de certificat actuel du serveur d'envoi, et envoyez depuis un domaine accepté par le tenant.\#
microsoft/tenant-threshold\#
Votre tenant entier ne peut plus envoyer, car trop de ses envois étaient du spam ou des envois en nombre.\#
Trouvez dans le suivi des messages les comptes compromis ou les envois en nombre, arrêtez-les, puis ouvrez un dossier à l'assistance de Microsoft.\#
microsoft/thread-limit\#
Trop de remises vers cette boîte sont en cours à la fois (ici, 432 n'a rien à voir avec les mots de passe).\#
microsoft/tlsa-invalid\#
L'enregistrement TLSA du serveur du destinataire ne correspond pas au certificat qu'il présente (DANE).\#
C'est à l'administrateur du serveur de réception de publier un TLSA pour le certificat actuel ; la prochaine fois avant le changement de certificat, pas après.\#
microsoft/traffic-not-accepted\#
Un tenant nouveau ou d'essai envoie depuis des adresses Microsoft de faible réputation, et ce trafic n'est pas accepté.\#
Demandez à l'assistance de Microsoft d'autoriser le tenant ; un abonnement payant et un domaine vérifié à vous y aident.\#
microsoft/unregistered-domains\#
Le tenant envoie avec des domaines qu'il n'a pas déclarés.\#
Déclarez et vérifiez dans le tenant chaque domaine d'envoi, ou relayez avec une adresse d'un domaine déclaré.\#
mimecast/anti-spoofing\#
Le message vient de l'extérieur mais porte un expéditeur du domaine même du destinataire.\#
Envoyez avec un domaine à vous. Si le service doit utiliser ce domaine, l'administrateur du destinataire doit l'admettre dans la politique anti-usurpation.\#
mimecast/dmarc\#
Le message ne satisfait pas DMARC, et la politique du destinataire refuse ce courrier.\#
mimecast/ended-early\#
La connexion s'est rompue avant la fin du message, ou un pare-feu a altéré le dialogue.\#
Laissez le message dans la file. Si cela se répète, désactivez l'inspection SMTP du pare-feu et essayez une taille de paquets (MTU) plus petite.\#
mimecast/greylisting\#
Mimecast diffère le premier essai d'un expéditeur inconnu (liste grise) ; le texte sur les ressources ne dit rien d'autre.\#
Laissez le message dans la file : un essai depuis la même adresse, quelques minutes après, passe. Ne changez pas d'adresse d'envoi entre les essais.\#
mimecast/host-network\#
L'organisation du destinataire ne prend pas de courrier du réseau ou du pays de l'adresse d'envoi.\#
Envoyez par un serveur d'un autre réseau, ou demandez à l'administrateur du destinataire, par un autre moyen, une exception.\#
mimecast/ip-reputation\#
Les données de réputation de Mimecast notent l'adresse d'envoi trop bas.\#
Vérifiez l'adresse sur les listes de blocage, supprimez la cause, puis demandez un réexamen à Mimecast avec la réponse entière.\#
mimecast/open-relay\#
Mimecast n'héberge pas le domaine du destinataire pour ce client, ou ne connaît pas le serveur d'envoi ; cela dure, bien que le code soit 451.\#
Vérifiez le MX du domaine du destinataire. Clients : ajoutez le domaine aux domaines internes et l'adresse du serveur aux envois sortants autorisés.\#
mimecast/poor-reputation\#
Les données de Cloudmark, interrogées par Mimecast, notent mal l'adresse d'envoi.\#
Arrêtez le spam à sa source, puis demandez une remise à zéro sur csi.mimecast.org.\#
mimecast/prohibition\#
L'organisation du destinataire bloque cet expéditeur, ou l'enregistrement SPF de l'expéditeur finit par -all sans nommer le serveur.\#
Vérifiez d'abord SPF. S'il réussit, demandez à l'administrateur du destinataire, par un autre moyen, de vous retirer des expéditeurs bloqués.\#
mimecast/recipient-unavailable\#
L'adresse d'envoi a fait trop de connexions non valides et se trouve bloquée pour un temps ; le destinataire n'y est pour rien.\#
Laissez le message dans la file, et cherchez dans votre journal les connexions à Mimecast qui ont échoué auparavant.\#
mimecast/spf\#
L'enregistrement SPF du domaine d'enveloppe n'autorise pas l'adresse d'envoi, et la politique du destinataire refuse ce courrier.\#
mimecast/temporary-blacklist\#
L'adresse d'envoi a atteint une limite chez Mimecast et se trouve bloquée pour un temps.\#
Laissez les messages dans la file et ouvrez moins de connexions ; nettoyez la liste si beaucoup de destinataires étaient inconnus.\#
mimecast/tls\#
La politique du destinataire ne prend le courrier de cet expéditeur que par TLS.\#
Activez STARTTLS pour le courrier sortant et vérifiez que le certificat est valide, car la politique peut le contrôler.\#
netease/cel\#
Le client a envoyé à NetEase trop de commandes fautives sur une connexion.\#
Lisez les réponses précédentes de la session pour trouver les commandes en échec, et corrigez le programme qui les envoie.\#
netease/dt-rbl\#
NetEase a trouvé l'adresse d'envoi sur une liste de blocage.\#
Cherchez l'adresse sur check.spamhaus.org et d'autres listes, supprimez la cause, puis demandez le retrait à celle qui la contient.\#
netease/dt-spm\#
NetEase prend le message pour du spam ; avec 451, un essai quelques minutes après peut passer, avec 554 le refus est définitif.\#
Avec 451, laissez le message dans la file. Avec 554, changez formules et liens avant de renvoyer.\#
netease/hl-icc\#
L'adresse tient trop de connexions à la fois vers NetEase.\#
netease/hl-ifc\#
L'adresse a envoyé à NetEase trop de messages en peu de temps.\#
Laissez les messages dans la file et envoyez-en moins à la fois vers 163.com et 126.com.\#
netease/hl-itc\#
L'adresse a atteint sa limite de connexions vers NetEase ; avec 554, elle doit s'arrêter un temps.\#
Cessez de vous connecter quelques heures, puis ouvrez moins de connexions ; les messages refusés sont à renvoyer.\#
netease/hl-mep\#
L'adresse envoie avec beaucoup de domaines d'expéditeur qui paraissent falsifiés.\#
N'envoyez qu'avec vos propres domaines, qui nomment ce serveur dans SPF ; ne redirigez plus le courrier d'autrui sans changer l'expéditeur.\#
netease/hl-rep\#
NetEase bannit l'adresse, car elle a écrit à beaucoup de destinataires inconnus.\#
Retirez de vos listes les adresses en échec, faites confirmer les nouvelles et réessayez avec un volume plus faible.\#
netease/mi-dmc\#
Le client a envoyé trop de messages sur une connexion à NetEase.\#
Laissez le serveur ouvrir une autre connexion pour le reste, et réduisez le nombre de messages par connexion.\#
netease/mi-sfq\#
L'adresse d'expéditeur dépasse le nombre de messages que NetEase en prend en 15 minutes.\#
Laissez les messages dans la file un quart d'heure, et étalez le courrier de cet expéditeur dans le temps.\#
netease/rp-drc\#
Le client a nommé trop de destinataires sur une connexion à NetEase.\#
Laissez le reste dans la file pour la connexion suivante ; réduisez le nombre de destinataires par connexion.\#
netease/rp-orq\#
L'expéditeur ou le destinataire dépasse le nombre de messages que NetEase permet pour l'instant.\#
Faites une pause d'une heure au moins, puis reprenez à un débit plus faible ; les messages refusés sont à renvoyer.\#
orange/102\#
Orange bloque l'adresse d'envoi pour spam, d'après les données de Cloudmark.\#
orange/103\#
Orange refuse pour l'instant le service à cette adresse.\#
Cessez d'envoyer vers Orange quelques heures, puis reprenez lentement ; si cela dure, écrivez au postmaster d'Orange avec la réponse entière.\#
orange/104\#
L'adresse d'envoi tient trop de connexions vers Orange.\#
Réduisez le nombre de connexions parallèles vers Orange (une ou deux suffisent à un petit serveur) ; la file remet le reste.\#
orange/405\#
Orange n'accepte pas le domaine de l'expéditeur d'enveloppe.\#
Utilisez un expéditeur d'enveloppe dont le domaine existe dans le DNS et prend du courrier.\#
orange/416\#
Cette boîte Orange n'existe pas.\#
orange/417\#
La boîte chez Orange est pleine ; elle existe, bien que le code soit 5.1.1.\#
Gardez l'adresse, dites au destinataire, par un autre moyen, de vider sa boîte, puis renvoyez le message.\#
orange/505\#
Orange a différé le message après ses données, pour l'instant.\#
orange/506\#
Orange prend le message pour du spam.\#
Vérifiez liens, formules et authentification ; si du courrier demandé est refusé, écrivez au postmaster d'Orange avec la réponse entière.\#
orange/999\#
Orange bloque l'adresse d'envoi ou la ralentit à cause de sa réputation.\#
Envoyez bien moins vers Orange quelques jours, vérifiez l'adresse sur les listes de blocage, puis écrivez au postmaster d'Orange.\#
outlook/dy-001\#
L'adresse d'envoi est dynamique, et Outlook.com n'en prend pas de courrier direct.\#
outlook/dy-002\#
L'hôte d'envoi semble infecté ou pris en main par un tiers.\#
Retirez l'hôte du réseau, nettoyez-le, changez les mots de passe de ses comptes, puis remplissez le formulaire d'assistance d'Outlook.com.\#
outlook/ou-001\#
Outlook.com refuse l'adresse d'envoi, car Spamhaus la liste.\#
outlook/ou-002\#
Outlook.com refuse le message à cause du contenu ou de la réputation de l'expéditeur.\#
Changez liens et formules suspects et voyez si cela passe ; si même un texte simple est refusé, remplissez le formulaire d'assistance.\#
outlook/rp-001\#
L'adresse d'envoi dépasse le débit que sa réputation lui permet chez Outlook.com.\#
Envoyez moins à la fois et laissez la file réessayer ; le débit permis monte avec la réputation (voir SNDS).\#
outlook/rp-002\#
Trop de messages sont passés par cette connexion ; Outlook.com y met fin.\#
Mettez moins de messages par connexion et faites une pause entre les connexions ; la file remet le reste.\#
outlook/rp-003\#
L'adresse d'envoi tient trop de connexions à la fois vers Outlook.com.\#
outlook/sc-001\#
Outlook.com refuse le courrier à cause du contenu, ou de la réputation de l'adresse ou du domaine.\#
Regardez l'adresse dans SNDS, arrêtez ce qui cause des plaintes, puis remplissez le formulaire d'assistance avec la réponse entière.\#
outlook/sc-002\#
L'expéditeur a essayé trop d'adresses inconnues (collecte d'adresses par essais).\#
outlook/sc-003\#
L'adresse d'envoi ressemble à un mandataire ouvert ou à un relais ouvert.\#
Fermez le mandataire ou relais ouvert, testez-le de l'extérieur, puis remplissez le formulaire d'assistance d'Outlook.com.\#
outlook/sc-004\#
Trop de destinataires se sont plaints du courrier de cette adresse.\#
Inscrivez-vous au programme de retours de plaintes (JMRP), retirez tous ceux qui se plaignent et n'écrivez qu'à ceux qui l'ont demandé.\#
postfix/break-rules\#
Le client a envoyé du HTTP ou d'autres commandes qu'aucun logiciel de messagerie n'envoie, Postfix a donc raccroché (postscreen dit 521 5.7.0).\#
Il n'y a rien à faire contre un balayage du port 25. Si c'est votre programme, dirigez-le vers le bon port et le bon protocole.\#
postfix/client-connections\#
Le client tient plus de connexions que le Postfix de réception n'en permet à une adresse.\#
Réduisez le nombre de connexions parallèles vers ce serveur et réutilisez celles qui sont ouvertes. Réception : la limite est `smtpd_client_connection_count_limit`.\#
postfix/need-rcpt\#
Le client a envoyé `DATA` ou `BDAT` alors que le serveur n'avait accepté aucun destinataire.\#
Regardez les réponses précédentes : chaque destinataire a été refusé, il n'y avait donc personne à qui remettre.\#
postfix/refused-to-talk\#
Le serveur distant a refusé dès sa bannière ; Postfix tient même une bannière 5yz pour temporaire et continue d'essayer.\#
Lisez les mots après les deux-points : c'est le motif du serveur distant. Le message attend entre-temps dans la file.\#
postfix/relay-access\#
Le serveur n'héberge pas le domaine du destinataire, et le client n'a pas le droit de relayer.\#
Les utilisateurs s'authentifient sur le port 587 ou 465. Les autres vérifient le MX du domaine du destinataire ; l'administrateur ajoute le domaine s'il est du serveur.\#
postmark/inactive\#
Postmark n'envoie pas : l'adresse a déjà causé un avis de non-remise ou une plainte. 406 est un code d'API, pas une réponse SMTP.\#
Cherchez dans les suppressions de Postmark pourquoi l'adresse est inactive ; ne la réactivez qu'après un échec corrigé, jamais après une plainte.\#
proofpoint/dynamic-reputation\#
Le service de réputation de Proofpoint bloque l'adresse d'envoi pour tous ses clients.\#
Arrêtez le spam à sa source, puis saisissez l'adresse sur https://ipcheck.proofpoint.com et demandez-y le retrait.\#
qmail/bare-lf\#
Le client a envoyé un saut de ligne sans retour chariot.\#
Corrigez le programme d'envoi : chaque ligne doit se terminer par CR LF, aussi à l'intérieur du message.\#
qmail/rcpthosts\#
Le serveur ne prend pas de courrier pour le domaine du destinataire (rcpthosts) ; qmail écrit le code étendu à la fin du texte.\#
Authentifiez-vous si c'est votre serveur. Sinon, son administrateur ajoute le domaine à rcpthosts, ou le MX du domaine est faux.\#
qq/authentication\#
SPF, DKIM ou DMARC a échoué chez QQ (page 122/72).\#
Corrigez le mécanisme que nomme le texte : SPF du domaine d'enveloppe, clé DKIM, ou alignement avec From.\#
qq/bounce-attacks\#
Votre serveur envoie beaucoup d'avis de non-remise pour du courrier que les utilisateurs de QQ n'ont jamais envoyé (page 122/57).\#
Refusez les destinataires inconnus dès RCPT au lieu d'accepter puis d'aviser ; n'envoyez pas de réponses automatiques au spam.\#
qq/connection-denied\#
QQ refuse toutes les connexions de cette adresse (page 122/170).\#
Cessez d'envoyer, purgez l'adresse de tout spam et de toute liste de blocage, puis faites appel sur la page de la réponse.\#
qq/connection-frequency\#
L'adresse d'envoi se connecte trop souvent à QQ (page 122/175) ; le code est permanent, la limite ne l'est pas.\#
Ouvrez moins de connexions vers QQ, avec plus de messages sur chacune ; les messages refusés sont à renvoyer.\#
qq/content-denied\#
Le filtre de QQ refuse le contenu du message (page 122/171).\#
Changez objet, formules et liens, et envoyez un texte simple comme essai ; le même texte envoyé souvent est refusé plus vite.\#
qq/domain-frequency\#
Le domaine d'envoi envoie trop souvent pour QQ (page 122/173) ; le code est permanent, la limite ne l'est pas.\#
Faites une pause, puis envoyez à un débit plus faible, tous serveurs du domaine comptés ; les messages refusés sont à renvoyer.\#
qq/ip-frequency\#
L'adresse d'envoi envoie trop souvent pour QQ (page 122/172) ; le code est permanent, la limite ne l'est pas.\#
Faites une pause, puis envoyez vers QQ à un débit plus faible ; les messages refusés sont à renvoyer.\#
qq/mailbox-not-found\#
Cette boîte QQ n'existe pas (122/169).\#
qq/sender-frequency\#
Cette adresse d'expéditeur envoie trop souvent pour QQ (page 122/174) ; le code est permanent, la limite ne l'est pas.\#
Faites une pause avec cet expéditeur et vérifiez que son compte n'est pas détourné ; les messages refusés sont à renvoyer.\#
qq/suspected-ip\#
QQ soupçonne l'adresse d'envoi d'envoyer du spam (page 122/66).\#
Vérifiez l'adresse sur les listes de blocage et vos journaux, posez PTR, SPF et DKIM, puis faites appel sur la page de la réponse.\#
rackspace/g1f\#
L'adresse d'envoi n'a pas d'enregistrement PTR, que Rackspace exige.\#
rackspace/g28\#
L'adresse d'envoi est nouvelle pour Rackspace ou sans sa confiance, et a trop envoyé.\#
Commencez avec de petits volumes depuis cette adresse, augmentez-les sur plusieurs semaines et gardez rares plaintes et destinataires inconnus.\#
sendgrid/credits\#
Les messages de la formule sont épuisés, bien que le texte parle d'authentification.\#
Changez de formule ou attendez la période suivante, puis renvoyez.\#
sendgrid/deferred\#
Le serveur du destinataire a différé le message ; SendGrid cite sa réponse et réessaie de lui-même.\#
Ne renvoyez pas : SendGrid réessaie pendant 72 heures au plus.\#
sendgrid/sender-identity\#
L'adresse From n'est pas un expéditeur vérifié du compte. 403 n'est pas un code de la norme, et son premier chiffre fait réessayer en vain.\#
Vérifiez l'adresse comme expéditeur ou authentifiez son domaine dans les réglages de SendGrid ; supprimez ce qui attend en file ou renvoyez-le ensuite.\#
sendgrid/unauthenticated\#
Le client a envoyé `MAIL` sans s'être authentifié.\#
Faites authentifier le programme avec le nom d'utilisateur apikey (ce mot même) et une clé d'API comme mot de passe.\#
sfr-free-libero/connections\#
L'adresse d'envoi tient plus de connexions que ce fournisseur n'en permet à une adresse.\#
sfr-free-libero/spam\#
Le filtre de contenu du fournisseur prend le message pour du spam.\#
sorbs/listed\#
Le serveur de réception interroge encore SORBS, une liste de blocage fermée en 2024.\#
C'est à l'administrateur du serveur de réception de retirer SORBS de ses listes de blocage ; l'expéditeur ne peut que l'avertir, par un autre moyen.\#
spamcop/scbl\#
SpamCop liste l'adresse d'envoi ; l'entrée disparaît d'elle-même peu après le dernier signalement de spam.\#
Arrêtez le spam et attendez : un jour environ après le dernier signalement, l'adresse est libre. Il n'y a rien à demander.\#
spamhaus/domain\#
Le serveur de réception a trouvé un domaine de l'expéditeur ou du message sur la liste de domaines de Spamhaus (DBL).\#
spamhaus/ip\#
Le serveur de réception a trouvé l'adresse d'envoi sur une liste de Spamhaus.\#
Cherchez l'adresse sur check.spamhaus.org. PBL : envoyez par le serveur de votre fournisseur. SBL, XBL : supprimez la cause, puis demandez-y le retrait.\#
spectrum/aup-1000\#
Spectrum bloque l'adresse à cause d'une activité suspecte.\#
Cherchez dans vos journaux du spam ou des essais de mots de passe, arrêtez-les et demandez à Spectrum de débloquer l'adresse si cela persiste.\#
spectrum/aup-1010\#
Spectrum bloque votre propre compte, car du spam est parti par lui.\#
Changez le mot de passe du compte, supprimez les redirections inconnues, passez ses appareils à l'antivirus, puis demandez au fournisseur de lever le blocage.\#
spectrum/aup-1090\#
Le serveur de Spectrum ne peut pas traiter le message en ce moment.\#
spectrum/aup-1100\#
Spectrum veut un DNS inverse qui mène de l'adresse à un nom et de ce nom à la même adresse.\#
spectrum/aup-1200\#
Spectrum refuse l'adresse d'envoi, car Cloudmark la liste.\#
spectrum/aup-1220\#
Spectrum refuse l'adresse d'envoi, car Spamhaus la liste.\#
spectrum/aup-1260\#
Spectrum ne prend pas de courrier par IPv6 de cette adresse.\#
Faites remettre à Spectrum par IPv4 ; dans Postfix, `smtp_address_preference = ipv4` le fait pour toutes les destinations.\#
spectrum/aup-1300\#
L'adresse tient trop de connexions vers Spectrum, ou les ouvre trop vite.\#
spectrum/aup-1350\#
L'adresse envoie à Spectrum trop de messages ou de destinataires en un temps donné.\#
Laissez les messages dans la file et envoyez-en moins à la fois ; nettoyez la liste si beaucoup de destinataires sont inconnus.\#
spectrum/aup-1500\#
L'adresse From n'est pas celle du compte ou du domaine authentifié.\#
Envoyez avec l'adresse du compte qui s'est authentifié, ou faites autoriser l'autre adresse pour ce compte.\#
spectrum/aup-1530\#
Le message dépasse les 20 Mo que prend Spectrum.\#
Partagez les fichiers par un lien ; l'encodage grossit les pièces jointes d'environ un tiers.\#
t-online/spam-or-virus\#
T-Online prend le message pour du spam ou un logiciel malveillant.\#
Envoyez le texte sans liens ni pièces jointes pour trouver la partie en cause ; si un texte sain est refusé, écrivez au postmaster de T-Online.\#
t-online/tosa\#
T-Online ne connaît pas l'adresse d'envoi ou la bloque ; il ne prend du courrier que de serveurs de confiance.\#
Donnez au serveur un PTR dans son propre domaine et un site avec mentions de contact, puis écrivez à tosa@rx.t-online.de.\#
yahoo/bl21\#
Yahoo refuse l'adresse d'envoi, car Spamhaus la liste comme connexion résidentielle (PBL) ou hôte infecté (XBL).\#
Cherchez l'adresse sur check.spamhaus.org. PBL : envoyez par le serveur de votre fournisseur. XBL : nettoyez l'hôte, puis demandez le retrait.\#
yahoo/disabled\#
La boîte Yahoo ou AOL est désactivée.\#
yahoo/ipts04\#
Yahoo diffère le courrier de cette adresse à cause de son volume ou de plaintes.\#
Faites une pause de quelques heures, reprenez à un débit plus faible et cherchez la cause dans les plaintes et les vieilles listes.\#
yahoo/mailbox-not-found\#
Cette boîte Yahoo ou AOL n'existe pas ; ici, 552 n'a rien à voir avec une boîte pleine.\#
yahoo/messages-per-connection\#
Yahoo a pris sur cette connexion autant de messages qu'il en prend sur une ; tout est normal.\#
Laissez le serveur ouvrir une autre connexion pour le reste. Dans ses réglages, réduisez le nombre de messages par connexion.\#
yahoo/no-account\#
Ce compte Yahoo n'existe pas.\#
yahoo/no-longer-valid\#
Le compte Yahoo a été fermé.\#
Retirez l'adresse de vos listes ; demandez-en une autre à la personne par une autre voie.\#
yahoo/ph01\#
Yahoo prend le contenu pour de l'hameçonnage ou un logiciel malveillant.\#
Ôtez les liens qui mènent ailleurs qu'ils n'affichent, programmes joints et formulaires de connexion ; vérifiez que votre site n'est pas piraté.\#
yahoo/ts01\#
Yahoo diffère le courrier, car ses utilisateurs se sont plaints de cette adresse.\#
Ralentissez, inscrivez-vous à la boucle de retours de plaintes de Yahoo et retirez tous ceux qui se plaignent.\#
yahoo/ts02\#
Yahoo diffère le courrier, car les plaintes sur cette adresse continuent.\#
yahoo/ts03\#
Yahoo diffère pour de bon tout le courrier de cette adresse ; réessayer ne sert à rien, bien que le code soit temporaire.\#
Cessez de réessayer. Corrigez la cause, puis écrivez au postmaster de Yahoo par le formulaire de ses pages pour expéditeurs.\#
yahoo/tss04\#
Yahoo diffère le courrier à cause d'un volume inattendu ou de plaintes ; les expéditeurs sans SPF ni DKIM le voient aussi.\#
Suspendez les envois vers Yahoo deux heures au moins, reprenez à un débit plus faible et vérifiez que SPF et DKIM réussissent.\#
yahoo/tss05\#
Yahoo diffère le courrier pour les causes de TSS04, mais plus longtemps.\#
Suspendez les envois vers Yahoo quatre heures au moins, puis reprenez à un débit bien plus faible ; retirez ceux qui ne réagissent jamais.\#
yahoo/tss07\#
Yahoo refuse l'adresse d'envoi, car Spamhaus la liste.\#
yahoo/tss09\#
Yahoo refuse pour de bon tout le courrier de cette adresse.\#
yahoo/unauthenticated\#
Ni SPF ni DKIM n'a réussi (ici, 5.7.9 ne porte pas sur des mots de passe).\#
Signez avec DKIM pour le domaine de From et inscrivez le serveur d'envoi dans l'enregistrement SPF du domaine d'enveloppe ; l'un des deux doit réussir.\#
yahoo/unresolvable-from\#
Le domaine de l'expéditeur d'enveloppe n'existe pas dans le DNS, ou ses serveurs de noms ne répondent pas.\#
Corrigez l'expéditeur d'enveloppe, ou la zone DNS de son domaine : il y faut un SOA et un MX ou A.\#
yandex/no-such-user\#
Cette boîte Yandex n'existe pas, bien que le code soit 5.7.1.\#
yandex/not-owned\#
L'expéditeur d'enveloppe n'est pas une adresse du compte authentifié.\#
yandex/spamsource\#
Yandex bloque l'adresse d'envoi d'après ses propres statistiques de spam.\#
Arrêtez le spam à sa source, puis écrivez à l'assistance de Yandex Mail avec la réponse entière ; sa liste n'est pas publique.\#
yandex/unavailable\#
Yandex diffère le message pour l'instant, à la manière d'une liste grise.\#
zoho/domain-rejected\#
Les réglages du domaine du destinataire chez Zoho refusent le courrier ; 541 n'est pas un code de la norme.\#
Demandez à l'administrateur du destinataire, par un autre moyen, d'autoriser votre adresse ou domaine dans le contrôle antispam de Zoho Mail.\#
zoho/relaying\#
Zoho n'héberge pas pour vous le domaine du destinataire, ou l'adresse From n'est pas une adresse du compte authentifié.\#
Authentifiez-vous et envoyez avec l'adresse du compte ou un alias configuré. Domaine de réception : terminez sa vérification chez Zoho.\#

"""#)
}
