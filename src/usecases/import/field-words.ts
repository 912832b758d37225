// The words by which headers of trackers name a field, in English, French, Portuguese, Spanish, German and Chinese,
// each group with how sure it makes (1 = no doubt). Only words here; how a header is compared with them is match-header.ts.
// "!" before a phrase: only when it is the whole header. Phrases of Latin letters are compared word by word, Chinese ones anywhere.
import type { ImportField } from "../../text/import-words";

export interface FieldPhrases {
  readonly field: ImportField;
  readonly weight: number;
  readonly phrases: string;
}

export const fieldPhrases: readonly FieldPhrases[] = [
  {
    field: "id",
    weight: 1,
    phrases:
      "!id|!no|!nr|!n|!#|s no|sno|sl no|sr no|serial number|item no|item number|item id|task id|task no|action id|action no|ref no|!ref|!reference|!key|!num|!numero|!numéro|!réf|lfd nr|laufende nummer|!nummer|!código|!codigo|序号|编号",
  },
  { field: "id", weight: 0.6, phrases: "id|code|!number|ticket|номер" },
  {
    field: "category",
    weight: 1,
    phrases:
      "category|task category|!type|workstream|work stream|!area|!module|catégorie|!domaine|rubrique|!axe|categoria|!tipo|!área|!módulo|categoría|kategorie|!art|!bereich|类别|分类|类型|模块|大功能|系统模块",
  },
  {
    field: "category",
    weight: 0.7,
    phrases:
      "!group|!theme|!section|!stage|!phase|!pillar|!function|!department|!team|!role|role|type|area|module|theme|thème|!service|!groupe|!equipe|!equipo|!tema|!fase|!grupo|!modul|!thema|!gruppe|!abteilung|applications|阶段|部门|项目进度",
  },
  {
    field: "category",
    weight: 0.5,
    phrases:
      "!project|!projet|!projeto|!proyecto|!projekt|!topic|!goal area|!objective|!objectif|!category name|领域",
  },
  {
    field: "learner",
    weight: 1,
    phrases:
      "learner|employee|employee name|full name|coachee|mentee|participant|trainee|student|apprentice|protege|team member|staff member|apprenant|salarié|collaborateur|bénéficiaire|stagiaire|nom et prénom|nom complet|aluno|colaborador|funcionário|mentorado|formando|nome completo|alumno|empleado|aprendiz|nombre completo|mitarbeiter|mitarbeitende|mitarbeiterin|teilnehmer|teilnehmerin|lernender|lernende|auszubildender|姓名|学员|员工|被辅导人|学生",
  },
  {
    field: "learner",
    weight: 0.8,
    phrases:
      "!name|!names|!client|!staff|!member|!person|!candidate|!customer|!nom|!prénom|!nome|!nombre|!participante|!persona|!personne|!kunde|人员|名字",
  },
  {
    field: "owner",
    weight: 1,
    phrases:
      "owner|action owner|task owner|assigned to|assignee|responsible|responsible person|person responsible|accountable|!who|by whom|responsable|!qui|pilote|porteur|assigné à|responsável|!quem|asignado a|encargado|!quién|verantwortlich|verantwortliche|verantwortlicher|zuständig|!wer|负责人|责任人|跟进人|执行人|担当|经办人",
  },
  {
    field: "owner",
    weight: 0.8,
    phrases:
      "lead|leader|!coach|!mentor|mentor|coach|manager|supervisor|trainer|!resource|!assigned|référent|propriétaire|encarregado|dueño|!dono|betreuer|!by",
  },
  {
    field: "action",
    weight: 1,
    phrases:
      "action|actions|action item|action items|task|tasks|task description|task title|task name|activity|activities|to do|todo|action required|action plan|development activity|tâche|tâches|activité|!quoi|plan d action|ação|ações|tarefa|atividade|acción|acciones|tarea|actividad|maßnahme|massnahme|maßnahmen|aufgabe|aufgaben|aktivität|任务|事项|行动|措施|工作内容|项目名称|功能项|明细功能|待办",
  },
  {
    field: "action",
    weight: 0.85,
    phrases:
      "milestone|!item|!items|deliverable|initiative|project name|!what|!topic|topics|!step|steps|description|!title|!course|!training|jalon|étape|livrable|description de l action|!libellé|!intitulé|!o que|!o quê|etapa|descrição|entrega|hito|descripción|!qué|entregable|meilenstein|!was|schritt|beschreibung|tätigkeit|内容|里程碑|描述|课程",
  },
  {
    field: "action",
    weight: 0.6,
    phrases:
      "project|issue|area of concern|!concern|development need|development goal|!gap|!risk|!risks|risk description|!risque|!risiko|!riesgo|!risco|风险|!subject|!summary|!objective|!goals|problem|!projet|!problème|!problema|!projeto|!proyecto|!projekt|!thema|!ziele|主题|问题",
  },
  {
    field: "measure",
    weight: 1,
    phrases:
      "measure|measures|measure of success|success measure|kpi|kpis|metric|metrics|key metric|business metrics|indicator|key result|key results|success criteria|indicateur|indicateurs|critère de succès|indicador|indicadores|métrica|kennzahl|kennzahlen|messgröße|indikator|erfolgskriterium|指标|衡量标准|考核项",
  },
  {
    field: "measure",
    weight: 0.6,
    phrases:
      "!mesure|!medida|!competency|!skill|!criteria|!criterion|!critère|!goal|!objective|!objetivo|!ziel|kriterium",
  },
  {
    field: "baseline",
    weight: 1,
    phrases:
      "baseline|base line|start value|starting value|initial value|starting point|valeur de départ|valeur initiale|linha de base|valor inicial|línea base|línea de base|ausgangswert|startwert|basiswert|基线|基准|初始值|起始值",
  },
  {
    field: "baseline",
    weight: 0.7,
    phrases: "!initial|!before|!base|!from value|!avant|!antes|!vorher",
  },
  {
    field: "target",
    weight: 1,
    phrases:
      "target|target value|!goal|goal value|!cible|valeur cible|!objectif|valeur visée|!meta|!alvo|valor alvo|!objetivo|valor objetivo|zielwert|!ziel|!soll|sollwert|目标|目标值",
  },
  {
    field: "target",
    weight: 0.7,
    phrases:
      "required level|desired level|desired state|niveau visé|nivel deseado|!planned|!plan|!expected|expected standard|expected result|!budgeted|!prévu|!previsto|!geplant|计划值",
  },
  {
    field: "actual",
    weight: 1,
    phrases:
      "!actual|!actuals|actual value|actual result|current value|latest value|!réel|!réalisé|valeur actuelle|!realizado|valor atual|valor actual|!logrado|!ist|istwert|!istwert|实际值|当前值|完成值",
  },
  {
    field: "actual",
    weight: 0.75,
    phrases:
      "current level|current performance|current state|current result|where now|niveau actuel|nivel actual|nível atual|!current|!result|!results|!achieved|!score|!latest|!value|!résultat|!resultado|!atual|!real|!ergebnis|!aktuell|!实际|!结果",
  },
  {
    field: "start",
    weight: 1,
    phrases:
      "start|start date|started|begin|begin date|planned start|date raised|date opened|date assigned|début|date de début|commencé le|início|data de início|data inicial|inicio|fecha de inicio|beginn|startdatum|计划开始时间|预计开始时间|预计开始日期|开始时间|开始日期|开始|起始日期",
  },
  {
    field: "start",
    weight: 0.7,
    phrases:
      "!date|!dates|!opened|!created|!raised|!assigned on|!from|!datum|!von|!data|!fecha|!du|!日期|!时间",
  },
  {
    field: "due",
    weight: 1,
    phrases:
      "due|due date|deadline|by when|target date|planned finish|planned end|planned completion|finish by|complete by|échéance|date limite|date d échéance|pour le|prazo|data limite|vencimento|fecha límite|vencimiento|plazo|fällig|fällig am|fälligkeit|frist|termin|bis wann|zieldatum|计划完成时间|预计结束时间|预计结束日期|截止|截止日期|完成期限|到期",
  },
  {
    field: "due",
    weight: 0.75,
    phrases:
      "!end|end date|f fin|f final|f limite|dt fim|dt final|!fim|data fim|finish|finish date|!when|!to|!until|!by|!expected completion|!quand|!délai|review date|date de revue|fecha de revisión|date de fin|!fin|!quando|data de término|data final|!cuándo|fecha fin|fecha de fin|!bis|!wann|enddatum|!ende|结束时间|结束日期",
  },
  {
    field: "done",
    weight: 1,
    phrases:
      "done|done on|completed|completed on|date completed|completion date|actual end|actual finish|actual completion|date closed|closed on|finished|fait le|réalisé le|terminé le|date de réalisation|concluído|concluído em|data de conclusão|completado|terminado|fecha de cierre|fecha real|erledigt|erledigt am|abgeschlossen|abgeschlossen am|实际完成时间|实际结束时间|实际结束日期|完成日期|完成时间",
  },
  {
    field: "done",
    weight: 0.6,
    phrases: "!closed|!terminé|!fait|!clôturé|!feito|!finalizado|!abschluss",
  },
  {
    field: "percent",
    weight: 1,
    phrases:
      "!%|% complete|% done|percent|percent complete|percentage|progress %|completion %|!progress|% réalisé|avancement|progression|% concluído|progresso|% completado|avance|progreso|fortschritt|% erledigt|进度|完成率|完成度|百分比",
  },
  {
    field: "status",
    weight: 1,
    phrases:
      "status|state|!rag|rag status|progress status|statut|état|situação|estado|estatus|situación|!stand|zustand|状态|完成情况",
  },
  {
    field: "status",
    weight: 0.6,
    phrases: "!complete|!progress|!done|!health|!avancement|!fortschritt|!progreso|!erledigt|情况",
  },
  {
    field: "priority",
    weight: 1,
    phrases: "priority|!prio|priorité|prioridade|prioridad|priorität|优先级|优先|重要性|紧急程度",
  },
  {
    field: "priority",
    weight: 0.75,
    phrases:
      "!impact|!severity|!importance|!urgency|!urgence|!importância|!importancia|!dringlichkeit|!wichtigkeit",
  },
  {
    field: "notes",
    weight: 1,
    phrases:
      "note|notes|comment|comments|remark|remarks|observations|commentaire|commentaires|remarque|remarques|observação|observações|comentário|comentários|notas|observaciones|comentario|comentarios|bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|notizen|hinweise|备注|评论",
  },
  {
    field: "notes",
    weight: 0.6,
    phrases:
      "mitigation|!details|!detail|!how|!update|!updates|!next steps|!evidence|!action taken|!como|!cómo|!wie|links|!link|说明",
  },
  { field: "notes", weight: 0.6, phrases: "issue|evidence" },
  { field: "notes", weight: 0.45, phrases: "url" },
  {
    field: "updated",
    weight: 1,
    phrases:
      "updated|last updated|last update|date updated|updated on|modified|last modified|last reviewed|mis à jour|mise à jour|dernière mise à jour|!maj|atualizado|atualizado em|última atualização|actualizado|última actualización|aktualisiert|aktualisiert am|letzte aktualisierung|更新|更新时间|更新日期",
  },
];
