import { useWords } from '../../words/use-words.ts';
import { ADDRESSEES, HORIZONS, type Addressee } from '@eckpunkt/document';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './details.module.css';
import type { DetailsProps } from './figure-details.tsx';
import { LiveTextField } from './live-text-field.tsx';
import type { LiveBlock } from './use-block.ts';

/** Whom a recommendation addresses, in which field, and by when. */
export function RecommendationDetails({ block }: DetailsProps) {
  const { t } = useWords('blocks');
  const { horizon } = block.attributes;
  const isOpen = (own: unknown) => !HORIZONS.some((one) => one === own);
  return (
    <>
      <Addressees block={block} />
      <LiveTextField block={block} name="field" label={t('recommendation.field')} maxLength={300} />
      <Select
        label={t('recommendation.horizon')}
        selectedKey={isOpen(horizon) ? 'none' : String(horizon)}
        onSelectionChange={(key) => block.change({ horizon: isOpen(key) ? null : key })}
        choices={(['none', ...HORIZONS] as const).map((id) => ({
          id,
          label: t(`recommendation.horizons.${id}`),
        }))}
      />
    </>
  );
}

function Addressees({ block }: { readonly block: LiveBlock }) {
  const { t } = useWords('blocks');
  const chosen = addresseesOf(block);
  // In the order of the list, so that the same choice is always the same value.
  const choose = (code: Addressee, isChosen: boolean) =>
    block.change({
      addressees: ADDRESSEES.filter((one) => (one === code ? isChosen : chosen.includes(one))),
    });
  return (
    <fieldset className={styles.boxes}>
      <legend className={styles.legend}>{t('recommendation.addressees')}</legend>
      {ADDRESSEES.map((code) => (
        <Checkbox
          key={code}
          label={t(`recommendation.addressee.${code}`)}
          isSelected={chosen.includes(code)}
          onChange={(isChosen) => choose(code, isChosen)}
        />
      ))}
      {chosen.includes('other') && (
        <LiveTextField
          block={block}
          name="addresseeOther"
          label={t('recommendation.addresseeOther')}
          maxLength={300}
        />
      )}
    </fieldset>
  );
}

function addresseesOf({ attributes }: LiveBlock): readonly Addressee[] {
  const codes: unknown = attributes['addressees'];
  return ADDRESSEES.filter((code) => Array.isArray(codes) && codes.includes(code));
}
