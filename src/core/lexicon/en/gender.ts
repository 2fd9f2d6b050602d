/**
 * Words that say whether “he” or “she” may follow: “Spokeswoman Olga Marsh said she knew; her brother Peter did not.”
 *
 * By hand from general knowledge; given names only where use is nearly all on one side. Small letters, no accents. MIT, 2026.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.replaceAll('\n', ' ').split(' '))

/** Titles, offices and kin. */
export const menWords = set('mr mr. sir lord king prince emperor sultan emir sheikh sheik shah tsar czar pope cardinal archbishop father fr. brother baron count earl duke monsieur signor señor senor herr spokesman chairman councilman congressman assemblyman alderman ' +
  'businessman gunman fisherman policeman serviceman statesman frontman strongman middleman cameraman clergyman fireman salesman headman nobleman anchorman man boy son husband widower uncle nephew grandfather actor monk imam ayatollah mufti rabbi patrolman airman')
export const womenWords = set('mrs mrs. ms ms. miss dame lady madam madame mme mme. queen princess empress sheikha baroness countess duchess señora senora signora frau spokeswoman chairwoman councilwoman congresswoman assemblywoman ' +
  'businesswoman policewoman servicewoman woman girl daughter wife widow aunt niece grandmother mother sister actress nun midwife waitress landlady')

export const menNames = set(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
jacob gary nicholas eric jonathan stephen larry justin scott benjamin samuel gregory frank patrick raymond jack dennis jerry adam nathan henry zachary douglas peter kyle ethan jeremy walter christian keith roger austin sean gerald carl harold
arthur lawrence bryan billy bruce gabriel joe juan albert willie vincent philip eugene barack bill mitt jeb ted rick bernie harry colin dick dean mike jim tom bob rob ron ben nick tim greg jeff steve matt dave fred martin alan ian neil simon stuart
graham gordon nigel clive trevor derek barry geoffrey rupert hugo jasper giles duncan malcolm boris keir liam damian owen ed edwin augustus oscar victor vincent hugh ivan karl leon louis luke marcus oliver oscar otto ralph ross tobias felix
carlos luis jorge pedro manuel francisco miguel alejandro fernando rafael ramon roberto raul eduardo javier enrique sergio andres alberto antonio arturo alfredo diego pablo ricardo ignacio julio marco mario salvador vicente hector bruno rui nuno duarte tiago joao jose paulo
pierre jacques francois alain philippe gerard laurent olivier thierry pascal henri antoine guillaume julien nicolas sebastien hans wolfgang helmut gerhard klaus jurgen dieter heinz werner ernst friedrich franz fritz georg gunter stefan matthias markus lars olaf olav
erik bjorn anders sven nils gustav magnus henrik jens jan pieter willem johan hendrik geert wim mark rutger silvio matteo giuseppe giorgio giovanni luigi paolo carlo francesco alessandro stefano enrico vladimir dmitry dmitri sergei sergey mikhail yuri igor oleg viktor andrei alexei
nikolai pavel boris anatoly konstantin petro volodymyr oleksandr andriy mykola vasyl serhiy jaroslaw andrzej tomasz piotr pawel jan milan pavol vaclav milos ondrej gabor istvan janos zoltan viorel ivo zoran dragan goran
mohammed muhammad mohammad mohamed ahmed ahmad mahmoud mustafa ali hassan hussein ibrahim khalid omar osama abdullah abdul bashar faisal hamid karim nabil rashid saddam saleh salim tariq yasser youssef yusuf walid ziad recep mehmet ahmet kemal bulent
hamza jawad nouri haider javad hassan mahmoud ehud ariel shimon yitzhak benjamin moshe avi narendra manmohan rahul rajiv amit arvind sanjay sunil vijay nawaz pervez imran shehbaz hiroshi kenji shinzo junichiro taro takeshi akira kofi kwame nelson thabo jacob robert goodluck olusegun uhuru paul
salem samir selim nils wilhelm leopold konrad emil anton gregor valentin maxim denis kirill ruslan timur rustam`)
export const womenNames = set(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca laura sharon cynthia kathleen amy
angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary kamala condoleezza madeleine liz priti suella yvette harriet bridget lucy
ada agnes amelie ana anne annie audrey beatriz carmen carla caroline catalina cecilia clara claire claudia cristina dilma dora edith eileen elena eleanor elin elsa elsbeth emilia erica esther eva fiona florence gabriela georgina greta gwen hedda heidi ida inga ingrid irene iris isabel ines
jane jeanne jenny jill johanna josephine juliet karin kate katja katrin klara kristina lena leonor leticia liisa lotte louise lucia lydia magdalena marian marianne marina marine marta martina mette michaela mila miriam monica natalia nadia nina nora oksana olga pauline paula petra rita rosa rose ruth selma
sigrid silvia simone sofia sofie solveig sonia svetlana sylvie tamara tania tatiana tessa tzipi ursula valerie vera veronica vivian yelena yulia zsuzsanna zuzana aisha amina fatima fatma hanan layla leila mariam maryam nadine noor rania salma samira yasmin zainab zeinab benazir hasina indira sonia priyanka sushma mamata
megumi yoko yuriko keiko sakura aung ngozi winnie ellen selam sunna astrid annika birgit britt freja hanna kaja kirsten liv maren tove`)
