// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let enEnhanced = PackedTable(
        records: #"""
00000500004006`050040500:e050090200<Z0500;0500@:0500@0400B[0500D0400E@0500H0500KD0500M0400OG0500Q0200QR0500S06\#
00W;0500Y0300Z30500\0600a20500b0600hO0500h0701030500o0901<B050180801F:0501@0701M]0501G0701S@0501N0801\Y0501V08\#
01fF0501^0201hF0501`0:022:0501j08029[0<0220702BT050290902K>0502B0602Pc0502H0902Z00502Q0902c^0?02Z0702kW0502a06\#
030K0502g08035Q0502o0803>>050370803Dd0703?0203FA0703A0203GN0703C0203I60703E0203Ja0503G0803RE0503O0703YM0503V08\#
03cN0503^0203eX0503`0703m`0503g06043U0503m060491050430804An0504;0704GY0504B0604KR0504H0404O90504L0704U60504S05\#
04X\0504X0504\L0504]0204]90504_0604`40504e0604dC0504k0204eJ0504m09050C050560:05<M0605@0505?D0605E0405BR0=05I01\#
05D`0605J0805KP0605R0705Tl0605Y0705Z30=05`0605b>0=05f0605iE0605l0705o]0=0630606760=06901068d0=06:0306;J0606=02\#
06=j0606?0206@70706A0206Ai0706C0206Cg0706E0206ET0706G0206Gb0606I0106HV0506J0806QD0?06R0806Z60?06Z0706c[0506a04\#
06hF0706e0706n?0706l06073B0507203075\0707506078L0?07;0607<e0507A0807G]0507I0707O80507P0607UR0507V0607UW0507\06\#
07U\0707b0707\i0507i0807fL070810707l_0?08807084A0508?0208540608A0608:n0508G0808@a0708O0808G00708W0708La0608^06\#
08Q:0508d0808Yc0508l0508^?070910508bn050960808kK0609>07092>0609E07099g0?09L0809Dg0509T0509I>0509Y0609NK0709_08\#
09T_0709g0709XP0509n0609\L0<0:40609d<050::0809m^050:B080:68060:J070:<k050:Q030:?J050:T030:Ag050:W080:LU070:_07\#
0:Rh070:f070:Tm070:m070:ZU0@0;4080:dd070;<080:kS070;D070;0E070;K060;53070;Q060;:8070;W070;C:0@0;^070;I=070;e07\#
0;PT0?0;l060;Ua0?0<2070;Z?070<9060;`4070<?070;e>070<F060;jO070<L080<1Z060<T070<:0070<[060<>L070<a060<Cf070<g06\#
0<II070<m070<MD070=4070<UD060=;070<\N0?0=B080<bd060=J070<in050=Q040<nc0?0=U070=4k070=\060=9`070=b070=?M070=i06\#
0=D6070=o060=J9060>5050=O<060>:050=RY0?0>?070=Xe050>F060=]e050>L080=hA050>T050=kJ050>Y030=nZ0?0>\050>4:050>a05\#
0>:7050>f030><G050>i0:0>Gg060?3090>Q70@0?<080>[R050?D0:0>f6050?N090>oD050?W070?7=050?^060?<h050?d090?G2050?m09\#
0?Ob050@6090?W]050@?030?[o050@B050?bN050@G030?do050@J090?kC050@S0:0@5A050@]080@<J050@e070@Cc050@l050@I?050A103\#
0@L]050A4080@T7050A<080@]7050AD070@dB050AK080@lS050AS080A5<050A[050A;O050A`050AA\050Ae070AH;050Al090AP=050B508\#
0AXj050B=090A`c070BF080AgZ070BN070AnE070BU080B5F070B]070B<4050Bd080BDG050Bl090BIf050C5080BSD050C=080B[8050CE07\#
0BbF050CL050Bie050CQ030BkV050CT090C5I050C]080C>H050Ce080CGY050Cm080COe050D5060CUS050D;070C[P050DB050CbC050DG03\#
0Cd7050DJ070CiC060DQ050Cm3050DV070D3`050D]070D;S050Dd030D=h050Dg070DD3050Dn070DJh050E5080DU_050E=030DY0050E@07\#
0DaT050EG050DhN050EL030Dj`050EO0;0E8T060EZ090E@20=0Ec070EGA060Ej080EMB060F2080EU5060F:090E]2060FC080Ee30=0FK07\#
0ElM060FR070F1T060FY060F5m060F_070F=3060Ff060FB4060Fl070FHH050G3080FPL060G;090FWo060GD080F_@060GL080FeT060GT09\#
0FmK0=0G]070G3S060Gd080G<E060Gl080GDc060H4090GL90=0H=080GT4060HE080G\:0=0HM080G`i060HU080GfE0=0H]060GlN060Hc07\#
0H4N0=0Hj070H<8050I1060HAk060I7070HHE0=0I>080HNf060IF070HTj060IM070H[X070IT070HbM070I[070HgT070Ib070HlM070Ii07\#
0I1A050J0080I9G060J8060I>L050J>080IHS0?0JF070IK=050JM060IP7050JS030IR]050JV090I]C050J_080IdJ0<0Jg070IlU0;0Jn07\#
0J39050K506\#

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
00054000907000@;000K1n002I4002M26004S:004]2300054006e0G000@;007<19002I4008E19004S:009N0b00:@=00:M0H004S:00:j1F\#
00:@=00<@0J0005400<_0<000@;00<k1B002I400>=17004S:00?D0>00:@=00?R0X0005400@?0B000@;00@Q13002I400AT17004S:00?D0>\#
0005400B`0D000@;00C415002I400D917004S:00?D0>0005400EE0H000@;00E]1c002I400GP14004S:00HT2600JZ=00Jg0M000@;00KI15\#
002I400LN0g004S:00ME1=00NR=00N_0X00OLA00O]1F00Q3;00Q>0D0005400QW0H000@;00Qo1i002I400Sh1g004S:00U_0d00VS=00V`0@\#
00W0;00Q>0D000@;00W@1M004S:00X]0b00YO=00Y\0G00054000907000@;00Z81W002I400[_2A004S:00^01T00_T=00_a0W00`H=00`U0M\#
0005400a70L000@;00aS1F002I400bi2100OLA00dj1Z00fTC00fg1900h0=00h=0B0005400hT0J000@;00hn12002I400j01c00OLA00kc1m\#
00fTC00m`1B00o2=00o?0W00of=00h=0B0005401080I000@;010Q2B002I4012c2J004S:015=0Y00OLA015f1k00fTC017a2U01:F=01:S0b\#
01;E=01;R0U01<7;00Q>0D0005401<G0R000@;01<i1N002I401>G1n004S:01@E0R00OLA01@g1m00fTC01Bd2O01EC=00h=0B01EP=01E]0M\#
0005401F?0_000@;01Fn1[002I401HY1X004S:01JA0\00OLA01Jm1J00fTC01LG0]01M4=01MA0L0005401Mb0S000@;01NE1C002I401OX19\#
004S:01Pa0L00OLA01Q=0l00fTC01R90j01S3=00h=0B0005401SE0S000@;01Sh1C002I401U;1n004S:01W90[00OLA01Wd1c00fTC01YW1l\#
00o2=01[S0S01\6=01\C0F0005401\^0O000@;01]=1X002I401^e2Y004S:01aN0[00OLA01b92c00fTC01dl1=01f9=00h=0B01EP=01E]0M\#
004S:01fK0e00OLA01g@160005401hK0M000@;01hh1<002I401j42J004S:01lN0W00OLA01m52000fTC01o51U01;E=020Z0N0218=021E04\#
021I=021V0T01<7;00Q>0D00054022?0H000@;022W19002I4023`1o004S:025_0o00OLA026^1D00fTC02821L029N=00h=0B0218=021E04\#
00054029g0S000@;02:J1`002I402<:2b004S:02>l0L00OLA02?H1Z00fTC02A20h02Aj>02B80L0005402BY0D000@;02Bm1S002I402DP1S\#
004S:02F31G00OLA02GJ1500fTC02HO1?02I^=02Ik0B02J==02JJ0Y02K3;00Q>0D0005402KC0Y000@;02Kl1L002I402MH1R004S:02Nj05\#
00fTC02No1W02PV=00h=0B0005402Ph0S000@;02QK1K002I402Rf2h004S:01lN0W00OLA02U^1O00fTC02W=1a02J==02Xn0@02Y>=02YK0J\#
02Ye;00Q>0D0005402Z50Q000@;02ZV1]002I402\C3>004S:01lN0W00OLA02_Q1[00fTC02a<1^02bj=02c70502c<=02cI0:02cS;00Q>0D\#
0005402cm0J000@;02dG2>002I402fU1R004S:02h70M00OLA02hT0h00fTC02iL1Q01;E=02jm0Z0005402k\0I000@;02l51E002I402mJ0l\#
00OLA02nF0m00fTC02oC0k030>=00h=0B00054030P0M000@;030m0b002I4031_16004S:032e0c00OLA033X0D00fTC033l13034o=00h=0B\#
02J==035<0E00054035V0J000@;03601b002I4037b22004S:01lN0W00OLA039d0k00fTC03:_2j03=Y=03=f0H02Ye;00Q>0D0005403>C0R\#
000@;03>e1?002I403@41i004S:01lN0W00OLA03Am1b03C_=03Cl0903D5=03DB0@01EP=03DR0B000@;03Dk1F004S:02Nj05000@;03FH16\#
004S:02Nj05000@;03GU1Q004S:02Nj05000@;03I=1T004S:02Nj050005403Jf0G000@;03K=14002I403LA1^004S:03Mo0[00OLA03NZ1m\#
00fTC03PW1?03Qf=00h=0B01EP=03R30B0005403RJ0P000@;03Rj1C002I403T=1S004S:03U`0R00OLA03VB1Q00fTC03Wc1?03Y2=03Y?0>\#
0005403YR0K000@;03Ym2D002I403\A27004S:03^H1900OLA03_Q1d00fTC03aE1C03bX=03be0B03C_=03c70G000@;03cS1h03eK=00h=0B\#
0005403e]0K000@;03f81I002I403gQ2100OLA03iR1g00fTC03kI1T03lm=00h=0B03m:=03mG0I0005403me0R000@;03nG1G002I403o^1L\#
00OLA041:1R00fTC042\0i03m:=01MA0L00054043Z0O000@;04491@002I4045I1>00OLA046W0m00fTC047T1@048d=01MA0L0005404960X\#
000@;049^1[002I404;I1e004S:04=>0b00OLA04>02K00fTC04@K0]04A8=00h=0B02K3;04AE0Y0005404B30R000@;04BU10002I404CU1E\#
00OLA04Dj1900fTC04F31>04GA=00h=0B04GN;00Q>0D0005404G^0Q000@;04H?0k002I404I:0P00OLA04IZ0f00fTC04JP0e04KE=00h=0B\#
000@;04KW1G00OLA04Ln1>00fTC04N<0`04Nl=00h=0B0005404O>0J000@;04OX11002I404PY1L004S:04R50V00OLA04R[0o00fTC04SZ1?\#
04Ti=00h=0B000@;04U;1D004S:04VO0S00OLA04W21<00fTC04X>0A04XO=00h=0B000@;04Xa1K004S:04Z<0U00OLA04Za0Z00fTC04[K0d\#
04\?=00h=0B004S:04\Q0X00NR=00h=0B0005404]>0I000@;04]W11004S:04^X0O00OLA033X0D00fTC04_70`04_g=00h=0B000@;04`91G\#
002I404aP0m004S:04bM0K00OLA04bh0_04cW=00h=0B03C_=04cd0O00OLA04dH0e04e==00h=0B0005404eO0H000@;04eg1M002I404gD2E\#
004S:04iY1200OLA04j[2V00fTC04mA1n021I=04o?0Y02Aj>04oh0K02cS;00Q>0D00054050H0O000@;050g1i002I4052`2S004S:01lN0W\#
00OLA055C3Y00fTC058l1a05:]=05:j0@05;:=05;G0O05;f>05<40I01<7;00Q>0D000@;05<S14004S:05=W0`00OLA033X0D00fTC05>G0_\#
05?6>00h=0B000@;05?J1H004S:05@b0k00fTC05A]0W05BD>00h=0B000@;05B_210005405Df0L000@;05EB29002I405GK1E004S:01lN0W\#
00OLA05H`1B00fTC05J20H05JJ>05JX0J01EP=05K20N0005405KV0M000@;05L31G002I405MJ2I004S:05Oc0l00OLA05P_2[00fTC05SJ1D\#
05T^>00h=0B0005405U20T000@;05UV1]002I405WC1N004S:05Oc0l00OLA05Xa1400fTC05J20H05Ye>00h=0B0005405Z@0W000@;05Zg1W\#
002I405\N2;004S:05Oc0l00OLA05^Y2W00fTC05a@0n0005405bK0N000@;05bi1f002I405d_1W004S:05fF0`00OLA05g62?00fTC05a@0n\#
0005405iK0Q000@;05il1<002I405k81V004S:02Nj0500OLA05l^1l00fTC05nZ0e05oO>05:j0@0005405oj0R000@;060L2;002I4062W1Z\#
004S:02Nj0500OLA064A2>00fTC066O0W000@;067C1Q0005406910O000@;069P1j004S:05fF0`000@;06;P1a06=A>06=O0K000@;06>01i\#
06?i>06=O0K000@;06@>1[004S:02Nj05000@;06B01g004S:02Nj05000@;06Cn1V004S:02Nj05000@;06E[27004S:02Nj0506Gh>06H60P\#
0005406H[0P000@;06I;1K002I406JV2D004S:01lN0W00OLA06Lj2200fTC06Nl1W06PS=00h=0B06P`=06Pm0G0005406QS0]000@;06R@1O\#
002I406S_2B004S:02Nj0500OLA06V11a00fTC06Wb1906Xk?06Y:0E06YO?06Y^0H0005406ZE0Q000@;06Zf28002I406\n28004S:06_60\\#
00OLA06_b0g00fTC06`Y2E06bn=06c;0P000@;06c`1A00OLA06e11c00fTC06fd1E06h9=00h=0B0005406hM0a000@;06i>1<002I406jJ10\#
004S:02Nj0500OLA06kJ2506mO?06m^0J06YO?06n8070005406nF0P000@;06nf1C002I407090\004S:02Nj0500OLA070e2M06Xk?06Y:0E\#
000@;073G1400OLA074K1A00YO=00h=0B00054075c0G000@;076:1C002I4077M0P004S:02Nj0500OLA033X0D03=Y=077m0O00054078[0Q\#
000@;079<1H002I407:T0a004S:02Nj0500OLA07;E1A06mO?07<V0?0005407<j0L000@;07=F1l002I407?B2X004S:07Aj1<00OLA07C62M\#
00fTC07ES1D00`H=07Fg0R07GI=07GV070005407Gb0L000@;07H>1I002I407IW2R004S:07L91800OLA07MA1H00fTC00fg1907NY=07Nf0B\#
0005407O=0H000@;07OU2=002I407Qb14004S:07Rf0d00OLA07SZ1>05:]=07Th0Z0005407O=0H000@;07OU2=002I407Qb14004S:07Rf0d\#
00OLA07SZ1>05:]=07Th0Z0005407O=0H000@;07OU2=002I407Qb14004S:07Rf0d00OLA07SZ1>05:]=07Th0Z0005407Uc0Q000@;07VD1V\#
002I407Wj1E004S:07Y?1^00OLA07Zm1400fTC07\10W05:]=07\X0A0005407\n0?000@;07]=1[002I407^h2K004S:07aC1K00OLA07b^1b\#
00fTC07dP1<01:F=07e\0O05:]=07f;0A0005407fS0c000@;07gF1<002I407hR0m004S:07iO1@00OLA07j_0Q00fTC07k@1301:F=07lC0L\#
0005407ln0C000@;07mA1m002I407o>1]004S:080k0Y00OLA081T2300fTC066O0W083W?083f0K004S:084F0^00OLA01g@1600054085:0Y\#
000@;085c1F002I408790b004S:087k1900OLA08941R01f9=08:V0H0005408;30E000@;08;H1D002I408<\1Z004S:03U`0R00OLA08>F0d\#
00fTC08?:1O029N=08@Y0802I^=021E040005408@h0d000@;08A\1I002I408C50c004S:08Ch0M00OLA08DE1600fTC08EK0`08F;?08FJ0D\#
01;E=08F^0B0005408G70T000@;08G[1E002I408I00o004S:08Io0Q00OLA08JP0^00fTC08K>1408LB?08LQ0@0005408Lg0\000@;08MS0l\#
002I408NO0]004S:03U`0R00fTC08O<1X03Y2=08Pd0F0005408Q?0H000@;08QW1j002I408SQ23004S:08UT0m00OLA08VQ1C00fTC08Wd1>\#
05:]=08Y20T08YV=02YK0J000@;08Yh1E002I408[=12004S:08\?0M00OLA08\\1A02J==08]m0B0005408^F0T000@;08^j18002I408`21=\#
00OLA08a?0^00fTC08am110005408c30M000@;08cP28002I408eX1^004S:08gF0P00OLA08gf1O00fTC08iE1603C_=08jK0_01:F=08k:0A\#
0005408kQ0b000@;08lC1G002I408mZ0l004S:08nV0Z00OLA08o@0f00fTC09061V091\>091j0D00054092D0N000@;092b10002I4093b2?\#
004S:03U`0R00OLA09611G00fTC097H2203Y2=099J0M0005409:60Y000@;09:_2E002I409=42a004S:09?e0`00OLA09@U0_00fTC09AD2O\#
09Cc>09D10f01:F=07lC0L000@;09Dl1J002I409FF1L004S:09Gb0;00OLA09Gm1A03D5=08jK0_000@;09IC19002I409JL10004S:09KL0b\#
00OLA09L>1D00fTC09MR0i01EP=08jK0_0005409NR0K000@;09Nm1@002I409P=1:004S:09QG0d00OLA09R;1200fTC09S=1103bX=07lC0L\#
09T>?09TM0B0005409Tf0U000@;09UK0\002I409V711004S:01@E0R00OLA09W80a00fTC09Wi0W01EC=07lC0L0005409XU0P000@;09Y51[\#
002I409Z`0W004S:09[G0A00OLA09[X0d02c<=08jK0_0005409\X0L000@;09]41o002I409_321004S:09a41G00OLA09bK1F01;E=09ca0K\#
0005409dA0@000@;09dQ2<002I409f]2i004S:09iV1700OLA09j]2=00fTC09lj0H03m:=09mB0F048d=09mX060005409mc0F000@;09n919\#
002I409oB23004S:0:1E1600OLA0:2K1Y00fTC0:44130:57=0:5D0I05:]=0:5]0K000540:6>0Z000@;0:6h1P002I40:8H1]004S:0::50X\#
00OLA0::]1100fTC0:;^0Y048d=0:<G0T000@;0:=01?004S:0:>?0Z0:>i=0:?60D00OLA0:?O1?0:@^;0:@i0B0:A;=0:AH0O000540:Al0J\#
000@;0:BF1Z002I40:D02Z004S:0:FZ1V00OLA0:H@2?00fTC0:JO0l05:]=0:KK0]0:L8;0:LC0B000540:L\0H000@;0:M41[002I40:N_1J\#
004S:0:P90U00OLA0:P^1F00fTC0:R40d05:]=07lC0L000540:Ro0D000@;0:SC1Z002I40:N_1J004S:0:P90U00OLA0:P^1F00fTC0:R40d\#
05:]=07lC0L000540:U40e000@;0:Ui1A002I40:W:0]004S:0:Wg0\00fTC0:XS1C0:Yf=07lC0L0:Z3?0:ZB0C000540:Ze0\000@;0:[Q1n\#
002I40:]O1f004S:0:_E1>00OLA0:`S0l00fTC0:aO2=0:Z3?0:c\0K0:d7?0:dF0N000540:dk0^000@;0:eY19002I40:fb0n004S:0:g`0b\#
00OLA0:hR1000fTC0:iR1[0:Yf=07lC0L0:d7?0:k=0F000540:kZ0`000@;0:lJ1;002I40:mU0d004S:0:nI0N00OLA0:hR1000fTC0:ng1:\#
0:Z3?0;010D000540;0L0f000@;0;1B1A002I40;2S0]004S:0;3@0P00fTC0;3`1C0:Z3?0;010D000540;5:0b000@;0;5l1R002I40;7N0k\#
004S:0;8I0T00fTC0;8m1;0:d7?0:k=0F000540;:?0W000@;0;:f1f002I40;<\1h004S:0;>T0d00OLA0;?H2_00VS=0;B70V0;B]>0;Bk0?\#
000540;CJ0U000@;0;Co1S002I40;ER15004S:0;3@0P00OLA0;FW0=00fTC0;Fd1_0;HS?0;Hb0K000540;ID0[000@;0;Io1W002I40;KV1\\#
004S:0;MB0S00OLA0;Me0K00fTC0;N@1Y06PS=0;Oi0[000540;Pc0W000@;0;QJ0m002I40;RG0Y004S:0;S00L00OLA0;SL1_0;U;?0;UJ0G\#
000540;V00W000@;0;VW0_002I40;WF0d004S:0;X:0W00OLA09@U0_00fTC0;Xa0c0;YT=0;Ya0N000540;ZF0I000@;0;Z_1X002I40;\G13\#
004S:0;]J0@00OLA0;]Z1n04GA=0;_X0L000540;`;0n000@;0;a91B002I40;bK0Q004S:03U`0R00OLA0;bl0V00fTC0;cR1:0;d\?0;dk0C\#
000540;eE0U000@;0;ej19002I40;g315004S:02Nj0500OLA0;h81W0;i_?0;in0Q000540;jV0W000@;0;k=1D002I40;lQ1K004S:0;ml0j\#
00OLA0;nf1P00fTC0<0F0^05Ye>07lC0L0<14?0<1C0G000540<1`0`000@;0<2P1_002I40<4?1J004S:0<5Y0Z00OLA0<6C1O00fTC0<7b1T\#
0<9F>0<9T0L000540<:70]000@;0<:d17002I40<;k0Q00OLA0<<L0j00fTC0<=F0\0<>2?0<>A0;000540<>S0f000@;0<?I1`002I40<A90\\#
004S:0:P90U00OLA0<Ae1\06YO?0<CQ0E000540<Cm0V000@;0<DS1=002I40<E`0n004S:0<F^0^00OLA0<GL1P04Ti=0<Hl0M000540<IP0O\#
000@;0<Io1F002I40<KE0M004S:03U`0R00OLA0;bl0V00fTC0<Kb1<0<Ln?0<M=07000540<MK0a000@;0<N<1c002I40<Oo1a004S:0<Q`0U\#
00OLA0<RE1`0<T5?0<TD0C05Ye>0<TW0]000540<UJ0T000@;0<Un1I002I40<WG1f004S:0<Y=0o00OLA0<Z<1J0<[V?0<[e0K0:L8;0<\@0>\#
000540<\]0U000@;0<]B0n002I40<^@1V004S:0:P90U00OLA0<_f1Q00fTC0<aG0n0;U;?0<bE0D06mO?0<bY0;000540<bj0b000@;0<c\1V\#
002I40<eB1h004S:0;]J0@00OLA0<g:1k0<i5>0<iC0A05:]=0<iT0J000@;0<j31B00OLA0<kE1b00fTC0<m7170<n>>0<nL0G000540<o20T\#
000@;0<oV1N002I40=1416004S:0;]J0@00OLA0=2:1f00fTC0=400R083W?0=4R0I000540=520X000@;0=5Z18002I40=6b0k004S:0;]J0@\#
00OLA0=7]1X0;d\?0=9E0K000540=9g0]000@;0=:T1I002I40=;m11004S:0;]J0@00OLA0=<n1b0=>`?0=>o0;01f9=0=?:0C000540=?T0e\#
000@;0=@I1j002I40=BC0U004S:0;]J0@00OLA0=Bh1>083W?0=4R0I000540=D=0]000@;0=Dj1j002I40=Fd11004S:0=Ge0V00OLA0=HK1F\#
0<9F>0=Ia0H000540=J?0N000@;0=J]1T002I40=LA1:004S:0=MK1I00VS=0=Nd0H000540=OB0N000@;0=O`1`002I40=LA1:004S:0=QP0l\#
0=RL=0=Nd0H000540=Rh0W000@;0=SO1K002I40=Tj0l004S:0=Uf1100OLA0=Vg0G00fTC0=W>1:05:]=0=XH0M000540=Xj0O000@;0=YI1`\#
002I40=[919004S:0=\B0W00OLA0=\i0l05:]=07lC0L000540=]j0A000@;0=^;1_002I40=_j2b004S:0=b\1B00OLA0=cn2A00fTC0=f?1L\#
00_T=0=g[0V07GI=07GV07000540=hF0A000@;0=hW1a002I40=jH0I00OLA0=ja0C05:]=0=k40F000540=kO0F000@;0=ke1H002I40=m=1M\#
000540=ni0H000@;0=oA1e002I40>161B00OLA0>2H1>0>3V=0>3c0G000540>4?0I000@;0>4X1e002I40>6M20004S:0>8M0M00OLA0>8j1=\#
000540>:<0D000@;0>:P1A002I40>;a0V000540><L0O000@;0><k1a002I40>>\1^004S:0>@J1\00OLA0>B61<00fTC0>CB2Z01EC=0>El0T\#
0>FP=0>F]0M029N=0>G:0R0>G\;00Q>0D000540>Gm0M000@;0>HJ1F002I40>I`2M004S:0>L=0g00OLA0>M41200fTC0>N61601EC=0>O<0]\#
0>Oi>0>P70P0>PW;0>Pb0E000540>QG0C000@;0>QZ1f002I40>SP2^004S:0>V>1200OLA0>W@1K00fTC0>X[2H01:F=07lC0L0;YT=0>[30O\#
000540>[W0N000@;0>\51X002I40>]]24004S:0>_a0a00OLA0>`R2600fTC0>bX1g01:F=0>dO0W09Cc>0>e60\03Qf=0>eb0D0:@^;0:@i0B\#
000540>f;0V000@;0>fa1>002I40>go2D004S:01JA0\00OLA0>jC1n00fTC0>lA1c01\6=0>n40O04GA=0>nS0V0>o9;00Q>0D000540>oI0U\#
000@;0>on1E002I40?1C2J004S:0?3]0Z00OLA0?4G0b00fTC0?591b01:F=0?6k0B000540?7B0I000@;0?7[0R002I40?8=26004S:0?:C1f\#
0?<9=0?<F0G0?<];00Q>0D000540?<m0d000@;0?=a1e002I40??V1c004S:0?AI1^00OLA0?C70b00fTC0?Ci160?Do;0?E:0Y0?Ec;0?En0K\#
01:F=0?FI0Y000540?G70S000@;0?GZ1J002I40?I42W004S:0?K[1?00OLA0?Lj2F01M4=00:M0H01f9=0?O@0R0>o9;0:@i0B0:@^;0:@i0B\#
000540?Og0K000@;0?PB1^002I40?R025004S:01aN0[00OLA0?T52=00fTC0?VB0l01\6=0?W>0O0>Oi>0>e60\0:@^;0:@i0B000540?Wb0W\#
000@;0?XI1N002I40?Yg28000540?\40A000@;0?\E1<002I40?]Q1f004S:0?_G1K00OLA0?`b1\000540?bS0Q000@;0?c41B002I40?dF0Y\#
000540?e40X000@;0?e\0i002I40?fU1[004S:0?h@0S00OLA0?hc0f00fTC0?iY1401:F=0?j]0?0>FP=0?jl0:02I^=0?k60=000540?kH0<\#
000@;0?kT0i002I40?lM2E004S:0?nb1200OLA0?od1;00fTC0@0o1l0218=0@2k0^0@3Y=0@3f0Y034o=0@4O0W0@56;00Q>0D000540@5F0[\#
000@;0@611R002I40@7S1<004S:0@8_1P00fTC0@:?1:034o=0@;I0R02I^=0@;k0O0@56;00Q>0D000540@<O0N000@;0@<m1=002I40@>:1n\#
004S:0@@80a00fTC0@@i1o0:Yf=0@Bh0L03Y2=0@CD0O000540@Ch0>000@;0@D61A002I40@EG1c004S:0@G:1C00fTC0@HM0b000540@ID0U\#
000@;0@Ii1g002I40@K`0m000540@Lb0@000@;0@M21F002I40@NH23004S:01lN0W00OLA0@PK1:00fTC0@QU2?0218=0@Sd0C02K3;00Q>0D\#
000540@T<0U000@;0@Ta0U002I40@UF2400OLA0@WJ2A00fTC0@Y[1Y0@[D=0@[Q070@[X;0@[c0^05:]=0@\Q0V000540@]<0W000@;0@]c1:\#
002I40@^m1N00OLA0@`K1j00fTC0@bE0g04GA=0@c<0R0@c^;0@ci0I000540@dG0J000@;0@da0^002I40@eO2<004S:0@g[1M00OLA0@i81=\#
00fTC0@jE1a0@3Y=0@l60M0@56;00Q>0D000540@lX0M000@;0@m51E002I40@nJ2C004S:0A0]1400OLA0A1a1F00fTC0A371k02Y>=07Nf0B\#
03Y2=0A520:000540A5A0N000@;0A5_1k002I40A7Z1^004S:0A9H1H05?6>0A:`0_000540A;T0B000@;0A;f1H002I40A=>1_00OLA0A>m1L\#
00fTC0A@I1C000540AAa0\000@;0ABM1<002I40ACY27004S:0AE`0a00OLA0AFQ1R03Qf=0AH30803C_=03Cl09000540AH@0C000@;0AHS1F\#
002I40AIi25004S:0AKn0b00OLA0AL`2L00fTC08iE1603D5=0AO<0S01EP=03R30B0AO_=0AOl0A000540APB0>000@;0APP1O002I40AQo1l\#
004S:01lN0W00OLA0ASk2a00fTC0AV\1E03C_=0AX10D02cS;0AXE0U000540AXo0H000@;0AYG15002I40AZL1e004S:01lN0W00OLA0A\A3>\#
00fTC09MR0i0A_O=0A_\0Q00o2=0A`=0V02Ye;00Q>0D000540A`j0L000@;0AaF1G002I40Ab]13004S:0Ac`0S00OLA0AdC1D00fTC0AeW1K\#
0Ag2?0AgA0I01EP=07lC0L000540Aga0N000@;0Ah?1Q002I40Ai`21004S:09[G0A00OLA0Aka1<00fTC0Alm1H03C_=07lC0L000540AnL0X\#
000@;0Ao41`002I40B0d1C004S:0;MB0S00OLA0;Me0K00fTC0B271l0B43?0B4B0I0B4[?0B4j0L000540B5M0^000@;0B6;1P002I40B7[1j\#
004S:09[G0A00OLA0B9U0i00fTC0B:N1V03D5=07lC0L000540B<90?000@;0B<H1J002I40B=b2\004S:08gF0P00OLA0B@N2T00fTC0BC21E\#
01EC=0AgA0I01EP=03R30B000540BDL0F000@;0BDb0_002I40BEQ1H004S:01lN0W00OLA0BFi1800fTC0BH11:0@[D=0BI;0A02Aj>0BIL0J\#
02cS;00Q>0D000540BIk0E000@;0BJ@1[002I40BKk2b004S:03U`0R00OLA0BN]1R00fTC0BP?2G08YV=0BRV0C091\>0BRi0K000540BSI0E\#
000@;0BS^1X002I40BUF1h004S:0BW>1200OLA0BX@1l00fTC03aE1C0AO_=0BZ<0l03C_=03c70G000540B[=0Q000@;0B[^1l002I40B]Z1D\#
004S:0;MB0S00OLA0B^n0m00fTC0B_k1j06PS=0Bae0Q000540BbK0J000@;0Bbe1\002I40BdQ2:00OLA0Bf[1R00fTC0Bh=1X000540Bij0R\#
000@;0BjL0a002I40Bk=0I000540Bk[0?000@;0Bkj1G002I40BmA2W00OLA0Boh2I00fTC0C2A1X048d=0C3i0J04GA=0C4C0E0C4X;0C4c0<\#
0C4o;0C5:0?000540C5N0<000@;0C5Z0X002I40C6B2V00OLA0C8h2900fTC0C;12I03m:=0C=J0I04GA=0C=c0J0C>=;00Q>0D000540C>M0C\#
000@;0C>`1V002I40C@F2;004S:0CBQ0]00OLA0CC>2:00fTC0CEH100CFH=0CFU0P02K3;0CG50T000540CG^0I000@;0CH70c002I40CHj28\#
00OLA0CK22\00fTC0CM^16048d=0CNd0N0>o9;00Q>0D0COB;0COM0H000540COj0F000@;0CP@1:002I40CQJ1I00OLA0CRc1c00fTC0CTV0Y\#
03m:=0CU?0D000540CUX0X000@;0CV@17002I40CWG1C00OLA0CXZ0n00fTC0CYX1H00VS=0C[00P0C>=;00Q>0D000540C[U0M000@;0C\21D\#
002I40C]F1i00OLA0C_?1[00fTC0C`j1I000540CbH0O000@;0Cbg0j002I40Cca0F000540Cd<0C000@;0CdO0l002I40CeK1F004S:0Cfa0c\#
00fTC0CgT0g05:]=0ChK0Z04Ti=0Ci50>000540CiI0[000@;0Cj41Q002I40CkU0j00fTC0ClO0E04e==0Cld0?000540Cm80R000@;0CmZ1H\#
002I40Co226004S:0D181G00OLA0D2O0g00fTC04X>0A04\?=0D3F0J000540D3e0U000@;0D4J1?002I40D5Y1W004S:0D7@0i00OLA0D891V\#
00fTC0D9_1@04XO=0D:o0T000540D;X0N000@;0D<619002I40D=?0Y000540D=m0A000@;0D>>0o002I40D?=1L004S:0D@Y0o00OLA0DAX0d\#
00fTC0DBL1904Ti=0DCU0N000540DD80M000@;0DDU19002I40DE^1H004S:0DG61;00OLA0DHA1U0DIf>0DJ40Y0DJ];00Q>0D000540DJm0n\#
000@;0DKk1\002I40DMW2M004S:0DP41100OLA0DQ52L00fTC0DSQ170DTX=0DTe0I0:@^;0DU>0Q000540DUd0e000@;0DVY1S002I40DX<0d\#
000540DY50Z000@;0DY_1n002I40D[]27004S:0D]d1B00OLA0D_60]00fTC0D_c1K0:A;=0Da>0F000540DaY0O000@;0Db81I002I40DcQ1h\#
004S:0DeI0n00OLA0DfG27000540DhS0R000@;0Di50`002I40Die0k000540Dje0X000@;0DkM1k002I40DmH2f004S:0E0>1M00OLA0E1[2@\#
00fTC0E3k2e021I=0E6`0Q05Ye>0E7A0b05T^>0E830Q0>G\;00Q>0D0DJ];0:@i0B000540E8Z0A000@;0E8k1X002I40E:S14004S:0E;W0`\#
00OLA0E<G1@00fTC0E=W0k0E>R>0E>`0J0E?:>0E?H0O0E?g;0>Pb0E000540E@?0T000@;0E@c1m002I40EB`1J004S:0ED:0W00OLA0EDa1?\#
00fTC0EF00k03m:=0EFk0F000540EGG0j000@;0EHA1D002I40EIU1^004S:0E;W0`00OLA0EKC0Z00fTC0EKm0T0ELQ>0EL_0H0EM7;00Q>0D\#
000540EMH0J000@;0EMb29002I40EOk1I004S:0EQD1B00OLA0ERV0_00fTC0ESE1C0=RL=0ETX0B0ETj;00Q>0D000540EU;0E000@;0EUP1:\#
002I40EVZ1d004S:0EXN1:00OLA0EYX1`00fTC0E[H0[00VS=0E\30A029N=0E\D0S0E\g;00Q>0D000540E]80K000@;0E]S1c002I40E_F2:\#
004S:0EaP0[00OLA0Eb;1?00fTC0EcJ0k04cW=0EdE0L00VS=0Eda0B000540Ee@0S000@;0Eec1E002I40Eg81U004S:0Eh]1P00OLA0Ej=0n\#
00fTC0Ek;0m0=RL=0El80E000540ElS0I000@;0Ell18002I40En41Q004S:0EoU0a00OLA0F0F0d00fTC05>G0_05BD>0F1:0J000540F1Z0]\#
000@;0F2G1:002I40F3Q1;004S:0F4\0d00fTC05A]0W034o=0F5P0M000540F630I000@;0F6L1U002I40F8121004S:0F:21700OLA0F;91:\#
0F<C>0F<Q0R01:F=0?j]0?000540F=90H000@;0F=Q1`002I40F?A1A004S:0F:21700OLA0F@R0b0FAD>0FAR0R000540FB:0M000@;0FBW1f\#
002I40FDM15004S:0FER0b00OLA0FFD1400fTC0FGH0S0FAD>0FGk0M000540FHM0Q000@;0FHn1<002I40FJ:2:004S:0FLD1300OLA0FMG1=\#
00fTC0FNT0e0:Z3?0FOI0a02PV=0FP:0B000540FPR0O000@;0FQ11B002I40FRC1F004S:0;ml0j00OLA0FSY1`00fTC0FUI0b0FV;>0FVI0Q\#
0FVj>0FW80R05Ye>0FWZ0E000540FX50R000@;0FXW17002I40FY^2A004S:0F[o0T00OLA0F\S1P00fTC0F^30V0<n>>0F^Y0@0FVj>0F^i0G\#
000540F_F0\000@;0F`21D002I40FaF0c004S:0Fb90o00OLA0Fc81]00fTC0Fde0_0<n>>0F^Y0@05Ye>0FWZ0E000540FeZ0E000@;0Feo1e\#
002I40Fgd1n004S:0;ml0j00OLA0Fib2200fTC0Fkd1205JJ>0Flf0U05Ye>0FWZ0E05:]=05K20N000540FmX0G000@;0Fmo2:002I40G0919\#
004S:0:P90U00OLA0G1B2A00fTC066O0W05T^>07lC0L000540G3Y0D000@;0G3m1M002I40G5J2L004S:0<Q`0U00OLA0G7f1n00fTC0G9d1G\#
0G;;>0G;I0F0G;_>0G;m0H000540G<K0M000@;0G<h1^002I40G>V1<004S:0G?b1Q00OLA0GAC2I00fTC0GC\0e05;f>0GDQ0B05:]=05K20N\#
000540GDi0U000@;0GEN1[002I40GG91Z004S:0;ml0j00OLA0GHc2200fTC0GJe130<n>>0GKh090G;_>0GL1080>G\;00Q>0D000540GLF0I\#
000@;0GL_21002I40GN`1m004S:0;ml0j00OLA0GP]2f00fTC05a@0n0>Oi>0GSS0@0E?:>0GSc0A000540GT:0J000@;0GTT25002I40GVY1a\#
004S:01W90[00OLA0GXJ2400fTC0GZN0X09Cc>0G[60R01f9=0G[X0R000540G\G0@000@;0G\W1j002I405d_1W004S:0;ml0j00OLA0G^Q2H\#
00fTC05a@0n0G;_>07lC0L0E?:>0GSc0A000540G`o0C000@;0GaB18002I40GbJ1Y004S:0Gd30C00OLA0GdF1O00fTC05nZ0e02Aj>0Gee0;\#
06P`=0Gf00E000540GfR0D000@;0Gff2;002I40Gi11J004S:0Gd30C00OLA0GjK2300fTC066O0W000540GlT0F000@;0Glj1O002I40GnI23\#
004S:0H0L0S00OLA0H0o1Y00fTC0H2X1H05Ye>0H400N000540H4[0I000@;0H541U002I40H6Y1n004S:0:P90U00OLA0H8W2g00fTC066O0W\#
0ELQ>0H;N0Z000540H<=0]000@;0H<j1_002I40H>Y11004S:0H?Z1:00fTC0H@d0`06PS=0HAT0G000540HB10K000@;0HBL1R002I40HCn0l\#
004S:0HDj0`00OLA0HEZ1A00fTC0HFk1=0ELQ>0HH80=000540HHR0A000@;0HHc1n002I40HJa1;004S:0;ml0j00OLA0HKl1l00fTC0HMh0n\#
0<n>>07lC0L0>Oi>0GSS0@000540HNl0H000@;0HOD1e002I40HQ91>004S:0<Q`0U00OLA0HRG1Z05Ye>0HT10I06?i>0HTJ0P000540HU00P\#
000@;0HUP1m002I40HWM1N004S:0Fb90o00OLA0HXk2;0FVj>0H[60R05Ye>0HT10I000540H[_0a000@;0H\P1W002I40H^71;004S:0;MB0S\#
00OLA0H_B1:00fTC0H`L1B0Ha^?0Ham0P000540HbT0O000@;0Hc31c002I40Hdf0U004S:0;MB0S00OLA0;Me0K00fTC0HeK1Z0Hg5?0HgD0@\#
000540Hg[0J000@;0Hh51R002I40HiW15004S:0;MB0S00OLA0;Me0K00fTC0Hj\1J01EP=0Hl60G000540HlT0U000@;0Hm923002I40Ho<0o\#
004S:0;MB0S00OLA0;Me0K00fTC0I0;1606PS=0;Oi0[000540I1F0O000@;0I1e1N002I40I3C23004S:0I5F1R00OLA0I6h1:00fTC0I821E\#
0=RL=0ETX0B0@c^;00Q>0D000540I9M0N000@;0I9k1g002I40=LA1:00OLA0I;b1a0I=S=0I=`0M06=A>0I>=0?000540I>Q0E000@;0I>f1S\#
002I40I@I2>004S:0IBW1=00OLA0ICd2D00fTC0IF81R0IGZ=0IGg0H0ELQ>0IH?0D000540IHb0I000@;0II;22002I406\n28004S:06_60\\#
00OLA06_b0g00fTC06`Y2E03eK=06c;0P000540IKB0U000@;0IKg1O002I40IMF1@00OLA0INV1600fTC06fd1E06PS=0IO\0K000540IP<0I\#
000@;0IPU14002I40IQY14000540IRb0R000@;0ISD1F002I40ITZ2Z004S:0IWD1o00OLA0IYC1900fTC0IZL1V0=RL=0I\20H0I\J>0I\X0P\#
0I]8;00Q>0D000540I]H0T000@;0I]l1K002I40I_G2;004S:0IaR0m00OLA0IbO1100fTC0IcP0_00VS=0E\30A0Id?;00Q>0D000540IdV0E\#
000@;0Idk1l002I40Ifg1W004S:0IhN1P00OLA0Iin0c00fTC0Ija1H0DIf>0Il90L000540GLF0I000@;0Il`1n002I40In^1h004S:0;ml0j\#
00OLA0J0V1D00fTC0J1j1?05Ye>07lC0L000540J3>0I000@;0J3W1Q002I40J581T004S:0J6\1>00OLA0J7j1_00fTC0J9Y14\#

"""#,
        blob: #"""
2.0.0\#
name\#
Success\#
description\#
The command worked. As answer to the end of the message data, the server has taken over the message and is responsible for it.\#
when\#
`250 2.0.0 Ok: queued as …` after the data; also after `RSET` and `NOOP`, as `220 2.0.0` to `STARTTLS` and as `221 2.0.0` to `QUIT`.\#
fix sender\#
Nothing to do. If the mail does not show up, look in the junk folder, then give the recipient's admin the queue ID from this reply.\#
2.1.0\#
Sender address accepted\#
The server accepts the reverse-path and is ready for the first recipient.\#
`250 2.1.0 Ok` or `Sender ok` after `MAIL FROM`, in nearly every session.\#
Nothing to do; the session goes on with `RCPT TO`.\#
related 2.1.5\#
the same for a recipient\#
2.1.9\#
Nothing to do; there will be no further report. Ask the recipient if you need to know.\#
the recipient was accepted\#
2.2.0\#
Mailbox fine\#
The server accepts mail for this mailbox and adds a mailbox status without detail.\#
In replies and notifications of some systems after successful delivery.\#
Nothing to do.\#
the usual code for an accepted recipient\#
2.3.0\#
System status fine\#
The command worked; the server adds a system status without detail.\#
In answers of some servers to `QUIT`, `RSET`, `HELP` or after the data.\#
2.5.0\#
Protocol status fine\#
The command worked; the server adds a protocol status without detail.\#
In answers to `RSET`, `NOOP`, `VRFY` or after the data on some servers.\#
2.6.0\#
Message content accepted\#
The server has taken over the message. Exchange and Outlook add its internal number and "Queued mail for delivery".\#
`250 2.6.0` after the data, in most deliveries to Microsoft servers.\#
Nothing to do. If the mail does not show up, give the Message-ID and the internal number to the recipient's admin for a message trace.\#
related 2.0.0\#
what other servers send there\#
2.6.4\#
The message was delivered, but a conversion lost part of its content.\#
In reports of gateways to fax, SMS or old mail systems.\#
Ask the recipient whether everything important arrived; else send plain text.\#
related 5.6.4\#
refused, because the sender forbids loss\#
2.6.8\#
fix sending-admin\#
Nothing is wrong; send `VRFY` or `EXPN` with the parameter `SMTPUTF8` to see the name.\#
related 252\#
the usual reply code\#
2.7.0\#
Authentication succeeded\#
The login worked; the session now has the rights of that user. After other commands it says that a security check passed.\#
`235 2.7.0` at the end of `AUTH`. Postfix also says goodbye to web clients with `221 2.7.0` ("I can break rules, too").\#
Nothing to do; the session goes on with `MAIL FROM`.\#
related 5.7.8\#
the login failed\#
related 235\#
2.7.7\#
The message was delivered, although a check showed that it was changed or damaged on its way.\#
Ask the recipient whether the message is readable.\#
related 5.7.7\#
refused for that reason\#
2.X.Y\#
The server did what the command asked. After the end of the message data it has taken over the message.\#
In replies that begin with 2, in `status=sent` log lines, and in delivery status notifications with `Action: delivered`, `relayed` or `expanded`.\#
Nothing to do. If the mail does not show up, give the recipient's admin the queue ID from the reply.\#
related 4.X.Y\#
same problem space, but try again later\#
related 5.X.Y\#
same problem space, but final\#
4.0.0\#
Temporary failure, no detail\#
Something failed for now, and the program that wrote the code knows no more than that.\#
The remote server answered 4yz without an enhanced status code and the sending server wrote `4.0.0` into its log or notification.\#
Read the quoted reply beside it: its reply code and words hold the reason. Leave the message in the queue.\#
fix receiving-admin\#
Add enhanced status codes to your replies, so that senders see the cause.\#
related 5.0.0\#
the permanent form\#
4.1.0\#
Address problem, temporary\#
The server does not take this sender or recipient address for now.\#
As answer to `MAIL FROM` or `RCPT TO`: a table or policy lookup failed, or the sender address could not be checked.\#
Let the queue retry. If it stays, check that the sender's domain has an MX or address record and that the recipient is right.\#
Look for lookup failures (LDAP, SQL, policy service, DNS) at this time in the log.\#
related 4.1.8\#
when the sender's domain is the problem\#
related 5.1.0\#
4.1.1\#
Recipient unknown for now\#
The server cannot confirm that this recipient exists and asks to try again. The text often already says "user unknown" or "undeliverable address".\#
Postfix `reject_unverified_recipient` (450 by default), `soft_bounce = yes` or a 450 left from testing, a user database that does not answer, greylisting.\#
Check the spelling. If it is right, wait.\#
Let the queue retry. If "user unknown" stays for a day, treat the address as unknown and delete the message from the queue.\#
Answer `550 5.1.1` for users that do not exist: set `soft_bounce = no` and `unverified_recipient_reject_code = 550`, and see in the log why the address probe failed.\#
related 5.1.1\#
the permanent answer that unknown users should get\#
related 4.2.1\#
the mailbox exists but is off for now\#
related 450\#
4.1.2\#
Recipient domain not found for now\#
The server finds no mail host for the recipient's domain at this moment and asks to try again.\#
Postfix `reject_unknown_recipient_domain` (450 by default), usually at submission: typing error in the domain, or DNS trouble.\#
Check the spelling right of the @.\#
Run `dig MX` for the domain. NXDOMAIN: correct the address and delete the message. SERVFAIL or time-out: repair the resolver.\#
Test all name servers of the domain; one that fails or a broken DNSSEC chain is enough. Postfix: `unknown_address_reject_code = 550` makes true NXDOMAIN final.\#
related 5.1.2\#
related 4.4.3\#
the DNS server did not answer\#
4.1.3\#
Recipient address unreadable, sent as temporary\#
The server cannot read the recipient address but answers with a temporary code, so the sender keeps trying.\#
Testing settings such as `soft_bounce = yes`, or a filter that turns every refusal into a temporary one.\#
Type the address anew instead of pasting it.\#
Correct the address and delete the message from the queue; waiting does not repair syntax.\#
Answer `501 5.1.3`; switch off `soft_bounce`.\#
related 5.1.3\#
the permanent form that fits\#
4.1.4\#
Recipient address ambiguous for now\#
The address fits more than one mailbox at the moment; the server asks to try again.\#
A directory is being changed or synchronised and holds the address twice.\#
Use the full, exact address.\#
Let the queue retry; if it stays, ask for the exact address.\#
Finish the synchronisation and remove the duplicate alias.\#
related 5.1.4\#
4.1.7\#
Sender address not verified for now\#
The server cannot confirm that the sender address takes mail and asks to try again.\#
Postfix `reject_unverified_sender` (450 by default): it asks the sender's own MX, which refuses, greylists or does not answer.\#
Use a sender address that can receive mail.\#
Make the address in `MAIL FROM` deliverable: your MX must accept `RCPT TO` for it, with sender `<>`, from anywhere.\#
See the probe's result in the log (`postfix/verify`, the smtp line to the sender's MX); exempt the sender or drop the check.\#
the sender's domain cannot be found\#
related 5.1.7\#
sender syntax is wrong\#
4.1.8\#
Sender domain not found for now\#
The server finds no mail host for the domain of the sender address at this moment and asks to try again.\#
Postfix `reject_unknown_sender_domain` ("Domain not found", 450 by default), Sendmail "Domain of sender address … does not resolve": missing records, or DNS time-outs.\#
Set a sender address in a real mail domain.\#
Run `dig MX` and `dig A` for the domain in `MAIL FROM`. Publish the record, rewrite host names such as `localdomain` (`myorigin`, `smtp_generic_maps`), or repair the name servers.\#
If the domain resolves elsewhere, your resolver fails: restart or replace it.\#
related 5.1.8\#
4.1.9\#
Wait; the report ends at a system that tells no more.\#
Find the last relay in the report and ask its admin with the queue ID.\#
4.2.0\#
Mailbox not available for now\#
The mailbox exists, but the server does not take mail for it at this moment.\#
Greylisting (postgrey: "Greylisted, see …"), a mailbox file or store locked by another process, a backend restarting, provider limits for one recipient.\#
Do nothing; the sending server retries.\#
Retry from the same IP address after the time in the text, at least 5 minutes. If it stays for hours, ask the recipient's admin.\#
No greylisting? Look for stale mailbox locks, a stopped store or wrong ownership in the delivery log.\#
disabled or receiving too fast\#
related 4.2.2\#
full\#
related 4.7.1\#
the other code that greylisting uses\#
4.2.1\#
Mailbox disabled for now\#
The mailbox takes no mail at this moment; the server expects that to end.\#
Account suspended for non-payment or maintenance, mailbox being moved; Gmail: too much mail arrives for this recipient at once.\#
Wait; if it lasts for days, ask the person for another address.\#
Let the queue retry. After several days of the same reply treat the address as dead.\#
Finish the move or re-enable the account; for an account closed for good answer `550 5.2.1`.\#
related 5.2.1\#
4.2.1~google\#
Recipient receives mail too quickly\#
Gmail takes no more mail for this recipient now, because too much arrives too fast. The mailbox is not disabled.\#
Alerts from scripts or monitoring to one mailbox, mail loops, forwarding of everything to one address, a flood against this user; also the peak limit of the Workspace SMTP relay.\#
Wait; do not resend by hand.\#
Let the queue retry with growing pauses. Send fewer messages to this address: merge alerts, stop the loop.\#
Find who floods the mailbox; spread alerts over a group.\#
related 4.7.28\#
too much mail from your side\#
4.2.2\#
Mailbox full for now\#
The mailbox has reached its quota; the server expects the owner to make room and asks to try again.\#
As answer to `RCPT TO`, after the data, and in logs of Dovecot or LMTP delivery ("Quota exceeded").\#
Tell the recipient by another way to delete mail. The sending server retries meanwhile.\#
Let the queue retry. Remove the address when it stays full for weeks.\#
Raise the quota or archive mail (`doveadm quota get`, `Get-MailboxStatistics`).\#
related 5.2.2\#
the same, given up\#
related 4.3.1\#
the whole server is full, not one mailbox\#
related 452\#
4.2.4\#
Mailing list expansion problem, temporary\#
The address is a list or alias, and the server could not resolve its members at this moment.\#
Directory or database behind the list not reachable, an unreadable include file, a list in change.\#
Wait.\#
Check the directory or database connection, then expand the alias by hand (`postalias -q`, `exim -bt`).\#
related 5.2.4\#
4.3.0\#
Receiving system in trouble for now\#
Something inside the receiving system fails at the moment; the same message can pass later.\#
Postfix "Temporary lookup failure" or "queue file write error", a filter (milter, content filter) that is down; Google: system problem, or several recipient domains in one transaction.\#
Let the queue retry. If Google names destination domains, send one transaction for each domain.\#
Read the warnings just before this reply in the log: database or LDAP map, milter socket, permissions, full disk.\#
the disk is full\#
related 4.3.5\#
the configuration is wrong\#
related 451\#
4.3.2\#
System not accepting messages now\#
The server takes no mail at this moment: it is stopping, overloaded, in maintenance or lets new clients wait.\#
At the greeting or `RCPT TO`: "too many connections", "all server ports are busy", Postfix postscreen tests ("Service currently unavailable"), a `defer` rule ("Try again later"), Exchange transport stopped.\#
Let the queue retry from the same IP address. If it happens only with many connections, open fewer at once.\#
Check load, process limits (`default_process_limit`, `smtp_accept_max`) and, on Exchange, the component state.\#
related 5.3.2\#
never\#
related 4.4.5\#
congestion\#
related 421\#
4.3.2~microsoft\#
Mailbox delivery throttled\#
Exchange delivers to this mailbox in too many threads already and defers the rest. The reply code `432` has nothing to do with passwords here.\#
"recipient thread limit exceeded": bursts of reports, alerts or list mail to one mailbox or group.\#
Do nothing; Exchange retries.\#
Spread the messages over time or over several mailboxes.\#
Find the burst with message trace and slow its source; large groups: spread deliveries over time.\#
too much mail for one recipient, elsewhere\#
4.3.3\#
Feature not available now\#
The receiving system cannot offer a feature that the message asks for at this moment.\#
Gateways and filters whose backend for that feature is down.\#
Let the queue retry; drop the optional parameter if it stays.\#
Restart the backend or stop offering the feature in `EHLO`.\#
related 5.3.3\#
4.3.4\#
Message too big at the moment\#
The server cannot take a message of this size now.\#
Little space left on the server: small messages pass, large ones wait.\#
Send a smaller message or share the file by a link.\#
Let the queue retry.\#
Free disk space, or answer `552 5.3.4` if the size will never pass.\#
related 5.3.4\#
no space for anything\#
4.3.5\#
Server configuration error\#
The receiving server found a mistake in its own configuration while it checked the message, and asks to try again.\#
Postfix "Server configuration error": misspelt restriction, missing table, policy service down; nothing is wrong with the message.\#
Let the queue retry; tell the other postmaster if it lasts.\#
Read the `warning:` or `fatal:` line of smtpd just before the reply. Typical: a name in `smtpd_recipient_restrictions` that does not exist, a map without `postmap`, a dead policy socket.\#
related 4.3.0\#
another internal trouble\#
4.4.0\#
Network or routing problem for now\#
Something failed on the way to the next server; the message stays in the queue.\#
In the sender's own log and in delay notifications; Exchange: `451 4.4.0` "Primary target IP address responded with …".\#
Read the quoted error, then test from that machine: `dig MX` for the domain, a connection to port 25 of each host.\#
related 4.4.1\#
no answer\#
related 4.4.2\#
connection broke\#
DNS server failure\#
4.4.312\#
Exchange Online cannot look up the mail host of the recipient's domain at this moment.\#
4.4.316\#
Exchange Online cannot connect to the receiving server at this moment.\#
4.4.317\#
The receiving domain demands TLS by DANE, and the TLS handshake with its server failed this time.\#
4.4.318\#
The receiving server broke the connection in the middle of the session; Exchange Online tries again.\#
4.4.4\#
Unable to route for now\#
The server finds no usable next host for the address at this moment.\#
"Unable to look up mail exchanger", an MX name whose address lookup fails, a smart host that does not resolve.\#
Check the domain of the address; else wait.\#
Run `dig MX` for the domain and `dig A` for each name. If they resolve, check `relayhost`, transport maps or send connectors.\#
Give every MX name an A or AAAA record and test all name servers of the domain.\#
related 5.4.4\#
DNS did not answer\#
4.4.6\#
Routing loop detected, temporary\#
The message goes round between servers; it stays in the queue while the loop lasts.\#
Same causes as the permanent form; the standard defines it as temporary, most servers send `5.4.6`.\#
Tell the recipient by another way.\#
Break the loop before the queue fills: read the `Received` fields, the hosts that repeat form it.\#
Remove one forwarding, or add the domain to the local domains of the last host.\#
related 5.4.6\#
the usual form\#
4.4.7\#
Delivery delayed or expired\#
The message has waited long in the queue. With `Action: delayed` it is a warning and attempts go on; with `Action: failed` or "expired" it is final.\#
Delay warnings after some hours; final bounces of Exchange and Sendmail after the queue time ("message expired"), often as `550 4.4.7`.\#
Warning: wait, do not resend. Final: send again when the cause is solved.\#
Search the log for the queue ID; the reply repeated in each attempt is the cause. Test MX and port 25 of the domain.\#
Look for this client in your log: rate limit, greylisting, TLS failure or firewall.\#
related 5.4.7\#
final by its class\#
the most frequent cause\#
4.4.8\#
The receiving domain's MTA-STS policy does not list the mail host that DNS names; Exchange Online waits and tries again.\#
related 5.4.8\#
4.5.0\#
Protocol problem, temporary\#
Something in the dialogue did not work this time; the server or client asks to try again.\#
Sendmail logs it as default for 4yz replies without details; Google: client broke the protocol, for example sent before its turn.\#
Read the quoted reply. If it repeats, record the session (`swaks`, debug log) and look at the command before the reply.\#
Exempt the client from strict protocol tests if it is legitimate; check firewalls that rewrite SMTP.\#
related 5.5.0\#
related 5.5.1\#
wrong order, said exactly\#
4.5.1\#
Invalid command, sent as temporary\#
The server does not accept the command at this point but answers with a temporary code.\#
`soft_bounce = yes`, servers with sequence checks in a filter, callers that speak too early.\#
Repair the order of commands: `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. Waiting alone does not help.\#
Answer 503 or 502 with `5.5.1`; switch off `soft_bounce`.\#
4.5.2\#
Syntax error, sent as temporary\#
The server cannot read the command or address but answers with a temporary code.\#
`soft_bounce = yes`, or a refusal such as `reject_non_fqdn_sender` set to 450.\#
Correct the line that the text quotes; waiting does not help.\#
Answer with `5.5.2`: switch off `soft_bounce`, set `non_fqdn_reject_code = 504`.\#
related 5.5.2\#
4.5.3\#
Too many recipients for this transaction\#
The server has taken as many recipients as it allows at once; the others can follow in another transaction.\#
As answer to `RCPT TO` in mailings and to large groups; Google: recipients whose policies cannot be handled together.\#
Do nothing; the sending server splits and retries.\#
Let the queue send the rest. Lower the recipients in one transaction for this destination (Postfix `default_destination_recipient_limit`, Exim `max_rcpt`).\#
Allow at least 100 (`smtpd_recipient_limit`).\#
related 5.5.3\#
the reply code that the standard asks for\#
4.5.4\#
Command arguments not accepted now\#
The server cannot use an argument of the command at this moment.\#
`455` to `MAIL FROM` or `RCPT TO` with parameters such as `SIZE`, `BODY` or `NOTIFY`.\#
Let the queue retry. If it stays, drop optional parameters for this host.\#
Find which parameter cannot be served and stop offering its keyword in `EHLO`.\#
related 5.5.4\#
related 455\#
4.5.5\#
Wrong protocol version, temporary\#
Both sides found no common version of a protocol this time.\#
Rare: gateways during an update.\#
Check that port and protocol fit; let the queue retry.\#
Check which service and version listens on this port.\#
related 5.5.5\#
4.5.6\#
The client's answer during `AUTH` does not fit into the server's buffer at this moment.\#
Use another mechanism, or a token with fewer groups or claims; then try again.\#
Raise the line limit for `AUTH` to 12288 octets.\#
related 5.5.6\#
4.6.0\#
Content problem, temporary\#
The server could not handle the content of the message this time.\#
A content filter or converter that fails or takes too long; a message that it cannot unpack.\#
Wait; if it stays, send as plain text.\#
Let the queue retry; test a simple message to the same address.\#
Look for errors of the content filter at this time (amavis, rspamd, antivirus).\#
related 5.6.0\#
4.6.2\#
The message must be converted for the next hop, which is not allowed at this moment.\#
Wait, or send it in 7-bit encoding.\#
Allow conversion on the relay, or encode at the source; let the queue retry.\#
Offer `8BITMIME`.\#
related 5.6.2\#
4.6.3\#
The message must be converted for the next hop, which this server cannot do at this moment.\#
Wait, or send it with 7-bit encoding.\#
Encode at the source; let the queue retry.\#
Offer `8BITMIME` on every MX host, not only on some.\#
related 5.6.3\#
4.6.4\#
Wait; or send the message as plain text.\#
4.6.5\#
Conversion failed for now\#
The message had to be converted, and that did not work this time.\#
Wait, or send it as plain text.\#
Check the converter (disk, memory, time limits).\#
related 5.6.5\#
4.6.6\#
The server should fetch the content itself (`BURL`) and cannot reach it at this moment.\#
Submission with `BURL` while the IMAP server is down or busy.\#
Send again in some minutes.\#
Check the IMAP server and the connection to it.\#
related 5.6.6\#
the IMAP server does not answer\#
4.6.8\#
Send the command again with the parameter `SMTPUTF8`.\#
related 5.6.8\#
4.7.0\#
Security or policy delay\#
The server does not take the mail for now for a reason of security or policy, without detail.\#
`421 4.7.0` rate or reputation limits (Gmail, Yahoo `[TSS04]`), Postfix connection limits, `450 4.7.0` greylisting, `454 4.7.0` login or TLS trouble.\#
Login trouble: keep the password, try again later. Otherwise wait.\#
Read text and token. Send slower and with fewer connections to this destination; check PTR, SPF, DKIM, blocklists, and TLS if the text names it. Do not force retries.\#
`454`: check SASL backend and certificate; else raise the limits (`smtpd_client_connection_count_limit`) or exempt the client.\#
the other code for greylisting and limits\#
too much mail, said exactly\#
4.7.1\#
Delivery not authorised for now\#
The server does not take the mail yet: most often greylisting, a rate limit or a check of the client that failed for now.\#
"Greylisted", "Try again later", "Service unavailable", limits of Postfix (`450 4.7.1`), missing reverse DNS or unknown HELO name, `454 4.7.1 Relay access denied`.\#
Let the queue retry from the same IP address; greylisting ends after some minutes. Repeats for hours: give the host a PTR record that maps back and a HELO name that resolves; send slower. "Relay": check the recipient's MX, or log in.\#
Find the rule in the log: greylisting, milter down, `reject_unknown_client_hostname`, `defer_unauth_destination`.\#
related 5.7.1\#
refused for good\#
related 4.2.0\#
postgrey's code for greylisting\#
related 4.7.25\#
reverse DNS, said exactly\#
4.7.15\#
The server takes only messages with a higher priority at the moment.\#
Wait, or send with a higher priority if you may.\#
Lower the threshold when the emergency is over.\#
related 5.7.15\#
4.7.16\#
The server sets a size limit for this priority at the moment, and the message is larger.\#
Make the message smaller, choose a lower priority, or wait.\#
Check the size limits of each priority.\#
related 5.7.16\#
4.7.23~google\#
Gmail limits mail from this IP address, because it has no PTR record, or the name does not point back to it. It is not about SPF.\#
4.7.24\#
SPF could not be checked now\#
A DNS lookup for the SPF record of the sender's domain failed; the server asks to try again. Google also sends it for suspicious records.\#
Slow or broken name servers of the sender's domain or of an `include:` in its record.\#
Test `dig TXT DOMAIN` and each `include:` at all name servers; shorten the record.\#
Check your own resolver.\#
related 5.7.24\#
the record itself is wrong\#
what older servers send for it\#
4.7.25\#
Reverse DNS not found for now\#
The server finds no valid reverse DNS for the sending IP address and asks to try again.\#
Postfix `reject_unknown_client_hostname` ("cannot find your hostname", 450 by default): no PTR record, a name that does not lead back, or a DNS time-out.\#
Do nothing; forward the text to your mail admin if it stays.\#
Run `dig -x ADDRESS`, then `dig A` or `dig AAAA` for that name: it must give the same address. The hosting provider sets the PTR record; the queued mail passes afterwards.\#
Use `reject_unknown_reverse_client_hostname`, which asks less, or exempt the client.\#
related 5.7.25\#
4.7.26\#
Authentication checks failed for now\#
The origin of the message could not be confirmed this time; the server limits such mail or asks to try again.\#
DNS trouble while SPF, DKIM or DMARC was checked; Google: mail without SPF and DKIM is slowed.\#
Set up SPF and DKIM for the domain in `From`; test its name servers.\#
related 5.7.26\#
4.7.26~google\#
Message not authenticated, rate limited\#
Gmail slows this mail, because neither SPF nor DKIM passed, or DNS trouble kept it from checking DMARC.\#
New server, website form, mail service without DKIM for your domain, forwarding; or name servers of the sender's domain that do not answer.\#
Sign with DKIM for the domain in `From`, add the server to SPF, test the domain's name servers. Check a test mail with "Show original" in Gmail. The queue then drains.\#
Workspace behind another gateway: enter it as inbound gateway.\#
4.7.27~google\#
SPF did not pass, rate limited\#
Gmail slows this mail, because SPF did not pass. Senders of bulk mail must pass SPF and DKIM. It is not about null MX.\#
The sending IP address is missing in the SPF record of the `MAIL FROM` domain, or the record is broken.\#
Do nothing; forward the text to your mail admin.\#
Add the IP address or `include:` to the TXT record of the domain in `MAIL FROM` (see `Return-Path`), at most 10 lookups; the queue then drains.\#
4.7.28\#
Mail flood detected, rate limited\#
The server sees more mail from this source than it accepts and asks to wait.\#
Newsletters sent too fast, new IP addresses without history, hijacked accounts or forms, alert storms.\#
Lower connections and rate to this destination, look for a hijacked account in the log, warm up new IP addresses over weeks.\#
Limits too narrow for a legitimate source: exempt it.\#
related 5.7.28\#
4.7.28~google\#
Unusual rate of mail, rate limited\#
Gmail sees too much or too much unwanted mail from one IP address, network, domain, link or Message-ID, and slows it. The text names which.\#
Sudden volume, new IP address, complaints, hijacked account or form, many copies with the same Message-ID.\#
Lower connections and rate to Gmail, find the cause, keep complaints below 0.3 % (see Postmaster Tools). Give each message its own Message-ID.\#
Nothing to set on the recipient's side.\#
4.7.29~google\#
Gmail slows this mail, because it did not come over an encrypted connection. It is not about ARC.\#
4.7.30~google\#
DKIM did not pass, rate limited\#
Gmail slows this mail, because DKIM did not pass. Senders of bulk mail must pass SPF and DKIM. It is not about REQUIRETLS.\#
4.7.31\#
Gmail slows this mail, because the domain in `From` has no DMARC record or policy. Senders of bulk mail need one.\#
related 5.7.31\#
refused for the same reason\#
4.7.32\#
Gmail slows this mail, because the domain in `From` fits neither the domain that passed SPF nor the one that passed DKIM.\#
related 5.7.32\#
4.7.321\#
TLS is required towards this domain, and its server does not offer `STARTTLS`; Exchange Online tries again.\#
4.7.323\#
The receiving domain uses DANE, and its server's certificate does not fit the TLSA record; Exchange Online tries again.\#
4.7.324\#
The DNS answers for the receiving domain carry invalid DNSSEC signatures; Exchange Online tries again.\#
4.7.325\#
TLS with a fitting certificate is required, and the server's certificate does not have the MX host's name; Exchange Online tries again.\#
4.7.40\#
related 4.7.31\#
the code in Google's own answers\#
4.7.5\#
Cryptographic failure, temporary\#
The certificate or key of the other side could not be checked this time; the message waits.\#
Postfix "Server certificate not verified" or "not trusted" under `verify`, `secure`, `dane` or MTA-STS; expired certificates, names that do not fit.\#
Check with `openssl s_client -starttls smtp -connect HOST:25`: name, date and chain; look at your entry in `smtp_tls_policy_maps`.\#
Renew the certificate with the MX host name and full chain; correct TLSA records or the MTA-STS policy.\#
related 5.7.5\#
related 4.7.0\#
`STARTTLS` itself fails\#
4.7.500-4.7.699\#
Server busy or suspicious traffic (Microsoft)\#
Exchange Online slows the sending IP address, because its traffic looks suspicious or too much.\#
"Server busy. Please try again later from …" or "Access denied, please try again later": new IP addresses, sudden volume, spam from one account.\#
Let the queue retry slowly. Check the log for a hijacked account; check SPF, DKIM, PTR; warm up new IP addresses.\#
Wanted partner: add its IP address to the connection filter's allow list.\#
related 4.7.650\#
because of reputation\#
related 5.7.606\#
blocked, not only slowed\#
4.7.5~microsoft\#
MTA-STS validation failed for now\#
Exchange Online waits and tries again, because the receiving domain's MTA-STS policy does not fit its mail servers or their certificate.\#
"failed MTA-STS validation": certificate expired or without the MX host name, MX host not listed in the policy, old policy after a move.\#
Wait, or reach the recipient by another way.\#
Tell the recipient's admin; your side cannot repair it.\#
Fetch `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, list every MX host, renew the certificate, then change the `id` in the `_mta-sts` TXT record.\#
related 4.4.8\#
the MX host is not in the policy\#
4.7.6\#
Both sides found no common cipher, hash or key type this time; the message waits.\#
Allow TLS 1.2 and 1.3 with standard ciphers; set the TLS policy for this host to `may` if it must go in clear text.\#
Test with `openssl s_client -starttls smtp`; remove a cipher list that is too narrow.\#
related 5.7.6\#
4.7.650\#
IP address rate limited by reputation (Microsoft)\#
Outlook.com slows the sending IP address because of its reputation ("S775").\#
Complaints, unknown recipients, spam traps, or a new IP address.\#
Send less and slower, only to people who asked for it; watch the IP address in Microsoft SNDS and join the complaint feedback (JMRP).\#
related 4.7.500\#
slowed without that reason\#
blocked\#
4.7.652\#
Too many connections (Microsoft)\#
The sending server has more connections open to Outlook.com than allowed ("S3115").\#
High parallel delivery to Microsoft domains.\#
Lower parallel connections for these domains (Postfix: own transport with `smtp_destination_concurrency_limit`), and send several messages in one connection.\#
4.7.7\#
The check whether the message was changed on its way failed for now.\#
Let the queue retry; look for filters that change the message after it is signed.\#
4.7.700\#
Filter busy (Microsoft)\#
A filter agent of Exchange Online is busy and asks to try again ("PFA agent busy").\#
Load inside Microsoft's service.\#
trouble in the receiving system\#
4.7.850-4.7.899\#
Access denied for now (Microsoft)\#
Exchange Online does not take mail from this source at the moment and asks to try again.\#
Suspicious or sudden traffic from the IP address.\#
Let the queue retry slowly; look for a hijacked account; check SPF, DKIM and PTR.\#
the same family\#
4.X.Y\#
Persistent transient failure\#
The server did not take the message this time, but the same attempt can work later. The message stays in the sender's queue.\#
In replies that begin with 4, in `status=deferred` log lines and in "delayed" notifications: full mailboxes, greylisting, rate limits, unreachable servers, DNS trouble.\#
Do nothing yet. The sending server retries by itself, often for 1 to 5 days.\#
Read the reply in the queue (`postqueue -p`, `exim -bp`, `mailq`). If one text repeats for hours for many recipients, fix its cause and then flush the queue.\#
Find the same time and client in your log; the text beside the code tells the cause.\#
the final form of the same failure\#
related 2.X.Y\#
success\#
5.0.0\#
Permanent failure, no detail\#
The message failed for good, and the program that wrote the code knows no more than that.\#
The remote server answered 5yz without an enhanced status code; Exim and OpenSMTPD write it into the `Status:` field of most bounces, whatever the real reply was.\#
Read the quoted reply below it (`Diagnostic-Code:` or "host … said:").\#
Classify by the quoted reply, not by this code; do not delete the address because of it.\#
related 4.0.0\#
the temporary form\#
5.0.1\#
A provider's own refusal\#
A provider's own code for a refusal. What sets `5.0.1`, `5.0.2` and `5.0.3` apart is documented nowhere; the text beside it tells the reason.\#
Orange and AT&T: sender refused, DMARC failed or IP address blocked.\#
Read the text; forward the reply to your mail admin.\#
Check SPF, DKIM, DMARC and blocklists; use the provider's contact in the text.\#
the registered code for refusals by policy\#
5.0.2\#
5.0.3\#
5.0.350\#
Remote server refused (Microsoft)\#
Exchange Online passes on a refusal for which it has no better code. The quoted text holds the reason.\#
The receiving server refused, or `x-dg-ref` is too long, or a policy fired ("AS345").\#
Read the quoted reply in the bounce. If `x-dg-ref` is named, send as a new message without the old attachment.\#
Run a message trace and read the last error of the receiving server.\#
Give a standard code with your refusal.\#
refusal by policy\#
5.1.0\#
Address refused\#
The server refuses an address of the envelope, often that of the sender, without saying which fault it has.\#
Blocked sender; Postfix: sender unknown in the local tables (`reject_unlisted_sender`); Cisco gateways: `#5.1.0 Address rejected` for an unknown recipient.\#
See which address the text names. Correct a recipient; for your own address ask your admin.\#
Check that the address in `MAIL FROM` exists and may be used by this server. For a recipient, treat it as unknown.\#
Look up the address in recipient tables, sender access maps and block lists.\#
unknown recipient, said exactly\#
refused by policy\#
5.1.351\#
Remote server reports unknown recipient (Microsoft)\#
The receiving server told Exchange Online that the recipient does not exist.\#
Typing error, a person who left, a stale auto-complete entry.\#
Delete the auto-complete entry, check the spelling, ask for the current address.\#
Remove the address; do not retry.\#
Check that the mailbox exists on the server to which the MX points.\#
the registered code for this\#
5.1.8~microsoft\#
Bad outbound sender\#
Exchange Online has blocked this account of its own customer from sending, because it sent spam. The sender's domain is fine.\#
"Access denied, bad outbound sender": the mailbox was hijacked, or sent more than the outbound policy allows.\#
Change your password and tell your admin.\#
Secure the account (password, sessions, inbox rules), then remove it from the restricted entities in the Microsoft Defender portal.\#
related 5.7.705\#
the whole tenant is blocked\#
5.1.9\#
Ask the recipient whether the message arrived.\#
5.1.90\#
Daily recipient limit reached (Microsoft)\#
Your own account in Exchange Online has sent to as many recipients as it may in a day.\#
Newsletters from a mailbox, or a hijacked account.\#
Wait up to 24 hours. If you did not send that much, change your password.\#
Check the sent mail by message trace, secure the account; use a bulk mail service for newsletters.\#
account blocked for spam\#
5.2.0\#
Mailbox not available\#
The mailbox exists, but the server refuses mail for it for good and gives no detail.\#
Mailbox rules, damaged mailboxes, provider blocks for one recipient; Exchange stores that reject delivery.\#
Do not retry unchanged; read the text for the cause.\#
Look up delivery to this mailbox in the log: store errors, rules, moved or quarantined mailbox.\#
disabled\#
5.2.121\#
Recipient's hourly limit for this sender (Microsoft)\#
This sender has sent more messages to this mailbox within an hour than the mailbox takes.\#
Alert mails, reports, loops between ticket systems.\#
Wait an hour; merge messages.\#
Slow the source, stop loops; the address stays good, do not remove it.\#
Spread alerts over several mailboxes or a group.\#
related 5.2.122\#
all senders together\#
similar, elsewhere\#
5.2.122\#
Recipient's hourly limit (Microsoft)\#
The mailbox got more messages within an hour than it takes from all senders together.\#
Alert mails, catch-all forwarding, a flood against the mailbox.\#
Wait some hours, then send again.\#
Keep the address; send again later and slower.\#
Find the flood by message trace; spread mail over several mailboxes.\#
related 5.2.121\#
one sender alone\#
5.2.14\#
Misconfigured forwarding address (Microsoft)\#
The mailbox forwards to an address that is missing or wrong.\#
The forwarding target was deleted or renamed.\#
Correct or remove the forwarding (`Get-Mailbox` fields `ForwardingAddress` and `ForwardingSmtpAddress`).\#
forwarding in a circle\#
5.3.0\#
Receiving system refuses\#
The receiving system refuses the message for good and gives no detail. Some servers use it for blocklist and access rules.\#
Sendmail access rules and mailer errors; AT&T: sending IP address on its block list; filters and gateways that know no better code.\#
Read the text and forward the whole reply to your mail admin.\#
Follow the link or address in the text; check the sending IP address on blocklists.\#
Find the rule or mailer that failed in the log, and give it a more exact code.\#
the exact code for refusal by policy\#
related 5.3.5\#
5.3.1\#
The receiving server has no storage left and, against the standard, makes that final.\#
Servers or filters that turn a full disk into a permanent refusal.\#
Send the message again later.\#
Keep the address; tell the other postmaster by another way that its disk is full.\#
the code that fits\#
5.3.190\#
Journaling not supported (Microsoft)\#
The organisation does not take journal reports from on-premises servers.\#
A journal rule points to Exchange Online while its journaling archive is off.\#
Point the journal rule to a supported archive.\#
Switch on the journaling archive, or use another journal mailbox.\#
5.4.1\#
No answer from host, given up\#
The sending system reached no server of the domain and made it final. From Microsoft servers it means something else: recipient refused.\#
Relays and gateways that do not queue; some systems use it when their own rules refuse the recipient's domain.\#
Check the domain of the address.\#
Look who wrote the reply. Your own relay: test DNS and port 25. A remote server: read its text.\#
Open port 25, start the server, remove dead hosts from the MX records.\#
the temporary form, which the standard asks for\#
unknown recipient\#
5.4.11\#
Agent generated message depth exceeded (Microsoft)\#
Automatic messages in Exchange triggered each other too often, so it stopped the chain.\#
Rules, auto-replies or journaling that answer to each other.\#
Nothing to do; tell the recipient's admin.\#
Look for auto-replies and rules that react to bounces.\#
Find the rule, journal or auto-reply that creates messages about messages, and exclude automatic mail.\#
related 5.4.14\#
loop between servers\#
5.4.14\#
Hop count exceeded (Microsoft)\#
The message came back to Exchange Online too often: a mail loop.\#
MX and connectors send the domain in a circle between Exchange Online and an on-premises or filter server; two mailboxes forward to each other.\#
Read the `Received` fields of the bounced message: the hosts that repeat form the loop.\#
Set the accepted domain to authoritative, or correct the connector; remove one of the two forwardings; complete missing mailboxes.\#
the registered code for loops\#
5.4.1~microsoft\#
Recipient address rejected: access denied\#
Exchange Online refuses the recipient at its edge, because the address is not in the organisation's directory. It has nothing to do with the network.\#
"Recipient address rejected: Access denied" after `RCPT TO`: unknown recipient and directory based edge blocking is on; or the mailbox lives on premises and is not synchronised.\#
Check the spelling; ask for the current address.\#
Treat it as an unknown recipient: do not retry.\#
Create or synchronise the recipient, or set the accepted domain to internal relay while some mailboxes live elsewhere. Public folders need their own exception.\#
related 5.1.10\#
Microsoft's code when the directory lookup fails later\#
5.4.2\#
The connection broke before the message was through, and the sending system made it final.\#
Relays, scripts and libraries that do not queue and report a broken connection as permanent.\#
Send again.\#
Send through a server with a queue; find the step at which the connection breaks.\#
5.4.3\#
A directory that the sending system needs did not answer, and it gave up.\#
Exchange and gateways that make DNS or directory failures final.\#
Send again later; check the domain of the address.\#
Run `dig MX` for the domain on the mail server and repair the resolver or directory.\#
Test each name server of the domain and the DNSSEC chain.\#
5.4.300\#
Message expired (Microsoft)\#
Exchange Online tried for its whole queue time (24 hours as a rule) and gave up.\#
The receiving server did not answer, deferred each attempt, or TLS failed.\#
Read the last error in the bounce, send again later.\#
Message trace shows each attempt; test the MX hosts of the domain.\#
Open port 25 for Exchange Online; look for greylisting or limits.\#
related 5.4.316\#
connection refused\#
5.4.310\#
DNS domain does not exist (Microsoft)\#
Exchange Online finds no such domain in DNS.\#
Typing error, expired domain, missing records at the name server.\#
Run `dig MX` for the domain; correct the address.\#
Renew the domain; publish an MX record.\#
5.4.5\#
Mail system congestion, given up\#
A system was too busy and made that final, against the standard. From Google servers it is a sending limit.\#
Gateways and filters that do not queue.\#
Send again later.\#
Keep the address; send again with fewer connections.\#
5.4.5~google\#
Daily sending limit exceeded\#
Your own Google account or SMTP relay has reached its daily limit and may not send more for now. The recipient is not to blame.\#
"Daily user sending limit exceeded" or "Daily SMTP relay limit exceeded": newsletters from a mailbox, a hijacked account, a loop.\#
Wait up to 24 hours, then send less; change the password if you did not send that much.\#
Check the account's sending in the email log; move bulk mail to a service made for it.\#
the recipient gets too much\#
5.5.0\#
Protocol problem\#
Something in the dialogue went wrong for good, without detail. Many programs also use it for refusals that have nothing to do with protocol.\#
Sendmail default for 5yz replies; Postfix "Improper use of SMTP command pipelining"; a milter that is down with action reject; older Microsoft servers for unknown or blocked recipients.\#
Read the text: if it names the address or a policy, that is the reason.\#
Go by the text. If it names the protocol, record the session and wait for each reply before the next command unless `PIPELINING` was offered.\#
Milter down: restart it.\#
wrong command or order\#
syntax\#
5.6.0\#
Content not acceptable\#
The server refuses the message because of how it is made, without detail.\#
Malformed headers or MIME, duplicate `From`, missing `Date`, nested too deep, "Corrupt message content" in Exchange, `winmail.dat`.\#
Send it again as a new message, plain text, attachment as ZIP or link.\#
Check the raw message: one `From`, `Date`, `Message-ID`; lines up to 998 octets; correct MIME boundaries.\#
Find in the log which check failed; test with the original message.\#
related 5.6.1\#
the media type is refused\#
refused by a content policy\#
5.6.11\#
Bare line feeds in the message (Microsoft)\#
The message has line feeds without carriage return, and the next server cannot take it that way.\#
Programs and devices that build mail with Unix line ends; the next server does not offer `BDAT` (`CHUNKING`).\#
Send it again with another mail program.\#
End every line with CR LF in the program that builds the message.\#
Offer `CHUNKING` on the receiving server.\#
what others send for bare line feeds\#
5.6.4\#
The message can only be delivered with loss, and the sender has forbidden that.\#
Send it as plain text or allow conversion.\#
related 2.6.4\#
delivered, with loss\#
5.6.8\#
Send `VRFY` or `EXPN` with the parameter `SMTPUTF8`, or do without the command.\#
related 553\#
a usual reply code\#
related 5.6.7\#
the address itself is not taken\#
5.7.0\#
Security or policy refusal\#
The server refuses for a reason of security or policy and gives no more detail. Only the text tells which.\#
`530 5.7.0`: login or `STARTTLS` comes first; virus or attachment blocks; relay not allowed; blocklists of gateways (Proofpoint); Gmail `552 5.7.0`: dangerous attachment.\#
Login asked: switch on authentication and TLS for outgoing mail. Attachment named: share it by a link.\#
Go by the reply code and the text: `530`: use port 587 or 465 with login; blocked IP address: follow the link; relay: register your host there.\#
Find the rule in your filter log and give it a clearer code.\#
not authorised, the most frequent policy code\#
related 530\#
login or TLS first\#
5.7.105\#
Refused by sender filter\#
A filter in front of Exchange refuses the sender, or its IP address is on a blocklist that the filter asks.\#
Sender or connection filters of Exchange and add-on products; not documented by one maker.\#
Forward the reply to your mail admin.\#
Check the IP address on blocklists, follow the link in the text, then ask for removal.\#
Look for sender and blocklist entries in the filter.\#
5.7.107\#
Refused by blocklist\#
A filter in front of Exchange refuses the sending IP address, or its sender, because it is on a blocklist.\#
5.7.124\#
Sender not in the group's allowed senders (Microsoft)\#
The group takes mail only from senders on its list, and this sender is not there.\#
Distribution groups with delivery management.\#
Ask the group's owner, or write to a member.\#
Add the sender to the group's allowed senders (a mail contact for outside senders).\#
related 5.7.2\#
related 5.7.133\#
inside senders only\#
5.7.12~microsoft\#
Sender not authenticated by the organisation\#
Exchange takes mail for this recipient only from senders who are signed in to its own organisation. It is not about passwords.\#
Mail from outside to a group, room or mailbox that is closed to external senders; own devices that send without login.\#
Ask the recipient's organisation to open the address, or write to another one.\#
Let own devices and applications log in, or use a connector.\#
Exchange: `Set-DistributionGroup` or `Set-Mailbox` with `-RequireSenderAuthenticationEnabled $false`, or add the sender to the accepted ones.\#
Microsoft's code for groups\#
related 5.7.134\#
Microsoft's code for mailboxes\#
5.7.133\#
Sender not authenticated for group (Microsoft)\#
The group takes mail only from signed-in senders of its own organisation.\#
Outside mail to a distribution group with its default setting.\#
Write to a person there, or ask the group's owner.\#
Own application: let it log in as a mailbox of the organisation.\#
Allow external senders for this group (`Set-DistributionGroup -RequireSenderAuthenticationEnabled $false`).\#
the same for a mailbox\#
5.7.134\#
Sender not authenticated for mailbox (Microsoft)\#
The mailbox takes mail only from signed-in senders of its own organisation.\#
Outside mail to rooms, shared or internal mailboxes.\#
Write to another person there.\#
`Set-Mailbox -RequireSenderAuthenticationEnabled $false` for this mailbox.\#
the same for a group\#
5.7.135\#
Sender not authenticated for public folder (Microsoft)\#
The public folder takes mail only from signed-in senders of its own organisation.\#
Outside mail to a mail-enabled public folder.\#
Write to a person there instead.\#
Let all senders deliver to the folder and give Anonymous the right to create items.\#
5.7.136\#
Sender not authenticated for mail user (Microsoft)\#
The recipient (a mail user, whose mailbox lives elsewhere) takes mail only from signed-in senders.\#
Outside mail to an account that forwards to another system.\#
Write to the person's other address.\#
`Set-MailUser -RequireSenderAuthenticationEnabled $false` for this account.\#
5.7.139\#
Authentication unsuccessful (Microsoft)\#
Microsoft 365 refuses the login: password login by SMTP is off for the organisation or mailbox, or a policy blocks it.\#
`535 5.7.139` to devices and scripts with user name and password; security defaults, conditional access, wrong password.\#
Use a program with OAuth sign-in, or ask your admin.\#
Enable SMTP AUTH for this mailbox (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`) where it is still offered, or move to OAuth, a relay connector or a mail service.\#
the registered code for a failed login\#
related 5.7.57\#
no login at all\#
5.7.13~microsoft\#
Public folder refuses outside senders\#
The recipient is a public folder of Exchange that does not take mail from outside its organisation.\#
Mail-enabled public folders without permission for anonymous senders.\#
Do not retry.\#
Give Anonymous the right to create items in the folder, or set its delivery restrictions to accept all senders.\#
related 5.7.135\#
the newer code for the same\#
5.7.322\#
Destination certificate expired (Microsoft)\#
TLS with a valid certificate is required towards this domain, and its server's certificate has expired.\#
MTA-STS or a connector demands a valid certificate; renewal failed, or the server was not reloaded after it.\#
Reach the recipient by another way.\#
Tell the recipient's admin.\#
Renew the certificate, reload the mail server, check each MX host with `openssl s_client -starttls smtp`.\#
the registered code for certificate trouble\#
5.7.501-5.7.503\#
Spam abuse or banned sender (Microsoft)\#
Exchange Online has banned this sender, because it sent spam.\#
Account or IP address with repeated spam.\#
Tell your admin or provider.\#
Stop the spam, secure the account, then contact Microsoft support (own tenant) or use the address in the reply.\#
related 5.7.511\#
banned, removal by mail\#
5.7.504-5.7.505\#
Recipient refused or banned (Microsoft)\#
Exchange Online refuses this recipient address.\#
Recipient not in the directory, or banned for abuse.\#
Check the address; ask for another one.\#
Check that the recipient exists and is not blocked.\#
related 5.4.1\#
recipient not in the directory\#
5.7.506\#
Bad HELO name (Microsoft)\#
The client greets with a name that belongs to the receiver, or with another name that cannot be its own.\#
Wrong host name in the mail server, cloned machines, spam software.\#
Tell your admin.\#
Set the server's own full host name in `EHLO` (Postfix `smtp_helo_name`, Exim `primary_hostname`) with a PTR record that fits.\#
bad HELO argument, elsewhere\#
5.7.507\#
IP address blocked by the recipient's organisation (Microsoft)\#
The recipient's organisation has put the sending IP address on its own block list.\#
Connection filter of that tenant.\#
Ask the recipient's admin for removal.\#
Remove the address from the IP block list of the connection filter policy.\#
related 5.7.513\#
customer block list\#
5.7.508\#
IPv6 range over its limit (Microsoft)\#
The IPv6 network of the sender has sent more than Exchange Online allows.\#
Many hosts of one provider in the same range, or bulk mail over IPv6.\#
Send over IPv4 to Microsoft (Postfix `smtp_address_preference = ipv4`), slower, with PTR, SPF and DKIM.\#
related 5.7.510\#
recipient takes no mail over IPv6\#
5.7.509\#
DMARC failed, policy reject (Microsoft)\#
The message does not pass DMARC, and the policy of the domain in `From` says reject.\#
Mail services without DKIM for your domain, forwarding that breaks signatures, forged mail.\#
Send through the official server of your address's domain.\#
Sign with DKIM for the `From` domain or align SPF; check a test mail's `Authentication-Results`.\#
Known forwarder: add it as trusted ARC sealer.\#
related 5.7.515\#
demands on bulk senders\#
5.7.51\#
Connector restricts the sending host (Microsoft)\#
The organisation takes mail of this sender domain only from certain IP addresses or with a certain certificate.\#
A partner connector with restrictions; the sender's IP address or certificate has changed.\#
Tell the recipient's admin by another way.\#
Send from the agreed IP address or with the agreed certificate; tell the partner about changes.\#
Correct the inbound connector: addresses in `SenderIPAddresses`, name in `TlsSenderCertificateName`.\#
related 5.7.64\#
own connector does not match\#
5.7.510\#
Recipient takes no mail over IPv6 (Microsoft)\#
The recipient's domain in Exchange Online does not take mail over IPv6.\#
Sending servers that prefer IPv6.\#
Send over IPv4 (Postfix `smtp_address_preference = ipv4`).\#
Ask Microsoft to enable IPv6 for the domain.\#
related 5.7.508\#
IPv6 limits\#
5.7.511\#
Banned sending IP address, removal by mail (Microsoft)\#
Microsoft blocks the sending IP address; the portal does not remove it, only a mail to the address in the reply.\#
Repeated or heavy spam from this IP address.\#
Stop the cause first, then forward the whole reply to the address that it names; removal takes a day or two.\#
removal by the portal\#
5.7.512\#
Message without valid From (Microsoft)\#
The message does not have exactly one valid `From` field as RFC 5322 demands.\#
Scripts and devices that leave `From` empty or write it twice.\#
Set a sender address in the program or device.\#
Give each message one `From` with one complete address; several addresses need a `Sender` field.\#
malformed messages, elsewhere\#
5.7.513\#
Customer block list (Microsoft)\#
The recipient's organisation blocks the sending server by its own list ("AS16012607").\#
Block entries of that tenant.\#
Remove the entry from the connection filter policy or the tenant block list.\#
related 5.7.507\#
similar\#
5.7.515\#
Required authentication level not met (Microsoft)\#
Outlook.com refuses the mail, because domains that send a lot must pass SPF, DKIM and DMARC, and this one does not.\#
Since May 2025, for domains that send several thousand messages a day to Outlook.com, Hotmail and Live addresses.\#
Tell the admin of your sender domain.\#
Make SPF and DKIM both pass, publish DMARC with at least `p=none`, and align one of them with the `From` domain.\#
related 5.7.509\#
DMARC policy reject\#
the registered code for failed authentication\#
5.7.57\#
Client not authenticated (Microsoft)\#
The program or device did not log in, but tries to send through a server that demands it.\#
Printers, scanners and applications that use `smtp.office365.com` without login, or with a login that failed silently.\#
Set user name, password and STARTTLS on port 587 in the device.\#
Switch on SMTP AUTH for this mailbox, or use direct send or a relay connector for devices.\#
related 5.7.139\#
the login itself is refused\#
the reply code\#
5.7.606-5.7.649\#
Banned sending IP address (Microsoft)\#
Exchange Online blocks the sending IP address because of spam.\#
"Access denied, banned sending IP": a hijacked account or host, or the address had a bad owner before.\#
Stop the cause, then ask for removal at `https://sender.office.com`; it takes up to a day or two.\#
Wanted partner: allow its IP address in the connection filter.\#
removal by mail only\#
slowed only\#
5.7.64\#
TenantAttribution; relay access denied (Microsoft)\#
Exchange Online cannot tell to which customer the sending server belongs, so it does not relay for it.\#
New public IP address or renewed certificate on premises that no longer fits the inbound connector; domain not verified.\#
Update the inbound connector with the present IP address or certificate name; the sender domain must be an accepted domain.\#
related 5.7.51\#
partner connector\#
relaying denied, elsewhere\#
5.7.7\#
The message was changed or damaged after it was signed, and the server refuses it.\#
Sign last: footers, disclaimers and re-encoding must come before DKIM. Send 7-bit content, lines below 998 octets.\#
Check that your own gateway does not alter the message before the test.\#
related 5.7.20\#
no valid DKIM signature\#
5.7.700-5.7.749\#
Tenant or source blocked (Microsoft)\#
Exchange Online blocks mail of this tenant or source, because a limit or a block list applies.\#
Own tenant with outbound spam, trial tenants, tenant allow/block list.\#
Look in the Defender portal for restricted users and alerts; secure hijacked accounts; then contact Microsoft support.\#
Check the tenant allow/block list.\#
limit of the whole tenant\#
5.7.703\#
Blocked by tenant block list (Microsoft)\#
The sender or the recipient stands on the organisation's own block list.\#
Domains, addresses or links in the tenant allow/block list.\#
Remove the entry in the Microsoft Defender portal, tenant allow/block lists, if the recipient is wanted.\#
the other side's block list\#
5.7.705\#
Tenant has exceeded its threshold (Microsoft)\#
Your own Microsoft 365 organisation may send no more, because too much spam came from it.\#
Hijacked accounts, misused connectors, an open relay on premises.\#
Secure hijacked accounts, close open relays that use your connector, then ask Microsoft support to lift the block.\#
related 5.7.708\#
new tenants\#
one account blocked\#
5.7.708\#
Traffic not accepted from this IP address (Microsoft)\#
Microsoft lets this organisation send only through an IP address with low reputation, and the receiver does not take that.\#
New and trial tenants that send much.\#
Contact Microsoft support to have the tenant verified; send little until then.\#
5.7.750\#
Sending from unregistered domains (Microsoft)\#
Your own organisation sends through a connector with domains that are not registered in the tenant, and is blocked for it.\#
Applications or relays on premises with foreign sender addresses.\#
Use an address of a registered domain.\#
Add and verify the domains in Microsoft 365, or stop the source; then contact support.\#
connector does not match\#
5.7.80\#
Printed form of 5.7.8 (Google)\#
Google's page prints this code, where its servers send `5.7.8`: user name and password not accepted.\#
In Google's list of SMTP errors since August 2025; hardly in real replies.\#
Enter user name and password anew; with 2-step verification use an app password or OAuth.\#
the code in real replies\#
5.7.90\#
Printed form of 5.7.9 (Google)\#
Google's page prints this code, where its servers send `5.7.9`: app password or sign-in in the browser required.\#
Sign in with the browser, then use an app password or OAuth.\#
related 5.7.9\#
5.7.900-5.7.999\#
Refused by a mail flow rule (Microsoft)\#
A mail flow rule of the organisation refused the message, with a code that its admin chose.\#
Attachment, keyword, sender or encryption rules in Exchange.\#
Follow the text of the rule, or ask the recipient's organisation.\#
Do not retry unchanged.\#
Find the rule by message trace (`Get-TransportRule`) and add an exception.\#
the code that most rules send\#
5.9.9\#
Refused as bulk mail (bmail.ru)\#
The provider's spam filter refused the message as bulk mail. The number is its own; subject 9 is not registered.\#
Seen in a bounce with reply code 551, which is meant for moved mailboxes.\#
Write a personal message without links.\#
Check SPF, DKIM, DMARC and blocklists; contact the provider.\#
5.X.Y\#
Permanent failure\#
The server refuses, and repeating the same attempt will not help. The message or the address must change first.\#
In replies that begin with 5, in `status=bounced` log lines and in bounces with `Action: failed`: unknown recipients, policy, spam filters, failed authentication, wrong commands.\#
Read the text after the code, correct the address or the message, then send again.\#
Do not retry unchanged. Delete an address only when subject 1 (address) or 2 (mailbox) says so; subject 7 is about policy, not about the address.\#
If this mail should have passed, search your log for the time, the client and the recipient.\#
the temporary form of the same failure\#
7.7.1\#
Misprint of 5.7.1\#
No server sends this code: classes are 2, 4 and 5 only. It is a misprint of `5.7.1` on a page about Gmail errors.\#
In copied lists of codes.\#
Read it as `5.7.1`.\#
the code that is meant\#
X.0.0\#
Other undefined status\#
Only the class is known. The text after the code, or the reply code, must tell the rest.\#
The remote reply had no enhanced status code, or a program fills in zeros for its own errors.\#
X.0.900-X.0.999\#
Internal code of Sisimai\#
No server sends this code: the bounce parser Sisimai writes it into its results when a bounce has no code of its own.\#
In databases and reports filled by Sisimai, such as `5.0.911` for an unknown user.\#
Look at the reason that the parser gives beside it and at the original bounce.\#
related X.0.0\#
only the class is known\#
X.0.Y\#
Other or undefined status\#
The server gives no subject, only success, temporary failure or permanent failure. The text after the code says more.\#
The remote reply had no enhanced code and the sending server filled in zeros, or a program knows only that something went wrong.\#
Read the text after the code.\#
Look up the reply code and the text in the log; do not decide from the zeros.\#
X.1.0\#
Other address status\#
Something about an address in the envelope matters here; no more exact code fits.\#
As answer to `MAIL FROM` or `RCPT TO`.\#
X.1.1\#
Bad destination mailbox address\#
The mailbox does not exist at this domain: the part left of the @ is wrong or gone. The domain itself takes mail.\#
Typing error, a person who left, an old list, a guessed address; sometimes a user database that lost accounts.\#
Check the spelling left of the @, delete the auto-complete entry, ask the recipient for the current address.\#
Remove the address and do not retry; many such replies harm your reputation.\#
If the mailbox exists, look it up as the server does: Postfix `postmap -q` on `virtual_mailbox_maps` or `local_recipient_maps`, Exim `exim -bt`, Exchange `Get-Recipient`.\#
the domain is wrong, not the mailbox\#
related 5.1.6\#
the mailbox existed and moved\#
the mailbox exists but is disabled\#
related 550\#
X.1.10\#
Recipient address has null MX\#
The recipient's domain declares in DNS (MX record `0 .`) that it takes no mail at all.\#
Typing error that hits a parked domain; a host or website name instead of the mail domain. Postfix sends `556 5.1.10` with `reject_unknown_recipient_domain`.\#
Check the domain: the mail address may use another one.\#
`dig MX` shows `0 .`: correct or remove the address, do not retry.\#
If the domain should take mail, replace the null MX by your mail host.\#
the domain does not exist or has no mail host\#
related 5.7.27\#
the same for the sender's domain\#
related 556\#
the reply code for it\#
X.1.10~microsoft\#
Recipient not found\#
In Exchange Online the recipient does not exist in the receiving organisation. It has nothing to do with null MX here.\#
"RESOLVER.ADR.RecipientNotFound" or "Recipient not found by SMTP address lookup": typing error, deleted mailbox, missing alias after a migration, a stale auto-complete entry.\#
Delete the auto-complete entry, type the address anew, send again.\#
Remove the address; inside one organisation add the old `legacyExchangeDN` as X500 address.\#
`Get-Recipient` for the address; create the mailbox, contact or alias, or set the accepted domain to internal relay while some mailboxes live elsewhere.\#
Microsoft's refusal at the edge\#
X.1.2\#
Bad destination system address\#
The part right of the @ is no domain that can take mail: it does not exist or has no usable mail server.\#
Typing error in the domain (`gmial.com`), an expired domain, a host name instead of the mail domain, missing MX and address records.\#
Check the spelling right of the @ and send again.\#
Run `dig MX` and `dig A` for the domain. If it does not exist, correct or remove the address. If it does, flush your resolver's cache.\#
Renew the domain; publish an MX record whose host has an A or AAAA record; list the domain in the server's own domains.\#
the domain is right, the mailbox is not\#
the domain says itself that it takes no mail\#
routing data missing\#
X.1.3\#
Bad destination mailbox address syntax\#
The recipient address is not written as an address: the server cannot read it.\#
Spaces, missing @, two @, a trailing dot, commas or invisible characters copied along, missing angle brackets, non-ASCII letters without `SMTPUTF8`.\#
Validate addresses where they are entered. Send `RCPT TO:<user@example.org>`: one @, angle brackets, no space after the colon.\#
If the address is right, relax the check that fired (Postfix `strict_rfc821_envelopes`, filters for `%`, `!`, `/`).\#
the same for the sender address\#
another argument of the command is bad\#
related 501\#
X.1.4\#
Destination mailbox address ambiguous\#
The address fits more than one mailbox on that system, so the server does not choose.\#
Systems that match names loosely (directory gateways, Domino), two accounts with the same alias. Exchange also sends it with "Recipient address rejected".\#
Use the full, exact address of the person.\#
Ask for the exact address; do not retry unchanged.\#
Find the address in both accounts and remove one; in Exchange search the directory for duplicate `proxyAddresses`.\#
no mailbox matches\#
X.1.5\#
Destination address valid\#
The server accepts this recipient.\#
`250 2.1.5` after `RCPT TO`, in nearly every session; as `Status: 2.1.5` in a notification, the message was delivered to this address.\#
Nothing to do. Accepting the address does not yet mean that the message is accepted: the reply after the data decides.\#
related 2.1.0\#
the same for the sender\#
related 250\#
X.1.6\#
Destination mailbox has moved, no forwarding address\#
The mailbox existed here, but takes no mail any more, and the code knows no new address. The text may still name one.\#
The person left or changed the address; Postfix sends it for entries of `relocated_maps` ("User has moved to …").\#
If the text names a new address that you trust, send there; else ask the recipient. Correct your address book.\#
Update or remove the stored address; do not retry.\#
Forward for a while, or keep a `relocated` entry with the new address.\#
related 551\#
the reply code that names the new address\#
related 251\#
the server forwards instead\#
never existed, as far as the server knows\#
X.1.7\#
Bad sender's mailbox address syntax\#
The sender address in `MAIL FROM` is not written as an address: the server cannot read it.\#
Scripts and devices with an empty or wrong "from" setting, a display name inside the address, missing angle brackets, spaces, bounce addresses with illegal characters.\#
Set a complete address (`name@example.org`) as sender in the program or device.\#
Look at the logged `MAIL FROM`; make it `MAIL FROM:<user@example.org>`, or `<>` for bounces. Repair the script's `-f` option or the address rewriting.\#
syntax fine, but the domain is not\#
X.1.8\#
Bad sender's system address\#
The domain of the sender address does not exist or cannot take return mail, so the server refuses the message.\#
`MAIL FROM` with a local host name (`root@web1.localdomain`), an expired or mistyped domain, a domain without MX and address records.\#
Look at the domain in `MAIL FROM`: publish an MX or A record, or rewrite it (Postfix `myorigin`, `smtp_generic_maps`; Exim `qualify_domain`).\#
If `dig MX` finds the domain, repair or flush your resolver.\#
the address cannot even be read\#
X.1.9\#
Message relayed to non-compliant mailer\#
The address was good and the message went on to a system that cannot report what became of it.\#
In tracking answers and relay notifications: the last server that could report handed the message to one that does not support tracking.\#
X.1.Y\#
Addressing status\#
The reply is about an address: that of the recipient, or that of the sender.\#
In answers to `RCPT TO` (recipient) and `MAIL FROM` (sender): unknown user, unknown domain, bad syntax, mailbox moved.\#
Compare the address letter by letter; ask the recipient for the current one by another way.\#
Correct or remove the stored address. If the text names your sender address, check that its domain resolves.\#
X.2.0\#
Other or undefined mailbox status\#
The mailbox exists; something about it matters here that no more exact code names.\#
As answer to `RCPT TO` or after the data.\#
X.2.1\#
Mailbox disabled, not accepting messages\#
The mailbox exists but is switched off and takes no mail.\#
Closed, suspended, unpaid or long unused accounts; employees who left. Gmail: account inactive or disabled.\#
Ask the person for another address.\#
Stop sending to this address and remove it from lists.\#
Re-enable the account, or delete it so that senders get `550 5.1.1`.\#
no such mailbox\#
moved away\#
open but full\#
X.2.2\#
Mailbox full\#
The mailbox has reached its quota and takes no more mail.\#
The owner does not clean up or no longer reads mail. Gmail: full and inactive. Exchange Online uses it also for your own "Submission quota exceeded".\#
Tell the recipient by another way to delete mail; then send again.\#
Try again after some days. Remove the address when it stays full for weeks.\#
Raise the quota or archive mail (`doveadm quota get`, `Get-MailboxStatistics`). Answer `452 4.2.2` if you expect space soon.\#
the temporary form, which the standard prefers\#
related 5.2.3\#
the message is too large for this mailbox\#
the message is too large for the server\#
related 552\#
X.2.3\#
Message length exceeds administrative limit\#
The message is larger than this mailbox accepts, although the server as a whole takes larger ones.\#
Per-mailbox or per-group size limits, mostly in Exchange (`MaxReceiveSize`).\#
Make the message smaller or share the file by a link. Attachments grow by about a third in mail.\#
Raise the limit of this mailbox (Exchange: `Set-Mailbox -MaxReceiveSize`).\#
over the limit of the whole server\#
no room left, whatever the size\#
X.2.4\#
Mailing list expansion problem\#
The address is a list or alias, and the server could not resolve its members.\#
Broken or circular aliases, an empty or deleted list, a missing include file; OpenSMTPD: alias or `.forward` expansion failed.\#
Tell the list's owner; write to members directly.\#
Expand the alias by hand (`postalias -q`, `exim -bt`, `sendmail -bv`) and repair the loop, the missing file or its permissions.\#
you may not post to the list\#
forwarding goes round in a loop\#
X.2.Y\#
Mailbox status\#
The address is right, but something about that mailbox stops or affects delivery.\#
In answers to `RCPT TO` or after the data: mailbox full, disabled, size-limited, or a list that cannot be expanded.\#
Tell the recipient by another way; only they or their admin can repair the mailbox.\#
Check quota, state and forwarding of this mailbox.\#
X.3.0\#
Other or undefined mail system status\#
The receiving system normally takes mail; something about the system itself matters here that no more exact code names.\#
At the greeting, as answer to any command, or after the data.\#
X.3.1\#
Mail system full\#
The receiving server has no storage left for any message; it is not about one mailbox.\#
Full queue disk (Postfix `queue_minfree`: "Insufficient system storage"), Exchange back pressure ("Insufficient system resources").\#
Let the queue retry; tell the other postmaster by another way if it lasts.\#
Free space where the queue lives (`df -h`, `df -i`), remove old logs and frozen messages; on Exchange move the queue database to a larger disk.\#
one mailbox is full\#
X.3.2\#
System not accepting network messages\#
This host takes no mail, now or ever.\#
`521 5.3.2` from hosts that never take mail and from Postfix postscreen (deny list), retired servers, deliberate blocks of all mail.\#
Check that DNS sends you to the right host (`dig MX`). If it does and only you are refused, ask its postmaster whether your IP address is denied.\#
Point the MX record to a host that takes mail. Postfix: look for your client in `postscreen_access_list`.\#
related 4.3.2\#
not now\#
related 521\#
the reply code of a host that never takes mail\#
refused by policy for this client only\#
X.3.3\#
System not capable of selected features\#
The receiving system does not support a feature that the message asks for.\#
Gateways to other mail systems, missing extensions such as `BINARYMIME`, `DSN` or `DELIVERBY`.\#
Compare the parameters of `MAIL FROM` and `RCPT TO` with the server's `EHLO` answer and drop those that it does not offer.\#
Switch the extension on, or stop offering it in `EHLO`.\#
a command argument is not accepted\#
related 504\#
parameter not implemented\#
X.3.4\#
Message too big for system\#
The message is larger than the server accepts.\#
After `MAIL FROM` with `SIZE=`, or after the data. Limits of 10 to 50 MB are common. Google: also too many attachments or too large headers.\#
Share the file by a link, or split the message. An attachment grows by about a third in mail.\#
Read the limit in the `EHLO` answer (`SIZE`) and warn users before they send.\#
Raise the limit on every hop: `message_size_limit` (Postfix, Exim), Exchange connector `MaxMessageSize`, filters.\#
over the limit of one mailbox\#
X.3.5\#
System incorrectly configured\#
The receiving system cannot take the message, because its own configuration is wrong.\#
Sendmail "config error: mail loops back to me (MX problem?)", wrong rules in a gateway, a domain that is routed to a server which does not know it.\#
Tell the recipient by another way; only their admin can repair this.\#
If the text names your own host, correct your routing; else tell the other postmaster.\#
Add the domain to the local or relay domains of this host (Sendmail class `w`, `mydestination`), or point its MX elsewhere.\#
mail loops\#
X.3.6\#
Requested priority was changed\#
The server took the message, but with another priority than `MT-PRIORITY` asked for. The text starts with the new priority.\#
In networks that use `MT-PRIORITY` (military, emergency services), as answer to `MAIL FROM` or after the data.\#
Nothing to do, unless the priority matters: then log in with an account that may use it.\#
the message was refused because of its priority\#
X.3.Y\#
Mail system status\#
The reply is about the receiving system as a whole, not about one mailbox or one sender.\#
The system is full, in maintenance, misconfigured, lacks a feature, or has a lower size limit than the message.\#
Try again later; for a permanent reply contact the postmaster of that domain by another way.\#
Check disk space, load, backends and the mail server's configuration and error log.\#
X.4.0\#
Other or undefined network or routing status\#
Something failed on the way to the next server, and no more exact code fits.\#
In bounces of the sending server after network or routing errors, and in replies of relays that could not reach the server behind them.\#
Check the domain of the address, then send again.\#
Read the log of the last attempt: it names host and error. Test DNS and port 25 from that machine.\#
no route\#
X.4.1\#
No answer from host\#
No connection came about: the remote server did not answer, or refused the connection.\#
Usually written by your own server: "Connection timed out", "Connection refused", "No route to host" for every MX host of the domain.\#
Wait; after a day check the domain of the address.\#
Run `nc -vz HOST 25` from the sending machine. All hosts fail: your provider or firewall blocks outgoing port 25. IPv6 only fails: repair it or prefer IPv4.\#
the connection came about and broke\#
related 4.4.7\#
the queue gave up\#
X.4.2\#
Bad connection\#
The connection came about but broke, or a side waited too long, before the message was through.\#
"lost connection", "conversation timed out", "Connection reset"; a server that closes an idle client (`421 4.4.2` time-out).\#
Always at the same step? After the data: path MTU, content filter or a too short time-out (10 minutes are due). At the greeting or `EHLO`: firewall inspection, greet delay, TLS.\#
Check filters that take too long, connection limits, and firewalls that rewrite SMTP.\#
no connection at all\#
the reply code when the server closes\#
X.4.3\#
Directory server failure\#
A directory that the sending system needs did not answer, mostly DNS.\#
Postfix "Host or domain name not found. Name service error … try again", LDAP or routing directories that are down.\#
Run `dig MX` for the domain on the mail server. Fails for all domains: repair the resolver in `/etc/resolv.conf` (also the copy in the chroot). Fails for this one: its name servers or its DNSSEC are broken.\#
related 4.4.4\#
DNS answered, but without a route\#
the lookup was for the sender's domain\#
X.4.312\#
DNS query failed (Microsoft)\#
Exchange Online could not look up the mail host of the recipient's domain, and gave up.\#
Name servers that do not answer, broken DNSSEC, MX without address.\#
Check the domain, send again later.\#
Test the domain's MX and DNSSEC with an outside checker; smart host: check its name.\#
Make all name servers answer; repair DNSSEC or remove the stale DS record at the registrar.\#
related 5.4.310\#
the domain does not exist\#
X.4.316\#
Connection refused (Microsoft)\#
Exchange Online could not connect to the receiving server, or got no answer in time, and gave up.\#
"Connection refused (Socket error code 10061)": server or port 25 closed, a firewall that blocks Microsoft's addresses, wrong MX.\#
Own on-premises server behind a connector: open port 25 for Exchange Online.\#
Start the server, open port 25 for all Exchange Online addresses, correct the MX record.\#
X.4.317\#
STARTTLS required but failed (Microsoft)\#
The receiving domain demands TLS by DANE, and the TLS handshake with its server failed; Exchange Online gave up.\#
TLSA records published, but `STARTTLS` is missing, removed by a firewall, or fails.\#
Offer `STARTTLS` on every MX host, test with `openssl s_client -starttls smtp`, or withdraw the TLSA records until it works.\#
related 5.7.321\#
`STARTTLS` is not offered\#
related 5.7.323\#
the TLSA record does not fit\#
X.4.318\#
Connection closed by remote server (Microsoft)\#
The receiving server broke the connection in the middle of the session; Exchange Online gave up.\#
"SuspiciousRemoteServerError": firewall inspection, MTU trouble, TLS failure, a filter that hangs up instead of answering.\#
Own server behind a connector: read its log at this time.\#
Switch off SMTP inspection, test TLS, check the MTU; let filters answer with a code before they close.\#
X.4.4\#
Unable to route\#
The server found no next host for the address: the lookup worked, but gave nothing usable.\#
Postfix "Host or domain name not found", "unable to look up host", an MX record to a name without address, a missing smart host, Exchange without a matching send connector.\#
Run `dig MX` for the domain, then `dig A` and `dig AAAA` for the names found. If they exist, look at your own routing: `relayhost`, transport maps, send connectors.\#
Give every MX name an A or AAAA record; never a CNAME, never an IP address in the MX.\#
X.4.5\#
Mail system congestion\#
The server is too busy to take the message now.\#
At the greeting or after any command under load; Google: "Server busy, try again later".\#
Let the queue retry; open fewer connections to this destination at once.\#
Look at load, queue length and slow filters; add workers or limit clients.\#
takes no mail now\#
only your flood is stopped\#
X.4.6\#
Routing loop detected\#
The message came back too often: it passed more servers than allowed, or the next host is this host itself.\#
Two mailboxes forward to each other, MX or relay settings that point back, Postfix "mail for … loops back to myself", "too many hops" (limits from 20 to 100 `Received` fields).\#
Read the `Received` fields of the bounced message from below: the hosts that repeat form the loop.\#
Break it: remove one forwarding, add the domain to the local domains of the last host (`mydestination`, accepted domains), or correct the relay target.\#
configuration error\#
the same in Exchange Online\#
X.4.7\#
Delivery time expired\#
The message waited in the queue until its time was over. The real cause is an earlier temporary failure.\#
The bounce after the queue time (2 to 5 days is common, 24 hours in Exchange Online), or a `DELIVERBY` time that passed.\#
Read the cause quoted in the bounce; send again when it is solved.\#
Search the log for this queue ID: the reply repeated in each attempt is the cause. Exchange: `Get-Queue` and its last error.\#
not yet given up, or the same from servers that keep class 4\#
X.4.8\#
MX host fails MTA-STS (Microsoft)\#
The receiving domain's MTA-STS policy does not list the mail host that DNS names, so Exchange Online does not deliver there.\#
After a move to another mail host; wrong wildcard in the policy; forged DNS answers.\#
Tell the recipient's admin; compare `dig MX` with the policy.\#
List every MX host in `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, then change the `id` in the `_mta-sts` TXT record.\#
certificate problem under MTA-STS\#
X.4.Y\#
Network and routing status\#
The message could not reach or pass a server: DNS, routing, the connection or the time limit is the problem.\#
Usually written by the sending server itself, in its log and in bounces: no answer, broken connection, DNS failure, loop, queue time over.\#
Test from the sending host: `dig MX` for the domain, then a connection to port 25 of each MX host.\#
Check that the MX hosts resolve, answer on port 25 and are not behind a firewall that drops connections.\#
X.5.0\#
Other or undefined protocol status\#
The SMTP dialogue is the subject, without detail.\#
As answer to any command.\#
X.5.1\#
Invalid command\#
The server does not know the command, does not offer it, or it comes at the wrong time.\#
`RCPT TO` without accepted `MAIL FROM`, `DATA` without accepted recipient, `AUTH` when it is off or already done, `VRFY` switched off, web or proxy clients on port 25.\#
Look at the reply before this one: an earlier refusal is often the cause. Send `EHLO` first (again after `STARTTLS`) and use only what its answer offers.\#
Login missing? Offer `AUTH` on port 587 or 465 (`smtpd_sasl_auth_enable`). Many hits: look for scanners.\#
the command cannot be read\#
its argument is wrong\#
related 503\#
bad sequence\#
related 502\#
not implemented\#
X.5.2\#
Syntax error\#
The server cannot read the command line.\#
Misspelt commands, missing colon or angle brackets, too long lines, message text sent where a command is due, bare line feeds; a HELO name that is no valid host name.\#
Look at the exact bytes of the line before the reply (`swaks`, packet capture). Give a full host name in `EHLO` and end lines with CR LF.\#
Postfix: `reject_invalid_helo_hostname` and `reject_non_fqdn_helo_hostname` cause it for odd HELO names; `smtpd_forbid_bare_newline` for bare line feeds.\#
known command, wrong time\#
only the argument is wrong\#
related 500\#
X.5.3\#
Too many recipients\#
The message has more recipients than the server takes in one transaction, or than this sender may use.\#
Large distribution lists; Google: more recipients than the account may address; Postfix: a bounce (`MAIL FROM:<>`) with several recipients.\#
Send to smaller groups or use a mailing list.\#
Split the recipients: at most 100 in one transaction pass everywhere the standard is kept (Postfix `default_destination_recipient_limit`).\#
Refuse only the surplus with `452 4.5.3`, so that senders split.\#
related 4.5.3\#
the form that lets senders split\#
the right reply code for the surplus\#
X.5.4\#
Invalid command arguments\#
The server knows the command but not this argument.\#
A HELO name that is no host name, unknown parameters of `MAIL FROM` or `RCPT TO`, an `AUTH` mechanism that is not offered, a bad `SIZE`.\#
Compare the command with the server's `EHLO` answer and drop parameters that it does not offer. Set a full host name in `EHLO` (Postfix `smtp_helo_name`, Exim `helo_data`).\#
Check that a firewall or proxy does not hide or alter `EHLO` keywords.\#
the line cannot be read at all\#
related 555\#
parameter not recognised\#
X.5.5\#
Wrong protocol version\#
Both sides speak different versions of a protocol and found no common one.\#
Rare: gateways between mail systems, LMTP on an SMTP port, very old TLS or SMTP software.\#
Check that port and protocol fit: SMTP 25, submission 587 or 465, LMTP usually 24 or a socket. Update the old side.\#
Check which service listens on this port.\#
command not accepted\#
X.5.6\#
Authentication exchange line is too long\#
The client sent a longer answer during `AUTH` than the server can read.\#
Large Kerberos (`GSSAPI`) tickets or long OAuth tokens; servers with small buffers.\#
Use another mechanism, or a token with fewer groups or claims.\#
Raise the line limit for `AUTH`: 12288 octets are enough for what the standard foresees.\#
the answer was read and is wrong\#
X.5.Y\#
Mail delivery protocol status\#
The SMTP dialogue itself went wrong: a command, its order, its arguments or a limit.\#
Wrong command order, unknown commands or parameters, too many recipients, software errors, a firewall that rewrites SMTP.\#
Record the session (`swaks`, or debug logging for this host) and look at the command just before the reply.\#
If many clients hit it, switch off SMTP inspection in the firewall and check your limits.\#
X.6.0\#
Other or undefined media status\#
The content of the message is the subject, without detail.\#
Mostly after the data.\#
X.6.1\#
Media not supported\#
The kind of content or attachment cannot be delivered there.\#
Refused attachment types, fax or SMS gateways, list servers that take plain text only.\#
Send plain text, or another file format, or a link.\#
Check the list of allowed types of the gateway or list.\#
refused by policy, for example executables\#
broken content\#
X.6.10\#
UTF-8 reply required (deprecated duplicate)\#
A withdrawn duplicate of `X.6.8`: the answer would contain UTF-8, which the client did not allow.\#
Only in old software; the registry lists it as deprecated.\#
Send `X.6.8` instead.\#
the code to use\#
X.6.2\#
Conversion required and prohibited\#
The message must be converted for the next hop, but the sender or a policy forbids that.\#
8-bit or binary content for a server without `8BITMIME` or `BINARYMIME` while conversion is off; signed messages that must not change.\#
Send it as quoted-printable or Base64 (most programs: plain ASCII or default encoding).\#
Allow conversion on the relay, or encode at the source.\#
conversion is not possible\#
X.6.3\#
Conversion required but not supported\#
The message must be converted for the next hop, and this server cannot do that.\#
8-bit, binary or UTF-8 content that must go to a server without `8BITMIME`, `BINARYMIME` or `SMTPUTF8`.\#
Send it with 7-bit encoding (quoted-printable or Base64).\#
Encode at the source, or use a relay that converts. Postfix: look at `disable_mime_output_conversion`.\#
Offer `8BITMIME`; check that a firewall does not remove the keyword from `EHLO`.\#
conversion is possible but forbidden\#
X.6.4\#
Conversion with loss performed\#
Delivering the message needs a conversion that loses part of its content.\#
Gateways to fax, SMS or old mail systems.\#
X.6.5\#
Conversion failed\#
The message had to be converted, and the conversion went wrong.\#
Damaged MIME parts, wrong charsets, Exchange "STOREDRV" content conversion errors, gateways.\#
Send it as a new plain text message, the attachment separately.\#
Check charset and MIME structure of the raw message.\#
Look up the converter's error in the log; test with the original message.\#
content problem without detail\#
X.6.6\#
Message content not available\#
The server should fetch the content itself (`BURL`) and could not get it.\#
Submission with `BURL`: the IMAP URL has expired, access is denied, or the part is gone.\#
Send again with the content attached instead of forwarding it undownloaded.\#
Check the URL's authorisation and time, and that the submission server may log in to the IMAP server.\#
related 5.7.14\#
the trust between both servers is missing\#
related 554\#
X.6.7\#
Non-ASCII addresses not permitted for that sender or recipient\#
The address or message has letters outside ASCII, and this server, or the next one, does not take such mail.\#
Addresses like `jürgen@example.org`, or UTF-8 headers, sent to a server without `SMTPUTF8`; Postfix "SMTPUTF8 is required, but was not offered by host …".\#
Use an ASCII address of the recipient, and of yourself as sender.\#
Check that the next server offers `SMTPUTF8` in `EHLO`. Postfix: `smtputf8_autodetect_classes` narrows what asks for it. Write domains in their `xn--` form.\#
Switch `SMTPUTF8` on along the whole way, or give users an ASCII alias.\#
related 5.6.9\#
found only after the data\#
the usual reply code to `RCPT TO`\#
X.6.8\#
UTF-8 reply required, but not permitted by the client\#
The answer would contain a mailbox name in UTF-8, and the client did not say that it can read that.\#
Answers to `VRFY` or `EXPN` for names outside ASCII.\#
X.6.9\#
UTF-8 header message cannot be transferred\#
The message has headers in UTF-8, and at least one recipient's server cannot take such a message, so it is refused as a whole.\#
After the data, when one recipient behind a relay has no `SMTPUTF8`. The registry pairs it with 550, RFC 6531 with 554: both are right.\#
Write subject, names and addresses in ASCII, or send to that recipient separately.\#
Split recipients by what their servers offer.\#
Refuse such recipients already at `RCPT TO` (`553 5.6.7`); switch `SMTPUTF8` on everywhere.\#
refused at the address\#
X.6.Y\#
Message content or media status\#
The content or format of the message is the problem, not the addresses or the connection.\#
Broken MIME or headers, 8-bit or UTF-8 content that the next server cannot take, failed conversion, refused media types.\#
Send it again as plain text or with another attachment format.\#
Validate headers and MIME of the program that made the message; check which of `8BITMIME`, `SMTPUTF8` and `BINARYMIME` each hop offers.\#
X.7.0\#
Other or undefined security status\#
Security or policy decides here, without detail.\#
At the greeting, during login, or as answer to any command.\#
X.7.1\#
Delivery not authorized, message refused\#
The server does not allow this mail: because of the client, the sender, the recipient or the content. The text tells which.\#
Blocklisted IP address, spam verdict, "Relay access denied", rejected by a rule of the recipient's admin, failed SPF or DMARC on older servers, sender address not owned by the login.\#
Read the text and do what it asks. "Relay": log in to your own mail server (port 587 or 465).\#
Cure what the text names before you send again. Blocklist: then delist. Spam: check SPF, DKIM, DMARC, PTR, content. Relay: check MX and routing.\#
Find the rule in the log (access map, DNSBL, filter) and allow the client. Own users "relay denied": let them authenticate; own domain: add it to `mydestination` or `relay_domains`.\#
for now only: greylisting, limits\#
failed authentication of the message, said exactly\#
missing reverse DNS, said exactly\#
X.7.10\#
Encryption needed\#
The server wants an encrypted connection first; or a message with `REQUIRETLS` found no server with TLS.\#
`523 5.7.10` to `AUTH` without TLS; in bounces of `REQUIRETLS` mail.\#
Switch on STARTTLS or SSL/TLS for outgoing mail.\#
Send `STARTTLS`, then `EHLO`, then log in; port 465 with TLS at once is simpler.\#
Offer `AUTH` only inside TLS (`smtpd_tls_auth_only = yes`).\#
related 5.7.11\#
the same for one mechanism\#
related 5.7.30\#
TLS there, `REQUIRETLS` missing\#
related 523\#
X.7.10~google\#
Commands sent together with STARTTLS\#
Gmail ends the session, because the client sent more commands before the answer to `STARTTLS`. That is a known way of attack.\#
`523 5.7.10` "no commands allowed to pipeline after STARTTLS": self-made clients, proxies.\#
Update the program that sends the mail.\#
Wait for the `220` to `STARTTLS`, finish the handshake, then send `EHLO` again.\#
Look for a proxy between you and Google that adds commands.\#
wrong order, elsewhere\#
X.7.11\#
Encryption required for requested authentication mechanism\#
This way of logging in is allowed inside TLS only, and the session is not encrypted.\#
`538 5.7.11` to `AUTH PLAIN` or `LOGIN` without TLS. Old: newer servers do not offer the mechanism before TLS.\#
Send `STARTTLS`, then `EHLO`, then log in.\#
Offer the mechanism only inside TLS.\#
related 5.7.10\#
the same for every login\#
related 538\#
X.7.12\#
Password transition needed\#
The account is new to this login mechanism; it must log in once with another one (usually `PLAIN` inside TLS), then the chosen one works.\#
`432 4.7.12` to `AUTH`, on servers that store a separate secret for each mechanism. Rare.\#
Log in once in the provider's web mail, or choose "normal password" with TLS once.\#
Authenticate once with `AUTH PLAIN` inside TLS.\#
Let users set their password anew, so that the secret for this mechanism is stored.\#
mechanism too weak\#
related 432\#
X.7.13\#
User account disabled\#
The login data is right, but the account is switched off and may not send.\#
`525 5.7.13` after `AUTH`: unpaid bill, abuse, suspected break-in; some servers use it for a disabled recipient too.\#
Contact your mail provider or admin; trying other passwords does not help.\#
See why the account was closed; if it was hijacked, change the password and end its sessions before you open it.\#
Re-enable the account in the user database.\#
wrong credentials\#
the recipient's mailbox is disabled\#
related 525\#
X.7.14\#
Trust relationship required\#
The submission server would need a configured trust with another server to fetch the message content, and has none.\#
Submission with `BURL`: the IMAP server does not let this submission server in. Google uses it for something else: sign-in in the browser.\#
Send the message with its content attached.\#
Set up the account with which the submission server reads from the IMAP server.\#
Allow the submission server on the IMAP server (`URLAUTH`).\#
content could not be fetched\#
the login is wrong\#
X.7.14~google\#
Sign-in in the web browser required\#
Google does not trust this login and wants the owner to sign in with a browser first.\#
`534 5.7.14` after `AUTH`: new place or server, suspected break-in, password login of an old program.\#
Sign in at the web page in the reply and confirm the attempt; then use an app password or OAuth.\#
Use OAuth or the Workspace SMTP relay for servers and devices.\#
Check the user's login alerts in the Workspace admin console.\#
app password required\#
X.7.15\#
Priority level is too low\#
The server takes only messages with a higher priority than this one has.\#
In networks that use `MT-PRIORITY` (military, emergency services), while only urgent mail passes.\#
Send later, or with a higher priority if you may.\#
Check which priorities this account or host may set.\#
too large for its priority\#
X.7.16\#
Message is too big for the specified priority\#
The server sets a size limit for this priority, and the message is larger.\#
In networks that use `MT-PRIORITY`: high priorities are for short messages.\#
Make the message smaller or choose a lower priority.\#
too big whatever the priority\#
X.7.17\#
Mailbox owner has changed\#
The mailbox has another owner since the date that the sender named, so the message was not delivered.\#
Mail with `RRVS` or `Require-Recipient-Valid-Since`: password resets and account notices to an address that was given away again.\#
Do not send private data there; ask the person for the current address.\#
Unlink this address from the account; do not send again without the check.\#
related 5.7.18\#
the whole domain has another owner\#
X.7.18\#
Domain owner has changed\#
The recipient's domain has another owner since the date that the sender named, so the message was not delivered.\#
Mail with `RRVS` to an address in a domain that expired and was registered again.\#
Unlink all addresses of this domain from accounts.\#
related 5.7.17\#
only the mailbox has another owner\#
X.7.19\#
RRVS test cannot be completed\#
The server has not recorded since when the mailbox has its owner, so it cannot make the check that the sender demands.\#
Mail with `RRVS` or `Require-Recipient-Valid-Since` to old mailboxes.\#
Decide whether to send it without that protection.\#
Send again without `RRVS` only if the content may reach a new owner.\#
Record creation dates of mailboxes.\#
the check was made and failed\#
X.7.2\#
Mailing list expansion prohibited\#
The address is a mailing list or group, and this sender may not write to it.\#
Lists open to members only, Exchange groups with delivery restrictions; Yahoo `553 5.7.2 [TSS09]` means a block of the sending IP address.\#
Write from the address that is subscribed, or ask the list's owner.\#
Do not retry. Yahoo token in the text: stop, and use its sender support form.\#
Add the sender to the list or to its allowed senders.\#
the group takes mail from inside only (Microsoft)\#
the list is broken\#
X.7.20\#
No passing DKIM signature found\#
The server demands a valid DKIM signature, and the message has none that verifies.\#
No DKIM set up, key not in DNS, message changed after signing (footer, list, gateway).\#
Read `Authentication-Results` of a test mail. Check `dig TXT selector._domainkey.DOMAIN`; sign as the last step.\#
DKIM alone should not refuse mail; judge by DMARC.\#
related 5.7.21\#
it verifies but is not acceptable\#
related 5.7.22\#
it verifies but for another domain\#
several checks failed\#
X.7.21\#
No acceptable DKIM signature found\#
A DKIM signature verifies, but it does not meet the server's own rules.\#
Key too short (below 1024 bits), SHA-1, only part of the body signed (`l=`), important headers such as `From` or `Subject` not signed, test mode.\#
Ask the admin of your sender domain.\#
Sign with RSA 2048 and SHA-256, whole body, and the headers From, To, Subject, Date, Message-ID.\#
Check your DKIM rules; judge by DMARC.\#
nothing verifies\#
the domain does not fit\#
X.7.22\#
No valid author-matched DKIM signature found\#
A DKIM signature verifies, but for another domain than the one in the `From` header.\#
Mail services that sign with their own domain only.\#
Ask the admin of your sender domain to set up the mail service.\#
Let the service sign with your domain: publish its DKIM key or CNAME records, then check `d=` in a test mail.\#
Judge by DMARC, which also accepts aligned SPF.\#
X.7.23\#
SPF validation failed\#
The SPF record of the sender's domain does not permit the sending IP address, and the server refuses for that reason.\#
A new mail server or service that is missing in the SPF record; mail forwarded by another server without rewriting the sender.\#
Add the IP address or `include:` of the service to the TXT record of the `MAIL FROM` domain. Forwarding: rewrite the sender (SRS).\#
Mail comes through your own gateway? Exempt it from the SPF check.\#
the record itself cannot be evaluated\#
X.7.23~google\#
No matching reverse DNS\#
Gmail slows or refuses mail, because the sending IP address has no PTR record, or the name does not point back to it. It is not about SPF.\#
New servers, IPv6 addresses without PTR, cloud hosts with a generic name.\#
Set the PTR record at your hosting provider; its name must have an A or AAAA record with the same address. Check IPv4 and IPv6: `dig -x ADDRESS`.\#
X.7.24\#
SPF validation error\#
The SPF record of the sender's domain cannot be evaluated, so the server refuses the message.\#
More than 10 DNS lookups, two SPF records, syntax error, an `include:` of a domain that is gone; Google: suspicious entries, such as far too large networks.\#
Keep one TXT record that begins with `v=spf1`, at most 10 lookups, no dead `include:`, no `+all`; test it with an SPF checker.\#
A faulty record need not be refused; soften the rule (policyd-spf: `PermError_reject`).\#
related 4.7.24\#
DNS trouble, try again\#
related 5.7.23\#
evaluated, and it failed\#
X.7.25\#
Reverse DNS validation failed\#
The sending IP address has no valid reverse DNS: no PTR record, or its name does not lead back to the address.\#
New servers, home or cloud addresses, IPv6 without PTR. Gmail: `550 5.7.25`.\#
Forward the reply to your mail admin; from a home connection send through your provider's server.\#
Set the PTR record at whoever owns the address (hosting provider); its name needs an A or AAAA record with the same address. Check with `dig -x ADDRESS`.\#
Legitimate client: exempt it, or check your resolver.\#
asked to try again\#
X.7.26\#
Multiple authentication checks failed\#
More than one check of the message's origin failed, for example SPF and DKIM, and so the server refuses it.\#
Mail in the name of a domain whose DNS does not permit this server; forwarded mail; DMARC policy `reject`.\#
Sign with DKIM for the domain in `From`, list the server in SPF, then publish DMARC; read `Authentication-Results` of a test mail.\#
Forwarders and lists break SPF: accept them by ARC or an exception.\#
DKIM only\#
SPF only\#
X.7.26~google\#
Message not authenticated\#
Gmail refuses the message: neither SPF nor DKIM passed, SPF ends with `-all` and failed, or the domain's DMARC policy rejects it.\#
Every sender must pass SPF or DKIM. Typical: new server, website form, mail service without DKIM for your domain, forwarding.\#
Sign with DKIM for the domain in `From`, add the server to SPF. Check a test mail with "Show original" in Gmail. Forwarding: do not alter messages, rewrite the sender, seal with ARC.\#
Google: SPF only\#
Google: DKIM only\#
X.7.27\#
Sender address has null MX\#
The domain of the sender address declares in DNS (MX record `0 .`) that it takes no mail, so nobody could answer or receive a bounce.\#
Mail sent in the name of a parked or send-only domain. Postfix: `550 5.7.27` with `reject_unknown_sender_domain`.\#
Replace the null MX by a working one, or use another domain in `MAIL FROM`. For a domain that never sends publish SPF `v=spf1 -all`.\#
Nothing to repair; the refusal is right.\#
the recipient's domain has null MX\#
the sender's domain does not exist\#
X.7.27~google\#
SPF did not pass\#
Gmail refuses the message, because SPF did not pass. Senders of bulk mail must pass SPF and DKIM. It is not about null MX.\#
Add the IP address or `include:` to the TXT record of the domain in `MAIL FROM` (see `Return-Path`), at most 10 lookups. Check "Show original" in Gmail.\#
X.7.28\#
Mail flood detected\#
The server sees more mail from this source than it accepts, and refuses.\#
Newsletters sent too fast, hijacked accounts or forms, subscription bombing of one address, alert storms.\#
Stop and send less.\#
Find the source in the log (account, script, form). Stop it, empty its queue, then send slowly.\#
only slowed\#
limits without detail\#
X.7.28~google\#
Unusual rate of mail\#
Gmail sees too much or too much unwanted mail from one IP address, network, domain, link or Message-ID, and stops it. The text names which.\#
Sudden volume, complaints, hijacked account or form, many copies with the same Message-ID.\#
Pause, find the cause, then start slowly; keep complaints below 0.3 % (see Postmaster Tools). Give each message its own Message-ID.\#
X.7.29\#
ARC validation failure\#
The chain of ARC seals that forwarders put on the message is broken, and the server refuses it.\#
Forwarded or list mail that was changed after the last seal, or a seal whose key is missing. Rare: most servers then send `5.7.26`.\#
Send directly to the final address.\#
As forwarder: seal after all changes, keep older ARC headers untouched, publish the key of `s=` and `d=`.\#
A failed chain counts like no chain: go on with SPF, DKIM and DMARC instead of refusing.\#
what most servers send instead\#
X.7.29~google\#
Message not sent over TLS\#
Gmail refuses the message, because it did not come over an encrypted connection. It is not about ARC.\#
Google asks all senders for TLS: it is off in the sending server, `STARTTLS` is removed by a firewall, or the handshake fails.\#
Switch TLS on for outgoing mail: Postfix `smtp_tls_security_level = may`, Exim built with TLS; test with `openssl s_client -starttls smtp`. Switch off SMTP inspection in the firewall.\#
the registered code for missing encryption\#
X.7.3\#
Security conversion required but not possible\#
The message would have to change from one kind of encryption or signature to another, and that is not possible.\#
Rare: gateways between S/MIME, PGP or closed secure mail systems.\#
Send it unencrypted or by the way that the recipient's organisation gives.\#
Check keys and rules of the secure mail gateway.\#
keys missing or invalid\#
X.7.30\#
REQUIRETLS support required\#
The message may travel only between servers with `REQUIRETLS`, and the next one does not offer it.\#
In bounces of mail that the sender marked with `REQUIRETLS`.\#
Send it without that mark if the content allows.\#
Check which MX hosts of the domain offer `REQUIRETLS` in `EHLO` after `STARTTLS`.\#
Offer `REQUIRETLS` on every MX host, with a certificate that can be verified.\#
no TLS at all\#
X.7.30~google\#
DKIM did not pass\#
Gmail refuses the message, because DKIM did not pass. Senders of bulk mail must pass SPF and DKIM. It is not about REQUIRETLS.\#
No signature, key missing in DNS, or the message was changed after signing.\#
Publish the key (`dig TXT selector._domainkey.DOMAIN`), sign every message as the last step, check "Show original" in Gmail.\#
Workspace behind another gateway: it must not change messages.\#
X.7.31\#
No DMARC record (Google)\#
Gmail refuses the message, because the domain in `From` has no DMARC record or policy. Senders of bulk mail need one.\#
Newsletters and other bulk mail. Google's page of codes prints it as `X.7.40`.\#
Publish a TXT record `_dmarc.DOMAIN` with at least `v=DMARC1; p=none`; check with `dig TXT _dmarc.DOMAIN`.\#
message not authenticated\#
the `From` domain is not aligned\#
X.7.32\#
From header not aligned (Google)\#
Gmail refuses the message, because the domain in `From` fits neither the domain that passed SPF nor the one that passed DKIM.\#
Bulk mail through a service that uses its own domain for the bounce address and the signature.\#
Let the service sign with your domain (`d=`), or use a bounce address below it; SPF or DKIM must share the organisational domain of `From`.\#
DKIM of another domain, registered\#
X.7.321\#
STARTTLS not supported at destination (Microsoft)\#
TLS is required towards this domain, and its server does not offer `STARTTLS`; Exchange Online gave up.\#
MTA-STS, DANE or a connector demands TLS; TLS off or removed by a firewall.\#
If your own connector demands TLS, check whether the partner still has it.\#
Switch `STARTTLS` on at every MX host; switch off SMTP inspection in the firewall.\#
related 5.4.317\#
offered, but the handshake fails\#
X.7.323\#
TLSA record invalid (Microsoft)\#
The receiving domain uses DANE, and its server's certificate does not fit the TLSA record; Exchange Online gave up.\#
Certificate renewed, TLSA record not.\#
Publish the TLSA record of the new key (`3 1 1`) before the certificate changes, remove the old one later.\#
related 5.7.324\#
DNSSEC is broken\#
X.7.324\#
DNSSEC invalid (Microsoft)\#
The DNS answers for the receiving domain carry invalid DNSSEC signatures; Exchange Online gave up.\#
Expired signatures, a stale DS record after a change of name servers.\#
Sign the zone anew, or correct the DS record at the registrar; test with `delv MX DOMAIN`.\#
DNS failure, registered\#
X.7.325\#
Certificate name mismatch (Microsoft)\#
TLS with a fitting certificate is required, and the server's certificate does not have the MX host's name; Exchange Online gave up.\#
MTA-STS or DANE; certificate made for another name, MX changed.\#
Issue a certificate that lists every MX host name as alternative name.\#
X.7.4\#
Security features not supported\#
The server does not offer the security feature that was asked for, often the `AUTH` mechanism.\#
`504 5.7.4` "Unrecognized authentication type": the client chose a mechanism that the server does not have, or has only inside TLS.\#
Set TLS (STARTTLS or SSL/TLS) and "normal password" or OAuth in the mail program, port 587 or 465.\#
Compare the mechanism with the `AUTH` line of the `EHLO` answer after TLS.\#
Check the list of mechanisms (Dovecot `auth_mechanisms`; Exchange receive connector).\#
X.7.40\#
Printed form of X.7.4 (Google)\#
Google's page prints this code, where its servers send `5.7.4` (login mechanism unknown) or `X.7.31` (no DMARC record).\#
Go by the text: DMARC named: publish `_dmarc.DOMAIN`; authentication type named: choose another `AUTH` mechanism.\#
related 5.7.4\#
login mechanism not supported\#
no DMARC record\#
X.7.5\#
Cryptographic failure\#
Encryption or a signature could not be checked, because a key or certificate is missing or invalid.\#
Postfix "Server certificate not verified" or "not trusted" under `verify`, `secure` or DANE; secure mail gateways without the recipient's key.\#
Ask your admin; for S/MIME or PGP get a current certificate of the recipient.\#
Check with `openssl s_client -starttls smtp -connect HOST:25`: name, date and chain of the certificate; correct your TLS policy if it asks too much.\#
Renew the certificate with the MX host name and full chain; update TLSA records before it changes.\#
related 4.7.5\#
the same, attempts go on\#
no encryption at all\#
X.7.5~microsoft\#
MTA-STS validation failed\#
Exchange Online did not deliver, because the receiving domain's MTA-STS policy does not fit its mail servers or their certificate.\#
X.7.6\#
Cryptographic algorithm not supported\#
Both sides found no common cipher, hash or key type, or a message uses one that cannot be read.\#
TLS with old versions or ciphers only; secure mail gateways with old algorithms.\#
Allow TLS 1.2 and 1.3 with standard ciphers; update old TLS libraries.\#
key or certificate is wrong\#
X.7.7\#
Message integrity failure\#
The check whether the message was changed on its way is the subject.\#
Signatures of DKIM, S/MIME or a gateway that are checked on arrival.\#
X.7.8\#
Authentication credentials invalid\#
The login failed: user name, password or token is wrong, or this login is not allowed.\#
`535 5.7.8` after `AUTH`: changed password, missing app password with two-factor login, password login switched off by the provider, expired OAuth token, backend refuses.\#
Enter user name (often the full address) and password anew. With two-factor login create an app password or sign in with OAuth.\#
Test with `swaks --auth`. Stop retrying: repeated failures lock accounts.\#
Read the SASL or Dovecot log: user not found, wrong scheme, or a dead backend (then `454 4.7.0` fits).\#
the mechanism is refused\#
related 5.7.13\#
password right, account disabled\#
related 535\#
X.7.9\#
Authentication mechanism is too weak\#
The server does not accept this way of logging in for this user; the password may be right.\#
`534 5.7.9`: mechanism below the server's policy; Google: app password required; Yahoo uses it after the data for mail without SPF or DKIM.\#
Choose a stronger method: OAuth or an app password, with TLS.\#
Pick another mechanism from the `AUTH` line of the `EHLO` answer.\#
Offer only mechanisms that your policy accepts.\#
related 534\#
X.7.9~google\#
App password required\#
The Google account uses 2-step verification, or asks for a sign-in in the browser; the normal password is not accepted here.\#
`534 5.7.9` to devices, scripts and older mail programs that log in with the account's normal password.\#
Create an app password in the account's security settings, or use "Sign in with Google" (OAuth).\#
Use OAuth, or the Workspace SMTP relay for devices.\#
Allow app passwords for this user in the Workspace admin console if your policy permits.\#
sign-in in the browser asked\#
X.7.9~yahoo\#
Yahoo and AOL refuse the message, because neither SPF nor DKIM passed or its DMARC policy rejects it. It is not about a login.\#
After the data, for mail sent with an address of a domain whose DNS does not permit this server, and for forwarded mail.\#
Sign with DKIM for the domain in `From`, list the server in SPF, then publish DMARC.\#
Forwarding to Yahoo: keep DKIM signatures intact (no footers, no subject tags).\#
X.7.Y\#
Security or policy status\#
A security rule or a policy decides: filter, blocklist, authentication, encryption or permission.\#
Spam verdicts, blocklists, failed SPF, DKIM or DMARC, missing login or TLS, relaying, sender limits.\#
Read the text and follow its link; forward the whole reply to your mail admin.\#
Check SPF, DKIM, DMARC, the PTR record and blocklists for the sending IP address, then fix what the text names.\#
Find the rule in your log and allow the sender if it is a false hit.\#

"""#)
}
