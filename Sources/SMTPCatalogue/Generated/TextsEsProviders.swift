// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esProviders = PackedTable(
        records: #"""
00000F0000200340F00202006S0F00402009n0I0060200<o0I0080200@A0G00:0200Df0G00<0200HB0:00>0200KF0700@0200Mh0700B02\#
00PW0:00D0200TE0:00F0200W:0:00H0200YZ0:00J0200]I0;00L0200`j0F00N0200dE0:00P0200fh0:00R0200j=0:00T0200ma0>00V02\#
01080B00X02013F0C00Z0201600700\02019m0700^0201<o0A00`0201@L0D00b0201Ci0D00d0201Fn0C00f0201Kc0G00h0201O`0E00j02\#
01S@0=00l0201Ul0C00n0201YH0@0100201\W0@0120201_o0@0140201d90@0160201fn0@0180201h;0@01:0201hn0H01<0201if0C01>02\#
01k^0:01@0201l\0@01B0201oL0901D02021j0801F02024A0:01H02026W0901J02027U0:01L02029h0:01N0202=L0:01P0202?i0801R02\#
02CJ0901T0202D^0E01V0202I`0D01X0202MX0>01Z0202R10>01\0202V`0?01^0202WV0:01`0202[J0;01b0202_@0:01d0202b@0B01f02\#
02en0D01h0202j<0901j0202lV0=01l0202mc0=01n0202o\0=02002033P0=02202035A0=02402038c0=0260203;l0=0280203?90=02:02\#
03BF0=02<0203E:0C02>0203IM0C02@0203M90F02B0203Q@0;02D0203R00G02F0203UF0B02H0203Y@0B02J0203\S0F02L0203_O0B02N02\#
03a30F02P0203df0C02R0203hC0G02T0203k[0H02V0203o;0A02X02042>0G02Z02045Z0D02\02049C0;02^0204<n0F02`0204?l0G02b02\#
04A40E02d0204EH0D02f0204IA0F02h0204LW0E02j0204P?0@02l0204S_0G02n0204V80F0300204Yf0E0320204]N0G0340204a?0?03602\#
04dI0=0380204g\0=03:0204k90B03<0204nf0C03>0205220E03@02054U0N03B02056\0N03D02059j0B03F0205=@0I03H0205A<0E03J02\#
05Ef0L03L0205H00G03N0205K@0L03P0205NL0C03R0205Rn0A03T0205W90F03V0205Z<0E03X0205^C0D03Z0205a80D03\0205d_0E03^02\#
05f\0E03`0205jj0E03b0205m\0H03d0205oI0>03f02062j0E03h02066J0@03j02069M0H03l0206<c0F03n0206?[0O0400206B_0C04202\#
06CQ0B0440206FU0C0460206Ja0@0480206N>0=04:0206Oe0504<0206PT0504>0206QV0504@0206TT0;04B0206Wb0;04D0206Y40;04F02\#
06ZN0;04H0206]]0;04J0206aS0;04L0206d`0F04N0206f;0;04P0206ik0@04R0206lX0I04T0206o30H04V02072f0N04X02076O0B04Z02\#
07910M04\0207<j0C04^0207@J0G04`0207D=0M04b0207GZ0N04d0207Kd0L04f0207Pa0E04h0207RE0M04j0207V50J04l0207Yd0F04n02\#
07\e0J0500207a90H0520207dU0G0540207i`0F0560207lm0N05802080a0C05:02084[0P05<02087R0F05>02088S0A05@0208<L0L05B02\#
08@K0E05D0208D40Q05F0208G@0M05H0208I00E05J0208Lj0D05L0208PJ0B05N0208Qj0J05P0208UJ0K05R0208YB0L05T0208^60J05V02\#
08bB0F05X0208d60F05Z0208gn0N05\0208lG0N05^0208oW0F05`02093`0>05b02095;0D05d02098l0D05f0209=E0E05h0209@h0F05j02\#
09DB0C05l0209I10H05n0209Km0D0600209Oj0N0620209S_0<0640209Uf0L0660209YB0<0680209\P0;06:0209_Q0>06<0209bP0>06>02\#
09f70>06@0209gG0>06B0209i`0>06D0209m>0>06F020:0U0>06H020:3\0>06J020:6N0>06L020:9I0>06N020:<E0>06P020:?Z0:06R02\#
0:@m0:06T020:Ca0:06V020:F^0:06X020:He0:06Z020:IN0:06\020:LD0:06^020:MB0:06`020:P30:06b020:S80>06d020:TZ0>06f02\#
0:Wj0>06h020:YG0>06j020:\i0>06l020:`30>06n020:bW0>070020:d30>072020:ga0>074020:i:0>076020:lG0>078020:oF0C07:02\#
0;3Q0J07<020;7S0A07>020;:m0G07@020;>i0D07B020;BY0A07D020;F_0M07F020;JQ0=07H020;M20?07J020;Q70A07L020;S^0A07N02\#
0;WH0D07P020;ZV0G07R020;^Z0A07T020;ai0C07V020;f30?07X020;i`0D07Z020;jY0C07\020;nZ0?07^020<1\0=07`020<2j0=07b02\#
0<6^0@07d020<970A07f020<;h0H07h020<@V0H07j020<CP0K07l020<EM0D07n020<F_0<080020<Ii0<082020<M[0?084020<OW0;08602\#
0<S:0A088020<V60A08:020<Y>0A08<020<ZH0A08>020<\B0A08@020<]`0A08B020<_=0A08D020<ao0A08F020<cX0A08H020<fn0A08J02\#
0<ij0A08L020<lI0F08N020<o^0=08P020=3H0:08R020=7S0>08T020=8L0<08V020=;;0G08X020=<f0M08Z020=@L0@08\020=A:0E08^02\#
0=C40:08`020=FQ0:08b020=ID0:08d020=JT0:08f020=NG0;08h020=Qa0;08j020=Tg0;08l020=V;0;08n020=WC0E090020=ZT0G09202\#
0=]e0C094020=_40@096020=`I0A098020=ch0B09:020=e80D09<020=i20=09>02\#

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
000F7000M1?001\6001b1B000F7003J1T001\6004n1U000F7006i1V001\6008O1O000F700:G1H001\600;_1@000F700=H1D001\600>\1U\#
000F700@X20001\600BX2>000F700E=1>001\600FK1g000F700HL0n001\600IJ1l000F700KM0a001\600L>1Z000F700Mo0j001\600Ni1^\#
000F700Pa1W001\600RH1m000F700TO0]001\600U<1n000F700WD0j001\600X>1L000F700Yd1<001\600[02I000F700]T1N001\600_21h\#
000F700a@1C001\600bS1b000F700dO0d001\600eC1U000F700g216001\600h825000F700jG1Y001\600l01a000F700mo0X001\600nW1Q\#
000F7010J11001\6011K1k000F7013Y0S001\6014<1d000F701671c001\6017j23000F701:41P001\601;T1K000F701=@1D001\601>T1h\#
000F701@`1O001\601B?1Z000F701D=14001\601EA1]000F701GA2F001\601IW2<000F701L:21001\601N;1U000F701P51V001\601Q[1U\#
000F701SM19001\601TV1F000F701V?1l001\601X;1=000F701YX1=001\601Ze1b000F701\g1;001\601^21m000F701`?20001\601b?1j\#
000F701dI10001\601eI1U000F701g>0m001\600RH1m000F701hK0S001\600RH1m000F701iF0P001\6014<1d000F701j91U001\600X>1L\#
000F701kh0d001\600L>1Z000F701ll0h001\601md1X000F701oU0`001\6020E1U000F702220g001\6022i1H000F7024K0n001\6025I1>\#
000F7026`0e001\600X>1L000F7027_1>001\6028m0k000F702:219001\602;;2A000F702=V0V001\602><1]000F702@11f001\602Ag1S\#
000F702CS1;001\600Ni1^000F702E31j001\602Fm2c000F702J41S001\602KW21000F702Mf1U001\602OK2V000F702R?2B001\602TQ2?\#
000F702Vo0W001\6014<1d000F702W`1P001\602Y@2:000F702[U1d001\602]I1g000F702_J17001\602`Q1_000F702bR1R001\602d41j\#
000F702fB1k001\602h=1o000F702jE0g001\602k<1J000F702lc10001\601md1X000F702n00[001\602n[11000F702oi1]001\6031V1j\#
000F7033]1T001\600X>1L000F7035N1R001\603701c000F7039013001\603:31i000F703<91Q001\603=Z1O000F703?F0m001\603@C23\#
000F703BS0n001\603CQ1Y000F703EM1Z001\603G72F000F703I`1V001\603KF1c000F703MO1Z001\603O927000F703QK0U001\602n[11\#
000F703RG0l001\603SC23000F703UX1]001\603WE1k000F703YR0g001\603ZI2:000F703\i1I001\603^B1=000F703_a1B001\600RH1m\#
000F703aI1Y001\603c21d000F703e91<001\603fE1n000F703hZ1F001\603j01[000F703l31A001\603mD1g000F703oL1N001\6040j1D\#
000F7042U1?001\6043d1f000F7045n19001\604772<000F7049N1?001\604:]2A000F704=D17001\604>K1Q000F704@C0a001\600nW1Q\#
000F704AI1^001\604C72A000F704E\1E001\604G12@000F704IW1A001\604Jh1_000F704Ll1C001\604N?20000F704PO0f001\604QE2J\#
000F704T60h001\604Tn1:000F704VN1=001\604W[2;000F704Z;1A001\604[L22000F704]e1N001\604_C1l000F704aN1G001\604be1T\#
000F704dV1C001\604ei1c000F704gi1T001\604iM1\000F704kK1I001\604ld22000F704o91?001\6050H1Z000F7052G0i001\6053@1E\#
000F705531Y001\600nW1Q000F7057:1H001\6058R1H000F705:<1P001\605;\1T000F705=Y1Y001\605?B1j000F705AQ2J001\605Ck1k\#
000F705FB1^001\602n[11000F705HG14001\605IK1e000F705K\10001\605L\1`000F705N_1P001\605P?2_000F705S?1b001\605U128\#
000F705WO11001\605XP1\000F705ZQ1O001\605\02C000F705^W0l001\605_S1U000F705aL1K001\605bg1h000F705e41X001\603@C23\#
000F705g11f001\605hg23000F705k?0j001\605l91S000F705n41E001\602n[11000F705oW10001\6060W2C000F7063?1Q001\6064`1Z\#
000F7066Z0l001\6067V1g000F7069e0c001\606:X2;000F706=90d001\606=m1^000F706@:1>001\606AH1G000F706C20O001\6014<1d\#
000F706Cc0O001\606DB2C000F706Fh1X001\606HP2A000F706K117001\606L826000F706NK14001\606OO0F000F706Oj0Z001\6014<1d\#
000F706PY0m001\600nW1Q000F706Q[11001\606R\1h000F706T_1K001\606V:1X000F706Wm17001\603@C23000F706Y?1?001\600nW1Q\#
000F706ZY1D001\606[m1`000F706]h1^001\606_V1m000F706a^1b001\606cP1@000F706e615001\6014<1d000F706fF1_001\606h51f\#
000F706j;0k001\606k61R000F706m10j001\606mk18000F706oK1H001\6070c23000F7073D1I001\6074]1b000F7076a1;001\6077l15\#
000F7079N11001\607:O2K000F707==1C001\607>P1j000F707@a1[001\607BL1a000F707DZ13001\607E]1m000F707H81N001\607IV2>\#
000F707L@28001\607NH2I000F707Q61?001\601md1X000F707Rb1X001\607TJ1[000F707VO1T001\607X31a000F707Z:0n001\607[81]\#
000F707]?1C001\607^R2W000F707aQ0m001\607bN27000F707dl23001\607fo2a000F707j616001\607k<1a000F707mK1@001\607n[26\#
000F708141P001\6082T27000F7085;1A001\6086L16000F7087h0[001\6053@1E000F7088d1P001\608:D28000F708<h1M001\608>E26\#
000F708@`1Z001\608BJ1Z000F708DU0i001\608EN1b000F708G]1C001\6014<1d000F708IE1A001\608JV2D000F708M>0m001\608N;2?\#
000F708P\1>001\601^21m000F708RD1M001\608Sa1Y000F708Ue10001\608Ve2M000F708Y^2@001\608[n28000F708^P1R001\608`22@\#
000F708bX1N001\602n[11000F708dL1O001\608ek23000F708hL1l001\608jH1o000F708le0j001\608m_1h000F708om1G001\6091D2L\#
000F7093n1=001\606[m1`000F7095O1I001\6096h24000F7099@1k001\609;;2:000F709=Z1R001\609?<1\000F709A>1B001\609BP1b\#
000F709DU29001\609F^2C000F709II1?001\609JX1E000F709LA1[001\609Ml1n000F709PH1g001\609R?1P000F709Sk1k001\603@C23\#
000F709VB1@001\609WR1`000F709YN1;001\609ZY1g000F709\[1;001\609]f1[000F709__0m001\609`\1d000F709b^1g001\609dU1R\#
000F709fE12001\601md1X000F709gU12001\609hW19000F709in1J001\609kH1f000F709mL1?001\609n[1j000F70:0c1@001\60:231Y\#
000F70:3j11001\60:4k1S000F70:6\19001\60:7e1T000F70:9W19001\60::`1U000F70:<S1A001\60:=d1f000F70:?d19001\601TV1F\#
000F70:A70e001\60:Al1e000F70:Ck10001\60:Dk1c000F70:Fh0d001\60:G\19000F70:Ho0O001\6014<1d000F70:IX15001\60:J]1W\#
000F70:LN0d001\602n[11000F70:ML0P001\60:Ml27000F70:P=10001\60:Q=1k000F70:SF1D001\600RH1m000F70:Th0g001\60:U_2;\#
000F70:X81?001\601^21m000F70:YU1C001\60:Zh21000F70:]71C001\60:^J1Y000F70:`A0j001\60:a;1L000F70:be1>001\601md1X\#
000F70:dA1S001\60:ed1m000F70:go1;001\60:231Y000F70:iH0n001\60:jF21000F70:lU13001\60:mX1^000F70:oY1l001\60;1U1l\#
000F70;3k1L001\60;5G2<000F70;7d1M001\60;9A1\000F70;;D1d001\60;=81a000F70;?=1E001\60;@R27000F70;Bj1Z001\60;DT2;\#
000F70;G<1O001\60;H[1f000F70;J^0j001\60;KX1J000F70;MA20001\60;OA1f000F70;QH0`001\60;R81V000F70;So1W001\60;UV1b\#
000F70;W\15001\60;Xa1e000F70;Zm1j001\60;\g1c000F70;^k13001\60;_n1k000F70;b<1b001\60;cn25000F70;fB1f001\60;h81X\#
000F70;j40U001\6014<1d000F70;jl1_001\60;l[1o000F70;ni13001\60;ol1`000F70<1i11001\600X>1L000F70<371I001\60<4P2>\#
000F70<6n1;001\60<890n000F70<9H1W001\60<:o0i000F70<<@2>001\60<>N28000F70<@n0a001\60<A_1a000F70<Ck1R001\601md1X\#
000F70<Ea0n001\603:31i000F70<Fk1?001\60<H:1_000F70<J51d001\60<Ki1b000F70<Mj1]001\6011K1k000F70<Ob1;001\60<Pm2=\#
000F70<SK0h001\60<TC1c000F70<VG0n001\60<WE1i000F70<YO0i001\602n[11000F70<ZY1Y001\600X>1L000F70<\S1=001\601TV1F\#
000F70<^11<001\601^21m000F70<_N0f001\60<`D1[000F70<b@1H001\601md1X000F70<ci1F001\60<e?1_000F70<g?16001\60<hE1U\#
000F70<j;0`001\60<jk1N000F70<l_0g001\60<mV28000F70<ok1W001\60=1R1f000F70=3R1f001\60=5H2;000F70=7a0[001\600nW1Q\#
000F70=8X16001\60=9^1M000F70=;R1D001\6014<1d000F70==C1G001\60=>Z1b000F70=@\0N001\6014<1d000F70=AO0M001\60=Al18\#
000F70=C>1:001\60=DH29000F70=F[1>001\60=Gi1K000F70=IN16001\60=Gi1K000F70=J^1a001\60=LO1h000F70=NR1^001\60=P@1Q\#
000F70=Ql11001\60=Rm1j000F70=U219001\601^21m000F70=VF0m001\60=LO1h000F70=WX0o001\60=XW1m000F70=Zk1Q001\60=\L1I\#
000F70=^80l001\6014<1d000F70=_D15001\60<hE1U000F70=`Z1>001\60=ah20000F70=d:0n001\602n[11000F70=eL1X001\60=g41n\#
000F70=i?1Z001\60=ji21\#

"""#,
        blob: #"""
amazon-ses/connections\#
meaning\#
El cliente mantiene demasiadas conexiones a la vez con el punto de acceso SMTP.\#
action\#
Reduzca las conexiones simultáneas y reutilice las abiertas para varios mensajes.\#
amazon-ses/credentials\#
El usuario o la contraseña SMTP es incorrecto; una clave secreta de AWS no es una contraseña SMTP.\#
Cree credenciales SMTP en la consola de SES de la región por la que envía y úselas en el programa.\#
amazon-ses/daily-quota\#
La cuenta envió tantos mensajes como su cuota de SES permite en 24 horas (aquí 454 no trata de TLS).\#
Espere a que la cuota se restablezca, envíe menos mensajes o pida al servicio una cuota mayor.\#
amazon-ses/not-authorized\#
El usuario IAM de las credenciales SMTP no tiene permiso para enviar con esta identidad.\#
Añada `ses:SendRawEmail` para esta identidad a la política de ese usuario IAM.\#
amazon-ses/not-subscribed\#
La cuenta de AWS no está dada de alta en SES, o SES no está listo en esta región.\#
Abra la consola de SES de esa región, termine el alta, verifique un remitente y vuelva a intentarlo.\#
amazon-ses/not-verified\#
El remitente, o en el entorno de pruebas de SES también el destinatario, no está verificado en la región que nombra el texto.\#
Verifique la dirección o el dominio justo en esa región; para escribir a todos pida el acceso de producción y salga del entorno de pruebas.\#
amazon-ses/sending-rate\#
La cuenta envía por segundo más mensajes de los que permite su cuota de SES.\#
Haga que el programa espere un momento y reintente con pausas crecientes; para más ritmo pida a AWS que suba la cuota.\#
aol/con-b1\#
AOL bloquea la dirección emisora; con 421 solo por un tiempo.\#
Con 421 deje reintentar a la cola. Con 554 corrija la causa y escriba al postmaster de Yahoo, que atiende también AOL Mail.\#
aol/dyn\#
AOL limita por ahora el ritmo de esta dirección.\#
Deje reintentar a la cola con menos mensajes a la vez; el límite sigue a la reputación de la dirección.\#
aol/hvu\#
Un enlace del mensaje está en la lista de bloqueo de AOL.\#
Averigüe qué dominio enlazado está en la lista, quite o cambie el enlace y revise si su sitio sufre abusos.\#
aol/rtr-bb\#
La dirección emisora es una conexión dinámica o doméstica, y de ellas AOL no acepta correo directo.\#
No entregue directamente desde esta dirección: envíe por el servidor de su proveedor o por uno alojado con dirección fija.\#
aol/rtr-bl\#
AOL bloquea la dirección emisora por quejas.\#
Deje de escribir a quien se queja y escriba después, con la respuesta entera, al postmaster de Yahoo, que hoy opera AOL Mail.\#
aol/rtr-rd\#
La dirección emisora no tiene DNS inverso, que AOL exige.\#
Dé a la dirección emisora un registro PTR cuyo nombre lleve de vuelta a ella, y reintente.\#
apple/cs01\#
El filtro local de Apple rechazó el mensaje, casi siempre por su contenido.\#
Mire enlaces, adjuntos y expresiones; envíe una copia simple de prueba. Si también se rechaza, escriba a icloudadmin@apple.com con la respuesta entera.\#
apple/dmarc\#
El mensaje no pasa DMARC, y Apple sigue la política del dominio de From, que pide rechazarlo.\#
Haga que SPF o DKIM pase para el dominio de From. Reenvíos y listas: conserven la firma DKIM válida o reescriban From.\#
apple/excessive-volume\#
En poco tiempo llega demasiado correo de esta dirección, o para este destinatario.\#
Deje los mensajes en la cola, envíe menos a la vez a iCloud y busque un bucle o una alarma que escribe sin parar.\#
apple/hcm1\#
Apple aplaza por ahora el correo de esta dirección.\#
Deje los mensajes en la cola y envíe menos a la vez; si dura días, escriba a icloudadmin@apple.com.\#
apple/hm08\#
El filtro de políticas o de reputación de Apple rechazó el mensaje.\#
Revise SPF, DKIM, DNS inverso y listas de bloqueo de la dirección emisora y escriba a icloudadmin@apple.com con la respuesta entera.\#
apple/hme1\#
El destinatario usa una dirección de «Ocultar mi correo», que rechaza correo en que fallan SPF y DKIM.\#
Firme con DKIM y ponga el servidor emisor en SPF; registre su dominio en Apple si responde por su retransmisión.\#
apple/inactive\#
La dirección de iCloud no está en uso.\#
Deje de enviar a esta dirección y quítela de sus listas hasta que su titular vuelva a escribir.\#
apple/spamhaus-dbl\#
Un dominio del mensaje está en la lista de dominios de Spamhaus.\#
Busque el dominio en check.spamhaus.org, quite enlaces o remitentes con un dominio de la lista y pida después la retirada.\#
apple/unknown-alias\#
No existe esa dirección de iCloud.\#
Compruebe cómo está escrita la dirección; si está bien, quítela de sus listas y pida una nueva al destinatario.\#
att/aup\#
La pasarela de AT&T a mensajes de texto rechaza al remitente por sus normas de uso; aquí 552 no trata del tamaño.\#
Envíe las alertas de texto con un servicio de mensajería y no por correo; ante un bloqueo erróneo escriba al postmaster de AT&T.\#
att/rbl\#
La propia lista de AT&T bloquea la dirección emisora; 521 es texto, no el código de respuesta.\#
Detenga el spam en su origen y reenvíe después el error entero a abuse_rbl@abuse-att.net.\#
barracuda/blocked\#
La pasarela Barracuda del destinatario bloquea el mensaje por política o como spam.\#
Pida al administrador del destinatario, por otra vía, que busque el mensaje en el registro de la pasarela y le permita.\#
barracuda/downstream\#
El servidor tras la pasarela rechazó al destinatario; su propio código sigue a la dirección.\#
Lea el código que sigue a la dirección: es la respuesta del servidor tras la pasarela y dice qué hacer.\#
barracuda/reputation\#
La lista de reputación de Barracuda contiene la dirección emisora.\#
Detenga el spam en su origen, busque después la dirección en barracudacentral.org y pida allí la retirada.\#
cisco/access-submit\#
La pasarela Cisco del destinatario rechaza el correo de esta dirección, casi siempre por su reputación; escribe el código ampliado con almohadilla.\#
Busque la dirección en talosintelligence.com; si allí está bien valorada, pida al administrador del destinatario que permita su servidor.\#
cisco/domain-reputation\#
La pasarela Cisco del destinatario rechaza el mensaje porque Talos valora mal uno de sus dominios: remitente, HELO o DNS inverso.\#
Busque esos dominios en talosintelligence.com, elimine la causa y abra allí un aviso de reputación.\#
cisco/poor-reputation\#
La pasarela Cisco del destinatario rechaza la conexión porque Talos valora mal la dirección emisora.\#
Busque la dirección en talosintelligence.com, elimine la causa y abra allí un aviso de reputación.\#
cloudmark/csi\#
El servicio de reputación de Cloudmark valora mal la dirección emisora.\#
Detenga el spam en su origen y pida después un restablecimiento en csi.cloudmark.com.\#
comcast/bl-combined\#
Varias listas contienen la dirección (las últimas cifras son una máscara: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Lea las cifras, elimine la causa y pida la retirada a cada lista que indican.\#
comcast/bl000000\#
Comcast puso la dirección en su propia lista porque su correo parecía spam.\#
Detenga el origen del spam y pida después la retirada con el formulario de las páginas de postmaster de Comcast.\#
comcast/bl000001\#
Comcast rechaza la dirección emisora porque Spamhaus la tiene en su lista.\#
Busque la dirección en check.spamhaus.org, elimine la causa (infección, open relay, malas listas) y pida allí la retirada.\#
comcast/bl000010\#
Cloudmark tiene la dirección en su lista (las últimas cifras son una máscara: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Detenga el spam en su origen y pida después un restablecimiento en csi.cloudmark.com; Comcast no puede quitar la entrada.\#
comcast/bl000100\#
El Sender Score de la dirección es demasiado bajo para Comcast.\#
Mire la dirección en senderscore.org y baje quejas y destinatarios desconocidos; la nota sigue sola.\#
comcast/es000001\#
La dirección emisora es una conexión doméstica de Comcast.\#
comcast/es000010\#
La dirección emisora es dinámica.\#
comcast/not-our-customer\#
No existe ese buzón de Comcast.\#
comcast/reverse-dns\#
Comcast no halló registro PTR de la dirección emisora, o los servidores de nombres no respondieron.\#
comcast/rl\#
Comcast limita cuánto puede enviar esta dirección.\#
comcast/sessions\#
La dirección mantiene más de 25 conexiones (antes 10).\#
Reduzca las conexiones simultáneas a este proveedor y reutilice las abiertas; la cola entrega el resto.\#
cox/cdrbl\#
Cox bloquea la dirección 24 horas como máximo.\#
Espere un día y busque entretanto qué hizo que su servidor enviara spam o muchos mensajes de golpe.\#
cox/cxbl\#
Cox bloquea la dirección porque su correo parece spam.\#
Detenga el origen del spam y pida después a Cox el desbloqueo, con la respuesta entera.\#
cox/cxcnct\#
La dirección mantiene más de 10 conexiones a la vez con Cox.\#
Limite el servidor a menos de 10 conexiones con Cox; la cola entrega el resto.\#
cox/cxdns\#
Cox no halló DNS inverso para la dirección emisora.\#
cox/cxmxrt\#
La dirección envía a Cox demasiados mensajes o destinatarios en poco tiempo.\#
Deje los mensajes en la cola y envíe menos a la vez a Cox.\#
cox/cxsmtp\#
El cliente infringió el protocolo, o el remitente no se puede verificar.\#
Compruebe que el dominio del remitente existe y acepta correo; haga después que el programa espere cada respuesta y acabe las líneas con CR LF.\#
cox/cxsndr\#
SPF o DKIM del remitente falla en Cox.\#
Añada el servidor emisor al SPF del dominio del sobre y compruebe que la clave DKIM del DNS es la que firma.\#
cox/ipbl\#
Hay listas de bloqueo con la dirección (máscara: 0001 Spamhaus, 0010 Return Path, 0100 Invaluement, 1000 Cloudmark).\#
Lea las cifras, elimine la causa y pida la retirada a las listas que indican; Cox no puede hacerlo.\#
cox/urlbl\#
Un enlace del mensaje lleva a un dominio que está en una lista de bloqueo.\#
exim/auth-unavailable\#
Exim no puede comprobar ahora inicios de sesión porque su base de usuarios no responde; 435 es un código propio de Exim.\#
El administrador receptor busca en el registro de Exim el autenticador que falla (LDAP, SQL, socket de Dovecot). El usuario reintenta más tarde; su contraseña no tiene la culpa.\#
exim/synchronization\#
El cliente habló antes de su turno: antes del saludo, o varios comandos a la vez sin `PIPELINING`.\#
Haga que el cliente espere el saludo y cada respuesta. Si solo lo hace un proxy o una comprobación, exima su dirección en Exim.\#
facebook/dns-p\#
El dominio del remitente no existe (P1), no tiene MX (P2), o la dirección no tiene DNS inverso (P3).\#
P1, P2: haga que el dominio del remitente exista en el DNS con un MX, o use otro remitente. P3: dé a la dirección emisora un PTR cuyo nombre lleve de vuelta a ella.\#
facebook/pol-p\#
Facebook rechaza el correo por su política: P1 lista de bloqueo, P2 a P4 dirección, P5 software malicioso, P6 enlace, P7 autenticación o abuso.\#
Lea el número y corrija eso: P1 salir de la lista, P5 y P6 limpiar contenido y enlaces, P7 hacer pasar SPF y DKIM; pruebe después un mensaje.\#
facebook/rcp-p1\#
No existe ese destinatario en Facebook.\#
gandi/rule\#
Una regla de Gandi sobre contenido o política rechaza el mensaje; su número está en el texto.\#
Mire la página de la respuesta, cambie enlaces, expresiones o adjuntos, y escriba al postmaster de Gandi si se rechaza correo solicitado.\#
gmx/bad-ptr\#
GMX o WEB.DE rechazó la conexión porque el DNS inverso de la dirección emisora falta o parece genérico (c=rdns).\#
Haga dar a la dirección un PTR con el nombre propio del servidor de correo, que debe llevar de vuelta a la dirección.\#
gmx/header\#
GMX o WEB.DE rechazó el mensaje tras los datos por su cabecera (c=hi).\#
Busque cabeceras que faltan o se repiten: un solo From, Date y Message-ID, y sin caracteres de 8 bits en bruto.\#
gmx/policy-connect\#
GMX o WEB.DE rechazó la conexión por una regla o lista de bloqueo (el c= del enlace dice cuál).\#
Abra el enlace de la respuesta: nombra la causa para su dirección. Corríjala y escriba con el formulario de esa página.\#
gmx/policy-recipient\#
Una regla de GMX o WEB.DE rechaza el correo (c=poli). El texto dice que el buzón no está disponible, pero no es la causa.\#
Conserve la dirección. Abra el enlace de la respuesta, corrija la causa que nombra y escriba con el formulario de esa página.\#
gmx/quota\#
El buzón del destinatario en GMX o WEB.DE está lleno.\#
Diga al destinatario por otra vía que debe vaciar el buzón y envíe de nuevo el mensaje.\#
godaddy/ib007\#
La dirección mantiene demasiadas sesiones a la vez con GoDaddy.\#
godaddy/ib101\#
El servidor de GoDaddy está ocupado ahora.\#
Deje el mensaje en la cola; basta un reintento normal más tarde.\#
godaddy/ib103\#
GoDaddy rechaza la dirección porque está en Cloudmark (IB103) o Spamhaus (IB104 SBL, IB105 XBL, IB106 PBL).\#
Busque la dirección en la lista que nombra el texto, elimine la causa y pida allí la retirada; GoDaddy no puede hacerlo.\#
godaddy/ib108\#
GoDaddy no halló DNS inverso de la dirección emisora, o los servidores de nombres no respondieron.\#
godaddy/ib110\#
GoDaddy bloquea la dirección una hora o un día por spam o por muchos destinatarios desconocidos.\#
Deje de enviar un día, quite de la lista los destinatarios desconocidos y envíe de nuevo los mensajes rechazados.\#
godaddy/ib212\#
GoDaddy toma el contenido por spam; aquí 552 no trata del tamaño.\#
Quite enlaces, adjuntos y expresiones sospechosos, envíe desde un dominio conocido y autenticado, y vuelva a intentarlo.\#
godaddy/ib504\#
La dirección o la cuenta envió a GoDaddy más mensajes de los permitidos en una hora o un día.\#
Espere a la hora o al día siguiente y envíe de nuevo, más despacio, los mensajes rechazados.\#
godaddy/ib508\#
La comprobación SPF del dominio del sobre falló en GoDaddy.\#
Añada el servidor emisor al registro SPF del dominio del sobre, mantenga válido el registro y pruébelo antes de volver a enviar.\#
godaddy/ib605\#
El mensaje tiene más destinatarios de los que GoDaddy acepta.\#
Envíe a menos destinatarios por mensaje o transacción; un buen servidor reparte la lista por sí mismo.\#
google/admin-policy\#
Una regla de un administrador del dominio Workspace del remitente o del destinatario detiene este mensaje.\#
Pregunte primero al administrador de su propio dominio Workspace y después al del destinatario: uno de los dos limita quién puede escribir a quién.\#
google/app-password\#
La cuenta usa la verificación en dos pasos; los programas no pueden entrar con su contraseña normal.\#
Cree una contraseña de aplicación en la seguridad de la cuenta de Google y guárdela en el programa, o use OAuth.\#
google/bad-credentials\#
El usuario o la contraseña es incorrecto, o la cuenta solo admite una contraseña de aplicación u OAuth.\#
Ponga la dirección completa como usuario y una contraseña de aplicación, o use OAuth; la contraseña normal casi siempre se rechaza.\#
google/busy\#
El servidor de Google está saturado.\#
google/content-or-links\#
Gmail desconfía del mensaje por su contenido o sus enlaces.\#
Envíe el texto sin enlaces ni adjuntos para hallar la parte culpable; cambie enlaces acortados y los que llevan a dominios ajenos.\#
google/custom-rule\#
Rechazó el mensaje una regla propia del administrador de Workspace del destinatario, no el filtro de Google.\#
Pregunte al administrador del destinatario por otra vía y cite la respuesta entera: el número tras gcdp lleva a la regla.\#
google/daily-limit\#
La cuenta envió tantos mensajes como puede en un día.\#
Espere a que el límite se libere (hasta 24 horas) y compruebe que nadie más usa la cuenta; para correo masivo use un servicio apropiado.\#
google/data-after-bdat\#
El cliente envió `DATA` en una transacción que había empezado a transferir con `BDAT`.\#
Corrija el cliente: un mensaje va con `DATA` o con `BDAT`, nunca con los dos.\#
google/direct-send\#
La dirección emisora pertenece a un rango de conexiones domésticas o dinámicas.\#
google/dkim-not-passed\#
Quien envía en masa debe pasar DKIM, y este mensaje no lo pasa (en Google, 7.30 no trata de REQUIRETLS).\#
Firme el correo con DKIM para el dominio de From, publique la clave y compruebe que nada cambie después el mensaje.\#
google/dmarc-policy\#
El mensaje no pasa DMARC y la política del dominio de From pide rechazarlo.\#
Haga que SPF o DKIM pase para el dominio mismo de From. Reenvíos y listas: conserven la firma DKIM válida o reescriban From.\#
google/domain-not-found\#
Google no halla en el DNS ningún servidor de correo para el dominio del destinatario.\#
Corrija cómo está escrito el dominio. Si está bien, su titular debe publicar registros MX, o al menos A.\#
google/domain-reputation\#
Gmail desconfía del mensaje porque el dominio emisor tiene muy mala reputación.\#
Envíe solo a quien lo pidió, facilite la baja y siga quejas y reputación en Postmaster Tools hasta que se recuperen.\#
google/ehlo-first\#
El cliente envió un comando de correo antes de `EHLO`, o no repitió `EHLO` tras empezar TLS.\#
Haga que el programa envíe `EHLO` justo tras el saludo, y otra vez tras `STARTTLS`.\#
google/header-too-large\#
La cabecera del mensaje es mayor de lo que Google acepta; el cuerpo no importa.\#
Acorte la cabecera: menos direcciones en To y Cc (mejor una lista), sin References interminables ni campos X- grandes.\#
google/helo-argument\#
El nombre tras `HELO` o `EHLO` falta o no es un nombre de equipo válido.\#
Ponga como nombre HELO el nombre completo del servidor, como `mail.example.com`: sin guion bajo, sin palabra suelta, sin dirección desnuda.\#
google/hops\#
El mensaje pasó por demasiados servidores: probablemente un bucle de reenvío.\#
Lea los campos Received de abajo arriba: los equipos que se repiten son el bucle. Quite la regla de reenvío o de encaminamiento que lo devuelve.\#
google/identity-change\#
El cliente intentó autenticarse por segunda vez en la misma conexión.\#
Haga que el programa se autentique una vez por conexión, y abra otra conexión para otra cuenta.\#
google/inactive-account\#
La cuenta de Google está desactivada o inactiva.\#
google/ip-not-allowed\#
El dominio del destinatario solo acepta correo de las direcciones de pasarela de su lista, y la suya no está.\#
Envíe por la pasarela que nombran los registros MX del dominio. Si es su servidor, el administrador del destinatario debe añadir su dirección.\#
google/ip-reputation\#
Gmail desconfía del mensaje porque la dirección emisora tiene muy mala reputación.\#
Busque qué la estropeó (cuentas infectadas, spam reenviado, listas viejas), atájelo y envíe menos hasta que Postmaster Tools muestre mejora.\#
google/ipv6-guidelines\#
El correo por IPv6 necesita un registro PTR y autenticación, y a este le faltan.\#
Dé a la dirección IPv6 un registro PTR y haga que SPF o DKIM pase; hasta entonces entregue a Google por IPv4.\#
google/login-attempts\#
Fallaron demasiados inicios de sesión, y Google no comprueba más durante un rato.\#
Detenga el programa que insiste, espere y corrija el usuario o la contraseña de aplicación guardados antes de volver a entrar.\#
google/malformed\#
El mensaje infringe el formato de mensajes (RFC 5322).\#
Examine el mensaje en bruto que salió: límites MIME rotos, falta la línea en blanco tras la cabecera, líneas largas. Corrija el programa que lo creó.\#
google/many-attachments\#
El mensaje tiene más adjuntos de los que Google acepta.\#
Reúna los archivos en un archivo comprimido o compártalos con un enlace.\#
google/many-recipients\#
La transacción lleva más destinatarios de los que Google acepta de una vez.\#
Deje el resto en la cola: el servidor los ofrece en otras transacciones. Si nada avanza, baje su número de destinatarios por transacción.\#
google/missing-header\#
El mensaje no tiene una dirección From o un Message-ID válidos, o tiene varios.\#
Haga que el programa escriba en cada mensaje un solo From con dirección real y un solo Message-ID de la forma `<único@dominio>`.\#
google/multiple-domains\#
Una transacción llevaba destinatarios de varios dominios, que este servidor no acepta juntos.\#
Envíe una transacción por cada dominio de destino; el servidor emisor no debe agrupar destinatarios de dominios distintos.\#
google/no-dmarc\#
El dominio de From de quien envía en masa debe tener un registro DMARC, y no lo tiene.\#
Publique un registro DMARC para el dominio de From, primero con p=none, y alinee con él SPF o DKIM.\#
google/no-ptr\#
La dirección emisora no tiene registro PTR, o su nombre no lleva de vuelta a ella.\#
Pida al titular del rango de direcciones un registro PTR, y un A o AAAA que lleve del nombre a la misma dirección.\#
google/no-tls\#
Quien envía en masa debe usar TLS, y este mensaje llegó sin él (en Google, 7.29 no trata de ARC).\#
Active STARTTLS para el correo saliente (basta TLS oportunista); en Postfix `smtp_tls_security_level = may`.\#
google/not-aligned\#
El dominio de From no coincide ni con el que comprobó SPF ni con el que firmó con DKIM.\#
Firme con DKIM para el propio dominio de From (d= igual o de la misma organización), o use un remitente del sobre de ese dominio.\#
google/not-rfc-5322\#
Un campo de cabecera está repetido o mal escrito; a menudo el texto lo nombra.\#
Corrija ese campo en el programa que crea el mensaje, o en el filtro o servidor de listas que añade otro.\#
google/out-of-storage\#
El almacenamiento de Google del destinatario está lleno.\#
Reintente unos días, o diga al destinatario por otra vía que debe vaciar el buzón.\#
google/out-of-storage-inactive\#
El almacenamiento del destinatario está lleno y hace mucho que nadie usa la cuenta: dela por abandonada.\#
google/pipeline-after-starttls\#
El cliente envió más comandos junto con `STARTTLS`, lo que podría ser una inyección.\#
Haga que el cliente espere el 220 y acabe la negociación TLS antes de enviar nada más.\#
google/policy-size\#
Una transacción lleva demasiados destinatarios cuyos dominios tienen reglas de entrega propias.\#
Deje en la cola los destinatarios rechazados: el servidor los vuelve a ofrecer en otra transacción.\#
google/protocol-violation\#
El cliente infringió las reglas de SMTP, por ejemplo al enviar comandos antes de la respuesta de Google.\#
Corrija el programa emisor: debe esperar el saludo y cada respuesta, y agrupar comandos solo donde se ofrece `PIPELINING`.\#
google/receiving-rate\#
El destinatario recibe correo más deprisa de lo que Gmail permite. Con 4.2.1 el mensaje solo se aplaza; con 5.2.1 este ejemplar queda rechazado del todo.\#
Con 4.2.1 deje el mensaje en la cola. Con 5.2.1 envíelo de nuevo más tarde, cuando este destinatario reciba menos correo.\#
google/receiving-too-quickly\#
El destinatario recibe en poco tiempo más correo del que Gmail permite; este mensaje no se aceptó por ahora.\#
google/recipient-syntax\#
La dirección del destinatario no está escrita como una dirección.\#
Escríbala `nombre@dominio`, sin espacios, comillas sueltas, comas ni punto final, y corríjala donde esté guardada.\#
google/recipients-for-sender\#
La cuenta emisora escribe a más destinatarios de los que puede.\#
Reparta los destinatarios en varios mensajes, o use un grupo o un servicio de envíos en vez de una lista larga.\#
google/relay-denied\#
El servicio de retransmisión SMTP de Workspace no conoce la dirección o el dominio que envía.\#
En la consola de administración añada la IP pública del servidor al servicio de retransmisión SMTP o haga que se autentique, y envíe desde un dominio de la organización.\#
google/relay-peak\#
Su organización envía por la retransmisión SMTP de Workspace más deprisa de lo que permite su límite de pico.\#
Reparta los mensajes en más tiempo. Busque el programa o la cuenta que causa el pico y lleve a otro servicio el correo masivo habitual.\#
google/same-message-id\#
Demasiados mensajes de este remitente llevan el mismo Message-ID.\#
Haga que el programa escriba un Message-ID nuevo en cada mensaje, también cuando un texto va a mucha gente.\#
google/security-issue\#
Un adjunto o enlace es de un tipo que Gmail bloquea; aquí 552 no tiene que ver con el tamaño.\#
Comparta el archivo con un enlace. Programas, macros y archivos comprimidos que los contienen o piden contraseña se rechazan con cualquier nombre.\#
google/sender-syntax\#
El remitente del sobre no está escrito como una dirección.\#
Dé a `MAIL FROM` una dirección simple de su dominio, o <> para un rebote; quite nombres y comillas.\#
google/spf-hard-fail\#
El registro SPF del dominio del sobre acaba en -all y no contiene la dirección que envió.\#
Añada el servidor emisor a ese registro SPF. Si hubo reenvío, reescriba el remitente del sobre (SRS) o firme con DKIM.\#
google/spf-not-passed\#
Quien envía en masa debe pasar SPF, y este mensaje no lo pasa (en Google, 7.27 no trata de un MX nulo).\#
google/spf-suspicious\#
El registro SPF del dominio emisor admite muchos más servidores de los debidos, o resulta sospechoso por otra razón.\#
Reduzca el registro SPF a los servidores que envían de verdad: sin +all, sin rangos enormes, sin include de servicios abandonados.\#
google/starttls-first\#
El servidor de envío de Google quiere TLS antes que nada.\#
Configure el programa de correo con STARTTLS (puerto 587) o TLS (puerto 465) antes de autenticarse.\#
google/temporary-problem\#
Google tiene ahora un problema interno; ni su servidor ni el mensaje tienen la culpa.\#
google/timeout\#
El cliente calló demasiado tiempo y Google cerró la conexión.\#
Deje el mensaje en la cola. Si se repite, busque qué detiene al cliente en plena sesión: filtro de contenido lento, línea saturada, cortafuegos.\#
google/tls-for-domain\#
El dominio de Workspace del destinatario solo acepta correo por TLS, y esta sesión iba en claro.\#
Haga que el servidor emisor use STARTTLS siempre que se ofrezca; el mensaje en cola saldrá entonces solo.\#
google/too-large\#
El mensaje, ya codificado, es mayor de lo que Google acepta.\#
Comparta los archivos con un enlace o envíe varios mensajes; la codificación agranda los adjuntos cerca de un tercio.\#
google/try-later-closing\#
Google frena esta conexión, a menudo ya en `HELO`.\#
Abra menos conexiones y deje reintentar a la cola. Compruebe que el nombre HELO es el nombre completo del servidor y lleva a su dirección.\#
google/unauthenticated\#
No pasó ni SPF ni DKIM, y Gmail exige al menos uno.\#
Firme con DKIM y ponga el servidor emisor en el registro SPF del dominio del sobre; uno de los dos debe pasar.\#
google/unauthenticated-commands\#
El cliente envió muchos comandos sin autenticarse y Google cerró la sesión.\#
Haga que el programa envíe primero `EHLO`, `STARTTLS`, `EHLO` y `AUTH`, en este orden.\#
google/unknown-user\#
No existe esa cuenta de Google.\#
google/unsolicited\#
Gmail toma el mensaje por spam.\#
Envíe solo lo que el destinatario pidió, desde un dominio autenticado. Si la causa está en su organización, revise si hay cuentas secuestradas.\#
google/unusual-rate\#
Gmail ve una cantidad inusual de correo de esta dirección, red, dominio DKIM o SPF, o dominio enlazado.\#
Baje el ritmo hacia Gmail y súbalo despacio. El texto dice qué se cuenta (dirección, red, dominio DKIM, SPF o enlazado): busque ahí el abuso.\#
google/web-login\#
Google quiere que el titular de la cuenta entre antes con un navegador.\#
Entre una vez con el navegador, confirme los avisos de seguridad y use después en el programa una contraseña de aplicación u OAuth.\#
infobip/ready\#
La respuesta normal a `STARTTLS`: ahora empieza la negociación TLS.\#
No hay que hacer nada.\#
iua/2\#
No existe ese buzón en i.ua o bigmir.net.\#
iua/3\#
El buzón está congelado porque hace mucho que nadie lo usa.\#
iua/9\#
La dirección emisora está en la lista de bloqueo del proveedor.\#
Detenga todo spam de la dirección y escriba después a la asistencia del proveedor con la respuesta entera y su enlace.\#
laposte/101\#
La Poste rechaza la dirección emisora porque está en Spamhaus (101) o Sender Score (102).\#
Busque la dirección en check.spamhaus.org o senderscore.org, elimine la causa y pida allí la retirada.\#
laposte/401\#
El registro SPF del dominio del sobre no permite la dirección emisora.\#
laposte/420\#
El buzón del destinatario en La Poste está archivado (420) o bloqueado (426).\#
laposte/517\#
El mensaje no pasa DMARC; La Poste responde 571, que no es un código del estándar.\#
Haga que SPF o DKIM pase para el dominio de From; reenvíos y listas: conserven la firma DKIM o reescriban From.\#
mailgun/605\#
Mailgun ni lo intentó: la dirección ya rebotó antes. 605 es un código de evento, nunca una respuesta SMTP.\#
Averigüe por qué la dirección rebotó o se quejó; sáquela de la lista de supresión solo si su titular quiere su correo.\#
mailgun/607\#
Mailgun ni lo intentó: el destinatario ya se quejó antes. 607 es un código de evento, nunca una respuesta SMTP.\#
No vuelva a escribir a esta dirección; quítela también de sus propias listas.\#
mailru/invalid-mailbox\#
El buzón no existe o se cerró; Mail.ru solo lo dice tras los datos.\#
mailru/spam\#
Mail.ru toma el mensaje por spam, por su contenido o por la reputación del remitente; el enlace lleva al caso.\#
Corrija el contenido o los hábitos de envío y responda por el enlace de la respuesta o escriba a abuse@corp.mail.ru.\#
mailru/try-later\#
Mail.ru limita por ahora el ritmo de la dirección emisora.\#
Deje los mensajes en la cola y envíe menos a la vez; si dura días, escriba a abuse@corp.mail.ru.\#
microsoft/allowed-senders\#
El grupo solo acepta correo de los remitentes de su lista.\#
Pida al propietario del grupo que le añada a los remitentes permitidos.\#
microsoft/anonymous-mail\#
Un dispositivo o programa quiere enviar sin autenticarse, y ningún conector lo permite.\#
Haga que el dispositivo se autentique con una cuenta que pueda usar SMTP AUTH, o cree un conector para su dirección pública fija.\#
microsoft/authentication-level\#
Quien envía mucho a Outlook.com debe pasar SPF, DKIM y DMARC, y este dominio no lo hace.\#
Publique SPF y un registro DMARC (al menos p=none), firme con DKIM y alinee uno de los dos con el dominio de From.\#
microsoft/bad-helo\#
El cliente se presentó en `HELO` o `EHLO` con un nombre del lado receptor.\#
Ponga como nombre HELO del servidor emisor su propio nombre completo.\#
microsoft/bad-outbound-sender\#
Su propia cuenta ya no puede enviar, porque salió spam por ella.\#
Asegure la cuenta (contraseña nueva, segundo factor, sin reglas desconocidas); después un administrador la libera en la página de usuarios restringidos.\#
microsoft/banned-ip\#
Microsoft 365 bloquea la dirección emisora; se puede retirar en sender.office.com.\#
Detenga el spam en su origen, ponga después la dirección en https://sender.office.com y siga el correo de confirmación.\#
microsoft/banned-sender\#
La dirección emisora está en la lista de remitentes vetados de Microsoft; la retirada se pide por correo.\#
Detenga el spam en su origen y reenvíe después el rebote entero a la dirección de retirada que aparece en él.\#
microsoft/certificate-expired\#
El certificado del servidor de correo del destinatario ha caducado.\#
El administrador receptor renueva el certificado y reinicia el servicio de correo, para que de verdad se use en el puerto 25.\#
microsoft/certificate-mismatch\#
El certificado del servidor del destinatario no lleva el nombre con que Microsoft lo alcanzó.\#
El administrador receptor instala un certificado con el nombre del servidor MX, o hace que el MX nombre un equipo que el certificado contiene.\#
microsoft/connection-refused\#
Exchange Online alcanza el equipo del destinatario, pero nada acepta conexiones en su puerto (10061 es el número de Windows para ello).\#
El administrador receptor arranca el servicio de correo, abre el puerto 25 a las direcciones de Microsoft y comprueba que el MX lleve al equipo correcto.\#
microsoft/connections\#
La dirección emisora mantiene más conexiones con Microsoft de las permitidas.\#
microsoft/customer-block-list\#
La organización del destinatario puso su servidor en su propia lista de bloqueo; no es la de Microsoft.\#
Pida al administrador del destinatario, por otra vía, que quite su dirección; Microsoft no puede hacerlo.\#
microsoft/daily-recipients\#
Su propia cuenta escribió a tantos destinatarios como puede en un día; quizá la usa otra persona.\#
Espere hasta 24 horas. Si no envió tanto, cambie la contraseña enseguida y quite reglas de buzón desconocidas.\#
microsoft/dmarc-reject\#
El mensaje no pasa DMARC y el dominio de From pide rechazarlo.\#
Haga que SPF o DKIM pase para el dominio de From. Su titular ve en los informes DMARC qué servidores fallan.\#
microsoft/dns-query-failed\#
Exchange Online no obtuvo una respuesta DNS útil para el dominio del destinatario.\#
El titular del dominio de destino corrige sus MX y comprueba que todos sus servidores de nombres respondan desde fuera; el remitente revisa cómo escribió el dominio.\#
microsoft/dnssec-invalid\#
Las firmas DNSSEC del dominio del destinatario no se validan.\#
El titular del dominio de destino renueva las firmas caducadas y comprueba que el DS de la zona superior corresponda a la clave actual.\#
microsoft/edge-blocking\#
El directorio de la organización no conoce al destinatario, así que el borde lo rechaza (en Microsoft, 5.4.1 no trata de la red).\#
Compruebe cómo está escrita la dirección. Si está bien, el administrador del destinatario debe llevar el buzón al directorio o poner el dominio como retransmisión interna.\#
microsoft/from-missing\#
El mensaje no tiene cabecera From, o tiene una sin dirección válida.\#
Haga que el programa escriba una cabecera From con dirección completa, como `From: Nombre <nombre@example.com>`.\#
microsoft/group-authentication\#
El grupo solo acepta correo de personas autenticadas de su propia organización.\#
Pida al propietario del grupo que permita correo externo. Si pertenece a ella, envíe autenticado por el servidor de la organización.\#
microsoft/mail-loop\#
El mensaje da vueltas entre servidores, casi siempre entre Exchange Online y un servidor propio.\#
Busque en los campos Received los equipos que se repiten; corrija después el MX, el conector o la regla de reenvío que apunta atrás.\#
microsoft/mailbox-authentication\#
El buzón solo acepta correo de personas autenticadas de su propia organización.\#
Pida al titular del buzón, por otra vía, que permita correo externo.\#
microsoft/mailbox-full\#
El buzón del destinatario supera su cuota.\#
microsoft/mta-sts\#
El servidor MX o el certificado del destinatario no encaja con la política MTA-STS del dominio.\#
El administrador receptor pone cada servidor MX en el archivo de política MTA-STS, o da al servidor un certificado válido a su nombre.\#
microsoft/network-block-list\#
Outlook.com bloquea el rango de la dirección emisora (S3140, S3150), quizá por sus vecinas.\#
Detenga todo spam propio y rellene el formulario de remitentes de Outlook.com; pida a su proveedor de alojamiento que limpie el rango.\#
microsoft/no-starttls\#
El servidor del destinatario no ofrece `STARTTLS`, aunque el correo a este dominio debe ir por TLS (DANE).\#
El administrador receptor activa STARTTLS en cada servidor MX, o quita los registros TLSA que lo prometen.\#
microsoft/rate-limited-reputation\#
Microsoft frena la dirección emisora por su reputación.\#
Baje el volumen, mire la dirección en SNDS de Microsoft y ataje lo que causa quejas o destinatarios desconocidos.\#
microsoft/recipient-not-found\#
Ningún buzón tiene esta dirección (en Microsoft, 5.1.10 no trata de un MX nulo).\#
microsoft/server-busy\#
Microsoft frena esta dirección emisora; el número AS del texto indica la regla.\#
Envíe menos mensajes, abra menos conexiones y deje reintentar a la cola; una dirección nueva necesita semanas de volúmenes pequeños y regulares.\#
microsoft/spam-abuse\#
Microsoft bloquea a este remitente porque de él llegó spam.\#
Encuentre y detenga la cuenta o el programa que lo envió, y pida después a la asistencia de Microsoft el desbloqueo, con la respuesta entera.\#
microsoft/spamhaus\#
Microsoft rechaza la dirección emisora porque está en una lista de Spamhaus.\#
microsoft/submission-quota\#
Su propia cuenta envió por ahora todo lo que puede; pese a 5.2.2 ningún buzón está lleno.\#
Deje de enviar desde esta cuenta hasta que el límite se restablezca y compruebe que nadie abusa de ella.\#
microsoft/suspicious-remote\#
El servidor del destinatario cortó la conexión una y otra vez.\#
El administrador receptor busca qué corta la sesión: ajustes de TLS, un cortafuegos que inspecciona SMTP, tamaño de paquetes (MTU), límites de conexión.\#
microsoft/tenant-attribution\#
Exchange Online no puede asignar el servidor emisor a ninguna organización: ningún conector de entrada encaja con su dirección o certificado.\#
Ponga en el conector de entrada la dirección o el nombre de certificado actual del servidor emisor, y envíe desde un dominio aceptado.\#
microsoft/tenant-threshold\#
Toda su organización ya no puede enviar, porque demasiado de lo enviado era spam o correo masivo.\#
Busque en el seguimiento de mensajes las cuentas comprometidas o los envíos masivos, deténgalos y abra un caso con la asistencia de Microsoft.\#
microsoft/thread-limit\#
Hay demasiadas entregas a la vez en este buzón (aquí 432 no tiene que ver con contraseñas).\#
microsoft/tlsa-invalid\#
El registro TLSA del servidor del destinatario no encaja con el certificado que muestra (DANE).\#
El administrador receptor publica un TLSA para el certificado actual; la próxima vez antes de cambiar el certificado, no después.\#
microsoft/traffic-not-accepted\#
Una organización nueva o de prueba envía desde direcciones de Microsoft con poca reputación, y ese tráfico no se acepta.\#
Pida a la asistencia de Microsoft que permita la organización; ayudan una suscripción de pago y un dominio propio verificado.\#
microsoft/unregistered-domains\#
La organización envía con dominios que no ha registrado.\#
Registre y verifique en la organización cada dominio emisor, o retransmita con una dirección de un dominio registrado.\#
mimecast/anti-spoofing\#
El mensaje viene de fuera, pero lleva un remitente del propio dominio del destinatario.\#
Envíe con un dominio propio. Si el servicio debe usar ese dominio, el administrador del destinatario ha de permitirlo en la política contra suplantación.\#
mimecast/dmarc\#
El mensaje no pasa DMARC, y la política del destinatario rechaza ese correo.\#
mimecast/ended-early\#
La conexión se cortó antes del final del mensaje, o un cortafuegos alteró el diálogo.\#
Deje el mensaje en la cola. Si se repite, desactive la inspección SMTP del cortafuegos y pruebe un tamaño de paquetes (MTU) menor.\#
mimecast/greylisting\#
Mimecast aplaza el primer intento de un remitente desconocido (lista gris); el texto sobre recursos no significa otra cosa.\#
Deje el mensaje en la cola: un reintento desde la misma dirección tras unos minutos pasa. No cambie la dirección emisora entre intentos.\#
mimecast/host-network\#
La organización del destinatario no acepta correo de la red o del país de la dirección emisora.\#
Envíe por un servidor de otra red, o pida al administrador del destinatario, por otra vía, una excepción.\#
mimecast/ip-reputation\#
Los datos de reputación de Mimecast valoran demasiado bajo la dirección emisora.\#
Mire la dirección en listas de bloqueo, elimine la causa y pida a Mimecast una revisión con la respuesta entera.\#
mimecast/open-relay\#
Mimecast no aloja el dominio del destinatario para este cliente, o no conoce el servidor emisor; seguirá así aunque el código sea 451.\#
Compruebe el MX del dominio de destino. Clientes: añada el dominio a los dominios internos y la dirección del servidor a las salidas autorizadas.\#
mimecast/poor-reputation\#
Los datos de Cloudmark que consulta Mimecast valoran mal la dirección emisora.\#
Detenga el spam en su origen y pida después un restablecimiento en csi.mimecast.org.\#
mimecast/prohibition\#
La organización del destinatario bloquea a este remitente, o su SPF acaba en -all y no nombra el servidor.\#
Revise primero SPF. Si pasa, pida al administrador del destinatario, por otra vía, que le quite de los remitentes bloqueados.\#
mimecast/recipient-unavailable\#
La dirección emisora hizo demasiadas conexiones no válidas y queda bloqueada un rato; el destinatario no es la causa.\#
Deje el mensaje en la cola y busque en su registro las conexiones a Mimecast que fallaron antes.\#
mimecast/spf\#
El registro SPF del dominio del sobre no permite la dirección emisora, y la política del destinatario rechaza ese correo.\#
mimecast/temporary-blacklist\#
La dirección emisora alcanzó un límite en Mimecast y queda bloqueada un rato.\#
Deje los mensajes en la cola y abra menos conexiones; limpie la lista si muchos destinatarios eran desconocidos.\#
mimecast/tls\#
La política del destinatario solo acepta correo de este remitente por TLS.\#
Active STARTTLS para el correo saliente y compruebe que el certificado es válido, pues la política puede verificarlo.\#
netease/cel\#
El cliente envió a NetEase demasiados comandos erróneos en una conexión.\#
Lea en las respuestas anteriores de la sesión qué comandos fallaron y corrija el programa que los envía.\#
netease/dt-rbl\#
NetEase halló la dirección emisora en una lista de bloqueo.\#
Busque la dirección en check.spamhaus.org y otras listas, elimine la causa y pida la retirada a la que la contiene.\#
netease/dt-spm\#
NetEase toma el mensaje por spam; con 451 un reintento tras unos minutos puede pasar, con 554 el rechazo es definitivo.\#
Con 451 deje el mensaje en la cola. Con 554 cambie expresiones y enlaces antes de volver a enviar.\#
netease/hl-icc\#
La dirección mantiene demasiadas conexiones a la vez con NetEase.\#
netease/hl-ifc\#
La dirección envió a NetEase demasiados mensajes en poco tiempo.\#
Deje los mensajes en la cola y envíe menos a la vez a 163.com y 126.com.\#
netease/hl-itc\#
La dirección alcanzó su límite de conexiones con NetEase; con 554 debe parar un tiempo.\#
No se conecte durante unas horas y abra después menos conexiones; los mensajes rechazados hay que enviarlos de nuevo.\#
netease/hl-mep\#
La dirección envía con muchos dominios de remitente que parecen falsificados.\#
Envíe solo con dominios propios que nombren este servidor en SPF; deje de reenviar correo ajeno sin cambiar el remitente.\#
netease/hl-rep\#
NetEase veta la dirección porque escribió a muchos destinatarios desconocidos.\#
Quite de sus listas las direcciones con rebotes, haga confirmar las nuevas y reintente con menos volumen.\#
netease/mi-dmc\#
El cliente envió demasiados mensajes a NetEase en una conexión.\#
Deje que el servidor abra otra conexión para el resto y baje el número de mensajes por conexión.\#
netease/mi-sfq\#
El remitente supera los mensajes que NetEase acepta de él en 15 minutos.\#
Deje los mensajes en la cola un cuarto de hora y reparta el correo de este remitente en más tiempo.\#
netease/rp-drc\#
El cliente nombró demasiados destinatarios en una conexión con NetEase.\#
Deje el resto en la cola para la siguiente conexión; baje el número de destinatarios por conexión.\#
netease/rp-orq\#
El remitente o el destinatario supera los mensajes que NetEase permite por ahora.\#
Haga una pausa de una hora o más y envíe después más despacio; los mensajes rechazados hay que enviarlos de nuevo.\#
orange/102\#
Orange bloquea la dirección emisora por spam, según datos de Cloudmark.\#
orange/103\#
Orange niega por ahora el servicio a esta dirección.\#
Deje de enviar a Orange unas horas y siga despacio; si dura, escriba al postmaster de Orange con la respuesta entera.\#
orange/104\#
La dirección emisora mantiene demasiadas conexiones con Orange.\#
Reduzca las conexiones simultáneas con Orange (una o dos bastan a un servidor pequeño); la cola entrega el resto.\#
orange/405\#
Orange no acepta el dominio del remitente del sobre.\#
Use un remitente del sobre cuyo dominio exista en el DNS y acepte correo.\#
orange/416\#
No existe ese buzón de Orange.\#
orange/417\#
El buzón de Orange está lleno; existe, aunque el código sea 5.1.1.\#
Conserve la dirección, diga al destinatario por otra vía que debe vaciar el buzón y envíe de nuevo.\#
orange/505\#
Orange aplazó el mensaje tras sus datos, por ahora.\#
orange/506\#
Orange toma el mensaje por spam.\#
Revise enlaces, expresiones y autenticación; si se rechaza correo solicitado, escriba al postmaster de Orange con la respuesta entera.\#
orange/999\#
Orange bloquea o frena la dirección emisora por su reputación.\#
Envíe mucho menos a Orange unos días, mire la dirección en listas de bloqueo y escriba después al postmaster de Orange.\#
outlook/dy-001\#
La dirección emisora es dinámica, y de ellas Outlook.com no acepta correo directo.\#
outlook/dy-002\#
El equipo emisor parece infectado o tomado por alguien.\#
Saque el equipo de la red, límpielo, cambie las contraseñas de sus cuentas y rellene después el formulario de remitentes de Outlook.com.\#
outlook/ou-001\#
Outlook.com rechaza la dirección emisora porque Spamhaus la tiene en su lista.\#
outlook/ou-002\#
Outlook.com rechaza el mensaje por su contenido o por la reputación del remitente.\#
Cambie enlaces y expresiones sospechosos y vea si pasa; si se rechaza hasta un texto simple, rellene el formulario de remitentes.\#
outlook/rp-001\#
La dirección emisora supera el ritmo que su reputación le permite en Outlook.com.\#
Envíe menos a la vez y deje reintentar a la cola; el ritmo permitido sube con la reputación (vea SNDS).\#
outlook/rp-002\#
Por esta conexión pasó demasiado; Outlook.com la cierra.\#
Ponga menos mensajes por conexión y haga pausas entre conexiones; la cola entrega el resto.\#
outlook/rp-003\#
La dirección emisora mantiene demasiadas conexiones a la vez con Outlook.com.\#
outlook/sc-001\#
Outlook.com rechaza el correo por su contenido o por la reputación de la dirección o del dominio.\#
Mire la dirección en SNDS, ataje lo que causa quejas y rellene después el formulario de remitentes con la respuesta entera.\#
outlook/sc-002\#
El remitente probó demasiadas direcciones desconocidas (namespace mining).\#
outlook/sc-003\#
La dirección emisora parece un proxy abierto o un open relay.\#
Cierre el proxy o la retransmisión abierta, pruébelo desde fuera y rellene después el formulario de remitentes de Outlook.com.\#
outlook/sc-004\#
Demasiados destinatarios se quejaron del correo de esta dirección.\#
Únase al programa de avisos de quejas (JMRP), retire a todo el que se queje y escriba solo a quien lo pidió.\#
postfix/break-rules\#
El cliente envió HTTP u otros comandos que ningún programa de correo envía, y Postfix colgó (postscreen dice 521 5.7.0).\#
No hay que hacer nada contra un escáner del puerto 25. Si es su propio programa, diríjalo al puerto y protocolo correctos.\#
postfix/client-connections\#
El cliente mantiene más conexiones de las que el Postfix receptor permite a una dirección.\#
Reduzca las conexiones simultáneas a este servidor y reutilice las abiertas. Receptor: el límite es `smtpd_client_connection_count_limit`.\#
postfix/need-rcpt\#
El cliente envió `DATA` o `BDAT` aunque el servidor no había aceptado ningún destinatario.\#
Mire las respuestas anteriores: todos los destinatarios se rechazaron, así que no había a quién entregar.\#
postfix/refused-to-talk\#
El servidor remoto rechazó ya con su saludo; Postfix toma por temporal incluso un saludo 5yz y sigue intentándolo.\#
Lea las palabras tras los dos puntos: son la razón del servidor remoto. El mensaje espera entretanto en la cola.\#
postfix/relay-access\#
El servidor no aloja el dominio del destinatario, y el cliente no puede retransmitir.\#
Los usuarios se autentican en el puerto 587 o 465. Los demás revisan el MX del dominio; el administrador añade el dominio si es suyo.\#
postmark/inactive\#
Postmark no envía: la dirección ya rebotó o se quejó. 406 es un código de API, no una respuesta SMTP.\#
Mire en las supresiones de Postmark por qué la dirección está inactiva; reactívela solo tras un rebote corregido, nunca tras una queja.\#
proofpoint/dynamic-reputation\#
El servicio de reputación de Proofpoint bloquea la dirección emisora para todos sus clientes.\#
Detenga el spam en su origen, ponga después la dirección en https://ipcheck.proofpoint.com y pida allí la retirada.\#
qmail/bare-lf\#
El cliente envió un salto de línea sin retorno de carro.\#
Corrija el programa emisor: cada línea debe acabar en CR LF, también dentro del mensaje.\#
qmail/rcpthosts\#
El servidor no acepta correo para el dominio del destinatario (rcpthosts); qmail escribe el código ampliado al final del texto.\#
Autentíquese si es su servidor. Si no, su administrador añade el dominio a rcpthosts, o el MX del dominio está mal.\#
qq/authentication\#
SPF, DKIM o DMARC falló en QQ (página 122/72).\#
Corrija lo que nombra el texto: el SPF del dominio del sobre, la clave DKIM o la alineación con From.\#
qq/bounce-attacks\#
De su servidor llegan muchos rebotes por correo que los usuarios de QQ nunca enviaron (página 122/57).\#
Rechace los destinatarios desconocidos en RCPT en vez de aceptar y devolver; no responda automáticamente al spam.\#
qq/connection-denied\#
QQ rechaza todas las conexiones de esta dirección (página 122/170).\#
Deje de enviar, libre la dirección de spam y de listas de bloqueo, y reclame después en la página de la respuesta.\#
qq/connection-frequency\#
La dirección emisora se conecta a QQ con demasiada frecuencia (página 122/175); el código es permanente, el límite no.\#
Abra menos conexiones con QQ y ponga más mensajes en cada una; los mensajes rechazados hay que enviarlos de nuevo.\#
qq/content-denied\#
El filtro de QQ rechaza el contenido del mensaje (página 122/171).\#
Cambie asunto, expresiones y enlaces, y envíe un texto simple de prueba; el mismo texto enviado a muchos se rechaza antes.\#
qq/domain-frequency\#
El dominio emisor envía a QQ con demasiada frecuencia (página 122/173); el código es permanente, el límite no.\#
Haga una pausa y envíe más despacio, contando todos los servidores del dominio; los mensajes rechazados hay que enviarlos de nuevo.\#
qq/ip-frequency\#
La dirección emisora envía a QQ con demasiada frecuencia (página 122/172); el código es permanente, el límite no.\#
Haga una pausa y envíe después más despacio a QQ; los mensajes rechazados hay que enviarlos de nuevo.\#
qq/mailbox-not-found\#
No existe ese buzón de QQ (122/169).\#
qq/sender-frequency\#
Este remitente envía a QQ con demasiada frecuencia (página 122/174); el código es permanente, el límite no.\#
Haga una pausa con este remitente y compruebe que nadie abusa de su cuenta; los mensajes rechazados hay que enviarlos de nuevo.\#
qq/suspected-ip\#
QQ sospecha que la dirección emisora envía spam (página 122/66).\#
Mire listas de bloqueo y sus registros, ponga PTR, SPF y DKIM, y reclame después en la página de la respuesta.\#
rackspace/g1f\#
La dirección emisora no tiene registro PTR, que Rackspace exige.\#
rackspace/g28\#
La dirección emisora es nueva para Rackspace o aún no de confianza, y envió demasiado.\#
Empiece con volúmenes pequeños desde esta dirección, súbalos durante semanas y mantenga bajas las quejas y los destinatarios desconocidos.\#
sendgrid/credits\#
Los mensajes del plan se agotaron, aunque el texto hable de autenticación.\#
Suba de plan o espere al periodo siguiente, y envíe de nuevo.\#
sendgrid/deferred\#
El servidor del destinatario aplazó el mensaje; SendGrid cita su respuesta y sigue intentándolo solo.\#
No lo envíe de nuevo: SendGrid reintenta hasta 72 horas.\#
sendgrid/sender-identity\#
La dirección From no es un remitente verificado de la cuenta. 403 no es un código del estándar, y su primera cifra hace reintentar en vano.\#
Verifique la dirección o autentique su dominio en los ajustes de SendGrid; borre lo que espera en la cola o envíelo de nuevo después.\#
sendgrid/unauthenticated\#
El cliente envió `MAIL` sin haberse autenticado.\#
Haga que el programa se autentique con el usuario apikey (esa misma palabra) y una clave de API como contraseña.\#
sfr-free-libero/connections\#
La dirección emisora mantiene más conexiones de las que este proveedor permite a una dirección.\#
sfr-free-libero/spam\#
El filtro de contenido del proveedor toma el mensaje por spam.\#
sorbs/listed\#
El servidor receptor aún consulta SORBS, una lista de bloqueo cerrada en 2024.\#
El administrador receptor quita SORBS de sus listas de bloqueo; el remitente solo puede avisarle por otra vía.\#
spamcop/scbl\#
SpamCop tiene la dirección emisora en su lista; la entrada desaparece sola poco después del último aviso de spam.\#
Detenga el spam y espere: cerca de un día tras el último aviso la dirección queda libre. No hay nada que pedir.\#
spamhaus/domain\#
El servidor receptor halló un dominio del remitente o del mensaje en la lista de dominios de Spamhaus (DBL).\#
spamhaus/ip\#
El servidor receptor halló la dirección emisora en una lista de Spamhaus.\#
Busque la dirección en check.spamhaus.org. PBL: envíe por el servidor de su proveedor. SBL, XBL: elimine la causa y pida allí la retirada.\#
spectrum/aup-1000\#
Spectrum bloquea la dirección por actividad sospechosa.\#
Busque en sus registros spam o intentos de contraseñas, deténgalos y pida a Spectrum el desbloqueo si no se pasa.\#
spectrum/aup-1010\#
Spectrum bloquea su propia cuenta porque salió spam por ella.\#
Cambie la contraseña, quite reenvíos desconocidos, analice sus dispositivos y pida después al proveedor el desbloqueo.\#
spectrum/aup-1090\#
El servidor de Spectrum no puede tratar ahora el mensaje.\#
spectrum/aup-1100\#
Spectrum quiere un DNS inverso que lleve de la dirección a un nombre y del nombre a la misma dirección.\#
spectrum/aup-1200\#
Spectrum rechaza la dirección emisora porque Cloudmark la tiene en su lista.\#
spectrum/aup-1220\#
Spectrum rechaza la dirección emisora porque Spamhaus la tiene en su lista.\#
spectrum/aup-1260\#
Spectrum no acepta correo por IPv6 de esta dirección.\#
Entregue a Spectrum por IPv4; en Postfix, `smtp_address_preference = ipv4` lo hace para todos los destinos.\#
spectrum/aup-1300\#
La dirección mantiene demasiadas conexiones con Spectrum, o las abre demasiado deprisa.\#
spectrum/aup-1350\#
La dirección envía a Spectrum demasiados mensajes o destinatarios en un tiempo dado.\#
Deje los mensajes en la cola y envíe menos a la vez; limpie la lista si muchos destinatarios son desconocidos.\#
spectrum/aup-1500\#
La dirección From no es la de la cuenta autenticada ni de su dominio.\#
Envíe con la dirección de la cuenta con que se autenticó, o haga permitir la otra para esa cuenta.\#
spectrum/aup-1530\#
El mensaje supera los 20 MB que Spectrum acepta.\#
Comparta los archivos con un enlace; la codificación agranda los adjuntos cerca de un tercio.\#
t-online/spam-or-virus\#
T-Online toma el mensaje por spam o software malicioso.\#
Envíe el texto sin enlaces ni adjuntos para hallar la parte culpable; si se rechaza un texto limpio, escriba al postmaster de T-Online.\#
t-online/tosa\#
T-Online no conoce la dirección emisora o la bloquea; solo acepta correo de servidores en que confía.\#
Dé al servidor un PTR en su propio dominio y una web con datos de contacto, y escriba después a tosa@rx.t-online.de.\#
yahoo/bl21\#
Yahoo rechaza la dirección emisora porque Spamhaus la tiene como conexión doméstica (PBL) o equipo infectado (XBL).\#
Busque la dirección en check.spamhaus.org. PBL: envíe por el servidor de su proveedor. XBL: limpie el equipo y pida después la retirada.\#
yahoo/disabled\#
El buzón de Yahoo o AOL está desactivado.\#
yahoo/ipts04\#
Yahoo aplaza el correo de esta dirección por su volumen o por quejas.\#
Haga una pausa de unas horas, siga a menor ritmo y busque la causa en quejas y listas viejas.\#
yahoo/mailbox-not-found\#
No existe ese buzón de Yahoo o AOL; aquí 552 no tiene que ver con un buzón lleno.\#
yahoo/messages-per-connection\#
Yahoo ya aceptó en esta conexión tantos mensajes como acepta en una; no hay nada mal.\#
Deje que el servidor abra otra conexión para el resto. En los ajustes, baje el número de mensajes por conexión.\#
yahoo/no-account\#
No existe esa cuenta de Yahoo.\#
yahoo/no-longer-valid\#
La cuenta de Yahoo se cerró.\#
Quite la dirección de sus listas; pida otra a la persona por otra vía.\#
yahoo/ph01\#
Yahoo toma el contenido por suplantación (phishing) o software malicioso.\#
Quite enlaces que llevan a otro sitio del que muestran, programas adjuntos y formularios de acceso; compruebe que su sitio no fue tomado.\#
yahoo/ts01\#
Yahoo aplaza el correo porque sus usuarios se quejaron del de esta dirección.\#
Vaya más despacio, únase a los avisos de quejas de Yahoo y retire a todo el que se queje.\#
yahoo/ts02\#
Yahoo aplaza el correo porque siguen las quejas sobre esta dirección.\#
yahoo/ts03\#
Yahoo aplaza para siempre todo el correo de esta dirección; reintentar no sirve, aunque el código sea temporal.\#
Deje de reintentar. Corrija la causa y escriba al postmaster de Yahoo con el formulario de sus páginas para remitentes.\#
yahoo/tss04\#
Yahoo aplaza el correo por un volumen inesperado o por quejas; también lo ven los remitentes sin SPF ni DKIM.\#
Detenga la entrega a Yahoo dos horas o más, siga a menor ritmo y compruebe que SPF y DKIM pasan.\#
yahoo/tss05\#
Yahoo aplaza el correo por las causas de TSS04, pero más tiempo.\#
Detenga la entrega a Yahoo cuatro horas o más y siga mucho más despacio; quite a los destinatarios que nunca reaccionan.\#
yahoo/tss07\#
Yahoo rechaza la dirección emisora porque Spamhaus la tiene en su lista.\#
yahoo/tss09\#
Yahoo rechaza para siempre todo el correo de esta dirección.\#
yahoo/unauthenticated\#
No pasó ni SPF ni DKIM (aquí 5.7.9 no trata de contraseñas).\#
Firme con DKIM para el dominio de From y ponga el servidor emisor en el SPF del dominio del sobre; uno de los dos debe pasar.\#
yahoo/unresolvable-from\#
El dominio del remitente del sobre no existe en el DNS, o sus servidores de nombres no responden.\#
Corrija el remitente del sobre, o la zona DNS de su dominio: necesita un SOA y un MX o A.\#
yandex/no-such-user\#
No existe ese buzón de Yandex, aunque el código sea 5.7.1.\#
yandex/not-owned\#
El remitente del sobre no es una dirección de la cuenta autenticada.\#
yandex/spamsource\#
Yandex bloquea la dirección emisora según sus propias estadísticas de spam.\#
Detenga el spam en su origen y escriba después a la asistencia de Yandex Mail con la respuesta entera; su lista no es pública.\#
yandex/unavailable\#
Yandex aplaza por ahora el mensaje, al modo de una lista gris.\#
zoho/domain-rejected\#
Los ajustes del dominio del destinatario en Zoho rechazan el correo; 541 no es un código del estándar.\#
Pida al administrador del destinatario, por otra vía, que permita su dirección o dominio en el control de spam de Zoho Mail.\#
zoho/relaying\#
Zoho no aloja para usted el dominio del destinatario, o la dirección From no es de la cuenta autenticada.\#
Autentíquese y envíe con la dirección de la cuenta o un alias configurado. Dominio receptor: termine su verificación en Zoho.\#

"""#)
}
