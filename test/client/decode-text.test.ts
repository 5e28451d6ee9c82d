import assert from 'node:assert/strict';
import { decodeText } from '../../client/src/decode-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

suite('decoding a file that is not open', () => {
  test('UTF-8 with and without a byte order mark', () => {
    assert.equal(decodeText(utf8('年报')), '年报');
    assert.equal(decodeText(utf8('\ufeff年报')), '年报');
    assert.equal(decodeText(utf8('')), '');
  });

  test('GBK and GB18030, rare characters included', () => {
    assert.equal(decodeText(Uint8Array.of(0xc4, 0xea, 0xb1, 0xa8)), '年报');
    assert.equal(decodeText(Uint8Array.of(0x95, 0x32, 0x82, 0x36)), '𠀀');
  });
});
