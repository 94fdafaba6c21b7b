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
04X\0504X0504\L0504]0204]90504_0604`40504e0604dC0504k0204eJ0504m09050C050560:05<d0605@0505?[0605E0405Bi0=05I01\#
05E70605J0805Kg0605R0705UC0605Y0705ZJ0=05`0605bU0=05f0605i\0605l0706040=06306067M0=06901069;0=06:0306;a0606=02\#
06>A0606?0206@N0706A0206B@0706C0206D>0706E0206Ek0706G0206H90606I0106Hm0506J0806Q[0?06R0806ZM0?06Z0706d20506a04\#
06h]0706e0706nV0706l06073Y050720307630707506078c0?07;0607=<0507A0807H40507I0707OO0507P0607Ui0507V0607Un0507\06\#
07V30707b0707]@0507i0807fl070810707m?0?08807084a0508?02085T0608A0608;N0508G0808AA0708O0808GP0708W0708MA0608^06\#
08QZ0508d0808ZC0508l0508^_070910508cN050960808kk0609>07092^0609E0709:G0?09L0809EG0509T0509I^0509Y0609Nk0709_08\#
09U?0709g0709Y00509n0609\l0<0:40609d\050::0809n>050:B080:6X060:J070:=K050:Q030:?j050:T030:BG050:W080:M5070:_07\#
0:SH070:f070:UM070:m070:[50@0;4080:eD070;<080:l3070;D070;0e070;K060;5S070;Q060;:X070;W070;CZ0@0;^070;I]070;e07\#
0;Q40?0;l060;VA0?0<2070;Z_070<9060;`T070<?070;e^070<F060;jo070<L080<2:060<T070<:P070<[060<>l070<a060<DF070<g06\#
0<Ii070<m070<Md070=4070<Ud060=;070<\n0?0=B080<cD060=J070<jN050=Q040<oC0?0=U070=5K070=\060=:@070=b070=?m070=i06\#
0=DV070=o060=JY060>5050=O\060>:050=S90?0>?070=YE050>F060=^E050>L080=ha050>T050=kj050>Y030=o:0?0>\050>4Z050>a05\#
0>:W050>f030><g050>i0:0>HG060?3090>QW0@0?<080>\2050?D0:0>fV050?N090>od050?W070?7]050?^060?=H050?d090?GR050?m09\#
0?PB050@6090?X=050@?030?\O050@B050?bn050@G030?eO050@J090?kc050@S0:0@5a050@]080@<j050@e070@DC050@l050@I_050A103\#
0@M=050A4080@TW050A<080@]W050AD070@db050AK080@m3050AS080A5\050A[050A;o050A`050AB<050Ae070AH[050Al090AP]050B508\#
0AYJ050B=090AaC070BF080Ah:070BN070Ane070BU080B5f070B]070B<T050Bd080BDg050Bl090BJF050C5080BSd050C=080B[X050CE07\#
0Bbf050CL050BjE050CQ030Bl6050CT090C5i050C]080C>h050Ce080CH9050Cm080CPE050D5060CV3050D;070C\0050DB050Cbc050DG03\#
0CdW050DJ070Cic060DQ050CmS050DV070D4@050D]070D<3050Dd030D>H050Dg070DDS050Dn070DKH050E5080DV?050E=030DYP050E@07\#
0Db4050EG050Dhn050EL030Dk@050EO0;0E94060EZ090E@R0=0Ec070EGa060Ej080EMb060F2080EUU060F:090E]R060FC080EeS0=0FK07\#
0Elm060FR070F24060FY060F6M060F_070F=S060Ff060FBT060Fl070FHh050G3080FPl060G;090FXO060GD080F_`060GL080Ff4060GT09\#
0Fmk0=0G]070G43060Gd080G<e060Gl080GEC060H4090GLY0=0H=080GTT060HE080G\Z0=0HM080GaI060HU080Gfe0=0H]060Gln060Hc07\#
0H4n0=0Hj070H<X050I1060HBK060I7070HHe0=0I>080HOF060IF070HUJ060IM070H\8070IT070Hbm070I[070Hh4070Ib070Hlm070Ii07\#
0I1a050J0080I9g060J8060I>l050J>080II30?0JF070IK]050JM060IPW050JS030IS=050JV090I]c050J_080Idj0<0Jg070Im50;0Jn07\#
0J3Y050K506\#

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
00OLA055C4000fTC059C1a05;4=05;A0@05;Q=05;^0O05<=>05<K0I01<7;00Q>0D000@;05<j14004S:05=n0`00OLA033X0D00fTC05>^0_\#
05?M>00h=0B000@;05?a1H004S:05A90k00fTC05B40W05B[>00h=0B000@;05C6210005405E=0L000@;05EY29002I405Gb1E004S:01lN0W\#
00OLA05I71B00fTC05JI0H05Ja>05Jo0J01EP=05KI0N0005405Km0M000@;05LJ1G002I405Ma2I004S:05P:0l00OLA05Q62[00fTC05Sa1D\#
05U5>00h=0B0005405UI0T000@;05Um1]002I405WZ1N004S:05P:0l00OLA05Y81400fTC05JI0H05Z<>00h=0B0005405ZW0W000@;05[>1W\#
002I405\e2;004S:05P:0l00OLA05_02W00fTC05aW0n0005405bb0N000@;05c@1f002I405e61W004S:05f]0`00OLA05gM2?00fTC05aW0n\#
0005405ib0Q000@;05jC1<002I405kO1V004S:02Nj0500OLA05m51l00fTC05o10e05of>05;A0@00054060A0R000@;060c2;002I4062n1Z\#
004S:02Nj0500OLA064X2>00fTC066f0W000@;067Z1Q00054069H0O000@;069g1j004S:05f]0`000@;06;g1a06=X>06=f0K000@;06>G1i\#
06@@>06=f0K000@;06@U1[004S:02Nj05000@;06BG1g004S:02Nj05000@;06DE1V004S:02Nj05000@;06F227004S:02Nj0506H?>06HM0P\#
0005406I20P000@;06IR1K002I406Jm2D004S:01lN0W00OLA06MA2200fTC06OC1W06Pj=00h=0B06Q7=06QD0G0005406Qj0]000@;06RW1O\#
002I406T62B004S:02Nj0500OLA06VH1a00fTC06X91906YB?06YQ0E06Yf?06Z50H0005406Z\0Q000@;06[=28002I406]E28004S:06_M0\\#
00OLA06`90g00fTC06a02E06cE=06cR0P000@;06d71A00OLA06eH1c00fTC06g;1E06hP=00h=0B0005406hd0a000@;06iU1<002I406ja10\#
004S:02Nj0500OLA06ka2506mf?06n50J06Yf?06nO070005406n]0P000@;06o=1C002I4070P0\004S:02Nj0500OLA071<2M06YB?06YQ0E\#
000@;073^1400OLA074b1A00YO=00h=0B00054076:0G000@;076Q1C002I4077d0P004S:02Nj0500OLA033X0D03=Y=078D0O0005407920Q\#
000@;079S1H002I407:k0a004S:02Nj0500OLA07;\1A06mf?07<m0?0005407=A0L000@;07=]1l002I407?Y2X004S:07BA1<00OLA07CM2M\#
00fTC07Ej1D00`H=07G>0R07G`=07Gm070005407H90L000@;07HU1I002I407In2R004S:07LP1800OLA07MX1H00fTC00fg1907O0=07O=0B\#
0005407OT0H000@;07Ol2=002I407R914004S:07S=0d00OLA07T11>05;4=07U?0Z0005407OT0H000@;07Ol2=002I407R914004S:07S=0d\#
00OLA07T11>05;4=07U?0Z0005407OT0H000@;07Ol2=002I407R914004S:07S=0d00OLA07T11>05;4=07U?0Z0005407V:0Q000@;07V[1V\#
002I407XA1E004S:07YV1^00OLA07[D1400fTC07\H0W05;4=07\o0A0005407]E0?000@;07]T1[002I407_?2K004S:07aZ1T00OLA07c>1b\#
00fTC07e01<01:F=07f<0O05;4=07f[0A0005407g30c000@;07gf1<002I407i20m004S:07io1@00OLA07k?0Q00fTC07k`1301:F=07lc0L\#
0005407mN0C000@;07ma1m002I407o^1]004S:081K0Y00OLA08242300fTC066f0W0847?084F0K004S:084f0^00OLA01g@1600054085Z0Y\#
000@;086C1F002I4087Y0b004S:088K1900OLA089T1R01f9=08;60H0005408;S0E000@;08;h1D002I408=<1Z004S:03U`0R00OLA08>f0d\#
00fTC08?Z1O029N=08A90802I^=021E040005408AH0d000@;08B<1I002I408CU0c004S:08DH0M00OLA08De1600fTC08Ek0`08F[?08Fj0D\#
01;E=08G>0B0005408GW0T000@;08H;1E002I408IP0o004S:08JO0Q00OLA08K00^00fTC08K^1408Lb?08M10@0005408MG0\000@;08N30l\#
002I408No0]004S:03U`0R00fTC08O\1X03Y2=08QD0F0005408Q_0H000@;08R71j002I408T123004S:08V40m00OLA08W11C00fTC08XD1>\#
05;4=08YR0T08Z6=02YK0J000@;08ZH1E002I408[]12004S:08\_0M00OLA08]<1A02J==08^M0B0005408^f0T000@;08_J18002I408`R1=\#
00OLA08a_0^00fTC08bM110005408cS0M000@;08d028002I408f81^004S:08gf0P00OLA08hF1O00fTC08ie1603C_=08jk0_01:F=08kZ0A\#
0005408l10b000@;08lc1G002I408n:0l004S:08o60Z00OLA08o`0f00fTC090V1V092<>092J0D00054092d0N000@;093B10002I4094B2?\#
004S:03U`0R00OLA096Q1G00fTC097h2203Y2=099j0M0005409:V0Y000@;09;?2E002I409=T2a004S:09@E0`00OLA09A50_00fTC09Ad2O\#
09DC>09DQ0f01:F=07lc0L000@;09EL1J002I409Ff1L004S:09HB0;00OLA09HM1A03D5=08jk0_000@;09Ic19002I409Jl10004S:09Kl0b\#
00OLA09L^1D00fTC09N20i01EP=08jk0_0005409O20K000@;09OM1@002I409P]1:004S:09Qg0d00OLA09R[1200fTC09S]1103bX=07lc0L\#
09T^?09Tm0B0005409UF0U000@;09Uk0\002I409VW11004S:01@E0R00OLA09WX0a00fTC09XI0W01EC=07lc0L0005409Y50P000@;09YU1[\#
002I409[@0W004S:09[g0A00OLA09\80d02c<=08jk0_0005409]80L000@;09]T1o002I409_S21004S:09aT1G00OLA09bk1F01;E=09dA0K\#
0005409da0@000@;09e12<002I409g=2i004S:09j61700OLA09k=2=00fTC09mJ0H03m:=09mb0F048d=09n8060005409nC0F000@;09nY19\#
002I409ob23004S:0:1e1600OLA0:2k1Y00fTC0:4T130:5W=0:5d0I05;4=0:6=0K000540:6^0Z000@;0:7H1P002I40:8h1]004S:0::U0X\#
00OLA0:;=1100fTC0:<>0Y048d=0:<g0T000@;0:=P1?004S:0:>_0Z0:?I=0:?V0D00OLA0:?o1?0:A>;0:AI0B0:A[=0:Ah0O000540:BL0J\#
000@;0:Bf1Z002I40:DP2Z004S:0:G:1V00OLA0:H`2?00fTC0:Jo0l05;4=0:Kk0]0:LX;0:Lc0B000540:M<0H000@;0:MT1[002I40:O?1J\#
004S:0:PY0U00OLA0:Q>1F00fTC0:RT0d05;4=07lc0L000540:SO0D000@;0:Sc1Z002I40:O?1J004S:0:PY0U00OLA0:Q>1F00fTC0:RT0d\#
05;4=07lc0L000540:UT0e000@;0:VI1A002I40:WZ0]004S:0:XG0\00fTC0:Y31C0:ZF=07lc0L0:ZS?0:Zb0C000540:[E0\000@;0:\11n\#
002I40:]o1f004S:0:_e1>00OLA0:a30l00fTC0:ao2=0:ZS?0:d<0K0:dW?0:df0N000540:eK0^000@;0:f919002I40:gB0n004S:0:h@0b\#
00OLA0:i21000fTC0:j21[0:ZF=07lc0L0:dW?0:k]0F000540:l:0`000@;0:lj1;002I40:n50d004S:0:ni0N00OLA0:i21000fTC0:oG1:\#
0:ZS?0;0Q0D000540;0l0f000@;0;1b1A002I40;330]004S:0;3`0P00fTC0;4@1C0:ZS?0;0Q0D000540;5Z0b000@;0;6L1R002I40;7n0k\#
004S:0;8i0T00fTC0;9M1;0:dW?0:k]0F000540;:_0W000@;0;;F1f002I40;=<1h004S:0;?40d00OLA0;?h2_00VS=0;BW0V0;C=>0;CK0?\#
000540;Cj0U000@;0;DO1S002I40;F215004S:0;3`0P00OLA0;G70=00fTC0;GD1_0;I3?0;IB0K000540;Id0[000@;0;JO1W002I40;L61\\#
004S:0;Mb0S00OLA0;NE0K00fTC0;N`1Y06Pj=0;PI0[000540;QC0W000@;0;Qj0m002I40;Rg0Y004S:0;SP0L00OLA0;Sl1_0;U[?0;Uj0G\#
000540;VP0W000@;0;W70_002I40;Wf0d004S:0;XZ0W00OLA09A50_00fTC0;YA0c0;Z4=0;ZA0N000540;Zf0I000@;0;[?1X002I40;\g13\#
004S:0;]j0@00OLA0;^:1n04GA=0;`80L000540;`[0n000@;0;aY1B002I40;bk0Q004S:03U`0R00OLA0;cL0V00fTC0;d21:0;e<?0;eK0C\#
000540;ee0U000@;0;fJ19002I40;gS15004S:02Nj0500OLA0;hX1W0;j??0;jN0Q000540;k60W000@;0;k]1D002I40;m11K004S:0;nL0j\#
00OLA0;oF1P00fTC0<0f0^05Z<>07lc0L0<1T?0<1c0G000540<2@0`000@;0<301_002I40<4_1J004S:0<690Z00OLA0<6c1O00fTC0<8B1T\#
0<9f>0<:40L000540<:W0]000@;0<;D17002I40<<K0Q00OLA0<<l0j00fTC0<=f0\0<>R?0<>a0;000540<?30f000@;0<?i1`002I40<AY0\\#
004S:0:PY0U00OLA0<BE1\06Yf?0<D10E000540<DM0V000@;0<E31=002I40<F@0n004S:0<G>0^00OLA0<Gl1P04Ti=0<IL0M000540<J00O\#
000@;0<JO1F002I40<Ke0M004S:03U`0R00OLA0;cL0V00fTC0<LB1<0<MN?0<M]07000540<Mk0a000@;0<N\1c002I40<PO1a004S:0<R@0U\#
00OLA0<Re1`0<TU?0<Td0C05Z<>0<U70]000540<Uj0T000@;0<VN1I002I40<Wg1f004S:0<Y]0o00OLA0<Z\1J0<\6?0<\E0K0:LX;0<\`0>\#
000540<]=0U000@;0<]b0n002I40<^`1V004S:0:PY0U00OLA0<`F1Q00fTC0<ag0n0;U[?0<be0D06mf?0<c90;000540<cJ0b000@;0<d<1V\#
002I40<eb1h004S:0;]j0@00OLA0<gZ1k0<iU>0<ic0A05;4=0<j40J000@;0<jS1B00OLA0<ke1b00fTC0<mW170<n^>0<nl0G000540<oR0T\#
000@;0=061N002I40=1T16004S:0;]j0@00OLA0=2Z1f00fTC0=4P0R0847?0=520I000540=5R0X000@;0=6:18002I40=7B0k004S:0;]j0@\#
00OLA0=8=1X0;e<?0=9e0K000540=:G0]000@;0=;41I002I40=<M11004S:0;]j0@00OLA0==N1b0=?@?0=?O0;01f9=0=?Z0C000540=@40e\#
000@;0=@i1j002I40=Bc0U004S:0;]j0@00OLA0=CH1>0847?0=520I000540=D]0]000@;0=EJ1j002I40=GD11004S:0=HE0V00OLA0=Hk1F\#
0<9f>0=JA0H000540=J_0N000@;0=K=1T002I40=La1:004S:0=Mk1I00VS=0=OD0H000540=Ob0N000@;0=P@1`002I40=La1:004S:0=R00l\#
0=Rl=0=OD0H000540=SH0W000@;0=So1K002I40=UJ0l004S:0=VF1100OLA0=WG0G00fTC0=W^1:05;4=0=Xh0M000540=YJ0O000@;0=Yi1`\#
002I40=[Y19004S:0=\b0W00OLA0=]I0l05;4=07lc0L000540=^J0A000@;0=^[1_002I40=`J2b004S:0=c<1B00OLA0=dN2A00fTC0=f_1L\#
00_T=0=h;0V07G`=07Gm07000540=hf0A000@;0=i71a002I40=jh0I00OLA0=kA0C05;4=0=kT0F000540=ko0F000@;0=lE1H002I40=m]1M\#
000540=oI0H000@;0=oa1e002I40>1V1B00OLA0>2h1>0>46=0>4C0G000540>4_0I000@;0>581e002I40>6m20004S:0>8m0M00OLA0>9J1=\#
000540>:\0D000@;0>;01A002I40><A0V000540><l0O000@;0>=K1a002I40>?<1^004S:0>@j1\00OLA0>BV1<00fTC0>Cb2Z01EC=0>FL0T\#
0>G0=0>G=0M029N=0>GZ0R0>H<;00Q>0D000540>HM0M000@;0>Hj1F002I40>J@2M004S:0>L]0g00OLA0>MT1200fTC0>NV1601EC=0>O\0]\#
0>PI>0>PW0P0>Q7;0>QB0E000540>Qg0C000@;0>R:1f002I40>T02^004S:0>V^1200OLA0>W`1K00fTC0>Y;2H01:F=07lc0L0;Z4=0>[S0O\#
000540>\70N000@;0>\U1X002I40>^=24004S:0>`A0a00OLA0>a22600fTC0>c81g01:F=0>do0W09DC>0>eV0\03Qf=0>fB0D0:A>;0:AI0B\#
000540>f[0V000@;0>gA1>002I40>hO2D004S:01JA0\00OLA0>jc1n00fTC0>la1c01\6=0>nT0O04GA=0>o30V0>oY;00Q>0D000540>oi0U\#
000@;0?0N1E002I40?1c2J004S:0?4=0Z00OLA0?4g0b00fTC0?5Y1b01:F=0?7K0B000540?7b0I000@;0?8;0R002I40?8]26004S:0?:c1f\#
0?<Y=0?<f0G0?==;00Q>0D000540?=M0d000@;0?>A1e002I40?@61c004S:0?Ai1^00OLA0?CW0b00fTC0?DI160?EO;0?EZ0Y0?FC;0?FN0K\#
01:F=0?Fi0Y000540?GW0S000@;0?H:1J002I40?IT2W004S:0?L;1?00OLA0?MJ2F01M4=00:M0H01f9=0?O`0R0>oY;0:AI0B0:A>;0:AI0B\#
000540?PG0K000@;0?Pb1^002I40?RP25004S:01aN0[00OLA0?TU2=00fTC0?Vb0l01\6=0?W^0O0>PI>0>eV0\0:A>;0:AI0B000540?XB0W\#
000@;0?Xi1N002I40?ZG28000540?\T0A000@;0?\e1<002I40?^11f004S:0?_g1K00OLA0?aB1\000540?c30Q000@;0?cT1B002I40?df0Y\#
000540?eT0X000@;0?f<0i002I40?g51[004S:0?h`0S00OLA0?iC0f00fTC0?j91401:F=0?k=0?0>G0=0?kL0:02I^=0?kV0=000540?kh0<\#
000@;0?l40i002I40?lm2E004S:0?oB1200OLA0@0D1;00fTC0@1O1l0218=0@3K0^0@49=0@4F0Y034o=0@4o0W0@5V;00Q>0D000540@5f0[\#
000@;0@6Q1R002I40@831<004S:0@9?1P00fTC0@:_1:034o=0@;i0R02I^=0@<K0O0@5V;00Q>0D000540@<o0N000@;0@=M1=002I40@>Z1n\#
004S:0@@X0a00fTC0@AI1o0:ZF=0@CH0L03Y2=0@Cd0O000540@DH0>000@;0@DV1A002I40@Eg1c004S:0@GZ1C00fTC0@Hm0b000540@Id0U\#
000@;0@JI1g002I40@L@0m000540@MB0@000@;0@MR1F002I40@Nh23004S:01lN0W00OLA0@Pk1:00fTC0@R52?0218=0@TD0C02K3;00Q>0D\#
000540@T\0U000@;0@UA0U002I40@Uf2400OLA0@Wj2A00fTC0@Z;1Y0@[d=0@\1070@\8;0@\C0^05;4=0@]10V000540@]\0W000@;0@^C1:\#
002I40@_M1N00OLA0@`k1j00fTC0@be0g04GA=0@c\0R0@d>;0@dI0I000540@dg0J000@;0@eA0^002I40@eo2<004S:0@h;1M00OLA0@iX1=\#
00fTC0@je1a0@49=0@lV0M0@5V;00Q>0D000540@m80M000@;0@mU1E002I40@nj2C004S:0A1=1400OLA0A2A1F00fTC0A3W1k02Y>=07O=0B\#
03Y2=0A5R0:000540A5a0N000@;0A6?1k002I40A8:1^004S:0A9h1H05?M>0A;@0_000540A<40B000@;0A<F1H002I40A=^1_00OLA0A?M1L\#
00fTC0A@i1C000540ABA0\000@;0ABm1<002I40AD927004S:0AF@0a00OLA0AG11R03Qf=0AHS0803C_=03Cl09000540AH`0C000@;0AI31F\#
002I40AJI25004S:0ALN0b00OLA0AM@2L00fTC08ie1603D5=0AO\0S01EP=03R30B0AP?=0APL0A000540APb0>000@;0AQ01O002I40ARO1l\#
004S:01lN0W00OLA0ATK2a00fTC0AW<1E03C_=0AXQ0D02cS;0AXe0U000540AYO0H000@;0AYg15002I40AZl1e004S:01lN0W00OLA0A\a3>\#
00fTC09N20i0A_o=0A`<0Q00o2=0A`]0V02Ye;00Q>0D000540AaJ0L000@;0Aaf1G002I40Ac=13004S:0Ad@0S00OLA0Adc1D00fTC0Af71K\#
0AgR?0Aga0I01EP=07lc0L000540AhA0N000@;0Ah_1Q002I40Aj@21004S:09[g0A00OLA0AlA1<00fTC0AmM1H03C_=07lc0L000540Anl0X\#
000@;0AoT1`002I40B1D1C004S:0;Mb0S00OLA0;NE0K00fTC0B2W1l0B4S?0B4b0I0B5;?0B5J0L000540B5m0^000@;0B6[1P002I40B8;1j\#
004S:09[g0A00OLA0B:50i00fTC0B:n1V03D5=07lc0L000540B<Y0?000@;0B<h1J002I40B>B2\004S:08gf0P00OLA0B@n2T00fTC0BCR1E\#
01EC=0Aga0I01EP=03R30B000540BDl0F000@;0BEB0_002I40BF11H004S:01lN0W00OLA0BGI1800fTC0BHQ1:0@[d=0BI[0A02Aj>0BIl0J\#
02cS;00Q>0D000540BJK0E000@;0BJ`1[002I40BLK2b004S:03U`0R00OLA0BO=1R00fTC0BP_2G08Z6=0BS60C092<>0BSI0K000540BSi0E\#
000@;0BT>1X002I40BUf1h004S:0BW^1200OLA0BX`1l00fTC03aE1C0AP?=0BZ\0l03C_=03c70G000540B[]0Q000@;0B\>1l002I40B^:1D\#
004S:0;Mb0S00OLA0B_N0m00fTC0B`K1j06Pj=0BbE0Q000540Bbk0J000@;0BcE1\002I40Be12:00OLA0Bg;1R00fTC0Bh]1X000540BjJ0R\#
000@;0Bjl0a002I40Bk]0I000540Bl;0?000@;0BlJ1G002I40Bma2W00OLA0C0H2I00fTC0C2a1X048d=0C4I0J04GA=0C4c0E0C58;0C5C0<\#
0C5O;0C5Z0?000540C5n0<000@;0C6:0X002I40C6b2V00OLA0C9H2900fTC0C;Q2I03m:=0C=j0I04GA=0C>C0J0C>];00Q>0D000540C>m0C\#
000@;0C?@1V002I40C@f2;004S:0CC10]00OLA0CC^2:00fTC0CEh100CFh=0CG50P02K3;0CGU0T000540CH>0I000@;0CHW0c002I40CIJ28\#
00OLA0CKR2\00fTC0CN>16048d=0COD0N0>oY;00Q>0D0COb;0COm0H000540CPJ0F000@;0CP`1:002I40CQj1I00OLA0CSC1c00fTC0CU60Y\#
03m:=0CU_0D000540CV80X000@;0CV`17002I40CWg1C00OLA0CY:0n00fTC0CZ81H00VS=0C[P0P0C>];00Q>0D000540C\50M000@;0C\R1D\#
002I40C]f1i00OLA0C__1[00fTC0CaJ1I000540Cbh0O000@;0CcG0j002I40CdA0F000540Cd\0C000@;0Cdo0l002I40Cek1F004S:0CgA0c\#
00fTC0Ch40g05;4=0Chk0Z04Ti=0CiU0>000540Cii0[000@;0CjT1Q002I40Cl50j00fTC0Clo0E04e==0CmD0?000540CmX0R000@;0Cn:1H\#
002I40CoR26004S:0D1X1G00OLA0D2o0g00fTC04X>0A04\?=0D3f0J000540D4E0U000@;0D4j1?002I40D691W004S:0D7`0i00OLA0D8Y1V\#
00fTC0D:?1@04XO=0D;O0T000540D<80N000@;0D<V19002I40D=_0Y000540D>M0A000@;0D>^0o002I40D?]1L004S:0DA90o00OLA0DB80d\#
00fTC0DBl1904Ti=0DD50N000540DDX0M000@;0DE519002I40DF>1H004S:0DGV1;00OLA0DHa1U0DJF>0DJT0Y0DK=;00Q>0D000540DKM0n\#
000@;0DLK1\002I40DN72M004S:0DPT1100OLA0DQU2L00fTC0DT1170DU8=0DUE0I0:A>;0DU^0Q000540DVD0e000@;0DW91S002I40DX\0d\#
000540DYU0Z000@;0DZ?1n002I40D\=27004S:0D^D1B00OLA0D_V0]00fTC0D`C1K0:A[=0Da^0F000540Db90O000@;0DbX1I002I40Dd11h\#
004S:0Dei0n00OLA0Dfg27000540Di30R000@;0DiU0`002I40DjE0k000540DkE0X000@;0Dkm1k002I40Dmh2f004S:0E0^1M00OLA0E2;2@\#
00fTC0E4K2e021I=0E7@0Q05Z<>0E7a0b05U5>0E8S0Q0>H<;00Q>0D0DK=;0:AI0B000540E9:0A000@;0E9K1X002I40E;314004S:0E<70`\#
00OLA0E<g1@00fTC0E>70k0E?2>0E?@0J0E?Z>0E?h0O0E@G;0>QB0E000540E@_0T000@;0EAC1m002I40EC@1J004S:0EDZ0W00OLA0EEA1?\#
00fTC0EFP0k03m:=0EGK0F000540EGg0j000@;0EHa1D002I40EJ51^004S:0E<70`00OLA0EKc0Z00fTC0ELM0T0EM1>0EM?0H0EMW;00Q>0D\#
000540EMh0J000@;0ENB29002I40EPK1I004S:0EQd1B00OLA0ES60_00fTC0ESe1C0=Rl=0EU80B0EUJ;00Q>0D000540EU[0E000@;0EV01:\#
002I40EW:1d004S:0EXn1:00OLA0EZ81`00fTC0E[h0[00VS=0E\S0A029N=0E\d0S0E]G;00Q>0D000540E]X0K000@;0E^31c002I40E_f2:\#
004S:0Eb00[00OLA0Eb[1?00fTC0Ecj0k04cW=0Ede0L00VS=0EeA0B000540Ee`0S000@;0EfC1E002I40EgX1U004S:0Ei=1P00OLA0Ej]0n\#
00fTC0Ek[0m0=Rl=0ElX0E000540Em30I000@;0EmL18002I40EnT1Q004S:0F050a00OLA0F0f0d00fTC05>^0_05B[>0F1Z0J000540F2:0]\#
000@;0F2g1:002I40F411;004S:0F5<0d00fTC05B40W034o=0F600M000540F6S0I000@;0F6l1U002I40F8Q21004S:0F:R1700OLA0F;Y1:\#
0F<c>0F=10R01:F=0?k=0?000540F=Y0H000@;0F>11`002I40F?a1A004S:0F:R1700OLA0FA20b0FAd>0FB20R000540FBZ0M000@;0FC71f\#
002I40FDm15004S:0FF20b00OLA0FFd1400fTC0FGh0S0FAd>0FHK0M000540FHm0Q000@;0FIN1<002I40FJZ2:004S:0FLd1300OLA0FMg1=\#
00fTC0FO40e0:ZS?0FOi0a02PV=0FPZ0B000540FQ20O000@;0FQQ1B002I40FRc1F004S:0;nL0j00OLA0FT91`00fTC0FUi0b0FV[>0FVi0Q\#
0FWJ>0FWX0R05Z<>0FX:0E000540FXU0R000@;0FY717002I40FZ>2A004S:0F\O0T00OLA0F]31P00fTC0F^S0V0<n^>0F_90@0FWJ>0F_I0G\#
000540F_f0\000@;0F`R1D002I40Faf0c004S:0FbY0o00OLA0FcX1]00fTC0FeE0_0<n^>0F_90@05Z<>0FX:0E000540Ff:0E000@;0FfO1e\#
002I40FhD1n004S:0;nL0j00OLA0FjB2200fTC0FlD1205Ja>0FmF0U05Z<>0FX:0E05;4=05KI0N000540Fn80G000@;0FnO2:002I40G0Y19\#
004S:0:PY0U00OLA0G1b2A00fTC066f0W05U5>07lc0L000540G490D000@;0G4M1M002I40G5j2L004S:0<R@0U00OLA0G8F1n00fTC0G:D1G\#
0G;[>0G;i0F0G<?>0G<M0H000540G<k0M000@;0G=H1^002I40G?61<004S:0G@B1Q00OLA0GAc2I00fTC0GD<0e05<=>0GE10B05;4=05KI0N\#
000540GEI0U000@;0GEn1[002I40GGY1Z004S:0;nL0j00OLA0GIC2200fTC0GKE130<n^>0GLH090G<?>0GLQ080>H<;00Q>0D000540GLf0I\#
000@;0GM?21002I40GO@1m004S:0;nL0j00OLA0GQ=2f00fTC05aW0n0>PI>0GT30@0E?Z>0GTC0A000540GTZ0J000@;0GU425002I40GW91a\#
004S:01W90[00OLA0GXj2400fTC0GZn0X09DC>0G[V0R01f9=0G\80R000540G\g0@000@;0G]71j002I405e61W004S:0;nL0j00OLA0G_12H\#
00fTC05aW0n0G<?>07lc0L0E?Z>0GTC0A000540GaO0C000@;0Gab18002I40Gbj1Y004S:0GdS0C00OLA0Gdf1O00fTC05o10e02Aj>0GfE0;\#
06Q7=0GfP0E000540Gg20D000@;0GgF2;002I40GiQ1J004S:0GdS0C00OLA0Gjk2300fTC066f0W000540Gm40F000@;0GmJ1O002I40Gni23\#
004S:0H0l0S00OLA0H1O1Y00fTC0H381H05Z<>0H4P0N000540H5;0I000@;0H5T1U002I40H791n004S:0:PY0U00OLA0H972g00fTC066f0W\#
0EM1>0H;n0Z000540H<]0]000@;0H=J1_002I40H?911004S:0H@:1:00fTC0HAD0`06Pj=0HB40G000540HBQ0K000@;0HBl1R002I40HDN0l\#
004S:0HEJ0`00OLA0HF:1A00fTC0HGK1=0EM1>0HHX0=000540HI20A000@;0HIC1n002I40HKA1;004S:0;nL0j00OLA0HLL1l00fTC0HNH0n\#
0<n^>07lc0L0>PI>0GT30@000540HOL0H000@;0HOd1e002I40HQY1>004S:0<R@0U00OLA0HRg1Z05Z<>0HTQ0I06@@>0HTj0P000540HUP0P\#
000@;0HV01m002I40HWm1N004S:0FbY0o00OLA0HYK2;0FWJ>0H[V0R05Z<>0HTQ0I000540H\?0a000@;0H]01W002I40H^W1;004S:0;Mb0S\#
00OLA0H_b1:00fTC0H`l1B0Hb>?0HbM0P000540Hc40O000@;0HcS1c002I40HeF0U004S:0;Mb0S00OLA0;NE0K00fTC0Hek1Z0HgU?0Hgd0@\#
000540Hh;0J000@;0HhU1R002I40Hj715004S:0;Mb0S00OLA0;NE0K00fTC0Hk<1J01EP=0HlV0G000540Hm40U000@;0HmY23002I40Ho\0o\#
004S:0;Mb0S00OLA0;NE0K00fTC0I0[1606Pj=0;PI0[000540I1f0O000@;0I2E1N002I40I3c23004S:0I5f1R00OLA0I7H1:00fTC0I8R1E\#
0=Rl=0EU80B0@d>;00Q>0D000540I9m0N000@;0I:K1g002I40=La1:00OLA0I<B1a0I>3=0I>@0M06=X>0I>]0?000540I?10E000@;0I?F1S\#
002I40I@i2>004S:0IC71=00OLA0IDD2D00fTC0IFX1R0IH:=0IHG0H0EM1>0IH_0D000540IIB0I000@;0II[22002I406]E28004S:06_M0\\#
00OLA06`90g00fTC06a02E03eK=06cR0P000540IKb0U000@;0ILG1O002I40IMf1@00OLA0IO61600fTC06g;1E06Pj=0IP<0K000540IP\0I\#
000@;0IQ514002I40IR914000540ISB0R000@;0ISd1F002I40IU:2Z004S:0IWd1o00OLA0IYc1900fTC0IZl1V0=Rl=0I\R0H0I\j>0I]80P\#
0I]X;00Q>0D000540I]h0T000@;0I^L1K002I40I_g2;004S:0Ib20m00OLA0Ibo1100fTC0Id00_00VS=0E\S0A0Id_;00Q>0D000540Ie60E\#
000@;0IeK1l002I40IgG1W004S:0Ihn1P00OLA0IjN0c00fTC0IkA1H0DJF>0IlY0L000540GLf0I000@;0Im@1n002I40Io>1h004S:0;nL0j\#
00OLA0J161D00fTC0J2J1?05Z<>07lc0L000540J3^0I000@;0J471Q002I40J5X1T004S:0J7<1>00OLA0J8J1_00fTC0J:914\#

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
Let the queue retry from the same IP address; if the text speaks of greylisting, some minutes are enough. Repeats for hours: give the host a PTR record that maps back and a HELO name that resolves; send slower. "Relay": check the recipient's MX, or log in.\#
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
Use a sender address that exists and that you may use, or correct the recipient that the text names.\#
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
