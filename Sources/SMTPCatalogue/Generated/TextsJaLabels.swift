// Made by CatalogueCompiler from Data and Texts; a test compares them. Edit those, then `swift run CatalogueCompiler`.
// swift-format-ignore-file

extension TextTables {
    static let jaLabels = PackedTable(
        records: #"""
00000500005001b080050700300?00<07007R0500C04008_0:00G0?00Ib0500V0A00NH0A00g0600WM0@00m0600_C0:0130400`@0801705\#
00bM0=01<0500h<0=01A0400oi0=01E06019n0=01K0601BL0A01Q0401H<0701U0:01L30601_1H0371070370400BV0503;0903:g0803D0C\#
03VG0703W0400<d0803[0:03Yo0403e0600E50803k0600G[070410903aX0704:0603c60404@0m\#

"""#,
        slots: #"""
0B0H0004000@0000000=0C0F0<0K000000000000000003060J000:0;00000E0A00000001000000000509080G00000002070000000D0?0I\#
0000000>0000000000\#

"""#,
        fields: #"""
00056000;06000A6000G09000P=000]0B000o?001>0B001P9001Y09001j1001k060021100220600281002906002?1002@09002I1002@09\#
002J1002K0E002`7002g09001j1003?0o00211004>0K00281004Y0B002?1004k0Z002I1005U0E002J1005j0c002`7006]0e00281007W06\#
002I1007]0N002J1008;0B002`7008M0B008i>00972@00;G600;M0]00<:900<C0Q00<d800<l0l00=h=00>519001b800?>150000500@C1>\#
00AQ<00A]0i00BV500B[1D00Co700D60o00E5800E=0c00F0800F81S00G[700?>1500Gb:00Gl1200Hn300I10a00Ig900J00?00J?;00J00?\#
00JJ;00JU0<00Ja=00JU0<00Jn?00K=0<00KIA00K=0<00KZ800Kb0?00L1:00Kb0?00L;;00LF0<00LR=00LF0<00L_900Lh0<00M4;00Lh0<\#
00M?800MG0?00MV:00MG0?00M`800Mh0600Mn:00Mh0600N8400N<0<00NY800Na0g00OX900Oa0g00PX:00Pb1h00RZ500R_1V00TE<00TQ1J\#
00Uk800V31J00W]900Wf1200Xh800Y00l00Yl;00Z71G00[N900[W1J00]1>00]?1500^D<00^P0c00_M500_R0900_[700_b0600_h;002206\#
00`3400`70900`H800`P0Q00a1400a50B00F0800aG0N00ae400ai0?00Co700b80E00bZ4007W0600b^;00bi2D00e=400eA0i00f::00fD0W\#
00fkC00g>0n00bZ400hI0E00b^;00h^2U00e=400kC1Z00lmA00m>2[00bZ401060B00b^;010H2X00e=401302400f::01541A00lmA016E1e\#
00fkC018:1d00bZ4008;0B00b^;01:;2=00e=401302400f::01<H1e00lmA01>=2[00fkC01@h1T00bZ401B]0F00b^;01C31l00e=401Do2@\#
00lmA01G?0m00b^;01HC0601HI?01HX0E01Hm:01I70<01IC?01IR0<01I^A01Io0<01J;E01JP0601JV@01Jf0601JlE01KA0601KGG01K^06\#
01Kd901Km0600W]901L90<01LE?01LT0T01M8@01MH0N01Mf=01N30N01NQ<01N]0T01OAA01OR0?01Oa:01Ok0W01PR>01P`0K01Q;701QB0Z\#
01Ql;01R70<01RC=01RP0K01Rk?01S:0B01SL<01SX0?01SgB01T90W01T`:01Tj0M01UG=01UT0\01V@A01VQ0Z01W;<01WG0E01W\<01Wh0W\#
01XO@01X_0?01Xn501Y30B01YE601YK0K01YfD01Z:0N01ZXA01Zi0K01[D=01[Q0E01[f;01\10B01\C<01\O0B01\a;01\l0B01]>?01]M0B\#
01]_<01]k0?01^:A01^K0Q01^lC01_?0E01_T<01_`0?01_o:01`90B01`K<01`W0?01`f>01a40K01aO901aX0H01b0A01bA0E01bV<01bb0H\#
01c:;01cE0K01c`<01cl0N01dJ801dR0?01da:01dk0<002`701e70<01eCB01eU1;01f`H01g81P01hXI01i11S01jTF01jj0`01kZE01ko1>\#
01m=J01mW1S01o:C01oM1k021HG021_1J0239@023I1L024eD02591D026MF026c0l027_H02871h029oE02:D1D02;XK02<31V02=YC02=l1^\#
02?ZF02@01m02AmJ02BG1k02DBE02DW2202FYE02Fn1V02HTI02Hm1b02J_>02Jm1;02L8?02LG2=02NTM02O12@02QAJ02Q[1P02S;F02SQ0i\#
02TJD02T^1S02VAE02VV0l02WRD02Wf2102YgH02Z?1\02[kE02\@1\02]lJ02^F1Y02_oL02`K1Y02b4E02bI1P02ciC02d<1V02ebE02f71\\#
02gcG02h:1V02i`B02j21a02kcJ02l=1^02mkE02n@0c02o3D02oG15030LE030a1>031oA032@21034AC034T1>035b@03620o00Co703780]\#
037e5037j0K038E5038J0K038e6038k0`00W]9039[0600Xh8039[0600Yl;039a0600[N9039g0N00]1>03:E0900^D<03:N0903:W303:Z06\#
03:`203:N0903:b5039a0603:o<03;;2B03=M>03=[2S03@><03@J0b03A<E03AQ2M03Cn=03D;1>03EI703EP1H03Fh>03G62@03IF@03IV1D\#
03Jj<03K61h03Ln903M70]03Md903Mm1D03OA603OG1503PL=03PY1M03R6?03RE0e03S:;03SE0N03Sc703Sj0?03T9903TB0A03TS>03Ta0B\#
03U3=03U@1703VN703VU0903V^703Ve0903Vn503W30<03W?903WH0E0028103W]0<002?103Wi0<002I103X50E002J103XJ0E002`703X_0Q\#
03Y@7007W0603YG703YN0603YT701060B03Y[7008;0B03Yb=01B]0F000A603Z30B000P=03ZE0Z000o?03Zo0Z03[Y<000G0903[eC03\809\#
03\AE03\V0900NY803\_0600OX903\e0:00PX:03\o0E00RZ503]D0<00TE<03]P0900Uk803]Y0L001j103^50T0021103^Y0<0028103^e0E\#
002?1002K0E002I103_:0K002J103_U0N03`3103`40]03`a103`b0W002`703aI0?00W]901L90<00Xh803a_0600Yl;03ae0?00[N903b40N\#
00]1>03bR0B00^D<03bd0B03c:903cC0?03cR803cZ0E03co403d30303d6503d30303d;803dC0?00BV503dR0901L3603d[0603aX701Jf06\#
00E5803da0<00<d803dm09001b803e60<007R503eB0900G[703eK0603eQ603eW0603e]G03f40K03fO803fW0?03ffB03g80B00`H803gJ0B\#
03g\=03gi0N00`@803hG0603hM903hV0<03hb301Km0603he403hi0903i2403i60<03iB403iF0603iL303iO0603iU203iO0603iW403i[09\#
03id203if0903io203j10903j:303j=0903jF903jO0H03jg803jo0;03TS>03k:0?03kI803kQ0603kW703k^0<00W]903kj0<03l6803l>06\#
03lD703lK0<03lW603l]0B03lo603m50<001P9001Y09000A6000G0903mA403mE0900Co703mN0<03mZ803mN0<03mb503iF0603mg:00ai0?\#
03n1D00aG0N03nE?03nT0?00a1403nc0603ni403nm0603o3703o:0303o=403oA0<03oM303oP0<0371703o\0600N84000;0603ob;03om0E\#
040B8040J0;040U4040Y09040b<040n0?\#

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
severity\#
{a}は「{first}」、{b}は「{second}」を表します。\#
same-severity\#
クライアントにとってはどちらも同じです（{first}）。\#
{a}は「{first}」、{b}は「{second}」に関するものです。\#
対応する人は、{a}の後では{first}、{b}の後では{second}です。\#
actor-nobody\#
{a}の後は誰も対応する必要がありません。\#
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
origin\#
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
second-digit\#
2桁目は対象を表します（{category}）。\#
unregistered-enhanced\#
{code}はレジストリにありません。クラスは「{class}」、主題は「{subject}」を表します。それ以上は文面で判断します。\#
illegal-class\#
{code}のクラスは無効です。先頭は2、4、5のいずれかです。\#
dotless\#
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
