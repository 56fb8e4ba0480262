import { ADMINISTRATOR, desktop } from '../shells.ts';
import { nobody } from '../types.ts';
import { list, table } from './draw.ts';

/** Operators are spoken of, and none is listed: rules, records, forms, accounts. */
export const WORDS = [
  nobody(
    'records',
    desktop(
      '安全操作记录',
      table(
        ['操作时间', '操作人', '操作类型', '操作内容'],
        [
          ['2026-11-03 10:22', '林夏', '运营者管理', '绑定短期运营者 周野'],
          ['2026-11-04 10:22', '林夏', '运营者管理', '解除绑定长期运营者 陈默'],
        ],
      ),
    ),
  ),
  nobody(
    'records-short',
    desktop(
      '操作记录',
      table(
        ['运营者', '操作', '时间'],
        [
          ['周野', '解绑', '2026-11-03'],
          ['陈默', '登录', '2026-11-04'],
        ],
      ),
    ),
  ),
  nobody(
    'help',
    desktop(
      '运营者说明',
      `<h3>什么是运营者？</h3><ul><li>长期运营者：最多5人，有效期不限</li><li>短期运营者：最多20人，有效期一个月，到期自动解除绑定</li></ul><dl><dt>如何解绑？</dt><dd>在人员设置中点击解除绑定</dd></dl>`,
    ),
  ),
  nobody(
    'comparison',
    desktop(
      '运营者类型',
      table(
        ['', '长期', '短期'],
        [
          ['人数上限', '5', '20'],
          ['有效期', '长期', '一个月'],
          ['解除绑定', '管理员', '管理员或到期'],
        ],
      ),
    ),
  ),
  nobody(
    'quotas-only',
    desktop(
      '人员设置',
      `${ADMINISTRATOR}<div class="q"><div class="q__i"><span>长期</span><b>0</b><i>/5</i><a>绑定</a></div><div class="q__i"><span>短期</span><b>0</b><i>/20</i><a>绑定</a></div></div>`,
    ),
  ),
  nobody(
    'former',
    desktop(
      '人员设置',
      `${ADMINISTRATOR}<h3>已解绑的运营者</h3>${table(
        ['昵称', '类型', '解绑时间'],
        [
          ['离职甲', '短期', '2026-10-01'],
          ['离职乙', '长期', '2026-08-11'],
        ],
      )}`,
    ),
  ),
  nobody(
    'suggestions',
    desktop(
      '绑定运营者',
      `<h3>你可能想邀请</h3>${list([
        ['熟人甲', '<a>长期</a>', '<a>短期</a>', '<a>邀请绑定</a>'],
        ['熟人乙', '<a>长期</a>', '<a>短期</a>', '<a>邀请绑定</a>'],
      ])}`,
    ),
  ),
  nobody(
    'article-about-operators',
    desktop(
      '公告',
      `<article><h1>运营者规则调整</h1><p>自2026-12-03起，长期运营者上限为5人。</p><p>短期运营者到期后自动解除绑定。</p><p>管理员可随时撤销邀请。</p></article>`,
    ),
  ),
  nobody(
    'accounts-i-operate',
    desktop(
      '我的账号',
      `<h3>我运营的公众号</h3>${table(
        ['公众号', '我的身份', '操作'],
        [
          ['山后写字', '长期运营者', '<a>解除绑定</a>'],
          ['城南旧事', '短期运营者', '<a>解除绑定</a>'],
        ],
      )}`,
    ),
  ),
  nobody(
    'rights-by-term',
    desktop(
      '权限设置',
      table(
        ['权限', '长期运营者', '短期运营者'],
        [
          ['登录', '允许', '允许'],
          ['群发', '允许', '需确认'],
          ['修改设置', '不允许', '不允许'],
        ],
      ),
    ),
  ),
  nobody(
    'login-record',
    desktop(
      '登录记录',
      table(
        ['登录人', '身份', '时间'],
        [
          ['林夏', '长期运营者', '2026-11-20 10:00'],
          ['周野', '短期运营者', '2026-11-21 10:00'],
        ],
      ),
    ),
  ),
  nobody(
    'changes-of-administrator',
    desktop(
      '管理员变更记录',
      table(
        ['原管理员', '新管理员', '时间', '操作'],
        [
          ['王站长', '李站长', '2025-01-01', '<a>撤销</a>'],
          ['李站长', '王站长', '2025-06-01', '<a>撤销</a>'],
        ],
      ),
    ),
  ),
  nobody(
    'unbound-requests',
    desktop(
      '解绑申请',
      `<h3>已处理的解绑申请</h3>${table(
        ['申请人', '类型', '处理时间', '结果'],
        [
          ['旧人甲', '长期', '2026-10-01', '已解除绑定'],
          ['旧人乙', '短期', '2026-10-02', '已解除绑定'],
        ],
      )}`,
    ),
  ),
  nobody(
    'rules-as-table',
    desktop(
      '运营者规则',
      table(
        ['类型', '人数', '有效期', '解除方式'],
        [
          ['长期运营者', '5', '长期', '管理员解除绑定'],
          ['短期运营者', '20', '一个月', '到期自动解除绑定'],
        ],
      ),
    ),
  ),
  nobody(
    'invitation-form',
    desktop(
      '人员设置',
      `${ADMINISTRATOR}<h3>绑定运营者微信号</h3><form><p><label><input type="radio"> 长期</label><span>剩余 5</span></p><p><label><input type="radio"> 短期</label><span>剩余 20</span></p><button>邀请绑定</button></form>`,
    ),
  ),
];
