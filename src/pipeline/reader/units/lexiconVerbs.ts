/** What a verb says about a council, ward or seat. */
export type VerbClass =
  | 'gain'
  | 'hold'
  | 'lose'
  | 'move'
  | 'remain'
  | 'be'
  | 'have'
  | 'oust'
  | 'seeOff'
  | 'deprive'
  | 'raise'
  | 'turn'
  | 'run'
  | 'hand'
  | 'miss'
  | 'vanish'
  | 'elect'
  | 'say'
  | 'think'
  | 'hope'
  | 'fear'
  | 'other';

// base/third/past/participle/-ing; four forms where past and participle are one; "_" for a space.
const table: Record<Exclude<VerbClass, 'be' | 'have'>, string> = {
  gain: `gain/gains/gained/gaining win/wins/won/winning take/takes/took/taken/taking seize/seizes/seized/seizing
    capture/captures/captured/capturing snatch/snatches/snatched/snatching grab/grabs/grabbed/grabbing
    claim_control/claims_control/claimed_control/claiming_control secure/secures/secured/securing regain/regains/regained/regaining recover/recovers/recovered/recovering
    recapture/recaptures/recaptured/recapturing retake/retakes/retook/retaken/retaking wrest/wrests/wrested/wresting
    clinch/clinches/clinched/clinching pick_up/picks_up/picked_up/picking_up take_over/takes_over/took_over/taken_over/taking_over
    steal/steals/stole/stolen/stealing sweep/sweeps/swept/sweeping reclaim/reclaims/reclaimed/reclaiming
    conquer/conquers/conquered/conquering bag/bags/bagged/bagging nab/nabs/nabbed/nabbing pinch/pinches/pinched/pinching
    poach/poaches/poached/poaching prise/prises/prised/prising storm/storms/stormed/storming scoop/scoops/scooped/scooping
    assume_control/assumes_control/assumed_control/assuming_control acquire/acquires/acquired/acquiring
    add/adds/added/adding swipe/swipes/swiped/swiping reap/reaps/reaped/reaping net/nets/netted/netting
    capture_back/captures_back/captured_back/capturing_back gobble_up/gobbles_up/gobbled_up/gobbling_up
    come_to_power/comes_to_power/came_to_power/coming_to_power sweep_to_power/sweeps_to_power/swept_to_power/sweeping_to_power
    storm_to_power/storms_to_power/stormed_to_power/storming_to_power win_back/wins_back/won_back/winning_back
    take_back/takes_back/took_back/taken_back/taking_back grow_by/grows_by/grew_by/grown_by/growing_by make_gains/makes_gains/made_gains/making_gains
    sweep_to_victory/sweeps_to_victory/swept_to_victory/sweeping_to_victory storm_to_victory/storms_to_victory/stormed_to_victory/storming_to_victory
    romp_to_victory/romps_to_victory/romped_to_victory/romping_to_victory cruise_to_victory/cruises_to_victory/cruised_to_victory/cruising_to_victory
    romp_home/romps_home/romped_home/romping_home sweep_home/sweeps_home/swept_home/sweeping_home storm_home/storms_home/stormed_home/storming_home triumph/triumphs/triumphed/triumphing wrestle/wrestles/wrestled/wrestling land/lands/landed/landing
    nick_off/nicks/nicked/nicking claw_back/claws_back/clawed_back/clawing_back hoover_up/hoovers_up/hoovered_up/hoovering_up flip/flips/flipped/flipping
    walk_off_with/walks_off_with/walked_off_with/walking_off_with help_itself_to/helps_itself_to/helped_itself_to/helping_itself_to
    help_themselves_to/help_themselves_to/helped_themselves_to/helping_themselves_to swallow/swallows/swallowed/swallowing
    swallow_up/swallows_up/swallowed_up/swallowing_up mop_up/mops_up/mopped_up/mopping_up sweep_up/sweeps_up/swept_up/sweeping_up
    scoop_up/scoops_up/scooped_up/scooping_up make_off_with/makes_off_with/made_off_with/making_off_with`,
  hold: `hold/holds/held/holding keep/keeps/kept/keeping retain/retains/retained/retaining defend/defends/defended/defending
    hold_on_to/holds_on_to/held_on_to/holding_on_to hold_onto/holds_onto/held_onto/holding_onto
    hold_on_in/holds_on_in/held_on_in/holding_on_in hold_on/holds_on/held_on/holding_on
    cling_on_to/clings_on_to/clung_on_to/clinging_on_to cling_onto/clings_onto/clung_onto/clinging_onto cling_to/clings_to/clung_to/clinging_to
    cling_on/clings_on/clung_on/clinging_on hang_on_to/hangs_on_to/hung_on_to/hanging_on_to hang_onto/hangs_onto/hung_onto/hanging_onto
    hang_on/hangs_on/hung_on/hanging_on keep_hold_of/keeps_hold_of/kept_hold_of/keeping_hold_of maintain/maintains/maintained/maintaining
    preserve/preserves/preserved/preserving save/saves/saved/saving stick_with/sticks_with/stuck_with/sticking_with`,
  lose: `lose/loses/lost/losing surrender/surrenders/surrendered/surrendering relinquish/relinquishes/relinquished/relinquishing
    forfeit/forfeits/forfeited/forfeiting cede/cedes/ceded/ceding give_up/gives_up/gave_up/given_up/giving_up shed/sheds/shed/shedding
    drop/drops/dropped/dropping concede/concedes/conceded/conceding wave_goodbye_to/waves_goodbye_to/waved_goodbye_to/waving_goodbye_to say_goodbye_to/says_goodbye_to/said_goodbye_to/saying_goodbye_to
    bid_farewell_to/bids_farewell_to/bade_farewell_to/bidden_farewell_to/bidding_farewell_to lose_out_in/loses_out_in/lost_out_in/losing_out_in
    mislay/mislays/mislaid/mislaying squander/squanders/squandered/squandering part_with/parts_with/parted_with/parting_with leak/leaks/leaked/leaking haemorrhage/haemorrhages/haemorrhaged/haemorrhaging`,
  move: `go/goes/went/gone/going fall/falls/fell/fallen/falling slip/slips/slipped/slipping switch/switches/switched/switching
    swing/swings/swung/swinging move/moves/moved/moving pass/passes/passed/passing tip/tips/tipped/tipping tumble/tumbles/tumbled/tumbling
    revert/reverts/reverted/reverting return/returns/returned/returning slide/slides/slid/sliding shift/shifts/shifted/shifting
    become/becomes/became/become/becoming drift/drifts/drifted/drifting change/changes/changed/changing
    change_hands/changes_hands/changed_hands/changing_hands topple_into/topples_into/toppled_into/toppling_into vote/votes/voted/voting
    swap/swaps/swapped/swapping lapse/lapses/lapsed/lapsing succumb/succumbs/succumbed/succumbing plunge/plunges/plunged/plunging
    choose/chooses/chose/chosen/choosing lurch/lurches/lurched/lurching end_up/ends_up/ended_up/ending_up belong/belongs/belonged/belonging come_over/comes_over/came_over/come_over/coming_over
    cross/crosses/crossed/crossing cross_over/crosses_over/crossed_over/crossing_over
    plummet/plummets/plummeted/plummeting crash/crashes/crashed/crashing sink/sinks/sank/sunk/sinking`,
  remain: `remain/remains/remained/remaining stay/stays/stayed/staying stand_firm/stands_firm/stood_firm/standing_firm continue/continues/continued/continuing carry_on/carries_on/carried_on/carrying_on`,
  oust: `oust/ousts/ousted/ousting topple/topples/toppled/toppling unseat/unseats/unseated/unseating overthrow/overthrows/overthrew/overthrown/overthrowing
    dislodge/dislodges/dislodged/dislodging depose/deposes/deposed/deposing dethrone/dethrones/dethroned/dethroning
    kick_out/kicks_out/kicked_out/kicking_out boot_out/boots_out/booted_out/booting_out throw_out/throws_out/threw_out/thrown_out/throwing_out
    turf_out/turfs_out/turfed_out/turfing_out displace/displaces/displaced/displacing replace/replaces/replaced/replacing remove/removes/removed/removing
    sweep_aside/sweeps_aside/swept_aside/sweeping_aside sweep_away/sweeps_away/swept_away/sweeping_away brush_aside/brushes_aside/brushed_aside/brushing_aside
    drive_out/drives_out/drove_out/driven_out/driving_out
    beat/beats/beat/beaten/beating defeat/defeats/defeated/defeating rout/routs/routed/routing oust_from/ousts_from/ousted_from/ousting_from
    sweep_out/sweeps_out/swept_out/sweeping_out push_out/pushes_out/pushed_out/pushing_out vote_out/votes_out/voted_out/voting_out chuck_out/chucks_out/chucked_out/chucking_out
    eject/ejects/ejected/ejecting evict/evicts/evicted/evicting reject/rejects/rejected/rejecting sack/sacks/sacked/sacking
    boot/boots/booted/booting kick/kicks/kicked/kicking turf/turfs/turfed/turfing chuck/chucks/chucked/chucking drive/drives/drove/driven/driving
    ditch/ditches/ditched/ditching dump/dumps/dumped/dumping desert/deserts/deserted/deserting edge_out/edges_out/edged_out/edging_out pip/pips/pipped/pipping bundle_out/bundles_out/bundled_out/bundling_out
    squeeze_out/squeezes_out/squeezed_out/squeezing_out knock_out/knocks_out/knocked_out/knocking_out
    abandon/abandons/abandoned/abandoning force_out/forces_out/forced_out/forcing_out`,
  seeOff: `see_off/sees_off/saw_off/seen_off/seeing_off fend_off/fends_off/fended_off/fending_off hold_off/holds_off/held_off/holding_off
    fight_off/fights_off/fought_off/fighting_off beat_off/beats_off/beat_off/beaten_off/beating_off repel/repels/repelled/repelling
    beat_back/beats_back/beat_back/beaten_back/beating_back resist/resists/resisted/resisting ward_off/wards_off/warded_off/warding_off
    survive/survives/survived/surviving withstand/withstands/withstood/withstanding stave_off/staves_off/staved_off/staving_off`,
  deprive: `deprive/deprives/deprived/depriving strip/strips/stripped/stripping rob/robs/robbed/robbing cost/costs/cost/costing
    deny/denies/denied/denying relieve/relieves/relieved/relieving`,
  raise: `increase/increases/increased/increasing extend/extends/extended/extending strengthen/strengthens/strengthened/strengthening
    tighten/tightens/tightened/tightening boost/boosts/boosted/boosting expand/expands/expanded/expanding widen/widens/widened/widening
    bolster/bolsters/bolstered/bolstering consolidate/consolidates/consolidated/consolidating cement/cements/cemented/cementing
    grow/grows/grew/grown/growing double/doubles/doubled/doubling treble/trebles/trebled/trebling triple/triples/tripled/tripling cut/cuts/cut/cutting trim/trims/trimmed/trimming prune/prunes/pruned/pruning slash/slashes/slashed/slashing
    halve/halves/halved/halving shrink/shrinks/shrank/shrunk/shrinking dent/dents/dented/denting reduce/reduces/reduced/reducing`,
  turn: `turn/turns/turned/turning push/pushes/pushed/pushing send/sends/sent/sending force/forces/forced/forcing leave/leaves/left/leaving
    throw/throws/threw/thrown/throwing plunge_it/plunges/plunged_it/plunging_it put/puts/put/putting bring/brings/brought/bringing
    paint/paints/painted/painting install/installs/installed/installing`,
  run: `control/controls/controlled/controlling run/runs/ran/run/running govern/governs/governed/governing rule/rules/ruled/ruling
    lead/leads/led/leading command/commands/commanded/commanding dominate/dominates/dominated/dominating`,
  hand: `hand/hands/handed/handing deliver/delivers/delivered/delivering gift/gifts/gifted/gifting`,
  miss: `miss/misses/missed/missing fall_short/falls_short/fell_short/fallen_short/falling_short miss_out/misses_out/missed_out/missing_out
    come_close/comes_close/came_close/coming_close fall_short_of/falls_short_of/fell_short_of/fallen_short_of/falling_short_of
    miss_out_on/misses_out_on/missed_out_on/missing_out_on`,
  vanish: `disappear/disappears/disappeared/disappearing evaporate/evaporates/evaporated/evaporating vanish/vanishes/vanished/vanishing
    wipe_out/wipes_out/wiped_out/wiping_out break/breaks/broke/broken/breaking shatter/shatters/shattered/shattering
    overturn/overturns/overturned/overturning erase/erases/erased/erasing crumble/crumbles/crumbled/crumbling collapse/collapses/collapsed/collapsing`,
  elect: `elect/elects/elected/electing re_elect/re_elects/re_elected/re_electing reelect/reelects/reelected/reelecting
    name/names/named/naming crown/crowns/crowned/crowning declare_elected/declares_elected/declared_elected/declaring_elected`,
  say: `say/says/said/saying tell/tells/told/telling announce/announces/announced/announcing confirm/confirms/confirmed/confirming
    admit/admits/admitted/admitting acknowledge/acknowledges/acknowledged/acknowledging report/reports/reported/reporting
    reveal/reveals/revealed/revealing show/shows/showed/shown/showing see/sees/saw/seen/seeing mean/means/meant/meaning
    declare/declares/declared/declaring note/notes/noted/noting hail/hails/hailed/hailing celebrate/celebrates/celebrated/celebrating
    add_that/adds_that/added_that/adding_that concede_that/concedes_that/conceded_that/conceding_that concede_they/concedes_they/conceded_they/conceding_they
    call/calls/called/calling watch/watches/watched/watching thank/thanks/thanked/thanking joke/jokes/joked/joking respond/responds/responded/responding`,
  think: `think/thinks/thought/thinking believe/believes/believed/believing reckon/reckons/reckoned/reckoning predict/predicts/predicted/predicting
    forecast/forecasts/forecast/forecasting project/projects/projected/projecting suggest/suggests/suggested/suggesting
    claim/claims/claimed/claiming suspect/suspects/suspected/suspecting estimate/estimates/estimated/estimating
    indicate/indicates/indicated/indicating hear/hears/heard/hearing understand/understands/understood/understanding
    insist/insists/insisted/insisting argue/argues/argued/arguing wonder/wonders/wondered/wondering bet/bets/bet/betting
    accept/accepts/accepted/accepting imagine/imagines/imagined/imagining assume/assumes/assumed/assuming ask/asks/asked/asking expect_that/expects_that/expected_that/expecting_that
    rumour/rumours/rumoured/rumouring shout/shouts/shouted/shouting pretend/pretends/pretended/pretending
    whisper/whispers/whispered/whispering boast_that/boasts_that/boasted_that/boasting_that
    brief_that/briefs_that/briefed_that/briefing_that spin_that/spins_that/spun_that/spinning_that
    chant_that/chants_that/chanted_that/chanting_that mutter_that/mutters_that/muttered_that/muttering_that
    murmur_that/murmurs_that/murmured_that/murmuring_that swear_that/swears_that/swore_that/sworn_that/swearing_that
    tweet_that/tweets_that/tweeted_that/tweeting_that crow_that/crows_that/crowed_that/crowing_that`,
  hope: `hope/hopes/hoped/hoping dream/dreams/dreamed/dreaming pray/prays/prayed/praying`,
  fear: `fear/fears/feared/fearing worry/worries/worried/worrying brace/braces/braced/bracing dread/dreads/dreaded/dreading`,
  other: `get_home/gets_home/got_home/getting_home
    scrape_home/scrapes_home/scraped_home/scraping_home squeak_home/squeaks_home/squeaked_home/squeaking_home edge_home/edges_home/edged_home/edging_home
    squeeze_home/squeezes_home/squeezed_home/squeezing_home
    stand/stands/stood/standing let/lets/let/letting come/comes/came/come/coming make/makes/made/making get/gets/got/got/getting give/gives/gave/given/giving find/finds/found/finding
    face/faces/faced/facing begin/begins/began/begun/beginning campaign/campaigns/campaigned/campaigning appear/appears/appeared/appearing
    look/looks/looked/looking stretch/stretches/stretched/stretching suffer/suffers/suffered/suffering enjoy/enjoys/enjoyed/enjoying
    count/counts/counted/counting finish/finishes/finished/finishing know/knows/knew/known/knowing visit/visits/visited/visiting
    overtake/overtakes/overtook/overtaken/overtaking need/needs/needed/needing want/wants/wanted/wanting work/works/worked/working
    speak/speaks/spoke/spoken/speaking blame/blames/blamed/blaming agree/agrees/agreed/agreeing join/joins/joined/joining
    announce_plans/announces_plans/announced_plans/announcing_plans resign/resigns/resigned/resigning quit/quits/quit/quitting
    elected_as/elects_as/elected_as/electing_as represent/represents/represented/representing poll/polls/polled/polling
    perform/performs/performed/performing benefit/benefits/benefited/benefiting vow/vows/vowed/vowing promise/promises/promised/promising
    prove/proves/proved/proven/proving arrive/arrives/arrived/arriving record/records/recorded/recording replace_as/replaces_as/replaced_as/replacing_as
    open/opens/opened/opening happen/happens/happened/happening follow/follows/followed/following include/includes/included/include_ing
    push_for/pushes_for/pushed_for/pushing_for live/lives/lived/living die/dies/died/dying apologise/apologises/apologised/apologising
    fight/fights/fought/fighting contest/contests/contested/contesting field/fields/fielded/fielding unite/unites/united/uniting
    start/starts/started/starting end/ends/ended/ending stop/stops/stopped/stopping climb/climbs/climbed/climbing rise/rises/rose/risen/rising
    mark/marks/marked/marking spell/spells/spelled/spelling signal/signals/signalled/signalling
    put_on/puts_on/put_on/putting_on form/forms/formed/forming slump/slumps/slumped/slumping shrink/shrinks/shrank/shrunk/shrinking`,
};

/** One form of a verb. */
export interface VerbForm {
  lemma: string;
  verbClass: VerbClass;
  base: boolean;
  third: boolean;
  past: boolean;
  participle: boolean;
  ing: boolean;
}

function listVerbForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const [verbClass, list] of Object.entries(table) as [VerbClass, string][]) {
    for (const entry of list.split(/\s+/)) {
      const parts = entry.split('/').map((part) => part.replaceAll('_', ' '));
      const [base = '', third = '', past = ''] = parts;
      const participle = parts.length > 4 ? (parts[3] ?? '') : past;
      const ing = parts.at(-1) ?? '';
      for (const word of new Set([base, third, past, participle, ing])) {
        if (forms.has(word)) continue;
        forms.set(word, {
          lemma: base,
          verbClass,
          base: word === base,
          third: word === third,
          past: word === past,
          participle: word === participle,
          ing: word === ing,
        });
      }
    }
  }
  return forms;
}

/** Every form of every verb that the reader knows, by its normalised words. */
export const verbForms: ReadonlyMap<string, VerbForm> = listVerbForms();
