import { Scoreboard } from '../../../features/scoreboard/Scoreboard.tsx';
import '../embed.css';
import { mountEmbed } from '../mountEmbed.tsx';

mountEmbed({ scoreboard: ({ facts }) => <Scoreboard facts={facts} /> });
