const list = `aaron abdul abena abigail abu adam adele adrian afzal agnieszka ahmed aileen aisha al alan alasdair albert alec alex alexander alexandra alf alfie
  ali alice alison alistair allan allen amanda amelia amina amit amy ana anand andrea andrew andy angela angus anil anita ann anna anne annette
  anthony antony apsana arjun arthur asad ash asif audrey ayesha barbara barry ben benjamin bernadette bernard beth bethan betty bev beverley bilal
  boris brenda brendan brian bridget bruce bryan bryony callum cameron carl carla caroline carolyn catherine cathy cecilia charles charlie charlotte
  cheryl chidi chloe chris christina christine christopher claire clare clive colette colin connor craig daisy damian damien dan daniel danny daphne
  darren dave david dawn dean deb debbie deborah declan deepak denis denise dennis derek dermot des desmond diana diane dominic don donald donna
  doreen dorothy dougie douglas duncan dylan eamon ed eddie edith edmund edward eileen elaine eleanor eliot elizabeth ella ellen ellie elliot emily
  emma eric erica ernest esther ethan eugene eve evelyn ewa ewan faisal farah farida fatima felicity feryal ffion finlay fiona frances francesca
  francis frank fred freda freddie gareth gary gavin gaz gemma geoff geoffrey george georgia georgina gerald gerard gerry giles gillian gina gita
  glen glenn gloria glyn godfrey gordon graeme graham greg gregor gregory gurinder guy gwen hamish hannah harold harpreet harriet harry hassan hazel
  heather hector helen helena henry hilary hina howard hugh hugo humphrey huw hywel ian ifan imelda imran imtiaz ina ingrid irene iris isaac isabel
  isla ivan ivor jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jasmine jason jasper jaspreet javed jean jeff jeffrey jen
  jennifer jenny jeremy jerome jerry jess jessica jez jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel john johnny jon jonathan jonny
  joseph josephine josh joshua josie joyce judith judy jules julia julian julie june justin kabir kamal karen karl kashif kate kath katherine
  kathleen kathryn kathy katie katy kay kaz keeley keir keiron keith kelly kemi ken kenneth kerry kevin khadija khalid kieran kim kiran kirsten
  kirsty kit krishna kuldip kwame laura lauren laurence lawrence leah leanne len leo leon leonard leroy lesley leslie lewis liam lilian lily linda
  lionel lisa liz lizzie lloyd lorna lorraine lou louis louise lucy luke lutfur lydia lynda lynn lynne madeleine maggie majid malcolm mandy manjit
  marcus marek margaret maria marian marianne marie marilyn marion marjorie mark marlene marsha martha martin martyn marvin mary matilda matt
  matthew maureen maurice mavis max maxine maz megan mel melanie melissa mervyn michael michelle mick miguel mike miles millie miriam mo mohamed
  mohammad mohammed mohan moira molly monica morag muhammad muhsin munira muriel myra nadeem nadia nadine nancy naomi nasreen natalie natasha nathan
  naz neil nell neville niall niamh nic nicholas nick nicky nicola nicole nigel nik nikki nina noel nora norma norman nusrat olga oliver olivia olu
  omar oscar owen pam pamela parmjit parveen pat patricia patrick paul paula pauline pavel peggy penelope penny percy pete peter petra phil philip
  philippa phillip phoebe phyllis piers pippa polly priti priya rachael rachel raf rafiq raj rajesh ralph ramona ravi ray raymond rebecca reg
  rhiannon rhona rhys richard rick ricky rishi rita rob robert roberta robin rod roderick rodney roger rohan rokhsana roland ron ronald rory ros
  rosa rosalind rosemary rosie ross roy ruby ruksana rupert rushanara russell ruth ryan sab sabiha sabrina sadie sadiq saeed sajid sally salma sam
  samantha samir samuel sandra sanjay sara sarah satvir saul scott sean sebastian seema selina shabana shabir shahid shaista shami shane sharon
  shaun shazia sheila shelley shirley shreya sian sid sidney simon siobhan sonia sophia sophie stacey stan stanley stella stephanie stephen steve
  steven stewart stu stuart sue sufia suki sunil susan susanna susie suzanne sybil sylvia tahir tam tamsin tania tanmanjeet tanya tara tariq ted
  terence teresa terry tessa thelma theo theodora theresa thomas tim timothy tina toby tom tommy toni tony tracey tracy trevor trish trudy tunde una
  ursula usman val valerie vanessa vera vernon veronica vic vicky victor victoria vijay vikram vince vincent viola violet vivian wahid walter waseem
  wayne wendy wes wesley wilfred william winifred winston xavier yas yasmin yusra yusuf yvette yvonne zac zachary zack zainab zara zarah zia zoe
  zubair`;

/** First names that are common in Britain: what a person's name begins with, and hardly ever a ward's. */
export const firstNames: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Whether several words, normalised, begin with a first name. */
export const beginsWithFirstName = (words: string): boolean => {
  const space = words.indexOf(' ');
  return space > 0 && firstNames.has(words.slice(0, space));
};
