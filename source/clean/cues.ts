/**
 * A kind of line that pages put around their text, or a trait of running text: the wording that gives it away, and a
 * line that has it. Phrases are whole words anywhere in a line, openings its first words, both divided by bars; a
 * pattern is looked for in shorter lines, of at most so many `words`, that have one of the characters of `marks`. It
 * begins with such a mark and looks back from there, where it can: engines find a rare character fast.
 */
export type Cue = {
	name: string;
	phrases?: string;
	openings?: string;
	pattern?: RegExp;
	marks?: string;
	words?: number;
	/** A trait of any line, no sign of page furniture by itself. */
	trait?: true;
	example: string;
};

const DIGITS = '0123456789';

/** Wordings of page furniture, and traits. A cue never decides alone: each is one feature of the line model. */
export const CUES: Cue[] = [
	{
		name: 'subscription',
		phrases:
			'subscribe|subscribes|subscribed|subscribing|subscriber|subscribers|subscription|subscriptions|subscribe-now|sign up|signing up|signup|newsletter|newsletters|e-alert|e-alerts|your inbox|free trial|unlimited access|abonnieren|abonnez|abonnez-vous|abonnement|suscríbete|suscribirse|suscripción|abbonati|inscreva-se|assine|подписаться|подпишитесь|bülten|abone ol',
		example: 'Sign up to get our weekly newsletter in your inbox',
	},
	{
		name: 'access',
		phrases:
			'app store|google play|download the|download our|our app|the app|browser|browsers|javascript|internet explorer|notification|notifications|accessible|accessibility|mobile version|desktop version|login|log in|log-in|logout|log out|sign in|sign-in|sign out|logged in|my account|your account|register|create an account|password|username|already a member|einloggen|anmelden|registrieren|connexion|se connecter|iniciar sesión|accedi|registrati|entrar|cadastre-se|войти|регистрация|giriş yap|üye ol|zaloguj',
		example: 'Already a member? Log in',
	},
	{
		name: 'sharing',
		phrases:
			'share|shares|tweet|retweet|pin it|e-mail|email|print|facebook|twitter|whatsapp|linkedin|linked in|pinterest|reddit|telegram|tumblr|copy link|flipboard|instagram|youtube|rss|teilen|drucken|partager|imprimer|compartir|imprimir|compartilhar|compartilhe|condividi|stampa|udostępnij|поделиться|вконтакте|paylaş|yazdır|delen',
		example: 'Share this article on Facebook',
	},
	{
		name: 'following',
		phrases:
			'follow us|follow him|follow her|follow them|follow me|follow topics|find us on|like us on|join us|join our|join the conversation|connect with|suivez-nous|síguenos|seguici|folgen sie|folge uns',
		pattern: /@(?<=(?:^|\s)@)\w{3,}|\bfollow \S+ on\b/i,
		example: 'Follow us on Instagram',
	},
	{
		name: 'rights',
		phrases:
			'copyright|copyrighted|all rights reserved|rights reserved|may not be published|may not be reproduced|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|все права|reproduction|impressum',
		pattern: /©|\(c\) ?\d{4}/i,
		marks: '©(',
		example: '© 2019 The Daily Example. All rights reserved.',
	},
	{
		name: 'consent',
		phrases:
			'cookie|cookies|privacy|gdpr|terms of|terms and|terms &|personal data|your consent|datenschutz|datenschutzerklärung|agb|ad choices|adchoices|do not sell|recaptcha|confidentialité|mentions légales|privacidad|aviso legal|privacidade|kvkk|prywatności|конфиденциальности',
		example: 'By continuing you agree to our use of cookies',
	},
	{
		name: 'advertising',
		phrases:
			'advert|adverts|advertise|advertisement|advertisements|advertising|advertorial|sponsor|sponsored|sponsors|promoted|affiliate|affiliates|commission|commissions|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|annons|annonce|reklam|reklama|реклама|paid post|paid content|ad-free|ads',
		example: 'Advertisement',
	},
	{
		name: 'appeal',
		phrases:
			'donate|donation|donations|support us|support our|your support|your contribution|your help|contribute|contributions|we need your|become a member|become a supporter|chip in|patreon|paypal',
		example: 'Your support keeps our reporters in the field: donate now',
	},
	{
		name: 'comments',
		phrases:
			'comment|comments|commenting|commented|reply|replies|leave a|post a|be the first to|join the discussion|trackback|trackbacks|pingback|permalink|moderated|moderation|moderator|commentaire|commentaires|répondre|kommentar|kommentare|kommentieren|antworten|comentario|comentarios|responder|comentar|comentários|commenti|rispondi|reactie|reacties|kommentarer|komentarze|odpowiedz|комментарии|ответить|комментировать|yorum|yorumlar|yanıtla',
		pattern: /:$(?<=\b(?:says?|said|wrote|writes|schreibt|dit|dice)\s*:)/i,
		marks: ':',
		example: 'Be the first to leave a comment',
	},
	{
		name: 'discussion',
		pattern:
			/^(?:\(?\d[\d,.]*\)? )?(?:reader |user |readers[’'] )?(?:comments?|responses?|repl(?:y|ies)|thoughts?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|reactions?|yorum(?:lar)?|комментари[ия]|komentarz[ey]|discussion)(?: (?:on|so far|en|sur|zu|about)\b.{0,160}| ?\(?\d[\d,.]*\)?)?\W*$|^(?:leave|post|add|write) (?:a |your )?(?:comment|reply|response)\b.{0,20}$|^(?:join|start) the (?:conversation|discussion)\b|^\(?\d[\d,.]*\)? (?:responses?|repl(?:y|ies)|reactions?) to\b|^be the first to comment/i,
		example: '12 thoughts on “The house by the lake”',
	},
	{
		name: 'related',
		phrases:
			"related|read more|read also|also read|read next|read on|read the full|read the rest|read full|see also|see more|more from|more on|more in|more stories|more news|more about|most popular|most read|most viewed|most shared|most recent|you may like|you might like|you may also like|you might also like|might be interested|may be interested|recommended|trending|latest news|latest headlines|latest stories|latest posts|latest|top stories|top news|editor's pick|editor's picks|editors' picks|up next|in case you missed|don't miss|recent posts|recent comments|popular posts|previous post|previous article|next post|next article|older posts|newer posts|further reading|archives|lesen sie|mehr zum thema|weitere artikel|das könnte|lire aussi|à lire|voir aussi|à voir|sur le même sujet|articles similaires|lea también|le puede|te puede|más noticias|noticias relacionadas|leggi anche|potrebbe interessarti|leia mais|leia também|veja também|notícias relacionadas|lees ook|zie ook|läs mer|läs också|læs også|czytaj także|zobacz także|читайте также|по теме|ilgili haberler|relacionados|relacionadas|você pode gostar|você também pode|confira também|saiba mais|veja mais|outras notícias|mais notícias|también te puede|quizás te|ver también|artículos relacionados|vous aimerez|vous pourriez|articles liés|auch interessant|mehr aus|weitere beiträge|ähnliche artikel|ähnliche beiträge|articoli correlati|leggi di più|gerelateerd|relaterade|relaterte|podobne artykuły|powiązane|похожие|смотрите также|benzer haberler|bunlar da",
		pattern: /^also:/i,
		marks: ':',
		example: 'You may also like',
	},
	{
		name: 'media',
		phrases:
			'watch|video|videos|play|player|playback|listen|podcast|podcasts|gallery|galleries|slideshow|photo|photos|image|images|picture|pictures|audio|mute|fullscreen|livestream|episode|episodes|vidéo|vídeo|vídeos|bild|bilder|foto|fotos|galerie|diaporama|galería|galeria|видео|фото',
		example: 'Watch: video of the arrival',
	},
	{
		name: 'credit',
		phrases:
			'getty|afp|shutterstock|istock|istockphoto|ap photo|associated press|epa|unsplash|pexels|via ap|file photo|flickr|wikimedia|alamy|zuma|xinhua|bloomberg via|photo by|photos by|photograph by|photographs by|image by|image source|image credit|image courtesy|photo courtesy|courtesy of|photo credit|handout|screenshot|dpa|ansa|crédit|crédits|foto di',
		pattern:
			/:(?<=\b(?:photo|image|picture|foto|credit|quelle)s?\s?:)|\((?:ap|reuters|afp|photo)\b|\/(?:ap|reuters|afp)\b/i,
		marks: ':(/',
		example: 'The two ministers at the airport. Photo: Handout',
	},
	{
		name: 'caption',
		phrases:
			'pictured|caption|toggle|seen here|seen in|seen at|seen during|shown here|shown in|poses for|poses with|pose for|speaks during|speaks at|speaks to|waves to|walks with|arrives at|arrives for|stands with|gestures during|looks on|shakes hands|shake hands',
		pattern: /\((?:l|r|c|left|right|cent(?:re|er)|second (?:left|right))\)/i,
		marks: '(',
		example: 'The president (left) shakes hands with his guest during a ceremony',
	},
	{
		name: 'byline',
		phrases:
			'staff writer|staff reporter|correspondent|contributed to this|reporting by|editing by|associate editor|news desk|newsdesk|bureau chief|contributing writer',
		openings:
			'by|von|par|por|di|da|door|av|af|written by|posted by|story by|reported by|author|autor|auteur|autore|text by|contributed by|published by|redaktion|редакция|автор',
		example: 'By Anna Sample',
	},
	{
		name: 'biography',
		phrases:
			'about the author|about the authors|about me|about us|can be reached|has work|view all posts|view all|view author|view profile|freelance|is a reporter|is an author|is a writer|is a journalist|is an editor|is the editor|is the author|is a senior|is a freelance|is a contributor|is a contributing|is a staff|contributor|all posts by|more by',
		pattern:
			/\bis (?:a|an|the) (?:[\w’'&-]+ ){0,5}(?:reporter|editor|writer|journalist|author|columnist|correspondent|producer|freelancer?|contributor|fellow|blogger)\b/i,
		example: 'Anna Sample is a senior reporter for the Daily Example',
	},
	{
		name: 'date',
		pattern:
			/(?<=\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? |\b\d{1,2}(?:st|nd|rd|th)?\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?)\d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d年/iu,
		marks: DIGITS,
		example: 'January 30, 2015',
	},
	{
		name: 'clock',
		phrases: 'ago|min read|minute read|minutes read|mins read|vor stunden|il y a|hace horas|fa|dk|önce',
		pattern: /\b\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b|\b(?![.:]\d))|\b\d{1,2}h\d\d\b|\b\d+[- ]min/i,
		marks: DIGITS,
		example: '7:07 AM · 2 min read',
	},
	{
		name: 'updated',
		phrases:
			'updated|published|modified|posted|posted on|posted in|posted at|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|publicerad|opublikowano|опубликовано|обновлено|güncelleme|filed under|filed in',
		openings:
			'tagged|tags|tag|topics|categories|category|categoría|categorías|catégories|kategorie|kategorien|schlagwörter|etiquetas|labels|теги|etiketler',
		example: 'Updated on 4 March',
	},
	{
		name: 'command',
		openings:
			'click|tap|skip|go|read|watch|listen|see|view|show|hide|load|download|get|buy|shop|search|close|menu|open|learn|find|explore|discover|visit|sign|join|enter|select|choose|browse|report|send|back|next|previous|continue|support|contact|submit|expand|scroll|swipe|save|jump|print|reply|copy|share|play|home|suche|suchen|rechercher|recherche|accueil|buscar|inicio|cerca|startseite|pesquisar|zurück|weiter|suivant|précédent|siguiente|anterior|поиск|ara|anasayfa|zoeken|sök',
		example: 'Skip to main content',
	},
	{
		name: 'address',
		pattern:
			/:(?<=https?:)|@(?<=[\w.-]@)[\w-]+\.\w|\.(?:(?<=www\.)|(?<=\w\.)(?:com|org|net|co\.uk|de|fr|es|it|ru|br)\b)/i,
		marks: '.:@',
		example: 'Write to desk@example.org',
	},
	{
		name: 'price',
		phrases:
			'add to cart|add to bag|checkout|discount|% off|coupon|per month|buy now|in stock|free shipping|price|prices',
		pattern: /[$£€]\s?\d|\d\s?(?:usd|eur|€|£)/i,
		marks: '$£€' + DIGITS,
		example: 'Only $2 per month',
	},
	{
		name: 'invitation',
		phrases:
			'click here|powered by|contact us|contact|feedback|about|faq|help|jobs|careers|sitemap|site map|kontakt|contacto|contato|contatti|über uns|qui sommes-nous|quienes somos|hakkımızda|iletişim|контакты|о нас|thank you for|thanks for|please',
		example: 'Contact us with your feedback',
	},
	{
		name: 'address to the reader',
		trait: true,
		phrases: "you|your|yours|you're|you'll|you've|sie|ihr|ihre|vous|votre|vos|usted|su|tu|você|sizin|ваш|вы",
		example: 'Not ready to support us today? We will remind you later.',
	},
	{
		name: 'the house itself',
		trait: true,
		phrases:
			'we|us|our|ours|wir|unser|unsere|nous|notre|nos|nosotros|nuestro|nuestra|this article|this story|this post|this page|this site|this website|this browser|this content|this piece|this report|this entry|this blog',
		example: 'This article was first published elsewhere.',
	},
	{
		name: 'first person',
		trait: true,
		phrases: "i|i'm|i've|i'd|i'll|my|me|mine|ich|mein|meine|je|j'ai|mon|yo|mi|io|eu|meu|minha|я|мне",
		example: 'I think the minister is right about this.',
	},
	{
		name: 'quotation',
		trait: true,
		pattern: /[“"„«].{12,}[”"“»]/,
		marks: '“"„«',
		example: 'The minister called it “a step in the right direction”.',
	},
	{
		name: 'telling',
		trait: true,
		phrases:
			'said|says|told|added|according|was|were|had|has|have|been|will|would|is|are|ist|hat|war|wurde|sind|sagte|est|sont|était|été|dit|es|está|fue|son|dijo|è|sono|stato|ha|disse|foi|são|är|jest|był|это|был|сказал|oldu|dedi',
		example: 'He said the talks had been useful.',
	},
	{
		name: 'name alone',
		trait: true,
		pattern: /^(?:[Bb]y\s+)?\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|al|bin)){1,3}$/u,
		words: 5,
		example: 'Anna M. Sample',
	},
	{
		name: 'divider',
		trait: true,
		pattern: /[|»›→▼▲·•]|\.\.\.$|…$/,
		marks: '|»›→▼▲·•….',
		example: 'Home › World › Europe',
	},
	{
		name: 'counter',
		trait: true,
		pattern: /^\W*\d[\d.,:/ ]*[km]?(?:\s*(?:comments?|shares?|views?|likes?|votes?|of|photos?|images?)\b.*)?$/i,
		marks: DIGITS,
		example: '12 comments',
	},
];

/** The bit of a cue in a line’s set of cues. */
export function cueBit(name: string): number {
	const index = CUES.findIndex(cue => cue.name === name);
	if (index < 0) throw new Error(`no cue is called ${name}`);
	return 1 << index;
}

/** The bits of several cues. */
export function cueBits(...names: string[]): number {
	return names.reduce((bits, name) => bits | cueBit(name), 0);
}

/** The cues that speak for page furniture. */
export const FURNITURE = cueBits(...CUES.filter(({trait}) => !trait).map(({name}) => name));
