// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let jaLabels = PackedTable(
        records: #"""
00000500005001b080050700300?00<07007R0500C04008_0:00G0E00Qm0500\0A00VS0A00m0600_X0@0130600gN0:0190400hK0801=05\#
00jX0=01B05010G0=01G0401840=01K0601B90=01Q0601JW0A01W0401PG0701[0:01T>0601e0901YM0601n1H03DK0703F0400Ja0503J09\#
03H;0803S0J03og0703m0400DR080410:043O0404;0600M@0804A0600Of0704G0904;80704P0604<V0404V0m\#

"""#,
        slots: #"""
0C0I0004000@0000000=0D0G0<0L000000000000000003060K000:0;00000F0B00000001000000000509080H00000002070A00000E0?0J\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;06000A6000G09000P=000]0B000o?001>0B001P9001Y09001j1001k060021100220600281002906002?1002@09002I1002@09\#
002J1002K0E002`7002g09001j1003?0o00211004>0K00281004Y0B002?1004k0Z002I1005U0E002J1005j0c002`7006]0e00281007W06\#
002I1007]0N002J1008;0B002`7008M0B008i>00972@00;G600;M0]00<:900<C0Q00<d600<j1I00>C700>J0Q00>k800?32[00A^500Ac1>\#
00C1700C80`00Ch400Cl0V00DR800DZ0l00EV=00Ec19001b800Fl150000500H11>00I?<00IK1F00Ja500Jf1D00L:700LA0o00M@800MH0c\#
00N;800NC1S00Of700Fl1500Om:00P71200Q9300Q<0a00R2900R;0?00RJ;00R;0?00RU;00R`0<00Rl=00R`0<00S9?00SH0<00STA00SH0<\#
00Se800Sm0?00T<:00Sm0?00TF;00TQ0<00T]=00TQ0<00Tj900U30<00U?;00U30<00UJ800UR0?00Ua:00UR0?00Uk800V30600V9:00V306\#
00VC400VG0<00Vd800Vl0g00Wc900Wl0g00Xc:00Xm1h00Ze500Zj1V00\P<00\\1J00^6800^>1J00_h900`11200a3800a;0l00b7;00bB1G\#
00cY900cb1J00e<>00eJ1500fO<00f[0c00gX500g]0900gf700gm0600h3;00220600h>400hB0900hS800h[0Q00i<400i@0B00N;800iR0N\#
00j0400j40?00L:700jC0E00je4007W0600ji;00k42D00mH400mL0i00nE:00nO0W00o6C00oI0n00je4010T0E00ji;010i2U00mH4013N1Z\#
0158A015I2[00je4018A0B00ji;018S2X00mH401;;2400nE:01=?1A0158A01>P1e00o6C01@E1d00je4008;0B00ji;01BF2=00mH401;;24\#
00nE:01DS1e0158A01FH2[00o6C01I31T00je401Jh0F00ji;01K>1l00mH401M:2@0158A01OJ0m00ji;01PN0601PT?01Pc0E01Q8:01QB0<\#
01QN?01Q]0<01QiA01R:0<01RFE01R[0601Ra@01S10601S7E01SL0601SRG01Si0601So901T80601TD701TK0V01U1501U60H01UN501US0c\#
01VF401VJ0J01Vd701Vk0J01WE401WI0G01W`601Wf0N01XD601XJ0X01Y2401Y60G00_h901YS0<01Y_?01Yn0T01ZR@01Zb0N01[@=01[M0N\#
01[k<01\70T01\[A01\l0?01];:01]E0W01]l>01^:0K01^U701^\0Z01_F;01_Q0<01_]=01_j0K01`E?01`T0B01`f<01a20?01aAB01aS0W\#
01b::01bD0M01ba=01bn0\01cZA01ck0Z01dU<01da0E01e6<01eB0W01ei@01f90?01fH501fM0B01f_601fe0K01g@D01gT0N01h2A01hC0K\#
01h^=01hk0E01i@;01iK0B01i]<01ii0B01j;;01jF0B01jX?01jg0B01k9<01kE0?01kTA01ke0Q01lFC01lY0E01ln<01m:0?01mI:01mS0B\#
01me<01n10?01n@>01nN0K01ni901o20H01oJA01o[0E0200<020<0H020T;020_0K021:<021F0N021d8021l0?022;:022E0<002`7022Q0<\#
022]B022o1;024:H024R1P0262I026K1S027nF028D0`0294E029I1>02:WJ02;11S02<TC02<g1k02>bG02?91J02@S@02@c1L02B?D02BS1D\#
02CgF02D=0l02E9H02EQ1h02GIE02G^1D02I2K02IM1V02K3C02KF1^02M4F02MJ1m02OGJ02Oa1k02Q\E02R12202T3E02TH1V02UnI02VG1b\#
02X9>02XG1;02YR?02Ya2=02[nM02\K2@02^[J02_51P02`UF02`k0i02adD02b81S02c[E02d00l02dlD02e@2102gAH02gY1\02iEE02iZ1\\#
02kFJ02k`1Y02mIL02me1Y02oNE02oc1P031CC031V1V033<E033Q1\035=G035T1V037:B037L1a039=J039W1^03;EE03;Z0c03<MD03<a15\#
03=fE03>;1>03?IA03?Z2103A[C03An1>03C<@03CL0o00L:703DR0]03E?503ED0K03E_503Ed0K01T>603F?0`00_h903Fo0600a3803Fo06\#
00b7;03G50600cY903G;0N00e<>03GY0900fO<03Gb0903Gk303Gn0603H4203Gb0903H6503G50603HC<03HO2B03Ja>03Jo2S03MR=03M_1J\#
03O9<03OE0b03P7E03PL2M03Ri=03S61>00C1703TD1H03U\>03Uj2@03X:@03XJ1D03Y^<03Yj1h03[b903[k0]03\X903\a1D03^5603^;15\#
03_@=03_M1M03`j?03a90e03an;03b90N03bW703b^0?03bm903c60A03cG>03cU0B03cg=03d41703e;703eB0l03f>?03fM1W03h4503h90L\#
03hU803h]1:03ig>03j52A03lF803lN3I03on7040509040>7040E09040N5040S0<040_9040h0E00281041=0<002?1041I0<002I1041U0E\#
002J1041j0E002`7042?0Q042`7007W06042g7042n0604347018A0B043;7008;0B043B=01Jh0F000A6043S0B000P=043e0Z000o?044O0Z\#
0459<000G09045EC045X09045aE04660900Vd8046?0600Wc9046E0:00Xc:046O0E00Ze5046d0<00\P<04700900^6804790L001j1047U0T\#
0021104890<00281048E0E002?1002K0E002I1048Z0K002J104950N049S1049T0]04:A104:B0W002`704:i0?00_h901YS0<00a3804;?06\#
00b7;04;E0?00cY904;T0N00e<>04<20B00fO<04<D0B04<Z904<c0?04=2804=:0E04=O404=S0304=V504=S0304=[804=c0?00Ja504>209\#
01YM604>;0604;8701S10600M@804>A0<00DR804>M09001b804>V0<007R504>b0900Of704>k0604?1604?70604?=G04?T0K04?o804@70?\#
04@FB04@X0B00hS804@j0B04A<=04AI0N00hK804Ag0604Am904B60<04BB301T80604BE404BI0904BR404BV0<04Bb404Bf0604Bl304Bo06\#
04C5204Bo0604C7404C;0904CD204CF0904CO204CQ0904CZ304C]0904Cf904Co0H04DG804DO0;03cG>04DZ0?04Di804E10604E7704E>0<\#
00_h904EJ0<04EV804E^0604Ed704Ek0<04F7604F=0B04FO604FU0<001P9001Y09000A6000G0904Fa404Fe0900L:704Fn0<04G:804Fn0<\#
04GB504Bf0604GG:00j40?04GQD00iR0N04Ge?04H40?00i<404HC0604HI404HM0604HS704HZ0304H]404Ha0<04Hm304I00<03DK704I<06\#
00VC4000;0604IB;04IM0E04Ib804Ij0;04J5404J90904JB<04JN0?\#

"""#,
        blob: #"""
actor\#
nobody\#
なし\#
sender\#
送信者\#
sending-admin\#
送信側管理者\#
receiving-admin\#
受信側管理者\#
recipient\#
受信者\#
category\#
0\#
構文\#
1\#
情報\#
2\#
接続\#
3\#
未規定\#
4\#
5\#
メールシステム\#
unknown\#
標準外\#
category-detail\#
コマンドの構文、または利用できないコマンド\#
情報の要求への回答\#
接続そのもの\#
標準では未規定、実際には認証\#
標準では未規定\#
メールシステムとそのメールボックス\#
2桁目は5まで、したがって不正なコード\#
class\#
成功\#
持続する一時的エラー\#
恒久的エラー\#
無効なクラス\#
comparison\#
not-comparable\#
{a}と{b}に共通するのは数字だけです。別のコマンドへの応答であり、どちらかを選ぶ関係にはありません。\#
closer\#
{a}と比べるべきコードは{b}です。\#
same-code\#
{a}と{b}は同じものです。\#
family\#
{a}はすべてのクラスを、{b}は一つのクラス（{second}）を表します。\#
meaning\#
{a}：{first}。{b}：{second}。\#
together\#
どちらかを選ぶものではなく、一つの応答に両方が含まれます。{a}はクライアントがすべきことを、{b}はその理由を示します。\#
apart\#
クラスが異なるため、同じ応答に並ぶことはありません。\#
dotless\#
{a}は{b}のドットが抜けたものです。\#
seen\#
{code}が現れる状況：{situation}\#
severity\#
{a}は「{first}」、{b}は「{second}」を表します。\#
same-severity\#
クライアントにとってはどちらも同じです（{first}）。\#
{a}は「{first}」、{b}は「{second}」に関するものです。\#
対応する人は、{a}の後では{first}、{b}の後では{second}です。\#
actor-nobody\#
対応する人は、{a}の後では誰もおらず、{b}の後では{second}です。\#
retry\#
再試行は、{a}の後では「{first}」、{b}の後では「{second}」です。\#
command\#
{a}は{first}への応答、{b}は{second}への応答です。\#
standing\#
{a}は「{first}」、{b}は「{second}」です。\#
enhanced\#
{a}には{first}など、{b}には{second}などの拡張ステータスコードが付きます。\#
subject\#
class-only\#
内容は同じですが、{a}は{first}、{b}は{second}です。\#
use\#
次の場合は{code}を使います: {situation}\#
count\#
error one\#
エラー{n}件\#
error other\#
warning one\#
警告{n}件\#
warning other\#
information one\#
情報{n}件\#
information other\#
hint one\#
ヒント{n}件\#
hint other\#
finding one\#
指摘{n}件\#
finding other\#
reply one\#
応答{n}件\#
reply other\#
file one\#
{n}ファイル\#
file other\#
line one\#
{n}行\#
line other\#
none\#
指摘なし\#
describe-standing\#
standard\#
SMTPの標準そのもので定義されています。\#
extension\#
公開されたSMTP拡張で定義されています。\#
registered\#
拡張ステータスコードのレジストリに名前がありますが、意味を定めたRFCはありません。\#
draft\#
インターネットドラフトで提案されましたが、標準にはなりませんでした。\#
non-standard\#
一部のソフトウェアが使いますが、標準では定義されていません。\#
not-smtp\#
メールサーバーが送ることはなく、別のところから来たものです。\#
describe-verdict\#
delivered\#
サーバーがメッセージの責任を引き受けました。\#
continue\#
問題はありません。セッションは続きます。\#
retry-later\#
何も変えなくても、後で同じ試行が成功する可能性があります。\#
slow-down\#
送信者が上限を超えています。速度を落とせばメールは通ります。\#
fix-and-resend\#
次の試行の前に、何かを修正する必要があります。\#
do-not-retry\#
再試行しても同じように失敗します。\#
diagnostic\#
error\#
エラー\#
warning\#
警告\#
information\#
hint\#
ヒント\#
evidence\#
provider\#
このプロバイダーの文面\#
text\#
応答テキスト\#
拡張ステータスコード\#
code\#
応答コード\#
直前のコマンド\#
first-digit-2\#
name\#
description\#
コマンドは成功しました。このコードはどの標準にもありませんが、クライアントには1桁目だけで十分です。\#
when\#
独自のコードを使うサーバーが送ります。\#
fix sender\#
何もする必要はありません。\#
fix receiving-admin\#
`250`などの標準のコードで応答してください。\#
first-digit-3\#
続きの入力待ち\#
サーバーはコマンドを受け付け、クライアントからの続きの入力を待っています。このコードはどの標準にもありません。\#
`DATA`（`354`）や`AUTH`（`334`）のように、複数の段階を踏むコマンドの途中です。\#
fix sending-admin\#
クライアントに送るものがもうなければ、応答とコマンドがずれています。最終行まで読まれていない応答を探してください。\#
first-digit-4\#
一時的エラー\#
コマンドは今は失敗しましたが、何も変えなくても後で成功する可能性があります。このコードはどの標準にもありません。\#
独自のコードを使うサーバー、フィルター、ゲートウェイが送ります。原因は文面で分かります。\#
お待ちください。メールサーバーが自動的に再試行します。\#
キューの再試行に数時間任せ、その後で文面と最後の試行のログを確認してください。\#
標準のコード（`421`、`450`、`451`、`452`）と拡張ステータスコードで応答してください。\#
first-digit-5\#
コマンドは失敗しました。同じまま繰り返しても成功しません。このコードはどの標準にもありません。\#
文面を読んでアドレスを確認し、その後、別の手段で受信者に問い合わせてください。\#
文面を調べ、原因を直して再送してください。アドレスの削除は、文面がメールボックスに触れている場合に限ってください。\#
標準のコード（`550`、`554`）と拡張ステータスコードで応答してください。\#
first-digit-other\#
SMTP応答ではない\#
メールサーバーがこれを送ることはありません。応答は2、3、4、5のいずれかで始まります。\#
OSのエラー番号、HTTPなどほかのプロトコルの番号、配信サービスの内部コードを記録するログにあります。\#
前後の行で本当のSMTP応答を探してください。\#
heading\#
説明\#
when-you-see-it\#
表示される状況\#
how-to-fix\#
対処方法\#
key-differences\#
主な違い\#
when-to-use-which\#
使い分け\#
short when-you-see-it\#
状況\#
short how-to-fix\#
対処\#
short key-differences\#
違い\#
short when-to-use-which\#
用途\#
short see\#
参照\#
origin\#
winsock\#
Windows（Winsock）のエラー番号\#
linux\#
Linux のエラー番号\#
posix\#
オペレーティングシステムのエラー名\#
node\#
Nodemailer のエラー名\#
outlook\#
Outlook のエラー番号\#
exim\#
Exim のエラー番号\#
python\#
Python の `smtplib` の例外\#
dotnet\#
`.NET`（`SmtpStatusCode`）での名前\#
http\#
HTTP のステータス\#
reason\#
受理済み\#
mailbox-unknown\#
存在しないメールボックス\#
mailbox-disabled\#
無効なメールボックス\#
mailbox-moved\#
メールボックスの移転\#
mailbox-full\#
メールボックスの容量超過\#
recipient-refused\#
宛先の拒否\#
suppressed\#
配信サービスによる送信抑止\#
domain-unknown\#
存在しないドメイン\#
null-mx\#
メールを受け取らないドメイン\#
dns-failure\#
DNSの障害\#
network-error\#
ネットワークエラー\#
expired-timeout\#
配送期限切れ\#
loop-routing\#
配送ループ\#
host-not-accepting\#
メールを受け取らないホスト\#
ip-blocked\#
IPアドレスのブロック\#
ip-reputation\#
IPアドレスの低レピュテーション\#
domain-reputation\#
ドメインの低レピュテーション\#
ptr-required\#
DNS逆引きの不備\#
spam-content\#
迷惑メールと判定された内容\#
content-rejected\#
内容の拒否\#
virus\#
ウイルス検出\#
policy\#
ポリシーによる拒否\#
message-noncompliant\#
メッセージ形式の違反\#
email-auth-failed\#
SPF、DKIM、DMARCの失敗\#
auth-required\#
ログインが必要\#
auth-failed\#
ログイン失敗\#
tls-required\#
暗号化が必要\#
tls-failure\#
暗号化の失敗\#
sender-rejected\#
送信者の拒否\#
relay-denied\#
中継の拒否\#
message-too-large\#
メッセージのサイズ超過\#
too-many-recipients\#
宛先の数の超過\#
rate-limited\#
レート制限\#
greylisted\#
グレーリスト\#
syntax-error\#
構文エラー\#
sequence-error\#
コマンドの順序違反\#
smuggling\#
受け付けない改行\#
smtputf8-required\#
国際化アドレス\#
system-error\#
サーバーのエラー\#
system-full\#
サーバーの容量不足\#
mailer-error\#
配送プログラムの失敗\#
feedback\#
苦情の報告\#
auto-reply\#
自動返信\#
理由不明\#
describe delivered\#
サーバーがメッセージを受理し、その責任を負います。\#
describe mailbox-unknown\#
`@`の前の部分に当たるメールボックスが、このサーバーにありません。\#
describe mailbox-disabled\#
メールボックスはありますが、無効化、停止、または放置されています。\#
describe mailbox-moved\#
受信者のアドレスが変わりました。\#
describe mailbox-full\#
受信者のメールボックスが割り当て容量を超えています。\#
describe recipient-refused\#
メールボックスはあるかもしれませんが、このメールを受け取りません。\#
describe suppressed\#
このアドレスで以前にバウンスや苦情があったため、配信サービスが送信しませんでした。\#
describe domain-unknown\#
`@`の後のドメインが存在しないか、メールサーバーがありません。\#
describe null-mx\#
ドメインがDNSで（`MX 0 .`）メールを受け取らないと宣言しています。\#
describe dns-failure\#
必要なDNSの問い合わせで、使える回答が得られませんでした。\#
describe network-error\#
接続を開けなかったか、接続が切れました。\#
describe expired-timeout\#
すべての試行が失敗し、キューの期限が切れました。原因はその前の最後のエラーです。\#
describe loop-routing\#
メッセージがサーバー間を巡り続け、上限で止められました。\#
describe host-not-accepting\#
ホストが、少なくとも今は、または外部からは、メールを受け取りません。\#
describe ip-blocked\#
送信元IPアドレスがブロックリストにあるか、このサーバーで遮断されています。\#
describe ip-reputation\#
受信側がこのIPアドレスから迷惑なメールを多く受け取ったか、実績がほとんどありません。\#
describe domain-reputation\#
受信側が送信者のドメイン、またはメッセージ内のリンク先ドメインを信用していません。\#
describe ptr-required\#
送信元IPアドレスにPTRレコードがないか、その名前を正引きしても元のIPアドレスになりません。\#
describe spam-content\#
フィルターがメッセージを迷惑メールまたはフィッシングと判定しました。\#
describe content-rejected\#
添付ファイルの種類やリンクなど、受信側が禁止するものがメッセージにあります。\#
describe virus\#
スキャナーがメッセージにマルウェアを見つけました。\#
describe policy\#
受信側の規則がこのメールを禁じています。どの規則かは、文面か受信側の管理者にしか分かりません。\#
describe message-noncompliant\#
ヘッダーか本文が形式に違反しています。ヘッダー行の欠落や重複、長すぎる行、誤った符号化などです。\#
describe email-auth-failed\#
メッセージが送信ドメインのSPF、DKIM、DMARCの検証に通りませんでした。\#
describe auth-required\#
サーバーが先にログインを求めています。\#
describe auth-failed\#
ユーザー名、パスワード、またはトークンが受け付けられませんでした。\#
describe tls-required\#
サーバーが先に暗号化接続を求めています。\#
describe tls-failure\#
暗号化接続を確立できませんでした。原因は証明書、プロトコルバージョン、または設定です。\#
describe sender-rejected\#
サーバーがこの送信者アドレスまたはドメインからのメールを受け取りません。\#
describe relay-denied\#
サーバーはこのクライアントのために、そのドメインへメールを中継しません。\#
describe message-too-large\#
メッセージが、サーバーまたはメールボックスの許す大きさを超えています。\#
describe too-many-recipients\#
トランザクションの宛先が、サーバーの一度に受け付ける数を超えています。\#
describe rate-limited\#
一定時間内のメッセージ、宛先、接続、またはログインが多すぎます。\#
describe greylisted\#
サーバーが初めての送信者を保留しています。数分後の再試行で通ります。\#
describe syntax-error\#
サーバーがコマンド、アドレス、またはパラメーターを解釈できませんでした。\#
describe sequence-error\#
許されない時点でコマンドが来ました。多くは、その前の拒否が原因です。\#
describe smuggling\#
メッセージに単独のLFまたはCRがあります。2通目のメッセージを隠せてしまいます。\#
describe smtputf8-required\#
アドレスまたはヘッダーにASCII以外の文字があり、途中のサーバーが扱えません。\#
describe system-error\#
サーバー自身で何かが失敗しました。\#
describe system-full\#
サーバーのディスクまたはメモリーが足りません。\#
describe mailer-error\#
メッセージを配送するはずのプログラムが失敗しました。\#
describe feedback\#
受信者がこのメッセージを苦情として報告したと、メールボックスの事業者が知らせています。\#
describe auto-reply\#
バウンスメールではなく、不在通知などの自動返信です。\#
describe unknown\#
コードからも文面からも理由が分かりません。\#
related\#
この応答の対象となったコマンド\#
cause\#
最初に失敗した箇所\#
other\#
これと食い違う箇所\#
提示、設定、または開始された箇所\#
不要\#
後で\#
後で、速度を落として\#
修正後\#
しない\#
yes\#
する\#
no\#
later\#
sentence\#
unknown-code\#
{code}は、どの標準にも既知の一覧にもありません。クライアントは1桁目だけで動作を決めます（{severity}）。\#
malformed-code\#
{code}は有効な応答コードではありません。1桁目は2から5、2桁目は0から5です。それでもクライアントは1桁目に従います。\#
no-reply-code\#
{code}はSMTPの応答コードではありません。先頭の数字は2から5です。\#
second-digit\#
2桁目は対象を表します（{category}）。\#
unregistered-enhanced\#
{code}はレジストリにありません。クラスは「{class}」、主題は「{subject}」を表します。それ以上は文面で判断します。\#
illegal-class\#
{code}のクラスは無効です。先頭は2、4、5のいずれかです。\#
ドットの抜けた拡張ステータスコード{enhanced}と読んでください。\#
class-mismatch\#
応答コードは「{a}」、拡張ステータスコードは「{b}」を表します。クライアントは応答コードに従います。\#
provider-differs\#
{provider}は{code}を独自の意味で使います。登録上の意味: {meaning}\#
two-meanings\#
このコードには複数の意味があります。文面または拡張ステータスコードで決まります。\#
no-reason\#
文面からは理由が分かりません。\#
text-only\#
応答コードが見つかりません。文面から読み取った結果です。\#
nested\#
文面が別のサーバーの応答を引用しています: {reply}\#
more-left-out\#
ほかに{n}件を省略しました。`smtp-lsp check FILE`ですべて表示できます。\#
address-offered\#
文面に別のアドレスがあります: {address}\#
greeting-of\#
{host}のグリーティング\#
said-by\#
{host}の応答\#
on-behalf\#
{recipient}宛て\#
deferred-until\#
{time}まで保留\#
nearly-a-code\#
{word}はコードではありません。もしかして: {suggestion}\#
perhaps\#
{suggestion}のつもりだった可能性があります。\#
perhaps-dotless\#
{suggestion}、またはドットの抜けた{enhanced}のつもりだった可能性があります。\#
named\#
`{name}`は{origin}です。\#
http-too\#
HTTP では、この番号は「{name}」というステータスです。\#
provider-known\#
{provider}は独自の応答を返します。そのうち{n}件が登録されています。応答の全文で問い合わせてください。\#
expected\#
応答コード（`550`）、拡張ステータスコード（`5.1.1`）、応答の本文、コマンド（`RCPT TO`）、またはメールソフトのエラー番号（`10060`）で問い合わせてください。\#
setting\#
default\#
既定値\#
allowed\#
許容値\#
sends\#
送信内容\#
code-from\#
コードの設定元\#
肯定完了\#
肯定中間\#
一時的否定完了\#
恒久的否定完了\#
応答の重大度ではない値\#
short 2\#
short 3\#
途中\#
short 4\#
short 5\#
short unknown\#
side\#
送信者の対処\#
送信側サーバーの管理者の対処\#
受信側サーバーの管理者の対処\#
short sender\#
short sending-admin\#
送信側\#
short receiving-admin\#
受信側\#
標準\#
SMTP拡張\#
レジストリのみ\#
草案のみ\#
非標準\#
SMTPのコードではない\#
その他または未定義の状態\#
アドレス\#
メールボックス\#
ネットワークと経路\#
メール配送プロトコル\#
6\#
メッセージの内容またはメディア\#
7\#
セキュリティまたはポリシー\#
未知の主題\#
verdict\#
続行\#
後で再試行\#
速度を落として再試行\#
修正して再送\#
再試行しない\#
word\#
answer-to\#
応答の対象\#
greeting\#
グリーティング\#
line\#
行\#
lines\#
who-acts\#
対応する人\#
再試行\#
理由\#
位置付け\#
重大度\#
カテゴリ\#
クラス\#
主題\#
detail\#
詳細\#
not-to-be-confused-with\#
混同しやすいコード\#
registry\#
レジストリ\#
registered-meaning\#
登録上の意味\#
プロバイダー\#
provider-page\#
プロバイダーのページ\#
根拠\#
reference\#
参考資料\#
see\#
also\#
ほかに\#
says\#
示す内容\#
said\#
応答\#
for\#
宛先\#
to\#
from\#
差出人\#
by\#
実行者\#
or\#
または\#
and\#
および\#
queued-by\#
キューへの登録元\#
queue-id\#
キューID\#
保留の期限\#
deferred\#
保留\#
bounced\#
差し戻し\#
配送済み\#
rejected\#
拒否\#
expired\#
期限切れ\#
client\#
クライアント\#
server\#
サーバー\#
host\#
ホスト\#
コマンド\#
commands\#
reply\#
reply-code\#
enhanced-status-code\#
multiline-reply\#
複数行応答\#
文面\#
note\#
注記\#
example\#
例\#
good\#
正しい例\#
bad\#
誤った例\#
関連\#
any-command\#
任意のコマンド\#
redacted\#
[伏せ字]\#
more\#
その他\#
did-you-mean\#
もしかして\#

"""#)
}
