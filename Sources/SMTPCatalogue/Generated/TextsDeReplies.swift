// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let deReplies = PackedTable(
        records: #"""
0000030000700?f030070800PC0300?0600Yk0300E0700cN0300L0800n00300T09016<0;00]0401AR0<00a0701LN0300h0701TB0:00o07\#
01_U030160801g?0301>07021N0801E05026H0801J0602@E0?01P0702K\0801W0802SC0801_0302W70801b0402Z?0801f0502c00801k05\#
02iN03020090369080290703:T0302@0903E10802I0603HQ0802O0603P70302U0803TR0302]0803_V0302e0603hU0302k08042Y0303307\#
049\0;03:0704Bj0703A0804KZ0303I0704UL0303P0704_P0303W0704eg0303^0804oL0303f06057o0303l0:05F=080460705OA0;04=07\#
05YH0?04D0705bh0804K0605l:0:04Q06064?0304W0906B?0<04`0606Gn0304f0806P50304n0606VG030540606]H0305:0706e`0>05A07\#
06mV0305H09078O0905Q0807CV0305Y0707MK0305`0707U50305g0707aS0305n0807k>030660808600306>0708?I0306E0608Fd0306K0:\#
08SW0;06U0508[10?06Z0608b50806`0608lW0806f0509790806k0609<^030710:09HD0807;0709L`0?07B0709UE0807I0609\50807O06\#
09d10307U0909oQ0?07^060:6A0807d060:>E0807j080:J`08082080:Rf0308:070:W\0308A0:0:cN0808K080:mF0<08S080;7B0908[07\#
0;>O0908b090;JY0308k070;R803092060;XF0;098070;_80309?080;eH0309G070;lR0309N090<6D0309W070<=T0309^090<K:0809g08\#
0<U=0809o050<Z0080:4070<c?0?0:;070<lf080:B060=4J0<0:H080=;U030:P0:0=Ji080:Z070=RY080:a070=]0080:h070=eg080:o08\#
0=n70<0;7050>22030;<090>:]080;E080>AI080;M060>F40<0;S070>Kc080;Z060>P`0<0;`060>Vj030;f080>bD080;n070>i0080<505\#
0>o;0;0<:050?4I080<?070?<V080<F060?EA080<L060?L=0<0<R060?On090<X070?WO030<_090?aF080<h080?jN080=0070@3I080=703\#
0@5o080=:070@=`080=A070@EN080=H050@H=030=M070@P=090=T070@V2030=[070@]W030=b070@dS0;0=i060@k\030=o080A3j030>708\#
0A<`090>?090AEK030>H090ANc030>Q050ATA030>V090A`i0;0>_080AmG0<0>g080B78030>o080B>V030?7080BJ=0>0??060BQP080?E08\#
0BY6030?M070B`M080?T070Bf\030?[080Bo6030?c0:0C:o080?m080CAn080@5070CKC080@<080CTZ080@D080C\=070@L090Cd3030@U09\#
0Cko030@^060D2n080@d080D;X030@l080DFF090A4070DO[080A;080DUi030AC0:0DbU0<0AM080Dh7030AU090E0>030A^090E970=0Ag07\#
0E@]030An080EI3030B6070EO5030B=080EWF030BE0:0EgG080BO080Eoa0;0BW090F9o080B`080FBI080Bh090FKc0?0C1090FXB080C:09\#
0FdY080CC0:0G0S080CM060G4B030CS080GA`080C[080GHL080Cc050GLn090Ch060GRB0:0Cn080GZn090D6090Gdd030D?090H1i0?0DH07\#
0H:L080DO080HC:080DW080HM80;0D_080HU2080Dg080H[d0>0Do080Hc^080E7090Hlh0;0E@050I1f030EE090I<f0;0EN080IB@0?0EV07\#
0IHP080E]080IR1080Ee090I[Q080En060I_;0;0F4080Ii>090F<090J0>0:0FE080J8f080FM080J@a030FU0:0JMM080F_070JR70;0Ff09\#
0J\2080Fo070JbL080G6070Jj?0?0G=090K3N080GF090K:c080GO090KD40<0GX080KIh030G`090KUA080Gi060K]1080Go060Kb30:0H507\#
0Ki\030H<080L4h0?0HD070L;]030HK050L@V030HP080LIZ030HX070LP;030H_070LXI030Hf070L]@030Hm080LfX030I5070LnJ030I<06\#

"""#,
        slots: #"""
0000000000000<2i000000001=000Q2Y003E001G0=0d1o1^3<0000001:1Q00002g0000000000002900000000000R1F1R3I0m1h000F000c\#
00232;00000000002R001`00202L002K0001000031001J00161c000000000000001\000000000000000000000000000000001A002S0f00\#
00001a1d3H001K002k000l1;0000000[2c000X00000a0000000037000i00000000001@1>000300003>2B00000000391N170U2G0I2Q2W30\#
1b21320T2E00000000003F0]002?1?2e3:000000003B0N00000000001E05000@1]00071S00002f002=0P003J00003300002P2Z00000000\#
0>2X0?2a3A00000000002V1V00001g1O341<262l0000001Y2N0B0E000000001Z1T00000:0g0000280000000000000M1[2@0000000`2O00\#
2D2T0j002A000000000000000014000000091_00002j00000L000413000000001W15220h3?2J2>2b002C3K3800002^000^1000002H080C\#
00000000000e0H111C2<2U2`2m060k35360000003D000G0V0000000000000Z2h0000002o002700191P000000000000240O25001i020000\#
1I2\2]181f0000000000001n002M2d000000002:001X0000001U1B3@00000A1H003C000000000000001m3=00000000000;00001M000000\#
000_000000001l000000000W0000001200000000000b1e001j00003L0000002I0000000000001L0J2n2_000o0n0D3G00003;00001D000K\#
0Y00000000000\000S2F0000001k00002[\#

"""#,
        fields: #"""
0003400070Z000a;000l3_004[4004_44008c:008m0h009eA00:63Z00=`;00=k0k00>f;00?10e0003400?i0Y000a;00@R3U004[400D73_\#
008c:00Gf1G009eA00I=2C00KPC00Kc2d00=`;00NW0n00OU;00O`0S0003400PF0N000a;00Pd2W004[400SK3S00KPC00Vn1e00Xc;00Xn0K\#
00YI;00YT0G0003400Yn0M000a;00ZK2C004[400\^2F008c:00_40[009eA00__2C00b2;00b=0f00Xc;00c30K0003400cQ09000a;00cZ2K\#
004[400f52Y008c:00h^10009eA00i^2500YI;00kc0a00lT;00l_0W00mF;00mQ0O0003400n30=000a;00n@27004[4010G1X008c:011o0>\#
009eA012=1P00Xc;013]0Z00=`;014G0U014l;01570M015T;015_0M000a;016G25004[4018L3E009eA01;a2H00KPC01>93I0003401A^0H\#
000a;01B61l004[401D22J009eA01FL2a00KPC01I=1i01K6;01KA0O01K`;01Kk0S0003401LQ0O000a;01M01n004[401Nn2[008c:011o0>\#
009eA01QY1[00=`;01SD0N00Xc;01Sb0P0003401TL0Z000a;01U62[004[401Wa3I009eA01[:1m00KPC01]71M00=`;01^T0Z015T;01_>0G\#
0003401_X0M000a;01`510004[401a51`008c:011o0>009eA01be2B01e7;01eB0X01ej;01f50M01fR;01f]0R0003401gB0U000a;01gg0e\#
004[401h\2E008c:01k13R01nS;01n^0i01oW;01ob0c020U;020`0^000a;021V1W004[4023=0e009eA02421G020U;025I0P01fR;025i0O\#
000a;026P1d004[4028D2Q009eA02:e3[02>P;02>[0E02?0;02?;0M00lT;02?X0]000a;02@T2V004[402C:2l008c:02F61l009eA02H22;\#
00KPC02J=0O02J\;02Jg0R014l;02KI0C0003402Kd0U000a;02LI1c004[402N<1?009eA02OK1Q01nS;02Pl0=02Q9;02QD0R02Qf;02R10Z\#
02R[;02Rf0M000a;02SK1B004[402T]2J008c:011o0>000a;02W?1^004[402Xm0Y008c:011o0>02YV;02Ya0N000a;02ZG1f004[402\=3@\#
008c:011o0>00KPC02_M2h02bE;02bP0P000a;02c81?004[402dG1J008c:02ea0Y00KPC02fJ2_02bE;02i90E0003402iQ0V000a;02j71c\#
004[402kj32008c:02nl1Z009eA030V1f00KPC032L1i034E;034P0\00Xc;035<0[01oW;035g0B00034036A0O000a;036`15004[4037e1P\#
009eA039E0Y01oW;039n0V02Q9;02QD0R02Qf;02R10Z0003403:W0f000a;03;M1[004[403=82d008c:03?l1D00KPC03A@1M00Xc;03B]0J\#
01nS;03C70O00lT;03CV0\02bE;03DB0_0003403E90T000a;03E]1J004[403G70<009eA03GC0W02Q9;03Gj0W02Qf;02R10Z0003403HY0^\#
000a;03IG2W004[403Kn1@009eA03M>0c00KPC03N11A03OB;03OM0Z0003403E90T000a;03P:1d004[403Qn1K009eA03GC0W00Xc;03SI0W\#
01nS;02Pl0=01oW;03T00R02Qf;02R10Z0003403TU0X000a;03U=1n004[403W;2e008c:03Z02b00KPC03\b0n03]`;03]k0:01ej;03^50R\#
03^W;03^b0d0003403_Y0L000a;03`52J004[403bO2[009eA03e:2I020U;03gS0^00Xc;03hA0D0003403hX0N000a;03i61m004[403k31j\#
009eA03lm3`00KPC040]0[00Xc;041H0N01fR;041f0C014l;04290P00034042\0H000a;04341o004[404530j008c:045m0P009eA046M1O\#
00=`;047l0i02J\;048e0g00034049g0D000a;04:;2i004[404=41?008c:04>C0n009eA04?A1^04@o;04A:0h02J\;04B20h0003404C10J\#
000a;04CK1g004[404EB1@008c:04FR16009eA04GX2200KPC04IZ0g01K`;04JQ0Q01K6;04K20X0003404K]0e000a;04LR2?004[404Na1U\#
008c:04PF1h009eA04R>2902bE;04TG0\01K`;04U30I0003404UO0^000a;04V=2b004[404Xo2=008c:04[<0]009eA04[i2B02bE;04^;0]\#
04^h;04_30M00034042\0H000a;04_S2G004[404aj0k009eA04be1000KPC04ce1;03OB;04e00g02J\;048e0g0003404ej0b000a;04f\2:\#
004[404hf1c008c:04jY1:009eA04kc1Z00KPC04mM0[02J\;04n80]04ne;04o00L0003404oO0^000a;050=2^004[4052k17009eA05422P\#
00=`;056R0`02J\;057B0]0003405820d000a;058f1m004[405:c2j008c:05=]0i009eA05>V3a00KPC05BG1a03OB;05D80^02J\;05Df0\\#
014l;02KI0C02YV;05ER0[000a;05FE0f004[405G;2V008c:05Ia25009eA05Kf1?00KPC05M51601K6;05N;0b01ej;05Nm0D000a;05OL1V\#
004[405Q22o008c:05=]0i009eA05T13k00KPC05Wl11015T;015_0M02>P;05Xm0K000a;05YW1j004[405[Q2a008c:05=]0i009eA05^B2<\#
00KPC05`N1K02J\;05ai0V00Xc;05bO0I000a;05c02n004[405en2E008c:05hC1;009eA05iN1E00KPC05jc0b02bE;05kU0U0003405lD0N\#
000a;05lb1=004[405mo2Q008c:060P19009eA061Y1I00KPC06321=00034064B0Q000a;064c3V004[4068I2^008c:06;71C009eA06<J1E\#
00KPC06=_1Y06?H;06?S0e06@H;06@S0g06AJ;06AU0Z0003406BK0I000a;06Bd2f004[406EZ0b008c:06FL1006AJ;06GL0R01ej;05Nm0D\#
0003406H10h000a;06Hi1e004[406J^1Z008c:05=]0i00KPC06LH2>03OB;06NV1102J\;048e0g06OW;06Ob0C0003404oO0^000a;06P82a\#
004[406Ri0o009eA06Sh2O00=`;056R0`02J\;057B0]00034042\0H000a;06VJ2J004[406Xd1Q009eA06ZE1K01fR;06[`0g02?0;06\W0a\#
0003406]K0S000a;06]n2M004[406`K25008c:05=]0i00KPC06bP1e06?H;06dE0V06dk;06e60Z0003406en0^000a;06f\29004[406he12\#
009eA06ig1C00KPC06k:1>06?H;06lH0]06dk;06m50Q0003406BK0I000a;06mY3P004[407191f008c:072o1Q009eA074P1@00KPC075`1S\#
01K6;077C0I01ej;05Nm0D077\;077g0X00034078X0]000a;079E2B004[407;W3J008c:05=]0i009eA07?12000KPC07A12U00=`;047l0i\#
02J\;048e0g0003407CY0k000a;07DT2B004[407Ff2M008c:07IC1000KPC07JC2L01K6;07L_0\01ej;05Nm0D0003407MN0_000a;07N=1a\#
004[407On1\008c:07QZ0h00KPC07RR1b01K6;07TD0V07Tj;06m50Q0003407U80Z000a;07Ub2P004[407XB3M009eA07[_2]00KPC07^L1U\#
00=`;07`10c02J\;07`d0_0003407aV0Z000a;07b@2G004[407dW2^008c:05=]0i009eA07gE2F00KPC07i[0d00=`;07jO0_02J\;057B0]\#
0003407kA0P000a;07ka2N004[407n?22008c:080A1@009eA081Q1]00KPC083>1S014l;084a0T085E;085P0P0003408630[000a;086^2M\#
004[4089;2Z008c:08;e1D009eA08=91P00=`;08>Y0`02J\;08>Y0`0003408?L0Q000a;08?m2^004[408B[1g009eA08DR1V02J\;048e0g\#
02bE;08F80\0003408Fg0Z000a;08GQ2U004[408J62R008c:05=]0i009eA08LX3F00KPC08On1X02J\;08QV0]06?H;08RC0T00=`;08Rg0`\#
02bE;06Ob0C000a;08Sb1N004[408U@1j009eA08W:2700KPC08YA1@014l;08ZQ0P000a;08[@1`004[408]01]008c:05=]0i009eA08^]2=\#
00KPC08`j1;014l;02KI0C000a;08b=0d004[408c13;008c:08f<0l009eA08g83000KPC08j81W08k_;08kj0]000a;08l_1V004[408nE3T\#
008c:091i1E009eA093>2300KPC095A1h00034097A0?000a;097P0j004[4098J1^008c:09:80i009eA09;10Y00KPC09;Z140003409<a0S\#
000a;09=D26004[409?J31008c:05=]0i009eA09BK2b00KPC09E=1l03OB;09G90f06?H;08RC0T00=`;08Rg0`014l;09Go0E0003409<a0S\#
000a;09HL1c004[409J?18008c:07IC1000KPC09KG1I01K6;07L_0\01ej;05Nm0D000a;09Lo1]004[409N\2C008c:05=]0i009eA09Po27\#
00KPC09S62006?H;09U60?014l;02KI0C000a;09UM0h004[409VE2l008c:05=]0i009eA09YA2300KPC09[D0a02bE;02KI0C000a;09\=1X\#
004[409]e35008c:05=]0i009eA09`j1:00KPC09b41m02bE;02KI0C0003409d40P000a;09dT2K004[409fo2@008c:09i?0o009eA09j>2H\#
00KPC09lV1N06@H;09n40m03OB;09o10P00=`;08Rg0`000a;09o`1Q004[40:1A1P008c:05=]0i009eA0:2a0a00KPC0:3R2=02J\;0:5_0R\#
000a;0:6I1A004[40:7Z2`008c:05=]0i009eA0::J1L00KPC0:;f2806@H;0:=n0G000340:>M0C000a;0:>`2A004[40:A13H008c:0:DI0i\#
009eA0:EB3@00KPC0:HR0X06@H;0:I:0h01fR;0:J20^000340:Jh0N000a;0:KF1\004[40:M21U008c:0:NW1K009eA0:P21M00KPC0:QO0i\#
06@H;0:RH0N03OB;09o10P000340:Ri0C000a;0:S<12004[40:T>1O009eA039E0Y00Xc;0:U]0\03OB;0:VI0b02Q9;0:W;0Q000340:W_13\#
000a;0:Xb2@004[40:[23c008c:07IC10009eA0:^e1\00KPC0:`Q1N01ej;0:ao0L01K`;0:bK0P00=`;08Rg0`02J\;0:bk0S000340:cV0Y\#
000a;0:d?1K004[40:eZ2D008c:0:gn1:009eA0:i81h00KPC0:k01f06AJ;0:lf0P00=`;08Rg0`000340:mR0S000a;0:n51c004[40:oh2P\#
008c:07QZ0h009eA0;2H2N00KPC0;4f2502>P;0;6k0G02J\;0:bk0S000340;7K0L000a;0;7g1Q004[40;9H1Q008c:0;:i0h009eA0;;a29\#
00=`;0;=j0U06?H;08RC0T000340;>X0Q000a;0;?92b004[40;Ak3:008c:0;E51P009eA0;FU0m00KPC0;GR1]014l;0;I?0U02bE;0;Id0V\#
01K`;0;JJ0?000340;J\0\000a;0;KH1Z004[40;M21A009eA0;NC1k00KPC0;P>0m0;Q;;0;QF0b02J\;0:bk0S000340;R;0Y000a;0;Rd2R\#
004[40;UF1V009eA0;Vl1J02J\;07`d0_03OB;06NV11000340;XQ12000a;0;YS22004[40;[U1V008c:05=]0i00KPC0;];1403OB;06NV11\#
0;^?;0;^J0^000340;_;0Z000a;0;_e1>004[40;a31?009eA0;bB0k00KPC0;c=0m02R[;02Rf0M00Xc;0;d:0Q02Q9;0;d[0]000340;eK0E\#
000a;0;e`1D004[40;g42B009eA0;iF0a00KPC0;j71S02Qf;0;kZ0h00Xc;0;d:0Q000340;lU0\000a;0;mA2i004[40<0:29008c:05=]0i\#
009eA0<2C1e00KPC0<480_03OB;0<4g0Z02J\;0<4g0Z0<5Q;0<5\0X000340<6G0U000a;0<6l1k004[40<8g1b008c:0<:Y0W009eA0<;@1P\#
02J\;04n80]02bE;0<<`0d000340<=W0N000a;0<>51g004[40<?l3^008c:0<CZ1G009eA0<E12H00KPC0<GI1T00lT;0<Hm0]03^W;0<IZ0\\#
01fR;0<JF0d000a;0<KB21004[40<MC2=008c:0<OP0e009eA0<PE2I00KPC0<R^1_01fR;0<TM0K00mF;0<Th0E01ej;05Nm0D000a;0<UE1?\#
004[40<VT1L009eA0<X01C020U;0;6k0G01fR;0<YC0]000a;0<Z81]004[40<[e2G009eA0<^<2W00KPC0<`c1G00lT;0<b:0N03^W;0<bX0W\#
00Xc;0;6k0G000a;0<cN1e004[40<eC37008c:0<hJ0g009eA0<iA1o020U;0<k@0M01fR;0<k]0L014l;0<l90]000a;0<ln1W004[40<nU2V\#
009eA0=1;1R03^W;0=2]0U0;Q;;0=3B0K01fR;0=3]0]000a;0=4V1:004[40=5`22008c:0=7b11009eA0=8c1400KPC0=9g1?00lT;0<b:0N\#
01K6;0=;60O02>P;0;6k0G000340=;X0Z000a;0=<B23004[40=>E3j008c:0=B?1;009eA0=CJ3M00KPC0=Fg1@02?0;0=H70N0=HU;0=H`0g\#
0;Q;;0=IW0Q00mF;0=J80a000a;0=K11P004[40=LQ22008c:0=NS1e009eA0=PH1:01ej;0=QR0P00mF;0<Th0E01e7;0=R20W000a;0=Ra1M\#
004[40=T>2_008c:0=Vm1]009eA0=XZ2200KPC0=Z\1H00mF;0=\40I02bE;0=\M0S000a;0=]817004[40=^?3D008c:0=aS17009eA0=bZ2;\#
0=HU;0=de0W0;Q;;0=3B0K02bE;0=eL0K000a;0=eo1[004[40=gZ2V008c:0=j@1E009eA0=kU1E00KPC0=lj0h0=HU;0=de0W0;Q;;0=3B0K\#
02bE;0=mb0E000a;0=nC0n004[40=oA1M009eA0>0^1101K6;0>1_0C02>P;0;6k0G000340>250J000a;0>2O0f004[40>3E2C008c:0>5X18\#
009eA0>6`0a00KPC0>7Q1L02?0;0>8m0P00mF;0>9M0_01oW;0>:<0Q000a;0>:e1C004[40><82N008c:0<OP0e009eA0>>V1800KPC0>?^1D\#
01fR;0<TM0K00mF;0<Th0E01K`;0>A20G000a;0>AQ17004[40>BX0[009eA0>CC1S00KPC0>Df0b02?0;0>EX0L00Xc;0;6k0G000a;0>F@10\#
004[40>G@1S008c:0>Hc1F009eA0=8c1400KPC0>J91I01K6;0=;60O02?0;0>KR0A000a;0>Kk1@004[40>M;1X008c:0>Nc0n00KPC0>Oa0Y\#
01oW;0>PJ0F02bE;02i90E000340>Pl0M000a;0>QI1A004[40>RZ27009eA0>Ta1M01fR;0>V>0\02?0;06\W0a000340>Vm0O000a;0>WL1Y\#
004[40>Y53P008c:0>\U1N009eA0>^32M014l;0>`P0l02?0;0>aL0H01K`;0>ad0P000a;0>bL0^004[40>c:2K008c:0>eU1G009eA0>fl1=\#
03]`;0>h90O01K`;0>hX0H01ej;05Nm0D000a;0>i81^004[40>jf1c009eA0>lY1f00Xc;0;6k0G014l;0>nO0\000a;0>oF1T004[40?0j0n\#
009eA0?1h1N014l;0?3F0M02>P;0?3c0V000a;0?4Q18004[40?5Y2j008c:0?8S1B009eA0?9e1Y014l;0?;N0M020U;0;6k0G02bE;0?;k0[\#
000a;0?<^0V004[40?=D2k008c:0?@?1K009eA0?AZ2F01K`;0?D00[00Xc;0?D[0V000a;0?EI0c004[40?F<2e008c:0?@?1K009eA0?I12=\#
014l;0?K>0K02bE;0?KY0T000a;0?LI1I004[40?Mb1Z008c:0=7b11009eA0?OL0R02>P;0;6k0G01K6;0>1_0C000340?P70K000a;0?PR1[\#
004[40?R=28008c:0?TE2>00KPC0?VS0l01K`;0?D00[01ej;05Nm0D000340?WR0T000a;0?X60c004[40?Xi2`008c:0?[Y0`009eA0?\I27\#
00KPC0?^P0a0;Q;;0?_A0m03^W;0?`>0S00lT;0?`a0U000a;0?aN16004[40?bT2l008c:0?eP2D009eA0?gd1100KPC0?he0m077\;077g0X\#
0?ib;0?im0Q01ej;05Nm0D000a;0?jV14004[40?kZ2;008c:0?me16009eA0?nk2700KPC0@121A03^W;0@2C0N02bE;0@2a0X000a;0@3Q0T\#
004[40@4513008c:0@580g000a;0@671Y004[40@7`1\008c:0@9L13009eA0@:O1W0;Q;;0@<60[03^W;0@<a0R0=HU;0@=C0M000a;0@=h1[\#
004[40@?S2e008c:0@BH0d009eA0@C<2B0;Q;;0@<60[03^W;0@<a0R0=HU;0@=C0M000a;0@EV15004[40@F[0b008c:0>Nc0n01oW;0@GM0O\#
00lT;0@Gl0A00034042\0H000a;0@H@2P004[40@J`0f008c:0@KV2=00KPC0@Mc1O02bE;0@OB0k01K`;0?D00[000340@PF0b000a;0@Q81E\#
004[40@RM15008c:0@SR1F00KPC0@Th0N01K`;0?D00[01ej;0@UF0\000340@V50S000a;0@VX23004[40@X[0o008c:0@YZ1:009eA0@Zd1N\#
02bE;0@\B0Z0=HU;0@\l0[000340@]Z0[000a;0@^E1f004[40@`;1H008c:0@aS19009eA0@b\1902bE;0@\B0Z0@ce;0@d00S000340@d^0\\#
000a;0@eJ1I004[40@fc1d008c:0@hW0V009eA0@i=1i014l;0@k60V000340@k_0Y000a;0@lH2R004[40@nj1P008c:0A0J0V009eA0A100g\#
00KPC0A1g0o02bE;0A2f0H0;^?;0A3>0\000340A3m0X000a;0A4U2A004[40A6f2M008c:0A9C1<009eA0A:O1303^W;0A;R0U0=HU;0@\l0[\#
01K`;0A<70Y000340A<i0M000a;0A=F1f004[40A?<1b008c:0A@n0l009eA0AAj0`00KPC0ABZ1J02bE;0AD40]014l;0ADa0Z01K`;0;JJ0?\#
000340AEN0V000a;0AF42I004[40AHM1f008c:0AJC0[009eA0AJn1[00KPC0ALY0^0AMG;0AMR0Q02bE;04TG0\0=HU;0AN30`000340ANf0R\#
000a;0AOH2U004[40AQm1B009eA0AS?1201fR;0>V>0\000340ATD0H000a;0AT\1I004[40AV530008c:0AY51P009eA0AZU1b00KPC0A\G2T\#
014l;0A^k0]0;^?;0A_X0c00=`;0A`K0N000340Aa40?000a;0AaC1Y004[40Abl2e008c:0Aea10009eA0Afa3Z00KPC0AjK1O014l;0Akj0Z\#
02bE;0AlT0c000340AmS0Y000a;0An<0n004[40Ao:1c009eA0B0m2d00KPC0B3a1^014l;0B5O0X01fR;0B670O00=`;0B6V0R000340B7;0Q\#
000a;0B7\2I004[40B:50^008c:0B:c1T009eA0B<G1T00KPC0:QO0i06@H;0B=k0C06?H;0B>>0H000340B>Y0V000a;0B??3U004[40BBd20\#
008c:0BDd1W009eA0BFK1]01K`;0BH80`0?ib;0BHh0Y06@H;0BIQ0\000340BJK0S000a;0BJn2=004[40BM;1P009eA0BN[2G01fR;0>V>0\\#
014l;0BQ20N000340BQX0V000a;0BR>2W004[40BTe19008c:0BUn1>009eA0BW<0a00KPC0BWm0T06@H;0BIQ0\077\;0BXQ0U000340BY90k\#
000a;0BZ42`004[40B\d0O008c:0B]C1A0?ib;0B^T0J01K`;0B^n0Y0B_W;0B_b0[0003406H10h000a;0B`U1^004[40BbC1K008c:0Bc^11\#
00KPC0Bd_1J02bE;0B^T0J0Bf9;0BfD0H000340Bf_0X000a;0BgG1_004[40Bi62E008c:0BkK1L009eA0Blg1?01ej;05Nm0D01K`;0Bn60D\#
02bE;0BnJ0\000340Bo90N000a;0BoW2@004[40C1g3d008c:0C5[1[009eA0C7F1a00KPC0C971F01ej;0@UF0\02bE;0?K>0K01K6;0C:M0R\#
0?ib;0BHh0Y0003404C10J000a;0C;71C004[40C<J2:008c:0C>T0h009eA0C?L1o0?ib;0CAK0S01ej;05Nm0D01K6;0>1_0C000a;0CB61f\#
004[40CCl2]008c:0CFY1W009eA0CH@1R00KPC0CIb1Q01ej;0@UF0\02bE;0?K>0K000a;0CKK1o004[40CMJ2`008c:0CP:0o009eA0CQ91N\#
00KPC0CRW0h02bE;0CSO0M014l;0CSl0^01ej;0@UF0\000340Bo90N000a;0CTb13004[40CUe2G008c:0CX<1S009eA0CY_1P00KPC0C[?0n\#
01ej;0@UF0\02bE;0?K>0K0003404C10J000a;0C\D1C004[40C]W2g008c:0C>T0h009eA0C`N1800KPC0CaV1K0?ib;0Cc10X01K6;0>1_0C\#
02>P;0CcY0J0003406en0^000a;0Cd62Q004[40CfW12008c:0CgY18009eA0Cha1=00KPC0Cin0n06?H;06lH0]0Cjl;0Ck70M06@H;0CkT0K\#
000340Cl20W000a;0ClY2C004[40Cnl1J008c:0D0F1902bE;0D1O0b0=HU;0D2A0]000340D360_000a;0D3e1\004[40D5Q1L008c:0D6m0f\#
009eA0D7c0o00KPC0D8b1R0=HU;0D:D0Y02bE;0D:m0[000340D;[0X000a;0D<C2\004[40D>o2a008c:0DA`2A009eA0DD11>01ej;05Nm0D\#
0?ib;0DE?0Z00mF;0DEi0M000340DFO0[000a;0DG:1@004[40DHJ1k008c:0DJE3P009eA0DMe1E01ej;05Nm0D0DO:;0DOE0F000340DOc0L\#
000a;0DP?2<004[40DRK1b008c:0BUn1>009eA0DT=0i00KPC0DU60c06@H;0B^T0J0B_W;0BXQ0U000340DUl0F000a;0DVB1G004[40DWY2l\#
008c:0DZU2M009eA0D]22>00KPC0D_@0e077\;0D`50^01K`;0D`c0M01K6;0Da@0e0DO:;0Db50P000340Dba0X000a;0DcI1i004[40DeB0k\#
008c:0CP:0o009eA0Df=0_00KPC0Dfl1;01K`;0?D00[02bE;0?K>0K000340Dh:0f000a;0Di01J004[40DjJ1h008c:0C>T0h009eA0DlB0g\#
00KPC0Dm91801K`;0DnA0P077\;0Dna0_0B_W;0DoP0^0003407MN0_000a;0E0A1j004[40E2;2A008c:0E4L0g009eA0E5C1300KPC0E6F1?\#
01K6;0E7U0S00lT;0E880d0E8l;0Ck70M000340E9D0Y000a;0E9m0l004[40E:i1e008c:0E<^1U009eA0E>C1_0DO:;0E@20[02bE;0@OB0k\#
000340E@`0m000a;0EA]2=004[40ECj2=008c:0EF713009eA0EG:0n00KPC0EH80k02bE;0D1O0b014l;0<l90]000340EI60_000a;0EIe1R\#
004[40EKG1_008c:0EM61300KPC0EN90l02bE;0B^T0J014l;0<l90]000340EO80X000a;0EO`1`004[40EQP1B008c:080A1@009eA0ERb1Q\#
00KPC0ETC1[014l;0EUn0[0EVY;0EVd0R000340EWI0i000a;0EXB3>004[40E[P4J008c:0E_j23009eA0Eam2C00KPC0Ed@1P034E;0Ee`0L\#
0=HU;0Ef<0T014l;0Ef`0W03OB;0BfD0H000340EgO0C000a;0Egb1k004[40Ei]28008c:0Eke2300KPC0Emh1901ej;05Nm0D01K`;0Eo10@\#
01fR;0EoA0P000340Eol0U000a;0F0Q1X004[40F2928008c:0Aea10009eA0F4A3h00KPC0F8911014l;0F9:0O015T;015_0M00=`;0F9Y0F\#
000340F:70K000a;0F:R19004[40F;[2<008c:0F=g1A009eA0F?81500KPC0F@=1H014l;0FAU0J01fR;0FAo0J000340FBQ0S000a;0FC41\\#
004[40FD`2J008c:0?me16009eA0FG:3700KPC0FJA0^03^W;0FJo0J00mF;0=\40I014l;0FKI0J000340FL20T000a;0FLV2?004[40FNe2[\#
008c:0FQP1g009eA0FSG2H00KPC0FU_1@014l;0FVo0X06@H;0FWW0[03OB;0BfD0H000340FXJ0B000a;0FX\1c004[40FZO3S008c:0F^20k\#
009eA0F^m3L00KPC0FbI1?0=HU;0FcX0U01K`;0;JJ0?014l;0Fd=0L000a;0Fda2Q004[40FgB3\008c:0Fjn1T009eA0FlR1=00KPC0Fm_2@\#
034E;0Ee`0L0=HU;0Ef<0T014l;0Fd=0L03OB;0BfD0H0;^?;0Foo0T000a;0G0[18004[40G1c1C008c:0>Nc0n01oW;0G360Y0=HU;0G3_0S\#
034E;0Ee`0L000340G4E0P000a;0G4e2d004[40G7Y44008c:0G;]1o009eA0G=\1D00KPC0G?01^01nS;0G@^0I02bE;0GA70Y000340GAh0Y\#
000a;0GBQ2D004[40GDe2:008c:0F^20k009eA0GFo1300KPC0GH20J02bE;04TG0\0=HU;0FcX0U000a;0GHT1h004[40GJL0g008c:0GKC12\#
01nS;0GLE0Y02bE;02i90E000340GM70J000a;0GMQ1T004[40GO51E009eA0GPJ1901fR;0GQS0_014l;0FAU0J000340GRL0a000a;0GS=2L\#
004[40GUY1J008c:0GW31A009eA0GXD1600KPC0GYJ1102bE;0D1O0b014l;0GZK0S000340G[70Z000a;0G[a2K004[40G^<1`008c:0G_l1C\#
009eA0Ga?2;00KPC0GcJ1J02bE;0AD40]014l;0ADa0Z01K`;0;JJ0?000340Gdg0M000a;0GeD31004[40GhE3A008c:0GkV23009eA0GmY1^\#
00KPC0GoG1606?H;0H0M0S014l;0H100K02bE;0H1K0N000a;0H282Q004[40H4Y2J008c:0H731`009eA0H8c1600KPC0H9i0S06?H;0H0M0S\#
014l;0H100K000340H:T0Z000a;0H;>1[004[40H<i2O008c:0BUn1>009eA0H?H1X00KPC0HA01f06?H;0H0M0S0B_W;0HBf0D000340HCB0=\#
000a;0HCO1c004[40HEB2\008c:0HGn1\009eA0HIZ1X00KPC0HKB1Z06?H;0HLl0<02bE;0=mb0E000340HMC0W000a;0HMj14004[40HNn1h\#
008c:0HPf1X009eA0HRN1300KPC0HSQ17014l;0FVo0X02bE;0HTX0J000340HCB0=000a;0HU:24004[40HW>1d008c:0HY21:009eA0HZ<1X\#
00KPC0:QO0i06?H;0HLl0<02bE;0=mb0E000340:>M0C000a;0H\22P004[40H^R20008c:0H`R0Z009eA0Ha<2400KPC0Hc@0N06?H;0B^T0J\#
02bE;0?KY0T000340Hcf0B000a;0Hd81g004[40Heo2:008c:0Hh91?009eA0HiH1^00KPC0Hk61b06?H;0H0M0S0B_W;0HBf0D077\;0BXQ0U\#
000340Hm30^000a;0Hma1D004[40Ho512008c:0I071302bE;0I1:0\000340I1i0J000a;0I2C1l004[40I4?3<008c:0I7K1H009eA0I8c1V\#
00KPC0I:I1W03^W;0@<a0R02bE;0I<00f034E;0Ee`0L000340I=10[000a;0I=\1>004[40I>j1H008c:0Aea10009eA0I@B1n014l;0F9:0O\#
00=`;0F9Y0F015T;015_0M000340IBO0Z000a;0IC91^004[40IDg1M008c:0IFD1G009eA0IG[0e02bE;0HTX0J014l;0FVo0X000340IHX0M\#
000a;0II50b004[40IIg2c008c:0ILZ1`009eA0INJ1e00KPC0IP?1?02bE;0IQN0S03^W;0@<a0R000340IR90O000a;0IRX2P004[40IU836\#
008c:0IX>1T009eA0IYb0N00KPC0IZ@1A03^W;0@<a0R02bE;0=mb0E034E;0Ee`0L000340I[Y0C000a;0I[l1C004[40I]?0X008c:0I]g1D\#
01oW;0G360Y02bE;02i90E000340I_F0A000a;0I_W1`004[40IaG2N008c:0Ice0o009eA0Idd2l00KPC0Ig`0Q014l;0IhA0R00=`;0Ihc0K\#
000340IiG0F000a;0Ii]1R004[40Ik?33008c:0A@n0l009eA0Ga?2;00KPC0InB1l02bE;0AD40]014l;0ADa0Z01K`;0;JJ0?000340IHX0M\#
000a;0J0H1\004[40J242c008c:0J4g1F009eA0J6=1L00KPC0J7Y1=02bE;0IQN0S01K`;0;JJ0?000340J8n0\000a;0J9Z1\004[40J;F1b\#
008c:0D6m0f009eA0J=81T00KPC0J>\1802bE;0J?d0Q0J@E;0J@P0A000340J@d0G000a;0JA;32004[40JD=34008c:0JGA1d009eA0JI52V\#
00KPC0JK[0m02bE;0JLX0e015T;015_0M06@H;0FWW0[00=`;0A`K0N000340EgO0C000a;0JMU1@004[40JNe1I008c:0JP>1E00KPC0JQS0T\#
01ej;05Nm0D01K`;0Eo10@000340JRB0E000a;0JRW1R004[40JT93G008c:0Aea10009eA0JWP3m00KPC0J[M0U015T;015_0M00=`;0F9Y0F\#
02>P;05Xm0K000340J\:0J000a;0J\T1H004[40J]l2?008c:0?8S1B009eA0J`;2A01fR;0?;N0M02bE;0?;k0[000340JbT0A000a;0Jbe1=\#
004[40Jd21\009eA0Je^2c00KPC0JhQ0_02bE;0Ji@0K01fR;0Ji[0T000340JjN0C000a;0Jja1E004[40Jl62C008c:0JnI1Q009eA0Joj2Z\#
00KPC0K2T0b02bE;0HTX0J06@H;0K3F0802J\;0A`K0N000340K3V0N000a;0K440j004[40K4n2P008c:0F^20k009eA0K7N1200KPC0K8P1Y\#
02bE;0K:90Z0=HU;0FcX0U01K`;0;JJ0?000340K:k0Y000a;0K;T1M004[40K=13_008c:0G_l1C009eA0K@`1m00KPC0;GR1]02bE;0KB]0\\#
01K`;0;JJ0?015T;0KCI0[000340KD@0=000a;0KDM1J004[40KEg2I008c:0=7b11009eA0KH@0n01K6;0>1_0C01fR;0KI>0Z02>P;0;6k0G\#
000340KIk0^000a;0KJY1@004[40KKi3^008c:0KOW0^009eA0KPE2<00KPC0KRQ0g08k_;0KSH0R03^W;0KSj0^00mF;0KTX0Y000a;0KUI1H\#
004[40KVa2=008c:0KXn0f009eA0KYd2]08k_;0KSH0R03^W;0K\Q0P000a;0K]91J004[40K^S1^008c:0K`A0]009eA0K`n1508k_;0KSH0R\#
03^W;0K\Q0P000340Kb=0O000a;0Kb\23004[40Kd_2E008c:0Kg40o009eA0Kh30o03^W;0B^T0J02?0;0Ki20Z000340Ki_0J000a;0Kj91C\#
004[40KkL3U008c:0Ko11g009eA0L0h1F00KPC0L2>1F02bE;0L3T0T015T;0L480`000340L570c000a;0L5j2;004[40L851R008c:0L9W12\#
00KPC0L:Y0i02bE;0@OB0k0L;R;0Ck70M000340L;`0U000a;0L<E1k004[40L>@0l009eA0L?<0c02bE;0L?o0W000340L@Y0_000a;0LAH3>\#
004[40LDV2h008c:0EF713009eA0LGN1500KPC0LHS0W02bE;0LI:0P014l;0GZK0S000340LI]0f000a;0LJS2j004[40LMM0W008c:0LN41F\#
00KPC0LOJ0N02bE;0LI:0P0<5Q;0LOh0C000340LP>0h000a;0LQ63E004[40LTK1J009eA0LUe1H00KPC0LW=1<02bE;0LI:0P01K`;0;JJ0?\#
000340LXL0X000a;0LY41_004[40LZc1I008c:0I071300KPC0L\<0N02bE;0LI:0P03OB;0L\Z0V000340L]C0]000a;0L^02^004[40L`^22\#
008c:0Aea10009eA0Lb`2g00KPC0LeW11014l;0LI:0P02bE;0HTX0J000340Lf[0g000a;0LgR30004[40LjR1J008c:04[<0]009eA0Lkl1e\#
02bE;04^;0]0Lma;0Lml0N000340LnM0h000a;0LoE36004[40LjR1J008c:0M2K0Z009eA0M351d04^h;0M4i0J\#

"""#,
        blob: #"""
101\#
name\#
Netz nicht erreichbar (keine SMTP-Antwort)\#
description\#
Das hat kein Mailserver gesagt: Antworten beginnen mit 2, 3, 4 oder 5. Es ist die Linux-Fehlernummer für „network is unreachable“, ausgegeben vom sendenden Host: Er hat keinen Weg zur gewählten Adresse, eine Sitzung fand nicht statt.\#
when\#
In Client-Logs, die die Fehlernummer des Systems ausgeben, etwa „Network is unreachable (101)“; oft ein Host ohne funktionierendes IPv6, der eine IPv6-Adresse gewählt hat. Nachschlagelisten führen sie unter einer SMTP-Klasse „1xx“, die es nicht gibt.\#
fix sender\#
Prüfen Sie Hostname und Port in den Kontoeinstellungen.\#
fix sending-admin\#
Testen Sie die Route mit `ip route get ADDRESS`. Ohne funktionierendes IPv6 setzen Sie `inet_protocols = ipv4` (Postfix) oder `disable_ipv6 = true` (Exim). Suchen Sie dann eine Firewallregel für die ausgehenden Ports 25, 465 und 587.\#
related 421\#
was ein Server selbst sagt, wenn er Sie nicht bedienen kann\#
related 111\#
der Host war erreichbar, aber am Port lauschte nichts\#
111\#
Verbindung abgelehnt (keine SMTP-Antwort)\#
Das hat kein Mailserver gesagt: Antworten beginnen mit 2, 3, 4 oder 5. Es ist die Linux-Fehlernummer für „connection refused“, ausgegeben vom sendenden Host: Das Ziel hat geantwortet, aber an Adresse und Port lauscht nichts.\#
Der Maildienst am Ziel läuft nicht, der Port ist falsch (25, 465, 587 verwechselt), der Dienst lauscht nur auf localhost, oder eine Firewall weist ab. Windows gibt dafür 10061 aus. Nachschlagelisten nennen es fälschlich einen SMTP-Code.\#
Prüfen Sie Servernamen und Port: 587 oder 465 zum Einliefern, 25 nur zwischen Servern.\#
Stellen Sie fest, wohin die Mail geht (`dig MX example.org`), und testen Sie mit `telnet HOST 25`. Die Warteschlange versucht es von selbst erneut.\#
fix receiving-admin\#
Sehen Sie nach, ob der Dienst läuft und auf der öffentlichen Adresse lauscht (`ss -ltn`; `inet_interfaces` in Postfix, `local_interfaces` in Exim), prüfen Sie dann die Firewall.\#
was ein laufender Server sagt, wenn er Sie nicht bedienen kann\#
related 101\#
schon der Host war nicht erreichbar\#
200\#
OK (nie eine gültige Antwort)\#
Nach der ersten Ziffer ein Erfolg, doch kein SMTP-Standard definiert ihn. Clients machen weiter wie nach `250`; die Gewohnheit stammt aus anderen Protokollen wie HTTP.\#
Bei selbst geschriebenen oder simulierten Servern, in Überwachungen, die HTTP erwarten, und auf einigen Hosts von 1983, die so auf `RSET` und `NOOP` antworteten. Nachschlagelisten nennen ihn „system status“; das ist `211`.\#
Lassen Sie den Server auf einen erledigten Befehl mit `250` antworten und auf die Frage nach seinem Status mit `211`.\#
related 250\#
die genormte Erfolgsantwort\#
related 211\#
die echte Statusantwort\#
211\#
Systemstatus oder Systemhilfe\#
Der Server beantwortet ein `HELP` mit seinem Status oder mit Hilfe über sich selbst. Der Text ist für Menschen; an der Sitzung ändert er nichts.\#
Selten, nach einem `HELP`, das jemand am Terminal eingibt oder eine Überwachung sendet. `STAT`, das in FTP diesen Code liefert, ist kein SMTP-Befehl.\#
Nichts zu tun; setzen Sie die Sitzung fort.\#
Wurde kein `HELP` gesendet, sind Antworten und Befehle verschoben: Suchen Sie eine Antwort, die der Client nicht bis zur letzten Zeile gelesen hat.\#
related 214\#
Hilfe zu einem Befehl, die übliche Antwort auf `HELP`\#
die übliche Erfolgsantwort\#
214\#
Hilfetext\#
Der Server beantwortet `HELP` mit Auskunft für einen Menschen am Terminal, meist auf mehreren Zeilen. Es ist ein Erfolg und ändert an der Sitzung nichts.\#
Nach `HELP`, allein oder mit einem Befehlsnamen. Der Code sagt nichts über Empfänger oder Zustellung und lässt sich daher nicht mit Ablehnungen wie `551` vergleichen.\#
Lesen Sie den Text; ein Programm übergeht ihn und macht weiter.\#
Wurde kein `HELP` gesendet, sind Antworten und Befehle verschoben: Lesen Sie jede mehrzeilige Antwort bis zur Zeile ohne Bindestrich.\#
Status des Servers, die andere Antwort auf `HELP`\#
related 502\#
`HELP` ist vorhanden, aber abgeschaltet\#
related 504\#
keine Hilfe zum gefragten Thema\#
220\#
Dienst bereit\#
Der Server ist bereit: Als Begrüßung eröffnet der Code die Sitzung und nennt den Host; nach `STARTTLS` fordert er den TLS-Handshake.\#
Als erste Zeile jeder Sitzung und noch einmal nach angenommenem `STARTTLS` (oder `XCLIENT` von Postfix).\#
Nichts zu tun.\#
Antworten Sie auf die Begrüßung mit `EHLO`; nach `STARTTLS` beginnen Sie sofort den Handshake.\#
Erfolg eines späteren Befehls der Sitzung\#
jetzt nicht bereit, später versuchen\#
related 554\#
hier kein Maildienst für Sie\#
related 521\#
dieser Host nimmt nie Mail an\#
220/CONNECT\#
Der Server begrüßt den Client und ist bereit für `EHLO`. Das erste Wort nach dem Code ist sein eigener Name, der Rest freier Text.\#
Am Anfang jeder Sitzung. Einige Sekunden Verzögerung können Absicht sein, um voreilige Absender zu entlarven. Eine Begrüßung aus Sternchen (`220 ****`) heißt, dass unterwegs eine Firewall das SMTP umschreibt.\#
Warten Sie bis zu 5 Minuten auf die letzte Zeile der Begrüßung, die ohne Bindestrich, und senden Sie dann `EHLO`. Wer früher sendet, wird abgewiesen.\#
Beginnen Sie die Begrüßung mit dem vollständigen Hostnamen, der im DNS vorwärts und rückwärts stimmt (`smtpd_banner`, `smtp_banner`). Kommt sie mit Sternchen an, schalten Sie die SMTP-Inspektion der Firewall ab.\#
220/STARTTLS\#
Bereit zum Start von TLS\#
Der Server erwartet als Nächstes den TLS-Handshake, vor jedem anderen Befehl. Verschlüsselt ist die Verbindung noch nicht.\#
Nach jedem `STARTTLS`, das der Server annimmt. Endet das Log hier, ist der Handshake gescheitert: Protokollversion, Zertifikat oder ein Gerät dazwischen.\#
Beginnen Sie den Handshake, senden Sie dann erneut `EHLO` und nutzen Sie nur, was diese neue Antwort anbietet. Testen Sie mit `openssl s_client -starttls smtp -connect HOST:25`.\#
Verwerfen Sie alles, was der Client vor dem Handshake gesendet hat, und bieten Sie `STARTTLS` innerhalb von TLS nicht an.\#
related 454\#
TLS ist gerade nicht verfügbar\#
related 530\#
TLS wird vor allem anderen verlangt\#
221\#
Dienst schließt die Verbindung\#
Der Server verabschiedet sich nach `QUIT` und schließt die Verbindung. Mail, die er vorher angenommen hat, bleibt angenommen.\#
Am Ende jeder geordneten Sitzung. Manche Server senden den Code auch ungefragt, bevor sie einen Client trennen, der die Regeln bricht; der Standard sieht dafür `421` vor.\#
Kommt er nie an, senden Sie die angenommenen Nachrichten nicht noch einmal; verloren ging nur der Abschied.\#
der Server trennt von sich aus\#
was die Nachricht angenommen hat\#
221~forced\#
Verbindung nach verbotener Eingabe beendet\#
Der Server trennt, weil der Client etwas gesendet hat, das kein SMTP ist, etwa eine HTTP-Anfrage oder eine Mail-Kopfzeile. Trotz der ersten Ziffer wurde nichts angenommen.\#
Ein Browser, Proxy oder Portscanner spricht mit dem Mailport (`GET`, `POST`, `CONNECT`), oder ein Client sendet nach abgelehntem `DATA` weiter Nachrichtentext. Der Text „I can break rules, too“ stammt von Postfix.\#
Sehen Sie sich die letzten Zeilen des Clients an. War es Nachrichtentext, suchen Sie davor das abgelehnte `DATA` oder `RCPT`.\#
Nichts zu reparieren; Scanner sind üblich. Die Wörter stehen in `smtpd_forbidden_commands`.\#
der genormte Code für ungefragtes Trennen\#
dasselbe bei postscreen\#
235\#
Authentifizierung erfolgreich\#
Die Anmeldung ist akzeptiert und gilt für den Rest der Sitzung.\#
Am Ende eines `AUTH`-Dialogs. Sie erlaubt nicht jede Absenderadresse; darüber wird bei `MAIL FROM` entschieden.\#
Senden Sie in dieser Sitzung kein weiteres `AUTH`. Hat der Mechanismus eine eigene Sicherheitsschicht eingezogen, senden Sie zuerst erneut `EHLO`.\#
related 334\#
ein Schritt davor, der Server fragt nach\#
related 535\#
die Anmeldung wurde abgelehnt\#
related 503\#
die Antwort auf ein zweites `AUTH`\#
250\#
Mailbefehl ausgeführt, abgeschlossen\#
Der Befehl war erfolgreich; der nächste darf folgen.\#
Nach fast jedem Befehl. Nur die Antwort nach dem Ende der Nachricht überträgt die Verantwortung; nach `MAIL FROM` und `RCPT TO` ist sie vorläufig.\#
Nichts zu tun. Fehlt eine Nachricht, die diese Antwort nach ihrer letzten Zeile erhielt, ging sie hinter dem antwortenden Server verloren, wurde gefiltert oder weitergeleitet; nennen Sie dessen Admin die Queue-ID aus dem Text.\#
related 251\#
auch angenommen, mit Weiterleitung an eine andere Adresse\#
related 252\#
nicht geprüft, aber die Zustellung würde versucht\#
related 354\#
noch nicht das Ende, die Nachricht muss folgen\#
250/BDAT\#
Das Stück ist angekommen. Erst die Antwort auf das mit `LAST` markierte Stück nimmt die Nachricht an.\#
Nach jedem `BDAT`-Stück in Sitzungen mit `CHUNKING`.\#
Senden Sie das nächste Stück; nach `LAST` gilt die Antwort als Annahme der Nachricht.\#
kommt auf `DATA`, nie auf `BDAT`\#
Stücke in falscher Reihenfolge\#
250/EHLO\#
Der Server kennt den Namen des Clients und führt nach dem eigenen Hostnamen seine Erweiterungen auf, eine je Zeile.\#
Nach jedem `EHLO` (mehrere Zeilen) oder `HELO` (eine Zeile). Die Liste kann vor und nach `STARTTLS` verschieden sein: `AUTH` erscheint oft nur innerhalb von TLS.\#
Nutzen Sie nur aufgeführte Erweiterungen, und lesen Sie die Liste nach TLS oder Anmeldung neu. Fehlt ein `STARTTLS` oder `AUTH`, das der Server anbieten sollte, suchen Sie eine Firewall oder einen Virenscanner, der die Zeilen filtert.\#
related 220\#
die Begrüßung davor\#
related 500\#
der Server kennt `EHLO` nicht\#
der Server kennt `EHLO`, bietet es aber nicht\#
250/END-OF-DATA\#
Der Server hat die ganze Nachricht und steht nun für sie ein: zustellen, weiter versuchen oder einen Bounce zurücksenden. In einem Posteingang liegt sie noch nicht.\#
Nach dem abschließenden Punkt. Der Text nennt meist die Queue-ID, unter der der empfangende Server sie protokolliert. In LMTP kommt eine solche Antwort für jeden angenommenen Empfänger.\#
Fehlt die Mail, sehen Sie zuerst im Spamordner nach, fragen Sie dann den Admin der Empfängerseite mit Uhrzeit und Queue-ID.\#
Löschen Sie die Nachricht aus der Warteschlange. Erneutes Senden nach verlorener Antwort erzeugt Dubletten: Warten Sie 10 Minuten auf sie.\#
Suchen Sie die Queue-ID im Log.\#
related 451\#
nicht angenommen, erneut versuchen\#
dauerhaft abgelehnt\#
250/ETRN\#
Warteschlange für den Host gestartet\#
Der Server hat seine Warteschlange für den in `ETRN` genannten Host gestartet; ob dort Mail wartet, sagt er nicht.\#
Nach `ETRN`, wenn ein nicht ständig verbundener Standort seine Mail anfordert.\#
Warten Sie auf eingehende Verbindungen; die Mail kommt in einer eigenen Sitzung, nicht in dieser.\#
nichts wartet\#
related 253\#
sagt, wie viele Nachrichten warten\#
related 458\#
die Warteschlange ließ sich nicht starten\#
related 459\#
dieser Host darf nicht fragen\#
250/MAIL\#
Absenderadresse und Parameter sind vorerst angenommen; eine Transaktion ist offen.\#
Nach `MAIL FROM`. Viele Server verschieben ihr Urteil über Client und Absender bis `RCPT TO` (Postfix: `smtpd_delay_reject`), dies verspricht also wenig.\#
250/QUIT\#
Der Server nimmt den Abschied an, mit dem falschen Code: `221` wäre richtig. Die Sitzung ist dennoch zu Ende.\#
Bei einigen selbst geschriebenen Servern.\#
related 221\#
die Standardantwort auf `QUIT`\#
250/RCPT\#
Der Server will die Nachricht für diesen Empfänger vorerst annehmen. Nach der Nachricht kann er immer noch ablehnen.\#
Nach `RCPT TO` für ein bekanntes Postfach, und für jede Adresse auf Servern, die Empfänger erst später prüfen (Catch-all, Relay vor einem anderen Server). Es ist kein Beweis, dass das Postfach existiert.\#
Nimmt ein Gateway unbekannte Benutzer an und bounct später, geben Sie ihm die Liste der gültigen Empfänger (`relay_recipient_maps` in Postfix, `verify = recipient/callout` in Exim).\#
related 550\#
dieser Empfänger wird abgelehnt\#
250/VRFY\#
Der Server hat die Adresse geprüft und nennt das Postfach, für das sie steht.\#
Nach `VRFY` oder `EXPN` auf Servern, die das erlauben, meist innerhalb einer Organisation.\#
Verwenden Sie die Adresse in der Antwort.\#
Senden Sie den Code nur für Adressen, die wirklich nachgeschlagen wurden, sonst `252`; schalten Sie `VRFY` auf öffentlichen Servern ab, wenn damit Adressen gesammelt werden.\#
kein solcher Benutzer\#
251\#
Benutzer nicht hier; mit Weiterleitung\#
Der Empfänger ist anderswo zu Hause. Der Server nimmt die Nachricht an und gibt sie an die Adresse im Text weiter.\#
Nach `RCPT TO` oder `VRFY`, wenn jemand umgezogen ist und der alte Server weiterleitet. Heute selten: Die meisten Server leiten mit `250` still weiter, damit die neue Adresse vertraulich bleibt.\#
Die Mail ist angenommen. Wenn Sie dem Server trauen, schreiben Sie beim nächsten Mal an die neue Adresse.\#
Setzen Sie die Sitzung fort; ändern Sie Adressbücher nicht automatisch, es sei denn, der Server ist authentifiziert.\#
Nennen Sie die neue Adresse im Text in spitzen Klammern, oder antworten Sie mit `250`, wenn sie vertraulich bleiben soll.\#
related 551\#
derselbe Umzug, aber die Mail wird abgelehnt\#
angenommen; vielleicht still weitergeleitet\#
gar nicht geprüft\#
251/ETRN\#
Keine Nachrichten für den Host\#
Die Anfrage wurde angenommen, und für diesen Host wartet keine Mail.\#
Nach `ETRN`. Mit der Weiterleitungsantwort auf `RCPT TO` hat der Code nur die Ziffern gemeinsam.\#
Nichts zu tun; fragen Sie später wieder.\#
Nachrichten warten und werden gesendet\#
252\#
Benutzer nicht prüfbar, Zustellung wird aber versucht\#
Der Server sagt nicht, ob das Postfach existiert; Mail dafür würde er annehmen und zuzustellen versuchen.\#
Nach `VRFY` oder `EXPN`. Viele Server senden es für jede Adresse, um Adresssammlern nichts zu verraten; ein Gateway vor einem anderen Server sendet es, weil es nichts wissen kann.\#
Es ist weder ja noch nein. Senden Sie die Nachricht und achten Sie auf einen Bounce.\#
Behalten Sie es bei: Diese Antwort sieht der Standard vor, wo Adressen nicht geprüft werden.\#
die Adresse wurde geprüft\#
bekannt und wird weitergeleitet\#
`VRFY` abgeschaltet, die unfreundlichere Art\#
kein solcher Benutzer, oder Frage nicht erlaubt\#
252/ETRN\#
Wartende Nachrichten werden gesendet\#
Für den in `ETRN` genannten Host wartet Mail, und der Server hat begonnen, sie zu senden.\#
Nach `ETRN`.\#
Warten Sie auf eingehende Verbindungen.\#
sagt auch, wie viele Nachrichten warten\#
252/RCPT\#
Nicht prüfbar, Nachricht wird aber angenommen\#
Der Server nimmt den Empfänger an, ohne zu wissen, ob das Postfach existiert. Kein Standard sieht diese Antwort hier vor; nach der ersten Ziffer ist sie eine Annahme.\#
Selten, nach `RCPT TO`, auf Gateways, die Empfänger nicht nachschlagen können.\#
Behandeln Sie es wie `250`; ein Bounce kann folgen.\#
Antworten Sie mit `250`, oder prüfen Sie Empfänger und antworten Sie mit `550`.\#
related 450\#
wenn nur das Nachschlagen gerade scheitert\#
253\#
Für den in `ETRN` genannten Host wartet Mail; der Text nennt die Zahl der Nachrichten, und das Senden hat begonnen.\#
Nur nach `ETRN`. Wenige Server zählen ihre Warteschlange; die meisten antworten mit `250`.\#
Warteschlange gestartet, Zahl unbekannt\#
Nachrichten warten, Zahl unbekannt\#
334\#
Rückfrage des Servers bei der Anmeldung\#
Der Server fragt nach dem nächsten Teil der Anmeldung. Sein Text ist eine Base64-Anfrage und sonst nichts; er darf leer sein.\#
Während `AUTH`. `VXNlcm5hbWU6` und `UGFzc3dvcmQ6` sind bei `LOGIN` die Fragen nach Benutzername und Passwort; ein leerer Text fordert die erste Antwort von Mechanismen wie `PLAIN`.\#
Antworten Sie mit Base64 ohne Zeilenumbrüche, oder mit `*`, um abzubrechen. Entfernen Sie Ihre Antworten, bevor Sie jemandem einen Mitschnitt zeigen: Sie enthalten das Passwort.\#
Senden Sie die Anfrage in Base64, ohne erweiterten Statuscode.\#
related 235\#
angemeldet\#
die Antwort wurde nicht akzeptiert\#
related 501\#
die Antwort war kein Base64, oder `*` wurde gesendet\#
353\#
PRDR-Inhaltsprüfung beginnt\#
Der Server hat die Nachricht und beurteilt sie nun für jeden Empfänger; es folgt eine Antwort für jeden Empfänger, dann eine für die ganze Nachricht.\#
Nach dem abschließenden Punkt, bei Exim mit Antworten je Empfänger (`PRDR` in `EHLO` angeboten und bei `MAIL FROM` verlangt). Ein Experiment; der Entwurf ist abgelaufen.\#
Lesen Sie eine Antwort für jeden angenommenen Empfänger und die abschließende. Kann der Client das nicht, schalten Sie es ab (Exim: `hosts_try_prdr`).\#
die Antwort davor, die die Nachricht anfordert\#
die Antworten danach\#
354\#
Beginnen Sie mit der Nachricht\#
Der Server wartet auf die Nachricht: Kopfzeilen, Leerzeile, Nachrichtentext und am Ende eine Zeile mit einem einzelnen Punkt.\#
Nach `DATA`, wenn mindestens ein Empfänger angenommen ist; nie nach `BDAT`. Ein altes Oracle-Handbuch druckt ihn als 345.\#
Senden Sie die Nachricht mit `<CRLF>` als Zeilenende, verdoppeln Sie jeden Punkt am Zeilenanfang, enden Sie mit `<CRLF>.<CRLF>`. Hängt die Sitzung hier, ging der letzte Punkt oder gehen große Pakete verloren: Prüfen Sie Firewall und MTU.\#
Senden Sie ihn ohne erweiterten Statuscode.\#
die Nachricht wurde angenommen\#
`DATA` kam zu früh\#
kein Empfänger wurde angenommen\#
400\#
Keine genormte Bedeutung\#
Nach der ersten Ziffer eine vorübergehende Ablehnung; mehr Bedeutung gibt der Standard nicht. Der Text ist alles, was es gibt.\#
Von Courier und von Software, die HTTP-Nummern übernimmt.\#
Versuchen Sie es später erneut.\#
Lassen Sie die Warteschlange es weiter versuchen; handeln Sie nach dem Text, wenn er mehr sagt.\#
die Standardantwort, wenn der Dienst nicht verfügbar ist\#
die Standardantwort bei vorübergehendem lokalem Fehler\#
400~delayed\#
Nachricht verzögert\#
Exchange meldet, dass eine Nachricht länger als üblich in seiner Warteschlange liegt. Kein anderer Server hat das gesagt; die letzte Antwort der Gegenstelle steht in der Zeile danach.\#
In Verzögerungsmeldungen von Exchange Server: „400 4.4.7 Message delayed“.\#
Warten Sie; lässt sie sich nicht zustellen, folgt ein Bounce.\#
Lesen Sie die nächste Zeile der Meldung, oder `Get-Queue | fl LastError`, um die wirkliche Ursache zu finden.\#
related 441\#
die Zeile von Exchange, wenn es keine Verbindung bekommt\#
die Zeile von Exchange, wenn die Gegenstelle vertröstet\#
400~tls\#
Zuerst ist STARTTLS nötig\#
Courier verlangt eine verschlüsselte Verbindung, bevor es einen anderen Befehl annimmt. Die Standardantwort ist `530`.\#
Auf Courier mit gesetztem `ESMTP_TLS_REQUIRED`, meist auf dem Einlieferungsport.\#
Schalten Sie in den Kontoeinstellungen des Mailprogramms STARTTLS ein.\#
Lassen Sie den Client für diesen Server TLS verwenden; ohne ändern neue Versuche nichts, auch wenn der Code vorübergehend sagt.\#
Verlangen Sie auf einem öffentlichen Port 25 kein TLS.\#
die Standardantwort für dasselbe\#
TLS ist gewünscht, aber gerade gestört\#
403\#
Absender nicht verifiziert (keine genormte Bedeutung)\#
SendGrid lehnt die Absenderadresse ab, weil sie keine verifizierte Absenderidentität ist. Die Nummer ist eine HTTP-Gewohnheit, kein SMTP-Code.\#
Wenn die Adresse oder Domain in `From` im Konto nie verifiziert oder in der Anwendung vertippt wurde.\#
Verifizieren Sie Adresse oder Domain in den Absendereinstellungen des Dienstes, oder senden Sie von einer verifizierten.\#
Stoppen Sie die Wiederholungen: Nach der ersten Ziffer gilt es der Warteschlange als vorübergehend, doch von selbst ändert sich nichts.\#
die Standardantwort bei abgelehntem Absender\#
schon die Anmeldung fehlt\#
406\#
Empfänger inaktiv (eigener Code von Postmark)\#
Postmark hat nicht gesendet: Die Adresse hat früher einen Bounce oder eine Beschwerde ausgelöst. Die Nummer stammt aus der API von Postmark; kein Mailserver hat so geantwortet.\#
In Logs und Webhooks von Anwendungen, die über Postmark senden. Als Antwort eines Mailservers wäre sie ein bloßer vorübergehender Fehler.\#
Bitten Sie die Person um eine andere Adresse.\#
Suchen Sie die Adresse in der Sperrliste (Suppressions) von Postmark; reaktivieren Sie sie nach einem behobenen Bounce, nie nach einer Beschwerde.\#
die übliche Antwort hinter dem ersten Bounce\#
related 605\#
die Nummer von Mailgun dafür\#
412\#
Nach der ersten Ziffer eine vorübergehende Ablehnung. Mailfilter von Courier vertrösten damit einen Empfänger; es sieht aus wie `4.1.2` ohne Punkte.\#
Auf Courier-Servern mit Whitelist- oder Greylisting-Filter.\#
Lassen Sie die Warteschlange es einige Stunden weiter versuchen.\#
Lassen Sie den Filter mit `450` und einem erweiterten Statuscode antworten.\#
die Standardantwort für einen vertrösteten Empfänger\#
417\#
DNS-Abfrage gescheitert (keine genormte Bedeutung)\#
Courier konnte die Domain des Absenders nicht im DNS nachschlagen und stellt die Nachricht zurück. Es liest sich wie `4.1.7` ohne Punkte.\#
Die Nameserver der Domain antworten nicht oder fehlerhaft, oder der Resolver des empfangenden Servers ist gestört.\#
Prüfen Sie, ob die Domain in der Absenderadresse richtig geschrieben ist.\#
Fragen Sie MX, A und NS der Absenderdomain von außen ab (`dig +trace`) und reparieren Sie, was scheitert.\#
Testen Sie den Resolver auf dem Mailserver.\#
die Standardantwort bei gescheiterter Abfrage\#
related 517\#
die Domain selbst ist falsch\#
420\#
Zeitüberschreitung (keine genormte Bedeutung)\#
Nach der ersten Ziffer ein vorübergehender Fehler. Listen verbinden ihn mit einer Zeitüberschreitung der Verbindung; er stammt von Gateway-Software, nicht aus dem Standard.\#
Selten, in Bounces alter Mailgateways, die einen Netzlesefehler melden.\#
Lassen Sie die Warteschlange es weiter versuchen. Bleibt es dabei, testen Sie die Verbindung zum Host auf Port 25 und suchen Sie ein Firewall- oder MTU-Problem.\#
die Standardantwort eines Servers, der schließt\#
so ist eine verlorene Verbindung zu behandeln\#
421\#
Dienst nicht verfügbar, Verbindung wird geschlossen\#
Der Server beendet jetzt die Sitzung und sagt: Kommen Sie später wieder. Es betrifft die Verbindung, nicht einen Empfänger.\#
Ratenlimit oder zu viele Verbindungen; schlechte Reputation oder fehlendes DNS bei großen Anbietern; Überlastung oder Neustart; zu viele Fehler oder zu langes Schweigen in der Sitzung.\#
Warten Sie; der Mailserver versucht es von selbst erneut.\#
Lassen Sie die Warteschlange mit wachsenden Pausen weiter versuchen, mit weniger Verbindungen und weniger Nachrichten je Verbindung. Dauert es Stunden, lesen Sie den Text: Prüfen Sie Reverse-DNS, SPF, DKIM und Sperrlisten für Ihre Adresse.\#
Sehen Sie nach Last, Plattenplatz und Limits (`smtpd_client_connection_count_limit`, `smtp_accept_max_per_host`).\#
nur dieser Empfänger, die Sitzung geht weiter\#
nur diese Nachricht, die Sitzung geht weiter\#
der Abschied, um den der Client gebeten hat\#
421/AUTH\#
Der Server beendet die Sitzung während der Anmeldung.\#
Zu viele gescheiterte oder zu häufige Anmeldungen von dieser Adresse, meist ein altes Passwort in einem Telefon oder Skript; oder der Passwortdienst ist überlastet.\#
Beenden Sie alle Programme, die sich mit einem alten Passwort anmelden, warten Sie einige Minuten und melden Sie sich dann einmal an.\#
Senden Sie viele Nachrichten in einer Sitzung, statt sich für jede anzumelden.\#
Prüfen Sie den Authentifizierungsdienst und Sperrregeln wie fail2ban.\#
Anmeldung gerade gestört, die Sitzung geht weiter\#
falsche Zugangsdaten\#
421/CONNECT\#
Der Server begrüßt nur, um zu sagen, dass er diesen Client jetzt nicht bedienen kann, und schließt.\#
Zu viele Verbindungen oder zu hohe Rate von Ihrer Adresse; schlechte IP-Reputation oder kein Reverse-DNS bei großen Anbietern; Server überlastet, im Neustart oder mit zu wenig Plattenplatz.\#
Öffnen Sie weniger Verbindungen zugleich (Postfix: `smtp_destination_concurrency_limit`; Exim: `remote_max_parallel`) und lassen Sie die Warteschlange weiter versuchen. Tut es nur ein Anbieter, prüfen Sie dort Reverse-DNS und Reputation der Adresse.\#
Erhöhen Sie die Verbindungslimits, oder schaffen Sie Ressourcen.\#
die gewünschte Begrüßung\#
421/END-OF-DATA\#
Der Server hatte die Nachricht ganz oder teilweise und schließt, ohne sie anzunehmen. Die Nachricht bleibt beim Absender.\#
Inhaltsprüfung oder Zustellung hinter dem Server scheiterte oder dauerte zu lange, ein Mengenlimit war erreicht, oder die Leitung war zu langsam für das Zeitlimit des Servers.\#
Lassen Sie die Warteschlange es weiter versuchen. Kommen große Nachrichten nie durch, prüfen Sie Leitung, MTU und Virenscanner dazwischen.\#
Sehen Sie nach, was Milter, Filter oder Zustellprogramm zu dieser Zeit protokolliert haben.\#
dasselbe, aber die Sitzung geht weiter\#
die Annahme, die ausblieb\#
421/RCPT\#
Der Server beendet die Sitzung nach einem Empfänger. Damit endet auch die Transaktion: Vorher angenommene Empfänger haben noch nichts erhalten und müssen ebenfalls erneut gesendet werden.\#
Zu viele abgelehnte Empfänger oder Fehler in einer Sitzung (Postfix: `smtpd_hard_error_limit`), ein Ratenlimit, oder ein Server, der herunterfährt.\#
Entfernen Sie tote Adressen aus der Liste; sie verbrauchen das Fehlerlimit.\#
Lassen Sie die Warteschlange es weiter versuchen, mit weniger Empfängern je Sitzung.\#
Sehen Sie im Log nach, welche Fehler vorher kamen.\#
wenn der Empfänger selbst falsch ist\#
421~errors\#
Zu viele Fehler in der Sitzung\#
Der Server beendet die Sitzung, weil zu viele Befehle darin abgelehnt wurden.\#
Ein Client, der nach Ablehnungen weitermacht, ein Skript mit falschen Befehlen, eine Liste mit vielen unbekannten Empfängern. Postfix: `smtpd_hard_error_limit`.\#
Nehmen Sie tote Adressen aus der Liste; sie verbrauchen die Fehlergrenze.\#
Beheben Sie die Befehle, die vorher abgelehnt wurden; der Server zählt sie und legt auf.\#
Sehen Sie im Log nach, welche Fehler vorausgingen (`smtpd_hard_error_limit`).\#
422\#
Postfach voll (4.2.2 ohne Punkte)\#
Kein RFC gibt dieser Nummer einen Text. Fast immer ist es der erweiterte Statuscode `4.2.2`, Postfach voll, ohne Punkte; der übliche Antwortcode dafür ist `452` oder `552`. Im AUTH-Dialog verbindet ihn das Register mit `4.7.12`.\#
In Berichten von Gateways und älteren Mailsystemen und auf Nachschlageseiten, die ihn als SMTP-Code führen: Das Postfach des Empfängers hat sein Kontingent überschritten.\#
Schreiben Sie später noch einmal, und sagen Sie es dem Empfänger auf anderem Weg.\#
Lassen Sie die Warteschlange es weiter versuchen; der Empfänger muss Platz schaffen.\#
Erhöhen Sie das Kontingent oder leeren Sie das Postfach; antworten Sie mit `452 4.2.2` oder `552 5.2.2`.\#
related 452\#
vorerst voll, die Antwort, die Server wirklich senden\#
related 552\#
voll, als dauerhafte Ablehnung; oder Nachricht zu groß\#
related 432\#
der AUTH-Code der anderen Lesart, `4.7.12`\#
422~password\#
Passwortumstellung nötig\#
Das Konto muss sich einmal auf andere Weise anmelden, bevor der gewählte Mechanismus funktioniert. Das Register nennt diese Nummer neben `432`, dem Code, den der Standard definiert.\#
Kaum je; in einem `AUTH`-Dialog oder mit `4.7.12`.\#
Melden Sie sich einmal mit `PLAIN` über TLS an, dann wie zuvor.\#
der Code, den Server dafür senden\#
424\#
Mailingliste nicht auflösbar (keine genormte Bedeutung)\#
OpenSMTPD konnte einen Alias, eine Liste oder Weiterleitungsdatei gerade nicht auflösen. Es ist `4.2.4` ohne Punkte.\#
Eine `~/.forward`, Alias- oder Include-Datei ist nicht lesbar, oder die Benutzerdatenbank antwortet nicht.\#
Prüfen Sie Eigentümer und Rechte der Alias- und Forward-Dateien und die Tabelle in `smtpd.conf`; `smtpctl trace expand` zeigt jeden Schritt.\#
die Standardantwort, wenn das Postfach jetzt nicht verfügbar ist\#
related 524\#
dasselbe, dauerhaft\#
426\#
Nach der ersten Ziffer ein vorübergehender Fehler. In FTP bedeutet die Nummer eine abgebrochene Übertragung; manche Mailsoftware übernimmt sie für eine verlorene Verbindung.\#
Selten, wenn eine Verbindung beim Senden der Nachricht abbrach.\#
Lassen Sie die Warteschlange es weiter versuchen. Bleibt es dabei, testen Sie Leitung und MTU, und suchen Sie einen Virenscanner oder eine Firewall dazwischen.\#
430\#
Nach der ersten Ziffer eine vorübergehende Ablehnung. Das Register nennt die Nummer neben `X.5.1`, ungültiger Befehl, aber kein RFC gibt ihr einen Text.\#
Kaum je. Server senden `500`, `502` oder `503` für einen Befehl, den sie nicht annehmen können.\#
Lesen Sie den Text und die Befehle davor; lassen Sie die Warteschlange es weiter versuchen.\#
die Standardantwort für einen Befehl zur falschen Zeit\#
die Standardantwort für einen unbekannten Befehl\#
431\#
Mailsystem voll (4.3.1 ohne Punkte)\#
Dem empfangenden System fehlt Plattenplatz oder Arbeitsspeicher. Die Nummer ist der erweiterte Statuscode `4.3.1` ohne Punkte; die Standardantwort ist `452`.\#
Auf Courier und in Listen und Berichten über Exchange: Platte der Warteschlange oder Datenbank voll, oder kein Arbeitsspeicher mehr.\#
Schaffen Sie Platz für Warteschlange und Postfächer; suchen Sie bei Exchange im Log nach Back-Pressure-Ereignissen.\#
die Standardantwort bei Speichermangel\#
related 531\#
Couriers Antwort bei zu vielen Empfängern\#
431~recipients\#
Zu viele Empfänger (keine genormte Bedeutung)\#
Courier nimmt in dieser Transaktion keine weiteren Empfänger; die bisher angenommenen bleiben angenommen. Die Standardantwort ist `452`.\#
Eine Nachricht an viele Personen geht in einer Transaktion hinaus.\#
Senden Sie den Rest in weiteren Transaktionen; die Warteschlange tut es von selbst.\#
Erhöhen Sie `maxrcpts` in Couriers Datei `bofh`, wenn das Limit zu knapp ist.\#
die Standardantwort bei zu vielen Empfängern\#
dasselbe als dauerhafte Ablehnung\#
432\#
Das Konto muss sich einmal mit einfachem Passwort anmelden, bevor der gewählte Mechanismus nutzbar ist. Der Code gehört zu `AUTH`; sonst verwenden Exchange und Courier die Nummer für einen belegten oder gestoppten Dienst.\#
Nach `AUTH`, wenn der Server für den Mechanismus noch kein Geheimnis hat, oft nach einem Umzug der Benutzerdatenbank.\#
Melden Sie sich einmal mit `PLAIN` über TLS an; danach funktioniert der gewünschte Mechanismus.\#
Stellen Sie den Client für eine Anmeldung oder für alle auf `PLAIN` über TLS.\#
Bieten Sie `PLAIN` innerhalb von TLS an, oder hinterlegen Sie die Geheimnisse für den Mechanismus.\#
Anmeldung gerade gestört\#
related 534\#
Mechanismus zu schwach für dieses Konto\#
432~queue\#
Dienst ausgelastet (keine genormte Bedeutung)\#
Das empfangende System kann im Moment keine Mail annehmen oder zustellen. Es ist `4.3.2` ohne Punkte, nicht die gleichlautende Antwort auf `AUTH`.\#
Exchange Online begrenzt Zustellungen in ein Postfach (`STOREDRV.Deliver; recipient thread limit exceeded`), oder Courier kann keinen Prozess starten. Listen sagen „the recipient's incoming queue has been stopped“.\#
Lassen Sie die Warteschlange es weiter versuchen. Verteilen Sie Massenmail, Alarme und Schleifen an ein Postfach über die Zeit.\#
Suchen Sie ein Postfach, das zu viel auf einmal erhält (Journal, freigegebenes Postfach, weiterleitende Regeln); prüfen Sie bei Courier Speicher und Prozesslimits.\#
435\#
Anmeldung derzeit nicht prüfbar (keine genormte Bedeutung)\#
Exim konnte die Anmeldung nicht prüfen, weil seine Passwortquelle versagte. Die Zugangsdaten können richtig sein; die Standardantwort ist `454`.\#
Nach `AUTH` auf Exim-Servern: Datenbank, LDAP oder Dovecot-Socket nicht erreichbar, ein Fehler in der Expansion des Authenticators, oder eine fehlende Datei.\#
Versuchen Sie es später erneut; ändern Sie das Passwort nicht.\#
Lesen Sie Main- und Panic-Log von Exim zu dieser Zeit: Die Ursache steht nach dem Doppelpunkt. Reparieren Sie die Abfrage und testen Sie sie mit `exim -be`.\#
die Standardantwort bei gestörter Anmeldung\#
440\#
TLS nicht verfügbar (keine genormte Bedeutung)\#
Courier sollte diese Verbindung verschlüsseln, kann es aber nicht. Die Standardantwort auf `STARTTLS` ist `454`.\#
Für die Verbindung ist TLS vorgeschrieben, aber Zertifikat oder TLS-Programm fehlen oder sind nicht lesbar.\#
Warten Sie; melden Sie es dem Anbieter, wenn es anhält.\#
Prüfen Sie `TLS_CERTFILE` und `COURIERTLS` in Couriers Einstellungen `esmtpd`, und wer das Zertifikat lesen darf.\#
die Standardantwort bei gestörtem TLS\#
related 540\#
441\#
Keine Antwort vom Host (4.4.1 ohne Punkte)\#
Der nächste Server war nicht erreichbar. Die Nummer ist der erweiterte Statuscode `4.4.1` ohne Punkte; das sendende System schreibt sie, nicht die Gegenstelle.\#
In Warteschlangen und Verzögerungsmeldungen von Exchange (`441 4.4.1 Error encountered while communicating with primary target IP address`, oft Winsock 10060 oder 10061), und in Listen als „server is not responding“.\#
Testen Sie Port 25 jedes MX-Hosts vom Mailserver selbst aus. Scheitern alle, sperrt Ihr Provider oder Ihre Firewall den ausgehenden Port 25; scheitert nur einer, warten Sie.\#
Sorgen Sie dafür, dass die MX-Hosts auf Port 25 für alle lauschen und die Einträge auf sie zeigen.\#
ein Server, der antwortet, aber nicht bedienen kann\#
die Standardantwort bei vorübergehendem Fehler\#
442\#
Verbindung abgebrochen (4.4.2 ohne Punkte)\#
Die Verbindung brach ab, bevor die Nachricht durch war. Die Nummer ist der erweiterte Statuscode `4.4.2` ohne Punkte; das sendende System schreibt sie.\#
In Berichten und Listen als „connection dropped during transmission“: Leitungsstörung, Zeitlimits, oder eine Firewall, ein Proxy oder Virenscanner, der SMTP abschneidet.\#
Versuchen Sie es ohne die Geräte dazwischen; prüfen Sie MTU und TLS. Brechen nur große Nachrichten ab, senken Sie die MTU oder prüfen Sie Scanner.\#
Suchen Sie im Log das andere Ende derselben Sitzung.\#
die Ankündigung des Servers, dass er schließt\#
446\#
Mailschleife (4.4.6 ohne Punkte)\#
Die Nachricht lief im Kreis, bis ihr Hop-Limit erreicht war. Die Nummer ist der erweiterte Statuscode `4.4.6` ohne Punkte; wirklich senden Server `554 5.4.6`.\#
In Listen als „maximum hop count exceeded“: Zwei Server schieben sich eine Domain zu, oder Weiterleitungen zeigen aufeinander.\#
Sagen Sie es dem Admin des Empfängers; erneutes Senden wiederholt die Schleife.\#
Lesen Sie die `Received`-Zeilen des Bounces von unten nach oben und suchen Sie das Paar, das sich wiederholt.\#
Korrigieren Sie MX-Einträge, Relay- und Weiterleitungsregeln so, dass ein Host die Domain behält.\#
was Server bei einer Schleife senden\#
related 546\#
Couriers Code für eine Schleife\#
447\#
Zustellfrist abgelaufen (4.4.7 ohne Punkte)\#
Die Nachricht lag in der Warteschlange, bis ihre Zeit um war. Die Nummer ist der erweiterte Statuscode `4.4.7` ohne Punkte; das sendende System schreibt sie.\#
In Listen als „message timed out“. Die wirkliche Ursache ist der letzte vorübergehende Fehler davor: Host nicht erreichbar, Greylisting, volles Postfach, Ratenlimit.\#
Senden Sie erneut, wenn die Ursache behoben ist, oder wählen Sie einen anderen Weg.\#
Suchen Sie die früheren Versuche anhand der Queue-ID im Log und handeln Sie nach deren Antwort.\#
eine frühere Antwort, die die Ursache sein kann\#
449\#
Routingfehler (4.4.9 ohne Punkte)\#
Das sendende System fand keinen brauchbaren Weg. `4.4.9` ist kein registrierter erweiterter Statuscode: Microsoft Exchange hat ihn erfunden, und Listen lassen die Punkte weg.\#
In alten Exchange-Berichten: Ein Sendeconnector oder Smarthost lässt sich nicht auflösen, oder DNS liefert keinen MX.\#
Prüfen Sie die Connectors, den Namen des Smarthosts und die DNS-Server, die der Mailserver verwendet.\#
die Antwort, wenn die Domain nicht existiert\#
450\#
Postfach nicht verfügbar (vorübergehend)\#
Der Server nimmt im Moment keine Mail für diese Adresse oder diese Nachricht an. Das Postfach ist vielleicht belegt, oder der Absender wird absichtlich vertröstet.\#
Greylisting eines unbekannten Absenders; Absender oder Hostname nicht im DNS gefunden (Postfix); Ratenlimits; Adressprüfung noch nicht fertig; Postfach gesperrt.\#
Lassen Sie die Warteschlange es einige Stunden weiter versuchen. Dauert es länger, lesen Sie den Text: DNS Ihrer Adresse vorwärts und rückwärts, die Absenderdomain und die Senderate sind die üblichen Ursachen.\#
Sagt der Text „unknown user“, antworten Sie mit `550`: Der Absender wartet sonst tagelang vergebens.\#
ein Fehler im Server, keine Frage der Adresse\#
kein Platz, oder zu viele Empfänger\#
nicht jetzt, und die Verbindung wird geschlossen\#
450/CONNECT\#
Der Server vertröstet den Client, bevor die Sitzung beginnt; versuchen Sie es später erneut.\#
Greylisting oder Ratenlimits beim Verbinden, nicht auflösbares Reverse-DNS. Der Standard sieht hier `421` oder `554` vor.\#
Lassen Sie die Warteschlange es weiter versuchen; prüfen Sie, ob Ihre Adresse einen PTR-Eintrag hat, dessen Name zu ihr zurückführt.\#
Antworten Sie mit `421`, wenn Sie schließen, sonst mit `220` und später `450`.\#
an der Tür dauerhaft abgewiesen\#
450/END-OF-DATA\#
Der Server hat die Nachricht gelesen und stellt sie aus Gründen der Richtlinie zurück; er behält keine Kopie.\#
Filter oder Virenscanner nicht verfügbar, verdächtiger Inhalt, Mengenlimit, Greylisting nach der Nachricht.\#
Lassen Sie die Warteschlange es weiter versuchen. Geht sie nie durch, lesen Sie den Text und behandeln Sie es wie eine Ablehnung des Inhalts.\#
Sehen Sie nach, ob Milter oder Scanner antworten (`milter_default_action`).\#
450/MAIL\#
Der Server nimmt diesen Absender im Moment nicht an.\#
Die Domain des Absenders wurde nicht im DNS gefunden (Postfix: `4.1.8`), die Absenderadresse ließ sich nicht prüfen, der Client sendet zu viel, oder die Priorität der Nachricht ist derzeit zu niedrig.\#
Prüfen Sie die Domain Ihrer Absenderadresse auf Tippfehler.\#
Sorgen Sie dafür, dass die Domain des Umschlagabsenders einen MX- oder A-Eintrag hat, der sich von außen auflösen lässt, und dass sie Bounces annimmt. Die Warteschlange versucht es erneut.\#
Prüfen Sie den Resolver; setzen Sie `unknown_address_reject_code = 550` nur, wenn er zuverlässig ist.\#
related 455\#
ein Parameter kann jetzt nicht bedient werden\#
450/RCPT\#
Der Server nimmt im Moment keine Mail für diesen Empfänger an; andere Empfänger können durchgehen.\#
Greylisting in den ersten Minuten; die Adresse wird bei einem anderen Server geprüft (Postfix: `4.1.1` „undeliverable“ oder „unverified address“); fehlendes Reverse-DNS; Postfach gesperrt oder über seiner Empfangsrate.\#
Warten Sie einige Stunden; prüfen Sie die Adresse, wenn der Text „unknown“ sagt.\#
Lassen Sie die Warteschlange es von derselben IP-Adresse weiter versuchen. Dauert es, korrigieren Sie PTR-Eintrag und `EHLO`-Namen.\#
Unbekannte Benutzer verdienen `550`: Schalten Sie `soft_bounce` ab, setzen Sie `unverified_recipient_reject_code = 550`.\#
450~busy\#
Postfach belegt\#
Das Postfach ist im Augenblick in Benutzung oder gesperrt.\#
Eine andere Zustellung oder ein Mailprogramm hält das Postfach; alte Server antworten auch bei hoher Last so.\#
Warten Sie; der Mailserver versucht es von selbst wieder.\#
Lassen Sie die Warteschlange wiederholen.\#
Dauert es an, suchen Sie nach einer verwaisten Sperre des Postfachs.\#
451\#
Lokaler Fehler bei der Verarbeitung\#
Auf der Seite des Servers ist bei der Arbeit am Befehl etwas gescheitert. Die Mail bleibt beim Absender, der es erneut versuchen soll.\#
Abfrage, Datenbank, DNS oder Filter nicht verfügbar; auf vielen Systemen Greylisting; SPF-Abfrage gescheitert; Server falsch konfiguriert. Eine abbrechende Verbindung zählt wie diese Antwort.\#
Lassen Sie die Warteschlange es weiter versuchen. Suchen Sie im Text nach Greylisting oder Limits. Vielleicht konnte der Server Ihr eigenes DNS (SPF, MX, Reverse) nicht abfragen.\#
Lesen Sie das Log zu diesem Zeitpunkt; suchen Sie in Postfix nach Zeilen mit `warning:` und `fatal:`, bei Exim im Panic-Log.\#
vertröstet wegen Adresse oder Richtlinie, kein Fehler\#
dauerhaft gescheitert\#
451/AUTH\#
Der Server konnte die Anmeldung jetzt nicht prüfen. Die Standardantwort ist `454`; das Passwort kann richtig sein.\#
Die Benutzerdatenbank oder der Authentifizierungsdienst antwortet nicht.\#
Prüfen Sie den Authentifizierungsdienst (Dovecot `auth`, `saslauthd`) und seinen Socket.\#
451/END-OF-DATA\#
Der Server hat die Nachricht gelesen, konnte sie aber nicht zu Ende verarbeiten und hat sie nicht angenommen.\#
Spam- oder Virenfilter nicht verfügbar oder zu langsam, der Inhaltsfilter sagt „try later“, Platten- oder Zustellprobleme, LF ohne CR (qmail).\#
Lassen Sie die Warteschlange es weiter versuchen. Geht nur eine Nachricht nie durch, prüfen Sie diese: Zeilenenden, Größe, Anhänge.\#
Starten oder entlasten Sie den Filter (`rspamd`, `clamd`, `amavisd`), prüfen Sie den Plattenplatz, erhöhen Sie sein Zeitlimit.\#
kein Platz mehr\#
451/MAIL\#
Der Server konnte den Absender gerade nicht verarbeiten.\#
Die DNS-Abfrage der Absenderdomain oder ihres SPF-Eintrags scheiterte (`4.4.3`, `4.7.24`), die Rückprüfung des Absenders blieb ohne Ergebnis, oder eine Abfrage auf dem Server ist defekt.\#
Testen Sie Nameserver und SPF-Eintrag Ihrer Domain von außen: Jedes `include:` muss sich auflösen lassen, höchstens 10 Abfragen.\#
Prüfen Sie Resolver, Policy-Dienst und Tabellen.\#
451/RCPT\#
Der Server konnte über diesen Empfänger jetzt nicht entscheiden; andere Empfänger können durchgehen.\#
Greylisting (meist `4.7.1`, nach einigen Minuten vorbei); Benutzerdatenbank, LDAP oder nächster Server nicht erreichbar; Rückprüfung ohne Ergebnis; Server falsch konfiguriert (Postfix: `4.3.5`).\#
Lassen Sie die Warteschlange es von derselben IP-Adresse weiter versuchen.\#
Suchen Sie die gescheiterte Abfrage im Log. „Server configuration error“ in Postfix: Die Zeile davor nennt den Parameter.\#
452\#
Zu wenig Speicherplatz im System\#
Der Server hat im Moment keinen Platz: für die Nachricht oder für einen weiteren Empfänger in dieser Transaktion. Der Rest kann später gesendet werden.\#
Zu viele Empfänger in einer Transaktion (`4.5.3`), Platte des Servers fast voll (`4.3.1`), Empfänger über seinem Kontingent (`4.2.2`, Gmail).\#
Warten Sie; ist das Postfach voll, sagen Sie es dem Empfänger.\#
Lassen Sie die Warteschlange es weiter versuchen. Senden Sie bei vielen Empfängern an weniger auf einmal (Postfix: `smtp_destination_recipient_limit`).\#
Schaffen Sie Platz auf der Partition der Warteschlange, oder erhöhen Sie das Empfängerlimit.\#
kein Platz, als dauerhafte Ablehnung; oder Nachricht zu groß\#
aus anderen Gründen vertröstet\#
452/END-OF-DATA\#
Dem Server ging bei der Annahme der Nachricht der Speicherplatz aus; er hat sie nicht angenommen.\#
Platte der Warteschlange oder der Postfächer voll; gelegentlich das Kontingent des Empfängers.\#
Lassen Sie die Warteschlange es weiter versuchen.\#
Schaffen Sie Platz oder Inodes auf den Platten für Warteschlange und Postfächer; prüfen Sie das Kontingent des im Log genannten Postfachs.\#
ein anderer Fehler bei der Annahme\#
452/MAIL\#
Dem Server fehlt Speicherplatz; er nimmt jetzt keine Nachricht dieser Größe an.\#
Die Platte der Warteschlange ist fast voll: Postfix will das 1,5-Fache von `message_size_limit` frei haben, mehr bei gesetztem `queue_minfree`; Exim prüft `check_spool_space`.\#
Lassen Sie die Warteschlange es weiter versuchen, bei einem anderen MX, falls es einen gibt.\#
Schaffen Sie Platz, wo die Warteschlange liegt (`df -h`, `df -i`); suchen Sie nach Spam in der Warteschlange oder einem gewachsenen Log.\#
zu groß, zu jeder Zeit\#
452/RCPT\#
Zu viele Empfänger\#
Der Server nimmt in dieser Transaktion keine weiteren Empfänger. Die bisher angenommenen bleiben gültig; die übrigen gehören in eine weitere.\#
Mehr Empfänger als das Limit des Servers, oder verschiedene Empfänger brauchen verschiedene Behandlung (Gmail, Filtergateways). Mit `4.2.2` ist das Postfach des Empfängers voll, mit `4.3.1` die Platte des Servers.\#
Nichts zu tun; der Mailserver sendet den Rest von selbst.\#
Fahren Sie für die angenommenen mit `DATA` fort und stellen Sie den Rest in die Warteschlange. Senken Sie `smtp_destination_recipient_limit` (Postfix) oder `max_rcpt` (Exim), um die Ablehnungen zu vermeiden.\#
Nehmen Sie mindestens 100 Empfänger an.\#
eine alte oder strengere Antwort auf zu viele Empfänger\#
folgt, wo die ganze Nachricht unerwünscht ist\#
452~full\#
Postfach voll (vorübergehend)\#
Das Postfach des Empfängers hat sein Kontingent überschritten; der Server erwartet, dass sich das ändert.\#
Gmail und andere, nach `RCPT TO`, solange das Konto noch benutzt wird. Leert es niemand, folgt `552`.\#
Sagen Sie es dem Empfänger auf anderem Weg; der Mailserver versucht es einige Tage weiter.\#
Lassen Sie die Warteschlange es weiter versuchen; setzen Sie Newsletter an diese Adresse aus.\#
Erhöhen Sie das Kontingent oder leeren Sie das Postfach.\#
voll, als dauerhafte Ablehnung\#
453\#
Keine Mail für Sie\#
Der Anbieter hält für die angefragten Domains keine Mail bereit.\#
Nur nach `ATRN`, bei Diensten, die wartende Mail an Kunden mit wechselnden Adressen übergeben.\#
Mail wartet, und die Rollen werden getauscht\#
Zugriff auf eine Domain fehlt, oder zu oft gefragt\#
eine ähnliche Antwort auf `ETRN`\#
454\#
Authentifizierung vorübergehend gestört oder TLS nicht verfügbar\#
Anmeldung oder Verschlüsselung funktioniert auf dem Server gerade nicht. Welche, sagt der Text; die Zugangsdaten können durchaus richtig sein.\#
Nach `AUTH`: Passwortdatenbank nicht erreichbar. Nach `STARTTLS`: Zertifikat oder Schlüssel lässt sich nicht laden. Nach `RCPT TO`: eine durch Konfiguration abgemilderte Relay-Ablehnung. Der .NET-Name `ClientNotPermitted` führt in die Irre.\#
Lassen Sie die Warteschlange es weiter versuchen; fragen Sie den Benutzer nicht nach einem anderen Passwort.\#
Prüfen Sie den Authentifizierungsdienst und die Zertifikatsdateien; das Log nennt den Fehler.\#
Zugangsdaten wirklich falsch\#
Anmeldung oder TLS wird verlangt\#
ein anderer vorübergehender Fehler\#
454/AUTH\#
Authentifizierung vorübergehend gestört\#
Der Server konnte die Anmeldung wegen eines Fehlers auf seiner eigenen Seite nicht prüfen.\#
Benutzerdatenbank, Dovecot oder `saslauthd` nicht erreichbar, zu viele Anmeldungen in kurzer Zeit (Gmail: `4.7.0`), oder ein Kontodienst in Wartung.\#
Warten Sie einige Minuten und versuchen Sie dann dasselbe Passwort erneut.\#
Fragen Sie nicht nach einem neuen Passwort; verwenden Sie Sitzungen mehrfach, statt sich für jede Nachricht anzumelden.\#
Prüfen Sie, ob der Authentifizierungsdienst läuft und der Mailserver seinen Socket öffnen darf (`smtpd_sasl_path`).\#
einmal auf andere Weise anmelden\#
454/STARTTLS\#
TLS vorübergehend nicht verfügbar\#
Der Server bietet Verschlüsselung an, kann sie aber jetzt nicht starten; die Sitzung geht unverschlüsselt weiter.\#
Zertifikat oder Schlüssel fehlt, ist nicht lesbar oder passt nicht (Postfix: „TLS not available due to local problem“); Limit neuer TLS-Sitzungen erreicht.\#
Entscheiden Sie nach Ihrer Richtlinie: später erneut versuchen, oder im Klartext weitermachen, wenn weder DANE noch MTA-STS noch eine Anmeldung im Spiel ist.\#
Lesen Sie den TLS-Fehler im Log; prüfen Sie Pfad, Rechte und Zusammengehörigkeit von Zertifikat und Schlüssel, laden Sie dann neu.\#
die gewünschte Antwort\#
454~quota\#
Drosselung (Sendekontingent)\#
Der Versanddienst hat das Limit des Kontos erreicht. Mit Anmeldung oder TLS hat es nichts zu tun.\#
Amazon SES, wenn das Tageskontingent oder die Zahl der Nachrichten je Sekunde überschritten ist.\#
Senden Sie langsamer, oder warten Sie die 24 Stunden ab.\#
Halten Sie die Rate unter der in der Konsole gezeigten, wiederholen Sie mit wachsenden Pausen und beantragen Sie ein höheres Kontingent.\#
der übliche Code für ein Ratenlimit\#
454~relay\#
Relaying verweigert (abgemildert)\#
Der Server gibt für diesen Client keine Mail an jene Domain weiter. Das liegt an der Konfiguration und bleibt, bis jemand sie ändert, obwohl es als vorübergehend markiert ist.\#
Der Client hat sich nicht angemeldet, oder der MX der Domain zeigt auf einen Server, der sie nicht kennt. Postfix' voreingestelltes `defer_unauth_destination` oder `soft_bounce` macht es vorübergehend.\#
Schalten Sie die Authentifizierung für ausgehende Mail ein und verwenden Sie Port 587 oder 465.\#
Prüfen Sie den MX der Domain und die Anmeldung Ihres Relays.\#
Tragen Sie die Domain in `relay_domains` oder `virtual_mailbox_domains` ein, oder den Client in `mynetworks`.\#
dieselbe Ablehnung, nicht abgemildert\#
dieselbe Ablehnung auf anderen Servern\#
zuerst anmelden\#
455\#
Server kann Parameter derzeit nicht bedienen\#
Der Server kennt den Parameter hinter `MAIL FROM` oder `RCPT TO`, kann ihn im Moment aber nicht erfüllen.\#
Selten; zum Beispiel, wenn eine Zustellfrist (`BY=`) jetzt nicht einzuhalten ist.\#
Lassen Sie die Warteschlange es weiter versuchen, oder senden Sie ohne den Parameter, wenn die Nachricht ihn nicht braucht.\#
Bieten Sie in `EHLO` nicht an, was nicht bedient werden kann.\#
related 555\#
der Parameter ist unbekannt oder wird nie erfüllt\#
456\#
Über IPv4 erneut versuchen (nur Entwurf)\#
Nach einem abgelaufenen Entwurf hätten Server damit um einen neuen Versuch über IPv4 gebeten; daraus wurde nichts. Nach der ersten Ziffer ist es vorübergehend.\#
In dieser Bedeutung kaum je; Courier verwendet die Nummer für eine Adresse, die kürzlich scheiterte.\#
Lassen Sie die Warteschlange es weiter versuchen; nehmen Sie IPv4, wenn der Text das sagt.\#
456~address\#
Adresse vorübergehend nicht verfügbar (keine genormte Bedeutung)\#
Courier hat sich gemerkt, dass Mail an diese Adresse kürzlich zurückgestellt wurde, und nimmt vorerst keine weitere für sie an.\#
Auf Courier-Gateways, einige Stunden lang nach einer zurückgestellten Zustellung an dieselbe Adresse.\#
Suchen Sie im Log, warum die erste Zustellung zurückgestellt wurde.\#
related 556\#
Couriers Form davon für gescheiterte Adressen\#
458\#
Warteschlange für den Host nicht startbar\#
Der Server konnte seine Warteschlange für den anfragenden Host nicht starten.\#
Nur nach `ETRN`, wenn die Warteschlange gesperrt, belegt oder nicht lesbar ist.\#
Fragen Sie später wieder, oder melden Sie es dem Anbieter.\#
Prüfen Sie den Flush-Dienst (Postfix `flush`) und den Spool.\#
die Warteschlange wurde gestartet\#
die Warteschlange wurde gestartet, mit Anzahl\#
459\#
Host nicht zugelassen\#
Der Server startet seine Warteschlange für diesen Host nicht; warum, sagt der Text.\#
Nur nach `ETRN`. Der Host steht nicht auf der Liste derer, die fragen dürfen. Trotz der ersten Ziffer bleibt es so, bis jemand die Liste ändert.\#
Bitten Sie den Anbieter, Ihre Domain einzutragen.\#
Tragen Sie die Domain in `fast_flush_domains` (Postfix) oder in die ACL `acl_smtp_etrn` (Exim) ein.\#
erlaubt, aber die Warteschlange ließ sich nicht starten\#
471\#
Vorerst nicht berechtigt (4.7.1 ohne Punkte)\#
Eine vorübergehende Ablehnung durch Richtlinie. Die Nummer ist der erweiterte Statuscode `4.7.1` ohne Punkte; als Antwortcode ist sie fehlerhaft, denn die zweite Ziffer geht nur bis 5.\#
In Listen als „error of your mail server, mostly anti-spam“; in Wahrheit Greylisting oder eine andere Regel des empfangenden Servers.\#
Lassen Sie die Warteschlange es von derselben Adresse weiter versuchen; prüfen Sie dann Reverse-DNS und Sperrlisten.\#
Antworten Sie mit `450 4.7.1` oder `451 4.7.1`.\#
ein Code, den Server dafür senden sollten\#
related 571\#
die dauerhafte Form, `5.7.1` ohne Punkte\#
498\#
Keine genormte Bedeutung (fehlerhaft)\#
Nach der ersten Ziffer eine vorübergehende Ablehnung. Die zweite Ziffer liegt über 5, kein Server sollte ihn also senden.\#
Gesehen in Bounce-Sammlungen mit dem Text „No MX for“: Die Empfängerdomain hat keinen brauchbaren Mailserver.\#
Prüfen Sie den Domainteil der Adresse.\#
Schlagen Sie MX und A der Domain nach; lassen Sie die Warteschlange inzwischen weiter versuchen.\#
die Standardantwort, wenn die Domain nicht existiert\#
500\#
Syntaxfehler, Befehl unbekannt\#
Der Server kennt den Befehl nicht, oder die Zeile ist zu lang. Die Sitzung bleibt offen, und nichts hat sich geändert.\#
Ein falsch geschriebener oder nicht unterstützter Befehl, Nachrichtentext nach abgelehntem `DATA` (eine Ablehnung je Zeile), TLS-Bytes auf einem Klartextport, ein `EHLO` an einen LMTP-Server, oder eine Firewall, die Befehle verstümmelt.\#
Prüfen Sie Port und Verschlüsselung: 465 will TLS sofort, 587 und 25 wollen STARTTLS.\#
Sehen Sie sich die gesendete Zeile genau an. Ist es Nachrichtentext, suchen Sie davor den abgelehnten Befehl; sonst nutzen Sie nur, was `EHLO` anbietet.\#
Bieten Sie in `EHLO` nicht an, was abgelehnt wird; schalten Sie die SMTP-Inspektion der Firewall ab.\#
der Befehl ist bekannt, aber nicht verfügbar\#
der Befehl ist bekannt, sein Argument falsch\#
der Befehl ist bekannt, kommt aber zur falschen Zeit\#
500/AUTH\#
Der Server kann den Befehl `AUTH` oder seine Fortsetzung nicht lesen: hier nicht angeboten, oder die Zeile ist zu lang (`5.5.6`).\#
Anmeldung auf Port 25 oder vor TLS, wo der Server sie nicht anbietet; ein Token oder Ticket, das länger ist als das Zeilenlimit des Servers.\#
Verwenden Sie Port 587 mit STARTTLS oder 465 mit TLS.\#
Melden Sie sich nur an, wenn `AUTH` in der letzten `EHLO`-Antwort steht; senden Sie lange Antworten nach einer leeren Anfrage, nicht in der Befehlszeile.\#
Bieten Sie `AUTH` in `EHLO` an, wenn Anmeldungen hierher gehören, und nehmen Sie Zeilen von 12288 Oktetten an.\#
Anmeldung zur falschen Zeit\#
Mechanismus unbekannt\#
500/DATA\#
Der Server nimmt den Befehl `DATA` so nicht an; es darf keine Nachricht folgen.\#
Die Zeile enthält mehr als das Wort, oder Bytes eines früheren Befehls sind hineingeraten.\#
Senden Sie `DATA` allein in einer Zeile und warten Sie vor der Nachricht auf `354`.\#
gesendet, bevor ein Empfänger angenommen war\#
500/EHLO\#
Der Server kennt `EHLO` nicht: Er ist sehr alt, spricht LMTP, oder ein Gerät dazwischen schreibt Befehle um.\#
Auf LMTP-Ports (24 oder ein Socket), wo mit `LHLO` begrüßt wird; hinter Firewalls mit SMTP-Inspektion, die daraus `XXXX` machen; auf uralten Servern.\#
Weichen Sie auf `HELO` aus; Mailclients tun es von selbst, dann aber ohne Anmeldung und TLS. Verwenden Sie auf einem LMTP-Port den LMTP-Transport (`lmtp:` in Postfix).\#
Schalten Sie die SMTP-Inspektion („fixup“, „ESMTP inspection“) der Firewall ab.\#
bekannt, aber nicht verfügbar\#
der angegebene Name ist nicht annehmbar\#
500/END-OF-DATA\#
Der Server liest Zeilen der Nachricht als Befehle, oder er lehnt die fertige Nachricht mit einem unpassenden Code ab.\#
Nach abgelehntem `DATA`, wenn der Client die Nachricht trotzdem sendet: eine Ablehnung je Zeile. Oder ein einzelner Punkt beendete die Nachricht zu früh. Manche Filter missbrauchen ihn für Inhalte.\#
Spricht der Text vom Inhalt, ändern Sie die Nachricht.\#
Warten Sie auf `354`; verdoppeln Sie jeden Punkt am Zeilenanfang. Suchen Sie die erste Ablehnung: Sie ist der wirkliche Fehler.\#
muss vor der Nachricht kommen\#
die übliche erste Ablehnung\#
die Standardantwort bei abgelehnter Nachricht\#
500/MAIL\#
Der Server kann die Zeile `MAIL FROM` nicht lesen: Sie ist falsch geschrieben oder länger als erlaubt.\#
Ein Leerzeichen oder Zeilenumbruch geriet in die Zeile, oder ein Skript sendet „FROM:“ ohne `MAIL`. Befehle dürfen 512 Oktette lang sein, mit Erweiterungen mehr.\#
Senden Sie genau `MAIL FROM:<address>`, und suchen Sie in einem Netzmitschnitt nach Steuerzeichen.\#
die Adresse oder ihre Form ist falsch\#
ein Parameter ist unbekannt\#
vor `EHLO` oder in einer Transaktion gesendet\#
500/STARTTLS\#
Der Server kennt `STARTTLS` nicht: Er hat kein TLS, oder TLS läuft schon.\#
Der Server wurde ohne TLS gebaut oder konfiguriert, auf dem Port beginnt TLS sofort (465), oder eine Firewall entfernt den Befehl.\#
Wählen Sie „SSL/TLS“ für Port 465, „STARTTLS“ für 587.\#
Senden Sie den Befehl nur, wenn das letzte `EHLO` ihn angeboten hat.\#
Konfigurieren Sie ein Zertifikat (`smtpd_tls_security_level = may` in Postfix).\#
angeboten, aber gerade gestört\#
501\#
Syntaxfehler in Parametern oder Argumenten\#
Der Server kennt den Befehl, kann aber nicht annehmen, was folgt: Eine Adresse, ein Name oder ein Parameter ist falsch geschrieben.\#
Fehlende Klammern oder ein Leerzeichen nach dem Doppelpunkt (`MAIL FROM: <a>`), ein `EHLO`-Name, der kein Hostname ist, eine fehlerhafte Adresse, `AUTH` abgebrochen oder kein Base64. Manche Server verwenden ihn für unbekannte Benutzer oder Absender.\#
Prüfen Sie die Adresse auf Leerzeichen, fehlende Domain und Sonderzeichen.\#
Sehen Sie sich die gesendete Zeile genau an: `MAIL FROM:<address>` und `RCPT TO:<address>` haben kein Leerzeichen nach dem Doppelpunkt, und `EHLO` braucht einen vollständigen Hostnamen (`myhostname`, `primary_hostname`).\#
Sagen Sie im Text, was falsch ist; verwenden Sie `550` für unbekannte Benutzer.\#
schon der Befehl ist unbekannt\#
related 553\#
richtig geschrieben, aber dieser Name ist nicht erlaubt\#
ein ESMTP-Parameter ist unbekannt\#
der Wert wird verstanden, aber nicht unterstützt\#
501/AUTH\#
Die Anmeldung wurde mit `*` abgebrochen, oder was der Client sendete, ist kein gültiges Base64.\#
Passwort oder Benutzername ohne Base64 gesendet, ein Zeilenumbruch im Base64-Text, oder ein Client, der nach einem Fehler aufgibt.\#
Kodieren Sie ohne Zeilenumbrüche (`printf '%s' TEXT | base64 -w0`); schreiben Sie `=` für eine leere erste Antwort.\#
Versuchen Sie einen anderen Mechanismus, zuerst `PLAIN` innerhalb von TLS.\#
richtig geschrieben, aber falsch\#
die Frage, die falsch beantwortet wurde\#
501/EHLO\#
Der Name hinter `EHLO` oder `HELO` fehlt oder ist kein gültiger Hostname oder Adressliteral.\#
Hostnamen ohne Domain, mit Unterstrich oder Leerzeichen, `localhost`, oder eine bloße IP-Adresse statt `[192.0.2.1]`; das Gerät oder Programm sendet den Namen des Computers.\#
Benennen Sie den Computer ohne Sonderzeichen, oder lassen Sie das Mailprogramm einen anderen Namen verwenden.\#
Setzen Sie den vollständigen Hostnamen, den der PTR-Eintrag der Adresse nennt (`smtp_helo_name` in Postfix, `helo_data` in Exim).\#
Mildern Sie die Prüfung (`reject_invalid_helo_hostname`), wenn sie gute Clients trifft.\#
der Name hat keine Domain\#
richtig geschrieben, aber abgelehnt\#
501/MAIL\#
Die Absenderadresse oder ein Parameter dahinter ist falsch geschrieben.\#
Fehlende spitze Klammern, ein Leerzeichen nach `FROM:`, eine Adresse ohne vollständige Domain, ein leerer oder kaputter Absender in einem Programm. Manche Server lehnen damit einen Absender oder seine Domain ab.\#
Schreiben Sie die Absenderadresse vollständig, wie `name@example.org`.\#
Senden Sie `MAIL FROM:<address>`; für Bounces `MAIL FROM:<>`. Sorgen Sie dafür, dass die Domain des Absenders im DNS existiert (`5.1.8`).\#
richtig geschrieben, aber nicht erlaubt\#
der Absender wird abgelehnt\#
501/RCPT\#
Die Empfängeradresse ist falsch geschrieben. Einige wenige Server sagen es auch bei unbekannten Benutzern.\#
Ein Leerzeichen, Komma oder zweites `@` in der Adresse, fehlende Klammern, ein Punkt am Ende, Anführungszeichen aus einer Adressliste, oder eine Adresse ohne Domain.\#
Tippen Sie die Adresse von Hand neu; achten Sie auf unsichtbare Zeichen vom Kopieren.\#
Senden Sie `RCPT TO:<address>` mit einer Adresse je Befehl; bereinigen Sie die Liste.\#
Antworten Sie bei unbekannten Benutzern mit `550 5.1.1`.\#
kein solches Postfach\#
501/STARTTLS\#
Hinter `STARTTLS` steht etwas; der Befehl nimmt kein Argument.\#
Bei selbst geschriebenen Clients, oder wenn Bytes eines anderen Befehls in die Zeile geraten.\#
Senden Sie `STARTTLS` allein und als letzten Befehl einer Gruppe.\#
TLS gerade gestört\#
502\#
Befehl nicht implementiert\#
Der Server kennt den Befehl, bietet ihn aber nicht an.\#
`VRFY`, `EXPN` oder `HELP` abgeschaltet; `AUTH` oder `STARTTLS`, wo es nicht konfiguriert ist; `TURN`; bei Courier Befehle in falscher Reihenfolge.\#
Verwenden Sie zum Senden Port 587 oder 465, wo Anmeldung angeboten wird.\#
Nutzen Sie nur, was die `EHLO`-Antwort aufführt.\#
Bieten Sie in `EHLO` nichts an, was diese Antwort erhält; beantworten Sie `VRFY` mit `252`.\#
der Befehl ist gar nicht bekannt\#
der Befehl geht, aber nicht mit diesem Argument\#
die empfohlene Antwort auf `VRFY`\#
502/AUTH\#
Der Server bietet auf diesem Port oder vor der Verschlüsselung keine Anmeldung an.\#
Das Mailprogramm meldet sich auf Port 25 an, oder ohne TLS auf einem Server, der zuerst TLS will; oder der Server braucht für lokale Clients keine Anmeldung.\#
Melden Sie sich nur an, wenn `AUTH` in der letzten `EHLO`-Antwort steht.\#
Schalten Sie die Anmeldung auf dem Einlieferungsport ein (`smtpd_sasl_auth_enable`).\#
Anmeldung wird verlangt\#
502/EHLO\#
Der Server hat nur das alte `HELO`, bietet also keine Erweiterungen an.\#
Auf uralten Servern und einfachen Geräten.\#
Senden Sie stattdessen `HELO`; Mailserver tun es von selbst. Erwarten Sie weder Anmeldung noch TLS.\#
Ersetzen Sie den Server; `EHLO` ist heute Pflicht.\#
`EHLO` ist gar nicht bekannt\#
502/STARTTLS\#
Der Server kennt `STARTTLS`, ist dafür aber nicht eingerichtet.\#
Kein Zertifikat konfiguriert, TLS auf andere Ports oder Clients beschränkt, oder TLS läuft schon.\#
Verwenden Sie lieber einen anderen Port, etwa 465 mit TLS, als keine Verschlüsselung.\#
Konfigurieren Sie Zertifikat und Schlüssel (`smtpd_tls_chain_files`, `tls_certificate`).\#
gar nicht bekannt\#
502/VRFY\#
Der Server prüft auf Anfrage keine Adressen. Über die Adresse sagt das nichts.\#
Auf den meisten öffentlichen Servern, gegen das Sammeln von Adressen (Postfix: `disable_vrfy_command`).\#
Senden Sie die Nachricht; es zählt die Antwort auf `RCPT TO`.\#
Der Standard empfiehlt stattdessen `252`.\#
die empfohlene Antwort\#
502~sequence\#
ESMTP-Befehlsfehler (Courier)\#
Courier hat diesen Befehl hier nicht erwartet; andere Server antworten mit `503`.\#
`MAIL FROM` vor `EHLO`, `DATA` ohne angenommenen Empfänger, eine zweite Transaktion ohne Ende der ersten, oder ein unbekannter Befehl.\#
Suchen Sie den abgelehnten Befehl direkt davor; beginnen Sie dann mit `RSET` oder `EHLO` neu.\#
die Standardantwort bei falscher Reihenfolge\#
503\#
Falsche Reihenfolge der Befehle\#
Der Befehl ist bekannt, passt hier aber nicht; etwas, das vorher kommen muss, fehlt oder ist gescheitert.\#
Ein früherer Befehl wurde abgelehnt, und der Client machte weiter: `DATA` ohne angenommenen Empfänger, `MAIL FROM` ohne `EHLO` oder in einer Transaktion, `AUTH` zweimal, irgendein Befehl nach einer abweisenden Begrüßung.\#
Verlangt der Text eine Anmeldung, schalten Sie die Authentifizierung für ausgehende Mail ein.\#
Gehen Sie im Mitschnitt hinauf zur ersten Ablehnung: Das ist der Fehler, den Sie beheben müssen. Beginnen Sie dann mit `RSET` neu, nach STARTTLS mit `EHLO`.\#
keine gültigen Empfänger, oder die Sitzung wurde abgelehnt\#
der Befehl ist unbekannt\#
zuerst anmelden oder TLS starten\#
503/AUTH\#
An dieser Stelle ist keine Anmeldung möglich.\#
Schon angemeldet, in einer Transaktion, oder vor TLS auf Servern, die Anmeldung nur innerhalb anbieten („AUTH command used when not advertised“, Exim).\#
Wählen Sie STARTTLS auf Port 587 oder TLS auf 465, damit die Anmeldung angeboten wird.\#
Melden Sie sich einmal an, nach `EHLO` (nach TLS erneut) und vor `MAIL FROM`.\#
die Anmeldung, die schon gelang\#
zuerst wird TLS verlangt\#
503/BDAT\#
Das Stück passt nicht: kein angenommener Empfänger, ein Stück nach `LAST`, oder `BDAT` mit `DATA` gemischt.\#
Nach abgelehnten Empfängern beim Pipelining, oder bei Clients, die nach einem gescheiterten Stück nicht anhalten.\#
Senden Sie nach einem gescheiterten Stück nur `RSET`; verwenden Sie in einer Transaktion entweder `BDAT` oder `DATA`.\#
keine gültigen Empfänger, mit anderem Code\#
503/CONNECT\#
Der Client sprach, bevor er an der Reihe war, oder zu einem Server, der die Sitzung abgelehnt hatte.\#
Befehle vor der Begrüßung oder nach einer `554`-Begrüßung.\#
Warten Sie die ganze Begrüßung ab; lehnt sie ab, senden Sie `QUIT` und lesen Sie ihren Text.\#
die Begrüßung, die ablehnte\#
die Begrüßung, auf die zu warten ist\#
503/DATA\#
Die Nachricht darf jetzt nicht kommen: Kein Empfänger wurde angenommen.\#
Jedes `RCPT TO` davor wurde abgelehnt; dann ist dies nur das Echo. Auch mit `BODY=BINARYMIME` oder nach `BDAT`, wo nur `BDAT` folgen darf; in LMTP immer, wenn kein Empfänger übrig ist.\#
Sehen Sie sich die Ablehnung der Empfänger an; diese Zeile ist nicht die Ursache.\#
Lesen Sie die Antworten auf `RCPT TO`, beheben Sie diese und senden Sie vor dem nächsten Versuch `RSET`.\#
der andere Code für dasselbe\#
die übliche Ablehnung der Empfänger davor\#
503/MAIL\#
Jetzt kann keine Transaktion beginnen.\#
`EHLO` wurde nicht gesendet oder nach STARTTLS nicht wiederholt; eine Transaktion ist schon offen; der Server will zuerst eine Anmeldung; oder die Begrüßung hatte die Sitzung abgelehnt.\#
Schalten Sie die Authentifizierung für ausgehende Mail ein, wenn der Text danach verlangt.\#
Senden Sie `EHLO` nach der Begrüßung und erneut nach TLS; beenden Sie eine Transaktion oder senden Sie `RSET`, bevor das nächste `MAIL FROM` kommt.\#
die Standardantwort bei fehlender Anmeldung\#
die Antwort auf das `EHLO`, das fehlte\#
503/RCPT\#
Für diesen Empfänger ist keine Transaktion offen.\#
`MAIL FROM` wurde abgelehnt oder fehlte, die Nachricht war schon abgeschlossen, oder der Server verwarf die Transaktion nach einem Fehler. Manche Hosts meinen „zuerst anmelden“.\#
Suchen Sie darüber das abgelehnte `MAIL FROM`; beim Pipelining folgt diese Antwort darauf für jeden Empfänger und kann übergangen werden.\#
aus anderem Grund abgelehnt\#
der Empfänger selbst wird abgelehnt\#
503/STARTTLS\#
Verschlüsselung kann hier nicht beginnen: Sie läuft schon, oder davor fehlt ein Befehl.\#
Der Client sendet `STARTTLS` auf einem Port, auf dem TLS sofort beginnt, ein zweites Mal, oder vor `EHLO`.\#
Senden Sie es einmal, nach `EHLO`.\#
503~login\#
Zuerst ist Anmeldung nötig\#
Der Server will, dass sich der Client anmeldet, bevor er Mail sendet. Die Standardantwort dafür ist `530`.\#
Mailprogramme ohne Anmeldung für ausgehende Mail; alte Hosts, bei denen zuerst eingehende Mail abgerufen werden muss (POP before SMTP).\#
Schalten Sie die Authentifizierung für den Ausgangsserver ein, mit Benutzername und Passwort wie für eingehende Mail, auf Port 587 oder 465.\#
Antworten Sie mit `530 5.7.0`, damit Programme es verstehen.\#
504\#
Befehlsparameter nicht implementiert\#
Den Befehl gibt es, aber nicht mit diesem Argument.\#
`EHLO` oder Adressen ohne vollständige Domain (Postfix, `5.5.2`), ein `AUTH`-Mechanismus, den der Server nicht hat, `HELP` oder `VRFY` mit einem nicht unterstützten Argument.\#
Schreiben Sie Adressen vollständig, mit Domain.\#
Verwenden Sie einen vollständigen Hostnamen in `EHLO` (`myhostname`, `primary_hostname`) und einen Mechanismus aus der `EHLO`-Antwort.\#
Bieten Sie nur Mechanismen an, die funktionieren.\#
der genormte Code für einen Parameter von `MAIL` oder `RCPT`\#
das Argument ist falsch geschrieben\#
der ganze Befehl ist nicht verfügbar\#
504/AUTH\#
Der Server hat diesen Anmeldemechanismus nicht, zumindest jetzt nicht.\#
Mechanismus nicht angeboten, nur innerhalb von TLS angeboten oder abgeschaltet (`LOGIN`, `CRAM-MD5`, `NTLM` bei vielen Anbietern); oder der Client will `XOAUTH2`, wo nur Passwörter gehen.\#
Stellen Sie die Verschlüsselung auf STARTTLS oder TLS und die Anmeldung auf „normales Passwort“, oder auf OAuth, wenn der Anbieter es verlangt.\#
Wählen Sie einen der Mechanismen aus der letzten `EHLO`-Antwort.\#
Konfigurieren Sie den Mechanismus in Dovecot oder Cyrus SASL.\#
related 538\#
Mechanismus nur innerhalb von TLS\#
504/EHLO\#
Der Name hinter `EHLO` oder `HELO` ist kein vollständiger Hostname.\#
Der Client nennt sich `localhost`, `PC-17` oder ähnlich; Postfix lehnt das mit `reject_non_fqdn_helo_hostname` ab, oft erst bei `RCPT TO`.\#
Melden Sie sich auf Port 587 oder 465 an: Dort entfällt die Prüfung.\#
Setzen Sie einen Namen mit Domain, der auf Ihre Adresse auflöst (`myhostname` oder `smtp_helo_name`, `primary_hostname`, `helo_data`).\#
Stellen Sie `permit_sasl_authenticated` und `permit_mynetworks` vor die Prüfung.\#
der Name ist gar nicht gültig\#
der Name wird durch Richtlinie abgelehnt\#
504/HELP\#
`HELP` kennt dieses Stichwort nicht.\#
Hinter `HELP` steht ein Thema, das der Server nicht hat (Sendmail).\#
Senden Sie `HELP` allein; die Antwort nennt die Themen.\#
504/MAIL\#
Die Absenderadresse hat keine vollständige Domain, oder ein Parameter der Zeile ist nicht implementiert.\#
Ein Programm sendet als `root` oder `www-data@localhost`; Postfix lehnt das mit `reject_non_fqdn_sender` ab.\#
Stellen Sie im Programm eine Absenderadresse mit echter Domain ein.\#
Lassen Sie den Mailserver Adressen vervollständigen (`myorigin` in Postfix, `qualify_domain` in Exim).\#
der genormte Code für unbekannte Parameter\#
die Adresse ist falsch geschrieben\#
die Adresse ist nicht erlaubt\#
504/RCPT\#
Die Empfängeradresse hat keine vollständige Domain, oder ein Parameter der Zeile ist nicht implementiert.\#
Adressen wie `root` oder `anna@mail`; Postfix lehnt sie mit `reject_non_fqdn_recipient` ab. Auch ein Hostname ohne Domain in `EHLO` wird oft erst hier abgelehnt: Lesen Sie den Text.\#
Schreiben Sie die Adresse mit vollständiger Domain.\#
Vervollständigen Sie lokale Adressen auf Ihrem Server (`myorigin`, `qualify_recipient`); sagt der Text „Helo“, korrigieren Sie den Hostnamen.\#
504/VRFY\#
Der Server unterstützt `VRFY` oder `EXPN` mit diesem Argument nicht.\#
Selten; auf Servern, die nur lokale Namen prüfen.\#
nicht geprüft, aber angenommen\#
ganz abgeschaltet\#
505\#
Nach der ersten Ziffer eine dauerhafte Ablehnung. Anbieter verwenden ihn für gesperrte Konten und für nicht angemeldete Clients; welches davon, sagt der Text.\#
Von Hostinganbietern und älteren Windows-Mailservern.\#
Lesen Sie den Text: Entfernen Sie die Adresse, wenn ihr Konto gesperrt ist; schalten Sie die Authentifizierung ein, wenn die Anmeldung fehlt.\#
Verwenden Sie `550 5.2.1` für ein deaktiviertes Postfach, `530 5.7.0` bei fehlender Anmeldung.\#
die Standardantwort, wenn das Postfach nicht verfügbar ist\#
505~login\#
Client nicht angemeldet (keine genormte Bedeutung)\#
Der Server will eine Anmeldung, bevor er Mail annimmt. Die Standardantwort ist `530`.\#
Mailprogramme und Webanwendungen ohne Anmeldung für ausgehende Mail.\#
Schalten Sie die Authentifizierung für den Ausgangsserver ein, auf Port 587 oder 465.\#
Antworten Sie mit `530 5.7.0`.\#
eine Anmeldung wurde versucht und scheiterte\#
510\#
Falsche Adresse (5.1.0 ohne Punkte)\#
Mit einer Adresse stimmt etwas nicht. Die Nummer ist der erweiterte Statuscode `5.1.0` ohne Punkte; Server senden `550` oder `553`.\#
In Listen und in Berichten von Gateways und Newsletterdiensten.\#
Prüfen Sie die Adresse des Empfängers, dann Ihre eigene Absenderadresse.\#
Suchen Sie die ursprüngliche Antwort im Log, bevor Sie eine Adresse aus einer Liste löschen.\#
was Server bei unbekanntem Postfach senden\#
was Server bei nicht erlaubtem Namen senden\#
511\#
Falsche Postfachadresse (5.1.1 ohne Punkte)\#
Das Postfach existiert nicht. Die Nummer ist der erweiterte Statuscode `5.1.1` ohne Punkte; Server senden `550 5.1.1`.\#
In Listen und in Berichten von Gateways: vor allem Tippfehler und ehemalige Mitarbeiter.\#
Prüfen Sie den Teil vor dem `@`; fragen Sie die Person nach der Adresse.\#
Entfernen Sie die Adresse nach der ersten solchen Meldung aus den Listen.\#
related 510\#
ein weiterer Adresscode ohne Punkte\#
511~headers\#
Keine Empfänger in den Kopfzeilen (Courier)\#
Courier fand in den Kopfzeilen der Nachricht keinen Empfänger, dem es zustellen könnte.\#
Lokale Programme übergeben eine Nachricht, deren Empfänger in den Kopfzeilen stehen sollen, und dort stehen keine.\#
Füllen Sie `To`, `Cc` oder `Bcc` aus.\#
Übergeben Sie die Empfänger als Argumente an `sendmail`, oder korrigieren Sie die Kopfzeile, die das Programm schreibt.\#
die übliche Ablehnung einer Nachricht\#
512\#
Domain nicht gefunden (5.1.2 ohne Punkte)\#
Die Domain des Empfängers existiert nicht oder kann keine Mail annehmen. Die Nummer ist der erweiterte Statuscode `5.1.2` ohne Punkte; Server senden `550 5.1.2`.\#
In Listen und in Berichten von Gateways: ein Tippfehler hinter dem `@`, eine abgelaufene Domain.\#
Prüfen Sie die Domain auf Tippfehler.\#
Fragen Sie im DNS nach MX und A (`dig MX example.org`).\#
Erneuern Sie die Domain, veröffentlichen Sie einen MX-Eintrag.\#
was Server dafür senden\#
die Domain sagt, dass sie keine Mail annimmt\#
513\#
Falsche Adresssyntax (5.1.3 ohne Punkte)\#
Die Adresse des Empfängers ist falsch geschrieben. Die Nummer ist der erweiterte Statuscode `5.1.3` ohne Punkte; Server senden `501` oder `553`.\#
In Listen, wo oft eine fehlende Anmeldung als Grund genannt wird; das ist `530`. Courier sendet ihn für Adressen, die es nicht lesen kann, und bei Relaying.\#
Tippen Sie die Adresse neu; achten Sie auf Leerzeichen, Kommas und Klammern.\#
Bereinigen Sie die Liste oder das Programm, das die Adresse bildet.\#
was Server bei falscher Syntax senden\#
was Server bei fehlender Anmeldung senden\#
513~relay\#
Relaying verweigert (Courier)\#
Courier nimmt von diesem Client keine Mail für diese Domain an. Die Standardantwort ist `550` oder `554` mit `5.7.1`.\#
Der Client hat sich nicht angemeldet, oder die Mail der Domain zeigt auf einen Server, der die Domain nicht kennt.\#
Schalten Sie die Authentifizierung für ausgehende Mail ein.\#
Prüfen Sie den MX-Eintrag der Empfängerdomain.\#
Tragen Sie die Domain in `esmtpacceptmailfor` ein und führen Sie `makeacceptmailfor` aus.\#
die Standardantwort bei verweigertem Relaying\#
Postfix' Antwort bei verweigertem Relaying\#
517\#
Absender abgelehnt (5.1.7 ohne Punkte)\#
Courier lehnt die Absenderadresse ab: Ihre Domain existiert nicht, hat fehlerhafte MX-Einträge oder ist gesperrt. Es liest sich wie `5.1.7` ohne Punkte.\#
Ein MX mit IP-Adresse statt Hostname, eine CNAME-Kette, gar kein MX oder A, oder ein Eintrag in Couriers Datei `bofh`.\#
Prüfen Sie die Domain der Absenderadresse.\#
Lassen Sie MX-Einträge Hosts nennen, die A- oder AAAA-Einträge haben. Testen Sie von außen mit `dig MX`.\#
Sehen Sie in `bofh` nach (`badfrom`, `badmx`).\#
related 417\#
nur die Abfrage scheiterte gerade\#
die Standardantwort bei nicht erlaubtem Absender\#
520\#
Falsche QHLO-Kennung (nur Entwurf)\#
Ein abgelaufener Entwurf für einen schnelleren Sitzungsbeginn hätte damit eine veraltete Kennung abgelehnt. Kein Server ist bekannt, der ihn in diesem Sinn sendet.\#
Kaum je; sehen Sie ihn doch, hat sich der Server eine eigene Bedeutung ausgedacht.\#
Lesen Sie den Text und behandeln Sie ihn als dauerhafte Ablehnung.\#
521\#
Host nimmt keine Mail an\#
Dieser Host nimmt überhaupt keine Mail an, von niemandem. Die Sitzung kann sofort enden.\#
Auf Hosts, die nur dafür einen Schein-Maildienst betreiben. Viele Server missbrauchen ihn für die Ablehnung eines Clients, mit „blocked“ oder „Service currently unavailable“ im Text.\#
Prüfen Sie die Adresse; oft ging die Mail irrtümlich an den Namen eines Hosts oder Webservers.\#
Stellen Sie fest, warum Mail zu diesem Host geht (MX, A-Eintrag, Transporttabelle); versuchen Sie es nicht erneut.\#
Soll die Domain Mail erhalten, korrigieren Sie ihren MX; soll sie nie welche erhalten, veröffentlichen Sie einen Null-MX. Lehnen Sie einzelne Clients mit `554` ab.\#
Sie werden abgelehnt, andere vielleicht nicht\#
ein Relay weiß, dass die Domain keine Mail annimmt\#
nicht jetzt, später versuchen\#
521~blocked\#
Client gesperrt\#
Der Server lehnt diesen Client ab und trennt. Andere dürfen senden; der Standard sieht dafür `554` vor.\#
Postfix postscreen („Service currently unavailable“, „blocked using“), Filterdienste: Die sendende Adresse steht auf einer Sperrliste oder wurde durch einen Test abgewiesen.\#
Sagen Sie es Ihrem Anbieter; eine weitere Nachricht hilft nicht.\#
Nennt der Text eine Sperrliste, schlagen Sie die Adresse dort nach, stellen Sie die Ursache ab und beantragen Sie die Austragung; sonst fragen Sie den anderen Postmaster. Heim- und Cloudadressen senden über das Relay eines Anbieters.\#
Prüfen Sie `postscreen_dnsbl_sites` und die Access-Tabelle; entfernen Sie eingestellte Listen.\#
die Standardantwort bei abgelehntem Client\#
durch Richtlinie abgelehnt, die Sitzung geht weiter\#
521~protocol\#
Protokollfehler, Verbindung wird getrennt\#
Der Server trennt, weil der Client das Protokoll verletzt hat.\#
Postfix: Befehle vor der Begrüßung, LF ohne CR in der Nachricht, `BDAT` in falscher Reihenfolge, HTTP statt SMTP.\#
Warten Sie auf die Begrüßung, senden Sie nur `<CRLF>` als Zeilenende. Bei Programmen: Aktualisieren Sie die Mailbibliothek, oder übergeben Sie die Mail einem lokalen Mailserver.\#
Trifft es gute Clients, nehmen Sie sie aus (`smtpd_forbid_bare_newline_exclusions`, `postscreen_access_list`).\#
abgelehnt, aber die Leitung bleibt offen\#
Befehle in falscher Reihenfolge\#
die vorübergehende Art zu trennen\#
522\#
Postfach voll (5.2.2 ohne Punkte)\#
Das Postfach des Empfängers hat sein Kontingent überschritten. Die Nummer ist der erweiterte Statuscode `5.2.2` ohne Punkte; Server senden `552 5.2.2`.\#
Von einigen Mailsystemen und in Bounce-Listen.\#
Sagen Sie es dem Empfänger auf anderem Weg und senden Sie später erneut; behalten Sie die Adresse.\#
Setzen Sie Aussendungen an sie aus; entfernen Sie sie nur, wenn das Postfach wochenlang voll bleibt.\#
die Standardantwort\#
die vorübergehende Form\#
523\#
Verschlüsselung nötig (nur Register)\#
Das Register verbindet die Nummer mit `5.7.10`, Verschlüsselung nötig; kein RFC gibt ihr einen Text. Server meinen damit Verschiedenes: Verschlüsselung, zu große Nachricht (`5.2.3` ohne Punkte) oder Befehle hinter `STARTTLS`.\#
Selten. Von Courier und in Listen geht es um Größe, von Gmail um Pipelining, und mit `5.7.10` um eine fehlende TLS-Verbindung.\#
Lesen Sie den Text: Senden Sie eine kleinere Nachricht, oder schalten Sie TLS für ausgehende Mail ein.\#
Bei `5.7.10` verwenden Sie TLS zum nächsten Server, und `REQUIRETLS` nur, wo jeder Server unterwegs es kann.\#
die Standardantwort, wenn zuerst TLS kommen muss\#
TLS nötig für diesen Anmeldemechanismus\#
die Standardantwort bei zu großer Nachricht\#
523~pipelining\#
Keine Befehle zusammen mit STARTTLS\#
Gmail lehnt ab, weil der Client direkt hinter `STARTTLS`, vor dem Handshake, mehr gesendet hat. Das könnte eingeschleuste Befehle verbergen.\#
Clients, die mehrere Befehle in ein Paket packen, oder ein Gerät, das in die Sitzung eingreift.\#
Senden Sie `STARTTLS` als Letztes, warten Sie auf `220`, führen Sie den Handshake durch, senden Sie dann `EHLO`. Aktualisieren Sie die Mailbibliothek.\#
was andere Server dafür sagen\#
523~size\#
Nachricht zu groß (5.2.3 ohne Punkte)\#
Die Nachricht ist größer, als der Server oder dieser Empfänger erlaubt. Die Nummer ist der erweiterte Statuscode `5.2.3` ohne Punkte; die Standardantwort ist `552`.\#
Auf Courier und in Codelisten. Anhänge wachsen unterwegs um ein Drittel.\#
Teilen Sie große Dateien über einen Link, oder teilen Sie die Nachricht auf.\#
Vergleichen Sie mit `SIZE` in der `EHLO`-Antwort.\#
Erhöhen Sie `sizelimit` in Courier.\#
ein weiterer Größencode von Courier\#
524\#
Verschlüsselung für den Mechanismus nötig (nur Register)\#
Das Register verbindet die Nummer mit `5.7.11`, Anmeldemechanismus nur innerhalb von TLS; die Standardantwort ist `538`. OpenSMTPD verwendet sie für die Auflösung von Listen.\#
Kaum je in einem `AUTH`-Dialog.\#
Schalten Sie STARTTLS oder TLS für ausgehende Mail ein, melden Sie sich dann an.\#
die Standardantwort dafür\#
TLS muss zuerst kommen, für jeden Befehl\#
related 523\#
der Nachbar für Verschlüsselung allgemein\#
524~list\#
OpenSMTPD konnte einen Alias, eine Liste oder Weiterleitungsdatei nicht auflösen. Es ist `5.2.4` ohne Punkte.\#
Eine `~/.forward` mit falscher Syntax, ein Alias, der ins Leere oder auf sich selbst zeigt.\#
Schreiben Sie direkt an eine Person, oder sagen Sie es dem Admin.\#
Korrigieren Sie die Alias- oder Forward-Datei; `smtpctl trace expand` zeigt jeden Schritt.\#
related 424\#
dasselbe, vorübergehend\#
525\#
Benutzerkonto deaktiviert (nur Register)\#
Die Anmeldung stimmt, aber das Konto darf nicht benutzt werden. Das Register verbindet die Nummer mit `5.7.13`.\#
Nach `AUTH`: Konto vom Betreiber gesperrt, nicht bezahlt oder nach Missbrauch gestoppt. Manche Server senden ihn für einen deaktivierten Empfänger.\#
Tippen Sie das Passwort nicht noch einmal; bitten Sie den Anbieter, das Konto zu entsperren.\#
Entsperren Sie es, wenn die Ursache (gestohlenes Passwort, Spam) beseitigt ist.\#
noch keine Anmeldung\#
das Postfach des Empfängers ist deaktiviert\#
530\#
Authentifizierung erforderlich\#
Der Server lehnt den Befehl ab, bis sich der Client angemeldet oder, in der anderen Verwendung, TLS gestartet hat. Welches davon, sagt der Text.\#
Mailprogramm ohne Anmeldung für ausgehende Mail; Mail im Klartext an Port 587; ein Gerät oder Skript, das ohne `AUTH` über das Relay sendet; ein öffentlicher MX, der TLS verlangt. Der .NET-Name `MustIssueStartTlsFirst` sagt nur die Hälfte.\#
Schalten Sie die Authentifizierung für den Ausgangsserver ein, mit STARTTLS auf Port 587 oder TLS auf 465.\#
Geben Sie Skripten und Geräten ein Konto; für die Zustellung an andere Domains nutzen Sie deren MX auf Port 25.\#
Verlangen Sie auf einem öffentlichen Port 25 für eigene Mail nie Anmeldung oder TLS.\#
Anmeldung oder TLS gerade gestört\#
530/AUTH\#
Der Server lässt niemanden sich anmelden, bevor die Verbindung verschlüsselt ist.\#
Ein Mailprogramm mit „keine Verschlüsselung“ oder auf Port 25 im Klartext; TLS, das eine Firewall oder ein Virenscanner entfernt hat.\#
Stellen Sie STARTTLS auf Port 587 ein, oder TLS auf 465.\#
Senden Sie `STARTTLS`, dann erneut `EHLO`, dann `AUTH`. Wird `STARTTLS` nicht angeboten, testen Sie ohne das Gerät dazwischen.\#
dasselbe nur für einen Mechanismus\#
530/MAIL\#
Der Server nimmt keinen Absender an, bevor sich der Client angemeldet oder, wenn der Text das sagt, TLS gestartet hat.\#
Auf Einlieferungsports, wenn das Mailprogramm keine Anmeldung für ausgehende Mail hat; bei Exchange Online, wenn ein Gerät ohne Anmeldung oder Connector sendet (`5.7.57`).\#
Schalten Sie die Authentifizierung für den Ausgangsserver ein: Port 587 mit STARTTLS oder 465 mit TLS.\#
Geben Sie Skript, Drucker oder Anwendung ein Konto, oder erlauben Sie deren Adresse auf dem Relay.\#
Erlauben Sie vertrauenswürdige Clients nach Adresse (`mynetworks`, `hostlist relay_from_hosts`).\#
530/RCPT\#
Der Server nimmt diesen Empfänger nur von Clients an, die sich angemeldet (oder, wenn der Text das sagt, TLS gestartet) haben.\#
Mail an andere Domains ohne Anmeldung; ein Exchange-Connector ohne anonymen Zugriff („Client was not authenticated“); Mail für andere, an einen Einlieferungsport gesendet.\#
Schalten Sie die Authentifizierung für den Ausgangsserver ein.\#
Prüfen Sie bei eingehender Mail, ob der MX stimmt und Sie an Port 25 zustellen, nicht an 587.\#
Lehnen Sie Relaying mit `550` oder `554` und `5.7.1` ab.\#
der Empfänger wird abgelehnt\#
die übliche Antwort bei verweigertem Relaying\#
530~auth\#
Der Server lehnt den Befehl ab, bis sich der Client angemeldet hat.\#
Mailprogramm, Skript oder Gerät ohne Anmeldung für ausgehende Mail, oder eine Sitzung, in der die Anmeldung scheiterte oder nach TLS vergessen wurde.\#
Schalten Sie die Authentifizierung für den Ausgangsserver ein und verwenden Sie Port 587 oder 465.\#
Geben Sie Skripten und Geräten ein Konto; senden Sie `AUTH` nach dem `EHLO`, das auf TLS folgt.\#
Sorgen Sie dafür, dass `AUTH` auf diesem Port angeboten wird.\#
530~tls\#
Der Server nimmt keinen anderen Befehl an, bevor die Verbindung verschlüsselt ist.\#
Mail im Klartext an einen Einlieferungsport oder an ein Gateway, das TLS verlangt (`smtpd_tls_security_level = encrypt`). Auf einem öffentlichen MX verstößt das gegen den Standard.\#
Erlauben Sie TLS für ausgehende Mail (`smtp_tls_security_level = may`).\#
Verwenden Sie auf Port 25 `may` statt `encrypt`, sonst erreichen manche Absender Sie nicht.\#
TLS nötig für einen Anmeldemechanismus\#
die Antwort auf `STARTTLS`\#
531\#
Courier nimmt für diese Nachricht keine weiteren Empfänger und wird es auch später nicht tun. Die Standardantwort ist `452`, oder `550`, wo es eine Regel ist.\#
Eine Nachricht an mehr Empfänger als das harte Limit des Servers.\#
Senden Sie an weniger Personen auf einmal, oder über eine Mailingliste.\#
Begrenzen Sie die Empfänger je Transaktion und senden Sie den Rest in neuen.\#
Nehmen Sie `hard` bei `maxrcpts` in Couriers Datei `bofh` weg.\#
related 431\#
Couriers vorübergehende Form\#
der Code von RFC 821 dafür\#
533\#
Keine genormte Bedeutung (nur Register)\#
Nach der ersten Ziffer eine dauerhafte Ablehnung. Das Register nennt die Nummer neben `X.7.1`, nicht berechtigt, aber kein RFC gibt ihr einen Text.\#
In diesem Sinn kaum je; Exim verwendet sie für Adressen mit Zeichen außerhalb von ASCII.\#
Lesen Sie den Text; fragen Sie den Admin des Empfängers auf anderem Weg.\#
die Standardantwort bei Ablehnung durch Richtlinie\#
die Standardantwort bei nicht erlaubtem Namen\#
533~utf8\#
Internationalisierte Adresse nicht unterstützt\#
Der nächste Server kann keine Adresse mit Zeichen außerhalb von ASCII annehmen, deshalb lehnt Exim sie ab.\#
Nach `RCPT TO` mit einer solchen Adresse, wenn der Server dahinter kein `SMTPUTF8` anbietet.\#
Verwenden Sie die reine ASCII-Adresse des Empfängers.\#
Suchen Sie einen Weg, auf dem jeder Server `SMTPUTF8` anbietet.\#
Schalten Sie `SMTPUTF8` auf dem letzten Server ein, oder geben Sie dem Benutzer einen ASCII-Alias.\#
die Standardantwort dafür nach `RCPT TO`\#
die Standardantwort dafür nach `MAIL FROM`\#
534\#
Authentifizierungsmechanismus zu schwach\#
Das Konto darf sich auf diese Weise nicht anmelden; der Server will einen stärkeren Mechanismus. Große Anbieter senden es, wenn ein einfaches Passwort nicht mehr genügt.\#
Nach `AUTH`: Konten mit Bestätigung in zwei Schritten (Gmail verlangt ein App-Passwort oder eine Anmeldung im Browser), oder eine Richtlinie gegen `PLAIN` und `LOGIN` ohne TLS.\#
Erstellen Sie ein App-Passwort, oder stellen Sie das Programm auf OAuth um; melden Sie sich einmal im Browser an, wenn der Text einen Link nennt.\#
Verwenden Sie einen anderen Mechanismus der `EHLO`-Antwort, innerhalb von TLS.\#
der Mechanismus geht nur innerhalb von TLS\#
der Mechanismus ist unbekannt\#
534~login\#
Anmeldung braucht App-Passwort oder Browser\#
Der Anbieter nimmt von diesem Programm das normale Passwort des Kontos nicht an.\#
Konten von Gmail und Workspace mit Bestätigung in zwei Schritten, neue Geräte und Orte, oder eine verdächtige Anmeldung.\#
Erstellen Sie in den Sicherheitseinstellungen des Kontos ein App-Passwort und verwenden Sie es im Programm, oder wechseln Sie zu OAuth. Nennt der Text einen Link, öffnen Sie ihn im Browser und bestätigen Sie die Anmeldung.\#
Verwenden Sie für Server einen Relaydienst oder OAuth statt des Kontos einer Person.\#
related 525\#
das Konto ist gesperrt\#
534~size\#
Nachricht zu groß (Courier)\#
Die Nachricht oder ihre Kopfzeilen sind größer, als Courier erlaubt. Es liest sich wie `5.3.4` ohne Punkte; die Standardantwort ist `552`.\#
Bei `MAIL FROM`, wenn das angekündigte `SIZE` zu groß ist, oder nach der Nachricht, wenn die Kopfzeilen es sind.\#
Vergleichen Sie vor dem Senden mit dem Limit des Servers.\#
Erhöhen Sie `sizelimit` in Couriers Einstellungen.\#
535\#
Zugangsdaten ungültig\#
Die Anmeldung ist gescheitert: Benutzername, Passwort oder Token wird nicht akzeptiert.\#
Falsches oder geändertes Passwort, Benutzername ohne Domain, App-Passwort nötig, SMTP-Anmeldung für das Konto abgeschaltet (Microsoft 365: `5.7.139`), falscher Server, gesperrtes Konto.\#
Testen Sie das Passwort im Webmail. Prüfen Sie dann den Benutzernamen (meist die volle Adresse), den Servernamen, und ob App-Passwort oder OAuth nötig ist.\#
Korrigieren Sie die gespeicherten Zugangsdaten (`smtp_sasl_password_maps` und `postmap`); stoppen Sie andere Programme mit dem alten Passwort.\#
Lesen Sie im Authentifizierungslog die wahre Ursache.\#
Mechanismus für dieses Konto nicht akzeptiert\#
noch keine Anmeldung versucht\#
Anmeldung gerade gestört, Passwort kann richtig sein\#
Passwort richtig, Konto gesperrt\#
535~required\#
Authentifizierung erforderlich (Courier)\#
Courier lehnt den Befehl ab, bis sich der Client angemeldet hat. Kein Passwort war falsch; die Standardantwort ist `530`.\#
Auf Courier mit `AUTH_REQUIRED`, auf dem Einlieferungsport.\#
Senden Sie `AUTH` nach `EHLO`, vor `MAIL FROM`.\#
Setzen Sie `AUTH_REQUIRED` nicht für Port 25, der Mail von außen annimmt.\#
538\#
Verschlüsselung für diesen Anmeldemechanismus nötig\#
Der Server akzeptiert diesen Anmeldemechanismus nur auf einer verschlüsselten Verbindung.\#
Selten: Heutige Server bieten solche Mechanismen vor TLS gar nicht an. Postfix antwortet in diesem Fall mit `504 5.5.4`.\#
Senden Sie `STARTTLS`, dann erneut `EHLO`, dann `AUTH`.\#
Verbergen Sie `PLAIN` und `LOGIN` vor TLS (`smtpd_tls_auth_only = yes`).\#
TLS muss vor jedem Befehl kommen\#
Mechanismus selbst innerhalb von TLS zu schwach\#
Registernummer für Verschlüsselung allgemein\#
540\#
Courier hat kein TLS anzubieten. Standardantworten auf `STARTTLS` sind `454` oder, wenn es unbekannt ist, `500` und `502`.\#
Nach `STARTTLS`, wenn Zertifikat oder TLS-Programm fehlen oder TLS schon läuft. Manche Hostingfirmen verwenden die Nummer für gesperrte Konten.\#
Verwenden Sie Port 465, oder sagen Sie es dem Anbieter.\#
Senden Sie `STARTTLS` nur einmal, und nur, wenn es angeboten wurde.\#
Prüfen Sie `TLS_CERTFILE` und `COURIERTLS` in Couriers Einstellungen `esmtpd`.\#
die Standardantwort, vorübergehend\#
die Standardantwort, wenn TLS nicht konfiguriert ist\#
related 440\#
540~suspended\#
Konto gesperrt (keine genormte Bedeutung)\#
Der Anbieter lehnt die Mail ab, weil ein Konto gesperrt ist.\#
Bei Hostingfirmen: Spam aus dem Konto, eine unbezahlte Rechnung, oder ein Empfänger, dessen Konto geschlossen wurde.\#
Ist es Ihr Konto, fragen Sie den Anbieter; ist es das des Empfängers, wählen Sie einen anderen Weg.\#
Suchen Sie ein gestohlenes Passwort oder eine gehackte Website, schließen Sie die Lücke, entsperren Sie dann.\#
Registernummer für ein deaktiviertes Konto\#
541\#
Von der Empfängerdomain abgelehnt (keine genormte Bedeutung)\#
Server oder Filter des Empfängers wollen die Nachricht nicht. Es liest sich wie `5.4.1` ohne Punkte; Standardantworten sind `550` und `554`.\#
Zoho („541 5.4.1 Mail rejected by destination domain“) und manche Filter: Einstellungen der Domain, ein Sperreintrag oder ein Spamurteil.\#
Bitten Sie den Empfänger auf anderem Weg, Ihre Adresse zuzulassen.\#
Prüfen Sie SPF, DKIM, DMARC und Sperrlisten für Ihre Domain.\#
Sehen Sie in den Sperr- und Freigabelisten der Domain nach.\#
542\#
Empfänger abgelehnt (keine genormte Bedeutung)\#
Eine dauerhafte Ablehnung des Empfängers durch einen Filterdienst. Die Standardantwort ist `550`.\#
Von Filtern von MessageLabs und Symantec („Rejected“): Adresse beim Filter nicht eingetragen oder gesperrt.\#
Prüfen Sie die Adresse; fragen Sie den Empfänger auf anderem Weg.\#
Tragen Sie die Adresse in die Benutzerliste des Filters ein.\#
546\#
Mailschleife erkannt (5.4.6 ohne Punkte)\#
Courier hat zu viele `Received`-Zeilen gezählt: Die Nachricht läuft im Kreis. Andere Server sagen `554 5.4.6`.\#
Zwei Server schieben sich eine Domain zu, oder Weiterleitungen zeigen aufeinander.\#
Lesen Sie die `Received`-Zeilen von unten nach oben und suchen Sie das Paar, das sich wiederholt.\#
Korrigieren Sie MX, Weiterleitungen und `locals` oder `hosteddomains` so, dass ein Host die Domain behält.\#
was andere Server bei einer Schleife senden\#
related 446\#
die vorübergehende Form in Listen\#
550\#
Postfach nicht verfügbar oder durch Richtlinie abgelehnt\#
Der Server tut nicht, was verlangt wurde, und Wiederholen hilft nicht. Entweder existiert das Postfach nicht, oder eine Regel verbietet die Mail: Welches davon, sagen der erweiterte Statuscode und der Text.\#
Unbekannter Empfänger (`5.1.1`); dann Absender, Inhalt oder IP-Adresse durch Richtlinie oder Sperrliste abgelehnt (`5.7.1`), SPF, DKIM oder DMARC fehlgeschlagen (`5.7.20` bis `5.7.24`, `5.7.26`), Reverse-DNS fehlt (`5.7.25`), Relaying nicht erlaubt, Postfach deaktiviert (`5.2.1`).\#
Bei `5.1.x` prüfen Sie die Adresse und entfernen Sie sie, wenn sie falsch ist; sonst behalten Sie sie und sagen es Ihrem Anbieter.\#
Bei `5.7.x` folgen Sie dem Text: SPF, DKIM, DMARC und Reverse-DNS in Ordnung bringen, Austragung aus Sperrlisten beantragen, zum Relaying anmelden.\#
Geben Sie den zutreffenden erweiterten Statuscode an; suchen Sie im Log die Regel, die ablehnte.\#
umgezogen, mit neuer Adresse\#
die Adresse selbst ist nicht erlaubt\#
Transaktion oder Sitzung wird abgelehnt\#
550/AUTH\#
Anmeldung abgelehnt\#
Der Server lehnt die Anmeldung ab. Standardantworten sind `535` bei falschen Zugangsdaten und `503` zum falschen Zeitpunkt.\#
Konto oder Adresse nach zu vielen Fehlversuchen gesperrt, Anmeldung aus diesem Netz oder Land nicht erlaubt, SMTP nicht Teil des Kontos.\#
Testen Sie das Passwort im Webmail und suchen Sie in den Kontoeinstellungen nach SMTP oder Zugriff für „weniger sichere“ Apps.\#
Sehen Sie in der Sperrliste (fail2ban) und im Authentifizierungslog nach.\#
Anmeldung nötig\#
Anmeldung zum falschen Zeitpunkt\#
550/CONNECT\#
Verbindung durch Richtlinie abgelehnt\#
Der Server weist den Client an der Tür ab. Der Standard sieht hier `554` vor; die Wirkung ist dieselbe.\#
Die IP-Adresse steht auf einer Sperrliste, gehört zu einem Heim- oder Cloudnetz, hat kein Reverse-DNS oder ist auf dem Server gesperrt.\#
Nennt der Text eine Sperrliste, schlagen Sie die Adresse dort nach, stellen Sie die Ursache ab, beantragen Sie die Austragung. Setzen Sie einen PTR-Eintrag, dessen Name zur Adresse zurückführt; von dynamischen Adressen senden Sie über ein Relay.\#
Prüfen Sie Listen und Regeln, wenn es einen guten Absender traf.\#
die Standardantwort an der Tür\#
nur vorerst abgewiesen\#
550/DATA\#
Vor der Nachricht abgelehnt\#
Der Server lehnt durch Richtlinie ab, bevor er die Nachricht gelesen hat.\#
Eine Regel über Absender, Empfänger oder Client, die bei `DATA` angewendet wird; zu viele Empfänger für einen Bounce (Postfix: `5.5.3`).\#
Senden Sie an einen Empfänger auf einmal, wenn der Text von Empfängern spricht.\#
Lesen Sie den Text; beheben Sie, was er nennt, und senden Sie erneut.\#
Sehen Sie die Regeln dieser Stufe durch (`smtpd_data_restrictions`, `acl_smtp_predata`).\#
keine gültigen Empfänger\#
die Reihenfolge ist falsch\#
550/EHLO\#
Hostname durch Richtlinie abgelehnt\#
Der Server akzeptiert den Namen nicht, den der Client in `EHLO` oder `HELO` angab, oder den Client dahinter.\#
Der Name ist der des Servers selbst oder ein fremder (`localhost`, `friend`, `ylmf-pc`), er lässt sich nicht auflösen, oder die IP-Adresse ist gesperrt.\#
Verwenden Sie einen vollständigen Hostnamen, der auf Ihre Adresse auflöst und ihrem PTR-Eintrag gleicht (`myhostname` oder `smtp_helo_name` in Postfix, `primary_hostname` oder `helo_data` in Exim).\#
Nehmen Sie eigene und angemeldete Clients aus.\#
der Name ist nicht gültig\#
die Sitzung wird abgelehnt\#
550/END-OF-DATA\#
Nachricht durch Richtlinie abgelehnt\#
Der Server hat die Nachricht gelesen und lehnt sie ab. Die Empfänger können richtig sein; es geht um Inhalt, Absender oder Authentifizierung.\#
SPF, DKIM oder DMARC fehlgeschlagen, Urteil Spam oder Phishing, verbotener Anhang oder Link, fehlerhafte Kopfzeilen. Manche Server melden unbekannte Empfänger erst jetzt.\#
Lassen Sie Links und Anhänge weg, senden Sie dann einen kurzen Test. Senden Sie über den Server Ihrer eigenen Domain.\#
Sehen Sie sich `Authentication-Results` einer Testmail an; bringen Sie SPF, DKIM und Alignment in Ordnung; prüfen Sie Domain und Links auf Sperrlisten.\#
Suchen Sie die Regel im Log des Filters; im Zweifel Quarantäne statt Ablehnung.\#
der übliche Code bei abgelehntem Inhalt\#
zu groß, bei einigen Anbietern auch Inhalt\#
550/MAIL\#
Absender abgelehnt\#
Der Server nimmt von dieser Absenderadresse oder diesem Client keine Mail an. Über den Empfänger sagt das nichts.\#
SPF fehlgeschlagen, Domain des Absenders existiert nicht oder nimmt keine Mail an (`5.7.27`), Absender durch eine Regel gesperrt, eine Anmeldung, die diese Adresse nicht benutzen darf, oder eine IP-Adresse auf einer Sperrliste.\#
Senden Sie von der Adresse, die zu Ihrer Anmeldung gehört.\#
Richten Sie sich nach dem Text: den sendenden Server in den SPF-Eintrag der Domain aufnehmen, der Domain des Umschlagabsenders einen MX- oder A-Eintrag geben oder bei einer genannten Sperrliste die Austragung beantragen.\#
Erlauben Sie den Absender in der Access-Tabelle, wenn die Regel zu weit greift.\#
die Absenderadresse ist nicht erlaubt\#
mit dem Sammelcode abgelehnt\#
550/RCPT\#
Der Server lehnt diesen Empfänger dauerhaft ab: vor allem ein unbekanntes Postfach, aber auch jede Regel über Client oder Absender, die er erst jetzt anwendet.\#
Tippfehler, geschlossenes oder nie eröffnetes Konto (`5.1.1`); deaktiviertes Postfach (`5.2.1`); Relaying ohne Anmeldung (`5.7.1`); bis hierher aufgeschobene Prüfungen von Sperrliste, SPF oder Hostname (Postfix: `smtpd_delay_reject`).\#
Prüfen Sie die Adresse. Löschen Sie sie nur aus Listen, wenn Code oder Text vom Postfach sprechen.\#
Bei `5.7.x` beheben Sie die Ursache im Text: Anmeldung, SPF, PTR, Sperrliste.\#
Existiert der Benutzer, prüfen Sie Alias- und Postfachtabellen (`postmap -q`, `exim -bt`), und ob die Domain nicht auch anderswo geführt wird.\#
die ganze Domain nimmt keine Mail an\#
550/VRFY\#
Der Server kennt keinen solchen Benutzer oder will es Ihnen nicht sagen.\#
Nach `VRFY` oder `EXPN`, bei unbekannten Namen, oder wo der Zugriff verweigert ist.\#
nicht geprüft, aber Mail wird angenommen\#
der Name passt auf mehrere Benutzer\#
551\#
Benutzer nicht auf diesem Server\#
Der Empfänger ist auf diesem Server nicht zu Hause, und der Server leitet nicht weiter. Der Text kann die neue Adresse nennen: Die Nachricht wird abgelehnt, die Adresse angeboten.\#
Das Postfach ist umgezogen, und sein Besitzer lässt die neue Adresse nennen. Selten: Die meisten Server leiten weiter oder sagen `550` (Postfix `relocated_maps`: `5.1.6`). Nachschlagelisten nennen es eine Relay-Ablehnung; das ist `550` oder `554` mit `5.7.1`.\#
Senden Sie an die Adresse im Text, wenn Sie ihr nach Prüfung trauen; korrigieren Sie dann die Adresse, wo sie gespeichert ist.\#
Ändern Sie Adressen nicht automatisch, es sei denn, der Server ist authentifiziert.\#
Nennen Sie die neue Adresse im Text in spitzen Klammern; verwenden Sie `550`, wenn Sie keine anzubieten haben.\#
leitet stattdessen weiter\#
kein solches Postfach, keine neue Adresse\#
551/MAIL\#
Absender abgelehnt (ungewöhnlicher Code)\#
Der Server lehnt Absender oder Client ab. Der Code spräche von einem umgezogenen Empfänger, doch es wurde noch keiner genannt: Es zählt der Text.\#
Einige Anbieter senden ihn bei gesperrtem Server, fehlendem Reverse-DNS oder einer Absenderadresse, die die Anmeldung nicht benutzen darf.\#
Handeln Sie nach dem Text: PTR-Eintrag, SPF, Sperrliste, Anmeldung.\#
Verwenden Sie `550 5.7.1`.\#
551/VRFY\#
Der Benutzer ist bekannt, aber umgezogen; Mail an die alte Adresse würde abgelehnt. Der Text enthält die neue Adresse.\#
Nach `VRFY`, auf Servern, die neue Adressen preisgeben.\#
Verwenden Sie die neue Adresse, wenn Sie ihr nach Prüfung trauen.\#
umgezogen, und Mail würde weitergeleitet\#
551~chunk\#
Stück verworfen (Postfix)\#
Postfix wirft den Rest einer in Stücken gesendeten Nachricht weg, weil davor etwas gescheitert ist.\#
Bei `BDAT` und Pipelining, nachdem `MAIL FROM` oder alle Empfänger abgelehnt wurden.\#
Sehen Sie sich die Ablehnung darüber an; diese Antwort ist nur ihr Echo.\#
falsche Reihenfolge, die Standardantwort dafür\#
551~policy\#
Durch Richtlinie abgelehnt (ungewöhnlicher Code)\#
Der Server lehnt durch Richtlinie ab: Absender, Client oder Inhalt. Eine neue Adresse bietet er nicht; die Standardantwort ist `550` oder `554` mit `5.7.1`.\#
Sperrliste, fehlende Anmeldung, für das Konto nicht erlaubte Absenderadresse, Spamurteil.\#
Senden Sie von der Adresse Ihres Kontos; melden Sie sich für ausgehende Mail an.\#
Handeln Sie nach dem Text: Austragung aus der Liste, SPF, PTR-Eintrag.\#
Verwenden Sie `550 5.7.1`, damit niemand eine neue Adresse sucht.\#
der Sammelcode für abgelehnte Mail\#
551~relay\#
Relaying verweigert (ungewöhnlicher Code)\#
Der Server nimmt von diesem Client keine Mail für jene Domain an. Eine neue Adresse bietet er nicht; die Standardantwort ist `550` oder `554` mit `5.7.1`.\#
Der Client hat sich nicht angemeldet, oder der MX der Domain zeigt auf einen Server, der die Domain nicht kennt.\#
Schalten Sie die Authentifizierung für ausgehende Mail ein, auf Port 587 oder 465.\#
Melden Sie sich an, oder senden Sie über den Server, der für Ihr Netz vorgesehen ist; prüfen Sie, ob der MX der Empfängerdomain stimmt.\#
Soll die Mail durch, nehmen Sie die Domain oder den Client in die Relay-Einstellungen auf.\#
552\#
Speichergrenze überschritten\#
Für diese Nachricht ist kein Platz: Sie ist größer als erlaubt, oder das Postfach ist voll. Welches davon, sagt der erweiterte Statuscode: `5.3.4` und `5.2.3` Größe, `5.2.2` Postfach voll.\#
Anhänge über dem Größenlimit; Empfänger über seinem Kontingent. Einige Anbieter verwenden ihn für gefährliche Anhänge oder Spam (`5.7.0`), alte Server für zu viele Empfänger, was vorübergehend ist.\#
Größe: Teilen Sie Dateien über einen Link, oder teilen Sie die Nachricht auf. Voll: Sagen Sie es dem Empfänger auf anderem Weg.\#
Vergleichen Sie vor dem Senden die Größe mit `SIZE` in der `EHLO`-Antwort (Anhänge wachsen um ein Drittel).\#
Erhöhen Sie `message_size_limit` (Postfix, Exim) oder das Kontingent.\#
jetzt kein Platz, später versuchen\#
wegen des Inhalts abgelehnt\#
aus anderen Gründen abgelehnt\#
552/END-OF-DATA\#
Die Nachricht passte nicht: größer als angekündigt oder erlaubt, oder das Postfach wurde voll. Einige Anbieter lehnen damit gefährlichen Inhalt ab (`5.7.0`).\#
Es war keine Größe angekündigt, und das Limit wurde unterwegs erreicht; Kontingent bei der Zustellung erreicht (LMTP); ein gesperrter Anhang bei Gmail.\#
Senden Sie eine kleinere Nachricht, teilen Sie Dateien über einen Link; lassen Sie einen gesperrten Anhang weg.\#
Verwenden Sie `SIZE=`, damit die Ablehnung vor der Übertragung kommt.\#
Erhöhen Sie Limit oder Kontingent.\#
552/MAIL\#
Nachricht überschreitet das Größenlimit\#
Die angekündigte Größe übersteigt, was der Server annimmt. Die Nachricht wurde noch gar nicht gesendet.\#
`SIZE=` hinter `MAIL FROM` liegt über dem Limit in der `EHLO`-Antwort. Anhänge wachsen beim Kodieren um ein Drittel, eine Datei von 20 MB braucht also 27 MB.\#
Setzen Sie Ihr eigenes Limit unter das kleinste der nächsten Server, damit Benutzer es sofort erfahren.\#
Erhöhen Sie `message_size_limit` (Postfix: Bytes; auch `mailbox_size_limit`; Exim: `50M`) auf jedem Server des Weges.\#
Couriers Code dafür\#
552/RCPT\#
Postfach voll\#
Dieser Empfänger hat keinen Platz: Kontingent erreicht, oder die Nachricht ist größer, als das Postfach annimmt.\#
Über dem Kontingent, oft in einem Postfach, das niemand liest; gelegentlich ein Größenlimit für einen Empfänger (`5.2.3`) oder, auf alten Servern, zu viele Empfänger.\#
Sagen Sie es dem Empfänger auf anderem Weg und senden Sie später erneut; behalten Sie die Adresse vorerst.\#
Setzen Sie Aussendungen an sie aus; behandeln Sie sie als tot, wenn das Postfach wochenlang voll bleibt.\#
Erhöhen Sie das Kontingent oder leeren Sie das Postfach; `452 4.2.2` lässt Absender es erneut versuchen.\#
vorerst voll\#
552~content\#
Inhalt abgelehnt (ungewöhnlicher Code)\#
Der Server lehnt ab, was in der Nachricht steht, nicht ihre Größe.\#
Gmail (`5.7.0`): Anhänge, die Code ausführen oder verbergen können, auch in Archiven; einige Filter: Spam oder Virus.\#
Lassen Sie den Anhang weg oder teilen Sie ihn über einen Link; ihn in ein Archiv zu packen hilft nicht.\#
Untersuchen Sie den sendenden Host, wenn niemand das senden wollte.\#
Verwenden Sie `554` oder `550` mit `5.7.x`, die sagen, was gemeint ist.\#
durch Richtlinie abgelehnt\#
552~full\#
Das Postfach des Empfängers hat sein Kontingent überschritten, und der Server nennt das dauerhaft. Die Adresse selbst ist richtig.\#
Benutzte Postfächer, die überlaufen, und aufgegebene, die niemand leert („out of storage space and inactive“).\#
Sagen Sie es dem Empfänger auf anderem Weg und senden Sie später erneut.\#
Setzen Sie Aussendungen an die Adresse aus; entfernen Sie sie, wenn das Postfach wochenlang voll bleibt.\#
552~recipients\#
Der Server nimmt in dieser Transaktion keine weiteren Empfänger. Der Code stammt aus RFC 821; der heutige ist `452`, und die Mail kann später gesendet werden.\#
Alte oder strenge Server, Gateways von Telefongesellschaften: Eine Nachricht an viele Personen geht in einer Transaktion hinaus.\#
Senden Sie an weniger Personen auf einmal.\#
Behandeln Sie es als vorübergehend und senden Sie den Rest in neuen Transaktionen (`smtp_destination_recipient_limit`, `max_rcpt`).\#
Antworten Sie mit `452 4.5.3`.\#
552~size\#
Nachricht zu groß\#
Die Nachricht, ihre Kopfzeilen oder die Zahl der Anhänge überschreitet ein Limit des Systems oder dieses Empfängers.\#
Große Anhänge: Die Kodierung fügt ein Drittel hinzu. Limits von 10 bis 50 MB sind üblich, und jeder Server unterwegs hat sein eigenes.\#
Teilen Sie große Dateien über einen Link, komprimieren oder zerlegen Sie sie.\#
Lesen Sie das Limit hinter `SIZE` in der `EHLO`-Antwort, und lehnen Sie größere Mail an der eigenen Tür ab.\#
Erhöhen Sie `message_size_limit` (Postfix, Exim), `confMAX_MESSAGE_SIZE` (Sendmail) oder das Limit des Postfachs.\#
552~unknown\#
Postfach nicht gefunden (ungewöhnlicher Code)\#
Das Postfach existiert nicht; dafür wird der Code eines vollen Postfachs verwendet.\#
Yahoo und AOL („mailbox not found“), Orange und einige andere.\#
Prüfen Sie die Adresse und entfernen Sie sie, wenn sie falsch ist.\#
die Standardantwort bei unbekanntem Postfach\#
553\#
Postfachname nicht erlaubt\#
Der Server akzeptiert diese Adresse nicht: Ihre Form ist falsch, oder eine Regel verbietet sie als Absender oder Empfänger.\#
Absenderadresse, die nicht zur Anmeldung gehört (Postfix, Yandex); Domain, die nicht existiert (Sendmail, Gmail `5.1.2`); fehlerhafte Adresse; qmails Ablehnung von Relaying; dauerhafte Sperren bei Yahoo.\#
Prüfen Sie die Adresse, die der Text nennt; senden Sie von der Adresse Ihrer Anmeldung.\#
Erlauben Sie den Absender für das Konto (`smtpd_sender_login_maps`); prüfen Sie seine Domain im DNS.\#
Sagen Sie im Text, welche Adresse und welche Regel; tragen Sie bei qmail die Domain in `rcpthosts` ein.\#
kein solches Postfach, oder durch Richtlinie abgelehnt\#
553/CONNECT\#
Verbindung abgelehnt (ungewöhnlicher Code)\#
Der Server weist den Client an der Tür ab. Der Standard sieht hier `554` vor.\#
Die IP-Adresse steht auf einer Sperrliste oder ist wegen früheren Missbrauchs gesperrt.\#
Nennt der Text eine Sperrliste, schlagen Sie die Adresse dort nach, stellen Sie die Ursache ab, beantragen Sie die Austragung.\#
553/END-OF-DATA\#
Nachricht abgelehnt (ungewöhnlicher Code)\#
Der Server lehnt die Nachricht nach dem Lesen ab. Der Standard hat dafür `550` und `554`; es zählt der Text.\#
Spammuster, nicht erlaubter Absender in den Kopfzeilen, spät gemeldete gesperrte Empfänger.\#
Verwenden Sie in der Zeile `From` Ihre eigene Adresse und senden Sie einen kurzen Test.\#
Handeln Sie nach dem Text wie bei abgelehntem Inhalt.\#
553/MAIL\#
Absenderadresse nicht erlaubt\#
Der Server akzeptiert diese Absenderadresse nicht.\#
Sie gehört nicht zur Anmeldung („not owned by user“), ihre Domain existiert nicht (`5.1.8`), sie ist fehlerhaft geschrieben (`5.1.7`), oder Absender oder Client ist gesperrt.\#
Stellen Sie im Programm die Absenderadresse der Anmeldung ein, oder richten Sie sie beim Anbieter als Alias ein.\#
Setzen Sie in Skripten einen echten Umschlagabsender (`sendmail -f`, `myorigin`); prüfen Sie MX und A seiner Domain.\#
Tragen Sie das Paar aus Adresse und Anmeldung in `smtpd_sender_login_maps` ein.\#
Absender durch Richtlinie abgelehnt\#
553/RCPT\#
Empfängeradresse nicht erlaubt\#
Der Server akzeptiert diese Empfängeradresse nicht: falsch geschrieben, in einer Domain, die er nicht bedient oder kennt, oder durch eine Regel ausgeschlossen.\#
Tippfehler in der Domain (Gmail: `5.1.2`, `5.1.3`); von qmail verweigertes Relaying (rcpthosts); ein gesperrter Empfänger (qmail: badrcptto); Adresse außerhalb von ASCII ohne `SMTPUTF8` (`5.6.7`).\#
Prüfen Sie die Adresse; schalten Sie die Authentifizierung ein, wenn der Text von Relaying spricht.\#
Prüfen Sie den MX der Domain.\#
Tragen Sie die Domain in `rcpthosts` ein (qmail), oder korrigieren Sie die Regel.\#
553/VRFY\#
Benutzer mehrdeutig\#
Der Name passt auf mehrere Benutzer. Die Zeilen der Antwort können sie aufführen.\#
Nach `VRFY` mit einem Teil eines Namens.\#
Wählen Sie eine der aufgeführten Adressen, oder fragen Sie mit der vollen Adresse.\#
553~blocked\#
Absender gesperrt\#
Der Anbieter lehnt alle Mail von dieser IP-Adresse oder Domain ab. Um die Adresse des Empfängers geht es nicht.\#
Yahoo und AOL mit `[BL21]` und ähnlichen (Spamhaus) oder `[TSS09]`, `[TSS11]` (lange gesperrt); andere Anbieter mit „blocked“ oder dem Namen einer Liste.\#
Sagen Sie es Ihrem Anbieter; neue Versuche machen es schlimmer.\#
Stoppen Sie die Warteschlange zu diesem Anbieter, stellen Sie die Ursache ab (Beschwerden, unbekannte Benutzer, ein gehacktes Konto), beantragen Sie bei Liste oder Anbieter die Austragung.\#
Verwenden Sie dafür `554 5.7.1`.\#
der übliche Code für eine Sperre\#
vertröstet, nicht gesperrt\#
553~relay\#
Relaying nicht erlaubt\#
Der Server nimmt von diesem Client keine Mail für diese Domain an. Die Adresse kann richtig sein.\#
qmail („not in my list of allowed rcpthosts“), Zoho („Relaying disallowed“): Der Client hat sich nicht angemeldet, oder der MX der Domain zeigt auf einen Server, der sie noch nicht kennt.\#
Tragen Sie die Domain in `rcpthosts` und `virtualdomains` oder `locals` ein (qmail); erlauben Sie Clients mit `RELAYCLIENT`.\#
553~sender\#
Der Server akzeptiert die Absenderadresse nicht, auch wenn er es vielleicht erst nach einem Empfänger sagt.\#
Sie gehört nicht zur Anmeldung (Postfix, Yandex: „not owned by“), ihre Domain existiert nicht (Sendmail: „Domain of sender address“), oder sie ist fehlerhaft geschrieben.\#
Stellen Sie die Absenderadresse der Anmeldung ein, oder richten Sie sie als Alias ein.\#
Geben Sie Skripten einen existierenden Umschlagabsender; prüfen Sie MX und A seiner Domain.\#
Tragen Sie das Paar in `smtpd_sender_login_maps` ein, oder die Domain im DNS.\#
553~utf8\#
Adresse außerhalb von ASCII nicht zulässig\#
Die Adresse enthält Zeichen außerhalb von ASCII, und der Server oder der nächste kann sie nicht annehmen.\#
Nach `RCPT TO` mit internationalisierter Adresse und ohne `SMTPUTF8`; mit `5.6.8` bräuchte es die Antwort selbst.\#
Bieten und verwenden Sie `SMTPUTF8` auf jedem Server des Weges (`smtputf8_enable = yes` in Postfix).\#
Schalten Sie `SMTPUTF8` ein, oder geben Sie Benutzern einen ASCII-Alias.\#
dasselbe für die Absenderadresse\#
related 533\#
Exims Code dafür\#
554\#
Transaktion gescheitert\#
Der Server lehnt die ganze Transaktion ab oder, als Begrüßung, die ganze Sitzung. Es ist der Sammelcode der dauerhaften Ablehnungen: Den Grund enthalten der Text und der erweiterte Statuscode.\#
Urteil Spam oder Virus nach der Nachricht; Client auf einer Sperrliste; Relaying verweigert (Postfix); keine gültigen Empfänger bei `DATA`; in der Begrüßung kein Maildienst für diesen Client.\#
Relaying verweigert: Schalten Sie die Authentifizierung für ausgehende Mail ein. Sonst sagen Sie es Ihrem Anbieter.\#
Sperrliste: Stellen Sie die Ursache ab, beantragen Sie die Austragung. Inhalt: Prüfen Sie SPF, DKIM, Links. Keine Empfänger: Sehen Sie die früheren Ablehnungen an.\#
Suchen Sie die Regel im Log nach Clientadresse oder Queue-ID.\#
durch Richtlinie abgelehnt, oder unbekanntes Postfach\#
554/AUTH\#
Der Server lehnt die Anmeldung mit seinem Sammelcode ab; der übliche ist `535`.\#
Konto darf nicht senden, zu viele Fehlversuche, Dienst für das Konto nicht eingerichtet.\#
Testen Sie das Passwort im Webmail; prüfen Sie, ob das Konto über SMTP senden darf.\#
Lesen Sie das Authentifizierungslog.\#
554/CONNECT\#
Hier kein SMTP-Dienst\#
Der Server lehnt die Sitzung an der Tür ab; alles, was folgt, außer `QUIT`, wird auch abgelehnt.\#
IP-Adresse auf einer Sperrliste oder mit schlechter Reputation, Heim- oder Cloudnetz, kein Reverse-DNS. Der Postfix-Client versucht andere MX-Hosts und protokolliert es als vorübergehend (`smtp_skip_5xx_greeting`).\#
Nennt der Text eine Liste oder Seite, schlagen Sie Ihre Adresse dort nach, stellen Sie die Ursache ab, beantragen Sie die Austragung. Setzen Sie einen PTR-Eintrag, dessen Name zur Adresse zurückführt; aus dynamischen Netzen senden Sie über ein Relay.\#
Nennen Sie Liste und Kontakt im Text.\#
554/DATA\#
Keine gültigen Empfänger\#
Die Nachricht darf nicht kommen: In dieser Transaktion wurde kein Empfänger angenommen.\#
Jedes `RCPT TO` davor wurde abgelehnt, oder der Client sprach, bevor er an der Reihe war (Exim: „synchronization error“, Postfix: `5.5.0`).\#
Beheben Sie ein abgelehntes `RCPT TO` davor, sonst das, was der Text nennt. Verwenden Sie Pipelining nur, wenn `EHLO` `PIPELINING` angeboten hat.\#
554/EHLO\#
Sitzung abgelehnt\#
Der Server lehnt die Sitzung ab, nachdem der Client seinen Namen genannt hat.\#
Client oder Hostname gesperrt, oder nach STARTTLS genügt Verschlüsselung oder Zertifikat dem Server nicht.\#
Lesen Sie die Begrüßung und diesen Text; bringen Sie Hostname, PTR-Eintrag oder Sperrlisteneintrag in Ordnung. Nach STARTTLS verwenden Sie neueres TLS oder ein Clientzertifikat.\#
Sehen Sie die Regeln für `EHLO` und TLS durch.\#
der Hostname wird abgelehnt\#
Befehle nach abweisender Begrüßung\#
554/END-OF-DATA\#
Nachricht abgelehnt\#
Der Server hat die Nachricht gelesen und lehnt sie dauerhaft ab. Niemand erhält sie.\#
Urteil Spam, Phishing oder Virus; SPF, DKIM oder DMARC fehlgeschlagen; verbotener Anhang oder Link; fehlerhafte Kopfzeilen; Mailschleife (`5.4.6`).\#
Senden Sie einen kurzen Test ohne Links und Anhänge; kommt er durch, ist der Inhalt die Ursache.\#
Bringen Sie SPF, DKIM und DMARC-Alignment in Ordnung, prüfen Sie Domain und Links auf Sperrlisten; suchen Sie gehackte Konten. Schleife: Lesen Sie die `Received`-Zeilen.\#
Suchen Sie Regel und Punktzahl im Log des Filters.\#
zu groß\#
554/MAIL\#
Absender oder Client abgelehnt\#
Der Server lehnt Absender oder Client durch Richtlinie ab.\#
Access-Regel oder Sperrliste (Postfix: „Sender address rejected“, „Client host rejected“), oder ein Einlieferungsserver, der den Absender nicht erlaubt.\#
Handeln Sie nach dem Text: Sperrliste, PTR-Eintrag, SPF, Hostname.\#
Sehen Sie `smtpd_sender_restrictions` und Access-Tabellen durch; stellen Sie Erlaubnisse vor Ablehnungen.\#
der übliche Code bei abgelehntem Absender\#
554/RCPT\#
Relaying verweigert oder Client abgelehnt\#
Der Server lehnt diesen Empfänger von diesem Client ab. Meist geht es nicht um das Postfach.\#
Relaying ohne Anmeldung („Relay access denied“), Client auf einer Sperrliste („blocked using“), Access-Regel („Access denied“): Postfix beantwortet hier alles mit `5.7.1`. Einige Anbieter verwenden ihn für geschlossene Konten.\#
Relaying: Prüfen Sie den MX der Domain, melden Sie sich an. Sperrliste: Beantragen Sie bei der Liste im Text die Austragung.\#
der übliche Code bei abgelehntem Empfänger\#
abgelehnt, und die Leitung wird geschlossen\#
554/STARTTLS\#
TLS abgelehnt\#
Der Server startet TLS nicht: Es läuft schon, oder dieser Client darf es nicht verwenden.\#
`STARTTLS` auf einem Port, auf dem TLS sofort beginnt (Exim: „Already in TLS“), zweimal in einer Sitzung, oder mit weiteren Befehlen direkt dahinter.\#
Senden Sie es einmal, allein, nachdem `EHLO` es angeboten hat.\#
falscher Zeitpunkt, mit dem üblichen Code\#
555\#
Parameter von MAIL FROM oder RCPT TO unbekannt\#
Der Server kennt einen Parameter hinter der Adresse nicht oder erfüllt ihn nie.\#
Ein Client nutzt eine Erweiterung, die `EHLO` nicht anbot (`SMTPUTF8`, `BODY=`, `RET=`, `NOTIFY=`, `AUTH=`); oft nach einem Serverwechsel oder über einen Proxy mit eigener Liste. Gmail und qmail sagen es auch bei einfachen Syntaxfehlern.\#
Prüfen Sie die Adressen auf verirrte Zeichen.\#
Verwenden Sie nur Parameter von Erweiterungen aus der letzten `EHLO`-Antwort; schalten Sie ab, was scheitert (`smtp_discard_ehlo_keywords`).\#
Lassen Sie Proxy und Server dahinter dasselbe anbieten.\#
bekannt, aber jetzt nicht möglich\#
der Wert des Parameters ist falsch geschrieben\#
nicht implementiert, bei anderen Befehlen\#
555/MAIL\#
Der Server kennt einen Parameter hinter der Absenderadresse nicht oder erfüllt ihn nie.\#
`SIZE=`, `BODY=8BITMIME`, `SMTPUTF8`, `AUTH=`, `RET=`, `ENVID=`, `REQUIRETLS` oder `MT-PRIORITY=` ohne die Erweiterung in der `EHLO`-Antwort.\#
Prüfen Sie Ihre Absenderadresse auf verirrte Zeichen.\#
Lesen Sie die letzte `EHLO`-Antwort, die nach TLS; verbergen Sie das Schlüsselwort vor dem Client, wenn ein Gerät dazwischen es beschädigt (`smtp_discard_ehlo_keywords`).\#
die Zeile ist falsch geschrieben\#
555/RCPT\#
Der Server kennt einen Parameter hinter der Empfängeradresse nicht oder erfüllt ihn nie.\#
`NOTIFY=` oder `ORCPT=` ohne `DSN` in der `EHLO`-Antwort, `RRVS=`; oder ein verirrtes Wort hinter der Adresse.\#
Prüfen Sie die Adresse auf verirrte Zeichen.\#
Verlangen Sie Zustellbenachrichtigungen nur, wo `DSN` angeboten wird.\#
555~syntax\#
Syntaxfehler in der Adresszeile\#
Der Server kann die Zeile `MAIL FROM` oder `RCPT TO` nicht lesen. An einem Parameter liegt es nicht; die Standardantwort ist `501`.\#
Gmail („555 5.5.2 Syntax error“) und qmail: fehlende Klammern, ein Leerzeichen nach dem Doppelpunkt, eine leere Adresse, ein Zeilenumbruch darin.\#
Tippen Sie die Adresse neu; achten Sie auf unsichtbare Zeichen.\#
Senden Sie genau `MAIL FROM:<address>` und `RCPT TO:<address>`.\#
die Zeile als Ganzes wird nicht verstanden\#
556\#
Domain nimmt keine Mail an\#
Die Domain des Empfängers erklärt im DNS, dass sie überhaupt keine Mail annimmt.\#
Die Domain hat einen Null-MX-Eintrag (`MX 0 .`): eine Domain nur fürs Web, eine geparkte, oder eine, die nur einen Buchstaben neben der richtigen liegt. Das sendende System oder ein Relay sagt es vor jeder Verbindung zur Domain.\#
Prüfen Sie die Domain auf Tippfehler; fragen Sie die Person nach einer anderen Adresse. Versuchen Sie es nicht erneut.\#
Bestätigen Sie es mit `dig MX example.org`; entfernen Sie solche Adressen aus Listen.\#
Soll die Domain Mail erhalten, ersetzen Sie den Null-MX durch einen echten MX-Eintrag.\#
Domain oder Postfach existiert nicht\#
der Host selbst sagt, dass er keine Mail annimmt\#
556~unavailable\#
Adresse nicht verfügbar (keine genormte Bedeutung)\#
Courier hat sich gemerkt, dass Mail an diese Adresse kürzlich scheiterte, und lehnt vorerst weitere ab. Die Domain nimmt durchaus Mail an.\#
Auf Courier-Gateways, einige Stunden lang nach einer gescheiterten Zustellung an dieselbe Adresse.\#
Prüfen Sie die Adresse; versuchen Sie es am nächsten Tag erneut.\#
Suchen Sie im Log, warum die erste Zustellung scheiterte.\#
related 456\#
557\#
Adressanfrage abgelehnt (nur Entwurf)\#
Ein abgelaufener Entwurf für Adressanfragen hätte ihn verwendet. Nach der ersten Ziffer ist es eine dauerhafte Ablehnung.\#
Kaum je; sendet ihn ein Server, sagt allein der Text, warum.\#
Lesen Sie den Text und behandeln Sie ihn wie `550`.\#
die Standardantwort für eine Ablehnung\#
571\#
Zustellung nicht berechtigt (5.7.1 ohne Punkte)\#
Eine Ablehnung durch Richtlinie. Die Nummer ist der erweiterte Statuscode `5.7.1` ohne Punkte; als Antwortcode ist sie fehlerhaft, denn die zweite Ziffer geht nur bis 5. Die Standardantwort ist `550 5.7.1`.\#
Selbst geschriebene Access-Regeln, Courier-Filter, einige Anbieter (La Poste bei DMARC): Client auf einer Sperrliste, Absender nicht erlaubt, Spamurteil, SPF oder DMARC fehlgeschlagen.\#
Handeln Sie nach dem Text: SPF, DKIM, DMARC, PTR-Eintrag, Sperrliste.\#
Schreiben Sie `550 5.7.1` in die Regel.\#
was Server dafür senden sollten\#
572\#
Liste darf nicht aufgelöst werden (5.7.2 ohne Punkte)\#
Der Absender darf nicht an diese Liste schreiben. Die Nummer ist der erweiterte Statuscode `5.7.2` ohne Punkte; als Antwortcode ist sie fehlerhaft, denn die zweite Ziffer geht nur bis 5.\#
In Codelisten; auf der Leitung kaum je.\#
Treten Sie der Liste bei, oder bitten Sie ihren Besitzer, die Nachricht weiterzugeben.\#
Antworten Sie mit `550 5.7.2`.\#
`5.7.1` ohne Punkte\#
573\#
Sicherheitsumwandlung nicht möglich (5.7.3 ohne Punkte)\#
Die Nachricht kann nicht mit der verlangten Sicherheit weitergegeben werden. Die Nummer ist der erweiterte Statuscode `5.7.3` ohne Punkte; als Antwortcode ist sie fehlerhaft, denn die zweite Ziffer geht nur bis 5.\#
In Codelisten; Exchange verwendet `5.7.3` bei fehlender Anmeldung zwischen seinen Servern.\#
Lesen Sie den Text; prüfen Sie bei Exchange die Authentifizierung am Empfangsconnector.\#
Antworten Sie mit `550 5.7.3`, oder mit `530 5.7.0` bei fehlender Anmeldung.\#
585\#
Adresse unzustellbar (fehlerhafter Code)\#
Eine dauerhafte Ablehnung des Empfängers. Die zweite Ziffer liegt über 5, kein Server sollte ihn also senden.\#
Gesehen in Bounce-Sammlungen mit „Recipient address rejected: undeliverable address“.\#
Antworten Sie mit `550 5.1.1`.\#
solange die Adresse noch geprüft wird\#
591\#
Host auf einer Sperrliste (fehlerhafter Code)\#
Der Server lehnt ab, weil die sendende Adresse auf einer Sperrliste steht. Die zweite Ziffer liegt über 5, kein Server sollte ihn also senden; die Standardantwort ist `554`.\#
Server von IceWarp und Merak („your host is blacklisted by“). Einige der Listen, die sie fragen, etwa SORBS, sind eingestellt.\#
Schlagen Sie die Adresse bei der Liste im Text nach, stellen Sie die Ursache ab, beantragen Sie die Austragung; ist die Liste eingestellt, schreiben Sie dem Admin der Empfängerseite.\#
Entfernen Sie eingestellte Listen; antworten Sie mit `554 5.7.1`.\#
605\#
Adresse mit früherem Bounce (eigener Code von Mailgun)\#
Mailgun hat den Versand gar nicht versucht, weil diese Adresse früher einen Bounce auslöste. Es ist eine Ereignisnummer von Mailgun, nie eine SMTP-Antwort: Diese beginnen mit 2, 3, 4 oder 5.\#
In Logs und Webhooks von Mailgun und in Listen, die solche Nummern mit SMTP-Codes mischen.\#
Suchen Sie den ersten Bounce; nehmen Sie die Adresse nur von der Sperrliste, wenn sie stimmt und wieder funktioniert.\#
related 607\#
dasselbe nach einer Beschwerde\#
607\#
Empfänger hat sich beschwert (eigener Code von Mailgun)\#
Mailgun hat den Versand gar nicht versucht, weil der Empfänger frühere Mail als Spam gemeldet hat. Es ist eine Ereignisnummer von Mailgun, nie eine SMTP-Antwort: Diese beginnen mit 2, 3, 4 oder 5.\#
Schreiben Sie nicht mehr an diese Adresse.\#
Entfernen Sie die Adresse auch aus Ihren eigenen Listen, und machen Sie das Abbestellen leichter als die Beschwerde.\#
dasselbe nach einem Bounce\#

"""#)
}
