// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let esEnhanced = PackedTable(
        records: #"""
00000500004007E050040500;i050090200=e0500;0500Aa0500@0400DZ0500D0400GU0500H0500NC0500M0400Rl0500Q0200UJ0500S06\#
00[e0500Y0300^b0500\0600fO0500b0600nF0500h07017=0500o0901DX050180801Oh0501@0701Wo0501G0701^>0501N0801iX0501V08\#
024[0501^02027>0501`0:02BE0501j0802JE0<0220702TR050290902]m0502B0602dC0502H0902nJ0502Q09039C0?02Z0703B70502a06\#
03G=0502g0803MI0502o0803V]050370803]f0703?0203_S0703A0203`c0703C0203bH0703E0203cj0503G0803lj0503O07044n0503V08\#
04?i0503^0204B<0503`0704K70503g0604Q@0503m0604Vl050430804`Q0504;0704f`0504B0604kR0504H0404oN0504L07055m0504S05\#
05:@0504X0505=m0504]0205>e0504_0605An0504e0605FU0504k0205G_0504m0905TQ050560:05b>0605@0505eA0605E0405h^0=05I01\#
05k10605J08062o0605R0706=M0605Y0706C40=05`0606L;0=05f0606T00605l0706[W0=0630606cn0=0690106eS0=06:0306hK0606=02\#
06kD0606?0206mO0706A0206o50706C0207170706E02072b0706G02074c0606I01075g0506J0807?70?06R0807Hl0?06Z0707Sj0506a04\#
07Xl0706e0707_H0706l0607dg050720307gQ070750607jW0?07;0607o>0507A0808;40507I0708B_0507P0608JE0507V0608JJ0507\06\#
08JO0707b0708RL0507i0808]`070810708d\0?0880708mK0508?0208n>0608A06094c0508G0809;@0708O0809B\0708W0709Ik0608^06\#
09NM0508d0809X:0508l0509]5070910509b0050960809kl0609>070:4I0609E070:<Q0?09L080:Hc0509T050:MC0509Y060:SB0709_08\#
0:ZJ0709g070:_F0509n060:d60<0:4060:lo050::080;7S050:B080;@`060:J070;HH050:Q030;K9050:T030;Md050:W080;ZT070:_07\#
0;bI070:f070;dg070:m070;kW0@0;4080<6Y070;<080<>F070;D070<CJ070;K060<I<070;Q060<Ne070;W070<Y[0@0;^070<`W070;e07\#
0<hb0?0;l060<nZ0?0<2070=3R070<9060=:N070<?070=@Y070<F060=FI070<L080=NM060<T070=WO070<[060=\F070<a060=b=070<g06\#
0=hN070<m070=m:070=4070>69060=;070>>F0?0=B080>E9060=J070>MU050=Q040>S10?0=U070>Zh070=\060>a<070=b070>hZ070=i06\#
0>mb070=o060?4T060>5050?:[060>:050??;0?0>?070?Ff050>F060?LW050>L080?W@050>T050?Zb050>Y030?^M0?0>\050?dH050>a05\#
0?jU050>f030?lo050>i0:0@9c060?3090@DE0@0?<080@P<050?D0:0@\7050?N090@fY050?W070@oB050?^060A5=050?d090A@l050?m09\#
0AKP050@6090ATL050@?030AY@050@B050A`Q050@G030Ac8050@J090Aj9050@S0:0B4h050@]080B<m050@e070BEB050@l050BKJ050A103\#
0BO<050A4080BWN050A<080Ba_050AD070Bhc050AK080C28050AS080C;Y050A[050CBG050A`050CIm050Ae070CQ<050Al090CZ0050B508\#
0Cd1050B=090Clb070BF080D4[070BN070D<M070BU080DC\070B]070DK2050Bd080DTR050Bl090D[:050C5080De`050C=080Dn6050CE07\#
0E6G050CL050E>b050CQ030E@X050CT090EK3050C]080EU^050Ce080E`1050Cm080Ei;050D5060Eob050D;070F6Q050DB050F>2050DG03\#
0F?i050DJ070FF0060DQ050FJ>050DV070FQo050D]070FZL050Dd030F]1050Dg070Fd@050Dn070FkL050E5080G75050E=030G:J050E@07\#
0GD4050EG050GKa050EL030GNS050EO0;0G^<060EZ090Gfn0=0Ec070Gnn060Ej080H5^060F2080H>k060F:090HHU060FC080HQC0=0FK07\#
0H[9060FR070Ha;060FY060Hf3060F_070Hn0060Ff060I3W060Fl070I:Y050G3080IC]060G;090ILN060GD080ITU060GL080I\7060GT09\#
0IdI0=0G]070Ik9060Gd080J4k060Gl080J>_060H4090JFh0=0H=080JO>060HE080JXF0=0HM080J]Q060HU080Jc]0=0H]060JjY060Hc07\#
0K430=0Hj070K;m050I1060KAj060I7070KHd0=0I>080KO]060IF070KVM060IM070K]F070IT070Kd9070I[070Ki^070Ib070Ko0070Ii07\#
0L49050J0080L<R060J8060LBX050J>080LM`0?0JF070LPY050JM060LVF050JS030LY8050JV090Lf]050J_080Lnj0<0Jg070M9@0;0Jn07\#
0M@H050K506\#

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
00054000906000?;000J1o002I4002M27004T:004^2W00054007J0Q000?;007k1@002I4009;1:004T:00:E0j00;?=00;L0M004T:00;n1M\#
00;?=00=K0J0005400=j0?000?;00>91D002I400?M1=004T:00@Z0F00;?=00A00a0005400Af0K000?;00BA1;002I400CL1>004T:00@Z0F\#
0005400D_0L000?;00E;1<002I400FG1>004T:00@Z0F0005400GZ0N000?;00H81h002I400J01E004T:00KE2=00MR=00M_0T000?;00NH1;\#
002I400OS12004T:00PU1G00Ql=00R90c00S1A00SB1M00T_;00Tj0P0005400UO0G000?;00Uf2K002I400XA1e004T:00Z60l00[2=00[?0K\#
00[Z;00Tj0P000?;00[j1Q004T:00]K0b00^==00^J0H00054000906000?;00^g1\002I400`S2F004T:00bi1o00dh=00e50\00ea=00en0Q\#
0005400fT0K000?;00fo1;002I400h:2700S1A00jA1h00l9C00lL1J00mf=00n30C0005400nK0P000?;00nk1<002I401072:00S1A012A2G\#
00l9C014X1M0165=016B0^0170=00n30C00054017B0R000?;017d2D002I401:82R004T:01<Z0]00S1A01=G2100l9C01?H2l01BD=01BQ0m\#
01CN=01C[0b01DM;00Tj0P0005401D]0`000?;01EM1b002I401G?2I004T:01IX0T00S1A01J<2500l9C01LA2`01O1=00n30C01O>=01OK0M\#
0005401Om0k000?;01Ph28002I401S01O004T:01TO0a00S1A01U@1D00l9C01VT0^01WB=01WO0P0005401X40]000?;01Xa1K002I401Z<1F\#
004T:01[R0T00S1A01\61300l9C01]90h01^1=00n30C0005401^C0`000?;01_31O002I401`R28004T:01bZ0i00S1A01cS2=00l9C01e`2N\#
0165=01h>0X01hf=01i30U0005401i]0]000?;01jJ1_002I401l92j004T:01o30o00S1A02023500l9C02371G024N=00n30C01O>=01OK0M\#
004T:024`0h00S1A025X1V00054027C0N000?;027a1=002I4028n2b004T:02;`0[00S1A02<K2?00l9C02>Z2101CN=02@[0V02AA=02AN05\#
02AS=02A`0U01DM;00Tj0P0005402BJ0L000?;02Bf1?002I402D520004T:02F50i00S1A02Fn1S00l9C02HQ1W02J8=00n30C02AA=02AN05\#
0005402JQ0_000?;02K@1o002I402M?3=004T:02PL0K00S1A02Pg1l00l9C02Rc1302Sf>02T40N0005402TW0F000?;02Tm1T002I402VQ1\\#
004T:02X=1Q00S1A02Y^1A00l9C02Zo1A02\@=02\M0N02\k=02]80Z02]b;00Tj0P0005402^20a000?;02^c1S002I402`F1]004T:02b307\#
00l9C02b:1l02d6=00n30C0005402dH0X000?;02e01P002I402fP32004T:02;`0[00S1A02iR1X00l9C02k:2702\k=02mA0D02mU=02mb0M\#
02n?;00Tj0P0005402nO0S000?;02o22;002I4031=3R004T:02;`0[00S1A034_1X00l9C036G27038N=038[05038`=038m0;0398;00Tj0P\#
00054039R0J000?;039l2D002I403<@1Z004T:03=j0Q00S1A03>K0i00l9C03?D1k01CN=03A?0h0005403B<0L000?;03BX1F002I403Cn10\#
00S1A03Dn1600l9C03F40l03G0=00n30C0005403GB0X000?;03Gj0n002I403Hh1E004T:03J=0l00S1A03K90K00l9C03KT1@03Ld=00n30C\#
02\k=03M10H0005403MN0T000?;03N21^002I403O`2I004T:02;`0[00S1A03R90n00l9C03S73403V;=03VH0E02n?;00Tj0P0005403Vb0Z\#
000?;03WL1<002I403XX20004T:02;`0[00S1A03ZX1k03\S=03\`0=03\m=03]:0F01O>=03]P0F000?;03]m1V004T:02b307000?;03_Z19\#
004T:02b307000?;03`j1N004T:02b307000?;03bO1K004T:02b3070005403co0O000?;03dN1M002I403ek1g004T:03gb0k00S1A03h]2=\#
00l9C03jj1O03lI=00n30C01O>=03lV0D0005403lo0[000?;03mZ1@002I403nj1n004T:040h0T00S1A041L1a00l9C043=1C044P=044]0A\#
0005404530L000?;045O2=002I4047\2E004T:04:11D00S1A04;E2;00l9C04=P1N04>n=04?;0G03\S=04?R0G000?;04?n2104Ao=00n30C\#
0005404BA0O000?;04B`1B002I404D22D00S1A04FF2500l9C04HK1_04J:=00n30C04JG=04JT0S0005404K<0Y000?;04Ke1F002I404M;1b\#
00S1A04Nm1K00l9C04PH0h04JG=01WO0P0005404QE0X000?;04Qm1L002I404SI1>00S1A04TW0f00l9C04UM1B04V_=01WO0P0005404W10_\#
000?;04W`1`002I404YP24004T:04[T0d00S1A04\H2P00l9C04^h0_04_W=00n30C02]b;04_d0]0005404`V0X000?;04a>13002I404bA1?\#
00S1A04cP1M00l9C04dm1K04fH=00n30C04fU;00Tj0P0005404fe0X000?;04gM15002I404hR0_00S1A04iA1500l9C04jF0o04kE=00n30C\#
000?;04kW1J00S1A04m11G00l9C04nH0i04oA=00n30C0005404oS0O000?;05020o002I405111V004T:052W0^00S1A053E1=00l9C054R1>\#
055`=00n30C000?;05621O004T:057Q0_00S1A058@1P00l9C059`0C05:3=00n30C000?;05:E1V004T:057Q0_00S1A05;k0c00l9C05<^12\#
05=`=00n30C004T:05>20c00Ql=00n30C0005405>j0M000?;05?G0g004T:05@>0Z00S1A03K90K00l9C05@h0i05Aa=00n30C000?;05B31T\#
002I405CW13004T:05DZ0P00S1A05E:0b05El=00n30C03\S=05F90L00S1A05FZ0h05GR=00n30C0005405Gd0R000?;05HF1Q002I405Ig2h\#
004T:05L_1U00S1A05ND2d00l9C05Q82:02AS=05SB0Z02Sf>05Sl0U0398;00Tj0P0005405TV0O000?;05U529002I405W>2a004T:02;`0[\#
00S1A05Yo4@00l9C05^?1h05`7=05`D0I05`]=05`j0V05aP>05a^0P01DM;00Tj0P000?;05bD18004T:05cL0k00S1A03K90K00l9C05dG0\\#
05e3>00n30C000?;05eG1Q004T:05fh0g00l9C05g_0a05hP>00n30C000?;05hk260005405k70N000?;05kU2E002I405mj1U004T:02;`0[\#
00S1A05oO1Q00l9C06100O061O>061]0N01O>=062;0d0005406350P000?;063U1J002I4064o2i004T:067h1900S1A06912j00l9C06;k1D\#
06=?>00n30C0005406=S0g000?;06>J1U002I406?o1V004T:067h1900S1A06AU1A00l9C06100O06Bf>00n30C0005406CA0W000?;06Ch1\\#
002I406ET2J004T:067h1900S1A06Gn3;00l9C06K9120005406LH0R000?;06Lj24002I406Nn1W004T:06PU0m00S1A06QR2N00l9C06K912\#
0005406T60^000?;06Td18002I406Ul24004T:02b30700S1A06X02G00l9C06ZG1206[I>05`D0I0005406[d0X000?;06\L2>002I406^Z1g\#
004T:02b30700S1A06`Q2Y00l9C06c:0d000?;06d;1H0005406e`0S000?;06fC28004T:06PU0m000?;06hQ2806jY>06jg0M000?;06kJ1g\#
06mA>06jg0M000?;06mV1O004T:02b307000?;06o<1k004T:02b307000?;071>1T004T:02b307000?;072i1j004T:02b307074i>07570`\#
00054075l0N000?;076J1I002I4077c2G004T:02;`0[00S1A07::2<00l9C07<F1m07>C=00n30C07>P=07>]0J0005407?F0b000?;07@81P\#
002I407AX2K004T:02b30700S1A07D32@00l9C07FC1H07G[?07Gj0I07HC?07HR0J0005407I;0W000?;07Ib2D002I407L62M004T:07NS0e\#
00S1A07OH1;00l9C07PS2S07S6=07SC0W000?;07So1L00S1A07UK1e00l9C07W@1O07X_=00n30C0005407Y30e000?;07Yh1@002I407[81>\#
004T:02b30700S1A07\F2D07^Z?07^i0F07HC?07_?090005407_O0Q000?;07`01P002I407aP0b004T:02b30700S1A07bB2U07G[?07Gj0I\#
000?;07dl1>00S1A07f:1G00^==00n30C0005407gX0J000?;07h21N002I407iP0W004T:02b30700S1A03K90K03V;=07j70P0005407jf0U\#
000?;07kK1A002I407l\0d004T:02b30700S1A07mP1N07^Z?07nn0@0005407oC0M000?;07o`25002I4081e2a004T:084V1J00S1A08602\\#
00l9C088\1R00ea=08:>0S08:a=08:n060005408;90M000?;08;V1G002I408<m2c004T:08?`1900S1A08@i1H00l9C00lL1J08BA=08BN0A\#
0005408Bd0N000?;08CB2P002I408Eb1<004T:08Fn1100S1A08Go1U05`7=08IT0a0005408Bd0N000?;08CB2P002I408Eb1<004T:08Fn11\#
00S1A08Go1U05`7=08IT0a0005408Bd0N000?;08CB2P002I408Eb1<004T:08Fn1100S1A08Go1U05`7=08IT0a0005408JV0W000?;08K=1_\#
002I408Ll1S004T:08NO1`00S1A08P?1@00l9C08QO0X05`7=08R70E0005408RQ0D000?;08Re1V002I408TK2b004T:08W=1[00S1A08Xh25\#
00l9C08Zm1_01BD=08\\0]05`7=08]I0G0005408]g0n000?;08^e1:002I408_o1E004T:08aD1E00S1A08bY0R00l9C08c;1201BD=08d=0O\#
0005408dk0O000?;08eJ24002I408gN1j004T:08iH0a00S1A08j92P00l9C06c:0d08lY?08lh0S004T:08mP0^00S1A025X1V0005408nD0e\#
000?;08o91L002I4090U0d004T:091I1100S1A092J20024N=094J0I00054094h0D000?;095<1F002I4096R20004T:040h0T00S1A098R0c\#
00l9C099E1`02J8=09;50;02\@=02AN050005409;G11000?;09<H1N002I409=f12004T:09>h0U00S1A09?M1E00l9C09@b0d09AV?09Ae0K\#
01CN=09B@0L0005409Bc0]000?;09CP1N002I409Dn1K004T:09FI0T00S1A09Fm1300l9C09H01K09IK?09IZ0A0005409J10b000?;09Jc0l\#
002I409K_0f004T:040h0T00l9C09LU1T044P=09N90D0005409NR0K000?;09Nm2>002I409Q;2?004T:09SJ1;00S1A09TU1G00l9C09Ul1D\#
05`7=09W@0]09Wm=02mb0M000?;09X?1F002I409YU1<004T:09Za0V00S1A09[G1K02\k=09\b0C0005409]<0Z000?;09]f14002I409^j1M\#
00S1A09`G0`00l9C09a70i0005409b50Z000?;09b_2K002I409e:1m004T:09g70S00S1A09gZ1k00l9C09iU1G03\S=09jl0X01BD=09kT0H\#
0005409l212000?;09m41Y002I409n]1@004T:09om0o00S1A0:0l1100l9C0:1m1h0:3e>0:430F000540:4O0V000?;0:551:002I40:6?2;\#
004T:040h0T00S1A0:8J1N00l9C0:9h28044P=0:<00Q000540:<`0f000?;0:=V2O002I40:@539004T:0:C>0U00S1A0:Cc0e00l9C0:DX2j\#
0:GR>0:G`1301BD=08d=0O000?;0:Hh1Q002I40:JI1L004T:0:Ke0@00S1A0:L51>03\m=09jl0X000?;0:MH1=002I40:NU1?004T:0:Od0o\#
00S1A0:Pc1P00l9C0:RC0o01O>=09jl0X000540:SI0L000?;0:Se1T002I40:UI17004T:0:VP0m00S1A0:WM1F00l9C0:Xc1504>n=08d=0O\#
0:Yh?0:Z70C000540:ZQ0T000?;0:[50_002I40:[d1B004T:0:]60\00S1A0:]b0h00l9C0:^Z0\01O1=08d=0O000540:_K0d000?;0:`?22\#
002I40:bA0M004T:0:b^0K00S1A0:c90m038`=09jl0X000540:dB0Q000?;0:dc2D002I40:g729004T:0:i@1N00S1A0:j^1a01CN=0:lO0P\#
000540:m40E000?;0:mI2C002I40:o\3K004T:0;371800S1A0;4?2H00l9C0;6W0K04JG=0;720I04V_=0;7K08000540;7X0F000?;0;7n12\#
002I40;902?004T:0;;?1:00S1A0;<I1c00l9C0;><1@0;?L=0;?Y0O05`7=0;@80X000540;@f0b000?;0;AX1X002I40;C@1m004T:0;E=0^\#
00S1A0;Ek1100l9C0;Fl0[04V_=0;GW0a000?;0;HM1?004T:0;I\0i0;JU=0;Jb0G00S1A0;K>1=0;LK;0;LV0P0;M6=0;MC0Q000540;Mi0R\#
000?;0;NK1^002I40;P933004T:0;S<2100S1A0;U=2_00l9C0;Wl1905`7=0;Y50e0;Yj;0;Z50O000540;Z[0U000?;0;[@1l002I40;]<1f\#
004T:0;_20c00S1A0;_e1R00l9C0;aG1205`7=08d=0O000540;bP0R000?;0;c21e002I40;]<1f004T:0;_20c00S1A0;_e1R00l9C0;aG12\#
05`7=08d=0O000540;dn0i000?;0;eg1M002I40;gD0j004T:0;h>0j00l9C0;i81[0;jc=08d=0O0;k0?0;k?0H000540;kg0]000?;0;lT26\#
002I40;nZ1j004T:0<0T1B00S1A0<1f1C00l9C0<392:0;k0?0<5C0S0<5f?0<650T000540<6`0b000?;0<7R1B002I40<8d18004T:0<9l14\#
00S1A0<;01>00l9C0<<>1a0;jc=08d=0O0<5f?0<=o0G000540<>M0c000?;0<?@1C002I40<@S0g004T:0<AJ0P00S1A0<;01>00l9C0<Aj1:\#
0;k0?0<C40F000540<CQ0m000?;0<DN1M002I40<Ek0m004T:0<Fh0[00l9C0<GS1Y0;k0?0<C40F000540<IC0n000?;0<JA1f002I40<L70h\#
004T:0<Lo0[00l9C0<MZ1;0<5f?0<=o0G000540<Nl0R000?;0<ON2D002I40<Qb2A004T:0<T31;00S1A0<U>2k00[2=0<X90g0<Y0>0<Y>0M\#
000540<Yk0_000?;0<ZZ1V002I40<\@1A004T:0<Fh0[00S1A0<]Q0=00l9C0<]^270<_e?0<`40S000540<`^0\000?;0<aJ1X002I40<c21a\#
004T:0<dc0[00S1A0<eN0X00l9C0<f61i07>C=0<go0c000540<i10\000?;0<i]0o002I40<j\0Y004T:0<kE0U00S1A0<kj2:0<n4?0<nC0G\#
000540<ni0[000?;0<oT0i002I40=0M0h004T:0=1E0S00S1A0:Cc0e00l9C0=1h0j0=2b=0=2o0S000540=3Y0R000?;0=4;1V002I40=5a1I\#
004T:0=7:0I00S1A0=7S2=04fH=0=9`0^000540=:U19000?;0=;^1S002I40==A0U004T:040h0T00S1A0==f0_00l9C0=>U1I0=?n?0=@=0L\#
000540=@`0_000?;0=AO1<002I40=B[1;004T:02b30700S1A0=Cf1[0=EQ?0=E`0Y000540=FP0_000?;0=G?1A002I40=HP1P004T:0=J013\#
00S1A0=K31^00l9C0=La0n06Bf>08d=0O0=M_?0=Mn0O000540=NS0d000?;0=OG1d002I40=Q;1T004T:0=R_0f00S1A0=SU1T00l9C0=U91Y\#
0=Vb>0=W00O000540=WV0e000?;0=XK19002I40=YT0W00S1A0=Z;0k00l9C0=[60a0=[g?0=\60@000540=\M0i000?;0=]F1g002I40=_=0c\#
004T:0;_20c00S1A0=`01k07HC?0=ak0B000540=bD0T000?;0=bh1=002I40=d517004T:0=e<0o00S1A0=f;1Y055`=0=gd0Z000540=hU0X\#
000?;0=i=1R002I40=j_0U004T:040h0T00S1A0==f0_00l9C0=kD1P0=ld?0=m307000540=mA0l000?;0=n=1h002I40>051k004T:0>200_\#
00S1A0>2_1m0>4\?0>4k0J06Bf>0>5E0d000540>6?0R000?;0>6a1M002I40>8>25004T:0>:C1900S1A0>;L1^0>=:?0>=I0V0;Yj;0>=o0G\#
000540>>U0X000?;0>?=11002I40>@>1d004T:0;_20c00S1A0>B21U00l9C0>CW120<n4?0>DY0D07^Z?0>Dm0<000540>E?10000?;0>F?1]\#
002I40>Gl2?004T:0=7:0I00S1A0>J;2?0>LJ>0>LX0A05`7=0>Li0\000?;0>MZ1@00S1A0>Nj2?00l9C0>Q91@0>RI>0>RW0J000540>S@0X\#
000?;0>Sh1a002I40>UY1Y004T:0=7:0I00S1A0>WB2A00l9C0>YS0i08lY?0>ZL0L000540>Zo0k000?;0>[j1H002I40>]B1E004T:0=7:0I\#
00S1A0>^W240=?n?0>`[0Q000540>aC0^000?;0>b11T002I40>cU1Z004T:0=7:0I00S1A0>e?2W0>gf?0>h50A024N=0>hF0D000540>ha0f\#
000?;0>iW1g002I40>kN0`004T:0=7:0I00S1A0>l>1T08lY?0>ZL0L000540>mi0`000?;0>nY1g002I40?0P1H004T:0?1h0\00S1A0?2T1X\#
0=Vb>0?4<0H000540?4Z0O000?;0?591c002I40?6l1H004T:0?8D1h00[2=0?:<0O000540?:a0O000?;0?;@2H002I40?6l1H004T:0?=X1F\#
0?>n=0?:<0O000540??J0f000?;0?@@1b002I40?B215004T:0?C71:00S1A0?DA0I00l9C0?DZ1M05`7=0?F70_000540?Fk0W000?;0?GR1n\#
002I40?IP1E004T:0?Je0X00S1A0?KM1:05`7=08d=0O000540?L\0@000?;0?Ll1[002I40?NW35004T:0?Q\1C00S1A0?Ro2G00l9C0?UF1I\#
00dh=0?V_0Q08:a=08:n06000540?WE0?000?;0?WT1o002I40?YS0O00S1A0?Z20D05`7=0?ZF0L000540?Zg0G000?;0?[>1R002I40?\`1]\#
000540?^\0J000?;0?_62=002I40?aC1P00S1A0?bc110?cd=0?d10G000540?dM0I000?;0?df1g002I40?f]27004T:0?hd0M00S1A0?iA1D\#
000540?jZ0I000?;0?k31C002I40?lF0Y000540?m40Z000?;0?m^1n002I40?o\2:004T:0@1f1f00S1A0@3\1C00l9C0@4o2\01O1=0@7[0W\#
0@8B=0@8O0Q02J8=0@900X0@9X;00Tj0P000540@9i0\000?;0@:U1O002I40@<42f004T:0@>j0k00S1A0@?e1600l9C0@@k1B01O1=0@B=0b\#
0@Bo>0@C=0V0@Cc;0@Cn0G000540@DU0J000?;0@Do1g002I40@Ff37004T:0@Im1>00S1A0@K;1c00l9C0@Ln2V01BD=08d=0O0=2b=0@OT0X\#
000540@PA0[000?;0@Pl1l002I40@Rh2M004T:0@UE0f00S1A0@V;2700l9C0@XB2801BD=0@ZJ0T0:GR>0@Zn0[03lI=0@[Y0N0;LK;0;LV0P\#
000540@\<0i000?;0@]51Q002I40@^V2D004T:01TO0a00S1A0@`j2D00l9C0@c>1o01hf=0@e=0Y04fH=0@ef0X0@fN;00Tj0P000540@f^0W\#
000?;0@gE1L002I40@ha2\004T:0@kM0b00S1A0@l?0d00l9C0@m31e01BD=0@nh0J000540@oG0M000?;0@od0U002I40A0I2<004T:0A2U1f\#
0A4K=0A4X0J0A52;00Tj0P000540A5B11000?;0A6C21002I40A8D1k004T:0A:?2<00S1A0A<K0i00l9C0A=D1G0A>[;0A>f0f0A?\;0A?g0Q\#
01BD=0A@H0T000540AA10l000?;0AAm1]002I40ACZ3=004T:0AFg1O00S1A0AHF2T01WB=00;L0M024N=0AJj0V0@fN;0;LV0P0;LK;0;LV0P\#
000540AKU0^000?;0ALC21002I40AND2E004T:01o30o00S1A0APY2=00l9C0ARf0o01hf=0ASe0W0@Bo>0@Zn0[0;LK;0;LV0P000540ATQ0h\#
000?;0AUI1T002I40AVm2C000540AYE0J000?;0AY_1=002I40AZl2C004T:0A]?1D00S1A0A^S1n000540A`V0S000?;0Aa91C002I40AbL0\\#
000540Ac=0V000?;0Acc0l002I40Ad_24004T:0Afc0R00S1A0AgE0j00l9C0Ah?1901BD=0AiH0D0@8B=0Ai\0:02\@=0Aif0C000540Aj>0<\#
000?;0AjJ0h002I40AkB2I004T:0Am[1>00S1A0Ani1M00l9C0B0F2002AA=0B2F0\0B32=0B3?0_03Ld=0B3n0_0B4];00Tj0P000540B4m0h\#
000?;0B5e1Y002I40B7N1F004T:0B8d1\00l9C0B:P1<03Ld=0B;\0Z02\@=0B<F0W0B4];00Tj0P000540B=20W000?;0B=Y1C002I40B>l2@\#
004T:0BA<1600l9C0BBB1l0;jc=0BD>0R044P=0BD`0R000540BEG0A000?;0BEX1@002I40BFh24004T:0BHl1S00l9C0BJO0k000540BKO0_\#
000?;0BL>1l002I40BN:12000540BOA0G000?;0BOX1Q002I40BQ92?004T:02;`0[00S1A0BSH1<00l9C0BTT2U02AA=0BW90E02]b;00Tj0P\#
000540BWS0W000?;0BX:0b002I40BXl2P00S1A0B[L2I00l9C0B]e1^0B_S=0B_`080B_h;0B`30n05`7=0Ba10^000540Bad0`000?;0BbT0o\#
002I40BcS1R00S1A0Be51b00l9C0Bfg0c04fH=0BgZ0T0Bh>;0BhI0J000540Bhh0X000?;0BiP0a002I40BjA2J004T:0Bl[1X00S1A0BnC1K\#
00l9C0Bo^1g0B32=0C1U0S0B4];00Tj0P000540C2=0G000?;0C2T1L002I40C402G004T:0C6G1<00S1A0C7S1R00l9C0C952D02mU=08BN0A\#
044P=0C;I0@000540C;^0N000?;0C<<21002I40C>=1d004T:0C@11_05e3>0CA`0W000540CBL0L000?;0CBh1H002I40CD@2600S1A0CFF1^\#
00l9C0CH41i000540CJ20a000?;0CJc1E002I40CL82E004T:0CNM0e00S1A0COB1b03lI=0CQ40803\S=03\`0=000540CQA0G000?;0CQX1N\#
002I40CS62E004T:0CUK0k00S1A0CVF2U00l9C09iU1G03\m=0CXk0W01O>=03lV0D0CYR=0CY_0A000540CZ50D000?;0CZI1Y002I40C\22A\#
004T:02;`0[00S1A0C^C3B00l9C0CaU1J03\S=0Cbo0A0398;0Cc@0a000540Cd60P000?;0CdV1@002I40Cef1j004T:02;`0[00S1A0Cg`3X\#
00l9C0:RC0o0CkH=0CkU0P0165=0Cl50]02n?;00Tj0P000540Cli0R000?;0CmK1R002I40Cnm17004T:0D040b00S1A0D0f1N00l9C0D2D1d\#
0D48?0D4G0D01O>=08d=0O000540D4b0O000?;0D5A1U002I40D6f2E004T:0D9;0K00S1A0D9V1<00l9C0D:b1[03\S=08d=0O000540D<T0Y\#
000?;0D==1`002I40D>m1H004T:0<dc0[00S1A0<eN0X00l9C0D@E250DBJ?0DBY0G0DC0?0DC?0M000540DCc0d000?;0DDW1K002I40DF227\#
004T:0D9;0K00S1A0DH90n00l9C0DI71k03\m=08d=0O000540DK70E000?;0DKL1f002I40DMB2j004T:09g70S00S1A0DP<2n00l9C0DS:1H\#
01O1=0D4G0D01O>=03lV0D000540DTW0Q000?;0DU812002I40DV:1K004T:02;`0[00S1A0DWU1>00l9C0DXc1N0B_S=0DZA0F02Sf>0DZW0S\#
0398;00Tj0P000540D[?0Q000?;0D[`1h002I40D]X34004T:040h0T00S1A0D`\1Z00l9C0DbF2X09Wm=0Ddn0G0:3e>0DeE0K000540Dee0H\#
000?;0Df=1Q002I40Dg^1n004T:0Di\1800S1A0Djd2>00l9C04=P1N0CYR=0Dm21403\S=04?R0G000540Dn;0\000?;0Dng28002I40E0o1W\#
004T:0<dc0[00S1A0E2V1;00l9C0E3a2307>C=0E5d0S000540E6L0N000?;0E6j1g002I40E8a2F00S1A0E;71^00l9C0E<e1m000540E>g0V\#
000?;0E?M0X002I40E@50S000540E@]0B000?;0E@o1?002I40EB>2[00S1A0EDi2P00l9C0EGI2004V_=0EII0K04fH=0EId0H0EJ<;0EJG0B\#
0EJY;0EJd0?000540EK80A000?;0EKI0_002I40EL83B00S1A0EOJ2W00l9C0ER12S04JG=0ETT0R04fH=0EU60M0EUS;00Tj0P000540EUc0H\#
000?;0EV;1n002I40EX92H004T:0EZQ0b00S1A0E[C2800l9C0E]K1:0E^U=0E^b0L02]b;0E_>0c000540E`60Q000?;0E`W0f002I40EaM2I\#
00S1A0Ecf2i00l9C0Ef_1C04V_=0Eh20V0@fN;00Tj0P0EhX;0Ehc0H000540Ei@0N000?;0Ei^1@002I40Ejn1V00S1A0ElT2<00l9C0En`0_\#
04JG=0EoO0C000540Eog0g000?;0F0^1K002I40F291M00S1A0F3V0i00l9C0F4O1O00[2=0F5n0S0EUS;00Tj0P000540F6V0O000?;0F751B\#
002I40F8G2B00S1A0F:Y1h00l9C0F<Q1Q000540F>70V000?;0F>]0`002I40F?M0L000540F?n0M000?;0F@K0k002I40FAF1]004T:0FC30n\#
00l9C0FD10n05`7=0FDo0`055`=0FE_0A000540FF60`000?;0FFf1N002I40FHD1500l9C0FII0K05GR=0FId0J000540FJC0Q000?;0FJd1S\#
002I40FLG2D004T:0FN[1d00S1A0FPO1400l9C059`0C05=`=0FQS0L000540FR40V000?;0FRZ1F002I40FT01Y004T:0FUY1100S1A0FVZ1\\#
00l9C0FXF1G05:3=0FY]0_000540FZQ0R000?;0F[31;002I40F\>0c000540F]60C000?;0F]I0k002I40F^D1n004T:0F`B1800S1A0FaJ18\#
00l9C0FbR1=055`=0Fc_0Q000540FdE0S000?;0Fdh15002I40Fem1I004T:0FgF1=00S1A0FhS1g0FjJ>0FjX0Y0FkA;00Tj0P000540FkQ14\#
000?;0FlU1a002I40FnF2T004T:0G0j1500S1A0G1o2U00l9C0G4T190G5]=0G5j0O0;LK;0G6I0\000540G7:0j000?;0G841M002I40G9Q0i\#
000540G:O0e000?;0G;D1n002I40G=B2S004T:0G?e1I00S1A0GA>0n00l9C0GB<1N0;M6=0GCZ0J000540GD90Z000?;0GDc1I002I40GF<2?\#
004T:0GHK1700S1A0GIR2?000540GKf0V000?;0GLL0g002I40GMC1@000540GNX0X000?;0GO@1j002I40GQ:3G004T:0GTQ1\00S1A0GV=2[\#
00l9C0GXh3C02AS=0G\;0T06Bf>0G\_0g06=?>0G]V0V0@9X;00Tj0P0FkA;0;LV0P000540G^B0C000?;0G^U1\002I40G`A15004T:0GaF0b\#
00S1A0Gb81d00l9C0Gcl100Gdl>0Ge:0O0GeY>0Geg0K0GfB;0GfM0Q000540Gg;0T000?;0Gg_25002I40Gid1Z004T:0GkN0[00S1A0Gl91I\#
00l9C0GmR0i04JG=0GnK0S000540Go40k000?;0Goo1H002I40H1G1h004T:0GaF0b00S1A0H3?0j00l9C0H490X0H4a>0H4o0T0H5S;00Tj0P\#
000540H5d0Z000?;0H6N2?002I40H8]1Y004T:0H:F1V00S1A0H;l0e00l9C0H<a1U0?>n=0H>F0J0H>`;00Tj0P000540H?10M000?;0H?N1Q\#
002I40H@o2@004T:0HC?1K00S1A0HDZ1c00l9C0HFM0k00[2=0HGH0F02J8=0HG^0\0HHJ;00Tj0P000540HH[0S000?;0HI>24002I40HKB2>\#
004T:0HMP0[00S1A0HN;1;00l9C0HOF0n05El=0HPD0O00[2=0HPc0P000540HQP0\000?;0HR<1Z002I40HSf23004T:0HUi1l00S1A0HWe1?\#
00l9C0HY41R0?>n=0HZV0S000540H[?0W000?;0H[f18002I40H\n1[004T:0H^Y0o00S1A0H_X1100l9C05dG0\05hP>0H`Y0R000540HaA0i\#
000?;0Hb:1B002I40HcL1@004T:0Hd\0_00l9C05g_0a03Ld=0HeK0X000540Hf90Q000?;0HfZ1Y002I40HhC2B004T:0HjU1700S1A0Hk\1A\#
0Hlm>0Hm;0R01BD=0Hm]0C000540Hn60R000?;0HnX1k002I40I0S1E004T:0HjU1700S1A0I1h100I2h>0I360Q000540I3]0[000?;0I4H24\#
002I40I6L17004T:0I7S0X00S1A0I8;1@00l9C0I9K0]0I2h>0I:80Q000540I:^0Z000?;0I;H1F002I40I<^2B004T:0I?01<00S1A0I@<1R\#
00l9C0IA^0m0;k0?0IB[0_02d6=0ICJ0C000540ICc0`000?;0IDS1I002I40IEl1T004T:0=J01300S1A0IGP1m00l9C0IIM130IJP>0IJ^0Q\#
0IK?>0IKM0S06Bf>0IL00N000540ILT0Y000?;0IM=1;002I40INH2R004T:0IPj0b00S1A0IQ\1S00l9C0IS?0\0>RI>0ISk0C0IK?>0IT>0G\#
000540IT[0m000?;0IUX1D002I40IVl0j004T:0IWf1B00S1A0IY82900l9C0I[A0f0>RI>0ISk0C06Bf>0IL00N000540I\=0I000?;0I\V1d\#
002I40I^J24004T:0=J01300S1A0I`N2800l9C0IbV1=061O>0Icc0V06Bf>0IL00N05`7=062;0d000540IdV0K000?;0Ie12B002I40IgC1E\#
004T:0;_20c00S1A0IhX2Q00l9C06c:0d06=?>08d=0O000540Ik?0H000?;0IkW1W002I40Im>2U004T:0>200_00S1A0Ioc2O00l9C0J2B1P\#
0J3b>0J400K0J4K>0J4Y0B000540J510U000?;0J5V1j002I40J7P1K004T:0J8k1j00S1A0J:e2]00l9C0J=R0i05aP>0J>K0D05`7=062;0d\#
000540J>e0`000?;0J?U1b002I40JAG1]004T:0=J01300S1A0JC42D00l9C0JEH1?0>RI>0JFW090J4K>0JF`080@9X;00Tj0P000540JG50F\#
000?;0JGK21002I40JIL27004T:0=J01300S1A0JKS3:00l9C06K9120@Bo>0JN]0@0GeY>0JNm0A000540JOD0Y000?;0JOm2L002I40JRI1k\#
004T:01bZ0i00S1A0JTD2700l9C0JVK0`0:GR>0JW;0Y024N=0JWd0R000540JXS0A000?;0JXd25002I406Nn1W004T:0=J01300S1A0JZi2X\#
00l9C06K9120J4K>08d=0O0GeY>0JNm0A000540J]W0M000?;0J^414002I40J_82<004T:0JaD0D00S1A0JaX1a00l9C06ZG1202Sf>0>Dm0<\#
07>P=0JcI0D000540Jcj0G000?;0JdA2@002I40JfQ1R004T:0JaD0D00S1A0Jh32V00l9C06c:0d000540Jj_0H000?;0Jk71V002I40Jl]2S\#
004T:0Jo@0Z00S1A0Joj1l00l9C0K1f1F06Bf>0K3<0g000540K4@0J000?;0K4Z1I002I40K632;004T:0;_20c00S1A0K8>3100l9C06c:0d\#
0H4a>0K;?0^000540K<20b000?;0K<d1@002I40K>41;004T:0K??1@00l9C0K@O0n07>C=0KAM0M000540KB00V000?;0KBV1L002I40KD20n\#
004T:0KE00b00S1A0KEb1H00l9C0KG:1D0H4a>0KHN0F000540KI10B000?;0KIC29002I40KKL1:004T:0=J01300S1A0KLV2500l9C0KN[12\#
0>RI>08d=0O0@Bo>0JN]0@000540KOc0K000?;0KP>29002I40KRG1J004T:0>200_00S1A0KSa1`06Bf>0KUQ0F06mA>0KUg0V000540KVS0R\#
000?;0KW51h002I40KXm1Q004T:0IWf1B00S1A0KZN2H0IK?>0K\f0P06Bf>0KUQ0F000540K]M0Y000?;0K^61O002I40K_U1F004T:0<dc0[\#
00S1A0K`k1500l9C0Kb01E0KcE?0KcT0U000540Kd@0T000?;0Kdd1k002I40Kf_0W004T:0<dc0[00S1A0<eN0X00l9C0KgF1h0Ki>?0KiM0A\#
000540Kie0M000?;0KjB1T002I40Kkf1B004T:0<dc0[00S1A0<eN0X00l9C0Km81P01O>=0KnX0H000540Ko70a000?;0Koh1j002I40L1b10\#
004T:0<dc0[00S1A0<eN0X00l9C0L2b1G07>C=0<go0c000540L4>0S000?;0L4a1G002I40L6827004T:0L8?1[00S1A0L9j1:00l9C0L;41N\#
0?>n=0H>F0J0Bh>;00Tj0P000540L<X0O000?;0L=72I002I40?6l1H00S1A0L?P220LAR=0LA_0W06jY>0LBF0B000540LB]0D000?;0LC11U\#
002I40LDV2F004T:0LFl1N00S1A0LHJ2N00l9C0LJh1l0LLd=0LM10M0H4a>0LMN0B000540LMo0M000?;0LNL2=002I407L62M004T:07NS0e\#
00S1A07OH1;00l9C07PS2S04Ao=07SC0W000540LP^0T000?;0LQB1[002I40LRm1O00S1A0LTL1E00l9C07W@1O07>C=0LUa0U000540LVK0O\#
000?;0LVj19002I40LX315000540LY=0Z000?;0LYg1l002I40L[c3L004T:0L_?2_00S1A0Lan1E00l9C0LcC220?>n=0LeE0G0Le\>0Lej0X\#
0LfR;00Tj0P000540Lfb0b000?;0LgT1V002I40Li:2U004T:0Lk_1>00S1A0Llm1200l9C0Lmo0`00[2=0HGH0F0Ln_;00Tj0P000540Lo60S\#
000?;0LoY28002I40M1a1l004T:0M3]1k00S1A0M5X1300l9C0M6[1n0FjJ>0M8Y0W000540JG50F000?;0M9K27002I40M;R1n004T:0=J013\#
00S1A0M=P1O00l9C0M>o1I06Bf>08d=0O000540M@M0P000?;0M@m1[002I40MBX2?004T:0MDg1K00S1A0MFB2000l9C0MHB1>\#

"""#,
        blob: #"""
2.0.0\#
name\#
Éxito\#
description\#
El comando funcionó. Como respuesta al final de los datos del mensaje, el servidor se ha hecho cargo de él y responde de él.\#
when\#
`250 2.0.0 Ok: queued as …` tras los datos; también tras `RSET` y `NOOP`, como `220 2.0.0` a `STARTTLS` y como `221 2.0.0` a `QUIT`.\#
fix sender\#
No hay que hacer nada. Si el correo no aparece, mire en la carpeta de spam y dé después al administrador del destinatario el identificador de cola de esta respuesta.\#
2.1.0\#
Dirección del remitente aceptada\#
El servidor acepta la ruta de retorno y está listo para el primer destinatario.\#
`250 2.1.0 Ok` o `Sender ok` tras `MAIL FROM`, en casi todas las sesiones.\#
No hay que hacer nada; la sesión continúa con `RCPT TO`.\#
related 2.1.5\#
lo mismo para un destinatario\#
2.1.9\#
No hay que hacer nada; no habrá más informes. Pregunte al destinatario si necesita saberlo.\#
se aceptó el destinatario\#
2.2.0\#
Buzón en orden\#
El servidor acepta correo para este buzón y añade un estado de buzón sin detalle.\#
En respuestas y notificaciones de algunos sistemas tras una entrega correcta.\#
No hay que hacer nada.\#
el código habitual para un destinatario aceptado\#
2.3.0\#
Estado del sistema en orden\#
El comando funcionó; el servidor añade un estado del sistema sin detalle.\#
En respuestas de algunos servidores a `QUIT`, `RSET`, `HELP` o tras los datos.\#
2.5.0\#
Estado de protocolo en orden\#
El comando funcionó; el servidor añade un estado de protocolo sin detalle.\#
En respuestas a `RSET`, `NOOP`, `VRFY` o tras los datos en algunos servidores.\#
2.6.0\#
Contenido del mensaje aceptado\#
El servidor se ha hecho cargo del mensaje. Exchange y Outlook añaden su número interno y «Queued mail for delivery».\#
`250 2.6.0` tras los datos, en la mayoría de las entregas a servidores de Microsoft.\#
No hay que hacer nada. Si el correo no aparece, dé al administrador del destinatario el Message-ID y el número interno para un seguimiento.\#
related 2.0.0\#
lo que envían ahí otros servidores\#
2.6.4\#
El mensaje se entregó, pero una conversión perdió parte de su contenido.\#
En informes de pasarelas a fax, SMS o sistemas de correo antiguos.\#
Pregunte al destinatario si llegó todo lo importante; si no, envíe texto sin formato.\#
related 5.6.4\#
rechazado, porque el remitente prohíbe la pérdida\#
2.6.8\#
fix sending-admin\#
No hay ningún error; envíe `VRFY` o `EXPN` con el parámetro `SMTPUTF8` para ver el nombre.\#
related 252\#
el código de respuesta habitual\#
2.7.0\#
Autenticación correcta\#
El inicio de sesión funcionó; la sesión tiene ahora los derechos de ese usuario. Tras otros comandos dice que se superó una comprobación de seguridad.\#
`235 2.7.0` al final de `AUTH`. Postfix también despide a clientes web con `221 2.7.0` («I can break rules, too»).\#
No hay que hacer nada; la sesión continúa con `MAIL FROM`.\#
related 5.7.8\#
falló el inicio de sesión\#
related 235\#
2.7.7\#
El mensaje se entregó, aunque una comprobación mostró que se modificó o dañó por el camino.\#
Pregunte al destinatario si el mensaje es legible.\#
related 5.7.7\#
rechazado por ese motivo\#
2.X.Y\#
El servidor hizo lo que pedía el comando. Tras el final de los datos del mensaje, se ha hecho cargo de él.\#
En respuestas que empiezan por 2, en líneas de registro `status=sent` y en notificaciones de entrega con `Action: delivered`, `relayed` o `expanded`.\#
No hay que hacer nada. Si el correo no aparece, dé al administrador del destinatario el identificador de cola de la respuesta.\#
related 4.X.Y\#
el mismo ámbito, pero inténtelo más tarde\#
related 5.X.Y\#
el mismo ámbito, pero definitivo\#
4.0.0\#
Fallo temporal, sin detalle\#
Algo falló por ahora, y el programa que escribió el código no sabe más.\#
El servidor remoto respondió 4yz sin código de estado ampliado y el servidor emisor escribió `4.0.0` en su registro o notificación.\#
Lea la respuesta citada al lado: su código de respuesta y sus palabras contienen el motivo. Deje el mensaje en la cola.\#
fix receiving-admin\#
Añada códigos de estado ampliados a sus respuestas, para que los emisores vean la causa.\#
related 5.0.0\#
la forma permanente\#
4.1.0\#
Problema de dirección, temporal\#
El servidor no acepta por ahora esta dirección de remitente o destinatario.\#
Como respuesta a `MAIL FROM` o `RCPT TO`: falló una consulta de tabla o de política, o no se pudo comprobar la dirección del remitente.\#
Deje que la cola reintente. Si persiste, compruebe que el dominio del remitente tiene un registro MX o de dirección y que el destinatario es correcto.\#
Busque consultas fallidas (LDAP, SQL, servicio de políticas, DNS) a esa hora en el registro.\#
related 4.1.8\#
cuando el problema es el dominio del remitente\#
related 5.1.0\#
4.1.1\#
Destinatario desconocido por ahora\#
El servidor no puede confirmar que este destinatario exista y pide reintentar. El texto suele decir ya «user unknown» o «undeliverable address».\#
Postfix `reject_unverified_recipient` (450 por defecto), `soft_bounce = yes` o un 450 que quedó de las pruebas, una base de usuarios que no responde, lista gris.\#
Revise la dirección. Si es correcta, espere.\#
Deje que la cola reintente. Si «user unknown» dura un día, trate la dirección como desconocida y borre el mensaje de la cola.\#
Responda `550 5.1.1` a usuarios que no existen: ponga `soft_bounce = no` y `unverified_recipient_reject_code = 550`, y vea en el registro por qué falló la comprobación de la dirección.\#
related 5.1.1\#
la respuesta permanente que merecen los usuarios desconocidos\#
related 4.2.1\#
el buzón existe, pero está desactivado por ahora\#
related 450\#
4.1.2\#
Dominio del destinatario no encontrado por ahora\#
El servidor no encuentra en este momento un servidor de correo para el dominio del destinatario y pide reintentar.\#
Postfix `reject_unknown_recipient_domain` (450 por defecto), normalmente al enviar desde un cliente: error de escritura en el dominio o problemas de DNS.\#
Revise lo escrito a la derecha de @.\#
Ejecute `dig MX` para el dominio. NXDOMAIN: corrija la dirección y borre el mensaje. SERVFAIL o tiempo agotado: repare el resolutor.\#
Pruebe todos los servidores de nombres del dominio; basta uno que falle o una cadena DNSSEC rota. Postfix: `unknown_address_reject_code = 550` hace definitivo un NXDOMAIN real.\#
related 5.1.2\#
related 4.4.3\#
el servidor DNS no respondió\#
4.1.3\#
Dirección del destinatario ilegible, enviada como temporal\#
El servidor no puede leer la dirección del destinatario, pero responde con un código temporal, así que el emisor sigue intentándolo.\#
Ajustes de prueba como `soft_bounce = yes`, o un filtro que convierte todo rechazo en temporal.\#
Escriba la dirección de nuevo en vez de pegarla.\#
Corrija la dirección y borre el mensaje de la cola; esperar no arregla la sintaxis.\#
Responda `501 5.1.3`; desactive `soft_bounce`.\#
related 5.1.3\#
la forma permanente, la adecuada\#
4.1.4\#
Dirección del destinatario ambigua por ahora\#
La dirección corresponde en este momento a más de un buzón; el servidor pide reintentar.\#
Se está cambiando o sincronizando un directorio que contiene la dirección dos veces.\#
Use la dirección completa y exacta.\#
Deje que la cola reintente; si persiste, pida la dirección exacta.\#
Termine la sincronización y elimine el alias duplicado.\#
related 5.1.4\#
4.1.7\#
Dirección del remitente no verificada por ahora\#
El servidor no puede confirmar que la dirección del remitente acepte correo y pide reintentar.\#
Postfix `reject_unverified_sender` (450 por defecto): pregunta al MX del propio remitente, que rechaza, aplica lista gris o no responde.\#
Use una dirección de remitente que pueda recibir correo.\#
Haga que se pueda entregar a la dirección de `MAIL FROM`: su MX debe aceptar `RCPT TO` para ella, con remitente `<>`, desde cualquier lugar.\#
Vea el resultado de la comprobación en el registro (`postfix/verify`, la línea smtp hacia el MX del remitente); exima al remitente o quite la comprobación.\#
no se encuentra el dominio del remitente\#
related 5.1.7\#
la sintaxis del remitente es errónea\#
4.1.8\#
Dominio del remitente no encontrado por ahora\#
El servidor no encuentra en este momento un servidor de correo para el dominio del remitente y pide reintentar.\#
Postfix `reject_unknown_sender_domain` («Domain not found», 450 por defecto), Sendmail «Domain of sender address … does not resolve»: faltan registros o se agota el tiempo del DNS.\#
Ponga una dirección de remitente de un dominio de correo real.\#
Ejecute `dig MX` y `dig A` para el dominio de `MAIL FROM`. Publique el registro, reescriba nombres de equipo como `localdomain` (`myorigin`, `smtp_generic_maps`) o repare los servidores de nombres.\#
Si el dominio se resuelve en otros sitios, falla su resolutor: reinícielo o cámbielo.\#
related 5.1.8\#
4.1.9\#
Espere; el informe acaba en un sistema que no dice más.\#
Localice el último servidor en el informe y pregunte a su administrador con el identificador de cola.\#
4.2.0\#
Buzón no disponible por ahora\#
El buzón existe, pero el servidor no acepta correo para él en este momento.\#
Greylisting (postgrey: «Greylisted, see …»), un archivo o almacén de buzón bloqueado por otro proceso, un backend que reinicia, límites del proveedor para un destinatario.\#
No haga nada; el servidor emisor reintenta.\#
Reintente desde la misma IP tras el tiempo indicado en el texto, al menos 5 minutos. Si dura horas, pregunte al administrador del destinatario.\#
¿No hay lista gris? Busque en el registro de entrega bloqueos obsoletos de buzón, un almacén parado o un propietario erróneo.\#
desactivado o recibe demasiado rápido\#
related 4.2.2\#
lleno\#
related 4.7.1\#
el otro código que usa la lista gris\#
4.2.1\#
Buzón desactivado por ahora\#
El buzón no acepta correo en este momento; el servidor espera que eso termine.\#
Cuenta suspendida por impago o mantenimiento, buzón en traslado; Gmail: llega demasiado correo a la vez para este destinatario.\#
Espere; si dura días, pida a la persona otra dirección.\#
Deje que la cola reintente. Tras varios días con la misma respuesta, dé la dirección por muerta.\#
Termine el traslado o reactive la cuenta; para una cuenta cerrada definitivamente responda `550 5.2.1`.\#
related 5.2.1\#
4.2.1~google\#
El destinatario recibe correo demasiado rápido\#
Gmail no acepta ahora más correo para este destinatario, porque llega demasiado y muy deprisa. El buzón no está desactivado.\#
Alertas de scripts o de supervisión a un buzón, bucles de correo, reenvío de todo a una dirección, una avalancha contra este usuario; también el límite máximo de la retransmisión SMTP de Workspace.\#
Espere; no reenvíe a mano.\#
Deje que la cola reintente con pausas crecientes. Envíe menos mensajes a esta dirección: agrupe alertas, detenga el bucle.\#
Averigüe quién inunda el buzón; reparta las alertas en un grupo.\#
related 4.7.28\#
demasiado correo desde su lado\#
4.2.2\#
Buzón lleno por ahora\#
El buzón ha alcanzado su cuota; el servidor espera que el propietario haga sitio y pide reintentar.\#
Como respuesta a `RCPT TO`, tras los datos y en registros de entrega de Dovecot o LMTP («Quota exceeded»).\#
Pida por otra vía al destinatario que borre correo. El servidor emisor reintenta mientras tanto.\#
Deje que la cola reintente. Elimine la dirección si sigue lleno durante semanas.\#
Amplíe la cuota o archive correo (`doveadm quota get`, `Get-MailboxStatistics`).\#
related 5.2.2\#
lo mismo, ya sin más intentos\#
related 4.3.1\#
está lleno todo el servidor, no un buzón\#
related 452\#
4.2.4\#
Problema al expandir la lista de correo, temporal\#
La dirección es una lista o un alias, y el servidor no pudo resolver sus miembros en este momento.\#
Directorio o base de datos de la lista inaccesible, un archivo incluido ilegible, una lista en modificación.\#
Espere.\#
Compruebe la conexión con el directorio o la base de datos y expanda después el alias a mano (`postalias -q`, `exim -bt`).\#
related 5.2.4\#
4.3.0\#
Sistema receptor con problemas por ahora\#
Algo falla en este momento dentro del sistema receptor; el mismo mensaje puede pasar más tarde.\#
Postfix «Temporary lookup failure» o «queue file write error», un filtro (milter, filtro de contenido) caído; Google: problema del sistema, o varios dominios de destino en una transacción.\#
Deje que la cola reintente. Si Google menciona dominios de destino, envíe una transacción por dominio.\#
Lea en el registro los avisos justo anteriores a esta respuesta: mapa de base de datos o LDAP, socket de milter, permisos, disco lleno.\#
el disco está lleno\#
related 4.3.5\#
la configuración es errónea\#
related 451\#
4.3.2\#
El sistema no acepta mensajes ahora\#
El servidor no acepta correo en este momento: se está deteniendo, está sobrecargado o en mantenimiento, o hace esperar a clientes nuevos.\#
En el saludo o en `RCPT TO`: «too many connections», «all server ports are busy», pruebas de Postfix postscreen («Service currently unavailable»), una regla `defer` («Try again later»), transporte de Exchange detenido.\#
Deje que la cola reintente desde la misma IP. Si solo ocurre con muchas conexiones, abra menos a la vez.\#
Compruebe la carga, los límites de procesos (`default_process_limit`, `smtp_accept_max`) y, en Exchange, el estado de los componentes.\#
related 5.3.2\#
nunca\#
related 4.4.5\#
congestión\#
related 421\#
4.3.2~microsoft\#
Entrega al buzón limitada\#
Exchange ya entrega a este buzón en demasiados hilos y aplaza el resto. Aquí el código de respuesta `432` no tiene nada que ver con contraseñas.\#
«recipient thread limit exceeded»: ráfagas de informes, alertas o correo de listas a un buzón o grupo.\#
No haga nada; Exchange reintenta.\#
Reparta los mensajes en el tiempo o entre varios buzones.\#
Localice la ráfaga con el seguimiento de mensajes y frene su origen; en grupos grandes, reparta las entregas en el tiempo.\#
demasiado correo para un destinatario, en otros sistemas\#
4.3.3\#
Función no disponible ahora\#
El sistema receptor no puede ofrecer en este momento una función que pide el mensaje.\#
Pasarelas y filtros cuyo backend para esa función está caído.\#
Deje que la cola reintente; si persiste, quite el parámetro opcional.\#
Reinicie el backend o deje de ofrecer la función en `EHLO`.\#
related 5.3.3\#
4.3.4\#
Mensaje demasiado grande en este momento\#
El servidor no puede aceptar ahora un mensaje de este tamaño.\#
Queda poco espacio en el servidor: los mensajes pequeños pasan, los grandes esperan.\#
Envíe un mensaje menor o comparta el archivo con un enlace.\#
Deje que la cola reintente.\#
Libere espacio en disco, o responda `552 5.3.4` si ese tamaño nunca va a pasar.\#
related 5.3.4\#
no hay espacio para nada\#
4.3.5\#
Error de configuración del servidor\#
El servidor receptor encontró un error en su propia configuración al comprobar el mensaje y pide reintentar.\#
Postfix «Server configuration error»: restricción mal escrita, falta de una tabla, servicio de políticas caído; el mensaje no tiene ningún defecto.\#
Deje que la cola reintente; si dura, avise al otro postmaster.\#
Lea la línea `warning:` o `fatal:` de smtpd justo anterior a la respuesta. Típico: un nombre inexistente en `smtpd_recipient_restrictions`, un mapa sin `postmap`, un socket de políticas muerto.\#
related 4.3.0\#
otro problema interno\#
4.4.0\#
Problema de red o encaminamiento por ahora\#
Algo falló en el camino al siguiente servidor; el mensaje sigue en la cola.\#
En el propio registro del emisor y en avisos de retraso; Exchange: `451 4.4.0` «Primary target IP address responded with …».\#
Lea el error citado y pruebe después desde ese equipo: `dig MX` del dominio y una conexión al puerto 25 de cada servidor.\#
related 4.4.1\#
sin respuesta\#
related 4.4.2\#
se cortó la conexión\#
fallo del servidor DNS\#
4.4.312\#
Exchange Online no puede consultar en este momento el servidor de correo del dominio del destinatario.\#
4.4.316\#
Exchange Online no puede conectarse en este momento al servidor receptor.\#
4.4.317\#
El dominio receptor exige TLS por DANE, y esta vez falló la negociación TLS con su servidor.\#
4.4.318\#
El servidor receptor cortó la conexión en mitad de la sesión; Exchange Online reintenta.\#
4.4.4\#
No se puede encaminar por ahora\#
El servidor no encuentra en este momento un siguiente servidor utilizable para la dirección.\#
«Unable to look up mail exchanger», un nombre MX cuya consulta de dirección falla, un smart host que no se resuelve.\#
Revise el dominio de la dirección; si es correcto, espere.\#
Ejecute `dig MX` para el dominio y `dig A` para cada nombre. Si se resuelven, revise `relayhost`, mapas de transporte o conectores de envío.\#
Dé a cada nombre MX un registro A o AAAA y pruebe todos los servidores de nombres del dominio.\#
related 5.4.4\#
el DNS no respondió\#
4.4.6\#
Bucle de encaminamiento detectado, temporal\#
El mensaje da vueltas entre servidores; sigue en la cola mientras dure el bucle.\#
Las mismas causas que la forma permanente; el estándar lo define como temporal, la mayoría de los servidores envía `5.4.6`.\#
Avise al destinatario por otra vía.\#
Rompa el bucle antes de que se llene la cola: lea los campos `Received`; los servidores que se repiten lo forman.\#
Quite un reenvío, o añada el dominio a los dominios locales del último servidor.\#
related 5.4.6\#
la forma habitual\#
4.4.7\#
Entrega retrasada o caducada\#
El mensaje lleva mucho en la cola. Con `Action: delayed` es un aviso y siguen los intentos; con `Action: failed` o «expired» es definitivo.\#
Avisos de retraso tras unas horas; rebotes definitivos de Exchange y Sendmail tras el plazo de cola («message expired»), a menudo como `550 4.4.7`.\#
Aviso: espere, no reenvíe. Definitivo: envíe de nuevo cuando se resuelva la causa.\#
Busque el identificador de cola en el registro; la causa es la respuesta repetida en cada intento. Pruebe el MX y el puerto 25 del dominio.\#
Busque este cliente en su registro: límite de envío, lista gris, fallo de TLS o cortafuegos.\#
related 5.4.7\#
definitivo por su clase\#
la causa más frecuente\#
4.4.8\#
La política MTA-STS del dominio receptor no incluye el servidor de correo que indica el DNS; Exchange Online espera y reintenta.\#
related 5.4.8\#
4.5.0\#
Problema de protocolo, temporal\#
Algo del diálogo no funcionó esta vez; el servidor o el cliente pide reintentar.\#
Sendmail lo registra por defecto para respuestas 4yz sin detalles; Google: el cliente incumplió el protocolo, por ejemplo envió antes de su turno.\#
Lea la respuesta citada. Si se repite, grabe la sesión (`swaks`, registro de depuración) y mire el comando anterior a la respuesta.\#
Exima al cliente de las pruebas estrictas de protocolo si es legítimo; revise cortafuegos que reescriben SMTP.\#
related 5.5.0\#
related 5.5.1\#
orden erróneo, dicho con exactitud\#
4.5.1\#
Comando no válido, enviado como temporal\#
El servidor no acepta el comando en este punto, pero responde con un código temporal.\#
`soft_bounce = yes`, servidores con comprobación de secuencia en un filtro, clientes que hablan demasiado pronto.\#
Corrija el orden de los comandos: `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`. Esperar no basta.\#
Responda 503 o 502 con `5.5.1`; desactive `soft_bounce`.\#
4.5.2\#
Error de sintaxis, enviado como temporal\#
El servidor no puede leer el comando o la dirección, pero responde con un código temporal.\#
`soft_bounce = yes`, o un rechazo como `reject_non_fqdn_sender` puesto en 450.\#
Corrija la línea que cita el texto; esperar no sirve.\#
Responda con `5.5.2`: desactive `soft_bounce`, ponga `non_fqdn_reject_code = 504`.\#
related 5.5.2\#
4.5.3\#
Demasiados destinatarios para esta transacción\#
El servidor ha aceptado todos los destinatarios que permite a la vez; los demás pueden ir en otra transacción.\#
Como respuesta a `RCPT TO` en envíos masivos y a grupos grandes; Google: destinatarios cuyas políticas no se pueden tratar juntas.\#
No haga nada; el servidor emisor divide y reintenta.\#
Deje que la cola envíe el resto. Reduzca los destinatarios por transacción para este destino (Postfix `default_destination_recipient_limit`, Exim `max_rcpt`).\#
Permita al menos 100 (`smtpd_recipient_limit`).\#
related 5.5.3\#
el código de respuesta que pide el estándar\#
4.5.4\#
Argumentos de comando no aceptados ahora\#
El servidor no puede usar en este momento un argumento del comando.\#
`455` a `MAIL FROM` o `RCPT TO` con parámetros como `SIZE`, `BODY` o `NOTIFY`.\#
Deje que la cola reintente. Si persiste, quite los parámetros opcionales para este servidor.\#
Averigüe qué parámetro no se puede atender y deje de ofrecer su palabra clave en `EHLO`.\#
related 5.5.4\#
related 455\#
4.5.5\#
Versión de protocolo errónea, temporal\#
Ambos lados no hallaron esta vez una versión común de un protocolo.\#
Rara vez: pasarelas durante una actualización.\#
Compruebe que puerto y protocolo encajan; deje que la cola reintente.\#
Compruebe qué servicio y qué versión escucha en este puerto.\#
related 5.5.5\#
4.5.6\#
La respuesta del cliente durante `AUTH` no cabe en este momento en el búfer del servidor.\#
Use otro mecanismo, o un token con menos grupos o claims; después inténtelo otra vez.\#
Amplíe el límite de línea para `AUTH` a 12288 octetos.\#
related 5.5.6\#
4.6.0\#
Problema de contenido, temporal\#
El servidor no pudo procesar esta vez el contenido del mensaje.\#
Un filtro de contenido o conversor que falla o tarda demasiado; un mensaje que no puede desempaquetar.\#
Espere; si persiste, envíe texto sin formato.\#
Deje que la cola reintente; pruebe un mensaje sencillo a la misma dirección.\#
Busque errores del filtro de contenido a esa hora (amavis, rspamd, antivirus).\#
related 5.6.0\#
4.6.2\#
El mensaje debe convertirse para el siguiente salto, lo que no está permitido en este momento.\#
Espere, o envíelo con codificación de 7 bits.\#
Permita la conversión en el retransmisor, o codifique en el origen; deje que la cola reintente.\#
Ofrezca `8BITMIME`.\#
related 5.6.2\#
4.6.3\#
El mensaje debe convertirse para el siguiente salto, y este servidor no puede hacerlo en este momento.\#
Codifique en el origen; deje que la cola reintente.\#
Ofrezca `8BITMIME` en todos los servidores MX, no solo en algunos.\#
related 5.6.3\#
4.6.4\#
Espere; o envíe el mensaje como texto sin formato.\#
4.6.5\#
Conversión fallida por ahora\#
El mensaje debía convertirse, y esta vez no funcionó.\#
Espere, o envíelo como texto sin formato.\#
Revise el conversor (disco, memoria, límites de tiempo).\#
related 5.6.5\#
4.6.6\#
El servidor debía obtener él mismo el contenido (`BURL`) y no puede acceder a él en este momento.\#
Envío con `BURL` mientras el servidor IMAP está caído u ocupado.\#
Envíe de nuevo en unos minutos.\#
Compruebe el servidor IMAP y la conexión con él.\#
related 5.6.6\#
el servidor IMAP no responde\#
4.6.8\#
Envíe el comando otra vez con el parámetro `SMTPUTF8`.\#
related 5.6.8\#
4.7.0\#
Retraso por seguridad o políticas\#
El servidor no acepta el correo por ahora por un motivo de seguridad o de política, sin detalle.\#
`421 4.7.0` límites de envío o de reputación (Gmail, Yahoo `[TSS04]`), límites de conexión de Postfix, `450 4.7.0` lista gris, `454 4.7.0` problemas de inicio de sesión o de TLS.\#
Problema de inicio de sesión: conserve la contraseña e inténtelo más tarde. En otro caso, espere.\#
Lea el texto y su marca. Envíe más despacio y con menos conexiones a este destino; compruebe PTR, SPF, DKIM, listas de bloqueo, y TLS si lo nombra el texto. No fuerce reintentos.\#
`454`: compruebe el backend SASL y el certificado; si no, amplíe los límites (`smtpd_client_connection_count_limit`) o exima al cliente.\#
el otro código para lista gris y límites\#
demasiado correo, dicho con exactitud\#
4.7.1\#
Entrega no autorizada por ahora\#
El servidor aún no acepta el correo: casi siempre lista gris, un límite de envío o una comprobación del cliente que falló por ahora.\#
«Greylisted», «Try again later», «Service unavailable», límites de Postfix (`450 4.7.1`), falta de DNS inverso o nombre HELO desconocido, `454 4.7.1 Relay access denied`.\#
Reintente desde la misma IP; si el texto habla de lista gris, bastan unos minutos. Se repite durante horas: dé al servidor un PTR que resuelva de vuelta y un nombre HELO que se resuelva; envíe más despacio. «Relay»: compruebe el MX del destinatario, o inicie sesión.\#
Busque la regla en el registro: lista gris, milter caído, `reject_unknown_client_hostname`, `defer_unauth_destination`.\#
related 5.7.1\#
rechazado definitivamente\#
related 4.2.0\#
el código de postgrey para lista gris\#
related 4.7.25\#
DNS inverso, dicho con exactitud\#
4.7.15\#
El servidor solo acepta por el momento mensajes con una prioridad mayor.\#
Espere, o envíe con mayor prioridad si le está permitido.\#
Baje el umbral cuando termine la emergencia.\#
related 5.7.15\#
4.7.16\#
El servidor fija por el momento un límite de tamaño para esta prioridad, y el mensaje es mayor.\#
Reduzca el mensaje, elija una prioridad menor o espere.\#
Revise los límites de tamaño de cada prioridad.\#
related 5.7.16\#
4.7.23~google\#
Gmail limita el correo de esta dirección IP, porque no tiene registro PTR o el nombre no apunta de vuelta a ella. No se trata de SPF.\#
4.7.24\#
SPF no se pudo comprobar ahora\#
Falló una consulta DNS del registro SPF del dominio del remitente; el servidor pide reintentar. Google lo envía también por registros sospechosos.\#
Servidores de nombres lentos o averiados del dominio del remitente o de un `include:` de su registro.\#
Pruebe `dig TXT DOMAIN` y cada `include:` en todos los servidores de nombres; acorte el registro.\#
Revise su propio resolutor DNS.\#
related 5.7.24\#
el propio registro es erróneo\#
lo que envían servidores más antiguos en este caso\#
4.7.25\#
DNS inverso no hallado por ahora\#
El servidor no halla un DNS inverso válido de la dirección IP emisora y pide reintentar.\#
`reject_unknown_client_hostname` de Postfix («cannot find your hostname», 450 por omisión): sin registro PTR, un nombre que no conduce de vuelta o un tiempo de espera de DNS agotado.\#
No haga nada; reenvíe el texto a su administrador de correo si persiste.\#
Ejecute `dig -x ADDRESS` y después `dig A` o `dig AAAA` para ese nombre: debe dar la misma dirección. El proveedor de alojamiento pone el registro PTR; el correo en cola pasa después.\#
Use `reject_unknown_reverse_client_hostname`, que exige menos, o excluya al cliente.\#
related 5.7.25\#
4.7.26\#
Fallaron por ahora las comprobaciones de autenticación\#
Esta vez no se pudo confirmar el origen del mensaje; el servidor limita ese correo o pide reintentar.\#
Problemas de DNS mientras se comprobaba SPF, DKIM o DMARC; Google: se frena el correo sin SPF ni DKIM.\#
Configure SPF y DKIM para el dominio de `From`; pruebe sus servidores de nombres.\#
related 5.7.26\#
4.7.26~google\#
Mensaje no autenticado, envío limitado\#
Gmail frena este correo, porque no se superó SPF ni DKIM, o problemas de DNS le impidieron comprobar DMARC.\#
Servidor nuevo, formulario web, servicio de correo sin DKIM para su dominio, reenvío; o servidores de nombres del dominio del remitente que no responden.\#
Firme con DKIM para el dominio de `From`, añada el servidor a SPF, pruebe los servidores de nombres del dominio. Revise un correo de prueba con «Mostrar original» en Gmail. La cola se vacía después.\#
Workspace tras otra pasarela: indíquela como pasarela de entrada.\#
4.7.27~google\#
No se superó SPF, envío limitado\#
Gmail frena este correo, porque no se superó SPF. Los remitentes de correo masivo deben superar SPF y DKIM. No se trata de MX nulo.\#
La dirección IP emisora falta en el registro SPF del dominio de `MAIL FROM`, o el registro está roto.\#
No haga nada; reenvíe el texto a su administrador de correo.\#
Añada la dirección IP o el `include:` al registro TXT del dominio de `MAIL FROM` (vea `Return-Path`), como máximo 10 consultas; la cola se vacía después.\#
4.7.28\#
Avalancha de correo detectada, envío limitado\#
El servidor ve más correo de este origen del que acepta y pide esperar.\#
Boletines enviados demasiado deprisa, direcciones IP nuevas sin historial, cuentas o formularios secuestrados, tormentas de alertas.\#
Reduzca las conexiones y el ritmo hacia este destino, busque una cuenta secuestrada en el registro, caliente las direcciones IP nuevas durante semanas.\#
Límites demasiado estrechos para un origen legítimo: exclúyalo.\#
related 5.7.28\#
4.7.28~google\#
Ritmo de correo inusual, envío limitado\#
Gmail ve demasiado correo, o demasiado no deseado, de una dirección IP, red, dominio, enlace o Message-ID, y lo frena. El texto indica cuál.\#
Volumen repentino, dirección IP nueva, quejas, cuenta o formulario secuestrado, muchas copias con el mismo Message-ID.\#
Reduzca las conexiones y el ritmo hacia Gmail, busque la causa, mantenga las quejas por debajo del 0,3 % (vea Postmaster Tools). Dé a cada mensaje su propio Message-ID.\#
No hay nada que ajustar en el lado del destinatario.\#
4.7.29~google\#
Gmail frena este correo, porque no llegó por una conexión cifrada. No se trata de ARC.\#
4.7.30~google\#
No se superó DKIM, envío limitado\#
Gmail frena este correo, porque no se superó DKIM. Los remitentes de correo masivo deben superar SPF y DKIM. No se trata de REQUIRETLS.\#
4.7.31\#
Gmail frena este correo, porque el dominio de `From` no tiene registro o política DMARC. Los remitentes de correo masivo necesitan uno.\#
related 5.7.31\#
rechazado por el mismo motivo\#
4.7.32\#
Gmail frena este correo, porque el dominio de `From` no concuerda ni con el que superó SPF ni con el que superó DKIM.\#
related 5.7.32\#
4.7.321\#
Se exige TLS hacia este dominio, y su servidor no ofrece `STARTTLS`; Exchange Online reintenta.\#
4.7.323\#
El dominio receptor usa DANE, y el certificado de su servidor no concuerda con el registro TLSA; Exchange Online reintenta.\#
4.7.324\#
Las respuestas DNS del dominio receptor llevan firmas DNSSEC no válidas; Exchange Online reintenta.\#
4.7.325\#
Se exige TLS con un certificado adecuado, y el del servidor no lleva el nombre del servidor MX; Exchange Online reintenta.\#
4.7.40\#
related 4.7.31\#
el código de las respuestas de la propia Google\#
4.7.5\#
Fallo criptográfico, temporal\#
No se pudo comprobar esta vez el certificado o la clave del otro lado; el mensaje espera.\#
Postfix «Server certificate not verified» o «not trusted» con `verify`, `secure`, `dane` o MTA-STS; certificados caducados, nombres que no encajan.\#
Compruebe con `openssl s_client -starttls smtp -connect HOST:25` el nombre, la fecha y la cadena; mire su entrada en `smtp_tls_policy_maps`.\#
Renueve el certificado con el nombre del servidor MX y la cadena completa; corrija los registros TLSA o la política MTA-STS.\#
related 5.7.5\#
related 4.7.0\#
falla el propio `STARTTLS`\#
4.7.500-4.7.699\#
Servidor ocupado o tráfico sospechoso (Microsoft)\#
Exchange Online frena la dirección IP emisora, porque su tráfico parece sospechoso o excesivo.\#
«Server busy. Please try again later from …» o «Access denied, please try again later»: direcciones IP nuevas, volumen repentino, spam de una cuenta.\#
Deje que la cola reintente despacio. Busque en el registro una cuenta secuestrada; compruebe SPF, DKIM, PTR; caliente las direcciones IP nuevas.\#
Socio deseado: añada su dirección IP a la lista de permitidos del filtro de conexión.\#
related 4.7.650\#
a causa de la reputación\#
related 5.7.606\#
bloqueado, no solo frenado\#
4.7.5~microsoft\#
Falló por ahora la validación MTA-STS\#
Exchange Online espera y reintenta, porque la política MTA-STS del dominio receptor no concuerda con sus servidores de correo o con su certificado.\#
«failed MTA-STS validation»: certificado caducado o sin el nombre del servidor MX, servidor MX ausente de la política, política antigua tras una mudanza.\#
Espere, o contacte con el destinatario por otra vía.\#
Avise al administrador del destinatario; desde su lado no se puede reparar.\#
Descargue `https://mta-sts.DOMAIN/.well-known/mta-sts.txt`, incluya cada servidor MX, renueve el certificado y cambie después el `id` del registro TXT `_mta-sts`.\#
related 4.4.8\#
el servidor MX no está en la política\#
4.7.6\#
Ambos lados no hallaron esta vez un cifrado, hash o tipo de clave común; el mensaje espera.\#
Permita TLS 1.2 y 1.3 con cifrados estándar; ponga la política TLS de este servidor en `may` si debe ir sin cifrar.\#
Pruebe con `openssl s_client -starttls smtp`; elimine una lista de cifrados demasiado estrecha.\#
related 5.7.6\#
4.7.650\#
Dirección IP limitada por su reputación (Microsoft)\#
Outlook.com frena la dirección IP emisora a causa de su reputación («S775»).\#
Quejas, destinatarios desconocidos, trampas de spam o una dirección IP nueva.\#
Envíe menos y más despacio, solo a quienes lo pidieron; vigile la dirección IP en Microsoft SNDS y únase al programa de avisos de quejas (JMRP).\#
related 4.7.500\#
frenado sin ese motivo\#
bloqueado\#
4.7.652\#
Demasiadas conexiones (Microsoft)\#
El servidor emisor tiene abiertas con Outlook.com más conexiones de las permitidas («S3115»).\#
Mucha entrega en paralelo a dominios de Microsoft.\#
Reduzca las conexiones paralelas para estos dominios (Postfix: transporte propio con `smtp_destination_concurrency_limit`) y envíe varios mensajes en una conexión.\#
4.7.7\#
La comprobación de si el mensaje se modificó por el camino falló por ahora.\#
Deje que la cola reintente; busque filtros que cambien el mensaje después de firmarlo.\#
4.7.700\#
Filtro ocupado (Microsoft)\#
Un agente de filtrado de Exchange Online está ocupado y pide reintentar («PFA agent busy»).\#
Carga dentro del servicio de Microsoft.\#
problemas en el sistema receptor\#
4.7.850-4.7.899\#
Acceso denegado por ahora (Microsoft)\#
Exchange Online no acepta por el momento correo de este origen y pide reintentar.\#
Tráfico sospechoso o repentino de la dirección IP.\#
Deje que la cola reintente despacio; busque una cuenta secuestrada; compruebe SPF, DKIM y PTR.\#
la misma familia\#
4.X.Y\#
Fallo transitorio persistente\#
El servidor no aceptó el mensaje esta vez, pero el mismo intento puede funcionar más tarde. El mensaje sigue en la cola del emisor.\#
En respuestas que empiezan por 4, en líneas `status=deferred` y en avisos de retraso: buzones llenos, lista gris, límites de envío, servidores inaccesibles, problemas de DNS.\#
No haga nada todavía. El servidor emisor reintenta por sí solo, a menudo de 1 a 5 días.\#
Lea la respuesta en la cola (`postqueue -p`, `exim -bp`, `mailq`). Si un texto se repite durante horas con muchos destinatarios, corrija la causa y vacíe después la cola.\#
Busque la misma hora y el mismo cliente en su registro; el texto junto al código indica la causa.\#
la forma definitiva del mismo fallo\#
related 2.X.Y\#
éxito\#
5.0.0\#
Fallo permanente, sin detalle\#
El mensaje falló definitivamente, y el programa que escribió el código no sabe más.\#
El servidor remoto respondió 5yz sin código de estado ampliado; Exim y OpenSMTPD lo escriben en el campo `Status:` de casi todos los rebotes, fuera cual fuera la respuesta real.\#
Lea la respuesta citada debajo (`Diagnostic-Code:` o «host … said:»).\#
Clasifique por la respuesta citada, no por este código; no borre la dirección por él.\#
related 4.0.0\#
la forma temporal\#
5.0.1\#
Rechazo propio de un proveedor\#
Un código de rechazo propio de un proveedor. En ningún sitio se documenta en qué difieren `5.0.1`, `5.0.2` y `5.0.3`; el texto que lo acompaña da la razón.\#
Orange y AT&T: remitente rechazado, DMARC fallido o dirección IP bloqueada.\#
Lea el texto; reenvíe la respuesta a su administrador de correo.\#
Compruebe SPF, DKIM, DMARC y listas de bloqueo; use el contacto del proveedor que figura en el texto.\#
el código registrado para rechazos por política\#
5.0.2\#
5.0.3\#
5.0.350\#
El servidor remoto rechazó (Microsoft)\#
Exchange Online transmite un rechazo para el que no tiene un código mejor. El texto citado contiene el motivo.\#
El servidor receptor rechazó, o `x-dg-ref` es demasiado largo, o actuó una política («AS345»).\#
Lea la respuesta citada en el rebote. Si se nombra `x-dg-ref`, envíe como mensaje nuevo sin el adjunto antiguo.\#
Ejecute un seguimiento de mensajes y lea el último error del servidor receptor.\#
Dé un código estándar con su rechazo.\#
rechazo por política\#
5.1.0\#
Dirección rechazada\#
El servidor rechaza una dirección del sobre, a menudo la del remitente, sin decir qué defecto tiene.\#
Remitente bloqueado; Postfix: remitente desconocido en las tablas locales (`reject_unlisted_sender`); pasarelas Cisco: `#5.1.0 Address rejected` para un destinatario desconocido.\#
Use una dirección de remitente que exista y que pueda usar, o corrija el destinatario que nombra el texto.\#
Compruebe que la dirección de `MAIL FROM` existe y que este servidor puede usarla. Si es un destinatario, trátelo como desconocido.\#
Busque la dirección en las tablas de destinatarios, los mapas de acceso de remitentes y las listas de bloqueo.\#
destinatario desconocido, dicho con exactitud\#
rechazado por política\#
5.1.351\#
El servidor remoto indica destinatario desconocido (Microsoft)\#
El servidor receptor dijo a Exchange Online que el destinatario no existe.\#
Error al escribir, una persona que se marchó, una entrada de autocompletar obsoleta.\#
Borre la entrada de autocompletar, compruebe la escritura, pida la dirección actual.\#
Quite la dirección; no reintente.\#
Compruebe que el buzón existe en el servidor al que apunta el MX.\#
el código registrado para esto\#
5.1.8~microsoft\#
Remitente de salida no admitido\#
Exchange Online ha bloqueado el envío de esta cuenta de un cliente propio, porque envió spam. El dominio del remitente está bien.\#
«Access denied, bad outbound sender»: el buzón fue secuestrado, o envió más de lo que permite la política de salida.\#
Cambie su contraseña y avise a su administrador.\#
Asegure la cuenta (contraseña, sesiones, reglas de la bandeja de entrada) y quítela después de las entidades restringidas en el portal de Microsoft Defender.\#
related 5.7.705\#
está bloqueado el inquilino entero\#
5.1.9\#
Pregunte al destinatario si llegó el mensaje.\#
5.1.90\#
Límite diario de destinatarios alcanzado (Microsoft)\#
Su propia cuenta de Exchange Online ha enviado a tantos destinatarios como puede en un día.\#
Boletines desde un buzón, o una cuenta secuestrada.\#
Espere hasta 24 horas. Si no envió tanto, cambie su contraseña.\#
Revise el correo enviado con el seguimiento de mensajes, asegure la cuenta; use un servicio de correo masivo para los boletines.\#
cuenta bloqueada por spam\#
5.2.0\#
Buzón no disponible\#
El buzón existe, pero el servidor rechaza definitivamente su correo y no da detalles.\#
Reglas del buzón, buzones dañados, bloqueos del proveedor para un destinatario; almacenes de Exchange que rechazan la entrega.\#
No reintente sin cambios; lea la causa en el texto.\#
Busque en el registro la entrega a este buzón: errores del almacén, reglas, buzón trasladado o en cuarentena.\#
desactivado\#
5.2.121\#
Límite por hora del destinatario para este remitente (Microsoft)\#
Este remitente ha enviado a este buzón en una hora más mensajes de los que el buzón acepta.\#
Correos de alerta, informes, bucles entre sistemas de incidencias.\#
Espere una hora; agrupe los mensajes.\#
Frene el origen, detenga los bucles; la dirección sigue siendo válida, no la quite.\#
Reparta las alertas entre varios buzones o un grupo.\#
related 5.2.122\#
todos los remitentes juntos\#
similar, en otros servidores\#
5.2.122\#
Límite por hora del destinatario (Microsoft)\#
El buzón recibió en una hora más mensajes de los que acepta de todos los remitentes juntos.\#
Correos de alerta, reenvío de todo el dominio (catch-all), una avalancha contra el buzón.\#
Espere unas horas y vuelva a enviar.\#
Conserve la dirección; vuelva a enviar más tarde y más despacio.\#
Busque la avalancha con el seguimiento de mensajes; reparta el correo entre varios buzones.\#
related 5.2.121\#
un solo remitente\#
5.2.14\#
Dirección de reenvío mal configurada (Microsoft)\#
El buzón reenvía a una dirección que falta o es errónea.\#
El destino del reenvío se borró o cambió de nombre.\#
Corrija o quite el reenvío (campos `ForwardingAddress` y `ForwardingSmtpAddress` de `Get-Mailbox`).\#
reenvío en círculo\#
5.3.0\#
El sistema receptor rechaza\#
El sistema receptor rechaza el mensaje definitivamente y no da detalles. Algunos servidores lo usan para listas de bloqueo y reglas de acceso.\#
Reglas de acceso y errores de mailer de Sendmail; AT&T: IP emisora en su lista de bloqueo; filtros y pasarelas que no conocen un código mejor.\#
Lea el texto y reenvíe la respuesta completa a su administrador de correo.\#
Siga el enlace o la dirección del texto; compruebe la IP emisora en listas de bloqueo.\#
Busque en el registro la regla o el mailer que falló y dele un código más exacto.\#
el código exacto para rechazos por política\#
related 5.3.5\#
5.3.1\#
Al servidor receptor no le queda espacio y, contra el estándar, lo da por definitivo.\#
Servidores o filtros que convierten un disco lleno en un rechazo permanente.\#
Envíe el mensaje de nuevo más tarde.\#
Conserve la dirección; avise por otra vía al otro postmaster de que su disco está lleno.\#
el código adecuado\#
5.3.190\#
Registro en diario no admitido (Microsoft)\#
La organización no acepta informes de diario de servidores locales.\#
Una regla de diario apunta a Exchange Online mientras su archivo de diario está desactivado.\#
Apunte la regla de diario a un archivo admitido.\#
Active el archivo de diario, o use otro buzón de diario.\#
5.4.1\#
El servidor no responde, sin más intentos\#
El sistema emisor no alcanzó ningún servidor del dominio y lo dio por definitivo. De servidores de Microsoft significa otra cosa: destinatario rechazado.\#
Retransmisores y pasarelas sin cola; algunos sistemas lo usan cuando sus propias reglas rechazan el dominio del destinatario.\#
Revise el dominio de la dirección.\#
Mire quién escribió la respuesta. Su propio retransmisor: pruebe el DNS y el puerto 25. Un servidor remoto: lea su texto.\#
Abra el puerto 25, arranque el servidor y quite servidores muertos de los registros MX.\#
la forma temporal, que pide el estándar\#
destinatario desconocido\#
5.4.11\#
Profundidad de mensajes generados por agentes superada (Microsoft)\#
En Exchange, unos mensajes automáticos desencadenaron otros demasiadas veces, así que detuvo la cadena.\#
Reglas, respuestas automáticas o registro en diario que se responden entre sí.\#
No hay que hacer nada; avise al administrador del destinatario.\#
Busque respuestas automáticas y reglas que reaccionen a rebotes.\#
Busque la regla, el diario o la respuesta automática que crea mensajes sobre mensajes, y excluya el correo automático.\#
related 5.4.14\#
bucle entre servidores\#
5.4.14\#
Número de saltos superado (Microsoft)\#
El mensaje volvió a Exchange Online demasiadas veces: un bucle de correo.\#
MX y conectores envían el dominio en círculo entre Exchange Online y un servidor local o de filtrado; dos buzones se reenvían entre sí.\#
Lea los campos `Received` del mensaje rebotado: los servidores que se repiten forman el bucle.\#
Configure el dominio aceptado como autoritativo, o corrija el conector; quite uno de los dos reenvíos; complete los buzones que falten.\#
el código registrado para bucles\#
5.4.1~microsoft\#
Dirección del destinatario rechazada: acceso denegado\#
Exchange Online rechaza al destinatario en su perímetro, porque la dirección no está en el directorio de la organización. No tiene nada que ver con la red.\#
«Recipient address rejected: Access denied» tras `RCPT TO`: destinatario desconocido con el bloqueo perimetral basado en directorio activo; o el buzón está en servidores locales y no se sincroniza.\#
Revise la dirección; pida la actual.\#
Trátelo como destinatario desconocido: no reintente.\#
Cree o sincronice el destinatario, o configure el dominio aceptado como retransmisión interna mientras haya buzones en otro lugar. Las carpetas públicas necesitan su propia excepción.\#
related 5.1.10\#
el código de Microsoft si la consulta al directorio falla después\#
5.4.2\#
La conexión se cortó antes de que pasara el mensaje, y el sistema emisor lo dio por definitivo.\#
Retransmisores, scripts y bibliotecas sin cola que dan por permanente una conexión cortada.\#
Envíe de nuevo.\#
Envíe por un servidor con cola; averigüe en qué paso se corta la conexión.\#
5.4.3\#
No respondió un directorio que el sistema emisor necesita, y este desistió.\#
Exchange y pasarelas que dan por definitivos los fallos de DNS o de directorio.\#
Envíe de nuevo más tarde; revise el dominio de la dirección.\#
Ejecute `dig MX` para el dominio en el servidor de correo y repare el resolutor o el directorio.\#
Pruebe cada servidor de nombres del dominio y la cadena DNSSEC.\#
5.4.300\#
Mensaje caducado (Microsoft)\#
Exchange Online lo intentó durante todo su tiempo en cola (24 horas por regla general) y desistió.\#
El servidor receptor no respondió, aplazó cada intento, o falló TLS.\#
Lea el último error del rebote y vuelva a enviar más tarde.\#
El seguimiento de mensajes muestra cada intento; pruebe los servidores MX del dominio.\#
Abra el puerto 25 a Exchange Online; busque listas grises o límites.\#
related 5.4.316\#
conexión rechazada\#
5.4.310\#
El dominio DNS no existe (Microsoft)\#
Exchange Online no halla ese dominio en el DNS.\#
Error al escribir, dominio caducado, registros ausentes en el servidor de nombres.\#
Compruebe la escritura a la derecha de la @.\#
Ejecute `dig MX` para el dominio; corrija la dirección.\#
Renueve el dominio; publique un registro MX.\#
5.4.5\#
Congestión del sistema de correo, sin más intentos\#
Un sistema estaba demasiado ocupado y lo dio por definitivo, contra el estándar. De servidores de Google es un límite de envío.\#
Pasarelas y filtros sin cola.\#
Envíe de nuevo más tarde.\#
Conserve la dirección; envíe de nuevo con menos conexiones.\#
5.4.5~google\#
Límite diario de envío superado\#
Su propia cuenta de Google o retransmisión SMTP ha alcanzado su límite diario y por ahora no puede enviar más. El destinatario no tiene la culpa.\#
«Daily user sending limit exceeded» o «Daily SMTP relay limit exceeded»: boletines desde un buzón, una cuenta secuestrada, un bucle.\#
Espere hasta 24 horas y envíe menos después; cambie la contraseña si usted no envió tanto.\#
Compruebe los envíos de la cuenta en el registro de correo; pase el correo masivo a un servicio hecho para ello.\#
el destinatario recibe demasiado\#
5.5.0\#
Problema de protocolo\#
Algo del diálogo falló definitivamente, sin detalle. Muchos programas lo usan también para rechazos que no tienen nada que ver con el protocolo.\#
Valor por defecto de Sendmail para respuestas 5yz; Postfix «Improper use of SMTP command pipelining»; un milter caído con acción reject; servidores antiguos de Microsoft para destinatarios desconocidos o bloqueados.\#
Lea el texto: si nombra la dirección o una política, ese es el motivo.\#
Guíese por el texto. Si nombra el protocolo, grabe la sesión y espere cada respuesta antes del siguiente comando, salvo que se ofreciera `PIPELINING`.\#
Milter caído: reinícielo.\#
comando u orden erróneos\#
sintaxis\#
5.6.0\#
Contenido no aceptable\#
El servidor rechaza el mensaje por cómo está hecho, sin detalle.\#
Cabeceras o MIME mal formados, `From` duplicado, falta de `Date`, anidamiento excesivo, «Corrupt message content» en Exchange, `winmail.dat`.\#
Envíelo como mensaje nuevo, texto sin formato, adjunto como ZIP o enlace.\#
Revise el mensaje en bruto: un `From`, `Date`, `Message-ID`; líneas de hasta 998 octetos; límites MIME correctos.\#
Busque en el registro qué comprobación falló; pruebe con el mensaje original.\#
related 5.6.1\#
se rechaza el tipo de contenido\#
rechazado por una política de contenido\#
5.6.11\#
Saltos de línea sueltos en el mensaje (Microsoft)\#
El mensaje tiene saltos de línea sin retorno de carro, y el siguiente servidor no puede aceptarlo así.\#
Programas y dispositivos que crean correo con finales de línea de Unix; el siguiente servidor no ofrece `BDAT` (`CHUNKING`).\#
Vuelva a enviarlo con otro programa de correo.\#
Termine cada línea con CR LF en el programa que crea el mensaje.\#
Ofrezca `CHUNKING` en el servidor receptor.\#
lo que envían otros por saltos de línea sueltos\#
5.6.4\#
El mensaje solo se puede entregar con pérdida, y el remitente lo ha prohibido.\#
Envíelo como texto sin formato o permita la conversión.\#
related 2.6.4\#
entregado, con pérdida\#
5.6.8\#
Envíe `VRFY` o `EXPN` con el parámetro `SMTPUTF8`, o prescinda del comando.\#
related 553\#
un código de respuesta habitual\#
related 5.6.7\#
no se acepta la propia dirección\#
5.7.0\#
Rechazo por seguridad o políticas\#
El servidor rechaza por un motivo de seguridad o de política y no da más detalles. Solo el texto dice cuál.\#
`530 5.7.0`: primero inicio de sesión o `STARTTLS`; bloqueos por virus o adjuntos; retransmisión no permitida; listas de bloqueo de pasarelas (Proofpoint); Gmail `552 5.7.0`: adjunto peligroso.\#
Se pide iniciar sesión: active la autenticación y TLS para el correo saliente. Se nombra un adjunto: compártalo con un enlace.\#
Guíese por el código de respuesta y el texto: `530`: use el puerto 587 o 465 con inicio de sesión; IP bloqueada: siga el enlace; retransmisión: registre allí su servidor.\#
Busque la regla en el registro de su filtro y dele un código más claro.\#
no autorizado, el código de política más frecuente\#
related 530\#
primero inicio de sesión o TLS\#
5.7.105\#
Rechazado por un filtro de remitentes\#
Un filtro delante de Exchange rechaza el remitente, o su dirección IP está en una lista de bloqueo que el filtro consulta.\#
Filtros de remitentes o de conexión de Exchange y productos complementarios; no documentado por un único fabricante.\#
Reenvíe la respuesta a su administrador de correo.\#
Compruebe la dirección IP en listas de bloqueo, siga el enlace del texto y pida después la baja.\#
Busque en el filtro entradas de remitentes y de listas de bloqueo.\#
5.7.107\#
Rechazado por una lista de bloqueo\#
Un filtro delante de Exchange rechaza la dirección IP emisora, o su remitente, porque está en una lista de bloqueo.\#
5.7.124\#
Remitente ausente de los permitidos del grupo (Microsoft)\#
El grupo acepta correo solo de los remitentes de su lista, y este remitente no está en ella.\#
Grupos de distribución con administración de la entrega.\#
Pregunte al propietario del grupo, o escriba a un miembro.\#
Añada el remitente a los remitentes permitidos del grupo (un contacto de correo para remitentes externos).\#
related 5.7.2\#
related 5.7.133\#
solo remitentes internos\#
5.7.12~microsoft\#
Remitente no autenticado por la organización\#
Exchange acepta correo para este destinatario solo de remitentes autenticados en su propia organización. No se trata de contraseñas.\#
Correo externo a un grupo, sala o buzón cerrado a remitentes externos; dispositivos propios que envían sin autenticarse.\#
Pida a la organización del destinatario que abra la dirección, o escriba a otra.\#
Haga que los dispositivos y aplicaciones propios se autentiquen, o use un conector.\#
Exchange: `Set-DistributionGroup` o `Set-Mailbox` con `-RequireSenderAuthenticationEnabled $false`, o añada el remitente a los aceptados.\#
el código de Microsoft para grupos\#
related 5.7.134\#
el código de Microsoft para buzones\#
5.7.133\#
Remitente no autenticado para el grupo (Microsoft)\#
El grupo acepta correo solo de remitentes autenticados de su propia organización.\#
Correo externo a un grupo de distribución con su ajuste predeterminado.\#
Escriba a una persona de allí, o pregunte al propietario del grupo.\#
Aplicación propia: haga que se autentique como un buzón de la organización.\#
Permita remitentes externos para este grupo (`Set-DistributionGroup -RequireSenderAuthenticationEnabled $false`).\#
lo mismo para un buzón\#
5.7.134\#
Remitente no autenticado para el buzón (Microsoft)\#
El buzón acepta correo solo de remitentes autenticados de su propia organización.\#
Correo externo a salas, buzones compartidos o internos.\#
Escriba a otra persona de allí.\#
`Set-Mailbox -RequireSenderAuthenticationEnabled $false` para este buzón.\#
lo mismo para un grupo\#
5.7.135\#
Remitente no autenticado para la carpeta pública (Microsoft)\#
La carpeta pública acepta correo solo de remitentes autenticados de su propia organización.\#
Correo externo a una carpeta pública habilitada para correo.\#
Escriba en su lugar a una persona de allí.\#
Permita que todos los remitentes entreguen en la carpeta y dé a Anonymous el derecho de crear elementos.\#
5.7.136\#
Remitente no autenticado para el usuario de correo (Microsoft)\#
El destinatario (un usuario de correo, cuyo buzón está en otro sitio) acepta correo solo de remitentes autenticados.\#
Correo externo a una cuenta que reenvía a otro sistema.\#
Escriba a la otra dirección de la persona.\#
`Set-MailUser -RequireSenderAuthenticationEnabled $false` para esta cuenta.\#
5.7.139\#
Autenticación fallida (Microsoft)\#
Microsoft 365 rechaza el inicio de sesión: la contraseña por SMTP está desactivada para la organización o el buzón, o una política lo bloquea.\#
`535 5.7.139` a dispositivos y scripts con usuario y contraseña; valores predeterminados de seguridad, acceso condicional, contraseña errónea.\#
Use un programa con inicio de sesión OAuth, o pregunte a su administrador.\#
Active SMTP AUTH para este buzón (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`) donde aún se ofrezca, o pase a OAuth, un conector de retransmisión o un servicio de correo.\#
el código registrado para un inicio de sesión fallido\#
related 5.7.57\#
sin ningún inicio de sesión\#
5.7.13~microsoft\#
La carpeta pública rechaza remitentes externos\#
El destinatario es una carpeta pública de Exchange que no acepta correo de fuera de su organización.\#
Carpetas públicas habilitadas para correo sin permiso para remitentes anónimos.\#
No reintente.\#
Dé a Anonymous el derecho de crear elementos en la carpeta, o ajuste sus restricciones de entrega para aceptar a todos los remitentes.\#
related 5.7.135\#
el código más nuevo para lo mismo\#
5.7.322\#
Certificado del destino caducado (Microsoft)\#
Se exige TLS con un certificado válido hacia este dominio, y el certificado de su servidor ha caducado.\#
MTA-STS o un conector exige un certificado válido; falló la renovación, o el servidor no se recargó después.\#
Contacte con el destinatario por otra vía.\#
Avise al administrador del destinatario.\#
Renueve el certificado, recargue el servidor de correo, compruebe cada servidor MX con `openssl s_client -starttls smtp`.\#
el código registrado para problemas de certificado\#
5.7.501-5.7.503\#
Abuso de spam o remitente vetado (Microsoft)\#
Exchange Online ha vetado a este remitente, porque envió spam.\#
Cuenta o dirección IP con spam repetido.\#
Avise a su administrador o proveedor.\#
Detenga el spam, asegure la cuenta y contacte después con el soporte de Microsoft (inquilino propio) o use la dirección de la respuesta.\#
related 5.7.511\#
vetado, baja por correo\#
5.7.504-5.7.505\#
Destinatario rechazado o vetado (Microsoft)\#
Exchange Online rechaza esta dirección del destinatario.\#
Destinatario ausente del directorio, o vetado por abuso.\#
Compruebe la dirección; pida otra.\#
Compruebe que el destinatario existe y no está bloqueado.\#
related 5.4.1\#
destinatario ausente del directorio\#
5.7.506\#
Nombre HELO incorrecto (Microsoft)\#
El cliente saluda con un nombre que pertenece al receptor, o con otro nombre que no puede ser el suyo.\#
Nombre de equipo erróneo en el servidor de correo, máquinas clonadas, software de spam.\#
Avise a su administrador.\#
Ponga en `EHLO` el nombre completo del propio servidor (Postfix `smtp_helo_name`, Exim `primary_hostname`) con un registro PTR que concuerde.\#
argumento HELO incorrecto, en otros servidores\#
5.7.507\#
Dirección IP bloqueada por la organización del destinatario (Microsoft)\#
La organización del destinatario ha puesto la dirección IP emisora en su propia lista de bloqueo.\#
Filtro de conexión de ese inquilino.\#
Pida la baja al administrador del destinatario.\#
Quite la dirección de la lista de IP bloqueadas de la política del filtro de conexión.\#
related 5.7.513\#
lista de bloqueo del cliente\#
5.7.508\#
Rango IPv6 por encima de su límite (Microsoft)\#
La red IPv6 del remitente ha enviado más de lo que permite Exchange Online.\#
Muchos equipos de un proveedor en el mismo rango, o correo masivo por IPv6.\#
Envíe a Microsoft por IPv4 (Postfix `smtp_address_preference = ipv4`), más despacio, con PTR, SPF y DKIM.\#
related 5.7.510\#
el destinatario no acepta correo por IPv6\#
5.7.509\#
DMARC fallido, política de rechazo (Microsoft)\#
El mensaje no supera DMARC, y la política del dominio de `From` pide el rechazo.\#
Servicios de correo sin DKIM para su dominio, reenvío que rompe las firmas, correo falsificado.\#
Envíe a través del servidor oficial del dominio de su dirección.\#
Firme con DKIM para el dominio de `From` o alinee SPF; revise `Authentication-Results` de un correo de prueba.\#
Reenviador conocido: añádalo como sellador ARC de confianza.\#
related 5.7.515\#
exigencias a remitentes masivos\#
5.7.51\#
Un conector restringe el servidor emisor (Microsoft)\#
La organización acepta correo de este dominio remitente solo desde ciertas direcciones IP o con cierto certificado.\#
Un conector de socio con restricciones; la dirección IP o el certificado del remitente ha cambiado.\#
Avise por otra vía al administrador del destinatario.\#
Envíe desde la dirección IP acordada o con el certificado acordado; avise al socio de los cambios.\#
Corrija el conector de entrada: direcciones en `SenderIPAddresses`, nombre en `TlsSenderCertificateName`.\#
related 5.7.64\#
el conector propio no concuerda\#
5.7.510\#
El destinatario no acepta correo por IPv6 (Microsoft)\#
El dominio del destinatario en Exchange Online no acepta correo por IPv6.\#
Servidores emisores que prefieren IPv6.\#
Envíe por IPv4 (Postfix `smtp_address_preference = ipv4`).\#
Pida a Microsoft que active IPv6 para el dominio.\#
related 5.7.508\#
límites de IPv6\#
5.7.511\#
Dirección IP emisora vetada, baja por correo (Microsoft)\#
Microsoft bloquea la dirección IP emisora; el portal no la da de baja, solo un correo a la dirección de la respuesta.\#
Spam repetido o abundante desde esta dirección IP.\#
Detenga primero la causa y reenvíe después la respuesta entera a la dirección que indica; la baja tarda uno o dos días.\#
baja por el portal\#
5.7.512\#
Mensaje sin From válido (Microsoft)\#
El mensaje no tiene exactamente un campo `From` válido, como exige RFC 5322.\#
Scripts y dispositivos que dejan `From` vacío o lo escriben dos veces.\#
Ponga una dirección de remitente en el programa o dispositivo.\#
Dé a cada mensaje un `From` con una dirección completa; varias direcciones necesitan un campo `Sender`.\#
mensajes mal formados, en otros servidores\#
5.7.513\#
Lista de bloqueo del cliente (Microsoft)\#
La organización del destinatario bloquea el servidor emisor por su propia lista («AS16012607»).\#
Entradas de bloqueo de ese inquilino.\#
Quite la entrada de la política del filtro de conexión o de la lista de bloqueo del inquilino.\#
related 5.7.507\#
similar\#
5.7.515\#
No se alcanza el nivel de autenticación exigido (Microsoft)\#
Outlook.com rechaza el correo, porque los dominios que envían mucho deben superar SPF, DKIM y DMARC, y este no lo hace.\#
Desde mayo de 2025, con dominios que envían varios miles de mensajes al día a direcciones de Outlook.com, Hotmail y Live.\#
Avise al administrador de su dominio remitente.\#
Haga que se superen tanto SPF como DKIM, publique DMARC con al menos `p=none` y alinee uno de ellos con el dominio de `From`.\#
related 5.7.509\#
política DMARC de rechazo\#
el código registrado para la autenticación fallida\#
5.7.57\#
Cliente no autenticado (Microsoft)\#
El programa o dispositivo no se autenticó, pero intenta enviar por un servidor que lo exige.\#
Impresoras, escáneres y aplicaciones que usan `smtp.office365.com` sin autenticarse, o con una autenticación que falló sin avisar.\#
Ponga en el dispositivo usuario, contraseña y STARTTLS en el puerto 587.\#
Active SMTP AUTH para este buzón, o use envío directo o un conector de retransmisión para los dispositivos.\#
related 5.7.139\#
se rechaza el propio inicio de sesión\#
el código de respuesta\#
5.7.606-5.7.649\#
Dirección IP emisora vetada (Microsoft)\#
Exchange Online bloquea la dirección IP emisora a causa de spam.\#
«Access denied, banned sending IP»: una cuenta o un equipo secuestrado, o la dirección tuvo antes un mal titular.\#
Detenga la causa y pida después la baja en `https://sender.office.com`; tarda hasta uno o dos días.\#
Socio deseado: permita su dirección IP en el filtro de conexión.\#
baja solo por correo\#
solo frenado\#
5.7.64\#
TenantAttribution; acceso de retransmisión denegado (Microsoft)\#
Exchange Online no puede saber a qué cliente pertenece el servidor emisor, así que no retransmite para él.\#
Dirección IP pública nueva o certificado renovado en el servidor local que ya no concuerda con el conector de entrada; dominio sin verificar.\#
Actualice el conector de entrada con la dirección IP o el nombre de certificado actual; el dominio del remitente debe ser un dominio aceptado.\#
related 5.7.51\#
conector de socio\#
retransmisión denegada, en otros servidores\#
5.7.7\#
El mensaje se modificó o dañó después de firmarse, y el servidor lo rechaza.\#
Firme al final: pies, avisos legales y recodificación deben ir antes de DKIM. Envíe contenido de 7 bits, con líneas de menos de 998 octetos.\#
Compruebe que su propia pasarela no altera el mensaje antes de la comprobación.\#
related 5.7.20\#
ninguna firma DKIM válida\#
5.7.700-5.7.749\#
Inquilino u origen bloqueado (Microsoft)\#
Exchange Online bloquea el correo de este inquilino u origen, porque se aplica un límite o una lista de bloqueo.\#
Inquilino propio con spam saliente, inquilinos de prueba, lista de permitidos y bloqueados del inquilino.\#
Busque en el portal de Defender usuarios restringidos y alertas; asegure las cuentas secuestradas; contacte después con el soporte de Microsoft.\#
Revise la lista de permitidos y bloqueados del inquilino.\#
límite del inquilino entero\#
5.7.703\#
Bloqueado por la lista de bloqueo del inquilino (Microsoft)\#
El remitente o el destinatario figura en la propia lista de bloqueo de la organización.\#
Dominios, direcciones o enlaces en la lista de permitidos y bloqueados del inquilino.\#
Quite la entrada en el portal de Microsoft Defender, listas de permitidos y bloqueados del inquilino, si el destinatario es deseado.\#
la lista de bloqueo del otro lado\#
5.7.705\#
El inquilino ha superado su umbral (Microsoft)\#
Su propia organización de Microsoft 365 no puede enviar más, porque salió de ella demasiado spam.\#
Cuentas secuestradas, conectores mal utilizados, un servidor de retransmisión abierto (open relay) local.\#
Asegure las cuentas secuestradas, cierre los servidores de retransmisión abiertos que usan su conector y pida después al soporte de Microsoft que levante el bloqueo.\#
related 5.7.708\#
inquilinos nuevos\#
una cuenta bloqueada\#
5.7.708\#
Tráfico no aceptado de esta dirección IP (Microsoft)\#
Microsoft deja a esta organización enviar solo por una dirección IP con baja reputación, y el receptor no la acepta.\#
Inquilinos nuevos y de prueba que envían mucho.\#
Contacte con el soporte de Microsoft para que se verifique el inquilino; envíe poco hasta entonces.\#
5.7.750\#
Envío desde dominios no registrados (Microsoft)\#
Su propia organización envía por un conector con dominios no registrados en el inquilino, y está bloqueada por ello.\#
Aplicaciones o servidores de retransmisión locales con direcciones de remitente ajenas.\#
Use una dirección de un dominio registrado.\#
Añada y verifique los dominios en Microsoft 365, o detenga el origen; contacte después con el soporte.\#
el conector no concuerda\#
5.7.80\#
Forma impresa de 5.7.8 (Google)\#
La página de Google imprime este código donde sus servidores envían `5.7.8`: usuario y contraseña no aceptados.\#
En la lista de errores SMTP de Google desde agosto de 2025; apenas en respuestas reales.\#
Escriba de nuevo el usuario y la contraseña; con verificación en dos pasos use una contraseña de aplicación u OAuth.\#
el código en respuestas reales\#
5.7.90\#
Forma impresa de 5.7.9 (Google)\#
La página de Google imprime este código donde sus servidores envían `5.7.9`: se exige contraseña de aplicación o inicio de sesión en el navegador.\#
Inicie sesión con el navegador y use después una contraseña de aplicación u OAuth.\#
related 5.7.9\#
5.7.900-5.7.999\#
Rechazado por una regla de flujo de correo (Microsoft)\#
Una regla de flujo de correo de la organización rechazó el mensaje, con un código que eligió su administrador.\#
Reglas de adjuntos, palabras clave, remitentes o cifrado en Exchange.\#
Siga el texto de la regla, o pregunte a la organización del destinatario.\#
No reintente sin cambios.\#
Busque la regla con el seguimiento de mensajes (`Get-TransportRule`) y añada una excepción.\#
el código que envía la mayoría de las reglas\#
5.9.9\#
Rechazado como correo masivo (bmail.ru)\#
El filtro antispam del proveedor rechazó el mensaje como correo masivo. El número es suyo; la materia 9 no está registrada.\#
Visto en un rebote con el código de respuesta 551, pensado para buzones trasladados.\#
Escriba un mensaje personal sin enlaces.\#
Compruebe SPF, DKIM, DMARC y listas de bloqueo; contacte con el proveedor.\#
5.X.Y\#
Fallo permanente\#
El servidor rechaza, y repetir el mismo intento no servirá. Antes debe cambiar el mensaje o la dirección.\#
En respuestas que empiezan por 5, en líneas `status=bounced` y en rebotes con `Action: failed`: destinatarios desconocidos, políticas, filtros de spam, autenticación fallida, comandos erróneos.\#
Lea el texto tras el código, corrija la dirección o el mensaje y envíe de nuevo.\#
No reintente sin cambios. Borre una dirección solo si lo dice el tema 1 (dirección) o 2 (buzón); el tema 7 trata de políticas, no de la dirección.\#
Si este correo debía pasar, busque en su registro la hora, el cliente y el destinatario.\#
la forma temporal del mismo fallo\#
7.7.1\#
Errata de 5.7.1\#
Ningún servidor envía este código: solo hay clases 2, 4 y 5. Es una errata de `5.7.1` en una página sobre errores de Gmail.\#
En listas de códigos copiadas.\#
Léalo como `5.7.1`.\#
el código al que se refiere\#
X.0.0\#
Otro estado no definido\#
Solo se conoce la clase. El resto debe decirlo el texto tras el código o el código de respuesta.\#
La respuesta remota no llevaba código de estado ampliado, o un programa pone ceros para sus propios errores.\#
X.0.900-X.0.999\#
Código interno de Sisimai\#
Ningún servidor envía este código: el analizador de rebotes Sisimai lo escribe en sus resultados cuando un rebote no tiene código propio.\#
En bases de datos e informes rellenados por Sisimai, como `5.0.911` para un usuario desconocido.\#
Mire el motivo que el analizador da al lado y el rebote original.\#
related X.0.0\#
solo se conoce la clase\#
X.0.Y\#
Estado otro o no definido\#
El servidor no indica ningún tema, solo éxito, fallo temporal o fallo permanente. El texto tras el código dice más.\#
La respuesta remota no llevaba código de estado ampliado y el servidor emisor puso ceros, o un programa solo sabe que algo salió mal.\#
Lea el texto tras el código.\#
Consulte el código de respuesta y el texto en el registro; no decida por los ceros.\#
X.1.0\#
Otro estado de dirección\#
Aquí importa algo de una dirección del sobre; ningún código más exacto encaja.\#
Como respuesta a `MAIL FROM` o `RCPT TO`.\#
X.1.1\#
Dirección de buzón de destino incorrecta\#
El buzón no existe en este dominio: la parte a la izquierda de @ es errónea o ya no existe. El dominio en sí acepta correo.\#
Error de escritura, una persona que se fue, una lista antigua, una dirección adivinada; a veces una base de usuarios que perdió cuentas.\#
Revise lo escrito a la izquierda de @, borre la entrada de autocompletado y pida al destinatario la dirección actual.\#
Elimine la dirección y no reintente; muchas respuestas así dañan su reputación.\#
Si el buzón existe, búsquelo como lo hace el servidor: Postfix `postmap -q` en `virtual_mailbox_maps` o `local_recipient_maps`, Exim `exim -bt`, Exchange `Get-Recipient`.\#
lo erróneo es el dominio, no el buzón\#
related 5.1.6\#
el buzón existía y se trasladó\#
el buzón existe, pero está desactivado\#
related 550\#
X.1.10\#
La dirección del destinatario tiene MX nulo\#
El dominio del destinatario declara en el DNS (registro MX `0 .`) que no acepta ningún correo.\#
Error de escritura que da con un dominio aparcado; un nombre de equipo o de sitio web en vez del dominio de correo. Postfix envía `556 5.1.10` con `reject_unknown_recipient_domain`.\#
Revise el dominio: la dirección de correo puede usar otro.\#
`dig MX` muestra `0 .`: corrija o elimine la dirección, no reintente.\#
Si el dominio debe aceptar correo, sustituya el MX nulo por su servidor de correo.\#
el dominio no existe o no tiene servidor de correo\#
related 5.7.27\#
lo mismo para el dominio del remitente\#
related 556\#
su código de respuesta\#
X.1.10~microsoft\#
Destinatario no encontrado\#
En Exchange Online el destinatario no existe en la organización receptora. Aquí no tiene nada que ver con el MX nulo.\#
«RESOLVER.ADR.RecipientNotFound» o «Recipient not found by SMTP address lookup»: error de escritura, buzón borrado, falta de un alias tras una migración, una entrada de autocompletado obsoleta.\#
Borre la entrada de autocompletado, escriba la dirección de nuevo y reenvíe.\#
Elimine la dirección; dentro de una misma organización añada el antiguo `legacyExchangeDN` como dirección X500.\#
`Get-Recipient` para la dirección; cree el buzón, contacto o alias, o configure el dominio aceptado como retransmisión interna mientras haya buzones en otro lugar.\#
el rechazo de Microsoft en el perímetro\#
X.1.2\#
Dirección de sistema de destino incorrecta\#
La parte a la derecha de @ no es un dominio que pueda recibir correo: no existe o no tiene un servidor de correo utilizable.\#
Error de escritura en el dominio (`gmial.com`), un dominio caducado, un nombre de equipo en vez del dominio de correo, falta de registros MX y de dirección.\#
Revise lo escrito a la derecha de @ y envíe de nuevo.\#
Ejecute `dig MX` y `dig A` para el dominio. Si no existe, corrija o elimine la dirección. Si existe, vacíe la caché de su resolutor.\#
Renueve el dominio; publique un registro MX cuyo servidor tenga un registro A o AAAA; incluya el dominio entre los propios del servidor.\#
el dominio es correcto, el buzón no\#
el propio dominio dice que no acepta correo\#
faltan datos de encaminamiento\#
X.1.3\#
Sintaxis incorrecta de la dirección de buzón de destino\#
La dirección del destinatario no está escrita como una dirección: el servidor no puede leerla.\#
Espacios, falta de @, dos @, un punto final, comas o caracteres invisibles copiados, falta de paréntesis angulares, letras no ASCII sin `SMTPUTF8`.\#
Valide las direcciones donde se introducen. Envíe `RCPT TO:<user@example.org>`: una sola @, paréntesis angulares, sin espacio tras los dos puntos.\#
Si la dirección es correcta, relaje la comprobación que saltó (Postfix `strict_rfc821_envelopes`, filtros de `%`, `!`, `/`).\#
lo mismo para la dirección del remitente\#
otro argumento del comando es incorrecto\#
related 501\#
X.1.4\#
Dirección de buzón de destino ambigua\#
La dirección corresponde a más de un buzón de ese sistema, así que el servidor no elige.\#
Sistemas que comparan nombres con laxitud (pasarelas de directorio, Domino), dos cuentas con el mismo alias. Exchange también lo envía con «Recipient address rejected».\#
Use la dirección completa y exacta de la persona.\#
Pida la dirección exacta; no reintente sin cambios.\#
Localice la dirección en ambas cuentas y quite una; en Exchange busque `proxyAddresses` duplicadas en el directorio.\#
ningún buzón corresponde\#
X.1.5\#
Dirección de destino válida\#
El servidor acepta este destinatario.\#
`250 2.1.5` tras `RCPT TO`, en casi todas las sesiones; como `Status: 2.1.5` en una notificación, el mensaje se entregó a esta dirección.\#
No hay que hacer nada. Aceptar la dirección aún no significa aceptar el mensaje: decide la respuesta tras los datos.\#
related 2.1.0\#
lo mismo para el remitente\#
related 250\#
X.1.6\#
El buzón de destino se ha trasladado, sin dirección de reenvío\#
El buzón existía aquí, pero ya no acepta correo, y el código no conoce una dirección nueva. El texto aún puede indicar una.\#
La persona se fue o cambió de dirección; Postfix lo envía para entradas de `relocated_maps` («User has moved to …»).\#
Si el texto indica una dirección nueva de la que se fía, envíe allí; si no, pregunte al destinatario. Corrija su libreta de direcciones.\#
Actualice o elimine la dirección guardada; no reintente.\#
Reenvíe durante un tiempo, o mantenga una entrada `relocated` con la dirección nueva.\#
related 551\#
el código de respuesta que indica la dirección nueva\#
related 251\#
en su lugar, el servidor reenvía\#
nunca existió, que sepa el servidor\#
X.1.7\#
Sintaxis incorrecta de la dirección de buzón del remitente\#
La dirección del remitente en `MAIL FROM` no está escrita como una dirección: el servidor no puede leerla.\#
Scripts y dispositivos con un ajuste de remitente vacío o erróneo, un nombre visible dentro de la dirección, falta de paréntesis angulares, espacios, direcciones de rebote con caracteres no permitidos.\#
Ponga una dirección completa (`name@example.org`) como remitente en el programa o dispositivo.\#
Mire el `MAIL FROM` registrado; déjelo como `MAIL FROM:<user@example.org>`, o `<>` para rebotes. Repare la opción `-f` del script o la reescritura de direcciones.\#
la sintaxis es correcta, el dominio no\#
X.1.8\#
Dirección de sistema del remitente incorrecta\#
El dominio de la dirección del remitente no existe o no puede recibir correo de vuelta, así que el servidor rechaza el mensaje.\#
`MAIL FROM` con un nombre de equipo local (`root@web1.localdomain`), un dominio caducado o mal escrito, un dominio sin registros MX ni de dirección.\#
Mire el dominio de `MAIL FROM`: publique un registro MX o A, o reescríbalo (Postfix `myorigin`, `smtp_generic_maps`; Exim `qualify_domain`).\#
Si `dig MX` encuentra el dominio, repare o vacíe su resolutor.\#
la dirección ni siquiera se puede leer\#
X.1.9\#
Mensaje retransmitido a un sistema de correo no conforme\#
La dirección era correcta y el mensaje pasó a un sistema que no puede informar de qué fue de él.\#
En respuestas de seguimiento y avisos de retransmisión: el último servidor capaz de informar entregó el mensaje a uno que no admite seguimiento.\#
X.1.Y\#
Estado de direccionamiento\#
La respuesta trata de una dirección: la del destinatario o la del remitente.\#
En respuestas a `RCPT TO` (destinatario) y `MAIL FROM` (remitente): usuario desconocido, dominio desconocido, sintaxis errónea, buzón trasladado.\#
Compare la dirección letra por letra; pida la actual al destinatario por otra vía.\#
Corrija o elimine la dirección guardada. Si el texto nombra su dirección de remitente, compruebe que su dominio se resuelve.\#
X.2.0\#
Estado de buzón otro o no definido\#
El buzón existe; aquí importa algo de él que ningún código más exacto nombra.\#
Como respuesta a `RCPT TO` o tras los datos.\#
X.2.1\#
Buzón desactivado, no acepta mensajes\#
El buzón existe, pero está desactivado y no acepta correo.\#
Cuentas cerradas, suspendidas, impagadas o sin uso desde hace mucho; empleados que se fueron. Gmail: cuenta inactiva o inhabilitada.\#
Pida a la persona otra dirección.\#
Deje de enviar a esta dirección y quítela de las listas.\#
Reactive la cuenta, o bórrela para que los emisores reciban `550 5.1.1`.\#
no existe tal buzón\#
trasladado\#
abierto, pero lleno\#
X.2.2\#
Buzón lleno\#
El buzón ha alcanzado su cuota y no acepta más correo.\#
El propietario no lo limpia o ya no lee el correo. Gmail: lleno e inactivo. Exchange Online lo usa también para la propia «Submission quota exceeded».\#
Pida por otra vía al destinatario que borre correo; después envíe de nuevo.\#
Inténtelo otra vez pasados unos días. Elimine la dirección si sigue lleno durante semanas.\#
Amplíe la cuota o archive correo (`doveadm quota get`, `Get-MailboxStatistics`). Responda `452 4.2.2` si espera espacio pronto.\#
la forma temporal, que prefiere el estándar\#
related 5.2.3\#
el mensaje es demasiado grande para este buzón\#
el mensaje es demasiado grande para el servidor\#
related 552\#
X.2.3\#
La longitud del mensaje supera el límite administrativo\#
El mensaje es mayor de lo que acepta este buzón, aunque el servidor en conjunto admite mensajes mayores.\#
Límites de tamaño por buzón o por grupo, sobre todo en Exchange (`MaxReceiveSize`).\#
Reduzca el mensaje o comparta el archivo con un enlace. Los adjuntos crecen cerca de un tercio en el correo.\#
Amplíe el límite de este buzón (Exchange: `Set-Mailbox -MaxReceiveSize`).\#
por encima del límite de todo el servidor\#
no queda sitio, sea cual sea el tamaño\#
X.2.4\#
Problema al expandir la lista de correo\#
La dirección es una lista o un alias, y el servidor no pudo resolver sus miembros.\#
Alias rotos o circulares, una lista vacía o borrada, falta de un archivo incluido; OpenSMTPD: falló la expansión de un alias o de `.forward`.\#
Avise al propietario de la lista; escriba directamente a los miembros.\#
Expanda el alias a mano (`postalias -q`, `exim -bt`, `sendmail -bv`) y repare el bucle, el archivo que falta o sus permisos.\#
usted no puede escribir a la lista\#
el reenvío da vueltas en un bucle\#
X.2.Y\#
Estado del buzón\#
La dirección es correcta, pero algo de ese buzón impide o afecta a la entrega.\#
En respuestas a `RCPT TO` o tras los datos: buzón lleno, desactivado, con límite de tamaño, o una lista que no se puede expandir.\#
Avise al destinatario por otra vía; solo esa persona o su administrador pueden arreglar el buzón.\#
Compruebe la cuota, el estado y el reenvío de este buzón.\#
X.3.0\#
Estado del sistema de correo otro o no definido\#
El sistema receptor normalmente acepta correo; aquí importa algo del propio sistema que ningún código más exacto nombra.\#
En el saludo, como respuesta a cualquier comando o tras los datos.\#
X.3.1\#
Sistema de correo lleno\#
Al servidor receptor no le queda espacio para ningún mensaje; no se trata de un buzón concreto.\#
Disco de cola lleno (Postfix `queue_minfree`: «Insufficient system storage»), contrapresión de Exchange («Insufficient system resources»).\#
Deje que la cola reintente; si dura, avise por otra vía al otro postmaster.\#
Libere espacio donde está la cola (`df -h`, `df -i`), elimine registros antiguos y mensajes congelados; en Exchange pase la base de datos de colas a un disco mayor.\#
está lleno un buzón\#
X.3.2\#
El sistema no acepta mensajes de la red\#
Este servidor no acepta correo, ni ahora ni nunca.\#
`521 5.3.2` de servidores que nunca aceptan correo y de Postfix postscreen (lista de denegación), servidores retirados, bloqueos deliberados de todo el correo.\#
Compruebe que el DNS le lleva al servidor correcto (`dig MX`). Si es así y solo se le rechaza a usted, pregunte a su postmaster si su IP está denegada.\#
Apunte el registro MX a un servidor que acepte correo. Postfix: busque su cliente en `postscreen_access_list`.\#
related 4.3.2\#
ahora no\#
related 521\#
el código de respuesta de un servidor que nunca acepta correo\#
rechazado por política solo para este cliente\#
X.3.3\#
El sistema no admite las funciones seleccionadas\#
El sistema receptor no admite una función que pide el mensaje.\#
Pasarelas a otros sistemas de correo, falta de extensiones como `BINARYMIME`, `DSN` o `DELIVERBY`.\#
Compare los parámetros de `MAIL FROM` y `RCPT TO` con la respuesta `EHLO` del servidor y quite los que no ofrece.\#
Active la extensión o deje de ofrecerla en `EHLO`.\#
no se acepta un argumento de comando\#
related 504\#
parámetro no implementado\#
X.3.4\#
Mensaje demasiado grande para el sistema\#
El mensaje es mayor de lo que acepta el servidor.\#
Tras `MAIL FROM` con `SIZE=`, o tras los datos. Son habituales límites de 10 a 50 MB. Google: también demasiados adjuntos o cabeceras demasiado grandes.\#
Comparta el archivo con un enlace o divida el mensaje. Un adjunto crece cerca de un tercio en el correo.\#
Lea el límite en la respuesta `EHLO` (`SIZE`) y avise a los usuarios antes de que envíen.\#
Amplíe el límite en cada salto: `message_size_limit` (Postfix, Exim), conector de Exchange `MaxMessageSize`, filtros.\#
por encima del límite de un buzón\#
X.3.5\#
Sistema mal configurado\#
El sistema receptor no puede aceptar el mensaje porque su propia configuración es errónea.\#
Sendmail «config error: mail loops back to me (MX problem?)», reglas erróneas en una pasarela, un dominio encaminado a un servidor que no lo conoce.\#
Avise al destinatario por otra vía; solo su administrador puede arreglarlo.\#
Si el texto nombra su propio servidor, corrija su encaminamiento; si no, avise al otro postmaster.\#
Añada el dominio a los dominios locales o de retransmisión de este servidor (clase `w` de Sendmail, `mydestination`), o apunte su MX a otro sitio.\#
bucles de correo\#
X.3.6\#
Se cambió la prioridad pedida\#
El servidor aceptó el mensaje, pero con otra prioridad que la pedida con `MT-PRIORITY`. El texto empieza por la nueva prioridad.\#
En redes que usan `MT-PRIORITY` (militares, servicios de emergencia), como respuesta a `MAIL FROM` o tras los datos.\#
No hay que hacer nada, salvo que la prioridad importe: inicie entonces sesión con una cuenta que pueda usarla.\#
el mensaje se rechazó por su prioridad\#
X.3.Y\#
Estado del sistema de correo\#
La respuesta trata del sistema receptor en conjunto, no de un buzón ni de un remitente.\#
El sistema está lleno, en mantenimiento o mal configurado, carece de una función o tiene un límite de tamaño menor que el mensaje.\#
Inténtelo más tarde; ante una respuesta permanente, contacte por otra vía con el postmaster de ese dominio.\#
Compruebe el espacio en disco, la carga, los backends, la configuración del servidor de correo y su registro de errores.\#
X.4.0\#
Estado de red o encaminamiento otro o no definido\#
Algo falló en el camino al siguiente servidor, y ningún código más exacto encaja.\#
En rebotes del servidor emisor tras errores de red o encaminamiento, y en respuestas de retransmisores que no alcanzaron el servidor situado detrás.\#
Revise el dominio de la dirección y envíe de nuevo.\#
Lea el registro del último intento: nombra el servidor y el error. Pruebe el DNS y el puerto 25 desde ese equipo.\#
sin ruta\#
X.4.1\#
El servidor no responde\#
No se estableció ninguna conexión: el servidor remoto no respondió o rechazó la conexión.\#
Suele escribirlo su propio servidor: «Connection timed out», «Connection refused», «No route to host» para todos los servidores MX del dominio.\#
Espere; pasado un día, revise el dominio de la dirección.\#
Ejecute `nc -vz HOST 25` desde el equipo emisor. Fallan todos: su proveedor o cortafuegos bloquea el puerto 25 de salida. Solo falla IPv6: repárelo o prefiera IPv4.\#
la conexión se estableció y se cortó\#
related 4.4.7\#
la cola desistió\#
X.4.2\#
Conexión defectuosa\#
La conexión se estableció, pero se cortó, o un lado esperó demasiado, antes de que pasara el mensaje.\#
«lost connection», «conversation timed out», «Connection reset»; un servidor que cierra a un cliente inactivo (tiempo agotado `421 4.4.2`).\#
¿Siempre en el mismo paso? Tras los datos: MTU de la ruta, filtro de contenido o un plazo demasiado corto (corresponden 10 minutos). En el saludo o `EHLO`: inspección del cortafuegos, retraso del saludo, TLS.\#
Revise filtros demasiado lentos, límites de conexiones y cortafuegos que reescriben SMTP.\#
ninguna conexión\#
el código de respuesta cuando el servidor cierra\#
X.4.3\#
Fallo del servidor de directorio\#
No respondió un directorio que el sistema emisor necesita, casi siempre el DNS.\#
Postfix «Host or domain name not found. Name service error … try again», directorios LDAP o de encaminamiento caídos.\#
Ejecute `dig MX` para el dominio en el servidor de correo. Falla con todos los dominios: repare el resolutor de `/etc/resolv.conf` (también la copia en el chroot). Falla con este: están rotos sus servidores de nombres o su DNSSEC.\#
related 4.4.4\#
el DNS respondió, pero sin ruta\#
la consulta era para el dominio del remitente\#
X.4.312\#
Falló la consulta DNS (Microsoft)\#
Exchange Online no pudo consultar el servidor de correo del dominio del destinatario, y desistió.\#
Servidores de nombres que no responden, DNSSEC roto, MX sin dirección.\#
Compruebe el dominio y vuelva a enviar más tarde.\#
Pruebe el MX y DNSSEC del dominio con un verificador externo; smart host: compruebe su nombre.\#
Haga que respondan todos los servidores de nombres; repare DNSSEC o quite el registro DS obsoleto en el registrador.\#
related 5.4.310\#
el dominio no existe\#
X.4.316\#
Conexión rechazada (Microsoft)\#
Exchange Online no pudo conectarse al servidor receptor, o no obtuvo respuesta a tiempo, y desistió.\#
«Connection refused (Socket error code 10061)»: servidor o puerto 25 cerrado, un cortafuegos que bloquea las direcciones de Microsoft, MX erróneo.\#
Vuelva a enviar más tarde.\#
Servidor local propio tras un conector: abra el puerto 25 a Exchange Online.\#
Arranque el servidor, abra el puerto 25 a todas las direcciones de Exchange Online, corrija el registro MX.\#
X.4.317\#
STARTTLS exigido pero fallido (Microsoft)\#
El dominio receptor exige TLS por DANE, y falló la negociación TLS con su servidor; Exchange Online desistió.\#
Hay registros TLSA publicados, pero `STARTTLS` falta, lo elimina un cortafuegos o falla.\#
Ofrezca `STARTTLS` en cada servidor MX, pruebe con `openssl s_client -starttls smtp`, o retire los registros TLSA hasta que funcione.\#
related 5.7.321\#
no se ofrece `STARTTLS`\#
related 5.7.323\#
el registro TLSA no concuerda\#
X.4.318\#
Conexión cerrada por el servidor remoto (Microsoft)\#
El servidor receptor cortó la conexión en mitad de la sesión; Exchange Online desistió.\#
«SuspiciousRemoteServerError»: inspección del cortafuegos, problemas de MTU, fallo de TLS, un filtro que cuelga en vez de responder.\#
Servidor propio tras un conector: lea su registro de esa hora.\#
Desactive la inspección SMTP, pruebe TLS, compruebe la MTU; haga que los filtros respondan con un código antes de cerrar.\#
X.4.4\#
No se puede encaminar\#
El servidor no encontró un siguiente servidor para la dirección: la consulta funcionó, pero no dio nada utilizable.\#
Postfix «Host or domain name not found», «unable to look up host», un registro MX hacia un nombre sin dirección, falta de un smart host, Exchange sin un conector de envío adecuado.\#
Ejecute `dig MX` para el dominio y después `dig A` y `dig AAAA` para los nombres hallados. Si existen, mire su propio encaminamiento: `relayhost`, mapas de transporte, conectores de envío.\#
Dé a cada nombre MX un registro A o AAAA; nunca un CNAME ni una dirección IP en el MX.\#
X.4.5\#
Congestión del sistema de correo\#
El servidor está demasiado ocupado para aceptar ahora el mensaje.\#
En el saludo o tras cualquier comando bajo carga; Google: «Server busy, try again later».\#
Deje que la cola reintente; abra menos conexiones a la vez hacia este destino.\#
Mire la carga, la longitud de la cola y los filtros lentos; añada procesos o limite clientes.\#
ahora no acepta correo\#
solo se frena la avalancha de usted\#
X.4.6\#
Bucle de encaminamiento detectado\#
El mensaje volvió demasiadas veces: pasó por más servidores de los permitidos, o el siguiente servidor es este mismo.\#
Dos buzones se reenvían entre sí, ajustes MX o de retransmisión que apuntan de vuelta, Postfix «mail for … loops back to myself», «too many hops» (límites de 20 a 100 campos `Received`).\#
Lea desde abajo los campos `Received` del mensaje rebotado: los servidores que se repiten forman el bucle.\#
Rómpalo: quite un reenvío, añada el dominio a los dominios locales del último servidor (`mydestination`, dominios aceptados) o corrija el destino de retransmisión.\#
error de configuración\#
lo mismo en Exchange Online\#
X.4.7\#
Plazo de entrega agotado\#
El mensaje esperó en la cola hasta agotar su plazo. La causa real es un fallo temporal anterior.\#
El rebote tras el plazo de cola (lo habitual son de 2 a 5 días, 24 horas en Exchange Online), o un plazo `DELIVERBY` vencido.\#
Lea la causa citada en el rebote; envíe de nuevo cuando esté resuelta.\#
Busque este identificador de cola en el registro: la causa es la respuesta repetida en cada intento. Exchange: `Get-Queue` y su último error.\#
aún sin desistir, o lo mismo de servidores que mantienen la clase 4\#
X.4.8\#
El servidor MX no cumple MTA-STS (Microsoft)\#
La política MTA-STS del dominio receptor no incluye el servidor de correo que indica el DNS, así que Exchange Online no entrega allí.\#
Tras mudarse a otro servidor de correo; comodín erróneo en la política; respuestas DNS falsificadas.\#
Avise al administrador del destinatario; compare `dig MX` con la política.\#
Incluya cada servidor MX en `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` y cambie después el `id` del registro TXT `_mta-sts`.\#
problema de certificado con MTA-STS\#
X.4.Y\#
Estado de red y encaminamiento\#
El mensaje no pudo alcanzar o atravesar un servidor: el problema es el DNS, el encaminamiento, la conexión o el plazo.\#
Suele escribirlo el propio servidor emisor, en su registro y en rebotes: sin respuesta, conexión cortada, fallo de DNS, bucle, plazo de cola agotado.\#
Pruebe desde el equipo emisor: `dig MX` del dominio y después una conexión al puerto 25 de cada servidor MX.\#
Compruebe que los servidores MX se resuelven, responden en el puerto 25 y no están tras un cortafuegos que corta conexiones.\#
X.5.0\#
Estado de protocolo otro o no definido\#
Se trata del diálogo SMTP, sin detalle.\#
Como respuesta a cualquier comando.\#
X.5.1\#
Comando no válido\#
El servidor no conoce el comando, no lo ofrece, o llega en un momento erróneo.\#
`RCPT TO` sin `MAIL FROM` aceptado, `DATA` sin destinatario aceptado, `AUTH` cuando está desactivado o ya hecho, `VRFY` desactivado, clientes web o proxy en el puerto 25.\#
Mire la respuesta anterior a esta: la causa suele ser un rechazo previo. Envíe primero `EHLO` (otra vez tras `STARTTLS`) y use solo lo que ofrece su respuesta.\#
¿Falta el inicio de sesión? Ofrezca `AUTH` en el puerto 587 o 465 (`smtpd_sasl_auth_enable`). Muchos casos: busque escáneres.\#
el comando no se puede leer\#
su argumento es erróneo\#
related 503\#
secuencia errónea\#
related 502\#
no implementado\#
X.5.2\#
Error de sintaxis\#
El servidor no puede leer la línea de comando.\#
Comandos mal escritos, falta de dos puntos o de paréntesis angulares, líneas demasiado largas, texto del mensaje donde toca un comando, saltos LF sueltos; un nombre HELO que no es un nombre de equipo válido.\#
Mire los bytes exactos de la línea anterior a la respuesta (`swaks`, captura de paquetes). Dé un nombre de equipo completo en `EHLO` y termine las líneas con CR LF.\#
Postfix: `reject_invalid_helo_hostname` y `reject_non_fqdn_helo_hostname` lo causan con nombres HELO extraños; `smtpd_forbid_bare_newline`, con saltos LF sueltos.\#
comando conocido, momento erróneo\#
solo es erróneo el argumento\#
related 500\#
X.5.3\#
Demasiados destinatarios\#
El mensaje tiene más destinatarios de los que el servidor acepta en una transacción, o de los que puede usar este remitente.\#
Listas de distribución grandes; Google: más destinatarios de los permitidos a la cuenta; Postfix: un rebote (`MAIL FROM:<>`) con varios destinatarios.\#
Envíe a grupos menores o use una lista de correo.\#
Divida los destinatarios: hasta 100 por transacción pasan donde se cumple el estándar (Postfix `default_destination_recipient_limit`).\#
Rechace solo los sobrantes con `452 4.5.3`, para que los emisores dividan.\#
related 4.5.3\#
la forma que permite dividir\#
el código de respuesta correcto para los sobrantes\#
X.5.4\#
Argumentos de comando no válidos\#
El servidor conoce el comando, pero no este argumento.\#
Un nombre HELO que no es un nombre de equipo, parámetros desconocidos de `MAIL FROM` o `RCPT TO`, un mecanismo `AUTH` no ofrecido, un `SIZE` incorrecto.\#
Compare el comando con la respuesta `EHLO` del servidor y quite los parámetros que no ofrece. Ponga un nombre de equipo completo en `EHLO` (Postfix `smtp_helo_name`, Exim `helo_data`).\#
Compruebe que ningún cortafuegos o proxy oculta o altera palabras clave de `EHLO`.\#
la línea no se puede leer en absoluto\#
related 555\#
parámetro no reconocido\#
X.5.5\#
Versión de protocolo errónea\#
Ambos lados hablan versiones distintas de un protocolo y no hallaron una común.\#
Rara vez: pasarelas entre sistemas de correo, LMTP en un puerto SMTP, software TLS o SMTP muy antiguo.\#
Compruebe que puerto y protocolo encajan: SMTP 25, envío de clientes 587 o 465, LMTP normalmente 24 o un socket. Actualice el lado antiguo.\#
Compruebe qué servicio escucha en este puerto.\#
comando no aceptado\#
X.5.6\#
Línea de intercambio de autenticación demasiado larga\#
El cliente envió durante `AUTH` una respuesta más larga de lo que el servidor puede leer.\#
Tickets Kerberos (`GSSAPI`) grandes o tokens OAuth largos; servidores con búferes pequeños.\#
Use otro mecanismo, o un token con menos grupos o claims.\#
Amplíe el límite de línea para `AUTH`: 12288 octetos bastan para lo que prevé el estándar.\#
la respuesta se leyó y es errónea\#
X.5.Y\#
Estado del protocolo de entrega\#
Falló el propio diálogo SMTP: un comando, su orden, sus argumentos o un límite.\#
Orden erróneo de comandos, comandos o parámetros desconocidos, demasiados destinatarios, errores de software, un cortafuegos que reescribe SMTP.\#
Grabe la sesión (`swaks` o registro de depuración para este servidor) y mire el comando justo anterior a la respuesta.\#
Si afecta a muchos clientes, desactive la inspección SMTP del cortafuegos y revise sus límites.\#
X.6.0\#
Estado de contenido otro o no definido\#
Se trata del contenido del mensaje, sin detalle.\#
Casi siempre tras los datos.\#
X.6.1\#
Tipo de contenido no admitido\#
Ese tipo de contenido o adjunto no se puede entregar allí.\#
Tipos de adjunto rechazados, pasarelas de fax o SMS, servidores de listas que solo aceptan texto sin formato.\#
Envíe texto sin formato, otro formato de archivo o un enlace.\#
Revise la lista de tipos permitidos de la pasarela o la lista.\#
rechazado por política, por ejemplo ejecutables\#
contenido dañado\#
X.6.10\#
Se requiere respuesta UTF-8 (duplicado obsoleto)\#
Un duplicado retirado de `X.6.8`: la respuesta contendría UTF-8, que el cliente no permitió.\#
Solo en software antiguo; el registro oficial lo marca como obsoleto.\#
Envíe `X.6.8` en su lugar.\#
el código que debe usarse\#
X.6.2\#
Conversión necesaria y prohibida\#
El mensaje debe convertirse para el siguiente salto, pero el remitente o una política lo prohíbe.\#
Contenido de 8 bits o binario para un servidor sin `8BITMIME` o `BINARYMIME` con la conversión desactivada; mensajes firmados que no deben cambiar.\#
Envíelo como quoted-printable o Base64 (en la mayoría de los programas: ASCII simple o codificación por defecto).\#
Permita la conversión en el retransmisor, o codifique en el origen.\#
la conversión no es posible\#
X.6.3\#
Conversión necesaria pero no admitida\#
El mensaje debe convertirse para el siguiente salto, y este servidor no puede hacerlo.\#
Contenido de 8 bits, binario o UTF-8 que debe ir a un servidor sin `8BITMIME`, `BINARYMIME` o `SMTPUTF8`.\#
Envíelo con codificación de 7 bits (quoted-printable o Base64).\#
Codifique en el origen, o use un retransmisor que convierta. Postfix: mire `disable_mime_output_conversion`.\#
Ofrezca `8BITMIME`; compruebe que ningún cortafuegos quita la palabra clave de `EHLO`.\#
la conversión es posible, pero está prohibida\#
X.6.4\#
Conversión con pérdida realizada\#
Entregar el mensaje exige una conversión que pierde parte de su contenido.\#
Pasarelas a fax, SMS o sistemas de correo antiguos.\#
X.6.5\#
Conversión fallida\#
El mensaje debía convertirse, y la conversión salió mal.\#
Partes MIME dañadas, juegos de caracteres erróneos, errores de conversión de contenido «STOREDRV» de Exchange, pasarelas.\#
Envíelo como mensaje nuevo de texto sin formato, con el adjunto aparte.\#
Revise el juego de caracteres y la estructura MIME del mensaje en bruto.\#
Busque en el registro el error del conversor; pruebe con el mensaje original.\#
problema de contenido sin detalle\#
X.6.6\#
Contenido del mensaje no disponible\#
El servidor debía obtener él mismo el contenido (`BURL`) y no pudo.\#
Envío con `BURL`: la URL IMAP ha caducado, se deniega el acceso o la parte ya no existe.\#
Envíe de nuevo con el contenido adjunto, en vez de reenviarlo sin descargar.\#
Compruebe la autorización y el plazo de la URL, y que el servidor de envío pueda iniciar sesión en el servidor IMAP.\#
related 5.7.14\#
falta la confianza entre ambos servidores\#
related 554\#
X.6.7\#
Direcciones no ASCII no permitidas para ese remitente o destinatario\#
La dirección o el mensaje contiene letras fuera de ASCII, y este servidor, o el siguiente, no acepta ese correo.\#
Direcciones como `jürgen@example.org`, o cabeceras UTF-8, enviadas a un servidor sin `SMTPUTF8`; Postfix «SMTPUTF8 is required, but was not offered by host …».\#
Use una dirección ASCII del destinatario, y de usted como remitente.\#
Compruebe que el siguiente servidor ofrece `SMTPUTF8` en `EHLO`. Postfix: `smtputf8_autodetect_classes` acota qué lo exige. Escriba los dominios en su forma `xn--`.\#
Active `SMTPUTF8` en todo el camino, o dé a los usuarios un alias ASCII.\#
related 5.6.9\#
descubierto solo tras los datos\#
el código de respuesta habitual a `RCPT TO`\#
X.6.8\#
Se requiere respuesta UTF-8, pero el cliente no la permite\#
La respuesta contendría un nombre de buzón en UTF-8, y el cliente no dijo que pueda leerlo.\#
Respuestas a `VRFY` o `EXPN` para nombres fuera de ASCII.\#
X.6.9\#
No se puede transferir el mensaje con cabeceras UTF-8\#
El mensaje tiene cabeceras en UTF-8, y el servidor de al menos un destinatario no puede aceptarlo, así que se rechaza entero.\#
Tras los datos, cuando un destinatario tras un retransmisor no tiene `SMTPUTF8`. El registro oficial lo empareja con 550, la RFC 6531 con 554: ambos son correctos.\#
Escriba asunto, nombres y direcciones en ASCII, o envíe por separado a ese destinatario.\#
Divida los destinatarios según lo que ofrecen sus servidores.\#
Rechace a esos destinatarios ya en `RCPT TO` (`553 5.6.7`); active `SMTPUTF8` en todas partes.\#
rechazado en la dirección\#
X.6.Y\#
Estado del contenido o formato del mensaje\#
El problema es el contenido o el formato del mensaje, no las direcciones ni la conexión.\#
MIME o cabeceras dañados, contenido de 8 bits o UTF-8 que el siguiente servidor no admite, conversión fallida, tipos de contenido rechazados.\#
Envíelo de nuevo como texto sin formato o con otro formato de adjunto.\#
Valide las cabeceras y el MIME del programa que creó el mensaje; compruebe cuáles de `8BITMIME`, `SMTPUTF8` y `BINARYMIME` ofrece cada salto.\#
X.7.0\#
Estado de seguridad otro o no definido\#
Aquí decide la seguridad o una política, sin detalle.\#
En el saludo, durante el inicio de sesión o como respuesta a cualquier comando.\#
X.7.1\#
Entrega no autorizada, mensaje rechazado\#
El servidor no permite este correo: por el cliente, el remitente, el destinatario o el contenido. El texto dice por cuál.\#
IP en lista de bloqueo, veredicto de spam, «Relay access denied», rechazado por una regla del administrador del destinatario, SPF o DMARC fallidos en servidores antiguos, dirección de remitente ajena a la cuenta.\#
Lea el texto y siga su enlace. «Relay»: inicie sesión en su propio servidor de correo (puerto 587 o 465).\#
Se nombra una lista de bloqueo: elimine la causa y pida después la baja. Spam: compruebe SPF, DKIM, DMARC, PTR y el contenido. Relay: compruebe el MX y el encaminamiento.\#
Busque la regla en el registro (mapa de acceso, DNSBL, filtro) y permita al cliente. Usuarios propios con «relay denied»: haga que se autentiquen; dominio propio: añádalo a `mydestination` o `relay_domains`.\#
solo por ahora: lista gris, límites\#
autenticación fallida del mensaje, dicho con exactitud\#
falta DNS inverso, dicho con exactitud\#
X.7.10\#
Se necesita cifrado\#
El servidor quiere antes una conexión cifrada; o un mensaje con `REQUIRETLS` no halló un servidor con TLS.\#
`523 5.7.10` a `AUTH` sin TLS; en rebotes de correo con `REQUIRETLS`.\#
Active STARTTLS o SSL/TLS para el correo saliente.\#
Envíe `STARTTLS`, luego `EHLO` y autentíquese después; el puerto 465 con TLS desde el principio es más sencillo.\#
Ofrezca `AUTH` solo dentro de TLS (`smtpd_tls_auth_only = yes`).\#
related 5.7.11\#
lo mismo para un solo mecanismo\#
related 5.7.30\#
hay TLS, falta `REQUIRETLS`\#
related 523\#
el código de respuesta para esto\#
X.7.10~google\#
Comandos enviados junto con STARTTLS\#
Gmail termina la sesión, porque el cliente envió más comandos antes de la respuesta a `STARTTLS`. Es una forma de ataque conocida.\#
`523 5.7.10` «no commands allowed to pipeline after STARTTLS»: clientes de fabricación propia, proxies.\#
Actualice el programa que envía el correo.\#
Espere el `220` a `STARTTLS`, complete la negociación y envíe después `EHLO` de nuevo.\#
Busque un proxy entre usted y Google que añada comandos.\#
orden erróneo, en otros servidores\#
X.7.11\#
Se exige cifrado para el mecanismo de autenticación pedido\#
Esta forma de autenticarse solo se permite dentro de TLS, y la sesión no está cifrada.\#
`538 5.7.11` a `AUTH PLAIN` o `LOGIN` sin TLS. Antiguo: los servidores más nuevos no ofrecen el mecanismo antes de TLS.\#
Envíe `STARTTLS`, luego `EHLO`, y autentíquese después.\#
Ofrezca el mecanismo solo dentro de TLS.\#
related 5.7.10\#
lo mismo para todo inicio de sesión\#
related 538\#
X.7.12\#
Se necesita una transición de contraseña\#
La cuenta es nueva para este mecanismo; debe autenticarse una vez con otro (normalmente `PLAIN` dentro de TLS), y después funciona el elegido.\#
`432 4.7.12` a `AUTH`, en servidores que guardan un secreto distinto para cada mecanismo. Poco frecuente.\#
Inicie sesión una vez en el correo web del proveedor, o elija una vez «contraseña normal» con TLS.\#
Autentíquese una vez con `AUTH PLAIN` dentro de TLS.\#
Haga que los usuarios fijen de nuevo su contraseña, para que se guarde el secreto de este mecanismo.\#
mecanismo demasiado débil\#
related 432\#
X.7.13\#
Cuenta de usuario desactivada\#
Los datos de inicio de sesión son correctos, pero la cuenta está desactivada y no puede enviar.\#
`525 5.7.13` tras `AUTH`: factura impagada, abuso, sospecha de intrusión; algunos servidores lo usan también para un destinatario desactivado.\#
Contacte con su proveedor de correo o su administrador; probar otras contraseñas no sirve.\#
Vea por qué se cerró la cuenta; si fue secuestrada, cambie la contraseña y cierre sus sesiones antes de abrirla.\#
Vuelva a activar la cuenta en la base de datos de usuarios.\#
credenciales erróneas\#
el buzón del destinatario está desactivado\#
related 525\#
X.7.14\#
Se exige una relación de confianza\#
El servidor de envío necesitaría una confianza configurada con otro servidor para obtener el contenido del mensaje, y no la tiene.\#
Envío con `BURL`: el servidor IMAP no deja entrar a este servidor de envío. Google lo usa para otra cosa: inicio de sesión en el navegador.\#
Envíe el mensaje con su contenido adjunto.\#
Configure la cuenta con la que el servidor de envío lee del servidor IMAP.\#
Permita el servidor de envío en el servidor IMAP (`URLAUTH`).\#
no se pudo obtener el contenido\#
el inicio de sesión es erróneo\#
X.7.14~google\#
Se exige iniciar sesión en el navegador web\#
Google no se fía de este inicio de sesión y quiere que el titular inicie sesión antes con un navegador.\#
`534 5.7.14` tras `AUTH`: lugar o servidor nuevo, sospecha de intrusión, inicio de sesión con contraseña de un programa antiguo.\#
Inicie sesión en la página web de la respuesta y confirme el intento; use después una contraseña de aplicación u OAuth.\#
Use OAuth o la retransmisión SMTP de Workspace para servidores y dispositivos.\#
Revise las alertas de inicio de sesión del usuario en la consola de administración de Workspace.\#
se exige contraseña de aplicación\#
X.7.15\#
El nivel de prioridad es demasiado bajo\#
El servidor solo acepta mensajes con una prioridad mayor que la de este.\#
En redes que usan `MT-PRIORITY` (militares, servicios de emergencia), mientras solo pasa el correo urgente.\#
Envíe más tarde, o con mayor prioridad si le está permitido.\#
Compruebe qué prioridades puede fijar esta cuenta o este equipo.\#
demasiado grande para su prioridad\#
X.7.16\#
El mensaje es demasiado grande para la prioridad indicada\#
El servidor fija un límite de tamaño para esta prioridad, y el mensaje es mayor.\#
En redes que usan `MT-PRIORITY`: las prioridades altas son para mensajes cortos.\#
Reduzca el mensaje o elija una prioridad menor.\#
demasiado grande con cualquier prioridad\#
X.7.17\#
El titular del buzón ha cambiado\#
El buzón tiene otro titular desde la fecha que indicó el remitente, así que el mensaje no se entregó.\#
Correo con `RRVS` o `Require-Recipient-Valid-Since`: restablecimientos de contraseña y avisos de cuenta a una dirección que se asignó de nuevo.\#
No envíe allí datos privados; pida a la persona su dirección actual.\#
Desvincule esta dirección de la cuenta; no vuelva a enviar sin la comprobación.\#
related 5.7.18\#
todo el dominio tiene otro titular\#
el buzón no existe\#
X.7.18\#
El titular del dominio ha cambiado\#
El dominio del destinatario tiene otro titular desde la fecha que indicó el remitente, así que el mensaje no se entregó.\#
Correo con `RRVS` a una dirección de un dominio que caducó y se registró de nuevo.\#
Desvincule de las cuentas todas las direcciones de este dominio.\#
related 5.7.17\#
solo el buzón tiene otro titular\#
X.7.19\#
No se puede completar la comprobación RRVS\#
El servidor no ha anotado desde cuándo tiene el buzón su titular, así que no puede hacer la comprobación que exige el remitente.\#
Correo con `RRVS` o `Require-Recipient-Valid-Since` a buzones antiguos.\#
Decida si lo envía sin esa protección.\#
Vuelva a enviar sin `RRVS` solo si el contenido puede llegar a un nuevo titular.\#
Anote las fechas de creación de los buzones.\#
la comprobación se hizo y falló\#
X.7.2\#
Expansión de la lista de correo prohibida\#
La dirección es una lista de correo o un grupo, y este remitente no puede escribirle.\#
Listas abiertas solo a miembros, grupos de Exchange con restricciones de entrega; Yahoo `553 5.7.2 [TSS09]` significa un bloqueo de la IP emisora.\#
Escriba desde la dirección suscrita, o pregunte al propietario de la lista.\#
No reintente. Marca de Yahoo en el texto: deténgase y use su formulario de ayuda para remitentes.\#
Añada el remitente a la lista o a sus remitentes permitidos.\#
el grupo solo acepta correo interno (Microsoft)\#
la lista está rota\#
X.7.20\#
No se halló ninguna firma DKIM que se verifique\#
El servidor exige una firma DKIM válida, y el mensaje no tiene ninguna que se verifique.\#
DKIM sin configurar, clave ausente del DNS, mensaje modificado tras la firma (pie, lista, pasarela).\#
Lea `Authentication-Results` de un correo de prueba. Compruebe `dig TXT selector._domainkey.DOMAIN`; firme como último paso.\#
DKIM por sí solo no debería rechazar correo; juzgue según DMARC.\#
related 5.7.21\#
se verifica, pero no es aceptable\#
related 5.7.22\#
se verifica, pero para otro dominio\#
fallaron varias comprobaciones\#
X.7.21\#
No se halló ninguna firma DKIM aceptable\#
Una firma DKIM se verifica, pero no cumple las reglas propias del servidor.\#
Clave demasiado corta (menos de 1024 bits), SHA-1, solo parte del cuerpo firmada (`l=`), cabeceras importantes como `From` o `Subject` sin firmar, modo de prueba.\#
Pregunte al administrador de su dominio remitente.\#
Firme con RSA 2048 y SHA-256, el cuerpo entero y las cabeceras From, To, Subject, Date, Message-ID.\#
Revise sus reglas DKIM; juzgue según DMARC.\#
no se verifica nada\#
el dominio no concuerda\#
X.7.22\#
No se halló ninguna firma DKIM válida del dominio del autor\#
Una firma DKIM se verifica, pero para un dominio distinto del de la cabecera `From`.\#
Servicios de correo que firman solo con su propio dominio.\#
Pida al administrador de su dominio remitente que configure el servicio de correo.\#
Haga que el servicio firme con su dominio: publique su clave DKIM o sus registros CNAME y compruebe después `d=` en un correo de prueba.\#
Juzgue según DMARC, que también acepta SPF alineado.\#
X.7.23\#
Falló la validación SPF\#
El registro SPF del dominio del remitente no permite la dirección IP emisora, y el servidor rechaza por ese motivo.\#
Un servidor de correo o servicio nuevo que falta en el registro SPF; correo reenviado por otro servidor sin reescribir el remitente.\#
Añada la dirección IP o el `include:` del servicio al registro TXT del dominio de `MAIL FROM`. Reenvío: reescriba el remitente (SRS).\#
¿El correo llega por su propia pasarela? Exclúyala de la comprobación SPF.\#
el propio registro no se puede evaluar\#
X.7.23~google\#
Sin DNS inverso coincidente\#
Gmail frena o rechaza el correo, porque la dirección IP emisora no tiene registro PTR o el nombre no apunta de vuelta a ella. No se trata de SPF.\#
Servidores nuevos, direcciones IPv6 sin PTR, equipos en la nube con nombre genérico.\#
Ponga el registro PTR en su proveedor de alojamiento; su nombre debe tener un registro A o AAAA con la misma dirección. Compruebe IPv4 e IPv6: `dig -x ADDRESS`.\#
X.7.24\#
Error de validación SPF\#
El registro SPF del dominio del remitente no se puede evaluar, así que el servidor rechaza el mensaje.\#
Más de 10 consultas DNS, dos registros SPF, error de sintaxis, un `include:` de un dominio desaparecido; Google: entradas sospechosas, como redes demasiado grandes.\#
Mantenga un solo registro TXT que empiece por `v=spf1`, como máximo 10 consultas, ningún `include:` muerto, ningún `+all`; pruébelo con un verificador SPF.\#
Un registro defectuoso no obliga a rechazar; suavice la regla (policyd-spf: `PermError_reject`).\#
related 4.7.24\#
problemas de DNS, reintente\#
related 5.7.23\#
evaluado, y falló\#
X.7.25\#
Falló la validación del DNS inverso\#
La dirección IP emisora no tiene DNS inverso válido: sin registro PTR, o su nombre no conduce de vuelta a la dirección.\#
Servidores nuevos, direcciones domésticas o en la nube, IPv6 sin PTR. Gmail: `550 5.7.25`.\#
Reenvíe la respuesta a su administrador de correo; desde una conexión doméstica envíe por el servidor de su proveedor.\#
Pida el registro PTR a quien posee la dirección (proveedor de alojamiento); su nombre necesita un registro A o AAAA con la misma dirección. Compruebe con `dig -x ADDRESS`.\#
Cliente legítimo: exclúyalo, o revise su resolutor DNS.\#
se pidió reintentar\#
X.7.26\#
Fallaron varias comprobaciones de autenticación\#
Falló más de una comprobación del origen del mensaje, por ejemplo SPF y DKIM, y por eso el servidor lo rechaza.\#
Correo en nombre de un dominio cuyo DNS no permite este servidor; correo reenviado; política DMARC `reject`.\#
Firme con DKIM para el dominio de `From`, incluya el servidor en SPF y publique después DMARC; lea `Authentication-Results` de un correo de prueba.\#
Los reenvíos y las listas rompen SPF: acéptelos por ARC o con una excepción.\#
solo DKIM\#
solo SPF\#
X.7.26~google\#
Mensaje no autenticado\#
Gmail rechaza el mensaje: no se superó SPF ni DKIM, SPF termina en `-all` y falló, o la política DMARC del dominio lo rechaza.\#
Todo remitente debe superar SPF o DKIM. Típico: servidor nuevo, formulario web, servicio de correo sin DKIM para su dominio, reenvío.\#
Firme con DKIM para el dominio de `From`, añada el servidor a SPF. Revise un correo de prueba con «Mostrar original» en Gmail. Reenvío: no altere los mensajes, reescriba el remitente, selle con ARC.\#
Google: solo SPF\#
Google: solo DKIM\#
X.7.27\#
La dirección del remitente tiene MX nulo\#
El dominio de la dirección del remitente declara en el DNS (registro MX `0 .`) que no acepta correo, así que nadie podría responder ni recibir un rebote.\#
Correo enviado en nombre de un dominio aparcado o solo de envío. Postfix: `550 5.7.27` con `reject_unknown_sender_domain`.\#
Sustituya el MX nulo por uno operativo, o use otro dominio en `MAIL FROM`. Para un dominio que nunca envía publique SPF `v=spf1 -all`.\#
No hay nada que reparar; el rechazo es correcto.\#
el dominio del destinatario tiene MX nulo\#
el dominio del remitente no existe\#
X.7.27~google\#
No se superó SPF\#
Gmail rechaza el mensaje, porque no se superó SPF. Los remitentes de correo masivo deben superar SPF y DKIM. No se trata de MX nulo.\#
Añada la dirección IP o el `include:` al registro TXT del dominio de `MAIL FROM` (vea `Return-Path`), como máximo 10 consultas. Revise «Mostrar original» en Gmail.\#
X.7.28\#
Avalancha de correo detectada\#
El servidor ve más correo de este origen del que acepta, y rechaza.\#
Boletines enviados demasiado deprisa, cuentas o formularios secuestrados, bombardeo de suscripciones a una dirección, tormentas de alertas.\#
Pare y envíe menos.\#
Busque el origen en el registro (cuenta, script, formulario). Párelo, vacíe su cola y envíe después despacio.\#
límites sin detalle\#
X.7.28~google\#
Ritmo de correo inusual\#
Gmail ve demasiado correo, o demasiado no deseado, de una dirección IP, red, dominio, enlace o Message-ID, y lo detiene. El texto indica cuál.\#
Volumen repentino, quejas, cuenta o formulario secuestrado, muchas copias con el mismo Message-ID.\#
Haga una pausa, busque la causa y empiece después despacio; mantenga las quejas por debajo del 0,3 % (vea Postmaster Tools). Dé a cada mensaje su propio Message-ID.\#
X.7.29\#
Fallo de validación ARC\#
La cadena de sellos ARC que los reenviadores ponen en el mensaje está rota, y el servidor lo rechaza.\#
Correo reenviado o de listas modificado tras el último sello, o un sello cuya clave falta. Poco frecuente: la mayoría de los servidores envía entonces `5.7.26`.\#
Envíe directamente a la dirección final.\#
Como reenviador: selle tras todos los cambios, deje intactas las cabeceras ARC anteriores, publique la clave de `s=` y `d=`.\#
Una cadena fallida cuenta como ninguna: siga con SPF, DKIM y DMARC en vez de rechazar.\#
lo que envía en su lugar la mayoría de los servidores\#
X.7.29~google\#
Mensaje no enviado por TLS\#
Gmail rechaza el mensaje, porque no llegó por una conexión cifrada. No se trata de ARC.\#
Google pide TLS a todos los remitentes: está desactivado en el servidor emisor, un cortafuegos elimina `STARTTLS` o falla la negociación.\#
Active TLS para el correo saliente: Postfix `smtp_tls_security_level = may`, Exim compilado con TLS; pruebe con `openssl s_client -starttls smtp`. Desactive la inspección SMTP del cortafuegos.\#
el código registrado para la falta de cifrado\#
X.7.3\#
Conversión de seguridad necesaria pero no posible\#
El mensaje debería pasar de un tipo de cifrado o firma a otro, y no es posible.\#
Rara vez: pasarelas entre S/MIME, PGP o sistemas cerrados de correo seguro.\#
Envíelo sin cifrar o por la vía que indique la organización del destinatario.\#
Compruebe las claves y reglas de la pasarela de correo seguro.\#
claves ausentes o no válidas\#
X.7.30\#
Se exige compatibilidad con REQUIRETLS\#
El mensaje solo puede viajar entre servidores con `REQUIRETLS`, y el siguiente no lo ofrece.\#
En rebotes de correo que el remitente marcó con `REQUIRETLS`.\#
Envíelo sin esa marca si el contenido lo permite.\#
Compruebe qué servidores MX del dominio ofrecen `REQUIRETLS` en `EHLO` tras `STARTTLS`.\#
Ofrezca `REQUIRETLS` en cada servidor MX, con un certificado que se pueda verificar.\#
no hay TLS en absoluto\#
X.7.30~google\#
No se superó DKIM\#
Gmail rechaza el mensaje, porque no se superó DKIM. Los remitentes de correo masivo deben superar SPF y DKIM. No se trata de REQUIRETLS.\#
Sin firma, clave ausente del DNS, o el mensaje se modificó tras la firma.\#
Publique la clave (`dig TXT selector._domainkey.DOMAIN`), firme cada mensaje como último paso, revise «Mostrar original» en Gmail.\#
Workspace tras otra pasarela: esta no debe modificar los mensajes.\#
X.7.31\#
Sin registro DMARC (Google)\#
Gmail rechaza el mensaje, porque el dominio de `From` no tiene registro o política DMARC. Los remitentes de correo masivo necesitan uno.\#
Boletines y otro correo masivo. La página de códigos de Google lo imprime como `X.7.40`.\#
Publique un registro TXT `_dmarc.DOMAIN` con al menos `v=DMARC1; p=none`; compruebe con `dig TXT _dmarc.DOMAIN`.\#
mensaje no autenticado\#
el dominio de `From` no está alineado\#
X.7.32\#
Cabecera From no alineada (Google)\#
Gmail rechaza el mensaje, porque el dominio de `From` no concuerda ni con el que superó SPF ni con el que superó DKIM.\#
Correo masivo por un servicio que usa su propio dominio para la dirección de rebotes y la firma.\#
Haga que el servicio firme con su dominio (`d=`), o use una dirección de rebotes bajo él; SPF o DKIM debe compartir el dominio organizativo de `From`.\#
DKIM de otro dominio, registrado\#
X.7.321\#
El destino no admite STARTTLS (Microsoft)\#
Se exige TLS hacia este dominio, y su servidor no ofrece `STARTTLS`; Exchange Online desistió.\#
MTA-STS, DANE o un conector exige TLS; TLS desactivado o eliminado por un cortafuegos.\#
Si su propio conector exige TLS, compruebe si el socio aún lo tiene.\#
Active `STARTTLS` en cada servidor MX; desactive la inspección SMTP del cortafuegos.\#
related 5.4.317\#
se ofrece, pero falla la negociación\#
X.7.323\#
Registro TLSA no válido (Microsoft)\#
El dominio receptor usa DANE, y el certificado de su servidor no concuerda con el registro TLSA; Exchange Online desistió.\#
Certificado renovado, registro TLSA no.\#
Publique el registro TLSA de la clave nueva (`3 1 1`) antes de que cambie el certificado, y quite el antiguo más tarde.\#
related 5.7.324\#
DNSSEC está roto\#
X.7.324\#
DNSSEC no válido (Microsoft)\#
Las respuestas DNS del dominio receptor llevan firmas DNSSEC no válidas; Exchange Online desistió.\#
Firmas caducadas, un registro DS obsoleto tras un cambio de servidores de nombres.\#
Firme la zona de nuevo, o corrija el registro DS en el registrador; pruebe con `delv MX DOMAIN`.\#
fallo de DNS, registrado\#
X.7.325\#
El nombre del certificado no coincide (Microsoft)\#
Se exige TLS con un certificado adecuado, y el del servidor no lleva el nombre del servidor MX; Exchange Online desistió.\#
MTA-STS o DANE; certificado hecho para otro nombre, MX cambiado.\#
Emita un certificado que incluya el nombre de cada servidor MX como nombre alternativo.\#
X.7.4\#
Funciones de seguridad no admitidas\#
El servidor no ofrece la función de seguridad pedida, a menudo el mecanismo de `AUTH`.\#
`504 5.7.4` «Unrecognized authentication type»: el cliente eligió un mecanismo que el servidor no tiene, o solo tiene dentro de TLS.\#
Ponga en el programa de correo TLS (STARTTLS o SSL/TLS) y «contraseña normal» u OAuth, puerto 587 o 465.\#
Compare el mecanismo con la línea `AUTH` de la respuesta `EHLO` tras TLS.\#
Revise la lista de mecanismos (Dovecot `auth_mechanisms`; conector de recepción de Exchange).\#
X.7.40\#
Forma impresa de X.7.4 (Google)\#
La página de Google imprime este código donde sus servidores envían `5.7.4` (mecanismo de autenticación desconocido) o `X.7.31` (sin registro DMARC).\#
Guíese por el texto: si nombra DMARC, publique `_dmarc.DOMAIN`; si nombra el tipo de autenticación, elija otro mecanismo `AUTH`.\#
related 5.7.4\#
mecanismo de autenticación no admitido\#
sin registro DMARC\#
X.7.5\#
Fallo criptográfico\#
No se pudo comprobar el cifrado o una firma, porque falta una clave o un certificado o no es válido.\#
Postfix «Server certificate not verified» o «not trusted» con `verify`, `secure` o DANE; pasarelas de correo seguro sin la clave del destinatario.\#
Pregunte a su administrador; para S/MIME o PGP obtenga un certificado actual del destinatario.\#
Compruebe con `openssl s_client -starttls smtp -connect HOST:25` el nombre, la fecha y la cadena del certificado; corrija su política TLS si exige demasiado.\#
Renueve el certificado con el nombre del servidor MX y la cadena completa; actualice los registros TLSA antes de que cambie.\#
related 4.7.5\#
lo mismo, siguen los intentos\#
sin cifrado alguno\#
X.7.5~microsoft\#
Falló la validación MTA-STS\#
Exchange Online no entregó, porque la política MTA-STS del dominio receptor no concuerda con sus servidores de correo o con su certificado.\#
X.7.6\#
Algoritmo criptográfico no admitido\#
Ambos lados no hallaron un cifrado, hash o tipo de clave común, o un mensaje usa uno que no se puede leer.\#
TLS solo con versiones o cifrados antiguos; pasarelas de correo seguro con algoritmos antiguos.\#
Permita TLS 1.2 y 1.3 con cifrados estándar; actualice las bibliotecas TLS antiguas.\#
la clave o el certificado es erróneo\#
X.7.7\#
Fallo de integridad del mensaje\#
Se trata de la comprobación de si el mensaje se modificó por el camino.\#
Firmas DKIM, S/MIME o de una pasarela que se comprueban a la llegada.\#
X.7.8\#
Credenciales de autenticación no válidas\#
El inicio de sesión falló: el usuario, la contraseña o el token es erróneo, o este inicio de sesión no está permitido.\#
`535 5.7.8` tras `AUTH`: contraseña cambiada, falta la contraseña de aplicación con verificación en dos pasos, inicio de sesión con contraseña desactivado por el proveedor, token OAuth caducado, el backend rechaza.\#
Escriba de nuevo el usuario (a menudo la dirección completa) y la contraseña. Con verificación en dos pasos, cree una contraseña de aplicación o inicie sesión con OAuth.\#
Pruebe con `swaks --auth`. Deje de reintentar: los fallos repetidos bloquean cuentas.\#
Lea el registro de SASL o Dovecot: usuario no encontrado, esquema erróneo o un backend caído (entonces corresponde `454 4.7.0`).\#
se rechaza el mecanismo\#
related 5.7.13\#
contraseña correcta, cuenta desactivada\#
related 535\#
X.7.9\#
El mecanismo de autenticación es demasiado débil\#
El servidor no acepta esta forma de autenticarse para este usuario; la contraseña puede ser correcta.\#
`534 5.7.9`: mecanismo por debajo de la política del servidor; Google: se exige contraseña de aplicación; Yahoo lo usa tras los datos para correo sin SPF ni DKIM.\#
Elija un método más fuerte: OAuth o una contraseña de aplicación, con TLS.\#
Elija otro mecanismo de la línea `AUTH` de la respuesta a `EHLO`.\#
Ofrezca solo mecanismos que su política acepte.\#
related 534\#
X.7.9~google\#
Se exige contraseña de aplicación\#
La cuenta de Google usa la verificación en dos pasos, o pide iniciar sesión en el navegador; aquí no se acepta la contraseña normal.\#
`534 5.7.9` a dispositivos, scripts y programas de correo antiguos que se autentican con la contraseña normal de la cuenta.\#
Cree una contraseña de aplicación en los ajustes de seguridad de la cuenta, o use «Iniciar sesión con Google» (OAuth).\#
Use OAuth, o la retransmisión SMTP de Workspace para dispositivos.\#
Permita contraseñas de aplicación para este usuario en la consola de administración de Workspace si su política lo admite.\#
se pide iniciar sesión en el navegador\#
X.7.9~yahoo\#
Yahoo y AOL rechazan el mensaje, porque no se superó SPF ni DKIM o su política DMARC lo rechaza. No se trata de un inicio de sesión.\#
Tras los datos, con correo enviado con una dirección de un dominio cuyo DNS no permite este servidor, y con correo reenviado.\#
Firme con DKIM para el dominio de `From`, incluya el servidor en SPF y publique después DMARC.\#
Reenvío a Yahoo: mantenga intactas las firmas DKIM (sin pies ni etiquetas en el asunto).\#
X.7.Y\#
Estado de seguridad o políticas\#
Decide una regla de seguridad o una política: filtro, lista de bloqueo, autenticación, cifrado o permiso.\#
Veredictos de spam, listas de bloqueo, SPF, DKIM o DMARC fallidos, falta de inicio de sesión o de TLS, retransmisión, límites del remitente.\#
Lea el texto y siga su enlace; reenvíe la respuesta completa a su administrador de correo.\#
Compruebe SPF, DKIM, DMARC, el registro PTR y las listas de bloqueo para la IP emisora; corrija después lo que indica el texto.\#
Busque la regla en su registro y permita al remitente si es un falso positivo.\#

"""#)
}
