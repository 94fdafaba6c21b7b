// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enProviders = PackedTable(
        records: #"""
00000F0000200310F00202006B0F00402009T0I0060200<J0I0080200?L0G00:0200CF0G00<0200FM0:00>0200IJ0700@0200Ke0700B02\#
00N70:00D0200QU0:00F0200TI0:00H0200Vm0:00J0200ZN0;00L0200]n0F00N0200aO0:00P0200d60:00R0200g50:00T0200jV0>00V02\#
00l]0B00X0200oW0C00Z0201290700\02015]0700^02018I0A00`0201;a0D00b0201?=0D00d0201Ao0C00f0201FJ0G00h0201JA0E00j02\#
01M[0=00l0201On0C00n0201SG0@0100201V?0@0120201YH0@0140201]30@0160201_j0@0180201a30@01:0201ah0H01<0201b_0C01>02\#
01dJ0:01@0201fe0@01B0201i`0901D0201l00801F0201nF0:01H02020e0901J02021_0:01L02023o0:01N0202710:01P02029e0801R02\#
02=I0901T0202>Q0E01V0202C20D01X0202Fk0>01Z0202K20>01\0202OE0?01^0202P90:01`0202Sa0;01b0202WN0:01d0202Z]0B01f02\#
02^D0D01h0202bL0901j0202df0=01l0202f50=01n0202gh0=0200202kX0=0220202m>0=02402030R0=02602033K0=02802036=0=02:02\#
039:0=02<0203;W0C02>0203?H0C02@0203C@0F02B0203G70;02D0203G_0G02F0203K?0B02H0203Nj0B02J0203R>0F02L0203UA0B02N02\#
03VY0F02P0203ZG0C02R0203]^0G02T0203`d0H02V0203d]0A02X0203g^0G02Z0203k:0D02\0203nW0;02^02042;0F02`0204510G02b02\#
04630E02d0204:F0D02f0204>=0F02h0204AT0E02j0204Df0@02l0204HD0G02n0204JE0F0300204Mi0E0320204Q<0G0340204Tm0?03602\#
04Wb0=0380204[>0=03:0204^T0B03<0204bQ0C03>0204eb0E03@0204h:0N03B0204j80N03D0204mA0B03F02050R0I03H02054\0E03J02\#
058e0L03L0205:`0G03N0205=c0L03P0205@b0C03R0205DW0A03T0205HP0F03V0205KG0E03X0205O<0D03Z0205Qf0D03\0205U_0E03^02\#
05WS0E03`0205[T0E03b0205^80H03d0205_n0>03f0205cd0E03h0205gC0@03j0205jD0H03l0205m^0F03n02060`0O04002063^0C04202\#
064O0B04402067Q0C0460206;Q0@0480206>N0=04:0206@20504<0206@d0504>0206Af0504@0206DE0;04B0206GT0;04D0206Hh0;04F02\#
06J:0;04H0206ME0;04J0206P`0;04L0206SR0F04N0206U60;04P0206Xb0@04R0206[U0I04T0206]]0H04V0206a?0N04X0206dh0B04Z02\#
06gU0M04\0206kU0C04^0206nm0G04`02072E0M04b02075T0N04d02079m0L04f0207>a0E04h0207@:0M04j0207CZ0J04l0207GB0F04n02\#
07JD0J0500207NC0H0520207Qc0G0540207V\0F0560207YT0N0580207]90C05:0207a80P05<0207d70F05>0207e70A05@0207h\0L05B02\#
07l^0E05D02080F0Q05F02083Z0M05H02085@0E05J02088f0D05L0208;k0B05N0208=D0J05P0208@J0K05R0208D30L05T0208HT0J05V02\#
08LR0F05X0208NM0F05Z0208RG0N05\0208V60N05^0208Y50F05`0208\n0>05b0208^B0D05d0208b00D05f0208f?0E05h0208ic0F05j02\#
08lY0C05l02091O0H05n0209410D0600209810N0620209;h0<0640209=k0L0660209A=0<0680209D50;06:0209G00>06<0209If0>06>02\#
09MJ0>06@0209N[0>06B0209Q40>06D0209TA0>06F0209WI0>06H0209Z90>06J0209\i0>06L0209`>0>06N0209c10>06P0209f90:06R02\#
09gC0:06T0209jC0:06V0209m@0:06X0209oH0:06Z020:000:06\020:310:06^020:3n0:06`020:6[0:06b020:9\0>06d020:;>0>06f02\#
0:>G0>06h020:?W0>06j020:C10>06l020:F60>06n020:H\0>070020:J90>072020:M`0>074020:Nm0>076020:QW0>078020:TT0C07:02\#
0:XO0J07<020:\P0A07>020:_U0G07@020:cG0D07B020:g>0A07D020:k>0M07F020:n\0=07H020;120?07J020;5<0A07L020;860A07N02\#
0;;E0D07P020;>90G07R020;AX0A07T020;D[0C07V020;HG0?07X020;KN0D07Z020;LF0C07\020;Oe0?07^020;Rf0=07`020;T30=07b02\#
0;W@0@07d020;YX0A07f020;\D0H07h020;a70H07j020;c^0K07l020;eN0D07n020;f[0<080020;j00<082020;mP0?084020;o@0;08602\#
0<2W0A088020<5^0A08:020<8l0A08<020<:70A08>020<;o0A08@020<=@0A08B020<>P0A08D020<AK0A08F020<Bg0A08H020<Ek0A08J02\#
0<Hk0A08L020<KO0F08N020<NZ0=08P020<RD0:08R020<V>0>08T020<W10<08V020<Yj0G08X020<[U0M08Z020<_;0@08\020<_h0E08^02\#
0<aj0:08`020<d`0:08b020<gP0:08d020<h^0:08f020<l:0;08h020<oW0;08j020=2U0;08l020=3\0;08n020=4Y0E090020=810G09202\#
0=;P0C094020=<]0@096020==l0A098020=@m0B09:020=B=0D09<020=Eg0=09>02\#

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
000F7000M1<001Y6001_1B000F7003G1C001Y6004Z1X000F7006X1R001Y6008:1J000F7009m1E001Y600;B18000F700<c1=001Y600>01L\#
000F700?c1X001Y600AK1k000F700C]16001Y600Dc1Z000F700FW11001Y600GX1b000F700IQ0c001Y600JD1Q000F700Kl0]001Y600LY1N\#
000F700NA1K001Y600O\1i000F700Q_0e001Y600RT1e000F700TS0k001Y600UN1O000F700W711001Y600X82F000F700ZY1S001Y600\<1b\#
000F700^D1>001Y600_R1m000F700aY0^001Y600bG1_000F700d@0h001Y600e81m000F700g?1L001Y600h[1k000F700jd0Q001Y600kE1H\#
000F700lo0g001Y600mf1a000F700oj0N001Y6010H1a000F7012@1S001Y6013c1j000F7015d1@001Y601741E000F7018Z1G001Y601:11`\#
000F701<51F001Y601=K1b000F701?Q0f001Y601@G1X000F701BB28001Y601DJ20000F701Fa1l001Y601H]1T000F701JV1S001Y601L91R\#
000F701Mh0o001Y601Ng17000F701PA1_001Y601R01G000F701SW1:001Y601Ta1N000F701VO0n001Y601WM1k000F701YX1\001Y601[D1_\#
000F701]C0g001Y601^:1`000F701`:0i001Y600O\1i000F701aC0U001Y600O\1i000F701b@0O001Y6010H1a000F701c21H001Y600UN1O\#
000F701dT0^001Y601eB1S000F701g510001Y601h51[000F701ii0\001Y601jU1K000F701l80h001Y601m01F000F701nP13001Y601oS1B\#
000F7020n0a001Y600UN1O000F7021i16001Y6022o10000F7024910001Y602591h000F7027;0W001Y6027b23000F7029m1k001Y602;h1Q\#
000F702=R0o001Y600LY1N000F702>f1Z001Y602@P2R000F702CF1X001Y602Dn1m000F702G91L001Y602HU2M000F702K@1i001Y602M92<\#
000F702OT0U001Y6010H1a000F702PC1O001Y602Qb1o000F702Sl1i001Y602Ue1Y000F702WX1>001Y602Xf1g000F702Zo1O001Y602\N1f\#
000F702^X1l001Y602`T1h000F702bU0a001Y602cF1P000F702e312001Y601h51[000F702fB0W001Y602fi0o000F702h51]001Y602ib1f\#
000F702ke1I001Y600UN1O000F702mK1N001Y602ni1Y000F7030_0o001Y6031^1]000F7033X1B001Y6034j1C000F7036J0g001Y6037A1i\#
000F7039G0c001Y603::1M000F703;j1O001Y603=I1o000F703?[1L001Y603A729000F703CV1G001Y603Dm2:000F703GB0M001Y602fi0o\#
000F703H60o001Y603I52:000F703KQ1R001Y603M31g000F703O<0i001Y603P529000F703RT1B001Y603Sf1K000F703US16001Y600O\1i\#
000F703Vo1Q001Y603XP1g000F703ZZ1=001Y603[g1g000F703^512001Y603_71]000F703a<1@001Y603bL2A000F703dn1K001Y603fI1E\#
000F703h51H001Y603iM1]000F703kN14001Y603lR25000F703nb18001Y603oj2A000F7042Q11001Y6043R1O000F7045H0[001Y600kE1H\#
000F7046H1S001Y6047k2K000F704:Z1A001Y604;k2B000F704>S1>001Y604?a1c000F704Ai18001Y604C11e000F704E60a001Y604Eg2M\#
000F704H[0c001Y604IN0g000F704J[10001Y604K[2>000F704N>10001Y604O>1n000F704QS1M001Y604S01m000F704U<16001Y604VB1P\#
000F704Wo1?001Y604Y>20000F704[K1L001Y604\g1]000F704^f1N001Y604`D2=000F704bd1;001Y604co1c000F704f70W001Y604f^1L\#
000F704hX1P001Y600kE1H000F704jV1D001Y604kj1G000F704mS1I001Y604nl1V000F7050k1S001Y6052N2>000F7055123001Y605741a\#
000F7059A1O001Y602fi0o000F705;70e001Y605;l1g000F705>?0j001Y605?91Y000F705A51D001Y605BI2>000F705Dh1K001Y605FC2=\#
000F705Hf0k001Y605Ia1V000F705K\1K001Y605M725000F705OP0a001Y605PA1U000F705R:1U001Y605S_20000F705V41O001Y6037A1i\#
000F705Wh1\001Y605YT20000F705[i0j001Y605\c1E000F705^P1N001Y602fi0o000F705`<14001Y605a@2T000F705d91M001Y605eV1]\#
000F705gS0n001Y605hQ1c000F705j\0j001Y605kV28000F705n40m001Y605o11_000F7061?1?001Y6062N1@000F706410N001Y6010H1a\#
000F7064a0Q001Y6065B2?000F7067d1N001Y6069B2?000F706;a11001Y606<b1\000F706>[0n001Y606?Y0I000F706@70]001Y6010H1a\#
000F706@i0m001Y600kE1H000F706Ak0d001Y606B_1V000F706DP1K001Y606Ek1Y000F706G_19001Y6037A1i000F706I317001Y600kE1H\#
000F706JE1@001Y606KU1`000F706MP1P001Y606O01`000F706Pk1U001Y606RP12000F706Sh1>001Y6010H1a000F706UA1]001Y606Vn1d\#
000F706Y20g001Y606Yi1\000F706[n0g001Y606\e0h000F706^51H001Y606_M1b000F706a]1K001Y606c81`000F706e:1>001Y606fH1=\#
000F706h219001Y606i;2J000F706kh1C001Y606m;1b000F706oD1K001Y6070_1V000F7072b0k001Y6073]1g000F707621X001Y6077Z2C\#
000F707:I24001Y607<M2D000F707?614001Y601h51[000F707@W1O001Y607B61T000F707D41O001Y607ES1_000F707GX0o001Y607HW1]\#
000F707J^14001Y607Kb2Q000F707N[10001Y607O[28000F707R:1i001Y607T32Y000F707W20o001Y607X11S000F707Z218001Y607[:1o\#
000F707]L1U001Y607_127000F707aX1:001Y607bb1E000F707dM0Z001Y604f^1L000F707eH1B001Y607fZ22000F707i81a001Y607ji1e\#
000F707m31W001Y607nZ1\000F7080g13001Y6081j1`000F7084719001Y6010H1a000F7085U1D001Y6086i1m000F7089:0g001Y608:11j\#
000F708<=17001Y601WM1k000F708=^1B001Y608?01J000F708@e10001Y608Ae2>000F708DO1c001Y608FB2B000F708Hn1P001Y608JN24\#
000F708Lh1U001Y602fi0o000F708Nc1L001Y608P?28000F708Re1Y001Y608TN1X000F708VT0i001Y608WM1X000F708YK1?001Y608ZZ2D\#
000F708]<16001Y606KU1`000F708^V1G001Y608_m23000F708bD1b001Y608d629000F708fT1N001Y608h21a000F708j90l001Y608k51T\#
000F708ll2;001Y608o72H000F7091g14001Y6092k16000F7094E1f001Y6096;1f000F7098O1a001Y609:@1X000F709<41g001Y6037A1i\#
000F709>G1;001Y609?R1[000F709AI11001Y609BJ1[000F709D@12001Y609EB1^000F709G>0a001Y609Go1g000F709J41b001Y609Kf1T\#
000F709MX13001Y601h51[000F709Ni0k001Y609Od1@000F709QB1K001Y609R]1T000F709TO0l001Y609UK1n000F709WW15001Y609X\1M\#
000F709ZG0o001Y609[F1S000F709]71K001Y609^R1\000F709`L12001Y609aN1S000F709c?1G001Y609dV1S000F709fC10001Y601Ng17\#
000F709gM0n001Y609hK1h000F709jM0i001Y609kF1j000F709mJ0i001Y609nC15000F709oR0N001Y6010H1a000F70:0:15001Y60:1?1b\#
000F70:3;0c001Y602fi0o000F70:480R001Y60:4Z21000F70:6e1=001Y60:821Z000F70:9j1D001Y600O\1i000F70:;L10001Y60:<L1k\#
000F70:>U12001Y601WM1k000F70:?e1B001Y60:A71j000F70:C?1?001Y60:DN1X000F70:FD0h001Y60:G<1P000F70:Hj1?001Y601h51[\#
000F70:JG1Z001Y60:L11_000F70:Mn0o001Y609X\1M000F70:O;0k001Y60:P61Q000F70:Qe0l001Y60:Ra1c000F70:Tg1b001Y60:VY1f\#
000F70:Xi1D001Y60:Z=2C000F70:\a1?001Y60:^01U000F70:_l1]001Y60:aY1^000F70:c[1>001Y60:di2E000F70:gO1X001Y60:i727\#
000F70:k[1A001Y60:ll1`000F70:ni0d001Y60:o]1E000F70;1A1l001Y60;3=1o000F70;5M0^001Y60;6;1k000F70;8G1C001Y60;9Z1[\#
000F70;;Y0l001Y60;<U1T000F70;>P1U001Y60;@51S000F70;Ai0n001Y60;Bg1d000F70;Dn1R001Y60;FP1g000F70;HV1S001Y60;J91E\#
000F70;Kb0T001Y6010H1a000F70;LY1S001Y60;N<1Y000F70;P40n001Y60;Q21d000F70;S310001Y600UN1O000F70;T@1>001Y60;UN1b\#
000F70;WP1<001Y60;X\0l000F70;Yi1Q001Y60;[J0j000F70;\\2=001Y60;^i2>000F70;aO0a001Y60;b@1N000F70;d91E001Y601h51[\#
000F70;eb0i001Y6031^1]000F70;fg1;001Y60;h21n000F70;j<1Q001Y60;k]1c000F70;m_1Q001Y600mf1a000F70;oK12001Y60<0M2:\#
000F70<2h0k001Y60<3c1k000F70<5o13001Y60<721j000F70<9=0j001Y602fi0o000F70<:H1W001Y600UN1O000F70<<@10001Y601Ng17\#
000F70<=Q0o001Y601WM1k000F70<>a0c001Y60<?T1g000F70<A\1;001Y601h51[000F70<C81;001Y60<DC1X000F70<F<13001Y60<G?1\\#
000F70<I<0i001Y60<J51J000F70<Ke0_001Y60<LT26000F70<Ng1X001Y60<PO1e000F70<RN1a001Y60<T?1o000F70<VL0U001Y600kE1H\#
000F70<W=1=001Y60<XJ1P000F70<ZA1D001Y6010H1a000F70<\21I001Y60<]K1`000F70<_K0M001Y6010H1a000F70<`=0M001Y60<`Z1@\#
000F70<b40`001Y60<bd1l000F70<dj1B001Y60<f<1D000F70<gZ14001Y60<f<1D000F70<hh1Z001Y60<jR1X000F70<lE1[001Y60<n01W\#
000F70<ob10001Y60=0b1c000F70=2`0l001Y601WM1k000F70=3g0b001Y60<jR1X000F70=4n10001Y60=5n23000F70=8H1O001Y60=9g1Y\#
000F70=;c0j001Y6010H1a000F70=<m0o001Y60<G?1\000F70=>=0m001Y60=?:1c000F70=A?0n001Y602fi0o000F70=BQ1R001Y60=D31d\#
000F70=F41[001Y60=G_1m\#

"""#,
        blob: #"""
amazon-ses/connections\#
meaning\#
The client holds too many connections to the SMTP endpoint at the same time.\#
action\#
Lower the number of parallel connections and reuse open ones for several messages.\#
amazon-ses/credentials\#
The SMTP user name or password is wrong; an AWS secret key is not an SMTP password.\#
Create SMTP credentials in the SES console of the region you send through, and use those in the program.\#
amazon-ses/daily-quota\#
The account sent as many messages as its SES quota allows in 24 hours (here 454 is not about TLS).\#
Wait until the quota is reset, send fewer messages, or ask the service for a higher quota.\#
amazon-ses/not-authorized\#
The IAM user behind the SMTP credentials has no permission to send for this identity.\#
Add `ses:SendRawEmail` for this identity to the policy of that IAM user.\#
amazon-ses/not-subscribed\#
The AWS account is not signed up for SES, or SES is not ready in this region.\#
Open the SES console in that region, finish the sign-up and verify a sender, then try again.\#
amazon-ses/not-verified\#
The sender, or in the SES sandbox also the recipient, is not verified in the region that the text names.\#
Verify the address or domain in exactly that region; to write to everybody, ask for production access to leave the sandbox.\#
amazon-ses/sending-rate\#
The account sends more messages in a second than its SES quota allows.\#
Let the program wait a moment and retry with growing pauses; for a higher rate ask AWS to raise the quota.\#
aol/con-b1\#
AOL blocks the sending address; with 421 only for the time being.\#
With 421 let the queue retry. With 554 correct the cause and write to Yahoo's postmaster, who serves AOL Mail too.\#
aol/dyn\#
AOL limits the rate of this address for the moment.\#
Let the queue retry with fewer messages at a time; the limit moves with the address's reputation.\#
aol/hvu\#
A link in the message is on AOL's block list.\#
Find which linked domain is listed, remove or replace the link, and check your site for abuse.\#
aol/rtr-bb\#
The sending address is a dynamic or home connection, from which AOL takes no mail directly.\#
Do not deliver directly from this address: send through your provider's mail server or a hosted one with a fixed address.\#
aol/rtr-bl\#
AOL blocks the sending address because of complaints.\#
Stop mailing those who complain, then write to the postmaster of Yahoo, which runs AOL Mail now, with the full reply.\#
aol/rtr-rd\#
The sending address has no reverse DNS, which AOL requires.\#
Give the sending address a PTR record whose name resolves back to the same address, then retry.\#
apple/cs01\#
Apple's local filter refused the message, mostly for its content.\#
Look at the links, attachments and wording; send one plain copy as a test. If that is refused too, write to icloudadmin@apple.com with the full reply.\#
apple/dmarc\#
The message fails DMARC, and Apple follows the policy of the From domain, which asks for rejection.\#
Let SPF or DKIM pass for the domain in From. Forwarders and lists: keep the DKIM signature valid, or rewrite From.\#
apple/excessive-volume\#
Too much mail comes from this address, or for this recipient, in a short time.\#
Leave the messages in the queue, send fewer at a time to iCloud, and look for a loop or an alarm that writes again and again.\#
apple/hcm1\#
Apple puts off mail from this address for now.\#
Leave the messages in the queue and send fewer at a time; if it lasts for days, write to icloudadmin@apple.com.\#
apple/hm08\#
Apple's policy or reputation filter refused the message.\#
Check SPF, DKIM, reverse DNS and blocklists for the sending address, then write to icloudadmin@apple.com with the full reply.\#
apple/hme1\#
The recipient uses a Hide My Email address, which refuses mail that fails both SPF and DKIM.\#
Sign with DKIM and list the sending server in SPF; register your sending domain with Apple if you answer through its relay.\#
apple/inactive\#
The iCloud address is not in use.\#
Stop sending to this address and remove it from your lists until its owner writes again.\#
apple/spamhaus-dbl\#
A domain in the message is on the Spamhaus domain list.\#
Look the domain up at check.spamhaus.org, remove links or senders that use a listed domain, then ask for removal.\#
apple/unknown-alias\#
No such iCloud address exists.\#
Check the spelling of the address; if it is right, remove it from your lists and ask the recipient for a new one.\#
att/aup\#
AT&T's gateway to text messages refuses the sender by its rules of use; here 552 is not about size.\#
Send alerts to text messages through a messaging service instead of mail; for a mistaken block write to AT&T's postmaster.\#
att/rbl\#
AT&T's own list blocks the sending address; the 521 is text, not the reply code.\#
Stop the spam at its source, then forward the whole error to abuse_rbl@abuse-att.net.\#
barracuda/blocked\#
The recipient's Barracuda gateway blocks the message by its policy or its spam verdict.\#
Ask the recipient's administrator, by another way, to look the message up in the gateway's log and to allow you.\#
barracuda/downstream\#
The server behind the gateway refused the recipient; its own code follows the address.\#
Read the code that follows the address: it is the reply of the server behind the gateway, and it tells what to do.\#
barracuda/reputation\#
Barracuda's reputation list holds the sending address.\#
Stop the spam at its source, then look the address up at barracudacentral.org and ask for removal there.\#
cisco/access-submit\#
The recipient's Cisco gateway refuses mail from this address, mostly because of its reputation; it writes the enhanced code with a hash.\#
Look the address up at talosintelligence.com; if it is rated well there, ask the recipient's administrator to allow your server.\#
cisco/domain-reputation\#
The recipient's Cisco gateway refuses the message because Talos rates one of its domains badly: sender, HELO or reverse DNS.\#
Look these domains up at talosintelligence.com, stop the cause, then open a reputation ticket there.\#
cisco/poor-reputation\#
The recipient's Cisco gateway refuses the connection because Talos rates the sending address badly.\#
Look the address up at talosintelligence.com, stop the cause, then open a reputation ticket there.\#
cloudmark/csi\#
Cloudmark's reputation service rates the sending address badly.\#
Stop the spam at its source, then ask for a reset at csi.cloudmark.com.\#
comcast/bl-combined\#
Several lists hold the address (the last digits are a bit mask: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Read the digits, stop the cause, then ask each of the lists that they name for removal.\#
comcast/bl000000\#
Comcast put the address on its own list because its mail looked like spam.\#
Stop the source of the spam, then ask for removal with the form on Comcast's postmaster pages.\#
comcast/bl000001\#
Comcast refuses the sending address because Spamhaus lists it.\#
Look the address up at check.spamhaus.org, remove the cause (infection, open relay, bad lists), then ask there for removal.\#
comcast/bl000010\#
Cloudmark lists the address (the last digits are a bit mask: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
Stop the spam at its source, then ask for a reset at csi.cloudmark.com; Comcast itself cannot remove the entry.\#
comcast/bl000100\#
The Sender Score of the address is too low for Comcast.\#
Look the address up at senderscore.org and lower complaints and unknown recipients; the score follows by itself.\#
comcast/es000001\#
The sending address is one of Comcast's home connections.\#
comcast/es000010\#
The sending address is a dynamic one.\#
comcast/not-our-customer\#
No such Comcast mailbox exists.\#
comcast/reverse-dns\#
Comcast found no PTR record for the sending address, or its name servers did not answer.\#
comcast/rl\#
Comcast limits how much this address may send.\#
Let the queue retry with fewer messages at a time; the limit follows the reputation of the address.\#
comcast/sessions\#
The address holds more than 25 connections (10 in former times).\#
Lower the number of parallel connections to this provider and reuse open ones; the queue delivers the rest.\#
cox/cdrbl\#
Cox blocks the address for at most 24 hours.\#
Wait a day and look meanwhile for what made your server send spam or many messages at once.\#
cox/cxbl\#
Cox blocks the address because its mail looks like spam.\#
Stop the source of the spam, then ask Cox to unblock the address, with the full reply.\#
cox/cxcnct\#
The address holds more than 10 connections to Cox at the same time.\#
Limit the server to fewer than 10 connections to Cox; the queue delivers the rest.\#
cox/cxdns\#
Cox found no reverse DNS for the sending address.\#
cox/cxmxrt\#
The address sends Cox too many messages or recipients in a short time.\#
Leave the messages in the queue and send fewer at a time to Cox.\#
cox/cxsmtp\#
The client broke the protocol, or the sender cannot be verified.\#
Check that the sender's domain exists and takes mail; then let the program wait for each reply and end lines with CR LF.\#
cox/cxsndr\#
SPF or DKIM of the sender fails at Cox.\#
Add the sending server to the SPF record of the envelope domain, and check that the DKIM key in the DNS belongs to the signing one.\#
cox/ipbl\#
Blocklists hold the address (the digits are a bit mask: 0001 Spamhaus, 0010 Return Path, 0100 Invaluement, 1000 Cloudmark).\#
Read the digits, stop the cause, then ask the lists that they name for removal; Cox cannot do it.\#
cox/urlbl\#
A link in the message leads to a domain that is on a blocklist.\#
exim/auth-unavailable\#
Exim cannot check logins at the moment, because its user database does not answer; 435 is Exim's own code.\#
The receiving administrator looks in Exim's log for the authenticator that fails (LDAP, SQL, Dovecot socket). Users try again later; the password is not at fault.\#
exim/synchronization\#
The client spoke before its turn: before the greeting, or several commands at once without `PIPELINING`.\#
Let the client wait for the greeting and for each reply. If only a proxy or health check does it, exempt its address in Exim.\#
facebook/dns-p\#
The sender's domain is missing (P1), has no MX (P2), or the address has no reverse DNS (P3).\#
P1, P2: let the sender's domain exist in DNS with an MX record, or use another sender. P3: give the sending address a PTR record whose name leads back to it.\#
facebook/pol-p\#
Facebook refuses the mail by its policy: P1 blocklist, P2 to P4 address, P5 malware, P6 link, P7 authentication or abuse.\#
Read the number and correct that: P1 leave the blocklist, P5 and P6 clean content and links, P7 let SPF and DKIM pass; then try one message.\#
facebook/rcp-p1\#
No such recipient exists at Facebook.\#
gandi/rule\#
A rule of Gandi on content or policy refuses the message; the rule's number stands in the text.\#
Look at the page in the reply, change links, wording or attachments, and write to Gandi's postmaster if wanted mail is refused.\#
gmx/bad-ptr\#
GMX or WEB.DE refused the connection because the reverse DNS of the sending address is missing or looks generic (c=rdns).\#
Have the address given a PTR record with the mail server's own name, which must lead back to the address.\#
gmx/header\#
GMX or WEB.DE refused the message after its data because of its header (c=hi).\#
Look for headers that are missing or stand twice: one From, one Date, one Message-ID each, and no raw 8-bit characters.\#
gmx/policy-connect\#
GMX or WEB.DE refused the connection by a rule or a blocklist (the c= in the link tells which).\#
Open the link in the reply: it names the cause for your address. Correct it, then write through the form on that page.\#
gmx/policy-recipient\#
A rule of GMX or WEB.DE refuses the mail (c=poli). The text says that the mailbox is unavailable, but that is not the cause.\#
Keep the address. Open the link in the reply, correct the cause that it names, then write through the form on that page.\#
gmx/quota\#
The recipient's mailbox at GMX or WEB.DE is full.\#
Tell the recipient by another way that the mailbox must be emptied, then send the message again.\#
godaddy/ib007\#
The address holds too many sessions with GoDaddy at the same time.\#
godaddy/ib101\#
GoDaddy's server is busy at the moment.\#
Leave the message in the queue; a normal retry later is enough.\#
godaddy/ib103\#
GoDaddy refuses the address because Cloudmark (IB103) or Spamhaus (IB104 SBL, IB105 XBL, IB106 PBL) lists it.\#
Look the address up at the list that the text names, stop the cause, then ask there for removal; GoDaddy cannot do it.\#
godaddy/ib108\#
GoDaddy found no reverse DNS for the sending address, or its name servers did not answer.\#
godaddy/ib110\#
GoDaddy blocks the address for an hour or a day because of spam or of many unknown recipients.\#
Stop sending for a day, remove the unknown recipients from the list, then send the refused messages anew.\#
godaddy/ib212\#
GoDaddy takes the content for spam; here 552 is not about size.\#
Remove suspicious links, attachments and wording, send from a well-known authenticated domain, and try again.\#
godaddy/ib504\#
The address or account sent GoDaddy more messages than it may in an hour or a day.\#
Wait for the next hour or day, then send the refused messages anew at a lower rate.\#
godaddy/ib508\#
The SPF check of the envelope domain failed at GoDaddy.\#
Add the sending server to the SPF record of the envelope domain, keep the record valid, and test it before sending again.\#
godaddy/ib605\#
The message has more recipients than GoDaddy takes.\#
Send to fewer recipients per message or transaction; a good server splits the list by itself.\#
google/admin-policy\#
An administrator's rule of the sender's or the recipient's Workspace domain stops this message.\#
Ask the administrator of your own Workspace domain first, then the recipient's: one of the two restricts who may write to whom.\#
google/app-password\#
The account uses two-step verification, so programs cannot sign in with its normal password.\#
Create an app password in the security settings of the Google account and store it in the program, or let the program sign in with OAuth.\#
google/bad-credentials\#
The user name or password is wrong, or the account takes only an app password or OAuth.\#
Enter the full address as user name and an app password as password, or sign in with OAuth; the normal account password is mostly refused.\#
google/busy\#
Google's server is congested.\#
google/content-or-links\#
Gmail suspects the message because of its content or its links.\#
Send the text without its links or attachments to find the part at fault; replace shortened links and links to domains that are not yours.\#
google/custom-rule\#
A custom rule of the recipient's Workspace administrator refused the message, not Google's filter.\#
Ask the recipient's administrator, by another way, and quote the whole reply: the number behind gcdp leads to the rule.\#
google/daily-limit\#
The account sent as many messages as it may within a day.\#
Wait until the limit is free again (up to 24 hours) and check that nobody else uses the account; for bulk mail use a service made for it.\#
google/data-after-bdat\#
The client sent `DATA` in a transaction that it had begun to transfer with `BDAT`.\#
Correct the client: one message is sent either with `DATA` or with `BDAT`, never with both.\#
google/direct-send\#
The sending address belongs to a range of home or dynamic connections.\#
google/dkim-not-passed\#
A bulk sender must pass DKIM, and this message does not (at Google 7.30 is not about REQUIRETLS).\#
Sign the mail with DKIM for the domain in From, publish the key, and check that nothing changes the message afterwards.\#
google/dmarc-policy\#
The message fails DMARC, and the policy of the From domain asks to reject it.\#
Let SPF or DKIM pass for the very domain in From. Forwarders and lists: keep the DKIM signature valid, or rewrite From.\#
google/domain-not-found\#
Google finds no mail server for the recipient's domain in the DNS.\#
Correct the spelling of the domain. If it is right, its owner must publish MX records, or A records at least.\#
google/domain-reputation\#
Gmail suspects the message because the sending domain has a very bad reputation.\#
Send only to people who asked for the mail, make unsubscribing easy, and follow complaints and reputation in Postmaster Tools until they recover.\#
google/ehlo-first\#
The client sent a mail command before `EHLO`, or did not repeat `EHLO` after TLS had begun.\#
Let the program send `EHLO` right after the greeting, and once more after `STARTTLS`.\#
google/header-too-large\#
The header section of the message is larger than Google takes; the body does not matter.\#
Shorten the header: fewer addresses in To and Cc (a list instead), no endless References, no large X- fields.\#
google/helo-argument\#
The name after `HELO` or `EHLO` is missing or not a valid host name.\#
Set the HELO name to the sending server's full host name, such as `mail.example.com`: no underscore, no single word, no bare address.\#
google/hops\#
The message passed through too many servers: probably a forwarding loop.\#
Read the Received headers from bottom to top: the hosts that repeat are the loop. Remove the forwarding or routing rule that sends the mail back.\#
google/identity-change\#
The client tried to sign in a second time on the same connection.\#
Let the program sign in once on each connection, and open a new connection for another account.\#
google/inactive-account\#
The Google account is disabled or inactive.\#
google/ip-not-allowed\#
The recipient's domain takes mail only from listed gateway addresses, and yours is not one of them.\#
Send through the gateway that the domain's MX records name. If your server is that gateway, the recipient's administrator must add its address to the list.\#
google/ip-reputation\#
Gmail suspects the message because the sending address has a very bad reputation.\#
Look for what spoiled it (infected accounts, open forwarding, old lists), stop it, and send less until Postmaster Tools shows a better reputation.\#
google/ipv6-guidelines\#
Mail over IPv6 needs a PTR record and authentication, and this one lacks them.\#
Give the IPv6 address a PTR record and let SPF or DKIM pass; until then let the server deliver to Google over IPv4.\#
google/login-attempts\#
Too many logins failed, so Google refuses to check any more for a while.\#
Stop the program that keeps trying, wait, then correct the stored user name or app password before it signs in again.\#
google/malformed\#
The message breaks the message format (RFC 5322).\#
Look at the raw message that left: broken MIME boundaries, a missing blank line after the header, lines that are too long. Correct the program that built it.\#
google/many-attachments\#
The message has more attachments than Google takes.\#
Put the files into one archive or share them by a link.\#
google/many-recipients\#
The transaction holds more recipients than Google takes at once.\#
Leave the rest in the queue: the server offers them in further transactions. If nothing moves, lower its number of recipients per transaction.\#
google/missing-header\#
The message has no valid From address or Message-ID, or several.\#
Let the program write exactly one From with a real address and one Message-ID of the form `<unique@domain>` into each message.\#
google/multiple-domains\#
One transaction held recipients of several domains, which this server does not take together.\#
Send one transaction for each recipient domain; the server that sent this one must not group recipients of different domains.\#
google/no-dmarc\#
A bulk sender's From domain must have a DMARC record, and it has none.\#
Publish a DMARC record for the From domain, at first with p=none, and align SPF or DKIM with it.\#
google/no-ptr\#
The sending address has no PTR record, or its name does not resolve back to it.\#
Have the owner of the address range set a PTR record, and an A or AAAA record that leads from its name back to the same address.\#
google/no-tls\#
A bulk sender must use TLS, and this message came without (at Google 7.29 is not about ARC).\#
Turn on STARTTLS for outgoing mail (opportunistic TLS is enough); in Postfix `smtp_tls_security_level = may`.\#
google/not-aligned\#
The From domain matches neither the domain that SPF checked nor the one that signed with DKIM.\#
Sign with DKIM for the From domain itself (d= equal to it or a subdomain of the same organisation), or use an envelope sender of that domain.\#
google/not-rfc-5322\#
A header field stands twice or is written wrongly; the text often names it.\#
Correct that header in the program that builds the message, or in the filter or list server that adds a second one.\#
google/out-of-storage\#
The recipient's Google storage is full.\#
Retry for a few days, or tell the recipient by another way that the mailbox must be emptied.\#
google/out-of-storage-inactive\#
The recipient's storage is full and nobody has used the account for long: treat it as abandoned.\#
google/pipeline-after-starttls\#
The client sent more commands together with `STARTTLS`, which could be an injection.\#
Let the client wait for 220 and finish the TLS handshake before it sends anything more.\#
google/policy-size\#
One transaction holds too many recipients whose domains have delivery rules of their own.\#
Leave the refused recipients in the queue: the server offers them again in a transaction of their own.\#
google/protocol-violation\#
The client broke the rules of SMTP, for example by sending commands before Google's reply had come.\#
Correct the sending program: it must wait for the greeting and for each reply, and send commands in groups only where `PIPELINING` is offered.\#
google/receiving-rate\#
The recipient gets mail faster than Gmail allows. With 4.2.1 the message is only put off; with 5.2.1 this copy is refused for good.\#
With 4.2.1 leave the message in the queue. With 5.2.1 send it again later, once less mail goes to this recipient.\#
google/receiving-too-quickly\#
The recipient gets more mail in a short time than Gmail allows; this message was not taken now.\#
google/recipient-syntax\#
The recipient's address is not written as an address.\#
Write it as `name@domain`, without blanks, stray quotes, commas or a dot at the end, and correct it where it is stored.\#
google/recipients-for-sender\#
The sending account addresses more recipients than it may.\#
Divide the recipients among several messages, or use a group or a mailing service instead of a long list.\#
google/relay-denied\#
The Workspace SMTP relay service does not know the address or the domain that sends.\#
In the Admin console, add the server's public address to the SMTP relay service or let it sign in, and send from a domain of the organisation.\#
google/relay-peak\#
Your organisation sends through the Workspace SMTP relay faster than its peak limit allows.\#
Spread the messages over more time. Find the program or account that causes the peak, and move bulk mail to another service if it is regular.\#
google/same-message-id\#
Too many messages of this sender carry the same Message-ID.\#
Let the program write a new Message-ID into every message, also when it sends one text to many people.\#
google/security-issue\#
An attachment or link is of a kind that Gmail blocks; here 552 has nothing to do with size.\#
Share the file by a link instead. Programs, macros and archives that hold them or ask for a password are refused whatever their name.\#
google/sender-syntax\#
The envelope sender is not written as an address.\#
Give `MAIL FROM` one plain address of your own domain, or <> for a bounce; take names and quotes out.\#
google/spf-hard-fail\#
The envelope domain's SPF record ends in -all and does not contain the address that sent the message.\#
Add the sending server to that SPF record. If the message was forwarded, rewrite the envelope sender (SRS) or sign it with DKIM.\#
google/spf-not-passed\#
A bulk sender must pass SPF, and this message does not (at Google 7.27 is not about a null MX).\#
google/spf-suspicious\#
The SPF record of the sending domain lets in far more servers than it should, or looks suspicious otherwise.\#
Shorten the SPF record to the servers that really send: no +all, no huge ranges, no includes of services that you no longer use.\#
google/starttls-first\#
Google's submission server wants TLS before anything else.\#
Set the mail program to use STARTTLS (port 587) or TLS (port 465) before it signs in.\#
google/temporary-problem\#
Google has an internal problem at the moment; neither your server nor the message is at fault.\#
google/timeout\#
The client was silent for too long, so Google closed the connection.\#
Leave the message in the queue. If it happens again, look for what stalls the client in the middle of the session: a slow content filter, a full uplink, a firewall.\#
google/tls-for-domain\#
The recipient's Workspace domain takes mail only over TLS, and this session was in the clear.\#
Let the sending server use STARTTLS whenever it is offered; the message in the queue then goes out by itself.\#
google/too-large\#
The message, in its encoded form, is larger than Google takes.\#
Share the files by a link or send several messages; encoding makes attachments about a third larger than the files.\#
google/try-later-closing\#
Google throttles this connection, often already at `HELO`.\#
Open fewer connections and let the queue retry. Check that the HELO name is the server's own full host name and resolves to its address.\#
google/unauthenticated\#
Neither SPF nor DKIM passed, and Gmail asks for at least one.\#
Sign with DKIM, and list the sending server in the SPF record of the envelope domain; one of the two must pass.\#
google/unauthenticated-commands\#
The client sent many commands without signing in, so Google closed the session.\#
Let the program send `EHLO`, `STARTTLS`, `EHLO` and `AUTH` first, in this order.\#
google/unknown-user\#
No such Google account exists.\#
google/unsolicited\#
Gmail takes the message for spam.\#
Send only what the recipient asked for, from an authenticated domain. If people in your organisation cause it, check their accounts for misuse.\#
google/unusual-rate\#
Gmail sees unusually much mail from this address, network, DKIM or SPF domain, or link domain.\#
Lower the rate to Gmail and raise it slowly. The text says what is counted (address, network, DKIM, SPF or link domain): look there for misuse.\#
google/web-login\#
Google wants the account's owner to sign in with a browser first.\#
Sign in once with a browser, confirm the security prompts, then use an app password or OAuth in the program.\#
infobip/ready\#
The normal answer to `STARTTLS`: the TLS handshake begins now.\#
Nothing needs to be done.\#
iua/2\#
No such mailbox exists at i.ua or bigmir.net.\#
iua/3\#
The mailbox is frozen because nobody used it for a long time.\#
iua/9\#
The sending address is on the provider's block list.\#
Stop any spam from the address, then write to the provider's support with the full reply and its link.\#
laposte/101\#
La Poste refuses the sending address because Spamhaus (101) or Sender Score (102) lists it.\#
Look the address up at check.spamhaus.org or senderscore.org, stop the cause, then ask there for removal.\#
laposte/401\#
The SPF record of the envelope domain does not allow the sending address.\#
laposte/420\#
The recipient's mailbox at La Poste is archived (420) or blocked (426).\#
laposte/517\#
The message fails DMARC; La Poste answers 571, which is no code of the standard.\#
Let SPF or DKIM pass for the domain in From; forwarders and lists keep the DKIM signature valid or rewrite From.\#
mailgun/605\#
Mailgun did not even try: the address bounced before. 605 is an event code, never an SMTP reply.\#
Check why the address bounced or complained; take it off the suppression list only if its owner wants your mail.\#
mailgun/607\#
Mailgun did not even try: the recipient complained before. 607 is an event code, never an SMTP reply.\#
Do not send to this address again; take it off your own lists too.\#
mailru/invalid-mailbox\#
The mailbox does not exist or was closed; Mail.ru says so only after the data.\#
mailru/spam\#
Mail.ru takes the message for spam, by its content or by the sender's reputation; the link leads to the case.\#
Correct the content or the sending habits, then answer through the link in the reply or write to abuse@corp.mail.ru.\#
mailru/try-later\#
Mail.ru limits the rate of the sending address for now.\#
Leave the messages in the queue and send fewer at a time; if it lasts for days, write to abuse@corp.mail.ru.\#
microsoft/allowed-senders\#
The group takes mail only from the senders on its list.\#
Ask the group's owner to add you to the allowed senders.\#
microsoft/anonymous-mail\#
A device or program wants to send mail without signing in, and no connector allows that.\#
Let the device sign in with an account that may use SMTP AUTH, or create a connector for its fixed public address.\#
microsoft/authentication-level\#
Who sends much mail to Outlook.com must pass SPF, DKIM and DMARC, and this domain does not.\#
Publish SPF and a DMARC record (p=none at least), sign with DKIM, and align one of the two with the From domain.\#
microsoft/bad-helo\#
The client named itself in `HELO` or `EHLO` with a name of the receiving side.\#
Set the HELO name of the sending server to its own fully qualified host name.\#
microsoft/bad-outbound-sender\#
Your own account may not send any more, because spam went out through it.\#
Secure the account (new password, second factor, no unknown inbox rules); then an administrator of the tenant releases it on the page of restricted users.\#
microsoft/banned-ip\#
Microsoft 365 blocks the sending address; it can be taken off at sender.office.com.\#
Stop the spam at its source, then enter the address at https://sender.office.com and follow the confirmation mail.\#
microsoft/banned-sender\#
The sending address is on Microsoft's list of banned senders; removal is asked for by mail.\#
Stop the spam at its source, then forward the whole bounce to the delisting address that stands in it.\#
microsoft/certificate-expired\#
The certificate of the recipient's mail server has expired.\#
The receiving administrator renews the certificate and restarts the mail service, so that it is really used on port 25.\#
microsoft/certificate-mismatch\#
The certificate of the recipient's server does not carry the host name under which Microsoft reached it.\#
The receiving administrator installs a certificate that contains the MX host name, or lets the MX record name a host that the certificate contains.\#
microsoft/connection-refused\#
Exchange Online reaches the recipient's host, but nothing accepts connections on its port (10061 is the Windows number for refused).\#
The receiving administrator starts the mail service, opens port 25 for Microsoft's addresses, and checks that the MX record leads to the right host.\#
microsoft/connections\#
The sending address holds more connections to Microsoft than it may.\#
microsoft/customer-block-list\#
The recipient's organisation put your server on its own block list; it is not Microsoft's list.\#
Ask the recipient's administrator, by another way, to take your address off; Microsoft cannot do it.\#
microsoft/daily-recipients\#
Your own account wrote to as many recipients as it may in a day; perhaps somebody else uses it.\#
Wait up to 24 hours. If you did not send that much, change the password and remove unknown inbox rules at once.\#
microsoft/dmarc-reject\#
The message fails DMARC, and the From domain asks to reject it.\#
Let SPF or DKIM pass for the domain in From. The domain's owner can read in DMARC reports which servers fail.\#
microsoft/dns-query-failed\#
Exchange Online got no usable DNS answer for the recipient's domain.\#
The owner of the recipient domain corrects its MX records and checks that all its name servers answer from outside; the sender checks the spelling of the domain.\#
microsoft/dnssec-invalid\#
The DNSSEC signatures of the recipient's domain do not validate.\#
The owner of the recipient domain renews expired signatures and checks that the DS record at the parent zone belongs to the present key.\#
microsoft/edge-blocking\#
The tenant's directory does not know the recipient, so the edge refuses it (at Microsoft 5.4.1 is not about the network).\#
Check the spelling of the address. If it is right, the recipient's administrator must bring the mailbox into the tenant's directory or make the domain an internal relay.\#
microsoft/from-missing\#
The message has no From header, or one without a valid address.\#
Let the program write one From header with a full address, such as `From: Name <name@example.com>`.\#
microsoft/group-authentication\#
The group takes mail only from signed-in people of its own organisation.\#
Ask the group's owner to allow mail from outside the organisation. If you belong to it, send through its own server, signed in.\#
microsoft/mail-loop\#
The message keeps circling between servers, usually between Exchange Online and a server of your own.\#
Read the Received headers for the hosts that repeat; then correct the MX record, the connector or the forwarding rule that points back.\#
microsoft/mailbox-authentication\#
The mailbox takes mail only from signed-in people of its own organisation.\#
Ask the mailbox's owner, by another way, to allow mail from outside the organisation.\#
microsoft/mailbox-full\#
The recipient's mailbox is over its quota.\#
microsoft/mta-sts\#
The recipient's MX host or certificate does not match the domain's MTA-STS policy.\#
The receiving administrator lists every MX host in the MTA-STS policy file, or gives the host a valid certificate in its own name.\#
microsoft/network-block-list\#
Outlook.com blocks the range in which the sending address lies (S3140, S3150), perhaps because of its neighbours.\#
Stop any spam of your own, then file Outlook.com's sender support form; ask your hosting provider to clean its range.\#
microsoft/no-starttls\#
The recipient's server does not offer `STARTTLS`, although mail to this domain must go over TLS (DANE).\#
The receiving administrator turns STARTTLS on at every MX host, or removes the TLSA records that promise it.\#
microsoft/rate-limited-reputation\#
Microsoft slows the sending address down because of its reputation.\#
Lower the volume, look at the address in Microsoft's SNDS, and stop what draws complaints or hits unknown users.\#
microsoft/recipient-not-found\#
No mailbox has this address (at Microsoft 5.1.10 is not about a null MX).\#
microsoft/server-busy\#
Microsoft slows this sending address down; the AS number in the text names the rule.\#
Send fewer messages and open fewer connections, and let the queue retry; a new address needs weeks of small, regular volumes.\#
microsoft/spam-abuse\#
Microsoft blocks this sender because spam came from it.\#
Find the account or program that sent it and stop it, then ask Microsoft's support to lift the block, with the full reply.\#
microsoft/spamhaus\#
Microsoft refuses the sending address because it is on a Spamhaus list.\#
microsoft/submission-quota\#
Your own account sent as much as it may for now; despite 5.2.2 no mailbox is full.\#
Stop sending from this account until the limit is reset, and check that it is not misused.\#
microsoft/suspicious-remote\#
The recipient's server broke the connection off again and again.\#
The receiving administrator looks at what cuts the session: TLS settings, a firewall that inspects SMTP, packet size (MTU), connection limits.\#
microsoft/tenant-attribution\#
Exchange Online cannot assign the sending server to a tenant: no inbound connector fits its address or certificate.\#
Put the present address or certificate name of the sending server into the inbound connector, and send from a domain that the tenant has accepted.\#
microsoft/tenant-threshold\#
Your whole tenant may not send any more, because too much of what it sent was spam or bulk mail.\#
Find the compromised accounts or unlicensed bulk senders in the message trace, stop them, then open a case with Microsoft's support.\#
microsoft/thread-limit\#
Too many deliveries to this mailbox run at the same time (here 432 has nothing to do with passwords).\#
microsoft/tlsa-invalid\#
The TLSA record of the recipient's server does not fit the certificate that it shows (DANE).\#
The receiving administrator publishes a TLSA record for the present certificate; next time before the certificate changes, not after it.\#
microsoft/traffic-not-accepted\#
A new or trial tenant sends from Microsoft addresses of low reputation, and this traffic is not accepted.\#
Ask Microsoft's support to allow the tenant; a paid subscription and a verified domain of your own help.\#
microsoft/unregistered-domains\#
The tenant sends with domains that it has not registered.\#
Register and verify every sending domain in the tenant, or relay with an address of a registered domain.\#
mimecast/anti-spoofing\#
The message comes from outside but uses a sender of the recipient's own domain.\#
Send with a domain of your own. If the service is meant to use that domain, the recipient's administrator must allow it in the anti-spoofing policy.\#
mimecast/dmarc\#
The message fails DMARC, and the recipient's policy refuses such mail.\#
mimecast/ended-early\#
The connection broke before the end of the message, or a firewall altered the dialogue.\#
Leave the message in the queue. If it happens again, turn off SMTP inspection in the firewall and test a smaller packet size (MTU).\#
mimecast/greylisting\#
Mimecast puts off the first try from an unknown sender (greylisting); the text about resources means nothing else.\#
Leave the message in the queue: a retry from the same address after some minutes passes. Do not change the sending address between tries.\#
mimecast/host-network\#
The recipient's organisation takes no mail from the network or country of the sending address.\#
Send through a server in another network, or ask the recipient's administrator, by another way, for an exception.\#
mimecast/ip-reputation\#
Mimecast's reputation data rate the sending address too low.\#
Check the address on blocklists, stop the cause, then ask Mimecast for a review with the full reply.\#
mimecast/open-relay\#
Mimecast does not host the recipient's domain for this customer, or does not know the sending server; it stays so although the code is 451.\#
Check that the MX of the recipient domain is right. Customers: add the domain to the internal domains, the server's address to the authorised outbounds.\#
mimecast/poor-reputation\#
Cloudmark's data, asked by Mimecast, rate the sending address badly.\#
Stop the spam at its source, then ask for a reset at csi.mimecast.org.\#
mimecast/prohibition\#
The recipient's organisation blocks this sender, or the sender's SPF record ends in -all and does not name the server.\#
Check SPF first. If it passes, ask the recipient's administrator, by another way, to take you off the blocked senders.\#
mimecast/recipient-unavailable\#
The sending address made too many invalid connections and is blocked for a while; the recipient is not the cause.\#
Leave the message in the queue, and look in your log for the connections to Mimecast that failed before.\#
mimecast/spf\#
The SPF record of the envelope domain does not allow the sending address, and the recipient's policy refuses such mail.\#
mimecast/temporary-blacklist\#
The sending address reached a limit at Mimecast and is blocked for a while.\#
Leave the messages in the queue and open fewer connections; clean the list if many recipients were unknown.\#
mimecast/tls\#
The recipient's policy takes mail from this sender only over TLS.\#
Turn on STARTTLS for outgoing mail and check that the certificate is valid, since the policy may verify it.\#
netease/cel\#
The client sent NetEase too many wrong commands on one connection.\#
Read the earlier replies of the session for the commands that failed, and correct the program that sends them.\#
netease/dt-rbl\#
NetEase found the sending address on a blocklist.\#
Look the address up at check.spamhaus.org and other lists, stop the cause, then ask the list that holds it for removal.\#
netease/dt-spm\#
NetEase takes the message for spam; with 451 a retry after some minutes may pass, with 554 it is refused for good.\#
With 451 leave the message in the queue. With 554 change wording and links before you send it again.\#
netease/hl-icc\#
The address holds too many connections to NetEase at the same time.\#
netease/hl-ifc\#
The address sent NetEase too many messages in a short time.\#
Leave the messages in the queue and send fewer at a time to 163.com and 126.com.\#
netease/hl-itc\#
The address reached its limit of connections to NetEase; with 554 it must stop for a while.\#
Stop connecting for some hours, then open fewer connections; the refused messages must be sent anew.\#
netease/hl-mep\#
The address sends with many sender domains that look forged.\#
Send only with domains that are yours and list this server in SPF; stop forwarding mail of others with their sender unchanged.\#
netease/hl-rep\#
NetEase bans the address because it wrote to many unknown recipients.\#
Remove addresses that bounced from your lists, confirm new ones, and retry at a lower volume.\#
netease/mi-dmc\#
The client sent too many messages on one connection to NetEase.\#
Let the server open a new connection for the rest, and lower the number of messages per connection.\#
netease/mi-sfq\#
The sender address is over the number of messages that NetEase takes from it in 15 minutes.\#
Leave the messages in the queue for a quarter of an hour, and spread the mail of this sender over more time.\#
netease/rp-drc\#
The client named too many recipients on one connection to NetEase.\#
Leave the rest in the queue for the next connection; lower the number of recipients per connection.\#
netease/rp-orq\#
The sender or the recipient is over the number of messages that NetEase allows for now.\#
Pause for an hour or more, then send again at a lower rate; the refused messages must be sent anew.\#
orange/102\#
Orange blocks the sending address for spam, by Cloudmark's data.\#
orange/103\#
Orange refuses its service to this address for the time being.\#
Stop sending to Orange for some hours, then go on slowly; if it lasts, write to Orange's postmaster with the full reply.\#
orange/104\#
The sending address holds too many connections to Orange.\#
Lower the number of parallel connections to Orange (one or two are enough for small servers); the queue delivers the rest.\#
orange/405\#
Orange does not accept the domain of the envelope sender.\#
Use an envelope sender whose domain exists in the DNS and takes mail.\#
orange/416\#
No such Orange mailbox exists.\#
orange/417\#
The mailbox at Orange is full; it exists, although the code is 5.1.1.\#
Keep the address, tell the recipient by another way that the mailbox must be emptied, then send the message again.\#
orange/505\#
Orange put the message off after its data, for now.\#
orange/506\#
Orange takes the message for spam.\#
Check links, wording and authentication; if mail that was asked for is refused, write to Orange's postmaster with the full reply.\#
orange/999\#
Orange blocks the sending address or slows it down because of its reputation.\#
Send far less to Orange for some days, check the address on blocklists, then write to Orange's postmaster.\#
outlook/dy-001\#
The sending address is a dynamic one, from which Outlook.com takes no mail directly.\#
outlook/dy-002\#
The sending host seems to be infected or taken over by somebody.\#
Take the host off the network, clean it, change the passwords of its accounts, then file Outlook.com's sender support form.\#
outlook/ou-001\#
Outlook.com refuses the sending address because Spamhaus lists it.\#
outlook/ou-002\#
Outlook.com refuses the message because of its content or the sender's reputation.\#
Change suspicious links and wording and see whether it passes; if plain text is refused too, file the sender support form.\#
outlook/rp-001\#
The sending address is over the rate that its reputation allows at Outlook.com.\#
Send less at a time and let the queue retry; the allowed rate rises with a better reputation (see SNDS).\#
outlook/rp-002\#
Too much went over this connection; Outlook.com ends it.\#
Put fewer messages on one connection and pause between connections; the queue delivers the rest.\#
outlook/rp-003\#
The sending address holds too many connections to Outlook.com at the same time.\#
outlook/sc-001\#
Outlook.com refuses the mail because of its content or because of the reputation of the address or domain.\#
Look up the address in SNDS, stop what draws complaints, then file the sender support form with the full reply.\#
outlook/sc-002\#
The sender tried too many unknown addresses (namespace mining).\#
outlook/sc-003\#
The sending address looks like an open proxy or open relay.\#
Close the open proxy or relay, test it from outside, then file Outlook.com's sender support form.\#
outlook/sc-004\#
Too many recipients complained about mail from this address.\#
Join the complaint feedback programme (JMRP), remove everybody who complains, and mail only those who asked for it.\#
postfix/break-rules\#
The client sent HTTP or other commands that no mail program sends, so Postfix hung up (postscreen says 521 5.7.0).\#
Nothing needs to be done for a scanner on port 25. If it is your own program, point it to the right port and protocol.\#
postfix/client-connections\#
The client holds more connections than the receiving Postfix allows for one address.\#
Lower the number of parallel connections to this server and reuse open ones. Receiving admin: `smtpd_client_connection_count_limit` sets the limit.\#
postfix/need-rcpt\#
The client sent `DATA` or `BDAT` although the server had accepted no recipient.\#
Look at the replies before this one: every recipient was refused, so there was nothing to deliver to.\#
postfix/refused-to-talk\#
The remote server refused with its greeting; Postfix takes even a 5yz greeting as temporary and keeps trying.\#
Read the words after the colon: they are the remote server's reason. The message waits in the queue meanwhile.\#
postfix/relay-access\#
The server does not host the recipient's domain, and the client may not relay.\#
Users sign in on port 587 or 465. Others check the MX record of the recipient domain; the server's administrator adds the domain if it belongs there.\#
postmark/inactive\#
Postmark does not send: the address bounced or complained before. 406 is an API code, not an SMTP reply.\#
Look in Postmark's suppressions why the address is inactive; reactivate it only after a bounce that is mended, never after a complaint.\#
proofpoint/dynamic-reputation\#
Proofpoint's reputation service blocks the sending address for all its customers.\#
Stop the spam at its source, then enter the address at https://ipcheck.proofpoint.com and ask for removal there.\#
qmail/bare-lf\#
The client sent a line feed without carriage return.\#
Correct the sending program: every line must end with CR LF, also inside the message.\#
qmail/rcpthosts\#
The server does not take mail for the recipient's domain (rcpthosts); qmail writes the enhanced code at the end of the text.\#
Sign in if it is your own server. Otherwise its administrator adds the domain to rcpthosts, or the domain's MX record is wrong.\#
qq/authentication\#
SPF, DKIM or DMARC failed at QQ (page 122/72).\#
Correct the mechanism that the text names: the SPF record of the envelope domain, the DKIM key, or the alignment with From.\#
qq/bounce-attacks\#
Many bounces come from your server for mail that QQ users never sent (page 122/57).\#
Refuse unknown recipients at RCPT instead of accepting and bouncing; do not send automatic replies to spam.\#
qq/connection-denied\#
QQ refuses all connections from this address (page 122/170).\#
Stop sending, clear the address of spam and blocklist entries, then appeal on the page in the reply.\#
qq/connection-frequency\#
The sending address connects too often to QQ (page 122/175); the code is permanent, the limit is not.\#
Open fewer connections to QQ and put more messages on each; the refused messages must be sent anew.\#
qq/content-denied\#
QQ's filter refuses the content of the message (page 122/171).\#
Change subject, wording and links, and send a plain text as a test; the same text sent many times is refused sooner.\#
qq/domain-frequency\#
The sending domain sends too often for QQ (page 122/173); the code is permanent, the limit is not.\#
Pause, then send again at a lower rate, counted over all servers of the domain; the refused messages must be sent anew.\#
qq/ip-frequency\#
The sending address sends too often for QQ (page 122/172); the code is permanent, the limit is not.\#
Pause, then send again at a lower rate to QQ; the refused messages must be sent anew.\#
qq/mailbox-not-found\#
No such QQ mailbox exists (122/169).\#
qq/sender-frequency\#
This sender address sends too often for QQ (page 122/174); the code is permanent, the limit is not.\#
Pause with this sender and check that its account is not misused; the refused messages must be sent anew.\#
qq/suspected-ip\#
QQ suspects that the sending address sends spam (page 122/66).\#
Check the address on blocklists and your logs for spam, set PTR, SPF and DKIM, then appeal on the page in the reply.\#
rackspace/g1f\#
The sending address has no PTR record, which Rackspace requires.\#
rackspace/g28\#
The sending address is new to Rackspace or not yet trusted, and sent too much.\#
Start with small volumes from this address, raise them over weeks, and keep complaints and unknown recipients low.\#
sendgrid/credits\#
The plan's messages are used up, although the text speaks of authentication.\#
Raise the plan or wait for the next period, then send again.\#
sendgrid/deferred\#
The recipient's server put the message off; SendGrid quotes its reply and keeps trying by itself.\#
Do not send it again: SendGrid retries for up to 72 hours.\#
sendgrid/sender-identity\#
The From address is not a verified sender of the account. 403 is not a code of the standard, and its first digit makes servers retry in vain.\#
Verify the address as single sender or authenticate its domain in SendGrid's settings; delete what waits in the queue or resend it afterwards.\#
sendgrid/unauthenticated\#
The client sent `MAIL` without signing in before.\#
Let the program sign in with the user name apikey (this very word) and an API key as password.\#
sfr-free-libero/connections\#
The sending address holds more connections than this provider allows for one address.\#
sfr-free-libero/spam\#
The provider's content filter takes the message for spam.\#
sorbs/listed\#
The receiving server still asks SORBS, a blocklist that was closed in 2024.\#
The receiving administrator removes SORBS from the server's list of blocklists; the sender can only tell them, by another way.\#
spamcop/scbl\#
SpamCop lists the sending address; the entry goes away by itself soon after the last spam report.\#
Stop the spam and wait: about a day after the last report the address is free again. Nothing needs to be asked for.\#
spamhaus/domain\#
The receiving server found a domain of the sender or the message on Spamhaus's domain list (DBL).\#
spamhaus/ip\#
The receiving server found the sending address on a Spamhaus list.\#
Look the address up at check.spamhaus.org. PBL: send through your provider's server. SBL, XBL: stop the cause, then ask there for removal.\#
spectrum/aup-1000\#
Spectrum blocks the address because of suspicious activity.\#
Look through your logs for spam or password guessing, stop it, and ask Spectrum to unblock the address if it does not pass.\#
spectrum/aup-1010\#
Spectrum blocks your own account, because spam went out through it.\#
Change the account's password, remove unknown forwarding rules, scan its devices, then ask the provider to lift the block.\#
spectrum/aup-1090\#
Spectrum's server cannot handle the message at the moment.\#
spectrum/aup-1100\#
Spectrum wants reverse DNS that leads from the address to a name and from the name back to the address.\#
spectrum/aup-1200\#
Spectrum refuses the sending address because Cloudmark lists it.\#
spectrum/aup-1220\#
Spectrum refuses the sending address because Spamhaus lists it.\#
spectrum/aup-1260\#
Spectrum takes no mail over IPv6 from this address.\#
Let the server deliver to Spectrum over IPv4; in Postfix `smtp_address_preference = ipv4` does it for all destinations.\#
spectrum/aup-1300\#
The address holds too many connections to Spectrum, or opens them too fast.\#
spectrum/aup-1350\#
The address sends Spectrum too many messages or recipients in a given time.\#
Leave the messages in the queue and send fewer at a time; clean the list if many recipients are unknown.\#
spectrum/aup-1500\#
The From address is not the one of the signed-in account or domain.\#
Send with the address of the account you signed in with, or have the other address allowed for that account.\#
spectrum/aup-1530\#
The message is larger than the 20 MB that Spectrum takes.\#
Share the files by a link; encoding makes attachments about a third larger than the files.\#
t-online/spam-or-virus\#
T-Online takes the message for spam or malware.\#
Send the text without its links and attachments to find the part at fault; if a clean text is refused, write to T-Online's postmaster.\#
t-online/tosa\#
T-Online does not know the sending address or blocks it; it takes mail only from servers that it trusts.\#
Give the server a PTR record in its own domain and a website with contact details, then write to tosa@rx.t-online.de.\#
yahoo/bl21\#
Yahoo refuses the sending address because Spamhaus lists it as a home connection (PBL) or an infected host (XBL).\#
Look the address up at check.spamhaus.org. PBL: send through your provider's server. XBL: clean the host, then ask for removal.\#
yahoo/disabled\#
The Yahoo or AOL mailbox is disabled.\#
yahoo/ipts04\#
Yahoo puts off mail from this address because of its volume or of complaints.\#
Pause for some hours, go on at a lower rate, and look for the cause in complaints and old lists.\#
yahoo/mailbox-not-found\#
No such Yahoo or AOL mailbox exists; here 552 has nothing to do with a full mailbox.\#
yahoo/messages-per-connection\#
Yahoo has taken as many messages on this connection as it takes on one; nothing is wrong.\#
Let the server open a new connection for the rest. In the settings, lower the number of messages per connection.\#
yahoo/no-account\#
No such Yahoo account exists.\#
yahoo/no-longer-valid\#
The Yahoo account was closed.\#
Remove the address from your lists; ask the person for a new one by another way.\#
yahoo/ph01\#
Yahoo takes the content for phishing or malware.\#
Remove links that lead elsewhere than they show, attached programs and login forms; check that your site was not taken over.\#
yahoo/ts01\#
Yahoo puts the mail off because its users complained about mail from this address.\#
Slow down, join Yahoo's complaint feedback loop, and remove everybody who complains.\#
yahoo/ts02\#
Yahoo puts the mail off because complaints about this address go on.\#
yahoo/ts03\#
Yahoo puts off all mail from this address for good; retrying does not help although the code is temporary.\#
Stop retrying. Correct the cause, then write to Yahoo's postmaster through the form on its sender pages.\#
yahoo/tss04\#
Yahoo puts the mail off because of unexpected volume or complaints; senders without SPF or DKIM see it too.\#
Pause delivery to Yahoo for two hours or more, go on at a lower rate, and check that SPF and DKIM pass.\#
yahoo/tss05\#
Yahoo puts the mail off for the causes of TSS04, but for longer.\#
Pause delivery to Yahoo for four hours or more, then go on at a much lower rate; remove recipients who never react.\#
yahoo/tss07\#
Yahoo refuses the sending address because Spamhaus lists it.\#
yahoo/tss09\#
Yahoo refuses all mail from this address for good.\#
yahoo/unauthenticated\#
Neither SPF nor DKIM passed (here 5.7.9 is not about passwords).\#
Sign with DKIM for the From domain, and list the sending server in the SPF record of the envelope domain; one of the two must pass.\#
yahoo/unresolvable-from\#
The domain of the envelope sender does not exist in the DNS, or its name servers do not answer.\#
Correct the envelope sender, or the DNS zone of its domain: it needs an SOA record and an MX or A record.\#
yandex/no-such-user\#
No such Yandex mailbox exists, although the code is 5.7.1.\#
yandex/not-owned\#
The envelope sender is not an address of the signed-in account.\#
yandex/spamsource\#
Yandex blocks the sending address by its own spam statistics.\#
Stop the spam at its source, then write to Yandex's mail support with the full reply; its list is not a public one.\#
yandex/unavailable\#
Yandex puts the message off for now, much as greylisting does.\#
zoho/domain-rejected\#
The settings of the recipient's domain at Zoho refuse the mail; 541 is not a code of the standard.\#
Ask the recipient's administrator, by another way, to allow your address or domain in the spam control of Zoho Mail.\#
zoho/relaying\#
Zoho does not host the recipient's domain for you, or the From address is not one of the signed-in account.\#
Sign in and send with the account's own address or an alias set up for it. Receiving domain: finish its verification in Zoho.\#

"""#)
}
