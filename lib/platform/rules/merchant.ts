import { merchantUnbind2019, merchantUnbindReview } from '../sources/community.ts';
import { list, no, rule, text, words, yes } from './define.ts';

const merchantBindPlace = rule({
  id: 'merchant-bind-place',
  topic: 'third-parties',
  says: words(
    '商户号的绑定与解绑两边都有入口：公众号在微信支付→商户号管理，商户平台在产品中心→AppID账号管理。',
    'A merchant number is bound and unbound from both sides: on the account in 微信支付 → 商户号管理, on the merchant platform in 产品中心 → AppID账号管理.',
  ),
  value: list(
    words('公众号：微信支付→商户号管理', 'the account: 微信支付 → 商户号管理'),
    words('商户平台：产品中心→AppID账号管理', 'the merchant platform: 产品中心 → AppID账号管理'),
  ),
  confidence: 'C',
  sources: [merchantUnbindReview],
});

const merchantBindVerifier = rule({
  id: 'merchant-bind-verifier',
  topic: 'third-parties',
  says: words(
    '绑定、解绑商户号要公众号和商户号双方确认。',
    'Binding and unbinding a merchant number needs the confirmation of both sides, account and merchant.',
  ),
  value: text('公众号与商户号双方确认', 'both sides confirm: account and merchant'),
  confidence: 'C',
  sources: [merchantUnbindReview],
  may: {
    what: words('绑定、解绑商户号', 'Bind or unbind a merchant number'),
    administrator: 'yes',
    long: 'unknown',
    short: 'unknown',
    nobody: 'unknown',
  },
});

const merchantUnbindPossible = rule({
  id: 'merchant-unbind-possible',
  topic: 'third-parties',
  says: words('商户号可以申请解绑。', 'A merchant number can be unbound on application.'),
  value: yes,
  confidence: 'C',
  sources: [merchantUnbindReview],
  also: [
    {
      value: no,
      source: merchantUnbind2019,
      why: words('2019 年的旧规，当时暂不支持解绑。', 'The rule of 2019, when unbinding was not yet supported.'),
    },
  ],
});

const merchantUnbindEffect = rule({
  id: 'merchant-unbind-effect',
  topic: 'third-parties',
  says: words('解绑后，用这个 AppID 收款的地方全部停止收款。', 'Once unbound, every payment on this AppID stops.'),
  value: text('该 AppID 的支付全部停止', 'payments on this AppID stop'),
  confidence: 'C',
  sources: [merchantUnbindReview],
  consequences: ['downtime'],
});

export default [merchantBindPlace, merchantBindVerifier, merchantUnbindPossible, merchantUnbindEffect];
