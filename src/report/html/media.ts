/** How the page looks on a narrow screen and on A4. */

export const narrow = `
@media screen and (max-width: 900px) {
  body { padding: 8px; }
  .top, .draft, .rules { padding: 16px; }
  .line { grid-template-columns: 26px minmax(0, 1fr); column-gap: 10px; }
  .line .notes { grid-column: 2; padding-bottom: 10px; }
  .line.crowded { grid-template-columns: 26px minmax(0, 1fr); }
  .crowded p { margin-right: 0; }
  .crowded .notes { columns: 1; }
  .rules dl { columns: 1; }
  th, td { padding: 4px 6px; }
  .closing p { padding-right: 0; }
}
`;

export const print = `
@page { size: A4; margin: 16mm 14mm 16mm; }
@media print {
  body { padding: 0; background: none; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body > *, main > * { max-width: none; }
  .top, .draft, .rules { padding: 0; border: 0; border-radius: 0; }
  .draft + .draft { break-before: page; }
  .line { grid-template-columns: 7mm minmax(0, 1fr) 58mm; column-gap: 3mm; }
  .line.crowded { grid-template-columns: 7mm minmax(0, 1fr); }
  .crowded p { margin-right: 61mm; }
  .line p { font-size: 11.5pt; line-height: 1.75; orphans: 2; widows: 2; }
  .line-number { padding-top: 2.2mm; font-size: 7.5pt; }
  .title p { font-size: 17pt; }
  .heading { break-after: avoid; }
  .notes { font-size: 8.5pt; line-height: 1.4; }
  .note, tr, .box, .verdict { break-inside: avoid; }
  .rule { font-size: 7pt; }
  a { color: inherit; }
  .tables { margin-top: 4mm; }
}
`;
