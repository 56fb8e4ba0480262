/** 账号迁移: the order that begins it. */
import { wire } from './flow.js';

wire({
  name: 'transferAccountSubmit',
  classic: '#js_transfer_start',
  title: '帐号迁移',
  text: '提交后需支付审核费用，审核通过且双方确认后，原帐号将被回收，确定开始？',
});
