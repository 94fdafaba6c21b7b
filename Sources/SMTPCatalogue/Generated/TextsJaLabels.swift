// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let jaLabels = PackedTable(
        records: #"""
00000500005001b080050700300?00<07007R0500C04008_0:00G0F00S90500]0A00W_0A00n0600`d0@0140600hZ0:01:0400iW0801>05\#
00kd0=01C05011S0=01H04019@0=01L0601CE0=01R0601Kc0A01X0401QS0701\0:01UJ0601f0901ZY0601o1H03EW0703G0400Ja0503K09\#
03IG0803T0K042A0703o0400DR080430:045i0404=0600M@0804C0600Of0704I0904=R0704R0604?00404X0m\#

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
00N;800NC1S00Of700Fl1500Om:00P71200Q9300Q<0a00Qm<00R91000S>900SG0?00SV;00SG0?00Sa;00Sl0<00T8=00Sl0<00TE?00TT0<\#
00T`A00TT0<00U1800U90?00UH:00U90?00UR;00U]0<00Ui=00U]0<00V6900V?0<00VK;00V?0<00VV800V^0?00Vm:00V^0?00W7800W?06\#
00WE:00W?0600WO400WS0<00X0800X80g00Xo900Y80g00Yo:00Z91h00\1500\61V00]\<00]h1J00_B800_J1J00a4900a=1200b?800bG0l\#
00cC;00cN1G00de900dn1J00fH>00fV1500g[<00gg0c00hd500hi0900i2700i90600i?;00220600iJ400iN0900i_800ig0Q00jH400jL0B\#
00N;800j^0N00k<400k@0?00L:700kO0E00l14007W0600l5;00l@2D00nT400nX0i00oQ:00o[0W010BC010U0n00l14011`0E00l5;01252U\#
00nT4014Z1Z016DA016U2[00l14019M0B00l5;019_2X00nT401<G2400oQ:01>K1A016DA01?\1e010BC01AQ1d00l14008;0B00l5;01CR2=\#
00nT401<G2400oQ:01E_1e016DA01GT2[010BC01J?1T00l1401L40F00l5;01LJ1l00nT401NF2@016DA01PV0m00l5;01QZ0601Q`?01Qo0E\#
01RD:01RN0<01RZ?01Ri0<01S5A01SF0<01SRE01Sg0601Sm@01T=0601TCE01TX0601T^G01U50601U;901UD0601UP701UW0V01V=501VB0H\#
01VZ501V_0c01WR401WV0J01X0701X70J01XQ401XU0G01Xl601Y20N01YP601YV0X01Z>401ZB0G00a4901Z_0<01Zk?01[:0T01[^@01[n0N\#
01\L=01\Y0N01]7<01]C0T01]gA01^80?01^G:01^Q0W01_8>01_F0K01_a701_h0Z01`R;01`]0<01`i=01a60K01aQ?01a`0B01b2<01b>0?\#
01bMB01b_0W01cF:01cP0M01cm=01d:0\01dfA01e70Z01ea<01em0E01fB<01fN0W01g5@01gE0?01gT501gY0B01gk601h10K01hLD01h`0N\#
01i>A01iO0K01ij=01j70E01jL;01jW0B01ji<01k50B01kG;01kR0B01kd?01l30B01lE<01lQ0?01l`A01m10Q01mRC01me0E01n:<01nF0?\#
01nU:01n_0B01o1<01o=0?01oL>01oZ0K02059020>0H020VA020g0E021<<021H0H021`;021k0K022F<022R0N0230802380?023G:023Q0<\#
002`7023]0<023iB024;1;025FH025^1P027>I027W1S029:F029P0`02:@E02:U1>02;cJ02<=1S02=`C02>31k02?nG02@E1J02A_@02Ao1L\#
02CKD02C_1D02E3F02EI0l02FEH02F]1h02HUE02Hj1D02J>K02JY1V02L?C02LR1^02N@F02NV1m02PSJ02Pm1k02RhE02S=2202U?E02UT1V\#
02W:I02WS1b02YE>02YS1;02Z^?02Zm2=02]:M02]W2@02_gJ02`A1P02aaF02b70i02c0D02cD1S02dgE02e<0l02f8D02fL2102hMH02he1\\#
02jQE02jf1\02lRJ02ll1Y02nUL02o11Y030ZE030o1P032OC032b1V034HE034]1\036IG036`1V038FB038X1a03:IJ03:c1^03<QE03<f0c\#
03=YD03=m1503?2E03?G1>03@UA03@f2103BgC03C:1>03DH@03DX0o00L:703E^0]03FK503FP0K03Fk503G00K01UJ603GK0`00a4903H;06\#
00b?803H;0600cC;03HA0600de903HG0N00fH>03He0900g[<03Hn0903I7303I:0603I@203Hn0903IB503HA0603IO<03I[2B03Km>03L;2S\#
03N^=03Nk1J03PE<03PQ0b03QCE03QX2M03T5=03TB1>00C1703UP1H03Vh>03W62@03YF@03YV1D03Zj>03[81003\8<03\D1h03^<903^E0]\#
03_2903_;1D03`O603`U1503aZ=03ag1M03cD?03cS0e03dH;03dS0N03e1703e80?03eG903eP0A03ea>03eo0B03fA=03fN1703gU703g\0l\#
03hX?03hg1W03jN503jS0L03jo803k71:03lA>03lO2A03n`803nh3I042H7042O09042X7042_09042h5042m0<04399043B0E00281043W0<\#
002?1043c0<002I1043o0E002J1044D0E002`7044Y0Q045:7007W06045A7045H06045N7019M0B045U7008;0B045\=01L40F000A6045m0B\#
000P=046?0Z000o?046i0Z047S<000G09047_C048209048;E048P0900X08048Y0600Xo9048_0:00Yo:048i0E00\15049>0<00]\<049J09\#
00_B8049S0L001j1049o0T0021104:S0<0028104:_0E002?1002K0E002I104;40K002J104;O0N04;m104;n0]04<[104<\0W002`704=C0?\#
00a4901Z_0<00b?804=Y0600cC;04=_0?00de904=n0N00fH>04>L0B00g[<04>^0B04?4904?=0?04?L804?T0E04?i404?m0304@0504?m03\#
04@5804@=0?00Ja504@L0901ZY604@U0604=R701T=0600M@804@[0<00DR804@g09001b804A00<007R504A<0900Of704AE0604AK604AQ06\#
04AWG04An0K04BI804BQ0?04B`B04C20B00i_804CD0B04CV=04Cc0N00iW804DA0604DG904DP0<04D\301UD0604D_404Dc0904Dl404E00<\#
04E<404E@0604EF304EI0604EO204EI0604EQ404EU0904E^204E`0904Ei204Ek0904F4304F70904F@904FI0H04Fa804Fi0;03ea>04G40?\#
04GC804GK0604GQ704GX0<00a4904Gd0<04H0804H80604H>704HE0<04HQ604HW0B04Hi604Ho0<001P9001Y09000A6000G0904I;404I?09\#
00L:704IH0<04IT804IH0<04I\504E@0604Ia:00k@0?04IkD00j^0N04J??04JN0?00jH404J]0604Jc404Jg0604Jm704K40304K7404K;0<\#
04KG304KJ0<03EW704KV0600WO4000;0604K\;04Kg0E04L<804LD0;04LO404LS0904L\<04Lh0?\#

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
use-together\#
{a} {b}のように、両方を一つの応答に書きます。\#
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
provider-means\#
{provider}では、{code}は別の意味です（{meaning}）。\#
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
