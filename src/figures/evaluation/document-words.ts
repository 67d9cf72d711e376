import type { Lang } from '../../i18n/lang.ts';
import type { IndicatorField } from './documents.ts';

type Key = 'plainFormula' | 'none' | 'noBaseline' | 'recorded' | 'indicatorsTitle' | 'status' | 'formTitle' | 'formLead' | 'peers' | 'minimum' | 'record' | 'whoMeasures' | 'howOften' | 'valueInterval' | 'remark' | 'signOff' | 'unit' | 'period' | 'audited' | 'person' | 'date' | 'signature' | 'gradeTitle' | 'evidence' | 'grade' | 'gradeOf' | 'upToTwo' | 'surveyStatus' | 'noAnswer' | 'answers' | 'askedOf' | 'feeds';

/** Words of the documents and of the pages that show the same records. */
export const DOC: Readonly<Record<Lang, Readonly<Record<Key, string>> & { readonly fields: Readonly<Record<IndicatorField, string>> }>> = {
  kk: {
    plainFormula: 'Алымы ÷ бөлімі × 100.', none: 'жоқ', noBaseline: 'Ресми бастапқы мән табылмады.', recorded: 'иә: тіркеу тәжірибесіне тәуелді',
    indicatorsTitle: 'Ішкі істер органдарын бағалау көрсеткіштері', status: 'Зерттеу жобасының ұсынысы. Ешбір орган қабылдаған жоқ.',
    formTitle: 'Бөлімшені бағалау нысаны', formLead: 'Бөлімше индекс емес, бейін алады: әр көрсеткіш өз аралығымен оқылады. Бөлімі ең аз базадан кем болса, «тым аз» деп жазылады. Балалар туралы сан өңірден төмен жазылмайды.', peers: 'Салыстыру тобы', minimum: 'Ең аз база',
    record: 'Қай жазбадан', whoMeasures: 'Кім өлшейді', howOften: 'Қаншалықты жиі', valueInterval: 'Мәні және 95% аралығы', remark: 'Ескерту',
    signOff: 'Қол қою', unit: 'Бөлімше', period: 'Кезең', audited: 'Тексерілген жазба саны және нәтижесі', person: 'Аты-жөні, лауазымы', date: 'Күні', signature: 'Қолы',
    gradeTitle: 'Жарияланған сұрақтар бойынша баға парағы', evidence: 'Дәлелдер: көрсеткіш, орнында көру, істер, тұрғындар', grade: 'Баға, 0–4', gradeOf: '{pillar} бөлімінің бағасы және уәжі',
    upToTwo: 'екеуге дейін таңдалады', surveyStatus: 'Ұсыныс: бірде-бір сұхбат жүргізілген жоқ. Тұрақты сауалнаманы заң міндеттемейді.', noAnswer: 'Әр сұрақта', answers: 'Жауаптар', askedOf: 'Кімнен сұралады', feeds: 'көрсеткіш',
    fields: { code: 'Коды', pillar: 'Бөлім', title: 'Көрсеткіш', question: 'Сұрақ', direction: 'Бағыты', unit: 'Өлшемі', numerator: 'Алымы', denominator: 'Бөлімі', formula: 'Формула', source: 'Дереккөз', status: 'Бүгінгі жайы', periodicity: 'Кезеңділігі', items: 'Сауалнама сұрақтары', error: 'Қате моделі', adjustment: 'Түзету', goalposts: 'Шкала шектері', minimum: 'Ең аз база', gaming: 'Бұрмалау қаупі', guard: 'Қарсы шара', disaggregation: 'Бөліп көрсету', levels: 'Деңгейлері', share: 'Бөлімдегі салмағы', baseline: 'Бастапқы мән', recording: 'Тіркеу белгісі', id: 'Тұрақты коды' },
  },
  ru: {
    plainFormula: 'Числитель ÷ знаменатель × 100.', none: 'нет', noBaseline: 'Официального исходного значения не найдено.', recorded: 'да: зависит от практики регистрации',
    indicatorsTitle: 'Показатели оценки органов внутренних дел', status: 'Предложение исследовательского проекта. Ни один орган его не принимал.',
    formTitle: 'Форма оценки подразделения', formLead: 'Подразделение получает профиль, а не индекс: каждый показатель читается со своим интервалом. При знаменателе ниже минимума пишется «слишком мало». Числа о детях ниже региона не записываются.', peers: 'Группа сравнения', minimum: 'Минимальная база',
    record: 'Из какой записи', whoMeasures: 'Кто измеряет', howOften: 'Как часто', valueInterval: 'Значение и интервал 95 %', remark: 'Примечание',
    signOff: 'Подписи', unit: 'Подразделение', period: 'Период', audited: 'Сколько записей проверено и с каким итогом', person: 'Ф. И. О., должность', date: 'Дата', signature: 'Подпись',
    gradeTitle: 'Лист оценки по опубликованным вопросам', evidence: 'Доказательства: показатели, выезд, дела, жители', grade: 'Оценка, 0–4', gradeOf: 'Оценка раздела {pillar} и её мотивы',
    upToTwo: 'не более двух', surveyStatus: 'Предложение: ни одного интервью не проведено. Регулярный опрос закон не предписывает.', noAnswer: 'В каждом вопросе', answers: 'Ответы', askedOf: 'Кому задаётся', feeds: 'показатель',
    fields: { code: 'Код', pillar: 'Раздел', title: 'Показатель', question: 'Вопрос', direction: 'Направление', unit: 'Единица', numerator: 'Числитель', denominator: 'Знаменатель', formula: 'Формула', source: 'Источник', status: 'Положение сегодня', periodicity: 'Периодичность', items: 'Вопросы анкеты', error: 'Модель ошибки', adjustment: 'Поправка', goalposts: 'Границы шкалы', minimum: 'Минимальная база', gaming: 'Риск искажения', guard: 'Контрмера', disaggregation: 'Разбивка', levels: 'Уровни', share: 'Вес в разделе', baseline: 'Исходное значение', recording: 'Учётный признак', id: 'Постоянный код' },
  },
  en: {
    plainFormula: 'Numerator ÷ denominator × 100.', none: 'none', noBaseline: 'No official baseline was found.', recorded: 'yes: depends on recording practice',
    indicatorsTitle: 'Indicators for the evaluation of internal affairs bodies', status: 'A proposal of the research project. No body has adopted it.',
    formTitle: 'Form for the evaluation of a unit', formLead: 'A unit gets a profile, not an index: each indicator is read with its own interval. Below the minimum base “too few” is written. No count of children is written below region.', peers: 'Peer group', minimum: 'Minimum base',
    record: 'From which record', whoMeasures: 'Who measures', howOften: 'How often', valueInterval: 'Value and 95% interval', remark: 'Remark',
    signOff: 'Signatures', unit: 'Unit', period: 'Period', audited: 'Records audited and the outcome', person: 'Name and post', date: 'Date', signature: 'Signature',
    gradeTitle: 'Sheet of grades by published questions', evidence: 'Evidence: indicators, field visit, files, residents', grade: 'Grade, 0–4', gradeOf: 'Grade of pillar {pillar} and its reasons',
    upToTwo: 'up to two', surveyStatus: 'A proposal: no interview has been held. The law does not order a regular survey.', noAnswer: 'In every question', answers: 'Answers', askedOf: 'Asked of', feeds: 'indicator',
    fields: { code: 'Code', pillar: 'Pillar', title: 'Indicator', question: 'Question', direction: 'Direction', unit: 'Unit', numerator: 'Numerator', denominator: 'Denominator', formula: 'Formula', source: 'Source', status: 'State today', periodicity: 'Periodicity', items: 'Survey questions', error: 'Error model', adjustment: 'Adjustment', goalposts: 'Goalposts', minimum: 'Minimum base', gaming: 'Gaming risk', guard: 'Counter-measure', disaggregation: 'Disaggregation', levels: 'Levels', share: 'Weight in the pillar', baseline: 'Baseline', recording: 'Recording flag', id: 'Permanent code' },
  },
};
