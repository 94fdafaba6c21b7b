// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deProviders = PackedTable(
        records: #"""
00000F0000200390F00202006i0F0040200;80I0060200>F0I0080200B@0G00:0200FX0G00<0200JP0:00>0200M`0700@0200PF0700B02\#
00SL0:00D0200WL0:00F0200Zd0:00H0200][0:00J0200a\0;00L0200e\0F00N0200if0:00P0200lm0:00R02010O0:00T02014Y0>00V02\#
017?0B00X0201:i0C00Z0201=g0700\0201B50700^0201EF0A00`0201I40D00b0201LV0D00d0201Og0C00f0201TX0G00h0201Y;0E00j02\#
01]<0=00l0201`10C00n0201cn0@0100201gI0@0120201k80@0140201oR0@01602022V0@01802023_0@01:02024X0H01<02025V0C01>02\#
027J0:01@02028I0@01B0202;[0901D0202>L0801F0202@m0:01H0202CX0901J0202DU0:01L0202GD0:01N0202Jm0:01P0202N;0801R02\#
02R20901T0202SL0E01V0202XM0D01X0202\e0>01Z0202a20>01\0202f:0?01^0202g60:01`0202kA0;01b0202oB0:01d02032T0B01f02\#
036`0D01h0203;O0901j0203>L0=01l0203?S0=01n0203Ab0=0200203F70=0220203Gc0=0240203Ka0=0260203OI0=0280203S50=02:02\#
03VW0=02<0203YH0C02>0203]`0C02@0203b60F02B0203fH0;02D0203g20G02F0203jO0B02H0203nW0B02J02042R0F02L02045\0B02N02\#
047B0F02P0204;k0C02R0204?h0G02T0204CF0H02V0204GT0A02X0204Jc0G02Z0204NK0D02\0204R80;02^0204V40F02`0204YA0G02b02\#
04ZC0E02d0204^a0D02f0204c50F02h0204fb0E02j0204jj0@02l0204nL0G02n02050Z0F03002054Z0E03202058C0G0340205<H0?03602\#
05?i0=0380205Cb0=03:0205GW0B03<0205K\0C03>0205O>0E03@0205R?0N03B0205TR0N03D0205Wh0B03F0205[K0I03H0205_R0E03J02\#
05dP0L03L0205f_0G03N0205jX0L03P0205n40C03R02062H0A03T02066k0F03V02069m0E03X0206>30D03Z0206AE0D03\0206ER0E03^02\#
06G^0E03`0206Ki0E03b0206NP0H03d0206P?0>03f0206T?0E03h0206X:0@03j0206[>0H03l0206_<0F03n0206bR0O0400206eg0C04202\#
06f\0B0440206ii0C0460206nM0@0480207260=04:02073a0504<02074]0504>02075_0504@02078b0;04B0207<W0;04D0207=i0;04F02\#
07?G0;04H0207Bm0;04J0207G:0;04L0207J[0F04N0207LK0;04P0207PF0@04R0207SV0I04T0207V40H04V0207Z80N04X0207^M0B04Z02\#
07a@0M04\0207eU0C04^0207iF0G04`0207mC0M04b02080g0N04d02085O0L04f0208:V0E04h0208<30M04j0208?j0J04l0208D=0F04n02\#
08G^0J0500208L00H0520208Ok0G0540208UB0F0560208XC0N0580208\80C05:0208`J0P05<0208cJ0F05>0208dY0A05@0208hW0L05B02\#
08m40E05D02091:0Q05F02094f0M05H02096X0E05J0209:`0D05L0209>70B05N0209?Z0J05P0209CO0K05R0209GI0L05T0209LN0J05V02\#
09P^0F05X0209R[0F05Z0209Ve0N05\0209[30N05^0209^U0F05`0209bb0>05b0209dK0D05d0209h`0D05f0209mY0E05h020:1U0F05j02\#
0:590C05l020:9j0H05n020:=60D060020:AR0N062020:Ek0<064020:H70L066020:LC0<068020:Oa0;06:020:S30>06<020:VQ0>06>02\#
0:ZS0>06@020:[]0>06B020:^T0>06D020:b>0>06F020:e]0>06H020:i50>06J020:lC0>06L020;010>06N020;3;0>06P020;6Y0:06R02\#
0;7k0:06T020;;:0:06V020;>H0:06X020;@a0:06Z020;AP0:06\020;Dj0:06^020;El0:06`020;I20:06b020;LH0>06d020;Mm0>06f02\#
0;QV0>06h020;Rh0>06j020;Va0>06l020;Z;0>06n020;]10>070020;^H0>072020;bE0>074020;cZ0>076020;g60>078020;jJ0C07:02\#
0;nl0J07<020<3A0A07>020<6S0G07@020<;?0D07B020<?F0A07D020<D:0M07F020<H60=07H020<Jc0?07J020<OB0A07L020<RD0A07N02\#
0<V10D07P020<YP0G07R020<]B0A07T020<`S0C07V020<dL0?07X020<ga0D07Z020<h`0C07\020<lT0?07^020<oj0=07`020=1;0=07b02\#
0=4j0@07d020=830A07f020=;90H07h020=@O0H07j020=CZ0K07l020=EM0D07n020=F_0<080020=J;0<082020=N10?084020=P00;08602\#
0=Sc0A088020=W40A08:020=Ze0A08<020=\20A08>020=]i0A08@020=_<0A08B020=`N0A08D020=cB0A08F020=dc0A08H020=h_0A08J02\#
0=kc0A08L020=nK0F08N020>1n0=08P020>6B0:08R020>:S0>08T020>;K0<08V020>>_0G08X020>@Z0M08Z020>Do0@08\020>E`0E08^02\#
0>H:0:08`020>KX0:08b020>O40:08d020>PO0:08f020>TY0;08h020>X\0;08j020>\;0;08l020>]D0;08n020>^F0E090020>b;0G09202\#
0>ej0C094020>g=0@096020>hM0A098020>l50B09:020>mO0D09<020?1G0=09>02\#

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
000F7000M12001O6001U1T000F7003O1P001O6004o1j000F7007?1j001O600991o000F700;Q1F001O600<g1O000F700>_1H001O600@729\#
000F700BW1_001O600DF2B000F700Fo1D001O600HC2=000F700JZ0f001O600KP2@000F700Mg0]001O600NT1b000F700PM0d001O600QA2;\#
000F700SV1]001O600UC29000F700WV0b001O600XH2L000F700Zn0l001O600[j1a000F700]e19001O600^n2^000F700ag1^001O600cU27\#
000F700f21A001O600gC2S000F700j00b001O600jb2;000F700m713001O600n:2E000F7010Y1a001O6012J2?000F7014g0Y001O6015P1_\#
000F7017Q14001O6018U2D000F701;<0S001O601;_28000F701=n1j001O601?h2=000F701B<1H001O601CT1b000F701EW1P001O601G71m\#
000F701IH1L001O601Jd1b000F701Lj0h001O601Mb25000F701P:27001O601RA2G000F701To2;001O601W:21000F701YP1]001O601[=1o\#
000F701]I14001O601^M1T000F701`D1k001O601b?1_000F701d>1B001O601eP1i000F701gY10001O601hY2O000F701kH1e001O601m=2E\#
000F701ob0d001O6020V20000F7022f0i001O600UC29000F7023o0Y001O600UC29000F702500V001O601;_28000F7025i1Q001O600[j1a\#
000F7027T0e001O600NT1b000F7028Y0h001O6029Q2:000F702;d0b001O602<V1f000F702>T0i001O602?M1P000F702A70k001O602B21V\#
000F702Ca0d001O600[j1a000F702D_1;001O602Ej1J000F702GN1@001O602H^2?000F702K70^001O602Ke2F000F702NC1^001O602P121\#
000F702R;1A001O600QA2;000F702Sa1c001O602UT2i000F702Xa1e001O602ZV2?000F702]31N001O602^Q2Q000F702a@2E001O602cU2U\#
000F702fI0]001O601;_28000F702g@1Q001O602ha2P000F702kL1l001O602mH1j000F702oL1E001O6030a1c000F7032f1X001O6034N2B\#
000F7037426001O6039:2E000F703;X0j001O603<R1j000F703>Y0j001O6029Q2:000F703?`0W001O603@G1K000F703Ao1`001O603C_2H\#
000F703FD1O001O600[j1a000F703H01T001O603IT2=000F703Kn1;001O603M92@000F703OV1W001O603Q=1h000F703SB0l001O603T>2I\#
000F703Vd0g001O603W[1]000F703Y[1b001O603[M2C000F703^31i001O603_l2:000F703bL1L001O603ch2P000F703fS0O001O603@G1K\#
000F703gI13001O603hL23000F703ja1]001O603lN29000F703ni16001O603oo2S000F7042h1@001O604481T000F7045n1D001O600UC29\#
000F7047X1k001O6049S2H000F704<>1M001O604=[2=000F704@?17001O604AF20000F704C^1F001O604E42P000F704Ge1L001O604IA1R\#
000F704K:1F001O604LP1k000F704N_18001O604Og2A000F704RC1E001O604SX2L000F704VJ19001O604WS1^000F704YX0[001O6015P1_\#
000F704ZX1W001O604\?2R000F704_51G001O604`L2Y000F704cK1G001O604db20000F704g71B001O604hI2Q000F704k:0h001O604l22J\#
000F704nc0d001O604oW13000F7051018001O605282R000F7054o1<001O6056;28000F7058Z1P001O605::2>000F705<W1G001O605=n1k\#
000F705@61H001O605AN2D000F705Co1]001O605E\1k000F705Gi1M001O605IF2F000F705Ko1>001O605M=21000F705OS0]001O605P@1o\#
000F705R]1e001O6015P1_000F705U01O001O605VO1I000F705X:1H001O605YR1i000F705[d1K001O605]?2C000F705_g2K001O605bB2>\#
000F705dl1c001O603@G1K000F705g613001O605h92O000F705k40l001O605l024000F705nG1=001O605oT2d000F7062Y1Q001O6064:2a\#
000F7067A11001O6068B1[000F706:B1Q001O606;c2@000F706>G0m001O606?D21000F706AY1O001O606C82J000F706Eg1g001O603T>2I\#
000F706H31]001O606I`29000F706L>0g001O606M51K000F706Nh1G001O603@G1K000F706PM13001O606QP2_000F706TT1T001O606V822\#
000F706XJ0g001O606YA1m000F706[V0g001O606\M2_000F706_R11001O606`S1o000F706c11C001O606dD1S000F706f:0R001O601;_28\#
000F706fn0T001O606gR2G000F706j<1Y001O606ke2X000F706n]1@001O606om29000F7072C19001O6073L0E000F7073f0g001O601;_28\#
000F7074b0m001O6015P1_000F7075d0l001O6076`22000F7078m1O001O607:L2;000F707<b17001O603T>2I000F707>41C001O6015P1_\#
000F707?R1F001O607@h25000F707C81k001O607E327000F707GE1n001O607IC1H000F707K11J001O601;_28000F707LV1T001O607N:2<\#
000F707PV0h001O607QN28000F707So0g001O607Tf1>000F707VL1D001O607W`2H000F707ZV1Q001O607\72F000F707^_1A001O607`01@\#
000F707a]18001O607be2`000F707eh1G001O607g?27000F707i]1\001O607kI1j000F707m`0n001O607n^29000F7081E1S001O6082h2W\#
000F7085k2:001O608852Q000F708:k18001O6029Q2:000F708<P1e001O608>E1U000F708@D1Y001O608Am2@000F708DS1>001O608Ea1m\#
000F708H81C001O608IK2U000F708LH19001O608MQ2J000F708PB2D001O608RV2\000F708UX12001O608VZ1Y000F708Xa1;001O608Yl2<\#
000F708\K1O001O608]j2P000F708`j1>001O608b81B000F708c`0i001O605P@1o000F708dj1F001O608f@2G000F708i31b001O608je2?\#
000F708mI1^001O608o723000F7091[0g001O6092R2D000F7095C1E001O601;_28000F7096m1?001O6098<2T000F709;40h001O609;l2;\#
000F709>I1A001O601hY2O000F709@41P001O609AT1k000F709Cj10001O609Dj2O000F709Ge21001O609If2X000F709Lh1G001O609N?2O\#
000F709Q41W001O603@G1K000F709S11G001O609TH2M000F709WC1d001O609Y71l000F709[Q0m001O609\N27000F709^k1N001O609`I2I\#
000F709c01K001O607@h25000F709d_1N001O609f=2S000F709i423001O609k72R000F709mn1O001O609oM28000F70:1k14001O60:2o2:\#
000F70:5L2=001O60:7Y2A000F70::B1A001O60:;S1S000F70:=J1k001O60:?E2=000F70:B021001O60:D11j000F70:F720001O603T>2I\#
000F70:HS1K001O60:In2E000F70:LO1<001O60:M[26000F70:Ol18001O60:Q41o000F70:SA0g001O60:T82I000F70:V_1l001O60:X[1h\#
000F70:Za0l001O6029Q2:000F70:[k0o001O60:\j1Z000F70:^b1U001O60:`G1g000F70:bL17001O60:cS2:000F70:ek1<001O60:g71n\#
000F70:iC17001O60:jJ1i000F70:lQ1P001O60:n120000F70;0?13001O60;1B1i000F70;3I1I001O60;4b1g000F70;6c18001O601^M1T\#
000F70;850d001O60;8i2A000F70;;D0k001O60;<?29000F70;>R0h001O60;?J1G000F70;@k0U001O601;_28000F70;AZ1:001O60;Bd26\#
000F70;E40h001O603@G1K000F70;F60U001O60;F[2G000F70;I<10001O60;J<2<000F70;LV1G001O600UC29000F70;N;12001O60;O=2I\#
000F70;Qd14001O601hY2O000F70;S61C001O60;TI2H000F70;Vo1=001O60;X<1o000F70;ZI0m001O60;[F1[000F70;]?19001O6029Q2:\#
000F70;^V1N001O60;`42A000F70;bS17001O60:g71n000F70;ch18001O60;e026000F70;gD13001O60;hG23000F70;j]20001O60;l]2?\#
000F70;oF1F001O60<0\2U000F70<3R1K001O60<4m1V000F70<6j2>001O60<9827000F70<;S1F001O60<<i2M000F70<?W1m001O60<AT2V\#
000F70<DW1A001O60<Eh2>000F70<HC0k001O60<I>1U000F70<K21n001O60<M02B000F70<OS0f001O60<PI1k000F70<RU1O001O60<T41m\#
000F70<VE11001O60<WF2:000F70<Yg1\001O60<[S1_000F70<]S0m001O60<^P23000F70<`f1O001O60<bE27000F70<d[1P001O60<f;1V\#
000F70<h50[001O601;_28000F70<i31Q001O60<jT20000F70<lc14001O60<mg23000F70=0714001O600[j1a000F70=1H1G001O60=2_2;\#
000F70=5:1J001O60=6T1O000F70=8D1a001O60=:514000F70=;Q2C001O60==d2[000F70=@g0f001O60=A]1m000F70=D51H001O6029Q2:\#
000F70=Ea0n001O603M92@000F70=Fk1;001O60=H625000F70=JG1V001O60=Km24000F70=N@1`001O6018U2D000F70=P;1:001O60=QE2N\#
000F70=T40k001O60=To25000F70=WE11001O60=XF2O000F70=[60l001O603@G1K000F70=\C1V001O600[j1a000F70=^:12001O601^M1T\#
000F70=_M11001O601hY2O000F70=`_0k001O60=aZ1X000F70=cS1@001O6029Q2:000F70=e41J001O60=fN2A000F70=i017001O60=j71\\#
000F70=l40o001O60=m31H000F70=na0j001O60=o[2C000F70>2;1_001O60>3j2H000F70>6L1g001O60>8C2@000F70>:a0Z001O6015P1_\#
000F70>;W1A001O60><h1g000F70>?61T001O601;_28000F70>A71^001O60>Be2:000F70>E?0Q001O601;_28000F70>F50R001O60>FW1S\#
000F70>HD0h001O60>I<2L000F70>Kb1M001O60>M?1e000F70>O>1A001O60>M?1e000F70>PY1g001O60>RP29000F70>Td1a001O60>VU27\#
000F70>Xg14001O60>Yk2@000F70>\F0n001O601hY2O000F70>]O0g001O60>RP29000F70>^[1<001O60>_g2D000F70>bR1M001O60>co1k\#
000F70>f=10001O601;_28000F70>gM10001O60=j71\000F70>h^15001O60>ic2B000F70>lG18001O603@G1K000F70>mc1O001O60>oB25\#
000F70?1T1]001O60?3A2P\#

"""#,
        blob: #"""
amazon-ses/connections\#
meaning\#
Der Client hält zu viele Verbindungen zugleich zum SMTP-Endpunkt.\#
action\#
Verringern Sie die Zahl gleichzeitiger Verbindungen, und nutzen Sie offene für mehrere Nachrichten.\#
amazon-ses/credentials\#
SMTP-Benutzername oder -Passwort ist falsch; ein geheimer AWS-Schlüssel ist kein SMTP-Passwort.\#
Erstellen Sie in der SES-Konsole der Region, über die Sie senden, SMTP-Zugangsdaten, und verwenden Sie diese im Programm.\#
amazon-ses/daily-quota\#
Das Konto sandte so viele Nachrichten, wie sein SES-Kontingent in 24 Stunden erlaubt (hier hat 454 nichts mit TLS zu tun).\#
Warten Sie, bis das Kontingent zurückgesetzt ist, senden Sie weniger, oder beantragen Sie beim Dienst ein höheres Kontingent.\#
amazon-ses/not-authorized\#
Der IAM-Benutzer hinter den SMTP-Zugangsdaten darf für diese Identität nicht senden.\#
Nehmen Sie `ses:SendRawEmail` für diese Identität in die Richtlinie dieses IAM-Benutzers auf.\#
amazon-ses/not-subscribed\#
Das AWS-Konto ist nicht für SES angemeldet, oder SES ist in dieser Region nicht bereit.\#
Öffnen Sie die SES-Konsole dieser Region, schließen Sie die Anmeldung ab, verifizieren Sie einen Absender, und versuchen Sie es erneut.\#
amazon-ses/not-verified\#
Der Absender, in der SES-Sandbox auch der Empfänger, ist in der Region, die der Text nennt, nicht verifiziert.\#
Verifizieren Sie Adresse oder Domain in genau dieser Region; um an alle zu schreiben, beantragen Sie den Produktionszugang außerhalb der Sandbox.\#
amazon-ses/sending-rate\#
Das Konto sendet in einer Sekunde mehr Nachrichten, als sein SES-Kontingent erlaubt.\#
Lassen Sie das Programm kurz warten und mit wachsenden Pausen wiederholen; für eine höhere Rate bitten Sie AWS, das Kontingent zu erhöhen.\#
aol/con-b1\#
AOL sperrt die sendende Adresse; bei 421 nur auf Zeit.\#
Bei 421 lassen Sie die Warteschlange wiederholen. Bei 554 beheben Sie die Ursache und schreiben an Yahoos Postmaster, der auch AOL Mail betreut.\#
aol/dyn\#
AOL begrenzt vorerst die Rate dieser Adresse.\#
Lassen Sie die Warteschlange mit weniger Nachrichten auf einmal wiederholen; die Grenze folgt dem Ruf der Adresse.\#
aol/hvu\#
Ein Link in der Nachricht steht auf AOLs Sperrliste.\#
Finden Sie heraus, welche verlinkte Domain gelistet ist, entfernen oder ersetzen Sie den Link, und prüfen Sie Ihre Website auf Missbrauch.\#
aol/rtr-bb\#
Die sendende Adresse ist ein dynamischer oder privater Anschluss; von solchen nimmt AOL keine Mail direkt an.\#
Stellen Sie nicht direkt von dieser Adresse zu: Senden Sie über den Mailserver Ihres Anbieters oder einen gehosteten mit fester Adresse.\#
aol/rtr-bl\#
AOL sperrt die sendende Adresse wegen Beschwerden.\#
Schreiben Sie denen nicht mehr, die sich beschweren, und schreiben Sie dann mit der ganzen Antwort an den Postmaster von Yahoo, das AOL Mail jetzt betreibt.\#
aol/rtr-rd\#
Die sendende Adresse hat kein Reverse-DNS, das AOL verlangt.\#
Geben Sie der sendenden Adresse einen PTR-Eintrag, dessen Name zu ihr zurückführt, und versuchen Sie es erneut.\#
apple/cs01\#
Apples lokaler Filter lehnte die Nachricht ab, meist wegen ihres Inhalts.\#
Prüfen Sie Links, Anhänge und Wendungen; senden Sie zum Test eine schlichte Fassung. Wird auch sie abgelehnt, schreiben Sie mit der ganzen Antwort an icloudadmin@apple.com.\#
apple/dmarc\#
Die Nachricht besteht DMARC nicht, und Apple folgt der Richtlinie der From-Domain, die die Ablehnung verlangt.\#
Lassen Sie SPF oder DKIM für die Domain in From bestehen. Weiterleiter und Listen: DKIM-Signatur gültig lassen oder From umschreiben.\#
apple/excessive-volume\#
In kurzer Zeit kommt zu viel Mail von dieser Adresse oder für diesen Empfänger.\#
Lassen Sie die Nachrichten in der Warteschlange, senden Sie weniger auf einmal an iCloud, und suchen Sie eine Schleife oder einen Alarm, der immer wieder schreibt.\#
apple/hcm1\#
Apple schiebt Mail von dieser Adresse vorerst auf.\#
Lassen Sie die Nachrichten in der Warteschlange, und senden Sie weniger auf einmal; dauert es Tage, schreiben Sie an icloudadmin@apple.com.\#
apple/hm08\#
Apples Richtlinien- oder Reputationsfilter lehnte die Nachricht ab.\#
Prüfen Sie SPF, DKIM, Reverse-DNS und Sperrlisten für die sendende Adresse, und schreiben Sie dann mit der ganzen Antwort an icloudadmin@apple.com.\#
apple/hme1\#
Der Empfänger nutzt eine „E-Mail verbergen“-Adresse, die Mail ablehnt, bei der SPF und DKIM beide scheitern.\#
Signieren Sie mit DKIM, und nennen Sie den sendenden Server in SPF; melden Sie Ihre Domain bei Apple an, wenn Sie über dessen Relay antworten.\#
apple/inactive\#
Die iCloud-Adresse ist nicht in Gebrauch.\#
Senden Sie nicht mehr an diese Adresse und entfernen Sie sie aus Ihren Listen, bis ihr Inhaber wieder schreibt.\#
apple/spamhaus-dbl\#
Eine Domain in der Nachricht steht auf der Domainliste von Spamhaus.\#
Suchen Sie die Domain auf check.spamhaus.org, entfernen Sie Links oder Absender mit einer gelisteten Domain, und beantragen Sie dann die Austragung.\#
apple/unknown-alias\#
Diese iCloud-Adresse gibt es nicht.\#
Prüfen Sie die Schreibweise der Adresse; stimmt sie, entfernen Sie sie aus Ihren Listen und fragen Sie den Empfänger nach einer neuen.\#
att/aup\#
AT&Ts Gateway zu Textnachrichten lehnt den Absender nach seinen Nutzungsregeln ab; hier hat 552 nichts mit Größe zu tun.\#
Senden Sie Alarme als Textnachricht über einen Nachrichtendienst statt per Mail; bei irrtümlicher Sperre schreiben Sie an AT&Ts Postmaster.\#
att/rbl\#
AT&Ts eigene Liste sperrt die sendende Adresse; die 521 ist Text, nicht der Antwortcode.\#
Stoppen Sie den Spam an der Quelle, und leiten Sie dann die ganze Fehlermeldung an abuse_rbl@abuse-att.net weiter.\#
barracuda/blocked\#
Das Barracuda-Gateway des Empfängers sperrt die Nachricht nach seiner Richtlinie oder als Spam.\#
Bitten Sie den Administrator des Empfängers auf anderem Weg, die Nachricht im Log des Gateways zu suchen und Sie zuzulassen.\#
barracuda/downstream\#
Der Server hinter dem Gateway lehnte den Empfänger ab; sein eigener Code folgt der Adresse.\#
Lesen Sie den Code hinter der Adresse: Er ist die Antwort des Servers hinter dem Gateway und sagt, was zu tun ist.\#
barracuda/reputation\#
Barracudas Reputationsliste führt die sendende Adresse.\#
Stoppen Sie den Spam an der Quelle, sehen Sie dann die Adresse auf barracudacentral.org nach, und beantragen Sie dort die Austragung.\#
cisco/access-submit\#
Das Cisco-Gateway des Empfängers lehnt Mail von dieser Adresse ab, meist wegen ihres Rufs; es schreibt den erweiterten Code mit Raute.\#
Sehen Sie die Adresse auf talosintelligence.com nach; ist sie dort gut bewertet, bitten Sie den Administrator des Empfängers, Ihren Server zuzulassen.\#
cisco/domain-reputation\#
Das Cisco-Gateway des Empfängers lehnt die Nachricht ab, weil Talos eine ihrer Domains schlecht bewertet: Absender, HELO oder Reverse-DNS.\#
Sehen Sie diese Domains auf talosintelligence.com nach, stellen Sie die Ursache ab, und eröffnen Sie dort ein Reputationsticket.\#
cisco/poor-reputation\#
Das Cisco-Gateway des Empfängers lehnt die Verbindung ab, weil Talos die sendende Adresse schlecht bewertet.\#
Sehen Sie die Adresse auf talosintelligence.com nach, stellen Sie die Ursache ab, und eröffnen Sie dort ein Reputationsticket.\#
cloudmark/csi\#
Cloudmarks Reputationsdienst bewertet die sendende Adresse schlecht.\#
Stoppen Sie den Spam an der Quelle, und beantragen Sie dann eine Rücksetzung auf csi.cloudmark.com.\#
comcast/bl-combined\#
Mehrere Listen führen die Adresse (die letzten Ziffern sind eine Bitmaske: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Lesen Sie die Ziffern, stellen Sie die Ursache ab, und beantragen Sie bei jeder genannten Liste die Austragung.\#
comcast/bl000000\#
Comcast setzte die Adresse auf seine eigene Liste, weil ihre Mail wie Spam aussah.\#
Stoppen Sie die Quelle des Spams, und beantragen Sie dann die Austragung mit dem Formular auf Comcasts Postmaster-Seiten.\#
comcast/bl000001\#
Comcast lehnt die sendende Adresse ab, weil Spamhaus sie listet.\#
Suchen Sie die Adresse auf check.spamhaus.org, beseitigen Sie die Ursache (Infektion, offenes Relay, schlechte Listen), und beantragen Sie dort die Austragung.\#
comcast/bl000010\#
Cloudmark listet die Adresse (die letzten Ziffern sind eine Bitmaske: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Stoppen Sie den Spam an der Quelle, und beantragen Sie dann eine Rücksetzung auf csi.cloudmark.com; Comcast selbst kann den Eintrag nicht entfernen.\#
comcast/bl000100\#
Der Sender Score der Adresse ist Comcast zu niedrig.\#
Sehen Sie die Adresse auf senderscore.org nach, und senken Sie Beschwerden und unbekannte Empfänger; der Wert folgt von selbst.\#
comcast/es000001\#
Die sendende Adresse ist ein Privatanschluss von Comcast.\#
comcast/es000010\#
Die sendende Adresse ist eine dynamische.\#
comcast/not-our-customer\#
Dieses Comcast-Postfach gibt es nicht.\#
comcast/reverse-dns\#
Comcast fand keinen PTR-Eintrag für die sendende Adresse, oder die Nameserver antworteten nicht.\#
comcast/rl\#
Comcast begrenzt, wie viel diese Adresse senden darf.\#
comcast/sessions\#
Die Adresse hält mehr als 25 Verbindungen (früher 10).\#
Verringern Sie die Zahl gleichzeitiger Verbindungen zu diesem Anbieter und nutzen Sie offene weiter; die Warteschlange stellt den Rest zu.\#
cox/cdrbl\#
Cox sperrt die Adresse für höchstens 24 Stunden.\#
Warten Sie einen Tag, und suchen Sie inzwischen, was Ihren Server Spam oder viele Nachrichten auf einmal senden ließ.\#
cox/cxbl\#
Cox sperrt die Adresse, weil ihre Mail wie Spam aussieht.\#
Stoppen Sie die Quelle des Spams, und bitten Sie dann Cox mit der ganzen Antwort um Entsperrung.\#
cox/cxcnct\#
Die Adresse hält mehr als 10 Verbindungen zugleich zu Cox.\#
Begrenzen Sie den Server auf weniger als 10 Verbindungen zu Cox; die Warteschlange stellt den Rest zu.\#
cox/cxdns\#
Cox fand kein Reverse-DNS für die sendende Adresse.\#
cox/cxmxrt\#
Die Adresse sendet Cox in kurzer Zeit zu viele Nachrichten oder Empfänger.\#
Lassen Sie die Nachrichten in der Warteschlange, und senden Sie weniger auf einmal an Cox.\#
cox/cxsmtp\#
Der Client verletzte das Protokoll, oder der Absender lässt sich nicht prüfen.\#
Prüfen Sie, dass die Absenderdomain existiert und Mail annimmt; lassen Sie dann das Programm jede Antwort abwarten und Zeilen mit CR LF enden.\#
cox/cxsndr\#
SPF oder DKIM des Absenders scheitert bei Cox.\#
Nehmen Sie den sendenden Server in den SPF-Eintrag der Envelope-Domain auf, und prüfen Sie, dass der DKIM-Schlüssel im DNS zum signierenden gehört.\#
cox/ipbl\#
Sperrlisten führen die Adresse (Bitmaske: 0001 Spamhaus, 0010 Return Path, 0100 Invaluement, 1000 Cloudmark).\#
Lesen Sie die Ziffern, stellen Sie die Ursache ab, und beantragen Sie bei den genannten Listen die Austragung; Cox kann es nicht.\#
cox/urlbl\#
Ein Link in der Nachricht führt zu einer Domain, die auf einer Sperrliste steht.\#
exim/auth-unavailable\#
Exim kann gerade keine Anmeldung prüfen, weil seine Benutzerdatenbank nicht antwortet; 435 ist Exims eigener Code.\#
Der Administrator der Empfängerseite sucht im Log von Exim den Authentifikator, der scheitert (LDAP, SQL, Dovecot-Socket). Benutzer versuchen es später; das Passwort ist nicht schuld.\#
exim/synchronization\#
Der Client sprach, bevor er an der Reihe war: vor der Begrüßung, oder mehrere Befehle auf einmal ohne `PIPELINING`.\#
Lassen Sie den Client Begrüßung und jede Antwort abwarten. Tut es nur ein Proxy oder eine Überwachung, nehmen Sie deren Adresse in Exim aus.\#
facebook/dns-p\#
Die Absenderdomain fehlt (P1), hat keinen MX (P2), oder die Adresse hat kein Reverse-DNS (P3).\#
P1, P2: Absenderdomain mit MX-Eintrag ins DNS bringen oder anderen Absender nehmen. P3: der sendenden Adresse einen PTR-Eintrag geben, dessen Name zurückführt.\#
facebook/pol-p\#
Facebook lehnt die Mail nach seiner Richtlinie ab: P1 Sperrliste, P2 bis P4 Adresse, P5 Schadsoftware, P6 Link, P7 Authentifizierung oder Missbrauch.\#
Lesen Sie die Nummer, und beheben Sie das: P1 von der Liste kommen, P5 und P6 Inhalt und Links säubern, P7 SPF und DKIM bestehen lassen; dann eine Nachricht testen.\#
facebook/rcp-p1\#
Diesen Empfänger gibt es bei Facebook nicht.\#
gandi/rule\#
Eine Regel von Gandi zu Inhalt oder Richtlinie lehnt die Nachricht ab; ihre Nummer steht im Text.\#
Sehen Sie die Seite in der Antwort an, ändern Sie Links, Wendungen oder Anhänge, und schreiben Sie an Gandis Postmaster, wenn gewünschte Mail abgelehnt wird.\#
gmx/bad-ptr\#
GMX oder WEB.DE lehnte die Verbindung ab, weil das Reverse-DNS der sendenden Adresse fehlt oder generisch aussieht (c=rdns).\#
Lassen Sie der Adresse einen PTR-Eintrag mit dem eigenen Namen des Mailservers geben, der zur Adresse zurückführen muss.\#
gmx/header\#
GMX oder WEB.DE lehnte die Nachricht nach den Daten wegen ihrer Kopfzeilen ab (c=hi).\#
Suchen Sie Kopfzeilen, die fehlen oder doppelt stehen: je ein From, Date und Message-ID, keine rohen 8-Bit-Zeichen.\#
gmx/policy-connect\#
GMX oder WEB.DE lehnte die Verbindung durch eine Regel oder Sperrliste ab (welche, sagt das c= im Link).\#
Öffnen Sie den Link der Antwort: Er nennt die Ursache für Ihre Adresse. Beheben Sie sie, und schreiben Sie dann über das Formular dieser Seite.\#
gmx/policy-recipient\#
Eine Regel von GMX oder WEB.DE lehnt die Mail ab (c=poli). Der Text nennt das Postfach nicht verfügbar, doch das ist nicht der Grund.\#
Behalten Sie die Adresse. Öffnen Sie den Link der Antwort, beheben Sie die genannte Ursache, und schreiben Sie dann über das Formular dieser Seite.\#
gmx/quota\#
Das Postfach des Empfängers bei GMX oder WEB.DE ist voll.\#
Sagen Sie dem Empfänger auf anderem Weg, dass das Postfach geleert werden muss, und senden Sie die Nachricht dann erneut.\#
godaddy/ib007\#
Die Adresse hält zu viele Sitzungen zugleich mit GoDaddy.\#
godaddy/ib101\#
GoDaddys Server ist gerade ausgelastet.\#
Lassen Sie die Nachricht in der Warteschlange; ein gewöhnlicher späterer Versuch genügt.\#
godaddy/ib103\#
GoDaddy lehnt die Adresse ab, weil Cloudmark (IB103) oder Spamhaus (IB104 SBL, IB105 XBL, IB106 PBL) sie listet.\#
Sehen Sie die Adresse bei der Liste nach, die der Text nennt, stellen Sie die Ursache ab, und beantragen Sie dort die Austragung; GoDaddy kann es nicht.\#
godaddy/ib108\#
GoDaddy fand kein Reverse-DNS für die sendende Adresse, oder die Nameserver antworteten nicht.\#
godaddy/ib110\#
GoDaddy sperrt die Adresse eine Stunde oder einen Tag wegen Spam oder vieler unbekannter Empfänger.\#
Senden Sie einen Tag lang nicht, entfernen Sie die unbekannten Empfänger aus der Liste, und senden Sie dann die abgelehnten Nachrichten neu.\#
godaddy/ib212\#
GoDaddy hält den Inhalt für Spam; hier hat 552 nichts mit Größe zu tun.\#
Entfernen Sie verdächtige Links, Anhänge und Wendungen, senden Sie von einer bekannten, authentifizierten Domain, und versuchen Sie es erneut.\#
godaddy/ib504\#
Adresse oder Konto sandte GoDaddy mehr Nachrichten, als in einer Stunde oder an einem Tag erlaubt sind.\#
Warten Sie die nächste Stunde oder den nächsten Tag ab, und senden Sie dann die abgelehnten Nachrichten langsamer neu.\#
godaddy/ib508\#
Die SPF-Prüfung der Envelope-Domain scheiterte bei GoDaddy.\#
Nehmen Sie den sendenden Server in den SPF-Eintrag der Envelope-Domain auf, halten Sie den Eintrag gültig, und testen Sie ihn vor dem nächsten Versand.\#
godaddy/ib605\#
Die Nachricht hat mehr Empfänger, als GoDaddy annimmt.\#
Senden Sie an weniger Empfänger pro Nachricht oder Transaktion; ein guter Server teilt die Liste von selbst.\#
google/admin-policy\#
Eine Regel eines Administrators der Workspace-Domain des Absenders oder des Empfängers hält diese Nachricht auf.\#
Fragen Sie zuerst den Administrator Ihrer eigenen Workspace-Domain, dann den des Empfängers: Einer von beiden beschränkt, wer wem schreiben darf.\#
google/app-password\#
Das Konto nutzt die Bestätigung in zwei Schritten; Programme können sich nicht mit dem gewöhnlichen Passwort anmelden.\#
Erstellen Sie in den Sicherheitseinstellungen des Google-Kontos ein App-Passwort, und speichern Sie es im Programm, oder nutzen Sie OAuth.\#
google/bad-credentials\#
Benutzername oder Passwort ist falsch, oder das Konto nimmt nur ein App-Passwort oder OAuth.\#
Geben Sie die volle Adresse als Benutzernamen und ein App-Passwort als Passwort ein, oder nutzen Sie OAuth; das gewöhnliche Kontopasswort wird meist abgelehnt.\#
google/busy\#
Googles Server ist überlastet.\#
google/content-or-links\#
Gmail misstraut der Nachricht wegen ihres Inhalts oder ihrer Links.\#
Senden Sie den Text ohne Links und Anhänge, um den schuldigen Teil zu finden; ersetzen Sie Kurzlinks und Links zu fremden Domains.\#
google/custom-rule\#
Eine eigene Regel des Workspace-Administrators des Empfängers lehnte die Nachricht ab, nicht Googles Filter.\#
Fragen Sie den Administrator des Empfängers auf anderem Weg und zitieren Sie die ganze Antwort: Die Nummer hinter gcdp führt zur Regel.\#
google/daily-limit\#
Das Konto hat so viele Nachrichten gesendet, wie es an einem Tag darf.\#
Warten Sie, bis das Limit wieder frei ist (bis zu 24 Stunden), und prüfen Sie, dass niemand sonst das Konto nutzt; für Massenmail nehmen Sie einen Dienst dafür.\#
google/data-after-bdat\#
Der Client sandte `DATA` in einer Transaktion, die er mit `BDAT` begonnen hatte.\#
Berichtigen Sie den Client: Eine Nachricht geht entweder mit `DATA` oder mit `BDAT`, nie mit beiden.\#
google/direct-send\#
Die sendende Adresse gehört zu einem Bereich privater oder dynamischer Anschlüsse.\#
google/dkim-not-passed\#
Massenversender müssen DKIM bestehen, und diese Nachricht tut es nicht (bei Google hat 7.30 nichts mit REQUIRETLS zu tun).\#
Signieren Sie die Mail mit DKIM für die Domain in From, veröffentlichen Sie den Schlüssel, und prüfen Sie, dass danach nichts die Nachricht ändert.\#
google/dmarc-policy\#
Die Nachricht besteht DMARC nicht, und die Richtlinie der From-Domain verlangt die Ablehnung.\#
Lassen Sie SPF oder DKIM für genau die Domain in From bestehen. Weiterleiter und Listen: DKIM-Signatur gültig lassen oder From umschreiben.\#
google/domain-not-found\#
Google findet im DNS keinen Mailserver für die Domain des Empfängers.\#
Berichtigen Sie die Schreibweise der Domain. Stimmt sie, muss ihr Inhaber MX-Einträge veröffentlichen, mindestens A-Einträge.\#
google/domain-reputation\#
Gmail misstraut der Nachricht, weil die sendende Domain einen sehr schlechten Ruf hat.\#
Senden Sie nur an Leute, die es wollten, machen Sie das Abbestellen leicht, und verfolgen Sie Beschwerden und Ruf in den Postmaster Tools, bis sie sich erholen.\#
google/ehlo-first\#
Der Client sandte einen Mailbefehl vor `EHLO` oder wiederholte `EHLO` nach TLS-Beginn nicht.\#
Lassen Sie das Programm `EHLO` gleich nach der Begrüßung senden und nach `STARTTLS` noch einmal.\#
google/header-too-large\#
Der Kopf der Nachricht ist größer, als Google annimmt; der Rumpf spielt keine Rolle.\#
Kürzen Sie den Kopf: weniger Adressen in To und Cc (lieber eine Liste), keine endlosen References, keine großen X-Felder.\#
google/helo-argument\#
Der Name nach `HELO` oder `EHLO` fehlt oder ist kein gültiger Hostname.\#
Setzen Sie als HELO-Namen den vollen Hostnamen des Servers, etwa `mail.example.com`: kein Unterstrich, kein einzelnes Wort, keine bloße Adresse.\#
google/hops\#
Die Nachricht lief durch zu viele Server: wahrscheinlich eine Weiterleitungsschleife.\#
Lesen Sie die Received-Felder von unten nach oben: Die Hosts, die sich wiederholen, sind die Schleife. Entfernen Sie die Regel, die die Mail zurückschickt.\#
google/identity-change\#
Der Client wollte sich auf derselben Verbindung ein zweites Mal anmelden.\#
Lassen Sie das Programm sich einmal pro Verbindung anmelden, und öffnen Sie für ein anderes Konto eine neue.\#
google/inactive-account\#
Das Google-Konto ist gesperrt oder inaktiv.\#
google/ip-not-allowed\#
Die Domain des Empfängers nimmt Mail nur von gelisteten Gateway-Adressen an, und Ihre ist keine davon.\#
Senden Sie über das Gateway, das die MX-Einträge der Domain nennen. Ist Ihr Server dieses Gateway, muss der Administrator des Empfängers die Adresse eintragen.\#
google/ip-reputation\#
Gmail misstraut der Nachricht, weil die sendende Adresse einen sehr schlechten Ruf hat.\#
Suchen Sie, was ihn verdarb (infizierte Konten, weitergeleiteter Spam, alte Listen), stellen Sie es ab, und senden Sie weniger, bis die Postmaster Tools Besseres zeigen.\#
google/ipv6-guidelines\#
Mail über IPv6 braucht einen PTR-Eintrag und Authentifizierung, und dieser fehlen sie.\#
Geben Sie der IPv6-Adresse einen PTR-Eintrag, und lassen Sie SPF oder DKIM bestehen; bis dahin stellen Sie Google über IPv4 zu.\#
google/login-attempts\#
Zu viele Anmeldungen scheiterten, deshalb prüft Google eine Zeit lang keine mehr.\#
Stoppen Sie das Programm, das weiter probiert, warten Sie, und berichtigen Sie den gespeicherten Benutzernamen oder das App-Passwort vor der nächsten Anmeldung.\#
google/malformed\#
Die Nachricht verletzt das Nachrichtenformat (RFC 5322).\#
Sehen Sie die gesendete Rohnachricht an: kaputte MIME-Grenzen, fehlende Leerzeile nach dem Kopf, zu lange Zeilen. Berichtigen Sie das erzeugende Programm.\#
google/many-attachments\#
Die Nachricht hat mehr Anhänge, als Google annimmt.\#
Packen Sie die Dateien in ein Archiv, oder teilen Sie sie per Link.\#
google/many-recipients\#
Die Transaktion enthält mehr Empfänger, als Google auf einmal annimmt.\#
Lassen Sie den Rest in der Warteschlange: Der Server bietet ihn in weiteren Transaktionen an. Bewegt sich nichts, senken Sie seine Empfängerzahl pro Transaktion.\#
google/missing-header\#
Die Nachricht hat keine gültige From-Adresse oder Message-ID, oder mehrere.\#
Lassen Sie das Programm in jede Nachricht genau ein From mit echter Adresse und eine Message-ID der Form `<eindeutig@domain>` schreiben.\#
google/multiple-domains\#
Eine Transaktion enthielt Empfänger mehrerer Domains, die dieser Server nicht zusammen annimmt.\#
Senden Sie für jede Empfängerdomain eine eigene Transaktion; der sendende Server darf Empfänger verschiedener Domains nicht zusammenfassen.\#
google/no-dmarc\#
Die From-Domain eines Massenversenders braucht einen DMARC-Eintrag, und sie hat keinen.\#
Veröffentlichen Sie für die From-Domain einen DMARC-Eintrag, zuerst mit p=none, und richten Sie SPF oder DKIM an ihr aus.\#
google/no-ptr\#
Die sendende Adresse hat keinen PTR-Eintrag, oder sein Name führt nicht zu ihr zurück.\#
Lassen Sie den Inhaber des Adressbereichs einen PTR-Eintrag setzen, dazu einen A- oder AAAA-Eintrag, der vom Namen zur selben Adresse zurückführt.\#
google/no-tls\#
Massenversender müssen TLS nutzen, und diese Nachricht kam ohne (bei Google hat 7.29 nichts mit ARC zu tun).\#
Schalten Sie STARTTLS für ausgehende Mail ein (opportunistisches TLS genügt); in Postfix `smtp_tls_security_level = may`.\#
google/not-aligned\#
Die From-Domain passt weder zur Domain, die SPF prüfte, noch zu der, die mit DKIM signierte.\#
Signieren Sie mit DKIM für die From-Domain selbst (d= gleich oder aus derselben Organisation), oder nehmen Sie einen Envelope-Absender dieser Domain.\#
google/not-rfc-5322\#
Ein Kopffeld steht doppelt oder ist falsch geschrieben; der Text nennt es oft.\#
Berichtigen Sie dieses Feld im Programm, das die Nachricht erzeugt, oder im Filter oder Listenserver, der ein zweites hinzufügt.\#
google/out-of-storage\#
Der Google-Speicher des Empfängers ist voll.\#
Versuchen Sie es einige Tage lang weiter, oder sagen Sie dem Empfänger auf anderem Weg, dass das Postfach geleert werden muss.\#
google/out-of-storage-inactive\#
Der Speicher des Empfängers ist voll, und das Konto wird lange nicht mehr benutzt: Betrachten Sie es als aufgegeben.\#
google/pipeline-after-starttls\#
Der Client sandte zusammen mit `STARTTLS` weitere Befehle, was eine Einschleusung sein könnte.\#
Lassen Sie den Client auf 220 warten und den TLS-Handshake beenden, bevor er mehr sendet.\#
google/policy-size\#
Eine Transaktion enthält zu viele Empfänger, deren Domains eigene Zustellregeln haben.\#
Lassen Sie die abgelehnten Empfänger in der Warteschlange: Der Server bietet sie in einer eigenen Transaktion wieder an.\#
google/protocol-violation\#
Der Client verletzte die Regeln von SMTP, etwa indem er Befehle vor Googles Antwort sandte.\#
Berichtigen Sie das sendende Programm: Es muss Begrüßung und jede Antwort abwarten und darf Befehle nur bündeln, wo `PIPELINING` angeboten wird.\#
google/receiving-rate\#
Der Empfänger bekommt Mail schneller, als Gmail erlaubt. Bei 4.2.1 ist die Nachricht nur aufgeschoben; bei 5.2.1 ist dieses Exemplar endgültig abgelehnt.\#
Lassen Sie bei 4.2.1 die Nachricht in der Warteschlange. Senden Sie sie bei 5.2.1 später erneut, wenn dieser Empfänger weniger Mail bekommt.\#
google/receiving-too-quickly\#
Der Empfänger bekommt in kurzer Zeit mehr Mail, als Gmail erlaubt; diese Nachricht wurde vorerst nicht angenommen.\#
google/recipient-syntax\#
Die Adresse des Empfängers ist nicht wie eine Adresse geschrieben.\#
Schreiben Sie sie als `name@domain`, ohne Leerzeichen, verirrte Anführungszeichen, Kommas oder Punkt am Ende, und berichtigen Sie sie, wo sie gespeichert ist.\#
google/recipients-for-sender\#
Das sendende Konto schreibt an mehr Empfänger, als es darf.\#
Verteilen Sie die Empfänger auf mehrere Nachrichten, oder nehmen Sie statt einer langen Liste eine Gruppe oder einen Versanddienst.\#
google/relay-denied\#
Der Workspace-SMTP-Relay-Dienst kennt die sendende Adresse oder Domain nicht.\#
Tragen Sie in der Admin-Konsole die öffentliche Adresse des Servers beim SMTP-Relay-Dienst ein oder lassen Sie ihn sich anmelden, und senden Sie von einer Domain der Organisation.\#
google/relay-peak\#
Ihre Organisation sendet über das Workspace-SMTP-Relay schneller, als sein Spitzenlimit erlaubt.\#
Verteilen Sie die Nachrichten über mehr Zeit. Suchen Sie das Programm oder Konto, das die Spitze verursacht, und verlagern Sie regelmäßige Massenmail zu einem anderen Dienst.\#
google/same-message-id\#
Zu viele Nachrichten dieses Absenders tragen dieselbe Message-ID.\#
Lassen Sie das Programm in jede Nachricht eine neue Message-ID schreiben, auch wenn ein Text an viele geht.\#
google/security-issue\#
Ein Anhang oder Link ist von einer Art, die Gmail sperrt; hier hat 552 nichts mit Größe zu tun.\#
Teilen Sie die Datei per Link. Programme, Makros und Archive, die sie enthalten oder ein Passwort verlangen, werden unter jedem Namen abgelehnt.\#
google/sender-syntax\#
Der Envelope-Absender ist nicht wie eine Adresse geschrieben.\#
Geben Sie `MAIL FROM` eine schlichte Adresse Ihrer Domain, oder <> für einen Bounce; entfernen Sie Namen und Anführungszeichen.\#
google/spf-hard-fail\#
Der SPF-Eintrag der Envelope-Domain endet auf -all und enthält die Adresse nicht, die sendete.\#
Nehmen Sie den sendenden Server in diesen SPF-Eintrag auf. Wurde weitergeleitet, schreiben Sie den Envelope-Absender um (SRS) oder signieren Sie mit DKIM.\#
google/spf-not-passed\#
Massenversender müssen SPF bestehen, und diese Nachricht tut es nicht (bei Google hat 7.27 nichts mit Null-MX zu tun).\#
google/spf-suspicious\#
Der SPF-Eintrag der sendenden Domain lässt weit mehr Server zu, als er sollte, oder wirkt sonst verdächtig.\#
Kürzen Sie den SPF-Eintrag auf die Server, die wirklich senden: kein +all, keine riesigen Bereiche, keine Includes aufgegebener Dienste.\#
google/starttls-first\#
Googles Einlieferungsserver will TLS vor allem anderen.\#
Stellen Sie das Mailprogramm auf STARTTLS (Port 587) oder TLS (Port 465) vor der Anmeldung.\#
google/temporary-problem\#
Google hat gerade ein internes Problem; weder Ihr Server noch die Nachricht ist schuld.\#
google/timeout\#
Der Client schwieg zu lange, deshalb schloss Google die Verbindung.\#
Lassen Sie die Nachricht in der Warteschlange. Wiederholt es sich, suchen Sie, was den Client mitten in der Sitzung aufhält: langsamer Inhaltsfilter, volle Leitung, Firewall.\#
google/tls-for-domain\#
Die Workspace-Domain des Empfängers nimmt Mail nur über TLS an, und diese Sitzung war im Klartext.\#
Lassen Sie den sendenden Server STARTTLS nutzen, wann immer es angeboten wird; die wartende Nachricht geht dann von selbst hinaus.\#
google/too-large\#
Die Nachricht ist kodiert größer, als Google annimmt.\#
Teilen Sie die Dateien per Link, oder senden Sie mehrere Nachrichten; die Kodierung macht Anhänge etwa ein Drittel größer.\#
google/try-later-closing\#
Google drosselt diese Verbindung, oft schon bei `HELO`.\#
Öffnen Sie weniger Verbindungen und lassen Sie die Warteschlange wiederholen. Prüfen Sie, dass der HELO-Name der volle Hostname des Servers ist und zu seiner Adresse führt.\#
google/unauthenticated\#
Weder SPF noch DKIM bestand, und Gmail verlangt mindestens eines.\#
Signieren Sie mit DKIM, und nennen Sie den sendenden Server im SPF-Eintrag der Envelope-Domain; eines von beiden muss bestehen.\#
google/unauthenticated-commands\#
Der Client sandte viele Befehle ohne Anmeldung, deshalb schloss Google die Sitzung.\#
Lassen Sie das Programm zuerst `EHLO`, `STARTTLS`, `EHLO` und `AUTH` senden, in dieser Reihenfolge.\#
google/unknown-user\#
Dieses Google-Konto gibt es nicht.\#
google/unsolicited\#
Gmail hält die Nachricht für Spam.\#
Senden Sie nur, was der Empfänger wollte, von einer authentifizierten Domain. Liegt es an Ihrer Organisation, prüfen Sie deren Konten auf Missbrauch.\#
google/unusual-rate\#
Gmail sieht ungewöhnlich viel Mail von dieser Adresse, diesem Netz, dieser DKIM-, SPF- oder Link-Domain.\#
Senken Sie die Rate zu Gmail, und steigern Sie langsam. Der Text sagt, was gezählt wird (Adresse, Netz, DKIM-, SPF- oder Link-Domain): Suchen Sie dort nach Missbrauch.\#
google/web-login\#
Google will, dass sich der Inhaber des Kontos zuerst mit einem Browser anmeldet.\#
Melden Sie sich einmal im Browser an, bestätigen Sie die Sicherheitsfragen, und nutzen Sie dann im Programm ein App-Passwort oder OAuth.\#
infobip/ready\#
Die gewöhnliche Antwort auf `STARTTLS`: Jetzt beginnt der TLS-Handshake.\#
Es ist nichts zu tun.\#
iua/2\#
Dieses Postfach gibt es bei i.ua oder bigmir.net nicht.\#
iua/3\#
Das Postfach ist eingefroren, weil es lange niemand benutzte.\#
iua/9\#
Die sendende Adresse steht auf der Sperrliste des Anbieters.\#
Stoppen Sie allen Spam von der Adresse, und schreiben Sie dann mit der ganzen Antwort und ihrem Link an den Support des Anbieters.\#
laposte/101\#
La Poste lehnt die sendende Adresse ab, weil Spamhaus (101) oder Sender Score (102) sie listet.\#
Sehen Sie die Adresse auf check.spamhaus.org oder senderscore.org nach, stellen Sie die Ursache ab, und beantragen Sie dort die Austragung.\#
laposte/401\#
Der SPF-Eintrag der Envelope-Domain erlaubt die sendende Adresse nicht.\#
laposte/420\#
Das Postfach des Empfängers bei La Poste ist archiviert (420) oder gesperrt (426).\#
laposte/517\#
Die Nachricht besteht DMARC nicht; La Poste antwortet 571, was kein Code der Norm ist.\#
Lassen Sie SPF oder DKIM für die Domain in From bestehen; Weiterleiter und Listen erhalten die DKIM-Signatur oder schreiben From um.\#
mailgun/605\#
Mailgun hat es gar nicht versucht: Die Adresse hatte früher einen Bounce. 605 ist ein Ereigniscode, nie eine SMTP-Antwort.\#
Prüfen Sie, warum die Adresse scheiterte oder sich beschwerte; nehmen Sie sie nur von der Sperrliste, wenn ihr Inhaber Ihre Mail will.\#
mailgun/607\#
Mailgun hat es gar nicht versucht: Der Empfänger hat sich früher beschwert. 607 ist ein Ereigniscode, nie eine SMTP-Antwort.\#
Senden Sie nicht mehr an diese Adresse; streichen Sie sie auch aus Ihren eigenen Listen.\#
mailru/invalid-mailbox\#
Das Postfach gibt es nicht oder es wurde geschlossen; Mail.ru sagt es erst nach den Daten.\#
mailru/spam\#
Mail.ru hält die Nachricht für Spam, nach Inhalt oder Ruf des Absenders; der Link führt zum Fall.\#
Berichtigen Sie Inhalt oder Versandgewohnheiten, und antworten Sie dann über den Link der Antwort oder schreiben Sie an abuse@corp.mail.ru.\#
mailru/try-later\#
Mail.ru begrenzt vorerst die Rate der sendenden Adresse.\#
Lassen Sie die Nachrichten in der Warteschlange, und senden Sie weniger auf einmal; dauert es Tage, schreiben Sie an abuse@corp.mail.ru.\#
microsoft/allowed-senders\#
Die Gruppe nimmt nur Mail der Absender auf ihrer Liste.\#
Bitten Sie den Besitzer der Gruppe, Sie in die erlaubten Absender aufzunehmen.\#
microsoft/anonymous-mail\#
Ein Gerät oder Programm will ohne Anmeldung senden, und kein Connector erlaubt das.\#
Lassen Sie das Gerät sich mit einem Konto anmelden, das SMTP AUTH nutzen darf, oder legen Sie einen Connector für seine feste öffentliche Adresse an.\#
microsoft/authentication-level\#
Wer viel an Outlook.com sendet, muss SPF, DKIM und DMARC bestehen, und diese Domain tut es nicht.\#
Veröffentlichen Sie SPF und einen DMARC-Eintrag (mindestens p=none), signieren Sie mit DKIM, und richten Sie eines von beiden an der From-Domain aus.\#
microsoft/bad-helo\#
Der Client nannte sich in `HELO` oder `EHLO` mit einem Namen der Empfängerseite.\#
Setzen Sie als HELO-Namen des sendenden Servers seinen eigenen vollen Hostnamen.\#
microsoft/bad-outbound-sender\#
Ihr eigenes Konto darf nicht mehr senden, weil Spam darüber hinausging.\#
Sichern Sie das Konto (neues Passwort, zweiter Faktor, keine unbekannten Regeln); dann gibt es ein Administrator des Mandanten auf der Seite der eingeschränkten Benutzer frei.\#
microsoft/banned-ip\#
Microsoft 365 sperrt die sendende Adresse; die Streichung geht über sender.office.com.\#
Stoppen Sie den Spam an der Quelle, geben Sie dann die Adresse auf https://sender.office.com ein, und folgen Sie der Bestätigungsmail.\#
microsoft/banned-sender\#
Die sendende Adresse steht auf Microsofts Liste gesperrter Absender; die Streichung wird per Mail beantragt.\#
Stoppen Sie den Spam an der Quelle, und leiten Sie dann den ganzen Bounce an die darin genannte Austragungsadresse weiter.\#
microsoft/certificate-expired\#
Das Zertifikat des Mailservers des Empfängers ist abgelaufen.\#
Der Administrator der Empfängerseite erneuert das Zertifikat und startet den Maildienst neu, damit es auf Port 25 wirklich benutzt wird.\#
microsoft/certificate-mismatch\#
Das Zertifikat des Empfängerservers trägt nicht den Hostnamen, unter dem Microsoft ihn erreichte.\#
Der Administrator der Empfängerseite installiert ein Zertifikat mit dem Namen des MX-Hosts oder lässt den MX-Eintrag einen Namen nennen, den das Zertifikat enthält.\#
microsoft/connection-refused\#
Exchange Online erreicht den Host des Empfängers, doch nichts nimmt an seinem Port Verbindungen an (10061 ist die Windows-Nummer dafür).\#
Der Administrator der Empfängerseite startet den Maildienst, öffnet Port 25 für Microsofts Adressen und prüft, dass der MX-Eintrag zum richtigen Host führt.\#
microsoft/connections\#
Die sendende Adresse hält mehr Verbindungen zu Microsoft, als sie darf.\#
microsoft/customer-block-list\#
Die Organisation des Empfängers hat Ihren Server auf ihre eigene Sperrliste gesetzt; es ist nicht die von Microsoft.\#
Bitten Sie den Administrator des Empfängers auf anderem Weg um Streichung; Microsoft kann das nicht.\#
microsoft/daily-recipients\#
Ihr eigenes Konto schrieb an so viele Empfänger, wie es am Tag darf; vielleicht nutzt es jemand anderes.\#
Warten Sie bis zu 24 Stunden. Haben Sie nicht so viel gesendet, ändern Sie sofort das Passwort und entfernen Sie unbekannte Posteingangsregeln.\#
microsoft/dmarc-reject\#
Die Nachricht besteht DMARC nicht, und die From-Domain verlangt die Ablehnung.\#
Lassen Sie SPF oder DKIM für die Domain in From bestehen. Welche Server scheitern, liest ihr Inhaber in den DMARC-Berichten.\#
microsoft/dns-query-failed\#
Exchange Online bekam keine brauchbare DNS-Antwort für die Domain des Empfängers.\#
Der Inhaber der Empfängerdomain berichtigt ihre MX-Einträge und prüft, dass alle Nameserver von außen antworten; der Absender prüft die Schreibweise der Domain.\#
microsoft/dnssec-invalid\#
Die DNSSEC-Signaturen der Empfängerdomain lassen sich nicht bestätigen.\#
Der Inhaber der Empfängerdomain erneuert abgelaufene Signaturen und prüft, dass der DS-Eintrag der übergeordneten Zone zum jetzigen Schlüssel gehört.\#
microsoft/edge-blocking\#
Das Verzeichnis des Mandanten kennt den Empfänger nicht, deshalb wird er am Eingang abgelehnt (bei Microsoft hat 5.4.1 nichts mit dem Netz zu tun).\#
Prüfen Sie die Schreibweise der Adresse. Stimmt sie, muss der Administrator des Empfängers das Postfach ins Verzeichnis bringen oder die Domain zum internen Relay machen.\#
microsoft/from-missing\#
Die Nachricht hat kein From-Feld oder eines ohne gültige Adresse.\#
Lassen Sie das Programm ein From-Feld mit voller Adresse schreiben, etwa `From: Name <name@example.com>`.\#
microsoft/group-authentication\#
Die Gruppe nimmt nur Mail angemeldeter Personen ihrer eigenen Organisation.\#
Bitten Sie den Besitzer der Gruppe, Mail von außen zu erlauben. Gehören Sie dazu, senden Sie angemeldet über den Server der Organisation.\#
microsoft/mail-loop\#
Die Nachricht kreist zwischen Servern, meist zwischen Exchange Online und einem eigenen Server.\#
Suchen Sie in den Received-Feldern die Hosts, die sich wiederholen; berichtigen Sie dann den MX-Eintrag, den Connector oder die Weiterleitung, die zurückweist.\#
microsoft/mailbox-authentication\#
Das Postfach nimmt nur Mail angemeldeter Personen seiner eigenen Organisation.\#
Bitten Sie den Inhaber des Postfachs auf anderem Weg, Mail von außen zu erlauben.\#
microsoft/mailbox-full\#
Das Postfach des Empfängers ist über seinem Kontingent.\#
microsoft/mta-sts\#
MX-Host oder Zertifikat des Empfängers passt nicht zur MTA-STS-Richtlinie der Domain.\#
Der Administrator der Empfängerseite nennt jeden MX-Host in der MTA-STS-Richtliniendatei oder gibt dem Host ein gültiges Zertifikat auf seinen Namen.\#
microsoft/network-block-list\#
Outlook.com sperrt den Bereich, in dem die sendende Adresse liegt (S3140, S3150), vielleicht wegen ihrer Nachbarn.\#
Stoppen Sie eigenen Spam, füllen Sie dann das Absenderformular von Outlook.com aus, und bitten Sie Ihren Hoster, seinen Bereich zu bereinigen.\#
microsoft/no-starttls\#
Der Server des Empfängers bietet kein `STARTTLS` an, obwohl Mail an diese Domain über TLS gehen muss (DANE).\#
Der Administrator der Empfängerseite schaltet STARTTLS auf jedem MX-Host ein oder entfernt die TLSA-Einträge, die es versprechen.\#
microsoft/rate-limited-reputation\#
Microsoft bremst die sendende Adresse wegen ihres Rufs.\#
Senken Sie das Volumen, sehen Sie die Adresse in Microsofts SNDS nach, und stellen Sie ab, was Beschwerden bringt oder unbekannte Empfänger trifft.\#
microsoft/recipient-not-found\#
Kein Postfach hat diese Adresse (bei Microsoft hat 5.1.10 nichts mit Null-MX zu tun).\#
microsoft/server-busy\#
Microsoft bremst diese sendende Adresse; die AS-Nummer im Text nennt die Regel.\#
Senden Sie weniger, öffnen Sie weniger Verbindungen, und lassen Sie die Warteschlange wiederholen; eine neue Adresse braucht Wochen kleiner, regelmäßiger Mengen.\#
microsoft/spam-abuse\#
Microsoft sperrt diesen Absender, weil Spam von ihm kam.\#
Finden und stoppen Sie das Konto oder Programm, das ihn sandte, und bitten Sie dann Microsofts Support mit der ganzen Antwort um Aufhebung.\#
microsoft/spamhaus\#
Microsoft lehnt die sendende Adresse ab, weil sie auf einer Spamhaus-Liste steht.\#
microsoft/submission-quota\#
Ihr eigenes Konto hat vorerst so viel gesendet, wie es darf; trotz 5.2.2 ist kein Postfach voll.\#
Senden Sie von diesem Konto nichts mehr, bis das Limit zurückgesetzt ist, und prüfen Sie, dass es nicht missbraucht wird.\#
microsoft/suspicious-remote\#
Der Server des Empfängers brach die Verbindung immer wieder ab.\#
Der Administrator der Empfängerseite sucht, was die Sitzung trennt: TLS-Einstellungen, eine Firewall mit SMTP-Prüfung, Paketgröße (MTU), Verbindungslimits.\#
microsoft/tenant-attribution\#
Exchange Online kann den sendenden Server keinem Mandanten zuordnen: Kein eingehender Connector passt zu Adresse oder Zertifikat.\#
Tragen Sie die jetzige Adresse oder den Zertifikatsnamen des sendenden Servers im eingehenden Connector ein, und senden Sie von einer akzeptierten Domain des Mandanten.\#
microsoft/tenant-threshold\#
Ihr ganzer Mandant darf nicht mehr senden, weil zu viel davon Spam oder Massenmail war.\#
Suchen Sie in der Nachrichtenablaufverfolgung die gekaperten Konten oder Massenversender, stoppen Sie sie, und eröffnen Sie einen Fall bei Microsofts Support.\#
microsoft/thread-limit\#
Zu viele Zustellungen in dieses Postfach laufen zugleich (hier hat 432 nichts mit Passwörtern zu tun).\#
microsoft/tlsa-invalid\#
Der TLSA-Eintrag des Empfängerservers passt nicht zum Zertifikat, das er zeigt (DANE).\#
Der Administrator der Empfängerseite veröffentlicht einen TLSA-Eintrag für das jetzige Zertifikat; nächstes Mal vor dem Zertifikatswechsel, nicht danach.\#
microsoft/traffic-not-accepted\#
Ein neuer oder Testmandant sendet von Microsoft-Adressen mit geringem Ruf, und dieser Verkehr wird nicht angenommen.\#
Bitten Sie Microsofts Support, den Mandanten zuzulassen; ein bezahltes Abonnement und eine eigene bestätigte Domain helfen.\#
microsoft/unregistered-domains\#
Der Mandant sendet mit Domains, die er nicht eingetragen hat.\#
Tragen Sie jede sendende Domain im Mandanten ein und bestätigen Sie sie, oder senden Sie mit einer Adresse einer eingetragenen Domain.\#
mimecast/anti-spoofing\#
Die Nachricht kommt von außen, trägt aber einen Absender der eigenen Domain des Empfängers.\#
Senden Sie mit eigener Domain. Soll der Dienst jene Domain benutzen, muss der Administrator des Empfängers ihn in der Anti-Spoofing-Richtlinie zulassen.\#
mimecast/dmarc\#
Die Nachricht besteht DMARC nicht, und die Richtlinie des Empfängers lehnt solche Mail ab.\#
mimecast/ended-early\#
Die Verbindung brach vor dem Ende der Nachricht ab, oder eine Firewall veränderte den Dialog.\#
Lassen Sie die Nachricht in der Warteschlange. Wiederholt es sich, schalten Sie die SMTP-Prüfung der Firewall ab, und testen Sie eine kleinere Paketgröße (MTU).\#
mimecast/greylisting\#
Mimecast schiebt den ersten Versuch eines unbekannten Absenders auf (Greylisting); der Text über Ressourcen bedeutet sonst nichts.\#
Lassen Sie die Nachricht in der Warteschlange: Ein Versuch von derselben Adresse nach einigen Minuten gelingt. Wechseln Sie die sendende Adresse dazwischen nicht.\#
mimecast/host-network\#
Die Organisation des Empfängers nimmt keine Mail aus dem Netz oder Land der sendenden Adresse.\#
Senden Sie über einen Server in einem anderen Netz, oder bitten Sie den Administrator des Empfängers auf anderem Weg um eine Ausnahme.\#
mimecast/ip-reputation\#
Mimecasts Reputationsdaten bewerten die sendende Adresse zu niedrig.\#
Prüfen Sie die Adresse auf Sperrlisten, stellen Sie die Ursache ab, und bitten Sie dann Mimecast mit der ganzen Antwort um Überprüfung.\#
mimecast/open-relay\#
Mimecast betreut die Empfängerdomain für diesen Kunden nicht oder kennt den sendenden Server nicht; das bleibt so, obwohl der Code 451 ist.\#
Prüfen Sie den MX der Empfängerdomain. Kunden: Domain zu den internen Domains, Adresse des Servers zu den autorisierten Ausgängen hinzufügen.\#
mimecast/poor-reputation\#
Cloudmarks Daten, von Mimecast abgefragt, bewerten die sendende Adresse schlecht.\#
Stoppen Sie den Spam an der Quelle, und beantragen Sie dann eine Rücksetzung auf csi.mimecast.org.\#
mimecast/prohibition\#
Die Organisation des Empfängers sperrt diesen Absender, oder dessen SPF-Eintrag endet auf -all und nennt den Server nicht.\#
Prüfen Sie zuerst SPF. Besteht es, bitten Sie den Administrator des Empfängers auf anderem Weg, Sie von den gesperrten Absendern zu nehmen.\#
mimecast/recipient-unavailable\#
Die sendende Adresse machte zu viele ungültige Verbindungen und ist eine Zeit lang gesperrt; der Empfänger ist nicht der Grund.\#
Lassen Sie die Nachricht in der Warteschlange, und suchen Sie im Log die Verbindungen zu Mimecast, die vorher scheiterten.\#
mimecast/spf\#
Der SPF-Eintrag der Envelope-Domain erlaubt die sendende Adresse nicht, und die Richtlinie des Empfängers lehnt solche Mail ab.\#
mimecast/temporary-blacklist\#
Die sendende Adresse hat bei Mimecast eine Grenze erreicht und ist eine Zeit lang gesperrt.\#
Lassen Sie die Nachrichten in der Warteschlange, und öffnen Sie weniger Verbindungen; säubern Sie die Liste, wenn viele Empfänger unbekannt waren.\#
mimecast/tls\#
Die Richtlinie des Empfängers nimmt Mail dieses Absenders nur über TLS an.\#
Schalten Sie STARTTLS für ausgehende Mail ein, und prüfen Sie, dass das Zertifikat gültig ist, denn die Richtlinie kann es prüfen.\#
netease/cel\#
Der Client sandte NetEase auf einer Verbindung zu viele falsche Befehle.\#
Lesen Sie in den früheren Antworten der Sitzung, welche Befehle scheiterten, und berichtigen Sie das Programm, das sie sendet.\#
netease/dt-rbl\#
NetEase fand die sendende Adresse auf einer Sperrliste.\#
Sehen Sie die Adresse auf check.spamhaus.org und anderen Listen nach, stellen Sie die Ursache ab, und beantragen Sie bei der betreffenden die Austragung.\#
netease/dt-spm\#
NetEase hält die Nachricht für Spam; bei 451 kann ein Versuch nach Minuten gelingen, bei 554 ist sie endgültig abgelehnt.\#
Bei 451 lassen Sie die Nachricht in der Warteschlange. Bei 554 ändern Sie Wendungen und Links, bevor Sie erneut senden.\#
netease/hl-icc\#
Die Adresse hält zu viele Verbindungen zugleich zu NetEase.\#
netease/hl-ifc\#
Die Adresse sandte NetEase in kurzer Zeit zu viele Nachrichten.\#
Lassen Sie die Nachrichten in der Warteschlange, und senden Sie weniger auf einmal an 163.com und 126.com.\#
netease/hl-itc\#
Die Adresse hat ihr Verbindungslimit bei NetEase erreicht; bei 554 muss sie eine Zeit lang aufhören.\#
Verbinden Sie sich einige Stunden nicht, dann mit weniger Verbindungen; die abgelehnten Nachrichten sind neu zu senden.\#
netease/hl-mep\#
Die Adresse sendet mit vielen Absenderdomains, die gefälscht aussehen.\#
Senden Sie nur mit eigenen Domains, die diesen Server in SPF nennen; leiten Sie fremde Mail nicht mehr mit unverändertem Absender weiter.\#
netease/hl-rep\#
NetEase sperrt die Adresse, weil sie an viele unbekannte Empfänger schrieb.\#
Entfernen Sie Adressen mit Bounces aus Ihren Listen, lassen Sie neue bestätigen, und senden Sie mit kleinerem Volumen erneut.\#
netease/mi-dmc\#
Der Client sandte auf einer Verbindung zu viele Nachrichten an NetEase.\#
Lassen Sie den Server für den Rest eine neue Verbindung öffnen, und senken Sie die Zahl der Nachrichten pro Verbindung.\#
netease/mi-sfq\#
Die Absenderadresse ist über der Zahl von Nachrichten, die NetEase in 15 Minuten von ihr nimmt.\#
Lassen Sie die Nachrichten eine Viertelstunde in der Warteschlange, und verteilen Sie die Mail dieses Absenders über mehr Zeit.\#
netease/rp-drc\#
Der Client nannte NetEase auf einer Verbindung zu viele Empfänger.\#
Lassen Sie den Rest für die nächste Verbindung in der Warteschlange; senken Sie die Zahl der Empfänger pro Verbindung.\#
netease/rp-orq\#
Absender oder Empfänger ist über der Zahl von Nachrichten, die NetEase vorerst erlaubt.\#
Machen Sie mindestens eine Stunde Pause, und senden Sie dann langsamer; die abgelehnten Nachrichten sind neu zu senden.\#
orange/102\#
Orange sperrt die sendende Adresse wegen Spam, nach Daten von Cloudmark.\#
orange/103\#
Orange verweigert dieser Adresse vorerst den Dienst.\#
Senden Sie einige Stunden nichts an Orange, dann langsam weiter; dauert es an, schreiben Sie mit der ganzen Antwort an den Postmaster von Orange.\#
orange/104\#
Die sendende Adresse hält zu viele Verbindungen zu Orange.\#
Verringern Sie die gleichzeitigen Verbindungen zu Orange (eine oder zwei genügen kleinen Servern); die Warteschlange stellt den Rest zu.\#
orange/405\#
Orange nimmt die Domain des Envelope-Absenders nicht an.\#
Verwenden Sie einen Envelope-Absender, dessen Domain im DNS existiert und Mail annimmt.\#
orange/416\#
Dieses Orange-Postfach gibt es nicht.\#
orange/417\#
Das Postfach bei Orange ist voll; es existiert, obwohl der Code 5.1.1 ist.\#
Behalten Sie die Adresse, sagen Sie dem Empfänger auf anderem Weg, dass das Postfach geleert werden muss, und senden Sie dann erneut.\#
orange/505\#
Orange schob die Nachricht nach ihren Daten vorerst auf.\#
orange/506\#
Orange hält die Nachricht für Spam.\#
Prüfen Sie Links, Wendungen und Authentifizierung; wird gewünschte Mail abgelehnt, schreiben Sie mit der ganzen Antwort an den Postmaster von Orange.\#
orange/999\#
Orange sperrt oder bremst die sendende Adresse wegen ihres Rufs.\#
Senden Sie einige Tage weit weniger an Orange, prüfen Sie die Adresse auf Sperrlisten, und schreiben Sie dann an den Postmaster von Orange.\#
outlook/dy-001\#
Die sendende Adresse ist dynamisch; von solchen nimmt Outlook.com keine Mail direkt an.\#
outlook/dy-002\#
Der sendende Host scheint infiziert oder von jemandem übernommen.\#
Nehmen Sie den Host vom Netz, säubern Sie ihn, ändern Sie die Passwörter seiner Konten, und füllen Sie dann das Absenderformular von Outlook.com aus.\#
outlook/ou-001\#
Outlook.com lehnt die sendende Adresse ab, weil Spamhaus sie listet.\#
outlook/ou-002\#
Outlook.com lehnt die Nachricht wegen ihres Inhalts oder des Rufs des Absenders ab.\#
Ändern Sie verdächtige Links und Wendungen, und sehen Sie, ob es durchgeht; wird auch schlichter Text abgelehnt, füllen Sie das Absenderformular aus.\#
outlook/rp-001\#
Die sendende Adresse ist über der Rate, die ihr Ruf bei Outlook.com erlaubt.\#
Senden Sie weniger auf einmal, und lassen Sie die Warteschlange wiederholen; die erlaubte Rate steigt mit dem Ruf (siehe SNDS).\#
outlook/rp-002\#
Über diese Verbindung ging zu viel; Outlook.com beendet sie.\#
Senden Sie weniger Nachrichten pro Verbindung, mit Pausen dazwischen; die Warteschlange stellt den Rest zu.\#
outlook/rp-003\#
Die sendende Adresse hält zu viele Verbindungen zugleich zu Outlook.com.\#
outlook/sc-001\#
Outlook.com lehnt die Mail wegen ihres Inhalts oder wegen des Rufs von Adresse oder Domain ab.\#
Sehen Sie die Adresse in SNDS nach, stellen Sie ab, was Beschwerden bringt, und füllen Sie dann das Absenderformular mit der ganzen Antwort aus.\#
outlook/sc-002\#
Der Absender probierte zu viele unbekannte Adressen (Namespace Mining).\#
outlook/sc-003\#
Die sendende Adresse wirkt wie ein offener Proxy oder ein offenes Relay.\#
Schließen Sie den offenen Proxy oder das Relay, testen Sie von außen, und füllen Sie dann das Absenderformular von Outlook.com aus.\#
outlook/sc-004\#
Zu viele Empfänger beschwerten sich über Mail von dieser Adresse.\#
Nehmen Sie am Beschwerdeprogramm (JMRP) teil, entfernen Sie jeden, der sich beschwert, und schreiben Sie nur denen, die es wollten.\#
postfix/break-rules\#
Der Client sandte HTTP oder andere Befehle, die kein Mailprogramm sendet, deshalb legte Postfix auf (postscreen sagt 521 5.7.0).\#
Bei einem Scanner auf Port 25 ist nichts zu tun. Ist es Ihr eigenes Programm, richten Sie es auf den richtigen Port und das richtige Protokoll.\#
postfix/client-connections\#
Der Client hält mehr Verbindungen, als das empfangende Postfix einer Adresse erlaubt.\#
Verringern Sie die gleichzeitigen Verbindungen zu diesem Server, und nutzen Sie offene weiter. Empfängerseite: Die Grenze ist `smtpd_client_connection_count_limit`.\#
postfix/need-rcpt\#
Der Client sandte `DATA` oder `BDAT`, obwohl der Server keinen Empfänger angenommen hatte.\#
Sehen Sie die Antworten davor an: Jeder Empfänger wurde abgelehnt, es gab also niemanden zuzustellen.\#
postfix/refused-to-talk\#
Der entfernte Server lehnte schon mit der Begrüßung ab; Postfix nimmt selbst eine 5yz-Begrüßung als vorübergehend und versucht es weiter.\#
Lesen Sie die Worte nach dem Doppelpunkt: Sie sind der Grund des entfernten Servers. Die Nachricht wartet solange in der Warteschlange.\#
postfix/relay-access\#
Der Server betreut die Empfängerdomain nicht, und der Client darf nicht weiterleiten.\#
Benutzer melden sich auf Port 587 oder 465 an. Andere prüfen den MX der Empfängerdomain; der Administrator trägt die Domain ein, wenn sie dorthin gehört.\#
postmark/inactive\#
Postmark sendet nicht: Die Adresse hatte früher einen Bounce oder eine Beschwerde. 406 ist ein API-Code, keine SMTP-Antwort.\#
Sehen Sie in Postmarks Sperrliste (Suppressions) nach, warum die Adresse inaktiv ist; reaktivieren Sie sie nur nach einem behobenen Bounce, nie nach einer Beschwerde.\#
proofpoint/dynamic-reputation\#
Proofpoints Reputationsdienst sperrt die sendende Adresse für alle seine Kunden.\#
Stoppen Sie den Spam an der Quelle, geben Sie dann die Adresse auf https://ipcheck.proofpoint.com ein, und beantragen Sie dort die Austragung.\#
qmail/bare-lf\#
Der Client sandte einen Zeilenvorschub ohne Wagenrücklauf.\#
Berichtigen Sie das sendende Programm: Jede Zeile muss mit CR LF enden, auch innerhalb der Nachricht.\#
qmail/rcpthosts\#
Der Server nimmt keine Mail für die Empfängerdomain an (rcpthosts); qmail schreibt den erweiterten Code ans Ende des Textes.\#
Melden Sie sich an, wenn es Ihr Server ist. Sonst nimmt sein Administrator die Domain in rcpthosts auf, oder der MX-Eintrag der Domain ist falsch.\#
qq/authentication\#
SPF, DKIM oder DMARC scheiterte bei QQ (Seite 122/72).\#
Berichtigen Sie, was der Text nennt: den SPF-Eintrag der Envelope-Domain, den DKIM-Schlüssel oder die Ausrichtung an From.\#
qq/bounce-attacks\#
Von Ihrem Server kommen viele Bounces zu Mail, die QQ-Nutzer nie gesendet haben (Seite 122/57).\#
Lehnen Sie unbekannte Empfänger bei RCPT ab, statt anzunehmen und zurückzusenden; antworten Sie nicht automatisch auf Spam.\#
qq/connection-denied\#
QQ lehnt alle Verbindungen von dieser Adresse ab (Seite 122/170).\#
Senden Sie nicht weiter, befreien Sie die Adresse von Spam und Sperrlisten, und legen Sie dann auf der Seite in der Antwort Einspruch ein.\#
qq/connection-frequency\#
Die sendende Adresse verbindet sich zu oft mit QQ (Seite 122/175); der Code ist dauerhaft, die Grenze nicht.\#
Öffnen Sie weniger Verbindungen zu QQ mit je mehr Nachrichten; die abgelehnten Nachrichten sind neu zu senden.\#
qq/content-denied\#
QQs Filter lehnt den Inhalt der Nachricht ab (Seite 122/171).\#
Ändern Sie Betreff, Wendungen und Links, und senden Sie zum Test schlichten Text; derselbe Text an viele wird schneller abgelehnt.\#
qq/domain-frequency\#
Die sendende Domain sendet QQ zu oft (Seite 122/173); der Code ist dauerhaft, die Grenze nicht.\#
Machen Sie Pause, und senden Sie dann langsamer, über alle Server der Domain gezählt; die abgelehnten Nachrichten sind neu zu senden.\#
qq/ip-frequency\#
Die sendende Adresse sendet QQ zu oft (Seite 122/172); der Code ist dauerhaft, die Grenze nicht.\#
Machen Sie Pause, und senden Sie dann langsamer an QQ; die abgelehnten Nachrichten sind neu zu senden.\#
qq/mailbox-not-found\#
Dieses QQ-Postfach gibt es nicht (122/169).\#
qq/sender-frequency\#
Diese Absenderadresse sendet QQ zu oft (Seite 122/174); der Code ist dauerhaft, die Grenze nicht.\#
Machen Sie mit diesem Absender Pause, und prüfen Sie sein Konto auf Missbrauch; die abgelehnten Nachrichten sind neu zu senden.\#
qq/suspected-ip\#
QQ verdächtigt die sendende Adresse, Spam zu senden (Seite 122/66).\#
Prüfen Sie Sperrlisten und Ihre Logs, setzen Sie PTR, SPF und DKIM, und legen Sie dann auf der Seite in der Antwort Einspruch ein.\#
rackspace/g1f\#
Die sendende Adresse hat keinen PTR-Eintrag, den Rackspace verlangt.\#
rackspace/g28\#
Die sendende Adresse ist Rackspace neu oder hat noch kein Vertrauen und sandte zu viel.\#
Beginnen Sie mit kleinen Mengen von dieser Adresse, steigern Sie über Wochen, und halten Sie Beschwerden und unbekannte Empfänger gering.\#
sendgrid/credits\#
Die Nachrichten des Tarifs sind verbraucht, obwohl der Text von Authentifizierung spricht.\#
Erhöhen Sie den Tarif, oder warten Sie auf den nächsten Zeitraum, und senden Sie dann erneut.\#
sendgrid/deferred\#
Der Server des Empfängers schob die Nachricht auf; SendGrid zitiert seine Antwort und versucht es selbst weiter.\#
Senden Sie nicht erneut: SendGrid wiederholt bis zu 72 Stunden lang.\#
sendgrid/sender-identity\#
Die From-Adresse ist kein verifizierter Absender des Kontos. 403 ist kein Code der Norm, und die erste Ziffer lässt Server vergeblich wiederholen.\#
Verifizieren Sie die Adresse oder authentifizieren Sie ihre Domain in SendGrids Einstellungen; löschen Sie, was in der Warteschlange steht, oder senden Sie es danach neu.\#
sendgrid/unauthenticated\#
Der Client sandte `MAIL`, ohne sich vorher anzumelden.\#
Lassen Sie das Programm sich mit dem Benutzernamen apikey (genau dieses Wort) und einem API-Schlüssel als Passwort anmelden.\#
sfr-free-libero/connections\#
Die sendende Adresse hält mehr Verbindungen, als dieser Anbieter einer Adresse erlaubt.\#
sfr-free-libero/spam\#
Der Inhaltsfilter des Anbieters hält die Nachricht für Spam.\#
sorbs/listed\#
Der empfangende Server fragt noch SORBS, eine 2024 geschlossene Sperrliste.\#
Der Administrator der Empfängerseite nimmt SORBS aus seinen Sperrlisten; der Absender kann ihn nur auf anderem Weg darauf hinweisen.\#
spamcop/scbl\#
SpamCop listet die sendende Adresse; der Eintrag vergeht von selbst bald nach der letzten Spammeldung.\#
Stoppen Sie den Spam, und warten Sie: Etwa einen Tag nach der letzten Meldung ist die Adresse wieder frei. Zu beantragen ist nichts.\#
spamhaus/domain\#
Der empfangende Server fand eine Domain des Absenders oder der Nachricht auf der Domainliste von Spamhaus (DBL).\#
spamhaus/ip\#
Der empfangende Server fand die sendende Adresse auf einer Spamhaus-Liste.\#
Suchen Sie die Adresse auf check.spamhaus.org. PBL: über den Server Ihres Anbieters senden. SBL, XBL: Ursache abstellen, dann dort die Austragung beantragen.\#
spectrum/aup-1000\#
Spectrum sperrt die Adresse wegen verdächtiger Aktivität.\#
Suchen Sie in Ihren Logs nach Spam oder Passwortraten, stoppen Sie es, und bitten Sie Spectrum um Entsperrung, wenn es nicht vergeht.\#
spectrum/aup-1010\#
Spectrum sperrt Ihr eigenes Konto, weil Spam darüber hinausging.\#
Ändern Sie das Passwort, entfernen Sie unbekannte Weiterleitungen, prüfen Sie die Geräte auf Schadsoftware, und bitten Sie dann den Anbieter um Entsperrung.\#
spectrum/aup-1090\#
Spectrums Server kann die Nachricht gerade nicht bearbeiten.\#
spectrum/aup-1100\#
Spectrum will Reverse-DNS, das von der Adresse zu einem Namen und vom Namen zur Adresse zurückführt.\#
spectrum/aup-1200\#
Spectrum lehnt die sendende Adresse ab, weil Cloudmark sie listet.\#
spectrum/aup-1220\#
Spectrum lehnt die sendende Adresse ab, weil Spamhaus sie listet.\#
spectrum/aup-1260\#
Spectrum nimmt von dieser Adresse keine Mail über IPv6 an.\#
Stellen Sie Spectrum über IPv4 zu; in Postfix tut `smtp_address_preference = ipv4` das für alle Ziele.\#
spectrum/aup-1300\#
Die Adresse hält zu viele Verbindungen zu Spectrum oder öffnet sie zu schnell.\#
spectrum/aup-1350\#
Die Adresse sendet Spectrum in einer bestimmten Zeit zu viele Nachrichten oder Empfänger.\#
Lassen Sie die Nachrichten in der Warteschlange, und senden Sie weniger auf einmal; säubern Sie die Liste, wenn viele Empfänger unbekannt sind.\#
spectrum/aup-1500\#
Die From-Adresse ist nicht die des angemeldeten Kontos oder der Domain.\#
Senden Sie mit der Adresse des angemeldeten Kontos, oder lassen Sie die andere Adresse für dieses Konto zu.\#
spectrum/aup-1530\#
Die Nachricht ist größer als die 20 MB, die Spectrum annimmt.\#
Teilen Sie die Dateien per Link; die Kodierung macht Anhänge etwa ein Drittel größer.\#
t-online/spam-or-virus\#
T-Online hält die Nachricht für Spam oder Schadsoftware.\#
Senden Sie den Text ohne Links und Anhänge, um den schuldigen Teil zu finden; wird sauberer Text abgelehnt, schreiben Sie an T-Onlines Postmaster.\#
t-online/tosa\#
T-Online kennt die sendende Adresse nicht oder sperrt sie; es nimmt Mail nur von Servern an, denen es vertraut.\#
Geben Sie dem Server einen PTR-Eintrag in eigener Domain und eine Website mit Kontaktangaben (Impressum), und schreiben Sie dann an tosa@rx.t-online.de.\#
yahoo/bl21\#
Yahoo lehnt die sendende Adresse ab, weil Spamhaus sie als privaten Anschluss (PBL) oder infizierten Host (XBL) listet.\#
Suchen Sie die Adresse auf check.spamhaus.org. PBL: über den Server Ihres Anbieters senden. XBL: Host säubern, dann die Austragung beantragen.\#
yahoo/disabled\#
Das Yahoo- oder AOL-Postfach ist gesperrt.\#
yahoo/ipts04\#
Yahoo schiebt Mail von dieser Adresse wegen der Menge oder wegen Beschwerden auf.\#
Machen Sie einige Stunden Pause, fahren Sie langsamer fort, und suchen Sie die Ursache in Beschwerden und alten Listen.\#
yahoo/mailbox-not-found\#
Dieses Yahoo- oder AOL-Postfach gibt es nicht; hier hat 552 nichts mit einem vollen Postfach zu tun.\#
yahoo/messages-per-connection\#
Yahoo hat auf dieser Verbindung so viele Nachrichten angenommen, wie es auf einer nimmt; alles ist in Ordnung.\#
Lassen Sie den Server für den Rest eine neue Verbindung öffnen. Senken Sie in den Einstellungen die Zahl der Nachrichten pro Verbindung.\#
yahoo/no-account\#
Dieses Yahoo-Konto gibt es nicht.\#
yahoo/no-longer-valid\#
Das Yahoo-Konto wurde geschlossen.\#
Entfernen Sie die Adresse aus Ihren Listen; fragen Sie die Person auf anderem Weg nach einer neuen.\#
yahoo/ph01\#
Yahoo hält den Inhalt für Phishing oder Schadsoftware.\#
Entfernen Sie Links, die woandershin führen, als sie zeigen, angehängte Programme und Anmeldeformulare; prüfen Sie, dass Ihre Website nicht gekapert ist.\#
yahoo/ts01\#
Yahoo schiebt die Mail auf, weil sich seine Nutzer über Mail von dieser Adresse beschwerten.\#
Senden Sie langsamer, nehmen Sie an Yahoos Beschwerde-Rückmeldung teil, und entfernen Sie jeden, der sich beschwert.\#
yahoo/ts02\#
Yahoo schiebt die Mail auf, weil die Beschwerden über diese Adresse weitergehen.\#
yahoo/ts03\#
Yahoo schiebt alle Mail von dieser Adresse endgültig auf; Wiederholen hilft nicht, obwohl der Code vorübergehend ist.\#
Wiederholen Sie nicht weiter. Beheben Sie die Ursache, und schreiben Sie dann über das Formular der Absenderseiten an Yahoos Postmaster.\#
yahoo/tss04\#
Yahoo schiebt die Mail wegen unerwarteter Menge oder Beschwerden auf; auch Absender ohne SPF oder DKIM sehen das.\#
Setzen Sie die Zustellung an Yahoo mindestens zwei Stunden aus, fahren Sie langsamer fort, und prüfen Sie, dass SPF und DKIM bestehen.\#
yahoo/tss05\#
Yahoo schiebt die Mail aus den Gründen von TSS04 auf, aber länger.\#
Setzen Sie die Zustellung an Yahoo mindestens vier Stunden aus, fahren Sie viel langsamer fort, und entfernen Sie Empfänger, die nie reagieren.\#
yahoo/tss07\#
Yahoo lehnt die sendende Adresse ab, weil Spamhaus sie listet.\#
yahoo/tss09\#
Yahoo lehnt alle Mail von dieser Adresse endgültig ab.\#
yahoo/unauthenticated\#
Weder SPF noch DKIM bestand (hier hat 5.7.9 nichts mit Passwörtern zu tun).\#
Signieren Sie mit DKIM für die From-Domain, und nennen Sie den sendenden Server im SPF-Eintrag der Envelope-Domain; eines von beiden muss bestehen.\#
yahoo/unresolvable-from\#
Die Domain des Envelope-Absenders gibt es im DNS nicht, oder ihre Nameserver antworten nicht.\#
Berichtigen Sie den Envelope-Absender oder die DNS-Zone seiner Domain: Sie braucht einen SOA- und einen MX- oder A-Eintrag.\#
yandex/no-such-user\#
Dieses Yandex-Postfach gibt es nicht, obwohl der Code 5.7.1 ist.\#
yandex/not-owned\#
Der Envelope-Absender ist keine Adresse des angemeldeten Kontos.\#
yandex/spamsource\#
Yandex sperrt die sendende Adresse nach seiner eigenen Spamstatistik.\#
Stoppen Sie den Spam an der Quelle, und schreiben Sie dann mit der ganzen Antwort an den Mail-Support von Yandex; die Liste ist nicht öffentlich.\#
yandex/unavailable\#
Yandex schiebt die Nachricht vorerst auf, ähnlich wie beim Greylisting.\#
zoho/domain-rejected\#
Die Einstellungen der Empfängerdomain bei Zoho lehnen die Mail ab; 541 ist kein Code der Norm.\#
Bitten Sie den Administrator des Empfängers auf anderem Weg, Ihre Adresse oder Domain in der Spamkontrolle von Zoho Mail zuzulassen.\#
zoho/relaying\#
Zoho betreut die Empfängerdomain nicht für Sie, oder die From-Adresse gehört nicht zum angemeldeten Konto.\#
Melden Sie sich an, und senden Sie mit der Adresse des Kontos oder einem eingerichteten Alias. Empfangende Domain: Schließen Sie ihre Bestätigung bei Zoho ab.\#

"""#)
}
