/** The state of one Official Account as the sandbox keeps it. All instants are milliseconds since the epoch. */

export type Term = 'long' | 'short';

export interface Person {
  openid: string;
  /** WeChat ID. */
  username: string;
  nickname: string;
  term: Term;
}

export interface Operator extends Person {
  boundAt: number;
  /** Only short-term operators have one. */
  expiresAt?: number;
}

export interface Invitation extends Person {
  invitedAt: number;
  /** When the invited person will confirm; absent if never. */
  acceptsAt?: number;
}

type SubjectType = 'individual' | 'enterprise' | 'sole-trader' | 'government' | 'media' | 'organisation' | 'overseas';

export interface Article {
  id: number;
  title: string;
  publishedAt: number;
  reads: number;
  deleted: boolean;
}

interface OperationRecord {
  at: number;
  what: string;
  who: string;
  ip: string;
}

export type Closing =
  | { stage: 'open' }
  | { stage: 'payment'; cents: number; code: string; deadline: number }
  | { stage: 'frozen'; id: number; appliedAt: number; endsAt: number }
  | { stage: 'confirm'; id: number; deadline: number }
  | { stage: 'closed'; at: number };

export type ProtectedAction = 'login' | 'massSend' | 'serverConfig' | 'appSecret';
/** Of what the administrator is told by message (风险操作提醒). */
export type AlertedAction = 'login' | 'massSend';

interface Platform {
  appid: string;
  name: string;
  privileges: string;
  authorisedAt: number;
}

export interface Account {
  ghid: string;
  uin: string;
  alias: string;
  nickname: string;
  /** What the page puts into `user_name`: on some saved pages it is the alias. */
  userNameIsAlias: boolean;
  subjectType: SubjectType;
  subjectName: string;
  serviceType: 'subscription' | 'service';
  verified: boolean;
  followers: number;
  intro: string;
  region: string;
  loginEmail: string;
  /** `realname_status` 1. */
  registered: boolean;
  canClose: boolean;
  administrator: { nickname: string; maskedId: string; name: string } | null;
  operators: Operator[];
  invitations: Invitation[];
  /** How `expire_time` is written into the page: no source says which is right. */
  expireTimeForm: 'unix' | 'flag';
  protection: Record<ProtectedAction, boolean>;
  alerts: Record<AlertedAction, boolean>;
  /** Whether the legal representative has been bound (绑定法定代表人). */
  legalPersonBound: boolean;
  articles: Article[];
  drafts: { id: number; title: string; savedAt: number }[];
  records: OperationRecord[];
  closing: Closing;
  pendingRename: { name: string; deadline: number } | null;
  developer: {
    appid: string;
    hasSecret: boolean;
    serverConfigOn: boolean;
    serverUrl: string;
    ipWhitelist: string[];
    openPlatform: string | null;
    /** Whether the newer console still has the rows that elsewhere have moved to the developer platform. */
    keptHere: boolean;
    /** People who may use the web debugger: no operators. */
    debuggers: { nickname: string; username: string }[];
  };
  platforms: Platform[];
  miniprograms: { appid: string; name: string }[];
  merchants: { id: string; name: string }[];
}
