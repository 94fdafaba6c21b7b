// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let frProviders = PackedTable(
        records: #"""
00000F00002003>0F00202007W0F0040200:j0I0060200=U0I0080200@M0G00:0200BC0G00<0200E]0:00>0200IG0700@0200JC0700B02\#
00M60:00D0200PK0:00F0200QI0:00H0200Sg0:00J0200W10;00L0200ZH0F00N0200[a0:00P0200\Z0:00R0200]h0:00T0200_[0>00V02\#
00b>0B00X0200eU0C00Z0200hF0700\0200j30700^0200kg0A00`0200o30D00b02012U0D00d02015_0C00f02017M0G00h02018W0E00j02\#
01:50=00l0201:g0C00n0201=70@0100201>^0@0120201AV0@0140201CV0@0160201DK0@0180201EY0@01:0201FU0H01<0201GO0C01>02\#
01HS0:01@0201IG0@01B0201JQ0901D0201MA0801F0201NG0:01H0201O<0901J0201P70:01L0201Q60:01N0201TH0:01P0201U=0801R02\#
01WF0901T0201X?0E01V0201[G0D01X0201\f0>01Z0201aH0>01\0201cM0?01^0201d90:01`0201e^0;01b0201g=0:01d0201j[0B01f02\#
01l?0D01h0201n50901j02020?0=01l0202120=01n02021V0=02002022Y0=02202023P0=0240202570=02602026P0=02802027V0=02:02\#
02:J0=02<0202<h0C02>0202>f0C02@0202@_0F02B0202BZ0;02D0202CG0G02F0202Da0B02H0202Fd0B02J0202I\0F02L0202Kl0B02N02\#
02MT0F02P0202Q\0C02R0202SK0G02T0202V;0H02V0202Wg0A02X0202Xf0G02Z0202Z90D02\0202\^0;02^0202_d0F02`0202aG0G02b02\#
02bJ0E02d0202dP0D02f0202f70F02h0202iM0E02j0202k60@02l0202lC0G02n0202nO0F0300202oc0E03202031E0G03402033J0?03602\#
036j0=03802038I0=03:0203;k0B03<0203=d0C03>0203>_0E03@0203?^0N03B0203B00N03D0203Ca0B03F0203E?0I03H0203G:0E03J02\#
03IK0L03L0203Ke0G03N0203M30L03P0203NC0C03R0203Qj0A03T0203SF0F03V0203U80E03X0203Xj0D03Z0203[V0D03\0203]O0E03^02\#
03_Z0E03`0203a90E03b0203d70H03d0203e<0>03f0203fQ0E03h0203gb0@03j0203hc0H03l0203im0F03n0203kG0O0400203mY0C04202\#
03nJ0B0440203o@0C04602041\0@04802045T0=04:02047D0504<02047c0504>02048Q0504@02049S0;04B0204:O0;04D0204;?0;04F02\#
04<>0;04H0204<k0;04J0204AG0;04L0204D00F04N0204EU0;04P0204GP0@04R0204HN0I04T0204KN0H04V0204NZ0N04X0204PT0B04Z02\#
04Qo0M04\0204Ue0C04^0204W@0G04`0204XY0M04b0204\A0N04d0204]e0L04f0204ah0E04h0204bm0M04j0204dX0J04l0204fI0F04n02\#
04f_0J0500204j40H0520204kY0G0540204n60F0560204o60N05802050[0C05:0205210P05<02053X0F05>02054[0A05@02056M0L05B02\#
05890E05D02059U0Q05F0205;30M05H0205<d0E05J0205=[0D05L0205>a0B05N0205?e0J05P0205A00K05R0205B30L05T0205EU0J05V02\#
05Hc0F05X0205JQ0F05Z0205L80N05\0205Me0N05^0205Q00F05`0205R[0>05b0205Ri0D05d0205TV0D05f0205VD0E05h0205WG0F05j02\#
05XS0C05l0205Yj0H05n0205ZB0D0600205[h0N0620205]Z0<0640205]f0L0660205_E0<0680205`70;06:0205a10>06<0205ao0>06>02\#
05cc0>06@0205dQ0>06B0205e@0>06D0205fP0>06F0205gO0>06H0205ja0>06J0205mH0>06L0205nE0>06N0205o;0>06P02060=0:06R02\#
061<0:06T02062?0:06V02062I0:06X02063@0:06Z02063k0:06\0206550:06^02066?0:06`02066n0:06b02067d0>06d0206820>06f02\#
068k0>06h0206990>06j0206:70>06l0206;S0>06n0206<N0>0700206<\0>0720206>70>0740206?X0>0760206A10>0780206BB0C07:02\#
06D>0J07<0206EN0A07>0206H`0G07@0206LN0D07B0206NA0A07D0206PW0M07F0206RN0=07H0206U>0?07J0206W30A07L0206Wh0A07N02\#
06YK0D07P0206ZS0G07R0206\60A07T0206\f0C07V0206^A0?07X0206_W0D07Z0206`R0C07\0206b20?07^0206c20=07`0206cn0=07b02\#
06gK0@07d0206iU0A07f0206k60H07h0206m:0H07j0206n60K07l0206nQ0D07n0206oX0<08002072`0<08202074@0?08402075i0;08602\#
076e0A08802077e0A08:02078V0A08<02079\0A08>0207:a0A08@0207;T0A08B0207;e0A08D0207<c0A08F0207=\0A08H0207>e0A08J02\#
07Af0A08L0207BQ0F08N0207Cg0=08P0207Ec0:08R0207F[0>08T0207GD0<08V0207HS0G08X0207In0M08Z0207KI0@08\0207L60E08^02\#
07N>0:08`0207OP0:08b0207Pg0:08d0207Q10:08f0207T^0;08h0207VX0;08j0207Wb0;08l0207Wm0;08n0207Y20E0900207ZR0G09202\#
07[c0C0940207]40@0960207^K0A0980207_f0B09:0207a50D09<0207bk0=09>02\#

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
000F7000M0X00156001;23000F7003T1]00156005A2F000F7007m1?00156009<1^000F700;C160015600<I1<000F700=n0_0015600>]1`\#
000F700@d1O0015600>]1`000F700BZ190015600Cc1j000F700Eg140015600Fk2L000F700IN0e0015600Cc1j000F700JJ0e0015600K?1g\#
000F700M@100015600N@2;000F700PU0d0015600Fk2L000F700QS0Y0015600R<1[000F700T1180015600U91h000F700W<1?0015600XK1m\#
000F700Z^130015600Cc1j000F700[k0_0015600Cc1j000F700\d140015600Fk2L000F700^21Y0015600XK1m000F700_i0V0015600`O1_\#
000F700bP0o0015600cO26000F700eh0R0015600fJ1l000F700hM1V0015600Fk2L000F700j:1]0015600Fk2L000F700l80e0015600lm26\#
000F700oG1N00156010e1`000F7012i0n00156013g1h000F701621K0015600Fk2L000F7017d0c00156013g1h000F7018l1900156013g1h\#
000F701:B0U00156013g1h000F701;:1m00156013g1h000F701=G1G0015600Fk2L000F701>n0Q0015601?O27000F701Af1`00156013g1h\#
000F701Cf0U00156013g1h000F701D[0n0015600N@2;000F701Ei0\0015600N@2;000F701Fm0R0015600fJ1l000F701Gb0a0015600R<1[\#
000F701H]0Z0015600Cc1j000F701IW0j00156001;23000F701JZ0^0015601KH1i000F701MI0n0015600Fk2L000F701NQ0[00156001;23\#
000F701OE0b0015600R<1[000F701PA0e0015600Cc1j000F701Q@1@0015601RP1h000F701TR0[0015600XK1m000F701UE2100156013g1h\#
000F701WO0`0015600K?1g000F701XT1W0015601Z;1<000F701[[1;0015601RP1h000F701]41\0015601^`2X000F701aV1g0015600Fk2L\#
000F701c\0M0015600fJ1l000F701dC1K0015600U91h000F701ei1D0015600R<1[000F701gG1@0015601hW24000F701jm1B0015600Fk2L\#
000F701lS1R0015600Fk2L000F701n>0U0015601nc1L000F7020L0V00156001;23000F7021?0G0015601Z;1<000F7021c0f00156013g1h\#
000F7022f0Z0015600R<1[000F7023]1J0015601KH1i000F7025D1<0015600U91h000F7026]0i0015600Cc1j000F7027c0L00156028?2;\#
000F702:W0S0015602;:1^000F702=;1[0015600lm26000F702?91V00156005A2F000F702A51U00156005A2F000F702Be0R0015601Z;1<\#
000F702C^130015600U91h000F702E31a0015600lm26000F702G60b0015602Gh1d000F702J20Z0015602J\1@000F702L>1F0015600N@2;\#
000F702Mj1h0015602Ob1j000F702Qo1L0015600XK1m000F702Sb0l0015602T^1M000F702VS1D0015600Cc1j000F702X80^0015601RP1h\#
000F702Y=0l0015601hW24000F702ZM190015602[V18000F702\i1?0015602^81\000F702`:1=0015601RP1h000F702a^0\0015600`O1_\#
000F702b_1a0015600lm26000F702dd1C0015600Cc1j000F702fM1U0015602h21K000F702ib1D00156005A2F000F702kF0m0015601hW24\#
000F702lZ0k0015602mU0j000F702ne0n0015602;:1^000F703081=0015601hW24000F7031\1^0015602;:1^000F7033Y1T00156035=1]\#
000F703771B0015600R<1[000F7038V1]0015603:C1X000F703<=1W0015600XK1m000F703>70X0015601hW24000F703?40Z0015601nc1L\#
000F703@<1d0015600`O1_000F703BN1C0015601RP1h000F703D31<0015602;:1^000F703EX1R0015601RP1h000F703GO1l0015601Z;1<\#
000F703Ig1n0015601Z;1<000F703L<0g0015600fJ1l000F703MO0d0015602;:1^000F703NV1B0015603Oh22000F703R;1;0015600Cc1j\#
000F703S\0]0015603TI0_000F703UM1X0015603W51e000F703Y>0e0015603Z31S000F703[j1U00156028?2;000F703]d1f00156028?2;\#
000F703_o1:00156028?2;000F703aN140015603bR1U000F703dO0]0015601Z;1<000F703eJ170015601Z;1<000F703ff0l0015603:C1X\#
000F703h20a0015602mU0j000F703i;0b0015602[V18000F703jC140015600XK1m000F703kf0n0015603ld0e000F703ml0N0015600fJ1l\#
000F703n\0T0015600U91h000F703oS290015600Cc1j000F7041l1>00156043:2J000F7045a1<00156046m0G000F7047I0J0015600fJ1l\#
000F7047h0Y0015600`O1_000F7048V0m0015600Fk2L000F7049^0a00156013g1h000F704:Z0U00156028?2;000F704;J0d0015600`O1_\#
000F704<I0R0015600XK1m000F704=6290015604??28000F704AR1m0015604CO0Q000F704DF1?0015600fJ1l000F704E`1`0015600U91h\#
000F704G`0^0015600Cc1j000F704Hg0j0015604Ia1]000F704Kf1D0015604M:1P000F704O81L0015600XK1m000F704Pf190015602[V18\#
000F704RL0j0015604SF2O000F704V81800156013g1h000F704WW1200156013g1h000F704Y60c0015604Yi2H000F704\_160015604Yi2H\#
000F704^A140015604_E2S000F704b=0`00156001;23000F704cJ1>0015600lm26000F704e21G0015602Gh1d000F700W<1?0015600XK1m\#
000F704g91J0015604hS1Q000F704jL1=0015604Yi2H000F704l0260015600fJ1l000F704nL0Z0015601hW24000F704oT170015604Ia1]\#
000F7050n130015602^81\000F7052Q170015604Ia1]000F7053n0]0015601nc1L000F7054l1Q0015604Yi2H000F7056i1@00156013g1h\#
000F7058N170015604Yi2H000F705:60m0015600Cc1j000F705;P1D0015600fJ1l000F705=90R0015600Cc1j000F705=o0b0015600Fk2L\#
000F705?30b0015601?O27000F705@?0a0015602Gh1d000F705AK0X0015604_E2S000F705BO190015605CX1m000F705Eo0i0015605Fh1k\#
000F705I91H0015601Z;1<000F705Jg1A0015604Yi2H000F705LV1?0015600Fk2L000F705NC0l0015605O?1a000F705QF1E0015600lm26\#
000F704<I0R0015600XK1m000F705S=1I0015604_E2S000F705Tj1J0015601Z;1<000F705VY0^0015600lm26000F705W]0f00156013g1h\#
000F705Xf140015603Oh22000F701:B0U00156013g1h000F705ZV1B0015600lm26000F705\F1D0015601Z;1<000F704:Z0U00156028?2;\#
000F705^B130015601Z;1<000F705_Q0V0015603:C1X000F705`B0_0015601RP1h000F705a?0`00156013g1h000F705b=1V0015600U91h\#
000F705d10P00156001;23000F705d_0Q0015600Cc1j000F705eN1200156001;23000F705f^0a0015603Z31S000F705g]1>0015605hk1f\#
000F705jo0S0015605kR1f000F705mV0_0015600Cc1j000F705nS0X0015602;:1^000F705oI0d0015600Cc1j000F7060G0e00156013g1h\#
000F7061F0i0015601KH1i000F704b=0`00156001;23000F7062S0]0015603Z31S000F7063J0Q0015600fJ1l000F70645100015601nc1L\#
000F7065?100015601Z;1<000F7066I0U0015600U91h000F706780\0015600Cc1j000F701Ei0\0015600N@2;000F7068@0[0015600Fk2L\#
000F701>n0Q0015601?O27000F7069G0`0015600U91h000F706:E1>0015600Cc1j000F706;a0]0015600Cc1j000F704b=0`00156001;23\#
000F706<j1=0015600Fk2L000F706>E1C0015605hk1f000F706?f1;0015600Fk2L000F706A?130015600Fk2L000F706BU1Y0015601RP1h\#
000F706DX0f00156001;23000F706E_1:0015606Fi1g000F706I71`0015606Jg1W000F706Lb1O0015603Oh22000F706NR250015604??28\#
000F706Q41J00156013g1h000F706R[0i0015606ST1Z000F706UM1V0015603Oh22000F706WD0T0015600XK1m000F706X91B0015600Fk2L\#
000F706Y_0d0015600Fk2L000F706Zj1<00156001;23000F706\G0O0015600U91h000F706]9180015600Cc1j000F706^P170015600Cc1j\#
000F706_k0W0015600fJ1l000F706`e1=0015600Cc1j000F706bA0a0015600Fk2L000F706c?0_0015600R<1[000F706d;110015606e<2?\#
000F706g[0Z0015606hE1@000F706if1@0015601Z;1<000F706kN1\0015600>]1`000F706mR0T0015604M:1P000F704b=0`00156001;23\#
000F706ne0c0015600U91h000F706od1>0015607121^000F7072l1D00156013g1h000F7074O1J0015600cO26000F707640a0015601?O27\#
000F707760_0015600Fk2L000F707860P0015604SF2O000F7078g0e0015601Z;1<000F7079m0d0015600R<1[000F707;20R00156013g1h\#
000F701>n0Q0015601?O27000F707<60]0015602h21K000F707=40X00156001;23000F707=m0h0015600Cc1j000F707?6140015607@:1\\#
000F707B70J0015602mU0j000F707Bg100015600U91h000F707D41_0015600Fk2L000F707Em0^0015601?O27000F707Fi0K0015600`O1_\#
000F707GP130015600Cc1j000F707Hj140015600fJ1l000F707JK0n0015605kR1f000F707KY0M0015600fJ1l000F707LK0I0015607Ld1J\#
000F707NH180015600U91h000F707OZ1=0015600Cc1j000F707OZ1=0015600Cc1j000F707Q;1k0015607S61X000F707Ti1_0015601KH1i\#
000F707Vc0o0015601KH1i000F701>n0Q0015601?O27000F707X80j0015607S61X000F707YG1;0015600XK1m000F707Zi0j0015603Z31S\#
000F707\60n0015600fJ1l000F707]D170015607@:1\000F707^\1:00156013g1h000F707`80m0015601Z;1<000F707aI1R0015600lm26\#
000F707c81A0015607@:1\\#

"""#,
        blob: #"""
amazon-ses/connections\#
meaning\#
Le client a trop de connexions ouvertes.\#
action\#
Réduisez le nombre de connexions parallèles vers ce fournisseur et réutilisez celles qui sont ouvertes ; la file remet le reste.\#
amazon-ses/credentials\#
Le nom d'utilisateur ou le mot de passe SMTP est faux (une clé secrète AWS n'est pas un mot de passe SMTP).\#
Vérifiez le nom d'utilisateur et le mot de passe dans le programme d'envoi ; utilisez un mot de passe d'application ou un jeton si le compte l'exige.\#
amazon-ses/daily-quota\#
Le compte a épuisé ses messages de 24 heures (ici, 454 ne porte pas sur TLS).\#
Attendez la remise à zéro du quota, envoyez moins de messages, ou demandez au service un quota plus élevé.\#
amazon-ses/not-authorized\#
Les droits du compte ne permettent pas d'envoyer pour cette identité.\#
Donnez à l'utilisateur ou au rôle le droit d'envoyer pour cette identité.\#
amazon-ses/not-subscribed\#
Le compte n'est pas configuré pour ce service.\#
Faites vérifier l'adresse ou le domaine d'expéditeur dans le service, ou sortez le compte de son mode d'essai.\#
amazon-ses/not-verified\#
L'expéditeur (dans le bac à sable, aussi le destinataire) n'est pas une identité vérifiée.\#
amazon-ses/sending-rate\#
Le compte envoie plus de messages par seconde que sa limite ne le permet.\#
Envoyez moins de messages à la fois à ce fournisseur, espacez les essais et cherchez la cause du volume ou des plaintes.\#
aol/con-b1\#
L'adresse d'envoi est bloquée ; avec 421, pour l'instant seulement.\#
Corrigez ce que montrent vos journaux (plaintes, comptes infectés, mauvaises listes), puis écrivez au postmaster du fournisseur avec la réponse entière.\#
aol/dyn\#
AOL limite pour l'instant le débit de cette adresse.\#
aol/hvu\#
Un lien du message est sur la liste de blocage d'AOL.\#
Trouvez quel domaine lié est listé, supprimez ou remplacez le lien, et vérifiez que votre site n'est pas détourné.\#
aol/rtr-bb\#
L'adresse d'envoi est une connexion dynamique ou résidentielle.\#
Ne remettez pas directement depuis cette adresse : envoyez par le serveur de votre fournisseur ou par un serveur hébergé à adresse fixe.\#
aol/rtr-bl\#
L'adresse d'envoi est bloquée à cause de plaintes.\#
aol/rtr-rd\#
L'adresse d'envoi n'a pas de DNS inverse.\#
Donnez à l'adresse d'envoi un enregistrement PTR dont le nom ramène à la même adresse, puis réessayez.\#
apple/cs01\#
Le filtre de contenu ou de règles locales d'Apple a refusé le message.\#
Ôtez les liens, pièces jointes et formules suspects, envoyez depuis un domaine connu et authentifié, puis réessayez.\#
apple/dmarc\#
Le message ne satisfait pas DMARC, et le domaine de From demande de le rejeter.\#
Publiez SPF et DKIM pour le domaine d'envoi, alignez l'un des deux sur le domaine de From et publiez un enregistrement DMARC.\#
apple/excessive-volume\#
Trop de courrier va vers ce destinataire ou vient de cette adresse.\#
apple/hcm1\#
Apple a différé du courrier de cette adresse.\#
apple/hm08\#
Le filtre de règles ou de réputation d'Apple a refusé le message.\#
apple/hme1\#
Une adresse « Masquer mon adresse e-mail » refuse le courrier qui échoue à la fois à SPF et à DKIM.\#
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
La passerelle de SMS refuse l'expéditeur en vertu d'une règle ; ici, 552 ne porte pas sur la taille.\#
att/rbl\#
La liste propre d'AT&T bloque l'adresse d'envoi ; 521 fait partie du texte, ce n'est pas le code de réponse.\#
barracuda/blocked\#
La passerelle bloque le message pour ce destinataire.\#
Seul l'administrateur du destinataire peut y remédier : demandez-lui, par un autre moyen, d'autoriser votre serveur ou votre adresse.\#
barracuda/downstream\#
Le serveur derrière la passerelle a refusé le destinataire ; son propre code suit l'adresse.\#
Lisez le code qui suit l'adresse : c'est la réponse du serveur derrière la passerelle, et elle dit quoi faire.\#
barracuda/reputation\#
La Barracuda Reputation Block List contient l'adresse d'envoi.\#
Trouvez et supprimez la cause, puis demandez le retrait à l'exploitant de la liste sur la page citée dans la réponse.\#
cisco/access-submit\#
La passerelle refuse le courrier de cette adresse, le plus souvent d'après sa réputation.\#
cisco/domain-reputation\#
Talos note mal un domaine employé dans ce message.\#
cisco/poor-reputation\#
Talos note mal l'adresse d'envoi, la passerelle refuse donc la connexion.\#
cloudmark/csi\#
Cloudmark note mal l'adresse d'envoi.\#
comcast/bl-combined\#
Plusieurs listes contiennent l'adresse (les chiffres sont un masque de bits : 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
comcast/bl000000\#
La liste propre de Comcast contient l'adresse, car son courrier ressemblait à du spam.\#
comcast/bl000001\#
Spamhaus liste l'adresse d'envoi.\#
Cherchez l'adresse sur check.spamhaus.org, supprimez la cause (infection, relais ouvert, mauvaises listes), puis demandez-y le retrait.\#
comcast/bl000010\#
Cloudmark liste l'adresse (les chiffres sont un masque de bits : 001 Spamhaus, 010 Cloudmark, 100 Sender Score).\#
comcast/bl000100\#
Sender Score note l'adresse trop bas.\#
comcast/es000001\#
L'adresse d'envoi est une connexion résidentielle de Comcast.\#
comcast/es000010\#
L'adresse d'envoi est une adresse dynamique.\#
comcast/not-our-customer\#
Cette boîte Comcast n'existe pas.\#
comcast/reverse-dns\#
La recherche PTR de l'adresse d'envoi a échoué.\#
comcast/rl\#
Comcast limite le débit de cette adresse.\#
comcast/sessions\#
L'adresse a plus de 25 connexions ouvertes (10 autrefois).\#
cox/cdrbl\#
L'adresse est bloquée pour 24 heures au plus.\#
Suspendez les envois vers ce fournisseur le temps indiqué dans sa documentation, puis reprenez à un débit plus faible.\#
cox/cxbl\#
L'adresse est bloquée, car son courrier ressemble à du spam.\#
cox/cxcnct\#
L'adresse a plus de 10 connexions ouvertes.\#
cox/cxdns\#
Le DNS inverse de l'adresse d'envoi est en échec.\#
cox/cxmxrt\#
Trop de messages ou de destinataires en peu de temps.\#
cox/cxsmtp\#
Le client a enfreint le protocole, ou l'expéditeur ne peut pas être vérifié.\#
Corrigez le programme d'envoi : il doit respecter l'ordre des commandes et attendre chaque réponse, comme l'exige SMTP.\#
cox/cxsndr\#
SPF ou DKIM de l'expéditeur est en échec.\#
cox/ipbl\#
Des listes de blocage contiennent l'adresse (masque de bits : 0001 Spamhaus, 0010 Return Path, 0100 Invaluement, 1000 Cloudmark).\#
cox/urlbl\#
Un lien du message est sur une liste de blocage.\#
exim/auth-unavailable\#
Le serveur ne peut pas vérifier les authentifications pour le moment ; 435 est un code propre à Exim.\#
Laissez le message dans la file ; un nouvel essai normal, plus tard, suffit.\#
exim/synchronization\#
Le client a parlé avant son tour, avant la bannière ou sans `PIPELINING`.\#
facebook/dns-p\#
Le domaine de l'expéditeur n'existe pas (P1), n'a pas de MX (P2), ou l'adresse n'a pas de DNS inverse (P3).\#
P1, P2 : donnez au domaine de l'expéditeur une existence dans le DNS et un MX, ou changez d'expéditeur. P3 : donnez à l'adresse d'envoi un PTR dont le nom y ramène.\#
facebook/pol-p\#
Règle : P1 liste de blocage, P2 à P4 adresse refusée, P5 logiciel malveillant, P6 lien, P7 authentification ou abus.\#
facebook/rcp-p1\#
Ce destinataire n'existe pas.\#
gandi/rule\#
Une règle sur le contenu ou de politique refuse le message ; la page explique son numéro.\#
gmx/bad-ptr\#
La connexion a été refusée à cause du DNS inverse de l'adresse d'envoi (c=rdns).\#
gmx/header\#
Le message a été refusé après ses données à cause de ses en-têtes (c=hi).\#
Corrigez les en-têtes dans le programme qui compose le message : un seul From, Date et Message-ID valide de chaque, pas de doublon.\#
gmx/policy-connect\#
La connexion a été refusée par une règle ou une liste de blocage (c=sp, c=bl).\#
gmx/policy-recipient\#
Une règle refuse le courrier ; la boîte existe, bien que le texte la dise indisponible (c=poli).\#
gmx/quota\#
La boîte du destinataire est pleine.\#
Réessayez quelques jours, ou dites au destinataire, par un autre moyen, de vider sa boîte.\#
godaddy/ib007\#
L'adresse a trop de sessions ouvertes.\#
godaddy/ib101\#
Le serveur est occupé.\#
godaddy/ib103\#
Cloudmark ou Spamhaus (SBL, XBL, PBL) liste l'adresse.\#
godaddy/ib108\#
Le DNS inverse de l'adresse est en échec.\#
godaddy/ib110\#
L'adresse est bloquée une heure ou un jour à cause de spam ou de destinataires inconnus.\#
godaddy/ib212\#
Le contenu a été jugé indésirable ; ici, 552 ne porte pas sur la taille.\#
godaddy/ib504\#
L'adresse ou le compte a trop envoyé en un temps donné.\#
godaddy/ib508\#
Le contrôle SPF a échoué.\#
Ajoutez le serveur d'envoi à l'enregistrement SPF du domaine d'enveloppe, gardez cet enregistrement valide et testez-le avant de renvoyer.\#
godaddy/ib605\#
Le message a trop de destinataires.\#
Envoyez à moins de destinataires par message ou transaction ; un bon serveur répartit la liste de lui-même.\#
google/admin-policy\#
Une règle d'un administrateur du domaine Workspace de l'expéditeur ou du destinataire arrête ce message.\#
google/app-password\#
Le compte a la validation en deux étapes, le programme a donc besoin d'un mot de passe d'application.\#
google/bad-credentials\#
Le nom d'utilisateur ou le mot de passe est faux, ou le compte demande un mot de passe d'application.\#
google/busy\#
Le serveur de Google est engorgé.\#
google/content-or-links\#
Gmail se méfie du message à cause de son contenu ou de ses liens.\#
google/custom-rule\#
C'est une règle de l'administrateur Workspace du destinataire qui a refusé le message, pas le filtre de Google.\#
google/daily-limit\#
Le compte d'envoi a épuisé ses messages du jour.\#
Cessez d'envoyer depuis ce compte jusqu'à la remise à zéro de la limite, et vérifiez qu'il n'est pas détourné.\#
google/data-after-bdat\#
Le client a employé `DATA` après `BDAT`.\#
Corrigez le client : pour un même message, utilisez DATA ou BDAT, pas les deux.\#
google/direct-send\#
L'adresse d'envoi appartient à une plage de connexions résidentielles ou dynamiques.\#
google/dkim-not-passed\#
Qui envoie en nombre doit réussir DKIM, et ce message n'y parvient pas (chez Google, 7.30 ne porte pas sur REQUIRETLS).\#
Signez le courrier avec DKIM pour le domaine de From, publiez la clé et vérifiez que rien ne modifie le message ensuite.\#
google/dmarc-policy\#
Le message ne satisfait pas DMARC, et la politique du domaine de From demande de le rejeter.\#
google/domain-not-found\#
Google ne trouve pas le domaine du destinataire dans le DNS.\#
Corrigez les enregistrements MX ou A du domaine du destinataire, ou l'orthographe du domaine.\#
google/domain-reputation\#
Gmail se méfie du message, car le domaine d'envoi a une très mauvaise réputation.\#
google/ehlo-first\#
Le client a envoyé une commande avant `EHLO`.\#
google/header-too-large\#
L'en-tête du message est plus gros que ce que prend Google.\#
google/helo-argument\#
Le nom après `HELO` ou `EHLO` manque ou n'est pas un nom d'hôte valide.\#
Donnez comme nom HELO du serveur d'envoi son propre nom d'hôte complet.\#
google/hops\#
Le message a traversé trop de serveurs : sans doute une boucle de redirection.\#
Trouvez la règle de redirection ou de routage qui ramène le message, et corrigez-la d'un des deux côtés.\#
google/identity-change\#
Le client a tenté de s'authentifier une seconde fois sur la même connexion.\#
google/inactive-account\#
Le compte Google est désactivé ou inactif.\#
google/ip-not-allowed\#
Le domaine du destinataire ne prend du courrier que d'adresses de passerelle listées, et la vôtre n'en est pas.\#
google/ip-reputation\#
Gmail se méfie du message, car l'adresse d'envoi a une très mauvaise réputation.\#
google/ipv6-guidelines\#
Le courrier par IPv6 demande un enregistrement PTR et une authentification, qui manquent à celui-ci.\#
Remettez par IPv4, ou donnez à l'adresse IPv6 un enregistrement PTR et signez le courrier.\#
google/login-attempts\#
Trop d'authentifications échouées ; l'authentification est bloquée pour un temps.\#
google/malformed\#
Le message ne respecte pas le format des messages (RFC 5322).\#
google/many-attachments\#
Le message a plus de pièces jointes que n'en prend Google.\#
Réduisez le message ou partagez les fichiers par un lien.\#
google/many-recipients\#
Le message va à plus de destinataires que Google n'en permet.\#
google/missing-header\#
Le message n'a pas d'adresse From ou de Message-ID valide, ou en a plusieurs.\#
google/multiple-domains\#
Une même transaction contenait des destinataires de plusieurs domaines, que ce serveur ne prend pas ensemble.\#
google/no-dmarc\#
Le domaine de From d'un gros expéditeur doit avoir un enregistrement DMARC, et celui-ci n'en a pas.\#
Publiez un enregistrement DMARC pour le domaine de From, d'abord avec p=none, et alignez SPF ou DKIM sur lui.\#
google/no-ptr\#
L'adresse d'envoi n'a pas d'enregistrement PTR, ou son nom ne ramène pas à elle.\#
google/no-tls\#
Qui envoie en nombre doit utiliser TLS, et ce message est venu sans (chez Google, 7.29 ne porte pas sur ARC).\#
Activez STARTTLS sur le serveur d'envoi (TLS opportuniste suffit dans la plupart des cas) et réessayez.\#
google/not-aligned\#
Le domaine de From ne concorde ni avec celui que SPF a contrôlé ni avec celui qui a signé avec DKIM.\#
google/not-rfc-5322\#
Un en-tête est en double ou mal formé.\#
google/out-of-storage\#
L'espace Google du destinataire est plein.\#
google/out-of-storage-inactive\#
L'espace du destinataire est plein et personne n'utilise plus le compte depuis longtemps : tenez-le pour abandonné.\#
google/pipeline-after-starttls\#
Le client a envoyé des commandes avec `STARTTLS`, ce qui peut être une injection.\#
google/policy-size\#
Trop de destinataires aux règles particulières dans une même transaction.\#
google/protocol-violation\#
Le client a enfreint les règles de SMTP, par exemple en envoyant des commandes avant la réponse.\#
google/receiving-rate\#
Le destinataire dépasse le débit de réception de Gmail ; avec 5.2.1 au lieu de 4.2.1, le message est refusé pour de bon.\#
google/receiving-too-quickly\#
Le destinataire reçoit en peu de temps plus de courrier que Gmail n'en permet ; ce message n'a pas été pris pour l'instant.\#
google/recipient-syntax\#
L'adresse du destinataire n'est pas une adresse valide.\#
google/recipients-for-sender\#
Le compte d'envoi a écrit à trop de destinataires.\#
google/relay-denied\#
Le relais SMTP de Workspace n'est pas configuré pour cette adresse ou ce domaine.\#
Authentifiez-vous, ou envoyez par le serveur prévu pour votre réseau ; vérifiez que le MX du domaine du destinataire est juste.\#
google/relay-peak\#
La limite de pointe du client sur le relais SMTP de Workspace est atteinte.\#
google/same-message-id\#
Trop de messages portent le même Message-ID.\#
Donnez à chaque message son propre Message-ID.\#
google/security-issue\#
Une pièce jointe ou un lien est d'un genre que Gmail bloque ; ici, 552 n'a rien à voir avec la taille.\#
Ôtez la pièce jointe ou partagez-la par un lien ; les archives qui contiennent des programmes sont refusées aussi.\#
google/sender-syntax\#
L'adresse d'expéditeur n'est pas une adresse valide.\#
Utilisez une adresse d'expéditeur qui existe et dont le domaine se résout et accepte du courrier.\#
google/spf-hard-fail\#
L'enregistrement SPF du domaine d'enveloppe se termine par -all et ne contient pas l'adresse d'envoi.\#
google/spf-not-passed\#
Qui envoie en nombre doit réussir SPF, et ce message n'y parvient pas (chez Google, 7.27 ne porte pas sur un MX nul).\#
google/spf-suspicious\#
L'enregistrement SPF du domaine d'envoi en permet trop ou paraît suspect.\#
google/starttls-first\#
Le serveur de soumission de Google veut TLS avant toute autre chose.\#
Réglez le logiciel de messagerie sur STARTTLS (port 587) ou TLS (port 465) avant l'authentification.\#
google/temporary-problem\#
Google a un problème interne pour le moment.\#
google/timeout\#
La connexion est restée trop longtemps inactive et Google l'a fermée.\#
google/tls-for-domain\#
Le domaine du destinataire ne prend du courrier que par TLS.\#
google/too-large\#
Le message est plus gros que ce que prend Google.\#
google/try-later-closing\#
Google bride cette connexion, souvent dès `HELO`.\#
google/unauthenticated\#
Ni SPF ni DKIM n'a réussi, et Gmail demande au moins l'un des deux.\#
google/unauthenticated-commands\#
Le client a envoyé trop de commandes avant de s'authentifier.\#
Authentifiez-vous avant d'envoyer d'autres commandes.\#
google/unknown-user\#
Ce compte Google n'existe pas.\#
google/unsolicited\#
Gmail prend le message pour du spam.\#
google/unusual-rate\#
Gmail voit inhabituellement beaucoup de courrier venir de cette adresse, de ce réseau, de ce domaine DKIM ou SPF, ou de ce domaine lié.\#
google/web-login\#
Google veut que le titulaire du compte se connecte d'abord avec un navigateur.\#
Connectez-vous une fois avec un navigateur, confirmez les questions de sécurité, puis utilisez dans le programme un mot de passe d'application ou OAuth.\#
infobip/ready\#
La réponse normale à `STARTTLS` : la négociation TLS commence maintenant.\#
Il n'y a rien à faire.\#
iua/2\#
Cette boîte n'existe pas.\#
iua/3\#
La boîte est gelée faute d'avoir servi.\#
iua/9\#
L'adresse d'envoi est sur la liste de blocage du fournisseur.\#
laposte/101\#
Spamhaus ou Sender Score liste l'adresse d'envoi.\#
laposte/401\#
SPF n'autorise pas l'adresse d'envoi.\#
laposte/420\#
La boîte du destinataire est archivée ou bloquée.\#
laposte/517\#
Le message ne satisfait pas DMARC.\#
mailgun/605\#
Mailgun n'a même pas essayé : l'adresse a déjà causé un avis de non-remise. 605 est un code d'événement, jamais une réponse SMTP.\#
Cherchez la cause de l'échec ou de la plainte ; ne retirez l'adresse de la liste de suppression que si son titulaire veut vos messages.\#
mailgun/607\#
Mailgun n'a même pas essayé : le destinataire s'est déjà plaint. 607 est un code d'événement, jamais une réponse SMTP.\#
N'écrivez plus à cette adresse.\#
mailru/invalid-mailbox\#
La boîte n'existe pas ou a été fermée ; Mail.ru le dit après les données.\#
mailru/spam\#
Mail.ru refuse le message à cause de son contenu ou de la réputation de l'expéditeur ; le lien montre le cas.\#
mailru/try-later\#
Mail.ru limite le débit de l'adresse d'envoi.\#
microsoft/allowed-senders\#
Le groupe ne prend du courrier que d'expéditeurs listés.\#
Demandez au propriétaire du groupe ou de la boîte d'autoriser les expéditeurs externes ou de vous ajouter.\#
microsoft/anonymous-mail\#
Un appareil ou un programme tente de relayer sans s'authentifier et sans connecteur.\#
Activez l'authentification SMTP dans le programme d'envoi, sur le port de soumission 587 ou 465.\#
microsoft/authentication-level\#
Qui envoie de gros volumes doit réussir SPF, DKIM et DMARC, et ce domaine n'y parvient pas.\#
microsoft/bad-helo\#
Le client a donné dans `HELO` le nom du serveur de réception lui-même.\#
microsoft/bad-outbound-sender\#
Votre propre compte est bloqué, car il a envoyé du spam.\#
Changez le mot de passe du compte, supprimez les redirections inconnues, passez ses appareils à l'antivirus, puis demandez au fournisseur de lever le blocage.\#
microsoft/banned-ip\#
L'adresse d'envoi est bannie ; le retrait se fait sur sender.office.com.\#
microsoft/banned-sender\#
L'adresse d'envoi est bannie ; le retrait se demande par courriel.\#
microsoft/certificate-expired\#
Le certificat du serveur du destinataire a expiré.\#
C'est à l'administrateur du serveur de réception de renouveler le certificat, ou de corriger le nom MX, l'enregistrement TLSA ou la politique MTA-STS.\#
microsoft/certificate-mismatch\#
Le certificat du serveur du destinataire ne porte pas son nom d'hôte.\#
microsoft/connection-refused\#
Exchange Online ne peut pas se connecter au serveur du destinataire.\#
C'est à l'administrateur du serveur de réception de vérifier pare-feu, service de messagerie et MX ; le message reste entre-temps dans la file de l'expéditeur.\#
microsoft/connections\#
L'adresse d'envoi a trop de connexions ouvertes.\#
microsoft/customer-block-list\#
L'organisation du destinataire a votre serveur sur sa propre liste de blocage.\#
microsoft/daily-recipients\#
Votre propre compte a atteint ses destinataires du jour ; il est peut-être détourné.\#
microsoft/dmarc-reject\#
microsoft/dns-query-failed\#
Exchange Online n'a pas obtenu de réponse DNS utilisable pour le domaine du destinataire.\#
Corrigez la zone DNS du domaine et vérifiez que ses serveurs de noms répondent de l'extérieur.\#
microsoft/dnssec-invalid\#
Le domaine du destinataire donne des réponses DNSSEC qui ne se valident pas.\#
microsoft/edge-blocking\#
L'annuaire du tenant ne connaît pas le destinataire, refusé donc dès l'entrée (chez Microsoft, 5.4.1 ne porte pas sur le réseau).\#
microsoft/from-missing\#
Le message n'a pas d'en-tête From valide.\#
microsoft/group-authentication\#
Le groupe ne prend du courrier que de l'intérieur de son organisation.\#
microsoft/mail-loop\#
Le message tourne entre des serveurs ou des règles de redirection.\#
microsoft/mailbox-authentication\#
La boîte ne prend du courrier que de l'intérieur de son organisation.\#
microsoft/mailbox-full\#
La boîte du destinataire dépasse son quota.\#
microsoft/mta-sts\#
L'hôte MX ou le certificat du destinataire ne concorde pas avec la politique MTA-STS du domaine.\#
microsoft/network-block-list\#
L'adresse d'envoi se trouve dans une plage qu'Outlook.com bloque (S3140, S3150).\#
microsoft/no-starttls\#
DANE demande TLS, et le serveur du destinataire n'offre pas `STARTTLS`.\#
microsoft/rate-limited-reputation\#
Microsoft bride l'adresse d'envoi à cause de sa réputation.\#
microsoft/recipient-not-found\#
Aucune boîte n'a cette adresse (chez Microsoft, 5.1.10 ne porte pas sur un MX nul).\#
microsoft/server-busy\#
Microsoft bride l'adresse d'envoi.\#
microsoft/spam-abuse\#
L'expéditeur est banni, car il a envoyé du spam.\#
microsoft/spamhaus\#
Microsoft refuse l'adresse, car Spamhaus la liste.\#
microsoft/submission-quota\#
Votre propre compte a épuisé son quota d'envoi.\#
microsoft/suspicious-remote\#
Le serveur distant a rompu la connexion.\#
microsoft/tenant-attribution\#
Le serveur d'envoi ne concorde plus avec le connecteur entrant du tenant.\#
Corrigez le connecteur : l'adresse ou le certificat d'envoi doit concorder avec ce qu'attend le connecteur entrant du tenant.\#
microsoft/tenant-threshold\#
Votre propre tenant est bloqué à cause de spam sortant.\#
Nettoyez les comptes ou applications compromis du tenant, puis demandez à l'assistance du fournisseur de lever le blocage.\#
microsoft/thread-limit\#
Les remises à cette boîte sont bridées (ici, 432 ne porte pas sur des mots de passe).\#
microsoft/tlsa-invalid\#
L'enregistrement TLSA du destinataire ne concorde pas avec son certificat (DANE).\#
microsoft/traffic-not-accepted\#
Un tenant nouveau ou d'essai envoie depuis une adresse de mauvaise réputation.\#
microsoft/unregistered-domains\#
Le tenant envoie avec des domaines qu'il n'a pas déclarés.\#
Déclarez et vérifiez dans le tenant chaque domaine d'envoi, ou relayez avec une adresse d'un domaine déclaré.\#
mimecast/anti-spoofing\#
Du courrier de l'extérieur se donne un expéditeur du domaine même du destinataire.\#
mimecast/dmarc\#
mimecast/ended-early\#
La connexion s'est rompue avant la fin du message, ou un pare-feu a altéré le dialogue.\#
mimecast/greylisting\#
Mimecast diffère le premier essai (liste grise) ou une adresse de réputation incertaine.\#
mimecast/host-network\#
Le réseau ou le pays d'envoi n'est pas admis.\#
mimecast/ip-reputation\#
La réputation de l'adresse d'envoi est trop mauvaise.\#
mimecast/open-relay\#
Mimecast ne relaye pas pour cette adresse ; 451, bien que cela dure.\#
mimecast/poor-reputation\#
mimecast/prohibition\#
L'expéditeur est bloqué par une règle, ou SPF a échoué nettement (hard fail).\#
mimecast/recipient-unavailable\#
L'adresse a fait trop de connexions non valides et se trouve bloquée pour un temps.\#
mimecast/spf\#
mimecast/temporary-blacklist\#
Une limite a été atteinte ; l'adresse est bloquée pour un temps.\#
mimecast/tls\#
La politique du destinataire veut TLS.\#
netease/cel\#
Le client a envoyé trop de commandes fautives.\#
netease/dt-rbl\#
Une liste de blocage contient l'adresse d'envoi.\#
netease/dt-spm\#
Le contenu ressemble à du spam ; 451 peut être retenté après quelques minutes, 554 est définitif.\#
netease/hl-icc\#
Trop de connexions simultanées.\#
netease/hl-ifc\#
Trop de messages en peu de temps.\#
netease/hl-itc\#
La limite de connexions est atteinte ; cette forme est permanente.\#
netease/hl-mep\#
Les domaines d'expéditeur paraissent falsifiés.\#
netease/hl-rep\#
L'adresse est bannie, car elle a écrit à beaucoup de destinataires inconnus.\#
Retirez de vos listes les adresses en échec, faites confirmer les nouvelles et réessayez avec un volume plus faible.\#
netease/mi-dmc\#
Trop de messages sur une connexion.\#
Fermez la connexion et ouvrez-en une autre pour les messages suivants ; réduisez le nombre de messages par connexion.\#
netease/mi-sfq\#
L'expéditeur dépasse son quota de 15 minutes.\#
netease/rp-drc\#
Trop de destinataires sur une connexion.\#
netease/rp-orq\#
L'expéditeur ou le destinataire dépasse son quota.\#
orange/102\#
L'adresse d'envoi est bloquée pour spam (Cloudmark).\#
orange/103\#
Orange refuse pour l'instant le service à cette adresse.\#
orange/104\#
orange/405\#
Le domaine de l'expéditeur n'est pas valide.\#
orange/416\#
Cette boîte Orange n'existe pas.\#
orange/417\#
La boîte est pleine ; elle existe, bien que le code soit 5.1.1.\#
orange/505\#
Orange a refusé le message après ses données, pour l'instant.\#
orange/506\#
Orange prend le message pour du spam.\#
orange/999\#
Orange bloque ou ralentit l'adresse d'envoi.\#
outlook/dy-001\#
outlook/dy-002\#
L'hôte d'envoi semble infecté ou piraté.\#
outlook/ou-001\#
outlook/ou-002\#
Le contenu ou la réputation a conduit au refus.\#
outlook/rp-001\#
L'adresse d'envoi dépasse sa limite de débit, qui dépend de sa réputation.\#
outlook/rp-002\#
Cette connexion dépasse sa limite de débit.\#
outlook/rp-003\#
outlook/sc-001\#
Le contenu, ou la réputation de l'adresse ou du domaine, a conduit au refus.\#
outlook/sc-002\#
L'expéditeur a essayé trop d'adresses inconnues (collecte d'adresses par essais).\#
outlook/sc-003\#
L'adresse d'envoi ressemble à un mandataire ouvert ou à un relais ouvert.\#
outlook/sc-004\#
Trop de destinataires se sont plaints du courrier de cette adresse.\#
postfix/break-rules\#
Le client a envoyé du HTTP ou d'autres commandes qui ne sont pas du SMTP (postscreen répond 521 5.7.0).\#
postfix/client-connections\#
Le client dépasse la limite de connexions du serveur.\#
postfix/need-rcpt\#
Le client a envoyé `DATA` alors qu'aucun destinataire n'a été accepté.\#
Regardez les réponses précédentes : chaque destinataire a été refusé, il n'y avait donc personne à qui remettre.\#
postfix/refused-to-talk\#
Le serveur distant a refusé par une bannière 5yz ; Postfix traite cela comme temporaire et continue d'essayer.\#
Rien n'est perdu : le message reste dans la file. Surveillez si le serveur distant continue de refuser.\#
postfix/relay-access\#
Le serveur n'héberge pas le domaine du destinataire, et le client n'a pas le droit de relayer.\#
postmark/inactive\#
Postmark n'envoie pas : l'adresse a déjà causé un avis de non-remise ou une plainte. 406 est un code d'API, pas une réponse SMTP.\#
proofpoint/dynamic-reputation\#
Proofpoint Dynamic Reputation bloque l'adresse d'envoi ; à la connexion, le code est 554.\#
qmail/bare-lf\#
Le client a envoyé un saut de ligne sans retour chariot.\#
Corrigez le programme d'envoi : chaque ligne doit se terminer par CR LF, aussi à l'intérieur du message.\#
qmail/rcpthosts\#
Le serveur ne prend pas de courrier pour ce domaine ; qmail écrit le code étendu à la fin du texte.\#
qq/authentication\#
SPF ou DMARC est en échec (122/72).\#
qq/bounce-attacks\#
Le courrier ressemble à des avis de non-remise que personne n'a causés (122/57).\#
qq/connection-denied\#
QQ refuse les connexions de cette adresse (122/170).\#
qq/connection-frequency\#
L'adresse d'envoi se connecte trop souvent (122/175) ; 5yz, mais cela passe.\#
qq/content-denied\#
QQ refuse le contenu (122/171).\#
qq/domain-frequency\#
Le domaine d'envoi envoie trop souvent (122/173) ; 5yz, mais cela passe.\#
qq/ip-frequency\#
L'adresse d'envoi envoie trop souvent (122/172) ; 5yz, mais cela passe.\#
qq/mailbox-not-found\#
Cette boîte QQ n'existe pas (122/169).\#
qq/sender-frequency\#
L'adresse d'expéditeur envoie trop souvent (122/174) ; 5yz, mais cela passe.\#
qq/suspected-ip\#
QQ soupçonne l'adresse d'envoi de spam (122/66).\#
rackspace/g1f\#
L'adresse d'envoi n'a pas d'enregistrement PTR.\#
rackspace/g28\#
L'adresse d'envoi est nouvelle ou n'inspire pas encore confiance.\#
Commencez avec de petits volumes depuis cette adresse, augmentez-les sur plusieurs semaines et gardez rares plaintes et destinataires inconnus.\#
sendgrid/credits\#
Les crédits de la formule sont épuisés.\#
Vérifiez le compte : achetez des crédits ou changez de formule, puis renvoyez.\#
sendgrid/deferred\#
Le serveur de réception a différé le message ; SendGrid le cite et réessaie.\#
sendgrid/sender-identity\#
L'adresse From n'est pas un expéditeur vérifié ; 403 n'est pas un code SMTP, les serveurs insistent donc.\#
sendgrid/unauthenticated\#
Le client ne s'est pas authentifié.\#
sfr-free-libero/connections\#
sfr-free-libero/spam\#
Le filtre de contenu prend le message pour du spam.\#
sorbs/listed\#
Le serveur de réception interroge encore SORBS, une liste de blocage fermée.\#
C'est à l'administrateur du serveur de réception de retirer de sa configuration la liste de blocage fermée.\#
spamcop/scbl\#
SpamCop liste l'adresse d'envoi ; l'entrée expire d'elle-même quand le spam cesse.\#
spamhaus/domain\#
La liste de domaines de Spamhaus (DBL) contient un domaine de l'expéditeur ou du message.\#
spamhaus/ip\#
Une liste de Spamhaus contient l'adresse d'envoi.\#
spectrum/aup-1000\#
L'adresse est bloquée pour activité suspecte.\#
spectrum/aup-1010\#
Le compte du client est bloqué.\#
spectrum/aup-1090\#
Le serveur ne peut pas traiter le message maintenant.\#
spectrum/aup-1100\#
Le DNS inverse doit exister et ramener à l'adresse.\#
spectrum/aup-1200\#
Cloudmark liste l'adresse d'envoi.\#
spectrum/aup-1220\#
spectrum/aup-1260\#
Le serveur ne prend pas de courrier par IPv6.\#
spectrum/aup-1300\#
L'adresse a trop de connexions ouvertes.\#
spectrum/aup-1350\#
Trop de messages ou de destinataires en un temps donné.\#
spectrum/aup-1500\#
L'adresse From n'est pas celle du compte ou du domaine authentifié.\#
Envoyez avec l'adresse du compte qui s'est authentifié, ou faites autoriser l'autre adresse pour ce compte.\#
spectrum/aup-1530\#
Le message dépasse 20 Mo.\#
t-online/spam-or-virus\#
Le message a été pris pour du spam ou un logiciel malveillant.\#
t-online/tosa\#
L'adresse d'envoi est bloquée ou sans réputation chez T-Online, qui veut d'abord connaître les expéditeurs.\#
yahoo/bl21\#
Spamhaus (PBL ou XBL) liste l'adresse d'envoi.\#
yahoo/disabled\#
La boîte est désactivée.\#
yahoo/ipts04\#
L'adresse d'envoi est différée à cause du volume ou de plaintes.\#
yahoo/mailbox-not-found\#
Cette boîte n'existe pas ; ici, 552 n'a rien à voir avec un quota.\#
yahoo/messages-per-connection\#
Yahoo ne prend qu'un certain nombre de messages par connexion.\#
yahoo/no-account\#
Ce compte Yahoo n'existe pas.\#
yahoo/no-longer-valid\#
Le compte a été fermé.\#
Retirez l'adresse de vos listes ; demandez-en une autre à la personne par une autre voie.\#
yahoo/ph01\#
Le contenu ressemble à de l'hameçonnage ou à un logiciel malveillant.\#
yahoo/ts01\#
Différé, car des utilisateurs se sont plaints du courrier de cette adresse.\#
yahoo/ts02\#
yahoo/ts03\#
Tout le courrier de cette adresse est différé pour de bon ; réessayer ne sert à rien, bien que le code soit temporaire.\#
Cessez de réessayer : cela ne sert à rien. Corrigez la cause et écrivez au postmaster du fournisseur.\#
yahoo/tss04\#
Différé à cause d'un volume inattendu ou de plaintes ; montré aussi aux expéditeurs sans authentification.\#
yahoo/tss05\#
Différé plus longtemps qu'avec TSS04, pour les mêmes causes.\#
yahoo/tss07\#
yahoo/tss09\#
Tout le courrier de cette adresse est refusé pour de bon.\#
yahoo/unauthenticated\#
Ni SPF ni DKIM n'a réussi (ici, 5.7.9 ne porte pas sur des mots de passe).\#
yahoo/unresolvable-from\#
Le domaine de l'expéditeur d'enveloppe ne se résout pas.\#
yandex/no-such-user\#
Cette boîte Yandex n'existe pas, bien que le code soit 5.7.1.\#
yandex/not-owned\#
L'expéditeur d'enveloppe n'est pas une adresse du compte authentifié.\#
yandex/spamsource\#
Yandex bloque l'adresse d'envoi d'après ses propres statistiques de spam.\#
yandex/unavailable\#
Yandex diffère le message, à la manière d'une liste grise.\#
zoho/domain-rejected\#
Les réglages du domaine du destinataire refusent le courrier ; 541 n'est pas un code de la norme.\#
zoho/relaying\#
Le domaine n'est pas hébergé là, ou l'adresse From n'appartient pas au compte.\#

"""#)
}
