// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enProviders = PackedTable(
        records: #"""
00000F00002002d0F00202006>0F0040200970I0060200;P0I0080200>20G00:0200?S0G00<0200Bc0:00>0200Eg0700@0200FZ0700B02\#
00Hl0:00D0200Kc0:00F0200Lb0:00H0200O20:00J0200Qd0;00L0200Tb0F00N0200V20:00P0200Vb0:00R0200Wd0:00T0200Y00>00V02\#
00[70B00X0200^10C00Z0200`S0700\0200al0700^0200cC0A00`0200f40D00b0200iP0D00d0200lC0C00f0200mW0G00h0200n^0E00j02\#
010@0=00l0201170C00n0201330@01002014J0@0120201780@01402018n0@01602019e0@0180201:n0@01:0201;c0H01<0201<Z0C01>02\#
01=Z0:01@0201>L0@01B0201?\0901D0201B30801F0201C30:01H0201Ch0901J0201DZ0:01L0201ET0:01N0201HD0:01P0201Hn0801R02\#
01J_0901T0201KP0E01V0201Mj0D01X0201OM0>01Z0201ST0>01\0201UB0?01^0201Uj0:01`0201W?0;01b0201X[0:01d0201[^0B01f02\#
01\o0D01h0201^c0901j0201`h0=01l0201aY0=01n0201b90=0200201c>0=0220201cm0=0240201eL0=0260201fW0=0280201gY0=02:02\#
01j40=02<0201lB0C02>0201n40C02@0201oS0F02B02020n0;02D02021V0G02F02022l0B02H02024`0B02J02027@0F02L02029@0B02N02\#
02:X0F02P0202>F0C02R0202?f0G02T0202BE0H02V0202Cm0A02X0202Df0G02Z0202F60D02\0202H[0;02^0202KV0F02`0202Lm0G02b02\#
02Mo0E02d0202Og0D02f0202QL0F02h0202T;0E02j0202UN0@02l0202VO0G02n0202XQ0F0300202Y^0E0320202[30G0340202\g0?03602\#
02_\0=0380202a80=03:0202d>0B03<0202en0C03>0202fe0E03@0202ga0N03B0202i_0N03D0202kJ0B03F0202l[0I03H0202nI0E03J02\#
030H0L03L02032C0G03N02033G0L03P02034U0C03R02037a0A03T0203930F03V0203:[0E03X0203=f0D03Z0203@00D03\0203A[0E03^02\#
03CO0E03`0203Dj0E03b0203GN0H03d0203HT0>03f0203I\0E03h0203Ja0@03j0203KY0H03l0203Lk0F03n0203N>0O0400203P90C04202\#
03Pj0B0440203Q]0C0460203SN0@0480203VK0=04:0203Wo0504<0203XK0504>0203Y>0504@0203Z70;04B0203[50;04D0203[g0;04F02\#
03\a0;04H0203]D0;04J0203`_0;04L0203c10F04N0203dP0;04P0203fB0@04R0203gA0I04T0203iU0H04V0203lQ0N04X0203nA0B04Z02\#
03oE0M04\02042M0C04^02043f0G04`0204590M04b02048?0N04d02049d0L04f0204<m0E04h0204>10M04j0204?Q0J04l0204A10F04n02\#
04AG0J0500204D<0H0520204EU0G0540204Ge0F0560204H`0N0580204J50C05:0204KC0P05<0204L\0F05>0204M\0A05@0204O?0L05B02\#
04Pf0E05D0204RC0Q05F0204Sf0M05H0204UL0E05J0204VI0D05L0204WG0B05N0204XQ0J05P0204YV0K05R0204Z\0L05T0204]m0J05V02\#
04`k0F05X0204bL0F05Z0204cb0N05\0204e>0N05^0204h=0F05`0204iS0>05b0204ia0D05d0204kL0D05f0204m00E05h0204n30F05j02\#
04o:0C05l02050Q0H05n02050i0D0600205210N06202053X0<06402053d0L0660205580<06802055e0;06:02056X0>06<02057L0>06>02\#
058j0>06@02059^0>06B0205:N0>06D0205;X0>06F0205<E0>06H0205?20>06J0205AO0>06L0205BH0>06N0205C<0>06P0205D40:06R02\#
05E20:06T0205Eo0:06V0205F90:06X0205Fi0:06Z0205GQ0:06\0205HU0:06^0205IR0:06`0205J>0:06b0205K30>06d0205KA0>06f02\#
05LC0>06h0205LQ0>06j0205MH0>06l0205Nb0>06n0205OW0>0700205Oe0>0720205Q30>0740205R@0>0760205SI0>0780205TS0C07:02\#
05V>0J07<0205WM0A07>0205Z=0G07@0205]Y0D07B0205_;0A07D0205a40M07F0205bf0=07H0205e<0?07J0205g00A07L0205g^0A07N02\#
05hj0D07P0205j10G07R0205kM0A07T0205l?0C07V0205mS0?07X0205nd0D07Z0205o\0C07\0206100?07^0206200=07`02062c0=07b02\#
065P0@07d02067B0A07f02068]0H07h0206:N0H07j0206;A0K07l0206;\0D07n0206<^0<0800206?80<0820206@W0?0840206B10;08602\#
06Bf0A0880206Cf0A08:0206DY0A08<0206ES0A08>0206FY0A08@0206GN0A08B0206G_0A08D0206HS0A08F0206IK0A08H0206JL0A08J02\#
06ML0A08L0206N>0F08N0206OB0=08P0206Q20:08R0206Ql0>08T0206RR0<08V0206S^0G08X0206U30M08Z0206VD0@08\0206W10E08^02\#
06Xm0:08`0206Yb0:08b0206Zk0:08d0206[50:08f0206^@0;08h0206_m0;08j0206a10;08l0206a<0;08n0206b60E0900206cK0G09202\#
06dU0C0940206eb0@0960206g10A0980206h?0B09:0206iB0D09<0206ji0=09>02\#

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
000F7000M0V0013600191[000F7003:1D00136004N1`000F7006T1900136007]1J000F7009P110013600:Q0o000F700;i0[0013600<T1N\#
000F700>I1:0013600<T1N000F700?j0e0013600@_24000F700Bm0f0013600Cc24000F700En0\0013600@_24000F700Fa0]0013600GN1N\#
000F700I60d0013600Ij1i000F700Km0e0013600Cc24000F700Ll0W0013600MS1O000F700O<0k0013600P71]000F700Qo0o0013600Rn1d\#
000F700U80j0013600@_24000F700V<0V0013600@_24000F700Vl0h0013600Cc24000F700Wn120013600Rn1d000F700Y>0Q0013600Y_1H\#
000F700[I0g0013600\@1a000F700^D0N0013600^b1a000F700`Z1B0013600Cc24000F700b31@0013600Cc24000F700cT0b0013600dF1^\#
000F700fH1F0013600g^1b000F700id0n0013600jb1Q000F700lV110013600Cc24000F700mn0`0013600jb1Q000F700o31=0013600jb1Q\#
000F7010M0Z0013600jb1Q000F7011J1Y0013600jb1Q000F7013C170013600Cc24000F7014Z0S00136015=1k000F7017H1V0013600jb1Q\#
000F7019>0W0013600jb1Q000F701:50i0013600Ij1i000F701;>0U0013600Ij1i000F701<;0O0013600^b1a000F701<m0]0013600MS1O\#
000F701=d0X0013600@_24000F701>\100013600191[000F701?e0Z0013601@O1T000F701B;0h0013600Cc24000F701C=0[0013600191[\#
000F701D10Y0013600MS1O000F701Dd0`0013600@_24000F701E^100013601F^1V000F701HN0P0013600Rn1d000F701I61Y0013600jb1Q\#
000F701Jh0X0013600GN1N000F701Ke160013601Lk0o000F701N>1?0013601F^1V000F701O[1L0013601Q72M000F701Sb1P0013600Cc24\#
000F701UQ0I0013600^b1a000F701V41;0013600P71]000F701WJ1A0013600MS1O000F701Xe150013601Yj1d000F701\00o0013600Cc24\#
000F701]C1P0013600Cc24000F701^l0P0013601_L1L000F701a50T0013600191[000F701af0C0013601Lk0o000F701bF0h0013600jb1Q\#
000F701cK0R0013600MS1O000F701d:1B0013601@O1T000F701eY0n0013600P71]000F701fd0e0013600@_24000F701gf0E0013601h;1i\#
000F701jA0T0013601je1M000F701lU1O0013600dF1^000F701nG1<00136004N1`000F701oi1500136004N1`000F702190M0013601Lk0o\#
000F7021m0o0013600P71]000F7023>1R0013600dF1^000F702520d00136025f1J000F7027V0T00136028:16000F7029R160013600Ij1i\#
000F702:n1Q0013602<O1g000F702>Y1=0013600Rn1d000F702@=0e0013602A21C000F702B]1@0013600@_24000F702D>0X0013601F^1V\#
000F702E=0i0013601Yj1d000F702FJ140013602GN1=000F702Hf180013602In1X000F702Kl110013601F^1V000F702MD0[0013600Y_1H\#
000F702ND1S0013600dF1^000F702P;1A0013600@_24000F702Qb1>0013602S01;000F702TP0n00136004N1`000F702U^0a0013601Yj1d\#
000F702Vf0c0013602WY0h000F702Xg0g0013601je1M000F702Z3100013601Yj1d000F702[J1M0013601je1M000F702]6160013602^<1P\#
000F702_i1?0013600MS1O000F702aE1L0013602ba1M000F702dP1N0013600Rn1d000F702fA0T0013601Yj1d000F702g:0W0013601_L1L\#
000F702h?1P0013600Y_1H000F702j=1=0013601F^1V000F702k\0o0013601je1M000F702m41E0013601F^1V000F702n^1Z0013601Lk0o\#
000F7030d1O0013601Lk0o000F7032Z0]0013600^b1a000F7033c0b0013601je1M000F7034h1200136035j1g000F70382110013600@_24\#
000F7039I0\0013603:50V000F703;01K0013603<K1K000F703>:0Z0013603>d1<000F703@D1G0013601h;1i000F703B01O0013601h;1i\#
000F703Cd160013601h;1i000F703E?0j0013603F91E000F703Gf0^0013601Lk0o000F703Hb0j0013601Lk0o000F703J10`0013602ba1M\#
000F703K10X0013602WY0h000F703L10j0013602GN1=000F703MA0m0013600Rn1d000F703N]0f0013603OS0V000F703PL0N0013600^b1a\#
000F703Q<0Q0013600P71]000F703R01N0013600@_24000F703S^110013603T_1\000F703VX0n0013603WV0I000F703X40G0013600^b1a\#
000F703XP0^0013600Y_1H000F703YC0d0013600Cc24000F703ZB0c0013600jb1Q000F703[@0W0013601h;1i000F703\20_0013600Y_1H\#
000F703\l0H0013600Rn1d000F703]O1P0013603^o1`000F703`j1U0013603bO0R000F703cG190013600^b1a000F703d[1W0013600P71]\#
000F703fR0_0013600@_24000F703gZ0^0013603hH1=000F703im1>0013603k;1F000F703lo1B0013600Rn1d000F703nS0b0013602GN1=\#
000F703ob0a00136040S1j000F7042`160013600jb1Q000F7044=0l0013600jb1Q000F7045V0f00136046L1c000F7048]1700136046L1c\#
000F704:@0i0013604;91d000F704=B0_0013600191[000F704>N130013600dF1^000F704?k1600136025f1J000F700Qo0o0013600Rn1d\#
000F704Aa140013604Be1G000F704DT1100136046L1c000F704El1i0013600^b1a000F704H;0U0013601Yj1d000F704I>0g0013603hH1=\#
000F704JH0k0013602In1X000F704Kc0i0013603hH1=000F704M20Z0013601_L1L000F704Mm1B00136046L1c000F704O[1;0013600jb1Q\#
000F704Q;1800136046L1c000F704Rd120013600@_24000F704TC190013600^b1a000F704Ua0X0013600@_24000F704V]0Z0013600Cc24\#
000F704WY0h00136015=1k000F704Xk0[00136025f1J000F704Z10[0013604;91d000F704[8140013604\<1a000F704^G0d0013604_;1`\#
000F704aA1;0013601Lk0o000F704bb1000136046L1c000F704d@0n0013600Cc24000F704e\0i0013604fU1X000F704hS100013600dF1^\#
000F703\l0H0013600Rn1d000F704j51G0013604;91d000F704k`1@0013601Lk0o000F704mE0^0013600dF1^000F704nI0a0013600jb1Q\#
000F704oM1400136035j1g000F7010M0Z0013600jb1Q000F7051=0d0013600dF1^000F7052O190013601Lk0o000F703[@0W0013601h;1i\#
000F7054@0h0013601Lk0o000F7055D0Q0013602ba1M000F705600X0013601F^1V000F7056f0V0013600jb1Q000F7057Z1@0013600P71]\#
000F705980V0013600191[000F7059l0R0013600@_24000F705:\0l0013600191[000F705;f0O0013603>d1<000F705<S120013605=U1M\#
000F705?@0T0013605?d1[000F705A]0[0013600@_24000F705BV0V0013601je1M000F705CJ0Z0013600@_24000F705D>0d0013600jb1Q\#
000F705E<0c0013601@O1T000F704=B0_0013600191[000F705FC0V0013603>d1<000F705G30N0013600^b1a000F705G[0j0013601_L1L\#
000F705H_0c0013601Lk0o000F705I\0R0013600P71]000F705JH0[0013600@_24000F701;>0U0013600Ij1i000F705KO0d0013600Cc24\#
000F7014Z0S00136015=1k000F705L_0Y0013600P71]000F705MV1<0013600@_24000F705O00W0013600@_24000F704=B0_0013600191[\#
000F705P3100013600Cc24000F705QA0o0013605=U1M000F705RN0k0013600Cc24000F705SW0l0013600Cc24000F705Tf1H0013601F^1V\#
000F705VX0e0013600191[000F705W^0j0013605XX1U000F705ZT1S0013605\71R000F705]m1>00136035j1g000F705_L1X0013603^o1`\#
000F705aQ1E0013600jb1Q000F705c30d0013605cg1E000F705eK1U00136035j1g000F705gA0M0013600Rn1d000F705go0k0013600Cc24\#
000F705i>0c0013600Cc24000F705jH150013600191[000F705k^0Q0013600P71]000F705lR110013600@_24000F705mb120013600@_24\#
000F705o80T0013600^b1a000F705oo110013600@_24000F7061?0a0013600Cc24000F7062=0V0013600MS1O000F706300^00136063^1b\#
000F7065`0O00136066?13000F7067S1:0013601Lk0o000F706951I0013600<T1N000F706:f0K0013603k;1F000F704=B0_0013600191[\#
000F706<00^0013600P71]000F706<j0n0013606=h1@000F706?D1C0013600jb1Q000F706@f1;0013600\@1a000F706B<0Z00136015=1k\#
000F706C70_0013600Cc24000F706D70R00136040S1j000F706Dj0Y0013601Lk0o000F706Ed0e0013600MS1O000F706Fj0T0013600jb1Q\#
000F7014Z0S00136015=1k000F706H00S0013602S01;000F706Hd0W0013600191[000F706I\0`0013600@_24000F706J]130013606K`1\\#
000F706M]0Q0013602WY0h000F706NT0^0013600P71]000F706OO1S0013600Cc24000F706Q<0`00136015=1k000F706R:0H0013600Y_1H\#
000F706R^100013600@_24000F706T50n0013600^b1a000F706UP0d0013605?d1[000F706VT0M0013600^b1a000F706WF0G0013606W]1@\#
000F706Y70[0013600P71]000F706Yl0o0013600@_24000F706Yl0o0013600@_24000F706[?1W0013606\f1J000F706^K1R0013601@O1T\#
000F706`80i0013601@O1T000F7014Z0S00136015=1k000F706aG0_0013606\f1J000F706bK100013600Rn1d000F706cb0c0013603>d1<\#
000F706dh0j0013600^b1a000F706f20o0013606K`1\000F706gB0m0013600jb1Q000F706hQ0a0013601Lk0o000F706iV1C0013600dF1^\#
000F706k61>0013606K`1\\#

"""#,
        blob: #"""
amazon-ses/connections\#
meaning\#
The client holds too many connections.\#
action\#
Lower the number of parallel connections to this provider and reuse open ones; the queue delivers the rest.\#
amazon-ses/credentials\#
The SMTP user name or password is wrong (an AWS secret key is not an SMTP password).\#
Check user name and password in the sending program; use an app password or token where the account demands one.\#
amazon-ses/daily-quota\#
The account used up its messages of 24 hours (here 454 is not about TLS).\#
Wait until the quota is reset, send fewer messages, or ask the service for a higher quota.\#
amazon-ses/not-authorized\#
The account's permissions do not allow sending for this identity.\#
Give the user or role the permission to send for this identity.\#
amazon-ses/not-subscribed\#
The account is not set up for this service.\#
Verify the sender address or domain in the service, or move the account out of its trial mode.\#
amazon-ses/not-verified\#
The sender (in the sandbox also the recipient) is not a verified identity.\#
amazon-ses/sending-rate\#
The account sends more messages a second than it may.\#
Send fewer messages at a time to this provider, lengthen the retry interval, and look for the cause of the volume or the complaints.\#
aol/con-b1\#
The sending address is blocked; with 421 only for now.\#
Fix what your own logs show (complaints, infected accounts, bad lists), then write to the provider's postmaster with the full reply.\#
aol/dyn\#
AOL limits the rate of this address for now.\#
aol/hvu\#
A link in the message is on AOL's block list.\#
Find which linked domain is listed, remove or replace the link, and check your site for abuse.\#
aol/rtr-bb\#
The sending address is a dynamic or home connection.\#
Do not deliver directly from this address: send through your provider's mail server or a hosted one with a fixed address.\#
aol/rtr-bl\#
The sending address is blocked because of complaints.\#
aol/rtr-rd\#
The sending address has no reverse DNS.\#
Give the sending address a PTR record whose name resolves back to the same address, then retry.\#
apple/cs01\#
Apple's content or local policy filter refused the message.\#
Remove suspicious links, attachments and wording, send from a well-known authenticated domain, and try again.\#
apple/dmarc\#
The message fails DMARC, and the From domain asks to reject it.\#
Publish SPF and DKIM for the sending domain, let one of them align with the From domain, and publish a DMARC record.\#
apple/excessive-volume\#
Too much mail goes to this recipient or from this address.\#
apple/hcm1\#
Apple deferred mail from this address.\#
apple/hm08\#
Apple's policy or reputation filter refused the message.\#
apple/hme1\#
A Hide My Email address refuses mail that fails both SPF and DKIM.\#
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
The text message gateway refuses the sender by policy; here 552 is not about size.\#
att/rbl\#
AT&T's own list blocks the sending address; the 521 is text, not the reply code.\#
barracuda/blocked\#
The gateway blocks the message for this recipient.\#
Only the recipient's administrator can change this: ask them, by another way, to allow your server or address.\#
barracuda/downstream\#
The server behind the gateway refused the recipient; its own code follows the address.\#
Read the code that follows the address: it is the reply of the server behind the gateway, and it tells what to do.\#
barracuda/reputation\#
The Barracuda Reputation Block List holds the sending address.\#
Find and stop the cause, then ask the list's operator for removal at the page named in the reply.\#
cisco/access-submit\#
The gateway refuses mail from this address, mostly by reputation.\#
cisco/domain-reputation\#
Talos rates a domain used in this message badly.\#
cisco/poor-reputation\#
Talos rates the sending address badly, so the gateway refuses the connection.\#
cloudmark/csi\#
Cloudmark rates the sending address badly.\#
comcast/bl-combined\#
Several lists hold the address (the digits are a bitmask: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
comcast/bl000000\#
Comcast's own list holds the address because its mail looked like spam.\#
comcast/bl000001\#
Spamhaus lists the sending address.\#
Look the address up at check.spamhaus.org, remove the cause (infection, open relay, bad lists), then ask there for removal.\#
comcast/bl000010\#
Cloudmark lists the address (the digits are a bitmask: 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
comcast/bl000100\#
Sender Score rates the address too low.\#
comcast/es000001\#
The sending address is one of Comcast's home connections.\#
comcast/es000010\#
The sending address is a dynamic one.\#
comcast/not-our-customer\#
No such Comcast mailbox exists.\#
comcast/reverse-dns\#
The PTR lookup of the sending address failed.\#
comcast/rl\#
Comcast limits the rate of this address.\#
comcast/sessions\#
The address holds more than 25 connections (10 in former times).\#
cox/cdrbl\#
The address is blocked for up to 24 hours.\#
Pause delivery to this provider for the time named in its documentation, then go on at a lower rate.\#
cox/cxbl\#
The address is blocked because its mail looks like spam.\#
cox/cxcnct\#
The address holds more than 10 connections.\#
cox/cxdns\#
Reverse DNS of the sending address fails.\#
cox/cxmxrt\#
Too many messages or recipients in a short time.\#
cox/cxsmtp\#
The client broke the protocol, or the sender cannot be verified.\#
Correct the sending program: it must follow the command order and wait for each reply as SMTP demands.\#
cox/cxsndr\#
SPF or DKIM of the sender fails.\#
cox/ipbl\#
Blocklists hold the address (bitmask: 0001 Spamhaus, 0010 Return Path, 0100 Invaluement, 1000 Cloudmark).\#
cox/urlbl\#
A link in the message is on a blocklist.\#
exim/auth-unavailable\#
The server cannot check logins for the moment; 435 is Exim's own code.\#
Leave the message in the queue; a normal retry later is enough.\#
exim/synchronization\#
The client talked before its turn, before the greeting or without `PIPELINING`.\#
facebook/dns-p\#
The sender's domain is missing (P1), has no MX (P2), or the address has no reverse DNS (P3).\#
P1, P2: let the sender's domain exist in DNS with an MX record, or use another sender. P3: give the sending address a PTR record whose name leads back to it.\#
facebook/pol-p\#
Policy: P1 blocklist, P2 to P4 address refused, P5 malware, P6 link, P7 authentication or abuse.\#
facebook/rcp-p1\#
No such recipient exists.\#
gandi/rule\#
A content or policy rule refuses the message; the page explains its number.\#
gmx/bad-ptr\#
The connection was refused because of the sending address's reverse DNS (c=rdns).\#
gmx/header\#
The message was refused after its data because of its headers (c=hi).\#
Correct the headers in the program that builds the message: one valid From, Date and Message-ID each, no duplicates.\#
gmx/policy-connect\#
The connection was refused by policy or blocklist (c=sp, c=bl).\#
gmx/policy-recipient\#
A policy refuses the mail; the mailbox exists although the text says it is unavailable (c=poli).\#
gmx/quota\#
The recipient's mailbox is full.\#
Retry for a few days, or tell the recipient by another way that the mailbox must be emptied.\#
godaddy/ib007\#
The address holds too many sessions.\#
godaddy/ib101\#
The server is busy.\#
godaddy/ib103\#
Cloudmark or Spamhaus (SBL, XBL, PBL) lists the address.\#
godaddy/ib108\#
Reverse DNS of the address failed.\#
godaddy/ib110\#
The address is blocked for an hour or a day because of spam or unknown recipients.\#
godaddy/ib212\#
The content was judged to be spam; here 552 is not about size.\#
godaddy/ib504\#
The address or account sent too much in a given time.\#
godaddy/ib508\#
The SPF check failed.\#
Add the sending server to the SPF record of the envelope domain, keep the record valid, and test it before sending again.\#
godaddy/ib605\#
The message has too many recipients.\#
Send to fewer recipients per message or transaction; a good server splits the list by itself.\#
google/admin-policy\#
An administrator's rule of the sender's or the recipient's Workspace domain stops this message.\#
google/app-password\#
The account has two-step verification, so the program needs an app password.\#
google/bad-credentials\#
User name or password is wrong, or the account needs an app password.\#
google/busy\#
Google's server is congested.\#
google/content-or-links\#
Gmail suspects the message because of its content or its links.\#
google/custom-rule\#
A custom rule of the recipient's Workspace administrator refused the message, not Google's filter.\#
google/daily-limit\#
The sending account used up its messages of the day.\#
Stop sending from this account until the limit is reset, and check that it is not misused.\#
google/data-after-bdat\#
The client used `DATA` after `BDAT`.\#
Correct the client: use either DATA or BDAT for one message, not both.\#
google/direct-send\#
The sending address belongs to a range of home or dynamic connections.\#
google/dkim-not-passed\#
A bulk sender must pass DKIM, and this message does not (at Google 7.30 is not about REQUIRETLS).\#
Sign the mail with DKIM for the domain in From, publish the key, and check that nothing changes the message afterwards.\#
google/dmarc-policy\#
The message fails DMARC, and the policy of the From domain asks to reject it.\#
google/domain-not-found\#
Google cannot find the recipient's domain in the DNS.\#
Correct the MX or A records of the recipient domain, or the spelling of the domain.\#
google/domain-reputation\#
Gmail suspects the message because the sending domain has a very bad reputation.\#
google/ehlo-first\#
The client sent a command before `EHLO`.\#
google/header-too-large\#
The message's header section is larger than Google takes.\#
google/helo-argument\#
The name after `HELO` or `EHLO` is missing or not a valid host name.\#
Set the HELO name of the sending server to its own fully qualified host name.\#
google/hops\#
The message passed through too many servers: probably a forwarding loop.\#
Find the forwarding or routing rule that sends the message back, and correct it on one of the two sides.\#
google/identity-change\#
The client tried to sign in a second time on the same connection.\#
google/inactive-account\#
The Google account is disabled or inactive.\#
google/ip-not-allowed\#
The recipient's domain takes mail only from listed gateway addresses, and yours is not one of them.\#
google/ip-reputation\#
Gmail suspects the message because the sending address has a very bad reputation.\#
google/ipv6-guidelines\#
Mail over IPv6 needs a PTR record and authentication, and this one lacks them.\#
Deliver over IPv4, or give the IPv6 address a PTR record and sign the mail.\#
google/login-attempts\#
Too many failed logins; authentication is blocked for a while.\#
google/malformed\#
The message breaks the message format (RFC 5322).\#
google/many-attachments\#
The message has more attachments than Google takes.\#
Make the message smaller or share the files with a link.\#
google/many-recipients\#
The message goes to more recipients than Google allows.\#
google/missing-header\#
The message has no valid From address or Message-ID, or several.\#
google/multiple-domains\#
One transaction held recipients of several domains, which this server does not take together.\#
google/no-dmarc\#
A bulk sender's From domain must have a DMARC record, and it has none.\#
Publish a DMARC record for the From domain, at first with p=none, and align SPF or DKIM with it.\#
google/no-ptr\#
The sending address has no PTR record, or its name does not resolve back to it.\#
google/no-tls\#
A bulk sender must use TLS, and this message came without (at Google 7.29 is not about ARC).\#
Turn on STARTTLS in the sending server (opportunistic TLS is enough in most cases) and retry.\#
google/not-aligned\#
The From domain matches neither the domain that SPF checked nor the one that signed with DKIM.\#
google/not-rfc-5322\#
A header is duplicated or malformed.\#
google/out-of-storage\#
The recipient's Google storage is full.\#
google/out-of-storage-inactive\#
The recipient's storage is full and nobody has used the account for long: treat it as abandoned.\#
google/pipeline-after-starttls\#
The client sent commands together with `STARTTLS`, which can be an injection.\#
google/policy-size\#
Too many recipients with rules of their own in one transaction.\#
google/protocol-violation\#
The client broke the rules of SMTP, for example by sending commands before the reply.\#
google/receiving-rate\#
The recipient is over Gmail's receiving rate; with 5.2.1 instead of 4.2.1 the message is refused for good.\#
google/receiving-too-quickly\#
The recipient gets more mail in a short time than Gmail allows; this message was not taken now.\#
google/recipient-syntax\#
The recipient address is not a valid address.\#
google/recipients-for-sender\#
The sending account addressed too many recipients.\#
google/relay-denied\#
The Workspace SMTP relay is not set up for this address or domain.\#
Sign in, or send through the server that is meant for your network; check that the MX of the recipient domain is right.\#
google/relay-peak\#
The customer's peak limit of the Workspace SMTP relay is reached.\#
google/same-message-id\#
Too many messages carry the same Message-ID.\#
Give every message its own Message-ID.\#
google/security-issue\#
An attachment or link is of a kind that Gmail blocks; here 552 has nothing to do with size.\#
Remove the attachment or share it with a link; archives that hold programs are refused too.\#
google/sender-syntax\#
The sender address is not a valid address.\#
Use a sender address that exists and whose domain resolves and accepts mail.\#
google/spf-hard-fail\#
The envelope domain's SPF record ends in -all and does not contain the sending address.\#
google/spf-not-passed\#
A bulk sender must pass SPF, and this message does not (at Google 7.27 is not about a null MX).\#
google/spf-suspicious\#
The SPF record of the sending domain allows too much or is suspicious.\#
google/starttls-first\#
Google's submission server wants TLS before anything else.\#
Set the mail program to use STARTTLS (port 587) or TLS (port 465) before it signs in.\#
google/temporary-problem\#
Google has an internal problem for the moment.\#
google/timeout\#
The connection was idle for too long and Google closed it.\#
google/tls-for-domain\#
The recipient's domain takes mail only over TLS.\#
google/too-large\#
The message is larger than Google takes.\#
google/try-later-closing\#
Google throttles this connection, often already at `HELO`.\#
google/unauthenticated\#
Neither SPF nor DKIM passed, and Gmail asks for at least one.\#
google/unauthenticated-commands\#
The client sent too many commands before it signed in.\#
Sign in before sending other commands.\#
google/unknown-user\#
No such Google account exists.\#
google/unsolicited\#
Gmail takes the message for spam.\#
google/unusual-rate\#
Gmail sees unusually much mail from this address, network, DKIM or SPF domain, or link domain.\#
google/web-login\#
Google wants the account's owner to sign in with a browser first.\#
Sign in once with a browser, confirm the security prompts, then use an app password or OAuth in the program.\#
infobip/ready\#
The normal answer to `STARTTLS`: the TLS handshake begins now.\#
Nothing needs to be done.\#
iua/2\#
No such mailbox exists.\#
iua/3\#
The mailbox is frozen because it was not used.\#
iua/9\#
The sending address is on the provider's block list.\#
laposte/101\#
Spamhaus or Sender Score lists the sending address.\#
laposte/401\#
SPF does not allow the sending address.\#
laposte/420\#
The recipient's mailbox is archived or blocked.\#
laposte/517\#
The message fails DMARC.\#
mailgun/605\#
Mailgun did not even try: the address bounced before. 605 is an event code, never an SMTP reply.\#
Check why the address bounced or complained; take it off the suppression list only if its owner wants your mail.\#
mailgun/607\#
Mailgun did not even try: the recipient complained before. 607 is an event code, never an SMTP reply.\#
Do not send to this address again.\#
mailru/invalid-mailbox\#
The mailbox does not exist or was closed; Mail.ru says so after the data.\#
mailru/spam\#
Mail.ru refuses the message because of its content or the sender's reputation; the link shows the case.\#
mailru/try-later\#
Mail.ru limits the rate of the sending address.\#
microsoft/allowed-senders\#
The group takes mail only from listed senders.\#
Ask the owner of the group or mailbox to allow outside senders or to add you.\#
microsoft/anonymous-mail\#
A device or program tries to relay without signing in and without a connector.\#
Turn on SMTP authentication in the sending program, on the submission port 587 or 465.\#
microsoft/authentication-level\#
A sender of large volumes must pass SPF, DKIM and DMARC, and this domain does not.\#
microsoft/bad-helo\#
The client gave the receiver's own name in `HELO`.\#
microsoft/bad-outbound-sender\#
Your own account is blocked because it sent spam.\#
Change the account's password, remove unknown forwarding rules, scan its devices, then ask the provider to lift the block.\#
microsoft/banned-ip\#
The sending address is banned; it can be removed at sender.office.com.\#
microsoft/banned-sender\#
The sending address is banned; removal is asked for by mail.\#
microsoft/certificate-expired\#
The certificate of the recipient's server has expired.\#
The receiving administrator renews the certificate, or corrects the MX name, the TLSA record or the MTA-STS policy.\#
microsoft/certificate-mismatch\#
The certificate of the recipient's server does not carry its host name.\#
microsoft/connection-refused\#
Exchange Online cannot connect to the recipient's server.\#
The receiving administrator checks firewall, mail service and MX; the message stays in the sender's queue meanwhile.\#
microsoft/connections\#
The sending address holds too many connections.\#
microsoft/customer-block-list\#
The recipient's organisation has your server on its own block list.\#
microsoft/daily-recipients\#
Your own account reached its recipients of the day; it may be misused.\#
microsoft/dmarc-reject\#
microsoft/dns-query-failed\#
Exchange Online got no usable DNS answer for the recipient's domain.\#
Correct the DNS zone of the domain and check that its name servers answer from outside.\#
microsoft/dnssec-invalid\#
The recipient's domain gives DNSSEC answers that do not validate.\#
microsoft/edge-blocking\#
The tenant's directory does not know the recipient, so the edge refuses it (at Microsoft 5.4.1 is not about the network).\#
microsoft/from-missing\#
The message has no valid From header.\#
microsoft/group-authentication\#
The group takes mail only from inside its organisation.\#
microsoft/mail-loop\#
The message goes round between servers or forwarding rules.\#
microsoft/mailbox-authentication\#
The mailbox takes mail only from inside its organisation.\#
microsoft/mailbox-full\#
The recipient's mailbox is over its quota.\#
microsoft/mta-sts\#
The recipient's MX host or certificate does not match the domain's MTA-STS policy.\#
microsoft/network-block-list\#
The sending address lies in a range that Outlook.com blocks (S3140, S3150).\#
microsoft/no-starttls\#
DANE asks for TLS, and the recipient's server does not offer `STARTTLS`.\#
microsoft/rate-limited-reputation\#
Microsoft throttles the sending address because of its reputation.\#
microsoft/recipient-not-found\#
No mailbox has this address (at Microsoft 5.1.10 is not about a null MX).\#
microsoft/server-busy\#
Microsoft throttles the sending address.\#
microsoft/spam-abuse\#
The sender is banned because it sent spam.\#
microsoft/spamhaus\#
Microsoft refuses the address because Spamhaus lists it.\#
microsoft/submission-quota\#
Your own account used up its sending quota.\#
microsoft/suspicious-remote\#
The remote server broke the connection off.\#
microsoft/tenant-attribution\#
The sending server no longer matches the tenant's inbound connector.\#
Correct the connector: the sending address or certificate must match what the tenant's inbound connector expects.\#
microsoft/tenant-threshold\#
Your own tenant is blocked because of outbound spam.\#
Clean the compromised accounts or applications of the tenant, then ask the provider's support to lift the block.\#
microsoft/thread-limit\#
Deliveries to this mailbox are throttled (here 432 is not about passwords).\#
microsoft/tlsa-invalid\#
The recipient's TLSA record does not fit its certificate (DANE).\#
microsoft/traffic-not-accepted\#
A new or trial tenant sends from an address of bad reputation.\#
microsoft/unregistered-domains\#
The tenant sends with domains that it has not registered.\#
Register and verify every sending domain in the tenant, or relay with an address of a registered domain.\#
mimecast/anti-spoofing\#
Mail from outside claims a sender of the recipient's own domain.\#
mimecast/dmarc\#
mimecast/ended-early\#
The connection broke before the end of the message, or a firewall altered the dialogue.\#
mimecast/greylisting\#
Mimecast defers the first try (greylisting) or an address of unclear reputation.\#
mimecast/host-network\#
The sending network or country is not allowed.\#
mimecast/ip-reputation\#
The reputation of the sending address is too bad.\#
mimecast/open-relay\#
Mimecast does not relay for this address; 451, although it stays so.\#
mimecast/poor-reputation\#
mimecast/prohibition\#
The sender is blocked by policy, or SPF failed hard.\#
mimecast/recipient-unavailable\#
The address made too many invalid connections and is blocked for a while.\#
mimecast/spf\#
mimecast/temporary-blacklist\#
A limit was reached; the address is blocked for a while.\#
mimecast/tls\#
The recipient's policy wants TLS.\#
netease/cel\#
The client sent too many wrong commands.\#
netease/dt-rbl\#
A blocklist holds the sending address.\#
netease/dt-spm\#
The content looks like spam; 451 may be tried again after minutes, 554 is final.\#
netease/hl-icc\#
Too many connections at the same time.\#
netease/hl-ifc\#
Too many messages in a short time.\#
netease/hl-itc\#
The limit of connections is reached; this form is permanent.\#
netease/hl-mep\#
The sender domains look forged.\#
netease/hl-rep\#
The address is banned because it wrote to many unknown recipients.\#
Remove addresses that bounced from your lists, confirm new ones, and retry at a lower volume.\#
netease/mi-dmc\#
Too many messages on one connection.\#
Close the connection and open a new one for the next messages; lower the number of messages per connection.\#
netease/mi-sfq\#
The sender is over its quota of 15 minutes.\#
netease/rp-drc\#
Too many recipients on one connection.\#
netease/rp-orq\#
The sender or recipient is over its quota.\#
orange/102\#
The sending address is blocked for spam (Cloudmark).\#
orange/103\#
Orange refuses the service to this address for now.\#
orange/104\#
orange/405\#
The domain of the sender is not valid.\#
orange/416\#
No such Orange mailbox exists.\#
orange/417\#
The mailbox is full; it exists although the code is 5.1.1.\#
orange/505\#
Orange refused the message after its data, for now.\#
orange/506\#
Orange takes the message for spam.\#
orange/999\#
Orange blocks or slows the sending address.\#
outlook/dy-001\#
outlook/dy-002\#
The sending host seems to be infected or taken over.\#
outlook/ou-001\#
outlook/ou-002\#
Content or reputation led to the refusal.\#
outlook/rp-001\#
The sending address is over its rate limit, which depends on its reputation.\#
outlook/rp-002\#
This connection is over its rate limit.\#
outlook/rp-003\#
outlook/sc-001\#
Content, or reputation of address or domain, led to the refusal.\#
outlook/sc-002\#
The sender tried too many unknown addresses (namespace mining).\#
outlook/sc-003\#
The sending address looks like an open proxy or open relay.\#
outlook/sc-004\#
Too many recipients complained about mail from this address.\#
postfix/break-rules\#
The client sent HTTP or other commands that are not SMTP (postscreen answers 521 5.7.0).\#
postfix/client-connections\#
The client is over the server's limit of connections.\#
postfix/need-rcpt\#
The client sent `DATA` although no recipient was accepted.\#
Look at the replies before this one: every recipient was refused, so there was nothing to deliver to.\#
postfix/refused-to-talk\#
The remote server refused with a 5yz greeting; Postfix treats that as temporary and goes on trying.\#
Nothing is lost: the message stays in the queue. Watch whether the remote server goes on refusing.\#
postfix/relay-access\#
The server does not host the recipient's domain, and the client may not relay.\#
postmark/inactive\#
Postmark does not send: the address bounced or complained before. 406 is an API code, not an SMTP reply.\#
proofpoint/dynamic-reputation\#
Proofpoint Dynamic Reputation blocks the sending address; at connect the code is 554.\#
qmail/bare-lf\#
The client sent a line feed without carriage return.\#
Correct the sending program: every line must end with CR LF, also inside the message.\#
qmail/rcpthosts\#
The server does not take mail for this domain; qmail writes the enhanced code at the end of the text.\#
qq/authentication\#
SPF or DMARC failed (122/72).\#
qq/bounce-attacks\#
The mail looks like bounces that nobody asked for (122/57).\#
qq/connection-denied\#
QQ refuses connections from this address (122/170).\#
qq/connection-frequency\#
The sending address connects too often (122/175); 5yz, but it passes.\#
qq/content-denied\#
QQ refuses the content (122/171).\#
qq/domain-frequency\#
The sending domain sends too often (122/173); 5yz, but it passes.\#
qq/ip-frequency\#
The sending address sends too often (122/172); 5yz, but it passes.\#
qq/mailbox-not-found\#
No such QQ mailbox exists (122/169).\#
qq/sender-frequency\#
The sender address sends too often (122/174); 5yz, but it passes.\#
qq/suspected-ip\#
QQ suspects the sending address of spam (122/66).\#
rackspace/g1f\#
The sending address has no PTR record.\#
rackspace/g28\#
The sending address is new or not yet trusted.\#
Start with small volumes from this address, raise them over weeks, and keep complaints and unknown recipients low.\#
sendgrid/credits\#
The plan's credits are used up.\#
Check the account: buy credits or change the plan, then send again.\#
sendgrid/deferred\#
The receiving server deferred the message; SendGrid quotes it and retries.\#
sendgrid/sender-identity\#
The From address is not a verified sender; 403 is no SMTP code, so servers keep retrying.\#
sendgrid/unauthenticated\#
The client did not sign in.\#
sfr-free-libero/connections\#
sfr-free-libero/spam\#
The content filter takes the message for spam.\#
sorbs/listed\#
The receiver still asks SORBS, a blocklist that was shut down.\#
The receiving administrator removes the closed blocklist from the configuration.\#
spamcop/scbl\#
SpamCop lists the sending address; the entry expires by itself when the spam stops.\#
spamhaus/domain\#
The Spamhaus domain list (DBL) holds a domain of the sender or the message.\#
spamhaus/ip\#
A Spamhaus list holds the sending address.\#
spectrum/aup-1000\#
The address is blocked for suspicious activity.\#
spectrum/aup-1010\#
The customer's account is blocked.\#
spectrum/aup-1090\#
The server cannot handle the message now.\#
spectrum/aup-1100\#
Reverse DNS must exist and point back to the address.\#
spectrum/aup-1200\#
Cloudmark lists the sending address.\#
spectrum/aup-1220\#
spectrum/aup-1260\#
The server takes no mail over IPv6.\#
spectrum/aup-1300\#
The address holds too many connections.\#
spectrum/aup-1350\#
Too many messages or recipients in a given time.\#
spectrum/aup-1500\#
The From address is not the one of the signed-in account or domain.\#
Send with the address of the account you signed in with, or have the other address allowed for that account.\#
spectrum/aup-1530\#
The message is larger than 20 MB.\#
t-online/spam-or-virus\#
The message was taken for spam or for malware.\#
t-online/tosa\#
The sending address is blocked or has no reputation at T-Online, which wants to know senders first.\#
yahoo/bl21\#
Spamhaus (PBL or XBL) lists the sending address.\#
yahoo/disabled\#
The mailbox is disabled.\#
yahoo/ipts04\#
The sending address is deferred because of volume or complaints.\#
yahoo/mailbox-not-found\#
No such mailbox exists; here 552 has nothing to do with quota.\#
yahoo/messages-per-connection\#
Yahoo takes only so many messages on one connection.\#
yahoo/no-account\#
No such Yahoo account exists.\#
yahoo/no-longer-valid\#
The account was closed.\#
Remove the address from your lists; ask the person for a new one by another way.\#
yahoo/ph01\#
The content looks like phishing or malware.\#
yahoo/ts01\#
Deferred because users complained about mail from this address.\#
yahoo/ts02\#
yahoo/ts03\#
All mail from this address is deferred for good; retrying does not help although the code is temporary.\#
Stop retrying: it will not help. Correct the cause and write to the provider's postmaster.\#
yahoo/tss04\#
Deferred because of unexpected volume or complaints; also shown to senders without authentication.\#
yahoo/tss05\#
Deferred for longer than with TSS04, for the same causes.\#
yahoo/tss07\#
yahoo/tss09\#
All mail from this address is refused for good.\#
yahoo/unauthenticated\#
Neither SPF nor DKIM passed (here 5.7.9 is not about passwords).\#
yahoo/unresolvable-from\#
The domain of the envelope sender does not resolve.\#
yandex/no-such-user\#
No such Yandex mailbox exists, although the code is 5.7.1.\#
yandex/not-owned\#
The envelope sender is not an address of the signed-in account.\#
yandex/spamsource\#
Yandex blocks the sending address by its own spam statistics.\#
yandex/unavailable\#
Yandex defers the message, much like greylisting.\#
zoho/domain-rejected\#
The settings of the recipient's domain refuse the mail; 541 is not a standard code.\#
zoho/relaying\#
The domain is not hosted there, or the From address is not one of the account.\#

"""#)
}
